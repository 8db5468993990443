import { createOnly } from '../../../../src/plan/forecast/createOnly.ts'
import { volumeClaim } from '../../../../src/plan/forecast/volumeClaim.ts'
import { context, live, rendered, told } from './fixtures.ts'

const claim = (storage: string, labels = {}) =>
  rendered('v1', 'PersistentVolumeClaim', 'data', {
    metadata: { labels },
    spec: { resources: { requests: { storage } } }
  })

test('a claim that is only created is fine', () => {
  expect(volumeClaim([claim('1Gi')], context())).toEqual([])
})

test('one that is written again fails for good', () => {
  expect(told(volumeClaim([claim('1Gi')], context({ createOnly: new Set() })))).toEqual([
    'warning VOLUME_CLAIM_REAPPLY PersistentVolumeClaim shop/data'
  ])
})

test.each([
  ['a new object', claim('1Gi'), live()],
  ['an object that stays', claim('1Gi'), live(claim('1Gi').manifest)],
  ['one whose labels change', claim('1Gi', { 'helm.sh/chart': 'web-2' }), live(claim('1Gi').manifest)],
  [
    'one that the WDS completed',
    claim('1Gi'),
    live({
      ...claim('1Gi').manifest,
      spec: { volumeMode: 'Filesystem', resources: { requests: { storage: '1Gi' } } }
    })
  ],
  ['what Helm does not upgrade', { ...claim('2Gi'), managed: false }, live(claim('1Gi').manifest)]
])('%s is fine', (_name, object, before) => {
  expect(createOnly([object], context({ wdsFacts: { live: before } }))).toEqual([])
})

test('a change does not arrive', () => {
  const found = createOnly([claim('2Gi')], context({ wdsFacts: { live: live(claim('1Gi').manifest) } }))
  expect(told(found)).toEqual(['warning CREATE_ONLY_CHANGED PersistentVolumeClaim shop/data'])
  expect(found[0]?.message).toContain('spec.resources.requests.storage')
})

test('of other kinds it does', () => {
  const wdsFacts = { live: live(claim('1Gi').manifest) }
  expect(createOnly([claim('2Gi')], context({ wdsFacts, createOnly: new Set() }))).toEqual([])
})
