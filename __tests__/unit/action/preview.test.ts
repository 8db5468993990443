/** A GitHub that never answers does not hold up the end of a run. */
import { jest } from '@jest/globals'
import { GitHubError, type Comment, type GitHub } from '../../../src/github/api.ts'
import { markerOf } from '../../../src/action/previewMarker.ts'
import type { AnyInputs as Inputs } from '../../../testkit/anyInputs.ts'
import type { Log } from '../../../src/lib/log.ts'
import { openPreviewSite, type PreviewSite } from '../../../src/action/preview.ts'
import { redacted } from '../../../src/lib/secrets/redacted.ts'
import { Redactor } from '../../../src/lib/secrets/redactor.ts'
import { EMPTY_REPORT } from '../../../src/report/report.ts'
import { originOf, PULL_REQUEST } from '../../../testkit/origin.ts'

const INPUTS = {
  command: 'deploy',
  release: 'shop-pr-7',
  namespace: 'shop-pr-7',
  githubToken: 'planted-token',
  wds: { server: 'https://wds.example.com' },
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

function openSite(
  interrupted: AbortSignal,
  github: (over: AbortSignal) => GitHub | Promise<GitHub> = silentGitHub,
  inputs: Inputs = INPUTS
): PreviewSite {
  const site = openPreviewSite(
    inputs,
    {
      log: {} as unknown as Log,
      interrupted,
      github: async (_token, _origin, _log, { signal }) => await github(signal)
    },
    messages => warnings.push(...[messages].flat())
  )
  if (site === undefined) throw new Error('no preview site was opened')
  return site
}

/** Each call ends only when all calls are ended. */
function silentGitHub(over: AbortSignal): GitHub {
  const { promise, reject } = Promise.withResolvers<never>()
  over.addEventListener('abort', () => {
    reject(new Error('GitHub does not answer'))
  })
  return gitHubWhereAll(() => promise)
}

/** Each call, and each page of a list, yields the same. */
function gitHubWhereAll(answer: () => Promise<never>): GitHub {
  const list = (): AsyncIterable<never> => ({ [Symbol.asyncIterator]: () => ({ next: answer }) })
  return new Proxy({} as GitHub, {
    get: (_, name) =>
      name === 'then' ? undefined : name === 'comments' || name === 'deployments' ? list : answer
  })
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
  expect(ms).toBe(29_000)
  expect(warnings.sort()).toEqual(LEFT_OUT)
})

test.each<[string, (over: AbortSignal) => GitHub | Promise<GitHub>]>([
  [
    'calls that do not end when they are ended',
    () => gitHubWhereAll(async () => await new Promise<never>(() => undefined))
  ],
  ['a library that is never loaded', async () => await new Promise<never>(() => undefined)]
])('never longer: %s', async (_what, github) => {
  expect(await publishMs(openSite(new AbortController().signal, github))).toBe(30_000)
  expect(warnings.sort()).toEqual([
    'no comment on GitHub: GitHub took too long',
    'no deployment on GitHub: GitHub took too long'
  ])
})

