// HTML that cannot be broken by what is put into it: a template whose values are escaped unless they are markup already.
// It is XML too, so that any parser reads it.
import { visibleLine } from '../plainText.ts';
import { xmlText } from '../xmlText.ts';

export interface Html {
  readonly markup: string;
}

type Value = Html | string | number | undefined | readonly (Html | undefined)[];

/** html`<p>${name}</p>`: names and texts become words; lists of markup are written one after the other. */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Html {
  return { markup: parts.map((part, i) => `${part}${i < values.length ? written(values[i]) : ''}`).join('') };
}

export const NOTHING: Html = { markup: '' };

function written(value: Value): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return escaped(value);
  if (typeof value === 'number') return String(value);
  return 'markup' in value ? value.markup : value.map((v) => v?.markup ?? '').join('');
}

/** Blanks at the ends stay, for words stand beside marked words; directions turned round are named instead of obeyed. */
function escaped(text: string): string {
  const line = xmlText(visibleLine(text));
  if (line === '') return text === '' ? '' : ' ';
  return `${/^\s/.test(text) ? ' ' : ''}${line}${/\s$/.test(text) ? ' ' : ''}`;
}

/** Markup with a separator between. */
export const joined = (items: readonly Html[], separator: string): Html => ({ markup: items.map((i) => i.markup).join(escaped(separator)) });
