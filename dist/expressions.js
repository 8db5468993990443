export const id = 504
export const ids = [504]
export const modules = {
	4851: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__)
		__webpack_require__.d(__webpack_exports__, {
			compile: () => compile
		})
		var _marcbachmann_cel_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7337)
		const FIELDS = ['status', 'spec', 'metadata']
		const environment = FIELDS.reduce(
			(environment, field) => environment.registerVariable(field, 'dyn'),
			new _marcbachmann_cel_js__WEBPACK_IMPORTED_MODULE_0__.OH()
		)
		const compile = text => {
			const { valid, error, type } = environment.check(text)
			if (!valid) throw new Error(firstLineOf(error))
			if (type !== 'bool' && type !== 'dyn') throw new Error(`it is of type ${String(type)}, not a yes or no`)
			const evaluate = environment.parse(text)
			return object => {
				const values = Object.fromEntries(FIELDS.map(field => [field, object[field] ?? {}]))
				try {
					return evaluate(values) === true
				} catch (error) {
					throw new Error(firstLineOf(error), { cause: error })
				}
			}
		}
		function firstLineOf(error) {
			const text = error instanceof Error ? error.message : String(error)
			return text.split('\n')[0] ?? ''
		}
	}
}
