/** Looking into the clusters, all side by side, with the access that was given. */
import { connect } from './connect.ts'
import { messageOf } from './errors.ts'
import type { Bound, LiveObject } from './bound.ts'
import { mapLimit } from './parallel.ts'
import type { Run } from './run.ts'
import { followCluster } from './verify/followCluster.ts'
import type { ClusterVerdict } from './verify/verdict.ts'

/** One kubectl proxy of about 45 MB each: more clusters than this wait for their turn. */
const PARALLEL = 32
/** When one object has failed for good, the others in all clusters get this long to show how they are. */
const SETTLE_MS = 5000

/** One verdict for each cluster, in their order; never throws for what a cluster does. */
export async function observeClusters(
  run: Run,
  bound: Bound,
  kubectl: string
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
    return await mapLimit(
      bound.clusters,
      PARALLEL,
      async cluster => await observeCluster(cluster, run, bound.objects, kubectl, signal, onFailed)
    )
  } finally {
    clearTimeout(settling)
  }
}

async function observeCluster(
  cluster: string,
  { inputs, deps, record, redact }: Run,
  objects: readonly LiveObject[],
  kubectl: string,
  signal: AbortSignal,
  onFailed: () => void
): Promise<ClusterVerdict> {
  const { waitFor, wecs } = inputs
  if (waitFor === 'nothing' || waitFor === 'bound')
    return unverified(cluster, objects, `not asked: wait-for is ${waitFor}`)
  const context = wecs?.mapping === undefined ? cluster : wecs.mapping.get(cluster)
  const access = context === undefined ? undefined : wecs?.contexts.get(context)
  if (access === undefined) {
    const why =
      context === undefined
        ? '`wec-contexts` has no line for it'
        : `the WEC kubeconfig has no usable context named ${context}`
    record.warn(`cluster ${cluster} is unverified: ${why}`)
    return unverified(cluster, objects, why)
  }
  try {
    const { client } = await connect(`wec-${cluster}`, `cluster ${cluster}`, access, kubectl, deps, signal)
    try {
      const verdict = await followCluster({
        cluster,
        client,
        expected: objects,
        level: waitFor,
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
    } finally {
      await client.close()
    }
  } catch (error) {
    const note = redact(messageOf(error))
    record.warn(`cluster ${cluster} is unverified: ${note}`)
    return unverified(cluster, objects, note)
  }
}

function partOf({ objects }: ClusterVerdict): string {
  return objects.every(({ state }) => state === 'unverified') ? 'unverified' : 'unverified in part'
}

function unverified(cluster: string, objects: readonly LiveObject[], note: string): ClusterVerdict {
  return {
    cluster,
    state: 'unverified',
    objects: objects.map(({ ref }) => ({ object: ref, state: 'unverified', reason: note, seconds: 0 })),
    findings: [],
    note
  }
}
