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

/**
 * Uid and resourceVersion of each object, by its key: equal states mean that nothing was written in between. Without what is on
 * its way out, such as what the file before deployed.
 */
export async function wdsState(sandbox: Sandbox): Promise<Readonly<Record<string, string>>> {
  const text = await sandbox.kubectl('wds', 'get', KINDS.join(), '--all-namespaces', '--output=json')
  const { items } = JSON.parse(text) as { items: readonly KubeObject[] }
  const leaving = new Set(items.filter(isNamespaceThatGoes).map(({ metadata }) => metadata.name))
  const staying = items.filter(
    ({ metadata: { namespace, deletionTimestamp } }) =>
      deletionTimestamp === undefined && !leaving.has(namespace ?? '')
  )
  return Object.fromEntries(
    staying.map(object => [
      keyOf(refOf(object)),
      `${object.metadata.uid ?? ''}@${object.metadata.resourceVersion ?? ''}`
    ])
  )
}

function isNamespaceThatGoes({ kind, metadata }: KubeObject): boolean {
  return kind === 'Namespace' && metadata.deletionTimestamp !== undefined
}
