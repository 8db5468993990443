export const id = 597
export const ids = [597]
export const modules = {
	6914: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__)
		__webpack_require__.d(__webpack_exports__, {
			answersOf: () => answersOf,
			cleanup: () => cleanup,
			judgeOne: () => judgeOne,
			readOwned: () => readOwned
		})
		var _lib_errors_ts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7268)
		var _inputs_groups_lifetime_ts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6038)
		var _kubernetes_names_ts__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3564)
		var _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9340)
		var _kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1942)
		var _kubestellar_bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4445)
		var _lock_lock_ts__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2872)
		var _policies_ownership_ts__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9647)
		var _lib_parallel_ts__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8252)
		var _run_session_ts__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8932)
		var _lib_text_text_ts__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9576)
		var _removal_remove_ts__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4303)
		const SIDE_BY_SIDE = 8
		const MOST_NAMES = 5
		async function cleanup(run) {
			const { inputs, deps, record } = run
			refuseWithoutRepository(inputs)
			await (0, _run_session_ts__WEBPACK_IMPORTED_MODULE_6__.C)(run, async session => {
				const { wds } = session
				const judged = await record.phase('Releases', async () => {
					const owned = await readOwned(inputs, wds, messages => {
						record.warnAll(messages)
					})
					deps.log.info(
						`${owned.length} releases in the WDS belong to repository ${inputs.origin.repository}`
					)
					return await judge(run, owned, wds)
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
						(0, _lib_parallel_ts__WEBPACK_IMPORTED_MODULE_8__.sf)(
							due,
							SIDE_BY_SIDE,
							async entry => await removeOne(run, entry, session, sweep)
						),
					() => ({
						counts: [{ done: sweep.done, all: due.length, of: 'releases' }],
						waitsFor: (0, _lib_text_text_ts__WEBPACK_IMPORTED_MODULE_9__.HL)(
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
			throw new _lib_errors_ts__WEBPACK_IMPORTED_MODULE_0__.l(
				'NO_REPOSITORY',
				'nobody says which repository this run belongs to',
				{
					remedy:
						'A sweep removes what its repository owns: run it on GitHub, which sets GITHUB_REPOSITORY_ID.'
				}
			)
		}
		async function readOwned(inputs, wds, warn) {
			const { items } = await wds.list(
				(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_10__.So)(
					_kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_2__.jH,
					undefined
				),
				{
					labelSelector: `${_policies_ownership_ts__WEBPACK_IMPORTED_MODULE_5__.XK}=${inputs.origin.repositoryId}`
				}
			)
			const named = items.flatMap(policy => {
				const [namespace = '', release = ''] = (
					(0, _kubestellar_bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_3__.bf)(policy) ?? ''
				).split('/')
				const isSafe =
					(0, _kubernetes_names_ts__WEBPACK_IMPORTED_MODULE_11__.Cd)(namespace) &&
					(0, _kubernetes_names_ts__WEBPACK_IMPORTED_MODULE_11__.sg)(
						release,
						_kubernetes_names_ts__WEBPACK_IMPORTED_MODULE_11__.bu
					)
				if (
					!isSafe ||
					(0, _kubernetes_names_ts__WEBPACK_IMPORTED_MODULE_11__.yW)(namespace) ||
					(0, _kubestellar_bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_3__.Cr)(policy)
				)
					return []
				return [{ release, namespace, policy }]
			})
			const names = [...new Set(named.map(({ namespace }) => namespace))]
			const found = await (0, _lib_parallel_ts__WEBPACK_IMPORTED_MODULE_8__.sf)(
				names,
				SIDE_BY_SIDE,
				async name => [
					name,
					await wds.get(
						(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_10__.So)(
							_kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_2__.dK,
							undefined,
							name
						)
					)
				]
			)
			const namespaces = new Map(found)
			const sorted = named.map(claim => ({
				...claim,
				isOwn:
					(0, _policies_ownership_ts__WEBPACK_IMPORTED_MODULE_5__.ds)(
						claim,
						[claim.policy],
						namespaces.get(claim.namespace)
					).own.length > 0
			}))
			warn(
				sorted
					.filter(({ isOwn }) => !isOwn)
					.map(claim =>
						(0, _policies_ownership_ts__WEBPACK_IMPORTED_MODULE_5__.eQ)(claim.policy, nameOf(claim))
					)
			)
			return sorted
				.filter(({ isOwn }) => isOwn)
				.map(({ release, namespace, policy }) => ({
					release,
					namespace,
					policy: policy.metadata.name,
					ownership: (0, _policies_ownership_ts__WEBPACK_IMPORTED_MODULE_5__.V_)(policy)
				}))
		}
		async function judge(run, owned, wds) {
			const { inputs, deps, clock } = run
			const asks = inputs.remove.has('closed-pull-requests') || inputs.remove.has('deleted-branches')
			const isConcerned = owned.some(({ ownership }) => ownership.isPreview)
			const github =
				asks && isConcerned && inputs.githubToken !== undefined
					? await deps.github(inputs.githubToken, inputs.origin, deps.log, clock)
					: undefined
			const answers = github === undefined ? noAnswers('there is no `github-token`') : answersOf(github)
			const now = new Date(Math.min(Date.now(), wds.serverNow() ?? Infinity)).toISOString()
			return await (0, _lib_parallel_ts__WEBPACK_IMPORTED_MODULE_8__.sf)(
				owned,
				SIDE_BY_SIDE,
				async entry => ({
					...entry,
					...(await judgeOne(entry, inputs, now, answers))
				})
			)
		}
		async function judgeOne({ namespace, ownership }, { remove, protect }, now, answers) {
			const { expires, isPreview, pullRequest, branch } = ownership
			const due = why => ({ isDue: true, why })
			const kept = why => ({ isDue: false, why })
			const protector = (0, _inputs_groups_lifetime_ts__WEBPACK_IMPORTED_MODULE_1__.Yx)(namespace, protect)
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
						return unknownPullRequest(number, (0, _lib_errors_ts__WEBPACK_IMPORTED_MODULE_0__.b)(error))
					}
				},
				branch: async name => {
					try {
						return (await branches()).has(name) || (await github.hasBranch(name)) ? 'there' : 'gone'
					} catch (error) {
						return unknownBranch(name, (0, _lib_errors_ts__WEBPACK_IMPORTED_MODULE_0__.b)(error))
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
		function brake({ maxRemovals }, due) {
			if (due.length <= maxRemovals) return
			throw new _lib_errors_ts__WEBPACK_IMPORTED_MODULE_0__.l(
				'TOO_MANY_DUE',
				`${due.length} releases are due, and one sweep may remove ${maxRemovals}: ${(0, _lib_text_text_ts__WEBPACK_IMPORTED_MODULE_9__.HL)(due.map(nameOf), MOST_NAMES)}`,
				{
					remedy:
						'Look at the list in the summary. If all of them are to go, raise `max-removals`. Nothing was removed.'
				}
			)
		}
		async function removeOne(run, entry, session, sweep) {
			const { inputs, deps, record } = run
			const { release, namespace, policy, ownership } = entry
			const log = within(deps.log, nameOf(entry))
			const own = record.apart({ log, now: deps.now })
			sweep.inWork.set(nameOf(entry), own)
			const one = {
				...run,
				record: own,
				deps: { ...deps, log, holder: holderWithin(deps.holder) },
				inputs: {
					...inputs,
					release,
					namespace,
					deleteNamespace: inputs.deleteNamespace || ownership.isPreview,
					selection: { ...inputs.selection, bindingPolicy: policy }
				}
			}
			try {
				const { wds } = session
				const lock = await (0, _lock_lock_ts__WEBPACK_IMPORTED_MODULE_4__.HJ)(one, new Map(), wds)
				return await (0, _lock_lock_ts__WEBPACK_IMPORTED_MODULE_4__.G)(lock, async () => {
					const changed = await whyNoLongerDue(entry, wds)
					if (changed !== undefined) return resultOf(entry, 'kept', changed)
					await (0, _removal_remove_ts__WEBPACK_IMPORTED_MODULE_7__.g)(one, lock, session)
					const { verdict, removal } = own.facts
					const stays = removal?.whyNamespaceStays ?? ''
					const why = stays === '' ? entry.why : `${entry.why}; its Namespace stays: ${stays}`
					return resultOf(entry, verdict === 'removed' ? 'removed' : 'withdrawn', why)
				})
			} catch (error) {
				const isBusy =
					error instanceof _lib_errors_ts__WEBPACK_IMPORTED_MODULE_0__.l && error.code === 'LOCKED'
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
			const found = await wds.get(
				(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_10__.So)(
					_kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_2__.jH,
					undefined,
					policy
				)
			)
			if (found === undefined) return 'somebody else has removed it meanwhile'
			const now = (0, _policies_ownership_ts__WEBPACK_IMPORTED_MODULE_5__.V_)(found)
			return now.run === ownership.run && now.expires === ownership.expires
				? undefined
				: 'it was deployed again meanwhile'
		}
		function refuseFailures(results, inputs) {
			const failed = results.filter(({ outcome }) => outcome === 'failed')
			const [first] = failed
			if (first !== undefined) {
				throw new _lib_errors_ts__WEBPACK_IMPORTED_MODULE_0__.l(
					'CLEANUP_INCOMPLETE',
					`${failed.length} of ${results.length} releases could not be removed: ${(0, _lib_text_text_ts__WEBPACK_IMPORTED_MODULE_9__.HL)(failed.map(nameOf), MOST_NAMES)}; ${first.why}`,
					{
						remedy:
							'The next sweep goes on where this one ended. The summary has the reason for each of them.'
					}
				)
			}
			const unseen = results.filter(({ outcome }) => outcome === 'withdrawn')
			if (unseen.length === 0 || inputs.onUnverified === 'allow') return
			throw new _lib_errors_ts__WEBPACK_IMPORTED_MODULE_0__.l(
				'UNVERIFIED',
				`nobody could see whether ${(0, _lib_text_text_ts__WEBPACK_IMPORTED_MODULE_9__.HL)(unseen.map(nameOf), MOST_NAMES)} left the clusters`,
				{
					remedy: 'They are removed from the WDS; give the access, or accept it with `on-unverified: allow`.'
				}
			)
		}
		function nameOf({ namespace, release }) {
			return `${namespace}/${release}`
		}
		function resultOf({ release, namespace }, outcome, why) {
			return { release, namespace, outcome, why }
		}
		function within(log, name) {
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
		function holderWithin(holder) {
			return `${holder.slice(0, holder.lastIndexOf('#') + 1)}${crypto.randomUUID()}`
		}
	},
	5118: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__)
		__webpack_require__.d(__webpack_exports__, {
			remediate: () => remediate
		})
		var _release_loadGuards_ts__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(6403)
		var _release_binding_ts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2740)
		var _run_credentials_ts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4251)
		var _removal_departure_ts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6892)
		var _helm_annotations_ts__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(6026)
		var _proof_verdict_ts__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2203)
		var _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(9340)
		var _kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1942)
		var _kubestellar_binding_ts__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4547)
		var _kubestellar_bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4445)
		var _kubestellar_namesakes_ts__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6146)
		var _helm_storage_ts__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6129)
		var _lock_lock_ts__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2872)
		var _removal_namespace_ts__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3355)
		var _helm_pending_ts__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4043)
		var _run_open_ts__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7717)
		var _run_session_ts__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8932)
		var _proof_memory_ts__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(2427)
		var _rollback_ts__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(1356)
		var _release_undo_ts__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(6008)
		var _lib_text_text_ts__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(9576)
		const REMOVED = { action: 'uninstall', revision: 0, verdict: 'applied', clusters: [] }
		const MOST_NAMES = 5
		async function remediate(run, { plan, applied }, remediation) {
			const { inputs, deps, record } = run
			if (plan === undefined || applied === undefined) throw new Error('nothing was begun')
			return await record.phase(remediation === 'rollback' ? 'Roll back' : 'Uninstall', async () => {
				const tools = await (0, _run_open_ts__WEBPACK_IMPORTED_MODULE_12__.HG)(run)
				const credentials = await (0, _run_credentials_ts__WEBPACK_IMPORTED_MODULE_1__.wK)(
					'wds',
					inputs.wds,
					deps
				)
				const helm = (0, _run_open_ts__WEBPACK_IMPORTED_MODULE_12__.Wo)(run, tools, credentials)
				const wds = await (0, _run_open_ts__WEBPACK_IMPORTED_MODULE_12__.j0)(
					run,
					credentials,
					tools.kubectl,
					run.clock.signal
				)
				return await (0, _run_session_ts__WEBPACK_IMPORTED_MODULE_13__.f)(
					run,
					{ tools, helm, wds },
					async session => {
						const footprint = (0, _kubestellar_namesakes_ts__WEBPACK_IMPORTED_MODULE_7__.bL)(
							plan.rendered.objects.map(_kubestellar_namesakes_ts__WEBPACK_IMPORTED_MODULE_7__.t4)
						)
						const lock = await (0, _lock_lock_ts__WEBPACK_IMPORTED_MODULE_9__.HJ)(run, footprint, wds)
						return await (0, _lock_lock_ts__WEBPACK_IMPORTED_MODULE_9__.G)(lock, async () =>
							remediation === 'rollback'
								? await goBack(run, plan, lock, session)
								: await uninstall(run, plan, applied, session)
						)
					}
				)
			})
		}
		async function goBack(run, plan, lock, session) {
			const { inputs, record, deps } = run
			const { wds } = session
			const revisions = await (0, _helm_pending_ts__WEBPACK_IMPORTED_MODULE_11__.h)(
				run,
				await (0, _helm_storage_ts__WEBPACK_IMPORTED_MODULE_8__.VW)(wds, inputs.release, inputs.namespace),
				wds,
				0
			)
			const target = (
				await (0, _rollback_ts__WEBPACK_IMPORTED_MODULE_15__.provedOf)(revisions, inputs, wds)
			).find(({ revision }) => revision <= plan.revision)
			if (target === undefined) return 'nothing was rolled back, since no earlier revision was proved'
			deps.log.info(`back to revision ${target.revision}, proved ${target.verdict} at ${target.time}`)
			const made = new Set(
				plan.rendered.objects
					.map(_kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_17__.iL)
					.filter(key => !plan.before.has(key))
			)
			await (0, _rollback_ts__WEBPACK_IMPORTED_MODULE_15__.refuseLosses)(run, target, session, object =>
				made.has((0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_17__.TN)(object))
			)
			const { observed, collector } = await (0, _rollback_ts__WEBPACK_IMPORTED_MODULE_15__.rollBack)(
				run,
				target,
				lock,
				session
			)
			const { bound, clusters } = observed
			const verdict = (0, _proof_verdict_ts__WEBPACK_IMPORTED_MODULE_3__.Zy)(inputs, clusters)
			record.add({
				remediation: { action: 'rollback', revision: target.revision, verdict, clusters, departures: [] }
			})
			await (0, _proof_memory_ts__WEBPACK_IMPORTED_MODULE_14__.kY)(
				run,
				verdict,
				observed,
				() => collector.memory(),
				wds
			)
			if (verdict !== 'failed' && !collector.isLeft)
				await (
					await (0, _release_loadGuards_ts__WEBPACK_IMPORTED_MODULE_18__.d)()
				).guardRelease(run, bound, wds)
			const where = (0, _lib_text_text_ts__WEBPACK_IMPORTED_MODULE_19__.HL)(bound.clusters, MOST_NAMES)
			return verdict === 'failed'
				? `rolled back to revision ${target.revision}, which is not ready in all of ${where} either`
				: `rolled back to revision ${target.revision}, which is ${verdict} in ${where}`
		}
		async function uninstall(run, plan, applied, { helm, wds, wecs, its }) {
			const { inputs, record } = run
			const clusters = await destinations(run, plan, wds)
			const managed = plan.rendered.objects.filter(object => object.managed)
			const kept = managed.filter(({ manifest }) =>
				(0, _helm_annotations_ts__WEBPACK_IMPORTED_MODULE_20__.t8)(manifest)
			)
			const going = managed.filter(object => !kept.includes(object))
			const unbound = async () => {
				await Promise.all(
					applied.createdPolicies.map(async ({ metadata }) => {
						await (0, _release_binding_ts__WEBPACK_IMPORTED_MODULE_0__.RK)(run, metadata.name, going, wds)
					})
				)
			}
			const whyKept = await (0, _removal_namespace_ts__WEBPACK_IMPORTED_MODULE_10__.p)(
				inputs.namespace,
				clusters,
				wecs
			)
			const but = [
				...(kept.length === 0
					? []
					: [
							`${(0, _lib_text_text_ts__WEBPACK_IMPORTED_MODULE_19__.HL)(
								kept.map(object => (0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_17__.v8)(object)),
								MOST_NAMES
							)}, which Helm is told to keep`
						]),
				...(whyKept === undefined ? [] : [`Namespace ${inputs.namespace}: ${whyKept}`])
			]
			await freeGoing(run, plan, [...going, ...namespaceOf(applied)], wds)
			if (but.length === 0) {
				await (0, _release_undo_ts__WEBPACK_IMPORTED_MODULE_16__.undo)(
					run,
					{ applied, absent: (0, _release_undo_ts__WEBPACK_IMPORTED_MODULE_16__.absentBefore)(plan) },
					{ helm, wds },
					unbound
				)
			} else {
				await helm.uninstall(inputs.release, inputs.namespace)
				await unbound()
				record.add({ releaseStatus: 'uninstalled' })
			}
			const policies = applied.createdPolicies.map(({ metadata }) => metadata.name)
			const removed = { clusters, objects: going, policies }
			const departures = await (0, _removal_departure_ts__WEBPACK_IMPORTED_MODULE_2__.h)(run, removed, {
				wecs,
				its
			})
			record.add({ remediation: { ...REMOVED, departures } })
			const butFor = but.length === 0 ? '' : `, but for ${but.join(', and ')}`
			return `the release was removed again${butFor}${tellDepartures(departures)}`
		}
		async function freeGoing(run, { guards }, going, wds) {
			if (guards.length === 0) return
			const { isForbidden, leavesWith, takeOut } = await (0,
			_release_loadGuards_ts__WEBPACK_IMPORTED_MODULE_18__.d)()
			const leaves = leavesWith(
				new Set(going.map(_kubestellar_binding_ts__WEBPACK_IMPORTED_MODULE_5__.xt)),
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
						(0, _kubestellar_bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_6__.Fz)(
							_kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_4__.dK,
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
						await (0, _kubestellar_binding_ts__WEBPACK_IMPORTED_MODULE_5__.YM)(wds, metadata.name)
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
					: `${text} ${(0, _lib_text_text_ts__WEBPACK_IMPORTED_MODULE_19__.HL)(clusters, MOST_NAMES)}`
			}
			return [
				told('gone', ' and is gone from'),
				told('left', '; not yet from'),
				told('unverified', '; nobody could see whether it left')
			].join('')
		}
	},
	1356: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__)
		__webpack_require__.d(__webpack_exports__, {
			provedOf: () => provedOf,
			refuseLosses: () => refuseLosses,
			rollBack: () => rollBack,
			rollback: () => rollback
		})
		var _release_loadGuards_ts__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(6403)
		var _lib_parseJson_ts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1138)
		var _release_apply_ts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6185)
		var _release_binding_ts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2740)
		var _proof_observe_ts__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8162)
		var _proof_wds_collector_ts__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9674)
		var _proof_conclude_ts__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(733)
		var _lib_errors_ts__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7268)
		var _plan_gate_ts__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1476)
		var _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(9340)
		var _kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1942)
		var _kubestellar_binding_ts__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4547)
		var _kubestellar_bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4445)
		var _kubestellar_combinedStatus_ts__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1757)
		var _kubestellar_namesakes_ts__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6146)
		var _kubestellar_guard_ts__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9167)
		var _helm_storage_ts__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6129)
		var _lock_lock_ts__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(2872)
		var _helm_manifest_ts__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(9471)
		var _plan_namespaces_ts__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(3719)
		var _policies_ownership_ts__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(9647)
		var _helm_pending_ts__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(4043)
		var _helm_persevere_ts__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(9651)
		var _plan_dataLoss_ts__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(1327)
		var _run_session_ts__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(8932)
		var _proof_memory_ts__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(2427)
		var _release_install_ts__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(2931)
		var _release_delivered_ts__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(8157)
		var _plan_render_ts__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(31)
		var _run_refusedCredentials_ts__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(3619)
		var _plan_wdsFacts_ts__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(8996)
		async function rollback(run) {
			const { record } = run
			await (0, _run_session_ts__WEBPACK_IMPORTED_MODULE_22__.C)(run, async session => {
				const { wds } = session
				const lock = await record.phase('Lock', () =>
					(0, _lock_lock_ts__WEBPACK_IMPORTED_MODULE_15__.HJ)(run, new Map(), wds)
				)
				await (0, _lock_lock_ts__WEBPACK_IMPORTED_MODULE_15__.G)(lock, async () => {
					const target = await record.phase('Plan', async () => {
						const chosen = await chooseTarget(run, wds)
						await refuseLosses(run, chosen, session)
						return chosen
					})
					const { observed, collector } = await record.phase('Roll back', () =>
						rollBack(run, target, lock, session)
					)
					await (0, _proof_conclude_ts__WEBPACK_IMPORTED_MODULE_5__.E)(run, observed, collector, wds)
					if (!collector.isLeft)
						await record.phase('Guard', async () => {
							await (
								await (0, _release_loadGuards_ts__WEBPACK_IMPORTED_MODULE_29__.d)()
							).guardRelease(run, observed.bound, wds)
						})
				})
			})
		}
		async function chooseTarget(run, wds) {
			const { inputs, deps } = run
			const found = await (0, _helm_storage_ts__WEBPACK_IMPORTED_MODULE_14__.VW)(
				wds,
				inputs.release,
				inputs.namespace
			)
			const revisions = await (0, _helm_pending_ts__WEBPACK_IMPORTED_MODULE_19__.h)(run, found, wds)
			const [newest] = revisions
			if (newest === undefined) throw (0, _helm_storage_ts__WEBPACK_IMPORTED_MODULE_14__.rG)(inputs)
			const proofs = await provedOf(revisions, inputs, wds)
			const target =
				inputs.revision === undefined
					? proofs.find(({ revision }) => revision < newest.revision)
					: proofs.find(({ revision }) => revision === inputs.revision)
			if (target === undefined) {
				const known = proofs.map(({ revision }) => String(revision)).join(', ')
				throw new _lib_errors_ts__WEBPACK_IMPORTED_MODULE_6__.l(
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
		async function refuseLosses(run, target, { wds, wecs }, isNew = () => false) {
			const { inputs } = run
			const [newest] = await (0, _helm_storage_ts__WEBPACK_IMPORTED_MODULE_14__.VW)(
				wds,
				inputs.release,
				inputs.namespace
			)
			const [now, then] = await Promise.all(
				[newest, revisionOf(inputs.release, target.revision)].map(async revision =>
					revision === undefined
						? undefined
						: await (0, _helm_storage_ts__WEBPACK_IMPORTED_MODULE_14__.M7)(wds, inputs.namespace, revision)
				)
			)
			if (now === undefined || then === undefined) return
			const bindings = await Promise.all(
				target.policies.map(
					async ({ metadata }) =>
						await (0, _kubestellar_binding_ts__WEBPACK_IMPORTED_MODULE_9__.YM)(wds, metadata.name)
				)
			)
			const clusters = [...target.clusters, ...bindings.flatMap(binding => binding?.clusters ?? [])]
			const losses = await (0, _plan_dataLoss_ts__WEBPACK_IMPORTED_MODULE_21__.UK)(
				await (0, _helm_manifest_ts__WEBPACK_IMPORTED_MODULE_16__.N)(
					now.manifest,
					`revision ${now.revision}`
				),
				await (0, _helm_manifest_ts__WEBPACK_IMPORTED_MODULE_16__.N)(
					then.manifest,
					`revision ${then.revision}`
				),
				{ inputs, wds, wecs, clusters: [...new Set(clusters)], isNew }
			)
			;(0, _plan_dataLoss_ts__WEBPACK_IMPORTED_MODULE_21__.u3)(losses, inputs, 'this rollback')
		}
		function revisionOf(release, revision) {
			return {
				secret: (0, _helm_storage_ts__WEBPACK_IMPORTED_MODULE_14__.OM)(release, revision),
				revision,
				status: ''
			}
		}
		async function provedOf(revisions, inputs, wds) {
			const kept = new Set(revisions.map(({ revision }) => revision))
			return (await (0, _proof_memory_ts__WEBPACK_IMPORTED_MODULE_23__.S1)(inputs, wds)).proofs.filter(
				({ revision }) => kept.has(revision)
			)
		}
		async function rollBack(run, target, lock, { helm, wds, wecs, its }) {
			const collector = new _proof_wds_collector_ts__WEBPACK_IMPORTED_MODULE_4__.g(
				run,
				{ wecs, its },
				lock,
				wds
			)
			try {
				if (run.inputs.command === 'rollback')
					await (0, _run_refusedCredentials_ts__WEBPACK_IMPORTED_MODULE_27__.a)(
						{ wecs, its },
						target.clusters
					)
				const policies = target.policies.map(({ metadata }) => metadata.name)
				const before = await (0, _proof_observe_ts__WEBPACK_IMPORTED_MODULE_3__._H)(run, policies, its, wds)
				const released = await rollBackRelease(run, target, { lock, collector }, { helm, wds })
				const bound = await (0, _release_binding_ts__WEBPACK_IMPORTED_MODULE_2__.kH)(run, released, its, wds)
				await collector.review(bound)
				const isKept = (0, _kubestellar_guard_ts__WEBPACK_IMPORTED_MODULE_13__.mA)(
					await (
						await (0, _release_loadGuards_ts__WEBPACK_IMPORTED_MODULE_29__.d)()
					).readGuards(run.inputs, wds),
					bound.objects
				)
				const observed = await (0, _proof_observe_ts__WEBPACK_IMPORTED_MODULE_3__.wX)(run, bound, before, {
					wecs,
					its,
					collector,
					wds,
					isKept
				})
				return { observed, collector }
			} finally {
				await collector.detach()
			}
		}
		async function rollBackRelease(run, target, { lock, collector }, { helm, wds }) {
			const { inputs, deps, record } = run
			const { release, namespace } = inputs
			const isOwn = target.policies.every(
				policy => (0, _kubestellar_bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_10__.bf)(policy) === undefined
			)
			const old = await (0, _helm_storage_ts__WEBPACK_IMPORTED_MODULE_14__.M7)(
				wds,
				namespace,
				revisionOf(release, target.revision)
			)
			if (old === undefined) throw new Error(`revision ${target.revision} is gone`)
			const { chartName: name, chartVersion: version, appVersion } = old
			record.add({ chart: { name, version, appVersion, source: '', digest: '' } })
			const objects = await (0, _plan_render_ts__WEBPACK_IMPORTED_MODULE_26__.iZ)(old, [], namespace, wds)
			const footprint = (0, _kubestellar_namesakes_ts__WEBPACK_IMPORTED_MODULE_12__.bL)(
				objects.objects.map(_kubestellar_namesakes_ts__WEBPACK_IMPORTED_MODULE_12__.t4)
			)
			await lock.announce({ footprint, collects: false })
			await (0, _lock_lock_ts__WEBPACK_IMPORTED_MODULE_15__.kn)(lock, footprint)
			const facts = await (0, _plan_wdsFacts_ts__WEBPACK_IMPORTED_MODULE_28__.W)(
				objects.objects,
				(0, _plan_namespaces_ts__WEBPACK_IMPORTED_MODULE_17__.Gw)(inputs, objects),
				wds
			)
			const live = await Promise.all(
				target.policies.map(
					async ({ metadata }) =>
						await wds.get(
							(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_30__.So)(
								_kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_8__.jH,
								undefined,
								metadata.name
							)
						)
				)
			)
			const renewedPolicies = target.policies.map((policy, index) =>
				isOwn
					? policy
					: (0, _policies_ownership_ts__WEBPACK_IMPORTED_MODULE_18__.Fv)(policy, live[index], inputs)
			)
			const both = renewedPolicies.map((policy, index) => {
				const now = live[index]
				return now === undefined || isOwn
					? policy
					: (0, _kubestellar_bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_10__.mI)(
							policy,
							(0, _kubestellar_combinedStatus_ts__WEBPACK_IMPORTED_MODULE_11__.qR)(now)
						)
			})
			const applied = isOwn
				? both
				: await (0, _release_apply_ts__WEBPACK_IMPORTED_MODULE_1__.f)(both, inputs, wds, deps.log)
			const stays = new Set(
				[
					...objects.objects,
					(0, _kubestellar_bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_10__.Fz)(
						_kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_8__.dK,
						namespace
					)
				].map(_kubestellar_binding_ts__WEBPACK_IMPORTED_MODULE_9__.xt)
			)
			const { freeLeaving, readGuards } = await (0, _release_loadGuards_ts__WEBPACK_IMPORTED_MODULE_29__.d)()
			await freeLeaving(run, await readGuards(inputs, wds), stays, wds)
			await (0, _helm_persevere_ts__WEBPACK_IMPORTED_MODULE_20__.K)(run, wds, 'locked', async () => {
				await helm.rollback(release, namespace, target.revision)
			})
			const [newest] = await (0, _helm_storage_ts__WEBPACK_IMPORTED_MODULE_14__.VW)(wds, release, namespace)
			const revision = newest?.revision ?? target.revision
			record.add({
				revision,
				releaseStatus: newest?.status ?? 'unknown',
				bindingPolicies: target.policies.map(({ metadata }) => metadata.name)
			})
			deps.log.info(`release ${release} is ${newest?.status ?? 'unknown'}, revision ${revision}`)
			const wanted = renewedPolicies.map(policy =>
				renamed(
					policy,
					(0, _helm_storage_ts__WEBPACK_IMPORTED_MODULE_14__.OM)(release, target.revision),
					(0, _helm_storage_ts__WEBPACK_IMPORTED_MODULE_14__.OM)(release, revision)
				)
			)
			const found = { rendered: objects, revision, policies: target.policies }
			const { expected, live: before } = await (0, _release_delivered_ts__WEBPACK_IMPORTED_MODULE_25__.vX)(
				inputs,
				found,
				facts.live,
				wds
			)
			const verdicts = (0, _plan_gate_ts__WEBPACK_IMPORTED_MODULE_7__.G)(expected, wanted, name =>
				facts.namespaceLabels.get(name)
			)
			const released = await (0, _release_delivered_ts__WEBPACK_IMPORTED_MODULE_25__.zt)(
				verdicts,
				wanted,
				before,
				wds
			)
			if (!isOwn) {
				const settling = { applied, wanted, released, clusters: target.clusters }
				await (0, _release_install_ts__WEBPACK_IMPORTED_MODULE_24__.T)(run, settling, wds, collector.attachTo)
			}
			return released
		}
		function renamed(policy, from, to) {
			return (0, _lib_parseJson_ts__WEBPACK_IMPORTED_MODULE_0__.qF)(
				JSON.stringify(policy).replaceAll(JSON.stringify(from), JSON.stringify(to))
			)
		}
	},
	2424: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__)
		__webpack_require__.d(__webpack_exports__, {
			uninstall: () => uninstall
		})
		var _lock_lock_ts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2872)
		var _removal_remove_ts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4303)
		var _run_session_ts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8932)
		async function uninstall(run) {
			const { inputs, record } = run
			await (0, _run_session_ts__WEBPACK_IMPORTED_MODULE_2__.C)(run, async session => {
				const { wds, wecs } = session
				if (inputs.dryRun) {
					await record.phase('Plan', () =>
						(0, _removal_remove_ts__WEBPACK_IMPORTED_MODULE_1__.A)(run, wecs, wds)
					)
					record.add({ verdict: 'planned' })
					return
				}
				const lock = await record.phase('Lock', () =>
					(0, _lock_lock_ts__WEBPACK_IMPORTED_MODULE_0__.HJ)(run, new Map(), wds)
				)
				await (0, _lock_lock_ts__WEBPACK_IMPORTED_MODULE_0__.G)(lock, async () => {
					await (0, _removal_remove_ts__WEBPACK_IMPORTED_MODULE_1__.g)(run, lock, session)
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
				'Kubernetes’ garbage collector takes it off when all that the object owns is gone: look for what else has a finalizer'
			],
			[
				'customresourcecleanup.apiextensions.k8s.io',
				'the API server takes it off when no object of the kind is left: look for those that have finalizers'
			],
			[
				'service.kubernetes.io/load-balancer-cleanup',
				'the cloud controller manager takes it off when the load balancer is gone: check that it runs'
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
				remedy: `Finalizer ${finalizer} of ${(0, _objects_ts__WEBPACK_IMPORTED_MODULE_1__.Ro)((0, _objects_ts__WEBPACK_IMPORTED_MODULE_1__.H8)(object))}: ${who}. If nobody is left to do so: \`kubectl ${scope} patch ${(0, _objects_ts__WEBPACK_IMPORTED_MODULE_1__.hD)((0, _objects_ts__WEBPACK_IMPORTED_MODULE_1__.H8)(object)).toLowerCase()} ${name} --type=merge --patch '{"metadata":{"finalizers":null}}'\`; what the controller would have cleaned up then stays.`
			}
		}
	},
	3538: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			G: () => removeObject,
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
			const query = { fieldSelector: `metadata.name=${name}` }
			let last
			for await (const left of (0, _api_follow_ts__WEBPACK_IMPORTED_MODULE_0__.e6)(
				wds,
				(0, _objects_ts__WEBPACK_IMPORTED_MODULE_2__.So)(type, namespace),
				query,
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
	1149: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			untilPlaced: () => untilPlaced
		})
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500)
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(
			node_timers_promises__WEBPACK_IMPORTED_MODULE_0__
		)
		var _run_itsTrouble_ts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7266)
		var _kubernetes_labelSelector_ts__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6415)
		var _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9340)
		var _kubernetes_api_persistent_ts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8202)
		var _kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1942)
		var _kubestellar_binding_ts__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4547)
		var _lib_text_text_ts__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9576)
		var _noCluster_ts__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7160)
		const UNCHANGED_MS = 30_000
		const PAUSE_MS = 1000
		const MOST_NAMES = 5
		async function untilPlaced(
			policy,
			selectors,
			consequence,
			{ inputs, clock, now, its },
			wds,
			{ selectsNothing = false } = {}
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
	6008: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			absentBefore: () => absentBefore,
			undo: () => undo
		})
		var _policies_customResources_ts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7710)
		var _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9340)
		var _kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1942)
		var _kubernetes_remove_ts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3538)
		function absentBefore({ rendered, before }) {
			return rendered.objects.filter(
				object =>
					!object.managed && !before.has((0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_3__.iL)(object))
			)
		}
		async function undo(
			{ inputs, deps, clock, record },
			{ applied, absent },
			{ helm, wds },
			whenUninstalled = () => Promise.resolve()
		) {
			const remove = async (type, object) => {
				await (0, _kubernetes_remove_ts__WEBPACK_IMPORTED_MODULE_2__.G)(type, object, wds, clock)
				deps.log.info(
					`${(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_3__.Ro)((0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_3__.H8)(object))} undone`
				)
			}
			await helm.uninstall(inputs.release, inputs.namespace)
			record.add({ releaseStatus: 'uninstalled' })
			deps.log.info(`release ${inputs.release} undone`)
			await whenUninstalled()
			if (applied.createdNamespace !== undefined)
				await remove(_kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_1__.dK, applied.createdNamespace)
			for (const policy of applied.createdPolicies) {
				await remove(_kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_1__.jH, policy)
				await (0, _kubernetes_remove_ts__WEBPACK_IMPORTED_MODULE_2__.waitUntilGone)(
					_kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_1__.HC,
					policy,
					wds,
					clock
				)
			}
			const taken = new Set(applied.createdPolicies.map(({ metadata }) => metadata.name))
			record.add({
				bindingPolicies: applied.policies
					.map(({ metadata }) => metadata.name)
					.filter(name => !taken.has(name))
			})
			for (const { type, namespace, name } of absent) {
				const object = await wds.get(
					(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_3__.So)(type, namespace, name)
				)
				if (object === undefined) continue
				const user =
					type.resource === 'customresourcedefinitions'
						? await userOf(object, `${inputs.namespace}/${inputs.release}`, wds)
						: undefined
				if (user === undefined) await remove(type, object)
				else
					record.warn(
						`${(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_3__.Ro)((0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_3__.H8)(object))} is not undone: ${user} uses it`
					)
			}
		}
		async function userOf(crd, release, wds) {
			const { living } = await (0, _policies_customResources_ts__WEBPACK_IMPORTED_MODULE_0__.pe)(
				crd.metadata.name,
				release,
				wds
			)
			if (living !== undefined) return `BindingPolicy ${living}`
			const [object] = await (0, _policies_customResources_ts__WEBPACK_IMPORTED_MODULE_0__.F9)(
				(0, _policies_customResources_ts__WEBPACK_IMPORTED_MODULE_0__.I)(crd),
				wds
			)
			return (
				object &&
				(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_3__.Ro)(
					(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_3__.H8)(object)
				)
			)
		}
	},
	6892: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			g: () => observeRemains,
			h: () => observeDeparture
		})
		var _lib_errors_ts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7268)
		var _run_itsTrouble_ts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7266)
		var _kubernetes_api_client_ts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3708)
		var _kubernetes_api_discovery_ts__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5761)
		var _kubernetes_api_follow_ts__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6330)
		var _kubernetes_api_refusals_ts__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5546)
		var _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9340)
		var _kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1942)
		var _kubernetes_holders_ts__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(551)
		var _lib_text_text_ts__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9576)
		const MOST_NAMES = 3
		const UNSEEN =
			'KubeStellar was told to remove it; without `its-kubeconfig` or `wec-kubeconfig` nobody can see that it did'
		async function observeDeparture(run, removed, { wecs, its }) {
			const [seen, others] = [
				removed.clusters.filter(cluster => wecs.whyNot(cluster) === undefined),
				removed.clusters.filter(cluster => wecs.whyNot(cluster) !== undefined)
			]
			const left = new Map(removed.clusters.map(cluster => [cluster, removed.objects.length]))
			const found = await run.record.progress.during(
				() => standingOf(removed, left),
				() =>
					Promise.all([
						wecs.each(
							seen,
							async (cluster, client) => await leavesCluster(run, cluster, removed, client, left)
						),
						leaveIts(run, others, removed, its, left)
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
		async function leavesCluster({ clock, redact }, cluster, { objects }, client, counts) {
			try {
				const wec = await client()
				const left = await Promise.all(
					objects.map(async object => {
						const { type, namespace, name } = object
						const query = { fieldSelector: `metadata.name=${name}` }
						let last
						const counted = () => {
							counts.set(cluster, (counts.get(cluster) ?? 0) - 1)
							return []
						}
						try {
							for await (const found of answers(
								wec,
								(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_9__.So)(type, namespace),
								query,
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
				const reason = (0, _kubernetes_api_refusals_ts__WEBPACK_IMPORTED_MODULE_5__.v)(error)
					? 'the cluster does not accept the credentials'
					: redact((0, _lib_errors_ts__WEBPACK_IMPORTED_MODULE_0__.b)(error))
				return { cluster, state: 'unverified', reason }
			}
		}
		async function leaveIts({ clock, redact }, clusters, { objects, policies }, its, counts) {
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
			for await (const found of answers(
				await its.client(),
				(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_9__.So)(
					_kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_6__.jf,
					undefined
				),
				query,
				clock
			))
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
		async function* answers(client, path, query, { signal }) {
			let unseen = new _kubernetes_api_client_ts__WEBPACK_IMPORTED_MODULE_2__.Jk(
				`${client.name} does not answer`
			)
			const onUnreachable = error => {
				unseen &&= error
			}
			for await (const found of (0, _kubernetes_api_follow_ts__WEBPACK_IMPORTED_MODULE_4__.e6)(
				client,
				path,
				query,
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
		var _kubernetes_namespaceContents_ts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7118)
		var _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9340)
		var _kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1942)
		var _kubestellar_binding_ts__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4547)
		var _policies_ownership_ts__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9647)
		async function whyNamespaceStays({ release, namespace }, found, own, bindings, going, wds) {
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
					_kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_2__.cW,
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
							_kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_2__.dK,
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
	},
	4303: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			A: () => planRemoval,
			g: () => removeRelease
		})
		var binding = __webpack_require__(4547)
		var loadGuards = __webpack_require__(6403)
		var release_binding = __webpack_require__(2740)
		var customResources = __webpack_require__(7710)
		var errors = __webpack_require__(7268)
		var annotations = __webpack_require__(6026)
		var kubernetes_objects = __webpack_require__(9340)
		var api = __webpack_require__(1942)
		async function planCrdRemoval(release, names, going, isDelivered, wds) {
			const found = await Promise.all(
				names.map(async name => await wds.get((0, kubernetes_objects.So)(api.Jg, undefined, name)))
			)
			const judged = await Promise.all(
				found
					.filter(crd => crd !== undefined)
					.map(async crd => {
						const type = (0, customResources.I)(crd)
						const others = (await (0, customResources.F9)(type, wds)).filter(
							object => !going.has((0, kubernetes_objects.TN)((0, kubernetes_objects.H8)(object)))
						)
						const { living, abandoned } = await (0, customResources.pe)(crd.metadata.name, release, wds)
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
						crds.map(async crd => await (0, customResources.F9)((0, customResources.I)(crd), wec))
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
		var json = __webpack_require__(8453)
		var kubestellar_bindingPolicy = __webpack_require__(4445)
		var namesakes = __webpack_require__(6146)
		var kubestellar_guard = __webpack_require__(9167)
		var persevere = __webpack_require__(9651)
		var dataLoss = __webpack_require__(1327)
		var memory = __webpack_require__(2427)
		var ownership = __webpack_require__(9647)
		var discovery = __webpack_require__(5761)
		var combinedStatus = __webpack_require__(1757)
		var storage = __webpack_require__(6129)
		var removal_namespace = __webpack_require__(3355)
		var parallel = __webpack_require__(8252)
		var render = __webpack_require__(31)
		var write = __webpack_require__(517)
		async function readRemoval(inputs, wecs, wds) {
			const { release, namespace } = inputs
			const [revisions, policies, found, there] = await Promise.all([
				(0, storage.VW)(wds, release, namespace),
				wds.list((0, kubernetes_objects.So)(api.jH, undefined)),
				wds.list((0, kubernetes_objects.So)(api.HC, undefined)),
				wds.get((0, kubernetes_objects.So)(api.dK, undefined, namespace))
			])
			const live = inputs.deleteNamespace ? there : undefined
			const guarding = found.items.filter(
				item => (0, kubestellar_guard.kR)(item) === `${namespace}/${release}`
			)
			const bindings = (0, kubestellar_guard.hw)(found.items, policies.items)
				.filter(item => !guarding.includes(item))
				.map(binding.Vy)
			const { own, foreign } = (0, ownership.ds)(
				{ release, namespace },
				policies.items,
				there,
				inputs.selection.bindingPolicy
			)
			;(0, ownership.re)(inputs, revisions, own, there)
			const names = new Set(own.map(({ metadata }) => metadata.name))
			const ofRelease = await objectsOfRevisions(revisions, namespace, wds)
			const known = new Set(ofRelease.map(binding.xt))
			const bound = bindings
				.filter(({ name }) => names.has(name))
				.flatMap(({ objects }) =>
					[...objects.entries()].filter(([key]) => !known.has(key)).map(([, object]) => object)
				)
			const others = await sortOut(await listed(bound, wds), inputs, wds)
			const going = [...ofRelease.filter(({ manifest }) => !(0, annotations.t8)(manifest)), ...others.going]
			const kept = [
				...(await present(
					ofRelease.filter(({ manifest }) => (0, annotations.t8)(manifest)),
					wds
				)),
				...others.kept
			]
			const crds = inputs.deleteCrds
				? await planCrdRemoval(
						`${namespace}/${release}`,
						[
							...new Set([
								...(0, kubestellar_bindingPolicy.AX)(own),
								...going.filter(isCrd).map(({ name }) => name)
							])
						],
						new Set(going.map(kubernetes_objects.iL)),
						({ apiVersion, metadata }, resource) => {
							const [group = ''] = apiVersion.split('/')
							const key = (0, binding.o0)({
								group,
								resource,
								namespace: metadata.namespace,
								name: metadata.name
							})
							return bindings.some(({ name, objects }) => !names.has(name) && objects.has(key))
						},
						wds
					)
				: { crds: [], kept: [], abandoned: [], resources: [] }
			const leaving = [
				...going,
				...crds.crds.map(({ metadata: { name } }) => (0, kubestellar_bindingPolicy.Fz)(api.Jg, name))
			]
			const keys = new Set(leaving.map(binding.xt))
			const delivering = bindings.filter(
				binding => names.has(binding.name) || [...binding.objects.keys()].some(key => keys.has(key))
			)
			const guards = [
				...(0, kubestellar_guard.K4)(guarding, `${namespace}/${release}`),
				...crds.abandoned.flatMap(policy =>
					(0, kubestellar_guard.K4)(found.items, (0, kubestellar_bindingPolicy.bf)(policy) ?? '').filter(
						guard => guard.policy === policy.metadata.name
					)
				)
			]
			const clusters = [
				...new Set(
					[...delivering, ...guards.map(({ binding }) => binding)].flatMap(binding => binding.clusters)
				)
			].sort()
			const whyStays =
				live === undefined
					? undefined
					: kept.length > 0
						? `${kept.map(kubernetes_objects.v8).join(', ')} stays`
						: ((await (0, removal_namespace.s)(
								inputs,
								live,
								names,
								bindings,
								new Set(going.map(kindAndName)),
								wds
							)) ?? (await (0, removal_namespace.p)(namespace, clusters, wecs)))
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
						namespace: goes || isGone ? undefined : namespace,
						kept,
						bindings,
						goingCrds: new Set(crds.crds.map(({ metadata }) => metadata.name))
					})
				})),
				crds,
				clusters,
				delivering: delivering.map(({ name }) => name),
				guards,
				untrustedGuards: guarding.flatMap(item => {
					const guard = (0, kubestellar_guard.jp)(item, `${namespace}/${release}`)
					return typeof guard === 'string'
						? [`Binding ${item.metadata.name} ${guard}: it is left as it is`]
						: []
				})
			}
		}
		function unique(objects) {
			return [...new Map(objects.map(object => [object.metadata.name, object])).values()]
		}
		async function objectsOfRevisions(revisions, namespace, wds) {
			const telling = [revisions[0], revisions.find(({ status }) => status === 'deployed')]
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
			const apiVersionOf = ({ group, version }) => (group === '' ? version : `${group}/${version}`)
			const kinds = [...(await (0, discovery.jl)(wds, objects.map(apiVersionOf))).values()]
			return objects.flatMap(object => {
				const { group, resource, namespace, name } = object
				const type = kinds.find(found => found.group === group && found.resource === resource)
				if (type === undefined || type.kind === 'Namespace' || type.kind === 'CustomResourceDefinition')
					return []
				const metadata = { name, ...(namespace === undefined ? {} : { namespace }) }
				const manifest = { apiVersion: apiVersionOf(object), kind: type.kind, metadata }
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
		function blockingHooks({ going }) {
			return going.filter(
				({ type, hookEvents }) =>
					(type.kind === 'Job' || type.kind === 'Pod') &&
					hookEvents.some(event => event === 'pre-delete' || event === 'post-delete')
			)
		}
		function renderedCrds({ going }) {
			return going.filter(isCrd)
		}
		function isCrd({ type }) {
			return type.kind === api.Jg.kind && type.group === api.Jg.group
		}
		function rendersNamespace({ going }, namespace) {
			return going.some(
				({ type, name }) => type.group === '' && type.kind === 'Namespace' && name === namespace
			)
		}
		var remove = __webpack_require__(3538)
		var text_text = __webpack_require__(9576)
		const MOST_NAMES = 5
		const KEEP_IN_CHART =
			'To keep it, give it the annotation `helm.sh/resource-policy: keep` in the chart and deploy once more.'
		async function removeRelease(run, lock, { helm, wds, wecs, its }) {
			const { inputs, record } = run
			const removal = await record.phase('Plan', () => planRemoval(run, wecs, wds))
			await lock.announce({ footprint: (0, namesakes.bL)(removal.going.map(namesakes.t4)), collects: false })
			const reduced = await record.phase('Helm', async () => {
				const guards = await freeFromGuards(run, removal, wds)
				await takeOut(run, removal, helm, wds)
				return guards
			})
			await record.phase('Binding', () => untilUnbound(run, removal, reduced, wds))
			await record.phase('Policies', () => settlePolicies(run, removal, wds))
			await (0, memory.tf)(inputs, wds)
			await record.phase('Clusters', async () => {
				if (removal.clusters.length > 0)
					conclude(run, await (0, departure.h)(run, departing(run, removal), { wecs, its }))
				else await lookForRemains(run, removal, its)
			})
		}
		function departing(run, removal) {
			const { clusters, delivering, guards } = removal
			const names = guards.map(({ binding }) => binding.name)
			return { clusters, objects: goingFrom(run, removal), policies: [...delivering, ...names] }
		}
		function goingFrom({ inputs }, { leaving, namespace }) {
			return namespace === undefined
				? leaving
				: [...leaving, (0, kubestellar_bindingPolicy.Fz)(api.dK, inputs.namespace)]
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
		async function planRemoval({ inputs, deps, record }, wecs, wds) {
			const removal = await readRemoval(inputs, wecs, wds)
			const { revisions, going, kept, clusters, crds } = removal
			const [newest] = revisions
			const inClusters = await customResourcesInClusters(
				crds.crds,
				new Set(going.map(kubernetes_objects.iL)),
				clusters,
				wecs
			)
			const customResources = [...crds.resources, ...inClusters]
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
					? `there is no release ${inputs.release} in namespace ${inputs.namespace} any more`
					: `revision ${newest.revision} of ${inputs.release} is ${newest.status}; ${going.length} objects go from ${clusters.length === 0 ? 'no cluster' : clusters.join(', ')}`
			)
			if (kept.length > 0) deps.log.info(`Helm is told to keep ${kept.map(kubernetes_objects.v8).join(', ')}`)
			record.warnAll(
				removal.foreign.map(policy => (0, ownership.eQ)(policy, `${inputs.namespace}/${inputs.release}`))
			)
			record.warnAll(removal.untrustedGuards)
			for (const { crd, why } of crds.kept)
				record.warn(`${(0, kubernetes_objects.Ro)((0, kubernetes_objects.H8)(crd))} stays: ${why}`)
			if (customResources.length > 0)
				record.warn(
					`with the CustomResourceDefinitions go ${(0, text_text.HL)(customResources, MOST_NAMES)}, which are none of the release's`
				)
			if (removal.whyNamespaceStays !== undefined)
				record.warn(`Namespace ${inputs.namespace} stays: ${removal.whyNamespaceStays}`)
			refuseLosses(inputs, removal)
			;(0, dataLoss.u3)(await othersIn(inputs, removal, wecs, wds), inputs, 'this removal', KEEP_IN_CHART)
			const hooks = blockingHooks(removal)
			if (hooks.length > 0 && inputs.hooks === 'fail') {
				throw new errors.l(
					'HOOK_BLOCKS',
					`Helm would wait in vain for ${(0, text_text.HL)(hooks.map(kubernetes_objects.v8), MOST_NAMES)}, a hook of the removal: nothing runs in a WDS`,
					{ remedy: 'Set `hooks: skip` if the release can go without it. Nothing was changed.' }
				)
			}
			return removal
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
		async function takeOut(run, { revisions, going, crds }, helm, wds) {
			const { inputs, deps, clock, record } = run
			const { release, namespace } = inputs
			if (revisions.length > 0) {
				await record.progress.during(`helm to uninstall ${release}`, () =>
					(0, persevere.K)(run, wds, 'locked', async () => {
						await helm.uninstall(release, namespace, inputs.hooks === 'skip')
					})
				)
				record.add({ releaseStatus: 'uninstalled' })
				deps.log.info(`release ${release} is uninstalled`)
			}
			for (const object of going) {
				const found = await wds.get((0, kubernetes_objects.So)(object.type, object.namespace, object.name))
				if (found === undefined) continue
				const isOurs = object.hookEvents.length > 0 || (0, annotations.$p)(found, inputs)
				if (!isOurs) {
					record.warn(`${(0, kubernetes_objects.v8)(object)} stays: it belongs to somebody else by now`)
					continue
				}
				await record.progress.during(`${(0, kubernetes_objects.v8)(object)} to be gone from the WDS`, () =>
					(0, remove.G)(object.type, found, wds, clock)
				)
				deps.log.info(`${(0, kubernetes_objects.v8)(object)} removed`)
			}
			for (const crd of crds.crds) {
				await (0, remove.G)(api.Jg, crd, wds, clock)
				deps.log.info(`${(0, kubernetes_objects.Ro)((0, kubernetes_objects.H8)(crd))} removed`)
			}
		}
		async function freeFromGuards(run, removal, wds) {
			const { guards, policies } = removal
			if (guards.length === 0) return []
			const ending = new Set(policies.filter(({ reduced }) => reduced === undefined).map(({ name }) => name))
			const { isForbidden, leavesWith, takeOut } = await (0, loadGuards.d)()
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
				`the WDS credentials may not write ${(0, text_text.HL)(names, MOST_NAMES)}, which guards the release: what is removed would stay in the clusters`,
				{
					remedy:
						'Give the user of `wds-kubeconfig` the rights that docs/guides/least-privilege.md lists. Nothing was changed.'
				}
			)
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
		async function settlePolicies({ deps, clock, record }, { policies, namespace, guards }, wds) {
			if (namespace !== undefined) {
				await record.progress.during(`Namespace ${namespace.metadata.name} to be gone from the WDS`, () =>
					(0, remove.G)(api.dK, namespace, wds, clock)
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
				await record.progress.during(`Binding ${name} to be gone from the WDS`, async () => {
					await (0, remove.G)(api.jH, found, wds, clock)
					await (0, remove.waitUntilGone)(api.HC, found, wds, clock)
					for (const { policy, binding } of guards)
						if (policy === name)
							await (0, remove.waitUntilGone)(api.HC, namedLike(found, binding.name), wds, clock)
				})
				deps.log.info(`${(0, kubernetes_objects.Ro)((0, kubernetes_objects.H8)(found))} removed`)
			}
			const left = policies.filter(({ reduced }) => reduced !== undefined).map(({ name }) => name)
			record.add({ bindingPolicies: left })
		}
		function namedLike(object, name) {
			return { ...object, metadata: { name } }
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
				MOST_NAMES
			)
			if (inputs.onUnverified === 'fail') {
				throw new errors.l(
					'UNVERIFIED',
					`nobody could see whether the release left ${where}: ${hidden.reason}`,
					{
						remedy: 'It is removed from the WDS; give the access, or accept it with `on-unverified: allow`.'
					}
				)
			}
			record.warn(`it is not proved that the release left ${where}: ${hidden.reason}`)
		}
	}
}
