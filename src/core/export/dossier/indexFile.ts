// `index.md`, the way into the dossier: meetings by date, actors by type, articles, and where the articles differ; and
// `named-once.md`, actors that one article names and nobody met.
import type { EntityType } from '../../model/analysis.ts';
import type { CorpusActor } from '../../model/corpus.ts';
import { dateWords } from '../../util/dateWords.ts';
import { counted } from '../../util/lists.ts';
import { writeConflicts } from '../markdownMeetings.ts';
import { escapeMarkdown, linkTo } from '../markdownText.ts';
import { meetingTitle, whenWords } from '../meetingWords.ts';
import { shortName } from '../plainText.ts';
import type { DossierContext } from './dossierContext.ts';
import { titleWords } from './words.ts';

const HEADS: readonly (readonly [EntityType, string])[] = [
  ['person', 'People'], ['organization', 'Organizations'], ['place', 'Places'], ['group', 'Groups'], ['event', 'Events'],
];

export function writeIndex(context: DossierContext): string {
  const { input, ledger, actorFiles } = context;
  const named = input.corpus.actors.length - actorFiles.size;
  const sections = [
    `# ${escapeMarkdown(input.title)}`,
    [counted(input.articles.length, 'article'), counted(ledger.length, 'meeting'), counted(actorFiles.size, 'actor')].join(' · '),
    'Names, meetings and quotations were found by Dateline and corrected by people; check each against its source before you rely on it.',
    [`- [Annotations](annotations.md)`, ...(named > 0 ? [`- [Named in one article only](named-once.md): ${counted(named, 'more name')}`] : [])].join('\n'),
    ...writeMeetings(context),
    ...writeConflicts({ input, sources: context.top.sources, actorById: context.actorById }),
    ...HEADS.flatMap(([type, head]) => writeActors(context, head, [...actorFiles.keys()].filter((a) => a.type === type))),
    ...writeArticles(context),
  ];
  return `${sections.join('\n\n')}\n`;
}

function writeMeetings({ ledger, top }: DossierContext): string[] {
  if (ledger.length === 0) return [];
  const sorted = ledger.map((entry, i) => ({ entry, i })).sort((a, b) => compare(a.entry.days?.first ?? '~', b.entry.days?.first ?? '~') || a.i - b.i);
  const rows = sorted.map(({ entry }) => `| ${escapeMarkdown(whenWords(entry))} | ${top.meeting(entry, escapeMarkdown(meetingTitle(entry)))} | ${entry.place === undefined ? '' : escapeMarkdown(entry.place)} | ${entry.articles} |`);
  return ['## Meetings', ['| When | Meeting | Where | Articles |', '| --- | --- | --- | ---: |', ...rows].join('\n')];
}

function writeActors({ top, meetingsOf }: DossierContext, head: string, actors: readonly CorpusActor[]): string[] {
  if (actors.length === 0) return [];
  const sorted = [...actors].sort((a, b) => b.mentions.length - a.mentions.length || compare(a.name, b.name));
  const items = sorted.map((a) => {
    const met = meetingsOf.get(a.id)?.length ?? 0;
    return `- ${top.actor(a.id)}: ${counted(a.mentions.length, 'mention')}${met === 0 ? '' : `, ${counted(met, 'meeting')}`}`;
  });
  return [`## ${head}`, items.join('\n')];
}

function writeArticles({ input }: DossierContext): string[] {
  if (input.articles.length === 0) return [];
  const rows = input.articles.map((article) => {
    const { published } = article.analysis;
    return `| [${escapeMarkdown(titleWords(article))}](${linkTo(input.linkPrefix ?? '', article.path)}) | ${published.value === null ? 'unknown' : escapeMarkdown(dateWords(published.value))} | ${escapeMarkdown(article.path)} |`;
  });
  return ['## Articles', ['| Article | Published | File |', '| --- | --- | --- |', ...rows].join('\n')];
}

/** Undefined where every actor has a file. */
export function writeNamedOnce({ input, actorFiles, passages, top }: DossierContext): string | undefined {
  const rest = input.corpus.actors.filter((a) => !actorFiles.has(a));
  if (rest.length === 0) return undefined;
  const sections = HEADS.flatMap(([type, head]) => {
    const own = rest.filter((a) => a.type === type).sort((a, b) => compare(a.name, b.name));
    const items = own.map((a) => {
      const [first] = a.mentions;
      const article = first && passages.byPath.get(first.article);
      return `- ${escapeMarkdown(shortName(a.name))}${first && article ? `: ${top.sources.link(article, first.start)}` : ''}`;
    });
    return own.length === 0 ? [] : [`## ${head}`, items.join('\n')];
  });
  return `${['# Named in one article only', ...sections].join('\n\n')}\n`;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
