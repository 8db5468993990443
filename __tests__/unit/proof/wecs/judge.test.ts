import { judgeObject } from '../../../../src/proof/wecs/judge.ts'
import { weakest, tellMissing, isChange } from '../../../../src/proof/judgement.ts'
import type { KubeObject } from '../../../../src/kubernetes/objects.ts'
import type { ObjectState, ObjectVerdict } from '../../../../src/report/verdict.ts'

describe('the state of a cluster', () => {
  test('is that of its weakest object', () => {
    expect(weakest(['ready', 'delivered'])).toBe('delivered')
    expect(weakest(['missing', 'failed', 'ready'])).toBe('failed')
    expect(weakest(['ready', 'unverified'])).toBe('unverified')
  })

  test.each(['missing', 'progressing', 'failed'] as const)(
    'an object that nobody could see does not hide one that is %s',
    state => {
      expect(weakest(['unverified', state, 'ready'])).toBe(state)
    }
  )
})

describe('a workload with a Pod that has a problem', () => {
  const live: KubeObject = {
    apiVersion: 'apps/v1',
    kind: 'StatefulSet',
    metadata: { name: 'db', namespace: 'shop', uid: 'db', generation: 2 },
    spec: { replicas: 1 }
  }
  const expected = {
    ref: { group: 'apps', kind: 'StatefulSet', namespace: 'shop', name: 'db' },
    live,
    before: undefined,
    createOnly: false
  }
  const judge = (observedGeneration: number, reason: string, message = '') =>
    judgeObject(
      expected,
      { ...live, status: { observedGeneration, replicas: 1 } },
      {
        replicaSets: [],
        pods: [
          {
            apiVersion: 'v1',
            kind: 'Pod',
            metadata: { name: 'db-0', ownerReferences: [{ apiVersion: '', kind: '', name: '', uid: 'db' }] },
            status: { containerStatuses: [{ name: 'db', state: { waiting: { reason, message } } }] }
          }
        ]
      },
      { level: 'ready', readyWhen: new Map() }
    )

  test('that is final has failed', () => {
    expect(judge(2, 'ErrImagePull', 'not found')).toMatchObject({
      state: 'failed',
      reason: 'ErrImagePull in Pod db-0'
    })
  })

  test('that others may heal is stuck', () => {
    expect(judge(2, 'CrashLoopBackOff')).toMatchObject({
      state: 'progressing',
      reason: '0 of 1 replicas are ready: CrashLoopBackOff in Pod db-0',
      stuck: 'CrashLoopBackOff in Pod db-0'
    })
  })

  test('of an older spec is neither', () => {
    expect(judge(1, 'ErrImagePull', 'not found')).toMatchObject({
      state: 'progressing',
      reason: 'its controller has not seen the new spec yet'
    })
  })
})

describe('what is told', () => {
  const judged = (state: ObjectState, reason = '') => ({ state, reason })

  test('that an object is still missing is no change', () => {
    expect(isChange(undefined, judged('missing', 'cannot be seen: the cluster has not answered yet'))).toBe(
      false
    )
    expect(isChange(judged('missing', 'cannot be seen'), judged('missing', 'has not arrived yet'))).toBe(
      false
    )
  })

  test('that it arrived, or is gone again, is one', () => {
    expect(isChange(undefined, judged('ready'))).toBe(true)
    expect(isChange(judged('missing'), judged('progressing', '0 of 1 replicas are ready'))).toBe(true)
    expect(isChange(judged('ready'), judged('missing', 'is being deleted'))).toBe(true)
  })

  const verdict = (name: string, state: ObjectState): ObjectVerdict => ({
    object: { group: '', kind: 'Secret', namespace: 'shop', name },
    state,
    reason: 'has not arrived yet',
    seconds: 0
  })

  test('all that is missing in one line', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
    expect(
      tellMissing(
        'wec1',
        names.map(name => verdict(name, name === 'b' ? 'ready' : 'missing'))
      )
    ).toBe(
      'wec1: still missing: Secret shop/a, Secret shop/c, Secret shop/d, Secret shop/e, Secret shop/f and 1 more; the first has not arrived yet'
    )
  })

  test('nothing when nothing is missing', () => {
    expect(tellMissing('wec1', [verdict('a', 'progressing')])).toBeUndefined()
  })
})
