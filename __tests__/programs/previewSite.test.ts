/**
 * The comment of a preview, as several runs write it: the real client against a server on 127.0.0.1. Without
 * deployments, since GitHub's library pauses between writes.
 */
import { connectGitHub } from '../../src/github/client.ts'
import type { AnyInputs as Inputs } from '../../testkit/anyInputs.ts'
import { redacted } from '../../src/lib/secrets/redacted.ts'
import { Redactor } from '../../src/lib/secrets/redactor.ts'
import type { Log } from '../../src/lib/log.ts'
import { markerOf } from '../../src/action/previewMarker.ts'
import { openPreviewSite } from '../../src/action/preview.ts'
import { EMPTY_REPORT } from '../../src/report/report.ts'
import { startGitHub, type GitHubServer } from '../../testkit/gitHubServer.ts'
import { originOf } from '../../testkit/origin.ts'

const OTHER = { type: 'Bot', login: 'other-app[bot]' } as const
const JANE = { type: 'User', login: 'jane' } as const
const JOB = { type: 'Bot', login: 'github-actions[bot]' } as const

let server: GitHubServer
const warnings: string[] = []

beforeEach(async () => {
  warnings.length = 0
  server = await startGitHub({ tls: false })
})
afterEach(async () => {
  await server.close()
})

const PREVIEW = {
  release: 'shop-pr-7',
  namespace: 'shop-pr-7',
  wds: { server: 'https://wds.example.com' }
} as unknown as Inputs
const MARKER = markerOf(PREVIEW)

/** The end of a run. */
async function run(command: 'deploy' | 'uninstall' = 'deploy'): Promise<void> {
  const pullRequest = { number: 7, action: 'synchronize', headSha: '', isFork: false, isClosed: false }
  const site = openPreviewSite(
    {
      ...PREVIEW,
      command,
      githubToken: 'planted-token',
      preview: { url: undefined },
      origin: originOf({ apiUrl: server.url, pullRequest })
    },
    {
      log: { info: () => undefined } as unknown as Log,
      interrupted: new AbortController().signal,
      github: async (...args) => await connectGitHub(...args)
    },
    messages => warnings.push(...[messages].flat())
  )
  const verdict = command === 'uninstall' ? 'removed' : 'ready'
  const { release, namespace } = PREVIEW
  await site?.publish(redacted({ ...EMPTY_REPORT, command, release, namespace, verdict }, new Redactor()))
}

/** `AUTHOR: HEADING` of each comment. */
function headings(): readonly string[] {
  return (server.comments.get(7) ?? []).map(
    ({ user, body }) => `${user.login}: ${/<h3>(.*)<\/h3>/.exec(body)?.[1] ?? body}`
  )
}

test('B27: a comment of another bot with our marker, and nobody tells whose token this is', async () => {
  server.login = undefined
  const theirs = `${MARKER}\ntheirs`
  server.commentOf(7, OTHER, theirs)
  server.trouble = method => (method === 'PATCH' ? { status: 403 } : undefined)
  await run()
  expect(headings()).toEqual([
    `other-app[bot]: ${theirs}`,
    'github-actions[bot]: ✅ Preview shop-pr-7: ready'
  ])
  await run('uninstall')
  expect(headings()).toEqual([
    `other-app[bot]: ${theirs}`,
    'github-actions[bot]: ✅ Preview shop-pr-7: removed'
  ])
  expect(warnings).toEqual([])
}, 30_000)

test('B27: where the token may not write, one warning says so', async () => {
  server.commentOf(7, OTHER, `${MARKER}\ntheirs`)
  server.trouble = (method, path) =>
    method !== 'GET' && path.includes('/issues/')
      ? { status: 403, message: 'Resource not accessible by integration' }
      : undefined
  await run()
  expect(warnings).toEqual([
    expect.stringMatching(
      /^no comment on GitHub: the token may not do it; the job needs `permissions: pull-requests: write`.*GitHub answers 403 when asked to comment/
    )
  ])
})

test('the token of a person, where there is no GraphQL', async () => {
  Object.assign(server, { login: JANE.login, writer: JANE })
  server.trouble = (_method, path) => (path === '/graphql' ? { status: 404 } : undefined)
  server.commentOf(7, JANE, `> ${MARKER}\nwhat is this?`)
  server.commentOf(7, JOB, `${MARKER}\nof the job`)
  await run()
  await run()
  expect(headings()).toEqual([
    `jane: > ${MARKER}\nwhat is this?`,
    `github-actions[bot]: ${MARKER}\nof the job`,
    'jane: ✅ Preview shop-pr-7: ready'
  ])
  expect(warnings).toEqual([])
}, 30_000)
