/**
 * The facts behind the forecast: objects that it warns of are given to KubeStellar as they are, and what it foretells
 * comes true. When KubeStellar or OCM change, these tests say which rule has to go.
 */
import { forecast } from '../../src/plan/forecast/index.ts'
import { LIMIT } from '../../src/plan/forecast/size.ts'
import { arrayAt, numberAt, stringAt } from '../../src/lib/json.ts'
import { keyOf, refOf, type KubeObject } from '../../src/kubernetes/objects.ts'
import { parseBinding } from '../../src/kubestellar/binding.ts'
import { assignedSandbox, type Sandbox } from '../../testkit/sandbox.ts'
import { parallelTests } from '../../testkit/parallelTests.ts'
import { until } from '../../testkit/until.ts'
import { context, rendered, type Given } from '../unit/plan/forecast/fixtures.ts'

const POLICIES = 'bindingpolicies.control.kubestellar.io'
const BINDINGS = 'bindings.control.kubestellar.io'
const COMBINED = 'combinedstatuses.control.kubestellar.io'
const WORKS = 'manifestworks.work.open-cluster-management.io'
const BINDING_LABEL = 'transport.kubestellar.io/originOwnerReferenceBindingKey'

/** Milliseconds, on a busy machine. */
const LIMIT_MS = 60_000

const NAMESPACES = ['forecast', 'forecast-versions', 'forecast-template', 'forecast-size', 'forecast-names']
const CRD = 'gizmos.forecast.example.com'
const LONG_NAME = 'forecast-'.padEnd(64, 'x')
const COLLECTOR = { name: 'forecast', spec: { limit: 100, select: [{ name: 'wec', def: 'inventory.name' }] } }

let sandbox: Sandbox
let wec: string

beforeAll(async () => {
  sandbox = await assignedSandbox()
  wec = sandbox.wecs[0]?.name ?? ''
  await removeAll()
  await sandbox.apply(
    'wds',
    NAMESPACES.map(name => ({ apiVersion: 'v1', kind: 'Namespace', metadata: { name } }))
  )
})

afterAll(removeAll)

/** All at once: they wait for KubeStellar, and run nothing but kubectl. */
const { parallel } = parallelTests('forecast', 20)

