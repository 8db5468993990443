/**
 * `npm run demo`: a KubeStellar on this machine, a chart in its registry, and dist/index.js as a GitHub runner starts it,
 * which deploys the chart to both clusters. Further commands upgrade it, fail, roll back and deploy a preview.
 * lib/demoOptions.ts has commands and options. The exit code is the action's.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { parse } from 'yaml'
import { startGitHub } from '../testkit/gitHubServer.ts'
import { startMirror } from '../testkit/mirror.ts'
import { npmTools, type NpmTools } from '../testkit/npmTools.ts'
import { pushChart, registryLogin } from '../testkit/registry.ts'
import { startJob, type StepOptions, type StepResult } from '../testkit/runAction.ts'
import { openSandbox, sandboxCommand, startSandbox, type Sandbox } from '../testkit/sandbox.ts'
import { withPullRequest } from '../testkit/workflowRun.ts'
import { messageOf } from '../src/lib/errors.ts'
import { stringAt } from '../src/lib/json.ts'
import type { Report } from '../src/report/report.ts'
import { HELP, parseCommand, type DemoRelease, type RunKind } from './lib/demoOptions.ts'
import { JobLogView } from './lib/jobLogView.ts'
import { paint } from './lib/paint.ts'
import { renderSummary } from './lib/summaryView.ts'

const SANDBOX = 'demo'
const OWN_CHART = join(import.meta.dirname, '..', 'examples', 'charts', 'postgres')
/** More than the action's own limit. */
const LIMIT_MS = 11 * 60_000
/** In the state folder of the sandbox. */
const REPORT = 'report.json'
/** The same for a browser. */
const PAGE = 'report.html'
/** Of the preview. */
const PULL_REQUEST = 7

type Inputs = Readonly<Record<string, string>>
type Env = Readonly<Record<string, string>>

async function main(args: readonly string[]): Promise<number> {
  // npm starts scripts in the root of the repository, and tells where it was called.
  const command = parseCommand(args, process.env['INIT_CWD'] ?? process.cwd(), OWN_CHART)
  switch (command.kind) {
    case 'help':
      console.log(HELP)
      return 0
    case 'down':
      await sandboxCommand(['down', '--name', SANDBOX])
      return 0
    case 'report':
      await showReport()
      return 0
    case 'deploy':
    case 'rollback':
    case 'preview':
      return await run(command)
  }
}

async function run(release: DemoRelease & { readonly kind: RunKind }): Promise<number> {
  // What may be wrong with the machine or a path comes before the minutes that the first sandbox takes.
  const tools = await npmTools('v36')
  const values = await Promise.all(release.valuesFiles.map(readText))
  const version = release.isReference || release.kind === 'rollback' ? '' : await versionOf(release.chart)

  title('A KubeStellar on this machine')
  const sandbox = await startSandbox(SANDBOX, '--registry-username', 'demo')
  const chart = release.kind === 'rollback' ? {} : await chartInputs(sandbox, release, version)

  title('The action, as a GitHub runner starts it')
  const inputs = { ...(await accessTo(sandbox)), ...chart, ...inputsOf(release) }
  const job = async (env: Env = {}): Promise<StepResult> => await runJob({ tools, inputs, values, env })
  const result = release.kind === 'preview' ? await asPullRequest(job) : await job()
  await writeFile(join(sandbox.stateFolder, REPORT), result.reportText)
  await writeFile(join(sandbox.stateFolder, PAGE), result.pageText)

  title('Its job summary')
  for (const line of renderSummary(result.summary, paint)) console.log(line)
  const { release: name = release.release, namespace = release.namespace } = result.outputs
  await showPods(sandbox, namespace)
  title('Continue')
  console.log(HELP.split('\n\n')[0])
  title('Observe')
  showAccess(sandbox, tools, { release: name, namespace })
  return result.exitCode ?? 1
}

/** Pushed to the registry, unless it is elsewhere. */
async function chartInputs(
  sandbox: Sandbox,
  { chart, isReference }: DemoRelease,
  version: string
): Promise<Inputs> {
  if (isReference) return { chart }
  title('The chart in its registry')
  const reference = await pushChart(sandbox, chart)
  const { username, password } = await registryLogin(sandbox)
  console.log(`${reference}:${version}`)
  return {
    chart: reference,
    'chart-version': version,
    'registry-username': username,
    'registry-password': password
  }
}

/** A job for a pull request, and what GitHub would show of it then. */
async function asPullRequest(job: (env: Env) => Promise<StepResult>): Promise<StepResult> {
  const github = await startGitHub({ tls: false })
  try {
    github.pulls.set(PULL_REQUEST, 'open')
    const result = await withPullRequest(
      { number: PULL_REQUEST },
      async env => await job({ ...env, ...github.env })
    )
    title(`The comment on pull request ${String(PULL_REQUEST)}`)
    const [comment] = github.comments.get(PULL_REQUEST) ?? []
    for (const line of renderSummary(comment?.body ?? 'None.', paint)) console.log(line)
    return result
  } finally {
    await github.close()
  }
}

