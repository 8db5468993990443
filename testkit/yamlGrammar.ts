/**
 * Texts as charts, values, kubeconfigs and people's own policies hold them, and what templates and editors do to them.
 *
 *     text     = [BOM] {directive} document {separator document}, with one kind of line ends or several
 *     document = manifest | values | kubeconfig | JSON | comments | nothing
 *     node     = scalar | block mapping | block sequence | flow mapping | flow sequence | alias, each with tag and anchor
 *     scalar   = plain | number | 'quoted' | "quoted" | literal block | folded block, over one line or several
 *     key      = word | number | boolean | date | quoted | merge | alias | with "? "
 *
 * Each text has a measure of oddness: most have none, so that Go accepts them; others have odd parts, or are spoilt.
 */
import { Random } from './random.ts'

const split = (text: string): readonly string[] => text.trim().split(/\s+/)

/** What YAML 1.1, YAML 1.2, Go and people each take for something else. All of them are accepted. */
const PLAIN = [
  ...split(
    'y Y yes Yes YES n N no No NO true True TRUE false on On ON off OFF yEs tRue oN null Null NULL nULL ~ ~x'
  ),
  ...split(
    '0 -0 +0 00 7 -7 +7 007 0o7 0O17 0644 0o644 08 09.5 -017 0x1F 0XfF -0x1f +0x1F 0b101 -0b11 0B1 0b+1 0b-1'
  ),
  ...split(
    '0b2 0o8 0o 0x 0b 1_000 1__0 _1 1_ 0x_1 0_7 -_1 +_ 1e3 1E3 1e+3 1e-7 1e400 -1e400 1e-400 1.e1 1. .5 -.5'
  ),
  ...split(
    '+.5 ._5 .5_0 .5_ .e5 . .. + 1.0 1.10 3.14 -0.0 0.1 1_0.5 123456789.123456789 1.7976931348623157e308 5e-324'
  ),
  ...split('0.30000000000000004 100000000000000000000 9007199254740991 9007199254740993 -9007199254740993'),
  ...split(
    '9223372036854775807 9223372036854775808 -9223372036854775808 -9223372036854775809 18446744073709551615'
  ),
  ...split(
    '18446744073709551616 0xFFFFFFFFFFFFFFFF 0x10000000000000000 +18446744073709551615 .iNf inf nan Infinity'
  ),
  ...split(
    '2024-01-01 2024-1-1 2024-13-45 2024-02-30 2001-12-14t21:59:43.10-05:00 2001-12-14T21:59:43Z 24-01-01'
  ),
  ...split(
    '08:30 22:22 1:20:30 190:20:30.15 12:60 1.27.3 v1.2.3 1.2.3.4 10.0.0.0/8 fe80::1 0.0.0.0:8080 80:80 100m'
  ),
  ...split('1Gi 5s 1e2e3 0xg 12ab 1a <<x = := a=b a:b a:b:c http://x.y/z?q=1&r=2#f a#b -a --flag=x $(X) x%'),
  ...split(
    'nginx:1.27 registry.io/a/b@sha256:abc app.kubernetes.io/name a/b a\\b a"b \\n ä 日本 😀 a😀b it\'s'
  ),
  ...[
    '2001-12-14 21:59:43.10',
    '2001-12-14 21:59:43.10 -5',
    'two words',
    'a - b',
    'a #b',
    'say "hi"',
    'x\ty',
    'a  b'
  ],
  ...[
    'a\u00a0b',
    'a\ufeffb',
    'true false',
    '1 2',
    'a & b',
    'a * b',
    'a ! b',
    'a | b',
    'a > b',
    'a % b',
    "a 'b'",
    'null 1'
  ]
]
/** Not so in each place. */
const ODD_PLAIN = [
  ...split(
    '<< .inf .Inf .INF -.inf +.Inf .nan .NaN .NAN -.nan - -- --- ... ---a a,b a[0] ${X} {{x}} %x @x `x` *x &x'
  ),
  ...split(
    '!x |x >x ?x :x x: x? * & ! ::1 :8080 - ? : , [ ] { } # " \' | > % @ ` !!str <<: a} [a {a a] &a& *a*'
  ),
  ...[
    'a ? b',
    'a, b',
    'a : b',
    'a: b',
    '- x',
    '? x',
    '[x',
    'x]',
    '{x',
    'x}',
    'a\u0085b',
    'a\u2028b',
    '"a" b',
    "'a' b"
  ]
]
const WORDS = split('a b name image nginx key https://x 1 true 日本 😀 x-y it v1 $X 0.5 = a/b (c) é')
const ODD_WORDS = split('key: : # - " \' \\ {{ }} , ? [ ] { } & * ! | > % @ ` --- ... <<:')
const KEYS = [
  ...split('a b c d name image spec data app.kubernetes.io/name x-y x_y tls.crt ключ __proto__'),
  'a b'
]
/** Go knows them as numbers and booleans, and JSON as texts. */
const ODD_KEYS = [
  ...split('1 0x11 007 -5 1.5 1e6 1e-7 123456789.5 yes no 2024-01-01 22:22 9007199254740993 = < 1_0 .5')
]
const WRONG_KEYS = [...split('18446744073709551615 ~ null .inf .nan - : ? [a] {a: b} "a'), '']
const TAGS = split('!!str ! !x !<tag:yaml.org,2002:str> !a%20b')
const ODD_TAGS = split(
  '!!binary !!int !!float !!bool !!null !!timestamp !!map !!seq !!set !!omap !!merge !x!y !<x !! !a%zz !<> !x,'
)
const SIGNS = [
  ...split(': - # " \' { } [ ] , & * ! | > % @ ` ? \\ 0 x &a *a <<:'),
  ...[
    '\t',
    ' ',
    '  ',
    '\n',
    '\n\n',
    '\r',
    ': ',
    '- ',
    ' #',
    '? ',
    '---\n',
    '...\n',
    '\u0085',
    '\u00a0',
    '\u3000',
    '\ufeff',
    '\u0007',
    '\n---\n'
  ]
]
const SEPARATORS = [
  '---\n',
  '---\n',
  '---\n',
  '--- # a\n',
  '---\n---\n',
  '---\t\n',
  '---\n# x\n',
  '\n---\n\n',
  '---  \n'
]
const ODD_SEPARATORS = [
  '',
  '...\n',
  '...\n---\n',
  '--- ',
  '----\n',
  '---a\n',
  ' ---\n',
  '--- {a: b}\n',
  '... # a\n'
]
const LINE_ENDS = ['\r\n', '\r\n', '\r', '\u0085', '\u2028']
const ESCAPES = [
  ...split('\\n \\t \\" \\\\ \\x41 \\u00e9 \\U0001F600 \\0 \\e \\N \\_ \\L \\P \\a \\v'),
  '\\ ',
  '\\\n',
  '\\\n   ',
  '\\\t'
]
const ODD_ESCAPES = [...split('\\/ \\ud83d \\z \\x4 \\xzz \\U00110000 \\d'), "\\'", '\\']

