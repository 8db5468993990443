/**
 * Fetches the chart once and works on the local copy. So the run deploys what it rendered, even if the registry changes
 * a second later. Helm also logs nothing to stdout that would break its JSON (4.2.1 and later do for OCI references).
 * The copy contains only checked files: Helm follows links and unpacks archive bombs.
 */
import { mkdir, readFile, readdir, stat, writeFile } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'
import { ActionError } from '../../lib/errors.ts'
import type { Helm } from '../client.ts'
import { readArchive, type ChartFile } from './archive.ts'
import { ChartBudget } from './budget.ts'
import type { ChartAccess, CopiedChart } from './dependencies.ts'
import { digestOf, digestOfFiles, filesOf } from './digest.ts'
import { copyChartFolder, refusalOf, type CopyRules } from './folder.ts'
import { logIn, loginFor, type RegistryLogin } from '../logins.ts'
import { closedPlaces, Territory } from './territory.ts'
import type { ChartSource } from './source.ts'
import { gunzipAtMost } from '../../lib/files/gunzip.ts'
import { readRealFile } from '../../lib/files/realFile.ts'

export interface Chart {
  /** Directory or archive in the private folder, passed to Helm. */
  readonly path: string
  /** As the user wrote it, for messages and the report. */
  readonly source: string
  /**
   * `sha256:...`: of the OCI manifest as the registry names it, of the archive, or of a directory's files by name and
   * content, including fetched dependencies.
   */
  readonly digest: string
  /** `sha256:...` of everything that Helm reads; differs from `digest` for charts of OCI registries. */
  readonly content: string
  /** Names that `.helmignore` excludes from a folder, as far as its rules are understood. */
  readonly ignored: readonly string[]
}

/** Where a chart may come from, and where it is stored. */
export interface ChartFolders {
  /** The private folder of the run. */
  readonly dir: string
  readonly env: Readonly<Record<string, string | undefined>>
}

/** Compressed. Helm has no limit, and no published chart is known to have 10 MiB. */
const MOST_ARCHIVE_BYTES = 100 * 2 ** 20

/** Most bytes that are searched for `crds/`, after all limits were checked. */
const MOST_UNPACKED_BYTES = 2 * MOST_ARCHIVE_BYTES

export async function fetchChart(
  source: ChartSource,
  logins: readonly RegistryLogin[] | undefined,
  helm: Helm,
  { dir, env }: ChartFolders
): Promise<Chart> {
  const access = { helm, logins: logins ?? [] }
  switch (source.kind) {
    case 'path': {
      const territory = new Territory(source.workspace, closedPlaces(source.workspace, dir, env))
      return await localChart(source.path, access, dir, { territory, budget: new ChartBudget() })
    }
    case 'oci':
      return await registryChart(source.reference, source.version, access, dir)
    case 'url': {
      const login = loginFor(source.url, access.logins)
      const url = login === undefined ? source.url : await helm.addArchive(source.url, login)
      const { path, content } = await pull([url], helm, dir)
      return { path, source: source.url, digest: content, content, ignored: [] }
    }
    case 'repo': {
      const { repo, name, version } = source
      const login = loginFor(repo, access.logins)
      await logIn(helm, [], access.logins)
      const chart =
        login === undefined
          ? [name, `--repo=${repo}`]
          : [`${await helm.addRepository({ url: repo, login })}/${name}`]
      const { path, content } = await pull([...chart, ...versionArgument(version)], helm, dir)
      return { path, source: `${repo}/${name}`, digest: content, content, ignored: [] }
    }
  }
}

/** The end of a reference: tag, digest or both. */
const TAG_AND_DIGEST = /(?::([^/:@]*))?(?:@(sha256:[0-9a-f]{64}))?$/

async function registryChart(
  reference: string,
  version: string | undefined,
  { helm, logins }: ChartAccess,
  dir: string
): Promise<Chart> {
  const [ending, tag, pinned] = TAG_AND_DIGEST.exec(reference) ?? ['']
  const name = reference.slice(0, reference.length - ending.length)
  await logIn(helm, [name], logins)
  const { path, content, told } = await pull(whichOf(name, tag, pinned, version), helm, dir)
  const digest = /^Digest:\s*(sha256:[0-9a-f]{64})/m.exec(told)?.[1]
  if (pinned !== undefined && pinned !== digest)
    throw new ActionError(
      'CHART_DIGEST_MISMATCH',
      `the registry serves ${digest ?? 'a chart without a digest'} as ${reference.slice(0, -pinned.length - 1)}, not ${pinned}`,
      { remedy: 'Find out who moved the tag, then correct the digest or the tag in `chart`.' }
    )
  return { path, source: reference, digest: digest ?? content, content, ignored: [] }
}

