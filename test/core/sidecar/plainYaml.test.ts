// The quick reader against the library, on sound and on broken files: whatever it reads at all, it reads as the library does.
import assert from 'node:assert/strict';
import { isMap, isScalar, isSeq, parseAllDocuments } from 'yaml';
import { editSidecar, parseSidecar, type SidecarChange } from '../../../src/core/sidecar/index.ts';
import { inspectYaml, YAML_OPTIONS } from '../../../src/core/sidecar/inspectYaml.ts';
import { readPlainYaml } from '../../../src/core/sidecar/plainYaml.ts';
import { colonOf, itemStarts, spanOfNode } from '../../../src/core/sidecar/yamlNodes.ts';
import { applyEdits } from '../../../src/core/text/textEdit.ts';
import { someAnnotation, someSidecar } from '../../../tools/faults/madeSidecars.ts';
import { MUTATIONS } from '../../../tools/faults/mutations.ts';
import { createRandom } from '../../../tools/faults/random.ts';

/** What our readers and editors ask of a node. */
function shape(node: unknown): unknown {
  if (isScalar(node)) return [node.value, node.source, node.type, spanOfNode(node)];
  if (isMap(node)) return [node.flow ?? false, spanOfNode(node)?.start, node.items.map((p) => [shape(p.key), colonOf(p), shape(p.value)])];
  if (isSeq(node)) return [node.flow ?? false, spanOfNode(node)?.start, node.flow ? [] : itemStarts(node), node.items.map((item) => [shape(item), spanOfNode(item)])];
  return node;
}

/** Whether the quick reader took the text. */
function agree(text: string): boolean {
  const plain = readPlainYaml(text);
  if (!plain) return false;
  const [document, more] = parseAllDocuments(text, YAML_OPTIONS);
  assert.ok(document && !more, 'the library finds another number of documents');
  assert.deepEqual(document.errors.map((e) => e.message), []);
  const { forbidden, doubled } = inspectYaml(document);
  assert.deepEqual(forbidden, []);
  assert.deepEqual([...plain.doubled].sort((a, b) => a - b), [...doubled].sort((a, b) => a - b));
  assert.deepEqual(shape(plain.root), shape(document.contents));
  return true;
}

describe('the quick reader of YAML', () => {
  it('reads what Dateline writes, and files by hand, as the library does', function () {
    this.timeout(60_000);
    const taken = Array.from({ length: 150 }, (_, seed) => agree(someSidecar(createRandom(seed)))).filter(Boolean).length;
    assert.ok(taken > 75, `only ${taken} of 150 were read the quick way`);
  });

  it('reads no broken file otherwise than the library', function () {
    this.timeout(60_000);
    let taken = 0;
    for (const [name, mutate] of Object.entries(MUTATIONS)) {
      for (let seed = 0; seed < 12; seed++) {
        const random = createRandom(seed * 31 + name.length);
        const before = someSidecar(random);
        const text = applyEdits(before, mutate(before, random));
        try {
          if (agree(text)) taken++;
        } catch (error) {
          assert.fail(`${name}, seed ${seed}: ${error instanceof Error ? error.message : String(error)}\n${text.slice(0, 4000)}`);
        }
      }
    }
    assert.ok(taken > 80, `only ${taken} were read the quick way`);
  });

  it('takes an odd entry among plain ones to the library, and the rest the quick way', () => {
    const head = 'schema: dateline-annotations/1\nannotations:\n';
    const plain = '  - id: aaaaaa\n    label: person\n    quote: Ada\n';
    for (const odd of ['  - {id: b, quote: "x"}\n', '  - id: b\n    quote: >-\n      folded\n      words\n', '  - id: b   # seen\n    # why\n    quote: x\n', '  -   id: b\n      quote: x\n', '  - - a\n    - b\n', '  -\n    id: b\n', '  - id: b\n    attributes:\n      a: b\n', "  - id: b\n    quote: 'it''s'\n", '  - id: b\n    quote: a: b?\n'.replace(': b?', ' b?'), '  - id: b\n    e:\n    f: ~\n', '  - {id: b, a: {c: [d, "e", {f: g}]}, h: []}   # seen\n    # tail\n', '  - id: b # c\n    # c\n\n  # c\n    note: "x" # c\n    tags: [a]  # c\n      # deep\n', '  - id: b#c\n    x: a  b\n', "  - {id: b, q: 'x}', r: \"],\"}\n", '  - id: b\n    note: |+\n      x\n\n\n']) {
      assert.equal(agree(`${head}${plain}${odd}${plain}`), !odd.startsWith('  -\n'), odd);
    }
  });

  it('leaves a broken entry to the library, which says what is wrong with it', () => {
    for (const bad of ['  - id: [\n', '  - id: "a\n', '  - id: a: b\n', '  - id: &x a\n', '  - id: !t a\n', '\t- id: a\n', '  - id: a\n   b: c\n', '  - id: a\n     b: c\n', '- id: a\n', '---\n', ' x: y\n']) {
      assert.equal(readPlainYaml(`schema: dateline-annotations/1\nannotations:\n  - id: aaaaaa\n    label: person\n${bad}`), undefined, bad);
    }
  });
});

describe('ten thousand annotations', () => {
  const random = createRandom(1);
  const changes: SidecarChange[] = Array.from({ length: 10_000 }, (_, i) => ({ kind: 'add', annotation: someAnnotation(random, `k${i.toString(36).padStart(5, '0')}`, i * 40) }));
  const first = editSidecar(undefined, changes);
  const text = 'edits' in first ? applyEdits('', first.edits) : '';
  const cpu = (work: () => unknown): number => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };

  it('are read several times as fast as the library takes to parse them', function () {
    this.timeout(60_000);
    assert.equal(parseSidecar(text).annotations.length, 10_000);
    const ours = Math.min(...[1, 2, 3].map((n) => cpu(() => parseSidecar(`${text}# ${n}\n`))));
    const library = cpu(() => parseAllDocuments(text, YAML_OPTIONS));
    assert.ok(ours * 2.5 < library, `${ours.toFixed(0)} ms to read, the library parses in ${library.toFixed(0)} ms`);
  });

  it('take an edit of one, and leave every other byte', function () {
    this.timeout(60_000);
    const id = 'k0050a';
    const result = editSidecar(text, [{ kind: 'update', id, set: { note: 'Seen.' } }]);
    assert.ok('edits' in result);
    const after = applyEdits(text, result.edits);
    assert.equal(parseSidecar(after).annotations.find((a) => a.id === id)?.note, 'Seen.');
    assert.ok(result.edits.length === 1 && Math.abs(after.length - text.length) < 400);
  });
});
