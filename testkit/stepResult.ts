/** What tests ask of a finished step: which error it reported, and whether it gave a secret away. */
import type { ReportedError } from '../src/report/report.ts'
import type { StepResult } from './runAction.ts'
import { SPELLINGS } from './spellings.ts'

/** The error that a red step reports everywhere in the same words. @throws Error when it does not */
export function errorOf({ exitCode, report, annotations }: StepResult): ReportedError {
  const error = report?.error
  const errors = annotations.filter(({ level }) => level === 'error')
  if (exitCode !== 1 || error === undefined || errors.length !== 1 || errors[0]?.title !== error.code)
    throw new Error(`not one reported error: ${JSON.stringify({ exitCode, error, errors })}`)
  return error
}

/** `wec1 ready`, `wec2 failed` ... */
export function clusterStates({ report }: StepResult): readonly string[] | undefined {
  return report?.clusters.map(({ cluster, state }) => `${cluster} ${state}`)
}

/** Kind to state, for releases with one object of each kind. */
export function objectStates({ report }: StepResult, cluster: string): Readonly<Record<string, string>> {
  const found = report?.clusters.find(verdict => verdict.cluster === cluster)
  return Object.fromEntries((found?.objects ?? []).map(({ object, state }) => [object.kind, state]))
}

/** Where a secret shows, in any spelling that would give it away: `stdout`, `argv` ... */
export function leaks(secrets: readonly string[], step: StepResult): readonly string[] {
  const places = {
    stdout: step.log,
    stderr: step.stderr,
    outputs: JSON.stringify(step.outputs),
    state: JSON.stringify(step.state),
    summary: step.summary,
    report: step.reportText,
    page: step.pageText,
    plan: step.planText,
    argv: step.argv.join('\n'),
    'environment of children': step.childEnvironment.join('\n')
  }
  return Object.entries(places).flatMap(([place, text]) =>
    secretsIn(text, secrets).map(secret => `${place}: ${secret}`)
  )
}

/** Those that a text gives away, in any spelling. */
export function secretsIn(text: string, secrets: readonly string[]): readonly string[] {
  return secrets.filter(secret => spellingsOf(secret).some(spelling => text.includes(spelling)))
}

const known = new Map<string, readonly string[]>()

function spellingsOf(secret: string): readonly string[] {
  const found = known.get(secret)
  if (found !== undefined) return found
  // Base64 of a longer text holds that of a part of it only shifted by 0, 1 or 2 bytes.
  const base64 = ['', 'x', 'xx'].map(shift =>
    Buffer.from(shift + secret)
      .toString('base64')
      .slice(shift === '' ? 0 : 4, -4)
  )
  const spellings = [...Object.values(SPELLINGS).map(spell => spell(secret)), ...base64]
  known.set(secret, spellings)
  return spellings
}
