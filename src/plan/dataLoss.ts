/**
 * The data that is lost with objects that Helm deletes because the chart no longer renders them. Helm deletes them
 * without a warning (helm/helm#10195), and KubeStellar then deletes them in every cluster. A Namespace is deleted with
 * everything in it, a CustomResourceDefinition with all objects of its kind, a claim with its volume.
 */
import { customResources, kindOf } from '../kubernetes/customResources.ts'
import { ActionError, messageOf } from '../lib/errors.ts'
import { isKept, releaseIn } from '../helm/annotations.ts'
import type { ReleaseInputs, RemovalInputs } from '../inputs/inputs.ts'
import { arrayAt, stringAt } from '../lib/json.ts'
import type { KubeClient } from '../kubernetes/api/client.ts'
import { namespaceContents } from '../kubernetes/namespaceContents.ts'
import {
  apiPath,
  describeObject,
  describeRef,
  keyOf,
  qualifiedKind,
  refOf,
  toRef,
  type KubeObject,
  type ObjectRef,
  type ResourceType
} from '../kubernetes/objects.ts'
import { CRDS, NAMESPACES } from '../kubernetes/kinds.ts'
import { enumerate } from '../lib/text/text.ts'
import type { Wecs } from '../run/wecs.ts'

/** A deleted object, and what is deleted with it. */
export interface Loss extends Located {
  /** A phrase each: `wec1: ConfigMap shop/by-hand`, `its volume`. */
  readonly contents: readonly string[]
  /** Why the release would be incomplete without it, as a sentence. Such a loss can never be allowed. */
  readonly needed?: string
}

/** An object of a known kind. */
export interface Located {
  readonly type: ResourceType
  /** Undefined for cluster-scoped objects. */
  readonly namespace: string | undefined
  readonly name: string
}

export interface LossAccess {
  readonly inputs: Pick<ReleaseInputs, 'release' | 'namespace'>
  readonly wds: KubeClient
  readonly wecs: Pick<Wecs, 'whyNot' | 'each'>
  /** The present clusters of the release. */
  readonly clusters: readonly string[]
  /** Whether an object is deleted anyway: then nothing else is lost with it. */
  readonly isGoing: (object: ObjectRef) => boolean
  /** Whether the run that is undone created the object: then its volumes contain no earlier data. */
  readonly isNew?: (object: ObjectRef) => boolean
  /** Names of CustomResourceDefinitions in `crds/`, which Helm installs only with a first install. */
  readonly crdsOutside?: ReadonlySet<string>
  /** Whether Helm keeps a live object. An upgrade checks the object, an uninstall checks the manifest. */
  readonly isKept: (live: KubeObject) => boolean
}

const CLAIMS: ResourceType = {
  group: '',
  version: 'v1',
  resource: 'persistentvolumeclaims',
  kind: 'PersistentVolumeClaim',
  namespaced: true
}
const VOLUMES: ResourceType = {
  group: '',
  version: 'v1',
  resource: 'persistentvolumes',
  kind: 'PersistentVolume',
  namespaced: false
}
const STATEFUL_SETS: ResourceType = {
  group: 'apps',
  version: 'v1',
  resource: 'statefulsets',
  kind: 'StatefulSet',
  namespaced: true
}
/** Kinds whose deletion may delete more than the object. */
const HOLDERS: readonly ResourceType[] = [NAMESPACES, CRDS, CLAIMS, VOLUMES, STATEFUL_SETS]
/** Most lost contents that an error names for one object. */
const MOST_CONTENTS = 5
/** Most losses that an error names. */
const MOST_LOSSES = 10

/**
 * Objects that contain more than themselves and that the chart no longer renders. Pure.
 * @param before what Helm manages now
 * @param after what it will manage; a CustomResourceDefinition in `crds/` is not included
 */
export function leavingHolders(
  before: readonly KubeObject[],
  after: readonly KubeObject[],
  namespace: string
): readonly Located[] {
  const stays = new Set(after.map(object => keyIn(object, namespace)))
  return before.flatMap(object => {
    if (stays.has(keyIn(object, namespace))) return []
    const { group, kind, name } = refOf(object)
    const type = HOLDERS.find(holder => holder.group === group && holder.kind === kind)
    if (type === undefined) return []
    return [{ type, namespace: type.namespaced ? (object.metadata.namespace ?? namespace) : undefined, name }]
  })
}

