// Identifiers of a REFI-QDA project: the same thing has the same GUID in every export, so that programs which merge projects
// know it again; no two things of one export share one, though a damaged sidecar may name two annotations alike.
import { uuid5 } from '../../util/sha1.ts';

/** Of Dateline's exports; made once, at random. */
const NAMESPACE = '8d2f4c1e-53a7-4f0b-9c6e-1b7a90e3d5f2';

/** A thing by its kind and what tells it from others of the kind. */
export type GuidOf = (kind: string, ...parts: readonly string[]) => string;

export const guidOf: GuidOf = (kind, ...parts) => uuid5(NAMESPACE, [kind, ...parts].join('\0'));

/** Like `guidOf`, but asked twice for the same it gives another one. */
export function createGuids(): GuidOf {
  const used = new Map<string, number>();
  return (kind, ...parts) => {
    const guid = guidOf(kind, ...parts);
    const times = used.get(guid) ?? 0;
    used.set(guid, times + 1);
    return times === 0 ? guid : guidOf(kind, ...parts, `again ${times}`);
  };
}
