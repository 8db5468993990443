/**
 * Objects that the WDS itself fills in, like every API server with a controller-manager: with tokens, certificates and
 * addresses that are valid only for the WDS. KubeStellar delivers them with these values, to all clusters.
 */
import { stringAt } from '../../lib/json.ts'
import { describeObject } from '../../kubernetes/objects.ts'
import { error, isKind, toRef, type RenderedObject } from './rule.ts'
import type { Forecast } from '../../report/plan.ts'

interface Filled {
  readonly is: (object: RenderedObject) => boolean
  /** What the WDS adds, after `with`. */
  readonly what: string
  readonly remedy: string
}

const IN_CLUSTERS = 'Leave it out of the release: each cluster has its own.'

/** By Kubernetes' token, root CA, bootstrap, signing and API server controllers, which run in a WDS. */
const FILLED: readonly Filled[] = [
  {
    is: object => isSecretOf(object, 'kubernetes.io/service-account-token'),
    what: 'a token of a ServiceAccount of the WDS, which then lies in every cluster',
    remedy:
      'Leave it out: Pods get tokens by themselves. For a token that does not expire, create the Secret in the clusters, or use `kubectl create token` there.'
  },
  {
    is: object => isSecretOf(object, 'bootstrap.kubernetes.io/token'),
    what: 'the rights of a login of the WDS, for everyone who has it',
    remedy: 'Create it in the cluster that nodes are to join.'
  },
  {
    is: object => isNamed(object, 'ConfigMap', 'kube-root-ca.crt'),
    what: 'the certificate authority of the WDS, with which Pods in the clusters trust no API server',
    remedy: IN_CLUSTERS
  },
  {
    is: object => isNamed(object, 'ConfigMap', 'cluster-info', 'kube-public'),
    what: 'signatures of bootstrap tokens of the WDS',
    remedy: IN_CLUSTERS
  },
  {
    is: object => isNamed(object, 'ConfigMap', 'extension-apiserver-authentication', 'kube-system'),
    what: 'the client certificate authorities of the WDS, whose users the clusters would trust',
    remedy: IN_CLUSTERS
  },
  {
    is: object => isNamed(object, 'Service', 'kubernetes', 'default'),
    what: 'the address of the WDS',
    remedy: IN_CLUSTERS
  },
  {
    is: object => isKind(object, 'certificates.k8s.io', 'CertificateSigningRequest'),
    what: 'the user who deploys, as the one who asks for the certificate',
    remedy: 'Create it in the cluster that is to sign it.'
  },
  {
    is: object =>
      isKind(object, 'certificates.k8s.io', 'ClusterTrustBundle') && object.name.startsWith('kubernetes.io:'),
    what: 'certificate authorities of the WDS',
    remedy: IN_CLUSTERS
  }
]

export function wdsFilled(objects: readonly RenderedObject[]): readonly Forecast[] {
  return objects.flatMap(object => {
    const filled = FILLED.find(({ is }) => is(object))
    if (filled === undefined) return []
    return [
      error(
        'FILLED_BY_WDS',
        toRef(object),
        `The WDS fills ${describeObject(object)} with ${filled.what}, and KubeStellar delivers it so.`,
        filled.remedy
      )
    ]
  })
}

function isSecretOf(object: RenderedObject, type: string): boolean {
  return isKind(object, '', 'Secret') && stringAt(object.manifest, 'type') === type
}

function isNamed(object: RenderedObject, kind: string, name: string, namespace = object.namespace): boolean {
  return isKind(object, '', kind) && object.name === name && object.namespace === namespace
}
