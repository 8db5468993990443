/** What a deploy is held to of what the chart renders, and what it is not held to. */
import type { KubeObject } from '../../../src/kubernetes/objects.ts'
import { renderingUnder, planRendering, type RenderedPart } from '../../../src/plan/rendering.ts'
import {
  movedSince,
  policySpecs,
  type PlannedDeploy,
  type PlannedRender
} from '../../../src/report/planFile.ts'

interface Fields {
  readonly group?: string
  readonly hookEvents?: readonly string[]
  readonly namespace?: string | undefined
}

function part(
  kind: string,
  name: string,
  fields: object,
  { group = '', hookEvents = [], ...more }: Fields = {}
): RenderedPart {
  const namespace = 'namespace' in more ? more.namespace : 'shop'
  return {
    type: { group, kind },
    namespace,
    name,
    hookEvents,
    manifest: { apiVersion: `${group}/v1`, kind, metadata: { name }, ...fields }
  }
}

const KEY = 'key'
const planOf = (first: readonly RenderedPart[], second = first): PlannedRender =>
  planRendering(first, second, KEY).rendered

/** What a deploy that renders this is told. */
function moved(planned: PlannedRender, rendered: readonly RenderedPart[]): readonly string[] {
  const deploy = (render: PlannedRender): PlannedDeploy => ({
    release: 'web',
    namespace: 'shop',
    revision: 0,
    chart: { name: 'web', version: '1.0.0', digest: 'a', content: 'b' },
    valuesDigest: 'c',
    policies: {},
    clusters: [],
    rendered: render
  })
  return movedSince(deploy(planned), deploy(renderingUnder(planned, rendered, KEY).rendered))
}

const config = (value: string): RenderedPart => part('ConfigMap', 'web', { data: { a: value, b: 'kept' } })
const secret = (password: string, name = 'web'): RenderedPart =>
  part('Secret', name, { data: { password, user: 'me' } })
const job = (time: string, image = 'migrate:1', name = `migrate-${time}`): RenderedPart =>
  part(
    'Job',
    name,
    { spec: { template: { spec: { containers: [{ image }] } } } },
    { group: 'batch', hookEvents: ['pre-upgrade'] }
  )

test('H3: the same rendering fits, in whatever order keys are', () => {
  const [one, other] = [
    { a: 1, b: { c: 2, d: 3 } },
    { b: { d: 3, c: 2 }, a: 1 }
  ]
  expect(
    moved(planOf([part('ConfigMap', 'web', { data: one })]), [part('ConfigMap', 'web', { data: other })])
  ).toEqual([])
})

test.each<[string, readonly RenderedPart[], readonly string[]]>([
  ['another value', [config('2'), secret('x')], ['rendered otherwise than planned: ConfigMap shop/web']],
  ['a value of a Secret', [config('1'), secret('y')], ['the Secrets are rendered otherwise than planned']],
  [
    'an object more',
    [config('1'), secret('x'), part('Role', 'more', {}, { group: 'rbac' })],
    ['rendered and not planned: Role.rbac shop/more']
  ],
  ['an object less', [secret('x')], ['planned and not rendered: ConfigMap shop/web']],
  [
    'another name',
    [config('1'), secret('x', 'other')],
    [
      'rendered and not planned: Secret shop/other',
      'planned and not rendered: Secret shop/web',
      'the Secrets are rendered otherwise than planned'
    ]
  ],
  [
    'another namespace',
    [part('ConfigMap', 'web', config('1').manifest, { namespace: 'other' }), secret('x')],
    ['rendered and not planned: ConfigMap other/web', 'planned and not rendered: ConfigMap shop/web']
  ],
  [
    'a hook that was none',
    [{ ...config('1'), hookEvents: ['pre-install'] }, secret('x')],
    ['rendered otherwise than planned: ConfigMap shop/web']
  ],
  [
    'another version of the kind',
    [{ ...config('1'), manifest: { ...config('1').manifest, apiVersion: 'v2' } }, secret('x')],
    ['rendered otherwise than planned: ConfigMap shop/web']
  ]
])('H3: %s moves the plan, and is named', (_what, rendered, expected) => {
  expect(moved(planOf([config('1'), secret('x')]), rendered)).toEqual(expected)
})

test('H3: a random password and a timestamped Job fit, and nothing else of them may change', () => {
  const planned = planOf([config('1'), secret('r1'), job('001')], [config('1'), secret('r2'), job('002')])
  expect(planned.unstable).toEqual([
    { object: 'Secret shop/web', paths: ['/data/password'] },
    { object: 'Job.batch shop/(generated 1)', paths: ['/metadata/name'] }
  ])
  expect(moved(planned, [config('1'), secret('r3'), job('777')])).toEqual([])
  expect(moved(planned, [config('1'), secret('r3'), job('777', 'evil:1')])).toEqual([
    'rendered otherwise than planned: Job.batch shop/(generated 1)'
  ])
  expect(
    moved(planned, [
      config('1'),
      part('Secret', 'web', { data: { password: 'r3', user: 'other' } }),
      job('777')
    ])
  ).toEqual(['the Secrets are rendered otherwise than planned'])
  expect(moved(planned, [config('1'), secret('r3'), job('777'), job('778')])).toEqual([
    'rendered and not planned: Job.batch shop/migrate-778'
  ])
  expect(moved(planned, [config('1'), secret('r3')])).toEqual([
    'planned and not rendered: Job.batch shop/(generated 1)'
  ])
})

test('H3: two Jobs with generated names are told apart by their position', () => {
  const both = (time: string): readonly RenderedPart[] => [
    job('x', 'a', `a-${time}`),
    job('x', 'b', `b-${time}`)
  ]
  const planned = planOf(both('1'), both('2'))
  expect(moved(planned, both('3'))).toEqual([])
  expect(moved(planned, [...both('3')].reverse())).toHaveLength(1)
})

