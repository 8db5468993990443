/** What a run is about, event by event: a row for each that GitHub's documentation has, and for what may be wrong in it. */
import { EVENTS_WITH_SUBJECT, subjectOf, type Subject } from '../../../src/github/subject.ts'

const OURS = { id: 42 }
const FORK = { id: 43 }
const MAIN = 'refs/heads/main'

/** Nothing told: the payload of a runner that gives none. */
const NO_PAYLOAD = undefined

type Expected = string | RegExp
type Row = readonly [what: string, name: string, payload: unknown, ref: string, expected: Expected]

/** `pull request 7`, `branch x`, `deleted branch x`, or why it is about none; the usual ones begin with `usual: `. */
function told(subject: Subject): string {
  switch (subject.kind) {
    case 'pull-request':
      return `pull request ${subject.pullRequest.number}`
    case 'branch':
      return `branch ${subject.branch}`
    case 'deleted-branch':
      return `deleted branch ${subject.branch}`
    case 'none':
      return `${subject.isUsual ? 'usual' : 'none'}: ${subject.why}`
  }
}

function subjectFor(name: string, payload: unknown, ref: string): Subject {
  return subjectOf({ name, payload, ref })
}

const pull = (more: object = {}, head: unknown = OURS): object => ({
  number: 7,
  state: 'open',
  head: { ref: 'feature/x', sha: 'abc', repo: head },
  base: { ref: 'main', repo: OURS },
  ...more
})
const comment = (issue: object): object => ({
  action: 'created',
  issue: { number: 9, state: 'open', ...issue },
  repository: OURS
})
const followed = (run: object, head: unknown = OURS): object => ({
  action: 'completed',
  workflow_run: { event: 'push', head_branch: 'feature/x', head_repository: head, pull_requests: [], ...run },
  repository: OURS
})
const NO_SUBJECT = /^none: the event `\w+` is about neither a pull request nor a branch/
const QUEUE = /^usual: .*merge queue/
const QUEUED = 'gh-readonly-queue/main/pr-7-abc'

