import { Wecs } from '../../../src/run/wecs.ts'
import { fakeRun } from '../../../testkit/fakeRun.ts'

test.each([
  ['no kubeconfig', undefined, 'there is no `wec-kubeconfig`'],
  [
    'one without this context',
    { contexts: new Map(), faults: new Map(), mapping: undefined },
    'the WEC kubeconfig has no context named wec1'
  ]
])('why a cluster cannot be observed, given %s', (_what, wecs, why) => {
  expect(new Wecs(fakeRun({ wecs }).run, 'kubectl').whyNot('wec1')).toBe(why)
})
