/** Suggestions for a mistyped word. */

/** More guesses than this do not help. */
const MAX_GUESSES = 3
/** Limit for the word: a longer one resembles nothing, and each pair of letters is compared. */
const MOST_CHARACTERS = 200

/**
 * The candidates with the fewest changed letters. If none is close, those that begin or end with `word` (`kubeconfig`:
 * `wds-kubeconfig`, `wec-kubeconfig`). Empty when nothing is similar.
 */
export function nearest(word: string, candidates: readonly string[]): readonly string[] {
  const wanted = comparable(word)
  const found = byLetters(wanted, candidates)
  return (found.length > 0 ? found : byParts(wanted, candidates)).slice(0, MAX_GUESSES)
}

/**
 * Whether `word` is probably a mistyped candidate: a few letters differ, or it is at least half of one. In the second
 * case all candidates are unused: with `chart-version` in use, `version` means something else.
 */
export function isLikelyMeant(
  word: string,
  candidates: readonly string[],
  isUsed: (candidate: string) => boolean
): boolean {
  const wanted = comparable(word)
  if (byLetters(wanted, candidates).length > 0) return true
  const halves = byParts(wanted, candidates).filter(candidate => 2 * wanted.length >= candidate.length)
  return halves.length > 0 && !halves.some(isUsed)
}

function comparable(word: string): string {
  return word.slice(0, MOST_CHARACTERS).toLowerCase().replaceAll('_', '-')
}

function byLetters(wanted: string, candidates: readonly string[]): readonly string[] {
  const tolerance = Math.min(3, Math.max(1, Math.floor(wanted.length / 3)))
  const distances = candidates.map(candidate => ({ candidate, distance: distance(wanted, candidate) }))
  const best = Math.min(tolerance, ...distances.map(entry => entry.distance))
  return distances.filter(entry => entry.distance === best).map(entry => entry.candidate)
}

function byParts(wanted: string, candidates: readonly string[]): readonly string[] {
  return candidates.filter(
    candidate => candidate.startsWith(`${wanted}-`) || candidate.endsWith(`-${wanted}`)
  )
}

/** ``Did you mean `a` or `b`? ``, with the blank, or an empty text: the start of a remedy. */
export function didYouMean(word: string, candidates: readonly string[]): string {
  const guesses = nearest(word, candidates)
  return guesses.length === 0 ? '' : `Did you mean ${guesses.map(guess => `\`${guess}\``).join(' or ')}? `
}

/** Levenshtein's distance, one row at a time. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (const [i, letter] of Array.from(a).entries()) {
    const next = [i + 1]
    for (const [j, other] of Array.from(b).entries()) {
      const change = (row[j] ?? 0) + (letter === other ? 0 : 1)
      next.push(Math.min(change, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
