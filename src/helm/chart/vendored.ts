/**
 * Checks that the charts in `charts/` are those that Chart.yaml requires. Helm compares only names, and only those of
 * the chart itself. It deploys another version without a message, then ignores alias and condition, and leaves out what
 * a chart in `charts/` lacks (pkg/chartutil/dependencies.go, pkg/action CheckDependencies).
 */
import { satisfies, valid } from 'semver'
import { ActionError } from '../../lib/errors.ts'
import type { Helm, ReleaseRequest } from '../client.ts'
import { stringAt, type JsonObject } from '../../lib/json.ts'
import { own } from '../../lib/own.ts'
import { enumerate } from '../../lib/text/text.ts'
import type { ChartFile } from './archive.ts'
import { shownName } from './budget.ts'
import { allIn, versionIn, type ChartTree } from './tree.ts'
import { withChart } from './unpacked.ts'

/** A fault that Helm does not report. */
interface Fault {
  /** In the workspace, where the user of this run can correct it. */
  readonly isOurs: boolean
  readonly sentence: string
}

/** A dependency in Chart.yaml, and the charts that match its name. */
interface Wanted {
  readonly parent: ChartTree
  readonly dependency: JsonObject
  readonly name: string
  readonly version: string
  /** The charts with this name in `charts/` of the parent. */
  readonly there: readonly ChartTree[]
}

const MOST_SHOWN = 10
/** No template reads it. */
const KUBE_VERSION = 'v1.30.0'
/** The version of a chart that replaces a missing one. */
const STUB = '0.0.0'
const REMEDY =
  'Run `helm dependency update` in the folder of the chart that is named, and commit what it writes to `charts/`; or correct `dependencies` in its Chart.yaml. Nothing was changed.'

/**
 * @returns warnings, one sentence each
 * @throws ActionError CHART_DEPENDENCIES
 */
export async function checkVendored(
  tree: ChartTree,
  request: ReleaseRequest,
  helm: Helm
): Promise<readonly string[]> {
  const wanted = allIn(tree).flatMap(wantedBy)
  const misfits = await misfitsOf(wanted, request, helm)
  // Helm itself refuses a chart that the top chart lacks.
  const missing = wanted.filter(({ parent, there }) => parent !== tree && there.length === 0)
  const suspects = [...misfits, ...missing.filter(({ name }) => !hasLibrary(tree, name))]
  const enabled = await enabledAmong(tree, suspects, request, helm)
  const faults = [...enabled.map(faultOf), ...allIn(tree).flatMap(twinsIn)]
  const errors = faults.filter(({ isOurs }) => isOurs)
  if (errors.length > 0)
    throw new ActionError(
      'CHART_DEPENDENCIES',
      enumerate(
        errors.map(({ sentence }) => sentence),
        MOST_SHOWN
      ),
      { remedy: REMEDY }
    )
  return [
    ...faults.map(({ sentence }) => `${sentence}. Helm ignores it; report it to the author of the chart`),
    ...wanted.filter(({ parent }) => !parent.isPacked).flatMap(unlocked)
  ]
}

function wantedBy(parent: ChartTree): readonly Wanted[] {
  return parent.dependencies.map(dependency => {
    const name = stringAt(dependency, 'name') ?? ''
    const there = parent.children.filter(child => child.name === name)
    return { parent, dependency, name, version: versionIn(dependency), there }
  })
}

/** Templates of a library are available in the whole chart, and Helm reports a missing one. */
function hasLibrary(tree: ChartTree, name: string): boolean {
  return allIn(tree).some(chart => chart.isLibrary && chart.name === name)
}

/** Charts of another version, judged by Helm's own reading of ranges. */
async function misfitsOf(
  wanted: readonly Wanted[],
  request: ReleaseRequest,
  helm: Helm
): Promise<readonly Wanted[]> {
  const unsure = wanted.filter(
    ({ dependency, version, there }) =>
      there.length > 0 &&
      // Without a version and an alias, Helm uses the chart unchanged.
      (version !== '' || stringAt(dependency, 'alias') !== undefined) &&
      !there.some(child => surelyFits(child.version, version))
  )
  if (unsure.length === 0) return []
  const pairs = unsure.flatMap(({ version, there }, index) =>
    there.map((child, other) => ({ index, id: `c${index}-${other}`, version, has: child.version }))
  )
  const chart = [
    chartFile('', {
      name: 'asked',
      version: '1.0.0',
      // Helm applies the alias only to a matching chart.
      dependencies: pairs.map(({ id, version }) => ({ name: id, version, alias: `fits-${id}` }))
    }),
    ...pairs.flatMap(({ id, has }) => [
      chartFile(`charts/${id}/`, { name: id, version: has }),
      probe(`charts/${id}/`, 0)
    ])
  ]
  const text = await withChart(
    request.chart,
    chart,
    async folder => await helm.template({ ...request, chart: folder, values: [] }, KUBE_VERSION, [])
  )
  const fitting = new Set(
    pairs.filter(({ id }) => text.includes(`/charts/fits-${id}/`)).map(({ index }) => index)
  )
  return unsure.filter((_, index) => !fitting.has(index))
}

/** Uses the npm package, which accepts only what Helm's library accepts. */
function surelyFits(has: string, range: string): boolean {
  if (range.trim() === '') return false
  return has === range || (valid(has) !== null && satisfies(has, range))
}

