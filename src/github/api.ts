/**
 * The part of GitHub's API that is used: `client.ts` is the only implementation; all other modules take it as an
 * argument.
 */

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
  /** Written by an app, for example with the token of a job. */
  readonly isBot: boolean
  readonly author: string
  readonly url: string
}

/** A `Clock` implements this. */
export interface TimeLeft {
  /** Aborts all calls. */
  readonly signal: AbortSignal
  /** How many milliseconds may be waited when GitHub requests a pause. */
  readonly remaining: () => number
}

export interface Deployment {
  readonly id: number
  /** The key of the preview; empty for a deployment that another program created. */
  readonly key: string
}

export type DeploymentState = 'in_progress' | 'success' | 'failure' | 'inactive'

/** All of them throw GitHubError. */
export interface GitHub {
  /** Numbers of the open pull requests of this repository. */
  openPullRequests(): Promise<ReadonlySet<number>>
  pullRequestState(number: number): Promise<'open' | 'closed'>
  branches(): Promise<ReadonlySet<string>>
  /** False only when GitHub reports that there is none. */
  hasBranch(name: string): Promise<boolean>
  /**
   * Whether the repository still has exactly this branch. `hasBranch` follows renames, and works with a token that may
   * not check for a deleted branch; here such a token is an error.
   */
  branchState(name: string): Promise<'there' | 'gone'>
  /** In pages: the oldest, then from the newest backwards. GitHub allows 2,500 on a pull request; no more are read. */
  comments(pullRequest: number): AsyncIterable<readonly Comment[]>
  createComment(pullRequest: number, body: string): Promise<Comment>
  updateComment(id: number, body: string): Promise<Comment>
  deleteComment(id: number): Promise<void>
  /**
   * Login of the user or app that owns the token, such as `github-actions[bot]`; undefined if GitHub does not report
   * it.
   */
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
  /** Deployments of the environment in pages, newest first; only the newest few hundred. */
  deployments(environment: string): AsyncIterable<readonly Deployment[]>
  /** Its latest state; undefined while it has none. */
  deploymentState(id: number): Promise<string | undefined>
}
