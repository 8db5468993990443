import { forecast } from '../../../../src/plan/forecast/index.ts'
import { claimOf, context, rendered, told } from './fixtures.ts'

const LABELS = { 'app.kubernetes.io/instance': 'web' }
const POD = {
  metadata: { labels: LABELS },
  spec: { containers: [{ name: 'web', image: 'example.com/web:1' }] }
}

/** What an ordinary chart renders. */
const HEALTHY = [
  rendered('v1', 'ServiceAccount', 'web'),
  rendered('v1', 'ConfigMap', 'web', { data: { template: 'Hello {{ .name }} <b>' } }),
  rendered('v1', 'Secret', 'web', { stringData: { password: 'x' } }),
  rendered('v1', 'PersistentVolumeClaim', 'web', { spec: { resources: { requests: { storage: '1Gi' } } } }),
  rendered('rbac.authorization.k8s.io/v1', 'Role', 'web'),
  rendered('rbac.authorization.k8s.io/v1', 'RoleBinding', 'web'),
  rendered('rbac.authorization.k8s.io/v1', 'ClusterRole', 'web'),
  rendered('apiextensions.k8s.io/v1', 'CustomResourceDefinition', 'widgets.example.com', {
    spec: { versions: [{ name: 'v1', served: true, storage: true }] }
  }),
  rendered('rbac.authorization.k8s.io/v1', 'ClusterRole', 'web-edit', {
    metadata: { labels: { 'rbac.authorization.k8s.io/aggregate-to-edit': 'true' } },
    rules: [{ apiGroups: ['example.com'], resources: ['widgets'], verbs: ['*'] }]
  }),
  rendered('v1', 'Service', 'web', { spec: { type: 'LoadBalancer', ports: [{ port: 80 }] } }),
  rendered('apps/v1', 'Deployment', 'web', { spec: { replicas: 2, template: POD } }),
  rendered('apps/v1', 'StatefulSet', 'web', { spec: { template: POD } }),
  rendered('batch/v1', 'Job', 'seed', { spec: { template: POD } }),
  rendered('batch/v1', 'CronJob', 'tidy', { spec: { suspend: true } }),
  rendered('networking.k8s.io/v1', 'Ingress', 'web'),
  rendered('policy/v1', 'PodDisruptionBudget', 'web'),
  rendered('example.com/v1', 'Widget', 'web'),
  rendered('v1', 'ConfigMap', 'hook', { hookEvents: ['pre-install'] }),
  rendered('v1', 'Pod', 'test', { metadata: { namespace: 'elsewhere' }, hookEvents: ['test'] })
]

test('an ordinary chart raises nothing', () => {
  expect(forecast(HEALTHY, context())).toEqual([])
})

test('every finding is made of sentences', () => {
  const found = forecast([...HEALTHY, ...UNHEALTHY], CONTEXT)
  expect(found.length).toBeGreaterThan(20)
  for (const { code, message, remedy } of found) {
    const [sentence, manifest] = remedy.split(':\n')
    expect(`${code}: ${message}`).toMatch(/\.$/)
    expect(`${code}: ${sentence ?? ''}${manifest === undefined ? '' : '.'}`).toMatch(/: [A-Z].*\.$/)
    expect(`${code}: ${message} ${remedy}`).not.toMatch(/undefined|\[object/)
  }
})

test('the order is that of the rules and does not depend on anything else', () => {
  const once = told(forecast([...HEALTHY, ...UNHEALTHY], CONTEXT))
  expect(told(forecast([...HEALTHY, ...UNHEALTHY], CONTEXT))).toEqual(once)
  expect(once.map(line => line.split(' ')[1])).toEqual([
    'HOOK_BLOCKS',
    'HOOK_BLOCKS_LATER',
    'KUBE_VERSION',
    'NAMESPACE_NOT_IN_WDS',
    'NAMESPACE_NOT_DELIVERED',
    'NAME_NOT_REPORTED',
    'OBJECT_TOO_LARGE',
    'OBJECT_NEAR_LIMIT',
    'CUSTOM_RESOURCE_VERSIONS',
    'CONVERSION_IN_WDS',
    'TEMPLATE_FAILS',
    'WEBHOOK_STOPS_WDS',
    'API_SERVICE_IN_WDS',
    'KIND_NOT_DELIVERED',
    'AGENT_RIGHTS',
    'AGENT_RIGHTS',
    'SERVICE_REFUSED',
    'JOB_NOT_SUSPENDED',
    'REPLICAS_AGAINST_AUTOSCALER',
    'SERVICE_ACCOUNT_SECRETS_KEPT',
    'METADATA_DROPPED',
    'CLUSTER_SCOPED_SHARED',
    'RELEASE_VALUES_DELIVERED'
  ])
})

test('hooks of other events are judged as hooks only', () => {
  const hook = rendered('batch/v1', 'Job', 'a'.repeat(64), { hookEvents: ['pre-delete'] })
  expect(forecast([hook], context()).map(({ code }) => code)).toEqual(['HOOK_BLOCKS_LATER'])
})

const CONTEXT = context({
  chartKubeVersion: '>=1.30.0-0',
  clusters: [{ name: 'wec1', kubeVersion: 'v1.29.9' }],
  claims: [claimOf('p', undefined, 'rbac.authorization.k8s.io/clusterroles//web')],
  releaseSecret: { name: 'sh.helm.release.v1.web.v1', bytes: 450_000 }
})

const UNHEALTHY = [
  rendered('batch/v1', 'Job', 'migrate', { hookEvents: ['pre-install'] }),
  rendered('batch/v1', 'Job', 'leave', { hookEvents: ['pre-delete'] }),
  rendered('v1', 'ConfigMap', 'other', { metadata: { namespace: 'elsewhere' } }),
  rendered('policy/v1', 'PodDisruptionBudget', 'x'.repeat(64)),
  rendered('v1', 'ConfigMap', 'large', { data: { text: 'x'.repeat(512_000) } }),
  rendered('apiextensions.k8s.io/v1', 'CustomResourceDefinition', 'gadgets.example.com', {
    spec: {
      conversion: { strategy: 'Webhook' },
      versions: [
        { name: 'v1', served: true },
        { name: 'v2', served: true }
      ]
    }
  }),
  rendered('example.com/v1', 'Gadget', 'a'),
  rendered('v1', 'ConfigMap', 'alerts', {
    metadata: { annotations: { 'control.kubestellar.io/expand-templates': 'true' } },
    data: { text: '{{ $labels.instance }}' }
  }),
  rendered('admissionregistration.k8s.io/v1', 'MutatingWebhookConfiguration', 'web', {
    webhooks: [{ rules: [{ apiGroups: ['*'], resources: ['*'], operations: ['CREATE'] }] }]
  }),
  rendered('apiregistration.k8s.io/v1', 'APIService', 'v1.example.com', {
    spec: { service: { name: 'web' } }
  }),
  rendered('example.org/v1', 'Thing', 'a'),
  rendered('v1', 'Service', 'lb', { spec: { type: 'LoadBalancer', externalTrafficPolicy: 'Local' } }),
  rendered('batch/v1', 'Job', 'later', { spec: { suspend: true } }),
  rendered('autoscaling/v2', 'HorizontalPodAutoscaler', 'web', {
    spec: { scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web' } }
  }),
  rendered('v1', 'ServiceAccount', 'default', { imagePullSecrets: [{ name: 'registry' }] }),
  rendered('v1', 'ConfigMap', 'kept', { metadata: { finalizers: ['example.com/keep'] } })
]
