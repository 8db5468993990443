/** The deployments of one preview, among those that others have in the same environment. */
import { hasStatus, type GitHub } from './api.ts'

/** That one run ends: GitHub wants a second between two writes. */
const MOST_ENDED = 20

/**
 * Ends those of this preview, and of no other in the same environment, up to the first that has ended: what is older has
 * ended before it. The oldest goes first, so that this holds also after a run that came to no end.
 * @param current goes on, as what is newer does; all that is older and did not fail is ended. Undefined: all end
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
      // Somebody has deleted it.
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
