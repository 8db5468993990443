/** The docs use the terms of the field: riddles and turns that readers had to solve do not come back. */
import { docPages } from '../../scripts/docs.ts'
import { readPage } from '../../testkit/docs.ts'

/** What is not said, and the plain words. */
const INSTEAD: readonly (readonly [RegExp, string])[] = [
  [/\banew\b/i, 'again, re-created'],
  [/\bfor (?:good|ever)\b/i, 'permanently, never expires'],
  [/\b(?:as (?:it is|they are))\b/i, 'unchanged'],
  [/\bnobody (?:could|can|looked|looks|sees|saw|has seen|knows|tells)\b/i, 'unknown, could not be observed'],
  [/\b(?:takes?|took|taken|taking) back\b/i, 'undo'],
  [/\blook(?:s|ed|ing)? (?:at|into)\b/i, 'observe, check'],
  [/\b(?:is|are|was|were|has|have|had|not) told\b(?! from)/i, 'report, show, get'],
  [/\bwithout a word\b/i, 'silently'],
  [/\blets? go of\b/i, 'delete, remove'],
  [/\bgo(?:es)? (?:on|along)\b/i, 'continue, is deleted with']
]
/** Pages for other projects and for the sandbox. */
const OTHERS = /^sandbox|^docs\/upstream/
const PAGES = docPages().filter(path => !OTHERS.test(path))

/** `line: words -> plain words`. */
function riddles(page: string): readonly string[] {
  return page
    .replace(/^```.*?^```$/gms, block => block.replace(/[^\n]/g, ''))
    .split('\n')
    .flatMap((line, index) =>
      INSTEAD.flatMap(([pattern, plain]) => {
        const found = pattern.exec(line)
        return found === null ? [] : [`${String(index + 1)}: ${found[0]} -> ${plain}`]
      })
    )
}

test.each(PAGES)('%s', path => {
  expect(riddles(readPage(path))).toEqual([])
})

test.each([
  ['A release that is made anew', '1: anew -> again, re-created'],
  ['x\nEvery fault is told at once', '2: is told -> report, show, get'],
  ['What nobody could look at', '1: nobody could -> unknown, could not be observed'],
  ['The release stays as it is', '1: as it is -> unchanged']
])('%j is found', (text, riddle) => {
  expect(riddles(text)).toContain(riddle)
})

test('code and plain words are not', () => {
  expect(riddles('```sh\necho anew\n```\nAn old status is told from a new one.')).toEqual([])
})
