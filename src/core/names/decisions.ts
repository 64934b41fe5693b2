// What a person decided rules over what was found: rejected names go, marked names come, the folder's actors and
// "not a name" hold in every article.
import { type EntityType, isEntityType } from '../model/analysis.ts';
import type { AnchoredAnnotation, DecidedActor, FolderDecisions } from '../model/annotation.ts';
import { fold, looseFold } from '../text/fold.ts';
import { compareSpans, overlaps, type Span } from '../text/span.ts';
import { tokenAt } from '../text/tokens.ts';
import type { Named } from './actors/named.ts';
import type { NameText } from './nameText.ts';

/** Names in text order, without overlaps. */
export function applyDecisions(n: NameText, found: readonly Named[], annotations: readonly AnchoredAnnotation[], folder: FolderDecisions): Named[] {
  const notName = notNameTest(folder);
  const byId = new Map(folder.actors.map((a) => [a.id, a]));
  const spelled = spellings(folder.actors);
  const added = annotations.flatMap((a) => annotated(n, a, byId));
  const removed = annotations.flatMap((a) => (a.annotation.status === 'rejected' && a.span ? [{ ...a.span, label: a.annotation.label }] : []));
  const kept = withoutOverlaps(found, added).filter((m) => !notName(m) && !removed.some((r) => rejects(r, m)));
  const known = withoutOverlaps(aliasHits(n, spelled), added).filter((m) => !notName(m) && !removed.some((r) => rejects(r, m)));
  const wider = known.filter((k) => !kept.some((m) => overlaps(m, k) && (m.start < k.start || m.end > k.end)));
  const rest = withoutOverlaps(kept, wider);
  const tied = rest.map((m) => tie(m, spelled));
  return [...tied, ...wider, ...added].sort(compareSpans);
}

const rejects = (r: Span & { readonly label: string }, m: Named): boolean => overlaps(r, m) && (r.label === m.type || !isEntityType(r.label) || (r.start === m.start && r.end === m.end));

/** Both lists sorted or short; of overlapping spans the stronger list's wins. */
function withoutOverlaps(names: readonly Named[], stronger: readonly Named[]): Named[] {
  if (stronger.length === 0) return [...names];
  const sorted = [...stronger].sort(compareSpans);
  let at = 0;
  return names.filter((m) => {
    while (at < sorted.length && (sorted[at] as Named).end <= m.start) at++;
    const next = sorted[at];
    return next === undefined || !overlaps(next, m);
  });
}

function annotated(n: NameText, { annotation, span }: AnchoredAnnotation, actors: ReadonlyMap<string, DecidedActor>): Named[] {
  if (!span || annotation.status === 'rejected' || !isEntityType(annotation.label) || span.end <= span.start) return [];
  const decided = annotation.actor === undefined ? undefined : actors.get(annotation.actor);
  return [{ ...named(n, span), type: annotation.label, by: annotation.status, annotation: annotation.id, ...(decided && { decided }) }];
}

function named(n: NameText, span: Span): Omit<Named, 'type' | 'by'> {
  const first = Math.min(tokenAt(n.t, span.start), Math.max(0, n.t.count - 1));
  let end = tokenAt(n.t, span.end);
  if (end < n.t.count && (n.t.start[end] as number) < span.end) end++;
  return { start: span.start, end: span.end, first, endToken: Math.max(first + 1, end), text: n.article.text.slice(span.start, span.end) };
}

function notNameTest(folder: FolderDecisions): (m: Named) => boolean {
  const types = new Map<string, (EntityType | undefined)[]>();
  for (const d of folder.notNames) types.set(fold(d.text), [...(types.get(fold(d.text)) ?? []), d.type]);
  if (types.size === 0) return () => false;
  return (m) => types.get(fold(m.text))?.some((type) => type === undefined || type === m.type) ?? false;
}

/** Form of a spelling → actor; spellings that two actors share tie to neither. */
function spellings(actors: readonly DecidedActor[]): Map<string, DecidedActor> {
  const out = new Map<string, DecidedActor>();
  const shared = new Set<string>();
  for (const actor of actors) {
    for (const spelling of new Set([actor.name, ...actor.aliases].map(looseFold))) {
      if (out.has(spelling)) shared.add(spelling);
      out.set(spelling, actor);
    }
  }
  for (const s of shared) out.delete(s);
  out.delete('');
  return out;
}

function tie(m: Named, spelled: ReadonlyMap<string, DecidedActor>): Named {
  const decided = m.decided ?? spelled.get(looseFold(m.text));
  return decided ? { ...m, decided, type: m.type === 'group' ? m.type : decided.type } : m;
}

const isSpelledSo = ({ name, aliases }: DecidedActor, words: string): boolean => [name, ...aliases].some((spelling) => fold(spelling) === fold(words));

const MAX_ALIAS_TOKENS = 12;

/** Every place where a decided actor's name or alias stands word for word (case apart), one pass over the tokens. */
function aliasHits(n: NameText, spelled: ReadonlyMap<string, DecidedActor>): Named[] {
  const firsts = new Map<string, number>();
  for (const s of spelled.keys()) {
    const head = /^[\p{L}\p{N}]+/u.exec(s)?.[0] ?? s;
    firsts.set(head, Math.min(MAX_ALIAS_TOKENS, Math.max(firsts.get(head) ?? 0, s.split(/[\s'-]+/).length * 2)));
  }
  const out: Named[] = [];
  if (firsts.size === 0) return out;
  for (let i = 0; i < n.t.count; i++) {
    const most = firsts.get(/^[\p{L}\p{N}]+/u.exec(n.word(i))?.[0] ?? n.word(i));
    if (most === undefined) continue;
    for (let end = Math.min(n.t.count, i + most); end > i; end--) {
      const words = n.slice(i, end);
      const decided = spelled.get(looseFold(words));
      if (decided && !/[\p{L}\p{N}]/u.test(n.slice(end - 1, end)) && !isSpelledSo(decided, words)) continue; // the full stop is the sentence's
      if (!decided || !n.isCapital(i) && !/^\p{Ll}/u.test(decided.name)) continue;
      out.push({ ...named(n, { start: n.t.start[i] as number, end: n.t.end[end - 1] as number }), type: decided.type, by: 'detected', decided });
      i = end - 1;
      break;
    }
  }
  return out;
}
