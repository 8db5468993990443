/** A chart with the charts in its `charts/`, found as Helm does (pkg/chart/loader/load.go). */
import { arrayAt, isObject, stringAt, type JsonObject } from '../../lib/json.ts'
import { own } from '../../lib/own.ts'
import { yamlIn } from '../../lib/yaml/yaml.ts'
import { readArchive, type ChartFile } from './archive.ts'
import { ChartBudget } from './budget.ts'

export interface ChartTree {
  /** Relative to the whole chart, such as `charts/sub-1.0.0.tgz`; empty for the chart itself. */
  readonly place: string
  readonly name: string
  readonly version: string
  readonly isLibrary: boolean
  /** From Chart.yaml or requirements.yaml. */
  readonly dependencies: readonly JsonObject[]
  /** From the lock. */
  readonly locked: readonly JsonObject[]
  /** The content of values.yaml, parsed on demand: large ones take long. */
  readonly values: () => unknown
  /** Without the files in its `charts/`. */
  readonly files: readonly ChartFile[]
  readonly children: readonly ChartTree[]
  /** Packed charts come from others: the user of this run cannot correct them. */
  readonly isPacked: boolean
}

/** @param files of a chart whose limits are already checked */
export async function treeOf(
  files: readonly ChartFile[],
  place: string,
  isPacked: boolean
): Promise<ChartTree> {
  const chart = yamlOf(files, 'Chart.yaml')
  const listed = arrayAt(yamlOf(files, 'requirements.yaml'), 'dependencies')
  const lock = yamlOf(files, 'Chart.lock') ?? yamlOf(files, 'requirements.lock')
  const dependencies = (listed.length > 0 ? listed : arrayAt(chart, 'dependencies')).filter(isObject)
  return {
    place,
    name: stringAt(chart, 'name') ?? '',
    version: versionIn(chart),
    isLibrary: stringAt(chart, 'type') === 'library',
    dependencies,
    locked: arrayAt(lock, 'dependencies').filter(isObject),
    values: () => yamlOf(files, 'values.yaml'),
    files: files.filter(({ name }) => !name.startsWith('charts/')),
    children: await childrenOf(files, place, isPacked, dependencies),
    isPacked
  }
}

async function childrenOf(
  files: readonly ChartFile[],
  place: string,
  isPacked: boolean,
  dependencies: readonly JsonObject[]
): Promise<readonly ChartTree[]> {
  const folders = new Map<string, ChartFile[]>()
  const children: ChartTree[] = []
  for (const file of files) {
    const [, entry = '', rest] = /^charts\/([^/_.][^/]*)(?:\/(.+))?$/.exec(file.name) ?? []
    if (rest !== undefined)
      folders.set(entry, [...(folders.get(entry) ?? []), { name: rest, content: file.content }])
    else if (entry.endsWith('.tgz')) {
      const packed = await readArchive(file.content, file.name, new ChartBudget())
      const child = await treeOf(packed, inFolder(place, entry), true)
      // Helm has packed charts of the workspace for this run.
      const isOurs = dependencies.some(
        dependency =>
          own(dependency, 'name') === child.name && stringAt(dependency, 'repository')?.startsWith('file://')
      )
      children.push(isOurs && !isPacked ? { ...child, isPacked: false } : child)
    }
  }
  for (const [entry, own] of folders) children.push(await treeOf(own, inFolder(place, entry), isPacked))
  return children
}

function inFolder(place: string, entry: string): string {
  return place === '' ? `charts/${entry}` : `${place}/charts/${entry}`
}

/** Undefined if there is none, or it cannot be read: Helm reports that. */
function yamlOf(files: readonly ChartFile[], name: string): unknown {
  const file = files.find(file => file.name === name)
  return file && yamlIn(file.content.toString('utf8'))
}

/** `1.2` without quotes is a number in YAML. */
export function versionIn(entry: unknown): string {
  const version = isObject(entry) ? own(entry, 'version') : undefined
  return typeof version === 'string' || typeof version === 'number' ? String(version) : ''
}

/** The chart and all charts in it. */
export function allIn(tree: ChartTree): readonly ChartTree[] {
  return [tree, ...tree.children.flatMap(allIn)]
}
