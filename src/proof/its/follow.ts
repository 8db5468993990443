/**
 * Follows all clusters of a release together through the ITS: two watches for each policy, whatever the number of
 * clusters. For clusters without a kubeconfig.
 */
import { itsTrouble } from '../../run/itsTrouble.ts'
import type { KubeClient } from '../../kubernetes/api/client.ts'
import { keepFollowing, type Followed } from '../../kubernetes/api/follow.ts'
import { apiPath, keyOf, type ResourceType } from '../../kubernetes/objects.ts'
import { MANAGED_CLUSTERS, MANIFEST_WORKS, WORK_STATUSES } from '../../kubestellar/api.ts'
import {
  isOf,
  noteWork,
  POLICY_LABEL,
  reportIn,
  worksIn,
  type BoundPolicy,
  type Report,
  type Work
} from '../../kubestellar/works.ts'
import { whyOffline } from '../../kubestellar/managedCluster.ts'
import type { Arrivals } from '../arrival.ts'
import { beforeOf, judgeWork, workKey, type Before, type Sighting } from './judge.ts'
import { weakest, isDone, type Judgement } from '../judgement.ts'
import {
  createWake,
  gatheringOf,
  pursue,
  wakeAll,
  type ExpectedObject,
  type PursueOptions,
  type Wake
} from '../pursue.ts'
import { explainWorks } from './explain.ts'
import type { ClusterVerdict } from '../../report/verdict.ts'

/** A failure that the ITS shows must be reported within seconds. */
const GATHER_MOST_MS = 3000

export interface FollowWorksOptions extends Omit<PursueOptions, 'cluster'> {
  readonly clusters: readonly string[]
  readonly client: KubeClient
  readonly policies: readonly BoundPolicy[]
  readonly before: WorksBefore
  /** From earlier runs. */
  readonly arrivals: Arrivals
}

/** What the ITS showed before anything was changed, by `CLUSTER workKey`; `unread` when it could not be observed. */
export type WorksBefore = ReadonlyMap<string, Before> | 'unread'

/** Why the ITS cannot be observed. */
interface Access {
  /** By the requested type. */
  readonly refused: Map<ResourceType, string>
  unreachable: string | undefined
}

/** What the ITS shows of one cluster. */
interface View {
  readonly works: Map<string, Work>
  readonly reports: Map<string, Report>
  /** By `keyOf` of an object: UIDs of the ManifestWorks that deliver it and stay, by their names. */
  readonly bearers: Map<string, Map<string, string>>
  offline: string | undefined
  wake: Wake
}

/** One verdict for each cluster, in their order. */
export async function followWorks(options: FollowWorksOptions): Promise<readonly ClusterVerdict[]> {
  const { clusters, client, policies, level } = options
  const stopping = new AbortController()
  const signal = AbortSignal.any([options.signal, stopping.signal])
  const gatherMs = gatheringOf(clusters.length, options.now, GATHER_MOST_MS)
  const views = new Map(clusters.map(cluster => [cluster, emptyView(signal)]))
  const access: Access = { refused: new Map(), unreachable: undefined }
  const watch = async (type: ResourceType, policy: string | undefined, followed: Followed): Promise<void> => {
    const query = policy === undefined ? {} : { labelSelector: `${POLICY_LABEL}=${policy}` }
    await keepFollowing(client, { path: apiPath(type, undefined), query }, signal, {
      ...followed,
      ...accessInto(access, type, views),
      gatherMs
    })
  }
  const noteBearers = bearersInto(options)
  const following = [
    ...policies.flatMap(policy => [
      watch(MANIFEST_WORKS, policy.name, worksInto(views, policy, noteBearers)),
      ...(level !== 'delivered' ? [watch(WORK_STATUSES, policy.name, reportsInto(views, policy))] : [])
    ]),
    watch(MANAGED_CLUSTERS, undefined, availabilityInto(views))
  ]
  try {
    return await Promise.all(
      [...views].map(async ([cluster, view]) => {
        const judge = (object: ExpectedObject): Judgement => judgeIn(view, object, options, cluster)
        const verdicts = await pursue(
          { ...options, cluster },
          object => withAccess(judge(object), access, view),
          view.wake,
          () => view.offline !== undefined
        )
        const objects = [...verdicts.values()]
        return {
          cluster,
          state: weakest(objects.map(({ state }) => state)),
          objects,
          findings: explainWorks(options.expected, verdicts, { cluster, ...view }, options.redactText),
          note: options.redactText(objects.find(({ state }) => state === 'unverified')?.reason ?? '')
        }
      })
    )
  } finally {
    stopping.abort()
    await Promise.all(following)
  }
}

