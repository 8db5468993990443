/** Runs that are of no repository, and of one. */
import type { Origin } from '../../src/inputs/origin.ts'

export const NO_ORIGIN: Origin = {
  repositoryId: '',
  repository: '',
  runUrl: '',
  pullRequest: undefined,
  branch: '',
  actor: '',
  strangers: undefined,
  apiUrl: 'https://api.github.com'
}

export function originOf(more: Partial<Origin> = {}): Origin {
  return {
    ...NO_ORIGIN,
    repositoryId: '42',
    repository: 'acme/shop',
    runUrl: 'https://github.com/acme/shop/actions/runs/1/attempts/1',
    ...more
  }
}
