// Sidecars for tests, written as people write them: comments, unknown keys, odd spacing.
import type { Annotation } from '../../../src/core/model/annotation.ts';

export const annotation = (id: string, start: number, more: Partial<Annotation> = {}): Annotation => ({
  id, label: 'person', status: 'added', quote: 'Ada Brandt', prefix: 'then ', suffix: ' left', start, end: start + 10, ...more,
});

export const HAND_MADE = `# Anna's notes on the first draft
schema: dateline-annotations/1   # do not touch
published: 2025-04-02

annotations:
  # sorted by position
  - id: aaaaaa
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
    # about aaaaaa

  # the second one
  - {id: bbbbbb, label: place, status: accepted, quote: Lund, prefix: "in ", suffix: ".", start: 50, end: 54, tags: [one, two]}
  - label: date
    id: cccccc
    status: added
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
  - {id: rrrrrr, type: member-of, from: aaaaaa, to: bbbbbb}
# the end
`;
