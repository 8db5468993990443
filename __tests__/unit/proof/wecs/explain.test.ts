import type { KubeClient, Query } from '../../../../src/kubernetes/api/client.ts'
import { Redactor } from '../../../../src/lib/secrets/redactor.ts'
import { refOf, type KubeObject, type ObjectMeta } from '../../../../src/kubernetes/objects.ts'
import { explain, type Sufferer } from '../../../../src/proof/wecs/explain.ts'
import type { Owned } from '../../../../src/kubernetes/readiness/pods.ts'
import type { Finding } from '../../../../src/report/verdict.ts'

function object(
  kind: string,
  name: string,
  more: object = {},
  metadata: Partial<ObjectMeta> = {}
): KubeObject {
  const group = kind === 'Pod' ? 'v1' : 'apps/v1'
  return {
    apiVersion: group,
    kind,
    metadata: { name, namespace: 'shop', uid: `uid-${name}`, ...metadata },
    ...more
  }
}

const ownedBy = (owner: KubeObject): Partial<ObjectMeta> => ({
  ownerReferences: [
    {
      apiVersion: owner.apiVersion,
      kind: owner.kind,
      name: owner.metadata.name,
      uid: owner.metadata.uid ?? ''
    }
  ]
})

const JOB = object('Job', 'migrate')
const JOB2 = object('Job', 'seed')
const SET = object('StatefulSet', 'db', { status: { updateRevision: 'new' } })
const DEPLOYMENT = object('Deployment', 'web')
const REPLICA_SET = object('ReplicaSet', 'web-1', {}, ownedBy(DEPLOYMENT))

interface State {
  readonly waiting?: object
  readonly terminated?: object
  readonly running?: object
}

/** A Pod whose one container `app` is in this state. */
function pod(
  name: string,
  owner: KubeObject,
  state: State,
  more: Partial<ObjectMeta> = {},
  status: object = {}
): KubeObject {
  return object(
    'Pod',
    name,
    {
      spec: { containers: [{ name: 'app', image: 'example.com/app:1' }] },
      status: { containerStatuses: [{ name: 'app', ready: false, state, ...status }] }
    },
    { ...ownedBy(owner), ...more }
  )
}

const CRASH: State = { waiting: { reason: 'CrashLoopBackOff', message: 'back-off 10s' } }
const NO_NAME: State = { waiting: { reason: 'InvalidImageName', message: 'couldn’t parse' } }
const NOT_READY: State = { running: {} }
const NO_IMAGE: State = { waiting: { reason: 'ImagePullBackOff', message: 'manifest unknown' } }

interface Told {
  /** Of each object, by its uid: `REASON: MESSAGE`. */
  readonly events?: Readonly<Record<string, readonly KubeObject[]>>
  readonly log?: string
}

const event = (reason: string, message: string, time: object = {}): KubeObject => ({
  apiVersion: 'v1',
  kind: 'Event',
  metadata: { name: 'e' },
  reason,
  message,
  ...time
})
/** What none of these tests waits for twice. */
const EVENT = [event('BackOff', 'restarting')]

/** A cluster that tells this, and what it was asked. */
function clusterWith({ events, log = '' }: Told) {
  const asked: string[] = []
  const client = {
    list: (path: string, { fieldSelector = '' }: Query) => {
      asked.push(`${path}?${fieldSelector}`)
      const uid = /uid=([^,]*)/.exec(fieldSelector)?.[1] ?? ''
      return Promise.resolve({
        resourceVersion: '1',
        items: events === undefined ? EVENT : (events[uid] ?? [])
      })
    },
    text: (path: string, query: Query) => {
      asked.push(`${path}?${new URLSearchParams(query).toString()}`)
      return Promise.resolve(log)
    }
  } as unknown as KubeClient
  return { client, asked }
}

const suffers = (
  found: KubeObject,
  pods: readonly KubeObject[] = [],
  replicaSets: Owned['replicaSets'] = []
): Sufferer => ({
  ref: refOf(found),
  found,
  owned: { pods, replicaSets }
})

async function explained(told: Told, ...sufferers: readonly Sufferer[]): Promise<readonly Finding[]> {
  const { client } = clusterWith(told)
  const redactText = (text: string): string => text.replaceAll('hunter2', '***')
  return await explain({ cluster: 'wec2', client, redactText }, sufferers)
}

