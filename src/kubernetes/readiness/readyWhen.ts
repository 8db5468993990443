/** When the objects of a kind are ready, as the user says it, in place of what this action knows. Pure. */
import type { Expression } from './cel.ts'
import { messageOf } from '../../lib/errors.ts'
import { groupOf, type KubeObject } from '../objects.ts'

/** By `GROUP/KIND`. */
export type ReadyWhen = ReadonlyMap<string, Expression>

/** `KIND.GROUP: EXPRESSION`; without a group it is the core one. */
export const GROUP_KIND = /^([A-Z][A-Za-z0-9]*)(?:\.([a-z0-9.-]+))?\s*:\s*(\S.*)$/

/** Undefined when there is no such rule; else why the object is not ready, and nothing when it is. */
export function askRule(rules: ReadyWhen, object: KubeObject): string | undefined {
  const rule = rules.get(`${groupOf(object.apiVersion)}/${object.kind}`)
  if (rule === undefined) return undefined
  try {
    return rule(object) ? '' : 'is not as `ready-when` says'
  } catch (error) {
    return `is not as \`ready-when\` says: ${messageOf(error)}`
  }
}