/** Equal for the same object, whether or not its manifest contains the release's namespace. */
function keyIn(object: KubeObject, namespace: string): string {
  return keyOf({ ...refOf(object), namespace: object.metadata.namespace ?? namespace })
}

/**
 * The losses of an upgrade or a rollback.
 * @param before what Helm manages now
 * @param after what it will manage
 */
export async function lossesBetween(
  before: readonly KubeObject[],
  after: readonly KubeObject[],
  access: Omit<LossAccess, 'isGoing' | 'isKept'>
): Promise<readonly Loss[]> {
  const { namespace } = access.inputs
  const holders = leavingHolders(before, after, namespace)
  if (holders.length === 0) return []
  const stays = new Set(after.map(object => keyIn(object, namespace)))
  const going = new Set(
    before
      .filter(object => !isKept(object))
      .flatMap(object => {
        const key = keyIn(object, namespace)
        return stays.has(key) ? [] : [key, keyOf(refOf(object))]
      })
  )
  const losses = await lossesOf(holders, {
    ...access,
    isGoing: object => going.has(keyOf(object)),
    isKept
  })
  // Helm stores its own record in the release's namespace.
  const used = new Set([namespace, ...after.map(object => object.metadata.namespace ?? namespace)])
  return losses.map(loss => {
    if (loss.type === NAMESPACES && used.has(loss.name))
      return {
        ...loss,
        needed: `${describeObject(loss)} has to stay: objects of the release that stay are in it.`
      }
    if (loss.type === CRDS && access.crdsOutside?.has(loss.name) === true)
      return {
        ...loss,
        needed: `${describeObject(loss)} has to stay: Helm does not install what is in \`crds/\` with an upgrade.`
      }
    return loss
  })
}

/**
 * @param holders that are deleted
 * @returns those with which something else is lost, or may be lost where it cannot be observed
 */
export async function lossesOf(holders: readonly Located[], access: LossAccess): Promise<readonly Loss[]> {
  const losses = await Promise.all(
    holders.map(async holder => {
      const live = await access.wds.get(apiPath(holder.type, holder.namespace, holder.name))
      // A missing object causes no loss.
      if (live === undefined || access.isKept(live)) return []
      const contents = await contentsOf(holder, live, access)
      return contents.length === 0 ? [] : [{ ...holder, contents }]
    })
  )
  return losses.flat()
}

async function contentsOf(holder: Located, live: KubeObject, access: LossAccess): Promise<readonly string[]> {
  const { type, name } = holder
  switch (type) {
    case CLAIMS:
    case VOLUMES:
    case STATEFUL_SETS:
      return access.isNew?.(toRef(holder)) === true ? [] : storageOf(type, live)
    case CRDS:
      // Helm still deletes it, and does not install it again.
      if (access.crdsOutside?.has(name) === true) return ['its kind']
      return await everywhere(access, async client => ({
        found: (await customResources(kindOf(live), client)).map(object => ({ ref: refOf(object), object })),
        unlisted: []
      }))
    default:
      return await everywhere(access, async client => {
        const { objects, unlisted } = await namespaceContents(client, name)
        return {
          found: objects
            // An object that a controller created is deleted with its owner, which is in the list.
            .filter(({ object }) => (object.metadata.ownerReferences ?? []).length === 0)
            .map(({ type: contained, object }) => ({
              ref: toRef({ type: contained, namespace: name, name: object.metadata.name }),
              object
            })),
          unlisted
        }
      })
  }
}

function storageOf(type: ResourceType, live: KubeObject): readonly string[] {
  switch (type) {
    case CLAIMS:
      return ['its volume, with the data in it']
    case VOLUMES:
      return stringAt(live, 'spec', 'persistentVolumeReclaimPolicy') === 'Delete' ? ['its storage'] : []
    default:
      return stringAt(live, 'spec', 'persistentVolumeClaimRetentionPolicy', 'whenDeleted') === 'Delete' &&
        arrayAt(live, 'spec', 'volumeClaimTemplates').length > 0
        ? ['the volumes of its claims, by its retention policy']
        : []
  }
}

