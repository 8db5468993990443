/**
 * The chart, once and locally. Everything later works on this copy: what was rendered is what is deployed, whatever a
 * registry serves a second later, and Helm has nothing to say on stdout that would break its JSON (4.2.1 and later do
 * for OCI references).
 */
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { cp, mkdir, readFile, readdir, stat } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { ActionError } from './errors.ts'
import type { Helm } from './helm.ts'
import type { ChartSource } from './inputs/inputs.ts'
import { arrayAt, stringAt } from './json.ts'
import { YamlError } from './lib/yaml.ts'
import { parseYamlAside } from './lib/yamlThread.ts'

export interface Chart {
  /** Directory or archive, to be given to Helm. */
  readonly path: string
  /** As the user wrote it, for messages and the report. */
  readonly source: string
  /**
   * `sha256:...`: of the OCI manifest as the registry names it, of the archive, or of a directory's files by name and
   * content.
   */
  readonly digest: string
}

export async function fetchChart(
  source: ChartSource,
  registry: { readonly username: string; readonly password: string } | undefined,
  helm: Helm,
  dir: string
): Promise<Chart> {
  switch (source.kind) {
    case 'path':
      return await localChart(source.path, helm, dir)
    case 'oci': {
      const host = new URL(source.reference).host
      if (registry !== undefined) await helm.registryLogin(host, registry.username, registry.password)
      const pulled = await pull([source.reference, ...versionArgument(source.version)], helm, dir)
      const digest = /^Digest:\s*(sha256:[0-9a-f]{64})/m.exec(pulled.told)?.[1]
      return {
        path: pulled.path,
        source: source.reference,
        digest: digest ?? (await fileDigest(pulled.path))
      }
    }
    case 'url': {
      const { path } = await pull([source.url], helm, dir)
      return { path, source: source.url, digest: await fileDigest(path) }
    }
    case 'repo': {
      const { path } = await pull(
        [source.name, `--repo=${source.repo}`, ...versionArgument(source.version)],
        helm,
        dir
      )
      return { path, source: `${source.repo}/${source.name}`, digest: await fileDigest(path) }
    }
  }
}

/** Whether it has a folder `crds/`, itself or in a chart inside it; false only when it surely has none. */
export async function mayHaveCrds(chart: string): Promise<boolean> {
  const parts = (await stat(chart)).isDirectory()
    ? (await readdir(chart, { recursive: true })).map(name => `${name.replaceAll('\\', '/')}/`)
    : [await unpacked(chart)]
  return parts.some(part => part.includes('crds/') || part.includes('.tgz'))
}

/** An archive names its files in plain text. What cannot be unpacked is for Helm to tell. */
async function unpacked(archive: string): Promise<Buffer | string> {
  try {
    return await promisify(gunzip)(await readFile(archive))
  } catch {
    return 'crds/'
  }
}

function versionArgument(version: string | undefined): readonly string[] {
  return version === undefined ? [] : [`--version=${version}`]
}

async function pull(
  args: readonly string[],
  helm: Helm,
  dir: string
): Promise<{ readonly path: string; readonly told: string }> {
  const folder = join(dir, 'chart')
  await mkdir(folder)
  const told = await helm.pull(args, folder)
  const archive = (await readdir(folder)).find(name => name.endsWith('.tgz'))
  if (archive === undefined) {
    throw new ActionError('CHART_NOT_FOUND', 'Helm downloaded no chart archive', {
      remedy: 'Check that `chart` names a Helm chart and not another kind of artifact.'
    })
  }
  return { path: join(folder, archive), told }
}

async function localChart(path: string, helm: Helm, dir: string): Promise<Chart> {
  if (!(await stat(path)).isDirectory())
    return { path, source: basename(path), digest: await fileDigest(path) }
  const digest = await folderDigest(path)
  const dependencies = await dependenciesOf(path)
  if (!(await lacksAny(dependencies, path))) return { path, source: basename(path), digest }
  // Helm writes charts/ into the chart itself; the workspace is not ours to write to.
  const copy = await copyChart(path, dependencies, join(dir, 'chart'))
  const repositories = dependencies.flatMap(({ repository }) =>
    /^https?:/.test(repository) ? [repository] : []
  )
  await helm.dependencyBuild(copy, [...new Set(repositories)])
  return { path: copy, source: basename(path), digest }
}

interface Dependency {
  readonly name: string
  /** URL, `file://` with a path from the chart, `@NAME`, or empty for one that lies in `charts/`. */
  readonly repository: string
}

/** As charts of API v2 and v1 list them. */
async function dependenciesOf(path: string): Promise<readonly Dependency[]> {
  const lists = await Promise.all(
    ['Chart.yaml', 'requirements.yaml'].map(async file => {
      const text = await readFile(join(path, file), 'utf8').catch(() => '')
      const [metadata] = await parseYamlAside(text, 'last').catch((error: unknown) => {
        // Helm reports what is wrong with it.
        if (error instanceof YamlError) return []
        throw error
      })
      return arrayAt(metadata, 'dependencies')
    })
  )
  return lists.flat().map(dependency => ({
    name: stringAt(dependency, 'name') ?? '',
    repository: stringAt(dependency, 'repository') ?? ''
  }))
}

/** Whether `charts/` lacks one of them, as folder or archive. */
async function lacksAny(dependencies: readonly Dependency[], path: string): Promise<boolean> {
  if (dependencies.length === 0) return false
  const present = await readdir(join(path, 'charts')).catch(() => [])
  return dependencies.some(
    ({ name }) =>
      !present.some(
        entry =>
          entry === name || (entry.startsWith(`${name}-`) && /^v?\d/.test(entry.slice(name.length + 1)))
      )
  )
}

/** With the charts that it names by a relative path, all of them as they lie to each other. @returns the copy */
async function copyChart(path: string, dependencies: readonly Dependency[], target: string): Promise<string> {
  const neighbours = dependencies.flatMap(({ repository }) => {
    const location = /^file:\/\/(.+)$/.exec(repository)?.[1]
    return location === undefined || isAbsolute(location) ? [] : [resolve(path, location)]
  })
  const charts = neighbours.filter(folder => existsSync(join(folder, 'Chart.yaml')))
  const root = commonFolder([path, ...charts])
  const copyOf = (folder: string): string => join(target, relative(root, folder))
  for (const folder of [path, ...charts]) await cp(folder, copyOf(folder), { recursive: true })
  return copyOf(path)
}

/** The deepest folder that holds all of these. */
function commonFolder(paths: readonly string[]): string {
  return paths.map(dirname).reduce((common, folder) => {
    let shared = common
    while (relative(shared, folder).startsWith('..')) shared = dirname(shared)
    return shared
  })
}

async function fileDigest(path: string): Promise<string> {
  return `sha256:${createHash('sha256')
    .update(await readFile(path))
    .digest('hex')}`
}

async function folderDigest(path: string): Promise<string> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  const files = entries
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .map(file => ({ file, name: relative(path, file).replaceAll('\\', '/') }))
    .sort((left, right) => (left.name < right.name ? -1 : 1))
  const hash = createHash('sha256')
  for (const { file, name } of files) {
    const content = await readFile(file)
    hash.update(`${name}\0${String(content.length)}\0`).update(content)
  }
  return `sha256:${hash.digest('hex')}`
}
