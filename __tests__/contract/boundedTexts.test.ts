/**
 * Nothing in src/ takes longer over a text than its length explains: its regular expressions are literals of linear time,
 * and YAML goes through the one module that has limits.
 */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Script, createContext } from 'node:vm'
import { RegExpParser, type AST } from '@eslint-community/regexpp'
import { ESLint, Linter } from 'eslint'
import regexp from 'eslint-plugin-regexp'
import ts from 'typescript'
import { cpuMs } from '../../testkit/cpuTime.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const RULES: Readonly<Record<string, object>> = {
  'regexp/no-super-linear-backtracking': { report: 'potential' },
  'regexp/no-super-linear-move': { report: 'potential' },
  'regexp/no-dupe-disjunctions': { reportExponentialBacktracking: 'potential' }
}
/** Characters of the texts that are tried, the short ones first: of these a cubic expression shows. */
const LENGTHS = [500, 5000, 30_000] as const
/** A linear expression takes 1 ms for such a text, a quadratic one from 80 ms to 1 s. */
const MOST_MS = 40
/** An exponential one never ends: only a script of its own can be stopped. All texts of one take 0.5 s at most. */
const GIVEN_UP_MS = 2000
/** Of all texts, or of those up to the first that takes too long. */
const SLOWEST = new Script(`{
  let most = 0
  for (const text of texts) {
    const began = cpuMs()
    text.replace(expression, '')
    most = Math.max(most, cpuMs() - began)
    if (most > MOST_MS) break
  }
  most
}`)

const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.ts'))
  .map(name => [name.replaceAll('\\', '/'), readFileSync(join(ROOT, 'src', name), 'utf8')] as const)

function nodesOf(text: string): readonly ts.Node[] {
  const found: ts.Node[] = []
  const visit = (node: ts.Node): void => {
    found.push(node)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile('source.ts', text, ts.ScriptTarget.Latest, true))
  return found
}

const literals = new Set(
  sources.flatMap(([, text]) =>
    nodesOf(text).flatMap(node => (ts.isRegularExpressionLiteral(node) ? [node.text] : []))
  )
)

function expressionOf(literal: string): RegExp {
  const end = literal.lastIndexOf('/')
  return new RegExp(literal.slice(1, end), literal.slice(end + 1))
}

/** Something that the part of a pattern matches, if it is not too clever. */
function sampleOf(node: AST.Node): string {
  if (node.type === 'Character') return String.fromCodePoint(node.value)
  if (node.type === 'CharacterClassRange') return String.fromCodePoint(node.min.value)
  if (node.type === 'CharacterClass')
    return node.negate ? 'x' : (node.elements.map(sampleOf).find(text => text !== '') ?? '')
  if (node.type === 'CharacterSet') return node.kind === 'digit' ? '1' : node.kind === 'space' ? ' ' : 'x'
  if (node.type === 'Alternative') return node.elements.map(sampleOf).join('')
  if (node.type === 'Group' || node.type === 'CapturingGroup') return node.alternatives.map(sampleOf)[0] ?? ''
  if (node.type === 'Quantifier') return sampleOf(node.element).repeat(Math.max(node.min, 1))
  return ''
}

/** Each beginning, and each part, of each alternative in it, again and again, with what does not belong there at the end. */
function textsAgainst(expression: RegExp, length: number): readonly string[] {
  const parts = new Set<string>()
  const befores = new Map<string, string>()
  const visit = (node: AST.Node, before: string): void => {
    if (node.type === 'Alternative') {
      let sample = before
      for (const element of node.elements) {
        visit(element, sample)
        const own = sampleOf(element)
        befores.set(own, sample)
        sample += own
        parts.add(own).add(sample)
      }
    }
    if ('alternatives' in node) for (const alternative of node.alternatives) visit(alternative, before)
    if (node.type === 'Quantifier') visit(node.element, before)
  }
  visit(new RegExpParser().parsePattern(expression.source, 0, expression.source.length), '')
  // A long text has to fail at its end to show anything.
  const ends = length < LENGTHS[2] ? ['', '\u0001', '\n', '#"}'] : ['\u0001', '#"}']
  return [...parts]
    .filter(part => part !== '')
    .flatMap(part => {
      const row = part.repeat(length / part.length)
      return ends.flatMap(end => [row + end, (befores.get(part) ?? '') + row + end])
    })
}

