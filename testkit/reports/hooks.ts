/** Hooks of the shop, and a deploy that one of them stopped in two of 24 clusters. */
import type { HookInCluster } from '../../src/report/hooks.ts'
import type { Report } from '../../src/report/report.ts'
import type { Finding } from '../../src/report/verdict.ts'
import { hookIn, hookOf, MIGRATE } from '../verdicts.ts'
import { clusterNames, object, phases, RUN } from './shop.ts'

/** @param index of the cluster: no two are equally quick. @param begin when Helm made the hook */
function ranIn(cluster: string, index: number, begin: number): HookInCluster {
  const from = begin + 1.2 + (index % 7) / 5
  return hookIn(cluster, 'succeeded', { from, to: from + 2 + ((index * 5) % 11) / 2 })
}

const LOGS = [
  '2026-07-01T12:00:27Z INFO  migrating 41 to 42',
  '2026-07-01T12:00:28Z ERROR column email of relation orders does not exist',
  '2026-07-01T12:00:28Z FATAL migrations stopped at 41'
]

function migrationFinding(cluster: string): Finding {
  return {
    cluster,
    object: MIGRATE,
    pod: 'migrate-4f2c91ab-w8x7k',
    container: 'migrate',
    image: 'ghcr.io/acme/migrate:1.4.2',
    reason: 'ContainerFailed',
    message: 'exit code 1: FATAL migrations stopped at 41',
    exitCode: 1,
    events: ['BackoffLimitExceeded: Job has reached the specified backoff limit'],
    logs: LOGS,
    remedy: 'Fix the migration and deploy again, or skip hooks with `hooks: skip`.'
  }
}

function failedIn(ran: HookInCluster): HookInCluster {
  return {
    ...ran,
    state: 'failed',
    reason: 'container migrate exited with code 1',
    attempts: 3,
    findings: [migrationFinding(ran.cluster)],
    logs: LOGS
  }
}

/** When Helm made the one and the other, and when it ended. Seconds from the start of the run. */
const [BACKUP, MIGRATION, END] = [9.4, 19.6, 29.8] as const
const CLUSTERS = clusterNames(24)
const HOOKS = [
  hookOf(
    CLUSTERS.map((name, index) => ranIn(name, index, BACKUP)),
    { object: object('Job', 'backup', 'batch'), weight: -5, from: BACKUP, to: MIGRATION - 0.1 }
  ),
  hookOf(
    CLUSTERS.map((name, index) => {
      const ran = ranIn(name, index, MIGRATION)
      return index === 6 || index === 11 ? failedIn(ran) : ran
    }),
    { from: MIGRATION, to: END }
  )
]

export const FAILED_HOOK: Report = {
  ...RUN,
  verdict: 'failed',
  releaseStatus: 'failed',
  revision: 8,
  bindingPolicies: ['web.shop'],
  hooks: HOOKS,
  phases: phases([
    ['Tools', 1.9],
    ['WDS and chart', 1.6],
    ['Render', 1.2],
    ['Lock', 0.3],
    ['Plan', 2.4],
    ['Apply', 0.8],
    ['Helm', END - 8.2]
  ]),
  seconds: END + 0.4,
  error: {
    code: 'HOOK_FAILED',
    message:
      'Job shop/migrate failed in edge-dublin-01 and edge-oslo-02: container migrate exited with code 1. Nothing of revision 8 was applied.',
    remedy: 'Fix the migration and deploy again, or skip hooks with `hooks: skip`.',
    causes: [],
    faults: []
  }
}
