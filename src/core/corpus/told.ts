// What the folder's articles tell of meetings, from join to join: which tellings came and which went, because an article
// did, because an actor became another one, or because a person decided.
import type { FolderDecisions } from '../model/annotation.ts';
import { decidedIn, reportsByArticle } from './decidedMeetings.ts';
import type { ArticleNodes } from './nodes.ts';
import { createShared, type Home, type Telling, tellingsOf } from './tellings.ts';

export interface Told {
  /** In the order of the articles. */
  readonly homes: readonly Home[];
  readonly added: readonly Telling[];
  /** What is decided otherwise than last time stands in both lists. */
  readonly removed: readonly Telling[];
  /** Homes that are new, or some of whose actors are others than last time. */
  readonly changed: readonly Home[];
}

/** `articles` sorted by id. Linear in the articles and in what changed. */
export type Tell = (articles: readonly ArticleNodes[], folder: FolderDecisions) => Told;

const NONE: readonly Telling[] = [];

export function createTold(): Tell {
  const shared = createShared();
  const known = new Map<ArticleNodes, Home>();
  let decisions: FolderDecisions['meetings'] = [];
  let reports = reportsByArticle(decisions);
  let made = 0;
  let run = 0;
  return (articles, folder) => {
    run++;
    const [added, removed, changed]: [Telling[], Telling[], Home[]] = [[], [], []];
    const isNewlyDecided = folder.meetings !== decisions && folder.meetings.length + decisions.length > 0;
    if (isNewlyDecided) {
      decisions = folder.meetings;
      reports = reportsByArticle(decisions);
    }

    const decide = (home: Home): void => {
      const decided = decisions.length === 0 ? undefined : decidedIn(home.tellings, reports.get(home.nodes.article.id));
      for (const [i, telling] of home.tellings.entries()) {
        const id = decided?.get(i);
        if (telling.decided === id) continue;
        telling.decided = id;
        if (telling.bundle === undefined) continue;
        removed.push(telling);
        added.push(telling);
      }
    };

    const homes = articles.map((nodes): Home => {
      let home = known.get(nodes);
      if (!home) known.set(nodes, (home = { nodes, number: made++, tellings: NONE, run, foundings: undefined }));
      home.run = run;
      const isChanged = nodes.stale || home.tellings === NONE;
      if (isChanged) {
        const before = home.tellings;
        home.tellings = tellingsOf(home, shared);
        nodes.stale = false;
        changed.push(home);
        for (const [i, telling] of before.entries()) if (telling !== home.tellings[i]) removed.push(telling);
        for (const [i, telling] of home.tellings.entries()) if (telling !== before[i]) added.push(telling);
      }
      if (isNewlyDecided || (isChanged && decisions.length > 0)) decide(home);
      return home;
    });
    if (known.size > homes.length) {
      for (const [nodes, home] of known) {
        if (home.run === run) continue;
        known.delete(nodes);
        for (const telling of home.tellings) removed.push(telling);
      }
    }
    return { homes, added, removed, changed };
  };
}
