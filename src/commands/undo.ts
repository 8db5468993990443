/** Removes from the WDS what a run has added to it, newest first. */
import type { Applied } from '../release/apply.ts'
import { policiesOfCrd } from '../policies/crdPolicies.ts'
import { customResources, kindOf } from '../kubernetes/customResources.ts'
import type { KubeClient } from '../kubernetes/api/client.ts'
import {
  apiPath,
  describeRef,
  keyOfObject,
  refOf,
  type KubeObject,
  type ResourceType
} from '../kubernetes/objects.ts'
import { BINDINGS, BINDING_POLICIES } from '../kubestellar/api.ts'
import { NAMESPACES } from '../kubernetes/kinds.ts'
import type { SelectedObject } from '../kubestellar/bindingPolicy.ts'
import type { Plan } from '../plan/plan.ts'
import { removeObject, waitUntilGone } from '../kubernetes/remove.ts'
import type { DeployInputs, ReleaseInputs } from '../inputs/inputs.ts'
import type { CommandRun } from '../run/commandRun.ts'
import type { Run } from '../run/run.ts'
import type { Session } from '../run/session.ts'

/**
 * Objects that Helm creates and never deletes (hooks, `crds/`), limited to those that did not exist before this run.
 */
export function absentBefore({ rendered, before }: Plan): readonly SelectedObject[] {
  return rendered.objects.filter(object => !object.managed && !before.has(keyOfObject(object)))
}

/** What a run has added so far. */
export interface Done {
  readonly applied: Applied
  /** From `absentBefore`. */
  readonly absent: readonly SelectedObject[]
}

/** Newest first. Each removal is waited for, so that the next run finds nothing half deleted. */
export async function undo(
  run: CommandRun<DeployInputs>,
  { applied, absent }: Done,
  { helm, wds }: Pick<Session, 'helm' | 'wds'>,
  whenUninstalled: () => Promise<void> = () => Promise.resolve()
): Promise<void> {
  const { inputs, deps, record } = run
  await helm.uninstall({ ...inputs, skipHooks: true })
  record.add({ releaseStatus: 'uninstalled' })
  deps.log.info(`release ${inputs.release} undone`)
  await whenUninstalled()
  await removeApplied(run, applied, wds)
  const taken = new Set(namesOf(applied.createdPolicies))
  record.add({ bindingPolicies: namesOf(applied.policies).filter(name => !taken.has(name)) })
  await removeAbsent(run, absent, wds)
}

/** The Namespace, then the policies. */
async function removeApplied(
  run: Run,
  { createdNamespace, createdPolicies }: Applied,
  wds: KubeClient
): Promise<void> {
  if (createdNamespace !== undefined) await remove(run, NAMESPACES, createdNamespace, wds)
  for (const policy of createdPolicies) {
    await remove(run, BINDING_POLICIES, policy, wds)
    // The Binding is deleted once the transport has requested the removal of everything that it sent.
    await waitUntilGone(BINDINGS, policy, wds, run.clock)
  }
}

async function removeAbsent(
  run: Run<ReleaseInputs>,
  absent: readonly SelectedObject[],
  wds: KubeClient
): Promise<void> {
  const { inputs, warn } = run
  for (const { type, namespace, name } of absent) {
    const object = await wds.get(apiPath(type, namespace, name))
    if (object === undefined) continue
    const user =
      type.resource === 'customresourcedefinitions'
        ? await userOf(object, `${inputs.namespace}/${inputs.release}`, wds)
        : undefined
    if (user === undefined) await remove(run, type, object, wds)
    else warn(`${describeRef(refOf(object))} is not undone: ${user} uses it`)
  }
}

async function remove(
  { deps, clock }: Run,
  type: ResourceType,
  object: KubeObject,
  wds: KubeClient
): Promise<void> {
  await removeObject(type, object, wds, clock)
  deps.log.info(`${describeRef(refOf(object))} undone`)
}

function namesOf(policies: readonly KubeObject[]): readonly string[] {
  return policies.map(({ metadata }) => metadata.name)
}

/** Another owner of objects of this kind: deleting the CustomResourceDefinition would delete them too. */
async function userOf(crd: KubeObject, release: string, wds: KubeClient): Promise<string | undefined> {
  const { living } = await policiesOfCrd(crd.metadata.name, release, wds)
  if (living !== undefined) return `BindingPolicy ${living}`
  const [object] = await customResources(kindOf(crd), wds)
  return object && describeRef(refOf(object))
}