describe('what arrives in another form or not at all', () => {
  const namespace = 'forecast'
  const make = (apiVersion: string, kind: string, name: string, given: Given = {}): KubeObject =>
    rendered(apiVersion, kind, name, { ...given, metadata: { ...given.metadata, namespace } }).manifest
  const pod = { restartPolicy: 'Never', containers: [{ name: 'a', image: 'example.com/a:1' }] }
  const ports = [{ port: 80 }]
  const labels = { app: 'a' }
  const objects = {
    local: make('v1', 'Service', 'local', {
      spec: { type: 'LoadBalancer', externalTrafficPolicy: 'Local', ports }
    }),
    sticky: make('v1', 'Service', 'sticky', {
      spec: { sessionAffinity: 'ClientIP', internalTrafficPolicy: 'Local', ports }
    }),
    fixed: make('v1', 'Service', 'fixed', {
      spec: { type: 'NodePort', ports: [{ port: 80, nodePort: 30999 }] }
    }),
    suspended: make('batch/v1', 'Job', 'suspended', { spec: { suspend: true, template: { spec: pod } } }),
    manual: make('batch/v1', 'Job', 'manual', {
      spec: {
        manualSelector: true,
        selector: { matchLabels: labels },
        template: { metadata: { labels }, spec: pod }
      }
    }),
    claim: make('v1', 'PersistentVolumeClaim', 'claim', {
      spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } }
    }),
    api: make('apps/v1', 'Deployment', 'api', {
      spec: {
        selector: { matchLabels: labels },
        template: { metadata: { labels }, spec: { containers: pod.containers } }
      }
    }),
    scaler: make('autoscaling/v2', 'HorizontalPodAutoscaler', 'api', {
      spec: { maxReplicas: 5, scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'api' } }
    }),
    account: make('v1', 'ServiceAccount', 'default', { imagePullSecrets: [{ name: 'registry' }] }),
    kept: make('v1', 'ConfigMap', 'kept', {
      metadata: { name: 'kept', finalizers: ['forecast.example.com/keep'] }
    })
  }

  let delivered: Promise<void> | undefined

  /** Once for all tests here, and beside the others. */
  async function allTried(): Promise<void> {
    delivered ??= deliver()
    await delivered
  }

  async function deliver(): Promise<void> {
    // A cluster may take its time to make the account: only then is it there already.
    await sandbox.apply('wds', [policy('forecast', [namespaceClause(namespace)])])
    await until(
      'the account of the cluster',
      async () => await inWec(objects.account).catch(() => undefined),
      LIMIT_MS
    )
    await sandbox.apply('wds', [
      ...Object.values(objects),
      policy('forecast', [
        namespaceClause(namespace),
        { namespaces: [namespace], resources: ['services', 'serviceaccounts', 'persistentvolumeclaims'] },
        { namespaces: [namespace], resources: ['configmaps'], objectNames: ['kept'] },
        { namespaces: [namespace], resources: ['jobs', 'deployments', 'horizontalpodautoscalers'] }
      ])
    ])
    for (const object of Object.values(objects)) await applied('forecast', object)
  }

  test('is all foretold', () => {
    const codes = foretold(Object.values(objects), { namespace, createOnly: new Set() })
    expect([...new Set(codes)].sort()).toEqual([
      'JOB_NOT_SUSPENDED',
      'JOB_REAPPLY',
      'JOB_REFUSED',
      'METADATA_DROPPED',
      'REPLICAS_AGAINST_AUTOSCALER',
      'SERVICE_ACCOUNT_SECRETS_KEPT',
      'SERVICE_FIELDS_DROPPED',
      'SERVICE_NODE_PORT_DROPPED',
      'SERVICE_REFUSED',
      'VOLUME_CLAIM_REAPPLY'
    ])
  })

  parallel('JOB_NOT_SUSPENDED, and then JOB_REAPPLY', async () => {
    await allTried()
    await until(
      'the Job to run',
      async () => numberAt(await inWec(objects.suspended), 'status', 'succeeded'),
      LIMIT_MS
    )
    await touch(objects.suspended)
    await until('the Job to be refused', async () => await refusal(objects.suspended, /immutable/), LIMIT_MS)
  })

  parallel('VOLUME_CLAIM_REAPPLY', async () => {
    await allTried()
    await until(
      'the claim to be bound',
      async () => stringAt(await inWec(objects.claim), 'spec', 'volumeName'),
      LIMIT_MS
    )
    await touch(objects.claim)
    await until('the claim to be refused', async () => await refusal(objects.claim, /immutable/), LIMIT_MS)
  })

  parallel('REPLICAS_AGAINST_AUTOSCALER', async () => {
    await allTried()
    await sandbox.kubectl(wec, 'scale', 'deployment/api', `--namespace=${namespace}`, '--replicas=3')
    await touch(objects.api)
    await until(
      'the replicas to be set back',
      async () => numberAt(await inWec(objects.api), 'spec', 'replicas') === 1 || undefined,
      LIMIT_MS
    )
  })

  parallel('SERVICE_REFUSED', async () => {
    await allTried()
    expect(await applied('forecast', objects.local)).toMatch(/^False .*healthCheckNodePort/)
  })

  parallel('JOB_REFUSED', async () => {
    await allTried()
    expect(await applied('forecast', objects.manual)).toMatch(/^False .*selector: Required/)
  })

  parallel('SERVICE_FIELDS_DROPPED', async () => {
    await allTried()
    expect(await inWec(objects.sticky)).toMatchObject({
      spec: { sessionAffinity: 'None', internalTrafficPolicy: 'Cluster' }
    })
  })

  parallel('SERVICE_NODE_PORT_DROPPED', async () => {
    await allTried()
    const [port] = arrayAt(await inWec(objects.fixed), 'spec', 'ports')
    expect(port).toMatchObject({ port: 80 })
    expect(port).not.toMatchObject({ nodePort: 30999 })
  })

  parallel('SERVICE_ACCOUNT_SECRETS_KEPT', async () => {
    await allTried()
    expect(await applied('forecast', objects.account)).toMatch(/^True/)
    expect(arrayAt(await inWec(objects.account), 'imagePullSecrets')).toEqual([])
  })

  parallel('METADATA_DROPPED', async () => {
    await allTried()
    expect((await inWec(objects.kept)).metadata.finalizers).toBeUndefined()
  })

  async function refusal(object: KubeObject, pattern: RegExp): Promise<true | undefined> {
    const found = await applied('forecast', object)
    return found.startsWith('False') && pattern.test(found) ? true : undefined
  }
})

