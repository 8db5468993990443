/**
 * Killed with SIGKILL at every step: the next run of the same command ends right, and nobody has to do anything by hand.
 * The runner starts post after a killed main; where it does not, since the runner itself is lost, the lock runs out.
 */
import {
  deploy,
  inWecs,
  manifestWorks,
  objectIn,
  startDeploy,
  type Inputs,
  withoutChart
} from '../helpers/deployment.ts'
import { freshName } from '../helpers/fresh.ts'
import type { StepResult } from '../helpers/runAction.ts'
import { assignedSandbox, type Sandbox } from '../helpers/sandbox.ts'
import { withSilentWebhook } from '../helpers/silentWebhook.ts'
import { until } from '../helpers/until.ts'

let sandbox: Sandbox
let namespace: string
const table: string[] = []

beforeAll(async () => {
  sandbox = await assignedSandbox()
})
beforeEach(() => {
  namespace = freshName('killed')
})
afterAll(() => {
  const head = 'command    killed at                                          post  next run'
  process.stdout.write(`\nKilled with SIGKILL\n${[head, ...table].join('\n')}\n\n`)
})

/** Lines of the log, in their order. */
const DEPLOY: readonly (readonly [string, RegExp])[] = [
  ['the tools are there', /^kubectl .* from /],
  ['the WDS answers', /^WDS at /],
  ['the chart is rendered', /^web .* renders/],
  ['the lock is taken', /^::group::Plan$/],
  ['the plan is made', /^::group::Apply$/],
  ['the BindingPolicy is applied', /^BindingPolicy .* applied, generation 1$/],
  ['the Namespace is there', /^Namespace .* created$/],
  ['Helm is started', /^::group::Helm$/],
  ['the release is deployed', /^release web is deployed/],
  ['the Binding is waited for', /^::group::Binding$/],
  ['the clusters are looked at', /^::group::Clusters$/],
  ['the first object is ready', /^wec1: .* is ready$/]
]
/** And whether the Namespace goes along. */
const UNINSTALL: readonly (readonly [string, RegExp, boolean])[] = [
  ['the WDS answers', /^WDS at /, false],
  ['the lock is taken', /^::group::Plan$/, false],
  ['Helm is started', /^::group::Helm$/, false],
  ['the release is uninstalled', /^release web is uninstalled$/, false],
  ['the Binding is waited for', /^::group::Binding$/, false],
  ['the Binding is empty', /^Binding .* lists nothing of the release any more$/, false],
  ['the Namespace is removed', /^Namespace .* removed$/, true],
  ['the BindingPolicy is removed', /^BindingPolicy .* removed$/, true],
  ['the clusters are looked at', /^::group::Clusters$/, false]
]

function removal(namespaceGoes: boolean): Inputs {
  return { ...withoutChart('uninstall'), 'delete-namespace': String(namespaceGoes) }
}

async function killedAt(inputs: Inputs, at: RegExp | (() => Promise<void>), withPost = true): Promise<void> {
  const job = await startDeploy(sandbox, { release: 'web', namespace, ...inputs })
  try {
    const come = Promise.withResolvers<undefined>()
    const main = await job.main({
      onLine: (line, running) => {
        if (at instanceof RegExp ? !at.test(line) : line !== '::group::Helm') return
        if (at instanceof RegExp) running.kill('SIGKILL')
        come.resolve(undefined)
      },
      ...(at instanceof RegExp
        ? {}
        : {
            during: async running => {
              await come.promise
              await at()
              running.kill('SIGKILL')
            }
          })
    })
    if (main.exitCode !== null) throw new Error(`it ended before it was killed:\n${main.log}`)
    if (!withPost) return
    const post = await job.post()
    expect({ exitCode: post.exitCode, left: post.processesLeft, temp: post.tempLeft }).toEqual({
      exitCode: 0,
      left: [],
      temp: []
    })
  } finally {
    await job.remove()
  }
}

