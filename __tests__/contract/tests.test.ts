/** No test is switched off: what does not run proves nothing, and nobody sees that it does not. */
import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const SWITCHED_OFF = [
  /\b(?:test|it|describe)(?:\.each|\.concurrent)?\.(?:skip|only|todo|failing)\b/,
  /\b[xf](?:it|test|describe)\(/,
  // Go.
  /\bt\.(?:Skip|SkipNow|Skipf)\(/
]

const files = ['__tests__', 'sandbox'].flatMap(folder =>
  readdirSync(`${ROOT}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter(name => /\.test\.ts$|_test\.go$/.test(name))
    .map(name => `${folder}/${name}`)
)

test.each(files)('%s', file => {
  const lines = readFileSync(`${ROOT}${file}`, 'utf8').split('\n')
  expect(lines.filter(line => SWITCHED_OFF.some(pattern => pattern.test(line)))).toEqual([])
})

test('a switched-off test is seen', () => {
  const lines = ['test', 'it', 'describe.each'].flatMap(word =>
    ['skip', 'only'].map(how => `${word}.${how}(`)
  )
  for (const line of [...lines, 'x' + 'it(', 'f' + 'describe(', 't.' + 'Skip("x")'])
    expect([line, SWITCHED_OFF.some(pattern => pattern.test(line))]).toEqual([line, true])
  expect(SWITCHED_OFF.some(pattern => pattern.test("exit('x'); await it('y')"))).toBe(false)
})
