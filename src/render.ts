/** Every object that the release will put into the WDS, before anything is changed. */
import { ActionError } from './errors.ts'
import type { Chart } from './chart.ts'
import type { Helm, HelmRelease, ReleaseRequest } from './helm.ts'
import { arrayAt, stringAt } from './json.ts'
import type { KubeClient } from './kubernetes/client.ts'
import { discoverKinds, kindKey, type Kinds } from './kubernetes/discovery.ts'
import { describeRef, refOf, type KubeObject, type ResourceType } from './kubernetes/objects.ts'
import { isDeliverable } from './kubestellar/api.ts'
import type { SelectedObject } from './kubestellar/bindingPolicy.ts'
import { parseManifest } from './manifest.ts'
import type { Run } from './run.ts'

export interface Rendered {
  readonly chartName: string
  readonly chartVersion: string
  readonly appVersion: string
  readonly objects: readonly SelectedObject[]
  /** Of `crds/`, which Helm installs once and never lists. */
  readonly crds: readonly KubeObject[]
  /** Rendered, but of kinds that KubeStellar never delivers: `Endpoints web/db`. */
  readonly undeliverable: readonly string[]
}

/** @throws ActionError for whatever Helm would have refused, before anything is changed */
export async function render(
  { deps, record }: Run,
  chart: Chart,
  request: ReleaseRequest,
  helm: Helm,
  wds: KubeClient
): Promise<Rendered> {
  const rendered = await renderNow(chart, request, helm, wds)
  const { chartName: name, chartVersion: version, appVersion } = rendered
  record.add({ chart: { name, version, appVersion, source: chart.source, digest: chart.digest } })
  deps.log.info(`${name} ${version} renders ${rendered.objects.length} objects`)
  for (const object of rendered.undeliverable) {
    record.warn(`${object} stays in the WDS: KubeStellar never delivers its kind`)
  }
  return rendered
}

async function renderNow(
  chart: Chart,
  request: ReleaseRequest,
  helm: Helm,
  wds: KubeClient
): Promise<Rendered> {
  const [dryRun, crds] = await Promise.allSettled([helm.dryRun(request), chartCrds(chart.path, helm)])
  if (crds.status === 'rejected') throw crds.reason
  if (dryRun.status === 'fulfilled') return await objectsOf(dryRun.value, crds.value, request.namespace, wds)
  const error: unknown = dryRun.reason
  // A custom resource whose definition lies in the chart's own crds/, which a dry run does not install.
  if (!(error instanceof ActionError) || error.code !== 'KIND_NOT_SERVED' || crds.value.length === 0)
    throw error
  return await objectsOf(await templated(chart.path, request, helm, wds), crds.value, request.namespace, wds)
}

async function templated(
  chart: string,
  request: ReleaseRequest,
  helm: Helm,
  wds: KubeClient
): Promise<HelmRelease> {
  const [version, groups, metadata] = await Promise.all([
    wds.json('/version'),
    wds.json('/apis'),
    helm.showChart(chart)
  ])
  const apiVersions = arrayAt(groups, 'groups').flatMap(group =>
    arrayAt(group, 'versions').map(entry => stringAt(entry, 'groupVersion') ?? '')
  )
  const text = await helm.template(request, stringAt(version, 'gitVersion') ?? '', ['v1', ...apiVersions])
  const objects = parseManifest(text, 'the rendered chart')
  const isHook = (object: KubeObject): boolean => object.metadata.annotations?.['helm.sh/hook'] !== undefined
  return {
    revision: 0,
    status: '',
    notes: '',
    ...metadata,
    manifest: objects
      .filter(object => !isHook(object))
      .map(toDocument)
      .join('---\n'),
    hooks: objects.filter(isHook).map(object => ({
      kind: object.kind,
      name: object.metadata.name,
      events: listOf(object.metadata.annotations?.['helm.sh/hook']),
      manifest: toDocument(object),
      deletePolicies: listOf(object.metadata.annotations?.['helm.sh/hook-delete-policy'])
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
  return parseManifest(await helm.showCrds(chart), 'crds/ of the chart')
}

/** Of a dry run, or of the release itself: only that one knows what `lookup` and generated names gave. */
export async function objectsOf(
  release: HelmRelease,
  crds: readonly KubeObject[],
  namespace: string,
  wds: KubeClient
): Promise<Rendered> {
  const hooks = release.hooks.filter(hook =>
    hook.events.some(event => /^(pre|post)-(install|upgrade)$/.test(event))
  )
  const blocking = hooks.filter(hook => hook.kind === 'Job' || hook.kind === 'Pod')
  if (blocking.length > 0) {
    const names = blocking.map(hook => `${hook.kind} ${hook.name} (${hook.events.join(', ')})`).join('; ')
    throw new ActionError('HOOK_BLOCKS', `the chart has hooks that never end in a WDS: ${names}`, {
      remedy:
        'Helm waits for hook Jobs and Pods, and a WDS runs none. Switch them off in the values of the chart (often `*.enabled: false` of the named job).'
    })
  }
  const lasting = hooks.filter(hook => !hook.deletePolicies.includes('hook-succeeded'))
  const managed = parseManifest(release.manifest, 'the rendered chart')
  const unmanaged = [...crds, ...lasting.flatMap(hook => parseManifest(hook.manifest, `hook ${hook.name}`))]
  const kinds = await discoverKinds(
    wds,
    [...managed, ...unmanaged].map(object => object.apiVersion)
  )
  const types = new Map([...kinds, ...kindsOfCrds(crds)])
  const objects = [
    ...managed.map(object => selected(object, true, namespace, types)),
    ...unmanaged.map(object => selected(object, false, namespace, types))
  ]
  return {
    chartName: release.chartName,
    chartVersion: release.chartVersion,
    appVersion: release.appVersion,
    crds,
    objects: objects.filter(({ type }) => isDeliverable(type)),
    undeliverable: objects
      .filter(({ type }) => !isDeliverable(type))
      .map(object => describeRef({ ...object, group: object.type.group, kind: object.type.kind }))
  }
}

function selected(object: KubeObject, managed: boolean, namespace: string, kinds: Kinds): SelectedObject {
  const type = kinds.get(kindKey(object.apiVersion, object.kind))
  if (type === undefined) {
    throw new ActionError(
      'KIND_NOT_SERVED',
      `the WDS does not know ${object.kind} of ${object.apiVersion}, which ${describeRef(refOf(object))} is`,
      { remedy: 'Install the CustomResourceDefinition into the WDS first, with the chart that carries it.' }
    )
  }
  return {
    type,
    namespace: type.namespaced ? (object.metadata.namespace ?? namespace) : undefined,
    name: object.metadata.name,
    labels: object.metadata.labels ?? {},
    managed
  }
}

/** What `crds/` will serve, so that their custom resources are known before they are installed. */
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
