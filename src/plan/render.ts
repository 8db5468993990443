/** Every object that the release will add to the WDS, before anything is changed. */
import { setTimeout as delay } from 'node:timers/promises'
import { mayHaveCrds, type Chart } from '../helm/chart/chart.ts'
import { ActionError } from '../lib/errors.ts'
import type { Helm, ReleaseRequest } from '../helm/client.ts'
import type { HelmHook, HelmRelease, StoredPart } from '../helm/release.ts'
import type { ReleaseState } from '../helm/releaseState.ts'
import type { DroppedHook } from '../helm/droppedHooks.ts'
import { arrayAt, stringAt } from '../lib/json.ts'
import type { KubeClient } from '../kubernetes/api/client.ts'
import { discoverKinds, kindKey, type Kinds } from '../kubernetes/api/discovery.ts'
import {
  describeRef,
  refOf,
  type KubeObject,
  type ObjectRef,
  type ResourceType
} from '../kubernetes/objects.ts'
import type { SelectedObject } from '../kubestellar/bindingPolicy.ts'
import { filesRendering, parseManifest } from '../helm/manifest.ts'
import { persevere } from '../helm/persevere.ts'
import type { Prepared, Draft } from './prepared.ts'
import { deletePoliciesOf, isAwaited, isTest, weightOf } from '../helm/hooks.ts'
import type { HooksWanted, ReleaseInputs } from '../inputs/inputs.ts'
import type { Run } from '../run/run.ts'

/** An object of the release, of any kind, including those that KubeStellar never delivers. */
export interface RenderedObject extends SelectedObject {
  readonly manifest: KubeObject
  /** For example `pre-install`; empty if it is not a hook. */
  readonly hookEvents: readonly string[]
}

/** The rendering of a chart, or of the release that Helm created from it. */
export interface Rendered {
  readonly chartName: string
  readonly chartVersion: string
  readonly appVersion: string
  /** `kubeVersion` of Chart.yaml. */
  readonly kubeVersion: string | undefined
  /** Without test hooks. */
  readonly objects: readonly RenderedObject[]
  /** Hooks of no other event than `test`, which no deploy runs; without those that cannot be read. */
  readonly testHooks: readonly RenderedObject[]
  /** Of `crds/`, which Helm installs once and never lists. */
  readonly crds: readonly KubeObject[]
  /** The approximate size of the Secret in which Helm stores the release. */
  readonly storedBytes: () => number
  readonly dataBytes: () => number
  readonly largestParts: () => readonly StoredPart[]
  /** The templates that render it, with Helm's names: `web/templates/job.yaml`; also of hooks. */
  readonly filesOf: (object: ObjectRef) => readonly string[]
  /** Whether Helm 3 rendered it; false for an existing release. */
  readonly isHelm3: boolean
  /** Rendered objects that Helm leaves out; empty for an existing release. */
  readonly dropped: readonly DroppedHook[]
}

export type Operation = ReleaseState['operation']

/** Faults of the chart that Helm does not report, a sentence each. @throws ActionError CHART_DEPENDENCIES */
export async function inspect(request: ReleaseRequest, chart: Chart, helm: Helm): Promise<readonly string[]> {
  const { inspectChart } = await import(/* webpackChunkName: 'contents' */ '../helm/chart/inspect.ts')
  return await inspectChart(request, chart.ignored, helm)
}

export async function draft(request: ReleaseRequest, helm: Helm): Promise<Draft> {
  const [dryRun, crds] = await Promise.allSettled([helm.dryRun(request), chartCrds(request.chart, helm)])
  if (crds.status === 'rejected') throw crds.reason
  return { dryRun, crds: crds.value }
}

/** What the phase waits for, in messages. */
export const RENDERING = 'helm to render the chart'

