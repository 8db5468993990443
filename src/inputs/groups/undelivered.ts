/** Objects that may stay in the WDS although KubeStellar never delivers their kind: the input `allow-undelivered`. */
import type { Given } from '../given.ts'

/** `KIND[.GROUP][/NAME]`. */
const LINE =
  /^[A-Z][A-Za-z0-9]{0,62}(?:\.[a-z0-9][-a-z0-9.]{0,252})?(?:\/[A-Za-z0-9][-A-Za-z0-9.:_]{0,252})?$/

export function readAllowedUndelivered(given: Given): ReadonlySet<string> {
  return given.linesOfForm(
    'allow-undelivered',
    LINE,
    'Copy the name from the error UNDELIVERABLE, such as `APIService.apiregistration.k8s.io/v1beta1.metrics.k8s.io`.'
  )
}
