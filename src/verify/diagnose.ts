/** Why a Pod is not ready, from its status: what cannot heal without a change, and what to change. Pure. */
import { arrayAt, at, numberAt, objectAt, stringAt } from '../json.ts'
import type { KubeObject } from '../kubernetes/objects.ts'

export interface Problem {
  /** Undefined when the Pod as a whole is concerned. */
  readonly container: string | undefined
  readonly image: string | undefined
  readonly reason: string
  readonly message: string
  readonly exitCode: number | undefined
  /** It cannot heal without a change of the release or the cluster. */
  readonly fatal: boolean
  /** The container ran, so that it has a log; `previous` is the run that ended. */
  readonly log: 'none' | 'current' | 'previous'
  readonly remedy: string
}

const REMEDIES: Readonly<Record<string, string>> = {
  ErrImagePull: 'Correct the image, or give the cluster the pull secret or network path to its registry.',
  ImagePullBackOff: 'Correct the image, or give the cluster the pull secret or network path to its registry.',
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
  NotReady: 'The container runs, but its readiness probe does not succeed: its log and events say why.'
}

/** Waiting reasons that stay whatever one waits. */
const FATAL = new Set([
  'ImagePullBackOff',
  'InvalidImageName',
  'ErrImageNeverPull',
  'CrashLoopBackOff',
  'CreateContainerConfigError',
  'CreateContainerError',
  'RunContainerError'
])

/** First failures to pull that no second try changes; others may be a hiccup of the registry. */
const FINAL_PULL =
  /not found|manifest unknown|unauthorized|denied|forbidden|invalid reference|does not exist/i

/** The first problem of each container that has one, init containers first, and of the Pod itself. */
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
    // Capacity may come: told at the end of the run, not a reason to end it.
    return [
      problem({
        reason: stringAt(scheduled, 'reason') ?? 'Unschedulable',
        message: stringAt(scheduled, 'message') ?? ''
      })
    ]
  }
  return []
}

function problemOf(pod: KubeObject, status: unknown): Problem | undefined {
  const container = stringAt(status, 'name')
  const image = imageOf(pod, container) ?? stringAt(status, 'image')
  const waiting = objectAt(status, 'state', 'waiting')
  const reason = stringAt(waiting, 'reason')
  const last = objectAt(status, 'lastState', 'terminated')
  if (reason !== undefined && reason !== 'ContainerCreating' && reason !== 'PodInitializing') {
    const message = stringAt(waiting, 'message') ?? ''
    return problem({
      container,
      image,
      reason,
      message,
      exitCode: reason === 'CrashLoopBackOff' ? numberAt(last, 'exitCode') : undefined,
      fatal: FATAL.has(reason) || (reason === 'ErrImagePull' && FINAL_PULL.test(message)),
      log: reason === 'CrashLoopBackOff' ? 'previous' : 'none'
    })
  }
  const ended = objectAt(status, 'state', 'terminated')
  const exitCode = numberAt(ended, 'exitCode')
  if (exitCode !== undefined && exitCode !== 0) {
    // The kubelet may start it again; only when that repeats it becomes CrashLoopBackOff, only when it never will it is final.
    const final = stringAt(pod, 'spec', 'restartPolicy') === 'Never'
    return problem({
      container,
      image,
      reason: 'ContainerFailed',
      message: `${stringAt(ended, 'reason') ?? 'Error'}${messageSuffix(ended)}`,
      exitCode,
      fatal: final,
      log: 'current'
    })
  }
  if (
    at(status, 'state', 'running') !== undefined &&
    at(status, 'ready') === false &&
    !isInit(pod, container)
  ) {
    return problem({ container, image, reason: 'NotReady', message: 'runs and is not ready', log: 'current' })
  }
  return undefined
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
    fatal: false,
    log: 'none',
    remedy: REMEDIES[facts.reason] ?? 'The events and the log of the Pod say more.',
    ...facts
  }
}

/** As the chart wrote it: the status may name a resolved digest, or nothing. */
function imageOf(pod: KubeObject, container: string | undefined): string | undefined {
  const found = [...arrayAt(pod, 'spec', 'initContainers'), ...arrayAt(pod, 'spec', 'containers')].find(
    entry => stringAt(entry, 'name') === container
  )
  return stringAt(found, 'image')
}

function isInit(pod: KubeObject, container: string | undefined): boolean {
  return arrayAt(pod, 'spec', 'initContainers').some(entry => stringAt(entry, 'name') === container)
}
