// A strict reader of brat standoff, written from brat's documentation and from what its server refuses: what brat would drop
// with a complaint throws here. Offsets are code points of the text as Python opens it.
import assert from 'node:assert/strict';

export interface BratSpan {
  readonly type: string;
  readonly fragments: readonly (readonly [number, number])[];
  readonly text: string;
}

export interface BratDocument {
  readonly spans: ReadonlyMap<string, BratSpan>;
  readonly events: ReadonlyMap<string, { readonly type: string; readonly trigger: string; readonly roles: readonly (readonly [string, string])[] }>;
  readonly relations: readonly { readonly type: string; readonly from: string; readonly to: string }[];
  readonly attributes: readonly { readonly name: string; readonly of: string; readonly value: string | undefined }[];
  readonly records: readonly { readonly of: string; readonly record: string; readonly text: string }[];
  readonly notes: readonly { readonly type: string; readonly of: string; readonly text: string }[];
}

const NAME = '[A-Za-z][A-Za-z0-9_-]*';
const LINES = {
  T: new RegExp(`^(T\\d+)\\t(${NAME}) (\\d+ \\d+(?:;\\d+ \\d+)*)\\t(.+)$`, 's'),
  E: new RegExp(`^(E\\d+)\\t(${NAME}):(T\\d+)((?: ${NAME}:[TE]\\d+)*)$`),
  R: new RegExp(`^(R\\d+)\\t(${NAME}) Arg1:([TE]\\d+) Arg2:([TE]\\d+)$`),
  A: new RegExp(`^(A\\d+)\\t(${NAME}) ([TER]\\d+)(?: ([A-Za-z0-9_-]+))?$`),
  N: /^(N\d+)\tReference (T\d+) (\w+:\w+)\t(.+)$/,
  '#': new RegExp(`^(#\\d+)\\t(${NAME}) ([TER]\\d+)\\t(.+)$`),
};

/** Where some reader of lines, Python's among them, sees the end of one. */
const LINE_ENDS = /\r\n|[\n\v\f\r\u001c-\u001e\u0085\u2028\u2029]/;

export function readBrat(txt: string, ann: string): BratDocument {
  assert.ok(!txt.includes('\r'), 'Python would read CR as LF');
  const points = [...txt];
  const ids = new Set<string>();
  const [spans, events] = [new Map<string, BratSpan>(), new Map<string, { type: string; trigger: string; roles: [string, string][] }>()];
  const [relations, attributes, records, notes] = [[], [], [], []] as [BratDocument['relations'][number][], BratDocument['attributes'][number][], BratDocument['records'][number][], BratDocument['notes'][number][]];
  assert.ok(ann === '' || ann.endsWith('\n'));
  for (const line of ann.split(LINE_ENDS).slice(0, -1)) {
    const [, id = '', a = '', b = '', c = ''] = LINES[line.charAt(0) as keyof typeof LINES]?.exec(line) ?? assert.fail(`not a line of brat: ${line}`);
    const value = LINES[line.charAt(0) as keyof typeof LINES].exec(line)?.[4];
    assert.ok(!ids.has(id), `${id} twice`);
    ids.add(id);
    if (line.startsWith('T')) spans.set(id, { type: a, fragments: fragmentsOf(points, b, c, line), text: c });
    else if (line.startsWith('E')) events.set(id, { type: a, trigger: b, roles: c.split(' ').slice(1).map((role) => role.split(':') as [string, string]) });
    else if (line.startsWith('R')) relations.push({ type: a, from: b, to: c });
    else if (line.startsWith('A')) attributes.push({ name: a, of: b, value });
    else if (line.startsWith('N')) records.push({ of: a, record: b, text: c });
    else notes.push({ type: a, of: b, text: c });
  }
  const references = [
    ...[...events.values()].flatMap((e) => [e.trigger, ...e.roles.map(([, id]) => id)]), ...relations.flatMap((r) => [r.from, r.to]), ...[...attributes, ...records, ...notes].map((x) => x.of),
  ];
  for (const id of references) assert.ok(ids.has(id), `${id} is nowhere`);
  for (const { type, trigger, roles } of events.values()) {
    assert.equal(spans.get(trigger)?.type, type);
    assert.equal(new Set(roles.map(([role]) => role)).size, roles.length, 'a role twice');
  }
  return { spans, events, relations, attributes, records, notes };
}

function fragmentsOf(points: readonly string[], offsets: string, text: string, line: string): [number, number][] {
  const fragments = offsets.split(';').map((pair) => pair.split(' ').map(Number) as [number, number]);
  let reached = -1;
  for (const [start, end] of fragments) {
    assert.ok(start < end && start > reached && end <= points.length, line);
    reached = end;
  }
  assert.equal(fragments.map(([start, end]) => points.slice(start, end).join('')).join(' '), text, line);
  return fragments;
}

/** Names of each section of `annotation.conf`; all four must be there, each name once. */
export function readConf(conf: string): ReadonlyMap<string, readonly string[]> {
  const sections = new Map<string, string[]>();
  let open: string[] | undefined;
  for (const line of conf.split('\n').filter((l) => l !== '')) {
    const [, title] = /^\[(\w+)\]$/.exec(line) ?? [];
    if (title !== undefined) sections.set(title, (open = []));
    else {
      assert.match(line, new RegExp(`^(?:${NAME}|<OVERLAP>)(?:\\t${NAME}[?*+]?:[^\\s,]+(?:, (?:${NAME}[?*+]?|<OVL-TYPE>):[^\\s,]+)*)?$`));
      open?.push(line.split('\t')[0] ?? '');
    }
  }
  assert.deepEqual([...sections.keys()], ['entities', 'relations', 'events', 'attributes']);
  for (const names of sections.values()) assert.equal(new Set(names).size, names.length);
  return sections;
}
