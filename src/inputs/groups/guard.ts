/** The objects that survive a restart of KubeStellar's controllers: the inputs `guard` and `guard-kinds`. */
import { readChoice } from '../choices.ts'
import type { Given } from '../given.ts'
import type { GuardWanted } from '../inputs.ts'
import { KIND } from './selection.ts'

/** @param isPreview data of a preview need not be kept */
export function readGuard(given: Given, isPreview: boolean): GuardWanted {
  const isGiven = given.text('guard') !== undefined
  const mode = isGiven || !isPreview ? readChoice(given, 'guard', ['data', 'all', 'none']) : 'none'
  const kinds = given.linesOfForm(
    'guard-kinds',
    KIND,
    'Write the kind as manifests do, with a capital letter, such as `Service` or `Certificate.cert-manager.io`.'
  )
  if (kinds.size > 0 && mode !== 'data')
    given.fault(
      'guard-kinds',
      `kinds, with \`guard: ${mode}\``,
      mode === 'all' ? 'Remove it: all kinds are guarded.' : 'Add `guard: data`, or remove it.'
    )
  return { mode, kinds }
}
