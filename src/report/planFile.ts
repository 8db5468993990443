/**
 * A plan as a file that a later deploy must match. It is untrusted input: it is only compared with the deploy's own
 * findings, so it can stop a deploy but never add to it. It contains no secrets: values and rendered objects are
 * digests with a key that only users who can read the WDS know. So a password cannot be guessed and compared.
 */
import { createHmac } from 'node:crypto'
import type { Change } from './plan.ts'
import { ActionError, messageOf } from '../lib/errors.ts'
import type { ValuesFile, PathValue } from '../helm/values.ts'
import { arrayAt, isObject, numberAt, stringAt } from '../lib/json.ts'
import { parseJson } from '../lib/parseJson.ts'
import type { KubeObject } from '../kubernetes/objects.ts'
import { canonical } from '../kubestellar/bindingPolicy.ts'
import { enumerate } from '../lib/text/text.ts'

/** Increased when a field changes its meaning or is removed. */
export const PLAN_SCHEMA_VERSION = 2

/** What a deploy must match. */
export interface PlannedDeploy {
  readonly release: string
  readonly namespace: string
  /** Revision of the live release when the plan was made; 0 when there was none. */
  readonly revision: number
  readonly chart: {
    readonly name: string
    readonly version: string
    /** The value of the output `chart-digest`. */
    readonly digest: string
    /** Digest of every byte that Helm reads, including dependencies. */
    readonly content: string
  }
  /** From `valuesDigest`. */
  readonly valuesDigest: string
  readonly rendered: PlannedRender
  /** The specs of the future BindingPolicies, by name. */
  readonly policies: Readonly<Record<string, unknown>>
  /** Sorted names. */
  readonly clusters: readonly string[]
}

/** What the chart renders, without the parts that differ each time. */
export interface PlannedRender {
  /** For each object except Secrets, in the order of the chart. */
  readonly objects: readonly PlannedDigest[]
  /** One digest for all of them: separate digests would show which values are equal. */
  readonly secrets: { readonly objects: readonly string[]; readonly digest: string }
  readonly unstable: readonly UnstableObject[]
}

export interface PlannedDigest {
  /** `Deployment.apps shop/web`; with a generated name: `Job.batch shop/(generated 1)`. */
  readonly object: string
  readonly digest: string
}

/** Differences between two renderings of the same chart with the same values. */
export interface UnstableObject {
  readonly object: string
  /** JSON pointers, such as `/data/password`. */
  readonly paths: readonly string[]
}

/** The file: what is compared, and what a person needs to read to approve it. */
export interface PlanFile extends PlannedDeploy {
  readonly schemaVersion: typeof PLAN_SCHEMA_VERSION
  readonly changes: readonly Change[]
}

/** Larger than any real plan: 1,000 objects with their diffs are 2 MB. */
export const MOST_PLAN_BYTES = 16 * 2 ** 20

/** Everything that determines the values, in the order in which Helm merges it. */
export function valuesDigest(
  values: {
    readonly values: string | undefined
    readonly valuesFiles: readonly ValuesFile[]
    readonly set: readonly PathValue[]
    readonly setFile: readonly PathValue[]
    readonly setLiteral: readonly PathValue[]
  },
  key: string
): string {
  const files = values.valuesFiles.map(({ text }) => text)
  const { set, setFile, setLiteral } = values
  return keyedDigest([files, values.values ?? '', set, setFile, setLiteral], key)
}

/** `hmac-sha256:...` of JSON. @param key 128 bits that are not public */
export function keyedDigest(value: unknown, key: string): string {
  return `hmac-sha256:${createHmac('sha256', key).update(canonical(value)).digest('hex')}`
}

/**
 * Policies by name, limited to what determines which objects go to which clusters.
 * @param aliases placeholders for names of objects that the chart generates each time
 */
export function policySpecs(
  policies: readonly KubeObject[],
  aliases: ReadonlyMap<string, string>
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(policies.map(({ metadata, spec }) => [metadata.name, aliased(spec, aliases)]))
}

function aliased(value: unknown, aliases: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return aliases.get(value) ?? value
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => aliased(item, aliases))
    // Such lists are sorted, so the order depends on the names.
    return items.some((item, index) => item !== value[index]) && items.every(item => typeof item === 'string')
      ? items.sort()
      : items
  }
  if (!isObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, aliased(item, aliases)]))
}

