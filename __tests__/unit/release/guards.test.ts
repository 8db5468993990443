/** The guards of a release in a WDS: what is written when, and what is left alone. */
import type { Bound } from '../../../src/release/binding.ts'
import type { LiveObject } from '../../../src/release/delivered.ts'
import { ApiError } from '../../../src/kubernetes/api/client.ts'
import { apiPath, refOf, type KubeObject } from '../../../src/kubernetes/objects.ts'
import { BINDINGS, MANIFEST_WORKS } from '../../../src/kubestellar/api.ts'
import { CRDS, NAMESPACES } from '../../../src/kubernetes/kinds.ts'
import { parseBinding } from '../../../src/kubestellar/binding.ts'
import { guardBinding, guardIn, type Guard } from '../../../src/kubestellar/guard.ts'
import { freeLeaving, leavesWith, NO_RIGHT, readGuards, takeOut } from '../../../src/release/guards.ts'
import { guardFaults, refusedGuards } from '../../../src/release/guardFaults.ts'
import { guardRelease } from '../../../src/release/guardRelease.ts'
import {
  binding,
  clusterObject,
  crd,
  fakeIts,
  fakeRun,
  object,
  ofRelease,
  policy
} from '../../../testkit/fakeRun.ts'
import { CLAIMS, CONFIG_MAPS, ObjectStore } from '../../../testkit/objectStore.ts'

const INPUTS = {
  release: 'web',
  namespace: 'shop',
  adopt: false,
  guard: { mode: 'data', kinds: new Set<string>() },
  origin: { repositoryId: '7', repository: 'acme/web' },
  selection: { bindingPolicy: 'web.shop' }
}
const BY_NAME = (resource: string, name: string, group = '') => ({
  apiGroup: group,
  resources: [resource],
  objectNames: [name]
})
const POLICY = policy(
  'web.shop',
  'shop/web',
  [BY_NAME('namespaces', 'shop'), BY_NAME('persistentvolumeclaims', 'data'), BY_NAME('configmaps', 'config')],
  { uid: 'uid-main' }
)
const CRD_POLICY = policy(
  'web.shop-crds',
  'shop/web',
  [BY_NAME('customresourcedefinitions', 'widgets.example.com', 'apiextensions.k8s.io')],
  { uid: 'uid-crds' }
)
const SHOP = clusterObject('v1', 'Namespace', 'shop')
const CLAIM = ofRelease(object('v1', 'PersistentVolumeClaim', 'data'))
const CONFIG = ofRelease(object('v1', 'ConfigMap', 'config'))
const KEYS = ['/namespaces//shop', '/persistentvolumeclaims/shop/data', '/configmaps/shop/config']
const CRD_KEY = 'apiextensions.k8s.io/customresourcedefinitions//widgets.example.com'
const GUARD = apiPath(BINDINGS, undefined, 'web.shop-guard')
const FORBIDDEN = new ApiError(403, 'Forbidden', 'bindings is forbidden')

const TYPES = {
  Namespace: NAMESPACES,
  PersistentVolumeClaim: CLAIMS,
  ConfigMap: CONFIG_MAPS,
  [CRDS.kind]: CRDS
}

function liveOf(live: KubeObject): LiveObject {
  const type = TYPES[live.kind]
  if (type === undefined) throw new Error(live.kind)
  return { ref: refOf(live), type, live, before: undefined, change: 'none', createOnly: false }
}

/** As a run has seen it. */
function boundTo(
  bindings: readonly KubeObject[],
  objects: readonly KubeObject[] = [SHOP, CLAIM, CONFIG],
  policies: readonly KubeObject[] = [POLICY, CRD_POLICY]
): Bound {
  return {
    clusters: ['wec1', 'wec2'],
    objects: objects.map(liveOf),
    policies: policies.map(({ metadata: { name, uid = '' } }) => ({
      name,
      uid: `binding of ${name}`,
      policyUid: uid,
      generation: 1,
      objects: new Set()
    })),
    bindings: bindings.map(parseBinding)
  }
}

