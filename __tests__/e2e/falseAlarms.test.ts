/** Healthy deploys and upgrades are green through the ITS and by the WDS, though Pods take their time. */
import { assignedSandbox, type Sandbox } from '../helpers/sandbox.ts'
import { deployHealthy, LIMIT_MS, SLOW } from './falseAlarmsCases.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await assignedSandbox()
})

test.each(['its', 'wds'] as const)(
  '5 deploys, seen through %s',
  async source => {
    const seen = await deployHealthy(sandbox, source, [SLOW])
    expect(seen).toEqual({ deploys: 5, wrong: [] })
  },
  LIMIT_MS
)
