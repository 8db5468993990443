/**
 * Removes the release from the WDS in steps, each of which waits for KubeStellar: guards, Helm, Bindings, policies. The
 * command calls them in this order; an interrupted removal is continued.
 */
import { boundKeyOf } from '../kubestellar/binding.ts'
import { loadGuards } from '../release/loadGuards.ts'
import { waitUntilGuardFollows, waitUntilUnbound } from '../release/binding.ts'
import { ActionError } from '../lib/errors.ts'
import type { Helm, Working } from '../helm/client.ts'
import { isOfRelease } from '../helm/annotations.ts'
import type { KubeClient } from '../kubernetes/api/client.ts'
import { CRDS, NAMESPACES } from '../kubernetes/kinds.ts'
import { apiPath, describeObject, describeRef, refOf, type KubeObject } from '../kubernetes/objects.ts'
import { BINDINGS, BINDING_POLICIES } from '../kubestellar/api.ts'
import { unmanaged, type SelectedObject } from '../kubestellar/bindingPolicy.ts'
import type { Guard } from '../kubestellar/guard.ts'
import { persevere } from '../helm/persevere.ts'
import type { Removal } from './plan.ts'
import { removeObject, waitUntilGone } from '../kubernetes/remove.ts'
import type { UninstallInputs } from '../inputs/inputs.ts'
import type { Run } from '../run/run.ts'
import { enumerate } from '../lib/text/text.ts'

/** Most guards that a sentence names. */
const MOST_NAMES = 5

/** Includes the Namespace: the next deploy must not find it terminating. */
export function goingFrom(
  { inputs }: Run<UninstallInputs>,
  { leaving, namespace }: Removal
): readonly SelectedObject[] {
  return namespace === undefined ? leaving : [...leaving, unmanaged(NAMESPACES, inputs.namespace)]
}

/**
 * Removes objects from guards before Helm deletes them: everything that a guard lists has to be in the WDS. The guard
 * of a deleted policy is removed as a whole.
 * @returns the changed guards
 * @throws ActionError WDS_FORBIDDEN
 */
export async function freeFromGuards(
  run: Run<UninstallInputs>,
  removal: Removal,
  wds: KubeClient
): Promise<readonly Guard[]> {
  const { guards, policies } = removal
  if (guards.length === 0) return []
  const ending = new Set(policies.filter(({ reduced }) => reduced === undefined).map(({ name }) => name))
  const { isForbidden, leavesWith, takeOut } = await loadGuards()
  const leaves = leavesWith(new Set(goingFrom(run, removal).map(boundKeyOf)), wds)
  const isEnding = ({ policy }: Guard): boolean => ending.has(policy)
  const staying = guards.filter(guard => !isEnding(guard))
  const reduced = await takeOut(run, staying, leaves, wds).catch((error: unknown) => {
    if (isForbidden(error)) throw guardForbidden(staying)
    throw error
  })
  const all = (): Promise<boolean> => Promise.resolve(true)
  const removed = await takeOut(run, guards.filter(isEnding), all, wds).catch((error: unknown) => {
    // They are deleted with their policies.
    if (isForbidden(error)) return []
    throw error
  })
  return [...reduced, ...removed]
}

function guardForbidden(guards: readonly Guard[]): ActionError {
  const names = guards.map(({ binding }) => `Binding ${binding.name}`)
  return new ActionError(
    'WDS_FORBIDDEN',
    `the WDS credentials may not write ${enumerate(names, MOST_NAMES)}, which guards the release: what is removed would stay in the clusters`,
    {
      remedy:
        'Give the user of `wds-kubeconfig` the rights that docs/guides/least-privilege.md lists. Nothing was changed.'
    }
  )
}

export async function uninstallRelease(
  run: Run<UninstallInputs>,
  { helm, wds, skipHooks }: { readonly helm: Helm; readonly wds: KubeClient; readonly skipHooks: boolean },
  working?: Working
): Promise<void> {
  const { inputs, deps, progress } = run
  const { release, namespace } = inputs
  await progress.during(`helm to uninstall ${release}`, () =>
    persevere(run, wds, 'locked', async () => {
      await helm.uninstall({ release, namespace, skipHooks }, working)
    })
  )
  deps.log.info(`release ${release} is uninstalled`)
}

/** Deletes what Helm leaves: its hooks, and what a failed upgrade created or forgot; then the definitions. */
export async function removeLeftovers(
  { inputs, deps, clock, progress, warn }: Run<UninstallInputs>,
  { going, crds }: Removal,
  wds: KubeClient
): Promise<void> {
  for (const object of going) {
    const found = await wds.get(apiPath(object.type, object.namespace, object.name))
    if (found === undefined) continue
    // Helm does not mark hooks.
    const isOurs = object.hookEvents.length > 0 || isOfRelease(found, inputs)
    if (!isOurs) {
      warn(`${describeObject(object)} stays: it has another owner by now`)
      continue
    }
    await progress.during(`${describeObject(object)} to be gone from the WDS`, () =>
      removeObject(object.type, found, wds, clock)
    )
    deps.log.info(`${describeObject(object)} removed`)
  }
  for (const crd of crds.crds) {
    await removeObject(CRDS, crd, wds, clock)
    deps.log.info(`${describeRef(refOf(crd))} removed`)
  }
}

/** @param reduced guards that were changed */
export async function untilUnbound(
  run: Run<UninstallInputs>,
  removal: Removal,
  reduced: readonly Guard[],
  wds: KubeClient
): Promise<void> {
  await Promise.all([
    ...removal.delivering.map(async name => {
      await waitUntilUnbound(run, name, removal.leaving, wds)
      run.deps.log.info(`Binding ${name} lists nothing of the release any more`)
    }),
    ...reduced.map(async ({ binding: { name } }) => {
      await waitUntilGuardFollows(run, name, goingFrom(run, removal), wds)
      run.deps.log.info(`Binding ${name} guards nothing of the release any more`)
    })
  ])
}

/**
 * Reduces the policies to what stays, or deletes them and waits until the transport has withdrawn everything. @returns
 * the names of those that stay
 */
export async function reducePolicies(
  { deps, clock, progress }: Run,
  { policies, namespace, guards }: Removal,
  wds: KubeClient
): Promise<readonly string[]> {
  if (namespace !== undefined) {
    await progress.during(`Namespace ${namespace.metadata.name} to be gone from the WDS`, () =>
      removeObject(NAMESPACES, namespace, wds, clock)
    )
    deps.log.info(`Namespace ${namespace.metadata.name} removed`)
  }
  for (const { name, manager, reduced } of policies) {
    const path = apiPath(BINDING_POLICIES, undefined, name)
    if (reduced !== undefined) {
      await wds.apply(path, reduced, manager)
      deps.log.info(`BindingPolicy ${name} reduced to what stays`)
      continue
    }
    const found = await wds.get(path)
    if (found === undefined) continue
    await progress.during(`Binding ${name} to be gone from the WDS`, async () => {
      await removeObject(BINDING_POLICIES, found, wds, clock)
      await waitUntilGone(BINDINGS, found, wds, clock)
      for (const { policy, binding } of guards)
        if (policy === name) await waitUntilGone(BINDINGS, namedLike(found, binding.name), wds, clock)
    })
    deps.log.info(`${describeRef(refOf(found))} removed`)
  }
  return policies.filter(({ reduced }) => reduced !== undefined).map(({ name }) => name)
}

function namedLike(object: KubeObject, name: string): KubeObject {
  return { ...object, metadata: { name } }
}