/** Records whether the ITS can be observed. */
function accessInto(access: Access, type: ResourceType, views: ReadonlyMap<string, View>) {
  return {
    onUnreachable: (error: Error) => {
      access.unreachable = error.message
      wakeAll(views)
    },
    onChange: () => {
      const isAnew = access.refused.delete(type) || access.unreachable !== undefined
      access.unreachable = undefined
      if (isAnew) wakeAll(views)
    },
    onRefused: (error: unknown) => {
      access.refused.set(type, itsTrouble(error))
      wakeAll(views)
    }
  }
}

/** If the ITS cannot be observed, this is no fault of the cluster. */
function withAccess(judgement: Judgement, { refused, unreachable }: Access, { works }: View): Judgement {
  const [noWorks, noStatuses] = [refused.get(MANIFEST_WORKS), refused.get(WORK_STATUSES)]
  if (noWorks !== undefined) return { state: 'unverified', reason: noWorks }
  if (noStatuses !== undefined && judgement.state === 'progressing')
    return { state: 'unverified', reason: noStatuses }
  if (unreachable !== undefined && works.size === 0 && judgement.state === 'missing')
    return { state: 'missing', reason: `cannot be seen: ${unreachable}` }
  return judgement
}

function judgeIn(
  { works, reports, offline }: View,
  object: ExpectedObject,
  { expected, policies, before, arrivals, level, readyWhen }: FollowWorksOptions,
  cluster: string
): Judgement {
  const key = keyOf(object.ref)
  const [work, report] = [works.get(key), reports.get(key)]
  const bindingGeneration = Math.min(
    ...policies.filter(policy => policy.objects.has(key)).map(policy => policy.generation)
  )
  const sighting: Sighting = {
    work,
    status: isFor(work, report) ? report?.status : undefined,
    known: arrivals.get(key)?.get(cluster),
    before:
      work === undefined
        ? undefined
        : before === 'unread'
          ? before
          : before.get(`${cluster} ${workKey(work)}`)
  }
  const grantsRights = expected.some(({ ref }) => ref.kind === 'ClusterRole')
  const judgement = judgeWork(object, sighting, { level, readyWhen, bindingGeneration, grantsRights })
  // A report from before it went offline still counts, if it is about this revision.
  return offline === undefined || isDone(judgement.state)
    ? judgement
    : { ...judgement, reason: `${offline}; ${judgement.reason}` }
}

/** Until the work agent has checked, an object that another ManifestWork delivered may be the earlier one. */
function isFor(work: Work | undefined, report: Report | undefined): boolean {
  return work?.outcome !== 'unconfirmed' || work.name === report?.work
}

/** What the ITS shows before anything is changed, to distinguish a new status from an old one. */
export async function snapshotWorks(
  client: KubeClient,
  policies: readonly string[]
): Promise<ReadonlyMap<string, Before>> {
  const found = await Promise.all(
    policies.map(async policy => {
      const query = { labelSelector: `${POLICY_LABEL}=${policy}` }
      const [works, statuses] = await Promise.all([
        client.list(apiPath(MANIFEST_WORKS, undefined), query),
        client.list(apiPath(WORK_STATUSES, undefined), query)
      ])
      const reported = new Map(
        statuses.items.map(item => {
          const { ref, status } = reportIn(item)
          return [`${item.metadata.namespace ?? ''} ${keyOf(ref)}`, status]
        })
      )
      return works.items.flatMap(item =>
        worksIn(item).map((work): [string, Before] => {
          const cluster = item.metadata.namespace ?? ''
          const status = reported.get(`${cluster} ${keyOf(work.ref)}`)
          return [`${cluster} ${workKey(work)}`, beforeOf(work, status)]
        })
      )
    })
  )
  return new Map(found.flat())
}

