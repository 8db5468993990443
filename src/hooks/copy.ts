/**
 * What runs in the clusters in place of a hook: a copy of the Job or Pod that Helm made in the WDS. The original goes nowhere,
 * so that no policy and no later change of it can start it again. Pure.
 */
import { arrayAt, isObject, objectAt, stringAt, type JsonObject } from '../lib/json.ts'
import type { KubeObject } from '../kubernetes/objects.ts'
import { shortHash, withSuffix } from '../lib/shortName.ts'
import { marksOf, type HookMark } from '../kubestellar/hookMark.ts'

/** Labels that the Job controller's API gives a Job's Pods, by which the Job would find those of another one. */
const OF_JOB = [
  'controller-uid',
  'job-name',
  'batch.kubernetes.io/controller-uid',
  'batch.kubernetes.io/job-name'
]
/** The volume that API servers add to a Pod for the token of its ServiceAccount. */
const TOKEN_VOLUME = 'kube-api-access-'

/** At most 63 characters: it becomes a label value, and the name of Pods begins with it. */
export function copyName(hook: KubeObject, run: string): string {
  return withSuffix(hook.metadata.name, `-${shortHash(`${run} ${hook.metadata.uid ?? ''}`)}`)
}

/** @param hook the object of the WDS */
export function copyOf(hook: KubeObject, mark: HookMark): KubeObject {
  const { labels, annotations } = marksOf(mark)
  const { namespace } = hook.metadata
  return {
    apiVersion: hook.apiVersion,
    kind: hook.kind,
    metadata: {
      name: copyName(hook, mark.run),
      ...(namespace === undefined ? {} : { namespace }),
      labels,
      annotations: { ...ownAnnotations(hook), ...annotations }
    },
    spec: hook.kind === 'Pod' ? podSpec(objectAt(hook, 'spec')) : jobSpec(objectAt(hook, 'spec'))
  }
}

/** Such as those of a service mesh. Helm's make a hook of it, and kubectl's describe the original. */
export function ownAnnotations({ metadata }: KubeObject): Readonly<Record<string, string>> {
  const foreign = Object.entries(metadata.annotations ?? {}).filter(
    ([key]) => !/^(?:[\w.-]+\.)?(?:helm\.sh|kubectl\.kubernetes\.io)\//.test(key)
  )
  return Object.fromEntries(foreign)
}

/** Without what the API server generated, and without a TTL: a Job that is deleted would be made and run again. */
function jobSpec(spec: JsonObject): JsonObject {
  const rest = without(spec, 'selector', 'manualSelector', 'ttlSecondsAfterFinished')
  const template = objectAt(rest, 'template')
  const metadata = objectAt(template, 'metadata')
  const labels = Object.entries(objectAt(metadata, 'labels')).filter(([key]) => !OF_JOB.includes(key))
  return { ...rest, template: { ...template, metadata: { ...metadata, labels: Object.fromEntries(labels) } } }
}

/** Without what admission added, which each cluster adds itself. */
function podSpec(spec: JsonObject): JsonObject {
  const isToken = (entry: unknown): boolean => stringAt(entry, 'name')?.startsWith(TOKEN_VOLUME) === true
  const withoutMounts = (field: string): readonly unknown[] =>
    arrayAt(spec, field)
      .filter(isObject)
      .map(container => ({
        ...container,
        volumeMounts: arrayAt(container, 'volumeMounts').filter(mount => !isToken(mount))
      }))
  return {
    // A cluster with a default PriorityClass refuses the numbers of another one.
    ...without(spec, 'nodeName', 'priority', 'preemptionPolicy'),
    volumes: arrayAt(spec, 'volumes').filter(volume => !isToken(volume)),
    ...('initContainers' in spec ? { initContainers: withoutMounts('initContainers') } : {}),
    containers: withoutMounts('containers')
  }
}

function without(fields: JsonObject, ...names: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)))
}
