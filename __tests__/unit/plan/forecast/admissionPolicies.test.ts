import { admissionPolicies } from '../../../../src/plan/forecast/webhooks.ts'
import { rendered, told } from './fixtures.ts'

const API = 'admissionregistration.k8s.io/v1'
const rule = (group: string, resource: string): object => ({
  apiGroups: [group],
  apiVersions: ['*'],
  operations: ['CREATE', 'UPDATE'],
  resources: [resource]
})
const policy = (matchConstraints: object, more: object = {}) =>
  rendered(API, 'ValidatingAdmissionPolicy', 'team', { spec: { matchConstraints, ...more } })
const binding = (more: object = {}) =>
  rendered(API, 'ValidatingAdmissionPolicyBinding', 'team', {
    spec: { policyName: 'team', validationActions: ['Deny'], ...more }
  })
const ALL = { resourceRules: [rule('*', '*')] }
const TEAMS = { matchLabels: { team: 'a' } }

test.each<[string, ...ReturnType<typeof rendered>[]]>([
  ['everything', policy(ALL), binding()],
  ['Secrets', policy({ resourceRules: [rule('', 'secrets')] }), binding()],
  ['Bindings', policy({ resourceRules: [rule('control.kubestellar.io', '*')] }), binding()],
  [
    'everything but in its own Namespace',
    policy(ALL),
    binding({
      matchResources: {
        namespaceSelector: {
          matchExpressions: [{ key: 'kubernetes.io/metadata.name', operator: 'NotIn', values: ['shop'] }]
        }
      }
    })
  ]
])('one that is asked about %s is a warning', (_what, ...objects) => {
  expect(told(admissionPolicies(objects))).toEqual([
    'warning ADMISSION_POLICY_IN_WDS ValidatingAdmissionPolicyBinding team'
  ])
})

test.each<[string, ...ReturnType<typeof rendered>[]]>([
  ['Deployments', policy({ resourceRules: [rule('apps', 'deployments')] }), binding()],
  ['everything of some objects', policy({ ...ALL, objectSelector: TEAMS }), binding()],
  [
    'what meets conditions',
    policy(ALL, { matchConditions: [{ name: 'a', expression: 'false' }] }),
    binding()
  ],
  ['everything, to warn of it', policy(ALL), binding({ validationActions: ['Warn', 'Audit'] })],
  [
    'some of it, by its binding',
    policy(ALL),
    binding({ matchResources: { resourceRules: [rule('apps', 'deployments')] } })
  ],
  ['something that is not in the chart', binding()],
  ['everything, and is not bound', policy(ALL)]
])('one that is asked about %s is fine', (_what, ...objects) => {
  expect(admissionPolicies(objects)).toEqual([])
})
