/**
 * Writes what the docs copy from elsewhere: the tables of inputs and outputs from action.yml, and the workflows of
 * examples/workflows. `npm run docs`; with `--check` it changes nothing and fails when a copy is stale.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import type { CommandName } from '../src/report/report.ts'
import { COMMANDS, DEFINITIONS, GROUPS } from '../src/inputs/definitions.ts'

export interface ActionMetadata {
  readonly inputs: Readonly<Record<string, InputMetadata>>
  readonly outputs: Readonly<Record<string, { readonly description: string }>>
}

export interface InputMetadata {
  readonly description: string
  readonly required?: boolean
  readonly default?: string
}

export interface Sources {
  readonly action: ActionMetadata
  /** Texts of examples/workflows, by their names without `.yml`. */
  readonly workflows: ReadonlyMap<string, string>
}

const ROOT = new URL('../', import.meta.url)
const WORKFLOWS = 'examples/workflows/'
/** A block of a page; `workflows/deploy` is a name. */
const BLOCK = /<!-- ([\w/-]+):begin -->\n.*?<!-- \1:end -->/gs

/**
 * A page with its blocks replaced. A block that is copied from nowhere stays.
 * @throws Error when a block names a workflow that does not exist
 */
export function updatePage(page: string, sources: Sources): string {
  return page.replace(BLOCK, (block, name: string) => {
    const text = renderBlock(name, sources)
    return text === undefined ? block : `<!-- ${name}:begin -->\n\n${text}\n\n<!-- ${name}:end -->`
  })
}

/** Names of the blocks of a page that differ from their source. */
export function staleBlocks(page: string, sources: Sources): readonly string[] {
  return [...page.matchAll(BLOCK)]
    .filter(([block]) => updatePage(block, sources) !== block)
    .map(([, name = '']) => name)
}

function renderBlock(name: string, { action, workflows }: Sources): string | undefined {
  if (name === 'inputs') return inputTables(action)
  if (name === 'outputs') return outputTable(action)
  if (!name.startsWith('workflows/')) return undefined
  const text = workflows.get(name.slice('workflows/'.length))
  if (text === undefined) throw new Error(`there is no ${WORKFLOWS}${name.slice('workflows/'.length)}.yml`)
  return `\`\`\`yaml\n${text.trimEnd()}\n\`\`\``
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

export function readSources(): Sources {
  const workflows = readdirSync(new URL(WORKFLOWS, ROOT)).map(
    file => [file.replace('.yml', ''), readFileSync(new URL(WORKFLOWS + file, ROOT), 'utf8')] as const
  )
  return {
    action: readAction(readFileSync(new URL('action.yml', ROOT), 'utf8')),
    workflows: new Map(workflows)
  }
}

/** Paths of all pages that readers find from the README, relative to the repository. */
export function docPages(): readonly string[] {
  const docs = readdirSync(new URL('docs/', ROOT), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.md'))
    .map(name => `docs/${name}`)
  const own = readdirSync(ROOT).filter(name => name.endsWith('.md'))
  return [...own, ...docs.sort(), 'sandbox/README.md']
}

function inputTables({ inputs }: ActionMetadata): string {
  const tables = Object.entries(GROUPS).map(([group, heading]) => {
    const rows = DEFINITIONS.filter(definition => definition.group === group).flatMap(
      ({ name, required, commands }) => {
        const input = inputs[name]
        return input === undefined
          ? []
          : [[`\`${name}\``, linked(input.description), defaultOf(input, required), commandsOf(commands)]]
      }
    )
    return `## ${heading}\n\n${table(['Input', 'Description', 'Default', 'Commands'], rows)}`
  })
  return tables.join('\n\n')
}

function outputTable({ outputs }: ActionMetadata): string {
  const rows = Object.entries(outputs).map(([name, { description }]) => [`\`${name}\``, linked(description)])
  return table(['Output', 'Description'], rows)
}

/** Both tables are in docs/reference; action.yml names pages by their paths in the repository. */
function linked(description: string): string {
  return description.replace(/docs\/(\w+)\/([\w-]+)\.md/g, '[$2](../$1/$2.md)')
}

function defaultOf(input: InputMetadata, required: boolean): string {
  if (required) return '**required**'
  return input.default === undefined ? '' : `\`${input.default}\``
}

function commandsOf(commands: readonly CommandName[]): string {
  const others = COMMANDS.filter(command => !commands.includes(command))
  if (others.length === 0) return 'all'
  if (others.length === 1) return `all but \`${others.join()}\``
  return commands.map(command => `\`${command}\``).join(', ')
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map(row => `| ${row.map(cell).join(' | ')} |`).join('\n')
}

function cell(text: string): string {
  return text.trim().replace(/\s+/g, ' ').replaceAll('|', '\\|')
}

function main(check: boolean): void {
  const sources = readSources()
  for (const path of docPages()) {
    const file = fileURLToPath(new URL(path, ROOT))
    const page = readFileSync(file, 'utf8')
    const stale = staleBlocks(page, sources)
    if (stale.length > 0 && !check) writeFileSync(file, updatePage(page, sources))
    if (stale.length === 0 || !check) continue
    console.error(`${path}: stale: ${stale.join(', ')}; run: npm run docs`)
    process.exitCode = 1
  }
}

if (import.meta.main) main(process.argv.includes('--check'))
