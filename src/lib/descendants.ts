/** Processes started by a child of ours. Known on Linux only. */
import { readdirSync, readFileSync } from 'node:fs'

export interface Descendant {
  readonly pid: number
  /** Ticks since the start of the system: another process with the same pid has another value. */
  readonly started: string
}

/** The descendants that run now. */
export function descendantsOf(pid: number): readonly Descendant[] {
  const children = processes().filter(({ parent }) => parent === pid)
  return children.flatMap(child => [child, ...descendantsOf(child.pid)])
}

/** Processes that have ended since are skipped: another process may have their pid. */
export function killDescendants(descendants: readonly Descendant[]): void {
  for (const { pid, started } of descendants) {
    if (processAt(pid)?.started !== started) continue
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      // It has ended in the meantime, or is not ours.
    }
  }
}

interface Process extends Descendant {
  readonly parent: number
}

function processes(): readonly Process[] {
  if (process.platform !== 'linux') return []
  return readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .flatMap(name => processAt(Number(name)) ?? [])
}

/**
 * proc(5): the name in parentheses may contain anything. After it come the state, the parent, and as the 20th field the
 * start.
 */
function processAt(pid: number): Process | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const [, parent = '', started = ''] = [fields[0], fields[1], fields[19]]
    return { pid, parent: Number(parent), started }
  } catch {
    return undefined
  }
}
