// Broken `dateline.yaml` files: read, and where they can be understood edited, as `fuzzSidecars.ts` does with sidecars.
import { editFolderFile, type FolderChange, type FolderFile, parseFolderFile } from '../../src/core/sidecar/index.ts';
import { applyEdits } from '../../src/core/text/textEdit.ts';
import { MUTATIONS } from './mutations.ts';
import { createRandom, type Random } from './random.ts';

export interface FuzzedFolders {
  cases: number;
  refused: number;
  edits: number;
  editsRefused: number;
  readonly violations: string[];
}

const SAMPLE = `# ours
schema: dateline-folder/1
labels: [{id: claim, name: Claim, color: charts.orange}]   # agreed
actors:
  - {id: p4m2ka, type: person, name: Ada Brandt, aliases: [A. Brandt, "Brandt, Ada"], links: [], notSame: [q9d3xx]}
  # another
  - id: q9d3xx
    type: person
    name: Adam Brandt
    aliases:
      - Brandt
    links: ["https://example.org/a"]
    notSame: [p4m2ka]
    since: 2024
notNames: [{text: Photo, type: person}]
meetings:
  - id: m8w1zz
    reports:
      - {article: a.txt, quote: "met\\nin Lund", prefix: "then "}
    notSame: []
    status: held
    value: 2025-04-03   # by the programme
    participants: [Ada Brandt, q9d3xx]
theirs: {a: 1}
`;

export function fuzzFolderFiles(cases: number, seed: number): FuzzedFolders {
  const out: FuzzedFolders = { cases, refused: 0, edits: 0, editsRefused: 0, violations: [] };
  const names = Object.keys(MUTATIONS);
  for (let n = 0; n < cases; n++) {
    const random = createRandom(seed + n * 104_729);
    const name = names[n % names.length] as string;
    const note = (what: string): void => void out.violations.push(`dateline.yaml, case ${n} of seed ${seed}, ${name}: ${what}`);
    try {
      const before = random.chance(0.3) ? SAMPLE.replaceAll('\n', '\r\n') : SAMPLE;
      fuzzOne(out, applyEdits(before, (MUTATIONS[name] as (typeof MUTATIONS)[string])(before, random)), random, note);
    } catch (error) {
      note(`threw ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    }
  }
  return out;
}

function fuzzOne(out: FuzzedFolders, text: string, random: Random, note: (what: string) => void): void {
  const folder = parseFolderFile(text);
  if (!folder.readable) out.refused++;
  if (!folder.readable && folder.problems.length === 0) note('refused without a reason');
  const change = someChange(folder, random);
  const result = editFolderFile(text, [change]);
  if ('problem' in result) {
    if (folder.readable) out.editsRefused++;
    return;
  }
  out.edits++;
  if (!folder.readable) note('wrote into a file that was not understood');
  const after = applyEdits(text, result.edits);
  const read = parseFolderFile(after);
  if (!read.readable) note('unreadable after an edit');
  for (const [id, span] of folder.blocks) {
    const is = read.blocks.get(id);
    const isTarget = 'id' in change && change.id === id;
    if (!isTarget && (!is || text.slice(span.start, span.end) !== after.slice(is.start, is.end))) note(`the block of ${id} is not what it was after “${change.kind}”`);
  }
}

function someChange({ decisions }: FolderFile, random: Random): FolderChange {
  const actor = decisions.actors.length > 0 ? random.pick(decisions.actors) : undefined;
  const meeting = decisions.meetings[0];
  return random.pick<FolderChange>([
    { kind: 'addActor', actor: { id: 'zzzzzz', type: 'person', name: 'Eno Bassarin', aliases: [], links: [], notSame: [] } },
    { kind: 'addNotName', notName: { text: 'Weather: cold' } },
    { kind: 'addMeeting', meeting: { id: 'yyyyyy', reports: [{ article: 'b.txt', quote: 'a "b"', prefix: '' }], notSame: [] } },
    ...(actor ? [{ kind: 'updateActor', id: actor.id, set: { name: 'New: name', aliases: ['x', ...actor.aliases] } } as const, { kind: 'removeActor', id: actor.id } as const] : []),
    ...(meeting ? [{ kind: 'updateMeeting', id: meeting.id, set: { place: 'Lund', value: null } } as const, { kind: 'removeMeeting', id: meeting.id } as const] : []),
  ]);
}
