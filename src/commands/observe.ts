/** The phase Clusters: what the clusters have. It is recorded before any of it makes the run red. */
import type { Observed, SeenBefore, Sources } from '../proof/observeClusters.ts'
import { observeClusters } from '../proof/loadProof.ts'
import type { Bound } from '../release/binding.ts'
import type { ProofInputs } from '../inputs/inputs.ts'
import type { CommandRun } from '../run/commandRun.ts'
import { refuseLate } from '../run/refusedCredentials.ts'

/**
 * @param before from `readBefore`
 * @throws ActionError CREDENTIALS_REFUSED when refused credentials prevented every observation. The state of a cluster
 * throws nothing.
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
  // A failed deploy has already reported this, before it goes back to the previous revision.
  if (record.facts.recreated.length === 0) {
    record.add({ recreated })
    if (warning !== undefined) record.warn(warning)
  }
  try {
    await refuseLate(sources, bound.clusters)
  } catch (error) {
    // The error ends the run; the observations of the other clusters are still reported.
    record.add({ clusters: observed.clusters })
    throw error
  }
  return observed
}
