// What an import added, a line an article and one for all.
import type { PlannedArticle } from '../../core/import/index.ts';

/** `a.txt: 12 annotations (2 moved, 1 lost), 3 relations, 4 there already` */
export function summarizeImport({ path, add, relations, moved, changed, lost, known }: PlannedArticle): string {
  const how = [some(moved, 'moved'), some(changed, 'on edited words'), some(lost, 'lost')].filter((s) => s !== '').join(', ');
  const parts = [counted(add.length, 'annotation') + (how === '' ? '' : ` (${how})`), relations.length > 0 ? counted(relations.length, 'relation') : '', some(known, 'there already')];
  return `${path}: ${parts.filter((s) => s !== '').join(', ')}\n`;
}

export function totalOfImport(articles: readonly PlannedArticle[], isDry: boolean): string {
  const sum = (of: (article: PlannedArticle) => number): number => articles.reduce((n, a) => n + of(a), 0);
  const lost = sum((a) => a.lost);
  const added = sum((a) => a.add.length);
  const total = `${counted(added, 'annotation')} for ${counted(articles.length, 'article')}${lost > 0 ? `, ${lost} lost` : ''}`;
  return `${isDry ? `Would add ${total}; nothing was written.` : `Added ${total}.`}\n`;
}

const some = (count: number, what: string): string => (count === 0 ? '' : `${count} ${what}`);

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;
