/**
 * Faults grouped by cause: one cause in many clusters needs one fix. From findings, or else from what the objects wait
 * for. Pure.
 */
import { describeRef, keyOf, type ObjectRef } from '../kubernetes/objects.ts'
import type { Departure } from '../report/departure.ts'
import type { Report } from '../report/report.ts'
import {
  CLUSTER_OFFLINE,
  isBehind,
  NOT_ASKED,
  type ClusterVerdict,
  type Finding,
  type ObjectVerdict
} from '../report/verdict.ts'
import { rankOf, stateOf, type CauseState, type ClusterState } from './counts.ts'

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

const REMEDIES: Readonly<Partial<Record<CauseState, string>>> = {
  offline:
    'Bring the agents of these clusters back; what waits for them is delivered then, without another deploy.',
  missing:
    'Check that the cluster is available in the ITS and that its work agent may apply these kinds; if it is only slow, raise `timeout`.',
  progressing: 'If it is only slow, raise `timeout`.',
  unverified: 'Give the access that the message names.',
  left: 'Check that the cluster is available in the ITS; what is left is deleted when its work agent is back.'
}

/** One fault in one cluster. */
interface Trouble {
  /** Equal for the same cause. */
  readonly id: string
  readonly title: string
  readonly message: string
  readonly state: CauseState
  readonly remedy: string
}

/** A cause during collection: there may be 2,000 objects in each of 100 clusters. */
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
 * Causes in the clusters and, after a removal, in those that still have objects. The worst first, then those with most
 * clusters.
 */
export function causesOf({
  clusters,
  departures
}: Pick<Report, 'clusters' | 'departures'>): readonly Cause[] {
  const collection: Collection = new Map()
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
    const cause = collected(collection, findingTrouble(finding, verdicts.get(key)), cluster)
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

function isTroubled(object: ObjectVerdict): boolean {
  return isBehind(object) || object.state === 'unverified'
}

/** Reasons about an image, whatever object needs it. */
const OF_IMAGE = /image/i

function findingTrouble(finding: Finding, verdict: ObjectVerdict | undefined): Trouble {
  const { object, container, image, reason, message, remedy } = finding
  if (reason === CLUSTER_OFFLINE) return { ...objectTrouble(message, '', 'offline'), remedy }
  const isOfImage = image !== undefined && OF_IMAGE.test(reason)
  const what = isOfImage
    ? image
    : container === undefined
      ? describeRef(object)
      : `container ${container} in ${describeRef(object)}`
  const id = isOfImage || container !== undefined ? what : `${object.kind} ${generalOf(message, finding)}`
  const state = verdict?.state ?? 'failed'
  return { id: `${reason} ${id}`, title: `${reason} of ${what}`, message, state, remedy }
}

/** @param general the reason without names; an offline cluster lacks all of its objects for one reason */
function objectTrouble(reason: string, general: string, state: ClusterState): Trouble {
  return {
    id: `${state} ${state === 'offline' ? '' : general}`,
    title: titleFor(state, reason),
    message: reason,
    state,
    remedy: REMEDIES[state] ?? ''
  }
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

function titleFor(state: ClusterState, reason: string): string {
  const begin = `${state.slice(0, 1).toUpperCase()}${state.slice(1)}`
  return reason === '' || state === 'offline' ? begin : `${begin}: ${reason}`
}

/** Removes what differs between clusters and between objects: names and numbers. */
function generalOf(
  text: string,
  { cluster, object, pod = '' }: { readonly cluster: string } & Partial<Pick<Finding, 'object' | 'pod'>>
): string {
  let general = text
  for (const name of [pod, object?.name ?? '', cluster])
    if (name.length > 1 && general.includes(name)) general = general.replaceAll(name, '…')
  return general.replace(/\d+/g, '#')
}
