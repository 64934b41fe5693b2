// The door of the sidecar layer: the two YAML files (an article's annotations, a folder's decisions) read, edited, merged.
export { editFolderFile } from './editFolderFile.ts';
export { editSidecar } from './editSidecar.ts';
export { type Fix, fixesFor, type YamlFile } from './fixes.ts';
export { isDate } from './isDate.ts';
export { chooseSide, type ConflictSides, readConflict, readHunks, writeConflict } from './mergeMarkers.ts';
export { type MarkedMerge, mergeMarked, type Stages } from './mergeMarked.ts';
export { type Settlement, settleAnswer } from './mergeOpenAnswers.ts';
export { mergeFiles, mergeFolderFiles, type MergeResult, mergeSidecars } from './mergeSidecars.ts';
export { newId } from './newId.ts';
export { parseFolderFile } from './parseFolderFile.ts';
export { parseSidecar } from './parseSidecar.ts';
export { renameArticles } from './renameArticles.ts';
export {
  type AnnotationPatch, type EditResult, EMPTY_SIDECAR, type FolderChange, type FolderFile, type MeetingParts, type Patch, type Sidecar, type SidecarChange,
} from './types.ts';
