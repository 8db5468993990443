/**
 * Runs the command within its time limit. When a deploy fails, runs what `on-failure` requests, within a time limit of
 * its own.
 */
import { once } from 'node:events'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { startClock, type Clock } from '../lib/clock.ts'
import { loadTrouble } from '../run/credentials.ts'
import { ActionError } from '../lib/errors.ts'
import { ApiError, UnreachableError } from '../kubernetes/api/client.ts'
import { remediationOf, type Begun } from './onFailure.ts'
import { deploy } from './deploy.ts'
import { plan } from './plan.ts'
import type { Inputs } from '../inputs/inputs.ts'
import { voiceOf, type CommandRun } from '../run/commandRun.ts'
import type { Voice } from '../run/run.ts'
import type { RunRecord } from '../run/record.ts'

/** Longer than the grace period of child processes (5 s), shorter than the 7.5 s after which the runner kills the job. */
const ENDING_MS = 5500

/** A run before its time limit starts. */
export type Request<I = Inputs> = Omit<CommandRun<I>, 'clock' | keyof Voice>

/** @throws ActionError when the run is red; the record has the facts that are known by then */
export async function execute(run: Request): Promise<void> {
  const { inputs, deps, record } = run
  const begun: Begun = {}
  try {
    await within(run, async inTime => {
      try {
        await carryOut(inTime, begun)
      } catch (error) {
        if (!(error instanceof ApiError || error instanceof UnreachableError)) throw error
        throw (await loadTrouble()).wdsError(error, inTime)
      }
    })
  } catch (error) {
    if (!(error instanceof ActionError) || inputs.command !== 'deploy') throw error
    const remediation = remediationOf(inputs, begun, error, deps.interrupted)
    if (remediation === undefined) throw error
    record.fail(error)
    // The undo opens everything again: connections end with the time limit of the deploy.
    const dir = join(deps.dir, 'remediation')
    await mkdir(dir, { mode: 0o700 })
    let outcome = ''
    await within({ ...run, inputs, deps: { ...deps, dir } }, async inTime => {
      outcome = await (
        await import(/* webpackChunkName: 'removal' */ './remediate.ts')
      ).remediate(inTime, begun, remediation)
    }).catch((failure: unknown) => {
      outcome = `the ${remediation} failed: ${failure instanceof Error ? failure.message : String(failure)}`
    })
    throw new ActionError(error.code, `${error.message.replace(/\.$/, '')}; ${outcome}`, {
      remedy: error.remedy,
      cause: error.cause,
      faults: error.faults
    })
  }
}

/** Code that a deploy does not need is loaded from files of its own. */
async function carryOut(run: CommandRun<Inputs>, begun: Begun): Promise<void> {
  const { inputs } = run
  switch (inputs.command) {
    case 'deploy':
      await deploy({ ...run, inputs }, begun)
      break
    case 'plan':
      await plan({ ...run, inputs })
      break
    case 'test':
      await (await import(/* webpackChunkName: 'hooks' */ './test.ts')).test({ ...run, inputs })
      break
    case 'rollback':
      await (await import(/* webpackChunkName: 'removal' */ './rollback.ts')).rollback({ ...run, inputs })
      break
    case 'status':
      await (await import(/* webpackChunkName: 'status' */ './status.ts')).status({ ...run, inputs })
      break
    case 'uninstall':
      await (await import(/* webpackChunkName: 'removal' */ './uninstall.ts')).uninstall({ ...run, inputs })
      break
    case 'cleanup':
      await (await import(/* webpackChunkName: 'removal' */ './cleanup.ts')).cleanup({ ...run, inputs })
      break
  }
}

async function within<I extends Inputs>(
  run: Request<I>,
  body: (run: CommandRun<I>) => Promise<void>
): Promise<void> {
  const { inputs, deps, record } = run
  const clock = startClock(inputs.timeoutMs, deps.interrupted, deps.now)
  record.progress.within(() => clock.remaining())
  await Promise.race([body({ ...run, ...voiceOf(record), clock }), overdue(clock, record)])
}

/**
 * Throws if the run continues although its time is over or the job is cancelled. Some work cannot be stopped, such as a
 * download that stalls, and the runner kills a cancelled job that does not end. Post cleans up afterwards.
 */
async function overdue(clock: Clock, record: RunRecord): Promise<never> {
  if (!clock.signal.aborted) await once(clock.signal, 'abort')
  await delay(ENDING_MS)
  throw clock.expired(
    `the phase "${record.currentPhase}" to end`,
    'What was begun last in this phase, see the log, does not come to an end: find out why, or raise `timeout`.'
  )
}
