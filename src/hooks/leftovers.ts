/**
 * Hooks that a killed run left running in the clusters. Half a migration is worse than a late one: the next run waits until they
 * end, reports how, and removes them, before it starts any of its own.
 */
import { ActionError } from '../lib/errors.ts'
import { enumerate } from '../lib/text/text.ts'
import { isAwaited } from '../helm/hooks.ts'
import {
  apiPath,
  describeRef,
  keyOf,
  toRef,
  type KubeObject,
  type Located,
  type ResourceType
} from '../kubernetes/objects.ts'
import { ApiError } from '../kubernetes/api/client.ts'
import { JOBS, PODS } from '../kubernetes/kinds.ts'
import { BINDINGS, BINDING_POLICIES } from '../kubestellar/api.ts'
import { parseBinding, type BoundObject } from '../kubestellar/binding.ts'
import type { HookReport } from '../report/hooks.ts'
import type { Reach } from '../run/session.ts'
import type { Run } from '../run/run.ts'
import type { HookInputs } from './hooking.ts'
import { markIn, selectorFor, type HookMark } from '../kubestellar/hookMark.ts'
import { describeHookEnd } from './sayings.ts'
import { unended, weakestOf } from './outcome.ts'
import { observeEnd, observeWithdrawal, reportedBy, withdraw, type Launched } from './runInClusters.ts'

/** Clusters that an error names. */
const MOST_NAMES = 5

/** What an earlier run left of a hook. */
interface Leftover {
  readonly mark: HookMark
  readonly launched: Launched
}

/** Objects of hooks of the release, in the WDS. Who may not list a kind has never run a hook of it. */
async function listed(release: string, type: ResourceType, { wds }: Reach): Promise<readonly KubeObject[]> {
  try {
    const { items } = await wds.list(apiPath(type, undefined), { labelSelector: selectorFor(release) })
    return items.filter(item => markIn(item)?.release === release)
  } catch (error) {
    if (error instanceof ApiError && error.status === 403) return []
    throw error
  }
}

/** Waits for them and removes them. @returns how they ended */
export async function endLeftovers(run: Run<HookInputs>, reach: Reach): Promise<readonly HookReport[]> {
  const release = `${run.inputs.namespace}/${run.inputs.release}`
  const [bindings, policies, jobs, pods] = await Promise.all(
    [BINDINGS, BINDING_POLICIES, JOBS, PODS].map(async type => await listed(release, type, reach))
  )
  const copies = [...(jobs ?? []), ...(pods ?? [])]
  const reports: HookReport[] = []
  const unused: KubeObject[] = []
  for (const binding of bindings ?? []) {
    const copy = await copyIn(binding, copies, release, reach)
    const mark = markIn(binding)
    if (mark === undefined) continue
    // One that is being deleted never shows the end of its hook.
    if (copy === undefined || binding.metadata.deletionTimestamp !== undefined) unused.push(binding)
    else reports.push(await endOne(run, { mark, launched: launchedBy(binding, copy, policies ?? []) }, reach))
  }
  // Now that no hook needs it.
  for (const binding of unused) {
    await removeBinding(run, binding, reach)
    await removeMade(binding, release, reach)
  }
  await removeStray(reach, policies ?? [], copies)
  return reports
}

async function endOne(run: Run<HookInputs>, { mark, launched }: Leftover, reach: Reach): Promise<HookReport> {
  const { deps, elapsed, clock, warn } = run
  const object = { ...toRef(launched.copy), name: mark.of }
  const from = elapsed()
  deps.log.info(
    `${describeRef(object)}: the ${mark.event} hook of ${mark.run} still runs: waiting until it ends`
  )
  const clusters = await observeEnd(run, launched, reach, {
    signal: clock.signal,
    isStopped: () => false,
    onStand: () => undefined
  })
  const state = weakestOf(clusters)
  const report = {
    object,
    event: mark.event,
    weight: mark.weight,
    state,
    from,
    to: elapsed(),
    clusters,
    isLeftover: true
  }
  if (clock.signal.aborted) throw clock.expired(...unended(report, mark.run))
  if (state === 'running' && run.inputs.hooks.offline === 'fail') throw mayRun(report, mark)
  const told = describeHookEnd(report)
  if (state === 'succeeded') deps.log.info(told)
  else warn(told)
  await withdraw(run, launched, reach.wds)
  await observeWithdrawal(run, launched, object, reach)
  return report
}

