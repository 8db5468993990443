/**
 * What a step tells its runner: commands on stdout and lines in files. Formats:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */

export interface WorkflowCommand {
  /** As in `error`, `group`, `add-mask`. */
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly message: string
}

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  /** Empty when there is none. */
  readonly title: string
  readonly message: string
}

/** The command in a line of stdout; undefined for an ordinary line. */
export function parseCommand(line: string): WorkflowCommand | undefined {
  const [, name, properties = '', message] = /^\s*::([^\s:]+)(?: (.*?))?::(.*)$/s.exec(line) ?? []
  if (name === undefined || message === undefined) return undefined
  const pairs = properties
    .split(',')
    .filter(pair => pair !== '')
    .map(pair => [pair.slice(0, pair.indexOf('=')), unescape(pair.slice(pair.indexOf('=') + 1))] as const)
  return { name, properties: Object.fromEntries(pairs), message: unescape(message) }
}

/** The annotation that a command makes, if it makes one. */
export function annotationOf({ name, properties, message }: WorkflowCommand): Annotation | undefined {
  if (name !== 'error' && name !== 'warning' && name !== 'notice') return undefined
  return { level: name, title: properties['title'] ?? '', message }
}

/**
 * The content of GITHUB_OUTPUT, GITHUB_STATE or GITHUB_ENV: `name=value` lines, or a value of several lines between
 * `name<<DELIMITER` and `DELIMITER`. The last one of a name counts.
 * @throws Error for what the runner would refuse
 */
export function parseFileCommands(text: string): Record<string, string> {
  const found: Record<string, string> = {}
  const lines = text.split(/\r?\n/)
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? ''
    if (line === '') continue
    const [, name, kind, rest] = /^(.*?)(<<|=)(.*)$/.exec(line) ?? []
    if (name === undefined || name === '' || rest === undefined) throw new Error(`invalid format: ${line}`)
    if (kind === '=') {
      found[name] = rest
      continue
    }
    const end = lines.indexOf(rest, at + 1)
    if (end < 0) throw new Error(`matching delimiter not found: ${rest}`)
    found[name] = lines.slice(at + 1, end).join('\n')
    at = end
  }
  return found
}

function unescape(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%')
}
