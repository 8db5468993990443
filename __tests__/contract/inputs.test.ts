/** action.yml, the table of inputs, what the reader reads, and the README say the same. */
import { readFileSync } from 'node:fs'
import { NoOperationTraceWriter } from '@actions/workflow-parser'
import { parseAction } from '@actions/workflow-parser/actions/action-parser'
import { readAction, staleBlocks, updateReadme, type ActionMetadata } from '../../scripts/docs.ts'
import { NO_ORIGIN } from '../../testkit/origin.ts'
import { COMMANDS, DEFINITIONS, GROUPS, type InputDefinition } from '../../src/inputs/definitions.ts'
import { readInputs } from '../../src/inputs/read.ts'
import { kubeconfig, makeWorkspace } from '../unit/inputs/fixtures.ts'

const ROOT = new URL('../../', import.meta.url)
const ACTION_TEXT = readFileSync(new URL('action.yml', ROOT), 'utf8')
const README = readFileSync(new URL('README.md', ROOT), 'utf8')
const ACTION = readAction(ACTION_TEXT)

/** Each way in which the three differ; none when the contract holds. */
function gaps(action: ActionMetadata, definitions: readonly InputDefinition[], readme: string): string[] {
  const documented = Object.keys(action.inputs)
  const defined = definitions.map(definition => definition.name)
  const rows = [...block(readme, 'inputs').matchAll(/^\| `([^`]+)` \|/gm)].map(match => match[1] ?? '')
  const found: string[] = []
  for (const name of new Set([...documented, ...defined, ...rows])) {
    if (!documented.includes(name)) found.push(`${name}: not in action.yml`)
    if (!defined.includes(name)) found.push(`${name}: not in the table of inputs`)
    if (!rows.includes(name)) found.push(`${name}: not in the README`)
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

function block(readme: string, name: string): string {
  return readme.split(`<!-- ${name}:begin -->`)[1]?.split(`<!-- ${name}:end -->`)[0] ?? ''
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
  test('action.yml = table = README', () => {
    expect(gaps(ACTION, DEFINITIONS, README)).toEqual([])
  })

  test.each(DEFINITIONS.map(definition => definition.name))('%s cannot go undocumented', name => {
    expect(gaps(without(name), DEFINITIONS, README)).toContain(`${name}: not in action.yml`)
    const readme = README.replace(new RegExp(`^\\| \`${name}\` \\|.*\\n`, 'm'), '')
    expect(gaps(ACTION, DEFINITIONS, readme)).toEqual([`${name}: not in the README`])
    const definitions = DEFINITIONS.filter(definition => definition.name !== name)
    expect(gaps(ACTION, definitions, README)).toEqual([`${name}: not in the table of inputs`])
  })

  test('a default or "required" cannot differ', () => {
    const changed = (patch: Partial<InputDefinition>): InputDefinition[] =>
      DEFINITIONS.map(definition =>
        definition.name === 'wait-for-lock' ? { ...definition, ...patch } : definition
      )
    expect(gaps(ACTION, changed({ default: '11m' }), README)).toEqual([
      'wait-for-lock: another default in action.yml'
    ])
    expect(gaps(ACTION, changed({ default: undefined }), README)).toHaveLength(1)
    expect(gaps(ACTION, changed({ required: true }), README)).toEqual([])
    expect(gaps(ACTION, changed({ required: true, commands: COMMANDS }), README)).toEqual([
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

describe('README', () => {
  test('its tables are those of action.yml', () => {
    expect(staleBlocks(README, ACTION)).toEqual([])
    expect(updateReadme(README, ACTION)).toBe(README)
  })

  test('a stale table is named', () => {
    const output = { description: 'New.' }
    expect(staleBlocks(README, { ...ACTION, outputs: { ...ACTION.outputs, output } })).toEqual(['outputs'])
    expect(staleBlocks(README, without('timeout'))).toEqual(['inputs'])
    expect(staleBlocks('', ACTION)).toEqual(['inputs', 'outputs'])
  })

  test('a description stays in its cell', () => {
    const outputs = { verdict: { description: 'ready |\n  failed' } }
    const readme = '<!-- inputs:begin --><!-- inputs:end --><!-- outputs:begin --><!-- outputs:end -->'
    expect(updateReadme(readme, { ...ACTION, outputs })).toContain('\n| `verdict` | ready \\| failed |\n')
  })

  test('what stands around the tables stays', () => {
    const readme =
      'before\n<!-- inputs:begin -->old<!-- inputs:end -->\nbetween\n<!-- outputs:begin --><!-- outputs:end -->\nafter\n'
    const updated = updateReadme(readme, ACTION)
    expect(updated).toMatch(/^before\n<!-- inputs:begin -->\n\n\*\*What/)
    expect(updated).toMatch(/<!-- outputs:end -->\nafter\n$/)
    expect(updated).not.toContain('old<')
    expect(staleBlocks(updated, ACTION)).toEqual([])
    expect(() => updateReadme('no markers', ACTION)).toThrow('<!-- inputs:begin -->')
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
