import { ActionError } from '../../../src/lib/errors.ts'
import type { AnyInputs as Inputs } from '../../../testkit/anyInputs.ts'
import type { KubeObject } from '../../../src/kubernetes/objects.ts'
import { bindingPolicies } from '../../../src/kubestellar/bindingPolicy.ts'
import {
  claimsOf,
  marksOf,
  namespaceMarks,
  ownershipIn,
  ownershipOf,
  refuseForeign,
  renewed,
  withoutExpiry
} from '../../../src/policies/ownership.ts'
import { originOf, PULL_REQUEST } from '../../../testkit/origin.ts'

const INPUTS = {
  release: 'web',
  namespace: 'shop',
  adopt: false,
  selection: { bindingPolicy: 'web.shop' },
  preview: { url: undefined },
  expires: '2026-12-01T00:00:00.000Z',
  origin: originOf({ pullRequest: PULL_REQUEST })
} as unknown as Inputs
const OTHERS = { ...INPUTS, origin: originOf({ repositoryId: '43', repository: 'acme/other' }) } as Inputs
const REVISIONS = [{ secret: 's', revision: 1, status: 'deployed' }]

function policyOf(inputs: Inputs): KubeObject {
  const [policy] = bindingPolicies({
    name: 'web.shop',
    release: 'web',
    namespace: 'shop',
    marks: marksOf(ownershipOf(inputs, 'web-1.0.0')),
    clusterSelectors: [],
    objects: [],
    by: 'auto',
    objectSelectors: [],
    createOnly: new Set(),
    releaseSecret: undefined,
    awaited: [],
    isNarrowed: false
  })
  if (policy === undefined) throw new Error('no policy')
  return policy
}

function namespaceOf(inputs: Inputs): KubeObject {
  const annotations = namespaceMarks(inputs, undefined)
  return { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'shop', annotations } }
}

function codeOf(...args: Parameters<typeof refuseForeign>): string | undefined {
  try {
    refuseForeign(...args)
    return undefined
  } catch (error) {
    if (error instanceof ActionError) return error.code
    throw error
  }
}

test('what a policy carries is read again as it was', () => {
  const policy = policyOf(INPUTS)
  expect(ownershipIn(policy)).toEqual(ownershipOf(INPUTS, 'web-1.0.0'))
  expect(policy.metadata.labels).toEqual({
    'app.kubernetes.io/managed-by': 'ks-helm-deploy',
    'ks-helm-deploy/repository-id': '42'
  })
  // Outside of GitHub there is nothing to carry.
  const nobody = { ...INPUTS, expires: undefined, preview: undefined, origin: originOf({ repositoryId: '' }) }
  expect(policyOf(nobody as Inputs).metadata.labels).not.toHaveProperty('ks-helm-deploy/repository-id')
})

test('once the release is gone no sweep has to come back', () => {
  expect(ownershipIn(withoutExpiry(policyOf(INPUTS)))).toMatchObject({
    expires: undefined,
    repositoryId: '42'
  })
})

test('a rollback does not bring an old expiry back', () => {
  const later = { ...INPUTS, expires: '2027-01-01T00:00:00.000Z' } as Inputs
  const now = {
    ...INPUTS,
    origin: originOf({ runUrl: 'https://github.com/acme/shop/actions/runs/9' })
  } as Inputs
  expect(ownershipIn(renewed(policyOf(INPUTS), policyOf(later), now))).toMatchObject({
    expires: '2027-01-01T00:00:00.000Z',
    run: 'https://github.com/acme/shop/actions/runs/9'
  })
})

test('a Namespace is not changed by a second deploy, which every cluster would be told of', () => {
  const first = namespaceOf(INPUTS)
  expect(namespaceMarks(INPUTS, first)).toEqual(first.metadata.annotations)
  expect(namespaceMarks(OTHERS, first)).not.toEqual(first.metadata.annotations)
  expect(Object.keys(namespaceMarks({ ...INPUTS, release: 'api' }, first))).toEqual([
    'ks-helm-deploy/owner.api'
  ])
})

