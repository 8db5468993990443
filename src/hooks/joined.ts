/**
 * Install hooks in clusters that joined after the install. KubeStellar has delivered the release there without any hook, and
 * Helm, which upgrades, makes none of them. So this run makes them itself: Jobs and Pods as copies, like those of Helm's hooks.
 */
import { messageOf, type ActionError } from '../lib/errors.ts'
import { isAwaited } from '../helm/hooks.ts'
import { toRef, type KubeObject } from '../kubernetes/objects.ts'
import { hooksOf, type DueHook } from '../plan/hooks.ts'
import type { RenderedObject } from '../plan/render.ts'
import type { HookReport } from '../report/hooks.ts'
import type { Reach } from '../run/session.ts'
import type { Run } from '../run/run.ts'
import type { HookInputs } from './hooking.ts'
import { InstallSupport, placed, type Supported } from './installSupport.ts'
import { failureOf, observeHook, withdrawEnded } from './runHook.ts'
import { launch, observeWithdrawal } from './runInClusters.ts'
import { runMark } from './runMark.ts'
import { describeHookStart } from './sayings.ts'

export interface InstallHooks extends Supported {
  readonly event: 'pre-install' | 'post-install'
  /** The chart's, with hooks of all events. */
  readonly objects: readonly RenderedObject[]
  /** What the clusters have of the revision when one has failed: one sentence. */
  readonly applied: string
  /** All of them, each time one has ended. */
  readonly tell: (hooks: readonly HookReport[]) => void
}

/** One after the other, in Helm's order. @throws ActionError HOOK_FAILED, TIMEOUT */
export async function runInJoined(run: Run<HookInputs>, hooks: InstallHooks, reach: Reach): Promise<void> {
  const due = hooksOf(hooks.objects, 'install', hooks.event)
  if (!due.some(({ object }) => isAwaited(object.type))) return
  const support = new InstallSupport(run, hooks, reach)
  const reports: HookReport[] = []
  for (const hook of due) {
    if (!isAwaited(hook.object.type)) {
      await support.add(hook)
      continue
    }
    await support.deliver()
    const { ended, isWithdrawn, failure } = await runOne(run, hooks, hook, reach)
    reports.push(ended)
    hooks.tell(reports)
    if (failure === undefined) continue
    // What may still run needs it. The next run removes both.
    if (isWithdrawn)
      await support.remove().catch((error: unknown) => {
        run.warn(`what ${hook.name} needed is still in the WDS: ${messageOf(error)}`)
      })
    throw failure
  }
  await support.remove()
}

async function runOne(
  run: Run<HookInputs>,
  { event, revision, clusters, policy, applied }: InstallHooks,
  hook: DueHook,
  reach: Reach
): Promise<{
  readonly ended: HookReport
  readonly isWithdrawn: boolean
  readonly failure: ActionError | undefined
}> {
  const { type, namespace, name } = hook.object
  const object = { type, namespace, name }
  run.deps.log.info(describeHookStart({ event, object: toRef(object) }, clusters))
  const from = run.elapsed()
  const stopping = new AbortController()
  const launched = await launch(
    run,
    {
      object,
      live: asMade(hook.object, event),
      mark: runMark(run, { revision, event, weight: hook.weight, of: hook.name }),
      policy,
      clusters,
      before: []
    },
    reach,
    stopping.signal
  )
  const report = { object: toRef(object), event, weight: hook.weight, from, isLeftover: false }
  const ended = await observeHook(run, { report, launched, stopping, offline: [] }, reach)
  const failure = failureOf(run, ended, applied)
  const isWithdrawn = await withdrawEnded(run, ended, launched, reach.wds)
  if (isWithdrawn) await observeWithdrawal(run, launched, ended.object, reach)
  return { ended, isWithdrawn, failure }
}

/** What the API server would have made of it. Event and name stand for the uid, which tells one copy from another. */
function asMade(hook: RenderedObject, event: string): KubeObject {
  const { metadata, ...rest } = placed(hook)
  return { ...rest, metadata: { ...metadata, uid: `${event} ${hook.type.kind} ${hook.name}` } }
}
