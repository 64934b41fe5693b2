// Does a file read as prose? Decides, after the include globs, whether a text file is an article.

const SAMPLE = 20_000;

/**
 * True for text in sentences or words, false for binary content, tables, logs, code and lists of settings.
 * Looks at the first 20,000 characters only. The empty text counts as prose: an article may be about to be written.
 */
export function readsAsProse(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  if (sample.trim() === '') return true;
  let letters = 0;
  let controls = 0;
  let spaces = 0;
  let code = 0;
  for (let i = 0; i < sample.length; i++) {
    const c = sample.charCodeAt(i);
    if (c === 0 || c === 0xfffd || (c < 32 && c !== 9 && c !== 10 && c !== 12 && c !== 13)) controls++;
    else if (c === 32 || c === 9 || c === 10 || c === 13 || c === 0xa0) spaces++;
    else if ((c >= 65 && c <= 90) || (c >= 97 && c <= 122) || c > 0xbf) letters++;
    else if ('{}<>=;|\\$_*&%#@[]~^'.includes(sample.charAt(i))) code++;
  }
  if (controls > sample.length / 200) return false;
  const visible = sample.length - spaces;
  return letters >= visible * 0.6 && code <= visible * 0.08;
}