test('a finding is what kubectl would have told of the Pod', async () => {
  const crashed = pod('migrate-1', JOB, CRASH, {}, { lastState: { terminated: { exitCode: 3 } } })
  expect(await explained({ log: 'one\n\ntwo\n' }, suffers(JOB, [crashed]))).toEqual([
    {
      cluster: 'wec2',
      object: refOf(JOB),
      pod: 'migrate-1',
      container: 'app',
      image: 'example.com/app:1',
      reason: 'CrashLoopBackOff',
      message: 'back-off 10s',
      exitCode: 3,
      events: ['BackOff: restarting'],
      logs: ['one', 'two'],
      remedy: 'The program ends by itself: its last log lines say why.'
    }
  ])
})

test('what a container that is not created yet waits for is in its event', async () => {
  const waiting = pod('migrate-1', JOB, { waiting: { reason: 'ContainerCreating' } })
  const failed = event('FailedMount', 'secret "hunter2" not found')
  const [finding] = await explained({ events: { 'uid-migrate-1': [failed] } }, suffers(JOB, [waiting]))
  expect(finding).toMatchObject({
    reason: 'ContainerCreating',
    message: 'FailedMount: secret "***" not found',
    remedy: expect.stringContaining('add it to the chart') as string
  })
  const [without] = await explained({ events: {} }, suffers(JOB, [waiting]))
  expect(without?.message).toBe('is not created yet')
})

describe('which log is read', () => {
  const LOG = '/api/v1/namespaces/shop/pods/migrate-1/log'

  test.each<[what: string, state: State, asked: readonly string[]]>([
    ['of what crashes the one before', CRASH, [`${LOG}?container=app&tailLines=100&previous=true`]],
    ['of what runs the one of now', NOT_READY, [`${LOG}?container=app&tailLines=100&previous=false`]],
    [
      'of what has ended the one of now',
      { terminated: { exitCode: 1 } },
      [`${LOG}?container=app&tailLines=100&previous=false`]
    ],
    ['of what never ran none', NO_IMAGE, []]
  ])('%s', async (_what, state, logs) => {
    const { client, asked } = clusterWith({ log: 'x' })
    const sick = pod('migrate-1', JOB, state)
    const [finding] = await explain({ cluster: 'wec2', client, redactText: text => text }, [
      suffers(JOB, [sick])
    ])
    expect(asked).toEqual([
      '/api/v1/namespaces/shop/events?involvedObject.uid=uid-migrate-1,type=Warning',
      ...logs
    ])
    expect(finding?.logs).toEqual(logs.map(() => 'x'))
  })

  test('of a Pod as a whole none', async () => {
    const unplaced = object(
      'Pod',
      'migrate-1',
      {
        status: {
          conditions: [
            { type: 'PodScheduled', status: 'False', reason: 'Unschedulable', message: '0/1 nodes' }
          ]
        }
      },
      ownedBy(JOB)
    )
    const { client, asked } = clusterWith({})
    const [finding] = await explain({ cluster: 'wec2', client, redactText: text => text }, [
      suffers(JOB, [unplaced])
    ])
    expect(asked).toHaveLength(1)
    expect(finding).toMatchObject({
      pod: 'migrate-1',
      container: undefined,
      image: undefined,
      reason: 'Unschedulable',
      message: '0/1 nodes',
      logs: []
    })
  })
})

