/** Upgrade, rollback and removal of each object that holds more than itself: what is where afterwards. */
import { described, expected, loseIn, OPERATIONS, THINGS, USES, type Outcomes } from '../e2e/dataLossCases.ts'
import { parallelTests } from '../../testkit/parallelTests.ts'
import { assignedSandbox, type Sandbox } from '../../testkit/sandbox.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await assignedSandbox()
})
const { parallel } = parallelTests('loss')

/** Of the cases that came to an end. */
const rows: (readonly string[])[] = []
afterAll(() => {
  const head = ['operation', 'object', 'whose things', 'not allowed', 'allowed']
  const table = [head, head.map(() => '---'), ...rows.toSorted((a, b) => (a.join() < b.join() ? -1 : 1))]
  process.stdout.write(`\n${table.map(row => `| ${row.join(' | ')} |`).join('\n')}\n`)
})

for (const operation of OPERATIONS)
  for (const thing of THINGS)
    for (const use of USES)
      parallel(`${operation} without the ${thing}, which holds things of ${use}`, async namespace => {
        const seen = await loseIn(sandbox, namespace, thing, use, operation)
        rows.push([operation, thing, use, ...textsOf(seen)])
        const { unasked, allowed } = expected(thing, use, operation)
        // Shown when it differs.
        const errors = [seen.unasked.message, seen.allowed?.message ?? '']
        expect({ seen: textsOf(seen), errors }).toEqual({ seen: [unasked, allowed ?? 'not needed'], errors })
      })

function textsOf({ unasked, allowed }: Outcomes): readonly string[] {
  return [described(unasked), allowed === undefined ? 'not needed' : described(allowed)]
}
