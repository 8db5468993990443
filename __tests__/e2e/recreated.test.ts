/**
 * KubeStellar's controller-manager restarts, and the transport withdraws the release for a moment: `status` and the next
 * deploy tell what was re-created, by each source of evidence, and the one after is silent.
 */
import { arrayAt, numberAt } from '../../src/lib/json.ts'
import type { KubeObject } from '../../src/kubernetes/objects.ts'
import {
  deploy,
  deployRed,
  inWecs,
  manifestWorks,
  throughIts,
  withoutChart,
  type Inputs
} from '../../testkit/deployment.ts'
import { freshName } from '../../testkit/fresh.ts'
import { parallelTests } from '../../testkit/parallelTests.ts'
import type { StepResult } from '../../testkit/runAction.ts'
import { assignedSandbox, startE2eSandbox, type Sandbox } from '../../testkit/sandbox.ts'
import { errorOf } from '../../testkit/stepResult.ts'
import { until } from '../../testkit/until.ts'

/** Each with a release of its name: by the WDS alone none may have namesakes. */
const namespaces = { wecs: freshName('recreated'), its: freshName('recreated'), wds: freshName('recreated') }
type Source = keyof typeof namespaces
const SOURCES: readonly Source[] = ['wecs', 'its', 'wds']
/** Whether the transport looks while the Bindings are empty is chance: two times of three. */
const MOST_RESTARTS = 8
const LIMIT_MS = 60_000

let sandbox: Sandbox

beforeAll(async () => {
  sandbox = await assignedSandbox()
  await Promise.all(SOURCES.map(async source => await deploy(sandbox, inputsOf(source))))
})
afterAll(async () => {
  await startE2eSandbox(sandbox.name)
})

function inputsOf(source: Source): Inputs {
  const access = {
    wecs: {},
    its: throughIts(sandbox),
    wds: { 'wec-kubeconfig-file': '' }
  }
  return { release: namespaces[source], namespace: namespaces[source], ...access[source] }
}

function statusOf(source: Source, more: Inputs = {}): Inputs {
  return { ...inputsOf(source), ...withoutChart('status'), ...more }
}

const policyOf = (source: Source): string => `${namespaces[source]}.${namespaces[source]}`
const uidsOf = (objects: readonly (KubeObject | undefined)[]): readonly string[] =>
  objects.map(found => found?.metadata.uid ?? '').sort()

/** UIDs of what the release has in both clusters, and of the ManifestWorks that bring it. */
async function identities(source: Source): Promise<readonly string[]> {
  const namespace = namespaces[source]
  const found = await Promise.all([
    inWecs(sandbox, 'namespace', namespace),
    inWecs(sandbox, 'deployment', namespace, namespace),
    manifestWorks(sandbox, policyOf(source))
  ])
  return found.flatMap(uidsOf)
}

async function generationOf(source: Source): Promise<number> {
  const binding = await sandbox.get('wds', 'bindings.control.kubestellar.io', policyOf(source))
  return binding?.metadata.generation ?? 0
}

/** Whether the Binding is filled and worked on, and all of it is in both clusters. @param works that there have to be */
async function isWhole(source: Source, works: number): Promise<boolean> {
  const namespace = namespaces[source]
  const [binding, ...found] = await Promise.all([
    sandbox.get('wds', 'bindings.control.kubestellar.io', policyOf(source)),
    inWecs(sandbox, 'namespace', namespace),
    inWecs(sandbox, 'deployment', namespace, namespace),
    manifestWorks(sandbox, policyOf(source))
  ])
  const isFilled = arrayAt(binding, 'spec', 'workload', 'namespaceScope').length > 0
  const isTransported = numberAt(binding, 'status', 'observedGeneration') === binding?.metadata.generation
  const isThere = found
    .flat()
    .every(object => object !== undefined && object.metadata.deletionTimestamp === undefined)
  return isFilled && isTransported && isThere && found[2].length === works
}

