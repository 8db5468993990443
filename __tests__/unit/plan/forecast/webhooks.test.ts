import { apiServices } from '../../../../src/plan/forecast/apiServices.ts'
import { webhooks } from '../../../../src/plan/forecast/webhooks.ts'
import { rendered, told } from './fixtures.ts'

const SERVICE = { service: { name: 'hook', namespace: 'shop' } }
const rule = (group: string, resource: string, more = {}) => ({
  apiGroups: [group],
  apiVersions: ['*'],
  operations: ['CREATE'],
  resources: [resource],
  ...more
})
const make = (...hooks: readonly object[]) =>
  rendered('admissionregistration.k8s.io/v1', 'ValidatingWebhookConfiguration', 'checks', {
    webhooks: hooks.map(hook => ({ clientConfig: SERVICE, ...hook }))
  })
const TEAMS = { matchLabels: { team: 'a' } }

test.each([
  ['none', make()],
  ['one at an URL', make({ clientConfig: { url: 'https://example.com' }, rules: [rule('*', '*')] })]
])('%s is fine', (_name, object) => {
  expect(webhooks([object])).toEqual([])
})

test.each([
  ['about its own kinds', make({ rules: [rule('example.com', '*')] })],
  ['about everything, that may fail', make({ failurePolicy: 'Ignore', rules: [rule('*', '*')] })],
  ['about labelled objects', make({ objectSelector: TEAMS, rules: [rule('*', '*')] })],
  [
    'with conditions',
    make({ matchConditions: [{ name: 'a', expression: 'false' }], rules: [rule('*', '*')] })
  ],
  ['about Secrets of some Namespaces', make({ namespaceSelector: TEAMS, rules: [rule('', 'secrets')] })],
  [
    'about everything that is in some Namespaces',
    make({ namespaceSelector: TEAMS, rules: [rule('*', '*', { scope: 'Namespaced' })] })
  ],
  ['about some Namespaces', make({ namespaceSelector: TEAMS, rules: [rule('', 'namespaces')] })],
  ['about deletions', make({ rules: [rule('*', '*', { operations: ['DELETE'] })] })],
  ['about subresources', make({ rules: [rule('', 'pods/exec')] })]
])('one %s is a warning', (_name, object) => {
  expect(told(webhooks([object]))).toEqual(['warning WEBHOOK_IN_WDS ValidatingWebhookConfiguration checks'])
})

test.each([
  ['about everything', make({ rules: [rule('*', '*')] })],
  ['about everything and subresources', make({ rules: [rule('*', '*/*')] })],
  ['about Secrets', make({ objectSelector: {}, namespaceSelector: {}, rules: [rule('', 'secrets')] })],
  ['about everything outside of Namespaces', make({ rules: [rule('*', '*', { scope: 'Cluster' })] })],
  [
    'about everything in some Namespaces, since Bindings are in none',
    make({ namespaceSelector: TEAMS, rules: [rule('*', '*')] })
  ],
  ['about Namespaces', make({ rules: [rule('', 'namespaces')] })],
  [
    'about Namespaces other than its own',
    make({
      namespaceSelector: {
        matchExpressions: [{ key: 'kubernetes.io/metadata.name', operator: 'NotIn', values: ['shop'] }]
      },
      rules: [rule('', 'namespaces')]
    })
  ],
  ['beside a harmless one', make({ rules: [rule('example.com', '*')] }, { rules: [rule('*', '*')] })]
])('one %s stops the WDS', (_name, object) => {
  expect(told(webhooks([object]))).toEqual(['error WEBHOOK_STOPS_WDS ValidatingWebhookConfiguration checks'])
})

test('mutating ones as well', () => {
  const object = rendered('admissionregistration.k8s.io/v1', 'MutatingWebhookConfiguration', 'defaults', {
    webhooks: [{ clientConfig: SERVICE, rules: [rule('*', '*')] }]
  })
  expect(told(webhooks([object]))).toEqual(['error WEBHOOK_STOPS_WDS MutatingWebhookConfiguration defaults'])
})

test('an APIService with a server behind it is a warning, a local one is not', () => {
  const make = (spec: object) =>
    rendered('apiregistration.k8s.io/v1', 'APIService', 'v1.example.com', { spec })
  expect(apiServices([make({ group: 'example.com' })])).toEqual([])
  expect(told(apiServices([make({ service: { name: 'server', namespace: 'shop' } })]))).toEqual([
    'warning API_SERVICE_IN_WDS APIService v1.example.com'
  ])
})
