/**
 * A preview as GitHub shows it: a comment on the pull request, and a deployment with its state. Each preview has its
 * own comment, since concurrent runs would overwrite each other's part of a shared one. If GitHub refuses a call, the
 * run logs that and continues; the deploy does not depend on it.
 */
import type { Deps } from '../run/deps.ts'
import { messageOf } from '../lib/errors.ts'
import { hasStatus, type GitHub } from '../github/api.ts'
import { keepComment } from '../github/ownComment.ts'
import { endDeployments } from '../github/ownDeployments.ts'
import type { DeployInputs, Inputs, ReleaseInputs, UninstallInputs } from '../inputs/inputs.ts'
import { pullRequestOf } from '../github/origin.ts'
import type { Redacted } from '../lib/secrets/redacted.ts'
import { keyOf, markerOf } from './previewMarker.ts'
import { renderComment } from '../view/comment.ts'
import type { Report } from '../report/report.ts'
import type { Voice } from '../run/run.ts'

export interface PreviewSite {
  /** At the end of the run. Never throws. */
  publish(report: Redacted<Report>): Promise<void>
}

/**
 * The end of a run waits at most 30 seconds: after this time all calls are aborted, and a second later the run stops
 * waiting.
 */
const PUBLISH_MS = 29_000
const GRACE_MS = 1000
/** The same for a job that was cancelled. */
const HURRY_MS = 1000

/** At the start of a run: creates the deployment while the run works. */
export function openPreviewSite(
  inputs: Inputs,
  deps: Pick<Deps, 'github' | 'log' | 'interrupted'>,
  warn: Voice['warn']
): PreviewSite | undefined {
  if (inputs.command !== 'deploy' && inputs.command !== 'uninstall') return undefined
  const { preview, origin, githubToken, command, release } = inputs
  if (preview === undefined) return undefined
  const pullRequest = pullRequestOf(origin)
  if (githubToken === undefined || origin.repository === '') {
    return {
      publish: () => {
        warn(`${NO_COMMENT} and no deployment: there is no \`github-token\``)
        return Promise.resolve()
      }
    }
  }
  const over = new AbortController()
  // There is no deadline while the run works.
  let due = Infinity
  const time = { signal: over.signal, remaining: () => due - performance.now() }
  const connected = deps.github(githubToken, origin, deps.log, time)
  connected.catch(() => undefined)
  const [environment, key] = [environmentOf(inputs), keyOf(inputs)]
  const started =
    command === 'deploy' && pullRequest !== undefined && pullRequest.headSha !== ''
      ? settled(startDeployment(connected, pullRequest.headSha, { environment, key, release }))
      : undefined
  return {
    publish: async report => {
      due = performance.now() + PUBLISH_MS
      const end = endOf(over, deps.interrupted)
      const call = attempting(connected, end, warn)
      await Promise.all([
        showComment(inputs, report, call, warn),
        showDeployment({ command, environment, key, url: preview.url, started }, report, call)
      ])
      end.cancel()
      over.abort()
    }
  }
}

/** One call to GitHub. @returns whether it succeeded; a failure is a warning */
type Call = (what: string, permission: string, body: (github: GitHub) => Promise<void>) => Promise<boolean>

function attempting(connected: Promise<GitHub>, end: End, warn: Voice['warn']): Call {
  return async (what, permission, body) => {
    try {
      await Promise.race([connected.then(body), end.reached])
      return true
    } catch (error) {
      warn(`${what}: ${why(error, permission)}`)
      return false
    }
  }
}

async function showComment(
  inputs: DeployInputs | UninstallInputs,
  report: Redacted<Report>,
  call: Call,
  warn: Voice['warn']
): Promise<void> {
  const pullRequest = pullRequestOf(inputs.origin)
  if (pullRequest === undefined) warn(`${NO_COMMENT}: this run is not of a pull request`)
  else
    await call(NO_COMMENT, 'pull-requests: write', async github => {
      const marker = markerOf(inputs)
      const text = renderComment(report, inputs.origin.runUrl)
      await keepComment(github, pullRequest.number, marker, `${marker}\n\n${text}`)
    })
}

