// The words of an office and the name of whose it is, as token spans: what the parts of the grammar hand to each other.

/** Title words are tokens [first, end). `of`: a token inside the country's or body's name, where the text has one. */
export interface Title {
  readonly first: number;
  readonly end: number;
  readonly of?: number;
  /** `former` where it stands before the country: "former Cuban leader". */
  readonly before?: string;
}

export type NameAt = (token: number) => number;
