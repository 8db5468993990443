/** Messages of servers, Helm and parsers never show the values that they quote. */
import { ApiError } from '../../../../src/kubernetes/api/client.ts'
import { findDrift } from '../../../../src/plan/drift.ts'
import { helmError } from '../../../../src/helm/errors.ts'
import { withoutQuotedValues } from '../../../../src/lib/secrets/quotedValues.ts'
import { apiPath, keyOf, keyOfObject, refOf } from '../../../../src/kubernetes/objects.ts'
import { worksIn } from '../../../../src/kubestellar/works.ts'
import { object } from '../../../../testkit/fakeRun.ts'
import { ObjectStore } from '../../../../testkit/objectStore.ts'
import { JOBS } from '../../../../src/kubernetes/kinds.ts'
import { cpuMs } from '../../../../testkit/cpuTime.ts'

const SECRET = 'gamma4'

/** As API servers 1.29 to 1.36, Helm 3.16 to 4.2 and their libraries print them. */
const MESSAGES: readonly [string, string][] = [
  [`spec.a: Invalid value: "${SECRET}": must be x`, 'spec.a: Invalid value: (hidden): must be x'],
  [`spec.a: Invalid value: "a\\"${SECRET}": must be x`, 'spec.a: Invalid value: (hidden): must be x'],
  [`spec.a: Invalid value: "a: ${SECRET}, b": must be x`, 'spec.a: Invalid value: (hidden): must be x'],
  [
    `[spec.a: Invalid value: "${SECRET}", spec.b: Required value]`,
    '[spec.a: Invalid value: (hidden), spec.b: Required value]'
  ],
  [
    `spec.template: Invalid value: core.PodTemplateSpec{Env:[]core.EnvVar{core.EnvVar{Name:"A", Value:"${SECRET}: }"}}}: field is immutable`,
    'spec.template: Invalid value: (hidden): field is immutable'
  ],
  [
    `spec.template: Invalid value: {"env":[{"name":"A","value":"${SECRET}"}]}: field is immutable`,
    'spec.template: Invalid value: (hidden): field is immutable'
  ],
  [
    `spec.a: Invalid value: map[string]interface {}{"a":"${SECRET}"}: x`,
    'spec.a: Invalid value: (hidden): x'
  ],
  [`spec.pin: Invalid value: 4711: must be x`, 'spec.pin: Invalid value: (hidden): must be x'],
  [
    `spec.a: Unsupported value: "${SECRET}": supported values: "A"`,
    'spec.a: Unsupported value: (hidden): supported values: "A"'
  ],
  ['spec.a: Invalid value: field is immutable', 'spec.a: Invalid value: field is immutable'],
  [`spec.a[1]: Duplicate value: "${SECRET}"`, 'spec.a[1]: Duplicate value: (hidden)'],
  [`spec.a: Invalid value: "${SECRET}`, 'spec.a: Invalid value: (hidden)'],
  [`spec.a: Invalid value: [${SECRET}`, 'spec.a: Invalid value: (hidden)'],
  [
    `.spec.a: expected numeric (int or float), got &value.valueUnstructured{Value:"${SECRET}"}`,
    '.spec.a: expected numeric (int or float), got (hidden)'
  ],
  [`.spec.a: expected string, got &{${SECRET}}`, '.spec.a: expected string, got (hidden)'],
  [`strconv.Atoi: parsing "${SECRET}": invalid syntax`, 'strconv.Atoi: parsing (hidden): invalid syntax'],
  [`unable to parse "${SECRET}" as x`, 'unable to parse (hidden) as x'],
  [
    `line 3: cannot unmarshal !!str \`${SECRET}\` into int`,
    'line 3: cannot unmarshal !!str (hidden) into int'
  ],
  [
    `yaml: invalid map key: map[interface {}]interface {}{"${SECRET}":interface {}(nil)}`,
    'yaml: invalid map key: (hidden)'
  ],
  [
    `failed parsing --set data: key "${SECRET}" has no value`,
    'failed parsing --set data: key (hidden) has no value'
  ],
  [
    `- at '/auth/password': '${SECRET}' does not match pattern '^x'`,
    "- at '/auth/password': (hidden) does not match pattern '^x'"
  ],
  [
    `- at '/mail': '${SECRET}' is not valid email: missing @`,
    "- at '/mail': (hidden) is not valid email: missing @"
  ],
  [
    `error found in #10 byte of ...|d":"${SECRET}"|..., bigger context ...|"${SECRET}"|...\nnext`,
    'error found in #10 byte of (hidden)\nnext'
  ]
]

test.each(MESSAGES)('M8: %s', (message, clean) => {
  expect(withoutQuotedValues(message)).toBe(clean)
  expect(new ApiError(422, 'Invalid', message).message).toBe(clean)
})

test.each([
  'deployments.apps "web" is forbidden: User "a" cannot patch resource "deployments" in API group "apps"',
  'Job.batch "db" is invalid: spec.template: Required value',
  'failed calling webhook "v.example.com": Post "https://a.b.svc:443/v": connection refused',
  'chart "x" version "9" not found in https://charts.example.com repository'
])('a message without a value is unchanged: %s', message => {
  expect(withoutQuotedValues(message)).toBe(message)
})

test('M8: drift says which field, and why, but not what is there', async () => {
  const job = object('batch/v1', 'Job', 'job', {}, { spec: {} })
  const error = new ApiError(422, 'Invalid', `spec.template: Invalid value: "${SECRET}": field is immutable`)
  const wds = new ObjectStore([job]).refuseApply(apiPath(JOBS, 'shop', 'job'), error)
  const rendered = {
    type: JOBS,
    namespace: 'shop',
    name: 'job',
    labels: {},
    managed: true,
    hookEvents: [],
    manifest: job
  }
  const live = new Map([[keyOf(refOf(job)), job]])
  const [drift] = await findDrift([rendered], live, keyOfObject, wds.client)
  expect(drift?.fields).toEqual(['spec.template: Invalid value: (hidden): field is immutable'])
})

test('M8: Helm', () => {
  const stderr = `Error: UPGRADE FAILED: Job.batch "a" is invalid: spec.a: Invalid value: "${SECRET}": x`
  const { code, cause } = helmError('upgrade', { exitCode: 1, stdout: '', stderr, timedOut: false })
  expect(code).toBe('OBJECT_INVALID')
  expect(String(cause)).not.toContain(SECRET)
})

test('M8: a work agent', () => {
  const conditions = [
    {
      type: 'Applied',
      status: 'False',
      message: `spec.a: Invalid value: "${SECRET}": x`,
      observedGeneration: 1
    }
  ]
  const [work] = worksIn({
    apiVersion: 'v1',
    kind: 'ManifestWork',
    metadata: { name: 'a', generation: 1 },
    spec: { workload: { manifests: [object('v1', 'Service', 'a')] } },
    status: { conditions, resourceStatus: { manifests: [{ resourceMeta: { ordinal: 0 }, conditions }] } }
  })
  expect(work).toMatchObject({ outcome: 'refused', message: 'spec.a: Invalid value: (hidden): x' })
})

test.each(['Invalid value: "', 'Invalid value: {', "at '", 'parsing "', 'byte of ...|'])(
  'in linear time: %s',
  part => {
    const began = cpuMs()
    withoutQuotedValues(part.repeat(1e6 / part.length))
    expect(cpuMs() - began).toBeLessThan(2000)
  }
)
