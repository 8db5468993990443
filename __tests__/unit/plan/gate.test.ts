import { gate, type GateVerdict, type Missed } from '../../../src/plan/gate.ts'
import type { Labels } from '../../../src/kubernetes/labelSelector.ts'
import type { KubeObject, ResourceType } from '../../../src/kubernetes/objects.ts'
import {
  bindingPolicies,
  type PolicyRequest,
  type SelectedObject
} from '../../../src/kubestellar/bindingPolicy.ts'

const type = (group: string, resource: string, kind: string, namespaced = true): ResourceType => ({
  group,
  version: 'v1',
  resource,
  kind,
  namespaced
})
const CONFIG_MAP = type('', 'configmaps', 'ConfigMap')
const JOB = type('batch', 'jobs', 'Job')
const NAMESPACE = type('', 'namespaces', 'Namespace', false)
const CLUSTER_ROLE = type('rbac.authorization.k8s.io', 'clusterroles', 'ClusterRole', false)
const INSTANCE = 'app.kubernetes.io/instance'
const MANAGED_BY = 'app.kubernetes.io/managed-by'

const object = (type: ResourceType, name: string, more: Partial<SelectedObject> = {}): SelectedObject => ({
  type,
  namespace: type.namespaced ? 'shop' : undefined,
  name,
  labels: {},
  managed: true,
  ...more
})

const policy = (name: string, ...downsync: readonly unknown[]): KubeObject => ({
  apiVersion: 'control.kubestellar.io/v1alpha1',
  kind: 'BindingPolicy',
  metadata: { name },
  spec: { clusterSelectors: [{}], downsync }
})

const NAMESPACES: Readonly<Record<string, Labels>> = { shop: { team: 'a' } }

const verdict = (subject: SelectedObject, ...policies: readonly KubeObject[]): GateVerdict => {
  const [first] = gate([subject], policies, name => NAMESPACES[name])
  if (first === undefined) throw new Error('no verdict')
  return first
}

const missed = (subject: SelectedObject, ...policies: readonly KubeObject[]): Missed => {
  const found = verdict(subject, ...policies)
  if (found.outcome !== 'missed') throw new Error(`the verdict is ${found.outcome}`)
  return found
}

describe('what goes', () => {
  test('names every clause of every policy that selects it', () => {
    const settings = object(CONFIG_MAP, 'settings')
    expect(
      verdict(
        settings,
        policy('a', { resources: ['secrets'] }, { objectNames: ['settings'] }),
        policy('b', { namespaces: ['shop'] })
      )
    ).toEqual({
      outcome: 'goes',
      object: settings,
      by: [
        { policy: 'a', clause: 1 },
        { policy: 'b', clause: 0 }
      ]
    })
  })

  // The tutorial's selector.
  const byHelm = policy('tutorial', { objectSelectors: [{ matchLabels: { [MANAGED_BY]: 'Helm' } }] })

  test.each<[string, Partial<SelectedObject>, GateVerdict['outcome']]>([
    ['part of the release', {}, 'goes'],
    ['part of the release, with another value in the chart', { labels: { [MANAGED_BY]: 'me' } }, 'goes'],
    ['a hook or from crds/', { managed: false }, 'missed'],
    ['a hook with the label in the chart', { managed: false, labels: { [MANAGED_BY]: 'Helm' } }, 'goes']
  ])('the label that Helm adds when it applies counts: %s', (_what, more, outcome) => {
    expect(verdict(object(CONFIG_MAP, 'a', more), byHelm).outcome).toBe(outcome)
  })

  test('the label that each Namespace gets counts', () => {
    const name = { matchLabels: { 'kubernetes.io/metadata.name': 'shop' } }
    expect(verdict(object(NAMESPACE, 'shop'), policy('p', { objectSelectors: [name] })).outcome).toBe('goes')
    expect(verdict(object(NAMESPACE, 'other'), policy('p', { objectSelectors: [name] })).outcome).toBe(
      'missed'
    )
    expect(verdict(object(CONFIG_MAP, 'a'), policy('p', { namespaceSelectors: [name] })).outcome).toBe('goes')
  })

  test('the policies that fit a chart miss nothing in it', () => {
    const objects = [
      object(CONFIG_MAP, 'labelled', { labels: { [INSTANCE]: 'web' } }),
      object(CONFIG_MAP, 'other-value', { labels: { [INSTANCE]: 'web-shop' } }),
      object(CONFIG_MAP, 'hook', { managed: false, labels: { [INSTANCE]: 'web' } }),
      object(CONFIG_MAP, 'elsewhere', { namespace: 'other' }),
      object(CLUSTER_ROLE, 'reader'),
      object(NAMESPACE, 'shop'),
      object(JOB, 'seed'),
      object(
        type('apiextensions.k8s.io', 'customresourcedefinitions', 'CustomResourceDefinition', false),
        'x',
        {
          managed: false
        }
      )
    ]
    const request: PolicyRequest = {
      name: 'shop.web',
      release: 'web',
      namespace: 'shop',
      marks: { labels: {}, annotations: {} },
      clusterSelectors: [{}],
      objects,
      by: 'auto',
      objectSelectors: [],
      createOnly: new Set(),
      releaseSecret: undefined,
      awaited: [],
      isNarrowed: false
    }
    const verdicts = gate(objects, bindingPolicies(request), name => NAMESPACES[name])
    expect(verdicts.map(({ outcome }) => outcome)).toEqual(objects.map(() => 'goes'))
    expect(verdicts.map(found => found.object)).toEqual(objects)
  })
})

