/** Hook Jobs and Pods run in the clusters, and Helm goes on or fails with them. */
import {
  deploy,
  deployRed,
  inWecs,
  manifestWorks,
  objectIn,
  throughIts,
  WECS,
  withoutChart,
  type Inputs
} from '../../testkit/deployment.ts'
import { hook, hookJob, hookPod, hookRights, hooksLeft, inNamespace } from '../../testkit/hooks.ts'
import type { Layer } from '../../testkit/npmTools.ts'
import { parallelTests } from '../../testkit/parallelTests.ts'
import { assignedSandbox, type Sandbox } from '../../testkit/sandbox.ts'
import { errorOf } from '../../testkit/stepResult.ts'
import { until } from '../../testkit/until.ts'
import { objectsChart } from '../../testkit/workloads.ts'
import { walk } from './hookWalkCases.ts'
import type { Move } from './hookWalkObjects.ts'

let sandbox: Sandbox

beforeAll(async () => {
  sandbox = await assignedSandbox()
})
const { parallel } = parallelTests('hooks')

const config = (value: string): object => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name: 'config' },
  data: { value }
})

function release(namespace: string, objects: readonly object[], more: Inputs = {}): Inputs {
  return { release: 'shop', namespace, ...objectsChart(objects), ...more }
}

const leftovers = async (namespace: string): Promise<readonly string[]> =>
  await hooksLeft(sandbox, namespace, 'shop')

parallel('each event of a release, once in each cluster, and nothing stays', async namespace => {
  const objects = (value: string): readonly object[] => [
    config(value),
    // Not for each upgrade: a cluster may lack what is re-created for minutes.
    hook({ apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: 'migrate' } }, 'pre-install', {
      weight: -5
    }),
    hookJob('migrate', 'pre-install,pre-upgrade', { serviceAccountName: 'migrate' }),
    hookPod('notify', 'post-install,post-upgrade'),
    hookJob('goodbye', 'pre-delete')
  ]
  const first = await deploy(sandbox, release(namespace, objects('1')))
  expect(first.outputs['verdict']).toBe('ready')
  const states = (first.report?.hooks ?? []).map(({ object, event, state, clusters }) => [
    `${object.kind} ${object.name}`,
    event,
    state,
    clusters.map(({ cluster, state: one }) => `${cluster} ${one}`)
  ])
  expect(states).toEqual([
    ['Job migrate', 'pre-install', 'succeeded', ['wec1 succeeded', 'wec2 succeeded']],
    ['Pod notify', 'post-install', 'succeeded', ['wec1 succeeded', 'wec2 succeeded']]
  ])
  expect(await leftovers(namespace)).toEqual([])

  const second = await deploy(sandbox, release(namespace, objects('2')))
  expect(second.outputs).toMatchObject({ verdict: 'ready', revision: '2' })
  expect(second.report?.hooks.map(({ event, state }) => [event, state])).toEqual([
    ['pre-upgrade', 'succeeded'],
    ['post-upgrade', 'succeeded']
  ])
  // The originals went nowhere.
  expect(await inWecs(sandbox, 'job', 'migrate', namespace)).toEqual([undefined, undefined])
  expect(await leftovers(namespace)).toEqual([])

  const gone = await deploy(sandbox, { ...withoutChart('uninstall'), release: 'shop', namespace })
  expect(gone.outputs['verdict']).toBe('removed')
  expect(gone.report?.hooks.map(({ event, state }) => [event, state])).toEqual([['pre-delete', 'succeeded']])
  expect(await leftovers(namespace)).toEqual([])
})

parallel('a migration that fails in one cluster changes nothing in any', async namespace => {
  const objects = (value: string, fate = ''): readonly object[] => [
    config(value),
    hookJob('migrate', 'pre-install,pre-upgrade', {}, { fate, log: 'relation "users" does not exist' })
  ]
  await deploy(sandbox, release(namespace, objects('1')))
  const configs = async (): Promise<readonly unknown[]> =>
    (await inWecs(sandbox, 'configmap', 'config', namespace)).map(found => [
      found?.metadata.uid,
      found?.metadata.resourceVersion
    ])
  const policyOf = async (): Promise<unknown> =>
    (await objectIn(sandbox, 'wds', 'bindingpolicies', `shop.${namespace}`))?.['spec']
  const before = await configs()
  const policy = await policyOf()
  const step = await deployRed(sandbox, release(namespace, objects('2', 'wec2=fail')))
  const error = errorOf(step)
  expect(error.code).toBe('HOOK_FAILED')
  expect(error.message).toContain('Job ' + `${namespace}/migrate, a pre-upgrade hook, failed in wec2`)
  expect(error.message).toContain('exited with code 1')
  expect(error.causes.join()).toContain('relation "users" does not exist')
  expect(await configs()).toEqual(before)
  expect(await policyOf()).toEqual(policy)
  expect(await leftovers(namespace)).toEqual([])
  expect(await objectIn(sandbox, 'wds', 'secret', 'sh.helm.release.v1.shop.v2', namespace)).toMatchObject({
    metadata: { labels: { status: 'failed' } }
  })
  const next = await deploy(sandbox, release(namespace, objects('3')))
  expect(next.outputs).toMatchObject({ verdict: 'ready', revision: '3' })
})

