// One article on its way from text to state: reads text, sidecar and folder decisions, has them analysed in the worker,
// and drops whatever a newer change overtook. The shelf keeps one entry an article and calls this for each change.
import type * as vscode from 'vscode';
import type { Logger } from '../core/ports.ts';
import type { NumericOrder } from '../core/model/analysis.ts';
import { relevantDecisions } from '../core/model/relevantDecisions.ts';
import { createLineIndex } from '../core/text/lineIndex.ts';
import type { AnalysisCache } from './analysisCache.ts';
import type { Analyst } from './analyst.ts';
import { breathe } from './breathe.ts';
import { closedAgain, closedArticle, isPacked, underFolder } from './closedArticle.ts';
import type { Folders } from './folders.ts';
import type { LiveAnchors } from './liveAnchors.ts';
import { LONG_TEXT } from './longText.ts';
import { plainAnalysis } from './packedArticle.ts';
import { rememberedAnalysis } from './rememberedAnalysis.ts';
import { wholeOf } from './resultParts.ts';
import { aboutOf, keyOf } from './analysisKey.ts';
import type { ArticleState } from './services.ts';
import type { Sidecars } from './sidecars.ts';
import type { Texts } from './texts.ts';
import type { AnalysisResult } from './workerMessages.ts';

export interface Entry {
  readonly uri: vscode.Uri;
  /** Its path in the joined corpus. */
  readonly path: string;
  /** Found on disk by the workspace's index, not only open. */
  listed: boolean;
  /** Counts changes; a result of an older count is dropped. */
  generation: number;
  state: ArticleState | undefined;
  /** The work towards the state of this generation. */
  work: Promise<ArticleState | undefined> | undefined;
  removed: boolean;
  /** What its state was analysed with beside the article itself: see `aboutOf`. */
  about: string | undefined;
  /** Of its state: see `analysisKey.ts`. Undefined where there is none, or it is too long. */
  key: string | undefined;
  /** Its last analysis failed or never ended: it may not hold up what is on screen again. */
  failed: boolean;
}

export interface ArticleParts {
  readonly texts: Texts;
  readonly sidecars: Sidecars;
  readonly folders: Folders;
  readonly live: LiveAnchors;
  /** For what is on screen, and for everything else: the second never delays the first. */
  readonly analysts: { readonly front: Analyst; readonly back: Analyst };
  readonly cache: AnalysisCache;
  readonly log: Logger;
  readonly isArticle: (uri: vscode.Uri, text: string) => boolean;
  readonly numericOrder: (uri: vscode.Uri) => NumericOrder;
}

/** ready: a new state; same: nothing changed; overtaken: a newer change came; none: gone, or no article (any more). */
export type Outcome =
  | { readonly kind: 'ready'; readonly state: ArticleState }
  | { readonly kind: 'same' | 'overtaken' | 'none' | 'failed' };

/** Characters in which decided names are sought here, on the extension host's thread: some ten milliseconds. */
const MOST_SOUGHT = 50_000;

export async function bringUpToDate(parts: ArticleParts, entry: Entry): Promise<Outcome> {
  const { generation, uri, path } = entry;
  const overtaken = (): boolean => entry.removed || entry.generation !== generation;
  const [found, sidecar] = await Promise.all([parts.texts.read(uri), parts.sidecars.load(uri), parts.folders.load(uri)]);
  if (overtaken()) return { kind: 'overtaken' };
  if ('unreadable' in found) parts.log.warn(`${path} cannot be read: ${found.unreadable}`);
  if (!('text' in found) || !parts.isArticle(uri, found.text)) return { kind: 'none' };
  const { text } = found;
  const folder = parts.folders.of(uri);
  const before = entry.state;
  const version = parts.texts.document(uri)?.version;
  const numericOrder = parts.numericOrder(uri);
  const { published, annotations } = sidecar.sidecar;
  const decisions = text.length > MOST_SOUGHT ? folder.decisions : relevantDecisions({ id: path, text, annotations }, folder.decisions);
  const about = aboutOf(numericOrder, decisions);
  if (before && before.text === text && before.sidecar === sidecar && entry.about === about) {
    if (version !== undefined) parts.live.follow(uri, before.annotations);
    if (before.version === version) return before.folder === folder ? { kind: 'same' } : { kind: 'ready', state: underFolder(before, folder) };
    const again = version === undefined ? closedAgain(before, folder) : opened(before, version, folder);
    if (again) return { kind: 'ready', state: again };
  }
  const live = version === undefined ? [] : parts.live.of(uri, annotations);
  const job = { id: path, text, annotations, folder: decisions, numericOrder, ...(live.length > 0 && { live }), ...(published !== undefined && { published }) };
  const isWanted = (): boolean => !overtaken();
  try {
    const key = text.length > LONG_TEXT ? undefined : await keyOf(job, about);
    const state = version === undefined ? await closed(key) : await open(version);
    if (!state || overtaken()) return { kind: 'overtaken' };
    entry.about = about;
    entry.key = key;
    if (version !== undefined) parts.live.follow(uri, state.annotations);
    return { kind: 'ready', state };
  } catch (error) {
    // Told once: the entry stays as it is until its text changes.
    entry.failed = true;
    parts.log.error(`${path} could not be analysed`, error);
    return { kind: 'failed' };
  }

  async function open(shown: number): Promise<ArticleState | undefined> {
    const isLong = text.length > LONG_TEXT;
    const analyst = entry.failed || isLong ? parts.analysts.back : parts.analysts.front;
    const result = isLong ? await inParts(analyst) : await analyst.analyse(job, isWanted);
    const lines = before && !isPacked(before) && before.text === text ? before.lines : createLineIndex(text);
    return result && { uri, path, text, version: shown, lines, sidecar, folder, ...result };
  }

  async function inParts(analyst: Analyst): Promise<AnalysisResult | undefined> {
    const result = await analyst.analyse({ parts: job }, isWanted);
    return result && wholeOf(result, breathe);
  }

  async function closed(key: string | undefined): Promise<ArticleState | undefined> {
    const packed = await rememberedAnalysis(parts.analysts.back, parts.cache, key, job, isWanted);
    return packed && closedArticle({ uri, path, sidecar, folder }, packed);
  }
}

/** Somebody opened it: what features ask for again and again is not unpacked each time. */
export const opened = (state: ArticleState, version: number, folder = state.folder): ArticleState => {
  const { uri, path, text, lines, analysis, annotations, sidecar } = state;
  return { uri, path, text, version, lines, analysis: plainAnalysis(analysis), annotations, sidecar, folder };
};
