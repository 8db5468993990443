/** What a check or a suite says at its end. */
export interface Count {
  readonly passed: number
  /** Names, one for each failure, each with what is known of it in lines of their own. */
  readonly failed: readonly string[]
}

/** A run that failed has a failure, even if it named none. */
export function orFailed(count: Count, ok: boolean, name: string): Count {
  return ok || count.failed.length > 0 ? count : { ...count, failed: [name] }
}

/** Prints the failures and, as the last line, `N passed, N failed`; sets the exit code. */
export function conclude(counts: readonly Count[]): void {
  const passed = counts.reduce((total, count) => total + count.passed, 0)
  const failed = counts.flatMap(count => count.failed)
  if (failed.length > 0) console.log(`\nFailed:\n${failed.map(name => `  ${name}`).join('\n')}`)
  console.log(`\n${String(passed)} passed, ${String(failed.length)} failed`)
  process.exitCode = failed.length === 0 ? 0 : 1
}
