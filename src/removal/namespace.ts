/**
 * Whether a Namespace may go: only one that this action made, and only when nothing else needs it. In the clusters it takes
 * everything in it along, volumes included.
 */
import { messageOf } from '../lib/errors.ts'
import type { ReleaseInputs } from '../inputs/inputs.ts'
import type { KubeClient } from '../kubernetes/api/client.ts'
import { namespaceContents } from '../kubernetes/namespaceContents.ts'
import { apiPath, describeObject, type KubeObject } from '../kubernetes/objects.ts'
import { NAMESPACES, SECRETS } from '../kubernetes/kinds.ts'
import { boundKey, type Binding } from '../kubestellar/binding.ts'
import { MADE_BY } from '../policies/ownership.ts'
import type { Wecs } from '../run/wecs.ts'

/** What the WDS says of the release that goes, and of others. */
export interface Uses {
  /** Names of the release's policies. */
  readonly own: ReadonlySet<string>
  readonly bindings: readonly Binding[]
  /** Objects that are removed before, by `GROUP/KIND/NAME`. */
  readonly going: ReadonlySet<string>
}

/**
 * @param found the Namespace
 * @returns why it stays; undefined when it may go
 */
export async function whyNamespaceStays(
  { release, namespace }: ReleaseInputs,
  found: KubeObject,
  { own, bindings, going }: Uses,
  wds: KubeClient
): Promise<string | undefined> {
  if (found.metadata.annotations?.[MADE_BY] === undefined) return 'this action did not make it'
  const key = boundKey({ group: '', resource: 'namespaces', namespace: undefined, name: namespace })
  const other = bindings.find(
    ({ name, objects }) =>
      !own.has(name) &&
      (objects.has(key) || [...objects.values()].some(object => object.namespace === namespace))
  )
  if (other !== undefined) return `BindingPolicy ${other.name} delivers from it`
  const releases = await wds.listMetadata(apiPath(SECRETS, namespace), { labelSelector: 'owner=helm' })
  const living = releases.items.find(
    ({ metadata: { labels = {} } }) => labels['name'] !== release && labels['status'] !== 'uninstalled'
  )
  if (living !== undefined) return `release ${living.metadata.labels?.['name'] ?? ''} is in it`
  const { objects, unlisted } = await namespaceContents(wds, namespace)
  const others = objects.filter(
    ({ type, object: { metadata } }) =>
      !going.has(`${type.group}/${type.kind}/${metadata.name}`) &&
      !(type.kind === 'Secret' && isRecord(metadata, release))
  )
  const [first] = others
  // Something may be in it that would go in every cluster.
  if (first === undefined) return unlisted[0]
  const { type, object } = first
  return `${describeObject({ type, namespace, name: object.metadata.name })} is in it, which no release owns`
}

/** Secrets of Helm, and of this action about the release. */
function isRecord({ name, labels }: KubeObject['metadata'], release: string): boolean {
  return labels?.['owner'] === 'helm' || name === `ks-helm-deploy.${release}`
}

/**
 * Whether a cluster had the Namespace before it was delivered: work agents make themselves owners of what they find, and
 * remove it in the end with all that people have in it. One that they made carries what the WDS's carries.
 * @returns why it stays; undefined when nothing speaks against it, also where nobody can look
 */
export async function whyClustersKeep(
  namespace: string,
  clusters: readonly string[],
  wecs: Wecs
): Promise<string | undefined> {
  const seen = clusters.filter(cluster => wecs.whyNot(cluster) === undefined)
  const reasons = await wecs.each(seen, async (cluster, client) => {
    try {
      const found = await (await client()).get(apiPath(NAMESPACES, undefined, namespace))
      return found === undefined || found.metadata.annotations?.[MADE_BY] !== undefined
        ? undefined
        : `${cluster} had it before`
    } catch (error) {
      return `whether ${cluster} had it before cannot be seen: ${messageOf(error)}`
    }
  })
  return reasons.find(reason => reason !== undefined)
}
