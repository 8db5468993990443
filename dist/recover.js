export const __webpack_esm_ids__ = ['recover']
export const __webpack_esm_modules__ = {
	6319(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.r(__webpack_exports__)
		__webpack_require__.d(__webpack_exports__, {
			recover: () => recover
		})
		var _bound_ts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6811)
		var _connect_ts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9828)
		var _gone_ts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9796)
		var _helmMarks_ts__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6901)
		var _its_ts__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4053)
		var _judge_ts__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7940)
		var _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3964)
		var _kubestellar_binding_ts__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9107)
		var _kubestellar_footprint_ts__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4317)
		var _liveRelease_ts__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9628)
		var _lock_ts__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8724)
		var _namespaceUse_ts__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9137)
		var _parallel_ts__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(500)
		var _pending_ts__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1196)
		var _prepare_ts__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6555)
		var _proof_ts__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(9725)
		var _rollback_ts__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(4131)
		var _takeBack_ts__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(9455)
		var _text_ts__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(528)
		var _wecs_ts__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(5485)
		const REMOVED = { action: 'uninstall', revision: 0, verdict: 'applied', clusters: [] }
		const MOST_NAMES = 5
		async function recover(run, { plan, applied }, recovery) {
			const { inputs, deps, record } = run
			if (plan === undefined || applied === undefined) throw new Error('nothing was begun')
			return await record.phase(recovery === 'rollback' ? 'Roll back' : 'Uninstall', async () => {
				const tools = await (0, _prepare_ts__WEBPACK_IMPORTED_MODULE_14__.installTools)(run)
				const credentials = await (0, _connect_ts__WEBPACK_IMPORTED_MODULE_1__.writeCredentials)(
					'wds',
					inputs.wds,
					deps
				)
				const helm = (0, _prepare_ts__WEBPACK_IMPORTED_MODULE_14__.helmFor)(run, tools, credentials)
				const wds = await (0, _prepare_ts__WEBPACK_IMPORTED_MODULE_14__.openWds)(run, credentials, tools)
				try {
					const footprint = (0, _kubestellar_footprint_ts__WEBPACK_IMPORTED_MODULE_8__.footprintOf)(
						plan.rendered.objects.map(_kubestellar_footprint_ts__WEBPACK_IMPORTED_MODULE_8__.located)
					)
					const lock = await (0, _lock_ts__WEBPACK_IMPORTED_MODULE_10__.takeLock)(
						run,
						footprint,
						tools.kubectl.path,
						wds
					)
					return await (0, _lock_ts__WEBPACK_IMPORTED_MODULE_10__.holding)(lock, async () =>
						recovery === 'rollback'
							? await goBack(run, plan, tools, helm, lock, wds)
							: await uninstall(run, plan, applied, tools, helm, wds)
					)
				} finally {
					await wds.close()
				}
			})
		}
		async function goBack(run, plan, tools, helm, lock, wds) {
			const { inputs, record, deps } = run
			const revisions = await (0, _pending_ts__WEBPACK_IMPORTED_MODULE_13__.endPending)(
				run,
				await (0, _liveRelease_ts__WEBPACK_IMPORTED_MODULE_9__.listRevisions)(
					wds,
					inputs.release,
					inputs.namespace
				),
				wds,
				0
			)
			const target = (
				await (0, _rollback_ts__WEBPACK_IMPORTED_MODULE_16__.provedOf)(revisions, inputs, wds)
			).find(({ revision }) => revision <= plan.revision)
			if (target === undefined) return 'nothing was rolled back, since no earlier revision was proved'
			deps.log.info(`back to revision ${target.revision}, proved ${target.verdict} at ${target.time}`)
			const { bound, clusters, collector } = await (0, _rollback_ts__WEBPACK_IMPORTED_MODULE_16__.rollBack)(
				run,
				target,
				tools,
				helm,
				lock,
				wds
			)
			const verdict = (0, _judge_ts__WEBPACK_IMPORTED_MODULE_5__.judgeRun)(inputs, clusters)
			record.add({
				recovery: { action: 'rollback', revision: target.revision, verdict, clusters, departures: [] }
			})
			await (0, _proof_ts__WEBPACK_IMPORTED_MODULE_15__.remember)(
				run,
				verdict,
				bound,
				clusters,
				() => collector.memory(),
				wds
			)
			const where = (0, _text_ts__WEBPACK_IMPORTED_MODULE_18__.enumerate)(bound.clusters, MOST_NAMES)
			return verdict === 'failed'
				? `rolled back to revision ${target.revision}, which is not ready in all of ${where} either`
				: `rolled back to revision ${target.revision}, which is ${verdict} in ${where}`
		}
		async function uninstall(run, plan, applied, tools, helm, wds) {
			const { inputs, record } = run
			const clusters = await destinations(run, plan, wds)
			const managed = plan.rendered.objects.filter(object => object.managed)
			const kept = managed.filter(({ manifest }) =>
				(0, _helmMarks_ts__WEBPACK_IMPORTED_MODULE_3__.isKept)(manifest)
			)
			const going = managed.filter(object => !kept.includes(object))
			const unbound = async () => {
				await Promise.all(
					applied.createdPolicies.map(async ({ metadata }) => {
						await (0, _bound_ts__WEBPACK_IMPORTED_MODULE_0__.waitUntilUnbound)(run, metadata.name, going, wds)
					})
				)
			}
			const wecs = new _wecs_ts__WEBPACK_IMPORTED_MODULE_19__.Wecs(run, tools.kubectl.path)
			const its = new _its_ts__WEBPACK_IMPORTED_MODULE_4__.Its(run, tools.kubectl.path)
			try {
				const whyKept = await (0, _namespaceUse_ts__WEBPACK_IMPORTED_MODULE_11__.whyClustersKeep)(
					inputs.namespace,
					clusters,
					wecs
				)
				const but = [
					...(kept.length === 0
						? []
						: [
								`${(0, _text_ts__WEBPACK_IMPORTED_MODULE_18__.enumerate)(
									kept.map(object =>
										(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_6__.describeObject)(object)
									),
									MOST_NAMES
								)}, which Helm is told to keep`
							]),
					...(whyKept === undefined ? [] : [`Namespace ${inputs.namespace}: ${whyKept}`])
				]
				if (but.length === 0) {
					await (0, _takeBack_ts__WEBPACK_IMPORTED_MODULE_17__.takeBack)(
						run,
						applied,
						(0, _takeBack_ts__WEBPACK_IMPORTED_MODULE_17__.absentBefore)(plan),
						helm,
						wds,
						unbound
					)
				} else {
					await helm.uninstall(inputs.release, inputs.namespace)
					await unbound()
					record.add({ releaseStatus: 'uninstalled' })
				}
				const policies = applied.createdPolicies.map(({ metadata }) => metadata.name)
				const removed = { clusters, objects: going, policies }
				const departures = await (0, _gone_ts__WEBPACK_IMPORTED_MODULE_2__.observeDeparture)(run, removed, {
					wecs,
					its
				})
				record.add({ recovery: { ...REMOVED, departures } })
				const butFor = but.length === 0 ? '' : `, but for ${but.join(', and ')}`
				return `the release was removed again${butFor}${tellDepartures(departures)}`
			} finally {
				await (0, _parallel_ts__WEBPACK_IMPORTED_MODULE_12__.allSettledOrThrow)([wecs.close(), its.close()])
			}
		}
		async function destinations({ record }, plan, wds) {
			const seen = record.report().clusters.map(({ cluster }) => cluster)
			if (seen.length > 0) return seen
			const bindings = await Promise.all(
				plan.wanted.map(
					async ({ metadata }) =>
						await (0, _kubestellar_binding_ts__WEBPACK_IMPORTED_MODULE_7__.readBinding)(wds, metadata.name)
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
					: `${text} ${(0, _text_ts__WEBPACK_IMPORTED_MODULE_18__.enumerate)(clusters, MOST_NAMES)}`
			}
			return [
				told('gone', ' and is gone from'),
				told('left', '; not yet from'),
				told('unverified', '; nobody could see whether it left')
			].join('')
		}
	}
}