const WHOLE = boundTo([binding('web.shop', ['wec1', 'wec2'], KEYS)])
const THERE = [POLICY, CRD_POLICY, SHOP, CLAIM, CONFIG, crd()]

function guardOf(
  clusters: readonly string[] = ['wec1', 'wec2'],
  keys: readonly string[] = KEYS.slice(0, 2),
  more: Partial<Parameters<typeof guardBinding>[0]> = {}
): KubeObject {
  const { objects } = parseBinding(binding('', [], keys))
  return guardBinding({
    policy: { name: 'web.shop', uid: 'uid-main' },
    marks: { labels: {}, annotations: { 'ks-helm-deploy/release': 'shop/web' } },
    guarding: { mode: 'data', kinds: new Set() },
    clusters,
    objects: [...objects.values()],
    ...more
  })
}

/** What the guard of the main policy says now. */
async function currentGuard(wds: ObjectStore): Promise<Guard | undefined> {
  const found = await wds.client.get(GUARD)
  const guard = found && guardIn(found, 'shop/web')
  if (typeof guard === 'string') throw new Error(guard)
  return guard
}

async function told(wds: ObjectStore) {
  const guard = await currentGuard(wds)
  return guard && { clusters: guard.binding.clusters, objects: [...guard.binding.objects.keys()] }
}

const MAIN = { clusters: ['wec1', 'wec2'], objects: KEYS.slice(0, 2) }

