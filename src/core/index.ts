// The one door of the core: what hosts and other programs use. Inside the core every layer is reached by its own door.
export { analyze, type AnalysisInput } from './analyze.ts';
export { anchorAnnotations, findAnchor, makeAnchor, snapSpan } from './anchors/index.ts';
export { type ArticleGlobs, createArticleTest, DEFAULT_ARTICLE_GLOBS } from './articleFiles.ts';
export { type ArticleToCheck, checkArticle, checkCorpus, decidedMeetingsHold, type FileProblem, folderFileSound, type FolderToCheck, sidecarsHaveArticles } from './check/index.ts';
export { joinCorpus } from './corpus/index.ts';
export { type ExportArticle, exporters, type Exporter, type ExportFile, type ExportInput, type ExportResult, isSafePath } from './export/index.ts';
export {
  guessImporter, type ImportArticle, importChanges, type Importer, importerNamed, importers, type ImportFile, type ImportInput, type ImportPlan, type ImportProblem,
  planImport, type PlannedArticle,
} from './import/index.ts';
export type * from './model/analysis.ts';
export type * from './model/annotation.ts';
export type * from './model/corpus.ts';
export type * from './model/problem.ts';
export type * from './ports.ts';
export { sameName } from './names/index.ts';
export {
  type AnnotationPatch, editFolderFile, editSidecar, type EditResult, EMPTY_SIDECAR, type FolderChange, type FolderFile, mergeFiles, mergeSidecars, newId,
  parseFolderFile, parseSidecar, type Sidecar, type SidecarChange,
} from './sidecar/index.ts';
export { PROBLEM_WORDS, problemSentence } from './words.ts';
