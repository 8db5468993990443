/** Parts of KubeStellar and clusters that fail: in a sandbox of their own, since others need theirs whole. */
import {
  deploy,
  deployRed,
  inWecs,
  manifestWorks,
  throughIts,
  type Inputs,
  withoutChart
} from '../helpers/deployment.ts'
import { freshName } from '../helpers/fresh.ts'
import type { StepResult } from '../helpers/runAction.ts'
import { e2eSandboxName, sandboxCommand, startSandbox, type Sandbox } from '../helpers/sandbox.ts'
import { withSilentWebhook } from '../helpers/silentWebhook.ts'
import { errorOf } from '../helpers/stepResult.ts'
import { until } from '../helpers/until.ts'
import { arrayAt } from '../../src/json.ts'
import type { KubeObject } from '../../src/kubernetes/objects.ts'

/** Seconds that a run may take longer than its `timeout`. */
const LATE_S = 6
const NAME = `${e2eSandboxName()}-faults`

let sandbox: Sandbox
let namespace: string

beforeAll(async () => {
  sandbox = await startSandbox(NAME)
})
beforeEach(() => {
  namespace = freshName('faults')
})
afterEach(async () => {
  // Starts what was stopped, resumes what was suspended, and waits until all of it works.
  await startSandbox(NAME)
})
afterAll(async () => {
  if (process.env['KS_E2E_KEEP'] === undefined) await sandboxCommand('down', '--name', NAME)
})

/** Deploys with so many seconds to do it, and expects that they are not enough. @returns the message */
async function runsOutOfTime(
  inputs: Inputs = {},
  seconds = 30
): Promise<{ step: StepResult; message: string }> {
  const step = await deployRed(sandbox, { release: 'web', namespace, timeout: `${seconds}s`, ...inputs })
  const { code, message } = errorOf(step)
  expect(code).toBe('TIMEOUT')
  expect(message).toMatch(new RegExp(`^after ${seconds}s still waiting for `))
  expect(step.seconds).toBeLessThan(seconds + LATE_S)
  expect(step.processesLeft).toEqual([])
  return { step, message }
}

async function deploysAgain(): Promise<void> {
  await startSandbox(NAME)
  const step = await deploy(sandbox, { release: 'web', namespace })
  expect(step.outputs['verdict']).toBe('ready')
}

function statesOf({ report }: StepResult): readonly (readonly [string, string])[] {
  return report?.clusters.map(({ cluster, state }) => [cluster, state] as const) ?? []
}

describe('a cluster', () => {
  // Who works with an API server that was away asks it again after ever longer pauses, longer than the next test lasts.
  afterEach(async () => {
    await sandbox.control('stop', 'wec2-agent', 'wec2-controllers')
  })

  test('that hangs: the others are shown as ready', async () => {
    await sandbox.control('suspend', 'wec2-apiserver')
    const { step, message } = await runsOutOfTime()
    expect(message).toContain(`cluster wec2: Namespace ${namespace} cannot be seen: `)
    expect(statesOf(step)).toEqual([
      ['wec1', 'ready'],
      ['wec2', 'missing']
    ])
    await deploysAgain()
  })

  test('that is not there: why is told', async () => {
    await sandbox.control('stop', 'wec2-apiserver')
    const { step, message } = await runsOutOfTime()
    expect(message).toMatch(/cluster wec2: Namespace \S+ cannot be seen: .*connection refused/)
    expect(step.log).toMatch(/^wec2: still missing: Namespace .* connection refused$/m)
    expect(statesOf(step)[0]).toEqual(['wec1', 'ready'])
  })

  test('whose agent hangs: nothing arrives', async () => {
    await sandbox.control('suspend', 'wec2-agent')
    const { step, message } = await runsOutOfTime()
    expect(message).toContain(`cluster wec2: Namespace ${namespace} has not arrived yet`)
    expect(statesOf(step)).toEqual([
      ['wec1', 'ready'],
      ['wec2', 'missing']
    ])
    // Once, and not for each object at the start.
    expect(step.log.match(/^wec2: .*$/gm)).toEqual([expect.stringMatching(/^wec2: still missing: /)])
    await deploysAgain()
  })

  test('that is away for a while: the run goes on when it is back', async () => {
    const values = JSON.stringify({ podAnnotations: { 'sandbox.ks-helm-deploy/fate': 'wec2=slow:5s' } })
    const seen = Promise.withResolvers<undefined>()
    const step = await deploy(
      sandbox,
      { release: 'web', namespace, values, timeout: '120s' },
      {
        step: {
          onLine: line => {
            if (/^wec2: Deployment .* 0 of 1 replicas are available/.test(line)) seen.resolve(undefined)
          },
          during: async () => {
            await seen.promise
            await sandbox.control('stop', 'wec2-apiserver')
            await sandbox.control('start', 'wec2-apiserver')
          }
        }
      }
    )
    expect(step.outputs['verdict']).toBe('ready')
  })
})

