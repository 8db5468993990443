/**
 * Helm and its hooks, on values: Helm makes a Job in the WDS, a copy of it runs in the clusters, and Helm gets its result. All at
 * once, since each waits for watches.
 */
import { setTimeout as delay } from 'node:timers/promises'
import type { Hooking, HookInputs } from '../../../src/hooks/hooking.ts'
import { relayHooks } from '../../../src/hooks/relay.ts'
import { ApiError } from '../../../src/kubernetes/api/client.ts'
import { JOBS, PODS } from '../../../src/kubernetes/kinds.ts'
import { apiPath, type KubeObject } from '../../../src/kubernetes/objects.ts'
import { BINDINGS } from '../../../src/kubestellar/api.ts'
import type { HookReport } from '../../../src/report/hooks.ts'
import type { HookOutcome } from '../../../src/hooks/finishedStatus.ts'
import { fakeRun, object, releaseSecret, type FakeRun } from '../../../testkit/fakeRun.ts'
import { HOOK_INPUTS, HookClusters, runHook, type Ending } from '../../../testkit/hookClusters.ts'
import { parallelTests } from '../../../testkit/parallelTests.ts'

const { parallel } = parallelTests('relay', 20)

const POLICY = { name: 'web.shop', uid: 'uid-web' }

const hookJob = (name: string, event = 'pre-upgrade'): KubeObject =>
  object('batch/v1', 'Job', name, { annotations: { 'helm.sh/hook': event } }, { spec: { template: {} } })

const stored = (hooks: readonly KubeObject[], event = 'pre-upgrade'): KubeObject =>
  releaseSecret({ revision: 2, hooks: hooks.map(hook => ({ object: hook, events: [event] })) })

interface Given {
  readonly clusters: HookClusters
  readonly hooking?: Partial<Hooking>
  readonly inputs?: Partial<HookInputs>
  readonly timeoutMs?: number
}

interface Relayed extends FakeRun {
  readonly reports: readonly HookReport[]
  readonly error: unknown
  readonly result: HookOutcome | undefined
}

/** Runs Helm, which is `body`. */
async function relay(
  { clusters, hooking, inputs, timeoutMs }: Given,
  body: (signal: AbortSignal) => Promise<HookOutcome | undefined>
): Promise<Relayed> {
  const fake = fakeRun({ ...HOOK_INPUTS, ...inputs }, timeoutMs)
  let reports: readonly HookReport[] = []
  const whole: Hooking = {
    operation: 'upgrade',
    awaited: [{ type: JOBS, namespace: 'shop', name: 'migrate' }],
    policy: POLICY,
    destinations: () => Promise.resolve({ clusters: ['wec1', 'wec2'], offline: [] }),
    whenDelivered: () => Promise.resolve(),
    applied: () => 'Nothing was applied.',
    tell: told => {
      reports = [...told]
    },
    ...hooking
  }
  try {
    const result = await relayHooks(fake.run, whole, clusters.reach, body)
    return { ...fake, reports, result, error: undefined }
  } catch (error) {
    return { ...fake, reports, result: undefined, error }
  }
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await delay(20)
}

/** Of one hook Job, in two clusters. */
async function relayOne(endings: Record<string, Ending>, given: Partial<Given> = {}): Promise<Relayed> {
  const hook = hookJob('migrate')
  const clusters = given.clusters ?? new HookClusters([stored([hook])], endings)
  return await relay({ ...given, clusters }, async signal => {
    const outcome = await runHook(clusters, hook, signal)
    if (outcome === 'failed') throw new Error('helm: job migrate failed')
    return outcome
  })
}

const bindingsIn = async ({ client }: HookClusters): Promise<readonly string[]> =>
  (await client.list(apiPath(BINDINGS, undefined))).items.map(({ metadata }) => metadata.name)

parallel('a hook that succeeds runs once in each cluster, and nothing of it stays', async () => {
  const clusters = new HookClusters([stored([hookJob('migrate')])], { wec1: 'succeeds', wec2: 'succeeds' })
  const { error, result, reports, lines } = await relayOne({}, { clusters })
  expect(error).toBeUndefined()
  expect(result).toBe('succeeded')
  expect(clusters.started).toEqual([
    expect.stringMatching(/^wec1 Job migrate-[0-9a-f]{8}$/),
    expect.stringMatching(/^wec2 Job migrate-[0-9a-f]{8}$/)
  ])
  expect(reports).toMatchObject([
    {
      object: { kind: 'Job', name: 'migrate' },
      event: 'pre-upgrade',
      state: 'succeeded',
      isLeftover: false,
      clusters: [
        { cluster: 'wec1', state: 'succeeded', attempts: 1 },
        { cluster: 'wec2', state: 'succeeded', attempts: 1 }
      ]
    }
  ])
  expect(lines).toContain('pre-upgrade Job shop/migrate: starts in 2 clusters: wec1, wec2')
  expect(await bindingsIn(clusters)).toEqual([])
  expect(await clusters.seenIn('wec1')).toEqual([])
  // Helm's own; the copy left.
  expect(
    (await clusters.client.list(apiPath(JOBS, 'shop'))).items.map(({ metadata }) => metadata.name)
  ).toEqual(['migrate'])
})

