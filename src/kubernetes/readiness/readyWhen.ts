/** The user's own rules for readiness of a kind, which replace those of this action. Pure. */
import type { Expression } from './cel.ts'
import { messageOf } from '../../lib/errors.ts'
import { groupOf, type KubeObject } from '../objects.ts'

/** By `GROUP/KIND`. */
export type ReadyWhen = ReadonlyMap<string, Expression>

/** `KIND.GROUP: EXPRESSION`; without a group it is the core group. */
export const GROUP_KIND = /^([A-Z][A-Za-z0-9]*)(?:\.([a-z0-9.-]+))?\s*:\s*(\S.*)$/

/** Undefined without such a rule; otherwise why the object is not ready, or an empty text when it is. */
export function askRule(rules: ReadyWhen, object: KubeObject): string | undefined {
  const rule = rules.get(`${groupOf(object.apiVersion)}/${object.kind}`)
  if (rule === undefined) return undefined
  try {
    return rule(object) ? '' : 'is not as `ready-when` says'
  } catch (error) {
    return `is not as \`ready-when\` says: ${messageOf(error)}`
  }
}
