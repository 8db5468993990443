/** Healthy deploys and upgrades are green from each source of evidence, also when Pods take their time. */
import { fileURLToPath } from 'node:url'
import { deploy, type Inputs } from '../helpers/deployment.ts'
import { freshName } from '../helpers/fresh.ts'
import { assignedSandbox, type Sandbox } from '../helpers/sandbox.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const SLOW = 'sandbox.ks-helm-deploy/fate'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await assignedSandbox()
})

interface Step {
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

function objects(list: readonly object[]): Inputs {
  return { chart: 'objects', values: JSON.stringify({ objects: list }) }
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
    const template = podTemplate(step)
    const job = podTemplate(step, { restartPolicy: 'Never' })
    return objects([
      { apiVersion: 'apps/v1', kind: 'Deployment', ...metadata('a'), spec: { selector, template } },
      { apiVersion: 'apps/v1', kind: 'DaemonSet', ...metadata('a'), spec: { selector, template } },
      {
        apiVersion: 'apps/v1',
        kind: 'StatefulSet',
        ...metadata('a'),
        spec: { selector, serviceName: 'a', template }
      },
      { apiVersion: 'batch/v1', kind: 'Job', ...metadata(`job-${step.round}`), spec: { template: job } },
      {
        apiVersion: 'batch/v1',
        kind: 'CronJob',
        ...metadata('a'),
        spec: { schedule: `${step.round} 0 1 1 *`, jobTemplate: { spec: { template: job } } }
      },
      {
        apiVersion: 'autoscaling/v2',
        kind: 'HorizontalPodAutoscaler',
        ...metadata('a'),
        spec: {
          maxReplicas: 3 + step.round,
          scaleTargetRef: { apiVersion: 'apps/v1', kind: 'StatefulSet', name: 'a' }
        }
      }
    ])
  },
  'kinds that run nothing': ({ round }) => {
    const annotations = { round: String(round) }
    const named = { metadata: { name: 'b', annotations } }
    return objects([
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
        spec: { defaultBackend: { service: { name: 'b', port: { number: 80 + round } } } }
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
        roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: 'b' },
        subjects: [{ kind: 'ServiceAccount', name: 'b' }]
      }
    ])
  },
  'a List and a hook that lasts': ({ round }) => {
    const data = { round: String(round) }
    const hook = { annotations: { 'helm.sh/hook': 'pre-install,pre-upgrade' } }
    return objects([
      {
        apiVersion: 'v1',
        kind: 'List',
        items: [{ apiVersion: 'v1', kind: 'ConfigMap', ...metadata('c'), data }]
      },
      { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'hook', ...hook }, data }
    ])
  }
}

describe.each(['its', 'wecs'] as const)('seen through %s', source => {
  test.each(Object.entries(CHARTS))('%s', async (_what, inputsOf) => {
    const namespace = freshName('healthy')
    const evidence: Inputs =
      source === 'its' ? { 'wec-kubeconfig-file': '', 'its-kubeconfig-file': sandbox.kubeconfigs.its } : {}
    const rounds: readonly Step['annotations'][] = [{}, { [SLOW]: 'slow:4s' }]
    for (const [round, annotations] of rounds.entries()) {
      const inputs = inputsOf({ round, annotations })
      const step = await deploy(
        sandbox,
        { release: 'healthy', namespace, ...evidence, ...inputs },
        inputs['chart']?.startsWith('examples/') === true ? { workspace: ROOT } : {}
      )
      expect(step.outputs['verdict']).toBe('ready')
    }
  })
})
