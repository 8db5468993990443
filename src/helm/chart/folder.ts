/**
 * Copies a chart folder for Helm. Helm follows links wherever they lead (internal/sympath/walk.go), and `.Files.Get`
 * shows their targets. So the copy has only real files of the workspace, and no links.
 */
import { lstatSync, realpathSync } from 'node:fs'
import { mkdir, opendir, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { ActionError } from '../../lib/errors.ts'
import { FileRefused, readRealFile, sizeOf } from '../../lib/files/realFile.ts'
import { isPackedChart, readArchive } from './archive.ts'
import {
  chartOutside,
  chartTooLarge,
  chartUnreadable,
  dependencyNotThere,
  refuseLfsPointer,
  shownName,
  tooManyEntries,
  type ChartBudget
} from './budget.ts'
import { ignoresOf, type Ignores } from './helmIgnore.ts'
import type { Territory } from './territory.ts'
import { refuseForeignSchema } from './valuesSchema.ts'

export interface CopyRules {
  readonly territory: Territory
  readonly budget: ChartBudget
  /** Collects the names that `.helmignore` excludes. */
  readonly ignored?: string[]
}

interface Place {
  /** Real path in the workspace. */
  readonly from: string
  /** In the private folder. */
  readonly to: string
  /** Relative to the chart, for messages and `.helmignore`; empty for the chart itself. */
  readonly name: string
  /** The folder itself and its parents; real paths. */
  readonly within: readonly string[]
}

/**
 * @param from a folder of the workspace, without links
 * @param to in the private folder
 * @throws ActionError CHART_OUTSIDE, CHART_TOO_LARGE, CHART_UNREADABLE, CHART_DEPENDENCIES
 */
export async function copyChartFolder(from: string, to: string, rules: CopyRules): Promise<void> {
  if (!rules.territory.has(from)) throw chartOutside('the folder', 'lies where no chart is taken from')
  try {
    const ignores = ignoresOf(ignoreText(from, rules))
    await copyFolder({ from, to, name: '', within: [from] }, ignores, rules)
  } catch (error) {
    const { code, path } = error as NodeJS.ErrnoException
    if (error instanceof ActionError || code === undefined) throw error
    throw chartUnreadable(path === undefined ? 'an entry' : relative(from, path), `cannot be read (${code})`)
  }
}

function ignoreText(folder: string, rules: CopyRules): string {
  const entry = entryAt(folder, '.helmignore', '.helmignore', rules)
  return entry?.kind === 'file' ? read(entry.real, '.helmignore', rules).toString('utf8') : ''
}

/** Paths that Helm treats as a chart, also inside another chart. */
const IS_SUBCHART = /^(?:charts\/[^/]+\/)*charts\/[^/_.][^/]*$/

async function copyFolder(place: Place, ignores: Ignores, rules: CopyRules): Promise<void> {
  await mkdir(place.to, { recursive: true, mode: 0o700 })
  const entries = await entriesOf(place.from, rules.budget)
  if (entries.length === 0 && IS_SUBCHART.test(place.name))
    throw dependencyNotThere(
      place.name,
      'is an empty folder, which Helm takes for no chart',
      'A submodule is empty until it is checked out: set `submodules: true` for `actions/checkout`. Else remove the folder.'
    )
  for (const entry of entries) {
    const name = place.name === '' ? entry : `${place.name}/${entry}`
    await copyEntry({ ...place, name, to: join(place.to, entry) }, entry, ignores, rules)
  }
}

/** Sorted. Stops listing at the limit, for a folder with a million files. */
async function entriesOf(folder: string, { limits }: ChartBudget): Promise<readonly string[]> {
  const names: string[] = []
  for await (const { name } of await opendir(folder, { bufferSize: 1024 })) {
    names.push(name)
    if (names.length > limits.entries) throw tooManyEntries(limits)
  }
  return names.sort()
}

/** @param place of the entry, except `from`, which is its parent folder */
async function copyEntry(place: Place, entry: string, ignores: Ignores, rules: CopyRules): Promise<void> {
  const { name, within, to } = place
  // Helm resolves a link before it applies its rules. A link that Helm would ignore need not be readable.
  if (ignores(name, () => isFolder(join(place.from, entry)))) {
    rules.ignored?.push(name)
    return
  }
  const found = entryAt(place.from, entry, name, rules)
  if (found === undefined) return
  const { real } = found
  if (found.kind === 'folder') {
    if (within.includes(real)) throw chartTooLarge(`${shownName(name)} leads to a folder that it lies in`)
    rules.budget.spend(name, 0)
    await copyFolder({ from: real, to, name, within: [...within, real] }, ignores, rules)
    return
  }
  const content = read(real, name, rules)
  rules.budget.spend(name, content.length)
  refuseLfsPointer(name, content)
  refuseForeignSchema(name, content)
  if (isPackedChart(name)) await readArchive(content, name, rules.budget)
  await writeFile(to, content, { mode: 0o600 })
}

interface Entry {
  readonly kind: 'file' | 'folder'
  readonly real: string
}

/**
 * Undefined for an existing entry that is not part of a chart. @throws ActionError for an entry that leads elsewhere
 */
function entryAt(folder: string, entry: string, name: string, { territory }: CopyRules): Entry | undefined {
  const path = join(folder, entry)
  const found = lstatSync(path, { throwIfNoEntry: false })
  if (found === undefined) return undefined
  const isLink = found.isSymbolicLink()
  const real = isLink ? linked(path, name) : path
  if (!territory.has(real) || entry === '.git') {
    if (isLink && entry !== '.git')
      throw chartOutside(name, 'is a link that leads out of the workspace, or to credentials')
    // For example git's folder, if the workspace itself is the chart.
    return undefined
  }
  const stat = isLink ? lstatSync(real) : found
  if (stat.isDirectory()) return { kind: 'folder', real }
  if (!stat.isFile()) throw chartOutside(name, 'is neither a file nor a folder')
  return { kind: 'file', real }
}

function linked(path: string, name: string): string {
  try {
    return realpathSync(path)
  } catch (error) {
    const isLoop = (error as NodeJS.ErrnoException).code === 'ELOOP'
    throw chartOutside(name, isLoop ? 'is a link that leads to itself' : 'is a link that leads to nothing')
  }
}

function isFolder(path: string): boolean {
  try {
    return lstatSync(realpathSync(path)).isDirectory()
  } catch {
    return false
  }
}

/** @throws ActionError */
function read(real: string, name: string, { territory, budget }: CopyRules): Buffer {
  const { fileBytes } = budget.limits
  try {
    return readRealFile(real, { mostBytes: fileBytes, allows: path => territory.has(path) })
  } catch (error) {
    throw refusalOf(error, name, fileBytes)
  }
}

/** Describes what `readRealFile` refused, in terms of a chart. */
export function refusalOf(error: unknown, name: string, mostBytes: number): unknown {
  if (!(error instanceof FileRefused)) return error
  const refusals: Readonly<Record<FileRefused['refusal'], () => ActionError>> = {
    outside: () => chartOutside(name, error.message),
    special: () => chartOutside(name, error.message),
    'too large': () => chartTooLarge(`${shownName(name)} is larger than ${sizeOf(mostBytes)}`),
    unreadable: () => chartUnreadable(name, error.message)
  }
  return refusals[error.refusal]()
}
