// Run in a process of its own by lexicon.test.ts: prints what loading the lexicon costs, in readings of its longest list into a set.
import { WORDS } from '../../src/core/names/lexicon/generated.data.ts';
import { lexicon } from '../../src/core/names/lexicon/lexicon.ts';

function spent(work: () => unknown): number {
  const from = process.cpuUsage();
  work();
  const used = process.cpuUsage(from);
  return used.user + used.system;
}

const load = spent(() => lexicon().phrases.get('moscow'));
const set = spent(() => new Set(WORDS.split(' ')));
process.stdout.write(String(load / set));
