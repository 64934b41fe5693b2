// File names for exports that write files of their own for each article: safe on every system, no two alike where case
// does not count, no folder named like a file.

/** What Windows refuses, controls, directions turned round, halves of pairs. */
const UNSAFE = /[<>:"/\\|?*\u0000-\u001f\u007f-\u009f\u200b\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Names of devices on Windows, with any extension. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** File systems allow 255 bytes. */
const LONGEST = 50;

function safeSegment(segment: string): string {
  const safe = segment.replace(UNSAFE, '_').replace(/^\.|[. ]$/g, '_');
  return safe === '' || DEVICE.test(safe) ? `_${safe}` : safe;
}

/** Relative, forward slashes, no way out of the folder, no name that a system refuses. Hosts check it before they write. */
export const isSafePath = (path: string): boolean => path.split('/').every((s) => s.length <= 120 && s === safeSegment(s));

/** A path without extension for each article, in their order: `2025/talks` for `2025/talks.txt`. */
export function articleStems(articles: readonly { readonly path: string }[]): readonly string[] {
  const used = new Map<string, number>();
  const key = (of: string): string => of.normalize('NFC').toLowerCase();
  return articles.map(({ path }) => {
    const segments = path.split('/').filter((s) => s !== '');
    const name = (segments.pop() ?? '').replace(/(?<=.)\.[^.]*$/s, '');
    const stem = [...segments.map((s) => shortSegment(s.replaceAll('.', '_'))), shortSegment(name)].join('/');
    let own = stem;
    let n = used.get(key(stem)) ?? 1;
    while (used.has(key(own))) own = `${stem}-${++n}`;
    used.set(key(stem), n).set(key(own), 1);
    return own;
  });
}

const shortSegment = (segment: string): string => safeSegment([...segment].slice(0, LONGEST).join(''));