/** @throws ActionError PLAN_INVALID */
export function parsePlanFile(text: string): PlannedDeploy {
  const document = documentIn(text)
  const version = numberAt(document, 'schemaVersion')
  if (version !== PLAN_SCHEMA_VERSION)
    throw invalid(`its schemaVersion is ${version ?? 'missing'}, not ${PLAN_SCHEMA_VERSION}`)
  const textAt = (...path: readonly string[]): string => {
    const found = stringAt(document, ...path)
    if (found === undefined) throw invalid(`${path.join('.')} is missing`)
    return found
  }
  const revision = numberAt(document, 'revision')
  if (revision === undefined) throw invalid('revision is missing')
  const policies = (document as { policies?: unknown }).policies
  if (!isObject(policies)) throw invalid('policies is missing')
  return {
    release: textAt('release'),
    namespace: textAt('namespace'),
    revision,
    chart: {
      name: textAt('chart', 'name'),
      version: textAt('chart', 'version'),
      digest: textAt('chart', 'digest'),
      content: textAt('chart', 'content')
    },
    valuesDigest: textAt('valuesDigest'),
    rendered: {
      objects: arrayAt(document, 'rendered', 'objects').map(entry => ({
        object: stringAt(entry, 'object') ?? '',
        digest: stringAt(entry, 'digest') ?? ''
      })),
      secrets: {
        objects: arrayAt(document, 'rendered', 'secrets', 'objects').map(String),
        digest: textAt('rendered', 'secrets', 'digest')
      },
      unstable: arrayAt(document, 'rendered', 'unstable').map(entry => ({
        object: stringAt(entry, 'object') ?? '',
        paths: arrayAt(entry, 'paths').map(String)
      }))
    },
    policies,
    clusters: arrayAt(document, 'clusters').map(String)
  }
}

/** @throws ActionError PLAN_INVALID, with the place but without content of the file, since it may be any file */
function documentIn(text: string): unknown {
  try {
    return parseJson(text)
  } catch (error) {
    throw invalid(`it is not JSON: ${messageOf(error)}`)
  }
}

function invalid(why: string): ActionError {
  return new ActionError('PLAN_INVALID', `the file in \`plan-file\` is no plan of this action: ${why}`, {
    remedy:
      'Give the file that `command: plan` wrote, as the output `plan-file` names it; make a new plan after an update of this action.'
  })
}

/** Differences from the plan, a sentence each; empty when the deploy exactly matches it. */
export function movedSince(planned: PlannedDeploy, now: PlannedDeploy): readonly string[] {
  const moved: string[] = []
  const compare = (what: string, was: string, is: string): void => {
    if (was !== is) moved.push(`${what} was ${was} and is ${is}`)
  }
  compare('the release', `${planned.namespace}/${planned.release}`, `${now.namespace}/${now.release}`)
  compare('the revision of the live release', String(planned.revision), String(now.revision))
  compare(
    'the chart',
    `${planned.chart.name} ${planned.chart.version}`,
    `${now.chart.name} ${now.chart.version}`
  )
  compare('the digest of the chart', planned.chart.digest, now.chart.digest)
  if (planned.chart.digest === now.chart.digest && planned.chart.content !== now.chart.content)
    moved.push('the files of the chart are others')
  if (planned.valuesDigest !== now.valuesDigest) moved.push('the values are others')
  const [before, after] = [new Map(Object.entries(planned.policies)), new Map(Object.entries(now.policies))]
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    const [was, is] = [before.get(name), after.get(name)]
    if (was === undefined) moved.push(`BindingPolicy ${name} was not planned`)
    else if (is === undefined) moved.push(`BindingPolicy ${name} was planned and is not needed`)
    else if (canonical(was) !== canonical(is)) moved.push(`BindingPolicy ${name} would be another one`)
  }
  compare('the set of clusters', planned.clusters.join(', '), now.clusters.join(', '))
  return [...moved, ...renderedOtherwise(planned.rendered, now.rendered)]
}

/** Most objects that a sentence names. */
const MOST_NAMED = 10

function renderedOtherwise(planned: PlannedRender, now: PlannedRender): readonly string[] {
  const [was, is] = [digestsOf(planned), digestsOf(now)]
  const named = (what: string, objects: readonly string[]): readonly string[] =>
    objects.length === 0 ? [] : [`${what}: ${enumerate(objects, MOST_NAMED)}`]
  return [
    ...named(
      'rendered and not planned',
      [...is.keys()].filter(object => !was.has(object))
    ),
    ...named(
      'planned and not rendered',
      [...was.keys()].filter(object => !is.has(object))
    ),
    ...named(
      'rendered otherwise than planned',
      [...is].flatMap(([object, digest]) => ((was.get(object) ?? digest) === digest ? [] : [object]))
    ),
    ...(planned.secrets.digest === now.secrets.digest
      ? []
      : ['the Secrets are rendered otherwise than planned'])
  ]
}

/** By object; all Secrets have the same digest here, since theirs is compared as a whole. */
function digestsOf({ objects, secrets }: PlannedRender): ReadonlyMap<string, string> {
  return new Map([
    ...objects.map(({ object, digest }): [string, string] => [object, digest]),
    ...secrets.objects.map((object): [string, string] => [object, ''])
  ])
}
