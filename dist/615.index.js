export const id = 615
export const ids = [615, 123, 687]
export const modules = {
	3863: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			F9: () => customResources,
			I: () => kindOf,
			pe: () => policiesOfCrd
		})
		var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8301)
		var _kubernetes_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7369)
		var _kubernetes_objects_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9340)
		var _kubestellar_api_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1942)
		var _kubestellar_bindingPolicy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4445)
		var _liveRelease_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2111)
		function kindOf(crd) {
			const served = (0, _json_js__WEBPACK_IMPORTED_MODULE_4__.RD)(crd, 'spec', 'versions').find(
				version => version.served === true
			)
			return {
				group: (0, _json_js__WEBPACK_IMPORTED_MODULE_4__.bX)(crd, 'spec', 'group') ?? '',
				version: (0, _json_js__WEBPACK_IMPORTED_MODULE_4__.bX)(served, 'name') ?? '',
				resource: (0, _json_js__WEBPACK_IMPORTED_MODULE_4__.bX)(crd, 'spec', 'names', 'plural') ?? '',
				kind: (0, _json_js__WEBPACK_IMPORTED_MODULE_4__.bX)(crd, 'spec', 'names', 'kind') ?? '',
				namespaced: (0, _json_js__WEBPACK_IMPORTED_MODULE_4__.bX)(crd, 'spec', 'scope') === 'Namespaced'
			}
		}
		async function customResources(type, client) {
			try {
				const { items } = await client.listMetadata(
					(0, _kubernetes_objects_js__WEBPACK_IMPORTED_MODULE_5__.So)(type, undefined)
				)
				return items.map(item => ({ ...item, apiVersion: `${type.group}/${type.version}`, kind: type.kind }))
			} catch (error) {
				if (error instanceof _kubernetes_client_js__WEBPACK_IMPORTED_MODULE_0__.h && error.status === 404)
					return []
				throw error
			}
		}
		async function policiesOfCrd(name, release, wds) {
			const { items } = await wds.list(
				(0, _kubernetes_objects_js__WEBPACK_IMPORTED_MODULE_5__.So)(
					_kubestellar_api_js__WEBPACK_IMPORTED_MODULE_1__.jH,
					undefined
				)
			)
			const others = items.filter(
				policy =>
					(0, _kubestellar_bindingPolicy_js__WEBPACK_IMPORTED_MODULE_2__.bf)(policy) !== release &&
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
				(0, _kubestellar_bindingPolicy_js__WEBPACK_IMPORTED_MODULE_2__.bf)(policy) ?? ''
			).split('/')
			if (namespace === undefined || release === undefined) return true
			const revisions = await (0, _liveRelease_js__WEBPACK_IMPORTED_MODULE_3__.VW)(wds, release, namespace)
			return revisions.some(({ status }) => status !== 'uninstalled')
		}
		function selectsCrd(policy, name) {
			return (0, _json_js__WEBPACK_IMPORTED_MODULE_4__.RD)(policy, 'spec', 'downsync').some(
				({ resources, objectNames }) =>
					resources?.includes('customresourcedefinitions') === true && objectNames?.includes(name) === true
			)
		}
	},
	8004: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			g: () => observeRemains,
			h: () => observeDeparture
		})
		var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916)
		var _its_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8274)
		var _kubernetes_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7369)
		var _kubernetes_follow_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(867)
		var _kubernetes_objects_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9340)
		var _kubestellar_api_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1942)
		var _kubestellar_works_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1272)
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
				return { departures: [], trouble: redact((0, _its_js__WEBPACK_IMPORTED_MODULE_1__.Y)(error)) }
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
								(0, _kubernetes_objects_js__WEBPACK_IMPORTED_MODULE_6__.So)(type, namespace),
								query,
								clock
							))
								if (found.size === 0) return []
						} catch (error) {
							if (
								error instanceof _kubernetes_client_js__WEBPACK_IMPORTED_MODULE_2__.h &&
								error.status === 404
							)
								return []
							throw error
						}
						return [(0, _kubernetes_objects_js__WEBPACK_IMPORTED_MODULE_6__.v8)(object)]
					})
				)
				return departure(cluster, left.flat())
			} catch (error) {
				return {
					cluster,
					state: 'unverified',
					reason: redact((0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.b)(error))
				}
			}
		}
		async function leaveIts({ clock, redact }, clusters, { objects, policies }, its) {
			const all = (state, reason) => clusters.map(cluster => ({ cluster, state, reason }))
			if (clusters.length === 0 || !its.isGiven) return all('unverified', UNSEEN)
			try {
				const keys = new Set(objects.map(_kubernetes_objects_js__WEBPACK_IMPORTED_MODULE_6__.iL))
				let left = []
				for await (const sent of sentBy(policies, its, clock)) {
					left = sent.filter(({ ref }) =>
						keys.has((0, _kubernetes_objects_js__WEBPACK_IMPORTED_MODULE_6__.TN)(ref))
					)
					if (!left.some(({ cluster }) => clusters.includes(cluster))) return all('gone', '')
				}
				return clusters.map(cluster => departureFrom(cluster, left))
			} catch (error) {
				return all('unverified', redact((0, _its_js__WEBPACK_IMPORTED_MODULE_1__.Y)(error)))
			}
		}
		async function* sentBy(policies, its, clock) {
			const query = {
				labelSelector: `${_kubestellar_works_js__WEBPACK_IMPORTED_MODULE_5__.mn} in (${policies.join(',')})`
			}
			for await (const found of answers(
				await its.client(),
				(0, _kubernetes_objects_js__WEBPACK_IMPORTED_MODULE_6__.So)(
					_kubestellar_api_js__WEBPACK_IMPORTED_MODULE_4__.jf,
					undefined
				),
				query,
				clock
			))
				yield [...found.values()].flatMap(work =>
					(0, _kubestellar_works_js__WEBPACK_IMPORTED_MODULE_5__.yb)(work).map(({ ref }) => ({
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
					.map(({ ref }) => (0, _kubernetes_objects_js__WEBPACK_IMPORTED_MODULE_6__.Ro)(ref))
			)
		}
		async function* answers(client, path, query, { signal }) {
			let unseen = new _kubernetes_client_js__WEBPACK_IMPORTED_MODULE_2__.J(`${client.name} does not answer`)
			const onUnreachable = error => {
				unseen &&= error
			}
			for await (const found of (0, _kubernetes_follow_js__WEBPACK_IMPORTED_MODULE_3__.e6)(
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
	3615: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__)
		__webpack_require__.d(__webpack_exports__, {
			recover: () => recover
		})
		var _bound_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7659)
		var _connect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4158)
		var _gone_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8004)
		var _helmMarks_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(5301)
		var _its_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8274)
		var _judge_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6436)
		var _kubernetes_objects_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(9340)
		var _kubestellar_binding_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4547)
		var _kubestellar_footprint_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6909)
		var _liveRelease_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2111)
		var _lock_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9188)
		var _namespaceUse_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8257)
		var _parallel_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(3716)
		var _pending_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5356)
		var _prepare_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3389)
		var _proof_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2765)
		var _rollback_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3123)
		var _takeBack_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(8687)
		var _text_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(8992)
		var _wecs_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(7581)
		const REMOVED = { action: 'uninstall', revision: 0, verdict: 'applied', clusters: [] }
		const MOST_NAMES = 5
		async function recover(run, { plan, applied }, recovery) {
			const { inputs, deps, record } = run
			if (plan === undefined || applied === undefined) throw new Error('nothing was begun')
			return await record.phase(recovery === 'rollback' ? 'Roll back' : 'Uninstall', async () => {
				const tools = await (0, _prepare_js__WEBPACK_IMPORTED_MODULE_11__.HG)(run)
				const credentials = await (0, _connect_js__WEBPACK_IMPORTED_MODULE_1__.wK)('wds', inputs.wds, deps)
				const helm = (0, _prepare_js__WEBPACK_IMPORTED_MODULE_11__.Wo)(run, tools, credentials)
				const wds = await (0, _prepare_js__WEBPACK_IMPORTED_MODULE_11__.j0)(run, credentials, tools)
				try {
					const footprint = (0, _kubestellar_footprint_js__WEBPACK_IMPORTED_MODULE_6__.bL)(
						plan.rendered.objects.map(_kubestellar_footprint_js__WEBPACK_IMPORTED_MODULE_6__.t4)
					)
					const lock = await (0, _lock_js__WEBPACK_IMPORTED_MODULE_8__.HJ)(
						run,
						footprint,
						tools.kubectl.path,
						wds
					)
					return await (0, _lock_js__WEBPACK_IMPORTED_MODULE_8__.G)(lock, async () =>
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
			const revisions = await (0, _pending_js__WEBPACK_IMPORTED_MODULE_10__.h)(
				run,
				await (0, _liveRelease_js__WEBPACK_IMPORTED_MODULE_7__.VW)(wds, inputs.release, inputs.namespace),
				wds,
				0
			)
			const target = (
				await (0, _rollback_js__WEBPACK_IMPORTED_MODULE_13__.provedOf)(revisions, inputs, wds)
			).find(({ revision }) => revision <= plan.revision)
			if (target === undefined) return 'nothing was rolled back, since no earlier revision was proved'
			deps.log.info(`back to revision ${target.revision}, proved ${target.verdict} at ${target.time}`)
			const { bound, clusters, collector } = await (0, _rollback_js__WEBPACK_IMPORTED_MODULE_13__.rollBack)(
				run,
				target,
				tools,
				helm,
				lock,
				wds
			)
			const verdict = (0, _judge_js__WEBPACK_IMPORTED_MODULE_4__.Zy)(inputs, clusters)
			record.add({
				recovery: { action: 'rollback', revision: target.revision, verdict, clusters, departures: [] }
			})
			await (0, _proof_js__WEBPACK_IMPORTED_MODULE_12__.kY)(
				run,
				verdict,
				bound,
				clusters,
				() => collector.memory(),
				wds
			)
			const where = (0, _text_js__WEBPACK_IMPORTED_MODULE_15__.HL)(bound.clusters, MOST_NAMES)
			return verdict === 'failed'
				? `rolled back to revision ${target.revision}, which is not ready in all of ${where} either`
				: `rolled back to revision ${target.revision}, which is ${verdict} in ${where}`
		}
		async function uninstall(run, plan, applied, tools, helm, wds) {
			const { inputs, record } = run
			const clusters = await destinations(run, plan, wds)
			const managed = plan.rendered.objects.filter(object => object.managed)
			const kept = managed.filter(({ manifest }) =>
				(0, _helmMarks_js__WEBPACK_IMPORTED_MODULE_17__.t8)(manifest)
			)
			const going = managed.filter(object => !kept.includes(object))
			const unbound = async () => {
				await Promise.all(
					applied.createdPolicies.map(async ({ metadata }) => {
						await (0, _bound_js__WEBPACK_IMPORTED_MODULE_0__.RK)(run, metadata.name, going, wds)
					})
				)
			}
			const wecs = new _wecs_js__WEBPACK_IMPORTED_MODULE_16__.R(run, tools.kubectl.path)
			const its = new _its_js__WEBPACK_IMPORTED_MODULE_3__.X(run, tools.kubectl.path)
			try {
				const whyKept = await (0, _namespaceUse_js__WEBPACK_IMPORTED_MODULE_9__.p3)(
					inputs.namespace,
					clusters,
					wecs
				)
				const but = [
					...(kept.length === 0
						? []
						: [
								`${(0, _text_js__WEBPACK_IMPORTED_MODULE_15__.HL)(
									kept.map(object => (0, _kubernetes_objects_js__WEBPACK_IMPORTED_MODULE_18__.v8)(object)),
									MOST_NAMES
								)}, which Helm is told to keep`
							]),
					...(whyKept === undefined ? [] : [`Namespace ${inputs.namespace}: ${whyKept}`])
				]
				if (but.length === 0) {
					await (0, _takeBack_js__WEBPACK_IMPORTED_MODULE_14__.takeBack)(
						run,
						applied,
						(0, _takeBack_js__WEBPACK_IMPORTED_MODULE_14__.absentBefore)(plan),
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
				const departures = await (0, _gone_js__WEBPACK_IMPORTED_MODULE_2__.h)(run, removed, { wecs, its })
				record.add({ recovery: { ...REMOVED, departures } })
				const butFor = but.length === 0 ? '' : `, but for ${but.join(', and ')}`
				return `the release was removed again${butFor}${tellDepartures(departures)}`
			} finally {
				await (0, _parallel_js__WEBPACK_IMPORTED_MODULE_19__.eu)([wecs.close(), its.close()])
			}
		}
		async function destinations({ record }, plan, wds) {
			const seen = record.report().clusters.map(({ cluster }) => cluster)
			if (seen.length > 0) return seen
			const bindings = await Promise.all(
				plan.wanted.map(
					async ({ metadata }) =>
						await (0, _kubestellar_binding_js__WEBPACK_IMPORTED_MODULE_5__.YM)(wds, metadata.name)
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
					: `${text} ${(0, _text_js__WEBPACK_IMPORTED_MODULE_15__.HL)(clusters, MOST_NAMES)}`
			}
			return [
				told('gone', ' and is gone from'),
				told('left', '; not yet from'),
				told('unverified', '; nobody could see whether it left')
			].join('')
		}
	},
	1935: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			G: () => removeObject,
			L: () => waitUntilGone
		})
		var _kubernetes_follow_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(867)
		var _kubernetes_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9340)
		async function removeObject(type, object, wds, clock) {
			const { namespace, name, uid } = object.metadata
			await wds.delete(
				(0, _kubernetes_objects_js__WEBPACK_IMPORTED_MODULE_1__.So)(type, namespace, name),
				uid === undefined ? undefined : { uid }
			)
			await waitUntilGone(type, object, wds, clock)
		}
		async function waitUntilGone(type, object, wds, clock) {
			const { namespace, name } = object.metadata
			const query = { fieldSelector: `metadata.name=${name}` }
			for await (const left of (0, _kubernetes_follow_js__WEBPACK_IMPORTED_MODULE_0__.e6)(
				wds,
				(0, _kubernetes_objects_js__WEBPACK_IMPORTED_MODULE_1__.So)(type, namespace),
				query,
				clock.signal
			))
				if (left.size === 0) return
			throw clock.expired(
				`${(0, _kubernetes_objects_js__WEBPACK_IMPORTED_MODULE_1__.Ro)({ ...(0, _kubernetes_objects_js__WEBPACK_IMPORTED_MODULE_1__.H8)(object), kind: type.kind })} to be gone`,
				'Look what holds it: `metadata.finalizers`.'
			)
		}
	},
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
	},
	8687: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			absentBefore: () => absentBefore,
			takeBack: () => takeBack
		})
		var _customResources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3863)
		var _kubernetes_objects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9340)
		var _kubestellar_api_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1942)
		var _remove_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1935)
		function absentBefore({ rendered, before }) {
			return rendered.objects.filter(
				object =>
					!object.managed && !before.has((0, _kubernetes_objects_js__WEBPACK_IMPORTED_MODULE_3__.iL)(object))
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
				await (0, _remove_js__WEBPACK_IMPORTED_MODULE_2__.G)(type, object, wds, clock)
				deps.log.info(
					`${(0, _kubernetes_objects_js__WEBPACK_IMPORTED_MODULE_3__.Ro)((0, _kubernetes_objects_js__WEBPACK_IMPORTED_MODULE_3__.H8)(object))} taken back`
				)
			}
			await helm.uninstall(inputs.release, inputs.namespace)
			record.add({ releaseStatus: 'uninstalled' })
			deps.log.info(`release ${inputs.release} taken back`)
			await whenUninstalled()
			if (applied.createdNamespace !== undefined)
				await remove(_kubestellar_api_js__WEBPACK_IMPORTED_MODULE_1__.dK, applied.createdNamespace)
			for (const policy of applied.createdPolicies) {
				await remove(_kubestellar_api_js__WEBPACK_IMPORTED_MODULE_1__.jH, policy)
				await (0, _remove_js__WEBPACK_IMPORTED_MODULE_2__.L)(
					_kubestellar_api_js__WEBPACK_IMPORTED_MODULE_1__.HC,
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
					(0, _kubernetes_objects_js__WEBPACK_IMPORTED_MODULE_3__.So)(type, namespace, name)
				)
				if (object === undefined) continue
				const user =
					type.resource === 'customresourcedefinitions'
						? await userOf(object, `${inputs.namespace}/${inputs.release}`, wds)
						: undefined
				if (user === undefined) await remove(type, object)
				else
					record.warn(
						`${(0, _kubernetes_objects_js__WEBPACK_IMPORTED_MODULE_3__.Ro)((0, _kubernetes_objects_js__WEBPACK_IMPORTED_MODULE_3__.H8)(object))} is not taken back: ${user} uses it`
					)
			}
		}
		async function userOf(crd, release, wds) {
			const { living } = await (0, _customResources_js__WEBPACK_IMPORTED_MODULE_0__.pe)(
				crd.metadata.name,
				release,
				wds
			)
			if (living !== undefined) return `BindingPolicy ${living}`
			const [object] = await (0, _customResources_js__WEBPACK_IMPORTED_MODULE_0__.F9)(
				(0, _customResources_js__WEBPACK_IMPORTED_MODULE_0__.I)(crd),
				wds
			)
			return (
				object &&
				(0, _kubernetes_objects_js__WEBPACK_IMPORTED_MODULE_3__.Ro)(
					(0, _kubernetes_objects_js__WEBPACK_IMPORTED_MODULE_3__.H8)(object)
				)
			)
		}
	}
}
