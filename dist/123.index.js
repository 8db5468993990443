export const id = 123
export const ids = [123]
export const modules = {
	3123: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__)
		__webpack_require__.d(__webpack_exports__, {
			provedOf: () => provedOf,
			rollBack: () => rollBack,
			rollback: () => rollback
		})
		var _apply_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8931)
		var _bound_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7659)
		var _clusters_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8601)
		var _collector_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9072)
		var _conclude_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8206)
		var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3916)
		var _gate_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5485)
		var _its_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8274)
		var _kubernetes_objects_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(9340)
		var _kubestellar_api_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1942)
		var _kubestellar_bindingPolicy_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4445)
		var _kubestellar_combinedStatus_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1757)
		var _kubestellar_footprint_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6909)
		var _liveRelease_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2111)
		var _lock_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9188)
		var _namespaces_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6215)
		var _parallel_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(3716)
		var _ownership_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(2334)
		var _pending_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(5356)
		var _persevere_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(8712)
		var _plan_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(5341)
		var _prepare_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(3389)
		var _proof_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(2765)
		var _release_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(6564)
		var _render_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(1513)
		var _wdsFacts_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(548)
		var _wecs_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(7581)
		async function rollback(run) {
			const { record } = run
			const { tools, helm, wds } = await (0, _prepare_js__WEBPACK_IMPORTED_MODULE_19__.ho)(run)
			try {
				const lock = await record.phase('Lock', () =>
					(0, _lock_js__WEBPACK_IMPORTED_MODULE_13__.HJ)(run, new Map(), tools.kubectl.path, wds)
				)
				await (0, _lock_js__WEBPACK_IMPORTED_MODULE_13__.G)(lock, async () => {
					const target = await record.phase('Plan', () => chooseTarget(run, wds))
					const { bound, clusters, collector } = await record.phase('Roll back', () =>
						rollBack(run, target, tools, helm, lock, wds)
					)
					await (0, _conclude_js__WEBPACK_IMPORTED_MODULE_4__.E)(run, bound, clusters, collector, wds)
				})
			} finally {
				await wds.close()
			}
		}
		async function chooseTarget(run, wds) {
			const { inputs, deps } = run
			const found = await (0, _liveRelease_js__WEBPACK_IMPORTED_MODULE_12__.VW)(
				wds,
				inputs.release,
				inputs.namespace
			)
			const revisions = await (0, _pending_js__WEBPACK_IMPORTED_MODULE_16__.h)(run, found, wds)
			const [newest] = revisions
			if (newest === undefined) throw (0, _liveRelease_js__WEBPACK_IMPORTED_MODULE_12__.rG)(inputs)
			const proofs = await provedOf(revisions, inputs, wds)
			const target =
				inputs.revision === undefined
					? proofs.find(({ revision }) => revision < newest.revision)
					: proofs.find(({ revision }) => revision === inputs.revision)
			if (target === undefined) {
				const known = proofs.map(({ revision }) => String(revision)).join(', ')
				throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__.l(
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
		async function provedOf(revisions, inputs, wds) {
			const kept = new Set(revisions.map(({ revision }) => revision))
			return (await (0, _proof_js__WEBPACK_IMPORTED_MODULE_20__.S1)(inputs, wds)).proofs.filter(
				({ revision }) => kept.has(revision)
			)
		}
		async function rollBack(run, target, tools, helm, lock, wds) {
			const wecs = new _wecs_js__WEBPACK_IMPORTED_MODULE_24__.R(run, tools.kubectl.path)
			const its = new _its_js__WEBPACK_IMPORTED_MODULE_7__.X(run, tools.kubectl.path)
			const collector = new _collector_js__WEBPACK_IMPORTED_MODULE_3__.g(run, { wecs, its }, lock, wds)
			try {
				const policies = target.policies.map(({ metadata }) => metadata.name)
				const before = await (0, _clusters_js__WEBPACK_IMPORTED_MODULE_2__.Q)(run, policies, its)
				const released = await rollBackRelease(run, target, helm, lock, collector, wds)
				const bound = await (0, _bound_js__WEBPACK_IMPORTED_MODULE_1__.kH)(run, released, wds)
				await collector.review(bound)
				const clusters = await (0, _clusters_js__WEBPACK_IMPORTED_MODULE_2__.w)(run, bound, before, {
					wecs,
					its,
					collector,
					wds
				})
				return { bound, clusters, collector }
			} finally {
				await collector.detach()
				await (0, _parallel_js__WEBPACK_IMPORTED_MODULE_25__.eu)([wecs.close(), its.close()])
			}
		}
		async function rollBackRelease(run, target, helm, lock, collector, wds) {
			const { inputs, deps, record } = run
			const { release, namespace } = inputs
			const isOwn = target.policies.every(
				policy => (0, _kubestellar_bindingPolicy_js__WEBPACK_IMPORTED_MODULE_9__.bf)(policy) === undefined
			)
			const old = await (0, _liveRelease_js__WEBPACK_IMPORTED_MODULE_12__.M7)(wds, namespace, {
				secret: (0, _liveRelease_js__WEBPACK_IMPORTED_MODULE_12__.OM)(release, target.revision),
				revision: target.revision,
				status: ''
			})
			if (old === undefined) throw new Error(`revision ${target.revision} is gone`)
			const { chartName: name, chartVersion: version, appVersion } = old
			record.add({ chart: { name, version, appVersion, source: '', digest: '' } })
			const objects = await (0, _render_js__WEBPACK_IMPORTED_MODULE_22__.iZ)(old, [], namespace, wds)
			const footprint = (0, _kubestellar_footprint_js__WEBPACK_IMPORTED_MODULE_11__.bL)(
				objects.objects.map(_kubestellar_footprint_js__WEBPACK_IMPORTED_MODULE_11__.t4)
			)
			await lock.announce({ footprint, collects: false })
			await (0, _lock_js__WEBPACK_IMPORTED_MODULE_13__.kn)(lock, footprint)
			const facts = await (0, _wdsFacts_js__WEBPACK_IMPORTED_MODULE_23__.W)(
				objects.objects,
				(0, _namespaces_js__WEBPACK_IMPORTED_MODULE_14__.Gw)(inputs, objects),
				wds
			)
			const live = await Promise.all(
				target.policies.map(
					async ({ metadata }) =>
						await wds.get(
							(0, _kubernetes_objects_js__WEBPACK_IMPORTED_MODULE_26__.So)(
								_kubestellar_api_js__WEBPACK_IMPORTED_MODULE_8__.jH,
								undefined,
								metadata.name
							)
						)
				)
			)
			const renewedPolicies = target.policies.map((policy, index) =>
				isOwn ? policy : (0, _ownership_js__WEBPACK_IMPORTED_MODULE_15__.Fv)(policy, live[index], inputs)
			)
			const both = renewedPolicies.map((policy, index) => {
				const now = live[index]
				return now === undefined || isOwn
					? policy
					: (0, _kubestellar_bindingPolicy_js__WEBPACK_IMPORTED_MODULE_9__.mI)(
							policy,
							(0, _kubestellar_combinedStatus_js__WEBPACK_IMPORTED_MODULE_10__.qR)(now)
						)
			})
			const applied = isOwn
				? both
				: await (0, _apply_js__WEBPACK_IMPORTED_MODULE_0__.f)(both, inputs, wds, deps.log)
			await (0, _persevere_js__WEBPACK_IMPORTED_MODULE_17__.K)(run, wds, 'locked', async () => {
				await helm.rollback(release, namespace, target.revision)
			})
			const [newest] = await (0, _liveRelease_js__WEBPACK_IMPORTED_MODULE_12__.VW)(wds, release, namespace)
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
					(0, _liveRelease_js__WEBPACK_IMPORTED_MODULE_12__.OM)(release, target.revision),
					(0, _liveRelease_js__WEBPACK_IMPORTED_MODULE_12__.OM)(release, revision)
				)
			)
			const expected = (0, _plan_js__WEBPACK_IMPORTED_MODULE_18__.Vv)(
				inputs,
				objects,
				'upgrade',
				revision,
				object => facts.live.has((0, _kubernetes_objects_js__WEBPACK_IMPORTED_MODULE_26__.iL)(object))
			)
			const verdicts = (0, _gate_js__WEBPACK_IMPORTED_MODULE_6__.G)(expected, wanted, name =>
				facts.namespaceLabels.get(name)
			)
			const released = await (0, _release_js__WEBPACK_IMPORTED_MODULE_21__.zt)(
				verdicts,
				wanted,
				facts.live,
				wds
			)
			if (!isOwn)
				await (0, _release_js__WEBPACK_IMPORTED_MODULE_21__.Tw)(
					run,
					applied,
					wanted,
					released,
					target.clusters,
					collector,
					wds
				)
			return released
		}
		function renamed(policy, from, to) {
			return JSON.parse(JSON.stringify(policy).replaceAll(JSON.stringify(from), JSON.stringify(to)))
		}
	}
}
