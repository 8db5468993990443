/** The inputs as the runner passes them, and the faults found in them so far. */
import type { Environment } from '../lib/environment.ts'
import type { CommandName } from '../report/report.ts'
import type { Fault } from '../lib/errors.ts'
import { own } from '../lib/own.ts'
import { DEFINITIONS, definitionOf, type InputDefinition, type InputName } from './definitions.ts'
import { quote } from './faults.ts'
import { didYouMean, isLikelyMeant } from '../lib/text/nearest.ts'
import { withoutParts } from './groups/wholeValues.ts'

export interface Line {
  /** From 1, blank lines included, as in an editor. */
  readonly number: number
  readonly text: string
}

const PREFIX = 'INPUT_'
const NAMES = DEFINITIONS.map(({ name }) => name)

export class Given {
  readonly faults: Fault[] = []
  readonly #env: Environment
  #command: CommandName | undefined

  constructor(env: Environment) {
    this.#env = env
  }

  /** Inputs that this command does not use then count as not given. */
  restrictTo(command: CommandName): void {
    this.#command = command
  }

  /** The unchanged text, for inputs in which blanks matter; undefined when it is blank. */
  raw(name: InputName): string | undefined {
    if (this.#command !== undefined && !definitionOf(name).commands.includes(this.#command)) return undefined
    const value = own(this.#env, variableOf(name)) ?? ''
    // The runner passes an input that was not given as an empty text.
    return value.trim() === '' ? undefined : value
  }

  /** Trimmed, or else the default. */
  text(name: InputName): string | undefined {
    return this.raw(name)?.trim() ?? definitionOf(name).default
  }

  /** Whether any kubeconfig was given for it. */
  hasAccess(side: 'wds' | 'its' | 'wec'): boolean {
    return this.raw(`${side}-kubeconfig`) !== undefined || this.raw(`${side}-kubeconfig-file`) !== undefined
  }

  /** The text of a required input; a missing one becomes a fault. */
  required(name: InputName, remedy: string): string | undefined {
    const text = this.text(name)
    if (text === undefined) this.fault(name, 'nothing', remedy)
    return text
  }

  /** The lines that are not blank, trimmed. */
  lines(name: InputName): readonly Line[] {
    return this.rawLines(name).map(({ number, text }) => ({ number, text: text.trim() }))
  }

  /** Each line once; a line of another form becomes a fault. */
  linesOfForm(name: InputName, form: RegExp, remedy: string): ReadonlySet<string> {
    const lines = this.lines(name).map(({ text }) => text)
    for (const line of lines) if (!form.test(line)) this.fault(name, quote(line), remedy)
    return new Set(lines)
  }

  /** The same, but not trimmed. */
  rawLines(name: InputName): readonly Line[] {
    return (this.raw(name) ?? '')
      .split(/\r?\n/)
      .map((text, index) => ({ number: index + 1, text }))
      .filter(line => line.text.trim() !== '')
  }

  /**
   * @param given the whole value or nothing of it; parts are hidden
   * @param allowed replaces the text in the table
   */
  fault(name: InputName, given: string, remedy: string, allowed = definitionOf(name).allowed): void {
    const value = name.endsWith('-kubeconfig') ? '' : (own(this.#env, variableOf(name)) ?? '')
    this.faults.push({ input: name, given: withoutParts(given, value), allowed, remedy })
  }

  /** The runner only warns of unknown inputs: a mistyped guard would be ignored. */
  refuseMistyped(): void {
    for (const name of unknownInputs(this.#env).mistyped) {
      this.faults.push({
        input: name,
        given: 'an input that this action does not have',
        allowed: 'the inputs that action.yml lists',
        remedy: `${didYouMean(name, NAMES)}Remove it or correct its name; if it is an environment variable of the workflow, give it a name that does not begin with ${PREFIX}.`
      })
    }
  }

  /**
   * Inputs that exist, but that this command does not use. A value that equals the default may come from action.yml.
   */
  refuseUnused(command: CommandName, definitions: readonly InputDefinition[]): void {
    for (const { name, commands, default: ownDefault } of definitions) {
      const value = (own(this.#env, variableOf(name)) ?? '').trim()
      if (commands.includes(command) || value === '' || value === ownDefault) continue
      this.faults.push({
        input: name,
        given: 'an input that this command does not use',
        allowed: `the inputs of \`command: ${command}\``,
        remedy: `Remove it, or choose the command that it belongs to: ${commands.map(quote).join(', ')}.`
      })
    }
  }
}

/** Names that look like inputs, but are not inputs of this action. */
export interface UnknownInputs {
  /** Probably meant for this action. */
  readonly mistyped: readonly string[]
  /**
   * Inputs of another action or workflow: act, and runners based on it, pass on those of a wrapping one
   * (nektos/act#2874).
   */
  readonly foreign: readonly string[]
}

/** Both lists are sorted. */
export function unknownInputs(env: Environment): UnknownInputs {
  const known = new Set(NAMES.map(variableOf))
  const unknown = Object.keys(env)
    .filter(variable => variable.startsWith(PREFIX) && !known.has(variable))
    .map(variable => variable.slice(PREFIX.length).toLowerCase())
    .sort()
  const isUsed = (name: string): boolean => {
    const value = (own(env, variableOf(name)) ?? '').trim()
    return value !== '' && !DEFINITIONS.some(known => known.name === name && known.default === value)
  }
  const isMistyped = (name: string): boolean => isLikelyMeant(name, NAMES, isUsed)
  return { mistyped: unknown.filter(isMistyped), foreign: unknown.filter(name => !isMistyped(name)) }
}

/** The variable in which the runner passes an input. */
export function variableOf(name: string): string {
  return `${PREFIX}${name.toUpperCase()}`
}
