/** The deployments of one preview. Others may have deployments in the same environment. */
import { hasStatus, type GitHub } from './api.ts'

/** Most deployments that one run ends: GitHub requires a second between two writes. */
const MOST_ENDED = 20

/**
 * Ends deployments of this preview only, up to the first that has already ended: all older ones have ended before it.
 * The oldest is ended first, so that this also holds after an interrupted run.
 * @param current stays active, as do newer ones; all older ones that did not fail are ended. Undefined: all are ended
 */
export async function endDeployments(
  github: GitHub,
  environment: string,
  key: string,
  current?: number
): Promise<void> {
  for (const id of (await notEnded(github, environment, key, current)).reverse()) {
    try {
      await github.setDeploymentState(id, 'inactive', {
        description: current === undefined ? 'Removed' : 'Replaced'
      })
    } catch (error) {
      if (!hasStatus(error, 404)) throw error
      // The deployment was deleted in the meantime.
    }
  }
}

/** Newest first. */
async function notEnded(
  github: GitHub,
  environment: string,
  key: string,
  current: number | undefined
): Promise<number[]> {
  const found: number[] = []
  let isOlder = current === undefined
  for await (const page of github.deployments(environment))
    for (const { id, key: its } of page) {
      if (its !== key) continue
      if (!isOlder) {
        isOlder = id === current
        continue
      }
      const state = await github.deploymentState(id)
      if (state === 'inactive' || found.length === MOST_ENDED) return found
      if (current === undefined || state !== 'failure') found.push(id)
    }
  return found
}
