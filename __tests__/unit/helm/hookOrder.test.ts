import { inHelmsOrder } from '../../../src/helm/hookOrder.ts'

test('by weight, then by name whatever the kind; of one name as Helm lists them', () => {
  const hook = (weight: number, name: string, kind: string) => ({ weight, name, kind })
  const listed = [
    hook(0, 'migrator', 'ServiceAccount'),
    hook(5, 'a', 'ConfigMap'),
    hook(0, 'migrate', 'Role'),
    hook(0, 'migrate', 'Job'),
    hook(-1, 'z', 'Job'),
    hook(0, 'Z', 'Job')
  ]
  expect(inHelmsOrder(listed).map(({ name, kind }) => `${kind} ${name}`)).toEqual([
    'Job z',
    'Job Z',
    'Role migrate',
    'Job migrate',
    'ServiceAccount migrator',
    'ConfigMap a'
  ])
})