describe('the WDS, lost for a while', () => {
  // KubeStellar asks it again after ever longer pauses, too.
  afterEach(async () => {
    await sandbox.control('stop', 'kubestellar', 'transport')
  })

  /** Stops it and starts it again. */
  async function lose(): Promise<void> {
    await sandbox.control('stop', 'wds-apiserver')
    await sandbox.control('start', 'wds-apiserver')
  }

  async function throughLoss(inputs: Inputs, line: string): Promise<StepResult> {
    const come = Promise.withResolvers<undefined>()
    return await deploy(
      sandbox,
      { release: 'web', namespace, ...inputs },
      {
        step: {
          onLine: told => {
            if (told === line) come.resolve(undefined)
          },
          during: async () => {
            await come.promise
            await lose()
          }
        }
      }
    )
  }

  test.each(['Lock', 'Apply', 'Binding'])('at "%s" of a deploy: it goes through', async phase => {
    const step = await throughLoss({}, `::group::${phase}`)
    expect(step.outputs).toMatchObject({ verdict: 'ready', revision: '1' })
  })

  test('while Helm is at work: it is repeated, from a release that is not pending', async () => {
    const step = await withSilentWebhook(sandbox, namespace, 'CREATE', async hanging => {
      const deployed = deploy(sandbox, { release: 'web', namespace })
      await hanging()
      await lose()
      return { deployed }
    })
    const { outputs, log } = await step.deployed
    expect(log).toContain('the WDS is lost: Helm goes on when it answers again')
    expect(outputs).toMatchObject({ verdict: 'ready', 'release-status': 'deployed', revision: '2' })
  })

  test('while a removal waits: it goes through', async () => {
    await deploy(sandbox, { release: 'web', namespace })
    const step = await throughLoss(withoutChart('uninstall'), 'release web is uninstalled')
    expect(step.outputs['verdict']).toBe('removed')
  })
})

describe('the transport controller', () => {
  test('is away: named, and the next run goes through when it is back', async () => {
    await sandbox.control('stop', 'transport')
    const { step, message } = await runsOutOfTime()
    expect(message).toContain("KubeStellar's transport to work on Binding")
    expect(errorOf(step).remedy).toContain('transport controller')
    await deploysAgain()
  })

  test('is away, and the job is cancelled while the Binding is waited for', async () => {
    await sandbox.control('stop', 'transport')
    let [begin, end] = [Infinity, 0]
    const step = await deployRed(
      sandbox,
      { release: 'web', namespace },
      {
        step: {
          onLine: (line, running) => {
            end = performance.now()
            if (!/ 5 of 5 objects .* transport not there yet$/.test(line)) return
            begin = end
            running.kill('SIGINT')
          }
        }
      }
    )
    expect(errorOf(step)).toMatchObject({
      code: 'INTERRUPTED',
      message: expect.stringContaining("KubeStellar's transport") as string
    })
    expect(end - begin).toBeLessThan(3000)
    expect(step.processesLeft).toEqual([])
    expect(step.tempLeft).toHaveLength(1)
    await deploysAgain()
  })
})

describe('the controller-manager of KubeStellar', () => {
  test('is away at the first deploy', async () => {
    await sandbox.control('stop', 'kubestellar')
    const { step, message } = await runsOutOfTime()
    expect(message).toContain('KubeStellar to work on BindingPolicy')
    expect(errorOf(step).remedy).toContain('controller-manager')
    await deploysAgain()
  })

  test('is away at an upgrade', async () => {
    await deploy(sandbox, { release: 'web', namespace })
    await sandbox.control('stop', 'kubestellar')
    const { message } = await runsOutOfTime({ set: 'config.greeting=changed' })
    expect(message).toMatch(/ to list ConfigMap /)
    await deploysAgain()
  })

  test('is away when the selector changes: nothing moves, and no probe is left', async () => {
    await deploy(sandbox, { release: 'web', namespace })
    const before = await inWecs(sandbox, 'deployment', 'web', namespace)
    await sandbox.control('stop', 'kubestellar')
    const { message } = await runsOutOfTime({ 'cluster-selector': 'name=wec1' })
    expect(message).toContain('-probe')
    const policies = await sandbox.list('wds', 'bindingpolicies.control.kubestellar.io')
    expect(policies.filter(({ metadata }) => metadata.name.endsWith('-probe'))).toEqual([])
    const after = await inWecs(sandbox, 'deployment', 'web', namespace)
    expect(after.map(found => found?.metadata.uid)).toEqual(before.map(found => found?.metadata.uid))
    // At its start the controller-manager writes each Binding empty and then whole again: for a moment the transport may
    // take everything out of the clusters. What counts here is that it all comes back to both.
    await startSandbox(NAME)
    await until('the Deployment in both clusters', async () => {
      const found = await inWecs(sandbox, 'deployment', 'web', namespace)
      return found.every(deployment => deployment !== undefined) ? true : undefined
    })
  })
})

