/** Hooks that a killed run left in the clusters. */
import { copyOf } from '../../../src/hooks/copy.ts'
import { hookBinding, hookPolicy, type Delivered } from '../../../src/hooks/delivery.ts'
import { endLeftovers } from '../../../src/hooks/leftovers.ts'
import { ApiError } from '../../../src/kubernetes/api/client.ts'
import { JOBS, PODS } from '../../../src/kubernetes/kinds.ts'
import { apiPath, type KubeObject } from '../../../src/kubernetes/objects.ts'
import { BINDINGS, BINDING_POLICIES } from '../../../src/kubestellar/api.ts'
import { marksOf, type HookMark } from '../../../src/kubestellar/hookMark.ts'
import { fakeRun, object } from '../../../testkit/fakeRun.ts'
import { HOOK_INPUTS, HookClusters, type Ending } from '../../../testkit/hookClusters.ts'
import { parallelTests } from '../../../testkit/parallelTests.ts'

const { parallel } = parallelTests('leftovers', 20)

const MARK: HookMark = {
  release: 'shop/web',
  revision: 2,
  event: 'pre-upgrade',
  weight: 3,
  of: 'migrate',
  run: 'run#0'
}

interface Left {
  readonly copy: KubeObject
  readonly binding: KubeObject
  readonly policy: KubeObject
}

/** What a run had made of a hook when it was killed. */
function left(mark: HookMark = MARK): Left {
  const hook = object('batch/v1', 'Job', mark.of, { uid: `uid of ${mark.of}` }, { spec: { template: {} } })
  const copy = copyOf(hook, mark)
  const job: Delivered = {
    type: JOBS,
    namespace: 'shop',
    name: copy.metadata.name,
    live: copy,
    createOnly: true
  }
  const delivery = {
    policy: { name: 'web.shop', uid: 'uid-web' },
    copy: copy.metadata.name,
    marks: marksOf(mark),
    clusters: ['wec1', 'wec2'],
    objects: [job]
  }
  return { copy, binding: hookBinding(delivery), policy: hookPolicy(delivery, []) }
}

async function end(
  there: readonly KubeObject[],
  endings: Readonly<Record<string, Ending>> = { wec1: 'succeeds', wec2: 'succeeds' },
  timeoutMs?: number
) {
  const clusters = new HookClusters(there, endings)
  for (const found of there) if (found.kind === BINDINGS.kind) await clusters.deliver(found)
  const fake = fakeRun(HOOK_INPUTS, timeoutMs)
  const outcome = await endLeftovers(fake.run, clusters.reach).then(
    reports => ({ reports, error: undefined }),
    (error: unknown) => ({ reports: [], error })
  )
  const types = [BINDINGS, BINDING_POLICIES, JOBS, PODS]
  const lists = await Promise.all(
    types.map(async type => (await clusters.client.list(apiPath(type, undefined))).items)
  )
  return {
    ...fake,
    ...outcome,
    clusters,
    there: lists.flat().map(({ kind, metadata }) => `${kind} ${metadata.name}`)
  }
}

parallel('nothing was left', async () => {
  const { reports, there, lines } = await end([object('batch/v1', 'Job', 'migrate')])
  expect(reports).toEqual([])
  expect(there).toEqual(['Job migrate'])
  expect(lines).toEqual([])
})

parallel('one that ended meanwhile is reported and removed, and none is started', async () => {
  const { copy, binding, policy } = left()
  const { reports, there, lines, clusters } = await end([copy, binding, policy])
  expect(reports).toMatchObject([
    {
      object: { kind: 'Job', namespace: 'shop', name: 'migrate' },
      event: 'pre-upgrade',
      weight: 3,
      state: 'succeeded',
      isLeftover: true,
      clusters: [
        { cluster: 'wec1', state: 'succeeded' },
        { cluster: 'wec2', state: 'succeeded' }
      ]
    }
  ])
  expect(there).toEqual([])
  expect(clusters.started).toHaveLength(2)
  expect(await clusters.seenIn('wec1')).toEqual([])
  expect(lines[0]).toBe(`Job shop/migrate: the pre-upgrade hook of run#0 still runs: waiting until it ends`)
})

