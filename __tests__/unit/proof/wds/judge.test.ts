import { refOf, type KubeObject } from '../../../../src/kubernetes/objects.ts'
import type { Returned } from '../../../../src/kubestellar/combinedStatus.ts'
import { arrivalOf, type Arrival } from '../../../../src/proof/arrival.ts'
import { judgeReturned } from '../../../../src/proof/wds/judge.ts'

const CHANGED = '2026-01-02T03:04:05Z'
const BEFORE = Date.parse('2026-01-02T03:04:00Z')
const AT_ONCE = Date.parse(CHANGED)
/** By a clock that is a bit slow. */
const NEARLY = AT_ONCE - 1000
const AFTER = Date.parse('2026-01-02T03:04:10Z')

const MADE = { name: 'web', namespace: 'shop', uid: 'uid', creationTimestamp: '2026-01-01T00:00:00Z' }

function object(kind: string, apiVersion = 'apps/v1', more: object = {}): KubeObject {
  const managedFields = [
    { manager: 'helm', time: CHANGED },
    { manager: 'kubestellar', subresource: 'status', time: '2026-01-02T03:05:00Z' }
  ]
  const metadata = { ...MADE, managedFields }
  return { apiVersion, kind, metadata, spec: { replicas: 1 }, ...more }
}

const DEPLOYMENT = object('Deployment', undefined, {
  metadata: { ...object('Deployment').metadata, generation: 4 }
})
const AS_CREATED = object('Deployment', undefined, {
  metadata: { ...object('Deployment').metadata, generation: 1 }
})
const SERVICE = object('Service', 'v1')
const WIDGET = object('Widget', 'example.com/v1')

const ready = (observedGeneration: number, time: number): Returned => ({
  kind: 'status',
  time,
  status: { observedGeneration, replicas: 1, updatedReplicas: 1, availableReplicas: 1 }
})
const status = (fields: object, time: number): Returned => ({ kind: 'status', time, status: { ...fields } })
const BLANK: Returned = { kind: 'blank', status: {}, time: 0 }
const NOTHING: Returned = { kind: 'nothing', status: {}, time: 0 }

/** Seen when it was at this generation in the WDS. */
const at = (generation: number, observedGeneration: number, isProved = true): Arrival => ({
  uid: 'uid',
  generation,
  content: 'other',
  observedGeneration,
  isProved
})
const seenOf = (live: KubeObject): Arrival => arrivalOf(live, { observedGeneration: 0, isProved: true })

type Change = 'none' | 'created' | 'spec' | 'metadata'

function judge(
  live: KubeObject,
  change: Change,
  returned: Returned | undefined,
  more: {
    seen?: number
    known?: Arrival
    createOnly?: boolean
    level?: 'ready' | 'delivered'
    name?: string
    now?: number
  } = {}
): string {
  const named = { ...live, metadata: { ...live.metadata, name: more.name ?? 'web' } }
  const expected = {
    ref: refOf(named),
    live: named,
    before: undefined,
    change,
    createOnly: more.createOnly ?? false
  }
  const goal = { level: more.level ?? 'ready', readyWhen: new Map() } as const
  return judgeReturned(expected, returned, { known: more.known, before: more.seen, now: more.now }, goal)
    .state
}

