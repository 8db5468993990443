/** A web shop in many clusters: the objects, the clusters and the runs of which the reports of this folder are made. */
import { describeRef, type ObjectRef } from '../../src/kubernetes/objects.ts'
import { EMPTY_REPORT, type Report } from '../../src/report/report.ts'
import type {
  ClusterVerdict,
  Evidence,
  Finding,
  ObjectState,
  ObjectVerdict
} from '../../src/report/verdict.ts'

export const object = (kind: string, name: string, group = ''): ObjectRef => ({
  group,
  kind,
  namespace: kind === 'Namespace' ? undefined : 'shop',
  name
})

export const WEB = object('Deployment', 'web', 'apps')

export const SHOP: readonly ObjectRef[] = [
  object('Namespace', 'shop'),
  object('ServiceAccount', 'web'),
  object('ConfigMap', 'web-settings'),
  object('Secret', 'web-session'),
  object('Service', 'web'),
  object('Service', 'postgres'),
  WEB,
  object('Deployment', 'worker', 'apps'),
  object('StatefulSet', 'postgres', 'apps'),
  object('Ingress', 'web', 'networking.k8s.io'),
  object('NetworkPolicy', 'postgres', 'networking.k8s.io'),
  object('PodDisruptionBudget', 'web', 'policy')
]

/** The shop with so many ConfigMaps that there are `count` objects. */
export function largeShop(count: number): readonly ObjectRef[] {
  const more = Array.from({ length: count - SHOP.length }, (_each, index) =>
    object('ConfigMap', `catalogue-${String(index + 1).padStart(3, '0')}`)
  )
  return [...SHOP, ...more]
}

/** `edge-paris-01`, from as many towns as there are. */
export function clusterNames(count: number): readonly string[] {
  const towns = ['paris', 'berlin', 'madrid', 'oslo', 'lisbon', 'vienna', 'dublin', 'warsaw']
  return Array.from({ length: count }, (_each, index) => {
    const town = towns[index % towns.length] ?? ''
    return `edge-${town}-${String(Math.floor(index / towns.length) + 1).padStart(2, '0')}`
  })
}

interface Seen {
  readonly state?: ObjectState
  readonly reason?: string
  readonly seconds?: number
}

/** An object that is ready after some seconds, unless something else was seen of it. */
export function seen(
  ref: ObjectRef,
  { state = 'ready', reason = '', seconds = 3 }: Seen = {}
): ObjectVerdict {
  const isThere = state !== 'missing' && state !== 'unverified'
  return { object: ref, state, reason, seconds, ...(isThere && { arrived: Math.min(seconds, 2.4) }) }
}

/** @param index of the cluster: no two are equally quick */
export function readyCluster(
  cluster: string,
  index: number,
  objects: readonly ObjectRef[] = SHOP,
  evidence: Evidence = 'wecs'
): ClusterVerdict {
  const slowest = 9 + ((index * 7) % 23)
  return {
    cluster,
    state: 'ready',
    objects: objects.map(ref =>
      seen(ref, { seconds: /Deployment|StatefulSet/.test(ref.kind) ? slowest : 2.2 + (index % 5) / 10 })
    ),
    findings: [],
    note: '',
    evidence,
    from: 14.2,
    to: 14.2 + slowest
  }
}

/** The cluster with other verdicts of some objects, by their descriptions. */
export function withObjects(
  verdict: ClusterVerdict,
  state: ClusterVerdict['state'],
  others: Readonly<Record<string, Seen>>,
  more: Partial<ClusterVerdict> = {}
): ClusterVerdict {
  return {
    ...verdict,
    state,
    objects: verdict.objects.map(each => {
      const other = others[describeRef(each.object)]
      return other === undefined ? each : seen(each.object, other)
    }),
    ...more
  }
}

export function allUnverified(cluster: string, note: string): ClusterVerdict {
  return {
    cluster,
    state: 'unverified',
    objects: SHOP.map(ref => seen(ref, { state: 'unverified', reason: note, seconds: 0 })),
    findings: [],
    note
  }
}

