// Paragraphs and what each is: headline, byline, meta line ("Published: …", "Photo: …"), section heading or body.
import type { Span } from './span.ts';

export type ParagraphKind = 'headline' | 'byline' | 'meta' | 'heading' | 'body';

export interface Paragraph extends Span {
  readonly kind: ParagraphKind;
}

/**
 * Splits at line ends; in hard-wrapped text (blank lines between paragraphs, lines of one length) only at blank lines.
 * Spans leave out white space at both ends. Linear.
 */
export function splitParagraphs(text: string, from: number): Span[] {
  const lines = splitLines(text, from);
  if (!isHardWrapped(lines)) return lines.filter((l) => l.end > l.start);
  const out: Span[] = [];
  let open: Span | undefined;
  for (const line of lines) {
    if (line.end === line.start) {
      if (open) out.push(open);
      open = undefined;
    } else open = { start: open?.start ?? line.start, end: line.end };
  }
  if (open) out.push(open);
  return out;
}

const BLANK: Span = { start: 0, end: 0 };

/** Trimmed lines; `BLANK` for a blank line, of which there may be a million. */
function splitLines(text: string, from: number): Span[] {
  const out: Span[] = [];
  let start = from;
  while (start <= text.length) {
    let end = start;
    while (end < text.length && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end++;
    let a = start;
    let b = end;
    while (a < b && isBlank(text.charCodeAt(a))) a++;
    while (b > a && isBlank(text.charCodeAt(b - 1))) b--;
    out.push(a === b ? BLANK : { start: a, end: b });
    start = end + (text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? 2 : 1);
  }
  return out;
}

const isBlank = (c: number): boolean => c <= 32 || c === 0xa0 || c === 0xfeff || c === 0x200b;

/** Most lines that another line follows directly are 50 to 110 characters long, and no line is longer. */
function isHardWrapped(lines: readonly Span[]): boolean {
  let followed = 0;
  let full = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i] as Span;
    const next = lines[i + 1] as Span;
    const length = line.end - line.start;
    if (length > 110) return false;
    if (length === 0 || next.end === next.start) continue;
    followed++;
    if (length >= 50) full++;
  }
  return followed >= 3 && full / followed >= 0.7;
}

const META = /^(?:published|updated|posted|last updated|last modified|photo|image|picture|source|credit|caption|date|tags?|topics?|section|category|read more|see also|©|copyright)\b\s*[:–—-]|^based on .{1,60}$|^(?:photo|image) (?:by|courtesy)\b/i;
const BYLINE = /^(?:[-–—]\s*)?(?:By|BY|by|From|FROM|Written by|Reporting by|Story by)\s+\p{Lu}/u;
const BARE_DATE = /^(?:\p{L}{3,9},?\s+)?(?:\d{1,2}\s+\p{L}{3,9}\.?,?\s+\d{4}|\p{L}{3,9}\.?\s+\d{1,2},?\s+\d{4}|\d{4}-\d\d-\d\d)\b.{0,40}$/u;

/** Says what each paragraph is, from its length, its end and its place. */
export function classifyParagraphs(text: string, spans: readonly Span[]): Paragraph[] {
  let seenBody = false;
  let seenHeadline = false;
  return spans.map((span, index) => {
    const line = text.slice(span.start, Math.min(span.end, span.start + 320));
    const kind = kindOf(line, text.slice(Math.max(span.start, span.end - 5), span.end), span, {
      top: !seenBody, headline: seenHeadline, last: index === spans.length - 1,
    });
    seenBody ||= kind === 'body';
    seenHeadline ||= kind === 'headline';
    return { ...span, kind };
  });
}

function kindOf(line: string, tail: string, span: Span, at: { top: boolean; headline: boolean; last: boolean }): ParagraphKind {
  const length = span.end - span.start;
  const closed = /[.!?…:;,][”’"')\]]{0,4}$/u.test(tail);
  if (length <= 160 && META.test(line)) return 'meta';
  if (length <= 60 && BARE_DATE.test(line)) return 'meta';
  if (length <= 120 && !closed && BYLINE.test(line) && line.split(/\s+/).length <= 14) return 'byline';
  if (/^#{1,6}\s/.test(line)) return at.top && !at.headline ? 'headline' : 'heading';
  if (closed || at.last || !/\p{L}/u.test(line)) return 'body';
  if (at.top && !at.headline && length <= 220) return 'headline';
  return length <= 110 && /^[\p{Lu}\p{N}“"‘]/u.test(line) ? 'heading' : 'body';
}
