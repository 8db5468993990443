import { crds } from '../../../../src/plan/forecast/crds.ts'
import { context, live, rendered, told, type Given } from './fixtures.ts'

const NAME = 'widgets.example.com'
const version = (name: string, more = {}) => ({ name, served: true, storage: name === 'v1', ...more })
const crd = (versions: readonly object[], given: Given = {}) =>
  rendered('apiextensions.k8s.io/v1', 'CustomResourceDefinition', NAME, { ...given, spec: { versions } })
const WIDGET = rendered('example.com/v1', 'Widget', 'a')
const ONE = crd([version('v1')])
const TWO = crd([version('v1'), version('v1beta1')])
const inWds = (object: typeof ONE) => ({ wdsFacts: { crds: new Map([[NAME, object.manifest]]) } })

describe('served versions', () => {
  test.each([
    ['one', [ONE, WIDGET], context()],
    [
      'one, and others that are not served',
      [crd([version('v1'), version('v1alpha1', { served: false })]), WIDGET],
      context()
    ],
    ['one in the WDS', [WIDGET], context(inWds(ONE))],
    ['one after the upgrade', [ONE, WIDGET], context(inWds(TWO))],
    ['two, and no custom resource', [TWO], context()],
    ['two of another kind', [TWO, rendered('example.com/v1', 'Gadget', 'a')], context()]
  ])('%s: fine', (_name, objects, given) => {
    expect(crds(objects, given)).toEqual([])
  })

  test.each([
    ['two', [TWO, WIDGET], context()],
    ['two in the WDS', [WIDGET], context(inWds(TWO))],
    [
      'two in the WDS, which `crds/` does not change',
      [{ ...ONE, managed: false }, WIDGET],
      context(inWds(TWO))
    ],
    ['two of `crds/`', [{ ...TWO, managed: false }, WIDGET], context()]
  ])('%s: the policy would stand still', (_name, objects, given) => {
    const found = crds(objects, given)
    expect(told(found)).toEqual(['error CUSTOM_RESOURCE_VERSIONS Widget shop/a'])
    expect(found[0]?.message).toContain('serves v1 and v1beta1')
  })
})

test.each<[object | undefined, readonly string[]]>([
  [undefined, []],
  [{ strategy: 'None' }, []],
  [{ strategy: 'Webhook', webhook: { clientConfig: { url: 'https://example.com' } } }, []],
  [
    { strategy: 'Webhook', webhook: { clientConfig: { service: { name: 'a', namespace: 'b' } } } },
    [`warning CONVERSION_IN_WDS CustomResourceDefinition ${NAME}`]
  ]
])('conversion %j', (conversion, expected) => {
  const object = rendered('apiextensions.k8s.io/v1', 'CustomResourceDefinition', NAME, {
    spec: { conversion, versions: [version('v1')] }
  })
  expect(told(crds([object], context()))).toEqual(expected)
})

describe('definitions in crds/', () => {
  const schema = (type: string) => version('v1', { schema: { openAPIV3Schema: { type, nullable: false } } })
  const own = crd([schema('object')], { managed: false })
  const stored = (type: string) =>
    live(crd([version('v1', { schema: { openAPIV3Schema: { type } } })]).manifest)

  test.each([
    ['new ones of a first install', own, live(), 'install'],
    ['unchanged ones', own, stored('object'), 'upgrade'],
    ['ones that Helm manages', { ...own, managed: true }, stored('string'), 'upgrade'],
    ['new ones that Helm manages', { ...own, managed: true }, live(), 'upgrade']
  ] as const)('%s are fine', (_name, object, before, operation) => {
    expect(crds([object], context({ operation, wdsFacts: { live: before } }))).toEqual([])
  })

  test.each([
    ['changed ones', stored('string'), 'stays as it is'],
    ['new ones', live(), 'does not get there']
  ])('%s of an upgrade are not installed', (_name, before, what) => {
    const found = crds([own], context({ operation: 'upgrade', wdsFacts: { live: before } }))
    expect(told(found)).toEqual([`warning CRD_NOT_UPGRADED CustomResourceDefinition ${NAME}`])
    expect(found[0]?.message).toContain(what)
  })

  test.each([
    ['new', live(), 'does not get there'],
    ['changed', live(rendered('v1', 'ConfigMap', 'a', { data: { a: '1' } }).manifest), 'stays']
  ])('nor is what else is in crds/: %s', (_name, before, what) => {
    const object = rendered('v1', 'ConfigMap', 'a', { data: { a: '2' }, managed: false })
    const found = crds([object], context({ operation: 'upgrade', wdsFacts: { live: before } }))
    expect(told(found)).toEqual(['warning CRD_NOT_UPGRADED ConfigMap shop/a'])
    expect(found[0]?.message).toContain(what)
  })

  test('a hook is not of crds/', () => {
    const hook = rendered('v1', 'ConfigMap', 'a', { hookEvents: ['pre-upgrade'] })
    expect(crds([hook], context({ operation: 'upgrade' }))).toEqual([])
  })
})
