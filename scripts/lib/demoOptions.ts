/** The command line of `npm run demo`. */
import { basename, resolve } from 'node:path'
import { parseArgs } from 'node:util'

export type DemoCommand =
  | { readonly kind: 'help' }
  /** Ends the sandbox. */
  | { readonly kind: 'down' }
  /** Shows the report of the last run. */
  | { readonly kind: 'report' }
  | ({ readonly kind: RunKind } & DemoRelease)

/** What the action does. */
export type RunKind = 'deploy' | 'rollback' | 'preview'

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

export const HELP = `npm run demo                starts a KubeStellar with two clusters on this machine, and deploys to them
npm run demo -- upgrade     deploys again, with two replicas
npm run demo -- fail        deploys an image that one cluster cannot pull: the run is red
npm run demo -- rollback    goes back to the last proved revision
npm run demo -- preview     deploys the preview of a pull request, and shows its comment
npm run demo -- report      names the report page of the last run, and says what is in it
npm run demo -- down        removes that KubeStellar

Options of all but report and down:

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

export const COMMANDS = ['deploy', 'upgrade', 'fail', 'rollback', 'preview', 'report', 'down'] as const

/** Deploys with one more value of the demo's own chart. */
const CHANGES: ReadonlyMap<string, string> = new Map([
  ['upgrade', 'replicas=2'],
  // An image that the sandbox can pull in all clusters but wec2.
  ['fail', 'image=docker.io/library/no-such-image-wec2:17']
])

/**
 * @param folder that paths are relative to
 * @param ownChart absolute path of the chart to deploy when none is given
 * @throws Error that says what is wrong, and how to get help
 */
export function parseCommand(args: readonly string[], folder: string, ownChart: string): DemoCommand {
  const { values, positionals } = parsed(args)
  const [command = 'deploy', ...rest] = positionals
  if (values.help || command === 'help') return { kind: 'help' }
  if (rest.length > 0 || !isCommand(command)) throw wrong(`${positionals.join(' ')} is no command`)
  if (command === 'down' || command === 'report') return { kind: command }
  const change = CHANGES.get(command)
  if (change !== undefined && values.chart !== undefined)
    throw wrong(`${command} changes the demo's own chart, so it takes no --chart`)
  const given = values.chart ?? ownChart
  const isReference = /^[a-z]+:\/\//.test(given)
  const chart = isReference ? given : resolve(folder, given)
  const release = values.release ?? chartName(chart)
  return {
    kind: command === 'rollback' || command === 'preview' ? command : 'deploy',
    chart,
    isReference,
    release,
    namespace: values.namespace ?? `${release}-system`,
    clusterSelector: values['cluster-selector'],
    valuesFiles: (values.values ?? []).map(file => resolve(folder, file)),
    set: [...(values.set ?? []), ...(change === undefined ? [] : [change])]
  }
}

function isCommand(word: string): word is (typeof COMMANDS)[number] {
  return COMMANDS.some(command => command === word)
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
