/** The one comment of a preview on its pull request, among those of people and other bots. */
import { GitHubError, hasStatus, type Comment, type GitHub } from './api.ts'

/**
 * Updates the comment, or makes it where there is none.
 * @param marker that `body` begins with
 * @throws GitHubError
 */
export async function keepComment(
  github: GitHub,
  pullRequest: number,
  marker: string,
  body: string
): Promise<void> {
  const marked: Comment[] = []
  const refusals: unknown[] = []
  let asked: Promise<string | undefined> | undefined
  for await (const page of github.comments(pullRequest)) {
    const found = page.filter(comment => comment.body.startsWith(marker))
    if (found.length === 0) continue
    marked.push(...found)
    asked ??= github.user()
    const user = await asked
    const own = found.filter(comment => isOf(comment, user))
    for (const comment of own) {
      try {
        if (comment.body !== body) await github.updateComment(comment.id, body)
        await removeComments(
          github,
          own.filter(({ id }) => id !== comment.id)
        )
        return
      } catch (error) {
        if (hasStatus(error, 403)) refusals.push(error)
        else if (!hasStatus(error, 404)) throw error
        // Somebody has deleted it.
      }
    }
  }
  // A second one may be what is missing; a third would not be the last.
  if (refusals.length > 1) throw refusals[0]
  const { id, author } = await github.createComment(pullRequest, body)
  // Where GitHub does not say whose token it is, the new comment does.
  if (author !== '')
    await removeComments(
      github,
      marked.filter(comment => comment.author === author && comment.id !== id)
    )
}

/** Anybody can write a marker, and any app is a bot: only a comment of this token's own writer counts. */
function isOf({ author, isBot }: Comment, user: string | undefined): boolean {
  return user !== undefined && (author === user || (isBot && author === `${user}[bot]`))
}

/** Earlier ones of this preview. That the new one is there does not depend on it. */
async function removeComments(github: GitHub, comments: readonly Comment[]): Promise<void> {
  try {
    for (const { id } of comments) await github.deleteComment(id)
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error
  }
}
