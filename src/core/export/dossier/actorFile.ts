// An actor's file in the dossier: spellings, offices as the articles state them and when, meetings, what was said, notes, and
// where each article names it.
import { memberKey } from '../../corpus/index.ts';
import type { CorpusActor } from '../../model/corpus.ts';
import { counted } from '../../util/lists.ts';
import type { ExportArticle } from '../exporter.ts';
import type { LedgerEntry } from '../ledger.ts';
import { byPublication } from '../ledgerReports.ts';
import { escapeMarkdown, frontMatter } from '../markdownText.ts';
import { meetingTitle, whenWords } from '../meetingWords.ts';
import { shortName, wholeAt } from '../plainText.ts';
import type { DossierContext, SaidQuote } from './dossierContext.ts';
import { noteItem } from './notesFile.ts';
import { publishedWords } from './words.ts';

export function writeActorFile(context: DossierContext, actor: CorpusActor): string {
  const links = context.input.folder?.actors.find((a) => a.id === actor.decided)?.links ?? [];
  const meetings = context.meetingsOf.get(actor.id) ?? [];
  const said = context.saidBy.get(actor.id) ?? [];
  const notes = context.notesOn.get(actor.id) ?? [];
  const sections = [
    frontMatter({ type: actor.type, aliases: actor.aliases.map(shortName), links }),
    `# ${escapeMarkdown(shortName(actor.name))}`,
    ...(actor.aliases.length === 0 ? [] : [`Also written ${actor.aliases.map((a) => escapeMarkdown(shortName(a))).join(', ')}.`]),
    ...(links.length === 0 ? [] : [links.map((l) => `- ${escapeMarkdown(l)}`).join('\n')]),
    ...section('Roles', rolesOf(context, actor)),
    ...section('Meetings', meetings.map((e) => meetingItem(context, e, actor))),
    ...section('Said', said.map((s) => quoteItem(context, s))),
    ...section('Notes', notes.map((m) => noteItem(context.inner.sources, m, context.labelOf))),
    ...section('Named in', namedIn(context, actor)),
  ];
  return `${sections.join('\n\n')}\n`;
}

const section = (title: string, items: readonly string[]): string[] => (items.length === 0 ? [] : [`## ${title}`, items.join('\n')]);

interface Stated {
  readonly words: string;
  readonly places: { readonly article: ExportArticle; readonly offset: number }[];
}

/** Each office with its first and last statement: articles say when it was held no better than that. */
function rolesOf({ passages, joined, inner }: DossierContext, actor: CorpusActor): string[] {
  const found = new Map<string, Stated>();
  for (const member of actor.members) {
    const article = passages.byPath.get(member.article);
    const local = article && passages.actorsIn(article).get(member.actor);
    if (!article || !local) continue;
    for (const { title, of, start } of local.roles) {
      const whose = of === undefined ? undefined : joined.get(memberKey(article.analysis.id, of))?.name ?? passages.actorsIn(article).get(of)?.name;
      const words = escapeMarkdown(shortName(whose === undefined ? title : `${title}, ${whose}`));
      const stated = found.get(words.toLowerCase()) ?? { words, places: [] };
      found.set(words.toLowerCase(), stated);
      stated.places.push({ article, offset: start });
    }
  }
  return [...found.values()].map(({ words, places }) => {
    const sorted = places.sort((a, b) => byPublication(a.article, b.article) || a.offset - b.offset);
    const [first, last] = [sorted[0], sorted.at(-1)];
    const statedBy = (place: Stated['places'][number]): string => `${inner.sources.link(place.article, place.offset)}${publishedWords(place.article, ' (', ')')}`;
    if (!first || !last) return `- ${words}`;
    return `- ${words} — ${statedBy(first)}${last.article === first.article ? '' : `; last ${statedBy(last)}`}`;
  });
}

function meetingItem({ inner }: DossierContext, entry: LedgerEntry, actor: CorpusActor): string {
  const roles = entry.participants.find((p) => p.id === actor.id)?.roles ?? [];
  const as = roles.length === 0 ? '' : ` — as ${roles.map(escapeMarkdown).join('; ')}`;
  return `- ${escapeMarkdown(whenWords(entry))}: ${inner.meeting(entry, escapeMarkdown(meetingTitle(entry)))}${as}`;
}

function quoteItem({ inner }: DossierContext, { article, quote }: SaidQuote): string {
  // What is not a whole utterance says little without its sentence.
  const words = quote.kind === 'direct' ? escapeMarkdown(cut(article.text.slice(quote.start, quote.end))) : inner.sources.sentence(article, quote);
  const how = [...(quote.kind === 'indirect' ? ['reported'] : []), ...(quote.guess ? ['speaker not named beside the words'] : [])];
  return `- ${words} — ${inner.sources.link(article, quote.start)}${publishedWords(article, ', ')}${how.length === 0 ? '' : ` (${how.join('; ')})`}`;
}

/** Speeches are cut: the article has them. */
const LONGEST = 1500;

const cut = (words: string): string => (words.length <= LONGEST ? words : `${words.slice(0, wholeAt(words, LONGEST))}…`);

/** Lines that an article's row links to; more lead nowhere new. */
const MOST_LINES = 20;

function namedIn({ passages, inner }: DossierContext, actor: CorpusActor): string[] {
  const offsets = new Map<ExportArticle, number[]>();
  for (const { article: path, start } of actor.mentions) {
    const article = passages.byPath.get(path);
    if (!article) continue;
    const list = offsets.get(article);
    if (list) list.push(start);
    else offsets.set(article, [start]);
  }
  return [...offsets].sort(([a], [b]) => byPublication(a, b)).map(([article, starts]) => {
    const lines = new Map(starts.map((s) => [passages.lineOf(article, s), s]));
    const shown = [...lines].slice(0, MOST_LINES).map(([line, s]) => inner.sources.link(article, s, `line ${line}`));
    const more = lines.size > MOST_LINES ? ` and ${lines.size - MOST_LINES} more` : '';
    return `- ${escapeMarkdown(article.analysis.title === '' ? article.path : article.analysis.title)}${publishedWords(article, ' (', ')')}, ${counted(starts.length, 'time')}: ${shown.join(', ')}${more}`;
  });
}
