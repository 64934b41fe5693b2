// The regions of one Label Studio task: results of one id are one region (its labels, its choices, its comment), relations
// name regions by their ids.
import { createDetails, type Details } from './details.ts';
import type { ForeignMark, ForeignRelation, ImportProblem } from './importer.ts';
import { asId, asList, asOffset, asText, asTexts, field, isList, isObject, placeOf, shown } from './jsonFields.ts';
import { problemAt } from './problems.ts';
import type { Json, JsonList } from './readJson.ts';

export interface Regions {
  add(items: readonly Json[], tag?: string): void;
  /** A list of a flat task: regions if they look so, else nothing of ours. */
  addFlat(list: JsonList): void;
  done(): { readonly marks: readonly ForeignMark[]; readonly relations: readonly ForeignRelation[] };
}

/** What results of one id add up to. */
interface Region {
  readonly at: number;
  value?: Json;
  readonly labels: string[];
  readonly said: Details;
}

export function createRegions(path: string, problems: ImportProblem[]): Regions {
  const regions = new Map<string, Region>();
  const relations: ForeignRelation[] = [];
  const regionOf = (key: string, at: number): Region => {
    const known = regions.get(key) ?? { at, labels: [], said: createDetails() };
    regions.set(key, known);
    return known;
  };

  function addResult(item: Json, n: number, run: number, tag: string | undefined): void {
    const at = placeOf(item, 0);
    const value = field(item, 'value');
    const type = asText(field(item, 'type'));
    if (type === 'relation') {
      const added = relationsOf(item, at, run);
      if (added.length === 0) problems.push(problemAt(path, at, 'import-relation', 'warning', { type: shown(asList(field(item, 'labels'))[0]) }));
      relations.push(...added);
    } else if (isObject(value)) {
      // Two people's annotations may use one id; each is a run of its own.
      const region = regionOf(`${run}/${asId(field(item, 'id')) ?? `#${n}`}`, at);
      addValue(region, value, asText(field(item, 'from_name')) ?? type ?? 'choice');
      for (const line of asTexts(field(field(item, 'meta'), 'text'))) region.said.addPart(line);
      if (tag !== undefined && !region.said.tags.includes(tag)) region.said.tags.push(tag);
    } else problems.push(problemAt(path, at, 'import-shape', 'warning', { expected: 'a result with a value', found: shown(value) }));
  }

  let runs = 0;
  return {
    add(items, tag) {
      const run = runs++;
      for (const [n, item] of items.entries()) addResult(item, n, run, tag);
    },
    addFlat(list) {
      const run = runs++;
      for (const [n, item] of list.items.entries()) {
        if (isObject(item) && field(item, 'start') !== undefined && labelsOf(item).length > 0) addValue(regionOf(`${run}/#${n}`, item.at), item, 'label');
      }
    },
    done: () => ({ marks: [...regions].flatMap(([key, region]) => marksOf(key, region, path, problems)), relations }),
  };
}

function relationsOf(item: Json, at: number, run: number): ForeignRelation[] {
  const [from, to] = [asId(field(item, 'from_id')), asId(field(item, 'to_id'))];
  if (from === undefined || to === undefined) return [];
  const type = asTexts(field(item, 'labels'))[0] ?? 'related';
  const way = { at, type, from: `${run}/${from}`, to: `${run}/${to}` };
  const back = { at, type, from: way.to, to: way.from };
  const direction = asText(field(item, 'direction'));
  return direction === 'left' ? [back] : direction === 'bi' ? [way, back] : [way];
}

/** `labels`, or whatever list of labels the control is called after: `hypertextlabels`, `ner`. */
const labelsOf = (value: Json): readonly string[] => {
  const named = asTexts(field(value, 'labels'));
  if (named.length > 0 || !isObject(value)) return named;
  for (const [key, of] of value.keys) if (/labels$/i.test(key) && isList(of)) return asTexts(of);
  return [];
};

function addValue(region: Region, value: Json, control: string): void {
  if (field(value, 'start') !== undefined && region.value === undefined) region.value = value;
  for (const label of labelsOf(value)) region.labels.push(label);
  const chosen = [...asTexts(field(value, 'choices')), ...asList(field(value, 'taxonomy')).map((way) => asTexts(way).join(' / ')).filter((way) => way !== '')];
  if (chosen.length > 0) region.said.attributes.set(control, chosen.join('; '));
  const rating = asId(field(value, 'rating')) ?? asId(field(value, 'number'));
  if (rating !== undefined) region.said.attributes.set(control, rating);
  // Beside a region, the words of a text area are what somebody typed about it; in a labelled region they are the quotation.
  if (labelsOf(value).length === 0 && isList(field(value, 'text'))) for (const note of asTexts(field(value, 'text'))) region.said.notes.push(note);
}

/** One for each label of the region; the first carries what else is said. */
function marksOf(key: string, { at, value, labels, said }: Region, path: string, problems: ImportProblem[]): ForeignMark[] {
  const quote = asText(field(value, 'text')) || undefined;
  const offsets = field(value, 'globalOffsets') ?? value;
  const [start, end] = [asOffset(field(offsets, 'start')), asOffset(field(offsets, 'end'))];
  const place = start !== undefined && end !== undefined && start < end ? { start, end, unit: 'codePoint' as const } : undefined;
  if (value === undefined) problems.push(problemAt(path, at, 'import-whole-text', 'warning', { found: [...said.attributes.values(), ...said.notes].map(shown)[0] ?? '' }));
  else if (!place && quote === undefined) problems.push(problemAt(path, at, 'import-bad-span', 'warning', { found: `${shown(field(value, 'start'))}–${shown(field(value, 'end'))}` }));
  if (!place && quote === undefined) return [];
  const id = key.replace(/^\d+\/(?:\d+-)?/, '');
  const where = { at, ...(place && { place }), ...(quote !== undefined && { quote }) };
  return (labels.length > 0 ? labels : ['region']).map((label, i) =>
    (i === 0 ? { key, id, label, ...where, ...said.done() } : { key: `${key}/${i}`, label, facts: {}, ...where }));
}
