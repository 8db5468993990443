export const id = 533
export const ids = [533]
export const modules = {
	5565: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__)
		__webpack_require__.d(__webpack_exports__, {
			checkRelease: () => checkRelease,
			status: () => status
		})
		var _release_loadGuards_ts__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(6403)
		var _bound_ts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7659)
		var _proof_observe_ts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8162)
		var _drift_ts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9088)
		var _errors_ts__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3916)
		var _gate_ts__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1956)
		var _its_ts__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5893)
		var _judge_ts__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6436)
		var _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(9340)
		var _kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1942)
		var _kubestellar_bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4445)
		var _kubestellar_guard_ts__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9167)
		var _liveRelease_ts__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4492)
		var _namespaces_ts__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6215)
		var _ownership_ts__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2334)
		var _parallel_ts__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(3716)
		var _plan_ts__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9528)
		var _prepare_ts__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6896)
		var _proof_ts__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(2765)
		var _release_ts__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(6564)
		var _render_ts__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(7055)
		var _text_ts__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(8992)
		var _wdsFacts_ts__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(548)
		var _wecs_ts__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(7581)
		const MOST_NAMES = 5
		async function status(run) {
			const { tools, wds } = await (0, _prepare_ts__WEBPACK_IMPORTED_MODULE_14__.ho)(run)
			const access = {
				wecs: new _wecs_ts__WEBPACK_IMPORTED_MODULE_19__.R(run, tools.kubectl.path),
				its: new _its_ts__WEBPACK_IMPORTED_MODULE_5__.X(run, tools.kubectl.path)
			}
			try {
				await checkRelease(run, access, wds)
			} finally {
				await (0, _parallel_ts__WEBPACK_IMPORTED_MODULE_20__.eu)([
					wds.close(),
					access.wecs.close(),
					access.its.close()
				])
			}
		}
		async function checkRelease(run, access, wds) {
			const { inputs, deps, record, clock } = run
			const { released, drift, memory } = await record.phase('Release', () => readRelease(run, wds))
			record.add({ drift })
			for (const entry of drift) deps.log.info((0, _drift_ts__WEBPACK_IMPORTED_MODULE_2__.ZP)(entry))
			const bound = await record.phase('Binding', () =>
				(0, _bound_ts__WEBPACK_IMPORTED_MODULE_0__.kH)(run, released, access.its, wds)
			)
			const { guardFaults, readGuards, refusedGuards } = await (0,
			_release_loadGuards_ts__WEBPACK_IMPORTED_MODULE_21__.d)()
			const isKept = (0, _kubestellar_guard_ts__WEBPACK_IMPORTED_MODULE_9__.mA)(
				await readGuards(inputs, wds),
				bound.objects
			)
			const sources = { ...access, wds, collector: collectedBefore(memory, released), isKept }
			const before = { works: new Map(), marks: undefined }
			const observed = await record.phase('Clusters', () =>
				(0, _proof_observe_ts__WEBPACK_IMPORTED_MODULE_1__.wX)(run, bound, before, sources)
			)
			const { clusters } = observed
			record.warnAll([
				...(await guardFaults(run, bound, wds)),
				...(await refusedGuards(run, bound, access.its))
			])
			const verdict = (0, _judge_ts__WEBPACK_IMPORTED_MODULE_6__.Zy)(inputs, clusters)
			record.add({ clusters, verdict })
			if (drift.length > 0) throw drifted(inputs.release, drift)
			if (verdict === 'failed') throw (0, _judge_ts__WEBPACK_IMPORTED_MODULE_6__.xA)(clusters, clock)
			if (inputs.onUnverified === 'fail')
				(0, _judge_ts__WEBPACK_IMPORTED_MODULE_6__.y1)(inputs.waitFor, clusters)
			await (0, _proof_observe_ts__WEBPACK_IMPORTED_MODULE_1__.G4)(run, observed)
		}
		async function readRelease({ inputs, deps, record }, wds) {
			const { release, namespace } = inputs
			const [revisions, memory] = await Promise.all([
				(0, _liveRelease_ts__WEBPACK_IMPORTED_MODULE_10__.VW)(wds, release, namespace),
				(0, _proof_ts__WEBPACK_IMPORTED_MODULE_15__.S1)(inputs, wds)
			])
			const newest = (0, _liveRelease_ts__WEBPACK_IMPORTED_MODULE_10__.qj)(revisions)
			const old =
				newest && (await (0, _liveRelease_ts__WEBPACK_IMPORTED_MODULE_10__.M7)(wds, namespace, newest))
			if (newest === undefined || old === undefined)
				throw (0, _liveRelease_ts__WEBPACK_IMPORTED_MODULE_10__.rG)(inputs)
			const { revision, status: releaseStatus } = newest
			const { chartName: name, chartVersion: version, appVersion } = old
			record.add({ revision, releaseStatus, chart: { name, version, appVersion, source: '', digest: '' } })
			deps.log.info(`release ${release} is ${releaseStatus}, revision ${revision}`)
			const objects = await (0, _render_ts__WEBPACK_IMPORTED_MODULE_17__.iZ)(old, [], namespace, wds)
			const [facts, policies] = await Promise.all([
				(0, _wdsFacts_ts__WEBPACK_IMPORTED_MODULE_18__.W)(
					objects.objects,
					(0, _namespaces_ts__WEBPACK_IMPORTED_MODULE_11__.Gw)(inputs, objects),
					wds
				),
				readPolicies(inputs, memory, record, wds)
			])
			record.add({ bindingPolicies: policies.map(({ metadata }) => metadata.name) })
			const managed = objects.objects.filter(object => object.managed)
			const changed = await (0, _drift_ts__WEBPACK_IMPORTED_MODULE_2__.L1)(
				managed,
				facts.live,
				_kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_22__.iL,
				wds
			)
			const crds = await (0, _release_ts__WEBPACK_IMPORTED_MODULE_16__.TQ)(objects.objects, policies, wds)
			const expected = [
				...(0, _plan_ts__WEBPACK_IMPORTED_MODULE_13__.Vv)(inputs, objects, 'upgrade', revision, object =>
					facts.live.has((0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_22__.iL)(object))
				),
				...crds.map(({ metadata }) =>
					(0, _kubestellar_bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_8__.Fz)(
						_kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_7__.Jg,
						metadata.name
					)
				)
			]
			const isGone = new Set(
				changed
					.filter(({ kind }) => kind === 'missing')
					.map(({ object }) => (0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_22__.Ro)(object))
			)
			const verdicts = (0, _gate_ts__WEBPACK_IMPORTED_MODULE_4__.G)(expected, policies, labels =>
				facts.namespaceLabels.get(labels)
			).filter(
				({ object }) => !isGone.has((0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_22__.v8)(object))
			)
			return {
				released: await (0, _release_ts__WEBPACK_IMPORTED_MODULE_16__.zt)(
					verdicts,
					policies,
					(0, _release_ts__WEBPACK_IMPORTED_MODULE_16__.l4)(facts.live, crds),
					wds
				),
				drift: [...changed, ...verdicts.filter(({ outcome }) => outcome === 'missed').map(unselected)],
				memory
			}
		}
		async function readPolicies({ release, namespace, selection }, { proofs }, record, wds) {
			const [{ items }, found] = await Promise.all([
				wds.list(
					(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_22__.So)(
						_kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_7__.jH,
						undefined
					)
				),
				wds.get(
					(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_22__.So)(
						_kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_7__.dK,
						undefined,
						namespace
					)
				)
			])
			const { own, foreign } = (0, _ownership_ts__WEBPACK_IMPORTED_MODULE_12__.ds)(
				{ release, namespace },
				items,
				found,
				selection.bindingPolicy
			)
			record.warnAll(
				foreign.map(policy =>
					(0, _ownership_ts__WEBPACK_IMPORTED_MODULE_12__.eQ)(policy, `${namespace}/${release}`)
				)
			)
			const proved = new Set(proofs[0]?.policies.map(({ metadata }) => metadata.name))
			const policies =
				own.length > 0
					? own
					: items.filter(({ metadata: { name } }) => proved.has(name) || name === selection.bindingPolicy)
			if (policies.length > 0) return policies
			throw new _errors_ts__WEBPACK_IMPORTED_MODULE_3__.l(
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
				object: (0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_22__.lW)(object),
				kind: 'unselected',
				fields: []
			}
		}
		function collectedBefore(memory, released) {
			const lastProof = (0, _proof_ts__WEBPACK_IMPORTED_MODULE_15__.cn)(
				memory,
				(0, _release_ts__WEBPACK_IMPORTED_MODULE_16__.t_)(released)
			)
			return {
				isAttached: false,
				memory: () => Promise.resolve(memory),
				lastProof,
				whyNot:
					lastProof === undefined
						? 'without `its-kubeconfig` or `wec-kubeconfig` nobody can look'
						: (0, _proof_ts__WEBPACK_IMPORTED_MODULE_15__.Hk)(lastProof)
			}
		}
		function drifted(release, drift) {
			return new _errors_ts__WEBPACK_IMPORTED_MODULE_3__.l(
				'DRIFTED',
				`release ${release} is not as Helm deployed it: ${(0, _text_ts__WEBPACK_IMPORTED_MODULE_23__.HL)(drift.map(_drift_ts__WEBPACK_IMPORTED_MODULE_2__.ZP), MOST_NAMES)}`,
				{
					remedy:
						'Deploy it again to undo what was changed; or take the change over into chart, values or policy, and deploy that.'
				}
			)
		}
	}
}
