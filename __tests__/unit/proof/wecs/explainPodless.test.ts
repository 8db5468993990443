/** Why an object has no Pods. */
import { causeWithoutPods } from '../../../../src/proof/wecs/explainPodless.ts'
import type { KubeObject } from '../../../../src/kubernetes/objects.ts'
import { object } from '../../../../testkit/fakeRun.ts'

const WEB = object('apps/v1', 'Deployment', 'web', {}, { status: { replicas: 0 } })
const GONE = 'The logs of its Pods are deleted with them: see what collects logs in the cluster.'
const UNCREATED =
  'No Pod could be created: correct in the release or in the cluster what the message names. If it is there by now: Kubernetes tries again within 16 minutes, so raise `timeout`, or restart the rollout.'
const QUOTA = 'FailedCreate: pods "x" is forbidden: exceeded quota'

interface Given {
  readonly failed?: number
  readonly reason?: string
  readonly message?: string
  readonly type?: string
  readonly restartPolicy?: string
}

/** A Job that has failed, unless `type` says otherwise. */
function job({
  failed,
  reason = 'BackoffLimitExceeded',
  message,
  type,
  restartPolicy = 'Never'
}: Given): KubeObject {
  const condition = {
    type: type ?? 'Failed',
    status: 'True',
    reason,
    message: message ?? 'Job has reached the specified backoff limit'
  }
  const spec = { template: { spec: { restartPolicy } } }
  return object('batch/v1', 'Job', 'migrate', {}, { spec, status: { failed, conditions: [condition] } })
}

const BACKOFF = 'BackoffLimitExceeded: Job has reached the specified backoff limit'

test.each<[what: string, found: KubeObject, events: readonly string[], cause: readonly string[]]>([
  [
    'the Pods of a failed Job are deleted',
    job({ failed: 3 }),
    [BACKOFF],
    ['BackoffLimitExceeded', 'Job has reached the specified backoff limit; 3 Pods failed, none is left', GONE]
  ],
  [
    'also where its events are',
    job({ failed: 1 }),
    [],
    ['BackoffLimitExceeded', 'Job has reached the specified backoff limit; 1 Pod failed, none is left', GONE]
  ],
  [
    'Kubernetes deletes those that are restarted in place',
    job({ failed: 1, restartPolicy: 'OnFailure' }),
    [BACKOFF],
    [
      'BackoffLimitExceeded',
      'Job has reached the specified backoff limit; 1 Pod failed, none is left',
      `${GONE} With \`restartPolicy: Never\`, failed Pods stay, and the next run shows their logs.`
    ]
  ],
  [
    'and those of a Job that took too long',
    job({ failed: 1, reason: 'DeadlineExceeded', message: 'Job was active longer than specified deadline' }),
    [],
    [
      'DeadlineExceeded',
      'Job was active longer than specified deadline; 1 Pod failed, none is left',
      `Raise \`activeDeadlineSeconds\` of the Job if it is only slow. ${GONE}`
    ]
  ],
  [
    'and while it does so',
    job({ failed: 1, type: 'FailureTarget' }),
    [],
    ['BackoffLimitExceeded', 'Job has reached the specified backoff limit; 1 Pod failed, none is left', GONE]
  ],
  [
    'a Job that had Pods before a quota refused more',
    job({ failed: 2 }),
    [QUOTA],
    ['BackoffLimitExceeded', 'Job has reached the specified backoff limit; 2 Pods failed, none is left', GONE]
  ],
  [
    'a Job that never had one, as its events show',
    job({ reason: 'DeadlineExceeded', message: 'Job was active longer than specified deadline' }),
    [QUOTA, 'DeadlineExceeded: Job was active longer than specified deadline'],
    ['FailedCreate', 'pods "x" is forbidden: exceeded quota', UNCREATED]
  ],
  [
    'a Job that has failed without one, and why is not known',
    job({ reason: 'DeadlineExceeded', message: 'Job was active longer than specified deadline' }),
    [],
    [
      'DeadlineExceeded',
      'Job was active longer than specified deadline; it has no Pod',
      'Raise `activeDeadlineSeconds` of the Job if it is only slow.'
    ]
  ],
  [
    'a Job that a rule ends',
    job({ reason: 'PodFailurePolicy', message: 'Container app failed with exit code 42' }),
    [],
    [
      'PodFailurePolicy',
      'Container app failed with exit code 42; it has no Pod',
      'Correct in the release or in the cluster what the message names.'
    ]
  ],
  [
    'a Job that may still get one',
    job({ type: 'Suspended' }),
    [QUOTA],
    ['FailedCreate', 'pods "x" is forbidden: exceeded quota', UNCREATED]
  ],
  [
    'no Pod of a Deployment',
    WEB,
    [QUOTA],
    ['FailedCreate', 'pods "x" is forbidden: exceeded quota', UNCREATED]
  ],
  [
    'something else',
    object('apps/v1', 'DaemonSet', 'agent'),
    ['FailedDaemonPod: Found failed daemon pod shop/agent-x on node n1, will try to kill it'],
    [
      'FailedDaemonPod',
      'Found failed daemon pod shop/agent-x on node n1, will try to kill it',
      'Correct in the release or in the cluster what the message names.'
    ]
  ]
])('%s', (_what, found, events, [reason, message, remedy]) => {
  expect(causeWithoutPods(found, events)).toEqual({ reason, message, remedy })
})

test.each<[what: string, found: KubeObject]>([
  ['of a Deployment', WEB],
  ['of a Job that has not failed', job({ type: 'Complete', failed: 1 })]
])('without events, nothing is known %s', (_what, found) => {
  expect(causeWithoutPods(found, [])).toBeUndefined()
})
