/** `command: cleanup`: exactly what is due goes, whatever GitHub answers, and whoever else is at work. */
import { deploy, deployRed, objectIn, type Inputs, withoutChart } from '../helpers/deployment.ts'
import { freshName } from '../helpers/fresh.ts'
import { startGitHub, type GitHubServer } from '../helpers/gitHubServer.ts'
import type { StepResult } from '../helpers/runAction.ts'
import { assignedSandbox, type Sandbox } from '../helpers/sandbox.ts'
import { errorOf } from '../helpers/stepResult.ts'
import { objectsChart } from '../helpers/workloads.ts'
import { repositoryEnv, withPullRequest } from '../helpers/workflowRun.ts'
import { mapLimit } from '../../src/parallel.ts'
import type { SweptRelease } from '../../src/report.ts'

const CONFIG = objectsChart([
  { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'config' }, data: { key: 'value' } }
])
const SIDE_BY_SIDE = 4

let sandbox: Sandbox
let github: GitHubServer
/** Of repository acme/shop, with an id that no other test has: sweeps find what is theirs alone. */
let repository: Readonly<Record<string, string>>
let base: string

beforeAll(async () => {
  sandbox = await assignedSandbox()
})
beforeEach(async () => {
  github = await startGitHub()
  base = freshName('sweep')
  repository = { GITHUB_REPOSITORY_ID: String(Math.floor(Math.random() * 1e12)) }
})
afterEach(async () => {
  await github.close()
})

async function deployPreview(number: number, more: Inputs = {}): Promise<StepResult> {
  return await withPullRequest({ number }, async env =>
    deploy(
      sandbox,
      { release: base, preview: 'true', 'wait-for': 'bound', ...CONFIG, ...more },
      { env: { ...env, ...repository } }
    )
  )
}

async function deployOne(release: string, more: Inputs = {}): Promise<StepResult> {
  const inputs = { release, namespace: release, 'wait-for': 'bound', ...CONFIG, ...more }
  return await deploy(sandbox, inputs, { env: { ...repositoryEnv(), ...repository } })
}

async function sweep(more: Inputs = {}, run = deploy): Promise<StepResult> {
  return await run(
    sandbox,
    { ...withoutChart('cleanup'), 'github-token': 'planted-token', ...more },
    { env: { ...repositoryEnv(), ...repository, ...github.env }, step: { limitMs: 200_000 } }
  )
}

function outcomes(step: StepResult): Readonly<Record<string, string>> {
  const swept = JSON.parse(step.outputs['swept'] ?? '') as readonly SweptRelease[]
  return Object.fromEntries(swept.map(({ release, outcome }) => [release.replace(`${base}-`, ''), outcome]))
}

async function namespacesLeft(): Promise<readonly string[]> {
  const all = await sandbox.list('wds', 'namespaces')
  return all
    .map(({ metadata }) => metadata.name)
    .filter(name => name.startsWith(base))
    .sort()
}

