// Learns the weights of the meetings layer (src/core/meetings/model.json) from stories with marked meetings.
// Run: npx tsx tools/train/trainMeetings.ts GOLD_DIR (reads meetings/voa-train.jsonl there and the articles in news/).
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Story, storyOf } from './markedStories.ts';
import { parseMarked } from './markedText.ts';
import { learnMeetings } from './meetingExamples.ts';

const [folder = ''] = process.argv.slice(2);
const voa = readFileSync(path.join(folder, 'meetings', 'voa-train.jsonl'), 'utf8').split('\n').slice(1).filter((l) => l !== '').map((l) => JSON.parse(l) as Story);
const news = path.join(import.meta.dirname, 'news');
const own = readdirSync(news).sort().flatMap((file) => parseMarked(readFileSync(path.join(news, file), 'utf8')).filter((a) => a.meetings.length > 0).map(storyOf));
const target = path.join(import.meta.dirname, '../../src/core/meetings/model.json');
writeFileSync(target, `${JSON.stringify(learnMeetings([...voa, ...own]))}\n`);
console.log(`${voa.length} stories, ${own.length} articles of our own → ${target}`);
