export const id = 401
export const ids = [401]
export const modules = {
	2948: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__)
		__webpack_require__.d(__webpack_exports__, {
			endLeftovers: () => endLeftovers
		})
		var _lib_errors_ts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7268)
		var _helm_hooks_ts__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6020)
		var _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9340)
		var _kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1942)
		var _kubestellar_binding_ts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4547)
		var _kubestellar_hookMark_ts__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8162)
		var _outcome_ts__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3404)
		var _runInClusters_ts__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3265)
		const JOBS = { group: 'batch', version: 'v1', resource: 'jobs', kind: 'Job', namespaced: true }
		const PODS = { group: '', version: 'v1', resource: 'pods', kind: 'Pod', namespaced: true }
		async function listed(release, type, { wds }) {
			const { items } = await wds.list(
				(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_6__.So)(type, undefined),
				{ labelSelector: (0, _kubestellar_hookMark_ts__WEBPACK_IMPORTED_MODULE_3__.DA)(release) }
			)
			return items.filter(
				item => (0, _kubestellar_hookMark_ts__WEBPACK_IMPORTED_MODULE_3__.bk)(item)?.release === release
			)
		}
		async function endLeftovers(run, reach) {
			const release = `${run.inputs.namespace}/${run.inputs.release}`
			const [bindings, policies, jobs, pods] = await Promise.all(
				[
					_kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_1__.HC,
					_kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_1__.jH,
					JOBS,
					PODS
				].map(async type => await listed(release, type, reach))
			)
			const copies = [...(jobs ?? []), ...(pods ?? [])]
			const reports = []
			for (const binding of bindings ?? []) {
				const launched = launchedBy(binding, copies, policies ?? [])
				const mark = (0, _kubestellar_hookMark_ts__WEBPACK_IMPORTED_MODULE_3__.bk)(binding)
				if (mark === undefined) continue
				if (launched === undefined)
					await reach.wds.delete(
						(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_6__.So)(
							_kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_1__.HC,
							undefined,
							binding.metadata.name
						)
					)
				else reports.push(await endOne(run, { mark, launched }, reach))
			}
			await removeStray(reach, policies ?? [], copies)
			return reports
		}
		async function endOne(run, { mark, launched }, reach) {
			const { deps, elapsed, clock, warn } = run
			const object = {
				...(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_6__.lW)(launched.copy),
				name: mark.of
			}
			const from = elapsed()
			deps.log.info(
				`${(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_6__.Ro)(object)}: the ${mark.event} hook of ${mark.run} still runs: waiting until it ends`
			)
			const over = new AbortController()
			const open = new Set(launched.bound.clusters)
			const clusters = await (0, _runInClusters_ts__WEBPACK_IMPORTED_MODULE_5__.Qp)(run, launched, reach, {
				signal: over.signal,
				isStopped: () => false,
				onStand: (cluster, stand) => {
					if (stand === 'open' || stand === 'failing') return
					open.delete(cluster)
					if (open.size === 0) over.abort()
				}
			})
			const state = (0, _outcome_ts__WEBPACK_IMPORTED_MODULE_4__.YW)(clusters)
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
				throw clock.expired(
					`${(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_6__.Ro)(object)}, a ${mark.event} hook of ${mark.run}, to end`,
					'It still runs in the clusters, and no second one is started beside it. Run again when it has ended, or raise `timeout`.'
				)
			if (state !== 'succeeded')
				warn(
					`${(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_6__.Ro)(object)}, a ${mark.event} hook that ${mark.run} had started: ${state}`
				)
			await (0, _runInClusters_ts__WEBPACK_IMPORTED_MODULE_5__.ne)(run, launched, reach.wds)
			await (0, _runInClusters_ts__WEBPACK_IMPORTED_MODULE_5__.OS)(run, launched, reach).catch(error => {
				warn(
					`it is not known whether ${(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_6__.Ro)(object)} left the clusters: ${(0, _lib_errors_ts__WEBPACK_IMPORTED_MODULE_0__.b)(error)}`
				)
			})
			return report
		}
		function launchedBy(binding, copies, policies) {
			const { name, uid, generation, clusters, objects } = (0,
			_kubestellar_binding_ts__WEBPACK_IMPORTED_MODULE_2__.Vy)(binding)
			const entry = [...objects.values()].find(isCopy)
			const live = copies.find(
				({ metadata }) => metadata.name === entry?.name && metadata.namespace === entry.namespace
			)
			if (entry === undefined || live === undefined) return undefined
			const copy = locatedBy(entry)
			const object = {
				ref: (0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_6__.lW)(copy),
				type: copy.type,
				live,
				before: undefined,
				change: 'none',
				createOnly: true
			}
			const run = (0, _kubestellar_hookMark_ts__WEBPACK_IMPORTED_MODULE_3__.bk)(binding)?.run
			return {
				copy,
				binding,
				reporting: policies.find(
					policy =>
						(0, _kubestellar_hookMark_ts__WEBPACK_IMPORTED_MODULE_3__.bk)(policy)?.run === run &&
						selects(policy, copy.name)
				),
				bound: {
					clusters,
					objects: [object],
					policies: [
						{
							name,
							uid,
							policyUid: '',
							generation,
							objects: new Set([
								(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_6__.TN)(
									(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_6__.lW)(copy)
								)
							])
						}
					],
					bindings: []
				}
			}
		}
		function isCopy({ group, resource }) {
			return (0, _helm_hooks_ts__WEBPACK_IMPORTED_MODULE_7__.AJ)({
				group,
				kind: resource === 'jobs' ? 'Job' : resource === 'pods' ? 'Pod' : ''
			})
		}
		function locatedBy({ resource, namespace, name }) {
			return { type: resource === 'jobs' ? JOBS : PODS, namespace, name }
		}
		function selects(policy, copy) {
			return JSON.stringify(policy['spec']).includes(JSON.stringify(copy))
		}
		async function removeStray({ wds }, policies, copies) {
			for (const { metadata } of policies)
				await wds.delete(
					(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_6__.So)(
						_kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_1__.jH,
						undefined,
						metadata.name
					)
				)
			for (const { kind, metadata } of copies)
				await wds.delete(
					(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_6__.So)(
						kind === 'Job' ? JOBS : PODS,
						metadata.namespace,
						metadata.name
					)
				)
		}
	},
	3404: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			K_: () => inCluster,
			YW: () => weakestOf,
			d1: () => hookFailed,
			eW: () => NO_TRACE,
			uP: () => statusMessage,
			yO: () => hasSucceeded
		})
		var _lib_errors_ts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7268)
		var _lib_text_text_ts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9576)
		var _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9340)
		const MOST_NAMES = 5
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
		function hookFailed({ object, event, clusters, state }, applied) {
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
				'HOOK_FAILED',
				`${(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_2__.Ro)(object)}, a ${event} hook, ${verb} in ${where}${cause === '' ? '' : `: ${cause}`}. ${applied}`,
				{ remedy: remedyFor(state, finding) }
			)
		}
		function remedyFor(state, finding) {
			if (state === 'unverified')
				return 'Give `its-kubeconfig` or `wec-kubeconfig`, by which the hook can be observed, or skip hooks with `hooks: skip`.'
			const first =
				finding === undefined ? 'Correct what the hook reports' : finding.remedy.replace(/\.$/, '')
			return `${first}; then deploy again, or skip hooks with \`hooks: skip\`.`
		}
		function causeOf({ pod, container, exitCode, message, reason, logs }) {
			const where = [
				pod === undefined ? '' : `Pod ${pod}`,
				container === undefined ? '' : `container ${container}`
			]
				.filter(part => part !== '')
				.join(', ')
			const what = exitCode === undefined ? `${reason}: ${message}` : `exited with code ${exitCode}`
			const last = logs.at(-1)
			return `${where} ${what}${last === undefined ? '' : ` (${JSON.stringify(last)})`}`.trim()
		}
		function describeHook(object, event) {
			return `${event} hook ${describeRef(object)}`
		}
	},
	6826: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__)
		__webpack_require__.d(__webpack_exports__, {
			relayHooks: () => relayHooks
		})
		var errors = __webpack_require__(7268)
		var helm_hooks = __webpack_require__(6020)
		var helm_manifest = __webpack_require__(9471)
		var storage = __webpack_require__(6129)
		var follow = __webpack_require__(6330)
		var kubernetes_objects = __webpack_require__(9340)
		var outcome = __webpack_require__(3404)
		var runInClusters = __webpack_require__(3265)
		var api = __webpack_require__(1942)
		var parallel = __webpack_require__(8252)
		var render = __webpack_require__(31)
		async function supportOf(release, event, namespace, wds) {
			const hooks = release.hooks.filter(
				hook => hook.events.includes(event) && hook.kind !== 'Job' && hook.kind !== 'Pod'
			)
			if (hooks.length === 0) return []
			const { objects } = await (0, render.iZ)({ ...release, manifest: '', hooks }, [], namespace, wds)
			const deliverable = objects.filter(({ type }) => (0, api.MG)(type) && !(0, helm_hooks.AJ)(type))
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
		async function writeFinished(
			wds,
			{ apiVersion, kind, metadata: { namespace, name, uid } },
			outcome,
			message
		) {
			const type = {
				group: (0, kubernetes_objects.F8)(apiVersion),
				version: apiVersion.split('/').at(-1) ?? 'v1',
				resource: kind === 'Job' ? 'jobs' : 'pods',
				kind,
				namespaced: true
			}
			const path = (0, kubernetes_objects.So)(type, namespace, name)
			const found = await wds.get(path)
			if (found === undefined || found.metadata.uid !== uid) return
			const now = new Date().toISOString().replace(/\.\d+Z$/, 'Z')
			const condition = which => ({
				type: which,
				status: 'True',
				lastProbeTime: now,
				lastTransitionTime: now,
				reason: outcome === 'succeeded' ? 'CompletionsReached' : 'BackoffLimitExceeded',
				message
			})
			const status =
				kind === 'Pod'
					? { phase: outcome === 'succeeded' ? 'Succeeded' : 'Failed', message }
					: outcome === 'succeeded'
						? {
								startTime: now,
								completionTime: now,
								succeeded: 1,
								conditions: [condition('SuccessCriteriaMet'), condition('Complete')]
							}
						: { startTime: now, failed: 1, conditions: [condition('FailureTarget'), condition('Failed')] }
			await wds.replace(`${path}/status`, { ...found, status })
		}
		async function relayHooks(run, hooking, reach, body) {
			const relay = new Relay(run, hooking, reach)
			try {
				await relay.ready
				return await body(relay.ending)
			} catch (error) {
				await relay.settled()
				throw relay.failure ?? error
			} finally {
				await relay.settled()
			}
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
			#release
			#destinations
			#delivered
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
				for await (const state of (0, follow.e6)(this.#reach.wds, { path, query: {} }, this.#over.signal)) {
					for (const object of state.values()) {
						const { uid = '' } = object.metadata
						if (known.has(uid)) continue
						known.add(uid)
						if (!isFirst) this.#begin(type, object)
					}
					isFirst = false
					onListed()
				}
			}
			#begin(type, live) {
				const events = (live.metadata.annotations?.['helm.sh/hook'] ?? '')
					.split(',')
					.map(event => event.trim())
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
				const release = await (this.#release ??= this.#readRelease())
				const hook = release && (await hookIn(release, live, inputs.namespace))
				if (release === undefined || hook === undefined) return
				const key = `${hook.kind}/${hook.name}`
				const time = this.#times.get(key) ?? 0
				this.#times.set(key, time + 1)
				const event = (0, helm_hooks.t4)(hook.events, this.#hooking.operation)[time] ?? hook.events[0] ?? ''
				const object = { type, namespace: live.metadata.namespace, name: live.metadata.name }
				const mark = {
					release: `${inputs.namespace}/${inputs.release}`,
					revision: release.revision,
					event,
					weight: (0, helm_hooks.mm)(live.metadata.annotations),
					of: live.metadata.name,
					run: deps.holder
				}
				const from = elapsed()
				deps.log.info(
					`${(0, kubernetes_objects.Ro)((0, kubernetes_objects.lW)(object))}: a ${event} hook of weight ${mark.weight}, runs in the clusters`
				)
				const clusters = await (this.#destinations ??= this.#hooking.destinations())
				if (event.startsWith('post-') && this.#hooking.operation !== 'delete')
					await (this.#delivered ??= this.#hooking.whenDelivered(release))
				const before = await supportOf(release, event, inputs.namespace, this.#reach.wds)
				const stopping = new AbortController()
				const { policy } = this.#hooking
				const launched = await (0, runInClusters.ql)(
					this.#run,
					{ object, live, mark, policy, clusters, before },
					this.#reach,
					stopping.signal
				)
				const report = {
					object: (0, kubernetes_objects.lW)(object),
					event,
					weight: mark.weight,
					from,
					isLeftover: false
				}
				await this.#await({ report, live, launched, stopping })
			}
			async #await({ report, live, launched, stopping }) {
				const { inputs, clock, elapsed, deps } = this.#run
				const { wds } = this.#reach
				const open = new Set(launched.bound.clusters)
				let failing
				const clusters = await (0, runInClusters.Qp)(this.#run, launched, this.#reach, {
					signal: stopping.signal,
					isStopped: () => stopping.signal.aborted && inputs.hooks.onFailure === 'stop',
					onStand: (cluster, stand) => {
						if (stand === 'open' || stand === 'failing') return
						open.delete(cluster)
						if (stand !== 'done') {
							failing ??= writeFinished(wds, live, 'failed', `Failed in ${cluster}`)
							failing.catch(() => undefined)
							if (inputs.hooks.onFailure === 'stop') stopping.abort()
						}
						if (open.size === 0) stopping.abort()
					}
				})
				const ended = { ...report, state: (0, outcome.YW)(clusters), to: elapsed(), clusters }
				this.#reports.push(ended)
				this.#hooking.tell(this.#reports)
				for (const { cluster, state, reason } of clusters)
					deps.log.info(
						`${cluster} ${(0, kubernetes_objects.Ro)(ended.object)}: ${state}${reason === '' ? '' : `: ${reason}`}`
					)
				await failing
				if (clock.signal.aborted) return
				if ((0, outcome.yO)(clusters)) {
					await (0, runInClusters.ne)(this.#run, launched, wds)
					await writeFinished(wds, live, 'succeeded', '')
				} else {
					this.failure ??= (0, outcome.d1)(ended, this.#hooking.applied(ended.event))
					await writeFinished(wds, live, 'failed', (0, outcome.uP)(clusters))
					await (0, runInClusters.ne)(this.#run, launched, wds)
				}
				this.#withdrawals.push(
					(0, runInClusters.OS)(this.#run, launched, this.#reach).catch(error => {
						this.#run.warn(
							`it is not known whether ${(0, kubernetes_objects.Ro)(ended.object)} left the clusters: ${(0, errors.b)(error)}`
						)
					})
				)
			}
			async #readRelease() {
				const { release, namespace } = this.#run.inputs
				const { wds } = this.#reach
				const [newest] = await (0, storage.VW)(wds, release, namespace)
				return newest && (await (0, storage.M7)(wds, namespace, newest))
			}
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
	3265: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			ql: () => launch,
			Qp: () => observeEnd,
			OS: () => observeWithdrawal,
			ne: () => withdraw
		})
		var kubernetes_objects = __webpack_require__(9340)
		var api = __webpack_require__(1942)
		var kubestellar_binding = __webpack_require__(4547)
		var combinedStatus = __webpack_require__(1757)
		var json = __webpack_require__(8453)
		var loadProof = __webpack_require__(2432)
		var source = __webpack_require__(37)
		var shortName = __webpack_require__(5006)
		var hookMark = __webpack_require__(8162)
		const OF_JOB = [
			'controller-uid',
			'job-name',
			'batch.kubernetes.io/controller-uid',
			'batch.kubernetes.io/job-name'
		]
		const TOKEN_VOLUME = /^kube-api-access-/
		function copyName(hook, run) {
			return (0, shortName.o)(hook.metadata.name, `-${(0, shortName.B)(`${run} ${hook.metadata.uid ?? ''}`)}`)
		}
		function copyOf(hook, mark) {
			const { labels, annotations } = (0, hookMark.Ok)(mark)
			const { namespace } = hook.metadata
			return {
				apiVersion: hook.apiVersion,
				kind: hook.kind,
				metadata: {
					name: copyName(hook, mark.run),
					...(namespace === undefined ? {} : { namespace }),
					labels,
					annotations: { ...annotations, ...ownAnnotations(hook) }
				},
				spec: hook.kind === 'Pod' ? podSpec((0, json.lJ)(hook, 'spec')) : jobSpec((0, json.lJ)(hook, 'spec'))
			}
		}
		function ownAnnotations({ metadata }) {
			const foreign = Object.entries(metadata.annotations ?? {}).filter(
				([key]) => !/^(?:[\w.-]+\.)?(?:helm\.sh|kubectl\.kubernetes\.io)\/|^meta\.helm\.sh\//.test(key)
			)
			return Object.fromEntries(foreign)
		}
		function jobSpec(spec) {
			const { selector: _selector, manualSelector: _manual, ttlSecondsAfterFinished: _ttl, ...rest } = spec
			const template = (0, json.lJ)(rest, 'template')
			const metadata = (0, json.lJ)(template, 'metadata')
			const labels = Object.entries((0, json.lJ)(metadata, 'labels')).filter(([key]) => !OF_JOB.includes(key))
			return {
				...rest,
				template: { ...template, metadata: { ...metadata, labels: Object.fromEntries(labels) } }
			}
		}
		function podSpec(spec) {
			const { nodeName: _node, ...rest } = spec
			const isToken = entry => TOKEN_VOLUME.test((0, json.bX)(entry, 'name') ?? '')
			const withoutMounts = field =>
				(0, json.RD)(spec, field)
					.filter(json.Gv)
					.map(container => ({
						...container,
						...listOrNone(
							'volumeMounts',
							(0, json.RD)(container, 'volumeMounts').filter(mount => !isToken(mount))
						)
					}))
			return {
				...rest,
				...listOrNone(
					'volumes',
					(0, json.RD)(spec, 'volumes').filter(volume => !isToken(volume))
				),
				...('initContainers' in spec ? { initContainers: withoutMounts('initContainers') } : {}),
				containers: withoutMounts('containers')
			}
		}
		function listOrNone(field, entries) {
			return { [field]: entries }
		}
		const API_VERSION = `${api.g8}/v1alpha1`
		function hookBindingName(policy, copy) {
			return (0, shortName.o)(policy, `-hook-${hashIn(copy)}`)
		}
		function hookBinding({ policy, copy, marks, clusters, objects }) {
			const [clusterScope, namespaceScope] = [
				objects.filter(({ namespace }) => namespace === undefined),
				objects.filter(({ namespace }) => namespace !== undefined)
			]
			return {
				apiVersion: API_VERSION,
				kind: api.HC.kind,
				metadata: {
					name: hookBindingName(policy.name, copy),
					...marks,
					...(policy.uid === undefined ? {} : { ownerReferences: [ownedBy(policy.name, policy.uid)] })
				},
				spec: {
					destinations: [...clusters].sort().map(clusterId => ({ clusterId })),
					workload: {
						...(clusterScope.length === 0 ? {} : { clusterScope: clusterScope.map(entryOf) }),
						...(namespaceScope.length === 0 ? {} : { namespaceScope: namespaceScope.map(entryOf) })
					}
				}
			}
		}
		function hookPolicy({ policy, copy, marks, objects }, clusterSelectors) {
			return {
				apiVersion: API_VERSION,
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
		function ownedBy(name, uid) {
			return { apiVersion: API_VERSION, kind: api.jH.kind, name, uid }
		}
		function entryOf({ type, namespace, name, live, createOnly }) {
			return {
				group: type.group,
				version: type.version,
				resource: type.resource,
				...(namespace === undefined ? {} : { namespace }),
				name,
				resourceVersion: live.metadata.resourceVersion ?? '',
				...(createOnly ? { createOnly } : {})
			}
		}
		var outcome = __webpack_require__(3404)
		var plainText = __webpack_require__(6084)
		const LOG_LINES = 10
		const LINES_READ = 100
		const LINE_LENGTH = 1000
		async function traceOf(copy, client, redact) {
			try {
				const { type, namespace = '', name } = copy
				const found = await client.get((0, kubernetes_objects.So)(type, namespace, name))
				if (found === undefined) return outcome.eW
				const pod = type.kind === 'Pod' ? name : await newestPod(namespace, name, client)
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
		async function newestPod(namespace, job, client) {
			const { items } = await client.list(`/api/v1/namespaces/${namespace}/pods`, {
				labelSelector: `batch.kubernetes.io/job-name=${job}`
			})
			const started = pod => (0, json.bX)(pod, 'metadata', 'creationTimestamp') ?? ''
			return [...items].sort((left, right) => (started(left) < started(right) ? 1 : -1))[0]?.metadata.name
		}
		async function logOf(namespace, pod, client, redact) {
			const path = `/api/v1/namespaces/${namespace}/pods/${pod}/log`
			const text = await client.text(path, { tailLines: String(LINES_READ) }).catch(() => '')
			const lines = redact(text)
				.split('\n')
				.filter(line => line !== '')
			return lines.slice(-LOG_LINES).map(line => (0, plainText.LD)(line, LINE_LENGTH))
		}
		const MANAGER = 'ks-helm-deploy-hook'
		async function launch(run, hook, reach, signal) {
			const { wds } = reach
			const { object, live, mark, policy, clusters, before } = hook
			const wanted = copyOf(live, mark)
			const copy = { ...object, name: wanted.metadata.name }
			const made = await wds.apply(pathOf(copy), wanted, MANAGER)
			const delivery = { policy, copy: copy.name, marks: (0, hookMark.Ok)(mark), clusters }
			if (before.length > 0) {
				const { bound } = await deliver({ ...delivery, objects: before }, wds)
				await (0, loadProof.IS)(run, bound, sourcesFor(reach, false), {
					level: 'delivered',
					signal,
					onStand: () => undefined
				})
			}
			const all = [...before, { ...copy, live: made, createOnly: true }]
			const { bound, binding } = await deliver({ ...delivery, objects: all }, wds)
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
		async function withdraw({ clock }, { copy, bound, binding, reporting }, wds) {
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
			const [made] = bound.objects
			if (made !== undefined) await removeObject(copy.type, made.live, wds, clock)
		}
		async function observeWithdrawal(run, { copy, bound, binding }, { wecs, its }) {
			const { observeDeparture } = await __webpack_require__
				.e(597)
				.then(__webpack_require__.bind(__webpack_require__, 6892))
			const object = { ...copy, labels: {}, managed: false }
			const removed = { clusters: bound.clusters, objects: [object], policies: [binding.metadata.name] }
			const departures = await observeDeparture(run, removed, { wecs, its })
			for (const { cluster, state, reason } of departures)
				if (state === 'left')
					run.warn(
						`${(0, kubernetes_objects.Ro)((0, kubernetes_objects.lW)(copy))} is still in ${cluster}: ${reason}`
					)
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
	}
}
