import path from 'node:path'
import js from '@eslint/js'
import importX, { createNodeResolver } from 'eslint-plugin-import-x'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

/** File names are kebab-case everywhere; `x.test.ts`, `x.db.test.ts` … add dotted suffixes. */
const fileNames = {
  rules: {
    'kebab-case': {
      create: (context) => ({
        Program(node) {
          const name = path.basename(context.filename)
          if (!/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/.test(name))
            context.report({ node, message: `file name "${name}" is not kebab-case` })
        },
      }),
    },
  },
}

/** `target` may not import `from`; see docs/architecture.md for the picture. */
const zones = [
  { target: './packages/contracts', from: ['./packages/core', './packages/client', './apps'] },
  { target: './packages/core', from: ['./packages/client', './apps'] },
  { target: './packages/client', from: ['./packages/core', './apps'] },
  { target: './apps/server', from: ['./apps/cli', './apps/web', './packages/client'] },
  { target: './apps/web', from: ['./apps/server', './apps/cli'] },
  { target: './apps/cli', from: './apps/web' },
  {
    target: './apps/server/src/platform',
    from: './apps/server/src/features',
    message: 'platform knows no feature',
  },
  {
    target: './apps/server/src/features/**/!(*.test).ts',
    from: ['./apps/server/src/app.ts', './apps/server/src/main.ts'],
  },
]

const plainSyntax = [
  {
    selector: "CallExpression[callee.object.name='vi'][callee.property.name=/^(mock|doMock)$/]",
    message: 'No module mocks: pass a hand-written fake of the port.',
  },
  {
    selector: 'ExportAllDeclaration',
    message: 'No barrels: import from the file that defines the name.',
  },
]

export default tseslint.config(
  {
    ignores: ['**/node_modules/', '**/dist/', '**/.types/', '**/*.generated.*', '.cache/', '.tmp/'],
  },
  js.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true } },
    plugins: { 'import-x': importX, 'file-names': fileNames },
    settings: {
      // By instance: the resolver's name `node` would find the npm package of that name.
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.tsx', '.js'] })],
    },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/require-await': 'off',
      // The kind is checked by the parser's own result types; zod and pg rows are unknown at the door.
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-default-export': 'error',
      'import-x/no-cycle': ['error', { maxDepth: 6, ignoreExternal: true }],
      'file-names/kebab-case': 'error',
      'no-restricted-syntax': ['error', ...plainSyntax],
      'no-restricted-properties': [
        'error',
        {
          object: 'process',
          property: 'env',
          message: 'Only apps/server/src/config reads the environment.',
        },
      ],
      'no-console': 'error',
      'max-lines': ['error', { max: 500, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }],
      'max-depth': ['error', 4],
      'max-params': ['error', 4],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-control-regex': 'off',
    },
  },
  {
    // The web page renders whole screens in one return; its limit is the component budget.
    files: ['apps/web/**'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      'max-lines-per-function': ['error', { max: 150, skipBlankLines: true, skipComments: true }],
      // Radix and React hand over event handlers that may be async by design.
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false } },
      ],
    },
  },
  {
    // Pure packages: no Node, no clock, no randomness, no environment.
    files: ['packages/core/src/**/*.ts', 'packages/contracts/src/**/*.ts'],
    ignores: ['**/*.test.ts', '**/test-support/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [{ group: ['node:*'], message: 'core and contracts also run in the browser' }],
        },
      ],
      'no-restricted-globals': ['error', 'process', 'Buffer', 'require', 'window', 'document'],
      'no-restricted-syntax': [
        'error',
        ...plainSyntax,
        {
          selector:
            "CallExpression[callee.object.name='Date'][callee.property.name='now'], NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.object.name='Math'][callee.property.name='random']",
          message: 'core knows no clock and no randomness: take them as arguments',
        },
      ],
    },
  },
  {
    files: ['apps/server/src/config/**', 'apps/cli/**', 'scripts/**', 'test/**', '**/*.test.ts'],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    files: ['apps/cli/**', 'scripts/**', 'apps/server/src/platform/log.ts', 'test/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['**/*.test.ts', '**/*.test.tsx', 'test/**'],
    rules: {
      'max-lines': ['error', { max: 600, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
    },
  },
  {
    files: ['eslint.config.js', 'vitest.config.ts', '**/vite.config.ts'],
    rules: { 'import-x/no-default-export': 'off' },
  },
  { files: ['**/*.js'], ...tseslint.configs.disableTypeChecked },
  {
    files: ['**/*.js'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
)
