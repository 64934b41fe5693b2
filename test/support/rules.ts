// The rules of the house as functions: a project in, complaints out. architecture.test.ts applies each to the
// repository, and to the repository with a fault put in.
import { CORE_COMMON, CORE_LAYERS, DOORS, KNOW_NODE, OPEN_FOLDERS, WEB_DOORS } from './layers.ts';
import { type Import, type Project, filesBelow, findCycle, importsOf } from './project.ts';

const MOST_LINES = 300;

const allImports = (project: Project, folder: string): Import[] => filesBelow(project, folder).flatMap(([name, text]) => importsOf(name, text));

/** `src/core/names/x.ts` → `names`; a file at the core's root → its name. */
const partOf = (file: string, above: string): string => file.slice(above.length + 1).split('/')[0] ?? '';

const say = ({ from, to }: Import): string => `${from} imports ${to}`;

export function importsGoInward(project: Project): string[] {
  return allImports(project, 'src').filter(({ from, to, typeOnly }) => {
    const allowed = DOORS[partOf(from, 'src')] ?? [];
    if (to.startsWith('src/')) return partOf(to, 'src') !== partOf(from, 'src') && !allowed.includes(partOf(to, 'src'));
    if (to === 'vscode') return !allowed.includes('vscode');
    return to.startsWith('node:') && !typeOnly && !allowed.includes('node:');
  }).map(say);
}

