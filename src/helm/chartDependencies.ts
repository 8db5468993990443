/** Dependencies that a chart folder lacks: fetched by Helm into our copy, and taken from copies of ours. */
import { readdir, readFile } from 'node:fs/promises'
import { isAbsolute, join, relative, resolve } from 'node:path'
import { ActionError } from '../errors.ts'
import type { Helm } from '../helm.ts'
import { isInside, realOf } from '../lib/paths.ts'
import { isPackedChart, readArchive, type ChartFile } from './chartArchive.ts'
import { ChartBudget, chartOutside, shownName } from './chartBudget.ts'
import { digestOf, filesOf } from './chartDigest.ts'
import { copyChartFolder, type CopyRules } from './chartFolder.ts'
import { readFacts, whileCanonical, type Dependency } from './chartMetadata.ts'

/** A chart folder and our copy of it. */
export interface CopiedChart {
  /** In the workspace, free of links. */
  readonly path: string
  readonly copy: string
  /** Where copies lie to each other as the folders do in the workspace. */
  readonly target: string
}

/**
 * @returns what Helm reads besides the copy as it was: each archive that was fetched, and the files of each `file://`
 *   dependency, under names that no file of the chart has
 */
export async function fetchDependencies(
  chart: CopiedChart,
  helm: Helm,
  rules: CopyRules
): Promise<readonly ChartFile[]> {
  const facts = await readFacts(chart.copy)
  if (!(await lacksAny(facts.dependencies, chart.copy))) return []
  const neighbours: Neighbour[] = []
  for (const { repository } of [...facts.dependencies, ...facts.locked]) {
    if (!repository.startsWith('file://') || neighbours.some(known => known.repository === repository))
      continue
    neighbours.push(await copyNeighbour(repository, chart, rules))
  }
  const before = await archivesIn(chart.copy)
  const repositories = facts.dependencies
    .map(({ repository }) => repository)
    .filter(url => /^https?:/.test(url))
  await whileCanonical(chart.copy, facts, async () => {
    await helm.dependencyBuild(chart.copy, [...new Set(repositories)])
  })
  return await addedFiles(chart.copy, before, neighbours, rules)
}

/** Whether `charts/` lacks one of them, as folder or archive. */
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

/** Helm joins the path with the folder of the chart, and follows links then. */
async function copyNeighbour(
  repository: string,
  { path, target }: CopiedChart,
  rules: CopyRules
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
  const copy = join(target, relative(root, folder))
  await copyChartFolder(real, copy, rules)
  const files = await filesOf(copy)
  return { repository, files, contents: await contentsOf(files) }
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
    // Helm packs these with the time of day: their bytes are others each time, but the files in them are known.
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
 * By content: Helm writes Chart.yaml and the lock again when it packs, and packs a chart that lies packed in the folder
 * as a folder.
 */
function isPackedFrom(files: readonly ChartFile[], { contents }: Neighbour): boolean {
  return files.every(
    ({ name, content }) =>
      /(?:^|\/)(?:Chart\.yaml|Chart\.lock|requirements\.lock)$/.test(name) || contents.has(digestOf(content))
  )
}

/** Digests of all files, also of those in packed charts, which are known to keep to all limits. */
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

/** Helm takes the byte order mark away. */
function withoutMark(content: Buffer): Buffer {
  return content.subarray(0, 3).equals(Buffer.from('\uFEFF')) ? content.subarray(3) : content
}
