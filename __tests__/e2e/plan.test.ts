/** `command: plan`, and what a deploy refuses before it changes anything. */
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { arrayAt } from '../../src/lib/json.ts'
import { CHARTS, deploy, deployRed, inWecs, objectIn } from '../../testkit/deployment.ts'
import { freshName } from '../../testkit/fresh.ts'
import type { StepResult } from '../../testkit/runAction.ts'
import { assignedSandbox, type Sandbox } from '../../testkit/sandbox.ts'
import { parallelTests } from '../../testkit/parallelTests.ts'

/** Secrets that are found wherever they show, also in base64. */
const OLD = 'old-Zq8-password'
const NEW = 'new-Zq8-password'
/** Only one of the two clusters. */
const LEAVING = { 'cluster-selector': 'name=wec1' }
/** A plan knows nothing of these. */
const PLAN = { command: 'plan', 'wec-kubeconfig-file': '' }

/** One that is there, in both clusters: plans and refusals change nothing of it. */
const namespace = freshName('live')
const live = { release: 'web', namespace }

let sandbox: Sandbox
let folder: string
/** What the release owned before all of them. */
let before: unknown
let uids: readonly (string | undefined)[]
beforeAll(async () => {
  sandbox = await assignedSandbox()
  folder = await mkdtemp(join(tmpdir(), 'plan-'))
  await cp(CHARTS, folder, { recursive: true })
  await deploy(sandbox, { ...live, values: values({ password: OLD }) })
  before = await owned(namespace)
  uids = await deploymentUids()
})
afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
})

const values = (more: object = {}): string => JSON.stringify({ config: { greeting: 'hello' }, ...more })

/** What a release owns in the WDS, and the policies: equal states mean that nothing was written. */
async function owned(namespace: string): Promise<unknown> {
  const policies = await sandbox.list('wds', 'bindingpolicies.control.kubestellar.io')
  const objects = await sandbox.list('wds', 'secrets,configmaps,deployments,services', namespace)
  return [...policies.filter(({ metadata }) => metadata.name.includes(namespace)), ...objects].map(
    ({ kind, metadata: { name, uid, resourceVersion } }) => ({ kind, name, uid, resourceVersion })
  )
}

/** With its plan where a later job would find it. */
async function planOf(inputs: Readonly<Record<string, string>>): Promise<{ step: StepResult; file: string }> {
  const step = await deploy(sandbox, { ...PLAN, ...inputs }, { workspace: folder })
  const file = join(folder, `${freshName('plan')}.json`)
  await writeFile(file, step.planText)
  return { step, file }
}

const kinds = (step: StepResult): readonly string[] =>
  (step.report?.plan?.changes ?? []).map(({ object, kind }) => `${object.kind} ${kind}`)

async function deploymentUids(): Promise<readonly (string | undefined)[]> {
  return (await inWecs(sandbox, 'deployment', 'web', namespace)).map(found => found?.metadata.uid)
}

const { parallel } = parallelTests('plan')

parallel('a plan is carried out as it was made, and refused once anything has moved', async () => {
  const namespace = freshName('plan')
  // A chart of its own: it is changed.
  await cp(join(CHARTS, 'web'), join(folder, 'planned'), { recursive: true })
  const inputs = { release: 'web', namespace, chart: 'planned', values: values() }
  const { file } = await planOf(inputs)
  const refused = async (more: Readonly<Record<string, string>>): Promise<string> => {
    const { report } = await deployRed(
      sandbox,
      { ...inputs, 'plan-file': file, ...more },
      { workspace: folder }
    )
    expect(report?.error?.code).toBe('PLAN_MOVED')
    return report?.error?.message ?? ''
  }

  const [otherValues, otherSelector, otherRelease] = await Promise.all([
    refused({ values: values({ password: NEW }) }),
    refused({ 'cluster-selector': 'region in (eu)' }),
    refused({ release: 'other' })
  ])
  expect(otherValues).toContain('the values are others')
  expect(otherSelector).toMatch(
    /BindingPolicy .* would be another one; the set of clusters was wec1, wec2 and is wec1/
  )
  expect(otherRelease).toContain('the release was')
  await writeFile(join(folder, 'planned/templates/more.yaml'), '# another chart\n')
  expect(await refused({})).toContain('the digest of the chart was')
  await rm(join(folder, 'planned/templates/more.yaml'))
  expect(await objectIn(sandbox, 'wds', 'namespace', namespace)).toBeUndefined()

  const done = await deploy(sandbox, { ...inputs, 'plan-file': file }, { workspace: folder })
  expect(done.outputs['verdict']).toBe('ready')
  // The same plan again: it was made for revision 0.
  expect(await refused({})).toContain('the revision of the live release was 0 and is 1')
})