parallel('in a cluster that joins later, install hooks run in place of upgrade hooks', async namespace => {
  const objects = (value: string): readonly object[] => [
    config(value),
    hook({ ...config('hook'), metadata: { name: 'settings' } }, 'pre-install', {
      weight: -5,
      deletePolicy: 'hook-succeeded'
    }),
    hookJob('create', 'pre-install'),
    hookJob('migrate', 'pre-upgrade'),
    hookJob('both', 'post-install,post-upgrade')
  ]
  const label = `${namespace}=yes`
  const join = async (cluster: string): Promise<void> => {
    await sandbox.kubectl('its', 'label', 'managedclusters', cluster, label)
  }
  const inputs = (value: string): Inputs =>
    release(namespace, objects(value), { 'cluster-selector': label, ...throughIts(sandbox) })
  await join('wec1')
  await deploy(sandbox, inputs('1'))
  await join('wec2')
  await until('the release in wec2', async () => {
    const [, found] = await inWecs(sandbox, 'configmap', 'config', namespace)
    return found === undefined ? undefined : true
  })
  const state = { ...withoutChart('status'), release: 'shop', namespace, ...throughIts(sandbox) }
  const told = (await deploy(sandbox, state)).report?.warnings.join()
  expect(told).toContain('install hooks have not run in wec2, which joined after the last deploy')

  const second = await deploy(sandbox, inputs('2'))
  expect(second.report?.plan?.forecasts.map(({ code }) => code)).toContain('HOOK_JOINED')
  expect(
    second.report?.hooks.map(({ object, event, clusters }) => [
      event,
      object.name,
      clusters.map(({ cluster, state: one }) => `${cluster} ${one}`).join()
    ])
  ).toEqual([
    ['pre-install', 'create', 'wec2 succeeded'],
    ['pre-upgrade', 'migrate', 'wec1 succeeded'],
    ['post-upgrade', 'both', 'wec1 succeeded'],
    ['post-install', 'both', 'wec2 succeeded']
  ])
  expect(await objectIn(sandbox, 'wds', 'configmap', 'settings', namespace)).toBeUndefined()
  expect(await leftovers(namespace)).toEqual([])
  expect((await deploy(sandbox, state)).report?.warnings).toEqual([])

  const third = await deploy(sandbox, inputs('3'))
  expect(third.report?.hooks.map(({ event, clusters }) => [event, clusters.length])).toEqual([
    ['pre-upgrade', 2],
    ['post-upgrade', 2]
  ])
})

parallel('proved by the ITS alone', async namespace => {
  const objects = [config('1'), hookJob('migrate', 'pre-install'), hookJob('check', 'post-install')]
  const step = await deploy(sandbox, release(namespace, objects, throughIts(sandbox)))
  expect(step.report?.hooks.map(({ state }) => state)).toEqual(['succeeded', 'succeeded'])
  expect(await manifestWorks(sandbox, `shop.${namespace}`)).not.toEqual([])
  expect(await leftovers(namespace)).toEqual([])
})

parallel('proved by the WDS alone', async namespace => {
  const objects = [config('1'), hookJob('migrate', 'pre-install')]
  const step = await deploy(sandbox, release(namespace, objects, { 'wec-kubeconfig-file': '' }))
  expect(step.report?.hooks.map(({ state }) => state)).toEqual(['succeeded'])
  expect(await leftovers(namespace)).toEqual([])
})

