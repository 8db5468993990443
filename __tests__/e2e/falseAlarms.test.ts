/** Healthy deploys and upgrades are green through the ITS and by the WDS, also when Pods take their time. */
import { assignedSandbox, type Sandbox } from '../helpers/sandbox.ts'
import { deployHealthy, FAST, LIMIT_MS, SLOW } from './falseAlarmsCases.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await assignedSandbox()
})

test.each(['its', 'wds'] as const)(
  '10 deploys, seen through %s',
  async source => {
    const seen = await deployHealthy(sandbox, source, [FAST, SLOW])
    expect(seen).toEqual({ deploys: 10, wrong: [] })
  },
  LIMIT_MS
)
