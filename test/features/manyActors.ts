// A joined folder with as many actors and meetings as one likes, made up without reading a text: for tests of what lists and
// pickers do with 50,000.
import { packCorpus, unpackCorpus } from '../../src/core/corpus/index.ts';
import type { Analysis, EntityType } from '../../src/core/model/analysis.ts';
import type { CorpusActor, CorpusMeeting, CorpusReport } from '../../src/core/model/corpus.ts';
import { fold } from '../../src/core/text/fold.ts';

const STARTS = ['Ba', 'Ko', 'Ri', 'Se', 'Da', 'Ma', 'Ti', 'O', 'E', 'Va', 'Shi', 'Ne', 'Pra', 'Lu', 'Go', 'We', 'Á', 'Ü', 'Fa', 'Hu'];
const ENDS = ['la', 'ren', 'mi', 'dov', 'sto', 'né', 'kash', 'berg', 'tu', 'vin', 'zor', 'pal', 'nek', 'dro', 'sal', 'win'];

/** The same numbers every time; 32 bits, by a multiplier of L'Ecuyer's tables. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 747796405) + 2891336453) >>> 0;
    const mixed = Math.imul((state >>> ((state >>> 28) + 4)) ^ state, 277803737) >>> 0;
    return (((mixed >>> 22) ^ mixed) >>> 0) % below;
  };
}

const TYPES: readonly EntityType[] = ['person', 'person', 'person', 'person', 'person', 'person', 'organization', 'place', 'group', 'event'];

/** `packed`: as the thread that joins a large folder gives it. */
export function manyActors(count: number, meetingCount: number, packed = true): CorpusReport {
  const pick = numbers(7);
  const word = (): string => `${STARTS[pick(STARTS.length)] ?? ''}${ENDS[pick(ENDS.length)] ?? ''}${pick(2) === 0 ? '' : (ENDS[pick(ENDS.length)] ?? '')}`;
  const articles = Array.from({ length: Math.ceil(count / 5) }, (_, i) => articleOf(`${String(i).padStart(6, '0')}.txt`, i));
  const drafts = Array.from({ length: count }, (_, i) => {
    const [first, last] = [word(), word()];
    const name = `${first} ${last}`;
    return { type: TYPES[i % TYPES.length] ?? 'person', name, form: fold(name), aliases: pick(3) === 0 ? [`${first.charAt(0)}. ${last}`, last] : [], named: pick(40) === 0 ? 1 + pick(60) : 1 + pick(2) };
  });
  const order = ['person', 'organization', 'place', 'group', 'event'];
  drafts.sort((a, b) => order.indexOf(a.type) - order.indexOf(b.type) || (a.form < b.form ? -1 : a.form > b.form ? 1 : 0));
  const actors = drafts.map(({ type, name, aliases, named }, i): CorpusActor => {
    const places = Array.from({ length: named }, (_, k) => articles[(i * 7 + k) % articles.length]?.id ?? '');
    return {
      id: `A${i + 1}`, type, name, aliases, joined: [], mentions: places.map((article, k) => ({ article, start: 10 * k, end: 10 * k + 5 })),
      members: [...new Set(places)].map((article) => ({ article, actor: `a${i}` })),
    };
  });
  const meetings = Array.from({ length: meetingCount }, (_, i): CorpusMeeting => ({
    id: `M${i + 1}`, kind: 'talks', status: 'held', participants: [`A${1 + pick(count)}`, `A${1 + pick(count)}`],
    ...(i % 5 > 0 && { date: { value: `20${String(10 + pick(16))}-${String(1 + pick(12)).padStart(2, '0')}-${String(1 + pick(28)).padStart(2, '0')}` } }),
    reports: [{ article: articles[i % articles.length]?.id ?? '', meeting: `m${i}`, status: 'held' }],
  }));
  const report: CorpusReport = { schema: 'dateline-corpus/1', articles, actors, meetings, maybeSame: [], maybeSameActors: [], conflicts: [] };
  return packed ? unpackCorpus(packCorpus(report), articles) : report;
}

const articleOf = (id: string, i: number): Analysis => ({
  schema: 'dateline-analysis/1', id, language: { code: 'eng', name: 'English', analysed: true }, title: `Report ${i}`,
  published: { value: `20${10 + (i % 16)}-0${1 + (i % 9)}-11`, source: 'frontMatter' }, mentions: [], actors: [], dates: [], meetings: [], quotes: [],
});
