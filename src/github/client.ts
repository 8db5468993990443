/**
 * The part of GitHub's REST API that is used. This is the only module that calls it. It is loaded only by runs that
 * need it, since the library takes 0.1 s of CPU and 250 KB.
 */
import { getOctokit } from '@actions/github'
import { retry } from '@octokit/plugin-retry'
import { throttling } from '@octokit/plugin-throttling'
import { setTimeout as delay } from 'node:timers/promises'
import { messageOf } from '../lib/errors.ts'
import { isObject, jsonIn, numberAt, stringAt } from '../lib/json.ts'
import type { Origin } from './origin.ts'
import { GitHubError, type Comment, type Deployment, type GitHub, type TimeLeft } from './api.ts'
import type { Log } from '../lib/log.ts'

/** One request with its repetitions, milliseconds; pauses that GitHub requests are extra. */
const CALL_MS = 45_000
/**
 * The pause if GitHub reports a limit without its duration (GitHub's guide to rate limits of the REST API),
 * milliseconds.
 */
const UNKNOWN_PAUSE_MS = 60_000
/** The minimum, even if GitHub requests a shorter pause. Milliseconds. */
const SHORTEST_PAUSE_MS = 1000
/** Interval of the checks for remaining time, milliseconds. */
const STEP_MS = 1000
const PAGE = 100
/** The field in the payload of a deployment. */
const KEY = 'ks-helm-deploy'
/** Limits for lists that are read until something is found. */
const MOST_PAGES = { comments: 25, deployments: 3 }
/** GitHub refuses a longer one with an error. */
const DESCRIPTION_LENGTH = 140

export function connectGitHub(token: string, origin: Origin, log: Log, time: TimeLeft): Promise<GitHub> {
  const octokit = octokitFor(token, origin.apiUrl)
  octokit.hook.before('request', options => {
    options.request.signal ??= time.signal
  })
  octokit.hook.wrap('request', async (request, options) =>
    patiently(async () => await request(options), log, time)
  )
  const [owner = '', repo = ''] = origin.repository.split('/')
  const asking = { octokit, rest: octokit.rest, at: { owner, repo } }
  return Promise.resolve({
    ...subjects(asking),
    ...comments(asking),
    ...deployments(asking, origin.runUrl)
  })
}

type Octokit = ReturnType<typeof octokitFor>

function octokitFor(token: string, apiUrl: string) {
  // The plugin recognizes some limits by their messages; `pauseAskedIn` recognizes all by status and headers.
  const never = (): boolean => false
  return getOctokit(
    token,
    {
      baseUrl: apiUrl,
      log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
      // The other plugin handles rate limits.
      retry: { doNotRetry: [400, 401, 403, 404, 410, 422, 429, 451] },
      throttle: { onRateLimit: never, onSecondaryRateLimit: never }
    },
    retry,
    throttling
  )
}

/** Repeats the call after each pause that GitHub requests, for half of the time that is left: the other half is for the work. */
async function patiently<T>(
  request: () => T | Promise<T>,
  log: Log,
  { signal, remaining }: TimeLeft
): Promise<T> {
  let most = remaining() / 2
  for (;;) {
    try {
      return await inTime(request, signal)
    } catch (error) {
      const pauseMs = pauseAskedIn(error, Date.now())
      if (pauseMs === undefined || pauseMs > most) throw error
      most -= pauseMs
      log.info(`GitHub asks for a pause of ${Math.ceil(pauseMs / 1000)} s`)
      const end = performance.now() + pauseMs
      for (let left = pauseMs; left > 0; left = end - performance.now()) {
        if (left > remaining()) throw error
        await delay(Math.min(left, STEP_MS), undefined, { signal })
      }
    }
  }
}

/** Converts a failure. @throws GitHubError */
async function asked<T>(what: string, call: Promise<T>): Promise<T> {
  try {
    return await call
  } catch (error) {
    const status = isObject(error) && 'response' in error ? (numberAt(error, 'status') ?? 0) : 0
    const answer = status === 0 ? 'does not answer' : `answers ${status}`
    const pauseMs = pauseAskedIn(error, Date.now())
    const tooLong =
      pauseMs === undefined
        ? ''
        : ` (it asks for a pause of ${Math.ceil(pauseMs / 1000)} s, for which this run has no time)`
    throw new GitHubError(status, `GitHub ${answer} when asked ${what}: ${messageOf(error)}${tooLong}`, error)
  }
}

