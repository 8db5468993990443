/** What goes and what stays when a release loses an object that holds more than itself, for dataLoss.test.ts. */
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import type { KubeObject } from '../../src/kubernetes/objects.ts'
import { CHARTS, objectIn, runSteps, withoutChart, WECS, type Inputs } from '../../testkit/deployment.ts'
import type { StepResult } from '../../testkit/runAction.ts'
import type { Sandbox } from '../../testkit/sandbox.ts'
import { until } from '../../testkit/until.ts'
import { claim, objectsChart, workload } from '../../testkit/workloads.ts'

export const OPERATIONS = ['upgrade', 'rollback', 'uninstall'] as const
export type Operation = (typeof OPERATIONS)[number]

export const THINGS = [
  'own Namespace',
  'second Namespace',
  'definition',
  'definition moved to crds/',
  'claim',
  'StatefulSet',
  'kept Namespace'
] as const
export type Thing = (typeof THINGS)[number]

export const USES = ['nobody', 'others'] as const
/** Whose things are in it, beside the release's own. */
export type Use = (typeof USES)[number]

interface Holder {
  readonly kind: string
  readonly name: string
  readonly namespace?: string
  readonly object: object
  /** What somebody makes in it, in one cluster, or what is made for it, and the kind by which that is found. */
  readonly content: readonly [string, KubeObject] | undefined
  /** How the input `allow-data-loss` names it. */
  readonly lossName: string
  /** What allows it to go with the release. */
  readonly removalInputs: Inputs
}

/** What became of a run, and where the object is afterwards, and then what others have in it: `WDS wec1 wec2`. */
export interface Outcome {
  readonly code: string
  readonly message: string
  readonly holder: string
  readonly content: string
}

export interface Outcomes {
  readonly unasked: Outcome
  /** Undefined where the first run was green. */
  readonly allowed: Outcome | undefined
}

const EVERYWHERE = 'wds wec1 wec2'

/** As `CODE: WHERE IT IS; WHERE THE OTHER THING IS`, of the first run and of the second. */
export interface Expected {
  readonly unasked: string
  readonly allowed?: string
}

export function expected(thing: Thing, use: Use, operation: Operation): Expected {
  const contents: Readonly<Partial<Record<Thing, string>>> = { claim: '', StatefulSet: 'wec1 wec2' }
  const other = use === 'others' ? (contents[thing] ?? 'wec1') : ''
  const stays = (code: string): string => `${code}: ${EVERYWHERE}; ${other}`
  const goes = (code: string): string => `${code}: ; `
  const ofOthers = use === 'others'
  const onRemoval: Readonly<Record<Thing, Expected>> = {
    'own Namespace': { unasked: stays('NAMESPACE_IN_CHART'), allowed: goes('removed') },
    'second Namespace': ofOthers
      ? { unasked: stays('DATA_LOSS'), allowed: goes('removed') }
      : { unasked: goes('removed') },
    definition: { unasked: stays('CRDS_IN_CHART'), allowed: goes('removed') },
    'definition moved to crds/': { unasked: stays('removed') },
    claim: { unasked: goes('removed') },
    StatefulSet: { unasked: goes('removed') },
    'kept Namespace': { unasked: stays('removed') }
  }
  const heldByOthers = ofOthers
    ? { unasked: stays('DATA_LOSS'), allowed: goes('ready') }
    : { unasked: goes('ready') }
  const onChange: Readonly<Record<Thing, Expected>> = {
    'own Namespace': { unasked: stays('DATA_LOSS'), allowed: stays('DATA_LOSS') },
    'second Namespace': heldByOthers,
    definition: heldByOthers,
    'definition moved to crds/':
      operation === 'upgrade' ? { unasked: stays('DATA_LOSS'), allowed: stays('DATA_LOSS') } : heldByOthers,
    claim: { unasked: stays('DATA_LOSS'), allowed: goes('ready') },
    StatefulSet: { unasked: stays('DATA_LOSS'), allowed: goes('ready') },
    'kept Namespace': { unasked: stays('ready') }
  }
  return (operation === 'uninstall' ? onRemoval : onChange)[thing]
}

