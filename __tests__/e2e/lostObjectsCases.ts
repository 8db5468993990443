/** Every way in which charts lose objects when they are deployed by labels alone, for lostObjects.test.ts. */
import { freshName } from '../../testkit/fresh.ts'
import { deploy, deployRed, inWecs, objectIn, WECS } from '../../testkit/deployment.ts'
import type { Sandbox } from '../../testkit/sandbox.ts'
import type { StepResult } from '../../testkit/runAction.ts'
import { objectsChart } from '../../testkit/workloads.ts'

/** A label: which release an object belongs to. */
export const INSTANCE = 'app.kubernetes.io/instance'

export const configMap = (name: string, metadata: object = {}, value = '1'): object => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name, ...metadata },
  data: { value }
})

export interface Way {
  readonly way: string
  readonly objects: readonly object[]
  /** Kind, name and, where it is not the release's, namespace of each. */
  readonly names: readonly (readonly [string, string, string?])[]
}

/** Each call names cluster-scoped objects afresh, so that no two releases have one in common. */
export function ways(): readonly Way[] {
  const unique = freshName('lost')
  const plural = `${unique.replace(/[^a-z0-9]/g, '')}s`
  const long = `${'n'.repeat(70)}-config`
  return [
    { way: 'no labels at all', objects: [configMap('plain')], names: [['ConfigMap', 'plain']] },
    {
      way: 'labels with another value',
      objects: [configMap('other', { labels: { [INSTANCE]: 'somebody-else' } })],
      names: [['ConfigMap', 'other']]
    },
    {
      way: 'a definition as template',
      objects: [
        {
          apiVersion: 'apiextensions.k8s.io/v1',
          kind: 'CustomResourceDefinition',
          metadata: { name: `${plural}.lost.example.com` },
          spec: {
            group: 'lost.example.com',
            scope: 'Namespaced',
            names: { kind: `Lost${plural}`, plural, singular: plural.slice(0, -1) },
            versions: [
              { name: 'v1', served: true, storage: true, schema: { openAPIV3Schema: { type: 'object' } } }
            ]
          }
        }
      ],
      names: [['CustomResourceDefinition', `${plural}.lost.example.com`]]
    },
    {
      way: 'cluster-scoped',
      objects: [
        {
          apiVersion: 'rbac.authorization.k8s.io/v1',
          kind: 'ClusterRole',
          metadata: { name: unique },
          rules: []
        }
      ],
      names: [['ClusterRole', unique]]
    },
    {
      way: 'a second namespace',
      objects: [
        { apiVersion: 'v1', kind: 'Namespace', metadata: { name: unique } },
        configMap('elsewhere', { namespace: unique })
      ],
      names: [
        ['Namespace', unique],
        ['ConfigMap', 'elsewhere', unique]
      ]
    },
    {
      way: 'items of a List',
      objects: [{ apiVersion: 'v1', kind: 'List', items: [configMap('first'), configMap('second')] }],
      names: [
        ['ConfigMap', 'first'],
        ['ConfigMap', 'second']
      ]
    },
    { way: 'a name over 63', objects: [configMap(long)], names: [['ConfigMap', long]] },
    {
      way: 'a hook that stays',
      objects: [configMap('hook', { annotations: { 'helm.sh/hook': 'pre-install,pre-upgrade' } })],
      names: [['ConfigMap', 'hook']]
    },
    {
      way: 'an object that Helm keeps',
      objects: [configMap('kept', { annotations: { 'helm.sh/resource-policy': 'keep' } })],
      names: [['ConfigMap', 'kept']]
    }
  ]
}

export interface ByLabels {
  readonly step: StepResult
  /** Whether the run created the release's namespace. */
  readonly changed: boolean
}

/** Deploys the objects by labels, which is red. */
export async function deployByLabels(
  sandbox: Sandbox,
  namespace: string,
  lost: readonly Way[]
): Promise<ByLabels> {
  const step = await deployRed(sandbox, { ...inputsOf(namespace, lost), 'select-by': 'labels' })
  return { step, changed: (await objectIn(sandbox, 'wds', 'namespace', namespace)) !== undefined }
}

/** The run stopped before any change and named each object of this way. */
export function expectMissed({ step: { report }, changed }: ByLabels, { names }: Way): void {
  expect(report?.error?.code).toBe('OBJECTS_MISSED')
  for (const [kind, name] of names)
    expect(report?.error?.message).toMatch(new RegExp(`${kind} (\\S+/)?${name} is missed`))
  expect({ changed }).toEqual({ changed: false })
}

/** Deploys the objects with the defaults. */
export async function deployComplete(
  sandbox: Sandbox,
  namespace: string,
  lost: readonly Way[]
): Promise<StepResult> {
  return await deploy(sandbox, inputsOf(namespace, lost))
}

/** All objects of this way are in both clusters. */
export async function expectComplete(
  sandbox: Sandbox,
  namespace: string,
  { outputs }: StepResult,
  { names }: Way
): Promise<void> {
  expect(outputs['verdict']).toBe('ready')
  for (const [kind, name, elsewhere] of names) {
    const found = await inWecs(sandbox, kind, name, elsewhere ?? namespace)
    expect(found.map(object => object?.metadata.name)).toEqual(WECS.map(() => name))
  }
}

function inputsOf(namespace: string, lost: readonly Way[]): Readonly<Record<string, string>> {
  return { release: 'lost', namespace, ...objectsChart(lost.flatMap(({ objects }) => objects)) }
}