describe('after the proof', () => {
  async function guarded(there: readonly KubeObject[], bound = WHOLE, inputs: object = {}) {
    const wds = new ObjectStore(there)
    const fake = fakeRun({ ...INPUTS, ...inputs })
    await guardRelease(fake.run, bound, fake.run.inputs.guard, wds.client)
    return {
      ...fake,
      wds,
      writes: wds.writes.map(({ verb, path }) => `${verb} ${path.split('/').at(-1) ?? ''}`)
    }
  }

  test('a release of before gets one', async () => {
    const { wds, writes, lines } = await guarded(THERE)
    expect(writes).toEqual(['apply web.shop-guard'])
    expect(await told(wds)).toEqual(MAIN)
    expect(lines).toEqual(['Binding web.shop-guard guards 2 objects in 2 clusters'])
    const [write] = wds.writes
    expect(write?.manager).toBe('ks-helm-deploy:web.shop')
    expect(write?.object?.metadata).toMatchObject({
      labels: { 'app.kubernetes.io/managed-by': 'ks-helm-deploy', 'ks-helm-deploy/repository-id': '7' },
      annotations: { 'ks-helm-deploy/release': 'shop/web', 'ks-helm-deploy/repository': 'acme/web' },
      ownerReferences: [{ kind: 'BindingPolicy', name: 'web.shop', uid: 'uid-main' }]
    })
  })

  test('each policy has one of its own', async () => {
    const both = boundTo(
      [binding('web.shop-crds', ['wec1'], [CRD_KEY]), binding('web.shop', ['wec1', 'wec2'], KEYS)],
      [SHOP, CLAIM, CONFIG, crd()]
    )
    const { writes } = await guarded(THERE, both)
    expect(writes).toEqual(['apply web.shop-crds-guard', 'apply web.shop-guard'])
  })

  test('nothing is written where nothing has changed', async () => {
    const { writes, lines } = await guarded([...THERE, guardOf()])
    expect({ writes, lines }).toEqual({ writes: [], lines: [] })
  })

  test.each<[string, KubeObject, readonly string[]]>([
    ['other clusters', guardOf(['wec1']), []],
    ['fewer objects', guardOf(['wec1', 'wec2'], KEYS.slice(0, 1)), []],
    ['what is gone', guardOf(undefined, [...KEYS.slice(0, 2), '/persistentvolumeclaims/shop/gone']), []],
    [
      'what the policy does not select any more',
      guardOf(undefined, [...KEYS.slice(0, 2), '/persistentvolumeclaims/shop/other']),
      []
    ],
    [
      'what somebody has added',
      { ...guardOf(), spec: guardOf(undefined, KEYS)['spec'] },
      ['warning: Binding web.shop-guard was changed by hand: it is written again']
    ],
    ['no owner', guardOf(undefined, undefined, { policy: { name: 'web.shop', uid: undefined } }), []]
  ])('one with %s is written again', async (_what, guard, warnings) => {
    const other = object('v1', 'PersistentVolumeClaim', 'other')
    const { wds, writes, lines } = await guarded([...THERE, other, guard])
    expect(writes).toEqual(['replace web.shop-guard'])
    expect(await told(wds)).toEqual(MAIN)
    expect((await currentGuard(wds))?.policyUid).toBe('uid-main')
    expect(lines.filter(line => line.startsWith('warning'))).toEqual(warnings)
  })

  test.each([
    ['the Binding still lists it', [...KEYS, '/namespaces//extra'], []],
    [
      'the policy still selects it, and the guard lists it',
      KEYS,
      [guardOf(undefined, [...KEYS.slice(0, 2), '/namespaces//extra'])]
    ]
  ])('what is on its way out is not guarded: %s', async (_what, listed, guards) => {
    const going = clusterObject('v1', 'Namespace', 'extra', { deletionTimestamp: '2026-01-01T00:00:00Z' })
    const selecting = policy('web.shop', 'shop/web', [{ resources: ['*'] }], { uid: 'uid-main' })
    const there = THERE.map(found => (found === POLICY ? selecting : found))
    const bound = boundTo([binding('web.shop', ['wec1', 'wec2'], listed)], undefined, [selecting, CRD_POLICY])
    const { wds } = await guarded([...there, going, ...guards], bound)
    expect(await told(wds)).toEqual(MAIN)
  })

  test('a Binding that is incomplete for a moment takes nothing out that its policy still selects', async () => {
    const incomplete = boundTo([binding('web.shop', ['wec1', 'wec2'], KEYS.slice(0, 1))], [SHOP])
    const { wds } = await guarded([...THERE, guardOf(['wec1'])], incomplete)
    expect(await told(wds)).toEqual(MAIN)
  })

  test.each<[string, object, readonly string[]]>([
    [
      '`all`',
      { guard: { mode: 'all', kinds: new Set() } },
      ['/namespaces//shop', '/configmaps/shop/config', '/persistentvolumeclaims/shop/data']
    ],
    [
      '`guard-kinds`',
      { guard: { mode: 'data', kinds: new Set(['ConfigMap']) } },
      ['/namespaces//shop', '/configmaps/shop/config', '/persistentvolumeclaims/shop/data']
    ],
    ['a rollback, which leaves it as it was', { guard: undefined }, KEYS.slice(0, 2)]
  ])('%s', async (_what, inputs, objects) => {
    const { wds } = await guarded([...THERE, guardOf(['wec1'])], WHOLE, inputs)
    expect((await told(wds))?.objects).toEqual(objects)
  })

  test('a rollback makes none', async () => {
    const { writes } = await guarded(THERE, WHOLE, { guard: undefined })
    expect(writes).toEqual([])
  })

  test('`none` removes it', async () => {
    const none = { guard: { mode: 'none', kinds: new Set() } }
    expect((await guarded([...THERE, guardOf()], WHOLE, none)).writes).toEqual(['delete web.shop-guard'])
    expect((await guarded(THERE, WHOLE, none)).writes).toEqual([])
  })

  test('objects that are no part of the release are read for what they are', async () => {
    const bound = boundTo([binding('web.shop', ['wec1'], [...KEYS, 'apps/statefulsets/shop/db'])])
    const db = object(
      'apps/v1',
      'StatefulSet',
      'db',
      {},
      {
        spec: {
          volumeClaimTemplates: [{ metadata: { name: 'data' } }],
          persistentVolumeClaimRetentionPolicy: { whenDeleted: 'Delete' }
        }
      }
    )
    const { wds } = await guarded([...THERE, db], bound)
    expect((await told(wds))?.objects).toContain('apps/statefulsets/shop/db')
  })

  test('an object whose status the policy wants is not guarded', async () => {
    const found = binding('web.shop', ['wec1', 'wec2'], KEYS)
    const asking = JSON.parse(
      JSON.stringify(found).replace('"name":"data"', '"name":"data","wantSingletonReportedState":true')
    ) as KubeObject
    const { wds, lines } = await guarded(THERE, boundTo([asking]))
    expect((await told(wds))?.objects).toEqual(['/namespaces//shop'])
    expect(lines[0]).toBe(
      'warning: persistentvolumeclaims shop/data is not guarded: BindingPolicy web.shop asks for the status, which KubeStellar gives up for an object that two Bindings deliver'
    )
  })

  test.each<[string, KubeObject, string]>([
    [
      'somebody else',
      binding('web.shop-guard', ['wec1'], []),
      'BindingPolicy web.shop has no guard, for Binding web.shop-guard is no guard of this action'
    ],
    [
      'a newer version',
      (() => {
        const guard = guardOf()
        const annotations = { ...guard.metadata.annotations, 'ks-helm-deploy/guard': '{"format":2}' }
        return { ...guard, metadata: { ...guard.metadata, annotations } }
      })(),
      'BindingPolicy web.shop has no guard, for Binding web.shop-guard was written by a newer version of this action (format 2)'
    ]
  ])('what %s has written is left alone', async (_what, found, warning) => {
    const { writes, lines } = await guarded([...THERE, found])
    expect({ writes, lines }).toEqual({ writes: [], lines: [`warning: ${warning}`] })
  })

  test('without the right: one warning with the rule, and no error', async () => {
    const wds = new ObjectStore(THERE)
      .refuseApply(GUARD, FORBIDDEN)
      .refuseApply(apiPath(BINDINGS, undefined, 'web.shop-crds-guard'), FORBIDDEN)
    const { run, lines } = fakeRun(INPUTS)
    const both = boundTo(
      [binding('web.shop-crds', ['wec1'], [CRD_KEY]), binding('web.shop', ['wec1'], KEYS)],
      [SHOP, CLAIM, CONFIG, crd()]
    )
    await guardRelease(run, both, run.inputs.guard, wds.client)
    expect(lines).toEqual([`warning: ${NO_RIGHT}`])
    expect(NO_RIGHT).toContain('resources: [bindings], verbs: [get, create, patch, update, delete]')
    expect(wds.writes).toEqual([])
  })

  test('what the WDS does not take is a warning', async () => {
    const wds = new ObjectStore(THERE).refuseApply(GUARD, new ApiError(500, 'InternalError', 'no etcd'))
    const { run, lines } = fakeRun(INPUTS)
    await guardRelease(run, WHOLE, run.inputs.guard, wds.client)
    expect(lines).toEqual([
      'warning: the guard of BindingPolicy web.shop is not up to date, and the next deploy writes it: no etcd'
    ])
  })

  test('the transport may write it at the same time', async () => {
    const wds = new ObjectStore([...THERE, guardOf(['wec1'])])
    let isFirst = true
    const client = {
      ...wds.client,
      replace: async (path: string, written: KubeObject) => {
        const found = await wds.client.get(path)
        if (isFirst && found !== undefined) {
          const metadata = { ...found.metadata, resourceVersion: 'of the transport' }
          wds.put({ ...found, metadata: { ...metadata, finalizers: ['transport'] } })
        }
        isFirst = false
        return await wds.client.replace(path, written)
      }
    }
    const { run } = fakeRun(INPUTS)
    await guardRelease(run, WHOLE, run.inputs.guard, client)
    expect(await told(wds)).toEqual(MAIN)
    expect((await wds.client.get(GUARD))?.metadata.finalizers).toEqual(['transport'])
  })

  test('one on its way out is made again once it is gone', async () => {
    const going = guardOf()
    const wds = new ObjectStore([
      ...THERE,
      { ...going, metadata: { ...going.metadata, deletionTimestamp: '2026-01-01T00:00:00Z' } }
    ])
    const { run } = fakeRun(INPUTS)
    const done = guardRelease(run, WHOLE, run.inputs.guard, wds.client)
    await wds.client.delete(GUARD)
    await done
    expect(await told(wds)).toEqual(MAIN)
    expect((await currentGuard(wds))?.isLeaving).toBe(false)
  })

  test('`wait-for: nothing` writes none', async () => {
    const { writes, lines } = await guarded(THERE, { ...WHOLE, bindings: [] })
    expect(writes).toEqual([])
    expect(lines).toEqual([
      'no guard is written: `wait-for: nothing` does not know what KubeStellar delivers'
    ])
  })
})