export function described({ code, holder, content }: Outcome): string {
  return `${code}: ${holder}; ${content}`
}

const SETTINGS = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'settings' } }
const BY_HAND = 'by-hand'

function holderOf(thing: Thing, namespace: string): Holder {
  const ofNamespace = (name: string, annotations = {}): Holder => ({
    kind: 'namespace',
    name,
    object: { apiVersion: 'v1', kind: 'Namespace', metadata: { name, annotations } },
    content: ['configmap', { ...SETTINGS, metadata: { name: BY_HAND, namespace: name } }],
    lossName: `Namespace/${name}`,
    removalInputs: { 'allow-data-loss': `Namespace/${name}` }
  })
  const group = `${namespace}.loss.example.com`
  const definition: Holder = {
    kind: 'customresourcedefinition',
    name: `gadgets.${group}`,
    object: {
      apiVersion: 'apiextensions.k8s.io/v1',
      kind: 'CustomResourceDefinition',
      metadata: { name: `gadgets.${group}` },
      spec: {
        group,
        scope: 'Namespaced',
        names: { plural: 'gadgets', singular: 'gadget', kind: 'Gadget' },
        versions: [
          { name: 'v1', served: true, storage: true, schema: { openAPIV3Schema: { type: 'object' } } }
        ]
      }
    },
    content: [
      `gadgets.${group}`,
      { apiVersion: `${group}/v1`, kind: 'Gadget', metadata: { name: BY_HAND, namespace: 'default' } }
    ],
    lossName: `CustomResourceDefinition/gadgets.${group}`,
    removalInputs: { 'delete-crds': 'true' }
  }
  switch (thing) {
    case 'own Namespace':
      return { ...ofNamespace(namespace), removalInputs: { 'delete-namespace': 'true' } }
    case 'second Namespace':
      return ofNamespace(`${namespace}-extra`)
    case 'kept Namespace':
      return ofNamespace(`${namespace}-extra`, { 'helm.sh/resource-policy': 'keep' })
    case 'definition':
    case 'definition moved to crds/':
      return definition
    case 'claim':
      return {
        kind: 'persistentvolumeclaim',
        name: 'data',
        namespace,
        object: claim('data', ''),
        content: undefined,
        lossName: 'PersistentVolumeClaim/data',
        removalInputs: {}
      }
    case 'StatefulSet': {
      const plain = workload('StatefulSet', 'db') as { readonly spec: object }
      return {
        kind: 'statefulset',
        name: 'db',
        namespace,
        object: {
          ...plain,
          spec: {
            ...plain.spec,
            serviceName: 'db',
            persistentVolumeClaimRetentionPolicy: { whenDeleted: 'Delete', whenScaled: 'Retain' },
            volumeClaimTemplates: [
              {
                metadata: { name: 'data' },
                spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } }
              }
            ]
          }
        },
        // Its controller makes it in each cluster.
        content: ['persistentvolumeclaim', named(claim('data-db-0', ''), namespace)],
        lossName: 'StatefulSet.apps/db',
        removalInputs: {}
      }
    }
  }
}

function named(object: object, namespace: string): KubeObject {
  const { metadata, ...rest } = object as KubeObject
  return { ...rest, metadata: { ...metadata, namespace } }
}

/** Deploys it, and does to it what is asked: first unasked, then, when that was refused, with leave. */
export async function loseIn(
  sandbox: Sandbox,
  namespace: string,
  thing: Thing,
  use: Use,
  operation: Operation
): Promise<Outcomes> {
  const workspace = await mkdtemp(join(tmpdir(), 'charts-'))
  try {
    return await loseWith(sandbox, namespace, { thing, use, operation }, workspace)
  } finally {
    await rm(workspace, { recursive: true })
  }
}

