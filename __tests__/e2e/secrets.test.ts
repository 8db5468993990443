/** Each command and each way to end once: secrets are in the clusters, and nowhere else. All of them: soak/secrets. */
import { casesOf, examine, LITERAL, plant, type Planted } from './secretsCases.ts'
import { inWecs, WECS } from '../helpers/deployment.ts'
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
for (const each of casesOf('few'))
  parallel(`${each.command}: ${each.ending.name}`, async () => {
    const main = await examine(planted, each)
    const [command, ending] = [each.command, each.ending.name]
    if (command === 'deploy' && ending === 'success') {
      const { release = '', namespace } = main.report ?? {}
      const data = { password: Buffer.from(LITERAL).toString('base64') }
      expect(await inWecs(planted.sandbox, 'secret', release, namespace)).toMatchObject(
        WECS.map(() => ({ data }))
      )
    }
    // What Helm and the container tell was there.
    if (ending === 'CHART_RENDER') expect(main.log).toContain('***')
    if (ending === 'WORKLOAD_FAILED') expect(main.summary).toContain('***')
  })
