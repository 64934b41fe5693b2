// The articles that are measured on: the samples and generated ones, or a folder of the user's.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Failure } from '../vscode/failure.ts';
import { SAMPLES } from '../vscode/paths.ts';
import { makeArticles } from './makeArticles.ts';

const ARTICLE = /\.(?:txt|md|article)$/;

/** Texts of the folder and those below it, in the order of their names. */
export function textsOf(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => ARTICLE.test(name)).sort();
  if (names.length === 0) throw new Failure(`There is no .txt, .md or .article file in ${folder}.`);
  return names.map((name) => readFileSync(path.join(folder, name), 'utf8'));
}

/** Generated articles with a sample after every tenth, up to `characters`; the samples are short and unlike each other. */
export function ownTexts(characters: number): string[] {
  const samples = textsOf(SAMPLES);
  const texts: string[] = [];
  let length = 0;
  for (const { text } of makeArticles(100_000)) {
    if (length >= characters) break;
    const sample = texts.length % 11 === 10 ? samples.shift() : undefined;
    texts.push(...(sample === undefined ? [] : [sample]), text);
    length += text.length + (sample?.length ?? 0);
  }
  return texts;
}

/** Words as the score kit counts them: runs of anything but white space. */
export const wordsOf = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0);

export const sizeOf = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + text.length, 0);

/** The first texts, up to `characters` together; one at least. */
export function firstOf(texts: readonly string[], characters: number): string[] {
  const out: string[] = [];
  for (let length = 0, i = 0; i < texts.length && (i === 0 || length < characters); i++) {
    const text = texts[i] as string;
    out.push(text);
    length += text.length;
  }
  return out;
}