interface ShownDeployment {
  readonly command: 'deploy' | 'uninstall'
  readonly environment: string
  readonly key: string
  readonly url: string | undefined
  /** Undefined if none was created. */
  readonly started: Promise<PromiseSettledResult<number>> | undefined
}

async function showDeployment(
  { command, environment, key, url, started }: ShownDeployment,
  report: Redacted<Report>,
  call: Call
): Promise<void> {
  const write = 'deployments: write'
  if (command === 'uninstall') {
    await call('deployments on GitHub stay active', write, async github => {
      await endDeployments(github, environment, key)
    })
    return
  }
  if (started === undefined) return
  const isShown = await call('no deployment on GitHub', write, async github => {
    await finish(github, idOf(await started), url, report)
  })
  if (isShown && report.error === undefined)
    await call('earlier deployments on GitHub stay active', write, async github => {
      await endDeployments(github, environment, key, idOf(await started))
    })
}

const NO_COMMENT = 'no comment on GitHub'

interface End {
  /** Rejects when the run stops waiting, whatever the state of the calls. */
  readonly reached: Promise<never>
  readonly cancel: () => void
}

/** Aborts the calls when their time is over. That is earlier if the job is cancelled. */
function endOf(over: AbortController, interrupted: AbortSignal): End {
  const { promise: reached, reject } = Promise.withResolvers<never>()
  reached.catch(() => undefined)
  over.signal.addEventListener('abort', () => {
    setTimeout(() => {
      reject(new Error('GitHub took too long'))
    }, GRACE_MS).unref()
  })
  const endIn = (ms: number): NodeJS.Timeout =>
    setTimeout(() => {
      over.abort()
    }, ms)
  const limit = endIn(PUBLISH_MS).unref()
  const hurry = (): void => {
    endIn(HURRY_MS)
  }
  if (interrupted.aborted) hurry()
  else interrupted.addEventListener('abort', hurry, { once: true })
  return {
    reached,
    cancel: () => {
      clearTimeout(limit)
    }
  }
}

/** The same for all runs of a preview. */
function environmentOf({ release, namespace }: ReleaseInputs): string {
  return release === namespace ? `preview/${release}` : `preview/${namespace}/${release}`
}

async function startDeployment(
  connected: Promise<GitHub>,
  commit: string,
  {
    environment,
    key,
    release
  }: { readonly environment: string; readonly key: string; readonly release: string }
): Promise<number> {
  const github = await connected
  const id = await github.createDeployment(commit, environment, { description: `Preview ${release}`, key })
  await github.setDeploymentState(id, 'in_progress', { description: 'KubeStellar delivers it' })
  return id
}

/** @throws the error that prevented its creation */
function idOf(started: PromiseSettledResult<number>): number {
  if (started.status === 'rejected') throw started.reason
  return started.value
}

async function finish(
  github: GitHub,
  id: number,
  url: string | undefined,
  { verdict, error }: Report
): Promise<void> {
  if (error === undefined) await github.setDeploymentState(id, 'success', { url, description: verdict })
  else await github.setDeploymentState(id, 'failure', { description: error.code })
}

/** What GitHub's error means and what to do, if the error shows it. */
function why(error: unknown, permission: string): string {
  const message = messageOf(error)
  const meaning = hasStatus(error, 401)
    ? TOKEN_OVER
    : hasStatus(error, 403, 404)
      ? meaningOfRefusal(message, permission)
      : undefined
  return meaning === undefined ? message : `${meaning} (${message})`
}

const TOKEN_OVER = 'the token is not valid any more: that of a job ends with it, that of an app after an hour'

function meaningOfRefusal(message: string, permission: string): string | undefined {
  const words = message.toLowerCase()
  if (words.includes('rate limit')) return undefined
  if (words.includes('is locked'))
    return 'the conversation is locked, and the token may not write there: unlock it, or use a token with write access'
  return `the token may not do it; the job needs \`permissions: ${permission}\`, which pull requests from forks and Dependabot never get`
}

async function settled<T>(promise: Promise<T>): Promise<PromiseSettledResult<T>> {
  const [result] = await Promise.allSettled([promise])
  return result
}
