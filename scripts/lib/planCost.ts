/** What the plan costs a deploy: every object looked up in the WDS, the gate, and the forecast. */
import { NO_ORIGIN } from '../../testkit/origin.ts'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defaultInputs } from '../../testkit/defaultInputs.ts'
import type { NpmTools } from '../../testkit/npmTools.ts'
import type { Sandbox } from '../../testkit/sandbox.ts'
import { approve } from '../../src/plan/approve.ts'
import { startClock } from '../../src/lib/clock.ts'
import { runCommand } from '../../src/lib/exec.ts'
import { releaseOf } from '../../src/helm/release.ts'
import { readInputs } from '../../src/inputs/read.ts'
import { openProxy } from '../../src/kubernetes/api/proxy.ts'
import { makePlan } from '../../src/plan/plan.ts'
import { objectsOf } from '../../src/plan/render.ts'
import { objectsOfKinds } from './objectsOfKinds.ts'

/** Of one size; the first is thrown away. */
const RUNS = 6

/** Milliseconds of each run by the number of objects, of a chart that is not in the WDS yet. */
export async function planCost(
  sandbox: Sandbox,
  tools: NpmTools,
  sizes: readonly number[]
): Promise<readonly { readonly objects: number; readonly times: readonly number[] }[]> {
  const folder = await mkdtemp(join(tmpdir(), 'plan-cost-'))
  const ending = new AbortController()
  const wds = await openProxy({
    name: 'the WDS',
    runCommand,
    kubectl: tools.kubectl,
    kubeconfig: sandbox.kubeconfigs.wds,
    env: { HOME: folder },
    dir: folder,
    id: 'wds',
    signal: ending.signal
  })
  try {
    const inputs = readInputs(
      await defaultInputs({
        release: 'cost',
        namespace: 'plan-cost',
        chart: 'examples/charts/postgres',
        'cluster-selector': 'location-group=edge',
        'wds-kubeconfig-file': sandbox.kubeconfigs.wds
      }),
      join(import.meta.dirname, '../..'),
      NO_ORIGIN
    )
    if (inputs.command !== 'deploy') throw new Error('deploy is the default')
    const results: { objects: number; times: readonly number[] }[] = []
    for (const objects of sizes) {
      const release = releaseOf({ manifest: manifestOf(objects), chart: { metadata: { name: 'cost' } } })
      const rendered = await objectsOf(release, [], inputs.namespace, wds)
      const times: number[] = []
      for (let run = 0; run < RUNS; run++) {
        const started = performance.now()
        const clock = startClock(60_000, ending.signal, () => performance.now())
        approve(
          inputs,
          await makePlan(inputs, rendered, {
            wds,
            clock,
            now: () => performance.now(),
            its: { isGiven: false, client: () => Promise.resolve(wds) },
            settlePending: found => found,
            clusterFacts: () => Promise.resolve([])
          })
        )
        times.push(performance.now() - started)
      }
      results.push({ objects, times: times.slice(1) })
    }
    return results
  } finally {
    await wds.close()
    await rm(folder, { recursive: true, force: true })
  }
}

/** As a chart renders them. */
function manifestOf(count: number): string {
  return objectsOfKinds(count)
    .map(object => JSON.stringify(object))
    .join('\n---\n')
}
