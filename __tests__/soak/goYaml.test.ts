/** Our reading of YAML against that of Helm and kubectl, with five seeds that `commands/` does not have. */
import { GoYaml, drawnTexts } from '../../testkit/goYaml.ts'

const SEEDS = [2, 3, 4, 5, 6]

const go = new GoYaml()
beforeAll(async () => {
  await go.build()
}, 600_000)
afterAll(() => {
  go.remove()
})

test.each(SEEDS)(
  '20,000 texts of seed %d',
  async seed => {
    expect(await go.differences(drawnTexts(seed, 20_000))).toEqual([])
  },
  600_000
)
