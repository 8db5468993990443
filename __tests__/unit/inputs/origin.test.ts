import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readOrigin } from '../../../src/inputs/origin.ts'

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'origin-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

function originOfEvent(event: unknown): ReturnType<typeof readOrigin> {
  const path = join(folder, 'event.json')
  writeFileSync(path, typeof event === 'string' ? event : JSON.stringify(event))
  return readOrigin({
    GITHUB_EVENT_PATH: path,
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_REPOSITORY_ID: '42',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_RUN_ID: '7',
    GITHUB_RUN_ATTEMPT: '2',
    GITHUB_REF_TYPE: 'branch',
    GITHUB_REF_NAME: 'feature/x',
    GITHUB_ACTOR: 'jane'
  })
}

test('a push is of a branch and of no pull request', () => {
  expect(originOfEvent({ ref: 'refs/heads/feature/x' })).toEqual({
    repositoryId: '42',
    repository: 'acme/shop',
    runUrl: 'https://github.com/acme/shop/actions/runs/7/attempts/2',
    pullRequest: undefined,
    branch: 'feature/x',
    actor: 'jane',
    strangers: undefined,
    apiUrl: 'https://api.github.com'
  })
})

test('a pull request, of this repository and of a fork, also of one that is gone', () => {
  const event = (head: unknown): unknown => ({
    action: 'closed',
    pull_request: { number: 7, head: { sha: 'abc', repo: head }, base: { repo: { id: 42 } } }
  })
  const pullRequest = { number: 7, action: 'closed', headSha: 'abc' }
  expect(originOfEvent(event({ id: 42 }))).toMatchObject({
    branch: '',
    pullRequest: { ...pullRequest, isFork: false }
  })
  expect(originOfEvent(event({ id: 43 })).pullRequest).toEqual({ ...pullRequest, isFork: true })
  expect(originOfEvent(event(null)).pullRequest).toEqual({ ...pullRequest, isFork: true })
})

test('a comment on a pull request tells its number', () => {
  const event = { action: 'created', issue: { number: 9, pull_request: { url: '' } } }
  expect(originOfEvent(event).pullRequest).toEqual({
    number: 9,
    action: 'created',
    headSha: '',
    isFork: false
  })
  expect(originOfEvent({ action: 'created', issue: { number: 9 } }).pullRequest).toBeUndefined()
})

test('outside of GitHub nothing is known, and nothing breaks', () => {
  expect(readOrigin({})).toMatchObject({ repositoryId: '', runUrl: '', pullRequest: undefined, branch: '' })
  expect(originOfEvent('no JSON').pullRequest).toBeUndefined()
})

describe('M2: events with secrets and the files of a stranger', () => {
  const strangersIn = (name: string, event: unknown): string | undefined => {
    const path = join(folder, 'event.json')
    writeFileSync(path, typeof event === 'string' ? event : JSON.stringify(event))
    return readOrigin({ GITHUB_EVENT_PATH: path, GITHUB_EVENT_NAME: name }).strangers
  }
  const pull = (head: unknown, base: unknown = { id: 42 }) => ({
    pull_request: { number: 7, head: { repo: head }, base: { repo: base } }
  })
  const run = (head: unknown) => ({ workflow_run: { head_repository: head }, repository: { id: 42 } })
  const FOREIGN = /from another repository$/
  const UNKNOWN = /does not tell which repository/

  test.each<[string, unknown, RegExp | undefined]>([
    ['pull_request_target', pull({ id: 42 }), undefined],
    ['pull_request_target', pull({ id: 43 }), FOREIGN],
    ['pull_request_target', pull(null), UNKNOWN],
    ['pull_request_target', pull({ id: '42' }), UNKNOWN],
    ['pull_request_target', pull({ id: 42 }, null), UNKNOWN],
    ['pull_request_target', {}, UNKNOWN],
    ['pull_request_target', 'no JSON', UNKNOWN],
    ['workflow_run', run({ id: 42 }), undefined],
    ['workflow_run', run({ id: 43 }), FOREIGN],
    ['workflow_run', run(null), UNKNOWN],
    ['workflow_run', {}, UNKNOWN],
    ['issue_comment', { issue: { number: 1 }, repository: { id: 42 } }, undefined],
    ['issue_comment', { issue: { number: 1, pull_request: {} }, repository: { id: 42 } }, UNKNOWN],
    ['issue_comment', 'no JSON', UNKNOWN],
    // GitHub gives no secrets to these.
    ['pull_request', pull({ id: 43 }), undefined],
    ['pull_request_review', pull({ id: 43 }), undefined],
    ['pull_request_review_comment', pull({ id: 43 }), undefined],
    // Only who may write to the repository starts these.
    ['push', { ref: 'refs/heads/main' }, undefined],
    ['workflow_dispatch', {}, undefined],
    ['repository_dispatch', {}, undefined],
    ['schedule', {}, undefined],
    ['merge_group', {}, undefined],
    ['constructor', {}, undefined]
  ])('%s %j', (name, event, expected) => {
    const found = strangersIn(name, event)
    if (expected === undefined) expect(found).toBeUndefined()
    else expect(found).toMatch(expected)
  })
})
