// Which of a folder's decisions can matter to one article: those about names that its text spells, and about its own
// meetings. A decision about one actor then leaves the analyses of a thousand other articles as they are.
import { looseFold } from '../text/fold.ts';
import { getOrMake } from '../util/getOrMake.ts';
import type { Annotation, DecidedActor, FolderDecisions, NotName } from './annotation.ts';

export interface DecidedArticle {
  /** As in its analysis: `dateline.yaml` writes it with fewer folders in front. */
  readonly id: string;
  readonly text: string;
  readonly annotations: readonly Annotation[];
}

/**
 * The analysis of the article is the same with these as with all of `folder`: a spelling matters only where its folded form
 * stands in the folded text. Labels and relation types matter to no analysis. About linear in the text; the folder's
 * spellings are gone through once.
 */
export function relevantDecisions({ id, text, annotations }: DecidedArticle, folder: FolderDecisions): FolderDecisions {
  const { actors, notNames, meetings } = folder;
  const spelled = actors.length + notNames.length === 0 ? new Set<Named>() : spelledIn(text, spellingsOf(folder));
  const tied = new Set(annotations.map((a) => a.actor));
  return {
    labels: [],
    actors: actors.filter((actor) => spelled.has(actor) || tied.has(actor.id)),
    notNames: notNames.filter((name) => spelled.has(name)),
    meetings: meetings.flatMap((meeting) => {
      const reports = meeting.reports.filter((r) => isOf(r.article, id));
      return reports.length === 0 ? [] : [{ id: meeting.id, reports, notSame: [] }];
    }),
  };
}

/** Whether a path of `dateline.yaml` is that of an article. */
export const isOf = (path: string, id: string): boolean => path === id || id.endsWith(`/${path}`);

type Named = DecidedActor | NotName;

interface Spellings {
  /** By folded form. */
  readonly named: ReadonlyMap<string, readonly Named[]>;
  /** How long the forms are that begin with these letters. */
  readonly lengths: ReadonlyMap<string, ReadonlySet<number>>;
}

const FIRST_LETTERS = 3;
const made = new WeakMap<FolderDecisions, Spellings>();

function spellingsOf(folder: FolderDecisions): Spellings {
  const known = made.get(folder);
  if (known) return known;
  const named = new Map<string, Named[]>();
  const lengths = new Map<string, Set<number>>();
  const add = (words: string, of: Named): void => {
    const form = looseFold(words);
    getOrMake(named, form, (): Named[] => []).push(of);
    getOrMake(lengths, form.slice(0, FIRST_LETTERS), () => new Set<number>()).add(form.length);
  };
  for (const actor of folder.actors) for (const words of [actor.name, ...actor.aliases]) add(words, actor);
  for (const name of folder.notNames) add(name.text, name);
  const spellings = { named, lengths };
  made.set(folder, spellings);
  return spellings;
}

/** At each place only forms that begin with its letters are tried, all of one length at once. */
function spelledIn(text: string, { named, lengths }: Spellings): ReadonlySet<Named> {
  const form = looseFold(text);
  const forms = new Set<string>();
  for (let at = 0; at < form.length; at++) {
    for (let first = 1; first <= FIRST_LETTERS; first++) {
      for (const length of lengths.get(form.slice(at, at + first)) ?? []) {
        const words = form.slice(at, at + length);
        if (named.has(words)) forms.add(words);
      }
    }
  }
  return new Set([...forms].flatMap((words) => named.get(words) ?? []));
}
