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
