/** What `kubectl describe` and `kubectl logs` show of the Pods that are not ready. */
import { setTimeout as delay } from 'node:timers/promises'
import { stringAt } from '../../lib/json.ts'
import type { KubeClient } from '../../kubernetes/api/client.ts'
import type { KubeObject, ObjectRef } from '../../kubernetes/objects.ts'
import { OUTLOOKS, problemsOf, type Problem } from '../../kubernetes/readiness/diagnose.ts'
import { findingWithoutPod } from '../its/explain.ts'
import { causeWithoutPods } from './explainPodless.ts'
import { boundedLine, lastLines, LINES_READ } from './lastLines.ts'
import { isOlder, isOwnedBy, podsOf, type Owned } from '../../kubernetes/readiness/pods.ts'
import type { Finding } from '../../report/verdict.ts'

export interface Sufferer {
  readonly ref: ObjectRef
  readonly found: KubeObject
  readonly owned: Owned
}

/** Most Pods of a cluster that are explained; further ones usually have the same cause. */
const MOST_PODS = 5
const EVENT_LINES = 5
/** Events arrive a moment after the status that they explain. */
const EVENTS_DELAY_MS = 500
const BLOCKED =
  'This Pod is of the older revision, and the StatefulSet replaces nothing before it is ready: delete the Pod in the cluster.'

/** What is observed, and by which client. */
interface Explaining {
  readonly cluster: string
  readonly client: KubeClient
  readonly redactText: (text: string) => string
}

/** One finding for each cause: the worst first, and of Pods of one object with the same failure, only the first. */
export async function explain(
  options: Explaining,
  sufferers: readonly Sufferer[]
): Promise<readonly Finding[]> {
  const podless = sufferers.filter(({ found, owned }) => podsOf(found, owned).length === 0)
  const without = await Promise.all(podless.map(async sufferer => await explainPodless(options, sufferer)))
  const explained = await Promise.all(sickOf(sufferers).map(async sick => await explainPod(options, sick)))
  return [...explained, ...without.flat()]
}

interface SickPod {
  readonly ref: ObjectRef
  readonly found: KubeObject
  readonly pod: KubeObject
  readonly problem: Problem
}

function sickOf(sufferers: readonly Sufferer[]): readonly SickPod[] {
  const seen = new Set<string>()
  return sufferers
    .flatMap(({ ref, found, owned }) =>
      podsOf(found, owned).flatMap(pod => problemsOf(pod).map(problem => ({ ref, found, pod, problem })))
    )
    .sort((left, right) => OUTLOOKS.indexOf(left.problem.outlook) - OUTLOOKS.indexOf(right.problem.outlook))
    .filter(({ ref, problem }) => {
      const cause = [ref.kind, ref.name, problem.container, problem.reason].join('/')
      return !seen.has(cause) && seen.add(cause)
    })
    .slice(0, MOST_PODS)
}

/** For an object that has no Pods. */
async function explainPodless(
  options: Explaining,
  { ref, found, owned }: Sufferer
): Promise<readonly Finding[]> {
  const makers = [found, ...owned.replicaSets.filter(replicaSet => isOwnedBy(replicaSet, found))]
  const events = (await Promise.all(makers.map(async maker => await eventsOf(options.client, maker)))).flat()
  const cause = causeWithoutPods(found, events)
  if (cause === undefined) return []
  const clean = cleaning(options)
  return [
    {
      ...findingWithoutPod(options.cluster, ref, { ...cause, message: clean(cause.message) }),
      events: events.map(clean)
    }
  ]
}

async function explainPod(options: Explaining, { ref, found, pod, problem }: SickPod): Promise<Finding> {
  const [events, log] = await Promise.all([
    eventsOf(options.client, pod),
    logOf(options.client, pod, problem)
  ])
  const clean = cleaning(options)
  return {
    cluster: options.cluster,
    object: ref,
    pod: pod.metadata.name,
    container: problem.container,
    image: problem.image === undefined ? undefined : clean(problem.image),
    reason: problem.reason,
    message: clean(messageOf(problem, events)),
    exitCode: problem.exitCode,
    events: events.map(clean),
    logs: lastLines(log, options.redactText),
    remedy: found.kind === 'StatefulSet' && isOlder(pod, found) ? BLOCKED : problem.remedy
  }
}

function cleaning({ redactText }: Explaining): (text: string) => string {
  return text => boundedLine(text, redactText)
}

/** A container that is not created yet does not show what it waits for. */
function messageOf({ reason, message }: Problem, events: readonly string[]): string {
  return reason === 'ContainerCreating' ? (events.at(-1) ?? message) : message
}

/** Warnings about an object, newest last; empty when the cluster cannot be observed. */
async function eventsOf(client: KubeClient, { metadata }: KubeObject): Promise<readonly string[]> {
  const warnings = async (): Promise<readonly KubeObject[]> => {
    const { items } = await client.list(`/api/v1/namespaces/${metadata.namespace ?? ''}/events`, {
      fieldSelector: `involvedObject.uid=${metadata.uid ?? ''},type=Warning`
    })
    return items
  }
  try {
    const soon = await warnings()
    const found = soon.length > 0 ? soon : await delay(EVENTS_DELAY_MS).then(warnings)
    return found
      .map(event => ({
        time: stringAt(event, 'lastTimestamp') ?? stringAt(event, 'eventTime') ?? '',
        text: `${stringAt(event, 'reason') ?? ''}: ${stringAt(event, 'message') ?? ''}`
      }))
      .sort((left, right) => left.time.localeCompare(right.time))
      .map(({ text }) => text)
      .slice(-EVENT_LINES)
  } catch {
    return []
  }
}

/** Empty when the cluster cannot be observed. */
async function logOf(client: KubeClient, pod: KubeObject, problem: Problem): Promise<string> {
  if (problem.log === 'none' || problem.container === undefined) return ''
  try {
    return await client.text(
      `/api/v1/namespaces/${pod.metadata.namespace ?? ''}/pods/${pod.metadata.name}/log`,
      {
        container: problem.container,
        tailLines: String(LINES_READ),
        previous: String(problem.log === 'previous')
      }
    )
  } catch {
    return ''
  }
}
