/**
 * The rules of `.helmignore`, as far as they save copying. Helm applies the same file to the copy: a rule that is not
 * understood here only costs a copy. No rule may match more than in Helm (pkg/ignore/rules.go).
 */

/** @param path relative to the chart, with `/`; @returns whether Helm would ignore it */
export type Ignores = (path: string, isFolder: () => boolean) => boolean

const NOTHING: Ignores = () => false
/** With more rules, matching would take longer than copying. */
const MOST_RULES = 200
const MOST_CHARACTERS = 10_000

export function ignoresOf(text: string): Ignores {
  if (text.length > MOST_CHARACTERS) return NOTHING
  const rules = text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '' && !line.startsWith('#'))
  // After a negated rule the order matters. Helm refuses `**`.
  const isPlain =
    rules.length <= MOST_RULES && rules.every(rule => !rule.startsWith('!') && !rule.includes('**'))
  if (!isPlain) return NOTHING
  const matchers = rules.filter(rule => !/[[\]\\]/.test(rule)).map(matcherOf)
  return (path, isFolder) => matchers.some(matches => matches(path, isFolder))
}

function matcherOf(rule: string): Ignores {
  const isOfFolders = rule.endsWith('/')
  const pattern = isOfFolders ? rule.slice(0, -1) : rule
  const isOfPaths = pattern.includes('/')
  const glob = pattern.replace(/^\//, '')
  return (path, isFolder) =>
    matchesGlob(glob, isOfPaths ? path : path.slice(path.lastIndexOf('/') + 1)) &&
    (!isOfFolders || isFolder())
}

/**
 * Go's filepath.Match without classes: `*` and `?` match anything but `/`. The number of steps is bounded by the
 * product of both lengths.
 */
function matchesGlob(glob: string, text: string): boolean {
  let [at, in_] = [0, 0]
  let star = -1
  let starIn = 0
  while (in_ < text.length) {
    const wanted = glob[at]
    if (wanted === '*') {
      star = at
      starIn = in_
      at += 1
    } else if (wanted === text[in_] || (wanted === '?' && text[in_] !== '/')) {
      at += 1
      in_ += 1
    } else if (star >= 0 && text[starIn] !== '/') {
      starIn += 1
      in_ = starIn
      at = star + 1
    } else return false
  }
  return /^\**$/.test(glob.slice(at))
}