test.each<[string, string, string]>([
  ['a kind that is never reported', judge(object('Secret', 'v1'), 'created', BLANK), 'unverified'],
  [
    'a name that no label takes',
    judge(DEPLOYMENT, 'created', NOTHING, { name: 'n'.repeat(64) }),
    'unverified'
  ],
  ['no row at all', judge(DEPLOYMENT, 'created', undefined), 'missing'],
  ['a row without anything', judge(DEPLOYMENT, 'none', NOTHING), 'missing'],

  ['new, with a status', judge(DEPLOYMENT, 'created', ready(1, AFTER)), 'ready'],
  ['new, with the status of a namesake before it', judge(DEPLOYMENT, 'created', ready(1, BEFORE)), 'missing'],
  ['new, delivered within the second', judge(DEPLOYMENT, 'created', ready(1, AT_ONCE)), 'ready'],
  ['new, by a slow clock', judge(DEPLOYMENT, 'created', ready(1, NEARLY)), 'ready'],
  ['new, by a clock that cannot be right', judge(DEPLOYMENT, 'created', ready(1, NEARLY - 1000)), 'missing'],
  [
    'new, and not there yet',
    judge(DEPLOYMENT, 'created', status({ observedGeneration: 1 }, AFTER)),
    'progressing'
  ],
  ['new, without a status so far', judge(DEPLOYMENT, 'created', BLANK), 'progressing'],
  [
    'new, of a kind without a status',
    judge(object('NetworkPolicy', 'networking.k8s.io/v1'), 'created', BLANK),
    'ready'
  ],
  ['new, a custom resource without a status', judge(WIDGET, 'created', BLANK), 'delivered'],

  ['unchanged since it was made', judge(AS_CREATED, 'none', ready(1, BEFORE)), 'ready'],
  [
    'unchanged since it was made, with the status of a namesake before it',
    judge(AS_CREATED, 'none', ready(1, Date.parse('2025-12-31T00:00:00Z'))),
    'missing'
  ],
  [
    'a kind without generations, unchanged since it was made',
    judge(object('Namespace', 'v1', { metadata: MADE }), 'none', status({ phase: 'Active' }, BEFORE)),
    'ready'
  ],
  [
    'only its labels were changed since it was made',
    judge(AS_CREATED, 'metadata', ready(1, BEFORE)),
    'unverified'
  ],
  [
    'unchanged, and nobody knows which spec is there',
    judge(DEPLOYMENT, 'none', ready(4, AFTER)),
    'unverified'
  ],
  [
    'unchanged since it was seen to arrive',
    judge(DEPLOYMENT, 'none', ready(4, BEFORE), { known: at(4, 4) }),
    'ready'
  ],
  [
    'unchanged since it was seen to arrive, and made anew in the cluster',
    judge(DEPLOYMENT, 'none', ready(1, AFTER), { known: at(4, 4) }),
    'ready'
  ],
  [
    'unchanged since it may have arrived',
    judge(DEPLOYMENT, 'none', ready(4, BEFORE), { known: at(4, 4, false) }),
    'unverified'
  ],
  [
    'seen to arrive of another object of its name',
    judge(DEPLOYMENT, 'none', ready(4, BEFORE), { known: { ...at(4, 4), uid: 'other' } }),
    'unverified'
  ],
  [
    'unchanged since it was seen to arrive, of a kind without generations',
    judge(SERVICE, 'none', status({ loadBalancer: {} }, BEFORE), { known: seenOf(SERVICE) }),
    'ready'
  ],
  [
    'only its labels changed, of a kind without generations',
    judge(SERVICE, 'spec', status({ loadBalancer: {} }, BEFORE), { known: seenOf(SERVICE) }),
    'unverified'
  ],
  [
    'changed by a run that saw nothing of it, of a kind without generations',
    judge({ ...SERVICE, spec: { type: 'LoadBalancer' } }, 'none', status({ loadBalancer: {} }, AFTER), {
      known: seenOf(SERVICE)
    }),
    'progressing'
  ],
  ['unchanged, without a status', judge(SERVICE, 'none', BLANK), 'progressing'],

  // A run changed it, and was killed or waited in vain.
  [
    'changed by an earlier run: an old status',
    judge(DEPLOYMENT, 'none', ready(3, BEFORE), { known: at(3, 3) }),
    'missing'
  ],
  [
    'changed by an earlier run: a new one about the old spec',
    judge(DEPLOYMENT, 'none', ready(3, AFTER), { known: at(3, 3) }),
    'missing'
  ],
  [
    'changed by an earlier run: a later generation',
    judge(DEPLOYMENT, 'none', ready(4, AFTER), { known: at(3, 3) }),
    'ready'
  ],
  [
    'changed by an earlier run: a later generation, before the labels were changed',
    judge(DEPLOYMENT, 'none', ready(4, BEFORE), { known: at(3, 3) }),
    'unverified'
  ],
  [
    'changed by an earlier run: made anew in the cluster since it was seen',
    judge(DEPLOYMENT, 'none', ready(1, AFTER), { known: at(3, 3) }),
    'unverified'
  ],
  [
    'changed by an earlier run and this one: of which of them it is, nobody knows',
    judge(DEPLOYMENT, 'spec', ready(4, AFTER), { known: at(2, 3) }),
    'unverified'
  ],
  [
    'changed by an earlier run and this one: an old status of the first',
    judge(DEPLOYMENT, 'spec', ready(4, BEFORE), { known: at(2, 3) }),
    'missing'
  ],
  [
    'changed by an earlier run and this one: both have been seen',
    judge(DEPLOYMENT, 'spec', ready(5, AFTER), { known: at(2, 3) }),
    'ready'
  ],
  [
    'changed and changed back by earlier runs: perhaps it never left the WDS',
    judge(DEPLOYMENT, 'none', ready(3, BEFORE), {
      known: { ...seenOf(DEPLOYMENT), generation: 2, observedGeneration: 3 }
    }),
    'unverified'
  ],
  [
    'changed back by this run: what the cluster has had in between is to come',
    judge(DEPLOYMENT, 'spec', ready(3, BEFORE), {
      known: { ...seenOf(DEPLOYMENT), generation: 2, observedGeneration: 3 }
    }),
    'missing'
  ],
  [
    'changed by an earlier run, and its labels by this one',
    judge(DEPLOYMENT, 'metadata', ready(4, AFTER), { known: at(3, 3) }),
    'unverified'
  ],
  [
    'changed by an earlier run, and its labels by this one: an old status',
    judge(DEPLOYMENT, 'metadata', ready(3, AFTER), { known: at(3, 3) }),
    'missing'
  ],
  [
    'changed by this run: scaled in the cluster since it was seen, as an old status tells',
    judge(DEPLOYMENT, 'spec', ready(6, AFTER), { known: at(3, 3), seen: 6 }),
    'missing'
  ],
  [
    'changed by this run: seen to arrive before it had any status',
    judge({ ...DEPLOYMENT, metadata: { ...DEPLOYMENT.metadata, generation: 2 } }, 'spec', ready(1, AFTER), {
      known: at(1, 0)
    }),
    'missing'
  ],

  ['changed: an old status', judge(DEPLOYMENT, 'spec', ready(3, BEFORE), { seen: 3 }), 'missing'],
  [
    'changed: a new one about the old spec',
    judge(DEPLOYMENT, 'spec', ready(3, AFTER), { seen: 3 }),
    'missing'
  ],
  [
    'changed: a later generation, but an old time',
    judge(DEPLOYMENT, 'spec', ready(4, BEFORE), { seen: 3 }),
    'missing'
  ],
  ['changed: a later generation', judge(DEPLOYMENT, 'spec', ready(4, AFTER), { seen: 3 }), 'ready'],
  [
    'changed: a later generation, within the second',
    judge(DEPLOYMENT, 'spec', ready(4, AT_ONCE), { seen: 3 }),
    'ready'
  ],
  [
    'changed: within the second, about the old spec',
    judge(DEPLOYMENT, 'spec', ready(3, AT_ONCE), { seen: 3 }),
    'missing'
  ],
  ['changed: nobody knows what was before', judge(DEPLOYMENT, 'spec', ready(4, AFTER)), 'unverified'],
  ['changed: an old status tells what was before', judge(DEPLOYMENT, 'spec', ready(4, BEFORE)), 'missing'],
  [
    'changed: a kind that counts no generations',
    judge(SERVICE, 'spec', status({ loadBalancer: {} }, BEFORE)),
    'unverified'
  ],
  [
    'changed, and behind whichever spec it is',
    judge(object('Job', 'batch/v1'), 'spec', status({ active: 1 }, AFTER)),
    'progressing'
  ],
  [
    'changed, without a status',
    judge(object('NetworkPolicy', 'networking.k8s.io/v1'), 'spec', BLANK),
    'unverified'
  ],
  [
    'changed, and only created in clusters',
    judge(DEPLOYMENT, 'spec', ready(1, BEFORE), { createOnly: true }),
    'ready'
  ],
  [
    'new, and only created in clusters',
    judge(DEPLOYMENT, 'created', ready(1, AFTER), { createOnly: true }),
    'ready'
  ],
  ['labels changed', judge(DEPLOYMENT, 'metadata', ready(3, AFTER), { seen: 3 }), 'unverified'],

  [
    'delivered: new',
    judge(DEPLOYMENT, 'created', status({ x: 1 }, AFTER), { level: 'delivered' }),
    'delivered'
  ],
  ['delivered: without a status', judge(DEPLOYMENT, 'created', BLANK, { level: 'delivered' }), 'delivered'],
  [
    'delivered: changed, an old status',
    judge(DEPLOYMENT, 'spec', ready(3, BEFORE), { seen: 3, level: 'delivered' }),
    'missing'
  ]
])('%s', (_what, state, expected) => {
  expect(state).toBe(expected)
})

test.each<[string, number, string]>([
  ['a minute ahead', AFTER - 59_000, 'ready'],
  ['further ahead', AFTER - 61_000, 'unverified'],
  ['a year ahead', AFTER - 365 * 86_400_000, 'unverified'],
  ['behind', AFTER + 1000, 'ready']
])('H4: a status whose time is %s of the clock of the WDS', (_what, now, state) => {
  expect(judge(DEPLOYMENT, 'created', ready(1, AFTER), { now })).toBe(state)
})