/** With both, Helm ignores one of tag and digest: the tag selects the chart, and its digest is compared afterwards. */
function whichOf(
  name: string,
  tag: string | undefined,
  digest: string | undefined,
  version: string | undefined
): readonly string[] {
  if (tag === undefined)
    return [digest === undefined ? name : `${name}@${digest}`, ...versionArgument(version)]
  // A tag has "_" in place of the "+" of a version. Helm converts it only in versions.
  return /[+_]/.test(tag) ? [name, ...versionArgument(tag.replaceAll('_', '+'))] : [`${name}:${tag}`]
}

/** Whether the chart has a folder `crds/`, itself or in a chart inside it; false only when that is certain. */
export async function mayHaveCrds(chart: string): Promise<boolean> {
  const parts = (await stat(chart)).isDirectory()
    ? (await readdir(chart, { recursive: true })).map(name => `${name.replaceAll('\\', '/')}/`)
    : [await unpacked(chart)]
  return parts.some(part => part.includes('crds/') || part.includes('.tgz'))
}

/** An archive contains its file names as plain text. Helm reports an archive that cannot be unpacked. */
async function unpacked(archive: string): Promise<Buffer | string> {
  try {
    return await gunzipAtMost(await readFile(archive), MOST_UNPACKED_BYTES)
  } catch {
    return 'crds/'
  }
}

function versionArgument(version: string | undefined): readonly string[] {
  return version === undefined ? [] : [`--version=${version}`]
}

interface Pulled {
  readonly path: string
  readonly told: string
  /** Digest of the archive. */
  readonly content: string
}

async function pull(args: readonly string[], helm: Helm, dir: string): Promise<Pulled> {
  const folder = join(dir, 'chart')
  await mkdir(folder)
  const told = await helm.pull(args, folder)
  const name = (await readdir(folder)).find(name => name.endsWith('.tgz'))
  if (name === undefined) {
    throw new ActionError('CHART_NOT_FOUND', 'Helm downloaded no chart archive', {
      remedy: 'Check that `chart` names a Helm chart and not another kind of artifact.'
    })
  }
  const path = join(folder, name)
  const archive = archiveAt(path, name, () => true)
  await readArchive(archive, name, new ChartBudget())
  return { path, told, content: digestOf(archive) }
}

/** @throws ActionError */
function archiveAt(path: string, name: string, allows: (real: string) => boolean): Buffer {
  try {
    return readRealFile(path, { mostBytes: MOST_ARCHIVE_BYTES, allows })
  } catch (error) {
    throw refusalOf(error, name, MOST_ARCHIVE_BYTES)
  }
}

async function localChart(path: string, access: ChartAccess, dir: string, rules: CopyRules): Promise<Chart> {
  const target = join(dir, 'chart')
  const source = basename(path)
  if (!(await stat(path)).isDirectory()) {
    const archive = archiveAt(path, source, real => rules.territory.has(real))
    await readArchive(archive, source, rules.budget)
    const copy = join(target, source)
    await mkdir(target)
    await writeFile(copy, archive, { mode: 0o600 })
    const digest = digestOf(archive)
    return { path: copy, source, digest, content: digest, ignored: [] }
  }
  const copy = join(target, relative(rules.territory.root, path))
  const ignored: string[] = []
  await copyChartFolder(path, copy, { ...rules, ignored })
  const own = await filesOf(copy)
  const added = await dependenciesOf({ path, copy, target }, own, access, rules)
  const digest = digestOfFiles([...own, ...added])
  return { path: copy, source, digest, content: digest, ignored }
}

/** Only for charts with dependencies: others do not need the code that fetches them. */
async function dependenciesOf(
  chart: CopiedChart,
  own: readonly ChartFile[],
  access: ChartAccess,
  rules: CopyRules
): Promise<readonly ChartFile[]> {
  const names = ({ name, content }: ChartFile): boolean =>
    /^(?:Chart|requirements)\.yaml$/.test(name) && content.includes('dependencies')
  if (!own.some(names)) return []
  const { fetchDependencies } = await import(/* webpackChunkName: 'dependencies' */ './dependencies.ts')
  return await fetchDependencies(chart, access, rules)
}
