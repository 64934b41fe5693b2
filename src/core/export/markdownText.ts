// Text into Markdown: everything that comes from articles or people is escaped, so that it can only be words.
import { visibleLine, wellFormed } from './plainText.ts';

/** What Markdown, its dialects (math, comments, highlights, names of blocks) or HTML would act on. */
const ACTING = /[\\`*_[\]<>|~&#!$^]|=(?==)|(?<==)=|%(?=%)|(?<=%)%/g;

/** One line; nothing in it can act. */
export function escapeMarkdown(text: string): string {
  return visibleLine(text)
    .replace(ACTING, (c) => (c === '<' ? '&lt;' : c === '>' ? '&gt;' : c === '&' ? '&amp;' : `\\${c}`))
    .replace(/^([-+=])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

/** `file name.txt#L12`, with what would end a link encoded. `line` counts from 1. */
export function linkTo(prefix: string, path: string, line?: number): string {
  const encoded = wellFormed(path).split('/').map((part) => encodeURIComponent(part).replace(/[()'!*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)).join('/');
  return `${prefix}${encoded}${line === undefined ? '' : `#L${line}`}`;
}

/** A value of front matter: JSON's strings are YAML's too. */
export const yamlText = (text: string): string => JSON.stringify(visibleLine(text));

/** `{a: "x", b: ["y"]}` as lines between three hyphens; what is empty is left out. */
export function frontMatter(values: Readonly<Record<string, string | readonly string[] | undefined>>): string {
  const lines = Object.entries(values).flatMap(([key, value]) => {
    if (value === undefined || value.length === 0) return [];
    return [`${key}: ${typeof value === 'string' ? yamlText(value) : `[${value.map(yamlText).join(', ')}]`}`];
  });
  return ['---', ...lines, '---'].join('\n');
}