/** @throws ActionError for everything that Helm would refuse, before anything is changed */
export async function render(
  run: Run<ReleaseInputs>,
  { wds, helm, request, drafted, inspected }: Prepared
): Promise<Rendered> {
  const { deps, warn } = run
  let drawn: Promise<Draft> | undefined = drafted
  const warnings = await inspected
  const rendered = await persevere(run, wds, 'unlocked', async () => {
    const drafts = drawn ?? draft(request, helm)
    drawn = undefined
    return await renderNow(await drafts, request, helm, wds)
  })
  warn(warnings)
  deps.log.info(`${rendered.chartName} ${rendered.chartVersion} renders ${rendered.objects.length} objects`)
  return rendered
}

/** Templates read the clock in seconds: the second rendering of a plan must have another time. */
const OTHER_SECOND_MS = 1100

/**
 * Renders again, as a later deploy will: the differences are what the chart generates each time. In a time zone with
 * another date, since a plan is approved hours or days later.
 */
export async function renderAgain(
  run: Run<ReleaseInputs>,
  { wds, helm, request }: Prepared
): Promise<Rendered> {
  await delay(OTHER_SECOND_MS)
  const later = { ...request, timeZone: zoneOfAnotherDate(new Date()) }
  return await persevere(
    run,
    wds,
    'unlocked',
    async () => await renderNow(await draft(later, helm), later, helm, wds)
  )
}

/** UTC+14 and UTC-12 never have the same date, so one of them differs from this machine's. */
function zoneOfAnotherDate(now: Date): string {
  const dayAt = (hours: number): number => new Date(now.getTime() + hours * 3_600_000).getUTCDate()
  return dayAt(14) === now.getDate() ? 'Etc/GMT+12' : 'Etc/GMT-14'
}

/**
 * What the clusters are to have: all objects that Helm creates in the WDS and leaves there. Hooks of delete and rollback never
 * count. With `run`, hook Jobs and Pods do not count either, because copies of them run in the clusters. With `skip`, no hook
 * counts.
 */
export function lastingObjects(
  rendered: Rendered,
  { mode }: Pick<HooksWanted, 'mode'>
): readonly RenderedObject[] {
  return rendered.objects.filter(object => {
    if (object.hookEvents.length === 0) return true
    if (mode === 'skip' || (mode === 'run' && isAwaited(object.type))) return false
    return runsOn(object, 'install', 'upgrade') && !isDeletedAfterwards(object)
  })
}

/** Whether Helm writes it now: `crds/` and hooks of another operation may only exist from an earlier one. */
export function isWritten(object: RenderedObject, operation: Operation): boolean {
  if (object.hookEvents.length > 0) return runsOn(object, operation)
  return object.managed || operation === 'install'
}

function runsOn({ hookEvents }: RenderedObject, ...operations: readonly Operation[]): boolean {
  return operations.some(
    operation => hookEvents.includes(`pre-${operation}`) || hookEvents.includes(`post-${operation}`)
  )
}

/** Whether Helm deletes it as soon as all hooks of its event have succeeded. */
export function isDeletedAfterwards({ manifest }: RenderedObject): boolean {
  return deletePoliciesOf(manifest.metadata.annotations).includes('hook-succeeded')
}

async function renderNow(
  { dryRun, crds }: Draft,
  request: ReleaseRequest,
  helm: Helm,
  wds: KubeClient
): Promise<Rendered> {
  const objects = async (release: HelmRelease): Promise<Rendered> =>
    await objectsOf(release, crds, request.namespace, wds)
  if (dryRun.status === 'fulfilled') {
    const [rendered, dropped] = await Promise.all([
      objects(dryRun.value),
      droppedOf(dryRun.value, request, helm)
    ])
    return { ...rendered, dropped, isHelm3: helm.version.startsWith('3.') }
  }
  const error: unknown = dryRun.reason
  // A custom resource whose definition is in the chart's own crds/, which a dry run does not install.
  if (!(error instanceof ActionError) || error.code !== 'KIND_NOT_SERVED' || crds.length === 0) throw error
  return await objects(await templated(request, helm, wds))
}

