/**
 * The owner of a release and its expiry, stored on its BindingPolicies and its Namespace. A sweep uses this to find due
 * releases, and no run adopts or removes releases of another repository. Pure.
 */
import { ActionError } from '../lib/errors.ts'
import type { DeployInputs, ReleaseInputs, RunInputs, WritingInputs } from '../inputs/inputs.ts'
import { branchOf, pullRequestOf, type Origin } from '../github/origin.ts'
import type { Preview } from '../inputs/groups/preview.ts'
import { defaultPolicyName } from '../inputs/groups/policyName.ts'
import { arrayAt, isObject, jsonIn, numberAt, stringAt } from '../lib/json.ts'
import type { KubeObject } from '../kubernetes/objects.ts'
import { crdPolicyName, ownerOf, type Marks } from '../kubestellar/bindingPolicy.ts'
import { own } from '../lib/own.ts'
import { releaseStateOf } from '../helm/releaseState.ts'
import type { Revision } from '../helm/storage.ts'

export interface Ownership {
  /** Numeric; empty for a run outside of GitHub. */
  readonly repositoryId: string
  /** `OWNER/NAME` at that time. */
  readonly repository: string
  /** URL of the workflow run that last wrote it. */
  readonly run: string
  readonly pullRequest: number | undefined
  /** Empty unless it was deployed from a branch. */
  readonly branch: string
  /** `NAME-VERSION`. */
  readonly chart: string
  /** ISO 8601, UTC; undefined when it does not expire. */
  readonly expires: string | undefined
  /** Whether it is removed with its pull request or branch. */
  readonly isPreview: boolean
}

const PREFIX = 'ks-helm-deploy/'
/** On a Namespace that this action created: the same for all releases, since several may create it concurrently. */
export const MADE_BY = `${PREFIX}made-by`
/** A label, so that a sweep can select its own releases. */
export const REPOSITORY_ID = `${PREFIX}repository-id`
const EXPIRES = `${PREFIX}expires`
const RUN = `${PREFIX}run`
/** Names of policies that a Namespace stores: each change of `binding-policy` adds one. */
const MOST_POLICIES = 10
/** On a Namespace, which several releases share: one annotation for each release. */
const OWNER_OF = `${PREFIX}owner.`

export function ownershipOf(
  { origin, expires, preview }: Pick<DeployInputs, 'origin' | 'expires' | 'preview'>,
  chart: string
): Ownership {
  return {
    repositoryId: origin.repositoryId,
    repository: origin.repository,
    run: origin.runUrl,
    pullRequest: pullRequestOf(origin)?.number,
    branch: branchOf(origin),
    chart,
    expires,
    isPreview: preview !== undefined
  }
}

/** Marks of a policy. */
export function marksOf(ownership: Ownership): Marks {
  const { repositoryId, repository, run, pullRequest, branch, chart, expires, isPreview } = ownership
  return {
    labels: given({ [REPOSITORY_ID]: repositoryId }),
    annotations: given({
      [`${PREFIX}repository`]: repository,
      [RUN]: run,
      [`${PREFIX}pull-request`]: pullRequest === undefined ? '' : String(pullRequest),
      [`${PREFIX}branch`]: branch,
      [`${PREFIX}chart`]: chart,
      [EXPIRES]: expires ?? '',
      [`${PREFIX}preview`]: isPreview ? 'true' : ''
    })
  }
}

/** The marks that do not change with each run, for objects that are written only when needed. */
export function lastingMarksOf({ origin: { repositoryId, repository } }: Pick<RunInputs, 'origin'>): Marks {
  return {
    labels: given({ [REPOSITORY_ID]: repositoryId }),
    annotations: given({ [`${PREFIX}repository`]: repository })
  }
}

function given(marks: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(marks).filter(([, value]) => value !== ''))
}

/** Reads a policy of this action. */
export function ownershipIn({ metadata: { labels = {}, annotations = {} } }: KubeObject): Ownership {
  const text = (name: string): string => own(annotations, PREFIX + name) ?? ''
  return {
    repositoryId: labels[REPOSITORY_ID] ?? '',
    repository: text('repository'),
    run: text('run'),
    pullRequest: text('pull-request') === '' ? undefined : Number(text('pull-request')),
    branch: text('branch'),
    chart: text('chart'),
    expires: annotations[EXPIRES],
    isPreview: text('preview') === 'true'
  }
}

