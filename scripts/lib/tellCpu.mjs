/**
 * Preloaded into a Node process: at its end, appends one line to the file CPU_FILE with the seconds of CPU that it took,
 * user and system, and those of its children that it has waited for. Linux only. Plain JavaScript, since turning
 * TypeScript into it would be part of the figure.
 */
import { appendFileSync, readFileSync } from 'node:fs'

/** USER_HZ, which is the same on every Linux. */
const TICKS = 100

process.on('exit', () => {
  const { user, system } = process.cpuUsage()
  // proc(5), counted from the third field on: the second is a name that may hold anything.
  const [cutime, cstime] = readFileSync('/proc/self/stat', 'utf8').split(') ').at(-1).split(' ').slice(13, 15)
  const usage = { own: (user + system) / 1e6, children: (Number(cutime) + Number(cstime)) / TICKS }
  appendFileSync(process.env.CPU_FILE, `${JSON.stringify(usage)}\n`)
})
