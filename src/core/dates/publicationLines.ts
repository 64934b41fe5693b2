// Where an article says itself when it appeared: keys of its front matter, lines such as "Published: 3 Apr 2025 14:02",
// bylines, the dateline. Each statement with its days; `publicationDate` weighs them.
import type { Article } from '../text/article.ts';
import type { Paragraph } from '../text/paragraphs.ts';
import { type StatedDay, statedDays } from './statedDay.ts';

/** In order of trust. */
export const STATEMENTS = ['frontMatter', 'published', 'line', 'dateline', 'updatedKey', 'updated'] as const;

export interface Statement {
  readonly kind: (typeof STATEMENTS)[number];
  /** Offset in the text of the line that the days' offsets count from; undefined where YAML hides the place. */
  readonly at: number | undefined;
  readonly days: readonly StatedDay[];
}

/** Compared by their letters alone, without case; in order of trust. */
const PUBLISHED_KEYS = [
  'published', 'datepublished', 'publishedat', 'publisheddate', 'publicationdate', 'publishdate', 'publishedon', 'pubdate', 'firstpublished', 'publishedtime', 'articlepublishedtime',
  'publishtime', 'date', 'dcdate', 'dcdateissued', 'dateline', 'posted', 'postedat', 'dateposted', 'issued', 'released', 'created', 'createdat', 'datecreated',
];
const UPDATED_KEYS = ['updated', 'updatedat', 'dateupdated', 'modified', 'modifiedat', 'datemodified', 'lastmodified', 'lastmod'];
/** Paragraphs at the beginning, and at the end, that may tell of the article itself. */
const HEAD = 12;
const TAIL = 4;
/** Longer paragraphs are prose. */
const MAX_LINE = 160;

const PUBLISHED = new RegExp(
  String.raw`^[^\p{L}]{0,4}(?:first )?(?:published|posted|issued|released|publication date|pub\. date|date|created|dated|filed` +
    String.raw`|publié|mis en ligne|veröffentlicht|erschienen|stand|erstellt|publicado|publicada|pubblicato|fecha|datum|gepubliceerd)(?!\p{L})`, 'iu',
);
const UPDATED = /^[^\p{L}]{0,4}(?:last )?(?:updated|modified|edited|revised|update|mis à jour|modifié|aktualisiert|geändert|actualizado|aggiornato|atualizado|bijgewerkt)(?!\p{L})/iu;
const SAYS_PUBLISHED = /(?<!\p{L})(?:published|posted|publié|veröffentlicht|publicado|pubblicato)(?!\p{L})/iu;
/** What may stand before a date that is a line of its own: a place, a bar, brackets. */
const BEFORE_BARE = /^[^\p{L}\d]{0,4}(?:\p{Lu}[\p{L}.’' -]{1,24}[,|/–—-]\s*)?[([|]?\s*$/u;
const AFTER_BARE = /^\s*(?:[)\]|•·–—/,-].{0,60}|(?:by|at|ET|EST|EDT|GMT|UTC|BST|CET|CEST|Uhr|Z)(?!\p{L}).{0,40})?$/u;

/** What the article states, in text order. Linear: only short paragraphs at both ends are read. */
export function statementsOf(article: Article): readonly Statement[] {
  return [...frontMatterStatements(article), ...lineStatements(article), ...datelineStatement(article)].filter(({ days }) => days.length > 0);
}

function frontMatterStatements(article: Article): Statement[] {
  const fm = article.frontMatter;
  if (!fm) return [];
  const byKey = new Map<string, unknown>();
  for (const [key, value] of Object.entries(fm.data)) byKey.set(key.toLowerCase().replace(/[^a-z]/g, ''), value);
  const source = article.text.slice(fm.start, fm.end);
  const read = (kind: Statement['kind']) => (key: string): Statement[] => {
    const stated = byKey.get(key);
    if (typeof stated !== 'string' && typeof stated !== 'number') return [];
    const text = String(stated).slice(0, MAX_LINE);
    const at = source.indexOf(text);
    return [{ kind, at: at < 0 ? undefined : fm.start + at, days: statedDays(text) }];
  };
  return [...PUBLISHED_KEYS.flatMap(read('frontMatter')), ...UPDATED_KEYS.flatMap(read('updatedKey'))];
}

function lineStatements(article: Article): Statement[] {
  const out: Statement[] = [];
  let bodies = 0;
  const count = article.paragraphs.length;
  for (const [i, p] of article.paragraphs.entries()) {
    if (i >= HEAD && i < count - TAIL) continue;
    if (p.end - p.start > MAX_LINE) bodies++;
    else out.push(...readLine(article.text.slice(p.start, p.end), p, bodies === 0 && i < HEAD));
  }
  return out;
}

/** "Updated …, first published …" makes two statements. A bare date counts only above the text. */
function readLine(line: string, p: Paragraph, above: boolean): Statement[] {
  const updated = UPDATED.test(line);
  const published = PUBLISHED.test(line) ? 0 : updated || p.kind === 'byline' ? line.search(SAYS_PUBLISHED) : -1;
  if (!updated && published < 0 && !above) return [];
  const days = statedDays(line);
  if (published >= 0) {
    const { before, after } = splitAt(days, published);
    return [{ kind: 'published', at: p.start, days: firstDay(after) }, { kind: updated ? 'updated' : 'line', at: p.start, days: updated ? firstDay(before) : [] }];
  }
  if (updated) return [{ kind: 'updated', at: p.start, days: firstDay(days) }];
  return p.kind === 'byline' || isBare(line, days) ? [{ kind: 'line', at: p.start, days: firstDay(days) }] : [];
}

const splitAt = (days: readonly StatedDay[], at: number): { before: readonly StatedDay[]; after: readonly StatedDay[] } =>
  ({ before: days.filter((d) => d.start < at), after: days.filter((d) => d.start >= at) });

/** Both readings of the first day. */
const firstDay = (days: readonly StatedDay[]): readonly StatedDay[] => days.filter((d) => d.start === days[0]?.start);

function isBare(line: string, days: readonly StatedDay[]): boolean {
  const [day] = days;
  return day?.year !== undefined && BEFORE_BARE.test(line.slice(0, day.start)) && AFTER_BARE.test(line.slice(day.end));
}

/** "MOSCOW, April 3. /TASS/" ends without a dash. */
const AGENCY = /^\p{Lu}[\p{L}.’' -]{1,40},\s(?:\p{L}{3,9}\.?\s\d{1,2}|\d{1,2}\s\p{L}{3,9}\.?)(?:,?\s\d{4})?[.,]?\s?[/(]\p{Lu}/u;
const MAX_DATELINE = 90;

function datelineStatement(article: Article): Statement[] {
  const found = article.dateline?.date;
  if (found && found.end - found.start < MAX_LINE) return [{ kind: 'dateline', at: found.start, days: firstDay(statedDays(article.text.slice(found.start, found.end))) }];
  const body = article.paragraphs.find((p) => p.kind === 'body');
  const line = body ? article.text.slice(body.start, Math.min(body.end, body.start + MAX_DATELINE)) : '';
  return body && AGENCY.test(line) ? [{ kind: 'dateline', at: body.start, days: firstDay(statedDays(line)) }] : [];
}
