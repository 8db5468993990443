/** What a run ends with: green, or the error that its verdict stands for. */
import { conclude, type Memorizing } from '../../../src/commands/conclude.ts'
import type { Inputs } from '../../../src/inputs/inputs.ts'
import type { Recreated } from '../../../src/report/report.ts'
import type { ClusterVerdict, ObjectState } from '../../../src/report/verdict.ts'
import { fakeRun } from '../../../testkit/fakeRun.ts'
import { ObjectStore } from '../../../testkit/objectStore.ts'

const DEPLOYMENT = { group: 'apps', kind: 'Deployment', namespace: 'shop', name: 'web' }
const BOUND = { clusters: ['wec1', 'wec2'], objects: [], policies: [], bindings: [] }
const PROOF = { revision: 1, verdict: 'ready', time: '', clusters: [], objects: 1, content: '', policies: [] }

function clusterThatIs(state: ObjectState, index: number): ClusterVerdict {
  return {
    cluster: `wec${index + 1}`,
    state,
    note: '',
    objects: [{ object: DEPLOYMENT, state, reason: 'as it says', seconds: 1 }],
    findings: []
  }
}

/** The verdict, or the code of the error. */
async function endOf(
  states: readonly ObjectState[],
  more: Partial<Inputs>,
  isProved = false,
  recreated: readonly Recreated[] = []
): Promise<string> {
  const inputs = { release: 'web', namespace: 'shop', waitFor: 'ready', onUnverified: 'allow', ...more }
  const { run } = fakeRun(inputs)
  const memory = { proofs: [], arrivals: new Map() }
  const collector = {
    lastProof: isProved ? PROOF : undefined,
    memory: () => Promise.resolve(memory)
  }
  try {
    await conclude(
      run,
      { revision: 1, policies: [] },
      {
        bound: BOUND,
        clusters: states.map(clusterThatIs),
        recreation: { recreated, warning: undefined, witness: undefined },
        statuses: new Map()
      },
      { collector, wds: new ObjectStore().client } as unknown as Memorizing
    )
  } catch (error) {
    const { code } = error as { code: string }
    const verdicts = new Map([
      ['UNVERIFIED', 'bound'],
      ['RECREATED', 'ready']
    ])
    expect(run.record.report().verdict).toBe(verdicts.get(code) ?? 'failed')
    return code
  }
  return run.record.report().verdict
}

test.each<[string, readonly ObjectState[], Partial<Inputs>, boolean, string]>([
  ['ready everywhere', ['ready', 'ready'], {}, false, 'ready'],
  ['failed in one', ['ready', 'failed'], {}, false, 'NOT_READY'],
  [
    'failed in one of which enough are left',
    ['ready', 'failed'],
    { minReadyClusters: { amount: 1, unit: 'clusters' } },
    false,
    'partial'
  ],
  ['still missing in one', ['ready', 'missing'], {}, false, 'TIMEOUT'],
  ['unverified, where that will do', ['unverified', 'unverified'], {}, false, 'bound'],
  [
    'unverified, where proof is asked for',
    ['unverified', 'unverified'],
    { onUnverified: 'fail' },
    false,
    'UNVERIFIED'
  ],
  [
    'unverified, of what was proved before and has not changed',
    ['unverified', 'unverified'],
    { onUnverified: 'fail' },
    true,
    'bound'
  ]
])('%s', async (_what, states, more, isProved, end) => {
  expect(await endOf(states, more, isProved)).toBe(end)
})

describe('with objects that were re-created', () => {
  const recreated: readonly Recreated[] = [
    {
      object: DEPLOYMENT,
      clusters: ['wec1'],
      isCertain: true,
      since: 'since revision 7 was proved',
      cause: 'KubeStellar withdrew the release (Binding generation 3 -> 5)'
    }
  ]

  test.each<[string, readonly ObjectState[], boolean, string]>([
    ['it is green', ['ready', 'ready'], false, 'ready'],
    ['it is red where that is asked for', ['ready', 'ready'], true, 'RECREATED'],
    ['what failed comes first', ['ready', 'failed'], true, 'NOT_READY']
  ])('%s', async (_what, states, failOnRecreated, end) => {
    expect(await endOf(states, { failOnRecreated }, false, recreated)).toBe(end)
  })

  test('it is green where that is asked for and none was', async () => {
    expect(await endOf(['ready', 'ready'], { failOnRecreated: true })).toBe('ready')
  })
})
