// The whole analysis of an article beside libraries that do a part of it.
import { compare } from '../compare.ts';
import { race, timed } from '../measure.ts';
import type { Context, Part } from '../part.ts';
import { chrono, compromiseTags, winkTags } from '../recipes.ts';
import { analyse } from '../stages.ts';
import { rate, spread } from '../table.ts';
import { sizeOf, wordsOf } from '../texts.ts';

/** Of the long article. */
const MOST_LETTERS = 1_000_000;

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
    analysedAgain(context);
    await compare(context, 'whole analysis', whole, [compromiseTags, winkTags, chrono]);
    return true;
  },
};

/** A long article with one key more each time: what earlier analyses of it left, beside an analysis that knows nothing of them. */
function analysedAgain({ core, texts, effort, print, record }: Context): void {
  const long = texts.join('\n\n').slice(0, MOST_LETTERS);
  const remembered = core.createRememberedRuns();
  let keys = 0;
  const next = (): string => {
    const at = long.indexOf(' ', Math.floor((long.length / 20) * (++keys % 20)));
    return `${long.slice(0, at)}${String.fromCharCode(97 + (keys % 26))}${long.slice(at)}`;
  };
  const { ratio } = race(() => void core.analyze({ id: '', text: next() }, remembered), () => void core.analyze({ id: '', text: next() }), effort);
  record({ name: 'analysed again after a key', unit: 'times as fast', value: ratio });
  print(`after a key in an article of ${Math.round(long.length / 1000)} KB: analysed again ${spread(ratio)} times as fast as afresh`);
}
