// Ours beside others on the same texts, as a table; who is not installed is named with the reason.
import { race } from './measure.ts';
import type { Recipe } from './others.ts';
import type { Context } from './part.ts';
import { RACE_HEAD, raceRow, rate, spread, table } from './table.ts';
import { firstOf, wordsOf } from './texts.ts';

/** `ours`, called `name`: the same work from the bare text. Each of the others gets as much text as it reads in a second or two. */
export async function compare(context: Context, name: string, ours: (text: string) => unknown, recipes: readonly Recipe[]): Promise<void> {
  const rows: string[][] = [];
  const sentences: string[] = [];
  const skipped: string[] = [];
  for (const text of context.texts) ours(text); // warm code, on everything
  for (const recipe of recipes) {
    const other = await context.others.load(recipe);
    if (typeof other === 'string') {
      skipped.push(`skipped ${recipe.package}: ${other}`);
      continue;
    }
    const texts = context.quick ? context.texts : firstOf(context.texts, other.characters);
    const pass = (read: (text: string) => unknown) => (): void => {
      for (const text of texts) read(text);
    };
    const found = race(pass(ours), pass(other.read), context.effort);
    const what = `${other.name}, ${other.asked}`;
    const words = wordsOf(texts);
    rows.push(raceRow(what, texts, found));
    const [our, their] = [rate(words, found.ours), rate(words, found.theirs)];
    sentences.push(`${name} ${spread(our)} words/s; ${what} ${spread(their)} words/s; ratio ${spread(found.ratio)}`);
    context.record({ name: `${name}, beside ${what}`, unit: 'words/s', value: our });
    context.record({ name: what, unit: 'words/s', value: their });
    context.record({ name: `${name} to ${what}`, unit: 'times', value: found.ratio });
  }
  for (const line of [...sentences, ...(rows.length === 0 ? [] : ['', ...table(RACE_HEAD, rows)]), ...skipped]) context.print(line);
}
