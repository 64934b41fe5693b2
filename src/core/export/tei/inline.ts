// The text with its marks as elements. Marks that cross others, or the ends of paragraphs, are two anchors and a span that
// stands apart; elements cannot cross.
import { type Span } from '../../text/span.ts';
import type { PlacedMark } from '../placedMarks.ts';
import { xmlChars } from '../xmlText.ts';
import { type Block, type BlockSpan, spanInBlocks } from './blocks.ts';

export interface TeiTag {
  readonly name: string;
  /** With a blank before each. */
  readonly attributes: string;
}

export interface InlineText {
  /** Of each block, in their order. */
  readonly contents: readonly string[];
  /** Marks that stand apart, between the anchors `from` and `to`. */
  readonly apart: readonly { readonly mark: PlacedMark; readonly from: string; readonly to: string }[];
  /** Marks of white space alone. */
  readonly wordless: number;
}

/** Readers give up on deeper nesting than a few hundred elements. */
const DEEPEST = 40;

/** Elements that hold words only: no quotation may stand in them. */
const isPhrase = ({ name }: TeiTag): boolean => name !== 'seg' && name !== 'said';

/** `marks` in text order, the longer first. O(n log n). */
export function inlineText(text: string, blocks: readonly Block[], marks: readonly PlacedMark[], tagOf: (mark: PlacedMark) => TeiTag, anchorId: () => string): InlineText {
  const cuts = blocks.map(() => new Map<number, { close: string; anchors: string; open: string }>());
  const cutAt = (block: number, at: number): { close: string; anchors: string; open: string } => {
    const of = cuts[block] as Map<number, { close: string; anchors: string; open: string }>;
    const known = of.get(at) ?? { close: '', anchors: '', open: '' };
    of.set(at, known);
    return known;
  };
  const apart: InlineText['apart'][number][] = [];
  const open: { readonly span: BlockSpan; readonly tag: TeiTag }[] = [];
  const closeUntil = (at: number): void => {
    for (let top = open.at(-1); top && top.span.end <= at; top = open.at(-1)) {
      cutAt(top.span.last, top.span.end).close += `</${top.tag.name}>`;
      open.pop();
    }
  };
  const anchor = (block: number, at: number): string => {
    const id = anchorId();
    cutAt(block, at).anchors += `<anchor xml:id="${id}"/>`;
    return id;
  };
  let wordless = 0;
  const inBlocks = marks.flatMap((mark) => {
    const span = spanInBlocks(blocks, mark);
    if (!span) wordless++;
    return span ? [{ mark, span }] : [];
  });
  for (const { mark, span } of inBlocks.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)) {
    closeUntil(span.start);
    const top = open.at(-1);
    const tag = tagOf(mark);
    const fits = !top || (span.end <= top.span.end && open.length < DEEPEST && !(tag.name === 'said' && isPhrase(top.tag)));
    if (span.first === span.last && fits) {
      cutAt(span.first, span.start).open += `<${tag.name}${tag.attributes}>`;
      open.push({ span, tag });
    } else apart.push({ mark, from: anchor(span.first, span.start), to: anchor(span.last, span.end) });
  }
  closeUntil(Infinity);
  return { contents: blocks.map((block, i) => contentOf(text, block, cuts[i] ?? new Map())), apart, wordless };
}

function contentOf(text: string, { start, end }: Span, cuts: ReadonlyMap<number, { readonly close: string; readonly anchors: string; readonly open: string }>): string {
  let out = '';
  let from = start;
  for (const [at, { close, anchors, open }] of [...cuts].sort(([a], [b]) => a - b)) {
    out += `${elementText(text.slice(from, at))}${close}${anchors}${open}`;
    from = at;
  }
  return out + elementText(text.slice(from, end));
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;', '\u0085': '&#133;', '\u2028': '&#8232;' };

/** Line ends and quotation marks stay as they are: people read this. */
const elementText = (text: string): string => xmlChars(text).replace(/[&<>\r\u0085\u2028]/g, (c) => SIGNS[c] ?? c);
