/** Two releases at the same time: each reaches its own clusters, and nothing else does. */
import { arrayAt, stringAt } from '../../src/lib/json.ts'
import { describeRef, refOf } from '../../src/kubernetes/objects.ts'
import { deploy, inWecs, manifestWorks, WECS, withoutChart } from '../../testkit/deployment.ts'
import { freshName } from '../../testkit/fresh.ts'
import { assignedSandbox, type Sandbox } from '../../testkit/sandbox.ts'
import { parallelTests } from '../../testkit/parallelTests.ts'

const KINDS = 'namespaces,deployments,services,configmaps,secrets,pods'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await assignedSandbox()
})

const { parallel, nightly } = parallelTests('side-by-side')

interface Release {
  readonly release: string
  readonly namespace: string
  readonly wec: string
}

/** At the same time, twice: the second time as upgrades, when all policies are there. */
async function deployAll(releases: readonly Release[]): Promise<void> {
  for (const greeting of ['hello', 'welcome']) {
    await Promise.all(
      releases.map(async ({ release, namespace, wec }) => {
        const { outputs } = await deploy(sandbox, {
          release,
          namespace,
          'cluster-selector': `name=${wec}`,
          set: `config.greeting=${greeting}`
        })
        expect(outputs['clusters']).toBe(JSON.stringify([{ cluster: wec, state: 'ready', note: '' }]))
      })
    )
  }
}

/** What is in each WEC of these namespaces, without what Kubernetes makes itself; Pods without their random ends. */
async function contentOfWecs(namespaces: readonly string[]): Promise<readonly (readonly string[])[]> {
  return await Promise.all(
    WECS.map(async wec => {
      const found = await sandbox.list(wec, KINDS)
      return found
        .filter(({ kind, metadata }) =>
          namespaces.includes(kind === 'Namespace' ? metadata.name : (metadata.namespace ?? ''))
        )
        .filter(({ metadata }) => metadata.name !== 'kube-root-ca.crt')
        .map(object => describeRef(refOf(object)).replace(/-[0-9a-f]+-[0-9a-z]{5}$/, ''))
        .sort()
    })
  )
}

/** What KubeStellar sends where, on behalf of a release. */
async function sent({ release, namespace }: Release): Promise<readonly string[]> {
  const works = await manifestWorks(sandbox, `${release}.${namespace}`)
  return works
    .flatMap(work =>
      arrayAt(work, 'spec', 'workload', 'manifests').map(
        manifest =>
          `${work.metadata.namespace ?? ''}: ${stringAt(manifest, 'kind') ?? ''} ${stringAt(manifest, 'metadata', 'namespace') ?? ''}/${stringAt(manifest, 'metadata', 'name') ?? ''}`
      )
    )
    .sort()
}

function objectsOf({ release, namespace }: Release): readonly string[] {
  return ['ConfigMap', 'Deployment', 'Pod', 'Secret', 'Service'].map(
    kind => `${kind} ${namespace}/${release}`
  )
}

function sentBy(placed: Release): readonly string[] {
  const { release, namespace, wec } = placed
  return [
    `${wec}: Namespace /${namespace}`,
    ...['ConfigMap', 'Deployment', 'Secret', 'Service'].map(kind => `${wec}: ${kind} ${namespace}/${release}`)
  ].sort()
}

nightly('of the same name in two namespaces', async () => {
  const first = { release: 'web', namespace: freshName('side'), wec: 'wec1' }
  const second = { release: 'web', namespace: freshName('side'), wec: 'wec2' }
  await deployAll([first, second])
  expect(await contentOfWecs([first.namespace, second.namespace])).toEqual(
    [first, second].map(placed => [...objectsOf(placed), `Namespace ${placed.namespace}`].sort())
  )
  expect(await sent(first)).toEqual(sentBy(first))
  expect(await sent(second)).toEqual(sentBy(second))
})

nightly('in one namespace', async () => {
  const namespace = freshName('side')
  const first = { release: 'first', namespace, wec: 'wec1' }
  const second = { release: 'second', namespace, wec: 'wec2' }
  await deployAll([first, second])
  expect(await contentOfWecs([namespace])).toEqual(
    [first, second].map(placed => [...objectsOf(placed), `Namespace ${namespace}`].sort())
  )
  expect(await sent(first)).toEqual(sentBy(first))
  expect(await sent(second)).toEqual(sentBy(second))
})

parallel('the same release twice at the same time: one after the other, and no update is lost', async () => {
  const namespace = freshName('side')
  const values = [1, 2].map(replicaCount => JSON.stringify({ replicas: replicaCount }))
  const steps = await Promise.all(
    values.map(async value => deploy(sandbox, { release: 'web', namespace, values: value }))
  )
  expect(steps.map(({ outputs }) => outputs['revision']).sort()).toEqual(['1', '2'])
  for (const { outputs } of steps) expect(outputs['verdict']).toBe('ready')
  const waiting = steps.map(({ log }) => log).filter(log => /^waiting for .*, which works on /m.test(log))
  expect(waiting).toHaveLength(1)
  // What the later one wanted is what there is.
  const last = steps.findIndex(({ outputs }) => outputs['revision'] === '2')
  const found = await inWecs(sandbox, 'deployment', 'web', namespace)
  expect(found.map(deployment => deployment?.['spec'])).toEqual(
    [1, 2].map(() => expect.objectContaining({ replicas: last + 1 }) as unknown)
  )
})

nightly(
  'a deploy and a removal at the same time: one after the other, and nothing is left in between',
  async () => {
    const namespace = freshName('side')
    await deploy(sandbox, { release: 'web', namespace })
    const removal = { ...withoutChart('uninstall'), 'delete-namespace': 'true' }
    const [next, removed] = await Promise.all([
      deploy(sandbox, { release: 'web', namespace }),
      deploy(sandbox, { release: 'web', namespace, ...removal })
    ])
    expect([next.outputs['verdict'], removed.outputs['verdict']]).toEqual(['ready', 'removed'])
    const found = await inWecs(sandbox, 'deployment', 'web', namespace)
    const isLast = next.outputs['revision'] === '1'
    expect(found.map(deployment => deployment !== undefined)).toEqual([isLast, isLast])
  }
)
