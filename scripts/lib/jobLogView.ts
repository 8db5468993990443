/** The log of a job step as a person reads it on a terminal: what the runner makes of its lines, with times. */
import { annotationOf, parseCommand, type Annotation } from '../../testkit/workflowCommands.ts'
import type { Colour, Paint } from './paint.ts'

const COLOURS: Readonly<Record<Annotation['level'], Colour>> = {
  error: 'red',
  warning: 'yellow',
  notice: 'bold'
}

export class JobLogView {
  readonly #write: (line: string) => void
  readonly #paint: Paint
  readonly #secrets = new Set<string>()
  #inGroup = false

  constructor(write: (line: string) => void, paint: Paint) {
    this.#write = write
    this.#paint = paint
  }

  /** @param seconds since the start of the step */
  show(line: string, seconds: number): void {
    const command = parseCommand(line)
    const annotation = command && annotationOf(command)
    if (command === undefined) this.#print(seconds, this.#inGroup ? `  ${line}` : line)
    else if (annotation !== undefined) this.#print(seconds, tell(annotation), COLOURS[annotation.level])
    else if (command.name === 'group') this.#print(seconds, command.message, 'bold')
    else if (command.name === 'add-mask') this.#secrets.add(command.message)
    // What is left, such as debug, the runner does not show.
    if (command?.name === 'group') this.#inGroup = true
    if (command?.name === 'endgroup') this.#inGroup = false
  }

  #print(seconds: number, text: string, colour?: Colour): void {
    const [first = '', ...more] = this.#hide(text).split('\n')
    const coloured = (part: string): string => (colour === undefined ? part : this.#paint(colour, part))
    this.#write(`${this.#paint('dim', `${seconds.toFixed(1).padStart(6)} s`)}  ${coloured(first)}`)
    for (const part of more) this.#write(`${' '.repeat(10)}${coloured(part)}`)
  }

  #hide(text: string): string {
    const longestFirst = [...this.#secrets].sort((left, right) => right.length - left.length)
    return longestFirst.reduce((hidden, secret) => hidden.replaceAll(secret, '***'), text)
  }
}

function tell({ level, title, message }: Annotation): string {
  const name = level.charAt(0).toUpperCase() + level.slice(1)
  return `${name}: ${title === '' ? '' : `${title}: `}${message}`
}