describe.each(['ITS', 'WDS'])('what is away is told without the clusters, by the %s', source => {
  /** With names that no other test has, so that KubeStellar can be asked. */
  function unseen(): Inputs {
    return { release: namespace, 'wec-kubeconfig-file': '', ...(source === 'ITS' ? throughIts(sandbox) : {}) }
  }

  /** The first reason of a cluster for which it is not ready. */
  function reasonIn({ report }: StepResult, cluster: string): string | undefined {
    const found = report?.clusters.find(verdict => verdict.cluster === cluster)
    return found?.objects.find(({ state }) => state === 'missing' || state === 'progressing')?.reason
  }

  const NOTHING = 'nothing of it has come back from the cluster yet'

  test('a cluster that is offline', async () => {
    await sandbox.control('stop', 'wec2-apiserver')
    await until('the inventory to say so', async () => {
      const text = await sandbox.kubectl('its', 'get', 'managedclusters', 'wec2', '--output=json')
      return text.includes('ManagedClusterKubeAPIServerUnavailable') ? true : undefined
    })
    const { step } = await runsOutOfTime(unseen(), 20)
    expect(reasonIn(step, 'wec1')).toBeUndefined()
    expect(reasonIn(step, 'wec2')).toMatch(source === 'ITS' ? /^the cluster is offline since 2/ : NOTHING)
    // An offline cluster does not hold up those who can do without it.
    if (source === 'ITS') {
      const green = await deploy(sandbox, {
        ...unseen(),
        namespace,
        'min-ready-clusters': '50%',
        timeout: '60s'
      })
      expect(green.outputs['verdict']).toBe('partial')
      expect(green.seconds).toBeLessThan(20)
    }
  })

  test('the work agent of a cluster', async () => {
    await sandbox.control('stop', 'wec2-agent')
    const { step } = await runsOutOfTime(unseen(), 20)
    expect(reasonIn(step, 'wec1')).toBeUndefined()
    // Its heartbeats may be missed by now, too.
    expect(reasonIn(step, 'wec2')).toContain(
      source === 'ITS' ? 'the work agent of the cluster has not worked on it yet' : NOTHING
    )
  })

  test('the status agent of a cluster', async () => {
    await sandbox.apply('its', silence('wec2'))
    try {
      const { step } = await runsOutOfTime(unseen(), 20)
      expect(reasonIn(step, 'wec1')).toBeUndefined()
      expect(reasonIn(step, 'wec2')).toBe(
        source === 'ITS' ? 'the cluster has not reported its status yet' : NOTHING
      )
    } finally {
      await endSilence()
    }
  })

  test.each(['work', 'status'])(
    'the %s agent of a cluster at an upgrade: whoever looks next is not content, either',
    async agent => {
      const upgrade = { ...unseen(), values: JSON.stringify({ podAnnotations: { new: 'yes' } }) }
      await deploy(sandbox, { ...unseen(), namespace })
      if (agent === 'work') await sandbox.control('stop', 'wec2-agent')
      else await sandbox.apply('its', silence('wec2'))
      try {
        for (const revision of ['2', '3']) {
          const { step } = await runsOutOfTime(upgrade, 20)
          expect(step.outputs['revision']).toBe(revision)
          expect(reasonIn(step, 'wec1')).toBeUndefined()
          expect(reasonIn(step, 'wec2')).toBeDefined()
        }
        if (source === 'ITS') await runsOutOfTime({ ...withoutChart('status'), ...unseen() }, 10)
      } finally {
        if (agent === 'status') await endSilence()
      }
      await startSandbox(NAME)
      const { report } = await deploy(sandbox, { ...upgrade, namespace })
      const deployments = report?.clusters.map(({ objects }) => objects.find(isDeployment)?.state)
      expect(deployments).toEqual(['ready', 'ready'])
    }
  )

  test.each([
    ['kubestellar', 'KubeStellar to work on BindingPolicy', 'controller-manager'],
    ['transport', "KubeStellar's transport to work on Binding", 'transport controller']
  ])('%s', async (component, message, remedy) => {
    await sandbox.control('stop', component)
    const { step, message: told } = await runsOutOfTime(unseen(), 15)
    expect(told).toContain(message)
    expect(errorOf(step).remedy).toContain(remedy)
  })
})

