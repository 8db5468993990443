/** An agent of a cluster is away: every source names the cluster, at an upgrade too, and the other one is ready. */
import { deploy, withoutChart, type Inputs } from '../../../testkit/deployment.ts'
import { freshName } from '../../../testkit/fresh.ts'
import {
  deploysAgain,
  reasonIn,
  runsOutOfTime,
  SOURCES,
  statesOf,
  unseen,
  type Source
} from '../../../testkit/outOfTime.ts'
import { parallelTests } from '../../../testkit/parallelTests.ts'
import { assignedSandbox, startE2eSandbox, type Sandbox } from '../../../testkit/sandbox.ts'
import type { KubeObject } from '../../../src/kubernetes/objects.ts'

/** Seconds in which wec1 becomes ready. KubeStellar answers a new collector after about 7 s. */
const SECONDS: Readonly<Record<Source | 'clusters', number>> = { clusters: 15, ITS: 15, WDS: 18 }
const NOTHING = 'the cluster has reported no status of it yet'

/** `few`: each agent at a first deploy, one source each. `all`: at an upgrade as well, and each agent by each source. */
export type Extent = 'few' | 'all'

let sandbox: Sandbox
/** Namespaces of releases that are upgraded while an agent is away: by agent, then source. */
const UPGRADED: Readonly<Record<'work' | 'status', Readonly<Record<Source, string>>>> = {
  work: { ITS: freshName('work-its'), WDS: freshName('work-wds') },
  status: { ITS: freshName('status-its'), WDS: freshName('status-wds') }
}
const UPGRADE = { values: JSON.stringify({ podAnnotations: { new: 'yes' } }) }

async function firstDeploy(source: Source, reason: string): Promise<void> {
  const { step } = await runsOutOfTime(sandbox, unseen(sandbox, source), SECONDS[source])
  expect(reasonIn(step, 'wec1')).toBeUndefined()
  // Its heartbeats may be missed by now, too.
  expect(reasonIn(step, 'wec2')).toContain(reason)
}

async function upgrade(source: Source, namespace: string, revision: string): Promise<void> {
  const inputs: Inputs = { ...unseen(sandbox, source, namespace), ...UPGRADE }
  const { step } = await runsOutOfTime(sandbox, inputs, SECONDS[source])
  expect(step.outputs['revision']).toBe(revision)
  expect(reasonIn(step, 'wec1')).toBeUndefined()
  expect(reasonIn(step, 'wec2')).toBeDefined()
}

/** Whoever looks next is not content, either. */
async function upgradeAgain(source: Source, namespace: string): Promise<void> {
  await upgrade(source, namespace, '3')
  if (source === 'WDS') return
  await runsOutOfTime(sandbox, { ...unseen(sandbox, source, namespace), ...withoutChart('status') }, 5)
}

/** Declares the tests of a file. */
export function agentsTests(extent: Extent): void {
  const agents = ['work', 'status'] as const
  const judges = extent === 'all' ? SOURCES : []

  beforeAll(async () => {
    sandbox = await assignedSandbox()
    await Promise.all(
      agents.flatMap(agent =>
        judges.map(async source => await deploy(sandbox, unseen(sandbox, source, UPGRADED[agent][source])))
      )
    )
  })
  afterAll(async () => {
    await startE2eSandbox(sandbox.name)
  })

  describe('the status agent of a cluster is away', () => {
    beforeAll(async () => {
      await sandbox.apply('its', silence('wec2'))
    })
    afterAll(async () => {
      const kinds = ['validatingadmissionpolicy', 'validatingadmissionpolicybinding']
      await sandbox.kubectl('its', 'delete', ...kinds.map(kind => `${kind}/silence`))
    })
    const { parallel } = parallelTests('faults')

    if (extent === 'all')
      parallel('at the first deploy, by the ITS', async () => {
        await firstDeploy('ITS', 'the cluster has not reported its status yet')
      })
    parallel('at the first deploy, by the WDS', async () => {
      await firstDeploy('WDS', NOTHING)
    })
    for (const source of judges)
      parallel(`at an upgrade: whoever looks next is not content, by the ${source}`, async () => {
        await upgrade(source, UPGRADED.status[source], '2')
        await upgradeAgain(source, UPGRADED.status[source])
      })
  })

  describe('the work agent of a cluster', () => {
    const namespace = freshName('agent')

    describe('hangs', () => {
      beforeAll(async () => {
        await sandbox.control('suspend', 'wec2-agent')
      })
      const { parallel } = parallelTests('faults', 5)

      parallel('at the first deploy, by the clusters: nothing arrives', async () => {
        const { step, message } = await runsOutOfTime(sandbox, { namespace }, SECONDS.clusters)
        expect(message).toContain(`cluster wec2: Namespace ${namespace} has not arrived yet`)
        expect(statesOf(step)).toEqual([
          ['wec1', 'ready'],
          ['wec2', 'missing']
        ])
        // Once, and not for each object at the start.
        expect(step.log.match(/^wec2: .*$/gm)).toEqual([expect.stringMatching(/^wec2: still missing: /)])
      })
      parallel('at the first deploy, by the ITS', async () => {
        await firstDeploy('ITS', 'the work agent of the cluster has not worked on it yet')
      })
      if (extent === 'all')
        parallel('at the first deploy, by the WDS', async () => {
          await firstDeploy('WDS', NOTHING)
        })
      for (const source of judges)
        parallel(`at an upgrade, by the ${source}`, async () => {
          await upgrade(source, UPGRADED.work[source], '2')
        })
    })

    if (extent === 'all')
      describe('is not there', () => {
        beforeAll(async () => {
          await sandbox.control('stop', 'wec2-agent')
        })
        const { parallel } = parallelTests('faults')

        for (const source of judges)
          parallel(
            `after the upgrade, by the ${source}: whoever looks next is not content, either`,
            async () => {
              await upgradeAgain(source, UPGRADED.work[source])
            }
          )
      })

    describe('is back', () => {
      beforeAll(async () => {
        await sandbox.control('start', 'wec2-agent')
      })
      const { parallel } = parallelTests('faults', 5)

      parallel('the next run goes through', async () => {
        await deploysAgain(sandbox, { namespace })
      })
      for (const agent of agents)
        for (const source of judges)
          parallel(`the next upgrade after the ${agent} agent was away, by the ${source}`, async () => {
            const inputs = { ...unseen(sandbox, source, UPGRADED[agent][source]), ...UPGRADE }
            const { report } = await deploy(sandbox, inputs)
            const deployments = report?.clusters.map(
              ({ objects }) => objects.find(({ object }) => object.kind === 'Deployment')?.state
            )
            expect(deployments).toEqual(['ready', 'ready'])
          })
    })
  })
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
