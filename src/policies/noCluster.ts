/** The error that no cluster matches the selectors, and what a run needs to check that. */
import type { Clock } from '../lib/clock.ts'
import { ActionError } from '../lib/errors.ts'
import type { ReleaseInputs } from '../inputs/inputs.ts'
import type { LabelSelector } from '../kubernetes/labelQuery.ts'
import { arrayAt } from '../lib/json.ts'
import type { KubeClient } from '../kubernetes/api/client.ts'
import { describeSelector, type Selector } from '../kubernetes/labelSelector.ts'
import type { KubeObject } from '../kubernetes/objects.ts'

/** No cluster matches the selectors. */
export class NoCluster extends ActionError {
  /** The ITS has confirmed it. */
  readonly isConfirmed: boolean

  constructor(message: string, remedy: string, isConfirmed: boolean) {
    super('NO_CLUSTER', message, { remedy })
    this.isConfirmed = isConfirmed
  }
}

export interface Asking {
  readonly inputs: Pick<ReleaseInputs, 'release' | 'namespace' | 'selection'>
  readonly clock: Clock
  /** Milliseconds. */
  readonly now: () => number
  readonly its: { readonly isGiven: boolean; readonly client: () => Promise<KubeClient> }
}

/** The result for the run, as a phrase. */
export interface Consequence {
  readonly confirmed: string
  readonly unconfirmed: string
}

export const CORRECT =
  'Correct `cluster-selector`, or label the clusters: `kubectl --context ITS get managedclusters --show-labels` shows what they carry.'

export function clusterSelectorsOf(policy: KubeObject): readonly LabelSelector[] {
  return arrayAt(policy, 'spec', 'clusterSelectors') as readonly LabelSelector[]
}

/** For policies that select no clusters at all. */
export function noCluster(inputs: Pick<ReleaseInputs, 'selection'>, consequence: string): NoCluster {
  const { clusterSelectors, ownPolicies = [] } = inputs.selection
  const selectors = [...clusterSelectors, ...ownPolicies.flatMap(clusterSelectorsOf)]
  return new NoCluster(`no cluster meets ${queryOf(inputs, selectors)}; ${consequence}`, CORRECT, false)
}

/** As the user wrote them, if the user did. */
export function queryOf(
  { selection }: Pick<ReleaseInputs, 'selection'>,
  selectors: readonly Selector[]
): string {
  const written = new Map(
    selection.clusterSelectors.map((selector, index) => [
      JSON.stringify(selector),
      selection.clusterQueries[index]
    ])
  )
  return selectors
    .map(
      selector => written.get(JSON.stringify(selector)) ?? (describeSelector(selector) || 'an empty selector')
    )
    .join(' or ')
}

/** The result for a run that only asks. */
export const UNCHANGED = 'nothing was changed, a workload that is there stays where it is'

export function controllerSilent(policy: string, clock: Clock): ActionError {
  return clock.expired(
    `KubeStellar to work on BindingPolicy ${policy}`,
    'KubeStellar has not looked at the policy: check that its controller-manager runs for this WDS (`kubectl get pods -n WDS-system` on the hosting cluster).'
  )
}
