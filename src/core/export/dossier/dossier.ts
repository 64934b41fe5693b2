// The dossier: a folder of Markdown files, one for each actor who matters and each meeting, linked with each other and with
// the lines of the articles, to keep in git or to open in Obsidian. File names are names, so that `[[Name]]` leads there.
import type { Problem } from '../../model/problem.ts';
import type { ExportFile, Exporter } from '../exporter.ts';
import { missingNotes } from '../ledgerNotes.ts';
import { lostNotes } from '../marks.ts';
import { writeActorFile } from './actorFile.ts';
import { createDossierContext } from './dossierContext.ts';
import { writeIndex, writeNamedOnce } from './indexFile.ts';
import { writeMeetingFile } from './meetingFile.ts';
import { writeNotes } from './notesFile.ts';

export const dossierExporter: Exporter = {
  id: 'dossier',
  title: 'Markdown dossier',
  detail: 'a folder for git or Obsidian: a file for each person, organization, place and meeting, linked with their sources',
  about: 'meetings',
  makes: 'folder',
  extension: '.md',
  write(input) {
    const context = createDossierContext({ ...input, withDetected: false });
    const files: ExportFile[] = [{ path: 'index.md', content: writeIndex(context) }];
    for (const [actor, path] of context.actorFiles) files.push({ path: `${path}.md`, content: writeActorFile(context, actor) });
    for (const [entry, path] of context.meetingFiles) files.push({ path: `${path}.md`, content: writeMeetingFile(context, entry) });
    files.push({ path: 'annotations.md', content: writeNotes(context) });
    const once = writeNamedOnce(context);
    if (once !== undefined) files.push({ path: 'named-once.md', content: once });
    const notes: Problem[] = [...missingNotes(context.ledger), ...input.articles.flatMap((a) => lostNotes(context.passages.marksOf(a)))];
    return { files, notes };
  },
};
