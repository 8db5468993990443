/** `command: plan`, and what a deploy refuses before it changes anything. */
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { arrayAt } from '../../src/json.ts'
import { CHARTS, deploy, deployRed, inWecs, objectIn } from '../helpers/deployment.ts'
import { freshName } from '../helpers/fresh.ts'
import type { StepResult } from '../helpers/runAction.ts'
import { assignedSandbox, type Sandbox } from '../helpers/sandbox.ts'

/** Secrets that are found wherever they show, also in base64. */
const OLD = 'old-Zq8-password'
const NEW = 'new-Zq8-password'
/** A plan knows nothing of these. */
const PLAN = { command: 'plan', 'wec-kubeconfig-file': '' }

let sandbox: Sandbox
let folder: string
beforeAll(async () => {
  sandbox = await assignedSandbox()
  folder = await mkdtemp(join(tmpdir(), 'plan-'))
  await cp(CHARTS, folder, { recursive: true })
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

test('of a first install: everything is added, and only the plan was made', async () => {
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

test('of an upgrade: what changes, never what a Secret holds; of no change: none', async () => {
  const namespace = freshName('plan')
  const inputs = { release: 'web', namespace }
  await deploy(sandbox, { ...inputs, values: values({ password: OLD }) })
  const before = await owned(namespace)

  const { step } = await planOf({
    ...inputs,
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

  const same = await planOf({ ...inputs, values: values({ password: OLD }) })
  expect(same.step.outputs['has-changes']).toBe('false')
  expect(same.step.summary).toContain('No changes.')
  const failing = await deployRed(sandbox, {
    ...PLAN,
    ...inputs,
    values: values({ password: NEW }),
    'fail-on-changes': 'true'
  })
  expect(failing.report?.error?.code).toBe('CHANGES_FOUND')
  expect(await owned(namespace)).toEqual(before)
})

test('a plan is carried out as it was made, and refused once anything has moved', async () => {
  const namespace = freshName('plan')
  const inputs = { release: 'web', namespace, values: values() }
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

  expect(await refused({ values: values({ password: NEW }) })).toContain('the values are others')
  expect(await refused({ 'cluster-selector': 'region in (eu)' })).toMatch(
    /BindingPolicy .* would be another one; the set of clusters was wec1, wec2 and is wec1/
  )
  expect(await refused({ release: 'other' })).toContain('the release was')
  await writeFile(join(folder, 'web/templates/more.yaml'), '# another chart\n')
  expect(await refused({})).toContain('the digest of the chart was')
  await rm(join(folder, 'web/templates/more.yaml'))
  expect(await objectIn(sandbox, 'wds', 'namespace', namespace)).toBeUndefined()

  const done = await deploy(sandbox, { ...inputs, 'plan-file': file }, { workspace: folder })
  expect(done.outputs['verdict']).toBe('ready')
  // The same plan again: it was made for revision 0.
  expect(await refused({})).toContain('the revision of the live release was 0 and is 1')
})

test('a policy of the user is applied as it is, and judged: what it misses stops the run', async () => {
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

test('a selector that leaves a cluster stops, and withdraws nothing, until that is allowed', async () => {
  const namespace = freshName('leave')
  const inputs = { release: 'web', namespace, values: values() }
  await deploy(sandbox, inputs)
  const [, before] = await inWecs(sandbox, 'deployment', 'web', namespace)

  const leaving = { ...inputs, 'cluster-selector': 'name=wec1' }
  const red = await deployRed(sandbox, leaving)
  expect(red.report?.error?.code).toBe('CLUSTER_REMOVAL')
  expect(red.report?.error?.message).toContain('takes the release off wec2')
  const [, after] = await inWecs(sandbox, 'deployment', 'web', namespace)
  expect(after?.metadata.uid).toBe(before?.metadata.uid)
  expect(
    await objectIn(sandbox, 'wds', 'bindingpolicies.control.kubestellar.io', `web.${namespace}-probe`)
  ).toBeUndefined()

  const green = await deploy(sandbox, { ...leaving, 'allow-cluster-removal': 'true' })
  expect(green.outputs['clusters']).toBe('[{"cluster":"wec1","state":"ready","note":""}]')
})

test.each([
  [{ 'expect-clusters': 'wec1\nwec2\nwec3' }, 'wec3 is not among them'],
  [{ 'expect-clusters': 'wec1' }, 'wec2 is not in `expect-clusters`'],
  [{ 'min-clusters': '3' }, '`min-clusters` is 3'],
  [{ 'max-clusters': '1' }, '`max-clusters` is 1']
])('clusters that nobody expects stop a first deploy: %j', async (expectation, why) => {
  const namespace = freshName('expect')
  const { report } = await deployRed(sandbox, { release: 'web', namespace, ...expectation })
  expect(report?.error).toMatchObject({ code: 'PLACEMENT_UNEXPECTED' })
  expect(report?.error?.message).toContain(why)
  expect(await objectIn(sandbox, 'wds', 'namespace', namespace)).toBeUndefined()
  expect(await owned(namespace)).toEqual([])
})

test('with the inventory the plan says why a cluster is not met', async () => {
  const { step } = await planOf({
    release: 'web',
    namespace: freshName('unmet'),
    'cluster-selector': 'region in (us)',
    'its-kubeconfig-file': sandbox.kubeconfigs.its
  })
  expect(step.report?.plan?.placement.unmet).toEqual([{ cluster: 'wec1', unmet: ['region=us'] }])
})

test('a digest that the chart must have', async () => {
  const { report } = await deployRed(sandbox, {
    release: 'web',
    namespace: freshName('digest'),
    'chart-digest': `sha256:${'0'.repeat(64)}`
  })
  expect(report?.error?.code).toBe('CHART_DIGEST_MISMATCH')
})
