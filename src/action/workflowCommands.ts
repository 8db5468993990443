/**
 * The only module that writes to the runner's streams. It accepts only `LogText`, and masks secrets: eslint.config.mjs
 * refuses `@actions/core`, `console` and `process.stdout` elsewhere.
 *
 * Output of helm, kubectl or another program is never passed through: it is captured (src/lib/exec.ts), and shown parts
 * come here as `LogText`. So no `stop-commands` is needed around it.
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

/** How long a runner that has stopped reading may delay the end of a step, in milliseconds. */
const FLUSH_MS = 5000
/** Shorter lines of a secret, such as a bracket, appear everywhere. */
const MIN_MASKED_LINE = 4

/**
 * The runner masks each of these wherever it shows a line, also in base64, JSON, XML and percent encoding. Each line of
 * a secret with several lines is a mask, since no shown line contains several.
 */
export function maskSecrets(secrets: Iterable<string>): void {
  const masks = [...secrets].flatMap(secret =>
    secret.includes('\n')
      ? secret.split(/\r?\n/).filter(line => line.trim().length >= MIN_MASKED_LINE)
      : [secret]
  )
  for (const mask of new Set(masks)) core.setSecret(mask)
}

/** Marks the step as red; the process continues. */
export function markFailed(): void {
  process.exitCode = core.ExitCode.Failure
}

/**
 * Keeps other code away from the streams, which the runner reads line by line. Node would print its warnings there, and
 * packages use `console`: some of them quote foreign documents. If the runner has closed a stream, the run continues:
 * it must still write a report and an exit code.
 * @param other gets the text that would have been printed
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

/** Returns when the runner has received the written text, or a little later if it no longer reads. */
export async function streamsWritten(): Promise<void> {
  const written = new Promise<void>(resolve => {
    process.stdout.write('', () => {
      resolve()
    })
  })
  await Promise.race([written, delay(FLUSH_MS)])
}
