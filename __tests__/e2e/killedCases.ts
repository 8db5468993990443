/**
 * Killed with SIGKILL at every step: the next run of the same command ends right, and nobody has to do anything by hand.
 * The runner starts post after a killed main; where it does not, since the runner itself is lost, the lock runs out.
 * The cases are independent: each has its own namespace.
 */
import {
  deploy,
  inWecs,
  manifestWorks,
  objectIn,
  startDeploy,
  type Inputs,
  withoutChart
} from '../../testkit/deployment.ts'
import { freshName } from '../../testkit/fresh.ts'
import { parallelTests } from '../../testkit/parallelTests.ts'
import type { StepResult } from '../../testkit/runAction.ts'
import { shortenLease } from '../../testkit/runLease.ts'
import { assignedSandbox, type Sandbox } from '../../testkit/sandbox.ts'
import { withSilentWebhook } from '../../testkit/silentWebhook.ts'
import { until } from '../../testkit/until.ts'
import { objectsChart, workload } from '../../testkit/workloads.ts'
import { arrayAt, stringAt } from '../../src/lib/json.ts'
import type { KubeObject } from '../../src/kubernetes/objects.ts'

const BINDINGS = 'bindings.control.kubestellar.io'
const DEPLOYMENT = workload('Deployment', 'web')

/** `few`: one moment of each kind, and a Lease that runs out at once. `all`: everything, as long as it takes. */
export type Extent = 'few' | 'all'

interface Moment {
  readonly what: string
  /** A line of the log. */
  readonly at: RegExp
  readonly extent: Extent
}

/** In their order. */
const DEPLOY: readonly Moment[] = [
  { what: 'the tools are there', at: /^kubectl .* from /, extent: 'all' },
  { what: 'the WDS answers', at: /^WDS at /, extent: 'all' },
  { what: 'the chart is rendered', at: /^web .* renders/, extent: 'all' },
  { what: 'the lock is taken', at: /^::group::Plan$/, extent: 'all' },
  { what: 'the plan is made', at: /^::group::Apply$/, extent: 'all' },
  {
    what: 'the BindingPolicy is applied',
    at: /^BindingPolicy .* applied, generation 1$/,
    extent: 'few'
  },
  { what: 'the Namespace is there', at: /^Namespace .* created$/, extent: 'all' },
  { what: 'Helm is started', at: /^::group::Helm$/, extent: 'all' },
  { what: 'the release is deployed', at: /^release web is deployed/, extent: 'all' },
  { what: 'the Binding is waited for', at: /^::group::Binding$/, extent: 'all' },
  { what: 'the clusters are looked at', at: /^::group::Clusters$/, extent: 'few' },
  { what: 'the first object is ready', at: /^wec1: .* is ready$/, extent: 'all' },
  { what: 'the guard is to be written', at: /^::group::Guard$/, extent: 'all' },
  { what: 'the guard is written', at: /^Binding .*-guard guards /, extent: 'all' }
]
/** Of an upgrade that loses a Namespace, which its guard lets go of before. */
const UPGRADE: readonly Moment[] = [
  { what: 'the guard has let go', at: /^Binding .*-guard reduced to what stays$/, extent: 'few' },
  { what: 'Helm is done', at: /^release web is deployed, revision 2$/, extent: 'all' },
  { what: 'the guard is to be written', at: /^::group::Guard$/, extent: 'all' }
]
const UNINSTALL: readonly (Moment & { readonly namespaceGoes: boolean })[] = [
  { what: 'the WDS answers', at: /^WDS at /, extent: 'all', namespaceGoes: false },
  { what: 'the lock is taken', at: /^::group::Plan$/, extent: 'all', namespaceGoes: false },
  { what: 'Helm is started', at: /^::group::Helm$/, extent: 'all', namespaceGoes: false },
  {
    what: 'the guard is removed',
    at: /^Binding .*-guard removed$/,
    extent: 'few',
    namespaceGoes: true
  },
  {
    what: 'the guard is gone',
    at: /^Binding .*-guard guards nothing of the release any more$/,
    extent: 'all',
    namespaceGoes: true
  },
  {
    what: 'the release is uninstalled',
    at: /^release web is uninstalled$/,
    extent: 'few',
    namespaceGoes: false
  },
  { what: 'the Binding is waited for', at: /^::group::Binding$/, extent: 'all', namespaceGoes: false },
  {
    what: 'the Binding is empty',
    at: /^Binding .* lists nothing of the release any more$/,
    extent: 'all',
    namespaceGoes: false
  },
  { what: 'the Namespace is removed', at: /^Namespace .* removed$/, extent: 'few', namespaceGoes: true },
  {
    what: 'the BindingPolicy is removed',
    at: /^BindingPolicy .* removed$/,
    extent: 'all',
    namespaceGoes: true
  },
  { what: 'the clusters are looked at', at: /^::group::Clusters$/, extent: 'all', namespaceGoes: false }
]

