import { faultOf, templates } from '../../../../src/plan/forecast/templates.ts'
import { rendered, told } from './fixtures.ts'

const make = (text: string, expand = 'true') =>
  rendered('v1', 'ConfigMap', 'a', {
    metadata: { annotations: { 'control.kubestellar.io/expand-templates': expand } },
    data: { text }
  })

test.each([
  ['without the annotation', rendered('v1', 'ConfigMap', 'a', { data: { text: '{{ $labels.instance }}' } })],
  ['with another value of it', make('{{ $labels.instance }}', 'yes')],
  ['without a template', make('text')],
  [
    'with a key that looks like one',
    rendered('v1', 'ConfigMap', 'a', {
      metadata: { annotations: { 'control.kubestellar.io/expand-templates': 'true' } },
      data: { '{{ x': 'text' }
    })
  ]
])('an object %s is fine', (_name, object) => {
  expect(templates([object])).toEqual([])
})

test('what is expanded is told, with the properties that clusters need', () => {
  const found = templates([make('{{ .region }} in {{.clusterName}} and {{ .region }}')])
  expect(told(found)).toEqual(['warning TEMPLATE_EXPANDED ConfigMap shop/a'])
  expect(found[0]?.message).toContain('expands data.text of ConfigMap shop/a')
  expect(found[0]?.message).toContain('(clusterName, region)')
})

test('what fails is an error, with its place', () => {
  const rules = rendered('monitoring.coreos.com/v1', 'PrometheusRule', 'a', {
    metadata: { annotations: { 'control.kubestellar.io/expand-templates': 'true' } },
    spec: { groups: [{ rules: [{ summary: '{{ $labels.instance }} is down' }] }] }
  })
  const found = templates([rules])
  expect(told(found)).toEqual(['error TEMPLATE_FAILS PrometheusRule shop/a'])
  expect(found[0]?.message).toContain('spec.groups[0].rules[0].summary')
  expect(found[0]?.message).toContain('the unknown variable `$labels`')
})

// Each was given to KubeStellar's own ExpandTemplates as well, with the properties region and clusterName.
test.each([
  'text',
  '{{ .region }}',
  '{{.region}}{{- .clusterName -}}',
  '{{ "{{" }} .Values.a {{ `}}` }}',
  '{{/* $labels.instance */}}',
  '{{- /* }} */ -}}x',
  '{{ if eq .region "eu" }}a{{ else }}b{{ end }}',
  '{{ $x := .region }}{{ $x }}',
  '{{ range $i, $c := . }}{{ $i }}{{ $c }}{{ end }}',
  '{{ with .region }}{{ . }}{{ end }}',
  '{{ printf "%s-%d" .region 0x1F }}',
  '{{ $.region }}',
  '{{ index . `region` | len }}',
  'x }} y'
])('%j can be expanded', text => {
  expect(faultOf(text)).toBeUndefined()
})

test.each([
  ['{{ .region', 'a `{{` without `}}`'],
  ['{{ "x }}', 'a `{{` without `}}`'],
  ['{{ $labels.instance }}', 'the unknown variable `$labels`'],
  ['{{ .Values.image.tag }}', 'the unknown property `.Values.image`'],
  ['{{ $.Values.image }}', 'the unknown property `.Values.image`'],
  ['{{ include "chart.name" . }}', 'the unknown function `include`'],
  ['{{ $value | humanize }}', 'the unknown variable `$value`'],
  ['{{ .region | quote }}', 'the unknown function `quote`'],
  ['{{instance}}', 'the unknown function `instance`']
])('%j cannot: %s', (text, fault) => {
  expect(faultOf(text)).toBe(fault)
})
