// Decisions about actors where `dateline.yaml` is broken, was written elsewhere, or no longer has what a sidecar names.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { at, called, folderFile, messagesOf, one, ONE, run, sidecarOf, three, THREE, withActorArticles } from './actorArticles.ts';
import { dateline, readFile, until, writeFile } from './support.ts';

describe('deciding about actors in spite of faults', () => {
  const before = withActorArticles();

  it('writes nothing over a dateline.yaml that it cannot read, and says which line', async () => {
    const broken = 'schema: dateline-folder/1\nactors:\n  - id: "x\n';
    const { services } = await dateline();
    await writeFile(folderFile(), broken);
    await services.library.reread([folderFile()]);
    await until('the error is seen', () => !services.library.folder(one()).readable);
    await until('in the article too', async () => (await services.library.get(one()))?.folder.readable === false);
    const said = await messagesOf(() => run('mergeActors', three().toString(), at(THREE, 'Odo'), { with: 'Ottilie Brannagh' }));
    assert.match(said, /dateline\.yaml, line \d+: /);
    assert.equal(await readFile(folderFile()), broken);
  });

  it('takes what another window wrote in the meantime along', async () => {
    await writeFile(folderFile(), `${before()}notNames:\n  - text: Elsewhere\n`);
    await run('renameActor', one().toString(), at(ONE, 'Ottilie'), { name: 'O. Brannagh of Bergen' });
    const text = await readFile(folderFile());
    assert.match(text, /Elsewhere/);
    assert.match(text, /O\. Brannagh of Bergen/);
  });

  it('treats an actor that dateline.yaml no longer has as if nothing had been decided', async () => {
    await run('splitActor', three().toString(), at(THREE, 'Tavish'), { scope: 'article', name: 'Tavish Norquay (singer)' });
    await called('Tavish Norquay (singer)', 2);
    await writeFile(folderFile(), before());
    const { services } = await dateline();
    await services.library.reread([folderFile()]);
    await called('Tavish Norquay', 5);
    const problems = await until('the problem', () => vscode.languages.getDiagnostics(sidecarOf(three())).find((d) => d.code === 'unknown-actor'));
    assert.match(problems.message, /dateline\.yaml does not have/);
  });

  it('says where two records of dateline.yaml share a spelling, and merging ends it', async () => {
    const twins = ['t1aaaa', 't2aaaa'].map((id) => `  - id: ${id}\n    type: person\n    name: Odo Brennick ${id === 't1aaaa' ? 'the Elder' : 'the Younger'}\n    aliases: [Odo Brennick]\n`).join('');
    const { services } = await dateline();
    await writeFile(folderFile(), `${before()}${twins}`);
    await services.library.reread([folderFile()]);
    const problem = await until('the problem', () => vscode.languages.getDiagnostics(folderFile()).find((d) => d.code === 'shared-spelling'));
    assert.match(problem.message, /“Odo Brennick” is a spelling of Odo Brennick the Elder too/);
    await until('the article knows them', () => services.library.peek(three())?.folder.text?.includes('t2aaaa'));
    await run('renameActor', three().toString(), at(THREE, 'Odo'), { name: 'Odo B.' });
    await called('Odo B.', 1);
  });
});
