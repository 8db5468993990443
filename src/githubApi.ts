/** What of GitHub's API is used: `github.ts` is the one implementation, everything else takes it as an argument. */

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
  comments(pullRequest: number): Promise<readonly Comment[]>
  createComment(pullRequest: number, body: string): Promise<Comment>
  updateComment(id: number, body: string): Promise<Comment>
  /** Login of the user or the app whose token it is, such as `github-actions[bot]`. */
  user(): Promise<string>
  /** @param ref commit; @returns its id */
  createDeployment(ref: string, environment: string, description: string): Promise<number>
  setDeploymentState(
    id: number,
    state: DeploymentState,
    more: { readonly url?: string | undefined; readonly description: string }
  ): Promise<void>
  /** Ids of those of the environment, newest first. */
  deployments(environment: string): Promise<readonly number[]>
}
