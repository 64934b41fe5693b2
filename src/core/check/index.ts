// The door of the checks: everything that the Problems panel and `dateline check` show. One rule a file; a new rule is
// added to the list below.
import type { CorpusReport } from '../model/corpus.ts';
import { anchorsHold } from './anchorsHold.ts';
import type { ArticleRule, ArticleToCheck } from './articleRules.ts';
import { contradictions } from './contradictions.ts';
import { encodingKnown } from './encodingKnown.ts';
import type { FileProblem } from './fileProblem.ts';
import { offsetsInText } from './offsetsInText.ts';
import { publicationDateAgrees, publicationDateKnown } from './publicationDate.ts';
import { referencesExist } from './referencesExist.ts';
import { sidecarReadable } from './sidecarReadable.ts';

export { CONFLICT_WORDS, conflictProblems, conflictValue } from './contradictions.ts';
export type { ArticleToCheck } from './articleRules.ts';
export type { FileProblem } from './fileProblem.ts';
export { BUILT_IN_LABELS } from './referencesExist.ts';
export { decidedMeetingsHold, type FolderArticle, type FolderToCheck } from './decidedMeetingsHold.ts';
export { folderFileSound } from './folderFileSound.ts';
export { sidecarsHaveArticles } from './sidecarsHaveArticles.ts';

const ARTICLE_RULES: readonly ArticleRule[] = [encodingKnown, sidecarReadable, anchorsHold, offsetsInText, referencesExist, publicationDateAgrees, publicationDateKnown];

/** What is wrong with one article and its sidecar. */
export const checkArticle = (article: ArticleToCheck): readonly FileProblem[] => ARTICLE_RULES.flatMap((rule) => rule(article));

/** What only the joined folder shows. */
export const checkCorpus = (report: CorpusReport): readonly FileProblem[] => contradictions(report);
