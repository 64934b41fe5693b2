// Strict readers of CoNLL-2003 and CoNLL-U, written from their descriptions. Where readers in the wild differ, these take
// the narrower way and throw.
import assert from 'node:assert/strict';

export interface Chunk {
  readonly type: string;
  readonly words: readonly string[];
}

export interface Conll2003Document {
  readonly sentences: readonly (readonly string[])[];
  readonly chunks: readonly Chunk[];
}

/** Four fields parted by single blanks; a document begins with `-DOCSTART-`, and sentences are parted by empty lines. */
export function readConll2003(text: string, scheme: 'IOB1' | 'IOB2'): Conll2003Document[] {
  const documents: { sentences: string[][]; chunks: { type: string; words: string[] }[] }[] = [];
  assert.ok(text === '' || text.endsWith('\n\n'));
  for (const block of text.split('\n\n').slice(0, -1)) {
    const rows = block.split('\n').map((line) => line.split(' '));
    for (const row of rows) assert.ok(row.length === 4 && row.every((f) => f !== ''), block);
    if (rows[0]?.[0] === '-DOCSTART-') {
      assert.equal(block, '-DOCSTART- -X- O O');
      documents.push({ sentences: [], chunks: [] });
    } else {
      const document = documents.at(-1) ?? assert.fail('a sentence before -DOCSTART-');
      document.sentences.push(rows.map(([word = '']) => word));
      document.chunks.push(...chunksOf(rows.map(([word = '', , , tag = '']) => [word, tag]), scheme));
    }
  }
  return documents;
}

function chunksOf(rows: readonly (readonly [string, string])[], scheme: 'IOB1' | 'IOB2'): { type: string; words: string[] }[] {
  const chunks: { type: string; words: string[] }[] = [];
  let before = 'O';
  for (const [word, tag] of rows) {
    const [, way, type = ''] = /^(?:O|([BI])-(\S+))$/.exec(tag) ?? assert.fail(tag);
    const goesOn = before !== 'O' && before.slice(2) === type;
    if (way === 'I' && goesOn) chunks.at(-1)?.words.push(word);
    else if (way !== undefined) {
      assert.ok(scheme === 'IOB2' ? way === 'B' : way === 'I' || goesOn, `${tag} after ${before}`);
      chunks.push({ type, words: [word] });
    }
    before = tag;
  }
  return chunks;
}

export interface ConlluEntity {
  readonly id: string;
  readonly type: string;
  readonly other: string;
  readonly forms: readonly string[];
  /** The words with the white space between them. */
  readonly text: string;
}

export interface ConlluSentence {
  readonly id: string;
  readonly document: string;
  readonly text: string;
  /** With all white space as the columns tell it. */
  readonly whole: string;
  readonly entities: readonly ConlluEntity[];
}

const ESCAPES: Readonly<Record<string, string>> = { s: ' ', t: '\t', n: '\n', r: '\r' };

export function readConllu(text: string): ConlluSentence[] {
  assert.ok(text === '' || (text.endsWith('\n\n') && !/\r|\n\n\n/.test(text)));
  const ids = new Set<string>();
  let document: string | undefined;
  return text.split('\n\n').slice(0, -1).map((block): ConlluSentence => {
    const lines = block.split('\n');
    const comments = new Map(lines.filter((l) => l.startsWith('#')).map((l) => /^# ([\w. ]+?) = (.*)$/.exec(l)?.slice(1) as [string, string]));
    const id = comments.get('sent_id') ?? assert.fail('no sent_id');
    assert.ok(!ids.has(id) && /^[^\s/]+$/.test(id), id);
    ids.add(id);
    document = comments.get('newdoc id') ?? document ?? assert.fail('no newdoc id');
    if (comments.has('newdoc id')) assert.equal(comments.get('global.Entity'), 'eid-etype-head-other');
    const words = lines.filter((l) => !l.startsWith('#')).map((line, i) => wordOf(line, i + 1));
    const joined = words.map((w) => w.form + (w.space === '' ? '' : ' ')).join('').trimEnd();
    assert.equal(comments.get('text'), joined);
    return { id, document, text: joined, whole: words.map((w) => w.form + w.space).join(''), entities: entitiesOf(words) };
  });
}

interface Word {
  readonly form: string;
  readonly space: string;
  readonly entity: string;
}

function wordOf(line: string, number: number): Word {
  const fields = line.split('\t');
  assert.equal(fields.length, 10, line);
  const [id, form = '', , , , , , , , misc = ''] = fields;
  assert.equal(id, String(number));
  for (const field of fields) assert.ok(field !== '' && field === field.trim(), line);
  assert.doesNotMatch(form, /\s/);
  const said = misc === '_' ? [] : misc.split('|').map((m) => /^(\w+)=(\S+)$/.exec(m)?.slice(1) as [string, string]);
  assert.deepEqual(said.map(([k]) => k), [...new Set(said.map(([k]) => k))].sort());
  const features = new Map(said);
  const after = features.get('SpacesAfter')?.replace(/\\(.)/g, (_, c: string) => ESCAPES[c] ?? assert.fail(line));
  assert.ok(!features.has('SpaceAfter') || (features.get('SpaceAfter') === 'No' && after === undefined));
  return { form, space: features.has('SpaceAfter') ? '' : (after ?? ' '), entity: features.get('Entity') ?? '' };
}

/** Every bracket must be matched inside its sentence. */
function entitiesOf(words: readonly Word[]): ConlluEntity[] {
  const open: { id: string; type: string; other: string; words: Word[] }[] = [];
  const done: ConlluEntity[] = [];
  const close = (at: number): void => {
    const [{ id, type, other, words: inside }] = open.splice(at, 1) as [(typeof open)[number]];
    done.push({ id, type, other, forms: inside.map((w) => w.form), text: inside.map((w, i) => w.form + (i + 1 < inside.length ? w.space : '')).join('') });
  };
  for (const word of words) {
    const parts = word.entity.match(/\((?:[^()]*)\)?|[^()]+\)/g) ?? [];
    assert.equal(parts.join(''), word.entity);
    for (const mention of open) mention.words.push(word);
    for (const part of parts) {
      if (part.startsWith('(')) {
        const [, id = '', type = '', other = ''] = /^\(([^()|=\s-]+)-([^()|=\s-]+)-1-([^()|=\s-]*)\)?$/.exec(part) ?? assert.fail(part);
        assert.ok(!open.some((o) => o.id === id), `${id} is open twice`);
        open.push({ id, type, other, words: [word] });
        if (part.endsWith(')')) close(open.length - 1);
      } else close(open.findIndex((o) => o.id === part.slice(0, -1)));
    }
  }
  assert.deepEqual(open, []);
  return done;
}
