/** Values without quotes where Kubernetes accepts only text. */
import { forecast } from '../../../../src/plan/forecast/index.ts'
import { texts } from '../../../../src/plan/forecast/texts.ts'
import type { ObjectMeta } from '../../../../src/kubernetes/objects.ts'
import { context, rendered, told } from './fixtures.ts'

/** As YAML gives them, whatever the types of objects say. */
const annotated = (annotations: object): Partial<ObjectMeta> => ({ annotations }) as Partial<ObjectMeta>

const WEIGHTED = rendered('v1', 'ConfigMap', 'seed', {
  metadata: annotated({ 'helm.sh/hook': 'pre-install', 'helm.sh/hook-weight': 5 }),
  hookEvents: ['pre-install']
})
const REMEDY = 'Put it in quotes in the template, such as `"5"` or `{{ .Values.weight | quote }}`.'

test('a hook is named with its template, its annotation and what was given', () => {
  expect(texts([WEIGHTED], context({ filesOf: () => ['web/templates/seed.yaml'] }))).toEqual([
    {
      code: 'VALUE_NOT_TEXT',
      severity: 'error',
      object: { group: '', kind: 'ConfigMap', namespace: 'shop', name: 'seed' },
      message:
        'ConfigMap shop/seed of web/templates/seed.yaml has 5 (a number) in metadata.annotations["helm.sh/hook-weight"], and Kubernetes accepts only text there.',
      remedy: REMEDY
    }
  ])
})

test('all places of all objects are named at once, without values that may be secret', () => {
  const container = { name: 'a', args: [1], env: [{ name: 'A', value: true }] }
  const spec = { template: { spec: { nodeSelector: { disk: 1 }, containers: [container] } } }
  const found = texts(
    [
      WEIGHTED,
      rendered('v1', 'Secret', 'pin', { stringData: { pin: 1234, list: [] } }),
      rendered('apps/v1', 'Deployment', 'web', { spec })
    ],
    context()
  )
  expect(found.map(({ message }) => message)).toEqual([
    'ConfigMap shop/seed has 5 (a number) in metadata.annotations["helm.sh/hook-weight"], and Kubernetes accepts only text there.',
    'Secret shop/pin has a number in stringData.pin, a list in stringData.list, and Kubernetes accepts only text there.',
    'Deployment shop/web has 1 (a number) in spec.template.spec.nodeSelector.disk, a number in spec.template.spec.containers[0].args[0], a boolean in spec.template.spec.containers[0].env[0].value, and Kubernetes accepts only text there.'
  ])
})

test.each<[what: string, annotations: object, events: readonly string[], expected: readonly string[]]>([
  ['Helm runs the hook', { weight: 5 }, ['pre-install'], ['error VALUE_NOT_TEXT ConfigMap shop/seed']],
  ['Helm does not run it now', { weight: 5 }, ['pre-rollback'], []],
  ['null is an empty text', { weight: null }, ['pre-install'], []],
  [
    'even if it is the delete policy',
    { 'helm.sh/hook-delete-policy': 5 },
    ['pre-install'],
    ['error VALUE_NOT_TEXT ConfigMap shop/seed']
  ]
])('%s', (_what, annotations, hookEvents, expected) => {
  const hook = rendered('v1', 'ConfigMap', 'seed', { metadata: annotated(annotations), hookEvents })
  expect(told(forecast([hook], context({ hooks: 'run', guard: 'data' })))).toEqual(expected)
})
