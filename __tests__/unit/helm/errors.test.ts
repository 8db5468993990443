import { helmError } from '../../../src/helm/errors.ts'

const of = (verb: string, stderr: string) =>
  helmError(verb, { exitCode: 1, stdout: '', stderr, timedOut: false })

/** Texts as helm 3.17 to 4.2 print them. */
test.each([
  ['Error: failed to perform "FetchReference" on source: 127.0.0.1:5000/c:9: not found', 'CHART_NOT_FOUND'],
  [
    'Error: failed to perform "FetchReference" on source: HEAD: basic credential not found',
    'CHART_UNAUTHORIZED'
  ],
  [
    'Error: chart "x" version "9" not found in https://charts.example.com repository',
    'CHART_VERSION_NOT_FOUND'
  ],
  [
    'Error: looks like "https://a" is not a valid chart repository or cannot be reached: failed to fetch https://a/index.yaml',
    'CHART_REPOSITORY'
  ],
  ['Error: Get "https://a/index.yaml": dial tcp: lookup a: no such host', 'CHART_UNREACHABLE'],
  [
    'Error: looks like "https://a" is not a valid chart repository or cannot be reached: Get "https://a/index.yaml": tls: failed to verify certificate: x509: certificate signed by unknown authority',
    'CHART_UNREACHABLE'
  ],
  [
    'Error: Get "https://a/v2/": read tcp 10.0.0.1:1->10.0.0.2:443: read: connection reset by peer',
    'CHART_UNREACHABLE'
  ],
  ['Error: failed to fetch https://a/index.yaml : 503 Service Unavailable', 'CHART_UNREACHABLE'],
  ['Error: GET "https://a/v2/c/manifests/1": response status code 502: Bad Gateway', 'CHART_UNREACHABLE'],
  ['Error: Get "https://a/index.yaml": EOF', 'CHART_UNREACHABLE'],
  ['Error: failed to authorize: 403: denied: requested access to the resource is denied', 'CHART_FORBIDDEN']
])('pull: %j is %s', (stderr, code) => {
  expect(of('pull', stderr).code).toBe(code)
})

test.each([
  ['Error: directory /w/libraries/near not found', 'CHART_DEPENDENCIES'],
  ['Error: no repository definition for @acme. Please add the missing repos', 'CHART_DEPENDENCIES'],
  ['Error: chart "a" version "9" not found in https://charts.example.com repository', 'CHART_DEPENDENCIES'],
  ['Error: Get "https://a/index.yaml": dial tcp: lookup a: no such host', 'CHART_UNREACHABLE']
])('dependency: %j is %s', (stderr, code) => {
  expect(of('dependency', stderr).code).toBe(code)
})

