export const id = 933
export const ids = [933]
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
	8933: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__)
		__webpack_require__.d(__webpack_exports__, {
			removeRelease: () => removeRelease,
			uninstall: () => uninstall
		})
		var bound = __webpack_require__(7659)
		var customResources = __webpack_require__(3863)
		var errors = __webpack_require__(3916)
		var helmMarks = __webpack_require__(5301)
		var json = __webpack_require__(8301)
		var kubernetes_objects = __webpack_require__(9340)
		var api = __webpack_require__(1942)
		async function planCrdRemoval(release, names, going, isDelivered, wds) {
			const found = await Promise.all(
				names.map(async name => await wds.get((0, kubernetes_objects.So)(api.Jg, undefined, name)))
			)
			const judged = await Promise.all(
				found
					.filter(crd => crd !== undefined)
					.map(async crd => {
						const type = (0, customResources.I)(crd)
						const others = (await (0, customResources.F9)(type, wds)).filter(
							object => !going.has((0, kubernetes_objects.TN)((0, kubernetes_objects.H8)(object)))
						)
						const { living, abandoned } = await (0, customResources.pe)(crd.metadata.name, release, wds)
						const owned = others.find(object => {
							const owner = (0, helmMarks.B8)(object)
							const isForeign = owner !== undefined && `${owner.namespace}/${owner.release}` !== release
							return isForeign || isDelivered(object, type.resource)
						})
						const why =
							living !== undefined
								? `BindingPolicy ${living} needs it`
								: owned === undefined
									? undefined
									: `${(0, kubernetes_objects.Ro)((0, kubernetes_objects.H8)(owned))} of another release is of its kind`
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
						others.map(object => (0, kubernetes_objects.Ro)((0, kubernetes_objects.H8)(object)))
					)
			}
		}
		async function customResourcesInClusters(crds, going, clusters, wecs) {
			const seen = clusters.filter(cluster => wecs.whyNot(cluster) === undefined)
			const found = await wecs.each(seen, async (cluster, client) => {
				try {
					const wec = await client()
					const objects = await Promise.all(
						crds.map(async crd => await (0, customResources.F9)((0, customResources.I)(crd), wec))
					)
					return objects
						.flat()
						.filter(object => !going.has((0, kubernetes_objects.TN)((0, kubernetes_objects.H8)(object))))
						.map(object => `${cluster}: ${(0, kubernetes_objects.Ro)((0, kubernetes_objects.H8)(object))}`)
				} catch (error) {
					return [`${cluster}: ${(0, errors.b)(error)}`]
				}
			})
			return found.flat()
		}
		function crdsOf(policies) {
			const clauses = policies.flatMap(policy => (0, json.RD)(policy, 'spec', 'downsync'))
			return clauses
				.filter(({ resources }) => resources?.includes('customresourcedefinitions') === true)
				.flatMap(({ objectNames }) => objectNames ?? [])
		}
		var gone = __webpack_require__(8004)
		var its = __webpack_require__(8274)
		var kubestellar_bindingPolicy = __webpack_require__(4445)
		var footprint = __webpack_require__(6909)
		var src_lock = __webpack_require__(9188)
		var parallel = __webpack_require__(3716)
		var persevere = __webpack_require__(8712)
		var prepare = __webpack_require__(3389)
		var proof = __webpack_require__(2765)
		var discovery = __webpack_require__(5614)
		var binding = __webpack_require__(4547)
		var combinedStatus = __webpack_require__(1757)
		var liveRelease = __webpack_require__(2111)
		var namespaceUse = __webpack_require__(8257)
		var ownership = __webpack_require__(2334)
		var render = __webpack_require__(1513)
		var write = __webpack_require__(2868)
		async function readRemoval(inputs, wecs, wds) {
			const { release, namespace } = inputs
			const [revisions, policies, found, there] = await Promise.all([
				(0, liveRelease.VW)(wds, release, namespace),
				wds.list((0, kubernetes_objects.So)(api.jH, undefined)),
				wds.list((0, kubernetes_objects.So)(api.HC, undefined)),
				wds.get((0, kubernetes_objects.So)(api.dK, undefined, namespace))
			])
			const live = inputs.deleteNamespace ? there : undefined
			const bindings = found.items.map(binding.Vy)
			const own = policies.items.filter(
				policy => (0, kubestellar_bindingPolicy.bf)(policy) === `${namespace}/${release}`
			)
			;(0, ownership.re)(inputs, revisions, own, there)
			const names = new Set(own.map(({ metadata }) => metadata.name))
			const ofRelease = await objectsOfRevisions(revisions, namespace, wds)
			const known = new Set(ofRelease.map(boundKeyOf))
			const bound = bindings
				.filter(({ name }) => names.has(name))
				.flatMap(({ objects }) =>
					[...objects.entries()].filter(([key]) => !known.has(key)).map(([, object]) => object)
				)
			const others = await sortOut(await listed(bound, wds), inputs, wds)
			const going = [...ofRelease.filter(({ manifest }) => !(0, helmMarks.t8)(manifest)), ...others.going]
			const kept = [
				...(await present(
					ofRelease.filter(({ manifest }) => (0, helmMarks.t8)(manifest)),
					wds
				)),
				...others.kept
			]
			const crds = inputs.deleteCrds
				? await planCrdRemoval(
						`${namespace}/${release}`,
						[...new Set([...crdsOf(own), ...going.filter(isCrd).map(({ name }) => name)])],
						new Set(going.map(kubernetes_objects.iL)),
						({ apiVersion, metadata }, resource) => {
							const [group = ''] = apiVersion.split('/')
							const key = (0, binding.o0)({
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
				...crds.crds.map(({ metadata: { name } }) => (0, kubestellar_bindingPolicy.Fz)(api.Jg, name))
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
						? `${kept.map(kubernetes_objects.v8).join(', ')} stays`
						: ((await (0, namespaceUse.sM)(
								inputs,
								live,
								names,
								bindings,
								new Set(going.map(kindAndName)),
								wds
							)) ?? (await (0, namespaceUse.p3)(namespace, clusters, wecs)))
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
					manager: (0, write.dM)(policy),
					reduced: reduce((0, combinedStatus.qR)(policy), {
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
					async revision => await (0, liveRelease.M7)(wds, namespace, revision)
				)
			)
			const all = await Promise.all(
				releases
					.filter(release => release !== undefined)
					.map(async release => (await (0, render.iZ)(release, [], namespace, wds)).objects)
			)
			return [...new Map(all.flat().map(object => [(0, kubernetes_objects.iL)(object), object])).values()]
		}
		async function listed(objects, wds) {
			const apiVersionOf = ({ group, version }) => (group === '' ? version : `${group}/${version}`)
			const kinds = [...(await (0, discovery.jl)(wds, objects.map(apiVersionOf))).values()]
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
			const found = await (0, parallel.sf)(
				objects,
				parallel.CF,
				async ({ type, namespace, name }) => await wds.get((0, kubernetes_objects.So)(type, namespace, name))
			)
			const stays = objects.filter((_, index) => {
				const live = found[index]
				if (live === undefined) return false
				const isRevision = live.metadata.name.startsWith(`sh.helm.release.v1.${inputs.release}.v`)
				return (0, helmMarks.t8)(live) || !(isRevision || (0, helmMarks.$p)(live, inputs))
			})
			return { going: objects.filter(object => !stays.includes(object)), kept: stays }
		}
		function boundKeyOf({ type, namespace, name }) {
			return (0, binding.o0)({ group: type.group, resource: type.resource, namespace, name })
		}
		async function present(objects, wds) {
			const found = await (0, parallel.sf)(
				objects,
				parallel.CF,
				async ({ type, namespace, name }) => await wds.get((0, kubernetes_objects.So)(type, namespace, name))
			)
			return objects.filter((_, index) => found[index] !== undefined)
		}
		function reduce(policy, { namespace, kept, bindings, goingCrds }) {
			const { metadata } = policy
			const written = (0, ownership.MB)((0, kubestellar_bindingPolicy.qm)(policy))
			const clauses = (0, json.RD)(policy, 'spec', 'downsync')
			if ((0, kubestellar_bindingPolicy.Cr)(policy)) {
				const downsync = clauses.flatMap(clause => {
					const objectNames = (clause.objectNames ?? []).filter(name => !goingCrds.has(name))
					return objectNames.length === 0 ? [] : [{ ...clause, objectNames }]
				})
				return downsync.length === 0
					? undefined
					: { ...written, spec: { ...(0, json.lJ)(policy, 'spec'), downsync } }
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
				...(0, kubestellar_bindingPolicy.nG)(kept)
			]
			if (stays.length === 0) return undefined
			return { ...written, spec: { ...(0, json.lJ)(policy, 'spec'), downsync: stays } }
		}
		function keepsNamespace(other, namespace, { metadata }, bindings) {
			const own = bindings.find(({ name }) => name === metadata.name)
			const key = (0, binding.o0)({
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
			return type.kind === api.Jg.kind && type.group === api.Jg.group
		}
		function rendersNamespace({ going }, namespace) {
			return going.some(
				({ type, name }) => type.group === '' && type.kind === 'Namespace' && name === namespace
			)
		}
		var remove = __webpack_require__(1935)
		var src_text = __webpack_require__(8992)
		var wecs = __webpack_require__(7581)
		const MOST_NAMES = 5
		async function uninstall(run) {
			const { inputs, record } = run
			const { tools, helm, wds } = await (0, prepare.ho)(run)
			const access = { wecs: new wecs.R(run, tools.kubectl.path), its: new its.X(run, tools.kubectl.path) }
			try {
				if (inputs.dryRun) {
					await record.phase('Plan', () => planRemoval(run, access.wecs, wds))
					record.add({ verdict: 'planned' })
					return
				}
				const lock = await record.phase('Lock', () =>
					(0, src_lock.HJ)(run, new Map(), tools.kubectl.path, wds)
				)
				await (0, src_lock.G)(lock, async () => {
					await removeRelease(run, helm, lock, access, wds)
				})
			} finally {
				await (0, parallel.eu)([wds.close(), access.wecs.close(), access.its.close()])
			}
		}
		async function removeRelease(run, helm, lock, access, wds) {
			const { inputs, record } = run
			const removal = await record.phase('Plan', () => planRemoval(run, access.wecs, wds))
			await lock.announce({ footprint: (0, footprint.bL)(removal.going.map(footprint.t4)), collects: false })
			await record.phase('Helm', () => takeOut(run, removal, helm, wds))
			await record.phase('Binding', () => untilUnbound(run, removal, wds))
			await record.phase('Policies', () => settlePolicies(run, removal, wds))
			await (0, proof.tf)(inputs, wds)
			await record.phase('Clusters', async () => {
				if (removal.clusters.length > 0)
					conclude(run, await (0, gone.h)(run, departing(run, removal), access))
				else await lookForRemains(run, removal, access.its)
			})
		}
		function departing({ inputs }, { clusters, leaving, namespace, delivering }) {
			const namespaces =
				namespace === undefined ? [] : [(0, kubestellar_bindingPolicy.Fz)(api.dK, inputs.namespace)]
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
				(0, kubestellar_bindingPolicy.tQ)(bindingPolicy),
				...delivering
			])
			const { departures, trouble } = await (0, gone.g)(run, [...policies], its)
			conclude(run, departures, trouble)
		}
		async function planRemoval({ inputs, deps, record }, wecs, wds) {
			const removal = await readRemoval(inputs, wecs, wds)
			const { revisions, going, kept, clusters, crds } = removal
			const [newest] = revisions
			const inClusters = await customResourcesInClusters(
				crds.crds,
				new Set(going.map(kubernetes_objects.iL)),
				clusters,
				wecs
			)
			const customResources = [...crds.resources, ...inClusters]
			record.add({
				revision: newest?.revision ?? 0,
				releaseStatus: newest?.status ?? 'uninstalled',
				bindingPolicies: removal.policies.map(({ name }) => name),
				removal: {
					objects: going.map(kubernetes_objects.v8),
					kept: kept.map(kubernetes_objects.v8),
					crds: crds.crds.map(crd => (0, kubernetes_objects.Ro)((0, kubernetes_objects.H8)(crd))),
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
			if (kept.length > 0) deps.log.info(`Helm is told to keep ${kept.map(kubernetes_objects.v8).join(', ')}`)
			for (const { crd, why } of crds.kept)
				record.warn(`${(0, kubernetes_objects.Ro)((0, kubernetes_objects.H8)(crd))} stays: ${why}`)
			if (customResources.length > 0)
				record.warn(
					`with the CustomResourceDefinitions go ${(0, src_text.HL)(customResources, MOST_NAMES)}, which are none of the release's`
				)
			if (removal.whyNamespaceStays !== undefined)
				record.warn(`Namespace ${inputs.namespace} stays: ${removal.whyNamespaceStays}`)
			refuseLosses(inputs, removal)
			const hooks = blockingHooks(removal)
			if (hooks.length > 0 && inputs.hooks === 'fail') {
				throw new errors.l(
					'HOOK_BLOCKS',
					`Helm would wait in vain for ${(0, src_text.HL)(hooks.map(kubernetes_objects.v8), MOST_NAMES)}, a hook of the removal: nothing runs in a WDS`,
					{ remedy: 'Set `hooks: skip` if the release can go without it. Nothing was changed.' }
				)
			}
			return removal
		}
		function refuseLosses(inputs, removal) {
			if (rendersNamespace(removal, inputs.namespace) && removal.namespace === undefined) {
				throw new errors.l(
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
			const names = (0, src_text.HL)(crds.map(kubernetes_objects.v8), MOST_NAMES)
			throw new errors.l(
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
				await (0, persevere.K)(run, wds, 'locked', async () => {
					await helm.uninstall(release, namespace, inputs.hooks === 'skip')
				})
				record.add({ releaseStatus: 'uninstalled' })
				deps.log.info(`release ${release} is uninstalled`)
			}
			for (const object of going) {
				const found = await wds.get((0, kubernetes_objects.So)(object.type, object.namespace, object.name))
				if (found === undefined) continue
				const isOurs = object.hookEvents.length > 0 || (0, helmMarks.$p)(found, inputs)
				if (!isOurs) {
					record.warn(`${(0, kubernetes_objects.v8)(object)} stays: it belongs to somebody else by now`)
					continue
				}
				await (0, remove.G)(object.type, found, wds, clock)
				deps.log.info(`${(0, kubernetes_objects.v8)(object)} removed`)
			}
			for (const crd of crds.crds) {
				await (0, remove.G)(api.Jg, crd, wds, clock)
				deps.log.info(`${(0, kubernetes_objects.Ro)((0, kubernetes_objects.H8)(crd))} removed`)
			}
		}
		async function untilUnbound(run, { delivering, leaving }, wds) {
			await Promise.all(
				delivering.map(async name => {
					await (0, bound.RK)(run, name, leaving, wds)
					run.deps.log.info(`Binding ${name} lists nothing of the release any more`)
				})
			)
		}
		async function settlePolicies({ deps, clock, record }, { policies, namespace }, wds) {
			if (namespace !== undefined) {
				await (0, remove.G)(api.dK, namespace, wds, clock)
				deps.log.info(`Namespace ${namespace.metadata.name} removed`)
			}
			for (const { name, manager, reduced } of policies) {
				const path = (0, kubernetes_objects.So)(api.jH, undefined, name)
				if (reduced !== undefined) {
					await wds.apply(path, reduced, manager)
					deps.log.info(`BindingPolicy ${name} reduced to what stays`)
					continue
				}
				const found = await wds.get(path)
				if (found === undefined) continue
				await (0, remove.G)(api.jH, found, wds, clock)
				await (0, remove.L)(api.HC, found, wds, clock)
				deps.log.info(`${(0, kubernetes_objects.Ro)((0, kubernetes_objects.H8)(found))} removed`)
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
			const where = (0, src_text.HL)(
				unseen.map(({ cluster }) => cluster),
				MOST_NAMES
			)
			if (inputs.onUnverified === 'fail') {
				throw new errors.l(
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
