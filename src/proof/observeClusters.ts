/** Observes all clusters concurrently, each by the strongest evidence that was given for it. */
import { messageOf } from '../lib/errors.ts'
import { waitUntilBound, type Bound } from '../release/binding.ts'
import type { LiveObject, Released } from '../release/delivered.ts'
import type { Seen } from './arrival.ts'
import type { Collector } from './wds/collector.ts'
import { sourceFor } from './source.ts'
import type { Its } from '../run/its.ts'
import { itsTrouble } from '../run/itsTrouble.ts'
import { neededClusters } from './verdict.ts'
import type { KubeClient } from '../kubernetes/api/client.ts'
import type { Log } from '../lib/log.ts'
import { keyOf } from '../kubernetes/objects.ts'
import type { BindingMark } from '../kubestellar/bindingMark.ts'
import { RecreationWatch, type Recreation, type RecreationSources } from './recreation/watch.ts'
import type { ProofInputs } from '../inputs/inputs.ts'
import type { Run } from '../run/run.ts'
import { explainMissing } from './its/explainMissing.ts'
import { followCluster } from './wecs/follow.ts'
import { followCombined } from './wds/follow.ts'
import { followWorks, type WorksBefore } from './its/follow.ts'
import type { PursueOptions, Stand } from './pursue.ts'
import { Quorum } from './quorum.ts'
import { standingOf } from './standing.ts'
import {
  CLUSTER_OFFLINE,
  NOT_ASKED,
  type ClusterVerdict,
  type Evidence,
  type ObjectState,
  type ObjectVerdict
} from '../report/verdict.ts'
import type { Wecs } from '../run/wecs.ts'

export { recreatedError } from './recreation/recreated.ts'
export { snapshotWorks } from './its/follow.ts'

/** What KubeStellar collects, and what is known from before. */
export type Collected = Pick<Collector, 'isAttached' | 'whyNot' | 'lastProof' | 'memory'>

/** All sources that can show what is in the clusters. */
export interface Sources extends Pick<RecreationSources, 'isKept'> {
  readonly wecs: Wecs
  readonly its: Its
  readonly collector: Collected
  readonly wds: KubeClient
}

/** With more clusters, the log has one line for each cluster, not one for each object in each cluster. */
const MOST_TOLD = 10

type Pursuit = Omit<PursueOptions, 'cluster' | 'expected'>

/** What is observed in the clusters, by which sources, and who receives it. */
interface Look {
  readonly bound: Bound
  readonly sources: Omit<Sources, 'isKept'>
  readonly pursuit: Pursuit
}

/** What a run observed before it changed anything. */
export interface SeenBefore {
  readonly works: WorksBefore
  /** Undefined for a run that changes nothing. */
  readonly marks: readonly BindingMark[] | undefined
}

/** What a run observed in the clusters, and what this shows about the time before. */
export interface Observed {
  /** The Bindings when the clusters were observed. */
  readonly bound: Bound
  /** One verdict for each cluster, in their order. */
  readonly clusters: readonly ClusterVerdict[]
  /** The statuses used, by cluster and by `keyOf`. */
  readonly statuses: ReadonlyMap<string, ReadonlyMap<string, Seen>>
  readonly recreation: Recreation
}

/** How many times the clusters are observed if KubeStellar withdraws the release in the meantime. */
const MOST_LOOKS = 3

