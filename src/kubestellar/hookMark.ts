/**
 * By what the objects of a running hook are found again, by this run and, when it was ended, by the next one: the copy of the
 * hook, and the Binding and BindingPolicy that deliver it. Pure.
 */
import { shortHash } from '../lib/shortName.ts'
import type { KubeObject } from '../kubernetes/objects.ts'
import { MANAGED, RELEASE_ANNOTATION, type Marks } from './bindingPolicy.ts'
import { integerIn } from '../lib/json.ts'

/** The event, such as `pre-upgrade`. */
const EVENT = 'ks-helm-deploy/hook'
/** A hash of the release: names of releases and namespaces together are too long for a label. */
const RELEASE = 'ks-helm-deploy/hook-release'
const REVISION = 'ks-helm-deploy/hook-revision'
/** A hash of the run; the annotation has the run itself. */
const RUN = 'ks-helm-deploy/hook-run'
/** Annotations. */
const OF = 'ks-helm-deploy/hook-of'
const WEIGHT = 'ks-helm-deploy/hook-weight'
const RUN_URL = 'ks-helm-deploy/run'

export interface HookMark {
  /** `NAMESPACE/RELEASE`. */
  readonly release: string
  readonly revision: number
  readonly event: string
  readonly weight: number
  /** Name of Helm's own object. */
  readonly of: string
  /** Of the run that started it, unique. */
  readonly run: string
}

export function marksOf({ release, revision, event, weight, of, run }: HookMark): Marks {
  return {
    labels: {
      ...MANAGED,
      [EVENT]: event,
      [RELEASE]: shortHash(release),
      [REVISION]: String(revision),
      [RUN]: shortHash(run)
    },
    annotations: { [RELEASE_ANNOTATION]: release, [OF]: of, [WEIGHT]: String(weight), [RUN_URL]: run }
  }
}

/** Undefined for what is no object of a hook. */
export function markIn({ metadata: { labels = {}, annotations = {} } }: KubeObject): HookMark | undefined {
  const event = labels[EVENT]
  const release = annotations[RELEASE_ANNOTATION]
  if (event === undefined || release === undefined || labels[RELEASE] !== shortHash(release)) return undefined
  return {
    release,
    event,
    revision: integerIn(labels[REVISION]) ?? 0,
    weight: weightIn(annotations[WEIGHT] ?? ''),
    of: annotations[OF] ?? '',
    run: annotations[RUN_URL] ?? ''
  }
}

/** Selects the objects of the hooks of a release. @param release `NAMESPACE/RELEASE` */
export function selectorFor(release: string): string {
  return `${RELEASE}=${shortHash(release)}`
}

function weightIn(text: string): number {
  return /^-?\d{1,9}$/.test(text) ? Number(text) : 0
}
