/**
 * Charts and their objects with every helm and kubectl that is supported. What e2e/ leaves out of it: there, `deploy`
 * and `values` alone have them all.
 */
import { chartTests } from '../e2e/chartTests.ts'
import { objectTests } from '../e2e/objectTests.ts'
import { LAYERS } from '../../testkit/npmTools.ts'

describe('charts', () => {
  chartTests(LAYERS, LAYERS)
})

describe('objects', () => {
  objectTests(LAYERS, 'all')
})
