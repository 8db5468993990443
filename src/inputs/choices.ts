/** Inputs that take one of a few words, a yes or no, or a number. */
import type { InputName } from './definitions.ts'
import { quote } from './faults.ts'
import type { Given } from './given.ts'
import { didYouMean } from '../lib/text/nearest.ts'

/** The first choice is the default, also after a fault. */
export function readChoice<const T extends string>(
  given: Given,
  name: InputName,
  choices: readonly [T, ...T[]]
): T {
  const text = given.text(name)
  if (text === undefined) return choices[0]
  const choice = choices.find(candidate => candidate === text)
  if (choice === undefined)
    given.fault(name, quote(text), `${didYouMean(text, choices)}Choose one of these words.`)
  return choice ?? choices[0]
}

/** The spellings of booleans in YAML 1.2 and @actions/core. */
export function readFlag(given: Given, name: InputName): boolean {
  const text = given.text(name) ?? 'false'
  if (/^(true|True|TRUE)$/.test(text)) return true
  if (!/^(false|False|FALSE)$/.test(text)) given.fault(name, quote(text), 'Write true or false.')
  return false
}

/** Undefined when it is not given, and after a fault. */
export function readCount(given: Given, name: InputName): number | undefined {
  const text = given.text(name)
  if (text === undefined) return undefined
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text)
  given.fault(name, quote(text), 'Write a number in digits.')
  return undefined
}