test.each<[string, number, string, RegExp]>([
  [
    'a right is missing',
    403,
    'Resource not accessible by integration',
    /^the token may not do it; the job needs `permissions: /
  ],
  [
    'a locked conversation',
    403,
    'Unable to create comment because issue is locked.',
    /^the conversation is locked, .*unlock it/
  ],
  ['a person who is blocked', 403, 'User is blocked', /^the token may not do it/],
  ['a limit of the rate', 403, 'API rate limit exceeded for installation', /^API rate limit exceeded/],
  [
    'a token that has expired',
    401,
    'Bad credentials',
    /^the token is not valid any more: .* \(Bad credentials\)$/
  ],
  [
    'too many comments',
    422,
    'Commenting is disabled on issues with more than 2500 comments',
    /^Commenting is disabled/
  ],
  ['issues are switched off', 410, 'Issues are disabled for this repo', /^Issues are disabled/],
  ['GitHub fails', 502, 'Server Error', /^Server Error$/]
])('what is refused is a warning that says why, and no more: %s', async (_what, status, message, why) => {
  const github = gitHubWhereAll(async () => await Promise.reject(new GitHubError(status, message, undefined)))
  const site = openSite(new AbortController().signal, () => github)
  expect(await publishMs(site)).toBe(0)
  expect(warnings.map(warning => warning.slice(0, warning.indexOf(': '))).sort()).toEqual([
    'no comment on GitHub',
    'no deployment on GitHub'
  ])
  for (const warning of warnings) expect(warning.slice(warning.indexOf(': ') + 2)).toMatch(why)
})

test('a removal that cannot end deployments says that they stay active', async () => {
  const github = gitHubWhereAll(
    async () => await Promise.reject(new GitHubError(502, 'Server Error', undefined))
  )
  await publishMs(openSite(new AbortController().signal, () => github, { ...INPUTS, command: 'uninstall' }))
  expect(warnings.sort()).toEqual([
    'deployments on GitHub stay active: Server Error',
    'no comment on GitHub: Server Error'
  ])
})

test('a defect of ours is a warning, too', async () => {
  const github = gitHubWhereAll(() => {
    throw new TypeError('undefined is not a function')
  })
  await publishMs(openSite(new AbortController().signal, () => github))
  expect(warnings).toHaveLength(2)
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

// eslint-disable-next-line @typescript-eslint/require-await -- as the real one is
async function* pageOf<T>(items: readonly T[]): AsyncGenerator<readonly T[]> {
  yield items
}

describe('L9: whose comment it is', () => {
  const MARKER = markerOf(INPUTS)
  const publishWith = async (
    comments: readonly Partial<Comment>[],
    user: string
  ): Promise<readonly string[]> => {
    const done: string[] = []
    const github = {
      comments: () =>
        pageOf(comments.map((comment, id) => ({ id, url: '', body: `${MARKER} old`, ...comment }))),
      deployments: () => pageOf([]),
      user: () => Promise.resolve(user),
      createComment: () => Promise.resolve({ author: '', id: done.push('new') }),
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
      messages => warnings.push(...[messages].flat())
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

describe('runs that share a pull request', () => {
  interface Known {
    readonly id: number
    readonly key: string
    readonly environment: string
    readonly states: string[]
  }
  /** Newest first. */
  const deployments: Known[] = []
  const comments: Comment[] = []
  let lastId = 0

  beforeEach(() => {
    deployments.length = 0
    comments.length = 0
    lastId = 0
  })

  const shared = {
    comments: () => pageOf([...comments]),
    user: () => Promise.resolve('github-actions[bot]'),
    createComment: (_pull: number, body: string) => {
      const comment = { id: (lastId += 1), url: '', isBot: true, author: 'github-actions[bot]', body }
      comments.push(comment)
      return Promise.resolve(comment)
    },
    updateComment: (id: number, body: string) => {
      for (const [at, comment] of comments.entries())
        if (comment.id === id) comments[at] = { ...comment, body }
      return Promise.resolve()
    },
    createDeployment: (_ref: string, environment: string, { key }: { readonly key: string }) => {
      deployments.unshift({ id: (lastId += 1), key, environment, states: [] })
      return Promise.resolve(lastId)
    },
    setDeploymentState: (id: number, state: string) => {
      deployments.find(deployment => deployment.id === id)?.states.push(state)
      return Promise.resolve()
    },
    deployments: (environment: string) =>
      pageOf(deployments.filter(deployment => deployment.environment === environment)),
    deploymentState: (id: number) =>
      Promise.resolve(deployments.find(deployment => deployment.id === id)?.states.at(-1))
  } as unknown as GitHub

  const leg = (more: Partial<Inputs>, server = 'https://wds.example.com'): Inputs => ({
    ...INPUTS,
    wds: { ...INPUTS.wds, server },
    ...more
  })
  const broken = { code: 'NOT_READY', message: '', remedy: '', causes: [], faults: [] }
  const run = async (inputs: Inputs, error?: typeof broken): Promise<void> => {
    const site = openSite(new AbortController().signal, () => shared, inputs)
    const verdict = inputs.command === 'uninstall' ? 'removed' : 'ready'
    const { release, namespace } = inputs
    await site.publish(redacted({ ...EMPTY_REPORT, release, namespace, verdict, error }, new Redactor()))
  }
  const headings = (): readonly (string | undefined)[] =>
    comments.map(({ body }) => /<h3>.*Preview (.*)<\/h3>/.exec(body)?.[1])
  const lastStates = (): readonly (string | undefined)[] => deployments.map(({ states }) => states.at(-1))

  test('legs of a matrix at the same time: each has its comment and its deployment, also with the same names', async () => {
    const [eu, us] = [leg({}, 'https://eu.example.com'), leg({}, 'https://us.example.com')]
    await Promise.all([eu, us, leg({ release: 'web-pr-7' })].map(async inputs => run(inputs)))
    expect(headings()).toEqual(['shop-pr-7: ready', 'shop-pr-7: ready', 'web-pr-7: ready'])
    expect(deployments.map(({ environment }) => environment)).toEqual([
      'preview/shop-pr-7/web-pr-7',
      'preview/shop-pr-7',
      'preview/shop-pr-7'
    ])
    expect(lastStates()).toEqual(['success', 'success', 'success'])

    await run(eu)
    expect(lastStates()).toEqual(['success', 'success', 'success', 'inactive'])
    await run({ ...eu, command: 'uninstall' })
    expect(headings()).toEqual(['shop-pr-7: removed', 'shop-pr-7: ready', 'web-pr-7: ready'])
    expect(lastStates()).toEqual(['inactive', 'success', 'success', 'inactive'])
    expect(warnings).toEqual([])
  })

  test('an earlier deployment is ended once a later one serves, and not before', async () => {
    await run(leg({}))
    await run(leg({}), broken)
    expect(lastStates()).toEqual(['failure', 'success'])
    await run(leg({}))
    expect(lastStates()).toEqual(['success', 'failure', 'inactive'])
    await run(leg({ command: 'uninstall' }))
    expect(lastStates()).toEqual(['inactive', 'inactive', 'inactive'])
    expect(comments).toHaveLength(1)
  })

  test('a comment that was deleted by hand is made again, once', async () => {
    await run(leg({}))
    comments.length = 0
    await run(leg({}))
    await run(leg({}))
    expect(headings()).toEqual(['shop-pr-7: ready'])
  })

  test('a run that fails before it reaches the WDS shows that in the same comment', async () => {
    await run(leg({}))
    await run(leg({}), { ...broken, code: 'WDS_UNREACHABLE' })
    expect(comments).toHaveLength(1)
    expect(comments[0]?.body).toContain('WDS_UNREACHABLE')
  })

  test('a release of another name has a comment of its own, and the old one still says what is there', async () => {
    await run(leg({}))
    await run(leg({ release: 'web-pr-7', namespace: 'web-pr-7' }))
    expect(headings()).toEqual(['shop-pr-7: ready', 'web-pr-7: ready'])
    expect(lastStates()).toEqual(['success', 'success'])
  })
})
