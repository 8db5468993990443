export const id = 504
export const ids = [504]
export const modules = {
	3807: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__)
		__webpack_require__.d(__webpack_exports__, {
			compile: () => compile
		})
		var _marcbachmann_cel_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7337)
		var re2js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2856)
		var _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8453)
		const FIELDS = ['status', 'spec', 'metadata']
		const MOST_CHARACTERS = 4096
		const LIMITS = { maxAstNodes: 1000, maxDepth: 50, maxListElements: 100, maxMapEntries: 100 }
		const MOST_STEPS = 2_000_000
		const MOST_MATCHED = { characters: 1_000_000, perCall: 1000 }
		const LOOPS = new Set(['all', 'exists', 'exists_one', 'map', 'filter', 'bind'])
		const LINEAR = 'matchesLinear'
		let left = 0
		const patterns = new Map()
		const MOST_PATTERNS = 100
		const environment = FIELDS.reduce(
			(environment, field) => environment.registerVariable(field, 'dyn'),
			new _marcbachmann_cel_js__WEBPACK_IMPORTED_MODULE_0__.OH({ limits: LIMITS })
		).registerFunction(`string.${LINEAR}(string): bool`, (text, pattern) => {
			left -= text.length + MOST_MATCHED.perCall
			if (left < 0) throw new Error('its calls of `matches` take too long for the size of the object')
			return patternOf(pattern).test(text)
		})
		const compile = text => {
			if (text.length > MOST_CHARACTERS)
				throw new Error(`it has ${text.length} characters, more than ${MOST_CHARACTERS}`)
			const evaluate = parsed(text)
			const shape = shapeOf(evaluate.ast)
			const { valid, error, type } = evaluate.check()
			if (!valid) throw new Error(firstLineOf(error))
			if (type !== 'bool' && type !== 'dyn') throw new Error(`it is of type ${String(type)}, not a yes or no`)
			return object => {
				const values = Object.fromEntries(FIELDS.map(field => [field, object[field] ?? {}]))
				if (stepsFor(shape, values) > MOST_STEPS)
					throw new Error('its macros take too long for the lists of the object')
				left = MOST_MATCHED.characters
				try {
					return evaluate(values) === true
				} catch (error) {
					throw new Error(firstLineOf(error), { cause: error })
				}
			}
		}
		function parsed(text) {
			try {
				return environment.parse(text)
			} catch (error) {
				throw new Error(firstLineOf(error), { cause: error })
			}
		}
		function patternOf(text) {
			const known = patterns.get(text)
			if (known !== undefined) return known
			const pattern = re2js__WEBPACK_IMPORTED_MODULE_2__.L3.compile(text)
			if (patterns.size >= MOST_PATTERNS) patterns.clear()
			patterns.set(text, pattern)
			return pattern
		}
		const NOTHING = { nodes: 0, loops: 0, splits: false, sums: 0, longest: 0 }
		function shapeOf(node) {
			if (Array.isArray(node)) return joined(node.map(shapeOf))
			if (!(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.Gv)(node) || typeof node['op'] !== 'string')
				return NOTHING
			const args = node['args']
			const call = node['op'] === 'rcall' && Array.isArray(args) ? args : []
			if (call[0] === 'matches') {
				call[0] = LINEAR
				checkPattern(call[2])
			}
			const inner = shapeOf(args)
			return {
				nodes: inner.nodes + 1,
				loops: inner.loops + (LOOPS.has(call[0]) ? 1 : 0),
				splits: inner.splits || call[0] === 'split',
				sums: inner.sums + (node['op'] === '+' ? 1 : 0),
				longest: Math.max(inner.longest, node['op'] === 'list' && Array.isArray(args) ? args.length : 0)
			}
		}
		function joined(shapes) {
			return {
				nodes: shapes.reduce((sum, { nodes }) => sum + nodes, 0),
				loops: shapes.reduce((most, { loops }) => Math.max(most, loops), 0),
				splits: shapes.some(({ splits }) => splits),
				sums: shapes.reduce((sum, { sums }) => sum + sums, 0),
				longest: shapes.reduce((most, { longest }) => Math.max(most, longest), 0)
			}
		}
		function checkPattern(args) {
			const [pattern] = Array.isArray(args) ? args : []
			if (
				(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.Gv)(pattern) &&
				pattern['op'] === 'value' &&
				typeof pattern['args'] === 'string'
			)
				patternOf(pattern['args'])
		}
		function stepsFor({ nodes, loops, splits, sums, longest }, values) {
			return loops === 0
				? nodes
				: nodes * (Math.max(largestIn(values, splits), longest) * (sums + 1)) ** loops
		}
		function largestIn(value, texts) {
			if (typeof value === 'string') return texts ? value.length : 0
			if (typeof value !== 'object' || value === null) return 0
			const inner = Object.values(value)
			return inner.reduce((most, item) => Math.max(most, largestIn(item, texts)), inner.length)
		}
		function firstLineOf(error) {
			const text = error instanceof Error ? error.message : String(error)
			return (text.split('\n', 1)[0] ?? '').replaceAll(LINEAR, 'matches')
		}
	}
}
