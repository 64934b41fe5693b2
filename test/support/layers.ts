// Who may import whom, as data: the map of CONTRIBUTING.md for the architecture test.

/** Folder of src → what it may import besides itself; `vscode` and `node:` as modules. */
export const DOORS: Readonly<Record<string, readonly string[]>> = {
  core: [],
  host: ['core', 'vscode'],
  features: ['core', 'host', 'vscode'],
  cli: ['core', 'node:'],
  // Command line and workers in one file.
  'engine.ts': ['core', 'host', 'engineOnNode.ts'],
  'engineOnNode.ts': ['core', 'host', 'cli', 'node:'],
  'extension.ts': ['core', 'host', 'features', 'vscode'],
};

/** Where the extension and its worker start in VS Code for the Web. */
export const WEB_DOORS: readonly string[] = ['src/extension.ts', 'src/host/laterBundle.ts', 'src/host/worker.ts'];

/** Files of the extension that look whether they are on Node, and may use it then. */
export const KNOW_NODE: readonly string[] = ['src/host/nodeThread.ts', 'src/host/loadModule.ts', 'src/host/breathe.ts'];

const FOUNDATION = ['util', 'text', 'model'];
const DETECTED = [...FOUNDATION, 'names', 'dates', 'meetings', 'quotes', 'facts'];

/** Folder of src/core → what it may import besides itself and the files at the core's root. */
export const CORE_LAYERS: Readonly<Record<string, readonly string[]>> = {
  util: [],
  text: ['util'],
  model: ['util', 'text'],
  names: FOUNDATION,
  dates: FOUNDATION,
  meetings: [...FOUNDATION, 'names', 'dates'],
  quotes: [...FOUNDATION, 'names', 'dates'],
  facts: [...FOUNDATION, 'names', 'dates'],
  passage: [...FOUNDATION, 'names', 'dates'],
  anchors: FOUNDATION,
  sidecar: [...FOUNDATION, 'anchors'],
  import: [...FOUNDATION, 'anchors', 'sidecar'],
  corpus: DETECTED,
  check: [...DETECTED, 'corpus', 'anchors', 'sidecar'],
  agreement: FOUNDATION,
  export: [...DETECTED, 'corpus', 'anchors', 'sidecar'],
};

/** Folders of the core that everybody reads file by file; the others are entered by their index.ts. */
export const OPEN_FOLDERS: readonly string[] = FOUNDATION;

/** Files at the core's root that any of its folders may use. */
export const CORE_COMMON: readonly string[] = ['ports.ts', 'words.ts'];