/** Loaded only if Helm reports that it left something out. */
async function droppedOf(
  { skippedHooks }: HelmRelease,
  request: ReleaseRequest,
  helm: Helm
): Promise<readonly DroppedHook[]> {
  if (skippedHooks.length === 0) return []
  const { findDropped } = await import(/* webpackChunkName: 'contents' */ '../helm/droppedHooks.ts')
  return await findDropped(skippedHooks, request, helm)
}

async function templated(request: ReleaseRequest, helm: Helm, wds: KubeClient): Promise<HelmRelease> {
  const [version, groups, metadata] = await Promise.all([
    wds.json('/version'),
    wds.json('/apis'),
    helm.showChart(request.chart)
  ])
  const apiVersions = arrayAt(groups, 'groups').flatMap(group =>
    arrayAt(group, 'versions').map(entry => stringAt(entry, 'groupVersion') ?? '')
  )
  const text = await helm.template(request, stringAt(version, 'gitVersion') ?? '', ['v1', ...apiVersions])
  const objects = await parseManifest(text, 'the rendered chart')
  const isHook = (object: KubeObject): boolean => object.metadata.annotations?.['helm.sh/hook'] !== undefined
  return {
    revision: 0,
    storedBytes: () => 0,
    dataBytes: () => 0,
    largestParts: () => [],
    skippedHooks: [],
    status: '',
    notes: '',
    config: {},
    ...metadata,
    manifest: objects
      .filter(object => !isHook(object))
      .map(toDocument)
      .join('---\n'),
    hooks: objects.filter(isHook).map(object => ({
      kind: object.kind,
      name: object.metadata.name,
      events: listOf(object.metadata.annotations?.['helm.sh/hook']),
      weight: weightOf(object.metadata.annotations),
      manifest: toDocument(object),
      file: '',
      deletePolicies: deletePoliciesOf(object.metadata.annotations)
    }))
  }
}

/** JSON is YAML. */
function toDocument(object: KubeObject): string {
  return `${JSON.stringify(object)}\n`
}

function listOf(text: string | undefined): readonly string[] {
  return (text ?? '').split(',').map(part => part.trim())
}

/** The chart's `crds/`, which Helm installs once and never shows in a manifest. */
async function chartCrds(chart: string, helm: Helm): Promise<readonly KubeObject[]> {
  if (!(await mayHaveCrds(chart))) return []
  // Helm reads each file separately, and so skips the byte order mark that some editors write.
  const text = (await helm.showCrds(chart)).replaceAll('\n\uFEFF', '\n')
  return await parseManifest(text, 'crds/ of the chart')
}

/** From a dry run, or from the release itself: only the release has the results of `lookup` and generated names. */
export async function objectsOf(
  release: HelmRelease,
  crds: readonly KubeObject[],
  namespace: string,
  wds: KubeClient
): Promise<Rendered> {
  const managed = await parseManifest(release.manifest, 'the rendered chart')
  const hooks: { readonly manifest: KubeObject; readonly hook: HelmRelease['hooks'][number] }[] = []
  for (const hook of release.hooks) {
    if (hook.events.every(isTest)) continue
    for (const manifest of await parseManifest(hook.manifest, describeHook(hook)))
      hooks.push({ manifest, hook })
  }
  const kinds = await discoverKinds(
    wds,
    [...managed, ...crds, ...hooks.map(({ manifest }) => manifest)].map(object => object.apiVersion)
  )
  const types = new Map([...kinds, ...kindsOfCrds(crds)])
  return {
    chartName: release.chartName,
    chartVersion: release.chartVersion,
    appVersion: release.appVersion,
    kubeVersion: release.kubeVersion,
    storedBytes: release.storedBytes,
    dataBytes: release.dataBytes,
    largestParts: release.largestParts,
    filesOf: object => filesOf(release, object),
    isHelm3: false,
    dropped: [],
    crds,
    objects: [
      ...managed.map(object => renderedObject(object, { managed: true, events: [] }, namespace, types)),
      ...crds.map(object => renderedObject(object, { managed: false, events: [] }, namespace, types)),
      ...hooks.map(({ manifest, hook }) =>
        renderedObject(manifest, { managed: false, events: hook.events }, namespace, types)
      )
    ],
    testHooks: await testHooksOf(release, namespace, types, wds)
  }
}

