/** Why a Pod is not ready, from its status: whether it can recover, and what to change. Pure. */
import { arrayAt, at, numberAt, objectAt, stringAt } from '../../lib/json.ts'
import type { KubeObject } from '../objects.ts'

/**
 * - `retry`: it is tried again after the kubelet's first back-off of 10 s, for pulls and for restarts
 * - `retried`: it was tried again without other activity in the cluster, and failed again
 * - `other`: it recovers as soon as something else does
 */
export type Attempt = 'retry' | 'retried' | 'other'

/**
 * - `final`: cannot recover without a change of the release or the cluster
 * - `stuck`: recovers if something else does, such as a Secret that arrives or a database that starts
 * - `open`: may recover by itself
 */
export type Outlook = 'final' | 'stuck' | 'open'

/** Worst first. */
export const OUTLOOKS: readonly Outlook[] = ['final', 'stuck', 'open']

export interface Problem {
  /** Undefined when it concerns the whole Pod. */
  readonly container: string | undefined
  readonly image: string | undefined
  readonly reason: string
  readonly message: string
  readonly exitCode: number | undefined
  readonly outlook: Outlook
  /** For `stuck`: whether the kubelet tries it again. */
  readonly attempt: Attempt
  /** Whether the container ran and so has a log; `previous` is the run that ended. */
  readonly log: 'none' | 'current' | 'previous'
  readonly remedy: string
}

const REMEDIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ErrImagePull: 'Correct the image, or give the cluster the pull secret or network path to its registry.',
    ImagePullBackOff:
      'Correct the image, or give the cluster the pull secret or network path to its registry.',
    InvalidImageName: 'Correct the name of the image in the values.',
    ErrImageNeverPull: 'The image must be on the node, or imagePullPolicy must be another one than Never.',
    CrashLoopBackOff: 'The program ends by itself: its last log lines say why.',
    CreateContainerConfigError:
      'A ConfigMap, Secret or key that the container names is not in the cluster: add it to the chart or create it there.',
    CreateContainerError:
      'The container runtime refuses the container: correct its command, mounts or security settings.',
    RunContainerError: 'The container cannot be started: correct its command, mounts or security settings.',
    Unschedulable:
      'No node fits: correct requests, node selectors, affinities or tolerations, or add capacity.',
    ContainerFailed: 'The program ended with an error: its last log lines say why.',
    NotReady: 'The container runs, but its readiness probe does not succeed: its log and events say why.',
    ContainerCreating:
      'The events of the Pod say what it waits for, such as a volume, or a ConfigMap or Secret in one: add it to the chart, or create it in the cluster.',
    Initializing: 'The init container has not ended: its log shows what it waits for.'
  })
)

/** By waiting reason; images that cannot be pulled have rules of their own. */
const WAITING: ReadonlyMap<string, Outlook> = new Map([
  ['InvalidImageName', 'final'],
  ['ErrImageNeverPull', 'final'],
  ['CrashLoopBackOff', 'stuck'],
  ['CreateContainerConfigError', 'stuck'],
  ['CreateContainerError', 'stuck'],
  ['RunContainerError', 'stuck']
])

/** The first reasons of every container. */
const BEGINNING = new Set(['ContainerCreating', 'PodInitializing'])

/** Pull failures that a second try does not change; others may be temporary faults of the registry. */
const FINAL_PULL =
  /not found|manifest unknown|unauthorized|denied|forbidden|invalid reference|does not exist/i

/** The first problem of each container that has one, init containers first, or else the problem of the Pod itself. */
export function problemsOf(pod: KubeObject): readonly Problem[] {
  const containers = [
    ...arrayAt(pod, 'status', 'initContainerStatuses'),
    ...arrayAt(pod, 'status', 'containerStatuses')
  ]
  const problems = containers.map(status => problemOf(pod, status)).filter(problem => problem !== undefined)
  if (problems.length > 0) return problems
  const scheduled = arrayAt(pod, 'status', 'conditions').find(
    entry => stringAt(entry, 'type') === 'PodScheduled'
  )
  if (stringAt(scheduled, 'status') === 'False') {
    // Capacity may be added.
    return [
      problem({
        reason: stringAt(scheduled, 'reason') ?? 'Unschedulable',
        message: stringAt(scheduled, 'message') ?? ''
      })
    ]
  }
  const unfinished = containers.map(status => unfinishedOf(pod, status)).find(found => found !== undefined)
  return unfinished === undefined ? [] : [unfinished]
}

