import { judgeRun, notReady } from '../../src/judge.ts'
import type { ClusterVerdict, ObjectState } from '../../src/verify/verdict.ts'

const OBJECT = { group: 'apps', kind: 'Deployment', namespace: 'shop', name: 'web' }

const cluster = (state: ObjectState, name = 'wec1'): ClusterVerdict => ({
  cluster: name,
  state,
  objects: [{ object: OBJECT, state, reason: '1 of 3 replicas are available', seconds: 1 }],
  findings: [],
  note: ''
})

test.each<[readonly ObjectState[], string]>([
  [['ready', 'ready'], 'ready'],
  [['ready', 'delivered'], 'delivered'],
  [['ready', 'unverified'], 'bound'],
  [['ready', 'progressing'], 'failed'],
  [['ready', 'missing'], 'failed'],
  [['unverified', 'failed'], 'failed'],
  [['unverified'], 'bound']
])('clusters that are %j prove %s', (states, verdict) => {
  expect(
    judgeRun(
      'ready',
      states.map(state => cluster(state))
    )
  ).toBe(verdict)
})

test.each([
  ['nothing', 'applied'],
  ['bound', 'bound']
] as const)('wait-for %s never claims more than %s', (waitFor, verdict) => {
  expect(judgeRun(waitFor, [cluster('unverified')])).toBe(verdict)
})

test('the error names cluster, object and what it waits for', () => {
  const error = notReady([cluster('ready', 'wec1'), cluster('progressing', 'wec2')], true)
  expect(error.code).toBe('TIMEOUT')
  expect(error.message).toBe('wec2 is not ready: Deployment shop/web 1 of 3 replicas are available')
})

test('a finding is told with cluster, Pod, container, image and reason', () => {
  const failed: ClusterVerdict = {
    ...cluster('failed', 'wec2'),
    findings: [
      {
        cluster: 'wec2',
        object: OBJECT,
        pod: 'web-1',
        container: 'app',
        image: 'example.com/none:1',
        reason: 'ImagePullBackOff',
        message: 'not found',
        exitCode: undefined,
        events: [],
        logs: [],
        remedy: 'Correct the image.'
      }
    ]
  }
  const error = notReady([failed], false)
  expect(error.code).toBe('WORKLOAD_FAILED')
  expect(error.message).toBe(
    'cluster wec2, Deployment shop/web, Pod web-1, container app, image example.com/none:1: ImagePullBackOff: not found'
  )
  expect(error.remedy).toBe('Correct the image.')
})
