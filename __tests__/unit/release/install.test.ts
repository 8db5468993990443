/** Helm starts again when the WDS does not serve yet what `crds/` has just defined. */
import { ActionError } from '../../../src/lib/errors.ts'
import type { DeployInputs } from '../../../src/inputs/inputs.ts'
import type { Plan } from '../../../src/plan/plan.ts'
import { upgradeOrInstall, type HelmAccess } from '../../../src/release/install.ts'
import type { Run } from '../../../src/run/run.ts'
import { clusterObject, fakeRun } from '../../../testkit/fakeRun.ts'
import { ObjectStore } from '../../../testkit/objectStore.ts'

const CRD = clusterObject('apiextensions.k8s.io/v1', 'CustomResourceDefinition', 'rules.example.com')
const NOT_SERVED = new ActionError('KIND_NOT_SERVED', 'no matches for kind "Rule"', { remedy: '' })
const FORBIDDEN = new ActionError('WDS_FORBIDDEN', 'may not create rules', { remedy: '' })

async function install(crds: readonly object[], revision: number, failures: readonly Error[]) {
  const left = [...failures]
  let starts = 0
  const helm = {
    upgradeInstall: () => {
      starts += 1
      const error = left.shift()
      return error === undefined
        ? Promise.resolve({ release: { status: 'deployed', revision: revision + 1 }, warnings: [] })
        : Promise.reject(error)
    }
  }
  const { run, lines } = fakeRun({ release: 'web', namespace: 'shop' })
  const plan = { revision, rendered: { objects: [], crds }, before: new Map() } as unknown as Plan
  const access = { helm, request: {}, wds: new ObjectStore().client } as unknown as HelmAccess
  const error = await upgradeOrInstall(
    run as unknown as Run<DeployInputs>,
    plan,
    { policies: [] } as never,
    access
  ).then(
    () => undefined,
    (caught: unknown) => caught
  )
  return { error, starts, lines }
}

test('a kind of crds/ that is not served yet', async () => {
  const { error, starts, lines } = await install([CRD], 0, [NOT_SERVED])
  expect(error).toBeUndefined()
  expect(starts).toBe(2)
  expect(lines).toContain('the WDS does not serve the kinds of `crds/` yet: Helm starts again')
})

test.each<[string, readonly object[], number, Error]>([
  ['the chart has no crds/', [], 0, NOT_SERVED],
  ['Helm installs no crds/ with an upgrade', [CRD], 3, NOT_SERVED],
  ['another error', [CRD], 0, FORBIDDEN]
])('Helm starts once: %s', async (_what, crds, revision, failure) => {
  const { error, starts } = await install(crds, revision, [failure])
  expect(error).toBe(failure)
  expect(starts).toBe(1)
})
