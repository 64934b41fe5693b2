// The mention that covers a token.
import { indexed } from '../util/indexed.ts';
import type { Place } from './scene.ts';

interface Named {
  readonly mentions: readonly Place[];
  /** Index into `mentions` for each token, or -1. */
  readonly mentionAt: Int32Array;
}

/** Undefined too for tokens outside the text. */
export const namedAt = ({ mentions, mentionAt }: Named, token: number): Place | undefined => indexed(mentions, mentionAt, token);
