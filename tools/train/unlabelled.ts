// Plain news without marks, tagged by weights that were trained on the gold sets: more text in which to meet names.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { lexicon } from '../../src/core/names/lexicon/lexicon.ts';
import { createNameText } from '../../src/core/names/nameText.ts';
import { findByTagger } from '../../src/core/names/tagger/findByTagger.ts';
import type { Model } from '../../src/core/names/tagger/model.ts';
import { readArticle } from '../../src/core/text/article.ts';
import type { GoldDoc } from './gold.ts';

/** Sentences of one story stand together in the file; this many make about one story. */
const LINES = 8;

/** The stories of voa-unlabelled.txt as the model reads them. */
export function tagUnlabelled(gold: string, model: Model): GoldDoc[] {
  const lines = readFileSync(path.join(gold, 'names', 'voa-unlabelled.txt'), 'utf8').split('\n').filter((l) => l.trim() !== '');
  const texts = Array.from({ length: Math.ceil(lines.length / LINES) }, (_, k) => lines.slice(k * LINES, (k + 1) * LINES).join('\n'));
  return texts.map((text) => {
    const n = createNameText(readArticle(text), lexicon());
    return { text, mentions: findByTagger(n, model).map((c) => ({ start: n.t.start[c.first] as number, end: n.t.end[c.end - 1] as number, type: c.type })) };
  });
}
