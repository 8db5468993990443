/** An object that does not go: what holds it, and who lets it go. */
import { startClock } from '../../../src/lib/clock.ts'
import type { KubeObject, ResourceType } from '../../../src/kubernetes/objects.ts'
import { CRDS, NAMESPACES } from '../../../src/kubernetes/kinds.ts'
import { waitUntilGone } from '../../../src/kubernetes/remove.ts'
import { clusterObject, crd, object } from '../../../testkit/fakeRun.ts'
import { CLAIMS, ObjectStore, WIDGETS } from '../../../testkit/objectStore.ts'

const GOING = { deletionTimestamp: '2026-01-01T00:00:00Z' }
const namespace = (...conditions: readonly (readonly [type: string, message: string])[]): KubeObject =>
  clusterObject('v1', 'Namespace', 'shop', GOING, {
    status: { conditions: conditions.map(([type, message]) => ({ type, status: 'True', message })) }
  })
const DISCOVERY =
  'Discovery failed for some groups, 1 failing: unable to retrieve the complete list of server APIs: ext.example.com/v1'
const REMAINING =
  'Some content in the namespace has finalizers remaining: x.example.com/y in 1 resource instances'

const CASES: readonly (readonly [
  what: string,
  found: KubeObject,
  type: ResourceType,
  message: string,
  remedy: RegExp
])[] = [
  [
    'N5: a Namespace, since an API group has no server',
    namespace(
      ['NamespaceContentRemaining', 'Some resources are remaining'],
      ['NamespaceDeletionDiscoveryFailure', DISCOVERY]
    ),
    NAMESPACES,
    `Namespace shop to be gone from the WDS: NamespaceDeletionDiscoveryFailure: ${DISCOVERY}`,
    /^An API group that is registered has no server.* get apiservices` shows it\. Start its server, or delete the APIService\.$/
  ],
  [
    'B37: a Namespace, since something in it has a finalizer',
    namespace(['NamespaceFinalizersRemaining', REMAINING]),
    NAMESPACES,
    `Namespace shop to be gone from the WDS: NamespaceFinalizersRemaining: ${REMAINING}`,
    /^Something in the Namespace cannot be deleted: `kubectl --context WDS get namespace shop -o yaml`/
  ],
  [
    'B37: an object with finalizers',
    object('example.com/v1', 'Widget', 'mine', {
      ...GOING,
      finalizers: ['b.example.com/x', 'c.example.com/y']
    }),
    WIDGETS,
    'Widget shop/mine to be gone from the WDS: held by finalizer b.example.com/x, c.example.com/y',
    /the controller of b\.example\.com that set it takes it off: check that it runs.*`kubectl --context WDS --namespace shop patch widget\.example\.com mine --type=merge/
  ],
  [
    'a claim that a Pod uses',
    object('v1', 'PersistentVolumeClaim', 'data', { ...GOING, finalizers: ['kubernetes.io/pvc-protection'] }),
    CLAIMS,
    'PersistentVolumeClaim shop/data to be gone from the WDS: held by finalizer kubernetes.io/pvc-protection',
    /delete those Pods/
  ],
  [
    'a definition of whose kind something is left',
    {
      ...crd(),
      metadata: { ...crd().metadata, ...GOING, finalizers: ['customresourcecleanup.apiextensions.k8s.io'] }
    },
    CRDS,
    'CustomResourceDefinition widgets.example.com to be gone from the WDS: held by finalizer customresourcecleanup.apiextensions.k8s.io',
    /when no object of the kind is left/
  ],
  [
    'what nobody deletes',
    object('example.com/v1', 'Widget', 'mine', { finalizers: ['b.example.com/x'] }),
    WIDGETS,
    'Widget shop/mine to be gone from the WDS',
    /^Check that the controllers of the WDS run/
  ],
  [
    'what nothing holds',
    object('example.com/v1', 'Widget', 'mine', GOING),
    WIDGETS,
    'Widget shop/mine to be gone from the WDS',
    /^Check that the controllers of the WDS run/
  ]
]

test.each(CASES)('%s', async (_what, found, type, message, remedy) => {
  const clock = startClock(100, new AbortController().signal, () => performance.now())
  const wds = new ObjectStore([found]).client
  const error: unknown = await waitUntilGone(type, found, wds, clock).catch((thrown: unknown) => thrown)
  expect(error).toMatchObject({
    code: 'TIMEOUT',
    message: `after 100ms still waiting for ${message}`,
    remedy: expect.stringMatching(remedy) as string
  })
})
