/** What keeps hooks from running in the clusters, found before anything is changed. */
import { ActionError } from '../lib/errors.ts'
import type { HooksWanted, ProofInputs } from '../inputs/inputs.ts'
import { NAMESPACES } from '../kubernetes/kinds.ts'
import { apiPath, describeObject, type KubeObject, type Located } from '../kubernetes/objects.ts'
import { ApiError, type KubeClient } from '../kubernetes/api/client.ts'
import { MANAGED_CLUSTERS } from '../kubestellar/api.ts'
import { enumerate } from '../lib/text/text.ts'
import type { Run } from '../run/run.ts'
import type { Reach } from '../run/session.ts'
import type { Destinations } from './hooking.ts'

/** Clusters that an error names. */
const MOST_NAMES = 5

/**
 * A WDS with nodes runs the Job itself, beside its copies in the clusters.
 * @throws ActionError HOOKS_RUN_IN_WDS
 */
export async function refuseNodes(wds: KubeClient): Promise<void> {
  const node = await firstNode(wds)
  if (node === undefined) return
  throw new ActionError(
    'HOOKS_RUN_IN_WDS',
    `this WDS runs Pods itself, for it has node ${node.metadata.name}: the chart’s hooks would run there too`,
    {
      remedy: 'Use a WDS of type `k8s`, which stores objects only, or set `hooks: skip`. Nothing was changed.'
    }
  )
}

/**
 * Helm fails at the first hook whose Namespace does not exist. One that may not be read counts as there.
 * @param hooks by the Namespaces that they need
 * @throws ActionError NAMESPACE_NOT_IN_WDS
 */
export async function refuseMissingNamespaces(
  hooks: ReadonlyMap<string, Located>,
  wds: KubeClient
): Promise<void> {
  const found = await Promise.all(
    [...hooks].map(async ([name, hook]) => ({ name, hook, isThere: await mayExist(name, wds) }))
  )
  const missing = found.filter(({ isThere }) => !isThere)
  if (missing.length === 0) return
  const names = missing.map(({ name, hook }) => `${name} (${describeObject(hook)})`)
  throw new ActionError(
    'NAMESPACE_NOT_IN_WDS',
    `the WDS does not have ${missing.length === 1 ? 'the Namespace' : 'the Namespaces'} of tests: ${enumerate(names, MOST_NAMES)}; no test was started`,
    {
      remedy:
        'Let the chart render the Namespace, which delivers it to the clusters, too; or create it there and in the WDS with `kubectl create namespace`. Helm does not create it.'
    }
  )
}

async function mayExist(name: string, wds: KubeClient): Promise<boolean> {
  try {
    return (await wds.get(apiPath(NAMESPACES, undefined, name))) !== undefined
  } catch (error) {
    if (error instanceof ApiError && error.status === 403) return true
    throw error
  }
}

/** Undefined also where the credentials may not list nodes: those of a WDS that stores objects only need no such right. */
async function firstNode(wds: KubeClient): Promise<KubeObject | undefined> {
  try {
    return (await wds.listMetadata('/api/v1/nodes', { limit: '1' })).items[0]
  } catch (error) {
    if (error instanceof ApiError && error.status === 403) return undefined
    throw error
  }
}

/**
 * Which destinations are offline, as far as the ITS knows.
 * @throws ActionError HOOK_OFFLINE where hooks are not to be skipped
 */
export async function reachable(
  { inputs, warn }: Run<{ readonly hooks: HooksWanted } & Partial<Pick<ProofInputs, 'evidence'>>>,
  clusters: readonly string[],
  { its, wecs }: Reach
): Promise<Destinations> {
  if (inputs.evidence === 'wecs')
    refuseUnobservable(clusters.filter(cluster => wecs.whyNot(cluster) !== undefined))
  const offline = its.isGiven ? await offlineOf(clusters, await its.client()) : []
  if (offline.length === 0) return { clusters, offline }
  const names = enumerate(offline, MOST_NAMES)
  // What KubeStellar reports of, it delivers to all clusters of the release, and so to one that comes back.
  if (inputs.hooks.offline === 'fail' || inputs.evidence === 'wds')
    throw new ActionError(
      'HOOK_OFFLINE',
      `hooks cannot run in ${names}, which ${offline.length === 1 ? 'is' : 'are'} offline; no hook was started`,
      {
        remedy:
          'Deploy again when the clusters are back, or take them out of `cluster-selector`. With `hooks-offline: skip` they get the revision without its hooks.'
      }
    )
  warn(
    `the hooks of this revision do not run in ${names}, which ${offline.length === 1 ? 'is' : 'are'} offline`
  )
  return { clusters: clusters.filter(cluster => !offline.includes(cluster)), offline }
}

/** @throws ActionError HOOK_UNOBSERVABLE */
function refuseUnobservable(clusters: readonly string[]): void {
  if (clusters.length === 0) return
  throw new ActionError(
    'HOOK_UNOBSERVABLE',
    `hooks cannot be observed in ${enumerate(clusters, MOST_NAMES)}: \`wec-kubeconfig\` gives no access; no hook was started`,
    {
      remedy:
        'Give a context for each of them, or `its-kubeconfig` with `evidence: auto`; or set `hooks: skip`.'
    }
  )
}

async function offlineOf(clusters: readonly string[], its: KubeClient): Promise<readonly string[]> {
  // From the file that contains it anyway: otherwise hooks and proof would each have a copy.
  const { whyOffline } = await import(/* webpackChunkName: 'proof' */ '../kubestellar/managedCluster.ts')
  const { items } = await its.list(apiPath(MANAGED_CLUSTERS, undefined))
  const known = new Map(items.map(item => [item.metadata.name, item]))
  return clusters.filter(cluster => {
    const found = known.get(cluster)
    return found !== undefined && whyOffline(found) !== undefined
  })
}
