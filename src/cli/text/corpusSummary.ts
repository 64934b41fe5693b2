// `corpus --format text`: the folder as a reader wants it.
import type { CorpusReport } from '../../core/model/corpus.ts';
export const summarizeCorpus = (report: CorpusReport): string => `${report.articles.length} articles\n`;
