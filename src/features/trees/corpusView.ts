// The joined corpus arranged for reading: who took part in which meeting, who has which role where. Made once a corpus
// and shared by the actor and meeting trees. Linear in the corpus.
import type { Actor, Analysis, Meeting, Quote } from '../../core/model/analysis.ts';
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
  rolesOf(actor: Pick<CorpusActor, 'members'>): readonly StatedRole[];
  /** What an actor of an article said there. */
  saidIn(path: string, local: string): readonly Quote[];
  /** The actor's first mention that is spelled so, case and accents apart. */
  wordsSpelled(actor: CorpusActor, spelling: string): CorpusActor['mentions'][number] | undefined;
  /** A meeting as its articles tell it; `most` articles for lists, which need not unpack them all. */
  reportsOf(meeting: CorpusMeeting, most?: number): readonly Report[];
}

/** One article's account of a meeting. */
export interface Report {
  readonly path: string;
  readonly meeting: Meeting;
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
  /** Keeps what was taken out of an article, which may have to be unpacked for it, for the next corpus. */
  readonly remember?: <T>(path: string, key: string, make: () => T) => T;
}

export function createCorpusView({ corpus, t, locale, textOf, remember = (_path, _key, make) => make() }: ViewInput): CorpusView {
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
  const localActor = (path: string, id: string): Actor | undefined =>
    remember(path, `actor ${id}`, () => articles.get(path)?.actors.find((a) => a.id === id));
  const report = (path: string, id: string): Report | undefined => {
    const meeting = remember(path, `meeting ${id}`, () => articles.get(path)?.meetings.find((m) => m.id === id));
    return meeting && { path, meeting };
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
    saidIn: (path, local) => remember(path, `said ${local}`, () => articles.get(path)?.quotes.filter((q) => q.speaker === local) ?? []),
    wordsSpelled(actor, spelling) {
      const form = fold(spelling);
      const hasIt = (path: string, id: string): boolean => {
        const local = localActor(path, id);
        return local !== undefined && [local.name, ...local.aliases].some((name) => fold(name) === form);
      };
      const path = actor.members.find((m) => hasIt(m.article, m.actor))?.article;
      return actor.mentions.find((m) => m.article === path && fold(view.textOf(m.article).slice(m.start, m.end)) === form);
    },
    reportsOf(meeting, most = Infinity) {
      const found: Report[] = [];
      for (const r of meeting.reports) {
        if (found.length >= most) break;
        const one = report(r.article, r.meeting);
        if (one) found.push(one);
      }
      return found;
    },
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
