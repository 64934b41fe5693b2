// The checks: what is reported, where, how gravely, and what is left in peace.
import assert from 'node:assert/strict';
import { type ArticleToCheck, checkArticle, checkCorpus, type FileProblem, folderFileSound, sidecarsHaveArticles } from '../../../src/core/check/index.ts';
import { analyze } from '../../../src/core/analyze.ts';
import { anchorAnnotations, makeAnchor } from '../../../src/core/anchors/index.ts';
import type { Annotation } from '../../../src/core/model/annotation.ts';
import { parseFolderFile, parseSidecar } from '../../../src/core/sidecar/index.ts';
import { problemSentence } from '../../../src/core/words.ts';

const TEXT = 'Efua Mensah-Botwe met Kossi Adzavon in Accra on Tuesday.\n';

const yamlOf = (annotations: readonly Annotation[]): string =>
  `schema: dateline-annotations/1\nannotations:\n${annotations.map((a) => `  - ${JSON.stringify(a)}`).join('\n')}\n`;

const at = (quote: string, more: Partial<Annotation> = {}): Annotation => {
  const start = TEXT.indexOf(quote);
  return { id: 'aaaaa1', label: 'person', status: 'added', ...makeAnchor(TEXT, { start, end: start + quote.length }), ...more };
};

function check(annotations: readonly Annotation[], more: Partial<ArticleToCheck> = {}, text = TEXT, yaml = yamlOf(annotations)): readonly FileProblem[] {
  const parsed = parseSidecar(yaml);
  return checkArticle({ path: 'a.txt', text, annotations: anchorAnnotations(text, parsed.annotations), sidecar: { path: 'a.txt.annotations.yaml', parsed }, ...more });
}

const codes = (problems: readonly FileProblem[]): string[] => problems.map((p) => `${p.problem.severity} ${p.problem.code}`);

const UNDATED = 'Quay\n\nThe mayor Ilse Brandauer spoke on Tuesday. On Thursday she will go to the harbour, and next week to the council of the town.\n';

/** With what was found, as the editor checks it. */
function checkDates(text: string, yaml?: string): readonly FileProblem[] {
  const parsed = yaml === undefined ? undefined : parseSidecar(yaml);
  const published = parsed?.published === undefined ? {} : { published: { value: parsed.published, source: 'sidecar' as const } };
  const analysis = analyze({ id: 'a.txt', text, ...published });
  return checkArticle({ path: 'a.txt', text, annotations: [], analysis, ...(parsed && { sidecar: { path: 'a.txt.annotations.yaml', parsed } }) });
}

describe('checks of the publication date', () => {
  it('tell once of an article in which many dates wait for it', () => {
    const [problem, ...more] = checkDates(UNDATED);
    assert.deepEqual(more, []);
    assert.deepEqual([problem?.problem.severity, problem?.problem.code], ['information', 'publication-date-unknown']);
    assert.match(problemSentence(problem?.problem ?? { code: '', severity: 'error', span: { start: 0, end: 0 } }), /^3 dates wait for the publication date/);
    assert.equal(UNDATED.slice(problem?.problem.span.start, problem?.problem.span.end), 'Tuesday');
  });

  it('leave a date or two that wait in peace, and dates that wait no more', () => {
    assert.deepEqual(checkDates(UNDATED.replace(', and next week to the council of the town', '')), []);
    assert.deepEqual(checkDates(UNDATED, 'schema: dateline-annotations/1\npublished: "2025-04-02"\n'), []);
  });

  it('tell where a person set another day than the article states, at its words', () => {
    const text = `Published: 2 April 2025\n\n${UNDATED}`;
    const yaml = 'schema: dateline-annotations/1\npublished: "2025-04-05"\n';
    const [problem, ...more] = checkDates(text, yaml);
    assert.deepEqual(more, []);
    assert.deepEqual([problem?.problem.code, text.slice(problem?.problem.span.start, problem?.problem.span.end)], ['publication-date-differs', '2 April 2025']);
    assert.deepEqual(problem?.problem.data, { set: '5 April 2025', stated: '2 April 2025' });
    assert.deepEqual(checkDates(text, yaml.replace('05"', '02"')), []);
  });

  it('do not ask again what a person has answered, until the article says something else', () => {
    const yaml = 'schema: dateline-annotations/1\npublished: "2025-04-05"\npublishedInsteadOf: "2025-04-02"\n';
    assert.deepEqual(checkDates(`Published: 2 April 2025\n\n${UNDATED}`, yaml), []);
    assert.deepEqual(codes(checkDates(`Published: 3 April 2025\n\n${UNDATED}`, yaml)), ['information publication-date-differs']);
  });
});

