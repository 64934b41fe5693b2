// What a document says about words → where these stand in the article of today: at the offsets, if the words agree; where
// the text has changed since, found again, or openly lost.
import { makeAnchor } from '../anchors/index.ts';
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

/** For each document one result a mark, in their order. About linear in the documents and the article. */
export function placeMarks(documents: readonly ForeignDocument[], article: ArticleText): readonly (readonly (PlacedMark | Unplaced)[])[] {
  const places = statedPlaces(documents, article);
  const all = documents.map(({ marks }, i) => marks.map((mark) => ({ mark, stated: mark.isLost ? 'lost' as const : (places[i]?.(mark) ?? 'beyond') })));
  const search = createSearch(article, all.flat().flatMap(({ stated }) => (typeof stated === 'object' && 'anchor' in stated ? [stated] : [])));
  return all.map((marks) => marks.map(({ mark, stated }) => {
    if (stated === 'beyond') return { mark, failed: stated };
    if (stated === 'lost') return { mark, state: stated, anchor: bareAnchor(article.plain, mark.quote ?? '') };
    if ('span' in stated) {
      const anchor = makeAnchor(article.plain, stated.span);
      return { mark, state: 'exact', anchor, ...((anchor.start < stated.span.start || anchor.end > stated.span.end) && { grown: true }) };
    }
    return { mark, ...search(stated) };
  }));
}