async function restart(): Promise<void> {
  const works = await Promise.all(
    SOURCES.map(async source => (await manifestWorks(sandbox, policyOf(source))).length)
  )
  await sandbox.control('stop', 'kubestellar')
  await sandbox.control('start', 'kubestellar')
  // A Binding comes 2 s after its policy was worked on: by then all others have been written and filled again.
  const probe = freshName('probe')
  await sandbox.apply('wds', [probePolicy(probe)])
  await until(
    'the Binding of a new policy',
    async () => await sandbox.get('wds', 'bindings.control.kubestellar.io', probe),
    LIMIT_MS
  )
  await sandbox.kubectl('wds', 'delete', 'bindingpolicies', probe)
  for (const [index, source] of SOURCES.entries())
    await until(
      `Binding ${policyOf(source)}, and what it delivers, to be whole again`,
      async () => ((await isWhole(source, works[index] ?? 0)) ? true : undefined),
      LIMIT_MS
    )
}

/** Selects both clusters and no objects. */
function probePolicy(name: string): KubeObject {
  const clusterSelectors = [{ matchLabels: { 'location-group': 'edge' } }]
  return {
    apiVersion: 'control.kubestellar.io/v1alpha1',
    kind: 'BindingPolicy',
    metadata: { name },
    spec: { clusterSelectors, downsync: [] }
  }
}

/** Without those about access that was not given. */
function told({ report }: StepResult): readonly string[] {
  return (report?.warnings ?? []).filter(warning => warning.includes('re-created'))
}

test('before anything happens, status says nothing', async () => {
  const steps = await Promise.all(SOURCES.map(async source => await deploy(sandbox, statusOf(source))))
  expect(steps.flatMap(told)).toEqual([])
})

describe('after the controller-manager has restarted', () => {
  beforeAll(async () => {
    const before = new Map(
      await Promise.all(SOURCES.map(async source => [source, await identities(source)] as const))
    )
    const isSame = async (source: Source): Promise<boolean> => {
      const now = new Set(await identities(source))
      return before.get(source)?.every(uid => now.has(uid)) === true
    }
    const generation = await generationOf('wds')
    const isLeft = async (): Promise<boolean> =>
      (await isSame('wecs')) || (await isSame('its')) || (await generationOf('wds')) < generation + 2
    for (let restarts = 1; await isLeft(); restarts += 1) {
      if (restarts > MOST_RESTARTS) throw new Error(`${MOST_RESTARTS} restarts, and nothing was re-created`)
      await restart()
    }
  }, 600_000)

  describe('status', () => {
    const { parallel } = parallelTests('recreated')
    const SINCE = 'since revision 1 was'

    for (const [source, sentence] of [
      ['wecs', `re-created ${SINCE} proved: KubeStellar withdrew the release (Binding generation `],
      ['its', `re-created ${SINCE} proved: KubeStellar withdrew the release (Binding generation `],
      [
        'wds',
        `may have been re-created ${SINCE} proved: KubeStellar wrote the Binding empty and filled it again (generation `
      ]
    ] as const)
      parallel(`tells by the ${source}`, async () => {
        const step = await deploy(sandbox, statusOf(source))
        expect(told(step)).toEqual([expect.stringContaining(sentence)])
        expect(told(step).join()).toContain(`Deployment ${namespaces[source]}/${namespaces[source]}`)
        expect(step.report?.recreated[0]?.isCertain).toBe(source !== 'wds')
      })

    parallel('is red where that is asked for', async () => {
      const step = await deployRed(sandbox, statusOf('wecs', { 'fail-on-recreated': 'true' }))
      expect(errorOf(step).code).toBe('RECREATED')
    })
  })

  describe('the next deploys', () => {
    const { parallel, nightly } = parallelTests('recreated')
    const tellOnce = async (source: Source): Promise<void> => {
      const numbers = []
      for (const set of ['replicas=2', 'replicas=2'])
        numbers.push(told(await deploy(sandbox, { ...inputsOf(source), set })).length)
      expect(numbers).toEqual([1, 0])
    }

    parallel('tell it once, by the wecs', async () => {
      await tellOnce('wecs')
    })
    for (const source of ['its', 'wds'] as const)
      nightly(`tell it once, by the ${source}`, async () => {
        await tellOnce(source)
      })
  })
})