describe('who may', () => {
  test('the repository that made it, and one to which nothing says otherwise', () => {
    expect(codeOf(INPUTS, REVISIONS, [policyOf(INPUTS)], namespaceOf(INPUTS))).toBeUndefined()
    expect(codeOf(INPUTS, [], [], undefined)).toBeUndefined()
    // Of a release that is gone its old Namespace says nothing.
    expect(codeOf(OTHERS, [], [], namespaceOf(INPUTS))).toBeUndefined()
    const nobody = { ...INPUTS, origin: originOf({ repositoryId: '', repository: '' }) } as Inputs
    expect(codeOf(OTHERS, REVISIONS, [policyOf(nobody)], namespaceOf(nobody))).toBeUndefined()
  })

  test('not another repository, nor a run of none', () => {
    expect(codeOf(OTHERS, REVISIONS, [policyOf(INPUTS)], undefined)).toBe('NOT_OWNED')
    // With policies of the user's own, the Namespace alone tells.
    expect(codeOf(OTHERS, REVISIONS, [], namespaceOf(INPUTS))).toBe('NOT_OWNED')
    // An interrupted removal has left a policy.
    expect(codeOf(OTHERS, [], [policyOf(INPUTS)], undefined)).toBe('NOT_OWNED')
    const nobody = { ...INPUTS, origin: originOf({ repositoryId: '', repository: '' }) } as Inputs
    expect(codeOf(nobody, REVISIONS, [policyOf(INPUTS)], undefined)).toBe('NOT_OWNED')
  })

  test('nobody, what a person made with Helm; everybody, with `adopt`', () => {
    expect(codeOf(INPUTS, REVISIONS, [], undefined)).toBe('NOT_OWNED')
    const adopting = { ...OTHERS, adopt: true } as Inputs
    expect(codeOf(adopting, REVISIONS, [policyOf(INPUTS)], namespaceOf(INPUTS))).toBeUndefined()
    expect(codeOf(adopting, REVISIONS, [], undefined)).toBeUndefined()
  })
})

describe('a preview is made and removed for its own pull request or branch alone', () => {
  const branch = (name: string): Inputs => ({ ...INPUTS, origin: originOf({ branch: name }) })
  const pull = (number: number): Inputs => ({
    ...INPUTS,
    origin: originOf({ pullRequest: { ...PULL_REQUEST, number } })
  })
  const deleted = {
    ...INPUTS,
    origin: originOf({ subject: { kind: 'deleted-branch', branch: 'staging' } })
  } as Inputs
  const noPreview = { ...branch('staging'), preview: undefined } as Inputs

  test.each<[string, Inputs, Inputs, string | undefined]>([
    ['the same branch', branch('staging'), branch('staging'), undefined],
    ['the same branch, which was deleted', branch('staging'), deleted, undefined],
    ['the same pull request', pull(7), pull(7), undefined],
    ['another branch', branch('Staging'), branch('staging'), 'NOT_OWNED'],
    ['another branch, which was deleted', branch('main'), deleted, 'NOT_OWNED'],
    ['another pull request', pull(7), pull(8), 'NOT_OWNED'],
    ['a branch after a pull request', pull(7), branch('staging'), 'NOT_OWNED'],
    ['a pull request after a branch', branch('pr-7'), pull(7), 'NOT_OWNED'],
    ['what was no preview', noPreview, branch('staging'), 'NOT_OWNED'],
    ['what was no preview, by a deletion', noPreview, deleted, 'NOT_OWNED'],
    ['by its name, without `preview`', branch('staging'), { ...noPreview }, undefined],
    ['with `adopt`', pull(7), { ...pull(8), adopt: true }, undefined]
  ])('%s', (_what, before, now, code) => {
    const namespace = namespaceOf(before)
    expect(codeOf(now, REVISIONS, [policyOf(before)], namespace)).toBe(code)
    // An interrupted removal has left a policy.
    expect(codeOf(now, [], [policyOf(before)], namespace)).toBe(code)
    // Of a release that is gone its old Namespace says nothing.
    expect(codeOf(now, [], [], namespace)).toBeUndefined()
    // With policies of the user's own the Namespace alone tells, and it says nothing of what is no preview.
    expect(codeOf(now, REVISIONS, [], namespace)).toBe(before === noPreview ? undefined : code)
  })

  test('what `adopt` takes over is noted, and what is noted stays', () => {
    const before = namespaceOf(pull(7))
    expect(namespaceMarks(pull(7), before)).toEqual(before.metadata.annotations)
    expect(namespaceMarks(noPreview, before)).toEqual(before.metadata.annotations)
    const after = { ...before, metadata: { name: 'shop', annotations: namespaceMarks(pull(8), before) } }
    expect(codeOf(pull(8), REVISIONS, [], after)).toBeUndefined()
    expect(codeOf(pull(7), REVISIONS, [], after)).toBe('NOT_OWNED')
  })

  test('the message has both, and what to do', () => {
    expect(() => {
      refuseForeign(pull(8), REVISIONS, [policyOf(pull(7))], undefined)
    }).toThrow(
      'release web in namespace shop is the preview of pull request 7, and this run has that of pull request 8'
    )
    expect(() => {
      refuseForeign(branch('staging'), REVISIONS, [policyOf(noPreview)], undefined)
    }).toThrow('release web in namespace shop is no preview, and this run has that of branch staging')
  })
})

