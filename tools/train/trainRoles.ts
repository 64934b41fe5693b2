// Learns whose office it is where the text names no country or body beside it (src/core/names/roles/ownerModel.json), from
// stories with marked roles, through the product's own names and features. Run: npx tsx tools/train/trainRoles.ts GOLD_DIR
// (reads meetings/voa-train.jsonl). Prints the share of right owners on stories that the weights were not learned from.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { NO_DECISIONS } from '../../src/core/model/annotation.ts';
import { linkedNames } from '../../src/core/names/findNames.ts';
import { heldOffices } from '../../src/core/names/roles/findRoles.ts';
import { allFeatures, ownerChoices, type OwnerChoice } from '../../src/core/names/roles/ownerFeatures.ts';
import { createOwnerScene } from '../../src/core/names/roles/ownerScene.ts';
import { readArticle } from '../../src/core/text/article.ts';
import { type Example, learn, pack } from './linearModel.ts';

interface Span { readonly start: number; readonly end: number }
interface GoldDoc {
  readonly text: string;
  readonly mentions: readonly (Span & { readonly entity: string })[];
  readonly roles?: readonly { readonly person: string; readonly role: string; readonly of?: string | null }[];
}
/** One office without a stated owner; `right`: does the choice at this index own it? */
interface Question { readonly choices: readonly OwnerChoice[]; readonly right: readonly boolean[]; readonly hasOwner: boolean }

const FOLDS = 5;
const ENGLISH = { code: 'eng', name: 'English', analysed: true };
const touches = (a: Span, others: readonly Span[]): boolean => others.some((b) => Math.min(a.end, b.end) > Math.max(a.start, b.start));

function questionsOf(doc: GoldDoc): Question[] {
  const c = linkedNames(readArticle(doc.text), { language: ENGLISH, annotations: [], folder: NO_DECISIONS });
  const held = heldOffices(c);
  const scene = createOwnerScene(c, held);
  const spansOf = (entity: string): Span[] => doc.mentions.filter((m) => m.entity === entity);
  const isOf = (actor: number, entity: string): boolean => c.names.some((name, i) => c.actorOf[i] === actor && touches(name, spansOf(entity)));
  return held.filter((h) => h.of === undefined).flatMap((h): Question[] => {
    const gold = (doc.roles ?? []).filter((r) => isOf(h.actor, r.person));
    const noun = h.title.split(/[\s-]/).at(-1) as string;
    const best = gold.find((r) => r.role.toLowerCase().includes(noun)) ?? gold[0];
    if (!best) return [];
    const choices = ownerChoices(scene, h).filter(({ features }) => features[0] !== 'local').map((choice) => ({ ...choice, features: allFeatures(choice) }));
    const of = best.of ?? undefined;
    const right = choices.map(({ owner }) => of !== undefined && isOf(owner, of));
    return choices.length === 0 ? [] : [{ choices, right, hasOwner: of !== undefined }];
  });
}

const examplesOf = (questions: readonly Question[]): Example[] =>
  questions.flatMap((q) => q.choices.map(({ features }, i) => ({ features, right: q.right[i] as boolean, prior: 0 })));

/** Right answers: the owner found, or rightly nobody. */
function rightAnswers(questions: readonly Question[], weights: ReadonlyMap<string, number>, threshold: number): number {
  return questions.filter((q) => {
    const scores = q.choices.map(({ features }) => features.reduce((sum, f) => sum + (weights.get(f) ?? 0), 0));
    const top = Math.max(...scores);
    return top > threshold ? q.right[scores.indexOf(top)] === true : !q.hasOwner;
  }).length;
}

const gold = process.argv[2] ?? '.';
const docs = readFileSync(path.join(gold, 'meetings/voa-train.jsonl'), 'utf8').split('\n').filter((l) => l !== '').slice(1).map((l) => JSON.parse(l) as GoldDoc);
const questions = docs.map(questionsOf);
for (const threshold of [-2, -1.5, -1, -0.5, 0, 0.5]) {
  let right = 0;
  let all = 0;
  for (let fold = 0; fold < FOLDS; fold++) {
    const test = questions.filter((_, i) => i % FOLDS === fold).flat();
    const weights = learn(examplesOf(questions.filter((_, i) => i % FOLDS !== fold).flat()));
    right += rightAnswers(test, weights, threshold);
    all += test.length;
  }
  console.log(`threshold ${threshold}: ${right} of ${all} right, ${(100 * right / all).toFixed(1)} %`);
}
const reachable = questions.flat().filter((q) => !q.hasOwner || q.right.some((r) => r)).length;
console.log(`within reach: ${reachable}`);
const weights = pack(learn(examplesOf(questions.flat())));
writeFileSync(new URL('../../src/core/names/roles/ownerModel.json', import.meta.url), `${JSON.stringify({ threshold: -1.5, weights: { ...weights, local: 1 } }, null, 0).replaceAll(',"', ',\n"')}\n`);
console.log(`${Object.keys(weights).length} weights`);
