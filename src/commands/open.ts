/** The phases Tools and WDS. */
import type { CommandRun } from '../run/commandRun.ts'
import { beginToOpen, helmFor, type Opening, type Tools } from '../run/open.ts'
import type { RunRecord } from '../run/record.ts'
import { withSession, type Session } from '../run/session.ts'

/**
 * For commands that work on an existing release.
 * @param phase how the two are recorded: by default as phases of their own
 */
export async function inSession<T>(
  run: CommandRun,
  work: (session: Session) => Promise<T>,
  phase: RunRecord['phase'] = run.record.phase
): Promise<T> {
  const opening = await beginToOpen(run)
  const tools = await awaitTools(run, opening, phase)
  const wds = await phase('WDS', () => opening.wds)
  return await withSession(run, { tools, helm: helmFor(run, tools, opening.credentials), wds }, work)
}

/** The first failure ends the rest. */
export async function awaitTools(
  { record }: CommandRun,
  opening: Opening,
  phase: RunRecord['phase'] = record.phase
): Promise<Tools> {
  try {
    const tools = await phase('Tools', () => opening.tools)
    record.add({ tools: tools.installed })
    return tools
  } catch (error) {
    await opening.abandon()
    throw error
  }
}
