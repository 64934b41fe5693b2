// What the meetings layer's models learn from: stories with marked meetings turned into examples through the product's
// own feature code, and the models learned from them (trainMeetings.ts writes them down).
import { findDates } from '../../src/core/dates/index.ts';
import { companyFeatures, LOOK_BACK } from '../../src/core/meetings/companyFeatures.ts';
import { actorFeatures, viewOf } from '../../src/core/meetings/actorFeatures.ts';
import { candidateFeatures } from '../../src/core/meetings/features.ts';
import { featureList, type Features } from '../../src/core/meetings/linear.ts';
import { linkFeatures } from '../../src/core/meetings/linkFeatures.ts';
import { memberFeatures, membershipOf } from '../../src/core/meetings/members.ts';
import { MODELS, type Models, modelsOf, type ModelTexts, STATUSES } from '../../src/core/meetings/model.ts';
import { priorOf } from '../../src/core/meetings/prior.ts';
import { SENTENCES } from '../../src/core/meetings/sameness.ts';
import { createScene, mentionsNear, type Place, type Scene } from '../../src/core/meetings/scene.ts';
import { scoredCandidates } from '../../src/core/meetings/scored.ts';
import { statusFeatures } from '../../src/core/meetings/status.ts';
import { type Candidate, findCandidates } from '../../src/core/meetings/triggers.ts';
import { dateFeatures, datesFor } from '../../src/core/meetings/when.ts';
import { addStandIns } from '../../src/core/meetings/who.ts';
import type { Actor, Mention } from '../../src/core/model/analysis.ts';
import { readArticle } from '../../src/core/text/article.ts';
import { type Example, learn, pack, packTable } from './linearModel.ts';
import type { Pair, Story, StoryMeeting } from './markedStories.ts';

interface Examples { actors: Example[]; places: Example[]; dates: Example[]; statuses: { features: readonly string[]; status: string }[] }

const FOLDS = 4;
/** The features that some feature code says. */
function listed(say: (out: Features) => void): readonly string[] {
  const out = featureList();
  say(out);
  return out.texts;
}

const touches = (start: number, end: number, spans: readonly Pair[]): boolean => spans.some(([a, b]) => Math.min(end, b) > Math.max(start, a));

function sceneOf(doc: Story, models: Models = MODELS): Scene {
  const article = readArticle(doc.text);
  const mentions = doc.mentions.flatMap((m): Mention[] =>
    m.type === 'other' ? [] : [{ start: m.start, end: m.end, text: doc.text.slice(m.start, m.end), type: m.type, actor: m.entity, by: 'detected' }]);
  const actors = new Map<string, Actor>();
  for (const m of mentions) if (!actors.has(m.actor)) actors.set(m.actor, { id: m.actor, type: m.type, name: m.text, aliases: [], roles: rolesOf(doc, m.actor) });
  return createScene(article, { mentions, actors: doc.actors ?? [...actors.values()], dates: findDates(article, { published: doc.published, annotations: [] }), published: doc.published }, models);
}

function rolesOf(doc: Story, person: string): Actor['roles'] {
  return (doc.roles ?? []).filter((r) => r.person === person).map((r) => ({ title: r.role, start: r.evidence[0], end: r.evidence[1], ...(typeof r.of === 'string' && { of: r.of }) }));
}

/** What a story teaches of participants, places, dates and statuses, trigger by trigger. */
export function examplesOf(docs: readonly Story[]): Examples {
  const out: Examples = { actors: [], places: [], dates: [], statuses: [] };
  for (const doc of docs) {
    const scene = sceneOf(doc);
    for (const c of findCandidates(scene)) {
      const gold = goldOf(doc, scene, c);
      if (gold && gold.optional !== true) addSlots(doc.placed === false ? { ...out, dates: [] } : out, scene, c, gold);
    }
  }
  return out;
}

const goldOf = (doc: Story, scene: Scene, c: Candidate): StoryMeeting | undefined =>
  doc.meetings.find((m) => touches(scene.tokens.start[c.at] as number, scene.tokens.end[c.at] as number, [m.trigger]));

const takesPart = (gold: StoryMeeting, actor: string, places: readonly Place[]): boolean =>
  gold.participants.some((x) => x.entity === actor || places.some((p) => touches(p.mention.start, p.mention.end, x.spans)));

function addSlots(out: Examples, scene: Scene, c: Candidate, gold: StoryMeeting): void {
  const byActor = new Map<string, Place[]>();
  for (const p of mentionsNear(scene, c.sentence - 3, c.sentence + 2, c.at)) {
    if (p.mention.type !== 'event') byActor.set(p.mention.actor, [...(byActor.get(p.mention.actor) ?? []), p]);
  }
  addStandIns(scene, c, byActor);
  const view = viewOf(scene, c);
  for (const [actor, places] of byActor) {
    const features = listed((out) => { actorFeatures(out, scene, c, actor, places, view); });
    out.actors.push({ features, prior: 0, right: takesPart(gold, actor, places) });
    const sites = places.filter((p) => p.mention.type === 'place');
    if (sites.length > 0) out.places.push({ features, prior: 0, right: sites.some((p) => touches(p.mention.start, p.mention.end, gold.place)) });
  }
  const dates = datesFor(scene, c);
  for (const d of dates) out.dates.push({ features: listed((out) => { dateFeatures(out, scene, c, d, dates); }), prior: 0, right: touches(d.date.start, d.date.end, gold.date) });
  out.statuses.push({ features: listed((out) => { statusFeatures(out, scene, c); }), status: gold.status });
}

