// What an import format is: a pure function from the texts of files to what they say about texts, in the file's own units.
// Placing that in the articles of today (`planImport.ts`) is the same for every format.
import type { Annotation, AnnotationStatus } from '../model/annotation.ts';
import type { Problem } from '../model/problem.ts';

/** A file that is imported: decoded, without byte order mark. */
export interface ImportFile {
  /** With forward slashes; relative where it comes from a folder. */
  readonly path: string;
  readonly text: string;
}

/** Something wrong with, or not taken from, the file at `path`; the span is of that file's text. */
export interface ImportProblem {
  readonly path: string;
  readonly problem: Problem;
}

/** What offsets count; `token`: words of the document, by their index. */
export type OffsetUnit = 'utf16' | 'codePoint' | 'byte' | 'token';

/** Whole numbers, 0 ≤ start < end; beyond the text's end they may be. */
export interface ForeignPlace {
  readonly start: number;
  readonly end: number;
  readonly unit: OffsetUnit;
}

/** What an annotation says besides its words and label, as ours do. */
export type ForeignFacts = Pick<Annotation, 'value' | 'meeting' | 'note' | 'attributes' | 'tags' | 'links'> & { readonly status?: AnnotationStatus };

/** One annotation as a file states it. Without a place it has a quote. */
export interface ForeignMark {
  /** Unique in its document; relations name it. */
  readonly key: string;
  /** Where the file states it: UTF-16 offset of the file's text. */
  readonly at: number;
  readonly place?: ForeignPlace;
  readonly quote?: string;
  readonly prefix?: string;
  readonly suffix?: string;
  /** Instead of a quote: how the words begin and how they end, where the file leaves out some between. */
  readonly ends?: readonly [string, string];
  /** Line of the article, from 1. */
  readonly line?: number;
  /** The file itself says that the words had no place any more. */
  readonly isLost?: true;
  /** As the file writes it. */
  readonly label: string;
  readonly facts: ForeignFacts;
  /** An id that Dateline may have given. */
  readonly id?: string;
  /** Name of the person or thing that is meant. */
  readonly who?: string;
  /** Records of others that say who or what is meant: addresses, `Wikidata:Q42`. */
  readonly records?: readonly string[];
}

export interface ForeignRelation {
  readonly at: number;
  readonly type: string;
  /** Keys of marks. */
  readonly from: string;
  readonly to: string;
}

/** What a file says about one text. */
export interface ForeignDocument {
  /** Path of the file that states it, and where. */
  readonly file: string;
  readonly at: number;
  /** What the file calls the text, the surest first: a path, a file name, an IRI. */
  readonly names: readonly string[];
  /** The text that offsets count in, where the file has it; else they count in the article. */
  readonly text?: string;
  /** For offsets in tokens: the words, and the indexes at which sentences begin. */
  readonly tokens?: { readonly words: readonly string[]; readonly sentences: readonly number[] };
  readonly marks: readonly ForeignMark[];
  readonly relations: readonly ForeignRelation[];
}

export interface Reading {
  readonly documents: readonly ForeignDocument[];
  readonly problems: readonly ImportProblem[];
}

export interface Importer {
  /** As the exporter of the same format is called. */
  readonly id: string;
  /** Of exporters whose files it reads, too. */
  readonly otherIds?: readonly string[];
  readonly title: string;
  /** What it reads, in plain words. */
  readonly detail: string;
  /** Endings of files that it reads, with their dots. */
  readonly extensions: readonly string[];
  /** Whether a file, by its name and how it begins, is of this format. */
  fits(file: ImportFile): boolean;
  /** Never throws; linear in the texts. What cannot be understood is a problem, and the rest is read. */
  read(files: readonly ImportFile[]): Reading;
}
