// Attributes of an annotation: how certain it is, and whatever else a folder wants to note as `key: value`.
import * as vscode from 'vscode';
import type { Annotation } from '../../core/model/annotation.ts';
import type { Services } from '../../host/services.ts';
import { askSuggested, type Suggestion } from '../askSuggested.ts';
import { asOfNow, type FoundAnnotation, titleFor, updated } from '../commands/annotationFrom.ts';
import { type Args, optionsFrom, textOption } from '../commands/place.ts';
import { shortText } from '../trees/labelText.ts';
import { usedKeys, usedValues } from './usedFacts.ts';

const CERTAINTY = 'certainty';
const CERTAINTIES = ['high', 'medium', 'low'];

const everyAnnotation = (services: Services): readonly Annotation[] => services.library.all().flatMap((s) => s.annotations.map((a) => a.annotation));

/** Option `certainty`: the value; empty takes it away. */
export async function setCertainty(services: Services, found: FoundAnnotation, args: Args): Promise<boolean | undefined> {
  const given = textOption(optionsFrom(args), CERTAINTY);
  const value = given ?? (await askValue(services, found, CERTAINTY, CERTAINTIES));
  return value === undefined ? undefined : setAttributes(services, found, CERTAINTY, value);
}

/** Options: `key` with `value`; an empty value takes the key away. */
export async function setAttribute(services: Services, found: FoundAnnotation, args: Args): Promise<boolean | undefined> {
  const options = optionsFrom(args);
  const key = textOption(options, 'key') ?? (await askKey(services, found));
  if (key === undefined || key === '') return undefined;
  const value = textOption(options, 'value') ?? (await askValue(services, found, key, key === CERTAINTY ? CERTAINTIES : []));
  return value === undefined ? undefined : setAttributes(services, found, key, value);
}

async function setAttributes(services: Services, found: FoundAnnotation, key: string, value: string): Promise<boolean> {
  const { state, annotation } = found;
  const { attributes = {} } = await asOfNow(services, found);
  const others = Object.entries(attributes).filter(([k]) => k !== key);
  // Where the key is there already it keeps its place.
  const at = Object.keys(attributes).indexOf(key);
  if (value !== '') others.splice(at < 0 ? others.length : at, 0, [key, value]);
  return services.decisions.apply(vscode.l10n.t('Attribute “{0}”', key), [updated(state, annotation, { attributes: Object.fromEntries(others) })]);
}

async function askKey(services: Services, { annotation }: FoundAnnotation): Promise<string | undefined> {
  const own = Object.entries(annotation.attributes ?? {});
  const suggestions: Suggestion[] = [
    ...own.map(([value, is]) => ({ value, description: shortText(is, 60) })),
    ...usedKeys(everyAnnotation(services)).filter((key) => !own.some(([k]) => k === key)).map((value) => ({ value })),
  ];
  return askSuggested(titleFor(annotation), vscode.l10n.t('Which attribute? Choose one or type a new one, such as “source”'), suggestions, vscode.l10n.t('a new one'));
}

/** Empty: the attribute is to go. */
async function askValue(services: Services, { annotation }: FoundAnnotation, key: string, first: readonly string[]): Promise<string | undefined> {
  const none = vscode.l10n.t('(none)');
  const now = annotation.attributes && Object.hasOwn(annotation.attributes, key) ? annotation.attributes[key] : undefined;
  const values = [...new Set([...first, ...(now === undefined ? [] : [now]), ...usedValues(everyAnnotation(services), key).slice(0, 50)])];
  const suggestions: Suggestion[] = [
    ...values.map((value) => ({ value, ...(value === now && { description: vscode.l10n.t('as it is now') }) })),
    ...(now === undefined ? [] : [{ value: none, description: vscode.l10n.t('takes “{0}” away', key) }]),
  ];
  const answer = await askSuggested(titleFor(annotation), vscode.l10n.t('{0}: choose, or type something else', key), suggestions, '');
  return answer === none && now !== undefined ? '' : answer;
}
