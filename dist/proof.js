export const id = 795
export const ids = [795]
export const modules = {
	3467: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			p: () => endOf
		})
		var _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8453)
		var _readiness_ts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5667)
		function endOf(object) {
			if (object.kind !== 'Pod') return (0, _readiness_ts__WEBPACK_IMPORTED_MODULE_1__.co)(object, new Map())
			const phase = (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.bX)(object, 'status', 'phase') ?? 'Pending'
			if (phase === 'Succeeded') return { state: 'ready', reason: '' }
			if (phase === 'Failed')
				return {
					state: 'failed',
					reason:
						(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.bX)(object, 'status', 'message') ?? 'has failed'
				}
			return { state: 'progressing', reason: `is ${phase}` }
		}
	},
	5667: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			U4: () => isSeen,
			co: () => readinessOf,
			rq: () => readinessUnreported,
			uH: () => condition,
			zC: () => withStatus
		})
		var _lib_secrets_quotedValues_ts__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1747)
		var _builtInGroups_ts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3111)
		var _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8453)
		var _objects_ts__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9340)
		var _readyWhen_ts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2992)
		const READY = { state: 'ready', reason: '' }
		const SILENT = {
			state: 'delivered',
			reason: 'is there, and has no status to be judged by'
		}
		const progressing = reason => ({ state: 'progressing', reason })
		const failed = reason => ({ state: 'failed', reason })
		const RULES = new Map(
			Object.entries({
				'apps/Deployment': deployment,
				'apps/StatefulSet': statefulSet,
				'apps/DaemonSet': daemonSet,
				'apps/ReplicaSet': replicas,
				'/ReplicationController': replicas,
				'/Pod': pod,
				'batch/Job': job,
				'/PersistentVolumeClaim': claim,
				'/Service': service,
				'/Namespace': object =>
					(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.bX)(object, 'status', 'phase') === 'Active'
						? READY
						: progressing('is not active'),
				'apiextensions.k8s.io/CustomResourceDefinition': object =>
					condition(object, 'Established')?.status === 'True' ? READY : progressing('is not established'),
				'apiregistration.k8s.io/APIService': object =>
					condition(object, 'Available')?.status === 'True' ? READY : progressing('is not available'),
				'autoscaling/HorizontalPodAutoscaler': autoscaler,
				'policy/PodDisruptionBudget': arrived
			})
		)
		function readinessOf(object, rules) {
			const observed = (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.tk)(
				object,
				'status',
				'observedGeneration'
			)
			if (observed !== undefined && observed < (object.metadata.generation ?? 0)) {
				return progressing('its controller has not seen the new spec yet')
			}
			const unmet = (0, _readyWhen_ts__WEBPACK_IMPORTED_MODULE_2__.w)(rules, object)
			if (unmet !== undefined) return unmet === '' ? READY : progressing(unmet)
			return (
				RULES.get(`${(0, _objects_ts__WEBPACK_IMPORTED_MODULE_3__.F8)(object.apiVersion)}/${object.kind}`) ??
				byConditions
			)(object)
		}
		function withStatus(object, status, generation) {
			return { ...object, metadata: { ...object.metadata, generation }, status }
		}
		function readinessUnreported(object, rules) {
			const key = `${(0, _objects_ts__WEBPACK_IMPORTED_MODULE_3__.F8)(object.apiVersion)}/${object.kind}`
			const reportsMore = rules.has(key) || (RULES.get(key) ?? arrived) !== arrived
			return reportsMore
				? progressing('the cluster has not reported its status yet')
				: readinessOf({ ...object, status: {} }, rules)
		}
		function isSeen(object) {
			return object.kind === 'Pod' || object.kind === 'Job' || isObserved(object)
		}
		function arrived() {
			return READY
		}
		function deployment(object) {
			const stuck = condition(object, 'Progressing')
			const refusal = refusalOf(object)
			if (stuck?.reason === 'ProgressDeadlineExceeded' && refusal?.mayEnd !== true)
				return failed(`makes no progress: ${refusal?.text ?? stuck.message}`)
			if (!isObserved(object)) return progressing('its controller has not seen it yet')
			const wanted = (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.tk)(object, 'spec', 'replicas') ?? 1
			const status = (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.lJ)(object, 'status')
			const updated = (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.tk)(status, 'updatedReplicas') ?? 0
			const reason = `${updated} of ${wanted} replicas are updated`
			if (
				updated < wanted &&
				(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.at)(object, 'spec', 'paused') === true
			)
				return standing(reason, 'it is paused')
			if (updated < wanted) return uncreated(object, reason)
			const all = (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.tk)(status, 'replicas') ?? 0
			if (all > updated) return progressing(`${all - updated} replicas of the old revision are still there`)
			const available = (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.tk)(status, 'availableReplicas') ?? 0
			if (available < wanted) return progressing(`${available} of ${wanted} replicas are available`)
			return READY
		}
		function statefulSet(object) {
			if (!isObserved(object)) return progressing('its controller has not seen it yet')
			const wanted = (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.tk)(object, 'spec', 'replicas') ?? 1
			const status = (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.lJ)(object, 'status')
			const ready = (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.tk)(status, 'readyReplicas') ?? 0
			if (ready < wanted) return progressing(`${ready} of ${wanted} replicas are ready`)
			if (
				(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.bX)(object, 'spec', 'updateStrategy', 'type') ===
				'OnDelete'
			)
				return READY
			const partition =
				(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.tk)(
					object,
					'spec',
					'updateStrategy',
					'rollingUpdate',
					'partition'
				) ?? 0
			const updated = (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.tk)(status, 'updatedReplicas') ?? 0
			const toUpdate = Math.max(0, wanted - partition)
			if (updated < toUpdate) return progressing(`${updated} of ${toUpdate} replicas are updated`)
			if (
				partition === 0 &&
				(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.bX)(status, 'currentRevision') !==
					(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.bX)(status, 'updateRevision')
			) {
				return progressing('the rollout of the new revision is not finished')
			}
			return READY
		}
		function daemonSet(object) {
			if (!isObserved(object)) return progressing('its controller has not seen it yet')
			const status = (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.lJ)(object, 'status')
			const wanted = (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.tk)(status, 'desiredNumberScheduled') ?? 0
			const updated = (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.tk)(status, 'updatedNumberScheduled') ?? 0
			if (
				(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.bX)(object, 'spec', 'updateStrategy', 'type') !==
					'OnDelete' &&
				updated < wanted
			) {
				return progressing(`${updated} of ${wanted} Pods are updated`)
			}
			const available = (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.tk)(status, 'numberAvailable') ?? 0
			return available < wanted ? progressing(`${available} of ${wanted} Pods are available`) : READY
		}
		function replicas(object) {
			if (!isObserved(object)) return progressing('its controller has not seen it yet')
			const wanted = (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.tk)(object, 'spec', 'replicas') ?? 1
			const available =
				(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.tk)(object, 'status', 'availableReplicas') ?? 0
			return available < wanted
				? uncreated(object, `${available} of ${wanted} replicas are available`)
				: READY
		}
		const MAY_END =
			/\bserviceaccount "[^"]{0,253}" not found|no PriorityClass with name|RuntimeClass "[^"]{0,253}" not found|failed calling webhook|no API token found for service account|being terminated|etcdserver|too many requests|please try again|timed out|deadline exceeded|the object has been modified|not yet ready to handle request|connection refused/i
		function refusalOf(object) {
			const failure = condition(object, 'ReplicaFailure')
			if (failure?.status !== 'True') return undefined
			return {
				text: `its Pods cannot be created: ${failure.message}`,
				mayEnd: MAY_END.test(failure.message) && !failure.message.includes('denied the request')
			}
		}
		function uncreated(object, reason) {
			const refusal = refusalOf(object)
			if (refusal === undefined) return progressing(reason)
			const waiting = progressing(`${reason}: ${refusal.text}`)
			return refusal.mayEnd ? waiting : { ...waiting, stuck: refusal.text }
		}
		function standing(reason, why) {
			return { ...progressing(`${reason}: ${why}`), stuck: why }
		}
		function pod(object) {
			const phase = (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.bX)(object, 'status', 'phase') ?? 'Pending'
			if (phase === 'Succeeded') return READY
			if (phase === 'Failed')
				return failed(
					(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.bX)(object, 'status', 'message') ?? 'has failed'
				)
			if (condition(object, 'Ready')?.status === 'True') return READY
			return progressing(`is ${phase}, not ready`)
		}
		function job(object) {
			if (condition(object, 'Complete')?.status === 'True') return READY
			const end = condition(object, 'Failed')
			if (end?.status === 'True') return failed(`has failed: ${end.reason}: ${end.message}`)
			const wanted = (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.tk)(object, 'spec', 'completions') ?? 1
			const reason = `${(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.tk)(object, 'status', 'succeeded') ?? 0} of ${wanted} completions`
			return (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.tk)(object, 'spec', 'parallelism') === 0
				? standing(reason, 'its parallelism is 0, so that no Pod starts')
				: progressing(reason)
		}
		function claim(object) {
			const phase = (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.bX)(object, 'status', 'phase') ?? 'Pending'
			if (phase === 'Bound') return READY
			return phase === 'Lost' ? failed('has lost its volume') : progressing(`is ${phase}`)
		}
		function service(object) {
			if ((0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.bX)(object, 'spec', 'type') !== 'LoadBalancer')
				return READY
			return (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.RD)(object, 'status', 'loadBalancer', 'ingress')
				.length > 0
				? READY
				: progressing('its load balancer has no address yet')
		}
		function autoscaler(object) {
			const able = condition(object, 'AbleToScale')
			return able?.status === 'False' ? progressing(`cannot scale: ${able.reason} ${able.message}`) : READY
		}
		function byConditions(object) {
			const stalled = condition(object, 'Stalled')
			if (stalled?.status === 'True') {
				const stuck = `is stalled: ${stalled.reason} ${stalled.message}`.trimEnd()
				return { ...progressing(stuck), stuck }
			}
			const found = condition(object, 'Ready') ?? condition(object, 'Available')
			if (found !== undefined && found.status !== 'True')
				return progressing(`${found.type} is ${found.status}: ${found.reason} ${found.message}`.trimEnd())
			const reconciling = condition(object, 'Reconciling')
			if (reconciling?.status === 'True')
				return progressing(`is reconciling: ${reconciling.message}`.trimEnd())
			const isSilent =
				Object.keys((0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.lJ)(object, 'status')).length === 0
			return isSilent &&
				!_builtInGroups_ts__WEBPACK_IMPORTED_MODULE_0__.M.has(
					(0, _objects_ts__WEBPACK_IMPORTED_MODULE_3__.F8)(object.apiVersion)
				)
				? SILENT
				: READY
		}
		function isObserved(object) {
			return (
				((0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.tk)(object, 'status', 'observedGeneration') ?? 0) >=
				(object.metadata.generation ?? 1)
			)
		}
		function condition(object, type) {
			const found = (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.RD)(object, 'status', 'conditions').find(
				entry => (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.bX)(entry, 'type') === type
			)
			if (!(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.Gv)(found)) return undefined
			return {
				type,
				status: (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.bX)(found, 'status') ?? '',
				reason: (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.bX)(found, 'reason') ?? '',
				message: (0, _lib_secrets_quotedValues_ts__WEBPACK_IMPORTED_MODULE_4__.h)(
					(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.bX)(found, 'message') ?? ''
				)
			}
		}
	},
	3721: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			whyOffline: () => whyOffline
		})
		var _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8453)
		function whyOffline(cluster) {
			const available = (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.RD)(cluster, 'status', 'conditions')
				.filter(_lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.Gv)
				.find(condition => condition['type'] === 'ManagedClusterConditionAvailable')
			if ((0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.bX)(available, 'status') === 'True') return undefined
			const since = (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.bX)(available, 'lastTransitionTime')
			return `the cluster is offline${since === undefined ? '' : ` since ${since}`}`
		}
	},
	6912: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			DY: () => rightsOf,
			IJ: () => roleFor,
			Kj: () => mayApply,
			b: () => mayDo,
			mm: () => DEFAULT_RIGHTS
		})
		var _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8453)
		var _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9340)
		var _lib_own_ts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3499)
		const NEEDED_VERBS = ['get', 'create', 'update']
		const DEFAULT_RESOURCES = {
			'': [
				'configmaps',
				'events',
				'namespaces',
				'persistentvolumeclaims',
				'pods',
				'replicationcontrollers',
				'secrets',
				'serviceaccounts',
				'services'
			],
			'admissionregistration.k8s.io': ['mutatingwebhookconfigurations', 'validatingwebhookconfigurations'],
			'apiextensions.k8s.io': ['customresourcedefinitions'],
			apps: ['daemonsets', 'deployments', 'replicasets', 'statefulsets'],
			autoscaling: ['horizontalpodautoscalers'],
			batch: ['cronjobs', 'jobs'],
			'coordination.k8s.io': ['leases'],
			extensions: ['daemonsets', 'deployments', 'ingresses', 'networkpolicies', 'replicasets'],
			'monitoring.coreos.com': ['servicemonitors'],
			'networking.k8s.io': ['ingresses', 'networkpolicies'],
			'oauth.openshift.io': ['oauthclients'],
			policy: ['poddisruptionbudgets'],
			'rbac.authorization.k8s.io': ['clusterrolebindings', 'clusterroles', 'rolebindings', 'roles'],
			'resource.k8s.io': ['resourceclaims', 'resourceclaimtemplates'],
			'scheduling.k8s.io': ['priorityclasses'],
			'work.open-cluster-management.io': ['appliedmanifestworks']
		}
		const DEFAULT_RIGHTS = Object.entries(DEFAULT_RESOURCES).map(([group, resources]) => ({
			apiGroups: [group],
			resources,
			verbs: NEEDED_VERBS
		}))
		const AGGREGATED = [
			'open-cluster-management.io/aggregate-to-work',
			'rbac.authorization.k8s.io/aggregate-to-admin',
			'rbac.authorization.k8s.io/aggregate-to-edit',
			'rbac.authorization.k8s.io/aggregate-to-view'
		]
		function mayApply(rights, type) {
			return NEEDED_VERBS.every(verb => mayDo(rights, type, verb))
		}
		function mayDo(rights, type, verb) {
			return rights.some(
				({ apiGroups, resources, verbs }) =>
					includes(apiGroups, type.group) && includes(resources, type.resource) && includes(verbs, verb)
			)
		}
		function rightsOf(objects) {
			return objects
				.filter(
					({ apiVersion, kind }) =>
						(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_1__.F8)(apiVersion) ===
							'rbac.authorization.k8s.io' && kind === 'ClusterRole'
				)
				.filter(({ metadata: { labels = {} } }) =>
					AGGREGATED.some(label => (0, _lib_own_ts__WEBPACK_IMPORTED_MODULE_2__.Z)(labels, label) === 'true')
				)
				.flatMap(role =>
					(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.RD)(role, 'rules').map(rule => toRule(rule))
				)
		}
		function roleFor(type) {
			const name = type.group === '' ? type.resource : `${type.resource}.${type.group}`
			return `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: work-agent:${name}
  labels:
    open-cluster-management.io/aggregate-to-work: "true"
rules:
  - apiGroups: ["${type.group}"]
    resources: ["${type.resource}"]
    verbs: ["get", "list", "watch", "create", "update", "patch", "delete"]
`
		}
		function toRule(rule) {
			return {
				apiGroups: (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.RD)(rule, 'apiGroups').map(String),
				resources: (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.RD)(rule, 'resources').map(String),
				verbs: (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.RD)(rule, 'verbs').map(String)
			}
		}
		function includes(allowed, wanted) {
			return allowed.includes(wanted) || allowed.includes('*')
		}
	},
	1272: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__)
		__webpack_require__.d(__webpack_exports__, {
			POLICY_LABEL: () => POLICY_LABEL,
			isOf: () => isOf,
			isReported: () => isReported,
			noteWork: () => noteWork,
			reportIn: () => reportIn,
			worksIn: () => worksIn
		})
		var _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8453)
		var _lib_secrets_quotedValues_ts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1747)
		var _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9340)
		const POLICY_LABEL = 'transport.kubestellar.io/originOwnerReferenceBindingKey'
		const BINDING_GENERATION = 'transport.kubestellar.io/originOwnerReferenceBindingGeneration'
		function worksIn(work) {
			const bindingGeneration =
				(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.wo)(work.metadata.annotations?.[BINDING_GENERATION]) ??
				0
			const results = new Map(
				(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.RD)(work, 'status', 'resourceStatus', 'manifests').map(
					entry => [
						(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.tk)(entry, 'resourceMeta', 'ordinal'),
						entry
					]
				)
			)
			const isSeen = isCurrent(
				conditionIn((0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.lJ)(work, 'status'), 'Applied'),
				work
			)
			return (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.RD)(work, 'spec', 'workload', 'manifests')
				.filter(_lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.Gv)
				.map((entry, index) => {
					const manifest = entry
					const result = results.get(index)
					const applied = isSeen ? conditionIn(result, 'Applied') : undefined
					return {
						name: work.metadata.name,
						ref: (0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_1__.H8)(manifest),
						manifest,
						bindingGeneration,
						outcome: outcomeOf(
							(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.bX)(applied, 'status'),
							(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.bX)(conditionIn(result, 'Available'), 'status')
						),
						message: (0, _lib_secrets_quotedValues_ts__WEBPACK_IMPORTED_MODULE_2__.h)(
							(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.bX)(applied, 'message') ?? ''
						)
					}
				})
		}
		function noteWork(works, work) {
			const key = (0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_1__.TN)(work.ref)
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
			return (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.RD)(status, 'conditions')
				.filter(_lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.Gv)
				.find(condition => condition['type'] === type)
		}
		function isCurrent(condition, { metadata }) {
			return (
				condition !== undefined &&
				(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.tk)(condition, 'observedGeneration') ===
					metadata.generation
			)
		}
		function isOf({ metadata }, { name, uid }) {
			return metadata.name.startsWith(`${uid}-`) || metadata.name.startsWith(`${name}-`)
		}
		function reportIn(workStatus) {
			const source = (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.lJ)(workStatus, 'spec', 'sourceRef')
			const namespace = (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.bX)(source, 'namespace') ?? ''
			const ref = {
				group: (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.bX)(source, 'group') ?? '',
				kind: (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.bX)(source, 'kind') ?? '',
				namespace: namespace === '' ? undefined : namespace,
				name: (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.bX)(source, 'name') ?? ''
			}
			const owner = workStatus.metadata.ownerReferences?.find(({ kind }) => kind === 'ManifestWork')
			return {
				ref,
				work: owner?.name ?? '',
				status: (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.lJ)(workStatus, 'status')
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
	},
	3881: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__)
		__webpack_require__.d(__webpack_exports__, {
			forecast: () => forecast
		})
		var json = __webpack_require__(8453)
		var kubernetes_objects = __webpack_require__(9340)
		var api = __webpack_require__(1942)
		var own = __webpack_require__(3499)
		var workAgent = __webpack_require__(6912)
		var rule = __webpack_require__(6755)
		const CSI_LABEL = 'security.openshift.io/csi-ephemeral-volume-profile'
		function agent(objects, context) {
			return [...withoutRights(objects, context), ...csiDrivers(objects)]
		}
		function csiDrivers(objects) {
			return objects
				.filter(object => (0, rule.VF)(object, 'storage.k8s.io', 'CSIDriver'))
				.filter(
					({ manifest, labels }) =>
						(0, json.RD)(manifest, 'spec', 'volumeLifecycleModes').includes('Ephemeral') &&
						((0, own.Z)(labels, CSI_LABEL) ?? '') === ''
				)
				.map(object => {
					const ref = (0, kubernetes_objects.lW)(object)
					return (0, rule.z3)(
						'CSI_DRIVER_REFUSED',
						ref,
						`OCM's work agent does not apply ${(0, kubernetes_objects.Ro)(ref)}: it is for ephemeral volumes and lacks the label ${CSI_LABEL}.`,
						`Give it the label in the chart, such as \`${CSI_LABEL}: restricted\`, or make it in the clusters.`
					)
				})
		}
		function withoutRights(objects, context) {
			const granted = (0, workAgent.DY)(objects.map(({ manifest }) => manifest))
			const kinds = (0, rule.$z)(
				objects.filter(({ type }) => (0, api.MG)(type) && !(0, workAgent.Kj)(granted, type)),
				({ type }) => (0, rule.ik)(type)
			)
			const known = context.clusters.filter(({ agentRights }) => agentRights !== undefined)
			const allKnown = known.length > 0 && known.length === context.clusters.length
			return [...kinds.values()].flatMap(alike => {
				const { type } = alike[0]
				const ref = (0, kubernetes_objects.lW)(alike[0])
				const which = `${(0, kubernetes_objects.Ro)(ref)}${(0, rule.v)(alike)}`
				const remedy = `Give the agent the right in each of them, once, with \`kubectl apply\` of this ClusterRole:\n${(0, workAgent.IJ)(type)}`
				const refusing = known.filter(({ agentRights }) => !(0, workAgent.Kj)(agentRights ?? [], type))
				if (refusing.length > 0) {
					const names = refusing.map(({ name }) => name).join(', ')
					return [
						(0, rule.z3)('AGENT_REFUSED', ref, `OCM's work agent may not apply ${which} in ${names}.`, remedy)
					]
				}
				if (allKnown || (0, workAgent.Kj)(workAgent.mm, type)) return []
				return [
					(0, rule.$e)(
						'AGENT_RIGHTS',
						ref,
						`OCM's work agent may by default not apply ${which}: it arrives only in clusters where the agent was given the right.`,
						remedy
					)
				]
			})
		}
		function apiServices(objects) {
			return objects
				.filter(
					object =>
						(0, rule.VF)(object, 'apiregistration.k8s.io', 'APIService') &&
						Object.keys((0, json.lJ)(object.manifest, 'spec', 'service')).length > 0
				)
				.map(object =>
					(0, rule.$e)(
						'API_SERVICE_IN_WDS',
						(0, kubernetes_objects.lW)(object),
						`${(0, kubernetes_objects.v8)(object)} comes alive in the WDS, where its server does not run: discovery fails there, and with it the deletion of Namespaces.`,
						'Switch it off in the values of the chart, and register it in the clusters themselves: KubeStellar never delivers its kind.'
					)
				)
		}
		function autoscaler(objects, { createOnly }) {
			const autoscalers = objects.filter(
				object =>
					(0, rule.VF)(object, 'autoscaling', 'HorizontalPodAutoscaler') ||
					(0, rule.VF)(object, 'keda.sh', 'ScaledObject')
			)
			if (autoscalers.length === 0) return []
			const byKey = new Map(
				objects.map(object => [(0, kubernetes_objects.TN)((0, kubernetes_objects.lW)(object)), object])
			)
			return autoscalers.flatMap(scaling => {
				const target = byKey.get(targetKey(scaling))
				if (target === undefined || createOnly.has((0, rule.ik)(target.type))) return []
				const ref = (0, kubernetes_objects.lW)(target)
				const replicas = (0, json.lJ)(target.manifest, 'spec')['replicas']
				const value = typeof replicas === 'number' ? `its ${replicas}` : 'the 1 that the WDS puts in'
				return [
					(0, rule.$e)(
						'REPLICAS_AGAINST_AUTOSCALER',
						ref,
						`KubeStellar sets the replicas of ${(0, kubernetes_objects.Ro)(ref)} back to ${value} whenever ${(0, kubernetes_objects.v8)(scaling)} has changed them.`,
						`Switch the autoscaler off, or put \`${ref.kind}\` into \`create-only\`, at the price that later versions of it do not arrive.`
					)
				]
			})
		}
		function targetKey(scaling) {
			const target = (0, json.lJ)(scaling.manifest, 'spec', 'scaleTargetRef')
			const apiVersion = (0, json.bX)(target, 'apiVersion') ?? 'apps/v1'
			return (0, kubernetes_objects.TN)({
				group: (0, kubernetes_objects.F8)(apiVersion),
				kind: (0, json.bX)(target, 'kind') ?? 'Deployment',
				namespace: scaling.namespace,
				name: (0, json.bX)(target, 'name') ?? ''
			})
		}
		var gate = __webpack_require__(1476)
		var matching = __webpack_require__(7835)
		var binding = __webpack_require__(4547)
		var plan_hooks = __webpack_require__(2831)
		function claims(objects, { claims, release, namespace: home, hooks }) {
			return objects
				.filter(object => !(0, rule.VF)(object, '', 'Namespace'))
				.filter(object => hooks !== 'run' || !(0, plan_hooks.tb)(object))
				.flatMap(object => {
					const { namespace } = object
					const key = (0, binding.xt)(object)
					const candidate = { ...object, labels: (0, gate.bs)(object) }
					const found = claims.filter(
						({ objects, clauses }) =>
							objects.has(key) || (0, matching.p)(candidate, clauses, () => undefined).length > 0
					)
					if (found.length === 0) return []
					const ref = (0, kubernetes_objects.lW)(object)
					const by = found.map(claim => describeClaim(claim, `${home}/${release}`)).join(', ')
					return [
						namespace === undefined
							? (0, rule.$e)(
									'CLUSTER_SCOPED_SHARED',
									ref,
									`${(0, kubernetes_objects.Ro)(ref)} is delivered by ${by} too, so that it goes to their clusters and stays until the last of them lets go.`,
									'Deploy what releases share in a release of its own.'
								)
							: (0, rule.$e)(
									'OBJECT_OF_OTHER_POLICY',
									ref,
									`${(0, kubernetes_objects.Ro)(ref)} is delivered by ${by} too, so that it goes to clusters that this release does not ask for.`,
									'Narrow the other policy with `namespaces` and `objectNames`, or remove it.'
								)
					]
				})
		}
		function describeClaim({ policy, owner }, own) {
			if (owner === own) return `BindingPolicy ${policy}, which names this release as its own,`
			return owner === undefined ? `BindingPolicy ${policy}` : `BindingPolicy ${policy} of release ${owner}`
		}
		var namesakes = __webpack_require__(6146)
		function collectors(objects, { claims, destinations }) {
			const near = claims.filter(
				({ clusters }) =>
					destinations === undefined || clusters.some(cluster => destinations.includes(cluster))
			)
			return objects.flatMap(object => {
				const own = (0, namesakes.bL)([(0, namesakes.t4)(object)])
				const claim = near.find(({ collected }) => (0, namesakes.KR)(own, collected) !== undefined)
				if (claim === undefined) return []
				const ref = (0, kubernetes_objects.lW)(object)
				return [
					(0, rule.z3)(
						'COLLECTOR_CRASH',
						ref,
						`BindingPolicy ${claim.policy} collects the status of an object of this kind and name in another namespace: with ${(0, kubernetes_objects.Ro)(ref)} in the same cluster, KubeStellar's controller-manager crashes, and again at each start.`,
						'Take `statusCollectors` out of that policy, or rename the object. If the two go to different clusters, name them in `expect-clusters`.'
					)
				]
			})
		}
		var crds = __webpack_require__(9617)
		var difference = __webpack_require__(6627)
		function createOnly(objects, { createOnly, wds }) {
			return objects
				.filter(object => object.managed && createOnly.has((0, rule.ik)(object.type)))
				.flatMap(object => {
					const ref = (0, kubernetes_objects.lW)(object)
					const live = wds.live.get((0, kubernetes_objects.TN)(ref))
					const changed =
						live === undefined ? undefined : (0, difference.P)((0, rule._X)(object.manifest), live)
					if (changed === undefined) return []
					return [
						(0, rule.$e)(
							'CREATE_ONLY_CHANGED',
							ref,
							`the change of ${changed} in ${(0, kubernetes_objects.Ro)(ref)} does not arrive in clusters that have it already, because its kind is only created there.`,
							`Make the change in the clusters, or give the object a new name. For a kind whose fields can be changed, take \`${ref.kind}\` out of \`create-only\`.`
						)
					]
				})
		}
		var builtInGroups = __webpack_require__(3111)
		var kinds = __webpack_require__(1955)
		function guard(objects, { guard: mode, clusters }) {
			if (mode === 'none') return []
			const guarded = objects.filter(
				object =>
					(0, api.MG)(object.type) &&
					(mode === 'all' ||
						(0, rule.VF)(object, kinds.Jg.group, kinds.Jg.kind) ||
						(0, builtInGroups.K)(object.type))
			)
			return [...(0, rule.$z)(guarded, ({ type }) => (0, rule.ik)(type)).values()].flatMap(alike => {
				const { type } = alike[0]
				const refusing = clusters.filter(
					({ agentRights }) =>
						agentRights !== undefined &&
						(0, workAgent.b)(agentRights, type, 'update') &&
						!(0, workAgent.b)(agentRights, type, 'patch')
				)
				if (refusing.length === 0) return []
				const names = refusing.map(({ name }) => name).join(', ')
				return [
					(0, rule.$e)(
						'GUARD_LACKS_RIGHT',
						(0, kubernetes_objects.lW)(alike[0]),
						`OCM's work agent may not patch ${(0, kubernetes_objects.Ro)((0, kubernetes_objects.lW)(alike[0]))}${(0, rule.v)(alike)} in ${names}: the guard does not keep it there when KubeStellar restarts.`,
						`Give the agent the right in each of them, once, with \`kubectl apply\` of this ClusterRole:\n${(0, workAgent.IJ)(type)}`
					)
				]
			})
		}
		var hooks = __webpack_require__(6020)
		var text_text = __webpack_require__(9576)
		var ended = __webpack_require__(3467)
		var hookNeeds = __webpack_require__(9307)
		var render = __webpack_require__(31)
		function hookNeeds_hookNeeds(objects, { operation, wds }) {
			const due = (0, plan_hooks.Nx)(objects, operation)
			const byKey = new Map(objects.map(object => [(0, kubernetes_objects.iL)(object), object]))
			return due
				.filter(({ object }) => (0, plan_hooks.tb)(object))
				.flatMap(hook =>
					(0, hookNeeds.h)(hook.object, objects).flatMap(({ ref, isStart }) => {
						const needed = byKey.get((0, kubernetes_objects.TN)(ref))
						if (needed === undefined || wds.live.has((0, kubernetes_objects.TN)(ref))) return []
						const why = whyAbsent(needed, hook, due)
						return why === undefined
							? []
							: [judge(hook, `${(0, kubernetes_objects.Ro)(ref)}, ${why}`, isStart)]
					})
				)
		}
		function judge({ object, events }, needed, isStart) {
			const ref = (0, kubernetes_objects.lW)(object)
			const what = `${(0, kubernetes_objects.Ro)(ref)}, a ${events.join(', ')} hook, needs ${needed}`
			const remedy =
				'Make it a hook of the same event with a lower weight (`helm.sh/hook-weight`) in the chart.'
			return isStart
				? (0, rule.z3)(
						'HOOK_NEEDS_LATER',
						ref,
						`${what}: no Pod of it starts, and Helm waits in vain, also without KubeStellar.`,
						remedy
					)
				: (0, rule.$e)('HOOK_MAY_NEED_LATER', ref, `${what}: it may fail, also without KubeStellar.`, remedy)
		}
		function whyAbsent(needed, hook, due) {
			const [event = ''] = hook.events
			const isPre = event.startsWith('pre-')
			if (needed.hookEvents.length === 0)
				return isPre ? `which Helm creates after all ${event} hooks` : undefined
			const other = due.find(({ object }) => object === needed)
			if (other === undefined) return `which is a hook of other events (${needed.hookEvents.join(', ')})`
			if (other.events[0] !== event)
				return isPre
					? `which is a ${other.events.join(', ')} hook`
					: (0, render.DE)(needed) && !other.events.includes(event)
						? `which Helm deletes when all ${other.events.join(', ')} hooks have succeeded`
						: undefined
			return due.indexOf(other) < due.indexOf(hook)
				? undefined
				: `which Helm creates after it: hooks of one event run by weight, then by name`
		}
		const MOST_NAMES = 5
		const REMEDY =
			'Narrow the clause with `resources` or `objectNames`, so that it selects no Jobs and Pods of hooks; or set `hooks: skip` if the release works without them.'
		function hookSelected(awaited, context) {
			const own = context.ownPolicies.map(policy => ({ ...policy, owner: undefined, objects: new Set() }))
			return awaited.flatMap(hook => {
				const by = [...own, ...context.claims].flatMap(policy => selecting(policy, hook, context))
				if (by.length === 0) return []
				const ref = (0, kubernetes_objects.lW)(hook)
				const now = (0, hooks.t4)(hook.hookEvents, context.operation)
				const policies = (0, text_text.HL)(by, MOST_NAMES)
				if (now.length > 0)
					return [
						(0, rule.z3)(
							'HOOK_SELECTED',
							ref,
							`${policies} selects ${(0, kubernetes_objects.Ro)(ref)}, a ${now.join(', ')} hook, or the copy that runs in its place: clusters would run it a second time.`,
							REMEDY
						)
					]
				const later = hook.hookEvents.filter(event => !(0, hooks.Nu)(event))
				return [
					(0, rule.$e)(
						'HOOK_SELECTED_LATER',
						ref,
						`${policies} selects ${(0, kubernetes_objects.Ro)(ref)}, a ${later.join(', ')} hook, or the copy that runs in its place: when it is to run, the run stops.`,
						REMEDY
					)
				]
			})
		}
		function selecting(policy, hook, { namespaceLabels, namespace, release }) {
			const { original, copy } = (0, plan_hooks.kW)(hook)
			const clauses = [original, copy].flatMap(candidate =>
				(0, matching.p)(candidate, policy.clauses, (0, gate.B1)(namespaceLabels))
			)
			const which = describeClaim(policy, `${namespace}/${release}`)
			if (clauses.length === 0) return policy.objects.has((0, binding.xt)(hook)) ? [which] : []
			const indexes = [...new Set(clauses)].sort((left, right) => left - right)
			return [`${indexes.map(index => `spec.downsync[${index}]`).join(' and ')} of ${which}`]
		}
		const hooks_MOST_NAMES = 5
		const OF_HELM_2 = /^(?:crd-install|test-failure)$/
		const KNOWN_HOOKS = new Set([
			...['install', 'upgrade', 'rollback', 'delete'].flatMap(what => [`pre-${what}`, `post-${what}`]),
			'test',
			'test-success'
		])
		function hooks_hooks(objects, context) {
			const awaited = objects.filter(plan_hooks.tb)
			return [
				...context.dropped.flatMap(hook => droppedHook(hook, context)),
				...(context.hooks === 'fail' ? blocking(awaited, context) : []),
				...(context.hooks === 'run'
					? [
							...hookSelected(awaited, context),
							...hookNeeds_hookNeeds(objects, context),
							...kept(awaited, context),
							...suspended(awaited, context),
							...joined(awaited, context),
							...unguarded(awaited, context)
						]
					: []),
				...recreated(objects, context)
			]
		}
		function blocking(awaited, { operation }) {
			return awaited.flatMap(object => {
				const ref = (0, kubernetes_objects.lW)(object)
				const which = (0, kubernetes_objects.Ro)(ref)
				const now = (0, hooks.t4)(object.hookEvents, operation)
				if (now.length > 0) {
					return [
						(0, rule.z3)(
							'HOOK_BLOCKS',
							ref,
							`Helm would wait in vain for ${which}, a ${now.join(', ')} hook, and then fail: nothing runs in a WDS.`,
							'Set `hooks: run`, so that it runs in the clusters, or `hooks: skip` if the release works without it.'
						)
					]
				}
				const later = object.hookEvents.filter(event => !(0, hooks.Nu)(event))
				if (later.length === 0) return []
				return [
					(0, rule.$e)(
						'HOOK_BLOCKS_LATER',
						ref,
						`Helm will wait in vain for ${which}, a ${later.join(', ')} hook, when it comes to that: nothing runs in a WDS.`,
						'Set `hooks: run` then, so that it runs in the clusters; give Helm itself `--no-hooks`.'
					)
				]
			})
		}
		function kept(awaited, context) {
			return awaited
				.filter(object => isInstalled(object, context) && !isDeletedBefore(object))
				.flatMap(object => {
					const live = context.wds.live.get((0, kubernetes_objects.iL)(object))
					if (live === undefined) return []
					const told = (0, ended.p)(live).state === 'ready' && !context.isHelm3 ? rule.$e : rule.z3
					return [
						told(
							'HOOK_KEPT',
							(0, kubernetes_objects.lW)(object),
							`${(0, kubernetes_objects.v8)(object)} does not run again: that of the last run is in the WDS, and its \`helm.sh/hook-delete-policy\` does not let Helm delete it first.`,
							'Add `before-hook-creation` to the annotation, or delete the object in the WDS.'
						)
					]
				})
		}
		function suspended(awaited, context) {
			return awaited
				.filter(
					object => (0, json.at)(object.manifest, 'spec', 'suspend') === true && isInstalled(object, context)
				)
				.map(object =>
					(0, rule.$e)(
						'HOOK_NOT_SUSPENDED',
						(0, kubernetes_objects.lW)(object),
						`${(0, kubernetes_objects.v8)(object)} runs in the clusters at once, because KubeStellar takes \`suspend: true\` out of it.`,
						'Render the hook only when it is to run.'
					)
				)
		}
		function joined(awaited, { joined: clusters }) {
			if (clusters.length === 0 || (0, plan_hooks.nX)(awaited, 'install').length === 0) return []
			return [
				(0, rule.$e)(
					'HOOK_JOINED',
					undefined,
					`${(0, text_text.HL)(clusters, hooks_MOST_NAMES)} joined after the install: KubeStellar delivers the release there before its install hooks have run.`,
					'This deploy runs them there, in place of upgrade hooks. Check what the application did without them.'
				)
			]
		}
		function unguarded(awaited, context) {
			if (context.guard !== 'none' || !awaited.some(object => isInstalled(object, context))) return []
			return [
				(0, rule.$e)(
					'HOOK_UNGUARDED',
					undefined,
					'Hooks may run more than once in a cluster: with `guard: none`, a restart of KubeStellar may delete their Namespace there and deliver it again.',
					'Set `guard: data`, the default.'
				)
			]
		}
		function recreated(objects, { operation, wds }) {
			return objects
				.filter(
					object =>
						(0, rule.VF)(object, '', 'Namespace', 'PersistentVolumeClaim', 'PersistentVolume') &&
						(0, hooks.t4)(object.hookEvents, operation).length > 0 &&
						isDeletedBefore(object) &&
						wds.live.has((0, kubernetes_objects.iL)(object))
				)
				.map(object =>
					(0, rule.$e)(
						'HOOK_RECREATED',
						(0, kubernetes_objects.lW)(object),
						`Helm deletes ${(0, kubernetes_objects.v8)(object)} and creates it again, since it is a hook: a cluster may delete it with all its data.`,
						'Remove the annotation `helm.sh/hook`, or let it name only `pre-install`.'
					)
				)
		}
		function isDeletedBefore({ manifest }) {
			return (0, hooks.du)(manifest.metadata.annotations).includes(hooks.EK)
		}
		function isInstalled(object, { operation }) {
			return object.hookEvents.length === 0 || (0, hooks.t4)(object.hookEvents, operation).length > 0
		}
		function droppedHook(dropped, { hooks, namespace }) {
			const words = dropped.hook.split(',').map(word => word.trim().toLowerCase())
			const unknown = words.filter(word => !KNOWN_HOOKS.has(word))
			if (unknown.every(word => word === 'test-failure') && words.every(word => word.startsWith('test')))
				return []
			const { object } = dropped
			const ref = object && {
				group: (0, kubernetes_objects.F8)(object.apiVersion),
				kind: object.kind,
				namespace: object.kind === 'CustomResourceDefinition' ? undefined : (object.namespace ?? namespace),
				name: object.name
			}
			const which =
				ref === undefined ? 'an object' : `${(0, kubernetes_objects.Ro)(ref)} of ${object?.file ?? ''}`
			const what = `Helm leaves out ${which}: its annotation helm.sh/hook is ${JSON.stringify(dropped.hook)}, and Helm knows no hook ${unknown.map(word => JSON.stringify(word)).join(', ')}.`
			if (hooks === 'skip' || unknown.every(word => OF_HELM_2.test(word)))
				return [
					(0, rule.$e)(
						'HOOK_NOT_KEPT',
						ref,
						what,
						'If the clusters need the object, take the annotation away; a CustomResourceDefinition belongs in `crds/` of the chart.'
					)
				]
			return [
				(0, rule.z3)(
					'HOOK_UNKNOWN',
					ref,
					what,
					'Correct the annotation, or remove it if the object is not a hook. To deploy without the object, set `hooks: skip`.'
				)
			]
		}
		function job(objects, context) {
			return objects
				.filter(object => (0, rule.VF)(object, 'batch', 'Job') && object.hookEvents.length === 0)
				.flatMap(object => job_judge(object, context.createOnly))
		}
		function job_judge(object, createOnly) {
			const ref = (0, kubernetes_objects.lW)(object)
			const which = (0, kubernetes_objects.Ro)(ref)
			const found = []
			if ((0, json.at)(object.manifest, 'spec', 'suspend') === true) {
				found.push(
					(0, rule.z3)(
						'JOB_NOT_SUSPENDED',
						ref,
						`${which} runs in the clusters at once, because KubeStellar takes \`suspend: true\` out of it.`,
						'Render the Job only when it is to run.'
					)
				)
			}
			if ((0, json.at)(object.manifest, 'spec', 'manualSelector') === true) {
				found.push(
					(0, rule.z3)(
						'JOB_REFUSED',
						ref,
						`the clusters refuse ${which}, because KubeStellar removes its selector and \`manualSelector: true\` requires one.`,
						'Leave out `selector` and `manualSelector`.'
					)
				)
			}
			if (!createOnly.has((0, rule.ik)(object.type))) {
				found.push(
					(0, rule.$e)(
						'JOB_REAPPLY',
						ref,
						`${which} cannot be changed once it is in a cluster, and every later attempt of KubeStellar fails there.`,
						'Put `Job` into `create-only`.'
					)
				)
			}
			if ((0, json.tk)(object.manifest, 'spec', 'ttlSecondsAfterFinished') !== undefined) {
				found.push(
					(0, rule.$e)(
						'JOB_RUNS_AGAIN',
						ref,
						`${which} removes itself from the clusters when it is done (\`ttlSecondsAfterFinished\`), and OCM's work agent then makes it again, about every five minutes.`,
						'Leave out `ttlSecondsAfterFinished`.'
					)
				)
			}
			return found
		}
		var discovery = __webpack_require__(5761)
		function kinds_kinds(objects, context) {
			const rendered = new Set(
				objects.filter(object => (0, rule.VF)(object, kinds.Jg.group, kinds.Jg.kind)).map(({ name }) => name)
			)
			const known = context.clusters.filter(cluster => cluster.kinds !== undefined)
			const allKnown = known.length > 0 && known.length === context.clusters.length
			const groups = (0, rule.$z)(
				objects.filter(({ type }) => (0, api.MG)(type) && !rendered.has((0, crds.$)(type))),
				({ type }) => (0, rule.ik)(type)
			)
			return [...groups.values()].flatMap(alike => {
				const { type } = alike[0]
				const ref = (0, kubernetes_objects.lW)(alike[0])
				const which = `${(0, kubernetes_objects.Ro)(ref)}${(0, rule.v)(alike)}`
				const version = context.wds.deliveredVersions.get(`${type.group}/${type.kind}`) ?? type.version
				const apiVersion = (0, kubernetes_objects.uO)({ group: type.group, version })
				const lacking = known.filter(
					cluster => cluster.kinds?.has((0, discovery._V)(apiVersion, type.kind)) === false
				)
				if (lacking.length > 0) {
					return [
						(0, rule.z3)(
							'KIND_NOT_IN_CLUSTER',
							ref,
							`${which} cannot arrive in ${lacking.map(({ name }) => name).join(', ')}, which ${lacking.length === 1 ? 'does' : 'do'} not serve ${type.kind} of ${apiVersion}, the version in which KubeStellar delivers it.`,
							builtInGroups.M.has(type.group)
								? 'Upgrade these clusters, or leave them out with `cluster-selector`.'
								: `Install CustomResourceDefinition ${(0, crds.$)(type)} there first, with the chart that carries it.`
						)
					]
				}
				if (allKnown || builtInGroups.M.has(type.group) || isClaimed(type, context)) return []
				return [
					(0, rule.$e)(
						'KIND_NOT_DELIVERED',
						ref,
						`${which} arrives only in clusters that have CustomResourceDefinition ${(0, crds.$)(type)}, which neither this release nor another policy of this WDS delivers.`,
						'Deploy the chart that carries it to the same clusters first.'
					)
				]
			})
		}
		function isClaimed(type, { claims }) {
			const key = (0, binding.o0)({ ...kinds.Jg, namespace: undefined, name: (0, crds.$)(type) })
			return claims.some(({ objects }) => objects.has(key))
		}
		var semver = __webpack_require__(2088)
		const MOST_CHARACTERS = 1000
		function kubeVersion(_objects, { chartKubeVersion, clusters }) {
			if (chartKubeVersion === undefined) return []
			const unfit = clusters.filter(
				cluster => cluster.kubeVersion !== undefined && !meets(cluster.kubeVersion, chartKubeVersion)
			)
			if (unfit.length === 0) return []
			const names = unfit.map(({ name, kubeVersion }) => `${name} (${kubeVersion ?? ''})`).join(', ')
			return [
				(0, rule.z3)(
					'KUBE_VERSION',
					undefined,
					`the chart asks for Kubernetes ${chartKubeVersion}, which ${names} ${unfit.length === 1 ? 'is' : 'are'} not.`,
					'Upgrade the clusters, take a version of the chart that knows them, or leave them out with `cluster-selector`.'
				)
			]
		}
		function meets(version, constraint) {
			if (constraint.length > MOST_CHARACTERS) return true
			const plain = (0, semver.coerce)(version)
			if (plain === null) return true
			const alternatives = constraint.split('||').map(alternative => {
				const parts = alternative
					.replace(/,/g, ' ')
					.replace(/=>/g, '>=')
					.replace(/=</g, '<=')
					.replace(/([<>=!~^])\s+/g, '$1')
					.trim()
				const excluded = [...parts.matchAll(/!=(\S+)/g)].map(([, range]) => range ?? '')
				return { range: parts.replace(/!=\S+/g, '').trim(), excluded }
			})
			if (alternatives.some(({ range }) => (0, semver.validRange)(range) === null)) return true
			return alternatives.some(
				({ range, excluded }) =>
					(0, semver.satisfies)(plain, range) && !excluded.some(other => (0, semver.satisfies)(plain, other))
			)
		}
		function metadata(objects) {
			return objects
				.filter(({ type }) => (0, api.MG)(type))
				.flatMap(object => {
					const { finalizers = [], ownerReferences = [] } = object.manifest.metadata
					const lost = [
						...(finalizers.length === 0 ? [] : [`its finalizers (${finalizers.join(', ')})`]),
						...(ownerReferences.length === 0 ? [] : ['its ownerReferences'])
					]
					if (lost.length === 0) return []
					return [
						(0, rule.$e)(
							'METADATA_DROPPED',
							(0, kubernetes_objects.lW)(object),
							`${(0, kubernetes_objects.v8)(object)} arrives without ${lost.join(' and ')}, so that nothing waits for or follows its deletion in the clusters.`,
							'Delete what depends on it yourself, or let a controller in the clusters set them.'
						)
					]
				})
		}
		const WITHOUT_STATUS = new Set([
			'/configmaps',
			'/secrets',
			'/serviceaccounts',
			'rbac.authorization.k8s.io/clusterrolebindings',
			'rbac.authorization.k8s.io/clusterroles',
			'rbac.authorization.k8s.io/rolebindings',
			'rbac.authorization.k8s.io/roles'
		])
		function names(objects, { policy }) {
			const found = objects
				.filter(({ type }) => (0, api.MG)(type) && !WITHOUT_STATUS.has((0, rule.ik)(type)))
				.filter(({ name }) => !isLabelValue(name))
				.map(object =>
					(0, rule.$e)(
						'NAME_NOT_REPORTED',
						(0, kubernetes_objects.lW)(object),
						`KubeStellar cannot report the status of ${(0, kubernetes_objects.v8)(object)}, whose name is no label value (at most 63 letters, digits, \`-\`, \`_\` and \`.\`).`,
						'Shorten the name with `fullnameOverride` or a shorter release name, or give access to the clusters to look there.'
					)
				)
			if (isLabelValue(policy)) return found
			return [
				(0, rule.z3)(
					'POLICY_NAME',
					undefined,
					`KubeStellar delivers nothing of BindingPolicy ${policy}, whose name is no label value (at most 63 letters, digits, \`-\`, \`_\` and \`.\`).`,
					'Set `binding-policy` to a shorter name.'
				),
				...found
			]
		}
		function isLabelValue(text) {
			return /^(?:[A-Za-z0-9](?:[-\w.]{0,61}[A-Za-z0-9])?)?$/.test(text)
		}
		const ALWAYS_THERE = new Set(['default', 'kube-node-lease', 'kube-public', 'kube-system'])
		function namespaces(objects, context) {
			const rendered = new Set(
				objects.filter(object => (0, rule.VF)(object, '', 'Namespace')).map(({ name }) => name)
			)
			const others = (0, rule.$z)(
				objects.filter(
					({ namespace }) =>
						namespace !== undefined &&
						namespace !== context.namespace &&
						!rendered.has(namespace) &&
						!ALWAYS_THERE.has(namespace)
				),
				({ namespace }) => namespace ?? ''
			)
			return [...others].flatMap(([name, inside]) => [
				...inWds(name, inside, context),
				...inClusters(
					name,
					inside.filter(({ type }) => (0, api.MG)(type)),
					context
				)
			])
		}
		function inWds(name, inside, { wds }) {
			const [first] = inside
			if (first === undefined || wds.namespaces.has(name)) return []
			return [
				(0, rule.z3)(
					'NAMESPACE_NOT_IN_WDS',
					(0, kubernetes_objects.lW)(first),
					`Helm cannot install ${(0, kubernetes_objects.v8)(first)}${(0, rule.v)(inside)}, because there is no Namespace ${name} in the WDS.`,
					`Make the Namespace ${name} in the WDS, or let the chart put these objects elsewhere.`
				)
			]
		}
		function inClusters(name, inside, { clusters, deliveredNamespaces }) {
			const [first] = inside
			if (first === undefined || deliveredNamespaces.has(name)) return []
			const ref = (0, kubernetes_objects.lW)(first)
			const which = `${(0, kubernetes_objects.Ro)(ref)}${(0, rule.v)(inside)}`
			const remedy = `Make the Namespace ${name} in the clusters, or let the chart put these objects elsewhere.`
			const known = clusters.filter(cluster => cluster.namespaces !== undefined)
			const lacking = known.filter(cluster => cluster.namespaces?.has(name) === false)
			if (lacking.length > 0) {
				const names = lacking.map(cluster => cluster.name).join(', ')
				return [
					(0, rule.z3)(
						'NAMESPACE_NOT_IN_CLUSTER',
						ref,
						`${which} cannot arrive in ${names}, which ${lacking.length === 1 ? 'has' : 'have'} no Namespace ${name}.`,
						remedy
					)
				]
			}
			if (known.length > 0 && known.length === clusters.length) return []
			return [
				(0, rule.$e)(
					'NAMESPACE_NOT_DELIVERED',
					ref,
					`${which} arrives only in clusters that have the Namespace ${name}, which this release does not deliver.`,
					remedy
				)
			]
		}
		var drift = __webpack_require__(7056)
		var annotations = __webpack_require__(6026)
		function ownership(objects, { release, namespace, adopt, wds }) {
			return objects.flatMap(object => {
				const ref = (0, kubernetes_objects.lW)(object)
				const live = wds.live.get((0, kubernetes_objects.TN)(ref))
				if (live === undefined || !object.managed) return []
				const isHelm = live.metadata.labels?.['app.kubernetes.io/managed-by'] === 'Helm'
				const owner = (0, annotations.B8)(live)
				if (isHelm && (0, annotations.$p)(live, { release, namespace })) return []
				if (isHelm && owner !== undefined) {
					return [
						(0, rule.z3)(
							'OBJECT_OF_OTHER_RELEASE',
							ref,
							`${(0, kubernetes_objects.Ro)(ref)} belongs to release ${owner.namespace}/${owner.release} in this WDS, and Helm refuses to take it over.`,
							'Give the object another name in the values of the chart, or share it by deploying it in one release only.'
						)
					]
				}
				if (adopt) return []
				return [
					(0, rule.z3)(
						'OBJECT_NOT_OF_HELM',
						ref,
						`${(0, kubernetes_objects.Ro)(ref)} exists in the WDS and belongs to no release, and Helm refuses to take it over.`,
						`Delete it in the WDS, or set \`adopt: true\` once; or hand it over: label \`app.kubernetes.io/managed-by=Helm\`, annotations \`meta.helm.sh/release-name=${release}\` and \`meta.helm.sh/release-namespace=${namespace}\`.`
					)
				]
			})
		}
		const MOST_FIELDS = 5
		function renderedTwice(objects, { wds, isHelm3, filesOf }) {
			const groups = (0, rule.$z)(
				objects.filter(({ managed }) => managed),
				kubernetes_objects.iL
			)
			return [...groups].flatMap(([key, alike]) => {
				const [first, ...others] = alike
				if (others.length === 0) return []
				const ref = (0, kubernetes_objects.lW)(first)
				const files = [...new Set(filesOf(ref))]
				const where = files.length === 0 ? '' : ` (${(0, text_text.HL)(files, MOST_FIELDS)})`
				const fields = [
					...new Set(others.flatMap(other => (0, drift.tX)(contentOf(first), contentOf(other), '')))
				]
				const remedy = `Take all but one of them out of the chart, or switch one off in the values${where}.`
				const times = `The chart renders ${(0, kubernetes_objects.Ro)(ref)} ${alike.length} times${where}`
				if (fields.length === 0 && (!isHelm3 || wds.live.has(key)))
					return [(0, rule.$e)('OBJECT_REPEATED', ref, `${times}, each time the same.`, remedy)]
				const [consequence, alternative] =
					fields.length > 0
						? [
								`with different values of ${(0, text_text.HL)(fields, MOST_FIELDS)}: which of them the clusters get is left to chance`,
								''
							]
						: [
								'and Helm 3 fails to create it a second time, with half of the release in the WDS',
								' Helm 4 (`helm-version: 4.x`) takes objects that are equal.'
							]
				return [(0, rule.z3)('OBJECT_TWICE', ref, `${times}, ${consequence}.`, `${remedy}${alternative}`)]
			})
		}
		function contentOf({ manifest, namespace }) {
			return { ...manifest, metadata: { ...manifest.metadata, namespace } }
		}
		function releaseSecret(_objects, { namespace, releaseSecret }) {
			if (releaseSecret === undefined) return []
			const { name } = releaseSecret
			return [
				(0, rule.$e)(
					'RELEASE_VALUES_DELIVERED',
					{ group: '', kind: 'Secret', namespace, name },
					`Secret ${namespace}/${name} goes to the clusters with all values of the release in it, passwords among them.`,
					'Set `propagate-release: false` unless everyone who may read Secrets in the clusters may know the values.'
				)
			]
		}
		const DEFAULTS = {
			externalTrafficPolicy: 'Cluster',
			internalTrafficPolicy: 'Cluster',
			sessionAffinity: 'None',
			ipFamilyPolicy: 'SingleStack',
			ipFamilies: 'IPv4',
			clusterIP: 'None'
		}
		const PRESERVE = 'control.kubestellar.io/preserve'
		function service(objects) {
			return objects
				.filter(object => (0, rule.VF)(object, '', 'Service'))
				.flatMap(object => [...trafficPolicy(object), ...fields(object), ...nodePorts(object)])
		}
		function trafficPolicy(object) {
			if (!isLoadBalancedLocally(object)) return []
			return [
				(0, rule.z3)(
					'SERVICE_REFUSED',
					(0, kubernetes_objects.lW)(object),
					`the clusters refuse ${(0, kubernetes_objects.v8)(object)}, because KubeStellar takes \`externalTrafficPolicy: Local\` out of it and leaves the health check port that belongs to it.`,
					'Leave out `externalTrafficPolicy` of a Service of type LoadBalancer.'
				)
			]
		}
		function fields(object) {
			const spec = (0, json.lJ)(object.manifest, 'spec')
			const lost = Object.entries(DEFAULTS).flatMap(([field, standard]) => {
				const value = (0, own.Z)(spec, field)
				const given = Array.isArray(value) ? value.join(', ') : (0, json.bX)(spec, field)
				return given === undefined || given === '' || given === standard ? [] : [`${field}: ${given}`]
			})
			if (lost.length === 0 || isLoadBalancedLocally(object)) return []
			return [
				(0, rule.$e)(
					'SERVICE_FIELDS_DROPPED',
					(0, kubernetes_objects.lW)(object),
					`${(0, kubernetes_objects.v8)(object)} arrives without ${lost.join(', ')}, which KubeStellar takes out.`,
					'Do without it, or set it in the clusters with a tool that runs there; KubeStellar has no switch for it.'
				)
			]
		}
		function nodePorts(object) {
			if (object.manifest.metadata.annotations?.[PRESERVE] === 'nodeport') return []
			const ports = (0, json.RD)(object.manifest, 'spec', 'ports').flatMap(
				port => (0, json.tk)(port, 'nodePort') ?? []
			)
			if (ports.length === 0) return []
			return [
				(0, rule.$e)(
					'SERVICE_NODE_PORT_DROPPED',
					(0, kubernetes_objects.lW)(object),
					`${(0, kubernetes_objects.v8)(object)} gets other node ports in the clusters than ${ports.join(', ')}, because KubeStellar takes them out.`,
					`Give the Service the annotation \`${PRESERVE}: nodeport\`.`
				)
			]
		}
		function isLoadBalancedLocally({ manifest }) {
			return (
				(0, json.bX)(manifest, 'spec', 'type') === 'LoadBalancer' &&
				(0, json.bX)(manifest, 'spec', 'externalTrafficPolicy') === 'Local'
			)
		}
		const FIELDS = ['imagePullSecrets', 'secrets']
		function serviceAccount(objects, { wds }) {
			return objects
				.filter(object => (0, rule.VF)(object, '', 'ServiceAccount'))
				.flatMap(object => {
					const ref = (0, kubernetes_objects.lW)(object)
					const live = wds.live.get((0, kubernetes_objects.TN)(ref))
					const kept = FIELDS.filter(field =>
						object.name === 'default'
							? namesOf(object.manifest, field) !== ''
							: live !== undefined && namesOf(object.manifest, field) !== namesOf(live, field)
					)
					if (kept.length === 0) return []
					return [
						(0, rule.$e)(
							'SERVICE_ACCOUNT_SECRETS_KEPT',
							ref,
							`${kept.join(' and ')} of ${(0, kubernetes_objects.Ro)(ref)} do not arrive in clusters that have the ServiceAccount already.`,
							'Give the ServiceAccount another name, or name the Secrets in the Pods.'
						)
					]
				})
		}
		function namesOf(account, field) {
			return (0, json.RD)(account, field)
				.map(entry => entry.name)
				.join()
		}
		const LIMIT = 500 * 1024
		const NEAR = 0.8 * LIMIT
		function size(objects, { releaseSecret, namespace }) {
			const found = objects
				.filter(({ type }) => (0, api.MG)(type))
				.flatMap(object =>
					size_judge(
						(0, kubernetes_objects.lW)(object),
						deliveredBytes(object),
						'Split it, or take what makes it large out of it (descriptions in a CustomResourceDefinition, files in a ConfigMap or Secret).'
					)
				)
			if (releaseSecret === undefined) return found
			const secret = { group: '', kind: 'Secret', namespace, name: releaseSecret.name }
			return [
				...found,
				...size_judge(
					secret,
					releaseSecret.bytes,
					'Set `propagate-release: false`, or deploy fewer objects in one release.'
				)
			]
		}
		function size_judge(ref, bytes, remedy) {
			const kib = (bytes / 1024).toFixed(0)
			if (bytes >= LIMIT) {
				return [
					(0, rule.z3)(
						'OBJECT_TOO_LARGE',
						ref,
						`${(0, kubernetes_objects.Ro)(ref)} has ${kib} KiB, and KubeStellar delivers nothing of a policy that selects an object of 500 KiB or more.`,
						remedy
					)
				]
			}
			if (bytes < NEAR) return []
			return [
				(0, rule.$e)(
					'OBJECT_NEAR_LIMIT',
					ref,
					`${(0, kubernetes_objects.Ro)(ref)} has ${kib} KiB as rendered; with 500 KiB or more KubeStellar would deliver nothing of the policy.`,
					remedy
				)
			]
		}
		function deliveredBytes({ manifest }) {
			const metadata = { ...manifest.metadata, finalizers: undefined, ownerReferences: undefined }
			const json = JSON.stringify({ ...manifest, metadata, status: undefined })
			const escaped = json.match(/[<>&]/g)?.length ?? 0
			const separators = json.match(/[\u2028\u2029]/g)?.length ?? 0
			return Buffer.byteLength(json) + 5 * escaped + 3 * separators + 1
		}
		const SECRET_LIMIT = 2 ** 20
		const MOST_PARTS = 3
		function releaseSize(_objects, { stored }) {
			const bytes = stored.dataBytes()
			if (bytes <= SECRET_LIMIT) return []
			const parts = stored.largestParts().map(({ name, bytes }) => `${name} (${kib(bytes)})`)
			return [
				(0, rule.z3)(
					'RELEASE_TOO_LARGE',
					undefined,
					`Helm keeps the chart and all that it renders in one Secret, compressed ${kib(bytes)}, and Kubernetes takes 1024 KiB. The largest parts: ${(0, text_text.HL)(parts, MOST_PARTS)}.`,
					'List files that no template reads in `.helmignore`, or split the chart. Charts in `charts/` do not count, only what they render.'
				)
			]
		}
		function kib(bytes) {
			return `${Math.ceil(bytes / 1024)} KiB`
		}
		var lfsPointer = __webpack_require__(1175)
		const EXPAND = 'control.kubestellar.io/expand-templates'
		const PART = /("(?:[^"\\\n]|\\.)*"|`[^`]*`|'(?:[^'\\\n]|\\.)*')|(\}\})|[^"'`}]+|\}/y
		const KEYWORDS =
			'block break continue define else end false if nil range template true with and call eq ge gt html index js le len lt ne not or print printf println slice urlquery'
		const KNOWN = new Set(KEYWORDS.split(' '))
		function templates(objects) {
			return objects
				.filter(({ manifest }) => manifest.metadata.annotations?.[EXPAND] === 'true')
				.flatMap(object => {
					const texts = [...templatesIn(object.manifest, '')]
					const ref = (0, kubernetes_objects.lW)(object)
					const broken = texts.find(({ text }) => faultOf(text) !== undefined)
					if (broken !== undefined) {
						return [
							(0, rule.z3)(
								'TEMPLATE_FAILS',
								ref,
								`KubeStellar cannot expand ${broken.path} of ${(0, kubernetes_objects.Ro)(ref)}, which has ${faultOf(broken.text) ?? ''}, and then deletes everything of the policy in every cluster.`,
								`Take the annotation \`${EXPAND}\` away, or write every \`{{\` that is not for KubeStellar as \`{{ "{{" }}\`.`
							)
						]
					}
					if (texts.length === 0) return []
					const properties = [...new Set(texts.flatMap(({ text }) => propertiesOf(text)))].sort()
					return [
						(0, rule.$e)(
							'TEMPLATE_EXPANDED',
							ref,
							`KubeStellar expands ${texts.map(({ path }) => path).join(', ')} of ${(0, kubernetes_objects.Ro)(ref)} for each cluster, and deletes everything of the policy in every cluster when one of them lacks a property that is asked for${properties.length === 0 ? '' : ` (${properties.join(', ')})`}.`,
							'Give every cluster that the selector can meet these properties, as labels in the inventory, before the deploy.'
						)
					]
				})
		}
		function* templatesIn(value, path) {
			if (typeof value === 'string') {
				if (value.includes('{{')) yield { path, text: value }
			} else if (Array.isArray(value)) {
				for (const [index, item] of value.entries()) yield* templatesIn(item, `${path}[${index}]`)
			} else if ((0, json.Gv)(value)) {
				for (const [key, inner] of Object.entries(value)) {
					yield* templatesIn(inner, path === '' ? key : `${path}.${key}`)
				}
			}
		}
		function faultOf(text) {
			const actions = actionsOf(text)
			if (actions === undefined) return 'a `{{` without `}}`'
			const declared = new Set(
				actions.flatMap(action => [...action.matchAll(/\$(\w+)(?=[\s,]*(?:\$\w+\s*)?:=)/g)].map(at))
			)
			for (const action of actions) {
				const variable = [...action.matchAll(/\$(\w+)/g)].map(at).find(name => !declared.has(name))
				if (variable !== undefined) return `the unknown variable \`$${variable}\``
				const field = /(?<![\w)])\.\w+\.\w+/.exec(action)?.[0]
				if (field !== undefined) return `the unknown property \`${field}\``
				const name = [...action.matchAll(/(?<![\w.$])[A-Za-z_]\w*/g)]
					.map(([word]) => word)
					.find(word => !KNOWN.has(word))
				if (name !== undefined) return `the unknown function \`${name}\``
			}
			return undefined
		}
		function propertiesOf(text) {
			return (actionsOf(text) ?? []).flatMap(action =>
				[...action.matchAll(/(?<![\w)])\.([A-Za-z_]\w*)/g)].map(at)
			)
		}
		function at(match) {
			return match[1] ?? ''
		}
		function actionsOf(text) {
			const found = []
			for (let start = text.indexOf('{{'); start >= 0;) {
				const [mark] = /^(?:-\s)?\/\*/.exec(text.slice(start + 2, start + 6)) ?? []
				const action =
					mark === undefined ? actionAt(text, start + 2) : commentAt(text, start + 2 + mark.length)
				if (action === undefined) return undefined
				if (mark === undefined) found.push(action.text)
				start = text.indexOf('{{', action.end)
			}
			return found
		}
		function commentAt(text, start) {
			const close = text.indexOf('*/', start)
			const [end] = close < 0 ? [] : (/^(?:\s-)?\}\}/.exec(text.slice(close + 2, close + 6)) ?? [])
			return end === undefined ? undefined : { text: '', end: close + 2 + end.length }
		}
		function actionAt(text, start) {
			let plain = ''
			PART.lastIndex = start
			for (;;) {
				const end = PART.lastIndex
				const [part, literal, closing] = PART.exec(text) ?? []
				if (part === undefined) return undefined
				if (closing !== undefined) return { text: plain, end: end + closing.length }
				plain += literal === undefined ? part : ' '
			}
		}
		function lfsPointers(objects) {
			return objects.filter(holdsPointer).map(pointer)
		}
		const POINTER =
			/"(?:version https:\/\/(?:git-lfs|hawser)\.github\.com\/spec\/v\d(?:\\r)?\\n(?:ext-|oid sha256:)|dmVyc2lvbiBodHRwczovL2dpdC1sZnMuZ2l0aHViLmNvbS9zcGVjL3Yx)/
		function holdsPointer({ manifest }) {
			return POINTER.test(JSON.stringify(manifest))
		}
		function pointer(object) {
			const ref = (0, kubernetes_objects.lW)(object)
			return (0, rule.z3)(
				'LFS_POINTER_RENDERED',
				ref,
				`${(0, kubernetes_objects.Ro)(ref)} has a Git LFS pointer in the place of a file of the chart.`,
				lfsPointer.Ji
			)
		}
		const MAPS = new Set(['labels', 'annotations', 'matchLabels', 'nodeSelector'])
		const MAPS_OF_KIND = new Set([
			'ConfigMap data',
			'ConfigMap binaryData',
			'Secret data',
			'Secret stringData',
			'Service spec.selector',
			'ReplicationController spec.selector',
			'StorageClass parameters'
		])
		const LISTS = new Set(['args', 'command'])
		function isFree({ apiVersion, kind }) {
			const group = (0, kubernetes_objects.F8)(apiVersion)
			return (
				(0, builtInGroups.K)({ group }) ||
				group === 'resource.k8s.io' ||
				['CustomResourceDefinition', 'ControllerRevision'].includes(kind)
			)
		}
		function noTextsIn(manifest) {
			const { kind, metadata } = manifest
			return isFree(manifest)
				? [...noTexts({ metadata }, '', kind)]
				: [...noTexts({ metadata }, '', kind), ...noTexts({ ...manifest, metadata: undefined }, '', kind)]
		}
		function* noTexts(value, path, kind) {
			if (Array.isArray(value)) {
				for (const [index, item] of value.entries()) yield* noTexts(item, `${path}[${index}]`, kind)
			} else if ((0, json.Gv)(value)) {
				for (const [key, inner] of Object.entries(value)) yield* noTextsAt(key, inner, below(path, key), kind)
			}
		}
		function* noTextsAt(key, value, path, kind) {
			if ((0, json.Gv)(value) && (MAPS.has(key) || MAPS_OF_KIND.has(`${kind} ${path}`))) {
				for (const [name, item] of Object.entries(value)) yield* ifNoText(item, below(path, name))
			} else if (Array.isArray(value) && LISTS.has(key)) {
				for (const [index, item] of value.entries()) yield* ifNoText(item, `${path}[${index}]`)
			} else if (Array.isArray(value) && key === 'env') {
				for (const [index, item] of value.entries())
					if ((0, json.Gv)(item)) yield* ifNoText(item['value'], `${path}[${index}].value`)
			} else yield* noTexts(value, path, kind)
		}
		function* ifNoText(value, path) {
			if (value !== null && value !== undefined && typeof value !== 'string') yield { path, value }
		}
		function below(path, key) {
			if (!/^\w[\w-]*$/.test(key)) return `${path}[${JSON.stringify(key)}]`
			return path === '' ? key : `${path}.${key}`
		}
		const MOST_PLACES = 10
		function texts(objects, { filesOf }) {
			return objects.flatMap(object => {
				const found = noTextsIn(object.manifest)
				if (found.length === 0) return []
				const ref = (0, kubernetes_objects.lW)(object)
				const files = [...new Set(filesOf(ref))]
				const where = files.length === 0 ? '' : ` of ${files.join(', ')}`
				return [
					(0, rule.z3)(
						'VALUE_NOT_TEXT',
						ref,
						`${(0, kubernetes_objects.v8)(object)}${where} has ${(0, text_text.HL)(found.map(describe), MOST_PLACES)}, and Kubernetes accepts only text there.`,
						'Put it in quotes in the template, such as `"5"` or `{{ .Values.weight | quote }}`.'
					)
				]
			})
		}
		const HIDDEN = /^(?:data|binaryData|stringData)[.[]|\.(?:env|args|command)\[\d+\]/
		function describe({ path, value }) {
			if (typeof value !== 'number' && typeof value !== 'boolean')
				return `${Array.isArray(value) ? 'a list' : 'a mapping'} in ${path}`
			const what = `a ${typeof value}`
			return HIDDEN.test(path) ? `${what} in ${path}` : `${value} (${what}) in ${path}`
		}
		const IN_CLUSTERS = 'Leave it out of the release: each cluster has its own.'
		const FILLED = [
			{
				is: object => isSecretOf(object, 'kubernetes.io/service-account-token'),
				what: 'a token of a ServiceAccount of the WDS, which then lies in every cluster',
				remedy:
					'Leave it out: Pods get tokens by themselves. For a token that does not expire, create the Secret in the clusters, or use `kubectl create token` there.'
			},
			{
				is: object => isSecretOf(object, 'bootstrap.kubernetes.io/token'),
				what: 'the rights of a login of the WDS, for everyone who has it',
				remedy: 'Create it in the cluster that nodes are to join.'
			},
			{
				is: object => isNamed(object, 'ConfigMap', 'kube-root-ca.crt'),
				what: 'the certificate authority of the WDS, with which Pods in the clusters trust no API server',
				remedy: IN_CLUSTERS
			},
			{
				is: object => isNamed(object, 'ConfigMap', 'cluster-info', 'kube-public'),
				what: 'signatures of bootstrap tokens of the WDS',
				remedy: IN_CLUSTERS
			},
			{
				is: object => isNamed(object, 'ConfigMap', 'extension-apiserver-authentication', 'kube-system'),
				what: 'the client certificate authorities of the WDS, whose users the clusters would trust',
				remedy: IN_CLUSTERS
			},
			{
				is: object => isNamed(object, 'Service', 'kubernetes', 'default'),
				what: 'the address of the WDS',
				remedy: IN_CLUSTERS
			},
			{
				is: object => (0, rule.VF)(object, 'certificates.k8s.io', 'CertificateSigningRequest'),
				what: 'the user who deploys, as the one who asks for the certificate',
				remedy: 'Create it in the cluster that is to sign it.'
			},
			{
				is: object =>
					(0, rule.VF)(object, 'certificates.k8s.io', 'ClusterTrustBundle') &&
					object.name.startsWith('kubernetes.io:'),
				what: 'certificate authorities of the WDS',
				remedy: IN_CLUSTERS
			}
		]
		function wdsFilled(objects) {
			return objects.flatMap(object => {
				const filled = FILLED.find(({ is }) => is(object))
				if (filled === undefined) return []
				return [
					(0, rule.z3)(
						'FILLED_BY_WDS',
						(0, kubernetes_objects.lW)(object),
						`The WDS fills ${(0, kubernetes_objects.v8)(object)} with ${filled.what}, and KubeStellar delivers it so.`,
						filled.remedy
					)
				]
			})
		}
		function isSecretOf(object, type) {
			return (0, rule.VF)(object, '', 'Secret') && (0, json.bX)(object.manifest, 'type') === type
		}
		function isNamed(object, kind, name, namespace = object.namespace) {
			return (0, rule.VF)(object, '', kind) && object.name === name && object.namespace === namespace
		}
		function volumeClaim(objects, { createOnly }) {
			return objects
				.filter(
					object =>
						(0, rule.VF)(object, '', 'PersistentVolumeClaim') && !createOnly.has((0, rule.ik)(object.type))
				)
				.map(object =>
					(0, rule.$e)(
						'VOLUME_CLAIM_REAPPLY',
						(0, kubernetes_objects.lW)(object),
						`${(0, kubernetes_objects.v8)(object)} cannot be written again once a cluster has given it a volume and a storage class, and every later attempt of KubeStellar fails there.`,
						'Put `PersistentVolumeClaim` into `create-only`.'
					)
				)
		}
		const GROUP = 'admissionregistration.k8s.io'
		const VITAL = [
			{ group: '', resource: 'secrets', scope: 'Namespaced', isSelected: true },
			{ group: api.g8, resource: 'bindings', scope: 'Cluster', isSelected: false },
			{ group: '', resource: 'namespaces', scope: 'Cluster', isSelected: true }
		]
		function webhooks(objects) {
			return objects
				.filter(object =>
					(0, rule.VF)(object, GROUP, 'MutatingWebhookConfiguration', 'ValidatingWebhookConfiguration')
				)
				.flatMap(object => webhooks_judge(object))
		}
		function webhooks_judge(object) {
			const ref = (0, kubernetes_objects.lW)(object)
			const asked = (0, json.RD)(object.manifest, 'webhooks').filter(
				webhook => (0, json.bX)(webhook, 'clientConfig', 'url') === undefined
			)
			const needed = asked.filter(webhook => (0, json.bX)(webhook, 'failurePolicy') !== 'Ignore')
			if (needed.some(webhook => asksAboutVital(webhook))) {
				return [
					(0, rule.z3)(
						'WEBHOOK_STOPS_WDS',
						ref,
						`${(0, kubernetes_objects.Ro)(ref)} asks a webhook that does not run in the WDS about every Secret, Namespace or Binding there, so that nothing can be deployed any more.`,
						'Switch the webhook off in the values of the chart, set its `failurePolicy: Ignore`, or narrow its rules.'
					)
				]
			}
			if (asked.length === 0) return []
			const effect =
				needed.length > 0
					? 'later writes of what it is asked about fail there'
					: 'later writes of what it is asked about are slow there'
			return [
				(0, rule.$e)(
					'WEBHOOK_IN_WDS',
					ref,
					`${(0, kubernetes_objects.Ro)(ref)} comes alive in the WDS, where its webhook does not run: ${effect}.`,
					'Switch the webhook off in the values of the chart, or keep what it is asked about out of this WDS.'
				)
			]
		}
		function asksAboutVital(webhook) {
			if (
				!selectsMost((0, json.lJ)(webhook, 'objectSelector')) ||
				(0, json.RD)(webhook, 'matchConditions').length > 0
			)
				return false
			const everywhere = selectsMost((0, json.lJ)(webhook, 'namespaceSelector'))
			return (0, json.RD)(webhook, 'rules').some(rule =>
				VITAL.some(
					({ group, resource, scope, isSelected }) =>
						(everywhere || !isSelected) &&
						covers(rule, 'apiGroups', group) &&
						covers(rule, 'resources', resource) &&
						(covers(rule, 'operations', 'CREATE') || covers(rule, 'operations', 'UPDATE')) &&
						['*', scope].includes((0, json.bX)(rule, 'scope') ?? '*')
				)
			)
		}
		function covers(rule, field, wanted) {
			return (0, json.RD)(rule, field).some(entry => entry === wanted || entry === '*' || entry === '*/*')
		}
		function selectsMost(selector) {
			return (
				Object.keys((0, json.lJ)(selector, 'matchLabels')).length === 0 &&
				(0, json.RD)(selector, 'matchExpressions').every(expression =>
					['NotIn', 'DoesNotExist'].includes((0, json.bX)(expression, 'operator') ?? '')
				)
			)
		}
		function admissionPolicies(objects) {
			const policies = objects.filter(object =>
				(0, rule.VF)(object, GROUP, 'ValidatingAdmissionPolicy', 'MutatingAdmissionPolicy')
			)
			return objects
				.filter(object =>
					(0, rule.VF)(object, GROUP, 'ValidatingAdmissionPolicyBinding', 'MutatingAdmissionPolicyBinding')
				)
				.filter(binding => judgesVital(binding, policies))
				.map(binding => {
					const ref = (0, kubernetes_objects.lW)(binding)
					return (0, rule.$e)(
						'ADMISSION_POLICY_IN_WDS',
						ref,
						`${(0, kubernetes_objects.Ro)(ref)} works in the WDS as well: its policy judges every Secret, Namespace or Binding there, of all releases.`,
						"Check that it admits Helm's Secrets, the Namespaces and KubeStellar's Bindings, or narrow `matchResources`: what it denies there stops every deploy."
					)
				})
		}
		function judgesVital({ type, manifest }, policies) {
			const spec = (0, json.lJ)(manifest, 'spec')
			const actions = (0, json.RD)(spec, 'validationActions')
			if (actions.length > 0 && !actions.includes('Deny')) return false
			const policy = policies.find(
				found => `${found.type.kind}Binding` === type.kind && found.name === (0, json.bX)(spec, 'policyName')
			)
			if (policy === undefined) return false
			const constraints = (0, json.lJ)(policy.manifest, 'spec', 'matchConstraints')
			const narrowed = (0, json.lJ)(spec, 'matchResources')
			const matchConditions = (0, json.RD)(policy.manifest, 'spec', 'matchConditions')
			return (
				asksAboutVital({ ...asWebhook(constraints), matchConditions }) &&
				(Object.keys(narrowed).length === 0 ||
					asksAboutVital({ rules: constraints['resourceRules'], ...asWebhook(narrowed) }))
			)
		}
		function asWebhook(match) {
			const { resourceRules, ...selectors } = match
			return Array.isArray(resourceRules) && resourceRules.length > 0
				? { ...selectors, rules: resourceRules }
				: selectors
		}
		const RULES = [
			kubeVersion,
			renderedTwice,
			texts,
			lfsPointers,
			releaseSize,
			ownership,
			namespaces,
			names,
			size,
			crds.f,
			templates,
			wdsFilled,
			webhooks,
			admissionPolicies,
			collectors,
			apiServices,
			kinds_kinds,
			agent,
			guard,
			service,
			job,
			autoscaler,
			serviceAccount,
			volumeClaim,
			createOnly,
			metadata,
			claims,
			releaseSecret
		]
		function forecast(objects, context) {
			const installed = objects.filter(object => isInstalled(object, context))
			return [...hooks_hooks(objects, context), ...RULES.flatMap(rule => rule(installed, context))]
		}
	},
	3171: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__)
		__webpack_require__.d(__webpack_exports__, {
			observeClusters: () => observeClusters,
			observePassing: () => observePassing,
			recreatedError: () => recreatedError,
			snapshotWorks: () => snapshotWorks
		})
		var errors = __webpack_require__(7268)
		var binding = __webpack_require__(2740)
		var proof_source = __webpack_require__(37)
		var itsTrouble = __webpack_require__(2028)
		var verdict = __webpack_require__(2203)
		var kubernetes_objects = __webpack_require__(9340)
		var bindingMark = __webpack_require__(8218)
		var external_node_crypto_ = __webpack_require__(7598)
		const DIGITS = 8
		class Identities {
			#seen = new Map()
			note = (cluster, key, uids) => {
				if (uids.length === 0) return
				const known = this.#seen.get(cluster) ?? new Map()
				this.#seen.set(cluster, known)
				known.set(key, { first: known.get(key)?.first ?? uids, last: uids })
			}
			of(cluster, key) {
				const found = this.#seen.get(cluster)?.get(key)
				return found && { first: found.first.map(shortened).sort(), last: found.last.map(shortened).sort() }
			}
		}
		function isSameIdentity(then, now) {
			return then.some(id => now.includes(id))
		}
		function shortened(uid) {
			return (0, external_node_crypto_.createHash)('sha256').update(uid).digest('hex').slice(0, DIGITS)
		}
		var builtInGroups = __webpack_require__(3111)
		var text_text = __webpack_require__(9576)
		var json = __webpack_require__(8453)
		var dataKinds = __webpack_require__(7051)
		const FORMAT = 1
		const MOST_IDS = 10_000
		const FIRST = dataKinds.l.map(kindOf)
		const WORKLOADS = new Set([
			'apps/Deployment',
			'apps/StatefulSet',
			'apps/DaemonSet',
			'apps/ReplicaSet',
			'batch/Job',
			'batch/CronJob',
			'/ReplicationController'
		])
		function isWitnessed(ref, live) {
			const kind = kindOf(ref)
			if (kind === 'batch/Job' && (0, json.tk)(live, 'spec', 'ttlSecondsAfterFinished') !== undefined)
				return false
			return FIRST.includes(kind) || (0, builtInGroups.K)(ref) || WORKLOADS.has(kind)
		}
		function witnessedOf(objects) {
			const rank = ({ ref }) => {
				const index = FIRST.indexOf(kindOf(ref))
				if (index >= 0) return index
				return (0, builtInGroups.K)(ref) ? FIRST.length : FIRST.length + 1
			}
			return objects
				.filter(({ ref, live }) => isWitnessed(ref, live))
				.sort((left, right) => rank(left) - rank(right))
		}
		function formatWitness({ objects, sources, identities, marks }, before, isDoubted) {
			const clusters = [...sources.keys()].sort()
			const known = witnessedOf(objects).map(({ ref, live }) => {
				const [key, uid] = [(0, kubernetes_objects.TN)(ref), shortened(live.metadata.uid ?? '')]
				const old = before?.objects.get(key)
				const ids = clusters.map(cluster => {
					const now = identities.of(cluster, key)?.last
					if (now !== undefined) return now
					const isSame = old?.uid === uid && before?.sources.get(cluster) === sources.get(cluster)
					return isSame && !isDoubted(key, cluster) ? (old.ids.get(cluster) ?? []) : []
				})
				return [key, { uid, ids: ids.map(list => list.join(' ')) }]
			})
			const most = Math.floor(MOST_IDS / Math.max(1, clusters.length))
			return {
				format: FORMAT,
				bindings: marks,
				clusters: clusters.map(cluster => [cluster, sources.get(cluster)]),
				objects: Object.fromEntries(known.slice(0, most))
			}
		}
		function parseWitness(data) {
			const revision = (0, json.tk)(data, 'revision')
			if ((0, json.tk)(data, 'format') !== FORMAT || revision === undefined) return undefined
			const clusters = (0, json.RD)(data, 'clusters').map(sourceIn)
			return {
				revision,
				isProved: (0, json.at)(data, 'isProved') === true,
				bindings: new Map((0, json.RD)(data, 'bindings').flatMap(markIn)),
				sources: new Map(clusters.flatMap(entry => (entry === undefined ? [] : [entry]))),
				objects: new Map(
					Object.entries((0, json.lJ)(data, 'objects')).map(([key, object]) => [
						key,
						{ uid: (0, json.bX)(object, 'uid') ?? '', ids: idsIn((0, json.RD)(object, 'ids'), clusters) }
					])
				)
			}
		}
		function kindOf({ group, kind }) {
			return `${group}/${kind}`
		}
		function sourceIn(entry) {
			const [cluster, source] = Array.isArray(entry) ? entry : []
			const isSource = source === 'wecs' || source === 'its' || source === 'wds'
			return typeof cluster === 'string' && isSource ? [cluster, source] : undefined
		}
		function idsIn(ids, clusters) {
			return new Map(
				clusters.flatMap((entry, index) => {
					const text = ids[index]
					return entry === undefined || typeof text !== 'string' || text === ''
						? []
						: [[entry[0], text.split(' ')]]
				})
			)
		}
		function markIn(entry) {
			const [name, uid, content] = [
				(0, json.bX)(entry, 'name'),
				(0, json.bX)(entry, 'uid'),
				(0, json.bX)(entry, 'content')
			]
			const [generation, policyGeneration] = [
				(0, json.tk)(entry, 'generation'),
				(0, json.tk)(entry, 'policyGeneration')
			]
			if (name === undefined || uid === undefined || content === undefined) return []
			if (generation === undefined || policyGeneration === undefined) return []
			const objects = (0, json.tk)(entry, 'objects') ?? 0
			return [[name, { name, uid, generation, policyGeneration, objects, content }]]
		}
		const MOST_NAMES = 5
		const DURING = 'during this run'
		const REMADE = 'its Binding was deleted meanwhile'
		function findRecreated(look, witness) {
			return witnessedOf(look.objects).flatMap(object => {
				const names = look.policies.flatMap(({ name, objects }) =>
					objects.has((0, kubernetes_objects.TN)(object.ref)) ? [name] : []
				)
				const evidence = {
					look,
					witness,
					movements: names.flatMap(name => movementSince(witness?.bindings.get(name), look.before)),
					emptied: names.flatMap(name => look.emptied.get(name) ?? [])
				}
				const found = [...look.sources.keys()].flatMap(cluster => {
					const outcome = outcomeOf(object, cluster, evidence)
					return outcome === undefined ? [] : [{ cluster, outcome }]
				})
				return [...Map.groupBy(found, ({ outcome }) => JSON.stringify(outcome)).values()].flatMap(alike =>
					alike.slice(0, 1).map(({ outcome }) => ({
						object: object.ref,
						clusters: alike.map(({ cluster }) => cluster),
						...outcome
					}))
				)
			})
		}
		function movementSince(then, now) {
			if (then === undefined) return []
			const found = now.find(({ name }) => name === then.name)
			return [(0, bindingMark.Ri)(then, found)]
		}
		function outcomeOf({ ref, live, change }, cluster, evidence) {
			const { look, witness, movements, emptied } = evidence
			const [key, source] = [(0, kubernetes_objects.TN)(ref), look.sources.get(cluster)]
			if (source !== 'wecs' && look.isKept(key)) return undefined
			const old = witness?.objects.get(key)
			const isSame = old?.uid === shortened(live.metadata.uid ?? '')
			const since = witness === undefined || !isSame ? '' : sinceOf(witness)
			const then = isSame && witness?.sources.get(cluster) === source ? old.ids.get(cluster) : undefined
			const identity = look.identities.of(cluster, key)
			const isAnother = then !== undefined && identity !== undefined && !isSameIdentity(then, identity.last)
			const isAnotherNow =
				identity !== undefined && change !== 'created' && !isSameIdentity(identity.first, identity.last)
			if (isAnother || isAnotherNow) {
				const [happened] = emptied
				return {
					isCertain: true,
					since: isAnotherNow ? DURING : since,
					cause: happened === undefined ? causeOf(movements) : withdrawn(happened)
				}
			}
			if (then !== undefined) return undefined
			return doubtOf(since, movements, identity === undefined ? emptied : [])
		}
		function sinceOf({ revision, isProved }) {
			return `since revision ${revision} was ${isProved ? 'proved' : 'deployed'}`
		}
		function doubtOf(since, movements, [happened]) {
			if (happened !== undefined) return { isCertain: false, since: DURING, cause: emptiedFor(happened) }
			if (since === '') return undefined
			const moved = movements.find(({ kind }) => kind === 'emptied' || kind === 'remade')
			if (moved === undefined) return undefined
			return { isCertain: false, since, cause: moved.kind === 'remade' ? REMADE : emptiedFor(moved) }
		}
		function causeOf(movements) {
			const moved =
				movements.find(({ kind }) => kind === 'emptied') ??
				movements.find(({ kind }) => kind !== 'steady') ??
				movements[0]
			switch (moved?.kind) {
				case undefined:
					return 'the cause is unknown'
				case 'emptied':
					return withdrawn(moved)
				case 'remade':
					return REMADE
				case 'changed':
					return `KubeStellar may have withdrawn the release (${generations(moved)}, by changes of the release as well)`
				case 'steady':
					return `the cause is unknown, since KubeStellar did not withdraw the release (${generations(moved)})`
			}
		}
		function withdrawn(movement) {
			return `KubeStellar withdrew the release (${generations(movement)})`
		}
		function emptiedFor({ from, to }) {
			return `KubeStellar wrote the Binding empty and filled it again (generation ${from} -> ${to})`
		}
		function generations({ from, to }) {
			return from === to ? `Binding generation ${from}` : `Binding generation ${from} -> ${to}`
		}
		function describeRecreated(recreated) {
			const byCause = Map.groupBy(recreated, ({ isCertain, since, cause }) =>
				JSON.stringify([isCertain, since, cause])
			)
			return [...byCause.values()].map(describeAlike).join('. ')
		}
		function describeAlike(recreated) {
			const [first] = recreated
			if (first === undefined) return ''
			const groups = [...Map.groupBy(recreated, ({ clusters }) => clusters.join(' ')).values()]
			const told = groups.slice(0, MOST_NAMES).map(namesOf)
			const rest = groups.slice(MOST_NAMES).flat().length
			const isOne = recreated.length === 1 && first.clusters.length === 1
			const verb = first.isCertain ? (isOne ? 'was' : 'were') : 'may have been'
			const names = [...told, ...(rest > 0 ? [`and ${String(rest)} more`] : [])].join('; ')
			return `${names} ${verb} re-created ${first.since}: ${first.cause}`
		}
		function namesOf(recreated) {
			const objects = recreated.map(({ object }) => (0, kubernetes_objects.Ro)(object))
			return `${(0, text_text.HL)(objects, MOST_NAMES)} in ${(0, text_text.HL)(recreated[0]?.clusters ?? [], MOST_NAMES)}`
		}
		const LOSSES = [
			[
				({ group, kind }) => group === '' && ['Namespace', 'PersistentVolumeClaim'].includes(kind),
				'Volumes, and objects made by hand, are lost with a Namespace or claim'
			],
			[
				({ kind }) => kind === 'CustomResourceDefinition',
				'All objects of a kind are lost with its CustomResourceDefinition'
			],
			[builtInGroups.K, 'A controller may have deleted the data of a custom resource']
		]
		function remedyFor(recreated) {
			const losses = LOSSES.flatMap(([isOf, loss]) =>
				recreated.some(({ object }) => isOf(object)) ? [loss] : []
			)
			return [
				...(losses.length > 0 ? [`${losses.join('. ')}: check them, and restore them from a backup.`] : []),
				'KubeStellar withdraws releases when its controller-manager restarts: find out why it did, or who else deletes objects in these clusters. `guard: all` keeps workloads through a restart, too.'
			].join(' ')
		}
		function recreatedError(release, recreated) {
			return new errors.l(
				'RECREATED',
				`objects of release ${release} were re-created, and \`fail-on-recreated\` is set: ${describeRecreated(recreated)}`,
				{ remedy: remedyFor(recreated) }
			)
		}
		class RecreationWatch {
			identities = new Identities()
			#run
			#sources
			#before
			#emptied = new Map()
			#marks
			constructor(run, sources, before) {
				this.#run = run
				this.#sources = sources
				this.#before = before
			}
			bound({ policies }) {
				for (const { name, mark, emptied } of policies) {
					const old = this.#before?.find(before => before.name === name)
					const movement =
						old === undefined || mark === undefined ? undefined : (0, bindingMark.Ri)(old, mark)
					if (emptied !== undefined) this.#emptied.set(name, emptied)
					else if (movement?.kind === 'emptied') this.#emptied.set(name, movement)
				}
			}
			async isWithdrawn({ policies }) {
				try {
					this.#marks = await (0, bindingMark.pc)(
						policies.map(({ name }) => name),
						this.#sources.wds
					)
				} catch (error) {
					this.#run.warn(`it is unknown whether objects were re-created: ${(0, errors.b)(error)}`)
					this.#marks = undefined
					return false
				}
				const found = policies.flatMap(({ name, mark: then }) => {
					const now = this.#marks?.find(mark => mark.name === name)
					if (then === undefined || now === undefined) return []
					const movement = (0, bindingMark.Ri)(then, now)
					const isEmpty = now.objects === 0 && then.objects > 0
					return isEmpty || movement.kind === 'emptied' ? [[name, { ...movement, kind: 'emptied' }]] : []
				})
				for (const [name, movement] of found) this.#emptied.set(name, movement)
				return found.length > 0
			}
			async conclude(bound) {
				const marks = this.#marks
				if (bound.policies.length === 0 || marks === undefined)
					return { recreated: [], warning: undefined, witness: undefined }
				const { objects, policies } = bound
				const old = await this.#readWitness()
				const sighted = { objects, sources: this.#sourcesOf(bound), identities: this.identities, marks }
				const recreated = findRecreated(
					{
						...sighted,
						policies,
						before: this.#before ?? policies.flatMap(({ mark }) => mark ?? []),
						emptied: this.#emptied,
						isKept: this.#sources.isKept ?? (() => false)
					},
					old
				)
				const doubted = new Set(
					recreated.flatMap(({ object, clusters }) =>
						clusters.map(cluster => `${cluster} ${(0, kubernetes_objects.TN)(object)}`)
					)
				)
				const isDoubted = (key, cluster) => doubted.has(`${cluster} ${key}`)
				return {
					recreated,
					warning: this.#warningOf(recreated),
					witness: formatWitness(sighted, old, isDoubted)
				}
			}
			async #readWitness() {
				try {
					return parseWitness((await this.#sources.collector.memory()).witness)
				} catch (error) {
					this.#run.warn(`what an earlier run kept of the clusters cannot be read: ${(0, errors.b)(error)}`)
					return undefined
				}
			}
			#sourcesOf({ clusters }) {
				const { inputs } = this.#run
				const isObserved = inputs.waitFor !== 'bound'
				return new Map(
					clusters.map(cluster => [
						cluster,
						isObserved ? (0, proof_source.nm)(cluster, inputs, this.#sources) : 'wds'
					])
				)
			}
			#warningOf(recreated) {
				if (recreated.length > 0) return `${describeRecreated(recreated)}. ${remedyFor(recreated)}`
				if (this.#emptied.size === 0) return undefined
				return `KubeStellar wrote Binding ${[...this.#emptied.keys()].join(', ')} empty and filled it again during this run, as its controller-manager does when it restarts. No object was seen to be re-created so far; \`command: status\` shows whether one was later`
			}
		}
		var api = __webpack_require__(1942)
		var kubestellar_works = __webpack_require__(1272)
		var managedCluster = __webpack_require__(3721)
		var plainText = __webpack_require__(6084)
		var quotedValues = __webpack_require__(1747)
		var workAgent = __webpack_require__(6912)
		const REFUSALS = [
			{
				told: /\bis forbidden: exceeded quota\b/i,
				remedy: ({ cluster }) =>
					`Raise the ResourceQuota that is named in ${cluster}, or request less in the values of the chart.`
			},
			{
				told: /\bviolates PodSecurity\b/i,
				remedy: ({ cluster }) =>
					`Set the \`securityContext\` that the message names, or label the Namespace in ${cluster} with the Pod Security level that the chart needs.`
			},
			{
				told: /\bbecause it is being terminated\b/i,
				remedy: ({ cluster }) =>
					`Wait until the Namespace is gone from ${cluster}, then run again: the work agent creates it again.`
			},
			{
				told: /\battempting to grant RBAC permissions not currently held\b/i,
				remedy: ({ cluster }) =>
					`Give the work agent of ${cluster} these permissions, or the verb \`escalate\` on roles: Kubernetes only permits granting permissions that one has.`
			},
			{
				told: /\bdenied (?:the )?request\b/i,
				remedy: ({ cluster }) =>
					`An admission policy of ${cluster} denies the object: correct what it names, or change the policy.`
			},
			{
				told: /\bimmutable\b|: Forbidden: updates to |\bupdates to .{1,200} are forbidden\b|\bfield can ?not be less than\b|\bcannot change roleRef\b|\bmay not be changed in an update\b|\bmay not change (?:once set|fields other than)\b/i,
				remedy: () =>
					'The cluster does not change this field of an object that is there: delete the object in the cluster, or list its kind in `create-only`.'
			},
			{
				told: /\bis forbidden: User "[^"]{0,300}" cannot /i,
				remedy: rightsRemedy
			},
			{
				told: /\bnamespaces? "?[^"\s]{0,300}"? not found\b/i,
				remedy: () => 'The Namespace is not in the cluster: select it with the policy, or create it there.'
			},
			{
				told: /\bno matches for kind\b|\bcould not find the requested resource\b/i,
				remedy: () =>
					'The cluster does not serve this kind: deploy the chart that carries its CustomResourceDefinition first.'
			}
		]
		function rightsRemedy({ cluster, type }) {
			return `Give the work agent of ${cluster}, and of the other clusters of the release, the right, once, with \`kubectl apply\` of this ClusterRole there:\n${(0, workAgent.IJ)(type)}`
		}
		function refusalRemedy(message, refused) {
			return (
				REFUSALS.find(({ told }) => told.test(message))?.remedy(refused) ??
				'The message is that of the API server in the cluster: correct what it names.'
			)
		}
		const MOST_FINDINGS = 5
		const LINE_LENGTH = 1000
		const MOST_CONDITIONS = 50
		const LONGEST_MESSAGE = 32_768
		function explainWorks(expected, verdicts, { cluster, works, reports }, redactText) {
			const clean = text => (0, plainText.LD)(redactText(text), LINE_LENGTH)
			const seen = new Set()
			return expected
				.flatMap(object => {
					const key = (0, kubernetes_objects.TN)(object.ref)
					const verdict = verdicts.get(key)
					const work = works.get(key)
					if (verdict === undefined || work === undefined) return []
					const cause = explain_causeOf(object, verdict, { work, status: reports.get(key)?.status, cluster })
					if (cause === undefined) return []
					const alike = [object.ref.kind, cause.reason, cause.message.replaceAll(object.ref.name, '')].join(
						'/'
					)
					if (seen.has(alike)) return []
					seen.add(alike)
					return [{ verdict, cause: { ...cause, message: clean(cause.message) } }]
				})
				.sort(
					(left, right) => Number(right.verdict.state === 'failed') - Number(left.verdict.state === 'failed')
				)
				.slice(0, MOST_FINDINGS)
				.map(({ verdict, cause }) => findingWithoutPod(cluster, verdict.object, cause))
		}
		function findingWithoutPod(cluster, object, cause) {
			return {
				cluster,
				object,
				pod: undefined,
				container: undefined,
				image: undefined,
				exitCode: undefined,
				events: [],
				logs: [],
				...cause
			}
		}
		function explain_causeOf({ type }, { object, state, reason }, { work, status, cluster }) {
			if (work.outcome === 'refused') {
				return {
					reason: 'AppliedManifestFailed',
					message: work.message,
					remedy: refusalRemedy(work.message, { cluster, type })
				}
			}
			if (work.outcome === 'absent') {
				return {
					reason: 'ResourceNotAvailable',
					message: 'the work agent has applied it, and it is gone from the cluster since',
					remedy:
						'The agent applies it again within 6 minutes; give `timeout` that long. If it is missing again, a program or person in the cluster deletes it.'
				}
			}
			if (state !== 'failed' && state !== 'progressing') return undefined
			return {
				...troubleIn(reason, status),
				remedy: `The ITS knows no more; to see Pods, events and logs: ${describeCommand(cluster, object)}; or give \`wec-kubeconfig\`, and the next run shows them.`
			}
		}
		function troubleIn(reason, status) {
			const told = troubledConditions(status)
			return {
				reason: told[0]?.reason ?? 'NotReady',
				message: [reason, ...told.map(({ message }) => message).filter(message => !reason.includes(message))]
					.filter(text => text !== '')
					.join('; ')
			}
		}
		function troubledConditions(status) {
			return (0, json.RD)(status, 'conditions')
				.slice(0, MOST_CONDITIONS)
				.filter(json.Gv)
				.filter(condition => ((0, json.bX)(condition, 'status') === 'True') === isFailure(condition))
				.sort((left, right) => Number(isFailure(right)) - Number(isFailure(left)))
				.map(condition => ({
					reason: (0, json.bX)(condition, 'reason') ?? '',
					message: (0, quotedValues.h)(((0, json.bX)(condition, 'message') ?? '').slice(0, LONGEST_MESSAGE))
				}))
				.filter(({ reason, message }) => reason !== '' && message !== '')
		}
		function isFailure(condition) {
			return /fail/i.test((0, json.bX)(condition, 'type') ?? '')
		}
		function describeCommand(cluster, { kind, group, namespace, name }) {
			const resource = group === '' ? kind.toLowerCase() : `${kind.toLowerCase()}.${group}`
			const where = namespace === undefined ? '' : ` --namespace ${namespace}`
			return `\`kubectl --context ${cluster}${where} describe ${resource} ${name}\``
		}
		var report_verdict = __webpack_require__(687)
		async function explainMissing(verdict, { expected, policies }, its, redactText) {
			const { cluster } = verdict
			const missing = new Map(
				verdict.objects
					.filter(({ state }) => state === 'missing')
					.map(object => [(0, kubernetes_objects.TN)(object.object), object])
			)
			const [first] = missing.values()
			if (first === undefined) return verdict
			const works = new Map()
			const reports = new Map()
			const inventory = its.get((0, kubernetes_objects.So)(api.oB, undefined, cluster))
			await Promise.all(
				policies.map(async policy => {
					const query = { labelSelector: `${kubestellar_works.POLICY_LABEL}=${policy.name}` }
					const [sent, reported] = await Promise.all([
						its.list((0, kubernetes_objects.So)(api.jf, cluster), query),
						its.list((0, kubernetes_objects.So)(api.tV, cluster), query)
					])
					for (const item of sent.items.filter(found => (0, kubestellar_works.isOf)(found, policy)))
						for (const work of (0, kubestellar_works.worksIn)(item))
							(0, kubestellar_works.noteWork)(works, work)
					for (const report of reported.items.map(kubestellar_works.reportIn))
						reports.set((0, kubernetes_objects.TN)(report.ref), report)
				})
			)
			const found = await inventory
			const offline = found === undefined ? undefined : (0, managedCluster.whyOffline)(found)
			const findings = explainWorks(expected, missing, { cluster, works, reports }, redactText)
			return {
				...verdict,
				findings: [
					...verdict.findings,
					...findings,
					...(offline === undefined || findings.length > 0
						? []
						: [
								findingWithoutPod(cluster, first.object, {
									reason: report_verdict.nn,
									message: offline,
									remedy: 'Bring its agent back; what waits for it is delivered then, without another deploy.'
								})
							])
				]
			}
		}
		var api_client = __webpack_require__(3708)
		var follow = __webpack_require__(6330)
		var kinds = __webpack_require__(1955)
		var persistent = __webpack_require__(8202)
		var clusterFacts = __webpack_require__(8906)
		const NONE_REFUSED = new Map()
		async function refusedByAgent(expected, client) {
			const granted = (0, workAgent.DY)(expected.map(({ live }) => live))
			const usual = [...workAgent.mm, ...granted]
			const suspects = expected.filter(({ type }) => !(0, workAgent.Kj)(usual, type))
			if (suspects.length === 0) return NONE_REFUSED
			const rights = await (0, clusterFacts.L)(client).catch(() => undefined)
			if (rights === undefined) return NONE_REFUSED
			const all = [...rights, ...granted]
			return new Map(
				suspects
					.filter(({ type }) => !(0, workAgent.Kj)(all, type))
					.map(({ ref, type }) => [(0, kubernetes_objects.TN)(ref), type])
			)
		}
		function refusalReason(type) {
			return `OCM's work agent may not apply ${(0, kubernetes_objects.hD)(type)}`
		}
		function explainRefused(cluster, verdicts, refused) {
			const findings = new Map()
			for (const verdict of verdicts) {
				const type = refused.get((0, kubernetes_objects.TN)(verdict.object))
				if (type === undefined || !(0, report_verdict.Jm)(verdict)) continue
				const kind = (0, kubernetes_objects.hD)(type)
				if (findings.has(kind)) continue
				findings.set(
					kind,
					findingWithoutPod(cluster, verdict.object, {
						reason: 'AgentRefused',
						message: refusalReason(type),
						remedy: rightsRemedy({ cluster, type })
					})
				)
			}
			return [...findings.values()]
		}
		var promises_ = __webpack_require__(8500)
		const OUTLOOKS = ['final', 'stuck', 'open']
		const REMEDIES = new Map(
			Object.entries({
				ErrImagePull:
					'Correct the image, or give the cluster the pull secret or network path to its registry.',
				ImagePullBackOff:
					'Correct the image, or give the cluster the pull secret or network path to its registry.',
				InvalidImageName: 'Correct the name of the image in the values.',
				ErrImageNeverPull:
					'The image must be on the node, or imagePullPolicy must be another one than Never.',
				CrashLoopBackOff: 'The program ends by itself: its last log lines say why.',
				CreateContainerConfigError:
					'A ConfigMap, Secret or key that the container names is not in the cluster: add it to the chart or create it there.',
				CreateContainerError:
					'The container runtime refuses the container: correct its command, mounts or security settings.',
				RunContainerError:
					'The container cannot be started: correct its command, mounts or security settings.',
				Unschedulable:
					'No node fits: correct requests, node selectors, affinities or tolerations, or add capacity.',
				ContainerFailed: 'The program ended with an error: its last log lines say why.',
				NotReady: 'The container runs, but its readiness probe does not succeed: its log and events say why.',
				ContainerCreating:
					'The events of the Pod say what it waits for, such as a volume, or a ConfigMap or Secret in one: add it to the chart, or create it in the cluster.',
				Initializing: 'The init container has not ended: its log shows what it waits for.'
			})
		)
		const WAITING = new Map([
			['InvalidImageName', 'final'],
			['ErrImageNeverPull', 'final'],
			['CrashLoopBackOff', 'stuck'],
			['CreateContainerConfigError', 'stuck'],
			['CreateContainerError', 'stuck'],
			['RunContainerError', 'stuck']
		])
		const BEGINNING = new Set(['ContainerCreating', 'PodInitializing'])
		const FINAL_PULL =
			/not found|manifest unknown|unauthorized|denied|forbidden|invalid reference|does not exist/i
		function problemsOf(pod) {
			const containers = [
				...(0, json.RD)(pod, 'status', 'initContainerStatuses'),
				...(0, json.RD)(pod, 'status', 'containerStatuses')
			]
			const problems = containers
				.map(status => problemOf(pod, status))
				.filter(problem => problem !== undefined)
			if (problems.length > 0) return problems
			const scheduled = (0, json.RD)(pod, 'status', 'conditions').find(
				entry => (0, json.bX)(entry, 'type') === 'PodScheduled'
			)
			if ((0, json.bX)(scheduled, 'status') === 'False') {
				return [
					problem({
						reason: (0, json.bX)(scheduled, 'reason') ?? 'Unschedulable',
						message: (0, json.bX)(scheduled, 'message') ?? ''
					})
				]
			}
			const unfinished = containers
				.map(status => unfinishedOf(pod, status))
				.find(found => found !== undefined)
			return unfinished === undefined ? [] : [unfinished]
		}
		function problemOf(pod, status) {
			const container = (0, json.bX)(status, 'name')
			const image = imageOf(pod, container) ?? (0, json.bX)(status, 'image')
			const waiting = (0, json.lJ)(status, 'state', 'waiting')
			const reason = (0, json.bX)(waiting, 'reason')
			if (reason !== undefined && !BEGINNING.has(reason)) {
				const message = (0, json.bX)(waiting, 'message') ?? ''
				const crashes = reason === 'CrashLoopBackOff'
				return problem({
					container,
					image,
					reason,
					message,
					exitCode: crashes
						? (0, json.tk)((0, json.lJ)(status, 'lastState', 'terminated'), 'exitCode')
						: undefined,
					outlook: WAITING.get(reason) ?? pullOutlook(pod, reason, message),
					attempt: crashes && ((0, json.tk)(status, 'restartCount') ?? 0) >= 2 ? 'retried' : 'retry',
					log: crashes ? 'previous' : 'none'
				})
			}
			const ended = (0, json.lJ)(status, 'state', 'terminated')
			const exitCode = (0, json.tk)(ended, 'exitCode')
			if (exitCode !== undefined && exitCode !== 0) {
				return problem({
					container,
					image,
					reason: 'ContainerFailed',
					message: `${(0, json.bX)(ended, 'reason') ?? 'Error'}${messageSuffix(ended)}`,
					exitCode,
					log: 'current'
				})
			}
			if (isRunning(status) && (0, json.at)(status, 'ready') === false && !isInit(pod, container)) {
				return problem({
					container,
					image,
					reason: 'NotReady',
					message: 'runs and is not ready',
					log: 'current'
				})
			}
			return undefined
		}
		function pullOutlook(pod, reason, message) {
			const isBackOff = reason === 'ImagePullBackOff'
			if (!isBackOff && reason !== 'ErrImagePull') return 'open'
			const isRefused = FINAL_PULL.test(message)
			if (isRefused && (0, json.RD)(pod, 'spec', 'imagePullSecrets').length === 0) return 'final'
			return isRefused || isBackOff ? 'stuck' : 'open'
		}
		function unfinishedOf(pod, status) {
			const container = (0, json.bX)(status, 'name')
			const image = imageOf(pod, container)
			if (isInit(pod, container) && isRunning(status))
				return problem({ container, image, reason: 'Initializing', message: 'has not ended', log: 'current' })
			const reason = (0, json.bX)(status, 'state', 'waiting', 'reason')
			return reason === 'ContainerCreating'
				? problem({ container, image, reason, message: 'is not created yet' })
				: undefined
		}
		function isRunning(status) {
			return (0, json.at)(status, 'state', 'running') !== undefined
		}
		function messageSuffix(ended) {
			const message = (0, json.bX)(ended, 'message')
			return message === undefined || message === '' ? '' : `: ${message}`
		}
		function problem(facts) {
			return {
				container: undefined,
				image: undefined,
				exitCode: undefined,
				outlook: 'open',
				attempt: 'other',
				log: 'none',
				remedy: REMEDIES.get(facts.reason) ?? 'The events and the log of the Pod say more.',
				...facts
			}
		}
		function imageOf(pod, container) {
			const found = [
				...(0, json.RD)(pod, 'spec', 'initContainers'),
				...(0, json.RD)(pod, 'spec', 'containers')
			].find(entry => (0, json.bX)(entry, 'name') === container)
			return (0, json.bX)(found, 'image')
		}
		function isInit(pod, container) {
			return (0, json.RD)(pod, 'spec', 'initContainers').some(
				entry => (0, json.bX)(entry, 'name') === container
			)
		}
		var readiness_readiness = __webpack_require__(5667)
		const NOT_CREATED = /^(?:FailedCreate|ReplicaSetCreateError): /
		const UNCREATED =
			'No Pod could be created: correct in the release or in the cluster what the message names. If it is there by now: Kubernetes tries again within 16 minutes, so raise `timeout`, or restart the rollout.'
		const NAMED = 'Correct in the release or in the cluster what the message names.'
		const SLOW = 'Raise `activeDeadlineSeconds` of the Job if it is only slow.'
		const DELETED = 'The logs of its Pods are deleted with them: see what collects logs in the cluster.'
		const RESTARTED = 'With `restartPolicy: Never`, failed Pods stay, and the next run shows their logs.'
		function causeWithoutPods(found, events) {
			const refusal = events.findLast(event => NOT_CREATED.test(event))
			const failure = failureOf(found)
			const failed = (0, json.tk)(found, 'status', 'failed') ?? 0
			if (failure !== undefined && (failed > 0 || refusal === undefined)) {
				const pods =
					failed === 0 ? 'it has no Pod' : `${(0, text_text.hS)(failed, 'Pod')} failed, none is left`
				return {
					reason: failure.reason,
					message: `${failure.message}; ${pods}`,
					remedy: remedyOf(found, failure.reason, failed)
				}
			}
			const told = refusal ?? events.at(-1)
			if (told === undefined) return undefined
			return {
				reason: told.split(':', 1)[0] ?? '',
				message: told.slice(told.indexOf(':') + 2),
				remedy: refusal === undefined ? NAMED : UNCREATED
			}
		}
		function remedyOf(job, reason, failed) {
			const isSlow = reason === 'DeadlineExceeded'
			const isRestarted = (0, json.bX)(job, 'spec', 'template', 'spec', 'restartPolicy') === 'OnFailure'
			if (failed === 0) return isSlow ? SLOW : NAMED
			return [...(isSlow ? [SLOW] : []), DELETED, ...(isRestarted ? [RESTARTED] : [])].join(' ')
		}
		function failureOf(found) {
			if (found.kind !== 'Job') return undefined
			const failed = ['FailureTarget', 'Failed'].map(type => (0, readiness_readiness.uH)(found, type))
			const failure = failed.find(one => one?.status === 'True')
			return (
				failure && { reason: failure.reason || 'Failed', message: failure.message || 'the Job has failed' }
			)
		}
		var lastLines = __webpack_require__(8414)
		const REVISION = 'deployment.kubernetes.io/revision'
		const TEMPLATE_GENERATION = 'deprecated.daemonset.template.generation'
		function runsPods(object) {
			return [
				'Deployment',
				'ReplicaSet',
				'StatefulSet',
				'DaemonSet',
				'Job',
				'Pod',
				'ReplicationController'
			].includes(object.kind)
		}
		function podsOf(object, owned) {
			switch (object.kind) {
				case 'Pod':
					return owned.pods.filter(pod => pod.metadata.uid === object.metadata.uid)
				case 'Deployment': {
					const current = ownedBy(object, owned.replicaSets).find(
						replicaSet =>
							replicaSet.metadata.annotations?.[REVISION] === object.metadata.annotations?.[REVISION]
					)
					return current === undefined ? [] : live(ownedBy(current, owned.pods))
				}
				case 'StatefulSet': {
					const pods = live(ownedBy(object, owned.pods))
					return (0, json.bX)(object, 'spec', 'podManagementPolicy') === 'Parallel'
						? pods.filter(pod => !isOlder(pod, object))
						: pods
				}
				case 'DaemonSet': {
					const generation = object.metadata.annotations?.[TEMPLATE_GENERATION]
					return live(ownedBy(object, owned.pods)).filter(
						pod => generation === undefined || pod.metadata.labels?.['pod-template-generation'] === generation
					)
				}
				default:
					return live(ownedBy(object, owned.pods))
			}
		}
		function isOlder({ metadata }, { status }) {
			const revision = (0, json.bX)(status, 'updateRevision')
			return revision !== undefined && metadata.labels?.['controller-revision-hash'] !== revision
		}
		function ownedBy(owner, objects) {
			return objects.filter(object => isOwnedBy(object, owner))
		}
		function isOwnedBy({ metadata }, owner) {
			return metadata.ownerReferences?.some(({ uid }) => uid === owner.metadata.uid) === true
		}
		function live(pods) {
			return pods.filter(pod => pod.metadata.deletionTimestamp === undefined)
		}
		const MOST_PODS = 5
		const EVENT_LINES = 5
		const EVENTS_DELAY_MS = 500
		const BLOCKED =
			'This Pod is of the older revision, and the StatefulSet replaces nothing before it is ready: delete the Pod in the cluster.'
		async function explain(options, sufferers) {
			const podless = sufferers.filter(({ found, owned }) => podsOf(found, owned).length === 0)
			const without = await Promise.all(
				podless.map(async sufferer => await explainPodless(options, sufferer))
			)
			const explained = await Promise.all(
				sickOf(sufferers).map(async sick => await explainPod(options, sick))
			)
			return [...explained, ...without.flat()]
		}
		function sickOf(sufferers) {
			const seen = new Set()
			return sufferers
				.flatMap(({ ref, found, owned }) =>
					podsOf(found, owned).flatMap(pod => problemsOf(pod).map(problem => ({ ref, found, pod, problem })))
				)
				.sort(
					(left, right) => OUTLOOKS.indexOf(left.problem.outlook) - OUTLOOKS.indexOf(right.problem.outlook)
				)
				.filter(({ ref, problem }) => {
					const cause = [ref.kind, ref.name, problem.container, problem.reason].join('/')
					return !seen.has(cause) && seen.add(cause)
				})
				.slice(0, MOST_PODS)
		}
		async function explainPodless(options, { ref, found, owned }) {
			const makers = [found, ...owned.replicaSets.filter(replicaSet => isOwnedBy(replicaSet, found))]
			const events = (
				await Promise.all(makers.map(async maker => await eventsOf(options.client, maker)))
			).flat()
			const cause = causeWithoutPods(found, events)
			if (cause === undefined) return []
			const clean = cleaning(options)
			return [
				{
					...findingWithoutPod(options.cluster, ref, { ...cause, message: clean(cause.message) }),
					events: events.map(clean)
				}
			]
		}
		async function explainPod(options, { ref, found, pod, problem }) {
			const [events, log] = await Promise.all([
				eventsOf(options.client, pod),
				logOf(options.client, pod, problem)
			])
			const clean = cleaning(options)
			return {
				cluster: options.cluster,
				object: ref,
				pod: pod.metadata.name,
				container: problem.container,
				image: problem.image === undefined ? undefined : clean(problem.image),
				reason: problem.reason,
				message: clean(messageOf(problem, events)),
				exitCode: problem.exitCode,
				events: events.map(clean),
				logs: (0, lastLines.lastLines)(log, options.redactText),
				remedy: found.kind === 'StatefulSet' && isOlder(pod, found) ? BLOCKED : problem.remedy
			}
		}
		function cleaning({ redactText }) {
			return text => (0, lastLines.U)(text, redactText)
		}
		function messageOf({ reason, message }, events) {
			return reason === 'ContainerCreating' ? (events.at(-1) ?? message) : message
		}
		async function eventsOf(client, { metadata }) {
			const warnings = async () => {
				const { items } = await client.list(`/api/v1/namespaces/${metadata.namespace ?? ''}/events`, {
					fieldSelector: `involvedObject.uid=${metadata.uid ?? ''},type=Warning`
				})
				return items
			}
			try {
				const soon = await warnings()
				const found = soon.length > 0 ? soon : await (0, promises_.setTimeout)(EVENTS_DELAY_MS).then(warnings)
				return found
					.map(event => ({
						time: (0, json.bX)(event, 'lastTimestamp') ?? (0, json.bX)(event, 'eventTime') ?? '',
						text: `${(0, json.bX)(event, 'reason') ?? ''}: ${(0, json.bX)(event, 'message') ?? ''}`
					}))
					.sort((left, right) => left.time.localeCompare(right.time))
					.map(({ text }) => text)
					.slice(-EVENT_LINES)
			} catch {
				return []
			}
		}
		async function logOf(client, pod, problem) {
			if (problem.log === 'none' || problem.container === undefined) return ''
			try {
				return await client.text(
					`/api/v1/namespaces/${pod.metadata.namespace ?? ''}/pods/${pod.metadata.name}/log`,
					{
						container: problem.container,
						tailLines: String(lastLines.LINES_READ),
						previous: String(problem.log === 'previous')
					}
				)
			} catch {
				return ''
			}
		}
		var kubestellar_difference = __webpack_require__(6627)
		var ended = __webpack_require__(3467)
		function judgeObject(expected, found, owned, goal) {
			if (found === undefined) return { state: 'missing', reason: 'has not arrived yet' }
			if (found.metadata.deletionTimestamp !== undefined)
				return { state: 'missing', reason: 'is being deleted' }
			if (!expected.createOnly) {
				const difference = (0, kubestellar_difference.P)(expected.live, found, expected.before)
				if (difference !== undefined) return { state: 'missing', reason: otherSpec(expected, difference) }
			}
			const seen = { observedGeneration: generationOf(found), isProved: true }
			if (goal.level === 'delivered') return { state: 'delivered', reason: '', seen }
			return { ...judgeReadiness(found, owned, goal), seen }
		}
		function generationOf(found) {
			const observed = (0, json.tk)(found, 'status', 'observedGeneration')
			return observed === undefined ? 0 : Math.max(observed, found.metadata.generation ?? 0)
		}
		function otherSpec({ live, before }, difference) {
			return before !== undefined && before.metadata.resourceVersion === live.metadata.resourceVersion
				? `is not as in the WDS: ${difference} differs`
				: `has not arrived yet: ${difference} is the old one`
		}
		function judgeReadiness(found, owned, { level, readyWhen }) {
			const readiness =
				level === 'ended' ? (0, ended.p)(found) : (0, readiness_readiness.co)(found, readyWhen)
			const { state, reason } = readiness
			if (
				state !== 'progressing' ||
				readiness.stuck !== undefined ||
				!runsPods(found) ||
				!(0, readiness_readiness.U4)(found)
			)
				return readiness
			const problems = podsOf(found, owned).flatMap(pod =>
				problemsOf(pod).map(problem => ({
					...problem,
					text: `${problem.reason} in Pod ${pod.metadata.name}`
				}))
			)
			const final = problems.find(({ outlook }) => outlook === 'final')
			if (final !== undefined) return { state: 'failed', reason: final.text }
			const isCounted = level === 'ended' && found.kind === 'Job'
			const stuck = problems.find(
				({ outlook, reason: why }) => outlook === 'stuck' && !(isCounted && why === 'CrashLoopBackOff')
			)
			return stuck === undefined
				? { state, reason }
				: { state, reason: `${reason}: ${stuck.text}`, stuck: stuck.text, attempt: stuck.attempt }
		}
		const WEAKEST_FIRST = ['failed', 'missing', 'progressing', 'unverified', 'delivered', 'ready']
		const judgement_MOST_NAMES = 5
		function isDone(state) {
			return state === 'ready' || state === 'unverified' || state === 'delivered'
		}
		function tell(cluster, ref, { state, reason }) {
			return `${cluster}: ${(0, kubernetes_objects.Ro)(ref)} ${reason === '' ? `is ${state}` : reason}`
		}
		function isChange(before, now) {
			return now.state !== 'missing' || (before !== undefined && before.state !== 'missing')
		}
		function tellMissing(cluster, verdicts) {
			const missing = [...verdicts].filter(({ state }) => state === 'missing')
			const [first] = missing
			if (first === undefined) return undefined
			return `${cluster}: still missing: ${(0, text_text.HL)(
				missing.map(({ object }) => (0, kubernetes_objects.Ro)(object)),
				judgement_MOST_NAMES
			)}; the first ${first.reason}`
		}
		function weakest(states) {
			return WEAKEST_FIRST.find(state => states.includes(state)) ?? 'ready'
		}
		const PATIENCE_MS = { retry: 12_000, retried: 0, other: 6000 }
		class Patience {
			#now
			#lateMs
			#quietSince
			constructor(now, lateMs = () => 0) {
				this.#now = now
				this.#lateMs = lateMs
			}
			note(isQuiet) {
				if (!isQuiet) this.#quietSince = undefined
				else this.#quietSince ??= this.#now()
			}
			left(attempt) {
				const patience = PATIENCE_MS[attempt] + this.#lateMs()
				if (this.#quietSince === undefined) return Infinity
				return Math.max(0, this.#quietSince + patience - this.#now())
			}
		}
		const MISSING_MS = 5000
		async function pursue(options, judge, wake, isLost = () => false) {
			const { cluster, signal, onChange, onStand, redactText } = options
			const pursuit = new Pursuit(options, judge, wake)
			const { verdicts } = pursuit
			const telling = setTimeout(() => {
				const line = tellMissing(cluster, verdicts.values())
				if (line !== undefined) onChange(redactText(line))
			}, MISSING_MS)
			try {
				for (let changed = 'anything'; ; changed = await wake.wait()) {
					const isGivingUp = pursuit.look(changed)
					const { hasFailed, isOver } = pursuit
					const waiting = isLost() ? 'lost' : isGivingUp ? 'failing' : 'open'
					onStand(cluster, hasFailed ? 'failed' : isOver ? 'done' : waiting, verdicts)
					if (isOver || signal.aborted) break
				}
			} finally {
				clearTimeout(telling)
				pursuit.stop()
			}
			return pursuit.last()
		}
		class Pursuit {
			verdicts = new Map()
			#options
			#judge
			#wake
			#started
			#open
			#judgements = new Map()
			#patience
			#suspects = new Set()
			#givingUp
			constructor(options, judge, wake) {
				this.#options = options
				this.#judge = judge
				this.#wake = wake
				this.#started = options.now()
				this.#open = new Map(options.expected.map(object => [(0, kubernetes_objects.TN)(object.ref), object]))
				this.#patience = new Patience(options.now, options.lateMs)
			}
			get hasFailed() {
				return [...this.verdicts.values()].some(({ state }) => state === 'failed')
			}
			get isOver() {
				const isStale = [...this.#judgements.values()].some(({ stale }) => stale !== undefined)
				return (
					!isStale && [...this.verdicts.values()].every(({ state }) => isDone(state) || state === 'failed')
				)
			}
			look(changed) {
				for (const [key, object] of this.#open) {
					if (changed !== 'anything' && !changed.has(key)) continue
					const judgement = this.#judge(object)
					this.#judgements.set(key, judgement)
					if (judgement.stuck !== undefined) this.#suspects.add(key)
				}
				this.#patience.note(
					[...this.#judgements].every(
						([key, { state, isSettled = false }]) => isDone(state) || isSettled || this.#suspects.has(key)
					)
				)
				clearTimeout(this.#givingUp)
				const lefts = [...this.#judgements.values()].flatMap(({ stuck, attempt = 'other' }) =>
					stuck === undefined ? [] : [this.#patience.left(attempt)]
				)
				const next = Math.min(...lefts)
				const isGivingUp = Number.isFinite(next)
				if (isGivingUp) this.#givingUp = setTimeout(this.#wake.now, next)
				for (const [key, { ref }] of this.#open) {
					const judgement = this.#judgements.get(key)
					if (judgement !== undefined) this.#conclude(key, ref, judgement)
				}
				return isGivingUp
			}
			stop() {
				clearTimeout(this.#givingUp)
			}
			last() {
				return new Map(
					Array.from(this.verdicts, ([key, verdict]) => {
						const stale = isDone(verdict.state) ? this.#judgements.get(key)?.stale : undefined
						const last = stale === undefined ? verdict : { ...verdict, state: 'unverified', reason: stale }
						return [key, { ...last, reason: this.#options.redactText(last.reason) }]
					})
				)
			}
			#conclude(key, ref, judgement) {
				const { cluster, now, onChange, redactText, noteStatus } = this.#options
				const { stuck, attempt = 'other', seen } = judgement
				const hasFailed = stuck !== undefined && this.#patience.left(attempt) === 0
				const { state, reason } = hasFailed ? { state: 'failed', reason: stuck } : judgement
				if (state === 'failed') {
					this.#open.delete(key)
					this.#judgements.delete(key)
				}
				noteStatus?.(cluster, key, seen)
				const before = this.verdicts.get(key)
				if (before?.state === state && before.reason === reason) return
				const seconds = (now() - this.#started) / 1000
				const arrived = arrivedBy(state, before, seconds)
				const verdict = {
					object: ref,
					state,
					reason,
					seconds,
					...(arrived !== undefined && { arrived })
				}
				this.verdicts.set(key, verdict)
				if (isChange(before, verdict)) onChange(redactText(tell(cluster, ref, verdict)))
			}
		}
		function arrivedBy(state, before, seconds) {
			if (state === 'missing') return undefined
			return before?.arrived ?? (isThere(state) ? seconds : undefined)
		}
		function isThere(state) {
			return state === 'progressing' || state === 'delivered' || state === 'ready'
		}
		const FEW_CLUSTERS = 8
		const GATHER_MS = { forEach: 15, most: 1000 }
		const GATHER_PART = 0.05
		function gatheringOf(clusters, now, mostLater) {
			if (clusters <= FEW_CLUSTERS) return () => 0
			const started = now()
			const least = Math.min(GATHER_MS.forEach * clusters, GATHER_MS.most)
			return () => Math.max(least, Math.min(GATHER_PART * (now() - started), mostLater))
		}
		function createWake(signal) {
			let next = Promise.withResolvers()
			let changed = new Set()
			const now = key => {
				if (key === undefined) changed = 'anything'
				else if (changed !== 'anything') changed.add(key)
				next.resolve(undefined)
			}
			signal.addEventListener('abort', () => {
				now()
			})
			return {
				now,
				wait: async () => {
					await next.promise
					await (0, promises_.setImmediate)()
					const taken = changed
					next = Promise.withResolvers()
					changed = new Set()
					if (signal.aborted) now()
					return taken
				}
			}
		}
		function wakeAll(views) {
			for (const { wake } of views.values()) wake.now()
		}
		const REPLICA_SET = {
			group: 'apps',
			version: 'v1',
			resource: 'replicasets',
			kind: 'ReplicaSet',
			namespaced: true
		}
		async function followCluster(options) {
			const { cluster, expected } = options
			const sources = sourcesFor(options)
			const stopping = new AbortController()
			const signal = AbortSignal.any([options.signal, stopping.signal])
			const wake = createWake(signal)
			const following = [...sources.values()].map(async source => {
				await followSource(options.client, source, signal, wake.now)
			})
			let limits = NONE_REFUSED
			refusedByAgent(expected, options.client).then(
				found => {
					limits = found
					if (found.size > 0) wake.now()
				},
				() => undefined
			)
			try {
				const verdicts = await pursue(
					options,
					object => judge(object, sources, options, limits.get((0, kubernetes_objects.TN)(object.ref))),
					wake
				)
				const objects = [...verdicts.values()]
				const refusals = [...new Set([...sources.values()].flatMap(({ refused }) => refused ?? []))]
				return {
					cluster,
					state: weakest(objects.map(({ state }) => state)),
					objects,
					findings: [
						...explainRefused(cluster, objects, limits),
						...(await explain(options, suffering(expected, verdicts, sources)))
					],
					note: options.redactText(refusals.join('; '))
				}
			} finally {
				stopping.abort()
				await Promise.all(following)
			}
		}
		function withRefusal(judgement, refused) {
			if (refused === undefined || judgement.state !== 'missing') return judgement
			const reason = refusalReason(refused)
			return { ...judgement, reason, stuck: reason }
		}
		function sourcesFor({ expected, level }) {
			const wanted = expected.flatMap(({ type, ref, live }) =>
				level !== 'delivered' && runsPods(live)
					? [
							[type, ref.namespace],
							[kinds.Dp, ref.namespace],
							[REPLICA_SET, ref.namespace]
						]
					: [[type, ref.namespace]]
			)
			return new Map(
				wanted.map(([type, namespace]) => [
					sourceKey(type, namespace),
					{ type, namespace, state: undefined, refused: undefined, trouble: undefined }
				])
			)
		}
		function sourceKey(type, namespace) {
			return `${type.group}/${type.resource}/${namespace ?? ''}`
		}
		async function followSource(client, source, signal, changed) {
			const collection = { path: (0, kubernetes_objects.So)(source.type, source.namespace), query: {} }
			const { state, ...collecting } = (0, follow.gd)()
			await (0, follow.PS)(client, collection, signal, {
				...collecting,
				onUnreachable: error => {
					source.trouble = error.message
					changed()
				},
				onChange: () => {
					source.state = state
					source.refused = undefined
					source.trouble = undefined
					changed()
				},
				onRefused: error => {
					const status = error instanceof api_client.hD ? error.status : undefined
					source.refused = undefined
					if (status === 404) {
						source.state = new Map()
						source.trouble = undefined
					} else if (status === 401) source.refused = 'the cluster does not accept the credentials'
					else if (status === 403 || (0, persistent.bg)(error)) source.refused = (0, errors.b)(error)
					else source.trouble = (0, errors.b)(error)
					changed()
				}
			})
		}
		function judge(object, sources, { cluster, noteIdentity, ...goal }, refused) {
			const source = sources.get(sourceKey(object.type, object.ref.namespace))
			if (source?.refused !== undefined) return { state: 'unverified', reason: source.refused }
			if (source?.state === undefined) {
				const trouble = source?.trouble ?? 'the cluster has not answered yet'
				return { state: 'missing', reason: `cannot be seen: ${trouble}` }
			}
			const found = foundIn(source, object)
			const { uid, deletionTimestamp } = found?.metadata ?? {}
			if (uid !== undefined && deletionTimestamp === undefined)
				noteIdentity?.(cluster, (0, kubernetes_objects.TN)(object.ref), [uid])
			const judgement = withRefusal(judgeObject(object, found, ownedIn(object, sources), goal), refused)
			return source.trouble === undefined
				? judgement
				: { ...judgement, stale: `cannot be seen any more: ${source.trouble}` }
		}
		function foundIn(source, { ref }) {
			return source?.state?.get(`${ref.namespace ?? ''}/${ref.name}`)
		}
		function ownedIn({ ref }, sources) {
			const objectsOf = type => [...(sources.get(sourceKey(type, ref.namespace))?.state?.values() ?? [])]
			return { pods: objectsOf(kinds.Dp), replicaSets: objectsOf(REPLICA_SET) }
		}
		function suffering(expected, verdicts, sources) {
			return expected.flatMap(object => {
				const state = verdicts.get((0, kubernetes_objects.TN)(object.ref))?.state
				const found = foundIn(sources.get(sourceKey(object.type, object.ref.namespace)), object)
				const isSick =
					found !== undefined && (state === 'failed' || state === 'progressing') && runsPods(found)
				return isSick ? [{ ref: object.ref, found, owned: ownedIn(object, sources) }] : []
			})
		}
		var kubestellar_binding = __webpack_require__(4547)
		var combinedStatus = __webpack_require__(1757)
		function explainReturned(cluster, verdicts, returned, redactText) {
			return verdicts
				.filter(({ state }) => state === 'failed' || state === 'progressing')
				.sort((left, right) => Number(right.state === 'failed') - Number(left.state === 'failed'))
				.slice(0, MOST_FINDINGS)
				.map(({ object, reason }) => {
					const trouble = troubleIn(reason, returned.get((0, kubernetes_objects.TN)(object))?.status)
					return findingWithoutPod(cluster, object, {
						reason: trouble.reason,
						message: (0, plainText.LD)(redactText(trouble.message), LINE_LENGTH),
						remedy: `KubeStellar reports no more; to see Pods, events and logs: ${describeCommand(cluster, object)}; or give \`wec-kubeconfig\`, and the next run shows them.`
					})
				})
		}
		var arrival = __webpack_require__(2791)
		const NEVER = 'KubeStellar never reports this kind'
		const UNNAMED =
			'KubeStellar reports no object with a name of more than 63 characters or with other signs than a label takes'
		const NOTHING = 'the cluster has reported no status of it yet'
		const OLD = 'what the cluster reports is from before this change'
		const SILENT = 'its status does not show whether this change has arrived'
		const AHEAD_MS = 60_000
		function judgeReturned(
			{ ref, live, change: made, createOnly },
			returned,
			{ known, before, now },
			{ level, readyWhen }
		) {
			if (!(0, kubestellar_works.isReported)(ref)) return { state: 'unverified', reason: NEVER }
			if (!(0, combinedStatus.N3)(ref.name)) return { state: 'unverified', reason: UNNAMED }
			if (returned === undefined || returned.kind === 'nothing') return { state: 'missing', reason: NOTHING }
			const isLeft = createOnly && made !== 'created'
			const change = isLeft ? 'none' : made
			const past = isLeft ? LEFT : (0, arrival.CM)(known, live)
			const isAhead = now !== undefined && returned.time > now + AHEAD_MS
			const age = isAhead ? 'unknown' : ageOf(live, change, returned, { past, before })
			if (age === 'old') return { state: 'missing', reason: OLD }
			const seen = {
				observedGeneration: (0, json.tk)(returned.status, 'observedGeneration') ?? 0,
				isProved: age === 'current'
			}
			const judgement = { ...judgeHealth(live, returned, level, readyWhen), seen }
			const onlyLabels = change === 'metadata' || (change === 'spec' && past?.changes === 0)
			return age === 'current' && !onlyLabels ? judgement : unproved(judgement)
		}
		const LEFT = { changes: 0, isBack: false, observedGeneration: 0, isProved: true }
		function ageOf(live, change, { kind, status, time }, { past, before: reportedBefore }) {
			if (change === 'created') return kind === 'blank' || isSince(time, live) ? 'current' : 'old'
			if (change === 'none' && past === undefined && isAsCreated(live))
				return kind === 'blank' || time >= createdAt(live) - SLACK_MS ? 'current' : 'old'
			if (past?.changes === 0) return past.isProved ? 'current' : 'unknown'
			const observed = (0, json.tk)(status, 'observedGeneration')
			if (observed === undefined) return 'unknown'
			const isOwn = change === 'spec'
			const before = isOwn ? reportedBefore : undefined
			const least = Math.max(1, past?.observedGeneration ?? 0)
			const last = Math.max(least, before ?? 0)
			const isKnown = past !== undefined || before !== undefined
			const isNewer = isSince(time, live)
			if (isKnown && isNewer && observed >= Math.max(least + (past?.changes ?? 0), last + 1)) return 'current'
			if (!isOwn && past?.isBack === true) return 'unknown'
			const mayBe = !isKnown || observed > last || observed < least
			return mayBe && (isNewer || !isOwn) ? 'unknown' : 'old'
		}
		function judgeHealth(live, { kind, status }, level, readyWhen) {
			if (level === 'delivered') return { state: 'delivered', reason: '' }
			if (kind === 'blank') return (0, readiness_readiness.rq)(live, readyWhen)
			const current = (0, readiness_readiness.zC)(live, status, 1)
			return level === 'ended' ? (0, ended.p)(current) : (0, readiness_readiness.co)(current, readyWhen)
		}
		function unproved(judgement) {
			const isWell = judgement.state === 'ready' || judgement.state === 'delivered'
			return isWell ? { ...judgement, state: 'unverified', reason: SILENT } : judgement
		}
		const SLACK_MS = 1000
		function isSince(time, live) {
			return time >= appliedAt(live) - SLACK_MS
		}
		function appliedAt(live) {
			const written = (0, json.RD)(live, 'metadata', 'managedFields')
				.filter(entry => (0, json.bX)(entry, 'subresource') === undefined)
				.map(entry => Date.parse((0, json.bX)(entry, 'time') ?? ''))
				.filter(time => !Number.isNaN(time))
			return Math.max(createdAt(live), ...written)
		}
		function createdAt({ metadata }) {
			return Date.parse(metadata.creationTimestamp ?? '') || 0
		}
		function isAsCreated(live) {
			const { generation } = live.metadata
			return generation === undefined ? appliedAt(live) === createdAt(live) : generation === 1
		}
		const GATHER_MOST_MS = 15_000
		async function followCombined(options) {
			const { clusters, client, policies } = options
			const stopping = new AbortController()
			const signal = AbortSignal.any([options.signal, stopping.signal])
			const gatherMs = gatheringOf(clusters.length, options.now, GATHER_MOST_MS)
			const views = new Map(clusters.map(cluster => [cluster, emptyView(signal)]))
			const access = { refused: undefined }
			const setRefused = why => {
				access.refused = why
				wakeAll(views)
			}
			const names = policies.map(({ name }) => name)
			const query = { labelSelector: `${combinedStatus.sn} in (${names.join(',')})` }
			const following = (0, follow.PS)(
				client,
				{ path: (0, kubernetes_objects.So)(api.BU, undefined), query },
				signal,
				{
					gatherMs,
					onObject: rowsInto(views, options),
					onChange: () => {
						if (access.refused !== undefined) setRefused(undefined)
					},
					onRefused: error => {
						setRefused((0, errors.b)(error))
					}
				}
			)
			try {
				return await Promise.all(
					[...views].map(async ([cluster, view]) => {
						const judge = judging({ ...options, cluster }, view, access)
						const verdicts = await pursue({ ...options, cluster, lateMs: gatherMs }, judge, view.wake)
						const objects = [...verdicts.values()]
						return {
							cluster,
							state: weakest(objects.map(({ state }) => state)),
							objects,
							findings: explainReturned(cluster, objects, view.returned, options.redactText),
							note: options.redactText(access.refused ?? '')
						}
					})
				)
			} finally {
				stopping.abort()
				await following
			}
		}
		function judging({ cluster, client, arrivals, ...goal }, view, access) {
			return object => {
				if (access.refused !== undefined) return { state: 'unverified', reason: access.refused }
				const key = (0, kubernetes_objects.TN)(object.ref)
				const reported = {
					known: arrivals.get(key)?.get(cluster),
					before: view.before.get(key),
					now: client.serverNow()
				}
				return judgeReturned(object, view.returned.get(key), reported, goal)
			}
		}
		function rowsInto(views, { expected, policies, onForged }) {
			const byBoundKey = new Map(expected.map(object => [(0, kubestellar_binding.k$)(object), object]))
			const policyUids = new Set(policies.map(({ policyUid }) => policyUid))
			let isTold = false
			return (found, isThere) => {
				const { key, rows } = (0, combinedStatus.fR)(found)
				const object = byBoundKey.get(key)
				if (object === undefined || !isThere) return
				if (!(0, combinedStatus.s0)(found, object.live, policyUids)) {
					if (!isTold && !(0, combinedStatus.RS)(found, object.live)) {
						isTold = true
						onForged(forged(found, object))
					}
					return
				}
				const objectKey = (0, kubernetes_objects.TN)(object.ref)
				for (const row of rows) {
					const view = views.get(row.cluster)
					const known = view?.rows.get(objectKey)
					if (view === undefined || (known !== undefined && (0, combinedStatus.V2)(known, row))) continue
					view.rows.set(objectKey, row)
					note(view, object, (0, combinedStatus.pb)(row))
					view.wake.now(objectKey)
				}
			}
		}
		function forged({ metadata }, { ref }) {
			return `CombinedStatus ${metadata.namespace ?? ''}/${metadata.name} claims to be about ${(0, kubernetes_objects.Ro)(ref)}, and is not in the namespace where KubeStellar writes the one of this object: it is ignored`
		}
		function emptyView(signal) {
			return { rows: new Map(), returned: new Map(), before: new Map(), wake: createWake(signal) }
		}
		function note({ returned, before }, { ref, live }, now) {
			const key = (0, kubernetes_objects.TN)(ref)
			returned.set(key, now)
			const generation = (0, json.tk)(now.status, 'observedGeneration')
			if (generation !== undefined && !isSince(now.time, live))
				before.set(key, Math.max(generation, before.get(key) ?? 0))
		}
		const FORBIDDEN = 'is forbidden: User '
		const STUCK =
			/forbidden|invalid|immutable|not permitted|no matches for kind|too large|denied the request/i
		const ABSENT = 'was applied and is gone since; the work agent applies it again within 6 minutes'
		const UNCONFIRMED = {
			state: 'missing',
			reason: 'the work agent has applied it, and has not looked since whether it is there'
		}
		const UNREAD =
			'what the cluster had reported before this run could not be read, so an old report cannot be told from a new one'
		const BACK =
			'it was changed and changed back since a run saw it: its status does not show whether it was different in between'
		function judgeWork(expected, sighting, standard) {
			const { work } = sighting
			const { bindingGeneration, grantsRights } = standard
			if (work === undefined || work.bindingGeneration < bindingGeneration)
				return { state: 'missing', reason: 'has not been sent to the cluster yet' }
			if (work.outcome === 'waiting')
				return { state: 'missing', reason: 'the work agent of the cluster has not worked on it yet' }
			if (work.outcome === 'absent') return { state: 'missing', reason: ABSENT }
			if (work.outcome === 'refused') {
				const reason = `the work agent cannot apply it: ${work.message}`
				if (work.message.includes(FORBIDDEN) && !grantsRights) return { state: 'failed', reason }
				return { state: 'missing', reason, ...(STUCK.test(work.message) ? { stuck: reason } : {}) }
			}
			const judgement = judgeApplied(work, expected, sighting, standard)
			if (work.outcome !== 'unconfirmed') return judgement
			if (isDone(judgement.state)) return { ...UNCONFIRMED, isSettled: true }
			return sighting.status === undefined ? UNCONFIRMED : judgement
		}
		function judgeApplied(work, { live, createOnly }, { status, before, known }, { level, readyWhen }) {
			if (level === 'delivered') return { state: 'delivered', reason: '' }
			if (!(0, kubestellar_works.isReported)(work.ref)) return { state: 'ready', reason: '' }
			if (status === undefined) return (0, readiness_readiness.rq)(work.manifest, readyWhen)
			if (before === 'unread') return { state: 'unverified', reason: UNREAD }
			const reported = (0, json.tk)(status, 'observedGeneration')
			const observed = reported ?? 0
			const past = createOnly ? undefined : (0, arrival.CM)(known, live)
			const needed = createOnly ? 1 : Math.max(1, sinceBefore(work, before), sinceSeen(past, observed))
			const current = (0, readiness_readiness.zC)(work.manifest, status, needed)
			const judgement =
				level === 'ended' ? (0, ended.p)(current) : (0, readiness_readiness.co)(current, readyWhen)
			if (isDone(judgement.state) && past?.isBack === true && observed === past.observedGeneration)
				return { state: 'unverified', reason: BACK }
			if (reported !== undefined && reported < needed) return judgement
			return { ...judgement, seen: { observedGeneration: observed, isProved: true } }
		}
		function sinceBefore({ manifest }, before) {
			if (before === undefined) return 0
			return before.observedGeneration + (before.content === contentOf(manifest) ? 0 : 1)
		}
		function sinceSeen(past, observed) {
			if (past === undefined || observed < past.observedGeneration) return 0
			if (past.isBack) return past.observedGeneration + (observed === past.observedGeneration ? 0 : 2)
			return past.observedGeneration + Math.min(past.changes, 1)
		}
		function beforeOf({ manifest }, status) {
			return {
				content: contentOf(manifest),
				observedGeneration: (0, json.tk)(status, 'observedGeneration') ?? 0
			}
		}
		function contentOf(manifest) {
			return JSON.stringify({ ...manifest, metadata: undefined })
		}
		function workKey({ name, ref }) {
			return `${name} ${(0, kubernetes_objects.TN)(ref)}`
		}
		const follow_GATHER_MOST_MS = 3000
		async function followWorks(options) {
			const { clusters, client, policies, level } = options
			const stopping = new AbortController()
			const signal = AbortSignal.any([options.signal, stopping.signal])
			const gatherMs = gatheringOf(clusters.length, options.now, follow_GATHER_MOST_MS)
			const views = new Map(clusters.map(cluster => [cluster, follow_emptyView(signal)]))
			const access = { refused: new Map(), unreachable: undefined }
			const watch = async (type, policy, followed) => {
				const query =
					policy === undefined ? {} : { labelSelector: `${kubestellar_works.POLICY_LABEL}=${policy}` }
				await (0, follow.PS)(client, { path: (0, kubernetes_objects.So)(type, undefined), query }, signal, {
					...followed,
					...accessInto(access, type, views),
					gatherMs
				})
			}
			const noteBearers = bearersInto(options)
			const following = [
				...policies.flatMap(policy => [
					watch(api.jf, policy.name, worksInto(views, policy, noteBearers)),
					...(level !== 'delivered' ? [watch(api.tV, policy.name, reportsInto(views, policy))] : [])
				]),
				watch(api.oB, undefined, availabilityInto(views))
			]
			try {
				return await Promise.all(
					[...views].map(async ([cluster, view]) => {
						const judge = object => judgeIn(view, object, options, cluster)
						const verdicts = await pursue(
							{ ...options, cluster },
							object => withAccess(judge(object), access, view),
							view.wake,
							() => view.offline !== undefined
						)
						const objects = [...verdicts.values()]
						return {
							cluster,
							state: weakest(objects.map(({ state }) => state)),
							objects,
							findings: explainWorks(options.expected, verdicts, { cluster, ...view }, options.redactText),
							note: options.redactText(objects.find(({ state }) => state === 'unverified')?.reason ?? '')
						}
					})
				)
			} finally {
				stopping.abort()
				await Promise.all(following)
			}
		}
		function accessInto(access, type, views) {
			return {
				onUnreachable: error => {
					access.unreachable = error.message
					wakeAll(views)
				},
				onChange: () => {
					const isAnew = access.refused.delete(type) || access.unreachable !== undefined
					access.unreachable = undefined
					if (isAnew) wakeAll(views)
				},
				onRefused: error => {
					access.refused.set(type, (0, itsTrouble.Y)(error))
					wakeAll(views)
				}
			}
		}
		function withAccess(judgement, { refused, unreachable }, { works }) {
			const [noWorks, noStatuses] = [refused.get(api.jf), refused.get(api.tV)]
			if (noWorks !== undefined) return { state: 'unverified', reason: noWorks }
			if (noStatuses !== undefined && judgement.state === 'progressing')
				return { state: 'unverified', reason: noStatuses }
			if (unreachable !== undefined && works.size === 0 && judgement.state === 'missing')
				return { state: 'missing', reason: `cannot be seen: ${unreachable}` }
			return judgement
		}
		function judgeIn(
			{ works, reports, offline },
			object,
			{ expected, policies, before, arrivals, level, readyWhen },
			cluster
		) {
			const key = (0, kubernetes_objects.TN)(object.ref)
			const [work, report] = [works.get(key), reports.get(key)]
			const bindingGeneration = Math.min(
				...policies.filter(policy => policy.objects.has(key)).map(policy => policy.generation)
			)
			const sighting = {
				work,
				status: isFor(work, report) ? report?.status : undefined,
				known: arrivals.get(key)?.get(cluster),
				before:
					work === undefined
						? undefined
						: before === 'unread'
							? before
							: before.get(`${cluster} ${workKey(work)}`)
			}
			const grantsRights = expected.some(({ ref }) => ref.kind === 'ClusterRole')
			const judgement = judgeWork(object, sighting, { level, readyWhen, bindingGeneration, grantsRights })
			return offline === undefined || isDone(judgement.state)
				? judgement
				: { ...judgement, reason: `${offline}; ${judgement.reason}` }
		}
		function isFor(work, report) {
			return work?.outcome !== 'unconfirmed' || work.name === report?.work
		}
		async function snapshotWorks(client, policies) {
			const found = await Promise.all(
				policies.map(async policy => {
					const query = { labelSelector: `${kubestellar_works.POLICY_LABEL}=${policy}` }
					const [works, statuses] = await Promise.all([
						client.list((0, kubernetes_objects.So)(api.jf, undefined), query),
						client.list((0, kubernetes_objects.So)(api.tV, undefined), query)
					])
					const reported = new Map(
						statuses.items.map(item => {
							const { ref, status } = (0, kubestellar_works.reportIn)(item)
							return [`${item.metadata.namespace ?? ''} ${(0, kubernetes_objects.TN)(ref)}`, status]
						})
					)
					return works.items.flatMap(item =>
						(0, kubestellar_works.worksIn)(item).map(work => {
							const cluster = item.metadata.namespace ?? ''
							const status = reported.get(`${cluster} ${(0, kubernetes_objects.TN)(work.ref)}`)
							return [`${cluster} ${workKey(work)}`, beforeOf(work, status)]
						})
					)
				})
			)
			return new Map(found.flat())
		}
		function follow_emptyView(signal) {
			return {
				works: new Map(),
				reports: new Map(),
				bearers: new Map(),
				offline: undefined,
				wake: createWake(signal)
			}
		}
		function bearersInto({ expected, noteIdentity }) {
			const uids = new Map(
				expected.map(({ ref, live }) => [(0, kubernetes_objects.TN)(ref), live.metadata.uid])
			)
			return (cluster, { bearers }, key) => {
				const uid = uids.get(key)
				if (uid === undefined) return
				const own = [...(bearers.get(key) ?? [])].filter(([name]) => name.endsWith(`-${uid}`))
				noteIdentity?.(
					cluster,
					key,
					own.map(([, workUid]) => workUid)
				)
			}
		}
		function forgetBearers({ bearers }, { uid, objects }) {
			for (const key of objects)
				for (const name of bearers.get(key)?.keys() ?? [])
					if (name.startsWith(`${uid}-`)) bearers.get(key)?.delete(name)
		}
		function worksInto(views, policy, noteBearers) {
			const forget = forgetting(views, 'works', policy)
			return {
				onReset: () => {
					for (const view of views.values()) forgetBearers(view, policy)
					forget()
				},
				onObject: (object, isThere) => {
					const { name, namespace: cluster = '', uid = '', deletionTimestamp } = object.metadata
					const view = views.get(cluster)
					if (view === undefined || !(0, kubestellar_works.isOf)(object, policy)) return
					const isStaying = isThere && deletionTimestamp === undefined
					for (const work of (0, kubestellar_works.worksIn)(object)) {
						const key = (0, kubernetes_objects.TN)(work.ref)
						const bearers = view.bearers.get(key) ?? new Map()
						view.bearers.set(key, bearers)
						if (isStaying) bearers.set(name, uid)
						else bearers.delete(name)
						noteBearers(cluster, view, key)
						if (isStaying) (0, kubestellar_works.noteWork)(view.works, work)
						else if (view.works.get(key)?.name === work.name) view.works.delete(key)
						view.wake.now(key)
					}
				}
			}
		}
		function reportsInto(views, policy) {
			return {
				onReset: forgetting(views, 'reports', policy),
				onObject: (object, isThere) => {
					const view = views.get(object.metadata.namespace ?? '')
					if (view === undefined) return
					const report = (0, kubestellar_works.reportIn)(object)
					const key = (0, kubernetes_objects.TN)(report.ref)
					if (isThere && Object.keys(report.status).length > 0) view.reports.set(key, report)
					else if (view.reports.get(key)?.work === report.work) view.reports.delete(key)
					view.wake.now(key)
				}
			}
		}
		function forgetting(views, what, { objects }) {
			return () => {
				for (const view of views.values()) for (const key of objects) view[what].delete(key)
				wakeAll(views)
			}
		}
		function availabilityInto(views) {
			return {
				onObject: object => {
					const view = views.get(object.metadata.name)
					const offline = (0, managedCluster.whyOffline)(object)
					if (view === undefined || view.offline === offline) return
					view.offline = offline
					view.wake.now()
				}
			}
		}
		const SETTLE_MS = 5000
		class Quorum {
			#stands
			#needed
			#end
			#now
			#troubledSince
			#settling
			constructor(clusters, needed, now, end) {
				this.#stands = new Map(clusters.map(cluster => [cluster, 'open']))
				this.#needed = needed
				this.#now = now
				this.#end = end
			}
			note = (cluster, stand) => {
				if (this.#stands.get(cluster) === stand) return
				this.#stands.set(cluster, stand)
				if (this.#count('failing', 'failed') === 0) this.#troubledSince = undefined
				else this.#troubledSince ??= this.#now()
				if (this.#settling !== undefined || !this.#isDecided()) return
				const settled = this.#troubledSince === undefined ? 0 : this.#now() - this.#troubledSince
				this.#settling = setTimeout(this.#end, Math.max(0, SETTLE_MS - settled))
			}
			close() {
				clearTimeout(this.#settling)
			}
			#isDecided() {
				const failed = this.#count('failed')
				if (failed > 0 && this.#stands.size - failed < this.#needed) return true
				return this.#count('open', 'failing') === 0 && this.#count('done') >= this.#needed
			}
			#count(...stands) {
				return [...this.#stands.values()].filter(stand => stands.includes(stand)).length
			}
		}
		function standingOf({ clusters, objects }, seen) {
			const found = clusters.map(cluster => {
				const verdicts = [...(seen.get(cluster)?.values() ?? [])]
				const open = verdicts.filter(({ state }) => !isDone(state))
				return { cluster, done: verdicts.length - open.length, open }
			})
			const behind = found.filter(({ done }) => done < objects.length)
			const [first] = behind
			const object = first?.open[0]
			const what =
				object === undefined
					? ''
					: `: ${(0, kubernetes_objects.Ro)(object.object)} (${object.reason || object.state})`
			return {
				counts: [
					{
						done: found.reduce((sum, { done }) => sum + done, 0),
						all: objects.length * clusters.length,
						of: 'objects'
					},
					{ done: clusters.length - behind.length, all: clusters.length, of: 'clusters' }
				],
				...(first === undefined
					? {}
					: {
							waitsFor: `cluster ${first.cluster}${what}${andMore(first.open.length - 1, behind.length - 1)}`
						})
			}
		}
		function andMore(objects, clusters) {
			const more = [
				...(objects > 0 ? [`${(0, text_text.hS)(objects, 'more object')} there`] : []),
				...(clusters > 0 ? [(0, text_text.hS)(clusters, 'more cluster')] : [])
			]
			return more.length === 0 ? '' : ` and ${more.join(' and ')}`
		}
		const MOST_TOLD = 10
		const MOST_LOOKS = 3
		async function observeClusters(run, bound, before, sources) {
			const watch = new RecreationWatch(run, sources, before.marks)
			let now = bound
			for (let looks = 1; ; looks += 1) {
				watch.bound(now)
				const statuses = new Map()
				const clusters = await lookInto(run, now, before.works, {
					...sources,
					noteIdentity: watch.identities.note,
					noteStatus: (cluster, key, seen) => {
						const known = statuses.get(cluster) ?? new Map()
						if (seen === undefined) known.delete(key)
						else statuses.set(cluster, known.set(key, seen))
					}
				})
				if (!(await watch.isWithdrawn(now)) || looks === MOST_LOOKS || run.clock.signal.aborted)
					return { bound: now, clusters, statuses, recreation: await watch.conclude(now) }
				run.deps.log.info(
					'KubeStellar withdrew the release while the clusters were observed: waiting for it again'
				)
				now = await (0, binding.kH)(run, releasedOf(now), sources.its, sources.wds)
			}
		}
		async function observePassing(run, bound, sources, { level, onStand, signal }) {
			run.clock.extend(run.inputs.timeoutPerDeliveryMs * bound.objects.length * bound.clusters.length)
			const over = new AbortController()
			const open = new Set(bound.clusters)
			const note = (cluster, stand, verdicts) => {
				if (stand === 'open' || stand === 'failing') open.add(cluster)
				else open.delete(cluster)
				onStand(cluster, stand, verdicts)
				if (open.size === 0) over.abort()
			}
			const ending = AbortSignal.any([run.clock.signal, signal, over.signal])
			const goal = { level, readyWhen: new Map(), signal: ending }
			return await observeAll(run, { bound, sources, goal, note }, new Map())
		}
		function releasedOf({ policies, objects }) {
			return {
				deliveries: policies.map(policy => ({
					policy: policy.name,
					objects: objects.filter(({ ref }) => policy.objects.has((0, kubernetes_objects.TN)(ref)))
				}))
			}
		}
		async function lookInto(run, bound, worksBefore, { noteIdentity, noteStatus, ...sources }) {
			const { inputs, clock, deps } = run
			const { waitFor, readyWhen } = inputs
			clock.extend(inputs.timeoutPerDeliveryMs * bound.objects.length * bound.clusters.length)
			if (waitFor === 'nothing' || waitFor === 'bound')
				return bound.clusters.map(cluster =>
					allAre('unverified', `${report_verdict.Lf}: wait-for is ${waitFor}`, cluster, bound.objects)
				)
			const ending = new AbortController()
			const quorum = new Quorum(
				bound.clusters,
				(0, verdict.hv)(inputs, bound.clusters.length),
				deps.now,
				() => {
					ending.abort()
				}
			)
			const note = bound.clusters.length > MOST_TOLD ? tellingOf(quorum, deps.log) : quorum.note
			const signal = AbortSignal.any([clock.signal, ending.signal])
			const goal = { level: waitFor, readyWhen, signal, noteIdentity, noteStatus }
			try {
				return await observeAll(run, { bound, sources, goal, note }, worksBefore)
			} finally {
				quorum.close()
			}
		}
		async function observeAll(run, { bound, sources, goal, note }, worksBefore) {
			const { inputs, deps, progress, elapsed, redact } = run
			const seen = new Map()
			const times = new Map()
			const pursuit = {
				...goal,
				now: deps.now,
				onChange: line => {
					if (bound.clusters.length <= MOST_TOLD) deps.log.info(line)
				},
				onStand: (cluster, stand, verdicts) => {
					seen.set(cluster, verdicts)
					const to = elapsed()
					times.set(cluster, { from: times.get(cluster)?.from ?? to, to, stand })
					note(cluster, stand, verdicts)
				},
				redactText: redact
			}
			const seenBy = source =>
				bound.clusters.filter(cluster => (0, proof_source.nm)(cluster, inputs, sources) === source)
			const found = await progress.during(
				() => standingOf(bound, seen),
				() =>
					Promise.all([
						observeThemselves(seenBy('wecs'), run, { bound, sources, pursuit }),
						observeThroughIts(seenBy('its'), run, { bound, sources, pursuit }, worksBefore),
						observeThroughWds(seenBy('wds'), run, { bound, sources, pursuit })
					])
			)
			return inOrder(bound.clusters, found.flat()).map(verdict =>
				asObserved(
					verdict,
					(0, proof_source.nm)(verdict.cluster, inputs, sources),
					times.get(verdict.cluster)
				)
			)
		}
		function inOrder(clusters, verdicts) {
			const byCluster = new Map(verdicts.map(verdict => [verdict.cluster, verdict]))
			return clusters.flatMap(cluster => byCluster.get(cluster) ?? [])
		}
		function asObserved(verdict, evidence, observation) {
			if (observation === undefined) return verdict
			const { from, to, stand } = observation
			const { note, findings, objects } = verdict
			const isUnreached = stand === 'lost' && note !== ''
			const isOffline =
				(stand === 'lost' && !isUnreached) || findings.some(({ reason }) => reason === report_verdict.nn)
			const isObserved = isOffline || (!isUnreached && objects.some(({ state }) => state !== 'unverified'))
			return { ...verdict, ...(isObserved && { evidence, from, to }), ...(isOffline && { isOffline }) }
		}
		function tellingOf({ note }, log) {
			const told = new Map()
			return (cluster, stand) => {
				note(cluster, stand)
				const before = told.get(cluster) ?? 'open'
				told.set(cluster, stand)
				if (stand !== before) log.info(`${cluster}: ${TOLD[stand]}`)
			}
		}
		const TOLD = {
			open: 'in progress again',
			done: 'all is as it should be',
			failing: 'blocked, waiting in case it recovers',
			failed: 'has failed',
			lost: 'is offline'
		}
		async function observeThemselves(clusters, run, { bound, sources: { wecs, its }, pursuit }) {
			const accessible = clusters.filter(cluster => wecs.whyNot(cluster) === undefined)
			const others = clusters.filter(cluster => !accessible.includes(cluster))
			return [
				...(await wecs.each(accessible, async (cluster, client) => {
					const verdict = await observeCluster(run, client, bound.objects, { cluster, ...pursuit })
					return await withCauses(verdict, run, bound, its)
				})),
				...others.map(cluster => {
					const whyNot = wecs.whyNot(cluster) ?? ''
					run.warn(`cluster ${cluster} is unverified: ${whyNot}`)
					return allAre('unverified', whyNot, cluster, bound.objects)
				})
			]
		}
		async function withCauses(verdict, { warn, redact }, { objects, policies }, its) {
			if (!its.isGiven) return verdict
			try {
				return await explainMissing(verdict, { expected: objects, policies }, await its.client(), redact)
			} catch (error) {
				warn(`why objects are missing in ${verdict.cluster} cannot be read: ${(0, itsTrouble.Y)(error)}`)
				return verdict
			}
		}
		async function observeThroughIts(
			clusters,
			{ warn, redact },
			{ bound: { objects, policies }, sources: { its, collector }, pursuit },
			before
		) {
			if (clusters.length === 0) return []
			try {
				const [client, { arrivals }] = await Promise.all([its.client(), collector.memory()])
				const verdicts = await followWorks({
					clusters,
					client,
					expected: objects,
					policies,
					before,
					arrivals,
					...pursuit
				})
				warnOfNotes(verdicts, warn)
				return verdicts
			} catch (error) {
				const note = redact(`cannot be seen: ${(0, itsTrouble.Y)(error)}`)
				warn(`the clusters ${note}`)
				return clusters.map(cluster => allAre('missing', note, cluster, objects))
			}
		}
		async function observeThroughWds(
			clusters,
			{ warn },
			{ bound: { objects, policies }, sources: { collector, wds, wecs }, pursuit }
		) {
			if (clusters.length === 0) return []
			if (!collector.isAttached) {
				const verdicts = clusters.map(cluster =>
					allAre(
						'unverified',
						wecs.isGiven ? (wecs.whyNot(cluster) ?? '') : collector.whyNot,
						cluster,
						objects
					)
				)
				if (collector.lastProof === undefined) warnOfNotes(verdicts, warn)
				return verdicts
			}
			const verdicts = await followCombined({
				clusters,
				client: wds,
				policies,
				expected: objects,
				arrivals: (await collector.memory()).arrivals,
				onForged: warn,
				...pursuit
			})
			warnOfNotes(verdicts, warn)
			return verdicts
		}
		function warnOfNotes(verdicts, warn) {
			const notes = new Set(verdicts.flatMap(({ note }) => (note === '' ? [] : [note])))
			for (const note of notes) {
				const which = verdicts.filter(verdict => verdict.note === note).map(({ cluster }) => cluster)
				const subject = which.length === 1 ? `cluster ${which[0] ?? ''} is` : 'the clusters are'
				warn(`${subject} unverified: ${note}`)
			}
		}
		async function observeCluster({ warn, redact }, client, objects, pursuit) {
			const { cluster } = pursuit
			try {
				const verdict = await followCluster({ ...pursuit, client: await client(), expected: objects })
				if (verdict.note !== '') warn(`cluster ${cluster} is ${partOf(verdict)}: ${verdict.note}`)
				return verdict
			} catch (error) {
				const note = redact(`cannot be seen: ${(0, errors.b)(error)}`)
				warn(`cluster ${cluster} ${note}`)
				pursuit.onStand(cluster, 'lost', new Map())
				return allAre('missing', note, cluster, objects)
			}
		}
		function partOf({ objects }) {
			return objects.every(({ state }) => state === 'unverified') ? 'unverified' : 'unverified in part'
		}
		function allAre(state, note, cluster, objects) {
			return {
				cluster,
				state,
				objects: objects.map(({ ref }) => ({ object: ref, state, reason: note, seconds: 0 })),
				findings: [],
				note
			}
		}
	},
	8414: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			LINES_READ: () => LINES_READ,
			U: () => boundedLine,
			lastLines: () => lastLines
		})
		var _lib_text_plainText_ts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6084)
		const LOG_LINES = 10
		const LINES_READ = 100
		const LINE_LENGTH = 1000
		function lastLines(log, redactText) {
			const lines = redactText(log)
				.split('\n')
				.filter(line => line !== '')
			return lines.slice(-LOG_LINES).map(line => boundedLine(line, redactText))
		}
		function boundedLine(text, redactText) {
			return (0, _lib_text_plainText_ts__WEBPACK_IMPORTED_MODULE_0__.LD)(redactText(text), LINE_LENGTH)
		}
	},
	2489: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__)
		__webpack_require__.d(__webpack_exports__, {
			guardFaults: () => guardFaults,
			refusedGuards: () => refusedGuards
		})
		var _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9340)
		var _kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1942)
		var _kubestellar_binding_ts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4547)
		var _kubestellar_guard_ts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9167)
		var _kubestellar_works_ts__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1272)
		var _lib_parallel_ts__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8252)
		var _lib_text_text_ts__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9576)
		var _guardRelease_ts__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7955)
		var _guards_ts__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8231)
		async function guardFaults(run, bound, bindings, wds) {
			const { inputs } = run
			const faults = await Promise.all(
				bound.bindings.map(async binding => {
					const name = (0, _kubestellar_guard_ts__WEBPACK_IMPORTED_MODULE_2__.t_)(binding.name)
					const found = bindings.find(({ metadata }) => metadata.name === name)
					if (found === undefined) return []
					const guard = (0, _kubestellar_guard_ts__WEBPACK_IMPORTED_MODULE_2__.jp)(
						found,
						(0, _guards_ts__WEBPACK_IMPORTED_MODULE_5__.releaseOf)(inputs)
					)
					if (typeof guard === 'string')
						return [`BindingPolicy ${binding.name} has no guard, for Binding ${name} ${guard}`]
					const due = await (0, _guardRelease_ts__WEBPACK_IMPORTED_MODULE_4__.guardedOf)(
						binding,
						guard.guarding,
						bound,
						wds
					)
					const listed = [...guard.binding.objects]
					const live = await (0, _lib_parallel_ts__WEBPACK_IMPORTED_MODULE_6__.sf)(
						listed,
						_lib_parallel_ts__WEBPACK_IMPORTED_MODULE_6__.CF,
						async ([, object]) => await (0, _guards_ts__WEBPACK_IMPORTED_MODULE_5__.look)(object, wds)
					)
					const wrong = (0, _kubestellar_guard_ts__WEBPACK_IMPORTED_MODULE_2__.xm)(guard, {
						clusters: binding.clusters,
						objects: new Set(
							due
								.filter(({ wantsStatus }) => !wantsStatus)
								.map(_kubestellar_binding_ts__WEBPACK_IMPORTED_MODULE_1__.o0)
						),
						gone: new Set(listed.filter((_, index) => live[index] === 'absent').map(([key]) => key))
					})
					return wrong.map(why => `the guard, Binding ${name}, ${why}; the next deploy writes it again`)
				})
			)
			return faults.flat()
		}
		async function refusedGuards({ redact }, bound, its) {
			if (!its.isGiven || bound.bindings.length === 0) return []
			const names = bound.bindings.map(({ name }) =>
				(0, _kubestellar_guard_ts__WEBPACK_IMPORTED_MODULE_2__.t_)(name)
			)
			const query = {
				labelSelector: `${_kubestellar_works_ts__WEBPACK_IMPORTED_MODULE_3__.POLICY_LABEL} in (${names.join(',')})`
			}
			try {
				const { items } = await (
					await its.client()
				).list(
					(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_7__.So)(
						_kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_0__.jf,
						undefined
					),
					query
				)
				const refused = items.flatMap(item =>
					(0, _kubestellar_works_ts__WEBPACK_IMPORTED_MODULE_3__.worksIn)(item)
						.filter(({ outcome }) => outcome === 'refused')
						.map(({ ref, message }) => ({
							what: (0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_7__.Ro)(ref),
							where: item.metadata.namespace ?? '',
							message
						}))
				)
				return [...Map.groupBy(refused, ({ what }) => what)].map(([what, alike]) => {
					const where = (0, _lib_text_text_ts__WEBPACK_IMPORTED_MODULE_8__.HL)(
						alike.map(one => one.where),
						_guards_ts__WEBPACK_IMPORTED_MODULE_5__.MOST_NAMES
					)
					return redact(
						`the guard does not keep ${what} in ${where}: ${alike[0]?.message ?? ''}; give the work agent the right to patch it, see docs/explanation/restarts.md`
					)
				})
			} catch {
				return []
			}
		}
	},
	7955: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__)
		__webpack_require__.d(__webpack_exports__, {
			guardRelease: () => guardRelease,
			guardedOf: () => guardedOf
		})
		var _kubernetes_api_client_ts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3708)
		var _kubestellar_guard_ts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9167)
		var _kubestellar_binding_ts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4547)
		var _kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1942)
		var _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9340)
		var _lib_errors_ts__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7268)
		var _guards_ts__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8231)
		var _kubestellar_bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4445)
		var _policies_ownership_ts__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9647)
		var _lib_text_text_ts__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9576)
		var _lib_parallel_ts__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8252)
		var _kubernetes_kinds_ts__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1955)
		var _kubestellar_clauses_ts__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(448)
		var _kubestellar_matching_ts__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7835)
		async function guardRelease(run, bound, wanted, wds) {
			const { deps, warn } = run
			if (bound.bindings.length === 0) {
				if (wanted?.mode !== 'none')
					deps.log.info('no guard is written: `wait-for: nothing` does not know what KubeStellar delivers')
				return
			}
			for (const binding of bound.bindings) {
				try {
					await guardPolicy(run, { binding, wanted }, bound, wds)
				} catch (error) {
					if ((0, _guards_ts__WEBPACK_IMPORTED_MODULE_5__.isForbidden)(error))
						run.warnOnce(_guards_ts__WEBPACK_IMPORTED_MODULE_5__.NO_RIGHT)
					else if (
						error instanceof _kubernetes_api_client_ts__WEBPACK_IMPORTED_MODULE_0__.hD ||
						error instanceof _kubernetes_api_client_ts__WEBPACK_IMPORTED_MODULE_0__.Jk ||
						error instanceof _lib_errors_ts__WEBPACK_IMPORTED_MODULE_4__.l
					)
						warn(
							`the guard of BindingPolicy ${binding.name} is not up to date, and the next deploy writes it: ${(0, _lib_errors_ts__WEBPACK_IMPORTED_MODULE_4__.b)(error)}`
						)
					else throw error
				}
			}
		}
		async function guardPolicy(run, { binding, wanted: asked }, bound, wds) {
			const { inputs, deps, warn } = run
			const name = (0, _kubestellar_guard_ts__WEBPACK_IMPORTED_MODULE_1__.t_)(binding.name)
			const found = await wds.get(
				(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_11__.So)(
					_kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_3__.HC,
					undefined,
					name
				)
			)
			const guard =
				found &&
				(0, _kubestellar_guard_ts__WEBPACK_IMPORTED_MODULE_1__.jp)(
					found,
					(0, _guards_ts__WEBPACK_IMPORTED_MODULE_5__.releaseOf)(inputs)
				)
			if (typeof guard === 'string') {
				warn(`BindingPolicy ${binding.name} has no guard, for Binding ${name} ${guard}`)
				return
			}
			const guarding = guardingFor(asked, guard)
			const objects =
				guarding === undefined ? [] : await toGuard(run, { binding, guard, guarding }, bound, wds)
			if (guarding === undefined || objects.length === 0) {
				if (guard !== undefined)
					await (0, _guards_ts__WEBPACK_IMPORTED_MODULE_5__.removeGuard)(run, guard, wds)
				return
			}
			const uid = bound.policies.find(policy => policy.name === binding.name)?.policyUid ?? ''
			if (uid === '') return
			const wanted = (0, _kubestellar_guard_ts__WEBPACK_IMPORTED_MODULE_1__.dX)({
				policy: { name: binding.name, uid },
				marks: marksFor(inputs),
				guarding,
				clusters: binding.clusters,
				objects
			})
			if ((0, _kubestellar_guard_ts__WEBPACK_IMPORTED_MODULE_1__.sH)(guard, wanted)) return
			if (guard?.isEdited === true) warn(`Binding ${name} was changed by hand: it is written again`)
			const whyNot = await (0, _guards_ts__WEBPACK_IMPORTED_MODULE_5__.store)(
				run,
				wanted,
				(0, _guards_ts__WEBPACK_IMPORTED_MODULE_5__.releaseOf)(inputs),
				wds
			)
			if (whyNot === undefined)
				deps.log.info(
					`Binding ${name} guards ${objects.length} objects in ${binding.clusters.length} clusters`
				)
			else warn(`Binding ${name} ${whyNot}: it is left as it is`)
		}
		function guardingFor(asked, guard) {
			if (asked === undefined) return guard?.guarding
			return asked.mode === 'none' ? undefined : { mode: asked.mode, kinds: asked.kinds }
		}
		function marksFor(inputs) {
			const { labels, annotations } = (0, _policies_ownership_ts__WEBPACK_IMPORTED_MODULE_7__.O$)(inputs)
			return {
				labels: { ..._kubestellar_bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_6__.u9, ...labels },
				annotations: {
					[_kubestellar_bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_6__.y1]: (0,
					_guards_ts__WEBPACK_IMPORTED_MODULE_5__.releaseOf)(inputs),
					...annotations
				}
			}
		}
		async function toGuard({ warn }, { binding, guard, guarding }, bound, wds) {
			const due = await guardedOf(binding, guarding, bound, wds)
			const asked = due.filter(({ wantsStatus }) => wantsStatus)
			if (asked.length > 0) {
				const names = (0, _lib_text_text_ts__WEBPACK_IMPORTED_MODULE_12__.HL)(
					asked.map(nameOf),
					_guards_ts__WEBPACK_IMPORTED_MODULE_5__.MOST_NAMES
				)
				warn(
					`${names} ${asked.length === 1 ? 'is' : 'are'} not guarded: BindingPolicy ${binding.name} asks for the status, which KubeStellar gives up for an object that two Bindings deliver`
				)
			}
			const kept = guard === undefined ? [] : await stillSelected(binding, guard, wds)
			return [...due.filter(({ wantsStatus }) => !wantsStatus), ...kept]
		}
		async function guardedOf(binding, guarding, { objects }, wds) {
			const known = new Map(
				objects.map(object => [
					(0, _kubestellar_binding_ts__WEBPACK_IMPORTED_MODULE_2__.k$)(object),
					object.live
				])
			)
			const candidates = [...binding.objects].filter(([, object]) =>
				(0, _kubestellar_guard_ts__WEBPACK_IMPORTED_MODULE_1__.zt)(object, guarding)
			)
			const found = await (0, _lib_parallel_ts__WEBPACK_IMPORTED_MODULE_13__.sf)(
				candidates,
				_lib_parallel_ts__WEBPACK_IMPORTED_MODULE_13__.CF,
				async ([key, object]) =>
					known.get(key) ?? (await (0, _guards_ts__WEBPACK_IMPORTED_MODULE_5__.look)(object, wds))
			)
			return candidates.flatMap(([, object], index) => {
				const live = found[index]
				return typeof live === 'object' &&
					(0, _kubestellar_guard_ts__WEBPACK_IMPORTED_MODULE_1__.JN)(object, live, guarding)
					? [object]
					: []
			})
		}
		async function stillSelected(binding, guard, wds) {
			const unlisted = [...guard.binding.objects].filter(([key]) => !binding.objects.has(key))
			if (unlisted.length === 0 || guard.isEdited) return []
			const policy = await wds.get(
				(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_11__.So)(
					_kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_3__.jH,
					undefined,
					binding.name
				)
			)
			if (policy === undefined) return []
			const clauses = (0, _kubestellar_clauses_ts__WEBPACK_IMPORTED_MODULE_9__.I)(policy)
			const kept = await (0, _lib_parallel_ts__WEBPACK_IMPORTED_MODULE_13__.sf)(
				unlisted,
				_lib_parallel_ts__WEBPACK_IMPORTED_MODULE_13__.CF,
				async ([, object]) => {
					const live = await (0, _guards_ts__WEBPACK_IMPORTED_MODULE_5__.look)(object, wds)
					if (typeof live === 'string' || live.metadata.deletionTimestamp !== undefined) return []
					const { namespace, name } = object
					const home =
						namespace === undefined
							? undefined
							: await wds.get(
									(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_11__.So)(
										_kubernetes_kinds_ts__WEBPACK_IMPORTED_MODULE_8__.dK,
										undefined,
										namespace
									)
								)
					const candidate = {
						type: (0, _guards_ts__WEBPACK_IMPORTED_MODULE_5__.typeOf)(object),
						namespace,
						name,
						labels: live.metadata.labels ?? {}
					}
					return (0, _kubestellar_matching_ts__WEBPACK_IMPORTED_MODULE_10__.p)(
						candidate,
						clauses,
						() => home?.metadata.labels
					).length > 0
						? [object]
						: []
				}
			)
			return kept.flat()
		}
		function nameOf({ resource, namespace, name }) {
			return `${resource} ${namespace === undefined ? '' : `${namespace}/`}${name}`
		}
	},
	8231: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__)
		__webpack_require__.d(__webpack_exports__, {
			MOST_NAMES: () => MOST_NAMES,
			NO_RIGHT: () => NO_RIGHT,
			freeLeaving: () => freeLeaving,
			isForbidden: () => isForbidden,
			leavesByHelm: () => leavesByHelm,
			leavesWith: () => leavesWith,
			look: () => look,
			readGuards: () => readGuards,
			releaseOf: () => releaseOf,
			removeGuard: () => removeGuard,
			store: () => store,
			takeOut: () => takeOut,
			typeOf: () => typeOf
		})
		var _helm_annotations_ts__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6026)
		var _kubernetes_api_client_ts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3708)
		var _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9340)
		var _kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1942)
		var _kubestellar_binding_ts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4547)
		var _kubestellar_guard_ts__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9167)
		var _lib_parallel_ts__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8252)
		var _policies_write_ts__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(517)
		const MOST_TRIES = 10
		const GOING_MS = 15_000
		const MOST_NAMES = 5
		const RULE =
			'{apiGroups: [control.kubestellar.io], resources: [bindings], verbs: [get, create, patch, update, delete]}'
		const NO_RIGHT = `the release has no guard, for the WDS credentials may not write Bindings: a restart of KubeStellar’s controller-manager may delete its namespace and volumes in the clusters. Add this rule to their ClusterRole: ${RULE}; or set \`guard: none\``
		function releaseOf({ release, namespace }) {
			return `${namespace}/${release}`
		}
		async function readGuards(inputs, wds) {
			return (0, _kubestellar_guard_ts__WEBPACK_IMPORTED_MODULE_3__.K4)(
				(
					await wds.list(
						(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_5__.So)(
							_kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_1__.HC,
							undefined
						)
					)
				).items,
				releaseOf(inputs)
			)
		}
		function leavesByHelm(stays, inputs, wds) {
			return async (key, object) => {
				if (stays.has(key)) return false
				const live = await look(object, wds)
				return (
					live === 'absent' ||
					(live !== 'hidden' &&
						(0, _helm_annotations_ts__WEBPACK_IMPORTED_MODULE_6__.$p)(live, inputs) &&
						!(0, _helm_annotations_ts__WEBPACK_IMPORTED_MODULE_6__.t8)(live))
				)
			}
		}
		function leavesWith(going, wds) {
			return async (key, object) => going.has(key) || (await look(object, wds)) === 'absent'
		}
		async function takeOut(run, guards, leaves, wds) {
			const changed = await Promise.all(
				guards.map(async guard => {
					const listed = [...guard.binding.objects]
					const isLeaving = await (0, _lib_parallel_ts__WEBPACK_IMPORTED_MODULE_7__.sf)(
						listed,
						_lib_parallel_ts__WEBPACK_IMPORTED_MODULE_7__.CF,
						async ([key, object]) => await leaves(key, object)
					)
					if (!isLeaving.includes(true)) return []
					await keepOnly(
						run,
						guard,
						listed.filter((_, index) => isLeaving[index] === false).map(([, object]) => object),
						wds
					)
					return [guard]
				})
			)
			return changed.flat()
		}
		async function keepOnly(run, guard, objects, wds) {
			const { binding, policy, policyUid, release, guarding } = guard
			if (objects.length === 0 || guard.isLeaving) {
				await removeGuard(run, guard, wds)
				return
			}
			const wanted = (0, _kubestellar_guard_ts__WEBPACK_IMPORTED_MODULE_3__.dX)({
				policy: { name: policy, uid: policyUid },
				marks: { labels: {}, annotations: {} },
				guarding,
				clusters: binding.clusters,
				objects
			})
			const whyNot = await store(run, guard.isEdited ? withoutMarks(wanted) : wanted, release, wds)
			if (whyNot === undefined) run.deps.log.info(`Binding ${binding.name} reduced to what stays`)
			else run.warn(`Binding ${binding.name} ${whyNot}: it is left as it is`)
		}
		function withoutMarks(guard) {
			return { ...guard, metadata: { ...guard.metadata, annotations: {} } }
		}
		async function removeGuard({ deps }, { binding }, wds) {
			await wds.delete(
				(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_5__.So)(
					_kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_1__.HC,
					undefined,
					binding.name
				),
				{ uid: binding.uid }
			)
			deps.log.info(`Binding ${binding.name} removed`)
		}
		async function freeLeaving(run, guards, stays, wds) {
			try {
				await takeOut(run, guards, leavesByHelm(stays, run.inputs, wds), wds)
			} catch (error) {
				if (!isForbidden(error)) throw error
				run.warnOnce(NO_RIGHT)
			}
		}
		async function store({ inputs, clock }, wanted, release, wds) {
			const path = (0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_5__.So)(
				_kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_1__.HC,
				undefined,
				wanted.metadata.name
			)
			for (let tries = 1; ; tries += 1) {
				const found = await wds.get(path)
				if (found === undefined) {
					await wds.apply(path, wanted, (0, _policies_write_ts__WEBPACK_IMPORTED_MODULE_4__.wM)(inputs))
					return undefined
				}
				const guard = (0, _kubestellar_guard_ts__WEBPACK_IMPORTED_MODULE_3__.jp)(found, release)
				if (typeof guard === 'string') return guard
				if (guard.isLeaving) {
					const signal = AbortSignal.any([clock.signal, AbortSignal.timeout(GOING_MS)])
					const { waitUntilGone } = await __webpack_require__
						.e(597)
						.then(__webpack_require__.bind(__webpack_require__, 3538))
					await waitUntilGone(_kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_1__.HC, found, wds, {
						...clock,
						signal
					})
					continue
				}
				try {
					await wds.replace(path, (0, _kubestellar_guard_ts__WEBPACK_IMPORTED_MODULE_3__.Sq)(found, wanted))
					return undefined
				} catch (error) {
					if (
						!(error instanceof _kubernetes_api_client_ts__WEBPACK_IMPORTED_MODULE_0__.hD) ||
						error.status !== 409 ||
						tries >= MOST_TRIES
					)
						throw error
				}
			}
		}
		function isForbidden(error) {
			return (
				error instanceof _kubernetes_api_client_ts__WEBPACK_IMPORTED_MODULE_0__.hD && error.status === 403
			)
		}
		function typeOf({ group, version, resource, namespace }) {
			return { group, version, resource, kind: '', namespaced: namespace !== undefined }
		}
		async function look(object, wds) {
			try {
				return (
					(await wds.get(
						(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_5__.So)(
							typeOf(object),
							object.namespace,
							object.name
						)
					)) ?? 'absent'
				)
			} catch (error) {
				if (isForbidden(error)) return 'hidden'
				throw error
			}
		}
	}
}
