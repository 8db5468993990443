/** The guards are in the same file as the proof, which is loaded while Helm works. */
export function loadGuards() {
  return import(/* webpackChunkName: 'proof' */ './guards.ts')
}

/** The part that writes guards after the proof. */
export function loadGuardRelease() {
  return import(/* webpackChunkName: 'proof' */ './guardRelease.ts')
}

/** The part that `command: status` needs. */
export function loadGuardFaults() {
  return import(/* webpackChunkName: 'proof' */ './guardFaults.ts')
}
