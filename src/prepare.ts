/** The programs, the WDS and the chart: everything that a run works with. */
import { valueArguments, createHelm, type Helm, type ReleaseRequest } from './helm.ts'
import { fetchChart, type Chart } from './chart.ts'
import { checkWds, connect } from './connect.ts'
import { childEnvironment } from './environment.ts'
import type { ProxiedClient } from './kubernetes/proxy.ts'
import type { Run } from './run.ts'
import { allSettledOrThrow } from './parallel.ts'
import { installTool, type Tool } from './tools/install.ts'

export interface Tools {
  readonly helm: Tool
  readonly kubectl: Tool
}

export interface Prepared {
  readonly wds: ProxiedClient
  readonly helm: Helm
  readonly chart: Chart
  readonly request: ReleaseRequest
}

export async function installTools({ inputs, deps, record }: Run): Promise<Tools> {
  const env = childEnvironment(deps.env, { home: deps.dir, kubeconfig: undefined })
  const install = { run: deps.runCommand, log: deps.log, env, tempDir: deps.dir }
  // Both to the end, so that no download goes on behind the clean-up.
  const [helm, kubectl] = await allSettledOrThrow([
    installTool(inputs.helm, install),
    installTool(inputs.kubectl, install)
  ])
  record.add({ tools: [helm, kubectl] })
  return { helm, kubectl }
}

/** Side by side: the WDS is tried while the chart is on its way. */
export async function prepare({ inputs, deps, clock, record }: Run, tools: Tools): Promise<Prepared> {
  const {
    client: wds,
    kubeconfig,
    env
  } = await connect('wds', 'the WDS', inputs.wds, tools.kubectl.path, deps, clock.signal)
  try {
    const helm = createHelm({
      runCommand: deps.runCommand,
      path: tools.helm.path,
      version: tools.helm.version,
      env,
      kubeconfig,
      remaining: () => clock.remaining()
    })
    const [values, chart] = await allSettledOrThrow([
      valueArguments(inputs, deps.dir),
      fetchChart(inputs.chart, inputs.registry, helm, deps.dir),
      checkWds(wds, inputs.wds)
    ])
    deps.log.info(`WDS at ${inputs.wds.server} serves BindingPolicies`)
    deps.log.info(`chart ${chart.source}, ${chart.digest}`)
    record.add({
      chart: { name: '', version: '', appVersion: '', source: chart.source, digest: chart.digest }
    })
    return {
      wds,
      helm,
      chart,
      request: {
        release: inputs.release,
        namespace: inputs.namespace,
        chart: chart.path,
        values,
        skipHooks: inputs.hooks === 'skip'
      }
    }
  } catch (error) {
    await wds.close()
    throw error
  }
}
