/** What reaches the runner's streams: no line of foreign text is a command, whatever it begins with. */
import { LogText } from '../../../../src/lib/text/logText.ts'
import { Redactor } from '../../../../src/lib/secrets/redactor.ts'
import { Random } from '../../../../testkit/random.ts'
import { BIDIRECTIONAL, commandLinesIn, INVISIBLES, WHITE_SPACES } from '../../../../testkit/runnerParser.ts'
import { cpuMs } from '../../../../testkit/cpuTime.ts'

const nothing = new Redactor()
const shown = (text: string, maxLength = 200_000): string => LogText.of(text, nothing, maxLength).toString()
const COMMANDS = ['::error::x', '::save-state name=locks::[]', '##[add-path]/tmp', '##[command]x']

test.each(WHITE_SPACES.map(char => [char.charCodeAt(0).toString(16), char]))(
  'C1: white space U+%s in front of a command makes none',
  (_code, char) => {
    for (const command of COMMANDS)
      for (const text of [`${char}${command}`, `fine${char}${command}`, `fine\n${char}${char} ${command}`])
        expect(commandLinesIn(shown(text))).toEqual([])
  }
)

test('C1: no invisible character in front of, or inside of, a command makes one', () => {
  expect(INVISIBLES.length).toBeGreaterThan(140)
  for (const char of INVISIBLES) {
    const texts = [
      `${char}::error::x`,
      `:${char}:error::x`,
      `a\n${char} ${char}::x::`,
      `#${char}#${char}[error]x`
    ]
    expect(commandLinesIn(shown(texts.join('\n')))).toEqual([])
  }
})

test('C1: nor does a mark that the runner ignores when it compares', () => {
  for (const mark of ['\u0301', '\u0488', '\u20dd', '\ua670'])
    expect(commandLinesIn(shown(`${mark}::x::\n:${mark}:x::\n#${mark}#${mark}[x]`))).toEqual([])
})

test.each([
  ['a carriage return', 'fine\r::error::x'],
  ['a colour', '\u001b[31m::error::x'],
  ['the title of a window', '\u001b]0;title\u0007::error::x'],
  ['a colour of one character', '\u009b31m::error::x'],
  ['an unfinished colour', '\u001b[::error::x'],
  ['a colour in a colour', '\u001b\u001b[0m[0m::error::x'],
  ['half a character', '\ud800::error::x'],
  ['three colons', ':::error::x'],
  ['a hash in front', '###[error]x'],
  ['hashes that a colour parts', '#\u001b[0m#[error]x'],
  ['a byte order mark', '\ufeff::error::x'],
  ['a form feed and a no-break space', '\f\u00a0::error::x']
])('C1: nor does %s', (_what, text) => {
  expect(commandLinesIn(shown(text))).toEqual([])
})

test('C1: a cut makes no command', () => {
  for (let length = 0; length < 12; length++)
    expect(commandLinesIn(shown('ab\n ::x::y##[z]\n', length))).toEqual([])
})

test('C1: a secret that is taken out makes no command', () => {
  const redactor = new Redactor()
  redactor.add(['hunter2hunter', '::x::'])
  expect(
    commandLinesIn(LogText.of('hunter2hunter::x::y\n#hunter2hunter#[x]', redactor, 1000).toString())
  ).toEqual([])
})

test('C1: random text of 100,000 characters holds no command', () => {
  const alphabet = [
    ...WHITE_SPACES,
    ...BIDIRECTIONAL,
    ...[
      ':',
      ':',
      ':',
      ':',
      '#',
      '#',
      '#',
      '[',
      '[',
      ']',
      '\n',
      '\r',
      '\r\n',
      '\u200b',
      '\ufeff',
      '\u001b',
      '\u001b['
    ],
    ...['error', 'save-state name=a', 'x', '\u0301', '\u00ad', '%0A', '\ud800', '\u{e0041}']
  ]
  for (let seed = 0; seed < 5; seed++) {
    const text = new Random(seed).picks(alphabet, 100_000).join('')
    expect(commandLinesIn(text)).not.toEqual([])
    expect(commandLinesIn(shown(text))).toEqual([])
    expect(commandLinesIn(LogText.line(text, nothing, 1e6).toString())).toEqual([])
  }
})

test('L2: bidirectional and control characters do not reach the log', () => {
  expect(shown(`a${BIDIRECTIONAL.join('')}b${INVISIBLES.join('')}c`).replaceAll('\n', '')).toBe('abc')
})

test('everything readable stays, and the mark is visible', () => {
  expect(shown('a\tb\r\nc: d::e — ü 🎉')).toBe('a\tb\nc: d::e — ü 🎉')
  expect(shown(' ::error::x')).toBe('|  ::error::x')
  expect(shown('a ##[b]')).toBe('a # #[b]')
})

test('a long text is cut between characters, and says so', () => {
  expect(shown('abcdef', 3)).toBe('abc … (cut)')
  expect(shown('a🎉b', 2)).toBe('a … (cut)')
})

test('a title has one line', () => {
  expect(LogText.line('a\r\n::error::b', nothing, 100).toString()).toBe('a ::error::b')
})

test('M5: texts of 100,000 characters that regular expressions like to stumble over take no time', () => {
  const texts = [
    '\u001b]',
    '\u001b[',
    '\u009d',
    ' ',
    '\u00a0\n',
    '#',
    '#\u0301',
    ':',
    '\u0301',
    '\u001b[0;',
    '\n'
  ].map(part => part.repeat(100_000 / part.length))
  for (const text of texts) {
    const started = cpuMs()
    shown(text)
    expect(cpuMs() - started).toBeLessThan(200)
  }
})
