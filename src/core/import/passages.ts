// Which article a text without a usable name comes from, though it may have been edited, or be a part only: the one that
// shares most of its passages. Passages are stretches of letters, chosen by what they say, so that both sides choose alike.
import type { ArticleText } from './articleTexts.ts';

export interface Passages {
  /** `among`: only these are asked about. */
  mostLike(squeezed: string, among?: readonly ArticleText[]): ArticleText | undefined;
}

const LENGTH = 24;
/** So many stretches of all articles are kept, at most twice as many; in a small folder that is every one. */
const MOST = 500_000;
/** A passage that so many articles share tells nothing. */
const COMMON = 8;
/** Of its passages, so many must be the article's, and no other article may have half as many. */
const ENOUGH = 0.4;
const BASE = 0x01000193;

/** Linear in the articles' texts; a question is linear in its text. */
export function createPassages(articles: readonly ArticleText[]): Passages {
  const homes = new Map<number, ArticleText[]>();
  const signs = articles.reduce((sum, { plain }) => sum + plain.length, 0);
  const oneOf = 2 ** Math.max(0, Math.ceil(Math.log2(signs / MOST)));
  for (const article of articles) {
    for (const passage of passagesOf(article.squeezed().text, oneOf)) {
      const known = homes.get(passage);
      if (!known) homes.set(passage, [article]);
      else if (known.length <= COMMON && known.at(-1) !== article) known.push(article);
    }
  }
  return {
    mostLike(squeezed, among) {
      const asked = passagesOf(squeezed, oneOf);
      const votes = new Map<ArticleText, number>();
      for (const passage of asked) {
        const known = homes.get(passage) ?? [];
        if (known.length <= COMMON) for (const article of known) if (among === undefined || among.includes(article)) votes.set(article, (votes.get(article) ?? 0) + 1);
      }
      const [first, second] = [...votes].sort((a, b) => b[1] - a[1]);
      return first && first[1] >= ENOUGH * asked.size && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : undefined;
    },
  };
}

/** So many stretches tell whether a text is another one altogether: a share like this is left of any that was merely edited. */
const TELLING = 200;
const LEFT = 0.05;

/** Whether a text has nothing to do with the article whose name it bears. Linear; an article is read once. */
export function createStrangers(): (squeezed: string, article: ArticleText) => boolean {
  const known = new Map<ArticleText, ReadonlySet<number>>();
  return (squeezed, article) => {
    const asked = passagesOf(squeezed, 1);
    if (asked.size < TELLING) return false;
    const own = known.get(article) ?? passagesOf(article.squeezed().text, 1);
    known.set(article, own);
    let shared = 0;
    for (const passage of asked) if (own.has(passage)) shared++;
    return shared < LEFT * asked.size;
  };
}

/** Sums of the chosen stretches; `oneOf`: a power of two. */
function passagesOf(text: string, oneOf: number): ReadonlySet<number> {
  const out = new Set<number>();
  let leaving = 1;
  for (let i = 0; i < LENGTH; i++) leaving = Math.imul(leaving, BASE);
  let sum = 0;
  for (let at = 0; at < text.length; at++) {
    sum = (Math.imul(sum, BASE) + text.charCodeAt(at)) | 0;
    if (at >= LENGTH) sum = (sum - Math.imul(text.charCodeAt(at - LENGTH), leaving)) | 0;
    // The low bits of such a sum follow the last signs only: mixed before the choice.
    if (at >= LENGTH - 1 && ((Math.imul(sum ^ (sum >>> 15), 0x2c1b3c6d) >>> 8) & (oneOf - 1)) === 0) out.add(sum);
  }
  return out;
}
