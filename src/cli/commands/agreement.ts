// `dateline agreement`: how far the annotators of a folder agree, pair by pair.
import path from 'node:path';
import { type AnnotatedArticle, compareAnnotators, type PairAgreement, type SpanScore } from '../../core/agreement/index.ts';
import { anchorAnnotations } from '../../core/anchors/index.ts';
import type { FileProblem } from '../../core/check/index.ts';
import { type AnchoredAnnotation } from '../../core/model/annotation.ts';
import { readSidecarName } from '../../core/model/sidecarName.ts';
import { type Command, readArguments, UsageError } from '../command.ts';
import { readSidecar } from '../library.ts';
import { readText } from '../readText.ts';
import { reportProblems } from '../report.ts';
import { listFolder } from '../walk.ts';

const HELP = `dateline agreement: how far annotators agree

Usage: dateline agreement DIR [--json]

Compares annotators' own sidecars (article.txt.anna.annotations.yaml beside article.txt) pair by pair, over
the articles that both annotated. What is counted:
  word kappa    Cohen's kappa over words (with a letter or a digit), each with the label of the shortest
                annotation around it, or none
  label kappa   Cohen's kappa over the labels of places (same start and end) that both marked
  exact F1      annotations with the same start, end and label: 2 x matched / (first + second)
  relaxed F1    annotations with the same label and at least one character in common, one to one
Each label by itself: word kappa of "this label or not", and F1. Rejected annotations do not count, nor
those whose words are gone (their number is given). A kappa is missing ("-") where chance alone would agree.

Exit codes: 0 compared; 1 a file has problems, or no article has two annotators; 2 wrong usage.
`;

export const agreementCommand: Command = {
  name: 'agreement',
  summary: 'how far two annotators agree: kappa, F1',
  help: HELP,
  async run(args, io) {
    const { values, positionals } = readArguments(args, { json: { type: 'boolean' } });
    const [directory] = positionals;
    if (directory === undefined || positionals.length > 1) throw new UsageError('name one DIR');
    const { articles, problems, texts } = await readAnnotators(directory);
    const isBad = reportProblems(problems, (file) => texts.get(file), io);
    const pairs = compareAnnotators(articles);
    if (values.json) await io.write(`${JSON.stringify({ pairs }, (_key, value: unknown) => value ?? null, 2)}\n`);
    else await io.write(pairs.length === 0 ? 'No article has two annotators’ own sidecars (article.txt.NAME.annotations.yaml).\n' : pairs.map(inWords).join('\n'));
    return isBad || pairs.length === 0 ? 1 : 0;
  },
};

interface Annotators {
  readonly articles: readonly AnnotatedArticle[];
  readonly problems: readonly FileProblem[];
  /** Of sidecars, by path. */
  readonly texts: ReadonlyMap<string, string>;
}

async function readAnnotators(directory: string): Promise<Annotators> {
  const { sidecars } = await listFolder(directory);
  const problems: FileProblem[] = [];
  const texts = new Map<string, string>();
  const articles = new Map<string, AnnotatedArticle & { readonly annotators: Map<string, readonly AnchoredAnnotation[]> }>();
  for (const shown of sidecars) {
    const name = readSidecarName(shown);
    if (name?.annotator === undefined) continue;
    const sidecar = await readSidecar(path.join(directory, shown), shown);
    if (!sidecar) continue;
    texts.set(shown, sidecar.text);
    problems.push(...sidecar.parsed.problems.map((problem) => ({ path: shown, problem })));
    if (!sidecar.parsed.readable) continue;
    let article = articles.get(name.article);
    if (!article) {
      const read = await readText(path.join(directory, name.article));
      if ('problem' in read) problems.push({ path: name.article, problem: read.problem });
      else articles.set(name.article, (article = { path: name.article, text: read.text, annotators: new Map() }));
    }
    article?.annotators.set(name.annotator, anchorAnnotations(article.text, sidecar.parsed.annotations));
  }
  return { articles: [...articles.values()], problems, texts };
}

function inWords(pair: PairAgreement): string {
  const [first, second] = pair.annotators;
  const { exact, relaxed } = pair;
  return [
    `${first} and ${second}: ${pair.articles} ${pair.articles === 1 ? 'article' : 'articles'}, ${pair.words} words`,
    `  word kappa   ${figure(pair.wordKappa)}   (same label, or none, for ${share(pair.wordAgreement)} of the words)`,
    `  label kappa  ${figure(pair.labelKappa)}   (over ${pair.samePlaces} places that both marked)`,
    `  exact F1     ${figure(exact.f1)}   (${exact.matched} of ${exact.first} and ${exact.second})`,
    `  relaxed F1   ${figure(relaxed.f1)}   (${relaxed.matched} of ${relaxed.first} and ${relaxed.second})`,
    ...(pair.lost > 0 ? [`  not counted  ${pair.lost} whose words are gone`] : []),
    ...pair.labels.map((l) => `  ${l.label}: word kappa ${figure(l.wordKappa)}, exact F1 ${scored(l.exact)}, relaxed F1 ${scored(l.relaxed)}`),
    '',
  ].join('\n');
}

const figure = (value: number | undefined): string => (value === undefined ? '-   ' : value.toFixed(3)).padStart(6);
const scored = ({ f1, matched, first, second }: SpanScore): string => `${figure(f1).trim()} (${matched} of ${first} and ${second})`;
const share = (value: number | undefined): string => (value === undefined ? '-' : `${(100 * value).toFixed(1)} %`);
