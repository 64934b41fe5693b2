// Every problem code with its English sentence; `{name}` is filled from the problem's data. The extension passes the
// template through `l10n`, the command line fills it in: one home for the words.
import type { Problem } from './model/problem.ts';

export const PROBLEM_WORDS: Readonly<Record<string, string>> = {
  'sidecar-not-a-file': 'The annotations beside this article cannot be read ({reason}). Move what stands at that name away; until then nothing is written.',
  'sidecar-unsaved-article': 'Save the article first: its annotations are kept in a file beside it.',
  'folder-not-a-file': 'dateline.yaml cannot be read ({reason}). Move what stands at that name away; until then nothing is written.',
  'pattern-empty': 'The pattern is empty. Write words, tags such as #Person, or both: #Person+ (met|hosted) #Person+',
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
  'sidecar-alone': 'The article {article} is missing; its annotations are kept. Move the sidecar to where the article is.',
  contradiction: 'Articles differ on {what} of {about}: {value} here, {other} in {article}.',
};

/** Fills `{name}` places of a template; a missing value leaves the place as it is. */
export function fillWords(template: string, data: Problem['data'] = {}): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) => String(data[name] ?? place));
}

/** The sentence of a problem, in English. An unknown code shows itself. */
export function problemSentence(problem: Problem): string {
  return fillWords(PROBLEM_WORDS[problem.code] ?? problem.code, problem.data);
}
