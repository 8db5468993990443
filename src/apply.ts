/** The writes before Helm: BindingPolicies, then the Namespace; and taking them back. */
import type { Clock } from './clock.ts'
import { ActionError } from './errors.ts'
import type { Inputs } from './inputs/inputs.ts'
import { ApiError, type KubeClient } from './kubernetes/client.ts'
import { follow } from './kubernetes/follow.ts'
import { apiPath, describeRef, refOf, type KubeObject, type ResourceType } from './kubernetes/objects.ts'
import { BINDINGS, BINDING_POLICIES, NAMESPACES } from './kubestellar/api.ts'
import { parseBinding } from './kubestellar/binding.ts'
import { isObserved, probePolicy } from './kubestellar/bindingPolicy.ts'
import type { Log } from './log.ts'
import type { Plan } from './plan.ts'
import type { Run } from './run.ts'

/** What this run added to the WDS, for taking it back. */
export interface Applied {
  readonly policies: readonly KubeObject[]
  /** Undefined when it was there before. */
  readonly createdNamespace: KubeObject | undefined
  /** Those that were not there before. */
  readonly createdPolicies: readonly KubeObject[]
}

/** Says who set a field: one manager for each release, so that two releases cannot undo each other in silence. */
function fieldManager(inputs: Inputs): string {
  return `ks-helm-deploy:${inputs.bindingPolicy}`
}

/** For a changed selector on a live release only after the probe has found clusters. */
export async function applyPlan(
  { inputs, deps, clock, record }: Run,
  plan: Plan,
  wds: KubeClient
): Promise<Applied> {
  if (plan.selectorChanged && plan.revision > 0) {
    const clusters = await probePlacement(inputs, wds, clock)
    deps.log.info(`the new cluster-selector meets ${clusters.join(', ')}`)
  }
  const policies = await applyPolicies(plan.policies, inputs, wds, deps.log)
  record.add({ bindingPolicies: policies.map(({ metadata }) => metadata.name) })
  const namespace = await apply(NAMESPACES, plan.namespace, inputs, wds)
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
      const applied = await apply(BINDING_POLICIES, policy, inputs, wds)
      log.info(
        `BindingPolicy ${applied.metadata.name} applied, generation ${applied.metadata.generation ?? 0}`
      )
      return applied
    })
  )
}

async function apply(
  type: ResourceType,
  object: KubeObject,
  inputs: Inputs,
  wds: KubeClient
): Promise<KubeObject> {
  try {
    return await wds.apply(apiPath(type, undefined, object.metadata.name), object, fieldManager(inputs))
  } catch (error) {
    if (error instanceof ApiError && error.status === 409) {
      throw new ActionError(
        'FIELD_CONFLICT',
        `${describeRef(refOf(object))} has fields that somebody else set: ${error.message}`,
        {
          remedy:
            'Two releases or people want different things: make the inputs agree, or remove the field that the message names from the object in the WDS.',
          cause: error
        }
      )
    }
    if (error instanceof ApiError && error.status === 403) {
      throw new ActionError(
        'WDS_FORBIDDEN',
        `the WDS credentials may not write ${describeRef(refOf(object))}`,
        {
          remedy: 'Give the user of `wds-kubeconfig` the rights that docs/permissions.md lists.',
          cause: error
        }
      )
    }
    throw error
  }
}

/**
 * Which clusters the selectors of a live release would meet: asked with a policy that selects no object, so that
 * nothing moves whatever the answer is.
 * @throws ActionError NO_CLUSTER when there are none
 */
async function probePlacement(inputs: Inputs, wds: KubeClient, clock: Clock): Promise<readonly string[]> {
  const probe = probePolicy({
    name: inputs.bindingPolicy,
    release: inputs.release,
    namespace: inputs.namespace,
    clusterSelectors: inputs.clusterSelectors
  })
  const name = probe.metadata.name
  await apply(BINDING_POLICIES, probe, inputs, wds)
  try {
    for await (const state of follow(
      wds,
      apiPath(BINDING_POLICIES, undefined),
      { fieldSelector: `metadata.name=${name}` },
      clock.signal
    )) {
      const [policy] = state.values()
      if (policy === undefined || !isObserved(policy)) continue
      const binding = await wds.get(apiPath(BINDINGS, undefined, name))
      const clusters = binding === undefined ? [] : parseBinding(binding).clusters
      if (clusters.length === 0)
        throw noCluster(inputs, 'nothing was changed, the workload stays where it is')
      return clusters
    }
    throw controllerSilent(name, clock)
  } finally {
    await wds.delete(apiPath(BINDING_POLICIES, undefined, name))
  }
}

export function noCluster(inputs: Inputs, consequence: string): ActionError {
  const selectors = inputs.clusterSelectors.map(selector => JSON.stringify(selector)).join(' or ')
  return new ActionError('NO_CLUSTER', `no cluster meets ${selectors}; ${consequence}`, {
    remedy:
      'Correct `cluster-selector`, or label the clusters: `kubectl --context ITS get managedclusters --show-labels` shows what they carry.'
  })
}

export function controllerSilent(policy: string, clock: Clock): ActionError {
  return clock.expired(
    `KubeStellar to work on BindingPolicy ${policy}`,
    'KubeStellar has not looked at the policy: check that its controller-manager runs for this WDS (`kubectl get pods -n WDS-system` on the hosting cluster).'
  )
}