async function showPods({ wecs, kubectl }: Sandbox, namespace: string): Promise<void> {
  for (const { name } of wecs) {
    title(`Pods in ${name}`)
    const pods = await kubectl(name, 'get', 'pods', `--namespace=${namespace}`)
    console.log(pods === '' ? 'None.' : pods.trimEnd())
  }
}

async function showReport(): Promise<void> {
  const { stateFolder } = await openSandbox(SANDBOX)
  const path = join(stateFolder, REPORT)
  const { command, verdict, error, clusters } = JSON.parse(await readText(path)) as Report
  console.log(`page   ${join(stateFolder, PAGE)}`)
  console.log(`JSON   ${path}`)
  console.log(`${command}: ${verdict}${error === undefined ? '' : `, ${error.code}: ${error.message}`}`)
  for (const { cluster, state, objects } of clusters)
    console.log(`${cluster}: ${state}, ${String(objects.length)} objects`)
  console.log('docs/reference/report.md describes each field.')
}

/** Of a chart's directory. */
async function versionOf(chart: string): Promise<string> {
  return stringAt(parse(await readText(join(chart, 'Chart.yaml'))), 'version') ?? ''
}

async function readText(path: string): Promise<string> {
  return await readFile(path, 'utf8').catch(() => {
    throw new Error(`${path} cannot be read`)
  })
}

/** As secrets of a repository hold it. */
async function accessTo({ kubeconfigs }: Sandbox): Promise<Inputs> {
  return {
    'wds-kubeconfig': await readFile(kubeconfigs.wds, 'base64'),
    'wec-kubeconfig': await readFile(kubeconfigs.wecs, 'base64')
  }
}

function inputsOf({
  kind,
  release,
  namespace,
  clusterSelector,
  valuesFiles,
  set
}: DemoRelease & { readonly kind: RunKind }): Inputs {
  if (kind === 'rollback') return { command: 'rollback', release, namespace }
  return {
    release,
    // The namespace of a preview has its own name.
    ...(kind === 'preview'
      ? { preview: 'true', url: 'https://${release}.preview.example.com', 'github-token': 'demo' }
      : { namespace }),
    'cluster-selector': clusterSelector,
    'values-files': valuesFiles.map((_, index) => valuesFile(index)).join('\n'),
    set: set.join('\n')
  }
}

/** In the workspace. */
function valuesFile(index: number): string {
  return `values-${index}.yaml`
}

interface DemoJob {
  readonly tools: NpmTools
  readonly inputs: Inputs
  /** Texts of the values files. */
  readonly values: readonly string[]
  readonly env: Env
}

/** Main and post, their log shown as it comes. @returns what main did */
async function runJob({ tools, inputs, values, env }: DemoJob): Promise<StepResult> {
  const helm = { name: 'helm', version: tools.helmVersion, program: tools.helm } as const
  const kubectl = { name: 'kubectl', version: tools.kubectlVersion, program: tools.kubectl } as const
  const mirror = await startMirror({ tools: [helm, kubectl] })
  // On ^C the terminal tells the action, too: it ends in order, and what follows tidies up.
  const goOn = (): void => undefined
  process.on('SIGINT', goOn)
  try {
    const job = await startJob({
      env: { ...env, NODE_EXTRA_CA_CERTS: mirror.caFile },
      inputs: {
        ...inputs,
        'helm-version': helm.version,
        'helm-mirror': mirror.helmMirror,
        // Of the mirror's own archive, which is not the published one. Its kubectl is.
        'helm-checksum': mirror.checksum(helm),
        'kubectl-version': kubectl.version,
        'kubectl-mirror': mirror.kubectlMirror
      }
    })
    try {
      await Promise.all(
        values.map(async (text, index) => {
          await writeFile(join(job.workspace, valuesFile(index)), text)
        })
      )
      const main = await job.main(shown())
      await job.post(shown())
      return main
    } finally {
      await job.remove()
    }
  } finally {
    process.off('SIGINT', goOn)
    await mirror.close()
  }
}

function shown(): StepOptions {
  const view = new JobLogView(line => {
    console.log(line)
  }, paint)
  const started = performance.now()
  return {
    limitMs: LIMIT_MS,
    onLine: line => {
      view.show(line, (performance.now() - started) / 1000)
    }
  }
}

/** The names of a preview end with its number. */
function showAccess(
  { kubeconfigs }: Sandbox,
  tools: NpmTools,
  { release, namespace }: Pick<DemoRelease, 'release' | 'namespace'>
): void {
  console.log(`export PATH=${dirname(tools.kubectl)}:$PATH
kubectl --kubeconfig=${kubeconfigs.wecs} --context=wec1 get all --namespace=${namespace}
kubectl --kubeconfig=${kubeconfigs.wds} get bindingpolicies,bindings.control.kubestellar.io
kubectl --kubeconfig=${kubeconfigs.its} get managedclusters --show-labels
helm --kubeconfig=${kubeconfigs.wds} history ${release} --namespace=${namespace}`)
}

function title(text: string): void {
  console.log(`\n${paint('bold', text)}\n`)
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  console.error(`demo: ${messageOf(error)}`)
  process.exitCode = 1
}
