/** The rooms of src/, which file belongs to which, and what runs against their order. Pure. */
import { dirname, join } from 'node:path/posix'
import ts from 'typescript'

/** In their order: a file imports from its own room and from those before it, types included. */
export const ROOMS = [
  'lib',
  'kubernetes',
  'kubestellar',
  'helm',
  'tools',
  'github',
  'report',
  'inputs',
  'run',
  'policies',
  'lock',
  'plan',
  'release',
  'proof',
  'removal',
  'commands',
  'action',
  'index.ts'
] as const

export type Room = (typeof ROOMS)[number]

/**
 * The files that are not in the folder of their room yet. A file whose definitions will go to several rooms is listed
 * under the room that keeps most of it.
 */
export const NOT_MOVED_YET: Readonly<Partial<Record<Room, readonly string[]>>> = {
  lib: [
    'clock.ts',
    'environment.ts',
    'errors.ts',
    'exec.ts',
    'inputs/duration.ts',
    'inputs/nearest.ts',
    'inputs/urls.ts',
    'json.ts',
    'log.ts',
    'parallel.ts',
    'suffix.ts',
    'text.ts'
  ],
  kubernetes: [
    'cel.ts',
    'inputs/labelQuery.ts',
    'inputs/names.ts',
    'remove.ts',
    'verify/diagnose.ts',
    'verify/pods.ts',
    'verify/readiness.ts',
    'verify/readyWhen.ts'
  ],
  kubestellar: ['forecast/agentRights.ts', 'verify/compare.ts'],
  helm: [
    'chart.ts',
    'helm.ts',
    'helmErrors.ts',
    'helmMarks.ts',
    'inputs/helmPath.ts',
    'liveRelease.ts',
    'manifest.ts',
    'pending.ts',
    'persevere.ts'
  ],
  github: ['github.ts', 'githubApi.ts', 'inputs/origin.ts'],
  report: ['planFile.ts', 'planReport.ts', 'report.ts', 'verify/verdict.ts'],
  inputs: ['kubeconfig.ts'],
  run: ['connect.ts', 'deps.ts', 'its.ts', 'prepare.ts', 'runRecord.ts', 'state.ts', 'wecs.ts'],
  policies: ['customResources.ts', 'ownership.ts', 'settle.ts', 'write.ts'],
  lock: ['lease.ts', 'lock.ts'],
  plan: [
    'approve.ts',
    'changes.ts',
    'clusterFacts.ts',
    'drift.ts',
    'forecast/agent.ts',
    'forecast/apiServices.ts',
    'forecast/autoscaler.ts',
    'forecast/claims.ts',
    'forecast/collectors.ts',
    'forecast/crds.ts',
    'forecast/createOnly.ts',
    'forecast/forecast.ts',
    'forecast/guard.ts',
    'forecast/hooks.ts',
    'forecast/index.ts',
    'forecast/job.ts',
    'forecast/kinds.ts',
    'forecast/kubeVersion.ts',
    'forecast/metadata.ts',
    'forecast/names.ts',
    'forecast/namespaces.ts',
    'forecast/ownership.ts',
    'forecast/releaseSecret.ts',
    'forecast/service.ts',
    'forecast/serviceAccount.ts',
    'forecast/size.ts',
    'forecast/templates.ts',
    'forecast/volumeClaim.ts',
    'forecast/wdsFilled.ts',
    'forecast/webhooks.ts',
    'gate.ts',
    'namespaces.ts',
    'placement.ts',
    'plan.ts',
    'planned.ts',
    'render.ts',
    'wdsFacts.ts'
  ],
  release: ['apply.ts', 'bound.ts', 'orTakeBack.ts', 'release.ts', 'takeBack.ts'],
  proof: [
    'clusters.ts',
    'collector.ts',
    'conclude.ts',
    'evidence.ts',
    'judge.ts',
    'proof.ts',
    'verify/agentLimits.ts',
    'verify/arrival.ts',
    'verify/explain.ts',
    'verify/explainMissing.ts',
    'verify/explainReturned.ts',
    'verify/explainWorks.ts',
    'verify/followCluster.ts',
    'verify/followCombined.ts',
    'verify/followWorks.ts',
    'verify/judgeCluster.ts',
    'verify/judgeReturned.ts',
    'verify/judgeWork.ts',
    'verify/patience.ts',
    'verify/pursue.ts',
    'verify/quorum.ts'
  ],
  removal: ['crdRemoval.ts', 'gone.ts', 'namespaceUse.ts', 'removal.ts', 'uninstall.ts'],
  commands: ['attempt.ts', 'cleanup.ts', 'recover.ts', 'recovery.ts', 'rollback.ts', 'run.ts', 'status.ts'],
  action: [
    'folder.ts',
    'jobLog.ts',
    'outputs.ts',
    'previewComment.ts',
    'previewSite.ts',
    'repair.ts',
    'summary.ts',
    'summaryPlan.ts'
  ]
}

