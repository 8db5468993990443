export const id = 687
export const ids = [687]
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
