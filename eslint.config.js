import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { documentedExports } from './scripts/documented-exports.mjs';

const typescript = ['**/*.ts'];

// Jest, Prisma and ESLint load these files by their default export.
const loadedByDefault = [
  '*.config.{ts,js}',
  '.dependency-cruiser.js',
  'tests/support/global-*.{ts,mjs}',
  'tests/support/longest-first.mjs',
];

// What the scripts use of Node's globals; anything else is imported from `node:`.
const nodeGlobals = [
  ...['process', 'console', 'Buffer', 'URL', 'fetch', 'performance', 'structuredClone'],
  ...['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'],
  ...['AbortController', 'AbortSignal', 'TextDecoder', 'TextEncoder'],
];

const defaultExport = {
  selector: 'ExportDefaultDeclaration, ExportSpecifier[exported.name="default"]',
  message: 'Export by name, so that a thing has one name everywhere.',
};
const barrel = {
  selector: 'ExportAllDeclaration',
  message: 'Import from the file that holds the thing; there are no barrel files.',
};
const enumeration = {
  selector: 'TSEnumDeclaration',
  message: 'Use a union of string literals: enums do not survive type stripping.',
};
const client = '/^(tx|db|prisma)$/';
const prismaCalls = {
  // tx.article.findMany(), ctx.db.article.findMany(), tx.$executeRaw`...`, ctx.db.$transaction(...)
  selector: [
    `CallExpression[callee.object.object.name=${client}]`,
    `CallExpression[callee.object.object.property.name=${client}]`,
    `MemberExpression[object.name=${client}][property.name=/^\\$/]`,
    `MemberExpression[object.property.name=${client}][property.name=/^\\$/]`,
  ].join(', '),
  message: 'Only repositories, content and changes call Prisma: move the query to the repository.',
};

/** The lint: size and shape of every file, types in TypeScript, and the habits of `src`. */
export default defineConfig(
  globalIgnores([
    '**/dist/',
    'coverage/',
    '.dossier/',
    'src/db/generated/',
    'clients/typescript/src/api.ts',
  ]),
  {
    name: 'dossier/everywhere',
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' },
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
      'max-params': ['error', { max: 3 }],
      'no-restricted-syntax': ['error', defaultExport, barrel, enumeration],
      complexity: ['error', { max: 14 }],
      curly: ['error', 'multi-line'],
      eqeqeq: 'error',
      'max-depth': ['error', { max: 3 }],
      'no-constant-condition': ['error', { checkLoops: 'allExceptWhileTrue' }],
      'no-control-regex': 'error',
      'no-duplicate-imports': ['error', { allowSeparateTypeImports: true }],
      'no-else-return': 'error',
      'no-empty': 'error',
      'no-fallthrough': 'error',
      'no-irregular-whitespace': 'error',
      'no-misleading-character-class': 'error',
      'no-nested-ternary': 'error',
      'no-param-reassign': 'error',
      'no-prototype-builtins': 'error',
      'no-regex-spaces': 'error',
      'no-self-assign': 'error',
      'no-self-compare': 'error',
      'no-sparse-arrays': 'error',
      'no-template-curly-in-string': 'error',
      'no-unreachable-loop': 'error',
      'no-unsafe-finally': 'error',
      'no-unsafe-optional-chaining': 'error',
      'no-useless-assignment': 'error',
      'no-useless-backreference': 'error',
      'no-useless-catch': 'error',
      'no-useless-escape': 'error',
      'no-useless-rename': 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      'prefer-object-has-own': 'error',
      'preserve-caught-error': 'error',
      'require-yield': 'error',
      'use-isnan': 'error',
      'valid-typeof': 'error',
    },
  },
  {
    name: 'dossier/plain-javascript',
    files: ['**/*.{js,mjs}'],
    rules: {
      'no-dupe-keys': 'error',
      'no-redeclare': 'error',
      'no-undef': 'error',
      'no-unreachable': 'error',
      'no-unused-vars': 'error',
    },
    languageOptions: {
      globals: Object.fromEntries(nodeGlobals.map((name) => [name, 'readonly'])),
    },
  },
  {
    name: 'dossier/typescript',
    files: typescript,
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // `return reply(404)` ends a handler in one line and confuses nobody where nothing is returned.
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
      // Spreading a string into code points is deliberate here.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // A handler or a verb is asynchronous by its contract, whether or not this one waits.
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    name: 'dossier/src',
    files: ['src/**/*.ts', 'clients/**/*.ts'],
    plugins: { dossier: { rules: { 'documented-exports': documentedExports } } },
    rules: {
      'dossier/documented-exports': 'error',
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: false, skipComments: false }],
      'no-console': 'error',
    },
  },
  {
    name: 'dossier/error-door',
    files: ['src/http/error-door.ts'],
    // Express knows an error handler by its four parameters.
    rules: { 'max-params': ['error', { max: 4 }] },
  },
  {
    name: 'dossier/scripts',
    files: ['scripts/**/*.mjs'],
    rules: {
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: false, skipComments: false }],
    },
  },
  {
    name: 'dossier/environment-is-read-in-config',
    files: ['src/**/*.ts'],
    ignores: ['src/config/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Take it from ctx.config.' },
      ],
      'no-restricted-imports': [
        'error',
        { name: 'node:process', message: 'Take settings from ctx.config.' },
        { name: 'process', message: 'Take settings from ctx.config.' },
      ],
    },
  },
  {
    name: 'dossier/prisma-is-called-in-repositories',
    files: ['src/*/**/*.ts'],
    ignores: ['src/{content,changes,auth,db}/**', 'src/**/{*-,}repository.ts'],
    rules: { 'no-restricted-syntax': ['error', defaultExport, barrel, enumeration, prismaCalls] },
  },
  {
    name: 'dossier/default-exports-that-tools-ask-for',
    files: loadedByDefault,
    rules: { 'no-restricted-syntax': ['error', barrel, enumeration] },
  },
  {
    name: 'dossier/tests',
    files: ['tests/**/*.ts', 'bench/**/*.ts', 'prisma/**/*.ts'],
    rules: {
      // A test fails by itself where its assumption does not hold.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // `expect(x).toEqual(expect.any(String))` and answers read from the wire are untyped.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      // A request names who sends what where, and If-Match.
      'max-params': ['error', { max: 4 }],
    },
  },
);
