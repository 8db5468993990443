/**
 * The subject of a run: one pull request, one branch, or neither. GitHub's ref does not show it: for many events it is
 * the default branch. Only this module reads it from the event. Pure.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
import { arrayAt, at, isObject, numberAt, objectAt, stringAt } from '../lib/json.ts'
import { whyStrangers } from './strangersEvent.ts'

export interface PullRequest {
  readonly number: number
  /** Of an event of the pull request itself: `opened`, `synchronize`, `closed` ...; empty for all others. */
  readonly action: string
  /** The commit that it proposes; empty if the event does not contain it. */
  readonly headSha: string
  /** Its branch is in another repository: such runs have no secrets, and a read-only token. */
  readonly isFork: boolean
  /** From the event, which may be outdated: a run can wait, and can be started again. */
  readonly isClosed: boolean
}

export type Subject =
  | { readonly kind: 'pull-request'; readonly pullRequest: PullRequest }
  | { readonly kind: 'branch'; readonly branch: string }
  /** Only the removal of its preview is possible. */
  | { readonly kind: 'deleted-branch'; readonly branch: string }
  | {
      readonly kind: 'none'
      /** A sentence without its full stop. */
      readonly why: string
      /** This is normal use, and a red step would block a merge queue. */
      readonly isUsual: boolean
    }

/** What the runner provides of the event. */
export interface RunnerEvent {
  /** GITHUB_EVENT_NAME; empty if the runner does not set it. In a called workflow it is the caller's. */
  readonly name: string
  /** GITHUB_REF, such as `refs/heads/main`; empty where there is none. */
  readonly ref: string
  /** Undefined where the runner gives none; null where it cannot be read. */
  readonly payload: unknown
}

type Read = (payload: unknown, ref: string) => Subject

const READ: ReadonlyMap<string, Read> = new Map<string, Read>([
  ['push', ofPush],
  ['create', ofCreate],
  ['workflow_dispatch', ofPush],
  ['delete', ofDelete],
  ['pull_request', (payload, ref) => ofPullRequest(payload, ref, stringAt(payload, 'action'))],
  ['pull_request_target', (payload, ref) => ofPullRequest(payload, ref, stringAt(payload, 'action'))],
  ['pull_request_review', ofPullRequest],
  ['pull_request_review_comment', ofPullRequest],
  ['issue_comment', ofComment],
  ['workflow_run', ofWorkflowRun],
  ['merge_group', () => QUEUE]
])

/** All other events have no subject. */
export const EVENTS_WITH_SUBJECT: readonly string[] = [...READ.keys()]

/** Events of the run that a `workflow_run` follows. */
const OF_BRANCHES: ReadonlySet<string> = new Set(['push', 'create', 'workflow_dispatch'])
const OF_PULL_REQUESTS: ReadonlySet<string> = new Set([
  'pull_request',
  'pull_request_target',
  'pull_request_review',
  'pull_request_review_comment'
])

/**
 * Branches that GitHub creates to test a merge, and deletes again; it sends `push`, `create` and `delete` for them too.
 */
const QUEUE_PREFIX = 'gh-readonly-queue/'
const QUEUE: Subject = {
  kind: 'none',
  why: 'this run tests a group of the merge queue, which has no preview',
  isUsual: true
}
const HEADS = 'refs/heads/'
const TAGS = 'refs/tags/'

/** What the event shows about the run. */
export interface About {
  readonly subject: Subject
  /** Why the workspace may hold the files of a stranger, as a phrase; undefined if it cannot. */
  readonly strangers: string | undefined
}

export function aboutOf(event: RunnerEvent): About {
  return { subject: subjectOf(event), strangers: whyStrangers(event.name, event.payload) }
}

export function subjectOf({ name, ref, payload }: RunnerEvent): Subject {
  // Its name is enough, and a red step would block the queue.
  if (payload === null && name !== 'merge_group')
    return none('the file with the event cannot be read, so the pull request or branch of the run is unknown')
  const read = READ.get(name === '' ? nameFrom(payload) : name)
  if (read === undefined)
    return none(`the event \`${name}\` is about neither a pull request nor a branch, whatever GITHUB_REF is`)
  return read(payload, ref)
}

/** For runners that do not name the event: recognizes it by a field that only this event has. */
function nameFrom(payload: unknown): string {
  const marks = [
    ['pull_request', 'pull_request'],
    ['workflow_run', 'workflow_run'],
    ['merge_group', 'merge_group'],
    ['issue', 'issue_comment'],
    // `create` and `delete` have the same fields.
    ['ref_type', ''],
    ['schedule', 'schedule']
  ] as const
  return marks.find(([key]) => at(payload, key) !== undefined)?.[1] ?? 'push'
}

/** Also for `workflow_dispatch`: both events have the full ref. */
function ofPush(payload: unknown, ref: string): Subject {
  const told = stringAt(payload, 'ref') ?? ''
  // Then GITHUB_REF is the default branch.
  const isDeleted = at(payload, 'deleted') === true || /^0{40,}$/.test(stringAt(payload, 'after') ?? '')
  if (isDeleted)
    return told.startsWith(HEADS)
      ? ofDeleted(told.slice(HEADS.length))
      : none(`${told === '' ? 'a ref' : told} was deleted, and no branch`)
  if (told.startsWith('refs/') && ref !== '' && told !== ref) return contradiction(told, ref)
  return ofRef(ref === '' ? told : ref)
}

