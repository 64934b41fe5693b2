// The lines of one `.ann` file: T words, E meetings, R relations, A attributes, N records of Wikidata, # notes.
import type { Problem } from '../../model/problem.ts';
import { asCodePoint, codePointOffsets } from '../../text/offsets.ts';
import { type Mark, mismatchNote } from '../marks.ts';
import { rolesFinder } from '../meetingRoles.ts';
import type { Actors } from '../placedMarks.ts';
import { plainLine } from '../plainText.ts';
import type { PointMark, PointText } from '../pointText.ts';
import { writtenMarks } from '../placedMarks.ts';
import { wikidataId } from '../wikidata.ts';
import { type BratSchema, KIND, MEETING, STATUS, SUGGESTED } from './bratSchema.ts';

export interface BratContext {
  readonly schema: BratSchema;
  readonly actors: Actors;
  linksOf(mark: Mark): readonly string[];
}

export interface BratLines {
  readonly lines: readonly string[];
  /** Annotations of white space alone, which brat cannot hold. */
  readonly blank: number;
  readonly unplaced: number;
  readonly notes: readonly Problem[];
}

interface Bound {
  readonly point: PointMark;
  /** Of the words, `T1`. */
  readonly words: string;
  /** What others refer to: the words, or the event that they trigger. */
  readonly id: string;
}

export function annotationLines(text: PointText, { schema, actors, linksOf }: BratContext): BratLines {
  const all = writtenMarks(text);
  const points = codePointOffsets(text.text);
  const slice = (start: number, end: number): string => text.text.slice(points.from(asCodePoint(start)), points.from(asCodePoint(end)));
  const lines: string[] = [];
  const notes: Problem[] = [];
  const bound = new Map<string, Bound>();
  let blank = 0;
  let events = 0;
  for (const point of all) {
    const { mark } = point;
    const parts = fragmentsOf(point);
    if (parts.length === 0) blank++;
    else if (parts.some((p) => slice(p.start, p.end) !== p.text)) notes.push(mismatchNote(mark));
    else {
      const words = `T${bound.size + 1}`;
      lines.push(`${words}\t${schema.entity(mark.label)} ${parts.map((p) => `${p.start} ${p.end}`).join(';')}\t${parts.map((p) => p.text).join(' ')}`);
      bound.set(mark.id, { point, words, id: mark.label === 'meeting' ? `E${++events}` : words });
    }
  }
  const written = [...bound.values()];
  const roles = rolesFinder(text, written.map((b) => b.point), actors);
  const wordsOf = ({ mark }: PointMark): string => bound.get(mark.id)?.words ?? '';
  let unplaced = 0;
  for (const { point, words, id } of written) {
    if (id === words) continue;
    const { participants, place, date, unplaced: missing } = roles(point);
    unplaced += missing;
    const who = [...new Set(participants.map(wordsOf))].map((t, i) => ` Participant${i === 0 ? '' : i + 1}:${t}`);
    lines.push(`${id}\t${MEETING}:${words}${who.join('')}${place ? ` Place:${wordsOf(place)}` : ''}${date ? ` Time:${wordsOf(date)}` : ''}`);
  }
  for (const [i, { type, from, to }] of text.relations.filter((r) => bound.has(r.from) && bound.has(r.to)).entries()) {
    lines.push(`R${i + 1}\t${schema.relation(type)} Arg1:${bound.get(from)?.id} Arg2:${bound.get(to)?.id}`);
  }
  const more = [...attributeLines(written, schema), ...recordLines(written, linksOf), ...noteLines(written, schema, linksOf)];
  return { lines: [...lines, ...more], blank, unplaced, notes };
}

interface Fragment {
  /** Code points. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What some reader of lines ends a line at, and tabs, which part the fields: no text of an annotation may hold them. */
const WITHOUT_BREAKS = /[^\t\n\v\f\r\u001c-\u001e\u0085\u2028\u2029]+/g;

/** The pieces of a span between line ends, without blanks at their ends. */
function fragmentsOf({ start, quote }: PointMark): Fragment[] {
  const parts: Fragment[] = [];
  let [unit, point] = [0, start];
  for (const { 0: piece, index } of quote.matchAll(WITHOUT_BREAKS)) {
    const text = piece.trim();
    if (text === '') continue;
    const at = index + (piece.length - piece.trimStart().length);
    point += lengthOf(quote.slice(unit, at));
    unit = at;
    parts.push({ start: point, end: point + lengthOf(text), text });
  }
  return parts;
}

/** In code points. */
const lengthOf = (text: string): number => [...text].length;

function attributeLines(bound: readonly Bound[], schema: BratSchema): string[] {
  const lines: string[] = [];
  const add = (name: string, id: string, value?: string): void => void lines.push(`A${lines.length + 1}\t${name} ${id}${value === undefined ? '' : ` ${value}`}`);
  for (const { point: { mark }, id } of bound) {
    if (mark.status === 'suggested') add(SUGGESTED, id);
    if (mark.meeting) {
      add(STATUS, id, mark.meeting.status);
      add(KIND, id, mark.meeting.kind);
    }
    for (const [key, value] of Object.entries(mark.annotation?.attributes ?? {})) {
      const name = schema.attribute(key, value);
      if (name !== undefined) add(name, id, value);
    }
  }
  return lines;
}

function recordLines(bound: readonly Bound[], linksOf: BratContext['linksOf']): string[] {
  // What is said is not who said it.
  const found = bound.filter(({ point: { mark } }) => mark.label !== 'quote').flatMap(({ point: { mark }, words }) => linksOf(mark).flatMap((link) => {
    const record = wikidataId(link);
    return record === undefined ? [] : [`${words} Wikidata:${record}\t${plainLine(mark.actor?.name ?? mark.quote)}`];
  }));
  return found.map((line, i) => `N${i + 1}\tReference ${line}`);
}

/** A person's note as brat's own kind of note; what else there is to say as a kind of its own. One line each, as brat wants. */
function noteLines(bound: readonly Bound[], schema: BratSchema, linksOf: BratContext['linksOf']): string[] {
  const lines: string[] = [];
  const add = (type: string, id: string, words: string): void => void (words !== '' && lines.push(`#${lines.length + 1}\t${type} ${id}\t${words}`));
  for (const { point: { mark }, id } of bound) {
    add('AnnotatorNotes', id, plainLine(mark.annotation?.note ?? ''));
    add('DatelineDetails', id, detailsOf(mark, schema, linksOf(mark)).map(plainLine).join('; '));
  }
  return lines;
}

function detailsOf({ label, actor, quote, value, annotation }: Mark, schema: BratSchema, links: readonly string[]): string[] {
  const unsaid = Object.entries(annotation?.attributes ?? {}).filter(([key, of]) => schema.attribute(key, of) === undefined);
  return [
    ...(actor && actor.name !== quote ? [`${label === 'quote' ? 'speaker' : 'actor'}: ${actor.name}`] : []),
    ...(value === undefined ? [] : [`value: ${value}`]),
    ...unsaid.map(([key, of]) => `${key}: ${of}`),
    ...(annotation?.tags ?? []).map((tag) => `tag: ${tag}`),
    ...[...links.filter((l) => wikidataId(l) === undefined), ...(annotation?.links ?? [])].map((link) => `link: ${link}`),
  ];
}
