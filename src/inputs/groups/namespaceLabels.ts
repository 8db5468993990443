/** The input `namespace-labels`. */
import { quote } from '../faults.ts'
import type { Given } from '../given.ts'
import { labelKeyProblem, labelValueProblem } from '../../kubernetes/names.ts'

/** Kubernetes sets it on every Namespace, and refuses another value. */
const NAMESPACE_NAME_LABEL = 'kubernetes.io/metadata.name'

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
