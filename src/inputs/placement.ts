/** Where the release goes: the inputs `cluster-selector`, `binding-policy` and `namespace-labels`. */
import { messageOf } from '../errors.ts'
import { quote } from './faults.ts'
import type { Given } from './given.ts'
import { parseLabelQuery, type LabelSelector } from './labelQuery.ts'
import { MAX_LABEL, isDnsSubdomain, labelKeyProblem, labelValueProblem } from './names.ts'
import { defaultPolicyName } from './policyName.ts'

/** Kubernetes sets it on every Namespace and refuses another value. */
const NAMESPACE_NAME_LABEL = 'kubernetes.io/metadata.name'

/** Alternatives, each once. */
export function readClusterSelectors(given: Given): readonly LabelSelector[] {
  given.required(
    'cluster-selector',
    'Say which clusters the release goes to, by the labels of their inventory objects.'
  )
  const selectors = new Map<string, LabelSelector>()
  for (const { text } of given.lines('cluster-selector')) {
    try {
      const selector = parseLabelQuery(text)
      selectors.set(JSON.stringify(selector), selector)
    } catch (error) {
      given.fault(
        'cluster-selector',
        `${quote(text)}, ${messageOf(error)}`,
        'Correct the query; `kubectl get managedclusters --show-labels` on the ITS lists the labels.'
      )
    }
  }
  return [...selectors.values()]
}

/** Undefined after a fault, here or in what the default is made of. */
export function readPolicyName(
  given: Given,
  release: string | undefined,
  namespace: string | undefined
): string | undefined {
  const name = given.text('binding-policy')
  if (name === undefined)
    return release === undefined || namespace === undefined
      ? undefined
      : defaultPolicyName(release, namespace)
  // KubeStellar uses it as a label value too: the names that are both are DNS names of a label's length.
  if (isDnsSubdomain(name, MAX_LABEL)) return name
  given.fault(
    'binding-policy',
    quote(name),
    'Choose such a name, or leave it out for one made of release and namespace.'
  )
  return undefined
}

export function readNamespaceLabels(given: Given): Readonly<Record<string, string>> {
  const labels = new Map<string, string>()
  for (const { text } of given.lines('namespace-labels')) {
    const [, key, value] = /^([^=]*)=(.*)$/s.exec(text) ?? []
    if (key === undefined || value === undefined) {
      given.fault('namespace-labels', quote(text), 'Write `key=value`; a label without a value is `key=`.')
      continue
    }
    const problem =
      labelKeyProblem(key.trim()) ??
      labelValueProblem(value.trim()) ??
      (key.trim() === NAMESPACE_NAME_LABEL ? 'Kubernetes sets this label itself' : undefined) ??
      (labels.has(key.trim()) ? 'the label stands here twice' : undefined)
    if (problem === undefined) labels.set(key.trim(), value.trim())
    else given.fault('namespace-labels', `${quote(text)}: ${problem}`, 'Correct or remove the line.')
  }
  return Object.fromEntries(labels)
}
