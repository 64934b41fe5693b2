// The JSON Schemas that editors offer agree with what the parsers read.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import { parse } from 'yaml';
import { ENTITY_TYPES, MEETING_STATUSES } from '../../../src/core/model/analysis.ts';
import { ANNOTATION_STATUSES, FOLDER_FILE, SIDECAR_SUFFIX } from '../../../src/core/model/annotation.ts';
import { ACTOR_ORDER, ANNOTATION_ORDER, FOLDER_ORDER, LABEL_ORDER, MEETING_ORDER, NOT_NAME_ORDER, RELATION_ORDER, SIDECAR_ORDER } from '../../../src/core/sidecar/entries.ts';
import { editFolderFile, editSidecar, parseFolderFile, parseSidecar } from '../../../src/core/sidecar/index.ts';
import { applyEdits } from '../../../src/core/text/textEdit.ts';
import { annotation, HAND_MADE } from './samples.ts';

interface Schema {
  readonly properties: Readonly<Record<string, { readonly enum?: readonly string[] }>>;
  readonly definitions: Readonly<Record<string, Schema & { readonly enum?: readonly string[] }>>;
}

const load = (name: string): Schema => JSON.parse(readFileSync(new URL(`../../../syntaxes/${name}.schema.json`, import.meta.url), 'utf8')) as Schema;
const [sidecarSchema, folderSchema] = [load('annotations'), load('folder')];
const compile = (schema: Schema): ValidateFunction => new Ajv({ allErrors: true, strict: true, allowUnionTypes: true, keywords: ['defaultSnippets'] }).compile(schema);
const [sidecar, folder] = [compile(sidecarSchema), compile(folderSchema)];
/** Without `otherwise`, which any entry may hold after a merge and which no editor writes. */
const keys = (schema: Schema | undefined): string[] => Object.keys(schema?.properties ?? {}).filter((key) => key !== 'otherwise').sort();

describe('the JSON Schemas', () => {
  it('accept what the editors write', () => {
    const written = editSidecar(undefined, [{ kind: 'published', value: '2025-04-02', insteadOf: '2025-04-01' }, {
      kind: 'add', annotation: annotation('aaaaaa', 5, { actor: 'p4m2ka', value: '2025', meeting: 'm8w1zz', note: 'a\nb', attributes: { a: '1' }, tags: ['2'] }),
    }, { kind: 'addRelation', relation: { id: 'rrrrrr', type: 'x', from: 'aaaaaa', to: 'aaaaaa' } }]);
    assert.ok('edits' in written && sidecar(parse(applyEdits('', written.edits))), JSON.stringify(sidecar.errors));
    const decided = editFolderFile(undefined, [
      { kind: 'addLabel', label: { id: 'claim', name: 'Claim', color: 'charts.red' } },
      { kind: 'addActor', actor: { id: 'p4m2ka', type: 'person', name: 'Ada', aliases: ['A'], links: ['https://example.org/'], notSame: ['x'] } },
      { kind: 'addNotName', notName: { text: 'Photo' } },
      { kind: 'addMeeting', meeting: { id: 'm8w1zz', reports: [{ article: 'a.txt', quote: 'q', prefix: '' }], notSame: [], status: 'held', value: '2025-04-03' } },
    ]);
    assert.ok('edits' in decided && folder(parse(applyEdits('', decided.edits))), JSON.stringify(folder.errors));
  });

  it('accept what a merge leaves to a choice', () => {
    for (const left of ['deleted', '{label: place, note: ~}', '[deleted, {label: place}]']) {
      assert.ok(sidecar(parse(HAND_MADE.replace('    end: 15\n', `    end: 15\n    otherwise: ${left}\n`))), JSON.stringify(sidecar.errors));
    }
    assert.equal(sidecar(parse(HAND_MADE.replace('    end: 15\n', '    end: 15\n    otherwise: gone\n'))), false);
  });

  it('accept hand-made files with unknown keys, and the samples', () => {
    assert.ok(sidecar(parse(HAND_MADE)), JSON.stringify(sidecar.errors));
    const samples = new URL('../../../samples/', import.meta.url);
    const names = readdirSync(samples, { recursive: true }).map(String).filter((n) => n.endsWith(SIDECAR_SUFFIX) || n.endsWith(FOLDER_FILE));
    for (const name of names) {
      const text = readFileSync(new URL(name, samples), 'utf8');
      const check = name.endsWith(SIDECAR_SUFFIX) ? sidecar : folder;
      assert.ok(check(parse(text)), `${name}: ${JSON.stringify(check.errors)}`);
      const read = name.endsWith(SIDECAR_SUFFIX) ? parseSidecar(text) : parseFolderFile(text);
      assert.deepEqual(read.problems, [], name);
    }
    assert.ok(names.length >= 2);
  });

  it('refuse what the parser refuses', () => {
    for (const [from, to] of [['status: added', 'status: maybe'], ['start: 5', 'start: five'], ['start: 5', 'start: -1'], ['annotations/1', 'annotations/2'], ['id: aaaaaa\n', '\n'], ['2025-04-02', 'soon']] as const) {
      const text = HAND_MADE.replace(from, to).replace('- \n', '- x: y\n');
      assert.equal(sidecar(parse(text)), false, to);
      assert.notDeepEqual(parseSidecar(text).problems, [], to);
    }
  });

  it('name the keys and words that the parser knows', () => {
    const [s, f] = [sidecarSchema.definitions, folderSchema.definitions];
    assert.deepEqual([keys(sidecarSchema), keys(folderSchema)], [[...SIDECAR_ORDER].sort(), [...FOLDER_ORDER].sort()]);
    assert.deepEqual([keys(s['annotation']), keys(s['relation'])], [[...ANNOTATION_ORDER].sort(), [...RELATION_ORDER].sort()]);
    assert.deepEqual([keys(f['label']), keys(f['actor'])], [[...LABEL_ORDER].sort(), [...ACTOR_ORDER].sort()]);
    assert.deepEqual([keys(f['notName']), keys(f['meeting'])], [[...NOT_NAME_ORDER].sort(), [...MEETING_ORDER].sort()]);
    assert.deepEqual(s['annotation']?.properties['status']?.enum, ANNOTATION_STATUSES);
    assert.deepEqual(f['type']?.enum, ENTITY_TYPES);
    assert.deepEqual(f['meeting']?.properties['status']?.enum, MEETING_STATUSES);
  });
});