function note(command: string, what: string, withPost: boolean, { seconds, outputs }: StepResult): void {
  const next = `${outputs['verdict'] ?? ''}, ${seconds.toFixed(1)} s`
  table.push(`${command.padEnd(10)} ${what.padEnd(50)} ${(withPost ? 'ran' : 'no').padEnd(5)} ${next}`)
}

async function deploysAgain(what: string, withPost = true): Promise<void> {
  const step = await deploy(sandbox, { release: 'web', namespace })
  note('deploy', what, withPost, step)
  expect(step.outputs).toMatchObject({ verdict: 'ready', 'release-status': 'deployed' })
  const deployments = await inWecs(sandbox, 'deployment', 'web', namespace)
  expect(deployments.map(found => found?.metadata.name)).toEqual(['web', 'web'])
}

async function removesAgain(what: string, namespaceGoes: boolean, withPost = true): Promise<void> {
  const step = await deploy(sandbox, { release: 'web', namespace, ...removal(namespaceGoes) })
  note('uninstall', what, withPost, step)
  // Once all of it is gone nobody knows which clusters there were.
  expect(['removed', 'withdrawn']).toContain(step.outputs['verdict'])
  const left = await Promise.all([
    objectIn(sandbox, 'wds', 'namespace', namespace),
    objectIn(sandbox, 'wds', 'bindingpolicies', `web.${namespace}`)
  ])
  expect(left.map(object => object === undefined)).toEqual([namespaceGoes, namespaceGoes])
  // Of the Namespace in both clusters, if that stays.
  await until('all other ManifestWorks to go', async () =>
    (await manifestWorks(sandbox, `web.${namespace}`)).length === (namespaceGoes ? 0 : 2) ? true : undefined
  )
  for (const kind of ['deployment', 'configmap', 'service'])
    expect(await inWecs(sandbox, kind, 'web', namespace)).toEqual([undefined, undefined])
  const leases = await sandbox.list('wds', 'leases', 'default')
  expect(leases.filter(({ metadata }) => metadata.name.includes(namespace))).toEqual([])
}

describe('a deploy', () => {
  test.each(DEPLOY)('when %s', async (what, at) => {
    await killedAt({}, at)
    await deploysAgain(what)
  })

  test('while Helm is at work', async () => {
    await withSilentWebhook(sandbox, namespace, 'CREATE', async hanging => {
      await killedAt({}, hanging)
    })
    await deploysAgain('Helm is at work')
  })

  test('while Helm is at work, and nobody tidies up', async () => {
    await withSilentWebhook(sandbox, namespace, 'CREATE', async hanging => {
      await killedAt({}, hanging, false)
    })
    await deploysAgain('Helm is at work', false)
  })

  test('an upgrade, while Helm is at work', async () => {
    await deploy(sandbox, { release: 'web', namespace })
    const values = JSON.stringify({ replicas: 2 })
    await withSilentWebhook(sandbox, namespace, 'CREATE', async hanging => {
      // The ConfigMap has to be made anew.
      await sandbox.kubectl('wds', 'delete', 'configmap', 'web', `--namespace=${namespace}`)
      await killedAt({ values }, hanging)
    })
    await deploysAgain('Helm is at work on an upgrade')
  })
})

describe('a removal', () => {
  beforeEach(async () => {
    await deploy(sandbox, { release: 'web', namespace })
  })

  test.each(UNINSTALL)('when %s', async (what, at, namespaceGoes) => {
    await killedAt(removal(namespaceGoes), at)
    await removesAgain(what, namespaceGoes)
  })

  test('while Helm is at work', async () => {
    await withSilentWebhook(sandbox, namespace, 'DELETE', async hanging => {
      await killedAt(removal(false), hanging)
    })
    await removesAgain('Helm is at work', false)
  })

  test('when the Binding is waited for, and nobody tidies up', async () => {
    await killedAt(removal(false), /^::group::Binding$/, false)
    await removesAgain('the Binding is waited for', false, false)
  })
})
