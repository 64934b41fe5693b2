// Two small articles of ours, analysed by hand: tree tests must not change when detection does.
import type { Analysis } from '../../../src/core/model/analysis.ts';
import type { CorpusReport } from '../../../src/core/model/corpus.ts';
import { type CorpusView, createCorpusView } from '../../../src/features/trees/corpusView.ts';
import type { Translate, TreeNode } from '../../../src/features/trees/treeNode.ts';

export const plainWords: Translate = (template, ...values) => template.replace(/\{(\d+)\}/g, (_, i: string) => String(values[Number(i)]));

export const TEXTS: Readonly<Record<string, string>> = {
  'a.txt': 'Envoys gather\n\nNorland’s foreign minister Ada Obi met Eno Bassey in Port Sorrel on 3 April 2025. Obi will visit again.',
  'b.txt': 'Talks off\n\nForeign minister Ada Obi will not meet Eno Bassey. The talks in Port Sorrel were called off.',
};

const at = (path: string, words: string, from = 0) => {
  const start = (TEXTS[path] ?? '').indexOf(words, from);
  return { start, end: start + words.length };
};

const mention = (path: string, text: string, type: 'person' | 'place', actor: string, from = 0) =>
  ({ ...at(path, text, from), text, type, actor, by: 'detected' }) as const;

function analysis(path: string, published: string | null, rest: Pick<Analysis, 'title' | 'mentions' | 'actors' | 'meetings'>): Analysis {
  return {
    schema: 'dateline-analysis/1', id: path, language: { code: 'eng', name: 'English', analysed: true },
    published: { value: published, source: published === null ? 'none' : 'frontMatter' }, dates: [], quotes: [], ...rest,
  };
}

const A = analysis('a.txt', '2025-04-02', {
  title: 'Envoys gather',
  mentions: [
    mention('a.txt', 'Norland', 'place', 'a3'), mention('a.txt', 'Ada Obi', 'person', 'a1'), mention('a.txt', 'Eno Bassey', 'person', 'a2'),
    mention('a.txt', 'Port Sorrel', 'place', 'a4'), mention('a.txt', 'Obi', 'person', 'a1', 90),
  ],
  actors: [
    { id: 'a1', type: 'person', name: 'Ada Obi', aliases: ['Obi'], roles: [{ ...at('a.txt', 'foreign minister'), title: 'foreign minister', of: 'a3' }] },
    { id: 'a2', type: 'person', name: 'Eno Bassey', aliases: [], roles: [] },
    { id: 'a3', type: 'place', name: 'Norland', aliases: [], roles: [] },
    { id: 'a4', type: 'place', name: 'Port Sorrel', aliases: [], roles: [] },
  ],
  meetings: [{
    id: 'm1', kind: 'meeting', status: 'held', participants: ['a1', 'a2'], place: 'a4', date: { ...at('a.txt', '3 April 2025'), value: '2025-04-03' },
    trigger: { ...at('a.txt', 'met'), text: 'met' }, triggers: [at('a.txt', 'met')],
    evidence: [{ start: 15, end: (TEXTS['a.txt'] ?? '').indexOf(' Obi will') }], topics: [],
  }],
});

const B = analysis('b.txt', '2025-04-01', {
  title: 'Talks off',
  mentions: [mention('b.txt', 'Ada Obi', 'person', 'a1'), mention('b.txt', 'Eno Bassey', 'person', 'a2'), mention('b.txt', 'Port Sorrel', 'place', 'a3')],
  actors: [
    { id: 'a1', type: 'person', name: 'Ada Obi', aliases: [], roles: [{ ...at('b.txt', 'Foreign minister'), title: 'Foreign minister' }] },
    { id: 'a2', type: 'person', name: 'Eno Bassey', aliases: [], roles: [] },
    { id: 'a3', type: 'place', name: 'Port Sorrel', aliases: [], roles: [] },
  ],
  meetings: [{
    id: 'm1', kind: 'talks', status: 'cancelled', participants: ['a1', 'a2'], place: 'a3', trigger: { ...at('b.txt', 'talks'), text: 'talks' },
    triggers: [at('b.txt', 'talks')], evidence: [at('b.txt', 'The talks in Port Sorrel were called off.')], topics: [],
  }],
});

const inArticle = (article: string, m: { readonly start: number; readonly end: number }) => ({ article, start: m.start, end: m.end });
const mentionsOf = (a: string, b: string) => [
  ...A.mentions.filter((m) => m.actor === a).map((m) => inArticle('a.txt', m)), ...B.mentions.filter((m) => m.actor === b).map((m) => inArticle('b.txt', m)),
];

export const CORPUS: CorpusReport = {
  schema: 'dateline-corpus/1',
  articles: [A, B],
  actors: [
    { id: 'A1', type: 'person', name: 'Ada Obi', aliases: ['Obi'], joined: [], mentions: mentionsOf('a1', 'a1'), members: [{ article: 'a.txt', actor: 'a1' }, { article: 'b.txt', actor: 'a1' }] },
    { id: 'A2', type: 'person', name: 'Eno Bassey', aliases: [], joined: [], mentions: mentionsOf('a2', 'a2'), members: [{ article: 'a.txt', actor: 'a2' }, { article: 'b.txt', actor: 'a2' }] },
    { id: 'A3', type: 'place', name: 'Norland', aliases: [], joined: [], mentions: mentionsOf('a3', '-'), members: [{ article: 'a.txt', actor: 'a3' }] },
    { id: 'A4', type: 'place', name: 'Port Sorrel', aliases: [], joined: [], mentions: mentionsOf('a4', 'a3'), members: [{ article: 'a.txt', actor: 'a4' }, { article: 'b.txt', actor: 'a3' }] },
  ],
  meetings: [
    {
      id: 'M1', kind: 'meeting', status: 'held', participants: ['A1', 'A2'], place: 'A4', date: { value: '2025-04-03' },
      reports: [{ article: 'a.txt', meeting: 'm1', status: 'held' }, { article: 'b.txt', meeting: 'm1', status: 'cancelled' }],
    },
    { id: 'M2', kind: 'summit', status: 'scheduled', participants: [], date: { value: '2026' }, reports: [] },
    { id: 'M3', kind: 'talks', status: 'cancelled', participants: ['A1'], reports: [] },
  ],
  maybeSame: [], maybeSameActors: [],
  conflicts: [],
};

export const viewOf = (corpus: CorpusReport = CORPUS, texts = TEXTS): CorpusView =>
  createCorpusView({ corpus, t: plainWords, locale: 'en-GB', textOf: (path) => texts[path] });

/** A tree as indented lines: `label | description`. */
export function outline(nodes: readonly TreeNode[], depth = 9, indent = ''): string[] {
  return nodes.flatMap((n) => [
    `${indent}${n.label}${n.description === undefined ? '' : ` | ${n.description}`}`,
    ...(depth > 1 && n.children ? outline(n.children(), depth - 1, `${indent}  `) : []),
  ]);
}
