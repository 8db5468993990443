/** Deploys and `command: status` on values, while KubeStellar withdraws the release: what each of them says, and how often. */
import { jest } from '@jest/globals'
import type { Bound } from '../../../../src/release/binding.ts'
import type { LiveObject } from '../../../../src/release/delivered.ts'
import { conclude } from '../../../../src/commands/conclude.ts'
import type { Inputs } from '../../../../src/inputs/inputs.ts'
import { objectAt } from '../../../../src/lib/json.ts'
import type { KubeClient } from '../../../../src/kubernetes/api/client.ts'
import { keyOf, refOf, type KubeObject } from '../../../../src/kubernetes/objects.ts'
import { NAMESPACES } from '../../../../src/kubernetes/kinds.ts'
import { readMarks } from '../../../../src/kubestellar/bindingMark.ts'
import { readMemory } from '../../../../src/proof/memory.ts'
import { observe } from '../../../../src/commands/observe.ts'
import { checkRelease } from '../../../../src/commands/status.ts'
import {
  binding,
  clusterObject,
  fakeIts,
  fakeRun,
  fakeWecs,
  object,
  policy,
  releaseSecret
} from '../../../../testkit/fakeRun.ts'
import { ObjectStore } from '../../../../testkit/objectStore.ts'
import { HOOKS } from '../../../../testkit/anyInputs.ts'

const NAME = 'web.shop'
const SHOP = clusterObject('v1', 'Namespace', 'shop', { resourceVersion: '1', uid: 'shop' })
const POLICY = policy(NAME, 'shop/web', [{ apiGroup: '', resources: ['namespaces'], objectNames: ['shop'] }])
const STORED = releaseSecret({ revision: 3 })

/** At this generation; with nothing in it while KubeStellar has withdrawn the release. */
function bindingAt(generation: number, isEmpty = false): KubeObject {
  const found = isEmpty ? binding(NAME, [], []) : binding(NAME, ['wec1', 'wec2'], ['/namespaces//shop'])
  const text = JSON.stringify(found).replaceAll('"version":"v1"', '"version":"v1","resourceVersion":"1"')
  const { metadata, ...rest } = JSON.parse(text) as KubeObject
  return {
    ...rest,
    metadata: { ...metadata, generation, uid: 'binding' },
    status: { observedGeneration: generation }
  }
}

const inCluster = (uid: string): KubeObject => ({
  ...SHOP,
  metadata: { name: 'shop', uid },
  status: { phase: 'Active' }
})
const work = (cluster: string, uid: string): KubeObject => {
  const applied = { type: 'Applied', status: 'True', observedGeneration: 1 }
  const available = { type: 'Available', status: 'True', observedGeneration: 1 }
  return object(
    'work.open-cluster-management.io/v1',
    'ManifestWork',
    'binding-wds1-shop',
    {
      namespace: cluster,
      uid,
      generation: 1,
      labels: { 'transport.kubestellar.io/originOwnerReferenceBindingKey': NAME },
      annotations: { 'transport.kubestellar.io/originOwnerReferenceBindingGeneration': '99' }
    },
    {
      spec: { workload: { manifests: [{ ...SHOP, metadata: { name: 'shop' } }] } },
      status: {
        conditions: [applied],
        resourceStatus: { manifests: [{ resourceMeta: { ordinal: 0 }, conditions: [applied, available] }] }
      }
    }
  )
}

/** A WDS with the release, and both clusters with its Namespace. */
class World {
  readonly wds = new ObjectStore([STORED, POLICY, SHOP, bindingAt(3)])
  readonly wec1 = new ObjectStore([inCluster('a')], 'cluster wec1')
  readonly wec2 = new ObjectStore([inCluster('b')], 'cluster wec2')
  readonly its = new ObjectStore([work('wec1', 'work a'), work('wec2', 'work b')], 'the ITS')

  /** What a restart of the controller-manager leaves, when the transport looks at the wrong moment. */
  restart(generation: number): void {
    this.wds.put(bindingAt(generation))
    this.wec2.put(inCluster(`b at ${generation}`))
    this.its.put(work('wec2', `work b at ${generation}`))
  }

  access(source: 'wecs' | 'its' | 'wds') {
    const wecs = source === 'wecs' ? { wec1: this.wec1.client, wec2: this.wec2.client } : {}
    return { wecs: fakeWecs(wecs), its: fakeIts(source === 'its' ? this.its.client : undefined) }
  }
}

type Evidence = Parameters<World['access']>[0]

interface Given {
  readonly inputs?: Partial<Inputs>
  /** In place of the world's clusters. */
  readonly clusters?: Readonly<Record<string, KubeClient>>
  readonly isKept?: (key: string) => boolean
  readonly timeoutMs?: number
}

