/** The command line of `npm run demo`. */
import { basename, resolve } from 'node:path'
import { parseArgs } from 'node:util'

export type DemoCommand =
  | { readonly kind: 'help' }
  /** Ends the sandbox. */
  | { readonly kind: 'down' }
  | ({ readonly kind: 'deploy' } & DemoRelease)

export interface DemoRelease {
  /** A reference such as oci://..., or the absolute path of a chart's directory. */
  readonly chart: string
  readonly isReference: boolean
  readonly release: string
  readonly namespace: string
  readonly clusterSelector: string
  /** Absolute paths. */
  readonly valuesFiles: readonly string[]
  /** As in `replicas=2`. */
  readonly set: readonly string[]
}

export const HELP = `npm run demo -- [OPTIONS]   deploys to two clusters of a KubeStellar on this machine; again: upgrades
npm run demo -- down        removes that KubeStellar

  --chart CHART             directory, or oci:// reference              (examples/charts/postgres)
  --values FILE             values file; repeatable
  --set PATH=VALUE          single value; repeatable
  --release NAME            (the chart's name)
  --namespace NAME          (the release's name with -system)
  --cluster-selector QUERY  as kubectl -l takes it                      (location-group=edge)`

const OPTIONS = {
  chart: { type: 'string' },
  values: { type: 'string', multiple: true },
  set: { type: 'string', multiple: true },
  release: { type: 'string' },
  namespace: { type: 'string' },
  'cluster-selector': { type: 'string', default: 'location-group=edge' },
  help: { type: 'boolean', short: 'h', default: false }
} as const

/**
 * @param folder that paths are relative to
 * @param ownChart absolute path of the chart to deploy when none is given
 * @throws Error that says what is wrong, and how to get help
 */
export function parseCommand(args: readonly string[], folder: string, ownChart: string): DemoCommand {
  const { values, positionals } = parsed(args)
  const [command, ...rest] = positionals
  if (values.help || command === 'help') return { kind: 'help' }
  if (command === 'down' && rest.length === 0) return { kind: 'down' }
  if (command !== undefined) throw wrong(`${positionals.join(' ')} is no command`)
  const given = values.chart ?? ownChart
  const isReference = /^[a-z]+:\/\//.test(given)
  const chart = isReference ? given : resolve(folder, given)
  const release = values.release ?? chartName(chart)
  return {
    kind: 'deploy',
    chart,
    isReference,
    release,
    namespace: values.namespace ?? `${release}-system`,
    clusterSelector: values['cluster-selector'],
    valuesFiles: (values.values ?? []).map(file => resolve(folder, file)),
    set: values.set ?? []
  }
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true })
  } catch (error) {
    // The rest of the message tells how to pass what looks like an option.
    throw wrong((error as Error).message.split(/\.\s/)[0] ?? '')
  }
}

function wrong(what: string): Error {
  return new Error(`${what}. \`npm run demo -- --help\` shows what there is.`)
}

/** `postgres` of `charts/postgres`, `oci://host/charts/postgres:0.1.0`, `https://host/postgres-0.1.0.tgz`. */
function chartName(chart: string): string {
  return basename(chart).replace(/[:@].*$|(-\d.*)?\.tgz$/, '')
}
