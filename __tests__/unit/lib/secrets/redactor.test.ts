/** Secrets in the spellings in which tools print them. */
import { Redactor } from '../../../../src/lib/secrets/redactor.ts'
import { SPELLINGS } from '../../../../testkit/spellings.ts'
import { cpuMs } from '../../../../testkit/cpuTime.ts'

const SECRETS = {
  'with everything': 'p@ss/w"ord=<&\'> \\x+ü%41',
  token: 'Qm9yaW5nX1Rva2VuXzEyMw',
  'a word': 'correct horse battery',
  short: 'k3y&5s'
}

function redactorOf(...secrets: readonly string[]): Redactor {
  const redactor = new Redactor()
  redactor.add(secrets)
  return redactor
}

/** Whether anything is left of it, reading by reading of whoever wants to know. */
function isHidden(text: string, secret: string): boolean {
  const pieces = secret.match(/[A-Za-z0-9]{4,}/g) ?? [secret]
  return text.includes('***') && !pieces.some(piece => text.includes(piece))
}

describe.each(Object.entries(SECRETS))('M4: a secret %s is hidden', (_kind, secret) => {
  test.each(Object.entries(SPELLINGS))('in the spelling %s', (_name, spell) => {
    const shown = redactorOf(secret, 'another-secret').redact(`before ${spell(secret)} after`)
    expect(isHidden(shown, secret)).toBe(true)
    expect(shown).toMatch(/^before .*after$/s)
  })
})

test('M4: each line of a secret with several is hidden, and as one', () => {
  const { redact } = redactorOf('first line\nsecond line\n}')
  expect(redact('a first line b')).toBe('a *** b')
  expect(redact('second line}')).toBe('***}')
  expect(redact('"first line\\nsecond line"')).toBe('"***\\n***"')
})

test('M4: a secret behind what looks like the beginning of an escape is hidden', () => {
  expect(redactorOf('41abcdef').redact('100%41abcdef')).toBe('100%***')
  expect(redactorOf('newpass1').redact('C:\\newpass1')).toMatch(/^C:\\?\*\*\*$/)
  expect(redactorOf('amp;secret').redact('&amp;secret')).toMatch(/^&?\*\*\*$/)
})

test('M4: no rest of a longer secret that begins like a shorter one, or overlaps it', () => {
  expect(redactorOf('hunter2', 'hunter22-and-more').redact('hunter22-and-more')).toBe('***')
  expect(redactorOf('abcdefgh', 'efghijkl').redact('abcdefghijkl')).toBe('***')
})

test('secrets of fewer than four characters are not looked for', () => {
  expect(redactorOf('abc', '" "', '').redact('abc " "')).toBe('abc " "')
  expect(redactorOf('abcd').redact('xabcdx')).toBe('x***x')
})

test('what is no secret stays as it is', () => {
  const text = 'Deployment shop/web: 1 of 3 replicas — 100% of &amp; \\n "quoted" aGVsbG8gd29ybGQ= 0xdeadbeef'
  expect(redactorOf(...Object.values(SECRETS)).redact(text)).toBe(text)
})

test('M5: 1,000 secrets in 100,000 characters', () => {
  const redactor = redactorOf(
    ...Array.from({ length: 1000 }, (_, index) => `${String(index)}-secret-${crypto.randomUUID()}`)
  )
  redactor.redact('builds the index')
  const parts = [
    'the quick brown fox ',
    '\\u0041&amp;%41',
    '%25',
    '\\',
    '&',
    'QUJD',
    'secret-',
    'ü\u2028',
    '0a '
  ]
  for (const part of parts) {
    const text = part.repeat(100_000 / part.length)
    const times = [1, 2, 3].map(() => {
      const started = cpuMs()
      redactor.redact(text)
      return cpuMs() - started
    })
    // 10 to 50 ms in Node itself, three times as much in a realm of Jest's.
    expect(Math.min(...times)).toBeLessThan(500)
  }
})
