/** What a WDS holds, so that a test can see that nothing changed there. */
import { keyOf, refOf, type KubeObject } from '../src/kubernetes/objects.ts'
import type { Sandbox } from './sandbox.ts'

/** Everything that a deploy may write: policies, Helm's records, and whatever the test charts render. */
const KINDS = [
  'bindingpolicies.control.kubestellar.io',
  'namespaces',
  'secrets',
  'configmaps',
  'services',
  'serviceaccounts',
  'deployments.apps',
  'statefulsets.apps',
  'jobs.batch',
  'networkpolicies.networking.k8s.io',
  'poddisruptionbudgets.policy',
  'customresourcedefinitions.apiextensions.k8s.io'
]

/** Uid and resourceVersion of each object, by its key: equal states mean that nothing was written in between. */
export async function wdsState(sandbox: Sandbox): Promise<Readonly<Record<string, string>>> {
  const text = await sandbox.kubectl('wds', 'get', KINDS.join(), '--all-namespaces', '--output=json')
  const { items } = JSON.parse(text) as { items: readonly KubeObject[] }
  return Object.fromEntries(
    items.map(object => [
      keyOf(refOf(object)),
      `${object.metadata.uid ?? ''}@${object.metadata.resourceVersion ?? ''}`
    ])
  )
}