function isDeployment({ object }: { readonly object: { readonly kind: string } }): boolean {
  return object.kind === 'Deployment'
}

async function endSilence(): Promise<void> {
  const kinds = ['validatingadmissionpolicy', 'validatingadmissionpolicybinding']
  await sandbox.kubectl('its', 'delete', ...kinds.map(kind => `${kind}/silence`))
}

/** Keeps the status agent of a cluster from writing. */
function silence(cluster: string): readonly KubeObject[] {
  const apiVersion = 'admissionregistration.k8s.io/v1'
  const rule = {
    apiGroups: ['control.kubestellar.io'],
    apiVersions: ['*'],
    operations: ['CREATE', 'UPDATE'],
    resources: ['workstatuses', 'workstatuses/status']
  }
  return [
    {
      apiVersion,
      kind: 'ValidatingAdmissionPolicy',
      metadata: { name: 'silence' },
      spec: {
        matchConstraints: { resourceRules: [rule] },
        validations: [{ expression: `object.metadata.namespace != '${cluster}'` }]
      }
    },
    {
      apiVersion,
      kind: 'ValidatingAdmissionPolicyBinding',
      metadata: { name: 'silence' },
      spec: { policyName: 'silence', validationActions: ['Deny'] }
    }
  ]
}

test('a removal while KubeStellar is away stops before anything is orphaned, and the next one ends it', async () => {
  await deploy(sandbox, { release: 'web', namespace })
  const remove = { ...withoutChart('uninstall'), 'delete-namespace': 'true' }
  await sandbox.control('stop', 'kubestellar')
  const { message, step } = await runsOutOfTime(remove, 10)
  expect(message).toContain(`Binding web.${namespace} to let go of what Helm has removed`)
  expect(errorOf(step).remedy).toContain('it would stay in the clusters for good')
  const policies = await sandbox.list('wds', 'bindingpolicies.control.kubestellar.io')
  expect(policies.map(({ metadata }) => metadata.name)).toContain(`web.${namespace}`)

  await startSandbox(NAME)
  const next = await deploy(sandbox, { release: 'web', namespace, ...remove })
  expect(next.outputs['verdict']).toBe('removed')
  await expect(inWecs(sandbox, 'deployment', 'web', namespace)).resolves.toEqual([undefined, undefined])
  // Of the Namespace, which takes a moment longer: it does not stay.
  await until('no ManifestWork to be left', async () =>
    (await manifestWorks(sandbox, `web.${namespace}`)).length === 0 ? true : undefined
  )
})

test('an ITS that is slow to tell its clusters is not one without clusters', async () => {
  const its = sandbox.components.find(({ name }) => name === 'its-apiserver')?.pid ?? 0
  process.kill(its, 'SIGSTOP')
  const waiting = Promise.withResolvers<undefined>()
  const step = await deploy(
    sandbox,
    { release: 'web', namespace, timeout: '100s' },
    {
      step: {
        onLine: line => {
          if (line === '::group::Binding') waiting.resolve(undefined)
        },
        during: async () => {
          await waiting.promise
          const find = async () => {
            const all = await sandbox.list('wds', 'bindings.control.kubestellar.io')
            return all.find(({ metadata }) => metadata.name === `web.${namespace}`)
          }
          const binding = await until('a Binding', find)
          expect(arrayAt(binding, 'spec', 'destinations')).toEqual([])
          process.kill(its, 'SIGCONT')
        }
      }
    }
  )
  expect(step.outputs['verdict']).toBe('ready')
})

test('a WDS that hangs while the job is cancelled', async () => {
  let [begin, end] = [Infinity, 0]
  const come = Promise.withResolvers<undefined>()
  const step = await deployRed(
    sandbox,
    { release: 'web', namespace },
    {
      step: {
        onLine: line => {
          end = performance.now()
          if (line === '::group::Helm') come.resolve(undefined)
        },
        during: async running => {
          await come.promise
          await sandbox.control('suspend', 'wds-apiserver')
          begin = performance.now()
          running.kill('SIGINT')
        }
      }
    }
  )
  expect(errorOf(step).code).toBe('INTERRUPTED')
  expect(end - begin).toBeLessThan(7500)
  expect(step.processesLeft).toEqual([])
  expect(step.tempLeft).toHaveLength(1)
})