const LISTED: ReadonlyMap<string, Room> = new Map(
  ROOMS.flatMap(room => (NOT_MOVED_YET[room] ?? []).map(file => [file, room] as const))
)

/** The room that has the folder in which the file lies; undefined for one in none of them. */
export function folderRoomOf(file: string): Room | undefined {
  return ROOMS.find(room => room === file.split('/')[0])
}

/** Undefined for a file of which nobody has said where it belongs. */
export function roomOf(file: string): Room | undefined {
  return LISTED.get(file) ?? folderRoomOf(file)
}

/** The files that each file imports, all as paths in src/. */
export type Imports = ReadonlyMap<string, readonly string[]>

/** @param sources texts by their paths in src/ */
export function importsIn(sources: ReadonlyMap<string, string>): Imports {
  return new Map([...sources].map(([file, text]) => [file, importsOf(file, text)]))
}

/**
 * `import`, `import type`, `export from`, `import()` and `import('').Type` alike; not those of packages. By the syntax
 * tree, since `ts.preProcessFile` sees nothing behind a regular expression with a quote in it.
 */
function importsOf(file: string, text: string): readonly string[] {
  const names: string[] = []
  const visit = (node: ts.Node): void => {
    const specifier = specifierOf(node)
    if (specifier !== undefined && ts.isStringLiteralLike(specifier)) names.push(specifier.text)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true))
  const own = names.filter(name => name.startsWith('.'))
  return [...new Set(own.map(name => join(dirname(file), name)))].sort()
}

function specifierOf(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier
  if (ts.isImportTypeNode(node))
    return ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined
  const isCall = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
  return isCall ? node.arguments[0] : undefined
}

/** Imports from a later room, as `FROM -> TO`, sorted. A file without a room has none before it, nor after it. */
export function violationsIn(imports: Imports): readonly string[] {
  return [...imports]
    .flatMap(([from, all]) =>
      all.filter(to => isLater(roomOf(to), roomOf(from))).map(to => `${from} -> ${to}`)
    )
    .sort()
}

function isLater(room: Room | undefined, than: Room | undefined): boolean {
  return room !== undefined && than !== undefined && ROOMS.indexOf(room) > ROOMS.indexOf(than)
}

/** A shortest circle of imports for each file that is in one, as `FILE -> ... -> FILE`, by the file. */
export function circlesIn(imports: Imports): ReadonlyMap<string, string> {
  return new Map(
    [...imports.keys()].sort().flatMap(file => {
      const way = wayBack(file, imports)
      return way === undefined ? [] : [[file, way.join(' -> ')] as const]
    })
  )
}

/** Breadth first, so that the first way found is a shortest. */
function wayBack(start: string, imports: Imports): readonly string[] | undefined {
  const cameFrom = new Map<string, string>()
  const queue = [start]
  for (const file of queue) {
    for (const to of imports.get(file) ?? []) {
      if (to === start) {
        const way = [start]
        for (let at: string | undefined = file; at !== undefined; at = cameFrom.get(at)) way.unshift(at)
        return way
      }
      if (cameFrom.has(to)) continue
      cameFrom.set(to, file)
      queue.push(to)
    }
  }
  return undefined
}
