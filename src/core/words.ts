// Every problem code with its English sentence; `{name}` is filled from the problem's data. The extension passes the
// template through `l10n`, the command line fills it in: one home for the words.
import type { Problem } from './model/problem.ts';

export const PROBLEM_WORDS: Readonly<Record<string, string>> = {
  'pattern-empty': 'The pattern is empty. Write words, tags such as #Person, or both: #Person+ (met|hosted) #Person+',
  'pattern-too-long': 'The pattern is longer than {most} characters. Search for less at once.',
  'pattern-unclosed': 'The pattern has a “{mark}” without its partner.',
  'pattern-unreadable': 'The pattern cannot be read: {reason}',
  'pattern-unknown-tag': 'There is no tag #{tag}. Names are #Person, #Organization, #Place, #Group, #Event or #Name; others are #Date, #Role, #Verb, #Noun.',
  'pattern-mistyped-tag': 'There is no tag #{tag}. Did you mean #{near}?',
};

/** Fills `{name}` places of a template; a missing value leaves the place as it is. */
export function fillWords(template: string, data: Problem['data'] = {}): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) => String(data[name] ?? place));
}

/** The sentence of a problem, in English. An unknown code shows itself. */
export function problemSentence(problem: Problem): string {
  return fillWords(PROBLEM_WORDS[problem.code] ?? problem.code, problem.data);
}
