/**
 * GitHub's REST API as far as it is used. The one module that talks to it; it is loaded only by runs that do, since the
 * library takes a tenth of a second's work and a quarter of a megabyte.
 */
import { getOctokit } from '@actions/github'
import { retry } from '@octokit/plugin-retry'
import { throttling } from '@octokit/plugin-throttling'
import { messageOf } from './errors.ts'
import { isObject, jsonIn, numberAt, stringAt } from './json.ts'
import type { Origin } from './inputs/origin.ts'
import { GitHubError, type Comment, type Deployment, type GitHub } from './githubApi.ts'
import type { Log } from './log.ts'

/** One call with all its repetitions, milliseconds. */
const CALL_MS = 45_000
/** A rate limit that lasts longer is not waited for, seconds. */
const LONGEST_PAUSE_S = 30
const PAGE = 100
/** In the payload of a deployment. */
const KEY = 'ks-helm-deploy'
/** Of a list that is read only until something is found. */
const MOST_PAGES = { comments: 25, deployments: 3 }
/** GitHub cuts it itself, with an error. */
const DESCRIPTION_LENGTH = 140

export function connectGitHub(
  token: string,
  { repository, apiUrl, runUrl }: Origin,
  log: Log,
  signal: AbortSignal
): Promise<GitHub> {
  const [owner = '', repo = ''] = repository.split('/')
  const at = { owner, repo }
  const onLimit = (retryAfter: number, _options: object, _octokit: unknown, retryCount: number): boolean => {
    log.info(`GitHub asks for a pause of ${retryAfter} s`)
    return retryAfter <= LONGEST_PAUSE_S && retryCount < 2
  }
  const octokit = getOctokit(
    token,
    {
      baseUrl: apiUrl,
      log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
      // Rate limits are the other plugin's business.
      retry: { doNotRetry: [400, 401, 403, 404, 410, 422, 429, 451] },
      throttle: { onRateLimit: onLimit, onSecondaryRateLimit: onLimit }
    },
    retry,
    throttling
  )
  octokit.hook.before('request', options => {
    options.request.signal ??= signal
  })
  const { rest } = octokit
  const asked = async <T>(what: string, call: Promise<T>): Promise<T> => {
    const over = AbortSignal.any([signal, AbortSignal.timeout(CALL_MS)])
    const ended = new Promise<never>((_, reject) => {
      // The library would repeat even a call that was ended.
      over.addEventListener('abort', () => {
        reject(new Error('there is no time left'))
      })
    })
    try {
      return await Promise.race([call, ended])
    } catch (error) {
      const status = isObject(error) && 'response' in error ? (numberAt(error, 'status') ?? 0) : 0
      const answer = status === 0 ? 'does not answer' : `answers ${status}`
      throw new GitHubError(status, `GitHub ${answer} when asked ${what}: ${messageOf(error)}`, error)
    }
  }
  return Promise.resolve({
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
      // GraphQL answers the token of an app, such as the job's own. REST answers people only, also where there is no GraphQL.
      const asks = [
        async () => stringAt(await octokit.graphql('query { viewer { login } }'), 'viewer', 'login'),
        async () => stringAt((await rest.users.getAuthenticated()).data, 'login')
      ]
      for (const ask of asks) {
        try {
          const login = await asked('who this is', ask())
          if (login !== undefined && login !== '') return login
        } catch {
          // It is not told here.
        }
      }
      return undefined
    },
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
        // GitHub would end what others have in the environment.
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
  })
}

/** Of a paged list, by the header `link`; 1 where there is none, and on the last page itself. */
function lastPage(link: string | undefined): number {
  for (const part of (link ?? '').split(',')) {
    const [target = '', ...relations] = part.split(';').map(text => text.trim())
    if (!relations.includes('rel="last"')) continue
    return Number(URL.parse(target.slice(1, -1))?.searchParams.get('page') ?? 1) || 1
  }
  return 1
}

function quiet(): void {
  // Every failure comes back as an error.
}

function unknownAnswer(what: string): GitHubError {
  return new GitHubError(0, `GitHub gives no answer that could be read when asked ${what}`, undefined)
}

/** GitHub gives the payload as it was sent, or as text. */
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
