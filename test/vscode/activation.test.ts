// The extension as VS Code sees it: found, activated, every command of the manifest there.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';

const ID = 'dateline.dateline';

interface Manifest {
  readonly contributes?: { readonly commands?: readonly { readonly command: string }[] };
}

describe('the extension', () => {
  it('is found and activates', async () => {
    const extension = vscode.extensions.getExtension(ID);
    assert.ok(extension, `${ID} is not there`);
    await extension.activate();
    assert.equal(extension.isActive, true);
  });

  it('registers every command that its manifest offers', async () => {
    const extension = vscode.extensions.getExtension<unknown>(ID);
    await extension?.activate();
    const offered = (extension?.packageJSON as Manifest).contributes?.commands?.map(({ command }) => command) ?? [];
    const registered = new Set(await vscode.commands.getCommands(true));
    assert.ok(offered.length > 0, 'the manifest offers no command');
    assert.deepEqual(offered.filter((id) => !registered.has(id)), []);
  });
});
