/** What a guard must not do: stay for ever, keep a cluster from getting the new content, or need a right that a user lacks. */
import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { setTimeout as delay } from 'node:timers/promises'
import { promisify } from 'node:util'
import { parseAllDocuments, stringify } from 'yaml'
import type { KubeObject } from '../../src/kubernetes/objects.ts'
import { arrayAt, at, stringAt } from '../../src/lib/json.ts'
import { deploy, manifestWorks, withoutChart } from '../../testkit/deployment.ts'
import { freshName } from '../../testkit/fresh.ts'
import { npmTools } from '../../testkit/npmTools.ts'
import type { StepResult } from '../../testkit/runAction.ts'
import { until } from '../../testkit/until.ts'
import { objectsChart, workload } from '../../testkit/workloads.ts'
import {
  CLUSTERS,
  EVERYWHERE,
  GROUP,
  LIMIT_MS,
  objectsOf,
  sandbox,
  uidsOf,
  useGuardSandbox
} from './guardSandbox.ts'

const GADGETS = `gadgets.${GROUP}`
/** Milliseconds for which the clusters are watched: two resyncs of work agents. */
const RESYNCS_MS = Number(process.env['KS_GUARD_RESYNC_MS'] ?? String(10 * 60 * 1000))

useGuardSandbox()

test(
  'the clean-up of the tutorial takes the guard along',
  async () => {
    const namespace = freshName('guard-tutorial')
    const policy = `web.${namespace}`
    await deploy(sandbox, { release: 'web', namespace, ...objectsOf(0), ...EVERYWHERE, guard: 'all' })
    const { helm } = await npmTools('v36')
    const args = ['uninstall', 'web', `--namespace=${namespace}`, `--kubeconfig=${sandbox.kubeconfigs.wds}`]
    await promisify(execFile)(helm, args)
    await sandbox.kubectl('wds', 'delete', 'namespace', namespace)
    await sandbox.kubectl('wds', 'delete', 'bindingpolicy', policy)
    for (const name of [policy, `${policy}-guard`])
      await until(`the ManifestWorks of ${name} to go`, async () =>
        (await manifestWorks(sandbox, name)).length === 0 ? true : undefined
      )
    await until('the namespace to go from the clusters', async () =>
      [...(await uidsOf([['namespace', namespace]])).values()].every(uid => uid === undefined)
        ? true
        : undefined
    )
  },
  LIMIT_MS
)

test(
  'a cluster that leaves the selector loses what was guarded, with the deploy that takes it off',
  async () => {
    const namespace = freshName('guard-moved')
    const db = { release: 'db', namespace, ...objectsOf(0) }
    await deploy(sandbox, { ...db, ...EVERYWHERE })
    await deploy(sandbox, { ...db, 'cluster-selector': 'name=wec1', 'allow-cluster-removal': 'true' })
    await until('the namespace to go from two clusters', async () => {
      const found = [...(await uidsOf([['namespace', namespace]])).values()]
      return found.filter(uid => uid !== undefined).length === 1 ? true : undefined
    })
    const step = await deploy(sandbox, {
      ...withoutChart('uninstall'),
      release: 'db',
      namespace,
      'delete-namespace': 'true'
    })
    expect(step.outputs['verdict']).toBe('removed')
  },
  LIMIT_MS
)

test(
  'an upgrade under `all` brings new content and a new version of a definition, and it stays',
  async () => {
    const namespace = freshName('guard-upgrade')
    const definition = (versions: readonly string[]): object => ({
      apiVersion: 'apiextensions.k8s.io/v1',
      kind: 'CustomResourceDefinition',
      metadata: { name: GADGETS },
      spec: {
        group: GROUP,
        scope: 'Namespaced',
        names: { plural: 'gadgets', singular: 'gadget', kind: 'Gadget' },
        versions: versions.map((name, index) => ({
          name,
          // Of a kind that serves several, KubeStellar delivers nothing.
          served: index === 0,
          storage: index === 0,
          schema: {
            openAPIV3Schema: {
              type: 'object',
              properties: { spec: { type: 'object', 'x-kubernetes-preserve-unknown-fields': true } }
            }
          }
        }))
      }
    })
    const gadget = (size: number): object => ({
      apiVersion: `${GROUP}/v1`,
      kind: 'Gadget',
      metadata: { name: 'mine' },
      spec: { size }
    })
    const web = (image: string): object =>
      JSON.parse(JSON.stringify(workload('Deployment', 'web')).replace('web:1', image)) as object
    const kinds = { release: 'kinds', namespace, ...EVERYWHERE, guard: 'all' }
    const db = { ...kinds, release: 'db' }
    await deploy(sandbox, { ...kinds, ...objectsChart([definition(['v1'])]) })
    await deploy(sandbox, { ...db, ...objectsChart([gadget(1), web('web:1')]) })
    await deploy(sandbox, { ...kinds, ...objectsChart([definition(['v1', 'v2'])]) })
    await deploy(sandbox, { ...db, ...objectsChart([gadget(2), web('web:2')]) })
    const contents = async (): Promise<readonly unknown[]> =>
      await Promise.all(
        CLUSTERS.flatMap(cluster => [
          sandbox.get(cluster, GADGETS, 'mine', namespace).then(found => at(found, 'spec', 'size')),
          sandbox
            .get(cluster, 'deployment', 'web', namespace)
            .then(found => JSON.stringify(found?.['spec']).includes('web:2')),
          sandbox.get(cluster, 'crd', GADGETS).then(found => JSON.stringify(found?.['spec']).includes('"v2"'))
        ])
      )
    const end = performance.now() + RESYNCS_MS
    while (performance.now() < end) {
      expect(await contents()).toEqual(CLUSTERS.flatMap(() => [2, true, true]))
      await delay(5000)
    }
    const remove = { ...withoutChart('uninstall'), namespace }
    await deploy(sandbox, { ...remove, release: 'db' })
    await deploy(sandbox, { ...remove, release: 'kinds', 'delete-crds': 'true', 'delete-namespace': 'true' })
  },
  LIMIT_MS
)

