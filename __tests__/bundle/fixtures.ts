/** What the bundle tests share: good inputs, and the secret planted in them. */
import { kubeconfigFor } from '../../testkit/apiServer.ts'
import { FAKE_VERSIONS } from '../../testkit/fakeTools.ts'

export { errorOf, leaks } from '../../testkit/stepResult.ts'

// Each of these tests starts programs, perhaps on a busy machine; what has to be fast measures its own time.
import.meta.jest.setTimeout(60_000)

/** Nobody listens there: a test that gets so far fails. */
const NOWHERE = 'https://127.0.0.1:9'
export const TOKEN = 'planted-wds-token'

/** All that `deploy` requires, with the versions of the fake tools. */
export const INPUTS: Readonly<Record<string, string>> = {
  release: 'web',
  namespace: 'shop',
  chart: 'oci://127.0.0.1:9/charts/web:0.1.0',
  'wds-kubeconfig': kubeconfigFor('wds1', NOWHERE, { token: TOKEN }),
  'cluster-selector': 'location-group=edge',
  'helm-version': FAKE_VERSIONS.helm,
  'kubectl-version': FAKE_VERSIONS.kubectl,
  // No published checksum is that of a fake.
  tools: 'any'
}
