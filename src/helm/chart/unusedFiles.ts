/** Files of a chart that look like part of the deployment, and that Helm always ignores. */
import { allIn, type ChartTree } from './tree.ts'
import { shownName } from './budget.ts'

/**
 * One sentence each. Packed charts are skipped: the user of this run did not write them.
 * @param ignored what `.helmignore` of the chart excludes
 */
export function unusedFiles(tree: ChartTree, ignored: readonly string[]): readonly string[] {
  const left = ignored
    .filter(name => IS_PART.test(name))
    .map(name => `${shownName(name)} is left out: \`.helmignore\` of the chart lists it`)
  const unused = allIn(tree)
    .filter(({ isPacked }) => !isPacked)
    .flatMap(({ place, files }) => {
      // Files that a template may read can be anywhere.
      const isRead = files.some(
        ({ name, content }) => name.startsWith('templates/') && content.includes('.Files')
      )
      return files.flatMap(({ name, content }) => {
        const why = whyUnused(name, () => content.toString('utf8'), isRead)
        return why === undefined ? [] : [`${shownName(place === '' ? name : `${place}/${name}`)} ${why}`]
      })
    })
  return [...left, ...unused]
}

/** File names of deployed content; folders never end like this. */
const IS_PART =
  /^(?:(?:templates|crds|charts)\/.+\.(?:ya?ml|tpl|tgz)|values\.yaml|templates|crds|charts(?:\/[^/]+)?)$/

/** Folder names that are mistaken for `templates` and `crds`. */
const TEMPLATES =
  /^(?!templates\/)(?:templates?|tempaltes|templtes|temlates|tmpl|manifests?|k8s|kubernetes|resources)\/.+\.(?:ya?ml|tpl|json)$/i
const CRDS = /^(?!crds\/)(?:crds?|customresourcedefinitions)\/.+\.(?:ya?ml|json)$/i
/** Other spellings of the files that Helm reads. */
const VALUES = /^(?!values\.yaml$)values\.ya?ml$/i
/** Helm's own rule for each chart that is a folder: `templates/.?*`. */
const HIDDEN = /^templates\/\.[^/]+/

function isObjectIn(text: string): boolean {
  return /^kind:/m.test(text) && /^apiVersion:/m.test(text)
}

function whyUnused(name: string, text: () => string, isRead: boolean): string | undefined {
  if (VALUES.test(name)) return 'is not read: Helm takes defaults from values.yaml'
  if (HIDDEN.test(name) && isObjectIn(text()))
    return 'is not rendered: Helm leaves out what begins with "." in templates/'
  if (/^templates\/(?:.+\/)?_[^/]+\.ya?ml$/.test(name) && isObjectIn(text()) && !text().includes('define'))
    return 'is not rendered: Helm takes templates that begin with "_" for partials'
  if (name === 'templates/NOTES.txt' && isObjectIn(text()))
    return 'is not deployed: Helm only prints what it renders'
  if (/^crds\/.+/.test(name) && !/\.(?:ya?ml|json)$/.test(name) && isObjectIn(text()))
    return 'is not installed: Helm takes files of crds/ that end in .yaml, .yml or .json'
  if (isRead) return undefined
  if (CRDS.test(name) && isObjectIn(text())) return 'is not installed: Helm takes definitions from crds/'
  if ((TEMPLATES.test(name) || /^[^/]+\.ya?ml$/.test(name)) && isObjectIn(text()))
    return 'is not rendered: Helm takes templates from templates/'
  return undefined
}
