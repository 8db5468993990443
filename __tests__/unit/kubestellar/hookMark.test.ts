/** By what the objects of a running hook are found again. */
import { markIn, marksOf, selectorFor, type HookMark } from '../../../src/kubestellar/hookMark.ts'
import { object } from '../../../testkit/fakeRun.ts'

const MARK: HookMark = {
  release: 'shop/web',
  revision: 7,
  event: 'pre-upgrade',
  weight: -5,
  of: 'migrate',
  run: 'https://github.com/acme/shop/actions/runs/1#1'
}
const marked = (mark: Partial<HookMark> = {}) =>
  object('batch/v1', 'Job', 'migrate-1', marksOf({ ...MARK, ...mark }))

test('what is marked is read back', () => {
  expect(markIn(marked())).toEqual(MARK)
})

test('labels fit, however long the names are', () => {
  const { labels } = marksOf({ ...MARK, release: `${'n'.repeat(63)}/${'r'.repeat(53)}` })
  for (const value of Object.values(labels))
    expect(value).toMatch(/^[A-Za-z0-9](?:[-\w.]{0,61}[A-Za-z0-9])?$/)
})

test('the selector of a release selects its own hooks', () => {
  const [key = '', value] = selectorFor('shop/web').split('=')
  expect(marksOf(MARK).labels[key]).toBe(value)
  expect(marksOf({ ...MARK, release: 'shop/web2' }).labels[key]).not.toBe(value)
})

test('runs are told apart', () => {
  expect(marksOf(MARK).labels).not.toEqual(marksOf({ ...MARK, run: 'other' }).labels)
})

test.each<[string, Parameters<typeof object>[3]]>([
  ['without marks', {}],
  ['with labels alone', { labels: marksOf(MARK).labels }],
  ['with annotations alone', { annotations: marksOf(MARK).annotations }],
  [
    'whose hash is that of another release',
    { ...marksOf(MARK), annotations: { ...marksOf(MARK).annotations, 'ks-helm-deploy/release': 'shop/db' } }
  ]
])('an object %s is none of a hook', (_what, metadata) => {
  expect(markIn(object('batch/v1', 'Job', 'migrate', metadata))).toBeUndefined()
})

test('a mark that somebody changed', () => {
  const { labels, annotations } = marksOf(MARK)
  const changed = object('batch/v1', 'Job', 'migrate', {
    labels: { ...labels, 'ks-helm-deploy/hook-revision': 'seven' },
    annotations: { ...annotations, 'ks-helm-deploy/hook-weight': '1e3' }
  })
  expect(markIn(changed)).toMatchObject({ revision: 0, weight: 0 })
})
