/** What a plan shows of values that are known to be secrets. */
import type { AnyInputs as Inputs } from '../../../testkit/anyInputs.ts'
import { type Plan } from '../../../src/plan/plan.ts'
import { planChanges } from '../../../src/plan/planChanges.ts'
import { toRef } from '../../../src/kubernetes/objects.ts'
import { object, releaseSecret } from '../../../testkit/fakeRun.ts'
import { CONFIG_MAPS, ObjectStore } from '../../../testkit/objectStore.ts'

test('H1: what set-literal becomes, and the value that the live release has in its place, wherever that is', async () => {
  const config = (data: object) => object('v1', 'ConfigMap', 'config', {}, { data })
  const [before, after] = [
    config({ old: 'first-literal', same: 'x' }),
    config({ new: 'second-literal', same: 'y' })
  ]
  const live = releaseSecret({ objects: [before], config: { auth: { colour: 'first-literal' } } })
  const rendered = { type: CONFIG_MAPS, namespace: 'shop', name: 'config', manifest: after }
  const plan = { rendered: { objects: [{ ...rendered, managed: true, hookEvents: [] }] }, wanted: [] }
  const inputs = {
    release: 'web',
    namespace: 'shop',
    diff: 'redacted',
    setLiteral: [{ path: 'auth.colour', value: 'second-literal' }]
  }
  const wds = new ObjectStore([live]).client
  const changes = await planChanges(inputs as unknown as Inputs, plan as unknown as Plan, wds)
  expect(changes).toMatchObject([{ object: toRef(rendered), kind: 'changed', hidden: 2 }])
  expect(changes[0]?.diff).toContain('-  old: (hidden)')
  expect(changes[0]?.diff).toContain('+  new: (hidden)')
  expect(changes[0]?.diff).toMatch(/^\+ {2}same: "?y"?$/m)
  expect(changes[0]?.diff).not.toMatch(/literal/)
})
