/** Sandboxes for Jest's workers: how many at a time, started before Jest, and ended after it. */
import { availableParallelism, freemem } from 'node:os'
import { endE2eSandboxes } from '../../../testkit/e2eSandboxes.ts'
import { e2eSandboxName, startE2eSandbox } from '../../../testkit/sandbox.ts'
import { endPrograms } from './program.ts'

const GIB = 2 ** 30
/** A sandbox takes 2.3 GiB; files that start one more of their own, twice that. */
const GIB_PER_WORKER = 3.5
/** A file leaves half of two cores idle: its cases wait for KubeStellar most of their time. */
const CORES_PER_WORKER = 1
const MOST = 3

/** With this in their environment, Jest's set-up and tear-down leave the sandboxes as they are. */
export const KEPT = { KS_E2E_KEEP: '1' }

/** By the cores, and by the memory that is free. */
export function sandboxWorkers(): number {
  const byCores = Math.floor(availableParallelism() / CORES_PER_WORKER)
  const byMemory = Math.floor(freemem() / GIB / GIB_PER_WORKER)
  return Math.max(1, Math.min(MOST, byCores, byMemory))
}

/** Those of an earlier run end first. */
export async function startSandboxes(workers: number): Promise<void> {
  await endE2eSandboxes()
  for (let worker = 1; worker <= workers; worker += 1) await startE2eSandbox(e2eSandboxName(String(worker)))
}

/** Ends all sandboxes of the tests once `body` is over, also when the run is interrupted. */
export async function withSandboxesEnded<T>(body: () => Promise<T>): Promise<T> {
  const interrupted = (): void => {
    // First, or a test starts a sandbox again.
    endPrograms()
    void endE2eSandboxes().finally(() => process.exit(130))
  }
  process.on('SIGINT', interrupted).on('SIGTERM', interrupted)
  try {
    return await body()
  } finally {
    await endE2eSandboxes()
    process.off('SIGINT', interrupted).off('SIGTERM', interrupted)
  }
}
