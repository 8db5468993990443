export const __webpack_esm_ids__ = ['status']
export const __webpack_esm_modules__ = {
	4765(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.r(__webpack_exports__)
		__webpack_require__.d(__webpack_exports__, {
			status: () => status
		})
		var _bound_ts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6811)
		var _observe_ts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7687)
		var _drift_ts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3216)
		var _errors_ts__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(572)
		var _gate_ts__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2844)
		var _its_ts__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4053)
		var _judge_ts__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7940)
		var _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3964)
		var _kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7190)
		var _kubestellar_bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(317)
		var _liveRelease_ts__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9628)
		var _namespaces_ts__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8999)
		var _parallel_ts__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(500)
		var _plan_ts__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(2522)
		var _prepare_ts__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6555)
		var _proof_ts__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(9725)
		var _release_ts__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(7733)
		var _render_ts__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(7534)
		var _text_ts__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(528)
		var _wdsFacts_ts__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(2724)
		var _wecs_ts__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(5485)
		const MOST_NAMES = 5
		async function status(run) {
			const { inputs, deps, record, clock } = run
			const { tools, wds } = await (0, _prepare_ts__WEBPACK_IMPORTED_MODULE_14__.open)(run)
			const wecs = new _wecs_ts__WEBPACK_IMPORTED_MODULE_20__.Wecs(run, tools.kubectl.path)
			const its = new _its_ts__WEBPACK_IMPORTED_MODULE_5__.Its(run, tools.kubectl.path)
			try {
				const { released, drift, memory } = await record.phase('Release', () => readRelease(run, wds))
				record.add({ drift })
				for (const entry of drift)
					deps.log.info((0, _drift_ts__WEBPACK_IMPORTED_MODULE_2__.describeDrift)(entry))
				const bound = await record.phase('Binding', () =>
					(0, _bound_ts__WEBPACK_IMPORTED_MODULE_0__.waitUntilBound)(run, released, wds)
				)
				const sources = { wecs, its, wds, collector: collectedBefore(memory, released) }
				const clusters = await record.phase('Clusters', () =>
					(0, _observe_ts__WEBPACK_IMPORTED_MODULE_1__.observeClusters)(run, bound, new Map(), sources)
				)
				const verdict = (0, _judge_ts__WEBPACK_IMPORTED_MODULE_6__.judgeRun)(inputs, clusters)
				record.add({ clusters, verdict })
				if (drift.length > 0) throw drifted(inputs.release, drift)
				if (verdict === 'failed') throw (0, _judge_ts__WEBPACK_IMPORTED_MODULE_6__.notReady)(clusters, clock)
				if (inputs.onUnverified === 'fail')
					(0, _judge_ts__WEBPACK_IMPORTED_MODULE_6__.refuseUnverified)(inputs.waitFor, clusters)
			} finally {
				await (0, _parallel_ts__WEBPACK_IMPORTED_MODULE_12__.allSettledOrThrow)([
					wds.close(),
					wecs.close(),
					its.close()
				])
			}
		}
		async function readRelease({ inputs, deps, record }, wds) {
			const { release, namespace } = inputs
			const [revisions, memory] = await Promise.all([
				(0, _liveRelease_ts__WEBPACK_IMPORTED_MODULE_10__.listRevisions)(wds, release, namespace),
				(0, _proof_ts__WEBPACK_IMPORTED_MODULE_15__.readMemory)(inputs, wds)
			])
			const newest = (0, _liveRelease_ts__WEBPACK_IMPORTED_MODULE_10__.deployedOf)(revisions)
			const old =
				newest &&
				(await (0, _liveRelease_ts__WEBPACK_IMPORTED_MODULE_10__.readRevision)(wds, namespace, newest))
			if (newest === undefined || old === undefined)
				throw (0, _liveRelease_ts__WEBPACK_IMPORTED_MODULE_10__.noRelease)(inputs)
			const { revision, status: releaseStatus } = newest
			const { chartName: name, chartVersion: version, appVersion } = old
			record.add({ revision, releaseStatus, chart: { name, version, appVersion, source: '', digest: '' } })
			deps.log.info(`release ${release} is ${releaseStatus}, revision ${revision}`)
			const objects = await (0, _render_ts__WEBPACK_IMPORTED_MODULE_17__.objectsOf)(old, [], namespace, wds)
			const [facts, policies] = await Promise.all([
				(0, _wdsFacts_ts__WEBPACK_IMPORTED_MODULE_19__.readWdsFacts)(
					objects.objects,
					(0, _namespaces_ts__WEBPACK_IMPORTED_MODULE_11__.namespacesOf)(inputs, objects),
					wds
				),
				readPolicies(inputs, memory, wds)
			])
			record.add({ bindingPolicies: policies.map(({ metadata }) => metadata.name) })
			const managed = objects.objects.filter(object => object.managed)
			const changed = await (0, _drift_ts__WEBPACK_IMPORTED_MODULE_2__.findDrift)(
				managed,
				facts.live,
				_kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_7__.keyOfObject,
				wds
			)
			const expected = (0, _plan_ts__WEBPACK_IMPORTED_MODULE_13__.expectedObjects)(
				inputs,
				objects,
				'upgrade',
				revision,
				object => facts.live.has((0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_7__.keyOfObject)(object))
			)
			const isGone = new Set(
				changed
					.filter(({ kind }) => kind === 'missing')
					.map(({ object }) => (0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_7__.describeRef)(object))
			)
			const verdicts = (0, _gate_ts__WEBPACK_IMPORTED_MODULE_4__.gate)(expected, policies, labels =>
				facts.namespaceLabels.get(labels)
			).filter(
				({ object }) =>
					!isGone.has((0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_7__.describeObject)(object))
			)
			return {
				released: await (0, _release_ts__WEBPACK_IMPORTED_MODULE_16__.readDeliveries)(
					verdicts,
					policies,
					facts.live,
					wds
				),
				drift: [...changed, ...verdicts.filter(({ outcome }) => outcome === 'missed').map(unselected)],
				memory
			}
		}
		async function readPolicies({ release, namespace, selection }, { proofs }, wds) {
			const { items } = await wds.list(
				(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_7__.apiPath)(
					_kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_8__.BINDING_POLICIES,
					undefined
				)
			)
			const own = items.filter(
				policy =>
					(0, _kubestellar_bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_9__.ownerOf)(policy) ===
					`${namespace}/${release}`
			)
			const proved = new Set(proofs[0]?.policies.map(({ metadata }) => metadata.name))
			const policies =
				own.length > 0
					? own
					: items.filter(({ metadata: { name } }) => proved.has(name) || name === selection.bindingPolicy)
			if (policies.length > 0) return policies
			throw new _errors_ts__WEBPACK_IMPORTED_MODULE_3__.ActionError(
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
				object: (0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_7__.toRef)(object),
				kind: 'unselected',
				fields: []
			}
		}
		function collectedBefore(memory, released) {
			const lastProof = (0, _proof_ts__WEBPACK_IMPORTED_MODULE_15__.lastProofOf)(
				memory,
				(0, _release_ts__WEBPACK_IMPORTED_MODULE_16__.deliveredObjects)(released)
			)
			return {
				isAttached: false,
				memory: () => Promise.resolve(memory),
				lastProof,
				whyNot:
					lastProof === undefined
						? 'without `its-kubeconfig` or `wec-kubeconfig` nobody can look'
						: (0, _proof_ts__WEBPACK_IMPORTED_MODULE_15__.tellUnchanged)(lastProof)
			}
		}
		function drifted(release, drift) {
			return new _errors_ts__WEBPACK_IMPORTED_MODULE_3__.ActionError(
				'DRIFTED',
				`release ${release} is not as Helm deployed it: ${(0, _text_ts__WEBPACK_IMPORTED_MODULE_18__.enumerate)(drift.map(_drift_ts__WEBPACK_IMPORTED_MODULE_2__.describeDrift), MOST_NAMES)}`,
				{
					remedy:
						'Deploy it again to undo what was changed; or take the change over into chart, values or policy, and deploy that.'
				}
			)
		}
	}
}
