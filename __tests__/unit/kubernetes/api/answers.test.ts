import { documentIn, eventIn, listIn, objectIn } from '../../../../src/kubernetes/api/answers.ts'
import { UnreachableError } from '../../../../src/kubernetes/api/client.ts'

const OBJECT = { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'web' } }
const metadata = (more: object) => ({ ...OBJECT, metadata: { name: 'web', ...more } })

test('what an API server sends is taken as it is', () => {
  const full = metadata({
    namespace: 'shop',
    uid: 'u',
    generation: 2,
    labels: { a: 'b' },
    annotations: {},
    ownerReferences: [{ kind: 'x' }],
    finalizers: ['f']
  })
  expect(objectIn('the WDS', full)).toBe(full)
  expect(
    listIn('the WDS', { kind: 'PodList', apiVersion: 'v1', items: [{ metadata: { name: 'a' } }] })
  ).toEqual({
    resourceVersion: '',
    next: '',
    items: [{ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'a' } }]
  })
  expect(eventIn(JSON.stringify({ type: 'ADDED', object: OBJECT }))).toEqual({
    type: 'ADDED',
    object: OBJECT
  })
  const bookmark = { type: 'BOOKMARK', object: { kind: 'Pod', metadata: { resourceVersion: '7' } } }
  expect(eventIn(JSON.stringify(bookmark))).toEqual(bookmark)
})

test.each([
  ['nothing', ''],
  ['a login page', '<html>::warning::x</html>'],
  ['half a document', '{"kind":"Pod"'],
  ['two documents', '{}{}']
])('L11: %s is no answer, and is not quoted', (_what, text) => {
  expect(() => documentIn('the WDS', text)).toThrow(new UnreachableError('the WDS does not answer with JSON'))
})

const NO_OBJECTS: readonly [string, unknown][] = [
  ['null', null],
  ['a list', []],
  ['a text', 'Pod'],
  ['an object without metadata', { apiVersion: 'v1', kind: 'Pod' }],
  ['metadata that is null', { ...OBJECT, metadata: null }],
  ['metadata that is a list', { ...OBJECT, metadata: [] }],
  ['no name', { ...OBJECT, metadata: {} }],
  ['a number for a name', metadata({ name: 7 })],
  ['a number for a kind', { ...OBJECT, kind: 7 }],
  ['no apiVersion', { kind: 'Pod', metadata: { name: 'web' } }],
  ['labels that are a list', metadata({ labels: ['a'] })],
  ['a number for a label', metadata({ labels: { a: 1 } })],
  ['null for annotations', metadata({ annotations: null })],
  ['an object for an annotation', metadata({ annotations: { a: {} } })],
  ['a text for a generation', metadata({ generation: '2' })],
  ['an object for owners', metadata({ ownerReferences: {} })],
  ['null among owners', metadata({ ownerReferences: [null] })],
  ['a number among finalizers', metadata({ finalizers: [1] })],
  ['a number for a time', metadata({ deletionTimestamp: 1 })]
]

test.each(NO_OBJECTS)('L11: %s is no object: alone, in a list and in a watch', (_what, value) => {
  expect(() => objectIn('the WDS', value)).toThrow(UnreachableError)
  if (_what !== 'no apiVersion')
    expect(() => listIn('the WDS', { kind: 'PodList', apiVersion: 'v1', items: [value] })).toThrow(
      UnreachableError
    )
  expect(eventIn(JSON.stringify({ type: 'MODIFIED', object: value }))).toBeUndefined()
})

test.each([
  '',
  'null',
  '[]',
  '{"type":7}',
  '{"type":"ERROR","object":{}}',
  '{"type":"NEW"}',
  '{"type":"ADDED"}'
])('L11: %j ends a watch', line => {
  expect(eventIn(line)).toBeUndefined()
})

test.each([
  ['an empty object', {}],
  ['a refusal of a proxy', { error: 'session expired' }],
  ['one object', OBJECT],
  ['null', null],
  ['a list without an envelope', []]
])('%s is no empty list', (_what, document) => {
  expect(() => listIn('the WDS', document)).toThrow(
    new UnreachableError('the WDS answers with something that is no list')
  )
})

test('no items, as Go writes an empty list', () => {
  expect(listIn('the WDS', { kind: 'PodList', apiVersion: 'v1', items: null }).items).toEqual([])
})

test('M3: an item whose key is __proto__ brings no metadata', () => {
  const item = JSON.parse('{"__proto__": {"metadata": {"name": "x"}}}') as unknown
  expect(() => listIn('the WDS', { items: [item] })).toThrow(UnreachableError)
})