describe('which Pods are told of', () => {
  test.each<[what: string, sufferers: readonly Sufferer[], told: readonly string[]]>([
    ['none that is well', [suffers(JOB, [pod('a', JOB, { running: {} }, {}, { ready: true })])], []],
    [
      'of those of one object that fail alike the first',
      [suffers(JOB, [pod('a', JOB, CRASH), pod('b', JOB, CRASH)])],
      ['a CrashLoopBackOff']
    ],
    [
      'of those of one object that fail differently both',
      [suffers(JOB, [pod('a', JOB, CRASH), pod('b', JOB, NOT_READY)])],
      ['a CrashLoopBackOff', 'b NotReady']
    ],
    [
      'of two objects that fail alike both',
      [suffers(JOB, [pod('a', JOB, CRASH)]), suffers(JOB2, [pod('b', JOB2, CRASH)])],
      ['a CrashLoopBackOff', 'b CrashLoopBackOff']
    ],
    [
      'the worst first: final, then stuck, then open',
      [
        suffers(JOB, [pod('a', JOB, NOT_READY), pod('b', JOB, CRASH)]),
        suffers(JOB2, [pod('c', JOB2, NO_NAME), pod('d', JOB2, NOT_READY)])
      ],
      ['c InvalidImageName', 'b CrashLoopBackOff', 'a NotReady', 'd NotReady']
    ],
    [
      'five at most, and the worst is among them',
      [
        ...Array.from({ length: 5 }, (_, index) => object('Job', `job${index}`)).map(job =>
          suffers(job, [pod(`of-${job.metadata.name}`, job, NOT_READY)])
        ),
        suffers(JOB, [pod('z', JOB, CRASH)])
      ],
      ['z CrashLoopBackOff', 'of-job0 NotReady', 'of-job1 NotReady', 'of-job2 NotReady', 'of-job3 NotReady']
    ]
  ])('%s', async (_what, sufferers, told) => {
    const findings = await explained({}, ...sufferers)
    expect(findings.map(({ pod: name, reason }) => `${name ?? ''} ${reason}`)).toEqual(told)
  })
})

describe('the Pod of an older revision', () => {
  const BLOCKED =
    'This Pod is of the older revision, and the StatefulSet replaces nothing before it is ready: delete the Pod in the cluster.'
  const PROBE = 'The container runs, but its readiness probe does not succeed: its log and events say why.'

  test.each<[what: string, owner: KubeObject, revision: string, remedy: string]>([
    ['keeps a StatefulSet from replacing it', SET, 'old', BLOCKED],
    ['is not one of the newest revision', SET, 'new', PROBE],
    ['of another kind keeps nothing', { ...JOB, status: { updateRevision: 'new' } }, 'old', PROBE]
  ])('%s', async (_what, owner, revision, remedy) => {
    const sick = pod('db-0', owner, NOT_READY, { labels: { 'controller-revision-hash': revision } })
    const [finding] = await explained({}, suffers(owner, [sick]))
    expect(finding?.remedy).toBe(remedy)
  })
})

describe('an object without Pods', () => {
  const QUOTA = 'pods "web-1-x" is forbidden: exceeded quota: few: now'

  test('is told of by the events of what would make them', async () => {
    const events = { 'uid-web-1': [event('FailedCreate', QUOTA)], 'uid-web': [event('Other', 'earlier')] }
    const findings = await explained({ events }, suffers(DEPLOYMENT, [], [REPLICA_SET]))
    expect(findings).toEqual([
      {
        cluster: 'wec2',
        object: refOf(DEPLOYMENT),
        pod: undefined,
        container: undefined,
        image: undefined,
        reason: 'FailedCreate',
        message: QUOTA,
        exitCode: undefined,
        events: ['Other: earlier', `FailedCreate: ${QUOTA}`],
        logs: [],
        remedy:
          'No Pod could be created: correct in the release or in the cluster what the message names. If it is there by now: Kubernetes tries again within 16 minutes, so raise `timeout`, or restart the rollout.'
      }
    ])
  })

  test('and without events is not told of; nor are ReplicaSets of others', async () => {
    const events = { 'uid-api-1': [event('FailedCreate', QUOTA)] }
    const others = object('ReplicaSet', 'api-1', {}, ownedBy(object('Deployment', 'api')))
    expect(await explained({ events }, suffers(DEPLOYMENT, [], [others]))).toEqual([])
  })

  test('and whose Job has failed is told of by the Job, though events are gone, too', async () => {
    const job = object('Job', 'migrate', {
      status: {
        failed: 2,
        conditions: [{ type: 'Failed', status: 'True', reason: 'BackoffLimitExceeded', message: 'hunter2' }]
      }
    })
    expect(await explained({ events: {} }, suffers(job))).toMatchObject([
      {
        object: refOf(job),
        reason: 'BackoffLimitExceeded',
        message: '***; 2 Pods failed, none is left',
        events: []
      }
    ])
  })

  test('comes after those with Pods', async () => {
    const findings = await explained({}, suffers(DEPLOYMENT), suffers(JOB, [pod('a', JOB, NOT_READY)]))
    expect(findings.map(({ reason }) => reason)).toEqual(['NotReady', 'BackOff'])
  })
})

