import { agent } from '../../../../src/plan/forecast/agent.ts'
import { DEFAULT_RIGHTS, roleFor } from '../../../../src/kubestellar/workAgent.ts'
import { context, rendered, told } from './fixtures.ts'

const LIMITS = rendered('v1', 'LimitRange', 'limits')
const WIDGET = rendered('example.com/v1', 'Widget', 'a')
const role = (labels: Readonly<Record<string, string>>, verbs = ['get', 'create', 'update']) =>
  rendered('rbac.authorization.k8s.io/v1', 'ClusterRole', 'widgets', {
    metadata: { labels },
    rules: [{ apiGroups: ['example.com'], resources: ['*'], verbs }]
  })

test.each([
  ['v1', 'ConfigMap'],
  ['v1', 'Secret'],
  ['v1', 'Namespace'],
  ['apps/v1', 'Deployment'],
  ['batch/v1', 'CronJob'],
  ['networking.k8s.io/v1', 'NetworkPolicy'],
  ['rbac.authorization.k8s.io/v1', 'ClusterRole'],
  ['apiextensions.k8s.io/v1', 'CustomResourceDefinition'],
  ['admissionregistration.k8s.io/v1', 'ValidatingWebhookConfiguration'],
  ['monitoring.coreos.com/v1', 'ServiceMonitor']
])('%s %s is within the rights', (apiVersion, kind) => {
  expect(agent([rendered(apiVersion, kind, 'a')], context())).toEqual([])
})

test.each([
  ['v1', 'ResourceQuota'],
  ['v1', 'LimitRange'],
  ['storage.k8s.io/v1', 'StorageClass'],
  ['admissionregistration.k8s.io/v1', 'ValidatingAdmissionPolicy'],
  ['monitoring.coreos.com/v1', 'PrometheusRule'],
  ['example.com/v1', 'Widget']
])('%s %s is not', (apiVersion, kind) => {
  expect(agent([rendered(apiVersion, kind, 'a')], context()).map(({ code }) => code)).toEqual([
    'AGENT_RIGHTS'
  ])
})

test('a kind is told once, with the role for it', () => {
  const [found, ...others] = agent([WIDGET, rendered('example.com/v1', 'Widget', 'b')], context())
  expect(others).toEqual([])
  expect(found?.message).toContain('Widget shop/a and 1 more')
  expect(found?.remedy).toContain(roleFor(WIDGET.type))
})

test('the role is for this very resource and aggregated to the agent', () => {
  expect(roleFor(WIDGET.type)).toBe(`apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: work-agent:widgets.example.com
  labels:
    open-cluster-management.io/aggregate-to-work: "true"
rules:
  - apiGroups: ["example.com"]
    resources: ["widgets"]
    verbs: ["get", "list", "watch", "create", "update", "patch", "delete"]
`)
  expect(roleFor(LIMITS.type)).toContain('name: work-agent:limitranges\n')
})

test.each([
  'open-cluster-management.io/aggregate-to-work',
  'rbac.authorization.k8s.io/aggregate-to-admin',
  'rbac.authorization.k8s.io/aggregate-to-edit',
  'rbac.authorization.k8s.io/aggregate-to-view'
])('a role of the chart with %s gives the right', label => {
  expect(agent([WIDGET, role({ [label]: 'true' })], context())).toEqual([])
})

test.each([
  ['without the label', role({})],
  ['that only reads', role({ 'rbac.authorization.k8s.io/aggregate-to-view': 'true' }, ['get', 'list'])]
])('a role of the chart %s does not', (_name, given) => {
  expect(told(agent([WIDGET, given], context()))).toEqual(['warning AGENT_RIGHTS Widget shop/a'])
})

test('what KubeStellar never delivers needs no right', () => {
  expect(agent([rendered('apiregistration.k8s.io/v1', 'APIService', 'v1.example.com')], context())).toEqual(
    []
  )
})

describe('with rights that are known', () => {
  const all = [{ apiGroups: ['*'], resources: ['*'], verbs: ['*'] }]

  test('of every cluster, nothing is left to warn of', () => {
    expect(agent([LIMITS], context({ clusters: [{ name: 'wec1', agentRights: all }] }))).toEqual([])
  })

  test('of some, the others are warned of', () => {
    const clusters = [{ name: 'wec1', agentRights: all }, { name: 'wec2' }]
    expect(told(agent([LIMITS], context({ clusters })))).toEqual([
      'warning AGENT_RIGHTS LimitRange shop/limits'
    ])
  })

  test('a cluster that surely refuses is named', () => {
    const clusters = [
      { name: 'wec1', agentRights: all },
      { name: 'wec2', agentRights: DEFAULT_RIGHTS }
    ]
    const found = agent([LIMITS], context({ clusters }))
    expect(told(found)).toEqual(['error AGENT_REFUSED LimitRange shop/limits'])
    expect(found[0]?.message).toBe("OCM's work agent may not apply LimitRange shop/limits in wec2.")
  })
})

const CSI_LABEL = 'security.openshift.io/csi-ephemeral-volume-profile'
const csiDriver = (volumeLifecycleModes: readonly string[], labels = {}) =>
  rendered('storage.k8s.io/v1', 'CSIDriver', 'secrets', {
    metadata: { labels },
    spec: { volumeLifecycleModes }
  })

test.each([
  ['for persistent volumes', csiDriver(['Persistent'])],
  ['with the label', csiDriver(['Ephemeral'], { [CSI_LABEL]: 'restricted' })],
  ['that says nothing', rendered('storage.k8s.io/v1', 'CSIDriver', 'secrets')]
])('a CSIDriver %s is fine', (_what, object) => {
  expect(agent([object], context()).filter(({ code }) => code !== 'AGENT_RIGHTS')).toEqual([])
})

test.each([
  ['without the label', csiDriver(['Persistent', 'Ephemeral'])],
  ['with an empty one', csiDriver(['Ephemeral'], { [CSI_LABEL]: '' })]
])('the work agent refuses one for ephemeral volumes %s', (_what, object) => {
  expect(told(agent([object], context()).filter(({ code }) => code !== 'AGENT_RIGHTS'))).toEqual([
    expect.stringContaining('error CSI_DRIVER_REFUSED CSIDriver')
  ])
})
