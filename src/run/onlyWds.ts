/** What a run can observe, as far as its inputs decide. Pure. */
import type { ProofInputs } from '../inputs/inputs.ts'
import type { Its } from './its.ts'

/** `plan` has no `evidence`: the default of a deploy. */
type Observing = Partial<Pick<ProofInputs, 'evidence'>> & Pick<ProofInputs, 'wecs'>

/** Whether nothing but KubeStellar's reports in the WDS tells of any cluster. */
export function seesOnlyWds({ evidence = 'auto', wecs }: Observing, its: Pick<Its, 'isGiven'>): boolean {
  return evidence === 'wds' || (evidence === 'auto' && !its.isGiven && wecs === undefined)
}
