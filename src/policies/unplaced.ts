/**
 * Decides whether a Binding without clusters is a final answer. KubeStellar's Binding lists none while its controller
 * has not read the inventory: after a start, and while the ITS is unavailable. So the run checks the ITS itself, or the
 * Binding has to stay unchanged for a while. A run undoes its changes only if the ITS has confirmed it.
 */
import { setTimeout as delay } from 'node:timers/promises'
import { itsTrouble } from '../run/itsTrouble.ts'
import type { KubeClient } from '../kubernetes/api/client.ts'
import { keysOf, selects, type Selector } from '../kubernetes/labelSelector.ts'
import { apiPath, type ObjectMeta } from '../kubernetes/objects.ts'
import { LOST_MS, mayPass } from '../kubernetes/api/persistent.ts'
import { MANAGED_CLUSTERS } from '../kubestellar/api.ts'
import { readBinding, type Binding } from '../kubestellar/binding.ts'
import { enumerate } from '../lib/text/text.ts'
import { CORRECT, NoCluster, queryOf, type Asking, type Consequence } from './noCluster.ts'

/** How long a Binding without clusters has to stay unchanged, if the ITS cannot be checked. */
const UNCHANGED_MS = 30_000
const PAUSE_MS = 1000
/** Most clusters or labels that an error names. */
const MOST_NAMES = 5

/** The policy in question. */
export interface PlacementQuestion {
  /** Name of a policy that KubeStellar has observed. */
  readonly policy: string
  readonly selectors: readonly Selector[]
  readonly consequence: Consequence
  /** For a policy without objects, KubeStellar creates a Binding only if it matches a cluster. */
  readonly selectsNothing?: boolean
}

/**
 * @returns its Binding as soon as it lists a cluster; undefined when there is none
 * @throws NoCluster; ActionError TIMEOUT, INTERRUPTED
 */
export async function untilPlaced(
  { policy, selectors, consequence, selectsNothing = false }: PlacementQuestion,
  { inputs, clock, now, its }: Asking,
  wds: KubeClient
): Promise<Binding | undefined> {
  const query = queryOf(inputs, selectors)
  let answer = ''
  let since = now()
  let waitedFor = `a cluster that meets ${query}`
  let remedy = `KubeStellar lists none so far. ${CORRECT}`
  for (;;) {
    const binding = await readBinding(wds, policy)
    const isPlaced = binding !== undefined && binding.clusters.length > 0
    if (isPlaced || (binding === undefined && !selectsNothing)) return binding
    const inventory = await readInventory(its)
    if ('clusters' in inventory) {
      const { clusters } = inventory
      const met = clusters.filter(({ labels = {} }) => selectors.some(selector => selects(selector, labels)))
      if (met.length === 0)
        throw new NoCluster(
          `no cluster meets ${query}: ${labelsOf(clusters, selectors)}; ${consequence.confirmed}`,
          CORRECT,
          true
        )
      const names = enumerate(
        met.map(({ name }) => name),
        MOST_NAMES
      )
      waitedFor = `KubeStellar to bind the release to ${names}, which the ITS lists as meeting ${query}`
      remedy = 'Check that KubeStellar’s controller-manager runs for this WDS and reaches this ITS.'
    } else {
      // Generation of the spec: the status of a Binding contains no clusters.
      const current = binding === undefined ? 'no Binding' : `${binding.uid} ${binding.generation}`
      if (current !== answer) [answer, since] = [current, now()]
      const patience = UNCHANGED_MS + (inventory.mayPass ? LOST_MS : 0)
      if (now() - since >= patience)
        throw new NoCluster(
          `no cluster meets ${query}, as far as KubeStellar tells; ${inventory.why}; ${consequence.unconfirmed}`,
          `${CORRECT} With \`its-kubeconfig\`, the run asks the ITS itself.`,
          false
        )
    }
    await delay(PAUSE_MS, undefined, { signal: clock.signal }).catch(() => undefined)
    if (clock.signal.aborted) throw clock.expired(waitedFor, remedy)
  }
}

type Inventory =
  | { readonly clusters: readonly Pick<ObjectMeta, 'name' | 'labels'>[] }
  | { readonly why: string; readonly mayPass: boolean }

async function readInventory(its: Asking['its']): Promise<Inventory> {
  if (!its.isGiven) return { why: 'the ITS was not asked', mayPass: false }
  try {
    const { items } = await (await its.client()).listMetadata(apiPath(MANAGED_CLUSTERS, undefined))
    return { clusters: items.map(({ metadata }) => metadata) }
  } catch (error) {
    return { why: `the ITS could not be asked: ${itsTrouble(error)}`, mayPass: mayPass(error) }
  }
}

/** The clusters' values of the requested labels; all labels of a cluster that has none of these. */
function labelsOf(
  clusters: readonly Pick<ObjectMeta, 'name' | 'labels'>[],
  selectors: readonly Selector[]
): string {
  if (clusters.length === 0) return 'the ITS has no clusters'
  const asked = new Set(selectors.flatMap(keysOf))
  return enumerate(
    clusters.map(({ name, labels = {} }) => {
      const all = Object.entries(labels).filter(([key]) => !key.startsWith(OWN_LABELS))
      const some = all.filter(([key]) => asked.has(key))
      const shown = (some.length > 0 ? some : all).map(([key, value]) => `${key}=${value}`)
      return `${name} has ${shown.length === 0 ? 'no labels' : enumerate(shown, MOST_NAMES)}`
    }),
    MOST_NAMES
  )
}

/** Labels that OCM itself writes for its add-ons. */
const OWN_LABELS = 'feature.open-cluster-management.io/'