function ofRef(ref: string): Subject {
  if (ref.startsWith(`${HEADS}${QUEUE_PREFIX}`)) return QUEUE
  if (ref.startsWith(HEADS) && ref.length > HEADS.length)
    return { kind: 'branch', branch: ref.slice(HEADS.length) }
  if (ref.startsWith(TAGS)) return none(`this run is about the tag ${ref.slice(TAGS.length)}`)
  return none(ref === '' ? 'the runner names no branch' : `${ref} is not a branch`)
}

function ofCreate(payload: unknown, ref: string): Subject {
  if (payload === undefined) return ofRef(ref)
  const name = stringAt(payload, 'ref') ?? ''
  const type = stringAt(payload, 'ref_type')
  if (name === '' || (type !== 'branch' && type !== 'tag'))
    return none('the event `create` does not tell what was created')
  const made = `${type === 'branch' ? HEADS : TAGS}${name}`
  return ref !== '' && ref !== made ? contradiction(made, ref) : ofRef(made)
}

/** GITHUB_REF is the default branch. */
function ofDelete(payload: unknown): Subject {
  const name = stringAt(payload, 'ref') ?? ''
  const type = stringAt(payload, 'ref_type')
  if (name !== '' && type === 'branch') return ofDeleted(name)
  return none(
    name !== '' && type === 'tag'
      ? `the tag ${name} was deleted, and no branch`
      : 'the event `delete` does not tell what was deleted'
  )
}

function ofDeleted(branch: string): Subject {
  return branch.startsWith(QUEUE_PREFIX) ? QUEUE : { kind: 'deleted-branch', branch }
}

/** GITHUB_REF is its merge branch. For `pull_request_target`, and after the merge, it is a branch of the repository. */
function ofPullRequest(payload: unknown, ref: string, action = ''): Subject {
  const found = objectAt(payload, 'pull_request')
  const number = numberIn(found)
  if (number === undefined) return none('the event does not tell which pull request it is about')
  const merged = /^refs\/pull\/(\d{1,10})\//.exec(ref)?.[1]
  if (merged !== undefined && Number(merged) !== number) return contradiction(`pull request ${number}`, ref)
  const [head, base] = ['head', 'base'].map(side => numberAt(found, side, 'repo', 'id'))
  return {
    kind: 'pull-request',
    pullRequest: {
      number,
      action,
      headSha: stringAt(found, 'head', 'sha') ?? '',
      // The payload of a deleted fork has no repository.
      isFork: base !== undefined && head !== base,
      isClosed: stringAt(found, 'state') === 'closed'
    }
  }
}

/** To GitHub a pull request is an issue. GITHUB_REF is the default branch. */
function ofComment(payload: unknown): Subject {
  const issue = objectAt(payload, 'issue')
  if (!isObject(issue['pull_request'])) return none('the comment is not on a pull request')
  const number = numberIn(issue)
  if (number === undefined) return none('the event does not tell which pull request it is about')
  return {
    kind: 'pull-request',
    pullRequest: {
      number,
      action: '',
      headSha: '',
      isFork: false,
      isClosed: stringAt(issue, 'state') === 'closed'
    }
  }
}

/** The subject of the run that it follows. GITHUB_REF is the default branch. */
function ofWorkflowRun(payload: unknown): Subject {
  const run = objectAt(payload, 'workflow_run')
  const strangers = whyStrangers('workflow_run', payload)
  if (strangers !== undefined) return none(strangers)
  const event = stringAt(run, 'event')
  if (event === 'merge_group') return QUEUE
  if (event !== undefined && !OF_BRANCHES.has(event) && !OF_PULL_REQUESTS.has(event))
    return none(
      `it follows a run of the event \`${event}\`, which is about neither a pull request nor a branch`
    )
  const branch = stringAt(run, 'head_branch') ?? ''
  const own = arrayAt(run, 'pull_requests').filter(pull => isOwn(pull, branch, payload))
  const [first, ...others] = own
  if (first !== undefined && others.length > 0)
    return none(`the run that it follows is of ${own.length} pull requests, whose branch is ${branch}`)
  if (first !== undefined) return ofPullRequest({ pull_request: first }, '')
  // GitHub lists those that are open.
  if (event !== undefined && OF_PULL_REQUESTS.has(event))
    return { ...none('the pull request of the run that it follows is not open any more'), isUsual: true }
  return branch === '' ? none('the run that it follows has no branch') : ofRef(`${HEADS}${branch}`)
}

/** GitHub also lists pull requests of other repositories that have the same commit. */
function isOwn(pull: unknown, branch: string, payload: unknown): boolean {
  const repository = numberAt(payload, 'repository', 'id')
  const isOther = (side: string): boolean => (numberAt(pull, side, 'repo', 'id') ?? repository) !== repository
  return !isOther('head') && !isOther('base') && (stringAt(pull, 'head', 'ref') ?? branch) === branch
}

function numberIn(value: unknown): number | undefined {
  const number = numberAt(value, 'number')
  return number !== undefined && Number.isSafeInteger(number) && number > 0 ? number : undefined
}

function none(why: string): Subject & { readonly kind: 'none' } {
  return { kind: 'none', why, isUsual: false }
}

function contradiction(event: string, ref: string): Subject {
  return none(`the event is about ${event}, and GITHUB_REF is ${ref}`)
}
