/** Which clusters a release goes to, and under which names. */
import { arrayAt } from '../../src/lib/json.ts'
import { deploy, inWecs, WECS, type Inputs } from '../../testkit/deployment.ts'
import { freshName } from '../../testkit/fresh.ts'
import type { StepResult } from '../../testkit/runAction.ts'
import { assignedSandbox, type Sandbox } from '../../testkit/sandbox.ts'
import { parallelTests } from '../../testkit/parallelTests.ts'
import { until } from '../../testkit/until.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await assignedSandbox()
})

const { parallel } = parallelTests('placement')

/** One ConfigMap of the release's name. */
async function run(inputs: Inputs): Promise<StepResult> {
  return await deploy(sandbox, { release: 'one', chart: 'values', ...inputs })
}

/** The WECs that have the ConfigMap. */
async function placesOf(namespace: string, release = 'one'): Promise<readonly string[]> {
  const found = await inWecs(sandbox, 'configmap', release, namespace)
  return WECS.filter((_, index) => found[index] !== undefined)
}

function policiesOf({ outputs }: StepResult): readonly string[] {
  return JSON.parse(outputs['binding-policies'] ?? '') as readonly string[]
}

parallel('the longest of release and namespace have a policy name that KubeStellar takes', async () => {
  const release = freshName('r'.repeat(40)).padEnd(53, 'e')
  const namespace = freshName('n'.repeat(50)).padEnd(63, 's')
  const result = await run({ release, namespace })
  const [policy = ''] = policiesOf(result)
  expect(policy).toMatch(/^r+-[0-9a-f]+-[0-9a-f]{16}$/)
  expect(policy).toHaveLength(63)
  expect(await placesOf(namespace, release)).toEqual(WECS)
  // The same name each time: else an upgrade would leave a second policy behind.
  expect(policiesOf(await run({ release, namespace }))).toEqual([policy])
})

parallel('a policy has a chosen name, as long as it may be, and the namespace has labels', async () => {
  const namespace = freshName('placement')
  const policy = freshName('chosen').padEnd(63, 'x')
  const result = await run({
    namespace,
    'binding-policy': policy,
    'namespace-labels': 'team=payments\npod-security.kubernetes.io/enforce=restricted\nempty='
  })
  expect(policiesOf(result)).toEqual([policy])
  expect(await placesOf(namespace)).toEqual(WECS)
  const labels = { team: 'payments', 'pod-security.kubernetes.io/enforce': 'restricted', empty: '' }
  expect(await inWecs(sandbox, 'namespace', namespace)).toMatchObject(
    WECS.map(() => ({ metadata: { labels } }))
  )
})

parallel('a set-based selector meets the clusters with such labels, and no others', async () => {
  const namespace = freshName('placement')
  const { outputs } = await run({
    namespace,
    'cluster-selector': 'location-group=edge,region in (us, asia)'
  })
  expect(outputs['clusters']).toBe(JSON.stringify([{ cluster: 'wec2', state: 'ready', note: '' }]))
  expect(await placesOf(namespace)).toEqual(['wec2'])
  expect(await inWecs(sandbox, 'namespace', namespace)).toEqual([undefined, expect.anything()])
})

parallel('a changed selector adds clusters and leaves clusters', async () => {
  const namespace = freshName('placement')
  await run({ namespace, 'cluster-selector': 'name=wec1' })
  expect(await placesOf(namespace)).toEqual(['wec1'])

  // Several lines meet the clusters of each.
  await run({ namespace, 'cluster-selector': 'name in (wec1, wec7)\nname=wec7\nregion=us,!draining' })
  expect(await placesOf(namespace)).toEqual(WECS)

  const left = await run({ namespace, 'cluster-selector': 'name=wec2', 'allow-cluster-removal': 'true' })
  expect(left.outputs['clusters']).toBe(JSON.stringify([{ cluster: 'wec2', state: 'ready', note: '' }]))
  await until('the release to leave wec1', async () =>
    (await placesOf(namespace)).includes('wec1') ? undefined : true
  )
  expect(await placesOf(namespace)).toEqual(['wec2'])

  // What asked for the clusters is gone.
  const policies = await sandbox.list('wds', 'bindingpolicies')
  const own = policies.filter(policy => JSON.stringify(policy).includes(namespace))
  expect(own.map(({ metadata }) => metadata.name)).toEqual([`one.${namespace}`])
  expect(arrayAt(own[0], 'spec', 'downsync')).not.toEqual([])
})
