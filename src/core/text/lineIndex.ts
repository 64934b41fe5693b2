// Offsets to lines and columns and back, for problems, reports and links. Built once a text.

/** Zero-based line and column (UTF-16 code units), as VS Code counts them. */
export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

export interface LineIndex {
  readonly lineCount: number;
  at(offset: number): LineColumn;
  offsetOf(position: LineColumn): number;
}

/** Line ends are LF, CRLF and lone CR. O(n) to build, O(log lines) to ask. */
export function createLineIndex(text: string): LineIndex {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 10 || (c === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return {
    lineCount: starts.length,
    at(offset) {
      const clamped = Math.max(0, Math.min(offset, text.length));
      let low = 0;
      let high = starts.length;
      while (high - low > 1) {
        const middle = (low + high) >> 1;
        if ((starts[middle] as number) <= clamped) low = middle;
        else high = middle;
      }
      return { line: low, column: clamped - (starts[low] as number) };
    },
    offsetOf({ line, column }) {
      const start = starts[Math.max(0, Math.min(line, starts.length - 1))] as number;
      return Math.min(start + column, text.length);
    },
  };
}