/** The state of a cluster throws nothing. @param before from `readBefore` in `loadProof.ts` */
export async function observeClusters(
  run: Run<ProofInputs>,
  bound: Bound,
  before: SeenBefore,
  sources: Sources
): Promise<Observed> {
  const watch = new RecreationWatch(run, sources, before.marks)
  let now = bound
  for (let looks = 1; ; looks += 1) {
    watch.bound(now)
    const statuses = new Map<string, Map<string, Seen>>()
    const clusters = await lookInto(run, now, before.works, {
      ...sources,
      noteIdentity: watch.identities.note,
      noteStatus: (cluster, key, seen) => {
        const known = statuses.get(cluster) ?? new Map<string, Seen>()
        if (seen === undefined) known.delete(key)
        else statuses.set(cluster, known.set(key, seen))
      }
    })
    if (!(await watch.isWithdrawn(now)) || looks === MOST_LOOKS || run.clock.signal.aborted)
      return { bound: now, clusters, statuses, recreation: await watch.conclude(now) }
    run.deps.log.info(
      'KubeStellar withdrew the release while the clusters were observed: waiting for it again'
    )
    now = await waitUntilBound(run, releasedOf(now), sources.its, sources.wds)
  }
}

/** What is in the clusters for a moment only, such as a hook, as far as it is observed. */
export interface Passing extends Pick<PursueOptions, 'level' | 'onStand'> {
  /** Ends the observation. */
  readonly signal: AbortSignal
}

/**
 * Objects of no release, in each cluster until they are as `level` asks, or cannot become so: a cluster that fails or is
 * offline does not end the observation of the others. Never throws for what a cluster does.
 */
export async function observePassing(
  run: Run<ProofInputs>,
  bound: Bound,
  sources: Omit<Sources, 'isKept'>,
  { level, onStand, signal }: Passing
): Promise<readonly ClusterVerdict[]> {
  run.clock.extend(run.inputs.timeoutPerDeliveryMs * bound.objects.length * bound.clusters.length)
  const over = new AbortController()
  const open = new Set(bound.clusters)
  const note: PursueOptions['onStand'] = (cluster, stand, verdicts) => {
    // One that is offline for a moment is waited for as long as others are.
    if (stand === 'open' || stand === 'failing') open.add(cluster)
    else open.delete(cluster)
    onStand(cluster, stand, verdicts)
    if (open.size === 0) over.abort()
  }
  const ending = AbortSignal.any([run.clock.signal, signal, over.signal])
  const goal = { level, readyWhen: new Map(), signal: ending }
  return await observeAll(run, { bound, sources, goal, note }, new Map())
}

function releasedOf({ policies, objects }: Bound): Released {
  return {
    deliveries: policies.map(policy => ({
      policy: policy.name,
      objects: objects.filter(({ ref }) => policy.objects.has(keyOf(ref)))
    }))
  }
}

async function lookInto(
  run: Run<ProofInputs>,
  bound: Bound,
  worksBefore: WorksBefore,
  { noteIdentity, noteStatus, ...sources }: Sources & Required<Pick<Pursuit, 'noteIdentity' | 'noteStatus'>>
): Promise<readonly ClusterVerdict[]> {
  const { inputs, clock, deps } = run
  const { waitFor, readyWhen } = inputs
  // By now it is known how much there is to wait for.
  clock.extend(inputs.timeoutPerDeliveryMs * bound.objects.length * bound.clusters.length)
  if (waitFor === 'nothing' || waitFor === 'bound')
    return bound.clusters.map(cluster =>
      allAre('unverified', `${NOT_ASKED}: wait-for is ${waitFor}`, cluster, bound.objects)
    )
  const ending = new AbortController()
  const quorum = new Quorum(bound.clusters, neededClusters(inputs, bound.clusters.length), deps.now, () => {
    ending.abort()
  })
  const note = bound.clusters.length > MOST_TOLD ? tellingOf(quorum, deps.log) : quorum.note
  const signal = AbortSignal.any([clock.signal, ending.signal])
  const goal = { level: waitFor, readyWhen, signal, noteIdentity, noteStatus }
  try {
    return await observeAll(run, { bound, sources, goal, note }, worksBefore)
  } finally {
    quorum.close()
  }
}

/** What is observed, by what, and what is done with what is seen. */
interface Observing extends Omit<Look, 'pursuit'> {
  readonly goal: Pick<Pursuit, 'level' | 'readyWhen' | 'signal' | 'noteIdentity' | 'noteStatus'>
  readonly note: PursueOptions['onStand']
}

