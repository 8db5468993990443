export const id = 520
export const ids = [520]
export const modules = {
	9173: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			fetchDependencies: () => fetchDependencies
		})
		var promises_ = __webpack_require__(1455)
		var external_node_path_ = __webpack_require__(6760)
		var errors = __webpack_require__(7268)
		var client = __webpack_require__(1235)
		var paths = __webpack_require__(9475)
		var archive = __webpack_require__(6149)
		var budget = __webpack_require__(3846)
		var digest = __webpack_require__(5391)
		var chart_folder = __webpack_require__(5762)
		var yaml = __webpack_require__(7)
		var json = __webpack_require__(8453)
		var own = __webpack_require__(3499)
		var text_text = __webpack_require__(9576)
		var helm_logins = __webpack_require__(2528)
		const MOST_NAMED = 3
		function refuseAliases(dependencies) {
			const aliased = dependencies.filter(({ repository }) => /^(?:@|alias:)/.test(repository))
			if (aliased.length === 0) return
			throw new errors.l(
				'CHART_DEPENDENCIES',
				`${(0, text_text.HL)(
					aliased.map(({ name, repository }) => `${name} from ${shown(repository)}`),
					MOST_NAMED
				)}: a repository alias of the machine on which \`helm repo add\` was called, which a run does not know`,
				{
					remedy:
						'Write the URL of the repository into Chart.yaml (`repository: https://...` or `oci://...`) and run `helm dependency update`, or commit what that command puts into `charts/`.'
				}
			)
		}
		function circular(path) {
			return new errors.l(
				'CHART_DEPENDENCIES',
				`the dependency ${shown(path)} of the chart leads to a chart that it is a dependency of`,
				{ remedy: 'Take one of the two out of `dependencies` in Chart.yaml.' }
			)
		}
		function outdatedLock(lock) {
			return new errors.l('CHART_DEPENDENCIES', `${lock} does not list the dependencies of Chart.yaml`, {
				remedy: 'Run `helm dependency update` for the chart and commit the lock.'
			})
		}
		function ofDependencies(error, dependencies, hasLogin) {
			if (!(error instanceof errors.l) || error.cause === undefined) return error
			const told = (0, errors.b)(error.cause).replace(/^(?:Pulled|Digest): [^\n]*\n/gm, '')
			const remote = dependencies.filter(({ repository }) => (0, helm_logins.w4)(repository) !== '')
			const ofHost = remote.filter(({ repository }) => mentions(told, (0, helm_logins.w4)(repository)))
			const meant = ofHost.length > 0 ? ofHost : remote
			const byName = meant.filter(({ name, repository }) => mentions(told, name) || told.includes(repository))
			const found = byName.length > 0 ? byName : meant
			const [first] = found
			if (first === undefined) return error
			const names = (0, text_text.HL)(
				found.map(({ name, repository }) => `${name} from ${shown(repository)}`),
				MOST_NAMED
			)
			const hosts = (0, text_text.HL)(
				[...new Set(found.map(({ repository }) => (0, helm_logins.w4)(repository)))],
				MOST_NAMED
			)
			const many = found.length > 1 ? 'dependencies' : 'dependency'
			const again = (message, remedy) => new errors.l(error.code, message, { remedy, cause: new Error(told) })
			switch (error.code) {
				case 'CHART_UNREACHABLE':
					return again(
						`${hosts} does not answer: ${many} ${names} of the chart`,
						`Check \`repository\` of the ${many} in Chart.yaml, and that this runner can reach ${hosts} and trusts its certificate.`
					)
				case 'CHART_UNAUTHORIZED':
					return again(
						`${hosts} refuses the credentials: ${many} ${names} of the chart`,
						found.some(hasLogin)
							? `Check user and password of ${hosts} in \`registry-logins\`, and that this user may read the ${many}.`
							: `Add a line \`${(0, helm_logins.w4)(first.repository)} USER PASSWORD\` to \`registry-logins\`; logins of the machine are not used.`
					)
				case 'CHART_FORBIDDEN':
					return again(
						`${hosts} denies access: ${many} ${names} of the chart`,
						`Check \`repository\` of the ${many} in Chart.yaml, and that ${found.some(hasLogin) ? 'the user in `registry-logins`' : 'everybody'} may read it; many registries deny what does not exist.`
					)
				case 'CHART_DEPENDENCIES':
					return again(`${many} ${names} of the chart cannot be had`, error.remedy)
				default:
					return error
			}
		}
		function mentions(text, word) {
			const isPart = letter => letter !== undefined && /[\w-]/.test(letter)
			for (let at = text.indexOf(word); at >= 0 && word !== ''; at = text.indexOf(word, at + 1))
				if (!isPart(text[at - 1]) && !isPart(text[at + word.length])) return true
			return false
		}
		const MOST_SHOWN = 200
		function shown(text) {
			return text.length <= MOST_SHOWN ? text : `a text of ${String(text.length)} characters`
		}
		const MOST_BYTES = 256 * 1024
		const NAME = /^(?!\.\.?$)[\w.-]{1,250}$/
		const FIELDS = ['name', 'version', 'repository', 'condition', 'tags', 'enabled', 'import-values', 'alias']
		async function readFacts(folder) {
			const chart = await documentIn(folder, 'Chart.yaml')
			const isFirst = (0, json.bX)(chart, 'apiVersion') !== 'v2'
			const requirements = await documentIn(folder, 'requirements.yaml')
			const ownList = isFirst ? 'requirements.yaml' : 'Chart.yaml'
			const lockName = isFirst ? 'requirements.lock' : 'Chart.lock'
			const listed = (0, json.RD)(requirements, 'dependencies')
			const dependencies = (listed.length > 0 ? listed : (0, json.RD)(chart, 'dependencies')).map(fieldsOf)
			const lock = await documentIn(folder, lockName)
			const locked = (0, json.RD)(lock, 'dependencies').map(fieldsOf)
			const [name, version] = [scalarAt(chart, 'name'), scalarAt(chart, 'version')]
			const self = { apiVersion: isFirst ? 'v1' : 'v2', name, version }
			const listing = listed =>
				new Map([
					['Chart.yaml', undefined],
					['Chart.lock', undefined],
					['requirements.yaml', undefined],
					['requirements.lock', undefined],
					['Chart.yaml', JSON.stringify(self)],
					[ownList, JSON.stringify(isFirst ? { dependencies: listed } : { ...self, dependencies: listed })]
				])
			const canonical = listing(dependencies)
			if (lock !== undefined)
				canonical.set(
					lockName,
					JSON.stringify({ dependencies: locked, digest: (0, json.bX)(lock, 'digest') })
				)
			const part = has =>
				listing(
					inVersionsOf(dependencies, lock === undefined ? undefined : locked, lockName).filter((_, index) =>
						has(index)
					)
				)
			return {
				name,
				version,
				dependencies: dependencies.map(named),
				locked: locked.map(named),
				canonical,
				part
			}
		}
		function inVersionsOf(dependencies, locked, lockName) {
			if (locked === undefined) return dependencies
			if (locked.length !== dependencies.length) throw outdatedLock(lockName)
			return dependencies.map((dependency, index) => {
				const entry = locked[index]
				const isSame = ['name', 'repository'].every(
					key => ((0, json.bX)(entry, key) ?? '') === ((0, json.bX)(dependency, key) ?? '')
				)
				if (!isSame) throw outdatedLock(lockName)
				return { ...dependency, version: (0, json.bX)(entry, 'version') }
			})
		}
		async function whileCanonical(folder, canonical, work) {
			const before = new Map()
			for (const [file, text] of canonical) {
				before.set(
					file,
					await (0, promises_.readFile)((0, external_node_path_.join)(folder, file)).catch(() => undefined)
				)
				await put((0, external_node_path_.join)(folder, file), text)
			}
			await work()
			for (const [file, content] of before) await put((0, external_node_path_.join)(folder, file), content)
		}
		async function put(path, content) {
			if (content === undefined) await (0, promises_.rm)(path, { force: true })
			else await (0, promises_.writeFile)(path, content, { mode: 0o600 })
		}
		async function documentIn(folder, file) {
			const content = await (0, promises_.readFile)((0, external_node_path_.join)(folder, file)).catch(
				() => undefined
			)
			if (content === undefined || content.length > MOST_BYTES) return undefined
			try {
				return (0, yaml.hN)(content.toString('utf8'))
			} catch (error) {
				if (error instanceof yaml.Iz) return undefined
				throw error
			}
		}
		function scalarAt(source, field) {
			const value = (0, json.Gv)(source) ? (0, own.Z)(source, field) : undefined
			return ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : ''
		}
		function fieldsOf(entry) {
			if (!(0, json.Gv)(entry)) return {}
			return Object.fromEntries(
				FIELDS.flatMap(field => (Object.hasOwn(entry, field) ? [[field, (0, own.Z)(entry, field)]] : []))
			)
		}
		function named(entry) {
			const name = scalarAt(entry, 'name')
			if (!NAME.test(name))
				throw new errors.l('CHART_DEPENDENCIES', 'a dependency of the chart has a name that no chart has', {
					remedy: 'Correct `dependencies` in Chart.yaml: names consist of letters, digits, "-", "_" and ".".'
				})
			return { name, repository: (0, json.bX)(entry, 'repository') ?? '' }
		}
		async function fetchDependencies(chart, access, rules, within = []) {
			const facts = await readFacts(chart.copy)
			if (!(await lacksAny(facts.dependencies, chart.copy))) return []
			refuseAliases([...facts.dependencies, ...facts.locked])
			const neighbours = []
			for (const { repository } of [...facts.dependencies, ...facts.locked]) {
				if (!repository.startsWith('file://') || neighbours.some(known => known.repository === repository))
					continue
				neighbours.push(
					await copyNeighbour(repository, chart, access, { rules, within: [...within, chart.path] })
				)
			}
			const before = await archivesIn(chart.copy)
			try {
				await build(chart, facts, access)
			} catch (error) {
				throw ofDependencies(
					error,
					facts.dependencies,
					dependency => (0, helm_logins.LD)(referenceOf(dependency), access.logins) !== undefined
				)
			}
			return await addedFiles(chart.copy, before, neighbours, rules)
		}
		async function build({ copy, target }, facts, { helm, logins }) {
			const urls = new Set(facts.dependencies.map(({ repository }) => repository).filter(isUrl))
			const repositories = [...urls].map(url => ({ url, login: (0, helm_logins.LD)(url, logins) }))
			const groups = groupsOf(facts.dependencies, logins)
			const [only, ...others] = groups
			if (others.length === 0) {
				await (0, helm_logins.E8)(helm, only?.references ?? [], logins)
				await whileCanonical(copy, facts.canonical, async () => {
					await helm.dependencyBuild(copy, repositories, only?.host)
				})
				return
			}
			for (const [index, group] of groups.entries()) {
				const folder =
					index === 0 ? copy : (0, external_node_path_.join)(target, `..dependencies-${String(index)}`)
				await (0, promises_.mkdir)(folder, { recursive: true, mode: 0o700 })
				await (0, helm_logins.E8)(helm, group.references, logins)
				await whileCanonical(folder, facts.part(group.has), async () => {
					await helm.dependencyBuild(folder, index === 0 ? repositories : [], group.host)
				})
				if (index > 0) await moveArchives(folder, copy)
			}
		}
		function groupsOf(dependencies, logins) {
			const ways = dependencies.map(dependency => {
				if (!/^oci:/i.test(dependency.repository)) return undefined
				const reference = referenceOf(dependency)
				const host = (0, helm_logins.w4)(reference)
				return {
					reference,
					host,
					place: (0, helm_logins.$o)(host),
					login: (0, helm_logins.LD)(reference, logins)
				}
			})
			const loginsOf = Map.groupBy(
				ways.filter(way => way !== undefined),
				({ place }) => place
			)
			const keys = ways.map(way => {
				if (way === undefined) return undefined
				const hasSeveral = new Set(loginsOf.get(way.place)?.map(({ login }) => login)).size > 1
				return JSON.stringify([(0, client.T)(way.host), hasSeveral && [way.place, way.login?.path ?? null]])
			})
			const [first] = keys.filter(key => key !== undefined)
			return [...new Set(keys)].flatMap(key => {
				if (key === undefined) return []
				const own = ways.filter((way, index) => way !== undefined && keys[index] === key)
				return [
					{
						has: index => (keys[index] ?? first) === key,
						references: own.map(way => way?.reference ?? ''),
						host: own[0]?.host
					}
				]
			})
		}
		function referenceOf({ name, repository }) {
			return /^oci:/i.test(repository) ? `${repository.replace(/\/$/, '')}/${name}` : repository
		}
		function isUrl(repository) {
			return /^https?:/i.test(repository)
		}
		async function moveArchives(from, to) {
			const target = (0, external_node_path_.join)(to, 'charts')
			await (0, promises_.mkdir)(target, { recursive: true, mode: 0o700 })
			for (const [name] of await archivesIn(from))
				await (0, promises_.rename)(
					(0, external_node_path_.join)(from, 'charts', name),
					(0, external_node_path_.join)(target, name)
				)
		}
		async function lacksAny(dependencies, copy) {
			if (dependencies.length === 0) return false
			const present = await (0, promises_.readdir)((0, external_node_path_.join)(copy, 'charts')).catch(
				() => []
			)
			return dependencies.some(
				({ name }) =>
					!present.some(
						entry =>
							entry === name || (entry.startsWith(`${name}-`) && /^v?\d/.test(entry.slice(name.length + 1)))
					)
			)
		}
		async function copyNeighbour(repository, { path, target }, access, { rules, within }) {
			const { root } = rules.territory
			const location = repository.slice('file://'.length)
			if ((0, external_node_path_.isAbsolute)(location))
				throw (0, budget._v)(
					repository,
					'is an absolute path: write it from the folder of the chart, as file://../NAME'
				)
			const folder = (0, external_node_path_.resolve)(path, location)
			const real = (0, paths.M)(folder)
			if (!(0, paths.F)(root, folder) || (real !== undefined && !rules.territory.has(real)))
				throw (0, budget._v)(repository, 'leads out of the workspace, or to credentials')
			if (real === undefined)
				throw new errors.l(
					'CHART_DEPENDENCIES',
					`there is no folder for the dependency ${(0, budget.HD)(repository)}`,
					{
						remedy: 'Correct the path in Chart.yaml; it begins at the folder of the chart.'
					}
				)
			if (within.includes(real)) throw circular(repository)
			const copy = (0, external_node_path_.join)(target, (0, external_node_path_.relative)(root, folder))
			await (0, chart_folder.e)(real, copy, rules)
			const own = await (0, digest.R8)(copy)
			const added = await fetchDependencies({ path: real, copy, target }, access, rules, within)
			return { repository, files: [...own, ...added], contents: await contentsOf(await (0, digest.R8)(copy)) }
		}
		async function archivesIn(copy) {
			const folder = (0, external_node_path_.join)(copy, 'charts')
			const names = (await (0, promises_.readdir)(folder).catch(() => [])).filter(name =>
				name.endsWith('.tgz')
			)
			return new Map(
				await Promise.all(
					names.map(async name => [
						name,
						await (0, promises_.readFile)((0, external_node_path_.join)(folder, name))
					])
				)
			)
		}
		async function addedFiles(copy, before, neighbours, { budget }) {
			const added = []
			for (const [name, content] of await archivesIn(copy)) {
				if (before.get(name)?.equals(content) === true) continue
				const files = await (0, archive.b)(content, `charts/${name}`, budget)
				const isOurs = neighbours.some(neighbour => isPackedFrom(files, neighbour))
				if (!isOurs) added.push({ name: `charts/${name}`, content })
			}
			return [
				...added,
				...neighbours.flatMap(({ repository, files }) =>
					files.map(({ name, content }) => ({ name: `${repository}//${name}`, content }))
				)
			]
		}
		function isPackedFrom(files, { contents }) {
			return files.every(
				({ name, content }) =>
					/(?:^|\/)(?:Chart\.yaml|Chart\.lock|requirements\.lock)$/.test(name) ||
					contents.has((0, digest.ol)(content))
			)
		}
		async function contentsOf(files) {
			const contents = new Set()
			for (const { name, content } of files) {
				contents.add((0, digest.ol)(withoutMark(content)))
				if (!(0, archive.V)(name)) continue
				const packed = await (0, archive.b)(content, name, new budget.uD())
				for (const digest of await contentsOf(packed)) contents.add(digest)
			}
			return contents
		}
		function withoutMark(content) {
			return content.subarray(0, 3).equals(Buffer.from('\uFEFF')) ? content.subarray(3) : content
		}
	},
	9494: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			refuseSources: () => refuseSources
		})
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455)
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(
			node_fs_promises__WEBPACK_IMPORTED_MODULE_0__
		)
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760)
		var node_path__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(
			node_path__WEBPACK_IMPORTED_MODULE_1__
		)
		var _lib_errors_ts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7268)
		var _lib_url_ts__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5194)
		var _lib_yaml_yaml_ts__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7)
		var _lib_json_ts__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8453)
		const FILES = ['Chart.yaml', 'Chart.lock', 'requirements.yaml', 'requirements.lock']
		const MOST_SHOWN = 200
		const ALLOWED =
			'an https:// or oci:// URL without a login, a file:// path, or an http:// URL at an address of this machine'
		async function refuseSources(chart, allowInsecure) {
			const sources = await Promise.all(FILES.map(async file => await sourcesIn(chart, file)))
			const faults = sourceFaults(sources.flat(), allowInsecure)
			const [first] = faults
			if (first === undefined) return
			throw new _lib_errors_ts__WEBPACK_IMPORTED_MODULE_2__.l(
				'INSECURE_URL',
				faults.length === 1
					? 'a dependency of the chart must not be fetched from where the chart says'
					: `${faults.length} dependencies of the chart must not be fetched from where the chart says`,
				{ remedy: 'Correct the files of the chart that are named. Nothing was fetched or changed.', faults }
			)
		}
		function sourceFaults(sources, allowInsecure) {
			return sources.flatMap(({ file, name, repository }) => {
				const problem = problemOf(repository, allowInsecure)
				if (problem === undefined) return []
				const given = `${file}: dependency ${shown(name)} from ${shown((0, _lib_url_ts__WEBPACK_IMPORTED_MODULE_5__.cT)(repository))}`
				return [{ input: 'chart', given, allowed: ALLOWED, remedy: problem }]
			})
		}
		function problemOf(repository, allowInsecure) {
			const scheme = /^([a-z][-+.a-z0-9]{0,30}):/i.exec(repository.trim())?.[1]?.toLowerCase()
			switch (scheme) {
				case undefined:
				case 'file':
				case 'alias':
					return undefined
				case 'oci':
					return /^oci:\/\/[^/]{0,300}@/i.test(repository.trim())
						? 'Take user and password out of the URL: it is shown in logs and on command lines.'
						: undefined
				default:
					return (0, _lib_url_ts__WEBPACK_IMPORTED_MODULE_5__.rn)(repository.trim(), {
						loopbackHttp: true,
						allowInsecure
					})
			}
		}
		function shown(text) {
			return text.length <= MOST_SHOWN ? JSON.stringify(text) : `a text of ${text.length} characters`
		}
		async function sourcesIn(chart, file) {
			const text = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(
				(0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(chart, file),
				'utf8'
			).catch(() => '')
			return (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_4__.RD)(
				(0, _lib_yaml_yaml_ts__WEBPACK_IMPORTED_MODULE_3__.NA)(text),
				'dependencies'
			).map(dependency => ({
				file,
				name: (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_4__.bX)(dependency, 'name') ?? '',
				repository: (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_4__.bX)(dependency, 'repository') ?? ''
			}))
		}
	}
}
