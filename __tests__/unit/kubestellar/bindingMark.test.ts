/** What a Binding's generation and content tell of the time between two looks. */
import { movementOf, readMarks, type BindingMark } from '../../../src/kubestellar/bindingMark.ts'
import { binding, policy } from '../../../testkit/fakeRun.ts'
import { ObjectStore } from '../../../testkit/objectStore.ts'

const THEN: BindingMark = {
  name: 'web.shop',
  uid: 'binding',
  generation: 3,
  policyGeneration: 1,
  objects: 2,
  content: 'as it is'
}

test.each<[what: string, now: Partial<BindingMark> | undefined, kind: string, to: number]>([
  ['nothing', {}, 'steady', 3],
  ['a restart of the controller-manager', { generation: 5 }, 'emptied', 5],
  ['two of them', { generation: 7 }, 'emptied', 7],
  ['a restart that fills the Binding in two steps', { generation: 6 }, 'emptied', 6],
  ['a StatusCollector that was detached', { generation: 4, policyGeneration: 2 }, 'steady', 4],
  ['one that was attached and detached', { generation: 5, policyGeneration: 3 }, 'steady', 5],
  ['one that was detached, and a restart', { generation: 6, policyGeneration: 2 }, 'emptied', 6],
  ['one write that nothing explains', { generation: 4 }, 'steady', 4],
  ['objects or clusters that changed', { generation: 5, content: 'another' }, 'changed', 5],
  ['a policy that was deleted and made again', { uid: 'another', generation: 1 }, 'remade', 1],
  ['a policy that was deleted', undefined, 'remade', 0]
])('%s', (_what, now, kind, to) => {
  expect(movementOf(THEN, now && { ...THEN, ...now })).toEqual({ kind, from: 3, to })
})

describe('a mark', () => {
  const KEYS = ['/namespaces//shop', '/configmaps/shop/config']
  const marked = async (clusters: readonly string[], keys: readonly string[], change = '') => {
    const text = JSON.stringify(binding('web.shop', clusters, keys)).replaceAll('"v1"', `"v1"${change}`)
    const found = JSON.parse(text) as ReturnType<typeof binding>
    const wds = new ObjectStore([found, policy('web.shop', 'shop/web', [])])
    const [mark] = await readMarks(['web.shop', 'none'], wds.client)
    return mark
  }

  test('is of a Binding that is there, and of its policy as it was worked on', async () => {
    expect(await marked(['wec1'], KEYS)).toMatchObject({
      name: 'web.shop',
      generation: 1,
      policyGeneration: 1,
      objects: 2
    })
  })

  test.each<
    [what: string, clusters: readonly string[], keys: readonly string[], change: string, isSame: boolean]
  >([
    ['the same in another order', ['wec2', 'wec1'], [...KEYS].reverse(), '', true],
    ['a StatusCollector', ['wec1', 'wec2'], KEYS, ',"statusCollectors":["ks-helm-deploy"]', true],
    ['another version of an object', ['wec1', 'wec2'], KEYS, ',"resourceVersion":"2"', false],
    ['an object that is created only', ['wec1', 'wec2'], KEYS, ',"createOnly":true', false],
    ['an object less', ['wec1', 'wec2'], KEYS.slice(0, 1), '', false],
    ['a cluster less', ['wec1'], KEYS, '', false]
  ])('%s: is the content the same?', async (_what, clusters, keys, change, isSame) => {
    const [then, now] = [await marked(['wec1', 'wec2'], KEYS), await marked(clusters, keys, change)]
    expect(now?.content === then?.content).toBe(isSame)
  })
})
