// One end of a relation: an annotation, or a detected name that becomes one in the same step.
import type { Mention } from '../../core/model/analysis.ts';
import type { Annotation } from '../../core/model/annotation.ts';
import type { SidecarChange } from '../../core/sidecar/index.ts';
import type { ArticleState, Services } from '../../host/services.ts';
import { annotationOf } from '../commands/annotate.ts';

export interface End {
  readonly annotation: Annotation;
  /** What makes it an annotation where it is none yet. */
  readonly changes: readonly SidecarChange[];
}

/** Accepts the name, for an annotation is what a relation ties. */
export function mentionEnd(services: Services, state: ArticleState, mention: Mention): End {
  const annotation = annotationOf(services, state, mention, { label: mention.type, status: 'accepted' });
  return { annotation, changes: [{ kind: 'add', annotation }] };
}
