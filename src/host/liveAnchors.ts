// Where the annotations of open articles stand, followed with every edit from the last state on, saved or not: what was
// typed is known, and need not be guessed from the words. What came from outside (a checkout, another editor) is not.
import * as vscode from 'vscode';
import { spanAfter } from '../core/anchors/index.ts';
import type { Anchor, AnchoredAnnotation, Annotation } from '../core/model/annotation.ts';
import type { Span } from '../core/text/span.ts';

export interface LiveAnchors extends vscode.Disposable {
  /** A state of the article's present text was made: its annotations are followed from here on. */
  follow(article: vscode.Uri, annotations: readonly AnchoredAnnotation[]): void;
  /** Where edits have taken those whose anchors are still the ones that were followed, by id. */
  of(article: vscode.Uri, annotations: readonly Annotation[]): readonly (readonly [string, Span])[];
  /** Where they all are at this moment, by id. */
  now(article: vscode.Uri): ReadonlyMap<string, Span>;
}

interface Followed {
  readonly anchor: Anchor;
  span: Span;
}

interface Article {
  readonly followed: Map<string, Followed>;
  /** Changed while it had no unsaved changes: by the first letter typed, or by the disk. The one is unsaved soon after, the other is not. */
  unsure?: vscode.TextDocument;
}

export function createLiveAnchors(): LiveAnchors {
  const articles = new Map<string, Article>();
  const subscriptions = vscode.Disposable.from(
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges, reason }) => {
      const article = articles.get(document.uri.toString());
      if (!article || contentChanges.length === 0) return;
      if (!document.isDirty && reason === undefined) article.unsure = document;
      const edits = contentChanges.map((c) => ({ start: c.rangeOffset, end: c.rangeOffset + c.rangeLength, newText: c.text }));
      for (const one of article.followed.values()) one.span = spanAfter(one.span, edits);
    }),
    vscode.workspace.onDidSaveTextDocument(({ uri }) => {
      delete articles.get(uri.toString())?.unsure;
    }),
    vscode.workspace.onDidCloseTextDocument((document) => articles.delete(document.uri.toString())),
  );
  return {
    follow(uri, annotations) {
      const before = articles.get(uri.toString())?.followed;
      const followed = annotations.flatMap(({ annotation, span }) => {
        const at = span ?? lastOf(before?.get(annotation.id), annotation);
        return at ? [[annotation.id, { anchor: annotation, span: at }] as const] : [];
      });
      articles.set(uri.toString(), { followed: new Map(followed) });
    },
    of(uri, annotations) {
      const article = articles.get(uri.toString());
      if (article?.unsure && !article.unsure.isDirty) articles.delete(uri.toString());
      else delete article?.unsure;
      return annotations.flatMap((a) => {
        const at = lastOf(articles.get(uri.toString())?.followed.get(a.id), a);
        return at ? [[a.id, at] as const] : [];
      });
    },
    now: (uri) => new Map([...(articles.get(uri.toString())?.followed ?? [])].map(([id, { span }]) => [id, span])),
    dispose: () => subscriptions.dispose(),
  };
}

/** Of a lost one, where its words went: undo of the edits brings them back there. An anchor made anew starts anew. */
const lastOf = (followed: Followed | undefined, { start, quote, prefix }: Anchor): Span | undefined =>
  followed?.anchor.start === start && followed.anchor.quote === quote && followed.anchor.prefix === prefix ? followed.span : undefined;
