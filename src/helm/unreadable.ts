import { ActionError } from '../lib/errors.ts'

/** For a Helm that succeeded with unexpected output. @param verb Helm's subcommand; @param expected a noun phrase */
export function unreadable(verb: string, expected: string): ActionError {
  return new ActionError('HELM_OUTPUT', `helm ${verb} did not print ${expected}`, {
    remedy:
      'The program may be a wrapper that prints lines of its own: `helm-path` names it. Set `helm-version`, or take it off PATH.'
  })
}
