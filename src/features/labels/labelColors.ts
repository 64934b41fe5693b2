// The colours that a label of `dateline.yaml` can have. The file names VS Code's own theme colours, so that it means the
// same to other programs; each is drawn in a pair of colours of ours that stays legible in light, dark and high contrast.
import type { Translate } from '../trees/treeNode.ts';

export interface LabelColor {
  /** As `dateline.yaml` writes it. */
  readonly id: string;
  /** `dateline.<look>Border` and `dateline.<look>Background` in the manifest. */
  readonly look: string;
}

export const LABEL_COLORS: readonly LabelColor[] = [
  { id: 'charts.red', look: 'labelRed' },
  { id: 'charts.orange', look: 'labelOrange' },
  { id: 'charts.yellow', look: 'labelYellow' },
  { id: 'charts.green', look: 'labelGreen' },
  { id: 'terminal.ansiCyan', look: 'labelCyan' },
  { id: 'charts.blue', look: 'labelBlue' },
  { id: 'charts.purple', look: 'labelPurple' },
  { id: 'terminal.ansiMagenta', look: 'labelPink' },
];

export interface LabelLook {
  /** Theme colour ids. */
  readonly line: string;
  readonly background: string;
}

/** A colour that is none of ours is drawn as the theme has it; without one a label looks like any annotation. */
export function lookOf(color: string | undefined): LabelLook {
  const known = LABEL_COLORS.find((c) => c.id === color);
  if (known) return { line: `dateline.${known.look}Border`, background: `dateline.${known.look}Background` };
  return { line: color !== undefined && isThemeColor(color) ? color : 'dateline.annotationBorder', background: 'dateline.annotationBackground' };
}

/** `dateline.yaml` may hold anything; a theme colour's id is words joined by full stops. */
const isThemeColor = (color: string): boolean => color.length <= 100 && /^[A-Za-z][A-Za-z0-9]*(?:\.[A-Za-z0-9]+)*$/.test(color);

/** Its name for people; the id where it is none of ours. */
export function colorWord(id: string, t: Translate): string {
  switch (id) {
    case 'charts.red': return t('red');
    case 'charts.orange': return t('orange');
    case 'charts.yellow': return t('yellow');
    case 'charts.green': return t('green');
    case 'terminal.ansiCyan': return t('cyan');
    case 'charts.blue': return t('blue');
    case 'charts.purple': return t('purple');
    case 'terminal.ansiMagenta': return t('pink');
    default: return id;
  }
}