const ROWS: readonly Row[] = [
  [
    'a branch',
    'push',
    { ref: 'refs/heads/feature/x', deleted: false, after: 'abc' },
    'refs/heads/feature/x',
    'branch feature/x'
  ],
  ['a branch, without a payload', 'push', NO_PAYLOAD, MAIN, 'branch main'],
  ['a branch, from the payload alone', 'push', { ref: MAIN }, '', 'branch main'],
  ['a tag', 'push', { ref: 'refs/tags/v1' }, 'refs/tags/v1', /^none: .* tag v1$/],
  [
    'a tag that is called like a branch',
    'push',
    { ref: 'refs/tags/main' },
    'refs/tags/main',
    /^none: .* tag main$/
  ],
  [
    'a branch that is called like a ref',
    'push',
    { ref: 'refs/heads/refs/heads/x' },
    'refs/heads/refs/heads/x',
    'branch refs/heads/x'
  ],
  [
    'a branch that was deleted: the ref is the default one',
    'push',
    { ref: 'refs/heads/feature/x', deleted: true },
    MAIN,
    'deleted branch feature/x'
  ],
  [
    'the same, by its commit',
    'push',
    { ref: 'refs/heads/feature/x', after: '0'.repeat(40) },
    MAIN,
    'deleted branch feature/x'
  ],
  ['something that was deleted, untold', 'push', { deleted: true }, MAIN, /^none: a ref was deleted/],
  [
    'a tag that was deleted',
    'push',
    { ref: 'refs/tags/v1', deleted: true },
    MAIN,
    /^none: refs\/tags\/v1 was deleted/
  ],
  [
    'another ref than the payload',
    'push',
    { ref: 'refs/heads/a' },
    'refs/heads/b',
    /^none: the event is about refs\/heads\/a, and GITHUB_REF is refs\/heads\/b$/
  ],
  [
    'another payload than the ref',
    'push',
    { ref: 'refs/tags/v1' },
    MAIN,
    /^none: the event is about refs\/tags\/v1/
  ],
  [
    'notes',
    'push',
    { ref: 'refs/notes/commits' },
    'refs/notes/commits',
    /^none: refs\/notes\/commits is not a branch/
  ],
  ['a branch of the merge queue', 'push', { ref: `refs/heads/${QUEUED}` }, `refs/heads/${QUEUED}`, QUEUE],
  ['no branch', 'push', {}, '', /^none: the runner names no branch/],
  ['a branch without a name', 'push', {}, 'refs/heads/', /^none: /],
  ['other letters', 'push', { ref: 'refs/heads/功能/登录' }, 'refs/heads/功能/登录', 'branch 功能/登录'],

  [
    'a branch',
    'create',
    { ref: 'feature/x', ref_type: 'branch' },
    'refs/heads/feature/x',
    'branch feature/x'
  ],
  ['a tag', 'create', { ref: 'v1', ref_type: 'tag' }, 'refs/tags/v1', /^none: .* tag v1$/],
  [
    'a tag, where the ref is a branch',
    'create',
    { ref: 'main', ref_type: 'tag' },
    MAIN,
    /^none: .*refs\/tags\/main/
  ],
  [
    'another branch than the ref',
    'create',
    { ref: 'a', ref_type: 'branch' },
    MAIN,
    /^none: the event is about/
  ],
  [
    'a repository',
    'create',
    { ref: null, ref_type: 'repository' },
    MAIN,
    /^none: .*does not tell what was created/
  ],
  [
    'a branch of the merge queue',
    'create',
    { ref: QUEUED, ref_type: 'branch' },
    `refs/heads/${QUEUED}`,
    QUEUE
  ],
  ['untold', 'create', {}, MAIN, /^none: /],

  ['B01: a branch', 'delete', { ref: 'feature/x', ref_type: 'branch' }, MAIN, 'deleted branch feature/x'],
  [
    'B01: a tag',
    'delete',
    { ref: 'feature/x', ref_type: 'tag' },
    MAIN,
    /^none: the tag feature\/x was deleted/
  ],
  [
    'B01: a tag that is called like the default branch',
    'delete',
    { ref: 'main', ref_type: 'tag' },
    MAIN,
    /^none: /
  ],
  ['without a type', 'delete', { ref: 'feature/x' }, MAIN, /^none: .*does not tell what was deleted/],
  ['without a name', 'delete', { ref: '', ref_type: 'branch' }, MAIN, /^none: /],
  ['a name that is none', 'delete', { ref: ['main'], ref_type: 'branch' }, MAIN, /^none: /],
  ['without a payload', 'delete', NO_PAYLOAD, MAIN, /^none: /],
  ['a branch of the merge queue', 'delete', { ref: QUEUED, ref_type: 'branch' }, MAIN, QUEUE],

  [
    'a branch',
    'workflow_dispatch',
    { ref: 'refs/heads/feature/x', inputs: {} },
    'refs/heads/feature/x',
    'branch feature/x'
  ],
  ['a tag', 'workflow_dispatch', { ref: 'refs/tags/v1' }, 'refs/tags/v1', /^none: .* tag v1$/],

  [
    'of this repository',
    'pull_request',
    { action: 'opened', pull_request: pull() },
    'refs/pull/7/merge',
    'pull request 7'
  ],
  [
    'of a fork',
    'pull_request',
    { action: 'opened', pull_request: pull({}, FORK) },
    'refs/pull/7/merge',
    'pull request 7'
  ],
  [
    'merged: the ref is the base',
    'pull_request',
    { action: 'closed', pull_request: pull({ state: 'closed' }) },
    MAIN,
    'pull request 7'
  ],
  [
    'another number than the ref',
    'pull_request',
    { pull_request: pull() },
    'refs/pull/8/merge',
    /^none: the event is about pull request 7, and GITHUB_REF is refs\/pull\/8\/merge/
  ],
  ['without a payload', 'pull_request', NO_PAYLOAD, 'refs/pull/7/merge', /^none: .*which pull request/],
  ['a number that is a text', 'pull_request', { pull_request: pull({ number: '7' }) }, '', /^none: /],
  ['a number with a fraction', 'pull_request', { pull_request: pull({ number: 7.5 }) }, '', /^none: /],
  ['a number below one', 'pull_request', { pull_request: pull({ number: -7 }) }, '', /^none: /],
  ['a number beyond all', 'pull_request', { pull_request: pull({ number: 1e300 }) }, '', /^none: /],
  [
    'the ref is the default branch',
    'pull_request_target',
    { action: 'opened', pull_request: pull() },
    MAIN,
    'pull request 7'
  ],
  [
    'a review',
    'pull_request_review',
    { action: 'submitted', pull_request: pull() },
    'refs/pull/7/merge',
    'pull request 7'
  ],
  [
    'a comment on a line',
    'pull_request_review_comment',
    { action: 'created', pull_request: pull() },
    'refs/pull/7/merge',
    'pull request 7'
  ],

  ['on a pull request', 'issue_comment', comment({ pull_request: { url: '' } }), MAIN, 'pull request 9'],
  ['on an issue', 'issue_comment', comment({}), MAIN, /^none: the comment is not on a pull request/],
  ['on a pull request, as a text', 'issue_comment', comment({ pull_request: 'yes' }), MAIN, /^none: /],
  ['without a number', 'issue_comment', comment({ pull_request: {}, number: null }), MAIN, /^none: /],
  ['without a payload', 'issue_comment', NO_PAYLOAD, MAIN, /^none: /],

  [
    'of a pull request',
    'workflow_run',
    followed({ event: 'pull_request', pull_requests: [pull()] }),
    MAIN,
    'pull request 7'
  ],
  [
    'of a push to the branch of a pull request',
    'workflow_run',
    followed({ pull_requests: [pull()] }),
    MAIN,
    'pull request 7'
  ],
  ['of a push', 'workflow_run', followed({}), MAIN, 'branch feature/x'],
  [
    'with nothing but what is needed',
    'workflow_run',
    { workflow_run: { head_branch: 'x', head_repository: OURS }, repository: OURS },
    MAIN,
    'branch x'
  ],
  [
    'of a fork',
    'workflow_run',
    followed({ event: 'pull_request' }, FORK),
    MAIN,
    /^none: .*from another repository$/
  ],
  [
    'of a fork with a branch called main',
    'workflow_run',
    followed({ head_branch: 'main' }, FORK),
    MAIN,
    /^none: /
  ],
  [
    'of a fork that was deleted',
    'workflow_run',
    followed({}, null),
    MAIN,
    /^none: .*does not tell which repository/
  ],
  [
    'with a pull request to a fork, which GitHub lists too',
    'workflow_run',
    followed({ pull_requests: [pull({ base: { repo: FORK } })] }),
    MAIN,
    'branch feature/x'
  ],
  [
    'with a pull request from a fork with the same commit',
    'workflow_run',
    followed({ pull_requests: [pull({}, FORK)] }),
    MAIN,
    'branch feature/x'
  ],
  [
    'with a pull request of another branch at the same commit',
    'workflow_run',
    followed({ pull_requests: [pull({ head: { ref: 'other', repo: OURS } })] }),
    MAIN,
    'branch feature/x'
  ],
  [
    'with two pull requests',
    'workflow_run',
    followed({ pull_requests: [pull(), pull({ number: 8 })] }),
    MAIN,
    /^none: .* 2 pull requests/
  ],
  [
    'of a pull request that was closed meanwhile',
    'workflow_run',
    followed({ event: 'pull_request' }),
    MAIN,
    /^usual: .*not open any more/
  ],
  [
    'of the merge queue',
    'workflow_run',
    followed({ event: 'merge_group', head_branch: QUEUED }),
    MAIN,
    QUEUE
  ],
  ['of a push to the merge queue', 'workflow_run', followed({ head_branch: QUEUED }), MAIN, QUEUE],
  [
    'of a schedule',
    'workflow_run',
    followed({ event: 'schedule', head_branch: 'main' }),
    MAIN,
    /^none: it follows a run of the event `schedule`/
  ],
  [
    'of a release, whose branch is a tag',
    'workflow_run',
    followed({ event: 'release', head_branch: 'v1' }),
    MAIN,
    /^none: /
  ],
  [
    'of the deletion of a branch',
    'workflow_run',
    followed({ event: 'delete', head_branch: 'main' }),
    MAIN,
    /^none: /
  ],
  [
    'of a comment',
    'workflow_run',
    followed({ event: 'issue_comment', head_branch: 'main' }),
    MAIN,
    /^none: /
  ],
  [
    'of a workflow_run',
    'workflow_run',
    followed({ event: 'workflow_run', head_branch: 'main' }),
    MAIN,
    /^none: /
  ],
  [
    'without a branch',
    'workflow_run',
    followed({ head_branch: null }),
    MAIN,
    /^none: the run that it follows has no branch/
  ],
  ['without a payload', 'workflow_run', NO_PAYLOAD, MAIN, /^none: /],

  [
    '',
    'merge_group',
    { action: 'checks_requested', merge_group: { head_ref: `refs/heads/${QUEUED}` } },
    `refs/heads/${QUEUED}`,
    QUEUE
  ],
  ['without a payload', 'merge_group', NO_PAYLOAD, '', QUEUE],

  // Their ref is the default branch, a tag, or what somebody had deployed or published.
  ['', 'schedule', { schedule: '17 * * * *' }, MAIN, NO_SUBJECT],
  [
    '',
    'repository_dispatch',
    { action: 'x', client_payload: { ref: 'refs/heads/feature/x' } },
    MAIN,
    NO_SUBJECT
  ],
  ['', 'release', { action: 'published', release: { tag_name: 'v1' } }, 'refs/tags/v1', NO_SUBJECT],
  ['of a branch', 'deployment', { deployment: { ref: 'feature/x' } }, 'refs/heads/feature/x', NO_SUBJECT],
  ['of a commit', 'deployment', { deployment: { ref: 'abc' } }, '', NO_SUBJECT],
  ['', 'deployment_status', { deployment: { ref: 'feature/x' } }, 'refs/heads/feature/x', NO_SUBJECT],
  ['', 'check_run', { check_run: { pull_requests: [pull()] } }, MAIN, NO_SUBJECT],
  [
    '',
    'check_suite',
    { check_suite: { head_branch: 'feature/x', pull_requests: [pull()] } },
    MAIN,
    NO_SUBJECT
  ],
  ['', 'registry_package', { registry_package: {} }, 'refs/heads/feature/x', NO_SUBJECT],
  ['that were closed', 'issues', { action: 'closed', issue: { number: 7 } }, MAIN, NO_SUBJECT],
  ...[
    'branch_protection_rule',
    'discussion',
    'discussion_comment',
    'fork',
    'gollum',
    'image_version',
    'label',
    'milestone',
    'page_build',
    'public',
    'status',
    'watch',
    // Made up by GitHub itself, gone by now, not of workflows, or not there yet.
    'dynamic',
    'project_card',
    'workflow_call',
    'constructor',
    'something_new'
  ].map((name): Row => ['', name, { pull_request: pull(), ref: MAIN }, MAIN, NO_SUBJECT]),

  ['a pull request', '', { action: 'opened', pull_request: pull() }, '', 'pull request 7'],
  ['a comment', '', comment({ pull_request: {} }), MAIN, 'pull request 9'],
  ['a run that follows', '', followed({}), MAIN, 'branch feature/x'],
  ['a merge group', '', { merge_group: {} }, '', QUEUE],
  ['what may be a deletion', '', { ref: 'feature/x', ref_type: 'branch' }, MAIN, /^none: /],
  ['a schedule', '', { schedule: '* * * * *' }, MAIN, /^none: /],
  ['nothing', '', NO_PAYLOAD, MAIN, 'branch main'],

  ['unreadable', 'push', null, MAIN, /^none: .*cannot be read/],
  ['unreadable', 'merge_group', null, MAIN, QUEUE]
]

