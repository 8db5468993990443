/**
 * Dependencies that a chart folder lacks: Helm fetches them into our copy, or they are packed from copies in the
 * workspace.
 */
import { mkdir, readdir, readFile, rename } from 'node:fs/promises'
import { isAbsolute, join, relative, resolve } from 'node:path'
import { ActionError } from '../../lib/errors.ts'
import { isOfThisMachine, type Helm } from '../client.ts'
import { isInside, realOf } from '../../lib/files/paths.ts'
import { isPackedChart, readArchive, type ChartFile } from './archive.ts'
import { ChartBudget, chartOutside, shownName } from './budget.ts'
import { digestOf, filesOf } from './digest.ts'
import { copyChartFolder, type CopyRules } from './folder.ts'
import { readFacts, whileCanonical, type ChartFacts, type Dependency } from './metadata.ts'
import { circular, ofDependencies, refuseAliases } from './dependencyErrors.ts'
import { comparableHost, hostOf, logIn, loginFor, type RegistryLogin } from '../logins.ts'

/** A chart folder and our copy of it. */
export interface CopiedChart {
  /** In the workspace, without links. */
  readonly path: string
  readonly copy: string
  /** The copies have the same relative positions as the folders in the workspace. */
  readonly target: string
}

/** How charts from other places are fetched. */
export interface ChartAccess {
  readonly helm: Helm
  readonly logins: readonly RegistryLogin[]
}

/**
 * @param within the folders of the charts that have this one as a dependency
 * @returns what Helm reads besides the original copy: each fetched archive, and the files of each `file://` dependency,
 * under names that no file of the chart has
 */
export async function fetchDependencies(
  chart: CopiedChart,
  access: ChartAccess,
  rules: CopyRules,
  within: readonly string[] = []
): Promise<readonly ChartFile[]> {
  const facts = await readFacts(chart.copy)
  if (!(await lacksAny(facts.dependencies, chart.copy))) return []
  refuseAliases([...facts.dependencies, ...facts.locked])
  const neighbours: Neighbour[] = []
  for (const { repository } of [...facts.dependencies, ...facts.locked]) {
    if (!repository.startsWith('file://') || neighbours.some(known => known.repository === repository))
      continue
    neighbours.push(
      await copyNeighbour(repository, chart, access, { rules, within: [...within, chart.path] })
    )
  }
  const before = await archivesIn(chart.copy)
  try {
    await build(chart, facts, access)
  } catch (error) {
    throw ofDependencies(
      error,
      facts.dependencies,
      dependency => loginFor(referenceOf(dependency), access.logins) !== undefined
    )
  }
  return await addedFiles(chart.copy, before, neighbours, rules)
}

/** One call of Helm for each way to reach registries; usually there is one. */
async function build(
  { copy, target }: CopiedChart,
  facts: ChartFacts,
  { helm, logins }: ChartAccess
): Promise<void> {
  const urls = new Set(facts.dependencies.map(({ repository }) => repository).filter(isUrl))
  const repositories = [...urls].map(url => ({ url, login: loginFor(url, logins) }))
  const groups = groupsOf(facts.dependencies, logins)
  const [only, ...others] = groups
  if (others.length === 0) {
    await logIn(helm, only?.references ?? [], logins)
    await whileCanonical(copy, facts.canonical, async () => {
      await helm.dependencyBuild(copy, repositories, only?.host)
    })
    return
  }
  for (const [index, group] of groups.entries()) {
    // Helm removes from `charts/` what the same call has not fetched: later groups get folders of their own.
    const folder = index === 0 ? copy : join(target, `..dependencies-${String(index)}`)
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await logIn(helm, group.references, logins)
    await whileCanonical(folder, facts.part(group.has), async () => {
      await helm.dependencyBuild(folder, index === 0 ? repositories : [], group.host)
    })
    if (index > 0) await moveArchives(folder, copy)
  }
}

/** Dependencies that one call of Helm can fetch. */
interface Group {
  readonly has: (index: number) => boolean
  readonly references: readonly string[]
  /** A host of its registries, which are all reached in the same way. */
  readonly host: string | undefined
}

/**
 * Helm supports one login per host, and one choice of http or https for all registries. Dependencies outside of
 * registries belong to the first group.
 */
function groupsOf(dependencies: readonly Dependency[], logins: readonly RegistryLogin[]): readonly Group[] {
  const ways = dependencies.map(dependency => {
    if (!/^oci:/i.test(dependency.repository)) return undefined
    const reference = referenceOf(dependency)
    const host = hostOf(reference)
    return { reference, host, place: comparableHost(host), login: loginFor(reference, logins) }
  })
  const loginsOf = Map.groupBy(
    ways.filter(way => way !== undefined),
    ({ place }) => place
  )
  const keys = ways.map(way => {
    if (way === undefined) return undefined
    const hasSeveral = new Set(loginsOf.get(way.place)?.map(({ login }) => login)).size > 1
    return JSON.stringify([isOfThisMachine(way.host), hasSeveral && [way.place, way.login?.path ?? null]])
  })
  const [first] = keys.filter(key => key !== undefined)
  return [...new Set(keys)].flatMap(key => {
    if (key === undefined) return []
    const own = ways.filter((way, index) => way !== undefined && keys[index] === key)
    return [
      {
        has: (index: number) => (keys[index] ?? first) === key,
        references: own.map(way => way?.reference ?? ''),
        host: own[0]?.host
      }
    ]
  })
}