test(
  'a rollback and `status` look for a definition of crds/, too',
  async () => {
    const namespace = freshName('guard-back')
    const kinds = { release: 'kinds', namespace, ...EVERYWHERE }
    for (const set of ['size=1', 'size=2']) await deploy(sandbox, { ...kinds, chart: 'widgets', set })
    for (const command of ['rollback', 'status'] as const) {
      const step = await deploy(sandbox, { ...withoutChart(command), release: 'kinds', namespace })
      const found = step.report?.clusters.flatMap(({ cluster, objects }) =>
        objects.map(({ object, state }) => `${cluster} ${object.kind} ${state}`)
      )
      const kind = 'CustomResourceDefinition ready'
      expect({ command, found }).toEqual({
        command,
        found: expect.arrayContaining(CLUSTERS.map(cluster => `${cluster} ${kind}`)) as unknown
      })
    }
    const remove = { ...withoutChart('uninstall'), release: 'kinds', namespace }
    await deploy(sandbox, { ...remove, 'delete-crds': 'true', 'delete-namespace': 'true' })
  },
  LIMIT_MS
)

describe('a user who may do what docs/guides/least-privilege.md says', () => {
  const namespace = freshName('guard-rights')
  const web = { release: 'web', namespace, ...EVERYWHERE }
  let kubeconfig: string
  let objects: readonly KubeObject[]

  beforeAll(async () => {
    const text = await readFile(new URL('../../docs/guides/least-privilege.md', import.meta.url), 'utf8')
    const [yaml = ''] = /(?<=```yaml\n)apiVersion: v1\nkind: Namespace\n.*?(?=```)/s.exec(text) ?? []
    objects = parseAllDocuments(yaml).map(document => document.toJS() as KubeObject)
    await sandbox.apply('wds', objects.map(withoutGuardRule))
    kubeconfig = await kubeconfigOf('deployer', 'ks-helm-deploy')
  }, LIMIT_MS)

  async function deployAsUser(): Promise<{ readonly step: StepResult; readonly guard: unknown }> {
    const step = await deploy(sandbox, { ...web, 'wds-kubeconfig-file': '', 'wds-kubeconfig': kubeconfig })
    const guard = await sandbox.get('wds', 'bindings.control.kubestellar.io', `web.${namespace}-guard`)
    return { step, guard }
  }

  test(
    'but may not write Bindings: green, one warning, no guard',
    async () => {
      const { step, guard } = await deployAsUser()
      expect(step.outputs['verdict']).toBe('ready')
      expect(step.report?.warnings).toEqual([
        expect.stringMatching(/^the release has no guard, for the WDS credentials may not write Bindings: /)
      ])
      expect(guard).toBeUndefined()
    },
    LIMIT_MS
  )

  test(
    'and may: the next deploy writes the guard, and what goes takes it along',
    async () => {
      await sandbox.apply('wds', objects)
      const { step, guard } = await deployAsUser()
      expect(step.report?.warnings).toEqual([])
      expect(guard).toBeDefined()
      const remove = { ...withoutChart('uninstall'), release: 'web', namespace, 'delete-namespace': 'true' }
      expect((await deploy(sandbox, remove)).outputs['verdict']).toBe('removed')
    },
    LIMIT_MS
  )
})

/** The role as it is without what only the guard needs. */
function withoutGuardRule(object: KubeObject): KubeObject {
  if (object.kind !== 'ClusterRole') return object
  const rules = arrayAt(object, 'rules')
  const left = rules.filter(
    rule => !(arrayAt(rule, 'resources').includes('bindings') && arrayAt(rule, 'verbs').includes('create'))
  )
  expect(left).toHaveLength(rules.length - 1)
  return { ...object, rules: left }
}

/** Of a ServiceAccount in the WDS. */
async function kubeconfigOf(account: string, namespace: string): Promise<string> {
  const token = (await sandbox.kubectl('wds', 'create', 'token', account, `--namespace=${namespace}`)).trim()
  const view = await sandbox.kubectl(
    'wds',
    'config',
    'view',
    '--raw',
    '--flatten',
    '--minify',
    '--output=json'
  )
  const found = JSON.parse(view) as object
  const users = arrayAt(found, 'users').map(user => ({ name: stringAt(user, 'name'), user: { token } }))
  return stringify({ ...found, users })
}
