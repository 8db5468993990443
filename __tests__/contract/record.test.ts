/** Steps return what they found. Only commands have the record of a run, and what begins the run and ends it. */
import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { importsIn } from './layers.ts'

const SRC = fileURLToPath(new URL('../../src/', import.meta.url))
const RECORD = ['run/record.ts', 'run/commandRun.ts']
/** Begins the record before there is a command, and reads it when that has ended. */
const MAIN = 'action/main.ts'

const sources = new Map(
  readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .map(name => [name.replaceAll('\\', '/'), readFileSync(`${SRC}${name}`, 'utf8')])
)

function mayHaveIt(file: string): boolean {
  return file.startsWith('commands/') || RECORD.includes(file) || file === MAIN
}

/** Files that have the record and may not. */
function offenders(all: ReadonlyMap<string, string>): readonly string[] {
  const imports = importsIn(all)
  return [...all.keys()].filter(
    file => !mayHaveIt(file) && imports.get(file)?.some(imported => RECORD.includes(imported)) === true
  )
}

test('no step has the record', () => {
  expect(offenders(sources)).toEqual([])
})

test('no step calls it by another way', () => {
  const calls = /\brecord\.(?:add|phase|warn|warnOnce|fail|skip|begin|report|facts)\b/
  expect(
    [...sources].filter(([file, text]) => !mayHaveIt(file) && calls.test(text)).map(([file]) => file)
  ).toEqual([])
})

test('one that has it is seen', () => {
  const step = "import type { CommandRun } from '../run/commandRun.ts'"
  expect(offenders(new Map([['release/apply.ts', step]]))).toEqual(['release/apply.ts'])
  expect(offenders(new Map([['commands/deploy.ts', step]]))).toEqual([])
})
