// Sidecars to break: written by Dateline itself, by people with comments and keys of their own, in braces, at the left
// margin, with CRLF.
import type { Annotation } from '../../src/core/model/annotation.ts';
import { editSidecar, type SidecarChange } from '../../src/core/sidecar/index.ts';
import { applyEdits } from '../../src/core/text/textEdit.ts';
import type { Random } from './random.ts';

const QUOTES = ['Ada Brandt', 'the harbour office', 'Lund', 'said: “never”', 'on\nMonday', '#1 of [two]', "O'Hara", 'é and 👩‍🚒', '- a dash', '2025', 'yes', '{x: y}', 'back\\slash', 'a\tb'];
const NOTES = ['Short.', 'One.\nTwo.\n', 'First line.\n\n  indented\n# no comment\n', 'key: value', '"quoted"', 'x'.repeat(300), '--- \n...'];
const LABELS = ['person', 'organization', 'place', 'claim', 'date'];

export function someAnnotation(random: Random, id: string, start: number): Annotation {
  const quote = random.pick(QUOTES);
  return {
    id, label: random.pick(LABELS), status: random.pick(['added', 'accepted', 'rejected']), quote, prefix: random.pick(['then ', '', ' ']), suffix: random.pick([' left', '', '.\n']),
    start, end: start + quote.length,
    ...(random.chance(0.3) && { note: random.pick(NOTES) }), ...(random.chance(0.2) && { tags: ['one', random.pick(QUOTES)] }),
    ...(random.chance(0.2) && { attributes: { certainty: 'high', why: random.pick(QUOTES) } }), ...(random.chance(0.2) && { actor: 'p4m2ka' }),
  };
}

const idOf = (n: number): string => `k${n.toString(36).padStart(5, '0')}`;

function written(random: Random): string {
  const changes: SidecarChange[] = Array.from({ length: 1 + random.below(8) }, (_, i) => ({ kind: 'add', annotation: someAnnotation(random, idOf(i), i * 40) }));
  if (random.chance(0.3)) changes.push({ kind: 'published', value: '2025-04-02' });
  if (random.chance(0.3)) changes.push({ kind: 'addRelation', relation: { id: 'r00001', type: 'member-of', from: idOf(0), to: idOf(0) } });
  const result = editSidecar(undefined, changes);
  return 'edits' in result ? applyEdits('', result.edits) : '';
}

const BY_HAND = [
  `# Notes on the first draft
schema: dateline-annotations/1   # do not touch
published: 2025-04-02

annotations:
  # sorted by position
  - id: k00000
    label: person      # sure
    status: added
    quote: 'Ada Brandt'
    prefix: "then "
    suffix: " left"
    start: 5
    end: 15
    reviewer: anna     # our own key
    note: |   # from the call
      First line.

      # not a comment
    # about the first

  # the second one
  - {id: k00001, label: place, status: accepted, quote: Lund, prefix: "in ", suffix: ".", start: 50, end: 54, tags: [one, two]}
  - label: date
    id: k00002
    quote: "on\\nMonday"
    prefix: ""
    suffix: ""
    start: 90
    end: 99
    attributes:
      certainty: high
      # why
      source: phone
ours:
  - anything
relations:
  - {id: r00001, type: member-of, from: k00000, to: k00001}
# the end
`,
  `schema: dateline-annotations/1
annotations:
- id: k00000
  label: claim
  quote: the harbour
    office
  prefix: >-
    folded
    words
  suffix: 'it''s'
  start: 1
  end: 19
- {id: k00001,
   label: claim, quote: "a # b",
   prefix: "", suffix: "", start: 30, end: 35}
- id: k00002
  label: person
  quote: Lund
  prefix:
  suffix: ~
  start: 40
  end: 44`,
  `schema: dateline-annotations/1
annotations: [{id: k00000, label: person, quote: Ada, prefix: "", suffix: "", start: 0, end: 3}, {id: k00001, label: place, quote: Lund, prefix: x, suffix: y, start: 9, end: 13, note: "a, b"}]
relations: []
team: {lead: anna, 'since': 2025}
`,
];

export function someSidecar(random: Random): string {
  const text = random.chance(0.6) ? written(random) : random.pick(BY_HAND);
  return random.chance(0.2) ? text.replaceAll('\n', '\r\n') : text;
}