interface Asking {
  readonly octokit: Octokit
  readonly rest: Octokit['rest']
  /** The repository. */
  readonly at: { readonly owner: string; readonly repo: string }
}

/** Subjects of previews: pull requests and branches. */
function subjects({
  octokit,
  rest,
  at
}: Asking): Pick<GitHub, 'openPullRequests' | 'pullRequestState' | 'branches' | 'hasBranch' | 'branchState'> {
  return {
    openPullRequests: async () => {
      const query = { ...at, state: 'open', per_page: PAGE } as const
      const found = await asked('to list pull requests', octokit.paginate(rest.pulls.list, query))
      return new Set(found.map(({ number }) => number))
    },
    pullRequestState: async number => {
      const what = `for pull request ${number}`
      const { data } = await asked(what, rest.pulls.get({ ...at, pull_number: number }))
      const state: string = data.state
      if (state === 'open' || state === 'closed') return state
      throw unknownAnswer(what)
    },
    branches: async () => {
      const query = { ...at, per_page: PAGE }
      const found = await asked('to list branches', octokit.paginate(rest.repos.listBranches, query))
      return new Set(found.map(({ name }) => name))
    },
    hasBranch: async name => {
      try {
        await asked(`for branch ${name}`, rest.repos.getBranch({ ...at, branch: name }))
        return true
      } catch (error) {
        if (error instanceof GitHubError && error.status === 404) return false
        throw error
      }
    },
    branchState: async name => {
      // GitHub returns all branches that begin with the name.
      const query = { ...at, ref: `heads/${name}`, per_page: PAGE }
      const found = await asked(`for branch ${name}`, octokit.paginate(rest.git.listMatchingRefs, query))
      return found.some(({ ref }) => ref === `refs/heads/${name}`) ? 'there' : 'gone'
    }
  }
}

/** Comments of a pull request, and their authors. */
function comments({
  octokit,
  rest,
  at
}: Asking): Pick<GitHub, 'comments' | 'createComment' | 'updateComment' | 'deleteComment' | 'user'> {
  return {
    comments: async function* (pullRequest) {
      // GitHub sorts them by age, oldest first, and offers no other order.
      const read = async (page: number): ReturnType<typeof rest.issues.listComments> =>
        await asked(
          'to list comments',
          rest.issues.listComments({ ...at, issue_number: pullRequest, per_page: PAGE, page })
        )
      const { data, headers } = await read(1)
      yield data.map(commentOf)
      const last = lastPage(headers.link)
      for (let page = last; page > Math.max(1, last + 1 - MOST_PAGES.comments); page -= 1)
        yield (await read(page)).data.map(commentOf)
    },
    createComment: async (pullRequest, body) => {
      const call = rest.issues.createComment({ ...at, issue_number: pullRequest, body })
      return commentOf((await asked('to comment', call)).data)
    },
    updateComment: async (id, body) => {
      const call = rest.issues.updateComment({ ...at, comment_id: id, body })
      return commentOf((await asked('to change a comment', call)).data)
    },
    deleteComment: async id => {
      await asked('to delete a comment', rest.issues.deleteComment({ ...at, comment_id: id }))
    },
    user: async () => {
      // GraphQL answers the token of an app, such as that of the job. REST answers only people, but also where GraphQL
      // is missing.
      const asks = [
        async () => stringAt(await octokit.graphql('query { viewer { login } }'), 'viewer', 'login'),
        async () => stringAt((await rest.users.getAuthenticated()).data, 'login')
      ]
      for (const ask of asks) {
        try {
          const login = await asked('who this is', ask())
          if (login !== undefined && login !== '') return login
        } catch {
          // This way does not return the login.
        }
      }
      return undefined
    }
  }
}

