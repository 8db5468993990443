/** The steps of KubeStellar's tutorial "Deploy Helm Charts Through a WDS", as somebody types them, with their waits. */
import { execFile } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { promisify } from 'node:util'
import type { NpmTools } from '../../testkit/npmTools.ts'
import type { SandboxDocument } from '../../testkit/sandbox.ts'

export interface HandRelease {
  readonly release: string
  readonly namespace: string
  /** Path of a chart that has a StatefulSet called like the release, with one container whose image is `image`. */
  readonly chart: string
  /** A label of the clusters, as in a `matchLabels`. */
  readonly clusterLabel: Readonly<Record<string, string>>
}

/** Types helm's and kubectl's arguments. @throws with what the command said */
export interface Hand {
  readonly install: (release: HandRelease) => Promise<void>
  /** A chart of ConfigMaps, which have nothing to become ready: until each of them is in each cluster. @param names `configmap/a` */
  readonly installMany: (release: HandRelease, names: readonly string[]) => Promise<void>
  /** To another image, so that the Pods are rolled. */
  readonly upgrade: (release: HandRelease, image: string) => Promise<void>
}

const LIMIT = '--timeout=5m'
const LOOK_LIMIT_MS = 300_000
/** Between two looks of somebody who is in a hurry. */
const LOOK_MS = 500

/** @param folder for manifests, and as the home of helm and kubectl: their caches stay warm, as a person's do */
export function createHand(sandbox: SandboxDocument, tools: NpmTools, folder: string): Hand {
  const type = async (tool: 'helm' | 'kubectl', ...args: readonly string[]): Promise<string> => {
    const env = { PATH: '/usr/bin:/bin', HOME: folder }
    return (await promisify(execFile)(tools[tool], args, { env })).stdout
  }
  const wds = `--kubeconfig=${sandbox.kubeconfigs.wds}`

  async function apply(name: string, object: object): Promise<void> {
    await mkdir(folder, { recursive: true })
    const file = join(folder, `${name}.json`)
    await writeFile(file, JSON.stringify(object))
    await type('kubectl', 'apply', wds, `--filename=${file}`)
  }

  /** One WEC after the other, as in the tutorial: while one is waited for, the others go on. */
  async function waitInEach({ release, namespace }: HandRelease, arrived: string): Promise<void> {
    for (const { name } of sandbox.wecs) {
      const wec = [
        `--kubeconfig=${sandbox.kubeconfigs.wecs}`,
        `--context=${name}`,
        `--namespace=${namespace}`
      ]
      await type('kubectl', 'wait', ...wec, `--for=${arrived}`, `statefulset/${release}`, LIMIT)
      await type('kubectl', 'rollout', 'status', ...wec, `statefulset/${release}`, LIMIT)
    }
  }

  async function upgradeInstall(
    { release, namespace, chart }: HandRelease,
    ...values: readonly string[]
  ): Promise<void> {
    await type('helm', 'upgrade', '--install', release, chart, wds, `--namespace=${namespace}`, ...values)
  }

  return {
    install: async release => {
      await apply('binding-policy', policyOf(release))
      await apply('namespace', namespaceOf(release))
      await upgradeInstall(release)
      await waitInEach(release, 'create')
    },
    installMany: async (release, names) => {
      await apply('binding-policy', policyOf(release))
      await apply('namespace', namespaceOf(release))
      await upgradeInstall(release)
      for (const { name } of sandbox.wecs) {
        const wec = [`--kubeconfig=${sandbox.kubeconfigs.wecs}`, `--context=${name}`]
        await untilThere(names, () =>
          type('kubectl', 'get', ...wec, `--namespace=${release.namespace}`, 'configmaps', '--output=name')
        )
      }
    },
    upgrade: async (release, image) => {
      await upgradeInstall(release, '--set', `image=${image}`)
      // Until the new spec is there, `rollout status` would be content with the old one.
      await waitInEach(release, `jsonpath={.spec.template.spec.containers[0].image}=${image}`)
    }
  }
}

/** `kubectl wait --for=create` gives up on the second name that is not there yet: a list, until all are in it. */
async function untilThere(names: readonly string[], look: () => Promise<string>): Promise<void> {
  const end = performance.now() + LOOK_LIMIT_MS
  for (;;) {
    const found = new Set((await look()).split('\n'))
    const missing = names.filter(name => !found.has(name))
    if (missing.length === 0) return
    if (performance.now() > end) throw new Error(`still missing: ${missing.join(', ')}`)
    await delay(LOOK_MS)
  }
}

function policyOf({ release, namespace, clusterLabel }: HandRelease): object {
  return {
    apiVersion: 'control.kubestellar.io/v1alpha1',
    kind: 'BindingPolicy',
    metadata: { name: `${release}.${namespace}` },
    spec: {
      clusterSelectors: [{ matchLabels: clusterLabel }],
      downsync: [{ objectSelectors: [{ matchLabels: labelsOf(release) }] }]
    }
  }
}

function namespaceOf({ release, namespace }: HandRelease): object {
  return { apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace, labels: labelsOf(release) } }
}

function labelsOf(release: string): Readonly<Record<string, string>> {
  return { 'app.kubernetes.io/managed-by': 'Helm', 'app.kubernetes.io/instance': release }
}
