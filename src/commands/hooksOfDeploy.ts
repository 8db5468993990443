/** What the hooks of a deploy need of it: before Helm works, while it works, and after one has failed. */
import type { Working } from '../helm/client.ts'
import type { HelmRelease } from '../helm/release.ts'
import type { Hooking } from '../hooks/hooking.ts'
import type { InstallHooks } from '../hooks/joined.ts'
import { loadHooks, loadJoined, loadNarrowing, loadPreflight } from '../hooks/loadHooks.ts'
import type { DeployInputs } from '../inputs/inputs.ts'
import type { KubeClient } from '../kubernetes/api/client.ts'
import { apiPath } from '../kubernetes/objects.ts'
import { BINDING_POLICIES } from '../kubestellar/api.ts'
import { asWritten } from '../kubestellar/bindingPolicy.ts'
import { messageOf } from '../lib/errors.ts'
import { awaitedBy } from '../plan/hooks.ts'
import type { Plan } from '../plan/plan.ts'
import { fieldManager } from '../policies/write.ts'
import type { Applied } from '../release/apply.ts'
import { readMade } from '../release/install.ts'
import type { CommandRun } from '../run/commandRun.ts'
import type { Reach } from '../run/session.ts'
import { askedOnce, awaitedIn, hookedAmong, untilMade, type BeforeHelm } from './hookDestinations.ts'
import { endEarlierHooks, recordingHooks } from './hookRecord.ts'

/** @param body one run of Helm @throws ActionError HOOK_FAILED ... */
export async function withHooks(
  run: CommandRun<DeployInputs>,
  begun: BeforeHelm,
  reach: Reach,
  body: (working?: Working) => Promise<HelmRelease>
): Promise<HelmRelease> {
  const { plan } = begun
  const { rendered, hooked } = plan
  const awaited = awaitedIn(run, plan)
  if (awaited.length === 0 && hooked === undefined) return await body()
  const helm = { isCalled: false }
  const call = async (working?: Working): Promise<HelmRelease> => {
    helm.isCalled = true
    return await body(working)
  }
  try {
    const where = await askedOnce(run, begun, reach)
    const { joined } = where
    await installInJoined(run, { ...begun, event: 'pre-install', objects: rendered.objects }, joined, reach)
    const release =
      awaited.length === 0 ? await call() : await relayed(run, { ...begun, awaited, ...where }, reach, call)
    if (joined.length > 0 && hasHook(plan, 'post-install')) {
      const made = await readMade(run.inputs, plan, release, reach.wds)
      await untilMade(run, { ...begun, made, clusters: joined }, reach)
      const { objects } = made.rendered
      await installInJoined(run, { ...begun, event: 'post-install', objects }, joined, reach)
    }
    return release
  } catch (error) {
    if (!helm.isCalled || isBeforeObjects(run, plan)) await restorePolicies(run, plan, reach.wds)
    throw error
  }
}

function hasHook({ rendered: { objects } }: Plan, event: InstallHooks['event']): boolean {
  return awaitedBy(objects, 'install').some(({ hookEvents }) => hookEvents.includes(event))
}

/** Helm's own hooks. */
async function relayed(
  run: CommandRun<DeployInputs>,
  begun: BeforeHelm & Pick<Hooking, 'awaited' | 'destinations'>,
  reach: Reach,
  body: (working?: Working) => Promise<HelmRelease>
): Promise<HelmRelease> {
  const { plan, awaited } = begun
  const { relayHooks } = await loadHooks()
  const hooking: Hooking = {
    operation: plan.operation,
    awaited,
    policy: policyOf(run, begun.applied),
    destinations: begun.destinations,
    whenDelivered: async (release, clusters) => {
      const made = await readMade(run.inputs, plan, release, reach.wds)
      await untilMade(run, { ...begun, made, clusters }, reach)
    },
    applied: event => appliedBy(event, plan),
    tell: recordingHooks(run.record)
  }
  return await relayHooks(run, hooking, reach, async signal => await body({ signal }))
}

/** In clusters that joined after the install, in place of upgrade hooks. */
async function installInJoined(
  run: CommandRun<DeployInputs>,
  { plan, applied, event, objects }: BeforeHelm & Pick<InstallHooks, 'event' | 'objects'>,
  clusters: readonly string[],
  reach: Reach
): Promise<void> {
  if (clusters.length === 0) return
  const { runInJoined } = await loadJoined()
  const hooks = {
    event,
    objects,
    clusters,
    revision: plan.revision + 1,
    policy: policyOf(run, applied),
    applied: appliedBy(event, plan),
    tell: recordingHooks(run.record)
  }
  await runInJoined(run, hooks, reach)
}

function appliedBy(event: string, { revision }: Plan): string {
  return event.startsWith('pre-')
    ? `Nothing of revision ${revision + 1} was applied but its hooks.`
    : `The objects of revision ${revision + 1} were applied.`
}

/** Whether a hook of Helm's has failed before Helm applied any object of the revision. */
function isBeforeObjects(run: CommandRun<DeployInputs>, plan: Plan): boolean {
  const before = `pre-${plan.operation}`
  const rows = run.record.facts.hooks.filter(({ isLeftover }) => !isLeftover)
  const last = rows.filter(({ event }) => event.endsWith(`-${plan.operation}`)).at(-1)
  // Helm has not got past its first hook, where it ran in any cluster.
  if (last === undefined)
    return rows.length === 0 && awaitedIn(run, plan).some(({ hookEvents }) => hookEvents.includes(before))
  // After one that offline clusters skipped, Helm has gone on.
  return last.event === before && last.state !== 'succeeded' && last.state !== 'skipped'
}

/** As they were before this run, but for what would select the hook that Helm leaves in the WDS. */
async function restorePolicies(
  run: CommandRun<DeployInputs>,
  { existingPolicies, rendered }: Plan,
  wds: KubeClient
): Promise<void> {
  const { inputs, deps, warn } = run
  if (inputs.selection.ownPolicies !== undefined) return
  const { narrowedBy } = await loadNarrowing()
  try {
    for (const [name, policy] of existingPolicies) {
      const narrowed = await narrowedBy(policy, rendered.objects, [], wds)
      const path = apiPath(BINDING_POLICIES, undefined, name)
      await wds.apply(path, asWritten(narrowed), fieldManager(inputs), { evenLate: true })
      deps.log.info(`BindingPolicy ${name} is as before this run`)
    }
  } catch (error) {
    warn(`a BindingPolicy still selects what this revision would have had: ${messageOf(error)}`)
  }
}

/**
 * Before anything is changed: what keeps hooks from running, and those of earlier runs, to their end; no second one is started
 * beside it.
 * @throws ActionError HOOKS_RUN_IN_WDS, HOOK_OFFLINE
 */
export async function prepareHooks(run: CommandRun<DeployInputs>, plan: Plan, reach: Reach): Promise<void> {
  const clusters = hookedAmong(run, plan, plan.placement.after ?? [])
  const isHooked = clusters.length > 0 || awaitedIn(run, plan).length > 0
  if (!plan.hasHooksLeft && !isHooked) return
  if (isHooked) {
    const { refuseNodes, reachable } = await loadPreflight()
    await refuseNodes(reach.wds)
    if (clusters.length > 0 && run.inputs.hooks.offline === 'fail') await reachable(run, clusters, reach)
  }
  await endEarlierHooks(run, reach)
}

function policyOf({ inputs }: CommandRun<DeployInputs>, { policies }: Applied): Hooking['policy'] {
  const name = inputs.selection.bindingPolicy
  return { name, uid: policies.find(({ metadata }) => metadata.name === name)?.metadata.uid }
}
