/** Looking into the clusters, all side by side, with the access that was given. */
import { messageOf } from './errors.ts'
import type { Bound, LiveObject } from './bound.ts'
import { itsTrouble, type Its } from './its.ts'
import type { KubeClient } from './kubernetes/client.ts'
import type { Run } from './run.ts'
import { explainMissing } from './verify/explainMissing.ts'
import { followCluster } from './verify/followCluster.ts'
import { followWorks } from './verify/followWorks.ts'
import type { Before } from './verify/judgeWork.ts'
import type { PursueOptions } from './verify/pursue.ts'
import type { ClusterVerdict, ObjectState } from './verify/verdict.ts'
import type { Wecs } from './wecs.ts'

/** When one object has failed for good, the others in all clusters get this long to show how they are. */
const SETTLE_MS = 5000

/**
 * One verdict for each cluster, in their order; never throws for what a cluster does. Clusters that were given access to
 * are asked themselves, the others are seen through the ITS.
 * @param worksBefore what the ITS showed before anything was changed
 */
export async function observeClusters(
  run: Run,
  bound: Bound,
  worksBefore: ReadonlyMap<string, Before>,
  wecs: Wecs,
  its: Its
): Promise<readonly ClusterVerdict[]> {
  const { waitFor } = run.inputs
  if (waitFor === 'nothing' || waitFor === 'bound')
    return bound.clusters.map(cluster =>
      allAre('unverified', `not asked: wait-for is ${waitFor}`, cluster, bound.objects)
    )
  const failing = new AbortController()
  const signal = AbortSignal.any([run.clock.signal, failing.signal])
  let settling: NodeJS.Timeout | undefined
  const onFailed = (): void => {
    settling ??= setTimeout(() => {
      failing.abort()
    }, SETTLE_MS)
  }
  try {
    const [seen, unseen] = partition(bound.clusters, cluster => wecs.whyNot(cluster) === undefined)
    const found = await Promise.all([
      wecs.each(seen, async (cluster, client) => {
        const verdict = await observeCluster(cluster, run, bound.objects, client, signal, onFailed)
        return await withCauses(verdict, run, bound, its)
      }),
      its.isGiven
        ? observeThroughIts(unseen, run, bound, worksBefore, its, signal, onFailed)
        : unseen.map(cluster => {
            const whyNot = wecs.whyNot(cluster) ?? ''
            run.record.warn(`cluster ${cluster} is unverified: ${whyNot}`)
            return allAre('unverified', whyNot, cluster, bound.objects)
          })
    ])
    const verdicts = new Map(found.flat().map(verdict => [verdict.cluster, verdict]))
    return bound.clusters.flatMap(cluster => verdicts.get(cluster) ?? [])
  } finally {
    clearTimeout(settling)
  }
}

async function withCauses(
  verdict: ClusterVerdict,
  { record, redact }: Run,
  { objects, policies }: Bound,
  its: Its
): Promise<ClusterVerdict> {
  if (!its.isGiven) return verdict
  try {
    return await explainMissing(verdict, objects, policies, await its.client(), redact)
  } catch (error) {
    record.warn(`why objects are missing in ${verdict.cluster} cannot be read: ${itsTrouble(error)}`)
    return verdict
  }
}

async function observeThroughIts(
  clusters: readonly string[],
  run: Run,
  bound: Bound,
  before: ReadonlyMap<string, Before>,
  its: Its,
  signal: AbortSignal,
  onFailed: () => void
): Promise<readonly ClusterVerdict[]> {
  if (clusters.length === 0) return []
  const { record, redact } = run
  try {
    const verdicts = await followWorks({
      clusters,
      client: await its.client(),
      expected: bound.objects,
      policies: bound.policies,
      before,
      ...pursuitOf(run, signal, onFailed)
    })
    const notes = new Set(verdicts.flatMap(({ note }) => (note === '' ? [] : [note])))
    for (const note of notes) record.warn(`the clusters are unverified: ${note}`)
    return verdicts
  } catch (error) {
    const note = redact(`cannot be seen: ${itsTrouble(error)}`)
    record.warn(`the clusters ${note}`)
    return clusters.map(cluster => allAre('missing', note, cluster, bound.objects))
  }
}

/** What is the same whatever shows the clusters. */
function pursuitOf(
  { inputs, deps, redact }: Run,
  signal: AbortSignal,
  onFailed: () => void
): Omit<PursueOptions, 'cluster' | 'expected'> {
  return {
    level: inputs.waitFor === 'delivered' ? 'delivered' : 'ready',
    signal,
    now: deps.now,
    onChange: line => {
      deps.log.info(line)
    },
    onFailed,
    redactText: redact
  }
}

function partition<T>(
  items: readonly T[],
  test: (item: T) => boolean
): readonly [readonly T[], readonly T[]] {
  return [items.filter(test), items.filter(item => !test(item))]
}

async function observeCluster(
  cluster: string,
  run: Run,
  objects: readonly LiveObject[],
  client: () => Promise<KubeClient>,
  signal: AbortSignal,
  onFailed: () => void
): Promise<ClusterVerdict> {
  const { record, redact } = run
  try {
    const verdict = await followCluster({
      cluster,
      client: await client(),
      expected: objects,
      ...pursuitOf(run, signal, onFailed)
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
