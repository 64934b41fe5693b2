// The words of `dateWords.ts` for what has no place in the calendar: lengths of time, "now" and "once", times of day.

/** Fills `{0}`, `{1}` … of an English template. */
export type FillIn = (template: string, ...values: readonly (string | number)[]) => string;

export const fillIn: FillIn = (template, ...values) => template.replace(/\{(\d)\}/g, (_, i: string) => String(values[Number(i)] ?? ''));

export function referenceWords(value: string, t: FillIn): string | undefined {
  const words: Readonly<Record<string, string>> = { PRESENT_REF: t('now'), PAST_REF: t('in the past'), FUTURE_REF: t('in the future') };
  return words[value];
}

/** `P3M` → `3 months`, `PT2H30M` → `2 hours 30 minutes`, `PXY` → `some years`; undefined for anything else. */
export function durationWords(value: string, t: FillIn): string | undefined {
  const [, days, times] = /^P((?:[\d.X]+[A-Z]{1,2})*)(?:T((?:[\d.X]+[A-Z]+)+))?$/.exec(value) ?? [];
  if (!days && !times) return undefined;
  const parts = [...unitParts(days ?? '', dayUnits(t), t), ...unitParts(times ?? '', timeUnits(t), t)];
  return parts.includes(undefined) ? undefined : parts.join(' ');
}

/** One, many, and an unknown number of a unit. */
type Unit = readonly [one: string, many: string, some: string];

const unitParts = (text: string, units: Readonly<Record<string, Unit>>, t: FillIn): (string | undefined)[] =>
  [...text.matchAll(/([\d.X]+)([A-Z]{1,2})/g)].map(([, count = '', letters = '']) => {
    const unit = units[letters];
    if (!unit) return undefined;
    return count.includes('X') ? unit[2] : t(Number(count) === 1 ? unit[0] : unit[1], count);
  });

const dayUnits = (t: FillIn): Readonly<Record<string, Unit>> => ({
  Y: ['{0} year', '{0} years', t('some years')],
  M: ['{0} month', '{0} months', t('some months')],
  W: ['{0} week', '{0} weeks', t('some weeks')],
  D: ['{0} day', '{0} days', t('some days')],
  WE: ['{0} weekend', '{0} weekends', t('some weekends')],
  Q: ['{0} quarter', '{0} quarters', t('some quarters')],
  DE: ['{0} decade', '{0} decades', t('some decades')],
  E: ['{0} decade', '{0} decades', t('some decades')],
  CE: ['{0} century', '{0} centuries', t('some centuries')],
  C: ['{0} century', '{0} centuries', t('some centuries')],
  ML: ['{0} millennium', '{0} millennia', t('some millennia')],
});

const timeUnits = (t: FillIn): Readonly<Record<string, Unit>> => ({
  H: ['{0} hour', '{0} hours', t('some hours')],
  M: ['{0} minute', '{0} minutes', t('some minutes')],
  S: ['{0} second', '{0} seconds', t('some seconds')],
});

/** What stands after a value's `T`; a clock time as it is. */
export function timeOfDay(time: string, t: FillIn): string {
  const parts: Readonly<Record<string, string>> = {
    MO: t('morning'), MI: t('midday'), AF: t('afternoon'), EV: t('evening'), NI: t('night'), DT: t('daytime'),
  };
  return parts[time] ?? (/^\d\d$/.test(time) ? `${time}:00` : time);
}
