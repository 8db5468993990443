/**
 * The release as Helm stores it in the WDS: a Secret for each revision, `sh.helm.release.v1.NAME.vREVISION`. Read
 * without Helm: one API call instead of a process of 60 ms.
 */
import { gzipSync } from 'node:zlib'
import { ActionError, messageOf } from '../lib/errors.ts'
import { releaseOf, type HelmRelease } from './release.ts'
import { isObject, objectAt, stringAt, type JsonObject } from '../lib/json.ts'
import { ApiError, type KubeClient } from '../kubernetes/api/client.ts'
import type { KubeObject } from '../kubernetes/objects.ts'
import { gunzipAtMost } from '../lib/files/gunzip.ts'
import { JsonError, parseJson } from '../lib/parseJson.ts'

/** Identifies a release: Helm's names are unique in a namespace. */
export interface ReleaseName {
  readonly release: string
  readonly namespace: string
}

/** The content of the labels of a revision's Secret. */
export interface Revision {
  readonly secret: string
  readonly revision: number
  /** `deployed`, `superseded`, `failed`, `pending-upgrade` ... */
  readonly status: string
}

/**
 * Uncompressed. A Secret has at most 1 MiB, which gzip can expand to 1 GiB; a chart with its manifest needs a tenth of
 * this limit.
 */
const MOST_RELEASE_BYTES = 32 * 2 ** 20

export function secretOf(release: string, revision: number): string {
  return `sh.helm.release.v1.${release}.v${revision}`
}

/** Newest first; empty when there is no such release. */
export async function listRevisions(
  wds: KubeClient,
  release: string,
  namespace: string
): Promise<readonly Revision[]> {
  const { items } = await wds.listMetadata(`/api/v1/namespaces/${namespace}/secrets`, {
    labelSelector: `owner=helm,name=${release}`
  })
  return items
    .map(({ metadata }) => ({
      secret: metadata.name,
      revision: Number(metadata.labels?.['version']),
      status: metadata.labels?.['status'] ?? ''
    }))
    .sort((left, right) => right.revision - left.revision)
}

export function noRelease({ release, namespace }: ReleaseName): ActionError {
  return new ActionError('NO_RELEASE', `there is no release ${release} in namespace ${namespace}`, {
    remedy: 'Correct `release` and `namespace`; `helm list --all-namespaces` in the WDS shows what there is.'
  })
}

/** @throws ActionError RELEASE_UNREADABLE when the Secret holds no release, e.g. after a manual change */
export async function readRevision(
  wds: KubeClient,
  namespace: string,
  { secret }: Revision
): Promise<HelmRelease | undefined> {
  const found = await wds.get(`/api/v1/namespaces/${namespace}/secrets/${secret}`)
  // Helm prunes old revisions during an operation.
  if (found === undefined) return undefined
  return releaseOf(await documentIn(found, `${namespace}/${secret}`))
}

/**
 * Marks a revision that no process works on, as Helm marks a cancelled one. The next upgrade then starts from the last
 * deployed revision. @returns false when it has changed in the meantime
 * @throws ActionError RELEASE_UNREADABLE
 */
export async function markFailed(wds: KubeClient, namespace: string, { secret }: Revision): Promise<boolean> {
  const path = `/api/v1/namespaces/${namespace}/secrets/${secret}`
  const found = await wds.get(path)
  if (found === undefined || !isPending({ status: found.metadata.labels?.['status'] ?? '' })) return false
  const release = await documentIn(found, `${namespace}/${secret}`)
  const info = {
    ...objectAt(release, 'info'),
    status: 'failed',
    description: 'The run that made it was killed'
  }
  const { labels, ...metadata } = found.metadata
  try {
    await wds.replace(path, {
      ...found,
      metadata: { ...metadata, labels: { ...labels, status: 'failed' } },
      data: { release: encode({ ...release, info }) }
    })
    return true
  } catch (error) {
    if (error instanceof ApiError && error.status === 409) return false
    throw error
  }
}

export function isPending({ status }: Pick<Revision, 'status'>): boolean {
  return status.startsWith('pending-')
}

function encode(release: unknown): string {
  const compressed = gzipSync(JSON.stringify(release)).toString('base64')
  return Buffer.from(compressed).toString('base64')
}

/**
 * Helm's own base64 lies inside the API's. All Helm versions since 2.7 use gzip.
 * @throws ActionError RELEASE_UNREADABLE when the Secret holds no release, e.g. after a manual change
 */
async function documentIn(secret: KubeObject, name: string): Promise<JsonObject> {
  const data = stringAt(secret, 'data', 'release') ?? ''
  try {
    const compressed = Buffer.from(Buffer.from(data, 'base64').toString('latin1'), 'base64')
    const document = parseJson((await gunzipAtMost(compressed, MOST_RELEASE_BYTES)).toString('utf8'))
    if (isObject(document)) return document
    throw new Error('the document in it is no JSON object')
  } catch (error) {
    throw new ActionError('RELEASE_UNREADABLE', `Secret ${name} holds no Helm release`, {
      remedy:
        'Helm cannot use it either: restore it, or remove the release with `helm uninstall` in the WDS.',
      // Node's own messages quote the document, which contains Secrets.
      cause: new Error(error instanceof JsonError ? 'the document in it is no JSON' : messageOf(error))
    })
  }
}
