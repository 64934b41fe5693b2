// `analyze --format text`: one article as a reader wants it: who, what, when, where, and who says so.
import type { Actor, Analysis, DateMention, EntityType, PublicationDate, Quote } from '../../core/model/analysis.ts';
import { spokenSpan } from '../../core/quotes/index.ts';
import { dateWords } from '../../core/util/dateWords.ts';
import { counted, listed } from '../../core/util/lists.ts';
import type { LoadedArticle } from '../library.ts';
import { plain, section, shorten } from './lists.ts';
import { meetingSentence } from './meetingSentence.ts';

const SOURCES: Readonly<Record<PublicationDate['source'], string>> = {
  option: 'given', sidecar: 'from the sidecar', frontMatter: 'from the front matter', dateline: 'from the dateline or byline', none: '',
};

export function summarizeArticle({ path, text, analysis }: LoadedArticle): string {
  const { title, language, published, actors } = analysis;
  const nameOf = (id: string): string => actors.find((a) => a.id === id)?.name ?? id;
  const heading = title === '' ? path : plain(title);
  const day = published.value === null ? 'publication date unknown' : `published ${dateWords(published.value)} (${SOURCES[published.source]})`;
  const spoken = language.analysed ? language.name : `${language.name}: only English is analysed; names are guesses, dates and meetings are left out`;
  return [
    heading,
    '='.repeat(Math.min(heading.length, 100)),
    `${path} · ${day} · ${spoken}`,
    ...section('People', peopleOf(analysis)),
    ...section('Organizations', namesOf(analysis, 'organization')),
    ...section('Places', inOneLine(analysis, 'place')),
    ...section('Groups', inOneLine(analysis, 'group')),
    ...section('Events', inOneLine(analysis, 'event')),
    ...section('Meetings', analysis.meetings.map((m) => meetingSentence(m, nameOf))),
    ...section('Dates', analysis.dates.filter(hasPlaceInTime).map((d) => `${plain(d.text)}: ${valueWords(d.value)}${d.status === 'absolute' ? '' : ` (${plain(d.reason)})`}`)),
    ...section('Quotes', quotesOf(analysis.quotes, text, nameOf)),
    ...(actors.length === 0 ? ['', 'No names found.'] : []),
    '',
  ].join('\n');
}

/** Days, months, years and times; lengths of time, habits and "currently" would only make the list longer. */
const hasPlaceInTime = (d: DateMention): boolean => d.status !== 'vague' && (d.type === 'DATE' || d.type === 'TIME');

/** The value as well where its words are others. */
function valueWords(value: string): string {
  const words = dateWords(value);
  return words === value ? value : `${words} [${value}]`;
}

function mostMentioned(analysis: Analysis, type: EntityType): { actor: Actor; count: number }[] {
  const counts = new Map<string, number>();
  for (const m of analysis.mentions) counts.set(m.actor, (counts.get(m.actor) ?? 0) + 1);
  const own = analysis.actors.filter((a) => a.type === type).map((actor) => ({ actor, count: counts.get(actor.id) ?? 0 }));
  return own.sort((a, b) => b.count - a.count);
}

function peopleOf(analysis: Analysis): string[] {
  return mostMentioned(analysis, 'person').map(({ actor, count }) => {
    const roles = new Set(actor.roles.map(({ title, of }) => {
      const whose = of === undefined ? undefined : analysis.actors.find((a) => a.id === of)?.name;
      return plain(whose === undefined ? title : `${title} (${whose})`);
    }));
    return `${plain(actor.name)}${roles.size === 0 ? '' : `, ${listed([...roles])}`}${count > 1 ? ` · ${counted(count, 'mention')}` : ''}`;
  });
}

const namesOf = (analysis: Analysis, type: EntityType): string[] =>
  mostMentioned(analysis, type).map(({ actor, count }) => {
    const also = actor.aliases.length === 0 ? '' : ` (${actor.aliases.map(plain).join(', ')})`;
    return `${plain(actor.name)}${also}${count > 1 ? ` · ${counted(count, 'mention')}` : ''}`;
  });

function inOneLine(analysis: Analysis, type: EntityType): string[] {
  const names = mostMentioned(analysis, type).map(({ actor, count }) => `${plain(actor.name)}${count > 1 ? ` (${count})` : ''}`);
  return names.length === 0 ? [] : [names.join(', ')];
}

/** By speaker, in the order in which they first speak; what nobody is known to say comes last. */
function quotesOf(quotes: readonly Quote[], text: string, nameOf: (id: string) => string): string[] {
  const bySpeaker = new Map<string, string[]>();
  for (const q of quotes) {
    const speaker = q.speaker ?? '';
    // Reported speech of nobody with a name ("officials said …") would only make the list longer.
    if (q.kind === 'indirect' && q.speaker === undefined) continue;
    const shown = spokenSpan(q, text);
    const words = `${q.guess ? '(probably) ' : ''}${q.kind === 'indirect' ? '(reported) ' : ''}${shorten(text.slice(shown.start, shown.end), 160)}`;
    const said = bySpeaker.get(speaker);
    if (said) said.push(words);
    else bySpeaker.set(speaker, [words]);
  }
  const order = [...bySpeaker].sort((a, b) => Number(a[0] === '') - Number(b[0] === ''));
  return order.flatMap(([speaker, words]) => [`${speaker === '' ? 'Speaker unknown' : plain(nameOf(speaker))}:`, ...words.map((w) => `  ${w}`)]);
}
