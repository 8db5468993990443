/** Objects to measure with. */

/** As many objects, of the kinds that charts are made of. @param name with which theirs begin */
export function objectsOfKinds(count: number, name = 'object'): readonly object[] {
  const labels = { app: 'cost' }
  const template = {
    metadata: { labels },
    spec: {
      containers: [{ name: 'app', image: 'registry.example.com/app:1', ports: [{ containerPort: 80 }] }]
    }
  }
  const kinds = [
    { apiVersion: 'v1', kind: 'ConfigMap', data: { text: 'x'.repeat(2000) } },
    { apiVersion: 'v1', kind: 'Secret', stringData: { password: 'secret' } },
    { apiVersion: 'v1', kind: 'Service', spec: { selector: labels, ports: [{ port: 80 }] } },
    { apiVersion: 'v1', kind: 'ServiceAccount' },
    { apiVersion: 'apps/v1', kind: 'Deployment', spec: { selector: { matchLabels: labels }, template } }
  ]
  return Array.from({ length: count }, (_, index) => ({
    ...kinds[index % kinds.length],
    metadata: { name: `${name}-${index}`, labels }
  }))
}
