import { autoscaler } from '../../../../src/plan/forecast/autoscaler.ts'
import { context, rendered, told } from './fixtures.ts'

const deployment = (spec: object = {}, name = 'api') => rendered('apps/v1', 'Deployment', name, { spec })
const TARGET = { apiVersion: 'apps/v1', kind: 'Deployment', name: 'api' }
const HPA = rendered('autoscaling/v2', 'HorizontalPodAutoscaler', 'api', { spec: { scaleTargetRef: TARGET } })

test.each([
  ['a Deployment without an autoscaler', [deployment()]],
  ['an autoscaler of something else', [HPA, deployment({}, 'other')]],
  [
    'an autoscaler of another namespace',
    [HPA, rendered('apps/v1', 'Deployment', 'api', { metadata: { namespace: 'x' } })]
  ],
  ['an autoscaler of another kind', [HPA, rendered('apps/v1', 'StatefulSet', 'api')]]
])('%s is fine', (_name, objects) => {
  expect(autoscaler(objects, context())).toEqual([])
})

test.each([
  [{}, 'back to the 1 that the WDS puts in'],
  [{ replicas: 3 }, 'back to its 3']
])('a Deployment with %j is scaled back', (spec, message) => {
  const found = autoscaler([HPA, deployment(spec)], context())
  expect(told(found)).toEqual(['warning REPLICAS_AGAINST_AUTOSCALER Deployment shop/api'])
  expect(found[0]?.message).toContain(message)
})

test('autoscaler and workload may be in another namespace than the release', () => {
  const metadata = { namespace: 'elsewhere' }
  const objects = [
    rendered('autoscaling/v2', 'HorizontalPodAutoscaler', 'api', {
      metadata,
      spec: { scaleTargetRef: TARGET }
    }),
    rendered('apps/v1', 'Deployment', 'api', { metadata })
  ]
  expect(told(autoscaler(objects, context()))).toEqual([
    'warning REPLICAS_AGAINST_AUTOSCALER Deployment elsewhere/api'
  ])
})

test('KEDA means a Deployment where it names no kind', () => {
  const scaled = rendered('keda.sh/v1alpha1', 'ScaledObject', 'api', {
    spec: { scaleTargetRef: { name: 'api' } }
  })
  expect(told(autoscaler([scaled, deployment()], context()))).toEqual([
    'warning REPLICAS_AGAINST_AUTOSCALER Deployment shop/api'
  ])
})

test('what is only created is not scaled back', () => {
  expect(autoscaler([HPA, deployment()], context({ createOnly: new Set(['apps/deployments']) }))).toEqual([])
})
