// Colours of labels for formats that carry some: those that the editor shows on a light ground; for labels of a folder
// without a colour, one of eight by its name, so that it stays the same from export to export.
import type { FolderDecisions } from '../model/annotation.ts';

/** What the theme ids that `dateline.yaml` names look like in VS Code's light theme, and the editor's own colours of types. */
const KNOWN: Readonly<Record<string, string>> = {
  'charts.red': '#e51400', 'charts.blue': '#1a85ff', 'charts.yellow': '#bf8803', 'charts.orange': '#d18616', 'charts.green': '#388a34',
  'charts.purple': '#652d90', 'charts.foreground': '#616161', 'charts.lines': '#8a8a8a', 'terminal.ansiCyan': '#00757f', 'terminal.ansiMagenta': '#b3267f',
  person: '#0b61c4', organization: '#7136c0', place: '#13733f', group: '#96500a', event: '#a61e62', date: '#5b6270', meeting: '#7d6000', quote: '#33747a',
};

const OTHERS = ['#00777a', '#a0522d', '#5b6abf', '#6b7f00', '#b0457b', '#3f7fa6', '#8c5fa8', '#7a6a4f'] as const;

/** `#rrggbb` for a label's id. */
export function labelColours(folder: FolderDecisions | undefined): (label: string) => string {
  const own = new Map(folder?.labels.map((l) => [l.id, l.color]));
  return (label) => {
    const color = own.get(label);
    if (color !== undefined && /^#[0-9a-f]{6}$/i.test(color)) return color.toLowerCase();
    return KNOWN[color ?? label] ?? KNOWN[label] ?? (OTHERS[sumOf(label) % OTHERS.length] as string);
  };
}

function sumOf(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum * 31 + text.charCodeAt(i)) % 65_521;
  return sum;
}
