// `analyze --format text`: one article as a reader wants it.
import type { LoadedArticle } from '../library.ts';
export const summarizeArticle = ({ analysis }: LoadedArticle): string => `${analysis.title}\n`;
