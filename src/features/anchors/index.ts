// Annotations whose text was edited: accepting new words, attaching lost ones again, a word more or less at their ends.
import * as vscode from 'vscode';
import type { Services } from '../../host/services.ts';
import { registerAdoptSidecar } from './adoptSidecar.ts';
import { registerAnchorFixes } from './anchorFixes.ts';
import { registerExtent } from './extent.ts';
import { registerReattach } from './reattach.ts';
import { registerRefresh } from './refresh.ts';

export const registerAnchors = (services: Services): vscode.Disposable =>
  vscode.Disposable.from(registerAdoptSidecar(services), registerAnchorFixes(services), registerExtent(services), registerReattach(services), registerRefresh(services));
