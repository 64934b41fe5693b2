// The suites that run in the browser: those of the other host but for merge (makes conflicts with git), arrivals and soak
// (other programs on the disk), twoFolders (another workspace), thousands and typing (measure Node), and badInput (texts of
// 20 and 50 MB: the time of all the rest together).
import './browser.test.ts';
import '../vscode/activation.test.ts';
import '../vscode/actorFaults.test.ts';
import '../vscode/actors.test.ts';
import '../vscode/agreement.test.ts';
import '../vscode/anchors.test.ts';
import '../vscode/annotate.test.ts';
import '../vscode/articles.test.ts';
import '../vscode/cache.test.ts';
import '../vscode/dates.test.ts';
import '../vscode/export.test.ts';
import '../vscode/faults.test.ts';
import '../vscode/highlights.test.ts';
import '../vscode/hover.test.ts';
import '../vscode/import.test.ts';
import '../vscode/labels.test.ts';
import '../vscode/manyFiles.test.ts';
import '../vscode/meetingRows.test.ts';
import '../vscode/meetings.test.ts';
import '../vscode/navigation.test.ts';
import '../vscode/pattern.test.ts';
import '../vscode/problems.test.ts';
import '../vscode/publicationDate.test.ts';
import '../vscode/reading.test.ts';
import '../vscode/relations.test.ts';
import '../vscode/remains.test.ts';
import '../vscode/review.test.ts';
import '../vscode/said.test.ts';
import '../vscode/staleItems.test.ts';
import '../vscode/trees.test.ts';
import '../vscode/undo.test.ts';
import '../vscode/versions.test.ts';
import '../vscode/walkthrough.test.ts';
