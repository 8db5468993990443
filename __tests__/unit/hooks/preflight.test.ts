/** What keeps hooks from running, before anything is changed. */
import { reachable, refuseNodes } from '../../../src/hooks/preflight.ts'
import { ApiError, type KubeClient } from '../../../src/kubernetes/api/client.ts'
import type { KubeObject } from '../../../src/kubernetes/objects.ts'
import type { Reach } from '../../../src/run/session.ts'
import { HOOKS } from '../../../testkit/anyInputs.ts'
import { clusterObject, fakeIts, fakeRun, fakeWecs } from '../../../testkit/fakeRun.ts'
import { ObjectStore, SERVED, VOLUMES } from '../../../testkit/objectStore.ts'

const NODES = { ...VOLUMES, resource: 'nodes', kind: 'Node' }
const wdsWith = (...nodes: readonly string[]): ObjectStore =>
  new ObjectStore(
    nodes.map(name => clusterObject('v1', 'Node', name)),
    'the WDS',
    [...SERVED, NODES]
  )

describe('a WDS', () => {
  test('that stores objects only runs no hooks itself', async () => {
    await expect(refuseNodes(wdsWith().client)).resolves.toBeUndefined()
  })

  test('with nodes would run them beside the clusters', async () => {
    await expect(refuseNodes(wdsWith('node-1').client)).rejects.toMatchObject({
      code: 'HOOKS_RUN_IN_WDS',
      message: expect.stringContaining('node node-1') as string
    })
  })

  test('whose nodes may not be listed is one that stores objects only', async () => {
    const wds = wdsWith('node-1').refuse(
      '/api/v1/nodes',
      new ApiError(403, 'Forbidden', 'nodes is forbidden')
    )
    await expect(refuseNodes(wds.client)).resolves.toBeUndefined()
  })

  test('that does not answer is no proof', async () => {
    const failure = new ApiError(503, 'ServiceUnavailable', 'down')
    await expect(refuseNodes(wdsWith().refuse('/api/v1/nodes', failure).client)).rejects.toBe(failure)
  })
})

describe('clusters', () => {
  const inventory = (states: Readonly<Record<string, string>>): KubeClient =>
    new ObjectStore(
      Object.entries(states).map(([name, status]): KubeObject => {
        const conditions = [{ type: 'ManagedClusterConditionAvailable', status }]
        return clusterObject(
          'cluster.open-cluster-management.io/v1',
          'ManagedCluster',
          name,
          {},
          {
            status: { conditions }
          }
        )
      }),
      'the ITS'
    ).client
  const asked = async (offline: 'fail' | 'skip', its?: KubeClient, evidence = 'auto') => {
    const fake = fakeRun({ evidence, hooks: { ...HOOKS, mode: 'run', offline } })
    const reach = { its: fakeIts(its), wecs: fakeWecs(), wds: wdsWith().client } as Reach
    const found = await reachable(fake.run, ['wec1', 'wec2'], reach).catch((error: unknown) => error)
    return { found, lines: fake.lines }
  }

  test.each<[string, KubeClient | undefined]>([
    ['that are there', inventory({ wec1: 'True', wec2: 'True', other: 'Unknown' })],
    ['that the ITS does not know', inventory({})],
    ['of which nobody can know', undefined]
  ])('%s get the hooks', async (_what, its) => {
    const { found, lines } = await asked('fail', its)
    expect(found).toEqual({ clusters: ['wec1', 'wec2'], offline: [] })
    expect(lines).toEqual([])
  })

  test('that are offline stop the run', async () => {
    expect((await asked('fail', inventory({ wec1: 'True', wec2: 'Unknown' }))).found).toMatchObject({
      code: 'HOOK_OFFLINE',
      message: 'hooks cannot run in wec2, which is offline; no hook was started'
    })
  })

  test('that are offline are left out with `hooks-offline: skip`', async () => {
    const { found, lines } = await asked('skip', inventory({ wec1: 'Unknown', wec2: 'True' }))
    expect(found).toEqual({ clusters: ['wec2'], offline: ['wec1'] })
    expect(lines).toEqual(['warning: the hooks of this revision do not run in wec1, which is offline'])
  })

  test('that are offline cannot be left out where KubeStellar delivers what it reports of', async () => {
    const its = inventory({ wec1: 'Unknown', wec2: 'True' })
    expect((await asked('skip', its, 'wds')).found).toMatchObject({ code: 'HOOK_OFFLINE' })
  })
})