let sandbox: Sandbox
const table: string[] = []

/** Declares the tests of a file. */
export function killedTests(extent: Extent): void {
  beforeAll(async () => {
    sandbox = await assignedSandbox()
  })
  afterAll(() => {
    const head = 'command    killed at                                          post  next run'
    process.stdout.write(`\nKilled with SIGKILL\n${[head, ...table].join('\n')}\n\n`)
  })
  const belongs = (moment: Moment): boolean => extent === 'all' || moment.extent === extent
  const { parallel } = parallelTests('killed')

  for (const { what, at } of DEPLOY.filter(belongs))
    parallel(`a deploy when ${what}`, async () => {
      const namespace = freshName('killed')
      await killedAt({ namespace }, at)
      await deploysAgain(namespace, what)
    })

  const onlyInAll: typeof parallel = (name, body) => {
    if (extent === 'all') parallel(name, body)
  }

  onlyInAll('a deploy while Helm is at work', async () => {
    const namespace = freshName('killed')
    await withSilentWebhook(sandbox, namespace, 'CREATE', async hanging => {
      await killedAt({ namespace }, hanging)
    })
    await deploysAgain(namespace, 'Helm is at work')
  })

  parallel('a deploy while Helm is at work, and nobody tidies up', async () => {
    const namespace = freshName('killed')
    await withSilentWebhook(sandbox, namespace, 'CREATE', async hanging => {
      await killedAt({ namespace }, hanging, false)
    })
    await lockRunsOut(extent, namespace)
    await deploysAgain(namespace, 'Helm is at work', false)
  })

  onlyInAll('an upgrade while Helm is at work', async () => {
    const namespace = freshName('killed')
    await deploy(sandbox, { release: 'web', namespace })
    const values = JSON.stringify({ replicas: 2 })
    await withSilentWebhook(sandbox, namespace, 'CREATE', async hanging => {
      // The ConfigMap has to be created again.
      await sandbox.kubectl('wds', 'delete', 'configmap', 'web', `--namespace=${namespace}`)
      await killedAt({ namespace, values }, hanging)
    })
    await deploysAgain(namespace, 'Helm is at work on an upgrade')
  })

  for (const { what, at } of UPGRADE.filter(belongs))
    parallel(`an upgrade when ${what}`, async () => {
      const namespace = freshName('killed')
      const extra = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: `${namespace}-extra` } }
      await deploy(sandbox, { release: 'web', namespace, ...objectsChart([DEPLOYMENT, extra]) })
      const upgrade = { namespace, ...objectsChart([DEPLOYMENT]) }
      await killedAt(upgrade, at)
      await deploysAgain(namespace, what, true, upgrade)
      await until('the Namespace to go', async () => {
        const found = await inWecs(sandbox, 'namespace', extra.metadata.name)
        return found.every(one => one === undefined) ? true : undefined
      })
    })

  for (const { what, at, namespaceGoes } of UNINSTALL.filter(belongs))
    parallel(`a removal when ${what}`, async () => {
      const namespace = await deployed()
      await killedAt(removal(namespace, namespaceGoes), at)
      await removesAgain(namespace, what, namespaceGoes)
    })

  onlyInAll('a removal while Helm is at work', async () => {
    const namespace = await deployed()
    await withSilentWebhook(sandbox, namespace, 'DELETE', async hanging => {
      await killedAt(removal(namespace, false), hanging)
    })
    await removesAgain(namespace, 'Helm is at work', false)
  })

  parallel('a removal when the Binding is waited for, and nobody tidies up', async () => {
    const namespace = await deployed()
    await killedAt(removal(namespace, false), /^::group::Binding$/, false)
    await lockRunsOut(extent, namespace)
    await removesAgain(namespace, 'the Binding is waited for', false, false)
  })
}

