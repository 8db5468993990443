/**
 * Faults grouped by cause: one cause in many clusters needs one fix. From findings, or else from what the objects wait
 * for. Pure.
 */
import { describeRef, keyOf, type ObjectRef } from '../kubernetes/objects.ts'
import type { Departure } from '../report/departure.ts'
import type { HookReport } from '../report/hooks.ts'
import type { Report } from '../report/report.ts'
import {
  isBehind,
  NOT_ASKED,
  type ClusterVerdict,
  type Finding,
  type ObjectVerdict
} from '../report/verdict.ts'
import { rankOf, stateOf, type CauseState } from './counts.ts'
import { hookTroubles } from './hookTroubles.ts'
import { findingTrouble, generalOf, objectTrouble, REMEDIES, titleFor, type Trouble } from './troubles.ts'

/** Most causes that are shown; the tables of the clusters contain all faults. */
export const MOST_CAUSES = 20

/** All texts are foreign, except remedies of this action. */
export interface Cause {
  /** `ImagePullBackOff of ghcr.io/acme/web:1.4.2`. */
  readonly title: string
  /** The report of the first object. */
  readonly message: string
  readonly state: CauseState
  /** Each once. */
  readonly clusters: readonly string[]
  /** Each once. */
  readonly objects: readonly ObjectRef[]
  /** With events and logs; empty if nothing more is known. */
  readonly findings: readonly Finding[]
  /** What to do; empty if it is unknown. */
  readonly remedy: string
}

/** A cause while it is collected: there may be 2,000 objects in each of 100 clusters. */
interface Collected {
  readonly first: Trouble
  state: CauseState
  readonly clusters: Set<string>
  /** By `keyOf`. */
  readonly objects: Map<string, ObjectRef>
  readonly findings: Finding[]
}

type Collection = Map<string, Collected>

/**
 * Of hooks and clusters, and after a removal of the clusters that have not let go. The worst first, then what concerns most
 * clusters.
 */
export function causesOf({
  clusters,
  departures,
  hooks = []
}: Pick<Report, 'clusters' | 'departures'> & Partial<Pick<Report, 'hooks'>>): readonly Cause[] {
  const collection: Collection = new Map()
  for (const hook of hooks) collectFromHook(hook, collection)
  for (const verdict of clusters) collectFrom(verdict, collection)
  for (const departure of departures) {
    const trouble = departureTrouble(departure)
    if (trouble !== undefined) collected(collection, trouble, departure.cluster)
  }
  return Array.from(collection.values(), ({ first, state, ...lists }) => ({
    title: first.title,
    message: first.message,
    remedy: first.remedy,
    state,
    clusters: [...lists.clusters],
    objects: [...lists.objects.values()],
    findings: lists.findings
  })).sort(
    (left, right) => rankOf(left.state) - rankOf(right.state) || right.clusters.length - left.clusters.length
  )
}

/** @returns the cause that contains it */
function collected(collection: Collection, trouble: Trouble, cluster: string): Collected {
  const known = collection.get(trouble.id)
  const cause = known ?? {
    first: trouble,
    state: trouble.state,
    clusters: new Set(),
    objects: new Map(),
    findings: []
  }
  if (known === undefined) collection.set(trouble.id, cause)
  else if (rankOf(trouble.state) < rankOf(known.state)) known.state = trouble.state
  cause.clusters.add(cluster)
  return cause
}

function collectFrom(verdict: ClusterVerdict, collection: Collection): void {
  const { cluster, objects, findings, note } = verdict
  const troubled = objects.filter(isTroubled)
  if (note.startsWith(NOT_ASKED) || troubled.length + findings.length === 0) return
  const isOffline = stateOf(verdict) === 'offline'
  const verdicts = new Map(troubled.map(object => [keyOf(object.object), object]))
  const explained = new Set<string>()
  /** By what the object waits for: of objects with the same fault, only the first has a finding. */
  const byReason = new Map<string, Collected>()
  for (const finding of findings) {
    const key = keyOf(finding.object)
    const state = verdicts.get(key)?.state ?? 'failed'
    const cause = collected(collection, findingTrouble(finding, placeOf(finding), state), cluster)
    cause.objects.set(key, finding.object)
    cause.findings.push(finding)
    explained.add(key)
    const reason = verdicts.get(key)?.reason ?? ''
    if (reason !== '') byReason.set(generalOf(reason, finding), cause)
  }
  for (const [key, { object, state, reason }] of verdicts) {
    if (explained.has(key)) continue
    const general = generalOf(reason, { cluster, object })
    const cause =
      byReason.get(general) ??
      collected(collection, objectTrouble(reason, general, isOffline ? 'offline' : state), cluster)
    cause.objects.set(key, object)
  }
}

function collectFromHook(hook: HookReport, collection: Collection): void {
  for (const { trouble, cluster, finding } of hookTroubles(hook)) {
    const cause = collected(collection, trouble, cluster)
    cause.objects.set(keyOf(hook.object), hook.object)
    if (finding !== undefined) cause.findings.push(finding)
  }
}

function placeOf({ object, container }: Finding): string {
  return container === undefined ? describeRef(object) : `container ${container} in ${describeRef(object)}`
}

function isTroubled(object: ObjectVerdict): boolean {
  return isBehind(object) || object.state === 'unverified'
}

function departureTrouble({ cluster, state, reason, remedy }: Departure): Trouble | undefined {
  if (state === 'gone') return undefined
  return {
    id: `${state} ${generalOf(reason, { cluster })}`,
    title: state === 'left' ? reason : titleFor(state, reason),
    message: reason,
    state,
    remedy: remedy ?? REMEDIES[state] ?? ''
  }
}