parallel('one that failed is a warning, and stops nothing', async () => {
  const { copy, binding } = left()
  const { reports, there, lines } = await end([copy, binding], { wec1: 'succeeds', wec2: 'fails' })
  expect(reports).toMatchObject([{ state: 'failed', isLeftover: true }])
  expect(lines.filter(line => line.startsWith('warning: '))).toEqual([
    expect.stringMatching(
      /^warning: pre-upgrade Job shop\/migrate of an earlier run: failed in 1 of 2 clusters, wec2,/
    )
  ])
  expect(there).toEqual([])
})

parallel('one that still runs when the time is over stays: no second one beside it', async () => {
  const { copy, binding } = left()
  const { error, there, clusters } = await end([copy, binding], { wec1: 'succeeds', wec2: 'runs' }, 2500)
  expect(error).toMatchObject({
    code: 'TIMEOUT',
    message: expect.stringContaining('Job shop/migrate, a pre-upgrade hook of run#0, to end') as string
  })
  expect(there).toHaveLength(2)
  expect(await clusters.seenIn('wec2')).toHaveLength(1)
})

parallel('what was made and not yet delivered is removed', async () => {
  const { copy, policy } = left()
  const { reports, there } = await end([copy, policy])
  expect(reports).toEqual([])
  expect(there).toEqual([])
})

parallel('a Binding whose copy is gone is removed', async () => {
  const { binding } = left()
  const { reports, there } = await end([binding])
  expect(reports).toEqual([])
  expect(there).toEqual([])
})

parallel('those of other releases stay', async () => {
  const { copy, binding, policy } = left({ ...MARK, release: 'shop/db' })
  const { reports, there } = await end([copy, binding, policy])
  expect(reports).toEqual([])
  expect(there).toHaveLength(3)
})

parallel('several are ended one after the other', async () => {
  const [first, second] = [left(), left({ ...MARK, of: 'seed', event: 'post-upgrade' })]
  const { reports, there } = await end([first.copy, first.binding, second.copy, second.binding])
  expect(reports.map(({ event, object: { name } }) => `${event} ${name}`)).toEqual([
    'pre-upgrade migrate',
    'post-upgrade seed'
  ])
  expect(there).toEqual([])
})

parallel('who may not list Jobs has left none', async () => {
  const clusters = new HookClusters([], {})
  clusters.wds.refuse(apiPath(JOBS, undefined), new ApiError(403, 'Forbidden', 'jobs is forbidden'))
  expect(await endLeftovers(fakeRun(HOOK_INPUTS).run, clusters.reach)).toEqual([])
})

parallel('a WDS that does not answer is no proof that none was left', async () => {
  const clusters = new HookClusters([], {})
  const failure = new ApiError(503, 'ServiceUnavailable', 'down')
  clusters.wds.refuse(apiPath(JOBS, undefined), failure)
  await expect(endLeftovers(fakeRun(HOOK_INPUTS).run, clusters.reach)).rejects.toBe(failure)
})

parallel('one that runs is waited for also by who may not list the Jobs of all Namespaces', async () => {
  const { copy, binding } = left()
  const clusters = new HookClusters([copy, binding], { wec1: 'runs', wec2: 'runs' })
  await clusters.deliver(binding)
  clusters.wds.refuse(apiPath(JOBS, undefined), new ApiError(403, 'Forbidden', 'jobs is forbidden'))
  await expect(endLeftovers(fakeRun(HOOK_INPUTS, 1500).run, clusters.reach)).rejects.toMatchObject({
    code: 'TIMEOUT'
  })
  expect(await clusters.seenIn('wec1')).toHaveLength(1)
})

parallel('one whose Binding was being deleted is not waited for', async () => {
  const { copy, binding } = left()
  const leaving = { ...binding, metadata: { ...binding.metadata, deletionTimestamp: '2026-01-01T00:00:00Z' } }
  const clusters = new HookClusters([copy, leaving], { wec1: 'runs', wec2: 'runs' })
  expect(await endLeftovers(fakeRun(HOOK_INPUTS, 3000).run, clusters.reach)).toEqual([])
})
