/** Ten secrets, each command, each way to end: none shows in any spelling, wherever somebody may read. */
import { casesOf, examine, plant, type Planted } from '../e2e/secretsCases.ts'
import { parallelTests } from '../helpers/parallelTests.ts'
import { assignedSandbox } from '../helpers/sandbox.ts'

let planted: Planted
beforeAll(async () => {
  planted = await plant(await assignedSandbox())
})
afterAll(async () => {
  await planted.remove()
})

const { parallel } = parallelTests('secrets')
for (const each of casesOf('all'))
  parallel(`${each.command}: ${each.ending.name}`, async () => {
    await examine(planted, each)
  })
