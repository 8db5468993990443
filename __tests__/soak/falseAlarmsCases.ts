/** Healthy deploys for falseAlarms.test.ts: an install and upgrades of charts that hold all kinds, also with slow Pods. */
import { fileURLToPath } from 'node:url'
import { deploy, throughIts, type Inputs } from '../../testkit/deployment.ts'
import { freshName } from '../../testkit/fresh.ts'
import type { Sandbox } from '../../testkit/sandbox.ts'
import { objectsChart } from '../../testkit/workloads.ts'

export type Source = 'its' | 'wecs' | 'wds'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** Annotations of Pods, for a round in which they start at once and for one in which they are slow. */
export const [FAST, SLOW]: readonly [Step['annotations'], Step['annotations']] = [
  {},
  { 'sandbox.ks-helm-deploy/fate': 'slow:3s' }
]

interface Step {
  /** Of the objects: no other release has any that are called so. */
  readonly name: string
  /** Changes the objects. */
  readonly round: number
  /** Of Pods. */
  readonly annotations: Readonly<Record<string, string>>
}

function podTemplate({ round, annotations }: Step, more: object = {}): object {
  return {
    metadata: { labels: { app: 'a' }, annotations: { ...annotations, round: String(round) } },
    spec: { containers: [{ name: 'app', image: 'registry.example.com/app:1' }], ...more }
  }
}

const metadata = (name: string): object => ({ metadata: { name } })
const selector = { matchLabels: { app: 'a' } }

/** Inputs of each step. */
const CHARTS: Readonly<Record<string, (step: Step) => Inputs>> = {
  'a Deployment with its Service, ConfigMap and Secret': ({ round, annotations }) => ({
    values: JSON.stringify({ replicas: round + 1, podAnnotations: { ...annotations, round: String(round) } })
  }),
  'a StatefulSet with volumes': ({ round, annotations }) => ({
    chart: 'examples/charts/postgres',
    values: JSON.stringify({ podAnnotations: { ...annotations, round: String(round) } })
  }),
  'all kinds that run Pods': step => {
    const { name } = step
    const template = podTemplate(step)
    const job = podTemplate(step, { restartPolicy: 'Never' })
    return objectsChart([
      { apiVersion: 'apps/v1', kind: 'Deployment', ...metadata(name), spec: { selector, template } },
      { apiVersion: 'apps/v1', kind: 'DaemonSet', ...metadata(name), spec: { selector, template } },
      {
        apiVersion: 'apps/v1',
        kind: 'StatefulSet',
        ...metadata(name),
        spec: { selector, serviceName: name, template }
      },
      { apiVersion: 'batch/v1', kind: 'Job', ...metadata(`${name}-${step.round}`), spec: { template: job } },
      {
        apiVersion: 'batch/v1',
        kind: 'CronJob',
        ...metadata(name),
        spec: { schedule: `${step.round} 0 1 1 *`, jobTemplate: { spec: { template: job } } }
      },
      {
        apiVersion: 'autoscaling/v2',
        kind: 'HorizontalPodAutoscaler',
        ...metadata(name),
        spec: {
          maxReplicas: 3 + step.round,
          scaleTargetRef: { apiVersion: 'apps/v1', kind: 'StatefulSet', name }
        }
      }
    ])
  },
  'kinds that run nothing': ({ name, round }) => {
    const annotations = { round: String(round) }
    const named = { metadata: { name, annotations } }
    return objectsChart([
      { apiVersion: 'v1', kind: 'ServiceAccount', ...named },
      { apiVersion: 'v1', kind: 'ConfigMap', ...named, data: annotations },
      { apiVersion: 'v1', kind: 'Secret', ...named, stringData: annotations },
      { apiVersion: 'v1', kind: 'Service', ...named, spec: { ports: [{ port: 80 + round }] } },
      {
        apiVersion: 'v1',
        kind: 'PersistentVolumeClaim',
        ...named,
        spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } }
      },
      {
        apiVersion: 'networking.k8s.io/v1',
        kind: 'Ingress',
        ...named,
        spec: { defaultBackend: { service: { name, port: { number: 80 + round } } } }
      },
      { apiVersion: 'networking.k8s.io/v1', kind: 'NetworkPolicy', ...named, spec: { podSelector: {} } },
      {
        apiVersion: 'policy/v1',
        kind: 'PodDisruptionBudget',
        ...named,
        spec: { minAvailable: round, selector }
      },
      {
        apiVersion: 'rbac.authorization.k8s.io/v1',
        kind: 'Role',
        ...named,
        rules: [{ apiGroups: [''], resources: ['pods'], verbs: round === 0 ? ['get'] : ['get', 'list'] }]
      },
      {
        apiVersion: 'rbac.authorization.k8s.io/v1',
        kind: 'RoleBinding',
        ...named,
        roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name },
        subjects: [{ kind: 'ServiceAccount', name }]
      }
    ])
  },
  'a List and a hook that lasts': ({ name, round }) => {
    const data = { round: String(round) }
    const hook = { annotations: { 'helm.sh/hook': 'pre-install,pre-upgrade' } }
    return objectsChart([
      {
        apiVersion: 'v1',
        kind: 'List',
        items: [{ apiVersion: 'v1', kind: 'ConfigMap', ...metadata(name), data }]
      },
      { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: `${name}-hook`, ...hook }, data }
    ])
  }
}

