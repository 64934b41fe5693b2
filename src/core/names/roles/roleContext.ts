// What the grammar of roles reads: one article's names with their actors.
import type { EntityType } from '../../model/analysis.ts';
import type { Named } from '../actors/named.ts';
import type { NameText } from '../nameText.ts';

export interface RoleContext {
  readonly n: NameText;
  readonly names: readonly Named[];
  /** Actor index and type by name. */
  readonly actorOf: readonly number[];
  readonly typeOf: (actor: number) => EntityType;
  readonly idOf: (actor: number) => string;
  readonly nameAt: (token: number) => number;
}
