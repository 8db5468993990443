/** Hooks in the clusters, from a file of their own: most releases have none. */
export function loadHooks() {
  return import(/* webpackChunkName: 'hooks' */ './relay.ts')
}

/** Install hooks in clusters that joined later. */
export function loadJoined() {
  return import(/* webpackChunkName: 'hooks' */ './joined.ts')
}

/** What an earlier run left running. */
export function loadLeftovers() {
  return import(/* webpackChunkName: 'hooks' */ './leftovers.ts')
}

/** Policies that select no hooks. */
export function loadNarrowing() {
  return import(/* webpackChunkName: 'hooks' */ './narrow.ts')
}

/** What keeps hooks from running. */
export function loadPreflight() {
  return import(/* webpackChunkName: 'hooks' */ './preflight.ts')
}
