/**
 * What the pipeline reports while it runs. Everything that logs takes it as an argument, so only the entry point knows
 * that the lines go to a GitHub job log.
 */
export interface Log {
  /** Everything logged while `body` runs belongs to `phase`; the phases follow each other and do not nest. */
  group<T>(phase: string, body: () => Promise<T>): Promise<T>
  info(line: string): void
  /**
   * The progress of a phase: at most one short line every 10 seconds. It is shown even if the log's limit is reached.
   */
  progress(line: string): void
  /** Shown only in debug runs. */
  debug(line: string): void
  /** An annotation on the run; at most ten are shown, so at most one for each cause. */
  warning(message: string): void
  /** An annotation for something that is correct but surprising. */
  notice(message: string): void
  error(title: string, message: string): void
}

/** The same log for concurrent parts of a run: their lines begin with a name, since groups do not nest. */
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
