// Analyses that come back from files, perhaps of other machines: checked, and cut down to what the join reads, some
// 12 KB of memory an article. No article's text is needed: everything stands in the JSON of `analyze`.
import { type Analysis, ENTITY_TYPES, MEETING_KINDS, MEETING_STATUSES, type Mention } from '../model/analysis.ts';

type Shape = 'string' | 'number' | 'boolean' | readonly string[] | { readonly listOf: Shape } | { readonly maybe: Shape } | { readonly fields: Readonly<Record<string, Shape>> };

const PLACE = { start: 'number', end: 'number' } as const;
const SPANS: Shape = { listOf: { fields: PLACE } };
const STRINGS: Shape = { listOf: 'string' };
const WORDS: Shape = { maybe: 'string' };

/** What the join counts on; other fields are as `Analysis` has them or missing. */
const READ: Readonly<Record<string, Shape>> = {
  schema: ['dateline-analysis/1'],
  language: { fields: { analysed: 'boolean' } },
  published: { fields: {} },
  mentions: { listOf: { fields: { ...PLACE, actor: 'string' } } },
  actors: {
    listOf: { fields: { id: 'string', type: ENTITY_TYPES, name: 'string', aliases: STRINGS, roles: { listOf: { fields: { title: 'string', of: WORDS } } }, decided: WORDS } },
  },
  meetings: {
    listOf: {
      fields: {
        id: 'string', kind: MEETING_KINDS, status: MEETING_STATUSES, participants: STRINGS, place: WORDS, date: { maybe: { fields: { ...PLACE, value: 'string' } } },
        trigger: { fields: { ...PLACE, text: 'string' } }, triggers: SPANS, evidence: SPANS, topics: STRINGS, relation: { maybe: ['preparatory', 'next'] }, decided: WORDS,
      },
    },
  },
  facts: { maybe: { listOf: { fields: { ...PLACE, kind: ['founded', 'attended'], about: 'string', value: 'string' } } } },
};

/**
 * The analysis that the join needs, with `id` (JSON lines may number articles) as its id; or the path of the first field
 * that is missing or no analysis has, such as `meetings[2].kind`. Linear in the value.
 */
export function partialAnalysis(value: unknown, id: string): Analysis | { readonly misfit: string } {
  const misfit = misfitOf(value, { fields: READ });
  if (misfit !== undefined) return { misfit: misfit.slice(1) };
  const { language, published, mentions, actors, meetings, facts } = value as Analysis;
  return {
    schema: 'dateline-analysis/1', id, language, title: '', dates: [], quotes: [],
    published: { value: typeof published.value === 'string' ? published.value : null, source: published.source },
    mentions: mentions.map(({ start, end, type, actor, by }): Mention => ({ start, end, text: '', type, actor, by })),
    actors, meetings,
    ...(facts && { facts }),
  };
}

/** Where `value` first differs from the shape, as a path below it (`.mentions[3].start`); empty where it does itself. */
function misfitOf(value: unknown, shape: Shape): string | undefined {
  if (typeof shape === 'string') return typeof value === shape ? undefined : '';
  if (isChoice(shape)) return typeof value === 'string' && shape.includes(value) ? undefined : '';
  if ('maybe' in shape) return value === undefined ? undefined : misfitOf(value, shape.maybe);
  if ('listOf' in shape) {
    if (!Array.isArray(value)) return '';
    for (let i = 0; i < value.length; i++) {
      const misfit = misfitOf(value[i], shape.listOf);
      if (misfit !== undefined) return `[${i}]${misfit}`;
    }
    return undefined;
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return '';
  for (const [name, field] of Object.entries(shape.fields)) {
    const misfit = misfitOf((value as Record<string, unknown>)[name], field);
    if (misfit !== undefined) return `.${name}${misfit}`;
  }
  return undefined;
}

const isChoice = (shape: Exclude<Shape, string>): shape is readonly string[] => Array.isArray(shape);
