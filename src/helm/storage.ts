/**
 * The release as Helm keeps it in the WDS: a Secret for each revision, `sh.helm.release.v1.NAME.vREVISION`. Read
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

/** Which release; Helm's names are unique in a namespace. */
export interface ReleaseName {
  readonly release: string
  readonly namespace: string
}

/** What the labels of a revision's Secret tell. */
export interface Revision {
  readonly secret: string
  readonly revision: number
  /** `deployed`, `superseded`, `failed`, `pending-upgrade` ... */
  readonly status: string
}

/** Unpacked. A Secret has at most 1 MiB, which gzip can make of 1 GiB; a chart with its manifest needs a tenth of this. */
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

/** @throws ActionError RELEASE_UNREADABLE when the Secret holds no release, e.g. since a person changed it */
export async function readRevision(
  wds: KubeClient,
  namespace: string,
  { secret }: Revision
): Promise<HelmRelease | undefined> {
  const found = await wds.get(`/api/v1/namespaces/${namespace}/secrets/${secret}`)
  // Helm prunes old revisions while it works.
  if (found === undefined) return undefined
  return releaseOf(await documentIn(found, `${namespace}/${secret}`))
}

/**
 * A revision that nobody works on any more, as Helm itself marks one that was cancelled: the next upgrade starts from the
 * last that was deployed. @returns false when it has changed meanwhile
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
 * Helm's own base64 lies inside the API's; gzip only since Helm 2.7, which is long ago.
 * @throws ActionError RELEASE_UNREADABLE when the Secret holds no release, e.g. since a person changed it
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
      // Node's own messages quote the document, which holds Secrets.
      cause: new Error(error instanceof JsonError ? 'the document in it is no JSON' : messageOf(error))
    })
  }
}
