/** The programs helm and kubectl, and how they are verified: the inputs of the group `tools`. */
import semver from 'semver'
import type { ToolRequest } from '../../tools/request.ts'
import { readChoice } from '../choices.ts'
import { quote } from '../faults.ts'
import type { Given } from '../given.ts'
import { urlProblem, withoutSecrets } from '../../lib/url.ts'
import { withoutTrailing } from '../../lib/text/trim.ts'

/** The oldest helm with which this action is tested. */
const MIN_HELM = '3.16.0'

export function readTools(given: Given): Readonly<Record<ToolRequest['name'], ToolRequest>> {
  const isStrict = readChoice(given, 'tools', ['verified', 'any']) === 'verified'
  return { helm: readTool(given, 'helm', isStrict), kubectl: readTool(given, 'kubectl', isStrict) }
}

function readTool(given: Given, name: ToolRequest['name'], isStrict: boolean): ToolRequest {
  const { version, exact } = readVersion(given, name)
  const mirror = readMirror(given, name)
  const checksum = readChecksum(given, name, exact)
  // A given checksum is always checked, even with `tools: any`.
  return { name, version, mirror, checksum, verified: isStrict || checksum !== undefined }
}

function readVersion(given: Given, name: ToolRequest['name']): { version: string; exact: boolean } {
  const input = `${name}-version` as const
  const written = given.text(input) ?? 'latest'
  // The tags of tools are v1.2.3, so people write versions in this form.
  const version = /^v\d+\.\d+\.\d+/.test(written) ? written.slice(1) : written
  const exact = semver.valid(version) !== null
  if (version === 'latest') return { version, exact }
  const range = semver.validRange(version)
  if (range === null) given.fault(input, quote(written), 'Write a version, a range, or "latest".')
  else if (
    name === 'helm' &&
    !(exact ? semver.gte(version, MIN_HELM) : semver.intersects(range, `>=${MIN_HELM}`))
  )
    given.fault(
      input,
      quote(written),
      `Use Helm ${MIN_HELM} or newer: older ones lack what this action relies on.`
    )
  return { version, exact }
}

/** Without a slash at the end. */
function readMirror(given: Given, name: ToolRequest['name']): string | undefined {
  const input = `${name}-mirror` as const
  const mirror = given.text(input)
  if (mirror === undefined) return undefined
  const problem = urlProblem(mirror, { loopbackHttp: false })
  if (problem !== undefined) given.fault(input, quote(withoutSecrets(mirror)), problem)
  return withoutTrailing(mirror, unit => unit === '/')
}

/** In lower case. */
function readChecksum(given: Given, name: ToolRequest['name'], exact: boolean): string | undefined {
  const input = `${name}-checksum` as const
  const checksum = given.text(input)?.toLowerCase()
  if (checksum === undefined) return undefined
  if (!/^[0-9a-f]{64}$/.test(checksum))
    given.fault(
      input,
      quote(checksum),
      'Copy the SHA-256 of the download for this platform; it has 64 digits of 0-9 and a-f.'
    )
  else if (!exact)
    given.fault(
      input,
      `a checksum, while \`${name}-version\` does not name one version`,
      `Write the exact version that it belongs to as \`${name}-version\`, or remove the checksum.`
    )
  return checksum
}
