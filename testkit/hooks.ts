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

/** A ServiceAccount that may do this to Secrets and ConfigMaps of its namespace, as three hooks of one weight. */
export function hookRights(
  name: string,
  verbs: readonly string[],
  events: string,
  weight: number
): readonly object[] {
  const rbac = 'rbac.authorization.k8s.io'
  const metadata = { name }
  return [
    { apiVersion: 'v1', kind: 'ServiceAccount', metadata },
    {
      apiVersion: `${rbac}/v1`,
      kind: 'Role',
      metadata,
      rules: [{ apiGroups: [''], resources: ['secrets', 'configmaps'], verbs }]
    },
    {
      apiVersion: `${rbac}/v1`,
      kind: 'RoleBinding',
      metadata,
      roleRef: { apiGroup: rbac, kind: 'Role', name },
      subjects: [{ kind: 'ServiceAccount', name }]
    }
  ].map(object => hook(object, events, { weight }))
}

export function inNamespace(object: object, namespace: string): object {
  const { metadata } = object as { readonly metadata: object }
  return { ...object, metadata: { ...metadata, namespace } }
}

/** Of hooks of a release, in the WDS and in the clusters, whatever they are called and in whichever namespace. */
export async function hooksLeft(
  sandbox: Sandbox,
  namespace: string,
  release: string,
  wecs: readonly Cluster[] = WECS
): Promise<readonly string[]> {
  const of = async (space: Cluster, kind: string): Promise<readonly string[]> =>
    (await sandbox.list(space, kind))
      .filter(
        ({ metadata: { labels, annotations } }) =>
          labels?.['ks-helm-deploy/hook'] !== undefined &&
          annotations?.['ks-helm-deploy/release'] === `${namespace}/${release}`
      )
      .map(({ metadata }) => `${space} ${kind} ${metadata.name}`)
  const found = await Promise.all([
    ...['wds', ...wecs].flatMap(space => [of(space, 'jobs'), of(space, 'pods')]),
    of('wds', 'bindings.control.kubestellar.io'),
    of('wds', 'bindingpolicies')
  ])
  return found.flat()
}
