import { refusalRemedy } from '../../../src/proof/agentRefusals.ts'

const DEPLOYMENT = {
  group: 'apps',
  version: 'v1',
  resource: 'deployments',
  kind: 'Deployment',
  namespaced: true
}

/** As API servers write them, and a word of what to do. */
const TOLD: readonly (readonly [string, string])[] = [
  [
    'deployments.apps "web" is forbidden: User "system:serviceaccount:open-cluster-management-agent:klusterlet-work-sa" cannot patch resource "deployments" in API group "apps" in the namespace "shop"',
    'Give the work agent of wec2, and of the other clusters of the release, the right'
  ],
  [
    'persistentvolumeclaims "data" is forbidden: exceeded quota: small, requested: requests.storage=5Gi',
    'ResourceQuota'
  ],
  [
    'pods "web" is forbidden: violates PodSecurity "restricted:latest": allowPrivilegeEscalation != false',
    'Pod Security'
  ],
  [
    'configmaps "web" is forbidden: unable to create new content in namespace shop because it is being terminated',
    'Wait until the Namespace is gone from wec2'
  ],
  [
    'roles.rbac.authorization.k8s.io "web" is forbidden: user "agent" (groups=["a"]) is attempting to grant RBAC permissions not currently held:',
    '`escalate`'
  ],
  [
    `deployments.apps "web" is forbidden: ValidatingAdmissionPolicy 'replicas' with binding 'all' denied request: too many`,
    'An admission policy of wec2'
  ],
  [
    'admission webhook "validate.kyverno.svc" denied the request: resource shop/web was blocked',
    'An admission policy'
  ],
  [
    'StatefulSet.apps "db" is invalid: spec: Forbidden: updates to statefulset spec for fields other than \'replicas\' are forbidden',
    '`create-only`'
  ],
  ['Deployment.apps "web" is invalid: spec.selector: Invalid value: field is immutable', '`create-only`'],
  [
    'PersistentVolumeClaim "data" is invalid: spec: Forbidden: spec is immutable after creation except resources.requests',
    '`create-only`'
  ],
  [
    'PersistentVolumeClaim "data" is invalid: spec.resources.requests.storage: Forbidden: field can not be less than status.capacity',
    '`create-only`'
  ],
  ['namespaces "shop" not found', 'The Namespace is not in the cluster'],
  ['no matches for kind "Widget" in version "example.com/v1"', 'CustomResourceDefinition'],
  ['pods "web" is forbidden: no PriorityClass with name high was found', 'correct what it names'],
  ['Service "web" is invalid: spec.ports: Required value', 'correct what it names']
]

test.each(TOLD)('%s', (message, remedy) => {
  expect(refusalRemedy(message, { cluster: 'wec2', type: DEPLOYMENT })).toContain(remedy)
})