function problemOf(pod: KubeObject, status: unknown): Problem | undefined {
  const container = stringAt(status, 'name')
  const image = imageOf(pod, container) ?? stringAt(status, 'image')
  const waiting = objectAt(status, 'state', 'waiting')
  const reason = stringAt(waiting, 'reason')
  if (reason !== undefined && !BEGINNING.has(reason)) {
    const message = stringAt(waiting, 'message') ?? ''
    const crashes = reason === 'CrashLoopBackOff'
    return problem({
      container,
      image,
      reason,
      message,
      exitCode: crashes ? numberAt(objectAt(status, 'lastState', 'terminated'), 'exitCode') : undefined,
      outlook: WAITING.get(reason) ?? pullOutlook(pod, reason, message),
      // Its second restart came after a back-off.
      attempt: crashes && (numberAt(status, 'restartCount') ?? 0) >= 2 ? 'retried' : 'retry',
      log: crashes ? 'previous' : 'none'
    })
  }
  const ended = objectAt(status, 'state', 'terminated')
  const exitCode = numberAt(ended, 'exitCode')
  if (exitCode !== undefined && exitCode !== 0) {
    // The kubelet or the Job decides whether it is tried again: then it shows as CrashLoopBackOff or as failed.
    return problem({
      container,
      image,
      reason: 'ContainerFailed',
      message: `${stringAt(ended, 'reason') ?? 'Error'}${messageSuffix(ended)}`,
      exitCode,
      log: 'current'
    })
  }
  if (isRunning(status) && at(status, 'ready') === false && !isInit(pod, container)) {
    return problem({ container, image, reason: 'NotReady', message: 'runs and is not ready', log: 'current' })
  }
  return undefined
}

/** For images: without pull secrets, a refusal is final. With them, the secret may still arrive. */
function pullOutlook(pod: KubeObject, reason: string, message: string): Outlook {
  const isBackOff = reason === 'ImagePullBackOff'
  if (!isBackOff && reason !== 'ErrImagePull') return 'open'
  const isRefused = FINAL_PULL.test(message)
  if (isRefused && arrayAt(pod, 'spec', 'imagePullSecrets').length === 0) return 'final'
  return isRefused || isBackOff ? 'stuck' : 'open'
}

/** A container in its first state: not a problem yet, but the Pod waits for it. */
function unfinishedOf(pod: KubeObject, status: unknown): Problem | undefined {
  const container = stringAt(status, 'name')
  const image = imageOf(pod, container)
  if (isInit(pod, container) && isRunning(status))
    return problem({ container, image, reason: 'Initializing', message: 'has not ended', log: 'current' })
  const reason = stringAt(status, 'state', 'waiting', 'reason')
  return reason === 'ContainerCreating'
    ? problem({ container, image, reason, message: 'is not created yet' })
    : undefined
}

function isRunning(status: unknown): boolean {
  return at(status, 'state', 'running') !== undefined
}

function messageSuffix(ended: unknown): string {
  const message = stringAt(ended, 'message')
  return message === undefined || message === '' ? '' : `: ${message}`
}

function problem(facts: Partial<Problem> & { reason: string; message: string }): Problem {
  return {
    container: undefined,
    image: undefined,
    exitCode: undefined,
    outlook: 'open',
    attempt: 'other',
    log: 'none',
    remedy: REMEDIES.get(facts.reason) ?? 'The events and the log of the Pod say more.',
    ...facts
  }
}

/** The image from the chart: the status may name a resolved digest, or nothing. */
function imageOf(pod: KubeObject, container: string | undefined): string | undefined {
  const found = [...arrayAt(pod, 'spec', 'initContainers'), ...arrayAt(pod, 'spec', 'containers')].find(
    entry => stringAt(entry, 'name') === container
  )
  return stringAt(found, 'image')
}

function isInit(pod: KubeObject, container: string | undefined): boolean {
  return arrayAt(pod, 'spec', 'initContainers').some(entry => stringAt(entry, 'name') === container)
}