describe('checks of an article', () => {
  it('find nothing wrong with an annotation in its place', () => {
    assert.deepEqual(check([at('Kossi Adzavon')]), []);
  });

  it('find a lost annotation at its block in the sidecar', () => {
    const annotation = at('Kossi Adzavon');
    const [problem, ...more] = check([annotation], {}, 'Nothing of that kind is told here any more, and nobody is named.\n');
    assert.deepEqual(more, []);
    assert.deepEqual([problem?.path, problem?.problem.severity, problem?.problem.code], ['a.txt.annotations.yaml', 'error', 'anchor-lost']);
    assert.equal(yamlOf([annotation]).slice(problem?.problem.span.start).includes('aaaaa1'), true);
    assert.ok((problem?.problem.span.start ?? 0) > 0);
  });

  it('find offsets that cannot be meant, though the words are in their place', () => {
    const found = check([at('Kossi Adzavon', { start: 999_999, end: 1_000_012 })]);
    assert.deepEqual(codes(found), ['information offsets-outside']);
    assert.deepEqual([found[0]?.path, found[0]?.problem.data?.['length']], ['a.txt.annotations.yaml', TEXT.length]);
    assert.deepEqual(check([at('Kossi Adzavon', { start: TEXT.length + 5, end: TEXT.length + 18 })]), []);
  });

  it('find edited words in the article', () => {
    const text = TEXT.replace('Kossi Adzavon', 'Kossi Adzavonn');
    const problems = check([at('Kossi Adzavon')], {}, text).filter((p) => p.problem.code === 'anchor-changed');
    for (const p of problems) assert.equal(p.path, 'a.txt');
    assert.ok(check([at('Kossi Adzavon')], {}, text).every((p) => p.problem.code !== 'anchor-lost'));
  });

  it('find labels, actors and meetings that nobody has defined', () => {
    const found = check([at('Accra', { label: 'claim', actor: 'p1', meeting: 'm1' })]);
    assert.deepEqual(codes(found), ['warning unknown-label', 'warning unknown-actor', 'warning unknown-meeting']);
    const folder = parseFolderFile('schema: dateline-folder/1\nlabels: [{id: claim, name: Claim}]\nactors: [{id: p1, type: place, name: Accra}]\nmeetings: [{id: m1, reports: []}]\n');
    assert.deepEqual(check([at('Accra', { label: 'claim', actor: 'p1', meeting: 'm1' })], { folder: { path: 'dateline.yaml', parsed: folder } }), []);
  });

  it('keep silent about references while dateline.yaml cannot be read', () => {
    const folder = { path: 'dateline.yaml', parsed: parseFolderFile('labels: [\n') };
    assert.equal(folder.parsed.readable, false);
    assert.deepEqual(check([at('Accra', { label: 'claim' })], { folder }), []);
  });

  it('pass on what is wrong with the YAML, as an error in the sidecar', () => {
    const found = check([], {}, TEXT, 'schema: dateline-annotations/1\nannotations: [\n');
    assert.ok(found.some((p) => p.path === 'a.txt.annotations.yaml' && p.problem.severity === 'error'));
  });

  it('warn of a guessed encoding', () => {
    assert.deepEqual(codes(check([], { encodingGuessed: true })), ['warning encoding-guessed']);
  });
});

describe('checks of a folder', () => {
  it('find sidecars without their article', () => {
    assert.deepEqual(codes(sidecarsHaveArticles(['a.txt.annotations.yaml', 'b.txt.annotations.yaml'], new Set(['a.txt']))), ['warning sidecar-alone']);
  });

  it('find articles and actors that dateline.yaml names and that are not there', () => {
    const parsed = parseFolderFile('schema: dateline-folder/1\nactors: [{id: p1, type: place, name: Accra, notSame: [p2]}]\nmeetings: [{id: m1, reports: [{article: gone.txt, quote: x, prefix: y}]}]\n');
    assert.deepEqual(codes(folderFileSound('dateline.yaml', { parsed }, new Set(['a.txt']))), ['warning unknown-actor', 'warning unknown-article']);
  });

  it('show a contradiction at each place, as information with the other side', () => {
    const value = (article: string, day: string): { article: string; start: number; end: number; value: string } => ({ article, start: 3, end: 9, value: day });
    const found = checkCorpus({
      schema: 'dateline-corpus/1', articles: [], actors: [], meetings: [], maybeSame: [], maybeSameActors: [],
      conflicts: [{ kind: 'date', about: 'talks in Accra', values: [value('a.txt', '2026-03-03'), value('b.txt', '2026-03-04')] }],
    });
    assert.deepEqual(codes(found), ['information contradiction', 'information contradiction']);
    assert.deepEqual(found.map((p) => [p.path, p.related?.map((r) => r.path)]), [['a.txt', ['b.txt']], ['b.txt', ['a.txt']]]);
  });

  it('have an English sentence for every code', () => {
    const problems = [...check([at('Accra', { label: 'claim', actor: 'p', meeting: 'm' })], { encodingGuessed: true }), ...sidecarsHaveArticles(['b.annotations.yaml'], new Set())];
    assert.ok(problems.length >= 5);
    for (const { problem } of problems) assert.match(problemSentence(problem), / .*\.$/, problem.code);
  });
});
