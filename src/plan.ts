/** What is to be changed, against what is there: nothing is written here. */
import { ActionError } from './errors.ts'
import type { Inputs } from './inputs/inputs.ts'
import type { KubeClient } from './kubernetes/client.ts'
import { apiPath, keyOf, type KubeObject } from './kubernetes/objects.ts'
import { BINDING_POLICIES, NAMESPACES } from './kubestellar/api.ts'
import {
  bindingPolicies,
  crdPolicyName,
  ownerOf,
  selectorsOf,
  withClausesOf
} from './kubestellar/bindingPolicy.ts'
import { mapLimit } from './parallel.ts'
import type { Rendered } from './render.ts'

/** Requests to the WDS side by side. */
const PARALLEL = 16

export interface Plan {
  readonly rendered: Rendered
  /**
   * The policies while Helm works: what the chart renders now, and by name what it rendered before, so that at no
   * moment an object that stays is deselected.
   */
  readonly policies: readonly KubeObject[]
  readonly namespace: KubeObject
  /** The rendered objects that a live release already has in the WDS, by `keyOf`. */
  readonly before: ReadonlyMap<string, KubeObject>
  /** Of the release in the WDS; 0 when there is none. */
  readonly revision: number
  readonly namespaceExists: boolean
  /** Names of those that were there before this run. */
  readonly existingPolicies: ReadonlySet<string>
  /** The live release's policy asks for other clusters than this run. */
  readonly selectorChanged: boolean
}

/** The policies that fit these objects, before and after Helm ran. */
export function policiesFor(inputs: Inputs, rendered: Rendered): readonly KubeObject[] {
  return bindingPolicies({
    name: inputs.bindingPolicy,
    release: inputs.release,
    namespace: inputs.namespace,
    clusterSelectors: inputs.clusterSelectors,
    objects: rendered.objects
  })
}

/** @throws ActionError when policy or release belong to somebody else or are in use */
export async function makePlan(inputs: Inputs, rendered: Rendered, wds: KubeClient): Promise<Plan> {
  const wanted = policiesFor(inputs, rendered)
  const [namespace, found, revision] = await Promise.all([
    wds.get(apiPath(NAMESPACES, undefined, inputs.namespace)),
    findPolicies(inputs, wds),
    liveRevision(inputs, wds)
  ])
  if (namespace?.metadata.deletionTimestamp !== undefined) {
    throw new ActionError(
      'NAMESPACE_TERMINATING',
      `namespace ${inputs.namespace} is being deleted in the WDS`,
      {
        remedy: 'Run again when it is gone: `kubectl get namespace` shows it until then.'
      }
    )
  }
  const byName = new Map(found.map(policy => [policy.metadata.name, policy]))
  const main = byName.get(inputs.bindingPolicy)
  return {
    rendered,
    policies: wanted.map(policy => {
      const before = byName.get(policy.metadata.name)
      return before === undefined ? policy : withClausesOf(policy, before)
    }),
    namespace: {
      apiVersion: 'v1',
      kind: 'Namespace',
      metadata: { name: inputs.namespace, labels: inputs.namespaceLabels }
    },
    before: revision === 0 ? new Map() : await readBefore(rendered, wds),
    revision,
    namespaceExists: namespace !== undefined,
    existingPolicies: new Set(byName.keys()),
    selectorChanged: main !== undefined && wanted.some(policy => selectorsOf(policy) !== selectorsOf(main))
  }
}

async function readBefore(rendered: Rendered, wds: KubeClient): Promise<ReadonlyMap<string, KubeObject>> {
  const found = await mapLimit(rendered.objects, PARALLEL, async ({ type, namespace, name }) => {
    const object = await wds.get(apiPath(type, namespace, name))
    const key = keyOf({ group: type.group, kind: type.kind, namespace, name })
    return object === undefined ? [] : [[key, object] as const]
  })
  return new Map(found.flat())
}

async function findPolicies(inputs: Inputs, wds: KubeClient): Promise<readonly KubeObject[]> {
  const names = [inputs.bindingPolicy, crdPolicyName(inputs.bindingPolicy)]
  const found = await Promise.all(
    names.map(async name => await wds.get(apiPath(BINDING_POLICIES, undefined, name)))
  )
  const policies = found.filter(policy => policy !== undefined)
  for (const policy of policies) {
    const owner = ownerOf(policy)
    if (owner === `${inputs.namespace}/${inputs.release}`) continue
    throw new ActionError(
      'POLICY_TAKEN',
      `BindingPolicy ${policy.metadata.name} exists and belongs to ${owner === undefined ? 'nobody that this action knows' : `release ${owner}`}`,
      {
        remedy: 'Give this release a name of its own in `binding-policy`, or remove the policy that is there.'
      }
    )
  }
  return policies
}

async function liveRevision(inputs: Inputs, wds: KubeClient): Promise<number> {
  const { items } = await wds.listMetadata(`/api/v1/namespaces/${inputs.namespace}/secrets`, {
    labelSelector: `owner=helm,name=${inputs.release}`
  })
  const revisions = items
    .map(({ metadata }) => ({
      revision: Number(metadata.labels?.['version']),
      status: metadata.labels?.['status'] ?? ''
    }))
    .sort((left, right) => right.revision - left.revision)
  const [newest] = revisions
  if (newest?.status.startsWith('pending-') === true) {
    throw new ActionError(
      'RELEASE_PENDING',
      `revision ${newest.revision} of release ${inputs.release} is ${newest.status}: another run works on it, or was killed`,
      {
        remedy:
          'Wait for the other run. If there is none: `helm rollback` (or `helm uninstall` for a first install) in the WDS, then run again.'
      }
    )
  }
  return newest?.revision ?? 0
}
