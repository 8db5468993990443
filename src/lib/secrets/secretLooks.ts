/** Finds texts that look like secrets, anywhere. Pure, and linear in the length of the text. */

/** Formats that issuers of credentials document, and forms in which texts contain them. All are bounded. */
const SHAPES: readonly RegExp[] = [
  // PEM, OpenSSH, PuTTY, age, and the output of gpg.
  /-----BEGIN [A-Z0-9 ]{2,60}-----|PuTTY-User-Key-File-|AGE-SECRET-KEY-1/,
  // A JWT, whole or cut.
  /\beyJ[A-Za-z0-9_-]{8,}\./,
  /\b(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{12,}/,
  /\bgh[opsur]_[A-Za-z0-9]{16,}|\bgithub_pat_[A-Za-z0-9_]{16,}|\bglpat-[\w-]{16,}/,
  /\bxox[a-z]-[\w-]{10,}|\bxapp-[\w-]{10,}|hooks\.slack\.com\/services\/\w/,
  /\b[sr]k[-_](?:live|test|proj|ant)[-_][\w-]{8,}|\bsk-[A-Za-z0-9]{16,}|\bwhsec_\w{8,}/,
  /\bAIza[\w-]{30,}|\bya29\.[\w-]{10,}|\bGOCSPX-[\w-]{10,}/,
  /\b(?:npm|dckr_pat|dop_v1|doo_v1|hf|shpat|shpss|lin_api|pul|glsa|ATATT3)_?[A-Za-z0-9_-]{24,}/,
  /\bpypi-[\w-]{16,}|\bSG\.[\w-]{10,}\.|\bhv[sbr]\.[\w-]{10,}|\bk8s-aws-v1\./,
  // Hashes of passwords: crypt, bcrypt, argon2, htpasswd, LDAP.
  /\$(?:[156y]|2[abxy]?|apr1|argon2\w{1,2}|scrypt|pbkdf2[\w-]{0,20})\$|\{S?(?:SHA|MD5|CRYPT)\d{0,3}\}/,
  // userinfo in a URL, and in the DSNs of Go's and PHP's drivers.
  /:\/\/[^\s/?#"'<>@:]{0,200}:[^\s/"'<>]{1,500}@/,
  /:[^\s@:]{1,200}@(?:tcp|udp|unix)\(/,
  // Signatures in the query of a URL.
  /[?&](?:sig|signature|x-amz-signature|x-goog-signature|code|key|auth)=[^&\s]{6}/i,
  /\b(?:Bearer|Basic|Digest|Negotiate|NTLM)[ \t]{1,4}[\w.~+/=-]{8,}/,
  // `curl -u user:password`
  /(?:^|[\s"'])(?:-u|--user|--proxy-user)(?:[ \t]{1,4}|=)["']?[^\s:]{0,100}:\S/,
  // SQL
  /\bidentified[ \t]{1,4}(?:with[ \t]{1,4}\w{1,40}[ \t]{1,4})?by[ \t]{1,4}\S|\bpassword[ \t]{1,4}['"]/i
]

/** Digests of images and files: their content is public, and a plan needs them. */
const DIGESTS = /\bsha(?:256:[0-9a-f]{64}|384:[0-9a-f]{96}|512:[0-9a-f]{128})\b/g

const LONG_TOKEN = /[A-Za-z0-9+/=_-]{20,}/g
const LEAST_KINDS = 9
/** Share of neighbours of different kinds: random texts have 0.3 or more, words and names less than 0.2. */
const LEAST_SWITCHES = 0.22

export function looksSecret(text: string): boolean {
  const plain = text.replaceAll(DIGESTS, '')
  return (
    SHAPES.some(shape => shape.test(plain)) ||
    [...plain.matchAll(LONG_TOKEN)].some(([token]) => isRandom(token))
  )
}

/** Recognizes keys, digests and passwords, but not words. @param token of at least 20 characters */
function isRandom(token: string): boolean {
  if (new Set(token).size < LEAST_KINDS) return false
  let switches = 0
  let pairs = 0
  for (let index = 1; index < token.length; index++) {
    const [left, right] = [kindOf(token.charCodeAt(index - 1)), kindOf(token.charCodeAt(index))]
    if (left === 'other' || right === 'other') continue
    pairs += 1
    // A capital letter at the start of a word is not a switch: `StatefulSet`.
    if (left !== right && !(left === 'upper' && right === 'lower')) switches += 1
  }
  return pairs >= 12 && switches / pairs >= LEAST_SWITCHES
}

function kindOf(code: number): 'lower' | 'upper' | 'digit' | 'other' {
  if (code >= 97 && code <= 122) return 'lower'
  if (code >= 65 && code <= 90) return 'upper'
  return code >= 48 && code <= 57 ? 'digit' : 'other'
}
