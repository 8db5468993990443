/** Looking into the clusters, all side by side, with the access that was given. */
import { messageOf } from './errors.ts'
import type { Bound, LiveObject } from './bound.ts'
import type { WaitFor } from './inputs/inputs.ts'
import type { KubeClient } from './kubernetes/client.ts'
import type { Run } from './run.ts'
import { followCluster } from './verify/followCluster.ts'
import type { ClusterVerdict, ObjectState } from './verify/verdict.ts'
import type { Wecs } from './wecs.ts'

/** When one object has failed for good, the others in all clusters get this long to show how they are. */
const SETTLE_MS = 5000

/** One verdict for each cluster, in their order; never throws for what a cluster does. */
export async function observeClusters(
  run: Run,
  bound: Bound,
  wecs: Wecs
): Promise<readonly ClusterVerdict[]> {
  const failing = new AbortController()
  const signal = AbortSignal.any([run.clock.signal, failing.signal])
  let settling: NodeJS.Timeout | undefined
  const onFailed = (): void => {
    settling ??= setTimeout(() => {
      failing.abort()
    }, SETTLE_MS)
  }
  try {
    return await wecs.each(bound.clusters, async (cluster, client) => {
      const whyNot = unasked(run.inputs.waitFor) ?? warned(run, cluster, wecs.whyNot(cluster))
      if (whyNot !== undefined) return allAre('unverified', whyNot, cluster, bound.objects)
      return await observeCluster(cluster, run, bound.objects, client, signal, onFailed)
    })
  } finally {
    clearTimeout(settling)
  }
}

function unasked(waitFor: WaitFor): string | undefined {
  return waitFor === 'nothing' || waitFor === 'bound' ? `not asked: wait-for is ${waitFor}` : undefined
}

function warned({ record }: Run, cluster: string, why: string | undefined): string | undefined {
  if (why !== undefined) record.warn(`cluster ${cluster} is unverified: ${why}`)
  return why
}

async function observeCluster(
  cluster: string,
  { inputs, deps, record, redact }: Run,
  objects: readonly LiveObject[],
  client: () => Promise<KubeClient>,
  signal: AbortSignal,
  onFailed: () => void
): Promise<ClusterVerdict> {
  try {
    const verdict = await followCluster({
      cluster,
      client: await client(),
      expected: objects,
      level: inputs.waitFor === 'delivered' ? 'delivered' : 'ready',
      signal,
      now: deps.now,
      onChange: line => {
        deps.log.info(line)
      },
      onFailed,
      redactText: redact
    })
    if (verdict.note !== '') record.warn(`cluster ${cluster} is ${partOf(verdict)}: ${verdict.note}`)
    return verdict
  } catch (error) {
    // Access was given and does not serve: as with a cluster that never answers, nothing is known to have arrived.
    const note = redact(`cannot be seen: ${messageOf(error)}`)
    record.warn(`cluster ${cluster} ${note}`)
    return allAre('missing', note, cluster, objects)
  }
}

function partOf({ objects }: ClusterVerdict): string {
  return objects.every(({ state }) => state === 'unverified') ? 'unverified' : 'unverified in part'
}

function allAre(
  state: ObjectState,
  note: string,
  cluster: string,
  objects: readonly LiveObject[]
): ClusterVerdict {
  return {
    cluster,
    state,
    objects: objects.map(({ ref }) => ({ object: ref, state, reason: note, seconds: 0 })),
    findings: [],
    note
  }
}
