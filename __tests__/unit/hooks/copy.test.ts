/** The copy of a hook that runs in the clusters. */
import { copyName, copyOf } from '../../../src/hooks/copy.ts'
import type { KubeObject } from '../../../src/kubernetes/objects.ts'
import { markIn, type HookMark } from '../../../src/kubestellar/hookMark.ts'
import { objectAt } from '../../../src/lib/json.ts'
import { object } from '../../../testkit/fakeRun.ts'

const MARK: HookMark = {
  release: 'shop/web',
  revision: 7,
  event: 'pre-upgrade',
  weight: 3,
  of: 'migrate',
  run: 'run#1'
}
const RELEASE_LABELS = { 'app.kubernetes.io/instance': 'web', 'app.kubernetes.io/managed-by': 'Helm' }

/** As an API server returns it. */
function job(spec: object = {}, metadata: object = {}): KubeObject {
  const generated = {
    'batch.kubernetes.io/controller-uid': 'uid-1',
    'batch.kubernetes.io/job-name': 'migrate',
    'controller-uid': 'uid-1',
    'job-name': 'migrate'
  }
  return object(
    'batch/v1',
    'Job',
    'migrate',
    {
      uid: 'uid-1',
      resourceVersion: '7',
      labels: RELEASE_LABELS,
      annotations: {
        'helm.sh/hook': 'pre-upgrade',
        'helm.sh/hook-delete-policy': 'hook-succeeded',
        'meta.helm.sh/release-name': 'web',
        'kubectl.kubernetes.io/last-applied-configuration': '{}',
        'sidecar.istio.io/inject': 'false'
      },
      ...metadata
    },
    {
      spec: {
        backoffLimit: 2,
        selector: { matchLabels: { 'batch.kubernetes.io/controller-uid': 'uid-1' } },
        manualSelector: false,
        ttlSecondsAfterFinished: 0,
        template: {
          metadata: { labels: { ...generated, app: 'migrate' }, annotations: { note: 'kept' } },
          spec: { restartPolicy: 'Never', containers: [{ name: 'migrate', image: 'migrate:1' }] }
        },
        ...spec
      },
      status: { active: 1 }
    }
  )
}

const pod = (spec: object): KubeObject => object('v1', 'Pod', 'check', { uid: 'uid-2' }, { spec })

describe('the name', () => {
  const named = (name: string, uid = 'uid-1'): KubeObject => object('batch/v1', 'Job', name, { uid })

  test('begins with that of the hook', () => {
    expect(copyName(named('migrate'), 'run#1')).toMatch(/^migrate-[0-9a-f]{8}$/)
  })

  test('has at most 63 characters, and names that begin alike stay apart', () => {
    const [first, second] = [`${'a'.repeat(62)}b`, `${'a'.repeat(62)}c`].map(name =>
      copyName(named(name), 'run#1')
    )
    expect(first?.length).toBeLessThanOrEqual(63)
    expect(first).toMatch(/^a+-[0-9a-f]{8}-[0-9a-f]{8}$/)
    expect(first).not.toBe(second)
  })

  test('is another one in each run, and each time that Helm makes the hook', () => {
    const names = [
      copyName(named('migrate'), 'run#1'),
      copyName(named('migrate'), 'run#2'),
      copyName(named('migrate', 'uid-2'), 'run#1')
    ]
    expect(new Set(names).size).toBe(3)
  })
})

describe('of a Job', () => {
  const copy = copyOf(job(), MARK)

  test('is the same kind in the same Namespace, without what the server wrote', () => {
    expect(copy).toMatchObject({ apiVersion: 'batch/v1', kind: 'Job', metadata: { namespace: 'shop' } })
    expect(Object.keys(copy)).toEqual(['apiVersion', 'kind', 'metadata', 'spec'])
    expect(Object.keys(copy.metadata).sort()).toEqual(['annotations', 'labels', 'name', 'namespace'])
  })

  test('has no labels of the release, so that no policy selects it, and is marked', () => {
    expect(copy.metadata.labels).toMatchObject({
      'app.kubernetes.io/managed-by': 'ks-helm-deploy',
      'ks-helm-deploy/hook': 'pre-upgrade'
    })
    expect(copy.metadata.labels).not.toHaveProperty(['app.kubernetes.io/instance'])
    expect(markIn(copy)).toEqual(MARK)
  })

  test('keeps annotations of others, and none by which it would be a hook', () => {
    expect(copy.metadata.annotations).toMatchObject({ 'sidecar.istio.io/inject': 'false' })
    expect(Object.keys(copy.metadata.annotations ?? {}).join(' ')).not.toMatch(/helm\.sh|kubectl/)
  })

  test('is marked whatever the chart writes', () => {
    const annotations = { 'ks-helm-deploy/hook-of': 'other', 'ks-helm-deploy/release': 'shop/db' }
    expect(markIn(copyOf(job({}, { annotations }), MARK))).toEqual(MARK)
  })

  test('has no TTL, since KubeStellar would make it again, and no selector of the original', () => {
    expect(Object.keys(objectAt(copy, 'spec')).sort()).toEqual(['backoffLimit', 'template'])
  })

  test('its Pods keep the labels of the chart', () => {
    expect(objectAt(copy, 'spec', 'template')).toEqual({
      metadata: { labels: { app: 'migrate' }, annotations: { note: 'kept' } },
      spec: { restartPolicy: 'Never', containers: [{ name: 'migrate', image: 'migrate:1' }] }
    })
  })
})

describe('of a Pod', () => {
  const TOKEN = { name: 'kube-api-access-x2b9k', mountPath: '/var/run/secrets/kubernetes.io/serviceaccount' }
  const DATA = { name: 'data', mountPath: '/data' }

  test('has no volume of the token that the server of the WDS added, and keeps the others', () => {
    const copy = copyOf(
      pod({
        nodeName: 'none',
        priority: 0,
        preemptionPolicy: 'PreemptLowerPriority',
        serviceAccountName: 'checker',
        initContainers: [{ name: 'init', volumeMounts: [TOKEN, DATA] }],
        containers: [{ name: 'check', image: 'check:1', volumeMounts: [DATA, TOKEN] }],
        volumes: [
          { name: 'data', emptyDir: {} },
          { name: TOKEN.name, projected: {} }
        ]
      }),
      MARK
    )
    expect(copy['spec']).toEqual({
      serviceAccountName: 'checker',
      initContainers: [{ name: 'init', volumeMounts: [DATA] }],
      containers: [{ name: 'check', image: 'check:1', volumeMounts: [DATA] }],
      volumes: [{ name: 'data', emptyDir: {} }]
    })
  })

  test('without init containers gets none', () => {
    const copy = copyOf(pod({ containers: [{ name: 'check' }] }), MARK)
    expect(objectAt(copy, 'spec')).not.toHaveProperty('initContainers')
  })
})
