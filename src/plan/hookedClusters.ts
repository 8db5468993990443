/**
 * The clusters that had the release when its hooks ran. A cluster that joins later gets the release from KubeStellar at once,
 * without any hook: its install hooks run at the next deploy, in place of upgrade hooks.
 */
import type { DeployInputs, PlanInputs, ReleaseInputs } from '../inputs/inputs.ts'
import type { KubeClient } from '../kubernetes/api/client.ts'
import type { KubeObject } from '../kubernetes/objects.ts'
import type { Its } from '../run/its.ts'
import { seesOnlyWds } from '../run/onlyWds.ts'
import { awaitedBy } from './hooks.ts'
import { memoryIn, memoryPath, memorySecret } from './memorySecret.ts'
import type { Operation, RenderedObject } from './render.ts'

const HOOKED = 'hooked.json'

/**
 * Undefined if no deploy has recorded them: then every cluster counts as one that was there.
 * @param secret see memorySecret.ts
 */
export function hookedIn(secret: KubeObject | undefined): ReadonlySet<string> | undefined {
  const found = memoryIn(secret, HOOKED)
  if (!Array.isArray(found)) return undefined
  return new Set(found.filter(entry => typeof entry === 'string'))
}

export function hookedSecret(inputs: ReleaseInputs, clusters: readonly string[]): KubeObject {
  return memorySecret(inputs, { [HOOKED]: clusters })
}

/** Those of `clusters` in which no install hooks have run. */
export function joinedSince(
  hooked: ReadonlySet<string> | undefined,
  clusters: readonly string[]
): readonly string[] {
  return hooked === undefined ? [] : clusters.filter(cluster => !hooked.has(cluster))
}

/** A release as a plan has it. */
export interface Hooked {
  readonly operation: Operation
  readonly objects: readonly RenderedObject[]
}

/** As `hookedIn`; undefined also where no hook may have to run in some clusters only. */
export async function readHooked(
  inputs: DeployInputs | PlanInputs,
  { operation, objects }: Hooked,
  its: Pick<Its, 'isGiven'>,
  wds: KubeClient
): Promise<ReadonlySet<string> | undefined> {
  if (operation !== 'upgrade' || !mayHaveJoined(inputs, objects, its)) return undefined
  return hookedIn(await wds.get(memoryPath(inputs)))
}

/**
 * Whether hooks that differ between an install and an upgrade may have to run in some clusters only. With the WDS alone they
 * cannot: KubeStellar delivers to all clusters of the release what it reports of.
 */
export function mayHaveJoined(
  inputs: DeployInputs | PlanInputs,
  objects: readonly RenderedObject[],
  its: Pick<Its, 'isGiven'>
): boolean {
  const isHooked = awaitedBy(objects, 'install').length > 0 || awaitedBy(objects, 'upgrade').length > 0
  return inputs.hooks.mode === 'run' && isHooked && !seesOnlyWds(inputs, its)
}
