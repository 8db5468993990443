import { parseBinding } from '../../../src/kubestellar/binding.ts'
import { ANYTHING, delivered, footprintOf, namesake } from '../../../src/kubestellar/namesakes.ts'

const located = (resource: string, namespace: string | undefined, name: string) => ({
  group: resource === 'deployments' ? 'apps' : '',
  resource,
  namespace,
  name
})
const WEB = footprintOf([located('deployments', 'shop', 'web'), located('namespaces', undefined, 'shop')])

test.each<[string, ReturnType<typeof footprintOf>, string | undefined]>([
  [
    'a namesake in another namespace',
    footprintOf([located('deployments', 'test', 'web')]),
    'deployments.apps/web in namespace test'
  ],
  ['the same object', footprintOf([located('deployments', 'shop', 'web')]), undefined],
  ['another name', footprintOf([located('deployments', 'test', 'api')]), undefined],
  ['another kind', footprintOf([located('services', 'test', 'web')]), undefined],
  ['what has no namespace', footprintOf([located('namespaces', undefined, 'shop')]), undefined],
  ['somebody of whom nothing is known', ANYTHING, 'an object that is not known'],
  ['nothing', footprintOf([]), undefined]
])('%s', (_what, other, expected) => {
  expect(namesake(WEB, other)).toBe(expected)
})

test('two of one release are namesakes too', () => {
  const both = footprintOf([located('services', 'a', 'web'), located('services', 'b', 'web')])
  expect(namesake(both, both)).toBe('services./web in namespace a')
})

test('who has nothing meets nobody', () => {
  expect(namesake(new Map(), ANYTHING)).toBeUndefined()
})

describe('delivered', () => {
  const binding = (cluster: string, namespace: string) =>
    parseBinding({
      apiVersion: '',
      kind: 'Binding',
      metadata: { name: 'b' },
      spec: {
        destinations: [{ clusterId: cluster }],
        workload: {
          namespaceScope: [{ group: 'apps', version: 'v1', resource: 'deployments', namespace, name: 'web' }]
        }
      }
    })
  const bindings = [binding('wec1', 'test'), binding('wec2', 'live')]

  test('counts where there is a cluster in common', () => {
    expect(namesake(WEB, delivered(bindings, ['wec2']))).toBe('deployments.apps/web in namespace live')
    expect(namesake(WEB, delivered(bindings, ['wec3']))).toBeUndefined()
  })

  test('counts everywhere while nobody knows where', () => {
    expect(namesake(WEB, delivered(bindings, undefined))).toBe('deployments.apps/web in namespace test')
  })
})
