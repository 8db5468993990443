import js from '@eslint/js'
import tseslint from 'typescript-eslint'
import { foreignKeys } from './eslint/foreignKeys.mjs'

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'coverage/', 'sandbox/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Numbers and booleans in messages are what messages are for.
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true }
      ],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // Kubernetes field names are what they are: obj['spec'] is forced by noPropertyAccessFromIndexSignature.
      '@typescript-eslint/dot-notation': 'off'
    }
  },
  // Text that others wrote has one way to the runner, which takes `LogText` alone.
  {
    files: ['src/**/*.ts'],
    ignores: ['src/action/workflowCommands.ts'],
    rules: {
      'no-console': 'error',
      'no-restricted-imports': ['error', runnerImports([])],
      'no-restricted-properties': [
        'error',
        ...['stdout', 'stderr', 'emitWarning'].map(property => ({
          object: 'process',
          property,
          message: 'Write through src/action/workflowCommands.ts.'
        }))
      ]
    }
  },
  { files: ['src/outputs.ts'], rules: { 'no-restricted-imports': ['error', runnerImports(['setOutput'])] } },
  {
    files: ['src/state.ts'],
    rules: { 'no-restricted-imports': ['error', runnerImports(['getState', 'saveState'])] }
  },
  {
    files: ['src/**/*.ts'],
    // Their messages quote the text, which may hold secrets.
    ignores: ['src/json.ts', 'src/lib/parseJson.ts', 'src/inputs/yaml.ts', 'src/manifest.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        {
          object: 'JSON',
          property: 'parse',
          message: 'Use parseJson of lib/parseJson.ts, or jsonIn of json.ts.'
        }
      ],
      'no-restricted-imports': [
        'error',
        {
          name: 'yaml',
          importNames: ['parse', 'parseDocument', 'parseAllDocuments'],
          message: 'Use parseYaml or parseYamlDocuments of inputs/yaml.ts.'
        }
      ]
    }
  },
  {
    // Only what users run meets texts of others.
    files: ['src/**/*.ts'],
    plugins: { own: { rules: { 'foreign-keys': foreignKeys } } },
    rules: { 'own/foreign-keys': 'error' }
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        Buffer: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        performance: 'readonly'
      }
    }
  }
)

/** `@actions/core` prints what it gets. */
function runnerImports(allowImportNames) {
  const message = 'Write through src/action/workflowCommands.ts.'
  return {
    paths: [
      allowImportNames.length === 0
        ? { name: '@actions/core', message }
        : { name: '@actions/core', allowImportNames, message }
    ]
  }
}
