/** Which objects go to which clusters: the inputs from `cluster-selector` to `propagate-release`. */
import { messageOf } from '../../lib/errors.ts'
import { isObject, objectAt, stringAt } from '../../lib/json.ts'
import { FileRefused } from '../../lib/files/realFile.ts'
import type { KubeObject } from '../../kubernetes/objects.ts'
import { CONTROL_GROUP } from '../../kubestellar/api.ts'
import { clausesOf } from '../../kubestellar/clauses.ts'
import { readChoice, readFlag } from '../choices.ts'
import type { InputName } from '../definitions.ts'
import { quote } from '../faults.ts'
import type { Given } from '../given.ts'
import type { Selection } from '../inputs.ts'
import { parseLabelQuery, type LabelSelector } from '../../kubernetes/labelQuery.ts'
import { MAX_LABEL, isDnsSubdomain } from '../../kubernetes/names.ts'
import { defaultPolicyName } from './policyName.ts'
import { whyNot, type Workspace } from '../workspace.ts'
import { parseYamlDocuments } from '../../lib/yaml/yaml.ts'

/** Kinds that the clusters complete or own after creation: a second write of them always fails. */
const CREATE_ONLY = ['PersistentVolumeClaim', 'Job.batch']
/** `KIND` or `KIND.GROUP`. */
export const KIND = /^[A-Z][A-Za-z0-9]{0,62}(\.[a-z0-9]([-a-z0-9.]*[a-z0-9])?)?$/
/** Inputs that a policy file also defines. */
const IN_POLICY_FILE = ['cluster-selector', 'binding-policy', 'object-selector', 'create-only'] as const

/** Undefined after a fault in the parts of names. */
export function readSelection(
  given: Given,
  workspace: Workspace,
  release: string | undefined,
  namespace: string | undefined
): Selection | undefined {
  const by = readChoice(given, 'select-by', ['auto', 'labels'])
  const objectSelectors = readSelectors(given, 'object-selector')
  if (by === 'auto' && objectSelectors.length > 0)
    given.fault(
      'object-selector',
      'queries, but no `select-by: labels`',
      'Add `select-by: labels`, or remove it.'
    )
  const more = {
    by,
    objectSelectors,
    onMissed: readChoice(given, 'on-missed', ['fail', 'warn']),
    createOnly: readCreateOnly(given),
    propagateRelease: readFlag(given, 'propagate-release')
  }
  if (given.text('binding-policy-file') !== undefined) {
    const policies = readPolicyFile(given, workspace, { release, namespace })
    refuseBesideFile(given, more)
    const [first] = policies
    return (
      first && {
        ...more,
        bindingPolicy: first.metadata.name,
        clusterSelectors: [],
        clusterQueries: [],
        ownPolicies: policies
      }
    )
  }
  const found = readClusterSelectors(given)
  const bindingPolicy = readPolicyName(given, release, namespace)
  return bindingPolicy === undefined
    ? undefined
    : {
        ...more,
        bindingPolicy,
        clusterSelectors: found.map(({ selector }) => selector),
        clusterQueries: found.map(({ text }) => text),
        ownPolicies: undefined
      }
}

/** Alternatives, each once. */
function readClusterSelectors(given: Given): readonly WrittenSelector[] {
  given.required(
    'cluster-selector',
    'Say which clusters the release goes to, by the labels of their inventory objects.'
  )
  return readWrittenSelectors(
    given,
    'cluster-selector',
    '; `kubectl get managedclusters --show-labels` on the ITS lists the labels'
  )
}

/** For an existing release: its policies are found by name. Undefined after a fault in the parts of names. */
export function readSelectionByName(
  given: Given,
  release: string | undefined,
  namespace: string | undefined
): Selection | undefined {
  const bindingPolicy = readPolicyName(given, release, namespace)
  return bindingPolicy === undefined ? undefined : selectionByName(bindingPolicy)
}

/** For an existing release: its policies contain the rest. */
export function selectionByName(bindingPolicy: string): Selection {
  return {
    by: 'auto',
    objectSelectors: [],
    onMissed: 'fail',
    createOnly: new Set(CREATE_ONLY),
    propagateRelease: false,
    bindingPolicy,
    clusterSelectors: [],
    clusterQueries: [],
    ownPolicies: undefined
  }
}

interface WrittenSelector {
  readonly text: string
  readonly selector: LabelSelector
}

function readSelectors(given: Given, name: InputName): readonly LabelSelector[] {
  return readWrittenSelectors(given, name).map(({ selector }) => selector)
}

