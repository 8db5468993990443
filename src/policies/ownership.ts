/**
 * Whose a release is and how long it lives, as its BindingPolicies and its Namespace carry it. A sweep finds by it what is
 * due, and no run takes over or removes what is another repository's. Pure.
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
  /** `OWNER/NAME`, as it was called then. */
  readonly repository: string
  /** URL of the workflow run that wrote it last. */
  readonly run: string
  readonly pullRequest: number | undefined
  /** Empty unless it was deployed from one. */
  readonly branch: string
  /** `NAME-VERSION`. */
  readonly chart: string
  /** ISO 8601, UTC; undefined when it lives on. */
  readonly expires: string | undefined
  /** It goes with its pull request or branch. */
  readonly isPreview: boolean
}

const PREFIX = 'ks-helm-deploy/'
/** On a Namespace that was not there before: the same for all releases, since several may make it at once. */
export const MADE_BY = `${PREFIX}made-by`
/** A label, so that a sweep can ask for what is its own. */
export const REPOSITORY_ID = `${PREFIX}repository-id`
const EXPIRES = `${PREFIX}expires`
const RUN = `${PREFIX}run`
/** Names of policies that a Namespace keeps: each change of `binding-policy` is one more. */
const MOST_POLICIES = 10
/** On a Namespace, which several releases share: one for each. */
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

/** On a policy. */
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

/** Those of them that do not change with each run, for what is written only when it has to be. */
export function lastingMarksOf({ origin: { repositoryId, repository } }: Pick<RunInputs, 'origin'>): Marks {
  return {
    labels: given({ [REPOSITORY_ID]: repositoryId }),
    annotations: given({ [`${PREFIX}repository`]: repository })
  }
}

function given(marks: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(marks).filter(([, value]) => value !== ''))
}

/** Of a policy of this action. */
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

/** The policy once its release is gone, and it holds what stays: no sweep has to come back for it. */
export function withoutExpiry(policy: KubeObject): KubeObject {
  const annotations = Object.entries(policy.metadata.annotations ?? {}).filter(([name]) => name !== EXPIRES)
  return { ...policy, metadata: { ...policy.metadata, annotations: Object.fromEntries(annotations) } }
}

/**
 * A policy as it was, for writing it again: it lives as long as the one that is there, and this run has written it.
 * @param live undefined when it is gone
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

/** On the Namespace: what never changes, since each change of it is delivered to all clusters again. */
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

/** Names of the main policies that the release has had, as its Namespace keeps them. */
function policiesIn(annotation: string): readonly string[] {
  return arrayAt(jsonIn(annotation), 'policies').filter(name => typeof name === 'string')
}

/** Policies that name a release as theirs. */
export interface Claims {
  readonly own: readonly KubeObject[]
  /** Under a name that this action never gave the release: whoever may write BindingPolicies can name any release. */
  readonly foreign: readonly KubeObject[]
}

/**
 * Which policies are those of a release: they name it, and its Namespace names them, which is nobody's to write who may
 * write BindingPolicies only. A Namespace of earlier runs names none; then the usual name counts.
 * @param namespace that of the release; without one there is nothing left that could be taken over
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
  // Where somebody has changed it: nobody's.
  const found = jsonIn(annotation)
  const id = numberAt(found, 'repositoryId')
  return {
    id: id === undefined ? (stringAt(found, 'repositoryId') ?? '') : String(id),
    name: stringAt(found, 'repository') ?? ''
  }
}

/**
 * @param policies of this release
 * @throws ActionError NOT_OWNED when the release is another repository's, or no run of this action made it
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
  // Of a release that went long ago it says nothing.
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

/** Names of previews can meet: with branch `staging` a preview of `shop` is called like a release `shop-staging`. */
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

/** Where nothing else is noted: then it stays as it is. */
function isSameSubject(annotation: string, preview: Preview | undefined, origin: Origin): boolean {
  const noted = preview === undefined ? undefined : subjectNoted(annotation)
  return noted === undefined || noted === subjectOfRun(origin)
}

/** Undefined for a note of earlier runs on a branch, and for what is no preview. */
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