parallel('its first failure is written at once, while it still runs elsewhere', async () => {
  const clusters = new HookClusters([stored([hookJob('migrate')])], { wec1: 'runs', wec2: 'fails' })
  const hook = hookJob('migrate')
  let isOver = false
  const { error, reports } = await relay({ clusters }, async signal => {
    const outcome = await runHook(clusters, hook, signal)
    expect(await clusters.seenIn('wec1')).toHaveLength(1)
    const [started = ''] = clusters.started
    await clusters.end('wec1', started.split(' ').at(-1) ?? '', 'succeeds')
    isOver = true
    throw new Error(`helm: ${outcome}`)
  })
  expect(isOver).toBe(true)
  expect(error).toMatchObject({
    code: 'HOOK_FAILED',
    message: expect.stringMatching(
      /^Job shop\/migrate, a pre-upgrade hook, failed in wec2: .*Nothing was applied\.$/
    ) as string
  })
  // It was waited for: half a migration is worse than a late one.
  expect(reports).toMatchObject([
    { state: 'failed', clusters: [{ state: 'succeeded' }, { state: 'failed' }] }
  ])
  expect(await bindingsIn(clusters)).toEqual([])
  expect(await clusters.seenIn('wec2')).toEqual([])
})

parallel('with `hooks-on-failure: stop`, what still runs is deleted', async () => {
  const clusters = new HookClusters([stored([hookJob('migrate')])], { wec1: 'runs', wec2: 'fails' })
  const { hooks } = HOOK_INPUTS
  const { error, reports } = await relayOne(
    {},
    { clusters, inputs: { hooks: { ...hooks, onFailure: 'stop' } } }
  )
  expect(error).toMatchObject({ code: 'HOOK_FAILED' })
  expect(reports).toMatchObject([{ state: 'failed', clusters: [{ state: 'stopped' }, { state: 'failed' }] }])
  expect(await clusters.seenIn('wec1')).toEqual([])
})

parallel('a cluster that is offline gets the revision without the hook, where that is allowed', async () => {
  const clusters = new HookClusters([stored([hookJob('migrate')])], { wec1: 'succeeds', wec2: 'succeeds' })
  const destinations = () => Promise.resolve({ clusters: ['wec1'], offline: ['wec2'] })
  const { error, result, reports } = await relayOne({}, { clusters, hooking: { destinations } })
  expect(error).toBeUndefined()
  expect(result).toBe('succeeded')
  expect(clusters.started).toHaveLength(1)
  expect(reports).toMatchObject([
    { state: 'skipped', clusters: [{ state: 'succeeded' }, { cluster: 'wec2', state: 'skipped' }] }
  ])
})

parallel('the Job of another release is none of ours', async () => {
  const hook = hookJob('migrate')
  const clusters = new HookClusters([stored([hook])], { wec1: 'succeeds', wec2: 'succeeds' })
  const { error, reports } = await relay({ clusters }, async signal => {
    clusters.wds.put(hookJob('others'))
    return await runHook(clusters, hook, signal)
  })
  expect(error).toBeUndefined()
  expect(reports.map(({ object: { name } }) => name)).toEqual(['migrate'])
  expect(clusters.started.filter(started => started.includes('others'))).toEqual([])
  const others = await clusters.client.get(apiPath(JOBS, 'shop', 'others'))
  expect(others).not.toHaveProperty('status')
})

parallel('a Job that was there before Helm began is not started again', async () => {
  const clusters = new HookClusters([stored([hookJob('migrate')]), hookJob('migrate')], {
    wec1: 'succeeds',
    wec2: 'succeeds'
  })
  const { error, reports } = await relay({ clusters }, () => Promise.resolve(undefined))
  expect(error).toBeUndefined()
  expect(reports).toEqual([])
  expect(clusters.started).toEqual([])
})

