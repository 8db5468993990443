/** The writes before Helm: BindingPolicies, then the Namespace. */
import type { Inputs } from '../inputs/inputs.ts'
import type { KubeClient } from '../kubernetes/api/client.ts'
import { describeRef, refOf, type KubeObject } from '../kubernetes/objects.ts'
import { BINDING_POLICIES } from '../kubestellar/api.ts'
import { NAMESPACES } from '../kubernetes/kinds.ts'
import type { Log } from '../lib/log.ts'
import type { Plan } from '../plan/plan.ts'
import type { Run } from '../run/run.ts'
import { writeObject } from '../policies/write.ts'

/** What this run added to the WDS, for taking it back. */
export interface Applied {
  readonly policies: readonly KubeObject[]
  /** Undefined when it was there before. */
  readonly createdNamespace: KubeObject | undefined
  /** Those that were not there before. */
  readonly createdPolicies: readonly KubeObject[]
}

export async function applyPlan(
  { inputs, deps, record }: Run,
  plan: Plan,
  wds: KubeClient
): Promise<Applied> {
  const policies = await applyPolicies(plan.policies, inputs, wds, deps.log)
  record.add({ bindingPolicies: policies.map(({ metadata }) => metadata.name) })
  const namespace = await writeObject(NAMESPACES, plan.namespace, inputs, wds)
  deps.log.info(`${describeRef(refOf(namespace))} ${plan.namespaceExists ? 'is there' : 'created'}`)
  return {
    policies,
    createdNamespace: plan.namespaceExists ? undefined : namespace,
    createdPolicies: policies.filter(policy => !plan.existingPolicies.has(policy.metadata.name))
  }
}

export async function applyPolicies(
  policies: readonly KubeObject[],
  inputs: Inputs,
  wds: KubeClient,
  log: Log
): Promise<readonly KubeObject[]> {
  return await Promise.all(
    policies.map(async policy => {
      const applied = await writeObject(BINDING_POLICIES, policy, inputs, wds)
      log.info(
        `BindingPolicy ${applied.metadata.name} applied, generation ${applied.metadata.generation ?? 0}`
      )
      return applied
    })
  )
}
