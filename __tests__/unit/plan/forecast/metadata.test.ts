import { metadata } from '../../../../src/plan/forecast/metadata.ts'
import { rendered, told } from './fixtures.ts'

const OWNER = { apiVersion: 'v1', kind: 'ConfigMap', name: 'a', uid: 'b' }

test.each([
  ['nothing of the kind', {}],
  ['empty lists', { finalizers: [], ownerReferences: [] }]
])('%s is fine', (_name, given) => {
  expect(metadata([rendered('v1', 'ConfigMap', 'a', { metadata: given })])).toEqual([])
})

test.each([
  [{ finalizers: ['example.com/keep'] }, 'its finalizers (example.com/keep)'],
  [{ ownerReferences: [OWNER] }, 'its ownerReferences'],
  [
    { finalizers: ['example.com/keep'], ownerReferences: [OWNER] },
    'its finalizers (example.com/keep) and its ownerReferences'
  ]
])('%j gets lost', (given, lost) => {
  const found = metadata([rendered('v1', 'ConfigMap', 'a', { metadata: given })])
  expect(told(found)).toEqual(['warning METADATA_DROPPED ConfigMap shop/a'])
  expect(found[0]?.message).toContain(`without ${lost}, so`)
})
