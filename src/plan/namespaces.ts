/** The Namespaces that a release needs, at present and after the run. Pure. */
import { ActionError } from '../lib/errors.ts'
import { annotationsOfRelease } from '../helm/annotations.ts'
import type { ChartInputs, ReleaseInputs } from '../inputs/inputs.ts'
import type { KubeObject } from '../kubernetes/objects.ts'
import { NAMESPACES } from '../kubernetes/kinds.ts'
import { unmanaged, type SelectedObject } from '../kubestellar/bindingPolicy.ts'
import type { NamespaceLabels } from '../kubestellar/matching.ts'
import { MADE_BY, namespaceMarks } from '../policies/ownership.ts'
import type { Rendered } from './render.ts'

/**
 * If a chart renders the release's own Namespace, it already exists by then, so it needs the annotations that let Helm
 * adopt it.
 */
export function namespaceOf(
  inputs: ChartInputs,
  { objects }: Rendered,
  found: KubeObject | undefined
): KubeObject {
  const { release, namespace, namespaceLabels } = inputs
  // Server-side apply removes fields that are not applied again.
  const isMade = found === undefined || found.metadata.annotations?.[MADE_BY] !== undefined
  const made = { ...(isMade ? { [MADE_BY]: 'ks-helm-deploy' } : {}), ...namespaceMarks(inputs, found) }
  const isRendered = objects.some(
    ({ type, name, managed }) =>
      managed && type.group === '' && type.kind === 'Namespace' && name === namespace
  )
  const ownership = {
    labels: { ...namespaceLabels, 'app.kubernetes.io/managed-by': 'Helm' },
    annotations: {
      ...made,
      ...annotationsOfRelease({ release, namespace })
    }
  }
  return {
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: {
      name: namespace,
      ...(isRendered ? ownership : { labels: namespaceLabels, annotations: made })
    }
  }
}

/** The release's own first, then those of its objects. */
export function namespacesOf(
  { namespace: own }: Pick<ReleaseInputs, 'namespace'>,
  { objects }: Rendered
): readonly string[] {
  return [...new Set([own, ...objects.flatMap(({ namespace }) => namespace ?? [])])]
}

type Labels = Readonly<Record<string, string>>

/** The labels at the time when the objects are applied. */
export function namespaceLabelsOf(
  inputs: Pick<ChartInputs, 'namespace' | 'namespaceLabels'>,
  { objects }: Rendered,
  live: ReadonlyMap<string, Labels>
): NamespaceLabels {
  const rendered = new Map(
    objects
      .filter(({ type }) => type.group === '' && type.kind === 'Namespace')
      .map(({ name, labels }) => [name, labels])
  )
  return namespace => {
    const own = namespace === inputs.namespace ? inputs.namespaceLabels : undefined
    const all = [live.get(namespace), rendered.get(namespace), own].filter(labels => labels !== undefined)
    return all.length === 0 ? undefined : Object.fromEntries(all.flatMap(labels => Object.entries(labels)))
  }
}

export function namespaceObject(labels: NamespaceLabels): (name: string) => SelectedObject {
  return name => unmanaged(NAMESPACES, name, labels(name))
}

/** @throws ActionError NAMESPACE_TERMINATING */
export function refuseTerminating(namespace: KubeObject | undefined): void {
  if (namespace?.metadata.deletionTimestamp === undefined) return
  throw new ActionError(
    'NAMESPACE_TERMINATING',
    `namespace ${namespace.metadata.name} is being deleted in the WDS`,
    { remedy: 'Run again when it is gone: `kubectl get namespace` shows it until then.' }
  )
}
