/** Repository, run and subject, as the runner reports them. None of this is user input. */
import type { Environment } from '../lib/environment.ts'
import { isObject, jsonIn } from '../lib/json.ts'
import type { About, PullRequest, RunnerEvent } from './subject.ts'
import { readText } from '../lib/files/anyFile.ts'

/** The repository and the run. */
export interface Site {
  /** Numeric; it stays the same when the repository is renamed. Empty outside of GitHub. */
  readonly repositoryId: string
  /** `OWNER/NAME`. */
  readonly repository: string
  /** URL of the attempt of the workflow run; empty outside of GitHub. */
  readonly runUrl: string
  /** The user who started the run, e.g. `dependabot[bot]`, whose runs have no secrets either. */
  readonly actor: string
  /** URL of GitHub's REST API. */
  readonly apiUrl: string
}

export type Origin = Site & About

/**
 * @param env of the runner
 * @param aboutOf of `github/subject.ts`, which is loaded from a file of its own
 */
export function readOrigin(env: Environment, aboutOf: (event: RunnerEvent) => About): Origin {
  const { GITHUB_EVENT_NAME: name = '' } = env
  return {
    ...readSite(env),
    ...aboutOf({ name, ref: refIn(env), payload: readEvent(env['GITHUB_EVENT_PATH']) })
  }
}

/** @param env of the runner */
export function readSite(env: Environment): Site {
  const { GITHUB_SERVER_URL: server = '', GITHUB_REPOSITORY: repository = '' } = env
  const { GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: attempt = '1' } = env
  return {
    repositoryId: env['GITHUB_REPOSITORY_ID'] ?? '',
    repository,
    runUrl: run === undefined ? '' : `${server}/${repository}/actions/runs/${run}/attempts/${attempt}`,
    actor: env['GITHUB_ACTOR'] ?? '',
    apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com'
  }
}

/** Undefined for a run whose subject is not a pull request. */
export function pullRequestOf({ subject }: Pick<About, 'subject'>): PullRequest | undefined {
  return subject.kind === 'pull-request' ? subject.pullRequest : undefined
}

/** Includes deleted branches; empty for a run without a branch. */
export function branchOf({ subject }: Pick<About, 'subject'>): string {
  return subject.kind === 'branch' || subject.kind === 'deleted-branch' ? subject.branch : ''
}

function refIn({
  GITHUB_REF: ref = '',
  GITHUB_REF_TYPE: type,
  GITHUB_REF_NAME: name = ''
}: Environment): string {
  if (ref !== '' || name === '') return ref
  return type === 'branch' ? `refs/heads/${name}` : type === 'tag' ? `refs/tags/${name}` : ''
}

/** Undefined if there is none, null if it cannot be read. */
function readEvent(path = ''): unknown {
  if (path === '') return undefined
  try {
    const event = jsonIn(readText(path))
    return isObject(event) ? event : null
  } catch {
    return null
  }
}
