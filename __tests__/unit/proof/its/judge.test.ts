import type { JsonObject } from '../../../../src/lib/json.ts'
import { keyOf, refOf, type KubeObject } from '../../../../src/kubernetes/objects.ts'
import { worksIn } from '../../../../src/kubestellar/works.ts'
import { explainWorks } from '../../../../src/proof/its/explain.ts'
import { arrivalOf, type Arrival } from '../../../../src/proof/arrival.ts'
import { beforeOf, judgeWork, type Before } from '../../../../src/proof/its/judge.ts'

const APPLIED = { type: 'Applied', status: 'True', observedGeneration: 3, message: 'Apply manifest complete' }

function object(kind: string, more: object = {}): KubeObject {
  const apiVersion = kind === 'Deployment' ? 'apps/v1' : kind === 'Widget' ? 'example.com/v1' : 'v1'
  return { apiVersion, kind, metadata: { name: 'web', namespace: 'shop' }, ...more }
}

const AVAILABLE = { type: 'Available', status: 'True', message: 'Resource is available' }

/** A ManifestWork of generation 3, written for generation 7 of its Binding. */
function manifestWork(manifest: KubeObject, conditions: readonly object[], more: object = {}): KubeObject {
  return {
    apiVersion: 'work.open-cluster-management.io/v1',
    kind: 'ManifestWork',
    metadata: {
      name: 'uid-wds1-1',
      namespace: 'wec1',
      generation: 3,
      annotations: { 'transport.kubestellar.io/originOwnerReferenceBindingGeneration': '7' }
    },
    spec: { workload: { manifests: [manifest] } },
    status: {
      conditions: [APPLIED],
      resourceStatus: { manifests: [{ resourceMeta: { ordinal: 0 }, conditions }] }
    },
    ...more
  }
}

function judge(
  work: KubeObject | undefined,
  more: {
    status?: JsonObject
    before?: Before | 'unread' | undefined
    known?: Arrival
    live?: KubeObject
    level?: 'ready' | 'delivered'
    createOnly?: boolean
    grantsRights?: boolean
  } = {}
) {
  const [found] = work === undefined ? [] : worksIn(work)
  const live = more.live ?? found?.manifest ?? object('Deployment')
  const expected = { ref: refOf(live), live, before: undefined, createOnly: more.createOnly ?? false }
  return judgeWork(
    expected,
    { work: found, status: more.status, before: more.before, known: more.known },
    {
      level: more.level ?? 'ready',
      readyWhen: new Map(),
      bindingGeneration: 7,
      grantsRights: more.grantsRights ?? false
    }
  )
}

const DEPLOYMENT = object('Deployment', { spec: { replicas: 1, image: 'new' } })
const done = (observedGeneration: number): JsonObject => ({
  observedGeneration,
  replicas: 1,
  updatedReplicas: 1,
  availableReplicas: 1
})
const wasAt = (observedGeneration: number, spec: object): Before => {
  const [work] = worksIn(manifestWork(object('Deployment', { spec }), [APPLIED]))
  if (work === undefined) throw new Error('no work')
  return beforeOf(work, { observedGeneration })
}

describe('on its way', () => {
  test.each([
    ['no ManifestWork', undefined],
    [
      'one of an older Binding',
      manifestWork(DEPLOYMENT, [APPLIED], { metadata: { name: 'a', generation: 3, annotations: {} } })
    ]
  ])('%s', (_what, work) => {
    expect(judge(work)).toEqual({ state: 'missing', reason: 'has not been sent to the cluster yet' })
  })

  test.each([
    ['before the agent wrote anything', manifestWork(DEPLOYMENT, [], { status: {} })],
    [
      'while its word is about an older one',
      manifestWork(DEPLOYMENT, [APPLIED], {
        status: { conditions: [{ ...APPLIED, observedGeneration: 2 }] }
      })
    ]
  ])('%s', (_what, work) => {
    expect(judge(work)).toMatchObject({
      state: 'missing',
      reason: expect.stringContaining('work agent') as string
    })
  })

  test.each([
    ['storageclasses "a" is forbidden: User "agent" cannot get', 'failed', false],
    ['spec: Forbidden: updates to statefulset spec', 'missing', true],
    ['namespaces "shop" not found', 'missing', false]
  ])('refused: %s', (message, state, isStuck) => {
    const judgement = judge(manifestWork(DEPLOYMENT, [{ ...APPLIED, status: 'False', message }]))
    expect(judgement).toMatchObject({ state, reason: `the work agent cannot apply it: ${message}` })
    expect(judgement.stuck !== undefined).toBe(isStuck)
  })

  test('a right that the release itself may bring is waited for', () => {
    const message = 'widgets is forbidden: User "agent" cannot get'
    const work = manifestWork(DEPLOYMENT, [{ ...APPLIED, status: 'False', message }])
    expect(judge(work, { grantsRights: true })).toMatchObject({
      state: 'missing',
      stuck: expect.stringContaining(message) as string
    })
  })
})