const NODE_WORDS = /\b(?:Buffer|setImmediate|clearImmediate|__dirname|__filename|require)\b(?!['’])|\bprocess\.\w+/g;

/** What runs in VS Code for the Web, found by following imports from where it starts, knows nothing of Node. */
export function extensionRunsInABrowser(project: Project): string[] {
  const reached = new Set<string>(WEB_DOORS);
  const complaints: string[] = [];
  for (const file of reached) {
    const text = project.get(file) ?? '';
    for (const each of importsOf(file, text).filter(({ typeOnly }) => !typeOnly)) {
      if (each.to.startsWith('node:')) complaints.push(say(each));
      else if (each.to.startsWith('src/')) reached.add(each.to);
    }
    if (file.endsWith('.data.ts') || KNOW_NODE.includes(file)) continue;
    const code = text.replace(/^\s*(?:\/\/|\/?\*).*$/gm, '');
    complaints.push(...[...code.matchAll(NODE_WORDS)].map(([word]) => `${file} asks Node for ${word}`));
  }
  return complaints;
}

export function coreLayersHold(project: Project): string[] {
  return allImports(project, 'src/core').filter(({ from, to }) => {
    const [own, other] = [partOf(from, 'src/core'), partOf(to, 'src/core')];
    if (!to.startsWith('src/core/') || own === other || own.endsWith('.ts') || CORE_COMMON.includes(other)) return false;
    return !(CORE_LAYERS[own] ?? []).includes(other);
  }).map(say);
}

export function foldersAreEnteredByTheirDoor(project: Project): string[] {
  return allImports(project, 'src').filter(({ from, to }) => {
    const folder = partOf(to, 'src/core');
    if (!to.startsWith('src/core/') || folder.endsWith('.ts') || to.endsWith('.json')) return false;
    return !from.startsWith(`src/core/${folder}/`) && !OPEN_FOLDERS.includes(folder) && to !== `src/core/${folder}/index.ts`;
  }).map(say);
}

export function noCycles(project: Project): string[] {
  const cycle = findCycle(allImports(project, 'src').filter(({ to, typeOnly }) => to.startsWith('src/') && !typeOnly));
  return cycle === undefined ? [] : [cycle];
}

const isCode = (name: string): boolean => /^(?:src|test|tools)\/.*\.(?:ts|mjs|cjs)$|^[^/]+\.mjs$/.test(name);

export function filesAreSmall(project: Project): string[] {
  return [...project].filter(([name]) => isCode(name) && !name.endsWith('.data.ts')).flatMap(([name, text]) => {
    const lines = text.split('\n').length - 1;
    return lines > MOST_LINES ? [`${name} has ${lines} lines, ${MOST_LINES} are the limit`] : [];
  });
}

export function filesSayWhatTheyAreFor(project: Project): string[] {
  return [...project].filter(([name, text]) => isCode(name) && !/^(?:#![^\n]*\n)?(?:\/\/ \S|\/\*\*? ?\S)/.test(text)).map(([name]) => `${name} does not open with a comment`);
}

interface Manifest {
  readonly contributes?: { readonly commands?: readonly { readonly command: string }[]; readonly configuration?: unknown };
}

const manifestOf = (project: Project): Manifest => JSON.parse(project.get('package.json') ?? '{}') as Manifest;

/** The real host checks that every command is there when it runs (test/vscode/activation.test.ts). */
export function commandsAreInTheManifest(project: Project): string[] {
  const offered = (manifestOf(project).contributes?.commands ?? []).map(({ command }) => command);
  const sources = filesBelow(project, 'src').map(([, text]) => text).join('\n');
  const registered = [...sources.matchAll(/\bregister\w*\(\s*[\w.]+,\s*'(dateline\.\w+)'/g)].map(([, id]) => id ?? '');
  const inPieces = (id: string): boolean => sources.includes(`'${id}'`) || sources.includes(`"${id}"`) || hasTemplateFor(sources, id);
  return [
    ...registered.filter((id) => !offered.includes(id)).map((id) => `${id} is registered, but the manifest does not have it`),
    ...offered.filter((id) => !inPieces(id)).map((id) => `${id} is in the manifest, but nothing in src names it`),
    ...offered.filter((id, at) => offered.indexOf(id) !== at).map((id) => `${id} is in the manifest twice`),
  ];
}

/** `dateline.toggle${kind}` counts for each `dateline.togglePeople`. */
function hasTemplateFor(sources: string, id: string): boolean {
  return [...sources.matchAll(/`(dateline\.\w+)\$\{/g)].some(([, start]) => start !== undefined && id.startsWith(start));
}

export function settingsAreRead(project: Project): string[] {
  const names = [...JSON.stringify(manifestOf(project).contributes?.configuration ?? {}).matchAll(/"dateline\.([\w.]+)":\{/g)].map(([, name]) => name ?? '');
  const sources = filesBelow(project, 'src').map(([, text]) => text).join('\n');
  return names.filter((name) => !sources.includes(`'${name}'`) && !sources.includes(`'dateline.${name}'`)).map((name) => `nothing reads the setting dateline.${name}`);
}

export function manifestStringsExist(project: Project): string[] {
  const used = new Set([...(project.get('package.json') ?? '').matchAll(/"%([\w.-]+)%"/g)].map(([, key]) => key ?? ''));
  const defined = Object.keys(JSON.parse(project.get('package.nls.json') ?? '{}') as object);
  return [
    ...[...used].filter((key) => !defined.includes(key)).map((key) => `package.nls.json lacks ${key}`),
    ...defined.filter((key) => !used.has(key)).map((key) => `package.json does not use ${key}`),
  ];
}

/** Both ways: a code without a sentence shows nothing, a sentence without a code is dead. */
export function problemsHaveWords(project: Project): string[] {
  const words = project.get('src/core/words.ts') ?? '';
  const table = words.slice(words.indexOf('PROBLEM_WORDS'));
  const known = [...table.matchAll(/^ {2}'?([a-z][a-z-]*)'?: /gm)].map(([, code]) => code ?? '');
  const others = filesBelow(project, 'src').filter(([name]) => name !== 'src/core/words.ts');
  const made = others.flatMap(([name, text]) => [...text.matchAll(/\bcode: '([a-z-]+)',\s*severity/g)].map(([, code]) => ({ name, code: code ?? '' })));
  const sources = others.map(([, text]) => text).join('\n');
  return [
    ...made.filter(({ code }) => !known.includes(code)).map(({ name, code }) => `${name}: the problem ${code} has no sentence in words.ts`),
    ...known.filter((code) => !sources.includes(`'${code}'`)).map((code) => `no problem ${code} is made anywhere, but words.ts has it`),
  ];
}

const DOCUMENTS = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'NOTICE.md'];
const MADE_LATER = /^(?:dist|out|node_modules|\.vscode-test)\//;

/** Paths in backticks that begin with a folder of ours, and relative links; a part named `x` stands for any. */
export function namedPathsExist(project: Project, exists: (name: string) => boolean): string[] {
  return DOCUMENTS.flatMap((document) => {
    const text = project.get(document) ?? '';
    const quoted = [...text.matchAll(/`((?:src|test|tools|media|syntaxes|samples|\.ci|\.vscode)\/[\w./-]*)`/g)].map(([, name]) => name ?? '');
    const linked = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(([, name]) => (name ?? '').replace(/^\.\//, ''));
    return [...quoted, ...linked].filter((name) => !MADE_LATER.test(name) && !/(?:^|\/)x(?:\.|\/|$)/.test(name) && !exists(name)).map((name) => `${document} names ${name}, which is not there`);
  });
}

/** Put together from pieces, so that this file does not find itself. */
const FOREIGN = [
  new RegExp(`(?<![\\w.:/-])/(?:${['work', 'root', 'home', 'Users', 'tmp'].join('|')})/\\w`),
  new RegExp(`\\bregistry${'\\.'}[a-z]+\\.(?:org|com)`),
  new RegExp(`"resolved"${':'} "http`),
];

export function nothingOfThisMachine(project: Project): string[] {
  return [...project].flatMap(([name, text]) => FOREIGN.flatMap((pattern) => {
    const found = pattern.exec(text);
    return found === null ? [] : [`${name}:${text.slice(0, found.index).split('\n').length}: ${found[0]}`];
  }));
}
