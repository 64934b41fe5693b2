// The report's meetings in the order of time, by month, each with who took part and with the sentences that tell of it; and
// where articles contradict each other.
import type { MeetingStatus } from '../../model/analysis.ts';
import { dateWords } from '../../util/dateWords.ts';
import { historyLine } from '../history.ts';
import type { LedgerEntry, LedgerParticipant } from '../ledger.ts';
import { kindWord, meetingTitle, STATUS_WORDS, whenWords } from '../meetingWords.ts';
import type { ReportContext } from './reportContext.ts';
import { type Html, html, joined, NOTHING } from './markup.ts';

const LOOKS: Readonly<Record<MeetingStatus, string>> = {
  held: 'held', ongoing: 'held', scheduled: 'planned', proposed: 'planned', cancelled: 'off', refused: 'off', unknown: 'unclear',
};

export function meetingsSection(context: ReportContext): Html {
  const { ledger } = context;
  if (ledger.length === 0) return NOTHING;
  const months = new Map<string, LedgerEntry[]>();
  const sorted = ledger.map((entry, i) => ({ entry, i })).sort((a, b) => compare(a.entry.days?.first ?? '~', b.entry.days?.first ?? '~') || a.i - b.i);
  for (const { entry } of sorted) {
    const month = monthOf(entry);
    const list = months.get(month);
    if (list) list.push(entry);
    else months.set(month, [entry]);
  }
  const same = maybeSameOf(context);
  return html`<section id="meetings" aria-labelledby="meetings-head"><h2 id="meetings-head">Meetings</h2>
${[...months].map(([month, entries]) => html`<h3>${month}</h3>
${entries.map((e) => meetingArticle(context, e, same.get(e.meeting.id) ?? []))}`)}</section>
`;
}

/** Days that only a year is known of stand before its months. */
function monthOf({ days, meeting }: LedgerEntry): string {
  if (!days) return 'Date unknown';
  const value = meeting.date?.value ?? '';
  return dateWords(/^\d{4}$/.test(value) ? value : days.first.slice(0, 7));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function meetingArticle(context: ReportContext, entry: LedgerEntry, same: readonly SameAs[]): Html {
  const { meeting, participants, topics, history, reports } = entry;
  const when = entry.days?.known === 'days' && entry.days.first === entry.days.last ? html`<time datetime="${entry.days.first}">${whenWords(entry)}</time>` : html`${whenWords(entry)}`;
  const where = meeting.place === undefined ? NOTHING : html` in ${context.name(meeting.place)}`;
  const about = topics.length === 0 ? NOTHING : html`<p>About ${topics.join('; ')}.</p>
`;
  const steps = history.length < 2 || history.every((h) => h.published === null) ? NOTHING : html`<p class="soft">${historyLine(history, (day) => dateWords(day), (s) => STATUS_WORDS[s])}</p>
`;
  const perhaps = same.map(({ other, why }) => html`<p class="soft perhaps">Perhaps the same as <a href="#${other.meeting.id}">${meetingTitle(other)}</a>: ${why}.</p>
`);
  return html`<article class="meeting" id="${meeting.id}"><p class="when">${when}</p><div>
<h4>${kindWord(entry)}${where}<span class="status ${LOOKS[meeting.status]}">${STATUS_WORDS[meeting.status]}</span></h4>
${who(context, participants)}${about}${steps}${reports.map((r) => reportOf(context, entry, r))}${perhaps}</div></article>
`;
}

const who = (context: ReportContext, participants: readonly LedgerParticipant[]): Html =>
  (participants.length === 0 ? html`<p class="soft">Nobody is named.</p>
` : html`<ul class="who" aria-label="Who took part">${participants.map(({ id, roles }) => html`<li>${context.name(id)}${roles[0] === undefined ? NOTHING : html`<small>${roles[0]}</small>`}</li>`)}</ul>
`);

/** What an article says of status and day stands below it where the meeting's own are others. */
function reportOf(context: ReportContext, { meeting }: LedgerEntry, { path, span, status, date }: LedgerEntry['reports'][number]): Html {
  const article = context.passages.byPath.get(path);
  if (!article || !span) return html`<p class="soft">${path} (${STATUS_WORDS[status]}), not part of this report</p>
`;
  const differs = [
    ...(status === meeting.status || status === 'unknown' ? [] : [html`${STATUS_WORDS[status]}`]),
    ...(date === undefined || date === meeting.date?.value ? [] : [html`${dateWords(date)}`]),
  ];
  return context.source(article, span, { after: differs.length === 0 ? NOTHING : html`. It says: <strong>${joined(differs, ', ')}</strong>` });
}

interface SameAs {
  readonly other: LedgerEntry;
  readonly why: string;
}

function maybeSameOf({ input, ledger }: ReportContext): ReadonlyMap<string, readonly SameAs[]> {
  const byId = new Map(ledger.map((e) => [e.meeting.id, e]));
  const found = new Map<string, SameAs[]>();
  for (const { meetings: [a, b], why } of input.corpus.maybeSame) {
    const [first, second] = [byId.get(a), byId.get(b)];
    if (!first || !second) continue;
    found.set(a, [...(found.get(a) ?? []), { other: second, why }]);
    found.set(b, [...(found.get(b) ?? []), { other: first, why }]);
  }
  return found;
}

export function conflictsSection(context: ReportContext): Html {
  const { conflicts } = context.input.corpus;
  if (conflicts.length === 0) return NOTHING;
  return html`<section id="differences" aria-labelledby="differences-head"><h2 id="differences-head">Where articles differ</h2>
${conflicts.map(({ kind, about, values }) => html`<h3>The ${kind === 'founded' ? 'founding date' : kind} of <bdi>${about}</bdi></h3>
${values.map(({ article: path, value, start, end }) => {
    const article = context.passages.byPath.get(path);
    const said = html`<p><strong>${dateWords(value)}</strong></p>
`;
    return article ? context.source(article, { start, end }, { before: said }) : html`<figure>${said}<figcaption>${path}</figcaption></figure>
`;
  })}`)}</section>
`;
}
