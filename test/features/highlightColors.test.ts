// The colours of the manifest, measured: text on its highlight, underline against the editor, in the four kinds of
// theme. Editor colours are those of VS Code's own default themes (Light Modern, Dark Modern, both high contrasts).
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

interface Color {
  readonly id: string;
  readonly defaults: Readonly<Record<Theme, string>>;
}
type Theme = 'light' | 'dark' | 'highContrast' | 'highContrastLight';

const THEMES: Readonly<Record<Theme, { readonly background: string; readonly foreground: string; readonly text: number; readonly border: number }>> = {
  light: { background: '#ffffff', foreground: '#3b3b3b', text: 4.5, border: 3 },
  dark: { background: '#1f1f1f', foreground: '#cccccc', text: 4.5, border: 3 },
  highContrast: { background: '#000000', foreground: '#ffffff', text: 7, border: 7 },
  highContrastLight: { background: '#ffffff', foreground: '#292929', text: 7, border: 7 },
};

type Rgb = readonly [number, number, number];

/** `#rrggbb` or `#rrggbbaa` over a background. */
function over(color: string, background: Rgb): Rgb {
  const at = (i: number): number => Number.parseInt(color.slice(i, i + 2), 16);
  const alpha = color.length === 9 ? at(7) / 255 : 1;
  return [0, 1, 2].map((i) => at(1 + 2 * i) * alpha + (background[i] ?? 0) * (1 - alpha)) as unknown as Rgb;
}

/** WCAG 2.1, relative luminance and contrast ratio. */
function luminance(color: Rgb): number {
  const [r, g, b] = color.map((c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4)) as unknown as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: Rgb, b: Rgb): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { contributes: { colors: Color[] } };
const colors = new Map(manifest.contributes.colors.map((c) => [c.id, c.defaults]));
/** The kinds that have a background: every one has the other colours too. */
const KINDS = [...colors.keys()].flatMap((id) => /^dateline\.(\w+)Background$/.exec(id)?.[1] ?? []);
const BLACK: Rgb = [0, 0, 0];

describe('the colours of highlights', () => {
  it('has seven kinds, and eight colours of labels', () => assert.equal(KINDS.length, 15, KINDS.join(', ')));

  it('measures as WCAG does', () => {
    assert.ok(Math.abs(contrast([0, 0, 0], [255, 255, 255]) - 21) < 0.01);
    assert.ok(Math.abs(contrast(over('#777777', BLACK), [255, 255, 255]) - 4.48) < 0.01);
  });

  for (const [theme, { background, foreground, text, border }] of Object.entries(THEMES)) {
    it(`can be read in ${theme}: text ${text} : 1 on its highlight, underline ${border} : 1`, () => {
      const editor = over(background, BLACK);
      for (const kind of KINDS) {
        const fill = colors.get(`dateline.${kind}Background`)?.[theme as Theme];
        const line = colors.get(`dateline.${kind}Border`)?.[theme as Theme];
        assert.ok(fill !== undefined && line !== undefined, `${kind} has no colour in ${theme}`);
        const behind = over(fill, editor);
        const words = contrast(over(foreground, BLACK), behind);
        assert.ok(words >= text, `${kind}: text ${words.toFixed(2)}`);
        assert.ok(contrast(over(line, editor), editor) >= border, `${kind}: underline ${contrast(over(line, editor), editor).toFixed(2)}`);
        assert.ok(contrast(over(line, behind), behind) >= border, `${kind}: underline on its highlight`);
      }
    });
  }
});
