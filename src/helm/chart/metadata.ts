/**
 * Parses a chart's dependencies and writes them again in a canonical form. Helm reads the same files differently: it
 * accepts keys in any case, and Chart.lock can name other places than Chart.yaml. So Helm sees only the canonical form
 * while it fetches.
 */
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ActionError } from '../../lib/errors.ts'
import { parseYaml, YamlError } from '../../lib/yaml/yaml.ts'
import { arrayAt, isObject, stringAt, type JsonObject } from '../../lib/json.ts'
import { own } from '../../lib/own.ts'
import { outdatedLock } from './dependencyErrors.ts'

export interface Dependency {
  readonly name: string
  /** URL, `file://` with a path relative to the chart, `@NAME`, or empty for one in `charts/`. */
  readonly repository: string
}

export interface ChartFacts {
  readonly name: string
  readonly version: string
  /** As Chart.yaml lists them, or requirements.yaml of a chart of API v1. */
  readonly dependencies: readonly Dependency[]
  /** As Chart.lock or requirements.lock lists them; empty without a lock. */
  readonly locked: readonly Dependency[]
  /** What Helm sees while it fetches. */
  readonly canonical: Canonical
  /** The same for some of the dependencies only, in the versions of the lock. @throws ActionError CHART_DEPENDENCIES */
  readonly part: (has: (index: number) => boolean) => Canonical
}

/** File name to text; undefined if the file must not exist. */
export type Canonical = ReadonlyMap<string, string | undefined>

/** Larger files are not parsed: handwritten ones are smaller. */
const MOST_BYTES = 256 * 1024
/** The name of a dependency is also that of its file in `charts/`. */
const NAME = /^(?!\.\.?$)[\w.-]{1,250}$/
/** All fields that Helm's lock digest covers (internal/resolver HashReq). */
const FIELDS = ['name', 'version', 'repository', 'condition', 'tags', 'enabled', 'import-values', 'alias']

/** @param folder of the copy; @throws ActionError CHART_DEPENDENCIES */
export async function readFacts(folder: string): Promise<ChartFacts> {
  const chart = await documentIn(folder, 'Chart.yaml')
  const isFirst = stringAt(chart, 'apiVersion') !== 'v2'
  const requirements = await documentIn(folder, 'requirements.yaml')
  const ownList = isFirst ? 'requirements.yaml' : 'Chart.yaml'
  const lockName = isFirst ? 'requirements.lock' : 'Chart.lock'
  const listed = arrayAt(requirements, 'dependencies')
  const dependencies = (listed.length > 0 ? listed : arrayAt(chart, 'dependencies')).map(fieldsOf)
  const lock = await documentIn(folder, lockName)
  const locked = arrayAt(lock, 'dependencies').map(fieldsOf)
  const [name, version] = [scalarAt(chart, 'name'), scalarAt(chart, 'version')]
  const self = { apiVersion: isFirst ? 'v1' : 'v2', name, version }
  const listing = (listed: readonly JsonObject[]): Map<string, string | undefined> =>
    new Map([
      ['Chart.yaml', undefined],
      ['Chart.lock', undefined],
      ['requirements.yaml', undefined],
      ['requirements.lock', undefined],
      ['Chart.yaml', JSON.stringify(self)],
      [ownList, JSON.stringify(isFirst ? { dependencies: listed } : { ...self, dependencies: listed })]
    ])
  const canonical = listing(dependencies)
  if (lock !== undefined)
    canonical.set(lockName, JSON.stringify({ dependencies: locked, digest: stringAt(lock, 'digest') }))
  const part = (has: (index: number) => boolean): Canonical =>
    listing(
      inVersionsOf(dependencies, lock === undefined ? undefined : locked, lockName).filter((_, index) =>
        has(index)
      )
    )
  return { name, version, dependencies: dependencies.map(named), locked: locked.map(named), canonical, part }
}

/** Helm compares a lock with all dependencies or with none. For some of them, only the order can be compared. */
function inVersionsOf(
  dependencies: readonly JsonObject[],
  locked: readonly JsonObject[] | undefined,
  lockName: string
): readonly JsonObject[] {
  if (locked === undefined) return dependencies
  if (locked.length !== dependencies.length) throw outdatedLock(lockName)
  return dependencies.map((dependency, index) => {
    const entry = locked[index]
    const isSame = (['name', 'repository'] as const).every(
      key => (stringAt(entry, key) ?? '') === (stringAt(dependency, key) ?? '')
    )
    if (!isSame) throw outdatedLock(lockName)
    return { ...dependency, version: stringAt(entry, 'version') }
  })
}

/**
 * Runs the work while the files are those of `canonical`, and restores the originals. So Helm renders the chart as it
 * was written.
 */
export async function whileCanonical(
  folder: string,
  canonical: Canonical,
  work: () => Promise<void>
): Promise<void> {
  const before = new Map<string, Buffer | undefined>()
  for (const [file, text] of canonical) {
    before.set(file, await readFile(join(folder, file)).catch(() => undefined))
    await put(join(folder, file), text)
  }
  await work()
  for (const [file, content] of before) await put(join(folder, file), content)
}

async function put(path: string, content: string | Buffer | undefined): Promise<void> {
  if (content === undefined) await rm(path, { force: true })
  else await writeFile(path, content, { mode: 0o600 })
}

/** Undefined if there is none. Helm reports invalid YAML when it renders. */
async function documentIn(folder: string, file: string): Promise<unknown> {
  const content = await readFile(join(folder, file)).catch(() => undefined)
  if (content === undefined || content.length > MOST_BYTES) return undefined
  try {
    return parseYaml(content.toString('utf8'))
  } catch (error) {
    if (error instanceof YamlError) return undefined
    throw error
  }
}

/** A version like `1.10` without quotes is a number; Helm writes it back as text. */
function scalarAt(source: unknown, field: string): string {
  const value = isObject(source) ? own(source, field) : undefined
  return ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : ''
}

function fieldsOf(entry: unknown): JsonObject {
  if (!isObject(entry)) return {}
  return Object.fromEntries(
    FIELDS.flatMap(field => (Object.hasOwn(entry, field) ? [[field, own(entry, field)]] : []))
  )
}

function named(entry: JsonObject): Dependency {
  const name = scalarAt(entry, 'name')
  if (!NAME.test(name))
    throw new ActionError('CHART_DEPENDENCIES', 'a dependency of the chart has a name that no chart has', {
      remedy: 'Correct `dependencies` in Chart.yaml: names consist of letters, digits, "-", "_" and ".".'
    })
  return { name, repository: stringAt(entry, 'repository') ?? '' }
}
