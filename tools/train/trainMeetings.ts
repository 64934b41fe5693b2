// Learns the weights of the meetings layer (src/core/meetings/model.data.ts) from stories with marked meetings.
// Run: npx tsx tools/train/trainMeetings.ts GOLD_DIR (reads its meetings and names folders, and the marks in news/ and broadcast/).
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Story, storyOf } from './markedStories.ts';
import { modelSource } from './modelSource.ts';
import { parseMarked } from './markedText.ts';
import { learnMeetings } from './meetingExamples.ts';
import { readPositioned, withFurtherTriggers } from './positionedStories.ts';

const [folder = ''] = process.argv.slice(2);
const read = (set: string): (Story & { readonly id: string })[] =>
  readFileSync(path.join(folder, 'meetings', `${set}.jsonl`), 'utf8').split('\n').slice(1).filter((l) => l !== '').map((l) => JSON.parse(l) as Story & { id: string });
const voa = read('voa-train');
const taken = new Set([...voa, ...read('voa-dev')].flatMap((s) => s.text.split('\n').map((l) => l.trim())));
const broadcast = readPositioned(folder, taken);
const news = path.join(import.meta.dirname, 'news');
const own = readdirSync(news).sort().flatMap((file) => parseMarked(readFileSync(path.join(news, file), 'utf8')).filter((a) => a.meetings.length > 0 || file === 'encounters.txt').map(storyOf)); // the older files mark no meetings in articles without an M line
const target = path.join(import.meta.dirname, '../../src/core/meetings/model.data.ts');
const texts = learnMeetings([...withFurtherTriggers(voa), ...broadcast, ...own]);
writeFileSync(target, modelSource(texts));
console.log(`${voa.length} stories, ${broadcast.length} more, ${own.length} articles of our own → ${target}`);
