/** The inputs of a test, which gives those that the code under test reads: whatever command has them. */
import type {
  CleanupInputs,
  DeployInputs,
  HooksWanted,
  PlanInputs,
  RollbackInputs,
  UninstallInputs
} from '../src/inputs/inputs.ts'

type Of<T> = Omit<T, 'command'>

export interface AnyInputs
  extends Of<DeployInputs>, Of<PlanInputs>, Of<RollbackInputs>, Of<UninstallInputs>, Of<CleanupInputs> {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- it has to fit each of the commands
  readonly command: any
}

/** Hook Jobs and Pods are refused. */
export const HOOKS: HooksWanted = {
  mode: 'fail',
  onFailure: 'finish',
  waitFor: 'delivered',
  offline: 'fail'
}
