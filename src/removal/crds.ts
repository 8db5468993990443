/**
 * `delete-crds`: the CustomResourceDefinitions that are deleted with a release, and the custom resources that are
 * deleted with them.
 */
import { policiesOfCrd } from '../policies/crdPolicies.ts'
import { customResources, kindOf } from '../kubernetes/customResources.ts'
import { messageOf } from '../lib/errors.ts'
import { releaseIn } from '../helm/annotations.ts'
import type { KubeClient } from '../kubernetes/api/client.ts'
import { apiPath, describeRef, keyOf, refOf, type KubeObject } from '../kubernetes/objects.ts'
import { CRDS } from '../kubernetes/kinds.ts'
import type { Wecs } from '../run/wecs.ts'

export interface CrdRemoval {
  /** Definitions that are deleted. */
  readonly crds: readonly KubeObject[]
  /** Definitions that stay although their deletion was requested. */
  readonly kept: readonly { readonly crd: KubeObject; readonly why: string }[]
  /** Policies of removed releases, which select nothing more without these definitions. */
  readonly abandoned: readonly KubeObject[]
  /**
   * Described, of the WDS and of each cluster that can be observed; deleted in addition to the release's own objects.
   */
  readonly resources: readonly string[]
}

/** The facts of a release in removal that concern its CustomResourceDefinitions. */
export interface ReleaseWithCrds {
  /** `NAMESPACE/RELEASE`. */
  readonly release: string
  /** CustomResourceDefinitions that its policies and its chart contain. */
  readonly names: readonly string[]
  /** Objects that the release removes itself, by `keyOf`. */
  readonly going: ReadonlySet<string>
  /** Whether another release's policy delivers the object. */
  readonly isDelivered: (object: KubeObject, resource: string) => boolean
}

export async function planCrdRemoval(
  { release, names, going, isDelivered }: ReleaseWithCrds,
  wds: KubeClient
): Promise<CrdRemoval> {
  const found = await Promise.all(names.map(async name => await wds.get(apiPath(CRDS, undefined, name))))
  const judged = await Promise.all(
    found
      .filter(crd => crd !== undefined)
      .map(async crd => {
        const type = kindOf(crd)
        const others = (await customResources(type, wds)).filter(object => !going.has(keyOf(refOf(object))))
        const { living, abandoned } = await policiesOfCrd(crd.metadata.name, release, wds)
        const owned = others.find(object => {
          const owner = releaseIn(object)
          const isForeign = owner !== undefined && `${owner.namespace}/${owner.release}` !== release
          return isForeign || isDelivered(object, type.resource)
        })
        const why =
          living !== undefined
            ? `BindingPolicy ${living} needs it`
            : owned === undefined
              ? undefined
              : `${describeRef(refOf(owned))} of another release is of its kind`
        return { crd, why, others, abandoned }
      })
  )
  const isGoing = ({ why }: { readonly why: string | undefined }): boolean => why === undefined
  return {
    crds: judged.filter(isGoing).map(({ crd }) => crd),
    kept: judged.flatMap(({ crd, why }) => (why === undefined ? [] : [{ crd, why }])),
    abandoned: judged.filter(isGoing).flatMap(({ abandoned }) => abandoned),
    resources: judged
      .filter(isGoing)
      .flatMap(({ others }) => others.map(object => describeRef(refOf(object))))
  }
}

/** Objects of these kinds that exist only in the clusters, as `CLUSTER: OBJECT`. Never throws. */
export async function customResourcesInClusters(
  crds: readonly KubeObject[],
  going: ReadonlySet<string>,
  clusters: readonly string[],
  wecs: Wecs
): Promise<readonly string[]> {
  const seen = clusters.filter(cluster => wecs.whyNot(cluster) === undefined)
  const found = await wecs.each(seen, async (cluster, client) => {
    try {
      const wec = await client()
      const objects = await Promise.all(crds.map(async crd => await customResources(kindOf(crd), wec)))
      return objects
        .flat()
        .filter(object => !going.has(keyOf(refOf(object))))
        .map(object => `${cluster}: ${describeRef(refOf(object))}`)
    } catch (error) {
      return [`${cluster}: ${messageOf(error)}`]
    }
  })
  return found.flat()
}
