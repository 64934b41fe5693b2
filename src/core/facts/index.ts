// The facts layer's door: what an article states once and for all about an actor or a meeting, so that the folder can
// compare it with what others state. Reads what the layers before it found; everything it looks at is near a date or count.
import type { Actor, DateMention, Fact, Meeting, Mention } from '../model/analysis.ts';
import type { Article } from '../text/article.ts';
import { attendances } from './attended.ts';
import { foundings } from './founded.ts';
import { createReading } from './reading.ts';

export interface FactContext {
  readonly mentions: readonly Mention[];
  readonly actors: readonly Actor[];
  readonly dates: readonly DateMention[];
  readonly meetings: readonly Meeting[];
}

/** Facts in text order. Linear in the text. */
export function findFacts(article: Article, context: FactContext): readonly Fact[] {
  const reading = createReading(article, context.mentions, context.actors);
  const found = [...foundings(reading, context.dates), ...attendances(reading, context.meetings)];
  return found.sort((a, b) => a.start - b.start);
}
