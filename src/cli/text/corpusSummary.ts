// `corpus --format text`: the folder as a reader wants it: the ledger of meetings, who matters most, what disagrees.
import { CONFLICT_WORDS, conflictValue } from '../../core/check/index.ts';
import type { EntityType } from '../../core/model/analysis.ts';
import type { CorpusActor, CorpusReport } from '../../core/model/corpus.ts';
import { counted, listed } from '../../core/util/lists.ts';
import { plain, section } from './lists.ts';
import { meetingSentence, STATUS_WORDS } from './meetingSentence.ts';

/** Actors of one type that are listed; the JSON has all. */
const SHOWN = 25;

const HEADS: readonly (readonly [EntityType, string])[] = [
  ['person', 'People'], ['organization', 'Organizations'], ['place', 'Places'], ['group', 'Groups'], ['event', 'Events'],
];

export function summarizeCorpus({ articles, actors, meetings, maybeSame, maybeSameActors, conflicts }: CorpusReport): string {
  const names = new Map(actors.map((a) => [a.id, a.name]));
  const sentences = meetings.flatMap((m) => [
    `${m.id} ${meetingSentence(m, (id) => names.get(id) ?? id)}`,
    ...m.reports.map((r) => `     ${r.article}: ${STATUS_WORDS[r.status]}`),
  ]);
  // The ledger is what this command is for: it is shown in full.
  const lines = [
    [counted(articles.length, 'article'), counted(actors.length, 'actor'), counted(meetings.length, 'meeting'), counted(conflicts.length, 'contradiction')].join(', '),
    ...(sentences.length === 0 ? [] : ['', 'Meetings', ...sentences.map((s) => `  ${s}`)]),
    ...section('Perhaps the same meeting', maybeSame.map(({ meetings: [a, b], why }) => `${a} and ${b}: ${why}`)),
    ...section('Perhaps the same actor', maybeSameActors.map(({ why }) => plain(why))),
    ...section('Contradictions', conflicts.map((c) => `${CONFLICT_WORDS[c.kind]} of ${plain(c.about)}: ${listed(c.values.map((v) => `${plain(conflictValue(c.kind, v.value))} (${v.article})`))}`)),
    ...HEADS.flatMap(([type, head]) => actorSection(head, actors.filter((a) => a.type === type))),
  ];
  return `${lines.join('\n')}\n`;
}

function actorSection(head: string, actors: readonly CorpusActor[]): string[] {
  const sorted = [...actors].sort((a, b) => b.mentions.length - a.mentions.length);
  const items = sorted.slice(0, SHOWN).map((a) => {
    const also = a.aliases.length === 0 ? '' : ` (${a.aliases.map(plain).join(', ')})`;
    return `${plain(a.name)}${also} · ${counted(a.mentions.length, 'mention')} in ${counted(new Set(a.mentions.map((m) => m.article)).size, 'article')}`;
  });
  if (sorted.length > SHOWN) items.push(`… and ${sorted.length - SHOWN} more`);
  return section(head, items);
}
