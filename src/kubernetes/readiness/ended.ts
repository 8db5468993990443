/** Whether a Job or Pod that runs once has come to its end. Pure. */
import { stringAt } from '../../lib/json.ts'
import type { KubeObject } from '../objects.ts'
import { readinessOf, type Readiness } from './readiness.ts'

/** `ready`: it has succeeded. */
export function endOf(object: KubeObject): Readiness {
  if (object.kind !== 'Pod') return readinessOf(object, new Map())
  const phase = stringAt(object, 'status', 'phase') ?? 'Pending'
  if (phase === 'Succeeded') return { state: 'ready', reason: '' }
  if (phase === 'Failed')
    return { state: 'failed', reason: stringAt(object, 'status', 'message') ?? 'has failed' }
  return { state: 'progressing', reason: `is ${phase}` }
}
