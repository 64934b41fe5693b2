// Labels by the names that people gave them; types and kinds of ours as a reader would write them.
import { isEntityType } from '../model/analysis.ts';
import type { FolderDecisions } from '../model/annotation.ts';

export function labelNames(folder: FolderDecisions | undefined): (label: string) => string {
  const own = new Map(folder?.labels.map((l) => [l.id, l.name]));
  return (label) => own.get(label) ?? (isEntityType(label) || ['date', 'meeting', 'quote'].includes(label) ? label.charAt(0).toUpperCase() + label.slice(1) : label);
}
