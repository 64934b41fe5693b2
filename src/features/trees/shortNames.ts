// What those who meet are called in a narrow view: as the joined folder has it.
import { corpusIndex } from '../../core/corpus/index.ts';
import type { CorpusActor, CorpusReport } from '../../core/model/corpus.ts';

/** `Lavrov`, `AES`; `K. Traoré` where the ledger has another Traoré. */
export const shortNameOf = (corpus: CorpusReport, { id, name }: Pick<CorpusActor, 'id' | 'name'>): string => corpusIndex(corpus).briefNameOf(id) ?? name;
