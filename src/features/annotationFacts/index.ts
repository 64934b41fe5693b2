// What else a person notes of an annotation besides label and note: certainty, attributes, tags, links.
import * as vscode from 'vscode';
import type { Services } from '../../host/services.ts';
import { annotationFrom } from '../commands/annotationFrom.ts';
import { commandsOn } from '../commands/place.ts';
import { setAttribute, setCertainty } from './attributes.ts';
import { setLinks } from './links.ts';
import { setTags } from './tags.ts';

export function registerAnnotationFacts(services: Services): vscode.Disposable {
  const command = commandsOn(services, annotationFrom);
  return vscode.Disposable.from(
    command('dateline.setCertainty', setCertainty),
    command('dateline.setAttribute', setAttribute),
    command('dateline.setTags', setTags),
    command('dateline.setLinks', setLinks),
  );
}
