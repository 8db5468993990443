import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { aboutOf } from '../../../src/github/subject.ts'
import { readOrigin, type Origin } from '../../../src/github/origin.ts'

let folder: string

function ofRun(env: Readonly<Record<string, string>>): Origin {
  return readOrigin(env, aboutOf)
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'origin-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

function originOfEvent(event: unknown): Origin {
  const path = join(folder, 'event.json')
  writeFileSync(path, typeof event === 'string' ? event : JSON.stringify(event))
  return ofRun({
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

test('repository, run and subject', () => {
  expect(originOfEvent({ ref: 'refs/heads/feature/x' })).toEqual({
    repositoryId: '42',
    repository: 'acme/shop',
    runUrl: 'https://github.com/acme/shop/actions/runs/7/attempts/2',
    subject: { kind: 'branch', branch: 'feature/x' },
    actor: 'jane',
    strangers: undefined,
    apiUrl: 'https://api.github.com'
  })
})

test('outside of GitHub nothing is known, and nothing breaks', () => {
  expect(ofRun({})).toMatchObject({
    repositoryId: '',
    runUrl: '',
    subject: { kind: 'none', why: 'the runner names no branch' }
  })
})

describe('an event that cannot be read is not one that is not there', () => {
  test.each(['no JSON', '', 'null', '[]', '"push"', '{"ref":', '['.repeat(300)])('%j', text => {
    expect(originOfEvent(text).subject).toMatchObject({
      kind: 'none',
      why: expect.stringContaining('cannot be read') as string
    })
  })

  test('a file that does not exist', () => {
    const env = { GITHUB_EVENT_PATH: join(folder, 'gone.json'), GITHUB_REF: 'refs/heads/main' }
    expect(ofRun(env).subject).toMatchObject({ kind: 'none' })
    expect(ofRun({ ...env, GITHUB_EVENT_PATH: '' }).subject).toEqual({ kind: 'branch', branch: 'main' })
  })
})

test.each<[Readonly<Record<string, string>>, object]>([
  [{ GITHUB_REF: 'refs/tags/main', GITHUB_REF_NAME: 'main', GITHUB_REF_TYPE: 'branch' }, { kind: 'none' }],
  [{ GITHUB_REF: 'refs/heads/v1', GITHUB_REF_NAME: 'v1', GITHUB_REF_TYPE: 'tag' }, { branch: 'v1' }],
  [
    { GITHUB_REF_NAME: 'v1', GITHUB_REF_TYPE: 'tag' },
    { kind: 'none', why: 'this run is about the tag v1' }
  ],
  [{ GITHUB_REF_NAME: 'v1', GITHUB_REF_TYPE: 'branch' }, { branch: 'v1' }],
  [{ GITHUB_REF_NAME: 'v1' }, { kind: 'none' }],
  [{ GITHUB_REF_TYPE: 'branch' }, { kind: 'none' }]
])('GITHUB_REF goes before its parts: %j', (env, subject) => {
  expect(ofRun({ ...env, GITHUB_EVENT_NAME: 'push' }).subject).toMatchObject(subject)
})

describe('M2: events with secrets and the files of a stranger', () => {
  const strangersIn = (name: string, event: unknown): string | undefined => {
    const path = join(folder, 'event.json')
    writeFileSync(path, typeof event === 'string' ? event : JSON.stringify(event))
    return ofRun({ GITHUB_EVENT_PATH: path, GITHUB_EVENT_NAME: name }).strangers
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