test.each(ROWS)('%2$s, %1$s', (_what, name, payload, ref, expected) => {
  const found = told(subjectFor(name, payload, ref))
  if (typeof expected === 'string') expect(found).toBe(expected)
  else expect(found).toMatch(expected)
})

test('each event that has a subject is in the table', () => {
  const shown = ROWS.filter(([, , , , expected]) => typeof expected === 'string' || expected === QUEUE)
  expect([...new Set(shown.map(([, name]) => name))].filter(name => name !== '').sort()).toEqual(
    [...EVENTS_WITH_SUBJECT].sort()
  )
})

describe('what else is known of a pull request', () => {
  test.each<[string, string, object, object]>([
    [
      'of its own event',
      'pull_request',
      { action: 'closed', pull_request: pull({ state: 'closed' }, FORK) },
      { number: 7, action: 'closed', headSha: 'abc', isFork: true, isClosed: true }
    ],
    [
      'whose fork was deleted',
      'pull_request_target',
      { action: 'closed', pull_request: pull({}, null) },
      { action: 'closed', isFork: true, isClosed: false }
    ],
    [
      'of another event: its action is none of the pull request',
      'pull_request_review',
      { action: 'closed', pull_request: pull() },
      { action: '', headSha: 'abc', isFork: false, isClosed: false }
    ],
    [
      'of a comment',
      'issue_comment',
      { action: 'closed', issue: { number: 9, state: 'closed', pull_request: {} } },
      { number: 9, action: '', headSha: '', isFork: false, isClosed: true }
    ],
    [
      'of a run',
      'workflow_run',
      followed({ pull_requests: [pull()] }),
      { action: '', headSha: 'abc', isFork: false }
    ]
  ])('%s', (_what, name, payload, expected) => {
    expect(subjectFor(name, payload, '')).toMatchObject({ pullRequest: expected })
  })
})
