// Writes src/core/names/lexicon/phrases.data.ts from the facts of this folder. Run after every change to them:
// npx tsx tools/lexicons/writePhrases.ts [KIND TO LEAVE OUT]… Same facts, same file.
import { writeFileSync } from 'node:fs';
import { packPhrases, phrasesFile } from './packPhrases.ts';

const packed = packPhrases(process.argv.slice(2));
writeFileSync(new URL('../../src/core/names/lexicon/phrases.data.ts', import.meta.url), phrasesFile(packed));
process.stdout.write(`${packed.spellings} spellings, ${packed.list.length} characters\n`);
