/** The guard of a policy on values: what it lists, how it is written, and when it is not trusted. */
import type { KubeObject, OwnerReference } from '../../../src/kubernetes/objects.ts'
import type { BoundObject } from '../../../src/kubestellar/binding.ts'
import {
  faultsOf,
  GUARD_FORMAT,
  guardBinding,
  guardIn,
  guardName,
  guardOver,
  guardsIn,
  isGuarded,
  isSameGuard,
  listsOthers,
  mayBeGuarded,
  withoutGuards,
  type Guard,
  type GuardRequest
} from '../../../src/kubestellar/guard.ts'
import { binding, clusterObject, object, policy } from '../../../testkit/fakeRun.ts'

/** @param key as `GROUP/RESOURCE/NAMESPACE/NAME` */
function bound(key: string, more: Partial<BoundObject> = {}): BoundObject {
  const [group = '', resource = '', namespace = '', name = ''] = key.split('/')
  return {
    group,
    version: 'v1',
    resource,
    namespace: namespace === '' ? undefined : namespace,
    name,
    resourceVersion: '7',
    createOnly: false,
    statusCollectors: [],
    wantsStatus: false,
    ...more
  }
}

const KINDS = new Set<string>()
const retaining = (whenDeleted: string, templates: readonly object[] = [{ metadata: { name: 'data' } }]) => ({
  spec: { volumeClaimTemplates: templates, persistentVolumeClaimRetentionPolicy: { whenDeleted } }
})
const hook = (events: string) => ({ annotations: { 'helm.sh/hook': events } })

describe('what is guarded', () => {
  const claim = object('v1', 'PersistentVolumeClaim', 'data')
  const rows: readonly (readonly [string, string, KubeObject, boolean, boolean])[] = [
    ['a Namespace', '/namespaces//shop', clusterObject('v1', 'Namespace', 'shop'), true, true],
    ['a claim', '/persistentvolumeclaims/shop/data', claim, true, true],
    [
      'a volume',
      '/persistentvolumes//data',
      clusterObject('v1', 'PersistentVolume', 'data', {}, {}),
      true,
      true
    ],
    [
      'a CustomResourceDefinition',
      'apiextensions.k8s.io/customresourcedefinitions//widgets.example.com',
      clusterObject('apiextensions.k8s.io/v1', 'CustomResourceDefinition', 'widgets.example.com'),
      true,
      true
    ],
    [
      'a custom resource',
      'example.com/widgets/shop/mine',
      object('example.com/v1', 'Widget', 'mine'),
      true,
      true
    ],
    [
      'a custom resource outside of namespaces',
      'example.com/clusters//mine',
      clusterObject('example.com/v1', 'Cluster', 'mine'),
      true,
      true
    ],
    [
      'a StatefulSet that deletes its claims',
      'apps/statefulsets/shop/db',
      object('apps/v1', 'StatefulSet', 'db', {}, retaining('Delete')),
      true,
      true
    ],
    [
      'one that retains them',
      'apps/statefulsets/shop/db',
      object('apps/v1', 'StatefulSet', 'db', {}, retaining('Retain')),
      false,
      true
    ],
    [
      'one that has none',
      'apps/statefulsets/shop/db',
      object('apps/v1', 'StatefulSet', 'db', {}, retaining('Delete', [])),
      false,
      true
    ],
    [
      'one that says nothing',
      'apps/statefulsets/shop/db',
      object('apps/v1', 'StatefulSet', 'db'),
      false,
      true
    ],
    ['a Deployment', 'apps/deployments/shop/web', object('apps/v1', 'Deployment', 'web'), false, true],
    ['a Secret', '/secrets/shop/password', object('v1', 'Secret', 'password'), false, true],
    ['a Service', '/services/shop/web', object('v1', 'Service', 'web'), false, true],
    [
      'a kind of a built-in group that is called like data',
      'networking.k8s.io/namespaces/shop/x',
      object('networking.k8s.io/v1', 'Namespace', 'x'),
      false,
      true
    ],
    [
      'the record that Helm keeps of a revision',
      '/secrets/shop/sh.helm.release.v1.web.v3',
      object('v1', 'Secret', 'sh.helm.release.v1.web.v3'),
      false,
      false
    ],
    [
      'a claim that Helm makes once, as a hook',
      '/persistentvolumeclaims/shop/data',
      object('v1', 'PersistentVolumeClaim', 'data', hook('pre-install, post-install')),
      true,
      true
    ],
    [
      'a claim that Helm deletes and makes again with each upgrade',
      '/persistentvolumeclaims/shop/data',
      object('v1', 'PersistentVolumeClaim', 'data', hook('pre-install,pre-upgrade')),
      false,
      false
    ]
  ]

  test.each(rows)('%s', (_what, key, live, byData, byAll) => {
    const at = bound(key)
    const isListed = (mode: 'data' | 'all'): boolean => {
      const guarding = { mode, kinds: KINDS }
      return mayBeGuarded(at, guarding) && isGuarded(at, live, guarding)
    }
    expect({ data: isListed('data'), all: isListed('all') }).toEqual({ data: byData, all: byAll })
  })

  test.each([
    ['Service', '/services/shop/web', object('v1', 'Service', 'web'), true],
    ['Service', 'apps/deployments/shop/web', object('apps/v1', 'Deployment', 'web'), false],
    [
      'Ingress.networking.k8s.io',
      'networking.k8s.io/ingresses/shop/web',
      object('networking.k8s.io/v1', 'Ingress', 'web'),
      true
    ],
    [
      'Ingress',
      'networking.k8s.io/ingresses/shop/web',
      object('networking.k8s.io/v1', 'Ingress', 'web'),
      true
    ],
    [
      'Ingress.extensions',
      'networking.k8s.io/ingresses/shop/web',
      object('networking.k8s.io/v1', 'Ingress', 'web'),
      false
    ]
  ])('with `guard-kinds: %s`: %s', (kind, key, live, expected) => {
    const guarding = { mode: 'data' as const, kinds: new Set([kind]) }
    const at = bound(key)
    expect(mayBeGuarded(at, guarding) && isGuarded(at, live, guarding)).toBe(expected)
  })
})

