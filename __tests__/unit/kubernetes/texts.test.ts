/** Values that must be texts, and are none. */
import { noTextsIn } from '../../../src/kubernetes/texts.ts'
import { yamlIn } from '../../../src/lib/yaml/yaml.ts'
import type { KubeObject } from '../../../src/kubernetes/objects.ts'

const found = (text: string): readonly string[] =>
  noTextsIn(yamlIn(text) as KubeObject).map(({ path, value }) => `${path} ${JSON.stringify(value)}`)

const head = (apiVersion: string, kind: string, rest = ''): string =>
  `{apiVersion: ${apiVersion}, kind: ${kind}, metadata: {name: a}${rest === '' ? '' : `, ${rest}`}}`

test.each<[what: string, text: string, expected: readonly string[]]>([
  [
    'annotations and labels of any kind',
    'apiVersion: example.com/v1\nkind: Widget\nmetadata:\n  name: a\n  annotations: {helm.sh/hook-weight: 5, b: "5"}\n  labels: {version: 1.10, on: true}',
    [
      'metadata.annotations["helm.sh/hook-weight"] 5',
      'metadata.labels.version 1.1',
      'metadata.labels.true true'
    ]
  ],
  [
    'data',
    head('v1', 'ConfigMap', 'data: {a.conf: 8, b: x}, binaryData: {c: 1}'),
    ['data["a.conf"] 8', 'binaryData.c 1']
  ],
  [
    'secrets',
    head('v1', 'Secret', 'data: {a: 8}, stringData: {b: false}'),
    ['data.a 8', 'stringData.b false']
  ],
  [
    'lists and mappings',
    head('v1', 'ConfigMap', 'data: {a: [x], b: {c: d}}'),
    ['data.a ["x"]', 'data.b {"c":"d"}']
  ],
  [
    'selectors of Services',
    head('v1', 'Service', 'spec: {selector: {a: 1}, ports: [{port: 80}]}'),
    ['spec.selector.a 1']
  ],
  [
    'parameters',
    head('storage.k8s.io/v1', 'StorageClass', 'parameters: {iops: 100}'),
    ['parameters.iops 100']
  ],
  [
    'Pods and their selectors',
    head(
      'apps/v1',
      'Deployment',
      'spec: {replicas: 2, selector: {matchLabels: {a: 1}}, template: {metadata: {labels: {a: 1}, annotations: {b: yes}}, spec: {nodeSelector: {c: 2}, containers: [{name: x, command: [sh, 1], args: [2], env: [{name: A, value: 3}, {name: B, value: "4"}, {name: C, valueFrom: {}}], ports: [{containerPort: 80}]}]}}}'
    ),
    [
      'spec.selector.matchLabels.a 1',
      'spec.template.metadata.labels.a 1',
      'spec.template.metadata.annotations.b true',
      'spec.template.spec.nodeSelector.c 2',
      'spec.template.spec.containers[0].command[1] 1',
      'spec.template.spec.containers[0].args[0] 2',
      'spec.template.spec.containers[0].env[0].value 3'
    ]
  ],
  [
    'templates of claims',
    head('apps/v1', 'StatefulSet', 'spec: {volumeClaimTemplates: [{metadata: {name: b, labels: {c: 1}}}]}'),
    ['spec.volumeClaimTemplates[0].metadata.labels.c 1']
  ]
])('%s', (_what, text, expected) => {
  expect(found(text)).toEqual(expected)
})

test.each<[what: string, text: string]>([
  ['null, which an API server takes as an empty text', head('v1', 'ConfigMap', 'data: {a: null, b: }')],
  ['texts that look otherwise', head('v1', 'ConfigMap', 'data: {a: 2024-01-01, b: "5", c: 08:30}')],
  ['maps that are none', head('v1', 'ConfigMap', 'data: null, immutable: true')],
  [
    'the schema of a definition',
    head(
      'apiextensions.k8s.io/v1',
      'CustomResourceDefinition',
      'spec: {versions: [{schema: {openAPIV3Schema: {properties: {labels: {maxProperties: 5}, args: [1]}}}}]}'
    )
  ],
  [
    'custom resources, whose fields have other types',
    head('example.com/v1', 'Widget', 'spec: {labels: {a: 1}, args: [1]}')
  ],
  ['parameters of drivers', head('resource.k8s.io/v1', 'ResourceClaim', 'spec: {devices: {labels: {a: 1}}}')],
  ['fields of the same name of other kinds', head('v1', 'PersistentVolumeClaim', 'data: {a: 1}')]
])('none: %s', (_what, text) => {
  expect(found(text)).toEqual([])
})