parallel('of a chart that renders otherwise each time: carried out', async () => {
  const namespace = freshName('random')
  const chart = join(folder, 'random')
  await mkdir(join(chart, 'templates'), { recursive: true })
  await writeFile(join(chart, 'Chart.yaml'), 'apiVersion: v2\nname: random\nversion: 0.1.0\n')
  await writeFile(
    join(chart, 'templates/all.yaml'),
    `apiVersion: v1
kind: Secret
metadata: {name: random}
stringData: {password: {{ randAlphaNum 20 | quote }}}
---
apiVersion: batch/v1
kind: Job
metadata: {name: job-{{ now | unixEpoch }}}
spec:
  template:
    spec:
      restartPolicy: Never
      containers: [{name: app, image: "registry.example.com/app:1"}]
`
  )
  const inputs = { release: 'random', namespace, chart: 'random' }
  const { step, file } = await planOf(inputs)
  expect(arrayAt(JSON.parse(step.planText), 'rendered', 'unstable')).toHaveLength(2)
  const done = await deploy(sandbox, { ...inputs, 'plan-file': file }, { workspace: folder })
  expect(done.outputs['verdict']).toBe('ready')
})

parallel('of a first install: everything is added, and only the plan was made', async () => {
  const namespace = freshName('plan')
  const { step } = await planOf({ release: 'web', namespace, values: values({ password: NEW }) })
  expect(step.outputs).toMatchObject({ verdict: 'planned', 'has-changes': 'true', revision: '' })
  expect(kinds(step)).toEqual([
    'BindingPolicy added',
    'Secret added',
    'ConfigMap added',
    'Service added',
    'Deployment added'
  ])
  expect(step.report?.plan?.placement).toMatchObject({ before: [], after: ['wec1', 'wec2'], leaves: [] })
  expect(await objectIn(sandbox, 'wds', 'namespace', namespace)).toBeUndefined()
  expect(await owned(namespace)).toEqual([])
  expect(`${step.log}${step.summary}${step.reportText}`).not.toContain(NEW)
})

parallel('of an upgrade: what changes, never what a Secret holds', async () => {
  const { step } = await planOf({
    ...live,
    values: JSON.stringify({ config: { greeting: 'welcome' }, password: NEW })
  })
  expect(step.outputs['has-changes']).toBe('true')
  expect(kinds(step)).toEqual([
    'BindingPolicy unchanged',
    'Secret changed',
    'ConfigMap changed',
    'Service unchanged',
    'Deployment unchanged'
  ])
  expect(step.summary).toContain('-  greeting: hello\n+  greeting: welcome')
  const everything = `${step.stdout}${step.summary}${step.reportText}${step.planText}`
  for (const secret of [OLD, NEW]) {
    expect(everything).not.toContain(secret)
    expect(everything).not.toContain(Buffer.from(secret).toString('base64'))
  }
})

parallel('of no change: none', async () => {
  const { step } = await planOf({ ...live, values: values({ password: OLD }) })
  expect(step.outputs['has-changes']).toBe('false')
  expect(step.summary).toContain('No changes.')
})

parallel('of a change, where none is expected', async () => {
  const failing = await deployRed(sandbox, {
    ...PLAN,
    ...live,
    values: values({ password: NEW }),
    'fail-on-changes': 'true'
  })
  expect(failing.report?.error?.code).toBe('CHANGES_FOUND')
})

