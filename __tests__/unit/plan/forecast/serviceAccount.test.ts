import { serviceAccount } from '../../../../src/plan/forecast/serviceAccount.ts'
import { context, live, rendered, told } from './fixtures.ts'

const account = (name: string, ...secrets: readonly string[]) =>
  rendered('v1', 'ServiceAccount', name, { imagePullSecrets: secrets.map(secret => ({ name: secret })) })

test.each([
  ['a new one', account('web', 'registry'), undefined],
  ['one that stays as it is', account('web', 'registry'), account('web', 'registry')],
  ['the default one without Secrets', account('default'), undefined]
])('%s is fine', (_name, object, before) => {
  const wdsFacts = { live: before === undefined ? live() : live(before.manifest) }
  expect(serviceAccount([object], context({ wdsFacts }))).toEqual([])
})

test('a changed one keeps its Secrets', () => {
  const wdsFacts = { live: live(account('web', 'old').manifest) }
  const found = serviceAccount([account('web', 'new')], context({ wdsFacts }))
  expect(told(found)).toEqual(['warning SERVICE_ACCOUNT_SECRETS_KEPT ServiceAccount shop/web'])
  expect(found[0]?.message).toMatch(/^imagePullSecrets of /)
})

test('the default one is there before anything arrives', () => {
  expect(told(serviceAccount([account('default', 'registry')], context()))).toEqual([
    'warning SERVICE_ACCOUNT_SECRETS_KEPT ServiceAccount shop/default'
  ])
})
