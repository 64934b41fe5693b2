// What a person decides about meetings: add, correct, join, keep apart, reject, and back.
import * as vscode from 'vscode';
import type { Services } from '../../host/services.ts';
import type { CurrentView } from '../trees/views.ts';
import { registerAddMeeting } from './addMeeting.ts';
import { registerChangeMeeting } from './changeMeeting.ts';
import { registerJoinMeetings } from './joinMeetings.ts';

export const registerMeetingDecisions = (services: Services, current: CurrentView): vscode.Disposable =>
  vscode.Disposable.from(registerAddMeeting(services, current), registerChangeMeeting(services, current), registerJoinMeetings(services, current));