test.each<[string, string]>([
  [
    "Error: values don't meet the specifications of the schema(s) in the following chart(s):\npg:\n- x",
    'VALUES_INVALID'
  ],
  [
    'Error: UPGRADE FAILED: create: failed to create: Post "https://127.0.0.1:1/api/v1/secrets": read tcp 1->2: connection reset by peer',
    'WDS_UNREACHABLE'
  ],
  [
    'Error: create: failed to create: Secret "sh.helm.release.v1.web.v1" is invalid: data: Too long: may not be more than 1048576 bytes',
    'RELEASE_TOO_LARGE'
  ],
  ['Error: parse error at (web/templates/a.yaml:3): unexpected EOF', 'CHART_RENDER'],
  ['Error: UPGRADE FAILED: another operation (install/upgrade/rollback) is in progress', 'RELEASE_PENDING'],
  [
    'Error: Internal error occurred: failed calling webhook "v.example.com": failed to call webhook: Post "https://a.b.svc:443/v": dial tcp 10.0.0.1:443: connect: connection refused',
    'WEBHOOK_UNREACHABLE'
  ],
  [
    'Error: Unable to continue with install: ConfigMap "a" in namespace "b" exists and cannot be imported into the current release: invalid ownership metadata',
    'OBJECT_NOT_OURS'
  ],
  [
    'Error: UPGRADE FAILED: conflict occurred while applying object a/b apps/v1, Kind=Deployment: Apply failed with 1 conflict',
    'OBJECT_CONFLICT'
  ],
  [
    'Error: resource mapping not found for name: "a" namespace: "" from "": no matches for kind "W" in version "e/v1"\nensure CRDs are installed first',
    'KIND_NOT_SERVED'
  ],
  ['Error: failed pre-install: 1 error occurred:\n\t* timed out waiting for the condition', 'HOOK_FAILED'],
  [
    'Error: query: failed to query with labels: secrets is forbidden: User "dev" cannot list resource "secrets"',
    'WDS_FORBIDDEN'
  ],
  [
    'Error: Kubernetes cluster unreachable: Get "https://a/version": dial tcp 1.2.3.4:443: connect: connection refused',
    'WDS_UNREACHABLE'
  ],
  [
    'Error: template: a/templates/b.yaml:1:2: executing "a" at <fail>: error calling fail: no',
    'CHART_RENDER'
  ],
  [
    'Error: 1 error occurred:\n\t* Service in version "v1" cannot be handled as a Service: json: cannot unmarshal string into Go struct field ServicePort.spec.ports.port of type int32',
    'OBJECT_INVALID'
  ],
  [
    'Error: server-side apply failed for object t1/a /v1, Kind=Service: failed to create typed patch object (t1/a; /v1, Kind=Service): .spec.foo: field not declared in schema',
    'OBJECT_INVALID'
  ],
  [
    'Error: UPGRADE FAILED: failed to create resource: Service "a" is invalid: [spec.ports[0].port: Invalid value: 0]',
    'OBJECT_INVALID'
  ],
  [
    'Error: UPGRADE FAILED: cannot patch "a" with kind Deployment: Deployment.apps "a" is invalid: spec.selector: Invalid value: v1.LabelSelector{}: field is immutable',
    'FIELD_IMMUTABLE'
  ],
  [
    'Error: StatefulSet.apps "a" is invalid: spec: Forbidden: updates to statefulset spec for fields other than \'replicas\' are forbidden',
    'FIELD_IMMUTABLE'
  ],
  [
    'Error: Kubernetes cluster unreachable: Get "https://h/version": getting credentials: exec: executable aws failed with exit code 255',
    'EXEC_PLUGIN_FAILED'
  ],
  ...[
    'PersistentVolumeClaim "data" is invalid: spec: Forbidden: spec is immutable after creation except resources.requests and volumeAttributesClassName for bound claims',
    'RoleBinding.rbac.authorization.k8s.io "a" is invalid: roleRef: Invalid value: {"apiGroup":"rbac.authorization.k8s.io","kind":"Role","name":"b"}: cannot change roleRef',
    'PriorityClass.scheduling.k8s.io "a" is invalid: value: Forbidden: may not be changed in an update.',
    'StorageClass.storage.k8s.io "a" is invalid: parameters: Forbidden: updates to parameters are forbidden.',
    'Pod "a" is invalid: spec: Forbidden: pod updates may not change fields other than `spec.containers[*].image`',
    'PersistentVolume "a" is invalid: spec.persistentvolumesource: Forbidden: spec.persistentvolumesource is immutable after creation'
  ].map((text): [string, string] => [
    `Error: UPGRADE FAILED: cannot patch "a" with kind A: ${text}`,
    'FIELD_IMMUTABLE'
  ]),
  [
    'Error: UPGRADE FAILED: unable to build kubernetes objects from release manifest: unable to decode "": json: cannot unmarshal number into Go struct field ObjectMeta.metadata.labels of type string',
    'CHART_RENDER'
  ],
  ['Error: something new', 'HELM_FAILED'],
  ['Error: admission webhook "v.a.io" denied the request: no', 'ADMISSION_DENIED']
])('upgrade: %j is %s', (stderr, code) => {
  expect(of('upgrade', stderr).code).toBe(code)
})

test('a fault of a template that Helm 4 traces: its innermost call comes first', () => {
  const trace = [
    'shop/templates/secret.yaml:1:25',
    '  executing "shop/templates/secret.yaml" at <include "shop.stores" $>:',
    '    error calling include:',
    'shop/templates/_helpers.tpl:224:14',
    '  executing "shop.stores" at <$config>:',
    '    wrong type for value; expected map[string]interface {}; got string'
  ].join('\n')
  const { code, cause } = of('upgrade', `level=WARN msg="a warning"\nError: ${trace}\n`)
  expect([code, (cause as Error).message]).toEqual([
    'CHART_RENDER',
    `shop/templates/_helpers.tpl:224:14: wrong type for value; expected map[string]interface {}; got string\n${trace}\nlevel=WARN msg="a warning"`
  ])
})

test('a run that helm did not end in time, and one that was cancelled', () => {
  const result = { exitCode: null, stdout: '', stderr: '' }
  expect(helmError('upgrade', { ...result, timedOut: true }).code).toBe('TIMEOUT')
  expect(helmError('upgrade', { ...result, timedOut: false }).code).toBe('INTERRUPTED')
})

test('nobody is told to delete a claim, which would delete the data in every cluster', () => {
  const told = 'is invalid: spec: Forbidden: spec is immutable after creation except resources.requests'
  const { remedy } = of('upgrade', `Error: UPGRADE FAILED: PersistentVolumeClaim "data" ${told}`)
  expect(remedy).toContain('enlarge the claim in each cluster')
  expect(remedy).not.toContain('deploy again')
})
