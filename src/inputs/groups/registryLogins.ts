/** The logins for registries: the inputs `registry-logins`, `registry-username` and `registry-password`. */
import { comparableHost, hostOf, type RegistryLogin } from '../../helm/logins.ts'
import type { Given } from '../given.ts'
import type { ChartSource } from '../../helm/chart/source.ts'

/** A name or an address, with an optional port. */
const HOST = /^(?:[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?|\[[0-9a-f:]{2,45}\])(?::\d{1,5})?$/i
const PATH = /^(?:\/[\w.~%+-]{1,255}){0,50}$/
const PARTS = /^(\S+)[^\S\n]+(\S+)[^\S\n]+(\S.*)$/

/** The parts of a line; undefined when one is missing. Blanks around the password are not part of it. */
export function loginParts(
  line: string
): { readonly place: string; readonly username: string; readonly password: string } | undefined {
  const [, place, username, password] = PARTS.exec(line.trim()) ?? []
  return place === undefined || username === undefined || password === undefined
    ? undefined
    : { place, username, password }
}

/**
 * The logins in the lines, and the login for the chart's host. A fault shows nothing of a line: a password may be
 * anywhere in it.
 */
export function readRegistryLogins(given: Given, chart: ChartSource | undefined): readonly RegistryLogin[] {
  const lines = new Map<string, number>()
  const logins = given.lines('registry-logins').flatMap(({ number, text }) => {
    const login = readLine(text)
    if (!('host' in login)) {
      const [what, remedy] = login
      given.fault('registry-logins', `line ${number} ${what}`, remedy)
      return []
    }
    const place = `${login.host}${login.path}`
    const other = lines.get(place)
    lines.set(place, other ?? number)
    if (other === undefined) return [login]
    given.fault(
      'registry-logins',
      `line ${number} with the host and path of line ${other}`,
      'Keep one of the two lines. Different logins for one host need different paths.'
    )
    return []
  })
  const own = readChartLogin(given, chart)
  const line = own === undefined ? undefined : lines.get(own.host)
  if (line !== undefined)
    given.fault(
      'registry-logins',
      `line ${line} with the host of the chart, for which \`registry-username\` is given`,
      'Keep one of the two.'
    )
  return own === undefined ? logins : [...logins, own]
}

/** Why a line is invalid, as a phrase that follows its number, and what to do. */
type Problem = readonly [what: string, remedy: string]

function readLine(text: string): RegistryLogin | Problem {
  const parts = loginParts(text)
  if (parts === undefined)
    return [
      'without host, user and password',
      'Write `HOST[/PATH] USER PASSWORD`, one a line. A secret is empty in a pull request from a fork and when its name is mistyped. A password has one line: of a JSON key give the base64 form, as user `_json_key_base64`.'
    ]
  const { place, username, password } = parts
  if (/^[a-z][-+.a-z0-9]{0,30}:\/\//i.test(place))
    return ['that begins with a URL', 'Write the host without its scheme: `ghcr.io/acme USER PASSWORD`.']
  const slash = place.includes('/') ? place.indexOf('/') : place.length
  const [host, path] = [place.slice(0, slash), place.slice(slash).replace(/\/$/, '')]
  if (!HOST.test(host) || !PATH.test(path) || /\/\.{1,2}(?:\/|$)/.test(path))
    return [
      'that does not begin with a host and a path',
      'Write the host as in the URL, with its port if it has one, and perhaps a path: `registry.example.com:5000/team`.'
    ]
  if (username.includes(':'))
    return ['whose user has a ":"', 'Write user and password with a blank between them.']
  return { host: comparableHost(host), path, username, password }
}

/** `registry-username` and `registry-password` apply to the whole host of the chart. */
function readChartLogin(given: Given, chart: ChartSource | undefined): RegistryLogin | undefined {
  const username = given.text('registry-username')
  const password = given.text('registry-password')
  if (username === undefined && password === undefined) return undefined
  if (chart?.kind === 'path')
    given.fault(
      username === undefined ? 'registry-password' : 'registry-username',
      'a login, for a chart of the workspace',
      'Remove it. For dependencies of the chart, write a line `HOST USER PASSWORD` into `registry-logins`.'
    )
  if (password === undefined)
    given.fault(
      'registry-password',
      'nothing, but `registry-username`',
      'Give both; a secret is empty in a pull request from a fork and when its name is mistyped.'
    )
  if (username === undefined)
    given.fault('registry-username', 'nothing, but `registry-password`', 'Give both.')
  else if (username.includes(':'))
    given.fault('registry-username', 'a user with a ":"', 'Write the password into `registry-password`.')
  if (username === undefined || password === undefined || chart === undefined) return undefined
  const host = hostOfChart(chart)
  return host === undefined ? undefined : { host, path: '', username, password }
}

function hostOfChart(chart: ChartSource): string | undefined {
  switch (chart.kind) {
    case 'path':
      return undefined
    case 'oci':
      return comparableHost(hostOf(chart.reference))
    case 'url':
      return comparableHost(hostOf(chart.url))
    case 'repo':
      return comparableHost(hostOf(chart.repo))
  }
}
