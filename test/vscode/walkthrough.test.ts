// The walkthrough and the welcome texts, as the manifest offers them: every command there is, every file is.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { dateline, exists } from './support.ts';

interface Step {
  readonly id: string;
  readonly description: string;
  readonly media: { readonly svg: string };
  readonly completionEvents: readonly string[];
}

interface Manifest {
  readonly contributes: {
    readonly walkthroughs: readonly { readonly steps: readonly Step[] }[];
    readonly viewsWelcome: readonly { readonly view: string; readonly contents: string }[];
    readonly views: { readonly dateline: readonly { readonly id: string }[] };
  };
}

const manifest = async (): Promise<{ readonly contributes: Manifest['contributes']; readonly root: vscode.Uri }> => {
  const { services } = await dateline();
  return { contributes: (services.context.extension.packageJSON as Manifest).contributes, root: services.context.extensionUri };
};

const commandsIn = (text: string): readonly string[] => [...text.matchAll(/\(command:([\w.]+)/g)].map((m) => m[1] ?? '');

describe('the walkthrough', () => {
  it('has four steps, each with an action that exists, a picture that exists, and a way to be done', async () => {
    const { contributes, root } = await manifest();
    const steps = contributes.walkthroughs[0]?.steps ?? [];
    const known = new Set(await vscode.commands.getCommands(true));
    assert.equal(steps.length, 4);
    for (const step of steps) {
      const commands = commandsIn(step.description);
      assert.ok(commands.length > 0 && commands.every((c) => known.has(c)), `${step.id}: ${commands.join(', ')}`);
      assert.ok(await exists(vscode.Uri.joinPath(root, step.media.svg)), step.media.svg);
      assert.ok(step.completionEvents.length > 0, step.id);
    }
  });

  it('opens', async () => {
    await vscode.commands.executeCommand('dateline.openWalkthrough');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });
});

describe('the welcome texts', () => {
  it('belong to our views and call commands that exist', async () => {
    const { contributes } = await manifest();
    const known = new Set(await vscode.commands.getCommands(true));
    const views = new Set(contributes.views.dateline.map((v) => v.id));
    assert.ok(contributes.viewsWelcome.length >= 9);
    for (const { view, contents } of contributes.viewsWelcome) {
      assert.ok(views.has(view), view);
      assert.deepEqual(commandsIn(contents).filter((c) => !known.has(c)), []);
    }
  });
});
