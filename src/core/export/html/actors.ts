// The report's actors: a table for each type, with the roles that articles state, the meetings, and how often they are named;
// and what each of them said.
import type { EntityType } from '../../model/analysis.ts';
import type { CorpusActor } from '../../model/corpus.ts';
import { memberKey } from '../../corpus/index.ts';
import { counted } from '../../util/lists.ts';
import type { ExportInput } from '../exporter.ts';
import type { LedgerEntry } from '../ledger.ts';
import { actorsByMember } from '../marks.ts';
import { kindWord, whenWords } from '../meetingWords.ts';
import { shortName } from '../plainText.ts';
import type { ReportContext } from './reportContext.ts';
import { type Html, html, joined, NOTHING } from './markup.ts';

const HEADS: readonly (readonly [EntityType, string])[] = [
  ['person', 'People'], ['organization', 'Organizations'], ['place', 'Places'], ['group', 'Groups'], ['event', 'Events'],
];

/** Who met or spoke, or is named in several articles, or was decided about; the rest is counted. */
export function listedActors(input: ExportInput, ledger: readonly LedgerEntry[]): ReadonlySet<string> {
  const { corpus, articles } = input;
  const byMember = actorsByMember(input);
  const spoke = new Set(articles.flatMap(({ analysis }) => analysis.quotes.flatMap((q) => (q.speaker === undefined ? [] : byMember.get(memberKey(analysis.id, q.speaker))?.id ?? []))));
  const met = new Set(ledger.flatMap((e) => [...e.meeting.participants, ...(e.meeting.place === undefined ? [] : [e.meeting.place])]));
  return new Set(corpus.actors.filter((a) => met.has(a.id) || spoke.has(a.id) || a.decided !== undefined || a.mentions.some((m) => m.article !== a.mentions[0]?.article)).map((a) => a.id));
}

export function actorsSection(context: ReportContext): Html {
  const { input: { corpus }, listed } = context;
  if (corpus.actors.length === 0) return NOTHING;
  const roles = rolesOf(context.input);
  const meetings = meetingsOf(context.ledger);
  const tables = HEADS.map(([type, head]) => {
    const own = corpus.actors.filter((a) => a.type === type && listed.has(a.id)).sort((a, b) => b.mentions.length - a.mentions.length || (a.name < b.name ? -1 : 1));
    return own.length === 0 ? NOTHING : table(type, head, own.map((a) => row(context, a, roles.get(a.id) ?? [], meetings.get(a.id) ?? [])));
  });
  const rest = corpus.actors.length - listed.size;
  return html`<section id="actors" aria-labelledby="actors-head"><h2 id="actors-head">People, organizations and places</h2>
${tables}${rest === 0 ? NOTHING : html`<p class="soft">${counted(rest, 'more name')} ${rest === 1 ? 'stands' : 'stand'} in one article only and took part in nothing.</p>
`}</section>
`;
}

const table = (type: EntityType, head: string, rows: readonly Html[]): Html => html`<h3 id="${type}-head">${head}</h3>
<div class="table" role="region" aria-labelledby="${type}-head" tabindex="0"><table class="actors" aria-labelledby="${type}-head"><thead><tr><th scope="col">Name</th>${type === 'person' ? html`<th scope="col">Role, as stated</th>` : NOTHING}<th scope="col">Meetings</th><th scope="col" class="number">Named</th></tr></thead>
<tbody>${rows}</tbody></table></div>
`;

/** Meetings that a row links to. */
const MOST = 12;

function row(context: ReportContext, actor: CorpusActor, roles: readonly string[], meetings: readonly LedgerEntry[]): Html {
  const links = context.input.folder?.actors.find((a) => a.id === actor.decided)?.links.filter((l) => /^https?:\/\//i.test(l)) ?? [];
  const spellings = actor.aliases.length === 0 ? NOTHING : html`<small>also ${joined(actor.aliases.map((a) => html`<bdi>${shortName(a)}</bdi>`), ', ')}</small>`;
  const shown = meetings.slice(0, MOST).map((e) => html`<li><a href="#${e.meeting.id}">${whenWords(e)}: ${kindWord(e).toLowerCase()}${e.place === undefined ? '' : ` in ${e.place}`}</a></li>`);
  const more = meetings.length > MOST ? html`<li>and ${meetings.length - MOST} more</li>` : NOTHING;
  const articles = new Set(actor.mentions.map((m) => m.article)).size;
  return html`<tr id="${actor.id}"><th scope="row"><bdi>${shortName(actor.name)}</bdi>${spellings}${links.map((l) => html`<small><a href="${l}" rel="noreferrer">${l.replace(/^https?:\/\/(?:www\.)?/, '')}</a></small>`)}</th>${actor.type === 'person' ? html`<td>${joined(roles.map((r) => html`${r}`), '; ')}</td>` : NOTHING}<td>${shown.length === 0 ? NOTHING : html`<ul>${shown}${more}</ul>`}</td><td class="number">${counted(actor.mentions.length, 'time')}<small>in ${counted(articles, 'article')}</small></td></tr>
`;
}

/** Actor id → offices in the words of the articles, each once; the first few. */
function rolesOf(input: ExportInput): ReadonlyMap<string, readonly string[]> {
  const byMember = actorsByMember(input);
  const found = new Map<string, Map<string, string>>();
  for (const { analysis } of input.articles) {
    for (const { id, roles } of analysis.actors) {
      const actor = roles.length > 0 ? byMember.get(memberKey(analysis.id, id)) : undefined;
      if (!actor) continue;
      const own = found.get(actor.id) ?? new Map<string, string>();
      found.set(actor.id, own);
      for (const { title, of } of roles) {
        const whose = of === undefined ? undefined : byMember.get(memberKey(analysis.id, of))?.name;
        const words = shortName(whose === undefined ? title : `${title}, ${whose}`);
        if (own.size < 6 && !own.has(words.toLowerCase())) own.set(words.toLowerCase(), words);
      }
    }
  }
  return new Map([...found].map(([id, words]) => [id, [...words.values()]]));
}

function meetingsOf(ledger: readonly LedgerEntry[]): ReadonlyMap<string, readonly LedgerEntry[]> {
  const found = new Map<string, LedgerEntry[]>();
  for (const entry of ledger) {
    for (const id of new Set([...entry.meeting.participants, ...(entry.meeting.place === undefined ? [] : [entry.meeting.place])])) {
      const list = found.get(id);
      if (list) list.push(entry);
      else found.set(id, [entry]);
    }
  }
  return found;
}
