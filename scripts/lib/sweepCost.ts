/** What a sweep costs, by the number of previews that it removes, with a counter in front of the WDS. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deploy, withoutChart } from '../../testkit/deployment.ts'
import { freshName } from '../../testkit/fresh.ts'
import { startGitHub, type GitHubServer } from '../../testkit/gitHubServer.ts'
import type { Sandbox } from '../../testkit/sandbox.ts'
import { repositoryEnv, withPullRequest } from '../../testkit/workflowRun.ts'
import { mapLimit } from '../../src/lib/parallel.ts'
import { countCalls } from './countCalls.ts'
import { atRest } from './rest.ts'

export interface SweepCost {
  readonly previews: number
  /** Wall time of the main step. */
  readonly seconds: number
  /** Requests of the action and of its helm; a watch is one. */
  readonly calls: { readonly wds: number; readonly gitHub: number }
}

const SIDE_BY_SIDE = 4
const LIMIT_MS = 10 * 60 * 1000

/** @throws Error when not all of them are removed, as the clusters prove */
export async function sweepCost(sandbox: Sandbox, previews: number): Promise<SweepCost> {
  const folder = await mkdtemp(join(tmpdir(), 'sweep-cost-'))
  const gitHub = await startGitHub()
  const wds = await countCalls(sandbox.kubeconfigs.wds, join(folder, 'wds.kubeconfig'))
  const repository = { GITHUB_REPOSITORY_ID: String(Math.floor(Math.random() * 1e12)) }
  try {
    await deployPreviews(sandbox, gitHub, previews, repository)
    await atRest()
    const step = await deploy(
      sandbox,
      {
        ...withoutChart('cleanup'),
        'github-token': 'token',
        'wds-kubeconfig-file': wds.kubeconfig,
        timeout: `${LIMIT_MS}ms`
      },
      { env: { ...repositoryEnv(), ...repository, ...gitHub.env }, step: { limitMs: LIMIT_MS } }
    )
    const removed = step.report?.cleanup.filter(({ outcome }) => outcome === 'removed') ?? []
    if (removed.length !== previews)
      throw new Error(`${removed.length} of ${previews} are removed:\n${step.log}`)
    return { previews, seconds: step.seconds, calls: { wds: wds.calls(), gitHub: gitHub.requests.length } }
  } finally {
    await Promise.all([wds.close(), gitHub.close()])
    await rm(folder, { recursive: true })
  }
}

async function deployPreviews(
  sandbox: Sandbox,
  gitHub: GitHubServer,
  previews: number,
  repository: Readonly<Record<string, string>>
): Promise<void> {
  const release = freshName('sweep')
  const numbers = Array.from({ length: previews }, (_, index) => index + 1)
  await mapLimit(numbers, SIDE_BY_SIDE, async number => {
    gitHub.pulls.set(number, 'closed')
    await withPullRequest({ number }, async env =>
      deploy(sandbox, { release, preview: 'true' }, { env: { ...env, ...repository } })
    )
  })
}
