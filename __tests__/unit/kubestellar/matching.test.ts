import type { Labels } from '../../../src/kubernetes/labelSelector.ts'
import type { ResourceType } from '../../../src/kubernetes/objects.ts'
import type { ClauseField, DownsyncClause } from '../../../src/kubestellar/clauses.ts'
import { refusingFields, selectingClauses, type Candidate } from '../../../src/kubestellar/matching.ts'

const type = (group: string, resource: string, namespaced = true): ResourceType => ({
  group,
  version: 'v1',
  resource,
  kind: '',
  namespaced
})
const NAMESPACES: Readonly<Record<string, Labels>> = { shop: { team: 'a' }, plain: {} }

const configMap: Candidate = {
  type: type('', 'configmaps'),
  namespace: 'shop',
  name: 'settings',
  labels: { app: 'web' }
}
const deployment: Candidate = { ...configMap, type: type('apps', 'deployments') }
const clusterRole: Candidate = {
  type: type('rbac.authorization.k8s.io', 'clusterroles', false),
  namespace: undefined,
  name: 'reader',
  labels: { app: 'web' }
}
/** The Namespace itself, which lies in no namespace. */
const namespace: Candidate = {
  type: type('', 'namespaces', false),
  namespace: undefined,
  name: 'shop',
  labels: { team: 'a' }
}
const homeless: Candidate = { ...configMap, namespace: 'nowhere' }

const APP = { matchLabels: { app: 'web' } }
const TEAM = { matchLabels: { team: 'a' } }
const OTHER = { matchLabels: { app: 'other' } }
const INVALID = { matchExpressions: [{ key: 'app', operator: 'in', values: ['web'] }] }

const refused = (object: Candidate, clause: DownsyncClause): readonly ClauseField[] =>
  refusingFields(object, clause, name => NAMESPACES[name])

