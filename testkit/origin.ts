/** Runs that are of no repository, and of one. */
import type { PullRequest } from '../src/github/subject.ts'
import type { Origin } from '../src/github/origin.ts'

export const NO_ORIGIN: Origin = {
  repositoryId: '',
  repository: '',
  runUrl: '',
  subject: { kind: 'none', why: 'the runner names no branch', isUsual: false },
  actor: '',
  strangers: undefined,
  apiUrl: 'https://api.github.com'
}

export const PULL_REQUEST: PullRequest = {
  number: 7,
  action: 'opened',
  headSha: 'a'.repeat(40),
  isFork: false,
  isClosed: false
}

/** A run of a repository. `pullRequest` or `branch`: what it is about. */
export function originOf({
  pullRequest,
  branch,
  ...more
}: Partial<Origin> & { readonly pullRequest?: PullRequest; readonly branch?: string } = {}): Origin {
  return {
    ...NO_ORIGIN,
    repositoryId: '42',
    repository: 'acme/shop',
    runUrl: 'https://github.com/acme/shop/actions/runs/1/attempts/1',
    ...(pullRequest === undefined ? {} : { subject: { kind: 'pull-request', pullRequest } }),
    ...(branch === undefined ? {} : { subject: { kind: 'branch', branch } }),
    ...more
  }
}
