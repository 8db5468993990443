import { gzipSync } from 'node:zlib'
import { ApiError, type KubeClient } from '../../../src/kubernetes/api/client.ts'
import type { KubeObject } from '../../../src/kubernetes/objects.ts'
import { releaseStateOf } from '../../../src/helm/releaseState.ts'
import { listRevisions, markFailed, readRevision, type Revision } from '../../../src/helm/storage.ts'

const revision = (number: number, status: string): Revision => ({
  secret: `sh.helm.release.v1.web.v${number}`,
  revision: number,
  status
})

/** A WDS with these Secrets. */
const wds = (data: string | undefined): KubeClient =>
  ({
    get: () => Promise.resolve(data === undefined ? undefined : { data: { release: data } }),
    listMetadata: () =>
      Promise.resolve({
        resourceVersion: '1',
        items: [2, 10, 9].map(version => ({
          metadata: {
            name: `sh.helm.release.v1.web.v${version}`,
            labels: { version: `${version}`, status: 'x' }
          }
        }))
      })
  }) as unknown as KubeClient

const encode = (document: unknown): string =>
  Buffer.from(gzipSync(JSON.stringify(document)).toString('base64')).toString('base64')

test('revisions come newest first, by number and not by name', async () => {
  const found = await listRevisions(wds(undefined), 'web', 'shop')
  expect(found.map(({ revision }) => revision)).toEqual([10, 9, 2])
})

test.each([
  [['deployed', 'superseded'], 2],
  [['failed', 'deployed', 'superseded'], 2],
  // A rollback that failed leaves nothing deployed; Helm starts from what was.
  [['failed', 'superseded'], 1],
  [['failed'], undefined],
  [[], undefined]
])('of %j the one to compare with is %p', (states, expected) => {
  const revisions = states.map((status, index) => revision(states.length - index, status))
  expect(releaseStateOf(revisions).deployed?.revision).toBe(expected)
})

test('reads what Helm wrote', async () => {
  const document = {
    version: 3,
    info: { status: 'deployed' },
    chart: { metadata: { name: 'web', version: '1.2.3' } },
    manifest: 'kind: A\n',
    hooks: [
      {
        name: 'job',
        kind: 'Job',
        events: ['pre-install'],
        weight: -5,
        manifest: 'x',
        delete_policies: ['hook-failed']
      }
    ]
  }
  expect(await readRevision(wds(encode(document)), 'shop', revision(3, 'deployed'))).toMatchObject({
    revision: 3,
    chartName: 'web',
    chartVersion: '1.2.3',
    manifest: 'kind: A\n',
    hooks: [{ name: 'job', events: ['pre-install'], weight: -5, deletePolicies: ['hook-failed'] }]
  })
})

test('a revision that was pruned meanwhile is none', async () => {
  expect(await readRevision(wds(undefined), 'shop', revision(3, 'deployed'))).toBeUndefined()
})

test.each(['', 'AAAA', Buffer.from('not gzip').toString('base64')])('%j is no release', async data => {
  await expect(readRevision(wds(data), 'shop', revision(1, 'deployed'))).rejects.toMatchObject({
    code: 'RELEASE_UNREADABLE'
  })
})

describe('a revision that nobody works on any more', () => {
  const pending = revision(2, 'pending-upgrade')
  const secret = (status: string): KubeObject => ({
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: { name: pending.secret, resourceVersion: '7', labels: { owner: 'helm', status } },
    data: { release: encode({ version: 2, info: { status, notes: 'n' }, manifest: 'kind: A\n' }) }
  })

  test('is marked as failed, label and record, and nothing else of it changes', async () => {
    const written: KubeObject[] = []
    const client = {
      get: () => Promise.resolve(secret('pending-upgrade')),
      replace: (_path: string, object: KubeObject) => Promise.resolve(written.push(object))
    } as unknown as KubeClient
    await expect(markFailed(client, 'shop', pending)).resolves.toBe(true)
    expect(written[0]?.metadata).toMatchObject({
      resourceVersion: '7',
      labels: { owner: 'helm', status: 'failed' }
    })
    const data = (written[0]?.['data'] as { release: string }).release
    const stored = await readRevision(wds(data), 'shop', pending)
    expect(stored).toMatchObject({ revision: 2, status: 'failed', notes: 'n', manifest: 'kind: A\n' })
  })

  test('is left alone when Helm has ended it meanwhile', async () => {
    const ended = { get: () => Promise.resolve(secret('deployed')) } as unknown as KubeClient
    await expect(markFailed(ended, 'shop', pending)).resolves.toBe(false)
    const faster = {
      get: () => Promise.resolve(secret('pending-upgrade')),
      replace: () => Promise.reject(new ApiError(409, 'Conflict', 'changed'))
    } as unknown as KubeClient
    await expect(markFailed(faster, 'shop', pending)).resolves.toBe(false)
  })
})

describe('L7: a release that unpacks to more than any release has', () => {
  const bomb = Buffer.from(gzipSync(Buffer.alloc(64 * 2 ** 20)).toString('base64')).toString('base64')

  test('is refused with its name, and not unpacked to the end', async () => {
    const reading = readRevision(wds(bomb), 'shop', revision(3, 'deployed'))
    await expect(reading).rejects.toMatchObject({
      code: 'RELEASE_UNREADABLE',
      message: 'Secret shop/sh.helm.release.v1.web.v3 holds no Helm release',
      cause: { message: 'it unpacks to more than 33554432 bytes' }
    })
  })

  test('is not marked as failed, and says why', async () => {
    const secret = {
      get: () =>
        Promise.resolve({ metadata: { labels: { status: 'pending-upgrade' } }, data: { release: bomb } })
    } as unknown as KubeClient
    await expect(markFailed(secret, 'shop', revision(3, 'pending-upgrade'))).rejects.toMatchObject({
      code: 'RELEASE_UNREADABLE'
    })
  })
})

test('L3: what is no JSON is not quoted', async () => {
  const data = Buffer.from(gzipSync('{"password": hunter2}').toString('base64')).toString('base64')
  const reading = readRevision(wds(data), 'shop', revision(1, 'deployed'))
  await expect(reading).rejects.toMatchObject({ cause: { message: 'the document in it is no JSON' } })
})