describe('applied', () => {
  const applied = (manifest: KubeObject): KubeObject => manifestWork(manifest, [APPLIED, AVAILABLE])

  test.each([
    ['is delivered', applied(DEPLOYMENT), { level: 'delivered' as const }, 'delivered'],
    [
      'a kind of Kubernetes without a status is ready',
      applied({ ...object('NetworkPolicy'), apiVersion: 'networking.k8s.io/v1' }),
      {},
      'ready'
    ],
    ['a kind that never reports is ready', applied(object('Secret')), {}, 'ready'],
    ['a custom resource that reports nothing is there', applied(object('Widget')), {}, 'delivered'],
    ['a Deployment without a status is not', applied(DEPLOYMENT), {}, 'progressing'],
    ['a new Deployment', applied(DEPLOYMENT), { status: done(1) }, 'ready'],
    [
      'a condition of a custom resource counts',
      applied(object('Widget')),
      { status: { conditions: [{ type: 'Ready', status: 'False' }] } },
      'progressing'
    ]
  ])('%s', (_what, work, more, state) => {
    expect(judge(work, more).state).toBe(state)
  })

  test.each([
    ['gone since', [APPLIED, { ...AVAILABLE, status: 'False' }], 'missing', /gone since/],
    ['not to be looked at', [APPLIED, { ...AVAILABLE, status: 'Unknown' }], 'ready', /^$/]
  ])('%s', (_what, conditions, state, reason) => {
    expect(judge(manifestWork(object('Secret'), conditions))).toEqual({
      state,
      reason: expect.stringMatching(reason) as string
    })
  })

  describe('and not looked for since', () => {
    const applied = (manifest: KubeObject): KubeObject => manifestWork(manifest, [APPLIED])

    test.each([
      ['a kind that never reports', applied(object('Secret')), {}],
      ['one that has what it needs', applied(DEPLOYMENT), { status: done(1) }],
      [
        'one of which nothing can be known',
        applied(DEPLOYMENT),
        { status: done(1), before: 'unread' as const }
      ],
      ['one that only has to arrive', applied(DEPLOYMENT), { level: 'delivered' as const }]
    ])('%s: nothing goes on with it', (_what, work, more) => {
      expect(judge(work, more)).toEqual({
        state: 'missing',
        reason: expect.stringMatching(/has not looked since/) as string,
        isSettled: true
      })
    })

    test('one that has reported nothing is not there for sure', () => {
      expect(judge(applied(DEPLOYMENT))).toEqual({
        state: 'missing',
        reason: expect.stringMatching(/has not looked since/) as string
      })
    })

    test('that it cannot work is told at once', () => {
      const quota = { type: 'ReplicaFailure', status: 'True', message: 'exceeded quota' }
      const status = { observedGeneration: 1, conditions: [quota] }
      expect(judge(applied(DEPLOYMENT), { status })).toMatchObject({
        state: 'progressing',
        stuck: expect.stringContaining('exceeded quota') as string
      })
    })
  })

  test.each([
    ['the old status of a changed spec', wasAt(4, { image: 'old' }), done(4), 'progressing'],
    ['the new status of a changed spec', wasAt(4, { image: 'old' }), done(5), 'ready'],
    ['the old status of an unchanged spec', wasAt(4, { replicas: 1, image: 'new' }), done(4), 'ready']
  ])('%s', (_what, before, status, state) => {
    expect(judge(applied(DEPLOYMENT), { before, status }).state).toBe(state)
  })

  describe('the same content as before this run', () => {
    const live = object('Deployment', {
      metadata: { name: 'web', namespace: 'shop', uid: 'uid', generation: 3 }
    })
    const asItIs = arrivalOf(live, { observedGeneration: 4, isProved: true })
    const at = (generation: number): Arrival => ({
      ...asItIs,
      ...(generation < 3 && { generation, content: 'other' })
    })
    const wasSame = { ...asItIs, generation: 1 }
    const same = wasAt(4, { replicas: 1, image: 'new' })

    test.each([
      ['as a run saw it arrive: the same status', at(3), done(4), 'ready'],
      ['changed since a run saw it: the status of then', at(2), done(4), 'progressing'],
      ['changed since a run saw it: a later one', at(2), done(5), 'ready'],
      ['changed twice, but perhaps once in the cluster', at(1), done(5), 'ready'],
      ['changed since a run saw it, and made anew in the cluster', at(2), done(1), 'ready'],
      ['changed and changed back: the status of then', wasSame, done(4), 'unverified'],
      ['changed and changed back: that of the change', wasSame, done(5), 'progressing'],
      ['changed and changed back: that of both', wasSame, done(6), 'ready'],
      ['another object of its name', { ...at(2), uid: 'other' }, done(4), 'ready']
    ])('%s', (_what, known, status, state) => {
      const before = status['observedGeneration'] === 1 ? undefined : same
      expect(judge(applied(DEPLOYMENT), { before, known, live, status }).state).toBe(state)
    })

    test('only a status of this spec is remembered', () => {
      const seen = { observedGeneration: 5, isProved: true }
      expect(judge(applied(DEPLOYMENT), { known: at(2), live, status: done(5) })).toMatchObject({ seen })
      expect(judge(applied(DEPLOYMENT), { known: at(2), live, status: done(4) })).not.toHaveProperty('seen')
    })
  })

  test('what was reported before and could not be read proves nothing now, either way', () => {
    for (const status of [done(5), { observedGeneration: 5, replicas: 1 }])
      expect(judge(applied(DEPLOYMENT), { before: 'unread', status })).toMatchObject({
        state: 'unverified',
        reason: expect.stringContaining('an old report cannot be told from a new one') as string
      })
    expect(judge(applied(object('Secret')), { before: 'unread' }).state).toBe('ready')
  })

  test('what is only created need not be seen again', () => {
    const before = wasAt(4, { image: 'old' })
    expect(judge(applied(DEPLOYMENT), { before, status: done(4), createOnly: true }).state).toBe('ready')
  })
})

