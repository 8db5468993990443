/**
 * Reads objects of a sandbox's clusters over connections that stay open. Each start of kubectl costs a sixth of a second of
 * CPU, and as much of the API server; tests that wait for a condition ask hundreds of times.
 */
import { readFile } from 'node:fs/promises'
import { Agent, request } from 'node:https'
import { parse } from 'yaml'
import type { KubeObject } from '../src/kubernetes/objects.ts'

export interface ClusterReader {
  /** Objects of kinds as kubectl takes them (`pods`, `deployment`, `bindings.control.kubestellar.io`, with commas between). */
  readonly list: (kinds: string, namespace?: string) => Promise<readonly KubeObject[]>
  /** Undefined when there is none. */
  readonly get: (kind: string, name: string, namespace?: string) => Promise<KubeObject | undefined>
}

interface Kubeconfig {
  readonly 'current-context': string
  readonly contexts: readonly { name: string; context: { cluster: string; user: string } }[]
  readonly clusters: readonly {
    name: string
    cluster: { server: string; 'certificate-authority-data': string }
  }[]
  readonly users: readonly { name: string; user: { token: string } }[]
}

/** A kind as the API server serves it. */
interface Resource {
  /** `/apis/apps/v1` */
  readonly path: string
  readonly apiVersion: string
  readonly group: string
  readonly kind: string
  readonly plural: string
  readonly names: readonly string[]
  readonly isNamespaced: boolean
}

/** Of aggregated discovery (KEP-3352), what is read here. */
interface Discovery {
  readonly items: readonly {
    readonly metadata?: { readonly name?: string }
    readonly versions: readonly {
      readonly version: string
      readonly resources?: readonly {
        readonly resource: string
        readonly singularResource: string
        readonly shortNames?: readonly string[]
        readonly scope: string
        readonly verbs: readonly string[]
        readonly responseKind: { readonly kind: string }
      }[]
    }[]
  }[]
}

const DISCOVERY = 'application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList'
/** Milliseconds without a byte. A cluster that a test suspended must not hold up its end. */
const SILENCE_MS = 60_000

/** @param context default: the current one */
export async function clusterReader(kubeconfig: string, context?: string): Promise<ClusterReader> {
  const config = parse(await readFile(kubeconfig, 'utf8')) as Kubeconfig
  const named = <T extends { name: string }>(all: readonly T[], name: string): T => {
    const found = all.find(one => one.name === name)
    if (found === undefined) throw new Error(`${kubeconfig} has no ${name}`)
    return found
  }
  const { cluster: clusterName, user } = named(config.contexts, context ?? config['current-context']).context
  const { cluster } = named(config.clusters, clusterName)
  const agent = new Agent({
    keepAlive: true,
    maxSockets: 4,
    ca: Buffer.from(cluster['certificate-authority-data'], 'base64')
  })
  const authorization = `Bearer ${named(config.users, user).user.token}`

  /** @returns undefined for 404 */
  const read = async (path: string, accept = 'application/json'): Promise<unknown> => {
    const { status, text } = await answerTo(new URL(path, cluster.server), agent, { accept, authorization })
    if (status === 404) return undefined
    if (status !== 200)
      throw new Error(`GET ${path} at ${clusterName}: ${String(status)} ${text.slice(0, 500)}`)
    return JSON.parse(text)
  }

  let resources: readonly Resource[] = []
  const discover = async (): Promise<void> => {
    const found = await Promise.all(['/api', '/apis'].map(async path => await read(path, DISCOVERY)))
    resources = (found as readonly Discovery[]).flatMap(resourcesOf)
  }
  const resource = async (kind: string): Promise<Resource> => {
    const find = (): Resource | undefined => resources.find(one => one.names.includes(kind.toLowerCase()))
    if (find() === undefined) await discover()
    const found = find()
    if (found === undefined) throw new Error(`${clusterName} serves no kind ${kind}`)
    return found
  }
  const pathOf = ({ path, plural, isNamespaced }: Resource, namespace: string | undefined): string =>
    isNamespaced && namespace !== undefined
      ? `${path}/namespaces/${namespace}/${plural}`
      : `${path}/${plural}`

  return {
    list: async (kinds, namespace) => {
      const lists = kinds.split(',').map(async kind => {
        const found = await resource(kind)
        const { apiVersion } = found
        const list = (await read(pathOf(found, namespace))) as { items: readonly KubeObject[] } | undefined
        // In a list the server leaves these two out of kinds of its own.
        return (list?.items ?? []).map(item => ({ ...item, apiVersion, kind: found.kind }))
      })
      return (await Promise.all(lists)).flat()
    },
    get: async (kind, name, namespace) =>
      (await read(`${pathOf(await resource(kind), namespace ?? 'default')}/${name}`)) as
        KubeObject | undefined
  }
}

/** Of each group the version that the server prefers, core first, as kubectl looks for a name. */
function resourcesOf({ items }: Discovery): readonly Resource[] {
  return items.flatMap(({ metadata, versions: [preferred] }) => {
    const group = metadata?.name ?? ''
    if (preferred === undefined) return []
    const apiVersion = group === '' ? preferred.version : `${group}/${preferred.version}`
    return (preferred.resources ?? [])
      .filter(({ verbs }) => verbs.includes('get'))
      .map(({ resource: plural, singularResource, shortNames = [], scope, responseKind: { kind } }) => {
        const names = [plural, singularResource, kind.toLowerCase(), ...shortNames]
        return {
          path: group === '' ? `/api/${apiVersion}` : `/apis/${apiVersion}`,
          apiVersion,
          group,
          kind,
          plural,
          names: [...names, ...names.map(name => `${name}.${group}`)],
          isNamespaced: scope === 'Namespaced'
        }
      })
  })
}

async function answerTo(
  url: URL,
  agent: Agent,
  headers: Readonly<Record<string, string>>
): Promise<{ readonly status: number; readonly text: string }> {
  return await new Promise((resolve, reject) => {
    const asked = request(url, { agent, headers, timeout: SILENCE_MS }, response => {
      let text = ''
      response.setEncoding('utf8').on('data', (part: string) => (text += part))
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, text })
      })
      response.on('error', reject)
    })
    asked.on('timeout', () => asked.destroy(new Error(`${url.host} is silent`)))
    asked.on('error', reject)
    asked.end()
  })
}