/** The policy of a removed release, which still selects the objects that stay: no sweep has to process it again. */
export function withoutExpiry(policy: KubeObject): KubeObject {
  const annotations = Object.entries(policy.metadata.annotations ?? {}).filter(([name]) => name !== EXPIRES)
  return { ...policy, metadata: { ...policy.metadata, annotations: Object.fromEntries(annotations) } }
}

/**
 * An earlier policy, to be written again: it expires after the same time as the live one, and names this run as its
 * writer.
 * @param live undefined when it was deleted
 */
export function renewed(
  policy: KubeObject,
  live: KubeObject | undefined,
  { origin }: Pick<RunInputs, 'origin'>
): KubeObject {
  const { labels = {}, annotations = {} } = (live ?? policy).metadata
  const run = given({ [RUN]: origin.runUrl })
  return {
    ...policy,
    metadata: { name: policy.metadata.name, labels, annotations: { ...annotations, ...run } }
  }
}

/** Marks of the Namespace that never change, since each change is delivered to all clusters again. */
export function namespaceMarks(
  { release, origin, preview, selection }: ReleaseInputs,
  found: KubeObject | undefined
): Readonly<Record<string, string>> {
  const key = OWNER_OF + release
  const known = own(found?.metadata.annotations ?? {}, key) ?? ''
  const isKnown =
    known !== '' && repositoryIn(known).id === origin.repositoryId && isSameSubject(known, preview, origin)
  const recorded = isKnown ? policiesIn(known) : []
  const policies =
    selection.ownPolicies === undefined && !recorded.includes(selection.bindingPolicy)
      ? [...recorded, selection.bindingPolicy].slice(-MOST_POLICIES)
      : recorded
  if (isKnown && policies.length === recorded.length) return { [key]: known }
  const { repositoryId, repository } = origin
  const [pullRequest, branch] = [pullRequestOf(origin), branchOf(origin)]
  const before = jsonIn(known)
  return {
    [key]: JSON.stringify({
      ...(isKnown && isObject(before) ? before : { created: new Date().toISOString() }),
      repositoryId,
      repository,
      policies,
      ...(preview === undefined || pullRequest === undefined ? {} : { pullRequest: pullRequest.number }),
      ...(preview === undefined || branch === '' ? {} : { branch })
    })
  }
}

/** Names of the release's past and present main policies, from its Namespace. */
function policiesIn(annotation: string): readonly string[] {
  return arrayAt(jsonIn(annotation), 'policies').filter(name => typeof name === 'string')
}

/** Policies that name a release as their own. */
export interface Claims {
  readonly own: readonly KubeObject[]
  /**
   * Their name is not one that this action gave the release: a user who may write BindingPolicies can name any release.
   */
  readonly foreign: readonly KubeObject[]
}

/**
 * The policies of a release: they name it, and its Namespace names them. Users who may only write BindingPolicies
 * cannot write the Namespace. A Namespace of earlier versions names none; then the default name counts.
 * @param namespace of the release; without one, nothing is left that could be taken over
 * @param named by the input `binding-policy`
 */
export function claimsOf(
  { release, namespace: name }: { readonly release: string; readonly namespace: string },
  policies: readonly KubeObject[],
  namespace: KubeObject | undefined,
  named?: string
): Claims {
  const claims = policies.filter(policy => ownerOf(policy) === `${name}/${release}`)
  if (namespace === undefined) return { own: claims, foreign: [] }
  const usual = defaultPolicyName(release, name)
  const recorded = policiesIn(own(namespace.metadata.annotations ?? {}, OWNER_OF + release) ?? '')
  const main = [
    ...(recorded.length === 0 ? [usual] : recorded),
    ...(named === undefined || named === usual ? [] : [named])
  ]
  const names = new Set(main.flatMap(policy => [policy, crdPolicyName(policy)]))
  const isOwn = ({ metadata }: KubeObject): boolean => names.has(metadata.name)
  return { own: claims.filter(isOwn), foreign: claims.filter(policy => !isOwn(policy)) }
}

export function describeForeign({ metadata: { name } }: KubeObject, release: string): string {
  return `BindingPolicy ${name} names release ${release} as its own, under a name that the release never gave it: it is ignored. If it is the release's, set \`binding-policy: ${name}\``
}