/** @returns the namespace of a new release */
async function deployed(): Promise<string> {
  const namespace = freshName('killed')
  await deploy(sandbox, { release: 'web', namespace })
  return namespace
}

function removal(namespace: string, namespaceGoes: boolean): Inputs {
  return { ...withoutChart('uninstall'), namespace, 'delete-namespace': String(namespaceGoes) }
}

async function killedAt(inputs: Inputs, at: RegExp | (() => Promise<void>), withPost = true): Promise<void> {
  const job = await startDeploy(sandbox, { release: 'web', ...inputs })
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

async function lockRunsOut(extent: Extent, namespace: string): Promise<void> {
  if (extent === 'few') await shortenLease(sandbox, `${namespace}/web`)
}

function note(command: string, what: string, withPost: boolean, { seconds, outputs }: StepResult): void {
  const next = `${outputs['verdict'] ?? ''}, ${seconds.toFixed(1)} s`
  table.push(`${command.padEnd(10)} ${what.padEnd(50)} ${(withPost ? 'ran' : 'no').padEnd(5)} ${next}`)
}

async function deploysAgain(
  namespace: string,
  what: string,
  withPost = true,
  inputs: Inputs = { namespace }
): Promise<void> {
  const step = await deploy(sandbox, { release: 'web', ...inputs })
  note('deploy', what, withPost, step)
  expect(step.outputs).toMatchObject({ verdict: 'ready', 'release-status': 'deployed' })
  const deployments = await inWecs(sandbox, 'deployment', 'web', namespace)
  expect(deployments.map(found => found?.metadata.name)).toEqual(['web', 'web'])
  const guard = await objectIn(sandbox, 'wds', BINDINGS, `web.${namespace}-guard`)
  expect(namesIn(guard)).toEqual([namespace])
}

/** Of what a Binding lists. */
function namesIn(binding: KubeObject | undefined): readonly string[] {
  return ['clusterScope', 'namespaceScope'].flatMap(scope =>
    arrayAt(binding, 'spec', 'workload', scope).map(entry => stringAt(entry, 'name') ?? '')
  )
}

async function removesAgain(
  namespace: string,
  what: string,
  namespaceGoes: boolean,
  withPost = true
): Promise<void> {
  const step = await deploy(sandbox, { release: 'web', ...removal(namespace, namespaceGoes) })
  note('uninstall', what, withPost, step)
  // Once all of it is gone nobody knows which clusters there were.
  expect(['removed', 'withdrawn']).toContain(step.outputs['verdict'])
  const left = await Promise.all([
    objectIn(sandbox, 'wds', 'namespace', namespace),
    objectIn(sandbox, 'wds', 'bindingpolicies', `web.${namespace}`)
  ])
  expect(left.map(object => object?.metadata.name)).toEqual(
    namespaceGoes ? [undefined, undefined] : [namespace, `web.${namespace}`]
  )
  // Of the Namespace in both clusters, if that stays.
  await until('all other ManifestWorks to go', async () =>
    (await manifestWorks(sandbox, `web.${namespace}`)).length === (namespaceGoes ? 0 : 2) ? true : undefined
  )
  await until('the guard to follow', async () =>
    (await manifestWorks(sandbox, `web.${namespace}-guard`)).length === (namespaceGoes ? 0 : 2)
      ? true
      : undefined
  )
  const guard = await objectIn(sandbox, 'wds', BINDINGS, `web.${namespace}-guard`)
  expect(namesIn(guard)).toEqual(namespaceGoes ? [] : [namespace])
  for (const kind of ['deployment', 'configmap', 'service'])
    expect(await inWecs(sandbox, kind, 'web', namespace)).toEqual([undefined, undefined])
  const leases = await sandbox.list('wds', 'leases', 'default')
  expect(leases.filter(({ metadata }) => metadata.name.includes(namespace))).toEqual([])
}
