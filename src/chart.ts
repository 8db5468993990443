/**
 * The chart, once and locally. Everything later works on this copy: what was rendered is what is deployed, whatever a
 * registry serves a second later, and Helm has nothing to say on stdout that would break its JSON (4.2.1 and later do
 * for OCI references).
 */
import { createHash } from 'node:crypto'
import { cp, mkdir, readFile, readdir, stat } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'
import { parse } from 'yaml'
import { ActionError } from './errors.ts'
import type { Helm } from './helm.ts'
import type { ChartSource } from './inputs/inputs.ts'
import { arrayAt, stringAt } from './json.ts'

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
  if (!(await lacksDependencies(path))) return { path, source: basename(path), digest }
  // Helm writes charts/ into the chart itself; the workspace is not ours to write to.
  const copy = join(dir, 'chart', basename(path))
  await cp(path, copy, { recursive: true })
  await helm.dependencyBuild(copy)
  return { path: copy, source: basename(path), digest }
}

async function lacksDependencies(path: string): Promise<boolean> {
  const chart = parse(await readFile(join(path, 'Chart.yaml'), 'utf8')) as unknown
  const wanted = arrayAt(chart, 'dependencies').map(dependency => stringAt(dependency, 'name') ?? '')
  if (wanted.length === 0) return false
  const present = await readdir(join(path, 'charts')).catch(() => [])
  return wanted.some(name => !present.some(entry => entry === name || entry.startsWith(`${name}-`)))
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
