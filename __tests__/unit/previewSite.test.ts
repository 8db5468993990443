/** A GitHub that never answers does not hold up the end of a run. */
import { jest } from '@jest/globals'
import type { Comment, GitHub } from '../../src/githubApi.ts'
import { markerOf } from '../../src/previewComment.ts'
import type { Inputs } from '../../src/inputs/inputs.ts'
import type { Log } from '../../src/log.ts'
import { openPreviewSite, type PreviewSite } from '../../src/previewSite.ts'
import { redacted } from '../../src/lib/redacted.ts'
import { Redactor } from '../../src/lib/redactor.ts'
import { EMPTY_REPORT } from '../../src/report.ts'
import { originOf, PULL_REQUEST } from '../helpers/origin.ts'

const INPUTS = {
  command: 'deploy',
  release: 'shop-pr-7',
  namespace: 'shop-pr-7',
  githubToken: 'planted-token',
  preview: { url: undefined },
  origin: originOf({ pullRequest: PULL_REQUEST })
} as unknown as Inputs

const warnings: string[] = []

beforeEach(() => {
  warnings.length = 0
  jest.useFakeTimers()
})
afterEach(() => {
  jest.useRealTimers()
})

function openSite(interrupted: AbortSignal): PreviewSite {
  const site = openPreviewSite(
    INPUTS,
    {
      log: {} as unknown as Log,
      interrupted,
      github: (_token, _origin, _log, { signal }) => Promise.resolve(silentGitHub(signal))
    },
    { warn: message => warnings.push(message) }
  )
  if (site === undefined) throw new Error('no preview site was opened')
  return site
}

/** Each call ends only when all calls are ended. */
function silentGitHub(over: AbortSignal): GitHub {
  const never = async (): Promise<never> =>
    await new Promise<never>((_, reject) => {
      over.addEventListener('abort', () => {
        reject(new Error('GitHub does not answer'))
      })
    })
  return new Proxy({} as GitHub, { get: (_, name) => (name === 'then' ? undefined : never) })
}

/** Publishes, and yields after how many milliseconds that ended. */
async function publishMs(site: PreviewSite): Promise<number> {
  const started = Date.now()
  const report = redacted({ ...EMPTY_REPORT, verdict: 'ready' as const }, new Redactor())
  const published = site.publish(report).then(() => Date.now() - started)
  await jest.advanceTimersByTimeAsync(60_000)
  return await published
}

const LEFT_OUT = [
  'no comment on GitHub: GitHub does not answer',
  'no deployment on GitHub: GitHub does not answer'
]

test('the end of a run waits 30 seconds for it, and the report names what was left out', async () => {
  const ms = await publishMs(openSite(new AbortController().signal))
  expect(ms).toBe(30_000)
  expect(warnings.sort()).toEqual(LEFT_OUT)
})

test('a job that is cancelled waits one second', async () => {
  expect(await publishMs(openSite(AbortSignal.abort()))).toBe(1000)
  expect(warnings.sort()).toEqual(LEFT_OUT)
})

test('a job that is cancelled meanwhile waits one second more', async () => {
  const job = new AbortController()
  setTimeout(() => {
    job.abort()
  }, 5000)
  expect(await publishMs(openSite(job.signal))).toBe(6000)
  expect(warnings.sort()).toEqual(LEFT_OUT)
})

describe('L9: whose comment it is', () => {
  const MARKER = markerOf(INPUTS)
  const publishWith = async (
    comments: readonly Partial<Comment>[],
    user: string
  ): Promise<readonly string[]> => {
    const done: string[] = []
    const github = {
      comments: () =>
        Promise.resolve(comments.map((comment, id) => ({ id, url: '', body: `${MARKER} old`, ...comment }))),
      user: () => Promise.resolve(user),
      createComment: () => Promise.resolve(done.push('new')),
      updateComment: (id: number) => Promise.resolve(done.push(`update ${id}`)),
      createDeployment: () => Promise.resolve(1),
      setDeploymentState: () => Promise.resolve()
    } as unknown as GitHub
    const site = openPreviewSite(
      INPUTS,
      {
        log: {} as unknown as Log,
        interrupted: new AbortController().signal,
        github: () => Promise.resolve(github)
      },
      { warn: message => warnings.push(message) }
    )
    await site?.publish(redacted({ ...EMPTY_REPORT, verdict: 'ready' as const }, new Redactor()))
    return done
  }
  const JOB = 'github-actions[bot]'

  test.each<[string, readonly Partial<Comment>[], string, string]>([
    ['of this token', [{ isBot: true, author: JOB }], JOB, 'update 0'],
    ['as GitHub also calls an app', [{ isBot: true, author: JOB }], 'github-actions', 'update 0'],
    ['of another app', [{ isBot: true, author: 'other[bot]' }], JOB, 'new'],
    [
      'of another app before that of this token',
      [
        { isBot: true, author: 'other[bot]' },
        { isBot: true, author: JOB }
      ],
      JOB,
      'update 1'
    ],
    ['of a user who is called like the app', [{ isBot: false, author: 'github-actions' }], JOB, 'new'],
    ['of an app with the token of a user', [{ isBot: true, author: 'jane[bot]' }], 'john', 'new'],
    ['of the user of the token', [{ isBot: false, author: 'jane' }], 'jane', 'update 0'],
    ['of another user', [{ isBot: false, author: 'john' }], 'jane', 'new'],
    ['of a user that is gone', [{ isBot: false, author: '' }], JOB, 'new'],
    ['none', [], JOB, 'new']
  ])('%s', async (_what, comments, user, expected) => {
    expect(await publishWith(comments, user)).toEqual([expected])
  })
})