const REQUEST: GuardRequest = {
  policy: { name: 'web.shop', uid: 'uid-1' },
  marks: {
    labels: { 'app.kubernetes.io/managed-by': 'ks-helm-deploy' },
    annotations: { 'ks-helm-deploy/release': 'shop/web' }
  },
  guarding: { mode: 'data', kinds: new Set(['Service', 'Ingress']) },
  clusters: ['wec2', 'wec1'],
  objects: [
    bound('/persistentvolumeclaims/shop/data'),
    bound('/namespaces//shop', { createOnly: true, statusCollectors: ['ks-helm-deploy'] })
  ]
}

function written(more: Partial<GuardRequest> = {}): KubeObject {
  return guardBinding({ ...REQUEST, ...more })
}

/** As the API server has it. */
function stored(guard: KubeObject, more: Partial<KubeObject['metadata']> = {}): KubeObject {
  return { ...guard, metadata: { uid: 'uid-2', resourceVersion: '9', ...guard.metadata, ...more } }
}

function trusted(found: KubeObject): Guard {
  const guard = guardIn(found, 'shop/web')
  if (typeof guard === 'string') throw new Error(guard)
  return guard
}

test('the Binding as KubeStellar v0.30.0 has it', () => {
  expect(written()).toEqual({
    apiVersion: 'control.kubestellar.io/v1alpha1',
    kind: 'Binding',
    metadata: {
      name: 'web.shop-guard',
      labels: { 'app.kubernetes.io/managed-by': 'ks-helm-deploy' },
      annotations: {
        'ks-helm-deploy/release': 'shop/web',
        'ks-helm-deploy/guard': expect.stringMatching(
          /^\{"format":1,"policy":"web.shop","mode":"data","kinds":\["Ingress","Service"\],"content":"[0-9a-f]{16}"\}$/
        ) as string
      },
      ownerReferences: [
        {
          apiVersion: 'control.kubestellar.io/v1alpha1',
          kind: 'BindingPolicy',
          name: 'web.shop',
          uid: 'uid-1'
        }
      ]
    },
    spec: {
      destinations: [{ clusterId: 'wec1' }, { clusterId: 'wec2' }],
      workload: {
        clusterScope: [
          {
            group: '',
            version: 'v1',
            resource: 'namespaces',
            name: 'shop',
            resourceVersion: '7',
            createOnly: true
          }
        ],
        namespaceScope: [
          {
            group: '',
            version: 'v1',
            resource: 'persistentvolumeclaims',
            namespace: 'shop',
            name: 'data',
            resourceVersion: '7',
            createOnly: true
          }
        ]
      }
    }
  })
})