/** Each once. */
function readWrittenSelectors(given: Given, name: InputName, hint = ''): readonly WrittenSelector[] {
  const selectors = new Map<string, WrittenSelector>()
  for (const { text } of given.lines(name)) {
    try {
      const selector = parseLabelQuery(text)
      selectors.set(JSON.stringify(selector), { text, selector })
    } catch (error) {
      given.fault(name, `${quote(text)}, ${messageOf(error)}`, `Correct the query${hint}.`)
    }
  }
  return [...selectors.values()]
}

/** Undefined after a fault, here or in the parts of the default. */
function readPolicyName(
  given: Given,
  release: string | undefined,
  namespace: string | undefined
): string | undefined {
  const name = given.text('binding-policy')
  if (name === undefined)
    return release === undefined || namespace === undefined
      ? undefined
      : defaultPolicyName(release, namespace)
  // KubeStellar also uses it as a label value: a DNS name of a label's length is valid as both.
  if (isDnsSubdomain(name, MAX_LABEL)) return name
  given.fault(
    'binding-policy',
    quote(name),
    'Choose such a name, or leave it out for one made of release and namespace.'
  )
  return undefined
}

function readCreateOnly(given: Given): ReadonlySet<string> {
  const lines = given.lines('create-only').map(({ text }) => text)
  if (lines.length === 0) return new Set(CREATE_ONLY)
  if (lines.length === 1 && lines[0] === 'none') return new Set()
  return given.linesOfForm(
    'create-only',
    KIND,
    'Write the kind as manifests do, with a capital letter; "none" must be the only line.'
  )
}

/** Empty after a fault. */
function readPolicyFile(
  given: Given,
  workspace: Workspace,
  names: { readonly release: string | undefined; readonly namespace: string | undefined }
): readonly KubeObject[] {
  const path = given.text('binding-policy-file') ?? ''
  const fault = (what: string, remedy: string): readonly KubeObject[] => {
    given.fault('binding-policy-file', `${quote(path)}, ${what}`, remedy)
    return []
  }
  const located = workspace.locate(path)
  if (located.kind !== 'file')
    return fault(
      whyNot(located),
      'Give a path relative to the workspace; check that the job checks the repository out first.'
    )
  // Nothing else is replaced: a policy keeps the meaning of its file.
  const fill = (text: string): string =>
    text.replaceAll('${release}', names.release ?? '').replaceAll('${namespace}', names.namespace ?? '')
  try {
    const text = fill(workspace.read(located.path))
    const documents = parseYamlDocuments(text)
    if (documents.length === 0) return fault('which holds nothing', 'Write a BindingPolicy into it.')
    return documents.map(policyOf)
  } catch (error) {
    return fault(
      error instanceof FileRefused ? `which ${error.message}` : messageOf(error),
      'Correct the file; `kubectl explain bindingpolicy.spec` on the WDS lists its fields.'
    )
  }
}

/** @throws Error with a phrase */
function policyOf(document: unknown): KubeObject {
  const apiVersion = `${CONTROL_GROUP}/v1alpha1`
  if (stringAt(document, 'apiVersion') !== apiVersion || stringAt(document, 'kind') !== 'BindingPolicy')
    throw new Error(`which holds a document that is no BindingPolicy of ${apiVersion}`)
  const name = stringAt(document, 'metadata', 'name') ?? ''
  if (!isDnsSubdomain(name, MAX_LABEL))
    throw new Error('which holds a policy whose name is no DNS name of at most 63 characters')
  if (!isObject(objectAt(document)['spec'])) throw new Error(`whose policy ${name} has no spec`)
  const policy = document as KubeObject
  try {
    clausesOf(policy)
  } catch (error) {
    throw new Error(`whose policy ${name} is malformed: ${messageOf(error)}`, { cause: error })
  }
  return policy
}

function refuseBesideFile(
  given: Given,
  { by, propagateRelease }: Pick<Selection, 'by' | 'propagateRelease'>
): void {
  const remedy = 'Remove it: the file says what is selected and where it goes.'
  for (const name of IN_POLICY_FILE) {
    if (given.text(name) !== undefined)
      given.fault(name, 'a value, and `binding-policy-file` as well', remedy)
  }
  if (by === 'labels') given.fault('select-by', '"labels", and `binding-policy-file` as well', remedy)
  if (propagateRelease)
    given.fault(
      'propagate-release',
      '"true", and `binding-policy-file` as well',
      'Remove it: a policy of your own is never changed, and the Secret of a release has another name at each revision.'
    )
}
