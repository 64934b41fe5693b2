// Names of sidecars: `article.txt.annotations.yaml` is shared; `article.txt.anna.annotations.yaml` is Anna's own, for
// annotating one article twice without seeing each other's work.
import { SIDECAR_SUFFIX } from './annotation.ts';

export interface SidecarName {
  /** Path of the article. */
  readonly article: string;
  /** Undefined for the shared one. */
  readonly annotator: string | undefined;
}

/** Endings of articles by the default settings: behind one of these, and only there, stands an annotator's name. */
const ARTICLE_ENDING = /\.(?:txt|article|md)$/i;
const ANNOTATOR = /^[a-z0-9-]+$/;

/** Letters a to z, digits and hyphens, and none of the endings of articles. */
export const isAnnotatorName = (name: string): boolean => ANNOTATOR.test(name) && !ARTICLE_ENDING.test(`.${name}`);

/** The empty name is the shared sidecar's. */
export const sidecarPath = (article: string, annotator = ''): string => `${article}${annotator === '' ? '' : `.${annotator}`}${SIDECAR_SUFFIX}`;

/** Undefined where the path is no sidecar's. An annotator of an article with an ending of its own is taken for a part of its name. */
export function readSidecarName(path: string): SidecarName | undefined {
  if (!path.endsWith(SIDECAR_SUFFIX)) return undefined;
  const rest = path.slice(0, -SIDECAR_SUFFIX.length);
  const dot = rest.lastIndexOf('.');
  const [article, annotator] = [rest.slice(0, Math.max(dot, 0)), rest.slice(dot + 1)];
  return isAnnotatorName(annotator) && ARTICLE_ENDING.test(article) ? { article, annotator } : { article: rest, annotator: undefined };
}
