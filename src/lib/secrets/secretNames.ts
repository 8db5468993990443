/**
 * Names of secrets: keys of documents, flags, environment variables, files. Only the name decides, so a value is hidden
 * whatever its form. Pure.
 */

/** Longer texts are not names: handwritten names are shorter. Characters. */
const MOST = 200

/** Anywhere in the name, in lower case and without separators. */
const PARTS: readonly string[] = [
  'password',
  'passwd',
  'passphrase',
  'passcode',
  'passwort',
  'kennwort',
  'contrasen',
  'motdepasse',
  'requirepass',
  'masterauth',
  'secret',
  'token',
  'apikey',
  'appkey',
  'accesskey',
  'accountkey',
  'authkey',
  'clientkey',
  'encryptionkey',
  'licensekey',
  'masterkey',
  'privatekey',
  'privkey',
  'serverkey',
  'sharedkey',
  'signingkey',
  'sshkey',
  'storagekey',
  'webhookkey',
  'credential',
  'connectionstring',
  'connstr',
  'authorization',
  'basicauth',
  'bearer',
  'cookie',
  'keytab',
  'keystore',
  'htpasswd',
  'pgpass',
  'netrc',
  'kubeconfig',
  'dockerconfig',
  'dockercfg',
  'idrsa',
  'idecdsa',
  'ided25519',
  'mnemonic',
  'seedphrase',
  'sasljaas'
]

/** Whole words of the name: parts of other words do not count, such as `pass` in `bypass`. */
const WORDS: ReadonlySet<string> = new Set([
  'pass',
  'pwd',
  'pw',
  'pin',
  'dsn',
  'cred',
  'creds',
  'jwt',
  'otp',
  'totp',
  'salt',
  'pepper',
  'seed',
  'sas',
  'senha',
  'clave',
  'hmac'
])

/** Last words of names whose value describes a secret but is not secret: `secretName`, `tokenUrl`, `passwordPath`. */
const ABOUT: ReadonlySet<string> = new Set([
  'name',
  'names',
  'namespace',
  'ref',
  'refs',
  'reference',
  'selector',
  'path',
  'paths',
  'mount',
  'class',
  'store',
  'provider',
  'issuer',
  'audience',
  'url',
  'uri',
  'endpoint',
  'ttl',
  'seconds',
  'expiration',
  'expiry',
  'duration',
  'length',
  'type',
  'algorithm',
  'enabled',
  'policy',
  'version',
  'limit',
  'count',
  'size'
])

/** References to Secrets by name, whatever their words. */
const REFERENCES: ReadonlySet<string> = new Set([
  'imagepullsecret',
  'imagepullsecrets',
  'pullsecret',
  'pullsecrets'
])

/** Numbers of tokens, in language models and rate limits. */
const COUNTED = /^(?:max|min|num|total)\w{0,20}tokens$/

/** Files that are secret as a whole: `tls.key`, `server.pem`, `.env`. */
const FILES = /(?:^|[./_-])(?:[^./]{1,100}\.(?:key|pem|p12|pfx|jks|ppk|kdbx|asc|gpg)|\.?env|\.pgpass)$/i

/** Whether a value under this name counts as a secret. */
export function namesSecret(name: string): boolean {
  if (name.length > MOST) return false
  if (FILES.test(name)) return true
  const words = wordsOf(name)
  const plain = words.join('')
  if (REFERENCES.has(plain) || COUNTED.test(plain)) return false
  // `token-url` describes a token; a name of one word is the secret itself.
  if (words.length > 1 && ABOUT.has(words.at(-1) ?? '')) return false
  return PARTS.some(part => plain.includes(part)) || words.some(word => WORDS.has(word))
}

/** `dbPassword`, `DB_PASSWORD`, `db-password` and `spring.db.password` are the same words. */
function wordsOf(name: string): readonly string[] {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(word => word !== '')
}
