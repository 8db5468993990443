/** The real client against a server on 127.0.0.1 that speaks GitHub's REST API. */
import { jest } from '@jest/globals'
import { connectGitHub } from '../../src/github/client.ts'
import type { GitHub } from '../../src/github/api.ts'
import type { Log } from '../../src/lib/log.ts'
import { startGitHub, type GitHubServer, type Trouble } from '../../testkit/gitHubServer.ts'
import { originOf } from '../../testkit/origin.ts'

let server: GitHubServer
let github: GitHub
const lines: string[] = []
/** @param seconds that are left */
const timeOf = ({ signal }: AbortController, seconds = 30) => ({ signal, remaining: () => seconds * 1000 })
const log = { info: (line: string) => lines.push(line) } as unknown as Log

beforeEach(async () => {
  lines.length = 0
  server = await startGitHub({ tls: false })
  github = await connectGitHub(
    'planted-token',
    originOf({ apiUrl: server.url }),
    log,
    timeOf(new AbortController())
  )
})
afterEach(async () => {
  await server.close()
})

test('all pages of a list are read', async () => {
  for (const number of [1, 2, 3, 4, 5, 6, 7, 8]) server.pulls.set(number, number === 2 ? 'closed' : 'open')
  expect([...(await github.openPullRequests())]).toEqual([1, 3, 4, 5, 6, 7, 8])
  expect(server.requests).toHaveLength(3)
  for (const name of ['main', 'feature/a', 'b', 'c']) server.branches.add(name)
  expect([...(await github.branches())]).toEqual(['main', 'feature/a', 'b', 'c'])
  await expect(github.hasBranch('feature/a')).resolves.toBe(true)
  await expect(github.hasBranch('gone')).resolves.toBe(false)
})

test('a page that cannot be had makes the whole list one that cannot be had', async () => {
  for (const number of [1, 2, 3, 4, 5]) server.pulls.set(number, 'open')
  let asked = 0
  server.trouble = () => ((asked += 1) === 2 ? { status: 404 } : undefined)
  await expect(github.openPullRequests()).rejects.toThrow(
    /GitHub answers 404 when asked to list pull requests/
  )
})

test('of a long conversation the beginning is read first, then the end backwards, and never more than 25 pages', async () => {
  for (let index = 0; index < 3000; index += 1)
    server.commentOf(7, { type: 'User', login: 'jane' }, String(index))
  const firsts: string[] = []
  for await (const page of github.comments(7)) firsts.push(page[0]?.body ?? '')
  expect(firsts).toHaveLength(25)
  expect(firsts.slice(0, 3)).toEqual(['0', '2997', '2994'])
  expect(firsts.at(-1)).toBe('2928')
  server.requests.length = 0
  for await (const page of github.comments(7)) if (page.some(({ body }) => body === '2996')) break
  expect(server.requests).toHaveLength(3)
})

test('a short conversation is read once, and so is one that nobody began', async () => {
  for (const body of ['a', 'b', 'c', 'd']) server.commentOf(7, { type: 'User', login: 'jane' }, body)
  const texts: string[] = []
  for await (const page of github.comments(7)) texts.push(...page.map(({ body }) => body))
  for await (const page of github.comments(8)) texts.push(...page.map(({ body }) => body))
  expect(texts).toEqual(['a', 'b', 'c', 'd'])
})

test('of the deployments of an environment, the newest three pages are read', async () => {
  for (let index = 0; index < 20; index += 1)
    server.deployments.unshift({
      id: index,
      ref: '',
      environment: index % 2 === 0 ? 'preview/a' : 'preview/b',
      states: [{ state: 'in_progress' }, { state: 'success' }],
      request: { payload: index === 18 ? '{"ks-helm-deploy":"text"}' : { 'ks-helm-deploy': `key ${index}` } }
    })
  const found: string[] = []
  for await (const page of github.deployments('preview/a'))
    found.push(...page.map(({ id, key }) => `${id} ${key}`))
  expect(found).toHaveLength(9)
  expect(found.slice(0, 2)).toEqual(['18 text', '16 key 16'])
  await expect(github.deploymentState(4)).resolves.toBe('success')
})