/** `one`: a file of a chart or a kubeconfig, of which the first document counts; `all`: a stream of manifests. */
export type YamlKind = 'one' | 'all'

/** Texts that the same seed makes again. */
export class YamlGrammar {
  readonly #random: Random
  /** How likely each choice is an odd one. */
  #oddness = 0
  #anchors: string[] = []
  #size = 0

  constructor(seed: number) {
    this.#random = new Random(seed)
  }

  text(kind: YamlKind): string {
    const random = this.#random
    this.#oddness = random.pick([0, 0, 0, 0.01, 0.05])
    const count = kind === 'all' ? random.integer(1, 4) : random.chance(0.1) ? 2 : 1
    const documents = Array.from({ length: count }, () => this.#document(kind))
    let text = documents.reduce((all, document) => {
      const separator = this.#isOdd() ? random.pick(ODD_SEPARATORS) : random.pick(SEPARATORS)
      return `${all}${all === '' || all.endsWith('\n') ? '' : '\n'}${separator}${document}`
    }, '')
    if (kind === 'one' && random.chance(0.8)) text = text.replace(/^(?:---.*\n)+/, '')
    if (random.chance(0.03)) text = `${this.#directive()}\n---\n${text}`
    if (random.chance(0.04)) text = `\ufeff${text}`
    if (random.chance(0.1)) text = text.trimEnd()
    if (random.chance(0.2)) text = this.#lineEnds(text)
    // No file holds half a character.
    return (random.chance(0.12) ? this.#spoilt(text) : text).toWellFormed()
  }

  #isOdd(): boolean {
    return this.#random.chance(this.#oddness)
  }

  #lineEnds(text: string): string {
    const random = this.#random
    const end = random.pick(LINE_ENDS)
    const share = random.pick([1, 1, 0.1])
    return text.replaceAll('\n', () => (random.chance(share) ? end : '\n'))
  }

