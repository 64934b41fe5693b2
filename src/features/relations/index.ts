// Relations between annotations: typed, directed, within one article.
import * as vscode from 'vscode';
import type { Services } from '../../host/services.ts';
import { registerEditRelation } from './editRelation.ts';
import { registerRelate } from './relate.ts';

export const registerRelations = (services: Services): vscode.Disposable => vscode.Disposable.from(registerRelate(services), registerEditRelation(services));