/** Known to be offline: what it lacks comes when it is back. */
export function offlineCluster(cluster: string, objects: readonly ObjectRef[] = SHOP): ClusterVerdict {
  const reason = 'the cluster is offline: its agent was last heard of 47 minutes ago'
  return {
    cluster,
    state: 'missing',
    objects: objects.map(ref => seen(ref, { state: 'missing', reason, seconds: 0.3 })),
    findings: [],
    note: '',
    evidence: 'its',
    from: 14.2,
    to: 134.2,
    isOffline: true
  }
}

export const IMAGE = 'ghcr.io/acme/web:1.4.2'

export function imageFinding(cluster: string): Finding {
  return {
    cluster,
    object: WEB,
    pod: 'web-6c9f7d5b8-x2x9k',
    container: 'web',
    image: IMAGE,
    reason: 'ImagePullBackOff',
    message: `Back-off pulling image "${IMAGE}": manifest unknown`,
    exitCode: undefined,
    events: [
      `Failed: Failed to pull image "${IMAGE}": rpc error: code = NotFound desc = failed to resolve reference "${IMAGE}": not found`,
      'Failed: Error: ErrImagePull',
      'Failed: Error: ImagePullBackOff'
    ],
    logs: [],
    remedy: 'Check that the image exists and that the cluster may pull it, then deploy again.'
  }
}

export function crashFinding(cluster: string): Finding {
  return {
    cluster,
    object: object('Deployment', 'worker', 'apps'),
    pod: 'worker-5f8c96d7b4-mq7zt',
    container: 'worker',
    image: 'ghcr.io/acme/worker:1.4.2',
    reason: 'CrashLoopBackOff',
    message: 'back-off 40s restarting failed container',
    exitCode: 1,
    events: ['BackOff: Back-off restarting failed container worker in pod worker-5f8c96d7b4-mq7zt'],
    logs: [
      '2026-07-01T12:00:31Z INFO  worker 1.4.2 starting',
      '2026-07-01T12:00:31Z INFO  connecting to postgres.shop.svc:5432',
      '2026-07-01T12:00:32Z ERROR relation "orders" does not exist',
      '2026-07-01T12:00:32Z FATAL migrations are missing, giving up'
    ],
    remedy: 'Read the last lines of its log, mend what the container misses, and deploy again.'
  }
}

/** A run of `deploy` that proved everything, but for the clusters. */
export function deployOf(clusters: readonly ClusterVerdict[], more: Partial<Report> = {}): Report {
  const end = Math.max(14.2, ...clusters.map(({ to = 0 }) => to))
  return {
    ...RUN,
    verdict: 'ready',
    releaseStatus: 'deployed',
    revision: 8,
    bindingPolicies: ['web.shop'],
    clusters,
    phases: [
      ...phases([
        ['Tools', 1.9],
        ['WDS and chart', 1.6],
        ['Render', 1.2],
        ['Lock', 0.3],
        ['Plan', 2.4],
        ['Apply', 0.8],
        ['Helm', 3.1],
        ['Binding', 2.9]
      ]),
      { name: 'Clusters', from: 14.2, seconds: end - 14.2 }
    ],
    seconds: end + 0.4,
    ...more
  }
}

/** Of any command. */
export const RUN: Report = {
  ...EMPTY_REPORT,
  startedAt: '2026-07-01T12:00:05.120Z',
  runUrl: 'https://github.com/acme/shop/actions/runs/9876543210/attempts/1',
  release: 'web',
  namespace: 'shop',
  chart: {
    name: 'web',
    version: '1.4.2',
    appVersion: '1.4.2',
    source: 'oci://ghcr.io/acme/charts/web:1.4.2',
    digest: 'sha256:4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945'
  },
  tools: [
    {
      name: 'helm',
      version: '4.1.4',
      path: '/opt/hostedtoolcache/helm/4.1.4/x64/helm',
      source: 'cache',
      sha256: '210d576a6dc04b7864af4b5d9a5af58860bbc03d19174ffeddbd29d01d1b59a9'
    },
    {
      name: 'kubectl',
      version: '1.36.4',
      path: '/usr/local/bin/kubectl',
      source: 'path',
      sha256: 'a7d4fa2688a8520029c2e6be86b1a877ad6f92624720d31a15368ad56993c127'
    }
  ]
}

/** One after the other. @param all names with their seconds */
export function phases(all: readonly (readonly [string, number])[]): Report['phases'] {
  let from = 0
  return all.map(([name, seconds]) => {
    const phase = { name, from, seconds }
    from += seconds
    return phase
  })
}
