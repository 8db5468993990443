import { needsOf } from '../../../src/plan/hookNeeds.ts'
import { awaitedIn, dueHooks, passingHooks, plannedHooks } from '../../../src/plan/hooks.ts'
import { describeObject, describeRef } from '../../../src/kubernetes/objects.ts'
import { rendered } from './forecast/fixtures.ts'

interface Given {
  readonly events: string
  readonly weight?: string
  readonly policy?: string
  readonly [field: string]: unknown
}

function hook(kind: string, name: string, { events, weight, policy, ...fields }: Given) {
  const annotations = {
    ...(weight === undefined ? {} : { 'helm.sh/hook-weight': weight }),
    ...(policy === undefined ? {} : { 'helm.sh/hook-delete-policy': policy })
  }
  const apiVersion = kind === 'Job' ? 'batch/v1' : kind === 'Role' ? 'rbac.authorization.k8s.io/v1' : 'v1'
  return rendered(apiVersion, kind, name, {
    hookEvents: events.split(','),
    metadata: { annotations },
    ...fields
  })
}

test('hooks of the operation, by event, weight and name; one of two events where it runs first', () => {
  const objects = [
    rendered('v1', 'ConfigMap', 'no-hook'),
    hook('Job', 'after', { events: 'post-upgrade,post-install' }),
    hook('ConfigMap', 'zz', { events: 'pre-upgrade' }),
    hook('Job', 'migrate', { events: 'pre-upgrade' }),
    hook('Job', 'both', { events: 'post-upgrade,pre-upgrade', weight: '5' }),
    hook('Job', 'first', { events: 'pre-upgrade', weight: '-1' }),
    hook('Job', 'install', { events: 'pre-install' }),
    hook('Job', 'remove', { events: 'pre-delete' })
  ]
  const told = dueHooks(objects, 'upgrade').map(({ name, events, weight }) => [name, events.join(), weight])
  expect(told).toEqual([
    ['first', 'pre-upgrade', -1],
    ['migrate', 'pre-upgrade', 0],
    ['zz', 'pre-upgrade', 0],
    ['both', 'pre-upgrade,post-upgrade', 5],
    ['after', 'post-upgrade', 0]
  ])
})

describe('hooks that are in the clusters only while Helm works', () => {
  const JOB = hook('Job', 'migrate', { events: 'pre-install', policy: 'hook-succeeded' })
  const passing = (...objects: readonly ReturnType<typeof hook>[]): readonly string[] =>
    passingHooks(objects, 'install').map(describeObject)

  test('those that Helm deletes afterwards, beside Jobs', () => {
    const config = { events: 'pre-install', policy: 'before-hook-creation,hook-succeeded' }
    expect(passing(JOB, hook('ConfigMap', 'a', config))).toEqual(['ConfigMap shop/a'])
    expect(passing(hook('ConfigMap', 'a', config))).toEqual([])
  })

  test.each([
    ['stay', hook('ConfigMap', 'a', { events: 'pre-install' })],
    ['are of another operation', hook('ConfigMap', 'a', { events: 'pre-upgrade', policy: 'hook-succeeded' })],
    [
      'Helm never deletes',
      hook('CustomResourceDefinition', 'a', { events: 'pre-install', policy: 'hook-succeeded' })
    ]
  ])('none that %s', (_what, object) => {
    expect(passing(JOB, object)).toEqual([])
  })
})

test('what policies must not select: Jobs and Pods of every event, with the labels that they get, and their copies', () => {
  const labels = { 'app.kubernetes.io/instance': 'web' }
  const bare = hook('Job', 'bare', {
    events: 'pre-delete',
    spec: { template: { metadata: { labels }, spec: {} } }
  })
  const pod = hook('Pod', 'test', { events: 'test' })
  const objects = [
    rendered('batch/v1', 'Job', 'seed'),
    hook('ConfigMap', 'a', { events: 'pre-install' }),
    bare
  ]
  expect(awaitedIn({ objects, testHooks: [pod] })).toMatchObject([
    { name: 'bare', labels },
    { name: 'bare-00000000', labels: { 'app.kubernetes.io/managed-by': 'ks-helm-deploy' } },
    { name: 'test', labels: {} },
    { name: 'test-00000000', labels: { 'app.kubernetes.io/managed-by': 'ks-helm-deploy' } }
  ])
})

