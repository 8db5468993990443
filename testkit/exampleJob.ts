/** What a job on GitHub gives the steps of the docs: values of expressions, and the files that they name. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PLAN_SCHEMA_VERSION } from '../src/report/planFile.ts'
import type { JsonObject } from '../src/lib/json.ts'

const CHART = fileURLToPath(new URL('../examples/charts/postgres', import.meta.url))
const DIGEST = `sha256:${'0'.repeat(64)}`

export interface ExampleJob {
  /** Folder of the workspace, which exists. */
  readonly workspace: string
  /** Kubeconfigs as texts. */
  readonly wds: string
  readonly its: string
  readonly wecs: string
}

/**
 * The texts that the action gets for the `with:` of a step.
 * @throws Error when an expression has no value here: a reader may have none either
 */
export function inputsOf(step: JsonObject, job: ExampleJob): Readonly<Record<string, string>> {
  const values = valuesOf(job)
  return Object.fromEntries(
    Object.entries(step).map(([name, given]) => [
      name,
      String(given).replace(/\$\{\{ *(.*?) *\}\}/g, (_, expression: string) => {
        const value = values.get(expression)
        if (value === undefined) throw new Error(`no value for \${{ ${expression} }}`)
        return value
      })
    ])
  )
}

/** Everything that the docs name in a workspace. */
export function fillWorkspace({ workspace, wds }: ExampleJob): void {
  for (const name of ['postgres', 'shop'])
    cpSync(CHART, join(workspace, 'charts', name), { recursive: true, dereference: true })
  const files: Readonly<Record<string, string>> = {
    'deploy/values.yaml': 'replicas: 1\n',
    'deploy/production.yaml': 'replicas: 2\n',
    'deploy/postgresql.conf': 'max_connections = 200\n',
    'deploy/policy.yaml': POLICY,
    'plan.json': JSON.stringify(PLAN),
    'temp/wds.kubeconfig': wds
  }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(workspace, path, '..'), { recursive: true })
    writeFileSync(join(workspace, path), text)
  }
}

function valuesOf({ workspace, wds, its, wecs }: ExampleJob): ReadonlyMap<string, string> {
  const secrets = [
    'POSTGRES_PASSWORD',
    'GITHUB_TOKEN',
    'PARTNER_TOKEN',
    'CHARTS_PASSWORD',
    'REGISTRY_PASSWORD'
  ]
  return new Map([
    ['secrets.WDS_KUBECONFIG', wds],
    ['secrets.ITS_KUBECONFIG', its],
    ['secrets.WEC_KUBECONFIG', wecs],
    ...secrets.map(name => [`secrets.${name}`, `planted-${name}`] as const),
    ['github.sha', 'a'.repeat(40)],
    ['github.actor', 'jane'],
    ['runner.temp', join(workspace, 'temp')],
    // As on a schedule, and by hand with the field left empty.
    ['inputs.dry-run || false', 'false'],
    ['inputs.revision', ''],
    ['needs.staging.outputs.chart-digest', DIGEST]
  ])
}

const POLICY = `apiVersion: control.kubestellar.io/v1alpha1
kind: BindingPolicy
metadata:
  name: \${release}
spec:
  clusterSelectors:
    - matchLabels: { location-group: edge }
  downsync:
    - objectSelectors:
        - matchLabels: { app.kubernetes.io/instance: '\${release}' }
`

const PLAN = {
  schemaVersion: PLAN_SCHEMA_VERSION,
  release: 'postgres',
  namespace: 'postgres-system',
  revision: 1,
  chart: { name: 'postgres', version: '1.0.0', digest: DIGEST, content: DIGEST },
  valuesDigest: `hmac-${DIGEST}`,
  rendered: { objects: [], secrets: { objects: [], digest: `hmac-${DIGEST}` }, unstable: [] },
  policies: {},
  clusters: ['edge-1']
}
