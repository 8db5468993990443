/** The writes before Helm: BindingPolicies, then the Namespace. */
import type { ChartInputs, WritingInputs } from '../inputs/inputs.ts'
import type { KubeClient } from '../kubernetes/api/client.ts'
import { describeRef, refOf, type KubeObject } from '../kubernetes/objects.ts'
import { BINDING_POLICIES } from '../kubestellar/api.ts'
import { NAMESPACES } from '../kubernetes/kinds.ts'
import type { Log } from '../lib/log.ts'
import type { Plan } from '../plan/plan.ts'
import type { Run } from '../run/run.ts'
import { writeObject } from '../policies/write.ts'

/** What this run added to the WDS, as needed to undo it. */
export interface Applied {
  readonly policies: readonly KubeObject[]
  /** Undefined when it already existed. */
  readonly createdNamespace: KubeObject | undefined
  /** Policies that did not exist before. */
  readonly createdPolicies: readonly KubeObject[]
}

/** The release's own Namespace, which is created and never changed. @returns undefined when it already existed */
export async function applyNamespace(
  { inputs, deps }: Run<ChartInputs>,
  { namespace, namespaceExists }: Plan,
  wds: KubeClient
): Promise<KubeObject | undefined> {
  const applied = await writeObject(NAMESPACES, namespace, inputs, wds)
  deps.log.info(`${describeRef(refOf(applied))} ${namespaceExists ? 'is there' : 'created'}`)
  return namespaceExists ? undefined : applied
}

export async function applyPolicies(
  policies: readonly KubeObject[],
  inputs: WritingInputs,
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
