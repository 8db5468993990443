export const id = 597
export const ids = [597]
export const modules = {
	6902: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__)
		__webpack_require__.d(__webpack_exports__, {
			cleanup: () => cleanup
		})
		var errors = __webpack_require__(7268)
		var selection = __webpack_require__(1536)
		var objects = __webpack_require__(9340)
		var api = __webpack_require__(1942)
		var lock_lock = __webpack_require__(2872)
		function logWithin(log, name) {
			const named = line => `${name}: ${line}`
			return {
				group: async (_phase, body) => await body(),
				info: line => {
					log.info(named(line))
				},
				progress: line => {
					log.progress(named(line))
				},
				debug: line => {
					log.debug(named(line))
				},
				notice: message => {
					log.info(named(message))
				},
				warning: message => {
					log.info(named(message))
				},
				error: (title, message) => {
					log.info(named(`${title}: ${message}`))
				}
			}
		}
		var policies_ownership = __webpack_require__(9647)
		var kubernetes_names = __webpack_require__(3564)
		var kinds = __webpack_require__(1955)
		var bindingPolicy = __webpack_require__(4445)
		var parallel = __webpack_require__(8252)
		const SIDE_BY_SIDE = 8
		async function readOwned(inputs, wds, warn) {
			const { items } = await wds.list((0, objects.So)(api.jH, undefined), {
				labelSelector: `${policies_ownership.XK}=${inputs.origin.repositoryId}`
			})
			const named = items.flatMap(policy => {
				const [namespace = '', release = ''] = ((0, bindingPolicy.bf)(policy) ?? '').split('/')
				const isSafe =
					(0, kubernetes_names.Cd)(namespace) && (0, kubernetes_names.sg)(release, kubernetes_names.bu)
				if (!isSafe || (0, kubernetes_names.yW)(namespace) || (0, bindingPolicy.Cr)(policy)) return []
				return [{ release, namespace, policy }]
			})
			const names = [...new Set(named.map(({ namespace }) => namespace))]
			const found = await (0, parallel.sf)(names, SIDE_BY_SIDE, async name => [
				name,
				await wds.get((0, objects.So)(kinds.dK, undefined, name))
			])
			const namespaces = new Map(found)
			const sorted = named.map(claim => ({
				...claim,
				isOwn:
					(0, policies_ownership.ds)(claim, [claim.policy], namespaces.get(claim.namespace)).own.length > 0
			}))
			warn(
				sorted
					.filter(({ isOwn }) => !isOwn)
					.map(claim => (0, policies_ownership.eQ)(claim.policy, nameOf(claim)))
			)
			return sorted
				.filter(({ isOwn }) => isOwn)
				.map(({ release, namespace, policy }) => ({
					release,
					namespace,
					policy: policy.metadata.name,
					ownership: (0, policies_ownership.V_)(policy)
				}))
		}
		function nameOf({ namespace, release }) {
			return `${namespace}/${release}`
		}
		var lifetime = __webpack_require__(6038)
		const judgeDue_SIDE_BY_SIDE = 8
		async function judgeDue(run, owned, wds) {
			const { inputs, deps, clock } = run
			const asks = inputs.remove.has('closed-pull-requests') || inputs.remove.has('deleted-branches')
			const isConcerned = owned.some(({ ownership }) => ownership.isPreview)
			const github =
				asks && isConcerned && inputs.githubToken !== undefined
					? await deps.github(inputs.githubToken, inputs.origin, deps.log, clock)
					: undefined
			const answers = github === undefined ? noAnswers('there is no `github-token`') : answersOf(github)
			const now = new Date(Math.min(Date.now(), wds.serverNow() ?? Infinity)).toISOString()
			return await (0, parallel.sf)(owned, judgeDue_SIDE_BY_SIDE, async entry => ({
				...entry,
				...(await judgeOne(entry, inputs, now, answers))
			}))
		}
		async function judgeOne({ namespace, ownership }, { remove, protect }, now, answers) {
			const { expires, isPreview, pullRequest, branch } = ownership
			const due = why => ({ isDue: true, why })
			const kept = why => ({ isDue: false, why })
			const protector = (0, lifetime.Yx)(namespace, protect)
			if (protector !== undefined) return kept(`\`protect\` covers its namespace with ${protector}`)
			const isExpired = expires !== undefined && Date.parse(expires) <= Date.parse(now)
			if (remove.has('expired') && isExpired) return due(`expired at ${expires}`)
			if (remove.has('closed-pull-requests') && isPreview && pullRequest !== undefined) {
				const state = await answers.pullRequest(pullRequest)
				if (state === 'closed') return due(`pull request ${pullRequest} is closed`)
				return kept(state === 'open' ? `pull request ${pullRequest} is open` : state.unknown)
			}
			if (remove.has('deleted-branches') && isPreview && branch !== '') {
				const state = await answers.branch(branch)
				if (state === 'gone') return due(`branch ${branch} is deleted`)
				return kept(state === 'there' ? `branch ${branch} is there` : state.unknown)
			}
			return kept(expires === undefined ? 'it lives on' : `it expires at ${expires}`)
		}
		function answersOf(github) {
			const open = once(async () => await github.openPullRequests())
			const branches = once(async () => await github.branches())
			return {
				pullRequest: async number => {
					try {
						return (await open()).has(number) ? 'open' : await github.pullRequestState(number)
					} catch (error) {
						return unknownPullRequest(number, (0, errors.b)(error))
					}
				},
				branch: async name => {
					try {
						return (await branches()).has(name) || (await github.hasBranch(name)) ? 'there' : 'gone'
					} catch (error) {
						return unknownBranch(name, (0, errors.b)(error))
					}
				}
			}
		}
		function noAnswers(why) {
			return {
				pullRequest: number => Promise.resolve(unknownPullRequest(number, why)),
				branch: name => Promise.resolve(unknownBranch(name, why))
			}
		}
		function unknownPullRequest(number, why) {
			return { unknown: `whether pull request ${number} is closed is not known: ${why}` }
		}
		function unknownBranch(name, why) {
			return { unknown: `whether branch ${name} is deleted is not known: ${why}` }
		}
		function once(ask) {
			let answer
			return async () => await (answer ??= ask())
		}
		var commands_open = __webpack_require__(7176)
		var commandRun = __webpack_require__(4955)
		var text_text = __webpack_require__(9576)
		var removeRelease = __webpack_require__(7402)
		const cleanup_SIDE_BY_SIDE = 8
		const MOST_NAMES = 5
		async function cleanup(run) {
			const { inputs, deps, record } = run
			refuseWithoutRepository(inputs)
			await (0, commands_open.C)(run, async session => {
				const { wds } = session
				const judged = await record.phase('Releases', async () => {
					const owned = await readOwned(inputs, wds, record.warn)
					deps.log.info(
						`${owned.length} releases in the WDS belong to repository ${inputs.origin.repository}`
					)
					return await judgeDue(run, owned, wds)
				})
				for (const entry of judged)
					deps.log.info(`${nameOf(entry)}: ${entry.isDue ? 'due' : 'kept'}, ${entry.why}`)
				const planned = judged.map(entry => resultOf(entry, entry.isDue ? 'due' : 'kept', entry.why))
				record.add({ cleanup: planned })
				const due = judged.filter(({ isDue }) => isDue)
				if (inputs.dryRun) {
					record.add({ verdict: 'planned' })
					return
				}
				brake(inputs, due)
				const sweep = { done: 0, inWork: new Map() }
				const removed = await record.phase(
					'Removals',
					() =>
						(0, parallel.sf)(
							due,
							cleanup_SIDE_BY_SIDE,
							async entry => await removeOne(run, entry, session, sweep)
						),
					() => ({
						counts: [{ done: sweep.done, all: due.length, of: 'releases' }],
						waitsFor: (0, text_text.HL)(
							Array.from(sweep.inWork, ([name, { currentPhase }]) => `${name} (${currentPhase})`),
							MOST_NAMES
						)
					})
				)
				const outcomes = new Map(removed.map(entry => [nameOf(entry), entry]))
				const results = planned.map(entry => outcomes.get(nameOf(entry)) ?? entry)
				record.add({ cleanup: results, verdict: 'cleaned' })
				refuseFailures(results, inputs)
			})
		}
		function refuseWithoutRepository({ origin }) {
			if (origin.repositoryId !== '') return
			throw new errors.l('NO_REPOSITORY', 'the repository of this run is unknown', {
				remedy: 'A sweep removes what its repository owns: run it on GitHub, which sets GITHUB_REPOSITORY_ID.'
			})
		}
		function brake({ maxRemovals }, due) {
			if (due.length <= maxRemovals) return
			throw new errors.l(
				'TOO_MANY_DUE',
				`${due.length} releases are due, and one sweep may remove ${maxRemovals}: ${(0, text_text.HL)(due.map(nameOf), MOST_NAMES)}`,
				{
					remedy:
						'Look at the list in the summary. If all of them are to go, raise `max-removals`. Nothing was removed.'
				}
			)
		}
		async function removeOne(run, entry, session, sweep) {
			const { inputs, deps, record } = run
			const { release, namespace, policy, ownership } = entry
			const log = logWithin(deps.log, nameOf(entry))
			const own = record.apart({ log, now: deps.now })
			sweep.inWork.set(nameOf(entry), own)
			const one = {
				...run,
				...(0, commandRun.s)(own),
				record: own,
				deps: { ...deps, log, holder: holderWithin(deps.holder) },
				inputs: {
					...inputs,
					command: 'uninstall',
					release,
					namespace,
					deleteNamespace: inputs.deleteNamespace || ownership.isPreview,
					deleteCrds: false,
					adopt: false,
					preview: undefined,
					selection: (0, selection.pL)(policy)
				}
			}
			try {
				const { wds } = session
				const lock = await (0, lock_lock.HJ)(one, new Map(), wds)
				return await (0, lock_lock.G)(lock, async () => {
					const changed = await whyNoLongerDue(entry, wds)
					if (changed !== undefined) return resultOf(entry, 'kept', changed)
					await (0, removeRelease.g)(one, lock, session)
					const { verdict, removal } = own.facts
					const stays = removal?.whyNamespaceStays ?? ''
					const why = stays === '' ? entry.why : `${entry.why}; its Namespace stays: ${stays}`
					return resultOf(entry, verdict === 'removed' ? 'removed' : 'withdrawn', why)
				})
			} catch (error) {
				const isBusy = error instanceof errors.l && error.code === 'LOCKED'
				if (isBusy) return resultOf(entry, 'kept', error.message)
				own.fail(error)
				const { error: reported } = own.report()
				log.info(`${reported?.code ?? ''}: ${reported?.message ?? ''} ${reported?.remedy ?? ''}`)
				return resultOf(entry, 'failed', `${reported?.code ?? ''}: ${reported?.message ?? ''}`)
			} finally {
				sweep.inWork.delete(nameOf(entry))
				sweep.done++
				record.add({ warnings: [...record.facts.warnings, ...own.facts.warnings] })
			}
		}
		async function whyNoLongerDue({ policy, ownership }, wds) {
			const found = await wds.get((0, objects.So)(api.jH, undefined, policy))
			if (found === undefined) return 'it was removed in the meantime'
			const now = (0, policies_ownership.V_)(found)
			return now.run === ownership.run && now.expires === ownership.expires
				? undefined
				: 'it was deployed again in the meantime'
		}
		function refuseFailures(results, inputs) {
			const failed = results.filter(({ outcome }) => outcome === 'failed')
			const [first] = failed
			if (first !== undefined) {
				throw new errors.l(
					'CLEANUP_INCOMPLETE',
					`${failed.length} of ${results.length} releases could not be removed: ${(0, text_text.HL)(failed.map(nameOf), MOST_NAMES)}; ${first.why}`,
					{
						remedy:
							'The next sweep goes on where this one ended. The summary has the reason for each of them.'
					}
				)
			}
			const unseen = results.filter(({ outcome }) => outcome === 'withdrawn')
			if (unseen.length === 0 || inputs.onUnverified === 'allow') return
			throw new errors.l(
				'UNVERIFIED',
				`could not observe whether ${(0, text_text.HL)(unseen.map(nameOf), MOST_NAMES)} left the clusters`,
				{
					remedy: 'They are removed from the WDS; give the access, or accept it with `on-unverified: allow`.'
				}
			)
		}
		function resultOf({ release, namespace }, outcome, why) {
			return { release, namespace, outcome, why }
		}
		function holderWithin(holder) {
			return `${holder.slice(0, holder.lastIndexOf('#') + 1)}${crypto.randomUUID()}`
		}
	},
	5118: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__)
		__webpack_require__.d(__webpack_exports__, {
			remediate: () => remediate
		})
		var _release_loadGuards_ts__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(6403)
		var _release_binding_ts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2740)
		var _removal_departure_ts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6892)
		var _helm_annotations_ts__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(6026)
		var _proof_verdict_ts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2203)
		var _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(9340)
		var _kubernetes_kinds_ts__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1955)
		var _kubestellar_binding_ts__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4547)
		var _kubestellar_bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4445)
		var _kubestellar_namesakes_ts__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6146)
		var _helm_storage_ts__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6129)
		var _lock_lock_ts__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2872)
		var _removal_namespace_ts__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3355)
		var _helm_pending_ts__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4043)
		var _open_ts__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7176)
		var _proof_memory_ts__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2427)
		var _rollBackTo_ts__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9900)
		var _undo_ts__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(430)
		var _lib_text_text_ts__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(9576)
		const REMOVED = { action: 'uninstall', revision: 0, verdict: 'applied', clusters: [] }
		const MOST_NAMES = 5
		async function remediate(run, { plan, applied }, remediation) {
			const { record } = run
			if (plan === undefined || applied === undefined) throw new Error('nothing was begun')
			return await record.phase(remediation === 'rollback' ? 'Roll back' : 'Uninstall', () =>
				(0, _open_ts__WEBPACK_IMPORTED_MODULE_11__.C)(
					run,
					async session => {
						const footprint = (0, _kubestellar_namesakes_ts__WEBPACK_IMPORTED_MODULE_6__.bL)(
							plan.rendered.objects.map(_kubestellar_namesakes_ts__WEBPACK_IMPORTED_MODULE_6__.t4)
						)
						const lock = await (0, _lock_lock_ts__WEBPACK_IMPORTED_MODULE_8__.HJ)(run, footprint, session.wds)
						return await (0, _lock_lock_ts__WEBPACK_IMPORTED_MODULE_8__.G)(lock, async () =>
							remediation === 'rollback'
								? await goBack(run, plan, lock, session)
								: await uninstall(run, plan, applied, session)
						)
					},
					async (_phase, body) => await body()
				)
			)
		}
		async function goBack(run, plan, lock, session) {
			const { inputs, record, deps } = run
			const { wds } = session
			const revisions = await (0, _helm_pending_ts__WEBPACK_IMPORTED_MODULE_10__.h)(
				run,
				await (0, _helm_storage_ts__WEBPACK_IMPORTED_MODULE_7__.VW)(wds, inputs.release, inputs.namespace),
				wds,
				0
			)
			const target = (
				await (0, _proof_memory_ts__WEBPACK_IMPORTED_MODULE_12__.mL)(revisions, inputs, wds)
			).find(({ revision }) => revision <= plan.revision)
			if (target === undefined) return 'nothing was rolled back, since no earlier revision was proved'
			deps.log.info(`back to revision ${target.revision}, proved ${target.verdict} at ${target.time}`)
			const created = new Set(
				plan.rendered.objects
					.map(_kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_15__.iL)
					.filter(key => !plan.before.has(key))
			)
			await (0, _rollBackTo_ts__WEBPACK_IMPORTED_MODULE_13__.c)(run, target, session, object =>
				created.has((0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_15__.TN)(object))
			)
			const { made, observed, collector } = await (0, _rollBackTo_ts__WEBPACK_IMPORTED_MODULE_13__.Y)(
				run,
				target,
				lock,
				session
			)
			const { bound, clusters } = observed
			const verdict = (0, _proof_verdict_ts__WEBPACK_IMPORTED_MODULE_2__.Zy)(inputs, clusters)
			record.add({
				remediation: { action: 'rollback', revision: target.revision, verdict, clusters, departures: [] }
			})
			await (0, _proof_memory_ts__WEBPACK_IMPORTED_MODULE_12__.kY)(run, { ...made, verdict }, observed, {
				read: () => collector.memory(),
				wds
			})
			if (verdict !== 'failed' && !collector.isLeft)
				await (
					await (0, _release_loadGuards_ts__WEBPACK_IMPORTED_MODULE_16__.ji)()
				).guardRelease(run, bound, inputs.guard, wds)
			const where = (0, _lib_text_text_ts__WEBPACK_IMPORTED_MODULE_17__.HL)(bound.clusters, MOST_NAMES)
			return verdict === 'failed'
				? `rolled back to revision ${target.revision}, which is not ready in all of ${where} either`
				: `rolled back to revision ${target.revision}, which is ${verdict} in ${where}`
		}
		async function uninstall(run, plan, applied, { helm, wds, wecs, its }) {
			const { inputs, record } = run
			const clusters = await destinations(run, plan, wds)
			const managed = plan.rendered.objects.filter(object => object.managed)
			const kept = managed.filter(({ manifest }) =>
				(0, _helm_annotations_ts__WEBPACK_IMPORTED_MODULE_18__.t8)(manifest)
			)
			const going = managed.filter(object => !kept.includes(object))
			const unbound = async () => {
				await Promise.all(
					applied.createdPolicies.map(async ({ metadata }) => {
						await (0, _release_binding_ts__WEBPACK_IMPORTED_MODULE_0__.RK)(run, metadata.name, going, wds)
					})
				)
			}
			const whyKept = await (0, _removal_namespace_ts__WEBPACK_IMPORTED_MODULE_9__.p)(
				inputs.namespace,
				clusters,
				wecs
			)
			const but = [
				...(kept.length === 0
					? []
					: [
							`${(0, _lib_text_text_ts__WEBPACK_IMPORTED_MODULE_17__.HL)(
								kept.map(object => (0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_15__.v8)(object)),
								MOST_NAMES
							)}, which Helm is told to keep`
						]),
				...(whyKept === undefined ? [] : [`Namespace ${inputs.namespace}: ${whyKept}`])
			]
			await freeGoing(run, plan, [...going, ...namespaceOf(applied)], wds)
			if (but.length === 0) {
				await (0, _undo_ts__WEBPACK_IMPORTED_MODULE_14__.undo)(
					run,
					{ applied, absent: (0, _undo_ts__WEBPACK_IMPORTED_MODULE_14__.absentBefore)(plan) },
					{ helm, wds },
					unbound
				)
			} else {
				await helm.uninstall({ ...inputs, skipHooks: true })
				record.add({ releaseStatus: 'uninstalled' })
				await unbound()
			}
			const policies = applied.createdPolicies.map(({ metadata }) => metadata.name)
			const removed = { clusters, objects: going, policies }
			const departures = await (0, _removal_departure_ts__WEBPACK_IMPORTED_MODULE_1__.observeDeparture)(
				run,
				removed,
				{ wecs, its }
			)
			record.add({ remediation: { ...REMOVED, departures } })
			const butFor = but.length === 0 ? '' : `, but for ${but.join(', and ')}`
			return `the release was removed again${butFor}${tellDepartures(departures)}`
		}
		async function freeGoing(run, { guards }, going, wds) {
			if (guards.length === 0) return
			const { isForbidden, leavesWith, takeOut } = await (0,
			_release_loadGuards_ts__WEBPACK_IMPORTED_MODULE_16__.db)()
			const leaves = leavesWith(
				new Set(going.map(_kubestellar_binding_ts__WEBPACK_IMPORTED_MODULE_4__.xt)),
				wds
			)
			await takeOut(run, guards, leaves, wds).catch(error => {
				if (!isForbidden(error)) throw error
			})
		}
		function namespaceOf({ createdNamespace }) {
			return createdNamespace === undefined
				? []
				: [
						(0, _kubestellar_bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_5__.Fz)(
							_kubernetes_kinds_ts__WEBPACK_IMPORTED_MODULE_3__.dK,
							createdNamespace.metadata.name
						)
					]
		}
		async function destinations({ record }, plan, wds) {
			const seen = record.facts.clusters.map(({ cluster }) => cluster)
			if (seen.length > 0) return seen
			const bindings = await Promise.all(
				plan.wanted.map(
					async ({ metadata }) =>
						await (0, _kubestellar_binding_ts__WEBPACK_IMPORTED_MODULE_4__.YM)(wds, metadata.name)
				)
			)
			return [...new Set(bindings.flatMap(binding => binding?.clusters ?? []))].sort()
		}
		function tellDepartures(departures) {
			const told = (state, text) => {
				const clusters = departures
					.filter(departure => departure.state === state)
					.map(({ cluster }) => cluster)
				return clusters.length === 0
					? ''
					: `${text} ${(0, _lib_text_text_ts__WEBPACK_IMPORTED_MODULE_17__.HL)(clusters, MOST_NAMES)}`
			}
			return [
				told('gone', ' and is gone from'),
				told('left', '; not yet from'),
				told('unverified', '; could not observe whether it left')
			].join('')
		}
	},
	7402: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			A: () => planRemoval,
			g: () => removeRelease
		})
		var crdPolicies = __webpack_require__(223)
		var customResources = __webpack_require__(8056)
		var errors = __webpack_require__(7268)
		var annotations = __webpack_require__(6026)
		var kubernetes_objects = __webpack_require__(9340)
		var kinds = __webpack_require__(1955)
		async function planCrdRemoval({ release, names, going, isDelivered }, wds) {
			const found = await Promise.all(
				names.map(async name => await wds.get((0, kubernetes_objects.So)(kinds.Jg, undefined, name)))
			)
			const judged = await Promise.all(
				found
					.filter(crd => crd !== undefined)
					.map(async crd => {
						const type = (0, customResources.I)(crd)
						const others = (await (0, customResources.F)(type, wds)).filter(
							object => !going.has((0, kubernetes_objects.TN)((0, kubernetes_objects.H8)(object)))
						)
						const { living, abandoned } = await (0, crdPolicies.p)(crd.metadata.name, release, wds)
						const owned = others.find(object => {
							const owner = (0, annotations.B8)(object)
							const isForeign = owner !== undefined && `${owner.namespace}/${owner.release}` !== release
							return isForeign || isDelivered(object, type.resource)
						})
						const why =
							living !== undefined
								? `BindingPolicy ${living} needs it`
								: owned === undefined
									? undefined
									: `${(0, kubernetes_objects.Ro)((0, kubernetes_objects.H8)(owned))} of another release is of its kind`
						return { crd, why, others, abandoned }
					})
			)
			const isGoing = ({ why }) => why === undefined
			return {
				crds: judged.filter(isGoing).map(({ crd }) => crd),
				kept: judged.flatMap(({ crd, why }) => (why === undefined ? [] : [{ crd, why }])),
				abandoned: judged.filter(isGoing).flatMap(({ abandoned }) => abandoned),
				resources: judged
					.filter(isGoing)
					.flatMap(({ others }) =>
						others.map(object => (0, kubernetes_objects.Ro)((0, kubernetes_objects.H8)(object)))
					)
			}
		}
		async function customResourcesInClusters(crds, going, clusters, wecs) {
			const seen = clusters.filter(cluster => wecs.whyNot(cluster) === undefined)
			const found = await wecs.each(seen, async (cluster, client) => {
				try {
					const wec = await client()
					const objects = await Promise.all(
						crds.map(async crd => await (0, customResources.F)((0, customResources.I)(crd), wec))
					)
					return objects
						.flat()
						.filter(object => !going.has((0, kubernetes_objects.TN)((0, kubernetes_objects.H8)(object))))
						.map(object => `${cluster}: ${(0, kubernetes_objects.Ro)((0, kubernetes_objects.H8)(object))}`)
				} catch (error) {
					return [`${cluster}: ${(0, errors.b)(error)}`]
				}
			})
			return found.flat()
		}
		var departure = __webpack_require__(6892)
		var kubestellar_bindingPolicy = __webpack_require__(4445)
		var namesakes = __webpack_require__(6146)
		var kubestellar_guard = __webpack_require__(9167)
		var memory = __webpack_require__(2427)
		var ownership = __webpack_require__(9647)
		var releaseState = __webpack_require__(5676)
		var json = __webpack_require__(8453)
		var discovery = __webpack_require__(5761)
		var api = __webpack_require__(1942)
		var binding = __webpack_require__(4547)
		var combinedStatus = __webpack_require__(1757)
		var storage = __webpack_require__(6129)
		var namespace = __webpack_require__(3355)
		var parallel = __webpack_require__(8252)
		var hooks = __webpack_require__(2831)
		var render = __webpack_require__(31)
		var write = __webpack_require__(517)
		async function readRemoval(inputs, wecs, wds) {
			const there = await readThere(inputs, wds)
			const { revisions, own, foreign, bindings, live } = there
			const { going, kept: keptByHelm } = await sortObjects(inputs, there, wds)
			const crds = inputs.deleteCrds
				? await planCrdRemoval(crdsToPlan(inputs, there, going), wds)
				: { crds: [], kept: [], abandoned: [], resources: [] }
			const goingCrds = crds.crds.map(({ metadata }) => metadata.name)
			const kept = withoutCrds(keptByHelm, goingCrds)
			const holding = withoutCrds(
				kept,
				(0, kubestellar_bindingPolicy.AX)(own.filter(kubestellar_bindingPolicy.Cr))
			)
			const leaving = [...going, ...goingCrds.map(name => (0, kubestellar_bindingPolicy.Fz)(kinds.Jg, name))]
			const guards = guardsOf(inputs, there, crds)
			const delivering = deliveringOf(there, leaving)
			const clusters = clustersOf([...delivering, ...guards.map(({ binding }) => binding)])
			const whyStays =
				live === undefined
					? undefined
					: holding.length > 0
						? `${holding.map(kubernetes_objects.v8).join(', ')} ${holding.length === 1 ? 'stays' : 'stay'}`
						: ((await (0, namespace.s)(inputs, live, usesOf(there, going), wds)) ??
							(await (0, namespace.p)(inputs.namespace, clusters, wecs)))
			const goes = live !== undefined && whyStays === undefined
			const isGone = inputs.deleteNamespace && live === undefined
			return {
				revisions,
				foreign,
				going,
				leaving,
				kept,
				namespace: goes ? live : undefined,
				whyNamespaceStays: whyStays,
				policies: [...own, ...unique(crds.abandoned)].map(policy => ({
					name: policy.metadata.name,
					manager: (0, write.dM)(policy),
					reduced: reduce((0, combinedStatus.qR)(policy), {
						namespace: goes || isGone ? undefined : inputs.namespace,
						kept: holding,
						bindings,
						goingCrds: new Set(goingCrds)
					})
				})),
				crds,
				clusters,
				delivering: delivering.map(({ name }) => name),
				guards,
				untrustedGuards: untrustedIn(there.guarding, `${inputs.namespace}/${inputs.release}`)
			}
		}
		async function readThere(inputs, wds) {
			const { release, namespace } = inputs
			const [revisions, policies, { items: found }, there] = await Promise.all([
				(0, storage.VW)(wds, release, namespace),
				wds.list((0, kubernetes_objects.So)(api.jH, undefined)),
				wds.list((0, kubernetes_objects.So)(api.HC, undefined)),
				wds.get((0, kubernetes_objects.So)(kinds.dK, undefined, namespace))
			])
			const guarding = found.filter(item => (0, kubestellar_guard.kR)(item) === `${namespace}/${release}`)
			const bindings = (0, kubestellar_guard.hw)(found, policies.items)
				.filter(item => !guarding.includes(item))
				.map(binding.Vy)
			const { bindingPolicy } = inputs.selection
			const { own, foreign } = (0, ownership.ds)({ release, namespace }, policies.items, there, bindingPolicy)
			;(0, ownership.re)(inputs, revisions, own, there)
			const names = new Set(own.map(({ metadata }) => metadata.name))
			const live = inputs.deleteNamespace ? there : undefined
			return { revisions, own, foreign, names, found, guarding, bindings, live }
		}
		async function sortObjects(inputs, { revisions, names, bindings }, wds) {
			const ofRelease = await objectsOfRevisions(revisions, inputs.namespace, wds)
			const known = new Set(ofRelease.map(binding.xt))
			const bound = bindings
				.filter(({ name }) => names.has(name))
				.flatMap(({ objects }) =>
					[...objects.entries()].filter(([key]) => !known.has(key)).map(([, object]) => object)
				)
			const others = await sortOut(await listed(bound, wds), inputs, wds)
			const keptByHelm = ofRelease.filter(({ manifest }) => (0, annotations.t8)(manifest))
			return {
				going: [...ofRelease.filter(({ manifest }) => !(0, annotations.t8)(manifest)), ...others.going],
				kept: [...(await present(keptByHelm, wds)), ...others.kept]
			}
		}
		function crdsToPlan({ release, namespace }, { own, names, bindings }, going) {
			return {
				release: `${namespace}/${release}`,
				names: [
					...new Set([
						...(0, kubestellar_bindingPolicy.AX)(own),
						...going.filter(isCrd).map(({ name }) => name)
					])
				],
				going: new Set(going.map(kubernetes_objects.iL)),
				isDelivered: ({ apiVersion, metadata }, resource) => {
					const [group = ''] = apiVersion.split('/')
					const key = (0, binding.o0)({ group, resource, namespace: metadata.namespace, name: metadata.name })
					return bindings.some(({ name, objects }) => !names.has(name) && objects.has(key))
				}
			}
		}
		function guardsOf({ release, namespace }, { found, guarding }, { abandoned }) {
			return [
				...(0, kubestellar_guard.K4)(guarding, `${namespace}/${release}`),
				...abandoned.flatMap(policy =>
					(0, kubestellar_guard.K4)(found, (0, kubestellar_bindingPolicy.bf)(policy) ?? '').filter(
						guard => guard.policy === policy.metadata.name
					)
				)
			]
		}
		function deliveringOf({ names, bindings }, leaving) {
			const keys = new Set(leaving.map(binding.xt))
			return bindings.filter(
				binding => names.has(binding.name) || [...binding.objects.keys()].some(key => keys.has(key))
			)
		}
		function clustersOf(bindings) {
			return [...new Set(bindings.flatMap(({ clusters }) => clusters))].sort()
		}
		function usesOf({ names, bindings }, going) {
			return { own: names, bindings, going: new Set(going.map(kindAndName)) }
		}
		function untrustedIn(guarding, release) {
			return guarding.flatMap(item => {
				const guard = (0, kubestellar_guard.jp)(item, release)
				return typeof guard === 'string'
					? [`Binding ${item.metadata.name} ${guard}: it is left as it is`]
					: []
			})
		}
		function unique(objects) {
			return [...new Map(objects.map(object => [object.metadata.name, object])).values()]
		}
		async function objectsOfRevisions(revisions, namespace, wds) {
			const { newest } = (0, releaseState.Q)(revisions)
			const telling = [newest, revisions.find(({ status }) => status === 'deployed')]
			const releases = await Promise.all(
				[...new Set(telling.filter(revision => revision !== undefined))].map(
					async revision => await (0, storage.M7)(wds, namespace, revision)
				)
			)
			const all = await Promise.all(
				releases
					.filter(release => release !== undefined)
					.map(async release => (await (0, render.iZ)(release, [], namespace, wds)).objects)
			)
			return [...new Map(all.flat().map(object => [(0, kubernetes_objects.iL)(object), object])).values()]
		}
		async function listed(objects, wds) {
			const kinds = [...(await (0, discovery.jl)(wds, objects.map(kubernetes_objects.uO))).values()]
			return objects.flatMap(object => {
				const { group, resource, namespace, name } = object
				const type = kinds.find(found => found.group === group && found.resource === resource)
				if (type === undefined || type.kind === 'Namespace' || type.kind === 'CustomResourceDefinition')
					return []
				const metadata = { name, ...(namespace === undefined ? {} : { namespace }) }
				const manifest = { apiVersion: (0, kubernetes_objects.uO)(object), kind: type.kind, metadata }
				return [{ type, namespace, name, labels: {}, managed: true, hookEvents: [], manifest }]
			})
		}
		async function sortOut(objects, inputs, wds) {
			const found = await (0, parallel.sf)(
				objects,
				parallel.CF,
				async ({ type, namespace, name }) => await wds.get((0, kubernetes_objects.So)(type, namespace, name))
			)
			const stays = objects.filter((_, index) => {
				const live = found[index]
				if (live === undefined) return false
				const isRevision = live.metadata.name.startsWith(`sh.helm.release.v1.${inputs.release}.v`)
				return (0, annotations.t8)(live) || !(isRevision || (0, annotations.$p)(live, inputs))
			})
			return { going: objects.filter(object => !stays.includes(object)), kept: stays }
		}
		async function present(objects, wds) {
			const found = await (0, parallel.sf)(
				objects,
				parallel.CF,
				async ({ type, namespace, name }) => await wds.get((0, kubernetes_objects.So)(type, namespace, name))
			)
			return objects.filter((_, index) => found[index] !== undefined)
		}
		function reduce(policy, { namespace, kept, bindings, goingCrds }) {
			const { metadata } = policy
			const written = (0, ownership.MB)((0, kubestellar_bindingPolicy.qm)(policy))
			const clauses = (0, json.RD)(policy, 'spec', 'downsync')
			if ((0, kubestellar_bindingPolicy.Cr)(policy)) {
				const downsync = clauses.flatMap(clause => {
					const objectNames = (clause.objectNames ?? []).filter(name => !goingCrds.has(name))
					return objectNames.length === 0 ? [] : [{ ...clause, objectNames }]
				})
				return downsync.length === 0
					? undefined
					: { ...written, spec: { ...(0, json.lJ)(policy, 'spec'), downsync } }
			}
			const isHeld =
				namespace === undefined ||
				bindings.some(
					other => other.name !== metadata.name && keepsNamespace(other, namespace, policy, bindings)
				)
			const stays = [
				...(isHeld
					? []
					: [{ apiGroup: '', resources: ['namespaces'], objectNames: [namespace], createOnly: true }]),
				...(0, kubestellar_bindingPolicy.nG)(kept)
			]
			if (stays.length === 0) return undefined
			return { ...written, spec: { ...(0, json.lJ)(policy, 'spec'), downsync: stays } }
		}
		function keepsNamespace(other, namespace, { metadata }, bindings) {
			const own = bindings.find(({ name }) => name === metadata.name)
			const key = (0, binding.o0)({
				group: '',
				resource: 'namespaces',
				namespace: undefined,
				name: namespace
			})
			return (
				other.objects.has(key) && (own?.clusters ?? []).every(cluster => other.clusters.includes(cluster))
			)
		}
		function kindAndName({ type, name }) {
			return `${type.group}/${type.kind}/${name}`
		}
		function awaitedHooks({ going }) {
			return (0, hooks.nX)(going, 'delete')
		}
		function renderedCrds({ going }) {
			return going.filter(isCrd)
		}
		function withoutCrds(objects, names) {
			return objects.filter(object => !(isCrd(object) && names.includes(object.name)))
		}
		function isCrd({ type }) {
			return type.kind === kinds.Jg.kind && type.group === kinds.Jg.group
		}
		function rendersNamespace({ going }, namespace) {
			return going.some(
				({ type, name }) => type.group === '' && type.kind === 'Namespace' && name === namespace
			)
		}
		var hookRecord = __webpack_require__(2366)
		var loadHooks = __webpack_require__(9136)
		async function withRemovalHooks(run, removal, reach, body) {
			const awaited = awaitedHooks(removal)
			const { inputs, record } = run
			if (inputs.hooks.mode !== 'run' || awaited.length === 0) {
				await body(inputs.hooks.mode === 'skip')
				return
			}
			if (removal.clusters.length === 0) {
				record.warn('the hooks of this removal do not run: the release is in no cluster')
				await body(true)
				return
			}
			const { relayHooks } = await (0, loadHooks.pb)()
			await (await (0, loadHooks.u3)()).narrowPolicy(run, [...removal.going, ...removal.kept], reach.wds)
			await relayHooks(
				observing(run),
				{
					operation: 'delete',
					awaited,
					policy: { name: inputs.selection.bindingPolicy, uid: undefined },
					destinations: async () => await (await (0, loadHooks.A1)()).reachable(run, removal.clusters, reach),
					whenDelivered: () => Promise.resolve(),
					applied: event =>
						event.startsWith('pre-')
							? 'Nothing of the release was removed.'
							: 'The objects of the release were removed from the WDS.',
					tell: (0, hookRecord.Yb)(record)
				},
				reach,
				async signal => {
					await body(false, { signal })
				}
			)
		}
		async function endHooks(run, reach) {
			await (0, hookRecord.YQ)(observing(run), reach)
		}
		function observing(run) {
			return {
				...run,
				inputs: {
					...run.inputs,
					waitFor: 'ready',
					evidence: 'auto',
					minReadyClusters: undefined,
					readyWhen: new Map(),
					failOnRecreated: false
				}
			}
		}
		var dataLoss = __webpack_require__(1327)
		var text_text = __webpack_require__(9576)
		const MOST_NAMES = 5
		const KEEP_IN_CHART =
			'To keep it, give it the annotation `helm.sh/resource-policy: keep` in the chart and deploy once more.'
		async function refuseRemoval(inputs, removal, wecs, wds) {
			refuseLosses(inputs, removal)
			;(0, dataLoss.u3)(await othersIn(inputs, removal, wecs, wds), inputs, 'this removal', KEEP_IN_CHART)
			const hooks = awaitedHooks(removal)
			if (hooks.length > 0 && inputs.hooks.mode === 'fail') {
				throw new errors.l(
					'HOOK_BLOCKS',
					`Helm would wait in vain for ${(0, text_text.HL)(hooks.map(kubernetes_objects.v8), MOST_NAMES)}, a hook of the removal: nothing runs in a WDS`,
					{
						remedy:
							'Set `hooks: run`, by which it runs in the clusters, or `hooks: skip` if the release can be removed without it. Nothing was changed.'
					}
				)
			}
		}
		function refuseLosses(inputs, removal) {
			if (rendersNamespace(removal, inputs.namespace) && removal.namespace === undefined) {
				throw new errors.l(
					'NAMESPACE_IN_CHART',
					`the chart renders Namespace ${inputs.namespace} itself: with the release it would go, and everything in it, in every cluster`,
					{
						remedy: inputs.deleteNamespace
							? `\`delete-namespace\` leaves it: ${removal.whyNamespaceStays ?? 'it is in use'}. Give the Namespace the annotation \`helm.sh/resource-policy: keep\` in the chart and deploy once more. Nothing was changed.`
							: 'Give the Namespace the annotation `helm.sh/resource-policy: keep` in the chart and deploy once more; or set `delete-namespace: true` if all of it may go. Nothing was changed.'
					}
				)
			}
			const going = new Set(removal.crds.crds.map(({ metadata }) => metadata.name))
			const crds = renderedCrds(removal).filter(({ name }) => !going.has(name))
			if (crds.length === 0) return
			const names = (0, text_text.HL)(crds.map(kubernetes_objects.v8), MOST_NAMES)
			throw new errors.l(
				'CRDS_IN_CHART',
				`the chart renders ${names}: with the release would go every custom resource of these kinds, in every cluster`,
				{
					remedy: inputs.deleteCrds
						? 'Others need them, see the warnings: give them the annotation `helm.sh/resource-policy: keep` in the chart and deploy once more. Nothing was changed.'
						: 'Give them the annotation `helm.sh/resource-policy: keep` in the chart and deploy once more; or set `delete-crds: true` if all of it may go, and see with `dry-run: true` what that is. Nothing was changed.'
				}
			)
		}
		async function othersIn(inputs, { going, clusters }, wecs, wds) {
			const holders = going.filter(
				({ type, name }) => type.group === '' && type.kind === 'Namespace' && name !== inputs.namespace
			)
			const keys = new Set(going.map(kubernetes_objects.iL))
			const claims = going
				.filter(({ type }) => type.kind === 'StatefulSet')
				.flatMap(({ name, namespace = '', manifest }) =>
					(0, json.RD)(manifest, 'spec', 'volumeClaimTemplates').map(
						template => `${namespace}/${(0, json.bX)(template, 'metadata', 'name') ?? ''}-${name}-`
					)
				)
			const isClaim = ({ kind, namespace = '', name }) =>
				kind === 'PersistentVolumeClaim' && claims.some(prefix => `${namespace}/${name}`.startsWith(prefix))
			return await (0, dataLoss.Rr)(holders, {
				inputs,
				wds,
				wecs,
				clusters,
				isGoing: object => keys.has((0, kubernetes_objects.TN)(object)) || isClaim(object),
				isKept: () => false
			})
		}
		var loadGuards = __webpack_require__(6403)
		var release_binding = __webpack_require__(2740)
		var persevere = __webpack_require__(9651)
		var remove = __webpack_require__(3538)
		const steps_MOST_NAMES = 5
		function goingFrom({ inputs }, { leaving, namespace }) {
			return namespace === undefined
				? leaving
				: [...leaving, (0, kubestellar_bindingPolicy.Fz)(kinds.dK, inputs.namespace)]
		}
		async function freeFromGuards(run, removal, wds) {
			const { guards, policies } = removal
			if (guards.length === 0) return []
			const ending = new Set(policies.filter(({ reduced }) => reduced === undefined).map(({ name }) => name))
			const { isForbidden, leavesWith, takeOut } = await (0, loadGuards.db)()
			const leaves = leavesWith(new Set(goingFrom(run, removal).map(binding.xt)), wds)
			const isEnding = ({ policy }) => ending.has(policy)
			const staying = guards.filter(guard => !isEnding(guard))
			const reduced = await takeOut(run, staying, leaves, wds).catch(error => {
				if (isForbidden(error)) throw guardForbidden(staying)
				throw error
			})
			const all = () => Promise.resolve(true)
			const removed = await takeOut(run, guards.filter(isEnding), all, wds).catch(error => {
				if (isForbidden(error)) return []
				throw error
			})
			return [...reduced, ...removed]
		}
		function guardForbidden(guards) {
			const names = guards.map(({ binding }) => `Binding ${binding.name}`)
			return new errors.l(
				'WDS_FORBIDDEN',
				`the WDS credentials may not write ${(0, text_text.HL)(names, steps_MOST_NAMES)}, which guards the release: what is removed would stay in the clusters`,
				{
					remedy:
						'Give the user of `wds-kubeconfig` the rights that docs/guides/least-privilege.md lists. Nothing was changed.'
				}
			)
		}
		async function uninstallRelease(run, { helm, wds, skipHooks }, working) {
			const { inputs, deps, progress } = run
			const { release, namespace } = inputs
			await progress.during(`helm to uninstall ${release}`, () =>
				(0, persevere.K)(run, wds, 'locked', async () => {
					await helm.uninstall({ release, namespace, skipHooks }, working)
				})
			)
			deps.log.info(`release ${release} is uninstalled`)
		}
		async function removeLeftovers({ inputs, deps, clock, progress, warn }, { going, crds }, wds) {
			for (const object of going) {
				const found = await wds.get((0, kubernetes_objects.So)(object.type, object.namespace, object.name))
				if (found === undefined) continue
				const isOurs = object.hookEvents.length > 0 || (0, annotations.$p)(found, inputs)
				if (!isOurs) {
					warn(`${(0, kubernetes_objects.v8)(object)} stays: it has another owner by now`)
					continue
				}
				await progress.during(`${(0, kubernetes_objects.v8)(object)} to be gone from the WDS`, () =>
					(0, remove.removeObject)(object.type, found, wds, clock)
				)
				deps.log.info(`${(0, kubernetes_objects.v8)(object)} removed`)
			}
			for (const crd of crds.crds) {
				await (0, remove.removeObject)(kinds.Jg, crd, wds, clock)
				deps.log.info(`${(0, kubernetes_objects.Ro)((0, kubernetes_objects.H8)(crd))} removed`)
			}
		}
		async function untilUnbound(run, removal, reduced, wds) {
			await Promise.all([
				...removal.delivering.map(async name => {
					await (0, release_binding.RK)(run, name, removal.leaving, wds)
					run.deps.log.info(`Binding ${name} lists nothing of the release any more`)
				}),
				...reduced.map(async ({ binding: { name } }) => {
					await (0, release_binding.Zq)(run, name, goingFrom(run, removal), wds)
					run.deps.log.info(`Binding ${name} guards nothing of the release any more`)
				})
			])
		}
		async function reducePolicies({ deps, clock, progress }, { policies, namespace, guards }, wds) {
			if (namespace !== undefined) {
				await progress.during(`Namespace ${namespace.metadata.name} to be gone from the WDS`, () =>
					(0, remove.removeObject)(kinds.dK, namespace, wds, clock)
				)
				deps.log.info(`Namespace ${namespace.metadata.name} removed`)
			}
			for (const { name, manager, reduced } of policies) {
				const path = (0, kubernetes_objects.So)(api.jH, undefined, name)
				if (reduced !== undefined) {
					await wds.apply(path, reduced, manager)
					deps.log.info(`BindingPolicy ${name} reduced to what stays`)
					continue
				}
				const found = await wds.get(path)
				if (found === undefined) continue
				await progress.during(`Binding ${name} to be gone from the WDS`, async () => {
					await (0, remove.removeObject)(api.jH, found, wds, clock)
					await (0, remove.waitUntilGone)(api.HC, found, wds, clock)
					for (const { policy, binding } of guards)
						if (policy === name)
							await (0, remove.waitUntilGone)(api.HC, namedLike(found, binding.name), wds, clock)
				})
				deps.log.info(`${(0, kubernetes_objects.Ro)((0, kubernetes_objects.H8)(found))} removed`)
			}
			return policies.filter(({ reduced }) => reduced !== undefined).map(({ name }) => name)
		}
		function namedLike(object, name) {
			return { ...object, metadata: { name } }
		}
		const removeRelease_MOST_NAMES = 5
		async function removeRelease(run, lock, session) {
			const { inputs, record } = run
			const { helm, wds, wecs, its } = session
			await endHooks(run, session)
			const removal = await record.phase('Plan', () => planRemoval(run, wecs, wds))
			await lock.announce({ footprint: (0, namesakes.bL)(removal.going.map(namesakes.t4)), collects: false })
			const reduced = await record.phase('Helm', async () => {
				const guards = await freeFromGuards(run, removal, wds)
				if (removal.revisions.length > 0) {
					await withRemovalHooks(run, removal, session, async (skipHooks, working) => {
						await uninstallRelease(run, { helm, wds, skipHooks }, working)
					})
					record.add({ releaseStatus: 'uninstalled' })
				}
				await removeLeftovers(run, removal, wds)
				return guards
			})
			await record.phase('Binding', () => untilUnbound(run, removal, reduced, wds))
			await record.phase('Policies', async () => {
				record.add({ bindingPolicies: await reducePolicies(run, removal, wds) })
			})
			await (0, memory.tf)(inputs, wds)
			await record.phase('Clusters', async () => {
				if (removal.clusters.length > 0)
					conclude(run, await (0, departure.observeDeparture)(run, departing(run, removal), { wecs, its }))
				else await lookForRemains(run, removal, its)
			})
		}
		function departing(run, removal) {
			const { clusters, delivering, guards } = removal
			const names = guards.map(({ binding }) => binding.name)
			return { clusters, objects: goingFrom(run, removal), policies: [...delivering, ...names] }
		}
		async function lookForRemains(run, { delivering, guards }, its) {
			const { inputs, record } = run
			if (!its.isGiven) {
				record.add({ departures: [], verdict: 'withdrawn' })
				return
			}
			const { bindingPolicy } = inputs.selection
			const policies = [bindingPolicy, (0, kubestellar_bindingPolicy.tQ)(bindingPolicy), ...delivering]
			const names = [
				...policies,
				...policies.map(kubestellar_guard.t_),
				...guards.map(({ binding }) => binding.name)
			]
			const { departures, trouble } = await (0, departure.g)(run, [...new Set(names)], its)
			conclude(run, departures, trouble)
		}
		async function planRemoval(run, wecs, wds) {
			const { inputs } = run
			const removal = await readRemoval(inputs, wecs, wds)
			const { going, clusters, crds } = removal
			const goes = new Set(going.map(kubernetes_objects.iL))
			const inClusters = await customResourcesInClusters(crds.crds, goes, clusters, wecs)
			recordRemoval(run, removal, [...crds.resources, ...inClusters])
			await refuseRemoval(inputs, removal, wecs, wds)
			return removal
		}
		function recordRemoval({ inputs, deps, record }, removal, customResources) {
			const { release, namespace } = inputs
			const { revisions, going, kept, clusters, crds } = removal
			const { newest } = (0, releaseState.Q)(revisions)
			record.add({
				revision: newest?.revision ?? 0,
				releaseStatus: newest?.status ?? 'uninstalled',
				bindingPolicies: removal.policies.map(({ name }) => name),
				removal: {
					objects: going.map(kubernetes_objects.v8),
					kept: kept.map(kubernetes_objects.v8),
					crds: crds.crds.map(crd => (0, kubernetes_objects.Ro)((0, kubernetes_objects.H8)(crd))),
					customResources,
					namespace: removal.namespace === undefined ? 'stays' : 'goes',
					whyNamespaceStays: removal.whyNamespaceStays ?? ''
				}
			})
			deps.log.info(
				newest === undefined
					? `there is no release ${release} in namespace ${namespace} any more`
					: `revision ${newest.revision} of ${release} is ${newest.status}; ${going.length} objects go from ${clusters.length === 0 ? 'no cluster' : clusters.join(', ')}`
			)
			if (kept.length > 0) deps.log.info(`Helm is told to keep ${kept.map(kubernetes_objects.v8).join(', ')}`)
			record.warn(removal.foreign.map(policy => (0, ownership.eQ)(policy, `${namespace}/${release}`)))
			record.warn(removal.untrustedGuards)
			for (const { crd, why } of crds.kept)
				record.warn(`${(0, kubernetes_objects.Ro)((0, kubernetes_objects.H8)(crd))} stays: ${why}`)
			if (customResources.length > 0)
				record.warn(
					`with the CustomResourceDefinitions go ${(0, text_text.HL)(customResources, removeRelease_MOST_NAMES)}, which are none of the release's`
				)
			if (removal.whyNamespaceStays !== undefined)
				record.warn(`Namespace ${namespace} stays: ${removal.whyNamespaceStays}`)
		}
		function conclude({ inputs, clock, record }, departures, blind) {
			const unseen =
				blind === undefined
					? departures.filter(({ state }) => state === 'unverified')
					: [{ cluster: 'the clusters', reason: blind }]
			const [hidden] = unseen
			const left = departures.find(({ state }) => state === 'left')
			const late = left ?? (clock.signal.aborted ? hidden : undefined)
			record.add({
				departures,
				verdict: late !== undefined ? 'failed' : hidden === undefined ? 'removed' : 'withdrawn'
			})
			if (late !== undefined) {
				throw clock.expired(
					`${late.cluster} to let go of the release: ${late.reason}`,
					left === undefined
						? 'It is removed from the WDS. Check that this runner reaches the server, and run again to see that the clusters followed.'
						: `${left.remedy ?? 'Check that the cluster is available in the ITS; what is left goes when its work agent is back, and what has a finalizer when its controller takes that off.'} Run again to see that it did.`
				)
			}
			if (hidden === undefined) return
			const where = (0, text_text.HL)(
				unseen.map(({ cluster }) => cluster),
				removeRelease_MOST_NAMES
			)
			if (inputs.onUnverified === 'fail') {
				throw new errors.l(
					'UNVERIFIED',
					`could not observe whether the release left ${where}: ${hidden.reason}`,
					{
						remedy: 'It is removed from the WDS; give the access, or accept it with `on-unverified: allow`.'
					}
				)
			}
			record.warn(`it is not proved that the release left ${where}: ${hidden.reason}`)
		}
	},
	9900: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			c: () => refuseLosses,
			Y: () => rollBackTo
		})
		var loadGuards = __webpack_require__(6403)
		var parseJson = __webpack_require__(1138)
		var apply = __webpack_require__(6185)
		var binding = __webpack_require__(2740)
		var loadProof = __webpack_require__(2432)
		var wds_collector = __webpack_require__(9674)
		var gate = __webpack_require__(1476)
		var kinds = __webpack_require__(1955)
		var objects = __webpack_require__(9340)
		var api = __webpack_require__(1942)
		var kubestellar_binding = __webpack_require__(4547)
		var bindingPolicy = __webpack_require__(4445)
		var combinedStatus = __webpack_require__(1757)
		var namesakes = __webpack_require__(6146)
		var guard = __webpack_require__(9167)
		var releaseState = __webpack_require__(5676)
		var storage = __webpack_require__(6129)
		var loadHooks = __webpack_require__(9136)
		var plan_hooks = __webpack_require__(2831)
		var delivered = __webpack_require__(8157)
		var hookDestinations = __webpack_require__(6758)
		var hookRecord = __webpack_require__(2366)
		async function withRollbackHooks(run, { rendered, revision, applied, facts }, reach, body) {
			const { inputs, record } = run
			const awaited = (0, plan_hooks.nX)(rendered.objects, 'rollback')
			if (!runsHooks(run) || awaited.length === 0) {
				await body()
				return
			}
			const { bindingPolicy } = inputs.selection
			const { wds } = reach
			const { relayHooks } = await (0, loadHooks.pb)()
			await relayHooks(
				run,
				{
					operation: 'rollback',
					awaited,
					policy: {
						name: bindingPolicy,
						uid: applied.find(({ metadata }) => metadata.name === bindingPolicy)?.metadata.uid
					},
					destinations: async () => {
						const clusters = (await (0, kubestellar_binding.YM)(wds, bindingPolicy))?.clusters ?? []
						return await (await (0, loadHooks.A1)()).reachable(run, clusters, reach)
					},
					whenDelivered: async (release, clusters) => {
						const objects = rendered.objects.filter(({ hookEvents }) => hookEvents.length === 0)
						const there = {
							rendered: { ...rendered, objects },
							revision: release.revision,
							policies: applied
						}
						const { expected, live } = await (0, delivered.vX)(inputs, there, facts.live, wds)
						const verdicts = (0, gate.Gj)(expected, applied, name => facts.namespaceLabels.get(name))
						const released = await (0, delivered.zt)(verdicts, applied, live, wds)
						await (0, hookDestinations.LB)(run, { released, clusters }, reach)
					},
					applied: event =>
						event.startsWith('pre-')
							? `Nothing of revision ${revision} was applied again but its hooks.`
							: `The objects of revision ${revision} were applied again.`,
					tell: (0, hookRecord.Yb)(record)
				},
				reach,
				async signal => {
					await body({ signal })
				}
			)
		}
		function runsHooks({ inputs }) {
			return inputs.command === 'rollback' && inputs.hooks.mode === 'run'
		}
		var lock_lock = __webpack_require__(2872)
		var manifest = __webpack_require__(9471)
		var namespaces = __webpack_require__(3719)
		var observe = __webpack_require__(8558)
		var ownership = __webpack_require__(9647)
		var persevere = __webpack_require__(9651)
		var dataLoss = __webpack_require__(1327)
		var install = __webpack_require__(2931)
		var render = __webpack_require__(31)
		var refusedCredentials = __webpack_require__(3619)
		var wdsFacts = __webpack_require__(8996)
		async function rollBackTo(run, target, lock, session) {
			const { wds, wecs, its } = session
			const collector = new wds_collector.g(run, { wecs, its }, lock, wds)
			try {
				if (run.inputs.command === 'rollback') await (0, refusedCredentials.a)({ wecs, its }, target.clusters)
				const policies = target.policies.map(({ metadata }) => metadata.name)
				const before = await (0, loadProof._H)(run, policies, its, wds)
				const { released, guards, ...made } = await rollBackRelease(run, target, { lock, collector }, session)
				const bound = await (0, binding.kH)(run, released, its, wds)
				await collector.review(bound)
				const sources = { wecs, its, collector, wds, isKept: (0, guard.mA)(guards, bound.objects) }
				return { made, observed: await (0, observe.l)(run, bound, before, sources), collector }
			} finally {
				await collector.detach()
			}
		}
		async function rollBackRelease(run, target, { lock, collector }, session) {
			const { inputs, deps, record } = run
			const { helm, wds } = session
			const { release, namespace } = inputs
			const rendered = await readTarget(run, target, wds)
			const footprint = (0, namesakes.bL)(rendered.objects.map(namesakes.t4))
			await lock.announce({ footprint, collects: false })
			await (0, lock_lock.kn)(lock, footprint)
			const facts = await (0, wdsFacts.W)(rendered.objects, (0, namespaces.Gw)(inputs, rendered), wds)
			const { isOwn, then, both } = await policiesBetween(run, { target, rendered }, wds)
			const applied = isOwn ? both : await (0, apply.f)(both, inputs, wds, deps.log)
			const guards = await freeFromGuards(run, rendered, wds)
			const { revision: back } = target
			const goingBack = { rendered, revision: back, applied, facts }
			await withRollbackHooks(run, goingBack, session, async working => {
				await (0, persevere.K)(run, wds, 'locked', async () => {
					await helm.rollback({ release, namespace, revision: back, skipHooks: !runsHooks(run) }, working)
				})
			})
			const { newest } = (0, releaseState.Q)(await (0, storage.VW)(wds, release, namespace))
			const revision = newest?.revision ?? target.revision
			const policies = target.policies.map(({ metadata }) => metadata.name)
			record.add({ revision, releaseStatus: newest?.status ?? 'unknown', bindingPolicies: policies })
			deps.log.info(`release ${release} is ${newest?.status ?? 'unknown'}, revision ${revision}`)
			const wanted = then.map(policy =>
				renamed(policy, (0, storage.OM)(release, target.revision), (0, storage.OM)(release, revision))
			)
			const found = { rendered, revision, policies: target.policies }
			const { expected, live: before } = await (0, delivered.vX)(inputs, found, facts.live, wds)
			const verdicts = (0, gate.Gj)(expected, wanted, name => facts.namespaceLabels.get(name))
			const released = await (0, delivered.zt)(verdicts, wanted, before, wds)
			if (!isOwn) {
				const settling = { applied, wanted, released, clusters: target.clusters }
				await (0, install.Tw)(run, settling, wds, collector.attachTo)
			}
			return { revision, policies, released, guards }
		}
		async function readTarget({ inputs, record }, target, wds) {
			const { release, namespace } = inputs
			const old = await (0, storage.M7)(wds, namespace, revisionOf(release, target.revision))
			if (old === undefined) throw new Error(`revision ${target.revision} is gone`)
			const { chartName: name, chartVersion: version, appVersion } = old
			record.add({ chart: { name, version, appVersion, source: '', digest: '' } })
			return await (0, render.iZ)(old, [], namespace, wds)
		}
		async function readNewest({ inputs: { release, namespace } }, wds) {
			const { newest } = (0, releaseState.Q)(await (0, storage.VW)(wds, release, namespace))
			const found = newest && (await (0, storage.M7)(wds, namespace, newest))
			if (found?.hooks.some(({ kind }) => kind === 'Job' || kind === 'Pod') !== true) return []
			return [await (0, render.iZ)(found, [], namespace, wds)]
		}
		async function policiesBetween(run, { target, rendered }, wds) {
			const isOwn = target.policies.every(policy => (0, bindingPolicy.bf)(policy) === undefined)
			if (isOwn) return { isOwn, then: target.policies, both: target.policies }
			const newest = await readNewest(run, wds)
			const hooks = [rendered, ...newest].flatMap(({ objects, testHooks }) =>
				[...objects, ...testHooks].filter(plan_hooks.tb)
			)
			const staying = rendered.objects.filter(object => !hooks.includes(object))
			const narrow = async policy =>
				hooks.length === 0
					? policy
					: await (await (0, loadHooks.u3)()).narrowedBy(policy, hooks, staying, wds)
			const found = await Promise.all(
				target.policies.map(async policy => {
					const live = await wds.get((0, objects.So)(api.jH, undefined, policy.metadata.name))
					const then = await narrow((0, ownership.Fv)(policy, live, run.inputs))
					return {
						then,
						both:
							live === undefined
								? then
								: await narrow((0, bindingPolicy.mI)(then, (0, combinedStatus.qR)(live)))
					}
				})
			)
			return { isOwn, then: found.map(({ then }) => then), both: found.map(({ both }) => both) }
		}
		async function freeFromGuards(run, { objects }, wds) {
			const stays = new Set(
				[...objects, (0, bindingPolicy.Fz)(kinds.dK, run.inputs.namespace)].map(kubestellar_binding.xt)
			)
			const { freeLeaving, readGuards } = await (0, loadGuards.db)()
			const guards = await readGuards(run.inputs, wds)
			await freeLeaving(run, guards, stays, wds)
			return guards
		}
		function renamed(policy, from, to) {
			return (0, parseJson.qF)(JSON.stringify(policy).replaceAll(JSON.stringify(from), JSON.stringify(to)))
		}
		async function refuseLosses(run, target, { wds, wecs }, isNew = () => false) {
			const { inputs } = run
			const { newest } = (0, releaseState.Q)(await (0, storage.VW)(wds, inputs.release, inputs.namespace))
			const [now, then] = await Promise.all(
				[newest, revisionOf(inputs.release, target.revision)].map(async revision =>
					revision === undefined ? undefined : await (0, storage.M7)(wds, inputs.namespace, revision)
				)
			)
			if (now === undefined || then === undefined) return
			const bindings = await Promise.all(
				target.policies.map(async ({ metadata }) => await (0, kubestellar_binding.YM)(wds, metadata.name))
			)
			const clusters = [...target.clusters, ...bindings.flatMap(binding => binding?.clusters ?? [])]
			const losses = await (0, dataLoss.UK)(
				await (0, manifest.N)(now.manifest, `revision ${now.revision}`),
				await (0, manifest.N)(then.manifest, `revision ${then.revision}`),
				{ inputs, wds, wecs, clusters: [...new Set(clusters)], isNew }
			)
			;(0, dataLoss.u3)(losses, inputs, 'this rollback')
		}
		function revisionOf(release, revision) {
			return { secret: (0, storage.OM)(release, revision), revision, status: '' }
		}
	},
	1356: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__)
		__webpack_require__.d(__webpack_exports__, {
			rollback: () => rollback
		})
		var _conclude_ts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4609)
		var _lib_errors_ts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7268)
		var _helm_pending_ts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4043)
		var _helm_releaseState_ts__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5676)
		var _helm_storage_ts__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6129)
		var _hookRecord_ts__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2366)
		var _open_ts__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7176)
		var _release_loadGuards_ts__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6403)
		var _lock_lock_ts__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2872)
		var _proof_memory_ts__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2427)
		var _rollBackTo_ts__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9900)
		async function rollback(run) {
			const { record } = run
			await (0, _open_ts__WEBPACK_IMPORTED_MODULE_6__.C)(run, async session => {
				const { wds } = session
				const lock = await record.phase('Lock', () =>
					(0, _lock_lock_ts__WEBPACK_IMPORTED_MODULE_7__.HJ)(run, new Map(), wds)
				)
				await (0, _lock_lock_ts__WEBPACK_IMPORTED_MODULE_7__.G)(lock, async () => {
					await (0, _hookRecord_ts__WEBPACK_IMPORTED_MODULE_5__.YQ)(run, session)
					const target = await record.phase('Plan', async () => {
						const chosen = await chooseTarget(run, wds)
						await (0, _rollBackTo_ts__WEBPACK_IMPORTED_MODULE_9__.c)(run, chosen, session)
						return chosen
					})
					const { made, observed, collector } = await record.phase('Roll back', () =>
						(0, _rollBackTo_ts__WEBPACK_IMPORTED_MODULE_9__.Y)(run, target, lock, session)
					)
					await (0, _conclude_ts__WEBPACK_IMPORTED_MODULE_0__.E)(run, made, observed, { collector, wds })
					if (!collector.isLeft)
						await record.phase('Guard', async () => {
							await (
								await (0, _release_loadGuards_ts__WEBPACK_IMPORTED_MODULE_10__.ji)()
							).guardRelease(run, observed.bound, undefined, wds)
						})
				})
			})
		}
		async function chooseTarget(run, wds) {
			const { inputs, deps } = run
			const found = await (0, _helm_storage_ts__WEBPACK_IMPORTED_MODULE_4__.VW)(
				wds,
				inputs.release,
				inputs.namespace
			)
			const revisions = await (0, _helm_pending_ts__WEBPACK_IMPORTED_MODULE_2__.h)(run, found, wds)
			const { newest } = (0, _helm_releaseState_ts__WEBPACK_IMPORTED_MODULE_3__.Q)(revisions)
			if (newest === undefined) throw (0, _helm_storage_ts__WEBPACK_IMPORTED_MODULE_4__.rG)(inputs)
			const proofs = await (0, _proof_memory_ts__WEBPACK_IMPORTED_MODULE_8__.mL)(revisions, inputs, wds)
			const target =
				inputs.revision === undefined
					? proofs.find(({ revision }) => revision < newest.revision)
					: proofs.find(({ revision }) => revision === inputs.revision)
			if (target === undefined) {
				const known = proofs.map(({ revision }) => String(revision)).join(', ')
				throw new _lib_errors_ts__WEBPACK_IMPORTED_MODULE_1__.l(
					'NOT_PROVED',
					inputs.revision === undefined
						? `no revision of ${inputs.release} before ${newest.revision} was proved`
						: `revision ${inputs.revision} of ${inputs.release} was not proved`,
					{
						remedy:
							known === ''
								? 'Only a run that ends `ready` or `delivered` proves a revision: deploy the wanted chart and values again.'
								: `Choose one of these with \`revision\`: ${known}. Nothing was changed.`
					}
				)
			}
			deps.log.info(`revision ${target.revision} was proved ${target.verdict} at ${target.time}`)
			return target
		}
	},
	430: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			absentBefore: () => absentBefore,
			undo: () => undo
		})
		var _policies_crdPolicies_ts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(223)
		var _kubernetes_customResources_ts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8056)
		var _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9340)
		var _kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1942)
		var _kubernetes_kinds_ts__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1955)
		var _kubernetes_remove_ts__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3538)
		function absentBefore({ rendered, before }) {
			return rendered.objects.filter(
				object =>
					!object.managed && !before.has((0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_5__.iL)(object))
			)
		}
		async function undo(run, { applied, absent }, { helm, wds }, whenUninstalled = () => Promise.resolve()) {
			const { inputs, deps, record } = run
			await helm.uninstall({ ...inputs, skipHooks: true })
			record.add({ releaseStatus: 'uninstalled' })
			deps.log.info(`release ${inputs.release} undone`)
			await whenUninstalled()
			await removeApplied(run, applied, wds)
			const taken = new Set(namesOf(applied.createdPolicies))
			record.add({ bindingPolicies: namesOf(applied.policies).filter(name => !taken.has(name)) })
			await removeAbsent(run, absent, wds)
		}
		async function removeApplied(run, { createdNamespace, createdPolicies }, wds) {
			if (createdNamespace !== undefined)
				await remove(run, _kubernetes_kinds_ts__WEBPACK_IMPORTED_MODULE_3__.dK, createdNamespace, wds)
			for (const policy of createdPolicies) {
				await remove(run, _kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_2__.jH, policy, wds)
				await (0, _kubernetes_remove_ts__WEBPACK_IMPORTED_MODULE_4__.waitUntilGone)(
					_kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_2__.HC,
					policy,
					wds,
					run.clock
				)
			}
		}
		async function removeAbsent(run, absent, wds) {
			const { inputs, warn } = run
			for (const { type, namespace, name } of absent) {
				const object = await wds.get(
					(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_5__.So)(type, namespace, name)
				)
				if (object === undefined) continue
				const user =
					type.resource === 'customresourcedefinitions'
						? await userOf(object, `${inputs.namespace}/${inputs.release}`, wds)
						: undefined
				if (user === undefined) await remove(run, type, object, wds)
				else
					warn(
						`${(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_5__.Ro)((0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_5__.H8)(object))} is not undone: ${user} uses it`
					)
			}
		}
		async function remove({ deps, clock }, type, object, wds) {
			await (0, _kubernetes_remove_ts__WEBPACK_IMPORTED_MODULE_4__.removeObject)(type, object, wds, clock)
			deps.log.info(
				`${(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_5__.Ro)((0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_5__.H8)(object))} undone`
			)
		}
		function namesOf(policies) {
			return policies.map(({ metadata }) => metadata.name)
		}
		async function userOf(crd, release, wds) {
			const { living } = await (0, _policies_crdPolicies_ts__WEBPACK_IMPORTED_MODULE_0__.p)(
				crd.metadata.name,
				release,
				wds
			)
			if (living !== undefined) return `BindingPolicy ${living}`
			const [object] = await (0, _kubernetes_customResources_ts__WEBPACK_IMPORTED_MODULE_1__.F)(
				(0, _kubernetes_customResources_ts__WEBPACK_IMPORTED_MODULE_1__.I)(crd),
				wds
			)
			return (
				object &&
				(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_5__.Ro)(
					(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_5__.H8)(object)
				)
			)
		}
	},
	2424: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__)
		__webpack_require__.d(__webpack_exports__, {
			uninstall: () => uninstall
		})
		var _lock_lock_ts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2872)
		var _removeRelease_ts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7402)
		var _open_ts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7176)
		async function uninstall(run) {
			const { inputs, record } = run
			await (0, _open_ts__WEBPACK_IMPORTED_MODULE_2__.C)(run, async session => {
				const { wds, wecs } = session
				if (inputs.dryRun) {
					await record.phase('Plan', () =>
						(0, _removeRelease_ts__WEBPACK_IMPORTED_MODULE_1__.A)(run, wecs, wds)
					)
					record.add({ verdict: 'planned' })
					return
				}
				const lock = await record.phase('Lock', () =>
					(0, _lock_lock_ts__WEBPACK_IMPORTED_MODULE_0__.HJ)(run, new Map(), wds)
				)
				await (0, _lock_lock_ts__WEBPACK_IMPORTED_MODULE_0__.G)(lock, async () => {
					await (0, _removeRelease_ts__WEBPACK_IMPORTED_MODULE_1__.g)(run, lock, session)
				})
			})
		}
	},
	551: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			K: () => holderOf
		})
		var _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8453)
		var _objects_ts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9340)
		const KNOWN = new Map([
			[
				'kubernetes.io/pvc-protection',
				'Kubernetes takes it off when no Pod uses the claim any more: delete those Pods'
			],
			[
				'kubernetes.io/pv-protection',
				'Kubernetes takes it off when no claim is bound to the volume: delete that claim'
			],
			[
				'foregroundDeletion',
				'Kubernetes’ garbage collector removes it when everything that the object owns is deleted: check these objects for finalizers'
			],
			[
				'customresourcecleanup.apiextensions.k8s.io',
				'the API server takes it off when no object of the kind is left: look for those that have finalizers'
			],
			[
				'service.kubernetes.io/load-balancer-cleanup',
				'the cloud controller manager removes it when the load balancer is deleted: check that it runs'
			],
			[
				'batch.kubernetes.io/job-tracking',
				'the Job controller takes it off: check that the kube-controller-manager runs'
			]
		])
		const CONDITIONS = [
			'NamespaceDeletionDiscoveryFailure',
			'NamespaceDeletionGroupVersionParsingFailure',
			'NamespaceDeletionContentFailure',
			'NamespaceFinalizersRemaining',
			'NamespaceContentRemaining'
		]
		function holderOf(object, where) {
			if (object.metadata.deletionTimestamp === undefined) return undefined
			const { kind, name, namespace } = (0, _objects_ts__WEBPACK_IMPORTED_MODULE_1__.H8)(object)
			const conditions = (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.RD)(
				object,
				'status',
				'conditions'
			).filter(condition => (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.bX)(condition, 'status') === 'True')
			const condition = CONDITIONS.map(type =>
				conditions.find(found => (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.bX)(found, 'type') === type)
			).find(found => found !== undefined)
			if (kind === 'Namespace' && condition !== undefined) {
				const type = (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.bX)(condition, 'type') ?? ''
				return {
					held: `${type}: ${(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.bX)(condition, 'message') ?? ''}`,
					remedy:
						type === CONDITIONS[0]
							? `An API group that is registered has no server, and no Namespace can go before it answers: \`kubectl ${where} get apiservices\` shows it. Start its server, or delete the APIService.`
							: `Something in the Namespace cannot be deleted: \`kubectl ${where} get namespace ${name} -o yaml\` names it. What has a finalizer needs the controller that takes it off.`
				}
			}
			const [finalizer, ...others] = object.metadata.finalizers ?? []
			if (finalizer === undefined) return undefined
			const scope = namespace === undefined ? where : `${where} --namespace ${namespace}`
			const [domain] = finalizer.split('/')
			const who =
				KNOWN.get(finalizer) ??
				`the controller of ${domain ?? ''} that set it takes it off: check that it runs; a removal may have taken it along`
			return {
				held: `held by finalizer ${[finalizer, ...others].join(', ')}`,
				remedy: `Finalizer ${finalizer} of ${(0, _objects_ts__WEBPACK_IMPORTED_MODULE_1__.Ro)((0, _objects_ts__WEBPACK_IMPORTED_MODULE_1__.H8)(object))}: ${who}. If it no longer runs: \`kubectl ${scope} patch ${(0, _objects_ts__WEBPACK_IMPORTED_MODULE_1__.hD)((0, _objects_ts__WEBPACK_IMPORTED_MODULE_1__.H8)(object)).toLowerCase()} ${name} --type=merge --patch '{"metadata":{"finalizers":null}}'\`; what the controller would have cleaned up then stays.`
			}
		}
	},
	3538: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			removeObject: () => removeObject,
			waitUntilGone: () => waitUntilGone
		})
		var _api_follow_ts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6330)
		var _objects_ts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9340)
		var _holders_ts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(551)
		async function removeObject(type, object, wds, clock) {
			const { namespace, name, uid } = object.metadata
			await wds.delete(
				(0, _objects_ts__WEBPACK_IMPORTED_MODULE_2__.So)(type, namespace, name),
				uid === undefined ? undefined : { uid }
			)
			await waitUntilGone(type, object, wds, clock)
		}
		async function waitUntilGone(type, object, wds, clock) {
			const { namespace, name } = object.metadata
			let last
			for await (const left of (0, _api_follow_ts__WEBPACK_IMPORTED_MODULE_0__.e6)(
				wds,
				(0, _api_follow_ts__WEBPACK_IMPORTED_MODULE_0__.mQ)(type, namespace, name),
				clock.signal
			)) {
				if (left.size === 0) return
				last = [...left.values()][0]
			}
			const holder = last && (0, _holders_ts__WEBPACK_IMPORTED_MODULE_1__.K)(last, '--context WDS')
			throw clock.expired(
				`${(0, _objects_ts__WEBPACK_IMPORTED_MODULE_2__.Ro)({ ...(0, _objects_ts__WEBPACK_IMPORTED_MODULE_2__.H8)(object), kind: type.kind })} to be gone from the WDS${holder === undefined ? '' : `: ${holder.held}`}`,
				holder?.remedy ?? 'Check that the controllers of the WDS run: nothing that holds it is known.'
			)
		}
	},
	223: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			p: () => policiesOfCrd
		})
		var _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8453)
		var _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9340)
		var _kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1942)
		var _kubestellar_bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4445)
		var _helm_releaseState_ts__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5676)
		var _helm_storage_ts__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6129)
		async function policiesOfCrd(name, release, wds) {
			const { items } = await wds.list(
				(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_5__.So)(
					_kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_1__.jH,
					undefined
				)
			)
			const others = items.filter(
				policy =>
					(0, _kubestellar_bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_2__.bf)(policy) !== release &&
					selectsCrd(policy, name)
			)
			const lives = await Promise.all(others.map(async policy => await isOfLivingRelease(policy, wds)))
			return {
				living: others.find((_, index) => lives[index])?.metadata.name,
				abandoned: others.filter((_, index) => !lives[index])
			}
		}
		async function isOfLivingRelease(policy, wds) {
			const [namespace, release] = (
				(0, _kubestellar_bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_2__.bf)(policy) ?? ''
			).split('/')
			if (namespace === undefined || release === undefined) return true
			const { operation } = (0, _helm_releaseState_ts__WEBPACK_IMPORTED_MODULE_3__.Q)(
				await (0, _helm_storage_ts__WEBPACK_IMPORTED_MODULE_4__.VW)(wds, release, namespace)
			)
			return operation === 'upgrade'
		}
		function selectsCrd(policy, name) {
			return (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.RD)(policy, 'spec', 'downsync').some(
				({ resources, objectNames }) =>
					resources?.includes('customresourcedefinitions') === true && objectNames?.includes(name) === true
			)
		}
	},
	8178: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			untilPlaced: () => untilPlaced
		})
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500)
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(
			node_timers_promises__WEBPACK_IMPORTED_MODULE_0__
		)
		var _run_itsTrouble_ts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2028)
		var _kubernetes_labelSelector_ts__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6415)
		var _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9340)
		var _kubernetes_api_persistent_ts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8202)
		var _kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1942)
		var _kubestellar_binding_ts__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4547)
		var _lib_text_text_ts__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9576)
		var _noCluster_ts__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6613)
		const UNCHANGED_MS = 30_000
		const PAUSE_MS = 1000
		const MOST_NAMES = 5
		async function untilPlaced(
			{ policy, selectors, consequence, selectsNothing = false },
			{ inputs, clock, now, its },
			wds
		) {
			const query = (0, _noCluster_ts__WEBPACK_IMPORTED_MODULE_5__.E2)(inputs, selectors)
			let answer = ''
			let since = now()
			let waitedFor = `a cluster that meets ${query}`
			let remedy = `KubeStellar lists none so far. ${_noCluster_ts__WEBPACK_IMPORTED_MODULE_5__.Xt}`
			for (;;) {
				const binding = await (0, _kubestellar_binding_ts__WEBPACK_IMPORTED_MODULE_4__.YM)(wds, policy)
				const isPlaced = binding !== undefined && binding.clusters.length > 0
				if (isPlaced || (binding === undefined && !selectsNothing)) return binding
				const inventory = await readInventory(its)
				if ('clusters' in inventory) {
					const { clusters } = inventory
					const met = clusters.filter(({ labels = {} }) =>
						selectors.some(selector =>
							(0, _kubernetes_labelSelector_ts__WEBPACK_IMPORTED_MODULE_6__.ko)(selector, labels)
						)
					)
					if (met.length === 0)
						throw new _noCluster_ts__WEBPACK_IMPORTED_MODULE_5__.Cm(
							`no cluster meets ${query}: ${labelsOf(clusters, selectors)}; ${consequence.confirmed}`,
							_noCluster_ts__WEBPACK_IMPORTED_MODULE_5__.Xt,
							true
						)
					const names = (0, _lib_text_text_ts__WEBPACK_IMPORTED_MODULE_7__.HL)(
						met.map(({ name }) => name),
						MOST_NAMES
					)
					waitedFor = `KubeStellar to bind the release to ${names}, which the ITS lists as meeting ${query}`
					remedy = 'Check that KubeStellar’s controller-manager runs for this WDS and reaches this ITS.'
				} else {
					const current = binding === undefined ? 'no Binding' : `${binding.uid} ${binding.generation}`
					if (current !== answer) [answer, since] = [current, now()]
					const patience =
						UNCHANGED_MS +
						(inventory.mayPass ? _kubernetes_api_persistent_ts__WEBPACK_IMPORTED_MODULE_2__.YT : 0)
					if (now() - since >= patience)
						throw new _noCluster_ts__WEBPACK_IMPORTED_MODULE_5__.Cm(
							`no cluster meets ${query}, as far as KubeStellar tells; ${inventory.why}; ${consequence.unconfirmed}`,
							`${_noCluster_ts__WEBPACK_IMPORTED_MODULE_5__.Xt} With \`its-kubeconfig\`, the run asks the ITS itself.`,
							false
						)
				}
				await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(PAUSE_MS, undefined, {
					signal: clock.signal
				}).catch(() => undefined)
				if (clock.signal.aborted) throw clock.expired(waitedFor, remedy)
			}
		}
		async function readInventory(its) {
			if (!its.isGiven) return { why: 'the ITS was not asked', mayPass: false }
			try {
				const { items } = await (
					await its.client()
				).listMetadata(
					(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_8__.So)(
						_kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_3__.oB,
						undefined
					)
				)
				return { clusters: items.map(({ metadata }) => metadata) }
			} catch (error) {
				return {
					why: `the ITS could not be asked: ${(0, _run_itsTrouble_ts__WEBPACK_IMPORTED_MODULE_1__.Y)(error)}`,
					mayPass: (0, _kubernetes_api_persistent_ts__WEBPACK_IMPORTED_MODULE_2__.bg)(error)
				}
			}
		}
		function labelsOf(clusters, selectors) {
			if (clusters.length === 0) return 'the ITS has no clusters'
			const asked = new Set(selectors.flatMap(_kubernetes_labelSelector_ts__WEBPACK_IMPORTED_MODULE_6__.YD))
			return (0, _lib_text_text_ts__WEBPACK_IMPORTED_MODULE_7__.HL)(
				clusters.map(({ name, labels = {} }) => {
					const all = Object.entries(labels).filter(([key]) => !key.startsWith(OWN_LABELS))
					const some = all.filter(([key]) => asked.has(key))
					const shown = (some.length > 0 ? some : all).map(([key, value]) => `${key}=${value}`)
					return `${name} has ${shown.length === 0 ? 'no labels' : (0, _lib_text_text_ts__WEBPACK_IMPORTED_MODULE_7__.HL)(shown, MOST_NAMES)}`
				}),
				MOST_NAMES
			)
		}
		const OWN_LABELS = 'feature.open-cluster-management.io/'
	},
	6892: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			g: () => observeRemains,
			observeDeparture: () => observeDeparture
		})
		var _lib_errors_ts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7268)
		var _run_itsTrouble_ts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2028)
		var _kubernetes_api_client_ts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3708)
		var _kubernetes_api_discovery_ts__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5761)
		var _kubernetes_api_follow_ts__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6330)
		var _kubernetes_api_unauthorized_ts__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6445)
		var _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9340)
		var _kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1942)
		var _kubernetes_holders_ts__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(551)
		var _lib_text_text_ts__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9576)
		const MOST_NAMES = 3
		const UNSEEN =
			'KubeStellar was told to remove it; without `its-kubeconfig` or `wec-kubeconfig` it cannot be observed whether it did'
		async function observeDeparture(run, removed, { wecs, its }) {
			const [seen, others] = [
				removed.clusters.filter(cluster => wecs.whyNot(cluster) === undefined),
				removed.clusters.filter(cluster => wecs.whyNot(cluster) !== undefined)
			]
			const left = new Map(removed.clusters.map(cluster => [cluster, removed.objects.length]))
			const found = await run.progress.during(
				() => standingOf(removed, left),
				() =>
					Promise.all([
						wecs.each(
							seen,
							async (cluster, client) => await leavesCluster(run, cluster, client, { removed, left })
						),
						leaveIts(run, others, its, { removed, left })
					])
			)
			const departures = new Map(found.flat().map(departure => [departure.cluster, departure]))
			return removed.clusters.flatMap(cluster => departures.get(cluster) ?? [])
		}
		function standingOf({ clusters, objects }, left) {
			const behind = clusters.filter(cluster => (left.get(cluster) ?? 0) > 0)
			const sum = [...left.values()].reduce((all, number) => all + number, 0)
			const names = behind.map(cluster => `cluster ${cluster} to remove ${left.get(cluster) ?? 0} objects`)
			return {
				counts: [
					{
						done: objects.length * clusters.length - sum,
						all: objects.length * clusters.length,
						of: 'objects gone'
					},
					{ done: clusters.length - behind.length, all: clusters.length, of: 'clusters' }
				],
				...(names.length === 0
					? {}
					: { waitsFor: (0, _lib_text_text_ts__WEBPACK_IMPORTED_MODULE_8__.HL)(names, MOST_NAMES) })
			}
		}
		async function observeRemains({ clock, redact }, policies, its) {
			const clusters = new Set()
			let left = []
			const works = await loadWorks()
			try {
				for await (const sent of sentBy(policies, its, clock, works)) {
					left = sent
					for (const { cluster } of sent) clusters.add(cluster)
					if (sent.length === 0) break
				}
			} catch (error) {
				return {
					departures: [],
					trouble: redact((0, _run_itsTrouble_ts__WEBPACK_IMPORTED_MODULE_1__.Y)(error))
				}
			}
			return { departures: [...clusters].map(cluster => departureFrom(cluster, left)), trouble: undefined }
		}
		async function leavesCluster({ clock, redact }, cluster, client, { removed: { objects }, left: counts }) {
			try {
				const wec = await client()
				const left = await Promise.all(
					objects.map(async object => {
						const { type, namespace, name } = object
						let last
						const counted = () => {
							counts.set(cluster, (counts.get(cluster) ?? 0) - 1)
							return []
						}
						try {
							for await (const found of answers(
								wec,
								(0, _kubernetes_api_follow_ts__WEBPACK_IMPORTED_MODULE_4__.mQ)(type, namespace, name),
								clock
							))
								if (found.size === 0) return counted()
								else last = [...found.values()][0]
						} catch (error) {
							if (await (0, _kubernetes_api_discovery_ts__WEBPACK_IMPORTED_MODULE_3__.ze)(error, wec))
								return counted()
							throw error
						}
						const holder =
							last &&
							(0, _kubernetes_holders_ts__WEBPACK_IMPORTED_MODULE_7__.K)(
								{ ...last, kind: type.kind },
								`--context ${cluster}`
							)
						return [
							{
								what: (0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_9__.v8)(object),
								holder: holder && redactHolder(holder, redact)
							}
						]
					})
				)
				return departure(cluster, left.flat())
			} catch (error) {
				const reason = (0, _kubernetes_api_unauthorized_ts__WEBPACK_IMPORTED_MODULE_5__.v)(error)
					? 'the cluster does not accept the credentials'
					: redact((0, _lib_errors_ts__WEBPACK_IMPORTED_MODULE_0__.b)(error))
				return { cluster, state: 'unverified', reason }
			}
		}
		async function leaveIts(
			{ clock, redact },
			clusters,
			its,
			{ removed: { objects, policies }, left: counts }
		) {
			const all = (state, reason) => clusters.map(cluster => ({ cluster, state, reason }))
			if (clusters.length === 0 || !its.isGiven) return all('unverified', UNSEEN)
			const works = await loadWorks()
			try {
				const keys = new Set(objects.map(_kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_9__.iL))
				let left = []
				for await (const sent of sentBy(policies, its, clock, works)) {
					left = sent.filter(({ ref }) =>
						keys.has((0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_9__.TN)(ref))
					)
					for (const name of clusters) counts.set(name, left.filter(({ cluster }) => cluster === name).length)
					if (!left.some(({ cluster }) => clusters.includes(cluster))) return all('gone', '')
				}
				return clusters.map(cluster => departureFrom(cluster, left))
			} catch (error) {
				return all('unverified', redact((0, _run_itsTrouble_ts__WEBPACK_IMPORTED_MODULE_1__.Y)(error)))
			}
		}
		async function* sentBy(policies, its, clock, { POLICY_LABEL, worksIn }) {
			const query = { labelSelector: `${POLICY_LABEL} in (${policies.join(',')})` }
			const works = {
				path: (0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_9__.So)(
					_kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_6__.jf,
					undefined
				),
				query
			}
			for await (const found of answers(await its.client(), works, clock))
				yield [...found.values()].flatMap(work =>
					worksIn(work).map(({ ref }) => ({ cluster: work.metadata.namespace ?? '', ref }))
				)
		}
		function loadWorks() {
			return __webpack_require__.e(795).then(__webpack_require__.bind(__webpack_require__, 1272))
		}
		function departureFrom(cluster, left) {
			return departure(
				cluster,
				left
					.filter(sent => sent.cluster === cluster)
					.map(({ ref }) => ({
						what: (0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_9__.Ro)(ref),
						holder: undefined
					}))
			)
		}
		async function* answers(client, collection, { signal }) {
			let unseen = new _kubernetes_api_client_ts__WEBPACK_IMPORTED_MODULE_2__.Jk(
				`${client.name} does not answer`
			)
			const onUnreachable = error => {
				unseen &&= error
			}
			for await (const found of (0, _kubernetes_api_follow_ts__WEBPACK_IMPORTED_MODULE_4__.e6)(
				client,
				collection,
				signal,
				{ onUnreachable }
			)) {
				unseen = undefined
				yield found
			}
			if (unseen !== undefined) throw unseen
		}
		function departure(cluster, left) {
			if (left.length === 0) return { cluster, state: 'gone', reason: '' }
			const sorted = [...left.filter(({ holder }) => holder), ...left.filter(({ holder }) => !holder)]
			const names = sorted.map(({ what, holder }) =>
				holder === undefined ? what : `${what} (${holder.held})`
			)
			const remedy = sorted[0]?.holder?.remedy
			return {
				cluster,
				state: 'left',
				reason: `${(0, _lib_text_text_ts__WEBPACK_IMPORTED_MODULE_8__.HL)(names, MOST_NAMES)} ${left.length === 1 ? 'is' : 'are'} still there`,
				...(remedy !== undefined && { remedy })
			}
		}
		function redactHolder({ held, remedy }, redact) {
			return { held: redact(held), remedy: redact(remedy) }
		}
	},
	3355: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			p: () => whyClustersKeep,
			s: () => whyNamespaceStays
		})
		var _lib_errors_ts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7268)
		var _kubernetes_namespaceContents_ts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4737)
		var _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9340)
		var _kubernetes_kinds_ts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1955)
		var _kubestellar_binding_ts__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4547)
		var _policies_ownership_ts__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9647)
		async function whyNamespaceStays({ release, namespace }, found, { own, bindings, going }, wds) {
			if (found.metadata.annotations?.[_policies_ownership_ts__WEBPACK_IMPORTED_MODULE_4__.aI] === undefined)
				return 'this action did not make it'
			const key = (0, _kubestellar_binding_ts__WEBPACK_IMPORTED_MODULE_3__.o0)({
				group: '',
				resource: 'namespaces',
				namespace: undefined,
				name: namespace
			})
			const other = bindings.find(
				({ name, objects }) =>
					!own.has(name) &&
					(objects.has(key) || [...objects.values()].some(object => object.namespace === namespace))
			)
			if (other !== undefined) return `BindingPolicy ${other.name} delivers from it`
			const releases = await wds.listMetadata(
				(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_5__.So)(
					_kubernetes_kinds_ts__WEBPACK_IMPORTED_MODULE_2__.cW,
					namespace
				),
				{ labelSelector: 'owner=helm' }
			)
			const living = releases.items.find(
				({ metadata: { labels = {} } }) => labels['name'] !== release && labels['status'] !== 'uninstalled'
			)
			if (living !== undefined) return `release ${living.metadata.labels?.['name'] ?? ''} is in it`
			const { objects, unlisted } = await (0,
			_kubernetes_namespaceContents_ts__WEBPACK_IMPORTED_MODULE_1__.G)(wds, namespace)
			const others = objects.filter(
				({ type, object: { metadata } }) =>
					!going.has(`${type.group}/${type.kind}/${metadata.name}`) &&
					!(type.kind === 'Secret' && isRecord(metadata, release))
			)
			const [first] = others
			if (first === undefined) return unlisted[0]
			const { type, object } = first
			return `${(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_5__.v8)({ type, namespace, name: object.metadata.name })} is in it, which no release owns`
		}
		function isRecord({ name, labels }, release) {
			return labels?.['owner'] === 'helm' || name === `ks-helm-deploy.${release}`
		}
		async function whyClustersKeep(namespace, clusters, wecs) {
			const seen = clusters.filter(cluster => wecs.whyNot(cluster) === undefined)
			const reasons = await wecs.each(seen, async (cluster, client) => {
				try {
					const found = await (
						await client()
					).get(
						(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_5__.So)(
							_kubernetes_kinds_ts__WEBPACK_IMPORTED_MODULE_2__.dK,
							undefined,
							namespace
						)
					)
					return found === undefined ||
						found.metadata.annotations?.[_policies_ownership_ts__WEBPACK_IMPORTED_MODULE_4__.aI] !== undefined
						? undefined
						: `${cluster} had it before`
				} catch (error) {
					return `whether ${cluster} had it before cannot be seen: ${(0, _lib_errors_ts__WEBPACK_IMPORTED_MODULE_0__.b)(error)}`
				}
			})
			return reasons.find(reason => reason !== undefined)
		}
	}
}
