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
