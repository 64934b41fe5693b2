// What a Web Annotation is about: the text, and where in it. Of several selectors, which are other ways to say the same, the
// quotation and the position are taken together.
import type { ForeignMark } from './importer.ts';
import { asList, asOffset, asText, asTexts, field } from './jsonFields.ts';
import type { Json } from './readJson.ts';

type Where = Pick<ForeignMark, 'place' | 'quote' | 'prefix' | 'suffix'> & { readonly names: readonly string[] };

/** `reason`: the code of a problem. */
export function readTarget(target: Json): Where | { readonly reason: string } {
  const source = field(target, 'source') ?? target;
  const address = asText(source) ?? asText(field(source, 'id')) ?? asText(field(source, '@id'));
  const label = asText(field(source, 'label')) ?? asText(field(source, 'title'));
  const names = [address?.replace(/#.*$/s, ''), label].filter((name) => name !== undefined && name !== '') as string[];
  const selectors = asList(field(target, 'selector')).flatMap(withRefinements);
  const fragment = address?.includes('#') === true ? [address.slice(address.indexOf('#') + 1)] : [];
  const said = [...selectors.map(readSelector), ...fragment.map(readFragment)];
  if (said.length === 0) return { reason: 'import-whole-text' };
  // What is said first counts.
  const where: { -readonly [K in keyof Where]?: Where[K] } = {};
  for (const one of said.toReversed()) Object.assign(where, one);
  return where.place || where.quote !== undefined ? { ...where, names } : { reason: 'import-selector' };
}

/** A selector and those that narrow it; the choice of several is their list. */
function withRefinements(selector: Json): readonly Json[] {
  const out: Json[] = [];
  for (let at: Json | undefined = selector; at !== undefined && at !== null; at = field(at, 'refinedBy')) {
    out.push(at);
    for (const choice of asList(field(at, 'items') ?? field(at, 'members'))) out.push(choice);
  }
  // The narrowest says most.
  return out.reverse();
}

function readSelector(selector: Json): Omit<Where, 'names'> {
  const types = [...asTexts(field(selector, 'type')), ...asTexts(field(selector, '@type'))].map((type) => type.replace(/^oa:/, ''));
  if (types.includes('TextQuoteSelector')) {
    const [quote, prefix, suffix] = ['exact', 'prefix', 'suffix'].map((key) => asText(field(selector, key)));
    return quote === undefined || quote === '' ? {} : { quote, ...(prefix !== undefined && { prefix }), ...(suffix !== undefined && { suffix }) };
  }
  if (types.includes('TextPositionSelector')) return placed(asOffset(field(selector, 'start')), asOffset(field(selector, 'end')), 'codePoint');
  if (types.includes('DataPositionSelector')) return placed(asOffset(field(selector, 'start')), asOffset(field(selector, 'end')), 'byte');
  if (types.includes('FragmentSelector')) return readFragment(asText(field(selector, 'value')) ?? '');
  return {};
}

/** RFC 5147 for plain text: `char=10,20`. */
function readFragment(fragment: string): Omit<Where, 'names'> {
  const found = /^char=(\d{1,12}),(\d{1,12})(?:;|$)/.exec(fragment);
  return found ? placed(Number(found[1]), Number(found[2]), 'codePoint') : {};
}

const placed = (start: number | undefined, end: number | undefined, unit: 'codePoint' | 'byte'): Omit<Where, 'names'> =>
  start !== undefined && end !== undefined && start < end ? { place: { start, end, unit } } : {};
