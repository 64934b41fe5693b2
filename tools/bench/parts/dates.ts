// Finding dates: the layer alone, and from the bare text beside chrono-node, compromise-dates and Microsoft's recognizers.
import { alone } from '../alone.ts';
import { compare } from '../compare.ts';
import type { Part } from '../part.ts';
import { chrono, compromiseDates, recognizers } from '../recipes.ts';
import { newStage, stageRunner } from '../stages.ts';

export const dates: Part = {
  says: 'time expressions and their values',
  async run(context) {
    alone(context, ['dates']);
    const run = stageRunner(context.core);
    await compare(context, 'dates', (text) => run(newStage(context.core, text), 'dates'), [chrono, compromiseDates, recognizers]);
    return true;
  },
};
