/** The phase Clusters: what they have, recorded before any of it makes the run red. */
import type { Observed, SeenBefore, Sources } from '../proof/observeClusters.ts'
import { observeClusters } from '../proof/loadProof.ts'
import type { Bound } from '../release/binding.ts'
import type { ProofInputs } from '../inputs/inputs.ts'
import type { CommandRun } from '../run/commandRun.ts'
import { refuseLate } from '../run/refusedCredentials.ts'

/**
 * @param before from `readBefore`
 * @throws ActionError CREDENTIALS_REFUSED when nothing could be observed because of that; nothing else for what a cluster does
 */
export async function observe(
  run: CommandRun<ProofInputs>,
  bound: Bound,
  before: SeenBefore,
  sources: Sources
): Promise<Observed> {
  const { record } = run
  const observed = await observeClusters(run, bound, before, sources)
  const { recreated, warning } = observed.recreation
  // A deploy that failed has reported it, before it goes back to the revision before.
  if (record.facts.recreated.length === 0) {
    record.add({ recreated })
    if (warning !== undefined) record.warn(warning)
  }
  try {
    await refuseLate(sources, bound.clusters)
  } catch (error) {
    // The error ends the run; what was seen of the others is reported all the same.
    record.add({ clusters: observed.clusters })
    throw error
  }
  return observed
}
