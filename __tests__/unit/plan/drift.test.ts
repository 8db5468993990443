/** What counts as changed since Helm deployed it, and how it is told. */
import { describeDrift, differences, findDrift } from '../../../src/plan/drift.ts'
import type { Drift } from '../../../src/report/drift.ts'
import { ApiError } from '../../../src/kubernetes/api/client.ts'
import { apiPath, keyOf, keyOfObject, refOf, type KubeObject } from '../../../src/kubernetes/objects.ts'
import { object } from '../../../testkit/fakeRun.ts'
import { DEPLOYMENTS, ObjectStore } from '../../../testkit/objectStore.ts'
import { JOBS } from '../../../src/kubernetes/kinds.ts'
import type { RenderedObject } from '../../../src/plan/render.ts'

test.each<[string, unknown, unknown, readonly string[]]>([
  ['nothing', { a: 1, b: [1, 'x', null] }, { b: [1, 'x', null], a: 1 }, []],
  ['a value', { spec: { replicas: 3 } }, { spec: { replicas: 1 } }, ['spec.replicas']],
  ['a field that is gone', { spec: { replicas: 3 } }, { spec: {} }, ['spec.replicas']],
  ['a field that came', { spec: {} }, { spec: { replicas: 3 } }, ['spec.replicas']],
  ['a field of another type', { spec: { a: '1' } }, { spec: { a: 1 } }, ['spec.a']],
  ['an object for a list', { spec: {} }, { spec: [] }, ['spec']],
  ['an item of a list', { a: [{ b: 1 }, { b: 2 }] }, { a: [{ b: 1 }, { b: 3 }] }, ['a.1.b']],
  ['a list that is longer', { a: [1] }, { a: [1, 2] }, ['a']],
  ['several', { a: 1, b: { c: 2, d: 3 } }, { a: 2, b: { c: 2, d: 4 } }, ['a', 'b.d']],
  ['the status', { status: 1, spec: { status: 1 } }, { status: 2, spec: { status: 2 } }, ['spec.status']],
  [
    'what the server sets',
    { metadata: { managedFields: 1, resourceVersion: 1, generation: 1, uid: 1, creationTimestamp: 1 } },
    { metadata: { managedFields: 2, resourceVersion: 2, generation: 2, uid: 2, creationTimestamp: 2 } },
    []
  ],
  [
    'the same names elsewhere',
    { metadata: { labels: { uid: 'a' } }, spec: { generation: 1 } },
    { metadata: { labels: { uid: 'b' } }, spec: { generation: 2 } },
    ['metadata.labels.uid', 'spec.generation']
  ]
])('differences: %s', (_what, wanted, found, expected) => {
  expect(differences(wanted, found, '')).toEqual(expected)
})

describe('a release', () => {
  const rendered = (manifest: KubeObject, type = DEPLOYMENTS): RenderedObject => ({
    type,
    namespace: 'shop',
    name: manifest.metadata.name,
    labels: {},
    managed: true,
    hookEvents: [],
    manifest
  })
  const web = (spec: object) => object('apps/v1', 'Deployment', 'web', {}, { spec })
  const job = (image: string) => object('batch/v1', 'Job', 'job', {}, { spec: { template: image } })
  const WEB = { group: 'apps', kind: 'Deployment', namespace: 'shop', name: 'web' }
  const JOB = { group: 'batch', kind: 'Job', namespace: 'shop', name: 'job' }
  const IMMUTABLE = new ApiError(422, 'Invalid', 'spec.template: field is immutable')
  const many = (value: number) =>
    Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`field${index}`, value]))

  test.each<[string, readonly RenderedObject[], readonly KubeObject[], readonly Drift[]]>([
    ['as it was', [rendered(web({ replicas: 3 }))], [web({ replicas: 3 })], []],
    // Defaults, or what another manager has set.
    [
      'with more than the chart says',
      [rendered(web({ replicas: 3 }))],
      [web({ replicas: 3, paused: true })],
      []
    ],
    [
      'with another value',
      [rendered(web({ replicas: 3, paused: true }))],
      [web({ replicas: 1, paused: true })],
      [{ object: WEB, kind: 'changed', fields: ['spec.replicas'] }]
    ],
    [
      'with very much changed',
      [rendered(web(many(1)))],
      [web(many(2))],
      [
        {
          object: WEB,
          kind: 'changed',
          fields: Array.from({ length: 10 }, (_, index) => `spec.field${index}`)
        }
      ]
    ],
    // B11: Helm applied both, and nobody knows which one last.
    [
      'rendered twice, as the first',
      [rendered(web({ replicas: 3 })), rendered(web({ replicas: 5 }))],
      [web({ replicas: 3 })],
      []
    ],
    [
      'rendered twice, as the last',
      [rendered(web({ replicas: 3 })), rendered(web({ replicas: 5 }))],
      [web({ replicas: 5 })],
      []
    ],
    [
      'rendered twice, as none of them',
      [rendered(web({ replicas: 3 })), rendered(web({ replicas: 5 }))],
      [web({ replicas: 4 })],
      [{ object: WEB, kind: 'changed', fields: ['spec.replicas'] }]
    ],
    [
      'rendered twice, and gone',
      [rendered(web({ replicas: 3 })), rendered(web({ replicas: 5 }))],
      [],
      [{ object: WEB, kind: 'missing', fields: [] }]
    ],
    ['without an object', [rendered(web({}))], [], [{ object: WEB, kind: 'missing', fields: [] }]],
    [
      'with a field that cannot be changed back, and another object missing',
      [rendered(job('new'), JOBS), rendered(web({}))],
      [job('old')],
      [
        { object: JOB, kind: 'changed', fields: ['spec.template: field is immutable'] },
        { object: WEB, kind: 'missing', fields: [] }
      ]
    ]
  ])('%s', async (_what, objects, there, expected) => {
    const wds = new ObjectStore(there).refuseApply(apiPath(JOBS, 'shop', 'job'), IMMUTABLE)
    const live = new Map(there.map(found => [keyOf(refOf(found)), found]))
    await expect(findDrift(objects, live, keyOfObject, wds.client)).resolves.toEqual(expected)
    expect(wds.writes).toEqual([])
  })

  test('a WDS that refuses to tell ends the look', async () => {
    const refused = new ApiError(403, 'Forbidden', 'may not patch')
    const wds = new ObjectStore([web({})]).refuseApply(apiPath(DEPLOYMENTS, 'shop', 'web'), refused)
    const live = new Map([[keyOf(WEB), web({})]])
    await expect(findDrift([rendered(web({}))], live, keyOfObject, wds.client)).rejects.toBe(refused)
  })
})

test.each<[Drift, string]>([
  [
    {
      object: { group: '', kind: 'Namespace', namespace: undefined, name: 'shop' },
      kind: 'missing',
      fields: []
    },
    'Namespace shop is not in the WDS any more'
  ],
  [
    {
      object: { group: '', kind: 'Service', namespace: 'shop', name: 'web' },
      kind: 'unselected',
      fields: []
    },
    'Service shop/web is not selected by any policy of the release, so that no cluster has it'
  ],
  [
    {
      object: { group: 'apps', kind: 'Deployment', namespace: 'shop', name: 'web' },
      kind: 'changed',
      fields: ['spec.replicas', 'spec.paused']
    },
    'Deployment shop/web was changed in the WDS: spec.replicas, spec.paused'
  ]
])('%j', (drift, sentence) => {
  expect(describeDrift(drift)).toBe(sentence)
})
