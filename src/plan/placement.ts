/**
 * The present and future clusters of the release, found out before anything moves, with access to the WDS only.
 * Existing Bindings show the present ones, and a policy without objects shows the future ones.
 */
import { ActionError } from '../lib/errors.ts'
import type { DeployInputs, PlanInputs } from '../inputs/inputs.ts'
import type { KubeClient } from '../kubernetes/api/client.ts'
import { unmetRequirements } from '../kubernetes/labelSelector.ts'
import { apiPath, type KubeObject } from '../kubernetes/objects.ts'
import { MANAGED_CLUSTERS } from '../kubestellar/api.ts'
import { readBinding } from '../kubestellar/binding.ts'
import { selectorsOf } from '../kubestellar/bindingPolicy.ts'
import { clusterSelectorsOf, NoCluster, noCluster, UNCHANGED, type Asking } from '../policies/noCluster.ts'
import { probe } from '../policies/probe.ts'
import type { UnmetCluster } from '../report/plan.ts'

export interface Placement {
  /** The present destinations of the release's policies. Sorted. */
  readonly before: readonly string[]
  /** The future destinations. Sorted; undefined while only the policies themselves can show them. */
  readonly after: readonly string[] | undefined
  /** Clusters that at least one policy stops delivering to. Sorted. */
  readonly leaves: readonly string[]
  /** Why there will be no destinations, if that was checked. */
  readonly unplaced?: NoCluster
}

/** What a run needs to find out the destinations. */
export interface PlacementAsking extends Asking {
  readonly inputs: DeployInputs | PlanInputs
}

/**
 * @param wanted the policies of this run
 * @param found the existing policies of the same names
 */
export async function readPlacement(
  wanted: readonly KubeObject[],
  found: readonly KubeObject[],
  asking: PlacementAsking,
  wds: KubeClient
): Promise<Placement> {
  const live = new Map(found.map(policy => [policy.metadata.name, policy]))
  const answers = new Map<string, Promise<readonly string[]>>()
  let unplaced: NoCluster | undefined
  const probed = async (policy: KubeObject): Promise<readonly string[]> => {
    const selectors = selectorsOf(policy)
    const answer = answers.get(selectors) ?? probe(policy, answers.size, asking, wds)
    answers.set(selectors, answer)
    try {
      return await answer
    } catch (error) {
      // Another policy may match some clusters; other objections to the plan are reported together with this one.
      if (!(error instanceof NoCluster)) throw error
      unplaced = error
      return []
    }
  }
  const parts = await Promise.all(
    wanted.map(async policy => {
      const old = live.get(policy.metadata.name)
      const before = old === undefined ? [] : ((await readBinding(wds, policy.metadata.name))?.clusters ?? [])
      const isSame = old !== undefined && selectorsOf(old) === selectorsOf(policy)
      if (isSame && before.length > 0) return { before, after: before }
      // A first deploy finds them by its own policy, which saves the two seconds of a probe.
      if (old === undefined && !mustBeKnown(asking.inputs)) return { before, after: undefined }
      return { before, after: await probed(policy) }
    })
  )
  const known = parts.flatMap(({ after }) => after ?? [])
  return {
    before: union(parts.flatMap(({ before }) => before)),
    after: parts.some(({ after }) => after === undefined) ? undefined : union(known),
    leaves: union(
      parts.flatMap(({ before, after = before }) => before.filter(cluster => !after.includes(cluster)))
    ),
    ...(unplaced && { unplaced })
  }
}

function union(clusters: readonly string[]): readonly string[] {
  return [...new Set(clusters)].sort()
}

/** Whether an input has conditions for the set of clusters, to be checked before anything moves. */
export function mustBeKnown(inputs: DeployInputs | PlanInputs): boolean {
  const { clusters, min, max } = inputs.expectations
  const isHeld = inputs.command === 'plan' || inputs.plan !== undefined
  return isHeld || clusters !== undefined || min > 1 || max < Infinity
}

/** @throws ActionError NO_CLUSTER, PLACEMENT_UNEXPECTED, CLUSTER_REMOVAL */
export function checkPlacement(
  inputs: DeployInputs | PlanInputs,
  { before, after, leaves, unplaced }: Placement
): void {
  if (after === undefined) return
  if (after.length === 0) throw unplaced ?? noCluster(inputs, UNCHANGED)
  const { clusters: expected, min, max, allowRemoval } = inputs.expectations
  const { amount, unit } = (inputs.command === 'deploy' ? inputs.minReadyClusters : undefined) ?? {
    amount: 0,
    unit: 'clusters'
  }
  const wrong = [
    ...(expected ?? [])
      .filter(cluster => !after.includes(cluster))
      .map(cluster => `${cluster} is not among them`),
    ...after
      .filter(cluster => expected?.includes(cluster) === false)
      .map(cluster => `${cluster} is not in \`expect-clusters\``),
    ...(after.length < min ? [`\`min-clusters\` is ${min}`] : []),
    ...(after.length > max ? [`\`max-clusters\` is ${max}`] : []),
    ...(unit === 'clusters' && after.length < amount ? [`\`min-ready-clusters\` is ${amount}`] : [])
  ]
  if (wrong.length > 0) {
    throw new ActionError(
      'PLACEMENT_UNEXPECTED',
      `the selector meets ${count(after)} (${after.join(', ')}): ${wrong.join('; ')}; nothing was changed`,
      {
        remedy: 'Correct the labels of the clusters or `cluster-selector`, or what the inputs expect of them.'
      }
    )
  }
  if (leaves.length > 0 && !allowRemoval) {
    throw new ActionError(
      'CLUSTER_REMOVAL',
      `this change takes the release off ${leaves.join(', ')}, of ${before.join(', ')}, where the workload would be deleted; nothing was changed`,
      { remedy: 'If it is meant to go, set `allow-cluster-removal: true`; else widen `cluster-selector`.' }
    )
  }
}

function count(clusters: readonly string[]): string {
  return clusters.length === 1 ? '1 cluster' : `${clusters.length} clusters`
}

/** Clusters of the inventory that the policies do not match, and why. */
export async function unmetClusters(
  its: KubeClient,
  policies: readonly KubeObject[]
): Promise<readonly UnmetCluster[]> {
  const { items } = await its.listMetadata(apiPath(MANAGED_CLUSTERS, undefined))
  const selectors = policies.flatMap(clusterSelectorsOf)
  return items.flatMap(({ metadata }) => {
    const unmet = selectors.map(selector => unmetRequirements(selector, metadata.labels ?? {}))
    if (unmet.some(requirements => requirements.length === 0)) return []
    return [{ cluster: metadata.name, unmet: unmet.map(requirements => requirements.join(',')) }]
  })
}
