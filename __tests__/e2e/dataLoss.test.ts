/**
 * What a chart no longer renders is not deleted together with what others have in it, unless that is asked for: a row of
 * each object that holds more than itself. The soak suite has the whole table.
 */
import { described, expected, loseIn, type Operation, type Thing, type Use } from './dataLossCases.ts'
import { deploy, deployRed, inWecs, objectIn } from '../../testkit/deployment.ts'
import { parallelTests } from '../../testkit/parallelTests.ts'
import { assignedSandbox, type Sandbox } from '../../testkit/sandbox.ts'
import { errorOf } from '../../testkit/stepResult.ts'
import { objectsChart } from '../../testkit/workloads.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await assignedSandbox()
})
const { parallel } = parallelTests('loss')

const rows: readonly (readonly [Thing, Use, Operation, named?: string])[] = [
  ['own Namespace', 'nobody', 'upgrade'],
  ['second Namespace', 'others', 'rollback', 'wec1: ConfigMap'],
  ['definition', 'others', 'upgrade', 'wec1: Gadget default/by-hand'],
  ['definition moved to crds/', 'nobody', 'upgrade'],
  ['claim', 'nobody', 'rollback', '/data, with its volume'],
  ['StatefulSet', 'nobody', 'upgrade', 'with the volumes of its claims'],
  ['kept Namespace', 'others', 'uninstall']
]
for (const [thing, use, operation, named = ''] of rows)
  parallel(`${operation} without the ${thing}, which holds things of ${use}`, async namespace => {
    const { unasked, allowed } = await loseIn(sandbox, namespace, thing, use, operation)
    const right = expected(thing, use, operation)
    expect([unasked, allowed].map(outcome => outcome && described(outcome))).toEqual([
      right.unasked,
      right.allowed
    ])
    expect(unasked.message).toContain(named)
  })

parallel('a Namespace stops the plan, is annotated, is kept then, and stays delivered', async namespace => {
  const extra = `${namespace}-extra`
  const inputs = { release: 'web', namespace }
  const settings = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'settings' } }
  const second = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: extra } }
  await deploy(sandbox, { ...inputs, ...objectsChart([settings, second]) })
  await sandbox.kubectl('wec1', 'create', 'configmap', 'by-hand', `--namespace=${extra}`)
  const uids = async (): Promise<readonly (string | undefined)[]> => {
    const found = [
      await objectIn(sandbox, 'wds', 'namespace', extra),
      ...(await inWecs(sandbox, 'namespace', extra)),
      await objectIn(sandbox, 'wec1', 'configmap', 'by-hand', extra)
    ]
    return found.map(object => object?.metadata.uid)
  }
  const before = await uids()
  expect(before).not.toContain(undefined)

  const upgrade = { ...inputs, ...objectsChart([settings]) }
  expect(errorOf(await deployRed(sandbox, { ...upgrade, command: 'plan' }))).toMatchObject({
    code: 'DATA_LOSS',
    message: expect.stringContaining(`wec1: ConfigMap ${extra}/by-hand`) as string
  })
  await sandbox.kubectl('wds', 'annotate', 'namespace', extra, 'helm.sh/resource-policy=keep')
  const step = await deploy(sandbox, upgrade)
  expect(step.outputs['verdict']).toBe('ready')
  expect(await uids()).toEqual(before)
  const policy = await objectIn(sandbox, 'wds', 'bindingpolicies', `web.${namespace}`)
  expect(JSON.stringify(policy?.['spec'])).toContain(`"${extra}"`)
})
