// GUIDs of a project that never change: its two users and its variables.
import { guidOf } from './guids.ts';

/** Who marked and decided: sidecars keep no names. */
export const PEOPLE = guidOf('user', 'people');
/** Who suggested. */
export const DATELINE = guidOf('user', 'dateline');
export const PUBLISHED = guidOf('variable', 'published');
export const TITLE = guidOf('variable', 'title');
export const FILE = guidOf('variable', 'file');