function filesOf({ manifest, hooks }: HelmRelease, object: ObjectRef): readonly string[] {
  const files = filesRendering(manifest, object)
  if (files.length > 0) return files
  return hooks
    .filter(({ kind, name, file }) => kind === object.kind && name === object.name && file !== '')
    .map(({ file }) => file)
}

function describeHook({ name, file }: HelmHook): string {
  return `the hook${name === '' ? '' : ` ${name}`}${file === '' ? '' : ` of ${file}`}`
}

/** As far as they can be read: what is wrong with a test stops no deploy. */
async function testHooksOf(
  release: HelmRelease,
  namespace: string,
  known: Kinds,
  wds: KubeClient
): Promise<readonly RenderedObject[]> {
  const parsed = await Promise.all(
    release.hooks
      .filter(({ events }) => events.every(isTest))
      .map(async ({ manifest, events }) =>
        (await parseManifest(manifest, 'a test').catch(() => [])).map(object => ({ object, events }))
      )
  )
  const tests = parsed.flat()
  const unknown = tests.filter(({ object }) => !known.has(kindKey(object.apiVersion, object.kind)))
  const found = await discoverKinds(
    wds,
    unknown.map(({ object }) => object.apiVersion)
  ).catch((): Kinds => new Map())
  const kinds = new Map([...known, ...found])
  return tests
    .filter(({ object }) => kinds.has(kindKey(object.apiVersion, object.kind)))
    .map(({ object, events }) => renderedObject(object, { managed: false, events }, namespace, kinds))
}

function renderedObject(
  manifest: KubeObject,
  { managed, events }: { readonly managed: boolean; readonly events: readonly string[] },
  namespace: string,
  kinds: Kinds
): RenderedObject {
  const type = kinds.get(kindKey(manifest.apiVersion, manifest.kind))
  if (type === undefined) {
    throw new ActionError(
      'KIND_NOT_SERVED',
      `the WDS does not know ${manifest.kind} of ${manifest.apiVersion}, which ${describeRef(refOf(manifest))} is`,
      { remedy: 'Install the CustomResourceDefinition into the WDS first, with the chart that carries it.' }
    )
  }
  return {
    type,
    namespace: type.namespaced ? (manifest.metadata.namespace ?? namespace) : undefined,
    name: manifest.metadata.name,
    labels: manifest.metadata.labels ?? {},
    managed,
    manifest,
    hookEvents: events
  }
}

/** The kinds that `crds/` will define, so that their custom resources are known before the install. */
function kindsOfCrds(crds: readonly KubeObject[]): readonly [string, ResourceType][] {
  return crds.flatMap(crd => {
    const versions = (crd['spec'] as { versions?: unknown } | undefined)?.versions
    if (!Array.isArray(versions)) return []
    const group = stringAt(crd, 'spec', 'group') ?? ''
    const kind = stringAt(crd, 'spec', 'names', 'kind') ?? ''
    return versions.map((entry): [string, ResourceType] => {
      const version = stringAt(entry, 'name') ?? ''
      return [
        kindKey(`${group}/${version}`, kind),
        {
          group,
          version,
          resource: stringAt(crd, 'spec', 'names', 'plural') ?? '',
          kind,
          namespaced: stringAt(crd, 'spec', 'scope') === 'Namespaced'
        }
      ]
    })
  })
}
