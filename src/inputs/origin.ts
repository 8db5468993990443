/** Which repository, run and pull request this is: what the runner tells of them. Nothing of it is the user's input. */
import { isObject, jsonIn, numberAt, objectAt, stringAt } from '../json.ts'
import { whyStrangers } from '../github/strangersEvent.ts'
import type { Environment } from './given.ts'
import { readText } from './workspace.ts'

export interface PullRequest {
  readonly number: number
  /** Of the event: `opened`, `synchronize`, `closed` ... */
  readonly action: string
  /** The commit that it proposes; empty for an event that does not tell. */
  readonly headSha: string
  /** Its branch is in another repository: such runs have no secrets, and a token that may only read. */
  readonly isFork: boolean
}

export interface Origin {
  /** Numeric, and the repository's for ever, whatever it is called; empty outside of GitHub. */
  readonly repositoryId: string
  /** `OWNER/NAME`. */
  readonly repository: string
  /** URL of the attempt of the workflow run; empty outside of GitHub. */
  readonly runUrl: string
  /** Undefined for events that have none. */
  readonly pullRequest: PullRequest | undefined
  /** The branch that is deployed; empty for a pull request's event and for tags. */
  readonly branch: string
  /** Who started it, e.g. `dependabot[bot]`, whose runs have no secrets either. */
  readonly actor: string
  /** Why the workspace may hold the files of a stranger, as a phrase; undefined where it does not. */
  readonly strangers: string | undefined
  /** Of GitHub's REST API. */
  readonly apiUrl: string
}

/** @param env of the runner */
export function readOrigin(env: Environment): Origin {
  const event = readEvent(env['GITHUB_EVENT_PATH'])
  const pullRequest = pullRequestIn(event)
  const { GITHUB_SERVER_URL: server = '', GITHUB_REPOSITORY: repository = '' } = env
  const { GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: attempt = '1' } = env
  return {
    repositoryId: env['GITHUB_REPOSITORY_ID'] ?? '',
    repository,
    runUrl: run === undefined ? '' : `${server}/${repository}/actions/runs/${run}/attempts/${attempt}`,
    pullRequest,
    branch:
      pullRequest === undefined && env['GITHUB_REF_TYPE'] === 'branch' ? (env['GITHUB_REF_NAME'] ?? '') : '',
    actor: env['GITHUB_ACTOR'] ?? '',
    strangers: whyStrangers(env['GITHUB_EVENT_NAME'] ?? '', event),
    apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com'
  }
}

/** Also of a comment on a pull request, which is an issue to GitHub. */
function pullRequestIn(event: unknown): PullRequest | undefined {
  const found = objectAt(event, 'pull_request')
  const number =
    numberAt(found, 'number') ??
    (isObject(objectAt(event, 'issue')['pull_request']) ? numberAt(event, 'issue', 'number') : undefined)
  if (number === undefined) return undefined
  const [head, base] = ['head', 'base'].map(side => numberAt(found, side, 'repo', 'id'))
  return {
    number,
    action: stringAt(event, 'action') ?? '',
    headSha: stringAt(found, 'head', 'sha') ?? '',
    // A fork that was deleted has no repository any more.
    isFork: base !== undefined && head !== base
  }
}

function readEvent(path: string | undefined): unknown {
  if (path === undefined) return undefined
  try {
    return jsonIn(readText(path))
  } catch {
    // No runner lets this happen; without it there is no pull request.
    return undefined
  }
}
