// Reads the marked texts of our own (tools/train/news/*.txt): names, dates and meeting words stand in braces in running
// text. One file holds many articles; see tools/train/README.md for the marks.
import { ENTITY_TYPES, type EntityType } from '../../src/core/model/analysis.ts';
import type { Span } from '../../src/core/text/span.ts';

export interface MarkedMeeting {
  readonly status: string;
  /** As written in the text, the surname at least. */
  readonly participants: readonly string[];
  readonly place: string;
  readonly date: string;
  /** Words that tell of it, in text order. */
  readonly triggers: readonly Span[];
}

export interface MarkedArticle {
  readonly id: string;
  /** `YYYY-MM-DD` or null. */
  readonly published: string | null;
  readonly text: string;
  readonly mentions: readonly (Span & { readonly type: EntityType })[];
  readonly dates: readonly Span[];
  readonly meetings: readonly MarkedMeeting[];
}

const TYPE_OF = new Map<string, EntityType>(ENTITY_TYPES.map((t) => [t === 'place' ? 'l' : t.charAt(0), t]));

/** `{p Ann Alder}` marks a person, o, l, g, e the other types, x a name of another kind, d a date, m1 words of meeting M1. */
export function parseMarked(file: string): MarkedArticle[] {
  return file.split(/^=== /m).slice(1).map((block) => {
    const [head = '', ...lines] = block.trimEnd().split('\n');
    const [id = '', published] = head.split('|').map((s) => s.trim());
    const body = lines.filter((l) => !MEETING.test(l)).join('\n');
    return { id, published: published ?? null, ...readBody(`${body}\n`, lines.flatMap((l) => MEETING.exec(l)?.slice(1) as [string, string] | undefined ?? []))};
  });
}

const MEETING = /^M(\d+): (.*)$/;

function readBody(body: string, meetingLines: readonly string[]): Pick<MarkedArticle, 'text' | 'mentions' | 'dates' | 'meetings'> {
  const mentions: (Span & { type: EntityType })[] = [];
  const dates: Span[] = [];
  const triggers = new Map<string, Span[]>();
  let text = '';
  let from = 0;
  for (const m of body.matchAll(/\{([a-z])(\d*) ([^{}]*)\}/g)) {
    text += body.slice(from, m.index);
    from = m.index + m[0].length;
    const [, kind = '', number = '', words = ''] = m;
    const span = { start: text.length, end: text.length + words.length };
    text += words;
    const type = TYPE_OF.get(kind);
    if (type) mentions.push({ ...span, type });
    else if (kind === 'd') dates.push(span);
    else if (kind === 'm') triggers.set(number, [...(triggers.get(number) ?? []), span]);
    else if (kind !== 'x') throw new Error(`unknown mark {${kind}${number} ${words}}`);
  }
  text += body.slice(from);
  const meetings: MarkedMeeting[] = [];
  for (let i = 0; i < meetingLines.length; i += 2) {
    const [status = '', who = '', place = '', date = ''] = (meetingLines[i + 1] ?? '').split('|').map((s) => s.trim());
    const participants = who.split(';').map((s) => s.trim()).filter((s) => s !== '');
    meetings.push({ status, participants, place, date, triggers: triggers.get(meetingLines[i] ?? '') ?? [] });
  }
  return { text, mentions, dates, meetings };
}