describe('H4: policies that name the release as theirs', () => {
  const policy = (name: string, release = 'shop/web'): KubeObject => ({
    apiVersion: 'control.kubestellar.io/v1alpha1',
    kind: 'BindingPolicy',
    metadata: { name, annotations: { 'ks-helm-deploy/release': release } }
  })
  const named = (bindingPolicy: string, found?: KubeObject): KubeObject => ({
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: {
      name: 'shop',
      annotations: namespaceMarks({ ...INPUTS, selection: { bindingPolicy } } as Inputs, found)
    }
  })
  const OLD: KubeObject = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'shop' } }
  const ALL = ['web.shop', 'web.shop-crds', 'own', 'own-crds', 'evil', 'web.shop-evil'].map(name =>
    policy(name)
  )
  const names = (found: readonly KubeObject[]) => found.map(({ metadata }) => metadata.name)

  test.each<[string, KubeObject | undefined, string | undefined, readonly string[]]>([
    ['by the usual name', named('web.shop'), undefined, ['web.shop', 'web.shop-crds']],
    ['by the name that the Namespace has', named('own'), undefined, ['own', 'own-crds']],
    [
      'by both after a change',
      named('own', named('web.shop')),
      undefined,
      ['web.shop', 'web.shop-crds', 'own', 'own-crds']
    ],
    ['by the usual name where no run has noted one', OLD, undefined, ['web.shop', 'web.shop-crds']],
    ['by the name that the run is given', OLD, 'own', ['web.shop', 'web.shop-crds', 'own', 'own-crds']],
    ['not by the usual name where another is noted', named('own'), 'web.shop', ['own', 'own-crds']],
    ['all of them without a Namespace', undefined, undefined, names(ALL)]
  ])('are its own %s', (_what, namespace, given, own) => {
    const claims = claimsOf({ release: 'web', namespace: 'shop' }, ALL, namespace, given)
    expect(names(claims.own)).toEqual(own)
    expect(names(claims.foreign)).toEqual(names(ALL).filter(name => !own.includes(name)))
  })

  test('those of other releases are neither', () => {
    const claims = claimsOf({ release: 'web', namespace: 'shop' }, [policy('web.shop', 'shop/api')], OLD)
    expect(claims).toEqual({ own: [], foreign: [] })
  })
})