parallel('CUSTOM_RESOURCE_VERSIONS: the policy stands still', async () => {
  const namespace = 'forecast-versions'
  const schema = { openAPIV3Schema: { type: 'object', 'x-kubernetes-preserve-unknown-fields': true } }
  const definition: KubeObject = {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: { name: CRD },
    spec: {
      group: 'forecast.example.com',
      scope: 'Namespaced',
      names: { plural: 'gizmos', kind: 'Gizmo' },
      versions: [
        { name: 'v1', served: true, storage: true, schema },
        { name: 'v1beta1', served: true, storage: false, schema }
      ]
    }
  }
  const gizmo = rendered('forecast.example.com/v1', 'Gizmo', 'a', { metadata: { namespace } }).manifest
  const late = rendered('v1', 'ConfigMap', 'late', { metadata: { namespace } }).manifest
  expect(foretold([definition, gizmo], { namespace })).toContain('CUSTOM_RESOURCE_VERSIONS')

  await sandbox.apply('wds', [definition])
  await sandbox.kubectl('wds', 'wait', '--for=condition=Established', `customresourcedefinition/${CRD}`)
  const clauses = [
    { apiGroup: '', resources: ['configmaps'], namespaces: [namespace], objectNames: ['late'] },
    { apiGroup: 'forecast.example.com', resources: ['gizmos'], namespaces: [namespace] }
  ]
  await sandbox.apply('wds', [gizmo, policy('forecast-versions', clauses)])
  await sandbox.apply('wds', [late, policy('forecast-versions-late', clauses.slice(0, 1))])
  await until('another policy to list it', async () => await lists('forecast-versions-late', late), LIMIT_MS)
  expect(await lists('forecast-versions', late)).toBeUndefined()
})

parallel('TEMPLATE_FAILS: everything is deleted, the Namespace too', async () => {
  const namespace = 'forecast-template'
  const config = rendered('v1', 'ConfigMap', 'alerts', {
    metadata: { namespace, annotations: { 'control.kubestellar.io/expand-templates': 'true' } },
    data: { text: '{{ $labels.instance }} is down' }
  }).manifest
  const plain = { ...config, metadata: { name: 'alerts', namespace } }
  expect(foretold([config], { namespace })).toEqual(['TEMPLATE_FAILS'])
  expect(foretold([plain], { namespace })).toEqual([])

  await sandbox.apply('wds', [
    plain,
    policy('forecast-template', [
      namespaceClause(namespace),
      { apiGroup: '', resources: ['configmaps'], namespaces: [namespace], objectNames: ['alerts'] }
    ])
  ])
  await until('the ConfigMap to arrive', async () => await inWec(plain).catch(() => undefined), LIMIT_MS)
  await sandbox.apply('wds', [config])
  await until(
    'the Namespace to be deleted',
    async () => ((await sandbox.list(wec, 'namespaces')).some(isAlive(namespace)) ? undefined : true),
    LIMIT_MS
  )
})

parallel('OBJECT_TOO_LARGE: nothing of the policy is delivered; what is just below arrives', async () => {
  const namespace = 'forecast-size'
  const make = (name: string, bytes: number): KubeObject =>
    rendered('v1', 'ConfigMap', name, { metadata: { namespace }, data: { text: 'x'.repeat(bytes) } }).manifest
  const below = make('below', LIMIT - 2000)
  const over = make('over', LIMIT)
  const beside = make('beside', 10)
  expect(foretold([below, over, beside], { namespace })).toEqual(['OBJECT_NEAR_LIMIT', 'OBJECT_TOO_LARGE'])

  const clause = (...objectNames: readonly string[]): object => ({
    apiGroup: '',
    resources: ['configmaps'],
    namespaces: [namespace],
    objectNames
  })
  await sandbox.apply('wds', [over, beside, policy('forecast-over', [clause('over', 'beside')])])
  await until('the policy to list both', async () => await lists('forecast-over', over), LIMIT_MS)
  await sandbox.apply('wds', [below, policy('forecast-below', [namespaceClause(namespace), clause('below')])])
  await until('the one below to arrive', async () => await inWec(below).catch(() => undefined), LIMIT_MS)
  expect(await works('forecast-over')).toEqual([])
})

parallel('NAME_NOT_REPORTED: the object arrives, its status does not', async () => {
  const namespace = 'forecast-names'
  const make = (name: string): KubeObject =>
    rendered('policy/v1', 'PodDisruptionBudget', name, {
      metadata: { namespace },
      spec: { maxUnavailable: 1 }
    }).manifest
  const long = make(LONG_NAME)
  const short = make(LONG_NAME.slice(1))
  expect(foretold([long, short], { namespace })).toEqual(['NAME_NOT_REPORTED'])

  await sandbox.apply('wds', [
    {
      apiVersion: 'control.kubestellar.io/v1alpha1',
      kind: 'StatusCollector',
      metadata: { name: COLLECTOR.name },
      spec: COLLECTOR.spec
    },
    long,
    short,
    policy('forecast-names', [
      namespaceClause(namespace),
      {
        apiGroup: 'policy',
        resources: ['poddisruptionbudgets'],
        namespaces: [namespace],
        objectNames: [LONG_NAME, LONG_NAME.slice(1)],
        statusCollectors: [COLLECTOR.name]
      }
    ])
  ])
  await until('the object to arrive', async () => await inWec(long).catch(() => undefined), LIMIT_MS)
  const reported = await until(
    'a status',
    async () => {
      const found = await sandbox.list('wds', COMBINED, namespace)
      return found.length > 0
        ? found.map(({ metadata }) => metadata.labels?.['status.kubestellar.io/name'])
        : undefined
    },
    LIMIT_MS
  )
  expect(reported).toEqual([LONG_NAME.slice(1)])
})

