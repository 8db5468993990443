/**
 * Writes the README's tables of inputs and outputs from action.yml: `npm run docs`. With `--check` it changes nothing
 * and fails when a table is stale.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parse } from 'yaml'
import { DEFINITIONS, GROUPS } from '../src/inputs/definitions.ts'

export interface ActionMetadata {
  readonly inputs: Readonly<Record<string, InputMetadata>>
  readonly outputs: Readonly<Record<string, { readonly description: string }>>
}

export interface InputMetadata {
  readonly description: string
  readonly required?: boolean
  readonly default?: string
}

type Block = 'inputs' | 'outputs'

/** What stands between a block's markers, for each block. */
export function renderBlocks(action: ActionMetadata): Readonly<Record<Block, string>> {
  return { inputs: inputTables(action), outputs: outputTable(action) }
}

/**
 * The README with its blocks replaced.
 * @throws Error when a marker is missing
 */
export function updateReadme(readme: string, action: ActionMetadata): string {
  let updated = readme
  for (const [block, text] of Object.entries(renderBlocks(action))) {
    const [begin, end] = [`<!-- ${block}:begin -->`, `<!-- ${block}:end -->`]
    const from = updated.indexOf(begin)
    const to = updated.indexOf(end, from)
    if (from < 0 || to < 0) throw new Error(`README.md needs the markers ${begin} and ${end}`)
    updated = `${updated.slice(0, from)}${begin}\n\n${text}\n\n${updated.slice(to)}`
  }
  return updated
}

/** The blocks of the README that differ from action.yml. */
export function staleBlocks(readme: string, action: ActionMetadata): readonly string[] {
  return Object.entries(renderBlocks(action))
    .filter(
      ([block, text]) => !readme.includes(`<!-- ${block}:begin -->\n\n${text}\n\n<!-- ${block}:end -->`)
    )
    .map(([block]) => block)
}

/** action.yml; defaults become texts, as the runner passes them. */
export function readAction(text: string): ActionMetadata {
  // The failsafe schema leaves scalars alone: `1.10` stays what was written.
  const action = parse(text, { schema: 'failsafe' }) as {
    inputs: Record<string, { description: string; required?: string; default?: string }>
    outputs: ActionMetadata['outputs']
  }
  const inputs = Object.entries(action.inputs).map(([name, { required, ...rest }]) => [
    name,
    { ...rest, required: required === 'true' }
  ])
  return { inputs: Object.fromEntries(inputs) as ActionMetadata['inputs'], outputs: action.outputs }
}

function inputTables({ inputs }: ActionMetadata): string {
  const tables = Object.entries(GROUPS).map(([group, heading]) => {
    const rows = DEFINITIONS.filter(definition => definition.group === group).flatMap(
      ({ name, required }) => {
        const input = inputs[name]
        return input === undefined ? [] : [[`\`${name}\``, input.description, defaultOf(input, required)]]
      }
    )
    return `**${heading}**\n\n${table(['Input', 'Description', 'Default'], rows)}`
  })
  return tables.join('\n\n')
}

function outputTable({ outputs }: ActionMetadata): string {
  const rows = Object.entries(outputs).map(([name, { description }]) => [`\`${name}\``, description])
  return table(['Output', 'Description'], rows)
}

function defaultOf(input: InputMetadata, required: boolean): string {
  if (required) return '**required**'
  return input.default === undefined ? '' : `\`${input.default}\``
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map(row => `| ${row.map(cell).join(' | ')} |`).join('\n')
}

function cell(text: string): string {
  return text.trim().replace(/\s+/g, ' ').replaceAll('|', '\\|')
}

function main(check: boolean): void {
  const root = new URL('../', import.meta.url)
  const readmeFile = new URL('README.md', root)
  const action = readAction(readFileSync(new URL('action.yml', root), 'utf8'))
  const readme = existsSync(readmeFile) ? readFileSync(readmeFile, 'utf8') : ''
  if (!check) {
    writeFileSync(readmeFile, updateReadme(readme, action))
    return
  }
  const stale = staleBlocks(readme, action)
  for (const block of stale)
    console.error(`README.md: the block "${block}" does not fit action.yml; run: npm run docs`)
  if (stale.length > 0) process.exitCode = 1
}

if (import.meta.main) main(process.argv.includes('--check'))