test('its name is a label value, also of a policy with a long name', () => {
  expect(guardName('web.shop')).toBe('web.shop-guard')
  const long = guardName('a'.repeat(63))
  expect(long).toHaveLength(63)
  expect(long).toMatch(/-[0-9a-f]{8}-guard$/)
  expect(guardName(`${'a'.repeat(62)}b`)).not.toBe(long)
})

describe('one that is read', () => {
  const marked = (mark: object): KubeObject => {
    const guard = stored(written())
    const annotations = { ...guard.metadata.annotations, 'ks-helm-deploy/guard': JSON.stringify(mark) }
    return { ...guard, metadata: { ...guard.metadata, annotations } }
  }
  const owned = (...ownerReferences: readonly OwnerReference[]): KubeObject =>
    stored(written(), { ownerReferences })
  const reference = (name: string, kind = 'BindingPolicy'): OwnerReference => ({
    apiVersion: 'control.kubestellar.io/v1alpha1',
    kind,
    name,
    uid: 'uid-3'
  })

  test('says what was written', () => {
    expect(trusted(stored(written()))).toMatchObject({
      policy: 'web.shop',
      policyUid: 'uid-1',
      release: 'shop/web',
      guarding: { mode: 'data', kinds: new Set(['Ingress', 'Service']) },
      isEdited: false,
      isLeaving: false,
      binding: { name: 'web.shop-guard', uid: 'uid-2', clusters: ['wec1', 'wec2'] }
    })
  })

  test.each<[string, KubeObject, string]>([
    ['a Binding of a policy', binding('web.shop-guard', ['wec1'], []), 'is no guard of this action'],
    [
      'a newer format',
      marked({ format: GUARD_FORMAT + 1 }),
      'was written by a newer version of this action (format 2)'
    ],
    ['no format', marked({}), 'has a mark that was changed'],
    [
      'another policy in its mark',
      marked({ format: 1, policy: 'other' }),
      'is owned by BindingPolicy web.shop'
    ],
    [
      'another policy in its mark, and no owner',
      {
        ...marked({ format: 1, policy: 'other' }),
        metadata: { ...marked({ format: 1, policy: 'other' }).metadata, ownerReferences: [] }
      },
      'has a mark that was changed'
    ],
    [
      'another release',
      stored(written({ marks: { labels: {}, annotations: { 'ks-helm-deploy/release': 'shop/db' } } })),
      'belongs to release shop/db'
    ],
    ['no release', stored(written({ marks: { labels: {}, annotations: {} } })), 'belongs to no release'],
    [
      'KubeStellar has taken it over for a policy of its name',
      owned(reference('web.shop-guard')),
      'is owned by BindingPolicy web.shop-guard'
    ],
    ['another kind of owner', owned(reference('web.shop', 'Release')), 'is owned by Release web.shop']
  ])('is not trusted: %s', (_what, found, why) => {
    expect(guardIn(found, 'shop/web')).toBe(why)
    expect(guardsIn([found], 'shop/web')).toEqual([])
  })

  test.each<[string, KubeObject]>([
    ['an object more', { ...stored(written()), spec: written({ objects: [] })['spec'] }],
    ['a cluster less', { ...stored(written()), spec: written({ clusters: ['wec1'] })['spec'] }],
    [
      'an entry that may write',
      JSON.parse(
        JSON.stringify(stored(written())).replace('"createOnly":true', '"createOnly":false')
      ) as KubeObject
    ]
  ])('was edited: %s', (_what, found) => {
    expect(trusted(found).isEdited).toBe(true)
    expect(isSameGuard(trusted(found), written())).toBe(false)
  })

  test('without an owner is still trusted, and gets one', () => {
    const guard = trusted(owned())
    expect(guard.policyUid).toBeUndefined()
    expect(isSameGuard(guard, written())).toBe(false)
  })
})

describe('whether it has to be written', () => {
  const guard = trusted(stored(written()))

  test.each<[string, Guard | undefined, KubeObject, boolean]>([
    ['none is there', undefined, written(), false],
    ['the same', guard, written(), true],
    ['the same in another order', guard, written({ objects: [...REQUEST.objects].reverse() }), true],
    ['other objects', guard, written({ objects: [] }), false],
    [
      'another version of an object',
      guard,
      written({ objects: REQUEST.objects.map(one => ({ ...one, resourceVersion: '8' })) }),
      false
    ],
    ['other clusters', guard, written({ clusters: ['wec1'] }), false],
    ['another mode', guard, written({ guarding: { ...REQUEST.guarding, mode: 'all' } }), false],
    ['other kinds', guard, written({ guarding: { mode: 'data', kinds: KINDS } }), false],
    ['a policy that was made again', guard, written({ policy: { name: 'web.shop', uid: 'uid-9' } }), false],
    ['one on its way out', trusted(stored(written(), { deletionTimestamp: 'now' })), written(), false]
  ])('%s', (_what, found, wanted, expected) => {
    expect(isSameGuard(found, wanted)).toBe(expected)
  })
})

