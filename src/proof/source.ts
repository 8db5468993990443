/** The evidence for each cluster, from what the user gave. Pure. */
import type { ProofInputs } from '../inputs/inputs.ts'
import type { Its } from '../run/its.ts'
import { seesOnlyWds } from '../run/onlyWds.ts'
import type { Evidence } from '../report/verdict.ts'
import type { Wecs } from '../run/wecs.ts'

/** Where KubeStellar was not asked for statuses, nor can be: what only the WDS could show is unverified, without a word. */
export const UNCOLLECTED = {
  isAttached: false,
  whyNot: '',
  lastProof: undefined,
  memory: () => Promise.resolve({ arrivals: new Map(), proofs: [] })
} as const

/** What it takes to know that: what was given. */
export interface GivenAccess {
  readonly wecs: Pick<Wecs, 'whyNot'>
  readonly its: Pick<Its, 'isGiven'>
}

/** The strongest one: the cluster itself, the ITS, or KubeStellar's reports in the WDS. */
export function sourceFor(cluster: string, { evidence }: ProofInputs, { wecs, its }: GivenAccess): Evidence {
  if (evidence !== 'auto') return evidence
  if (wecs.whyNot(cluster) === undefined) return 'wecs'
  return its.isGiven ? 'its' : 'wds'
}

/** Whether KubeStellar has to collect what the clusters return. @param clusters undefined when they are unknown */
export function needsCollector(
  inputs: ProofInputs,
  clusters: readonly string[] | undefined,
  access: GivenAccess
): boolean {
  if (inputs.waitFor !== 'ready' && inputs.waitFor !== 'delivered') return false
  if (clusters !== undefined) return clusters.some(cluster => sourceFor(cluster, inputs, access) === 'wds')
  return seesOnlyWds(inputs, access.its)
}
