// Markdown out of untrusted text: article words are escaped so that they can neither format, link nor run anything.
import * as vscode from 'vscode';

/** For words from articles, sidecars and settings. Escapes all of Markdown, HTML and what would become a link by itself. */
export const escapeMarkdown = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[&<>:@]|[\\`*_{}[\]()#+\-.!~|$=]/g, (c) => (ENTITIES.has(c) ? `&#${c.charCodeAt(0)};` : `\\${c}`));

/** These would begin HTML, an address or a link even behind a backslash. */
const ENTITIES = new Set('&<>:@');

/** A link that runs a command. The hover must list the command in `enabledCommands`. */
export function commandLink(label: string, command: string, args: readonly unknown[], title = ''): string {
  const query = encodeURIComponent(JSON.stringify(args)).replace(/[()']/g, (c) => `%${c.charCodeAt(0).toString(16)}`);
  const quoted = title === '' ? '' : ` "${title.replace(/["\\\n]/g, ' ')}"`;
  return `[${label}](command:${command}?${query}${quoted})`;
}

/** Markdown in which exactly these commands can be run. */
export function markdownWith(commands: readonly string[], value: string): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString(value, true);
  markdown.isTrusted = { enabledCommands: commands };
  markdown.supportHtml = false;
  return markdown;
}
