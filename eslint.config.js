import { readFileSync } from 'node:fs';
import tseslint from 'typescript-eslint';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';

/** Folders whose code must give the same result whenever and wherever it runs. */
const table = JSON.parse(readFileSync('test/architecture/import-table.json', 'utf8'));
const pure = table.folders
  .filter(({ runtime }) => runtime === 'plain ES')
  .map(({ folder }) => `src/${folder}/**/*.ts`);

const noClock = 'The core has no clock, no dice and no output: take the value as an argument.';

/** Names of the world outside that such code does not know. */
const outside = [
  ...['performance', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask'],
  ...['requestAnimationFrame', 'requestIdleCallback', 'console', 'process', 'window', 'document'],
  ...['navigator', 'location', 'history', 'localStorage', 'sessionStorage', 'indexedDB', 'fetch'],
  ...['crypto', 'Worker', 'BroadcastChannel'],
];

const plainStyle = [
  { selector: 'ExportDefaultDeclaration', message: 'Name what you export.' },
  { selector: 'TSEnumDeclaration', message: 'Use a union of string literals.' },
];

/** Reading a date that is given is no clock. */
const now = [
  "NewExpression[callee.name='Date'][arguments.length=0]",
  "CallExpression[callee.name='Date']",
].map((selector) => ({ selector, message: noClock }));

export default tseslint.config(
  { ignores: ['dist', 'dist.*', 'node_modules', 'coverage', 'test-results', 'playwright-report'] },
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  lit['flat/recommended'],
  wc['flat/recommended'],
  {
    languageOptions: {
      parserOptions: { projectService: { allowDefaultProject: ['*.js'] } },
    },
    rules: {
      'no-restricted-syntax': ['error', ...plainStyle],
      'no-console': 'error',
      'max-lines-per-function': ['error', { max: 80, skipComments: true, skipBlankLines: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: pure,
    rules: {
      'no-restricted-globals': ['error', ...outside.map((name) => ({ name, message: noClock }))],
      'no-restricted-syntax': ['error', ...plainStyle, ...now],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: noClock },
        { object: 'Date', property: 'now', message: noClock },
      ],
    },
  },
  {
    files: ['vite.config.ts', 'eslint.config.js', 'test/**/*.config.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  { files: ['src/tools/**', 'test/**'], rules: { 'no-console': 'off' } },
  {
    // One declaration, and the step as it reads in one piece, which the fast one is measured by; a test
    // tells its story from the beginning to the end.
    files: ['src/game/manifest-schema.ts', 'src/tools/bench/sim-plain.ts', 'test/**'],
    rules: { 'max-lines-per-function': 'off' },
  },
  { files: ['**/*.js', '**/*.mjs'], extends: [tseslint.configs.disableTypeChecked] },
);
