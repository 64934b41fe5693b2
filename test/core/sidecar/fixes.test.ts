// What the light bulb offers in a YAML file: it puts the problem right, touches nothing else, and is not offered where it
// would not help.
import assert from 'node:assert/strict';
import { fixesFor, parseFolderFile, parseSidecar, type YamlFile } from '../../../src/core/sidecar/index.ts';
import { applyEdits } from '../../../src/core/text/textEdit.ts';

const HEAD = 'schema: dateline-annotations/1\nannotations:\n';
const block = (id: string, quote = 'Lund'): string => `  - id: ${id}\n    label: place\n    quote: ${quote}\n    prefix: ""\n    suffix: ""\n    start: 0\n    end: 4\n`;
const random = (): number => 0.4;

/** What each fix for the first problem makes of the text, by its kind. */
function fixed(text: string, file: YamlFile = 'sidecar'): Record<string, string> {
  const [problem] = (file === 'sidecar' ? parseSidecar(text) : parseFolderFile(text)).problems;
  assert.ok(problem, 'there is no problem');
  return Object.fromEntries(fixesFor(text, problem, file, random).map((fix) => [fix.kind, applyEdits(text, fix.edits)]));
}

const codes = (text: string): string[] => parseSidecar(text).problems.map((p) => p.code);

describe('fixes of a sidecar', () => {
  it('give an entry whose id is taken a new one', () => {
    const text = `${HEAD}${block('aaaaaa')}${block('aaaaaa', 'Oslo')}`;
    const { newId, removeCopy } = fixed(text);
    assert.equal(removeCopy, undefined);
    assert.deepEqual(parseSidecar(newId ?? '').annotations.map((a) => a.quote), ['Lund', 'Oslo']);
    assert.deepEqual(codes(newId ?? ''), []);
  });

  it('take out an entry that stands there twice to the letter', () => {
    const text = `${HEAD}${block('aaaaaa')}${block('bbbbbb')}${block('aaaaaa')}`;
    assert.equal(fixed(text)['removeCopy'], `${HEAD}${block('aaaaaa')}${block('bbbbbb')}`);
  });

  it('put spaces for tabs, as many as make the file readable, and leave the tabs inside words', () => {
    const text = `${HEAD}${block('aaaaaa', '"a\tb"')}`;
    for (const width of [2, 4]) {
      const tabbed = text.replaceAll(/^ {2,}/gm, (m) => '\t'.repeat(m.length / 2));
      const { tabs = '' } = fixed(tabbed);
      assert.deepEqual([codes(tabs), parseSidecar(tabs).annotations.map((a) => a.quote)], [[], ['a\tb']], String(width));
    }
  });

  it('quote a value that YAML takes for something else', () => {
    for (const [value, words] of [['said: “no”: twice', 'said: “no”: twice'], ['"open', 'open'], ["'open", 'open'], ['@here', '@here'], ['`x`', '`x`'], ['[sic', '[sic'], ['{x', '{x'], ['"a" said b', '"a" said b'], ['- a', '- a'], ['*nobody', '*nobody'], ['& sons', '& sons'], ['%x', '%x']] as const) {
      const text = `${HEAD}${block('aaaaaa')}${block('bbbbbb', value)}${block('cccccc')}`;
      const { quote = '' } = fixed(text);
      assert.deepEqual([codes(quote), parseSidecar(quote).annotations[1]?.quote], [[], words], value);
      assert.equal(quote.replace(/quote: ".*"/, ''), text.replace(`quote: ${value}`, '').replace(/quote: ".*"/, ''), value);
    }
  });

  it('quote one value after the other where several are wrong', () => {
    const text = `${HEAD}${block('aaaaaa', 'a: b: c')}${block('bbbbbb', '@x')}`;
    const once = fixed(text)['quote'] ?? '';
    assert.deepEqual(codes(fixed(once)['quote'] ?? ''), []);
  });

  it('write out what aliases stand for, and drop anchors and tags', () => {
    const text = `${HEAD}${block('aaaaaa', '&q The Office')}${block('bbbbbb', '*q')}    tags: &t\n      - one\n      - "two, three"\n${block('cccccc')}    tags: *t\n`;
    const { writeOut = '' } = fixed(text);
    assert.deepEqual(codes(writeOut), []);
    assert.deepEqual(parseSidecar(writeOut).annotations.map((a) => [a.quote, a.tags]), [['The Office', undefined], ['The Office', ['one', 'two, three']], ['Lund', ['one', 'two, three']]]);
    const { removeTags = '' } = fixed(`${HEAD}${block('aaaaaa', '!!str 2025')}`);
    assert.deepEqual([codes(removeTags), parseSidecar(removeTags).annotations[0]?.quote], [[], '2025']);
  });

  it('write out no bomb, and no binary data', () => {
    let bomb = `${HEAD}${block('aaaaaa')}a: &a [${'x, '.repeat(5000)}x]\n`;
    assert.equal(fixed(`${bomb}b: [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]\n`)['writeOut'], undefined);
    for (const [one, two] of ['ab', 'bc', 'cd', 'de']) bomb += `${two}: &${two} [*${one}, *${one}, *${one}]\n`;
    assert.equal(fixed(bomb)['writeOut'], undefined);
    assert.equal(fixed(`${HEAD}${block('aaaaaa', '!!binary aGk=')}`)['removeTags'], undefined);
  });

  it('add or correct the line of the schema, but never that of a newer version', () => {
    const body = `annotations:\n${block('aaaaaa')}`;
    for (const text of [`# mine\n${body}`, `schema:\n${body}`, `schema: something\n${body}`]) {
      assert.deepEqual(codes(fixed(text)['schema'] ?? 'x'), [], text);
      assert.ok(fixed(text)['schema']?.endsWith(body));
    }
    assert.deepEqual(fixed(`schema: dateline-annotations/2\n${body}`), {});
    assert.equal(fixed('# mine\r\nlabels: []\r\n', 'folder')['schema'], '# mine\r\nschema: dateline-folder/1\r\nlabels: []\r\n');
  });

  it('name a mistyped list as it was meant, where there is none of that name', () => {
    assert.equal(fixed(`${HEAD}${block('aaaaaa')}`.replace('annotations:', 'anotations:'))['rename'], `${HEAD}${block('aaaaaa')}`);
    assert.deepEqual(fixed(`${HEAD}${block('aaaaaa')}more:\n${block('bbbbbb')}`), {});
  });

  it('are not offered where they would not help', () => {
    for (const text of [`${HEAD}  - id: [\n`, '[', `${HEAD}<<<<<<< a\n=======\n>>>>>>> b\n`, '- a\n']) assert.deepEqual(fixed(text), {}, text);
  });
});