function emptyView(signal: AbortSignal): View {
  return {
    works: new Map(),
    reports: new Map(),
    bearers: new Map(),
    offline: undefined,
    wake: createWake(signal)
  }
}

type NoteBearers = (cluster: string, view: View, key: string) => void

/**
 * The transport names a ManifestWork with one object after the object's UID in the WDS
 * (generic_transport_controller.go:886). So another ManifestWork with this name means that the object was withdrawn. A
 * ManifestWork with several objects shows nothing.
 */
function bearersInto({ expected, noteIdentity }: FollowWorksOptions): NoteBearers {
  const uids = new Map(expected.map(({ ref, live }) => [keyOf(ref), live.metadata.uid]))
  return (cluster, { bearers }, key) => {
    const uid = uids.get(key)
    if (uid === undefined) return
    const own = [...(bearers.get(key) ?? [])].filter(([name]) => name.endsWith(`-${uid}`))
    noteIdentity?.(
      cluster,
      key,
      own.map(([, workUid]) => workUid)
    )
  }
}

function forgetBearers({ bearers }: View, { uid, objects }: BoundPolicy): void {
  for (const key of objects)
    for (const name of bearers.get(key)?.keys() ?? [])
      if (name.startsWith(`${uid}-`)) bearers.get(key)?.delete(name)
}

function worksInto(
  views: ReadonlyMap<string, View>,
  policy: BoundPolicy,
  noteBearers: NoteBearers
): Followed {
  const forget = forgetting(views, 'works', policy)
  return {
    onReset: () => {
      for (const view of views.values()) forgetBearers(view, policy)
      forget()
    },
    onObject: (object, isThere) => {
      const { name, namespace: cluster = '', uid = '', deletionTimestamp } = object.metadata
      const view = views.get(cluster)
      if (view === undefined || !isOf(object, policy)) return
      const isStaying = isThere && deletionTimestamp === undefined
      for (const work of worksIn(object)) {
        const key = keyOf(work.ref)
        const bearers = view.bearers.get(key) ?? new Map<string, string>()
        view.bearers.set(key, bearers)
        if (isStaying) bearers.set(name, uid)
        else bearers.delete(name)
        noteBearers(cluster, view, key)
        if (isStaying) noteWork(view.works, work)
        // Another ManifestWork may contain it by now.
        else if (view.works.get(key)?.name === work.name) view.works.delete(key)
        view.wake.now(key)
      }
    }
  }
}

function reportsInto(views: ReadonlyMap<string, View>, policy: BoundPolicy): Followed {
  return {
    onReset: forgetting(views, 'reports', policy),
    onObject: (object, isThere) => {
      const view = views.get(object.metadata.namespace ?? '')
      if (view === undefined) return
      const report = reportIn(object)
      const key = keyOf(report.ref)
      if (isThere && Object.keys(report.status).length > 0) view.reports.set(key, report)
      // Another ManifestWork may have delivered it again.
      else if (view.reports.get(key)?.work === report.work) view.reports.delete(key)
      view.wake.now(key)
    }
  }
}

/** Removes what a policy delivered: it is reported again, or no longer exists. */
function forgetting(
  views: ReadonlyMap<string, View>,
  what: 'works' | 'reports',
  { objects }: BoundPolicy
): () => void {
  return () => {
    for (const view of views.values()) for (const key of objects) view[what].delete(key)
    wakeAll(views)
  }
}

function availabilityInto(views: ReadonlyMap<string, View>): Followed {
  return {
    onObject: object => {
      const view = views.get(object.metadata.name)
      const offline = whyOffline(object)
      if (view === undefined || view.offline === offline) return
      view.offline = offline
      view.wake.now()
    }
  }
}
