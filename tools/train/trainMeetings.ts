// Learns the weights of the meetings layer (src/core/meetings/model.json) from stories with marked meetings, through the
// product's own feature code. Run: npx tsx tools/train/trainMeetings.ts GOLD_DIR (reads meetings/voa-train.jsonl).
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findDates } from '../../src/core/dates/index.ts';
import { pronounSubject } from '../../src/core/meetings/antecedent.ts';
import { companiesOf, companyFeatures, LOOK_BACK } from '../../src/core/meetings/companyFeatures.ts';
import { actorFeatures, candidateFeatures } from '../../src/core/meetings/features.ts';
import type { Table } from '../../src/core/meetings/linear.ts';
import { priorOf } from '../../src/core/meetings/prior.ts';
import { createScene, mentionsNear, type Place, type Scene } from '../../src/core/meetings/scene.ts';
import { statusFeatures } from '../../src/core/meetings/status.ts';
import { type Candidate, findCandidates } from '../../src/core/meetings/triggers.ts';
import { dateFeatures, datesFor } from '../../src/core/meetings/when.ts';
import { fitsOf, fitTable } from '../../src/core/meetings/who.ts';
import type { Actor, EntityType, Mention } from '../../src/core/model/analysis.ts';
import { readArticle } from '../../src/core/text/article.ts';
import { type Example, learn, pack } from './linearModel.ts';

type Pair = readonly [number, number];
interface GoldMention { readonly start: number; readonly end: number; readonly type: EntityType | 'other'; readonly entity: string }
interface GoldMeeting {
  readonly status: string; readonly trigger: Pair; readonly optional?: boolean;
  readonly participants: readonly { readonly entity: string; readonly spans: readonly Pair[] }[];
  readonly place: readonly Pair[]; readonly date: readonly Pair[];
}
interface GoldRole { readonly person: string; readonly role: string; readonly of?: string | null; readonly evidence: Pair }
interface GoldDoc { readonly text: string; readonly published: string | null; readonly mentions: readonly GoldMention[]; readonly meetings: readonly GoldMeeting[]; readonly roles?: readonly GoldRole[] }
interface Examples { heads: Example[]; actors: Example[]; places: Example[]; dates: Example[]; statuses: { features: readonly string[]; status: string }[] }

const FOLDS = 4;
const touches = (start: number, end: number, spans: readonly Pair[]): boolean => spans.some(([a, b]) => Math.min(end, b) > Math.max(start, a));

function sceneOf(doc: GoldDoc): Scene {
  const article = readArticle(doc.text);
  const mentions = doc.mentions.flatMap((m): Mention[] =>
    m.type === 'other' ? [] : [{ start: m.start, end: m.end, text: doc.text.slice(m.start, m.end), type: m.type, actor: m.entity, by: 'detected' }]);
  const actors = new Map<string, Actor>();
  for (const m of mentions) if (!actors.has(m.actor)) actors.set(m.actor, { id: m.actor, type: m.type, name: m.text, aliases: [], roles: rolesOf(doc, m.actor) });
  return createScene(article, { mentions, actors: [...actors.values()], dates: findDates(article, { published: doc.published, annotations: [] }) });
}

function rolesOf(doc: GoldDoc, person: string): Actor['roles'] {
  return (doc.roles ?? []).filter((r) => r.person === person).map((r) => ({ title: r.role, start: r.evidence[0], end: r.evidence[1], ...(typeof r.of === 'string' && { of: r.of }) }));
}

/** Without a model of participants no heads are made: their features need one. */
function examplesOf(docs: readonly GoldDoc[], model?: Table): Examples {
  const out: Examples = { heads: [], actors: [], places: [], dates: [], statuses: [] };
  for (const doc of docs) {
    const scene = sceneOf(doc);
    const candidates = findCandidates(scene);
    const goldOf = (c: Candidate): GoldMeeting | undefined =>
      doc.meetings.find((m) => touches(scene.tokens.start[c.at] as number, scene.tokens.end[c.at] as number, [m.trigger]));
    if (model) addHeads(out, scene, candidates, model, goldOf);
    for (const c of candidates) {
      const gold = goldOf(c);
      if (gold && gold.optional !== true) addSlots(out, scene, c, gold);
    }
  }
  return out;
}

function addHeads(out: Examples, scene: Scene, candidates: readonly Candidate[], model: Table, goldOf: (c: Candidate) => GoldMeeting | undefined): void {
  const companies = companiesOf(scene, candidates, (c) => fitsOf(scene, c, model));
  for (const [i, company] of companies.entries()) {
    const from = Math.max(0, i - LOOK_BACK);
    const features = [
      ...candidateFeatures(scene, company.candidate, candidates.slice(from, i), candidates[i + 1]),
      ...companyFeatures(scene, company, companies.slice(from, i)),
    ];
    out.heads.push({ features, right: goldOf(company.candidate) !== undefined, prior: priorOf(scene, company.candidate) });
  }
}

function addSlots(out: Examples, scene: Scene, c: Candidate, gold: GoldMeeting): void {
  const byActor = new Map<string, Place[]>();
  for (const p of mentionsNear(scene, c.sentence - 3, c.sentence + 2, c.at)) {
    if (p.mention.type !== 'event') byActor.set(p.mention.actor, [...(byActor.get(p.mention.actor) ?? []), p]);
  }
  const pronoun = pronounSubject(scene, c);
  for (const [actor, places] of byActor) {
    const features = actorFeatures(scene, c, actor, places, pronoun);
    const at = (spans: readonly Pair[], list: readonly Place[]): boolean => list.some((p) => touches(p.mention.start, p.mention.end, spans));
    out.actors.push({ features, prior: 0, right: gold.participants.some((x) => x.entity === actor || at(x.spans, places)) });
    const sites = places.filter((p) => p.mention.type === 'place');
    if (sites.length > 0) out.places.push({ features, prior: 0, right: at(gold.place, sites) });
  }
  const dates = datesFor(scene, c);
  for (const d of dates) out.dates.push({ features: dateFeatures(scene, c, d, dates), prior: 0, right: touches(d.date.start, d.date.end, gold.date) });
  out.statuses.push({ features: statusFeatures(scene, c), status: gold.status });
}

/** Heads see participants through models that have not seen their story. */
function crossedHeads(docs: readonly GoldDoc[]): Example[] {
  return Array.from({ length: FOLDS }, (_, k) => {
    const others = examplesOf(docs.filter((_doc, i) => i % FOLDS !== k));
    return examplesOf(docs.filter((_doc, i) => i % FOLDS === k), fitTable(learn(others.actors), learn(others.places))).heads;
  }).flat();
}

const [folder = ''] = process.argv.slice(2);
const docs = readFileSync(path.join(folder, 'meetings', 'voa-train.jsonl'), 'utf8').split('\n').slice(1).filter((l) => l !== '').map((l) => JSON.parse(l) as GoldDoc);
const all = examplesOf(docs);
const statuses = [...new Set(all.statuses.map((s) => s.status))].sort();
const model = {
  heads: pack(learn(crossedHeads(docs))), actors: pack(learn(all.actors)), places: pack(learn(all.places)), dates: pack(learn(all.dates)),
  statuses: Object.fromEntries(statuses.map((s) => [s, pack(learn(all.statuses.map((x) => ({ features: x.features, right: x.status === s, prior: 0 }))))])),
};
const target = path.join(import.meta.dirname, '../../src/core/meetings/model.json');
writeFileSync(target, `${JSON.stringify(model)}\n`);
console.log(`${docs.length} stories, ${all.actors.length} actors beside triggers → ${target}`);
