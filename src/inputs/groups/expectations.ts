/** The clusters that a run expects: `expect-clusters`, `min-clusters`, `max-clusters`, `allow-cluster-removal`. */
import { readCount, readFlag } from '../choices.ts'
import { quote } from '../faults.ts'
import type { Given } from '../given.ts'
import type { Expectations } from '../inputs.ts'
import { isDnsSubdomain } from '../../kubernetes/names.ts'

export function readExpectations(given: Given): Expectations {
  const lines = given.lines('expect-clusters').map(({ text }) => text)
  for (const line of lines) {
    if (!isDnsSubdomain(line))
      given.fault(
        'expect-clusters',
        quote(line),
        'Write one name a line, as `kubectl get managedclusters` shows it.'
      )
  }
  const min = readCount(given, 'min-clusters')
  const max = readCount(given, 'max-clusters')
  if (min !== undefined && max !== undefined && max < min)
    given.fault(
      'max-clusters',
      `${max}, with ${min} in \`min-clusters\``,
      'Make the greatest number not smaller than the least.'
    )
  return {
    clusters: lines.length === 0 ? undefined : [...new Set(lines)].sort(),
    min: min ?? 1,
    max: max ?? Infinity,
    allowRemoval: readFlag(given, 'allow-cluster-removal')
  }
}