test('what others keep in it stays', () => {
  const found = stored(written(), {
    finalizers: ['transport.kubestellar.io/object-cleanup'],
    labels: { theirs: 'a' },
    annotations: { theirs: 'b' }
  })
  const over = guardOver(found, written({ objects: [] }))
  expect(over.metadata).toMatchObject({
    finalizers: ['transport.kubestellar.io/object-cleanup'],
    resourceVersion: '9',
    labels: { theirs: 'a', 'app.kubernetes.io/managed-by': 'ks-helm-deploy' }
  })
  expect(over.metadata.annotations?.['theirs']).toBe('b')
  expect(trusted(over)).toMatchObject({ isEdited: false, binding: { objects: new Map() } })
  const ownerless = written({ policy: { name: 'web.shop', uid: undefined } })
  expect(guardOver(found, ownerless).metadata.ownerReferences).toEqual(found.metadata.ownerReferences)
})

describe('what is wrong with it', () => {
  const CLAIM = '/persistentvolumeclaims/shop/data'
  const due = (more: Partial<Parameters<typeof faultsOf>[1]> = {}) => ({
    clusters: ['wec1', 'wec2'],
    objects: new Set(['/namespaces//shop', CLAIM]),
    gone: new Set<string>(),
    ...more
  })

  test.each<[string, KubeObject, ReturnType<typeof due>, readonly string[]]>([
    ['nothing', stored(written()), due(), []],
    [
      'it lists what is gone',
      stored(written()),
      due({ gone: new Set([CLAIM]), objects: new Set() }),
      ['lists persistentvolumeclaims shop/data, which is not in the WDS: the transport does not work on it']
    ],
    [
      'it lacks something',
      stored(written()),
      due({ objects: new Set([CLAIM, 'example.com/widgets/shop/mine']) }),
      ['does not list widgets.example.com shop/mine']
    ],
    [
      'a cluster has left the selector',
      stored(written()),
      due({ clusters: ['wec2'] }),
      ['keeps its objects in wec1, which the policy does not select any more']
    ],
    [
      'a cluster has joined',
      stored(written()),
      due({ clusters: ['wec1', 'wec2', 'wec3'] }),
      ['does not guard wec3']
    ],
    [
      'somebody has changed it, it has lost its owner, and goes',
      {
        ...stored(written(), { ownerReferences: [], deletionTimestamp: 'now' }),
        spec: written({ clusters: ['wec1', 'wec2'], objects: [] })['spec']
      },
      due({ objects: new Set() }),
      ['is being deleted', 'was changed by hand', 'has no owner, so that it stays when its policy is deleted']
    ]
  ])('%s', (_what, found, expected, faults) => {
    expect(faultsOf(trusted(found), expected)).toEqual(faults)
  })

  test('a long list is cut', () => {
    const objects = ['a', 'b', 'c', 'd', 'e', 'f'].map(name => `/services/shop/${name}`)
    const [fault] = faultsOf(trusted(stored(written())), due({ objects: new Set(objects) }))
    expect(fault).toBe(
      'does not list services shop/a, services shop/b, services shop/c, services shop/d, services shop/e and 1 more'
    )
  })
})

test('it is no use of its own, as long as its policy is there', () => {
  const own = binding('web.shop', ['wec1'], [])
  const guard = stored(written())
  const all = [own, guard]
  const there = policy('web.shop', 'shop/web', [], { uid: 'uid-1' })
  expect(withoutGuards(all, [there])).toEqual([own])
  expect(withoutGuards(all, [])).toEqual(all)
  expect(withoutGuards(all, [policy('web.shop', 'shop/web', [], { uid: 'uid-9' })])).toEqual(all)
})

test('whether it lists more than what stays', () => {
  const guard = trusted(stored(written()))
  expect(listsOthers(guard, new Set(['/namespaces//shop']))).toBe(true)
  expect(listsOthers(guard, new Set(['/namespaces//shop', '/persistentvolumeclaims/shop/data']))).toBe(false)
})