/**
 * The reference that Helm builds from an `oci://` repository and the name of the chart; other repositories stay
 * unchanged.
 */
function referenceOf({ name, repository }: Dependency): string {
  return /^oci:/i.test(repository) ? `${repository.replace(/\/$/, '')}/${name}` : repository
}

function isUrl(repository: string): boolean {
  return /^https?:/i.test(repository)
}

async function moveArchives(from: string, to: string): Promise<void> {
  const target = join(to, 'charts')
  await mkdir(target, { recursive: true, mode: 0o700 })
  for (const [name] of await archivesIn(from)) await rename(join(from, 'charts', name), join(target, name))
}

/** Whether a dependency is missing in `charts/`, both as folder and as archive. */
async function lacksAny(dependencies: readonly Dependency[], copy: string): Promise<boolean> {
  if (dependencies.length === 0) return false
  const present = await readdir(join(copy, 'charts')).catch(() => [])
  return dependencies.some(
    ({ name }) =>
      !present.some(
        entry =>
          entry === name || (entry.startsWith(`${name}-`) && /^v?\d/.test(entry.slice(name.length + 1)))
      )
  )
}

interface Neighbour {
  /** `file://...`, as the chart names it. */
  readonly repository: string
  readonly files: readonly ChartFile[]
  readonly contents: ReadonlySet<string>
}

/** Helm joins the path with the folder of the chart, and then follows links. */
async function copyNeighbour(
  repository: string,
  { path, target }: CopiedChart,
  access: ChartAccess,
  { rules, within }: { readonly rules: CopyRules; readonly within: readonly string[] }
): Promise<Neighbour> {
  const { root } = rules.territory
  const location = repository.slice('file://'.length)
  if (isAbsolute(location))
    throw chartOutside(
      repository,
      'is an absolute path: write it from the folder of the chart, as file://../NAME'
    )
  const folder = resolve(path, location)
  const real = realOf(folder)
  if (!isInside(root, folder) || (real !== undefined && !rules.territory.has(real)))
    throw chartOutside(repository, 'leads out of the workspace, or to credentials')
  if (real === undefined)
    throw new ActionError(
      'CHART_DEPENDENCIES',
      `there is no folder for the dependency ${shownName(repository)}`,
      {
        remedy: 'Correct the path in Chart.yaml; it begins at the folder of the chart.'
      }
    )
  if (within.includes(real)) throw circular(repository)
  const copy = join(target, relative(root, folder))
  await copyChartFolder(real, copy, rules)
  const own = await filesOf(copy)
  // Helm packs the present content of the folder, and fetches nothing for it.
  const added = await fetchDependencies({ path: real, copy, target }, access, rules, within)
  return { repository, files: [...own, ...added], contents: await contentsOf(await filesOf(copy)) }
}

type Archives = ReadonlyMap<string, Buffer>

async function archivesIn(copy: string): Promise<Archives> {
  const folder = join(copy, 'charts')
  const names = (await readdir(folder).catch(() => [])).filter(name => name.endsWith('.tgz'))
  return new Map(
    await Promise.all(names.map(async name => [name, await readFile(join(folder, name))] as const))
  )
}

async function addedFiles(
  copy: string,
  before: Archives,
  neighbours: readonly Neighbour[],
  { budget }: CopyRules
): Promise<readonly ChartFile[]> {
  const added: ChartFile[] = []
  for (const [name, content] of await archivesIn(copy)) {
    if (before.get(name)?.equals(content) === true) continue
    const files = await readArchive(content, `charts/${name}`, budget)
    // Helm packs these with the time of day: their bytes differ each time, but their files are known.
    const isOurs = neighbours.some(neighbour => isPackedFrom(files, neighbour))
    if (!isOurs) added.push({ name: `charts/${name}`, content })
  }
  return [
    ...added,
    ...neighbours.flatMap(({ repository, files }) =>
      files.map(({ name, content }) => ({ name: `${repository}//${name}`, content }))
    )
  ]
}

/**
 * Compares by content: Helm writes Chart.yaml and the lock again when it packs, and packs an archive in `charts/` as a
 * folder.
 */
function isPackedFrom(files: readonly ChartFile[], { contents }: Neighbour): boolean {
  return files.every(
    ({ name, content }) =>
      /(?:^|\/)(?:Chart\.yaml|Chart\.lock|requirements\.lock)$/.test(name) || contents.has(digestOf(content))
  )
}

/** Digests of all files, including those in packed charts, whose limits are already checked. */
async function contentsOf(files: readonly ChartFile[]): Promise<ReadonlySet<string>> {
  const contents = new Set<string>()
  for (const { name, content } of files) {
    contents.add(digestOf(withoutMark(content)))
    if (!isPackedChart(name)) continue
    const packed = await readArchive(content, name, new ChartBudget())
    for (const digest of await contentsOf(packed)) contents.add(digest)
  }
  return contents
}

/** Helm removes the byte order mark. */
function withoutMark(content: Buffer): Buffer {
  return content.subarray(0, 3).equals(Buffer.from('\uFEFF')) ? content.subarray(3) : content
}