test('of thirty releases in mixed states exactly those that are due go', async () => {
  const numbers = (from: number, to: number): readonly number[] =>
    Array.from({ length: to - from + 1 }, (_, index) => from + index)
  const [expired, closed, open, lost] = [numbers(1, 7), numbers(8, 15), numbers(16, 22), numbers(23, 26)]
  for (const number of [...expired, ...open]) github.pulls.set(number, 'open')
  for (const number of closed) github.pulls.set(number, 'closed')
  const isLost = (path: string): boolean => lost.some(number => path.endsWith(`/pulls/${String(number)}`))
  const refusals = [404, 403, 500, 429]
  const trouble: GitHubServer['trouble'] = (_, path) =>
    isLost(path) ? { status: refusals[Number(path.split('/').at(-1)) % 4] ?? 404 } : undefined

  await mapLimit([...expired, ...closed, ...open, ...lost], SIDE_BY_SIDE, async number =>
    deployPreview(number, expired.includes(number) ? { ttl: '1s' } : {})
  )
  await mapLimit(['lives', 'kept', 'spent', 'guarded'], SIDE_BY_SIDE, async name =>
    deployOne(`${base}-${name}`, { lives: {}, kept: { ttl: '30d' } }[name] ?? { ttl: '1s' })
  )
  await deploy(
    sandbox,
    { release: `${base}-theirs`, namespace: `${base}-theirs`, ttl: '1s', ...CONFIG },
    {
      env: repositoryEnv({ GITHUB_REPOSITORY_ID: '9', GITHUB_REPOSITORY: 'acme/other' })
    }
  )
  const protect = `*-guarded`

  // With the API down nothing goes by the state of its pull request.
  github.trouble = () => ({ status: 503 })
  const down = await sweep({ protect, remove: 'closed-pull-requests' })
  expect(Object.values(outcomes(down))).toEqual(Array.from({ length: 30 }, () => 'kept'))
  expect(await namespacesLeft()).toHaveLength(31)

  github.trouble = trouble
  const dry = await sweep({ protect, 'dry-run': 'true' })
  expect(dry.outputs['verdict']).toBe('planned')
  expect(await namespacesLeft()).toHaveLength(31)
  const braked = await sweep({ protect, 'max-removals': '15' }, deployRed)
  expect(errorOf(braked)).toMatchObject({ code: 'TOO_MANY_DUE' })
  expect(errorOf(braked).message).toMatch(/^16 releases are due, and one sweep may remove 15/)
  expect(await namespacesLeft()).toHaveLength(31)

  const step = await sweep({ protect })
  const going = [...expired, ...closed].map(number => `pr-${String(number)}`)
  const staying = [...open, ...lost].map(number => `pr-${String(number)}`)
  expect(outcomes(step)).toEqual({
    ...Object.fromEntries([...going, 'spent'].map(name => [name, 'removed'])),
    ...Object.fromEntries([...staying, 'lives', 'kept', 'guarded'].map(name => [name, 'kept']))
  })
  // What is no preview keeps its Namespace, and with it what people may have in it.
  expect(await namespacesLeft()).toEqual(
    [...staying, 'lives', 'kept', 'guarded', 'spent', 'theirs'].map(name => `${base}-${name}`).sort()
  )
  expect(step.summary).toContain('pull request 8 is closed')
  for (const number of lost)
    expect(step.summary).toContain(`whether pull request ${String(number)} is closed is not known`)
  const again = await sweep({ protect })
  expect(Object.values(outcomes(again)).filter(outcome => outcome !== 'kept')).toEqual([])
}, 400_000)

test('two sweeps at once: each release goes once, and neither of them minds', async () => {
  for (const number of [1, 2, 3]) github.pulls.set(number, 'closed')
  await mapLimit([1, 2, 3], SIDE_BY_SIDE, async number => deployPreview(number))
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
})

test('a sweep during a deploy: the deploy is not disturbed, and what it renewed stays', async () => {
  const first = await deployPreview(5, { ttl: '1s' })
  const name = first.outputs['release'] ?? ''
  github.pulls.set(5, 'open')
  const locked = Promise.withResolvers<undefined>()
  const [next, swept] = await Promise.all([
    withPullRequest({ number: 5 }, async env =>
      deploy(
        sandbox,
        { release: base, preview: 'true', ...CONFIG, values: JSON.stringify({ objects: [] }) },
        {
          env: { ...env, ...repository },
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
  expect(outcomes(swept)).toEqual({ 'pr-5': 'kept' })
  await expect(objectIn(sandbox, 'wds', 'namespace', name)).resolves.toBeDefined()
})

test('one that cannot be removed does not keep the others from going', async () => {
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
  const step = await sweep({}, deployRed)
  expect(errorOf(step)).toMatchObject({ code: 'CLEANUP_INCOMPLETE' })
  expect(errorOf(step).message).toContain('HOOK_BLOCKS')
  expect(outcomes(step)).toEqual({ 'pr-1': 'failed', 'pr-2': 'removed' })
  const last = await sweep({ hooks: 'skip' })
  expect(outcomes(last)).toEqual({ 'pr-1': 'removed' })
  expect(await namespacesLeft()).toEqual([])
})

test('outside of a repository nothing is anybody’s', async () => {
  const step = await deployRed(sandbox, withoutChart('cleanup'))
  expect(errorOf(step).code).toBe('NO_REPOSITORY')
})
