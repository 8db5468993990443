import {
  canBeReported,
  COLLECTOR,
  isCollected,
  parseCombinedStatus,
  returnedBy,
  withCollector,
  withoutCollector
} from '../../../src/kubestellar/combinedStatus.ts'

const text = (string: string) => ({ type: 'String', string })
const row = (cluster: string, status: object, time: string) => ({
  columns: [text(time), text(cluster), { type: 'Object', object: status }]
})

/** As KubeStellar 0.30.0 writes it; the order of rows and columns is its own. */
const COMBINED = {
  apiVersion: 'control.kubestellar.io/v1alpha1',
  kind: 'CombinedStatus',
  metadata: {
    name: 'a.b',
    namespace: 'shop',
    labels: {
      'status.kubestellar.io/binding-policy': 'web.shop',
      'status.kubestellar.io/api-group': 'apps',
      'status.kubestellar.io/resource': 'deployments',
      'status.kubestellar.io/namespace': 'shop',
      'status.kubestellar.io/name': 'web'
    }
  },
  results: [
    { name: 'theirs', columnNames: ['cluster'], rows: [{ columns: [text('other')] }] },
    {
      name: COLLECTOR,
      columnNames: ['time', 'cluster', 'status'],
      rows: [
        row('wec1', { replicas: 1 }, '2026-01-02T03:04:05Z'),
        row('wec2', {}, '1970-01-01T00:00:00Z'),
        row('wec3', {}, '0001-01-01T00:00:00Z')
      ]
    }
  ]
}

test('a row for each cluster, of our collector alone', () => {
  const { key, policy, rows } = parseCombinedStatus(COMBINED)
  expect({ key, policy }).toEqual({ key: 'apps/deployments/shop/web', policy: 'web.shop' })
  expect(Object.fromEntries(rows.map(row => [row.cluster, returnedBy(row)]))).toEqual({
    wec1: { kind: 'status', status: { replicas: 1 }, time: Date.parse('2026-01-02T03:04:05Z') },
    wec2: { kind: 'nothing', status: {}, time: 0 },
    wec3: { kind: 'blank', status: {}, time: 0 }
  })
})

test('a cell that holds the message of an error is no status', () => {
  const broken = { columns: [text('no such key'), text('wec1'), text('no such key: status')] }
  const results = [{ name: COLLECTOR, columnNames: ['time', 'cluster', 'status'], rows: [broken] }]
  const { rows } = parseCombinedStatus({ ...COMBINED, results })
  expect(rows.map(row => [row.cluster, returnedBy(row).kind])).toEqual([['wec1', 'nothing']])
})

describe('the collector of a policy', () => {
  const policy = (...clauses: readonly object[]) => ({
    apiVersion: 'control.kubestellar.io/v1alpha1',
    kind: 'BindingPolicy',
    metadata: { name: 'web' },
    spec: { clusterSelectors: [], downsync: clauses }
  })
  const mine = { resources: ['pods'] }

  test('comes into each clause and goes without a trace', () => {
    const attached = withCollector(policy(mine))
    expect(attached).toEqual(policy({ ...mine, statusCollectors: [COLLECTOR] }))
    expect(isCollected(attached)).toBe(true)
    expect(withoutCollector(attached)).toEqual(policy(mine))
  })

  test('leaves those of others', () => {
    const theirs = { ...mine, statusCollectors: ['theirs'] }
    const attached = withCollector(policy(theirs))
    expect(attached).toEqual(policy({ ...mine, statusCollectors: ['theirs', COLLECTOR] }))
    expect(isCollected(policy(theirs))).toBe(false)
    expect(withoutCollector(attached)).toEqual(policy(theirs))
  })
})

test.each([
  ['web', true],
  ['n'.repeat(63), true],
  ['n'.repeat(64), false],
  ['system:reader', false],
  ['web-', false]
])('%s as the name of what is reported: %s', (name, expected) => {
  expect(canBeReported(name)).toBe(expected)
})
