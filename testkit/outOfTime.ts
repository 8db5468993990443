/** Runs while a part of KubeStellar or a cluster is away: red when their `timeout` is over, with the reason. */
import { deploy, deployRed, throughIts, type Inputs } from './deployment.ts'
import { freshName } from './fresh.ts'
import type { StepResult } from './runAction.ts'
import type { Sandbox } from './sandbox.ts'
import { errorOf } from './stepResult.ts'
import type { ClusterVerdict } from '../src/report/verdict.ts'

/** What the action knows of clusters that it has no access to. */
export type Source = 'ITS' | 'WDS'
export const SOURCES: readonly Source[] = ['ITS', 'WDS']

/** Seconds that a run may take longer than its `timeout`. */
const LATE_S = 6

/** @returns the red step and its message */
export async function runsOutOfTime(
  sandbox: Sandbox,
  inputs: Inputs,
  seconds: number
): Promise<{ readonly step: StepResult; readonly message: string }> {
  const step = await deployRed(sandbox, { release: 'web', ...inputs, timeout: `${seconds}s` })
  const { code, message } = errorOf(step)
  // With the message, which says what went wrong instead.
  expect(`${code}: ${message}`).toMatch(new RegExp(`^TIMEOUT: after ${seconds}s still waiting for `))
  expect(step.seconds).toBeLessThan(seconds + LATE_S)
  expect(step.processesLeft).toEqual([])
  return { step, message }
}

/** The next run is not hindered by what the one before left. */
export async function deploysAgain(sandbox: Sandbox, inputs: Inputs): Promise<void> {
  const step = await deploy(sandbox, { release: 'web', ...inputs })
  expect(step.outputs['verdict']).toBe('ready')
}

/**
 * Inputs without access to the clusters. KubeStellar can report an object to the WDS only if no other namespace has one of
 * the same name, so the release has the name of its namespace: see src/kubestellar/namesakes.ts.
 */
export function unseen(sandbox: Sandbox, source: Source, namespace = freshName('unseen')): Inputs {
  const its = source === 'ITS' ? throughIts(sandbox) : {}
  return { release: namespace, namespace, 'wec-kubeconfig-file': '', ...its }
}

/** `[CLUSTER, STATE]` of each cluster. */
export function statesOf({ report }: StepResult): readonly (readonly [string, string])[] {
  return report?.clusters.map(({ cluster, state }) => [cluster, state] as const) ?? []
}

/** The first reason for which a cluster is not ready. */
export function reasonIn(step: StepResult, cluster: string): string | undefined {
  return verdictOf(step, cluster).objects.find(({ state }) => state === 'missing' || state === 'progressing')
    ?.reason
}

function verdictOf({ report }: StepResult, cluster: string): ClusterVerdict {
  const found = report?.clusters.find(verdict => verdict.cluster === cluster)
  if (found === undefined) throw new Error(`the report has no cluster ${cluster}`)
  return found
}
