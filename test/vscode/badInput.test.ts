// Files that are wrong in every way, in the real host: no crash, no freeze, a word where one is due, nothing lost.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { tooLargeMessage } from '../../src/features/tooLarge.ts';
import { closeAll, dateline, exists, fileUri, openArticle, readFile, remove, SMALL_ARTICLE, until, watchPauses, writeFile } from './support.ts';

const uri = (name: string): vscode.Uri => fileUri(`bad-${name}.txt`);

/** Opens, waits for what the library makes of it, closes and removes. */
async function withFile(name: string, content: string | Uint8Array, look: (file: vscode.Uri) => Promise<void>): Promise<void> {
  const file = await writeFile(uri(name), content);
  try {
    await look(file);
  } finally {
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await closeAll();
    await remove(file, file.with({ path: `${file.path}.annotations.yaml` }));
  }
}

const utf16 = (text: string): Uint8Array => {
  const bytes = new Uint8Array(2 + text.length * 2);
  bytes.set([0xff, 0xfe]);
  for (let i = 0; i < text.length; i++) bytes.set([text.charCodeAt(i) & 0xff, text.charCodeAt(i) >> 8], 2 + i * 2);
  return bytes;
};

/** Our article at both ends and, in between, plain prose with it here and there. */
function longText(length: number): string {
  const plain = 'the harbour was quiet that day and nobody came to the quay before noon, since the boats had left early and the wind was cold. ';
  const part = `${SMALL_ARTICLE}\n${`${plain.repeat(8)}\n\n`.repeat(200)}`;
  return part.repeat(Math.ceil(length / part.length)) + SMALL_ARTICLE;
}

