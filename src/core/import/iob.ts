// Tags on words to stretches of words: IOB1 and IOB2 read alike (what begins nothing new goes on), BIOES and BILOU besides.

export interface Stretch {
  /** Words, the end excluded. */
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

export const isTag = (tag: string): boolean => tag === 'O' || /^[BIESLUM]-\S/.test(tag);

/**
 * `B-`, `S-` and `U-` begin; `I-`, `M-`, `E-` and `L-` go on where the stretch before has the same label, and begin where
 * not; `E-`, `L-`, `S-` and `U-` end.
 */
export function createStretches(): { add(tag: string, word: number): void; close(): void; readonly all: Stretch[] } {
  const all: Stretch[] = [];
  let open: { start: number; end: number; label: string } | undefined;
  const close = (): void => {
    if (open) all.push(open);
    open = undefined;
  };
  return {
    all, close,
    add(tag, word) {
      const [kind, label] = [tag.charAt(0), tag.slice(2)];
      if (open && (tag === 'O' || 'BSU'.includes(kind) || label !== open.label || open.end !== word)) close();
      if (tag === 'O') return;
      if (open) open.end = word + 1;
      else open = { start: word, end: word + 1, label };
      if ('ESLU'.includes(kind)) close();
    },
  };
}