parallel('a policy of the user is applied as it is, and judged: what it misses stops the run', async () => {
  const namespace = freshName('own')
  const policy = (resources: string): string => `
apiVersion: control.kubestellar.io/v1alpha1
kind: BindingPolicy
metadata:
  name: by-hand-\${namespace}
spec:
  clusterSelectors:
  - matchLabels: {name: wec1}
  downsync:
  - {apiGroup: "", resources: [namespaces], objectNames: ["\${namespace}"]}
  - {namespaces: ["\${namespace}"], resources: ${resources}, objectNames: ["\${release}"]}
`
  const inputs = { release: 'web', namespace, 'cluster-selector': '', 'binding-policy-file': 'own.yaml' }
  await writeFile(join(folder, 'own.yaml'), policy('[configmaps, services, secrets]'))
  const red = await deployRed(sandbox, inputs, { workspace: folder })
  expect(red.report?.error).toMatchObject({ code: 'OBJECTS_MISSED' })
  expect(red.report?.error?.message).toContain(`Deployment ${namespace}/web is missed`)
  expect(await objectIn(sandbox, 'wds', 'namespace', namespace)).toBeUndefined()
  expect(await owned(namespace)).toEqual([])

  await writeFile(join(folder, 'own.yaml'), policy('[configmaps, services, secrets, deployments]'))
  const green = await deploy(sandbox, inputs, { workspace: folder })
  expect(green.outputs).toMatchObject({
    verdict: 'ready',
    'binding-policies': `["by-hand-${namespace}"]`,
    clusters: '[{"cluster":"wec1","state":"ready","note":""}]'
  })
  const live = await objectIn(
    sandbox,
    'wds',
    'bindingpolicies.control.kubestellar.io',
    `by-hand-${namespace}`
  )
  expect(live?.metadata.annotations).toBeUndefined()
  expect(arrayAt(live, 'spec', 'downsync')).toHaveLength(2)
})

parallel('a selector that leaves a cluster stops', async () => {
  const { report } = await deployRed(sandbox, { ...live, values: values(), ...LEAVING })
  expect(report?.error?.code).toBe('CLUSTER_REMOVAL')
  expect(report?.error?.message).toContain('takes the release off wec2')
})

for (const [expectation, why] of [
  [{ 'expect-clusters': 'wec1\nwec2\nwec3' }, 'wec3 is not among them'],
  [{ 'expect-clusters': 'wec1' }, 'wec2 is not in `expect-clusters`'],
  [{ 'min-clusters': '3' }, '`min-clusters` is 3'],
  [{ 'max-clusters': '1' }, '`max-clusters` is 1']
] as const) {
  parallel(`clusters that nobody expects stop a first deploy: ${JSON.stringify(expectation)}`, async () => {
    const namespace = freshName('expect')
    const { report } = await deployRed(sandbox, { release: 'web', namespace, ...expectation })
    expect(report?.error).toMatchObject({ code: 'PLACEMENT_UNEXPECTED' })
    expect(report?.error?.message).toContain(why)
    expect(await objectIn(sandbox, 'wds', 'namespace', namespace)).toBeUndefined()
    expect(await owned(namespace)).toEqual([])
  })
}

parallel('with the inventory the plan says why a cluster is not met', async () => {
  const { step } = await planOf({
    release: 'web',
    namespace: freshName('unmet'),
    'cluster-selector': 'region in (us)',
    'its-kubeconfig-file': sandbox.kubeconfigs.its
  })
  expect(step.report?.plan?.placement.unmet).toEqual([{ cluster: 'wec1', unmet: ['region=us'] }])
})

parallel('a digest that the chart must have', async () => {
  const { report } = await deployRed(sandbox, {
    release: 'web',
    namespace: freshName('digest'),
    'chart-digest': `sha256:${'0'.repeat(64)}`
  })
  expect(report?.error?.code).toBe('CHART_DIGEST_MISMATCH')
})

test('none of that changed the live release', async () => {
  expect(await owned(namespace)).toEqual(before)
  expect(await deploymentUids()).toEqual(uids)
  const probe = `web.${namespace}-probe`
  expect(await objectIn(sandbox, 'wds', 'bindingpolicies.control.kubestellar.io', probe)).toBeUndefined()
})

test('a selector may leave a cluster once that is allowed', async () => {
  const { outputs } = await deploy(sandbox, {
    ...live,
    values: values(),
    ...LEAVING,
    'allow-cluster-removal': 'true'
  })
  expect(outputs['clusters']).toBe('[{"cluster":"wec1","state":"ready","note":""}]')
})