describe('before Helm deletes something', () => {
  const OLD = ofRelease(object('v1', 'PersistentVolumeClaim', 'old'))
  const KEPT = ofRelease(
    object('v1', 'PersistentVolumeClaim', 'kept', { annotations: { 'helm.sh/resource-policy': 'keep' } })
  )
  const THEIRS = object('v1', 'PersistentVolumeClaim', 'theirs')
  const claim = (name: string) => `/persistentvolumeclaims/shop/${name}`
  const LISTED = ['/namespaces//shop', ...['data', 'gone', 'kept', 'old', 'theirs'].map(claim)]
  const STAYS = new Set(['/namespaces//shop', claim('data')])

  async function freed(
    there: readonly KubeObject[],
    wds = new ObjectStore([...THERE, OLD, KEPT, THEIRS, ...there])
  ) {
    const fake = fakeRun(INPUTS)
    await freeLeaving(fake.run, await readGuards(fake.run.inputs, wds.client), STAYS, wds.client)
    return { ...fake, wds }
  }

  test('the guard lets go of that, and of what is gone', async () => {
    const { wds, lines } = await freed([guardOf(['wec1'], LISTED)])
    expect(await told(wds)).toEqual({
      clusters: ['wec1'],
      objects: ['/namespaces//shop', ...['data', 'kept', 'theirs'].map(claim)]
    })
    expect(await currentGuard(wds)).toMatchObject({ isEdited: false, policyUid: 'uid-main' })
    expect(lines).toEqual(['Binding web.shop-guard reduced to what stays'])
  })

  test('one that was edited stays known as such', async () => {
    const edited = {
      ...guardOf(['wec1'], LISTED),
      spec: guardOf(['wec1'], [...LISTED, '/secrets/shop/other'])['spec']
    }
    const { wds } = await freed([edited, object('v1', 'Secret', 'other')])
    expect((await told(wds))?.objects).toContain('/secrets/shop/other')
    expect((await told(wds))?.objects).not.toContain(claim('old'))
    expect((await currentGuard(wds))?.isEdited).toBe(true)
  })

  test('a guard of nothing else is removed', async () => {
    const { wds, lines } = await freed([guardOf(['wec1'], [claim('old')])])
    expect(await told(wds)).toBeUndefined()
    expect(lines).toEqual(['Binding web.shop-guard removed'])
  })

  test('nothing is written where all of it stays', async () => {
    const { wds } = await freed([guardOf()])
    expect(wds.writes).toEqual([])
  })

  test('those of other releases stay as they are', async () => {
    const theirs = guardOf(['wec1'], LISTED, {
      marks: { labels: {}, annotations: { 'ks-helm-deploy/release': 'shop/db' } }
    })
    expect((await freed([theirs])).wds.writes).toEqual([])
  })

  test('without the right: a warning', async () => {
    const wds = new ObjectStore([...THERE, OLD, KEPT, THEIRS, guardOf(['wec1'], LISTED)]).refuseApply(
      GUARD,
      FORBIDDEN
    )
    const { lines } = await freed([], wds)
    expect(lines).toEqual([`warning: ${NO_RIGHT}`])
  })

  test('another refusal ends the run before Helm is started', async () => {
    const refusal = new ApiError(422, 'Invalid', 'no')
    const wds = new ObjectStore([...THERE, OLD, KEPT, THEIRS, guardOf(['wec1'], LISTED)]).refuseApply(
      GUARD,
      refusal
    )
    await expect(freed([], wds)).rejects.toThrow('no')
  })

  test('an object that the credentials may not read stays', async () => {
    const wds = new ObjectStore([...THERE, OLD, KEPT, THEIRS, guardOf(['wec1'], LISTED)])
    wds.refuse(apiPath(CLAIMS, 'shop', 'theirs'), FORBIDDEN)
    const { run } = fakeRun(INPUTS)
    const guards = await readGuards(run.inputs, wds.client)
    const changed = await takeOut(run, guards, leavesWith(new Set([claim('old')]), wds.client), wds.client)
    expect(changed).toHaveLength(1)
    expect((await told(wds))?.objects).toEqual([
      '/namespaces//shop',
      ...['data', 'kept', 'theirs'].map(claim)
    ])
  })
})