test.each<[string, string | undefined, number | undefined, string | undefined]>([
  ['the token of a job', 'github-actions[bot]', undefined, 'github-actions[bot]'],
  ['of a person', 'jane', undefined, 'jane'],
  ['of a person, without GraphQL', 'jane', 404, 'jane'],
  ['of an app, without GraphQL', 'my-app[bot]', 404, undefined],
  ['of an app that GraphQL refuses', 'my-app[bot]', 403, undefined],
  ['that nothing tells', undefined, undefined, undefined]
])('whose token it is: %s', async (_what, login, status, expected) => {
  server.login = login
  if (status !== undefined) server.trouble = (_method, path) => (path === '/graphql' ? { status } : undefined)
  await expect(github.user()).resolves.toBe(expected)
})

test('refusals are told with their status', async () => {
  server.trouble = () => ({ status: 403, message: 'Resource not accessible by integration' })
  await expect(github.pullRequestState(7)).rejects.toMatchObject({
    name: 'GitHubError',
    status: 403,
    message: expect.stringMatching(
      /^GitHub answers 403 when asked for pull request 7: Resource not acc/
    ) as string
  })
  server.trouble = () => undefined
  await expect(github.pullRequestState(7)).rejects.toMatchObject({ status: 404 })
})

test('a branch is there under exactly its name, and a token that may not look is no answer', async () => {
  for (const name of ['feature/x-1', 'feature/x-2', 'feature/x-3', 'feature/x', '功能/登录'])
    server.branches.add(name)
  await expect(github.branchState('feature/x')).resolves.toBe('there')
  await expect(github.branchState('功能/登录')).resolves.toBe('there')
  await expect(github.branchState('feature')).resolves.toBe('gone')
  server.trouble = () => ({ status: 404 })
  await expect(github.branchState('feature/x')).rejects.toMatchObject({ status: 404 })
})

test('an error of the server and a limit of its rate are asked again', async () => {
  server.pulls.set(7, 'closed')
  let asked = 0
  server.trouble = () => ((asked += 1) === 1 ? { status: 502 } : undefined)
  await expect(github.pullRequestState(7)).resolves.toBe('closed')
  asked = 0
  server.trouble = () =>
    (asked += 1) === 1
      ? {
          status: 429,
          headers: { 'retry-after': '1' },
          message: 'You have exceeded a secondary rate limit'
        }
      : undefined
  await expect(github.pullRequestState(7)).resolves.toBe('closed')
  expect(lines.join()).toContain('GitHub asks for a pause of 1 s')
}, 20_000)

