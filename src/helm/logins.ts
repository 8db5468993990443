/** Which login is for which registry or repository. */
export interface RegistryLogin {
  /** As `comparableHost` gives it. */
  readonly host: string
  /** What the path of a URL begins with: empty, or `/acme/charts`. */
  readonly path: string
  readonly username: string
  readonly password: string
}

/** What Docker Hub is called. */
const DOCKER_HUB = 'docker.io'
const HUB_NAMES: ReadonlySet<string> = new Set([DOCKER_HUB, 'index.docker.io', 'registry-1.docker.io'])
/** Under which Helm looks for its login. */
const HUB_KEY = 'https://index.docker.io/v1/'

/**
 * A host as logins are compared by: lower case, without the port that https has anyway, and one name for Docker Hub.
 * @param host with its port, if it has one
 */
export function comparableHost(host: string): string {
  const plain = host.toLowerCase().replace(/:443$/, '')
  return HUB_NAMES.has(plain) ? DOCKER_HUB : plain
}

/**
 * The login for a URL: of those for its host, the one with the longest path that the URL's path begins with.
 * @param url https://, http:// or oci://, also with a tag or digest
 */
export function loginFor(url: string, logins: readonly RegistryLogin[]): RegistryLogin | undefined {
  const isOci = /^oci:/i.test(url)
  // The parser resolves "..", and lowers the host, of schemes that it knows.
  const parsed = URL.parse(isOci ? url.replace(/^oci:/i, 'https:') : url)
  if (parsed === null) return undefined
  const hosts = [parsed.host, ...(parsed.protocol === 'http:' ? [`${parsed.hostname}:80`] : [])]
  const known = new Set(hosts.map(comparableHost))
  const path = isOci ? withoutTag(parsed.pathname) : parsed.pathname
  return logins
    .filter(login => known.has(login.host) && `${path}/`.startsWith(`${login.path}/`))
    .sort((left, right) => right.path.length - left.path.length)[0]
}

/** Nor a digest. */
function withoutTag(path: string): string {
  const last = path.lastIndexOf('/') + 1
  return path.slice(0, last) + (path.slice(last).split(/[:@]/, 1)[0] ?? '')
}

/**
 * What Helm reads its logins to registries from, in the form of Docker's config.json. It knows one login a host: that of
 * the references, and for hosts that only an index may name the one with the shortest path.
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
    // Helm compares letter by letter.
    put(written, host, login)
  }
  const auths = [...byKey].flatMap(([key, login]) =>
    login === undefined ? [] : [[key, { auth: basicAuth(login) }] as const]
  )
  return JSON.stringify({ auths: Object.fromEntries(auths) })
}

/** Before Helm asks registries. @param references `oci://...` that it asks for; those of one host have the same login */
export async function logIn(
  helm: { readonly registryLogins: (config: string) => Promise<void> },
  references: readonly string[],
  logins: readonly RegistryLogin[]
): Promise<void> {
  if (logins.length > 0) await helm.registryLogins(registryConfig(references, logins))
}

/** User and password as HTTP sends them. */
export function basicAuth({ username, password }: Pick<RegistryLogin, 'username' | 'password'>): string {
  return Buffer.from(`${username}:${password}`).toString('base64')
}

/** With its port, as the URL writes it; empty for what is no URL. */
export function hostOf(url: string): string {
  return /^[a-z][-+.a-z0-9]{0,30}:\/\/([^/?#]{1,300})/i.exec(url)?.[1] ?? ''
}
