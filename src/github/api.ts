/** What of GitHub's API is used: `client.ts` is the one implementation, everything else takes it as an argument. */

/** GitHub refused, or did not answer. */
export class GitHubError extends Error {
  override readonly name = 'GitHubError'
  /** HTTP status; 0 when there was no answer. */
  readonly status: number

  constructor(status: number, message: string, cause: unknown) {
    super(message, { cause })
    this.status = status
  }
}

export function hasStatus(error: unknown, ...statuses: readonly number[]): boolean {
  return error instanceof GitHubError && statuses.includes(error.status)
}

export interface Comment {
  readonly id: number
  readonly body: string
  /** Written by an app, such as the token of a job is. */
  readonly isBot: boolean
  readonly author: string
  readonly url: string
}

/** A `Clock` is one. */
export interface TimeLeft {
  /** Ends all calls. */
  readonly signal: AbortSignal
  /** Milliseconds that may be waited for when GitHub asks for a pause. */
  readonly remaining: () => number
}

export interface Deployment {
  readonly id: number
  /** Of the preview that it is of; empty for one that somebody else made. */
  readonly key: string
}

export type DeploymentState = 'in_progress' | 'success' | 'failure' | 'inactive'

/** All of them throw GitHubError. */
export interface GitHub {
  /** Numbers of those of this repository that are open. */
  openPullRequests(): Promise<ReadonlySet<number>>
  pullRequestState(number: number): Promise<'open' | 'closed'>
  branches(): Promise<ReadonlySet<string>>
  /** False only when GitHub says that there is none. */
  hasBranch(name: string): Promise<boolean>
  /**
   * Whether the repository has exactly this branch by now. `hasBranch` follows renames, and takes a token that may not
   * look for an absence: of that this is an error.
   */
  branchState(name: string): Promise<'there' | 'gone'>
  /** In pages: the oldest, then from the newest backwards. GitHub takes 2,500 on a pull request; no more are read. */
  comments(pullRequest: number): AsyncIterable<readonly Comment[]>
  createComment(pullRequest: number, body: string): Promise<Comment>
  updateComment(id: number, body: string): Promise<Comment>
  deleteComment(id: number): Promise<void>
  /** Login of the user or the app whose token it is, such as `github-actions[bot]`; undefined where GitHub does not tell. */
  user(): Promise<string | undefined>
  /** @param ref commit; @returns its id */
  createDeployment(
    ref: string,
    environment: string,
    more: { readonly description: string; readonly key: string }
  ): Promise<number>
  setDeploymentState(
    id: number,
    state: DeploymentState,
    more: { readonly url?: string | undefined; readonly description: string }
  ): Promise<void>
  /** Those of the environment in pages, newest first; the newest few hundred. */
  deployments(environment: string): AsyncIterable<readonly Deployment[]>
  /** Its latest state; undefined while it has none. */
  deploymentState(id: number): Promise<string | undefined>
}
