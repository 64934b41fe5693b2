// What the meetings layer's models learn from: stories with marked meetings turned into examples through the product's
// own feature code, and the models learned from them (trainMeetings.ts writes them down).
import { findDates } from '../../src/core/dates/index.ts';
import { companiesOf, companyFeatures, LOOK_BACK } from '../../src/core/meetings/companyFeatures.ts';
import { actorFeatures, viewOf } from '../../src/core/meetings/actorFeatures.ts';
import { candidateFeatures } from '../../src/core/meetings/features.ts';
import type { Table } from '../../src/core/meetings/linear.ts';
import { priorOf } from '../../src/core/meetings/prior.ts';
import { createScene, mentionsNear, type Place, type Scene } from '../../src/core/meetings/scene.ts';
import { statusFeatures } from '../../src/core/meetings/status.ts';
import { type Candidate, findCandidates } from '../../src/core/meetings/triggers.ts';
import { dateFeatures, datesFor } from '../../src/core/meetings/when.ts';
import { fitTable } from '../../src/core/meetings/who.ts';
import type { Actor, Mention } from '../../src/core/model/analysis.ts';
import { readArticle } from '../../src/core/text/article.ts';
import { type Example, learn, pack } from './linearModel.ts';
import type { Pair, Story, StoryMeeting } from './markedStories.ts';

type GoldMeeting = StoryMeeting;
type GoldDoc = Story;
interface Examples { actors: Example[]; places: Example[]; dates: Example[]; statuses: { features: readonly string[]; status: string }[] }

const FOLDS = 4;
const touches = (start: number, end: number, spans: readonly Pair[]): boolean => spans.some(([a, b]) => Math.min(end, b) > Math.max(start, a));

export function sceneOf(doc: GoldDoc): Scene {
  const article = readArticle(doc.text);
  const mentions = doc.mentions.flatMap((m): Mention[] =>
    m.type === 'other' ? [] : [{ start: m.start, end: m.end, text: doc.text.slice(m.start, m.end), type: m.type, actor: m.entity, by: 'detected' }]);
  const actors = new Map<string, Actor>();
  for (const m of mentions) if (!actors.has(m.actor)) actors.set(m.actor, { id: m.actor, type: m.type, name: m.text, aliases: [], roles: rolesOf(doc, m.actor) });
  return createScene(article, { mentions, actors: [...actors.values()], dates: findDates(article, { published: doc.published, annotations: [] }), published: doc.published });
}

function rolesOf(doc: GoldDoc, person: string): Actor['roles'] {
  return (doc.roles ?? []).filter((r) => r.person === person).map((r) => ({ title: r.role, start: r.evidence[0], end: r.evidence[1], ...(typeof r.of === 'string' && { of: r.of }) }));
}

/** What a story teaches of participants, places, dates and statuses, trigger by trigger. */
export function examplesOf(docs: readonly GoldDoc[]): Examples {
  const out: Examples = { actors: [], places: [], dates: [], statuses: [] };
  for (const doc of docs) {
    const scene = sceneOf(doc);
    for (const c of findCandidates(scene)) {
      const gold = goldOf(doc, scene, c);
      if (gold && gold.optional !== true) addSlots(out, scene, c, gold);
    }
  }
  return out;
}

const goldOf = (doc: GoldDoc, scene: Scene, c: Candidate): GoldMeeting | undefined =>
  doc.meetings.find((m) => touches(scene.tokens.start[c.at] as number, scene.tokens.end[c.at] as number, [m.trigger]));

const takesPart = (gold: GoldMeeting, actor: string, places: readonly Place[]): boolean =>
  gold.participants.some((x) => x.entity === actor || places.some((p) => touches(p.mention.start, p.mention.end, x.spans)));

function addSlots(out: Examples, scene: Scene, c: Candidate, gold: GoldMeeting): void {
  const byActor = new Map<string, Place[]>();
  for (const p of mentionsNear(scene, c.sentence - 3, c.sentence + 2, c.at)) {
    if (p.mention.type !== 'event') byActor.set(p.mention.actor, [...(byActor.get(p.mention.actor) ?? []), p]);
  }
  const view = viewOf(scene, c);
  for (const [actor, places] of byActor) {
    const features = actorFeatures(scene, c, actor, places, view);
    out.actors.push({ features, prior: 0, right: takesPart(gold, actor, places) });
    const sites = places.filter((p) => p.mention.type === 'place');
    if (sites.length > 0) out.places.push({ features, prior: 0, right: sites.some((p) => touches(p.mention.start, p.mention.end, gold.place)) });
  }
  const dates = datesFor(scene, c);
  for (const d of dates) out.dates.push({ features: dateFeatures(scene, c, d, dates), prior: 0, right: touches(d.date.start, d.date.end, gold.date) });
  out.statuses.push({ features: statusFeatures(scene, c), status: gold.status });
}

function headsOf(docs: readonly GoldDoc[], table: Table): Example[] {
  return docs.flatMap((doc) => {
    const scene = sceneOf(doc);
    const candidates = findCandidates(scene);
    const companies = companiesOf(scene, candidates, table);
    return companies.map((company, i): Example => {
      const from = Math.max(0, i - LOOK_BACK);
      const features = [
        ...candidateFeatures(scene, company.candidate, candidates.slice(from, i), candidates[i + 1]),
        ...companyFeatures(scene, company, companies.slice(from, i)),
      ];
      return { features, right: goldOf(doc, scene, company.candidate) !== undefined, prior: priorOf(scene, company.candidate) };
    });
  });
}

/** Heads see participants through models that have not seen their story. */
function crossedHeads(docs: readonly GoldDoc[]): Example[] {
  return Array.from({ length: FOLDS }, (_, k) => {
    const others = examplesOf(docs.filter((_doc, i) => i % FOLDS !== k));
    return headsOf(docs.filter((_doc, i) => i % FOLDS === k), fitTable(learn(others.actors), learn(others.places)));
  }).flat();
}

export interface MeetingModel {
  readonly heads: Readonly<Record<string, number>>;
  readonly actors: Readonly<Record<string, number>>;
  readonly places: Readonly<Record<string, number>>;
  readonly dates: Readonly<Record<string, number>>;
  readonly statuses: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** Deterministic. */
export function learnMeetings(docs: readonly Story[]): MeetingModel {
  const all = examplesOf(docs);
  const statuses = [...new Set(all.statuses.map((s) => s.status))].sort();
  return {
    heads: pack(learn(crossedHeads(docs))), actors: pack(learn(all.actors)), places: pack(learn(all.places)), dates: pack(learn(all.dates)),
    statuses: Object.fromEntries(statuses.map((s) => [s, pack(learn(all.statuses.map((x) => ({ features: x.features, right: x.status === s, prior: 0 }))))])),
  };
}
