/** action.yml, the table of inputs, what the reader reads, and the docs say the same. */
import { readFileSync } from 'node:fs'
import { NoOperationTraceWriter } from '@actions/workflow-parser'
import { parseAction } from '@actions/workflow-parser/actions/action-parser'
import { readAction, readSources, staleBlocks, updatePage, type ActionMetadata } from '../../scripts/docs.ts'
import { NO_ORIGIN } from '../../testkit/origin.ts'
import { COMMANDS, DEFINITIONS, GROUPS, type InputDefinition } from '../../src/inputs/definitions.ts'
import { readInputs } from '../../src/inputs/read.ts'
import { kubeconfig, makeWorkspace } from '../unit/inputs/fixtures.ts'

const ROOT = new URL('../../', import.meta.url)
const ACTION_TEXT = readFileSync(new URL('action.yml', ROOT), 'utf8')
const PAGE = readFileSync(new URL('docs/reference/inputs.md', ROOT), 'utf8')
const ACTION = readAction(ACTION_TEXT)
const SOURCES = readSources()

/** Each way in which the three differ; none when the contract holds. */
function gaps(action: ActionMetadata, definitions: readonly InputDefinition[], page: string): string[] {
  const documented = Object.keys(action.inputs)
  const defined = definitions.map(definition => definition.name)
  const rows = [...page.matchAll(/^\| `([^`]+)` \|/gm)].map(match => match[1] ?? '')
  const found: string[] = []
  for (const name of new Set([...documented, ...defined, ...rows])) {
    if (!documented.includes(name)) found.push(`${name}: not in action.yml`)
    if (!defined.includes(name)) found.push(`${name}: not in the table of inputs`)
    if (!rows.includes(name)) found.push(`${name}: not in the docs`)
  }
  for (const { name, default: text, required, commands } of definitions) {
    const input = action.inputs[name]
    if (input === undefined) continue
    if (input.default !== text) found.push(`${name}: another default in action.yml`)
    // What some command does without, the runner and linters must not ask for.
    if (input.required !== (required && commands.length === COMMANDS.length))
      found.push(`${name}: another "required" in action.yml`)
    if (input.description.trim() === '') found.push(`${name}: no description`)
  }
  if (found.length === 0 && documented.join() !== defined.join()) found.push('action.yml: another order')
  return found
}

function without(name: string): ActionMetadata {
  const inputs = Object.entries(ACTION.inputs).filter(([candidate]) => candidate !== name)
  return { ...ACTION, inputs: Object.fromEntries(inputs) }
}

function errorsOf(action: string): string[] {
  const { context } = parseAction({ name: 'action.yml', content: action }, new NoOperationTraceWriter())
  return context.errors.getErrors().map(error => error.message)
}

describe('inputs', () => {
  test('action.yml = table = docs', () => {
    expect(gaps(ACTION, DEFINITIONS, PAGE)).toEqual([])
  })

  test.each(DEFINITIONS.map(definition => definition.name))('%s cannot go undocumented', name => {
    expect(gaps(without(name), DEFINITIONS, PAGE)).toContain(`${name}: not in action.yml`)
    const page = PAGE.replace(new RegExp(`^\\| \`${name}\` \\|.*\\n`, 'm'), '')
    expect(gaps(ACTION, DEFINITIONS, page)).toEqual([`${name}: not in the docs`])
    const definitions = DEFINITIONS.filter(definition => definition.name !== name)
    expect(gaps(ACTION, definitions, PAGE)).toEqual([`${name}: not in the table of inputs`])
  })

  test('a default or "required" cannot differ', () => {
    const changed = (patch: Partial<InputDefinition>): InputDefinition[] =>
      DEFINITIONS.map(definition =>
        definition.name === 'wait-for-lock' ? { ...definition, ...patch } : definition
      )
    expect(gaps(ACTION, changed({ default: '11m' }), PAGE)).toEqual([
      'wait-for-lock: another default in action.yml'
    ])
    expect(gaps(ACTION, changed({ default: undefined }), PAGE)).toHaveLength(1)
    expect(gaps(ACTION, changed({ required: true }), PAGE)).toEqual([])
    expect(gaps(ACTION, changed({ required: true, commands: COMMANDS }), PAGE)).toEqual([
      'wait-for-lock: another "required" in action.yml'
    ])
  })

  test('each is read', () => {
    const workspace = makeWorkspace()
    const inputs: Readonly<Record<string, string>> = {
      chart: 'oci://127.0.0.1/charts/web',
      release: 'web',
      namespace: 'web',
      'cluster-selector': 'a=b',
      'wds-kubeconfig': kubeconfig([{ name: 'wds1' }]),
      'wec-kubeconfig': kubeconfig([{ name: 'wec1' }]),
      'registry-username': 'jane',
      'registry-password': 'planted-password'
    }
    const env = Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])
    )
    const read = new Set<string>()
    const watched = new Proxy(env, {
      get: (target, key) => {
        read.add(String(key))
        return target[String(key)]
      }
    })
    try {
      readInputs(watched, workspace.root, NO_ORIGIN)
    } finally {
      workspace.remove()
    }
    expect([...read].sort()).toEqual(
      DEFINITIONS.map(definition => `INPUT_${definition.name.toUpperCase()}`).sort()
    )
  })

  test('the groups stay together, in their order', () => {
    const order = DEFINITIONS.map(definition => definition.group)
    expect([...new Set(order)]).toEqual(Object.keys(GROUPS))
    expect(order).toEqual(Object.keys(GROUPS).flatMap(group => order.filter(other => other === group)))
  })
})

