/** A first deploy without clusters is undone only when the ITS has confirmed that there are none. */
import type { Applied } from '../../../src/release/apply.ts'
import { ActionError } from '../../../src/lib/errors.ts'
import type { Helm } from '../../../src/helm/client.ts'
import { undoUnplaced } from '../../../src/commands/undoUnplaced.ts'
import { NoCluster } from '../../../src/policies/noCluster.ts'
import type { Plan } from '../../../src/plan/plan.ts'
import { clusterObject, fakeRun, policy } from '../../../testkit/fakeRun.ts'
import { ObjectStore } from '../../../testkit/objectStore.ts'

const SHOP = clusterObject('v1', 'Namespace', 'shop')
const MAIN = policy('web.shop', 'shop/web', [])
const UNDONE = ['helm uninstall', 'delete /api/v1/namespaces/shop', 'delete web.shop']

test.each<[what: string, error: Error, revision: number, steps: readonly string[]]>([
  ['the ITS has confirmed it', new NoCluster('none', '', true), 0, UNDONE],
  ['N1: only KubeStellar has told so', new NoCluster('none', '', false), 0, []],
  ['the ITS has confirmed it of an upgrade', new NoCluster('none', '', true), 3, []],
  [
    'an error of that code which is none of these',
    new ActionError('NO_CLUSTER', 'none', { remedy: '' }),
    0,
    []
  ],
  ['the time is up', new ActionError('TIMEOUT', 'late', { remedy: '' }), 0, []],
  ['a defect', new Error('oops'), 0, []]
])('%s', async (_what, error, revision, expected) => {
  const { run } = fakeRun({ release: 'web', namespace: 'shop' })
  const steps: string[] = []
  const helm = {
    uninstall: () => {
      steps.push('helm uninstall')
      return Promise.resolve()
    }
  } as unknown as Helm
  const wds = new ObjectStore([SHOP, MAIN])
  const applied: Applied = { policies: [MAIN], createdNamespace: SHOP, createdPolicies: [MAIN] }
  const state = { newest: revision === 0 ? undefined : { revision } }
  const plan = { state, rendered: { objects: [] }, before: new Map() } as unknown as Plan
  const work = undoUnplaced(run, { plan, applied }, { helm, wds: wds.client }, () => Promise.reject(error))
  await expect(work).rejects.toBe(error)
  for (const { verb, path } of wds.writes) steps.push(`${verb} ${path.replace(/.*bindingpolicies\//, '')}`)
  expect(steps).toEqual(expected)
})
