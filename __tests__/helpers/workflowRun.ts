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
  const folder = await mkdtemp(join(tmpdir(), 'event-'))
  const path = join(folder, 'event.json')
  const event = {
    action,
    pull_request: {
      number,
      head: { sha: 'a'.repeat(40), repo: { id: isFork ? 43 : 42 } },
      base: { repo: { id: 42 } }
    }
  }
  await writeFile(path, JSON.stringify(event))
  try {
    return await body(
      repositoryEnv({
        GITHUB_EVENT_PATH: path,
        GITHUB_REF_TYPE: 'branch',
        GITHUB_REF_NAME: `${number}/merge`
      })
    )
  } finally {
    await rm(folder, { recursive: true })
  }
}
