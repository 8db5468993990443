/** The tests of a release: which ones Helm runs, in the clusters, and what is recorded. */
import type { Helm, TestedRelease } from '../../../src/helm/client.ts'
import { refuseUnplaced, runTests, type TestingInputs } from '../../../src/commands/runTests.ts'
import { listRevisions, readRevision } from '../../../src/helm/storage.ts'
import type { KubeObject } from '../../../src/kubernetes/objects.ts'
import { objectsOf } from '../../../src/plan/render.ts'
import { binding, clusterObject, fakeRun, object, releaseSecret } from '../../../testkit/fakeRun.ts'
import { HOOK_INPUTS, HookClusters, runHook, type Ending } from '../../../testkit/hookClusters.ts'
import { ObjectStore } from '../../../testkit/objectStore.ts'
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

parallel('one and the ConfigMap that it needs, by their names', async () => {
  const settings = object('v1', 'ConfigMap', 'settings', { annotations: { 'helm.sh/hook': 'test' } })
  const there = stored(SMOKE, LOAD, { object: settings, events: ['test'] })
  const { asked, error } = await tested(there, { tests: ['smoke', 'settings'] })
  expect(error).toBeUndefined()
  expect(asked).toMatchObject([{ tests: ['smoke', 'settings'] }])
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

describe('in a Namespace of their own', () => {
  const namespace = (name: string): KubeObject => clusterObject('v1', 'Namespace', name)
  const elsewhere = (name: string, where = 'checks') => {
    const { object: job, events } = test(name)
    return { object: { ...job, metadata: { ...job.metadata, namespace: where } }, events }
  }
  /** Of the release in the WDS, without running it. */
  const refuse = async (there: readonly KubeObject[], tests: readonly string[]): Promise<void> => {
    const { client } = new ObjectStore(there)
    const [newest] = await listRevisions(client, 'web', 'shop')
    const release = newest && (await readRevision(client, 'shop', newest))
    if (release === undefined) throw new Error('no release')
    const rendered = await objectsOf(release, [], 'shop', client)
    await refuseUnplaced({ namespace: 'shop', tests }, rendered, client)
  }
  const ends = async (there: readonly KubeObject[], tests: readonly string[] = []): Promise<unknown> => {
    const { error, asked } = await tested(there, { tests })
    expect(asked).toEqual([])
    return error
  }

  parallel('that is missing: all of them are named before Helm starts', async () => {
    expect(await ends(stored(SMOKE, elsewhere('load'), elsewhere('soak', 'nights')))).toMatchObject({
      code: 'NAMESPACE_NOT_IN_WDS',
      message:
        'the WDS does not have the Namespaces of tests: checks (Job checks/load), nights (Job nights/soak); no test was started',
      remedy: expect.stringContaining('Let the chart render the Namespace') as string
    })
    expect(await ends(stored(SMOKE, elsewhere('load')), ['load'])).toMatchObject({
      message: 'the WDS does not have the Namespace of tests: checks (Job checks/load); no test was started'
    })
  })

  const well: readonly [what: string, there: readonly KubeObject[], tests: readonly string[]][] = [
    ['that is there', [...stored(SMOKE, elsewhere('load')), namespace('checks')], []],
    ['of a test that does not run now', stored(SMOKE, elsewhere('load')), ['smoke']],
    [
      'that is one of the tests',
      stored(SMOKE, elsewhere('load'), { object: namespace('checks'), events: ['test'] }),
      []
    ]
  ]
  for (const [what, there, tests] of well)
    parallel(what, async () => {
      await expect(refuse(there, tests)).resolves.toBeUndefined()
    })
})

parallel('of a release that is not there', async () => {
  const { error, asked } = await tested([BINDING])
  expect(error).toMatchObject({ code: 'NO_RELEASE' })
  expect(asked).toEqual([])
})
