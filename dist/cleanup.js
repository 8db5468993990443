export const __webpack_esm_ids__ = ['cleanup']
export const __webpack_esm_modules__ = {
	7027(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.r(__webpack_exports__)
		__webpack_require__.d(__webpack_exports__, {
			answersOf: () => answersOf,
			cleanup: () => cleanup,
			judgeOne: () => judgeOne,
			readOwned: () => readOwned
		})
		var _errors_ts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(572)
		var _inputs_lifetime_ts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6106)
		var _inputs_names_ts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1473)
		var _its_ts__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4053)
		var _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3964)
		var _kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7190)
		var _kubestellar_bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(317)
		var _lock_ts__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8724)
		var _ownership_ts__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4990)
		var _parallel_ts__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(500)
		var _prepare_ts__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6555)
		var _runRecord_ts__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2310)
		var _text_ts__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(528)
		var _uninstall_ts__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(7827)
		var _wecs_ts__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(5485)
		const SIDE_BY_SIDE = 8
		const MOST_NAMES = 5
		async function cleanup(run) {
			const { inputs, deps, record } = run
			refuseWithoutRepository(inputs)
			const { tools, helm, wds } = await (0, _prepare_ts__WEBPACK_IMPORTED_MODULE_10__.open)(run)
			const access = {
				wecs: new _wecs_ts__WEBPACK_IMPORTED_MODULE_14__.Wecs(run, tools.kubectl.path),
				its: new _its_ts__WEBPACK_IMPORTED_MODULE_3__.Its(run, tools.kubectl.path)
			}
			try {
				const judged = await record.phase('Releases', async () => {
					const owned = await readOwned(inputs, wds)
					deps.log.info(
						`${owned.length} releases in the WDS belong to repository ${inputs.origin.repository}`
					)
					return await judge(run, owned)
				})
				for (const entry of judged)
					deps.log.info(`${nameOf(entry)}: ${entry.isDue ? 'due' : 'kept'}, ${entry.why}`)
				const planned = judged.map(entry => sweptOf(entry, entry.isDue ? 'due' : 'kept', entry.why))
				record.add({ swept: planned })
				const due = judged.filter(({ isDue }) => isDue)
				if (inputs.dryRun) {
					record.add({ verdict: 'planned' })
					return
				}
				brake(inputs, due)
				const removed = await record.phase('Removals', () =>
					(0, _parallel_ts__WEBPACK_IMPORTED_MODULE_9__.mapLimit)(
						due,
						SIDE_BY_SIDE,
						async entry => await removeOne(run, entry, tools.kubectl.path, helm, access, wds)
					)
				)
				const outcomes = new Map(removed.map(entry => [nameOf(entry), entry]))
				const swept = planned.map(entry => outcomes.get(nameOf(entry)) ?? entry)
				record.add({ swept, verdict: 'swept' })
				refuseFailures(swept, inputs)
			} finally {
				await (0, _parallel_ts__WEBPACK_IMPORTED_MODULE_9__.allSettledOrThrow)([
					wds.close(),
					access.wecs.close(),
					access.its.close()
				])
			}
		}
		function refuseWithoutRepository({ origin }) {
			if (origin.repositoryId !== '') return
			throw new _errors_ts__WEBPACK_IMPORTED_MODULE_0__.ActionError(
				'NO_REPOSITORY',
				'nobody says which repository this run belongs to',
				{
					remedy:
						'A sweep removes what its repository owns: run it on GitHub, which sets GITHUB_REPOSITORY_ID.'
				}
			)
		}
		async function readOwned(inputs, wds) {
			const { items } = await wds.list(
				(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_4__.apiPath)(
					_kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_5__.BINDING_POLICIES,
					undefined
				),
				{
					labelSelector: `${_ownership_ts__WEBPACK_IMPORTED_MODULE_8__.REPOSITORY_ID}=${inputs.origin.repositoryId}`
				}
			)
			return items.flatMap(policy => {
				const [namespace = '', release = ''] = (
					(0, _kubestellar_bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_6__.ownerOf)(policy) ?? ''
				).split('/')
				const isSafe =
					(0, _inputs_names_ts__WEBPACK_IMPORTED_MODULE_2__.isDnsLabel)(namespace) &&
					(0, _inputs_names_ts__WEBPACK_IMPORTED_MODULE_2__.isDnsSubdomain)(release, 53)
				if (
					!isSafe ||
					(0, _inputs_names_ts__WEBPACK_IMPORTED_MODULE_2__.isReservedNamespace)(namespace) ||
					(0, _kubestellar_bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_6__.isCrdPolicy)(policy)
				)
					return []
				return [
					{
						release,
						namespace,
						policy: policy.metadata.name,
						ownership: (0, _ownership_ts__WEBPACK_IMPORTED_MODULE_8__.ownershipIn)(policy)
					}
				]
			})
		}
		async function judge(run, owned) {
			const { inputs, deps, clock } = run
			const asks = inputs.remove.has('closed-pull-requests') || inputs.remove.has('deleted-branches')
			const isConcerned = owned.some(({ ownership }) => ownership.isPreview)
			const github =
				asks && isConcerned && inputs.githubToken !== undefined
					? await deps.github(inputs.githubToken, inputs.origin, deps.log, clock.signal)
					: undefined
			const answers = github === undefined ? noAnswers('there is no `github-token`') : answersOf(github)
			const now = new Date().toISOString()
			return await (0, _parallel_ts__WEBPACK_IMPORTED_MODULE_9__.mapLimit)(
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
			const protector = (0, _inputs_lifetime_ts__WEBPACK_IMPORTED_MODULE_1__.protectorOf)(namespace, protect)
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
						return unknownPullRequest(number, (0, _errors_ts__WEBPACK_IMPORTED_MODULE_0__.messageOf)(error))
					}
				},
				branch: async name => {
					try {
						return (await branches()).has(name) || (await github.hasBranch(name)) ? 'there' : 'gone'
					} catch (error) {
						return unknownBranch(name, (0, _errors_ts__WEBPACK_IMPORTED_MODULE_0__.messageOf)(error))
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
			throw new _errors_ts__WEBPACK_IMPORTED_MODULE_0__.ActionError(
				'TOO_MANY_DUE',
				`${due.length} releases are due, and one sweep may remove ${maxRemovals}: ${(0, _text_ts__WEBPACK_IMPORTED_MODULE_12__.enumerate)(due.map(nameOf), MOST_NAMES)}`,
				{
					remedy:
						'Look at the list in the summary. If all of them are to go, raise `max-removals`. Nothing was removed.'
				}
			)
		}
		async function removeOne(run, entry, kubectl, helm, access, wds) {
			const { inputs, deps, redact, record } = run
			const { release, namespace, policy, ownership } = entry
			const log = within(deps.log, nameOf(entry))
			const own = new _runRecord_ts__WEBPACK_IMPORTED_MODULE_11__.RunRecord({ log, now: deps.now }, redact)
			const one = {
				...run,
				record: own,
				deps: { ...deps, log, holder: deps.holder.replace(/[^#]*$/, crypto.randomUUID()) },
				inputs: {
					...inputs,
					release,
					namespace,
					deleteNamespace: inputs.deleteNamespace || ownership.isPreview,
					selection: { ...inputs.selection, bindingPolicy: policy }
				}
			}
			try {
				const lock = await (0, _lock_ts__WEBPACK_IMPORTED_MODULE_7__.takeLock)(one, new Map(), kubectl, wds)
				return await (0, _lock_ts__WEBPACK_IMPORTED_MODULE_7__.holding)(lock, async () => {
					const changed = await whyNoLongerDue(entry, wds)
					if (changed !== undefined) return sweptOf(entry, 'kept', changed)
					await (0, _uninstall_ts__WEBPACK_IMPORTED_MODULE_13__.removeRelease)(one, helm, lock, access, wds)
					const { verdict, removal } = own.report()
					const stays = removal?.whyNamespaceStays ?? ''
					const why = stays === '' ? entry.why : `${entry.why}; its Namespace stays: ${stays}`
					return sweptOf(entry, verdict === 'removed' ? 'removed' : 'withdrawn', why)
				})
			} catch (error) {
				const isBusy =
					error instanceof _errors_ts__WEBPACK_IMPORTED_MODULE_0__.ActionError && error.code === 'LOCKED'
				if (isBusy) return sweptOf(entry, 'kept', redact(error.message))
				own.fail(error)
				const { error: reported } = own.report()
				log.info(`${reported?.code ?? ''}: ${reported?.message ?? ''} ${reported?.remedy ?? ''}`)
				return sweptOf(entry, 'failed', `${reported?.code ?? ''}: ${reported?.message ?? ''}`)
			} finally {
				for (const warning of own.report().warnings)
					record.add({ warnings: [...record.report().warnings, warning] })
			}
		}
		async function whyNoLongerDue({ policy, ownership }, wds) {
			const found = await wds.get(
				(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_4__.apiPath)(
					_kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_5__.BINDING_POLICIES,
					undefined,
					policy
				)
			)
			if (found === undefined) return 'somebody else has removed it meanwhile'
			const now = (0, _ownership_ts__WEBPACK_IMPORTED_MODULE_8__.ownershipIn)(found)
			return now.run === ownership.run && now.expires === ownership.expires
				? undefined
				: 'it was deployed again meanwhile'
		}
		function refuseFailures(swept, inputs) {
			const failed = swept.filter(({ outcome }) => outcome === 'failed')
			const [first] = failed
			if (first !== undefined) {
				throw new _errors_ts__WEBPACK_IMPORTED_MODULE_0__.ActionError(
					'CLEANUP_INCOMPLETE',
					`${failed.length} of ${swept.length} releases could not be removed: ${(0, _text_ts__WEBPACK_IMPORTED_MODULE_12__.enumerate)(failed.map(nameOf), MOST_NAMES)}; ${first.why}`,
					{
						remedy:
							'The next sweep goes on where this one ended. The summary has the reason for each of them.'
					}
				)
			}
			const unseen = swept.filter(({ outcome }) => outcome === 'withdrawn')
			if (unseen.length === 0 || inputs.onUnverified === 'allow') return
			throw new _errors_ts__WEBPACK_IMPORTED_MODULE_0__.ActionError(
				'UNVERIFIED',
				`nobody could see whether ${(0, _text_ts__WEBPACK_IMPORTED_MODULE_12__.enumerate)(unseen.map(nameOf), MOST_NAMES)} left the clusters`,
				{
					remedy: 'They are removed from the WDS; give the access, or accept it with `on-unverified: allow`.'
				}
			)
		}
		function nameOf({ namespace, release }) {
			return `${namespace}/${release}`
		}
		function sweptOf({ release, namespace }, outcome, why) {
			return { release, namespace, outcome, why }
		}
		function within(log, name) {
			const named = line => `${name}: ${line}`
			return {
				group: async (_phase, body) => await body(),
				info: line => {
					log.info(named(line))
				},
				debug: line => {
					log.debug(named(line))
				},
				warning: message => {
					log.info(named(message))
				},
				error: (title, message) => {
					log.info(named(`${title}: ${message}`))
				}
			}
		}
	}
}
