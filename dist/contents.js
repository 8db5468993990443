export const id = 897
export const ids = [897]
export const modules = {
	5645: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			inspectChart: () => inspectChart
		})
		var json = __webpack_require__(8453)
		var own = __webpack_require__(3499)
		var yaml = __webpack_require__(7)
		var archive = __webpack_require__(6149)
		var budget = __webpack_require__(3846)
		async function treeOf(files, place, isPacked) {
			const chart = yamlOf(files, 'Chart.yaml')
			const listed = (0, json.RD)(yamlOf(files, 'requirements.yaml'), 'dependencies')
			const lock = yamlOf(files, 'Chart.lock') ?? yamlOf(files, 'requirements.lock')
			const dependencies = (listed.length > 0 ? listed : (0, json.RD)(chart, 'dependencies')).filter(json.Gv)
			return {
				place,
				name: (0, json.bX)(chart, 'name') ?? '',
				version: versionIn(chart),
				isLibrary: (0, json.bX)(chart, 'type') === 'library',
				dependencies,
				locked: (0, json.RD)(lock, 'dependencies').filter(json.Gv),
				values: () => yamlOf(files, 'values.yaml'),
				files: files.filter(({ name }) => !name.startsWith('charts/')),
				children: await childrenOf(files, place, isPacked, dependencies),
				isPacked
			}
		}
		async function childrenOf(files, place, isPacked, dependencies) {
			const folders = new Map()
			const children = []
			for (const file of files) {
				const [, entry = '', rest] = /^charts\/([^/_.][^/]*)(?:\/(.+))?$/.exec(file.name) ?? []
				if (rest !== undefined)
					folders.set(entry, [...(folders.get(entry) ?? []), { name: rest, content: file.content }])
				else if (entry.endsWith('.tgz')) {
					const packed = await (0, archive.b)(file.content, file.name, new budget.uD())
					const child = await treeOf(packed, inFolder(place, entry), true)
					const isOurs = dependencies.some(
						dependency =>
							(0, own.Z)(dependency, 'name') === child.name &&
							(0, json.bX)(dependency, 'repository')?.startsWith('file://')
					)
					children.push(isOurs && !isPacked ? { ...child, isPacked: false } : child)
				}
			}
			for (const [entry, own] of folders) children.push(await treeOf(own, inFolder(place, entry), isPacked))
			return children
		}
		function inFolder(place, entry) {
			return place === '' ? `charts/${entry}` : `${place}/charts/${entry}`
		}
		function yamlOf(files, name) {
			const file = files.find(file => file.name === name)
			return file && (0, yaml.NA)(file.content.toString('utf8'))
		}
		function versionIn(entry) {
			const version = (0, json.Gv)(entry) ? (0, own.Z)(entry, 'version') : undefined
			return typeof version === 'string' || typeof version === 'number' ? String(version) : ''
		}
		function allIn(tree) {
			return [tree, ...tree.children.flatMap(allIn)]
		}
		var semver = __webpack_require__(2088)
		const REGRESSIONS = [
			{
				versions: '>=3.16.0 <3.17.1',
				what: 'keeps the default of a subchart where the values of the run set it to `null`',
				source: 'https://github.com/helm/helm/issues/12469',
				use: '3.17.1',
				concerns: ({ children }) => children.length > 0
			},
			{
				versions: '3.18.0',
				what: 'gives templates numbers as texts of another type, so that some render as `%!f(json.Number=)`',
				source: 'https://github.com/helm/helm/issues/30880',
				use: '3.18.1',
				concerns: () => true
			},
			{
				versions: '>=4.0.0 <4.1.1',
				what: 'deletes an object in an upgrade when its `apiVersion` has another version than before',
				source: 'https://github.com/helm/helm/issues/31656',
				use: '4.1.1',
				concerns: () => true
			},
			{
				versions: '>=4.2.0 <=4.2.4',
				what: 'keeps the default of a subchart where values.yaml of the chart sets it to `null`',
				source: 'https://github.com/helm/helm/issues/32132',
				use: '4.1.4',
				concerns: nullsASubchart
			}
		]
		function knownRegressions(version, chart) {
			return REGRESSIONS.filter(
				({ versions, concerns }) => (0, semver.satisfies)(version, versions) && concerns(chart)
			).map(
				({ what, source, use }) =>
					`Helm ${version} ${what} (${source}). Set \`helm-version: ${use}\`, which does not`
			)
		}
		function nullsASubchart({ values, children, dependencies }) {
			if (children.length === 0) return false
			const aliases = dependencies.map(dependency => (0, own.Z)(dependency, 'alias'))
			const names = [...children.map(({ name }) => name), ...aliases].filter(name => typeof name === 'string')
			const given = values()
			return (
				names.some(name => (0, json.Gv)(given) && hasNull((0, own.Z)(given, name))) ||
				children.some(nullsASubchart)
			)
		}
		function hasNull(value) {
			if ((0, json.Gv)(value)) return Object.values(value).some(inner => inner === null || hasNull(inner))
			return false
		}
		function unusedFiles(tree, ignored) {
			const left = ignored
				.filter(name => IS_PART.test(name))
				.map(name => `${(0, budget.HD)(name)} is left out: \`.helmignore\` of the chart lists it`)
			const unused = allIn(tree)
				.filter(({ isPacked }) => !isPacked)
				.flatMap(({ place, files }) => {
					const isRead = files.some(
						({ name, content }) => name.startsWith('templates/') && content.includes('.Files')
					)
					return files.flatMap(({ name, content }) => {
						const why = whyUnused(name, () => content.toString('utf8'), isRead)
						return why === undefined
							? []
							: [`${(0, budget.HD)(place === '' ? name : `${place}/${name}`)} ${why}`]
					})
				})
			return [...left, ...unused]
		}
		const IS_PART =
			/^(?:(?:templates|crds|charts)\/.+\.(?:ya?ml|tpl|tgz)|values\.yaml|templates|crds|charts(?:\/[^/]+)?)$/
		const TEMPLATES =
			/^(?!templates\/)(?:templates?|tempaltes|templtes|temlates|tmpl|manifests?|k8s|kubernetes|resources)\/.+\.(?:ya?ml|tpl|json)$/i
		const CRDS = /^(?!crds\/)(?:crds?|customresourcedefinitions)\/.+\.(?:ya?ml|json)$/i
		const VALUES = /^(?!values\.yaml$)values\.ya?ml$/i
		const HIDDEN = /^templates\/\.[^/]+/
		function isObjectIn(text) {
			return /^kind:/m.test(text) && /^apiVersion:/m.test(text)
		}
		function whyUnused(name, text, isRead) {
			if (VALUES.test(name)) return 'is not read: Helm takes defaults from values.yaml'
			if (HIDDEN.test(name) && isObjectIn(text()))
				return 'is not rendered: Helm leaves out what begins with "." in templates/'
			if (
				/^templates\/(?:.+\/)?_[^/]+\.ya?ml$/.test(name) &&
				isObjectIn(text()) &&
				!text().includes('define')
			)
				return 'is not rendered: Helm takes templates that begin with "_" for partials'
			if (name === 'templates/NOTES.txt' && isObjectIn(text()))
				return 'is not deployed: Helm only prints what it renders'
			if (/^crds\/.+/.test(name) && !/\.(?:ya?ml|json)$/.test(name) && isObjectIn(text()))
				return 'is not installed: Helm takes files of crds/ that end in .yaml, .yml or .json'
			if (isRead) return undefined
			if (CRDS.test(name) && isObjectIn(text())) return 'is not installed: Helm takes definitions from crds/'
			if ((TEMPLATES.test(name) || /^[^/]+\.ya?ml$/.test(name)) && isObjectIn(text()))
				return 'is not rendered: Helm takes templates from templates/'
			return undefined
		}
		var unpacked = __webpack_require__(3416)
		var lib_errors = __webpack_require__(7268)
		var text_text = __webpack_require__(9576)
		const MOST_SHOWN = 10
		const KUBE_VERSION = 'v1.30.0'
		const STUB = '0.0.0'
		const REMEDY =
			'Run `helm dependency update` in the folder of the chart that is named, and commit what it writes to `charts/`; or correct `dependencies` in its Chart.yaml. Nothing was changed.'
		async function checkVendored(tree, request, helm) {
			const wanted = allIn(tree).flatMap(wantedBy)
			const misfits = await misfitsOf(wanted, request, helm)
			const missing = wanted.filter(({ parent, there }) => parent !== tree && there.length === 0)
			const suspects = [...misfits, ...missing.filter(({ name }) => !hasLibrary(tree, name))]
			const enabled = await enabledAmong(tree, suspects, request, helm)
			const faults = [...enabled.map(faultOf), ...allIn(tree).flatMap(twinsIn)]
			const errors = faults.filter(({ isOurs }) => isOurs)
			if (errors.length > 0)
				throw new lib_errors.l(
					'CHART_DEPENDENCIES',
					(0, text_text.HL)(
						errors.map(({ sentence }) => sentence),
						MOST_SHOWN
					),
					{ remedy: REMEDY }
				)
			return [
				...faults.map(({ sentence }) => `${sentence}. Helm ignores it; report it to the author of the chart`),
				...wanted.filter(({ parent }) => !parent.isPacked).flatMap(unlocked)
			]
		}
		function wantedBy(parent) {
			return parent.dependencies.map(dependency => {
				const name = (0, json.bX)(dependency, 'name') ?? ''
				const there = parent.children.filter(child => child.name === name)
				return { parent, dependency, name, version: versionIn(dependency), there }
			})
		}
		function hasLibrary(tree, name) {
			return allIn(tree).some(chart => chart.isLibrary && chart.name === name)
		}
		async function misfitsOf(wanted, request, helm) {
			const unsure = wanted.filter(
				({ dependency, version, there }) =>
					there.length > 0 &&
					(version !== '' || (0, json.bX)(dependency, 'alias') !== undefined) &&
					!there.some(child => surelyFits(child.version, version))
			)
			if (unsure.length === 0) return []
			const pairs = unsure.flatMap(({ version, there }, index) =>
				there.map((child, other) => ({ index, id: `c${index}-${other}`, version, has: child.version }))
			)
			const chart = [
				chartFile('', {
					name: 'asked',
					version: '1.0.0',
					dependencies: pairs.map(({ id, version }) => ({ name: id, version, alias: `fits-${id}` }))
				}),
				...pairs.flatMap(({ id, has }) => [
					chartFile(`charts/${id}/`, { name: id, version: has }),
					probe(`charts/${id}/`, 0)
				])
			]
			const text = await (0, unpacked.f)(
				request.chart,
				chart,
				async folder => await helm.template({ ...request, chart: folder, values: [] }, KUBE_VERSION, [])
			)
			const fitting = new Set(
				pairs.filter(({ id }) => text.includes(`/charts/fits-${id}/`)).map(({ index }) => index)
			)
			return unsure.filter((_, index) => !fitting.has(index))
		}
		function surelyFits(has, range) {
			if (range.trim() === '') return false
			return has === range || ((0, semver.valid)(has) !== null && (0, semver.satisfies)(has, range))
		}
		async function enabledAmong(tree, suspects, request, helm) {
			if (suspects.length === 0) return []
			const files = skeletonOf(tree, '', { tree, suspects })
			const text = await (0, unpacked.f)(
				request.chart,
				files,
				async chart => await helm.template({ ...request, chart }, KUBE_VERSION, [])
			)
			return suspects.filter((_, index) => text.includes(`name: suspect-${index}\n`))
		}
		function skeletonOf(chart, folder, asked) {
			const missing = asked.suspects.flatMap(({ parent, there, dependency, name }, index) =>
				parent === chart && there.length === 0 ? [{ dependency, name, index }] : []
			)
			const isHere = dependency =>
				chart.children.some(({ name }) => name === (0, json.bX)(dependency, 'name')) ||
				missing.some(entry => entry.dependency === dependency)
			const dependencies = chart.dependencies.filter(isHere).map(dependency => ({
				...Object.fromEntries(
					['name', 'alias', 'condition', 'tags'].flatMap(field =>
						Object.hasOwn(dependency, field) ? [[field, (0, own.Z)(dependency, field)]] : []
					)
				),
				version: missing.some(entry => entry.dependency === dependency) ? STUB : versionIn(dependency)
			}))
			const { name, version, files } = chart
			return [
				chartFile(folder, { name, version, dependencies }),
				...files
					.filter(file => file.name === 'values.yaml')
					.map(({ content }) => ({ name: `${folder}values.yaml`, content })),
				...asked.suspects.flatMap(({ there }, index) =>
					there.includes(chart) ? [probe(folder, index)] : []
				),
				...missing.flatMap(({ name, index }) => [
					chartFile(`${folder}charts/missing-${index}/`, { name, version: STUB }),
					probe(`${folder}charts/missing-${index}/`, index)
				]),
				...chart.children.flatMap((child, index) =>
					skeletonOf(child, `${folder}charts/chart-${index}/`, asked)
				)
			]
		}
		function chartFile(folder, chart) {
			return {
				name: `${folder}Chart.yaml`,
				content: Buffer.from(JSON.stringify({ apiVersion: 'v2', ...chart }))
			}
		}
		function probe(folder, index) {
			const content = `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: suspect-${index}\n`
			return { name: `${folder}templates/suspect-${index}.yaml`, content: Buffer.from(content) }
		}
		function faultOf({ parent, dependency, name, version, there }) {
			const asks = `Chart.yaml${ofPlace(parent)} asks for ${version === '' ? 'no version, which none fits' : (0, budget.HD)(version)}`
			const [child] = there
			const isOurs = !parent.isPacked
			if (child === undefined)
				return {
					isOurs,
					sentence: `the dependency ${(0, budget.HD)(name)} is missing: ${asks} of it, and Helm leaves it out without a word`
				}
			const alias = (0, json.bX)(dependency, 'alias')
			return {
				isOurs,
				sentence: `${(0, budget.HD)(child.place)} is version ${(0, budget.HD)(child.version)} of ${(0, budget.HD)(name)}, and ${asks}: Helm takes it all the same${alias === undefined ? '' : `, and ignores the alias ${(0, budget.HD)(alias)}`}`
			}
		}
		function twinsIn(parent) {
			return parent.children.flatMap((child, index) => {
				const alike = parent.children.filter(({ name }) => name === child.name)
				if (alike.length < 2 || parent.children.indexOf(alike[0] ?? child) !== index) return []
				const asked = parent.dependencies.filter(
					dependency => (0, json.bX)(dependency, 'name') === child.name
				)
				const isUsed = ({ version }) => asked.some(dependency => surelyFits(version, versionIn(dependency)))
				if (alike.every(isUsed) && alike.length <= asked.length) return []
				const places = alike.map(({ place }) => (0, budget.HD)(place)).join(' and ')
				return [
					{
						isOurs: !parent.isPacked,
						sentence: `${places} are the same chart ${(0, budget.HD)(child.name)}: Helm mixes their templates`
					}
				]
			})
		}
		function unlocked({ parent, name, there }) {
			const locked = versionIn(parent.locked.find(entry => (0, json.bX)(entry, 'name') === name))
			const [child, ...others] = there
			if (child === undefined || others.length > 0 || locked === '' || parent.dependencies.length === 0)
				return []
			if (child.version.replace(/^v/, '') === locked.replace(/^v/, '')) return []
			return [
				`${(0, budget.HD)(child.place)} is version ${(0, budget.HD)(child.version)}, and the lock${ofPlace(parent)} has ${(0, budget.HD)(locked)}: run \`helm dependency build\` there, and commit what it writes`
			]
		}
		function ofPlace({ place }) {
			return place === '' ? '' : ` of ${(0, budget.HD)(place)}`
		}
		async function inspectChart(request, ignored, helm) {
			const files = await (0, unpacked.P)(request.chart)
			const tree = await treeOf(files, '', request.chart.endsWith('.tgz'))
			return [
				...knownRegressions(helm.version, tree),
				...(await checkVendored(tree, request, helm)),
				...unusedFiles(tree, ignored)
			]
		}
	},
	3416: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			P: () => filesOfChart,
			f: () => withChart
		})
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455)
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(
			node_fs_promises__WEBPACK_IMPORTED_MODULE_0__
		)
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760)
		var node_path__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(
			node_path__WEBPACK_IMPORTED_MODULE_1__
		)
		var _archive_ts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6149)
		var _budget_ts__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3846)
		var _digest_ts__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5391)
		async function filesOfChart(chart) {
			if ((await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(chart)).isDirectory())
				return await (0, _digest_ts__WEBPACK_IMPORTED_MODULE_4__.R8)(chart)
			return await (0, _archive_ts__WEBPACK_IMPORTED_MODULE_2__.b)(
				await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(chart),
				(0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(chart),
				new _budget_ts__WEBPACK_IMPORTED_MODULE_3__.uD()
			)
		}
		async function withChart(chart, files, work) {
			const folder = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)(
				(0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(
					(0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(chart),
					'.asked-'
				)
			)
			try {
				for (const { name, content } of files) {
					const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)
					await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(
						(0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path),
						{ recursive: true, mode: 0o700 }
					)
					await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, content, { mode: 0o600 })
				}
				return await work(folder)
			} finally {
				await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true })
			}
		}
	},
	5032: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			findDropped: () => findDropped
		})
		var _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8453)
		var _lib_yaml_yamlThread_ts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6428)
		var _lib_yaml_yaml_ts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7)
		var _chart_unpacked_ts__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3416)
		const NO_YAML = { name: 'templates/no-yaml.yaml', content: Buffer.from('}{\n') }
		async function findDropped(skipped, request, helm) {
			const files = await (0, _chart_unpacked_ts__WEBPACK_IMPORTED_MODULE_3__.P)(request.chart)
			const text = await (0, _chart_unpacked_ts__WEBPACK_IMPORTED_MODULE_3__.f)(
				request.chart,
				[...files, NO_YAML],
				async chart => await helm.renderedFiles({ ...request, chart })
			)
			const found = await hooksIn(text)
			return skipped.map(hook => {
				const at = found.findIndex(object => object.hook === hook)
				return { hook, object: at < 0 ? undefined : found.splice(at, 1)[0]?.object }
			})
		}
		async function hooksIn(text) {
			const found = []
			for (const part of text.split(/^---\n# Source: /m).slice(1)) {
				const end = part.indexOf('\n')
				const file = part.slice(0, end).trim()
				for (const document of await documentsIn(part.slice(end))) {
					const hook = (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.bX)(
						document,
						'metadata',
						'annotations',
						'helm.sh/hook'
					)
					if (hook === undefined) continue
					const object = {
						apiVersion: (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.bX)(document, 'apiVersion') ?? '',
						kind: (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.bX)(document, 'kind') ?? '',
						namespace: (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.bX)(document, 'metadata', 'namespace'),
						name: (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.bX)(document, 'metadata', 'name') ?? '',
						file
					}
					found.push({ hook, object })
				}
			}
			return found.sort((left, right) => ((left.object?.file ?? '') < (right.object?.file ?? '') ? -1 : 1))
		}
		async function documentsIn(text) {
			try {
				return await (0, _lib_yaml_yamlThread_ts__WEBPACK_IMPORTED_MODULE_1__.P)(text)
			} catch (error) {
				if (error instanceof _lib_yaml_yaml_ts__WEBPACK_IMPORTED_MODULE_2__.Iz) return []
				throw error
			}
		}
	}
}
