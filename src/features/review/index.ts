// Reviewing what was found, by the keyboard: one name after another, or all that are alike.
import * as vscode from 'vscode';
import type { Services } from '../../host/services.ts';
import { registerAllLikeThis } from './allLikeThis.ts';
import { registerGoToUnreviewed } from './goToUnreviewed.ts';
import { registerReviewStatus } from './reviewStatus.ts';

export const registerReview = (services: Services): vscode.Disposable =>
  vscode.Disposable.from(registerGoToUnreviewed(services), registerAllLikeThis(services), registerReviewStatus(services));
