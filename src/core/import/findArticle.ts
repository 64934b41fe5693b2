// Which article a document of a file is about: by its path, by its text, by the end of its path or its file name (unless the
// text has nothing of that article), and where nothing of that tells, by passages that it shares with one and no other.
import { createPassages, createStrangers, type Passages } from './passages.ts';
import type { ArticleText } from './articleTexts.ts';
import type { ForeignDocument } from './importer.ts';
import { squeeze } from './squeeze.ts';

export type FoundArticle = ArticleText | 'none' | { readonly several: readonly ArticleText[] };

/** What texts are compared by is worked out only once names leave it open. */
export function createArticleFinder(articles: readonly ArticleText[]): (document: ForeignDocument) => FoundArticle {
  const byTail = tailsOf(articles);
  let byText: Map<string, ArticleText[]> | undefined;
  let passages: Passages | undefined;
  const isStranger = createStrangers();
  const sameText = (squeezed: string): readonly ArticleText[] => (byText ??= groupBy(articles, (a) => a.squeezed().text)).get(squeezed) ?? [];

  return (document) => {
    const named = document.names.map((name) => namedBy(name, byTail)).find((found) => found.articles.length > 0);
    if (named?.whole === true && named.articles.length === 1) return named.articles[0] as ArticleText;
    const written = document.text ?? document.tokens?.words.join(' ');
    if (written === undefined) return oneOf(named?.articles ?? (document.names.length === 0 ? articles : []));
    const squeezed = squeeze(written).text;
    const same = squeezed === '' ? [] : sameText(squeezed);
    const both = same.filter((a) => named?.articles.includes(a));
    if (both.length > 0 || same.length > 0) return oneOf(both.length > 0 ? both : same);
    const [only, more] = named?.articles ?? [];
    if (only && !more) return isStranger(squeezed, only) ? ((passages ??= createPassages(articles)).mostLike(squeezed) ?? 'none') : only;
    const like = (passages ??= createPassages(articles)).mostLike(squeezed, named?.articles);
    return like ?? oneOf(named?.articles ?? []);
  };
}

const oneOf = (articles: readonly ArticleText[]): FoundArticle =>
  articles.length === 1 ? (articles[0] as ArticleText) : articles.length === 0 ? 'none' : { several: articles };

/** Of a path, so many of its last names are looked at. */
const DEEPEST = 20;

/** `a/b/c.txt` → `a/b/c.txt`, `b/c.txt`, `c.txt`, and each without its extension. */
function tails(path: string): string[] {
  const names = path.split('/').slice(-DEEPEST);
  const whole = names.map((_, i) => names.slice(i).join('/'));
  return whole.flatMap((tail) => {
    const stem = tail.replace(/(?<=[^/])\.[^./]*$/, '');
    return stem === tail ? [tail] : [tail, stem];
  });
}

const comparable = (path: string): string => path.normalize('NFC').toLowerCase();

interface Tails {
  readonly whole: ReadonlyMap<string, readonly ArticleText[]>;
  readonly ends: ReadonlyMap<string, readonly ArticleText[]>;
}

function tailsOf(articles: readonly ArticleText[]): Tails {
  const ends = new Map<string, ArticleText[]>();
  for (const article of articles) {
    for (const tail of tails(comparable(article.article.path))) {
      const known = ends.get(tail);
      if (known) known.push(article);
      else ends.set(tail, [article]);
    }
  }
  return { whole: groupBy(articles, (a) => comparable(a.article.path)), ends };
}

function groupBy(articles: readonly ArticleText[], keyOf: (article: ArticleText) => string): Map<string, ArticleText[]> {
  const groups = new Map<string, ArticleText[]>();
  for (const article of articles) {
    const group = groups.get(keyOf(article));
    if (group) group.push(article);
    else groups.set(keyOf(article), [article]);
  }
  return groups;
}

/** `whole`: the name is the article's path. Else the longest end of the name that is an end of some article's path. */
function namedBy(name: string, { whole, ends }: Tails): { readonly articles: readonly ArticleText[]; readonly whole: boolean } {
  const path = comparable(pathOf(name));
  const exact = whole.get(path);
  if (exact) return { articles: exact, whole: true };
  const tail = tails(path).find((t) => ends.has(t));
  return { articles: tail === undefined ? [] : (ends.get(tail) ?? []), whole: false };
}

/** Names longer than this are no paths. */
const LONGEST = 4000;

/** An IRI of ours, an address, or a path of either kind of slash → a path with forward slashes. */
function pathOf(name: string): string {
  const address = /^(?:urn:dateline:article:|[a-z][a-z0-9+.-]+:\/\/[^/]*\/?)(.*)$/is.exec(name.slice(0, LONGEST));
  const path = address ? (address[1] ?? '').replace(/[?#].*$/s, '').split('/').map(decoded).join('/') : name.slice(0, LONGEST).replaceAll('\\', '/');
  return path.replace(/^(?:\.?\/)+/, '');
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment; // a % that stands for itself
  }
}
