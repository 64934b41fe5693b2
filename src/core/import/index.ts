// The door of the imports: files of other programs → what they would add to the sidecars of articles.
export type { ImportArticle } from './articleTexts.ts';
export { importChanges } from './importChanges.ts';
export type { Importer, ImportFile, ImportProblem } from './importer.ts';
export { guessImporter, importerNamed, importers } from './importers.ts';
export { type ImportInput, type ImportPlan, planImport, type PlannedArticle } from './planImport.ts';
