/** Kubernetes' and Helm's rules for names, as apimachinery's util/validation and Helm's chartutil write them. */

const DNS_LABEL = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/
const DNS_SUBDOMAIN = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/
const LABEL_WORD = /^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$/

/** Label names, label values and DNS labels share this limit. */
export const MAX_LABEL = 63
/** Helm limits it for its Secret's name, `sh.helm.release.v1.NAME.vN`, and for suffixes that charts append. */
export const MAX_RELEASE = 53
const MAX_SUBDOMAIN = 253

/** Namespaces of Kubernetes, of KubeStellar's reports, and of Open Cluster Management's agents. */
const RESERVED_NAMESPACE = /^(default|kube-.*|kubestellar-report|open-cluster-management(-.*)?)$/

/** Releases must not use them. */
export function isReservedNamespace(namespace: string): boolean {
  return RESERVED_NAMESPACE.test(namespace)
}

export function isDnsLabel(text: string): boolean {
  return text.length <= MAX_LABEL && DNS_LABEL.test(text)
}

export function isDnsSubdomain(text: string, max = MAX_SUBDOMAIN): boolean {
  return text.length <= max && DNS_SUBDOMAIN.test(text)
}

/** What is wrong with a label key (`app`, `example.com/app`); undefined for a valid one. */
export function labelKeyProblem(key: string): string | undefined {
  const slash = key.indexOf('/')
  const name = key.slice(slash + 1)
  if (slash >= 0 && !isDnsSubdomain(key.slice(0, slash)))
    return 'the part before "/" has to be a DNS name in lower case of at most 253 characters'
  if (name === '') return 'a label needs a name'
  if (name.length > MAX_LABEL) return `the name of a label has at most 63 characters, not ${name.length}`
  if (!LABEL_WORD.test(name))
    return 'the name of a label consists of letters, digits, "-", "_" and ".", and begins and ends with a letter or digit'
  return undefined
}

/** What is wrong with a label value; undefined for a valid one. An empty value is valid. */
export function labelValueProblem(value: string): string | undefined {
  if (value.length > MAX_LABEL) return `a label value has at most 63 characters, not ${value.length}`
  if (value !== '' && !LABEL_WORD.test(value))
    return 'a label value consists of letters, digits, "-", "_" and ".", and begins and ends with a letter or digit'
  return undefined
}
