/**
 * What is wrong, by its cause: the same cause in many clusters is one thing to mend. From findings where there are any, else
 * from what the objects wait for. Pure.
 */
import { describeRef, keyOf, type ObjectRef } from '../kubernetes/objects.ts'
import type { Report } from '../report/report.ts'
import {
  CLUSTER_OFFLINE,
  isBehind,
  NOT_ASKED,
  type ClusterVerdict,
  type Finding,
  type ObjectVerdict
} from '../report/verdict.ts'
import { stateOf, STATE_WORDS, type ClusterState } from './counts.ts'

/** `left`: still there after a removal. */
export type CauseState = ClusterState | 'left'

/** Foreign text, but for the remedies that this action gives. */
export interface Cause {
  /** `ImagePullBackOff of ghcr.io/acme/web:1.4.2`. */
  readonly title: string
  /** What the first of them reports. */
  readonly message: string
  readonly state: CauseState
  /** Each once. */
  readonly clusters: readonly string[]
  /** Each once. */
  readonly objects: readonly ObjectRef[]
  /** With events and logs; none where nothing more is known. */
  readonly findings: readonly Finding[]
  /** What to do; empty where nobody knows. */
  readonly remedy: string
}

/** The worst first. */
const WORST_FIRST: readonly CauseState[] = [
  'failed',
  'offline',
  'missing',
  'left',
  'progressing',
  'unverified',
  'delivered',
  'ready'
]

const REMEDIES: Readonly<Partial<Record<CauseState, string>>> = {
  offline:
    'Bring the agents of these clusters back; what waits for them is delivered then, without another deploy.',
  missing:
    'Check that the cluster is available in the ITS and that its work agent may apply these kinds; if it is only slow, raise `timeout`.',
  progressing: 'If it is only slow, raise `timeout`.',
  unverified: 'Give the access that the message names, or accept it with `on-unverified: allow`.',
  left: 'Check that the cluster is available in the ITS; what is left is deleted when its work agent is back.'
}

/** One thing that is wrong in one cluster. */
interface Trouble {
  /** The same for the same cause. */
  readonly id: string
  readonly title: string
  readonly message: string
  readonly state: CauseState
  readonly cluster: string
  readonly object: ObjectRef | undefined
  readonly finding: Finding | undefined
  readonly remedy: string
}

/** Of the clusters, and after a removal of those that have not let go. The worst first, then what concerns most clusters. */
export function causesOf({
  clusters,
  departures
}: Pick<Report, 'clusters' | 'departures'>): readonly Cause[] {
  const troubles = [...clusters.flatMap(troublesIn), ...departures.flatMap(departureTrouble)]
  return [...Map.groupBy(troubles, ({ id }) => id).values()]
    .map(causeFrom)
    .sort(
      (left, right) =>
        WORST_FIRST.indexOf(left.state) - WORST_FIRST.indexOf(right.state) ||
        right.clusters.length - left.clusters.length
    )
}

function causeFrom(troubles: readonly Trouble[]): Cause {
  const [first] = troubles
  const objects = new Map(
    troubles.flatMap(({ object }) => (object === undefined ? [] : [[keyOf(object), object] as const]))
  )
  const states = troubles.map(({ state }) => state)
  return {
    title: first?.title ?? '',
    message: first?.message ?? '',
    state: WORST_FIRST.find(state => states.includes(state)) ?? 'failed',
    clusters: [...new Set(troubles.map(({ cluster }) => cluster))],
    objects: [...objects.values()],
    findings: troubles.flatMap(({ finding }) => finding ?? []),
    remedy: first?.remedy ?? ''
  }
}

function troublesIn(verdict: ClusterVerdict): readonly Trouble[] {
  const { cluster, objects, findings, note } = verdict
  if (note.startsWith(NOT_ASKED)) return []
  const verdicts = new Map(objects.map(object => [keyOf(object.object), object]))
  const found = findings.map(finding => findingTrouble(finding, verdicts.get(keyOf(finding.object))))
  const explained = new Set(findings.map(({ object }) => keyOf(object)))
  /** By what its object waits for: of objects that suffer alike only the first has a finding. */
  const byReason = new Map(
    findings.flatMap((finding, index) => {
      const reason = verdicts.get(keyOf(finding.object))?.reason ?? ''
      const trouble = found[index]
      return reason === '' || trouble === undefined ? [] : [[generalOf(reason, finding), trouble] as const]
    })
  )
  const others = objects
    .filter(object => isTroubled(object) && !explained.has(keyOf(object.object)))
    .map((object): Trouble => {
      const { state, reason } = object
      const known = byReason.get(generalOf(reason, { cluster, object: object.object }))
      if (known !== undefined) return { ...known, object: object.object, finding: undefined }
      return objectTrouble(cluster, object, stateOf(verdict) === 'offline' ? 'offline' : state)
    })
  return [...found, ...others]
}

function isTroubled(object: ObjectVerdict): boolean {
  return isBehind(object) || object.state === 'unverified'
}

/** Reasons that are about an image, whichever object wants it. */
const OF_IMAGE = /image/i

function findingTrouble(finding: Finding, verdict: ObjectVerdict | undefined): Trouble {
  const { cluster, object, container, image, reason, message, remedy } = finding
  if (reason === CLUSTER_OFFLINE)
    return { ...objectTrouble(cluster, { object, reason: message }, 'offline'), finding, remedy }
  const isOfImage = image !== undefined && OF_IMAGE.test(reason)
  const what = isOfImage
    ? image
    : container === undefined
      ? describeRef(object)
      : `container ${container} in ${describeRef(object)}`
  const id = isOfImage || container !== undefined ? what : `${object.kind} ${generalOf(message, finding)}`
  return {
    id: `${reason} ${id}`,
    title: `${reason} of ${what}`,
    message,
    state: verdict?.state ?? 'failed',
    cluster,
    object,
    finding,
    remedy
  }
}

function objectTrouble(
  cluster: string,
  { object, reason }: Pick<ObjectVerdict, 'object' | 'reason'>,
  state: ClusterState
): Trouble {
  return {
    id: `${state} ${state === 'offline' ? '' : generalOf(reason, { cluster, object })}`,
    title: titleFor(state, reason),
    message: reason,
    state,
    cluster,
    object,
    finding: undefined,
    remedy: REMEDIES[state] ?? ''
  }
}

function departureTrouble({
  cluster,
  state,
  reason,
  remedy
}: Report['departures'][number]): readonly Trouble[] {
  if (state === 'gone') return []
  return [
    {
      id: `${state} ${reason}`,
      title: state === 'left' ? reason : titleFor(state, reason),
      message: reason,
      state,
      cluster,
      object: undefined,
      finding: undefined,
      remedy: remedy ?? REMEDIES[state] ?? ''
    }
  ]
}

function titleFor(state: ClusterState, reason: string): string {
  const word = STATE_WORDS[state]
  const begin = `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`
  return reason === '' || state === 'offline' ? begin : `${begin}: ${reason}`
}

/** Without what differs from cluster to cluster and from object to object: names and numbers. */
function generalOf(
  text: string,
  names: { readonly cluster: string; readonly object: ObjectRef } & Partial<Pick<Finding, 'pod'>>
): string {
  const own = [names.pod ?? '', names.object.name, names.cluster].filter(name => name.length > 1)
  return own.reduce((rest, name) => rest.replaceAll(name, '…'), text).replace(/\d+/g, '#')
}