async function observeAll(
  run: Run<ProofInputs>,
  { bound, sources, goal, note }: Observing,
  worksBefore: WorksBefore
): Promise<readonly ClusterVerdict[]> {
  const { inputs, deps, progress, elapsed, redact } = run
  const seen = new Map<string, ReadonlyMap<string, ObjectVerdict>>()
  const times = new Map<string, Observation>()
  const pursuit: Pursuit = {
    ...goal,
    now: deps.now,
    onChange: line => {
      if (bound.clusters.length <= MOST_TOLD) deps.log.info(line)
    },
    onStand: (cluster, stand, verdicts) => {
      seen.set(cluster, verdicts)
      const to = elapsed()
      times.set(cluster, { from: times.get(cluster)?.from ?? to, to, stand })
      note(cluster, stand, verdicts)
    },
    redactText: redact
  }
  const seenBy = (source: Evidence): readonly string[] =>
    bound.clusters.filter(cluster => sourceFor(cluster, inputs, sources) === source)
  const found = await progress.during(
    () => standingOf(bound, seen),
    () =>
      Promise.all([
        observeThemselves(seenBy('wecs'), run, { bound, sources, pursuit }),
        observeThroughIts(seenBy('its'), run, { bound, sources, pursuit }, worksBefore),
        observeThroughWds(seenBy('wds'), run, { bound, sources, pursuit })
      ])
  )
  return inOrder(bound.clusters, found.flat()).map(verdict =>
    asObserved(verdict, sourceFor(verdict.cluster, inputs, sources), times.get(verdict.cluster))
  )
}

function inOrder(
  clusters: readonly string[],
  verdicts: readonly ClusterVerdict[]
): readonly ClusterVerdict[] {
  const byCluster = new Map(verdicts.map(verdict => [verdict.cluster, verdict]))
  return clusters.flatMap(cluster => byCluster.get(cluster) ?? [])
}

/** From the first observation to the last; seconds since the start of the run. */
interface Observation {
  readonly from: number
  readonly to: number
  /** The final state. */
  readonly stand: Stand
}

/** Adds evidence and times, if anything was observed, and whether the cluster is offline. */
function asObserved(
  verdict: ClusterVerdict,
  evidence: Evidence,
  observation: Observation | undefined
): ClusterVerdict {
  if (observation === undefined) return verdict
  const { from, to, stand } = observation
  const { note, findings, objects } = verdict
  // A cluster without a connection has a note, and may be healthy.
  const isUnreached = stand === 'lost' && note !== ''
  const isOffline =
    (stand === 'lost' && !isUnreached) || findings.some(({ reason }) => reason === CLUSTER_OFFLINE)
  const isObserved = isOffline || (!isUnreached && objects.some(({ state }) => state !== 'unverified'))
  return { ...verdict, ...(isObserved && { evidence, from, to }), ...(isOffline && { isOffline }) }
}

function tellingOf({ note }: Quorum, log: Log): (cluster: string, stand: Stand) => void {
  const told = new Map<string, Stand>()
  return (cluster, stand) => {
    note(cluster, stand)
    const before = told.get(cluster) ?? 'open'
    told.set(cluster, stand)
    if (stand !== before) log.info(`${cluster}: ${TOLD[stand]}`)
  }
}

const TOLD: Readonly<Record<Stand, string>> = {
  open: 'in progress again',
  done: 'all is as it should be',
  failing: 'blocked, waiting in case it recovers',
  failed: 'has failed',
  lost: 'is offline'
}

async function observeThemselves(
  clusters: readonly string[],
  run: Run,
  { bound, sources: { wecs, its }, pursuit }: Look
): Promise<readonly ClusterVerdict[]> {
  const accessible = clusters.filter(cluster => wecs.whyNot(cluster) === undefined)
  const others = clusters.filter(cluster => !accessible.includes(cluster))
  return [
    ...(await wecs.each(accessible, async (cluster, client) => {
      const verdict = await observeCluster(run, client, bound.objects, { cluster, ...pursuit })
      return await withCauses(verdict, run, bound, its)
    })),
    ...others.map(cluster => {
      const whyNot = wecs.whyNot(cluster) ?? ''
      run.warn(`cluster ${cluster} is unverified: ${whyNot}`)
      return allAre('unverified', whyNot, cluster, bound.objects)
    })
  ]
}

