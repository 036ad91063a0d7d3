import tseslint from 'typescript-eslint';
import { noUnheldPromise } from './scripts/lint/no-unheld-promise.mjs';

export default tseslint.config(
  { ignores: ['dist', 'docs', 'generated', 'output', 'node_modules', 'coverage'] },
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // Our objects are records of functions that know no `this`.
      '@typescript-eslint/unbound-method': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'Program > VariableDeclaration[kind="let"]',
          message: 'Module state makes calls depend on each other.',
        },
        {
          selector: 'CallExpression[callee.object.name="process"][callee.property.name="exit"]',
          message: 'Only cli.ts sets the exit code.',
        },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    // Pages run no Node, where an unhandled rejection would end the process.
    ignores: ['src/client/**'],
    plugins: { pullquote: { rules: { 'no-unheld-promise': noUnheldPromise } } },
    rules: { 'pullquote/no-unheld-promise': 'error' },
  },
  {
    files: ['src/bin/pullquote.cjs'],
    // The oldest Node must be able to read it, to say that it is too old.
    languageOptions: { ecmaVersion: 5, sourceType: 'commonjs' },
  },
);
