/** The mark of what this run makes for a hook. Pure. */
import type { HookMark } from '../kubestellar/hookMark.ts'
import type { Run } from '../run/run.ts'
import type { HookInputs } from './hooking.ts'

export function runMark(
  { inputs, deps }: Run<HookInputs>,
  hook: Pick<HookMark, 'revision' | 'event' | 'weight' | 'of'>
): HookMark {
  const { revision, event, weight, of } = hook
  return { release: `${inputs.namespace}/${inputs.release}`, revision, event, weight, of, run: deps.holder }
}
