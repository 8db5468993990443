/** `command: cleanup`: exactly what is due goes, whatever GitHub answers, and whoever else is at work. */
import { deploy, deployRed, objectIn, withoutChart } from '../../testkit/deployment.ts'
import { parallelTests } from '../../testkit/parallelTests.ts'
import { assignedSandbox, type Sandbox } from '../../testkit/sandbox.ts'
import { errorOf } from '../../testkit/stepResult.ts'
import { objectsChart } from '../../testkit/workloads.ts'
import { withPullRequest } from '../../testkit/workflowRun.ts'
import { CONFIG, expectExactlyTheDueGo, withRepository, type Repository } from './cleanupCases.ts'

let sandbox: Sandbox

beforeAll(async () => {
  sandbox = await assignedSandbox()
})
const { parallel, nightly } = parallelTests('sweep')

function inRepository(
  name: string,
  body: (repository: Repository) => Promise<void>,
  declare = parallel,
  limitMs?: number
): void {
  declare(name, async base => withRepository(sandbox, base, body), limitMs)
}

inRepository(
  'of releases in mixed states exactly those that are due go',
  async repository => {
    await expectExactlyTheDueGo(repository, { expired: 1, closed: 1, open: 1, lost: 2 })
  },
  parallel,
  400_000
)

inRepository(
  'two sweeps at once: each release goes once, and neither of them minds',
  async ({ github, base, deployPreview, sweep, outcomes, namespacesLeft }) => {
    for (const number of [1, 2, 3]) github.pulls.set(number, 'closed')
    await Promise.all([1, 2, 3].map(async number => deployPreview(number)))
    const steps = await Promise.all([sweep(), sweep()])
    for (const name of ['pr-1', 'pr-2', 'pr-3']) {
      const both = steps.map(step => outcomes(step)[name])
      expect(both).toContain('removed')
    }
    expect(await namespacesLeft()).toEqual([])
    for (const number of [1, 2, 3]) {
      const policy = `${base}-pr-${String(number)}.${base}-pr-${String(number)}`
      await expect(objectIn(sandbox, 'wds', 'bindingpolicies', policy)).resolves.toBeUndefined()
    }
  },
  nightly
)

inRepository(
  'a sweep during a deploy: the deploy is not disturbed, and what it renewed stays',
  async ({ github, base, deployPreview, sweep, outcomes, env: ofRepository }) => {
    const first = await deployPreview(5, { ttl: '1s' })
    const name = first.outputs['release'] ?? ''
    github.pulls.set(5, 'open')
    const locked = Promise.withResolvers<undefined>()
    const [next, cleaned] = await Promise.all([
      withPullRequest({ number: 5 }, async env =>
        deploy(
          sandbox,
          { release: base, preview: 'true', ...CONFIG, values: JSON.stringify({ objects: [] }) },
          {
            env: { ...env, ...ofRepository },
            step: {
              onLine: line => {
                if (line === '::group::Plan') locked.resolve(undefined)
              }
            }
          }
        )
      ),
      locked.promise.then(async () => sweep())
    ])
    expect(next.outputs).toMatchObject({ verdict: 'ready', release: name, revision: '2' })
    expect(outcomes(cleaned)).toEqual({ 'pr-5': 'kept' })
    await expect(objectIn(sandbox, 'wds', 'namespace', name)).resolves.toBeDefined()
  }
)

inRepository(
  'one that cannot be removed does not keep the others from going',
  async ({ github, deployPreview, sweep, outcomes, namespacesLeft }) => {
    for (const number of [1, 2]) github.pulls.set(number, 'closed')
    const hook = {
      apiVersion: 'batch/v1',
      kind: 'Job',
      metadata: { name: 'goodbye', annotations: { 'helm.sh/hook': 'pre-delete' } },
      spec: {
        template: {
          spec: { restartPolicy: 'Never', containers: [{ name: 'a', image: 'registry.example.com/a:1' }] }
        }
      }
    }
    await deployPreview(1, objectsChart([hook]))
    await deployPreview(2)
    const step = await sweep({ hooks: 'fail' }, deployRed)
    expect(errorOf(step)).toMatchObject({ code: 'CLEANUP_INCOMPLETE' })
    expect(errorOf(step).message).toContain('HOOK_BLOCKS')
    expect(outcomes(step)).toEqual({ 'pr-1': 'failed', 'pr-2': 'removed' })
    const last = await sweep({ hooks: 'skip' })
    expect(outcomes(last)).toEqual({ 'pr-1': 'removed' })
    expect(await namespacesLeft()).toEqual([])
  },
  nightly
)

parallel('outside of a repository nothing is anybody’s', async () => {
  const step = await deployRed(sandbox, withoutChart('cleanup'))
  expect(errorOf(step).code).toBe('NO_REPOSITORY')
})
