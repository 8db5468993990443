/** The guards come with the proof, which is loaded while Helm works. */
export function loadGuards() {
  return import(/* webpackChunkName: 'proof' */ './guards.ts')
}
