// Joined actors who may be one, though nothing says so: few and worth asking about. Shown, never merged, and never asked
// about where dateline.yaml decides.
import type { DecidedActor, FolderDecisions } from '../model/annotation.ts';
import type { MaybeSameActors } from '../model/corpus.ts';
import type { Acronyms } from './acronyms.ts';
import type { Columns } from './columns.ts';
import { isAcronym } from './nameKeys.ts';
import { GROUP, type Namings, PERSON, TYPE_NUMBERS } from './namings.ts';
import { idAt, type Joined, type NumberedActors } from './numberActors.ts';
import type { PeopleDoubts } from './people.ts';
import type { ShortKeys } from './shortKeys.ts';
import { type Spellings, wordsOf } from './spellings.ts';
import { createWantedNames } from './wantedNames.ts';

/** A short name that fits more actors than this says nothing about any of them. */
const MOST = 3;

/** More of one kind are left out: those whose actors have the fewest mentions. */
const SHOWN = 100;

/** Near-linear: one look-up for each name, and in the doubts. */
export function createMaybeActors(namings: Namings, keys: ShortKeys, acronyms: Acronyms): (actors: NumberedActors, columns: Columns, folder: FolderDecisions, known: PeopleDoubts) => MaybeSameActors[] {
  const names: number[] = []; // by line: the spelling of the actor's name
  const types: number[] = []; // by line, below 0 where there is no actor
  const isBare: boolean[] = []; // by spelling
  const wanted = createWantedNames(namings, keys);
  return ({ all, lines, fresh }, columns, folder, known) => {
    for (let line = 0; line < lines.length; line++) if (!lines[line]) types[line] = -1;
    for (const { line, said } of fresh) {
      names[line] = namings.spellings.numberOf(said.name);
      types[line] = TYPE_NUMBERS[said.type];
    }
    const decided = new Map(folder.actors.map((a) => [a.id, a]));
    const found = new Map<number, readonly [Joined, Joined, string]>();
    const doubt: Doubt = (x, y, why) => {
      const [a, b] = x.at < y.at ? [x, y] : [y, x];
      if (a !== b && mayAsk(a, b, decided)) found.set(a.at * all.length + b.at, [a, b, why()]);
    };
    const table = { lines, names, types };
    doubtShortNames(table, columns, namings, keys, wanted, doubt);
    doubtAcronyms(table, namings.spellings, acronyms, isBare, doubt);
    for (const [a, b] of weightiest(known, columns, lines)) doubt(a, b, () => `${both(a, b)}: the names are almost alike, and no article says that they are two`);
    for (const [a, b] of known.homonyms) doubtPair(a.joined as Joined, b.joined as Joined, doubt);
    return [...found.values()].sort((x, y) => x[0].at - y[0].at || x[1].at - y[1].at).map(([a, b, why]) => ({ actors: [idAt(a.at), idAt(b.at)], why }));
  };
}

const doubtPair = (a: Joined, b: Joined, doubt: Doubt): void => doubt(a, b, () => `${both(a, b)}: one name, but offices of different countries at one time`);

/** The folder's actors by line: the spelling of the name, and the type, below 0 where there is none. */
interface Table {
  readonly lines: readonly (Joined | undefined)[];
  readonly names: readonly number[];
  readonly types: readonly number[];
}

const both = (a: Joined, b: Joined): string => `${a.said.name} and ${b.said.name}`;

/** The pairs of names almost alike of whose actors the one with fewer mentions has most. */
function weightiest({ alike }: PeopleDoubts, { lines: lineAt, mentions }: Columns, lines: readonly (Joined | undefined)[]): (readonly [Joined, Joined])[] {
  const counts = new Int32Array(lines.length);
  for (let n = 0; n < lineAt.length; n++) counts[lineAt[n] as number] = (counts[lineAt[n] as number] as number) + (mentions[n] as number);
  const [firsts, seconds, weights]: [number[], number[], number[]] = [[], [], []];
  alike((a, b) => {
    const [x, y] = [lineAt[a] as number, lineAt[b] as number];
    firsts.push(x);
    seconds.push(y);
    weights.push(Math.min(counts[x] as number, counts[y] as number));
  });
  const least = Float64Array.from(weights).sort().at(-SHOWN) ?? 0;
  return weights.flatMap((weight, i) => (weight < least ? [] : [{ pair: [lines[firsts[i] as number] as Joined, lines[seconds[i] as number] as Joined] as const, weight }]))
    .sort((x, y) => y.weight - x.weight || x.pair[0].at - y.pair[0].at || x.pair[1].at - y.pair[1].at).slice(0, SHOWN).map(({ pair }) => pair);
}

type Doubt = (a: Joined, b: Joined, why: () => string) => void;

