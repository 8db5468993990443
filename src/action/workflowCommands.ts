/**
 * The only module that writes to the runner's streams. It accepts `LogText` alone, and masks: eslint.config.mjs refuses
 * `@actions/core`, `console` and `process.stdout` elsewhere.
 *
 * Nothing that helm, kubectl or another program prints is passed through: their output is captured (src/lib/exec.ts), and
 * what is shown of it comes here as `LogText`. Hence no `stop-commands` around it is needed.
 */
import { setTimeout as delay } from 'node:timers/promises'
import { format } from 'node:util'
import * as core from '@actions/core'
import type { LogText } from '../lib/text/logText.ts'

export function writeLine(text: LogText): void {
  core.info(text.toString())
}

/** Shown only in debug runs. */
export function writeDebug(text: LogText): void {
  core.debug(text.toString())
}

export function writeNotice(text: LogText): void {
  core.notice(text.toString())
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

/** What a runner that has stopped reading may delay the end of a step, milliseconds. */
const FLUSH_MS = 5000
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

/**
 * Nothing but this module reaches the streams, which the runner reads line by line. Node would print its warnings there,
 * and packages use `console`: some of them quote documents of others. A stream that the runner has closed is no reason
 * to end: a report and an exit code are still owed.
 * @param other gets what would have been printed
 */
export function keepStreams(other: (text: string) => void): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)
  process.removeAllListeners('warning').on('warning', ({ name, message }) => {
    other(`${name}: ${message}`)
  })
  for (const method of ['log', 'info', 'warn', 'error', 'debug', 'trace', 'dir'] as const)
    console[method] = (...values: readonly unknown[]) => {
      other(format(...values))
    }
}

/** Returns when what was written has reached the runner, or a little later when it reads no more. */
export async function streamsWritten(): Promise<void> {
  const written = new Promise<void>(resolve => {
    process.stdout.write('', () => {
      resolve()
    })
  })
  await Promise.race([written, delay(FLUSH_MS)])
}