/** Whose status, if KubeStellar reports any, is the same before and after a change. */
function isSilent(kind: string): boolean {
  const telling = ['Deployment', 'StatefulSet', 'DaemonSet', 'Job', 'PersistentVolumeClaim', 'Namespace']
  return !telling.includes(kind)
}

/**
 * A work agent may lose a hook that Helm makes anew (docs/explanation/limits.md): it brings it back after up to 6 minutes, for which a
 * run waits.
 */
const DEPLOY_MS = 8 * 60 * 1000

/** Green, and nothing is claimed that was not seen: KubeStellar reports only some kinds to the WDS. */
const VERDICTS = { its: ['ready'], wecs: ['ready'], wds: ['ready', 'partial'] } as const

/** Milliseconds, for all deploys through one source. */
export const LIMIT_MS = 2 * DEPLOY_MS

export interface HealthyDeploys {
  readonly deploys: number
  /** Chart, round, verdict and what was not seen, of each deploy that was not as it should be. */
  readonly wrong: readonly string[]
}

/**
 * An install and then upgrades of each chart. All charts at once: most of the time is spent waiting for KubeStellar.
 * @param rounds annotations of Pods, the install first
 */
export async function deployHealthy(
  sandbox: Sandbox,
  source: Source,
  rounds: readonly Step['annotations'][]
): Promise<HealthyDeploys> {
  const evidence: Inputs = { its: throughIts(sandbox), wecs: {}, wds: { 'wec-kubeconfig-file': '' } }[source]
  const wrong: string[] = []
  let deploys = 0
  const deployAll = async ([chart, inputsOf]: readonly [string, (step: Step) => Inputs]): Promise<void> => {
    const name = freshName('healthy')
    for (const [round, annotations] of rounds.entries()) {
      const inputs = inputsOf({ name, round, annotations })
      const { outputs, report } = await deploy(
        sandbox,
        { release: name, namespace: name, timeout: '7m', ...evidence, ...inputs },
        {
          step: { limitMs: DEPLOY_MS },
          ...(inputs['chart']?.startsWith('examples/') === true ? { workspace: ROOT } : {})
        }
      )
      deploys += 1
      const unseen = report?.clusters.flatMap(({ objects }) =>
        objects.filter(
          ({ object, state }) => state !== 'ready' && !(source === 'wds' && isSilent(object.kind))
        )
      )
      const isGreen = VERDICTS[source].some(verdict => verdict === outputs['verdict'])
      const isSeen = unseen?.length === 0
      if (!isGreen || !isSeen)
        wrong.push(`${chart}, round ${round}: ${outputs['verdict'] ?? ''}: ${JSON.stringify(unseen)}`)
    }
  }
  await Promise.all(Object.entries(CHARTS).map(deployAll))
  return { deploys, wrong }
}
