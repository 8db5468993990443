/** Hooks in the clusters, from a file of their own: most releases have none. */
export function loadHooks() {
  return import(/* webpackChunkName: 'hooks' */ './relay.ts')
}

/** What an earlier run left running. */
export function loadLeftovers() {
  return import(/* webpackChunkName: 'hooks' */ './leftovers.ts')
}

/** Policies that select no hooks. */
export function loadNarrowing() {
  return import(/* webpackChunkName: 'hooks' */ './narrow.ts')
}
