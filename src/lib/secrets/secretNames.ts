/**
 * Names that announce a secret: keys of documents, flags, environment variables, files. Only the name is judged, so that
 * a value is hidden before anybody knows what it looks like. Pure.
 */

/** Longer names are no names: nobody wrote them by hand. Characters. */
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

/** Whole words of the name: parts of other words mean nothing, such as `pass` in `bypass`. */
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

/** The last word says that the value is about a secret, and none itself: `secretName`, `tokenUrl`, `passwordPath`. */
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

/** References to Secrets by their names, whatever the words in them. */
const REFERENCES: ReadonlySet<string> = new Set([
  'imagepullsecret',
  'imagepullsecrets',
  'pullsecret',
  'pullsecrets'
])

/** Numbers of tokens, as language models and rate limits count them. */
const COUNTED = /^(?:max|min|num|total)\w{0,20}tokens$/

/** Files that are secrets as a whole: `tls.key`, `server.pem`, `.env`. */
const FILES = /(?:^|[./_-])(?:[^./]{1,100}\.(?:key|pem|p12|pfx|jks|ppk|kdbx|asc|gpg)|\.?env|\.pgpass)$/i

/** Whether a value under this name counts as a secret. */
export function namesSecret(name: string): boolean {
  if (name.length > MOST) return false
  if (FILES.test(name)) return true
  const words = wordsOf(name)
  const plain = words.join('')
  if (REFERENCES.has(plain) || COUNTED.test(plain)) return false
  // `token-url` is about a token; a name of one word is the thing itself.
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