/** It could not be observed to its end. */
function mayRun({ object, clusters }: HookReport, { event, run }: HookMark): ActionError {
  const open = clusters.filter(({ state }) => state === 'running')
  const names = open.map(({ cluster }) => cluster)
  return new ActionError(
    'HOOK_OFFLINE',
    `${describeRef(object)}, a ${event} hook of ${run}, may still run in ${enumerate(names, MOST_NAMES)}: ${open[0]?.reason ?? ''}; nothing was changed`,
    {
      remedy:
        'Run again when the clusters are back. With `hooks-offline: skip` the hook is deleted there, and this run continues.'
    }
  )
}

async function removeBinding({ clock }: Run<HookInputs>, binding: KubeObject, { wds }: Reach): Promise<void> {
  const { removeObject } = await import(/* webpackChunkName: 'removal' */ '../kubernetes/remove.ts')
  await removeObject(BINDINGS, binding, wds, clock)
}

/** Deletes what a killed run made for install hooks (`installSupport.ts`). Only the Binding lists it, of any kind. */
async function removeMade(binding: KubeObject, release: string, { wds }: Reach): Promise<void> {
  for (const { group, version, resource, namespace, name } of parseBinding(binding).objects.values()) {
    const type = { group, version, resource, kind: '', namespaced: namespace !== undefined }
    const live = await wds.get(apiPath(type, namespace, name))
    if (live !== undefined && markIn(live)?.release === release)
      await wds.delete(apiPath(type, namespace, name))
  }
}

/** A copy in the WDS. */
interface Copy {
  readonly located: Located
  readonly live: KubeObject
}

/**
 * Undefined when it is not in the WDS any more. Asked for by name where the lists do not have it: who may not list all
 * Namespaces may have run hooks in one, and a Binding without its copy is removed at once.
 */
async function copyIn(
  binding: KubeObject,
  copies: readonly KubeObject[],
  release: string,
  { wds }: Reach
): Promise<Copy | undefined> {
  const entry = [...parseBinding(binding).objects.values()].find(isCopy)
  if (entry === undefined) return undefined
  const located = locatedBy(entry)
  const { type, namespace, name } = located
  const listed = copies.find(({ metadata }) => metadata.name === name && metadata.namespace === namespace)
  const live = listed ?? (await wds.get(apiPath(type, namespace, name)))
  return live === undefined || markIn(live)?.release !== release ? undefined : { located, live }
}

function launchedBy(
  binding: KubeObject,
  { located: copy, live }: Copy,
  policies: readonly KubeObject[]
): Launched {
  const { name, uid, generation, clusters } = parseBinding(binding)
  const object = {
    ref: toRef(copy),
    type: copy.type,
    live,
    before: undefined,
    change: 'none' as const,
    createOnly: true
  }
  const run = markIn(binding)?.run
  const reporting = policies.find(policy => markIn(policy)?.run === run && selects(policy, copy.name))
  const delivering = { name, uid, policyUid: '', generation, objects: new Set([keyOf(toRef(copy))]) }
  return {
    copy,
    binding,
    reporting,
    bound: {
      clusters,
      objects: [object],
      policies: reporting === undefined ? [delivering] : [delivering, reportedBy(reporting, copy)],
      bindings: []
    }
  }
}

function isCopy({ group, resource }: BoundObject): boolean {
  return isAwaited({ group, kind: resource === 'jobs' ? 'Job' : resource === 'pods' ? 'Pod' : '' })
}

function locatedBy({ resource, namespace, name }: BoundObject): Located {
  return { type: resource === 'jobs' ? JOBS : PODS, namespace, name }
}

function selects(policy: KubeObject, copy: string): boolean {
  return JSON.stringify(policy['spec']).includes(JSON.stringify(copy))
}

/** What was made just before the run was killed, and delivered by nothing. */
async function removeStray(
  { wds }: Reach,
  policies: readonly KubeObject[],
  copies: readonly KubeObject[]
): Promise<void> {
  for (const { metadata } of policies) await wds.delete(apiPath(BINDING_POLICIES, undefined, metadata.name))
  for (const { kind, metadata } of copies)
    await wds.delete(apiPath(kind === 'Job' ? JOBS : PODS, metadata.namespace, metadata.name))
}
