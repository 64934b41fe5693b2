// Ours beside others on the same texts, as a table; who is not installed is named with the reason.
import { race } from './measure.ts';
import type { Recipe } from './others.ts';
import type { Context } from './part.ts';
import { RACE_HEAD, raceRow, table } from './table.ts';
import { firstOf } from './texts.ts';

/** `ours`: the same work from the bare text. Each of the others gets as much text as it reads in a second or two. */
export async function compare(context: Context, ours: (text: string) => unknown, recipes: readonly Recipe[]): Promise<void> {
  const rows: string[][] = [];
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
    rows.push(raceRow(`${other.name}: ${other.asked}`, texts, race(pass(ours), pass(other.read), context.effort)));
  }
  for (const line of [...(rows.length === 0 ? [] : table(RACE_HEAD, rows)), ...skipped]) context.print(line);
}
