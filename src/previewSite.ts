/**
 * A preview as GitHub shows it: a comment on the pull request that is kept up to date, and a deployment with its state.
 * Whatever GitHub refuses is told and left out; the deploy itself does not depend on it.
 */
import type { Deps } from './deps.ts'
import { messageOf } from './errors.ts'
import { GitHubError, type Comment, type DeploymentState, type GitHub } from './githubApi.ts'
import type { Inputs } from './inputs/inputs.ts'
import { pullRequestOf } from './inputs/origin.ts'
import type { Redacted } from './lib/redacted.ts'
import { markerOf, renderComment } from './previewComment.ts'
import type { Report } from './report.ts'
import type { RunRecord } from './runRecord.ts'

export interface PreviewSite {
  /** At the end of the run. Never throws. */
  publish(report: Redacted<Report>): Promise<void>
}

/** The end of a run is not put off for longer, milliseconds. */
const PUBLISH_MS = 30_000
/** Of a job that was cancelled. */
const HURRY_MS = 1000

/** At the beginning of a run: the deployment is on its way while the run works. */
export function openPreviewSite(
  inputs: Inputs,
  deps: Pick<Deps, 'github' | 'log' | 'interrupted'>,
  record: Pick<RunRecord, 'warn'>
): PreviewSite | undefined {
  const { preview, origin, githubToken, release, command } = inputs
  if (preview === undefined || (command !== 'deploy' && command !== 'uninstall')) return undefined
  const leaveOut = (what: string, why: string): void => {
    record.warn(`no ${what} on GitHub: ${why}`)
  }
  const pullRequest = pullRequestOf(origin)
  if (githubToken === undefined || origin.repository === '') {
    return {
      publish: () => {
        leaveOut('comment and no deployment', 'there is no `github-token`')
        return Promise.resolve()
      }
    }
  }
  const over = new AbortController()
  // While the run works, there is time.
  let end = Infinity
  const time = { signal: over.signal, remaining: () => end - performance.now() }
  const connected = deps.github(githubToken, origin, deps.log, time)
  connected.catch(() => undefined)
  const environment = environmentOf(inputs)
  const started =
    command === 'deploy' && pullRequest !== undefined && pullRequest.headSha !== ''
      ? settled(startDeployment(connected, pullRequest.headSha, environment, release))
      : undefined
  return {
    publish: async report => {
      end = performance.now() + PUBLISH_MS
      const hurry = (): void => {
        setTimeout(() => {
          over.abort()
        }, HURRY_MS)
      }
      if (deps.interrupted.aborted) hurry()
      else deps.interrupted.addEventListener('abort', hurry, { once: true })
      const limit = setTimeout(() => {
        over.abort()
      }, PUBLISH_MS).unref()
      const attempt = async (what: string, permission: string, body: () => Promise<void>): Promise<void> => {
        try {
          await body()
        } catch (error) {
          leaveOut(what, why(error, permission))
        }
      }
      if (pullRequest === undefined) leaveOut('comment', 'this run is not of a pull request')
      await Promise.all([
        pullRequest === undefined
          ? undefined
          : attempt('comment', 'pull-requests: write', async () => {
              await comment(await connected, pullRequest.number, inputs, report)
            }),
        attempt('deployment', 'deployments: write', async () => {
          const github = await connected
          if (command === 'uninstall') await endDeployments(github, environment)
          else if (started !== undefined) await finish(github, await started, preview.url, report)
        })
      ])
      clearTimeout(limit)
      over.abort()
    }
  }
}

/** Of all previews of a pull request or branch that are called alike. */
function environmentOf({ release, namespace }: Inputs): string {
  return release === namespace ? `preview/${release}` : `preview/${namespace}/${release}`
}

async function startDeployment(
  connected: Promise<GitHub>,
  commit: string,
  environment: string,
  release: string
): Promise<number> {
  const github = await connected
  const id = await github.createDeployment(commit, environment, `Preview ${release}`)
  await github.setDeploymentState(id, 'in_progress', { description: 'KubeStellar delivers it' })
  return id
}

async function finish(
  github: GitHub,
  started: PromiseSettledResult<number>,
  url: string | undefined,
  { verdict, error }: Report
): Promise<void> {
  if (started.status === 'rejected') throw started.reason
  const state: DeploymentState = error === undefined ? 'success' : 'failure'
  await github.setDeploymentState(started.value, state, {
    url: error === undefined ? url : undefined,
    description: error === undefined ? verdict : error.code
  })
}

/** One by one: GitHub wants pauses between writes anyway. */
async function endDeployments(github: GitHub, environment: string): Promise<void> {
  for (const id of await github.deployments(environment))
    await github.setDeploymentState(id, 'inactive', { description: 'Removed' })
}

async function comment(
  github: GitHub,
  pullRequest: number,
  inputs: Inputs,
  report: Redacted<Report>
): Promise<void> {
  const body = renderComment(inputs, report)
  const own = await findOwn(github, pullRequest, inputs)
  if (own === undefined) await github.createComment(pullRequest, body)
  else if (own.body !== body) await github.updateComment(own.id, body)
}

/** Anybody can write a marker, and any app is a bot: only a comment of this token's own writer counts. */
async function findOwn(github: GitHub, pullRequest: number, inputs: Inputs): Promise<Comment | undefined> {
  const marker = markerOf(inputs)
  const marked = (await github.comments(pullRequest)).filter(({ body }) => body.startsWith(marker))
  if (marked.length === 0) return undefined
  const user = await github.user()
  return marked.find(({ isBot, author }) => author === user || (isBot && author === `${user}[bot]`))
}

function why(error: unknown, permission: string): string {
  const isRefused = error instanceof GitHubError && (error.status === 403 || error.status === 404)
  return isRefused
    ? `the token may not do it; the job needs \`permissions: ${permission}\`, which pull requests from forks and Dependabot never get (${messageOf(error)})`
    : messageOf(error)
}

async function settled<T>(promise: Promise<T>): Promise<PromiseSettledResult<T>> {
  const [result] = await Promise.allSettled([promise])
  return result
}
