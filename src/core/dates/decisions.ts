// A person's decisions about dates: an annotation labelled `date` replaces, adds or removes.
import type { DateMention, DateType } from '../model/analysis.ts';
import type { AnchoredAnnotation } from '../model/annotation.ts';
import { contains, overlaps, spanLength } from '../text/span.ts';

/** The dates with the decisions applied, in the order of their ends. */
export function applyDecisions(text: string, dates: readonly DateMention[], annotations: readonly AnchoredAnnotation[]): readonly DateMention[] {
  const decisions = annotations.filter((a) => a.annotation.label === 'date' && a.span !== undefined && a.span.end > a.span.start);
  if (decisions.length === 0) return dates;
  let out = [...dates];
  for (const { annotation, span } of decisions) {
    if (!span) continue;
    if (annotation.status === 'rejected') {
      out = out.filter((d) => !overlaps(d, span));
      continue;
    }
    const touched = out.filter((d) => overlaps(d, span)).sort((a, b) => spanLength(a) - spanLength(b)); // a range after its dates
    const same = touched.find((d) => d.start === span.start && d.end === span.end) ?? touched[0];
    const value = annotation.value ?? same?.value;
    if (value === undefined) continue; // marked as a date without a value that anybody knows
    const set = annotation.value !== undefined;
    out = out.filter((d) => !overlaps(d, span) || (!set && d !== same && contains(d, span)));
    out.push({
      start: span.start, end: span.end, text: text.slice(span.start, span.end), type: set ? typeOfValue(value) : (same?.type ?? 'DATE'), value,
      mod: set ? null : (same?.mod ?? null), status: set ? 'absolute' : (same?.status ?? 'absolute'), reason: set ? 'set by you' : (same?.reason ?? 'set by you'),
      annotation: annotation.id, ...(set && same && { detected: readingOf(same) }),
    });
  }
  return out.sort((a, b) => a.end - b.end || b.start - a.start);
}

const readingOf = ({ value, reason, alternatives, detected }: DateMention): NonNullable<DateMention['detected']> =>
  detected ?? { value, reason, ...(alternatives && { alternatives }) };

/** DURATION for P…, SET for values that recur, TIME where a T follows, else DATE. */
function typeOfValue(value: string): DateType {
  if (/^P[\dX]|^PT/.test(value)) return 'DURATION';
  if (/^XXXX-WXX-\d/.test(value) && !value.includes('T')) return 'DATE';
  return /\dT/.test(value) ? 'TIME' : 'DATE';
}
