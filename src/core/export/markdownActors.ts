// The report's actors by type: the most mentioned first, with spellings and with the roles that articles state.
import type { EntityType } from '../model/analysis.ts';
import type { CorpusActor } from '../model/corpus.ts';
import type { MarkdownReport } from './markdown.ts';
import { counted } from '../util/lists.ts';
import { escapeMarkdown } from './markdownText.ts';

const HEADS: readonly (readonly [EntityType, string])[] = [
  ['person', 'People'], ['organization', 'Organizations'], ['place', 'Places'], ['group', 'Groups'], ['event', 'Events'],
];

export function writeActors(report: MarkdownReport): string[] {
  const { actors } = report.input.corpus;
  if (actors.length === 0) return [];
  const sections = HEADS.flatMap(([type, head]) => {
    const own = actors.filter((a) => a.type === type).sort((a, b) => b.mentions.length - a.mentions.length || (a.name < b.name ? -1 : 1));
    return own.length === 0 ? [] : [`### ${head}`, own.map((a) => writeActor(report, a)).join('\n')];
  });
  return ['## Actors', ...sections];
}

function writeActor(report: MarkdownReport, actor: CorpusActor): string {
  const articles = new Set(actor.mentions.map((m) => m.article)).size;
  const spellings = actor.aliases.length === 0 ? '' : ` (also ${actor.aliases.map(escapeMarkdown).join(', ')})`;
  const links = report.input.folder?.actors.find((a) => a.id === actor.decided)?.links ?? [];
  const head = `- **${escapeMarkdown(actor.name)}**${spellings} — ${counted(actor.mentions.length, 'mention')} in ${counted(articles, 'article')}`;
  return [head, ...links.map((l) => `  - ${escapeMarkdown(l)}`), ...rolesOf(report, actor).map((r) => `  - ${r}`)].join('\n');
}

/** Each office once, with the place of its first statement. */
function rolesOf({ sources }: MarkdownReport, actor: CorpusActor): string[] {
  const seen = new Set<string>();
  return actor.members.flatMap((member) => {
    const article = sources.byPath.get(member.article);
    const local = article && sources.actorsIn(article).get(member.actor);
    if (!article || !local) return [];
    return local.roles.flatMap((role) => {
      const of = role.of === undefined ? undefined : sources.actorsIn(article).get(role.of)?.name;
      const words = escapeMarkdown(of === undefined ? role.title : `${role.title}, ${of}`);
      if (seen.has(words.toLowerCase())) return [];
      seen.add(words.toLowerCase());
      return [`${words}: ${sources.link(article, role.start)}`];
    });
  });
}
