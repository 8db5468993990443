/**
 * A plan as a file, which a later deploy has to fit. It is untrusted input: it is only ever compared with what the
 * deploy itself finds, so it can stop a deploy and never add to it. No secrets in it: of values it holds a digest
 * whose key only those know who can read the WDS, so that nobody can guess a password and compare.
 */
import { createHmac } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Change } from './changes.ts'
import { ActionError, messageOf } from './errors.ts'
import type { PathValue } from './inputs/inputs.ts'
import { arrayAt, isObject, numberAt, stringAt } from './json.ts'
import type { KubeObject } from './kubernetes/objects.ts'
import { canonical } from './kubestellar/bindingPolicy.ts'
import { own } from './lib/own.ts'

/** Raised when a field changes its meaning or goes away. */
export const PLAN_SCHEMA_VERSION = 1

/** What a deploy is held to. */
export interface PlannedDeploy {
  readonly release: string
  readonly namespace: string
  /** Of the live release when the plan was made; 0 when there was none. */
  readonly revision: number
  readonly chart: { readonly name: string; readonly version: string; readonly digest: string }
  /** From `valuesDigest`. */
  readonly valuesDigest: string
  /** The BindingPolicies as they will be, by name: their specs. */
  readonly policies: Readonly<Record<string, unknown>>
  /** Sorted names. */
  readonly clusters: readonly string[]
}

/** The file: what counts, and what a person who approves it wants to read. */
export interface PlanFile extends PlannedDeploy {
  readonly schemaVersion: typeof PLAN_SCHEMA_VERSION
  readonly changes: readonly Change[]
}

/** Larger than any honest plan: 1,000 objects with their diffs are 2 MB. */
export const MOST_PLAN_BYTES = 16 * 2 ** 20

/** Everything that decides on values, in the order in which Helm merges it. @param key 128 bits that are no public fact */
export async function valuesDigest(
  values: {
    readonly values: string | undefined
    readonly valuesFiles: readonly string[]
    readonly set: readonly PathValue[]
    readonly setLiteral: readonly PathValue[]
  },
  key: string
): Promise<string> {
  const files = await Promise.all(values.valuesFiles.map(async file => await readFile(file, 'utf8')))
  const all = [files, values.values ?? '', values.set, values.setLiteral]
  return `hmac-sha256:${createHmac('sha256', key).update(canonical(all)).digest('hex')}`
}

/** Policies by name, as far as they decide what goes where. */
export function policySpecs(policies: readonly KubeObject[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(policies.map(policy => [policy.metadata.name, policy['spec']]))
}

/** @throws ActionError PLAN_INVALID */
export function parsePlanFile(text: string): PlannedDeploy {
  let document: unknown
  try {
    document = JSON.parse(text)
  } catch (error) {
    throw invalid(`it is not JSON: ${messageOf(error)}`)
  }
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
      digest: textAt('chart', 'digest')
    },
    valuesDigest: textAt('valuesDigest'),
    policies,
    clusters: arrayAt(document, 'clusters').map(String)
  }
}

function invalid(why: string): ActionError {
  return new ActionError('PLAN_INVALID', `the file in \`plan-file\` is no plan of this action: ${why}`, {
    remedy:
      'Give the file that `command: plan` wrote, as the output `plan-file` names it; make a new plan after an update of this action.'
  })
}

/** What is not as it was planned, a sentence each; empty when the deploy is exactly the planned one. */
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
  if (planned.valuesDigest !== now.valuesDigest) moved.push('the values are others')
  for (const name of new Set([...Object.keys(planned.policies), ...Object.keys(now.policies)])) {
    const [was, is] = [own(planned.policies, name), own(now.policies, name)]
    if (was === undefined) moved.push(`BindingPolicy ${name} was not planned`)
    else if (is === undefined) moved.push(`BindingPolicy ${name} was planned and is not needed`)
    else if (canonical(was) !== canonical(is)) moved.push(`BindingPolicy ${name} would be another one`)
  }
  compare('the set of clusters', planned.clusters.join(', '), now.clusters.join(', '))
  return moved
}