interface Joints { readonly heads: Example[]; readonly links: Example[]; readonly members: Example[] }

/** What a story that the models have not seen teaches of heads and of which triggers tell of one encounter. */
function jointsOf(doc: Story, models: Models): Joints {
  const scene = sceneOf(doc, models);
  const scored = scoredCandidates(scene);
  const heads = scored.map((s, i): Example => {
    const from = Math.max(0, i - LOOK_BACK);
    const features = listed((out) => {
      candidateFeatures(out, scene, s.candidate, scored.slice(from, i).map((x) => x.candidate), scored[i + 1]?.candidate);
      companyFeatures(out, scene, s, scored.slice(from, i));
    });
    return { features, right: toldBy(doc, scene, s.candidate) !== undefined, prior: priorOf(scene, s.candidate) };
  });
  const tellings = scored.flatMap((s) => {
    const meeting = toldBy(doc, scene, s.candidate);
    return meeting ? [{ s, meeting, head: goldOf(doc, scene, s.candidate) !== undefined }] : [];
  });
  const links = tellings.flatMap(({ s, meeting }, i) => {
    const out: Example[] = [];
    const others = new Set<StoryMeeting>();
    const seen = new Set<StoryMeeting>();
    for (let k = i - 1; k >= 0 && k > i - 12; k--) {
      const r = tellings[k] as (typeof tellings)[number];
      if (s.candidate.sentence - r.s.candidate.sentence > SENTENCES) break;
      if (!seen.has(r.meeting) || r.head) out.push({ features: listed((o) => { linkFeatures(o, scene, r.s, s, [...others].filter((m) => m !== r.meeting).length); }), right: r.meeting === meeting, prior: 0 });
      seen.add(r.meeting);
      others.add(r.meeting);
    }
    return out;
  });
  const members = doc.meetings.flatMap((meeting) => {
    const told = tellings.filter((x) => x.meeting === meeting);
    const head = told.find((x) => x.head) ?? told[0];
    if (!head) return [];
    const record = { head: head.s, others: told.filter((x) => x !== head).map((x) => x.s) };
    const membership = membershipOf(scene, record);
    return [...membership.best.values()].map((fit): Example => {
      const features = listed((out) => { memberFeatures(out, scene, membership, fit); });
      return { features, right: takesPart(meeting, fit.actor, scene.mentions.filter((p) => p.mention.actor === fit.actor)), prior: 0 };
    });
  });
  return { heads, links, members };
}

/** The meeting that a trigger tells of, first or again. */
const toldBy = (doc: Story, scene: Scene, c: Candidate): StoryMeeting | undefined =>
  doc.meetings.find((m) => touches(scene.tokens.start[c.at] as number, scene.tokens.end[c.at] as number, [m.trigger, ...(m.triggers ?? [])]));

/** Heads and links see participants, places, dates and statuses through models that have not seen their story. */
function crossedJoints(docs: readonly Story[]): Joints {
  const folds = Array.from({ length: FOLDS }, (_, k) => {
    const models = modelsOf({ ...slotModels(examplesOf(docs.filter((_doc, i) => i % FOLDS !== k))), HEADS: '', LINKS: '', MEMBERS: '' });
    return docs.filter((_doc, i) => i % FOLDS === k).map((d) => jointsOf(d, models));
  }).flat();
  return { heads: folds.flatMap((f) => f.heads), links: folds.flatMap((f) => f.links), members: folds.flatMap((f) => f.members) };
}

type SlotModels = Omit<ModelTexts, 'HEADS' | 'LINKS' | 'MEMBERS'>;

function slotModels(all: Examples): SlotModels {
  const of = (...models: readonly (readonly Example[])[]): string => packTable(models.map((m) => pack(learn(m))));
  return { FITS: of(all.actors, all.places), DATES: of(all.dates), STATUSES: of(...STATUSES.map((s) => all.statuses.map((x) => ({ features: x.features, right: x.status === s, prior: 0 })))) };
}

/** Deterministic. */
export function learnMeetings(docs: readonly Story[]): ModelTexts {
  const { heads, links, members } = crossedJoints(docs);
  const of = (examples: readonly Example[]): string => packTable([pack(learn(examples))]);
  return { HEADS: of(heads), LINKS: of(links), MEMBERS: of(members), ...slotModels(examplesOf(docs)) };
}
