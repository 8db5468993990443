import js from '@eslint/js'
import regexp from 'eslint-plugin-regexp'
import tseslint from 'typescript-eslint'
import { foreignKeys } from './eslint/foreignKeys.mjs'
import { layers } from './eslint/layers.mjs'

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
  ...restricted('src/**/*.ts'),
  {
    // Only what users run meets texts of others.
    files: ['src/**/*.ts'],
    plugins: { own: { rules: { 'foreign-keys': foreignKeys, layers } } },
    rules: { 'own/foreign-keys': 'error', 'own/layers': 'error' }
  },
  {
    // A function fits on a page, and its calls on a line. One that has to be longer says why.
    files: ['src/**/*.ts'],
    rules: {
      '@typescript-eslint/max-params': ['error', { max: 4 }],
      'max-lines-per-function': ['error', { max: 60, IIFEs: true }]
    }
  },
  {
    // Others write the texts: the time an expression takes grows with their length, and no faster.
    files: ['src/**/*.ts'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
      'regexp/no-dupe-disjunctions': ['error', { reportExponentialBacktracking: 'potential' }]
    }
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

/**
 * What `src/` may use in a few files only: one way out for text that others wrote, and one way in. A later entry of the
 * configuration replaces an earlier one, so each file that may use something gets the rules without it.
 */
function restricted(all) {
  const runner = 'Write through src/action/workflowCommands.ts.'
  const imports = [
    { name: '@actions/core', message: runner, files: ['src/action/workflowCommands.ts'] },
    {
      name: '@actions/core',
      allowImportNames: ['setOutput'],
      message: runner,
      files: ['src/action/outputs.ts']
    },
    {
      name: '@actions/core',
      allowImportNames: ['getState', 'saveState'],
      message: runner,
      files: ['src/run/state.ts']
    },
    {
      name: 'yaml',
      message: 'Use lib/yaml.ts, which reads YAML as Helm does, within limits.',
      files: ['src/lib/yaml/toYaml.ts']
    },
    {
      name: 'node:zlib',
      importNames: ['gunzip', 'gunzipSync', 'inflate', 'inflateSync', 'unzip', 'unzipSync', 'createGunzip'],
      message: 'Unpack with `gunzipAtMost` of lib/gunzip.ts, which has a limit.',
      files: ['src/lib/files/gunzip.ts', 'src/tools/unpack.ts']
    }
  ]
  const properties = [
    ...['stdout', 'stderr', 'emitWarning'].map(property => ({
      object: 'process',
      property,
      message: runner,
      files: ['src/action/workflowCommands.ts']
    })),
    {
      object: 'JSON',
      property: 'parse',
      // Its messages quote the text, which may hold secrets.
      message: 'Use parseJson of lib/parseJson.ts, or jsonIn of json.ts.',
      // What the page reads was written by this action, and no message of it is shown.
      files: ['src/lib/json.ts', 'src/view/page/client/main.ts']
    }
  ]
  const rulesFor = file => {
    const rule = entry => Object.fromEntries(Object.entries(entry).filter(([key]) => key !== 'files'))
    const names = [...new Set(imports.map(({ name }) => name))]
    const paths = names.flatMap(name => {
      const own = imports.find(entry => entry.name === name && entry.files.includes(file))
      const first = imports.find(entry => entry.name === name)
      if (own === undefined) return [rule(first)]
      return own.allowImportNames === undefined ? [] : [rule(own)]
    })
    return {
      'no-console': file === 'src/action/workflowCommands.ts' ? 'off' : 'error',
      'no-restricted-imports': ['error', { paths }],
      'no-restricted-properties': [
        'error',
        ...properties.filter(({ files }) => !files.includes(file)).map(rule)
      ]
    }
  }
  const exempt = new Set([...imports, ...properties].flatMap(({ files }) => files))
  return [
    { files: [all], rules: rulesFor('') },
    ...[...exempt].map(file => ({ files: [file], rules: rulesFor(file) }))
  ]
}