/** Not where a person decided about both, and not where one article names both: it would know. */
function mayAsk({ decided: a, members: left }: Joined, { decided: b, members: right }: Joined, decided: ReadonlyMap<string, DecidedActor>): boolean {
  if (a !== undefined && b !== undefined) return false;
  const kept = [a, b].some((x, i) => x !== undefined && decided.get(x.id)?.notSame.includes((i === 0 ? b : a)?.id ?? ''));
  if (kept) return false;
  const [few, many] = left.length < right.length ? [left, right] : [right, left];
  const articles = new Set(few.map((m) => m.home.article));
  return !many.some((m) => articles.has(m.home.article));
}

/** "A. Novak" and "Novak" beside those whose full name they fit. */
function doubtShortNames({ lines, names, types }: Table, { lines: lineAt, namings: table }: Columns, { spellings, isFull: hasFullName, from, spelled }: Namings, keys: ShortKeys, wanted: ReturnType<typeof createWantedNames>, doubt: Doubt): void {
  const { forms, formTexts, isFull } = spellings;
  // What decided ones are called need not stand in an article.
  const decided = lines.filter((joined): joined is Joined => joined?.decided !== undefined && joined.said.type === 'person');
  const formsOf = ({ said }: Joined): number[] => [said.name, ...said.aliases].map((text) => forms[spellings.numberOf(text)] as number).filter((form) => isFull[form]);
  const hasFull = new Uint8Array(lines.length);
  for (let n = 0; n < lineAt.length; n++) if (hasFullName[table[n] as number]) hasFull[lineAt[n] as number] = 1;
  for (const joined of decided) if (formsOf(joined).length > 0) hasFull[joined.line] = 1;
  const bearers = new Map<number, number[]>(); // key of a short name → lines, of more than `MOST` some
  const short: number[] = [];
  for (let line = 0; line < lines.length; line++) {
    if (types[line] !== PERSON || hasFull[line] === 1) continue;
    short.push(line);
    bearers.set(keys.own(forms[names[line] as number] as number), []);
  }
  const add = (line: number, form: number): void => {
    const own = keys.of(form);
    for (let i = own.length - 2; i < own.length; i++) {
      const list = bearers.get(own[i] as number);
      if (list && list.length <= MOST && !list.includes(line)) list.push(line);
    }
  };
  const isWanted = wanted(bearers.keys());
  for (let n = 0; n < lineAt.length; n++) {
    const naming = table[n] as number;
    if (types[lineAt[n] as number] !== PERSON || !isWanted(naming)) continue;
    for (let s = from[naming] as number; s < (from[naming + 1] as number); s++) {
      const form = forms[spelled[s] as number] as number;
      if (isFull[form]) add(lineAt[n] as number, form);
    }
  }
  for (const joined of decided) for (const form of formsOf(joined)) add(joined.line, form);
  for (const line of short) {
    const own = lines[line] as Joined;
    const form = forms[names[line] as number] as number;
    const fitting = (bearers.get(keys.own(form)) ?? []).map((other) => lines[other] as Joined).sort((a, b) => a.at - b.at);
    if (fitting.length > MOST) continue;
    const what = wordsOf(formTexts[form] as string).length > 1 ? 'initial' : 'surname';
    for (const other of fitting) {
      const others = fitting.filter((k) => k !== other).map((k) => k.said.name);
      const rest = others.length > 0 ? `, and so does that of ${others.join(' and ')}` : ', no article names both';
      doubt(other, own, () => `${other.said.name} and ${own.said.name}: the ${what} fits${rest}`);
    }
  }
}

/** An acronym that no article defines beside the names of which it may be the letters. */
function doubtAcronyms({ lines, names, types }: Table, { texts }: Spellings, acronyms: Acronyms, isBare: boolean[], doubt: Doubt): void {
  const bare: number[] = [];
  for (let line = 0; line < lines.length; line++) {
    const type = types[line] as number;
    if (type < 0 || type === PERSON || type === GROUP) continue;
    const name = names[line] as number;
    if ((isBare[name] ??= isAcronym(texts[name] as string))) bare.push(line);
    else acronyms.add(name);
  }
  if (bare.length === 0) return;
  const long = new Map<number, Joined[]>(); // names that fit an acronym → who has them
  const fittingOf = new Map<number, readonly number[]>();
  for (const line of bare) {
    const name = names[line] as number;
    if (fittingOf.has(name)) continue;
    const fitting = acronyms.fitting(texts[name] as string);
    fittingOf.set(name, fitting);
    for (const other of fitting) long.set(other, []);
  }
  for (let line = 0; line < lines.length; line++) {
    const type = types[line] as number;
    if (type < 0 || type === PERSON || type === GROUP) continue;
    long.get(names[line] as number)?.push(lines[line] as Joined);
  }
  for (const line of bare) {
    const own = lines[line] as Joined;
    const fitting = (fittingOf.get(names[line] as number) ?? []).flatMap((name) => (isBare[name] ? [] : (long.get(name) ?? []))).filter((other) => other.said.type === own.said.type);
    if (fitting.length <= MOST) for (const other of fitting) doubt(other, own, () => `${other.said.name} and ${own.said.name}: the letters fit, no article says what ${own.said.name} stands for`);
  }
}
