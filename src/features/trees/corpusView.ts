// The joined corpus arranged for reading: who took part in which meeting, who has which role where. Made once a corpus
// and shared by the actor and meeting trees. Costs nothing until a view asks, then what it asks for.
import { corpusIndex, type RoleStatement } from '../../core/corpus/index.ts';
import type { Meeting, Quote } from '../../core/model/analysis.ts';
import type { CorpusActor, CorpusMeeting, CorpusReport } from '../../core/model/corpus.ts';
import { fold } from '../../core/text/fold.ts';
import { quotationsOf } from '../../host/packedArticle.ts';
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
  /** Where an actor took part, or which were at the place that it is. */
  meetingsOf(actor: string): readonly CorpusMeeting[];
  /** How many `meetingsOf` has. */
  meetingCount(actor: string): number;
  /** Roles as stated in articles, those stated most often first; by the first `most` statements. */
  rolesOf(actor: Pick<CorpusActor, 'id'>, most?: number): readonly StatedRole[];
  /** How often an actor of an article is quoted there: known without unpacking the article. */
  quotationCount(path: string, local: string): number;
  /** What an actor of an article said there. */
  saidIn(path: string, local: string): readonly Quote[];
  /** The actor's first mention that is spelled so, case and accents apart; undefined where a look into some articles finds none. */
  wordsSpelled(actor: CorpusActor, spelling: string): CorpusActor['mentions'][number] | undefined;
  /** A meeting as its articles tell it; `most` articles for lists, which need not unpack them all. */
  reportsOf(meeting: CorpusMeeting, most?: number): readonly Report[];
}

/** Some ten milliseconds. */
const MOST_UNPACKED = 50;

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
  const index = corpusIndex(corpus);
  const quotationCount = (path: string, local: string): number => {
    const article = index.article(path);
    return article ? quotationsOf(article, local) : 0;
  };
  const report = (path: string, id: string): Report | undefined => {
    const meeting = remember(path, `meeting ${id}`, () => index.article(path)?.meetings.find((m) => m.id === id));
    return meeting && { path, meeting };
  };
  const view: CorpusView = {
    corpus, t, locale,
    textOf: (path) => textOf(path) ?? '',
    titleOf: (path) => index.article(path)?.title || path,
    publishedOf: (path) => index.article(path)?.published.value ?? null,
    actor: index.actor,
    actorOf: index.actorOf,
    meetingsOf: index.meetingsWith,
    meetingCount: index.meetingCount,
    rolesOf: ({ id }, most) => gatherRoles(index.rolesOf(id, most)),
    quotationCount,
    saidIn: (path, local) => quotationCount(path, local) === 0 ? [] : remember(path, `said ${local}`, () => index.article(path)?.quotes.filter((q) => q.speaker === local) ?? []),
    wordsSpelled(actor, spelling) {
      const form = fold(spelling);
      // Words of another length are others; beyond some articles, which have to be unpacked, it is not worth the wait.
      const unpacked = new Set<string>();
      for (const m of actor.mentions) {
        if (m.end - m.start !== spelling.length) continue;
        if (unpacked.add(m.article).size > MOST_UNPACKED) break;
        if (fold(view.textOf(m.article).slice(m.start, m.end)) === form) return m;
      }
      return undefined;
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

/** `foreign minister` goes with `Foreign Minister, Norland` where that is the only one of its title. */
function gatherRoles(statements: readonly RoleStatement[]): readonly StatedRole[] {
  const byTitle = new Map<string, Map<string, { words: string; stated: Words[] }>>();
  for (const { title, of: whose, article, start, end } of statements) {
    const of = whose?.name;
    const roles = byTitle.get(title.toLowerCase()) ?? new Map<string, { words: string; stated: Words[] }>();
    byTitle.set(title.toLowerCase(), roles);
    const named = of !== undefined && !title.includes(of) ? of : '';
    const role = roles.get(named) ?? { words: capitalised(named === '' ? title : `${title}, ${named}`), stated: [] };
    roles.set(named, role);
    role.stated.push({ path: article, start, end });
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
