// Contradictions that a file holds under `otherwise`: as problems with their places, and as edits once a person has chosen.
import type { YAMLMap } from 'yaml';
import type { Problem } from '../model/problem.ts';
import type { Span } from '../text/span.ts';
import type { TextEdit } from '../text/textEdit.ts';
import type { BlockReader } from './blockReader.ts';
import { editList } from './editList.ts';
import { editMap, plainOf } from './editMap.ts';
import { ANNOTATION_ORDER } from './entries.ts';
import { createTarget, type Target } from './layout.ts';
import { type Answer, answerKey, answerOf, DELETED, type Fields, isSettled, OTHERWISE, packAnswers, patchFor, pathOf, splitAnswers, valueIn } from './mergeAnswers.ts';
import { openYaml } from './openYaml.ts';
import type { YamlValue } from './writeValue.ts';
import { asMap, asSeq, keyOf, pairAt, spanOfNode, spanOfPair, valueAt, wordsOf } from './yamlNodes.ts';

export const isOpenAnswer = ({ code }: Problem): boolean => code === 'two-answers' || code === 'two-answers-deleted';

/** Notes every other answer that an entry, or the top of the file, still holds. */
export function noteOpenAnswers(reader: BlockReader, map: YAMLMap): void {
  const { fields, open } = openAnswers(map);
  const id = shown(fields['id'] ?? fields['text']);
  for (const { answer, span } of open) {
    if (answer === DELETED) reader.note('two-answers-deleted', 'warning', span, { id, key: '', other: DELETED });
    else reader.note('two-answers', 'warning', span, { id, key: pathOf(answer).join('.'), here: shown(valueIn(fields, pathOf(answer))), other: shown(answerOf(answer)) });
  }
}

const shown = (value: YamlValue | undefined): string => (value === undefined || value === null ? '–' : typeof value === 'object' ? JSON.stringify(value) : String(value));

interface OpenAnswer {
  readonly answer: Answer;
  readonly span: Span;
}

/** What contradicts the entry, with its place. An answer that the entry has come to say itself is none any more. */
function openAnswers(map: YAMLMap): { readonly fields: Fields; readonly open: readonly OpenAnswer[] } {
  const pair = pairAt(map, OTHERWISE);
  if (!pair) return { fields: {}, open: [] };
  const fields = plainOf(map) as Fields;
  const whole = spanOfPair(pair) ?? { start: 0, end: 0 };
  const nodes = asSeq(pair.value)?.items ?? [pair.value];
  const open = nodes.flatMap((node) =>
    splitAnswers(plainOf(node)).filter((answer) => !isSettled(fields, answer)).map((answer) => ({ answer, span: spanIn(node, answer) ?? whole })));
  return { fields, open };
}

/** From the last key down to the end of its value. */
function spanIn(node: unknown, answer: Answer): Span | undefined {
  if (answer === DELETED) return spanOfNode(node);
  let map = asMap(node);
  let span = spanOfNode(node);
  const path = pathOf(answer)[0] === 'quote' ? Object.keys(answer).slice(0, 1) : pathOf(answer);
  for (const key of path) {
    const pair = map && pairAt(map, key);
    if (!pair) return span;
    span = spanOfPair(pair) ?? span;
    map = asMap(pair.value);
  }
  return span;
}

/** `keep`: what stands there stays; `take`: the other answer takes its place. Either way the question is gone. */
export type Settlement = 'keep' | 'take';

/** Edits that settle the question whose problem begins at `at`; undefined where there is none (any more). */
export function settleAnswer(text: string, at: number, settlement: Settlement): TextEdit[] | undefined {
  const { root } = openYaml(text);
  if (!root) return undefined;
  for (const { map, list, index } of entriesWithAnswers(root)) {
    const { fields, open } = openAnswers(map);
    const chosen = open.find((o) => o.span.start === at)?.answer;
    if (chosen === undefined) continue;
    const target = createTarget(text);
    if (chosen === DELETED && settlement === 'take' && list !== undefined) return deletion(target, root, { map, list, index });
    const patch = settlement === 'take' && chosen !== DELETED ? patchFor(fields, chosen) : {};
    const left = open.map((o) => o.answer).filter((a) => answerKey(a) !== answerKey(chosen) && !isSettled({ ...fields, ...patch }, a));
    return editMap(target, map, { ...patch, [OTHERWISE]: packAnswers(left) ?? null }, ANNOTATION_ORDER);
  }
  return undefined;
}

/** An annotation takes the relations from and to it along. */
function deletion(target: Target, root: YAMLMap, { map, list, index }: Holder & { readonly list: string }): TextEdit[] {
  const id = wordsOf(valueAt(map, 'id'));
  const isOf = (relation: YAMLMap | undefined): boolean => relation !== undefined && ['from', 'to'].some((end) => wordsOf(valueAt(relation, end)) === id);
  const relations = list === 'annotations' && id !== undefined ? (asSeq(valueAt(root, 'relations'))?.items ?? []) : [];
  return [
    ...editList(target, root, { key: list, add: [], remove: [index] }, []),
    ...editList(target, root, { key: 'relations', add: [], remove: relations.flatMap((item, i) => (isOf(asMap(item)) ? [i] : [])) }, []),
  ];
}

/** A patch that also takes away the answers which the entry comes to say itself. */
export function withSettled(map: YAMLMap, patch: Fields): Fields {
  if (!pairAt(map, OTHERWISE)) return patch;
  const fields = { ...(plainOf(map) as Fields), ...patch };
  const answers = splitAnswers(fields[OTHERWISE]);
  const left = answers.filter((a) => !isSettled(fields, a));
  return left.length === answers.length ? patch : { ...patch, [OTHERWISE]: packAnswers(left) ?? null };
}

interface Holder {
  readonly map: YAMLMap;
  /** The list that it is an entry of; undefined for the top of the file. */
  readonly list: string | undefined;
  readonly index: number;
}

function entriesWithAnswers(root: YAMLMap): Holder[] {
  const entries = root.items.flatMap((pair) => (asSeq(pair.value)?.items ?? []).map((item, index) => ({ map: asMap(item), list: keyOf(pair), index })));
  return [{ map: root, list: undefined, index: 0 }, ...entries].filter((e): e is Holder => e.map !== undefined && pairAt(e.map, OTHERWISE) !== undefined);
}