/** Codes, in the order of the rules. */
function foretold(objects: readonly KubeObject[], given: Parameters<typeof context>[0]): readonly string[] {
  const all = objects.map(({ apiVersion, kind, metadata, ...fields }) =>
    rendered(apiVersion, kind, metadata.name, { ...fields, metadata })
  )
  const found = forecast(all, context({ wdsFacts: { namespaces: new Set(NAMESPACES) }, ...given }))
  return found.map(({ code }) => code).filter(code => code !== 'AGENT_RIGHTS')
}

function policy(name: string, downsync: readonly object[]): KubeObject {
  return {
    apiVersion: 'control.kubestellar.io/v1alpha1',
    kind: 'BindingPolicy',
    metadata: { name },
    spec: { clusterSelectors: [{ matchLabels: { name: wec } }], downsync }
  }
}

function namespaceClause(name: string): object {
  return { apiGroup: '', resources: ['namespaces'], objectNames: [name] }
}

async function inWec(object: KubeObject): Promise<KubeObject> {
  const { namespace = '', name } = object.metadata
  const kind = object.kind.toLowerCase()
  return JSON.parse(
    await sandbox.kubectl(wec, 'get', kind, name, `--namespace=${namespace}`, '--output=json')
  ) as KubeObject
}

/** Changes it in the WDS, so that it is delivered again. */
async function touch(object: KubeObject): Promise<void> {
  const { namespace = '', name } = object.metadata
  await sandbox.kubectl(
    'wds',
    'label',
    object.kind.toLowerCase(),
    name,
    `--namespace=${namespace}`,
    'touched=yes'
  )
}

async function lists(binding: string, object: KubeObject): Promise<true | undefined> {
  const found = (await sandbox.list('wds', BINDINGS)).find(({ metadata }) => metadata.name === binding)
  if (found === undefined) return undefined
  const { objects } = parseBinding(found)
  return [...objects.values()].some(({ name }) => name === object.metadata.name) || undefined
}

async function works(binding: string): Promise<readonly KubeObject[]> {
  const all = await sandbox.list('its', WORKS, wec)
  return all.filter(({ metadata }) => metadata.labels?.[BINDING_LABEL] === binding)
}

/** What the work agent says about the object: `True` or `False`, and a message. Waits until it has tried. */
async function applied(binding: string, object: KubeObject): Promise<string> {
  return await until(
    `the agent to try ${object.kind} ${object.metadata.name}`,
    async () => {
      const work = (await works(binding)).find(candidate =>
        arrayAt(candidate, 'spec', 'workload', 'manifests').some(
          manifest => keyOf(refOf(manifest as KubeObject)) === keyOf(refOf(object))
        )
      )
      const [manifest] = arrayAt(work, 'status', 'resourceStatus', 'manifests')
      const condition = arrayAt(manifest, 'conditions').find(entry => stringAt(entry, 'type') === 'Applied')
      return condition === undefined
        ? undefined
        : `${stringAt(condition, 'status') ?? ''} ${stringAt(condition, 'message') ?? ''}`.replaceAll(
            '\n',
            ' '
          )
    },
    LIMIT_MS
  )
}

function isAlive(name: string): (found: KubeObject) => boolean {
  return ({ metadata }) => metadata.name === name && metadata.deletionTimestamp === undefined
}

async function removeAll(): Promise<void> {
  const policies = (await sandbox.list('wds', POLICIES)).map(({ metadata }) => metadata.name)
  const own = policies.filter(name => name.startsWith('forecast'))
  const remove = async (...args: readonly string[]): Promise<unknown> =>
    await sandbox.kubectl('wds', 'delete', '--ignore-not-found', ...args)
  // Finalizers of nobody would hold the Namespace.
  await sandbox
    .kubectl(
      'wds',
      'patch',
      'configmap/kept',
      '--namespace=forecast',
      '--type=merge',
      '--patch={"metadata":{"finalizers":null}}'
    )
    .catch(() => undefined)
  if (own.length > 0) await remove(POLICIES, ...own)
  await remove('namespace', ...NAMESPACES)
  await remove('customresourcedefinition', CRD)
  await remove('statuscollectors.control.kubestellar.io', COLLECTOR.name)
  await until(
    'the clusters to be empty',
    async () => {
      const left = (await sandbox.list(wec, 'namespaces')).filter(({ metadata }) =>
        NAMESPACES.includes(metadata.name)
      )
      return left.length === 0 ? true : undefined
    },
    LIMIT_MS
  )
}