describe('what is missed', () => {
  const labels = { objectSelectors: [{ matchLabels: { [INSTANCE]: 'web', [MANAGED_BY]: 'Helm' } }] }

  test('says what the nearest clause refuses, and how to get it through', () => {
    expect(missed(object(CONFIG_MAP, 'a'), policy('p', { ...labels, namespaces: ['shop'] }))).toMatchObject({
      nearest: { policy: 'p', clause: 0, refusedBy: ['objectSelectors'] },
      why: `nearest is spec.downsync[0] of BindingPolicy p, but objectSelectors does not meet its labels (not met: ${INSTANCE}=web)`,
      remedy: `Add to spec.downsync of a policy: {"apiGroup":"","resources":["configmaps"],"namespaces":["shop"],"objectNames":["a"]}. Or change its labels so that they meet ${INSTANCE}=web.`
    })
  })

  test.each<[string, SelectedObject, Readonly<Record<string, unknown>>, string]>([
    ['group', object(JOB, 'a'), { apiGroup: '' }, 'apiGroup is "" and its group is "batch"'],
    ['resource', object(JOB, 'a'), { resources: ['pods'] }, 'resources does not list jobs'],
    ['namespace', object(JOB, 'a'), { namespaces: ['x'] }, 'namespaces does not list shop'],
    [
      'scope',
      object(CLUSTER_ROLE, 'a'),
      { namespaces: ['shop'] },
      'namespaces rules out cluster-scoped objects'
    ],
    ['name', object(JOB, 'a'), { objectNames: ['b'] }, 'objectNames does not list a'],
    [
      'labels, several ways',
      object(JOB, 'a'),
      { objectSelectors: [{ matchLabels: { x: 'y' } }, { matchLabels: { x: 'z' } }] },
      'objectSelectors does not meet its labels'
    ],
    [
      'invalid selector',
      object(JOB, 'a'),
      { objectSelectors: [{ matchExpressions: [{ key: 'x', operator: 'exists' }] }] },
      'objectSelectors does not meet its labels (a selector is invalid: "exists" is not an operator: In, NotIn, Exists and DoesNotExist are)'
    ],
    [
      'labels of the Namespace',
      object(JOB, 'a'),
      { namespaceSelectors: [{ matchLabels: { team: 'b' } }] },
      'namespaceSelectors does not meet the labels of Namespace shop (not met: team=b)'
    ],
    [
      'no Namespace',
      object(JOB, 'a', { namespace: 'x' }),
      { namespaceSelectors: [{ matchLabels: { team: 'b' } }] },
      'namespaceSelectors needs Namespace x, which does not exist'
    ],
    [
      'scope by selector',
      object(CLUSTER_ROLE, 'a'),
      { namespaceSelectors: [{ matchLabels: { team: 'b' } }] },
      'namespaceSelectors rules out cluster-scoped objects'
    ],
    [
      'two fields',
      object(JOB, 'a'),
      { resources: ['pods'], namespaces: ['x'] },
      'resources does not list jobs, and namespaces does not list shop'
    ]
  ])('%s', (_what, subject, clause, reason) => {
    expect(missed(subject, policy('p', clause)).why).toBe(
      `nearest is spec.downsync[0] of BindingPolicy p, but ${reason}`
    )
  })

  test.each([object(CONFIG_MAP, 'a'), object(CLUSTER_ROLE, 'a'), object(JOB, 'a', { namespace: 'x' })])(
    'the clause of the remedy selects it: $type.kind',
    subject => {
      const { remedy } = missed(subject, policy('p', { objectNames: ['b'] }))
      const clause: unknown = JSON.parse(remedy.slice(remedy.indexOf('{'), remedy.lastIndexOf('}') + 1))
      expect(verdict(subject, policy('p', clause)).outcome).toBe('goes')
    }
  )

  test('labels are no remedy when something else refuses as well', () => {
    const { remedy } = missed(object(CLUSTER_ROLE, 'a'), policy('p', { ...labels, namespaces: ['shop'] }))
    expect(remedy).not.toContain('labels')
  })

  test.each<[string, number, readonly unknown[]]>([
    ['fewer refusals', 1, [{ resources: ['pods'], objectNames: ['b'] }, labels]],
    ['the right kind', 1, [{ resources: ['pods'] }, labels]],
    ['the first of equals', 0, [labels, labels]]
  ])('the nearest clause is that with %s', (_what, clause, clauses) => {
    expect(missed(object(CONFIG_MAP, 'a'), policy('p', ...clauses)).nearest?.clause).toBe(clause)
  })

  test.each<[string, readonly KubeObject[]]>([
    ['no policy', []],
    ['a policy without clauses', [policy('p')]]
  ])('with %s', (_what, policies) => {
    const found = missed(object(CONFIG_MAP, 'a'), ...policies)
    expect(found.why).toBe('no policy has a clause that selects anything')
    expect(found).not.toHaveProperty('nearest')
  })
})

