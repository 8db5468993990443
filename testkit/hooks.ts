/** Helm hooks for the chart `objects`, and what is left of hooks in a sandbox. */
import { WECS } from './deployment.ts'
import type { Cluster, Sandbox } from './sandbox.ts'

export interface HookOptions {
  readonly weight?: number
  readonly deletePolicy?: string
  /** Of its Pod, as the sandbox takes it. */
  readonly fate?: string
  /** Lines that it logs. */
  readonly log?: string
  /** What it does to its cluster, as the sandbox takes it. */
  readonly effect?: string
}

export const HOOKED_IMAGE = 'registry.example.com/migrate:1'

/** @param events as in `helm.sh/hook` */
export function hook(
  object: { readonly metadata: object; readonly [field: string]: unknown },
  events: string,
  { weight = 0, deletePolicy }: HookOptions = {}
): object {
  const annotations = {
    'helm.sh/hook': events,
    'helm.sh/hook-weight': String(weight),
    ...(deletePolicy === undefined ? {} : { 'helm.sh/hook-delete-policy': deletePolicy })
  }
  return { ...object, metadata: { ...object.metadata, annotations } }
}

export function hookJob(name: string, events: string, spec: object = {}, options: HookOptions = {}): object {
  return hook(
    {
      apiVersion: 'batch/v1',
      kind: 'Job',
      metadata: {
        name,
        labels: { 'app.kubernetes.io/instance': 'shop', 'app.kubernetes.io/managed-by': 'Helm' }
      },
      spec: { backoffLimit: 0, template: { metadata: podMetadata(options), spec: podSpec(spec) } }
    },
    events,
    options
  )
}

export function hookPod(name: string, events: string, spec: object = {}, options: HookOptions = {}): object {
  const { annotations } = podMetadata(options)
  const pod = hook(
    { apiVersion: 'v1', kind: 'Pod', metadata: { name }, spec: podSpec(spec) },
    events,
    options
  )
  const { metadata } = pod as { metadata: { annotations: object } }
  return { ...pod, metadata: { ...metadata, annotations: { ...metadata.annotations, ...annotations } } }
}

function podMetadata({ fate = '', log, effect }: HookOptions) {
  return {
    annotations: {
      'sandbox.ks-helm-deploy/fate': fate,
      ...(log === undefined ? {} : { 'sandbox.ks-helm-deploy/log': log }),
      ...(effect === undefined ? {} : { 'sandbox.ks-helm-deploy/effect': effect })
    }
  }
}

function podSpec(spec: object): object {
  return { restartPolicy: 'Never', containers: [{ name: 'migrate', image: HOOKED_IMAGE }], ...spec }
}

/** Of hooks of a release, in the WDS and in the clusters, whatever they are called. */
export async function hooksLeft(
  sandbox: Sandbox,
  namespace: string,
  release: string
): Promise<readonly string[]> {
  const of = async (space: Cluster, kind: 'jobs' | 'pods'): Promise<readonly string[]> =>
    (await sandbox.list(space, kind, namespace))
      .filter(({ metadata }) => metadata.labels?.['ks-helm-deploy/hook'] !== undefined)
      .map(({ metadata }) => `${space} ${kind} ${metadata.name}`)
  const delivering = async (
    kind: 'bindings.control.kubestellar.io' | 'bindingpolicies'
  ): Promise<readonly string[]> =>
    (await sandbox.list('wds', kind))
      .filter(
        ({ metadata: { labels, annotations } }) =>
          labels?.['ks-helm-deploy/hook'] !== undefined &&
          annotations?.['ks-helm-deploy/release'] === `${namespace}/${release}`
      )
      .map(({ metadata }) => `wds ${kind} ${metadata.name}`)
  const spaces: readonly Cluster[] = ['wds', ...WECS]
  const found = await Promise.all([
    ...spaces.flatMap(space => [of(space, 'jobs'), of(space, 'pods')]),
    delivering('bindings.control.kubestellar.io'),
    delivering('bindingpolicies')
  ])
  return found.flat()
}
