/**
 * Decides whether a Namespace may be deleted: only if this action created it, and nothing else needs it. In the
 * clusters, its deletion deletes everything in it, including volumes.
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

/** The WDS's facts about the release in removal, and about others. */
export interface Uses {
  /** Names of the release's policies. */
  readonly own: ReadonlySet<string>
  readonly bindings: readonly Binding[]
  /** Objects that are removed before it, by `GROUP/KIND/NAME`. */
  readonly going: ReadonlySet<string>
}

/**
 * @param found the Namespace
 * @returns why it stays; undefined when it may be deleted
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
  // It may contain something that every cluster would delete.
  if (first === undefined) return unlisted[0]
  const { type, object } = first
  return `${describeObject({ type, namespace, name: object.metadata.name })} is in it, which no release owns`
}

/** Records of Helm and of this action about the release, which are Secrets. */
function isRecord({ name, labels }: KubeObject['metadata'], release: string): boolean {
  return labels?.['owner'] === 'helm' || name === `ks-helm-deploy.${release}`
}

/**
 * Whether a cluster had the Namespace before it was delivered. Work agents become owners of existing objects, and in
 * the end delete them, with everything that people have created there. A Namespace that they created has the marks of
 * the one in the WDS.
 * @returns why it stays; undefined when there is no objection, or when the clusters cannot be observed
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
