// Words and icons for the kinds that the trees and pickers show: entity types, meeting statuses, roles, articles.
import type { EntityType, MeetingKind, MeetingStatus } from '../../core/model/analysis.ts';
import type { NodeIcon, Translate } from './treeNode.ts';

/** Codicons: no colour alone tells kinds apart. */
const ICONS: Readonly<Record<string, string>> = {
  person: 'person', organization: 'organization', place: 'location', group: 'group-by-ref-type', event: 'milestone',
  date: 'calendar', meeting: 'comment-discussion', role: 'mortar-board', article: 'file-text', note: 'note',
};

/** The icon of an entity type, `date`, `meeting`, or a label of the folder's own. */
export const kindIcon = (kind: string): NodeIcon => ({ id: ICONS[kind] ?? 'tag', ...(kind in ICONS && { tint: kind }) });

const STATUS_ICONS: Readonly<Record<MeetingStatus, string>> = {
  held: 'pass', ongoing: 'play-circle', scheduled: 'calendar', proposed: 'lightbulb', cancelled: 'circle-slash',
  refused: 'error', unknown: 'circle-outline',
};

export const statusIcon = (status: MeetingStatus): NodeIcon => ({ id: STATUS_ICONS[status], tint: 'meeting' });

export function statusWord(status: MeetingStatus, t: Translate): string {
  switch (status) {
    case 'held': return t('held');
    case 'ongoing': return t('under way');
    case 'scheduled': return t('planned');
    case 'proposed': return t('proposed');
    case 'cancelled': return t('cancelled');
    case 'refused': return t('refused');
    case 'unknown': return t('unclear whether held');
  }
}

export function meetingWord(kind: MeetingKind, t: Translate): string {
  switch (kind) {
    case 'talks': return t('Talks');
    case 'meeting': return t('Meeting');
    case 'summit': return t('Summit');
    case 'visit': return t('Visit');
    case 'negotiation': return t('Negotiations');
    case 'consultation': return t('Consultations');
    case 'conference': return t('Conference');
    case 'call': return t('Call');
    case 'commission': return t('Commission');
    case 'other': return t('Encounter');
  }
}

/** One of them: `person`. */
export function typeWord(type: EntityType, t: Translate): string {
  switch (type) {
    case 'person': return t('person');
    case 'organization': return t('organization');
    case 'place': return t('place');
    case 'group': return t('group');
    case 'event': return t('event');
  }
}

/** Their heading: `People`. */
export function typeHeading(type: EntityType, t: Translate): string {
  switch (type) {
    case 'person': return t('People');
    case 'organization': return t('Organizations');
    case 'place': return t('Places');
    case 'group': return t('Groups');
    case 'event': return t('Events');
  }
}

/** `1 mention`, `4 mentions`: both templates are whole, for languages that build plurals otherwise. */
export const counted = (count: number, one: string, many: string, t: Translate): string => (count === 1 ? t(one, count) : t(many, count));
