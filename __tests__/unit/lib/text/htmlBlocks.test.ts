/** Blocks for which there is no room. */
import { detail, preformatted, renderDocument } from '../../../../src/lib/text/htmlBlocks.ts'

test.each([
  [20, '… and 1 more line<'],
  [21, '… and 2 more lines<']
])('of %s lines the last ones are counted: %s', (length, more) => {
  const lines = [
    ...Array.from({ length: 19 }, () => 'x'),
    ...Array.from({ length: length - 19 }, () => 'y'.repeat(300))
  ]
  expect(renderDocument([detail(preformatted(lines.join('\n')))], 400)).toContain(more)
})
