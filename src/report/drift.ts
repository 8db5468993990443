/** What is not as Helm deployed it, as the report shows it. */
import type { ObjectRef } from '../kubernetes/objects.ts'

/** One object of the release that is not as Helm deployed it. */
export interface Drift {
  readonly object: ObjectRef
  /** `unselected`: no policy of the release delivers it. */
  readonly kind: 'missing' | 'changed' | 'unselected'
  /** Paths of fields, never their values; or why the API server cannot tell. */
  readonly fields: readonly string[]
}
