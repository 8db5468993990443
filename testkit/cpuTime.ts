/** What a thread works, so that limits of time hold beside whatever else runs on the machine. */
import { readFileSync } from 'node:fs'

/** The kernel's own count; elsewhere than on Linux, the time that passes. */
const ACCOUNT = '/proc/thread-self/schedstat'
const NS_PER_MS = 1e6

/** Milliseconds that the calling thread has had a processor. Only differences mean something. */
export function cpuMs(): number {
  try {
    return Number(readFileSync(ACCOUNT, 'utf8').split(' ')[0]) / NS_PER_MS
  } catch {
    return performance.now()
  }
}
