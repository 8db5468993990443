/** A fault in a kubeconfig. Messages show names of contexts, clusters and users, but no other content. */

export class KubeconfigError extends Error {
  override readonly name = 'KubeconfigError'
  /** What has to change: the document, the choice of a context in it, or the permissions in the inputs. */
  readonly about: 'document' | 'context' | 'rules'
  readonly allowed: string
  readonly remedy: string
  /** Further faults. */
  readonly further: readonly KubeconfigError[] = []

  constructor(about: 'document' | 'context' | 'rules', given: string, allowed: string, remedy: string) {
    super(given)
    this.about = about
    this.allowed = allowed
    this.remedy = remedy
  }
}

export const FLATTEN = 'Create a self-contained one: kubectl config view --raw --flatten --minify.'
export const MERGE =
  'Merge them: `KUBECONFIG=FIRST:SECOND kubectl config view --raw --flatten` prints one (on Windows with ";" in place of ":").'

export function omitted(where: string): KubeconfigError {
  return new KubeconfigError(
    'document',
    `${where}, whose credentials were left out when the kubeconfig was printed`,
    'a kubeconfig with its credentials',
    'Print it with --raw: kubectl config view --raw --flatten --minify.'
  )
}

export function misshapen(
  where: string,
  allowed: string,
  remedy = 'Correct it, or create it again: kubectl config view --raw --flatten --minify.'
): KubeconfigError {
  return new KubeconfigError(
    'document',
    `a kubeconfig whose ${where} is not usable`,
    `${where}: ${allowed}`,
    remedy
  )
}
