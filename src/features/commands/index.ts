// Every command that annotates, decides, exports or goes somewhere.
import * as vscode from 'vscode';
import type { Services } from '../../host/services.ts';
import { registerActorDecisions } from '../actors/index.ts';
import { registerAnnotationFacts } from '../annotationFacts/index.ts';
import { registerManageLabels, registerStickyLabel } from '../labels/index.ts';
import { registerMeetingDecisions } from '../meetings/index.ts';
import { registerRelations } from '../relations/index.ts';
import { registerReview } from '../review/index.ts';
import { currentView } from '../trees/views.ts';
import { registerAnnotate } from './annotate.ts';
import { registerEditAnnotation } from './editAnnotation.ts';
import { registerExport } from './export.ts';
import { registerGoTo } from './goTo.ts';
import { registerImport } from './import.ts';
import { registerInstallCommandLine } from './installCommandLine.ts';
import { registerMarkAll } from './markAll.ts';
import { registerMentionCommands } from './mentions.ts';
import { registerSetActor } from './setActor.ts';
import { registerSetDateValue } from './setDateValue.ts';
import { registerSetMeeting } from './setMeeting.ts';
import { registerSetPublicationDate } from './setPublicationDate.ts';

export function registerCommands(services: Services): vscode.Disposable {
  const current = currentView(services);
  const sticky = registerStickyLabel(services);
  return vscode.Disposable.from(
    sticky,
    registerManageLabels(services),
    registerAnnotate(services, sticky),
    registerEditAnnotation(services),
    registerAnnotationFacts(services),
    registerRelations(services),
    registerReview(services),
    registerMentionCommands(services),
    registerMarkAll(services),
    registerActorDecisions(services, current),
    registerMeetingDecisions(services, current),
    registerSetActor(services, current),
    registerSetDateValue(services),
    registerSetMeeting(services, current),
    registerSetPublicationDate(services),
    registerGoTo(services),
    registerExport(services),
    registerImport(services),
    registerInstallCommandLine(services),
  );
}
