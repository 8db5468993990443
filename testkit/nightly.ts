/** End-to-end cases that each push can do without, since others show the same: `npm run test:soak -- rest` runs them. */

/** Whether they are declared. */
export const ALL_CASES = process.env['KS_E2E_CASES'] === 'all'

/** Declares a test that only runs at night. */
export const nightlyTest = (name: string, body: () => Promise<void>): void => {
  if (ALL_CASES) test(name, body)
}

/** The same of a group: Jest refuses hooks of a group without tests. */
export const nightlyDescribe = (name: string, body: () => void): void => {
  if (ALL_CASES) describe(name, body)
}
