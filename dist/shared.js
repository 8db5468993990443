export const __webpack_esm_ids__ = ['shared']
export const __webpack_esm_modules__ = {
	7799(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			customResources: () => customResources,
			kindOf: () => kindOf,
			policiesOfCrd: () => policiesOfCrd
		})
		var _json_ts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6205)
		var _kubernetes_client_ts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2473)
		var _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3964)
		var _kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7190)
		var _kubestellar_bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(317)
		var _liveRelease_ts__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9628)
		function kindOf(crd) {
			const served = (0, _json_ts__WEBPACK_IMPORTED_MODULE_0__.arrayAt)(crd, 'spec', 'versions').find(
				version => version.served === true
			)
			return {
				group: (0, _json_ts__WEBPACK_IMPORTED_MODULE_0__.stringAt)(crd, 'spec', 'group') ?? '',
				version: (0, _json_ts__WEBPACK_IMPORTED_MODULE_0__.stringAt)(served, 'name') ?? '',
				resource: (0, _json_ts__WEBPACK_IMPORTED_MODULE_0__.stringAt)(crd, 'spec', 'names', 'plural') ?? '',
				kind: (0, _json_ts__WEBPACK_IMPORTED_MODULE_0__.stringAt)(crd, 'spec', 'names', 'kind') ?? '',
				namespaced: (0, _json_ts__WEBPACK_IMPORTED_MODULE_0__.stringAt)(crd, 'spec', 'scope') === 'Namespaced'
			}
		}
		async function customResources(type, client) {
			try {
				const { items } = await client.listMetadata(
					(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_2__.apiPath)(type, undefined)
				)
				return items.map(item => ({ ...item, apiVersion: `${type.group}/${type.version}`, kind: type.kind }))
			} catch (error) {
				if (
					error instanceof _kubernetes_client_ts__WEBPACK_IMPORTED_MODULE_1__.ApiError &&
					error.status === 404
				)
					return []
				throw error
			}
		}
		async function policiesOfCrd(name, release, wds) {
			const { items } = await wds.list(
				(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_2__.apiPath)(
					_kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_3__.BINDING_POLICIES,
					undefined
				)
			)
			const others = items.filter(
				policy =>
					(0, _kubestellar_bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_4__.ownerOf)(policy) !== release &&
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
				(0, _kubestellar_bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_4__.ownerOf)(policy) ?? ''
			).split('/')
			if (namespace === undefined || release === undefined) return true
			const revisions = await (0, _liveRelease_ts__WEBPACK_IMPORTED_MODULE_5__.listRevisions)(
				wds,
				release,
				namespace
			)
			return revisions.some(({ status }) => status !== 'uninstalled')
		}
		function selectsCrd(policy, name) {
			return (0, _json_ts__WEBPACK_IMPORTED_MODULE_0__.arrayAt)(policy, 'spec', 'downsync').some(
				({ resources, objectNames }) =>
					resources?.includes('customresourcedefinitions') === true && objectNames?.includes(name) === true
			)
		}
	},
	4922(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			GitHubError: () => GitHubError
		})
		class GitHubError extends Error {
			name = 'GitHubError'
			status
			constructor(status, message, cause) {
				super(message, { cause })
				this.status = status
			}
		}
	},
	9796(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			observeDeparture: () => observeDeparture,
			observeRemains: () => observeRemains
		})
		var _errors_ts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(572)
		var _its_ts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4053)
		var _kubernetes_client_ts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2473)
		var _kubernetes_follow_ts__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2947)
		var _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3964)
		var _kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7190)
		var _kubestellar_works_ts__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7064)
		const UNSEEN =
			'KubeStellar was told to remove it; without `its-kubeconfig` or `wec-kubeconfig` nobody can see that it did'
		async function observeDeparture(run, removed, { wecs, its }) {
			const [seen, others] = [
				removed.clusters.filter(cluster => wecs.whyNot(cluster) === undefined),
				removed.clusters.filter(cluster => wecs.whyNot(cluster) !== undefined)
			]
			const found = await Promise.all([
				wecs.each(seen, async (cluster, client) => await leavesCluster(run, cluster, removed, client)),
				leaveIts(run, others, removed, its)
			])
			const departures = new Map(found.flat().map(departure => [departure.cluster, departure]))
			return removed.clusters.flatMap(cluster => departures.get(cluster) ?? [])
		}
		async function observeRemains({ clock, redact }, policies, its) {
			const clusters = new Set()
			let left = []
			try {
				for await (const sent of sentBy(policies, its, clock)) {
					left = sent
					for (const { cluster } of sent) clusters.add(cluster)
					if (sent.length === 0) break
				}
			} catch (error) {
				return {
					departures: [],
					trouble: redact((0, _its_ts__WEBPACK_IMPORTED_MODULE_1__.itsTrouble)(error))
				}
			}
			return { departures: [...clusters].map(cluster => departureFrom(cluster, left)), trouble: undefined }
		}
		async function leavesCluster({ clock, redact }, cluster, { objects }, client) {
			try {
				const wec = await client()
				const left = await Promise.all(
					objects.map(async object => {
						const { type, namespace, name } = object
						const query = { fieldSelector: `metadata.name=${name}` }
						try {
							for await (const found of answers(
								wec,
								(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_4__.apiPath)(type, namespace),
								query,
								clock
							))
								if (found.size === 0) return []
						} catch (error) {
							if (
								error instanceof _kubernetes_client_ts__WEBPACK_IMPORTED_MODULE_2__.ApiError &&
								error.status === 404
							)
								return []
							throw error
						}
						return [(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_4__.describeObject)(object)]
					})
				)
				return departure(cluster, left.flat())
			} catch (error) {
				return {
					cluster,
					state: 'unverified',
					reason: redact((0, _errors_ts__WEBPACK_IMPORTED_MODULE_0__.messageOf)(error))
				}
			}
		}
		async function leaveIts({ clock, redact }, clusters, { objects, policies }, its) {
			const all = (state, reason) => clusters.map(cluster => ({ cluster, state, reason }))
			if (clusters.length === 0 || !its.isGiven) return all('unverified', UNSEEN)
			try {
				const keys = new Set(objects.map(_kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_4__.keyOfObject))
				let left = []
				for await (const sent of sentBy(policies, its, clock)) {
					left = sent.filter(({ ref }) =>
						keys.has((0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_4__.keyOf)(ref))
					)
					if (!left.some(({ cluster }) => clusters.includes(cluster))) return all('gone', '')
				}
				return clusters.map(cluster => departureFrom(cluster, left))
			} catch (error) {
				return all('unverified', redact((0, _its_ts__WEBPACK_IMPORTED_MODULE_1__.itsTrouble)(error)))
			}
		}
		async function* sentBy(policies, its, clock) {
			const query = {
				labelSelector: `${_kubestellar_works_ts__WEBPACK_IMPORTED_MODULE_6__.POLICY_LABEL} in (${policies.join(',')})`
			}
			for await (const found of answers(
				await its.client(),
				(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_4__.apiPath)(
					_kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_5__.MANIFEST_WORKS,
					undefined
				),
				query,
				clock
			))
				yield [...found.values()].flatMap(work =>
					(0, _kubestellar_works_ts__WEBPACK_IMPORTED_MODULE_6__.worksIn)(work).map(({ ref }) => ({
						cluster: work.metadata.namespace ?? '',
						ref
					}))
				)
		}
		function departureFrom(cluster, left) {
			return departure(
				cluster,
				left
					.filter(sent => sent.cluster === cluster)
					.map(({ ref }) => (0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_4__.describeRef)(ref))
			)
		}
		async function* answers(client, path, query, { signal }) {
			let unseen = new _kubernetes_client_ts__WEBPACK_IMPORTED_MODULE_2__.UnreachableError(
				`${client.name} does not answer`
			)
			const onUnreachable = error => {
				unseen &&= error
			}
			for await (const found of (0, _kubernetes_follow_ts__WEBPACK_IMPORTED_MODULE_3__.follow)(
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
			const [first, ...more] = left
			if (first === undefined) return { cluster, state: 'gone', reason: '' }
			const rest = more.length === 0 ? '' : ` and ${more.length} more`
			return { cluster, state: 'left', reason: `${first}${rest} is still there` }
		}
	},
	7064(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			POLICY_LABEL: () => POLICY_LABEL,
			isOf: () => isOf,
			isReported: () => isReported,
			noteWork: () => noteWork,
			offlineSince: () => offlineSince,
			reportIn: () => reportIn,
			worksIn: () => worksIn
		})
		var _json_ts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6205)
		var _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3964)
		const POLICY_LABEL = 'transport.kubestellar.io/originOwnerReferenceBindingKey'
		const BINDING_GENERATION = 'transport.kubestellar.io/originOwnerReferenceBindingGeneration'
		function worksIn(work) {
			const bindingGeneration = Number(work.metadata.annotations?.[BINDING_GENERATION] ?? 0)
			const results = (0, _json_ts__WEBPACK_IMPORTED_MODULE_0__.arrayAt)(
				work,
				'status',
				'resourceStatus',
				'manifests'
			)
			const isSeen = isCurrent(
				conditionIn((0, _json_ts__WEBPACK_IMPORTED_MODULE_0__.objectAt)(work, 'status'), 'Applied'),
				work
			)
			return (0, _json_ts__WEBPACK_IMPORTED_MODULE_0__.arrayAt)(work, 'spec', 'workload', 'manifests')
				.filter(_json_ts__WEBPACK_IMPORTED_MODULE_0__.isObject)
				.map((entry, index) => {
					const manifest = entry
					const result = results.find(
						entry =>
							(0, _json_ts__WEBPACK_IMPORTED_MODULE_0__.numberAt)(entry, 'resourceMeta', 'ordinal') === index
					)
					const applied = isSeen ? conditionIn(result, 'Applied') : undefined
					return {
						name: work.metadata.name,
						ref: (0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_1__.refOf)(manifest),
						manifest,
						bindingGeneration,
						outcome: outcomeOf(
							(0, _json_ts__WEBPACK_IMPORTED_MODULE_0__.stringAt)(applied, 'status'),
							(0, _json_ts__WEBPACK_IMPORTED_MODULE_0__.stringAt)(conditionIn(result, 'Available'), 'status')
						),
						message: (0, _json_ts__WEBPACK_IMPORTED_MODULE_0__.stringAt)(applied, 'message') ?? ''
					}
				})
		}
		function noteWork(works, work) {
			const key = (0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_1__.keyOf)(work.ref)
			const known = works.get(key)
			const isOlder =
				known !== undefined && known.name !== work.name && known.bindingGeneration > work.bindingGeneration
			if (!isOlder) works.set(key, work)
		}
		function outcomeOf(applied, available) {
			if (applied === 'False') return 'refused'
			if (applied !== 'True') return 'waiting'
			if (available === undefined) return 'unconfirmed'
			return available === 'False' ? 'absent' : 'applied'
		}
		function conditionIn(status, type) {
			return (0, _json_ts__WEBPACK_IMPORTED_MODULE_0__.arrayAt)(status, 'conditions')
				.filter(_json_ts__WEBPACK_IMPORTED_MODULE_0__.isObject)
				.find(condition => condition['type'] === type)
		}
		function isCurrent(condition, { metadata }) {
			return (
				condition !== undefined &&
				(0, _json_ts__WEBPACK_IMPORTED_MODULE_0__.numberAt)(condition, 'observedGeneration') ===
					metadata.generation
			)
		}
		function isOf({ metadata }, { name, uid }) {
			return metadata.name.startsWith(`${uid}-`) || metadata.name.startsWith(`${name}-`)
		}
		function reportIn(workStatus) {
			const source = (0, _json_ts__WEBPACK_IMPORTED_MODULE_0__.objectAt)(workStatus, 'spec', 'sourceRef')
			const namespace = (0, _json_ts__WEBPACK_IMPORTED_MODULE_0__.stringAt)(source, 'namespace') ?? ''
			const ref = {
				group: (0, _json_ts__WEBPACK_IMPORTED_MODULE_0__.stringAt)(source, 'group') ?? '',
				kind: (0, _json_ts__WEBPACK_IMPORTED_MODULE_0__.stringAt)(source, 'kind') ?? '',
				namespace: namespace === '' ? undefined : namespace,
				name: (0, _json_ts__WEBPACK_IMPORTED_MODULE_0__.stringAt)(source, 'name') ?? ''
			}
			const owner = workStatus.metadata.ownerReferences?.find(({ kind }) => kind === 'ManifestWork')
			return {
				ref,
				work: owner?.name ?? '',
				status: (0, _json_ts__WEBPACK_IMPORTED_MODULE_0__.objectAt)(workStatus, 'status')
			}
		}
		const NEVER_REPORTED = new Set([
			'/ConfigMap',
			'/Secret',
			'/ServiceAccount',
			'rbac.authorization.k8s.io/Role',
			'rbac.authorization.k8s.io/RoleBinding',
			'rbac.authorization.k8s.io/ClusterRole',
			'rbac.authorization.k8s.io/ClusterRoleBinding'
		])
		function isReported({ group, kind }) {
			return !NEVER_REPORTED.has(`${group}/${kind}`)
		}
		function offlineSince(cluster) {
			const available = (0, _json_ts__WEBPACK_IMPORTED_MODULE_0__.arrayAt)(cluster, 'status', 'conditions')
				.filter(_json_ts__WEBPACK_IMPORTED_MODULE_0__.isObject)
				.find(condition => condition['type'] === 'ManagedClusterConditionAvailable')
			if ((0, _json_ts__WEBPACK_IMPORTED_MODULE_0__.stringAt)(available, 'status') === 'True')
				return undefined
			const since = (0, _json_ts__WEBPACK_IMPORTED_MODULE_0__.stringAt)(available, 'lastTransitionTime')
			return `the cluster is offline${since === undefined ? '' : ` since ${since}`}`
		}
	},
	3183(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			removeObject: () => removeObject,
			waitUntilGone: () => waitUntilGone
		})
		var _kubernetes_follow_ts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2947)
		var _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3964)
		async function removeObject(type, object, wds, clock) {
			const { namespace, name, uid } = object.metadata
			await wds.delete(
				(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_1__.apiPath)(type, namespace, name),
				uid === undefined ? undefined : { uid }
			)
			await waitUntilGone(type, object, wds, clock)
		}
		async function waitUntilGone(type, object, wds, clock) {
			const { namespace, name } = object.metadata
			const query = { fieldSelector: `metadata.name=${name}` }
			for await (const left of (0, _kubernetes_follow_ts__WEBPACK_IMPORTED_MODULE_0__.follow)(
				wds,
				(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_1__.apiPath)(type, namespace),
				query,
				clock.signal
			))
				if (left.size === 0) return
			throw clock.expired(
				`${(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_1__.describeRef)({ ...(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_1__.refOf)(object), kind: type.kind })} to be gone`,
				'Look what holds it: `metadata.finalizers`.'
			)
		}
	},
	4131(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.r(__webpack_exports__)
		__webpack_require__.d(__webpack_exports__, {
			provedOf: () => provedOf,
			rollBack: () => rollBack,
			rollback: () => rollback
		})
		var _apply_ts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2643)
		var _bound_ts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6811)
		var _observe_ts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7687)
		var _collector_ts__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8560)
		var _conclude_ts__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9678)
		var _errors_ts__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(572)
		var _gate_ts__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2844)
		var _its_ts__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4053)
		var _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3964)
		var _kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7190)
		var _kubestellar_bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(317)
		var _kubestellar_combinedStatus_ts__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4989)
		var _kubestellar_footprint_ts__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4317)
		var _liveRelease_ts__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9628)
		var _lock_ts__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(8724)
		var _namespaces_ts__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(8999)
		var _parallel_ts__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(500)
		var _ownership_ts__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(4990)
		var _pending_ts__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(1196)
		var _persevere_ts__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(8264)
		var _plan_ts__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(2522)
		var _prepare_ts__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(6555)
		var _proof_ts__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(9725)
		var _release_ts__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(7733)
		var _render_ts__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(7534)
		var _wdsFacts_ts__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(2724)
		var _wecs_ts__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(5485)
		async function rollback(run) {
			const { record } = run
			const { tools, helm, wds } = await (0, _prepare_ts__WEBPACK_IMPORTED_MODULE_21__.open)(run)
			try {
				const lock = await record.phase('Lock', () =>
					(0, _lock_ts__WEBPACK_IMPORTED_MODULE_14__.takeLock)(run, new Map(), tools.kubectl.path, wds)
				)
				await (0, _lock_ts__WEBPACK_IMPORTED_MODULE_14__.holding)(lock, async () => {
					const target = await record.phase('Plan', () => chooseTarget(run, wds))
					const { bound, clusters, collector } = await record.phase('Roll back', () =>
						rollBack(run, target, tools, helm, lock, wds)
					)
					await (0, _conclude_ts__WEBPACK_IMPORTED_MODULE_4__.conclude)(run, bound, clusters, collector, wds)
				})
			} finally {
				await wds.close()
			}
		}
		async function chooseTarget(run, wds) {
			const { inputs, deps } = run
			const found = await (0, _liveRelease_ts__WEBPACK_IMPORTED_MODULE_13__.listRevisions)(
				wds,
				inputs.release,
				inputs.namespace
			)
			const revisions = await (0, _pending_ts__WEBPACK_IMPORTED_MODULE_18__.endPending)(run, found, wds)
			const [newest] = revisions
			if (newest === undefined) throw (0, _liveRelease_ts__WEBPACK_IMPORTED_MODULE_13__.noRelease)(inputs)
			const proofs = await provedOf(revisions, inputs, wds)
			const target =
				inputs.revision === undefined
					? proofs.find(({ revision }) => revision < newest.revision)
					: proofs.find(({ revision }) => revision === inputs.revision)
			if (target === undefined) {
				const known = proofs.map(({ revision }) => String(revision)).join(', ')
				throw new _errors_ts__WEBPACK_IMPORTED_MODULE_5__.ActionError(
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
			return (await (0, _proof_ts__WEBPACK_IMPORTED_MODULE_22__.readMemory)(inputs, wds)).proofs.filter(
				({ revision }) => kept.has(revision)
			)
		}
		async function rollBack(run, target, tools, helm, lock, wds) {
			const wecs = new _wecs_ts__WEBPACK_IMPORTED_MODULE_26__.Wecs(run, tools.kubectl.path)
			const its = new _its_ts__WEBPACK_IMPORTED_MODULE_7__.Its(run, tools.kubectl.path)
			const collector = new _collector_ts__WEBPACK_IMPORTED_MODULE_3__.Collector(
				run,
				{ wecs, its },
				lock,
				wds
			)
			try {
				const policies = target.policies.map(({ metadata }) => metadata.name)
				const before = await (0, _observe_ts__WEBPACK_IMPORTED_MODULE_2__.readWorksBefore)(run, policies, its)
				const released = await rollBackRelease(run, target, helm, lock, collector, wds)
				const bound = await (0, _bound_ts__WEBPACK_IMPORTED_MODULE_1__.waitUntilBound)(run, released, wds)
				await collector.review(bound)
				const clusters = await (0, _observe_ts__WEBPACK_IMPORTED_MODULE_2__.observeClusters)(
					run,
					bound,
					before,
					{ wecs, its, collector, wds }
				)
				return { bound, clusters, collector }
			} finally {
				await collector.detach()
				await (0, _parallel_ts__WEBPACK_IMPORTED_MODULE_16__.allSettledOrThrow)([wecs.close(), its.close()])
			}
		}
		async function rollBackRelease(run, target, helm, lock, collector, wds) {
			const { inputs, deps, record } = run
			const { release, namespace } = inputs
			const isOwn = target.policies.every(
				policy =>
					(0, _kubestellar_bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_10__.ownerOf)(policy) === undefined
			)
			const old = await (0, _liveRelease_ts__WEBPACK_IMPORTED_MODULE_13__.readRevision)(wds, namespace, {
				secret: (0, _liveRelease_ts__WEBPACK_IMPORTED_MODULE_13__.secretOf)(release, target.revision),
				revision: target.revision,
				status: ''
			})
			if (old === undefined) throw new Error(`revision ${target.revision} is gone`)
			const { chartName: name, chartVersion: version, appVersion } = old
			record.add({ chart: { name, version, appVersion, source: '', digest: '' } })
			const objects = await (0, _render_ts__WEBPACK_IMPORTED_MODULE_24__.objectsOf)(old, [], namespace, wds)
			const footprint = (0, _kubestellar_footprint_ts__WEBPACK_IMPORTED_MODULE_12__.footprintOf)(
				objects.objects.map(_kubestellar_footprint_ts__WEBPACK_IMPORTED_MODULE_12__.located)
			)
			await lock.announce({ footprint, collects: false })
			await (0, _lock_ts__WEBPACK_IMPORTED_MODULE_14__.untilHarmless)(lock, footprint)
			const facts = await (0, _wdsFacts_ts__WEBPACK_IMPORTED_MODULE_25__.readWdsFacts)(
				objects.objects,
				(0, _namespaces_ts__WEBPACK_IMPORTED_MODULE_15__.namespacesOf)(inputs, objects),
				wds
			)
			const live = await Promise.all(
				target.policies.map(
					async ({ metadata }) =>
						await wds.get(
							(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_8__.apiPath)(
								_kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_9__.BINDING_POLICIES,
								undefined,
								metadata.name
							)
						)
				)
			)
			const renewedPolicies = target.policies.map((policy, index) =>
				isOwn ? policy : (0, _ownership_ts__WEBPACK_IMPORTED_MODULE_17__.renewed)(policy, live[index], inputs)
			)
			const both = renewedPolicies.map((policy, index) => {
				const now = live[index]
				return now === undefined || isOwn
					? policy
					: (0, _kubestellar_bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_10__.withClausesOf)(
							policy,
							(0, _kubestellar_combinedStatus_ts__WEBPACK_IMPORTED_MODULE_11__.withoutCollector)(now)
						)
			})
			const applied = isOwn
				? both
				: await (0, _apply_ts__WEBPACK_IMPORTED_MODULE_0__.applyPolicies)(both, inputs, wds, deps.log)
			await (0, _persevere_ts__WEBPACK_IMPORTED_MODULE_19__.persevere)(run, wds, 'locked', async () => {
				await helm.rollback(release, namespace, target.revision)
			})
			const [newest] = await (0, _liveRelease_ts__WEBPACK_IMPORTED_MODULE_13__.listRevisions)(
				wds,
				release,
				namespace
			)
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
					(0, _liveRelease_ts__WEBPACK_IMPORTED_MODULE_13__.secretOf)(release, target.revision),
					(0, _liveRelease_ts__WEBPACK_IMPORTED_MODULE_13__.secretOf)(release, revision)
				)
			)
			const expected = (0, _plan_ts__WEBPACK_IMPORTED_MODULE_20__.expectedObjects)(
				inputs,
				objects,
				'upgrade',
				revision,
				object => facts.live.has((0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_8__.keyOfObject)(object))
			)
			const verdicts = (0, _gate_ts__WEBPACK_IMPORTED_MODULE_6__.gate)(expected, wanted, name =>
				facts.namespaceLabels.get(name)
			)
			const released = await (0, _release_ts__WEBPACK_IMPORTED_MODULE_23__.readDeliveries)(
				verdicts,
				wanted,
				facts.live,
				wds
			)
			if (!isOwn)
				await (0, _release_ts__WEBPACK_IMPORTED_MODULE_23__.settleRelease)(
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
	},
	9455(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			absentBefore: () => absentBefore,
			takeBack: () => takeBack
		})
		var _customResources_ts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7799)
		var _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3964)
		var _kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7190)
		var _remove_ts__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3183)
		function absentBefore({ rendered, before }) {
			return rendered.objects.filter(
				object =>
					!object.managed &&
					!before.has((0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_1__.keyOfObject)(object))
			)
		}
		async function takeBack(
			{ inputs, deps, clock, record },
			applied,
			absent,
			helm,
			wds,
			whenUninstalled = () => Promise.resolve()
		) {
			const remove = async (type, object) => {
				await (0, _remove_ts__WEBPACK_IMPORTED_MODULE_3__.removeObject)(type, object, wds, clock)
				deps.log.info(
					`${(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_1__.describeRef)((0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_1__.refOf)(object))} taken back`
				)
			}
			await helm.uninstall(inputs.release, inputs.namespace)
			record.add({ releaseStatus: 'uninstalled' })
			deps.log.info(`release ${inputs.release} taken back`)
			await whenUninstalled()
			if (applied.createdNamespace !== undefined)
				await remove(_kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_2__.NAMESPACES, applied.createdNamespace)
			for (const policy of applied.createdPolicies) {
				await remove(_kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_2__.BINDING_POLICIES, policy)
				await (0, _remove_ts__WEBPACK_IMPORTED_MODULE_3__.waitUntilGone)(
					_kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_2__.BINDINGS,
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
					(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_1__.apiPath)(type, namespace, name)
				)
				if (object === undefined) continue
				const user =
					type.resource === 'customresourcedefinitions'
						? await userOf(object, `${inputs.namespace}/${inputs.release}`, wds)
						: undefined
				if (user === undefined) await remove(type, object)
				else
					record.warn(
						`${(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_1__.describeRef)((0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_1__.refOf)(object))} is not taken back: ${user} uses it`
					)
			}
		}
		async function userOf(crd, release, wds) {
			const { living } = await (0, _customResources_ts__WEBPACK_IMPORTED_MODULE_0__.policiesOfCrd)(
				crd.metadata.name,
				release,
				wds
			)
			if (living !== undefined) return `BindingPolicy ${living}`
			const [object] = await (0, _customResources_ts__WEBPACK_IMPORTED_MODULE_0__.customResources)(
				(0, _customResources_ts__WEBPACK_IMPORTED_MODULE_0__.kindOf)(crd),
				wds
			)
			return (
				object &&
				(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_1__.describeRef)(
					(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_1__.refOf)(object)
				)
			)
		}
	},
	7827(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.r(__webpack_exports__)
		__webpack_require__.d(__webpack_exports__, {
			removeRelease: () => removeRelease,
			uninstall: () => uninstall
		})
		var bound = __webpack_require__(6811)
		var customResources = __webpack_require__(7799)
		var errors = __webpack_require__(572)
		var helmMarks = __webpack_require__(6901)
		var json = __webpack_require__(6205)
		var kubernetes_objects = __webpack_require__(3964)
		var api = __webpack_require__(7190)
		async function planCrdRemoval(release, names, going, isDelivered, wds) {
			const found = await Promise.all(
				names.map(async name => await wds.get((0, kubernetes_objects.apiPath)(api.CRDS, undefined, name)))
			)
			const judged = await Promise.all(
				found
					.filter(crd => crd !== undefined)
					.map(async crd => {
						const type = (0, customResources.kindOf)(crd)
						const others = (await (0, customResources.customResources)(type, wds)).filter(
							object => !going.has((0, kubernetes_objects.keyOf)((0, kubernetes_objects.refOf)(object)))
						)
						const { living, abandoned } = await (0, customResources.policiesOfCrd)(
							crd.metadata.name,
							release,
							wds
						)
						const owned = others.find(object => {
							const owner = (0, helmMarks.releaseIn)(object)
							const isForeign = owner !== undefined && `${owner.namespace}/${owner.release}` !== release
							return isForeign || isDelivered(object, type.resource)
						})
						const why =
							living !== undefined
								? `BindingPolicy ${living} needs it`
								: owned === undefined
									? undefined
									: `${(0, kubernetes_objects.describeRef)((0, kubernetes_objects.refOf)(owned))} of another release is of its kind`
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
						others.map(object => (0, kubernetes_objects.describeRef)((0, kubernetes_objects.refOf)(object)))
					)
			}
		}
		async function customResourcesInClusters(crds, going, clusters, wecs) {
			const seen = clusters.filter(cluster => wecs.whyNot(cluster) === undefined)
			const found = await wecs.each(seen, async (cluster, client) => {
				try {
					const wec = await client()
					const objects = await Promise.all(
						crds.map(
							async crd => await (0, customResources.customResources)((0, customResources.kindOf)(crd), wec)
						)
					)
					return objects
						.flat()
						.filter(
							object => !going.has((0, kubernetes_objects.keyOf)((0, kubernetes_objects.refOf)(object)))
						)
						.map(
							object =>
								`${cluster}: ${(0, kubernetes_objects.describeRef)((0, kubernetes_objects.refOf)(object))}`
						)
				} catch (error) {
					return [`${cluster}: ${(0, errors.messageOf)(error)}`]
				}
			})
			return found.flat()
		}
		function crdsOf(policies) {
			const clauses = policies.flatMap(policy => (0, json.arrayAt)(policy, 'spec', 'downsync'))
			return clauses
				.filter(({ resources }) => resources?.includes('customresourcedefinitions') === true)
				.flatMap(({ objectNames }) => objectNames ?? [])
		}
		var gone = __webpack_require__(9796)
		var its = __webpack_require__(4053)
		var kubestellar_bindingPolicy = __webpack_require__(317)
		var footprint = __webpack_require__(4317)
		var src_lock = __webpack_require__(8724)
		var parallel = __webpack_require__(500)
		var persevere = __webpack_require__(8264)
		var prepare = __webpack_require__(6555)
		var proof = __webpack_require__(9725)
		var discovery = __webpack_require__(8830)
		var binding = __webpack_require__(9107)
		var combinedStatus = __webpack_require__(4989)
		var liveRelease = __webpack_require__(9628)
		var namespaceUse = __webpack_require__(9137)
		var ownership = __webpack_require__(4990)
		var render = __webpack_require__(7534)
		var write = __webpack_require__(3380)
		async function readRemoval(inputs, wecs, wds) {
			const { release, namespace } = inputs
			const [revisions, policies, found, there] = await Promise.all([
				(0, liveRelease.listRevisions)(wds, release, namespace),
				wds.list((0, kubernetes_objects.apiPath)(api.BINDING_POLICIES, undefined)),
				wds.list((0, kubernetes_objects.apiPath)(api.BINDINGS, undefined)),
				wds.get((0, kubernetes_objects.apiPath)(api.NAMESPACES, undefined, namespace))
			])
			const live = inputs.deleteNamespace ? there : undefined
			const bindings = found.items.map(binding.parseBinding)
			const own = policies.items.filter(
				policy => (0, kubestellar_bindingPolicy.ownerOf)(policy) === `${namespace}/${release}`
			)
			;(0, ownership.refuseForeign)(inputs, revisions, own, there)
			const names = new Set(own.map(({ metadata }) => metadata.name))
			const ofRelease = await objectsOfRevisions(revisions, namespace, wds)
			const known = new Set(ofRelease.map(boundKeyOf))
			const bound = bindings
				.filter(({ name }) => names.has(name))
				.flatMap(({ objects }) =>
					[...objects.entries()].filter(([key]) => !known.has(key)).map(([, object]) => object)
				)
			const others = await sortOut(await listed(bound, wds), inputs, wds)
			const going = [...ofRelease.filter(({ manifest }) => !(0, helmMarks.isKept)(manifest)), ...others.going]
			const kept = [
				...(await present(
					ofRelease.filter(({ manifest }) => (0, helmMarks.isKept)(manifest)),
					wds
				)),
				...others.kept
			]
			const crds = inputs.deleteCrds
				? await planCrdRemoval(
						`${namespace}/${release}`,
						[...new Set([...crdsOf(own), ...going.filter(isCrd).map(({ name }) => name)])],
						new Set(going.map(kubernetes_objects.keyOfObject)),
						({ apiVersion, metadata }, resource) => {
							const [group = ''] = apiVersion.split('/')
							const key = (0, binding.boundKey)({
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
				...crds.crds.map(({ metadata: { name } }) => (0, kubestellar_bindingPolicy.unmanaged)(api.CRDS, name))
			]
			const keys = new Set(leaving.map(boundKeyOf))
			const delivering = bindings.filter(
				binding => names.has(binding.name) || [...binding.objects.keys()].some(key => keys.has(key))
			)
			const clusters = [...new Set(delivering.flatMap(binding => binding.clusters))].sort()
			const whyStays =
				live === undefined
					? undefined
					: kept.length > 0
						? `${kept.map(kubernetes_objects.describeObject).join(', ')} stays`
						: ((await (0, namespaceUse.whyNamespaceStays)(
								inputs,
								live,
								names,
								bindings,
								new Set(going.map(kindAndName)),
								wds
							)) ?? (await (0, namespaceUse.whyClustersKeep)(namespace, clusters, wecs)))
			const goes = live !== undefined && whyStays === undefined
			const isGone = inputs.deleteNamespace && live === undefined
			return {
				revisions,
				going,
				leaving,
				kept,
				namespace: goes ? live : undefined,
				whyNamespaceStays: whyStays,
				policies: [...own, ...unique(crds.abandoned)].map(policy => ({
					name: policy.metadata.name,
					manager: (0, write.managerOf)(policy),
					reduced: reduce((0, combinedStatus.withoutCollector)(policy), {
						namespace: goes || isGone ? undefined : namespace,
						kept,
						bindings,
						goingCrds: new Set(crds.crds.map(({ metadata }) => metadata.name))
					})
				})),
				crds,
				clusters,
				delivering: delivering.map(({ name }) => name)
			}
		}
		function unique(objects) {
			return [...new Map(objects.map(object => [object.metadata.name, object])).values()]
		}
		async function objectsOfRevisions(revisions, namespace, wds) {
			const telling = [revisions[0], revisions.find(({ status }) => status === 'deployed')]
			const releases = await Promise.all(
				[...new Set(telling.filter(revision => revision !== undefined))].map(
					async revision => await (0, liveRelease.readRevision)(wds, namespace, revision)
				)
			)
			const all = await Promise.all(
				releases
					.filter(release => release !== undefined)
					.map(async release => (await (0, render.objectsOf)(release, [], namespace, wds)).objects)
			)
			return [
				...new Map(all.flat().map(object => [(0, kubernetes_objects.keyOfObject)(object), object])).values()
			]
		}
		async function listed(objects, wds) {
			const apiVersionOf = ({ group, version }) => (group === '' ? version : `${group}/${version}`)
			const kinds = [...(await (0, discovery.discoverKinds)(wds, objects.map(apiVersionOf))).values()]
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
			const found = await (0, parallel.mapLimit)(
				objects,
				16,
				async ({ type, namespace, name }) =>
					await wds.get((0, kubernetes_objects.apiPath)(type, namespace, name))
			)
			const stays = objects.filter((_, index) => {
				const live = found[index]
				if (live === undefined) return false
				const isRevision = live.metadata.name.startsWith(`sh.helm.release.v1.${inputs.release}.v`)
				return (0, helmMarks.isKept)(live) || !(isRevision || (0, helmMarks.isOfRelease)(live, inputs))
			})
			return { going: objects.filter(object => !stays.includes(object)), kept: stays }
		}
		function boundKeyOf({ type, namespace, name }) {
			return (0, binding.boundKey)({ group: type.group, resource: type.resource, namespace, name })
		}
		async function present(objects, wds) {
			const found = await (0, parallel.mapLimit)(
				objects,
				16,
				async ({ type, namespace, name }) =>
					await wds.get((0, kubernetes_objects.apiPath)(type, namespace, name))
			)
			return objects.filter((_, index) => found[index] !== undefined)
		}
		function reduce(policy, { namespace, kept, bindings, goingCrds }) {
			const { metadata } = policy
			const written = (0, ownership.withoutExpiry)((0, kubestellar_bindingPolicy.asWritten)(policy))
			const clauses = (0, json.arrayAt)(policy, 'spec', 'downsync')
			if ((0, kubestellar_bindingPolicy.isCrdPolicy)(policy)) {
				const downsync = clauses.flatMap(clause => {
					const objectNames = (clause.objectNames ?? []).filter(name => !goingCrds.has(name))
					return objectNames.length === 0 ? [] : [{ ...clause, objectNames }]
				})
				return downsync.length === 0
					? undefined
					: { ...written, spec: { ...(0, json.objectAt)(policy, 'spec'), downsync } }
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
				...(0, kubestellar_bindingPolicy.byName)(kept)
			]
			if (stays.length === 0) return undefined
			return { ...written, spec: { ...(0, json.objectAt)(policy, 'spec'), downsync: stays } }
		}
		function keepsNamespace(other, namespace, { metadata }, bindings) {
			const own = bindings.find(({ name }) => name === metadata.name)
			const key = (0, binding.boundKey)({
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
			return type.kind === api.CRDS.kind && type.group === api.CRDS.group
		}
		function rendersNamespace({ going }, namespace) {
			return going.some(
				({ type, name }) => type.group === '' && type.kind === 'Namespace' && name === namespace
			)
		}
		var remove = __webpack_require__(3183)
		var src_text = __webpack_require__(528)
		var wecs = __webpack_require__(5485)
		const MOST_NAMES = 5
		async function uninstall(run) {
			const { inputs, record } = run
			const { tools, helm, wds } = await (0, prepare.open)(run)
			const access = {
				wecs: new wecs.Wecs(run, tools.kubectl.path),
				its: new its.Its(run, tools.kubectl.path)
			}
			try {
				if (inputs.dryRun) {
					await record.phase('Plan', () => planRemoval(run, access.wecs, wds))
					record.add({ verdict: 'planned' })
					return
				}
				const lock = await record.phase('Lock', () =>
					(0, src_lock.takeLock)(run, new Map(), tools.kubectl.path, wds)
				)
				await (0, src_lock.holding)(lock, async () => {
					await removeRelease(run, helm, lock, access, wds)
				})
			} finally {
				await (0, parallel.allSettledOrThrow)([wds.close(), access.wecs.close(), access.its.close()])
			}
		}
		async function removeRelease(run, helm, lock, access, wds) {
			const { inputs, record } = run
			const removal = await record.phase('Plan', () => planRemoval(run, access.wecs, wds))
			await lock.announce({
				footprint: (0, footprint.footprintOf)(removal.going.map(footprint.located)),
				collects: false
			})
			await record.phase('Helm', () => takeOut(run, removal, helm, wds))
			await record.phase('Binding', () => untilUnbound(run, removal, wds))
			await record.phase('Policies', () => settlePolicies(run, removal, wds))
			await (0, proof.forgetProofs)(inputs, wds)
			await record.phase('Clusters', async () => {
				if (removal.clusters.length > 0)
					conclude(run, await (0, gone.observeDeparture)(run, departing(run, removal), access))
				else await lookForRemains(run, removal, access.its)
			})
		}
		function departing({ inputs }, { clusters, leaving, namespace, delivering }) {
			const namespaces =
				namespace === undefined
					? []
					: [(0, kubestellar_bindingPolicy.unmanaged)(api.NAMESPACES, inputs.namespace)]
			return { clusters, objects: [...leaving, ...namespaces], policies: delivering }
		}
		async function lookForRemains(run, { delivering }, its) {
			const { inputs, record } = run
			if (!its.isGiven) {
				record.add({ departures: [], verdict: 'withdrawn' })
				return
			}
			const { bindingPolicy } = inputs.selection
			const policies = new Set([
				bindingPolicy,
				(0, kubestellar_bindingPolicy.crdPolicyName)(bindingPolicy),
				...delivering
			])
			const { departures, trouble } = await (0, gone.observeRemains)(run, [...policies], its)
			conclude(run, departures, trouble)
		}
		async function planRemoval({ inputs, deps, record }, wecs, wds) {
			const removal = await readRemoval(inputs, wecs, wds)
			const { revisions, going, kept, clusters, crds } = removal
			const [newest] = revisions
			const inClusters = await customResourcesInClusters(
				crds.crds,
				new Set(going.map(kubernetes_objects.keyOfObject)),
				clusters,
				wecs
			)
			const customResources = [...crds.resources, ...inClusters]
			record.add({
				revision: newest?.revision ?? 0,
				releaseStatus: newest?.status ?? 'uninstalled',
				bindingPolicies: removal.policies.map(({ name }) => name),
				removal: {
					objects: going.map(kubernetes_objects.describeObject),
					kept: kept.map(kubernetes_objects.describeObject),
					crds: crds.crds.map(crd => (0, kubernetes_objects.describeRef)((0, kubernetes_objects.refOf)(crd))),
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
			if (kept.length > 0)
				deps.log.info(`Helm is told to keep ${kept.map(kubernetes_objects.describeObject).join(', ')}`)
			for (const { crd, why } of crds.kept)
				record.warn(
					`${(0, kubernetes_objects.describeRef)((0, kubernetes_objects.refOf)(crd))} stays: ${why}`
				)
			if (customResources.length > 0)
				record.warn(
					`with the CustomResourceDefinitions go ${(0, src_text.enumerate)(customResources, MOST_NAMES)}, which are none of the release's`
				)
			if (removal.whyNamespaceStays !== undefined)
				record.warn(`Namespace ${inputs.namespace} stays: ${removal.whyNamespaceStays}`)
			refuseLosses(inputs, removal)
			const hooks = blockingHooks(removal)
			if (hooks.length > 0 && inputs.hooks === 'fail') {
				throw new errors.ActionError(
					'HOOK_BLOCKS',
					`Helm would wait in vain for ${(0, src_text.enumerate)(hooks.map(kubernetes_objects.describeObject), MOST_NAMES)}, a hook of the removal: nothing runs in a WDS`,
					{ remedy: 'Set `hooks: skip` if the release can go without it. Nothing was changed.' }
				)
			}
			return removal
		}
		function refuseLosses(inputs, removal) {
			if (rendersNamespace(removal, inputs.namespace) && removal.namespace === undefined) {
				throw new errors.ActionError(
					'NAMESPACE_IN_CHART',
					`the chart renders Namespace ${inputs.namespace} itself: with the release it would go, and everything in it, in every cluster`,
					{
						remedy:
							'Give the Namespace the annotation `helm.sh/resource-policy: keep` in the chart and deploy once more; or set `delete-namespace: true` if all of it may go. Nothing was changed.'
					}
				)
			}
			const going = new Set(removal.crds.crds.map(({ metadata }) => metadata.name))
			const crds = renderedCrds(removal).filter(({ name }) => !going.has(name))
			if (crds.length === 0) return
			const names = (0, src_text.enumerate)(crds.map(kubernetes_objects.describeObject), MOST_NAMES)
			throw new errors.ActionError(
				'CRDS_IN_CHART',
				`the chart renders ${names}: with the release would go every custom resource of these kinds, in every cluster`,
				{
					remedy: inputs.deleteCrds
						? 'Others need them, see the warnings: give them the annotation `helm.sh/resource-policy: keep` in the chart and deploy once more. Nothing was changed.'
						: 'Give them the annotation `helm.sh/resource-policy: keep` in the chart and deploy once more; or set `delete-crds: true` if all of it may go, and see with `dry-run: true` what that is. Nothing was changed.'
				}
			)
		}
		async function takeOut(run, { revisions, going, crds }, helm, wds) {
			const { inputs, deps, clock, record } = run
			const { release, namespace } = inputs
			if (revisions.length > 0) {
				await (0, persevere.persevere)(run, wds, 'locked', async () => {
					await helm.uninstall(release, namespace, inputs.hooks === 'skip')
				})
				record.add({ releaseStatus: 'uninstalled' })
				deps.log.info(`release ${release} is uninstalled`)
			}
			for (const object of going) {
				const found = await wds.get(
					(0, kubernetes_objects.apiPath)(object.type, object.namespace, object.name)
				)
				if (found === undefined) continue
				const isOurs = object.hookEvents.length > 0 || (0, helmMarks.isOfRelease)(found, inputs)
				if (!isOurs) {
					record.warn(
						`${(0, kubernetes_objects.describeObject)(object)} stays: it belongs to somebody else by now`
					)
					continue
				}
				await (0, remove.removeObject)(object.type, found, wds, clock)
				deps.log.info(`${(0, kubernetes_objects.describeObject)(object)} removed`)
			}
			for (const crd of crds.crds) {
				await (0, remove.removeObject)(api.CRDS, crd, wds, clock)
				deps.log.info(`${(0, kubernetes_objects.describeRef)((0, kubernetes_objects.refOf)(crd))} removed`)
			}
		}
		async function untilUnbound(run, { delivering, leaving }, wds) {
			await Promise.all(
				delivering.map(async name => {
					await (0, bound.waitUntilUnbound)(run, name, leaving, wds)
					run.deps.log.info(`Binding ${name} lists nothing of the release any more`)
				})
			)
		}
		async function settlePolicies({ deps, clock, record }, { policies, namespace }, wds) {
			if (namespace !== undefined) {
				await (0, remove.removeObject)(api.NAMESPACES, namespace, wds, clock)
				deps.log.info(`Namespace ${namespace.metadata.name} removed`)
			}
			for (const { name, manager, reduced } of policies) {
				const path = (0, kubernetes_objects.apiPath)(api.BINDING_POLICIES, undefined, name)
				if (reduced !== undefined) {
					await wds.apply(path, reduced, manager)
					deps.log.info(`BindingPolicy ${name} reduced to what stays`)
					continue
				}
				const found = await wds.get(path)
				if (found === undefined) continue
				await (0, remove.removeObject)(api.BINDING_POLICIES, found, wds, clock)
				await (0, remove.waitUntilGone)(api.BINDINGS, found, wds, clock)
				deps.log.info(`${(0, kubernetes_objects.describeRef)((0, kubernetes_objects.refOf)(found))} removed`)
			}
			const left = policies.filter(({ reduced }) => reduced !== undefined).map(({ name }) => name)
			record.add({ bindingPolicies: left })
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
						: 'Check that the cluster is available in the ITS; what is left goes when its work agent is back. Run again to see that it did.'
				)
			}
			if (hidden === undefined) return
			const where = (0, src_text.enumerate)(
				unseen.map(({ cluster }) => cluster),
				MOST_NAMES
			)
			if (inputs.onUnverified === 'fail') {
				throw new errors.ActionError(
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
