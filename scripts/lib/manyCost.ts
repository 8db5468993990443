/**
 * A chart of many small objects, against the same typed by hand with its waits: time, and calls to the WDS. They take turns in
 * fresh namespaces, so that what else the machine does meets both alike.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deploy } from '../../testkit/deployment.ts'
import { freshName } from '../../testkit/fresh.ts'
import type { NpmTools } from '../../testkit/npmTools.ts'
import type { Sandbox } from '../../testkit/sandbox.ts'
import { createHand } from './byHand.ts'
import { countCalls, type CountedServer } from './countCalls.ts'

/** Of one way to deploy: seconds, and requests to the WDS; a watch is one. */
export interface Turn {
  readonly seconds: number
  readonly calls: number
}

export interface ManyCost {
  readonly objects: number
  readonly action: readonly Turn[]
  readonly byHand: readonly Turn[]
}

const RELEASE = 'many'
const TEMPLATE = `{{- range $number := until (int .Values.objects) }}
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: c{{ $number }}
  labels:
    app.kubernetes.io/managed-by: {{ $.Release.Service }}
    app.kubernetes.io/instance: {{ $.Release.Name }}
data:
  number: {{ $number | quote }}
{{- end }}
`

/** @param rounds of each size; who begins alternates */
export async function manyCost(
  sandbox: Sandbox,
  tools: NpmTools,
  sizes: readonly number[],
  rounds: number
): Promise<readonly ManyCost[]> {
  const folder = await mkdtemp(join(tmpdir(), 'many-cost-'))
  const wds = await countCalls(sandbox.kubeconfigs.wds, join(folder, 'wds.kubeconfig'))
  try {
    const costs: ManyCost[] = []
    for (const objects of sizes) {
      const workspace = await writeChart(join(folder, String(objects)), objects)
      const ways = {
        action: () => byAction(sandbox, workspace, wds),
        byHand: () => byHand(sandbox, tools, workspace, objects, wds, join(folder, 'home'))
      }
      const turns: { action: Turn[]; byHand: Turn[] } = { action: [], byHand: [] }
      for (let round = 0; round < rounds; round++) {
        const order = round % 2 === 0 ? (['action', 'byHand'] as const) : (['byHand', 'action'] as const)
        for (const way of order) {
          const measured = await ways[way]()
          turns[way].push(measured)
          console.log(`${objects} objects, ${way}: ${measured.seconds.toFixed(1)} s, ${measured.calls} calls`)
        }
      }
      costs.push({ objects, ...turns })
    }
    return costs
  } finally {
    await wds.close()
    await rm(folder, { recursive: true })
  }
}

/** @returns a workspace with `./many` in it */
async function writeChart(folder: string, objects: number): Promise<string> {
  const templates = join(folder, RELEASE, 'templates')
  await mkdir(templates, { recursive: true })
  await writeFile(join(folder, RELEASE, 'Chart.yaml'), `apiVersion: v2\nname: ${RELEASE}\nversion: 1.0.0\n`)
  await writeFile(join(folder, RELEASE, 'values.yaml'), `objects: ${objects}\n`)
  await writeFile(join(templates, 'many.yaml'), TEMPLATE)
  return folder
}

async function turn(wds: CountedServer, work: () => Promise<number>): Promise<Turn> {
  const before = wds.calls()
  const seconds = await work()
  return { seconds, calls: wds.calls() - before }
}

/** Until each object is proved to be in each cluster, whose access is given. */
async function byAction(sandbox: Sandbox, workspace: string, wds: CountedServer): Promise<Turn> {
  const namespace = freshName('many')
  const measured = await turn(wds, async () => {
    const step = await deploy(
      sandbox,
      {
        release: RELEASE,
        namespace,
        chart: `./${RELEASE}`,
        'wds-kubeconfig-file': wds.kubeconfig,
        timeout: '10m'
      },
      { workspace, step: { limitMs: 700_000 } }
    )
    console.log(step.report?.phases.map(({ name, seconds }) => `${name} ${seconds.toFixed(1)} s`).join(', '))
    return step.seconds
  })
  await remove(sandbox, namespace)
  return measured
}

async function byHand(
  sandbox: Sandbox,
  tools: NpmTools,
  workspace: string,
  objects: number,
  wds: CountedServer,
  home: string
): Promise<Turn> {
  const namespace = freshName('many')
  const kubeconfigs = { ...sandbox.kubeconfigs, wds: wds.kubeconfig }
  const hand = createHand({ ...sandbox, kubeconfigs }, tools, home)
  const measured = await turn(wds, async () => {
    const started = performance.now()
    await hand.installMany(
      {
        release: RELEASE,
        namespace,
        chart: join(workspace, RELEASE),
        clusterLabel: { 'location-group': 'edge' }
      },
      Array.from({ length: objects }, (_, number) => `configmap/c${number}`)
    )
    return (performance.now() - started) / 1000
  })
  await remove(sandbox, namespace)
  return measured
}

async function remove({ kubectl, wecs }: Sandbox, namespace: string): Promise<void> {
  await kubectl('wds', 'delete', 'namespace', namespace)
  await kubectl(
    'wds',
    'delete',
    'bindingpolicies.control.kubestellar.io',
    `${RELEASE}.${namespace}`,
    `${namespace}.${RELEASE}`,
    '--ignore-not-found'
  )
  await Promise.all(
    wecs.map(
      async ({ name }) =>
        await kubectl(name, 'wait', '--for=delete', '--timeout=5m', `namespace/${namespace}`)
    )
  )
}
