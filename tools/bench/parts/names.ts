// Finding names: the layer alone, and from the bare text beside compromise and wink-nlp; with --gold also how right.
import { alone } from '../alone.ts';
import { compare } from '../compare.ts';
import { nameScores } from '../nameScores.ts';
import type { Part } from '../part.ts';
import { compromiseNames, compromiseSpans, winkNouns } from '../recipes.ts';
import { newStage, stageRunner } from '../stages.ts';

export const names: Part = {
  says: 'people, organizations, places, groups and events of an article',
  async run(context) {
    alone(context, ['names']);
    const run = stageRunner(context.core);
    await compare(context, 'names', (text) => run(newStage(context.core, text), 'names'), [compromiseNames, compromiseSpans, winkNouns]);
    await nameScores(context);
    return true;
  },
};
