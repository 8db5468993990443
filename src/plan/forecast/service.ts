/** Fields of Services that KubeStellar's transport removes (pkg/transport/generic/filtering/service.go, v0.30.0). */
import { arrayAt, numberAt, objectAt, stringAt } from '../../lib/json.ts'
import { describeObject } from '../../kubernetes/objects.ts'
import { own } from '../../lib/own.ts'
import { error, isKind, toRef, warning, type RenderedObject } from './rule.ts'
import type { Forecast } from '../../report/plan.ts'

/** The API server's defaults: a Service with these values loses nothing. */
const DEFAULTS: Readonly<Record<string, string>> = {
  externalTrafficPolicy: 'Cluster',
  internalTrafficPolicy: 'Cluster',
  sessionAffinity: 'None',
  ipFamilyPolicy: 'SingleStack',
  ipFamilies: 'IPv4',
  clusterIP: 'None'
}

const PRESERVE = 'control.kubestellar.io/preserve'

export function service(objects: readonly RenderedObject[]): readonly Forecast[] {
  return objects
    .filter(object => isKind(object, '', 'Service'))
    .flatMap(object => [...trafficPolicy(object), ...fields(object), ...nodePorts(object)])
}

/**
 * The WDS gives such a Service a port for health checks. The port is delivered, but the policy that it requires is not:
 * API servers refuse one without the other.
 */
function trafficPolicy(object: RenderedObject): readonly Forecast[] {
  if (!isLoadBalancedLocally(object)) return []
  return [
    error(
      'SERVICE_REFUSED',
      toRef(object),
      `the clusters refuse ${describeObject(object)}, because KubeStellar takes \`externalTrafficPolicy: Local\` out of it and leaves the health check port that belongs to it.`,
      'Leave out `externalTrafficPolicy` of a Service of type LoadBalancer.'
    )
  ]
}

function fields(object: RenderedObject): readonly Forecast[] {
  const spec = objectAt(object.manifest, 'spec')
  const lost = Object.entries(DEFAULTS).flatMap(([field, standard]) => {
    const value = own(spec, field)
    const given = Array.isArray(value) ? value.join(', ') : stringAt(spec, field)
    return given === undefined || given === '' || given === standard ? [] : [`${field}: ${given}`]
  })
  if (lost.length === 0 || isLoadBalancedLocally(object)) return []
  return [
    warning(
      'SERVICE_FIELDS_DROPPED',
      toRef(object),
      `${describeObject(object)} arrives without ${lost.join(', ')}, which KubeStellar takes out.`,
      'Do without it, or set it in the clusters with a tool that runs there; KubeStellar has no switch for it.'
    )
  ]
}

function nodePorts(object: RenderedObject): readonly Forecast[] {
  if (object.manifest.metadata.annotations?.[PRESERVE] === 'nodeport') return []
  const ports = arrayAt(object.manifest, 'spec', 'ports').flatMap(port => numberAt(port, 'nodePort') ?? [])
  if (ports.length === 0) return []
  return [
    warning(
      'SERVICE_NODE_PORT_DROPPED',
      toRef(object),
      `${describeObject(object)} gets other node ports in the clusters than ${ports.join(', ')}, because KubeStellar takes them out.`,
      `Give the Service the annotation \`${PRESERVE}: nodeport\`.`
    )
  ]
}

function isLoadBalancedLocally({ manifest }: RenderedObject): boolean {
  return (
    stringAt(manifest, 'spec', 'type') === 'LoadBalancer' &&
    stringAt(manifest, 'spec', 'externalTrafficPolicy') === 'Local'
  )
}