function begin(inputs: Partial<Inputs> = {}, timeoutMs = 3000) {
  return fakeRun(
    {
      command: 'deploy',
      release: 'web',
      namespace: 'shop',
      namespaceLabels: {},
      hooks: HOOKS,
      waitFor: 'delivered',
      evidence: 'auto',
      onUnverified: 'allow',
      failOnRecreated: false,
      minReadyClusters: undefined,
      timeoutPerDeliveryMs: 0,
      readyWhen: new Map(),
      selection: { bindingPolicy: NAME, propagateRelease: false, clusterSelectors: [], clusterQueries: [] },
      ...inputs
    },
    timeoutMs
  )
}

function ended({ lines, report }: ReturnType<typeof begin>, error: unknown) {
  return {
    warnings: lines.filter(line => line.startsWith('warning: ')),
    verdict: report().verdict,
    recreated: report().recreated,
    code: (error as { code?: string } | undefined)?.code ?? (error as Error | undefined)?.message
  }
}

/** From the clusters on, as a deploy that changes nothing. */
async function deploy(world: World, source: Evidence, { inputs, clusters, isKept, timeoutMs }: Given = {}) {
  const fake = begin(inputs, timeoutMs)
  const { run } = fake
  const wds = world.wds.client
  const [mark] = await readMarks([NAME], wds)
  const live = await wds.get('/api/v1/namespaces/shop')
  if (mark === undefined || live === undefined) throw new Error('the WDS lacks something')
  const shop: LiveObject = {
    ref: refOf(live),
    type: NAMESPACES,
    live,
    before: live,
    change: 'none',
    createOnly: true
  }
  const bound: Bound = {
    clusters: ['wec1', 'wec2'],
    bindings: [],
    objects: [shop],
    policies: [
      {
        name: NAME,
        uid: 'binding',
        policyUid: '',
        generation: mark.generation,
        objects: new Set([keyOf(shop.ref)]),
        mark
      }
    ]
  }
  const collector = {
    isAttached: false,
    whyNot: 'no',
    lastProof: undefined,
    memory: () => readMemory(run.inputs, wds)
  }
  const access =
    clusters === undefined ? world.access(source) : { ...world.access(source), wecs: fakeWecs(clusters) }
  const sources = { ...access, collector, wds, ...(isKept && { isKept }) }
  const error: unknown = await observe(run, bound, { works: new Map(), marks: [mark] }, sources)
    .then(async observed => {
      await conclude(run, { revision: 3, policies: [NAME] }, observed, { collector, wds })
    })
    .catch((thrown: unknown) => thrown)
  return ended(fake, error)
}

async function status(world: World, source: Evidence, inputs: Partial<Inputs> = {}) {
  const fake = begin({ command: 'status', ...inputs })
  const writes = world.wds.writes.length
  const error: unknown = await checkRelease(fake.run, {
    ...world.access(source),
    wds: world.wds.client
  }).catch((thrown: unknown) => thrown)
  expect(world.wds.writes).toHaveLength(writes)
  return ended(fake, error)
}

const UNVERIFIED = /^warning: (?:the clusters are|cluster \S+ is) unverified/
const told = ({ warnings }: { readonly warnings: readonly string[] }): readonly string[] =>
  warnings.filter(warning => !UNVERIFIED.test(warning))

const REMEDY =
  'Volumes, and objects made by hand, are lost with a Namespace or claim: check them, and restore them from a backup. KubeStellar withdraws releases when its controller-manager restarts: find out why it did, or who else deletes objects in these clusters. `guard: all` keeps workloads through a restart, too.'

