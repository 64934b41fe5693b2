// What the extension loads when it is used first: joins of small folders, exports, imports, dates that a person types.
import type * as vscode from 'vscode';
import type * as laterBundle from './laterBundle.ts';
import { createLoader } from './loadModule.ts';

export type Later = typeof laterBundle;

/** See `createLoader`. */
export type LoadLater = () => Promise<Later>;

export const createLater = (context: vscode.ExtensionContext): LoadLater => createLoader<Later>(context, 'later.js');
