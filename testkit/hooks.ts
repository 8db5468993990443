/** Helm hooks for the chart `objects`. */
export interface HookOptions {
  readonly weight?: number
  readonly deletePolicy?: string
  /** Of its Pod, as the sandbox takes it. */
  readonly fate?: string
  /** Lines that it logs. */
  readonly log?: string
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
      metadata: { name, labels: { 'app.kubernetes.io/instance': 'shop', 'app.kubernetes.io/managed-by': 'Helm' } },
      spec: { backoffLimit: 0, template: { metadata: podMetadata(options), spec: podSpec(spec) } }
    },
    events,
    options
  )
}

export function hookPod(name: string, events: string, spec: object = {}, options: HookOptions = {}): object {
  const { annotations } = podMetadata(options)
  const pod = hook({ apiVersion: 'v1', kind: 'Pod', metadata: { name }, spec: podSpec(spec) }, events, options)
  const { metadata } = pod as { metadata: { annotations: object } }
  return { ...pod, metadata: { ...metadata, annotations: { ...metadata.annotations, ...annotations } } }
}

function podMetadata({ fate = '', log }: HookOptions) {
  return {
    annotations: {
      'sandbox.ks-helm-deploy/fate': fate,
      ...(log === undefined ? {} : { 'sandbox.ks-helm-deploy/log': log })
    }
  }
}

function podSpec(spec: object): object {
  return { restartPolicy: 'Never', containers: [{ name: 'migrate', image: HOOKED_IMAGE }], ...spec }
}