describe('what never goes', () => {
  const everything = policy('p', { namespaces: ['*'] })

  test.each([
    type('', 'endpoints', 'Endpoints'),
    type('', 'events', 'Event'),
    type('', 'nodes', 'Node', false),
    type('', 'bindings', 'Binding'),
    type('events.k8s.io', 'events', 'Event'),
    type('coordination.k8s.io', 'leases', 'Lease'),
    type('discovery.k8s.io', 'endpointslices', 'EndpointSlice'),
    type('flowcontrol.apiserver.k8s.io', 'flowschemas', 'FlowSchema', false),
    type('apiregistration.k8s.io', 'apiservices', 'APIService', false),
    type('storage.k8s.io', 'csinodes', 'CSINode', false),
    type('storage.k8s.io', 'csistoragecapacities', 'CSIStorageCapacity'),
    type('authorization.k8s.io', 'subjectaccessreviews', 'SubjectAccessReview', false),
    type('authentication.k8s.io', 'tokenreviews', 'TokenReview', false),
    type('control.kubestellar.io', 'bindingpolicies', 'BindingPolicy', false)
  ])('$resource of "$group"', kind => {
    expect(verdict(object(kind, 'a'), everything)).toEqual({
      outcome: 'never',
      object: object(kind, 'a'),
      why: `KubeStellar never delivers the kind ${kind.kind}`
    })
  })

  test.each([
    type('example.com', 'events', 'Event'),
    type('example.com', 'nodes', 'Node', false),
    type('storage.k8s.io', 'storageclasses', 'StorageClass', false),
    type('', 'pods', 'Pod')
  ])('but $resource of "$group" does', kind => {
    expect(verdict(object(kind, 'a'), everything).outcome).toBe('goes')
  })
})

test('a malformed policy is an error, not a policy that selects everything', () => {
  expect(() => gate([], [policy('p', { namespaces: 'shop' })], () => undefined)).toThrow(
    'spec.downsync[0].namespaces is not a list'
  )
})

test('what is called `*` cannot be named, and nobody is told to do so', () => {
  const all = object(CLUSTER_ROLE, '*')
  const { remedy } = missed(all, policy('p', { resources: ['clusterroles'], objectNames: ['reader'] }))
  expect(remedy).toBe(
    'Give it another name in the chart: in a policy, `*` is every name, and would deliver all objects of the kind.'
  )
  expect(verdict(all, policy('p', { resources: ['clusterroles'] })).outcome).toBe('goes')
})