describe('what `status` reports', () => {
  async function faults(there: readonly KubeObject[], bound = WHOLE): Promise<readonly string[]> {
    const wds = new ObjectStore(there)
    const found = await guardFaults(
      fakeRun(INPUTS).run,
      bound,
      (await wds.client.list(apiPath(BINDINGS, undefined))).items,
      wds.client
    )
    expect(wds.writes).toEqual([])
    return found
  }
  const start = 'the guard, Binding web.shop-guard,'
  const end = '; the next deploy writes it again'

  test.each<[string, readonly KubeObject[], readonly string[]]>([
    ['no guard', THERE, []],
    ['one that is right', [...THERE, guardOf()], []],
    [
      'an object that is gone',
      [...THERE, guardOf(undefined, [...KEYS.slice(0, 2), '/persistentvolumeclaims/shop/gone'])],
      [
        `${start} lists persistentvolumeclaims shop/gone, which is not in the WDS: the transport does not work on it${end}`
      ]
    ],
    [
      'a cluster that has left, and an object that came',
      [...THERE, guardOf(['wec1', 'wec2', 'wec3'], KEYS.slice(0, 1))],
      [
        `${start} does not list persistentvolumeclaims shop/data${end}`,
        `${start} keeps its objects in wec3, which the policy does not select any more${end}`
      ]
    ],
    [
      'one that was edited',
      [...THERE, { ...guardOf(), spec: guardOf(undefined, KEYS)['spec'] }],
      [`${start} was changed by hand${end}`]
    ],
    [
      'one of somebody else',
      [...THERE, binding('web.shop-guard', ['wec1'], [])],
      ['BindingPolicy web.shop has no guard, for Binding web.shop-guard is no guard of this action']
    ]
  ])('%s', async (_what, there, expected) => {
    expect(await faults(there)).toEqual(expected)
  })
})