describe('bad input', () => {
  it('takes an empty file, and a file of one word', async () => {
    await withFile('empty', '', async (file) => {
      const { state } = await openArticle(file);
      assert.deepEqual(state.analysis.mentions, []);
    });
    await withFile('word', 'Paris', async (file) => {
      const { state } = await openArticle(file);
      assert.equal(state.text, 'Paris');
    });
  });

  it('leaves a binary file alone', async () => {
    const bytes = Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256);
    await withFile('binary', bytes, async (file) => {
      const { services } = await dateline();
      await vscode.commands.executeCommand('vscode.open', file);
      assert.equal(await services.library.get(file), undefined);
    });
  });

  it('reads UTF-16, a byte order mark and CRLF with the right places', async () => {
    const crlf = SMALL_ARTICLE.replace(/\n/g, '\r\n');
    for (const content of [utf16(SMALL_ARTICLE), new TextEncoder().encode(`\ufeff${SMALL_ARTICLE}`), crlf]) {
      await withFile('encoded', content, async (file) => {
        const { editor, state } = await openArticle(file);
        const mention = state.analysis.mentions.find((m) => m.text === 'Camille Vasseur');
        assert.ok(mention, 'the name was not found');
        const range = new vscode.Range(editor.document.positionAt(mention.start), editor.document.positionAt(mention.end));
        assert.equal(editor.document.getText(range), 'Camille Vasseur');
      });
    }
  });

  it('reads a closed file as the editor would', async () => {
    const { services } = await dateline();
    await withFile('closed-utf16', utf16(SMALL_ARTICLE), async (file) => {
      await services.library.whenIndexed();
      const state = await until('the article', () => services.library.peek(file));
      assert.equal(state.version, undefined, 'it was open');
      assert.equal(state.text, SMALL_ARTICLE);
    });
  });

  it('takes lone surrogates, emoji, accents and right-to-left text', async () => {
    await withFile('unicode', '', async (file) => {
      const { editor } = await openArticle(file);
      const odd = `\ud83d Office 👩‍👩‍👧 opened\udc00\n\nالوزير قال\n\n${SMALL_ARTICLE}`;
      await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), odd));
      const { services } = await dateline();
      const state = await until('the analysis', async () => {
        const now = await services.library.get(file);
        return now?.text === editor.document.getText() ? now : undefined;
      });
      const mention = state.analysis.mentions.find((m) => m.text === 'Camille Vasseur');
      assert.ok(mention, 'the name was not found');
      assert.equal(state.text.slice(mention.start, mention.end), 'Camille Vasseur');
    });
  });

  it('stays responsive with a text of 20 MB, and reads other articles meanwhile', async function () {
    this.timeout(60_000);
    await withFile('huge', longText(20_000_000), async (file) => {
      const { services } = await dateline();
      const pauses = watchPauses();
      await vscode.window.showTextDocument(file);
      assert.ok(vscode.window.activeTextEditor && services.library.isArticle(vscode.window.activeTextEditor.document));
      await withFile('beside-huge', SMALL_ARTICLE, async (other) => {
        const { state } = await openArticle(other);
        assert.ok(state.analysis.mentions.length > 0);
      });
      const longest = pauses.stop();
      console.log(`[test]       20 MB: longest pause of the extension host ${longest.toFixed(0)} ms`);
      assert.ok(longest < 3000, `the extension host stood still for ${longest.toFixed(0)} ms`);
    });
  });

  it('highlights only what is near the screen in a text over 5 MB', async function () {
    this.timeout(120_000);
    await withFile('long', longText(6_000_000), async (file) => {
      const { services, shown } = await dateline();
      const started = Date.now();
      const editor = await vscode.window.showTextDocument(file);
      const state = await until('the analysis', () => services.library.peek(file), 100_000);
      const people = await until('highlights', () => shown(file)['person'], 20_000);
      console.log(`[test]       6 MB: analysed in ${Date.now() - started} ms, ${state.analysis.mentions.length} mentions`);
      const all = state.analysis.mentions.filter((m) => m.type === 'person').length;
      assert.ok(people < all, `all ${all} people were highlighted`);
      const end = new vscode.Position(editor.document.lineCount - 1, 0);
      editor.revealRange(new vscode.Range(end, end));
      await until('highlights at the end', () => editor.visibleRanges.some((r) => r.end.line > editor.document.lineCount - 100) && shown(file)['person']);
    });
  });

  it('forgets an article that is deleted while it is open, and keeps one that is renamed', async () => {
    const { services } = await dateline();
    const file = await writeFile(uri('moving'), SMALL_ARTICLE);
    const target = uri('moved');
    try {
      await openArticle(file);
      const edit = new vscode.WorkspaceEdit();
      edit.renameFile(file, target);
      assert.equal(await vscode.workspace.applyEdit(edit), true);
      await until('the new name', () => services.library.peek(target));
      await until('the old name gone', () => services.library.peek(file) === undefined);
      await vscode.workspace.fs.delete(target);
      await closeAll();
      await until('gone', () => services.library.peek(target) === undefined);
    } finally {
      await closeAll();
      await remove(file, target);
    }
  });

  it('takes its sidecar along when an article is renamed in the editor', async () => {
    const file = await writeFile(uri('with-notes'), SMALL_ARTICLE);
    const notes = file.with({ path: `${file.path}.annotations.yaml` });
    const target = uri('renamed-with-notes');
    const moved = target.with({ path: `${target.path}.annotations.yaml` });
    try {
      await writeFile(notes, 'schema: dateline-annotations/1\npublished: 2025-03-04\n');
      await openArticle(file);
      const edit = new vscode.WorkspaceEdit();
      edit.renameFile(file, target);
      await vscode.workspace.applyEdit(edit);
      await until('the sidecar at its new place', () => exists(moved));
      assert.equal(await exists(notes), false);
      assert.match(await readFile(moved), /2025-03-04/);
    } finally {
      await closeAll();
      await remove(file, notes, target, moved);
    }
  });

  it('says so and writes nothing where the sidecar is a directory', async () => {
    await withFile('directory', SMALL_ARTICLE, async (file) => {
      const { services } = await dateline();
      const directory = file.with({ path: `${file.path}.annotations.yaml` });
      await vscode.workspace.fs.createDirectory(directory);
      const { state } = await openArticle(file);
      assert.equal(state.sidecar.readable, false);
      assert.ok(state.analysis.mentions.length > 0, 'nothing was found');
      await until('the problem', () => vscode.languages.getDiagnostics(file).find((d) => d.code === 'sidecar-not-a-file'));
      assert.equal(await services.decisions.apply('test', [{ article: file, changes: [{ kind: 'published', value: '2025-01-01' }] }]), false);
    });
  });

  it('reads an article of a read-only place, and says so when it is to be annotated', async () => {
    const bytes = new TextEncoder().encode(SMALL_ARTICLE);
    const stat = { type: vscode.FileType.File, ctime: 0, mtime: 0, size: bytes.length };
    const gone = (file: vscode.Uri): never => {
      throw vscode.FileSystemError.FileNotFound(file);
    };
    const refuse = (): never => {
      throw vscode.FileSystemError.NoPermissions();
    };
    const changes = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
    const registration = vscode.workspace.registerFileSystemProvider(
      'readonlytest',
      {
        onDidChangeFile: changes.event,
        watch: () => new vscode.Disposable(() => undefined),
        stat: (file) => (file.path === '/readonly.txt' ? stat : gone(file)),
        readFile: (file) => (file.path === '/readonly.txt' ? bytes : gone(file)),
        readDirectory: () => [],
        createDirectory: refuse, writeFile: refuse, delete: refuse, rename: refuse,
      },
      { isReadonly: true },
    );
    try {
      const { services } = await dateline();
      const file = vscode.Uri.parse('readonlytest:/readonly.txt');
      const { state } = await openArticle(file);
      assert.ok(state.analysis.mentions.length > 0);
      assert.equal(await services.decisions.apply('test', [{ article: file, changes: [{ kind: 'published', value: '2025-01-01' }] }]), false);
    } finally {
      await closeAll();
      registration.dispose();
      changes.dispose();
    }
  });

  it('says of a file over 50 MB that VS Code does not hand it over, and what to do', async () => {
    const large = await writeFile(fileUri('too-large.txt'), new Uint8Array(51_000_000).fill(97));
    const other = await writeFile(fileUri('too-large.bin'), new Uint8Array(51_000_000));
    const small = await writeFile(fileUri('not-too-large.txt'), SMALL_ARTICLE);
    try {
      const message = await tooLargeMessage(large);
      assert.match(message ?? '', /51 MB.*Split it/);
      assert.equal(await tooLargeMessage(other), undefined);
      assert.equal(await tooLargeMessage(small), undefined);
      assert.equal(await tooLargeMessage(uri('gone-meanwhile')), undefined);
    } finally {
      await remove(large, other, small);
    }
  });
});