parallel('a WDS that refuses the status: Helm is ended, as nobody else can', async () => {
  const clusters = new HookClusters([stored([hookJob('migrate')])], { wec1: 'succeeds', wec2: 'succeeds' })
  const refusal = new ApiError(403, 'Forbidden', 'cannot update resource "jobs/status"')
  clusters.wds.refuseApply(`${apiPath(JOBS, 'shop', 'migrate')}/status`, refusal)
  const { error } = await relayOne({}, { clusters })
  expect(error).toMatchObject({ code: 'HOOK_FORBIDDEN', cause: refusal })
  expect(await bindingsIn(clusters)).toEqual([])
})

parallel('a WDS that would refuse the status: Helm is not started, and no hook runs', async () => {
  const clusters = new HookClusters([stored([hookJob('migrate')])], { wec1: 'succeeds' })
  const refusal = new ApiError(403, 'Forbidden', 'cannot update resource "jobs/status"')
  const asked = `${apiPath(JOBS, 'shop', 'ks-helm-deploy-may-write-status')}/status`
  clusters.wds.refuseApply(asked, refusal)
  let isStarted = false
  const { error } = await relay({ clusters }, () => {
    isStarted = true
    return Promise.resolve(undefined)
  })
  expect(error).toMatchObject({ code: 'HOOK_FORBIDDEN', cause: refusal })
  expect([isStarted, clusters.started]).toEqual([false, []])
})

parallel('a WDS that does not show Jobs: Helm is not started', async () => {
  const clusters = new HookClusters([], { wec1: 'succeeds' })
  const refusal = new ApiError(403, 'Forbidden', 'cannot list resource "jobs"')
  clusters.wds.refuse(apiPath(JOBS, 'shop'), refusal)
  let isStarted = false
  const { error } = await relay({ clusters }, () => {
    isStarted = true
    return Promise.resolve(undefined)
  })
  expect(error).toBe(refusal)
  expect(isStarted).toBe(false)
})

parallel('what Helm throws without a hook that failed is what the run throws', async () => {
  const clusters = new HookClusters([stored([])], {})
  const failure = new Error('helm: no such value')
  const { error } = await relay({ clusters }, () => Promise.reject(failure))
  expect(error).toBe(failure)
})

parallel('a Pod that a hook is', async () => {
  const pod = object(
    'v1',
    'Pod',
    'check',
    { annotations: { 'helm.sh/hook': 'pre-upgrade' } },
    { spec: { containers: [{ name: 'check' }] } }
  )
  const clusters = new HookClusters([stored([pod])], { wec1: 'succeeds', wec2: 'succeeds' })
  const awaited = [{ type: PODS, namespace: 'shop', name: 'check' }]
  const { error, result } = await relay(
    { clusters, hooking: { awaited } },
    async signal => await runHook(clusters, pod, signal)
  )
  expect(error).toBeUndefined()
  expect(result).toBe('succeeded')
})

parallel('a hook after the objects of the release waits until the clusters have them, once', async () => {
  const hooks = [hookJob('first', 'post-upgrade'), hookJob('second', 'post-upgrade')]
  const clusters = new HookClusters([stored(hooks, 'post-upgrade')], { wec1: 'succeeds', wec2: 'succeeds' })
  const order: string[] = []
  const hooking = {
    whenDelivered: () => {
      order.push(`delivered, ${clusters.started.length} started`)
      return Promise.resolve()
    }
  }
  const { error } = await relay({ clusters, hooking }, async signal => {
    for (const hook of hooks) order.push(await runHook(clusters, hook, signal))
    return undefined
  })
  expect(error).toBeUndefined()
  expect(order).toEqual(['delivered, 0 started', 'succeeded', 'succeeded'])
})

parallel('objects that cannot be delivered end Helm', async () => {
  const hook = hookJob('migrate', 'post-upgrade')
  const clusters = new HookClusters([stored([hook], 'post-upgrade')], { wec1: 'succeeds' })
  const failure = new Error('not ready')
  const { error } = await relay(
    { clusters, hooking: { whenDelivered: () => Promise.reject(failure) } },
    async signal => await runHook(clusters, hook, signal)
  )
  expect(error).toBe(failure)
  expect(clusters.started).toEqual([])
})

parallel('a run whose time is over leaves what runs to the next one', async () => {
  const clusters = new HookClusters([stored([hookJob('migrate')])], { wec1: 'runs', wec2: 'runs' })
  const fakeHelm = async (signal: AbortSignal): Promise<HookOutcome> => {
    // The clock of the run ends Helm, as its own `--timeout` does.
    const both = AbortSignal.any([signal, AbortSignal.timeout(4000)])
    return await runHook(clusters, hookJob('migrate'), both)
  }
  const { reports, error } = await relay({ clusters, timeoutMs: 4000 }, fakeHelm)
  expect(error).toMatchObject({
    code: 'TIMEOUT',
    message: expect.stringContaining('Job shop/migrate, a pre-upgrade hook, to end') as string
  })
  expect(reports).toMatchObject([{ state: 'running' }])
  expect(await bindingsIn(clusters)).toHaveLength(1)
  expect(await clusters.seenIn('wec1')).toHaveLength(1)
})

