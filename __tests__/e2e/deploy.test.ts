/** The way of every release: installed, upgraded, deployed again, with each Helm that is supported. */
import { arrayAt, objectAt } from '../../src/lib/json.ts'
import type { KubeObject } from '../../src/kubernetes/objects.ts'
import { deploy, inWecs, manifestWorks, objectIn } from '../../testkit/deployment.ts'
import { freshName } from '../../testkit/fresh.ts'
import { LAYERS, npmTools } from '../../testkit/npmTools.ts'
import type { StepResult } from '../../testkit/runAction.ts'
import { assignedSandbox, type Sandbox } from '../../testkit/sandbox.ts'
import { parallelTests } from '../../testkit/parallelTests.ts'

const FIRST = {
  config: { greeting: 'hello', removed: 'soon' },
  env: { MODE: 'first', REMOVED: 'soon' },
  podLabels: { tier: 'front' }
}
const SECOND = { config: { greeting: 'welcome' }, env: { MODE: 'second' } }

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await assignedSandbox()
})

const { parallel } = parallelTests('deploy')

for (const layer of LAYERS) {
  parallel(`install, upgrade and deploy again, with helm and kubectl of ${layer}`, async () => {
    const namespace = freshName(`deploy-${layer}`)
    const run = async (values: object): Promise<StepResult> =>
      await deploy(sandbox, { release: 'web', namespace, values: JSON.stringify(values) }, { layer })
    const { helmVersion, kubectlVersion } = await npmTools(layer)
    const installed = await run(FIRST)
    expect(installed.outputs).toMatchObject({
      verdict: 'ready',
      release: 'web',
      'release-status': 'deployed',
      revision: '1',
      namespace,
      chart: 'web',
      'chart-version': '0.1.0',
      'app-version': '1.0',
      'binding-policies': JSON.stringify([`web.${namespace}`]),
      clusters: JSON.stringify(['wec1', 'wec2'].map(cluster => ({ cluster, state: 'ready', note: '' })))
    })
    expect(installed.report?.tools.map(({ version }) => version)).toEqual([helmVersion, kubectlVersion])
    expect(await contentInWecs(namespace)).toEqual(bothHave(FIRST))

    const upgraded = await run(SECOND)
    expect(upgraded.outputs).toMatchObject({ verdict: 'ready', revision: '2' })
    expect(await contentInWecs(namespace)).toEqual(bothHave({ ...SECOND, podLabels: {} }))

    const before = await written(namespace)
    const repeated = await run(SECOND)
    expect(repeated.outputs).toMatchObject({ verdict: 'ready', revision: '3' })
    expect(await written(namespace)).toEqual(before)
  })
}

function bothHave(values: object): readonly object[] {
  return [values, values]
}

/** What the values became, in each WEC, in their shape. */
async function contentInWecs(namespace: string): Promise<readonly object[]> {
  const [deployments, configs] = await Promise.all([
    inWecs(sandbox, 'deployment', 'web', namespace),
    inWecs(sandbox, 'configmap', 'web', namespace)
  ])
  return deployments.map((deployment, index) => {
    const template = objectAt(deployment, 'spec', 'template')
    const labels = Object.entries(objectAt(template, 'metadata', 'labels'))
    const [container] = arrayAt(template, 'spec', 'containers')
    const env = arrayAt(container, 'env') as readonly { name: string; value: string }[]
    return {
      config: objectAt(configs[index], 'data'),
      env: Object.fromEntries(env.map(({ name, value }) => [name, value])),
      podLabels: Object.fromEntries(labels.filter(([name]) => !name.startsWith('app.kubernetes.io/')))
    }
  })
}

/** What a run may have written, on the way from the WDS to the WECs. */
async function written(namespace: string): Promise<unknown> {
  const policy = `web.${namespace}`
  const version = (found: KubeObject | undefined): unknown => found?.metadata.resourceVersion
  const works = await manifestWorks(sandbox, policy)
  return {
    policy: version(await objectIn(sandbox, 'wds', 'bindingpolicy', policy)),
    binding: version(await objectIn(sandbox, 'wds', 'bindings.control.kubestellar.io', policy)),
    // Their status is written late.
    works: works.map(({ metadata }) => [metadata.name, metadata.generation, metadata.annotations])
  }
}
