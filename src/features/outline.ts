// An article's outline as data: headline, then sections, each with the actors that it introduces, its meetings and the
// dates that it names first. Pure.
import type { Actor, Analysis, DateMention, Meeting } from '../core/model/analysis.ts';
import { readParagraphs } from '../core/text/article.ts';
import { compareSpans, type Span } from '../core/text/span.ts';
import { partitionPoint } from '../core/util/partitionPoint.ts';

interface NodeBase {
  /** From here to the next of its level. */
  readonly range: Span;
  /** The words that it stands for. */
  readonly name: Span;
  readonly children: readonly OutlineNode[];
}

export type OutlineNode =
  | (NodeBase & { readonly kind: 'section'; readonly text: string })
  | (NodeBase & { readonly kind: 'actor'; readonly actor: Actor })
  | (NodeBase & { readonly kind: 'meeting'; readonly meeting: Meeting })
  | (NodeBase & { readonly kind: 'date'; readonly date: DateMention });

/** Longer texts have no sections in their outline: finding them would hold up the editor. */
const LONG_TEXT = 2_000_000;

export function outlineOf(text: string, analysis: Analysis): OutlineNode[] {
  const heads = text.length > LONG_TEXT ? [] : headings(text);
  const first = heads[0] ?? { start: 0, end: Math.min(text.length, Math.max(1, text.search(/[\r\n]/))) };
  const facts = factsOf(analysis);
  const before = (offset: number): number => partitionPoint(facts.length, (k) => (facts[k] as OutlineNode).name.start < offset);
  const sections = [first, ...heads.slice(1)].map((head, i, all): OutlineNode => {
    const end = all[i + 1]?.start ?? text.length;
    const own = facts.slice(i === 0 ? 0 : before(head.start), before(end));
    return { kind: 'section', text: text.slice(head.start, head.end).replace(/^#+\s*/, ''), range: { start: i === 0 ? Math.min(head.start, own[0]?.name.start ?? head.start) : head.start, end }, name: head, children: own };
  });
  const [top, ...rest] = sections;
  if (!top) return [];
  return [{ ...top, range: { start: top.range.start, end: text.length }, children: [...top.children, ...rest] }];
}

const headings = (text: string): Span[] =>
  readParagraphs(text).filter((p) => p.kind === 'headline' || p.kind === 'heading');

/** Each actor where it is first named in full, each meeting, each date where it is first named; in text order. */
function factsOf({ actors, mentions, meetings, dates }: Analysis): OutlineNode[] {
  const found: OutlineNode[] = [];
  const leaf = (span: Span): NodeBase => ({ range: span, name: span, children: [] });
  const byActor = new Map<string, Span>();
  const names = new Map(actors.map((actor) => [actor.id, actor.name]));
  for (const mention of mentions) {
    const known = byActor.get(mention.actor);
    if (!known || (mention.text === names.get(mention.actor) && sliceLength(known) < mention.text.length)) byActor.set(mention.actor, mention);
  }
  for (const actor of actors) {
    const span = byActor.get(actor.id);
    if (span && actor.type !== 'place') found.push({ kind: 'actor', actor, ...leaf(span) });
  }
  for (const meeting of meetings) found.push({ kind: 'meeting', meeting, ...leaf(meeting.trigger) });
  for (const date of firstDates(dates)) found.push({ kind: 'date', date, ...leaf(date) });
  return found.sort((a, b) => compareSpans(a.name, b.name));
}

/** Every date that has, or will have, a place on the calendar; of a range its two dates, of a day and its hours what names it first. */
function firstDates(dates: readonly DateMention[]): DateMention[] {
  const first = new Map<string, DateMention>();
  for (const [i, date] of dates.entries()) {
    if ((dates[i - 1]?.start ?? -1) >= date.start) continue; // a range stands behind its dates
    const day = date.value.replace(/T.*$/, '');
    const isWaiting = date.status === 'needs-date';
    const key = isWaiting ? date.text : day;
    if ((isWaiting || /^\d{4}|^\d{2,3}$/.test(day)) && date.type !== 'SET' && !first.has(key)) first.set(key, date);
  }
  return [...first.values()];
}

const sliceLength = (span: Span): number => span.end - span.start;