const SPEC = {
  serviceAccountName: 'migrator',
  imagePullSecrets: [{ name: 'registry' }],
  volumes: [
    { name: 'a', configMap: { name: 'settings' } },
    { name: 'b', secret: { secretName: 'password' } },
    { name: 'c', persistentVolumeClaim: { claimName: 'data' } },
    {
      name: 'd',
      projected: { sources: [{ configMap: { name: 'extra' } }, { secret: { name: 'no', optional: true } }] }
    }
  ],
  initContainers: [{ envFrom: [{ secretRef: { name: 'registry' } }] }],
  containers: [
    {
      env: [
        { name: 'A', value: 'b' },
        { name: 'B', valueFrom: { configMapKeyRef: { name: 'settings', key: 'b' } } },
        { name: 'C', valueFrom: { secretKeyRef: { name: 'no', key: 'c', optional: true } } }
      ]
    }
  ]
}

const binding = (name: string, subject: object) =>
  rendered('rbac.authorization.k8s.io/v1', 'RoleBinding', name, {
    subjects: [{ kind: 'ServiceAccount', ...subject }]
  })

test('what a hook needs: each once, what is optional never, and of RoleBindings those of its ServiceAccount', () => {
  const job = hook('Job', 'migrate', { events: 'pre-install', spec: { template: { spec: SPEC } } })
  const objects = [
    job,
    binding('own', { name: 'migrator' }),
    binding('elsewhere', { name: 'migrator', namespace: 'other' }),
    binding('other', { name: 'web' })
  ]
  const told = needsOf(job, objects).map(
    ({ ref, isStart }) => `${describeRef(ref)} ${isStart ? 'start' : 'run'}`
  )
  expect(told).toEqual([
    'ServiceAccount shop/migrator start',
    'ConfigMap shop/settings start',
    'ConfigMap shop/extra start',
    'Secret shop/password start',
    'Secret shop/registry start',
    'PersistentVolumeClaim shop/data start',
    'RoleBinding shop/own run'
  ])
})

test('every Namespace has a ServiceAccount `default`, which may have rights of the chart', () => {
  const pod = hook('Pod', 'check', { events: 'pre-install', spec: { containers: [] } })
  const objects = [binding('own', { name: 'default', namespace: 'shop' })]
  expect(needsOf(pod, objects).map(({ ref }) => describeRef(ref))).toEqual(['RoleBinding shop/own'])
  expect(needsOf(hook('ConfigMap', 'a', { events: 'pre-install' }), objects)).toEqual([])
})

test('in clusters that joined later, install hooks run in place of upgrade hooks', () => {
  const objects = [
    hook('Job', 'create', { events: 'pre-install' }),
    hook('Job', 'migrate', { events: 'pre-upgrade' }),
    hook('Job', 'both', { events: 'pre-install,pre-upgrade' })
  ]
  const rows = (clusters: readonly string[] | undefined, joined: readonly string[]) =>
    plannedHooks(objects, 'upgrade', { clusters, joined }).map(({ object, events, clusters: where }) =>
      [events.join(), object.name, where?.join() ?? 'unknown'].join(' ')
    )
  expect(rows(['wec1', 'wec2'], ['wec2'])).toEqual([
    'pre-install both wec2',
    'pre-install create wec2',
    'pre-upgrade both wec1',
    'pre-upgrade migrate wec1'
  ])
  expect(rows(['wec2'], ['wec2'])).toEqual(['pre-install both wec2', 'pre-install create wec2'])
  expect(rows(['wec1'], [])).toEqual(['pre-upgrade both wec1', 'pre-upgrade migrate wec1'])
  expect(rows(undefined, [])).toEqual(['pre-upgrade both unknown', 'pre-upgrade migrate unknown'])
})

test('what the report has of a hook', () => {
  const job = hook('Job', 'migrate', {
    events: 'pre-install,pre-upgrade',
    weight: '3',
    policy: 'before-hook-creation, Hook-Succeeded',
    spec: { template: { spec: { serviceAccountName: 'migrator' } } }
  })
  const config = hook('ConfigMap', 'a', { events: 'pre-install' })
  expect(plannedHooks([job, config], 'install', { clusters: ['wec1'], joined: [] })).toEqual([
    {
      object: { group: '', kind: 'ConfigMap', namespace: 'shop', name: 'a' },
      events: ['pre-install'],
      weight: 0,
      deletePolicies: ['before-hook-creation'],
      needs: [],
      clusters: ['wec1'],
      awaited: false
    },
    {
      object: { group: 'batch', kind: 'Job', namespace: 'shop', name: 'migrate' },
      events: ['pre-install'],
      weight: 3,
      deletePolicies: ['before-hook-creation', 'hook-succeeded'],
      needs: ['ServiceAccount shop/migrator'],
      clusters: ['wec1'],
      awaited: true
    }
  ])
})
