// What a document says about words → where these stand in the article of today: at the offsets, if the words agree; where
// the text has changed since, found again, or openly lost.
import { anchorAt } from './anchorAt.ts';
import type { ArticleText } from './articleTexts.ts';
import type { ForeignDocument, ForeignMark } from './importer.ts';
import { bareAnchor, createSearch, type FoundWords } from './searchWords.ts';
import { statedPlaces } from './statedPlaces.ts';

export interface PlacedMark extends FoundWords {
  readonly mark: ForeignMark;
  /** It began or ended inside what a reader sees as one character, and was made to hold all of it. */
  readonly grown?: true;
}

/** `beyond`: no such place, and no words to look for. */
interface Unplaced {
  readonly mark: ForeignMark;
  readonly failed: 'beyond';
}

/** One result a mark, in their order. About linear in document and article. */
export function placeMarks(document: ForeignDocument, article: ArticleText): readonly (PlacedMark | Unplaced)[] {
  const placeOf = statedPlaces(document, article);
  const all = document.marks.map((mark) => ({ mark, stated: mark.isLost ? 'lost' as const : placeOf(mark) }));
  const search = createSearch(article, all.flatMap(({ stated: of }) => (typeof of === 'object' && 'anchor' in of ? [of] : [])));
  return all.map(({ mark, stated: of }) => {
    if (of === 'beyond') return { mark, failed: of };
    if (of === 'lost') return { mark, state: of, anchor: bareAnchor(article.plain, mark.quote ?? '') };
    if ('span' in of) {
      const anchor = anchorAt(article.plain, of.span);
      return { mark, state: 'exact', anchor, ...((anchor.start < of.span.start || anchor.end > of.span.end) && { grown: true }) };
    }
    return { mark, ...search(of) };
  });
}
