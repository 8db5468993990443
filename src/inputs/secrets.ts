/** What must appear in no log, output, summary or report. */
import type { Inputs } from './inputs.ts'

/** A literal may be as harmless as `true`; masking that would make the log unreadable. */
const MIN_LITERAL = 6

/** Each secret value once, longest first, so that replacing one never leaves the rest of a longer one. */
export function secretsOf(inputs: Inputs): string[] {
  const found = new Set([
    ...inputs.wds.secrets,
    ...(inputs.its?.secrets ?? []),
    ...[...(inputs.wecs?.contexts.values() ?? [])].flatMap(access => access.secrets),
    ...(inputs.githubToken === undefined ? [] : [inputs.githubToken]),
    ...(inputs.registry === undefined ? [] : [inputs.registry.password]),
    ...inputs.setLiteral.map(({ value }) => value).filter(value => value.length >= MIN_LITERAL)
  ])
  return [...found].sort((a, b) => b.length - a.length)
}
