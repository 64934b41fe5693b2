// A folder of N generated articles in a process of its own, outside VS Code through the same code: every article analysed
// and packed, the folder joined, then single articles changed. Started by parts/folder.ts, which bundles it as what ships
// is bundled; writes one line of JSON.
import { analyze } from '../../src/core/analyze.ts';
import { NO_DECISIONS } from '../../src/core/model/annotation.ts';
import type { JoinReply } from '../../src/host/joinMessages.ts';
import { createJoinSide } from '../../src/host/joinSide.ts';
import { PackedArticle, packArticle } from '../../src/host/packedArticle.ts';
import { makeArticles } from './makeArticles.ts';
import { cpuSeconds } from './measure.ts';

export interface FolderFigures {
  /** Seconds of processor time. */
  readonly index: number;
  readonly join: number;
  readonly changes: readonly number[];
  /** Megabytes of resident memory over what the process had before: packed articles, then everything. */
  readonly packed: number;
  readonly resident: number;
  readonly characters: number;
}

const CHANGES = 5;
/** Articles after which the code is warm; they do not count. */
const WARM = 50;

const resident = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().rss / 1e6;
};

function run(count: number): FolderFigures {
  const start = resident();
  for (const { id, text } of makeArticles(WARM, 3)) analyze({ id, text });
  const packed = new Map<string, PackedArticle>();
  let index = 0;
  let characters = 0;
  const take = (id: string, text: string): void => void packed.set(id, new PackedArticle(packArticle(text, { analysis: analyze({ id, text }), annotations: [] })));
  for (const { id, text } of makeArticles(count)) {
    index += cpuSeconds(() => take(id, text));
    characters += text.length;
  }
  const articles = resident() - start;

  // As the host and its thread do: only what changed is told, and the whole comes back as bytes.
  let reply: JoinReply | undefined;
  const side = createJoinSide((answer) => (reply = answer));
  const joined = (...changed: readonly string[]): number => cpuSeconds(() => {
    for (const id of changed) side({ kind: 'known', changed: [{ id, packed: packed.get(id)?.packedAnalysis ?? new Uint8Array() }], gone: [] });
    side({ kind: 'join', number: 1, folder: NO_DECISIONS });
    if (!reply || 'failed' in reply) throw new Error(reply?.failed ?? 'no answer');
  });
  const ids = [...packed.keys()];
  const join = joined(...ids);
  const changes = [...makeArticles(CHANGES, 2)].map(({ text }, i) => {
    const id = ids[Math.floor((ids.length * i) / CHANGES)] as string;
    return cpuSeconds(() => take(id, text)) + joined(id);
  });
  return { index, join, changes, packed: articles, resident: resident() - start, characters };
}

console.log(JSON.stringify(run(Number(process.argv[2]))));
