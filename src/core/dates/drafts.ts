// The drafts of a whole article: every paragraph read by itself, dates that stand side by side lend each other their year.
import type { Article } from '../text/article.ts';
import { tokenAt } from '../text/tokens.ts';
import type { Draft } from './draft.ts';
import { parseDrafts } from './parse.ts';
import type { Reader } from './scan.ts';
import { shareYears } from './share.ts';

export function draftsOf(article: Article, reader: Reader): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const p of article.paragraphs) {
    for (const d of parseDrafts(reader, tokenAt(article.tokens, p.start), tokenAt(article.tokens, p.end))) drafts.push(d);
  }
  reader.from = 0;
  reader.to = article.tokens.count;
  return shareYears(reader, drafts);
}