describe.each<[source: Evidence, what: string]>([
  [
    'wecs',
    'Namespace shop in wec2 was re-created since revision 3 was proved: KubeStellar withdrew the release (Binding generation 3 -> 5)'
  ],
  [
    'its',
    'Namespace shop in wec2 was re-created since revision 3 was proved: KubeStellar withdrew the release (Binding generation 3 -> 5)'
  ],
  [
    'wds',
    'Namespace shop in wec1, wec2 may have been re-created since revision 3 was deployed: KubeStellar wrote the Binding empty and filled it again (generation 3 -> 5)'
  ]
])('by the %s', (source, what) => {
  const warning = `warning: ${what}. ${REMEDY}`

  test('status reports it until a deploy, and the next deploy once', async () => {
    const world = new World()
    expect(told(await deploy(world, source))).toEqual([])
    expect(told(await status(world, source))).toEqual([])
    world.restart(5)
    expect(told(await status(world, source))).toEqual([warning])
    expect(told(await status(world, source))).toEqual([warning])
    expect(told(await deploy(world, source))).toEqual([warning])
    expect(told(await deploy(world, source))).toEqual([])
    expect(told(await status(world, source))).toEqual([])
    world.restart(7)
    expect(told(await status(world, source))).toEqual([warning.replace('3 -> 5', '5 -> 7')])
  })

  test('it is red where that is asked for, and kept all the same', async () => {
    const world = new World()
    await deploy(world, source)
    world.restart(5)
    const strict = { failOnRecreated: true }
    expect((await status(world, source, strict)).code).toBe('RECREATED')
    const { code, recreated } = await deploy(world, source, { inputs: strict })
    expect(code).toBe('RECREATED')
    expect(recreated).toMatchObject([
      { object: { kind: 'Namespace', name: 'shop' }, isCertain: source !== 'wds' }
    ])
    expect((await deploy(world, source, { inputs: strict })).code).toBeUndefined()
  })

  test('what an older version kept tells nothing', async () => {
    const world = new World()
    await deploy(world, source)
    const path = '/api/v1/namespaces/shop/secrets/ks-helm-deploy.web'
    const kept = await world.wds.client.get(path)
    if (kept === undefined) throw new Error('nothing was kept')
    const data = Object.entries(objectAt(kept, 'data')).filter(([key]) => key !== 'witness.json')
    expect(data).toHaveLength(2)
    world.wds.put({ ...kept, data: Object.fromEntries(data) })
    world.restart(5)
    expect(told(await status(world, source))).toEqual([])
    expect(told(await deploy(world, source))).toEqual([])
    world.restart(7)
    expect(told(await deploy(world, source))).toHaveLength(1)
  })
})

test('what something else keeps is no loss, unless the cluster shows another object', async () => {
  const world = new World()
  const isKept = (key: string): boolean => key === '/Namespace//shop'
  for (const source of ['its', 'wds'] as const) {
    await deploy(world, source)
    world.restart(source === 'its' ? 5 : 7)
    expect(told(await deploy(world, source, { isKept }))).toEqual([])
  }
  await deploy(world, 'wecs')
  world.restart(9)
  expect(told(await deploy(world, 'wecs', { isKept }))).toHaveLength(1)
})

test('a red deploy reports it, and so does the next one', async () => {
  const world = new World()
  await deploy(world, 'wecs')
  world.restart(5)
  const clusters = { wec1: new ObjectStore([], 'cluster wec1').client, wec2: world.wec2.client }
  const red = await deploy(world, 'wecs', { clusters })
  expect(red.code).toBe('TIMEOUT')
  expect(told(red)).toHaveLength(1)
  expect(told(await deploy(world, 'wecs'))).toHaveLength(1)
  expect(told(await deploy(world, 'wecs'))).toEqual([])
})

describe('when it happens while the clusters are observed', () => {
  // KubeStellar's Bindings are asked for once a second.
  jest.setTimeout(30_000)

  /** The cluster wec2, in which that happens as soon as it was observed. */
  function clustersIn(world: World, happening: () => void) {
    let isOver = false
    const list: KubeClient['list'] = async (path, query) => {
      const found = await world.wec2.client.list(path, query)
      if (!isOver) {
        isOver = true
        happening()
      }
      return found
    }
    return { wec1: world.wec1.client, wec2: { ...world.wec2.client, list } }
  }

  test('the run says so, observes them again, and ends right', async () => {
    const world = new World()
    const run = await deploy(world, 'wecs', {
      timeoutMs: 20_000,
      clusters: clustersIn(world, () => {
        world.restart(5)
      })
    })
    expect(told(run)).toEqual([
      `warning: Namespace shop in wec2 was re-created during this run: KubeStellar withdrew the release (Binding generation 3 -> 5). ${REMEDY}`
    ])
    expect(run.verdict).toBe('delivered')
    expect(told(await deploy(world, 'wecs'))).toEqual([])
  })

  test('a Binding that is empty is waited for', async () => {
    const world = new World()
    const run = await deploy(world, 'wecs', {
      timeoutMs: 20_000,
      clusters: clustersIn(world, () => {
        world.wds.put(bindingAt(4, true))
        setTimeout(() => {
          world.wds.put(bindingAt(5))
        }, 50)
      })
    })
    expect({ code: run.code, verdict: run.verdict }).toEqual({ code: undefined, verdict: 'delivered' })
    expect(told(run)).toEqual([
      'warning: KubeStellar wrote Binding web.shop empty and filled it again during this run, as its controller-manager does when it restarts. No object was seen to be re-created so far; `command: status` shows whether one was later'
    ])
  })
})