function deployments(
  { rest, at }: Asking,
  runUrl: string
): Pick<GitHub, 'createDeployment' | 'setDeploymentState' | 'deployments' | 'deploymentState'> {
  return {
    createDeployment: async (ref, environment, { description, key }) => {
      const call = rest.repos.createDeployment({
        ...at,
        ref,
        environment,
        description: description.slice(0, DESCRIPTION_LENGTH),
        payload: { [KEY]: key },
        auto_merge: false,
        required_contexts: [],
        transient_environment: true,
        production_environment: false
      })
      const { data } = await asked('to make a deployment', call)
      const id = numberAt(data, 'id')
      if (id === undefined) throw unknownAnswer('to make a deployment')
      return id
    },
    setDeploymentState: async (id, state, { url, description }) => {
      const call = rest.repos.createDeploymentStatus({
        ...at,
        deployment_id: id,
        state,
        description: description.slice(0, DESCRIPTION_LENGTH),
        // Otherwise GitHub would end deployments of others in the environment.
        auto_inactive: false,
        ...(runUrl === '' ? {} : { log_url: runUrl }),
        ...(url === undefined ? {} : { environment_url: url })
      })
      await asked('to set the state of a deployment', call)
    },
    deployments: async function* (environment) {
      for (let page = 1; page <= MOST_PAGES.deployments; page += 1) {
        const call = rest.repos.listDeployments({ ...at, environment, per_page: PAGE, page })
        const { data, headers } = await asked('to list deployments', call)
        yield data.map(deploymentOf)
        if (page >= lastPage(headers.link)) return
      }
    },
    deploymentState: async id => {
      const call = rest.repos.listDeploymentStatuses({ ...at, deployment_id: id, per_page: 1 })
      return (await asked('for the state of a deployment', call)).data[0]?.state
    }
  }
}

/** The library would even repeat a call that was aborted. */
async function inTime<T>(call: () => T | Promise<T>, signal: AbortSignal): Promise<T> {
  const over = AbortSignal.any([signal, AbortSignal.timeout(CALL_MS)])
  const ended = new Promise<never>((_, reject) => {
    over.addEventListener('abort', () => {
      reject(new Error('there is no time left'))
    })
  })
  return await Promise.race([call(), ended])
}

/**
 * How long GitHub requests no calls, milliseconds; undefined for any other error. GitHub reports it with 429 and 403,
 * for GraphQL also with 200. The time is in `retry-after`, or in `x-ratelimit-reset` when no calls are left.
 * @param now milliseconds since 1970
 */
export function pauseAskedIn(error: unknown, now: number): number | undefined {
  const header = (name: string): string => stringAt(error, 'response', 'headers', name) ?? ''
  const status = numberAt(error, 'status')
  const after = header('retry-after')
  const isSpent = header('x-ratelimit-remaining') === '0'
  const isTold = /rate limit/i.test(messageOf(error).slice(0, LONGEST_MESSAGE))
  const isLimit =
    status === 429 ||
    (status === 403 && (after !== '' || isSpent || isTold)) ||
    (isTold && status === undefined)
  if (!isLimit) return undefined
  if (/^\d{1,9}$/.test(after)) return Math.max(SHORTEST_PAUSE_MS, Number(after) * 1000)
  const answered = Date.parse(header('date')) || now
  const until = Date.parse(after) || (isSpent ? Number(header('x-ratelimit-reset')) * 1000 : NaN)
  // GitHub's times are truncated to seconds.
  return Number.isNaN(until) || until === 0 ? UNKNOWN_PAUSE_MS : Math.max(SHORTEST_PAUSE_MS, until - answered)
}

/** Most characters of a message that are read. */
const LONGEST_MESSAGE = 2000

/** The last page of a list, from the header `link`; 1 without that header, and on the last page itself. */
function lastPage(link: string | undefined): number {
  for (const part of (link ?? '').split(',')) {
    const [target = '', ...relations] = part.split(';').map(text => text.trim())
    if (!relations.includes('rel="last"')) continue
    return Number(URL.parse(target.slice(1, -1))?.searchParams.get('page') ?? 1) || 1
  }
  return 1
}

function quiet(): void {
  // Every failure is returned as an error.
}

function unknownAnswer(what: string): GitHubError {
  return new GitHubError(0, `GitHub gives no answer that could be read when asked ${what}`, undefined)
}

/** GitHub returns the payload as an object or as text. */
function deploymentOf(found: { readonly id: number; readonly payload?: unknown }): Deployment {
  const payload = typeof found.payload === 'string' ? jsonIn(found.payload) : found.payload
  return { id: found.id, key: stringAt(payload, KEY) ?? '' }
}

function commentOf(found: {
  readonly id: number
  readonly body?: string | undefined
  readonly html_url: string
  readonly user: { readonly type: string; readonly login: string } | null
}): Comment {
  return {
    id: found.id,
    body: found.body ?? '',
    isBot: found.user?.type === 'Bot',
    author: found.user?.login ?? '',
    url: found.html_url
  }
}
