/** The inputs about proof: what has to be proved, by which evidence, and how much is enough. */
import type { Compile } from '../../kubernetes/readiness/cel.ts'
import { messageOf } from '../../lib/errors.ts'
import { GROUP_KIND, type ReadyWhen } from '../../kubernetes/readiness/readyWhen.ts'
import { readChoice } from '../choices.ts'
import { quote } from '../faults.ts'
import type { Given } from '../given.ts'
import type { Evidence, MinReady } from '../inputs.ts'

const HIGHEST = 1_000_000

export function readEvidence(given: Given): Evidence {
  const evidence = readChoice(given, 'evidence', ['auto', 'wds', 'its', 'wecs'])
  for (const [name, side] of [['its', 'its'] as const, ['wecs', 'wec'] as const]) {
    if (evidence === name && !given.hasAccess(side))
      given.fault(
        'evidence',
        `${quote(name)} without \`${side}-kubeconfig\``,
        `Give \`${side}-kubeconfig\`, or leave it to "auto", which takes the strongest that is given.`
      )
  }
  return evidence
}

/** Number of objects times clusters. */
export function readCollectorLimit(given: Given): number {
  const text = given.text('collector-limit') ?? ''
  const limit = Number(text)
  if (/^\d+$/.test(text) && limit <= HIGHEST) return limit
  given.fault('collector-limit', quote(text), 'Write a number in digits; 0 never attaches a collector.')
  return 0
}

/** Undefined when it is not given, and after a fault. */
export function readMinReadyClusters(given: Given): MinReady | undefined {
  const text = given.text('min-ready-clusters')
  if (text === undefined) return undefined
  const [, digits = '', unit = ''] = /^([1-9]\d{0,5})(%?)$/.exec(text) ?? []
  const amount = Number(digits)
  if (digits !== '' && !(unit === '%' && amount > 100))
    return { amount, unit: unit === '%' ? '%' : 'clusters' }
  given.fault('min-ready-clusters', quote(text), 'Write how many clusters, or which share of them.')
  return undefined
}

/** @param compile undefined when the input is not given */
export function readReadyWhen(given: Given, compile: Compile | undefined): ReadyWhen {
  const rules = new Map<string, ReturnType<Compile>>()
  for (const { text } of given.lines('ready-when')) {
    const [, kind = '', group = '', expression = ''] = GROUP_KIND.exec(text) ?? []
    const key = `${group}/${kind}`
    if (kind === '') {
      given.fault(
        'ready-when',
        quote(text),
        'Write the kind, with "." and its API group unless that is the core one, then ":" and an expression.'
      )
    } else if (rules.has(key)) {
      given.fault(
        'ready-when',
        `${quote(text)}, a second line for this kind`,
        'Join the two expressions with "&&".'
      )
    } else if (compile !== undefined) {
      try {
        rules.set(key, compile(expression))
      } catch (error) {
        given.fault(
          'ready-when',
          `${quote(text)}: ${messageOf(error)}`,
          'Write an expression in CEL that is true once an object is ready; `status`, `spec` and `metadata` are the fields of the object.'
        )
      }
    }
  }
  return rules
}
