// Outline and Go to Symbol: an article's headline and sections with the people, meetings and dates that each tells of,
// and every actor of the folder by name.
import * as vscode from 'vscode';
import type { DateMention, EntityType } from '../core/model/analysis.ts';
import { fold } from '../core/text/fold.ts';
import { createRest } from '../host/breathe.ts';
import { orNothing } from '../host/commands.ts';
import { actorById } from '../host/lookUp.ts';
import type { ArticleState, Services } from '../host/services.ts';
import { rangeOf } from '../host/spans.ts';
import { ARTICLE_SELECTOR } from './articleSelector.ts';
import { type OutlineNode, outlineOf } from './outline.ts';
import { holdsInOrder } from './search/nameIndex.ts';
import { firstMention } from './trees/actorFacts.ts';
import { searchableActors } from './trees/actorSearch.ts';
import { meetingWord, statusWord, typeWord } from './trees/kindWords.ts';
import { oneLine } from './trees/labelText.ts';
import type { Words } from './trees/treeNode.ts';
import { shortDate } from './dateText.ts';

const MOST_SYMBOLS = 200;

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
            return state && symbolsOf(state, outlineOf(state.text, state.analysis), token);
          }),
      },
      { label: vscode.l10n.t('Article') },
    ),
    vscode.languages.registerWorkspaceSymbolProvider({
      provideWorkspaceSymbols: (query, token) => orNothing(services, 'Go to Symbol', () => actorSymbols(services, query, token)),
      resolveWorkspaceSymbol: (symbol) => orNothing(services, 'Go to Symbol', () => placed(services, symbol)),
    }),
  );
}

/** Of a long article there are thousands: the editor is let through between them. */
async function symbolsOf(state: ArticleState, nodes: readonly OutlineNode[], token: vscode.CancellationToken, rest = createRest()): Promise<vscode.DocumentSymbol[]> {
  const symbols: vscode.DocumentSymbol[] = [];
  for (const node of nodes) {
    const symbol = symbolOf(state, node);
    if (node.children.length > 0) symbol.children = await symbolsOf(state, node.children, token, rest);
    symbols.push(symbol);
    await rest();
    if (token.isCancellationRequested) break;
  }
  return symbols;
}

function symbolOf(state: ArticleState, node: OutlineNode): vscode.DocumentSymbol {
  const words = wordsOf(state, node);
  const range = rangeOf(state.lines, node.range);
  return new vscode.DocumentSymbol(words.name.trim() || vscode.l10n.t('(no headline)'), words.detail, words.kind, range, rangeOf(state.lines, node.name));
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

/** Of so many the places are looked up at once; of more, when one is chosen: their articles may have to be unpacked. */
const MOST_PLACED = 40;

/** Where a symbol's first mention is. */
const places = new WeakMap<vscode.SymbolInformation, Words>();

/** Actors whose name or another spelling holds what was typed, or its letters in order. The editor ranks them. */
function actorSymbols(services: Services, query: string, token: vscode.CancellationToken): vscode.SymbolInformation[] {
  const { actors } = searchableActors(services.library.corpus()).like(query, MOST_SYMBOLS);
  const letters = fold(query).replace(/\s+/g, '');
  const symbols: vscode.SymbolInformation[] = [];
  for (const actor of actors) {
    if (token.isCancellationRequested) return [];
    const first = firstMention(actor);
    const article = first && services.library.byPath(first.article);
    if (!first || !article) continue;
    const name = [actor.name, ...actor.aliases].find((spelling) => holdsInOrder(fold(spelling), letters)) ?? actor.name;
    const range = actors.length <= MOST_PLACED ? rangeOf(article.lines, first) : new vscode.Range(0, 0, 0, 0);
    const type = typeWord(actor.type, vscode.l10n.t);
    const symbol = new vscode.SymbolInformation(name, KINDS[actor.type], name === actor.name ? type : `${type}, ${actor.name}`, new vscode.Location(article.uri, range));
    places.set(symbol, { path: first.article, start: first.start, end: first.end });
    symbols.push(symbol);
  }
  return symbols;
}

/** The same with its place, which a long list leaves open. */
function placed({ library }: Services, symbol: vscode.SymbolInformation): vscode.SymbolInformation {
  const words = places.get(symbol);
  const article = words && library.byPath(words.path);
  if (article) symbol.location = new vscode.Location(article.uri, rangeOf(article.lines, words));
  return symbol;
}
