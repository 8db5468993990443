/**
 * What the pipeline tells while it runs. An argument to everything that talks, so that only the entry point knows
 * that the lines are a GitHub job log.
 */
export interface Log {
  /** Everything told while `body` runs belongs to `phase`; the phases follow each other and do not nest. */
  group<T>(phase: string, body: () => Promise<T>): Promise<T>
  info(line: string): void
  /** How far a phase is: at most one short line every 10 seconds, which is shown however much was logged before. */
  progress(line: string): void
  /** Shown only in debug runs. */
  debug(line: string): void
  /** An annotation on the run; at most ten are shown, so one per cause. */
  warning(message: string): void
  /** An annotation for what is as it should be, and would surprise. */
  notice(message: string): void
  error(title: string, message: string): void
}

/** The same log, where several parts of a run write at once: their lines begin with a name, for groups do not nest. */
export function logWithin(log: Log, name: string): Log {
  const named = (line: string): string => `${name}: ${line}`
  return {
    group: async (_phase, body) => await body(),
    info: line => {
      log.info(named(line))
    },
    progress: line => {
      log.progress(named(line))
    },
    debug: line => {
      log.debug(named(line))
    },
    notice: message => {
      log.info(named(message))
    },
    warning: message => {
      log.info(named(message))
    },
    error: (title, message) => {
      log.info(named(`${title}: ${message}`))
    }
  }
}
