// The offices of a meeting's participants, as the articles that report the meeting state them.
import type { Actor } from '../model/analysis.ts';
import { memberKey } from '../corpus/index.ts';
import type { ExportArticle, ExportInput } from './exporter.ts';
import type { FoundReport } from './ledgerReports.ts';
import { actorsByMember } from './marks.ts';
import { shortName } from './plainText.ts';

/** More say nothing new; and an article may repeat one a thousand times. */
const MOST = 4;

type RolesOf = (reports: readonly FoundReport[]) => ReadonlyMap<string, readonly string[]>;

/** Corpus actor id → roles. Each article's actors are read once. */
export function rolesFinder(input: ExportInput): RolesOf {
  const joined = actorsByMember(input);
  const known = new Map<ExportArticle, ReadonlyMap<string, readonly string[]>>();
  return (reports) => {
    const roles = new Map<string, string[]>();
    for (const { article, told } of reports) {
      if (!article || !told) continue;
      let local = known.get(article);
      if (!local) known.set(article, (local = rolesIn(article.analysis.actors)));
      for (const id of told.participants) {
        const actor = joined.get(memberKey(article.analysis.id, id))?.id;
        if (actor !== undefined) addTo(roles, actor, local.get(id) ?? []);
      }
    }
    return roles;
  };
}

function addTo(roles: Map<string, string[]>, actor: string, more: readonly string[]): void {
  const list = roles.get(actor) ?? [];
  roles.set(actor, list);
  for (const role of more) if (list.length < MOST && !list.some((r) => r.toLowerCase() === role.toLowerCase())) list.push(role);
}

function rolesIn(actors: readonly Actor[]): ReadonlyMap<string, readonly string[]> {
  const names = new Map(actors.map((a) => [a.id, a.name]));
  const roles = new Map<string, string[]>();
  for (const { id, roles: stated } of actors) {
    for (const { title, of } of stated) {
      if ((roles.get(id)?.length ?? 0) >= MOST) break;
      const country = of === undefined ? undefined : names.get(of);
      addTo(roles, id, [shortName(country === undefined ? title : `${title}, ${country}`)]);
    }
  }
  return roles;
}
