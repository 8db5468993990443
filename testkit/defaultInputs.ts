/** The environment in which a runner starts the action, as far as its inputs are concerned. */
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { readAction } from '../scripts/docs.ts'

const ACTION = fileURLToPath(new URL('../action.yml', import.meta.url))

/** Every input that action.yml declares is set, if only to nothing, as the token of a job that has none. */
export async function defaultInputs(
  given: Readonly<Record<string, string>>,
  action = ACTION
): Promise<Record<string, string>> {
  const { inputs } = readAction(await readFile(action, 'utf8'))
  const defaults = Object.entries(inputs).map(
    ([name, input]) => [name, input.default?.replace('${{ github.token }}', '') ?? ''] as const
  )
  return Object.fromEntries(
    [...defaults, ...Object.entries(given)].map(([name, value]) => [
      // The runner replaces blanks only: hyphens stay.
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      value
    ])
  )
}
