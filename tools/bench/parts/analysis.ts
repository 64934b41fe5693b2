// The whole analysis of an article beside libraries that do a part of it.
import { compare } from '../compare.ts';
import { timed } from '../measure.ts';
import type { Part } from '../part.ts';
import { chrono, compromiseTags, winkTags } from '../recipes.ts';
import { analyse } from '../stages.ts';
import { rate, spread } from '../table.ts';
import { sizeOf, wordsOf } from '../texts.ts';

export const analysis: Part = {
  says: 'the whole analysis: language, names, dates, meetings, quotes',
  async run(context) {
    const whole = (text: string): unknown => analyse(context.core, text);
    const seconds = timed(() => {
      for (const text of context.texts) whole(text);
    }, context.effort);
    const words = rate(wordsOf(context.texts), seconds);
    context.record({ name: 'whole analysis', unit: 'words/s', value: words });
    context.print(`whole analysis: ${spread(words)} words/s on ${Math.round(sizeOf(context.texts) / 1000)} KB`);
    await compare(context, 'whole analysis', whole, [compromiseTags, winkTags, chrono]);
    return true;
  },
};
