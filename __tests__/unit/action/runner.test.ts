/** What the machine has to provide. */
import { refuseOldNode } from '../../../src/action/runner.ts'

test.each(['18.19.0', '20.20.2', '21.7.3'])('Node %s is too old', version => {
  expect(() => {
    refuseOldNode(version)
  }).toThrow(`this is Node ${version}, and the action needs Node 22 or newer`)
})

test.each(['22.0.0', '24.13.0', '100.1.2'])('Node %s is not', version => {
  expect(() => {
    refuseOldNode(version)
  }).not.toThrow()
})
