/** The Binding that brings a hook into the clusters, and the policy by which KubeStellar reports of it. */
import {
  hookBinding,
  hookBindingName,
  hookPolicy,
  type Delivered,
  type HookDelivery
} from '../../../src/hooks/delivery.ts'
import { JOBS, NAMESPACES } from '../../../src/kubernetes/kinds.ts'
import type { ResourceType } from '../../../src/kubernetes/objects.ts'
import { parseBinding } from '../../../src/kubestellar/binding.ts'
import { COLLECTOR } from '../../../src/kubestellar/combinedStatus.ts'
import { clusterObject, object } from '../../../testkit/fakeRun.ts'
import { CONFIG_MAPS } from '../../../testkit/objectStore.ts'

const delivered = (type: ResourceType, name: string, createOnly = false): Delivered => {
  const namespace = type.namespaced ? 'shop' : undefined
  const make = namespace === undefined ? clusterObject : object
  return { type, namespace, name, createOnly, live: make('v1', type.kind, name, { resourceVersion: '7' }) }
}

const COPY = 'migrate-0123abcd'
const SETTINGS = delivered(CONFIG_MAPS, 'settings')
const JOB = delivered(JOBS, COPY, true)

const delivery = (more: Partial<HookDelivery> = {}): HookDelivery => ({
  policy: { name: 'web.shop', uid: 'uid-web' },
  copy: COPY,
  marks: { labels: { a: 'b' }, annotations: { c: 'd' } },
  clusters: ['wec2', 'wec1'],
  objects: [SETTINGS, JOB],
  ...more
})

describe('the Binding', () => {
  test('lists the copy, written once, and what it needs, in the versions of the WDS', () => {
    const { clusters, objects } = parseBinding(hookBinding(delivery()))
    expect(clusters).toEqual(['wec1', 'wec2'])
    expect([...objects.keys()]).toEqual(['/configmaps/shop/settings', `batch/jobs/shop/${COPY}`])
    expect([...objects.values()].map(({ createOnly }) => createOnly)).toEqual([false, true])
    expect([...objects.values()].map(({ resourceVersion }) => resourceVersion)).toEqual(['7', '7'])
  })

  test('has no empty lists, which the transport would take off', () => {
    const workload = (objects: readonly Delivered[]) =>
      Object.keys((hookBinding(delivery({ objects }))['spec'] as { workload: object }).workload)
    expect(workload([JOB])).toEqual(['namespaceScope'])
    expect(workload([delivered(NAMESPACES, 'other'), JOB])).toEqual(['clusterScope', 'namespaceScope'])
  })

  test('is marked, has a name that no policy has, and goes with the policy of the release', () => {
    const { metadata } = hookBinding(delivery())
    expect(metadata).toEqual({
      name: 'web.shop-hook-0123abcd',
      labels: { a: 'b' },
      annotations: { c: 'd' },
      ownerReferences: [
        {
          apiVersion: 'control.kubestellar.io/v1alpha1',
          kind: 'BindingPolicy',
          name: 'web.shop',
          uid: 'uid-web'
        }
      ]
    })
  })

  test('has no owner where the policy is not known', () => {
    const { metadata } = hookBinding(delivery({ policy: { name: 'web.shop', uid: undefined } }))
    expect(metadata).not.toHaveProperty('ownerReferences')
  })

  test('its name is short enough, and ends in the hash of the copy', () => {
    const name = hookBindingName('p'.repeat(63), COPY)
    expect(name).toHaveLength(63)
    expect(name).toMatch(/-hook-0123abcd$/)
  })
})

describe('the policy', () => {
  test('selects the copy alone, where the release goes', () => {
    const selectors = [{ matchLabels: { env: 'prod' } }]
    const policy = hookPolicy(delivery(), selectors)
    expect(policy.metadata).toEqual({
      name: 'web.shop-report-0123abcd',
      labels: { a: 'b' },
      annotations: { c: 'd' }
    })
    expect(policy['spec']).toEqual({
      clusterSelectors: selectors,
      downsync: [
        {
          apiGroup: 'batch',
          resources: ['jobs'],
          namespaces: ['shop'],
          objectNames: [COPY],
          createOnly: true,
          statusCollectors: [COLLECTOR]
        }
      ]
    })
  })
})
