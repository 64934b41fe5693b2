// Text into Markdown: everything that comes from articles or people is escaped, so that it can only be words.

/** One line; characters that Markdown or HTML would act on are escaped. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|~&#!]/g, (c) => (c === '<' ? '&lt;' : c === '>' ? '&gt;' : c === '&' ? '&amp;' : `\\${c}`))
    .replace(/^([-+=])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

/** `file name.txt#L12`, with what would end a link encoded. `line` counts from 1. */
export function linkTo(prefix: string, path: string, line?: number): string {
  const encoded = path.split('/').map((part) => encodeURIComponent(part).replace(/[()'!*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)).join('/');
  return `${prefix}${encoded}${line === undefined ? '' : `#L${line}`}`;
}

/** `a, b and c`. */
export const listed = (items: readonly string[]): string => (items.length <= 1 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`);

/** `1 article`, `3 articles`. */
export const counted = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;
