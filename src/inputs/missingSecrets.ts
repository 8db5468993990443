/** Runs to which GitHub gives no secrets: they cannot deploy, and this is no fault. */
import type { Environment } from '../lib/environment.ts'
import { ActionError } from '../lib/errors.ts'
import { readChoice } from './choices.ts'
import { Given } from './given.ts'
import { pullRequestOf, type Origin } from '../github/origin.ts'

/** @throws ActionError NO_SECRETS */
export function refuseWithoutSecrets(given: Given, origin: Origin): void {
  const isDependabot = origin.actor === 'dependabot[bot]'
  if (given.hasAccess('wds') || (pullRequestOf(origin)?.isFork !== true && !isDependabot)) return
  throw new ActionError(
    'NO_SECRETS',
    isDependabot
      ? 'GitHub gives the secrets of Actions to no run that Dependabot started, so there is no `wds-kubeconfig`'
      : 'GitHub gives no secrets to runs of pull requests from forks, so there is no `wds-kubeconfig`',
    {
      remedy: isDependabot
        ? 'Store the kubeconfig as a secret of Dependabot too, or set `on-missing-secrets: skip` for a green run that deploys nothing.'
        : 'Push the branch to this repository, or set `on-missing-secrets: skip` for a green run that deploys nothing.'
    }
  )
}

export function maySkip(env: Environment): boolean {
  return readChoice(new Given(env), 'on-missing-secrets', ['fail', 'skip']) === 'skip'
}
