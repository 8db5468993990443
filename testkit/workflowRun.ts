/** What the runner tells of repository, run and event: the environment of a job on GitHub. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface PullRequestEvent {
  readonly number: number
  readonly action?: string
  readonly isFork?: boolean
}

let runs = 0

/** Of repository acme/shop, with id 42; each of them another run. */
export function repositoryEnv(more: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  return {
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_REPOSITORY_ID: '42',
    GITHUB_RUN_ID: String((runs += 1)),
    GITHUB_RUN_ATTEMPT: '1',
    ...more
  }
}

/** @returns the environment while `body` runs */
export async function withPullRequest<T>(
  { number, action = 'synchronize', isFork = false }: PullRequestEvent,
  body: (env: Readonly<Record<string, string>>) => Promise<T>
): Promise<T> {
  const event = {
    action,
    pull_request: {
      number,
      state: action === 'closed' ? 'closed' : 'open',
      head: { sha: 'a'.repeat(40), repo: { id: isFork ? 43 : 42 } },
      base: { repo: { id: 42 } }
    }
  }
  return await withEvent('pull_request', event, `refs/pull/${number}/merge`, body)
}

/**
 * A run for an event, with the variables that GitHub gives it.
 * @param event a text is written as it is; undefined: there is no file
 * @param ref GITHUB_REF; of many events it is the default branch
 * @returns the environment while `body` runs
 */
export async function withEvent<T>(
  name: string,
  event: object | string | undefined,
  ref: string,
  body: (env: Readonly<Record<string, string>>) => Promise<T>
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'event-'))
  const path = join(folder, 'event.json')
  if (event !== undefined) await writeFile(path, typeof event === 'string' ? event : JSON.stringify(event))
  try {
    return await body(
      repositoryEnv({
        GITHUB_EVENT_NAME: name,
        ...(event === undefined ? {} : { GITHUB_EVENT_PATH: path }),
        GITHUB_REF: ref,
        GITHUB_REF_NAME: ref.replace(/^refs\/(heads|tags|pull)\//, ''),
        GITHUB_REF_TYPE: ref.startsWith('refs/tags/') ? 'tag' : 'branch'
      })
    )
  } finally {
    await rm(folder, { recursive: true })
  }
}
