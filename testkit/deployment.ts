/** Deploys to the sandbox of the end-to-end tests: the built action, real helm and kubectl, sane defaults. */
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { KubeObject } from '../src/kubernetes/objects.ts'
import { npmTools, type Layer } from './npmTools.ts'
import {
  runAction,
  startJob,
  type Job,
  type JobOptions,
  type StepOptions,
  type StepResult
} from './runAction.ts'
import type { Cluster, Sandbox } from './sandbox.ts'
import { noteStep, outcomeOf } from './stepNotes.ts'

export type Inputs = Readonly<Record<string, string>>

export interface DeployOptions extends Pick<JobOptions, 'env' | 'workspace'> {
  /** Folders on PATH behind that of helm. */
  readonly path?: readonly string[]
  /** Which helm and kubectl; default: the newest. */
  readonly layer?: Layer
  readonly step?: StepOptions
}

/** The default workspace: `chart: web` is a chart in it. */
export const CHARTS = fileURLToPath(new URL('../__tests__/fixtures/charts/', import.meta.url))
/** Of the sandbox: the clusters that the default selector meets. */
export const WECS: readonly Cluster[] = ['wec1', 'wec2']

/** With access to the ITS, and none to the clusters. */
export function throughIts({ kubeconfigs }: Sandbox): Inputs {
  return { 'wec-kubeconfig-file': '', 'its-kubeconfig-file': kubeconfigs.its }
}

/** Of a command that takes neither a chart nor a selector, which the default inputs would give. */
export function withoutChart(command: 'rollback' | 'test' | 'status' | 'uninstall' | 'cleanup'): Inputs {
  return { command, chart: '', 'cluster-selector': '' }
}

/** @throws Error with the log, when the step is red */
export async function deploy(
  sandbox: Sandbox,
  inputs: Inputs,
  options: DeployOptions = {}
): Promise<StepResult> {
  const result = await run(sandbox, inputs, options)
  if (result.exitCode !== 0)
    throw new Error(
      `${stepName(inputs)} has to be green: ${outcomeOf(result)}\n${result.log}\n${result.stderr}`
    )
  return result
}

/** @throws Error when the step is green */
export async function deployRed(
  sandbox: Sandbox,
  inputs: Inputs,
  options: DeployOptions = {}
): Promise<StepResult> {
  const result = await run(sandbox, inputs, options)
  if (result.exitCode === 0)
    throw new Error(`${stepName(inputs)} has to be red: ${outcomeOf(result)}\n${result.log}`)
  return result
}

/** `deploy web in its-1a2b3c4d` */
function stepName(inputs: Inputs): string {
  const { command = 'deploy', release = 'a release', namespace } = inputs
  return `${command} ${release}${namespace === undefined ? '' : ` in ${namespace}`}`
}

async function run(sandbox: Sandbox, inputs: Inputs, options: DeployOptions): Promise<StepResult> {
  const { main, post } = await runSteps(sandbox, inputs, options)
  noteStep(stepName(inputs), main)
  if (post.exitCode !== 0) throw new Error(`post is red:\n${post.log}\n${post.stderr}`)
  // The test's own limit: what it was doing is what matters.
  if (main.exitCode === null) throw new Error(`main was killed after ${main.seconds} s:\n${main.log}`)
  const [left] = main.processesLeft
  if (left !== undefined) throw new Error(`main left a process: ${JSON.stringify(left)}`)
  return main
}

/** Main and post, whatever becomes of them. */
export async function runSteps(
  sandbox: Sandbox,
  inputs: Inputs,
  { step, ...options }: DeployOptions = {}
): Promise<{ readonly main: StepResult; readonly post: StepResult }> {
  const job = await jobOptions(sandbox, inputs, options)
  return await runAction(step === undefined ? job : { ...job, step })
}

/** For looking around between the steps. */
export async function startDeploy(
  sandbox: Sandbox,
  inputs: Inputs,
  options: Omit<DeployOptions, 'step'> = {}
): Promise<Job> {
  return await startJob(await jobOptions(sandbox, inputs, options))
}

async function jobOptions(
  sandbox: Sandbox,
  inputs: Inputs,
  { layer = 'v36', path = [], ...options }: Omit<DeployOptions, 'step'>
): Promise<JobOptions> {
  const tools = await npmTools(layer)
  return {
    workspace: CHARTS,
    path: [dirname(tools.helm), ...path],
    inputs: {
      'wds-kubeconfig-file': sandbox.kubeconfigs.wds,
      'wec-kubeconfig-file': sandbox.kubeconfigs.wecs,
      'cluster-selector': 'location-group=edge',
      chart: 'web',
      ...tools.inputs,
      timeout: '100s',
      ...inputs
    },
    ...options
  }
}

/** Undefined when the cluster has none. */
export async function objectIn(
  sandbox: Sandbox,
  cluster: Cluster,
  kind: string,
  name: string,
  namespace?: string
): Promise<KubeObject | undefined> {
  return await sandbox.get(cluster, kind, name, namespace)
}

/** The same of each WEC, in their order. */
export async function inWecs(
  sandbox: Sandbox,
  kind: string,
  name: string,
  namespace?: string
): Promise<readonly (KubeObject | undefined)[]> {
  return await Promise.all(WECS.map(async wec => await objectIn(sandbox, wec, kind, name, namespace)))
}

/** What KubeStellar's transport made of a policy, for all clusters. */
export async function manifestWorks(sandbox: Sandbox, policy: string): Promise<readonly KubeObject[]> {
  const works = await sandbox.list('its', 'manifestworks')
  const key = 'transport.kubestellar.io/originOwnerReferenceBindingKey'
  return works.filter(({ metadata }) => metadata.labels?.[key] === policy)
}