function repositoryIn(annotation: string): { readonly id: string; readonly name: string } {
  // A broken annotation counts as no owner.
  const found = jsonIn(annotation)
  const id = numberAt(found, 'repositoryId')
  return {
    id: id === undefined ? (stringAt(found, 'repositoryId') ?? '') : String(id),
    name: stringAt(found, 'repository') ?? ''
  }
}

/**
 * @param policies of this release
 * @throws ActionError NOT_OWNED when the release belongs to another repository, or no run of this action created it
 */
export function refuseForeign(
  inputs: WritingInputs,
  revisions: readonly Revision[],
  policies: readonly KubeObject[],
  namespace: KubeObject | undefined
): void {
  if (inputs.adopt) return
  const { release, origin } = inputs
  const annotation = own(namespace?.metadata.annotations ?? {}, OWNER_OF + release)
  const ours = policies.filter(policy => ownerOf(policy) !== undefined)
  // It does not apply to a release that was removed long ago.
  const { kind, newest } = releaseStateOf(revisions, ours.length > 0)
  const note = kind === 'none' ? undefined : annotation
  const owners = [
    ...(note === undefined ? [] : [repositoryIn(note)]),
    ...ours.map(ownershipIn).map(({ repositoryId: id, repository: name }) => ({ id, name }))
  ]
  const other = owners.find(({ id }) => id !== '' && id !== origin.repositoryId)
  if (other !== undefined) {
    throw new ActionError(
      'NOT_OWNED',
      `release ${release} in namespace ${inputs.namespace} belongs to repository ${other.name} (${other.id}), and this run to ${origin.repository === '' ? 'none' : origin.repository}`,
      {
        remedy:
          'Give this one a name or namespace of its own. If it has moved here, set `adopt: true` once. Nothing was changed.'
      }
    )
  }
  refuseOtherSubject(inputs, ours, note)
  if (newest === undefined || owners.length > 0) return
  throw new ActionError(
    'NOT_OWNED',
    `release ${release} in namespace ${inputs.namespace} was not made by this action, but with Helm`,
    {
      remedy:
        'Choose another name; or set `adopt: true` once, if this workflow is to look after it from now on. Nothing was changed.'
    }
  )
}

/**
 * Names of previews can collide: with branch `staging`, a preview of `shop` has the name of a release `shop-staging`.
 */
function refuseOtherSubject(
  { preview, origin, release, namespace }: ReleaseInputs,
  policies: readonly KubeObject[],
  annotation: string | undefined
): void {
  if (preview === undefined) return
  const subject = subjectOfRun(origin)
  const found =
    policies.length > 0
      ? policies.map(policy => {
          const { isPreview, pullRequest, branch } = ownershipIn(policy)
          return isPreview ? describeSubject(pullRequest, branch) : undefined
        })
      : [subjectNoted(annotation ?? '') ?? subject]
  const [other] = found.filter(one => one !== subject).map(one => one ?? '')
  if (other === undefined) return
  throw new ActionError(
    'NOT_OWNED',
    `release ${release} in namespace ${namespace} is ${other === '' ? 'no preview' : `the preview of ${other}`}, and this run has that of ${subject}`,
    {
      remedy:
        'Give `release` and `namespace` of this step other names; or set `adopt: true` once, if that release is to become this preview. Nothing was changed.'
    }
  )
}

/** True if nothing else is stored: then it stays unchanged. */
function isSameSubject(annotation: string, preview: Preview | undefined, origin: Origin): boolean {
  const noted = preview === undefined ? undefined : subjectNoted(annotation)
  return noted === undefined || noted === subjectOfRun(origin)
}

/** Undefined for a note of earlier versions about a branch, and without a preview. */
function subjectNoted(annotation: string): string | undefined {
  const note = jsonIn(annotation)
  const [pullRequest, branch = ''] = [numberAt(note, 'pullRequest'), stringAt(note, 'branch')]
  return pullRequest === undefined && branch === '' ? undefined : describeSubject(pullRequest, branch)
}

function subjectOfRun(origin: Origin): string {
  return describeSubject(pullRequestOf(origin)?.number, branchOf(origin))
}

function describeSubject(pullRequest: number | undefined, branch: string): string {
  return pullRequest === undefined ? `branch ${branch}` : `pull request ${pullRequest}`
}
