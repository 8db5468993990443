export const id = 533
export const ids = [533]
export const modules = {
	8190: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__)
		__webpack_require__.d(__webpack_exports__, {
			checkRelease: () => checkRelease,
			status: () => status
		})
		var _release_loadGuards_ts__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(6403)
		var _release_binding_ts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2740)
		var _proof_loadProof_ts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2432)
		var _observe_ts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8558)
		var _plan_drift_ts__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7056)
		var _lib_errors_ts__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7268)
		var _plan_gate_ts__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1476)
		var _plan_hookedClusters_ts__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8814)
		var _plan_hooks_ts__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2831)
		var _proof_verdict_ts__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2203)
		var _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(9340)
		var _kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1942)
		var _kubernetes_kinds_ts__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1955)
		var _kubestellar_guard_ts__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9167)
		var _helm_releaseState_ts__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5676)
		var _helm_storage_ts__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6129)
		var _plan_namespaces_ts__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3719)
		var _policies_ownership_ts__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(9647)
		var _open_ts__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(7176)
		var _proof_memory_ts__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(2427)
		var _release_delivered_ts__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(8157)
		var _plan_render_ts__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(31)
		var _lib_text_text_ts__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(9576)
		var _plan_wdsFacts_ts__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(8996)
		const MOST_NAMES = 5
		async function status(run) {
			await (0, _open_ts__WEBPACK_IMPORTED_MODULE_16__.C)(run, async session => {
				await checkRelease(run, session)
			})
		}
		async function checkRelease(run, { wds, wecs, its }) {
			const { inputs, deps, record, clock } = run
			const { released, drift, memory, hasInstallHooks } = await record.phase('Release', () =>
				readRelease(run, wds)
			)
			record.add({ drift })
			for (const entry of drift) deps.log.info((0, _plan_drift_ts__WEBPACK_IMPORTED_MODULE_3__.ZP)(entry))
			const bound = await record.phase('Binding', () =>
				(0, _release_binding_ts__WEBPACK_IMPORTED_MODULE_0__.kH)(run, released, its, wds)
			)
			const { items: bindings } = await wds.list(
				(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_21__.So)(
					_kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_9__.HC,
					undefined
				)
			)
			const isKept = (0, _kubestellar_guard_ts__WEBPACK_IMPORTED_MODULE_11__.mA)(
				(0, _kubestellar_guard_ts__WEBPACK_IMPORTED_MODULE_11__.K4)(
					bindings,
					`${inputs.namespace}/${inputs.release}`
				),
				bound.objects
			)
			const sources = { wecs, its, wds, collector: collectedBefore(memory, released), isKept }
			const before = { works: new Map(), marks: undefined }
			const observed = await record.phase('Clusters', () =>
				(0, _observe_ts__WEBPACK_IMPORTED_MODULE_2__.l)(run, bound, before, sources)
			)
			const { clusters } = observed
			const { guardFaults, refusedGuards } = await (0,
			_release_loadGuards_ts__WEBPACK_IMPORTED_MODULE_22__.$q)()
			record.warn([
				...(await guardFaults(run, bound, bindings, wds)),
				...(await refusedGuards(run, bound, its))
			])
			record.warn(unhooked(bound.clusters, memory, hasInstallHooks))
			const verdict = (0, _proof_verdict_ts__WEBPACK_IMPORTED_MODULE_8__.Zy)(inputs, clusters)
			record.add({ clusters, verdict })
			if (drift.length > 0) throw drifted(inputs.release, drift)
			if (verdict === 'failed') throw (0, _proof_verdict_ts__WEBPACK_IMPORTED_MODULE_8__.xA)(clusters, clock)
			refuseSkipped(inputs.release, memory, record.facts.revision)
			if (inputs.onUnverified === 'fail')
				(0, _proof_verdict_ts__WEBPACK_IMPORTED_MODULE_8__.y1)(inputs.waitFor, clusters)
			await (0, _proof_loadProof_ts__WEBPACK_IMPORTED_MODULE_1__.G4)(run, observed)
		}
		function refuseSkipped(release, { proofs }, revision) {
			const skipped = proofs.find(proof => proof.revision === revision)?.skippedHooks ?? []
			if (skipped.length === 0) return
			throw new _lib_errors_ts__WEBPACK_IMPORTED_MODULE_4__.l(
				'HOOK_SKIPPED',
				`hooks of revision ${revision} of release ${release} did not run: ${(0, _lib_text_text_ts__WEBPACK_IMPORTED_MODULE_23__.HL)(skipped.map(String), MOST_NAMES)}`,
				{ remedy: 'The clusters were offline. Deploy again when they are back: hooks run then.' }
			)
		}
		function unhooked(clusters, { hooked }, hasInstallHooks) {
			const joined = (0, _plan_hookedClusters_ts__WEBPACK_IMPORTED_MODULE_6__.Ob)(hooked, clusters)
			if (!hasInstallHooks || joined.length === 0) return []
			return [
				`install hooks have not run in ${(0, _lib_text_text_ts__WEBPACK_IMPORTED_MODULE_23__.HL)(joined, MOST_NAMES)}, which joined after the last deploy: the next deploy with \`its-kubeconfig\` or \`wec-kubeconfig\` runs them there`
			]
		}
		async function readRelease({ inputs, deps, record }, wds) {
			const { release, namespace } = inputs
			const [revisions, memory] = await Promise.all([
				(0, _helm_storage_ts__WEBPACK_IMPORTED_MODULE_13__.VW)(wds, release, namespace),
				(0, _proof_memory_ts__WEBPACK_IMPORTED_MODULE_17__.S1)(inputs, wds)
			])
			const { deployed } = (0, _helm_releaseState_ts__WEBPACK_IMPORTED_MODULE_12__.Q)(revisions)
			const old =
				deployed && (await (0, _helm_storage_ts__WEBPACK_IMPORTED_MODULE_13__.M7)(wds, namespace, deployed))
			if (deployed === undefined || old === undefined)
				throw (0, _helm_storage_ts__WEBPACK_IMPORTED_MODULE_13__.rG)(inputs)
			const { revision, status: releaseStatus } = deployed
			const { chartName: name, chartVersion: version, appVersion } = old
			record.add({ revision, releaseStatus, chart: { name, version, appVersion, source: '', digest: '' } })
			deps.log.info(`release ${release} is ${releaseStatus}, revision ${revision}`)
			const objects = await (0, _plan_render_ts__WEBPACK_IMPORTED_MODULE_19__.iZ)(old, [], namespace, wds)
			const [facts, policies] = await Promise.all([
				(0, _plan_wdsFacts_ts__WEBPACK_IMPORTED_MODULE_20__.W)(
					objects.objects,
					(0, _plan_namespaces_ts__WEBPACK_IMPORTED_MODULE_14__.Gw)(inputs, objects),
					wds
				),
				readPolicies(inputs, memory, record.warn, wds)
			])
			record.add({ bindingPolicies: policies.map(({ metadata }) => metadata.name) })
			const managed = objects.objects.filter(object => object.managed)
			const changed = await (0, _plan_drift_ts__WEBPACK_IMPORTED_MODULE_3__.L1)(
				managed,
				facts.live,
				_kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_21__.iL,
				wds
			)
			const { expected, live } = await (0, _release_delivered_ts__WEBPACK_IMPORTED_MODULE_18__.vX)(
				inputs,
				{ rendered: objects, revision, policies },
				facts.live,
				wds
			)
			const isGone = new Set(
				changed
					.filter(({ kind }) => kind === 'missing')
					.map(({ object }) => (0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_21__.Ro)(object))
			)
			const verdicts = (0, _plan_gate_ts__WEBPACK_IMPORTED_MODULE_5__.Gj)(expected, policies, labels =>
				facts.namespaceLabels.get(labels)
			).filter(
				({ object }) => !isGone.has((0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_21__.v8)(object))
			)
			return {
				released: await (0, _release_delivered_ts__WEBPACK_IMPORTED_MODULE_18__.zt)(
					verdicts,
					policies,
					live,
					wds
				),
				drift: [...changed, ...verdicts.filter(({ outcome }) => outcome === 'missed').map(unselected)],
				memory,
				hasInstallHooks:
					(0, _plan_hooks_ts__WEBPACK_IMPORTED_MODULE_7__.nX)(objects.objects, 'install').length > 0
			}
		}
		async function readPolicies({ release, namespace, selection }, { proofs }, warn, wds) {
			const [{ items }, found] = await Promise.all([
				wds.list(
					(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_21__.So)(
						_kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_9__.jH,
						undefined
					)
				),
				wds.get(
					(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_21__.So)(
						_kubernetes_kinds_ts__WEBPACK_IMPORTED_MODULE_10__.dK,
						undefined,
						namespace
					)
				)
			])
			const { own, foreign } = (0, _policies_ownership_ts__WEBPACK_IMPORTED_MODULE_15__.ds)(
				{ release, namespace },
				items,
				found,
				selection.bindingPolicy
			)
			warn(
				foreign.map(policy =>
					(0, _policies_ownership_ts__WEBPACK_IMPORTED_MODULE_15__.eQ)(policy, `${namespace}/${release}`)
				)
			)
			const proved = new Set(proofs[0]?.policies.map(({ metadata }) => metadata.name))
			const policies =
				own.length > 0
					? own
					: items.filter(({ metadata: { name } }) => proved.has(name) || name === selection.bindingPolicy)
			if (policies.length > 0) return policies
			throw new _lib_errors_ts__WEBPACK_IMPORTED_MODULE_4__.l(
				'NO_POLICY',
				`no BindingPolicy delivers release ${release} to any cluster`,
				{
					remedy:
						'Somebody has deleted it, or it has a name that `binding-policy` has to tell; a deploy makes it again.'
				}
			)
		}
		function unselected({ object }) {
			return {
				object: (0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_21__.lW)(object),
				kind: 'unselected',
				fields: []
			}
		}
		function collectedBefore(memory, released) {
			const lastProof = (0, _proof_memory_ts__WEBPACK_IMPORTED_MODULE_17__.cn)(
				memory,
				(0, _release_delivered_ts__WEBPACK_IMPORTED_MODULE_18__.t_)(released)
			)
			return {
				isAttached: false,
				memory: () => Promise.resolve(memory),
				lastProof,
				whyNot:
					lastProof === undefined
						? 'without `its-kubeconfig` or `wec-kubeconfig` it cannot be observed'
						: (0, _proof_memory_ts__WEBPACK_IMPORTED_MODULE_17__.Hk)(lastProof)
			}
		}
		function drifted(release, drift) {
			return new _lib_errors_ts__WEBPACK_IMPORTED_MODULE_4__.l(
				'DRIFTED',
				`release ${release} is not as Helm deployed it: ${(0, _lib_text_text_ts__WEBPACK_IMPORTED_MODULE_23__.HL)(drift.map(_plan_drift_ts__WEBPACK_IMPORTED_MODULE_3__.ZP), MOST_NAMES)}`,
				{
					remedy:
						'Deploy it again to undo what was changed; or take the change over into chart, values or policy, and deploy that.'
				}
			)
		}
	}
}