describe('N7: a pause that GitHub asks for', () => {
  const SECONDARY = 'You have exceeded a secondary rate limit. Please wait a few minutes'
  const inSeconds = (seconds: number): string => String(Math.ceil(Date.now() / 1000) + seconds)

  /** Answers so once, then as it should. */
  const once = (trouble: Exclude<Trouble, 'never'>): void => {
    let asked = 0
    server.trouble = () => ((asked += 1) === 1 ? trouble : undefined)
  }

  test.each<[what: string, trouble: () => Exclude<Trouble, 'never'>]>([
    ['429 without a word of why', () => ({ status: 429, headers: { 'retry-after': '1' } })],
    ['429 that gives no time at all', () => ({ status: 429, headers: { 'retry-after': '0' } })],
    ['403 with a time', () => ({ status: 403, headers: { 'retry-after': '1' }, message: 'Forbidden' })],
    [
      '403 until a date',
      () => ({ status: 403, headers: { 'retry-after': new Date(Date.now() + 1500).toUTCString() } })
    ],
    [
      '403 when none are left, until they are renewed',
      () => ({
        status: 403,
        headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': inSeconds(1) },
        message: 'API rate limit exceeded for installation'
      })
    ],
    [
      '429 when none are left',
      () => ({ status: 429, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': inSeconds(1) } })
    ]
  ])('%s is kept to, and then it is asked again', async (_what, trouble) => {
    server.pulls.set(7, 'closed')
    once(trouble())
    await expect(github.pullRequestState(7)).resolves.toBe('closed')
    expect(server.requests).toHaveLength(2)
    expect(lines.join()).toMatch(/GitHub asks for a pause of [12] s/)
  })

  test('also for writes, for GraphQL and for the pages of a list', async () => {
    once({ status: 429, headers: { 'retry-after': '1' } })
    await github.createDeployment('a'.repeat(40), 'preview-7', { description: 'x', key: 'k' })
    once({ status: 403, headers: { 'retry-after': '1' }, message: SECONDARY })
    await expect(github.user()).resolves.toBe('github-actions[bot]')
    for (const number of [1, 2, 3, 4, 5]) server.pulls.set(number, 'open')
    let asked = 0
    server.trouble = () => ((asked += 1) === 2 ? { status: 429, headers: { 'retry-after': '1' } } : undefined)
    expect((await github.openPullRequests()).size).toBe(5)
    expect(asked).toBe(3)
  }, 20_000)

  test.each<[what: string, trouble: Exclude<Trouble, 'never'>, pause: number]>([
    ['an hour', { status: 403, headers: { 'retry-after': '3600' }, message: SECONDARY }, 3600],
    ['an unknown time, for which GitHub asks to wait a minute', { status: 403, message: SECONDARY }, 60],
    ['an unknown time, of a 429', { status: 429 }, 60]
  ])('%s, which the run does not have, is not waited for', async (_what, trouble, pause) => {
    server.trouble = () => trouble
    await expect(github.pullRequestState(7)).rejects.toMatchObject({
      status: trouble.status,
      message: expect.stringContaining(
        `(it asks for a pause of ${pause} s, for which this run has no time)`
      ) as string
    })
    expect(server.requests).toHaveLength(1)
  })

  test('is no refusal for want of a right', async () => {
    server.trouble = () => ({ status: 403, message: 'Resource not accessible by integration' })
    await expect(github.pullRequestState(7)).rejects.toMatchObject({ status: 403 })
    expect(server.requests).toHaveLength(1)
  })

  test('ends when the time that is left becomes less', async () => {
    let left = 30_000
    const time = { signal: new AbortController().signal, remaining: () => (left -= 10_000) }
    const hurried = await connectGitHub('t', originOf({ apiUrl: server.url }), log, time)
    server.trouble = () => ({ status: 429, headers: { 'retry-after': '15' } })
    await expect(hurried.pullRequestState(7)).rejects.toMatchObject({ status: 429 })
  })
})

test('what is over ends a call that nobody answers', async () => {
  const over = new AbortController()
  const slow = await connectGitHub('t', originOf({ apiUrl: server.url }), log, timeOf(over))
  server.trouble = () => 'never'
  const asked = slow.pullRequestState(7)
  setTimeout(() => {
    over.abort()
  }, 50)
  await expect(asked).rejects.toMatchObject({ status: 0 })
})

test('a call that nobody answers ends after 45 seconds with all its repetitions', async () => {
  const [over, timeUp] = [new AbortController(), new AbortController()]
  const slow = await connectGitHub('t', originOf({ apiUrl: server.url }), log, timeOf(over))
  const limit = jest.spyOn(AbortSignal, 'timeout').mockReturnValue(timeUp.signal)
  try {
    server.trouble = () => 'never'
    const asked = slow.pullRequestState(7)
    setTimeout(() => {
      timeUp.abort()
    }, 50)
    await expect(asked).rejects.toMatchObject({
      status: 0,
      message: 'GitHub does not answer when asked for pull request 7: there is no time left'
    })
    expect(limit.mock.calls).toEqual([[45_000]])
  } finally {
    limit.mockRestore()
    over.abort()
  }
})

test('a deployment is made of the commit as it is: merging, or waiting for checks, is nothing that a deploy asks for', async () => {
  await github.createDeployment('a'.repeat(40), 'preview-7', { description: 'x'.repeat(500), key: 'a/b' })
  expect(server.deployments[0]?.request).toMatchObject({
    ref: 'a'.repeat(40),
    environment: 'preview-7',
    auto_merge: false,
    required_contexts: [],
    transient_environment: true,
    production_environment: false
  })
})
