/** Repositories with releases for cleanup.test.ts, each with a GitHub of its own, and what a sweep makes of many of them. */
import { deploy, deployRed, withoutChart, type Inputs } from '../../testkit/deployment.ts'
import { startGitHub, type GitHubServer } from '../../testkit/gitHubServer.ts'
import type { StepResult } from '../../testkit/runAction.ts'
import type { Sandbox } from '../../testkit/sandbox.ts'
import { errorOf } from '../../testkit/stepResult.ts'
import { objectsChart } from '../../testkit/workloads.ts'
import { repositoryEnv, withPullRequest } from '../../testkit/workflowRun.ts'
import { mapLimit } from '../../src/lib/parallel.ts'
import type { CleanupResult } from '../../src/report/report.ts'

export const CONFIG = objectsChart([
  { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'config' }, data: { key: 'value' } }
])
const SIDE_BY_SIDE = 4
const LIMIT_MS = 200_000

type Sweep = (more?: Inputs, run?: typeof deploy, at?: GitHubServer) => Promise<StepResult>

export interface Repository {
  readonly sandbox: Sandbox
  readonly github: GitHubServer
  /** Of the names of its releases. */
  readonly base: string
  /** For the runner's environment. */
  readonly env: Readonly<Record<string, string>>
  /** Of the preview of a pull request, until KubeStellar has bound it. */
  readonly deployPreview: (number: number, more?: Inputs) => Promise<StepResult>
  /** In a namespace of the same name. */
  readonly deployOne: (release: string, more?: Inputs) => Promise<StepResult>
  readonly sweep: Sweep
  /** Of its releases, sorted. */
  readonly namespacesLeft: () => Promise<readonly string[]>
  /** Of a sweep, by the name of the release without `base`. */
  readonly outcomes: (step: StepResult) => Readonly<Record<string, string>>
}

/** Runs `body` with a repository that no other test has: its sweeps find what is its own alone. */
export async function withRepository(
  sandbox: Sandbox,
  base: string,
  body: (repository: Repository) => Promise<void>
): Promise<void> {
  const github = await startGitHub()
  try {
    await body(openRepository(sandbox, base, github))
  } finally {
    await github.close()
  }
}

function openRepository(sandbox: Sandbox, base: string, github: GitHubServer): Repository {
  // Of acme/shop: only the id is its own.
  const env = { GITHUB_REPOSITORY_ID: String(Math.floor(Math.random() * 1e12)) }
  return {
    sandbox,
    github,
    base,
    env,
    deployPreview: async (number, more = {}) =>
      await withPullRequest({ number }, async ofEvent =>
        deploy(
          sandbox,
          { release: base, preview: 'true', 'wait-for': 'bound', ...CONFIG, ...more },
          { env: { ...ofEvent, ...env } }
        )
      ),
    deployOne: async (release, more = {}) => {
      const inputs = { release, namespace: release, 'wait-for': 'bound', ...CONFIG, ...more }
      return await deploy(sandbox, inputs, { env: { ...repositoryEnv(), ...env } })
    },
    sweep: async (more = {}, run = deploy, at = github) =>
      await run(
        sandbox,
        { ...withoutChart('cleanup'), 'github-token': 'planted-token', ...more },
        { env: { ...repositoryEnv(), ...env, ...at.env }, step: { limitMs: LIMIT_MS } }
      ),
    namespacesLeft: async () => {
      const all = await sandbox.list('wds', 'namespaces')
      return all
        .map(({ metadata }) => metadata.name)
        .filter(name => name.startsWith(base))
        .sort()
    },
    outcomes: step => {
      const results = JSON.parse(step.outputs['cleanup'] ?? '') as readonly CleanupResult[]
      return Object.fromEntries(
        results.map(({ release, outcome }) => [release.replace(`${base}-`, ''), outcome])
      )
    }
  }
}

/** How many previews are in each state. */
export interface Mixture {
  /** Their time is over. */
  readonly expired: number
  /** Their pull request is closed. */
  readonly closed: number
  readonly open: number
  /** GitHub refuses to tell of their pull request, of four in a row each time with another status. */
  readonly lost: number
}

/** Of these previews, four other releases and one of another repository, exactly those that are due go. */
export async function expectExactlyTheDueGo(repository: Repository, mixture: Mixture): Promise<void> {
  const { sandbox, github, base, sweep, outcomes, namespacesLeft } = repository
  let last = 0
  const numbers = (count: number): readonly number[] => Array.from({ length: count }, () => (last += 1))
  const expired = numbers(mixture.expired)
  const closed = numbers(mixture.closed)
  const open = numbers(mixture.open)
  const lost = numbers(mixture.lost)
  for (const number of [...expired, ...open]) github.pulls.set(number, 'open')
  for (const number of closed) github.pulls.set(number, 'closed')

  await mapLimit([...expired, ...closed, ...open, ...lost], SIDE_BY_SIDE, async number =>
    repository.deployPreview(number, expired.includes(number) ? { ttl: '1s' } : {})
  )
  await mapLimit(['lives', 'kept', 'spent', 'guarded'], SIDE_BY_SIDE, async name =>
    repository.deployOne(`${base}-${name}`, { lives: {}, kept: { ttl: '30d' } }[name] ?? { ttl: '1s' })
  )
  await deploy(
    sandbox,
    { release: `${base}-theirs`, namespace: `${base}-theirs`, ttl: '1s', ...CONFIG },
    { env: repositoryEnv({ GITHUB_REPOSITORY_ID: '9', GITHUB_REPOSITORY: 'acme/other' }) }
  )
  const own = last + 4
  const due = expired.length + closed.length + 1
  const protect = `*-guarded`

  const isLost = (path: string): boolean => lost.some(number => path.endsWith(`/pulls/${String(number)}`))
  const refusals = [404, 403, 500, 429]
  github.trouble = (_, path) =>
    isLost(path) ? { status: refusals[Number(path.split('/').at(-1)) % 4] ?? 404 } : undefined
  const broken = await startGitHub()
  broken.trouble = () => ({ status: 503 })
  // These remove nothing, so they may run at once: each repeats what GitHub refuses for a while.
  const [down, dry, braked] = await Promise.all([
    // With the API down nothing goes by the state of its pull request.
    sweep({ protect, remove: 'closed-pull-requests' }, deploy, broken),
    sweep({ protect, 'dry-run': 'true' }),
    sweep({ protect, 'max-removals': String(due - 1) }, deployRed)
  ]).finally(async () => broken.close())
  expect(Object.values(outcomes(down))).toEqual(Array.from({ length: own }, () => 'kept'))
  expect(dry.outputs['verdict']).toBe('planned')
  expect(errorOf(braked)).toMatchObject({ code: 'TOO_MANY_DUE' })
  expect(errorOf(braked).message).toMatch(
    new RegExp(`^${String(due)} releases are due, and one sweep may remove ${String(due - 1)}`)
  )
  expect(await namespacesLeft()).toHaveLength(own + 1)

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
  expect(step.summary).toContain(`pull request ${String(closed[0])} is closed`)
  for (const number of lost)
    expect(step.summary).toContain(`whether pull request ${String(number)} is closed is not known`)
  const again = await sweep({ protect })
  expect(Object.values(outcomes(again)).filter(outcome => outcome !== 'kept')).toEqual([])
}
