import { service } from '../../../../src/plan/forecast/service.ts'
import { rendered, told } from './fixtures.ts'

const PRESERVE = { annotations: { 'control.kubestellar.io/preserve': 'nodeport' } }
const make = (spec: object, metadata = {}) => rendered('v1', 'Service', 'a', { spec, metadata })

test.each([
  ['plain', make({ ports: [{ port: 80 }] })],
  ['headless', make({ clusterIP: 'None', ports: [{ port: 80 }] })],
  [
    'that spells the defaults out',
    make({
      externalTrafficPolicy: 'Cluster',
      internalTrafficPolicy: 'Cluster',
      sessionAffinity: 'None',
      ipFamilyPolicy: 'SingleStack',
      ipFamilies: ['IPv4'],
      clusterIP: ''
    })
  ],
  [
    'with node ports that are kept',
    make({ type: 'NodePort', ports: [{ port: 80, nodePort: 30080 }] }, PRESERVE)
  ],
  ['for a load balancer', make({ type: 'LoadBalancer', ports: [{ port: 80 }] })]
])('a Service %s arrives as it is', (_name, object) => {
  expect(service([object])).toEqual([])
})

test.each([
  [{ internalTrafficPolicy: 'Local' }, 'internalTrafficPolicy: Local'],
  [{ type: 'NodePort', externalTrafficPolicy: 'Local' }, 'externalTrafficPolicy: Local'],
  [{ sessionAffinity: 'ClientIP' }, 'sessionAffinity: ClientIP'],
  [{ clusterIP: '10.96.0.7' }, 'clusterIP: 10.96.0.7'],
  [
    { ipFamilyPolicy: 'PreferDualStack', ipFamilies: ['IPv6', 'IPv4'] },
    'ipFamilyPolicy: PreferDualStack, ipFamilies: IPv6, IPv4'
  ]
])('%j gets lost', (spec, lost) => {
  const found = service([make(spec)])
  expect(told(found)).toEqual(['warning SERVICE_FIELDS_DROPPED Service shop/a'])
  expect(found[0]?.message).toBe(`Service shop/a arrives without ${lost}, which KubeStellar takes out.`)
})

test('a node port gets lost, and the annotation that keeps it is named', () => {
  const found = service([make({ type: 'NodePort', ports: [{ port: 80, nodePort: 30080 }, { port: 81 }] })])
  expect(told(found)).toEqual(['warning SERVICE_NODE_PORT_DROPPED Service shop/a'])
  expect(found[0]?.message).toContain('30080')
  expect(found[0]?.remedy).toContain('`control.kubestellar.io/preserve: nodeport`')
})

test('a load balancer with a local policy is refused by the clusters, which is all that counts', () => {
  expect(told(service([make({ type: 'LoadBalancer', externalTrafficPolicy: 'Local' })]))).toEqual([
    'error SERVICE_REFUSED Service shop/a'
  ])
})

test('only Services are Services', () => {
  expect(
    service([rendered('example.com/v1', 'Service', 'a', { spec: { sessionAffinity: 'ClientIP' } })])
  ).toEqual([])
})