test('H3: a chart that renders another number of objects each time fits no plan', () => {
  const planned = planOf([job('1'), job('2')], [job('3')])
  expect(moved(planned, [job('4')])).not.toEqual([])
})

test('H3: lists that change their length, and fields that come and go, are unstable as a whole', () => {
  const [one, two] = [
    { list: [1, 2], more: 'a', kept: 1 },
    { list: [1], kept: 1 }
  ]
  const planned = planOf([part('A', 'a', one)], [part('A', 'a', two)])
  expect(planned.unstable).toEqual([{ object: 'A shop/a', paths: ['/list', '/more'] }])
  expect(moved(planned, [part('A', 'a', { list: [5, 6, 7], kept: 1 })])).toEqual([])
  expect(moved(planned, [part('A', 'a', { list: [], kept: 2 })])).toHaveLength(1)
})

test('H3: an object with hundreds of unstable values is listed by its fields', () => {
  const data = (value: string): object =>
    Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`key${at}`, `${value}${at}`]))
  const planned = planOf(
    [part('A', 'a', { data: data('x'), kept: 1 })],
    [part('A', 'a', { data: data('y'), kept: 1 })]
  )
  expect(planned.unstable).toEqual([{ object: 'A shop/a', paths: ['/data'] }])
  expect(moved(planned, [part('A', 'a', { data: data('z'), kept: 2 })])).toHaveLength(1)
})

test('H3: no object hides behind the name of another one', () => {
  const names = ['web', '(generated 1)', '__proto__', 'constructor', 'a/b', 'web #2']
  const objects = [...names, 'web'].map(name => part('ConfigMap', name, { data: { name } }))
  const planned = planOf(objects)
  expect(planned.objects).toHaveLength(7)
  expect(moved(planned, objects)).toEqual([])
  for (const [at, object] of objects.entries()) {
    const changed = objects.map(other =>
      other === object ? part('ConfigMap', object.name, { data: {} }) : other
    )
    expect([at, moved(planned, changed).length]).toEqual([at, 1])
  }
})

test('H3: keys of a value that are properties of all objects are compared like any other', () => {
  const planned = planOf([
    part('A', 'a', { data: JSON.parse('{"__proto__": 1, "constructor": 1}') as object })
  ])
  for (const data of ['{"__proto__": 2, "constructor": 1}', '{"__proto__": 1}', '{"constructor": 1}'])
    expect(moved(planned, [part('A', 'a', { data: JSON.parse(data) as object })])).toHaveLength(1)
})

test('no digest can be guessed without the key, also of what is no Secret', () => {
  const [one, other] = [
    planOf([config('hunter2')]),
    planRendering([config('hunter2')], [config('hunter2')], 'other').rendered
  ]
  expect(one.objects[0]?.digest).toMatch(/^hmac-sha256:[0-9a-f]{64}$/)
  expect(one.objects[0]?.digest).not.toBe(other.objects[0]?.digest)
})

test.each<[string, (id: string) => readonly RenderedPart[]]>([
  ['a Job with a time of day', id => [config('1'), job(id)]],
  [
    'one whose name is sorted before and behind the others',
    id => [job('1', 'a', `${id}-job`), job('1', 'b', 'm-job')]
  ],
  ['two Jobs of the same template', id => [job('1', 'a', `${id}-a`), job('1', 'b', `z${id}-b`)]],
  [
    'a ConfigMap, and who names it',
    id => [
      part('ConfigMap', `web-${id}`, { data: { a: '1' } }),
      part('Deployment', 'web', { spec: { volumes: [{ configMap: { name: `web-${id}` } }] } })
    ]
  ],
  ['a Secret with a random name and value', id => [part('Secret', `s-${id}`, { data: { password: id } })]],
  [
    'a name that is a word of others',
    id => [part('ConfigMap', id, {}), part('ConfigMap', `${id}-2`, {}), config('1')]
  ],
  [
    'annotations with the time of day',
    id => [part('ConfigMap', 'web', { metadata: { annotations: { at: id } } })]
  ],
  ['a hook with a generated name', id => [{ ...job(id), hookEvents: ['post-install'] }]]
])('B18: a plan of %s is held by a deploy that renders it again', (_what, rendered) => {
  // Each id sorts elsewhere.
  const { rendered: planned, aliases } = planRendering(rendered('b1'), rendered('y2'), KEY)
  const deploy = renderingUnder(planned, rendered('n3'), KEY)
  expect(deploy.rendered).toEqual(planned)
  const policy = (id: string): KubeObject => ({
    apiVersion: 'v1',
    kind: 'BindingPolicy',
    metadata: { name: 'web.shop' },
    spec: {
      downsync: [
        {
          objectNames: rendered(id)
            .map(({ name }) => name)
            .sort()
        }
      ]
    }
  })
  expect(policySpecs([policy('n3')], deploy.aliases)).toEqual(policySpecs([policy('b1')], aliases))
})

test('H3: names that are generated are the same in policies, whatever they are', () => {
  const specs = (time: string, again: string): unknown => {
    const [first, second] = [
      [config('1'), job(time)],
      [config('1'), job(again)]
    ]
    const { aliases } = planRendering(first, second, KEY)
    const spec = { downsync: [{ objectNames: ['aaa', `migrate-${time}`, 'zzz'] }] }
    const policy = { apiVersion: 'v1', kind: 'BindingPolicy', metadata: { name: 'web.shop' }, spec }
    return policySpecs([policy], aliases)
  }
  expect(specs('1', '2')).toEqual(specs('3', '4'))
})