/**
 * The charts that Helm would deploy. Conditions and tags depend on all values, so Helm decides: it renders a chart with
 * the same charts and values and no other templates.
 */
async function enabledAmong(
  tree: ChartTree,
  suspects: readonly Wanted[],
  request: ReleaseRequest,
  helm: Helm
): Promise<readonly Wanted[]> {
  if (suspects.length === 0) return []
  const files = skeletonOf(tree, '', { tree, suspects })
  const text = await withChart(
    request.chart,
    files,
    async chart => await helm.template({ ...request, chart }, KUBE_VERSION, [])
  )
  return suspects.filter((_, index) => text.includes(`name: suspect-${index}\n`))
}

interface Asked {
  readonly tree: ChartTree
  readonly suspects: readonly Wanted[]
}

/** Adds a template to each required chart, and a stub for a missing one. */
function skeletonOf(chart: ChartTree, folder: string, asked: Asked): readonly ChartFile[] {
  const missing = asked.suspects.flatMap(({ parent, there, dependency, name }, index) =>
    parent === chart && there.length === 0 ? [{ dependency, name, index }] : []
  )
  const isHere = (dependency: JsonObject): boolean =>
    chart.children.some(({ name }) => name === stringAt(dependency, 'name')) ||
    missing.some(entry => entry.dependency === dependency)
  const dependencies = chart.dependencies.filter(isHere).map(dependency => ({
    ...Object.fromEntries(
      ['name', 'alias', 'condition', 'tags'].flatMap(field =>
        Object.hasOwn(dependency, field) ? [[field, own(dependency, field)]] : []
      )
    ),
    version: missing.some(entry => entry.dependency === dependency) ? STUB : versionIn(dependency)
  }))
  const { name, version, files } = chart
  return [
    chartFile(folder, { name, version, dependencies }),
    ...files
      .filter(file => file.name === 'values.yaml')
      .map(({ content }) => ({ name: `${folder}values.yaml`, content })),
    ...asked.suspects.flatMap(({ there }, index) => (there.includes(chart) ? [probe(folder, index)] : [])),
    ...missing.flatMap(({ name, index }) => [
      chartFile(`${folder}charts/missing-${index}/`, { name, version: STUB }),
      probe(`${folder}charts/missing-${index}/`, index)
    ]),
    ...chart.children.flatMap((child, index) => skeletonOf(child, `${folder}charts/chart-${index}/`, asked))
  ]
}

function chartFile(folder: string, chart: object): ChartFile {
  return { name: `${folder}Chart.yaml`, content: Buffer.from(JSON.stringify({ apiVersion: 'v2', ...chart })) }
}

function probe(folder: string, index: number): ChartFile {
  const content = `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: suspect-${index}\n`
  return { name: `${folder}templates/suspect-${index}.yaml`, content: Buffer.from(content) }
}

function faultOf({ parent, dependency, name, version, there }: Wanted): Fault {
  const asks = `Chart.yaml${ofPlace(parent)} asks for ${version === '' ? 'no version, which none fits' : shownName(version)}`
  const [child] = there
  const isOurs = !parent.isPacked
  if (child === undefined)
    return {
      isOurs,
      sentence: `the dependency ${shownName(name)} is missing: ${asks} of it, and Helm leaves it out without a word`
    }
  const alias = stringAt(dependency, 'alias')
  return {
    isOurs,
    sentence: `${shownName(child.place)} is version ${shownName(child.version)} of ${shownName(name)}, and ${asks}: Helm takes it all the same${alias === undefined ? '' : `, and ignores the alias ${shownName(alias)}`}`
  }
}

/** Charts of the same name, more than Chart.yaml requires: Helm renders them into one, or picks one at random. */
function twinsIn(parent: ChartTree): readonly Fault[] {
  return parent.children.flatMap((child, index) => {
    const alike = parent.children.filter(({ name }) => name === child.name)
    if (alike.length < 2 || parent.children.indexOf(alike[0] ?? child) !== index) return []
    const asked = parent.dependencies.filter(dependency => stringAt(dependency, 'name') === child.name)
    const isUsed = ({ version }: ChartTree): boolean =>
      asked.some(dependency => surelyFits(version, versionIn(dependency)))
    if (alike.every(isUsed) && alike.length <= asked.length) return []
    const places = alike.map(({ place }) => shownName(place)).join(' and ')
    return [
      {
        isOurs: !parent.isPacked,
        sentence: `${places} are the same chart ${shownName(child.name)}: Helm mixes their templates`
      }
    ]
  })
}

/** Helm fetches the versions of the lock, but uses existing charts whatever the lock contains. */
function unlocked({ parent, name, there }: Wanted): readonly string[] {
  const locked = versionIn(parent.locked.find(entry => stringAt(entry, 'name') === name))
  const [child, ...others] = there
  if (child === undefined || others.length > 0 || locked === '' || parent.dependencies.length === 0) return []
  if (child.version.replace(/^v/, '') === locked.replace(/^v/, '')) return []
  return [
    `${shownName(child.place)} is version ${shownName(child.version)}, and the lock${ofPlace(parent)} has ${shownName(locked)}: run \`helm dependency build\` there, and commit what it writes`
  ]
}

function ofPlace({ place }: ChartTree): string {
  return place === '' ? '' : ` of ${shownName(place)}`
}
