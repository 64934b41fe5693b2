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
}

interface Followed {
  readonly anchor: Anchor;
  span: Span;
}

export function createLiveAnchors(): LiveAnchors {
  const articles = new Map<string, Map<string, Followed>>();
  const subscriptions = vscode.Disposable.from(
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges, reason }) => {
      const key = document.uri.toString();
      const followed = articles.get(key);
      if (!followed || contentChanges.length === 0) return;
      // Without unsaved changes the text is what the disk says now.
      if (!document.isDirty && reason === undefined) return void articles.delete(key);
      const edits = contentChanges.map((c) => ({ start: c.rangeOffset, end: c.rangeOffset + c.rangeLength, newText: c.text }));
      for (const one of followed.values()) one.span = spanAfter(one.span, edits);
    }),
    vscode.workspace.onDidCloseTextDocument((document) => articles.delete(document.uri.toString())),
  );
  return {
    follow(article, annotations) {
      const key = article.toString();
      const before = articles.get(key);
      articles.set(key, new Map(annotations.flatMap(({ annotation, span }) => {
        const at = span ?? lastOf(before?.get(annotation.id), annotation);
        return at ? [[annotation.id, { anchor: annotation, span: at }] as const] : [];
      })));
    },
    of: (article, annotations) => {
      const followed = articles.get(article.toString());
      return annotations.flatMap((a) => {
        const at = lastOf(followed?.get(a.id), a);
        return at ? [[a.id, at] as const] : [];
      });
    },
    dispose: () => subscriptions.dispose(),
  };
}

/** Of a lost one, where its words went: undo of the edits brings them back there. An anchor made anew starts anew. */
const lastOf = (followed: Followed | undefined, { start, quote, prefix }: Anchor): Span | undefined =>
  followed?.anchor.start === start && followed.anchor.quote === quote && followed.anchor.prefix === prefix ? followed.span : undefined;
