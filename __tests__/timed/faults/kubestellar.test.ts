/** KubeStellar's controllers are away: the run names the one that it waits for, and the next run goes through. */
import { deploy, inWecs, manifestWorks, withoutChart, type Inputs } from '../../../testkit/deployment.ts'
import { freshName } from '../../../testkit/fresh.ts'
import { deploysAgain, runsOutOfTime, SOURCES, unseen } from '../../../testkit/outOfTime.ts'
import { parallelTests } from '../../../testkit/parallelTests.ts'
import { assignedSandbox, startE2eSandbox, type Sandbox } from '../../../testkit/sandbox.ts'
import { errorOf } from '../../../testkit/stepResult.ts'
import { until } from '../../../testkit/until.ts'

/** Seconds in which a run comes to wait for KubeStellar. */
const SECONDS = 12

let sandbox: Sandbox

beforeAll(async () => {
  sandbox = await assignedSandbox()
})
afterAll(async () => {
  await startE2eSandbox(sandbox.name)
})

/** Inputs that show nothing of the clusters, by each source, for tests that `declare` declares. */
function unseenBy<D>(declare: D): readonly (readonly [string, () => Inputs, D])[] {
  return SOURCES.map(source => [`, by the ${source}`, () => unseen(sandbox, source), declare] as const)
}

describe('the transport controller is away', () => {
  const namespace = freshName('transport')

  describe('at the first deploy', () => {
    beforeAll(async () => {
      await sandbox.control('stop', 'transport')
    })
    afterAll(async () => {
      await sandbox.control('start', 'transport')
    })
    const { parallel, nightly } = parallelTests('faults')

    for (const [by, inputs, declare] of [
      ['', () => ({ namespace }), parallel] as const,
      ...unseenBy(nightly)
    ])
      declare(`it is named${by}`, async () => {
        const { step, message } = await runsOutOfTime(sandbox, inputs(), SECONDS)
        expect(message).toContain("KubeStellar's transport to work on Binding")
        expect(errorOf(step).remedy).toContain('transport controller')
      })
  })

  test('the next run goes through when it is back', async () => {
    await deploysAgain(sandbox, { namespace })
  })
})

describe('the controller-manager is away', () => {
  const [first, upgraded, moved, removed] = ['first', 'upgraded', 'moved', 'removed'].map(freshName) as [
    string,
    string,
    string,
    string
  ]
  const removal = { ...withoutChart('uninstall'), 'delete-namespace': 'true' }

  async function policies(): Promise<readonly string[]> {
    const found = await sandbox.list('wds', 'bindingpolicies.control.kubestellar.io')
    return found.map(({ metadata }) => metadata.name)
  }

  beforeAll(async () => {
    await Promise.all(
      [upgraded, moved, removed].map(async namespace => await deploy(sandbox, { release: 'web', namespace }))
    )
  })

  describe('at', () => {
    beforeAll(async () => {
      await sandbox.control('stop', 'kubestellar')
    })
    afterAll(async () => {
      await sandbox.control('start', 'kubestellar')
    })
    const { parallel, nightly } = parallelTests('faults', 6)

    for (const [by, inputs, declare] of [
      ['', () => ({ namespace: first }), parallel] as const,
      ...unseenBy(nightly)
    ])
      declare(`the first deploy: it is named${by}`, async () => {
        const { step, message } = await runsOutOfTime(sandbox, inputs(), SECONDS)
        expect(message).toContain('KubeStellar to work on BindingPolicy')
        expect(errorOf(step).remedy).toContain('controller-manager')
      })

    parallel('an upgrade: it is waited for what is new', async () => {
      const inputs = { namespace: upgraded, set: 'config.greeting=changed' }
      const { message } = await runsOutOfTime(sandbox, inputs, SECONDS)
      expect(message).toMatch(/ to list ConfigMap /)
    })

    nightly('a changed selector: nothing moves, and no probe is left', async () => {
      const uids = async (): Promise<readonly (string | undefined)[]> =>
        (await inWecs(sandbox, 'deployment', 'web', moved)).map(found => found?.metadata.uid)
      const before = await uids()
      const inputs = { namespace: moved, 'cluster-selector': 'name=wec1' }
      const { message } = await runsOutOfTime(sandbox, inputs, SECONDS)
      expect(message).toContain('-probe')
      expect((await policies()).filter(name => name.includes(moved))).toEqual([`web.${moved}`])
      expect(await uids()).toEqual(before)
    })

    parallel('a removal: it stops before anything is orphaned', async () => {
      const { message, step } = await runsOutOfTime(sandbox, { namespace: removed, ...removal }, SECONDS)
      expect(message).toContain(`Binding web.${removed} to stop listing the objects that Helm deleted`)
      expect(errorOf(step).remedy).toContain('it would stay in the clusters for good')
      expect(await policies()).toContain(`web.${removed}`)
    })
  })

  describe('when it is back', () => {
    const { parallel } = parallelTests('faults')

    parallel('the next run goes through', async () => {
      await deploysAgain(sandbox, { namespace: first })
    })

    parallel('the next upgrade goes through', async () => {
      await deploysAgain(sandbox, { namespace: upgraded })
    })

    // At its start the controller-manager writes each Binding empty and then whole again: for a moment the transport may
    // take everything out of the clusters. What counts here is that it all comes back to both.
    parallel('what the selector did not move is in both clusters', async () => {
      await until('the Deployment in both clusters', async () => {
        const found = await inWecs(sandbox, 'deployment', 'web', moved)
        return found.every(deployment => deployment !== undefined) ? true : undefined
      })
    })

    parallel('the next removal ends it', async () => {
      const step = await deploy(sandbox, { release: 'web', namespace: removed, ...removal })
      expect(step.outputs['verdict']).toBe('removed')
      await expect(inWecs(sandbox, 'deployment', 'web', removed)).resolves.toEqual([undefined, undefined])
      // Of the Namespace, which takes a moment longer: it does not stay.
      await until('no ManifestWork to be left', async () =>
        (await manifestWorks(sandbox, `web.${removed}`)).length === 0 ? true : undefined
      )
    })
  })
})
