/**
 * What was changed in the WDS since Helm deployed it. The API server itself reports it: each object is applied again as
 * a dry run, and fields that this would change have drifted. Fields that others added do not count.
 */
import { isObject } from '../lib/json.ts'
import { ApiError, type KubeClient } from '../kubernetes/api/client.ts'
import { apiPath, describeRef, toRef, type KubeObject } from '../kubernetes/objects.ts'
import { own } from '../lib/own.ts'
import { mapLimit, PARALLEL } from '../lib/parallel.ts'
import type { RenderedObject } from './render.ts'
import type { Drift } from '../report/drift.ts'

const MOST_FIELDS = 10

/** Set by the server, or specific to another space than the chart's. */
const OF_SERVER = new Set(['managedFields', 'resourceVersion', 'generation', 'uid', 'creationTimestamp'])

/**
 * An object that the chart renders several times has drifted if it matches none of them: it is unknown which one Helm
 * applied last.
 * @param live by `key`; an object that is missing in it is not in the WDS
 */
export async function findDrift(
  objects: readonly RenderedObject[],
  live: ReadonlyMap<string, KubeObject>,
  key: (object: RenderedObject) => string,
  wds: KubeClient
): Promise<readonly Drift[]> {
  const found = await mapLimit(
    [...Map.groupBy(objects, key)],
    PARALLEL,
    async ([at, alike]): Promise<readonly Drift[]> => {
      const now = live.get(at)
      const drifts: Drift[] = []
      for (const object of alike) {
        const { type, namespace, name, manifest } = object
        const ref = toRef(object)
        if (now === undefined) return [{ object: ref, kind: 'missing', fields: [] }]
        const fields = await changedFields(apiPath(type, namespace, name), manifest, now, wds)
        if (fields.length === 0) return []
        drifts.push({ object: ref, kind: 'changed', fields: fields.slice(0, MOST_FIELDS) })
      }
      return drifts.slice(-1)
    }
  )
  return found.flat()
}

async function changedFields(
  path: string,
  manifest: KubeObject,
  live: KubeObject,
  wds: KubeClient
): Promise<readonly string[]> {
  try {
    const wanted = await wds.apply(path, manifest, 'ks-helm-deploy', { dryRun: true })
    return differences(wanted, live, '')
  } catch (error) {
    // An immutable field, such as the template of a Job.
    if (error instanceof ApiError && error.status === 422) return [error.message]
    throw error
  }
}

/** Paths at which two values differ, such as `spec.replicas`. */
export function differences(wanted: unknown, found: unknown, path: string): readonly string[] {
  if (isObject(wanted) && isObject(found)) {
    return [...new Set([...Object.keys(wanted), ...Object.keys(found)])]
      .filter(field => !(path === 'metadata' && OF_SERVER.has(field)) && !(path === '' && field === 'status'))
      .flatMap(field =>
        differences(own(wanted, field), own(found, field), path === '' ? field : `${path}.${field}`)
      )
  }
  if (Array.isArray(wanted) && Array.isArray(found) && wanted.length === found.length)
    return wanted.flatMap((item, index) => differences(item, found[index], `${path}.${index}`))
  return Object.is(wanted, found) ? [] : [path]
}

export function describeDrift({ object, kind, fields }: Drift): string {
  const ref = describeRef(object)
  switch (kind) {
    case 'missing':
      return `${ref} is not in the WDS any more`
    case 'unselected':
      return `${ref} is not selected by any policy of the release, so that no cluster has it`
    case 'changed':
      return `${ref} was changed in the WDS: ${fields.join(', ')}`
  }
}
