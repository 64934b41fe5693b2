// The joined corpus arranged for reading: who took part in which meeting, who has which role where. Made once a corpus
// and shared by the actor and meeting trees. Linear in the corpus.
import type { Actor, Analysis, Meeting } from '../../core/model/analysis.ts';
import type { CorpusActor, CorpusMeeting, CorpusReport } from '../../core/model/corpus.ts';
import { fold } from '../../core/text/fold.ts';
import type { Translate, Words } from './treeNode.ts';

export interface CorpusView {
  readonly corpus: CorpusReport;
  readonly t: Translate;
  /** For month and day names. */
  readonly locale: string;
  /** Text of an article by its path; empty where it is gone. */
  textOf(path: string): string;
  titleOf(path: string): string;
  publishedOf(path: string): string | null;
  actor(id: string | undefined): CorpusActor | undefined;
  /** The corpus actor that an article's own actor belongs to. */
  actorOf(path: string, local: string | undefined): CorpusActor | undefined;
  meetingsOf(actor: string): readonly CorpusMeeting[];
  /** Roles as stated in articles, those stated most often first. */
  rolesOf(actor: CorpusActor): readonly StatedRole[];
  /** The actor's first mention that is spelled so, case and accents apart. */
  wordsSpelled(actor: CorpusActor, spelling: string): CorpusActor['mentions'][number] | undefined;
  /** Meetings as their articles tell them. */
  reportsOf(meeting: CorpusMeeting): readonly { readonly path: string; readonly meeting: Meeting }[];
}

export interface StatedRole {
  /** `Foreign Minister, Russia` */
  readonly words: string;
  readonly stated: readonly Words[];
}

interface ViewInput {
  readonly corpus: CorpusReport;
  readonly t: Translate;
  readonly locale: string;
  readonly textOf: (path: string) => string | undefined;
}

export function createCorpusView({ corpus, t, locale, textOf }: ViewInput): CorpusView {
  const articles = new Map<string, Analysis>(corpus.articles.map((a) => [a.id, a]));
  const actors = new Map(corpus.actors.map((a) => [a.id, a]));
  const owner = new Map<string, CorpusActor>();
  for (const a of corpus.actors) for (const m of a.members) owner.set(`${m.actor}\n${m.article}`, a);
  const attended = new Map<string, CorpusMeeting[]>();
  for (const m of corpus.meetings) {
    for (const id of new Set([...m.participants, ...(m.place === undefined ? [] : [m.place])])) {
      const list = attended.get(id);
      if (list) list.push(m);
      else attended.set(id, [m]);
    }
  }
  const localActors = new Map<string, Map<string, Actor>>();
  const localActor = (path: string, id: string): Actor | undefined => {
    let known = localActors.get(path);
    if (!known) localActors.set(path, (known = new Map((articles.get(path)?.actors ?? []).map((a) => [a.id, a]))));
    return known.get(id);
  };
  const view: CorpusView = {
    corpus, t, locale,
    textOf: (path) => textOf(path) ?? '',
    titleOf: (path) => articles.get(path)?.title || path,
    publishedOf: (path) => articles.get(path)?.published.value ?? null,
    actor: (id) => (id === undefined ? undefined : actors.get(id)),
    actorOf: (path, local) => (local === undefined ? undefined : owner.get(`${local}\n${path}`)),
    meetingsOf: (id) => attended.get(id) ?? [],
    rolesOf: (actor) => {
      const stated = actor.members.flatMap(({ article: path, actor: id }) =>
        (localActor(path, id)?.roles ?? []).map((role): Statement => ({
          title: role.title, of: view.actorOf(path, role.of)?.name, place: { path, start: role.start, end: role.end },
        })));
      return gatherRoles(stated);
    },
    wordsSpelled(actor, spelling) {
      const form = fold(spelling);
      return actor.mentions.find((m) => fold(view.textOf(m.article).slice(m.start, m.end)) === form);
    },
    reportsOf: (meeting) =>
      meeting.reports.flatMap(({ article: path, meeting: id }) => {
        const local = articles.get(path)?.meetings.find((m) => m.id === id);
        return local ? [{ path, meeting: local }] : [];
      }),
  };
  return view;
}

interface Statement {
  readonly title: string;
  readonly of: string | undefined;
  readonly place: Words;
}

/** `foreign minister` goes with `Foreign Minister, Norland` where that is the only one of its title. */
function gatherRoles(statements: readonly Statement[]): readonly StatedRole[] {
  const byTitle = new Map<string, Map<string, { words: string; stated: Words[] }>>();
  for (const { title, of, place } of statements) {
    const roles = byTitle.get(title.toLowerCase()) ?? new Map<string, { words: string; stated: Words[] }>();
    byTitle.set(title.toLowerCase(), roles);
    const named = of !== undefined && !title.includes(of) ? of : '';
    const role = roles.get(named) ?? { words: capitalised(named === '' ? title : `${title}, ${named}`), stated: [] };
    roles.set(named, role);
    role.stated.push(place);
  }
  const gathered = [...byTitle.values()].flatMap((roles) => {
    const bare = roles.get('');
    const [only, ...others] = [...roles].filter(([of]) => of !== '').map(([, role]) => role);
    return bare && only && others.length === 0 ? [{ words: only.words, stated: [...only.stated, ...bare.stated] }] : [...roles.values()];
  });
  return gathered.sort((a, b) => b.stated.length - a.stated.length);
}

/** `foreign minister` → `Foreign minister`. */
const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
