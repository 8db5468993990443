/** Install hooks in clusters that joined after the install. */
import { runInJoined } from '../../../src/hooks/joined.ts'
import { JOBS } from '../../../src/kubernetes/kinds.ts'
import { apiPath, type KubeObject } from '../../../src/kubernetes/objects.ts'
import { BINDINGS } from '../../../src/kubestellar/api.ts'
import { parseBinding } from '../../../src/kubestellar/binding.ts'
import { markIn } from '../../../src/kubestellar/hookMark.ts'
import type { RenderedObject } from '../../../src/plan/render.ts'
import type { HookReport } from '../../../src/report/hooks.ts'
import { fakeRun, object } from '../../../testkit/fakeRun.ts'
import { HOOK_INPUTS, HookClusters, type Ending } from '../../../testkit/hookClusters.ts'
import { SERVED } from '../../../testkit/objectStore.ts'
import { parallelTests } from '../../../testkit/parallelTests.ts'

const { parallel } = parallelTests('joined', 20)

const CONFIG_MAPS = SERVED.find(({ kind }) => kind === 'ConfigMap') ?? JOBS

function job(name: string, weight: string, events: readonly string[] = ['pre-install']): RenderedObject {
  const annotations = { 'helm.sh/hook': events.join(), 'helm.sh/hook-weight': weight }
  const manifest = object('batch/v1', 'Job', name, { annotations }, { spec: { template: {} } })
  return { type: JOBS, namespace: 'shop', name, labels: {}, managed: false, manifest, hookEvents: events }
}

function config(name: string, events: readonly string[] = ['pre-install']): RenderedObject {
  const annotations = {
    'helm.sh/hook': events.join(),
    'helm.sh/hook-weight': '-5',
    'example.com/role': 'reader'
  }
  const labels = { app: 'web', 'app.kubernetes.io/instance': 'web' }
  const manifest = object('v1', 'ConfigMap', name, { annotations, labels }, { data: { a: '1' } })
  return {
    type: CONFIG_MAPS,
    namespace: 'shop',
    name,
    labels: {},
    managed: false,
    manifest,
    hookEvents: events
  }
}

function written({ wds }: HookClusters, kind: string): readonly KubeObject[] {
  return wds.writes.flatMap(({ object: made }) => (made?.kind === kind ? [made] : []))
}

async function run(
  objects: readonly RenderedObject[],
  {
    endings = { wec3: 'succeeds' },
    there = []
  }: { readonly endings?: Readonly<Record<string, Ending>>; readonly there?: readonly KubeObject[] } = {}
) {
  const clusters = new HookClusters(there, endings)
  const fake = fakeRun(HOOK_INPUTS)
  let told: readonly HookReport[] = []
  const error = await runInJoined(
    fake.run,
    {
      event: 'pre-install',
      objects,
      revision: 8,
      clusters: ['wec3'],
      policy: { name: 'web.shop', uid: 'uid-web' },
      applied: 'Nothing of revision 8 was applied but its hooks.',
      tell: hooks => {
        told = hooks
      }
    },
    clusters.reach
  ).then(
    () => undefined,
    (reason: unknown) => reason
  )
  const left = await Promise.all(
    [JOBS, CONFIG_MAPS, BINDINGS].map(
      async type => (await clusters.client.list(apiPath(type, undefined))).items
    )
  )
  return {
    ...fake,
    told,
    error,
    clusters,
    left: left.flat().map(({ kind, metadata: { name } }) => `${kind} ${name}`)
  }
}

parallel('run in Helm’s order, one after the other, and nothing stays', async () => {
  const { told, left, error } = await run([
    job('second', '2'),
    job('first', '1'),
    job('upgrade', '0', ['pre-upgrade'])
  ])
  expect(error).toBeUndefined()
  expect(told).toMatchObject([
    { object: { name: 'first' }, event: 'pre-install', state: 'succeeded', clusters: [{ cluster: 'wec3' }] },
    { object: { name: 'second' }, event: 'pre-install', weight: 2, state: 'succeeded' }
  ])
  expect(left).toEqual([])
})

parallel('have what they need, without labels by which a policy would select it', async () => {
  const { clusters, left, error } = await run([config('settings'), job('create', '0')])
  expect(error).toBeUndefined()
  const made = written(clusters, 'ConfigMap')
  expect(made).toHaveLength(1)
  const [settings] = made
  expect(settings && markIn(settings)).toMatchObject({
    release: 'shop/web',
    event: 'pre-install',
    of: 'settings'
  })
  expect(settings?.metadata.labels).toMatchObject({ app: 'web' })
  expect(settings?.metadata.labels).not.toHaveProperty('app.kubernetes.io/instance')
  expect(settings?.metadata.annotations).toMatchObject({ 'example.com/role': 'reader' })
  const bindings = written(clusters, BINDINGS.kind).map(parseBinding)
  expect(bindings.map(({ clusters: where, objects }) => [where.join(), [...objects.keys()].join()])).toEqual([
    ['wec3', '/configmaps/shop/settings'],
    ['wec3', expect.stringMatching(/^batch\/jobs\/shop\/create-/)]
  ])
  expect(left).toEqual([])
})

parallel('what Helm has left in the WDS stays as it is', async () => {
  const live = object('v1', 'ConfigMap', 'settings', { labels: { app: 'web' } }, { data: { a: '0' } })
  const { clusters, left } = await run([config('settings'), job('create', '0')], { there: [live] })
  expect(written(clusters, 'ConfigMap')).toEqual([])
  expect(left).toEqual(['ConfigMap settings'])
})

parallel('what Helm makes again in this upgrade is that of the new revision by then', async () => {
  const live = object('v1', 'ConfigMap', 'settings', {}, { data: { a: '0' } })
  const settings = config('settings', ['pre-install', 'pre-upgrade'])
  const { clusters, left } = await run([settings, job('create', '0')], { there: [live] })
  expect(written(clusters, 'ConfigMap')).toMatchObject([{ data: { a: '1' } }])
  // Helm's, which stays.
  expect(left).toEqual(['ConfigMap settings'])
})

parallel('one that fails stops the rest, and names cluster and hook', async () => {
  const { told, left, error } = await run([config('settings'), job('create', '0'), job('later', '1')], {
    endings: { wec3: 'fails' }
  })
  expect(error).toMatchObject({
    code: 'HOOK_FAILED',
    message: expect.stringMatching(
      /Job shop\/create, a pre-install hook, failed in wec3.*Nothing of revision 8/
    ) as string
  })
  expect(told.map(({ object: { name }, state }) => [name, state])).toEqual([['create', 'failed']])
  expect(left).toEqual([])
})

parallel('without a Job or Pod there is nothing to do', async () => {
  const { told, clusters } = await run([config('settings')])
  expect(told).toEqual([])
  expect(clusters.wds.writes).toEqual([])
})
