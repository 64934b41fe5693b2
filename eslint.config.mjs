// Style, and who may import whom: core ← host ← features ← extension.ts, and core ← cli. The compiler is strict already
// (tsconfig.base.json); the rules here are about what it cannot see. test/architecture.test.ts checks the rest.
import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/** Imports that a folder may not have, each with its reason. */
function forbid(...patterns) {
  return { 'no-restricted-imports': ['error', { patterns: patterns.map(([regex, message]) => ({ regex, message })) }] };
}

const NODE = ['^node:', 'The core runs anywhere: ask for it through a port, or do it in host/ or cli/.'];
const VSCODE = ['^vscode$', 'The core and the command line know nothing of VS Code.'];
const up = (folder, message) => [`^(\\.\\./)+${folder}(/|\\.ts$|$)`, message];
const UPWARDS = [
  up('features', 'Only extension.ts knows the features.'),
  up('cli', 'The command line is a door of its own; nobody imports it.'),
  up('extension', 'extension.ts is the outermost door; nobody imports it.'),
];

export default tseslint.config(
  { ignores: ['dist/', 'out/', 'node_modules/', '.vscode-test/', 'samples/', 'media/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strict],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      // The compiler knows better what is defined, and control characters are part of hostile text.
      'no-undef': 'off',
      'no-control-regex': 'off',
      'prefer-const': 'error',
      'no-param-reassign': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // What only types can tell, chosen for what it finds in asynchronous code; the whole set costs too much time.
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/only-throw-error': 'error',
    },
  },
  { files: ['src/core/**/*.ts'], rules: forbid(NODE, VSCODE, up('host', 'The core imports no host.'), ...UPWARDS) },
  { files: ['src/host/**/*.ts'], rules: forbid(...UPWARDS) },
  { files: ['src/features/**/*.ts'], rules: forbid(...UPWARDS.slice(1)) },
  { files: ['src/cli/**/*.ts'], rules: { ...forbid(VSCODE, up('host', 'The command line adapts the core itself.'), ...UPWARDS), 'no-console': 'off' } },
  { files: ['tools/**', 'test/**', '*.mjs'], rules: { 'no-console': 'off' } },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    languageOptions: { globals: Object.fromEntries(['process', 'console', 'URL', 'setTimeout', 'clearTimeout', 'Buffer'].map((name) => [name, 'readonly'])) },
  },
);