async function loseWith(
  sandbox: Sandbox,
  namespace: string,
  { thing, use, operation }: { readonly thing: Thing; readonly use: Use; readonly operation: Operation },
  workspace: string
): Promise<Outcomes> {
  const holder = holderOf(thing, namespace)
  await cp(CHARTS, workspace, { recursive: true })
  await cp(join(CHARTS, 'objects'), join(workspace, 'moved'), { recursive: true })
  await mkdir(join(workspace, 'moved/crds'))
  if (thing === 'definition moved to crds/')
    await writeFile(join(workspace, 'moved/crds/gadgets.yaml'), JSON.stringify(holder.object))
  const base: Inputs = { release: 'web', namespace }
  const withIt: Inputs = { ...base, ...objectsChart([SETTINGS, holder.object]) }
  const isMoved = thing === 'definition moved to crds/'
  const without: Inputs = {
    ...base,
    ...objectsChart([SETTINGS]),
    ...(isMoved ? { chart: 'moved' } : {})
  }
  const run = async (inputs: Inputs): Promise<StepResult> =>
    (await runSteps(sandbox, inputs, { workspace })).main
  const green = async (inputs: Inputs): Promise<void> => {
    const step = await run(inputs)
    if (step.exitCode !== 0) throw new Error(`${thing}, ${operation}: the set-up is red\n${step.log}`)
  }

  if (operation === 'rollback') {
    await green(without)
    if (isMoved || thing === 'own Namespace') await markAsHelms(sandbox, holder, namespace)
  }
  // At a removal, `crds/` is where the definition is.
  await green(isMoved && operation === 'uninstall' ? without : withIt)
  const content = use === 'others' ? holder.content : undefined
  if (content !== undefined && thing !== 'StatefulSet')
    // The kind may have come just now.
    await until('the other object', async () => {
      try {
        await sandbox.apply('wec1', [content[1]])
        return true
      } catch {
        return undefined
      }
    })
  const change: Inputs =
    operation === 'upgrade'
      ? without
      : { ...withoutChart(operation === 'rollback' ? 'rollback' : 'uninstall'), ...base }
  const leave: Inputs =
    operation === 'uninstall' ? holder.removalInputs : { 'allow-data-loss': holder.lossName }
  const observed = async (step: StepResult, soon: string | undefined): Promise<Outcome> => {
    const error = step.report?.error
    const outcome = {
      code: error?.code ?? step.outputs['verdict'] ?? 'no verdict',
      message: error === undefined ? '' : `${error.message} ${error.remedy}`
    }
    // What goes is on its way when the run ends.
    const end = performance.now() + 60_000
    for (;;) {
      const seen = { ...outcome, ...(await whereabouts(sandbox, holder, content)) }
      if (described(seen) === soon || performance.now() > end) return seen
      await delay(500)
    }
  }
  const soon = expected(thing, use, operation)
  const unasked = await observed(await run(change), soon.unasked)
  return {
    unasked,
    allowed:
      unasked.message === '' ? undefined : await observed(await run({ ...change, ...leave }), soon.allowed)
  }
}

/** Otherwise Helm refuses to take over what `crds/` has brought, or this action. */
async function markAsHelms(sandbox: Sandbox, { kind, name }: Holder, namespace: string): Promise<void> {
  await sandbox.kubectl('wds', 'label', kind, name, 'app.kubernetes.io/managed-by=Helm')
  const marks = ['meta.helm.sh/release-name=web', `meta.helm.sh/release-namespace=${namespace}`]
  await sandbox.kubectl('wds', 'annotate', kind, name, ...marks)
}

async function whereabouts(
  sandbox: Sandbox,
  { kind, name, namespace }: Holder,
  content: Holder['content']
): Promise<Pick<Outcome, 'holder' | 'content'>> {
  const places = async (of: string, called: string, within?: string): Promise<string> => {
    const found = await Promise.all(
      ['wds', ...WECS].map(async cluster => {
        // A kind that is gone has no objects.
        const object = await objectIn(sandbox, cluster, of, called, within).catch(() => undefined)
        return object === undefined ? '' : cluster
      })
    )
    return found.filter(place => place !== '').join(' ')
  }
  return {
    holder: await places(kind, name, namespace),
    content:
      content === undefined
        ? ''
        : await places(content[0], content[1].metadata.name, content[1].metadata.namespace)
  }
}
