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