describe('the pages', () => {
  const inputs = '<!-- inputs:begin -->\n<!-- inputs:end -->'
  const outputs = '<!-- outputs:begin -->\n<!-- outputs:end -->'

  test('a stale block is named', () => {
    const output = { description: 'New.' }
    const page = updatePage(`${inputs}\n${outputs}`, SOURCES)
    expect(staleBlocks(page, SOURCES)).toEqual([])
    const changed = { ...ACTION, outputs: { ...ACTION.outputs, output } }
    expect(staleBlocks(page, { ...SOURCES, action: changed })).toEqual(['outputs'])
    expect(staleBlocks(page, { ...SOURCES, action: without('timeout') })).toEqual(['inputs'])
    expect(staleBlocks(`${inputs}\n${outputs}`, SOURCES)).toEqual(['inputs', 'outputs'])
  })

  test('a description stays in its cell, and a page that it names is a link', () => {
    const description = 'ready |\n  failed. See docs/explanation/proof.md.'
    const updated = updatePage(outputs, {
      ...SOURCES,
      action: { ...ACTION, outputs: { a: { description } } }
    })
    expect(updated).toContain('\n| `a` | ready \\| failed. See [proof](../explanation/proof.md). |\n')
  })

  test('a workflow is a fenced block; one that does not exist is an error', () => {
    const sources = { ...SOURCES, workflows: new Map([['deploy', 'on: push\n']]) }
    const page = (name: string): string => `<!-- workflows/${name}:begin -->\n<!-- workflows/${name}:end -->`
    expect(updatePage(page('deploy'), sources)).toContain('\n\n```yaml\non: push\n```\n\n')
    expect(() => updatePage(page('none'), sources)).toThrow('there is no examples/workflows/none.yml')
  })

  test('what stands around blocks stays, and so does a block that is copied from nowhere', () => {
    const own = '<!-- own:begin -->\nold\n<!-- own:end -->'
    const updated = updatePage(`before\n${inputs}\nbetween\n${own}\nafter\n`, SOURCES)
    expect(updated).toMatch(/^before\n<!-- inputs:begin -->\n\n## What/)
    expect(updated.endsWith(`\nbetween\n${own}\nafter\n`)).toBe(true)
    expect(updatePage(updated, SOURCES)).toBe(updated)
  })
})

describe('action.yml', () => {
  test("passes GitHub's own parser", () => {
    expect(errorsOf(ACTION_TEXT)).toEqual([])
  })

  test.each([
    ['another runtime', (text: string) => text.replace('node24', 'node99')],
    ['no main', (text: string) => text.replace(/^ {2}main:.*\n/m, '')],
    ['an unknown key', (text: string) => `${text}\nimage: x\n`]
  ])('would not pass with %s', (_name, change) => {
    expect(change(ACTION_TEXT)).not.toBe(ACTION_TEXT)
    expect(errorsOf(change(ACTION_TEXT))).not.toEqual([])
  })

  test('has no expressions in its texts: the runner would try to evaluate them', () => {
    const texts = ACTION_TEXT.replace('default: ${{ github.token }}', '')
    expect(texts).not.toContain('${{')
  })

  test('describes every output', () => {
    for (const [name, { description }] of Object.entries(ACTION.outputs))
      expect([name, description.trim()]).not.toEqual([name, ''])
  })
})
