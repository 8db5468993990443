/** One thing that is wrong in one cluster, and which of them are the same thing. Pure. */
import { CLUSTER_OFFLINE, type Finding } from '../report/verdict.ts'
import type { CauseState, ClusterState } from './counts.ts'

export interface Trouble {
  /** The same for the same cause. */
  readonly id: string
  readonly title: string
  readonly message: string
  readonly state: CauseState
  readonly remedy: string
}

export const REMEDIES: Readonly<Partial<Record<CauseState, string>>> = {
  offline:
    'Bring the agents of these clusters back; what waits for them is delivered then, without another deploy.',
  missing:
    'Check that the cluster is available in the ITS and that its work agent may apply these kinds; if it is only slow, raise `timeout`.',
  progressing: 'If it is only slow, raise `timeout`.',
  unverified: 'Give the access that the message names.',
  left: 'Check that the cluster is available in the ITS; what is left is deleted when its work agent is back.'
}

/** Reasons that are about an image, whichever object wants it. */
const OF_IMAGE = /image/i

/** @param what the object that suffers, as titles name it */
export function findingTrouble(finding: Finding, what: string, state: ClusterState): Trouble {
  const { object, container, image, reason, message, remedy } = finding
  if (reason === CLUSTER_OFFLINE) return { ...objectTrouble(message, '', 'offline'), remedy }
  const isOfImage = image !== undefined && OF_IMAGE.test(reason)
  const place = isOfImage ? image : what
  const id = isOfImage || container !== undefined ? place : `${object.kind} ${generalOf(message, finding)}`
  return { id: `${reason} ${id}`, title: `${reason} of ${place}`, message, state, remedy }
}

/** @param general the reason without names; a cluster that is offline lacks all of its objects for one reason */
export function objectTrouble(reason: string, general: string, state: ClusterState): Trouble {
  return {
    id: `${state} ${state === 'offline' ? '' : general}`,
    title: titleFor(state, reason),
    message: reason,
    state,
    remedy: REMEDIES[state] ?? ''
  }
}

export function titleFor(state: ClusterState, reason: string): string {
  const begin = `${state.slice(0, 1).toUpperCase()}${state.slice(1)}`
  return reason === '' || state === 'offline' ? begin : `${begin}: ${reason}`
}

/** Without what differs from cluster to cluster and from object to object: names and numbers. */
export function generalOf(
  text: string,
  { cluster, object, pod = '' }: { readonly cluster: string } & Partial<Pick<Finding, 'object' | 'pod'>>
): string {
  let general = text
  for (const name of [pod, object?.name ?? '', cluster])
    if (name.length > 1 && general.includes(name)) general = general.replaceAll(name, '…')
  return general.replace(/\d+/g, '#')
}
