/**
 * Takes undici's place in the bundle for `@actions/http-client`, which imports it for `getAgentDispatcher` alone. Nothing
 * that the action calls of `@actions/core` or `@actions/tool-cache` asks for that: their proxies are made by `tunnel`.
 * The real one has 680 KB, which each start of the action would read.
 */
export class ProxyAgent {
  constructor() {
    throw new Error('undici is not bundled for @actions/http-client: see scripts/lib/noUndici.mjs')
  }
}
