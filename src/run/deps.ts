/** The environment of a run, as arguments: exactly what tests replace. */
import type { RunCommand } from '../lib/exec.ts'
import type { GitHub, TimeLeft } from '../github/api.ts'
import type { Origin } from '../github/origin.ts'
import type { Log } from '../lib/log.ts'
import type { HeldLocks } from './state.ts'

export interface Deps {
  readonly log: Log
  readonly runCommand: RunCommand
  /** The action's own environment: the inputs, the runner's folders. */
  readonly env: Readonly<Record<string, string | undefined>>
  /** The unique name of this run for others; on GitHub it begins with the URL of the run. */
  readonly holder: string
  /** Milliseconds of a monotonic clock. */
  readonly now: () => number
  /** Aborted when the job is cancelled. */
  readonly interrupted: AbortSignal
  /** The locks of this run, for post. */
  readonly locks: Pick<HeldLocks, 'remember' | 'forget'>
  /** Private folder of this run, mode 0700, inside RUNNER_TEMP; removed at the end. */
  readonly dir: string
  /** GitHub's API, loaded when needed. */
  readonly github: (token: string, origin: Origin, log: Log, time: TimeLeft) => Promise<GitHub>
}
