/** What differs from Helm's deploy, in the form of the report. */
import type { ObjectRef } from '../kubernetes/objects.ts'

/** One object of the release that differs from Helm's deploy. */
export interface Drift {
  readonly object: ObjectRef
  /** `unselected`: no policy of the release delivers it. */
  readonly kind: 'missing' | 'changed' | 'unselected'
  /** Paths of fields, never their values; or why the API server cannot compare. */
  readonly fields: readonly string[]
}