  #directive(): string {
    const random = this.#random
    if (!this.#isOdd())
      return random.pick([
        '%YAML 1.1',
        '%YAML 1.1 # a',
        '%TAG !x! tag:a,2024:',
        '%TAG ! !b',
        '# a',
        '%YAML\t1.01'
      ])
    return random.pick([
      '%YAML 1.2',
      '%X y',
      '%YAML',
      '%YAML 1.1\n%YAML 1.1',
      '%TAG !x',
      '%TAG ! !b\n%TAG ! !b',
      '%YAML 1.111',
      '%'
    ])
  }

  #document(kind: YamlKind): string {
    this.#anchors = []
    this.#size = 0
    const random = this.#random
    const choice = random.next()
    if (choice < 0.03)
      return random.pick([
        '',
        '\n',
        '# nothing\n',
        'null\n',
        '~\n',
        '{}\n',
        '[]\n',
        '"" \n',
        '  \n# a\n  # b\n'
      ])
    if (choice < 0.1) return `${JSON.stringify(this.#json(3), null, random.pick([0, 1, 2, '\t']))}\n`
    if (kind === 'all' || choice < 0.3) return this.#manifest()
    if (choice < 0.4) return this.#kubeconfig()
    if (choice < 0.5) return `${this.#node(0, 0, false)}\n`
    return this.#mapping(0, random.integer(1, 5), 0)
  }

  #manifest(): string {
    const random = this.#random
    return [
      `apiVersion: ${random.pick(['v1', 'apps/v1', '"v1"'])}`,
      `kind: ${random.pick(['ConfigMap', 'Deployment', 'List', 'Secret'])}`,
      'metadata:',
      `  name: ${random.pick(['web', 'a-1', '12', '"web"'])}`,
      ...(random.chance(0.5)
        ? ['  labels:', `    app.kubernetes.io/version: ${this.#scalar(4, false)}`]
        : []),
      ...(random.chance(0.4)
        ? ['  annotations:', `    at: ${this.#scalar(4, false)}`, `    json: ${this.#pasted()}`]
        : []),
      random.chance(0.5) ? 'spec:' : 'data:',
      this.#mapping(2, random.integer(1, 4), 1)
    ].join('\n')
  }

  #kubeconfig(): string {
    const random = this.#random
    return [
      'apiVersion: v1',
      'kind: Config',
      `current-context: ${this.#scalar(0, false)}`,
      'clusters:',
      '- name: a',
      `  cluster: {server: "https://a:6443", insecure-skip-tls-verify: ${random.pick(['true', 'yes', 'on', '"true"'])}}`,
      'users:',
      `${random.pick(['', '  '])}- name: a`,
      `${random.pick(['', '  '])}  user:`,
      `      token: ${this.#scalar(6, false)}`,
      `      exec: ${this.#node(6, 2, false)}`,
      'preferences: {}'
    ].join('\n')
  }

  /** `toPrettyJson` without `nindent`: its lines begin at column 0. */
  #pasted(): string {
    const random = this.#random
    const json = JSON.stringify(this.#json(2), null, 2)
    if (random.chance(0.3)) return `'${json.replaceAll("'", "''")}'`
    return random.chance(0.3) ? `|\n${json.replaceAll(/^/gm, '      ')}` : json
  }

  #json(depth: number): unknown {
    const random = this.#random
    const kind = depth === 0 ? random.integer(0, 3) : random.integer(0, 6)
    if (kind === 0) return random.pick(PLAIN)
    if (kind === 1) return random.pick([0, -1, 1.5, 1e21, 1e-7, 123456789012, true, false, null])
    if (kind <= 3) return random.picks(WORDS, random.integer(0, 4)).join(' ')
    const items = Array.from({ length: random.integer(0, 3) }, () => this.#json(depth - 1))
    return kind === 4 ? items : Object.fromEntries(items.map(item => [random.pick(KEYS), item]))
  }

  /** Behind `key: ` or `- `, in a collection at this indentation. */
  #node(indent: number, depth: number, inFlow: boolean): string {
    const random = this.#random
    this.#size += 1
    if (this.#anchors.length > 0 && random.chance(0.08))
      return `*${random.pick(this.#anchors)}${inFlow ? ' ' : ''}`
    const prefix = this.#properties()
    if (depth > 4 || this.#size > 40 || random.chance(0.6)) return `${prefix}${this.#scalar(indent, inFlow)}`
    if (inFlow || random.chance(0.3)) return `${prefix}${this.#flow(indent, depth + 1)}`
    const inner = indent + random.pick([1, 2, 2, 2, 4])
    if (random.chance(0.5)) return `${prefix}\n${this.#mapping(inner, random.integer(1, 4), depth + 1)}`
    return `${prefix}\n${this.#sequence(inner, depth + 1)}`
  }

  #properties(): string {
    const random = this.#random
    const parts: string[] = []
    if (random.chance(0.04)) parts.push(this.#isOdd() ? random.pick(ODD_TAGS) : random.pick(TAGS))
    if (random.chance(0.06)) {
      const name = random.pick(['a', 'b', 'x-1', 'A_b'])
      this.#anchors.push(name)
      parts.push(`&${name}`)
    }
    if (random.chance(0.5)) parts.reverse()
    return parts.map(part => `${part} `).join('')
  }

  #mapping(indent: number, count: number, depth: number): string {
    const random = this.#random
    const pad = ' '.repeat(indent)
    return Array.from({ length: count }, () => {
      if (random.chance(0.06)) return `${pad}${this.#merged(pad)}`
      if (random.chance(0.03)) return `${pad}? ${this.#key()}\n${pad}: ${this.#node(indent, depth, false)}`
      const colon = random.pick([':', ':', ':', ':', ':', ' :', ':  ', ':\t'])
      // A list may stand no further to the right than its key.
      const value =
        random.chance(0.08) && depth < 4
          ? `\n${this.#sequence(indent, depth + 1)}`
          : ` ${this.#node(indent, depth, false)}${this.#comment(pad)}`
      return `${pad}${this.#key()}${colon}${value}`
    }).join('\n')
  }

  #merged(pad: string): string {
    const random = this.#random
    if (this.#isOdd())
      return random.pick([
        '<<: a',
        '<<:',
        '<<: [a]',
        '<<: *a',
        '<<: [*a]',
        '"<<": {a: 1}',
        '!!merge <<: {a: 1}',
        '! <<: {a: 1}'
      ])
    return random.pick([
      '<<: {a: 1, b: 2}',
      '<<: [{a: 1}, {a: 2, c: 3}]',
      `m: &m {a: 1, z: {}}\n${pad}<<: *m`,
      `m: &m {a: y}\n${pad}<<: [*m, {a: 3, b: 4}]`,
      `m: &m\n${pad}  a: 08:30\n${pad}n:\n${pad}  <<: *m\n${pad}  b: x`,
      '<<: {<<: {a: 1}, b: 2}',
      '<<: {}',
      '<<: []'
    ])
  }

  #sequence(indent: number, depth: number): string {
    const random = this.#random
    const pad = ' '.repeat(indent)
    return Array.from({ length: random.integer(1, 4) }, () => {
      if (random.chance(0.3))
        return `${pad}- ${this.#mapping(indent + 2, random.integer(1, 3), depth).slice(indent + 2)}`
      if (random.chance(0.1)) return `${pad}- - ${this.#node(indent + 2, depth, false)}`
      const dash = random.pick(['- ', '- ', '- ', '-   ', '-\t'])
      return `${pad}${dash}${this.#node(indent, depth, false)}${this.#comment(pad)}`
    }).join('\n')
  }

  #flow(indent: number, depth: number): string {
    const random = this.#random
    // Over several lines, also at column 0.
    const gap = (): string =>
      random.pick(['', '', '', ' ', `\n${' '.repeat(indent + 2)}`, '\n', '\n\n', ' # a\n  ', '\n\t'])
    const items = Array.from({ length: random.integer(0, 4) }, () => this.#node(indent, depth, true))
    const comma = random.pick([',', ', ', ', ', ',\n', ' , '])
    const last = items.length > 0 && random.chance(0.1) ? ',' : ''
    if (random.chance(0.5)) {
      const entries = items.map(item =>
        random.chance(0.06) ? `${this.#key()}: ${item}` : item === '' ? '~' : item
      )
      return `[${gap()}${entries.join(comma)}${last}${gap()}]`
    }
    const pairs = items.map(item => {
      const key = this.#key()
      if (random.chance(0.05)) return key
      if (random.chance(0.05)) return `? ${key} : ${item}`
      return random.chance(0.1) ? `"${random.pick(KEYS)}":${item}` : `${key}: ${gap()}${item}`
    })
    return `{${gap()}${pairs.join(comma)}${last}${gap()}}`
  }

  #key(): string {
    const random = this.#random
    if (this.#isOdd())
      return random.pick([
        ...WRONG_KEYS,
        `${random.pick(ODD_TAGS)} a`,
        ...this.#anchors.map(name => `*${name} `)
      ])
    const choice = random.next()
    if (choice < 0.75) return random.pick(KEYS)
    if (choice < 0.85) return `"${random.pick(KEYS)}"`
    if (choice < 0.9) return `'${random.pick(KEYS)}'`
    if (choice < 0.97) return random.pick(ODD_KEYS)
    return random.chance(0.5) ? `!!str ${random.pick(KEYS)}` : this.#number().replace(/^\+/, '')
  }

  #comment(pad: string): string {
    const random = this.#random
    if (!random.chance(0.08)) return ''
    if (this.#isOdd()) return random.pick(['#no comment', '\n\t# a', '\n   ', '\n\t'])
    return random.pick([
      ' # a comment: x',
      ' #',
      '\n# at column 0',
      `\n${pad}# as far in`,
      `\n${pad}    # further`,
      '\n',
      ' #{{ x }}'
    ])
  }

  #scalar(indent: number, inFlow: boolean): string {
    const random = this.#random
    if (this.#isOdd()) return random.pick(ODD_PLAIN)
    const choice = random.next()
    if (choice < 0.4) return this.#plain(inFlow)
    if (choice < 0.5) return this.#number()
    if (choice < 0.55) return ''
    if (choice < 0.65) return this.#words(indent, indent + 1)
    if (choice < 0.75) return `'${this.#words(indent, 0).replaceAll("'", "''")}'`
    if (choice < 0.88 || inFlow) return this.#doubleQuoted(indent)
    return this.#block(indent)
  }

  #plain(inFlow: boolean): string {
    const text = this.#random.pick(PLAIN)
    return inFlow && /[,?[\]{}:]/.test(text) ? `"${text.replaceAll(/[\\"]/g, '\\$&')}"` : text
  }

  #number(): string {
    const random = this.#random
    const digits = (most: number): string => String(Math.floor(random.next() * 10 ** random.integer(1, most)))
    const sign = random.pick(['', '', '', '-', '+'])
    return `${sign}${random.pick([
      digits(22),
      `${digits(12)}.${digits(12)}`,
      `${digits(3)}.${digits(18)}e${random.pick(['', '-', '+'])}${digits(3)}`,
      `0${random.integer(0, 10 ** 9).toString(8)}`,
      `0x${random.integer(0, 2 ** 52).toString(16)}`,
      `0b${random.integer(0, 2 ** 20).toString(2)}`,
      `${digits(3)}_${digits(6)}`,
      `.${digits(9)}`,
      `0.0000${digits(9)}`
    ])}`
  }

  /** In one line or several. @param least indentation of the further ones */
  #words(indent: number, least: number): string {
    const random = this.#random
    const words = Array.from({ length: random.integer(1, 6) }, () =>
      this.#isOdd() ? random.pick(ODD_WORDS) : random.pick(WORDS)
    )
    return words.reduce((text, word) => {
      if (text === '') return word
      if (!random.chance(0.25)) return `${text} ${word}`
      const pad = random.pick([' '.repeat(least), ' '.repeat(indent + 2), ' '.repeat(indent + 4)])
      const tab = random.pick(['', '', '\t'])
      return `${text}${random.pick(['', ' ', '\t'])}${'\n'.repeat(random.integer(1, 3))}${pad}${tab}${word}`
    }, '')
  }

  #doubleQuoted(indent: number): string {
    const random = this.#random
    const words = this.#words(indent, 0).replaceAll(/[\\"]/g, '\\$&')
    if (!random.chance(0.4)) return `"${words}"`
    return `"${words}${this.#isOdd() ? random.pick(ODD_ESCAPES) : random.pick(ESCAPES)}${random.pick(WORDS)}"`
  }

  #block(indent: number): string {
    const random = this.#random
    const isOdd = this.#isOdd()
    const header = isOdd
      ? random.pick(['2', '1', '4-', '+2', '-1', '0', '9', '--', '#'])
      : random.pick(['', '', '', '-', '+'])
    const pad = ' '.repeat(indent + random.pick([1, 2, 2, 2, 4]))
    const lines = Array.from({ length: random.integer(0, 6) }, () => {
      const words = random.picks(random.chance(0.3) ? ODD_WORDS : WORDS, random.integer(0, 4)).join(' ')
      if (words === '') return random.pick(['', '', pad, ' '.repeat(indent), `${pad}  `])
      if (isOdd && random.chance(0.2)) return `${random.pick([`${pad}\t`, pad.slice(1), '\t', ''])}${words}`
      return `${random.chance(0.8) ? pad : random.pick([`${pad}  `, `${pad} `])}${words}`
    })
    // The first line tells the indentation.
    const first = random.chance(0.9) ? [`${pad}x`] : []
    return `${random.pick(['|', '>'])}${header}${random.pick(['', '', ' ', ' # a'])}\n${[...first, ...lines].join('\n')}`
  }

  /** What a slip of an editor or a template does. */
  #spoilt(text: string): string {
    const random = this.#random
    let spoilt = text
    for (let count = random.integer(1, 3); count > 0; count -= 1) {
      const at = random.integer(0, spoilt.length)
      if (random.chance(0.5)) spoilt = spoilt.slice(0, at) + random.pick(SIGNS) + spoilt.slice(at)
      else spoilt = spoilt.slice(0, at) + spoilt.slice(at + random.integer(1, 3))
    }
    return spoilt
  }
}
