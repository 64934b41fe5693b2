// One layer of the core after another, each on what the layers before it found: for measuring a layer by itself.
import type { Layers } from './core.ts';

const ENGLISH = { code: 'eng', name: 'English', analysed: true } as const;
const PUBLISHED = '2019-01-07';

/** What the layers have found so far; each stage fills in its own. */
export interface Stage {
  readonly text: string;
  article: ReturnType<Layers['readArticle']>;
  names: ReturnType<Layers['findNames']>;
  dates: ReturnType<Layers['findDates']>;
}

export type StageName = 'text' | 'names' | 'dates' | 'meetings' | 'quotes';

/** Runs one layer on what stands in the stage and keeps its result there. */
export type RunStage = (stage: Stage, name: StageName) => void;

export function stageRunner(core: Layers): RunStage {
  return (s, name) => {
    if (name === 'text') s.article = core.readArticle(s.text);
    else if (name === 'names') s.names = core.findNames(s.article, { language: ENGLISH, annotations: [], folder: core.NO_DECISIONS });
    else if (name === 'dates') s.dates = core.findDates(s.article, { published: PUBLISHED, annotations: [] });
    else if (name === 'meetings') core.findMeetings(s.article, { ...s.names, dates: s.dates, published: PUBLISHED });
    else core.findQuotes(s.article, s.names);
  };
}

/** The text read, nothing found yet. */
export const newStage = (core: Layers, text: string): Stage => ({ text, article: core.readArticle(text), names: { mentions: [], actors: [] }, dates: [] });

/** Texts with the results of the stages before `name`. */
export function stagesBefore(core: Layers, texts: readonly string[], name: StageName): Stage[] {
  const run = stageRunner(core);
  const before = (['names', 'dates'] as const).slice(0, name === 'meetings' || name === 'quotes' ? 2 : 0);
  return texts.map((text) => {
    const stage = newStage(core, text);
    for (const b of before) run(stage, b);
    return stage;
  });
}

/** The whole analysis of one article. */
export const analyse = (core: Layers, text: string, id = ''): ReturnType<Layers['analyze']> => core.analyze({ id, text });
