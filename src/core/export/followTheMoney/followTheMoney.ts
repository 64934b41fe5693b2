// FollowTheMoney entities, one JSON a line, for Aleph, OpenAleph and their tools: articles, people and organizations, meetings
// as events with their participants, mentions, notes.
import type { Problem } from '../../model/problem.ts';
import { type Exporter, oneFile } from '../exporter.ts';
import { readLedger } from '../ledger.ts';
import { countNote, missingNotes } from '../ledgerNotes.ts';
import { ftmActors } from './actors.ts';
import { articleIdsOf, ftmArticles, ftmMentions, ftmNotes } from './documents.ts';
import { actingIn, ftmMeetings } from './meetings.ts';

export const followTheMoneyExporter: Exporter = {
  id: 'ftm',
  title: 'FollowTheMoney entities (JSON lines)',
  detail: 'for Aleph and OpenAleph: people, organizations, meetings as events, articles, mentions and notes',
  about: 'network',
  makes: 'text',
  extension: '.jsonl',
  write(input) {
    const ledger = readLedger(input);
    const ids = articleIdsOf(input);
    const actors = ftmActors(input, actingIn(input));
    const entities = [...ftmArticles(input, ids), ...actors.entities, ...ftmMeetings(ledger, actors, ids), ...ftmMentions(input, ids, actors), ...ftmNotes(input, ids, actors)];
    const quotes = input.articles.reduce((sum, a) => sum + a.analysis.quotes.length, 0);
    return oneFile(entities.map((e) => `${JSON.stringify(e)}\n`).join(''), [
      ...missingNotes(ledger),
      ...countNote('export-no-time', 'information', ledger.filter((e) => !e.days)),
      ...left('export-no-quotes', quotes),
      ...left('export-no-groups', actors.leftOut),
    ]);
  },
};

const left = (code: 'export-no-quotes' | 'export-no-groups', count: number): Problem[] => (count === 0 ? [] : [{ code, severity: 'information', span: { start: 0, end: 0 }, data: { count } }]);
