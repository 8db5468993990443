/** Hooks of the shop, and a deploy that one of them stopped in two of 24 clusters. */
import type { HookInCluster, HookReport } from '../../src/report/hooks.ts'
import type { Report } from '../../src/report/report.ts'
import type { Finding } from '../../src/report/verdict.ts'
import { hookIn, hookOf, MIGRATE } from '../verdicts.ts'
import { clusterNames, object, phases, RUN } from './shop.ts'

/** Seconds from the start of the run until Helm made it. */
const FROM = 9.4

/** @param index of the cluster: no two are equally quick */
export function ranIn(cluster: string, index: number, more: Partial<HookInCluster> = {}): HookInCluster {
  const from = FROM + 1.2 + (index % 7) / 5
  return hookIn(cluster, 'succeeded', { from, to: from + 4 + ((index * 5) % 11), ...more })
}

export function skippedIn(cluster: string): HookInCluster {
  const reason = 'the cluster is offline: its agent was last heard of 47 minutes ago'
  return hookIn(cluster, 'skipped', { reason })
}

/** Job shop/migrate before the upgrade. */
export function shopHook(
  clusters: readonly HookInCluster[],
  more: Partial<HookReport> = {}
): HookReport {
  const to = Math.max(FROM, ...clusters.map(cluster => cluster.to ?? 0)) + 0.6
  return hookOf(clusters, { from: FROM, to, ...more })
}

const LOGS = [
  '2026-07-01T12:00:14Z INFO  migrating 41 to 42',
  '2026-07-01T12:00:15Z ERROR column email of relation orders does not exist',
  '2026-07-01T12:00:15Z FATAL migrations stopped at 41'
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

function failedIn(cluster: string, index: number): HookInCluster {
  return ranIn(cluster, index, {
    state: 'failed',
    reason: 'container migrate exited with code 1',
    attempts: 3,
    findings: [migrationFinding(cluster)],
    logs: LOGS
  })
}

const CLUSTERS = clusterNames(24)
const HOOKS = [
  shopHook(
    CLUSTERS.map((name, index) => ranIn(name, index)),
    { object: object('Job', 'backup', 'batch'), weight: -5 }
  ),
  shopHook(
    CLUSTERS.map((name, index) => (index === 6 || index === 11 ? failedIn(name, index) : ranIn(name, index)))
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
    ['Helm', 19.3]
  ]),
  seconds: 27.9,
  error: {
    code: 'HOOK_FAILED',
    message:
      'Job shop/migrate failed in edge-dublin-01 and edge-oslo-02: container migrate exited with code 1. Nothing of revision 8 was applied.',
    remedy: 'Fix the migration and deploy again, or skip hooks with `hooks: skip`.',
    causes: [],
    faults: []
  }
}
