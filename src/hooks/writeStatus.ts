/**
 * Gives Helm the result of a hook: writes it to the status of Helm's own Job or Pod in the WDS. Helm waits for that status, and
 * continues or fails.
 */
import { ActionError } from '../lib/errors.ts'
import { stringAt, type JsonObject } from '../lib/json.ts'
import { ApiError, type KubeClient } from '../kubernetes/api/client.ts'
import { JOBS, PODS } from '../kubernetes/kinds.ts'
import {
  apiPath,
  apiVersionOf,
  describeRef,
  refOf,
  toRef,
  type KubeObject,
  type Located,
  type ObjectRef
} from '../kubernetes/objects.ts'
import {
  finishedJobStatus,
  finishedPodStatus,
  formOf,
  hasEnded,
  type HookOutcome,
  type JobForm
} from './finishedStatus.ts'

/** How a hook ended in the clusters. */
export interface HookResult {
  readonly outcome: HookOutcome
  /** For people who read the status, without secrets: `Failed in cluster wec2: exit code 1`. */
  readonly message: string
}

/** Others may write the object at the same time, such as Helm its annotations. */
const MOST_TRIES = 10
/** Name of an object that does not exist. */
const ABSENT = 'ks-helm-deploy-may-write-status'

/** The form that the WDS accepts, by its version; once a run. @throws UnreachableError */
export async function askForm(wds: KubeClient): Promise<JobForm> {
  try {
    return formOf(stringAt(await wds.json('/version'), 'gitVersion'))
  } catch (error) {
    // Its version may be hidden: a form that does not fit is replaced by the other when it is refused.
    if (error instanceof ApiError) return formOf(undefined)
    throw error
  }
}

/**
 * Writes nothing when the object has ended this way already, or when Helm has deleted it, also to make one of the same name.
 * @param object Helm's Job or Pod as the WDS has it, with its uid
 * @param form of Jobs
 * @throws ActionError HOOK_FORBIDDEN; ApiError
 */
export async function writeFinished(
  wds: KubeClient,
  object: KubeObject,
  result: HookResult,
  form: JobForm
): Promise<void> {
  const path = apiPath(object.kind === 'Pod' ? PODS : JOBS, object.metadata.namespace, object.metadata.name)
  let [tried, refusal]: [JobForm, ApiError | undefined] = [form, undefined]
  for (let tries = 1; ; tries += 1) {
    try {
      const found = await wds.get(path)
      if (found === undefined || found.metadata.uid !== object.metadata.uid) return
      if (hasEnded(found, result.outcome)) return
      await wds.replace(`${path}/status`, { ...found, status: statusOf(found, result, tried, wds) })
      return
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      if (error.status === 404) return
      if (error.status === 403) throw forbidden(refOf(object), error)
      if (error.status === 409 && tries < MOST_TRIES) continue
      const isOtherForm = error.status === 422 && object.kind !== 'Pod' && refusal === undefined
      // What the server says about the form of its own version explains more.
      if (!isOtherForm) throw refusal ?? error
      refusal = error
      tried = form === 'plain' ? 'announced' : 'plain'
    }
  }
}

/**
 * Before a hook runs whose result could not be given to Helm: API servers check the right before they look for the object, so
 * an object that does not exist shows it.
 * @throws ActionError HOOK_FORBIDDEN
 */
export async function refuseForbidden(awaited: readonly Located[], wds: KubeClient): Promise<void> {
  const places = new Map(awaited.map(hook => [apiPath(hook.type, hook.namespace), hook]))
  await Promise.all(
    [...places.values()].map(async hook => {
      const { type, namespace } = hook
      const absent = {
        apiVersion: apiVersionOf(type),
        kind: type.kind,
        metadata: { name: ABSENT, ...(namespace === undefined ? {} : { namespace }) }
      }
      try {
        await wds.replace(`${apiPath(type, namespace, ABSENT)}/status`, absent)
      } catch (error) {
        if (!(error instanceof ApiError)) throw error
        if (error.status === 403) throw forbidden(toRef(hook), error)
      }
    })
  )
}

function statusOf(
  found: KubeObject,
  { outcome, message }: HookResult,
  form: JobForm,
  wds: KubeClient
): JsonObject {
  if (found.kind === 'Pod') return finishedPodStatus(found, outcome, message)
  return finishedJobStatus(found, outcome, { form, now: wds.serverNow() ?? Date.now(), message })
}

function forbidden(object: ObjectRef, cause: ApiError): ActionError {
  return new ActionError(
    'HOOK_FORBIDDEN',
    `the WDS credentials may not write the status of ${describeRef(object)}, so that Helm does not get the result of the hook`,
    {
      remedy:
        "Add this rule to the role of the user of `wds-kubeconfig`: {apiGroups: ['', batch], resources: [pods, pods/status, jobs, jobs/status], verbs: [get, update]}. Or leave hooks out with `hooks: skip`.",
      cause
    }
  )
}
