// Every problem code with its English sentence; `{name}` is filled from the problem's data. The extension passes the
// template through `l10n`, the command line fills it in: one home for the words.
import type { Problem } from './model/problem.ts';

export const PROBLEM_WORDS: Readonly<Record<string, string>> = {
  'yaml-conflict': 'Line {line}: two versions of this file meet in a merge conflict. Run `dateline merge` or choose a side; until then nothing is written.',
  'yaml-broken': 'Line {line} is not valid YAML: {reason}. Repair it; until then nothing is written.',
  'yaml-tab': 'Line {line} begins with a tab; YAML takes spaces only. Replace it; until then nothing is written.',
  'yaml-several-documents': 'A second YAML document begins here. Keep one; until then nothing is written.',
  'yaml-not-mapping': 'This is not what Dateline wrote: expected `schema:` and other keys, one a line. Nothing is written over it.',
  'yaml-braces': 'The whole file is in braces. Write one key a line, so that it can be edited; until then nothing is written.',
  'yaml-too-deep': 'Brackets or lists stand inside each other hundreds of levels deep. Repair it; until then nothing is written.',
  'yaml-anchor': 'YAML anchors and aliases (& and *) are not read here. Write the value out; until then nothing is written.',
  'yaml-tag': 'YAML tags (!) are not read here. Remove it; until then nothing is written.',
  'yaml-schema-missing': 'The line `schema: {expected}` is missing. Add it at the top if this file is Dateline’s; until then nothing is written.',
  'yaml-schema-newer': 'This file says {found}: a newer Dateline wrote it. Update Dateline; until then nothing is written.',
  'yaml-schema-unknown': 'This file says {found}, expected {expected}. Correct it if this file is Dateline’s; until then nothing is written.',
  'yaml-doubled-part': 'The key {key} stands twice at the top level. Put both parts under one; until then nothing is written.',
  'yaml-doubled-key': 'The key {key} stands twice in this entry, so the entry is not used. Keep one.',
  'yaml-doubled-id': 'The id {id} is used twice; this entry is not used. Give it another id or remove it.',
  'yaml-wrong-type': '{key}: expected {expected}. Correct it.',
  'yaml-missing-key': 'The key {key} is missing in this entry. Add it.',
  'yaml-unknown-value': '{key}: “{value}” is none of {allowed}. Correct it; until then the entry is not used.',
  'yaml-bad-date': '{key}: “{value}” is no day of the calendar. Write YYYY-MM-DD.',
  'yaml-offsets-order': 'end ({end}) stands before start ({start}). Correct it; the words are searched meanwhile.',
  'merge-unreadable': 'Nothing was merged: the version “{side}” cannot be understood. Repair it first.',
  'merge-failed': 'Nothing was merged: the result would not read back. Please merge by hand.',
  'merge-comments': 'Our version held comments only; theirs was taken.',
  'merge-choice': '{key}: ours says “{ours}”, theirs “{theirs}”. Ours was kept; choose.',
  'merge-choice-in': '{id}, {key}: ours says “{ours}”, theirs “{theirs}”. Ours was kept; choose.',
  'merge-we-deleted': 'We deleted {id} (“{quote}”), they edited it. It was kept; delete it again or leave it.',
  'merge-they-deleted': 'They deleted {id} (“{quote}”), we edited it. It was kept; delete it or leave it.',
  'merge-entry-left': 'Line {line} of their version holds an entry that cannot be understood; it was not taken over.',
  'edit-unreadable': 'Nothing was written: the file cannot be understood as it is. Repair it first.',
  'edit-unknown-id': 'Nothing was written: the file has no entry {id} any more.',
  'edit-taken-id': 'Nothing was written: the file has an entry {id} already.',
  'edit-bad-date': 'Nothing was written: “{value}” is no day of the calendar. Write YYYY-MM-DD.',
  'edit-failed': 'Nothing was written: the change would not read back as it was meant. Please edit the YAML by hand.',
  'sidecar-not-a-file': 'The annotations beside this article cannot be read ({reason}). Move what stands at that name away; until then nothing is written.',
  'sidecar-stale': 'The annotations beside this article cannot be read; what is shown is their last good state. Nothing is written until the sidecar is repaired.',
  'sidecar-old-version': 'This is another version of the article, for reading only. Open the file itself to annotate it.',
  'sidecar-unsaved-article': 'Save the article first: its annotations are kept in a file beside it.',
  'folder-not-a-file': 'dateline.yaml cannot be read ({reason}). Move what stands at that name away; until then nothing is written.',
  'date-value-unknown': '“{value}” is no date value. Write a day 2025-04-03, a month 2025-04, a week 2025-W14, a year 2025, or two of them with / between.',
  'date-value-not-in-calendar': 'No calendar has {value}.',
  'date-interval-backwards': '{value} ends before it begins. Write the earlier date first.',
  'pattern-empty': 'The pattern is empty. Write words, tags such as #Person, or both: #Person+ (met|hosted) .{0,5} #Person+',
  'pattern-too-long': 'The pattern is longer than {most} characters. Search for less at once.',
  'pattern-unclosed': 'The pattern has a “{mark}” without its partner.',
  'pattern-unreadable': 'The pattern cannot be read: {reason}',
  'pattern-unknown-tag': 'There is no tag #{tag}. Names are #Person, #Organization, #Place, #Group, #Event or #Name; others are #Date, #Role, #Verb, #Noun.',
  'pattern-mistyped-tag': 'There is no tag #{tag}. Did you mean #{near}?',
  'file-missing': 'There is no such file.',
  'file-forbidden': 'You may not read this file; check its permissions.',
  'file-unreadable': 'The file cannot be read: {reason}.',
  'is-directory': 'This is a folder, not a file.',
  'file-too-large': 'The file is larger than 50 MB; split it before it can be analysed.',
  'file-binary': 'This is not a text file: it holds binary data.',
  'decisions-are-directory': 'This is a folder where a file is expected; move it away so that decisions can be saved.',
  'encoding-guessed': 'The text is not Unicode and was read as Windows-1252; save it as UTF-8 if letters look wrong.',
  'anchor-lost': 'The words of annotation {id} are no longer in the article: “{quote}”. Attach it again or delete it.',
  'anchor-changed': 'The words of annotation {id} were edited (was “{quote}”, {percent} % alike). Confirm or correct it.',
  'unknown-label': 'The label “{name}” of annotation {id} is neither built in nor in dateline.yaml; add it there.',
  'unknown-actor': '{id} names the actor {name}, which dateline.yaml does not have.',
  'unknown-meeting': '{id} names the meeting {name}, which dateline.yaml does not have.',
  'unknown-annotation': 'The relation {id} names the annotation {name}, which this sidecar does not have.',
  'unknown-article': 'The meeting {id} names the article {name}, which is not in this folder.',
  'export-lost': 'Annotation {id} has no place in the article any more (“{quote}”); it is exported without one or left out.',
  'export-mismatch': 'Annotation {id} was left out: its place does not hold its words “{quote}”. Please report this.',
  'export-relation': 'The relation {id} was left out: one of its annotations was.',
  'sidecar-alone': 'The article {article} is missing; its annotations are kept. Move the sidecar to where the article is.',
  contradiction: 'Articles differ on {what} of {about}: {value} here, {other} in {article}.',
};

/** Fills `{name}` places of a template; a missing value leaves the place as it is. */
function fillWords(template: string, data: Problem['data'] = {}): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) => String(data[name] ?? place));
}

/** The sentence of a problem, in English. An unknown code shows itself. */
export function problemSentence(problem: Problem): string {
  return fillWords(PROBLEM_WORDS[problem.code] ?? problem.code, problem.data);
}
