// One project per kind of test, so that the fast loop can pick the fast ones. All of them share the settings
// that let TypeScript's ES modules run unbundled.
const project = name => ({
  displayName: name,
  testEnvironment: 'node',
  testMatch: [`<rootDir>/__tests__/${name}/**/*.test.ts`],
  extensionsToTreatAsEsm: ['.ts'],
  // ts-jest writes './x.ts' as './x.js', which no file is.
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '^.+\\.ts$': ['ts-jest', { useESM: true }] }
})

/** A project whose tests run the action in the sandbox of their worker. */
const sandboxProject = name => ({
  ...project(name),
  testEnvironment: '<rootDir>/testkit/stepsFirst.mjs',
  // A test timeout for one project alone: Jest takes it from nowhere else.
  setupFilesAfterEnv: ['<rootDir>/__tests__/e2e/timeout.ts', '<rootDir>/__tests__/e2e/sandboxAfterFile.ts'],
  globalSetup: '<rootDir>/__tests__/e2e/setup.ts',
  globalTeardown: '<rootDir>/__tests__/e2e/teardown.ts',
  // These two are loaded without the mapping of names above: Node itself strips their types.
  transformIgnorePatterns: ['/node_modules/', '/__tests__/e2e/(setup|teardown)\\.ts$']
})

/** Starts programs or reads much, which takes longer than Jest's 5 s on a busy machine. */
const patientProject = name => ({
  ...project(name),
  setupFilesAfterEnv: ['<rootDir>/testkit/timeout.ts']
})

export default {
  testSequencer: '<rootDir>/testkit/longestFirst.mjs',
  projects: [
    patientProject('unit'),
    patientProject('programs'),
    patientProject('bundle'),
    patientProject('contract'),
    // In a browser, which is fetched when it is first run.
    patientProject('pages'),
    // Side by side, each worker with a sandbox of its own.
    sandboxProject('e2e'),
    // Measures time, or gives little of it to what fails, so it runs alone.
    sandboxProject('timed'),
    // What takes too long for `npm test`: `npm run test:soak`.
    sandboxProject('soak')
  ]
}
