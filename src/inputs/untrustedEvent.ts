/** Runs that would use a stranger's files as their own: a chart, values, policies, kubeconfigs. */
import { ActionError } from '../lib/errors.ts'
import { readFlag } from './choices.ts'
import type { CommandName } from '../report/report.ts'
import type { InputName } from './definitions.ts'
import type { Given } from './given.ts'
import type { Origin } from '../github/origin.ts'

/** Commands that always read the workspace. */
const READING: ReadonlySet<CommandName> = new Set(['deploy', 'plan'])

/** Files of the workspace that other commands may use. A kubeconfig may start programs. */
const FILES: readonly InputName[] = ['wds-kubeconfig-file', 'its-kubeconfig-file', 'wec-kubeconfig-file']

/** Before anything is read from the workspace. @throws ActionError UNTRUSTED_EVENT */
export function refuseStrangers(given: Given, command: CommandName, { strangers }: Origin): void {
  const isAllowed = readFlag(given, 'allow-forks')
  if (strangers === undefined || isAllowed) return
  const isReading = READING.has(command) || FILES.some(name => given.raw(name) !== undefined)
  if (!isReading) return
  throw new ActionError(
    'UNTRUSTED_EVENT',
    `${strangers}, and this run has the secrets of this one: a chart from there could use them`,
    {
      remedy:
        'Let the workflow run `on: pull_request`, `push` or `workflow_dispatch`. Set `allow-forks: true` only if the workflow never checks out what the changes propose. Nothing was read or changed.'
    }
  )
}
