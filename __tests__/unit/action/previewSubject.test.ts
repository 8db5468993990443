/** What becomes of a preview whose pull request or branch has changed since its event. */
import type { Subject } from '../../../src/github/subject.ts'
import { GitHubError, type GitHub } from '../../../src/github/api.ts'
import { COMMANDS } from '../../../src/inputs/definitions.ts'
import type { Inputs } from '../../../src/inputs/inputs.ts'
import type { Log } from '../../../src/lib/log.ts'
import { isAsked, judgeState, whyOver, type State } from '../../../src/action/previewSubject.ts'
import { originOf, PULL_REQUEST } from '../../../testkit/origin.ts'

type Known = Parameters<typeof judgeState>[0]

const OPENED: Known = { kind: 'pull-request', pullRequest: PULL_REQUEST }
const CLOSED: Known = {
  kind: 'pull-request',
  pullRequest: { ...PULL_REQUEST, action: 'closed', isClosed: true }
}
/** A comment, or a run that was started again. */
const LATE: Known = { kind: 'pull-request', pullRequest: { ...PULL_REQUEST, isClosed: true } }
const BRANCH: Known = { kind: 'branch', branch: 'feature/x' }
const DELETED: Known = { kind: 'deleted-branch', branch: 'feature/x' }
const UNKNOWN = { unknown: 'GitHub answers 503' }

describe('GitHub is asked', () => {
  test.each(COMMANDS)('%s', command => {
    const makes = command === 'deploy' || command === 'rollback'
    for (const subject of [OPENED, LATE, BRANCH]) expect(isAsked(subject, command)).toBe(makes)
    for (const subject of [CLOSED, DELETED])
      expect(isAsked(subject, command)).toBe(makes || command === 'uninstall')
  })
})

test.each<[string, Known, Inputs['command'], State, ReturnType<typeof judgeState>]>([
  ['open', OPENED, 'deploy', 'there', {}],
  [
    'B13: closed by now',
    OPENED,
    'deploy',
    'gone',
    { skip: 'pull request 7 is closed by now: no preview is made of it' }
  ],
  ['closed by now', OPENED, 'rollback', 'gone', { skip: expect.stringContaining('closed by now') as string }],
  [
    'not known',
    OPENED,
    'deploy',
    UNKNOWN,
    {
      warning:
        'whether pull request 7 is closed by now is not known (GitHub answers 503): its preview is made all the same'
    }
  ],
  ['closed in the event, open again', LATE, 'deploy', 'there', {}],
  [
    'closed in the event, and now',
    LATE,
    'deploy',
    'gone',
    { skip: expect.stringMatching(/closed by now/) as string }
  ],
  [
    'closed in the event, not known now',
    LATE,
    'deploy',
    UNKNOWN,
    { skip: expect.stringMatching(/^pull request 7 is closed according to the event.*503/) as string }
  ],
  ['closed', CLOSED, 'uninstall', 'gone', {}],
  ['closed, not known now', CLOSED, 'uninstall', UNKNOWN, {}],
  [
    'closed, open again',
    CLOSED,
    'uninstall',
    'there',
    { skip: 'pull request 7 is open again: its preview is not removed' }
  ],
  ['a branch', BRANCH, 'deploy', 'there', {}],
  [
    'a branch, deleted by now',
    BRANCH,
    'deploy',
    'gone',
    { skip: 'branch feature/x is deleted by now: no preview is made of it' }
  ],
  [
    'a branch, not known',
    BRANCH,
    'deploy',
    UNKNOWN,
    { warning: expect.stringMatching(/branch feature\/x is deleted/) as string }
  ],
  ['a deleted branch', DELETED, 'uninstall', 'gone', {}],
  ['a deleted branch, not known', DELETED, 'uninstall', UNKNOWN, {}],
  [
    'a deleted branch, made again',
    DELETED,
    'uninstall',
    'there',
    { skip: 'branch feature/x is there again: its preview is not removed' }
  ]
])('%s: %3$s', (_what, subject, command, state, expected) => {
  expect(judgeState(subject, command, state)).toEqual(expected)
})

describe('asking', () => {
  const warnings: string[] = []
  beforeEach(() => {
    warnings.length = 0
  })

  async function asked(subject: Subject, github: Partial<GitHub>, more: Partial<Inputs> = {}) {
    return await whyOver(
      { command: 'deploy', githubToken: 't', origin: originOf({ subject }), ...more } as Inputs,
      {
        log: {} as Log,
        interrupted: new AbortController().signal,
        github: () => Promise.resolve(github as GitHub)
      },
      messages => warnings.push(...[messages].flat())
    )
  }

  test('for the number or the name, and for nothing else', async () => {
    const numbers: unknown[] = []
    const github: Partial<GitHub> = {
      pullRequestState: async number => {
        numbers.push(number)
        return await Promise.resolve('closed')
      },
      branchState: async name => {
        numbers.push(name)
        return await Promise.resolve('gone')
      }
    }
    await expect(asked(OPENED, github)).resolves.toContain('pull request 7 is closed')
    await expect(asked(BRANCH, github)).resolves.toContain('branch feature/x is deleted')
    await expect(asked(OPENED, github, { command: 'uninstall' })).resolves.toBeUndefined()
    await expect(asked(OPENED, github, { command: 'plan' })).resolves.toBeUndefined()
    expect(numbers).toEqual([7, 'feature/x'])
    expect(warnings).toEqual([])
  })

  test('without an answer the preview is made, with a warning', async () => {
    const pullRequestState = async (): Promise<never> =>
      await Promise.reject(new GitHubError(404, 'GitHub answers 404', undefined))
    await expect(asked(OPENED, { pullRequestState })).resolves.toBeUndefined()
    await expect(asked(OPENED, {}, { githubToken: undefined })).resolves.toBeUndefined()
    await expect(asked(LATE, {}, { githubToken: undefined })).resolves.toContain('according to the event')
    expect(warnings).toEqual([
      expect.stringContaining('GitHub answers 404'),
      expect.stringContaining('there is no `github-token`')
    ])
  })
})
