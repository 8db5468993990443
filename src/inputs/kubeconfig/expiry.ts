/** What has expired in a kubeconfig: explains why a server refuses it. Expiry is never a reason to refuse it here. */
import { X509Certificate } from 'node:crypto'
import { arrayAt, at, jsonIn, objectAt, stringAt, type JsonObject } from '../../lib/json.ts'

/**
 * @param document with one user
 * @param now milliseconds since 1970
 * @returns a phrase such as `its client certificate expired on 2026-05-01T00:00:00Z`; undefined when nothing is known
 * to have expired
 */
export function expiredIn(document: JsonObject, now: number): string | undefined {
  const user = objectAt(arrayAt(document, 'users')[0], 'user')
  const ends = [
    ['client certificate', endOfCertificate(stringAt(user, 'client-certificate-data'))],
    ['token', endOfToken(stringAt(user, 'token'))],
    ['id-token', endOfToken(stringAt(user, 'auth-provider', 'config', 'id-token'))]
  ] as const
  const found = ends.flatMap(([what, end]) =>
    end !== undefined && end <= now
      ? [`its ${what} expired on ${new Date(end).toISOString().replace(/\.\d+/, '')}`]
      : []
  )
  return found.length === 0 ? undefined : found.join(', and ')
}

function endOfCertificate(data: string | undefined): number | undefined {
  if (data === undefined) return undefined
  try {
    return dateOf(Date.parse(new X509Certificate(Buffer.from(data, 'base64')).validTo))
  } catch {
    return undefined
  }
}

/** `exp` of a JSON web token; other tokens do not contain their expiry. */
function endOfToken(token: string | undefined): number | undefined {
  const [, claims, signature] = token?.split('.') ?? []
  if (claims === undefined || signature === undefined) return undefined
  const seconds = at(jsonIn(Buffer.from(claims, 'base64url').toString()), 'exp')
  return typeof seconds === 'number' ? dateOf(seconds * 1000) : undefined
}

/** Undefined if a Date cannot represent it. */
function dateOf(milliseconds: number): number | undefined {
  return Number.isNaN(new Date(milliseconds).getTime()) ? undefined : milliseconds
}