parallel(
  'a hook of another release that comes before the revision of this one hides none of its hooks',
  async () => {
    const hook = hookJob('migrate')
    const clusters = new HookClusters([], { wec1: 'succeeds', wec2: 'succeeds' })
    const { error, result } = await relay({ clusters }, async signal => {
      clusters.wds.put(hookJob('others'))
      // The relay reads the release for it.
      await delay(2500)
      clusters.wds.put(stored([hook]))
      return await runHook(clusters, hook, AbortSignal.any([signal, AbortSignal.timeout(8000)]))
    })
    expect(error).toBeUndefined()
    expect(result).toBe('succeeded')
  }
)

parallel(
  'a Helm that is called again after a lost connection makes a revision with hooks of other names',
  async () => {
    const [first, second] = [hookJob('migrate-a1'), hookJob('migrate-b2')]
    const clusters = new HookClusters([stored([first])], { wec1: 'succeeds', wec2: 'succeeds' })
    const { error, reports } = await relay({ clusters }, async signal => {
      await runHook(clusters, first, signal)
      clusters.wds.put(releaseSecret({ revision: 3, hooks: [{ object: second, events: ['pre-upgrade'] }] }))
      return await runHook(clusters, second, AbortSignal.any([signal, AbortSignal.timeout(8000)]))
    })
    expect(error).toBeUndefined()
    expect(reports.map(({ object: { name } }) => name)).toEqual(['migrate-a1', 'migrate-b2'])
  }
)

parallel(
  'a hook of two events that Helm makes again before it has succeeded runs before the objects',
  async () => {
    const hook = hookJob('migrate', 'pre-upgrade,post-upgrade')
    const hooks = [{ object: hook, events: ['pre-upgrade', 'post-upgrade'] }]
    const clusters = new HookClusters([releaseSecret({ revision: 2, hooks })], {
      wec1: 'runs',
      wec2: 'succeeds'
    })
    const { reports } = await relay({ clusters }, async signal => {
      clusters.wds.put(hook)
      await until(() => clusters.started.length === 2)
      await clusters.client.delete(apiPath(JOBS, 'shop', 'migrate'))
      clusters.wds.put(releaseSecret({ revision: 3, hooks }))
      const again = runHook(clusters, { ...hook, metadata: { ...hook.metadata, uid: 'second' } }, signal)
      for (const made of [0, 2]) {
        await until(() => clusters.started.length > made)
        const started = clusters.started.filter(text => text.startsWith('wec1 '))[made / 2] ?? ''
        await clusters.end('wec1', started.split(' ').at(-1) ?? '', 'succeeds')
      }
      expect(await again).toBe('succeeded')
      return await runHook(
        clusters,
        { ...hook, metadata: { ...hook.metadata, uid: 'third' } },
        AbortSignal.timeout(1)
      )
    })
    expect(reports.slice(0, 2).map(({ event }) => event)).toEqual(['pre-upgrade', 'pre-upgrade'])
  }
)

parallel('a hook is not started once Helm has ended', async () => {
  const hook = hookJob('migrate', 'post-upgrade')
  const clusters = new HookClusters([stored([hook], 'post-upgrade')], { wec1: 'succeeds', wec2: 'succeeds' })
  const failure = new Error('helm: out of memory')
  const { promise: asked, resolve } = Promise.withResolvers<undefined>()
  const whenDelivered = async (): Promise<void> => {
    resolve(undefined)
    await delay(300)
  }
  const { error } = await relay({ clusters, hooking: { whenDelivered } }, async () => {
    clusters.wds.put(hook)
    await asked
    throw failure
  })
  expect(error).toBe(failure)
  expect(clusters.started).toEqual([])
})

parallel('Helm reads the events of a hook without regard to case', async () => {
  const hook = hookJob('migrate', 'Pre-Upgrade')
  const clusters = new HookClusters([stored([hook])], { wec1: 'succeeds', wec2: 'succeeds' })
  const { error, result } = await relay(
    { clusters },
    async signal => await runHook(clusters, hook, AbortSignal.any([signal, AbortSignal.timeout(8000)]))
  )
  expect(error).toBeUndefined()
  expect(result).toBe('succeeded')
})
