// Words that are not where a file says, looked for in the article: with their surroundings where these stand there once, else
// by `core/anchors`, all of them in one go.
import { anchorAnnotations, makeAnchor } from '../anchors/index.ts';
import type { Anchor, AnchorState } from '../model/annotation.ts';
import { type ArticleText, withLineFeeds } from './articleTexts.ts';
import { findOccurrences, type Occurrence } from './occurrences.ts';
import type { Sought } from './statedPlaces.ts';

export interface FoundWords {
  readonly state: AnchorState;
  /** In the article's text with line ends read as LF; lost ones keep what was known. */
  readonly anchor: Anchor;
  /** They stand where they stand once, though nothing else speaks for that place. */
  readonly guessed?: true;
}

/** About linear in the article and in what is sought. */
export function createSearch({ plain }: ArticleText, sought: readonly Sought[]): (sought: Sought) => FoundWords {
  const whole = ({ anchor: { prefix, quote, suffix } }: Sought): string => prefix + quote + suffix;
  const occurrences = findOccurrences(plain, sought.map(whole));
  const open = sought.filter((s) => typeof occurrences.get(whole(s)) !== 'number');
  const annotations = open.map(({ anchor }, i) => ({ id: String(i), label: '', status: 'added', ...anchor }) as const);
  const anchored = new Map(anchorAnnotations(plain, annotations).map((a, i) => [open[i], a]));
  return (one) => {
    const at: Occurrence = occurrences.get(whole(one)) ?? 'none';
    if (typeof at === 'number') return foundAt(plain, at + one.anchor.prefix.length, one);
    const found = anchored.get(one);
    if (!found?.span) return { state: 'lost', anchor: lostAnchor(plain, one) };
    const state = one.approximate ? 'changed' : found.state;
    return { state, anchor: makeAnchor(plain, found.span), ...(!one.context && state !== 'changed' && { guessed: true as const }) };
  };
}

/** Once it stands in a sidecar, neither the hint alone nor surroundings of our own making may bring it to other words. */
function lostAnchor(plain: string, { anchor, context, approximate }: Sought): Anchor {
  return context && !approximate ? anchor : bareAnchor(plain, anchor.quote);
}

/** Words of which nothing else is known any more. */
export const bareAnchor = (plain: string, quote: string): Anchor => ({ quote: withLineFeeds(quote), prefix: '', suffix: '', start: plain.length, end: plain.length + quote.length });

function foundAt(plain: string, start: number, { anchor, context, stated }: Sought): FoundWords {
  const state = !stated || start === anchor.start ? 'exact' : 'moved';
  return { state, anchor: makeAnchor(plain, { start, end: start + anchor.quote.length }), ...(stated && !context && state === 'moved' && { guessed: true as const }) };
}