describe('what work agents refuse to own', () => {
  const work = (cluster: string, status: string): KubeObject =>
    object(
      'work.open-cluster-management.io/v1',
      'ManifestWork',
      `uid-${cluster}`,
      {
        namespace: cluster,
        generation: 1,
        labels: { 'transport.kubestellar.io/originOwnerReferenceBindingKey': 'web.shop-guard' }
      },
      {
        spec: { workload: { manifests: [crd()] } },
        status: {
          conditions: [{ type: 'Applied', status, observedGeneration: 1 }],
          resourceStatus: {
            manifests: [
              {
                resourceMeta: { ordinal: 0 },
                conditions: [{ type: 'Applied', status, message: status === 'True' ? '' : 'cannot patch it' }]
              }
            ]
          }
        }
      }
    )
  const told = (...works: readonly KubeObject[]) =>
    refusedGuards(fakeRun(INPUTS).run, WHOLE, fakeIts(new ObjectStore(works, 'the ITS').client))

  test('is reported once for all clusters', async () => {
    expect(await told(work('wec1', 'False'), work('wec2', 'False'), work('wec3', 'True'))).toEqual([
      'the guard does not keep CustomResourceDefinition widgets.example.com in wec1, wec2: cannot patch it; give the work agent the right to patch it, see docs/explanation/restarts.md'
    ])
  })

  test('nothing where they do, and where nobody may look', async () => {
    expect(await told(work('wec1', 'True'))).toEqual([])
    expect(await refusedGuards(fakeRun(INPUTS).run, WHOLE, fakeIts())).toEqual([])
    const its = new ObjectStore([], 'the ITS').refuse(apiPath(MANIFEST_WORKS, undefined), FORBIDDEN)
    expect(await refusedGuards(fakeRun(INPUTS).run, WHOLE, fakeIts(its.client))).toEqual([])
  })
})
