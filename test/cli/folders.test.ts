// The commands for folders and sidecars: corpus, annotations, check, export, merge, and the help of all.
import assert from 'node:assert/strict';
import { readdir, readFile, symlink } from 'node:fs/promises';
import type { CorpusReport } from '../../src/core/model/corpus.ts';
import { dateline, parse, temporaryFolder, type TemporaryFolder } from './dateline.ts';
import { LATER, sidecarFor, TALKS } from './texts.ts';

const REST = LATER; // not an article by its name or place

describe('commands for folders', function () {
  this.timeout(60_000);
  let folder: TemporaryFolder;
  beforeEach(async () => {
    folder = await temporaryFolder({ 'a.txt': TALKS, 'b/c.txt': LATER });
  });
  afterEach(() => folder.remove());

  const run = (...args: string[]): ReturnType<typeof dateline> => dateline(args, '', folder.path);

  describe('corpus', () => {
    const corpus = async (...args: string[]): Promise<CorpusReport> => {
      const { code, out, err } = await run('corpus', '.', '--format', 'json', ...args);
      assert.equal(code, 0, err);
      return parse<CorpusReport>(out);
    };

    it('joins the articles below a folder, by paths relative to it', async () => {
      const report = await corpus();
      assert.deepEqual(report.articles.map((a) => a.id), ['a.txt', 'b/c.txt']);
      const adzavon = report.actors.find((a) => a.name === 'Kossi Adzavon');
      assert.deepEqual(adzavon?.members.map((m) => m.article), ['a.txt', 'b/c.txt']);
      for (const m of adzavon?.mentions ?? []) assert.match((m.article === 'a.txt' ? TALKS : LATER).slice(m.start, m.end), /Adzavon$/);
    });

    it('applies the decisions of every dateline.yaml below it', async () => {
      await folder.write('b/dateline.yaml', 'schema: dateline-folder/1\nmeetings:\n  - {id: n9x2aa, reports: [{article: c.txt, quote: talks, prefix: "that his "}], status: cancelled}\n');
      assert.deepEqual((await corpus()).meetings.map((m) => [m.decided, m.status]), [['n9x2aa', 'cancelled']]);
    });

    it('takes publication dates from a file, for articles that state none', async () => {
      await folder.write('d.txt', 'Nothing is dated here. The minister spoke on Tuesday.\n');
      await folder.write('dates.json', JSON.stringify({ 'd.txt': '2026-03-04', 'a.txt': null }));
      const report = await corpus('--published', 'dates.json');
      assert.deepEqual(report.articles.find((a) => a.id === 'd.txt')?.published, { value: '2026-03-04', source: 'option' });
    });

    it('leaves out what is no article: other folders, ignored files, lists, hidden and binary-free data', async () => {
      await folder.write('node_modules/x/readme.txt', REST);
      await folder.write('.git/notes.txt', REST);
      await folder.write('requirements.txt', REST);
      await folder.write('drafts/d.txt', REST);
      await folder.write('b/old.txt', REST);
      await folder.write('.gitignore', 'drafts/\n');
      await folder.write('b/.gitignore', '/old.txt\n');
      await folder.write('notes.md', REST);
      await folder.write('articles/e.md', REST);
      await folder.write('data.txt', 'a=1;{x: [2, 3]};\n'.repeat(50));
      assert.deepEqual((await corpus()).articles.map((a) => a.id), ['a.txt', 'articles/e.md', 'b/c.txt']);
    });

    it('walks every folder once, however links point', async () => {
      await symlink('..', folder.at('b/loop'));
      await symlink('gone', folder.at('dangling.txt'));
      assert.deepEqual((await corpus()).articles.map((a) => a.id), ['a.txt', 'b/c.txt']);
    });

    it('prints a ledger that a reader understands', async () => {
      const { code, out } = await run('corpus', '.');
      assert.equal(code, 0);
      assert.match(out, /^2 articles, \d+ actors, /);
      assert.match(out, /Kossi Adzavon.* in 2 articles/);
    });

    it('refuses a folder that is none, and a date file that is none', async () => {
      assert.equal((await run('corpus', 'nowhere')).code, 2);
      assert.equal((await run('corpus', 'a.txt')).code, 2);
      await folder.write('dates.json', '{"a.txt": "yesterday"}');
      const { code, err } = await run('corpus', '.', '--published', 'dates.json');
      assert.equal(code, 1);
      assert.match(err, /^dates\.json:1:1: the date of a\.txt/);
    });
  });

  describe('annotations', () => {
    it('says where each annotation stands in the text of today', async () => {
      await folder.write('a.txt.annotations.yaml', sidecarFor(TALKS, 'Kossi Adzavon'));
      await folder.write('a.txt', `An earlier line.\n\n${TALKS}`);
      const { code, out, err } = await run('annotations', 'a.txt', '--format', 'json');
      assert.equal(code, 0, err);
      const { annotations, ...rest } = parse<{ annotations: { id: string; state: string; start: number; end: number; quote: string }[] }>(out);
      assert.deepEqual(rest, { article: 'a.txt', sidecar: 'a.txt.annotations.yaml', relations: [] });
      const start = TALKS.indexOf('Kossi Adzavon') + 18;
      assert.deepEqual(annotations.map(({ id, state, start: s, end }) => ({ id, state, s, end })), [{ id: 'k7q3x9', state: 'moved', s: start, end: start + 13 }]);
      assert.match((await run('annotations', 'a.txt')).out, /^a\.txt:5:\d+ {2}person {2}moved {2}“Kossi Adzavon”/);
    });

    it('takes an article without a sidecar', async () => {
      const { code, out } = await run('annotations', 'a.txt', '--format', 'json');
      assert.equal(code, 0);
      assert.deepEqual(parse<object>(out), { article: 'a.txt', sidecar: null, annotations: [], relations: [] });
    });
  });

  describe('check', () => {
    it('notes a publication date that many dates wait for, and one set to another day than the article states, without calling them errors', async () => {
      await folder.write('d.txt', 'Quay\n\nThe mayor Ilse Brandauer spoke on Tuesday. On Thursday she will go to the harbour, and next week to the council.\n');
      await folder.write('e.txt', 'Quay\n\nPublished: 2 April 2025\n\nThe mayor Ilse Brandauer spoke of the new quay to the council of the town.\n');
      await folder.write('e.txt.annotations.yaml', 'schema: dateline-annotations/1\npublished: "2025-04-05"\n');
      const { code, err } = await run('check', '.');
      assert.equal(code, 0, err);
      assert.match(err, /^d\.txt:3:\d+: information: 3 dates wait/m);
      assert.match(err, /^e\.txt:3:12: information: The publication date was set to 5 April 2025; the article itself says 2 April 2025\.$/m);
    });

    it('is content with a sound folder', async () => {
      await folder.write('a.txt.annotations.yaml', sidecarFor(TALKS, 'Kossi Adzavon'));
      const { code, out, err } = await run('check', '.');
      assert.deepEqual([code, err.replace(/^.*information: .*\n/gm, '')], [0, '']);
      assert.match(out, /^2 articles: 0 errors, 0 warnings/);
    });

    it('exits with 1 for a lost annotation, at its line of the sidecar', async () => {
      await folder.write('a.txt.annotations.yaml', sidecarFor(TALKS, 'Kossi Adzavon'));
      await folder.write('a.txt', 'Something else entirely stands here now, and none of the names.\n');
      const { code, err } = await run('check', '.');
      assert.equal(code, 1);
      assert.match(err, /^a\.txt\.annotations\.yaml:4:\d+: The words of this annotation are no longer in the article: “Kossi Adzavon”/m);
    });

    it('exits with 0 for warnings only', async () => {
      await folder.write('gone.txt.annotations.yaml', sidecarFor(TALKS, 'Kossi Adzavon'));
      await folder.write('a.txt.annotations.yaml', sidecarFor(TALKS, 'Kossi Adzavon', '    actor: zzzzzz\n'));
      const { code, err } = await run('check', '.');
      assert.equal(code, 0);
      assert.match(err, /^gone\.txt\.annotations\.yaml:1:1: warning: /m);
      assert.match(err, /^a\.txt\.annotations\.yaml:4:\d+: warning: .*zzzzzz/m);
    });

    it('says where in dateline.yaml a decision about a meeting holds no more', async () => {
      const meetings = '  - id: m8w1zz\n    reports:\n      - {article: a.txt, quote: conferred, prefix: ""}\n      - {article: gone.txt, quote: met, prefix: ""}\n    participants: [Kossi Adzavon, Nobody Atall]\n';
      await folder.write('dateline.yaml', `schema: dateline-folder/1\nmeetings:\n${meetings}`);
      await folder.write('b/dateline.yaml', 'schema: dateline-folder/1\nmeetings:\n  - {id: n9x2aa, reports: [{article: c.txt, quote: talks, prefix: "said on Thursday that his "}], status: held}\n');
      const { code, err } = await run('check', '.');
      assert.equal(code, 1);
      assert.match(err, /^dateline\.yaml:5:33: The words “conferred” of the meeting m8w1zz are no longer in a\.txt/m);
      assert.match(err, /^dateline\.yaml:6:19: warning: The meeting m8w1zz names the article gone\.txt/m);
      assert.match(err, /^dateline\.yaml:7:35: warning: No article names Nobody Atall/m);
      assert.doesNotMatch(err, /b\/dateline\.yaml|Kossi/);
    });

    it('exits with 1 for a dateline.yaml that cannot be read', async () => {
      await folder.write('dateline.yaml', 'schema: dateline-folder/1\nactors: [\n');
      const { code, err } = await run('check', '.');
      assert.equal(code, 1);
      assert.match(err, /^dateline\.yaml:\d+:\d+: /m);
    });
  });

  describe('export', () => {
    it('writes every format, and nothing but the file that was asked for', async () => {
      await folder.write('a.txt.annotations.yaml', sidecarFor(TALKS, 'Kossi Adzavon'));
      for (const [format, begins] of [['csv', 'article,title,'], ['json', '{\n  "schema": "dateline-export/1"'], ['w3c', '{\n  "@context"'], ['markdown', '# ']] as const) {
        const { code, out, err } = await run('export', '.', '--to', format, '--output', 'result');
        assert.deepEqual([code, out, err], [0, '', '']);
        assert.ok((await readFile(folder.at('result'), 'utf8')).startsWith(begins), format);
      }
      assert.deepEqual((await readdir(folder.path)).sort(), ['a.txt', 'a.txt.annotations.yaml', 'b', 'result']);
    });

    const dated = (): Promise<string> => folder.write('dated.txt', TALKS.replace('March 3', 'March 3, 2026'));

    it('writes the ledger of meetings as table, calendar and network', async () => {
      await dated();
      for (const [format, begins] of [['meetings-csv', 'id,uid,kind,status,'], ['ics', 'BEGIN:VCALENDAR\r\n'], ['gexf', '<?xml'], ['graphml', '<?xml']] as const) {
        const { code, out, err } = await run('export', 'dated.txt', '--to', format);
        assert.equal(code, 0, err);
        assert.ok(out.startsWith(begins) && out.includes('Kossi Adzavon'), `${format}\n${out}`);
      }
    });

    it('keeps the events of a calendar the same when articles are added', async () => {
      const uids = async (): Promise<(string | undefined)[]> => [...(await run('export', '.', '--to', 'ics')).out.matchAll(/^UID:(.*)$/gm)].map((m) => m[1]);
      await dated();
      const before = await uids();
      await folder.write('0.txt', 'Harbour office closes\n\nABIDJAN, March 2, 2026 (Harbour Wire) - Ivorian President Amara Kouyo met Nigerian President Tunde Bankole in Abidjan on Monday.\n');
      const after = await uids();
      assert.ok(before.length > 0 && after.length > before.length, `${before.length} events, then ${after.length}`);
      for (const uid of before) assert.ok(after.includes(uid));
    });

    it('takes publication dates from a file, so that meetings come into the calendar', async () => {
      await folder.write('dates.json', JSON.stringify({ 'a.txt': '2026-03-04', 'b/c.txt': '2026-03-06' }));
      const { code, out, err } = await run('export', '.', '--to', 'ics', '--published', 'dates.json');
      assert.equal(code, 0, err);
      assert.match(out, /^DTSTART;VALUE=DATE:20260303\r$/m);
      assert.match((await run('export', 'a.txt', '--to', 'ics', '--published', 'dates.json')).out, /^DTSTART;VALUE=DATE:20260303\r$/m);
      assert.equal((await run('export', '.', '--to', 'ics', '--published', 'a.txt')).code, 1);
    });

    it('names every format in its help, and what it is for', async () => {
      const { out } = await run('export', '--help');
      for (const format of ['csv', 'json', 'w3c', 'markdown', 'brat', 'conll2003', 'conllu', 'tei', 'uima-xmi', 'meetings-csv', 'ics', 'gexf', 'graphml']) assert.match(out, new RegExp(`^  ${format} +\\S`, 'm'));
      assert.equal((await run('export', '.', '--to', 'ical')).err.includes('ics'), true);
    });

    it('warns of what a format cannot say, and exits with 1 only then', async () => {
      await folder.write('d.txt', 'Chair wanted\n\nACCRA (Harbour Wire) - Ghanaian Foreign Minister Efua Mensah-Botwe met Beninese President Romuald Agossa in Cotonou.\n');
      const calendar = await run('export', 'd.txt', '--to', 'ics');
      assert.equal(calendar.code, 1);
      assert.match(calendar.err, /^d\.txt:1:1: warning: Left out, for a calendar needs a day/m);
      const network = await run('export', 'd.txt', '--to', 'gexf');
      assert.equal(network.code, 0, network.err);
      assert.match(network.err, /^d\.txt:1:1: note: Without a date/m);
    });

    it('writes a single article to standard output, with suggestions where they are asked for', async () => {
      const plain = await run('export', 'b/c.txt', '--to', 'csv');
      assert.equal(plain.out.trim().split('\n').length, 1);
      const more = await run('export', 'b/c.txt', '--to', 'csv', '--with-detected');
      assert.match(more.out, /^c\.txt,.*suggested,exact,Kossi Adzavon,/m);
    });

    it('makes Markdown links that lead from the written file to the articles', async () => {
      await folder.write('reports/.keep', '');
      await run('export', 'b', '--to', 'markdown', '--output', 'reports/r.md');
      assert.match(await readFile(folder.at('reports/r.md'), 'utf8'), /\]\(\.\.\/b\/c\.txt#L1\)/);
    });

    it('fails clearly where it cannot write, and calls an unknown format wrong usage', async () => {
      const { code, err } = await run('export', '.', '--to', 'csv', '--output', 'no/such/folder/x.csv');
      assert.deepEqual([code, err], [1, 'dateline export: no/such/folder/x.csv cannot be written: its folder does not exist\n']);
      assert.equal((await run('export', '.', '--to', 'xml')).code, 2);
      assert.equal((await run('export', '.')).code, 2);
      assert.equal((await run('export', 'gone.txt', '--to', 'csv')).code, 1);
    });
  });

  describe('merge', () => {
    const note = (text: string): string => sidecarFor(TALKS, 'Kossi Adzavon', `    note: ${text}\n`);

    it('takes both sides, to a file when asked', async () => {
      await folder.write('base', sidecarFor(TALKS, 'Kossi Adzavon'));
      await folder.write('ours', note('ours'));
      await folder.write('theirs', sidecarFor(TALKS, 'Kossi Adzavon').replace('2026-03-03', '2026-03-04'));
      const { code, out, err } = await run('merge', 'base', 'ours', 'theirs');
      assert.equal(code, 0, err);
      assert.ok(out.includes('note: ours') && out.includes('2026-03-04'));
      assert.equal((await run('merge', 'base', 'ours', 'theirs', '--output', 'ours')).code, 0);
      assert.equal(await readFile(folder.at('ours'), 'utf8'), out);
    });

    it('leaves a choice to a person and exits with 1', async () => {
      await folder.write('base', note('base'));
      await folder.write('ours', note('ours'));
      await folder.write('theirs', note('theirs'));
      const { code, err } = await run('merge', 'base', 'ours', 'theirs');
      assert.equal(code, 1);
      assert.match(err, /^ours:\d+:\d+: /);
      assert.equal((await run('merge', 'base', 'ours')).code, 2);
      assert.equal((await run('merge', 'base', 'ours', 'gone')).code, 1);
    });
  });

  it('explain themselves, and say their version', async () => {
    const { code, out } = await run('--help');
    assert.equal(code, 0);
    for (const name of ['analyze', 'corpus', 'annotations', 'check', 'export', 'merge']) {
      assert.match(out, new RegExp(`^ {2}${name} `, 'm'));
      const help = await run(name, '--help');
      assert.equal(help.code, 0);
      assert.ok(help.out.includes(`Usage: dateline ${name}`) && help.out.includes('Exit codes'));
    }
    const { version } = parse<{ version: string }>(await readFile('package.json', 'utf8'));
    assert.equal((await run('--version')).out, `${version}\n`);
    assert.equal((await run()).code, 2);
    assert.equal((await run('dance')).code, 2);
  });
});