/**
 * Milliseconds of work, the better of two. Infinity where short texts show already that the long ones would take
 * minutes.
 */
function slowest(expression: RegExp): number {
  const context = createContext({ expression, texts: [], cpuMs, MOST_MS })
  let most = 0
  for (const length of LENGTHS) {
    context['texts'] = textsAgainst(expression, length)
    const once = (): number => {
      try {
        return SLOWEST.runInContext(context, { timeout: GIVEN_UP_MS }) as number
      } catch {
        return Infinity
      }
    }
    const ms = once()
    most = Math.max(most, ms < MOST_MS / 4 ? ms : Math.min(ms, once()))
    if (most > MOST_MS) return Infinity
  }
  return most
}

test.each([...literals])(
  'M5: %s takes linear time for texts that repeat its parts',
  literal => {
    expect(slowest(expressionOf(literal))).toBeLessThan(MOST_MS)
  },
  60_000
)

test.each([
  /\s*\n?\s*$/,
  /^(a|aa)*b/,
  /^(a+)+$/,
  /updates to .* are forbidden/,
  /chart ".*" version ".*" not found/,
  /"(?:[^"\\]|\\.)*"/,
  /[^#]*$/,
  /<!--.*-->/s
])(
  'M5: such a text shows that %s is quadratic',
  expression => {
    expect(slowest(expression)).toBeGreaterThan(MOST_MS)
  },
  60_000
)

function faultsOf(code: string): readonly (string | null)[] {
  const rules = Object.fromEntries(
    Object.entries(RULES).map(([rule, options]) => [rule, ['error', options] as const])
  )
  return new Linter()
    .verify(code, [{ plugins: { regexp }, rules: rules as never }])
    .map(({ ruleId, message }) => ruleId ?? message)
}

test.each([
  '/(a+)+$/',
  '/^(a+)+b/',
  '/^(a|a)*b/',
  '/^(?:\\w+\\s?)*!/',
  '/\\s*\\n?\\s*$/',
  '/^\\s*\\n?\\s*$/',
  '/x*$/',
  '/^\\d+\\.?\\d*$/',
  '/^(.*)*x/s',
  '/^a*a*b/'
])('M5: the linter refuses %s', literal => {
  expect(faultsOf(`export const planted = ${literal}`)).not.toEqual([])
})

test('M5: the linter has these rules for all of src/', async () => {
  const config = (await new ESLint({ cwd: ROOT }).calculateConfigForFile(
    join(ROOT, 'src/kubernetes/readiness/cel.ts')
  )) as {
    readonly rules: Readonly<Record<string, unknown>>
  }
  for (const [rule, options] of Object.entries(RULES))
    expect(config.rules[rule]).toEqual([2, expect.objectContaining(options)])
})

test('M5: no regular expression is made of a text', () => {
  const found = sources.filter(([, text]) =>
    nodesOf(text).some(
      node =>
        (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp'
    )
  )
  expect(found.map(([name]) => name)).toEqual([])
})

test('M5: YAML is read by lib/yaml.ts alone', () => {
  const importing = (module: RegExp): readonly string[] =>
    sources
      .filter(([, text]) =>
        nodesOf(text).some(node => ts.isStringLiteral(node) && module.test(node.text) && isSpecifier(node))
      )
      .map(([name]) => name)
  expect(importing(/\/go\//)).toEqual(['lib/yaml/yaml.ts'])
  // The package only writes.
  expect(importing(/^yaml(?:\/|$)/)).toEqual(['lib/yaml/toYaml.ts'])
  expect(sources.find(([name]) => name === 'lib/yaml/toYaml.ts')?.[1]).toContain(
    "import { stringify } from 'yaml'"
  )
})

function isSpecifier({ parent }: ts.Node): boolean {
  return ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent) || ts.isCallExpression(parent)
}