describe('explained', () => {
  const type = { group: 'apps', version: 'v1', resource: 'deployments', kind: 'Deployment', namespaced: true }

  function explain(work: KubeObject, state: 'failed' | 'missing' | 'progressing', status?: JsonObject) {
    const [found] = worksIn(work)
    if (found === undefined) throw new Error('no work')
    const key = keyOf(found.ref)
    return explainWorks(
      [{ type, ref: found.ref, live: found.manifest, before: undefined, createOnly: false }],
      new Map([[key, { object: found.ref, state, reason: '0 of 1 replicas are available', seconds: 1 }]]),
      {
        cluster: 'wec1',
        works: new Map([[key, found]]),
        reports: new Map(status === undefined ? [] : [[key, { ref: found.ref, work: found.name, status }]])
      },
      text => text.replaceAll('s3cret', '***')
    )
  }
  const refused = (message: string): KubeObject =>
    manifestWork(DEPLOYMENT, [{ ...APPLIED, status: 'False', message }])

  test('a missing right, with the role to add', () => {
    expect(
      explain(refused('deployments.apps is forbidden: User "agent" cannot get it'), 'failed')
    ).toMatchObject([
      {
        cluster: 'wec1',
        reason: 'AppliedManifestFailed',
        remedy: expect.stringContaining('resources: ["deployments"]') as string
      }
    ])
  })

  test('what is gone since, with when it comes back', () => {
    const work = manifestWork(DEPLOYMENT, [APPLIED, { ...AVAILABLE, status: 'False' }])
    expect(explain(work, 'missing')).toMatchObject([
      { reason: 'ResourceNotAvailable', remedy: expect.stringContaining('within 6 minutes') as string }
    ])
  })

  test.each([
    ['namespaces "shop" not found', 'select it with the policy'],
    ['spec.selector: Invalid value: field is immutable', '`create-only`'],
    ['no matches for kind "Widget"', 'CustomResourceDefinition'],
    ['admission webhook "x" denied the request', 'correct what it names']
  ])('%s', (message, remedy) => {
    expect(explain(refused(message), 'missing')[0]?.remedy).toContain(remedy)
  })

  test('conditions of the object, without secrets, and how to see more', () => {
    const status = {
      conditions: [
        { type: 'ReplicaFailure', status: 'True', reason: 'FailedCreate', message: 'exceeded quota s3cret' },
        { type: 'Available', status: 'False', reason: 'MinimumReplicasUnavailable', message: 'too few' },
        { type: 'Progressing', status: 'True', reason: 'ReplicaSetUpdated', message: 'goes on' }
      ]
    }
    expect(explain(manifestWork(DEPLOYMENT, [APPLIED]), 'progressing', status)).toMatchObject([
      {
        reason: 'FailedCreate',
        message: '0 of 1 replicas are available; exceeded quota ***; too few',
        remedy: expect.stringContaining(
          '`kubectl --context wec1 --namespace shop describe deployment.apps web`'
        ) as string
      }
    ])
  })
})
