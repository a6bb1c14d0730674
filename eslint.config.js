import js from '@eslint/js';
import hooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';

const sizes = {
  'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
  'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
  complexity: ['error', 14],
};

export default defineConfig([
  globalIgnores(['node_modules', '.desk', 'static/pages/dist', 'coverage', 'test-results']),
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    // The strict rules that need types are in .oxlintrc.json.
    extends: [ts.configs.strict],
    rules: { ...sizes, '@typescript-eslint/consistent-type-imports': 'error' },
  },
  {
    // Forge runs many customers in one process: what is written at module level leaks from one to the next.
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'Program > VariableDeclaration[kind!="const"]',
          message: 'Nothing mutable at module level: customers share a process.',
        },
        {
          selector: 'Program > ExportNamedDeclaration > VariableDeclaration[kind!="const"]',
          message: 'Nothing mutable at module level: customers share a process.',
        },
        { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file that has it.' },
        {
          selector: 'ArrowFunctionExpression[typeParameters]',
          message: "Write function f<T>(): Atlassian's scanner reads .ts files as TSX.",
        },
      ],
    },
  },
  { files: ['**/*.tsx'], ...hooks.configs.flat.recommended },
  { files: ['**/*.tsx', 'test/**/*.ts'], rules: { 'max-lines-per-function': 'off' } },
  {
    files: ['**/*.cjs'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: {
        require: 'readonly',
        module: 'readonly',
        exports: 'writable',
        process: 'readonly',
        global: 'readonly',
        __dirname: 'readonly',
        console: 'readonly',
        Buffer: 'readonly',
        URL: 'readonly',
        Headers: 'readonly',
        Response: 'readonly',
        globalThis: 'readonly',
      },
    },
  },
]);
