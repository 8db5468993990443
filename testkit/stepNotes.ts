/** Notes of what the steps of a test did; stepsFirst.mjs shows them when the test fails. */
import type { StepResult } from './runAction.ts'

const place = globalThis as { stepNotes?: string[] }

export function noteStep(step: string, result: StepResult): void {
  place.stepNotes?.push(`${step}: ${outcomeOf(result)}`)
}

/** One line: how the step ended, why, and the state of each cluster with its first reason. */
export function outcomeOf({ exitCode, seconds, report, outputs, stderr }: StepResult): string {
  const after = `after ${seconds.toFixed(1)} s`
  if (exitCode === null) return `killed ${after}`
  const error = report?.error
  const ended =
    exitCode === 0
      ? `green ${after}, verdict ${outputs['verdict'] ?? 'none'}`
      : `red ${after}, ${error === undefined ? `no error reported: ${stderr.slice(0, 300)}` : `${error.code}: ${error.message}`}`
  const clusters = (report?.clusters ?? []).map(({ cluster, state, objects }) => {
    const trouble = objects.find(object => object.state !== 'ready')
    const why =
      trouble === undefined ? '' : ` (${trouble.object.kind} ${trouble.object.name}: ${trouble.reason})`
    return `${cluster} ${state}${why}`
  })
  return [ended, ...clusters].join('; ')
}
