/**
 * The only module that writes to the runner's streams. It accepts `LogText` alone, and masks: eslint.config.mjs refuses
 * `@actions/core`, `console` and `process.stdout` elsewhere.
 *
 * Nothing that helm, kubectl or another program prints is passed through: their output is captured (src/exec.ts), and
 * what is shown of it comes here as `LogText`. Hence no `stop-commands` around it is needed.
 */
import * as core from '@actions/core'
import type { LogText } from '../lib/logText.ts'

export function writeLine(text: LogText): void {
  core.info(text.toString())
}

/** Shown only in debug runs. */
export function writeDebug(text: LogText): void {
  core.debug(text.toString())
}

export function writeWarning(text: LogText): void {
  core.warning(text.toString())
}

export function writeError(title: LogText, text: LogText): void {
  core.error(text.toString(), { title: title.toString() })
}

export async function writeGroup<T>(title: LogText, body: () => Promise<T>): Promise<T> {
  return await core.group(title.toString(), body)
}

/** Lines of a secret that are shorter, such as a bracket, stand everywhere. */
const MIN_MASKED_LINE = 4

/**
 * The runner masks each of these wherever it shows a line, in base64, JSON, XML and percent encoding as well. Of a secret
 * with several lines each line is a mask: nothing that is shown has several.
 */
export function maskSecrets(secrets: Iterable<string>): void {
  const masks = [...secrets].flatMap(secret =>
    secret.includes('\n')
      ? secret.split(/\r?\n/).filter(line => line.trim().length >= MIN_MASKED_LINE)
      : [secret]
  )
  for (const mask of new Set(masks)) core.setSecret(mask)
}

/** The step is red; the process goes on. */
export function markFailed(): void {
  process.exitCode = core.ExitCode.Failure
}
