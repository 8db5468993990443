/** The tests of a release: which ones Helm runs, in the clusters, and what is recorded. */
import type { Helm, TestedRelease } from '../../../src/helm/client.ts'
import { runTests, type TestingInputs } from '../../../src/commands/runTests.ts'
import type { KubeObject } from '../../../src/kubernetes/objects.ts'
import { binding, fakeRun, object, releaseSecret } from '../../../testkit/fakeRun.ts'
import { HOOK_INPUTS, HookClusters, runHook, type Ending } from '../../../testkit/hookClusters.ts'
import { hookIn, hookOf } from '../../../testkit/verdicts.ts'
import { parallelTests } from '../../../testkit/parallelTests.ts'

const { parallel } = parallelTests('tests', 20)

const test = (name: string, events: readonly string[] = ['test']) => ({
  object: object(
    'batch/v1',
    'Job',
    name,
    { annotations: { 'helm.sh/hook': events.join(',') } },
    { spec: { template: {} } }
  ),
  events
})
const SMOKE = test('smoke')
const LOAD = test('load')
const MIGRATE = test('migrate', ['pre-upgrade'])
const BINDING = binding('web.shop', ['wec1', 'wec2'], ['/configmaps/shop/settings'])
const stored = (...hooks: readonly ReturnType<typeof test>[]): readonly KubeObject[] => [
  BINDING,
  releaseSecret({ revision: 3, hooks })
]

interface Given {
  readonly tests?: readonly string[]
  readonly endings?: Readonly<Record<string, Ending>>
}

async function tested(
  there: readonly KubeObject[],
  { tests = [], endings = { wec1: 'succeeds', wec2: 'succeeds' } }: Given = {}
) {
  const clusters = new HookClusters(there, endings)
  const inputs: TestingInputs = { ...HOOK_INPUTS, tests }
  const fake = fakeRun(inputs)
  const asked: TestedRelease[] = []
  const helm = {
    test: async (of: TestedRelease, { signal }: { readonly signal: AbortSignal }) => {
      asked.push(of)
      for (const { object: job } of [SMOKE, LOAD])
        if (tests.length === 0 || tests.includes(job.metadata.name))
          if ((await runHook(clusters, job, signal)) === 'failed') throw new Error('helm: test failed')
    }
  } as unknown as Helm
  // Of a deploy that ran hooks before.
  fake.run.record.add({ hooks: [hookOf([hookIn('wec1')])] })
  const outcome = await runTests(fake.run, { ...clusters.reach, helm }).then(
    count => ({ count, error: undefined }),
    (error: unknown) => ({ count: undefined, error })
  )
  return { ...fake, ...outcome, asked, clusters }
}

parallel('all of them, in every cluster, after the hooks of the deploy', async () => {
  const { count, error, asked, clusters, report } = await tested(stored(MIGRATE, SMOKE, LOAD))
  expect(error).toBeUndefined()
  expect(count).toBe(2)
  expect(asked).toEqual([{ release: 'web', namespace: 'shop', tests: [] }])
  expect(clusters.started.map(started => started.replace(/-[0-9a-f]{8}$/, ''))).toEqual([
    'wec1 Job smoke',
    'wec2 Job smoke',
    'wec1 Job load',
    'wec2 Job load'
  ])
  expect(report()).toMatchObject({
    revision: 3,
    releaseStatus: 'deployed',
    chart: { name: 'web-chart', version: '1.2.3', appVersion: '4.5' },
    hooks: [
      { event: 'pre-upgrade' },
      { event: 'test', object: { name: 'smoke' }, state: 'succeeded' },
      { event: 'test', object: { name: 'load' }, state: 'succeeded' }
    ]
  })
})

parallel('those that were chosen', async () => {
  const { count, asked } = await tested(stored(SMOKE, LOAD), { tests: ['load'] })
  expect(count).toBe(1)
  expect(asked).toMatchObject([{ tests: ['load'] }])
})

parallel('one that fails in a cluster', async () => {
  const { error } = await tested(stored(SMOKE), { endings: { wec1: 'succeeds', wec2: 'fails' } })
  expect(error).toMatchObject({
    code: 'TEST_FAILED',
    message: expect.stringMatching(
      /^Job shop\/smoke, a test, failed in wec2: .* Revision 3 is deployed\.$/
    ) as string
  })
})

parallel('a chart without any', async () => {
  const { count, asked, error } = await tested(stored(MIGRATE))
  expect(error).toBeUndefined()
  expect(count).toBe(0)
  expect(asked).toEqual([])
})

parallel('one that the chart does not have', async () => {
  const { error, asked } = await tested(stored(SMOKE, LOAD), { tests: ['smoke', 'lod', 'migrate'] })
  expect(error).toMatchObject({
    code: 'TEST_UNKNOWN',
    message: 'the release has no test lod, migrate, but smoke, load'
  })
  expect(asked).toEqual([])
})

parallel('one of a chart that has none', async () => {
  const { error } = await tested(stored(), { tests: ['smoke'] })
  expect(error).toMatchObject({
    code: 'TEST_UNKNOWN',
    message: 'the release has no test smoke: its chart has none'
  })
})

parallel('of a release that is not there', async () => {
  const { error, asked } = await tested([BINDING])
  expect(error).toMatchObject({ code: 'NO_RELEASE' })
  expect(asked).toEqual([])
})