interface Found {
  readonly found: readonly { readonly ref: ObjectRef; readonly object: KubeObject }[]
  /** See `Contents`. */
  readonly unlisted: readonly string[]
}

/** In the WDS and in each cluster. What cannot be observed counts as a loss. */
async function everywhere(
  { inputs, wds, wecs, clusters, isGoing }: LossAccess,
  find: (client: KubeClient) => Promise<Found>
): Promise<readonly string[]> {
  const tell = (place: string, { found, unlisted }: Found): readonly string[] => [
    ...found
      .filter(({ ref }) => !isGoing(ref))
      .map(({ ref, object }) => {
        const owner = releaseIn(object)
        const isOther =
          owner !== undefined && (owner.release !== inputs.release || owner.namespace !== inputs.namespace)
        const whose = isOther ? ` of release ${owner.namespace}/${owner.release}` : ''
        return `${place}: ${describeRef(ref)}${whose}`
      }),
    ...unlisted.map(why => `${place}: ${why}`)
  ]
  const seen = clusters.filter(cluster => wecs.whyNot(cluster) === undefined)
  const unseen = clusters.flatMap(cluster => {
    const why = wecs.whyNot(cluster)
    return why === undefined ? [] : [`${cluster}: unknown, since ${why}`]
  })
  const [inWds, inClusters] = await Promise.all([
    find(wds),
    wecs.each(seen, async (cluster, client) => {
      try {
        return tell(cluster, await find(await client()))
      } catch (error) {
        return [`${cluster}: could not be observed: ${messageOf(error)}`]
      }
    })
  ])
  return [...tell('WDS', inWds), ...inClusters.flat(), ...unseen]
}

/** In the form of `allow-data-loss`: `Namespace/extra`, `StatefulSet.apps/shop/db`. */
export function lossName({ type, namespace, name }: Located): string {
  return [qualifiedKind(type), ...(namespace === undefined ? [] : [namespace]), name].join('/')
}

/** Whether a line of `allow-data-loss` matches it; without a group or a namespace it matches the release's own. */
function isAllowed(loss: Located, allowed: ReadonlySet<string>, namespace: string): boolean {
  const kinds = [loss.type.kind, `${loss.type.kind}.${loss.type.group}`]
  const names = [
    ...(loss.namespace === undefined ? [] : [`${loss.namespace}/${loss.name}`]),
    ...(loss.namespace === undefined || loss.namespace === namespace ? [loss.name] : [])
  ]
  return kinds.some(kind => names.some(name => allowed.has(`${kind}/${name}`)))
}

/**
 * @param doing what would delete them, as a phrase: `this upgrade`
 * @param keep how to keep one, as a sentence; undefined if the object itself can be annotated
 * @throws ActionError DATA_LOSS for losses that `allow-data-loss` does not name
 */
export function refuseDataLoss(
  losses: readonly Loss[],
  { allowDataLoss, namespace }: Pick<ReleaseInputs, 'namespace'> & Pick<RemovalInputs, 'allowDataLoss'>,
  doing: string,
  keep?: string
): void {
  const refused = losses.filter(
    loss => loss.needed !== undefined || !isAllowed(loss, allowDataLoss, namespace)
  )
  const [first] = refused
  if (first === undefined) return
  const lines = refused.map(
    loss => `${describeObject(loss)}, with ${enumerate(loss.contents, MOST_CONTENTS)}`
  )
  const others = refused.filter(({ needed }) => needed === undefined)
  const target = `${first.type.kind.toLowerCase()} ${first.name}${first.namespace === undefined ? '' : ` --namespace ${first.namespace}`}`
  throw new ActionError(
    'DATA_LOSS',
    `${doing} would delete ${enumerate(lines, MOST_LOSSES)}; nothing was changed`,
    {
      remedy: [
        keep ??
          `To keep it, annotate it in the WDS: \`kubectl annotate ${target} helm.sh/resource-policy=keep\`.`,
        ...(others.length === 0
          ? []
          : [
              `To delete it with all of that, set \`allow-data-loss\` to ${others.map(loss => `\`${lossName(loss)}\``).join(', ')}, one a line.`
            ]),
        ...refused.flatMap(({ needed = [] }) => needed)
      ].join(' ')
    }
  )
}
