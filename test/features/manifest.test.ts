// The manners of the manifest: nothing crowded, everything within reach of the keyboard, no command in the palette that
// could do nothing there.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

interface Item {
  readonly command?: string;
  readonly submenu?: string;
  readonly when?: string;
  readonly group?: string;
}
interface Manifest {
  readonly icon: string;
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly menus: Readonly<Record<string, readonly Item[]>>;
    readonly keybindings: readonly { readonly command: string; readonly key: string; readonly when: string }[];
    readonly views: Readonly<Record<string, readonly { readonly id: string }[]>>;
  };
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const { commands, menus, keybindings, views } = manifest.contributes;
const palette = menus['commandPalette'] ?? [];
const hidden = palette.filter((item) => item.when === 'false').flatMap((item) => item.command ?? []);

/** Acts on what it is handed; the other does the same at the cursor. */
const AT_THE_CURSOR: Readonly<Record<string, string>> = {
  'dateline.showMentions': 'dateline.showAllMentions', 'dateline.mergeSelectedActors': 'dateline.mergeActors', 'dateline.joinSelectedMeetings': 'dateline.joinMeetings',
};

describe('the manifest', () => {
  it('keeps the menu of the editor short', () => {
    assert.ok((menus['editor/context'] ?? []).length <= 3);
  });

  it('shows at most three icons of ours in a view’s title', () => {
    for (const { id } of Object.values(views).flat()) {
      const icons = (menus['view/title'] ?? []).filter((item) => item.when?.includes(`view == ${id}`) && item.group?.startsWith('navigation'));
      // Two commands at one place take turns.
      assert.ok(new Set(icons.map((item) => item.group)).size <= 3, id);
    }
  });

  it('offers everything in a context menu from the keyboard too', () => {
    const inMenus = ['editor/context', 'dateline.editor', 'view/item/context', 'view/title', 'explorer/context'].flatMap((menu) => (menus[menu] ?? []).flatMap((item) => item.command ?? []));
    const bound = keybindings.map((key) => key.command);
    const reachable = (command: string): boolean => bound.includes(command) || !hidden.includes(command);
    assert.deepEqual([...new Set(inMenus)].filter((command) => !reachable(command) && !reachable(AT_THE_CURSOR[command] ?? command)), []);
  });

  it('offers a command in the palette only where it can do something', () => {
    const anywhere = commands.map(({ command }) => command).filter((command) => !palette.some((item) => item.command === command));
    assert.deepEqual(anywhere, ['dateline.showLog', 'dateline.openWalkthrough']);
    assert.ok(hidden.includes('dateline.openSpan') && hidden.includes('dateline.showMentions'));
  });

  it('takes Escape only while something of ours lasts, and never from what VS Code closes with it', () => {
    const escapes = keybindings.filter(({ key }) => key === 'escape');
    assert.equal(escapes.length, 2);
    for (const { when } of escapes) {
      assert.match(when, /dateline\.(?:labelling|relating)/);
      for (const other of ['editorHasSelection', 'editorHasMultipleSelections', 'suggestWidgetVisible', 'findWidgetVisible', 'renameInputVisible', 'referenceSearchVisible', 'editorHoverVisible']) assert.ok(when.includes(`!${other}`), other);
    }
  });

  it('binds keys only where an article or a view of ours has the focus', () => {
    for (const { command, when } of keybindings) assert.match(when, /dateline\./, command);
  });

  it('binds no key twice in one place', () => {
    const places = keybindings.map(({ key, when }) => `${key} ${when}`);
    assert.equal(new Set(places).size, places.length);
  });

  it('has a picture of 128 by 128 pixels', () => {
    const png = readFileSync(manifest.icon);
    assert.deepEqual([png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)], ['PNG', 128, 128]);
  });
});
