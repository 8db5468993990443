import { wdsFilled } from '../../../../src/plan/forecast/wdsFilled.ts'
import { rendered, told } from './fixtures.ts'

const secret = (type?: string) => rendered('v1', 'Secret', 'login', type === undefined ? {} : { type })
const inNamespace = (namespace: string, object: ReturnType<typeof rendered>) => ({ ...object, namespace })

test.each([
  ['a token of a ServiceAccount', secret('kubernetes.io/service-account-token')],
  ['a bootstrap token', secret('bootstrap.kubernetes.io/token')],
  ['the root CA', rendered('v1', 'ConfigMap', 'kube-root-ca.crt', {})],
  ['cluster-info', inNamespace('kube-public', rendered('v1', 'ConfigMap', 'cluster-info', {}))],
  [
    'client CAs',
    inNamespace('kube-system', rendered('v1', 'ConfigMap', 'extension-apiserver-authentication', {}))
  ],
  ['the Service of the API server', inNamespace('default', rendered('v1', 'Service', 'kubernetes', {}))],
  ['a signing request', rendered('certificates.k8s.io/v1', 'CertificateSigningRequest', 'a', {})],
  ['a trust bundle', rendered('certificates.k8s.io/v1beta1', 'ClusterTrustBundle', 'kubernetes.io:a:b', {})]
])('H5: %s', (_what, object) => {
  const found = wdsFilled([object])
  expect(told(found)).toEqual([expect.stringMatching(/^error FILLED_BY_WDS /)])
})

test.each([
  ['another Secret', secret('Opaque')],
  ['a Secret without a type', secret()],
  ['another ConfigMap', rendered('v1', 'ConfigMap', 'ca.crt', {})],
  ['cluster-info elsewhere', rendered('v1', 'ConfigMap', 'cluster-info', {})],
  ['a Service of this name elsewhere', rendered('v1', 'Service', 'kubernetes', {})],
  ['a trust bundle of its own', rendered('certificates.k8s.io/v1beta1', 'ClusterTrustBundle', 'acme', {})]
])('%s is fine', (_what, object) => {
  expect(wdsFilled([object])).toEqual([])
})