parallel('back and tested: rollback hooks and tests run in the clusters', async namespace => {
  const objects = (value: string, fate = ''): readonly object[] => [
    config(value),
    hookJob(
      'undo',
      'pre-rollback,post-rollback',
      {},
      { deletePolicy: 'before-hook-creation,hook-succeeded' }
    ),
    hookPod('check', 'test', {}, { fate, log: 'no answer from shop' })
  ]
  const first = await deploy(sandbox, release(namespace, objects('1'), { test: 'true' }))
  expect(first.report?.hooks.map(({ event, state }) => [event, state])).toEqual([['test', 'succeeded']])
  const step = await deployRed(sandbox, release(namespace, objects('2', 'wec1=fail'), { test: 'true' }))
  expect(errorOf(step).code).toBe('TEST_FAILED')
  expect(errorOf(step).causes.join()).toContain('no answer from shop')
  const back = await deploy(sandbox, { ...withoutChart('rollback'), release: 'shop', namespace })
  expect(back.report?.hooks.map(({ event, state }) => [event, state])).toEqual([
    ['pre-rollback', 'succeeded'],
    ['post-rollback', 'succeeded']
  ])
  const tested = await deploy(sandbox, {
    ...withoutChart('test'),
    release: 'shop',
    namespace,
    tests: 'check'
  })
  expect(tested.outputs['verdict']).toBe('tested')
  const unknown = await deployRed(sandbox, {
    ...withoutChart('test'),
    release: 'shop',
    namespace,
    tests: 'chek'
  })
  expect(errorOf(unknown).code).toBe('TEST_UNKNOWN')
  expect(await leftovers(namespace)).toEqual([])
})

parallel('a hook has the rights and the settings of hooks of lower weight', async namespace => {
  const settings = hook(
    { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'settings' }, data: { mode: 'fast' } },
    'pre-install',
    { weight: -5, deletePolicy: 'before-hook-creation,hook-succeeded' }
  )
  const effect = 'kubectl get configmap settings\nkubectl create secret generic made --from-literal=token=abc'
  const objects = [
    config('1'),
    settings,
    ...hookRights('init', ['get', 'create'], 'pre-install', -3),
    hookJob('init', 'pre-install', { serviceAccountName: 'init' }, { effect })
  ]
  const step = await deploy(sandbox, release(namespace, objects))
  expect(step.report?.hooks.map(({ state }) => state)).toEqual(['succeeded'])
  expect(step.report?.hooks[0]?.clusters[0]?.logs.join()).toContain('fast')
  expect((await inWecs(sandbox, 'secret', 'made', namespace)).map(found => found?.metadata.name)).toEqual([
    'made',
    'made'
  ])
})

parallel('a hook without the right says so', async namespace => {
  const objects = [
    config('1'),
    ...hookRights('init', ['get'], 'pre-install', -3),
    hookJob(
      'init',
      'pre-install',
      { serviceAccountName: 'init' },
      { effect: 'kubectl create secret generic made --from-literal=token=abc' }
    )
  ]
  const error = errorOf(await deployRed(sandbox, release(namespace, objects)))
  expect(error.code).toBe('HOOK_FAILED')
  expect(error.causes.join()).toContain('cannot create resource')
})

parallel('hooks of one weight, delete policies, a second namespace', async namespace => {
  const other = `${namespace}-jobs`
  const objects = [
    hook({ apiVersion: 'v1', kind: 'Namespace', metadata: { name: other } }, 'pre-install', { weight: -9 }),
    config('1'),
    hookJob('b-second', 'pre-install', {}, { deletePolicy: 'hook-succeeded' }),
    hookJob('a-first', 'pre-install', {}, { deletePolicy: 'hook-succeeded' }),
    inNamespace(hookJob('elsewhere', 'post-install'), other)
  ]
  const step = await deploy(sandbox, release(namespace, objects))
  expect(step.report?.hooks.map(({ object, state }) => [object.name, object.namespace, state])).toEqual([
    ['a-first', namespace, 'succeeded'],
    ['b-second', namespace, 'succeeded'],
    ['elsewhere', other, 'succeeded']
  ])
  expect(await objectIn(sandbox, 'wds', 'job', 'a-first', namespace)).toBeUndefined()
})

/** All Helms with all hooks and more evidence: soak/hooksMatrix.test.ts. */
async function walkWith(layer: Layer, namespace: string, moves: readonly Move[]): Promise<void> {
  const release = { sandbox, wecs: WECS, namespace, inputs: {} }
  await walk({ ...release, layer, evidence: 'WECs', extent: 'few' }, moves)
}

parallel('a generated name and a subchart', async namespace => {
  await walkWith('v36', namespace, ['install', 'upgrade'])
})

parallel('with Helm 3.17: an upgrade and back', async namespace => {
  await walkWith('v31', namespace, ['install', 'upgrade', 'rollback'])
})

parallel('with Helm 4.1: tested and uninstalled', async namespace => {
  await walkWith('v35', namespace, ['install', 'test', 'uninstall'])
})
