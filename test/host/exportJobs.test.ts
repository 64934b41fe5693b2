// Exports of closed articles: the thread unpacks what it is sent.
import assert from 'node:assert/strict';
import { analyze } from '../../src/core/analyze.ts';
import { joinCorpus, packCorpus } from '../../src/core/corpus/index.ts';
import { exporters } from '../../src/core/export/index.ts';
import { NO_DECISIONS } from '../../src/core/model/annotation.ts';
import { packArticle } from '../../src/host/packedArticle.ts';
import { createEngine, type Reply } from '../../src/host/worker.ts';
import type { ExportJob } from '../../src/host/workerMessages.ts';

const TEXT = 'Ferries stop\n\nMinister Odile Marchetti met Tobias Wren in Porto on 3 April 2025. “No ferry sails,” she said.\n';

describe('an export of closed articles', () => {
  it('is the same as one of open articles, in every format', async () => {
    const articles = ['a.txt', 'b/c.txt'].map((path) => ({ path, text: TEXT, annotations: [], relations: [], analysis: analyze({ id: path, text: TEXT, annotations: [], folder: NO_DECISIONS }) }));
    const packed = articles.map(({ path, relations, text, analysis, annotations }) => ({ path, relations, packed: packArticle(text, { analysis, annotations }) }));
    const written = (format: string, input: ExportJob['input']['articles']): Promise<Reply> => new Promise((resolve) => {
      createEngine(resolve)({ format, input: { title: 'Ferries', articles: input, withDetected: true }, corpus: packCorpus(joinCorpus(articles.map((a) => a.analysis))) });
    });
    for (const { id } of exporters) {
      const reply = await written(id, articles);
      assert.ok('result' in reply, JSON.stringify(reply));
      assert.deepEqual(await written(id, packed), reply, id);
    }
  });
});
