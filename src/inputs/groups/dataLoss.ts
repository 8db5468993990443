/** The objects whose data may be deleted: the input `allow-data-loss`. */
import type { Given } from '../given.ts'

/** `KIND[.GROUP]/[NAMESPACE/]NAME`. */
const LINE = /^[A-Z][A-Za-z0-9]{0,62}(?:\.[a-z0-9][-a-z0-9.]{0,252})?(?:\/[a-z0-9][-a-z0-9.]{0,252}){1,2}$/

export function readAllowedLosses(given: Given): ReadonlySet<string> {
  return given.linesOfForm(
    'allow-data-loss',
    LINE,
    'Copy the name from the error DATA_LOSS, such as `Namespace/extra` or `PersistentVolumeClaim/shop/data`.'
  )
}
