/** The guards come with the proof, which is loaded while Helm works. */
export function loadGuards() {
  return import(/* webpackChunkName: 'proof' */ './guards.ts')
}

/** What writes them after the proof. */
export function loadGuardRelease() {
  return import(/* webpackChunkName: 'proof' */ './guardRelease.ts')
}

/** What `command: status` asks about them. */
export function loadGuardFaults() {
  return import(/* webpackChunkName: 'proof' */ './guardFaults.ts')
}
