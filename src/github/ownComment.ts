/** The comment of a preview on its pull request. People and other bots write other comments there. */
import { GitHubError, hasStatus, type Comment, type GitHub } from './api.ts'

/**
 * Updates the comment, or creates it if it is missing.
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
        // The comment was deleted in the meantime.
      }
    }
  }
  // A second comment replaces one that cannot be updated. With two of them, each run would add another.
  if (refusals.length > 1) throw refusals[0]
  const { id, author } = await github.createComment(pullRequest, body)
  // If GitHub does not report the owner of the token, the new comment shows it.
  if (author !== '')
    await removeComments(
      github,
      marked.filter(comment => comment.author === author && comment.id !== id)
    )
}

/** Any user can write a marker, and any app is a bot: only comments by the owner of this token count. */
function isOf({ author, isBot }: Comment, user: string | undefined): boolean {
  return user !== undefined && (author === user || (isBot && author === `${user}[bot]`))
}

/** Deletes earlier comments of this preview. The new comment does not depend on it. */
async function removeComments(github: GitHub, comments: readonly Comment[]): Promise<void> {
  try {
    for (const { id } of comments) await github.deleteComment(id)
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error
  }
}
