import { ownership } from '../../../../src/plan/forecast/ownership.ts'
import type { KubeObject } from '../../../../src/kubernetes/objects.ts'
import { context, live, rendered, told, type Given } from './fixtures.ts'

const OBJECT = rendered('v1', 'ConfigMap', 'a')
const owned = (release: string, namespace: string, labels = { 'app.kubernetes.io/managed-by': 'Helm' }) =>
  rendered('v1', 'ConfigMap', 'a', {
    metadata: {
      labels,
      annotations: { 'meta.helm.sh/release-name': release, 'meta.helm.sh/release-namespace': namespace }
    }
  } satisfies Given).manifest
const before = (...objects: readonly KubeObject[]) => context({ wdsFacts: { live: live(...objects) } })

test.each([
  ['a new object', OBJECT, before()],
  ["the release's own", OBJECT, before(owned('web', 'shop'))],
  ['what Helm does not look at', { ...OBJECT, managed: false }, before(OBJECT.manifest)]
])('%s is fine', (_name, object, given) => {
  expect(ownership([object], given)).toEqual([])
})

test.each([
  ['another release', owned('api', 'shop'), 'OBJECT_OF_OTHER_RELEASE'],
  ['a release of that name elsewhere', owned('web', 'pr-2'), 'OBJECT_OF_OTHER_RELEASE'],
  ['nobody', OBJECT.manifest, 'OBJECT_NOT_OF_HELM'],
  [
    'nobody who says so completely',
    owned('web', 'shop', { 'app.kubernetes.io/managed-by': 'me' }),
    'OBJECT_NOT_OF_HELM'
  ]
])('one of %s is refused', (_name, found, code) => {
  expect(told(ownership([OBJECT], before(found)))).toEqual([`error ${code} ConfigMap shop/a`])
})

test('with `adopt` what is nobody’s may be taken over, and what is another release’s may not', () => {
  const adopting = (found: KubeObject) => ({ ...before(found), adopt: true })
  expect(ownership([OBJECT], adopting(OBJECT.manifest))).toEqual([])
  expect(told(ownership([OBJECT], adopting(owned('api', 'shop'))))).toEqual([
    'error OBJECT_OF_OTHER_RELEASE ConfigMap shop/a'
  ])
})
