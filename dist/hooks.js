export const id = 401
export const ids = [401]
export const modules = {
	7674: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			refuseUnplaced: () => refuseUnplaced,
			runTests: () => runTests
		})
		var _lib_errors_ts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7268)
		var _helm_releaseState_ts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5676)
		var _helm_hooks_ts__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6020)
		var _helm_storage_ts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6129)
		var _hooks_narrow_ts__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9785)
		var _hooks_preflight_ts__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5191)
		var _hooks_relay_ts__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2642)
		var _kubestellar_binding_ts__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4547)
		var _lib_text_text_ts__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9576)
		var _plan_hooks_ts__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2831)
		var _plan_render_ts__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(31)
		var _hookRecord_ts__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2366)
		const MOST_NAMES = 10
		async function runTests(run, session) {
			const { inputs, record } = run
			const { release, namespace, tests, selection } = inputs
			const { helm, wds } = session
			const { revision, rendered } = await readTests(run, session)
			const objects = [...rendered.objects, ...rendered.testHooks]
			const awaited = (0, _plan_hooks_ts__WEBPACK_IMPORTED_MODULE_7__.nX)(objects, 'test')
			refuseUnknown(
				tests,
				testsAmong(objects).map(({ name }) => name)
			)
			if (awaited.length === 0) return 0
			await refuseUnplaced(inputs, rendered, wds)
			await (0, _hooks_narrow_ts__WEBPACK_IMPORTED_MODULE_3__.narrowPolicy)(run, objects, wds)
			const binding = await (0, _kubestellar_binding_ts__WEBPACK_IMPORTED_MODULE_6__.YM)(
				wds,
				selection.bindingPolicy
			)
			await (0, _hooks_relay_ts__WEBPACK_IMPORTED_MODULE_5__.relayHooks)(
				run,
				{
					operation: 'test',
					awaited,
					policy: { name: selection.bindingPolicy, uid: undefined },
					destinations: async () =>
						await (0, _hooks_preflight_ts__WEBPACK_IMPORTED_MODULE_4__.reachable)(
							run,
							binding?.clusters ?? [],
							session
						),
					whenDelivered: () => Promise.resolve(),
					applied: () => `Revision ${revision} is deployed.`,
					tell: (0, _hookRecord_ts__WEBPACK_IMPORTED_MODULE_9__.Yb)(record)
				},
				session,
				async signal => {
					await helm.test({ release, namespace, tests }, { signal })
				}
			)
			return tests.length === 0 ? awaited.length : tests.length
		}
		async function refuseUnplaced({ namespace: own, tests }, { objects, testHooks }, wds) {
			const all = [...objects, ...testHooks]
			const made = all
				.filter(({ type }) => type.group === '' && type.kind === 'Namespace')
				.map(({ name }) => name)
			const needed = testsAmong(all)
				.filter(({ name }) => isAsked(tests, name))
				.flatMap(test =>
					test.namespace === undefined || [own, ...made].includes(test.namespace)
						? []
						: [[test.namespace, test]]
				)
			await (0, _hooks_preflight_ts__WEBPACK_IMPORTED_MODULE_4__.refuseMissingNamespaces)(
				new Map(needed),
				wds
			)
		}
		function testsAmong(objects) {
			return objects.filter(
				({ hookEvents }) =>
					(0, _helm_hooks_ts__WEBPACK_IMPORTED_MODULE_10__.t4)(hookEvents, 'test').length > 0
			)
		}
		function isAsked(tests, name) {
			return tests.length === 0 || tests.includes(name)
		}
		async function readTests({ inputs: { release, namespace }, record }, { wds }) {
			const { newest } = (0, _helm_releaseState_ts__WEBPACK_IMPORTED_MODULE_1__.Q)(
				await (0, _helm_storage_ts__WEBPACK_IMPORTED_MODULE_2__.VW)(wds, release, namespace)
			)
			const found =
				newest && (await (0, _helm_storage_ts__WEBPACK_IMPORTED_MODULE_2__.M7)(wds, namespace, newest))
			if (newest === undefined || found === undefined)
				throw (0, _helm_storage_ts__WEBPACK_IMPORTED_MODULE_2__.rG)({ release, namespace })
			const { revision, status: releaseStatus } = newest
			const { chartName: name, chartVersion: version, appVersion } = found
			record.add({ revision, releaseStatus, chart: { ...record.facts.chart, name, version, appVersion } })
			return {
				revision,
				rendered: await (0, _plan_render_ts__WEBPACK_IMPORTED_MODULE_8__.iZ)(found, [], namespace, wds)
			}
		}
		function refuseUnknown(asked, known) {
			const unknown = asked.filter(name => !known.includes(name))
			if (unknown.length === 0) return
			throw new _lib_errors_ts__WEBPACK_IMPORTED_MODULE_0__.l(
				'TEST_UNKNOWN',
				`the release has no test ${(0, _lib_text_text_ts__WEBPACK_IMPORTED_MODULE_11__.HL)(unknown, MOST_NAMES)}${known.length === 0 ? ': its chart has none' : `, but ${(0, _lib_text_text_ts__WEBPACK_IMPORTED_MODULE_11__.HL)(known, MOST_NAMES)}`}`,
				{ remedy: 'Correct `tests`: the names of hooks with `helm.sh/hook: test`, one a line.' }
			)
		}
	},
	4564: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__)
		__webpack_require__.d(__webpack_exports__, {
			test: () => test
		})
		var _lib_errors_ts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7268)
		var _hookRecord_ts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2366)
		var _lock_lock_ts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2872)
		var _open_ts__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7176)
		var _runTests_ts__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7674)
		async function test(run) {
			const { inputs, record } = run
			await (0, _open_ts__WEBPACK_IMPORTED_MODULE_3__.C)(run, async session => {
				const lock = await record.phase('Lock', () =>
					(0, _lock_lock_ts__WEBPACK_IMPORTED_MODULE_2__.HJ)(run, new Map(), session.wds)
				)
				await (0, _lock_lock_ts__WEBPACK_IMPORTED_MODULE_2__.G)(lock, async () => {
					await (0, _hookRecord_ts__WEBPACK_IMPORTED_MODULE_1__.YQ)(run, session)
					const count = await record.phase('Tests', () =>
						(0, _runTests_ts__WEBPACK_IMPORTED_MODULE_4__.runTests)(run, session)
					)
					if (count === 0) throw noTests(inputs.release)
					record.add({ verdict: 'tested' })
				})
			})
		}
		function noTests(release) {
			return new _lib_errors_ts__WEBPACK_IMPORTED_MODULE_0__.l(
				'NO_TESTS',
				`the chart of release ${release} has no tests`,
				{
					remedy:
						'A test is a Job or Pod with the annotation `helm.sh/hook: test` in the templates of the chart.'
				}
			)
		}
	},
	8951: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			DO: () => ownAnnotations,
			zP: () => copyOf
		})
		var _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8453)
		var _lib_shortName_ts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5006)
		var _kubestellar_hookMark_ts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8162)
		const OF_JOB = [
			'controller-uid',
			'job-name',
			'batch.kubernetes.io/controller-uid',
			'batch.kubernetes.io/job-name'
		]
		const TOKEN_VOLUME = 'kube-api-access-'
		function copyName(hook, run) {
			return (0, _lib_shortName_ts__WEBPACK_IMPORTED_MODULE_1__.o)(
				hook.metadata.name,
				`-${(0, _lib_shortName_ts__WEBPACK_IMPORTED_MODULE_1__.B)(`${run} ${hook.metadata.uid ?? ''}`)}`
			)
		}
		function copyOf(hook, mark) {
			const { labels, annotations } = (0, _kubestellar_hookMark_ts__WEBPACK_IMPORTED_MODULE_2__.Ok)(mark)
			const { namespace } = hook.metadata
			return {
				apiVersion: hook.apiVersion,
				kind: hook.kind,
				metadata: {
					name: copyName(hook, mark.run),
					...(namespace === undefined ? {} : { namespace }),
					labels,
					annotations: { ...ownAnnotations(hook), ...annotations }
				},
				spec:
					hook.kind === 'Pod'
						? podSpec((0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.lJ)(hook, 'spec'))
						: jobSpec((0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.lJ)(hook, 'spec'))
			}
		}
		function ownAnnotations({ metadata }) {
			const foreign = Object.entries(metadata.annotations ?? {}).filter(
				([key]) => !/^(?:[\w.-]+\.)?(?:helm\.sh|kubectl\.kubernetes\.io)\//.test(key)
			)
			return Object.fromEntries(foreign)
		}
		function jobSpec(spec) {
			const rest = without(spec, 'selector', 'manualSelector', 'ttlSecondsAfterFinished')
			const template = (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.lJ)(rest, 'template')
			const metadata = (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.lJ)(template, 'metadata')
			const labels = Object.entries(
				(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.lJ)(metadata, 'labels')
			).filter(([key]) => !OF_JOB.includes(key))
			return {
				...rest,
				template: { ...template, metadata: { ...metadata, labels: Object.fromEntries(labels) } }
			}
		}
		function podSpec(spec) {
			const isToken = entry =>
				(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.bX)(entry, 'name')?.startsWith(TOKEN_VOLUME) === true
			const withoutMounts = field =>
				(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.RD)(spec, field)
					.filter(_lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.Gv)
					.map(container => ({
						...container,
						volumeMounts: (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.RD)(container, 'volumeMounts').filter(
							mount => !isToken(mount)
						)
					}))
			return {
				...without(spec, 'nodeName', 'priority', 'preemptionPolicy'),
				volumes: (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.RD)(spec, 'volumes').filter(
					volume => !isToken(volume)
				),
				...('initContainers' in spec ? { initContainers: withoutMounts('initContainers') } : {}),
				containers: withoutMounts('containers')
			}
		}
		function without(fields, ...names) {
			return Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)))
		}
	},
	7840: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__)
		__webpack_require__.d(__webpack_exports__, {
			runInJoined: () => runInJoined
		})
		var errors = __webpack_require__(7268)
		var helm_hooks = __webpack_require__(6020)
		var objects = __webpack_require__(9340)
		var plan_hooks = __webpack_require__(2831)
		var kinds = __webpack_require__(1955)
		var api = __webpack_require__(1942)
		var hookMark = __webpack_require__(8162)
		var shortName = __webpack_require__(5006)
		var copy = __webpack_require__(8951)
		var runInClusters = __webpack_require__(6969)
		var runMark = __webpack_require__(1680)
		class InstallSupport {
			#run
			#supported
			#reach
			#objects = []
			#made = []
			#binding
			#delivered = 0
			constructor(run, supported, reach) {
				this.#run = run
				this.#supported = supported
				this.#reach = reach
			}
			async add(hook) {
				const { wds } = this.#reach
				const { type, namespace, name, hookEvents } = hook.object
				if (!(0, api.MG)(type)) return
				const path = (0, objects.So)(type, namespace, name)
				const found = await wds.get(path)
				const isHelms = found !== undefined && (0, hookMark.bk)(found) === undefined
				if (!isHelms && type.kind === kinds.Jg.kind) return
				const isMadeAgain = (0, helm_hooks.t4)(hookEvents, 'upgrade').length > 0
				const wanted = isHelms ? placed(hook.object) : withMark(placed(hook.object), this.#mark(hook))
				const live = isHelms && !isMadeAgain ? found : await wds.apply(path, wanted, runInClusters.u)
				const object = { type, namespace, name, live, createOnly: false }
				this.#objects.push(object)
				if (!isHelms) this.#made.push(object)
			}
			async deliver() {
				if (this.#objects.length === this.#delivered) return
				const { clusters, policy, event } = this.#supported
				const delivery = {
					policy,
					copy: `support-${(0, shortName.B)(`${this.#run.deps.holder} ${event}`)}`,
					marks: (0, hookMark.Ok)(this.#mark({ name: '', weight: 0 })),
					clusters,
					objects: this.#objects
				}
				const { signal } = this.#run.clock
				this.#binding = await (0, runInClusters.h_)(this.#run, delivery, this.#reach, signal)
				this.#delivered = this.#objects.length
			}
			async remove() {
				const { wds } = this.#reach
				const { clock } = this.#run
				const { removeObject } = await __webpack_require__
					.e(597)
					.then(__webpack_require__.bind(__webpack_require__, 3538))
				for (const { type, live } of [...this.#made].reverse()) await removeObject(type, live, wds, clock)
				if (this.#binding === undefined) return
				await removeObject(api.HC, this.#binding, wds, clock)
				if (this.#made.length === 0) return
				await (0, runInClusters.iA)(
					this.#run,
					{
						what: 'what the install hooks needed',
						objects: this.#made,
						clusters: this.#supported.clusters,
						binding: this.#binding
					},
					this.#reach
				)
			}
			#mark({ name, weight }) {
				const { revision, event } = this.#supported
				return (0, runMark.n)(this.#run, { revision, event, weight, of: name })
			}
		}
		const SELECTING = ['app.kubernetes.io/instance', 'app.kubernetes.io/managed-by']
		function withMark(object, mark) {
			const { labels, annotations } = (0, hookMark.Ok)(mark)
			const own = Object.entries(object.metadata.labels ?? {}).filter(([key]) => !SELECTING.includes(key))
			const metadata = {
				...object.metadata,
				labels: { ...Object.fromEntries(own), ...labels },
				annotations: { ...(0, copy.DO)(object), ...annotations }
			}
			return { ...object, metadata }
		}
		function placed({ manifest, namespace }) {
			return namespace === undefined
				? manifest
				: { ...manifest, metadata: { ...manifest.metadata, namespace } }
		}
		var runHook = __webpack_require__(222)
		var sayings = __webpack_require__(3086)
		async function runInJoined(run, hooks, reach) {
			const due = (0, plan_hooks.uj)(hooks.objects, 'install', hooks.event)
			if (!due.some(({ object }) => (0, helm_hooks.AJ)(object.type))) return
			const support = new InstallSupport(run, hooks, reach)
			const reports = []
			for (const hook of due) {
				if (!(0, helm_hooks.AJ)(hook.object.type)) {
					await support.add(hook)
					continue
				}
				await support.deliver()
				const { ended, isWithdrawn, failure } = await runOne(run, hooks, hook, reach)
				reports.push(ended)
				hooks.tell(reports)
				if (failure === undefined) continue
				if (isWithdrawn)
					await support.remove().catch(error => {
						run.warn(`what ${hook.name} needed is still in the WDS: ${(0, errors.b)(error)}`)
					})
				throw failure
			}
			await support.remove()
		}
		async function runOne(run, { event, revision, clusters, policy, applied }, hook, reach) {
			const { type, namespace, name } = hook.object
			const object = { type, namespace, name }
			run.deps.log.info((0, sayings.Lt)({ event, object: (0, objects.lW)(object) }, clusters))
			const from = run.elapsed()
			const stopping = new AbortController()
			const launched = await (0, runInClusters.ql)(
				run,
				{
					object,
					live: asMade(hook.object, event),
					mark: (0, runMark.n)(run, { revision, event, weight: hook.weight, of: hook.name }),
					policy,
					clusters,
					before: []
				},
				reach,
				stopping.signal
			)
			const report = { object: (0, objects.lW)(object), event, weight: hook.weight, from, isLeftover: false }
			const ended = await (0, runHook.sb)(run, { report, launched, stopping, offline: [] }, reach)
			const failure = (0, runHook.g5)(run, ended, applied)
			const isWithdrawn = await (0, runHook.H9)(run, ended, launched, reach.wds)
			if (isWithdrawn) await (0, runInClusters.OS)(run, launched, ended.object, reach)
			return { ended, isWithdrawn, failure }
		}
		function asMade(hook, event) {
			const { metadata, ...rest } = placed(hook)
			return { ...rest, metadata: { ...metadata, uid: `${event} ${hook.type.kind} ${hook.name}` } }
		}
	},
	2948: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__)
		__webpack_require__.d(__webpack_exports__, {
			endLeftovers: () => endLeftovers
		})
		var _lib_errors_ts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7268)
		var _lib_text_text_ts__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9576)
		var _helm_hooks_ts__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6020)
		var _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9340)
		var _kubernetes_api_client_ts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3708)
		var _kubernetes_kinds_ts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1955)
		var _kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1942)
		var _kubestellar_binding_ts__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4547)
		var _kubestellar_hookMark_ts__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8162)
		var _sayings_ts__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3086)
		var _outcome_ts__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3404)
		var _runInClusters_ts__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6969)
		const MOST_NAMES = 5
		async function listed(release, type, { wds }) {
			try {
				const { items } = await wds.list(
					(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_9__.So)(type, undefined),
					{ labelSelector: (0, _kubestellar_hookMark_ts__WEBPACK_IMPORTED_MODULE_5__.DA)(release) }
				)
				return items.filter(
					item => (0, _kubestellar_hookMark_ts__WEBPACK_IMPORTED_MODULE_5__.bk)(item)?.release === release
				)
			} catch (error) {
				if (
					error instanceof _kubernetes_api_client_ts__WEBPACK_IMPORTED_MODULE_1__.hD &&
					error.status === 403
				)
					return []
				throw error
			}
		}
		async function endLeftovers(run, reach) {
			const release = `${run.inputs.namespace}/${run.inputs.release}`
			const [bindings, policies, jobs, pods] = await Promise.all(
				[
					_kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_3__.HC,
					_kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_3__.jH,
					_kubernetes_kinds_ts__WEBPACK_IMPORTED_MODULE_2__.PL,
					_kubernetes_kinds_ts__WEBPACK_IMPORTED_MODULE_2__.Dp
				].map(async type => await listed(release, type, reach))
			)
			const copies = [...(jobs ?? []), ...(pods ?? [])]
			const reports = []
			const unused = []
			for (const binding of bindings ?? []) {
				const copy = await copyIn(binding, copies, release, reach)
				const mark = (0, _kubestellar_hookMark_ts__WEBPACK_IMPORTED_MODULE_5__.bk)(binding)
				if (mark === undefined) continue
				if (copy === undefined || binding.metadata.deletionTimestamp !== undefined) unused.push(binding)
				else
					reports.push(
						await endOne(run, { mark, launched: launchedBy(binding, copy, policies ?? []) }, reach)
					)
			}
			for (const binding of unused) {
				await removeBinding(run, binding, reach)
				await removeMade(binding, release, reach)
			}
			await removeStray(reach, policies ?? [], copies)
			return reports
		}
		async function endOne(run, { mark, launched }, reach) {
			const { deps, elapsed, clock, warn } = run
			const object = {
				...(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_9__.lW)(launched.copy),
				name: mark.of
			}
			const from = elapsed()
			deps.log.info(
				`${(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_9__.Ro)(object)}: the ${mark.event} hook of ${mark.run} still runs: waiting until it ends`
			)
			const clusters = await (0, _runInClusters_ts__WEBPACK_IMPORTED_MODULE_8__.Qp)(run, launched, reach, {
				signal: clock.signal,
				isStopped: () => false,
				onStand: () => undefined
			})
			const state = (0, _outcome_ts__WEBPACK_IMPORTED_MODULE_7__.YW)(clusters)
			const report = {
				object,
				event: mark.event,
				weight: mark.weight,
				state,
				from,
				to: elapsed(),
				clusters,
				isLeftover: true
			}
			if (clock.signal.aborted)
				throw clock.expired(...(0, _outcome_ts__WEBPACK_IMPORTED_MODULE_7__.o_)(report, mark.run))
			if (state === 'running' && run.inputs.hooks.offline === 'fail') throw mayRun(report, mark)
			const told = (0, _sayings_ts__WEBPACK_IMPORTED_MODULE_6__.kd)(report)
			if (state === 'succeeded') deps.log.info(told)
			else warn(told)
			await (0, _runInClusters_ts__WEBPACK_IMPORTED_MODULE_8__.ne)(run, launched, reach.wds)
			await (0, _runInClusters_ts__WEBPACK_IMPORTED_MODULE_8__.OS)(run, launched, object, reach)
			return report
		}
		function mayRun({ object, clusters }, { event, run }) {
			const open = clusters.filter(({ state }) => state === 'running')
			const names = open.map(({ cluster }) => cluster)
			return new _lib_errors_ts__WEBPACK_IMPORTED_MODULE_0__.l(
				'HOOK_OFFLINE',
				`${(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_9__.Ro)(object)}, a ${event} hook of ${run}, may still run in ${(0, _lib_text_text_ts__WEBPACK_IMPORTED_MODULE_10__.HL)(names, MOST_NAMES)}: ${open[0]?.reason ?? ''}; nothing was changed`,
				{
					remedy:
						'Run again when the clusters are back. With `hooks-offline: skip` the hook is deleted there, and this run continues.'
				}
			)
		}
		async function removeBinding({ clock }, binding, { wds }) {
			const { removeObject } = await __webpack_require__
				.e(597)
				.then(__webpack_require__.bind(__webpack_require__, 3538))
			await removeObject(_kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_3__.HC, binding, wds, clock)
		}
		async function removeMade(binding, release, { wds }) {
			for (const { group, version, resource, namespace, name } of (0,
			_kubestellar_binding_ts__WEBPACK_IMPORTED_MODULE_4__.Vy)(binding).objects.values()) {
				const type = { group, version, resource, kind: '', namespaced: namespace !== undefined }
				const live = await wds.get(
					(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_9__.So)(type, namespace, name)
				)
				if (
					live !== undefined &&
					(0, _kubestellar_hookMark_ts__WEBPACK_IMPORTED_MODULE_5__.bk)(live)?.release === release
				)
					await wds.delete((0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_9__.So)(type, namespace, name))
			}
		}
		async function copyIn(binding, copies, release, { wds }) {
			const entry = [
				...(0, _kubestellar_binding_ts__WEBPACK_IMPORTED_MODULE_4__.Vy)(binding).objects.values()
			].find(isCopy)
			if (entry === undefined) return undefined
			const located = locatedBy(entry)
			const { type, namespace, name } = located
			const listed = copies.find(({ metadata }) => metadata.name === name && metadata.namespace === namespace)
			const live =
				listed ??
				(await wds.get((0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_9__.So)(type, namespace, name)))
			return live === undefined ||
				(0, _kubestellar_hookMark_ts__WEBPACK_IMPORTED_MODULE_5__.bk)(live)?.release !== release
				? undefined
				: { located, live }
		}
		function launchedBy(binding, { located: copy, live }, policies) {
			const { name, uid, generation, clusters } = (0,
			_kubestellar_binding_ts__WEBPACK_IMPORTED_MODULE_4__.Vy)(binding)
			const object = {
				ref: (0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_9__.lW)(copy),
				type: copy.type,
				live,
				before: undefined,
				change: 'none',
				createOnly: true
			}
			const run = (0, _kubestellar_hookMark_ts__WEBPACK_IMPORTED_MODULE_5__.bk)(binding)?.run
			const reporting = policies.find(
				policy =>
					(0, _kubestellar_hookMark_ts__WEBPACK_IMPORTED_MODULE_5__.bk)(policy)?.run === run &&
					selects(policy, copy.name)
			)
			const delivering = {
				name,
				uid,
				policyUid: '',
				generation,
				objects: new Set([
					(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_9__.TN)(
						(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_9__.lW)(copy)
					)
				])
			}
			return {
				copy,
				binding,
				reporting,
				bound: {
					clusters,
					objects: [object],
					policies:
						reporting === undefined
							? [delivering]
							: [delivering, (0, _runInClusters_ts__WEBPACK_IMPORTED_MODULE_8__.Jb)(reporting, copy)],
					bindings: []
				}
			}
		}
		function isCopy({ group, resource }) {
			return (0, _helm_hooks_ts__WEBPACK_IMPORTED_MODULE_11__.AJ)({
				group,
				kind: resource === 'jobs' ? 'Job' : resource === 'pods' ? 'Pod' : ''
			})
		}
		function locatedBy({ resource, namespace, name }) {
			return {
				type:
					resource === 'jobs'
						? _kubernetes_kinds_ts__WEBPACK_IMPORTED_MODULE_2__.PL
						: _kubernetes_kinds_ts__WEBPACK_IMPORTED_MODULE_2__.Dp,
				namespace,
				name
			}
		}
		function selects(policy, copy) {
			return JSON.stringify(policy['spec']).includes(JSON.stringify(copy))
		}
		async function removeStray({ wds }, policies, copies) {
			for (const { metadata } of policies)
				await wds.delete(
					(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_9__.So)(
						_kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_3__.jH,
						undefined,
						metadata.name
					)
				)
			for (const { kind, metadata } of copies)
				await wds.delete(
					(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_9__.So)(
						kind === 'Job'
							? _kubernetes_kinds_ts__WEBPACK_IMPORTED_MODULE_2__.PL
							: _kubernetes_kinds_ts__WEBPACK_IMPORTED_MODULE_2__.Dp,
						metadata.namespace,
						metadata.name
					)
				)
		}
	},
	9785: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__)
		__webpack_require__.d(__webpack_exports__, {
			narrowPolicy: () => narrowPolicy,
			narrowedBy: () => narrowedBy
		})
		var _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9340)
		var _kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1942)
		var _kubestellar_binding_ts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4547)
		var _kubestellar_bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4445)
		var _kubestellar_withoutAwaited_ts__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3723)
		var _plan_hooks_ts__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2831)
		var _policies_write_ts__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(517)
		async function narrowPolicy({ inputs, deps }, objects, wds) {
			const path = (0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_6__.So)(
				_kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_0__.jH,
				undefined,
				inputs.selection.bindingPolicy
			)
			const found = await wds.get(path)
			if (
				found === undefined ||
				(0, _kubestellar_bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_2__.bf)(found) === undefined
			)
				return
			const staying = objects.filter(({ hookEvents }) => hookEvents.length === 0)
			const narrowed = await narrowedBy(found, objects, staying, wds)
			if (narrowed === found) return
			await wds.apply(
				path,
				(0, _kubestellar_bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_2__.qm)(narrowed),
				(0, _policies_write_ts__WEBPACK_IMPORTED_MODULE_5__.dM)(found)
			)
			deps.log.info(`BindingPolicy ${found.metadata.name} narrowed: it selects no hooks`)
		}
		async function narrowedBy(policy, hooks, staying, wds) {
			const awaited = (0, _plan_hooks_ts__WEBPACK_IMPORTED_MODULE_4__.z8)({ objects: hooks, testHooks: [] })
			if (awaited.length === 0) return policy
			const binding = await (0, _kubestellar_binding_ts__WEBPACK_IMPORTED_MODULE_1__.YM)(
				wds,
				policy.metadata.name
			)
			return (0, _kubestellar_withoutAwaited_ts__WEBPACK_IMPORTED_MODULE_3__.C7)(
				policy,
				[...(binding?.objects.values() ?? []), ...staying.map(asBound)],
				awaited
			)
		}
		function asBound({ type, namespace, name }) {
			const { group, version, resource } = type
			return {
				group,
				version,
				resource,
				namespace,
				name,
				resourceVersion: '',
				createOnly: false,
				statusCollectors: [],
				wantsStatus: false
			}
		}
	},
	3404: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			K_: () => inCluster,
			YW: () => weakestOf,
			ct: () => skippedIn,
			d1: () => hookFailed,
			eW: () => NO_TRACE,
			o_: () => unended,
			uP: () => statusMessage,
			yO: () => hasSucceeded
		})
		var _lib_errors_ts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7268)
		var _helm_hooks_ts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6020)
		var _lib_text_text_ts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9576)
		var _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9340)
		const MOST_NAMES = 5
		const LOG_LINES = 3
		const WEAKEST_FIRST = ['failed', 'stopped', 'running', 'unverified', 'skipped', 'succeeded']
		const NO_TRACE = { attempts: undefined, logs: [] }
		function inCluster({ cluster, objects, findings, note, isOffline }, { from, to }, trace, isStopped) {
			const [verdict] = objects
			const state = stateOf(verdict?.state ?? 'unverified', isStopped)
			const why = verdict?.reason ?? note
			const reason = state === 'succeeded' ? '' : isOffline === true ? `the cluster is offline; ${why}` : why
			return { cluster, state, reason, from, to, findings, ...trace }
		}
		function stateOf(state, isStopped) {
			switch (state) {
				case 'ready':
					return 'succeeded'
				case 'failed':
					return 'failed'
				case 'unverified':
				case 'delivered':
					return 'unverified'
				case 'missing':
				case 'progressing':
					return isStopped ? 'stopped' : 'running'
			}
		}
		function skippedIn(cluster) {
			return {
				cluster,
				state: 'skipped',
				reason: 'the cluster is offline',
				from: undefined,
				to: undefined,
				findings: [],
				...NO_TRACE
			}
		}
		function weakestOf(clusters) {
			return WEAKEST_FIRST.find(state => clusters.some(cluster => cluster.state === state)) ?? 'unverified'
		}
		function hasSucceeded(clusters) {
			return (
				clusters.length > 0 && clusters.every(({ state }) => state === 'succeeded' || state === 'skipped')
			)
		}
		function statusMessage(clusters) {
			const behind = clusters.filter(({ state }) => state !== 'succeeded' && state !== 'skipped')
			const names = behind.map(({ cluster }) => cluster)
			return `${FAILED[weakestOf(clusters)]} in ${(0, _lib_text_text_ts__WEBPACK_IMPORTED_MODULE_1__.HL)(names, MOST_NAMES)}`
		}
		const FAILED = {
			failed: 'Failed',
			stopped: 'Stopped',
			running: 'Has not ended',
			unverified: 'Could not be observed',
			skipped: 'Skipped',
			succeeded: 'Succeeded'
		}
		function hookFailed(hook, applied) {
			const { event, clusters, state } = hook
			const behind = clusters.filter(cluster => cluster.state === state)
			const where = (0, _lib_text_text_ts__WEBPACK_IMPORTED_MODULE_1__.HL)(
				behind.map(({ cluster }) => cluster),
				MOST_NAMES
			)
			const [finding] = behind.flatMap(({ findings }) => findings)
			const cause = finding === undefined ? (behind[0]?.reason ?? '') : causeOf(finding)
			const verb =
				state === 'failed' ? 'failed' : state === 'unverified' ? 'could not be observed' : 'did not end'
			return new _lib_errors_ts__WEBPACK_IMPORTED_MODULE_0__.l(
				(0, _helm_hooks_ts__WEBPACK_IMPORTED_MODULE_2__.Nu)(event) ? 'TEST_FAILED' : 'HOOK_FAILED',
				`${whichHook(hook)}, ${verb} in ${where}${cause === '' ? '' : `: ${cause}`}. ${applied}`,
				{
					remedy: remedyFor(state, finding, (0, _helm_hooks_ts__WEBPACK_IMPORTED_MODULE_2__.Nu)(event)),
					...lastLines(behind)
				}
			)
		}
		function unended(hook, of) {
			const open = hook.clusters.filter(({ state }) => state !== 'succeeded' && state !== 'skipped')
			const names = open.map(({ cluster }) => cluster)
			const [finding] = open.flatMap(({ findings }) => findings)
			const cause =
				finding === undefined
					? (open[0]?.reason ?? '')
					: `${names.length > 1 ? `in ${finding.cluster} ` : ''}${causeOf(finding)}`
			const who = `${whichHook(hook)}${of === undefined ? '' : ` of ${of}`}`
			const where =
				names.length === 0
					? ''
					: ` in ${(0, _lib_text_text_ts__WEBPACK_IMPORTED_MODULE_1__.HL)(names, MOST_NAMES)}`
			return [
				`${who}, to end${where}${cause === '' ? '' : `: ${cause}`}`,
				`${finding === undefined ? '' : `${finding.remedy} `}The hook still runs in the clusters, and the next run waits for it; docs/guides/hooks.md shows how to stop it. Raise \`timeout\` if it is only slow.`
			]
		}
		function whichHook({ object, event }) {
			return `${(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_3__.Ro)(object)}, a ${(0, _helm_hooks_ts__WEBPACK_IMPORTED_MODULE_2__.Nu)(event) ? 'test' : `${event} hook`}`
		}
		function lastLines(clusters) {
			const logged = clusters.find(({ logs }) => logs.length > 0)
			if (logged === undefined) return {}
			return {
				cause: new Error(
					`its log in ${logged.cluster} ends with: ${logged.logs.slice(-LOG_LINES).join(' | ')}`
				)
			}
		}
		function remedyFor(state, finding, ofTest) {
			if (state === 'unverified')
				return `Give \`its-kubeconfig\` or \`wec-kubeconfig\`, by which ${ofTest ? 'the test can be observed.' : 'the hook can be observed, or skip hooks with `hooks: skip`.'}`
			const first =
				finding === undefined ? 'Correct what the hook reports' : finding.remedy.replace(/\.$/, '')
			return ofTest
				? `${first}; then test again.`
				: `${first}; then deploy again, or skip hooks with \`hooks: skip\`.`
		}
		function causeOf({ pod, container, exitCode, message, reason }) {
			const where = [
				pod === undefined ? '' : `Pod ${pod}`,
				container === undefined ? '' : `container ${container}`
			]
				.filter(part => part !== '')
				.join(', ')
			const what = exitCode === undefined ? `${reason}: ${message}` : `exited with code ${exitCode}`
			return `${where} ${what}`.trim()
		}
	},
	5191: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__)
		__webpack_require__.d(__webpack_exports__, {
			reachable: () => reachable,
			refuseMissingNamespaces: () => refuseMissingNamespaces,
			refuseNodes: () => refuseNodes
		})
		var _lib_errors_ts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7268)
		var _kubernetes_kinds_ts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1955)
		var _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9340)
		var _kubernetes_api_client_ts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3708)
		var _kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1942)
		var _lib_text_text_ts__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9576)
		const MOST_NAMES = 5
		async function refuseNodes(wds) {
			const node = await firstNode(wds)
			if (node === undefined) return
			throw new _lib_errors_ts__WEBPACK_IMPORTED_MODULE_0__.l(
				'HOOKS_RUN_IN_WDS',
				`this WDS runs Pods itself, for it has node ${node.metadata.name}: the chart’s hooks would run there too`,
				{
					remedy:
						'Use a WDS of type `k8s`, which stores objects only, or set `hooks: skip`. Nothing was changed.'
				}
			)
		}
		async function refuseMissingNamespaces(hooks, wds) {
			const found = await Promise.all(
				[...hooks].map(async ([name, hook]) => ({ name, hook, isThere: await mayExist(name, wds) }))
			)
			const missing = found.filter(({ isThere }) => !isThere)
			if (missing.length === 0) return
			const names = missing.map(
				({ name, hook }) => `${name} (${(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_4__.v8)(hook)})`
			)
			throw new _lib_errors_ts__WEBPACK_IMPORTED_MODULE_0__.l(
				'NAMESPACE_NOT_IN_WDS',
				`the WDS does not have ${missing.length === 1 ? 'the Namespace' : 'the Namespaces'} of tests: ${(0, _lib_text_text_ts__WEBPACK_IMPORTED_MODULE_5__.HL)(names, MOST_NAMES)}; no test was started`,
				{
					remedy:
						'Let the chart render the Namespace, which delivers it to the clusters, too; or create it there and in the WDS with `kubectl create namespace`. Helm does not create it.'
				}
			)
		}
		async function mayExist(name, wds) {
			try {
				return (
					(await wds.get(
						(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_4__.So)(
							_kubernetes_kinds_ts__WEBPACK_IMPORTED_MODULE_1__.dK,
							undefined,
							name
						)
					)) !== undefined
				)
			} catch (error) {
				if (
					error instanceof _kubernetes_api_client_ts__WEBPACK_IMPORTED_MODULE_2__.hD &&
					error.status === 403
				)
					return true
				throw error
			}
		}
		async function firstNode(wds) {
			try {
				return (await wds.listMetadata('/api/v1/nodes', { limit: '1' })).items[0]
			} catch (error) {
				if (
					error instanceof _kubernetes_api_client_ts__WEBPACK_IMPORTED_MODULE_2__.hD &&
					error.status === 403
				)
					return undefined
				throw error
			}
		}
		async function reachable({ inputs, warn }, clusters, { its, wecs }) {
			if (inputs.evidence === 'wecs')
				refuseUnobservable(clusters.filter(cluster => wecs.whyNot(cluster) !== undefined))
			const offline = its.isGiven ? await offlineOf(clusters, await its.client()) : []
			if (offline.length === 0) return { clusters, offline }
			const names = (0, _lib_text_text_ts__WEBPACK_IMPORTED_MODULE_5__.HL)(offline, MOST_NAMES)
			if (inputs.hooks.offline === 'fail' || inputs.evidence === 'wds')
				throw new _lib_errors_ts__WEBPACK_IMPORTED_MODULE_0__.l(
					'HOOK_OFFLINE',
					`hooks cannot run in ${names}, which ${offline.length === 1 ? 'is' : 'are'} offline; no hook was started`,
					{
						remedy:
							'Deploy again when the clusters are back, or take them out of `cluster-selector`. With `hooks-offline: skip` they get the revision without its hooks.'
					}
				)
			warn(
				`the hooks of this revision do not run in ${names}, which ${offline.length === 1 ? 'is' : 'are'} offline`
			)
			return { clusters: clusters.filter(cluster => !offline.includes(cluster)), offline }
		}
		function refuseUnobservable(clusters) {
			if (clusters.length === 0) return
			throw new _lib_errors_ts__WEBPACK_IMPORTED_MODULE_0__.l(
				'HOOK_UNOBSERVABLE',
				`hooks cannot be observed in ${(0, _lib_text_text_ts__WEBPACK_IMPORTED_MODULE_5__.HL)(clusters, MOST_NAMES)}: \`wec-kubeconfig\` gives no access; no hook was started`,
				{
					remedy:
						'Give a context for each of them, or `its-kubeconfig` with `evidence: auto`; or set `hooks: skip`.'
				}
			)
		}
		async function offlineOf(clusters, its) {
			const { whyOffline } = await __webpack_require__
				.e(795)
				.then(__webpack_require__.bind(__webpack_require__, 3721))
			const { items } = await its.list(
				(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_4__.So)(
					_kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_3__.oB,
					undefined
				)
			)
			const known = new Map(items.map(item => [item.metadata.name, item]))
			return clusters.filter(cluster => {
				const found = known.get(cluster)
				return found !== undefined && whyOffline(found) !== undefined
			})
		}
	},
	2642: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__)
		__webpack_require__.d(__webpack_exports__, {
			relayHooks: () => relayHooks
		})
		var helm_hooks = __webpack_require__(6020)
		var helm_manifest = __webpack_require__(9471)
		var storage = __webpack_require__(6129)
		var follow = __webpack_require__(6330)
		var kubernetes_objects = __webpack_require__(9340)
		var outcome = __webpack_require__(3404)
		var runHook = __webpack_require__(222)
		var runInClusters = __webpack_require__(6969)
		var runMark = __webpack_require__(1680)
		var sayings = __webpack_require__(3086)
		var api = __webpack_require__(1942)
		var parallel = __webpack_require__(8252)
		var render = __webpack_require__(31)
		async function supportOf(release, event, namespace, wds) {
			const hooks = release.hooks.filter(
				hook => hook.events.includes(event) && hook.kind !== 'Job' && hook.kind !== 'Pod'
			)
			if (hooks.length === 0) return []
			const { objects, testHooks } = await (0, render.iZ)(
				{ ...release, manifest: '', hooks },
				[],
				namespace,
				wds
			)
			const deliverable = [...objects, ...testHooks].filter(
				({ type }) => (0, api.MG)(type) && !(0, helm_hooks.AJ)(type)
			)
			const found = await (0, parallel.sf)(
				deliverable,
				parallel.CF,
				async object => await wds.get((0, kubernetes_objects.So)(object.type, object.namespace, object.name))
			)
			return deliverable.flatMap(({ type, namespace: home, name }, index) => {
				const live = found[index]
				return live === undefined || live.metadata.deletionTimestamp !== undefined
					? []
					: [{ type, namespace: home, name, live, createOnly: false }]
			})
		}
		var errors = __webpack_require__(7268)
		var json = __webpack_require__(8453)
		var client = __webpack_require__(3708)
		var kinds = __webpack_require__(1955)
		var plainText = __webpack_require__(6084)
		const JOB_ENDS = {
			succeeded: { announcement: 'SuccessCriteriaMet', end: 'Complete', reason: 'CompletionsReached' },
			failed: { announcement: 'FailureTarget', end: 'Failed', reason: 'HookFailed' }
		}
		const PHASES = { succeeded: 'Succeeded', failed: 'Failed' }
		const LONGEST_MESSAGE = 1000
		const ANNOUNCED_SINCE = 31
		function formOf(gitVersion) {
			const [, major, minor] = /^v?(\d{1,4})\.(\d{1,4})/.exec(gitVersion ?? '') ?? []
			return major === '1' && Number(minor) < ANNOUNCED_SINCE ? 'plain' : 'announced'
		}
		function hasEnded(object, outcome) {
			if (object.kind === 'Pod') return (0, json.bX)(object, 'status', 'phase') === PHASES[outcome]
			return isTrue(object, JOB_ENDS[outcome].end)
		}
		function finishedJobStatus(job, outcome, { form, now, message }) {
			const startTime =
				(0, json.bX)(job, 'status', 'startTime') ?? job.metadata.creationTimestamp ?? toSeconds(now)
			const endTime = toSeconds(Math.max(now, Date.parse(startTime)))
			const { announcement, end, reason } = JOB_ENDS[outcome]
			const condition = type => ({
				type,
				status: 'True',
				reason,
				message: (0, plainText.LD)(message, LONGEST_MESSAGE),
				lastProbeTime: endTime,
				lastTransitionTime: endTime
			})
			const types = isAnnounced(job, outcome, form) ? [announcement, end] : [end]
			return {
				conditions: types.map(condition),
				startTime,
				...(outcome === 'succeeded' ? { completionTime: endTime } : {}),
				active: 0,
				ready: 0,
				terminating: 0,
				...countsOf(job, outcome)
			}
		}
		function finishedPodStatus(pod, outcome, message) {
			return {
				...(0, json.lJ)(pod, 'status'),
				phase: PHASES[outcome],
				...(outcome === 'failed'
					? { reason: JOB_ENDS.failed.reason, message: (0, plainText.LD)(message, LONGEST_MESSAGE) }
					: {})
			}
		}
		function isAnnounced(job, outcome, form) {
			if (form === 'announced') return true
			const isByPolicy = outcome === 'succeeded' && (0, json.Gv)((0, json.at)(job, 'spec', 'successPolicy'))
			return isByPolicy || isTrue(job, JOB_ENDS[outcome].announcement)
		}
		function countsOf(job, outcome) {
			const succeeded = (0, json.tk)(job, 'status', 'succeeded') ?? 0
			const failed = (0, json.tk)(job, 'status', 'failed') ?? 0
			if (outcome === 'failed') {
				const { completedIndexes, failedIndexes } = (0, json.lJ)(job, 'status')
				return {
					succeeded,
					failed: Math.max(failed, 1),
					...(completedIndexes === undefined ? {} : { completedIndexes }),
					...(failedIndexes === undefined ? {} : { failedIndexes })
				}
			}
			const completions = (0, json.tk)(job, 'spec', 'completions') ?? 1
			const isIndexed = (0, json.bX)(job, 'spec', 'completionMode') === 'Indexed'
			return {
				succeeded: Math.max(succeeded, completions),
				failed,
				...(isIndexed ? { completedIndexes: firstIndexes(completions) } : {})
			}
		}
		function firstIndexes(count) {
			if (count === 0) return ''
			if (count === 1) return '0'
			return count === 2 ? '0,1' : `0-${count - 1}`
		}
		function isTrue(job, type) {
			return (0, json.RD)(job, 'status', 'conditions').some(
				condition => (0, json.bX)(condition, 'type') === type && (0, json.bX)(condition, 'status') === 'True'
			)
		}
		function toSeconds(milliseconds) {
			return new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z')
		}
		const MOST_TRIES = 10
		const ABSENT = 'ks-helm-deploy-may-write-status'
		async function askForm(wds) {
			try {
				return formOf((0, json.bX)(await wds.json('/version'), 'gitVersion'))
			} catch (error) {
				if (error instanceof client.hD) return formOf(undefined)
				throw error
			}
		}
		async function writeFinished(wds, object, result, form) {
			const path = (0, kubernetes_objects.So)(
				object.kind === 'Pod' ? kinds.Dp : kinds.PL,
				object.metadata.namespace,
				object.metadata.name
			)
			let [tried, refusal] = [form, undefined]
			for (let tries = 1; ; tries += 1) {
				try {
					const found = await wds.get(path)
					if (found === undefined || found.metadata.uid !== object.metadata.uid) return
					if (hasEnded(found, result.outcome)) return
					await wds.replace(`${path}/status`, { ...found, status: statusOf(found, result, tried, wds) })
					return
				} catch (error) {
					if (!(error instanceof client.hD)) throw error
					if (error.status === 404) return
					if (error.status === 403) throw forbidden((0, kubernetes_objects.H8)(object), error)
					if (error.status === 409 && tries < MOST_TRIES) continue
					const isOtherForm = error.status === 422 && object.kind !== 'Pod' && refusal === undefined
					if (!isOtherForm) throw refusal ?? error
					refusal = error
					tried = form === 'plain' ? 'announced' : 'plain'
				}
			}
		}
		async function refuseForbidden(awaited, wds) {
			const places = new Map(
				awaited.map(hook => [(0, kubernetes_objects.So)(hook.type, hook.namespace), hook])
			)
			await Promise.all(
				[...places.values()].map(async hook => {
					const { type, namespace } = hook
					const absent = {
						apiVersion: (0, kubernetes_objects.uO)(type),
						kind: type.kind,
						metadata: { name: ABSENT, ...(namespace === undefined ? {} : { namespace }) }
					}
					try {
						await wds.replace(`${(0, kubernetes_objects.So)(type, namespace, ABSENT)}/status`, absent)
					} catch (error) {
						if (!(error instanceof client.hD)) throw error
						if (error.status === 403) throw forbidden((0, kubernetes_objects.lW)(hook), error)
					}
				})
			)
		}
		function statusOf(found, { outcome, message }, form, wds) {
			if (found.kind === 'Pod') return finishedPodStatus(found, outcome, message)
			return finishedJobStatus(found, outcome, { form, now: wds.serverNow() ?? Date.now(), message })
		}
		function forbidden(object, cause) {
			return new errors.l(
				'HOOK_FORBIDDEN',
				`the WDS credentials may not write the status of ${(0, kubernetes_objects.Ro)(object)}, so that Helm does not get the result of the hook`,
				{
					remedy:
						"Add this rule to the role of the user of `wds-kubeconfig`: {apiGroups: ['', batch], resources: [pods, pods/status, jobs, jobs/status], verbs: [get, update]}. Or leave hooks out with `hooks: skip`.",
					cause
				}
			)
		}
		async function relayHooks(run, hooking, reach, body) {
			await refuseForbidden(hooking.awaited, reach.wds)
			const relay = new Relay(run, hooking, reach)
			const [helm] = await Promise.allSettled([relay.ready.then(async () => await body(relay.ending))])
			await relay.settled()
			if (helm.status === 'rejected') throw relay.failure ?? helm.reason
			return helm.value
		}
		class Relay {
			ready
			failure
			#run
			#hooking
			#reach
			#broken = new AbortController()
			#over = new AbortController()
			#following
			#withdrawals = []
			#reports = []
			#times = new Map()
			#working = Promise.resolve()
			#read
			#destinations
			#delivered
			#form
			constructor(run, hooking, reach) {
				this.#run = run
				this.#hooking = hooking
				this.#reach = reach
				const sources = new Map(
					hooking.awaited.map(({ type, namespace }) => [
						(0, kubernetes_objects.So)(type, namespace),
						{ type, namespace }
					])
				)
				const listed = [...sources].map(() => Promise.withResolvers())
				this.ready = Promise.all(listed.map(({ promise }) => promise))
				this.#following = [...sources].map(async ([path, { type }], index) => {
					await this.#follow(path, type, () => listed[index]?.resolve(undefined)).catch(error => {
						listed[index]?.reject(error)
						this.#break(error)
					})
				})
				this.ready.catch(() => undefined)
			}
			get ending() {
				return this.#broken.signal
			}
			async settled() {
				this.#over.abort()
				await Promise.all(this.#following)
				await this.#working
				await Promise.all(this.#withdrawals)
			}
			async #follow(path, type, onListed) {
				const known = new Set()
				let isFirst = true
				const { clock } = this.#run
				const signal = AbortSignal.any([this.#over.signal, clock.signal])
				for await (const state of (0, follow.e6)(this.#reach.wds, { path, query: {} }, signal)) {
					for (const object of state.values()) {
						const { uid = '' } = object.metadata
						if (known.has(uid)) continue
						known.add(uid)
						if (!isFirst) this.#begin(type, object)
					}
					isFirst = false
					onListed()
				}
				if (isFirst && clock.signal.aborted)
					throw clock.expired(`the ${type.kind}s of the WDS`, 'Check that this runner reaches the WDS.')
			}
			#begin(type, live) {
				const events = (live.metadata.annotations?.['helm.sh/hook'] ?? '')
					.split(',')
					.map(event => event.trim().toLowerCase())
				if ((0, helm_hooks.t4)(events, this.#hooking.operation).length === 0) return
				this.#working = this.#working
					.then(async () => {
						await this.#handle(type, live)
					})
					.catch(error => {
						this.#break(error)
					})
			}
			#break(error) {
				this.failure ??= error
				this.#broken.abort()
			}
			async #handle(type, live) {
				const { inputs, deps, elapsed } = this.#run
				const release = await this.#readRelease()
				const hook = release && (await hookIn(release, live, inputs.namespace))
				if (release === undefined || hook === undefined) return
				const event = this.#eventOf(hook)
				const object = { type, namespace: live.metadata.namespace, name: live.metadata.name }
				const weight = (0, helm_hooks.mm)(live.metadata.annotations)
				const mark = (0, runMark.n)(this.#run, {
					revision: release.revision,
					event,
					weight,
					of: live.metadata.name
				})
				const from = elapsed()
				const { clusters, offline, joined = [] } = await (this.#destinations ??= this.#hooking.destinations())
				if (clusters.length === 0 && offline.length === 0 && joined.length > 0) {
					await this.#finish(live, 'succeeded', 'Every cluster runs install hooks in place of it')
					return
				}
				if (event.startsWith('post-') && this.#hooking.operation !== 'delete')
					await (this.#delivered ??= this.#hooking.whenDelivered(release, clusters))
				const before = await supportOf(release, event, inputs.namespace, this.#reach.wds)
				if (!(await this.#isWanted(type, live))) return
				deps.log.info((0, sayings.Lt)({ event, object: (0, kubernetes_objects.lW)(object) }, clusters))
				const stopping = new AbortController()
				const { policy } = this.#hooking
				const launched = await (0, runInClusters.ql)(
					this.#run,
					{ object, live, mark, policy, clusters, before },
					this.#reach,
					stopping.signal
				)
				const report = { object: (0, kubernetes_objects.lW)(object), event, weight, from, isLeftover: false }
				if (await this.#await({ report, launched, stopping, offline }, live))
					this.#times.set(keyOf(hook), (this.#times.get(keyOf(hook)) ?? 0) + 1)
			}
			#eventOf(hook) {
				const events = (0, helm_hooks.t4)(hook.events, this.#hooking.operation)
				return events[this.#times.get(keyOf(hook)) ?? 0] ?? events[0] ?? ''
			}
			async #isWanted(type, { metadata: { namespace, name, uid } }) {
				if (this.#over.signal.aborted || this.#broken.signal.aborted) return false
				const found = await this.#reach.wds.get((0, kubernetes_objects.So)(type, namespace, name))
				return found?.metadata.uid === uid
			}
			async #await(running, live) {
				const { deps } = this.#run
				const { launched } = running
				let failing
				const fail = message => {
					failing ??= this.#finish(live, 'failed', message)
					failing.catch(() => undefined)
				}
				const ended = await (0, runHook.sb)(this.#run, running, this.#reach, cluster => {
					fail(`Failed in cluster ${cluster}`)
				})
				this.#reports.push(ended)
				this.#hooking.tell(this.#reports)
				const failure = (0, runHook.g5)(this.#run, ended, this.#hooking.applied(ended.event))
				this.failure ??= failure
				const isWell = failure === undefined
				if (!isWell && !this.#run.clock.signal.aborted) fail((0, outcome.uP)(ended.clusters))
				if (!(await (0, runHook.H9)(this.#run, ended, launched, this.#reach.wds))) {
					await failing
					return false
				}
				if (isWell) await this.#finish(live, 'succeeded', 'Succeeded in all clusters')
				await failing
				deps.log.info(`${(0, kubernetes_objects.Ro)(ended.object)}: Helm has the result`)
				this.#withdrawals.push((0, runInClusters.OS)(this.#run, launched, ended.object, this.#reach))
				return isWell
			}
			async #finish(live, outcome, message) {
				const { wds } = this.#reach
				await writeFinished(wds, live, { outcome, message }, await (this.#form ??= askForm(wds)))
			}
			async #readRelease() {
				const { release: name, namespace } = this.#run.inputs
				const { wds } = this.#reach
				const [newest] = await (0, storage.VW)(wds, name, namespace)
				if (newest === undefined || newest.secret === this.#read?.secret) return this.#read?.release
				const release = await (0, storage.M7)(wds, namespace, newest)
				if (release === undefined) return undefined
				this.#read = { secret: newest.secret, release }
				this.#times.clear()
				this.#delivered = undefined
				return release
			}
		}
		function keyOf({ kind, name }) {
			return `${kind}/${name}`
		}
		async function hookIn(release, { kind, metadata }, namespace) {
			for (const hook of release.hooks) {
				if (hook.kind !== kind || hook.name !== metadata.name) continue
				const [manifest] = await (0, helm_manifest.N)(hook.manifest, `the hook ${hook.name}`)
				if ((manifest?.metadata.namespace ?? namespace) === metadata.namespace) return hook
			}
			return undefined
		}
	},
	222: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			H9: () => withdrawEnded,
			g5: () => failureOf,
			sb: () => observeHook
		})
		var _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9340)
		var _outcome_ts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3404)
		var _runInClusters_ts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6969)
		var _sayings_ts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3086)
		const MOST_TOLD = 10
		async function observeHook(
			run,
			{ report, launched, stopping, offline },
			reach,
			onFailed = () => undefined
		) {
			const { inputs, elapsed, deps } = run
			let hasFailed = false
			const observed = await (0, _runInClusters_ts__WEBPACK_IMPORTED_MODULE_1__.Qp)(run, launched, reach, {
				signal: stopping.signal,
				isStopped: () => stopping.signal.aborted && inputs.hooks.onFailure === 'stop',
				onStand: (cluster, stand) => {
					if (stand !== 'failed') return
					if (!hasFailed) onFailed(cluster)
					hasFailed = true
					if (inputs.hooks.onFailure === 'stop') stopping.abort()
				}
			})
			const clusters = [...observed, ...offline.map(_outcome_ts__WEBPACK_IMPORTED_MODULE_0__.ct)]
			const ended = {
				...report,
				state: (0, _outcome_ts__WEBPACK_IMPORTED_MODULE_0__.YW)(clusters),
				to: elapsed(),
				clusters
			}
			if (clusters.length <= MOST_TOLD)
				for (const cluster of clusters)
					deps.log.info((0, _sayings_ts__WEBPACK_IMPORTED_MODULE_2__.wc)(ended, cluster))
			deps.log.info((0, _sayings_ts__WEBPACK_IMPORTED_MODULE_2__.kd)(ended))
			return ended
		}
		function failureOf({ clock }, hook, applied) {
			if (clock.signal.aborted && hook.state !== 'failed')
				return clock.expired(...(0, _outcome_ts__WEBPACK_IMPORTED_MODULE_0__.o_)(hook))
			return (0, _outcome_ts__WEBPACK_IMPORTED_MODULE_0__.yO)(hook.clusters)
				? undefined
				: (0, _outcome_ts__WEBPACK_IMPORTED_MODULE_0__.d1)(hook, applied)
		}
		async function withdrawEnded(run, hook, launched, wds) {
			if (run.clock.signal.aborted) return false
			if (hook.clusters.some(({ state }) => state === 'running')) {
				run.warn(
					`${(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_3__.Ro)(hook.object)} may still run in a cluster: the next run waits for it`
				)
				return false
			}
			await (0, _runInClusters_ts__WEBPACK_IMPORTED_MODULE_1__.ne)(run, launched, wds)
			return true
		}
	},
	6969: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			u: () => MANAGER,
			h_: () => deliverBefore,
			ql: () => launch,
			Qp: () => observeEnd,
			iA: () => observeGone,
			OS: () => observeWithdrawal,
			Jb: () => reportedBy,
			ne: () => withdraw
		})
		var kubernetes_objects = __webpack_require__(9340)
		var api = __webpack_require__(1942)
		var kubestellar_binding = __webpack_require__(4547)
		var combinedStatus = __webpack_require__(1757)
		var errors = __webpack_require__(7268)
		var json = __webpack_require__(8453)
		var loadProof = __webpack_require__(2432)
		var verdict = __webpack_require__(2203)
		var source = __webpack_require__(37)
		var hooks_copy = __webpack_require__(8951)
		var ownBinding = __webpack_require__(8297)
		var shortName = __webpack_require__(5006)
		function hookBindingName(policy, copy) {
			return (0, shortName.o)(policy, `-hook-${hashIn(copy)}`)
		}
		function hookBinding({ policy, copy, marks, clusters, objects }) {
			const name = hookBindingName(policy.name, copy)
			return (0, ownBinding.M)({ name, policy, marks, clusters, objects: objects.map(asEntry) })
		}
		function asEntry({ type, namespace, name, live, createOnly }) {
			const { group, version, resource } = type
			return {
				group,
				version,
				resource,
				namespace,
				name,
				resourceVersion: live.metadata.resourceVersion ?? '',
				createOnly
			}
		}
		function hookPolicy({ policy, copy, marks, objects }, clusterSelectors) {
			return {
				apiVersion: `${api.g8}/${api.jH.version}`,
				kind: api.jH.kind,
				metadata: { name: (0, shortName.o)(policy.name, `-report-${hashIn(copy)}`), ...marks },
				spec: {
					clusterSelectors,
					downsync: objects
						.filter(({ name }) => name === copy)
						.map(({ type, namespace, name }) => ({
							apiGroup: type.group,
							resources: [type.resource],
							...(namespace === undefined ? {} : { namespaces: [namespace] }),
							objectNames: [name],
							createOnly: true,
							statusCollectors: [combinedStatus.W8]
						}))
				}
			}
		}
		function hashIn(copy) {
			return copy.slice(copy.lastIndexOf('-') + 1)
		}
		var hookMark = __webpack_require__(8162)
		var outcome = __webpack_require__(3404)
		var kinds = __webpack_require__(1955)
		var kubernetes_labelSelector = __webpack_require__(6415)
		async function traceOf(copy, client, redact) {
			try {
				const { type, namespace = '', name } = copy
				const found = await client.get((0, kubernetes_objects.So)(type, namespace, name))
				if (found === undefined) return outcome.eW
				const pod = type.kind === 'Pod' ? name : await newestPod(found, client)
				return {
					attempts: type.kind === 'Pod' ? 1 : attemptsIn(found['status']),
					logs: pod === undefined ? [] : await logOf(namespace, pod, client, redact)
				}
			} catch {
				return outcome.eW
			}
		}
		function attemptsIn(status) {
			return ['active', 'succeeded', 'failed'].reduce(
				(sum, field) => sum + ((0, json.tk)(status, field) ?? 0),
				0
			)
		}
		async function newestPod({ metadata, spec }, client) {
			const labelSelector = (0, kubernetes_labelSelector.r5)((0, json.lJ)(spec, 'selector'))
			const { items } = await client.list((0, kubernetes_objects.So)(kinds.Dp, metadata.namespace), {
				labelSelector
			})
			const started = pod => pod.metadata.creationTimestamp ?? ''
			return [...items].sort((left, right) => (started(left) < started(right) ? 1 : -1))[0]?.metadata.name
		}
		async function logOf(namespace, pod, client, redact) {
			const { lastLines, LINES_READ } = await __webpack_require__
				.e(795)
				.then(__webpack_require__.bind(__webpack_require__, 8414))
			const path = `/api/v1/namespaces/${namespace}/pods/${pod}/log`
			const text = await client.text(path, { tailLines: String(LINES_READ) }).catch(() => '')
			return lastLines(text, redact)
		}
		const WITHDRAWAL_MS = 120_000
		const MANAGER = 'ks-helm-deploy-hook'
		async function launch(run, hook, reach, signal) {
			const { wds } = reach
			const { object, live, mark, policy, clusters, before } = hook
			const wanted = (0, hooks_copy.zP)(live, mark)
			const copy = { ...object, name: wanted.metadata.name }
			const made = await wds.apply(pathOf(copy), wanted, MANAGER)
			run.deps.log.info(`${(0, kubernetes_objects.Ro)((0, kubernetes_objects.lW)(copy))} made in the WDS`)
			const delivery = { policy, copy: copy.name, marks: (0, hookMark.Ok)(mark), clusters }
			if (before.length > 0) await deliverBefore(run, { ...delivery, objects: before }, reach, signal)
			const all = [...before, { ...copy, live: made, createOnly: true }]
			const { bound, binding } = await deliver({ ...delivery, objects: all }, wds)
			run.deps.log.info(
				`Binding ${binding.metadata.name} delivers ${(0, kubernetes_objects.Ro)((0, kubernetes_objects.lW)(copy))}`
			)
			const reporting = await reportOn(run, { ...delivery, objects: all }, reach)
			return {
				copy,
				binding,
				reporting,
				bound: {
					...bound,
					objects: bound.objects.filter(({ ref }) => ref.name === copy.name && ref.kind === copy.type.kind),
					policies:
						reporting === undefined ? bound.policies : [...bound.policies, reportedBy(reporting, copy)]
				}
			}
		}
		async function deliverBefore(run, delivery, reach, signal) {
			const { bound, binding } = await deliver(delivery, reach.wds)
			const found = await (0, loadProof.IS)(run, bound, sourcesFor(reach, false), {
				level: 'delivered',
				signal,
				onStand: () => undefined
			})
			if (found.some(({ state }) => state === 'failed')) throw (0, verdict.xA)(found, run.clock)
			return binding
		}
		async function observeEnd(run, { copy, bound }, reach, { onStand, signal, isStopped }) {
			const times = new Map()
			const key = (0, kubernetes_objects.TN)((0, kubernetes_objects.lW)(copy))
			const told = new Map()
			const verdicts = await (0, loadProof.IS)(run, bound, sourcesFor(reach, true), {
				level: 'ended',
				signal,
				onStand: (cluster, stand, seen) => {
					const state = seen.get(key)?.state
					const { from, to } = times.get(cluster) ?? { from: undefined, to: undefined }
					const isThere = state !== undefined && state !== 'missing' && state !== 'unverified'
					const isOver = stand === 'done' || stand === 'failed'
					times.set(cluster, {
						from: from ?? (isThere ? run.elapsed() : undefined),
						to: to ?? (isOver ? run.elapsed() : undefined)
					})
					if (told.get(cluster) === stand) return
					told.set(cluster, stand)
					onStand(cluster, stand)
				}
			})
			const traced = await traces(run, verdicts, copy, reach)
			return verdicts.map((verdict, index) =>
				(0, outcome.K_)(
					verdict,
					times.get(verdict.cluster) ?? { from: undefined, to: undefined },
					traced[index] ?? outcome.eW,
					isStopped()
				)
			)
		}
		async function traces({ redact }, verdicts, copy, { wecs }) {
			const seen = verdicts.filter(({ cluster }) => wecs.whyNot(cluster) === undefined)
			const found = await wecs.each(
				seen.map(({ cluster }) => cluster),
				async (_cluster, client) =>
					await client().then(
						async opened => await traceOf(copy, opened, redact),
						() => outcome.eW
					)
			)
			const byCluster = new Map(seen.map(({ cluster }, index) => [cluster, found[index] ?? outcome.eW]))
			return verdicts.map(({ cluster }) => byCluster.get(cluster) ?? outcome.eW)
		}
		async function withdraw({ clock, deps }, { copy, bound, binding, reporting }, wds) {
			const { removeObject, waitUntilGone } = await __webpack_require__
				.e(597)
				.then(__webpack_require__.bind(__webpack_require__, 3538))
			await Promise.all([
				removeObject(api.HC, binding, wds, clock),
				...(reporting === undefined
					? []
					: [
							removeObject(api.jH, reporting, wds, clock).then(async () => {
								await waitUntilGone(api.HC, reporting, wds, clock)
							})
						])
			])
			deps.log.info(`Binding ${binding.metadata.name} removed`)
			const [made] = bound.objects
			if (made !== undefined) await removeObject(copy.type, made.live, wds, clock)
			deps.log.info(`${(0, kubernetes_objects.Ro)((0, kubernetes_objects.lW)(copy))} removed from the WDS`)
		}
		async function observeWithdrawal(run, { copy, bound, binding }, object, reach) {
			const what = (0, kubernetes_objects.Ro)(object)
			await observeGone(run, { what, objects: [copy], clusters: bound.clusters, binding }, reach)
		}
		async function observeGone(run, { what, objects, clusters, binding }, { wecs, its }) {
			const gone = objects.map(object => ({ ...object, labels: {}, managed: false }))
			const removed = { clusters, objects: gone, policies: [binding.metadata.name] }
			const signal = AbortSignal.any([run.clock.signal, AbortSignal.timeout(WITHDRAWAL_MS)])
			const soon = { ...run, clock: { ...run.clock, signal } }
			const names = objects
				.map(object => (0, kubernetes_objects.Ro)((0, kubernetes_objects.lW)(object)))
				.join(', ')
			try {
				const { observeDeparture } = await __webpack_require__
					.e(597)
					.then(__webpack_require__.bind(__webpack_require__, 6892))
				for (const { cluster, state, reason } of await observeDeparture(soon, removed, { wecs, its }))
					if (state === 'left') run.warn(`${names} is still in ${cluster}: ${reason}`)
			} catch (error) {
				run.warn(`it is not known whether ${what} left the clusters: ${(0, errors.b)(error)}`)
			}
		}
		async function deliver(delivery, wds) {
			const wanted = hookBinding(delivery)
			const binding = await wds.apply(
				(0, kubernetes_objects.So)(api.HC, undefined, wanted.metadata.name),
				wanted,
				MANAGER
			)
			const { name, uid, generation } = (0, kubestellar_binding.Vy)(binding)
			const objects = delivery.objects.map(asLive)
			const keys = new Set(objects.map(({ ref }) => (0, kubernetes_objects.TN)(ref)))
			return {
				binding,
				bound: {
					clusters: [...delivery.clusters].sort(),
					objects,
					policies: [{ name, uid, policyUid: '', generation, objects: keys }],
					bindings: []
				}
			}
		}
		function asLive(object) {
			const { type, live, createOnly } = object
			return {
				ref: (0, kubernetes_objects.lW)(object),
				type,
				live,
				before: undefined,
				change: 'created',
				createOnly
			}
		}
		async function reportOn({ inputs }, delivery, { wds, wecs, its }) {
			if (!delivery.clusters.some(cluster => (0, source.nm)(cluster, inputs, { wecs, its }) === 'wds'))
				return undefined
			const policy = await wds.get((0, kubernetes_objects.So)(api.jH, undefined, delivery.policy.name))
			if (policy === undefined) return undefined
			await wds.apply(
				(0, kubernetes_objects.So)(api.kZ, undefined, combinedStatus.W8),
				combinedStatus.xb,
				combinedStatus.W8
			)
			const wanted = hookPolicy(delivery, (0, json.RD)(policy, 'spec', 'clusterSelectors'))
			return await wds.apply(
				(0, kubernetes_objects.So)(api.jH, undefined, wanted.metadata.name),
				wanted,
				MANAGER
			)
		}
		function reportedBy(policy, copy) {
			const { name, uid = '' } = policy.metadata
			return {
				name,
				uid: '',
				policyUid: uid,
				generation: 0,
				objects: new Set([(0, kubernetes_objects.TN)((0, kubernetes_objects.lW)(copy))])
			}
		}
		function sourcesFor({ wds, wecs, its }, isAttached) {
			return { wds, wecs, its, collector: { ...source.zf, isAttached } }
		}
		function pathOf({ type, namespace, name }) {
			return (0, kubernetes_objects.So)(type, namespace, name)
		}
	},
	1680: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			n: () => runMark
		})
		function runMark({ inputs, deps }, hook) {
			const { revision, event, weight, of } = hook
			return {
				release: `${inputs.namespace}/${inputs.release}`,
				revision,
				event,
				weight,
				of,
				run: deps.holder
			}
		}
	},
	3086: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Lt: () => describeHookStart,
			kd: () => describeHookEnd,
			wc: () => describeHookInCluster
		})
		var _lib_duration_ts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2543)
		var _lib_text_text_ts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9576)
		var _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9340)
		const MOST_NAMES = 3
		function describeHookStart({ event, object }, clusters) {
			const where = `${(0, _lib_text_text_ts__WEBPACK_IMPORTED_MODULE_1__.hS)(clusters.length, 'cluster')}: ${(0, _lib_text_text_ts__WEBPACK_IMPORTED_MODULE_1__.HL)(clusters, MOST_NAMES)}`
			return `${event} ${(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_2__.Ro)(object)}: ${clusters.length === 0 ? 'there is no cluster to run it in' : `starts in ${where}`}`
		}
		function describeHookEnd(hook) {
			const { event, object, state, clusters, from, to, isLeftover } = hook
			const name = `${event} ${(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_2__.Ro)(object)}${isLeftover ? ' of an earlier run' : ''}`
			if (state === 'succeeded' && clusters.length === 0) return `${name}: ran in no cluster`
			const alike = clusters.filter(cluster => cluster.state === state)
			const reason = alike.find(cluster => cluster.reason !== '')?.reason ?? ''
			return `${name}: ${PHRASES[state]}${placesOf(alike, clusters.length)} after ${(0, _lib_duration_ts__WEBPACK_IMPORTED_MODULE_0__.xB)(to - from)}${reason === '' ? '' : `: ${reason}`}`
		}
		function placesOf(alike, all) {
			if (alike.length === 0) return ''
			if (alike.length === all)
				return ` in ${(0, _lib_text_text_ts__WEBPACK_IMPORTED_MODULE_1__.hS)(all, 'cluster')},`
			const names = alike.map(({ cluster }) => cluster)
			return ` in ${alike.length} of ${(0, _lib_text_text_ts__WEBPACK_IMPORTED_MODULE_1__.hS)(all, 'cluster')}, ${(0, _lib_text_text_ts__WEBPACK_IMPORTED_MODULE_1__.HL)(names, MOST_NAMES)},`
		}
		function describeHookInCluster({ object }, { cluster, state, reason, from, to, attempts = 0 }) {
			const took =
				from === undefined || to === undefined
					? ''
					: ` after ${(0, _lib_duration_ts__WEBPACK_IMPORTED_MODULE_0__.xB)(to - from)}`
			const attempt = attempts > 1 ? `, attempt ${attempts}` : ''
			const why = reason === '' ? '' : `: ${reason}`
			return `${cluster} ${(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_2__.Ro)(object)}: ${PHRASES[state]}${took}${attempt}${why}`
		}
		const PHRASES = {
			succeeded: 'succeeded',
			failed: 'failed',
			running: 'still in progress',
			stopped: 'stopped',
			skipped: 'skipped',
			unverified: 'could not be observed'
		}
	}
}
