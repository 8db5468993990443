/**
 * Objects whose `helm.sh/hook` contains a word that Helm does not know. Helm leaves out the whole object, even if it
 * knows the other words (pkg/release/util/manifest_sorter.go). Its log shows the annotation, but not the object. So the
 * chart is rendered again, in a form that makes Helm print the output of all templates.
 */
import type { Helm, ReleaseRequest } from './client.ts'
import { stringAt } from '../lib/json.ts'
import { parseYamlAside } from '../lib/yaml/yamlThread.ts'
import { YamlError } from '../lib/yaml/yaml.ts'
import { filesOfChart, withChart } from './chart/unpacked.ts'

export interface DroppedHook {
  /** The object's `helm.sh/hook`, unchanged. */
  readonly hook: string
  /** Undefined if the object is unknown. */
  readonly object:
    | {
        readonly apiVersion: string
        readonly kind: string
        readonly namespace: string | undefined
        readonly name: string
        /** In Helm's form: `web/templates/job.yaml`. */
        readonly file: string
      }
    | undefined
}

/** An unclosed brace is invalid YAML. */
const NO_YAML = { name: 'templates/no-yaml.yaml', content: Buffer.from('}{\n') }

/** @param skipped annotations, as Helm logs them; the result has each as often as this list */
export async function findDropped(
  skipped: readonly string[],
  request: ReleaseRequest,
  helm: Helm
): Promise<readonly DroppedHook[]> {
  const files = await filesOfChart(request.chart)
  const text = await withChart(
    request.chart,
    [...files, NO_YAML],
    async chart => await helm.renderedFiles({ ...request, chart })
  )
  const found = await hooksIn(text)
  return skipped.map(hook => {
    const at = found.findIndex(object => object.hook === hook)
    return { hook, object: at < 0 ? undefined : found.splice(at, 1)[0]?.object }
  })
}

async function hooksIn(text: string): Promise<Required<DroppedHook>[]> {
  const found: Required<DroppedHook>[] = []
  // Helm writes `# Source: ` at the start of a line; the part before the first one is not from a template.
  for (const part of text.split(/^---\n# Source: /m).slice(1)) {
    const end = part.indexOf('\n')
    const file = part.slice(0, end).trim()
    for (const document of await documentsIn(part.slice(end))) {
      const hook = stringAt(document, 'metadata', 'annotations', 'helm.sh/hook')
      if (hook === undefined) continue
      const object = {
        apiVersion: stringAt(document, 'apiVersion') ?? '',
        kind: stringAt(document, 'kind') ?? '',
        namespace: stringAt(document, 'metadata', 'namespace'),
        name: stringAt(document, 'metadata', 'name') ?? '',
        file
      }
      found.push({ hook, object })
    }
  }
  return found.sort((left, right) => ((left.object?.file ?? '') < (right.object?.file ?? '') ? -1 : 1))
}

async function documentsIn(text: string): Promise<readonly unknown[]> {
  try {
    return await parseYamlAside(text)
  } catch (error) {
    // For example the part that makes Helm print.
    if (error instanceof YamlError) return []
    throw error
  }
}
