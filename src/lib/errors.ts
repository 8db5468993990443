/**
 * The only error type that this action reports to its users: a stable code, a sentence, a remedy, and the cause. Any
 * other error is a defect of the action itself, and is reported with its stack.
 */

/** A fault in one input: what was given, what is allowed, what to do. */
export interface Fault {
  /** The name in the workflow, e.g. `cluster-selector`. */
  readonly input: string
  /** The given value, already shortened and without secrets; `nothing` when it is missing. */
  readonly given: string
  /** The accepted values, as a phrase: `a label query such as "location-group=edge"`. */
  readonly allowed: string
  /** What to do, as a sentence. */
  readonly remedy: string
}

export interface ActionErrorDetails {
  /** What the user can do, in whole sentences. */
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
   * @param message one sentence that states the fault, without secrets
   */
  constructor(code: string, message: string, details: ActionErrorDetails) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause })
    this.code = code
    this.remedy = details.remedy
    this.faults = details.faults ?? []
  }
}

/** The message of any thrown value. Never throws: callers need it where nothing else may fail. */
export function messageOf(error: unknown): string {
  try {
    return error instanceof Error ? error.message : String(error)
  } catch {
    return 'something that has no text'
  }
}