describe.each<[ClauseField, readonly [string, Candidate, DownsyncClause, boolean][]]>([
  [
    'apiGroup',
    [
      ['absent', deployment, {}, true],
      ['the same', deployment, { apiGroup: 'apps' }, true],
      ['another', deployment, { apiGroup: 'batch' }, false],
      ['core on core', configMap, { apiGroup: '' }, true],
      ['core on another', deployment, { apiGroup: '' }, false],
      ['no wildcard', deployment, { apiGroup: '*' }, false]
    ]
  ],
  [
    'resources',
    [
      ['absent', configMap, {}, true],
      ['empty', configMap, { resources: [] }, true],
      ['listed', configMap, { resources: ['secrets', 'configmaps'] }, true],
      ['not listed', configMap, { resources: ['secrets'] }, false],
      ['wildcard', configMap, { resources: ['*'] }, true],
      ['wildcard among others', configMap, { resources: ['secrets', '*'] }, true],
      ['the empty text', configMap, { resources: [''] }, false],
      ['a kind', configMap, { resources: ['ConfigMap'] }, false],
      ['with a group', deployment, { resources: ['deployments.apps'] }, false]
    ]
  ],
  [
    'namespaces',
    [
      ['absent', configMap, {}, true],
      ['empty', configMap, { namespaces: [] }, true],
      ['listed', configMap, { namespaces: ['plain', 'shop'] }, true],
      ['not listed', configMap, { namespaces: ['plain'] }, false],
      ['wildcard', configMap, { namespaces: ['*'] }, true],
      ['no pattern', configMap, { namespaces: ['sh*'] }, false],
      ['absent on cluster-scoped', clusterRole, {}, true],
      ['empty on cluster-scoped', clusterRole, { namespaces: [] }, true],
      ['any on cluster-scoped', clusterRole, { namespaces: ['shop'] }, false],
      ['wildcard on cluster-scoped', clusterRole, { namespaces: ['*'] }, true],
      ['the empty text on cluster-scoped', clusterRole, { namespaces: [''] }, true],
      ['the empty text on namespaced', configMap, { namespaces: [''] }, false],
      ['its own name on a Namespace', namespace, { namespaces: ['shop'] }, false]
    ]
  ],
  [
    'objectNames',
    [
      ['absent', configMap, {}, true],
      ['empty', configMap, { objectNames: [] }, true],
      ['listed', configMap, { objectNames: ['other', 'settings'] }, true],
      ['not listed', configMap, { objectNames: ['other'] }, false],
      ['wildcard', configMap, { objectNames: ['*'] }, true],
      ['no pattern', configMap, { objectNames: ['set*'] }, false],
      ['a Namespace by its name', namespace, { objectNames: ['shop'] }, true]
    ]
  ],
  [
    'objectSelectors',
    [
      ['absent', configMap, {}, true],
      ['empty list', configMap, { objectSelectors: [] }, true],
      ['empty selector', configMap, { objectSelectors: [{}] }, true],
      ['met', configMap, { objectSelectors: [APP] }, true],
      ['not met', configMap, { objectSelectors: [OTHER] }, false],
      ['one of two met', configMap, { objectSelectors: [OTHER, APP] }, true],
      ['invalid', configMap, { objectSelectors: [INVALID] }, false],
      ['one invalid, one met', configMap, { objectSelectors: [INVALID, APP] }, true],
      ['on cluster-scoped', clusterRole, { objectSelectors: [APP] }, true]
    ]
  ],
  [
    'namespaceSelectors',
    [
      ['absent', configMap, {}, true],
      ['empty list', configMap, { namespaceSelectors: [] }, true],
      ['met', configMap, { namespaceSelectors: [TEAM] }, true],
      ['met by the object only', configMap, { namespaceSelectors: [APP] }, false],
      ['one of two met', configMap, { namespaceSelectors: [OTHER, TEAM] }, true],
      ['invalid', configMap, { namespaceSelectors: [INVALID] }, false],
      ['on cluster-scoped', clusterRole, { namespaceSelectors: [TEAM] }, false],
      [
        'even if it asks for absence',
        clusterRole,
        { namespaceSelectors: [{ matchExpressions: [{ key: 'x', operator: 'DoesNotExist' }] }] },
        false
      ],
      ['empty selector on cluster-scoped', clusterRole, { namespaceSelectors: [{}] }, true],
      ['an empty selector among others', clusterRole, { namespaceSelectors: [TEAM, {}] }, true],
      ['its own labels on a Namespace', namespace, { namespaceSelectors: [TEAM] }, false],
      [
        'absence, in a Namespace without labels',
        { ...configMap, namespace: 'plain' },
        { namespaceSelectors: [{ matchExpressions: [{ key: 'x', operator: 'NotIn', values: ['y'] }] }] },
        true
      ],
      ['Namespace missing', homeless, { namespaceSelectors: [TEAM] }, false],
      ['Namespace missing, empty selector', homeless, { namespaceSelectors: [{}] }, true]
    ]
  ]
])('%s', (field, rows) => {
  test.each(rows)('%s', (_what, object, clause, accepted) => {
    expect(refused(object, clause)).toEqual(accepted ? [] : [field])
  })
})

test('all fields of a clause have to accept, and all that refuse are named', () => {
  const clause: DownsyncClause = {
    apiGroup: 'apps',
    resources: ['configmaps'],
    namespaces: ['plain'],
    objectNames: ['settings'],
    objectSelectors: [OTHER],
    namespaceSelectors: [TEAM]
  }
  expect(refused(configMap, clause)).toEqual(['apiGroup', 'namespaces', 'objectSelectors'])
})

test('any clause is enough, and all that select are named', () => {
  const clauses: readonly DownsyncClause[] = [
    { resources: ['secrets'] },
    { objectSelectors: [APP] },
    { namespaces: ['plain'] },
    { objectNames: ['settings'] }
  ]
  const labels = (name: string): Labels | undefined => NAMESPACES[name]
  expect(selectingClauses(configMap, clauses, labels)).toEqual([1, 3])
  expect(selectingClauses(clusterRole, [{ namespaces: ['shop'] }], labels)).toEqual([])
  expect(selectingClauses(configMap, [], labels)).toEqual([])
})
