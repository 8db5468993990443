/** Chooses the login for a registry or repository. */
export interface RegistryLogin {
  /** In the form of `comparableHost`. */
  readonly host: string
  /** The prefix of the URL's path: empty, or `/acme/charts`. */
  readonly path: string
  readonly username: string
  readonly password: string
}

/** The usual name of Docker Hub. */
const DOCKER_HUB = 'docker.io'
const HUB_NAMES: ReadonlySet<string> = new Set([DOCKER_HUB, 'index.docker.io', 'registry-1.docker.io'])
/** The key under which Helm searches its login. */
const HUB_KEY = 'https://index.docker.io/v1/'

/**
 * A host in a form to compare: lower case, without the default port of https, and one name for Docker Hub.
 * @param host with its port, if any
 */
export function comparableHost(host: string): string {
  const plain = host.toLowerCase().replace(/:443$/, '')
  return HUB_NAMES.has(plain) ? DOCKER_HUB : plain
}

/**
 * The login for a URL: of the logins for its host, the one with the longest matching path prefix.
 * @param url https://, http:// or oci://, also with a tag or digest
 */
export function loginFor(url: string, logins: readonly RegistryLogin[]): RegistryLogin | undefined {
  const isOci = /^oci:/i.test(url)
  // The parser resolves ".." and lowers the host only in schemes that it knows.
  const parsed = URL.parse(isOci ? url.replace(/^oci:/i, 'https:') : url)
  if (parsed === null) return undefined
  const hosts = [parsed.host, ...(parsed.protocol === 'http:' ? [`${parsed.hostname}:80`] : [])]
  const known = new Set(hosts.map(comparableHost))
  const path = isOci ? withoutTag(parsed.pathname) : parsed.pathname
  return logins
    .filter(login => known.has(login.host) && `${path}/`.startsWith(`${login.path}/`))
    .sort((left, right) => right.path.length - left.path.length)[0]
}

/** Removes a digest too. */
function withoutTag(path: string): string {
  const last = path.lastIndexOf('/') + 1
  return path.slice(0, last) + (path.slice(last).split(/[:@]/, 1)[0] ?? '')
}

/**
 * Helm's file with registry logins, in the form of Docker's config.json. It supports one login per host: the one for
 * the references. A host that only an index may name gets the login with the shortest path.
 * @param references `oci://...`; those of one host have the same login
 */
export function registryConfig(references: readonly string[], logins: readonly RegistryLogin[]): string {
  const byKey = new Map<string, RegistryLogin | undefined>()
  const put = (key: string, host: string, login: RegistryLogin | undefined): void => {
    byKey.set(key, login)
    if (host === DOCKER_HUB) byKey.set(HUB_KEY, login)
  }
  for (const login of [...logins].sort((left, right) => right.path.length - left.path.length))
    put(login.host, login.host, login)
  for (const reference of references) {
    const written = hostOf(reference)
    const [login, host] = [loginFor(reference, logins), comparableHost(written)]
    put(host, host, login)
    // Helm's comparison is case-sensitive.
    put(written, host, login)
  }
  const auths = [...byKey].flatMap(([key, login]) =>
    login === undefined ? [] : [[key, { auth: basicAuth(login) }] as const]
  )
  return JSON.stringify({ auths: Object.fromEntries(auths) })
}

/**
 * Logs in before Helm contacts registries. @param references `oci://...` that it requests; those of one host have the
 * same login
 */
export async function logIn(
  helm: { readonly registryLogins: (config: string) => Promise<void> },
  references: readonly string[],
  logins: readonly RegistryLogin[]
): Promise<void> {
  if (logins.length > 0) await helm.registryLogins(registryConfig(references, logins))
}

/** User and password in the form that HTTP sends. */
export function basicAuth({ username, password }: Pick<RegistryLogin, 'username' | 'password'>): string {
  return Buffer.from(`${username}:${password}`).toString('base64')
}

/** The host with its port as in the URL; empty if the text is not a URL. */
export function hostOf(url: string): string {
  return /^[a-z][-+.a-z0-9]{0,30}:\/\/([^/?#]{1,300})/i.exec(url)?.[1] ?? ''
}
