/**
 * The one error type that this action reports to its users: a stable code, a sentence, a remedy, and the cause.
 * Everything else that is thrown is a defect of the action itself and is reported as such, with its stack.
 */

/** A fault in one input: what was given, what is allowed, what to do. */
export interface Fault {
  /** The input as written in the workflow, e.g. `cluster-selector`. */
  readonly input: string
  /** What was given, already shortened and free of secrets; `nothing` when it is missing. */
  readonly given: string
  /** What would be accepted, as a phrase: `a label query such as "location-group=edge"`. */
  readonly allowed: string
  /** What to do, as a sentence. */
  readonly remedy: string
}

export interface ActionErrorDetails {
  /** What the user can do about it, in whole sentences. */
  readonly remedy: string
  readonly cause?: unknown
  readonly faults?: readonly Fault[]
}

export class ActionError extends Error {
  override readonly name = 'ActionError'
  readonly code: string
  readonly remedy: string
  readonly faults: readonly Fault[]

  /**
   * @param code stable, upper snake case, documented in docs/reference/errors.md, e.g. `CHART_NOT_FOUND`
   * @param message one sentence that says what is wrong, without secrets
   */
  constructor(code: string, message: string, details: ActionErrorDetails) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause })
    this.code = code
    this.remedy = details.remedy
    this.faults = details.faults ?? []
  }
}

/** The message of anything that was thrown. Never throws: it is asked where nothing else may fail. */
export function messageOf(error: unknown): string {
  try {
    return error instanceof Error ? error.message : String(error)
  } catch {
    return 'something that has no text'
  }
}