async function withCauses(
  verdict: ClusterVerdict,
  { warn, redact }: Run,
  { objects, policies }: Bound,
  its: Its
): Promise<ClusterVerdict> {
  if (!its.isGiven) return verdict
  try {
    return await explainMissing(verdict, { expected: objects, policies }, await its.client(), redact)
  } catch (error) {
    warn(`why objects are missing in ${verdict.cluster} cannot be read: ${itsTrouble(error)}`)
    return verdict
  }
}

async function observeThroughIts(
  clusters: readonly string[],
  { warn, redact }: Run,
  { bound: { objects, policies }, sources: { its, collector }, pursuit }: Look,
  before: WorksBefore
): Promise<readonly ClusterVerdict[]> {
  if (clusters.length === 0) return []
  try {
    const [client, { arrivals }] = await Promise.all([its.client(), collector.memory()])
    const verdicts = await followWorks({
      clusters,
      client,
      expected: objects,
      policies,
      before,
      arrivals,
      ...pursuit
    })
    warnOfNotes(verdicts, warn)
    return verdicts
  } catch (error) {
    const note = redact(`cannot be seen: ${itsTrouble(error)}`)
    warn(`the clusters ${note}`)
    return clusters.map(cluster => allAre('missing', note, cluster, objects))
  }
}

async function observeThroughWds(
  clusters: readonly string[],
  { warn }: Run,
  { bound: { objects, policies }, sources: { collector, wds, wecs }, pursuit }: Look
): Promise<readonly ClusterVerdict[]> {
  if (clusters.length === 0) return []
  if (!collector.isAttached) {
    const verdicts = clusters.map(cluster =>
      allAre('unverified', wecs.isGiven ? (wecs.whyNot(cluster) ?? '') : collector.whyNot, cluster, objects)
    )
    if (collector.lastProof === undefined) warnOfNotes(verdicts, warn)
    return verdicts
  }
  const verdicts = await followCombined({
    clusters,
    client: wds,
    policies,
    expected: objects,
    arrivals: (await collector.memory()).arrivals,
    onForged: warn,
    ...pursuit
  })
  warnOfNotes(verdicts, warn)
  return verdicts
}

/** A note that is the same for many clusters is reported once. */
function warnOfNotes(verdicts: readonly ClusterVerdict[], warn: Run['warn']): void {
  const notes = new Set(verdicts.flatMap(({ note }) => (note === '' ? [] : [note])))
  for (const note of notes) {
    const which = verdicts.filter(verdict => verdict.note === note).map(({ cluster }) => cluster)
    const subject = which.length === 1 ? `cluster ${which[0] ?? ''} is` : 'the clusters are'
    warn(`${subject} unverified: ${note}`)
  }
}

async function observeCluster(
  { warn, redact }: Run,
  client: () => Promise<KubeClient>,
  objects: readonly LiveObject[],
  pursuit: Pursuit & Pick<PursueOptions, 'cluster'>
): Promise<ClusterVerdict> {
  const { cluster } = pursuit
  try {
    const verdict = await followCluster({ ...pursuit, client: await client(), expected: objects })
    if (verdict.note !== '') warn(`cluster ${cluster} is ${partOf(verdict)}: ${verdict.note}`)
    return verdict
  } catch (error) {
    // Access was given and does not work: as with a cluster that never answers, nothing is known to have arrived.
    const note = redact(`cannot be seen: ${messageOf(error)}`)
    warn(`cluster ${cluster} ${note}`)
    pursuit.onStand(cluster, 'lost', new Map())
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
