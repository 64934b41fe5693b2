// An article that nobody has open, in a twentieth of the memory: text and analysis deflated in one piece of bytes, made in
// the analysis thread, kept in the host and in the cache as it is, and unpacked when somebody looks. What loops over whole
// folders ask for (the digest) is there without unpacking.
import { deflateSync, inflateSync } from 'fflate';
import type { ExportInput } from '../core/export/index.ts';
import type { Analysis, ArticleLanguage, PublicationDate } from '../core/model/analysis.ts';
import type { AnchoredAnnotation } from '../core/model/annotation.ts';
import { isUnreviewed, type Review, reviewOfNames } from '../core/model/review.ts';
import { createLineIndex, type LineIndex } from '../core/text/lineIndex.ts';
import { createLastFew } from '../core/util/lastFew.ts';
import { packAnalysis, unpackAnalysis } from './packedAnalysis.ts';
import { quotationsIn } from './packedJoin.ts';
import type { AnalysisResult, PackedExport } from './workerMessages.ts';

/** Two lengths before the parts: digest, analysis; the text is the rest. */
const HEAD = 8;
const LEVEL = 1;

/** What is known of a packed article at once. */
interface Digest {
  readonly title: string;
  readonly language: ArticleLanguage;
  readonly published: PublicationDate;
  /** Values of its dates and its meetings' dates, each once. */
  readonly dates: readonly string[];
  /** Ids of its actors that say something, with how many quotations each. */
  readonly speakers: readonly (readonly [actor: string, count: number])[];
  /** Names that wait for a person's review. */
  readonly unreviewed: number;
  readonly review: Review;
  /** The sidecar's annotations with their places. */
  readonly annotations: readonly AnchoredAnnotation[];
}

/** Of UTF-8 but for lone surrogates, which JSON escapes: so the text is packed as JSON, too. Linear. */
export function packArticle(text: string, { analysis, annotations }: AnalysisResult): Uint8Array {
  const { title, language, published, dates, meetings, mentions } = analysis;
  const digest: Digest = {
    title, language, published, annotations, speakers: [...quotationsIn(analysis)],
    dates: [...new Set([...dates.map((d) => d.value), ...meetings.flatMap((m) => m.date?.value ?? [])])],
    unreviewed: mentions.filter(isUnreviewed).length, review: reviewOfNames(mentions, annotations),
  };
  const parts = [bytesOf(digest), packAnalysis(analysis), deflateSync(bytesOf(text), { level: LEVEL })] as const;
  const packed = new Uint8Array(parts.reduce((sum, part) => sum + part.length, HEAD));
  const view = new DataView(packed.buffer);
  view.setUint32(0, parts[0].length);
  view.setUint32(4, parts[1].length);
  let at = HEAD;
  for (const part of parts) {
    packed.set(part, at);
    at += part.length;
  }
  return packed;
}

const bytesOf = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));
const valueOf = (bytes: Uint8Array): unknown => JSON.parse(new TextDecoder().decode(bytes));

/** Articles that were looked at lately stay unpacked, so that a view that asks again and again unpacks once. */
const MOST_UNPACKED = 64;
const lately = createLastFew<PackedArticle, { text?: string; lines?: LineIndex; analysis?: Analysis }>(MOST_UNPACKED);

const unpackedOf = (article: PackedArticle): ReturnType<typeof lately> => lately(article, () => ({}));

/** Getters below unpack; about half a millisecond for an ordinary article. */
export class PackedArticle {
  readonly bytes: Uint8Array;
  readonly digest: Digest;

  /** Throws where the bytes are none of `packArticle`. */
  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    this.digest = valueOf(bytes.subarray(HEAD, HEAD + view.getUint32(0))) as Digest;
  }

  get text(): string {
    const known = unpackedOf(this);
    return (known.text ??= valueOf(inflateSync(this.bytes.subarray(this.#textFrom))) as string);
  }

  get lines(): LineIndex {
    const { text } = this;
    return (unpackedOf(this).lines ??= createLineIndex(text));
  }

  get analysis(): Analysis {
    return (unpackedOf(this).analysis ??= unpackAnalysis(this.packedAnalysis));
  }

  /** As `packAnalysis` made it. */
  get packedAnalysis(): Uint8Array {
    return this.bytes.subarray(HEAD + this.#length(0), this.#textFrom);
  }

  get #textFrom(): number {
    return HEAD + this.#length(0) + this.#length(4);
  }

  #length(at: number): number {
    return new DataView(this.bytes.buffer, this.bytes.byteOffset).getUint32(at);
  }
}

/** The analysis of a packed article: what the digest holds is there at once, everything else is unpacked when asked for. */
export class PackedAnalysis {
  readonly schema = 'dateline-analysis/1';
  readonly id: string;
  readonly article: PackedArticle;

  constructor(id: string, article: PackedArticle) {
    this.id = id;
    this.article = article;
  }

  get title(): Analysis['title'] { return this.article.digest.title; }
  get language(): Analysis['language'] { return this.article.digest.language; }
  get published(): Analysis['published'] { return this.article.digest.published; }
  get mentions(): Analysis['mentions'] { return this.article.analysis.mentions; }
  get dates(): Analysis['dates'] { return this.article.analysis.dates; }
  get actors(): Analysis['actors'] { return this.article.analysis.actors; }
  get nominals(): Analysis['nominals'] { return this.article.analysis.nominals; }
  get meetings(): Analysis['meetings'] { return this.article.analysis.meetings; }
  get quotes(): Analysis['quotes'] { return this.article.analysis.quotes; }
  get facts(): Analysis['facts'] { return this.article.analysis.facts; }

  /** For `onSameDay`. */
  get dateValues(): readonly string[] { return this.article.digest.dates; }

  /** So that JSON and whoever copies between threads have all of it. */
  toJSON(): Analysis {
    return plainAnalysis(this as unknown as Analysis);
  }
}

const unpackedFrom = new WeakMap<Analysis, PackedArticle>();

/** What can be copied to another thread or spread: getters are lost there. */
export function plainAnalysis(analysis: Analysis): Analysis {
  const article = packedOf(analysis);
  if (!article) return analysis;
  const plain = { ...article.analysis, id: analysis.id };
  unpackedFrom.set(plain, article);
  return plain;
}

/** What an analysis was unpacked from, else itself: where this is the same, two analyses of one article are. */
export const sourceOf = (analysis: Analysis): PackedArticle | Analysis => packedOf(analysis) ?? unpackedFrom.get(analysis) ?? analysis;

/** The packed article that an analysis belongs to, where it is packed. */
export const packedOf = (analysis: Analysis): PackedArticle | undefined => (analysis instanceof PackedAnalysis ? analysis.article : undefined);

/** Undefined where nothing is packed: then the analysis itself is at hand. */
export const digestOf = (analysis: Analysis): Digest | undefined => packedOf(analysis)?.digest;

/** How many quotations an actor of an article has. */
export const quotationsOf = (analysis: Analysis, actor: string): number =>
  digestOf(analysis)?.speakers.find(([speaker]) => speaker === actor)?.[1] ?? (packedOf(analysis) ? 0 : analysis.quotes.filter((q) => q.speaker === actor).length);

/** In the thread that exports it. */
export function exportedArticle({ path, relations, packed }: PackedExport): ExportInput['articles'][number] {
  const { text, analysis, digest: { annotations } } = new PackedArticle(packed);
  return { path, relations, text, analysis: { ...analysis, id: path }, annotations };
}
