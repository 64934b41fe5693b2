// Outline and Go to Symbol: an article's headline and sections with the people, meetings and dates that each tells of,
// and every actor of the folder by name.
import * as vscode from 'vscode';
import type { DateMention, EntityType } from '../core/model/analysis.ts';
import { fold } from '../core/text/fold.ts';
import { orNothing } from '../host/commands.ts';
import { actorById } from '../host/lookUp.ts';
import type { ArticleState, Services } from '../host/services.ts';
import { rangeOf } from '../host/spans.ts';
import { ARTICLE_SELECTOR } from './articleSelector.ts';
import { type OutlineNode, outlineOf } from './outline.ts';
import { meetingWord, statusWord, typeWord } from './trees/kindWords.ts';
import { oneLine } from './trees/labelText.ts';
import { shortDate } from './dateText.ts';

const MOST_SYMBOLS = 500;

/** VS Code knows symbols of programs only; these icons come nearest. */
const KINDS: Readonly<Record<EntityType, vscode.SymbolKind>> = {
  person: vscode.SymbolKind.Class,
  organization: vscode.SymbolKind.Package,
  place: vscode.SymbolKind.Namespace,
  group: vscode.SymbolKind.Enum,
  event: vscode.SymbolKind.Event,
};

export function registerSymbols(services: Services): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerDocumentSymbolProvider(
      ARTICLE_SELECTOR,
      {
        provideDocumentSymbols: (document, token) =>
          orNothing(services, 'Outline', async () => {
            const state = await services.library.get(document.uri, token);
            return state && outlineOf(state.text, state.analysis).map((node) => symbolOf(state, node));
          }),
      },
      { label: vscode.l10n.t('Article') },
    ),
    vscode.languages.registerWorkspaceSymbolProvider({
      provideWorkspaceSymbols: (query) => orNothing(services, 'Go to Symbol', () => actorSymbols(services, query)),
    }),
  );
}

function symbolOf(state: ArticleState, node: OutlineNode): vscode.DocumentSymbol {
  const words = wordsOf(state, node);
  const range = rangeOf(state.lines, node.range);
  const symbol = new vscode.DocumentSymbol(words.name.trim() || vscode.l10n.t('(no headline)'), words.detail, words.kind, range, rangeOf(state.lines, node.name));
  symbol.children = node.children.map((child) => symbolOf(state, child));
  return symbol;
}

function wordsOf(state: ArticleState, node: OutlineNode): { name: string; detail: string; kind: vscode.SymbolKind } {
  switch (node.kind) {
    case 'section':
      return { name: node.text, detail: '', kind: vscode.SymbolKind.String };
    case 'actor': {
      const roles = node.actor.roles.map((r) => r.title);
      return { name: node.actor.name, detail: roles[0] ?? typeWord(node.actor.type, vscode.l10n.t), kind: KINDS[node.actor.type] };
    }
    case 'meeting': {
      const names = node.meeting.participants.flatMap((id) => actorById(state, id)?.name ?? []);
      const when = node.meeting.date ? shortDate(node.meeting.date.value) : '';
      const detail = [when, statusWord(node.meeting.status, vscode.l10n.t), names.slice(0, 3).join(', ')].filter((s) => s !== '');
      return { name: meetingWord(node.meeting.kind, vscode.l10n.t), detail: detail.join(' · '), kind: vscode.SymbolKind.Event };
    }
    case 'date':
      return dateSymbol(node.date);
  }
}

/** Words that had to be worked out stand in the name, where Go to Symbol finds them. A date that waits has only its words. */
function dateSymbol({ value, text, status, guess }: DateMention): { name: string; detail: string; kind: vscode.SymbolKind } {
  const kind = vscode.SymbolKind.Constant;
  const words = oneLine(text);
  if (status === 'needs-date') return { name: words, detail: vscode.l10n.t('date unknown'), kind };
  const date = shortDate(value.replace(/T.*$/, ''));
  const name = status === 'resolved' ? vscode.l10n.t('{0} “{1}”', date, words) : date;
  return { name, detail: guess ? vscode.l10n.t('a guess') : '', kind };
}

/** Actors whose name or another spelling holds the query's letters in order. The editor ranks them. */
function actorSymbols({ library }: Services, query: string): vscode.SymbolInformation[] {
  const letters = fold(query).replace(/\s+/g, '');
  const found: vscode.SymbolInformation[] = [];
  for (const actor of library.corpus().actors) {
    if (found.length >= MOST_SYMBOLS) break;
    const name = [actor.name, ...actor.aliases].find((spelling) => holdsInOrder(fold(spelling), letters));
    const first = actor.mentions[0];
    const article = first && library.byPath(first.article);
    if (name === undefined || !article) continue;
    const type = typeWord(actor.type, vscode.l10n.t);
    const location = new vscode.Location(article.uri, rangeOf(article.lines, first));
    found.push(new vscode.SymbolInformation(name, KINDS[actor.type], name === actor.name ? type : `${type}, ${actor.name}`, location));
  }
  return found;
}

/** Linear in the text. */
function holdsInOrder(text: string, letters: string): boolean {
  let at = 0;
  for (const letter of letters) {
    at = text.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
