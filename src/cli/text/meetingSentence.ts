// A meeting as a sentence: "Talks between A and B in Moscow on 3 April 2025, held (cooperation)."
import type { MeetingKind, MeetingStatus } from '../../core/model/analysis.ts';
import { dateWords } from '../../core/util/dateWords.ts';
import { listed } from '../../core/util/lists.ts';
import { plain } from './lists.ts';

const KIND_WORDS: Readonly<Record<MeetingKind, string>> = {
  talks: 'Talks', meeting: 'Meeting', summit: 'Summit', visit: 'Visit', negotiation: 'Negotiations', consultation: 'Consultations',
  conference: 'Conference', call: 'Telephone call', commission: 'Commission', other: 'Meeting',
};

export const STATUS_WORDS: Readonly<Record<MeetingStatus, string>> = {
  held: 'held', ongoing: 'going on', scheduled: 'planned', proposed: 'proposed', cancelled: 'called off', refused: 'refused', unknown: 'unknown whether held',
};

interface Told {
  readonly kind: MeetingKind;
  readonly status: MeetingStatus;
  readonly participants: readonly string[];
  readonly place?: string;
  readonly date?: { readonly value: string };
  readonly topics?: readonly string[];
}

export function meetingSentence({ kind, status, participants, place, date, topics = [] }: Told, nameOf: (id: string) => string): string {
  const names = participants.map((id) => plain(nameOf(id)));
  const who = names.length === 0 ? '' : names.length === 1 ? ` with ${names[0]}` : ` ${kind === 'summit' || kind === 'conference' || kind === 'visit' ? 'of' : 'between'} ${listed(names)}`;
  const where = place === undefined ? '' : ` in ${plain(nameOf(place))}`;
  const when = date === undefined ? '' : `, ${dateWords(date.value)}`;
  const about = topics.length === 0 ? '' : ` (${topics.map(plain).join('; ')})`;
  return `${KIND_WORDS[kind]}${who}${where}${when}: ${STATUS_WORDS[status]}${about}`;
}