test('events: the newest five, newest last, by whichever time they have', async () => {
  const at = (second: number): string => `2026-01-02T03:04:0${second}Z`
  const events = {
    'uid-a': [
      event('E3', 'm', { lastTimestamp: at(3) }),
      event('E0', 'm'),
      event('E5', 'm', { lastTimestamp: null, eventTime: at(5) }),
      event('E1', 'm', { lastTimestamp: at(1) }),
      event('E4', 'm', { lastTimestamp: at(4), eventTime: at(0) }),
      event('E2', 'm', { eventTime: at(2) })
    ]
  }
  const [finding] = await explained({ events }, suffers(JOB, [pod('a', JOB, NO_IMAGE)]))
  expect(finding?.events).toEqual(['E1: m', 'E2: m', 'E3: m', 'E4: m', 'E5: m'])
})

test('events that come a moment after the status are seen', async () => {
  let asked = 0
  const client = {
    list: () => Promise.resolve({ resourceVersion: '1', items: asked++ === 0 ? [] : EVENT })
  } as unknown as KubeClient
  const sick = suffers(JOB, [pod('a', JOB, NO_IMAGE)])
  const [finding] = await explain({ cluster: 'wec2', client, redactText: text => text }, [sick])
  expect(finding?.events).toEqual(['BackOff: restarting'])
  expect(asked).toBe(2)
})

test('a cluster that shows neither events nor logs: the finding without them', async () => {
  const refuse = (): Promise<never> => Promise.reject(new Error('forbidden'))
  const client = { list: refuse, text: refuse } as unknown as KubeClient
  const sick = suffers(JOB, [pod('a', JOB, CRASH)])
  const findings = await explain({ cluster: 'wec2', client, redactText: text => text }, [
    sick,
    suffers(DEPLOYMENT)
  ])
  expect(findings).toMatchObject([{ pod: 'a', reason: 'CrashLoopBackOff', events: [], logs: [] }])
})

test('a secret that stands in several lines of a log is none of its lines', async () => {
  const secret = 'hunter2-hunter2-hunter2-'
  const redactor = new Redactor()
  redactor.add([secret])
  const base64 = Buffer.from(secret).toString('base64').replace(/.{7}/g, '$&\n')
  const { client } = clusterWith({ log: `before\n${base64}\nbehind` })
  const sick = suffers(JOB, [pod('migrate-1', JOB, CRASH)])
  const redactText = (text: string): string => redactor.redact(text)
  const [finding] = await explain({ cluster: 'wec2', client, redactText }, [sick])
  expect(finding?.logs).toEqual(['before', '***', 'behind'])
})

test('of a secret that begins above the lines that are told, nothing is told either', async () => {
  const secret = 'hunter2-'.repeat(12)
  const redactor = new Redactor()
  redactor.add([secret])
  const base64 = Buffer.from(secret).toString('base64').replace(/.{7}/g, '$&\n')
  const { client } = clusterWith({ log: `${'above\n'.repeat(60)}${base64}\nbehind` })
  const redactText = (text: string): string => redactor.redact(text)
  const sick = suffers(JOB, [pod('migrate-1', JOB, CRASH)])
  const [finding] = await explain({ cluster: 'wec2', client, redactText }, [sick])
  expect(finding?.logs).toEqual([...Array<string>(8).fill('above'), '***', 'behind'])
})

test('what others wrote is kept without secrets, and short', async () => {
  const [dirty, clean] = ['hunter2\n::error::x', '***\n::error::x']
  const sick = object(
    'Pod',
    'a',
    {
      spec: { containers: [{ name: 'app', image: `example.com/hunter2:${'x'.repeat(1000)}` }] },
      status: {
        containerStatuses: [
          { name: 'app', state: { waiting: { reason: 'CrashLoopBackOff', message: dirty } } }
        ]
      }
    },
    ownedBy(JOB)
  )
  const events = { 'uid-a': [event('BackOff', dirty)], 'uid-web': [event('FailedCreate', dirty)] }
  const findings = await explained(
    { events, log: '::error::hunter2' },
    suffers(JOB, [sick]),
    suffers(DEPLOYMENT)
  )
  expect(findings).toMatchObject([
    {
      image: `example.com/***:${'x'.repeat(984)} … (cut)`,
      message: clean,
      events: [`BackOff: ${clean}`],
      logs: ['::error::***']
    },
    { message: clean, events: [`FailedCreate: ${clean}`] }
  ])
})
