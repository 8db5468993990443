/** Two releases at the same time: each reaches its own clusters, and nothing else does. */
import { arrayAt, stringAt } from '../../src/json.ts'
import { describeRef, refOf } from '../../src/kubernetes/objects.ts'
import { deploy, manifestWorks, WECS } from '../helpers/deployment.ts'
import { freshName } from '../helpers/fresh.ts'
import { assignedSandbox, type Sandbox } from '../helpers/sandbox.ts'

const KINDS = 'namespaces,deployments,services,configmaps,secrets,pods'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await assignedSandbox()
})

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

test('of the same name in two namespaces', async () => {
  const first = { release: 'web', namespace: freshName('side'), wec: 'wec1' }
  const second = { release: 'web', namespace: freshName('side'), wec: 'wec2' }
  await deployAll([first, second])
  expect(await contentOfWecs([first.namespace, second.namespace])).toEqual(
    [first, second].map(placed => [...objectsOf(placed), `Namespace ${placed.namespace}`].sort())
  )
  expect(await sent(first)).toEqual(sentBy(first))
  expect(await sent(second)).toEqual(sentBy(second))
})

test('in one namespace', async () => {
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
