import { createRequire as __WEBPACK_EXTERNAL_createRequire } from 'module'
var __webpack_modules__ = {
	9379: (module, __unused_webpack_exports, __nccwpck_require__) => {
		const ANY = Symbol('SemVer ANY')
		class Comparator {
			static get ANY() {
				return ANY
			}
			constructor(comp, options) {
				options = parseOptions(options)
				if (comp instanceof Comparator) {
					if (comp.loose === !!options.loose) {
						return comp
					} else {
						comp = comp.value
					}
				}
				comp = comp.trim().split(/\s+/).join(' ')
				debug('comparator', comp, options)
				this.options = options
				this.loose = !!options.loose
				this.parse(comp)
				if (this.semver === ANY) {
					this.value = ''
				} else {
					this.value = this.operator + this.semver.version
				}
				debug('comp', this)
			}
			parse(comp) {
				const r = this.options.loose ? re[t.COMPARATORLOOSE] : re[t.COMPARATOR]
				const m = comp.match(r)
				if (!m) {
					throw new TypeError(`Invalid comparator: ${comp}`)
				}
				this.operator = m[1] !== undefined ? m[1] : ''
				if (this.operator === '=') {
					this.operator = ''
				}
				if (!m[2]) {
					this.semver = ANY
				} else {
					this.semver = new SemVer(m[2], this.options.loose)
				}
			}
			toString() {
				return this.value
			}
			test(version) {
				debug('Comparator.test', version, this.options.loose)
				if (this.semver === ANY || version === ANY) {
					return true
				}
				if (typeof version === 'string') {
					try {
						version = new SemVer(version, this.options)
					} catch (er) {
						return false
					}
				}
				return cmp(version, this.operator, this.semver, this.options)
			}
			intersects(comp, options) {
				if (!(comp instanceof Comparator)) {
					throw new TypeError('a Comparator is required')
				}
				if (this.operator === '') {
					if (this.value === '') {
						return true
					}
					return new Range(comp.value, options).test(this.value)
				} else if (comp.operator === '') {
					if (comp.value === '') {
						return true
					}
					return new Range(this.value, options).test(comp.semver)
				}
				options = parseOptions(options)
				if (options.includePrerelease && (this.value === '<0.0.0-0' || comp.value === '<0.0.0-0')) {
					return false
				}
				if (
					!options.includePrerelease &&
					(this.value.startsWith('<0.0.0') || comp.value.startsWith('<0.0.0'))
				) {
					return false
				}
				if (this.operator.startsWith('>') && comp.operator.startsWith('>')) {
					return true
				}
				if (this.operator.startsWith('<') && comp.operator.startsWith('<')) {
					return true
				}
				if (
					this.semver.version === comp.semver.version &&
					this.operator.includes('=') &&
					comp.operator.includes('=')
				) {
					return true
				}
				if (
					cmp(this.semver, '<', comp.semver, options) &&
					this.operator.startsWith('>') &&
					comp.operator.startsWith('<')
				) {
					return true
				}
				if (
					cmp(this.semver, '>', comp.semver, options) &&
					this.operator.startsWith('<') &&
					comp.operator.startsWith('>')
				) {
					return true
				}
				return false
			}
		}
		module.exports = Comparator
		const parseOptions = __nccwpck_require__(356)
		const { safeRe: re, t } = __nccwpck_require__(5471)
		const cmp = __nccwpck_require__(8646)
		const debug = __nccwpck_require__(1159)
		const SemVer = __nccwpck_require__(7163)
		const Range = __nccwpck_require__(6782)
	},
	6782: (module, __unused_webpack_exports, __nccwpck_require__) => {
		const SPACE_CHARACTERS = /\s+/g
		class Range {
			constructor(range, options) {
				options = parseOptions(options)
				if (range instanceof Range) {
					if (range.loose === !!options.loose && range.includePrerelease === !!options.includePrerelease) {
						return range
					} else {
						return new Range(range.raw, options)
					}
				}
				if (range instanceof Comparator) {
					this.raw = range.value
					this.set = [[range]]
					this.formatted = undefined
					return this
				}
				this.options = options
				this.loose = !!options.loose
				this.includePrerelease = !!options.includePrerelease
				this.raw = range.trim().replace(SPACE_CHARACTERS, ' ')
				this.set = this.raw
					.split('||')
					.map(r => this.parseRange(r.trim()))
					.filter(c => c.length)
				if (!this.set.length) {
					throw new TypeError(`Invalid SemVer Range: ${this.raw}`)
				}
				if (this.set.length > 1) {
					const first = this.set[0]
					this.set = this.set.filter(c => !isNullSet(c[0]))
					if (this.set.length === 0) {
						this.set = [first]
					} else if (this.set.length > 1) {
						for (const c of this.set) {
							if (c.length === 1 && isAny(c[0])) {
								this.set = [c]
								break
							}
						}
					}
				}
				this.formatted = undefined
			}
			get range() {
				if (this.formatted === undefined) {
					this.formatted = ''
					for (let i = 0; i < this.set.length; i++) {
						if (i > 0) {
							this.formatted += '||'
						}
						const comps = this.set[i]
						for (let k = 0; k < comps.length; k++) {
							if (k > 0) {
								this.formatted += ' '
							}
							this.formatted += comps[k].toString().trim()
						}
					}
				}
				return this.formatted
			}
			format() {
				return this.range
			}
			toString() {
				return this.range
			}
			parseRange(range) {
				range = range.replace(BUILDSTRIPRE, '')
				const memoOpts =
					(this.options.includePrerelease && FLAG_INCLUDE_PRERELEASE) | (this.options.loose && FLAG_LOOSE)
				const memoKey = memoOpts + ':' + range
				const cached = cache.get(memoKey)
				if (cached) {
					return cached
				}
				const loose = this.options.loose
				const hr = loose ? re[t.HYPHENRANGELOOSE] : re[t.HYPHENRANGE]
				range = range.replace(hr, hyphenReplace(this.options.includePrerelease))
				debug('hyphen replace', range)
				range = trimComparatorWhitespace(range)
				debug('comparator trim', range)
				range = range.replace(re[t.TILDETRIM], tildeTrimReplace)
				debug('tilde trim', range)
				range = range.replace(re[t.CARETTRIM], caretTrimReplace)
				debug('caret trim', range)
				let rangeList = range
					.split(' ')
					.map(comp => parseComparator(comp, this.options))
					.join(' ')
					.split(/\s+/)
					.map(comp => replaceGTE0(comp, this.options))
				if (loose) {
					rangeList = rangeList.filter(comp => {
						debug('loose invalid filter', comp, this.options)
						return !!comp.match(re[t.COMPARATORLOOSE])
					})
				}
				debug('range list', rangeList)
				const rangeMap = new Map()
				const comparators = rangeList.map(comp => new Comparator(comp, this.options))
				for (const comp of comparators) {
					if (isNullSet(comp)) {
						return [comp]
					}
					rangeMap.set(comp.value, comp)
				}
				if (rangeMap.size > 1 && rangeMap.has('')) {
					rangeMap.delete('')
				}
				const result = [...rangeMap.values()]
				cache.set(memoKey, result)
				return result
			}
			intersects(range, options) {
				if (!(range instanceof Range)) {
					throw new TypeError('a Range is required')
				}
				return this.set.some(thisComparators => {
					return (
						isSatisfiable(thisComparators, options) &&
						range.set.some(rangeComparators => {
							return (
								isSatisfiable(rangeComparators, options) &&
								thisComparators.every(thisComparator => {
									return rangeComparators.every(rangeComparator => {
										return thisComparator.intersects(rangeComparator, options)
									})
								})
							)
						})
					)
				})
			}
			test(version) {
				if (!version) {
					return false
				}
				if (typeof version === 'string') {
					try {
						version = new SemVer(version, this.options)
					} catch (er) {
						return false
					}
				}
				for (let i = 0; i < this.set.length; i++) {
					if (testSet(this.set[i], version, this.options)) {
						return true
					}
				}
				return false
			}
		}
		module.exports = Range
		const LRU = __nccwpck_require__(1383)
		const cache = new LRU()
		const parseOptions = __nccwpck_require__(356)
		const Comparator = __nccwpck_require__(9379)
		const debug = __nccwpck_require__(1159)
		const SemVer = __nccwpck_require__(7163)
		const trimComparatorWhitespace = __nccwpck_require__(9737)
		const { safeRe: re, src, t, tildeTrimReplace, caretTrimReplace } = __nccwpck_require__(5471)
		const { FLAG_INCLUDE_PRERELEASE, FLAG_LOOSE } = __nccwpck_require__(5101)
		const BUILDSTRIPRE = new RegExp(src[t.BUILD], 'g')
		const isNullSet = c => c.value === '<0.0.0-0'
		const isAny = c => c.value === ''
		const isSatisfiable = (comparators, options) => {
			let result = true
			const remainingComparators = comparators.slice()
			let testComparator = remainingComparators.pop()
			while (result && remainingComparators.length) {
				result = remainingComparators.every(otherComparator => {
					return testComparator.intersects(otherComparator, options)
				})
				testComparator = remainingComparators.pop()
			}
			return result
		}
		const parseComparator = (comp, options) => {
			comp = comp.replace(re[t.BUILD], '')
			debug('comp', comp, options)
			comp = replaceCarets(comp, options)
			debug('caret', comp)
			comp = replaceTildes(comp, options)
			debug('tildes', comp)
			comp = replaceXRanges(comp, options)
			debug('xrange', comp)
			comp = replaceStars(comp, options)
			debug('stars', comp)
			return comp
		}
		const isX = id => !id || id.toLowerCase() === 'x' || id === '*'
		const invalidXRangeOrder = (M, m, p) => (isX(M) && !isX(m)) || (isX(m) && p && !isX(p))
		const replaceTildes = (comp, options) => {
			return comp
				.trim()
				.split(/\s+/)
				.map(c => replaceTilde(c, options))
				.join(' ')
		}
		const replaceTilde = (comp, options) => {
			const r = options.loose ? re[t.TILDELOOSE] : re[t.TILDE]
			const z = options.includePrerelease ? '-0' : ''
			return comp.replace(r, (_, M, m, p, pr) => {
				debug('tilde', comp, _, M, m, p, pr)
				let ret
				if (isX(M)) {
					ret = ''
				} else if (isX(m)) {
					ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`
				} else if (isX(p)) {
					ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`
				} else if (pr) {
					debug('replaceTilde pr', pr)
					ret = `>=${M}.${m}.${p}-${pr} <${M}.${+m + 1}.0-0`
				} else {
					ret = `>=${M}.${m}.${p} <${M}.${+m + 1}.0-0`
				}
				debug('tilde return', ret)
				return ret
			})
		}
		const replaceCarets = (comp, options) => {
			return comp
				.trim()
				.split(/\s+/)
				.map(c => replaceCaret(c, options))
				.join(' ')
		}
		const replaceCaret = (comp, options) => {
			debug('caret', comp, options)
			const r = options.loose ? re[t.CARETLOOSE] : re[t.CARET]
			const z = options.includePrerelease ? '-0' : ''
			return comp.replace(r, (_, M, m, p, pr) => {
				debug('caret', comp, _, M, m, p, pr)
				let ret
				if (isX(M)) {
					ret = ''
				} else if (isX(m)) {
					ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`
				} else if (isX(p)) {
					if (M === '0') {
						ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`
					} else {
						ret = `>=${M}.${m}.0${z} <${+M + 1}.0.0-0`
					}
				} else if (pr) {
					debug('replaceCaret pr', pr)
					if (M === '0') {
						if (m === '0') {
							ret = `>=${M}.${m}.${p}-${pr} <${M}.${m}.${+p + 1}-0`
						} else {
							ret = `>=${M}.${m}.${p}-${pr} <${M}.${+m + 1}.0-0`
						}
					} else {
						ret = `>=${M}.${m}.${p}-${pr} <${+M + 1}.0.0-0`
					}
				} else {
					debug('no pr')
					if (M === '0') {
						if (m === '0') {
							ret = `>=${M}.${m}.${p} <${M}.${m}.${+p + 1}-0`
						} else {
							ret = `>=${M}.${m}.${p} <${M}.${+m + 1}.0-0`
						}
					} else {
						ret = `>=${M}.${m}.${p} <${+M + 1}.0.0-0`
					}
				}
				debug('caret return', ret)
				return ret
			})
		}
		const replaceXRanges = (comp, options) => {
			debug('replaceXRanges', comp, options)
			return comp
				.split(/\s+/)
				.map(c => replaceXRange(c, options))
				.join(' ')
		}
		const replaceXRange = (comp, options) => {
			comp = comp.trim()
			const r = options.loose ? re[t.XRANGELOOSE] : re[t.XRANGE]
			return comp.replace(r, (ret, gtlt, M, m, p, pr) => {
				debug('xRange', comp, ret, gtlt, M, m, p, pr)
				if (invalidXRangeOrder(M, m, p)) {
					return comp
				}
				const xM = isX(M)
				const xm = xM || isX(m)
				const xp = xm || isX(p)
				const anyX = xp
				if (gtlt === '=' && anyX) {
					gtlt = ''
				}
				pr = options.includePrerelease ? '-0' : ''
				if (xM) {
					if (gtlt === '>' || gtlt === '<') {
						ret = '<0.0.0-0'
					} else {
						ret = '*'
					}
				} else if (gtlt && anyX) {
					if (xm) {
						m = 0
					}
					p = 0
					if (gtlt === '>') {
						gtlt = '>='
						if (xm) {
							M = +M + 1
							m = 0
							p = 0
						} else {
							m = +m + 1
							p = 0
						}
					} else if (gtlt === '<=') {
						gtlt = '<'
						if (xm) {
							M = +M + 1
						} else {
							m = +m + 1
						}
					}
					if (gtlt === '<') {
						pr = '-0'
					}
					ret = `${gtlt + M}.${m}.${p}${pr}`
				} else if (xm) {
					ret = `>=${M}.0.0${pr} <${+M + 1}.0.0-0`
				} else if (xp) {
					ret = `>=${M}.${m}.0${pr} <${M}.${+m + 1}.0-0`
				}
				debug('xRange return', ret)
				return ret
			})
		}
		const replaceStars = (comp, options) => {
			debug('replaceStars', comp, options)
			return comp.trim().replace(re[t.STAR], '')
		}
		const replaceGTE0 = (comp, options) => {
			debug('replaceGTE0', comp, options)
			return comp.trim().replace(re[options.includePrerelease ? t.GTE0PRE : t.GTE0], '')
		}
		const hyphenReplace = incPr => ($0, from, fM, fm, fp, fpr, fb, to, tM, tm, tp, tpr) => {
			if (isX(fM)) {
				from = ''
			} else if (isX(fm)) {
				from = `>=${fM}.0.0${incPr ? '-0' : ''}`
			} else if (isX(fp)) {
				from = `>=${fM}.${fm}.0${incPr ? '-0' : ''}`
			} else if (fpr) {
				from = `>=${from}`
			} else {
				from = `>=${from}${incPr ? '-0' : ''}`
			}
			if (isX(tM)) {
				to = ''
			} else if (isX(tm)) {
				to = `<${+tM + 1}.0.0-0`
			} else if (isX(tp)) {
				to = `<${tM}.${+tm + 1}.0-0`
			} else if (tpr) {
				to = `<=${tM}.${tm}.${tp}-${tpr}`
			} else if (incPr) {
				to = `<${tM}.${tm}.${+tp + 1}-0`
			} else {
				to = `<=${to}`
			}
			return `${from} ${to}`.trim()
		}
		const testSet = (set, version, options) => {
			for (let i = 0; i < set.length; i++) {
				if (!set[i].test(version)) {
					return false
				}
			}
			if (version.prerelease.length && !options.includePrerelease) {
				for (let i = 0; i < set.length; i++) {
					debug(set[i].semver)
					if (set[i].semver === Comparator.ANY) {
						continue
					}
					if (set[i].semver.prerelease.length > 0) {
						const allowed = set[i].semver
						if (
							allowed.major === version.major &&
							allowed.minor === version.minor &&
							allowed.patch === version.patch
						) {
							return true
						}
					}
				}
				return false
			}
			return true
		}
	},
	7163: (module, __unused_webpack_exports, __nccwpck_require__) => {
		const debug = __nccwpck_require__(1159)
		const { MAX_LENGTH, MAX_SAFE_INTEGER } = __nccwpck_require__(5101)
		const { safeRe: re, t } = __nccwpck_require__(5471)
		const parseOptions = __nccwpck_require__(356)
		const { compareIdentifiers } = __nccwpck_require__(3348)
		const isPrereleaseIdentifier = (prerelease, identifier) => {
			const identifiers = identifier.split('.')
			if (identifiers.length > prerelease.length) {
				return false
			}
			for (let i = 0; i < identifiers.length; i++) {
				if (compareIdentifiers(prerelease[i], identifiers[i]) !== 0) {
					return false
				}
			}
			return true
		}
		class SemVer {
			constructor(version, options) {
				options = parseOptions(options)
				if (version instanceof SemVer) {
					if (
						version.loose === !!options.loose &&
						version.includePrerelease === !!options.includePrerelease
					) {
						return version
					} else {
						version = version.version
					}
				} else if (typeof version !== 'string') {
					throw new TypeError(`Invalid version. Must be a string. Got type "${typeof version}".`)
				}
				if (version.length > MAX_LENGTH) {
					throw new TypeError(`version is longer than ${MAX_LENGTH} characters`)
				}
				debug('SemVer', version, options)
				this.options = options
				this.loose = !!options.loose
				this.includePrerelease = !!options.includePrerelease
				const m = version.trim().match(options.loose ? re[t.LOOSE] : re[t.FULL])
				if (!m) {
					throw new TypeError(`Invalid Version: ${version}`)
				}
				this.raw = version
				this.major = +m[1]
				this.minor = +m[2]
				this.patch = +m[3]
				if (this.major > MAX_SAFE_INTEGER || this.major < 0) {
					throw new TypeError('Invalid major version')
				}
				if (this.minor > MAX_SAFE_INTEGER || this.minor < 0) {
					throw new TypeError('Invalid minor version')
				}
				if (this.patch > MAX_SAFE_INTEGER || this.patch < 0) {
					throw new TypeError('Invalid patch version')
				}
				if (!m[4]) {
					this.prerelease = []
				} else {
					this.prerelease = m[4].split('.').map(id => {
						if (/^[0-9]+$/.test(id)) {
							const num = +id
							if (num >= 0 && num < MAX_SAFE_INTEGER) {
								return num
							}
						}
						return id
					})
				}
				this.build = m[5] ? m[5].split('.') : []
				this.format()
			}
			format() {
				this.version = `${this.major}.${this.minor}.${this.patch}`
				if (this.prerelease.length) {
					this.version += `-${this.prerelease.join('.')}`
				}
				return this.version
			}
			toString() {
				return this.version
			}
			compare(other) {
				debug('SemVer.compare', this.version, this.options, other)
				if (!(other instanceof SemVer)) {
					if (typeof other === 'string' && other === this.version) {
						return 0
					}
					other = new SemVer(other, this.options)
				}
				if (other.version === this.version) {
					return 0
				}
				return this.compareMain(other) || this.comparePre(other)
			}
			compareMain(other) {
				if (!(other instanceof SemVer)) {
					other = new SemVer(other, this.options)
				}
				if (this.major < other.major) {
					return -1
				}
				if (this.major > other.major) {
					return 1
				}
				if (this.minor < other.minor) {
					return -1
				}
				if (this.minor > other.minor) {
					return 1
				}
				if (this.patch < other.patch) {
					return -1
				}
				if (this.patch > other.patch) {
					return 1
				}
				return 0
			}
			comparePre(other) {
				if (!(other instanceof SemVer)) {
					other = new SemVer(other, this.options)
				}
				if (this.prerelease.length && !other.prerelease.length) {
					return -1
				} else if (!this.prerelease.length && other.prerelease.length) {
					return 1
				} else if (!this.prerelease.length && !other.prerelease.length) {
					return 0
				}
				let i = 0
				do {
					const a = this.prerelease[i]
					const b = other.prerelease[i]
					debug('prerelease compare', i, a, b)
					if (a === undefined && b === undefined) {
						return 0
					} else if (b === undefined) {
						return 1
					} else if (a === undefined) {
						return -1
					} else if (a === b) {
						continue
					} else {
						return compareIdentifiers(a, b)
					}
				} while (++i)
			}
			compareBuild(other) {
				if (!(other instanceof SemVer)) {
					other = new SemVer(other, this.options)
				}
				let i = 0
				do {
					const a = this.build[i]
					const b = other.build[i]
					debug('build compare', i, a, b)
					if (a === undefined && b === undefined) {
						return 0
					} else if (b === undefined) {
						return 1
					} else if (a === undefined) {
						return -1
					} else if (a === b) {
						continue
					} else {
						return compareIdentifiers(a, b)
					}
				} while (++i)
			}
			inc(release, identifier, identifierBase) {
				if (release.startsWith('pre')) {
					if (!identifier && identifierBase === false) {
						throw new Error('invalid increment argument: identifier is empty')
					}
					if (identifier) {
						const match = `-${identifier}`.match(
							this.options.loose ? re[t.PRERELEASELOOSE] : re[t.PRERELEASE]
						)
						if (!match || match[1] !== identifier) {
							throw new Error(`invalid identifier: ${identifier}`)
						}
					}
				}
				switch (release) {
					case 'premajor':
						this.prerelease.length = 0
						this.patch = 0
						this.minor = 0
						this.major++
						this.inc('pre', identifier, identifierBase)
						break
					case 'preminor':
						this.prerelease.length = 0
						this.patch = 0
						this.minor++
						this.inc('pre', identifier, identifierBase)
						break
					case 'prepatch':
						this.prerelease.length = 0
						this.inc('patch', identifier, identifierBase)
						this.inc('pre', identifier, identifierBase)
						break
					case 'prerelease':
						if (this.prerelease.length === 0) {
							this.inc('patch', identifier, identifierBase)
						}
						this.inc('pre', identifier, identifierBase)
						break
					case 'release':
						if (this.prerelease.length === 0) {
							throw new Error(`version ${this.raw} is not a prerelease`)
						}
						this.prerelease.length = 0
						break
					case 'major':
						if (this.minor !== 0 || this.patch !== 0 || this.prerelease.length === 0) {
							this.major++
						}
						this.minor = 0
						this.patch = 0
						this.prerelease = []
						break
					case 'minor':
						if (this.patch !== 0 || this.prerelease.length === 0) {
							this.minor++
						}
						this.patch = 0
						this.prerelease = []
						break
					case 'patch':
						if (this.prerelease.length === 0) {
							this.patch++
						}
						this.prerelease = []
						break
					case 'pre': {
						const base = Number(identifierBase) ? 1 : 0
						if (this.prerelease.length === 0) {
							this.prerelease = [base]
						} else {
							let i = this.prerelease.length
							while (--i >= 0) {
								if (typeof this.prerelease[i] === 'number') {
									this.prerelease[i]++
									i = -2
								}
							}
							if (i === -1) {
								if (identifier === this.prerelease.join('.') && identifierBase === false) {
									throw new Error('invalid increment argument: identifier already exists')
								}
								this.prerelease.push(base)
							}
						}
						if (identifier) {
							let prerelease = [identifier, base]
							if (identifierBase === false) {
								prerelease = [identifier]
							}
							if (isPrereleaseIdentifier(this.prerelease, identifier)) {
								const prereleaseBase = this.prerelease[identifier.split('.').length]
								if (isNaN(prereleaseBase)) {
									this.prerelease = prerelease
								}
							} else {
								this.prerelease = prerelease
							}
						}
						break
					}
					default:
						throw new Error(`invalid increment argument: ${release}`)
				}
				this.raw = this.format()
				if (this.build.length) {
					this.raw += `+${this.build.join('.')}`
				}
				return this
			}
		}
		module.exports = SemVer
	},
	1799: (module, __unused_webpack_exports, __nccwpck_require__) => {
		const parse = __nccwpck_require__(6353)
		const clean = (version, options) => {
			const s = parse(version.trim().replace(/^[=v]+/, ''), options)
			return s ? s.version : null
		}
		module.exports = clean
	},
	8646: (module, __unused_webpack_exports, __nccwpck_require__) => {
		const eq = __nccwpck_require__(5082)
		const neq = __nccwpck_require__(4974)
		const gt = __nccwpck_require__(6599)
		const gte = __nccwpck_require__(1236)
		const lt = __nccwpck_require__(3872)
		const lte = __nccwpck_require__(6717)
		const cmp = (a, op, b, loose) => {
			switch (op) {
				case '===':
					if (typeof a === 'object') {
						a = a.version
					}
					if (typeof b === 'object') {
						b = b.version
					}
					return a === b
				case '!==':
					if (typeof a === 'object') {
						a = a.version
					}
					if (typeof b === 'object') {
						b = b.version
					}
					return a !== b
				case '':
				case '=':
				case '==':
					return eq(a, b, loose)
				case '!=':
					return neq(a, b, loose)
				case '>':
					return gt(a, b, loose)
				case '>=':
					return gte(a, b, loose)
				case '<':
					return lt(a, b, loose)
				case '<=':
					return lte(a, b, loose)
				default:
					throw new TypeError(`Invalid operator: ${op}`)
			}
		}
		module.exports = cmp
	},
	5385: (module, __unused_webpack_exports, __nccwpck_require__) => {
		const SemVer = __nccwpck_require__(7163)
		const parse = __nccwpck_require__(6353)
		const { safeRe: re, t } = __nccwpck_require__(5471)
		const coerce = (version, options) => {
			if (version instanceof SemVer) {
				return version
			}
			if (typeof version === 'number') {
				version = String(version)
			}
			if (typeof version !== 'string') {
				return null
			}
			options = options || {}
			let match = null
			if (!options.rtl) {
				match = version.match(options.includePrerelease ? re[t.COERCEFULL] : re[t.COERCE])
			} else {
				const coerceRtlRegex = options.includePrerelease ? re[t.COERCERTLFULL] : re[t.COERCERTL]
				let next
				while (
					(next = coerceRtlRegex.exec(version)) &&
					(!match || match.index + match[0].length !== version.length)
				) {
					if (!match || next.index + next[0].length !== match.index + match[0].length) {
						match = next
					}
					coerceRtlRegex.lastIndex = next.index + next[1].length + next[2].length
				}
				coerceRtlRegex.lastIndex = -1
			}
			if (match === null) {
				return null
			}
			const major = match[2]
			const minor = match[3] || '0'
			const patch = match[4] || '0'
			const prerelease = options.includePrerelease && match[5] ? `-${match[5]}` : ''
			const build = options.includePrerelease && match[6] ? `+${match[6]}` : ''
			return parse(`${major}.${minor}.${patch}${prerelease}${build}`, options)
		}
		module.exports = coerce
	},
	7648: (module, __unused_webpack_exports, __nccwpck_require__) => {
		const SemVer = __nccwpck_require__(7163)
		const compareBuild = (a, b, loose) => {
			const versionA = new SemVer(a, loose)
			const versionB = new SemVer(b, loose)
			return versionA.compare(versionB) || versionA.compareBuild(versionB)
		}
		module.exports = compareBuild
	},
	6874: (module, __unused_webpack_exports, __nccwpck_require__) => {
		const compare = __nccwpck_require__(8469)
		const compareLoose = (a, b) => compare(a, b, true)
		module.exports = compareLoose
	},
	8469: (module, __unused_webpack_exports, __nccwpck_require__) => {
		const SemVer = __nccwpck_require__(7163)
		const compare = (a, b, loose) => new SemVer(a, loose).compare(new SemVer(b, loose))
		module.exports = compare
	},
	711: (module, __unused_webpack_exports, __nccwpck_require__) => {
		const parse = __nccwpck_require__(6353)
		const diff = (version1, version2) => {
			const v1 = parse(version1, null, true)
			const v2 = parse(version2, null, true)
			const comparison = v1.compare(v2)
			if (comparison === 0) {
				return null
			}
			const v1Higher = comparison > 0
			const highVersion = v1Higher ? v1 : v2
			const lowVersion = v1Higher ? v2 : v1
			const highHasPre = !!highVersion.prerelease.length
			const lowHasPre = !!lowVersion.prerelease.length
			if (lowHasPre && !highHasPre) {
				if (!lowVersion.patch && !lowVersion.minor) {
					return 'major'
				}
				if (lowVersion.compareMain(highVersion) === 0) {
					if (lowVersion.minor && !lowVersion.patch) {
						return 'minor'
					}
					return 'patch'
				}
			}
			const prefix = highHasPre ? 'pre' : ''
			if (v1.major !== v2.major) {
				return prefix + 'major'
			}
			if (v1.minor !== v2.minor) {
				return prefix + 'minor'
			}
			if (v1.patch !== v2.patch) {
				return prefix + 'patch'
			}
			return 'prerelease'
		}
		module.exports = diff
	},
	5082: (module, __unused_webpack_exports, __nccwpck_require__) => {
		const compare = __nccwpck_require__(8469)
		const eq = (a, b, loose) => compare(a, b, loose) === 0
		module.exports = eq
	},
	6599: (module, __unused_webpack_exports, __nccwpck_require__) => {
		const compare = __nccwpck_require__(8469)
		const gt = (a, b, loose) => compare(a, b, loose) > 0
		module.exports = gt
	},
	1236: (module, __unused_webpack_exports, __nccwpck_require__) => {
		const compare = __nccwpck_require__(8469)
		const gte = (a, b, loose) => compare(a, b, loose) >= 0
		module.exports = gte
	},
	9957: (module, __unused_webpack_exports, __nccwpck_require__) => {
		const SemVer = __nccwpck_require__(7163)
		const inc = (version, release, options, identifier, identifierBase) => {
			if (typeof options === 'string') {
				identifierBase = identifier
				identifier = options
				options = undefined
			}
			try {
				return new SemVer(version instanceof SemVer ? version.version : version, options).inc(
					release,
					identifier,
					identifierBase
				).version
			} catch (er) {
				return null
			}
		}
		module.exports = inc
	},
	3872: (module, __unused_webpack_exports, __nccwpck_require__) => {
		const compare = __nccwpck_require__(8469)
		const lt = (a, b, loose) => compare(a, b, loose) < 0
		module.exports = lt
	},
	6717: (module, __unused_webpack_exports, __nccwpck_require__) => {
		const compare = __nccwpck_require__(8469)
		const lte = (a, b, loose) => compare(a, b, loose) <= 0
		module.exports = lte
	},
	8511: (module, __unused_webpack_exports, __nccwpck_require__) => {
		const SemVer = __nccwpck_require__(7163)
		const major = (a, loose) => new SemVer(a, loose).major
		module.exports = major
	},
	2603: (module, __unused_webpack_exports, __nccwpck_require__) => {
		const SemVer = __nccwpck_require__(7163)
		const minor = (a, loose) => new SemVer(a, loose).minor
		module.exports = minor
	},
	4974: (module, __unused_webpack_exports, __nccwpck_require__) => {
		const compare = __nccwpck_require__(8469)
		const neq = (a, b, loose) => compare(a, b, loose) !== 0
		module.exports = neq
	},
	6353: (module, __unused_webpack_exports, __nccwpck_require__) => {
		const SemVer = __nccwpck_require__(7163)
		const parse = (version, options, throwErrors = false) => {
			if (version instanceof SemVer) {
				return version
			}
			try {
				return new SemVer(version, options)
			} catch (er) {
				if (!throwErrors) {
					return null
				}
				throw er
			}
		}
		module.exports = parse
	},
	8756: (module, __unused_webpack_exports, __nccwpck_require__) => {
		const SemVer = __nccwpck_require__(7163)
		const patch = (a, loose) => new SemVer(a, loose).patch
		module.exports = patch
	},
	5714: (module, __unused_webpack_exports, __nccwpck_require__) => {
		const parse = __nccwpck_require__(6353)
		const prerelease = (version, options) => {
			const parsed = parse(version, options)
			return parsed && parsed.prerelease.length ? parsed.prerelease : null
		}
		module.exports = prerelease
	},
	2173: (module, __unused_webpack_exports, __nccwpck_require__) => {
		const compare = __nccwpck_require__(8469)
		const rcompare = (a, b, loose) => compare(b, a, loose)
		module.exports = rcompare
	},
	7192: (module, __unused_webpack_exports, __nccwpck_require__) => {
		const compareBuild = __nccwpck_require__(7648)
		const rsort = (list, loose) => list.sort((a, b) => compareBuild(b, a, loose))
		module.exports = rsort
	},
	8011: (module, __unused_webpack_exports, __nccwpck_require__) => {
		const Range = __nccwpck_require__(6782)
		const satisfies = (version, range, options) => {
			try {
				range = new Range(range, options)
			} catch (er) {
				return false
			}
			return range.test(version)
		}
		module.exports = satisfies
	},
	9872: (module, __unused_webpack_exports, __nccwpck_require__) => {
		const compareBuild = __nccwpck_require__(7648)
		const sort = (list, loose) => list.sort((a, b) => compareBuild(a, b, loose))
		module.exports = sort
	},
	6114: (module, __unused_webpack_exports, __nccwpck_require__) => {
		const parse = __nccwpck_require__(6353)
		const constants = __nccwpck_require__(5101)
		const SemVer = __nccwpck_require__(7163)
		const truncate = (version, truncation, options) => {
			if (!constants.RELEASE_TYPES.includes(truncation)) {
				return null
			}
			const clonedVersion = cloneInputVersion(version, options)
			return clonedVersion && doTruncation(clonedVersion, truncation)
		}
		const cloneInputVersion = (version, options) => {
			const versionStringToParse = version instanceof SemVer ? version.version : version
			return parse(versionStringToParse, options)
		}
		const doTruncation = (version, truncation) => {
			if (isPrerelease(truncation)) {
				return version.version
			}
			version.prerelease = []
			switch (truncation) {
				case 'major':
					version.minor = 0
					version.patch = 0
					break
				case 'minor':
					version.patch = 0
					break
			}
			return version.format()
		}
		const isPrerelease = type => {
			return type.startsWith('pre')
		}
		module.exports = truncate
	},
	8780: (module, __unused_webpack_exports, __nccwpck_require__) => {
		const parse = __nccwpck_require__(6353)
		const valid = (version, options) => {
			const v = parse(version, options)
			return v ? v.version : null
		}
		module.exports = valid
	},
	2088: (module, __unused_webpack_exports, __nccwpck_require__) => {
		const internalRe = __nccwpck_require__(5471)
		const constants = __nccwpck_require__(5101)
		const SemVer = __nccwpck_require__(7163)
		const identifiers = __nccwpck_require__(3348)
		const parse = __nccwpck_require__(6353)
		const valid = __nccwpck_require__(8780)
		const clean = __nccwpck_require__(1799)
		const inc = __nccwpck_require__(9957)
		const diff = __nccwpck_require__(711)
		const major = __nccwpck_require__(8511)
		const minor = __nccwpck_require__(2603)
		const patch = __nccwpck_require__(8756)
		const prerelease = __nccwpck_require__(5714)
		const compare = __nccwpck_require__(8469)
		const rcompare = __nccwpck_require__(2173)
		const compareLoose = __nccwpck_require__(6874)
		const compareBuild = __nccwpck_require__(7648)
		const sort = __nccwpck_require__(9872)
		const rsort = __nccwpck_require__(7192)
		const gt = __nccwpck_require__(6599)
		const lt = __nccwpck_require__(3872)
		const eq = __nccwpck_require__(5082)
		const neq = __nccwpck_require__(4974)
		const gte = __nccwpck_require__(1236)
		const lte = __nccwpck_require__(6717)
		const cmp = __nccwpck_require__(8646)
		const coerce = __nccwpck_require__(5385)
		const truncate = __nccwpck_require__(6114)
		const Comparator = __nccwpck_require__(9379)
		const Range = __nccwpck_require__(6782)
		const satisfies = __nccwpck_require__(8011)
		const toComparators = __nccwpck_require__(4750)
		const maxSatisfying = __nccwpck_require__(3193)
		const minSatisfying = __nccwpck_require__(8595)
		const minVersion = __nccwpck_require__(1866)
		const validRange = __nccwpck_require__(7118)
		const outside = __nccwpck_require__(280)
		const gtr = __nccwpck_require__(2276)
		const ltr = __nccwpck_require__(5213)
		const intersects = __nccwpck_require__(3465)
		const simplifyRange = __nccwpck_require__(7266)
		const subset = __nccwpck_require__(1489)
		module.exports = {
			parse,
			valid,
			clean,
			inc,
			diff,
			major,
			minor,
			patch,
			prerelease,
			compare,
			rcompare,
			compareLoose,
			compareBuild,
			sort,
			rsort,
			gt,
			lt,
			eq,
			neq,
			gte,
			lte,
			cmp,
			coerce,
			truncate,
			Comparator,
			Range,
			satisfies,
			toComparators,
			maxSatisfying,
			minSatisfying,
			minVersion,
			validRange,
			outside,
			gtr,
			ltr,
			intersects,
			simplifyRange,
			subset,
			SemVer,
			re: internalRe.re,
			src: internalRe.src,
			tokens: internalRe.t,
			SEMVER_SPEC_VERSION: constants.SEMVER_SPEC_VERSION,
			RELEASE_TYPES: constants.RELEASE_TYPES,
			compareIdentifiers: identifiers.compareIdentifiers,
			rcompareIdentifiers: identifiers.rcompareIdentifiers
		}
	},
	5101: module => {
		const SEMVER_SPEC_VERSION = '2.0.0'
		const MAX_LENGTH = 256
		const MAX_SAFE_INTEGER = Number.MAX_SAFE_INTEGER || 9007199254740991
		const MAX_SAFE_COMPONENT_LENGTH = 16
		const MAX_SAFE_BUILD_LENGTH = MAX_LENGTH - 6
		const WHITESPACE_CHARACTERS = [
			'\t',
			'\n',
			'\v',
			'\f',
			'\r',
			' ',
			'\u00a0',
			'\u1680',
			'\u2000',
			'\u2001',
			'\u2002',
			'\u2003',
			'\u2004',
			'\u2005',
			'\u2006',
			'\u2007',
			'\u2008',
			'\u2009',
			'\u200a',
			'\u2028',
			'\u2029',
			'\u202f',
			'\u205f',
			'\u3000',
			'\ufeff'
		]
		const RELEASE_TYPES = ['major', 'premajor', 'minor', 'preminor', 'patch', 'prepatch', 'prerelease']
		module.exports = {
			MAX_LENGTH,
			MAX_SAFE_COMPONENT_LENGTH,
			MAX_SAFE_BUILD_LENGTH,
			MAX_SAFE_INTEGER,
			WHITESPACE_CHARACTERS,
			RELEASE_TYPES,
			SEMVER_SPEC_VERSION,
			FLAG_INCLUDE_PRERELEASE: 0b001,
			FLAG_LOOSE: 0b010
		}
	},
	1159: module => {
		const debug =
			typeof process === 'object' &&
			process.env &&
			process.env.NODE_DEBUG &&
			/\bsemver\b/i.test(process.env.NODE_DEBUG)
				? (...args) => console.error('SEMVER', ...args)
				: () => {}
		module.exports = debug
	},
	3348: module => {
		const numeric = /^[0-9]+$/
		const compareIdentifiers = (a, b) => {
			if (typeof a === 'number' && typeof b === 'number') {
				return a === b ? 0 : a < b ? -1 : 1
			}
			const anum = numeric.test(a)
			const bnum = numeric.test(b)
			if (anum && bnum) {
				a = +a
				b = +b
			}
			return a === b ? 0 : anum && !bnum ? -1 : bnum && !anum ? 1 : a < b ? -1 : 1
		}
		const rcompareIdentifiers = (a, b) => compareIdentifiers(b, a)
		module.exports = {
			compareIdentifiers,
			rcompareIdentifiers
		}
	},
	1383: module => {
		class LRUCache {
			constructor() {
				this.max = 1000
				this.map = new Map()
			}
			get(key) {
				const value = this.map.get(key)
				if (value === undefined) {
					return undefined
				} else {
					this.map.delete(key)
					this.map.set(key, value)
					return value
				}
			}
			delete(key) {
				return this.map.delete(key)
			}
			set(key, value) {
				const deleted = this.delete(key)
				if (!deleted && value !== undefined) {
					if (this.map.size >= this.max) {
						const firstKey = this.map.keys().next().value
						this.delete(firstKey)
					}
					this.map.set(key, value)
				}
				return this
			}
		}
		module.exports = LRUCache
	},
	356: module => {
		const looseOption = Object.freeze({ loose: true })
		const emptyOpts = Object.freeze({})
		const parseOptions = options => {
			if (!options) {
				return emptyOpts
			}
			if (typeof options !== 'object') {
				return looseOption
			}
			return options
		}
		module.exports = parseOptions
	},
	5471: (module, exports, __nccwpck_require__) => {
		const { MAX_SAFE_COMPONENT_LENGTH, MAX_SAFE_BUILD_LENGTH, MAX_LENGTH } = __nccwpck_require__(5101)
		const debug = __nccwpck_require__(1159)
		exports = module.exports = {}
		const re = (exports.re = [])
		const safeRe = (exports.safeRe = [])
		const src = (exports.src = [])
		const safeSrc = (exports.safeSrc = [])
		const t = (exports.t = {})
		let R = 0
		const LETTERDASHNUMBER = '[a-zA-Z0-9-]'
		const safeRegexReplacements = [
			['\\s', 1],
			['\\d', MAX_LENGTH],
			[LETTERDASHNUMBER, MAX_SAFE_BUILD_LENGTH]
		]
		const makeSafeRegex = value => {
			for (const [token, max] of safeRegexReplacements) {
				value = value
					.split(`${token}*`)
					.join(`${token}{0,${max}}`)
					.split(`${token}+`)
					.join(`${token}{1,${max}}`)
			}
			return value
		}
		const createToken = (name, value, isGlobal) => {
			const safe = makeSafeRegex(value)
			const index = R++
			debug(name, index, value)
			t[name] = index
			src[index] = value
			safeSrc[index] = safe
			re[index] = new RegExp(value, isGlobal ? 'g' : undefined)
			safeRe[index] = new RegExp(safe, isGlobal ? 'g' : undefined)
		}
		createToken('NUMERICIDENTIFIER', '0|[1-9]\\d*')
		createToken('NUMERICIDENTIFIERLOOSE', '\\d+')
		createToken('NONNUMERICIDENTIFIER', `\\d*[a-zA-Z-]${LETTERDASHNUMBER}*`)
		createToken(
			'MAINVERSION',
			`(${src[t.NUMERICIDENTIFIER]})\\.` +
				`(${src[t.NUMERICIDENTIFIER]})\\.` +
				`(${src[t.NUMERICIDENTIFIER]})`
		)
		createToken(
			'MAINVERSIONLOOSE',
			`(${src[t.NUMERICIDENTIFIERLOOSE]})\\.` +
				`(${src[t.NUMERICIDENTIFIERLOOSE]})\\.` +
				`(${src[t.NUMERICIDENTIFIERLOOSE]})`
		)
		createToken('PRERELEASEIDENTIFIER', `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIER]})`)
		createToken(
			'PRERELEASEIDENTIFIERLOOSE',
			`(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIERLOOSE]})`
		)
		createToken('PRERELEASE', `(?:-(${src[t.PRERELEASEIDENTIFIER]}(?:\\.${src[t.PRERELEASEIDENTIFIER]})*))`)
		createToken(
			'PRERELEASELOOSE',
			`(?:-?(${src[t.PRERELEASEIDENTIFIERLOOSE]}(?:\\.${src[t.PRERELEASEIDENTIFIERLOOSE]})*))`
		)
		createToken('BUILDIDENTIFIER', `${LETTERDASHNUMBER}+`)
		createToken('BUILD', `(?:\\+(${src[t.BUILDIDENTIFIER]}(?:\\.${src[t.BUILDIDENTIFIER]})*))`)
		createToken('FULLPLAIN', `v?${src[t.MAINVERSION]}${src[t.PRERELEASE]}?${src[t.BUILD]}?`)
		createToken('FULL', `^${src[t.FULLPLAIN]}$`)
		createToken('LOOSEPLAIN', `[v=\\s]*${src[t.MAINVERSIONLOOSE]}${src[t.PRERELEASELOOSE]}?${src[t.BUILD]}?`)
		createToken('LOOSE', `^${src[t.LOOSEPLAIN]}$`)
		createToken('GTLT', '((?:<|>)?=?)')
		createToken('XRANGEIDENTIFIERLOOSE', `${src[t.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`)
		createToken('XRANGEIDENTIFIER', `${src[t.NUMERICIDENTIFIER]}|x|X|\\*`)
		createToken(
			'XRANGEPLAIN',
			`[v=\\s]*(${src[t.XRANGEIDENTIFIER]})` +
				`(?:\\.(${src[t.XRANGEIDENTIFIER]})` +
				`(?:\\.(${src[t.XRANGEIDENTIFIER]})` +
				`(?:${src[t.PRERELEASE]})?${src[t.BUILD]}?` +
				`)?)?`
		)
		createToken(
			'XRANGEPLAINLOOSE',
			`[v=\\s]*(${src[t.XRANGEIDENTIFIERLOOSE]})` +
				`(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})` +
				`(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})` +
				`(?:${src[t.PRERELEASELOOSE]})?${src[t.BUILD]}?` +
				`)?)?`
		)
		createToken('XRANGE', `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAIN]}$`)
		createToken('XRANGELOOSE', `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAINLOOSE]}$`)
		createToken(
			'COERCEPLAIN',
			`${'(^|[^\\d])' + '(\\d{1,'}${MAX_SAFE_COMPONENT_LENGTH}})` +
				`(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?` +
				`(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?`
		)
		createToken('COERCE', `${src[t.COERCEPLAIN]}(?:$|[^\\d])`)
		createToken(
			'COERCEFULL',
			src[t.COERCEPLAIN] + `(?:${src[t.PRERELEASE]})?` + `(?:${src[t.BUILD]})?` + `(?:$|[^\\d])`
		)
		createToken('COERCERTL', src[t.COERCE], true)
		createToken('COERCERTLFULL', src[t.COERCEFULL], true)
		createToken('LONETILDE', '(?:~>?)')
		createToken('TILDETRIM', `(\\s*)${src[t.LONETILDE]}\\s+`, true)
		exports.tildeTrimReplace = '$1~'
		createToken('TILDE', `^${src[t.LONETILDE]}${src[t.XRANGEPLAIN]}$`)
		createToken('TILDELOOSE', `^${src[t.LONETILDE]}${src[t.XRANGEPLAINLOOSE]}$`)
		createToken('LONECARET', '(?:\\^)')
		createToken('CARETTRIM', `(\\s*)${src[t.LONECARET]}\\s+`, true)
		exports.caretTrimReplace = '$1^'
		createToken('CARET', `^${src[t.LONECARET]}${src[t.XRANGEPLAIN]}$`)
		createToken('CARETLOOSE', `^${src[t.LONECARET]}${src[t.XRANGEPLAINLOOSE]}$`)
		createToken('COMPARATORLOOSE', `^${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]})$|^$`)
		createToken('COMPARATOR', `^${src[t.GTLT]}\\s*(${src[t.FULLPLAIN]})$|^$`)
		createToken(
			'COMPARATORTRIM',
			`(\\s*)${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]}|${src[t.XRANGEPLAIN]})`,
			true
		)
		exports.comparatorTrimReplace = '$1$2$3'
		createToken(
			'HYPHENRANGE',
			`^\\s*(${src[t.XRANGEPLAIN]})` + `\\s+-\\s+` + `(${src[t.XRANGEPLAIN]})` + `\\s*$`
		)
		createToken(
			'HYPHENRANGELOOSE',
			`^\\s*(${src[t.XRANGEPLAINLOOSE]})` + `\\s+-\\s+` + `(${src[t.XRANGEPLAINLOOSE]})` + `\\s*$`
		)
		createToken('STAR', '(<|>)?=?\\s*\\*')
		createToken('GTE0', '^\\s*>=\\s*0\\.0\\.0\\s*$')
		createToken('GTE0PRE', '^\\s*>=\\s*0\\.0\\.0-0\\s*$')
	},
	9737: (module, __unused_webpack_exports, __nccwpck_require__) => {
		const { MAX_LENGTH, MAX_SAFE_BUILD_LENGTH, WHITESPACE_CHARACTERS } = __nccwpck_require__(5101)
		const whitespace = new Uint8Array(0x10000)
		for (const char of WHITESPACE_CHARACTERS) {
			whitespace[char.charCodeAt(0)] = 1
		}
		const isWhitespace = char => char !== undefined && whitespace[char.charCodeAt(0)] === 1
		const isVersionPrefix = char => char === 'v' || char === '=' || isWhitespace(char)
		const isDigit = char => char !== undefined && char >= '0' && char <= '9'
		const isLetter = char =>
			char !== undefined && ((char >= 'a' && char <= 'z') || (char >= 'A' && char <= 'Z'))
		const isIdentifierCharacter = char => isDigit(char) || isLetter(char) || char === '-'
		const isVersionStart = char => isDigit(char) || char === 'x' || char === 'X' || char === '*'
		const findDigitsEndIndex = (range, start, limit, digitRuns) => {
			if (!isDigit(range[start])) {
				return start
			}
			if (start >= digitRuns.start && start < digitRuns.end) {
				return Math.min(start + limit, digitRuns.end)
			}
			if (start >= digitRuns.previousStart && start < digitRuns.previousEnd) {
				return Math.min(start + limit, digitRuns.previousEnd)
			}
			let end = start + 1
			while (isDigit(range[end])) {
				end++
			}
			digitRuns.previousStart = digitRuns.start
			digitRuns.previousEnd = digitRuns.end
			digitRuns.start = start
			digitRuns.end = end
			return Math.min(start + limit, end)
		}
		const findVersionNumberEndIndex = (range, start, loose, digitRuns) => {
			if (!loose && range[start] === '0') {
				return start + 1
			}
			return findDigitsEndIndex(range, start, loose ? MAX_LENGTH : MAX_LENGTH + 1, digitRuns)
		}
		const findPrereleaseIdentifierEndIndex = (range, start, loose, digitRuns) => {
			const digitsEnd = findDigitsEndIndex(range, start, MAX_LENGTH, digitRuns)
			if (isLetter(range[digitsEnd]) || range[digitsEnd] === '-') {
				let end = digitsEnd + 1
				const limit = end + MAX_SAFE_BUILD_LENGTH
				while (end < limit && isIdentifierCharacter(range[end])) {
					end++
				}
				return end
			}
			return findVersionNumberEndIndex(range, start, loose, digitRuns)
		}
		const findPrereleaseEndIndex = (range, start, loose, digitRuns) => {
			const hyphen = range[start] === '-'
			if (!loose && !hyphen) {
				return start
			}
			const identifierStart = start + (hyphen ? 1 : 0)
			let end = findPrereleaseIdentifierEndIndex(range, identifierStart, loose, digitRuns)
			if (end === identifierStart) {
				if (!loose || !hyphen) {
					return start
				}
				end = findPrereleaseIdentifierEndIndex(range, start, loose, digitRuns)
			}
			while (range[end] === '.') {
				const next = findPrereleaseIdentifierEndIndex(range, end + 1, loose, digitRuns)
				if (next === end + 1) {
					break
				}
				end = next
			}
			return end
		}
		const findBuildIdentifierEndIndex = (range, start) => {
			let end = start
			while (end - start < MAX_SAFE_BUILD_LENGTH && isIdentifierCharacter(range[end])) {
				end++
			}
			return end
		}
		const findBuildEndIndex = (range, start) => {
			if (range[start] !== '+') {
				return start
			}
			let end = findBuildIdentifierEndIndex(range, start + 1)
			if (end === start + 1) {
				return start
			}
			while (range[end] === '.') {
				const next = findBuildIdentifierEndIndex(range, end + 1)
				if (next === end + 1) {
					break
				}
				end = next
			}
			return end
		}
		const findLooseFullVersionEndIndex = (range, start, digitRuns) => {
			let end = start
			for (let component = 0; component < 3; component++) {
				const next = findVersionNumberEndIndex(range, end, true, digitRuns)
				if (next === end) {
					return start
				}
				end = next
				if (component < 2) {
					if (range[end] !== '.') {
						return start
					}
					end++
				}
			}
			const prereleaseEnd = findPrereleaseEndIndex(range, end, true, digitRuns)
			return findBuildEndIndex(range, prereleaseEnd)
		}
		const findPartialVersionComponentEndIndex = (range, start, digitRuns) => {
			if (isDigit(range[start])) {
				return findVersionNumberEndIndex(range, start, false, digitRuns)
			}
			return isVersionStart(range[start]) ? start + 1 : start
		}
		const findPartialVersionEndIndex = (range, start, digitRuns) => {
			let end = findPartialVersionComponentEndIndex(range, start, digitRuns)
			for (let component = 0; component < 2; component++) {
				if (range[end] !== '.') {
					return end
				}
				const next = findPartialVersionComponentEndIndex(range, end + 1, digitRuns)
				if (next === end + 1) {
					return end
				}
				end = next
			}
			const prereleaseEnd = findPrereleaseEndIndex(range, end, false, digitRuns)
			return findBuildEndIndex(range, prereleaseEnd)
		}
		const findVersionEndIndex = (range, start, digitRuns) => {
			const fullVersionEnd = findLooseFullVersionEndIndex(range, start, digitRuns)
			return fullVersionEnd !== start ? fullVersionEnd : findPartialVersionEndIndex(range, start, digitRuns)
		}
		const findRemovableWhitespaceIndex = (range, matchStart) => {
			let position = matchStart
			if (isWhitespace(range[position])) {
				position++
			}
			if (range[position] === '<' || range[position] === '>') {
				position++
			}
			if (range[position] === '=') {
				position++
			}
			return isWhitespace(range[position]) ? position : -1
		}
		const trimComparatorWhitespace = range => {
			let result = ''
			let copyFrom = 0
			let cursor = 0
			const digitRuns = { start: -1, end: -1, previousStart: -1, previousEnd: -1 }
			while (cursor < range.length) {
				const matchStart = cursor
				if (range[cursor] === '<' || range[cursor] === '>') {
					cursor++
				} else if (!isVersionPrefix(range[cursor]) && !isVersionStart(range[cursor])) {
					cursor++
					continue
				}
				while (cursor < range.length && isVersionPrefix(range[cursor])) {
					cursor++
				}
				if (!isVersionStart(range[cursor])) {
					continue
				}
				const whitespacePosition = findRemovableWhitespaceIndex(range, matchStart)
				if (whitespacePosition !== -1) {
					result += range.slice(copyFrom, whitespacePosition)
					copyFrom = whitespacePosition + 1
				}
				cursor = findVersionEndIndex(range, cursor, digitRuns)
			}
			return result + range.slice(copyFrom)
		}
		module.exports = trimComparatorWhitespace
	},
	2276: (module, __unused_webpack_exports, __nccwpck_require__) => {
		const outside = __nccwpck_require__(280)
		const gtr = (version, range, options) => outside(version, range, '>', options)
		module.exports = gtr
	},
	3465: (module, __unused_webpack_exports, __nccwpck_require__) => {
		const Range = __nccwpck_require__(6782)
		const intersects = (r1, r2, options) => {
			r1 = new Range(r1, options)
			r2 = new Range(r2, options)
			return r1.intersects(r2, options)
		}
		module.exports = intersects
	},
	5213: (module, __unused_webpack_exports, __nccwpck_require__) => {
		const outside = __nccwpck_require__(280)
		const ltr = (version, range, options) => outside(version, range, '<', options)
		module.exports = ltr
	},
	3193: (module, __unused_webpack_exports, __nccwpck_require__) => {
		const SemVer = __nccwpck_require__(7163)
		const Range = __nccwpck_require__(6782)
		const maxSatisfying = (versions, range, options) => {
			let max = null
			let maxSV = null
			let rangeObj = null
			try {
				rangeObj = new Range(range, options)
			} catch (er) {
				return null
			}
			versions.forEach(v => {
				if (rangeObj.test(v)) {
					if (!max || maxSV.compare(v) === -1) {
						max = v
						maxSV = new SemVer(max, options)
					}
				}
			})
			return max
		}
		module.exports = maxSatisfying
	},
	8595: (module, __unused_webpack_exports, __nccwpck_require__) => {
		const SemVer = __nccwpck_require__(7163)
		const Range = __nccwpck_require__(6782)
		const minSatisfying = (versions, range, options) => {
			let min = null
			let minSV = null
			let rangeObj = null
			try {
				rangeObj = new Range(range, options)
			} catch (er) {
				return null
			}
			versions.forEach(v => {
				if (rangeObj.test(v)) {
					if (!min || minSV.compare(v) === 1) {
						min = v
						minSV = new SemVer(min, options)
					}
				}
			})
			return min
		}
		module.exports = minSatisfying
	},
	1866: (module, __unused_webpack_exports, __nccwpck_require__) => {
		const SemVer = __nccwpck_require__(7163)
		const Range = __nccwpck_require__(6782)
		const gt = __nccwpck_require__(6599)
		const minVersion = (range, loose) => {
			range = new Range(range, loose)
			let minver = new SemVer('0.0.0')
			if (range.test(minver)) {
				return minver
			}
			minver = new SemVer('0.0.0-0')
			if (range.test(minver)) {
				return minver
			}
			minver = null
			for (let i = 0; i < range.set.length; ++i) {
				const comparators = range.set[i]
				let setMin = null
				comparators.forEach(comparator => {
					const compver = new SemVer(comparator.semver.version)
					switch (comparator.operator) {
						case '>':
							if (compver.prerelease.length === 0) {
								compver.patch++
							} else {
								compver.prerelease.push(0)
							}
							compver.raw = compver.format()
						case '':
						case '>=':
							if (!setMin || gt(compver, setMin)) {
								setMin = compver
							}
							break
						case '<':
						case '<=':
							break
						default:
							throw new Error(`Unexpected operation: ${comparator.operator}`)
					}
				})
				if (setMin && (!minver || gt(minver, setMin))) {
					minver = setMin
				}
			}
			if (minver && range.test(minver)) {
				return minver
			}
			return null
		}
		module.exports = minVersion
	},
	280: (module, __unused_webpack_exports, __nccwpck_require__) => {
		const SemVer = __nccwpck_require__(7163)
		const Comparator = __nccwpck_require__(9379)
		const { ANY } = Comparator
		const Range = __nccwpck_require__(6782)
		const satisfies = __nccwpck_require__(8011)
		const gt = __nccwpck_require__(6599)
		const lt = __nccwpck_require__(3872)
		const lte = __nccwpck_require__(6717)
		const gte = __nccwpck_require__(1236)
		const outside = (version, range, hilo, options) => {
			version = new SemVer(version, options)
			range = new Range(range, options)
			let gtfn, ltefn, ltfn, comp, ecomp
			switch (hilo) {
				case '>':
					gtfn = gt
					ltefn = lte
					ltfn = lt
					comp = '>'
					ecomp = '>='
					break
				case '<':
					gtfn = lt
					ltefn = gte
					ltfn = gt
					comp = '<'
					ecomp = '<='
					break
				default:
					throw new TypeError('Must provide a hilo val of "<" or ">"')
			}
			if (satisfies(version, range, options)) {
				return false
			}
			for (let i = 0; i < range.set.length; ++i) {
				const comparators = range.set[i]
				let high = null
				let low = null
				comparators.forEach(comparator => {
					if (comparator.semver === ANY) {
						comparator = new Comparator('>=0.0.0')
					}
					high = high || comparator
					low = low || comparator
					if (gtfn(comparator.semver, high.semver, options)) {
						high = comparator
					} else if (ltfn(comparator.semver, low.semver, options)) {
						low = comparator
					}
				})
				if (high.operator === comp || high.operator === ecomp) {
					return false
				}
				if ((!low.operator || low.operator === comp) && ltefn(version, low.semver)) {
					return false
				} else if (low.operator === ecomp && ltfn(version, low.semver)) {
					return false
				}
			}
			return true
		}
		module.exports = outside
	},
	7266: (module, __unused_webpack_exports, __nccwpck_require__) => {
		const satisfies = __nccwpck_require__(8011)
		const compare = __nccwpck_require__(8469)
		module.exports = (versions, range, options) => {
			const set = []
			let first = null
			let prev = null
			const v = versions.sort((a, b) => compare(a, b, options))
			for (const version of v) {
				const included = satisfies(version, range, options)
				if (included) {
					prev = version
					if (!first) {
						first = version
					}
				} else {
					if (prev) {
						set.push([first, prev])
					}
					prev = null
					first = null
				}
			}
			if (first) {
				set.push([first, null])
			}
			const ranges = []
			for (const [min, max] of set) {
				if (min === max) {
					ranges.push(min)
				} else if (!max && min === v[0]) {
					ranges.push('*')
				} else if (!max) {
					ranges.push(`>=${min}`)
				} else if (min === v[0]) {
					ranges.push(`<=${max}`)
				} else {
					ranges.push(`${min} - ${max}`)
				}
			}
			const simplified = ranges.join(' || ')
			const original = typeof range.raw === 'string' ? range.raw : String(range)
			return simplified.length < original.length ? simplified : range
		}
	},
	1489: (module, __unused_webpack_exports, __nccwpck_require__) => {
		const Range = __nccwpck_require__(6782)
		const Comparator = __nccwpck_require__(9379)
		const { ANY } = Comparator
		const satisfies = __nccwpck_require__(8011)
		const compare = __nccwpck_require__(8469)
		const subset = (sub, dom, options = {}) => {
			if (sub === dom) {
				return true
			}
			sub = new Range(sub, options)
			dom = new Range(dom, options)
			let sawNonNull = false
			OUTER: for (const simpleSub of sub.set) {
				for (const simpleDom of dom.set) {
					const isSub = simpleSubset(simpleSub, simpleDom, options)
					sawNonNull = sawNonNull || isSub !== null
					if (isSub) {
						continue OUTER
					}
				}
				if (sawNonNull) {
					return false
				}
			}
			return true
		}
		const minimumVersionWithPreRelease = [new Comparator('>=0.0.0-0')]
		const minimumVersion = [new Comparator('>=0.0.0')]
		const simpleSubset = (sub, dom, options) => {
			if (sub === dom) {
				return true
			}
			if (sub.length === 1 && sub[0].semver === ANY) {
				if (dom.length === 1 && dom[0].semver === ANY) {
					return true
				} else if (options.includePrerelease) {
					sub = minimumVersionWithPreRelease
				} else {
					sub = minimumVersion
				}
			}
			if (dom.length === 1 && dom[0].semver === ANY) {
				if (options.includePrerelease) {
					return true
				} else {
					dom = minimumVersion
				}
			}
			const eqSet = new Set()
			let gt, lt
			for (const c of sub) {
				if (c.operator === '>' || c.operator === '>=') {
					gt = higherGT(gt, c, options)
				} else if (c.operator === '<' || c.operator === '<=') {
					lt = lowerLT(lt, c, options)
				} else {
					eqSet.add(c.semver)
				}
			}
			if (eqSet.size > 1) {
				return null
			}
			let gtltComp
			if (gt && lt) {
				gtltComp = compare(gt.semver, lt.semver, options)
				if (gtltComp > 0) {
					return null
				} else if (gtltComp === 0 && (gt.operator !== '>=' || lt.operator !== '<=')) {
					return null
				}
			}
			for (const eq of eqSet) {
				if (gt && !satisfies(eq, String(gt), options)) {
					return null
				}
				if (lt && !satisfies(eq, String(lt), options)) {
					return null
				}
				for (const c of dom) {
					if (!satisfies(eq, String(c), options)) {
						return false
					}
				}
				return true
			}
			let higher, lower
			let hasDomLT, hasDomGT
			let needDomLTPre = lt && !options.includePrerelease && lt.semver.prerelease.length ? lt.semver : false
			let needDomGTPre = gt && !options.includePrerelease && gt.semver.prerelease.length ? gt.semver : false
			if (
				needDomLTPre &&
				needDomLTPre.prerelease.length === 1 &&
				lt.operator === '<' &&
				needDomLTPre.prerelease[0] === 0
			) {
				needDomLTPre = false
			}
			for (const c of dom) {
				hasDomGT = hasDomGT || c.operator === '>' || c.operator === '>='
				hasDomLT = hasDomLT || c.operator === '<' || c.operator === '<='
				if (gt) {
					if (needDomGTPre) {
						if (
							c.semver.prerelease &&
							c.semver.prerelease.length &&
							c.semver.major === needDomGTPre.major &&
							c.semver.minor === needDomGTPre.minor &&
							c.semver.patch === needDomGTPre.patch
						) {
							needDomGTPre = false
						}
					}
					if (c.operator === '>' || c.operator === '>=') {
						higher = higherGT(gt, c, options)
						if (higher === c && higher !== gt) {
							return false
						}
					} else if (gt.operator === '>=' && !c.test(gt.semver)) {
						return false
					}
				}
				if (lt) {
					if (needDomLTPre) {
						if (
							c.semver.prerelease &&
							c.semver.prerelease.length &&
							c.semver.major === needDomLTPre.major &&
							c.semver.minor === needDomLTPre.minor &&
							c.semver.patch === needDomLTPre.patch
						) {
							needDomLTPre = false
						}
					}
					if (c.operator === '<' || c.operator === '<=') {
						lower = lowerLT(lt, c, options)
						if (lower === c && lower !== lt) {
							return false
						}
					} else if (lt.operator === '<=' && !c.test(lt.semver)) {
						return false
					}
				}
				if (!c.operator && (lt || gt) && gtltComp !== 0) {
					return false
				}
			}
			if (gt && hasDomLT && !lt && gtltComp !== 0) {
				return false
			}
			if (lt && hasDomGT && !gt && gtltComp !== 0) {
				return false
			}
			if (needDomGTPre || needDomLTPre) {
				return false
			}
			return true
		}
		const higherGT = (a, b, options) => {
			if (!a) {
				return b
			}
			const comp = compare(a.semver, b.semver, options)
			return comp > 0 ? a : comp < 0 ? b : b.operator === '>' && a.operator === '>=' ? b : a
		}
		const lowerLT = (a, b, options) => {
			if (!a) {
				return b
			}
			const comp = compare(a.semver, b.semver, options)
			return comp < 0 ? a : comp > 0 ? b : b.operator === '<' && a.operator === '<=' ? b : a
		}
		module.exports = subset
	},
	4750: (module, __unused_webpack_exports, __nccwpck_require__) => {
		const Range = __nccwpck_require__(6782)
		const toComparators = (range, options) =>
			new Range(range, options).set.map(comp =>
				comp
					.map(c => c.value)
					.join(' ')
					.trim()
					.split(' ')
			)
		module.exports = toComparators
	},
	7118: (module, __unused_webpack_exports, __nccwpck_require__) => {
		const Range = __nccwpck_require__(6782)
		const validRange = (range, options) => {
			try {
				return new Range(range, options).range || '*'
			} catch (er) {
				return null
			}
		}
		module.exports = validRange
	},
	770: (module, __unused_webpack_exports, __nccwpck_require__) => {
		module.exports = __nccwpck_require__(218)
	},
	218: (__unused_webpack_module, exports, __nccwpck_require__) => {
		var net = __nccwpck_require__(9278)
		var tls = __nccwpck_require__(4756)
		var http = __nccwpck_require__(8611)
		var https = __nccwpck_require__(5692)
		var events = __nccwpck_require__(4434)
		var assert = __nccwpck_require__(2613)
		var util = __nccwpck_require__(9023)
		exports.httpOverHttp = httpOverHttp
		exports.httpsOverHttp = httpsOverHttp
		exports.httpOverHttps = httpOverHttps
		exports.httpsOverHttps = httpsOverHttps
		function httpOverHttp(options) {
			var agent = new TunnelingAgent(options)
			agent.request = http.request
			return agent
		}
		function httpsOverHttp(options) {
			var agent = new TunnelingAgent(options)
			agent.request = http.request
			agent.createSocket = createSecureSocket
			agent.defaultPort = 443
			return agent
		}
		function httpOverHttps(options) {
			var agent = new TunnelingAgent(options)
			agent.request = https.request
			return agent
		}
		function httpsOverHttps(options) {
			var agent = new TunnelingAgent(options)
			agent.request = https.request
			agent.createSocket = createSecureSocket
			agent.defaultPort = 443
			return agent
		}
		function TunnelingAgent(options) {
			var self = this
			self.options = options || {}
			self.proxyOptions = self.options.proxy || {}
			self.maxSockets = self.options.maxSockets || http.Agent.defaultMaxSockets
			self.requests = []
			self.sockets = []
			self.on('free', function onFree(socket, host, port, localAddress) {
				var options = toOptions(host, port, localAddress)
				for (var i = 0, len = self.requests.length; i < len; ++i) {
					var pending = self.requests[i]
					if (pending.host === options.host && pending.port === options.port) {
						self.requests.splice(i, 1)
						pending.request.onSocket(socket)
						return
					}
				}
				socket.destroy()
				self.removeSocket(socket)
			})
		}
		util.inherits(TunnelingAgent, events.EventEmitter)
		TunnelingAgent.prototype.addRequest = function addRequest(req, host, port, localAddress) {
			var self = this
			var options = mergeOptions({ request: req }, self.options, toOptions(host, port, localAddress))
			if (self.sockets.length >= this.maxSockets) {
				self.requests.push(options)
				return
			}
			self.createSocket(options, function (socket) {
				socket.on('free', onFree)
				socket.on('close', onCloseOrRemove)
				socket.on('agentRemove', onCloseOrRemove)
				req.onSocket(socket)
				function onFree() {
					self.emit('free', socket, options)
				}
				function onCloseOrRemove(err) {
					self.removeSocket(socket)
					socket.removeListener('free', onFree)
					socket.removeListener('close', onCloseOrRemove)
					socket.removeListener('agentRemove', onCloseOrRemove)
				}
			})
		}
		TunnelingAgent.prototype.createSocket = function createSocket(options, cb) {
			var self = this
			var placeholder = {}
			self.sockets.push(placeholder)
			var connectOptions = mergeOptions({}, self.proxyOptions, {
				method: 'CONNECT',
				path: options.host + ':' + options.port,
				agent: false,
				headers: {
					host: options.host + ':' + options.port
				}
			})
			if (options.localAddress) {
				connectOptions.localAddress = options.localAddress
			}
			if (connectOptions.proxyAuth) {
				connectOptions.headers = connectOptions.headers || {}
				connectOptions.headers['Proxy-Authorization'] =
					'Basic ' + new Buffer(connectOptions.proxyAuth).toString('base64')
			}
			debug('making CONNECT request')
			var connectReq = self.request(connectOptions)
			connectReq.useChunkedEncodingByDefault = false
			connectReq.once('response', onResponse)
			connectReq.once('upgrade', onUpgrade)
			connectReq.once('connect', onConnect)
			connectReq.once('error', onError)
			connectReq.end()
			function onResponse(res) {
				res.upgrade = true
			}
			function onUpgrade(res, socket, head) {
				process.nextTick(function () {
					onConnect(res, socket, head)
				})
			}
			function onConnect(res, socket, head) {
				connectReq.removeAllListeners()
				socket.removeAllListeners()
				if (res.statusCode !== 200) {
					debug('tunneling socket could not be established, statusCode=%d', res.statusCode)
					socket.destroy()
					var error = new Error(
						'tunneling socket could not be established, ' + 'statusCode=' + res.statusCode
					)
					error.code = 'ECONNRESET'
					options.request.emit('error', error)
					self.removeSocket(placeholder)
					return
				}
				if (head.length > 0) {
					debug('got illegal response body from proxy')
					socket.destroy()
					var error = new Error('got illegal response body from proxy')
					error.code = 'ECONNRESET'
					options.request.emit('error', error)
					self.removeSocket(placeholder)
					return
				}
				debug('tunneling connection has established')
				self.sockets[self.sockets.indexOf(placeholder)] = socket
				return cb(socket)
			}
			function onError(cause) {
				connectReq.removeAllListeners()
				debug('tunneling socket could not be established, cause=%s\n', cause.message, cause.stack)
				var error = new Error('tunneling socket could not be established, ' + 'cause=' + cause.message)
				error.code = 'ECONNRESET'
				options.request.emit('error', error)
				self.removeSocket(placeholder)
			}
		}
		TunnelingAgent.prototype.removeSocket = function removeSocket(socket) {
			var pos = this.sockets.indexOf(socket)
			if (pos === -1) {
				return
			}
			this.sockets.splice(pos, 1)
			var pending = this.requests.shift()
			if (pending) {
				this.createSocket(pending, function (socket) {
					pending.request.onSocket(socket)
				})
			}
		}
		function createSecureSocket(options, cb) {
			var self = this
			TunnelingAgent.prototype.createSocket.call(self, options, function (socket) {
				var hostHeader = options.request.getHeader('host')
				var tlsOptions = mergeOptions({}, self.options, {
					socket: socket,
					servername: hostHeader ? hostHeader.replace(/:.*$/, '') : options.host
				})
				var secureSocket = tls.connect(0, tlsOptions)
				self.sockets[self.sockets.indexOf(socket)] = secureSocket
				cb(secureSocket)
			})
		}
		function toOptions(host, port, localAddress) {
			if (typeof host === 'string') {
				return {
					host: host,
					port: port,
					localAddress: localAddress
				}
			}
			return host
		}
		function mergeOptions(target) {
			for (var i = 1, len = arguments.length; i < len; ++i) {
				var overrides = arguments[i]
				if (typeof overrides === 'object') {
					var keys = Object.keys(overrides)
					for (var j = 0, keyLen = keys.length; j < keyLen; ++j) {
						var k = keys[j]
						if (overrides[k] !== undefined) {
							target[k] = overrides[k]
						}
					}
				}
			}
			return target
		}
		var debug
		if (process.env.NODE_DEBUG && /\btunnel\b/.test(process.env.NODE_DEBUG)) {
			debug = function () {
				var args = Array.prototype.slice.call(arguments)
				if (typeof args[0] === 'string') {
					args[0] = 'TUNNEL: ' + args[0]
				} else {
					args.unshift('TUNNEL:')
				}
				console.error.apply(console, args)
			}
		} else {
			debug = function () {}
		}
		exports.debug = debug
	},
	7567: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			E: () => QUIET_LOG,
			o: () => createJobLog
		})
		var workflowCommands = __nccwpck_require__(4791)
		var plainText = __nccwpck_require__(6084)
		const COLON_FIRST = /^(?=[^\p{L}\p{N}\p{P}\p{S}\n\r\u2028\u2029]*:)/gmu
		const OLD_COMMAND = /#(?=[\p{M}\p{C}]*#[\p{M}\p{C}]*\[)/gu
		class LogText {
			#text
			constructor(text) {
				this.#text = text
			}
			static of(text, redactor, maxLength) {
				return new LogText(harmless((0, plainText.IN)(redactor.redact(text), maxLength)))
			}
			static line(text, redactor, maxLength) {
				const line = redactor.redact(text).replace(/\n/g, ' ')
				return new LogText(harmless((0, plainText.IN)(line, maxLength)))
			}
			toString() {
				return this.#text
			}
		}
		function harmless(text) {
			return (0, plainText.wh)(text).replace(COLON_FIRST, '| ').replace(OLD_COMMAND, '# ')
		}
		var redactor = __nccwpck_require__(8945)
		const ANNOTATION_LENGTH = 4000
		const LINE_LENGTH = 20_000
		const TITLE_LENGTH = 200
		const PROGRESS_LENGTH = 500
		const MOST_LINES = 2000
		const MOST_CHARACTERS = 500_000
		const MOST_PROGRESS = 5000
		const MOST_WARNINGS = 50
		function createJobLog(redactor) {
			let room = new Room()
			let warnings = 0
			let progress = 0
			const shown = (line, write) => {
				if (room.isFull) {
					room.leaveOut(line)
					return
				}
				const text = LogText.of(line, redactor, LINE_LENGTH)
				if (room.take(text)) write(text)
			}
			const info = line => {
				shown(line, workflowCommands._r)
			}
			return {
				group: async (phase, body) =>
					await (0, workflowCommands.Pg)(LogText.line(phase, redactor, TITLE_LENGTH), async () => {
						room = new Room()
						try {
							return await body()
						} finally {
							const { leftOut } = room
							room = new Room()
							if (leftOut > 0) info(`${leftOut} more lines of this phase are not shown: the log is limited.`)
						}
					}),
				info,
				progress: line => {
					if (++progress <= MOST_PROGRESS)
						(0, workflowCommands._r)(LogText.line(line, redactor, PROGRESS_LENGTH))
				},
				debug: line => {
					shown(line, workflowCommands.Hq)
				},
				notice: message => {
					;(0, workflowCommands.au)(LogText.of(message, redactor, ANNOTATION_LENGTH))
				},
				warning: message => {
					if (++warnings > MOST_WARNINGS) info(`warning: ${message}`)
					else (0, workflowCommands.Cg)(LogText.of(message, redactor, ANNOTATION_LENGTH))
				},
				error: (title, message) => {
					;(0, workflowCommands.oG)(
						LogText.line(title, redactor, TITLE_LENGTH),
						LogText.of(message, redactor, ANNOTATION_LENGTH)
					)
				}
			}
		}
		const QUIET_LOG = {
			group: async (_phase, body) => await body(),
			info: () => undefined,
			progress: () => undefined,
			debug: () => undefined,
			notice: () => undefined,
			warning: () => undefined,
			error: () => undefined
		}
		class Room {
			#lines = MOST_LINES
			#characters = MOST_CHARACTERS
			#leftOut = 0
			get isFull() {
				return this.#leftOut > 0
			}
			get leftOut() {
				return this.#leftOut
			}
			leaveOut(text) {
				this.#leftOut += text.split('\n').length
			}
			take(text) {
				const shown = text.toString()
				const lines = shown.split('\n').length
				if (lines > this.#lines || shown.length > this.#characters) {
					this.leaveOut(shown)
					return false
				}
				this.#lines -= lines
				this.#characters -= shown.length
				return true
			}
		}
	},
	7625: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			i: () => main
		})
		var external_node_path_ = __nccwpck_require__(6760)
		var external_node_events_ = __nccwpck_require__(8474)
		var promises_ = __nccwpck_require__(1455)
		var external_node_timers_promises_ = __nccwpck_require__(8500)
		var errors = __nccwpck_require__(7268)
		var duration = __nccwpck_require__(2543)
		function startClock(timeoutMs, interrupted, now) {
			const over = new AbortController()
			const started = now()
			let allowed = timeoutMs
			let why
			const remaining = () => Math.max(0, started + allowed - now())
			const arm = () =>
				setTimeout(() => {
					over.abort()
				}, remaining()).unref()
			let timer = arm()
			return {
				remaining,
				signal: AbortSignal.any([interrupted, over.signal]),
				extend: milliseconds => {
					if (over.signal.aborted) return
					clearTimeout(timer)
					allowed += milliseconds
					timer = arm()
				},
				stop: error => {
					why ??= error
					over.abort()
				},
				expired: (waitedFor, remedy) => {
					if (interrupted.aborted)
						return new errors.l('INTERRUPTED', `the job was cancelled while waiting for ${waitedFor}`, {
							remedy: 'Run again: the next run continues where this one ended.'
						})
					return (
						why ??
						new errors.l('TIMEOUT', `after ${(0, duration.a3)(allowed)} still waiting for ${waitedFor}`, {
							remedy
						})
					)
				}
			}
		}
		var credentials = __nccwpck_require__(522)
		var client = __nccwpck_require__(3708)
		const REFUSED = new Set(['CREDENTIALS_REFUSED', 'RECREATED', 'WDS_UNAUTHORIZED', 'EXEC_PLUGIN_FAILED'])
		function remediationOf({ onFailure }, { plan, applied }, error, interrupted) {
			if (!(error instanceof errors.l) || interrupted.aborted) return undefined
			if (onFailure === 'keep' || plan === undefined || applied === undefined) return undefined
			if (error.code === 'NO_CLUSTER' || REFUSED.has(error.code)) return undefined
			if (plan.state.newest !== undefined) return 'rollback'
			return onFailure === 'uninstall' ? 'uninstall' : undefined
		}
		var loadGuards = __nccwpck_require__(6403)
		var apply = __nccwpck_require__(6185)
		var binding = __nccwpck_require__(2740)
		var wds_collector = __nccwpck_require__(9674)
		var conclude = __nccwpck_require__(4609)
		var namesakes = __nccwpck_require__(6146)
		var kubestellar_guard = __nccwpck_require__(9167)
		var storage = __nccwpck_require__(6129)
		var lock_lock = __nccwpck_require__(2872)
		var loadProof = __nccwpck_require__(2432)
		var observe = __nccwpck_require__(8558)
		var parallel = __nccwpck_require__(8252)
		var pending = __nccwpck_require__(4043)
		var approve = __nccwpck_require__(2338)
		var clusterFacts = __nccwpck_require__(8906)
		var kinds = __nccwpck_require__(1955)
		var manifest = __nccwpck_require__(9471)
		var dataLoss = __nccwpck_require__(1327)
		var plan_plan = __nccwpck_require__(8720)
		var objects = __nccwpck_require__(9340)
		var external_node_crypto_ = __nccwpck_require__(7598)
		var json = __nccwpck_require__(8453)
		var parseJson = __nccwpck_require__(1138)
		var bindingPolicy = __nccwpck_require__(4445)
		var text_text = __nccwpck_require__(9576)
		const PLAN_SCHEMA_VERSION = 2
		const MOST_PLAN_BYTES = 16 * 2 ** 20
		function valuesDigest(values, key) {
			const files = values.valuesFiles.map(({ text }) => text)
			const { set, setFile, setLiteral } = values
			return keyedDigest([files, values.values ?? '', set, setFile, setLiteral], key)
		}
		function keyedDigest(value, key) {
			return `hmac-sha256:${(0, external_node_crypto_.createHmac)('sha256', key)
				.update((0, bindingPolicy.$N)(value))
				.digest('hex')}`
		}
		function policySpecs(policies, aliases) {
			return Object.fromEntries(policies.map(({ metadata, spec }) => [metadata.name, aliased(spec, aliases)]))
		}
		function aliased(value, aliases) {
			if (typeof value === 'string') return aliases.get(value) ?? value
			if (Array.isArray(value)) {
				const items = value.map(item => aliased(item, aliases))
				return items.some((item, index) => item !== value[index]) &&
					items.every(item => typeof item === 'string')
					? items.sort()
					: items
			}
			if (!(0, json.Gv)(value)) return value
			return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, aliased(item, aliases)]))
		}
		function parsePlanFile(text) {
			const document = documentIn(text)
			const version = (0, json.tk)(document, 'schemaVersion')
			if (version !== PLAN_SCHEMA_VERSION)
				throw invalid(`its schemaVersion is ${version ?? 'missing'}, not ${PLAN_SCHEMA_VERSION}`)
			const textAt = (...path) => {
				const found = (0, json.bX)(document, ...path)
				if (found === undefined) throw invalid(`${path.join('.')} is missing`)
				return found
			}
			const revision = (0, json.tk)(document, 'revision')
			if (revision === undefined) throw invalid('revision is missing')
			const policies = document.policies
			if (!(0, json.Gv)(policies)) throw invalid('policies is missing')
			return {
				release: textAt('release'),
				namespace: textAt('namespace'),
				revision,
				chart: {
					name: textAt('chart', 'name'),
					version: textAt('chart', 'version'),
					digest: textAt('chart', 'digest'),
					content: textAt('chart', 'content')
				},
				valuesDigest: textAt('valuesDigest'),
				rendered: {
					objects: (0, json.RD)(document, 'rendered', 'objects').map(entry => ({
						object: (0, json.bX)(entry, 'object') ?? '',
						digest: (0, json.bX)(entry, 'digest') ?? ''
					})),
					secrets: {
						objects: (0, json.RD)(document, 'rendered', 'secrets', 'objects').map(String),
						digest: textAt('rendered', 'secrets', 'digest')
					},
					unstable: (0, json.RD)(document, 'rendered', 'unstable').map(entry => ({
						object: (0, json.bX)(entry, 'object') ?? '',
						paths: (0, json.RD)(entry, 'paths').map(String)
					}))
				},
				policies,
				clusters: (0, json.RD)(document, 'clusters').map(String)
			}
		}
		function documentIn(text) {
			try {
				return (0, parseJson.qF)(text)
			} catch (error) {
				throw invalid(`it is not JSON: ${(0, errors.b)(error)}`)
			}
		}
		function invalid(why) {
			return new errors.l('PLAN_INVALID', `the file in \`plan-file\` is no plan of this action: ${why}`, {
				remedy:
					'Give the file that `command: plan` wrote, as the output `plan-file` names it; make a new plan after an update of this action.'
			})
		}
		function movedSince(planned, now) {
			const moved = []
			const compare = (what, was, is) => {
				if (was !== is) moved.push(`${what} was ${was} and is ${is}`)
			}
			compare('the release', `${planned.namespace}/${planned.release}`, `${now.namespace}/${now.release}`)
			compare('the revision of the live release', String(planned.revision), String(now.revision))
			compare(
				'the chart',
				`${planned.chart.name} ${planned.chart.version}`,
				`${now.chart.name} ${now.chart.version}`
			)
			compare('the digest of the chart', planned.chart.digest, now.chart.digest)
			if (planned.chart.digest === now.chart.digest && planned.chart.content !== now.chart.content)
				moved.push('the files of the chart are others')
			if (planned.valuesDigest !== now.valuesDigest) moved.push('the values are others')
			const [before, after] = [
				new Map(Object.entries(planned.policies)),
				new Map(Object.entries(now.policies))
			]
			for (const name of new Set([...before.keys(), ...after.keys()])) {
				const [was, is] = [before.get(name), after.get(name)]
				if (was === undefined) moved.push(`BindingPolicy ${name} was not planned`)
				else if (is === undefined) moved.push(`BindingPolicy ${name} was planned and is not needed`)
				else if ((0, bindingPolicy.$N)(was) !== (0, bindingPolicy.$N)(is))
					moved.push(`BindingPolicy ${name} would be another one`)
			}
			compare('the set of clusters', planned.clusters.join(', '), now.clusters.join(', '))
			return [...moved, ...renderedOtherwise(planned.rendered, now.rendered)]
		}
		const MOST_NAMED = 10
		function renderedOtherwise(planned, now) {
			const [was, is] = [digestsOf(planned), digestsOf(now)]
			const named = (what, objects) =>
				objects.length === 0 ? [] : [`${what}: ${(0, text_text.HL)(objects, MOST_NAMED)}`]
			return [
				...named(
					'rendered and not planned',
					[...is.keys()].filter(object => !was.has(object))
				),
				...named(
					'planned and not rendered',
					[...was.keys()].filter(object => !is.has(object))
				),
				...named(
					'rendered otherwise than planned',
					[...is].flatMap(([object, digest]) => ((was.get(object) ?? digest) === digest ? [] : [object]))
				),
				...(planned.secrets.digest === now.secrets.digest
					? []
					: ['the Secrets are rendered otherwise than planned'])
			]
		}
		function digestsOf({ objects, secrets }) {
			return new Map([
				...objects.map(({ object, digest }) => [object, digest]),
				...secrets.objects.map(object => [object, ''])
			])
		}
		var own = __nccwpck_require__(3499)
		const MOST_PATHS = 100
		function unstableIn(first, second) {
			const before = named(first, besides(second))
			const after = named(second, besides(first))
			return [...before].flatMap(([object, part]) => {
				const other = after.get(object)
				const paths = other === undefined ? [] : pathsThatDiffer(comparable(part), comparable(other))
				return paths.length === 0 ? [] : [{ object, paths }]
			})
		}
		function planRendering(rendered, again, key) {
			return digested(named(rendered, besides(again)), unstableIn(rendered, again), key)
		}
		function renderingUnder(planned, rendered, key) {
			const known = new Set([...planned.objects.map(({ object }) => object), ...planned.secrets.objects])
			const isKnown = name => known.has(name)
			return digested(named(rendered, { isKept: isKnown, isPlace: isKnown }), planned.unstable, key)
		}
		function digested(objects, unstable, key) {
			const left = new Map(unstable.map(({ object, paths }) => [object, new Set(paths)]))
			const stable = [...objects].map(([object, part]) => ({
				object,
				isSecret: part.type.group === '' && part.type.kind === 'Secret',
				content: without(comparable(part), left.get(object) ?? new Set(), '')
			}))
			const secrets = stable
				.filter(({ isSecret }) => isSecret)
				.sort((one, other) => (one.object < other.object ? -1 : 1))
			const rendered = {
				objects: stable
					.filter(({ isSecret }) => !isSecret)
					.map(({ object, content }) => ({ object, digest: keyedDigest([object, content], key) })),
				secrets: {
					objects: secrets.map(({ object }) => object),
					digest: keyedDigest(
						secrets.map(({ object, content }) => [object, content]),
						key
					)
				},
				unstable
			}
			return { rendered, aliases: aliasesIn(objects) }
		}
		function aliasesIn(objects) {
			const aliases = new Map()
			for (const [object, part] of objects) {
				if (object.includes('(generated ') && !aliases.has(part.name)) aliases.set(part.name, object)
			}
			return aliases
		}
		function named(parts, { isKept, isPlace }) {
			const found = new Map()
			const generated = new Map()
			for (const part of parts) {
				const name = nameOf(part)
				const group = nameOf({ ...part, name: '' })
				const number = (generated.get(group) ?? 0) + 1
				const alias = `${group}(generated ${number})`
				if (!isKept(name) && isPlace(alias)) {
					generated.set(group, number)
					found.set(free(alias, found), part)
				} else found.set(free(name, found), part)
			}
			return found
		}
		function free(name, taken) {
			let candidate = name
			for (let number = 2; taken.has(candidate); number++) candidate = `${name} #${number}`
			return candidate
		}
		function besides(other) {
			const names = new Set(other.map(nameOf))
			return { isKept: name => names.has(name), isPlace: () => true }
		}
		function nameOf({ type: { group, kind }, namespace, name }) {
			return `${kind}${group === '' ? '' : `.${group}`} ${namespace === undefined ? '' : `${namespace}/`}${name}`
		}
		function comparable({ manifest, hookEvents }) {
			return { ...manifest, ...(hookEvents.length === 0 ? {} : { hookEvents }) }
		}
		function pathsThatDiffer(left, right) {
			const paths = []
			collect(left, right, '', paths)
			if (paths.length <= MOST_PATHS) return paths
			return keysOf(left, right)
				.filter(
					key =>
						(0, bindingPolicy.$N)([(0, own.Z)(left, key)]) !== (0, bindingPolicy.$N)([(0, own.Z)(right, key)])
				)
				.map(key => `/${rendering_escape(key)}`)
		}
		function collect(left, right, path, paths) {
			if (paths.length > MOST_PATHS) return
			if ((0, json.Gv)(left) && (0, json.Gv)(right)) {
				for (const key of keysOf(left, right))
					collect((0, own.Z)(left, key), (0, own.Z)(right, key), `${path}/${rendering_escape(key)}`, paths)
			} else if (Array.isArray(left) && Array.isArray(right) && left.length === right.length) {
				for (const [index, item] of left.entries()) collect(item, right[index], `${path}/${index}`, paths)
			} else if ((0, bindingPolicy.$N)([left]) !== (0, bindingPolicy.$N)([right])) paths.push(path)
		}
		function without(value, paths, path) {
			if (paths.size === 0) return value
			if (Array.isArray(value))
				return value.map((item, index) => {
					const at = `${path}/${index}`
					return paths.has(at) ? null : without(item, paths, at)
				})
			if (!(0, json.Gv)(value)) return value
			return Object.fromEntries(
				Object.entries(value).flatMap(([key, item]) => {
					const at = `${path}/${rendering_escape(key)}`
					return paths.has(at) ? [] : [[key, without(item, paths, at)]]
				})
			)
		}
		function keysOf(left, right) {
			return [...new Set([...Object.keys(left), ...Object.keys(right)])]
		}
		function rendering_escape(key) {
			return key.replaceAll('~', '~0').replaceAll('/', '~1')
		}
		async function plannedDeploy(inputs, chart, made, wds) {
			const { rendered, again = rendered, revision, wanted, placement } = made
			const system = await wds.get((0, objects.So)(kinds.dK, undefined, 'kube-system'))
			const key = system?.metadata.uid
			if (key === undefined)
				throw new errors.l(
					'WDS_REFUSED',
					'the WDS shows no Namespace kube-system, whose uid is the key of a plan',
					{
						remedy:
							'Without it, the digests in the plan could be guessed. Give the credentials the right to get it.'
					}
				)
			const plan = inputs.command === 'deploy' ? inputs.plan : undefined
			const held =
				plan === undefined
					? planRendering(rendered.objects, again.objects, key)
					: renderingUnder(plan.rendered, rendered.objects, key)
			return {
				release: inputs.release,
				namespace: inputs.namespace,
				revision,
				chart: {
					name: rendered.chartName,
					version: rendered.chartVersion,
					digest: chart.digest,
					content: chart.content
				},
				valuesDigest: valuesDigest(inputs, key),
				rendered: held.rendered,
				policies: policySpecs(wanted, held.aliases),
				clusters: placement.after ?? []
			}
		}
		var itsTrouble = __nccwpck_require__(2028)
		var report_plan = __nccwpck_require__(1307)
		function reportPlan({ placement, verdicts, hooks, forecasts }, changes = [], unmet = []) {
			const { before, after, leaves } = placement
			return {
				placement: {
					before,
					after: after ?? null,
					joins: (after ?? []).filter(cluster => !before.includes(cluster)),
					leaves,
					unmet
				},
				objects: verdicts.map(plannedObject),
				hooks,
				forecasts,
				changes
			}
		}
		function plannedObject(verdict) {
			return {
				object: (0, objects.lW)(verdict.object),
				outcome: verdict.outcome,
				policies: verdict.outcome === 'goes' ? [...new Set(verdict.by.map(({ policy }) => policy))] : [],
				why: verdict.outcome === 'goes' ? '' : verdict.why
			}
		}
		var placement = __nccwpck_require__(1905)
		var refusedCredentials = __nccwpck_require__(3619)
		const MAX_DEPTH = 200
		const MAX_REMEMBERED = 500
		function redacted(value, redactor) {
			const texts = new Map()
			const text = foreign => {
				const known = texts.get(foreign)
				if (known !== undefined) return known
				const result = redactor.redact(foreign)
				if (foreign.length <= MAX_REMEMBERED) texts.set(foreign, result)
				return result
			}
			const objects = new Map()
			const copy = (found, depth) => {
				if (typeof found === 'string') return text(found)
				if (typeof found !== 'object' || found === null) return found
				if (depth > MAX_DEPTH) return '… (cut)'
				const known = objects.get(found)
				if (known !== undefined) return known
				const result = Array.isArray(found)
					? found.map(item => copy(item, depth + 1))
					: Object.fromEntries(Object.entries(found).map(([key, item]) => [text(key), copy(item, depth + 1)]))
				objects.set(found, result)
				return result
			}
			return copy(value, 0)
		}
		const planAndApprove_MOST_PATHS = 5
		async function planRelease(run, rendered, { wds, wecs, its }) {
			const { inputs, deps, clock } = run
			const clusterFacts = factsFrom(wecs)
			const settlePending = async revisions => {
				if (inputs.command === 'deploy') return await (0, pending.h)(run, revisions, wds)
				;(0, pending.K)(inputs.release, revisions)
				return revisions
			}
			const plan = await (0, plan_plan.Cs)(inputs, rendered, {
				wds,
				its,
				clock,
				now: deps.now,
				settlePending,
				clusterFacts
			})
			const { before, after } = plan.placement
			await (0, refusedCredentials.a)({ wecs, its }, after && [...new Set([...before, ...after])])
			return plan
		}
		async function approvePlan(run, plan, { chart, again }, { wds, wecs, its }) {
			const { inputs, deps, record } = run
			const changes = inputs.command === 'plan' ? await changesOfPlan(inputs, plan, wds) : undefined
			const report = reportPlan(plan, changes, await readUnmet(run, plan, its))
			record.add({ plan: report })
			record.warn((0, approve.SR)(inputs, plan))
			;(0, dataLoss.u3)(await lossesOfUpgrade(inputs, plan, wds, wecs), inputs, 'this upgrade')
			const held = inputs.command === 'deploy' ? inputs.plan : undefined
			if (inputs.command === 'plan' || held !== undefined) {
				const planned = await plannedDeploy(inputs, chart, { ...plan, again: await again }, wds)
				if (held !== undefined) refuseMoved(movedSince(held, redacted(planned, run)))
				else {
					record.add({ planned, verdict: 'planned' })
					for (const { object, paths } of planned.rendered.unstable)
						deps.log.info(
							`${object} is rendered otherwise each time: ${(0, text_text.HL)(paths, planAndApprove_MOST_PATHS)}`
						)
				}
			}
			if (inputs.command === 'plan' && inputs.failOnChanges && (0, report_plan.i)(report)) {
				throw new errors.l(
					'CHANGES_FOUND',
					`the plan of release ${inputs.release} has changes, and \`fail-on-changes\` is set`,
					{
						remedy: 'Review the plan in the job summary; to carry it out, run `command: deploy`.'
					}
				)
			}
		}
		async function changesOfPlan(inputs, plan, wds) {
			const { planChanges } = await Promise.all([
				__nccwpck_require__.e(241),
				__nccwpck_require__.e(622)
			]).then(__nccwpck_require__.bind(__nccwpck_require__, 2490))
			return await planChanges(inputs, plan, wds)
		}
		async function lossesOfUpgrade(inputs, { live, rendered, placement }, wds, wecs) {
			const release = live && (await (0, storage.M7)(wds, inputs.namespace, live))
			if (release === undefined) return []
			return await (0, dataLoss.UK)(
				await (0, manifest.N)(release.manifest, `revision ${release.revision}`),
				rendered.objects.filter(({ managed }) => managed).map(({ manifest }) => manifest),
				{
					inputs,
					wds,
					wecs,
					clusters: placement.before,
					crdsOutside: new Set(
						rendered.objects
							.filter(
								({ managed, type }) =>
									!managed && type.group === kinds.Jg.group && type.kind === kinds.Jg.kind
							)
							.map(({ name }) => name)
					)
				}
			)
		}
		function factsFrom(wecs) {
			return async (clusters, apiVersions) =>
				await wecs.each(clusters, async (cluster, client) =>
					wecs.whyNot(cluster) === undefined
						? await client().then(
								async opened => await (0, clusterFacts.a)(cluster, opened, apiVersions),
								() => ({ name: cluster })
							)
						: { name: cluster }
				)
		}
		async function readUnmet({ warn }, { wanted }, its) {
			if (!its.isGiven) return []
			try {
				return await (0, placement.HY)(await its.client(), wanted)
			} catch (error) {
				warn(`the inventory cannot be read: ${(0, itsTrouble.Y)(error)}`)
				return []
			}
		}
		function refuseMoved(moved) {
			if (moved.length === 0) return
			throw new errors.l('PLAN_MOVED', `this deploy is not the one that was planned: ${moved.join('; ')}`, {
				remedy: 'Make a new plan and have it approved. Nothing was changed.'
			})
		}
		var chart_chart = __nccwpck_require__(4018)
		var run_open = __nccwpck_require__(7717)
		var commands_open = __nccwpck_require__(7176)
		var render = __nccwpck_require__(31)
		var setPath = __nccwpck_require__(7683)
		function csvField(text) {
			return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
		}
		function escaped(path) {
			return path.replace(/[\\,]/g, '\\$&')
		}
		async function valueArguments(values, dir) {
			const args = []
			const addFile = async (name, text) => {
				const file = (0, external_node_path_.join)(dir, name)
				await (0, promises_.writeFile)(file, text, { mode: 0o600, flag: 'wx' })
				args.push(`--values=${csvField(file)}`)
			}
			for (const [index, { path, text }] of values.valuesFiles.entries()) {
				await addFile(
					`values-${String(index)}-${(0, external_node_path_.basename)(path)
						.replace(/[^\w.-]/g, '_')
						.slice(-60)}`,
					text
				)
			}
			if (values.values !== undefined) await addFile('values.yaml', values.values)
			for (const { path, value } of values.set) args.push('--set', `${path}=${(0, setPath.wz)(value)}`)
			const addTexts = async (name, texts) => {
				for (const [index, { path, value }] of texts.entries()) {
					const file = (0, external_node_path_.join)(dir, `${name}-${String(index)}`)
					await (0, promises_.writeFile)(file, value, { mode: 0o600, flag: 'wx' })
					args.push('--set-file', `${path}=${escaped(file)}`)
				}
			}
			await addTexts('text', values.setFile)
			await addTexts('literal', values.setLiteral)
			return args
		}
		async function prepare(run) {
			const opening = await (0, run_open.hj)(run)
			const tools = await (0, commands_open.q)(run, opening)
			const { credentials, wds: opened } = opening
			return await run.record.phase('WDS and chart', async () => {
				const failed = new AbortController()
				const helm = (0, run_open.Wo)(run, tools, credentials, failed.signal)
				const requested = requestChart(run, helm)
				const drafted = requested.then(async ({ request }) => await (0, render.K4)(request, helm))
				const inspected = requested.then(
					async ({ request, chart }) => await (0, render.Nn)(request, chart, helm)
				)
				for (const promise of [drafted, inspected]) promise.catch(() => undefined)
				try {
					const [wds, { chart, request }] = await (0, parallel.eu)([opened, requested], () => {
						failed.abort()
					})
					return { tools, wds, helm, chart, request, drafted, inspected }
				} catch (error) {
					await Promise.allSettled([drafted, inspected, (0, run_open.xk)(opened)])
					throw error
				}
			})
		}
		async function renderChart(run, prepared) {
			const { record } = run
			const { source, digest } = prepared.chart
			return await record.phase(
				'Render',
				async () => {
					const rendered = await (0, render.XX)(run, prepared)
					const { chartName: name, chartVersion: version, appVersion } = rendered
					record.add({ chart: { name, version, appVersion, source, digest } })
					return rendered
				},
				render.l1
			)
		}
		async function requestChart({ inputs, deps, progress, record }, helm) {
			const [values, chart] = await (0, parallel.eu)([
				valueArguments(inputs, deps.dir),
				progress.during('the chart and its dependencies', () =>
					(0, chart_chart.F)(inputs.chart, inputs.registryLogins, helm, deps)
				)
			])
			deps.log.info(`chart ${chart.source}, ${chart.digest}`)
			record.add({
				chart: { name: '', version: '', appVersion: '', source: chart.source, digest: chart.digest }
			})
			checkDigest(chart, inputs.chartDigest)
			const { release, namespace, hooks, adopt } = inputs
			const more = { values, skipHooks: hooks.mode === 'skip', takeOwnership: adopt }
			return { chart, request: { release, namespace, chart: chart.path, ...more } }
		}
		function checkDigest(chart, expected) {
			if (expected === undefined || chart.digest === expected) return
			throw new errors.l(
				'CHART_DIGEST_MISMATCH',
				`the chart has the digest ${chart.digest}, not ${expected}`,
				{
					remedy: 'Find out who changed the chart; if the change is right, correct `chart-digest`.'
				}
			)
		}
		var install = __nccwpck_require__(2931)
		var hookRecord = __nccwpck_require__(2366)
		var loadHooks = __nccwpck_require__(9136)
		var api = __nccwpck_require__(1942)
		var hooks = __nccwpck_require__(2831)
		var write = __nccwpck_require__(517)
		var hookDestinations = __nccwpck_require__(6758)
		async function withHooks(run, begun, reach, body) {
			const { plan } = begun
			const { rendered, hooked } = plan
			const awaited = (0, hookDestinations.z8)(run, plan)
			if (awaited.length === 0 && hooked === undefined) return await body()
			const helm = { isCalled: false }
			const call = async working => {
				helm.isCalled = true
				return await body(working)
			}
			try {
				const where = await (0, hookDestinations.mb)(run, begun, reach)
				const { joined } = where
				await installInJoined(
					run,
					{ ...begun, event: 'pre-install', objects: rendered.objects },
					joined,
					reach
				)
				const release =
					awaited.length === 0
						? await call()
						: await relayed(run, { ...begun, awaited, ...where }, reach, call)
				if (joined.length > 0 && hasHook(plan, 'post-install')) {
					const made = await (0, install.eE)(run.inputs, plan, release, reach.wds)
					await (0, hookDestinations.sg)(run, { ...begun, made, clusters: joined }, reach)
					const { objects } = made.rendered
					await installInJoined(run, { ...begun, event: 'post-install', objects }, joined, reach)
				}
				return release
			} catch (error) {
				if (!helm.isCalled || isBeforeObjects(run, plan)) await restorePolicies(run, plan, reach.wds)
				throw error
			}
		}
		function hasHook({ rendered: { objects } }, event) {
			return (0, hooks.nX)(objects, 'install').some(({ hookEvents }) => hookEvents.includes(event))
		}
		async function relayed(run, begun, reach, body) {
			const { plan, awaited } = begun
			const { relayHooks } = await (0, loadHooks.pb)()
			const hooking = {
				operation: plan.operation,
				awaited,
				policy: policyOf(run, begun.applied),
				destinations: begun.destinations,
				whenDelivered: async (release, clusters) => {
					const made = await (0, install.eE)(run.inputs, plan, release, reach.wds)
					await (0, hookDestinations.sg)(run, { ...begun, made, clusters }, reach)
				},
				applied: event => appliedBy(event, plan),
				tell: (0, hookRecord.Yb)(run.record)
			}
			return await relayHooks(run, hooking, reach, async signal => await body({ signal }))
		}
		async function installInJoined(run, { plan, applied, event, objects }, clusters, reach) {
			if (clusters.length === 0) return
			const { runInJoined } = await (0, loadHooks._u)()
			const hooks = {
				event,
				objects,
				clusters,
				revision: plan.revision + 1,
				policy: policyOf(run, applied),
				applied: appliedBy(event, plan),
				tell: (0, hookRecord.Yb)(run.record)
			}
			await runInJoined(run, hooks, reach)
		}
		function appliedBy(event, { revision }) {
			return event.startsWith('pre-')
				? `Nothing of revision ${revision + 1} was applied but its hooks.`
				: `The objects of revision ${revision + 1} were applied.`
		}
		function isBeforeObjects(run, plan) {
			const before = `pre-${plan.operation}`
			const rows = run.record.facts.hooks.filter(({ isLeftover }) => !isLeftover)
			const last = rows.filter(({ event }) => event.endsWith(`-${plan.operation}`)).at(-1)
			if (last === undefined)
				return (
					rows.length === 0 &&
					(0, hookDestinations.z8)(run, plan).some(({ hookEvents }) => hookEvents.includes(before))
				)
			return last.event === before && last.state !== 'succeeded' && last.state !== 'skipped'
		}
		async function restorePolicies(run, { existingPolicies, rendered }, wds) {
			const { inputs, deps, warn } = run
			if (inputs.selection.ownPolicies !== undefined) return
			const { narrowedBy } = await (0, loadHooks.u3)()
			try {
				for (const [name, policy] of existingPolicies) {
					const narrowed = await narrowedBy(policy, rendered.objects, [], wds)
					const path = (0, objects.So)(api.jH, undefined, name)
					await wds.apply(path, (0, bindingPolicy.qm)(narrowed), (0, write.wM)(inputs), { evenLate: true })
					deps.log.info(`BindingPolicy ${name} is as before this run`)
				}
			} catch (error) {
				warn(`a BindingPolicy still selects what this revision would have had: ${(0, errors.b)(error)}`)
			}
		}
		async function prepareHooks(run, plan, reach) {
			const clusters = (0, hookDestinations.$X)(run, plan, plan.placement.after ?? [])
			const isHooked = clusters.length > 0 || (0, hookDestinations.z8)(run, plan).length > 0
			if (!plan.hasHooksLeft && !isHooked) return
			if (isHooked) {
				const { refuseNodes, reachable } = await (0, loadHooks.A1)()
				await refuseNodes(reach.wds)
				if (clusters.length > 0 && run.inputs.hooks.offline === 'fail') await reachable(run, clusters, reach)
			}
			await (0, hookRecord.YQ)(run, reach)
		}
		function policyOf({ inputs }, { policies }) {
			const name = inputs.selection.bindingPolicy
			return { name, uid: policies.find(({ metadata }) => metadata.name === name)?.metadata.uid }
		}
		var noCluster = __nccwpck_require__(6613)
		async function undoUnplaced(run, { plan, applied }, session, body) {
			try {
				return await body()
			} catch (error) {
				if (error instanceof noCluster.Cm && error.isConfirmed && plan.state.newest === undefined) {
					const { absentBefore, undo } = await __nccwpck_require__
						.e(597)
						.then(__nccwpck_require__.bind(__nccwpck_require__, 430))
					await run.record
						.phase('Undo', () => undo(run, { applied, absent: absentBefore(plan) }, session))
						.catch(left => {
							run.record.warn(
								`the failed first deploy could not be undone completely: ${(0, errors.b)(left)}`
							)
						})
				}
				throw error
			}
		}
		var session = __nccwpck_require__(8932)
		async function tryEarly({ inputs }, { wds, ...access }) {
			if (!access.wecs.isGiven || (0, placement.CU)(inputs)) {
				await (0, refusedCredentials.a)(access, [])
				return
			}
			const [policy] = await (0, parallel.eu)([
				wds.get((0, objects.So)(api.jH, undefined, inputs.selection.bindingPolicy)),
				access.its.tryOut()
			])
			if (policy !== undefined) access.wecs.openEarly(undefined)
			await (0, refusedCredentials.a)(access, policy === undefined ? undefined : [])
		}
		async function deploy(run, begun) {
			const { inputs, deps } = run
			const prepared = await prepare(run)
			await (0, session.f)(run, prepared, async session => {
				const accepted = tryEarly(run, session)
				accepted.catch(() => undefined)
				const { rendered, lock } = await renderAndLock(run, prepared, accepted)
				let isPassedOn = false
				try {
					await carryOut(run, begun, { ...prepared, rendered, lock }, session)
				} catch (error) {
					isPassedOn = remediationOf(inputs, begun, error, deps.interrupted) !== undefined
					throw error
				} finally {
					await lock.release(isPassedOn)
				}
			})
		}
		async function renderAndLock(run, prepared, accepted) {
			const { inputs, record } = run
			const { wds, helm, request } = prepared
			const lockFor = async footprint =>
				await record.phase('Lock', () => (0, lock_lock.HJ)(run, footprint, wds))
			const early = await renderChart(run, prepared).catch(error => {
				if (error instanceof errors.l && error.code === 'RELEASE_PENDING') return undefined
				throw error
			})
			await accepted
			if (early !== undefined)
				return { rendered: early, lock: await lockFor((0, namesakes.bL)(early.objects.map(namesakes.t4))) }
			const lock = await lockFor(new Map())
			try {
				await (0, pending.h)(run, await (0, storage.VW)(wds, inputs.release, inputs.namespace), wds)
				const rendered = await renderChart(run, { ...prepared, drafted: (0, render.K4)(request, helm) })
				await lock.announce({
					footprint: (0, namesakes.bL)(rendered.objects.map(namesakes.t4)),
					collects: false
				})
				return { rendered, lock }
			} catch (error) {
				await lock.release()
				throw error
			}
		}
		async function carryOut(run, begun, { chart, request, rendered, lock }, session) {
			const { inputs, record } = run
			const { wds, wecs, its } = session
			const collector = new wds_collector.g(run, session, lock, wds)
			try {
				const { plan, seenBefore } = await record.phase('Plan', async () => {
					const made = await planRelease(run, rendered, session)
					const [seen] = await (0, parallel.eu)([
						(0, loadProof._H)(run, [...made.existingPolicies.keys()], its, wds),
						approvePlan(run, made, { chart }, session),
						refuseUnplacedTests(inputs, rendered, wds)
					])
					return { plan: made, seenBefore: seen }
				})
				await prepareHooks(run, plan, session)
				const applied = await record.phase('Apply', () => deploy_apply(run, plan, lock, wds))
				Object.assign(begun, { plan, applied })
				;(0, loadProof.uv)()
				const { made, bound } = await undoUnplaced(run, { plan, applied }, session, async () => {
					const { released, ...helmMade } = await record.phase('Helm', () =>
						deploy_install(run, { plan, applied }, { ...session, request }, collector.attachTo)
					)
					if (inputs.waitFor === 'ready' || inputs.waitFor === 'delivered')
						wecs.openEarly(plan.placement.after)
					return {
						made: helmMade,
						bound: await record.phase('Binding', () => (0, binding.kH)(run, released, its, wds))
					}
				})
				await (0, hookRecord.cY)(run, plan, bound.clusters, session)
				await collector.review(bound)
				const sources = {
					wecs,
					its,
					collector,
					wds,
					isKept: (0, kubestellar_guard.mA)(plan.guards, bound.objects)
				}
				const observed = await record.phase('Clusters', () => (0, observe.l)(run, bound, seenBefore, sources))
				await collector.detach()
				const lastGate = inputs.test
					? async () => {
							await test(run, session)
						}
					: undefined
				await (0, conclude.E)(run, made, observed, { collector, wds, lastGate })
				if ((inputs.guard.mode === 'none' && plan.guards.length === 0) || collector.isLeft) return
				await record.phase('Guard', async () => {
					await (await (0, loadGuards.ji)()).guardRelease(run, observed.bound, inputs.guard, wds)
				})
			} finally {
				await collector.detach()
			}
		}
		async function refuseUnplacedTests(inputs, rendered, wds) {
			if (!inputs.test) return
			const { refuseUnplaced } = await __nccwpck_require__
				.e(401)
				.then(__nccwpck_require__.bind(__nccwpck_require__, 7674))
			await refuseUnplaced(inputs, rendered, wds)
		}
		async function test(run, session) {
			const { inputs, record } = run
			await record.phase('Tests', async () => {
				const { runTests } = await __nccwpck_require__
					.e(401)
					.then(__nccwpck_require__.bind(__nccwpck_require__, 7674))
				if ((await runTests(run, session)) > 0) return
				record.warn(`the chart of release ${inputs.release} has no tests`)
			})
		}
		async function deploy_apply(run, plan, lock, wds) {
			const { inputs, deps, record } = run
			await (0, lock_lock.kn)(lock, (0, namesakes.bL)(plan.rendered.objects.map(namesakes.t4)))
			const policies = await (0, apply.f)(plan.policies, inputs, wds, deps.log)
			record.add({ bindingPolicies: policies.map(({ metadata }) => metadata.name) })
			const createdNamespace = await (0, apply.M)(run, plan, wds)
			await freeFromGuards(run, plan, wds)
			return {
				policies,
				createdNamespace,
				createdPolicies: policies.filter(policy => !plan.existingPolicies.has(policy.metadata.name))
			}
		}
		async function deploy_install(run, { plan, applied }, session, askForStatuses) {
			const { inputs, record } = run
			const { wds } = session
			const release = await withHooks(run, { plan, applied }, session, async working => {
				const made = await (0, install.d6)(run, plan, applied, { ...session, working })
				record.add({ revision: made.revision, releaseStatus: made.status })
				return made
			})
			const { revision } = release
			const made = await (0, install.eE)(inputs, plan, release, wds)
			const policies = made.policies.map(({ metadata }) => metadata.name)
			record.add({ bindingPolicies: policies })
			return {
				revision,
				policies,
				released: await (0, install.x1)(run, { plan, applied, made }, wds, askForStatuses)
			}
		}
		async function freeFromGuards(run, { guards, rendered }, wds) {
			const stays = (0, plan_plan.Sm)(run.inputs, rendered)
			if (!guards.some(guard => (0, kubestellar_guard.$V)(guard, stays))) return
			await (await (0, loadGuards.db)()).freeLeaving(run, guards, stays, wds)
		}
		async function plan(run) {
			const { record } = run
			const prepared = await prepare(run)
			await (0, session.f)(run, prepared, async session => {
				const accepted = tryEarly(run, session)
				accepted.catch(() => undefined)
				const rendered = await renderChart(run, prepared)
				await accepted
				const again = (0, render.$)(run, prepared)
				again.catch(() => undefined)
				await record.phase('Plan', async () => {
					const made = await planRelease(run, rendered, session)
					await approvePlan(run, made, { chart: prepared.chart, again }, session)
				})
			})
		}
		var commandRun = __nccwpck_require__(4955)
		const ENDING_MS = 5500
		async function execute(run) {
			const { inputs, deps, record } = run
			const begun = {}
			try {
				await within(run, async inTime => {
					try {
						await execute_carryOut(inTime, begun)
					} catch (error) {
						if (!(error instanceof client.hD || error instanceof client.Jk)) throw error
						throw (await (0, credentials.UP)()).wdsError(error, inTime)
					}
				})
			} catch (error) {
				if (!(error instanceof errors.l) || inputs.command !== 'deploy') throw error
				const remediation = remediationOf(inputs, begun, error, deps.interrupted)
				if (remediation === undefined) throw error
				record.fail(error)
				const dir = (0, external_node_path_.join)(deps.dir, 'remediation')
				await (0, promises_.mkdir)(dir, { mode: 0o700 })
				let outcome = ''
				await within({ ...run, inputs, deps: { ...deps, dir } }, async inTime => {
					outcome = await (
						await __nccwpck_require__.e(597).then(__nccwpck_require__.bind(__nccwpck_require__, 5118))
					).remediate(inTime, begun, remediation)
				}).catch(failure => {
					outcome = `the ${remediation} failed: ${failure instanceof Error ? failure.message : String(failure)}`
				})
				throw new errors.l(error.code, `${error.message.replace(/\.$/, '')}; ${outcome}`, {
					remedy: error.remedy,
					cause: error.cause,
					faults: error.faults
				})
			}
		}
		async function execute_carryOut(run, begun) {
			const { inputs } = run
			switch (inputs.command) {
				case 'deploy':
					await deploy({ ...run, inputs }, begun)
					break
				case 'plan':
					await plan({ ...run, inputs })
					break
				case 'test':
					await (
						await __nccwpck_require__.e(401).then(__nccwpck_require__.bind(__nccwpck_require__, 4564))
					).test({ ...run, inputs })
					break
				case 'rollback':
					await (
						await __nccwpck_require__.e(597).then(__nccwpck_require__.bind(__nccwpck_require__, 1356))
					).rollback({ ...run, inputs })
					break
				case 'status':
					await (
						await __nccwpck_require__.e(533).then(__nccwpck_require__.bind(__nccwpck_require__, 8190))
					).status({ ...run, inputs })
					break
				case 'uninstall':
					await (
						await __nccwpck_require__.e(597).then(__nccwpck_require__.bind(__nccwpck_require__, 2424))
					).uninstall({ ...run, inputs })
					break
				case 'cleanup':
					await (
						await __nccwpck_require__.e(597).then(__nccwpck_require__.bind(__nccwpck_require__, 6902))
					).cleanup({ ...run, inputs })
					break
			}
		}
		async function within(run, body) {
			const { inputs, deps, record } = run
			const clock = startClock(inputs.timeoutMs, deps.interrupted, deps.now)
			record.progress.within(() => clock.remaining())
			await Promise.race([body({ ...run, ...(0, commandRun.s)(record), clock }), overdue(clock, record)])
		}
		async function overdue(clock, record) {
			if (!clock.signal.aborted) await (0, external_node_events_.once)(clock.signal, 'abort')
			await (0, external_node_timers_promises_.setTimeout)(ENDING_MS)
			throw clock.expired(
				`the phase "${record.currentPhase}" to end`,
				'What was begun last in this phase, see the log, does not come to an end: find out why, or raise `timeout`.'
			)
		}
		var exec = __nccwpck_require__(4506)
		var privateFolder = __nccwpck_require__(4577)
		var faults = __nccwpck_require__(5836)
		var inputs_given = __nccwpck_require__(8801)
		var choices = __nccwpck_require__(297)
		var github_origin = __nccwpck_require__(6901)
		function refuseWithoutSecrets(given, origin) {
			const isDependabot = origin.actor === 'dependabot[bot]'
			if (given.hasAccess('wds') || ((0, github_origin._n)(origin)?.isFork !== true && !isDependabot)) return
			throw new errors.l(
				'NO_SECRETS',
				isDependabot
					? 'GitHub gives the secrets of Actions to no run that Dependabot started, so there is no `wds-kubeconfig`'
					: 'GitHub gives no secrets to runs of pull requests from forks, so there is no `wds-kubeconfig`',
				{
					remedy: isDependabot
						? 'Store the kubeconfig as a secret of Dependabot too, or set `on-missing-secrets: skip` for a green run that deploys nothing.'
						: 'Push the branch to this repository, or set `on-missing-secrets: skip` for a green run that deploys nothing.'
				}
			)
		}
		function maySkip(env) {
			return (0, choices.Kf)(new inputs_given.EU(env), 'on-missing-secrets', ['fail', 'skip']) === 'skip'
		}
		var shortName = __nccwpck_require__(5006)
		var kubernetes_names = __nccwpck_require__(3564)
		const MOST_OF_BRANCH = 20
		const TAKEN = /^pr-\d+$|(?:^|-)[0-9a-f]{8}$/
		const AFTERWARDS = new Set(['uninstall', 'status'])
		const preview_REFUSED = 'refused'
		function whyNoPreview(env, { subject }) {
			const isUsual =
				subject.kind === 'none' && subject.isUsual && (0, choices.fG)(new inputs_given.EU(env), 'preview')
			return isUsual ? subject.why : undefined
		}
		function readSuffix(given, asked, { subject }) {
			if (!(0, choices.fG)(given, 'preview')) return undefined
			switch (subject.kind) {
				case 'pull-request':
					return `pr-${subject.pullRequest.number}`
				case 'branch':
					return suffixOf(subject.branch)
				case 'deleted-branch':
					if (AFTERWARDS.has(asked)) return suffixOf(subject.branch)
					given.fault(
						'preview',
						`true, but branch ${subject.branch} was deleted`,
						"Remove the preview of a deleted branch with `command: uninstall` in a job that has `if: github.event_name == 'delete'`."
					)
					return preview_REFUSED
				case 'none':
					given.fault(
						'preview',
						`true, but ${subject.why}`,
						'Let the workflow run on `pull_request`, or on another event that has a preview (docs/guides/previews.md lists them), or remove `preview`.'
					)
					return preview_REFUSED
			}
		}
		function suffixOf(branch) {
			const slug = branch
				.toLowerCase()
				.replaceAll(/[^a-z0-9]+/g, '-')
				.replaceAll(/^-|-$/g, '')
			const start = slug.slice(0, MOST_OF_BRANCH).replace(/-$/, '')
			if (start === branch && !TAKEN.test(start)) return start
			return start === '' ? (0, shortName.B)(branch) : `${start}-${(0, shortName.B)(branch)}`
		}
		function commandOfPreview(command, suffix, origin) {
			return command === 'deploy' &&
				suffix !== undefined &&
				(0, github_origin._n)(origin)?.action === 'closed'
				? 'uninstall'
				: command
		}
		function previewRelease(release, suffix) {
			return suffix === undefined ? release : (0, shortName.o)(release, `-${suffix}`, kubernetes_names.bu)
		}
		function previewNamespace(base, suffix) {
			return suffix === undefined ? base : (0, shortName.o)(base.replaceAll('.', '-'), `-${suffix}`)
		}
		function readPreview(given, suffix, { release, namespace }, origin) {
			const template = given.text('url')
			if (suffix === undefined) {
				if (template !== undefined)
					given.fault('url', 'a URL, but no `preview: true`', 'Remove it, or add that.')
				return undefined
			}
			if (given.text('binding-policy') !== undefined)
				given.fault(
					'binding-policy',
					'one name, with `preview: true`',
					'Remove it: each preview has a policy of its own, called after release and namespace.'
				)
			const pullRequest = (0, github_origin._n)(origin)
			const values = {
				release,
				namespace,
				number: pullRequest === undefined ? undefined : String(pullRequest.number)
			}
			const url = template?.replaceAll(
				/\$\{(release|namespace|number)\}/g,
				(whole, name) => values[name] ?? whole
			)
			if (url !== undefined && !isWebUrl(url)) {
				given.fault('url', (0, faults.hD)(url), 'Write where the preview is reached once it is ready.')
				return { url: undefined }
			}
			return { url }
		}
		function isWebUrl(text) {
			const url = URL.parse(text)
			return (
				(url?.protocol === 'https:' || url?.protocol === 'http:') &&
				url.username === '' &&
				url.password === '' &&
				!text.includes('${')
			)
		}
		var url = __nccwpck_require__(5194)
		var inputs_workspace = __nccwpck_require__(4532)
		const OCI =
			/^oci:\/\/(?:[a-zA-Z0-9.-]+|\[[0-9a-fA-F:]+\])(?::\d+)?(?:\/[a-z0-9]+(?:[._-]+[a-z0-9]+)*)+(?<tag>:\w[\w.+-]{0,127})?(?<digest>@sha256:[0-9a-f]{64})?$/
		const VERSION = /^(?=.*[\d*xX])[-+.,|<>=!~^*\sA-Za-z\d]+$/
		const CHART_NAME = /^[a-zA-Z0-9][-\w.]*$/
		function readChart(given, workspace, rules) {
			const chart = given.required('chart', 'Set the chart to deploy.')
			const repo = given.text('repo')
			const version = readVersion(given)
			if (chart === undefined) return undefined
			if (repo !== undefined) return inRepo(given, { chart, repo, version }, rules)
			if (/^oci:/i.test(chart)) return ociChart(given, chart, version)
			if (/^[a-z][-+.a-z0-9]*:\/\//i.test(chart)) return chartAtUrl(given, chart, version, rules)
			return chartAtPath(given, chart, version, workspace)
		}
		function readVersion(given) {
			const version = given.text('chart-version')
			if (version !== undefined && !VERSION.test(version))
				given.fault(
					'chart-version',
					(0, faults.hD)(version),
					'Write a version or a range; without one the newest is taken.'
				)
			return version
		}
		function inRepo(given, { chart, repo, version }, { allowInsecure }) {
			if (/^oci:/i.test(repo)) {
				given.fault(
					'repo',
					(0, faults.hD)((0, url.cT)(repo)),
					'An OCI registry is not a repository: leave `repo` out and write `chart: oci://HOST/PATH/NAME`.'
				)
				return undefined
			}
			const problem = (0, url.rn)(repo, { loopbackHttp: true, allowInsecure })
			if (problem !== undefined) given.fault('repo', (0, faults.hD)((0, url.cT)(repo)), problem)
			if (!CHART_NAME.test(chart)) {
				given.fault(
					'chart',
					`${(0, faults.hD)((0, url.cT)(chart))}, together with \`repo\``,
					'With `repo`, give the bare name of a chart in it; for anything else leave `repo` out.'
				)
				return undefined
			}
			return { kind: 'repo', repo, name: chart, version }
		}
		function ociChart(given, chart, version) {
			const shown = (0, faults.hD)((0, url.cT)(chart))
			if (chart.slice('oci://'.length).split('/')[0]?.includes('@') === true) {
				given.fault(
					'chart',
					shown,
					'Take user and password out of the reference and give `registry-username` and `registry-password`.'
				)
				return undefined
			}
			const parts = OCI.exec(chart)
			if (parts === null) {
				given.fault(
					'chart',
					shown,
					'Write oci://HOST/PATH/NAME in lower case, with :TAG, @sha256:DIGEST or :TAG@sha256:DIGEST at the end if wanted.'
				)
				return undefined
			}
			const { tag, digest } = parts.groups ?? {}
			if (version !== undefined && (tag ?? digest) !== undefined)
				given.fault(
					'chart-version',
					`${(0, faults.hD)(version)}, while \`chart\` ends with a ${tag === undefined ? 'digest' : 'tag'}`,
					'Write the version in one place only.'
				)
			return { kind: 'oci', reference: chart, version }
		}
		function chartAtUrl(given, chart, version, { allowInsecure }) {
			const problem =
				(0, url.rn)(chart, { loopbackHttp: true, allowInsecure }) ??
				(chart.endsWith('.tgz')
					? undefined
					: 'Give the URL of a packaged chart (.tgz); a repository belongs in `repo`.')
			if (problem !== undefined) given.fault('chart', (0, faults.hD)((0, url.cT)(chart)), problem)
			refuseVersion(given, version, 'The URL names one package already: remove `chart-version`.')
			return { kind: 'url', url: chart }
		}
		function chartAtPath(given, chart, version, workspace) {
			refuseVersion(
				given,
				version,
				'A chart in the workspace has its version in its Chart.yaml: remove `chart-version`.'
			)
			const located = workspace.locate(chart)
			if (located.kind === 'directory') {
				if (workspace.locate((0, external_node_path_.join)(located.path, 'Chart.yaml')).kind === 'file')
					return { kind: 'path', path: located.path, workspace: workspace.root }
				given.fault(
					'chart',
					`${(0, faults.hD)(chart)}, a directory without Chart.yaml`,
					workspace.isInEmptyFolder(chart) ? inputs_workspace.kO : 'Give the directory that holds Chart.yaml.'
				)
				return undefined
			}
			if (located.kind === 'file') {
				if (located.path.endsWith('.tgz'))
					return { kind: 'path', path: located.path, workspace: workspace.root }
				given.fault(
					'chart',
					`${(0, faults.hD)(chart)}, a file that is no .tgz`,
					'Give the directory of the chart or its .tgz.'
				)
				return undefined
			}
			given.fault(
				'chart',
				`${(0, faults.hD)(chart)}, ${(0, inputs_workspace.OB)(located)}`,
				located.kind !== 'missing'
					? 'Give a chart inside the workspace.'
					: workspace.isInEmptyFolder(chart)
						? inputs_workspace.kO
						: CHART_NAME.test(chart)
							? 'For a chart of this name in a repository, give `repo` as well; for one in the workspace, check the path and that the job checks the repository out first.'
							: 'Check the path, and that the job checks the repository out first; aliases like `bitnami/NAME` mean nothing here, give `repo` and the bare name.'
			)
			return undefined
		}
		function refuseVersion(given, version, remedy) {
			if (version !== undefined)
				given.fault('chart-version', (0, faults.hD)(version), remedy, 'nothing, with this kind of chart')
		}
		var clusters = __nccwpck_require__(3301)
		var definitions = __nccwpck_require__(3775)
		const LINE =
			/^[A-Z][A-Za-z0-9]{0,62}(?:\.[a-z0-9][-a-z0-9.]{0,252})?(?:\/[a-z0-9][-a-z0-9.]{0,252}){1,2}$/
		function readAllowedLosses(given) {
			return given.linesOfForm(
				'allow-data-loss',
				LINE,
				'Copy the name from the error DATA_LOSS, such as `Namespace/extra` or `PersistentVolumeClaim/shop/data`.'
			)
		}
		function readExpectations(given) {
			const lines = given.lines('expect-clusters').map(({ text }) => text)
			for (const line of lines) {
				if (!(0, kubernetes_names.sg)(line))
					given.fault(
						'expect-clusters',
						(0, faults.hD)(line),
						'Write one name a line, as `kubectl get managedclusters` shows it.'
					)
			}
			const min = (0, choices._0)(given, 'min-clusters')
			const max = (0, choices._0)(given, 'max-clusters')
			if (min !== undefined && max !== undefined && max < min)
				given.fault(
					'max-clusters',
					`${max}, with ${min} in \`min-clusters\``,
					'Make the greatest number not smaller than the least.'
				)
			return {
				clusters: lines.length === 0 ? undefined : [...new Set(lines)].sort(),
				min: min ?? 1,
				max: max ?? Infinity,
				allowRemoval: (0, choices.fG)(given, 'allow-cluster-removal')
			}
		}
		var selection = __nccwpck_require__(1536)
		function readGuard(given, isPreview) {
			const isGiven = given.text('guard') !== undefined
			const mode = isGiven || !isPreview ? (0, choices.Kf)(given, 'guard', ['data', 'all', 'none']) : 'none'
			const kinds = given.linesOfForm(
				'guard-kinds',
				selection.Nd,
				'Write the kind as manifests do, with a capital letter, such as `Service` or `Certificate.cert-manager.io`.'
			)
			if (kinds.size > 0 && mode !== 'data')
				given.fault(
					'guard-kinds',
					`kinds, with \`guard: ${mode}\``,
					mode === 'all' ? 'Remove it: all kinds are guarded.' : 'Add `guard: data`, or remove it.'
				)
			return { mode, kinds }
		}
		function readHooks(given) {
			return {
				mode: (0, choices.Kf)(given, 'hooks', ['run', 'skip', 'fail']),
				onFailure: (0, choices.Kf)(given, 'hooks-on-failure', ['finish', 'stop']),
				waitFor: (0, choices.Kf)(given, 'hooks-wait-for', ['delivered', 'ready']),
				offline: (0, choices.Kf)(given, 'hooks-offline', ['fail', 'skip'])
			}
		}
		function readTests(given) {
			const names = given.lines('tests').map(({ text }) => text)
			for (const name of names.filter(each => !(0, kubernetes_names.sg)(each)))
				given.fault(
					'tests',
					(0, faults.hD)(name),
					'Write the name of a Job or Pod that the chart marks as a test, one a line.'
				)
			return names
		}
		var lifetime = __nccwpck_require__(6038)
		const NAMESPACE_NAME_LABEL = 'kubernetes.io/metadata.name'
		function readNamespaceLabels(given) {
			const labels = new Map()
			for (const { text } of given.lines('namespace-labels')) {
				const [, key, value] = /^([^=]*)=(.*)$/s.exec(text) ?? []
				if (key === undefined || value === undefined) {
					given.fault(
						'namespace-labels',
						(0, faults.hD)(text),
						'Write `key=value`; a label without a value is `key=`.'
					)
					continue
				}
				const problem =
					(0, kubernetes_names.NB)(key.trim()) ??
					(0, kubernetes_names.zV)(value.trim()) ??
					(key.trim() === NAMESPACE_NAME_LABEL ? 'Kubernetes sets this label itself' : undefined) ??
					(labels.has(key.trim()) ? 'the label stands here twice' : undefined)
				if (problem === undefined) labels.set(key.trim(), value.trim())
				else
					given.fault(
						'namespace-labels',
						`${(0, faults.hD)(text)}: ${problem}`,
						'Correct or remove the line.'
					)
			}
			return Object.fromEntries(labels)
		}
		var nearest = __nccwpck_require__(6653)
		var external_node_fs_ = __nccwpck_require__(3024)
		var realFile = __nccwpck_require__(8225)
		var anyFile = __nccwpck_require__(6295)
		function readPlanned(given, workspace) {
			const path = given.text('plan-file')
			if (path === undefined) return undefined
			const located = workspace.locateAnywhere(path)
			if (located.kind !== 'file') {
				given.fault(
					'plan-file',
					`${(0, faults.hD)(path)}, ${(0, inputs_workspace.OB)(located)}`,
					'Give the path to which this job downloaded the plan.'
				)
				return undefined
			}
			if ((0, external_node_fs_.statSync)(located.path).size > MOST_PLAN_BYTES) {
				given.fault(
					'plan-file',
					`${(0, faults.hD)(path)}, which is larger than any plan`,
					'Give the file that `command: plan` wrote.'
				)
				return undefined
			}
			try {
				return parsePlanFile((0, anyFile.y)(located.path))
			} catch (error) {
				if (error instanceof realFile.rV)
					given.fault(
						'plan-file',
						`${(0, faults.hD)(path)}, which ${error.message}`,
						'Give the file that `command: plan` wrote.'
					)
				else if (error instanceof errors.l)
					given.fault('plan-file', `${(0, faults.hD)(path)}: ${error.message}`, error.remedy)
				else throw error
				return undefined
			}
		}
		var readyWhen = __nccwpck_require__(2992)
		const HIGHEST = 1_000_000
		function readEvidence(given) {
			const evidence = (0, choices.Kf)(given, 'evidence', ['auto', 'wds', 'its', 'wecs'])
			for (const [name, side] of [
				['its', 'its'],
				['wecs', 'wec']
			]) {
				if (evidence === name && !given.hasAccess(side))
					given.fault(
						'evidence',
						`${(0, faults.hD)(name)} without \`${side}-kubeconfig\``,
						`Give \`${side}-kubeconfig\`, or leave it to "auto", which takes the strongest that is given.`
					)
			}
			return evidence
		}
		function readCollectorLimit(given) {
			const text = given.text('collector-limit') ?? ''
			const limit = Number(text)
			if (/^\d+$/.test(text) && limit <= HIGHEST) return limit
			given.fault(
				'collector-limit',
				(0, faults.hD)(text),
				'Write a number in digits; 0 never attaches a collector.'
			)
			return 0
		}
		function readMinReadyClusters(given) {
			const text = given.text('min-ready-clusters')
			if (text === undefined) return undefined
			const [, digits = '', unit = ''] = /^([1-9]\d{0,5})(%?)$/.exec(text) ?? []
			const amount = Number(digits)
			if (digits !== '' && !(unit === '%' && amount > 100))
				return { amount, unit: unit === '%' ? '%' : 'clusters' }
			given.fault(
				'min-ready-clusters',
				(0, faults.hD)(text),
				'Write how many clusters, or which share of them.'
			)
			return undefined
		}
		function readReadyWhen(given, compile) {
			const rules = new Map()
			for (const { text } of given.lines('ready-when')) {
				const [, kind = '', group = '', expression = ''] = readyWhen.J.exec(text) ?? []
				const key = `${group}/${kind}`
				if (kind === '') {
					given.fault(
						'ready-when',
						(0, faults.hD)(text),
						'Write the kind, with "." and its API group unless that is the core one, then ":" and an expression.'
					)
				} else if (rules.has(key)) {
					given.fault(
						'ready-when',
						`${(0, faults.hD)(text)}, a second line for this kind`,
						'Join the two expressions with "&&".'
					)
				} else if (compile !== undefined) {
					try {
						rules.set(key, compile(expression))
					} catch (error) {
						given.fault(
							'ready-when',
							`${(0, faults.hD)(text)}: ${(0, errors.b)(error)}`,
							'Write an expression in CEL that is true once an object is ready; `status`, `spec` and `metadata` are the fields of the object.'
						)
					}
				}
			}
			return rules
		}
		var logins = __nccwpck_require__(2528)
		const HOST = /^(?:[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?|\[[0-9a-f:]{2,45}\])(?::\d{1,5})?$/i
		const PATH = /^(?:\/[\w.~%+-]{1,255}){0,50}$/
		const PARTS = /^(\S+)[^\S\n]+(\S+)[^\S\n]+(\S.*)$/
		function loginParts(line) {
			const [, place, username, password] = PARTS.exec(line.trim()) ?? []
			return place === undefined || username === undefined || password === undefined
				? undefined
				: { place, username, password }
		}
		function readRegistryLogins(given, chart) {
			const lines = new Map()
			const logins = given.lines('registry-logins').flatMap(({ number, text }) => {
				const login = readLine(text)
				if (!('host' in login)) {
					const [what, remedy] = login
					given.fault('registry-logins', `line ${number} ${what}`, remedy)
					return []
				}
				const place = `${login.host}${login.path}`
				const other = lines.get(place)
				lines.set(place, other ?? number)
				if (other === undefined) return [login]
				given.fault(
					'registry-logins',
					`line ${number} with the host and path of line ${other}`,
					'Keep one of the two lines. Different logins for one host need different paths.'
				)
				return []
			})
			const own = readChartLogin(given, chart)
			const line = own === undefined ? undefined : lines.get(own.host)
			if (line !== undefined)
				given.fault(
					'registry-logins',
					`line ${line} with the host of the chart, for which \`registry-username\` is given`,
					'Keep one of the two.'
				)
			return own === undefined ? logins : [...logins, own]
		}
		function readLine(text) {
			const parts = loginParts(text)
			if (parts === undefined)
				return [
					'without host, user and password',
					'Write `HOST[/PATH] USER PASSWORD`, one a line. A secret is empty in a pull request from a fork and when its name is mistyped. A password has one line: of a JSON key give the base64 form, as user `_json_key_base64`.'
				]
			const { place, username, password } = parts
			if (/^[a-z][-+.a-z0-9]{0,30}:\/\//i.test(place))
				return ['that begins with a URL', 'Write the host without its scheme: `ghcr.io/acme USER PASSWORD`.']
			const slash = place.includes('/') ? place.indexOf('/') : place.length
			const [host, path] = [place.slice(0, slash), place.slice(slash).replace(/\/$/, '')]
			if (!HOST.test(host) || !PATH.test(path) || /\/\.{1,2}(?:\/|$)/.test(path))
				return [
					'that does not begin with a host and a path',
					'Write the host as in the URL, with its port if it has one, and perhaps a path: `registry.example.com:5000/team`.'
				]
			if (username.includes(':'))
				return ['whose user has a ":"', 'Write user and password with a blank between them.']
			return { host: (0, logins.$o)(host), path, username, password }
		}
		function readChartLogin(given, chart) {
			const username = given.text('registry-username')
			const password = given.text('registry-password')
			if (username === undefined && password === undefined) return undefined
			if (chart?.kind === 'path')
				given.fault(
					username === undefined ? 'registry-password' : 'registry-username',
					'a login, for a chart of the workspace',
					'Remove it. For dependencies of the chart, write a line `HOST USER PASSWORD` into `registry-logins`.'
				)
			if (password === undefined)
				given.fault(
					'registry-password',
					'nothing, but `registry-username`',
					'Give both; a secret is empty in a pull request from a fork and when its name is mistyped.'
				)
			if (username === undefined)
				given.fault('registry-username', 'nothing, but `registry-password`', 'Give both.')
			else if (username.includes(':'))
				given.fault('registry-username', 'a user with a ":"', 'Write the password into `registry-password`.')
			if (username === undefined || password === undefined || chart === undefined) return undefined
			const host = hostOfChart(chart)
			return host === undefined ? undefined : { host, path: '', username, password }
		}
		function hostOfChart(chart) {
			switch (chart.kind) {
				case 'path':
					return undefined
				case 'oci':
					return (0, logins.$o)((0, logins.w4)(chart.reference))
				case 'url':
					return (0, logins.$o)((0, logins.w4)(chart.url))
				case 'repo':
					return (0, logins.$o)((0, logins.w4)(chart.repo))
			}
		}
		var tools = __nccwpck_require__(9109)
		var yaml = __nccwpck_require__(7)
		function readValues(given) {
			const text = given.raw('values')
			if (text === undefined) return undefined
			try {
				const documents = (0, yaml.v)(text)
				if (documents.length === 0) return undefined
				const fault = faultIn(documents, given)
				if (fault !== undefined) given.fault('values', fault.what, fault.remedy)
			} catch (error) {
				given.fault('values', `YAML with a fault: ${(0, errors.b)(error)}`, 'Correct that line.')
			}
			return text.replace(/^\uFEFF/, '')
		}
		function readValuesFiles(given, workspace) {
			return given.lines('values-files').flatMap(({ text: path }) => {
				const located = workspace.locate(path)
				if (located.kind !== 'file') {
					given.fault(
						'values-files',
						`${(0, faults.hD)(path)}, ${(0, inputs_workspace.OB)(located)}`,
						workspace.isInEmptyFolder(path)
							? inputs_workspace.kO
							: 'Give one path a line, relative to the workspace; check that the job checks the repository out first.'
					)
					return []
				}
				try {
					const text = workspace.read(located.path)
					const fault = faultIn((0, yaml.v)(text), given)
					if (fault !== undefined)
						given.fault('values-files', `${(0, faults.hD)(path)}, ${fault.what}`, fault.remedy)
					return [{ path, text }]
				} catch (error) {
					const why =
						error instanceof realFile.rV
							? `which ${error.message}`
							: `YAML with a fault: ${(0, errors.b)(error)}`
					given.fault('values-files', `${(0, faults.hD)(path)}, ${why}`, 'Correct the file.')
					return []
				}
			})
		}
		function readSet(given) {
			return assignments(given, 'set').map(({ number, path, value: text }) => {
				const value = text.trim()
				const problem = (0, setPath.DV)(value)
				if (problem !== undefined)
					given.fault(
						'set',
						`the value in line ${number}: ${problem}`,
						'Write a list as Helm does, `path={a,b}`, up to the end of the line. For a text that begins with a brace, write `\\{`, or use `set-literal`.'
					)
				return { path, value }
			})
		}
		function readSetFile(given, workspace) {
			return assignments(given, 'set-file').flatMap(({ number, path, value }) => {
				const fault = (which, remedy) => {
					given.fault('set-file', `the file in line ${number}, ${which}`, remedy)
					return []
				}
				const file = value.trim()
				const located = workspace.locate(file)
				if (file === '' || located.kind !== 'file')
					return fault(
						file === '' ? 'which has no name' : (0, inputs_workspace.OB)(located),
						'Write `path=FILE`, one a line, the file relative to the workspace; check that the job checks the repository out first.'
					)
				try {
					const text = workspace.bytes(located.path).toString()
					if (text.includes('\uFFFD')) return fault('which is no text in UTF-8', 'Save the file as UTF-8.')
					return [{ path, value: text }]
				} catch (error) {
					if (!(error instanceof realFile.rV)) throw error
					return fault(`which ${error.message}`, 'Correct the file.')
				}
			})
		}
		function readSetLiteral(given) {
			return assignments(given, 'set-literal').map(({ path, value }) => ({ path, value }))
		}
		function assignments(given, name) {
			return given.rawLines(name).flatMap(({ number, text }) => {
				const assignment = (0, setPath.ko)(text)
				if (assignment === undefined) {
					given.fault(
						name,
						`line ${number} without "="`,
						'Write `path=value`, one a line; a value cannot have several lines: put such a text into a file, and name that in `set-file`.'
					)
					return []
				}
				const path = assignment.path.trim()
				const problem = (0, setPath.bd)(path)
				if (problem !== undefined)
					given.fault(
						name,
						`the path in line ${number}: ${problem}`,
						'Write paths as Helm does: `image.tag`, `hosts[0].name`, `labels.example\\.com/team`.'
					)
				return [{ number, path, value: assignment.value }]
			})
		}
		const HELM_3 = /^[\^~=v\s]*3\b/
		function faultIn(documents, given) {
			const odd = documents.find(document => !(0, json.Gv)(document))
			if (odd !== undefined)
				return { what: `YAML that is ${shapeOf(odd)}`, remedy: 'Write `key: value` lines.' }
			if (documents.length < 2 || !HELM_3.test(given.text('helm-version') ?? '')) return undefined
			return {
				what: `YAML of ${documents.length} documents, of which Helm 3 reads the first one only`,
				remedy: 'Write one document, or use Helm 4, which merges them.'
			}
		}
		function shapeOf(value) {
			return Array.isArray(value) ? 'a list, not a mapping' : 'a single value, not a mapping'
		}
		const undelivered_LINE =
			/^[A-Z][A-Za-z0-9]{0,62}(?:\.[a-z0-9][-a-z0-9.]{0,252})?(?:\/[A-Za-z0-9][-A-Za-z0-9.:_]{0,252})?$/
		function readAllowedUndelivered(given) {
			return given.linesOfForm(
				'allow-undelivered',
				undelivered_LINE,
				'Copy the name from the error UNDELIVERABLE, such as `APIService.apiregistration.k8s.io/v1beta1.metrics.k8s.io`.'
			)
		}
		const READING = new Set(['deploy', 'plan'])
		const FILES = ['wds-kubeconfig-file', 'its-kubeconfig-file', 'wec-kubeconfig-file']
		function refuseStrangers(given, command, { strangers }) {
			const isAllowed = (0, choices.fG)(given, 'allow-forks')
			if (strangers === undefined || isAllowed) return
			const isReading = READING.has(command) || FILES.some(name => given.raw(name) !== undefined)
			if (!isReading) return
			throw new errors.l(
				'UNTRUSTED_EVENT',
				`${strangers}, and this run has the secrets of this one: a chart from there could use them`,
				{
					remedy:
						'Let the workflow run `on: pull_request`, `push` or `workflow_dispatch`. Set `allow-forks: true` only if the workflow never checks out what the changes propose. Nothing was read or changed.'
				}
			)
		}
		const DIGEST = /^sha256:[0-9a-f]{64}$/
		const DEFAULT_TIMEOUT_MS = 600_000
		const STATUS_TIMEOUT_MS = 60_000
		const PER_DELIVERY_MS = 1000
		function readInputs(env, workspace, origin, compile) {
			const reading = begin(env, workspace, origin)
			const { given, command } = reading
			const { what, access } = readWhat(reading)
			const where = readWhere(reading, what, access)
			const proof = readProof(reading, compile)
			const rest = readRest(reading, what, access)
			const { chart, release, namespace, ...chartless } = what
			const { wds, selection, guard, ...placed } = where
			if (given.faults.length > 0 || release === undefined || namespace === undefined)
				throw read_invalid(given)
			if (wds === undefined || selection === undefined) throw read_invalid(given)
			const inputs = { ...chartless, ...placed, ...proof, ...rest, release, namespace, wds, selection }
			switch (command) {
				case 'cleanup':
					return { ...inputs, command }
				case 'test':
					return { ...inputs, command }
				case 'rollback':
					return { ...inputs, command }
				case 'status':
					return { ...inputs, command }
				case 'uninstall':
					return { ...inputs, command }
				case 'deploy':
					return { ...inputs, command, ...known(chart, guard, given) }
				case 'plan':
					return { ...inputs, command, ...known(chart, guard, given) }
			}
		}
		function known(chart, guard, given) {
			if (chart === undefined || guard === undefined) throw read_invalid(given)
			return { chart, guard }
		}
		function begin(env, workspace, origin) {
			const given = new inputs_given.EU(env)
			const files = new inputs_workspace.aR(workspace)
			given.refuseMistyped()
			const asked = readCommand(given)
			given.refuseUnused(asked, definitions.LX)
			refuseWithoutSecrets(given, origin)
			const suffix = readSuffix(given, asked, origin)
			const command = commandOfPreview(asked, suffix, origin)
			refuseStrangers(given, command, origin)
			if (command !== asked) given.restrictTo(command)
			return { given, files, origin, asked, command, suffix }
		}
		function hasChart({ command }) {
			return command === 'deploy' || command === 'plan'
		}
		function readWhat(reading) {
			const { given, files, command, suffix } = reading
			const ofRelease = command !== 'cleanup'
			const protect = (0, lifetime.cR)(given)
			const release = ofRelease ? readRelease(given, suffix) : ''
			const namespace = ofRelease ? readNamespace(given, suffix, protect) : ''
			const access = (0, clusters.i9)(given, files)
			const what = {
				protect,
				release,
				namespace,
				allowInsecure: access.allowInsecure,
				chart: hasChart(reading) ? readChart(given, files, access) : undefined,
				chartDigest: readChartDigest(given),
				values: readValues(given),
				valuesFiles: readValuesFiles(given, files),
				set: readSet(given),
				setFile: readSetFile(given, files),
				setLiteral: readSetLiteral(given),
				hooks: readHooks(given),
				test: (0, choices.fG)(given, 'test'),
				tests: readTests(given),
				timeoutMs:
					readDuration(given, 'timeout') ?? (command === 'status' ? STATUS_TIMEOUT_MS : DEFAULT_TIMEOUT_MS),
				timeoutPerDeliveryMs:
					given.raw('timeout') === undefined && command !== 'status' ? PER_DELIVERY_MS : 0,
				waitForLockMs: readDuration(given, 'wait-for-lock') ?? 0
			}
			return { what, access }
		}
		function readWhere(reading, { release, namespace }, access) {
			const { given, files, suffix } = reading
			return {
				wds: (0, clusters.tV)(given, files, access),
				selection: hasChart(reading)
					? (0, selection.he)(given, files, release, namespace)
					: (0, selection.vC)(given, release, namespace),
				expectations: readExpectations(given),
				allowDataLoss: readAllowedLosses(given),
				allowUndelivered: readAllowedUndelivered(given),
				its: (0, clusters.pQ)(given, files, access),
				namespaceLabels: readNamespaceLabels(given),
				guard: hasChart(reading) ? readGuard(given, suffix !== undefined) : undefined
			}
		}
		function readProof({ given }, compile) {
			const evidence = readEvidence(given)
			return {
				evidence,
				waitFor: (0, clusters.bc)(given, evidence),
				collectorLimit: readCollectorLimit(given),
				minReadyClusters: readMinReadyClusters(given),
				readyWhen: readReadyWhen(given, compile),
				onUnverified: (0, choices.Kf)(given, 'on-unverified', ['allow', 'fail']),
				failOnRecreated: (0, choices.fG)(given, 'fail-on-recreated'),
				onFailure: (0, choices.Kf)(given, 'on-failure', ['keep', 'rollback', 'uninstall'])
			}
		}
		function readRest(reading, { chart, release, namespace }, access) {
			const { given, files, origin, asked, command, suffix } = reading
			const wecs = (0, clusters.LG)(given, files, access)
			const { helm, kubectl } = (0, tools.s)(given)
			const registryLogins = readRegistryLogins(given, chart)
			const plan = readPlanned(given, files)
			const failOnChanges = (0, choices.fG)(given, 'fail-on-changes')
			const diff = (0, choices.Kf)(given, 'diff', ['redacted', 'full', 'names'])
			const revision = readRevisionNumber(given)
			const preview = readPreview(given, suffix, { release, namespace }, origin)
			const ttlMs = command === 'deploy' ? (0, lifetime.Jv)(given, suffix !== undefined) : undefined
			return {
				origin,
				wecs,
				helm,
				kubectl,
				registryLogins,
				plan,
				failOnChanges,
				diff,
				revision,
				preview,
				adopt: (0, choices.fG)(given, 'adopt'),
				expires: ttlMs === undefined ? undefined : new Date(Date.now() + ttlMs).toISOString(),
				githubToken: given.raw('github-token')?.trim(),
				deleteNamespace: readDeleteNamespace(given, asked, suffix),
				deleteCrds: (0, choices.fG)(given, 'delete-crds'),
				dryRun: (0, choices.fG)(given, 'dry-run'),
				remove: command === 'cleanup' ? (0, lifetime.bX)(given) : new Set(),
				maxRemovals: (0, lifetime.kL)(given)
			}
		}
		function read_invalid({ faults }) {
			const count = new Set(faults.map(fault => fault.input)).size
			return new errors.l(
				'INPUT_INVALID',
				count === 1 ? '1 input is not usable' : `${count} inputs are not usable`,
				{
					remedy: 'Correct the `with:` of this step. Nothing was changed anywhere.',
					faults
				}
			)
		}
		function readCommand(given) {
			const asked = given.text('command') ?? ''
			const command = definitions.Lo.find(name => name === asked)
			if (command === undefined)
				given.fault(
					'command',
					(0, faults.hD)(asked),
					`${(0, nearest.au)(asked, definitions.Lo)}Leave it out, or write one of the commands.`
				)
			return command ?? 'deploy'
		}
		function readRelease(given, suffix) {
			const release = given.required('release', 'Give the release a name; the same name upgrades it later.')
			if (release === undefined) return undefined
			if (!(0, kubernetes_names.sg)(release, kubernetes_names.bu))
				given.fault('release', (0, faults.hD)(release), 'Choose such a name.')
			return previewRelease(release, suffix)
		}
		function readNamespace(given, suffix, protect) {
			const base =
				suffix === undefined
					? given.required('namespace', 'Set the namespace of the release.')
					: (given.text('namespace') ?? given.text('release'))
			if (base === undefined) return undefined
			const namespace = previewNamespace(base, suffix)
			const protector = (0, lifetime.Yx)(namespace, protect)
			if (!(0, kubernetes_names.Cd)(namespace))
				given.fault('namespace', (0, faults.hD)(base), 'Choose such a name.')
			else if (protector !== undefined)
				given.fault(
					'namespace',
					`${(0, faults.hD)(namespace)}, which \`protect\` covers with ${(0, faults.hD)(protector)}`,
					'Choose another namespace, or take it out of `protect`.'
				)
			else if ((0, kubernetes_names.yW)(namespace))
				given.fault(
					'namespace',
					`${(0, faults.hD)(namespace)}, which is not for releases`,
					'Give the release a namespace of its own: this one would be taken over in every cluster, and with the policy it would be deleted there.'
				)
			return namespace
		}
		function readDeleteNamespace(given, asked, suffix) {
			const isGiven = given.text('delete-namespace') !== undefined
			if (isGiven && asked === 'deploy' && suffix === undefined)
				given.fault(
					'delete-namespace',
					'a word on removing, for a deploy',
					'Remove it: it is for previews and removals.'
				)
			return isGiven ? (0, choices.fG)(given, 'delete-namespace') : suffix !== undefined
		}
		function readChartDigest(given) {
			const digest = given.text('chart-digest')
			if (digest !== undefined && !DIGEST.test(digest))
				given.fault(
					'chart-digest',
					(0, faults.hD)(digest),
					'Copy the output `chart-digest` of a run that was right.'
				)
			return digest
		}
		function readRevisionNumber(given) {
			const text = given.text('revision')
			if (text === undefined) return undefined
			if (/^[1-9]\d{0,8}$/.test(text)) return Number(text)
			given.fault(
				'revision',
				(0, faults.hD)(text),
				'Write one of the numbers that `helm history` lists for the WDS.'
			)
			return undefined
		}
		function readDuration(given, name) {
			const text = given.text(name)
			if (text === undefined) return undefined
			try {
				return (0, duration.E9)(text)
			} catch (error) {
				given.fault(
					name,
					`${(0, faults.hD)(text)}: ${(0, errors.b)(error)}`,
					'Write a number and its unit: ms, s, m, h or d.'
				)
				return undefined
			}
		}
		var secrets = __nccwpck_require__(4500)
		const MIN_LITERAL = 6
		const WORD = /^[a-z][a-z.-]*$/
		const NAMES = ['release', 'namespace', 'chart', 'binding-policy']
		function givenSecrets(env) {
			const given = name => ((0, own.Z)(env, (0, inputs_given.Qn)(name)) ?? '').trim()
			const names = NAMES.map(given).join('\n')
			return [
				given('registry-password'),
				...basicAuthOf(given('registry-username'), given('registry-password')),
				...loginsIn((0, own.Z)(env, (0, inputs_given.Qn)('registry-logins')) ?? ''),
				given('github-token'),
				...literalsIn((0, own.Z)(env, (0, inputs_given.Qn)('set-literal')) ?? '').filter(literal =>
					isSecret(literal, names)
				),
				...['wds-kubeconfig', 'its-kubeconfig', 'wec-kubeconfig'].flatMap(name => (0, secrets.W)(given(name)))
			].filter(text => text !== '')
		}
		function secretsOf(inputs) {
			const found = [
				...inputs.wds.secrets,
				...(inputs.its?.secrets ?? []),
				...[...(inputs.wecs?.contexts.values() ?? [])].flatMap(access => access.secrets),
				...(inputs.githubToken === undefined ? [] : [inputs.githubToken]),
				...('chart' in inputs ? secretsOfChart(inputs) : [])
			]
			return [...new Set(found)]
		}
		function secretsOfChart(inputs) {
			const { release, namespace, selection, registryLogins, setLiteral } = inputs
			const names = [release, namespace, selection.bindingPolicy].join('\n')
			return [
				...registryLogins.flatMap(login => [login.password, (0, logins.tB)(login)]),
				...setLiteral.map(({ value }) => value).filter(literal => isSecret(literal, names))
			]
		}
		function literalsIn(text) {
			return text.split(/\r?\n/).map(line => (0, setPath.ko)(line)?.value ?? line.trim())
		}
		function loginsIn(text) {
			return text.split(/\r?\n/).flatMap(line => {
				const whole = line.trim()
				const parts = loginParts(whole)
				if (parts !== undefined) return [parts.password, ...basicAuthOf(parts.username, parts.password)]
				const words = whole.split(/\s+/)
				return [whole, ...words.slice(1).filter(word => word.length >= MIN_LITERAL)]
			})
		}
		function basicAuthOf(username, password) {
			return password === '' ? [] : [(0, logins.tB)({ username, password })]
		}
		function isSecret(literal, names) {
			return literal.length >= MIN_LITERAL && !(WORD.test(literal) && names.includes(literal))
		}
		var jobLog = __nccwpck_require__(7567)
		var secrets_redactor = __nccwpck_require__(8945)
		const EVERY_MS = 10_000
		const WINDOW_MS = 60_000
		const MOST_SHOWN = 2
		class Progress {
			#deps
			#looks = new Set()
			#remaining
			constructor(deps) {
				this.#deps = deps
			}
			within(remaining) {
				this.#remaining = remaining
			}
			begin(name) {
				const started = this.#deps.now()
				const phase = { name, started, changed: started, shown: '', samples: [], counted: '' }
				const timer = setInterval(() => {
					this.#report(phase)
				}, EVERY_MS).unref()
				return () => {
					clearInterval(timer)
				}
			}
			async during(look, body) {
				const asked = typeof look === 'string' ? () => ({ waitsFor: look }) : () => look()
				this.#looks.add(asked)
				try {
					return await body()
				} finally {
					this.#looks.delete(asked)
				}
			}
			#report(phase) {
				try {
					this.#deps.log.progress(
						this.#line(
							phase,
							[...this.#looks].map(look => look())
						)
					)
				} catch {}
			}
			#line(phase, standings) {
				const now = this.#deps.now()
				const counts = summed(standings.flatMap(({ counts: found = [] }) => found))
				const waits = [
					...new Set(standings.flatMap(({ waitsFor = '' }) => (waitsFor === '' ? [] : [waitsFor])))
				]
				const counted = counts.map(tell).join(', ')
				const shown = [counted, ...waits].join('; ')
				if (shown !== phase.shown) Object.assign(phase, { shown, changed: now })
				const parts = [
					...(shown === '' || now === phase.changed ? [] : [`unchanged for ${seconds(now - phase.changed)}`]),
					counted,
					this.#pace(phase, counts[0], now),
					waits.length === 0 ? '' : `waits for ${(0, text_text.HL)(waits, MOST_SHOWN)}`
				].filter(part => part !== '')
				return `${phase.name}, after ${seconds(now - phase.started)}: ${parts.length === 0 ? 'still in progress' : parts.join('; ')}`
			}
			#pace(phase, count, now) {
				if (count === undefined) return ''
				const { done, all, of } = count
				if (phase.counted !== `${all} ${of}`) Object.assign(phase, { counted: `${all} ${of}`, samples: [] })
				phase.samples = [...phase.samples.filter(({ time }) => now - time <= WINDOW_MS), { time: now, done }]
				const [first] = phase.samples
				if (first === undefined || done <= first.done || now <= first.time) return ''
				const perSecond = ((done - first.done) * 1000) / (now - first.time)
				const rate =
					perSecond >= 1 ? `${perSecond.toFixed(1)} ${of}/s` : `${(perSecond * 60).toFixed(1)} ${of}/min`
				if (done >= all) return rate
				const left = ((all - done) * 1000) / perSecond
				const remaining = this.#remaining?.()
				const isLate = remaining !== undefined && left > remaining
				return `${rate}, about ${about(left)} left${isLate ? `, but \`timeout\` is over in ${about(remaining)}` : ''}`
			}
		}
		function summed(counts) {
			const sums = new Map()
			for (const { done, all, of } of counts) {
				const before = sums.get(of)
				sums.set(of, { done: done + (before?.done ?? 0), all: all + (before?.all ?? 0), of })
			}
			return [...sums.values()]
		}
		function tell({ done, all, of }) {
			return `${done} of ${all} ${of}`
		}
		function seconds(milliseconds) {
			return (0, duration.a3)(Math.round(milliseconds / 1000) * 1000)
		}
		function about(milliseconds) {
			const step = milliseconds < 120_000 ? 5000 : 60_000
			return (0, duration.a3)(Math.max(1, Math.round(milliseconds / step)) * step)
		}
		const SCHEMA_VERSION = 1
		const EMPTY_REPORT = {
			schemaVersion: SCHEMA_VERSION,
			command: 'deploy',
			verdict: 'failed',
			startedAt: '',
			runUrl: '',
			release: '',
			namespace: '',
			releaseStatus: '',
			url: '',
			revision: 0,
			chart: { name: '', version: '', appVersion: '', source: '', digest: '' },
			bindingPolicies: [],
			plan: undefined,
			planned: undefined,
			clusters: [],
			hooks: [],
			drift: [],
			recreated: [],
			removal: undefined,
			departures: [],
			cleanup: [],
			remediation: undefined,
			warnings: [],
			tools: [],
			phases: [],
			seconds: 0,
			error: undefined
		}
		const MOST_CAUSES = 10
		function reportError(error) {
			const known = error instanceof errors.l
			const causes = []
			for (
				let cause = causeOf(error);
				cause !== undefined && causes.length < MOST_CAUSES;
				cause = causeOf(cause)
			)
				causes.push((0, errors.b)(cause))
			return {
				code: known ? error.code : 'INTERNAL',
				message: (0, errors.b)(error),
				remedy: known
					? error.remedy
					: 'This should not happen: please report it with the log of a run with debug logging on.',
				causes,
				faults: known ? error.faults : []
			}
		}
		function causeOf(error) {
			return error instanceof Error ? error.cause : undefined
		}
		const MOST_ANNOTATIONS = 5
		class RunRecord {
			#deps
			#redactor
			#started
			#phases = []
			#open = new Set()
			progress
			#isApart
			#currentPhase = ''
			#report = EMPTY_REPORT
			constructor(deps, redactor, isApart = false) {
				this.#deps = deps
				this.#isApart = isApart
				this.progress = new Progress(deps)
				this.#redactor = redactor
				this.#started = deps.now()
			}
			phase = async (name, body, look) => {
				const begun = { name, from: this.elapsed() }
				this.#currentPhase = name
				this.#open.add(begun)
				const end = this.#isApart ? () => undefined : this.progress.begin(name)
				try {
					return await this.#deps.log.group(name, async () =>
						look === undefined ? await body() : await this.progress.during(look, body)
					)
				} finally {
					end()
					this.#open.delete(begun)
					this.#phases.push(this.#untilNow(begun))
				}
			}
			get currentPhase() {
				return this.#currentPhase
			}
			elapsed = () => (this.#deps.now() - this.#started) / 1000
			begin(inputs) {
				const { command } = inputs
				if (command === 'cleanup') this.add({ command })
				else
					this.add({
						command,
						release: inputs.release,
						namespace: inputs.namespace,
						url: inputs.preview?.url ?? ''
					})
			}
			add(facts) {
				this.#report = { ...this.#report, ...facts }
			}
			warn = messages => {
				const all = typeof messages === 'string' ? [messages] : messages
				for (const message of all.slice(0, MOST_ANNOTATIONS)) this.#deps.log.warning(message)
				for (const message of all.slice(MOST_ANNOTATIONS)) this.#deps.log.info(`warning: ${message}`)
				this.add({ warnings: [...this.#report.warnings, ...all] })
			}
			warnOnce = message => {
				if (!this.#report.warnings.includes(message)) this.warn(message)
			}
			fail(error) {
				this.add({ verdict: 'failed', error: reportError(error) })
			}
			skip(message, isUsual = false) {
				if (isUsual) this.#deps.log.notice(message)
				else this.#deps.log.warning(message)
				this.add({ verdict: 'skipped', warnings: [...this.#report.warnings, message] })
			}
			apart(deps) {
				return new RunRecord(deps, this.#redactor, true)
			}
			get facts() {
				return this.#report
			}
			report() {
				const phases = [...this.#phases, ...Array.from(this.#open, begun => this.#untilNow(begun))]
				return redacted({ ...this.#report, phases, seconds: this.elapsed() }, this.#redactor)
			}
			#untilNow(begun) {
				return { ...begun, seconds: this.elapsed() - begun.from }
			}
		}
		var state = __nccwpck_require__(4352)
		const STOPPING_MS = 6500
		async function withoutCrashes(body, stop, late) {
			let crash
			let isOver = false
			const stopped = Promise.withResolvers()
			const onCrash = thrown => {
				const error = thrown instanceof Error ? thrown : new Error((0, errors.b)(thrown))
				if (isOver) late(error)
				if (isOver || crash !== undefined) return
				crash = error
				stop()
				setTimeout(() => {
					stopped.reject(error)
				}, STOPPING_MS).unref()
			}
			process
				.on('uncaughtException', onCrash)
				.on('unhandledRejection', onCrash)
				.on('beforeExit', () => {
					stopped.reject(crash ?? new Error('the run waits for something that cannot come any more'))
				})
			const [result] = await Promise.allSettled([Promise.race([body(), stopped.promise])])
			isOver = true
			if (crash !== undefined) throw crash
			if (result.status === 'rejected') throw result.reason
			return result.value
		}
		function appendWhole(path, text) {
			wholly(path, () => {
				;(0, external_node_fs_.appendFileSync)(path, text)
			})
		}
		function wholly(path, append) {
			const size = (0, external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.size ?? 0
			try {
				append()
			} catch (error) {
				try {
					;(0, external_node_fs_.truncateSync)(path, size)
				} catch {}
				throw error
			}
		}
		var core = __nccwpck_require__(6058)
		function writeOutputs(report, files) {
			const tool = name => report.tools.find(entry => entry.name === name)?.path ?? ''
			const outputs = {
				verdict: report.verdict,
				release: report.release,
				'release-status': report.releaseStatus,
				revision: report.revision === 0 ? '' : String(report.revision),
				namespace: report.namespace,
				chart: report.chart.name,
				'chart-version': report.chart.version,
				'app-version': report.chart.appVersion,
				'chart-digest': report.chart.digest,
				'binding-policies': JSON.stringify(report.bindingPolicies),
				clusters: JSON.stringify([
					...report.clusters.map(({ cluster, state, note }) => ({ cluster, state, note })),
					...report.departures.map(({ cluster, state, reason }) => ({ cluster, state, note: reason }))
				]),
				skipped: String(report.verdict === 'skipped'),
				url: report.url,
				cleanup: JSON.stringify(report.cleanup),
				'has-changes':
					report.planned === undefined || report.plan === undefined
						? ''
						: String((0, report_plan.i)(report.plan)),
				'plan-file': files.plan ?? '',
				'report-file': files.report ?? '',
				'report-html': files.page ?? '',
				'helm-path': tool('helm'),
				'kubectl-path': tool('kubectl')
			}
			const failures = Object.entries(outputs).flatMap(([name, value]) => {
				try {
					wholly(process.env['GITHUB_OUTPUT'] ?? '', () => {
						;(0, core.uH)(name, value)
					})
					return []
				} catch (error) {
					return [(0, errors.b)(error)]
				}
			})
			const [first] = failures
			if (first !== undefined) throw new Error(`${failures.length} of them are missing: ${first}`)
		}
		var html = __nccwpck_require__(910)
		var htmlBlocks = __nccwpck_require__(5144)
		var body = __nccwpck_require__(1891)
		var headline = __nccwpck_require__(9269)
		const LIMIT_BYTES = 900_000
		const USUAL_BYTES = 200_000
		function renderSummary(report) {
			const { mark, text } = (0, headline.g)(report)
			const parts = [
				(0, htmlBlocks.$t)((0, htmlBlocks.om)((0, html.PT)`<h2>${mark} ${(0, html.MZ)(text)}</h2>`)),
				...(0, body.l)(report, url => (0, html.PT)`<p>Reached at ${(0, html.nf)(url, url)}</p>`),
				...(0, body.E)(report)
			]
			return (0, htmlBlocks.yQ)(parts, LIMIT_BYTES, USUAL_BYTES)
		}
		var plainText = __nccwpck_require__(6084)
		const MOST_LINES = 4
		const MOST = { message: 1200, cause: 500, remedy: 900, fault: 600 }
		const MOST_LISTED = 4
		const MOST_HEADINGS = 4
		function annotationOf(error) {
			const message = cutMiddle((0, text_text.pg)(error.message, MOST_LISTED), MOST.message)
			const remedy = (0, plainText.IN)(oneLine(error.remedy), MOST.remedy)
			if (error.faults.length > 0)
				return [`${sentence(message)} ${remedy}`, ...faultLines(error.faults)].join('\n')
			const cause = annotation_causeOf(error)
			return [message, ...(cause === undefined ? [] : [`Cause: ${cause}`]), `What to do: ${remedy}`].join(
				'\n'
			)
		}
		function detailsOf(error) {
			const shown = annotationOf(error)
			const texts = [
				error.message,
				error.remedy,
				...(error.faults.length === 0 ? [] : [(0, faults.vG)(error.faults)]),
				...error.causes
			]
			return texts.filter(text => !shown.includes(text))
		}
		function annotation_causeOf({ message, causes }) {
			const known = oneLine(message)
			return causes
				.map(cause => (0, plainText.IN)(firstWords(cause), MOST.cause))
				.find(words => words !== '' && !known.includes(words))
		}
		function firstWords(text) {
			const lines = (0, text_text.Dx)(text)
			const found = lines.findIndex((line, index) => index >= MOST_HEADINGS || !line.endsWith(':'))
			const last = found < 0 ? lines.length - 1 : found
			const isItem = line => /^[*-] /.test(line)
			const more = isItem(lines[last] ?? '') ? lines.slice(last + 1).filter(isItem).length : 0
			const words = lines.slice(0, last + 1).map(line => line.replace(/^[*-] /, ''))
			return `${words.join(' ')}${more === 0 ? '' : ` and ${more} more`}`
		}
		function faultLines(faults) {
			const room = MOST_LINES - 1
			const lines = faults.map(faultLine)
			if (lines.length <= room) return lines
			const others = faults.slice(room - 1).map(({ input }) => `\`${input}\``)
			const names = (0, plainText.IN)([...new Set(others)].join(', '), MOST.fault)
			return [
				...lines.slice(0, room - 1),
				`and ${others.length} more, which the log and the job summary show: ${names}`
			]
		}
		function faultLine({ input, given, allowed, remedy }) {
			return (0, plainText.IN)(
				oneLine(`\`${input}\`: given ${given}; allowed: ${allowed}. ${remedy}`),
				MOST.fault
			)
		}
		function oneLine(text) {
			return (0, text_text.Dx)(text).join(' ')
		}
		function sentence(text) {
			return /[.!?]$/.test(text) ? text : `${text}.`
		}
		function cutMiddle(text, most) {
			if (text.length <= most) return text
			const end = Math.floor(most / 4)
			return `${(0, plainText.IN)(text, most - end)} ${text.slice(-end).toWellFormed()}`
		}
		var workflowCommands = __nccwpck_require__(4791)
		const PART_MS = 40_000
		async function publish(publication) {
			const { report, log, folder, site } = publication
			const part = partsOf(publication)
			await part('The error', () => {
				showError(report().error, log)
			})
			await part('The end of helm and kubectl', exec.bQ)
			if (folder !== undefined)
				await part('The removal of the private folder', async () => {
					await (0, privateFolder.v$)(folder)
				})
			if (site !== undefined)
				await part('The comment on GitHub', async () => {
					await site.publish(report())
				})
			await keepReport(publication, part)
			const { error, verdict } = report()
			if (error === undefined) log.info(`verdict: ${verdict}`)
		}
		async function keepReport({ report, runnerTemp, summaryFile }, part) {
			const id = crypto.randomUUID()
			const path = (what, extension = 'json') => {
				if (runnerTemp === undefined) throw new Error('RUNNER_TEMP is not set')
				return (0, external_node_path_.join)(runnerTemp, `ks-helm-deploy-${what}-${id}.${extension}`)
			}
			const planFile = await part('The plan file', async () => {
				const plan = planOf(report())
				return plan && (await writeWhole(path('plan'), jsonOf(plan)))
			})
			if (summaryFile !== undefined)
				await part('The job summary', () => {
					appendWhole(summaryFile, renderSummary(report()))
				})
			const reportFile = await part('The report file', async () =>
				writeWhole(path('report'), jsonOf(report()))
			)
			const page = await part('The report page', async () => {
				const { renderPage } = await __nccwpck_require__
					.e(530)
					.then(__nccwpck_require__.bind(__nccwpck_require__, 1105))
				return await writeWhole(path('report', 'html'), renderPage(report()))
			})
			await part('The outputs', () => {
				writeOutputs(report(), { report: reportFile, page, plan: planFile })
			})
		}
		function partsOf({ warn }) {
			return async (what, body) => {
				let limit
				const overdue = new Promise((_resolve, reject) => {
					limit = setTimeout(() => {
						reject(new Error('it took too long'))
					}, PART_MS)
				})
				try {
					return await Promise.race([(async () => await body())(), overdue])
				} catch (error) {
					warn(`${what} failed: ${(0, errors.b)(error)}`)
					return undefined
				} finally {
					clearTimeout(limit)
				}
			}
		}
		function showError(error, log) {
			if (error === undefined) return
			;(0, workflowCommands.ZY)()
			log.error(error.code, annotationOf(error))
			for (const text of detailsOf(error)) log.info(text)
		}
		function planOf({ plan, planned }) {
			if (plan === undefined || planned === undefined) return undefined
			return { schemaVersion: PLAN_SCHEMA_VERSION, ...planned, changes: plan.changes }
		}
		function jsonOf(document) {
			return `${JSON.stringify(document, undefined, 2)}\n`
		}
		async function writeWhole(path, document) {
			try {
				await (0, promises_.writeFile)(path, document, { mode: 0o600, flag: 'wx' })
				return path
			} catch (error) {
				await (0, promises_.rm)(path, { force: true }).catch(() => undefined)
				throw error
			}
		}
		var runner = __nccwpck_require__(5242)
		async function main() {
			for (const name of ['LOG_TOKENS', 'LOG_STREAM']) Reflect.deleteProperty(process.env, name)
			const redactor = new secrets_redactor.p()
			const log = (0, jobLog.o)(redactor)
			;(0, workflowCommands.rd)(text => {
				log.debug(text)
			})
			const record = new RunRecord({ log, now }, redactor)
			record.add({ startedAt: new Date().toISOString(), runUrl: (0, github_origin.Us)(process.env).runUrl })
			const interrupted = new AbortController()
			const interrupt = () => {
				interrupted.abort()
				;(0, exec.q8)()
			}
			process.on('SIGINT', interrupt).on('SIGTERM', interrupt)
			const begun = {}
			try {
				;(0, runner.Qk)(process.versions.node)
				await withoutCrashes(
					async () => {
						await work({ log, record, redactor, interrupted: interrupted.signal }, begun)
					},
					interrupt,
					error => {
						record.warn(`Something failed after the run: ${error.message}`)
						log.debug(error.stack ?? error.message)
					}
				)
			} catch (error) {
				if (error instanceof errors.l && error.code === 'NO_SECRETS' && maySkip(process.env))
					record.skip(error.message)
				else record.fail((0, runner.OL)(error))
				if (error instanceof Error && !(error instanceof errors.l)) log.debug(error.stack ?? error.message)
			}
			await publish({
				report: () => record.report(),
				warn: record.warn,
				log,
				folder: begun.folder,
				runnerTemp: process.env['RUNNER_TEMP'],
				summaryFile: process.env['GITHUB_STEP_SUMMARY'],
				site: begun.site
			})
		}
		async function work({ log, record, redactor, interrupted }, begun) {
			const hide = secrets => {
				redactor.add(secrets)
				;(0, workflowCommands.QU)(secrets)
			}
			hide(givenSecrets(process.env))
			noteForeignInputs(log)
			const dir = await main_privateFolder()
			begun.folder = dir
			const { aboutOf } = await __nccwpck_require__
				.e(797)
				.then(__nccwpck_require__.bind(__nccwpck_require__, 3776))
			const origin = (0, github_origin.P2)(process.env, aboutOf)
			const whyNone = whyNoPreview(process.env, origin)
			if (whyNone !== undefined) {
				record.skip(whyNone, true)
				return
			}
			const inputs = readInputs(process.env, (0, runner.cA)('GITHUB_WORKSPACE'), origin, await expressions())
			hide(secretsOf(inputs))
			record.begin(inputs)
			const run = async command => {
				if (interrupted.aborted && command.outlives !== true) return exec.Yd
				const result = await (0, exec.d1)(command)
				return { ...result, stderr: redactor.redact(result.stderr) }
			}
			const deps = {
				log,
				runCommand: run,
				env: process.env,
				holder: (0, state.lb)(origin.runUrl),
				now,
				interrupted,
				locks: new state.UA(dir),
				dir,
				github
			}
			if (inputs.command !== 'cleanup' && inputs.preview !== undefined) {
				const { whyOver } = await Promise.all([__nccwpck_require__.e(159), __nccwpck_require__.e(326)]).then(
					__nccwpck_require__.bind(__nccwpck_require__, 9012)
				)
				const over = await whyOver(inputs, deps, record.warn)
				if (over !== undefined) {
					record.skip(over)
					return
				}
				const { openPreviewSite } = await Promise.all([
					__nccwpck_require__.e(159),
					__nccwpck_require__.e(326)
				]).then(__nccwpck_require__.bind(__nccwpck_require__, 9123))
				const site = openPreviewSite(inputs, deps, record.warn)
				if (site !== undefined) begun.site = site
			}
			await execute({ inputs, deps, record, redact: redactor.redact })
		}
		function noteForeignInputs(log) {
			const { foreign } = (0, inputs_given.qs)(process.env)
			if (foreign.length > 0)
				log.notice(
					`ignored, since this action has no inputs of these names: ${(0, faults.c3)(foreign)}. Variables whose names begin with INPUT_ come from the \`with:\` of this step, or from a workflow or an action around it.`
				)
		}
		async function main_privateFolder() {
			const runnerTemp = (0, runner.cA)('RUNNER_TEMP')
			try {
				const dir = await (0, privateFolder.vV)(runnerTemp)
				;(0, state.Qw)((0, external_node_path_.basename)(dir))
				return dir
			} catch (error) {
				throw new errors.l('RUNNER_UNUSABLE', `the run cannot keep its files: ${(0, errors.b)(error)}`, {
					remedy: 'RUNNER_TEMP and GITHUB_STATE must be writable, and their disk needs free space.',
					cause: error
				})
			}
		}
		function now() {
			return performance.now()
		}
		async function expressions() {
			if ((process.env['INPUT_READY-WHEN'] ?? '').trim() === '') return undefined
			return (
				await Promise.all([__nccwpck_require__.e(640), __nccwpck_require__.e(504)]).then(
					__nccwpck_require__.bind(__nccwpck_require__, 3807)
				)
			).compile
		}
		async function github(...args) {
			return await (
				await Promise.all([__nccwpck_require__.e(159), __nccwpck_require__.e(326)]).then(
					__nccwpck_require__.bind(__nccwpck_require__, 6584)
				)
			).connectGitHub(...args)
		}
	},
	8376: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			b: () => post
		})
		var errors = __nccwpck_require__(7268)
		var exec = __nccwpck_require__(4506)
		var privateFolder = __nccwpck_require__(4577)
		var origin = __nccwpck_require__(6901)
		var jobLog = __nccwpck_require__(7567)
		var redactor = __nccwpck_require__(8945)
		var environment = __nccwpck_require__(7150)
		var detachCollector = __nccwpck_require__(4824)
		var credentials = __nccwpck_require__(522)
		var clusters = __nccwpck_require__(3301)
		var inputs_given = __nccwpck_require__(8801)
		var tools = __nccwpck_require__(9109)
		var inputs_workspace = __nccwpck_require__(4532)
		var lock_lease = __nccwpck_require__(4277)
		var storage = __nccwpck_require__(6129)
		var lock = __nccwpck_require__(2872)
		var install = __nccwpck_require__(8265)
		const LIMIT_MS = 15_000
		async function repair(locks, env, dir) {
			const signal = AbortSignal.timeout(LIMIT_MS)
			const late = new Promise((_resolve, reject) => {
				signal.addEventListener('abort', () => {
					reject(new Error('there is no time left'))
				})
			})
			await Promise.race([
				late,
				(async () => {
					const wds = await openWds(env, dir, signal)
					try {
						await allDone(
							locks.map(lock => async () => {
								await putRight(lock, wds)
							})
						)
					} finally {
						await wds.close()
					}
				})()
			])
		}
		async function openWds(env, dir, signal) {
			const given = new inputs_given.EU(env)
			const workspace = new inputs_workspace.aR(env['GITHUB_WORKSPACE'] ?? '')
			const access = (0, clusters.tV)(given, workspace, (0, clusters.i9)(given, workspace))
			const { kubectl: request } = (0, tools.s)(given)
			if (access === undefined || given.faults.length > 0) throw new Error('the inputs are not usable')
			const run = async command => await (0, exec.d1)({ signal, ...command })
			const deps = { log: jobLog.E, runCommand: run, env, dir }
			const kubectl = await (0, install.G)(request, {
				run,
				log: jobLog.E,
				env: (0, environment.Qc)(env, { home: dir, kubeconfig: undefined }),
				dir,
				workspace: workspace.root
			})
			return await (0, credentials.Ng)(
				'the WDS',
				await (0, credentials.wK)('wds', access, deps),
				kubectl.program,
				{
					...deps,
					signal
				}
			)
		}
		async function putRight({ release, holder }, wds) {
			const lease = await wds.get((0, lock_lease.U8)(release))
			if (lease === undefined || (0, lock_lease.QM)(lease)?.holder !== holder) return
			const [namespace = '', name = ''] = release.split('/')
			await allDone([
				async () => {
					const [newest] = await (0, storage.VW)(wds, name, namespace)
					if (newest !== undefined) await (0, storage.ZY)(wds, namespace, newest)
				},
				async () => {
					await (0, detachCollector.p)(release, wds)
				},
				async () => {
					await (0, lock.x_)(release, holder, wds)
				}
			])
		}
		async function allDone(parts) {
			const failures = []
			for (const part of parts) {
				try {
					await part()
				} catch (error) {
					failures.push(error)
				}
			}
			if (failures.length > 0) throw failures[0]
		}
		var state = __nccwpck_require__(4352)
		var runner = __nccwpck_require__(5242)
		var workflowCommands = __nccwpck_require__(4791)
		async function post() {
			const log = (0, jobLog.o)(new redactor.p())
			;(0, workflowCommands.rd)(text => {
				log.debug(text)
			})
			const fail = error => {
				log.info(`Not everything could be cleaned up: ${(0, errors.b)(error)}`)
			}
			process
				.on('uncaughtException', fail)
				.on('unhandledRejection', fail)
				.on('beforeExit', () => process.exit())
			try {
				await tidyUp(log)
			} catch (error) {
				fail(error)
			}
		}
		async function tidyUp(log) {
			const name = (0, state.BF)()
			if (name === undefined) return
			const runnerTemp = (0, runner.cA)('RUNNER_TEMP')
			const found = await (0, privateFolder.Wj)(name, runnerTemp)
			if (found === 'gone') return
			if (found === 'foreign') {
				log.info('The state of this step names no folder of main: nothing is opened and nothing is removed.')
				return
			}
			await (0, privateFolder.Hk)(found.path)
			const locks = (0, state.ey)(found.path, (0, origin.Us)(process.env).runUrl)
			await (0, privateFolder.v$)(found.path)
			if (locks === undefined)
				log.info('The list of locks is not as main writes it: nothing is done in the WDS.')
			else if (locks.length > 0) await post_putRight(locks, runnerTemp, log)
		}
		async function post_putRight(locks, runnerTemp, log) {
			const dir = await (0, privateFolder.vV)(runnerTemp)
			try {
				await repair(locks, process.env, dir)
			} catch {
				const releases = locks.map(({ release }) => release).join(', ')
				log.info(`The next run puts right what this one left of ${releases} in the WDS.`)
			} finally {
				await (0, exec.bQ)()
				await (0, privateFolder.v$)(dir)
			}
		}
	},
	4577: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Hk: () => endProcesses,
			Wj: () => findFolder,
			v$: () => removeFolder,
			vV: () => createFolder
		})
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455)
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = __nccwpck_require__.n(
			node_fs_promises__WEBPACK_IMPORTED_MODULE_0__
		)
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760)
		var node_path__WEBPACK_IMPORTED_MODULE_1___default = __nccwpck_require__.n(
			node_path__WEBPACK_IMPORTED_MODULE_1__
		)
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8500)
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_2___default = __nccwpck_require__.n(
			node_timers_promises__WEBPACK_IMPORTED_MODULE_2__
		)
		var _kubernetes_api_socketFolder_ts__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4842)
		var _run_state_ts__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4352)
		const PREFIX = 'ks-helm-deploy-'
		const NAME = /^ks-helm-deploy-[A-Za-z0-9]{6}$/
		const GRACE_MS = 5000
		async function createFolder(runnerTemp) {
			return await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)(
				(0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(
					await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(runnerTemp),
					PREFIX
				)
			)
		}
		async function removeFolder(path) {
			await (0, _kubernetes_api_socketFolder_ts__WEBPACK_IMPORTED_MODULE_3__.Bi)(path)
			await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, {
				recursive: true,
				force: true,
				maxRetries: 3
			})
		}
		async function findFolder(name, runnerTemp) {
			if (!NAME.test(name)) return 'foreign'
			const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(
				await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(runnerTemp),
				name
			)
			const found = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(
				() => undefined
			)
			if (found === undefined) return 'gone'
			return found.isDirectory() && (0, _run_state_ts__WEBPACK_IMPORTED_MODULE_4__.Gw)(found)
				? { path }
				: 'foreign'
		}
		async function endProcesses(path) {
			for (const name of ['SIGINT', 'SIGKILL']) {
				const end = performance.now() + GRACE_MS
				let left = await processesIn(path)
				signal(left, name)
				while (left.length > 0 && performance.now() < end) {
					await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(50)
					left = await processesIn(path)
				}
			}
		}
		function signal(pids, name) {
			for (const pid of pids) {
				try {
					process.kill(pid, name)
				} catch {}
			}
		}
		async function processesIn(path) {
			const entries = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)('/proc').catch(
				() => []
			)
			const pids = entries.filter(entry => /^\d+$/.test(entry)).map(Number)
			const found = await Promise.all(
				pids.map(async pid => {
					const environment = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(
						`/proc/${String(pid)}/environ`,
						'utf8'
					).catch(() => '')
					return pid !== process.pid && environment.includes(`=${path}/`) ? [pid] : []
				})
			)
			return found.flat()
		}
	},
	5242: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			OL: () => ofRunner,
			Qk: () => refuseOldNode,
			cA: () => environment
		})
		var _lib_errors_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7268)
		var _lib_own_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3499)
		const MACHINE = new Set([
			...['ENOSPC', 'EDQUOT', 'EROFS', 'EIO', 'EACCES', 'EPERM', 'EMFILE', 'ENFILE', 'ENOENT', 'ENOTDIR'],
			...['EEXIST', 'EISDIR', 'ELOOP', 'ENAMETOOLONG', 'EBUSY', 'EFBIG', 'EAGAIN', 'ENOMEM']
		])
		const OLDEST_NODE = 22
		function refuseOldNode(version) {
			if (Number(version.split('.')[0]) >= OLDEST_NODE) return
			throw new _lib_errors_ts__WEBPACK_IMPORTED_MODULE_0__.l(
				'RUNNER_UNUSABLE',
				`this is Node ${version}, and the action needs Node ${OLDEST_NODE} or newer`,
				{
					remedy:
						'Start it with Node 24, as runners do since 2.327.1: `npm ci` in its repository installs one.'
				}
			)
		}
		function environment(name) {
			const value = (0, _lib_own_ts__WEBPACK_IMPORTED_MODULE_1__.Z)(process.env, name)
			if (value !== undefined && value !== '') return value
			throw new _lib_errors_ts__WEBPACK_IMPORTED_MODULE_0__.l('RUNNER_UNUSABLE', `${name} is not set`, {
				remedy: 'GitHub runners set it: this program is started by one of them.'
			})
		}
		function ofRunner(error) {
			if (error instanceof _lib_errors_ts__WEBPACK_IMPORTED_MODULE_0__.l || !(error instanceof Error))
				return error
			const { code, path } = error
			if (code === undefined || path === undefined || !MACHINE.has(code)) return error
			return new _lib_errors_ts__WEBPACK_IMPORTED_MODULE_0__.l(
				'RUNNER_UNUSABLE',
				`a file of the runner cannot be used: ${error.message}`,
				{
					remedy:
						'The disk needs free space, and the folders of the runner must be readable and writable for its user.',
					cause: error
				}
			)
		}
	},
	4791: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Cg: () => writeWarning,
			Hq: () => writeDebug,
			Pg: () => writeGroup,
			QU: () => maskSecrets,
			ZY: () => markFailed,
			Zm: () => streamsWritten,
			_r: () => writeLine,
			au: () => writeNotice,
			oG: () => writeError,
			rd: () => keepStreams
		})
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8500)
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = __nccwpck_require__.n(
			node_timers_promises__WEBPACK_IMPORTED_MODULE_0__
		)
		var node_util__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7975)
		var node_util__WEBPACK_IMPORTED_MODULE_1___default = __nccwpck_require__.n(
			node_util__WEBPACK_IMPORTED_MODULE_1__
		)
		var _actions_core__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6058)
		function writeLine(text) {
			_actions_core__WEBPACK_IMPORTED_MODULE_2__.pq(text.toString())
		}
		function writeDebug(text) {
			_actions_core__WEBPACK_IMPORTED_MODULE_2__.Yz(text.toString())
		}
		function writeNotice(text) {
			_actions_core__WEBPACK_IMPORTED_MODULE_2__.lm(text.toString())
		}
		function writeWarning(text) {
			_actions_core__WEBPACK_IMPORTED_MODULE_2__.$e(text.toString())
		}
		function writeError(title, text) {
			_actions_core__WEBPACK_IMPORTED_MODULE_2__.z3(text.toString(), { title: title.toString() })
		}
		async function writeGroup(title, body) {
			return await _actions_core__WEBPACK_IMPORTED_MODULE_2__.Os(title.toString(), body)
		}
		const FLUSH_MS = 5000
		const MIN_MASKED_LINE = 4
		function maskSecrets(secrets) {
			const masks = [...secrets].flatMap(secret =>
				secret.includes('\n')
					? secret.split(/\r?\n/).filter(line => line.trim().length >= MIN_MASKED_LINE)
					: [secret]
			)
			for (const mask of new Set(masks)) _actions_core__WEBPACK_IMPORTED_MODULE_2__.Pq(mask)
		}
		function markFailed() {
			process.exitCode = _actions_core__WEBPACK_IMPORTED_MODULE_2__.yU.Failure
		}
		function keepStreams(other) {
			for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)
			process.removeAllListeners('warning').on('warning', ({ name, message }) => {
				other(`${name}: ${message}`)
			})
			for (const method of ['log', 'info', 'warn', 'error', 'debug', 'trace', 'dir'])
				console[method] = (...values) => {
					other((0, node_util__WEBPACK_IMPORTED_MODULE_1__.format)(...values))
				}
		}
		async function streamsWritten() {
			const written = new Promise(resolve => {
				process.stdout.write('', () => {
					resolve()
				})
			})
			await Promise.race([
				written,
				(0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(FLUSH_MS)
			])
		}
	},
	4609: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			E: () => conclude
		})
		var _proof_verdict_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2203)
		var _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9340)
		var _proof_memory_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2427)
		var _proof_loadProof_ts__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2432)
		async function conclude(run, proved, observed, { collector, wds, lastGate }) {
			const { inputs, clock, record } = run
			const { clusters } = observed
			const verdict = (0, _proof_verdict_ts__WEBPACK_IMPORTED_MODULE_0__.Zy)(inputs, clusters)
			record.add({ clusters, verdict })
			const keep = async kept => {
				const skippedHooks = skippedIn(record.facts.hooks)
				await (0, _proof_memory_ts__WEBPACK_IMPORTED_MODULE_1__.kY)(
					run,
					{ ...proved, verdict: kept, skippedHooks },
					observed,
					{
						read: () => collector.memory(),
						wds
					}
				)
			}
			try {
				if (verdict !== 'failed') await lastGate?.()
			} catch (error) {
				await keep('failed')
				throw error
			}
			await keep(verdict)
			if (verdict === 'failed') throw (0, _proof_verdict_ts__WEBPACK_IMPORTED_MODULE_0__.xA)(clusters, clock)
			if (inputs.onUnverified === 'fail' && collector.lastProof === undefined)
				(0, _proof_verdict_ts__WEBPACK_IMPORTED_MODULE_0__.y1)(inputs.waitFor, clusters)
			await (0, _proof_loadProof_ts__WEBPACK_IMPORTED_MODULE_2__.G4)(run, observed)
		}
		function skippedIn(hooks) {
			return hooks.flatMap(({ object, event, clusters }) =>
				clusters
					.filter(({ state }) => state === 'skipped')
					.map(
						({ cluster }) =>
							`${cluster}: ${event} ${(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_3__.Ro)(object)}`
					)
			)
		}
	},
	6758: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			$X: () => hookedAmong,
			LB: () => untilDelivered,
			mb: () => askedOnce,
			sg: () => untilMade,
			z8: () => awaitedIn
		})
		var _hooks_loadHooks_ts__WEBPACK_IMPORTED_MODULE_14__ = __nccwpck_require__(9136)
		var _kubernetes_kinds_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1955)
		var _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_16__ = __nccwpck_require__(9340)
		var _kubestellar_binding_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4547)
		var _kubestellar_bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4445)
		var _lib_text_text_ts__WEBPACK_IMPORTED_MODULE_13__ = __nccwpck_require__(9576)
		var _plan_gate_ts__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1476)
		var _plan_hookedClusters_ts__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8814)
		var _plan_hooks_ts__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(2831)
		var _plan_plan_ts__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(8720)
		var _proof_loadProof_ts__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(2432)
		var _proof_source_ts__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(37)
		var _proof_verdict_ts__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(2203)
		var _release_binding_ts__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(2740)
		var _release_delivered_ts__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(8157)
		var _release_loadGuards_ts__WEBPACK_IMPORTED_MODULE_15__ = __nccwpck_require__(6403)
		var _report_verdict_ts__WEBPACK_IMPORTED_MODULE_12__ = __nccwpck_require__(687)
		const MOST_NAMES = 5
		async function askedOnce(run, begun, reach) {
			const { hooked, placement } = begun.plan
			const ask = async () => await destinations(run, begun, reach)
			const { after } = placement
			const isKnown =
				hooked === undefined ||
				(after !== undefined &&
					(0, _plan_hookedClusters_ts__WEBPACK_IMPORTED_MODULE_4__.Ob)(hooked, after).length === 0)
			if (isKnown) return { joined: [], destinations: ask }
			const { clusters, offline } = await ask()
			const joined = (0, _plan_hookedClusters_ts__WEBPACK_IMPORTED_MODULE_4__.Ob)(hooked, clusters)
			const unseen = clusters.filter(
				cluster => (0, _proof_source_ts__WEBPACK_IMPORTED_MODULE_8__.nm)(cluster, run.inputs, reach) === 'wds'
			)
			if (joined.length > 0 && unseen.length > 0) {
				run.warn(
					`upgrade hooks run in all clusters, and no install hooks in ${(0, _lib_text_text_ts__WEBPACK_IMPORTED_MODULE_13__.HL)(joined, MOST_NAMES)}, since \`wec-kubeconfig\` gives no access to ${(0, _lib_text_text_ts__WEBPACK_IMPORTED_MODULE_13__.HL)(unseen, MOST_NAMES)}`
				)
				return { joined: [], destinations: () => Promise.resolve({ clusters, offline }) }
			}
			const others = clusters.filter(cluster => !joined.includes(cluster))
			return { joined, destinations: () => Promise.resolve({ clusters: others, offline, joined }) }
		}
		function awaitedIn({ inputs }, { rendered, operation }) {
			return inputs.hooks.mode === 'run'
				? (0, _plan_hooks_ts__WEBPACK_IMPORTED_MODULE_5__.nX)(rendered.objects, operation)
				: []
		}
		function hookedAmong(run, plan, clusters) {
			return awaitedIn(run, plan).length > 0
				? clusters
				: (0, _plan_hookedClusters_ts__WEBPACK_IMPORTED_MODULE_4__.Ob)(plan.hooked, clusters)
		}
		async function destinations(run, { plan }, reach) {
			const { inputs } = run
			const { reachable } = await (0, _hooks_loadHooks_ts__WEBPACK_IMPORTED_MODULE_14__.A1)()
			const { before, after } = plan.placement
			const key = (0, _kubestellar_binding_ts__WEBPACK_IMPORTED_MODULE_1__.xt)(
				(0, _kubestellar_bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_2__.Fz)(
					_kubernetes_kinds_ts__WEBPACK_IMPORTED_MODULE_0__.dK,
					inputs.namespace
				)
			)
			const isGuarded = plan.guards.some(
				({ binding, isLeaving }) =>
					!isLeaving &&
					binding.objects.has(key) &&
					after?.every(cluster => binding.clusters.includes(cluster))
			)
			const isThere = plan.namespaceExists && plan.existingPolicies.has(inputs.selection.bindingPolicy)
			const isEverywhere = isThere && after?.every(cluster => before.includes(cluster)) === true
			const isUnguarded =
				inputs.guard.mode === 'none' &&
				(0, _plan_hookedClusters_ts__WEBPACK_IMPORTED_MODULE_4__.Ob)(plan.hooked, after ?? []).length === 0
			if (isEverywhere && (isGuarded || isUnguarded))
				return await reachable(run, hookedAmong(run, plan, after), reach)
			const bound = withoutLeaving(
				await namespaceBound(run, reach),
				(0, _plan_plan_ts__WEBPACK_IMPORTED_MODULE_6__.Sm)(inputs, plan.rendered)
			)
			if (inputs.guard.mode !== 'none')
				await (
					await (0, _release_loadGuards_ts__WEBPACK_IMPORTED_MODULE_15__.ji)()
				).guardRelease(run, bound, inputs.guard, reach.wds)
			const where = await reachable(run, hookedAmong(run, plan, bound.clusters), reach)
			const there = { ...bound, clusters: where.clusters }
			await (0, _proof_loadProof_ts__WEBPACK_IMPORTED_MODULE_7__.IS)(
				run,
				there,
				{ ...reach, collector: _proof_source_ts__WEBPACK_IMPORTED_MODULE_8__.zf },
				delivered()
			)
			return where
		}
		function withoutLeaving(bound, stays) {
			const bindings = bound.bindings.map(binding => ({
				...binding,
				objects: new Map([...binding.objects].filter(([key]) => stays.has(key)))
			}))
			return { ...bound, bindings }
		}
		async function namespaceBound(run, { wds, its }) {
			const { namespace, selection } = run.inputs
			const object = (0, _kubestellar_bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_2__.Fz)(
				_kubernetes_kinds_ts__WEBPACK_IMPORTED_MODULE_0__.dK,
				namespace
			)
			const live = await wds.get(
				(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_16__.So)(
					_kubernetes_kinds_ts__WEBPACK_IMPORTED_MODULE_0__.dK,
					undefined,
					namespace
				)
			)
			if (live === undefined) throw new Error(`Namespace ${namespace} is not in the WDS`)
			const expected = {
				ref: (0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_16__.lW)(object),
				type: _kubernetes_kinds_ts__WEBPACK_IMPORTED_MODULE_0__.dK,
				live,
				before: undefined,
				change: 'none',
				createOnly: true
			}
			const released = { deliveries: [{ policy: selection.bindingPolicy, objects: [expected] }] }
			return await (0, _release_binding_ts__WEBPACK_IMPORTED_MODULE_10__.kH)(
				{ ...run, inputs: { ...run.inputs, waitFor: 'ready' } },
				released,
				its,
				wds
			)
		}
		async function untilMade(run, { plan, applied, made, clusters }, reach) {
			const { rendered, revision } = made
			const objects = rendered.objects.filter(({ hookEvents }) => hookEvents.length === 0)
			const expected = (0, _plan_plan_ts__WEBPACK_IMPORTED_MODULE_6__.Vv)(
				run.inputs,
				{ ...rendered, objects },
				{ operation: plan.operation, revision, isThere: () => true }
			)
			const verdicts = (0, _plan_gate_ts__WEBPACK_IMPORTED_MODULE_3__.Gj)(
				expected,
				applied.policies,
				plan.namespaceLabels
			)
			const released = await (0, _release_delivered_ts__WEBPACK_IMPORTED_MODULE_11__.zt)(
				verdicts,
				applied.policies,
				plan.before,
				reach.wds
			)
			await untilDelivered(run, { released, clusters }, reach)
		}
		async function untilDelivered(run, awaited, reach) {
			const { inputs, clock } = run
			const observing = { ...run, inputs: { ...inputs, waitFor: 'ready' } }
			const { clusters, ...bound } = await (0, _release_binding_ts__WEBPACK_IMPORTED_MODULE_10__.kH)(
				observing,
				awaited.released,
				reach.its,
				reach.wds
			)
			const level = inputs.hooks.waitFor
			const found = await (0, _proof_loadProof_ts__WEBPACK_IMPORTED_MODULE_7__.IS)(
				run,
				{ ...bound, clusters: clusters.filter(cluster => awaited.clusters.includes(cluster)) },
				{ ...reach, collector: _proof_source_ts__WEBPACK_IMPORTED_MODULE_8__.zf },
				{ ...delivered(), level }
			)
			if (found.some(_report_verdict_ts__WEBPACK_IMPORTED_MODULE_12__.Jm))
				throw (0, _proof_verdict_ts__WEBPACK_IMPORTED_MODULE_9__.xA)(found, clock)
		}
		function delivered() {
			return { level: 'delivered', signal: new AbortController().signal, onStand: () => undefined }
		}
	},
	2366: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			YQ: () => endEarlierHooks,
			Yb: () => recordingHooks,
			cY: () => recordHooked
		})
		var _hooks_loadHooks_ts__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9136)
		var _lib_errors_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7268)
		var _plan_hookedClusters_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8814)
		var _plan_hooks_ts__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2831)
		var _plan_memorySecret_ts__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3936)
		const HOOKED_MANAGER = 'ks-helm-deploy-hooked'
		async function endEarlierHooks(run, reach) {
			const { endLeftovers } = await (0, _hooks_loadHooks_ts__WEBPACK_IMPORTED_MODULE_4__.j_)()
			run.record.add({ hooks: await endLeftovers(run, reach) })
		}
		function recordingHooks(record) {
			const before = record.facts.hooks
			return hooks => {
				record.add({ hooks: [...before, ...hooks] })
			}
		}
		async function recordHooked(
			{ inputs, record, warn },
			{ rendered: { objects }, operation, hooked },
			clusters,
			{ wds, its }
		) {
			if (
				!(0, _plan_hookedClusters_ts__WEBPACK_IMPORTED_MODULE_1__.vn)(inputs, objects, its) ||
				clusters.length === 0
			)
				return
			const installed = installedIn(record.facts.hooks)
			const isOld = operation === 'upgrade' && hooked === undefined
			const hasNone =
				isOld || (0, _plan_hooks_ts__WEBPACK_IMPORTED_MODULE_2__.nX)(objects, 'install').length === 0
			const now = clusters.filter(
				cluster => hasNone || hooked?.has(cluster) === true || installed.has(cluster)
			)
			if (now.length === hooked?.size && now.every(cluster => hooked.has(cluster))) return
			try {
				await wds.apply(
					(0, _plan_memorySecret_ts__WEBPACK_IMPORTED_MODULE_3__.bf)(inputs),
					(0, _plan_hookedClusters_ts__WEBPACK_IMPORTED_MODULE_1__.FR)(inputs, now),
					HOOKED_MANAGER
				)
			} catch (error) {
				warn(
					`cannot store in which clusters install hooks have run: ${(0, _lib_errors_ts__WEBPACK_IMPORTED_MODULE_0__.b)(error)}`
				)
			}
		}
		function installedIn(hooks) {
			const rows = hooks
				.filter(({ event, isLeftover }) => event.endsWith('-install') && !isLeftover)
				.flatMap(({ clusters }) => clusters)
			return new Set(rows.filter(({ state }) => state === 'succeeded').map(({ cluster }) => cluster))
		}
	},
	8558: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			l: () => observe
		})
		var _proof_loadProof_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2432)
		var _run_refusedCredentials_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3619)
		async function observe(run, bound, before, sources) {
			const { record } = run
			const observed = await (0, _proof_loadProof_ts__WEBPACK_IMPORTED_MODULE_0__.wX)(
				run,
				bound,
				before,
				sources
			)
			const { recreated, warning } = observed.recreation
			if (record.facts.recreated.length === 0) {
				record.add({ recreated })
				if (warning !== undefined) record.warn(warning)
			}
			try {
				await (0, _run_refusedCredentials_ts__WEBPACK_IMPORTED_MODULE_1__.b)(sources, bound.clusters)
			} catch (error) {
				record.add({ clusters: observed.clusters })
				throw error
			}
			return observed
		}
	},
	7176: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			C: () => inSession,
			q: () => awaitTools
		})
		var _run_open_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7717)
		var _run_session_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8932)
		async function inSession(run, work, phase = run.record.phase) {
			const opening = await (0, _run_open_ts__WEBPACK_IMPORTED_MODULE_0__.hj)(run)
			const tools = await awaitTools(run, opening, phase)
			const wds = await phase('WDS', () => opening.wds)
			return await (0, _run_session_ts__WEBPACK_IMPORTED_MODULE_1__.f)(
				run,
				{
					tools,
					helm: (0, _run_open_ts__WEBPACK_IMPORTED_MODULE_0__.Wo)(run, tools, opening.credentials),
					wds
				},
				work
			)
		}
		async function awaitTools({ record }, opening, phase = record.phase) {
			try {
				const tools = await phase('Tools', () => opening.tools)
				record.add({ tools: tools.installed })
				return tools
			} catch (error) {
				await opening.abandon()
				throw error
			}
		}
	},
	6901: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			P2: () => readOrigin,
			Us: () => readSite,
			W0: () => branchOf,
			_n: () => pullRequestOf
		})
		var _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8453)
		var _lib_files_anyFile_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6295)
		function readOrigin(env, aboutOf) {
			const { GITHUB_EVENT_NAME: name = '' } = env
			return {
				...readSite(env),
				...aboutOf({ name, ref: refIn(env), payload: readEvent(env['GITHUB_EVENT_PATH']) })
			}
		}
		function readSite(env) {
			const { GITHUB_SERVER_URL: server = '', GITHUB_REPOSITORY: repository = '' } = env
			const { GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: attempt = '1' } = env
			return {
				repositoryId: env['GITHUB_REPOSITORY_ID'] ?? '',
				repository,
				runUrl: run === undefined ? '' : `${server}/${repository}/actions/runs/${run}/attempts/${attempt}`,
				actor: env['GITHUB_ACTOR'] ?? '',
				apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com'
			}
		}
		function pullRequestOf({ subject }) {
			return subject.kind === 'pull-request' ? subject.pullRequest : undefined
		}
		function branchOf({ subject }) {
			return subject.kind === 'branch' || subject.kind === 'deleted-branch' ? subject.branch : ''
		}
		function refIn({ GITHUB_REF: ref = '', GITHUB_REF_TYPE: type, GITHUB_REF_NAME: name = '' }) {
			if (ref !== '' || name === '') return ref
			return type === 'branch' ? `refs/heads/${name}` : type === 'tag' ? `refs/tags/${name}` : ''
		}
		function readEvent(path = '') {
			if (path === '') return undefined
			try {
				const event = (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.Yf)(
					(0, _lib_files_anyFile_ts__WEBPACK_IMPORTED_MODULE_1__.y)(path)
				)
				return (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.Gv)(event) ? event : null
			} catch {
				return null
			}
		}
	},
	6026: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			$X: () => annotationsOfRelease,
			$p: () => isOfRelease,
			B8: () => releaseIn,
			t8: () => isKept
		})
		const NAME = 'meta.helm.sh/release-name'
		const NAMESPACE = 'meta.helm.sh/release-namespace'
		function isKept({ metadata }) {
			return metadata.annotations?.['helm.sh/resource-policy']?.trim().toLowerCase() === 'keep'
		}
		function releaseIn({ metadata: { annotations = {} } }) {
			const [release, namespace] = [annotations[NAME], annotations[NAMESPACE]]
			return release === undefined || namespace === undefined ? undefined : { release, namespace }
		}
		function isOfRelease(object, { release, namespace }) {
			const owner = releaseIn(object)
			return owner?.release === release && owner.namespace === namespace
		}
		function annotationsOfRelease({ release, namespace }) {
			return { [NAME]: release, [NAMESPACE]: namespace }
		}
	},
	6149: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			V: () => isPackedChart,
			b: () => readArchive
		})
		var _lib_files_gunzip_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3186)
		var _lib_files_lfsPointer_ts__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1175)
		var _lib_files_realFile_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8225)
		var _budget_ts__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3846)
		var _valuesSchema_ts__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3614)
		const BLOCK = 512
		const MOST_OVERHEAD = 4 * BLOCK
		async function readArchive(content, name, budget) {
			const files = filesIn(await unpack(content, name, budget), name, budget)
			for (const file of files) {
				;(0, _budget_ts__WEBPACK_IMPORTED_MODULE_2__.Dl)(file.name, file.content)
				;(0, _valuesSchema_ts__WEBPACK_IMPORTED_MODULE_3__.A)(file.name, file.content)
				if (isPackedChart(file.name)) await readArchive(file.content, `${name}/${file.name}`, budget)
			}
			return files
		}
		function isPackedChart(name) {
			return /(?:^|\/)charts\/[^/_.][^/]*\.tgz$/.test(name)
		}
		async function unpack(content, name, budget) {
			try {
				return await (0, _lib_files_gunzip_ts__WEBPACK_IMPORTED_MODULE_0__.C)(
					content,
					Math.max(budget.left, 0) + budget.limits.entries * MOST_OVERHEAD
				)
			} catch (error) {
				if (error instanceof _lib_files_gunzip_ts__WEBPACK_IMPORTED_MODULE_0__.$)
					throw (0, _budget_ts__WEBPACK_IMPORTED_MODULE_2__.SH)(
						`${(0, _budget_ts__WEBPACK_IMPORTED_MODULE_2__.HD)(name)} unpacks to more than ${(0, _lib_files_realFile_ts__WEBPACK_IMPORTED_MODULE_1__.$d)(budget.limits.allBytes)}`
					)
				if ((0, _lib_files_lfsPointer_ts__WEBPACK_IMPORTED_MODULE_4__.NS)(content))
					throw (0, _budget_ts__WEBPACK_IMPORTED_MODULE_2__.wd)(
						name,
						_lib_files_lfsPointer_ts__WEBPACK_IMPORTED_MODULE_4__.gY,
						_lib_files_lfsPointer_ts__WEBPACK_IMPORTED_MODULE_4__.Ji
					)
				throw (0, _budget_ts__WEBPACK_IMPORTED_MODULE_2__.wd)(name, 'is no gzip archive')
			}
		}
		function filesIn(tar, archive, budget) {
			const files = []
			let given = {}
			for (let at = 0; at + BLOCK <= tar.length;) {
				const block = tar.subarray(at, at + BLOCK)
				if (block.every(byte => byte === 0)) return files
				const own = headerOf(block, archive)
				const isExtension = own.type === 'x' || own.type === 'L'
				const header = isExtension ? own : { ...own, ...given }
				const isFolder = header.type === '5'
				if (!isFolder && !isExtension && header.name.endsWith('/'))
					throw (0, _budget_ts__WEBPACK_IMPORTED_MODULE_2__.wd)(
						archive,
						'holds a file with the name of a folder'
					)
				const size = isFolder ? 0 : header.size
				const content = tar.subarray(at + BLOCK, at + BLOCK + size)
				if (content.length < size)
					throw (0, _budget_ts__WEBPACK_IMPORTED_MODULE_2__.wd)(archive, 'ends in the middle of a file')
				at += BLOCK + Math.ceil(size / BLOCK) * BLOCK
				if (isExtension) {
					given = {
						...given,
						...(own.type === 'L' ? { name: textOf(content) } : recordsOf(content, archive))
					}
					continue
				}
				given = {}
				budget.spend(`${archive}/${header.name}`, size)
				if (isFolder || header.type === 'g') continue
				if (header.type !== '0')
					throw (0, _budget_ts__WEBPACK_IMPORTED_MODULE_2__._v)(
						`${archive}/${header.name}`,
						'is no regular file'
					)
				files.push({ name: nameInChart(header.name, archive), content })
			}
			return files
		}
		function headerOf(block, archive) {
			let sum = 0
			for (const [at, byte] of block.entries()) sum += at >= 148 && at < 156 ? 0x20 : byte
			const field = (from, to) => textOf(block.subarray(from, to))
			const octal = (from, to) => {
				const text = field(from, to).trim()
				return /^[0-7]{1,11}$/.test(text) ? Number.parseInt(text, 8) : Number.NaN
			}
			const size = octal(124, 136)
			if (octal(148, 156) !== sum || Number.isNaN(size))
				throw (0, _budget_ts__WEBPACK_IMPORTED_MODULE_2__.wd)(archive, 'is not a tar archive')
			if (block.toString('latin1', 508, 512) === 'tar\0')
				throw (0, _budget_ts__WEBPACK_IMPORTED_MODULE_2__.wd)(archive, 'is an archive of star')
			const prefix = block.toString('latin1', 257, 263) === 'ustar\0' ? field(345, 500) : ''
			const type = field(156, 157)
			const name = field(0, 100)
			return { name: prefix === '' ? name : `${prefix}/${name}`, size, type: type === '' ? '0' : type }
		}
		function textOf(field) {
			const end = field.indexOf(0)
			return field.toString('utf8', 0, end < 0 ? field.length : end)
		}
		function recordsOf(content, archive) {
			const found = {}
			for (let at = 0; at < content.length;) {
				const digits = /^(\d{1,7}) /.exec(content.toString('latin1', at, at + 8))?.[1] ?? ''
				const end = at + Number(digits)
				const [, key, value] =
					/^([^=]{1,256})=([^]*)\n$/.exec(content.toString('utf8', at + digits.length + 1, end)) ?? []
				if (key === undefined || value === undefined || end > content.length)
					throw (0, _budget_ts__WEBPACK_IMPORTED_MODULE_2__.wd)(archive, 'is not a tar archive')
				if (key === 'path') found.name = value
				if (key === 'size') found.size = Number(value)
				if (key.startsWith('GNU.sparse') || (key === 'size' && !/^\d{1,15}$/.test(value)))
					throw (0, _budget_ts__WEBPACK_IMPORTED_MODULE_2__.wd)(archive, 'holds a sparse file')
				at = end
			}
			return found
		}
		function nameInChart(name, archive) {
			if (name.includes('\\') && name.includes('/'))
				throw (0, _budget_ts__WEBPACK_IMPORTED_MODULE_2__.wd)(
					archive,
					'holds a name with slashes and backslashes'
				)
			const [folder = '', ...parts] = name.split(/[/\\]/)
			const rest = parts.filter(part => part !== '' && part !== '.')
			const isAbsolute = folder === '' || /^[a-zA-Z]:$/.test(folder) || /^[a-zA-Z]:$/.test(rest[0] ?? '')
			if (isAbsolute || folder === '..' || rest.includes('..') || rest.length === 0)
				throw (0, _budget_ts__WEBPACK_IMPORTED_MODULE_2__._v)(
					`${archive}/${name}`,
					'leads out of the chart’s folder'
				)
			return rest.join('/')
		}
	},
	3846: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Dl: () => refuseLfsPointer,
			HD: () => shownName,
			P1: () => dependencyNotThere,
			SH: () => chartTooLarge,
			_v: () => chartOutside,
			qp: () => tooManyEntries,
			uD: () => ChartBudget,
			wd: () => chartUnreadable
		})
		var _lib_errors_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7268)
		var _lib_files_lfsPointer_ts__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1175)
		var _lib_files_realFile_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8225)
		const CHART_LIMITS = { fileBytes: 5 * 2 ** 20, allBytes: 100 * 2 ** 20, entries: 10_000 }
		class ChartBudget {
			limits
			#bytes = 0
			#entries = 0
			constructor(limits = CHART_LIMITS) {
				this.limits = limits
			}
			get left() {
				return this.limits.allBytes - this.#bytes
			}
			spend(name, bytes) {
				const { fileBytes, allBytes, entries } = this.limits
				this.#entries += 1
				this.#bytes += bytes
				if (bytes > fileBytes)
					throw chartTooLarge(
						`${shownName(name)} is larger than ${(0, _lib_files_realFile_ts__WEBPACK_IMPORTED_MODULE_1__.$d)(fileBytes)}`
					)
				if (this.#entries > entries) throw tooManyEntries(this.limits)
				if (this.#bytes > allBytes)
					throw chartTooLarge(
						`its files are larger than ${(0, _lib_files_realFile_ts__WEBPACK_IMPORTED_MODULE_1__.$d)(allBytes)} in all`
					)
			}
		}
		function tooManyEntries({ entries }) {
			return chartTooLarge(`it has more than ${entries} files and folders`)
		}
		function chartTooLarge(why) {
			return new _lib_errors_ts__WEBPACK_IMPORTED_MODULE_0__.l(
				'CHART_TOO_LARGE',
				`the chart is larger than a chart may be: ${why}`,
				{
					remedy:
						'Take the files out of the chart that no template reads, or list them in its `.helmignore`. Nothing was given to Helm.'
				}
			)
		}
		function chartOutside(name, why) {
			return new _lib_errors_ts__WEBPACK_IMPORTED_MODULE_0__.l(
				'CHART_OUTSIDE',
				`${shownName(name)} of the chart ${why}`,
				{
					remedy:
						'A chart gets regular files of the workspace only: replace the entry by the file that is meant, or remove it. Nothing was given to Helm.'
				}
			)
		}
		function chartUnreadable(
			name,
			why,
			remedy = 'Correct the file or its permissions, or package the chart again with `helm package`.'
		) {
			return new _lib_errors_ts__WEBPACK_IMPORTED_MODULE_0__.l(
				'CHART_UNREADABLE',
				`${shownName(name)} of the chart ${why}`,
				{ remedy }
			)
		}
		const IS_READ =
			/^(?:charts\/[^/]+\/)*(?:Chart\.(?:yaml|lock)|requirements\.(?:yaml|lock)|values\.(?:yaml|schema\.json)|(?:templates|crds)\/.+|charts\/[^/]+\.tgz)$/
		function refuseLfsPointer(name, content) {
			if (!IS_READ.test(name) || !(0, _lib_files_lfsPointer_ts__WEBPACK_IMPORTED_MODULE_2__.NS)(content))
				return
			if (name.endsWith('.tgz'))
				throw dependencyNotThere(
					name,
					_lib_files_lfsPointer_ts__WEBPACK_IMPORTED_MODULE_2__.gY,
					_lib_files_lfsPointer_ts__WEBPACK_IMPORTED_MODULE_2__.Ji
				)
			throw chartUnreadable(
				name,
				_lib_files_lfsPointer_ts__WEBPACK_IMPORTED_MODULE_2__.gY,
				_lib_files_lfsPointer_ts__WEBPACK_IMPORTED_MODULE_2__.Ji
			)
		}
		function dependencyNotThere(name, why, remedy) {
			return new _lib_errors_ts__WEBPACK_IMPORTED_MODULE_0__.l(
				'CHART_DEPENDENCIES',
				`the dependency ${shownName(name)} of the chart ${why}`,
				{
					remedy: `${remedy} Nothing was given to Helm.`
				}
			)
		}
		const MOST_SHOWN = 200
		function shownName(name) {
			return JSON.stringify(name.length <= MOST_SHOWN ? name : `...${name.slice(-MOST_SHOWN)}`)
		}
	},
	4018: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			F: () => fetchChart,
			e: () => mayHaveCrds
		})
		var promises_ = __nccwpck_require__(1455)
		var external_node_path_ = __nccwpck_require__(6760)
		var errors = __nccwpck_require__(7268)
		var chart_archive = __nccwpck_require__(6149)
		var budget = __nccwpck_require__(3846)
		var chart_digest = __nccwpck_require__(5391)
		var folder = __nccwpck_require__(5762)
		var helm_logins = __nccwpck_require__(2528)
		var external_node_fs_ = __nccwpck_require__(3024)
		var paths = __nccwpck_require__(9475)
		class Territory {
			root
			#closed
			constructor(root, closed) {
				this.root = root
				this.#closed = closed.flatMap(path => {
					const real = (0, paths.M)(path)
					return real === undefined || (0, paths.F)(real, root) ? [] : [real]
				})
			}
			has(real) {
				const isOfGit = (0, external_node_path_.relative)(this.root, real)
					.split(external_node_path_.sep)
					.includes('.git')
				return (
					(0, paths.F)(this.root, real) &&
					!isOfGit &&
					!this.#closed.some(closed => (0, paths.F)(closed, real))
				)
			}
		}
		const NAMES_CREDENTIALS =
			/^(?:INPUT_.{1,100}-KUBECONFIG-FILE|(?!INPUT_).{0,100}(?:CREDENTIAL|CREDS|KUBECONFIG|TOKEN_FILE))/i
		const MOST_PATH = 4096
		function closedPlaces(root, dir, env) {
			const files = Object.entries(env)
				.flatMap(([name, value = '']) =>
					NAMES_CREDENTIALS.test(name) && value.length <= MOST_PATH
						? value.split(external_node_path_.delimiter)
						: []
				)
				.map(path => (0, external_node_path_.resolve)(root, path))
				.filter(isFile)
			return [dir, (0, external_node_path_.dirname)(dir), ...files]
		}
		function isFile(path) {
			try {
				return (0, external_node_fs_.statSync)(path).isFile()
			} catch {
				return false
			}
		}
		var gunzip = __nccwpck_require__(3186)
		var realFile = __nccwpck_require__(8225)
		const MOST_ARCHIVE_BYTES = 100 * 2 ** 20
		const MOST_UNPACKED_BYTES = 2 * MOST_ARCHIVE_BYTES
		async function fetchChart(source, logins, helm, { dir, env }) {
			const access = { helm, logins: logins ?? [] }
			switch (source.kind) {
				case 'path': {
					const territory = new Territory(source.workspace, closedPlaces(source.workspace, dir, env))
					return await localChart(source.path, access, dir, { territory, budget: new budget.uD() })
				}
				case 'oci':
					return await registryChart(source.reference, source.version, access, dir)
				case 'url': {
					const login = (0, helm_logins.LD)(source.url, access.logins)
					const url = login === undefined ? source.url : await helm.addArchive(source.url, login)
					const { path, content } = await pull([url], helm, dir)
					return { path, source: source.url, digest: content, content, ignored: [] }
				}
				case 'repo': {
					const { repo, name, version } = source
					const login = (0, helm_logins.LD)(repo, access.logins)
					await (0, helm_logins.E8)(helm, [], access.logins)
					const chart =
						login === undefined
							? [name, `--repo=${repo}`]
							: [`${await helm.addRepository({ url: repo, login })}/${name}`]
					const { path, content } = await pull([...chart, ...versionArgument(version)], helm, dir)
					return { path, source: `${repo}/${name}`, digest: content, content, ignored: [] }
				}
			}
		}
		const TAG_AND_DIGEST = /(?::([^/:@]*))?(?:@(sha256:[0-9a-f]{64}))?$/
		async function registryChart(reference, version, { helm, logins }, dir) {
			const [ending, tag, pinned] = TAG_AND_DIGEST.exec(reference) ?? ['']
			const name = reference.slice(0, reference.length - ending.length)
			await (0, helm_logins.E8)(helm, [name], logins)
			const { path, content, told } = await pull(whichOf(name, tag, pinned, version), helm, dir)
			const digest = /^Digest:\s*(sha256:[0-9a-f]{64})/m.exec(told)?.[1]
			if (pinned !== undefined && pinned !== digest)
				throw new errors.l(
					'CHART_DIGEST_MISMATCH',
					`the registry serves ${digest ?? 'a chart without a digest'} as ${reference.slice(0, -pinned.length - 1)}, not ${pinned}`,
					{ remedy: 'Find out who moved the tag, then correct the digest or the tag in `chart`.' }
				)
			return { path, source: reference, digest: digest ?? content, content, ignored: [] }
		}
		function whichOf(name, tag, digest, version) {
			if (tag === undefined)
				return [digest === undefined ? name : `${name}@${digest}`, ...versionArgument(version)]
			return /[+_]/.test(tag) ? [name, ...versionArgument(tag.replaceAll('_', '+'))] : [`${name}:${tag}`]
		}
		async function mayHaveCrds(chart) {
			const parts = (await (0, promises_.stat)(chart)).isDirectory()
				? (await (0, promises_.readdir)(chart, { recursive: true })).map(
						name => `${name.replaceAll('\\', '/')}/`
					)
				: [await unpacked(chart)]
			return parts.some(part => part.includes('crds/') || part.includes('.tgz'))
		}
		async function unpacked(archive) {
			try {
				return await (0, gunzip.C)(await (0, promises_.readFile)(archive), MOST_UNPACKED_BYTES)
			} catch {
				return 'crds/'
			}
		}
		function versionArgument(version) {
			return version === undefined ? [] : [`--version=${version}`]
		}
		async function pull(args, helm, dir) {
			const folder = (0, external_node_path_.join)(dir, 'chart')
			await (0, promises_.mkdir)(folder)
			const told = await helm.pull(args, folder)
			const name = (await (0, promises_.readdir)(folder)).find(name => name.endsWith('.tgz'))
			if (name === undefined) {
				throw new errors.l('CHART_NOT_FOUND', 'Helm downloaded no chart archive', {
					remedy: 'Check that `chart` names a Helm chart and not another kind of artifact.'
				})
			}
			const path = (0, external_node_path_.join)(folder, name)
			const archive = archiveAt(path, name, () => true)
			await (0, chart_archive.b)(archive, name, new budget.uD())
			return { path, told, content: (0, chart_digest.ol)(archive) }
		}
		function archiveAt(path, name, allows) {
			try {
				return (0, realFile.$Q)(path, { mostBytes: MOST_ARCHIVE_BYTES, allows })
			} catch (error) {
				throw (0, folder.O)(error, name, MOST_ARCHIVE_BYTES)
			}
		}
		async function localChart(path, access, dir, rules) {
			const target = (0, external_node_path_.join)(dir, 'chart')
			const source = (0, external_node_path_.basename)(path)
			if (!(await (0, promises_.stat)(path)).isDirectory()) {
				const archive = archiveAt(path, source, real => rules.territory.has(real))
				await (0, chart_archive.b)(archive, source, rules.budget)
				const copy = (0, external_node_path_.join)(target, source)
				await (0, promises_.mkdir)(target)
				await (0, promises_.writeFile)(copy, archive, { mode: 0o600 })
				const digest = (0, chart_digest.ol)(archive)
				return { path: copy, source, digest, content: digest, ignored: [] }
			}
			const copy = (0, external_node_path_.join)(
				target,
				(0, external_node_path_.relative)(rules.territory.root, path)
			)
			const ignored = []
			await (0, folder.e)(path, copy, { ...rules, ignored })
			const own = await (0, chart_digest.R8)(copy)
			const added = await dependenciesOf({ path, copy, target }, own, access, rules)
			const digest = (0, chart_digest.v0)([...own, ...added])
			return { path: copy, source, digest, content: digest, ignored }
		}
		async function dependenciesOf(chart, own, access, rules) {
			const names = ({ name, content }) =>
				/^(?:Chart|requirements)\.yaml$/.test(name) && content.includes('dependencies')
			if (!own.some(names)) return []
			const { fetchDependencies } = await __nccwpck_require__
				.e(520)
				.then(__nccwpck_require__.bind(__nccwpck_require__, 9173))
			return await fetchDependencies(chart, access, rules)
		}
	},
	5391: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			R8: () => filesOf,
			ol: () => digestOf,
			v0: () => digestOfFiles
		})
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598)
		var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = __nccwpck_require__.n(
			node_crypto__WEBPACK_IMPORTED_MODULE_0__
		)
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1455)
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = __nccwpck_require__.n(
			node_fs_promises__WEBPACK_IMPORTED_MODULE_1__
		)
		var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760)
		var node_path__WEBPACK_IMPORTED_MODULE_2___default = __nccwpck_require__.n(
			node_path__WEBPACK_IMPORTED_MODULE_2__
		)
		function digestOf(content) {
			return `sha256:${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex')}`
		}
		function digestOfFiles(files) {
			const sorted = [...files].sort((left, right) => (left.name < right.name ? -1 : 1))
			const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
			for (const { name, content } of sorted) {
				hash.update(`${name}\0${String(content.length)}\0`).update(content)
			}
			return `sha256:${hash.digest('hex')}`
		}
		async function filesOf(folder) {
			const entries = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder, {
				recursive: true,
				withFileTypes: true
			})
			const files = []
			for (const entry of entries) {
				if (!entry.isFile()) continue
				const path = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(entry.parentPath, entry.name)
				files.push({
					name: (0, node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(folder, path).replaceAll('\\', '/'),
					content: await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path)
				})
			}
			return files
		}
	},
	5762: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			e: () => copyChartFolder,
			O: () => refusalOf
		})
		var external_node_fs_ = __nccwpck_require__(3024)
		var promises_ = __nccwpck_require__(1455)
		var external_node_path_ = __nccwpck_require__(6760)
		var errors = __nccwpck_require__(7268)
		var realFile = __nccwpck_require__(8225)
		var archive = __nccwpck_require__(6149)
		var budget = __nccwpck_require__(3846)
		const NOTHING = () => false
		const MOST_RULES = 200
		const MOST_CHARACTERS = 10_000
		function ignoresOf(text) {
			if (text.length > MOST_CHARACTERS) return NOTHING
			const rules = text
				.replace(/^\uFEFF/, '')
				.split('\n')
				.map(line => line.trim())
				.filter(line => line !== '' && !line.startsWith('#'))
			const isPlain =
				rules.length <= MOST_RULES && rules.every(rule => !rule.startsWith('!') && !rule.includes('**'))
			if (!isPlain) return NOTHING
			const matchers = rules.filter(rule => !/[[\]\\]/.test(rule)).map(matcherOf)
			return (path, isFolder) => matchers.some(matches => matches(path, isFolder))
		}
		function matcherOf(rule) {
			const isOfFolders = rule.endsWith('/')
			const pattern = isOfFolders ? rule.slice(0, -1) : rule
			const isOfPaths = pattern.includes('/')
			const glob = pattern.replace(/^\//, '')
			return (path, isFolder) =>
				matchesGlob(glob, isOfPaths ? path : path.slice(path.lastIndexOf('/') + 1)) &&
				(!isOfFolders || isFolder())
		}
		function matchesGlob(glob, text) {
			let [at, in_] = [0, 0]
			let star = -1
			let starIn = 0
			while (in_ < text.length) {
				const wanted = glob[at]
				if (wanted === '*') {
					star = at
					starIn = in_
					at += 1
				} else if (wanted === text[in_] || (wanted === '?' && text[in_] !== '/')) {
					at += 1
					in_ += 1
				} else if (star >= 0 && text[starIn] !== '/') {
					starIn += 1
					in_ = starIn
					at = star + 1
				} else return false
			}
			return /^\**$/.test(glob.slice(at))
		}
		var valuesSchema = __nccwpck_require__(3614)
		async function copyChartFolder(from, to, rules) {
			if (!rules.territory.has(from)) throw (0, budget._v)('the folder', 'lies where no chart is taken from')
			try {
				const ignores = ignoresOf(ignoreText(from, rules))
				await copyFolder({ from, to, name: '', within: [from] }, ignores, rules)
			} catch (error) {
				const { code, path } = error
				if (error instanceof errors.l || code === undefined) throw error
				throw (0, budget.wd)(
					path === undefined ? 'an entry' : (0, external_node_path_.relative)(from, path),
					`cannot be read (${code})`
				)
			}
		}
		function ignoreText(folder, rules) {
			const entry = entryAt(folder, '.helmignore', '.helmignore', rules)
			return entry?.kind === 'file' ? read(entry.real, '.helmignore', rules).toString('utf8') : ''
		}
		const IS_SUBCHART = /^(?:charts\/[^/]+\/)*charts\/[^/_.][^/]*$/
		async function copyFolder(place, ignores, rules) {
			await (0, promises_.mkdir)(place.to, { recursive: true, mode: 0o700 })
			const entries = await entriesOf(place.from, rules.budget)
			if (entries.length === 0 && IS_SUBCHART.test(place.name))
				throw (0, budget.P1)(
					place.name,
					'is an empty folder, which Helm takes for no chart',
					'A submodule is empty until it is checked out: set `submodules: true` for `actions/checkout`. Else remove the folder.'
				)
			for (const entry of entries) {
				const name = place.name === '' ? entry : `${place.name}/${entry}`
				await copyEntry(
					{ ...place, name, to: (0, external_node_path_.join)(place.to, entry) },
					entry,
					ignores,
					rules
				)
			}
		}
		async function entriesOf(folder, { limits }) {
			const names = []
			for await (const { name } of await (0, promises_.opendir)(folder, { bufferSize: 1024 })) {
				names.push(name)
				if (names.length > limits.entries) throw (0, budget.qp)(limits)
			}
			return names.sort()
		}
		async function copyEntry(place, entry, ignores, rules) {
			const { name, within, to } = place
			if (ignores(name, () => isFolder((0, external_node_path_.join)(place.from, entry)))) {
				rules.ignored?.push(name)
				return
			}
			const found = entryAt(place.from, entry, name, rules)
			if (found === undefined) return
			const { real } = found
			if (found.kind === 'folder') {
				if (within.includes(real))
					throw (0, budget.SH)(`${(0, budget.HD)(name)} leads to a folder that it lies in`)
				rules.budget.spend(name, 0)
				await copyFolder({ from: real, to, name, within: [...within, real] }, ignores, rules)
				return
			}
			const content = read(real, name, rules)
			rules.budget.spend(name, content.length)
			;(0, budget.Dl)(name, content)
			;(0, valuesSchema.A)(name, content)
			if ((0, archive.V)(name)) await (0, archive.b)(content, name, rules.budget)
			await (0, promises_.writeFile)(to, content, { mode: 0o600 })
		}
		function entryAt(folder, entry, name, { territory }) {
			const path = (0, external_node_path_.join)(folder, entry)
			const found = (0, external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })
			if (found === undefined) return undefined
			const isLink = found.isSymbolicLink()
			const real = isLink ? linked(path, name) : path
			if (!territory.has(real) || entry === '.git') {
				if (isLink && entry !== '.git')
					throw (0, budget._v)(name, 'is a link that leads out of the workspace, or to credentials')
				return undefined
			}
			const stat = isLink ? (0, external_node_fs_.lstatSync)(real) : found
			if (stat.isDirectory()) return { kind: 'folder', real }
			if (!stat.isFile()) throw (0, budget._v)(name, 'is neither a file nor a folder')
			return { kind: 'file', real }
		}
		function linked(path, name) {
			try {
				return (0, external_node_fs_.realpathSync)(path)
			} catch (error) {
				const isLoop = error.code === 'ELOOP'
				throw (0, budget._v)(
					name,
					isLoop ? 'is a link that leads to itself' : 'is a link that leads to nothing'
				)
			}
		}
		function isFolder(path) {
			try {
				return (0, external_node_fs_.lstatSync)((0, external_node_fs_.realpathSync)(path)).isDirectory()
			} catch {
				return false
			}
		}
		function read(real, name, { territory, budget }) {
			const { fileBytes } = budget.limits
			try {
				return (0, realFile.$Q)(real, { mostBytes: fileBytes, allows: path => territory.has(path) })
			} catch (error) {
				throw refusalOf(error, name, fileBytes)
			}
		}
		function refusalOf(error, name, mostBytes) {
			if (!(error instanceof realFile.rV)) return error
			const refusals = {
				outside: () => (0, budget._v)(name, error.message),
				special: () => (0, budget._v)(name, error.message),
				'too large': () =>
					(0, budget.SH)(`${(0, budget.HD)(name)} is larger than ${(0, realFile.$d)(mostBytes)}`),
				unreadable: () => (0, budget.wd)(name, error.message)
			}
			return refusals[error.refusal]()
		}
	},
	3614: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			A: () => refuseForeignSchema
		})
		var _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8453)
		var _budget_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3846)
		const IS_SCHEMA = /^(?:charts\/[^/]+\/)*values\.schema\.json$/
		const REFERENCES = new Set(['$ref', '$dynamicRef', '$recursiveRef'])
		const DRAFT = /^https?:\/\/json-schema\.org\/(?:draft-0[4-7]\/|draft\/20(?:19-09|20-12)\/)?schema#?$/
		const IDS = new Set(['$id', 'id'])
		function refuseForeignSchema(name, content) {
			if (!IS_SCHEMA.test(name)) return
			const schema = (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.Yf)(
				content.toString('utf8').replace(/^\uFEFF/, '')
			)
			if (schema === undefined) throw (0, _budget_ts__WEBPACK_IMPORTED_MODULE_1__.wd)(name, 'is no JSON')
			const open = [schema]
			for (let value = open.pop(); value !== undefined; value = open.pop()) {
				if (Array.isArray(value)) for (const item of value) open.push(item ?? '')
				if (!(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.Gv)(value)) continue
				for (const [key, inner] of Object.entries(value)) {
					if (typeof inner === 'string' && leadsOut(key, inner))
						throw (0, _budget_ts__WEBPACK_IMPORTED_MODULE_1__._v)(
							name,
							`leads out of the chart with its ${key}: write a reference that begins with "#"`
						)
					if (typeof inner === 'object' && inner !== null) open.push(inner)
				}
			}
		}
		function leadsOut(key, text) {
			if (key === '$schema') return text !== '' && !DRAFT.test(text)
			if (REFERENCES.has(key)) return text !== '' && !/^(?:#|urn:)/.test(text)
			return IDS.has(key) && /^\s*file:/i.test(text)
		}
	},
	1235: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			x: () => createHelm,
			T: () => isOfThisMachine
		})
		var promises_ = __nccwpck_require__(1455)
		var external_node_path_ = __nccwpck_require__(6760)
		var semver = __nccwpck_require__(2088)
		var errors = __nccwpck_require__(7268)
		function unreadable(verb, expected) {
			return new errors.l('HELM_OUTPUT', `helm ${verb} did not print ${expected}`, {
				remedy:
					'The program may be a wrapper that prints lines of its own: `helm-path` names it. Set `helm-version`, or take it off PATH.'
			})
		}
		var url = __nccwpck_require__(5194)
		var json = __nccwpck_require__(8453)
		var yaml = __nccwpck_require__(7)
		var yamlThread = __nccwpck_require__(6428)
		var helm_release = __nccwpck_require__(9777)
		function createHelm(context) {
			const { version, path } = context
			const program = new HelmProgram(context)
			return { version, path, ...fetching(program), ...rendering(program), ...releasing(program) }
		}
		class HelmProgram {
			context
			constructor(context) {
				this.context = context
			}
			async run(args, { timeZone, mayFail = false, working, ...options } = {}) {
				const { runCommand, path, kubeconfig, env, fetchEnv, remaining, signal } = this.context
				const result = await runCommand({
					tool: path,
					args,
					env: {
						...(args.includes(`--kubeconfig=${kubeconfig}`) ? env : fetchEnv),
						...(timeZone === undefined ? {} : { TZ: timeZone })
					},
					timeoutMs: Math.max(remaining(), 1),
					signal: working === undefined ? signal : AbortSignal.any([signal, working.signal]),
					...options
				})
				if (result.exitCode !== 0 && !mayFail) {
					const { helmError } = await __nccwpck_require__
						.e(552)
						.then(__nccwpck_require__.bind(__nccwpck_require__, 4057))
					throw helmError(args[0] ?? '', result)
				}
				return result
			}
			async ofRegistry(host, args) {
				if (isOfThisMachine(host)) return await this.run([...args, '--plain-http'])
				try {
					return await this.run(args)
				} catch (error) {
					if (!this.context.allowInsecure || !isPlainHttpAnswer(error)) throw error
					return await this.run([...args, '--plain-http'])
				}
			}
		}
		function fetching(program) {
			const { fetchEnv, allowInsecure } = program.context
			const repositories = new Map()
			const addRepository = async ({ url, login }) => {
				const known = repositories.get(url)
				if (known !== undefined) return known
				const name = `repository-${String(repositories.size)}`
				const add = ['repo', 'add', name, url]
				if (login === undefined) await program.run(add)
				else
					await program.run([...add, `--username=${login.username}`, '--password-stdin'], {
						stdin: login.password
					})
				repositories.set(url, name)
				return name
			}
			return {
				addRepository,
				addArchive: async (url, login) => await addArchive(fetchEnv, url, login),
				registryLogins: async config => {
					await writePrivately(fetchEnv['HELM_REGISTRY_CONFIG'], config)
				},
				pull: async (args, folder) => {
					const host = /^oci:\/\/([^/]+)/.exec(args[0] ?? '')?.[1]
					const call = ['pull', ...args, `--destination=${folder}`]
					const { stdout, stderr } =
						host === undefined ? await program.run(call) : await program.ofRegistry(host, call)
					return `${stdout}\n${stderr}`
				},
				dependencyBuild: async (folder, needed, registry) => {
					const { refuseSources } = await __nccwpck_require__
						.e(520)
						.then(__nccwpck_require__.bind(__nccwpck_require__, 9494))
					await refuseSources(folder, allowInsecure)
					for (const repository of needed) await addRepository(repository)
					const call = ['dependency', 'build', folder, '--skip-refresh']
					if (registry === undefined) await program.run(call)
					else await program.ofRegistry(registry, call)
				}
			}
		}
		async function addArchive(fetchEnv, url, { username, password }) {
			const entry = { apiVersion: 'v2', name: 'chart', version: '0.0.0', urls: [url] }
			const index = { apiVersion: 'v1', entries: { chart: [entry] } }
			const cache = fetchEnv['HELM_REPOSITORY_CACHE']
			await writePrivately(
				cache && (0, external_node_path_.join)(cache, 'chart-index.yaml'),
				JSON.stringify(index)
			)
			const owner = { name: 'chart', url: new URL('.', url).href, username, password }
			const config = { apiVersion: '', repositories: [owner] }
			await writePrivately(fetchEnv['HELM_REPOSITORY_CONFIG'], JSON.stringify(config))
			return url
		}
		function rendering(program) {
			return {
				showChart: async chart =>
					(0, helm_release.N)(await chartMetadataIn((await program.run(['show', 'chart', chart])).stdout)),
				showCrds: async chart => (await program.run(['show', 'crds', chart])).stdout,
				dryRun: async request => (await upgrade(program, request, ['--dry-run=server'])).release,
				template: async ({ release, chart, namespace, values, timeZone }, kubeVersion, apiVersions) => {
					const { stdout } = await program.run(
						[
							'template',
							release,
							chart,
							`--namespace=${namespace}`,
							`--kube-version=${kubeVersion}`,
							...apiVersions.map(version => `--api-versions=${version}`),
							'--skip-tests',
							...values
						],
						{ timeZone }
					)
					return stdout
				},
				renderedFiles: async ({ release, chart, namespace, values }) => {
					const call = ['template', release, chart, `--namespace=${namespace}`, '--debug', ...values]
					return (await program.run(call, { mayFail: true })).stdout
				}
			}
		}
		function releasing(program) {
			const { kubeconfig, remaining } = program.context
			const timeout = () => `--timeout=${String(Math.ceil(remaining() / 1000))}s`
			return {
				upgradeInstall: async (request, working) => await upgrade(program, request, [timeout()], working),
				rollback: async ({ release, namespace, revision, skipHooks }, working) => {
					await program.run(
						[
							'rollback',
							release,
							String(revision),
							`--namespace=${namespace}`,
							`--kubeconfig=${kubeconfig}`,
							...(skipHooks ? ['--no-hooks'] : []),
							timeout()
						],
						{ working }
					)
				},
				test: async ({ release, namespace, tests }, working) => {
					await program.run(
						[
							'test',
							release,
							`--namespace=${namespace}`,
							`--kubeconfig=${kubeconfig}`,
							...tests.map(name => `--filter=name=${name}`),
							timeout()
						],
						{ working }
					)
				},
				uninstall: async ({ release, namespace, skipHooks }, working) => {
					await program.run(
						[
							'uninstall',
							release,
							`--namespace=${namespace}`,
							`--kubeconfig=${kubeconfig}`,
							'--ignore-not-found',
							...(skipHooks ? ['--no-hooks'] : []),
							timeout()
						],
						{ working }
					)
				}
			}
		}
		async function upgrade(program, request, extra, working) {
			const { kubeconfig, version } = program.context
			const { stdout, stderr } = await program.run(
				[
					'upgrade',
					request.release,
					request.chart,
					'--install',
					`--namespace=${request.namespace}`,
					`--kubeconfig=${kubeconfig}`,
					'--reset-values',
					'--output=json',
					'--disable-openapi-validation',
					...(request.skipHooks ? ['--no-hooks'] : []),
					...(request.takeOwnership && (0, semver.gte)(version, '3.17.0') ? ['--take-ownership'] : []),
					...extra,
					...request.values
				],
				{ timeZone: request.timeZone, working }
			)
			const document = (0, json.Yf)(stdout.slice(Math.max(stdout.indexOf('{'), 0)))
			if (!(0, json.Gv)(document)) throw unreadable('upgrade', 'the release as JSON')
			const release = { ...(0, helm_release.l)(document), skippedHooks: skippedHooksIn(stderr) }
			return { release, warnings: warningsIn(stderr) }
		}
		function warningsIn(stderr) {
			const lines = stderr.matchAll(/ warnings\.go:\d+\] (?:"Warning: ((?:[^"\\\n]|\\.)*)"|(.*))/g)
			return [
				...new Set(
					Array.from(lines, ([, quoted, plain]) => quoted?.replace(/\\(.)/g, '$1') ?? plain?.trimEnd() ?? '')
				)
			]
		}
		async function writePrivately(path, text) {
			if (path === undefined) throw new Error('Helm has no folder of its own')
			await (0, promises_.mkdir)((0, external_node_path_.dirname)(path), { recursive: true, mode: 0o700 })
			await (0, promises_.writeFile)(path, text, { mode: 0o600 })
		}
		function skippedHooksIn(stderr) {
			const lines = stderr.matchAll(
				/ skipping unknown hook: ("(?:[^"\\\n]|\\.)*")|"skipping unknown hooks" hookTypes=("(?:[^"\\\n]|\\.)*"|[^\s"]*)/g
			)
			return Array.from(lines, ([, quoted, plain = '']) => {
				const text = quoted ?? plain
				const unquoted = text.startsWith('"') ? (0, json.Yf)(text) : text
				return typeof unquoted === 'string' ? unquoted : text
			})
		}
		function isOfThisMachine(host) {
			return (0, url.Ow)(host.replace(/:\d{1,5}$/, ''))
		}
		function isPlainHttpAnswer(error) {
			return (
				error instanceof Error &&
				(0, errors.b)(error.cause).includes('server gave HTTP response to HTTPS client')
			)
		}
		async function chartMetadataIn(stdout) {
			try {
				const [document] = await (0, yamlThread.P)(stdout)
				if ((0, json.Gv)(document)) return document
			} catch (error) {
				if (!(error instanceof yaml.Iz)) throw error
			}
			throw unreadable('show chart', 'what Chart.yaml says')
		}
	},
	6020: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			AJ: () => isAwaited,
			EK: () => BEFORE_CREATION,
			Nu: () => isTest,
			XL: () => eventsOf,
			du: () => deletePoliciesOf,
			mm: () => weightOf,
			t4: () => eventsRun
		})
		const BEFORE_CREATION = 'before-hook-creation'
		function isAwaited({ group, kind }) {
			return (group === 'batch' && kind === 'Job') || (group === '' && kind === 'Pod')
		}
		function eventsOf(operation) {
			return operation === 'test' ? ['test', 'test-success'] : [`pre-${operation}`, `post-${operation}`]
		}
		function eventsRun(events, operation) {
			return eventsOf(operation).filter(event => events.includes(event))
		}
		function weightOf(annotations) {
			const text = annotations?.['helm.sh/hook-weight'] ?? ''
			return /^[+-]?\d{1,9}$/.test(text) ? Number(text) : 0
		}
		function deletePoliciesOf(annotations) {
			const given = annotations?.['helm.sh/hook-delete-policy']
			const text = given === undefined ? BEFORE_CREATION : typeof given === 'string' ? given : ''
			return text.split(',').map(policy => policy.trim().toLowerCase())
		}
		function isTest(event) {
			return /^test(?:-|$)/.test(event)
		}
	},
	2528: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			$o: () => comparableHost,
			E8: () => logIn,
			LD: () => loginFor,
			tB: () => basicAuth,
			w4: () => hostOf
		})
		const DOCKER_HUB = 'docker.io'
		const HUB_NAMES = new Set([DOCKER_HUB, 'index.docker.io', 'registry-1.docker.io'])
		const HUB_KEY = 'https://index.docker.io/v1/'
		function comparableHost(host) {
			const plain = host.toLowerCase().replace(/:443$/, '')
			return HUB_NAMES.has(plain) ? DOCKER_HUB : plain
		}
		function loginFor(url, logins) {
			const isOci = /^oci:/i.test(url)
			const parsed = URL.parse(isOci ? url.replace(/^oci:/i, 'https:') : url)
			if (parsed === null) return undefined
			const hosts = [parsed.host, ...(parsed.protocol === 'http:' ? [`${parsed.hostname}:80`] : [])]
			const known = new Set(hosts.map(comparableHost))
			const path = isOci ? withoutTag(parsed.pathname) : parsed.pathname
			return logins
				.filter(login => known.has(login.host) && `${path}/`.startsWith(`${login.path}/`))
				.sort((left, right) => right.path.length - left.path.length)[0]
		}
		function withoutTag(path) {
			const last = path.lastIndexOf('/') + 1
			return path.slice(0, last) + (path.slice(last).split(/[:@]/, 1)[0] ?? '')
		}
		function registryConfig(references, logins) {
			const byKey = new Map()
			const put = (key, host, login) => {
				byKey.set(key, login)
				if (host === DOCKER_HUB) byKey.set(HUB_KEY, login)
			}
			for (const login of [...logins].sort((left, right) => right.path.length - left.path.length))
				put(login.host, login.host, login)
			for (const reference of references) {
				const written = hostOf(reference)
				const [login, host] = [loginFor(reference, logins), comparableHost(written)]
				put(host, host, login)
				put(written, host, login)
			}
			const auths = [...byKey].flatMap(([key, login]) =>
				login === undefined ? [] : [[key, { auth: basicAuth(login) }]]
			)
			return JSON.stringify({ auths: Object.fromEntries(auths) })
		}
		async function logIn(helm, references, logins) {
			if (logins.length > 0) await helm.registryLogins(registryConfig(references, logins))
		}
		function basicAuth({ username, password }) {
			return Buffer.from(`${username}:${password}`).toString('base64')
		}
		function hostOf(url) {
			return /^[a-z][-+.a-z0-9]{0,30}:\/\/([^/?#]{1,300})/i.exec(url)?.[1] ?? ''
		}
	},
	9471: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			N: () => parseManifest,
			U: () => filesRendering
		})
		var _lib_errors_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7268)
		var _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8453)
		var _lib_yaml_yaml_ts__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7)
		var _lib_yaml_yamlThread_ts__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6428)
		const REMEDY = 'Check it with `helm template` and the same values.'
		const NAME_REMEDY =
			'Give it a name: with `generateName` each deploy would create another object, and no policy could name the one to deliver.'
		class Fault {
			what
			remedy
			constructor(what, remedy) {
				this.what = what
				this.remedy = remedy
			}
		}
		async function parseManifest(text, what) {
			return (await documentsIn(text, what)).flatMap(flatten).map(object => {
				if (object instanceof Fault)
					throw new _lib_errors_ts__WEBPACK_IMPORTED_MODULE_0__.l(
						'CHART_RENDER',
						`${what} holds ${object.what}${placeOf(text)}`,
						{
							remedy: object.remedy
						}
					)
				return object
			})
		}
		function placeOf(manifest) {
			const source = sourcesIn(manifest).find(({ text }) =>
				flatten((0, _lib_yaml_yaml_ts__WEBPACK_IMPORTED_MODULE_2__.NA)(text)).some(
					object => object instanceof Fault
				)
			)
			return source === undefined ? '' : `, in ${source.file}`
		}
		function sourcesIn(manifest) {
			const [, ...parts] = manifest.split(/^# Source: /m)
			return parts.map(part => {
				const [file = ''] = part.split('\n', 1)
				return { file: file.trim(), text: part.slice(file.length).replace(/^---$/gm, '') }
			})
		}
		async function documentsIn(text, what) {
			try {
				return await (0, _lib_yaml_yamlThread_ts__WEBPACK_IMPORTED_MODULE_3__.P)(text)
			} catch (error) {
				if (!(error instanceof _lib_yaml_yaml_ts__WEBPACK_IMPORTED_MODULE_2__.Iz)) throw error
				throw new _lib_errors_ts__WEBPACK_IMPORTED_MODULE_0__.l(
					'CHART_RENDER',
					`${what} cannot be read as YAML: ${error.message}`,
					{
						remedy: REMEDY,
						cause: error
					}
				)
			}
		}
		function flatten(value) {
			if (value === null || value === undefined) return []
			const kind = (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.bX)(value, 'kind')
			const apiVersion = (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.bX)(value, 'apiVersion')
			if (
				!(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.Gv)(value) ||
				kind === undefined ||
				kind === '' ||
				apiVersion === undefined
			)
				return [new Fault('a document without apiVersion or kind', REMEDY)]
			if (Array.isArray(value['items']) || value['items'] === null) {
				const type = { apiVersion, kind: kind.replace(/List$/, '') }
				return (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.RD)(value, 'items').flatMap(item =>
					flatten(typed(item, type))
				)
			}
			const metadata = metadataOf(value)
			return metadata.name === ''
				? [new Fault(`a ${kind} without a name`, NAME_REMEDY)]
				: [{ ...value, apiVersion, kind, metadata }]
		}
		function filesRendering(manifest, { kind, name }) {
			const isIt = document =>
				(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.bX)(document, 'kind') === kind &&
				(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.bX)(document, 'metadata', 'name') === name
			return sourcesIn(manifest)
				.filter(
					({ text }) =>
						text.includes(kind) &&
						text.includes(name) &&
						isIt((0, _lib_yaml_yaml_ts__WEBPACK_IMPORTED_MODULE_2__.NA)(text))
				)
				.map(({ file }) => file)
		}
		function typed(item, type) {
			const isBare =
				(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.Gv)(item) &&
				item['kind'] === undefined &&
				item['apiVersion'] === undefined
			return isBare ? { ...item, ...type } : item
		}
		function metadataOf(value) {
			const { namespace, ...metadata } = (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.lJ)(value, 'metadata')
			const { name } = metadata
			return {
				...metadata,
				name: typeof name === 'string' || typeof name === 'number' ? String(name) : '',
				...(typeof namespace === 'string' && namespace !== '' ? { namespace } : {})
			}
		}
	},
	4043: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			K: () => refusePending,
			h: () => endPending
		})
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8500)
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = __nccwpck_require__.n(
			node_timers_promises__WEBPACK_IMPORTED_MODULE_0__
		)
		var _lib_errors_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7268)
		var _releaseState_ts__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5676)
		var _storage_ts__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6129)
		const QUIET_MS = 15_000
		const PAUSE_MS = 500
		async function endPending(
			{ inputs: { release, namespace }, deps, clock },
			revisions,
			wds,
			quietMs = QUIET_MS
		) {
			let { kind, newest } = (0, _releaseState_ts__WEBPACK_IMPORTED_MODULE_2__.Q)(revisions)
			if (newest === undefined || kind !== 'pending') return revisions
			const { revision, status } = newest
			deps.log.info(
				`revision ${revision} of ${release} is ${status}: this run waits ${quietMs / 1000} s for it to end`
			)
			const end = performance.now() + quietMs
			while (performance.now() < end) {
				await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(PAUSE_MS, undefined, {
					signal: clock.signal
				}).catch(() => {
					throw clock.expired(`revision ${revision} of ${release} to end`, 'Run again.')
				})
				const now = await (0, _storage_ts__WEBPACK_IMPORTED_MODULE_3__.VW)(wds, release, namespace)
				;({ kind, newest } = (0, _releaseState_ts__WEBPACK_IMPORTED_MODULE_2__.Q)(now))
				if (newest === undefined || kind !== 'pending') return now
			}
			if (await (0, _storage_ts__WEBPACK_IMPORTED_MODULE_3__.ZY)(wds, namespace, newest))
				deps.log.info(`revision ${newest.revision} was left by a killed run and is marked as failed`)
			return await (0, _storage_ts__WEBPACK_IMPORTED_MODULE_3__.VW)(wds, release, namespace)
		}
		function refusePending(release, revisions) {
			const { kind, newest } = (0, _releaseState_ts__WEBPACK_IMPORTED_MODULE_2__.Q)(revisions)
			if (newest === undefined || kind !== 'pending') return
			throw new _lib_errors_ts__WEBPACK_IMPORTED_MODULE_1__.l(
				'RELEASE_PENDING',
				`revision ${newest.revision} of release ${release} is ${newest.status}: another run works on it, or was killed`,
				{ remedy: 'Wait for the other run. If there is none, the next deploy repairs it.' }
			)
		}
	},
	9651: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			K: () => persevere
		})
		var _lib_errors_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7268)
		var _kubernetes_api_persistent_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8202)
		var _storage_ts__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6129)
		var _pending_ts__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4043)
		async function persevere(run, wds, lock, body) {
			const { inputs, deps, clock } = run
			return await (0, _kubernetes_api_persistent_ts__WEBPACK_IMPORTED_MODULE_1__.R6)(body, {
				isPassing: error =>
					error instanceof _lib_errors_ts__WEBPACK_IMPORTED_MODULE_0__.l && error.code === 'WDS_UNREACHABLE',
				over: clock.signal,
				pause: async () => {
					deps.log.info('the WDS is lost: Helm goes on when it answers again')
					const revisions = await (0, _storage_ts__WEBPACK_IMPORTED_MODULE_2__.VW)(
						wds,
						inputs.release,
						inputs.namespace
					)
					if (lock === 'locked') await (0, _pending_ts__WEBPACK_IMPORTED_MODULE_3__.h)(run, revisions, wds, 0)
				}
			})
		}
	},
	9777: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			N: () => metadataOf,
			l: () => releaseOf
		})
		var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8522)
		var node_zlib__WEBPACK_IMPORTED_MODULE_0___default = __nccwpck_require__.n(
			node_zlib__WEBPACK_IMPORTED_MODULE_0__
		)
		var _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8453)
		function releaseOf(document) {
			return {
				...metadataOf((0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.lJ)(document, 'chart', 'metadata')),
				revision: (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.tk)(document, 'version') ?? 0,
				status: (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.bX)(document, 'info', 'status') ?? 'unknown',
				storedBytes: () =>
					Math.ceil(
						((0, node_zlib__WEBPACK_IMPORTED_MODULE_0__.gzipSync)(JSON.stringify(document)).length * 16) / 9
					),
				dataBytes: () => dataBytesOf(document),
				largestParts: () => largestPartsOf(document),
				skippedHooks: [],
				notes: (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.bX)(document, 'info', 'notes') ?? '',
				config: (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.lJ)(document, 'config'),
				manifest: (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.bX)(document, 'manifest') ?? '',
				hooks: (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.RD)(document, 'hooks').map(hook => ({
					kind: (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.bX)(hook, 'kind') ?? '',
					name: (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.bX)(hook, 'name') ?? '',
					events: (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.RD)(hook, 'events').map(String),
					weight: (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.tk)(hook, 'weight') ?? 0,
					manifest: (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.bX)(hook, 'manifest') ?? '',
					file: (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.bX)(hook, 'path') ?? '',
					deletePolicies: (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.RD)(hook, 'delete_policies').map(
						String
					)
				}))
			}
		}
		const SURELY_FITS = 700 * 1024
		function dataBytesOf(document) {
			const text = JSON.stringify(document)
			return Buffer.byteLength(text) < SURELY_FITS
				? 0
				: Math.ceil((0, node_zlib__WEBPACK_IMPORTED_MODULE_0__.gzipSync)(text, { level: 9 }).length / 3) * 4
		}
		function largestPartsOf(document) {
			const files = ['templates', 'files'].flatMap(field =>
				(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.RD)(document, 'chart', field).map(file => ({
					name: (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.bX)(file, 'name') ?? '',
					bytes: Math.floor(
						(((0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.bX)(file, 'data') ?? '').length * 3) / 4
					)
				}))
			)
			const texts = [
				{
					name: 'the rendered objects',
					bytes: Buffer.byteLength(
						(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.bX)(document, 'manifest') ?? ''
					)
				},
				{
					name: 'the given values',
					bytes: Buffer.byteLength(
						JSON.stringify((0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.lJ)(document, 'config'))
					)
				},
				{
					name: 'values.yaml',
					bytes: Buffer.byteLength(
						JSON.stringify((0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.lJ)(document, 'chart', 'values'))
					)
				}
			]
			return [...files, ...texts].sort((left, right) => right.bytes - left.bytes)
		}
		function metadataOf(chart) {
			return {
				chartName: (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.bX)(chart, 'name') ?? '',
				chartVersion: (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.bX)(chart, 'version') ?? '',
				appVersion: (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.bX)(chart, 'appVersion') ?? '',
				kubeVersion: (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.bX)(chart, 'kubeVersion')
			}
		}
	},
	5676: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Q: () => releaseStateOf
		})
		var _storage_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6129)
		function releaseStateOf(revisions, isDelivered = false) {
			const [newest] = revisions
			const isThere = revisions.some(({ status }) => status !== 'uninstalled')
			return {
				kind: kindOf(newest, isThere, isDelivered),
				operation: isThere ? 'upgrade' : 'install',
				newest,
				deployed:
					revisions.find(({ status }) => status === 'deployed') ??
					revisions.find(({ status }) => status === 'superseded')
			}
		}
		function kindOf(newest, isThere, isDelivered) {
			if (newest === undefined) return isDelivered ? 'half-removed' : 'none'
			if (!isThere) return 'uninstalled'
			if ((0, _storage_ts__WEBPACK_IMPORTED_MODULE_0__.mm)(newest)) return 'pending'
			switch (newest.status) {
				case 'uninstalling':
				case 'uninstalled':
					return 'half-removed'
				case 'failed':
					return 'failed'
				default:
					return 'deployed'
			}
		}
	},
	7683: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			DV: () => helmValueProblem,
			WS: () => valueAtPath,
			bd: () => helmPathProblem,
			ko: () => splitAssignment,
			wz: () => helmSetValue
		})
		var _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8453)
		var _lib_own_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3499)
		const MAX_INDEX = 65_536
		function splitAssignment(line) {
			const [path] = /^(?:\\.|[^\\=])*/.exec(line) ?? ['']
			return line[path.length] === '=' ? { path, value: line.slice(path.length + 1) } : undefined
		}
		function helmPathProblem(path) {
			if (path === '') return 'it is empty'
			let rest = path
			for (;;) {
				const [name] = /^(?:\\.|[^\\.[\],])*/s.exec(rest) ?? ['']
				if (name === '') return 'a name is missing'
				rest = rest.slice(name.length)
				while (rest.startsWith('[')) {
					const [whole = '', index] = /^\[(\d+)\]/.exec(rest) ?? []
					if (index === undefined) return 'brackets hold a number, as in "[0]"'
					if (Number(index) > MAX_INDEX) return `an index is at most ${MAX_INDEX}`
					rest = rest.slice(whole.length)
				}
				if (rest === '') return undefined
				if (rest.startsWith(','))
					return 'a comma does not separate; one that belongs to a name is written "\\,"'
				if (rest.startsWith(']')) return 'a bracket closes that was not opened'
				if (rest === '\\') return 'it ends with a backslash'
				if (!rest.startsWith('.')) return 'a "." or "[" has to follow "]"'
				rest = rest.slice(1)
			}
		}
		function valueAtPath(values, path) {
			let current = values
			for (const [, name = '', index] of path.matchAll(/((?:\\.|[^\\.[\],])+)|\[(\d+)\]/gs)) {
				if (index !== undefined) current = Array.isArray(current) ? current[Number(index)] : undefined
				else
					current = (0, _lib_own_ts__WEBPACK_IMPORTED_MODULE_1__.Z)(
						(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.lJ)({ current }, 'current'),
						name.replace(/\\(.)/gs, '$1')
					)
			}
			return current
		}
		const LIST = /^\{(?:\\.|[^\\}])*\}/s
		function helmValueProblem(value) {
			if (!value.startsWith('{') || value.startsWith('{{')) return undefined
			const [list] = LIST.exec(value) ?? []
			if (list === undefined) return 'a list has to end with "}"'
			return list.length < value.length ? 'a list has to end with the line' : undefined
		}
		function helmSetValue(value) {
			const [list] = LIST.exec(value) ?? []
			if (list?.length === value.length) return value
			return value.replace(/\\.|,/gs, found => (found === ',' ? '\\,' : found)).replace(/^\{/, '\\{')
		}
	},
	6129: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			M7: () => readRevision,
			OM: () => secretOf,
			VW: () => listRevisions,
			ZY: () => markFailed,
			mm: () => isPending,
			rG: () => noRelease
		})
		var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8522)
		var node_zlib__WEBPACK_IMPORTED_MODULE_0___default = __nccwpck_require__.n(
			node_zlib__WEBPACK_IMPORTED_MODULE_0__
		)
		var _lib_errors_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7268)
		var _release_ts__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9777)
		var _lib_json_ts__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8453)
		var _kubernetes_api_client_ts__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3708)
		var _lib_files_gunzip_ts__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(3186)
		var _lib_parseJson_ts__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(1138)
		const MOST_RELEASE_BYTES = 32 * 2 ** 20
		function secretOf(release, revision) {
			return `sh.helm.release.v1.${release}.v${revision}`
		}
		async function listRevisions(wds, release, namespace) {
			const { items } = await wds.listMetadata(`/api/v1/namespaces/${namespace}/secrets`, {
				labelSelector: `owner=helm,name=${release}`
			})
			return items
				.map(({ metadata }) => ({
					secret: metadata.name,
					revision: Number(metadata.labels?.['version']),
					status: metadata.labels?.['status'] ?? ''
				}))
				.sort((left, right) => right.revision - left.revision)
		}
		function noRelease({ release, namespace }) {
			return new _lib_errors_ts__WEBPACK_IMPORTED_MODULE_1__.l(
				'NO_RELEASE',
				`there is no release ${release} in namespace ${namespace}`,
				{
					remedy:
						'Correct `release` and `namespace`; `helm list --all-namespaces` in the WDS shows what there is.'
				}
			)
		}
		async function readRevision(wds, namespace, { secret }) {
			const found = await wds.get(`/api/v1/namespaces/${namespace}/secrets/${secret}`)
			if (found === undefined) return undefined
			return (0, _release_ts__WEBPACK_IMPORTED_MODULE_2__.l)(
				await documentIn(found, `${namespace}/${secret}`)
			)
		}
		async function markFailed(wds, namespace, { secret }) {
			const path = `/api/v1/namespaces/${namespace}/secrets/${secret}`
			const found = await wds.get(path)
			if (found === undefined || !isPending({ status: found.metadata.labels?.['status'] ?? '' })) return false
			const release = await documentIn(found, `${namespace}/${secret}`)
			const info = {
				...(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_3__.lJ)(release, 'info'),
				status: 'failed',
				description: 'The run that made it was killed'
			}
			const { labels, ...metadata } = found.metadata
			try {
				await wds.replace(path, {
					...found,
					metadata: { ...metadata, labels: { ...labels, status: 'failed' } },
					data: { release: encode({ ...release, info }) }
				})
				return true
			} catch (error) {
				if (
					error instanceof _kubernetes_api_client_ts__WEBPACK_IMPORTED_MODULE_4__.hD &&
					error.status === 409
				)
					return false
				throw error
			}
		}
		function isPending({ status }) {
			return status.startsWith('pending-')
		}
		function encode(release) {
			const compressed = (0, node_zlib__WEBPACK_IMPORTED_MODULE_0__.gzipSync)(
				JSON.stringify(release)
			).toString('base64')
			return Buffer.from(compressed).toString('base64')
		}
		async function documentIn(secret, name) {
			const data = (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_3__.bX)(secret, 'data', 'release') ?? ''
			try {
				const compressed = Buffer.from(Buffer.from(data, 'base64').toString('latin1'), 'base64')
				const document = (0, _lib_parseJson_ts__WEBPACK_IMPORTED_MODULE_6__.qF)(
					(
						await (0, _lib_files_gunzip_ts__WEBPACK_IMPORTED_MODULE_5__.C)(compressed, MOST_RELEASE_BYTES)
					).toString('utf8')
				)
				if ((0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_3__.Gv)(document)) return document
				throw new Error('the document in it is no JSON object')
			} catch (error) {
				throw new _lib_errors_ts__WEBPACK_IMPORTED_MODULE_1__.l(
					'RELEASE_UNREADABLE',
					`Secret ${name} holds no Helm release`,
					{
						remedy:
							'Helm cannot use it either: restore it, or remove the release with `helm uninstall` in the WDS.',
						cause: new Error(
							error instanceof _lib_parseJson_ts__WEBPACK_IMPORTED_MODULE_6__.N3
								? 'the document in it is no JSON'
								: (0, _lib_errors_ts__WEBPACK_IMPORTED_MODULE_1__.b)(error)
						)
					}
				)
			}
		}
	},
	9136: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			A1: () => loadPreflight,
			_u: () => loadJoined,
			j_: () => loadLeftovers,
			pb: () => loadHooks,
			u3: () => loadNarrowing
		})
		function loadHooks() {
			return __nccwpck_require__.e(401).then(__nccwpck_require__.bind(__nccwpck_require__, 2642))
		}
		function loadJoined() {
			return __nccwpck_require__.e(401).then(__nccwpck_require__.bind(__nccwpck_require__, 7840))
		}
		function loadLeftovers() {
			return __nccwpck_require__.e(401).then(__nccwpck_require__.bind(__nccwpck_require__, 2948))
		}
		function loadNarrowing() {
			return __nccwpck_require__.e(401).then(__nccwpck_require__.bind(__nccwpck_require__, 9785))
		}
		function loadPreflight() {
			return __nccwpck_require__.e(401).then(__nccwpck_require__.bind(__nccwpck_require__, 5191))
		}
	},
	9407: (module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.a(
			module,
			async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
				try {
					var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5919)
					var node_worker_threads__WEBPACK_IMPORTED_MODULE_0___default = __nccwpck_require__.n(
						node_worker_threads__WEBPACK_IMPORTED_MODULE_0__
					)
					var _action_main_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7625)
					var _action_post_ts__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8376)
					var _action_workflowCommands_ts__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4791)
					if (node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.isMainThread) {
						await (process.argv[2] === 'post'
							? (0, _action_post_ts__WEBPACK_IMPORTED_MODULE_2__.b)()
							: (0, _action_main_ts__WEBPACK_IMPORTED_MODULE_1__.i)())
						await (0, _action_workflowCommands_ts__WEBPACK_IMPORTED_MODULE_3__.Zm)()
						process.exit()
					}
					__webpack_async_result__()
				} catch (e) {
					__webpack_async_result__(e)
				}
			},
			1
		)
	},
	297: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Kf: () => readChoice,
			_0: () => readCount,
			fG: () => readFlag
		})
		var _faults_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5836)
		var _lib_text_nearest_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6653)
		function readChoice(given, name, choices) {
			const text = given.text(name)
			if (text === undefined) return choices[0]
			const choice = choices.find(candidate => candidate === text)
			if (choice === undefined)
				given.fault(
					name,
					(0, _faults_ts__WEBPACK_IMPORTED_MODULE_0__.hD)(text),
					`${(0, _lib_text_nearest_ts__WEBPACK_IMPORTED_MODULE_1__.au)(text, choices)}Choose one of these words.`
				)
			return choice ?? choices[0]
		}
		function readFlag(given, name) {
			const text = given.text(name) ?? 'false'
			if (/^(true|True|TRUE)$/.test(text)) return true
			if (!/^(false|False|FALSE)$/.test(text))
				given.fault(name, (0, _faults_ts__WEBPACK_IMPORTED_MODULE_0__.hD)(text), 'Write true or false.')
			return false
		}
		function readCount(given, name) {
			const text = given.text(name)
			if (text === undefined) return undefined
			if (/^[1-9]\d{0,5}$/.test(text)) return Number(text)
			given.fault(name, (0, _faults_ts__WEBPACK_IMPORTED_MODULE_0__.hD)(text), 'Write a number in digits.')
			return undefined
		}
	},
	3775: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Fg: () => definitionOf,
			LX: () => DEFINITIONS,
			Lo: () => COMMANDS
		})
		const COMMANDS = ['deploy', 'plan', 'test', 'rollback', 'status', 'uninstall', 'cleanup']
		const OF_RELEASE = COMMANDS.filter(command => command !== 'cleanup')
		const CHANGING = ['deploy', 'test', 'rollback', 'uninstall', 'cleanup']
		const GROUPS = {
			what: 'What to deploy',
			wds: 'The WDS',
			its: 'The ITS',
			access: 'What credentials and addresses are accepted',
			placement: 'Where it goes',
			proof: 'Proof of what arrived',
			tools: 'Tools',
			registry: 'Registry',
			plan: 'A plan and its approval',
			ownership: 'Ownership and lifetime',
			preview: 'Previews of pull requests',
			removal: 'Removing',
			cleanup: 'Cleaning up',
			rollback: 'Rollback'
		}
		const DEFINITIONS = [
			input('what', 'command', '"deploy", "plan", "test", "rollback", "status", "uninstall" or "cleanup"', {
				default: 'deploy',
				commands: COMMANDS
			}),
			input(
				'what',
				'release',
				'a Helm release name: lower-case letters, digits, "-" and ".", at most 53 characters, such as "postgres"',
				{ required: true, commands: OF_RELEASE }
			),
			input(
				'what',
				'namespace',
				'a Kubernetes namespace: lower-case letters, digits and "-", at most 63 characters, none that Kubernetes or KubeStellar uses itself, such as "postgres-system"',
				{ commands: OF_RELEASE }
			),
			input(
				'what',
				'chart',
				'a path in the workspace, an oci:// reference, the https:// URL of a .tgz, or the name of a chart in `repo`',
				{ required: true }
			),
			input('what', 'repo', 'the https:// URL of a chart repository, with the name of a chart in `chart`'),
			input('what', 'chart-version', 'a version or range as Helm takes it, such as "1.2.3" or "^1.2"'),
			input('what', 'chart-digest', 'a digest such as "sha256:" and 64 hex digits'),
			input('what', 'values', 'one YAML mapping, as in a values file'),
			input('what', 'values-files', 'files in the workspace with a YAML mapping each, one path a line'),
			input('what', 'set', 'lines `path=value`, such as `image.tag=1.2.3`'),
			input(
				'what',
				'set-file',
				'lines `path=FILE`, each file a text in the workspace, such as `config=files/app.conf`'
			),
			input('what', 'set-literal', 'lines `path=value`, such as `auth.password=s3cret`'),
			input('what', 'hooks', '"run", "skip" or "fail"', {
				default: 'run',
				commands: ['deploy', 'plan', 'rollback', 'uninstall', 'cleanup']
			}),
			input('what', 'hooks-on-failure', '"finish" or "stop"', { default: 'finish', commands: CHANGING }),
			input('what', 'hooks-wait-for', '"delivered" or "ready"', {
				default: 'delivered',
				commands: ['deploy', 'rollback']
			}),
			input('what', 'hooks-offline', '"fail" or "skip"', {
				default: 'fail',
				commands: ['deploy', 'plan', 'test', 'rollback', 'uninstall', 'cleanup']
			}),
			input('what', 'test', '"true" or "false"', { default: 'false', commands: ['deploy'] }),
			input('what', 'tests', 'names of test hooks, one a line', { commands: ['deploy', 'test'] }),
			input('what', 'timeout', 'a duration from 1ms to 24d, such as "10m", "1h30m" or "90s"', {
				commands: COMMANDS
			}),
			input('what', 'wait-for-lock', 'a duration from 1ms to 24d, such as "5m"', {
				default: '5m',
				commands: CHANGING
			}),
			input('wds', 'wds-kubeconfig', 'a kubeconfig for the WDS, as base64 or YAML', { commands: COMMANDS }),
			input('wds', 'wds-kubeconfig-file', 'the path of a kubeconfig for the WDS', { commands: COMMANDS }),
			input('wds', 'wds-context', 'the name of a context in the kubeconfig', { commands: COMMANDS }),
			input('its', 'its-kubeconfig', 'a kubeconfig for the ITS, as base64 or YAML', { commands: COMMANDS }),
			input('its', 'its-kubeconfig-file', 'the path of a kubeconfig for the ITS', { commands: COMMANDS }),
			input('its', 'its-context', 'the name of a context in the ITS kubeconfig', { commands: COMMANDS }),
			input(
				'access',
				'allow-exec-plugins',
				'programs, one a line: a bare name, or an absolute path outside of the workspace',
				{ commands: COMMANDS }
			),
			input('access', 'allow-insecure', '"true" or "false"', { default: 'false', commands: COMMANDS }),
			input(
				'placement',
				'cluster-selector',
				'label queries as `kubectl -l` takes them, one a line, such as "location-group=edge" or "region in (eu, us)"'
			),
			input(
				'placement',
				'binding-policy',
				'the name of a BindingPolicy: lower-case letters, digits, "-" and ".", at most 63 characters',
				{ commands: OF_RELEASE }
			),
			input(
				'placement',
				'binding-policy-file',
				'the path of a manifest with one BindingPolicy or several, in place of `cluster-selector`'
			),
			input('placement', 'select-by', '"auto" or "labels"', { default: 'auto' }),
			input(
				'placement',
				'object-selector',
				'label queries as `kubectl -l` takes them, one a line, with `select-by: labels`'
			),
			input('placement', 'on-missed', '"fail" or "warn"', { default: 'fail' }),
			input(
				'placement',
				'allow-undelivered',
				'kinds or objects, one `KIND`, `KIND.GROUP` or `KIND.GROUP/NAME` a line, such as `APIService.apiregistration.k8s.io`'
			),
			input(
				'placement',
				'create-only',
				'kinds, one `KIND` or `KIND.GROUP` a line, such as `PersistentVolumeClaim`, or "none"'
			),
			input('placement', 'guard', '"data", "all" or "none"'),
			input(
				'placement',
				'guard-kinds',
				'kinds, one `KIND` or `KIND.GROUP` a line, such as `Service`, with `guard: data`'
			),
			input('placement', 'propagate-release', '"true" or "false"', { default: 'false' }),
			input('placement', 'namespace-labels', 'lines `key=value`, such as `team=payments`'),
			input('placement', 'expect-clusters', 'names of clusters, one a line'),
			input('placement', 'min-clusters', 'a whole number from 1 on'),
			input('placement', 'max-clusters', 'a whole number from 1 on, at least `min-clusters`'),
			input('placement', 'allow-cluster-removal', '"true" or "false"', { default: 'false' }),
			input(
				'placement',
				'allow-data-loss',
				'objects, one `KIND/NAME`, `KIND.GROUP/NAME` or `KIND.GROUP/NAMESPACE/NAME` a line, such as `Namespace/extra`',
				{ commands: ['deploy', 'plan', 'rollback', 'uninstall', 'cleanup'] }
			),
			input('proof', 'wait-for', '"ready", "delivered", "bound" or "nothing"', {
				commands: ['deploy', 'rollback', 'status']
			}),
			input('proof', 'evidence', '"auto", "wds", "its" or "wecs"', {
				default: 'auto',
				commands: ['deploy', 'test', 'rollback', 'status']
			}),
			input('proof', 'collector-limit', 'a whole number from 0 on', {
				default: '200',
				commands: ['deploy', 'rollback']
			}),
			input('proof', 'min-ready-clusters', 'a whole number from 1 on, or a share such as "80%"', {
				commands: ['deploy', 'rollback', 'status']
			}),
			input(
				'proof',
				'ready-when',
				"lines `KIND.GROUP: EXPRESSION`, such as `Database.example.com: status.phase == 'Running'`",
				{ commands: ['deploy', 'rollback', 'status'] }
			),
			input('proof', 'wec-kubeconfig', 'a kubeconfig with a context per cluster, as base64 or YAML', {
				commands: COMMANDS
			}),
			input('proof', 'wec-kubeconfig-file', 'the path of a kubeconfig with a context per cluster', {
				commands: COMMANDS
			}),
			input(
				'proof',
				'wec-contexts',
				'lines `CLUSTER=CONTEXT` or `CLUSTER`, with contexts of the WEC kubeconfig',
				{ commands: COMMANDS }
			),
			input('proof', 'on-failure', '"keep", "rollback" or "uninstall"', {
				default: 'keep',
				commands: ['deploy']
			}),
			input('proof', 'on-unverified', '"allow" or "fail"', {
				default: 'allow',
				commands: ['deploy', 'rollback', 'status', 'uninstall', 'cleanup']
			}),
			input('proof', 'fail-on-recreated', '"true" or "false"', {
				default: 'false',
				commands: ['deploy', 'rollback', 'status']
			}),
			input('tools', 'tools', '"verified" or "any"', { default: 'verified', commands: COMMANDS }),
			input(
				'tools',
				'helm-version',
				'a version from 3.16.0 on ("4.1.4"), a range that has one ("4.x", "^3.17"), or "latest"',
				{ default: '4.1.4', commands: COMMANDS }
			),
			input('tools', 'kubectl-version', 'a version ("1.36.4"), a range ("1.36.x"), or "latest"', {
				default: '1.36.4',
				commands: COMMANDS
			}),
			input('tools', 'helm-mirror', 'an https:// URL laid out as https://get.helm.sh', {
				commands: COMMANDS
			}),
			input('tools', 'kubectl-mirror', 'an https:// URL laid out as https://dl.k8s.io', {
				commands: COMMANDS
			}),
			input('tools', 'helm-checksum', 'a SHA-256 of 64 hex digits, with an exact `helm-version`', {
				commands: COMMANDS
			}),
			input('tools', 'kubectl-checksum', 'a SHA-256 of 64 hex digits, with an exact `kubectl-version`', {
				commands: COMMANDS
			}),
			input(
				'registry',
				'registry-username',
				'a user of the registry or repository of `chart`, with `registry-password`'
			),
			input('registry', 'registry-password', 'the password or token of `registry-username`'),
			input(
				'registry',
				'registry-logins',
				'lines `HOST[/PATH] USER PASSWORD`, such as `ghcr.io/acme jane TOKEN`'
			),
			input('plan', 'plan-file', 'the path of a file that `command: plan` wrote', { commands: ['deploy'] }),
			input('plan', 'diff', '"redacted", "full" or "names"', { default: 'redacted', commands: ['plan'] }),
			input('plan', 'fail-on-changes', '"true" or "false"', { default: 'false', commands: ['plan'] }),
			input('ownership', 'ttl', 'a duration up to 3650d, such as "72h" or "7d"', { commands: ['deploy'] }),
			input('ownership', 'adopt', '"true" or "false"', {
				default: 'false',
				commands: ['deploy', 'plan', 'rollback', 'uninstall']
			}),
			input('ownership', 'protect', 'names of namespaces, one a line, `*` for any characters', {
				commands: COMMANDS
			}),
			input('preview', 'preview', '"true" or "false"', { default: 'false', commands: OF_RELEASE }),
			input(
				'preview',
				'url',
				'an http:// or https:// URL, with `${release}`, `${namespace}` or `${number}` in it',
				{ commands: ['deploy', 'uninstall'] }
			),
			input('preview', 'on-missing-secrets', '"fail" or "skip"', {
				default: 'fail',
				commands: ['deploy', 'uninstall']
			}),
			input('preview', 'github-token', "a token for GitHub's API", {
				default: '${{ github.token }}',
				commands: COMMANDS
			}),
			input('preview', 'allow-forks', '"true" or "false"', { default: 'false', commands: COMMANDS }),
			input('removal', 'delete-namespace', '"true" or "false"', {
				commands: ['deploy', 'uninstall', 'cleanup']
			}),
			input('removal', 'delete-crds', '"true" or "false"', {
				default: 'false',
				commands: ['uninstall']
			}),
			input('removal', 'dry-run', '"true" or "false"', {
				default: 'false',
				commands: ['uninstall', 'cleanup']
			}),
			input('cleanup', 'remove', '"expired", "closed-pull-requests" and "deleted-branches", one a line', {
				default: 'expired closed-pull-requests',
				commands: ['cleanup']
			}),
			input('cleanup', 'max-removals', 'a whole number from 1 on', { default: '50', commands: ['cleanup'] }),
			input('rollback', 'revision', 'the number of a revision, from 1 on', { commands: ['rollback'] })
		]
		function definitionOf(name) {
			const definition = DEFINITIONS.find(candidate => candidate.name === name)
			if (definition === undefined) throw new Error(`no input is called ${name}`)
			return definition
		}
		function input(group, name, allowed, more = {}) {
			return {
				group,
				name,
				allowed,
				commands: more.commands ?? ['deploy', 'plan'],
				required: more.required ?? false,
				default: more.default
			}
		}
	},
	5836: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			c3: () => listOf,
			hD: () => quote,
			vG: () => formatFaults
		})
		var _lib_text_plainText_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6084)
		const MAX_QUOTED = 80
		const MAX_LISTED = 20
		function quote(text) {
			const isShown =
				text.length <= MAX_QUOTED &&
				(0, _lib_text_plainText_ts__WEBPACK_IMPORTED_MODULE_0__.wh)(text) === text &&
				!/[\t\n]/.test(text)
			return isShown ? `"${text}"` : `a text of ${Array.from(text).length} characters`
		}
		function listOf(names) {
			if (names.length === 0) return 'none'
			const shown = names.slice(0, MAX_LISTED).map(quote).join(', ')
			return names.length <= MAX_LISTED ? shown : `${shown} and ${names.length - MAX_LISTED} more`
		}
		function formatFaults(faults) {
			return faults
				.map(({ input, given, allowed, remedy }) =>
					[input, `  given:   ${given}`, `  allowed: ${allowed}`, `  to do:   ${remedy}`].join('\n')
				)
				.join('\n\n')
		}
	},
	8801: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			EU: () => Given,
			qs: () => unknownInputs,
			Qn: () => variableOf
		})
		var own = __nccwpck_require__(3499)
		var definitions = __nccwpck_require__(3775)
		var faults = __nccwpck_require__(5836)
		var nearest = __nccwpck_require__(6653)
		const PART = 8
		const MOST_CHARACTERS = 100_000
		const ADDRESS = /^[a-z][-+.a-z0-9]*:\/\//i
		function withoutParts(shown, value) {
			const whole = [...new Set([value, ...value.split(/\r?\n/)].map(text => text.trim()))]
				.filter(text => text.length >= PART && text.length <= MOST_CHARACTERS && !ADDRESS.test(text))
				.sort((left, right) => right.length - left.length)
			if (whole.length === 0) return shown
			const parts = new Set(
				whole.flatMap(text =>
					Array.from({ length: text.length - PART + 1 }, (_, at) => text.slice(at, at + PART))
				)
			)
			return shown
				.split(/(`[a-z-]+`)/)
				.map((piece, index) => (index % 2 === 1 ? piece : besides(piece, whole, text => hide(text, parts))))
				.join('')
		}
		function besides(text, whole, change) {
			const [first, ...others] = whole
			if (first === undefined) return change(text)
			return text
				.split(first)
				.map(piece => besides(piece, others, change))
				.join(first)
		}
		function hide(text, parts) {
			let [result, at] = ['', 0]
			while (at < text.length) {
				let end = at
				while (parts.has(text.slice(end === at ? at : end - PART + 1, end === at ? at + PART : end + 1)))
					end = end === at ? at + PART : end + 1
				result += end === at ? (text[at] ?? '') : '***'
				at = Math.max(end, at + 1)
			}
			return result
		}
		const PREFIX = 'INPUT_'
		const NAMES = definitions.LX.map(({ name }) => name)
		class Given {
			faults = []
			#env
			#command
			constructor(env) {
				this.#env = env
			}
			restrictTo(command) {
				this.#command = command
			}
			raw(name) {
				if (this.#command !== undefined && !(0, definitions.Fg)(name).commands.includes(this.#command))
					return undefined
				const value = (0, own.Z)(this.#env, variableOf(name)) ?? ''
				return value.trim() === '' ? undefined : value
			}
			text(name) {
				return this.raw(name)?.trim() ?? (0, definitions.Fg)(name).default
			}
			hasAccess(side) {
				return (
					this.raw(`${side}-kubeconfig`) !== undefined || this.raw(`${side}-kubeconfig-file`) !== undefined
				)
			}
			required(name, remedy) {
				const text = this.text(name)
				if (text === undefined) this.fault(name, 'nothing', remedy)
				return text
			}
			lines(name) {
				return this.rawLines(name).map(({ number, text }) => ({ number, text: text.trim() }))
			}
			linesOfForm(name, form, remedy) {
				const lines = this.lines(name).map(({ text }) => text)
				for (const line of lines) if (!form.test(line)) this.fault(name, (0, faults.hD)(line), remedy)
				return new Set(lines)
			}
			rawLines(name) {
				return (this.raw(name) ?? '')
					.split(/\r?\n/)
					.map((text, index) => ({ number: index + 1, text }))
					.filter(line => line.text.trim() !== '')
			}
			fault(name, given, remedy, allowed = (0, definitions.Fg)(name).allowed) {
				const value = name.endsWith('-kubeconfig') ? '' : ((0, own.Z)(this.#env, variableOf(name)) ?? '')
				this.faults.push({ input: name, given: withoutParts(given, value), allowed, remedy })
			}
			refuseMistyped() {
				for (const name of unknownInputs(this.#env).mistyped) {
					this.faults.push({
						input: name,
						given: 'an input that this action does not have',
						allowed: 'the inputs that action.yml lists',
						remedy: `${(0, nearest.au)(name, NAMES)}Remove it or correct its name; if it is an environment variable of the workflow, give it a name that does not begin with ${PREFIX}.`
					})
				}
			}
			refuseUnused(command, definitions) {
				for (const { name, commands, default: ownDefault } of definitions) {
					const value = ((0, own.Z)(this.#env, variableOf(name)) ?? '').trim()
					if (commands.includes(command) || value === '' || value === ownDefault) continue
					this.faults.push({
						input: name,
						given: 'an input that this command does not use',
						allowed: `the inputs of \`command: ${command}\``,
						remedy: `Remove it, or choose the command that it belongs to: ${commands.map(faults.hD).join(', ')}.`
					})
				}
			}
		}
		function unknownInputs(env) {
			const known = new Set(NAMES.map(variableOf))
			const unknown = Object.keys(env)
				.filter(variable => variable.startsWith(PREFIX) && !known.has(variable))
				.map(variable => variable.slice(PREFIX.length).toLowerCase())
				.sort()
			const isUsed = name => {
				const value = ((0, own.Z)(env, variableOf(name)) ?? '').trim()
				return value !== '' && !definitions.LX.some(known => known.name === name && known.default === value)
			}
			const isMistyped = name => (0, nearest.UJ)(name, NAMES, isUsed)
			return { mistyped: unknown.filter(isMistyped), foreign: unknown.filter(name => !isMistyped(name)) }
		}
		function variableOf(name) {
			return `${PREFIX}${name.toUpperCase()}`
		}
	},
	3301: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			i9: () => readAccessRules,
			pQ: () => readIts,
			bc: () => readWaitFor,
			tV: () => readWds,
			LG: () => readWecs
		})
		var external_node_path_ = __nccwpck_require__(6760)
		var errors = __nccwpck_require__(7268)
		var faults = __nccwpck_require__(5836)
		var json = __nccwpck_require__(8453)
		var kubeconfig_error = __nccwpck_require__(8015)
		var own = __nccwpck_require__(3499)
		var kubeconfig_text = __nccwpck_require__(8846)
		function textAt(source, field, where) {
			const value = (0, own.Z)(source, field)
			if (value === undefined || value === null || value === '') return undefined
			if (typeof value !== 'string')
				throw (0, kubeconfig_error.rt)(where, `a text as ${field}; write it in quotes`)
			return value
		}
		function textsAt(source, field, where) {
			const value = (0, own.Z)(source, field)
			if (value === undefined || value === null) return undefined
			if (!Array.isArray(value) || !value.every(entry => typeof entry === 'string'))
				throw (0, kubeconfig_error.rt)(where, `a list of texts as ${field}; write them in quotes`)
			return value
		}
		function pemAt(source, field, where, files) {
			const data = textAt(source, `${field}-data`, where)
			if (data === 'DATA+OMITTED' || data === 'REDACTED') throw (0, kubeconfig_error.Pd)(where)
			const file = data === undefined ? fileAt(source, field, where, files) : undefined
			if (data === undefined && file === undefined) return undefined
			const bytes = data === undefined ? Buffer.from(file ?? '') : (0, kubeconfig_text.EH)(data)
			const pem = bytes?.toString('latin1') ?? ''
			const begin =
				field === 'client-key'
					? /-----BEGIN (?:[A-Z0-9]+ ){0,3}PRIVATE KEY-----/
					: /-----BEGIN (?:[A-Z0-9]+ ){0,3}CERTIFICATE-----/
			if (bytes === undefined || !begin.test(pem))
				throw (0, kubeconfig_error.rt)(
					where,
					data === undefined ? `a PEM file as ${field}` : `base64 of a PEM block as ${field}-data`
				)
			if (field === 'client-key' && /BEGIN ENCRYPTED PRIVATE KEY|Proc-Type: 4,ENCRYPTED/.test(pem))
				throw (0, kubeconfig_error.rt)(
					where,
					'a client-key without a passphrase, since a job cannot enter it',
					'Take the passphrase off, `openssl pkey -in KEY -out NEW`, or log in with a token.'
				)
			return bytes.toString('base64')
		}
		function fileAt(source, field, where, files) {
			const path = textAt(source, field, where)
			if (path === undefined) return undefined
			if (files === undefined)
				throw new kubeconfig_error.C2(
					'document',
					`${where}, which refers to a file by ${field}`,
					'a kubeconfig that holds everything itself',
					kubeconfig_error.rF
				)
			const content = files.readFile(
				(0, external_node_path_.isAbsolute)(path) ? path : (0, external_node_path_.join)(files.baseDir, path)
			)
			if (content !== undefined) return content
			throw new kubeconfig_error.C2(
				'document',
				`${where}, which refers by ${field} to a file that cannot be read or lies outside the workspace`,
				'references to files inside the workspace, or none',
				kubeconfig_error.rF
			)
		}
		function defined(fields) {
			return Object.fromEntries(
				Object.entries(fields).filter(([, value]) => value !== undefined && value !== null)
			)
		}
		function clusterOf(source, where, files) {
			const proxy = textAt(source, 'proxy-url', where)
			if (proxy !== undefined && urlOf(proxy, ['http:', 'https:', 'socks5:']) === undefined)
				throw (0, kubeconfig_error.rt)(where, 'a proxy-url that is an http://, https:// or socks5:// URL')
			const ca = pemAt(source, 'certificate-authority', where, files)
			const insecure = source['insecure-skip-tls-verify'] ?? false
			if (typeof insecure !== 'boolean')
				throw (0, kubeconfig_error.rt)(where, 'true or false as insecure-skip-tls-verify')
			if (insecure && ca !== undefined)
				throw (0, kubeconfig_error.rt)(
					where,
					'either a certificate authority or insecure-skip-tls-verify, as kubectl does'
				)
			return defined({
				server: serverOf(source, where),
				'certificate-authority-data': ca,
				'insecure-skip-tls-verify': insecure ? true : undefined,
				'tls-server-name': textAt(source, 'tls-server-name', where),
				'proxy-url': proxy,
				'disable-compression': source['disable-compression'] === true ? true : undefined,
				extensions: pluginConfig(source)
			})
		}
		function serverOf(source, where) {
			const server = textAt(source, 'server', where)
			if (server === undefined) throw (0, kubeconfig_error.rt)(where, 'a cluster with a server')
			const url = urlOf(server, ['http:', 'https:'])
			if (url === undefined)
				throw (0, kubeconfig_error.rt)(
					where,
					'a server that is an http:// or https:// URL, such as https://wds1.example.com:9443'
				)
			if (`${url.username}${url.password}` !== '')
				throw (0, kubeconfig_error.rt)(
					where,
					'a server without a user and a password in its URL',
					'Write them as `username` and `password` of the user.'
				)
			return `${url.protocol}//${url.host}${url.pathname.replaceAll(/\/{2,}/g, '/').replace(/\/$/, '')}`
		}
		function urlOf(text, schemes) {
			const url = URL.parse(text)
			return url !== null && url.hostname !== '' && schemes.includes(url.protocol) ? url : undefined
		}
		function pluginConfig(source) {
			const found = (0, json.RD)(source, 'extensions')
				.filter(json.Gv)
				.filter(entry => (0, json.bX)(entry, 'name') === 'client.authentication.k8s.io/exec')
			return found.length === 0 ? undefined : found
		}
		var api_execPlugins = __nccwpck_require__(2728)
		var lib_url = __nccwpck_require__(5194)
		function refusedIn(cluster, where, { allowInsecure }) {
			if (allowInsecure) return []
			const refused = (what, allowed, remedy) =>
				new kubeconfig_error.C2('rules', `${where}, ${what}`, allowed, remedy)
			const [server, proxy] = [(0, json.bX)(cluster, 'server') ?? '', (0, json.bX)(cluster, 'proxy-url')]
			const tls = 'an https:// server, or an http:// one at an address of this machine, such as 127.0.0.1'
			return [
				...((0, lib_url.fq)(server) ? [refused('whose server is an http:// URL', tls, lib_url.mY)] : []),
				...(cluster['insecure-skip-tls-verify'] === true
					? [
							refused(
								'which has insecure-skip-tls-verify',
								'a server whose certificate is checked',
								'Give its certificate-authority-data, and tls-server-name where the certificate names another host. If an unchecked server is accepted, set `allow-insecure: true`.'
							)
						]
					: []),
				...(proxy !== undefined && tellsProxyItsLogin(proxy)
					? [
							refused(
								'whose proxy-url sends a user and a password over http',
								'a proxy-url without a login, or an https:// one',
								'Take the login out of it, or use an https:// proxy. If it is accepted, set `allow-insecure: true`.'
							)
						]
					: [])
			]
		}
		function tellsProxyItsLogin(proxy) {
			const url = URL.parse(proxy)
			if (url === null || url.protocol === 'https:') return false
			return `${url.username}${url.password}` !== '' && !(0, lib_url.U9)(url.hostname)
		}
		function refusedLogin(user, where, { execPlugins, allowInsecure }) {
			const issuer = (0, json.bX)(user, 'auth-provider', 'config', 'idp-issuer-url')
			if (!allowInsecure && issuer !== undefined && (0, lib_url.fq)(issuer))
				return [
					new kubeconfig_error.C2(
						'rules',
						`${where}, whose auth-provider has an http:// URL as its issuer`,
						'an https:// URL, or an http:// one at an address of this machine',
						lib_url.mY
					)
				]
			const exec = user['exec']
			if (exec === undefined) return []
			const args = (0, json.RD)(exec, 'args').map(String)
			const values = (0, json.RD)(exec, 'env').map(entry => (0, json.bX)(entry, 'value') ?? '')
			const request = {
				command: (0, json.bX)(exec, 'command') ?? '',
				args,
				env: (0, json.RD)(exec, 'env').map(entry => (0, json.bX)(entry, 'name') ?? '')
			}
			const addresses = [...args.map(text => text.replace(/^--?[^=]{1,100}=/, '')), ...values]
			return [
				...(0, api_execPlugins.he)(request, execPlugins).map(
					({ given, allowed, remedy }) =>
						new kubeconfig_error.C2('rules', `${where}, with ${given}`, allowed, remedy)
				),
				...(!allowInsecure && addresses.some(lib_url.fq)
					? [
							new kubeconfig_error.C2(
								'rules',
								`${where}, whose exec plugin is given an http:// URL`,
								'https:// URLs, or http:// ones at an address of this machine',
								lib_url.mY
							)
						]
					: [])
			]
		}
		var secrets = __nccwpck_require__(4500)
		var external_node_crypto_ = __nccwpck_require__(7598)
		function userOf(source, where, files) {
			const certificate = pemAt(source, 'client-certificate', where, files)
			const key = pemAt(source, 'client-key', where, files)
			if ((certificate === undefined) !== (key === undefined))
				throw (0, kubeconfig_error.rt)(where, 'both a client certificate and its key, or none of them')
			if (certificate !== undefined && key !== undefined && !belongTogether(certificate, key))
				throw (0, kubeconfig_error.rt)(where, 'the client-key that belongs to the client-certificate')
			const token = tokenOf(source, where, files)
			const [username, password] = [textAt(source, 'username', where), textAt(source, 'password', where)]
			if (token === 'REDACTED' || password === 'REDACTED') throw (0, kubeconfig_error.Pd)(where)
			if (token !== undefined && (username ?? password) !== undefined)
				throw (0, kubeconfig_error.rt)(
					where,
					'a token, or a username with a password; kubectl refuses both at once'
				)
			const as = textAt(source, 'as', where)
			const others = {
				'as-uid': textAt(source, 'as-uid', where),
				'as-groups': textsAt(source, 'as-groups', where),
				'as-user-extra': extraOf(source['as-user-extra'], where)
			}
			if (as === undefined && Object.keys(defined(others)).length > 0)
				throw (0, kubeconfig_error.rt)(
					where,
					'a user to impersonate, `as`, with its uid, groups and extra fields'
				)
			return defined({
				'client-certificate-data': certificate,
				'client-key-data': key,
				token,
				username,
				password,
				as,
				...others,
				'auth-provider': authProviderOf(source['auth-provider'], where, files),
				exec: token === undefined ? execOf(source['exec'], where, files) : undefined
			})
		}
		function tokenOf(source, where, files) {
			const given = textAt(source, 'token', where)?.trim()
			let token = given
			try {
				token = fileAt(source, 'tokenFile', where, files)?.trim() ?? given
			} catch (error) {
				if (given === undefined) throw error
			}
			if (token !== undefined && /[\u0000-\u0020\u007f]/.test(token))
				throw (0, kubeconfig_error.rt)(where, 'a token on one line, without blanks')
			return token === '' ? undefined : token
		}
		function belongTogether(certificate, key) {
			const [cert, pem] = [Buffer.from(certificate, 'base64'), Buffer.from(key, 'base64')]
			try {
				return new external_node_crypto_.X509Certificate(cert).checkPrivateKey(
					(0, external_node_crypto_.createPrivateKey)(pem)
				)
			} catch {
				return true
			}
		}
		const SUCCESSORS = new Map([
			[
				'gcp',
				'Install `gke-gcloud-auth-plugin`, and create the kubeconfig again: `gcloud container clusters get-credentials`.'
			],
			[
				'azure',
				'Install `kubelogin`, and convert the kubeconfig: `kubelogin convert-kubeconfig -l azurecli`.'
			]
		])
		const OIDC_SETTINGS = ['client-id', 'client-secret', 'extra-scopes', 'id-token', 'refresh-token']
		function authProviderOf(source, where, files) {
			if (source === undefined || source === null) return undefined
			const name = (0, json.bX)(source, 'name')
			const settings = (0, json.Gv)(source) && (0, json.Gv)(source['config']) ? source['config'] : {}
			if (name !== 'oidc')
				throw new kubeconfig_error.C2(
					'document',
					`${where}, whose user has the auth-provider ${(0, faults.hD)(name ?? '')}, which kubectl has dropped in 1.26`,
					'a user with a token, a client certificate, an exec plugin or the auth-provider "oidc"',
					SUCCESSORS.get(name) ?? 'Use the exec plugin that replaced it, or the token of a ServiceAccount.'
				)
			return {
				name,
				config: defined({
					'idp-issuer-url': textAt(settings, 'idp-issuer-url', where),
					'idp-certificate-authority-data': issuerAuthority(settings, where, files),
					...Object.fromEntries(OIDC_SETTINGS.map(field => [field, textAt(settings, field, where)]))
				})
			}
		}
		function issuerAuthority(settings, where, files) {
			const pem = fileAt(settings, 'idp-certificate-authority', where, files)
			return pem === undefined
				? textAt(settings, 'idp-certificate-authority-data', where)
				: Buffer.from(pem).toString('base64')
		}
		function execOf(source, where, files) {
			if (source === undefined || source === null) return undefined
			const command = (0, json.bX)(source, 'command')
			if (!(0, json.Gv)(source) || command === undefined || command === '')
				throw (0, kubeconfig_error.rt)(where, 'an exec plugin with a command')
			const isRelative = /[/\\]/.test(command) && !(0, external_node_path_.isAbsolute)(command)
			if (isRelative && files === undefined)
				throw (0, kubeconfig_error.rt)(
					where,
					'an exec plugin found on PATH or by an absolute path, since there is no folder to start from'
				)
			return defined({
				apiVersion: execVersion(source, where),
				command:
					isRelative && files !== undefined ? (0, external_node_path_.join)(files.baseDir, command) : command,
				args: textsAt(source, 'args', where),
				env: (0, json.RD)(source, 'env').map(entry => {
					const name = (0, json.Gv)(entry) ? textAt(entry, 'name', where) : undefined
					if (!(0, json.Gv)(entry) || name === undefined)
						throw (0, kubeconfig_error.rt)(where, 'a name for each env of its exec plugin')
					return { name, value: textAt(entry, 'value', where) ?? '' }
				}),
				provideClusterInfo: source['provideClusterInfo'] === true ? true : undefined,
				interactiveMode: 'Never',
				installHint: textAt(source, 'installHint', where)
			})
		}
		function execVersion(source, where) {
			const version = textAt(source, 'apiVersion', where)
			const [v1, v1beta1] = ['client.authentication.k8s.io/v1', 'client.authentication.k8s.io/v1beta1']
			if (version === v1 || version === v1beta1) return version
			const isVersion = version !== undefined && /^client\.authentication\.k8s\.io\/v\w{1,20}$/.test(version)
			throw new kubeconfig_error.C2(
				'document',
				`${where}, with an exec plugin of ${isVersion ? `the apiVersion ${(0, faults.hD)(version)}` : 'no apiVersion that kubectl knows'}`,
				`an exec plugin with the apiVersion "${v1}" or "${v1beta1}"`,
				version === 'client.authentication.k8s.io/v1alpha1'
					? 'kubectl 1.24 has dropped v1alpha1: update the plugin, and let it write the kubeconfig again.'
					: 'Let the plugin write the kubeconfig again.'
			)
		}
		function extraOf(source, where) {
			if (!(0, json.Gv)(source)) return undefined
			return Object.fromEntries(Object.keys(source).map(name => [name, textsAt(source, name, where)]))
		}
		function refuseAll(refusals) {
			const [first, ...further] = refusals
			if (first !== undefined) throw Object.assign(first, { further })
		}
		function parseKubeconfig(text, files) {
			const document = (0, kubeconfig_text.lM)(text)
			const contexts = namedEntries(document, 'contexts', 'context')
			if (contexts.size === 0)
				throw new kubeconfig_error.C2(
					'document',
					'a kubeconfig without contexts',
					'a kubeconfig with at least one context',
					kubeconfig_error.rF
				)
			return {
				currentContext: textAt(document, 'current-context', 'the kubeconfig'),
				contexts,
				clusters: namedEntries(document, 'clusters', 'cluster'),
				users: namedEntries(document, 'users', 'user'),
				files
			}
		}
		function selectContext(kubeconfig, name, rules) {
			const context = name ?? chosenContext(kubeconfig)
			const found = kubeconfig.contexts.get(context)
			if (found === undefined)
				throw new kubeconfig_error.C2(
					'context',
					name === undefined
						? `the current context ${(0, faults.hD)(context)}, which the kubeconfig does not have`
						: (0, faults.hD)(context),
					contextsOf(kubeconfig),
					'Name one of these contexts.'
				)
			const where = `context ${(0, faults.hD)(context)}`
			const cluster = clusterOf(
				referred(kubeconfig.clusters, found, 'cluster', where),
				where,
				kubeconfig.files
			)
			const userName = textAt(found, 'user', where)
			const user =
				userName === undefined
					? {}
					: userOf(referred(kubeconfig.users, found, 'user', where), where, kubeconfig.files)
			refuseAll([...refusedIn(cluster, where, rules), ...refusedLogin(user, where, rules)])
			return {
				context,
				server: (0, lib_url.cT)(String(cluster['server'])),
				document: {
					apiVersion: 'v1',
					kind: 'Config',
					clusters: [{ name: context, cluster }],
					users: [{ name: context, user }],
					contexts: [{ name: context, context: { cluster: context, user: context } }],
					'current-context': context
				},
				secrets: (0, secrets.V)(cluster, user),
				login: loginOf(user)
			}
		}
		function loginOf(user) {
			const command = (0, json.bX)(user, 'exec', 'command')
			if (command === undefined) return undefined
			return {
				command,
				variables: variablesFor(command),
				installHint: (0, json.bX)(user, 'exec', 'installHint')
			}
		}
		function variablesFor(command) {
			return ((0, api_execPlugins.lR)(command.replace(/^.*[/\\]/, '')) ?? { variables: api_execPlugins.eb })
				.variables
		}
		function chosenContext(kubeconfig) {
			const [only, ...others] = kubeconfig.contexts.keys()
			if (kubeconfig.currentContext !== undefined) return kubeconfig.currentContext
			if (only !== undefined && others.length === 0) return only
			throw new kubeconfig_error.C2(
				'context',
				'no context, and the kubeconfig has several and marks none as current',
				contextsOf(kubeconfig),
				'Name the context to use.'
			)
		}
		function contextsOf(kubeconfig) {
			return `a context that the kubeconfig has: ${(0, faults.c3)([...kubeconfig.contexts.keys()])}`
		}
		function namedEntries(document, list, field) {
			const found = new Map()
			for (const entry of (0, json.RD)(document, list)) {
				if (!(0, json.Gv)(entry))
					throw (0, kubeconfig_error.rt)(`an entry of ${list}`, 'a mapping with a name')
				const name = textAt(entry, 'name', `an entry of ${list}`)
				if (name === undefined) throw (0, kubeconfig_error.rt)(`an entry of ${list}`, 'a name')
				if (found.has(name))
					throw (0, kubeconfig_error.rt)(list, `one ${field} called ${(0, faults.hD)(name)}, not two`)
				const body = (0, own.Z)(entry, field) ?? {}
				if (!(0, json.Gv)(body))
					throw (0, kubeconfig_error.rt)(`${field} ${(0, faults.hD)(name)}`, 'a mapping')
				found.set(name, body)
			}
			return found
		}
		function referred(entries, context, field, where) {
			const name = textAt(context, field, where)
			if (name === undefined) throw (0, kubeconfig_error.rt)(where, `the name of a ${field}`)
			const found = entries.get(name)
			if (found !== undefined) return found
			throw new kubeconfig_error.C2(
				'document',
				`${where}, which names the ${field} ${(0, faults.hD)(name)}, which the kubeconfig does not have`,
				`a ${field} of the kubeconfig: ${(0, faults.c3)([...entries.keys()])}`,
				kubeconfig_error.rF
			)
		}
		var paths = __nccwpck_require__(9475)
		var choices = __nccwpck_require__(297)
		var names = __nccwpck_require__(3564)
		var nearest = __nccwpck_require__(6653)
		var anyFile = __nccwpck_require__(6295)
		var inputs_workspace = __nccwpck_require__(4532)
		const WAIT_FOR = ['ready', 'delivered', 'bound', 'nothing']
		function readAccessRules(given, workspace) {
			const execPlugins = new Set()
			for (const { text } of given.lines('allow-exec-plugins')) {
				if (/^[\w.][\w.+-]*$/.test(text)) execPlugins.add(text)
				else if (!(0, external_node_path_.isAbsolute)(text))
					given.fault(
						'allow-exec-plugins',
						(0, faults.hD)(text),
						'Write the bare name of a program, which is searched on PATH, or its absolute path; arguments belong in the kubeconfig.'
					)
				else if (
					workspace.locate(text).kind === 'outside' ||
					!(0, paths.F)(workspace.root, (0, external_node_path_.resolve)(text))
				)
					execPlugins.add(text)
				else
					given.fault(
						'allow-exec-plugins',
						`${(0, faults.hD)(text)}, which a checkout can change`,
						'Install the plugin outside of the workspace: a pull request could change what logs in.'
					)
			}
			return { allowInsecure: (0, choices.fG)(given, 'allow-insecure'), execPlugins }
		}
		function readWds(given, workspace, rules) {
			if (!given.hasAccess('wds')) {
				given.fault(
					'wds-kubeconfig',
					'nothing',
					'Give the kubeconfig of the WDS, or its path as `wds-kubeconfig-file`; a secret is empty in a pull request from a fork and when its name is mistyped.'
				)
				return undefined
			}
			const read = readKubeconfig(given, 'wds', workspace)
			return (
				read && clusters_select(given, read, { name: given.text('wds-context'), input: 'wds-context' }, rules)
			)
		}
		function readIts(given, workspace, rules) {
			const context = given.text('its-context')
			if (!given.hasAccess('its')) {
				if (context !== undefined)
					given.fault(
						'its-context',
						'a context, but no kubeconfig',
						'Give `its-kubeconfig` or `its-kubeconfig-file` as well.'
					)
				return undefined
			}
			const read = readKubeconfig(given, 'its', workspace)
			return read && clusters_select(given, read, { name: context, input: 'its-context' }, rules)
		}
		function readWecs(given, workspace, rules) {
			const lines = given.lines('wec-contexts')
			if (!given.hasAccess('wec')) {
				if (lines.length > 0)
					given.fault(
						'wec-contexts',
						'contexts, but no kubeconfig',
						'Give `wec-kubeconfig` or `wec-kubeconfig-file` as well.'
					)
				return undefined
			}
			const read = readKubeconfig(given, 'wec', workspace)
			if (read === undefined) return undefined
			const mapping = readMapping(given, read)
			const contexts = new Map()
			const problems = new Map()
			for (const name of read.kubeconfig.contexts.keys()) {
				try {
					contexts.set(name, selectContext(read.kubeconfig, name, rules))
				} catch (error) {
					if (!(error instanceof kubeconfig_error.C2)) throw error
					const isAskedFor = mapping !== undefined && [...mapping.values()].includes(name)
					if (isAskedFor || (mapping === undefined && error.about === 'rules'))
						faultOf(given, read.input, error)
					else if (mapping === undefined) problems.set(name, error)
				}
			}
			const [first] = problems.values()
			if (contexts.size === 0 && first !== undefined) faultOf(given, read.input, first)
			return {
				contexts,
				faults: new Map(
					[...problems].map(([name, { message, allowed, remedy }]) => [
						name,
						`${message}; allowed: ${allowed}. ${remedy}`
					])
				),
				mapping
			}
		}
		function readWaitFor(given, evidence) {
			const asked = given.text('wait-for')
			const isReported = given.raw('binding-policy-file') === undefined
			const canProve =
				(isReported && (evidence === 'auto' || evidence === 'wds')) ||
				(evidence !== 'wds' && (given.hasAccess('wec') || given.hasAccess('its')))
			const strongest = canProve ? 'ready' : 'bound'
			if (asked === undefined) return strongest
			const waitFor = WAIT_FOR.find(value => value === asked)
			if (waitFor === undefined) {
				given.fault(
					'wait-for',
					(0, faults.hD)(asked),
					`${(0, nearest.au)(asked, WAIT_FOR)}Choose one of these, or leave it out for "${strongest}", the strongest that can be proved.`
				)
				return strongest
			}
			if ((waitFor === 'ready' || waitFor === 'delivered') && !canProve)
				given.fault(
					'wait-for',
					`${(0, faults.hD)(waitFor)} with policies of your own, and no access to the clusters or the ITS`,
					'Only they can prove that: give `its-kubeconfig` or `wec-kubeconfig`, or wait for "bound".',
					'"bound" or "nothing", when only the WDS can be asked'
				)
			return waitFor
		}
		function readKubeconfig(given, side, workspace) {
			const textInput = `${side}-kubeconfig`
			const fileInput = `${side}-kubeconfig-file`
			const text = given.raw(textInput)
			const path = given.text(fileInput)
			if (text !== undefined && path !== undefined) {
				given.fault(fileInput, `a path, and \`${textInput}\` as well`, 'Give one of the two.')
				return undefined
			}
			if (path === undefined) return parse(given, textInput, text ?? '')
			const located = workspace.locateAnywhere(path)
			const paths = path.split(external_node_path_.delimiter)
			if (located.kind === 'missing' && paths.some(part => workspace.locateAnywhere(part).kind === 'file')) {
				given.fault(fileInput, `${paths.length} paths, as KUBECONFIG holds them`, kubeconfig_error.lF)
				return undefined
			}
			if (located.kind !== 'file') {
				given.fault(
					fileInput,
					`${(0, faults.hD)(path)}, ${(0, inputs_workspace.OB)(located)}`,
					'Give a path relative to the workspace, or an absolute one; "~" and variables are not expanded.'
				)
				return undefined
			}
			let content
			try {
				content = (0, anyFile.y)(located.path)
			} catch (error) {
				given.fault(
					fileInput,
					`${(0, faults.hD)(path)}, which cannot be read: ${(0, errors.b)(error)}`,
					'Make it readable for the user that the job runs as.'
				)
				return undefined
			}
			return parse(given, fileInput, content, {
				baseDir: (0, external_node_path_.dirname)(located.path),
				readFile: reference => readInside(workspace, reference)
			})
		}
		function readInside(workspace, path) {
			const located = workspace.locate(path)
			if (located.kind !== 'file') return undefined
			try {
				return workspace.read(located.path)
			} catch {
				return undefined
			}
		}
		function parse(given, input, text, files) {
			try {
				return { input, kubeconfig: parseKubeconfig(text, files) }
			} catch (error) {
				faultOf(given, input, error)
				return undefined
			}
		}
		function clusters_select(given, { input, kubeconfig }, context, rules) {
			try {
				return selectContext(kubeconfig, context.name, rules)
			} catch (error) {
				const isChoice = error instanceof kubeconfig_error.C2 && error.about === 'context'
				faultOf(given, isChoice ? context.input : input, error)
				return undefined
			}
		}
		function readMapping(given, { kubeconfig }) {
			const lines = given.lines('wec-contexts')
			if (lines.length === 0) return undefined
			const known = [...kubeconfig.contexts.keys()]
			const mapping = new Map()
			for (const { text } of lines) {
				const sign = text.indexOf('=')
				const cluster = (sign < 0 ? text : text.slice(0, sign)).trimEnd()
				const context = sign < 0 ? cluster : text.slice(sign + 1).trimStart()
				if (!(0, names.sg)(cluster) || context === '')
					given.fault(
						'wec-contexts',
						(0, faults.hD)(text),
						'Write the name of the cluster as in the inventory, then "=" and the context; the context alone will do when both are called the same.'
					)
				else if (mapping.has(cluster))
					given.fault(
						'wec-contexts',
						`${(0, faults.hD)(text)}, a second line for this cluster`,
						'Give each cluster one context.'
					)
				else if (!known.includes(context))
					given.fault(
						'wec-contexts',
						(0, faults.hD)(text),
						`${(0, nearest.au)(context, known)}Name a context that the WEC kubeconfig has.`,
						`contexts that the kubeconfig has: ${(0, faults.c3)(known)}`
					)
				else mapping.set(cluster, context)
			}
			return mapping
		}
		function faultOf(given, input, error) {
			if (!(error instanceof kubeconfig_error.C2)) throw error
			given.fault(input, error.message, error.remedy, error.allowed)
			for (const further of error.further) faultOf(given, input, further)
		}
	},
	6038: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Yx: () => protectorOf,
			kL: () => readMaxRemovals,
			cR: () => readProtect,
			bX: () => readRemove,
			Jv: () => readTtl
		})
		var errors = __nccwpck_require__(7268)
		function matchesWildcard(text, pattern) {
			const [first = '', ...others] = pattern.split('*')
			const last = others.pop()
			if (last === undefined) return text === pattern
			if (!text.startsWith(first)) return false
			let at = first.length
			for (const part of others) {
				const found = text.indexOf(part, at)
				if (found < 0) return false
				at = found + part.length
			}
			return text.length - last.length >= at && text.endsWith(last)
		}
		var choices = __nccwpck_require__(297)
		var duration = __nccwpck_require__(2543)
		var faults = __nccwpck_require__(5836)
		var names = __nccwpck_require__(3564)
		var nearest = __nccwpck_require__(6653)
		const DUE = ['expired', 'closed-pull-requests', 'deleted-branches']
		const NAMESPACE_PATTERN = /^[a-z0-9*]([-a-z0-9*]*[a-z0-9*])?$/
		const PREVIEW_TTL = '7d'
		const MOST_DAYS = 3650
		function readTtl(given, isPreview) {
			const text = given.text('ttl') ?? (isPreview ? PREVIEW_TTL : undefined)
			if (text === undefined) return undefined
			if (given.text('binding-policy-file') !== undefined && given.text('ttl') !== undefined) {
				given.fault(
					'ttl',
					'a lifetime, but policies of your own',
					'Remove it: a sweep finds releases by the policies that this action made.'
				)
				return undefined
			}
			try {
				return (0, duration.E9)(text, MOST_DAYS)
			} catch (error) {
				given.fault(
					'ttl',
					`${(0, faults.hD)(text)}: ${(0, errors.b)(error)}`,
					'Write a number and its unit: m, h or d.'
				)
				return undefined
			}
		}
		function readProtect(given) {
			return given.lines('protect').flatMap(({ number, text }) => {
				if (text.length <= names.EF && NAMESPACE_PATTERN.test(text)) return [text]
				given.fault(
					'protect',
					`${(0, faults.hD)(text)} in line ${number}`,
					'Write one name of a namespace a line.'
				)
				return []
			})
		}
		function protectorOf(namespace, patterns) {
			return patterns.find(pattern => matchesWildcard(namespace, pattern))
		}
		function readRemove(given) {
			const words = given.text('remove')?.split(/[\s,]+/) ?? []
			const known = words.flatMap(word => {
				const due = DUE.find(candidate => candidate === word)
				if (due === undefined)
					given.fault(
						'remove',
						(0, faults.hD)(word),
						`${(0, nearest.au)(word, DUE)}Choose from these words, one a line.`
					)
				return due ?? []
			})
			return new Set(known)
		}
		function readMaxRemovals(given) {
			return (0, choices._0)(given, 'max-removals') ?? 0
		}
	},
	7461: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			B: () => defaultPolicyName
		})
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598)
		var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = __nccwpck_require__.n(
			node_crypto__WEBPACK_IMPORTED_MODULE_0__
		)
		var _lib_text_trim_ts__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5395)
		var _kubernetes_names_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3564)
		const HASH_DIGITS = 16
		function defaultPolicyName(release, namespace) {
			const name = `${release}.${namespace}`
			if (name.length <= _kubernetes_names_ts__WEBPACK_IMPORTED_MODULE_1__.EF) return name
			const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
				.update(name)
				.digest('hex')
				.slice(0, HASH_DIGITS)
			const readable = name
				.replaceAll('.', '-')
				.slice(0, _kubernetes_names_ts__WEBPACK_IMPORTED_MODULE_1__.EF - HASH_DIGITS - 1)
			return `${(0, _lib_text_trim_ts__WEBPACK_IMPORTED_MODULE_2__.h)(readable, unit => unit === '-')}-${hash}`
		}
	},
	1536: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Nd: () => KIND,
			he: () => readSelection,
			vC: () => readSelectionByName,
			pL: () => selectionByName
		})
		var errors = __nccwpck_require__(7268)
		var json = __nccwpck_require__(8453)
		var realFile = __nccwpck_require__(8225)
		var api = __nccwpck_require__(1942)
		var clauses = __nccwpck_require__(448)
		var choices = __nccwpck_require__(297)
		var faults = __nccwpck_require__(5836)
		var names = __nccwpck_require__(3564)
		function parseLabelQuery(text) {
			const requirements = new Parser(text).requirements()
			if (requirements.length === 0)
				throw new Error('an empty query would meet every cluster; a query names at least one label')
			return selectorOf(requirements)
		}
		class Parser {
			#tokens
			#next = 0
			constructor(text) {
				this.#tokens = tokensOf(text)
			}
			requirements() {
				const found = []
				if (this.#peek().kind === 'end') return found
				for (;;) {
					found.push(this.#requirement())
					const token = this.#take()
					if (token.kind === 'end') return found
					if (!isSymbol(token, ',')) throw unexpected(token, '"," or the end')
				}
			}
			#requirement() {
				const negated = isSymbol(this.#peek(), '!')
				if (negated) this.#take()
				const key = this.#key()
				if (negated) return { kind: 'expression', expression: { key, operator: 'DoesNotExist' } }
				if (this.#atEndOfRequirement()) return { kind: 'expression', expression: { key, operator: 'Exists' } }
				const operator = this.#take()
				switch (operator.kind === 'end' ? '' : operator.text) {
					case '=':
					case '==':
						return { kind: 'equality', key, value: this.#exactValue() }
					case '!=':
						return {
							kind: 'expression',
							expression: { key, operator: 'NotIn', values: [this.#exactValue()] }
						}
					case 'in':
						return { kind: 'expression', expression: { key, operator: 'In', values: this.#valueList() } }
					case 'notin':
						return { kind: 'expression', expression: { key, operator: 'NotIn', values: this.#valueList() } }
					case '>':
					case '<':
						throw new Error(
							`at character ${operator.at}: "${operator.text}" compares numbers, and the cluster selector of a BindingPolicy has no such operator`
						)
					default:
						throw unexpected(operator, '=, ==, !=, in or notin')
				}
			}
			#key() {
				const token = this.#take()
				if (token.kind !== 'word') throw unexpected(token, 'the name of a label')
				const problem = (0, names.NB)(token.text)
				if (problem !== undefined) throw new Error(`at character ${token.at}: ${problem}`)
				return token.text
			}
			#exactValue() {
				return this.#atEndOfRequirement() ? '' : this.#value()
			}
			#value() {
				const token = this.#take()
				if (token.kind !== 'word') throw unexpected(token, 'a value')
				const problem = (0, names.zV)(token.text)
				if (problem !== undefined) throw new Error(`at character ${token.at}: ${problem}`)
				return token.text
			}
			#valueList() {
				const open = this.#take()
				if (!isSymbol(open, '(')) throw unexpected(open, '"("')
				const values = new Set()
				for (;;) {
					const next = this.#peek()
					values.add(isSymbol(next, ',') || isSymbol(next, ')') ? '' : this.#value())
					const separator = this.#take()
					if (isSymbol(separator, ')')) return [...values].sort()
					if (!isSymbol(separator, ',')) throw unexpected(separator, '"," or ")"')
				}
			}
			#atEndOfRequirement() {
				const token = this.#peek()
				return token.kind === 'end' || isSymbol(token, ',')
			}
			#peek() {
				const token = this.#tokens[this.#next]
				if (token === undefined) throw new Error('read past the end of the query')
				return token
			}
			#take() {
				const token = this.#peek()
				this.#next++
				return token
			}
		}
		function tokensOf(text) {
			const tokens = [...text.matchAll(/!=|==|[=!(),<>]|[^ \t\r\n=!(),<>]+/g)].map(match => ({
				text: match[0],
				kind: /^[=!(),<>]/.test(match[0]) ? 'symbol' : 'word',
				at: match.index + 1
			}))
			return [...tokens, { text: '', kind: 'end', at: text.length + 1 }]
		}
		function isSymbol(token, symbol) {
			return token.kind === 'symbol' && token.text === symbol
		}
		function unexpected(token, expected) {
			const found = token.kind === 'end' ? 'the query ends' : `found ${JSON.stringify(token.text)}`
			return new Error(`at character ${token.at}: ${found} where ${expected} is expected`)
		}
		function selectorOf(requirements) {
			const equalities = new Map()
			const expressions = new Map()
			const addExpression = expression => {
				const { key, operator, values = [] } = expression
				expressions.set(JSON.stringify([key, operator, ...values]), expression)
			}
			for (const requirement of requirements) {
				if (requirement.kind === 'expression') addExpression(requirement.expression)
				else
					equalities.set(
						requirement.key,
						(equalities.get(requirement.key) ?? new Set()).add(requirement.value)
					)
			}
			const labels = []
			for (const [key, values] of equalities) {
				const [only, ...others] = values
				if (only !== undefined && others.length === 0) labels.push([key, only])
				else for (const value of values) addExpression({ key, operator: 'In', values: [value] })
			}
			labels.sort(([a], [b]) => compare(a, b))
			const sorted = [...expressions].sort(([a], [b]) => compare(a, b)).map(([, expression]) => expression)
			return {
				...(labels.length === 0 ? {} : { matchLabels: Object.fromEntries(labels) }),
				...(sorted.length === 0 ? {} : { matchExpressions: sorted })
			}
		}
		function compare(a, b) {
			return a < b ? -1 : a > b ? 1 : 0
		}
		var policyName = __nccwpck_require__(7461)
		var inputs_workspace = __nccwpck_require__(4532)
		var yaml = __nccwpck_require__(7)
		const CREATE_ONLY = ['PersistentVolumeClaim', 'Job.batch']
		const KIND = /^[A-Z][A-Za-z0-9]{0,62}(\.[a-z0-9]([-a-z0-9.]*[a-z0-9])?)?$/
		const IN_POLICY_FILE = ['cluster-selector', 'binding-policy', 'object-selector', 'create-only']
		function readSelection(given, workspace, release, namespace) {
			const by = (0, choices.Kf)(given, 'select-by', ['auto', 'labels'])
			const objectSelectors = readSelectors(given, 'object-selector')
			if (by === 'auto' && objectSelectors.length > 0)
				given.fault(
					'object-selector',
					'queries, but no `select-by: labels`',
					'Add `select-by: labels`, or remove it.'
				)
			const more = {
				by,
				objectSelectors,
				onMissed: (0, choices.Kf)(given, 'on-missed', ['fail', 'warn']),
				createOnly: readCreateOnly(given),
				propagateRelease: (0, choices.fG)(given, 'propagate-release')
			}
			if (given.text('binding-policy-file') !== undefined) {
				const policies = readPolicyFile(given, workspace, { release, namespace })
				refuseBesideFile(given, more)
				const [first] = policies
				return (
					first && {
						...more,
						bindingPolicy: first.metadata.name,
						clusterSelectors: [],
						clusterQueries: [],
						ownPolicies: policies
					}
				)
			}
			const found = readClusterSelectors(given)
			const bindingPolicy = readPolicyName(given, release, namespace)
			return bindingPolicy === undefined
				? undefined
				: {
						...more,
						bindingPolicy,
						clusterSelectors: found.map(({ selector }) => selector),
						clusterQueries: found.map(({ text }) => text),
						ownPolicies: undefined
					}
		}
		function readClusterSelectors(given) {
			given.required(
				'cluster-selector',
				'Say which clusters the release goes to, by the labels of their inventory objects.'
			)
			return readWrittenSelectors(
				given,
				'cluster-selector',
				'; `kubectl get managedclusters --show-labels` on the ITS lists the labels'
			)
		}
		function readSelectionByName(given, release, namespace) {
			const bindingPolicy = readPolicyName(given, release, namespace)
			return bindingPolicy === undefined ? undefined : selectionByName(bindingPolicy)
		}
		function selectionByName(bindingPolicy) {
			return {
				by: 'auto',
				objectSelectors: [],
				onMissed: 'fail',
				createOnly: new Set(CREATE_ONLY),
				propagateRelease: false,
				bindingPolicy,
				clusterSelectors: [],
				clusterQueries: [],
				ownPolicies: undefined
			}
		}
		function readSelectors(given, name) {
			return readWrittenSelectors(given, name).map(({ selector }) => selector)
		}
		function readWrittenSelectors(given, name, hint = '') {
			const selectors = new Map()
			for (const { text } of given.lines(name)) {
				try {
					const selector = parseLabelQuery(text)
					selectors.set(JSON.stringify(selector), { text, selector })
				} catch (error) {
					given.fault(name, `${(0, faults.hD)(text)}, ${(0, errors.b)(error)}`, `Correct the query${hint}.`)
				}
			}
			return [...selectors.values()]
		}
		function readPolicyName(given, release, namespace) {
			const name = given.text('binding-policy')
			if (name === undefined)
				return release === undefined || namespace === undefined
					? undefined
					: (0, policyName.B)(release, namespace)
			if ((0, names.sg)(name, names.EF)) return name
			given.fault(
				'binding-policy',
				(0, faults.hD)(name),
				'Choose such a name, or leave it out for one made of release and namespace.'
			)
			return undefined
		}
		function readCreateOnly(given) {
			const lines = given.lines('create-only').map(({ text }) => text)
			if (lines.length === 0) return new Set(CREATE_ONLY)
			if (lines.length === 1 && lines[0] === 'none') return new Set()
			return given.linesOfForm(
				'create-only',
				KIND,
				'Write the kind as manifests do, with a capital letter; "none" must be the only line.'
			)
		}
		function readPolicyFile(given, workspace, names) {
			const path = given.text('binding-policy-file') ?? ''
			const fault = (what, remedy) => {
				given.fault('binding-policy-file', `${(0, faults.hD)(path)}, ${what}`, remedy)
				return []
			}
			const located = workspace.locate(path)
			if (located.kind !== 'file')
				return fault(
					(0, inputs_workspace.OB)(located),
					'Give a path relative to the workspace; check that the job checks the repository out first.'
				)
			const fill = text =>
				text.replaceAll('${release}', names.release ?? '').replaceAll('${namespace}', names.namespace ?? '')
			try {
				const text = fill(workspace.read(located.path))
				const documents = (0, yaml.v)(text)
				if (documents.length === 0) return fault('which holds nothing', 'Write a BindingPolicy into it.')
				return documents.map(policyOf)
			} catch (error) {
				return fault(
					error instanceof realFile.rV ? `which ${error.message}` : (0, errors.b)(error),
					'Correct the file; `kubectl explain bindingpolicy.spec` on the WDS lists its fields.'
				)
			}
		}
		function policyOf(document) {
			const apiVersion = `${api.g8}/v1alpha1`
			if (
				(0, json.bX)(document, 'apiVersion') !== apiVersion ||
				(0, json.bX)(document, 'kind') !== 'BindingPolicy'
			)
				throw new Error(`which holds a document that is no BindingPolicy of ${apiVersion}`)
			const name = (0, json.bX)(document, 'metadata', 'name') ?? ''
			if (!(0, names.sg)(name, names.EF))
				throw new Error('which holds a policy whose name is no DNS name of at most 63 characters')
			if (!(0, json.Gv)((0, json.lJ)(document)['spec'])) throw new Error(`whose policy ${name} has no spec`)
			const policy = document
			try {
				;(0, clauses.I)(policy)
			} catch (error) {
				throw new Error(`whose policy ${name} is malformed: ${(0, errors.b)(error)}`, { cause: error })
			}
			return policy
		}
		function refuseBesideFile(given, { by, propagateRelease }) {
			const remedy = 'Remove it: the file says what is selected and where it goes.'
			for (const name of IN_POLICY_FILE) {
				if (given.text(name) !== undefined)
					given.fault(name, 'a value, and `binding-policy-file` as well', remedy)
			}
			if (by === 'labels') given.fault('select-by', '"labels", and `binding-policy-file` as well', remedy)
			if (propagateRelease)
				given.fault(
					'propagate-release',
					'"true", and `binding-policy-file` as well',
					'Remove it: a policy of your own is never changed, and the Secret of a release has another name at each revision.'
				)
		}
	},
	9109: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			s: () => readTools
		})
		var semver__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2088)
		var semver__WEBPACK_IMPORTED_MODULE_0___default = __nccwpck_require__.n(
			semver__WEBPACK_IMPORTED_MODULE_0__
		)
		var _choices_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(297)
		var _faults_ts__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5836)
		var _lib_url_ts__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5194)
		var _lib_text_trim_ts__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5395)
		const MIN_HELM = '3.16.0'
		function readTools(given) {
			const isStrict =
				(0, _choices_ts__WEBPACK_IMPORTED_MODULE_1__.Kf)(given, 'tools', ['verified', 'any']) === 'verified'
			return { helm: readTool(given, 'helm', isStrict), kubectl: readTool(given, 'kubectl', isStrict) }
		}
		function readTool(given, name, isStrict) {
			const { version, exact } = readVersion(given, name)
			const mirror = readMirror(given, name)
			const checksum = readChecksum(given, name, exact)
			return { name, version, mirror, checksum, verified: isStrict || checksum !== undefined }
		}
		function readVersion(given, name) {
			const input = `${name}-version`
			const written = given.text(input) ?? 'latest'
			const version = /^v\d+\.\d+\.\d+/.test(written) ? written.slice(1) : written
			const exact = semver__WEBPACK_IMPORTED_MODULE_0___default().valid(version) !== null
			if (version === 'latest') return { version, exact }
			const range = semver__WEBPACK_IMPORTED_MODULE_0___default().validRange(version)
			if (range === null)
				given.fault(
					input,
					(0, _faults_ts__WEBPACK_IMPORTED_MODULE_2__.hD)(written),
					'Write a version, a range, or "latest".'
				)
			else if (
				name === 'helm' &&
				!(exact
					? semver__WEBPACK_IMPORTED_MODULE_0___default().gte(version, MIN_HELM)
					: semver__WEBPACK_IMPORTED_MODULE_0___default().intersects(range, `>=${MIN_HELM}`))
			)
				given.fault(
					input,
					(0, _faults_ts__WEBPACK_IMPORTED_MODULE_2__.hD)(written),
					`Use Helm ${MIN_HELM} or newer: older ones lack what this action relies on.`
				)
			return { version, exact }
		}
		function readMirror(given, name) {
			const input = `${name}-mirror`
			const mirror = given.text(input)
			if (mirror === undefined) return undefined
			const problem = (0, _lib_url_ts__WEBPACK_IMPORTED_MODULE_3__.rn)(mirror, { loopbackHttp: false })
			if (problem !== undefined)
				given.fault(
					input,
					(0, _faults_ts__WEBPACK_IMPORTED_MODULE_2__.hD)(
						(0, _lib_url_ts__WEBPACK_IMPORTED_MODULE_3__.cT)(mirror)
					),
					problem
				)
			return (0, _lib_text_trim_ts__WEBPACK_IMPORTED_MODULE_4__.h)(mirror, unit => unit === '/')
		}
		function readChecksum(given, name, exact) {
			const input = `${name}-checksum`
			const checksum = given.text(input)?.toLowerCase()
			if (checksum === undefined) return undefined
			if (!/^[0-9a-f]{64}$/.test(checksum))
				given.fault(
					input,
					(0, _faults_ts__WEBPACK_IMPORTED_MODULE_2__.hD)(checksum),
					'Copy the SHA-256 of the download for this platform; it has 64 digits of 0-9 and a-f.'
				)
			else if (!exact)
				given.fault(
					input,
					`a checksum, while \`${name}-version\` does not name one version`,
					`Write the exact version that it belongs to as \`${name}-version\`, or remove the checksum.`
				)
			return checksum
		}
	},
	8015: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			C2: () => KubeconfigError,
			Pd: () => omitted,
			lF: () => MERGE,
			rF: () => FLATTEN,
			rt: () => misshapen
		})
		class KubeconfigError extends Error {
			name = 'KubeconfigError'
			about
			allowed
			remedy
			further = []
			constructor(about, given, allowed, remedy) {
				super(given)
				this.about = about
				this.allowed = allowed
				this.remedy = remedy
			}
		}
		const FLATTEN = 'Create a self-contained one: kubectl config view --raw --flatten --minify.'
		const MERGE =
			'Merge them: `KUBECONFIG=FIRST:SECOND kubectl config view --raw --flatten` prints one (on Windows with ";" in place of ":").'
		function omitted(where) {
			return new KubeconfigError(
				'document',
				`${where}, whose credentials were left out when the kubeconfig was printed`,
				'a kubeconfig with its credentials',
				'Print it with --raw: kubectl config view --raw --flatten --minify.'
			)
		}
		function misshapen(
			where,
			allowed,
			remedy = 'Correct it, or create it again: kubectl config view --raw --flatten --minify.'
		) {
			return new KubeconfigError(
				'document',
				`a kubeconfig whose ${where} is not usable`,
				`${where}: ${allowed}`,
				remedy
			)
		}
	},
	4500: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			V: () => secretsIn,
			W: () => credentialsIn
		})
		var _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8453)
		var _text_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8846)
		const OPEN_VARIABLES = new Set(['AWS_REGION', 'AWS_DEFAULT_REGION', 'AWS_STS_REGIONAL_ENDPOINTS'])
		const MIN_SECRET = 8
		const SECRET_FIELD =
			/["']?\b(?:token|password|client-key-data|id-token|refresh-token|access-token|client-secret)["']?:[ \t]*(?:"([^"\n]*)"|'([^'\n]*)'|([^\s,}\]"']+))/g
		const MIN_BLOB = 16
		function credentialsIn(text) {
			const plain = text.trim()
			const document = (0, _text_ts__WEBPACK_IMPORTED_MODULE_1__.YS)(plain) ?? plain
			const blobs = plain.split(/\r?\n/).filter(line => line.length >= MIN_BLOB && /^\S+$/.test(line.trim()))
			const fields = [...document.matchAll(SECRET_FIELD)].map(
				([, double, single, plainScalar]) => double ?? single ?? plainScalar ?? ''
			)
			return [...blobs, ...fields, ...everySecretIn(plain)].filter(value => value.length >= MIN_SECRET)
		}
		function everySecretIn(text) {
			try {
				const document = (0, _text_ts__WEBPACK_IMPORTED_MODULE_1__.lM)(text)
				const parts = (list, part) =>
					(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.RD)(document, list).map(entry =>
						(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.lJ)(entry, part)
					)
				return [
					...parts('clusters', 'cluster').flatMap(cluster => secretsIn(cluster, {})),
					...parts('users', 'user').flatMap(user => secretsIn({}, user))
				]
			} catch {
				return []
			}
		}
		function secretsIn(cluster, user) {
			const key = (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.bX)(user, 'client-key-data')
			const found = [
				(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.bX)(user, 'token'),
				(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.bX)(user, 'password'),
				...['id-token', 'refresh-token', 'client-secret'].map(field =>
					(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.bX)(user, 'auth-provider', 'config', field)
				),
				key,
				...((0, _text_ts__WEBPACK_IMPORTED_MODULE_1__.YS)(key ?? '') ?? '')
					.split('\n')
					.map(line => line.trimEnd())
					.filter(line => !line.startsWith('-----')),
				...hiddenIn((0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.bX)(cluster, 'server')),
				...hiddenIn((0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.bX)(cluster, 'proxy-url')),
				...(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.RD)(user, 'exec', 'env').flatMap(entry =>
					OPEN_VARIABLES.has((0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.bX)(entry, 'name') ?? '')
						? []
						: [(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.bX)(entry, 'value')]
				),
				...secretArguments((0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.RD)(user, 'exec', 'args'))
			]
			return [...new Set(found.filter(value => value !== undefined))].filter(
				value => value.length >= MIN_SECRET
			)
		}
		function hiddenIn(address) {
			const url = URL.parse(address ?? '')
			if (url === null) return []
			const written = [url.username, url.password, url.search.slice(1), url.hash.slice(1)]
			return [...written, ...url.searchParams.values()].flatMap(text => {
				try {
					return [text, decodeURIComponent(text)]
				} catch {
					return [text]
				}
			})
		}
		function secretArguments(args) {
			return args.map((argument, index) => {
				const previous = args[index - 1]
				if (typeof argument !== 'string') return undefined
				const [, name, value] = /^(--?[^=]+)=(.*)$/s.exec(argument) ?? []
				if (name !== undefined) return namesSecret(name) ? value : undefined
				const isNamed = typeof previous === 'string' && /^--?[^=]+$/.test(previous) && namesSecret(previous)
				return isNamed || looksSecret(argument) ? argument : undefined
			})
		}
		function looksSecret(text) {
			return (
				/^[\w+/=.~-]{20,}$/.test(text) &&
				!/^[./~-]|\.(com|io|net|org)\b/.test(text) &&
				[/[a-z]/, /[A-Z]/, /\d/].every(kind => kind.test(text))
			)
		}
		function namesSecret(name = '') {
			return /token|secret|passw|credential|key$/i.test(name) && !/(file|path|url|uri)$/i.test(name)
		}
	},
	8846: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			EH: () => bytesInBase64,
			YS: () => textInBase64,
			lM: () => documentOf
		})
		var _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8453)
		var _lib_text_encodedText_ts__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9026)
		var _lib_yaml_yaml_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7)
		var _error_ts__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8015)
		const READABLE = 'a kubeconfig as YAML or JSON, or base64 of that'
		function documentOf(text) {
			const decoded = textInBase64(text)
			const found = valueIn(decoded ?? text, text)
			const document = typeof found === 'string' && found.includes('\n') ? valueIn(found, text) : found
			if (!(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.Gv)(document)) throw unreadable(looksLike(text))
			const kind = document['kind']
			if (kind !== undefined && kind !== 'Config')
				throw unreadable(
					typeof kind === 'string' && /^[A-Za-z]{1,40}$/.test(kind)
						? `an object of kind ${kind}, not a kubeconfig`
						: 'an object of another kind than Config'
				)
			return document
		}
		function valueIn(text, given) {
			let documents
			try {
				documents = (0, _lib_yaml_yaml_ts__WEBPACK_IMPORTED_MODULE_1__.v)(
					text.replace(/^\uFEFF/, '').trimEnd()
				)
			} catch (error) {
				if (!(error instanceof _lib_yaml_yaml_ts__WEBPACK_IMPORTED_MODULE_1__.Iz)) throw error
				throw unreadable(`${looksLike(given)} (${error.message})`)
			}
			if (documents.length > 1)
				throw new _error_ts__WEBPACK_IMPORTED_MODULE_2__.C2(
					'document',
					`${documents.length} documents in one text`,
					'one kubeconfig, which may hold any number of contexts',
					_error_ts__WEBPACK_IMPORTED_MODULE_2__.lF
				)
			return documents[0]
		}
		function unreadable(given) {
			return new _error_ts__WEBPACK_IMPORTED_MODULE_2__.C2(
				'document',
				given,
				READABLE,
				'Store the output of `base64 -w0 FILE` (macOS: `base64 -i FILE`) as the secret; for a KubeFlex WDS, FILE is what the key `kubeconfig` of the Secret `admin-kubeconfig` holds.'
			)
		}
		function looksLike(text) {
			const plain = text.replace(/^\uFEFF/, '').trim()
			const decoded = textInBase64(plain)
			if (decoded !== undefined)
				return textInBase64(decoded) === undefined
					? 'base64 of a text that is no kubeconfig'
					: 'base64 of base64: it was encoded twice'
			if (plain.startsWith('-----BEGIN ')) return 'a PEM block, not a kubeconfig'
			if (plain.startsWith('<<')) return 'the output of `terraform output` without -raw, with marks around it'
			const bytes = bytesInBase64(plain)
			if (bytes?.[0] === 0x1f && bytes[1] === 0x8b) return 'base64 of something that gzip has packed'
			if (bytes !== undefined) return 'something that looks like base64, but does not decode to text'
			if (!plain.includes('\n') && !plain.includes(':') && /[/\\.~]/.test(plain))
				return 'something that looks like a path, not like a kubeconfig'
			return `a text of ${plain.length} characters that is no kubeconfig`
		}
		function bytesInBase64(text) {
			const isBase64 = /^[A-Za-z0-9+/\s]+={0,2}$/.test(text.trimEnd()) || /^[\w-]+={0,2}$/.test(text.trim())
			return isBase64 ? Buffer.from(text, 'base64') : undefined
		}
		function textInBase64(text) {
			const bytes = bytesInBase64(text)
			return bytes && (0, _lib_text_encodedText_ts__WEBPACK_IMPORTED_MODULE_3__.r)(bytes)
		}
	},
	4532: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			OB: () => whyNot,
			aR: () => Workspace,
			kO: () => SUBMODULE_REMEDY
		})
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024)
		var node_fs__WEBPACK_IMPORTED_MODULE_0___default = __nccwpck_require__.n(
			node_fs__WEBPACK_IMPORTED_MODULE_0__
		)
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760)
		var node_path__WEBPACK_IMPORTED_MODULE_1___default = __nccwpck_require__.n(
			node_path__WEBPACK_IMPORTED_MODULE_1__
		)
		var _lib_text_encodedText_ts__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(9026)
		var _lib_files_anyFile_ts__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6295)
		var _lib_files_paths_ts__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9475)
		var _lib_files_lfsPointer_ts__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(1175)
		var _lib_files_realFile_ts__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8225)
		class Workspace {
			root
			constructor(root) {
				this.root = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root)
			}
			locate(path) {
				const found = this.locateAnywhere(path)
				return 'path' in found &&
					!(0, _lib_files_paths_ts__WEBPACK_IMPORTED_MODULE_3__.F)(this.root, found.path)
					? { kind: 'outside' }
					: found
			}
			locateAnywhere(path) {
				try {
					const real = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(
						(0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(this.root, path)
					)
					const stat = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real)
					if (!(0, _lib_files_anyFile_ts__WEBPACK_IMPORTED_MODULE_2__.D)(real)) return { kind: 'special' }
					if (stat.isFile()) return { kind: 'file', path: real }
					return stat.isDirectory() ? { kind: 'directory', path: real } : { kind: 'special' }
				} catch {
					return { kind: 'missing' }
				}
			}
			read(path) {
				return (0, _lib_text_encodedText_ts__WEBPACK_IMPORTED_MODULE_5__.i)(this.bytes(path))
			}
			bytes(path) {
				const limits = {
					mostBytes: MOST_BYTES,
					allows: real => (0, _lib_files_paths_ts__WEBPACK_IMPORTED_MODULE_3__.F)(this.root, real)
				}
				const content = (0, _lib_files_realFile_ts__WEBPACK_IMPORTED_MODULE_4__.$Q)(path, limits)
				if ((0, _lib_files_lfsPointer_ts__WEBPACK_IMPORTED_MODULE_6__.NS)(content))
					throw new _lib_files_realFile_ts__WEBPACK_IMPORTED_MODULE_4__.rV(
						'unreadable',
						`${_lib_files_lfsPointer_ts__WEBPACK_IMPORTED_MODULE_6__.gY}: ${_lib_files_lfsPointer_ts__WEBPACK_IMPORTED_MODULE_6__.Ji}`
					)
				return content
			}
			isInEmptyFolder(path) {
				for (
					let folder = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(this.root, path);
					(0, _lib_files_paths_ts__WEBPACK_IMPORTED_MODULE_3__.F)(this.root, folder);
					folder = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)
				) {
					if (this.locate(folder).kind === 'directory')
						return (
							folder !== this.root &&
							(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).length === 0
						)
				}
				return false
			}
		}
		const SUBMODULE_REMEDY =
			'The folder is empty, as a submodule is until it is checked out: set `submodules: true` for `actions/checkout`.'
		const MOST_BYTES = 5 * 2 ** 20
		function whyNot(located) {
			switch (located.kind) {
				case 'missing':
					return 'which does not exist'
				case 'outside':
					return 'which lies outside the workspace'
				case 'directory':
					return 'which is a directory'
				case 'file':
					return 'which is a file'
				case 'special':
					return 'which is neither a file nor a directory'
			}
		}
	},
	3708: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Jk: () => UnreachableError,
			bM: () => GROUP_AWAY,
			cZ: () => PluginError,
			hD: () => ApiError
		})
		var _lib_secrets_quotedValues_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1747)
		class ApiError extends Error {
			name = 'ApiError'
			status
			reason
			constructor(status, reason, message) {
				super((0, _lib_secrets_quotedValues_ts__WEBPACK_IMPORTED_MODULE_0__.h)(message))
				this.status = status
				this.reason = reason
			}
		}
		const GROUP_AWAY = 'GroupUnavailable'
		class UnreachableError extends Error {
			name = 'UnreachableError'
		}
		class PluginError extends UnreachableError {
			name = 'PluginError'
			plugin
			constructor(plugin, told) {
				super(told)
				this.plugin = plugin
			}
		}
	},
	5761: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Y2: () => preferredVersion,
			_V: () => kindKey,
			jl: () => discoverKinds,
			nl: () => namespacedTypes,
			x7: () => preferredVersions,
			ze: () => isUnserved
		})
		var _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8453)
		var _lib_own_ts__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3499)
		var _lib_parallel_ts__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8252)
		var _client_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3708)
		var _objects_ts__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9340)
		function kindKey(apiVersion, kind) {
			return `${apiVersion}/${kind}`
		}
		async function discoverKinds(client, apiVersions) {
			const lists = await Promise.all(
				[...new Set(apiVersions)].map(async version => await kindsOf(client, version))
			)
			return new Map(lists.flat())
		}
		async function preferredVersions(client) {
			return new Map(
				listedIn(await client.json('/apis'), 'groups', client).flatMap(group => {
					const [name, version] = [
						(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.bX)(group, 'name'),
						(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.bX)(group, 'preferredVersion', 'version')
					]
					return name === undefined || version === undefined ? [] : [[name, version]]
				})
			)
		}
		async function preferredVersion(client, group) {
			try {
				return (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.bX)(
					await client.json(`/apis/${group}`),
					'preferredVersion',
					'version'
				)
			} catch (error) {
				if (error instanceof _client_ts__WEBPACK_IMPORTED_MODULE_1__.hD && error.status === 404)
					return undefined
				throw error
			}
		}
		async function namespacedTypes(client, passOver) {
			const versions = [['', 'v1'], ...(await preferredVersions(client))]
			const away = new Map()
			const lists = await (0, _lib_parallel_ts__WEBPACK_IMPORTED_MODULE_2__.sf)(
				versions.filter(([group]) => !passOver(group)),
				_lib_parallel_ts__WEBPACK_IMPORTED_MODULE_2__.CF,
				async ([group, version]) => {
					try {
						return typesIn(await client.json(groupPath(group, version)), { group, version }, client, 'list')
					} catch (error) {
						const isAway =
							error instanceof _client_ts__WEBPACK_IMPORTED_MODULE_1__.hD &&
							(error.status >= 500 || error.status === 404)
						if (!isAway || group === '') throw error
						away.set(group, error.message)
						return []
					}
				}
			)
			return { types: lists.flat().filter(({ namespaced }) => namespaced), away }
		}
		async function isUnserved(error, client) {
			if (!(error instanceof _client_ts__WEBPACK_IMPORTED_MODULE_1__.hD) || error.status !== 404) return false
			return typesIn(await client.json(groupPath('', 'v1')), { group: '', version: 'v1' }, client).length > 0
		}
		async function kindsOf(client, apiVersion) {
			const group = (0, _objects_ts__WEBPACK_IMPORTED_MODULE_3__.F8)(apiVersion)
			const version = apiVersion.slice(apiVersion.indexOf('/') + 1)
			try {
				const types = typesIn(await client.json(groupPath(group, version)), { group, version }, client)
				return types.map(type => [kindKey(apiVersion, type.kind), type])
			} catch (error) {
				if (error instanceof _client_ts__WEBPACK_IMPORTED_MODULE_1__.hD && error.status === 404) return []
				throw error
			}
		}
		function groupPath(group, version) {
			return group === '' ? `/api/${version}` : `/apis/${group}/${version}`
		}
		function listedIn(document, field, { name }) {
			if (
				!(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.Gv)(document) ||
				(0, _lib_own_ts__WEBPACK_IMPORTED_MODULE_4__.Z)(document, field) === undefined
			)
				throw new _client_ts__WEBPACK_IMPORTED_MODULE_1__.Jk(
					`${name} answers with something that is no list of ${field}`
				)
			return (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.RD)(document, field)
		}
		function typesIn(list, { group, version }, client, verb) {
			return listedIn(list, 'resources', client)
				.filter(
					resource =>
						!((0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.bX)(resource, 'name') ?? '').includes('/')
				)
				.filter(
					resource =>
						verb === undefined ||
						(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.RD)(resource, 'verbs').includes(verb)
				)
				.map(resource => ({
					group,
					version,
					resource: (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.bX)(resource, 'name') ?? '',
					kind: (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.bX)(resource, 'kind') ?? '',
					namespaced: (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.at)(resource, 'namespaced') === true
				}))
		}
	},
	2728: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			eb: () => ALL_VARIABLES,
			he: () => refusalsOf,
			lR: () => knownPlugin
		})
		const AWS_ENV = [
			'AWS_ACCESS_KEY_ID',
			'AWS_DEFAULT_PROFILE',
			'AWS_DEFAULT_REGION',
			'AWS_PROFILE',
			'AWS_REGION',
			'AWS_ROLE_ARN',
			'AWS_ROLE_SESSION_NAME',
			'AWS_SECRET_ACCESS_KEY',
			'AWS_SESSION_TOKEN',
			'AWS_STS_REGIONAL_ENDPOINTS'
		]
		const OIDC = {
			options: [
				'--certificate-authority-data',
				'--grant-type',
				'--oidc-client-id',
				'--oidc-client-secret',
				'--oidc-extra-scope',
				'--oidc-issuer-url',
				'--oidc-pkce-method',
				'--password',
				'--token-cache-storage',
				'--username'
			],
			switches: ['--force-refresh', '--oidc-use-access-token', '--skip-open-browser']
		}
		const LOFT_OPTIONS = ['--config', '--project', '--virtual-cluster']
		const LOFT_SWITCHES = ['--direct-cluster-endpoint', '--silent']
		const KNOWN_PLUGINS = [
			{
				names: ['aws'],
				subcommands: ['eks get-token'],
				options: [
					'--cluster-id',
					'--cluster-name',
					'--output',
					'--profile',
					'--region',
					'--role',
					'--role-arn'
				],
				env: AWS_ENV,
				variables: ['AWS_']
			},
			{
				names: ['aws-iam-authenticator'],
				subcommands: ['token'],
				options: ['--cluster-id', '--region', '--role', '--session-name', '-i', '-r', '-s'],
				env: AWS_ENV,
				variables: ['AWS_']
			},
			{
				names: ['gke-gcloud-auth-plugin'],
				subcommands: [''],
				options: ['--cluster', '--location', '--project'],
				switches: ['--use_application_default_credentials', '--use_edge_cloud'],
				env: ['CLOUDSDK_CORE_ACCOUNT', 'CLOUDSDK_CORE_PROJECT', 'USE_GKE_GCLOUD_AUTH_PLUGIN'],
				variables: ['CLOUDSDK_', 'GOOGLE_']
			},
			{
				names: ['kubelogin'],
				subcommands: ['get-token'],
				options: [
					'--client-certificate',
					'--client-certificate-password',
					'--client-id',
					'--client-secret',
					'--environment',
					'--federated-token-file',
					'--identity-resource-id',
					'--login',
					'--login-hint',
					'--pop-claims',
					'--redirect-url',
					'--server-id',
					'--tenant-id',
					'-e',
					'-l',
					'-t',
					...OIDC.options
				],
				switches: [
					'--disable-environment-override',
					'--legacy',
					'--pop-enabled',
					'--use-azurerm-env-vars',
					...OIDC.switches
				],
				env: [
					'AAD_LOGIN_METHOD',
					'AAD_SERVICE_PRINCIPAL_CLIENT_ID',
					'AAD_SERVICE_PRINCIPAL_CLIENT_SECRET',
					'AAD_USER_PRINCIPAL_NAME',
					'AAD_USER_PRINCIPAL_PASSWORD',
					'ARM_CLIENT_ID',
					'ARM_CLIENT_SECRET',
					'ARM_TENANT_ID',
					'AZURE_CLIENT_ID',
					'AZURE_CLIENT_SECRET',
					'AZURE_TENANT_ID'
				],
				variables: ['AAD_', 'ARM_', 'AZURE_', 'IDENTITY_', 'MSI_']
			},
			{ names: ['kubectl'], subcommands: ['oidc-login get-token'], ...OIDC, env: [], variables: [] },
			{ names: ['kubectl-oidc_login'], subcommands: ['get-token'], ...OIDC, env: [], variables: [] },
			{
				names: ['doctl'],
				subcommands: [
					'kubernetes cluster kubeconfig exec-credential',
					'k8s cluster kubeconfig exec-credential'
				],
				words: 1,
				options: ['--access-token', '--context', '--version', '-t'],
				env: ['DIGITALOCEAN_ACCESS_TOKEN', 'DIGITALOCEAN_CONTEXT'],
				variables: ['DIGITALOCEAN_ACCESS_TOKEN', 'DIGITALOCEAN_CONTEXT']
			},
			{
				names: ['tsh'],
				subcommands: ['kube credentials'],
				options: ['--kube-cluster', '--proxy', '--teleport-cluster'],
				env: ['TELEPORT_CLUSTER', 'TELEPORT_PROXY', 'TELEPORT_USER'],
				variables: ['TELEPORT_']
			},
			{
				names: ['rancher'],
				subcommands: ['token'],
				options: ['--auth-provider', '--cluster', '--server', '--user'],
				env: [],
				variables: ['RANCHER_']
			},
			{
				names: ['loft'],
				subcommands: ['token'],
				options: LOFT_OPTIONS,
				switches: LOFT_SWITCHES,
				env: [],
				variables: ['LOFT_']
			},
			{
				names: ['vcluster'],
				subcommands: ['platform token', 'token'],
				options: LOFT_OPTIONS,
				switches: LOFT_SWITCHES,
				env: [],
				variables: ['LOFT_', 'VCLUSTER_']
			},
			{
				names: ['oci'],
				subcommands: ['ce cluster generate-token'],
				options: ['--auth', '--cluster-id', '--profile', '--region'],
				env: ['OCI_CLI_AUTH', 'OCI_CLI_PROFILE', 'OCI_CLI_REGION'],
				variables: ['OCI_CLI_', 'OCI_RESOURCE_PRINCIPAL_']
			},
			{ names: ['ibmcloud'], subcommands: [], options: [], env: [], variables: ['IBMCLOUD_'] }
		]
		const ALL_VARIABLES = [...new Set(KNOWN_PLUGINS.flatMap(({ variables }) => variables))]
		const KNOWN_NAMES = KNOWN_PLUGINS.filter(({ subcommands }) => subcommands.length > 0).flatMap(
			({ names }) => names
		)
		const NEVER = {
			names: new Set([
				'AWS_CONFIG_FILE',
				'AWS_SHARED_CREDENTIALS_FILE',
				'BROWSER',
				'CLASSPATH',
				'CLOUDSDK_CONFIG',
				'COMSPEC',
				'EDITOR',
				'ENV',
				'GCONV_PATH',
				'HOME',
				'IFS',
				'LOCPATH',
				'NLSPATH',
				'OCI_CLI_CONFIG_FILE',
				'OCI_CLI_RC_FILE',
				'PAGER',
				'PATH',
				'PATHEXT',
				'PS4',
				'SHELL',
				'SHELLOPTS',
				'SSLKEYLOGFILE',
				'TELEPORT_HOME',
				'TEMP',
				'TMP',
				'TMPDIR',
				'USERPROFILE',
				'VISUAL'
			]),
			beginnings: [
				'BASH',
				'CLOUDSDK_PYTHON',
				'COMPLUS_',
				'CORECLR_',
				'COR_',
				'DOTNET_',
				'DYLD_',
				'GIT_',
				'GLIBC_',
				'GODEBUG',
				'GOOGLE_EXTERNAL_ACCOUNT',
				'HELM_',
				'KUBE',
				'LD_',
				'MALLOC_',
				'NODE_',
				'NPM_',
				'OPENSSL_',
				'PERL',
				'PYTHON',
				'RUBY',
				'XDG_'
			],
			ends: [
				'_BROWSER',
				'_COMMAND',
				'_EDITOR',
				'_OPTIONS',
				'_OPTS',
				'_PAGER',
				'_PRELOAD',
				'_PROXY',
				'_PYTHON'
			]
		}
		function isNever(name) {
			const upper = name.toUpperCase()
			return (
				!/^[A-Z_][A-Z0-9_]{0,99}$/.test(upper) ||
				NEVER.names.has(upper) ||
				NEVER.beginnings.some(beginning => upper.startsWith(beginning)) ||
				NEVER.ends.some(end => upper.endsWith(end))
			)
		}
		function knownPlugin(command) {
			return KNOWN_PLUGINS.find(({ names }) => names.includes(bareName(command)))
		}
		function bareName(command) {
			return process.platform === 'win32' ? command.replace(/\.exe$/i, '') : command
		}
		function refusalsOf(request, allowed) {
			const isAllowed = allowed.has(request.command)
			const known = isAllowed ? undefined : knownPlugin(request.command)
			if (!isAllowed && (known === undefined || known.subcommands.length === 0))
				return [{ given: `the exec plugin ${shownProgram(request.command)}`, ...naming(request.command) }]
			const names = request.env.filter(name =>
				known === undefined ? isNever(name) : !known.env.includes(name)
			)
			const wrong = known === undefined ? undefined : wrongCall(known, request.args)
			return [
				...(wrong === undefined ? [] : [{ ...wrong, remedy: naming(request.command).remedy }]),
				...(names.length === 0
					? []
					: [
							{
								given: `an exec plugin with the variable ${shown(names)}`,
								allowed:
									known === undefined
										? 'no variable that loads code, finds programs or redirects connections'
										: known.env.length === 0
											? 'no variables'
											: `the variables ${known.env.join(', ')}`,
								remedy: 'Remove it from the kubeconfig; `env` of the step reaches the plugin, too.'
							}
						])
			]
		}
		function naming(command) {
			return {
				allowed: `${KNOWN_NAMES.join(', ')} with their own subcommand, or what \`allow-exec-plugins\` names`,
				remedy: /[/\\]/.test(command)
					? 'Write the bare name of the plugin if it is one of these. If this program may run with what the kubeconfig gives it, name its absolute path in `allow-exec-plugins`.'
					: 'If this program may run with what the kubeconfig gives it, name it in `allow-exec-plugins`.'
			}
		}
		function wrongCall({ names, subcommands, words = 0, options, switches = [] }, args) {
			const found = []
			const flags = []
			for (let index = 0; index < args.length; index++) {
				const argument = args[index] ?? ''
				if (!argument.startsWith('-')) {
					found.push(argument)
					continue
				}
				const equals = argument.indexOf('=')
				const flag = equals < 0 ? argument : argument.slice(0, equals)
				const value = equals < 0 ? args[index + 1] : argument.slice(equals + 1)
				if (options.includes(flag)) {
					if (isRead(value)) flags.push(flag)
					if (equals < 0) index += 1
				} else if (!(switches.includes(flag) && (equals < 0 || /^(true|false)$/.test(value ?? ''))))
					flags.push(flag)
			}
			const isLogin = subcommands.some(subcommand => {
				const wanted = subcommand === '' ? [] : subcommand.split(' ')
				return (
					wanted.every((word, index) => found[index] === word) &&
					found.length <= wanted.length + words &&
					!found.some(isRead)
				)
			})
			if (isLogin && flags.length === 0) return undefined
			const name = names[0] ?? ''
			return {
				given: isLogin
					? `an exec plugin ${name} with ${shown(flags)}`
					: `an exec plugin ${name} without its own subcommand alone`,
				allowed: `${subcommands.map(subcommand => `${name} ${subcommand}`.trim()).join(' or ')} with ${[...options, ...switches].join(', ')}`
			}
		}
		function isRead(value) {
			return value === undefined || /^(file:|fileb:|@|-)/i.test(value)
		}
		function shownProgram(command) {
			return /^[\w./\\:+@-]{1,120}$/.test(command)
				? JSON.stringify(command)
				: 'whose command is no name of a program'
		}
		function shown(texts) {
			return texts.map(text => (/^-{0,2}\w[\w-]{0,59}$/.test(text) ? text : 'one that is no name')).join(', ')
		}
	},
	6330: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			PS: () => keepFollowing,
			e6: () => follow,
			gd: () => collected,
			mQ: () => collectionOfOne
		})
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8500)
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = __nccwpck_require__.n(
			node_timers_promises__WEBPACK_IMPORTED_MODULE_0__
		)
		var _client_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3708)
		var _objects_ts__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9340)
		var _persistent_ts__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8202)
		const PAUSE_MS = 1000
		function collectionOfOne(type, namespace, name) {
			return {
				path: (0, _objects_ts__WEBPACK_IMPORTED_MODULE_3__.So)(type, namespace),
				query: { fieldSelector: `metadata.name=${name}` }
			}
		}
		function follow(client, collection, signal, followed = {}) {
			const { state, ...collecting } = collected()
			return followChanges(client, collection, { ...followed, ...collecting, signal }, state)
		}
		async function keepFollowing(client, collection, signal, followed) {
			while (!signal.aborted) {
				try {
					const { onChange } = followed
					for await (const tell of followChanges(client, collection, { ...followed, signal }, onChange))
						tell()
				} catch (error) {
					followed.onRefused(error)
					await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(PAUSE_MS, undefined, {
						signal
					}).catch(() => undefined)
				}
			}
		}
		function collected() {
			const state = new Map()
			return {
				state,
				onReset: () => {
					state.clear()
				},
				onObject: (object, isThere) => {
					const key = `${object.metadata.namespace ?? ''}/${object.metadata.name}`
					if (isThere) state.set(key, object)
					else state.delete(key)
				}
			}
		}
		async function* followChanges(
			client,
			{ path, query },
			{ signal, gatherMs, onUnreachable, onReset, onObject },
			told
		) {
			let troubledSince
			while (!signal.aborted) {
				const started = performance.now()
				try {
					const list = await client.list(path, query)
					troubledSince = undefined
					onReset?.()
					for (const object of list.items) onObject?.(object, true)
					yield told
					const { resourceVersion } = list
					const gathering = gatherMs === undefined ? {} : { gatherMs }
					const events = client.watch(path, query, { resourceVersion, signal, ...gathering })
					for await (const { type, object } of events) {
						if (type === 'BOOKMARK') continue
						onObject?.(object, type !== 'DELETED')
						yield told
					}
				} catch (error) {
					if (!(0, _persistent_ts__WEBPACK_IMPORTED_MODULE_2__.bg)(error)) throw error
					troubledSince ??= started
					if (
						error instanceof _client_ts__WEBPACK_IMPORTED_MODULE_1__.hD &&
						performance.now() - troubledSince > _persistent_ts__WEBPACK_IMPORTED_MODULE_2__.YT
					)
						throw error
					onUnreachable?.(error)
				}
				const pause = PAUSE_MS - (performance.now() - started)
				if (pause > 0)
					await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(pause, undefined, {
						signal
					}).catch(() => undefined)
			}
		}
	},
	8202: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			R6: () => insist,
			YT: () => LOST_MS,
			bg: () => mayPass,
			yu: () => persistent
		})
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8500)
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = __nccwpck_require__.n(
			node_timers_promises__WEBPACK_IMPORTED_MODULE_0__
		)
		var _client_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3708)
		const LOST_MS = 60_000
		const PAUSE_MS = 500
		const PASSING = new Set([429, 503, 504])
		async function insist(attempt, { isPassing, over, pause, lostMs = LOST_MS }) {
			let end
			for (;;) {
				try {
					return await attempt()
				} catch (error) {
					end ??= performance.now() + lostMs
					if (!isPassing(error) || over.aborted || performance.now() > end) throw error
					await pause(error)
				}
			}
		}
		function persistent(client, over, lostMs = LOST_MS) {
			const pause = async error => {
				await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(PAUSE_MS, undefined, {
					signal: over
				}).catch(() => {
					throw error
				})
			}
			const asked = async call => await insist(call, { isPassing, over, pause, lostMs })
			return {
				...client,
				json: async (...args) => await asked(async () => await client.json(...args)),
				get: async (...args) => await asked(async () => await client.get(...args)),
				listMetadata: async (...args) => await asked(async () => await client.listMetadata(...args)),
				list: async (...args) => await asked(async () => await client.list(...args)),
				text: async (...args) => await asked(async () => await client.text(...args)),
				apply: async (...args) => await asked(async () => await client.apply(...args)),
				replace: async (...args) => await asked(async () => await client.replace(...args)),
				delete: async (...args) => await asked(async () => await client.delete(...args))
			}
		}
		function mayPass(error) {
			return (
				error instanceof _client_ts__WEBPACK_IMPORTED_MODULE_1__.Jk ||
				(error instanceof _client_ts__WEBPACK_IMPORTED_MODULE_1__.hD &&
					(error.status === 429 || error.status >= 500))
			)
		}
		function isPassing(error) {
			if (error instanceof _client_ts__WEBPACK_IMPORTED_MODULE_1__.Jk) return true
			if (
				!(error instanceof _client_ts__WEBPACK_IMPORTED_MODULE_1__.hD) ||
				error.reason === _client_ts__WEBPACK_IMPORTED_MODULE_1__.bM
			)
				return false
			return (
				PASSING.has(error.status) || (error.status === 500 && /etcdserver|leader changed/.test(error.message))
			)
		}
	},
	4842: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Bi: () => removeSocketFolders,
			Cw: () => createSocketFolder,
			MN: () => removeSocketFolder
		})
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598)
		var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = __nccwpck_require__.n(
			node_crypto__WEBPACK_IMPORTED_MODULE_0__
		)
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1455)
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = __nccwpck_require__.n(
			node_fs_promises__WEBPACK_IMPORTED_MODULE_1__
		)
		var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760)
		var node_path__WEBPACK_IMPORTED_MODULE_2___default = __nccwpck_require__.n(
			node_path__WEBPACK_IMPORTED_MODULE_2__
		)
		const PLACE = '/tmp'
		const PREFIX = 'ks-helm-deploy-'
		const LINK = '.socketFolder'
		async function createSocketFolder(dir, id) {
			const path = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(
				PLACE,
				`${PREFIX}${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString('hex')}`
			)
			await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.symlink)(
				path,
				(0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, `${id}${LINK}`)
			)
			await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(path, { mode: 0o700 })
			return path
		}
		async function removeSocketFolder(dir, id) {
			await removeBehind((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, `${id}${LINK}`))
		}
		async function removeSocketFolders(dir) {
			const entries = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(dir, {
				recursive: true
			}).catch(() => [])
			for (const entry of entries)
				if (entry.endsWith(LINK))
					await removeBehind((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, entry))
		}
		async function removeBehind(link) {
			const path = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)(link).catch(
				() => undefined
			)
			if (path === undefined) return
			if (await isOurs(path)) {
				for (const entry of await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(path).catch(
					() => []
				))
					await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(
						(0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, entry),
						{ force: true }
					)
				await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rmdir)(path).catch(() => undefined)
			}
			await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(link, { force: true })
		}
		async function isOurs(path) {
			const name = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)
			const isNamed = name.startsWith(PREFIX) && /^[0-9a-f]{32}$/.test(name.slice(PREFIX.length))
			if (path !== `${PLACE}/${name}` || !isNamed) return false
			const found = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path).catch(
				() => undefined
			)
			return (
				found?.isDirectory() === true && found.uid === process.getuid?.() && (found.mode & 0o777) === 0o700
			)
		}
	},
	6445: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			U: () => noticing,
			v: () => isRefusal
		})
		var _client_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3708)
		function isRefusal(error) {
			return error instanceof _client_ts__WEBPACK_IMPORTED_MODULE_0__.hD && error.status === 401
		}
		function noticing(client, onRefused) {
			const noticed = async call => {
				try {
					return await call()
				} catch (error) {
					if (isRefusal(error)) onRefused()
					throw error
				}
			}
			return {
				...client,
				json: async (...args) => await noticed(async () => await client.json(...args)),
				get: async (...args) => await noticed(async () => await client.get(...args)),
				listMetadata: async (...args) => await noticed(async () => await client.listMetadata(...args)),
				list: async (...args) => await noticed(async () => await client.list(...args)),
				text: async (...args) => await noticed(async () => await client.text(...args)),
				apply: async (...args) => await noticed(async () => await client.apply(...args)),
				replace: async (...args) => await noticed(async () => await client.replace(...args)),
				delete: async (...args) => await noticed(async () => await client.delete(...args)),
				async *watch(...args) {
					try {
						yield* client.watch(...args)
					} catch (error) {
						if (isRefusal(error)) onRefused()
						throw error
					}
				}
			}
		}
	},
	3111: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			K: () => isCustom,
			M: () => BUILT_IN_GROUPS
		})
		const BUILT_IN_GROUPS = new Set([
			'',
			'admissionregistration.k8s.io',
			'apiextensions.k8s.io',
			'apiregistration.k8s.io',
			'apps',
			'authentication.k8s.io',
			'authorization.k8s.io',
			'autoscaling',
			'batch',
			'certificates.k8s.io',
			'coordination.k8s.io',
			'discovery.k8s.io',
			'events.k8s.io',
			'extensions',
			'flowcontrol.apiserver.k8s.io',
			'internal.apiserver.k8s.io',
			'networking.k8s.io',
			'node.k8s.io',
			'policy',
			'rbac.authorization.k8s.io',
			'resource.k8s.io',
			'scheduling.k8s.io',
			'storage.k8s.io',
			'storagemigration.k8s.io'
		])
		function isCustom({ group }) {
			return !BUILT_IN_GROUPS.has(group)
		}
	},
	8056: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			F: () => customResources,
			I: () => kindOf
		})
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8500)
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = __nccwpck_require__.n(
			node_timers_promises__WEBPACK_IMPORTED_MODULE_0__
		)
		var _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8453)
		var _api_persistent_ts__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8202)
		var _api_discovery_ts__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5761)
		var _api_client_ts__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3708)
		var _objects_ts__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(9340)
		function kindOf(crd) {
			const served = (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.RD)(crd, 'spec', 'versions').find(
				version => version.served === true
			)
			return {
				group: (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.bX)(crd, 'spec', 'group') ?? '',
				version: (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.bX)(served, 'name') ?? '',
				resource: (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.bX)(crd, 'spec', 'names', 'plural') ?? '',
				kind: (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.bX)(crd, 'spec', 'names', 'kind') ?? '',
				namespaced: (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.bX)(crd, 'spec', 'scope') === 'Namespaced'
			}
		}
		const STARTING = { lostMs: 15_000, pauseMs: 250 }
		async function customResources(type, client) {
			try {
				const { items } = await (0, _api_persistent_ts__WEBPACK_IMPORTED_MODULE_2__.R6)(
					async () =>
						await client.listMetadata((0, _objects_ts__WEBPACK_IMPORTED_MODULE_5__.So)(type, undefined)),
					{
						isPassing: error =>
							error instanceof _api_client_ts__WEBPACK_IMPORTED_MODULE_4__.hD && error.status === 429,
						over: AbortSignal.timeout(STARTING.lostMs),
						pause: async () => {
							await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(STARTING.pauseMs)
						},
						lostMs: STARTING.lostMs
					}
				)
				return items.map(item => ({ ...item, apiVersion: `${type.group}/${type.version}`, kind: type.kind }))
			} catch (error) {
				if (await (0, _api_discovery_ts__WEBPACK_IMPORTED_MODULE_3__.ze)(error, client)) return []
				throw error
			}
		}
	},
	7051: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			l: () => DATA_KINDS
		})
		const DATA_KINDS = [
			{ group: '', kind: 'Namespace', resource: 'namespaces' },
			{ group: '', kind: 'PersistentVolumeClaim', resource: 'persistentvolumeclaims' },
			{ group: '', kind: 'PersistentVolume', resource: 'persistentvolumes' },
			{
				group: 'apiextensions.k8s.io',
				kind: 'CustomResourceDefinition',
				resource: 'customresourcedefinitions'
			}
		]
	},
	1955: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Dp: () => PODS,
			Jg: () => CRDS,
			PL: () => JOBS,
			cW: () => SECRETS,
			dK: () => NAMESPACES,
			g2: () => LEASES
		})
		const NAMESPACES = {
			group: '',
			version: 'v1',
			resource: 'namespaces',
			kind: 'Namespace',
			namespaced: false
		}
		const SECRETS = {
			group: '',
			version: 'v1',
			resource: 'secrets',
			kind: 'Secret',
			namespaced: true
		}
		const PODS = {
			group: '',
			version: 'v1',
			resource: 'pods',
			kind: 'Pod',
			namespaced: true
		}
		const JOBS = {
			group: 'batch',
			version: 'v1',
			resource: 'jobs',
			kind: 'Job',
			namespaced: true
		}
		const CRDS = {
			group: 'apiextensions.k8s.io',
			version: 'v1',
			resource: 'customresourcedefinitions',
			kind: 'CustomResourceDefinition',
			namespaced: false
		}
		const LEASES = {
			group: 'coordination.k8s.io',
			version: 'v1',
			resource: 'leases',
			kind: 'Lease',
			namespaced: true
		}
	},
	6415: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			YD: () => keysOf,
			fY: () => selectorProblem,
			ko: () => selects,
			r5: () => describeSelector,
			xh: () => isEmptySelector,
			yY: () => unmetRequirements
		})
		var _names_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3564)
		var _lib_own_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3499)
		function isEmptySelector(selector) {
			return requirementsOf(selector).length === 0
		}
		function selectorProblem(selector) {
			return requirementsOf(selector)
				.map(requirementProblem)
				.find(problem => problem !== undefined)
		}
		function selects(selector, labels) {
			return selectorProblem(selector) === undefined && unmetRequirements(selector, labels).length === 0
		}
		function unmetRequirements(selector, labels) {
			return requirementsOf(selector)
				.filter(requirement => !isMet(requirement, labels))
				.map(describeRequirement)
		}
		function describeSelector(selector) {
			return requirementsOf(selector).map(describeRequirement).join(',')
		}
		function keysOf(selector) {
			return requirementsOf(selector).map(({ key }) => key)
		}
		function requirementsOf({ matchLabels = {}, matchExpressions = [] }) {
			const equalities = Object.entries(matchLabels).map(([key, value]) => ({
				key,
				operator: 'In',
				values: [value]
			}))
			return [...equalities, ...matchExpressions]
		}
		function requirementProblem({ key, operator, values = [] }) {
			const keyProblem = (0, _names_ts__WEBPACK_IMPORTED_MODULE_0__.NB)(key)
			if (keyProblem !== undefined) return `label "${key}": ${keyProblem}`
			switch (operator) {
				case 'In':
				case 'NotIn':
					if (values.length === 0) return `${operator} of label "${key}" needs values`
					break
				case 'Exists':
				case 'DoesNotExist':
					if (values.length > 0) return `${operator} of label "${key}" takes no values`
					break
				default:
					return `"${operator}" is not an operator: In, NotIn, Exists and DoesNotExist are`
			}
			const valueProblem = values
				.map(_names_ts__WEBPACK_IMPORTED_MODULE_0__.zV)
				.find(problem => problem !== undefined)
			return valueProblem === undefined ? undefined : `label "${key}": ${valueProblem}`
		}
		function isMet({ key, operator, values = [] }, labels) {
			const value = (0, _lib_own_ts__WEBPACK_IMPORTED_MODULE_1__.Z)(labels, key)
			switch (operator) {
				case 'In':
					return value !== undefined && values.includes(value)
				case 'NotIn':
					return value === undefined || !values.includes(value)
				case 'Exists':
					return value !== undefined
				case 'DoesNotExist':
					return value === undefined
				default:
					return false
			}
		}
		function describeRequirement({ key, operator, values = [] }) {
			const [only, ...others] = values
			if (operator === 'Exists') return key
			if (operator === 'DoesNotExist') return `!${key}`
			if (only !== undefined && others.length === 0) return `${key}${operator === 'In' ? '=' : '!='}${only}`
			return `${key} ${operator === 'In' ? 'in' : 'notin'} (${values.join(', ')})`
		}
	},
	3564: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Cd: () => isDnsLabel,
			EF: () => MAX_LABEL,
			NB: () => labelKeyProblem,
			bu: () => MAX_RELEASE,
			sg: () => isDnsSubdomain,
			yW: () => isReservedNamespace,
			zV: () => labelValueProblem
		})
		const DNS_LABEL = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/
		const DNS_SUBDOMAIN = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/
		const LABEL_WORD = /^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$/
		const MAX_LABEL = 63
		const MAX_RELEASE = 53
		const MAX_SUBDOMAIN = 253
		const RESERVED_NAMESPACE = /^(default|kube-.*|kubestellar-report|open-cluster-management(-.*)?)$/
		function isReservedNamespace(namespace) {
			return RESERVED_NAMESPACE.test(namespace)
		}
		function isDnsLabel(text) {
			return text.length <= MAX_LABEL && DNS_LABEL.test(text)
		}
		function isDnsSubdomain(text, max = MAX_SUBDOMAIN) {
			return text.length <= max && DNS_SUBDOMAIN.test(text)
		}
		function labelKeyProblem(key) {
			const slash = key.indexOf('/')
			const name = key.slice(slash + 1)
			if (slash >= 0 && !isDnsSubdomain(key.slice(0, slash)))
				return 'the part before "/" has to be a DNS name in lower case of at most 253 characters'
			if (name === '') return 'a label needs a name'
			if (name.length > MAX_LABEL) return `the name of a label has at most 63 characters, not ${name.length}`
			if (!LABEL_WORD.test(name))
				return 'the name of a label consists of letters, digits, "-", "_" and ".", and begins and ends with a letter or digit'
			return undefined
		}
		function labelValueProblem(value) {
			if (value.length > MAX_LABEL) return `a label value has at most 63 characters, not ${value.length}`
			if (value !== '' && !LABEL_WORD.test(value))
				return 'a label value consists of letters, digits, "-", "_" and ".", and begins and ends with a letter or digit'
			return undefined
		}
	},
	4737: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			G: () => namespaceContents
		})
		var _lib_parallel_ts__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8252)
		var _api_client_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3708)
		var _api_discovery_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5761)
		var _objects_ts__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9340)
		const BY_ITSELF = new Set(['/ConfigMap/kube-root-ca.crt', '/ServiceAccount/default'])
		const BY_ITSELF_GROUPS =
			/^(?:control\.kubestellar\.io|coordination\.k8s\.io|events\.k8s\.io|(?:custom\.|external\.)?metrics\.k8s\.io)$/
		async function namespaceContents(client, namespace) {
			const { types, away } = await (0, _api_discovery_ts__WEBPACK_IMPORTED_MODULE_1__.nl)(client, group =>
				BY_ITSELF_GROUPS.test(group)
			)
			const unlisted = new Map(away)
			const found = await (0, _lib_parallel_ts__WEBPACK_IMPORTED_MODULE_2__.sf)(
				types.filter(({ resource }) => resource !== 'events'),
				_lib_parallel_ts__WEBPACK_IMPORTED_MODULE_2__.CF,
				async type => {
					try {
						const { items } = await client.listMetadata(
							(0, _objects_ts__WEBPACK_IMPORTED_MODULE_3__.So)(type, namespace)
						)
						return items
							.filter(({ metadata }) => !BY_ITSELF.has(`${type.group}/${type.kind}/${metadata.name}`))
							.map(object => ({ type, object }))
					} catch (error) {
						if (!(error instanceof _api_client_ts__WEBPACK_IMPORTED_MODULE_0__.hD)) throw error
						if (error.status === 503) unlisted.set(type.group, error.message)
						else if (error.status !== 404 && error.status !== 405) throw error
						return []
					}
				}
			)
			return {
				objects: found.flat(),
				unlisted: [...unlisted].map(
					([group, why]) => `API group ${group || 'core'} could not be listed: ${why}`
				)
			}
		}
	},
	9340: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			F8: () => groupOf,
			H8: () => refOf,
			Ro: () => describeRef,
			So: () => apiPath,
			TN: () => keyOf,
			hD: () => qualifiedKind,
			iL: () => keyOfObject,
			lW: () => toRef,
			uO: () => apiVersionOf,
			v8: () => describeObject
		})
		function toRef({ type, namespace, name }) {
			return { group: type.group, kind: type.kind, namespace, name }
		}
		function keyOfObject(object) {
			return keyOf(toRef(object))
		}
		function describeRef(ref) {
			return ref.namespace === undefined
				? `${ref.kind} ${ref.name}`
				: `${ref.kind} ${ref.namespace}/${ref.name}`
		}
		function describeObject(object) {
			return describeRef(toRef(object))
		}
		function qualifiedKind({ group, kind }) {
			return group === '' ? kind : `${kind}.${group}`
		}
		function keyOf(ref) {
			return `${ref.group}/${ref.kind}/${ref.namespace ?? ''}/${ref.name}`
		}
		function groupOf(apiVersion) {
			const slash = apiVersion.indexOf('/')
			return slash < 0 ? '' : apiVersion.slice(0, slash)
		}
		function refOf(object) {
			return {
				group: groupOf(object.apiVersion),
				kind: object.kind,
				namespace: object.metadata.namespace,
				name: object.metadata.name
			}
		}
		function apiVersionOf({ group, version }) {
			return group === '' ? version : `${group}/${version}`
		}
		function apiPath(type, namespace, name) {
			const root = type.group === '' ? `/api/${type.version}` : `/apis/${type.group}/${type.version}`
			const scope =
				type.namespaced && namespace !== undefined ? `/namespaces/${encodeURIComponent(namespace)}` : ''
			const leaf = name === undefined ? '' : `/${encodeURIComponent(name)}`
			return `${root}${scope}/${type.resource}${leaf}`
		}
	},
	2992: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			J: () => GROUP_KIND,
			w: () => askRule
		})
		var _lib_errors_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7268)
		var _objects_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9340)
		const GROUP_KIND = /^([A-Z][A-Za-z0-9]*)(?:\.([a-z0-9.-]+))?\s*:\s*(\S.*)$/
		function askRule(rules, object) {
			const rule = rules.get(
				`${(0, _objects_ts__WEBPACK_IMPORTED_MODULE_1__.F8)(object.apiVersion)}/${object.kind}`
			)
			if (rule === undefined) return undefined
			try {
				return rule(object) ? '' : 'is not as `ready-when` says'
			} catch (error) {
				return `is not as \`ready-when\` says: ${(0, _lib_errors_ts__WEBPACK_IMPORTED_MODULE_0__.b)(error)}`
			}
		}
	},
	1942: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			BU: () => COMBINED_STATUSES,
			HC: () => BINDINGS,
			MG: () => isDeliverable,
			g8: () => CONTROL_GROUP,
			jH: () => BINDING_POLICIES,
			jf: () => MANIFEST_WORKS,
			kZ: () => STATUS_COLLECTORS,
			oB: () => MANAGED_CLUSTERS,
			rl: () => CONTROL_API,
			tV: () => WORK_STATUSES
		})
		const CONTROL_GROUP = 'control.kubestellar.io'
		const CONTROL_API = `/apis/${CONTROL_GROUP}/v1alpha1`
		const BINDING_POLICIES = {
			group: CONTROL_GROUP,
			version: 'v1alpha1',
			resource: 'bindingpolicies',
			kind: 'BindingPolicy',
			namespaced: false
		}
		const BINDINGS = {
			group: CONTROL_GROUP,
			version: 'v1alpha1',
			resource: 'bindings',
			kind: 'Binding',
			namespaced: false
		}
		const STATUS_COLLECTORS = {
			group: CONTROL_GROUP,
			version: 'v1alpha1',
			resource: 'statuscollectors',
			kind: 'StatusCollector',
			namespaced: false
		}
		const COMBINED_STATUSES = {
			group: CONTROL_GROUP,
			version: 'v1alpha1',
			resource: 'combinedstatuses',
			kind: 'CombinedStatus',
			namespaced: true
		}
		const MANAGED_CLUSTERS = {
			group: 'cluster.open-cluster-management.io',
			version: 'v1',
			resource: 'managedclusters',
			kind: 'ManagedCluster',
			namespaced: false
		}
		const MANIFEST_WORKS = {
			group: 'work.open-cluster-management.io',
			version: 'v1',
			resource: 'manifestworks',
			kind: 'ManifestWork',
			namespaced: true
		}
		const WORK_STATUSES = {
			group: CONTROL_GROUP,
			version: 'v1alpha1',
			resource: 'workstatuses',
			kind: 'WorkStatus',
			namespaced: true
		}
		const EXCLUDED_GROUPS = new Set([
			'flowcontrol.apiserver.k8s.io',
			'discovery.k8s.io',
			'apiregistration.k8s.io',
			'coordination.k8s.io',
			CONTROL_GROUP,
			'authentication.k8s.io',
			'authorization.k8s.io'
		])
		const EXCLUDED_RESOURCES = new Set([
			'/events',
			'events.k8s.io/events',
			'/nodes',
			'/endpoints',
			'storage.k8s.io/csistoragecapacities',
			'storage.k8s.io/csinodes',
			'/bindings',
			'/componentstatuses'
		])
		function isDeliverable(type) {
			return !EXCLUDED_GROUPS.has(type.group) && !EXCLUDED_RESOURCES.has(`${type.group}/${type.resource}`)
		}
	},
	4547: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Vy: () => parseBinding,
			YM: () => readBinding,
			k$: () => boundKeyOfRef,
			o0: () => boundKey,
			xt: () => boundKeyOf
		})
		var _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8453)
		var _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9340)
		var _api_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1942)
		function boundKey(object) {
			return `${object.group}/${object.resource}/${object.namespace ?? ''}/${object.name}`
		}
		function boundKeyOf({ type, namespace, name }) {
			return boundKey({ ...type, namespace, name })
		}
		function boundKeyOfRef({ ref, type }) {
			return boundKey({ ...ref, resource: type.resource })
		}
		function parseBinding(found) {
			const objects = new Map()
			for (const scope of ['clusterScope', 'namespaceScope']) {
				for (const entry of (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.RD)(
					found,
					'spec',
					'workload',
					scope
				)) {
					const object = {
						group: (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.bX)(entry, 'group') ?? '',
						version: (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.bX)(entry, 'version') ?? '',
						resource: (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.bX)(entry, 'resource') ?? '',
						namespace: (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.bX)(entry, 'namespace'),
						name: (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.bX)(entry, 'name') ?? '',
						resourceVersion:
							(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.bX)(entry, 'resourceVersion') ?? '',
						createOnly: (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.at)(entry, 'createOnly') === true,
						statusCollectors: (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.RD)(
							entry,
							'statusCollectors'
						).map(String),
						wantsStatus:
							(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.at)(entry, 'wantSingletonReportedState') ===
								true ||
							(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.at)(entry, 'wantMultiWECReportedState') === true
					}
					objects.set(boundKey(object), object)
				}
			}
			return {
				name: found.metadata.name,
				uid: found.metadata.uid ?? '',
				generation: found.metadata.generation ?? 0,
				clusters: (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.RD)(found, 'spec', 'destinations')
					.map(
						destination => (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.bX)(destination, 'clusterId') ?? ''
					)
					.sort(),
				objects,
				transported:
					(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.tk)(found, 'status', 'observedGeneration') ===
					found.metadata.generation,
				errors: (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.RD)(found, 'status', 'errors').map(String)
			}
		}
		async function readBinding(wds, name) {
			const found = await wds.get(
				(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_2__.So)(
					_api_ts__WEBPACK_IMPORTED_MODULE_1__.HC,
					undefined,
					name
				)
			)
			return found === undefined ? undefined : parseBinding(found)
		}
	},
	8218: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Fg: () => markOf,
			Ri: () => movementOf,
			pc: () => readMarks
		})
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598)
		var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = __nccwpck_require__.n(
			node_crypto__WEBPACK_IMPORTED_MODULE_0__
		)
		var _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8453)
		var _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9340)
		var _api_ts__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1942)
		var _binding_ts__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4547)
		const WRITES_OF_A_RESTART = 2
		function markOf(binding, policy) {
			const { name, uid, generation, objects } = binding
			const policyGeneration =
				(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.tk)(policy, 'status', 'observedGeneration') ?? 0
			return { name, uid, generation, policyGeneration, objects: objects.size, content: contentOf(binding) }
		}
		async function readMarks(names, wds) {
			const marks = await Promise.all(
				names.map(async name => {
					const [binding, policy] = await Promise.all([
						(0, _binding_ts__WEBPACK_IMPORTED_MODULE_3__.YM)(wds, name),
						wds.get(
							(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_4__.So)(
								_api_ts__WEBPACK_IMPORTED_MODULE_2__.jH,
								undefined,
								name
							)
						)
					])
					return binding === undefined ? [] : [markOf(binding, policy)]
				})
			)
			return marks.flat()
		}
		function movementOf(then, now) {
			const [from, to] = [then.generation, now?.generation ?? 0]
			if (now?.uid !== then.uid) return { kind: 'remade', from, to }
			if (now.content !== then.content) return { kind: 'changed', from, to }
			const explained = Math.max(0, now.policyGeneration - then.policyGeneration)
			return { kind: to - from - explained >= WRITES_OF_A_RESTART ? 'emptied' : 'steady', from, to }
		}
		function contentOf({ objects, clusters }) {
			const lines = [...objects].map(
				([key, { resourceVersion, createOnly }]) => `${key} ${resourceVersion} ${String(createOnly)}`
			)
			return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
				.update(JSON.stringify([lines.sort(), clusters]))
				.digest('hex')
				.slice(0, 16)
		}
	},
	4445: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			$N: () => canonical,
			AX: () => crdsOf,
			Cr: () => isCrdPolicy,
			Fz: () => unmanaged,
			OK: () => bindingPolicies,
			XJ: () => isObserved,
			Yv: () => selectorsOf,
			bW: () => probePolicy,
			bf: () => ownerOf,
			dA: () => ANY_NAME,
			mI: () => withClausesOf,
			nG: () => byName,
			nb: () => isLikeHook,
			qm: () => asWritten,
			r5: () => namingClauses,
			sZ: () => sameSpec,
			sp: () => isSelected,
			tG: () => kindsOf,
			tQ: () => crdPolicyName,
			u9: () => MANAGED,
			vp: () => withClauses,
			xz: () => isCreateOnly,
			y1: () => RELEASE_ANNOTATION
		})
		var _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8453)
		var _lib_shortName_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5006)
		var _api_ts__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1942)
		var _matching_ts__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7835)
		function unmanaged(type, name, labels = {}) {
			return { type, namespace: undefined, name, labels, managed: false }
		}
		const RELEASE_ANNOTATION = 'ks-helm-deploy/release'
		const MANAGED = { 'app.kubernetes.io/managed-by': 'ks-helm-deploy' }
		function bindingPolicies(request) {
			const deliverable = request.objects.filter(({ type }) =>
				(0, _api_ts__WEBPACK_IMPORTED_MODULE_2__.MG)(type)
			)
			const crds = deliverable.filter(isCrd)
			const main = policy(
				request,
				request.name,
				mainClauses(
					request,
					deliverable.filter(object => !isCrd(object))
				)
			)
			return crds.length === 0
				? [main]
				: [policy(request, crdPolicyName(request.name), namingClauses(request, crds))].concat(main)
		}
		function crdPolicyName(name) {
			return (0, _lib_shortName_ts__WEBPACK_IMPORTED_MODULE_1__.o)(name, '-crds')
		}
		function isCrdPolicy(found) {
			const clauses = (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.RD)(found, 'spec', 'downsync')
			return clauses.every(({ resources }) => String(resources) === 'customresourcedefinitions')
		}
		function crdsOf(policies) {
			const clauses = policies.flatMap(policy =>
				(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.RD)(policy, 'spec', 'downsync')
			)
			return clauses
				.filter(({ resources }) => resources?.includes('customresourcedefinitions') === true)
				.flatMap(({ objectNames }) => objectNames ?? [])
		}
		function probePolicy(request) {
			return policy(
				{ ...request, marks: { labels: {}, annotations: {} } },
				(0, _lib_shortName_ts__WEBPACK_IMPORTED_MODULE_1__.o)(request.name, '-probe'),
				[]
			)
		}
		function ownerOf(found) {
			return found.metadata.annotations?.[RELEASE_ANNOTATION]
		}
		function selectorsOf(found) {
			return canonical((0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.RD)(found, 'spec', 'clusterSelectors'))
		}
		function sameSpec(left, right) {
			return canonical(left['spec']) === canonical(right['spec'])
		}
		function withClausesOf(wanted, found) {
			const known = new Set(
				(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.RD)(wanted, 'spec', 'downsync').map(canonical)
			)
			const clauses = (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.RD)(found, 'spec', 'downsync')
			return withClauses(
				wanted,
				clauses.filter(clause => !known.has(canonical(clause)))
			)
		}
		function policy(request, name, downsync) {
			return {
				apiVersion: `${_api_ts__WEBPACK_IMPORTED_MODULE_2__.g8}/v1alpha1`,
				kind: 'BindingPolicy',
				metadata: {
					name,
					labels: { ...MANAGED, ...request.marks.labels },
					annotations: {
						[RELEASE_ANNOTATION]: `${request.namespace}/${request.release}`,
						...request.marks.annotations
					}
				},
				spec: { clusterSelectors: request.clusterSelectors, downsync }
			}
		}
		function withClauses(policy, clauses) {
			if (clauses.length === 0) return policy
			const spec = (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.lJ)(policy, 'spec')
			return {
				...policy,
				spec: {
					...spec,
					downsync: [...(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.RD)(spec, 'downsync'), ...clauses]
				}
			}
		}
		function mainClauses(request, objects) {
			return [
				{ apiGroup: '', resources: ['namespaces'], objectNames: [request.namespace], createOnly: true },
				...(request.by === 'labels' ? labelClauses(request, objects) : fittingClauses(request, objects)),
				...(request.releaseSecret === undefined
					? []
					: [secretClause(request.namespace, request.releaseSecret)])
			]
		}
		function secretClause(namespace, name) {
			return { apiGroup: '', resources: ['secrets'], namespaces: [namespace], objectNames: [name] }
		}
		function fittingClauses(request, objects) {
			const clause = labelClause(request, objects, [releaseLabels(request)])
			const named = objects.filter(
				object =>
					!carriesLabels(request, object) || isCreateOnly(request, object.type) || isLeftOut(clause, object)
			)
			return [clause, ...byName(named, ({ type }) => isCreateOnly(request, type))]
		}
		const KEPT = 'persistentvolumeclaims'
		function labelClause({ namespace, awaited, isNarrowed }, objects, objectSelectors) {
			const clause = { namespaces: [namespace], objectSelectors }
			if (!isNarrowed && !awaited.some(hook => isSelected(hook, clause))) return clause
			const inside = objects.filter(object => object.namespace === namespace)
			return { resources: kindsOf(inside.map(({ type }) => type)), ...clause }
		}
		function kindsOf(types) {
			const kinds = types.filter(type => !isLikeHook(type)).map(({ resource }) => resource)
			return [...new Set([...kinds, KEPT])].sort(compare)
		}
		function isLeftOut({ resources }, { type }) {
			return resources?.includes(type.resource) === false
		}
		function isLikeHook({ resource }) {
			return resource === 'jobs' || resource === 'pods'
		}
		function isSelected(object, clause) {
			return (0, _matching_ts__WEBPACK_IMPORTED_MODULE_3__.p)(object, [clause], () => undefined).length > 0
		}
		function labelClauses(request, objects) {
			const selectors = selectorsFor(request)
			const clause = labelClause(request, objects, selectors)
			const isOutside = ({ namespace }) => namespace !== request.namespace
			const named = objects.filter(
				object => isOutside(object) || isCreateOnly(request, object.type) || isLeftOut(clause, object)
			)
			return [clause, ...namingClauses(request, named)]
		}
		function namingClauses(request, objects) {
			const clauses = byName(objects, ({ type }) => isCreateOnly(request, type))
			if (request.by !== 'labels') return clauses
			const objectSelectors = selectorsFor(request)
			return clauses.map(clause => ({ ...clause, objectSelectors }))
		}
		function selectorsFor(request) {
			return request.objectSelectors.length === 0 ? [releaseLabels(request)] : request.objectSelectors
		}
		function releaseLabels({ release }) {
			return {
				matchLabels: { 'app.kubernetes.io/instance': release, 'app.kubernetes.io/managed-by': 'Helm' }
			}
		}
		function carriesLabels(request, object) {
			return (
				object.managed &&
				object.namespace === request.namespace &&
				object.labels['app.kubernetes.io/instance'] === request.release
			)
		}
		const ANY_NAME = '*'
		function byName(objects, onlyCreated = () => false) {
			const clauses = new Map()
			for (const object of objects) {
				const { type, namespace, name } = object
				if (name === ANY_NAME) continue
				const createOnly = onlyCreated(object)
				const key = `${type.group}/${type.resource}/${namespace ?? ''}${createOnly ? '/' : ''}`
				const clause = clauses.get(key) ?? { first: object, createOnly, names: new Set() }
				clause.names.add(name)
				clauses.set(key, clause)
			}
			return [...clauses.entries()]
				.sort(([left], [right]) => compare(left, right))
				.map(([, { first, createOnly, names }]) => ({
					apiGroup: first.type.group,
					resources: [first.type.resource],
					...(first.namespace === undefined ? {} : { namespaces: [first.namespace] }),
					objectNames: [...names].sort(compare),
					...(createOnly ? { createOnly } : {})
				}))
		}
		function isCreateOnly({ createOnly }, type) {
			return createOnly.has(type.kind) || createOnly.has(`${type.kind}.${type.group}`)
		}
		function isCrd({ type }) {
			return type.group === 'apiextensions.k8s.io' && type.kind === 'CustomResourceDefinition'
		}
		function compare(left, right) {
			return left < right ? -1 : left > right ? 1 : 0
		}
		function canonical(value) {
			return JSON.stringify(value, (_key, inner) =>
				typeof inner === 'object' && inner !== null && !Array.isArray(inner)
					? Object.fromEntries(Object.entries(inner).sort(([left], [right]) => compare(left, right)))
					: inner
			)
		}
		function asWritten({ apiVersion, kind, metadata, spec }) {
			const { name, labels = {}, annotations = {} } = metadata
			return { apiVersion, kind, metadata: { name, labels, annotations }, spec }
		}
		function isObserved(found) {
			return (
				((0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.lJ)(found, 'status')['observedGeneration'] ?? 0) ===
				found.metadata.generation
			)
		}
	},
	448: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			E: () => CLAUSE_FIELDS,
			I: () => clausesOf
		})
		var _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8453)
		const CLAUSE_FIELDS = [
			'apiGroup',
			'resources',
			'namespaces',
			'objectNames',
			'objectSelectors',
			'namespaceSelectors'
		]
		const MODULATION = [
			'createOnly',
			'statusCollectors',
			'wantSingletonReportedState',
			'wantMultiWECReportedState'
		]
		function clausesOf(policy) {
			return list(
				(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.at)(policy, 'spec', 'downsync'),
				'spec.downsync',
				clause
			)
		}
		function clause(value, path) {
			const fields = object(value, path, [...CLAUSE_FIELDS, ...MODULATION])
			if (CLAUSE_FIELDS.every(field => fields[field] === undefined || isEmptyList(fields[field]))) {
				throw new Error(`${path} has none of ${CLAUSE_FIELDS.join(', ')} (an empty list selects nothing)`)
			}
			return {
				...(fields['apiGroup'] === undefined
					? {}
					: { apiGroup: text(fields['apiGroup'], `${path}.apiGroup`) }),
				resources: list(fields['resources'], `${path}.resources`, text),
				namespaces: list(fields['namespaces'], `${path}.namespaces`, text),
				objectNames: list(fields['objectNames'], `${path}.objectNames`, text),
				objectSelectors: list(fields['objectSelectors'], `${path}.objectSelectors`, selector),
				namespaceSelectors: list(fields['namespaceSelectors'], `${path}.namespaceSelectors`, selector)
			}
		}
		function selector(value, path) {
			const { matchLabels, matchExpressions } = object(value, path, ['matchLabels', 'matchExpressions'])
			return {
				matchLabels: matchLabels === undefined ? {} : labels(matchLabels, `${path}.matchLabels`),
				matchExpressions: list(matchExpressions, `${path}.matchExpressions`, requirement)
			}
		}
		function labels(value, path) {
			const entries = Object.entries(object(value, path))
			return Object.fromEntries(entries.map(([key, inner]) => [key, text(inner, `${path}["${key}"]`)]))
		}
		function requirement(value, path) {
			const { key, operator, values } = object(value, path, ['key', 'operator', 'values'])
			return {
				key: text(key, `${path}.key`),
				operator: text(operator, `${path}.operator`),
				values: list(values, `${path}.values`, text)
			}
		}
		function list(value, path, entry) {
			if (value === undefined) return []
			if (!Array.isArray(value)) throw new Error(`${path} is not a list`)
			return value.map((inner, index) => entry(inner, `${path}[${index}]`))
		}
		function isEmptyList(value) {
			return Array.isArray(value) && value.length === 0
		}
		function object(value, path, known) {
			if (!(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.Gv)(value)) throw new Error(`${path} is not a map`)
			const unknown = Object.keys(value).find(key => known?.includes(key) === false)
			if (unknown !== undefined) throw new Error(`${path}.${unknown} is not a field of KubeStellar's API`)
			return value
		}
		function text(value, path) {
			if (typeof value !== 'string') throw new Error(`${path} is not a text`)
			return value
		}
	},
	1757: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			AB: () => withCollector,
			G0: () => isCollected,
			N3: () => canBeReported,
			RS: () => isInPlace,
			V2: () => isSameRow,
			W8: () => COLLECTOR,
			fR: () => parseCombinedStatus,
			pb: () => returnedBy,
			qR: () => withoutCollector,
			s0: () => isGenuine,
			sn: () => COMBINED_POLICY_LABEL,
			xb: () => STATUS_COLLECTOR
		})
		var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975)
		var node_util__WEBPACK_IMPORTED_MODULE_0___default = __nccwpck_require__.n(
			node_util__WEBPACK_IMPORTED_MODULE_0__
		)
		var _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8453)
		var _api_ts__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1942)
		var _binding_ts__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4547)
		const COLLECTOR = 'ks-helm-deploy'
		const COMBINED_POLICY_LABEL = 'status.kubestellar.io/binding-policy'
		const STATUS_COLLECTOR = {
			apiVersion: `${_api_ts__WEBPACK_IMPORTED_MODULE_2__.g8}/v1alpha1`,
			kind: 'StatusCollector',
			metadata: { name: COLLECTOR, labels: { 'app.kubernetes.io/managed-by': 'ks-helm-deploy' } },
			spec: {
				limit: 1000,
				select: [
					{ name: 'cluster', def: 'inventory.name' },
					{ name: 'status', def: 'returned.status' },
					{ name: 'time', def: 'string(propagation.lastReturnedUpdateTimestamp)' }
				]
			}
		}
		const REPORTS = 'kubestellar-report'
		function isGenuine(combined, object, policyUids) {
			const { uid = '' } = object.metadata
			const isNamed = [...policyUids].some(policyUid => combined.metadata.name === `${uid}.${policyUid}`)
			return uid !== '' && isNamed && isInPlace(combined, object)
		}
		function isInPlace({ metadata }, object) {
			return metadata.namespace === (object.metadata.namespace ?? REPORTS)
		}
		const NOTHING = 0
		function parseCombinedStatus({ metadata, ...combined }) {
			const labels = metadata.labels ?? {}
			const namespace = labels['status.kubestellar.io/namespace'] ?? ''
			const results = (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.RD)(combined, 'results').find(
				entry => (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.bX)(entry, 'name') === COLLECTOR
			)
			const names = (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.RD)(results, 'columnNames')
			const [cluster, status, time] = [
				names.indexOf('cluster'),
				names.indexOf('status'),
				names.indexOf('time')
			]
			return {
				key: (0, _binding_ts__WEBPACK_IMPORTED_MODULE_3__.o0)({
					group: labels['status.kubestellar.io/api-group'] ?? '',
					resource: labels['status.kubestellar.io/resource'] ?? '',
					namespace: namespace === '' ? undefined : namespace,
					name: labels['status.kubestellar.io/name'] ?? ''
				}),
				policy: labels[COMBINED_POLICY_LABEL] ?? '',
				rows: (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.RD)(results, 'rows').map(row => {
					const columns = (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.RD)(row, 'columns')
					const object = (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.at)(columns[status], 'object')
					return {
						cluster: (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.bX)(columns[cluster], 'string') ?? '',
						status: (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.Gv)(object) ? object : undefined,
						time: (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.bX)(columns[time], 'string') ?? ''
					}
				})
			}
		}
		function isSameRow(one, other) {
			return (
				one.time === other.time &&
				(0, node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(one.status, other.status)
			)
		}
		function returnedBy({ status = {}, time: text }) {
			const time = Date.parse(text)
			if (Object.keys(status).length > 0)
				return { kind: 'status', status, time: Number.isNaN(time) ? NOTHING : time }
			return { kind: time === NOTHING || Number.isNaN(time) ? 'nothing' : 'blank', status: {}, time: 0 }
		}
		function withCollector(policy) {
			return mapCollectors(policy, others => [...others, COLLECTOR])
		}
		function withoutCollector(policy) {
			return mapCollectors(policy, others => others)
		}
		function mapCollectors(policy, change) {
			const spec = (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.lJ)(policy, 'spec')
			const downsync = (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.RD)(spec, 'downsync')
				.filter(_lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.Gv)
				.map(clause => {
					const { statusCollectors, ...rest } = clause
					const others = namesIn(statusCollectors).filter(name => name !== COLLECTOR)
					const collectors = change(others)
					return collectors.length === 0 ? rest : { ...rest, statusCollectors: collectors }
				})
			return { ...policy, spec: { ...spec, downsync } }
		}
		function isCollected(policy) {
			return (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.RD)(policy, 'spec', 'downsync').some(clause =>
				namesIn((0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.at)(clause, 'statusCollectors')).includes(
					COLLECTOR
				)
			)
		}
		function namesIn(list) {
			return Array.isArray(list) ? list.map(String) : []
		}
		function canBeReported(name) {
			return name.length <= 63 && /^[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$/.test(name)
		}
	},
	6627: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			P: () => differenceOf
		})
		var _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8453)
		var _lib_own_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3499)
		const STRIPPED = new Map(
			Object.entries({
				'/Namespace': ['spec.finalizers'],
				'/Service': [
					'spec.clusterIP',
					'spec.clusterIPs',
					'spec.ipFamilies',
					'spec.ipFamilyPolicy',
					'spec.externalTrafficPolicy',
					'spec.internalTrafficPolicy',
					'spec.sessionAffinity',
					'spec.sessionAffinityConfig',
					'spec.healthCheckNodePort',
					'spec.allocateLoadBalancerNodePorts',
					'spec.ports.*.nodePort'
				],
				'batch/Job': [
					'spec.selector',
					'spec.suspend',
					'spec.template.metadata.labels.controller-uid',
					'spec.template.metadata.labels.batch.kubernetes.io/controller-uid',
					'metadata.labels.controller-uid',
					'metadata.labels.batch.kubernetes.io/controller-uid'
				],
				'/ServiceAccount': ['secrets', 'imagePullSecrets'],
				'/PersistentVolumeClaim': ['spec.volumeName', 'spec.storageClassName'],
				'/PersistentVolume': ['spec.claimRef'],
				'admissionregistration.k8s.io/ValidatingWebhookConfiguration': ['webhooks.*.clientConfig.caBundle'],
				'admissionregistration.k8s.io/MutatingWebhookConfiguration': ['webhooks.*.clientConfig.caBundle'],
				'apiextensions.k8s.io/CustomResourceDefinition': ['spec.conversion']
			})
		)
		const BOOKKEEPING = new Set([
			'deployment.kubernetes.io/revision',
			'kubectl.kubernetes.io/last-applied-configuration'
		])
		function differenceOf(wds, wec, before) {
			const group = wds.apiVersion.includes('/') ? wds.apiVersion.slice(0, wds.apiVersion.indexOf('/')) : ''
			const stripped = STRIPPED.get(`${group}/${wds.kind}`) ?? []
			const metadata = { labels: wds.metadata.labels, annotations: annotationsOf(wds) }
			return firstDifference(before === undefined ? {} : bodyOf(before), { ...bodyOf(wds), metadata }, wec, {
				path: '',
				isStripped: path => stripped.some(known => isAt(path, known))
			})
		}
		function bodyOf(object) {
			const identity = ['apiVersion', 'kind', 'metadata', 'status']
			return Object.fromEntries(Object.entries(object).filter(([field]) => !identity.includes(field)))
		}
		function annotationsOf(object) {
			return Object.fromEntries(
				Object.entries(object.metadata.annotations ?? {}).filter(([name]) => !BOOKKEEPING.has(name))
			)
		}
		function isAt(path, pattern) {
			const [before = '', after] = pattern.split('.*.')
			if (after === undefined) return path === pattern
			if (!path.startsWith(`${before}.`) || !path.endsWith(`.${after}`)) return false
			const between = path.slice(before.length + 1, -after.length - 1)
			return between !== '' && !between.includes('.')
		}
		function firstDifference(before, wanted, found, { path, isStripped }) {
			if (isStripped(path)) return undefined
			if (isEmpty(wanted) && path !== '') {
				const isLeft =
					!isEmpty(before) && firstDifference(undefined, before, found, { path, isStripped }) === undefined
				return isLeft ? path : undefined
			}
			if (Array.isArray(wanted)) {
				if (!Array.isArray(found) || found.length !== wanted.length) return path
				return firstOf(wanted.keys(), index =>
					firstDifference(itemOf(before, index), wanted[index], found[index], {
						path: `${path}.${String(index)}`,
						isStripped
					})
				)
			}
			if ((0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.Gv)(wanted)) {
				const other = (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.Gv)(found) ? found : {}
				const older = (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.Gv)(before) ? before : {}
				return firstOf(new Set([...Object.keys(wanted), ...Object.keys(older)]), key =>
					firstDifference(
						(0, _lib_own_ts__WEBPACK_IMPORTED_MODULE_1__.Z)(older, key),
						(0, _lib_own_ts__WEBPACK_IMPORTED_MODULE_1__.Z)(wanted, key),
						(0, _lib_own_ts__WEBPACK_IMPORTED_MODULE_1__.Z)(other, key),
						{
							path: path === '' ? key : `${path}.${key}`,
							isStripped
						}
					)
				)
			}
			return wanted === found ? undefined : path
		}
		function itemOf(list, index) {
			return Array.isArray(list) ? list[index] : undefined
		}
		function firstOf(keys, difference) {
			for (const key of keys) {
				const found = difference(key)
				if (found !== undefined) return found
			}
			return undefined
		}
		function isEmpty(value) {
			if (value === undefined || value === null) return true
			if (Array.isArray(value)) return value.length === 0
			return (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.Gv)(value) && Object.values(value).every(isEmpty)
		}
	},
	9167: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			$V: () => listsOthers,
			JN: () => isGuarded,
			K4: () => guardsIn,
			Mw: () => isGuard,
			Sq: () => guardOver,
			dX: () => guardBinding,
			hw: () => withoutGuards,
			jp: () => guardIn,
			kR: () => guardedRelease,
			mA: () => keptBy,
			sH: () => isSameGuard,
			t_: () => guardName,
			xm: () => faultsOf,
			zt: () => mayBeGuarded
		})
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598)
		var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = __nccwpck_require__.n(
			node_crypto__WEBPACK_IMPORTED_MODULE_0__
		)
		var _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8453)
		var _kubernetes_builtInGroups_ts__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3111)
		var _kubernetes_dataKinds_ts__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7051)
		var _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(9340)
		var _lib_shortName_ts__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5006)
		var _api_ts__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(1942)
		var _binding_ts__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(4547)
		var _hookMark_ts__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(8162)
		var _ownBinding_ts__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(8297)
		var _bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(4445)
		const GUARD_FORMAT = 1
		const MARK = 'ks-helm-deploy/guard'
		const DATA = new Set(
			_kubernetes_dataKinds_ts__WEBPACK_IMPORTED_MODULE_3__.l.map(
				({ group, resource }) => `${group}/${resource}`
			)
		)
		const ONCE = new Set(['pre-install', 'post-install', 'crd-install'])
		function guardName(policy) {
			return (0, _lib_shortName_ts__WEBPACK_IMPORTED_MODULE_4__.o)(policy, '-guard')
		}
		function isGuard({ metadata }) {
			return metadata.annotations?.[MARK] !== undefined
		}
		function withoutGuards(bindings, policies) {
			const uids = new Set(policies.map(({ metadata }) => metadata.uid))
			return bindings.filter(
				found =>
					(0, _hookMark_ts__WEBPACK_IMPORTED_MODULE_7__.bk)(found) === undefined &&
					(!isGuard(found) || !uids.has(ownerIn(found)?.uid))
			)
		}
		function guardedRelease(found) {
			return isGuard(found) ? (0, _bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_9__.bf)(found) : undefined
		}
		function guardIn(found, release) {
			const text = found.metadata.annotations?.[MARK]
			if (text === undefined) return 'is no guard of this action'
			const mark = (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.Yf)(text)
			const format = (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.tk)(mark, 'format')
			if (format === undefined) return 'has a mark that was changed'
			if (format > GUARD_FORMAT) return `was written by a newer version of this action (format ${format})`
			const owner = (0, _bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_9__.bf)(found)
			if (owner !== release) return `belongs to ${owner === undefined ? 'no release' : `release ${owner}`}`
			const policy = (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.bX)(mark, 'policy') ?? ''
			const references = found.metadata.ownerReferences ?? []
			const other = references.find(
				({ kind, name }) => kind !== _api_ts__WEBPACK_IMPORTED_MODULE_5__.jH.kind || name !== policy
			)
			if (found.metadata.name !== guardName(policy) || other !== undefined)
				return other === undefined ? 'has a mark that was changed' : `is owned by ${other.kind} ${other.name}`
			const binding = (0, _binding_ts__WEBPACK_IMPORTED_MODULE_6__.Vy)(found)
			return {
				binding,
				policy,
				release,
				policyUid: ownerIn(found)?.uid,
				guarding: {
					mode: (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.bX)(mark, 'mode') === 'all' ? 'all' : 'data',
					kinds: new Set((0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.RD)(mark, 'kinds').map(String))
				},
				isEdited: (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.bX)(mark, 'content') !== contentOf(binding),
				isLeaving: found.metadata.deletionTimestamp !== undefined
			}
		}
		function guardsIn(bindings, release) {
			return bindings
				.filter(found => guardedRelease(found) === release)
				.map(found => guardIn(found, release))
				.filter(guard => typeof guard !== 'string')
		}
		function ownerIn({ metadata }) {
			return metadata.ownerReferences?.find(
				({ kind }) => kind === _api_ts__WEBPACK_IMPORTED_MODULE_5__.jH.kind
			)
		}
		function contentOf({ clusters, objects }) {
			const entries = [...objects].sort(([left], [right]) => (left < right ? -1 : 1))
			return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
				.update(
					(0, _bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_9__.$N)([
						clusters,
						entries.map(([, object]) => object)
					])
				)
				.digest('hex')
				.slice(0, 16)
		}
		function mayBeGuarded(object, { mode, kinds }) {
			return mode === 'all' || kinds.size > 0 || isData(object) || isStatefulSet(object)
		}
		function isGuarded(object, live, guarding) {
			if (isRemade(object, live) || live.metadata.deletionTimestamp !== undefined) return false
			const { mode, kinds } = guarding
			const { kind } = live
			return (
				mode === 'all' ||
				isData(object) ||
				(isStatefulSet(object) && deletesClaims(live)) ||
				kinds.has(kind) ||
				kinds.has(`${kind}.${object.group}`)
			)
		}
		function isData(object) {
			return (
				DATA.has(`${object.group}/${object.resource}`) ||
				(0, _kubernetes_builtInGroups_ts__WEBPACK_IMPORTED_MODULE_2__.K)(object)
			)
		}
		function isStatefulSet({ group, resource }) {
			return group === 'apps' && resource === 'statefulsets'
		}
		function deletesClaims(live) {
			return (
				(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.bX)(
					live,
					'spec',
					'persistentVolumeClaimRetentionPolicy',
					'whenDeleted'
				) === 'Delete' &&
				(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.RD)(live, 'spec', 'volumeClaimTemplates').length > 0
			)
		}
		function isRemade({ group, resource, name }, { metadata }) {
			if (group === '' && resource === 'secrets' && name.startsWith('sh.helm.release.v1.')) return true
			const hook = metadata.annotations?.['helm.sh/hook']
			return hook !== undefined && !hook.split(',').every(event => ONCE.has(event.trim()))
		}
		function guardBinding({ policy, marks, guarding, clusters, objects }) {
			const entries = new Map(
				objects.map(object => [
					(0, _binding_ts__WEBPACK_IMPORTED_MODULE_6__.o0)(object),
					{ ...object, createOnly: true }
				])
			)
			const sorted = [...entries].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, entry]) => entry)
			const bare = (0, _ownBinding_ts__WEBPACK_IMPORTED_MODULE_8__.M)({
				name: guardName(policy.name),
				policy,
				marks,
				clusters,
				objects: sorted
			})
			const mark = {
				format: GUARD_FORMAT,
				policy: policy.name,
				mode: guarding.mode,
				kinds: [...guarding.kinds].sort(),
				content: contentOf((0, _binding_ts__WEBPACK_IMPORTED_MODULE_6__.Vy)(bare))
			}
			const annotations = { ...marks.annotations, [MARK]: JSON.stringify(mark) }
			return { ...bare, metadata: { ...bare.metadata, annotations } }
		}
		function isSameGuard(found, wanted) {
			if (found === undefined || found.isEdited || found.isLeaving) return false
			const mark = (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.Yf)(
				wanted.metadata.annotations?.[MARK] ?? ''
			)
			return (
				contentOf(found.binding) === (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.bX)(mark, 'content') &&
				found.guarding.mode === (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.bX)(mark, 'mode') &&
				(0, _bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_9__.$N)([...found.guarding.kinds].sort()) ===
					(0, _bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_9__.$N)(
						(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.RD)(mark, 'kinds')
					) &&
				found.policyUid === ownerIn(wanted)?.uid
			)
		}
		function keptBy(guards, objects) {
			const listed = new Set(
				guards.filter(({ isLeaving }) => !isLeaving).flatMap(({ binding }) => [...binding.objects.keys()])
			)
			const kept = new Set(
				objects
					.filter(object => listed.has((0, _binding_ts__WEBPACK_IMPORTED_MODULE_6__.k$)(object)))
					.map(({ ref }) => (0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_10__.TN)(ref))
			)
			return key => kept.has(key)
		}
		function listsOthers({ binding }, stays) {
			return [...binding.objects.keys()].some(key => !stays.has(key))
		}
		function guardOver(found, wanted) {
			const { labels, annotations, ownerReferences } = wanted.metadata
			return {
				...found,
				metadata: {
					...found.metadata,
					labels: { ...found.metadata.labels, ...labels },
					annotations: { ...found.metadata.annotations, ...annotations },
					...(ownerReferences === undefined ? {} : { ownerReferences })
				},
				spec: wanted['spec']
			}
		}
		function faultsOf({ binding, isEdited, isLeaving, policyUid }, due) {
			const listed = [...binding.objects.keys()]
			const gone = listed.filter(key => due.gone.has(key))
			const lacking = [...due.objects].filter(key => !binding.objects.has(key))
			const left = binding.clusters.filter(cluster => !due.clusters.includes(cluster))
			const missing = due.clusters.filter(cluster => !binding.clusters.includes(cluster))
			return [
				...(isLeaving ? ['is being deleted'] : []),
				...(isEdited ? ['was changed by hand'] : []),
				...(policyUid === undefined ? ['has no owner, so that it stays when its policy is deleted'] : []),
				...(gone.length > 0
					? [
							`lists ${told(gone)}, which ${gone.length === 1 ? 'is' : 'are'} not in the WDS: the transport does not work on it`
						]
					: []),
				...(lacking.length > 0 ? [`does not list ${told(lacking)}`] : []),
				...(left.length > 0
					? [`keeps its objects in ${told(left)}, which the policy does not select any more`]
					: []),
				...(missing.length > 0 ? [`does not guard ${told(missing)}`] : [])
			]
		}
		const MOST_NAMES = 5
		function told(names) {
			const rest = names.length - MOST_NAMES
			const first = names.slice(0, MOST_NAMES).map(describeKey).join(', ')
			return rest > 0 ? `${first} and ${rest} more` : first
		}
		function describeKey(key) {
			const [group = '', resource, namespace = '', ...name] = key.split('/')
			if (resource === undefined) return key
			const kind = group === '' ? resource : `${resource}.${group}`
			return `${kind} ${namespace === '' ? '' : `${namespace}/`}${name.join('/')}`
		}
	},
	8162: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			DA: () => selectorFor,
			Ok: () => marksOf,
			bk: () => markIn
		})
		var _lib_shortName_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5006)
		var _bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4445)
		var _lib_json_ts__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8453)
		const EVENT = 'ks-helm-deploy/hook'
		const RELEASE = 'ks-helm-deploy/hook-release'
		const REVISION = 'ks-helm-deploy/hook-revision'
		const RUN = 'ks-helm-deploy/hook-run'
		const OF = 'ks-helm-deploy/hook-of'
		const WEIGHT = 'ks-helm-deploy/hook-weight'
		const RUN_URL = 'ks-helm-deploy/run'
		function marksOf({ release, revision, event, weight, of, run }) {
			return {
				labels: {
					..._bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_1__.u9,
					[EVENT]: event,
					[RELEASE]: (0, _lib_shortName_ts__WEBPACK_IMPORTED_MODULE_0__.B)(release),
					[REVISION]: String(revision),
					[RUN]: (0, _lib_shortName_ts__WEBPACK_IMPORTED_MODULE_0__.B)(run)
				},
				annotations: {
					[_bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_1__.y1]: release,
					[OF]: of,
					[WEIGHT]: String(weight),
					[RUN_URL]: run
				}
			}
		}
		function markIn({ metadata: { labels = {}, annotations = {} } }) {
			const event = labels[EVENT]
			const release = annotations[_bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_1__.y1]
			if (
				event === undefined ||
				release === undefined ||
				labels[RELEASE] !== (0, _lib_shortName_ts__WEBPACK_IMPORTED_MODULE_0__.B)(release)
			)
				return undefined
			return {
				release,
				event,
				revision: (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_2__.wo)(labels[REVISION]) ?? 0,
				weight: weightIn(annotations[WEIGHT] ?? ''),
				of: annotations[OF] ?? '',
				run: annotations[RUN_URL] ?? ''
			}
		}
		function selectorFor(release) {
			return `${RELEASE}=${(0, _lib_shortName_ts__WEBPACK_IMPORTED_MODULE_0__.B)(release)}`
		}
		function weightIn(text) {
			return /^-?\d{1,9}$/.test(text) ? Number(text) : 0
		}
	},
	7835: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			n: () => refusingFields,
			p: () => selectingClauses
		})
		var _kubernetes_labelSelector_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6415)
		var _clauses_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(448)
		const ACCEPTS = {
			apiGroup: ({ apiGroup }, { type }) => apiGroup === undefined || apiGroup === type.group,
			resources: ({ resources }, { type }) => accepts(resources, type.resource),
			namespaces: ({ namespaces }, { namespace }) => accepts(namespaces, namespace ?? ''),
			objectNames: ({ objectNames }, { name }) => accepts(objectNames, name),
			objectSelectors: ({ objectSelectors = [] }, { labels }) =>
				objectSelectors.length === 0 ||
				objectSelectors.some(selector =>
					(0, _kubernetes_labelSelector_ts__WEBPACK_IMPORTED_MODULE_1__.ko)(selector, labels)
				),
			namespaceSelectors: ({ namespaceSelectors = [] }, { namespace }, namespaceLabels) => {
				if (
					namespaceSelectors.length === 0 ||
					namespaceSelectors.some(_kubernetes_labelSelector_ts__WEBPACK_IMPORTED_MODULE_1__.xh)
				)
					return true
				const labels = namespace === undefined ? undefined : namespaceLabels(namespace)
				return (
					labels !== undefined &&
					namespaceSelectors.some(selector =>
						(0, _kubernetes_labelSelector_ts__WEBPACK_IMPORTED_MODULE_1__.ko)(selector, labels)
					)
				)
			}
		}
		function selectingClauses(object, clauses, namespaceLabels) {
			return clauses.flatMap((clause, index) =>
				_clauses_ts__WEBPACK_IMPORTED_MODULE_0__.E.every(field =>
					ACCEPTS[field](clause, object, namespaceLabels)
				)
					? [index]
					: []
			)
		}
		function refusingFields(object, clause, namespaceLabels) {
			return _clauses_ts__WEBPACK_IMPORTED_MODULE_0__.E.filter(
				field => !ACCEPTS[field](clause, object, namespaceLabels)
			)
		}
		function accepts(entries, text) {
			return entries === undefined || entries.length === 0 || entries.includes('*') || entries.includes(text)
		}
	},
	6146: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			KR: () => namesake,
			bI: () => delivered,
			bL: () => footprintOf,
			n0: () => ANYTHING,
			t4: () => located
		})
		const ANYTHING = new Map([['*', new Set()]])
		function footprintOf(objects) {
			const found = new Map()
			for (const { group, resource, namespace, name } of objects) {
				if (namespace === undefined || namespace === '') continue
				const key = `${resource}.${group}/${name}`
				found.set(key, (found.get(key) ?? new Set()).add(namespace))
			}
			return found
		}
		function located({ type, namespace, name }) {
			return { group: type.group, resource: type.resource, namespace, name }
		}
		function delivered(bindings, clusters) {
			const wanted = new Set(clusters)
			return footprintOf(
				bindings
					.filter(binding => clusters === undefined || binding.clusters.some(cluster => wanted.has(cluster)))
					.flatMap(({ objects }) => [...objects.values()])
			)
		}
		function namesake(own, other) {
			if (own.size > 0 && (own.has('*') || other.has('*'))) return 'an object that is not known'
			for (const [object, namespaces] of own) {
				for (const namespace of other.get(object) ?? [])
					if ([...namespaces].some(mine => mine !== namespace)) return `${object} in namespace ${namespace}`
			}
			return undefined
		}
	},
	8297: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			M: () => ownBinding
		})
		var _api_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1942)
		const API_VERSION = `${_api_ts__WEBPACK_IMPORTED_MODULE_0__.g8}/${_api_ts__WEBPACK_IMPORTED_MODULE_0__.HC.version}`
		function ownBinding({ name, policy, marks, clusters, objects }) {
			const isInNone = ({ namespace }) => namespace === undefined
			return {
				apiVersion: API_VERSION,
				kind: _api_ts__WEBPACK_IMPORTED_MODULE_0__.HC.kind,
				metadata: {
					name,
					labels: marks.labels,
					annotations: marks.annotations,
					...(policy.uid === undefined ? {} : { ownerReferences: [ownedBy(policy.name, policy.uid)] })
				},
				spec: {
					destinations: [...clusters].sort().map(clusterId => ({ clusterId })),
					workload: {
						...listOf('clusterScope', objects.filter(isInNone)),
						...listOf(
							'namespaceScope',
							objects.filter(object => !isInNone(object))
						)
					}
				}
			}
		}
		function listOf(scope, objects) {
			return objects.length === 0 ? {} : { [scope]: objects.map(entryOf) }
		}
		function ownedBy(name, uid) {
			return { apiVersion: API_VERSION, kind: _api_ts__WEBPACK_IMPORTED_MODULE_0__.jH.kind, name, uid }
		}
		function entryOf({ group, version, resource, namespace, name, resourceVersion, createOnly }) {
			const scope = namespace === undefined ? {} : { namespace }
			return {
				group,
				version,
				resource,
				...scope,
				name,
				resourceVersion,
				...(createOnly ? { createOnly } : {})
			}
		}
	},
	3723: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			C7: () => withoutAwaited,
			Jf: () => isNarrowed,
			Tm: () => policyMeanwhile
		})
		var _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8453)
		var _binding_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4547)
		var _bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4445)
		function withoutAwaited(policy, listed, awaited) {
			const hooks = keysOf(awaited)
			const stays = listed.filter(
				object => !hooks.has((0, _binding_ts__WEBPACK_IMPORTED_MODULE_1__.o0)(object))
			)
			return withDownsync(policy, awaited, clause => {
				const inside = stays.filter(
					({ namespace = '' }) => clause.namespaces === undefined || clause.namespaces.includes(namespace)
				)
				return [
					{ ...clause, resources: (0, _bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_2__.tG)(inside) },
					...naming(inside.filter(_bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_2__.nb))
				]
			})
		}
		function isNarrowed(policy) {
			return clausesByLabels(policy).some(({ resources }) => resources !== undefined)
		}
		function clausesByLabels(policy) {
			return clausesOf(policy).filter(
				({ objectSelectors, objectNames }) => objectSelectors !== undefined && objectNames === undefined
			)
		}
		function policyMeanwhile(wanted, found, { listed, selected, awaited }) {
			const rest = withDownsync(found, awaited, () => [])
			const both = (0, _bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_2__.mI)(wanted, rest)
			const isWhole = clausesByLabels(rest).length === clausesByLabels(found).length
			if (isWhole && !isNarrowed(wanted)) return both
			const known = new Set([...namesIn(both), ...selected, ...keysOf(awaited)])
			return (0, _bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_2__.vp)(
				both,
				naming(listed.filter(object => !known.has((0, _binding_ts__WEBPACK_IMPORTED_MODULE_1__.o0)(object))))
			)
		}
		function withDownsync(policy, awaited, narrow) {
			const before = clausesOf(policy)
			const after = before.flatMap(clause => {
				if (!awaited.some(hook => (0, _bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_2__.sp)(hook, clause)))
					return [clause]
				if (clause.objectNames === undefined) return narrow(clause)
				const objectNames = clause.objectNames.filter(
					name =>
						!awaited.some(hook =>
							(0, _bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_2__.sp)(hook, { ...clause, objectNames: [name] })
						)
				)
				return objectNames.length === 0 ? [] : [{ ...clause, objectNames }]
			})
			const isSame =
				after.length === before.length && after.every((clause, index) => clause === before[index])
			return isSame
				? policy
				: {
						...policy,
						spec: { ...(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.lJ)(policy, 'spec'), downsync: after }
					}
		}
		function naming(objects) {
			return (0, _bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_2__.nG)(
				objects.map(object => ({ ...object, type: object })),
				({ createOnly }) => createOnly
			)
		}
		function namesIn(policy) {
			return clausesOf(policy).flatMap(
				({ apiGroup: group = '', resources = [], namespaces, objectNames = [] }) =>
					resources.flatMap(resource =>
						(namespaces ?? [undefined]).flatMap(namespace =>
							objectNames.map(name =>
								(0, _binding_ts__WEBPACK_IMPORTED_MODULE_1__.o0)({ group, resource, namespace, name })
							)
						)
					)
			)
		}
		function keysOf(awaited) {
			return new Set(awaited.map(_binding_ts__WEBPACK_IMPORTED_MODULE_1__.xt))
		}
		function clausesOf(policy) {
			return (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.RD)(policy, 'spec', 'downsync')
		}
	},
	2543: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			E9: () => parseDuration,
			a3: () => formatDuration,
			xB: () => shownSeconds
		})
		const MILLISECONDS = new Map([
			['ns', 1e-6],
			['us', 1e-3],
			['\u00b5s', 1e-3],
			['\u03bcs', 1e-3],
			['ms', 1],
			['s', 1000],
			['m', 60_000],
			['h', 3_600_000],
			['d', 86_400_000]
		])
		const TIMER_DAYS = 24
		const DAY_MS = 86_400_000
		const MOST_CHARACTERS = 100
		function parseDuration(text, mostDays = TIMER_DAYS) {
			if (text.length > MOST_CHARACTERS) throw new Error('it is too long for a duration')
			if (text.startsWith('-')) throw new Error('a duration cannot be negative')
			if (/^(?:\d+(?:\.\d*)?|\.\d+)$/.test(text))
				throw new Error(`a number needs a unit: ${text}s are seconds, ${text}m are minutes`)
			const parts = [...text.matchAll(/(\d+(?:\.\d*)?|\.\d+)([^\d.]+)/gy)]
			if (parts.length === 0 || parts.map(part => part[0]).join('') !== text)
				throw new Error('it is no number followed by a unit')
			let sum = 0
			for (const [, amount = '', unit = ''] of parts) {
				const factor = MILLISECONDS.get(unit)
				if (factor === undefined) throw new Error(`${JSON.stringify(unit)} is no unit`)
				sum += Number(amount) * factor
			}
			const milliseconds = Math.round(sum)
			if (milliseconds < 1) throw new Error('it is less than a millisecond')
			if (milliseconds > mostDays * DAY_MS) throw new Error(`it is more than ${mostDays} days`)
			return milliseconds
		}
		function formatDuration(milliseconds) {
			const rounded = Math.round(milliseconds)
			if (rounded > 0 && rounded < 1000) return `${rounded}ms`
			const hours = Math.floor(rounded / 3_600_000)
			const minutes = Math.floor((rounded % 3_600_000) / 60_000)
			const seconds = (rounded % 60_000) / 1000
			return [
				hours > 0 ? `${hours}h` : '',
				minutes > 0 ? `${minutes}m` : '',
				seconds > 0 || rounded < 60_000 ? `${seconds}s` : ''
			].join('')
		}
		function shownSeconds(seconds) {
			return formatDuration(Math.round(seconds * 10) * 100)
		}
	},
	7150: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Qc: () => childEnvironment,
			sl: () => fetchEnvironment
		})
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760)
		var node_path__WEBPACK_IMPORTED_MODULE_0___default = __nccwpck_require__.n(
			node_path__WEBPACK_IMPORTED_MODULE_0__
		)
		var _files_searchPath_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7556)
		const ALLOWED = new Set([
			'PATH',
			'HOME',
			'USER',
			'TMPDIR',
			'LANG',
			'LC_ALL',
			'TZ',
			'APPDATA',
			'COMSPEC',
			'LOCALAPPDATA',
			'PATHEXT',
			'PROGRAMDATA',
			'PROGRAMFILES',
			'SYSTEMDRIVE',
			'SYSTEMROOT',
			'TEMP',
			'TMP',
			'USERPROFILE',
			'WINDIR',
			'ALL_PROXY',
			'HTTP_PROXY',
			'HTTPS_PROXY',
			'NO_PROXY',
			'SSL_CERT_DIR',
			'SSL_CERT_FILE',
			'REQUESTS_CA_BUNDLE',
			'RUNNER_TRACKING_ID'
		])
		const NO_PROXY_THERE = 'http://127.0.0.1:0'
		function childEnvironment(processEnv, { home, kubeconfig }, login = []) {
			const passed = Object.entries(processEnv).flatMap(([name, value]) => {
				const upper = name.toUpperCase()
				if (value === undefined || !(ALLOWED.has(upper) || isOf(login, upper))) return []
				return [
					[
						name,
						upper === 'PATH'
							? (0, _files_searchPath_ts__WEBPACK_IMPORTED_MODULE_1__.oe)(processEnv).join(
									node_path__WEBPACK_IMPORTED_MODULE_0__.delimiter
								)
							: value
					]
				]
			})
			return {
				...Object.fromEntries(passed),
				HELM_CONFIG_HOME: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, 'config'),
				HELM_CACHE_HOME: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, 'cache'),
				HELM_DATA_HOME: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, 'data'),
				HELM_REGISTRY_CONFIG: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(
					home,
					'config',
					'registry.json'
				),
				HELM_REPOSITORY_CONFIG: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(
					home,
					'config',
					'repositories.yaml'
				),
				HELM_REPOSITORY_CACHE: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, 'cache', 'repository'),
				DOCKER_CONFIG: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, 'docker'),
				KUBECONFIG: kubeconfig ?? (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, 'no-kubeconfig'),
				KUBECACHEDIR: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, 'kubectl-cache'),
				KUBERC: 'off'
			}
		}
		function fetchEnvironment(processEnv, home, allowInsecure) {
			const env = childEnvironment(processEnv, { home, kubeconfig: undefined })
			return allowInsecure ? env : { ...env, HTTP_PROXY: NO_PROXY_THERE, http_proxy: NO_PROXY_THERE }
		}
		function isOf(login, name) {
			return login.some(entry => (entry.endsWith('_') ? name.startsWith(entry) : name === entry))
		}
	},
	7268: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			b: () => messageOf,
			l: () => ActionError
		})
		class ActionError extends Error {
			name = 'ActionError'
			code
			remedy
			faults
			constructor(code, message, details) {
				super(message, details.cause === undefined ? undefined : { cause: details.cause })
				this.code = code
				this.remedy = details.remedy
				this.faults = details.faults ?? []
			}
		}
		function messageOf(error) {
			try {
				return error instanceof Error ? error.message : String(error)
			} catch {
				return 'something that has no text'
			}
		}
	},
	4506: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Yd: () => NOT_STARTED,
			q8: () => endCommands,
			bQ: () => killCommands,
			d1: () => runCommand
		})
		const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)(
			'node:child_process'
		)
		var external_node_events_ = __nccwpck_require__(8474)
		var external_node_path_ = __nccwpck_require__(6760)
		var errors = __nccwpck_require__(7268)
		const GRACE_MS = 5000
		const LINGER_MS = 5000
		const NOT_STARTED = { exitCode: null, stdout: '', stderr: '', timedOut: false }
		const running = new Set()
		const runCommand = async command => {
			if (command.signal?.aborted === true) return NOT_STARTED
			const started = { child: start(command), command }
			running.add(started)
			if (started.child.pid !== undefined) command.onStart?.(started.child.pid)
			let timedOut = false
			const deadline = setTimeout(() => {
				timedOut = true
				end(started)
			}, command.timeoutMs)
			const stop = () => {
				end(started)
			}
			command.signal?.addEventListener('abort', stop)
			try {
				return { ...(await resultOf(started)), timedOut }
			} finally {
				clearTimeout(deadline)
				command.signal?.removeEventListener('abort', stop)
				running.delete(started)
			}
		}
		function start({ tool, args, env, cwd }) {
			if (!(0, external_node_path_.isAbsolute)(tool)) throw notStarted(tool, 'its path is not absolute')
			try {
				return (0, external_node_child_process_namespaceObject.spawn)(tool, args, {
					env,
					windowsHide: true,
					...(cwd === undefined ? {} : { cwd })
				})
			} catch (error) {
				throw notStarted(tool, (0, errors.b)(error), error)
			}
		}
		async function resultOf({ child, command }) {
			let [stdout, stderr] = ['', '']
			child.stdout?.setEncoding('utf8').on('data', text => {
				stdout += text
				command.onStdout?.(text)
			})
			child.stderr?.setEncoding('utf8').on('data', text => {
				stderr += text
				command.onStderr?.(text)
			})
			child.stdin?.on('error', () => undefined).end(command.stdin ?? '')
			const { promise, resolve, reject } = Promise.withResolvers()
			child.on('error', error => {
				if (child.pid === undefined) reject(notStarted(command.tool, error.message, error))
			})
			child.on('close', resolve)
			child.on('exit', exitCode => {
				setTimeout(() => {
					child.stdout?.destroy()
					child.stderr?.destroy()
					resolve(exitCode)
				}, LINGER_MS).unref()
			})
			const exitCode = await promise
			return { exitCode, stdout, stderr }
		}
		function notStarted(tool, why, cause) {
			return new errors.l('PROGRAM_NOT_STARTED', `${tool} cannot be started: ${why}`, {
				remedy:
					'Check that the file exists, is a program for this machine, and may be executed there; a `.cmd` or `.bat` file cannot be executed.',
				cause
			})
		}
		function endCommands() {
			for (const started of running) if (started.command.outlives !== true) end(started)
		}
		async function killCommands() {
			await Promise.all(
				[...running].map(async ({ child }) => {
					if (hasEnded(child)) return
					child.kill('SIGKILL')
					await (0, external_node_events_.once)(child, 'exit')
				})
			)
		}
		function hasEnded({ pid, exitCode, signalCode }) {
			return pid === undefined || exitCode !== null || signalCode !== null
		}
		function end({ child }) {
			child.kill('SIGINT')
			setTimeout(() => {
				if (!hasEnded(child)) child.kill('SIGKILL')
			}, GRACE_MS).unref()
		}
	},
	6295: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			D: () => isOfDisk,
			y: () => readText
		})
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024)
		var node_fs__WEBPACK_IMPORTED_MODULE_0___default = __nccwpck_require__.n(
			node_fs__WEBPACK_IMPORTED_MODULE_0__
		)
		var _realFile_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8225)
		var _text_encodedText_ts__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9026)
		const MOST_BYTES = 32 * 2 ** 20
		function readText(path) {
			return (0, _text_encodedText_ts__WEBPACK_IMPORTED_MODULE_2__.i)(
				(0, _realFile_ts__WEBPACK_IMPORTED_MODULE_1__.$Q)(
					(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path),
					{ mostBytes: MOST_BYTES, allows: isOfDisk }
				)
			)
		}
		function isOfDisk(real) {
			return !/^\/(?:proc|sys|dev(?!\/shm\/))\//.test(real)
		}
	},
	3186: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			$: () => UnpackedTooLarge,
			C: () => gunzipAtMost
		})
		var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975)
		var node_util__WEBPACK_IMPORTED_MODULE_0___default = __nccwpck_require__.n(
			node_util__WEBPACK_IMPORTED_MODULE_0__
		)
		var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8522)
		var node_zlib__WEBPACK_IMPORTED_MODULE_1___default = __nccwpck_require__.n(
			node_zlib__WEBPACK_IMPORTED_MODULE_1__
		)
		class UnpackedTooLarge extends Error {
			name = 'UnpackedTooLarge'
		}
		async function gunzipAtMost(data, mostBytes) {
			try {
				return await (0, node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(
					node_zlib__WEBPACK_IMPORTED_MODULE_1__.gunzip
				)(data, { maxOutputLength: mostBytes })
			} catch (error) {
				if (error.code !== 'ERR_BUFFER_TOO_LARGE') throw error
				throw new UnpackedTooLarge(`it unpacks to more than ${mostBytes} bytes`, { cause: error })
			}
		}
	},
	1175: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Ji: () => LFS_REMEDY,
			NS: () => isLfsPointer,
			gY: () => LFS_POINTER
		})
		const LFS_POINTER = 'is a Git LFS pointer, not the file itself'
		const LFS_REMEDY = 'Set `lfs: true` for `actions/checkout`, or run `git lfs pull` before this step.'
		const MOST_BYTES = 1024
		const FIRST_LINE = /^version https:\/\/(?:git-lfs|hawser)\.github\.com\/spec\/v\d\r?\n/
		function isLfsPointer(content) {
			return content.length < MOST_BYTES && FIRST_LINE.test(content.toString('latin1', 0, 80))
		}
	},
	9475: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			F: () => isInside,
			M: () => realOf
		})
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024)
		var node_fs__WEBPACK_IMPORTED_MODULE_0___default = __nccwpck_require__.n(
			node_fs__WEBPACK_IMPORTED_MODULE_0__
		)
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760)
		var node_path__WEBPACK_IMPORTED_MODULE_1___default = __nccwpck_require__.n(
			node_path__WEBPACK_IMPORTED_MODULE_1__
		)
		function isInside(folder, path) {
			const way = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path)
			return (
				way !== '..' &&
				!way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) &&
				!(0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way)
			)
		}
		function realOf(path) {
			try {
				return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path)
			} catch {
				return undefined
			}
		}
	},
	8225: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			$Q: () => readRealFile,
			$d: () => sizeOf,
			rV: () => FileRefused
		})
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024)
		var node_fs__WEBPACK_IMPORTED_MODULE_0___default = __nccwpck_require__.n(
			node_fs__WEBPACK_IMPORTED_MODULE_0__
		)
		class FileRefused extends Error {
			name = 'FileRefused'
			refusal
			constructor(refusal, message) {
				super(message)
				this.refusal = refusal
			}
		}
		const CHUNK = 65_536
		function readRealFile(path, { mostBytes, allows }) {
			const file = open(path)
			try {
				if (!allows(pathOf(file, path))) throw new FileRefused('outside', 'was exchanged while it was read')
				const stat = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file)
				if (!stat.isFile()) throw new FileRefused('special', 'is neither a file nor a folder')
				if (stat.size > mostBytes) throw tooLarge(mostBytes)
				return readAll(file, mostBytes)
			} finally {
				;(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file)
			}
		}
		function tooLarge(mostBytes) {
			return new FileRefused('too large', `is larger than ${sizeOf(mostBytes)}`)
		}
		function sizeOf(bytes) {
			return bytes % 2 ** 20 === 0 ? `${bytes / 2 ** 20} MiB` : `${bytes} bytes`
		}
		function open(path) {
			try {
				return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(
					path,
					node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY |
						node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW |
						node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK
				)
			} catch (error) {
				const { code = 'it cannot be opened' } = error
				if (code === 'ENXIO') throw new FileRefused('special', 'is neither a file nor a folder')
				if (code === 'ELOOP') throw new FileRefused('outside', 'was exchanged while it was read')
				throw new FileRefused('unreadable', `cannot be read (${code})`)
			}
		}
		function pathOf(file, path) {
			try {
				return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(`/proc/self/fd/${file}`)
			} catch {
				const real = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path)
				const [found, opened] = [
					(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(real, { bigint: true }),
					(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file, { bigint: true })
				]
				if (found.ino === opened.ino && found.dev === opened.dev) return real
				throw new FileRefused('outside', 'was exchanged while it was read')
			}
		}
		function readAll(file, mostBytes) {
			const chunks = []
			let read = 0
			for (;;) {
				const chunk = Buffer.allocUnsafe(CHUNK)
				const length = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, chunk)
				if (length === 0) return Buffer.concat(chunks)
				read += length
				if (read > mostBytes) throw tooLarge(mostBytes)
				chunks.push(chunk.subarray(0, length))
			}
		}
	},
	7556: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Kp: () => findProgram,
			Vd: () => isProgram,
			oe: () => searchPath
		})
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024)
		var node_fs__WEBPACK_IMPORTED_MODULE_0___default = __nccwpck_require__.n(
			node_fs__WEBPACK_IMPORTED_MODULE_0__
		)
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760)
		var node_path__WEBPACK_IMPORTED_MODULE_1___default = __nccwpck_require__.n(
			node_path__WEBPACK_IMPORTED_MODULE_1__
		)
		var _own_ts__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3499)
		var _paths_ts__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9475)
		function searchPath(env) {
			const entries = (variable(env, 'PATH') ?? '').split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter)
			return entries.filter(
				entry => (0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(entry) && !isInWorkspace(entry, env)
			)
		}
		function findProgram(name, env) {
			const file = process.platform === 'win32' && !/\.exe$/i.test(name) ? `${name}.exe` : name
			return searchPath(env)
				.map(folder => (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file))
				.find(path => isProgram(path, env))
		}
		function isProgram(path, env) {
			try {
				;(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(
					path,
					node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK
				)
				return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile() && !isInWorkspace(path, env)
			} catch {
				return false
			}
		}
		function isInWorkspace(path, env) {
			const workspace = variable(env, 'GITHUB_WORKSPACE') ?? ''
			return workspace !== '' && (0, _paths_ts__WEBPACK_IMPORTED_MODULE_2__.F)(real(workspace), real(path))
		}
		function real(path) {
			return (0, _paths_ts__WEBPACK_IMPORTED_MODULE_2__.M)(path) ?? path
		}
		function variable(env, name) {
			const found = Object.keys(env).find(key => key === name || key.toUpperCase() === name)
			return found === undefined ? undefined : (0, _own_ts__WEBPACK_IMPORTED_MODULE_3__.Z)(env, found)
		}
	},
	8453: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Ez: () => MOST_LEVELS,
			Fd: () => TooDeepError,
			Gv: () => isObject,
			Qt: () => boundedJson,
			RD: () => arrayAt,
			Yf: () => jsonIn,
			at: () => at,
			bX: () => stringAt,
			lJ: () => objectAt,
			tk: () => numberAt,
			wo: () => integerIn
		})
		var _own_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3499)
		function isObject(value) {
			return typeof value === 'object' && value !== null && !Array.isArray(value)
		}
		function objectAt(value, ...path) {
			const found = at(value, ...path)
			return isObject(found) ? found : {}
		}
		function arrayAt(value, ...path) {
			const found = at(value, ...path)
			return Array.isArray(found) ? found : []
		}
		function stringAt(value, ...path) {
			const found = at(value, ...path)
			return typeof found === 'string' ? found : undefined
		}
		function numberAt(value, ...path) {
			const found = at(value, ...path)
			return typeof found === 'number' ? found : undefined
		}
		function at(value, ...path) {
			let current = value
			for (const key of path) {
				if (!isObject(current)) return undefined
				current = (0, _own_ts__WEBPACK_IMPORTED_MODULE_0__.Z)(current, key)
			}
			return current
		}
		const MOST_LEVELS = 200
		class TooDeepError extends Error {
			name = 'TooDeepError'
			constructor() {
				super(`it has more than ${MOST_LEVELS} levels`)
			}
		}
		function boundedJson(text) {
			const value = JSON.parse(text)
			if (text.length > 2 * MOST_LEVELS && isDeeper(value, MOST_LEVELS)) throw new TooDeepError()
			return value
		}
		function isDeeper(value, levels) {
			if (typeof value !== 'object' || value === null) return false
			if (levels === 0) return true
			if (Array.isArray(value)) return value.some(item => isDeeper(item, levels - 1))
			return Object.values(value).some(item => isDeeper(item, levels - 1))
		}
		function jsonIn(text) {
			try {
				return boundedJson(text)
			} catch {
				return undefined
			}
		}
		function integerIn(text) {
			if (text === undefined || !/^\d{1,16}$/.test(text)) return undefined
			const number = Number(text)
			return Number.isSafeInteger(number) ? number : undefined
		}
	},
	3499: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Z: () => own
		})
		function own(object, key) {
			const value = object[key]
			return Object.hasOwn(object, key) ? value : undefined
		}
	},
	8252: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			CF: () => PARALLEL,
			eu: () => allSettledOrThrow,
			sf: () => mapLimit
		})
		const PARALLEL = 16
		async function mapLimit(items, limit, call) {
			const results = new Array(items.length)
			const queue = items.entries()
			const worker = async () => {
				for (const [index, item] of queue) results[index] = await call(item)
			}
			await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker))
			return results
		}
		async function allSettledOrThrow(promises, onFailure = () => undefined) {
			const all = promises
			const results = Promise.all(all)
			results.catch(onFailure)
			await Promise.allSettled(all)
			return await results
		}
	},
	1138: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Dm: () => leadingJson,
			N3: () => JsonError,
			qF: () => parseJson
		})
		var _json_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8453)
		class JsonError extends Error {
			name = 'JsonError'
		}
		function parseJson(text) {
			try {
				return (0, _json_ts__WEBPACK_IMPORTED_MODULE_0__.Qt)(text)
			} catch (error) {
				throw new JsonError(
					error instanceof _json_ts__WEBPACK_IMPORTED_MODULE_0__.Fd
						? error.message
						: describe(text, firstFault(text))
				)
			}
		}
		function leadingJson(text) {
			const { at, reason } = firstFault(text)
			const isWhole = reason === REASONS.end || text.slice(at).trim() === ''
			const json = text.slice(0, at).trimEnd()
			const value = isWhole ? (0, _json_ts__WEBPACK_IMPORTED_MODULE_0__.Yf)(json) : undefined
			return value === undefined ? undefined : { value, rest: text.slice(json.length) }
		}
		const TOKEN = /([{}[\],:])|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|true\b|false\b|null\b/y
		const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y
		const BLANKS = /[\t\n\r ]*/y
		const REASONS = {
			value: 'a value is missing',
			'value or ]': 'a value or "]" is missing',
			key: 'a key in quotes is missing',
			'key or }': 'a key in quotes or "}" is missing',
			colon: 'a colon is missing',
			comma: 'a comma or closing bracket is missing',
			end: 'something follows the end'
		}
		function firstFault(text) {
			const open = []
			let expected = 'value'
			let position = 0
			for (;;) {
				BLANKS.lastIndex = position
				const at = position + (BLANKS.exec(text)?.[0].length ?? 0)
				const token = tokenAt(text, at)
				const next = token && after(expected, token.kind, open)
				if (token === undefined || next === undefined)
					return { at, reason: at >= text.length ? 'it ends too early' : REASONS[expected] }
				expected = next
				position = token.end
			}
		}
		function tokenAt(text, at) {
			if (text[at] === '"') {
				const end = endOfText(text, at)
				return end === undefined ? undefined : { kind: '"', end }
			}
			TOKEN.lastIndex = at
			const found = TOKEN.exec(text)
			return found === null ? undefined : { kind: found[1] ?? 'v', end: TOKEN.lastIndex }
		}
		function endOfText(text, at) {
			let index = at + 1
			while (index < text.length && text[index] !== '"') {
				if (text.charCodeAt(index) < 0x20) return undefined
				if (text[index] !== '\\') index += 1
				else {
					ESCAPE.lastIndex = index
					if (!ESCAPE.test(text)) return undefined
					index = ESCAPE.lastIndex
				}
			}
			return index < text.length ? index + 1 : undefined
		}
		function after(expected, token, open) {
			const done = () => (open.length === 0 ? 'end' : 'comma')
			const isValue = expected === 'value' || expected === 'value or ]'
			const isKey = expected === 'key' || expected === 'key or }'
			if (isKey && token === '"') return 'colon'
			if (expected === 'colon' && token === ':') return 'value'
			if (isValue && (token === '"' || token === 'v')) return done()
			if (isValue && (token === '{' || token === '[')) {
				open.push(token)
				return token === '{' ? 'key or }' : 'value or ]'
			}
			const closes = open.at(-1) === '{' ? '}' : ']'
			if (expected === 'comma' && token === ',') return open.at(-1) === '{' ? 'key' : 'value'
			if (
				token === closes &&
				(expected === 'comma' || expected === 'key or }' || expected === 'value or ]')
			) {
				open.pop()
				return done()
			}
			return undefined
		}
		function describe(text, { at, reason }) {
			const before = text.slice(0, at)
			const line = before.split('\n').length
			return `line ${line}, column ${at - before.lastIndexOf('\n')}: ${reason}`
		}
	},
	1747: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			h: () => withoutQuotedValues
		})
		const HIDDEN = '(hidden)'
		const LONGEST = 100_000
		const OPENERS = [
			/(?:Invalid|Unsupported|Duplicate) value: (?![a-z]{1,40} )/g,
			/\bexpected [^,\n]{1,60}, got (?=[&"'{[])/g,
			/\b(?:parsing|parse|parsing time|unable to parse|cannot parse|can't convert|unable to cast|convert) (?=["'`])/g,
			/cannot unmarshal !!\w{1,20} (?=`)/g,
			/invalid map key: /g,
			/failed parsing --set[\w-]{0,20} data: key (?:map )?(?=")/g,
			/\bat '[^'\n]{0,300}': (?=')/g,
			/\bbyte of (?=\.\.\.\|)/g
		]
		function withoutQuotedValues(text) {
			const starts = OPENERS.flatMap(opener =>
				Array.from(text.matchAll(opener), ({ index, 0: found }) => index + found.length)
			).sort((left, right) => left - right)
			const kept = []
			let from = 0
			for (const start of starts) {
				if (start < from) continue
				kept.push(text.slice(from, start), HIDDEN)
				from = endOfValue(text, start)
			}
			return kept.join('') + text.slice(from)
		}
		function endOfValue(text, start) {
			if (text.startsWith('...|', start)) return endOfContext(text, start)
			const most = Math.min(text.length, start + LONGEST)
			let depth = 0
			for (let index = start; index < most; index++) {
				const letter = text[index] ?? ''
				if (QUOTES.includes(letter)) {
					if (letter === "'" && /\w/.test(text[index - 1] ?? '')) continue
					const end = closing(text, index, most)
					if (end < 0) return text.length
					if (index === start) return end + 1
					index = end
				} else if ('{[('.includes(letter)) depth += 1
				else if ('}])'.includes(letter)) {
					if (depth === 0) return index
					depth -= 1
				} else if (depth === 0 && (letter === '\n' || /^(?:: |, |; )/.test(text.slice(index, index + 2))))
					return index
			}
			return text.length
		}
		const QUOTES = '"`\''
		function closing(text, index, most) {
			const quote = text[index]
			for (let end = index + 1; end < most; end++) {
				if (text[end] === '\\' && quote !== '`') end += 1
				else if (text[end] === quote) return end
			}
			return -1
		}
		function endOfContext(text, start) {
			const end = text.indexOf('\n', start)
			return end < 0 ? text.length : end
		}
	},
	8945: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			p: () => Redactor
		})
		var plainText = __nccwpck_require__(6084)
		const GRAM = 4
		const { imul } = Math
		class SecretIndex {
			#byGram = new Map()
			#filter = new Uint8Array(1 << 16)
			constructor(patterns) {
				for (const pattern of patterns) {
					const gram = gramAt(pattern.bytes, pattern.bytes.length)
					this.#filter[filterOf(gram)] = 1
					const known = this.#byGram.get(gram)
					if (known === undefined) this.#byGram.set(gram, [pattern])
					else known.push(pattern)
				}
			}
			get isEmpty() {
				return this.#byGram.size === 0
			}
			find(bytes) {
				const found = []
				for (let end = GRAM; end <= bytes.length; end++) {
					const gram = gramAt(bytes, end)
					if (this.#filter[filterOf(gram)] === 0) continue
					for (const { bytes: pattern, before, after } of this.#byGram.get(gram) ?? []) {
						const start = end - pattern.length
						if (start < 0 || Buffer.compare(bytes.subarray(start, end), pattern) !== 0) continue
						found.push({ start: Math.max(0, start - before), end: Math.min(bytes.length, end + after) })
					}
				}
				return found
			}
		}
		function gramAt(bytes, end) {
			return (
				((bytes[end - 4] ?? 0) << 24) |
				((bytes[end - 3] ?? 0) << 16) |
				((bytes[end - 2] ?? 0) << 8) |
				(bytes[end - 1] ?? 0)
			)
		}
		function filterOf(gram) {
			return imul(gram, 0x9e3779b1) >>> 16
		}
		const ENTITIES = new Map(
			Object.entries({
				...{
					excl: '!',
					quot: '"',
					QUOT: '"',
					num: '#',
					dollar: '$',
					percnt: '%',
					amp: '&',
					AMP: '&',
					apos: "'"
				},
				...{ lpar: '(', rpar: ')', ast: '*', midast: '*', plus: '+', comma: ',', period: '.', sol: '/' },
				...{
					colon: ':',
					semi: ';',
					lt: '<',
					LT: '<',
					equals: '=',
					gt: '>',
					GT: '>',
					quest: '?',
					commat: '@'
				},
				...{
					lsqb: '[',
					lbrack: '[',
					bsol: '\\',
					rsqb: ']',
					rbrack: ']',
					Hat: '^',
					lowbar: '_',
					UnderBar: '_'
				},
				...{ grave: '`', lcub: '{', lbrace: '{', verbar: '|', vert: '|', VerticalLine: '|', rcub: '}' },
				...{ rbrace: '}', nbsp: ' ', Tab: ' ', NewLine: ' ' }
			})
		)
		const [BACKSLASH, PERCENT, AMPERSAND, EQUALS, NEWLINE, SEMICOLON] = [0x5c, 0x25, 0x26, 0x3d, 0x0a, 0x3b]
		const LONGEST_ESCAPE = 16
		function readingOf(text) {
			const bytes = Buffer.from(text)
			const starts = new Int32Array(bytes.length)
			const ends = new Int32Array(bytes.length)
			if (bytes.length === text.length) {
				for (let at = 0; at < bytes.length; at++) {
					starts[at] = at
					ends[at] = at + 1
				}
				return { bytes, starts, ends }
			}
			let byte = 0
			for (let at = 0; at < text.length;) {
				const code = text.codePointAt(at) ?? 0
				const end = at + (code > 0xffff ? 2 : 1)
				for (let left = utf8Length(code); left > 0; left--, byte++) {
					starts[byte] = at
					ends[byte] = end
				}
				at = end
			}
			return { bytes, starts, ends }
		}
		function decoded({ bytes, starts, ends }) {
			const out = new Uint8Array(bytes.length)
			const from = new Int32Array(bytes.length)
			const to = new Int32Array(bytes.length)
			let length = 0
			let isChanged = false
			for (let at = 0; at < bytes.length;) {
				const escape = escapeAt(bytes, at)
				const [size, meant] = escape ?? [1, undefined]
				for (let index = 0; index < (meant?.length ?? 1); index++, length++) {
					out[length] = meant?.[index] ?? bytes[at] ?? 0
					from[length] = starts[at] ?? 0
					to[length] = ends[at + size - 1] ?? 0
				}
				isChanged ||= escape !== undefined
				at += size
			}
			if (!isChanged) return undefined
			return {
				bytes: out.subarray(0, length),
				starts: from.subarray(0, length),
				ends: to.subarray(0, length)
			}
		}
		function escapeAt(bytes, at) {
			switch (bytes[at]) {
				case PERCENT: {
					const byte = hexAt(bytes, at + 1, 2)
					return byte === undefined ? undefined : [3, [byte]]
				}
				case EQUALS:
					return bytes[at + 1] === NEWLINE ? [2, []] : undefined
				case AMPERSAND:
					return entityAt(bytes, at)
				case BACKSLASH:
					return at + 1 < bytes.length ? backslashAt(bytes, at) : undefined
				case undefined:
				default:
					return undefined
			}
		}
		function backslashAt(bytes, at) {
			const next = bytes[at + 1] ?? 0
			const letter = String.fromCharCode(next)
			if (next >= 0x30 && next <= 0x37) {
				const octal = /^[0-7]{3}/.exec(ascii(bytes, at + 1, 3))
				if (octal !== null) return [4, [parseInt(octal[0], 8) & 0xff]]
			}
			if (letter === 'x') return numbered(bytes, at, 2, 'byte') ?? [2, [next]]
			if (letter === 'u') return bracedAt(bytes, at) ?? numbered(bytes, at, 4, 'point') ?? [2, [next]]
			if (letter === 'U') return numbered(bytes, at, 8, 'point') ?? [2, [next]]
			if ('abefnrtv0NLP_'.includes(letter) || next === NEWLINE) return [2, [0x20]]
			return [2, [next]]
		}
		function numbered(bytes, at, digits, kind) {
			const value = hexAt(bytes, at + 2, digits)
			if (value === undefined) return undefined
			const size = 2 + digits
			if (kind === 'byte') return [size, [value]]
			const low = value >= 0xd800 && value <= 0xdbff ? lowSurrogateAt(bytes, at + size) : undefined
			if (low !== undefined)
				return [2 * size, utf8(String.fromCodePoint(0x10000 + (value - 0xd800) * 0x400 + (low - 0xdc00)))]
			return value > 0x10ffff ? undefined : [size, utf8(String.fromCodePoint(value))]
		}
		function lowSurrogateAt(bytes, at) {
			if (ascii(bytes, at, 2) !== '\\u') return undefined
			const value = hexAt(bytes, at + 2, 4) ?? 0
			return value >= 0xdc00 && value <= 0xdfff ? value : undefined
		}
		function bracedAt(bytes, at) {
			const [whole, digits] = /^\\u\{([0-9a-f]{1,6})\}/i.exec(ascii(bytes, at, LONGEST_ESCAPE)) ?? []
			const point = parseInt(digits ?? '', 16)
			return whole === undefined || point > 0x10ffff
				? undefined
				: [whole.length, utf8(String.fromCodePoint(point))]
		}
		function entityAt(bytes, at) {
			let end = at + 1
			while (end < at + LONGEST_ESCAPE && end < bytes.length && bytes[end] !== SEMICOLON) end++
			if (bytes[end] !== SEMICOLON) return undefined
			const name = ascii(bytes, at + 1, end - at - 1)
			const [, hex, decimal] = /^#(?:[xX]([0-9a-fA-F]{1,8})|([0-9]{1,8}))$/.exec(name) ?? []
			const point = hex === undefined ? Number(decimal) : parseInt(hex, 16)
			const meant = point <= 0x10ffff ? String.fromCodePoint(point) : ENTITIES.get(name)
			return meant === undefined ? undefined : [end + 1 - at, utf8(meant)]
		}
		function hexAt(bytes, at, digits) {
			if (at + digits > bytes.length) return undefined
			let value = 0
			for (let index = at; index < at + digits; index++) {
				const digit = hexDigit(bytes[index] ?? 0)
				if (digit === undefined) return undefined
				value = value * 16 + digit
			}
			return value
		}
		function hexDigit(byte) {
			if (byte >= 0x30 && byte <= 0x39) return byte - 0x30
			const lower = byte | 0x20
			return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : undefined
		}
		function ascii(bytes, at, length) {
			return String.fromCharCode(...bytes.subarray(at, at + length))
		}
		function utf8(text) {
			return Buffer.from(text)
		}
		function utf8Length(code) {
			if (code < 0x80) return 1
			if (code < 0x800) return 2
			return code < 0x10000 ? 3 : 4
		}
		const MIN_SECRET_BYTES = 4
		const MIN_BASE64 = 6
		const MAX_LAYERS = 4
		const NOISE = new Set([...Array(0x21).keys(), 0x7f, ...Buffer.from('"\'\\+`')])
		function readingsOf(text) {
			const readings = []
			let next = readingOf(text)
			while (next !== undefined && readings.length <= MAX_LAYERS) {
				readings.push(next)
				next = decoded(next)
			}
			return readings
		}
		const KEPT = {
			letters: tableOf(byte => (NOISE.has(byte) ? -1 : byte)),
			base64: tableOf(byte => {
				const char = String.fromCharCode(byte)
				if (char === '-') return 0x2b
				if (char === '_') return 0x2f
				return /[A-Za-z0-9+/]/.test(char) ? byte : -1
			}),
			hex: tableOf(byte =>
				hexDigit(byte) === undefined ? -1 : String.fromCharCode(byte).toLowerCase().charCodeAt(0)
			),
			decimal: tableOf(byte => (byte >= 0x30 && byte <= 0x39 ? byte : -1))
		}
		function tableOf(keep) {
			return Int16Array.from({ length: 256 }, (_, byte) => keep(byte))
		}
		function viewOf(name, { bytes }) {
			const kept = KEPT[name]
			const out = new Uint8Array(bytes.length)
			const places = new Int32Array(bytes.length)
			let length = 0
			for (let at = 0; at < bytes.length; at++) {
				const byte = kept[bytes[at] ?? 0] ?? -1
				if (byte < 0) continue
				out[length] = byte
				places[length++] = at
			}
			return { bytes: out.subarray(0, length), places: places.subarray(0, length) }
		}
		function patternsOf(secrets) {
			const found = {
				letters: new Map(),
				base64: new Map(),
				hex: new Map(),
				decimal: new Map()
			}
			const add = (view, pattern, minimum) => {
				if (pattern.bytes.length >= minimum)
					found[view].set(Buffer.from(pattern.bytes).toString('latin1'), pattern)
			}
			for (const secret of secrets) {
				const plain = Buffer.from(secret)
				if (viewOf('letters', { bytes: plain }).bytes.length < MIN_SECRET_BYTES) continue
				for (const reading of readingsOf(secret))
					add('letters', whole(viewOf('letters', reading).bytes), MIN_SECRET_BYTES)
				for (const spelled of packedSpellings(secret))
					for (const pattern of base64Patterns(spelled)) add('base64', pattern, MIN_BASE64)
				add('hex', whole(Buffer.from(plain.toString('hex'))), 2 * MIN_SECRET_BYTES)
				add('decimal', whole(Buffer.from([...plain].join(''))), 2 * MIN_SECRET_BYTES)
			}
			return {
				letters: [...found.letters.values()],
				base64: [...found.base64.values()],
				hex: [...found.hex.values()],
				decimal: [...found.decimal.values()]
			}
		}
		function whole(bytes) {
			return { bytes, before: 0, after: 0 }
		}
		function packedSpellings(secret) {
			const json = JSON.stringify(secret).slice(1, -1)
			const go = json.replace(/[<>&]/g, char => `\\u00${char.charCodeAt(0).toString(16)}`)
			const single = [...new Set([secret, json, go])].map(text => Buffer.from(text))
			return [...single, ...base64Patterns(Buffer.from(secret)).map(({ bytes }) => bytes)]
		}
		function base64Patterns(bytes) {
			return [0, 1, 2].map(preceding => {
				const padded = Buffer.concat([Buffer.alloc(preceding), bytes])
				const skipped = Math.ceil((preceding * 8) / 6)
				const end = Math.floor((padded.length * 8) / 6)
				return {
					bytes: Buffer.from(padded.toString('base64').slice(skipped, end)),
					before: preceding === 0 ? 0 : 1,
					after: (padded.length * 8) % 6 === 0 ? 0 : 1
				}
			})
		}
		const MASK = '***'
		class Redactor {
			#secrets = new Set()
			#indexes
			add(secrets) {
				for (const secret of secrets)
					for (const part of [secret, ...secret.split(/\r?\n/)]) this.#secrets.add((0, plainText.wh)(part))
				this.#indexes = undefined
			}
			redact = text => {
				const plain = (0, plainText.wh)(text)
				if (this.#secrets.size === 0 || plain.length < MIN_SECRET_BYTES) return plain
				return masked(plain, this.#find(plain))
			}
			#find(text) {
				const indexes = (this.#indexes ??= indexesOf(this.#secrets))
				return readingsOf(text).flatMap(reading =>
					Object.entries(indexes).flatMap(([name, index]) => {
						if (index.isEmpty) return []
						const { bytes, places } = viewOf(name, reading)
						return index.find(bytes).map(({ start, end }) => ({
							start: reading.starts[places[start] ?? 0] ?? 0,
							end: reading.ends[places[end - 1] ?? 0] ?? 0
						}))
					})
				)
			}
		}
		function indexesOf(secrets) {
			const { letters, base64, hex, decimal } = patternsOf(secrets)
			return {
				letters: new SecretIndex(letters),
				base64: new SecretIndex(base64),
				hex: new SecretIndex(hex),
				decimal: new SecretIndex(decimal)
			}
		}
		function masked(text, found) {
			if (found.length === 0) return text
			const sorted = [...found].sort((left, right) => left.start - right.start)
			let [result, done] = ['', 0]
			for (const { start, end } of sorted) {
				if (start > done || result === '') result += text.slice(done, start) + MASK
				done = Math.max(done, end)
			}
			return result + text.slice(done)
		}
	},
	5006: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			B: () => shortHash,
			o: () => withSuffix
		})
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598)
		var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = __nccwpck_require__.n(
			node_crypto__WEBPACK_IMPORTED_MODULE_0__
		)
		var _text_trim_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5395)
		const HASH_DIGITS = 8
		const MOST = 63
		function withSuffix(name, suffix, most = MOST) {
			if (name.length + suffix.length <= most) return name + suffix
			const end = `-${shortHash(name)}${suffix}`
			return `${(0, _text_trim_ts__WEBPACK_IMPORTED_MODULE_1__.h)(name.slice(0, most - end.length), unit => !/[a-z0-9]/.test(unit))}${end}`
		}
		function shortHash(text) {
			return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
				.update(text)
				.digest('hex')
				.slice(0, HASH_DIGITS)
		}
	},
	9026: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			i: () => decodedText,
			r: () => textIn
		})
		function decodedText(bytes) {
			return new TextDecoder(encodingOf(bytes)).decode(bytes)
		}
		function textIn(bytes) {
			const [first, second, third, fourth] = bytes
			const isLittle = first !== 0 && second === 0 && third !== 0 && fourth === 0
			const isBig = first === 0 && second !== 0 && third === 0 && fourth !== 0
			const encoding = isLittle ? 'utf-16le' : isBig ? 'utf-16be' : encodingOf(bytes)
			try {
				const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
				return text === '' || text.includes('\0') ? undefined : text
			} catch {
				return undefined
			}
		}
		function encodingOf([first, second]) {
			if (first === 0xff && second === 0xfe) return 'utf-16le'
			return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
		}
	},
	910: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			AC: () => diagram,
			Bs: () => dotted,
			MZ: () => phrase,
			PT: () => markup,
			R: () => hidden,
			Ut: () => preformattedLine,
			aY: () => code,
			nf: () => link,
			xP: () => instruction
		})
		var _plainText_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6084)
		const MOST_TEXT = 4000
		class HtmlText {
			#text
			constructor(text) {
				this.#text = text
			}
			toString() {
				return this.#text
			}
		}
		const ENTITIES = new Map([
			['&', '&amp;'],
			['<', '&lt;'],
			['>', '&gt;'],
			['"', '&quot;'],
			["'", '&apos;']
		])
		const LIVE = /[@#$]|:\/\/|www\.|GH-\d|:[a-z+][\w+-]*:|[0-9a-f]{7}/i
		function markup(parts, ...values) {
			const texts = values.map(markupOf)
			return new HtmlText(parts.map((part, index) => part + (texts[index] ?? '')).join(''))
		}
		function markupOf(value) {
			if (value instanceof HtmlText) return value.toString()
			return typeof value === 'object' ? value.map(String).join('') : markupOfText(String(value))
		}
		function markupOfText(text) {
			const escaped = escapedText(text)
			return LIVE.test(text) ? `<code>${escaped}</code>` : escaped
		}
		function escapedText(text) {
			return escapeXml((0, _plainText_ts__WEBPACK_IMPORTED_MODULE_0__.LD)(text, MOST_TEXT)).replace(
				/\n/g,
				'<br>'
			)
		}
		function escapeXml(text) {
			return text.replace(/[&<>"']/g, char => ENTITIES.get(char) ?? '')
		}
		function phrase(sentence) {
			return new HtmlText(sentence.split(' ').map(markupOfText).join(' '))
		}
		function instruction(text) {
			const pieces = text.split(/`([^`\n]+)`/)
			return new HtmlText(
				pieces
					.map((piece, index) => (index % 2 === 1 ? code(piece).toString() : phrase(piece).toString()))
					.join('')
			)
		}
		function code(text) {
			return new HtmlText(`<code>${escapedText(text)}</code>`)
		}
		function dotted(items) {
			return new HtmlText(items.map(markupOf).join(' · '))
		}
		function link(address, text) {
			const url = URL.parse(address)
			if (url === null || !['http:', 'https:'].includes(url.protocol)) return markup`${text}`
			return new HtmlText(`<a href="${escapeXml(url.href)}">${markupOfText(text)}</a>`)
		}
		function hidden(names) {
			return new HtmlText(`<!-- ${names.replace(/[^\w./ -]/g, '')} -->`)
		}
		function preformattedLine(text) {
			const line = escapeXml((0, _plainText_ts__WEBPACK_IMPORTED_MODULE_0__.LD)(text, MOST_TEXT)).replace(
				/\n/g,
				' '
			)
			return new HtmlText(line.trim() === '' ? '&#32;' : line)
		}
		const NOT_OF_DIAGRAMS = /[^\w .:,%-]/g
		function diagram(title, language, lines, isOpen) {
			const text = lines.map(line => line.replace(NOT_OF_DIAGRAMS, '')).join('\n')
			return new HtmlText(
				`<details${isOpen ? ' open' : ''}><summary>${escapedText(title)}</summary>\n\n\`\`\`${language}\n${text}\n\`\`\`\n\n</details>`
			)
		}
	},
	5144: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			$t: () => reserved,
			EC: () => preformatted,
			TM: () => folded,
			Ui: () => diff,
			_0: () => detail,
			om: () => block,
			oo: () => unreserved,
			p_: () => list,
			tp: () => table,
			yQ: () => renderDocument
		})
		var _plainText_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6084)
		var _html_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(910)
		var _text_ts__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9576)
		const RANKS = ['reserved', 'main', 'detail']
		function reserved(block) {
			return { block, rank: 'reserved' }
		}
		function unreserved(block) {
			return { block, rank: 'main' }
		}
		function detail(block) {
			return { block, rank: 'detail' }
		}
		const RESERVED_SHARE = 0.5
		const NOTE_ROOM = 200
		const GAP = '\n\n'
		function block(content) {
			return {
				open: content,
				items: [],
				close: (0, _html_ts__WEBPACK_IMPORTED_MODULE_0__.PT)``,
				more: () => (0, _html_ts__WEBPACK_IMPORTED_MODULE_0__.PT)``
			}
		}
		function list(title, texts) {
			return {
				open:
					title === ''
						? (0, _html_ts__WEBPACK_IMPORTED_MODULE_0__.PT)`<ul>`
						: (0, _html_ts__WEBPACK_IMPORTED_MODULE_0__.PT)`<p><b>${title}</b></p><ul>`,
				items: texts.map(text => () => (0, _html_ts__WEBPACK_IMPORTED_MODULE_0__.PT)`<li>${text}</li>`),
				close: (0, _html_ts__WEBPACK_IMPORTED_MODULE_0__.PT)`</ul>`,
				more: count => (0, _html_ts__WEBPACK_IMPORTED_MODULE_0__.PT)`<li>… and ${count} more</li>`
			}
		}
		function table(head, rows, keepsNames = false) {
			const cells = row =>
				row.map((cell, index) =>
					keepsNames && index === 0
						? (0, _html_ts__WEBPACK_IMPORTED_MODULE_0__.PT)`<td nowrap>${cell}</td>`
						: (0, _html_ts__WEBPACK_IMPORTED_MODULE_0__.PT)`<td>${cell}</td>`
				)
			return {
				open: (0,
				_html_ts__WEBPACK_IMPORTED_MODULE_0__.PT)`<table><tr>${head.map(cell => (0, _html_ts__WEBPACK_IMPORTED_MODULE_0__.PT)`<th>${cell}</th>`)}</tr>`,
				items: rows.map(row => () => (0, _html_ts__WEBPACK_IMPORTED_MODULE_0__.PT)`<tr>${cells(row())}</tr>`),
				close: (0, _html_ts__WEBPACK_IMPORTED_MODULE_0__.PT)`</table>`,
				more: count => (0, _html_ts__WEBPACK_IMPORTED_MODULE_0__.PT)`<tr><td>… and ${count} more</td></tr>`
			}
		}
		function folded(title, { open, close, ...rest }) {
			return {
				...rest,
				open: (0, _html_ts__WEBPACK_IMPORTED_MODULE_0__.PT)`<details><summary>${title}</summary>${open}`,
				close: (0, _html_ts__WEBPACK_IMPORTED_MODULE_0__.PT)`${close}</details>`
			}
		}
		function preformatted(text) {
			return lines((0, _html_ts__WEBPACK_IMPORTED_MODULE_0__.PT)`<pre>`, text)
		}
		function diff(text) {
			return lines((0, _html_ts__WEBPACK_IMPORTED_MODULE_0__.PT)`<pre lang="diff">`, text)
		}
		function lines(open, text) {
			return {
				open,
				items: (0, _plainText_ts__WEBPACK_IMPORTED_MODULE_1__.wh)(text)
					.split('\n')
					.map(line => () => (0, _html_ts__WEBPACK_IMPORTED_MODULE_0__.Ut)(line)),
				close: (0, _html_ts__WEBPACK_IMPORTED_MODULE_0__.PT)`</pre>`,
				more: count =>
					(0,
					_html_ts__WEBPACK_IMPORTED_MODULE_0__.PT)`… and ${(0, _text_ts__WEBPACK_IMPORTED_MODULE_2__.hS)(count, 'more line')}`
			}
		}
		function fit({ open, items, close, more }, most) {
			const sizeOf = markup => Buffer.byteLength(markup.toString())
			const moreSize = 1 + sizeOf(more(items.length))
			let text = open.toString()
			let left = most - sizeOf(open) - sizeOf(close)
			if (left < (items.length === 0 ? 0 : moreSize)) return { text: '', isWhole: false }
			for (const [index, item] of items.entries()) {
				const piece = item()
				const size = 1 + sizeOf(piece)
				const isLast = index === items.length - 1
				if (size + (isLast ? 0 : moreSize) > left)
					return {
						text: `${text}\n${more(items.length - index).toString()}${close.toString()}`,
						isWhole: false
					}
				text += `\n${piece.toString()}`
				left -= size
			}
			return { text: text + close.toString(), isWhole: true }
		}
		function renderDocument(parts, limit, usual = limit) {
			let used = NOTE_ROOM + 2 * GAP.length
			const shown = new Map()
			let cut = 0
			for (const rank of RANKS) {
				for (const part of parts) {
					if (part.rank !== rank) continue
					const room = rank === 'reserved' ? Math.min(limit - used, limit * RESERVED_SHARE) : usual - used
					const { text, isWhole } = fit(part.block, room - GAP.length)
					if (!isWhole) cut += 1
					if (text === '') continue
					shown.set(part, text)
					used += Buffer.byteLength(text) + GAP.length
				}
			}
			const texts = parts.flatMap(part => shown.get(part) ?? [])
			return `${[...texts, ...(cut === 0 ? [] : [noteOf(cut)])].join(GAP)}\n`
		}
		function noteOf(cut) {
			const parts = `${(0, _text_ts__WEBPACK_IMPORTED_MODULE_2__.hS)(cut, 'part')} ${cut === 1 ? 'is' : 'are'}`
			return `<p>… ${parts} cut or left out here: the report, which the output <code>report-file</code> names, has all of it.</p>`
		}
	},
	6653: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			UJ: () => isLikelyMeant,
			au: () => didYouMean
		})
		const MAX_GUESSES = 3
		const MOST_CHARACTERS = 200
		function nearest(word, candidates) {
			const wanted = comparable(word)
			const found = byLetters(wanted, candidates)
			return (found.length > 0 ? found : byParts(wanted, candidates)).slice(0, MAX_GUESSES)
		}
		function isLikelyMeant(word, candidates, isUsed) {
			const wanted = comparable(word)
			if (byLetters(wanted, candidates).length > 0) return true
			const halves = byParts(wanted, candidates).filter(candidate => 2 * wanted.length >= candidate.length)
			return halves.length > 0 && !halves.some(isUsed)
		}
		function comparable(word) {
			return word.slice(0, MOST_CHARACTERS).toLowerCase().replaceAll('_', '-')
		}
		function byLetters(wanted, candidates) {
			const tolerance = Math.min(3, Math.max(1, Math.floor(wanted.length / 3)))
			const distances = candidates.map(candidate => ({ candidate, distance: distance(wanted, candidate) }))
			const best = Math.min(tolerance, ...distances.map(entry => entry.distance))
			return distances.filter(entry => entry.distance === best).map(entry => entry.candidate)
		}
		function byParts(wanted, candidates) {
			return candidates.filter(
				candidate => candidate.startsWith(`${wanted}-`) || candidate.endsWith(`-${wanted}`)
			)
		}
		function didYouMean(word, candidates) {
			const guesses = nearest(word, candidates)
			return guesses.length === 0 ? '' : `Did you mean ${guesses.map(guess => `\`${guess}\``).join(' or ')}? `
		}
		function distance(a, b) {
			let row = Array.from({ length: b.length + 1 }, (_, column) => column)
			for (const [i, letter] of Array.from(a).entries()) {
				const next = [i + 1]
				for (const [j, other] of Array.from(b).entries()) {
					const change = (row[j] ?? 0) + (letter === other ? 0 : 1)
					next.push(Math.min(change, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
				}
				row = next
			}
			return row[b.length] ?? 0
		}
	},
	6084: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			IN: () => cutText,
			LD: () => boundedText,
			wh: () => plainText
		})
		const LINE_ENDS = /\r\n|[\r\u000b\u000c\u0085\u2028\u2029]/g
		const TERMINAL =
			/(?:\u001b\[|\u009b)[0-?]{0,64}[ -/]{0,8}[@-~]|(?:\u001b[\]PX^_]|[\u0090\u0098\u009d-\u009f])[^\u0007\n\u001b\u0090\u0098\u009b-\u009f]{0,2000}(?:\u0007|\u001b\\|\u009c)|\u001b[ -/]{0,8}[0-Z\\^-~]/g
		const INVISIBLE =
			/[[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u0640\u07fa\u180a\u1cd3\ufe73]--[\t\n]]/gv
		const PLAIN = /^[\t\n\x20-\x7e]*$/
		function plainText(text) {
			if (PLAIN.test(text)) return text
			return text.replace(LINE_ENDS, '\n').replace(TERMINAL, '').replace(INVISIBLE, '').toWellFormed()
		}
		function cutText(text, maxLength) {
			if (text.length <= maxLength) return text
			return `${text.slice(0, maxLength).replace(/[\ud800-\udbff]$/, '')} … (cut)`
		}
		function boundedText(text, maxLength) {
			return cutText(plainText(text), maxLength)
		}
	},
	9576: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Dx: () => linesOf,
			HL: () => enumerate,
			hS: () => counted,
			i4: () => listLines,
			pg: () => shortList,
			vm: () => digits
		})
		function counted(count, noun) {
			return `${digits(count)} ${noun}${count === 1 ? '' : 's'}`
		}
		function digits(count) {
			const text = String(count)
			const groups = []
			for (let end = text.length; end > 0; end -= 3) groups.unshift(text.slice(Math.max(0, end - 3), end))
			return groups.join(',')
		}
		function enumerate(items, most) {
			const rest = items.length - most
			return rest <= 0 ? items.join(', ') : `${items.slice(0, most).join(', ')} and ${String(rest)} more`
		}
		function listLines(items, most) {
			const rest = items.length - most
			return rest <= 0 ? items : [...items.slice(0, most), `and ${String(rest)} more`]
		}
		function shortList(text, most) {
			const lines = linesOf(text)
			if (lines.length <= most) return joined(lines)
			const [kept, left, end] = [lines.slice(0, most - 1), lines.slice(most - 1, -1), lines.slice(-1)]
			const more = left.reduce((sum, line) => sum + Number(/^and (\d{1,9}) more$/.exec(line)?.[1] ?? 1), 0)
			return joined([...kept, `and ${String(more)} more.`, ...end])
		}
		function linesOf(text) {
			return text
				.split('\n')
				.map(line => line.trim())
				.filter(line => line !== '')
		}
		function joined(lines) {
			return lines
				.map((line, index) => (index === lines.length - 1 || /[.:;!?]$/.test(line) ? line : `${line};`))
				.join(' ')
		}
	},
	5395: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			h: () => withoutTrailing
		})
		function withoutTrailing(text, isTrailing) {
			let end = text.length
			while (end > 0 && isTrailing(text.charAt(end - 1))) end -= 1
			return text.slice(0, end)
		}
	},
	5194: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Ow: () => isLoopbackAddress,
			U9: () => isLoopback,
			cT: () => withoutSecrets,
			fq: () => isPlainHttp,
			mY: () => PLAIN_HTTP,
			rn: () => urlProblem
		})
		function isLoopback(host) {
			return host === 'localhost' || isLoopbackAddress(host)
		}
		function isLoopbackAddress(host) {
			return /^127(\.\d{1,3}){3}$/.test(host) || host === '[::1]'
		}
		function isPlainHttp(text) {
			const url = URL.parse(text)
			return url?.protocol === 'http:' && !isLoopbackAddress(url.hostname)
		}
		const PLAIN_HTTP =
			'Use https://: others can read and replace what is fetched over http. To accept that, set `allow-insecure: true`.'
		function withoutSecrets(text) {
			if (!/^[a-z][-+.a-z0-9]*:\/\//i.test(text)) return text
			return text.replace(/^([a-z][-+.a-z0-9]*:\/\/).*@(?!sha256:)/is, '$1***@').replace(/[?#].*/s, '?***')
		}
		function urlProblem(text, { loopbackHttp, allowInsecure = false }) {
			const url = URL.parse(text)
			if (url === null || !['http:', 'https:'].includes(url.protocol)) return 'Write an https:// URL.'
			if (url.protocol === 'http:' && !loopbackHttp)
				return 'Use https://: others can replace what is fetched over http.'
			if (isPlainHttp(text) && !allowInsecure) return PLAIN_HTTP
			if (url.username !== '' || url.password !== '')
				return 'Take user and password out of the URL: it is shown in logs and on command lines.'
			if (url.search !== '' || url.hash !== '')
				return 'Take the query and fragment out of the URL: they are shown in logs and on command lines.'
			return undefined
		}
	},
	7: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Iz: () => YamlError,
			hN: () => parseYaml,
			v: () => parseYamlDocuments,
			NA: () => yamlIn
		})
		var json = __nccwpck_require__(8453)
		class YamlFault extends Error {
			name = 'YamlFault'
			at
			constructor(reason, at) {
				super(reason)
				this.at = at
			}
		}
		const [TAB, LF, CR, SPACE] = [0x09, 0x0a, 0x0d, 0x20]
		const [NEL, LINE_SEPARATOR, PARAGRAPH_SEPARATOR] = [0x85, 0x2028, 0x2029]
		const END = '\0\0\0\0'
		function isEnd(code) {
			return code === 0
		}
		function isBlank(code) {
			return code === SPACE || code === TAB
		}
		function isBreak(code) {
			return (
				code === LF || code === CR || code === NEL || code === LINE_SEPARATOR || code === PARAGRAPH_SEPARATOR
			)
		}
		function isBreakOrEnd(code) {
			return code === 0 || isBreak(code)
		}
		function isGap(code) {
			return code <= SPACE || code >= NEL ? code === 0 || isBlank(code) || isBreak(code) : false
		}
		function isDigit(code) {
			return code >= 0x30 && code <= 0x39
		}
		function isWord(code) {
			return (
				isDigit(code) ||
				(code >= 0x41 && code <= 0x5a) ||
				(code >= 0x61 && code <= 0x7a) ||
				code === 0x5f ||
				code === 0x2d
			)
		}
		class Cursor {
			text
			pos = 0
			lineStart = 0
			constructor(text) {
				this.text = text + END
			}
			get column() {
				return this.pos - this.lineStart
			}
			code(offset = 0) {
				return this.text.charCodeAt(this.pos + offset)
			}
			is(sign, offset = 0) {
				return this.text[this.pos + offset] === sign
			}
			atDocumentMark() {
				if (this.pos !== this.lineStart) return false
				return (
					(this.text.startsWith('---', this.pos) || this.text.startsWith('...', this.pos)) &&
					isGap(this.code(3))
				)
			}
			skipBlanks() {
				while (isBlank(this.code())) this.pos += 1
			}
			skipComment() {
				if (!this.is('#')) return
				while (!isBreakOrEnd(this.code())) this.pos += 1
			}
			takeBreak() {
				const code = this.code()
				if (!isBreak(code)) return ''
				this.pos += code === CR && this.code(1) === LF ? 2 : 1
				this.lineStart = this.pos
				return code === LINE_SEPARATOR || code === PARAGRAPH_SEPARATOR ? String.fromCharCode(code) : '\n'
			}
			skipRestOfLine(start) {
				this.skipBlanks()
				this.skipComment()
				if (!isBreakOrEnd(this.code())) throw new YamlFault('text follows where the line must end', start)
				this.takeBreak()
			}
		}
		function folded(first, further) {
			if (first !== '\n') return first + further
			return further === '' ? ' ' : further
		}
		const [QUOTE, APOSTROPHE, BACKSLASH, COLON] = [0x22, 0x27, 0x5c, 0x3a]
		const FLOW_SIGNS = new Set(Buffer.from(',?[]{}'))
		const ESCAPES = new Map([
			['0', '\0'],
			['a', '\x07'],
			['b', '\b'],
			['t', '\t'],
			['\t', '\t'],
			['n', '\n'],
			['v', '\v'],
			['f', '\f'],
			['r', '\r'],
			['e', '\x1b'],
			[' ', ' '],
			['"', '"'],
			["'", "'"],
			['\\', '\\'],
			['N', '\x85'],
			['_', '\xa0'],
			['L', '\u2028'],
			['P', '\u2029']
		])
		const CODES = new Map([
			['x', 2],
			['u', 4],
			['U', 8]
		])
		const TAB_INDENTS = 'a tab is no indentation'
		const NOT_CLOSED = 'a quote is not closed'
		function plainText(cursor, indent, inFlow) {
			const { text, pos: start } = cursor
			let [value, between, endsLine] = ['', '', false]
			for (;;) {
				if (cursor.atDocumentMark() || cursor.is('#')) break
				const end = endOfPlainWord(text, cursor.pos, inFlow)
				if (end > cursor.pos) {
					value += between + text.slice(cursor.pos, end)
					endsLine = false
				}
				cursor.pos = end
				if (!isBlank(cursor.code()) && !isBreak(cursor.code())) break
				cursor.skipBlanks()
				between = text.slice(end, cursor.pos)
				if (isBreak(cursor.code())) {
					endsLine = true
					between = folded(
						cursor.takeBreak(),
						breaksOf(cursor, () => {
							if (cursor.column <= indent && cursor.code() === TAB) throw new YamlFault(TAB_INDENTS, start)
						})
					)
				}
				if (!inFlow && cursor.column <= indent) break
			}
			return { value, endsLine }
		}
		function endOfPlainWord(text, from, inFlow) {
			for (let pos = from; ; pos += 1) {
				const code = text.charCodeAt(pos)
				if (isGap(code)) return pos
				if (code === COLON && isGap(text.charCodeAt(pos + 1))) return pos
				if (inFlow && FLOW_SIGNS.has(code)) return pos
			}
		}
		function breaksOf(cursor, check) {
			let breaks = ''
			for (;;) {
				if (isBlank(cursor.code())) {
					check?.()
					cursor.pos += 1
				} else if (isBreak(cursor.code())) breaks += cursor.takeBreak()
				else return breaks
			}
		}
		function quotedText(cursor) {
			const start = cursor.pos
			const quote = cursor.code()
			cursor.pos += 1
			let value = ''
			for (;;) {
				if (cursor.atDocumentMark() || isEnd(cursor.code())) throw new YamlFault(NOT_CLOSED, start)
				const word = quotedWord(cursor, quote, start)
				value += word.value
				if (cursor.code() === quote) break
				if (word.joinsLines) value += breaksOf(cursor)
				else {
					const end = cursor.pos
					cursor.skipBlanks()
					value += isBreak(cursor.code())
						? folded(cursor.takeBreak(), breaksOf(cursor))
						: cursor.text.slice(end, cursor.pos)
				}
			}
			cursor.pos += 1
			return value
		}
		function quotedWord(cursor, quote, start) {
			const { text } = cursor
			let [value, from] = ['', cursor.pos]
			for (;;) {
				const code = cursor.code()
				if (isGap(code)) break
				if (code === quote) {
					if (quote !== APOSTROPHE || cursor.code(1) !== APOSTROPHE) break
					value += text.slice(from, cursor.pos + 1)
					cursor.pos += 2
					from = cursor.pos
				} else if (quote === QUOTE && code === BACKSLASH) {
					value += text.slice(from, cursor.pos)
					cursor.pos += 1
					if (isBreak(cursor.code())) {
						cursor.takeBreak()
						return { value, joinsLines: true }
					}
					value += escaped(cursor, start)
					from = cursor.pos
				} else cursor.pos += 1
			}
			return { value: value + text.slice(from, cursor.pos), joinsLines: false }
		}
		function escaped(cursor, start) {
			const { text } = cursor
			const sign = text.charAt(cursor.pos)
			cursor.pos += 1
			const known = ESCAPES.get(sign)
			if (known !== undefined) return known
			const length = CODES.get(sign)
			if (length === undefined)
				throw new YamlFault('a backslash in double quotes that begins no escape', start)
			const digits = text.slice(cursor.pos, cursor.pos + length)
			const code = /^[\da-f]+$/i.test(digits) && digits.length === length ? parseInt(digits, 16) : NaN
			if (!(code <= 0x10ffff) || (code >= 0xd800 && code <= 0xdfff))
				throw new YamlFault('an escape in double quotes that is no character', start)
			cursor.pos += length
			return String.fromCodePoint(code)
		}
		function blockText(cursor, parent) {
			const start = cursor.pos
			const isLiteral = cursor.is('|')
			cursor.pos += 1
			const { chomping, increment } = headerOf(cursor, start)
			cursor.skipRestOfLine(start)
			let indent = increment === 0 ? 0 : Math.max(parent, 0) + increment
			const emptyLines = () => {
				const found = indentation(cursor, indent, start)
				if (indent === 0) indent = Math.max(found.widest, parent + 1, 1)
				return found.breaks
			}
			let [value, lineBreak, isIndented] = ['', '', false]
			let breaks = emptyLines()
			while (cursor.column === indent && !isEnd(cursor.code())) {
				const wasIndented = isIndented
				isIndented = isBlank(cursor.code())
				value += isLiteral || wasIndented || isIndented ? lineBreak + breaks : folded(lineBreak, breaks)
				const from = cursor.pos
				while (!isBreakOrEnd(cursor.code())) cursor.pos += 1
				value += cursor.text.slice(from, cursor.pos)
				lineBreak = cursor.takeBreak()
				breaks = emptyLines()
			}
			if (chomping === '-') return value
			return chomping === '+' ? value + lineBreak + breaks : value + lineBreak
		}
		function headerOf(cursor, start) {
			let [chomping, increment] = ['', 0]
			const takeChomping = () => {
				if (!cursor.is('+') && !cursor.is('-')) return
				chomping = cursor.text.charAt(cursor.pos)
				cursor.pos += 1
			}
			takeChomping()
			if (isDigit(cursor.code())) {
				if (cursor.is('0')) throw new YamlFault('a block of text has the indentation 0', start)
				increment = Number(cursor.text.charAt(cursor.pos))
				cursor.pos += 1
				if (chomping === '') takeChomping()
			}
			return { chomping, increment }
		}
		function indentation(cursor, indent, start) {
			let [breaks, widest] = ['', 0]
			const isIn = () => indent === 0 || cursor.column < indent
			for (;;) {
				while (isIn() && cursor.code() === SPACE) cursor.pos += 1
				widest = Math.max(widest, cursor.column)
				if (isIn() && cursor.code() === TAB) throw new YamlFault(TAB_INDENTS, start)
				if (!isBreak(cursor.code())) return { breaks, widest }
				breaks += cursor.takeBreak()
			}
		}
		const NO_TAG = 'this is no tag'
		const NO_DIRECTIVE = 'this is no directive; a value that begins with "%" needs quotes'
		const URI_SIGNS = new Set(Buffer.from("%;/?:@&=+$,.!~*'()[]"))
		const ESCAPED = /(?:%[\dA-Fa-f]{2})+/g
		function tagAt(cursor) {
			const start = cursor.pos
			const tag = cursor.is('<', 1) ? writtenOut(cursor, start) : shorthand(cursor, start)
			if (!isGap(cursor.code())) throw new YamlFault(NO_TAG, start)
			return tag
		}
		function writtenOut(cursor, start) {
			cursor.pos += 2
			const suffix = uriAt(cursor, start)
			if (suffix === '' || !cursor.is('>')) throw new YamlFault(NO_TAG, start)
			cursor.pos += 1
			return { handle: '', suffix }
		}
		function shorthand(cursor, start) {
			const head = handleAt(cursor)
			const rest = uriAt(cursor, start)
			if (head.length > 1 && head.endsWith('!')) {
				if (rest === '') throw new YamlFault(NO_TAG, start)
				return { handle: head, suffix: rest }
			}
			const suffix = head.slice(1) + rest
			return suffix === '' ? { handle: '', suffix: '!' } : { handle: '!', suffix }
		}
		function handleAt(cursor) {
			const from = cursor.pos
			cursor.pos += 1
			while (isWord(cursor.code())) cursor.pos += 1
			if (cursor.is('!')) cursor.pos += 1
			return cursor.text.slice(from, cursor.pos)
		}
		function uriAt(cursor, start) {
			const from = cursor.pos
			while (isWord(cursor.code()) || URI_SIGNS.has(cursor.code())) cursor.pos += 1
			const written = cursor.text.slice(from, cursor.pos)
			if (!written.includes('%')) return written
			try {
				const meant = written.replace(ESCAPED, escapes => decodeURIComponent(escapes))
				if (!written.replace(ESCAPED, '').includes('%')) return meant
			} catch {}
			throw new YamlFault(NO_TAG, start)
		}
		function directiveAt(cursor) {
			const start = cursor.pos
			cursor.pos += 1
			const from = cursor.pos
			while (isWord(cursor.code())) cursor.pos += 1
			const name = cursor.text.slice(from, cursor.pos)
			if ((name !== 'YAML' && name !== 'TAG') || !isGap(cursor.code()))
				throw new YamlFault(NO_DIRECTIVE, start)
			cursor.skipBlanks()
			const directive =
				name === 'YAML'
					? { kind: 'version', version: versionAt(cursor, start) }
					: { kind: 'tag', tag: declaredTag(cursor, start) }
			cursor.skipRestOfLine(start)
			return directive
		}
		function versionAt(cursor, start) {
			const number = () => {
				const from = cursor.pos
				while (isDigit(cursor.code())) cursor.pos += 1
				const digits = cursor.text.slice(from, cursor.pos)
				if (digits === '' || digits.length > 2) throw new YamlFault(NO_DIRECTIVE, start)
				return Number(digits)
			}
			const major = number()
			if (!cursor.is('.')) throw new YamlFault(NO_DIRECTIVE, start)
			cursor.pos += 1
			return `${major}.${number()}`
		}
		function declaredTag(cursor, start) {
			if (!cursor.is('!')) throw new YamlFault(NO_DIRECTIVE, start)
			const handle = handleAt(cursor)
			if ((handle !== '!' && !handle.endsWith('!')) || !isBlank(cursor.code()))
				throw new YamlFault(NO_DIRECTIVE, start)
			cursor.skipBlanks()
			const suffix = uriAt(cursor, start)
			if (suffix === '' || !isGap(cursor.code())) throw new YamlFault(NO_DIRECTIVE, start)
			return { handle, suffix }
		}
		const NO_KEY = { isPossible: false, isRequired: false, token: -1, at: 0, column: 0 }
		const LONGEST_KEY = 1024
		const NO_COLON = 'a colon is missing, or the indentation does not fit'
		const AFTER_ANCHOR = new Set(Buffer.from('?:,]}%@`'))
		const INDICATORS = new Set(Buffer.from('-?:,[]{}#&*!|>\'"%@`'))
		const BOM = '\uFEFF'
		const UNREADABLE = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]/
		class Scanner {
			#cursor
			#mostTokens
			#unreadable
			#tokens = []
			#head = 0
			#taken = 0
			#isReady = false
			#indent = -1
			#indents = []
			#mayBeginKey = true
			#keys = [NO_KEY]
			#keyOfToken = new Map()
			constructor(text, mostTokens) {
				this.#unreadable = text.search(UNREADABLE)
				this.#cursor = new Cursor(this.#unreadable === -1 ? text : text.slice(0, this.#unreadable))
				this.#mostTokens = mostTokens
				if (text.startsWith(BOM)) [this.#cursor.pos, this.#cursor.lineStart] = [1, 1]
			}
			peek() {
				for (;;) {
					const token = this.#tokens[this.#head]
					if (token !== undefined && (this.#isReady || !this.#mayBecomeKey())) {
						this.#isReady = true
						return token
					}
					try {
						this.#fetch()
					} catch (error) {
						throw this.#cursor.pos === this.#unreadable ? this.#controlCharacter() : error
					}
					if (this.#nextNumber() > this.#mostTokens)
						throw new YamlFault(`more than ${this.#mostTokens} words and signs in one text`, this.#cursor.pos)
				}
			}
			take() {
				const token = this.peek()
				this.#isReady = false
				this.#taken += 1
				this.#head += 1
				if (this.#head === this.#tokens.length) [this.#tokens, this.#head] = [[], 0]
				return token
			}
			#mayBecomeKey() {
				const index = this.#keyOfToken.get(this.#taken)
				const key = index === undefined ? undefined : this.#keys[index]
				return key !== undefined && this.#isStillPossible(key)
			}
			get #inFlow() {
				return this.#keys.length > 1
			}
			#put(token) {
				this.#tokens.push(token)
			}
			#putBefore(number, token) {
				const offset = number - this.#taken
				if (offset < 0) this.#put(token)
				else this.#tokens.splice(this.#head + offset, 0, token)
			}
			#fetch() {
				const cursor = this.#cursor
				this.#skipGaps()
				this.#unroll(cursor.column)
				if (isEnd(cursor.code())) {
					this.#endStream()
					return
				}
				if (cursor.column === 0 && cursor.is('%')) this.#fetchDirective()
				else if (cursor.atDocumentMark()) this.#fetchDocumentMark()
				else this.#fetchContent()
			}
			#fetchContent() {
				const cursor = this.#cursor
				const sign = cursor.text.charAt(cursor.pos)
				const isAlone = this.#inFlow || isGap(cursor.code(1))
				switch (sign) {
					case '[':
					case '{':
						this.#openFlow(sign)
						return
					case ']':
					case '}':
						this.#closeFlow(sign)
						return
					case ',':
						this.#dropKey()
						this.#mayBeginKey = true
						this.#fetchSign(',')
						return
					case '-':
						if (isGap(cursor.code(1))) this.#fetchEntry()
						else this.#fetchPlain()
						return
					case '?':
						if (isAlone) this.#fetchKeySign()
						else this.#fetchPlain()
						return
					case ':':
						if (isAlone) this.#fetchValueSign()
						else this.#fetchPlain()
						return
					case '*':
					case '&':
						this.#fetchAnchor(sign === '*' ? 'alias' : 'anchor')
						return
					case '!': {
						this.#saveKey()
						this.#mayBeginKey = false
						const at = cursor.pos
						this.#put({ kind: 'tag', at, tag: tagAt(cursor) })
						return
					}
					case '|':
					case '>': {
						if (this.#inFlow) break
						this.#dropKey()
						this.#mayBeginKey = true
						const at = cursor.pos
						this.#put({ kind: 'text', at, value: blockText(cursor, this.#indent), isPlain: false })
						return
					}
					case "'":
					case '"': {
						this.#saveKey()
						this.#mayBeginKey = false
						const at = cursor.pos
						this.#put({ kind: 'text', at, value: quotedText(cursor), isPlain: false })
						return
					}
					default:
						if (isBlank(cursor.code()) || INDICATORS.has(cursor.code())) break
						this.#fetchPlain()
						return
				}
				throw new YamlFault(
					cursor.code() === TAB
						? 'a tab is no indentation'
						: 'a value that begins with this sign needs quotes',
					cursor.pos
				)
			}
			#fetchPlain() {
				const cursor = this.#cursor
				this.#saveKey()
				this.#mayBeginKey = false
				const at = cursor.pos
				const { value, endsLine } = plainText(cursor, this.#indent, this.#inFlow)
				this.#put({ kind: 'text', at, value, isPlain: true })
				if (endsLine) this.#mayBeginKey = true
			}
			#fetchSign(kind) {
				this.#put({ kind, at: this.#cursor.pos })
				this.#cursor.pos += 1
			}
			#openFlow(sign) {
				const { pos: at, column } = this.#cursor
				this.#saveKey()
				this.#keys.push({ isPossible: false, isRequired: false, token: this.#nextNumber(), at, column })
				this.#mayBeginKey = true
				this.#fetchSign(sign)
			}
			#closeFlow(sign) {
				this.#dropKey()
				if (this.#inFlow) this.#keyOfToken.delete(this.#keys.pop()?.token ?? NO_KEY.token)
				this.#mayBeginKey = false
				this.#fetchSign(sign)
			}
			#fetchEntry() {
				const { pos, column } = this.#cursor
				if (!this.#inFlow) {
					if (!this.#mayBeginKey) throw new YamlFault('a "-" of a list is not allowed here', pos)
					this.#roll(column, 'block sequence', pos)
				}
				this.#dropKey()
				this.#mayBeginKey = true
				this.#fetchSign('-')
			}
			#fetchKeySign() {
				const { pos, column } = this.#cursor
				if (!this.#inFlow) {
					if (!this.#mayBeginKey) throw new YamlFault('a "?" of a key is not allowed here', pos)
					this.#roll(column, 'block mapping', pos)
				}
				this.#dropKey()
				this.#mayBeginKey = !this.#inFlow
				this.#fetchSign('?')
			}
			#fetchValueSign() {
				const { pos, column } = this.#cursor
				const key = this.#lastKey()
				if (this.#isStillPossible(key)) {
					this.#putBefore(key.token, { kind: '?', at: key.at })
					this.#roll(key.column, 'block mapping', key.at, key.token)
					key.isPossible = false
					this.#keyOfToken.delete(key.token)
					this.#mayBeginKey = false
				} else {
					if (!this.#inFlow) {
						if (!this.#mayBeginKey)
							throw new YamlFault('a mapping begins inside a line; a value with ": " in it needs quotes', pos)
						this.#roll(column, 'block mapping', pos)
					}
					this.#mayBeginKey = !this.#inFlow
				}
				this.#fetchSign(':')
			}
			#fetchAnchor(kind) {
				const cursor = this.#cursor
				this.#saveKey()
				this.#mayBeginKey = false
				const at = cursor.pos
				cursor.pos += 1
				while (isWord(cursor.code())) cursor.pos += 1
				const name = cursor.text.slice(at + 1, cursor.pos)
				if (name === '' || !(isGap(cursor.code()) || AFTER_ANCHOR.has(cursor.code())))
					throw new YamlFault(`this is no name of an ${kind}; a value that begins so needs quotes`, at)
				this.#put({ kind, at, name })
			}
			#fetchDirective() {
				this.#endBlocks()
				const at = this.#cursor.pos
				const directive = directiveAt(this.#cursor)
				if (directive.kind === 'version') this.#put({ kind: 'version', at, version: directive.version })
				else this.#put({ kind: 'tag directive', at, tag: directive.tag })
			}
			#fetchDocumentMark() {
				this.#endBlocks()
				this.#put({ kind: this.#cursor.is('-') ? 'document' : 'end of document', at: this.#cursor.pos })
				this.#cursor.pos += 3
			}
			#endStream() {
				const cursor = this.#cursor
				if (cursor.pos === this.#unreadable) throw this.#controlCharacter()
				cursor.lineStart = cursor.pos
				this.#endBlocks()
				this.#put({ kind: 'end of stream', at: cursor.pos })
			}
			#controlCharacter() {
				return new YamlFault('a control character, which no YAML has', this.#unreadable)
			}
			#endBlocks() {
				this.#unroll(-1)
				this.#dropKey()
				this.#mayBeginKey = false
			}
			#skipGaps() {
				const cursor = this.#cursor
				for (;;) {
					const tabs = this.#inFlow || !this.#mayBeginKey
					while (cursor.code() === SPACE || (tabs && cursor.code() === TAB)) cursor.pos += 1
					cursor.skipComment()
					if (!isBreak(cursor.code())) return
					cursor.takeBreak()
					if (!this.#inFlow) this.#mayBeginKey = true
				}
			}
			#roll(column, kind, at, number) {
				if (this.#inFlow || this.#indent >= column) return
				this.#indents.push(this.#indent)
				this.#indent = column
				if (number === undefined) this.#put({ kind, at })
				else this.#putBefore(number, { kind, at })
			}
			#unroll(column) {
				if (this.#inFlow) return
				while (this.#indent > column) {
					this.#put({ kind: 'end of block', at: this.#cursor.pos })
					this.#indent = this.#indents.pop() ?? -1
				}
			}
			#nextNumber() {
				return this.#taken + this.#tokens.length - this.#head
			}
			#lastKey() {
				return this.#keys.at(-1) ?? NO_KEY
			}
			#saveKey() {
				if (!this.#mayBeginKey) return
				const { pos, column } = this.#cursor
				this.#dropKey()
				const token = this.#nextNumber()
				this.#keys[this.#keys.length - 1] = {
					isPossible: true,
					isRequired: !this.#inFlow && this.#indent === column,
					token,
					at: pos,
					column
				}
				this.#keyOfToken.set(token, this.#keys.length - 1)
			}
			#dropKey() {
				const key = this.#lastKey()
				if (!key.isPossible) return
				if (key.isRequired) throw new YamlFault(NO_COLON, key.at)
				key.isPossible = false
				this.#keyOfToken.delete(key.token)
			}
			#isStillPossible(key) {
				if (!key.isPossible) return false
				const { text, pos, lineStart } = this.#cursor
				if (key.at >= lineStart && !isLonger(text, key.at, pos)) return true
				if (key.isRequired) throw new YamlFault(NO_COLON, key.at)
				key.isPossible = false
				return false
			}
		}
		function isLonger(text, from, to) {
			if (to - from <= LONGEST_KEY) return false
			return to - from > 2 * LONGEST_KEY || Array.from(text.slice(from, to)).length > LONGEST_KEY
		}
		function firstDocument(text, mostTokens) {
			return new Parser(text, mostTokens).document()
		}
		const NO_CONTENT = new Set(['version', 'tag directive', 'document', 'end of document', 'end of stream'])
		const AFTER_ENTRY = new Set(['-', 'end of block'])
		const AFTER_INDENTLESS_ENTRY = new Set(['-', '?', ':', 'end of block'])
		const AFTER_KEY = new Set(['?', ':', 'end of block'])
		const AFTER_FLOW_KEY = new Set([':', ',', '}'])
		const AFTER_FLOW_VALUE = new Set([',', '}'])
		const AFTER_PAIR_KEY = new Set([':', ',', ']'])
		const AFTER_PAIR_VALUE = new Set([',', ']'])
		const STANDARD_TAGS = 'tag:yaml.org,2002:'
		class Parser {
			#scanner
			#handles = new Map()
			#anchors = new Map()
			#level = 0
			constructor(text, mostTokens) {
				this.#scanner = new Scanner(text, mostTokens)
			}
			document() {
				const { kind } = this.#peek()
				if (kind === 'end of stream') return undefined
				const isExplicit = kind === 'version' || kind === 'tag directive' || kind === 'document'
				this.#takeDirectives()
				if (isExplicit) {
					const { kind: mark, at } = this.#scanner.take()
					if (mark !== 'document') throw new YamlFault('"---" is missing after the directives', at)
				}
				const next = this.#peek()
				const root = isExplicit && NO_CONTENT.has(next.kind) ? empty(next.at) : this.#node(true, false)
				this.#peek()
				return root
			}
			#peek() {
				return this.#scanner.peek()
			}
			#took(kind) {
				if (this.#peek().kind !== kind) return false
				this.#scanner.take()
				return true
			}
			#takeDirectives() {
				let hasVersion = false
				for (;;) {
					const token = this.#peek()
					if (token.kind === 'version') {
						if (hasVersion || token.version !== '1.1')
							throw new YamlFault('Helm and kubectl read YAML 1.1 only, and one %YAML', token.at)
						hasVersion = true
					} else if (token.kind === 'tag directive') {
						if (this.#handles.has(token.tag.handle)) throw new YamlFault('a %TAG is written twice', token.at)
						this.#handles.set(token.tag.handle, token.tag.suffix)
					} else break
					this.#scanner.take()
				}
				if (!this.#handles.has('!')) this.#handles.set('!', '!')
				if (!this.#handles.has('!!')) this.#handles.set('!!', STANDARD_TAGS)
			}
			#node(isBlock, indentless) {
				const first = this.#peek()
				if (first.kind === 'alias') {
					this.#scanner.take()
					const target = this.#anchors.get(first.name)
					if (target === undefined) throw new YamlFault('an alias stands before its anchor', first.at)
					return { kind: 'alias', at: first.at, target }
				}
				const properties = this.#properties()
				this.#level += 1
				if (this.#level > json.Ez) throw new YamlFault(`more than ${json.Ez} levels`, first.at)
				const node = this.#content(properties, isBlock, indentless)
				this.#level -= 1
				return node
			}
			#content(properties, isBlock, indentless) {
				const token = this.#peek()
				if (indentless && token.kind === '-')
					return this.#sequence(properties, items => {
						this.#indentless(items)
					})
				if (token.kind === 'text') {
					this.#scanner.take()
					const isPlain = (properties.tag === '' && token.isPlain) || properties.tag === '!'
					return this.#scalar(properties, token.value, isPlain)
				}
				if (token.kind === '[')
					return this.#sequence(properties, items => {
						this.#flowSequence(items)
					})
				if (token.kind === '{')
					return this.#mapping(properties, pairs => {
						this.#flowMapping(pairs)
					})
				if (isBlock && token.kind === 'block sequence')
					return this.#sequence(properties, items => {
						this.#blockSequence(items)
					})
				if (isBlock && token.kind === 'block mapping')
					return this.#mapping(properties, pairs => {
						this.#blockMapping(pairs)
					})
				if (properties.anchor !== undefined || properties.tag !== '')
					return this.#scalar(properties, '', properties.tag === '')
				throw new YamlFault(
					isBlock
						? 'a value is missing, or the indentation does not fit'
						: 'a value is missing, or a bracket or quote is not closed',
					token.at
				)
			}
			#properties() {
				const { at } = this.#peek()
				let [anchor, tag] = [undefined, undefined]
				for (;;) {
					const token = this.#peek()
					if (token.kind === 'anchor' && anchor === undefined) anchor = token.name
					else if (token.kind === 'tag' && tag === undefined) tag = this.#meant(token.tag, token.at)
					else return { at, anchor, tag: tag ?? '' }
					this.#scanner.take()
				}
			}
			#meant({ handle, suffix }, at) {
				if (handle === '') return suffix
				const prefix = this.#handles.get(handle)
				if (prefix === undefined) throw new YamlFault('a tag whose handle no %TAG declares', at)
				return prefix + suffix
			}
			#scalar({ at, anchor, tag }, text, isPlain) {
				const node = { kind: 'scalar', at, text, tag, isPlain }
				if (anchor !== undefined) this.#anchors.set(anchor, node)
				return node
			}
			#sequence({ at, anchor }, fill) {
				const items = []
				const node = { kind: 'sequence', at, items }
				if (anchor !== undefined) this.#anchors.set(anchor, node)
				fill(items)
				return node
			}
			#mapping({ at, anchor }, fill) {
				const pairs = []
				const node = { kind: 'mapping', at, pairs }
				if (anchor !== undefined) this.#anchors.set(anchor, node)
				fill(pairs)
				return node
			}
			#blockSequence(items) {
				this.#scanner.take()
				while (this.#took('-')) items.push(this.#orEmpty(AFTER_ENTRY, true, false))
				const { kind, at } = this.#scanner.take()
				if (kind !== 'end of block')
					throw new YamlFault('a "-" is missing, or the indentation does not fit', at)
			}
			#indentless(items) {
				while (this.#took('-')) items.push(this.#orEmpty(AFTER_INDENTLESS_ENTRY, true, false))
			}
			#blockMapping(pairs) {
				this.#scanner.take()
				while (this.#took('?')) {
					const key = this.#orEmpty(AFTER_KEY, true, true)
					pairs.push([key, this.#took(':') ? this.#orEmpty(AFTER_KEY, true, true) : empty(this.#peek().at)])
				}
				const { kind, at } = this.#scanner.take()
				if (kind !== 'end of block')
					throw new YamlFault('a key is missing, or the indentation does not fit', at)
			}
			#flowSequence(items) {
				this.#scanner.take()
				for (let isFirst = true; this.#peek().kind !== ']'; isFirst = false) {
					if (!isFirst) {
						this.#comma(']')
						if (this.#peek().kind === ']') break
					}
					items.push(this.#peek().kind === '?' ? this.#pair() : this.#node(false, false))
				}
				this.#scanner.take()
			}
			#pair() {
				const { at } = this.#scanner.take()
				const next = this.#peek()
				let key
				if (AFTER_PAIR_KEY.has(next.kind)) {
					key = empty(next.at)
					this.#scanner.take()
				} else key = this.#node(false, false)
				const value = this.#took(':') ? this.#orEmpty(AFTER_PAIR_VALUE, false, false) : empty(this.#peek().at)
				return { kind: 'mapping', at, pairs: [[key, value]] }
			}
			#flowMapping(pairs) {
				this.#scanner.take()
				for (let isFirst = true; this.#peek().kind !== '}'; isFirst = false) {
					if (!isFirst) {
						this.#comma('}')
						if (this.#peek().kind === '}') break
					}
					if (!this.#took('?')) {
						const { at } = this.#peek()
						pairs.push([this.#node(false, false), empty(at)])
						continue
					}
					const key = this.#orEmpty(AFTER_FLOW_KEY, false, false)
					pairs.push([
						key,
						this.#took(':') ? this.#orEmpty(AFTER_FLOW_VALUE, false, false) : empty(this.#peek().at)
					])
				}
				this.#scanner.take()
			}
			#comma(end) {
				const { at } = this.#peek()
				if (!this.#took(','))
					throw new YamlFault(`a comma or "${end}" is missing, or a bracket or quote is not closed`, at)
			}
			#orEmpty(ends, isBlock, indentless) {
				const token = this.#peek()
				return ends.has(token.kind) ? empty(token.at) : this.#node(isBlock, indentless)
			}
		}
		function empty(at) {
			return { kind: 'scalar', at, text: '', tag: '', isPlain: true }
		}
		const STANDARD = 'tag:yaml.org,2002:'
		const [STRING, BINARY, TIME] = [`${STANDARD}str`, `${STANDARD}binary`, `${STANDARD}timestamp`]
		const MERGE = `${STANDARD}merge`
		const TAG_OF_TYPE = {
			bool: `${STANDARD}bool`,
			int: `${STANDARD}int`,
			float: `${STANDARD}float`,
			null: `${STANDARD}null`
		}
		const RESOLVABLE = new Set([...Object.values(TAG_OF_TYPE), TIME])
		function words(value, ...all) {
			return all.flatMap(word => {
				const forms = new Set([word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()])
				return [...forms].map(form => [form, value])
			})
		}
		const WORDS = new Map([
			...words(true, 'y', 'yes', 'true', 'on'),
			...words(false, 'n', 'no', 'false', 'off'),
			...words(null, 'null'),
			['', null],
			['~', null]
		])
		const INFINITE = /^([-+]?)\.(?:inf|Inf|INF)$/
		const NOT_A_NUMBER = new Set(['.nan', '.NaN', '.NAN'])
		const HINT = /^[-+.\d~yYnNtTfFoO]/
		const SMALL_INTEGER = /^(?:0|-?[1-9]\d{0,14})$/
		const INTEGER = /^([-+]?)(0[xX][\dA-Fa-f]+|0[oO][0-7]+|0[bB][01]+|0[0-7]*|[1-9]\d*)$/
		const SIGNED_BINARY = /^0b([-+])([01]+)$/
		const FLOAT = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/
		const POINT_FLOAT = /^\.\d+(?:_\d+)*(?:[eE][-+]?\d+(?:_\d+)*)?$/
		const [LEAST_INT, MOST_INT, MOST_UINT] = [-(2n ** 63n), 2n ** 63n - 1n, 2n ** 64n - 1n]
		function resolve(tag, text, at) {
			if (tag === BINARY) return bytesIn(text, at)
			if (tag !== '' && !RESOLVABLE.has(tag)) return text
			if (tag === TIME) {
				if (!isTimestamp(text)) throw new YamlFault('a value is not what its tag says', at)
				return text
			}
			const found = text === '' ? null : HINT.test(text) ? resolved(text) : text
			if (tag === '' || tag === tagOf(found)) return found
			if (tag === TAG_OF_TYPE['float'] && isNumber(found) && found.type === 'int')
				return { ...found, type: 'float', digits: '' }
			throw new YamlFault('a value is not what its tag says', at)
		}
		function tagOf(value) {
			if (value === null) return TAG_OF_TYPE['null']
			if (typeof value === 'string') return STRING
			if (typeof value === 'boolean') return TAG_OF_TYPE['bool']
			return TAG_OF_TYPE[value.type === 'float' ? 'float' : 'int']
		}
		function isNumber(value) {
			return typeof value === 'object' && value !== null
		}
		function resolved(text) {
			if (SMALL_INTEGER.test(text)) return { type: 'int', value: Number(text), digits: text }
			const word = WORDS.get(text)
			if (word !== undefined) return word
			const infinite = INFINITE.exec(text)
			if (infinite !== null) return resolve_float(infinite[1] === '-' ? -Infinity : Infinity)
			if (NOT_A_NUMBER.has(text)) return resolve_float(NaN)
			if (text.startsWith('.'))
				return POINT_FLOAT.test(text) ? (finite(text.replaceAll('_', '')) ?? text) : text
			if (!/^[-+\d]/.test(text)) return text
			const plain = text.replaceAll('_', '')
			return integerIn(plain) ?? (FLOAT.test(plain) ? finite(plain) : undefined) ?? text
		}
		function integerIn(plain) {
			const [, sign, digits] = INTEGER.exec(plain) ?? signedBinary(plain)
			if (digits === undefined) return undefined
			const size = BigInt(/^0\d/.test(digits) ? `0o${digits.slice(1)}` : digits)
			const integer = sign === '-' ? -size : size
			if (integer >= LEAST_INT && integer <= MOST_INT)
				return { type: 'int', value: Number(integer), digits: String(integer) }
			if (sign !== '' || integer > MOST_UINT) return undefined
			return { type: 'uint', value: Number(integer), digits: String(integer) }
		}
		function signedBinary(plain) {
			const [all, sign, digits] = SIGNED_BINARY.exec(plain) ?? []
			return [all, sign, digits === undefined ? undefined : `0b${digits}`]
		}
		function resolve_float(value) {
			return { type: 'float', value, digits: '' }
		}
		function finite(text) {
			const value = Number(text)
			return Number.isFinite(value) ? resolve_float(value) : undefined
		}
		const TIMESTAMP =
			/^(\d{4})-(\d\d?)-(\d\d?)(?:(?:[Tt](\d\d?):(\d\d?):(\d\d?)(?:[.,]\d+)?(?:Z|[-+](\d\d):(\d\d)))|(?: (\d\d?):(\d\d?):(\d\d?)(?:[.,]\d+)?))?$/
		function isTimestamp(text) {
			const found = TIMESTAMP.exec(text)
			if (found === null) return false
			const [year, month, day, ...times] = found.slice(1).map(part => Number(part ?? 0))
			const [hour = 0, minute = 0, second = 0, zoneHour = 0, zoneMinute = 0, ...plain] = times
			const [plainHour = 0, plainMinute = 0, plainSecond = 0] = plain
			const date = new Date(0)
			date.setUTCFullYear(year ?? 0, (month ?? 0) - 1, day ?? 0)
			return (
				date.getUTCMonth() + 1 === month &&
				date.getUTCDate() === day &&
				Math.max(hour, plainHour) < 24 &&
				Math.max(minute, plainMinute) < 60 &&
				Math.max(second, plainSecond) < 60 &&
				zoneHour <= 24 &&
				zoneMinute <= 60
			)
		}
		function bytesIn(text, at) {
			const base64 = text.replace(/[\r\n]/g, '')
			const padding = base64.endsWith('==') ? 2 : base64.endsWith('=') ? 1 : 0
			const digits = base64.slice(0, base64.length - padding)
			if (base64.length % 4 !== 0 || /[^A-Za-z\d+/]/.test(digits))
				throw new YamlFault('a !!binary that is no base64', at)
			const bytes = Buffer.from(base64, 'base64')
			try {
				return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
			} catch {
				return lenient(bytes)
			}
		}
		function lenient(bytes) {
			const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
			const parts = []
			for (let from = 0; from < bytes.length;) {
				const first = bytes[from] ?? 0
				const length = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4
				let [part, size] = ['\ufffd', 1]
				try {
					part = decoder.decode(bytes.subarray(from, from + length))
					size = length
				} catch {}
				parts.push(part)
				from += size
			}
			return parts.join('')
		}
		function keyOf(number) {
			if (number.type === 'uint') return undefined
			return number.type === 'int' ? number.digits : float32Text(number.value)
		}
		function float32Text(number) {
			const value = Math.fround(number)
			if (Number.isNaN(value)) return '.nan'
			if (!Number.isFinite(value)) return value < 0 ? '-.inf' : '.inf'
			if (value === 0) return Object.is(value, -0) ? '-0' : '0'
			const shortest = Array.from({ length: 9 }, (_, index) => exponential(value, index)).find(
				text => Math.fround(Number(text)) === value
			)
			const [mantissa = '', power = ''] = (shortest ?? value.toExponential()).split('e')
			const exponent = Number(power)
			if (exponent < -4 || exponent >= 6)
				return `${mantissa}e${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`
			const digits = mantissa.replace(/[-.]/g, '').length
			return Number(`${mantissa}e${power}`).toFixed(Math.max(0, digits - 1 - exponent))
		}
		function exponential(value, digits) {
			const [exact = '', power = ''] = value.toExponential(100).split('e')
			const end = exact.indexOf('.') + 1 + digits
			const isHalf = /^50*$/.test(exact.slice(end))
			const kept = digits === 0 ? exact.slice(0, end - 1) : exact.slice(0, end)
			return isHalf && /[02468]$/.test(kept) ? `${kept}e${power}` : value.toExponential(digits)
		}
		const values_NO_KEY = '\ud800'
		const MOST_REPEATED = 16 * 1024 * 1024
		function values_valueOf(document) {
			const decoder = new Decoder()
			const value = decoder.value(document)
			if (decoder.hasFaults) refuseFaults(value)
			return value
		}
		class NoJson {
			fault
			constructor(reason, at) {
				this.fault = new YamlFault(reason, at)
			}
		}
		function refuseFaults(value) {
			if (value instanceof NoJson) throw value.fault
			if (typeof value === 'object' && value !== null)
				for (const inner of Object.values(value)) refuseFaults(inner)
		}
		class Decoder {
			hasFaults = false
			#decoded = 1
			#repeated = 0
			#repeatedCharacters = 0
			#level = 0
			#open = new Set()
			value(node) {
				this.#count(node)
				this.#level += 1
				if (this.#level > json.Ez) throw new YamlFault(`more than ${json.Ez} levels`, node.at)
				const value = this.#content(node)
				this.#level -= 1
				return value
			}
			#content(node) {
				switch (node.kind) {
					case 'alias':
						return this.#within(node, () => this.value(node.target))
					case 'scalar':
						return this.#scalar(node)
					case 'sequence':
						return node.items.map(item => this.value(item))
					case 'mapping': {
						const entries = new Map()
						this.#fill(entries, node)
						return Object.fromEntries(entries)
					}
				}
			}
			#scalar(node) {
				const value = this.#resolved(node)
				if (!isNumber(value)) return value
				return Number.isFinite(value.value)
					? value.value
					: this.#noJson('JSON has no .inf and no .nan', node.at)
			}
			#resolved({ tag, text, isPlain, at }) {
				if (this.#open.size > 0) this.#repeatedCharacters += text.length
				if (this.#repeatedCharacters > MOST_REPEATED) throw new YamlFault('aliases multiply each other', at)
				return tag === '' && !isPlain ? text : resolve(tag, text, at)
			}
			#fill(entries, { pairs }) {
				for (const [key, value] of pairs) {
					if (isMerge(key)) this.#merge(entries, value)
					else {
						const name = this.#key(key)
						const found = this.value(value)
						if (name !== undefined) entries.set(name, found)
						else
							entries.set(
								values_NO_KEY,
								this.#noJson('a key is empty, or a number that is too large', key.at)
							)
					}
				}
			}
			#key(node) {
				this.#count(node)
				if (node.kind === 'alias') return this.#within(node, () => this.#key(node.target))
				if (node.kind !== 'scalar') throw new YamlFault('a list or a mapping is no key', node.at)
				const value = this.#resolved(node)
				if (typeof value === 'string') return value
				if (typeof value === 'boolean') return String(value)
				return value === null ? undefined : keyOf(value)
			}
			#noJson(reason, at) {
				this.hasFaults = true
				return new NoJson(reason, at)
			}
			#merge(entries, node) {
				if (node.kind === 'sequence') {
					for (const item of node.items.toReversed()) this.#mergeOne(entries, item)
				} else this.#mergeOne(entries, node)
			}
			#mergeOne(entries, node) {
				const target = node.kind === 'alias' ? node.target : node
				if (target.kind !== 'mapping') throw new YamlFault('"<<" merges mappings only', node.at)
				this.#count(node)
				if (node.kind !== 'alias') this.#fill(entries, target)
				else
					this.#within(node, () => {
						this.#count(target)
						this.#fill(entries, target)
					})
			}
			#within(alias, work) {
				if (this.#open.has(alias)) throw new YamlFault('an anchor stands around its own alias', alias.at)
				if (this.#open.size >= json.Ez) throw new YamlFault(`more than ${json.Ez} levels`, alias.at)
				this.#open.add(alias)
				const result = work()
				this.#open.delete(alias)
				return result
			}
			#count({ at }) {
				this.#decoded += 1
				if (this.#open.size > 0) this.#repeated += 1
				if (
					this.#repeated > 100 &&
					this.#decoded > 1000 &&
					this.#repeated / this.#decoded > allowedShare(this.#decoded)
				)
					throw new YamlFault('aliases multiply each other', at)
			}
		}
		function allowedShare(decoded) {
			const [small, large] = [400_000, 4_000_000]
			if (decoded <= small) return 0.99
			if (decoded >= large) return 0.1
			return 0.99 - 0.89 * ((decoded - small) / (large - small))
		}
		function isMerge(node) {
			return node.kind === 'scalar' && node.text === '<<' && (node.isPlain || node.tag === MERGE)
		}
		var parseJson = __nccwpck_require__(1138)
		class YamlError extends Error {
			name = 'YamlError'
		}
		const MOST_CHARACTERS = 16 * 1024 * 1024
		const MOST_TOKENS = 1_000_000
		const BEGINS_WITH_BRACE = /^\p{White_Space}*\{/u
		const TO_LINE_END = /^(?:\p{White_Space}*?\n|\p{White_Space}+)/u
		const MORE_THAN_BLANKS = /[^\t\n\r ]/
		const LINE_BREAK = /\r\n|[\n\r\x85\u2028\u2029]/
		function parseYaml(text) {
			return documentIn(text, { from: 0, end: text.length }, MOST_TOKENS)
		}
		function parseYamlDocuments(text, mostTokens = MOST_TOKENS) {
			const { found, rest } = jsonObjectsOf(text)
			const lines = rest.replaceAll('\r\n', '\n')
			const whole = lines === '' || lines.endsWith('\n') ? lines : `${lines}\n`
			const documents = partsOf(whole).map(part => documentIn(whole, part, mostTokens))
			return [...found, ...documents].filter(value => value !== undefined && value !== null)
		}
		function yamlIn(text) {
			try {
				return parseYaml(text)
			} catch (error) {
				if (error instanceof YamlError) return undefined
				throw error
			}
		}
		function jsonObjectsOf(text) {
			if (!BEGINS_WITH_BRACE.test(text)) return { found: [], rest: text }
			const whole = (0, json.Yf)(text)
			if (whole !== undefined) return { found: [whole], rest: '' }
			const found = []
			let rest = text
			for (let json = (0, parseJson.Dm)(rest); json !== undefined; json = (0, parseJson.Dm)(rest)) {
				found.push(json.value)
				rest = json.rest
			}
			if (found.length > 1 && MORE_THAN_BLANKS.test(rest))
				throw new YamlError('something that is no JSON follows JSON')
			return { found, rest: rest.replace(TO_LINE_END, '') }
		}
		function partsOf(text) {
			const parts = []
			let from = 0
			for (let mark = markFrom(text, 0); mark !== -1; mark = markFrom(text, mark + 1)) {
				const end = text.indexOf('\n', mark)
				if (!/^\p{White_Space}*(?:#|$)/u.test(text.slice(mark + 3, end)))
					throw new YamlError(`${placeOf(text, mark)}: something stands behind "---" in the same line`)
				if (mark === from) continue
				parts.push({ from, end: mark })
				from = end + 1
			}
			return from === text.length ? parts : [...parts, { from, end: text.length }]
		}
		function markFrom(text, from) {
			if (from === 0 && text.startsWith('---')) return 0
			const found = text.indexOf('\n---', Math.max(0, from - 1))
			return found === -1 ? -1 : found + 1
		}
		function documentIn(text, { from, end }, mostTokens) {
			const length = end - from
			if (length > MOST_CHARACTERS)
				throw new YamlError(`${length} characters, which is more than ${MOST_CHARACTERS}`)
			try {
				const document = firstDocument(text.slice(from, end), mostTokens)
				return document === undefined ? undefined : (values_valueOf(document) ?? undefined)
			} catch (error) {
				if (!(error instanceof YamlFault)) throw error
				throw new YamlError(`${placeOf(text, from + error.at)}: ${error.message}`)
			}
		}
		function placeOf(text, at) {
			const lines = text.slice(0, Math.min(at, text.trimEnd().length)).split(LINE_BREAK)
			return `line ${lines.length}, column ${(lines.at(-1) ?? '').length + 1}`
		}
	},
	6428: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			P: () => parseYamlAside
		})
		var node_events__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8474)
		var node_events__WEBPACK_IMPORTED_MODULE_0___default = __nccwpck_require__.n(
			node_events__WEBPACK_IMPORTED_MODULE_0__
		)
		var node_worker_threads__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5919)
		var node_worker_threads__WEBPACK_IMPORTED_MODULE_1___default = __nccwpck_require__.n(
			node_worker_threads__WEBPACK_IMPORTED_MODULE_1__
		)
		var _json_ts__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8453)
		var _yaml_ts__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7)
		const ROLE = 'yaml'
		const SHORT = 16_384
		const MOST_TOKENS = 8_000_000
		const LIMIT_MS = 30_000
		const MEMORY_MB = 2048
		const BATCH = 500_000
		async function parseYamlAside(text, limitMs = LIMIT_MS) {
			if (text.length <= SHORT) return (0, _yaml_ts__WEBPACK_IMPORTED_MODULE_3__.v)(text)
			const thread = new node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.Worker(new URL(import.meta.url), {
				workerData: { role: ROLE, text },
				env: {},
				resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB }
			})
			const over = setTimeout(() => void thread.terminate(), limitMs)
			try {
				return await answersOf(thread, limitMs)
			} finally {
				clearTimeout(over)
				await thread.terminate()
			}
		}
		async function answersOf(thread, limitMs) {
			const { promise, resolve, reject } = Promise.withResolvers()
			const found = []
			thread
				.on('message', answer => {
					if ('fault' in answer) reject(new _yaml_ts__WEBPACK_IMPORTED_MODULE_3__.Iz(answer.fault))
					else if (answer.documents.length === 0) resolve(found)
					else {
						for (const document of answer.documents) found.push(document)
						thread.postMessage('more')
					}
				})
				.on('error', error => {
					const isFull =
						(0, _json_ts__WEBPACK_IMPORTED_MODULE_2__.Gv)(error) &&
						error['code'] === 'ERR_WORKER_OUT_OF_MEMORY'
					reject(
						isFull
							? new _yaml_ts__WEBPACK_IMPORTED_MODULE_3__.Iz(`it takes more than ${MEMORY_MB} MiB to parse`)
							: error
					)
				})
				.on('exit', () => {
					reject(
						new _yaml_ts__WEBPACK_IMPORTED_MODULE_3__.Iz(`it takes longer than ${limitMs / 1000} s to parse`)
					)
				})
			return await promise
		}
		async function serve(port, text) {
			try {
				for (const documents of batchesOf((0, _yaml_ts__WEBPACK_IMPORTED_MODULE_3__.v)(text, MOST_TOKENS))) {
					port.postMessage({ documents })
					await (0, node_events__WEBPACK_IMPORTED_MODULE_0__.once)(port, 'message')
				}
				port.postMessage({ documents: [] })
			} catch (error) {
				if (!(error instanceof _yaml_ts__WEBPACK_IMPORTED_MODULE_3__.Iz)) throw error
				port.postMessage({ fault: error.message })
			}
		}
		function* batchesOf(documents) {
			let batch = []
			let length = 0
			for (const document of documents) {
				batch.push(document)
				length += JSON.stringify(document).length
				if (length < BATCH) continue
				yield batch
				;[batch, length] = [[], 0]
			}
			if (batch.length > 0) yield batch
		}
		const request = node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.isMainThread
			? undefined
			: node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.workerData
		if (
			(0, _json_ts__WEBPACK_IMPORTED_MODULE_2__.Gv)(request) &&
			request['role'] === ROLE &&
			node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.parentPort !== null
		)
			void serve(node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.parentPort, request['text'])
	},
	4277: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			$p: () => lastsFor,
			AI: () => leaseName,
			Hw: () => patienceOf,
			QM: () => parseLease,
			U8: () => leasePath,
			g: () => ALL_LEASES,
			m8: () => leaseOf
		})
		var _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8453)
		var _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9340)
		var _kubernetes_kinds_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1955)
		var _kubestellar_bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4445)
		var _kubestellar_namesakes_ts__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6146)
		const NAMESPACE = 'default'
		const COLLECTS = 'ks-helm-deploy/collects-status'
		const OBJECTS = 'ks-helm-deploy/objects'
		const ALL_LEASES = {
			path: (0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_4__.So)(
				_kubernetes_kinds_ts__WEBPACK_IMPORTED_MODULE_1__.g2,
				NAMESPACE
			),
			query: { labelSelector: 'app.kubernetes.io/managed-by=ks-helm-deploy' }
		}
		const LASTS = { least: 30, most: 150 }
		const MOST_BYTES = 200_000
		function leaseName(release) {
			return `ks-helm-deploy.${release.replace('/', '.')}`
		}
		function leasePath(release) {
			return (0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_4__.So)(
				_kubernetes_kinds_ts__WEBPACK_IMPORTED_MODULE_1__.g2,
				NAMESPACE,
				leaseName(release)
			)
		}
		function leaseOf({ release, holder, since, renewed, footprint, collects }) {
			const objects = JSON.stringify(
				Object.fromEntries([...footprint].map(([object, namespaces]) => [object, [...namespaces]]))
			)
			return {
				apiVersion: 'coordination.k8s.io/v1',
				kind: 'Lease',
				metadata: {
					name: leaseName(release),
					namespace: NAMESPACE,
					labels: _kubestellar_bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_2__.u9,
					annotations: {
						[_kubestellar_bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_2__.y1]: release,
						[OBJECTS]: Buffer.byteLength(objects) > MOST_BYTES ? '*' : objects,
						[COLLECTS]: String(collects)
					}
				},
				spec: {
					holderIdentity: holder,
					leaseDurationSeconds: lastsFor({ since, renewed }),
					acquireTime: microTime(since),
					renewTime: microTime(renewed)
				}
			}
		}
		function parseLease(lease) {
			const annotations = lease.metadata.annotations ?? {}
			const [release, holder] = [
				annotations[_kubestellar_bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_2__.y1],
				(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.bX)(lease, 'spec', 'holderIdentity')
			]
			if (release === undefined || holder === undefined || lease.metadata.name !== leaseName(release))
				return undefined
			return {
				release,
				holder,
				since: (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.bX)(lease, 'spec', 'acquireTime') ?? '',
				renewed: (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.bX)(lease, 'spec', 'renewTime') ?? '',
				footprint: parseObjects(annotations[OBJECTS]),
				collects: annotations[COLLECTS] === 'true'
			}
		}
		function lastsFor({ since, renewed }) {
			const age = (Date.parse(renewed) - Date.parse(since)) / 1000
			return Math.round(Math.min(Math.max(age / 3, LASTS.least), LASTS.most))
		}
		function patienceOf(lease) {
			const seconds =
				(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.tk)(lease, 'spec', 'leaseDurationSeconds') ?? LASTS.most
			return Math.min(Math.max(seconds, LASTS.least), LASTS.most) * 1000
		}
		function parseObjects(text = '') {
			const parsed = (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.Yf)(text)
			if (!(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.Gv)(parsed))
				return _kubestellar_namesakes_ts__WEBPACK_IMPORTED_MODULE_3__.n0
			return new Map(
				Object.entries(parsed).map(([object, namespaces]) => [
					object,
					new Set(Array.isArray(namespaces) ? namespaces.map(String) : [])
				])
			)
		}
		function microTime(iso) {
			return iso.replace(/(\.\d{3})?Z$/, (_, fraction) => `${fraction ?? '.000'}000Z`)
		}
	},
	2872: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			G: () => holding,
			HJ: () => takeLock,
			kn: () => untilHarmless,
			x_: () => releaseLock
		})
		var _policies_detachCollector_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4824)
		var _lib_errors_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7268)
		var _lib_duration_ts__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2543)
		var _kubernetes_api_client_ts__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3708)
		var _kubernetes_api_follow_ts__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6330)
		var _kubestellar_namesakes_ts__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6146)
		var _lease_ts__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(4277)
		const RENEWALS = 3
		async function takeLock(run, footprint, wds) {
			const { inputs, deps, clock, progress } = run
			const release = `${inputs.namespace}/${inputs.release}`
			const since = new Date().toISOString()
			let held = { release, holder: deps.holder, since, renewed: since, footprint, collects: false }
			const write = async (facts = {}) => {
				held = { ...held, ...facts, renewed: new Date().toISOString() }
				await wds.apply(
					(0, _lease_ts__WEBPACK_IMPORTED_MODULE_6__.U8)(release),
					(0, _lease_ts__WEBPACK_IMPORTED_MODULE_6__.m8)(held),
					managerOf(deps.holder),
					{ evenLate: true }
				)
			}
			const waitWhile = async (blocks, waitedFor) => {
				await progress.during(waitedFor, () =>
					untilFree(wds, clock, deps.log, {
						blocks: other => other.holder !== deps.holder && blocks(other),
						patience: inputs.waitForLockMs,
						waitedFor
					})
				)
			}
			deps.locks.remember({ release, holder: deps.holder })
			for (;;) {
				try {
					await write()
					break
				} catch (error) {
					if (
						!(error instanceof _kubernetes_api_client_ts__WEBPACK_IMPORTED_MODULE_3__.hD) ||
						error.status !== 409
					)
						throw error
					await waitWhile(other => other.release === release, `the lock of release ${release}`)
				}
			}
			const renewal = keepRenewed({
				write,
				lastsMs: () => (0, _lease_ts__WEBPACK_IMPORTED_MODULE_6__.$p)(held) * 1000,
				onLost: () => {
					clock.stop(lost(release))
				}
			})
			return {
				announce: write,
				others: async () => {
					const { items } = await wds.list(
						_lease_ts__WEBPACK_IMPORTED_MODULE_6__.g.path,
						_lease_ts__WEBPACK_IMPORTED_MODULE_6__.g.query
					)
					return items
						.flatMap(item => (0, _lease_ts__WEBPACK_IMPORTED_MODULE_6__.QM)(item) ?? [])
						.filter(({ holder }) => holder !== deps.holder)
				},
				waitWhile,
				release: async (isPassedOn = false) => {
					const last = renewal.stop()
					if (isPassedOn) return
					await last
					await releaseLock(release, deps.holder, wds)
					deps.locks.forget(release)
				}
			}
		}
		function keepRenewed({ write, lastsMs, onLost }) {
			let renewing
			let isHeld = true
			let renewal = Promise.resolve()
			const renewLater = () => {
				if (!isHeld) return
				renewing = setTimeout(() => {
					renewal = renew()
				}, lastsMs() / RENEWALS).unref()
			}
			const renew = async () => {
				await write().catch(error => {
					if (
						error instanceof _kubernetes_api_client_ts__WEBPACK_IMPORTED_MODULE_3__.hD &&
						error.status === 409
					)
						onLost()
				})
				renewLater()
			}
			renewLater()
			return {
				stop: () => {
					isHeld = false
					clearTimeout(renewing)
					return renewal
				}
			}
		}
		async function holding(lock, body) {
			try {
				return await body()
			} finally {
				await lock.release()
			}
		}
		async function untilHarmless(lock, footprint) {
			await lock.waitWhile(
				other =>
					other.collects &&
					(0, _kubestellar_namesakes_ts__WEBPACK_IMPORTED_MODULE_5__.KR)(footprint, other.footprint) !==
						undefined,
				'a run that collects the statuses of objects with the same names in another namespace'
			)
		}
		function managerOf(holder) {
			return `ks-helm-deploy:${holder.slice(-36)}`
		}
		async function releaseLock(release, holder, wds) {
			const found = await wds.get((0, _lease_ts__WEBPACK_IMPORTED_MODULE_6__.U8)(release))
			if (found === undefined || (0, _lease_ts__WEBPACK_IMPORTED_MODULE_6__.QM)(found)?.holder !== holder)
				return
			await remove(found, wds)
		}
		async function untilFree(wds, clock, log, wait) {
			const [done, overdue] = [new AbortController(), AbortSignal.timeout(wait.patience)]
			const signal = AbortSignal.any([clock.signal, done.signal, overdue])
			const alive = new Map()
			const told = new Set()
			let blocking
			try {
				for await (const leases of (0, _kubernetes_api_follow_ts__WEBPACK_IMPORTED_MODULE_4__.e6)(
					wds,
					_lease_ts__WEBPACK_IMPORTED_MODULE_6__.g,
					signal
				)) {
					const found = [...leases.values()].flatMap(lease => {
						const other = (0, _lease_ts__WEBPACK_IMPORTED_MODULE_6__.QM)(lease)
						return other !== undefined && wait.blocks(other) ? [{ lease, other }] : []
					})
					blocking = found[0]?.other
					if (blocking === undefined) return
					for (const { lease, other } of found) {
						if (!told.has(other.holder))
							log.info(`waiting for ${other.holder}, which works on ${other.release}`)
						told.add(other.holder)
						const before = alive.get(lease.metadata.name)
						const version = lease.metadata.resourceVersion ?? ''
						if (before?.version === version) continue
						clearTimeout(before?.timer)
						const timer = setTimeout(
							() => void bury(lease, other, wds, log),
							(0, _lease_ts__WEBPACK_IMPORTED_MODULE_6__.Hw)(lease)
						).unref()
						alive.set(lease.metadata.name, { version, timer })
					}
				}
			} finally {
				done.abort()
				for (const { timer } of alive.values()) clearTimeout(timer)
			}
			if (overdue.aborted && !clock.signal.aborted && blocking !== undefined) throw locked(blocking, wait)
			throw clock.expired(
				`${wait.waitedFor}, which ${blocking?.holder ?? 'another run'} has`,
				'Run again when the other run is done.'
			)
		}
		async function bury(lease, { release, holder }, wds, log) {
			try {
				const now = await wds.get((0, _lease_ts__WEBPACK_IMPORTED_MODULE_6__.U8)(release))
				if (now === undefined || now.metadata.resourceVersion !== lease.metadata.resourceVersion) return
				await (0, _policies_detachCollector_ts__WEBPACK_IMPORTED_MODULE_0__.p)(release, wds)
				await remove(now, wds)
				log.info(`${holder} is dead: its lock of ${release} is taken away`)
			} catch (error) {
				log.info(
					`${(0, _lease_ts__WEBPACK_IMPORTED_MODULE_6__.AI)(release)} cannot be taken away: ${(0, _lib_errors_ts__WEBPACK_IMPORTED_MODULE_1__.b)(error)}`
				)
			}
		}
		async function remove({ metadata }, wds) {
			const { name, uid, resourceVersion } = metadata
			const path = `${_lease_ts__WEBPACK_IMPORTED_MODULE_6__.g.path}/${encodeURIComponent(name)}`
			await wds
				.delete(path, {
					...(uid === undefined ? {} : { uid }),
					...(resourceVersion === undefined ? {} : { resourceVersion })
				})
				.catch(error => {
					if (
						!(error instanceof _kubernetes_api_client_ts__WEBPACK_IMPORTED_MODULE_3__.hD) ||
						error.status !== 409
					)
						throw error
				})
		}
		function locked({ holder, release, since }, { patience, waitedFor }) {
			return new _lib_errors_ts__WEBPACK_IMPORTED_MODULE_1__.l(
				'LOCKED',
				`after ${(0, _lib_duration_ts__WEBPACK_IMPORTED_MODULE_2__.a3)(patience)} still waiting for ${waitedFor}: ${holder} works on ${release} since ${since}`,
				{
					remedy:
						'Wait for the other run, or raise `wait-for-lock`. To keep runs of one release apart, give the job a `concurrency` group with `cancel-in-progress: false`.'
				}
			)
		}
		function lost(release) {
			return new _lib_errors_ts__WEBPACK_IMPORTED_MODULE_1__.l(
				'LOCK_LOST',
				`another run has taken the lock of release ${release}`,
				{
					remedy:
						'This run did not renew its lock in time, so another run took over: check the result of that run, then run again.'
				}
			)
		}
	},
	2338: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			SR: () => approve,
			aq: () => checkUndelivered,
			ou: () => checkMissed
		})
		var _lib_errors_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7268)
		var _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9340)
		var _placement_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1905)
		var _lib_text_text_ts__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9576)
		const MOST_LINES = 20
		const UNCHANGED = 'Nothing was changed.'
		function approve(inputs, { verdicts, forecasts, placement }) {
			;(0, _placement_ts__WEBPACK_IMPORTED_MODULE_1__.MI)(inputs, placement)
			checkForecasts(forecasts)
			const undelivered = checkUndelivered(inputs, verdicts, UNCHANGED)
			return [
				...checkMissed(inputs, verdicts, UNCHANGED),
				...undelivered,
				...idleLines(inputs, verdicts),
				...forecasts
					.filter(({ severity }) => severity === 'warning')
					.map(({ code, message, remedy }) => `${code}: ${message} ${remedy}`)
			]
		}
		function checkMissed({ selection }, verdicts, consequence) {
			const missed = verdicts.filter(verdict => verdict.outcome === 'missed')
			const lines = missed.map(sentenceOf)
			if (missed.length === 0 || selection.onMissed === 'warn') return lines
			const count = missed.length === 1 ? '1 object' : `${missed.length} objects`
			throw new _lib_errors_ts__WEBPACK_IMPORTED_MODULE_0__.l(
				'OBJECTS_MISSED',
				`no policy selects ${count} of the release, which would never arrive:\n${(0, _lib_text_text_ts__WEBPACK_IMPORTED_MODULE_2__.i4)(lines, MOST_LINES).join('\n')}\n${consequence}`,
				{
					remedy:
						selection.ownPolicies === undefined
							? 'Leave out `select-by`, so that objects without the labels are selected by name; or set `on-missed: warn` if they are not to arrive.'
							: 'Add the clauses that are named to `binding-policy-file`, or set `on-missed: warn` if these objects are not to arrive.'
				}
			)
		}
		function checkUndelivered({ allowUndelivered }, verdicts, consequence) {
			const never = verdicts.filter(({ outcome }) => outcome === 'never').map(({ object }) => object)
			const refused = never.filter(object => !linesFor(object).some(line => allowUndelivered.has(line)))
			if (refused.length === 0)
				return never.map(
					object =>
						`${(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_3__.v8)(object)} stays in the WDS: KubeStellar never delivers its kind`
				)
			const count = refused.length === 1 ? '1 object' : `${refused.length} objects`
			throw new _lib_errors_ts__WEBPACK_IMPORTED_MODULE_0__.l(
				'UNDELIVERABLE',
				`${count} of the release would be in no cluster, since KubeStellar never delivers the kind: ${(0, _lib_text_text_ts__WEBPACK_IMPORTED_MODULE_2__.HL)(refused.map(_kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_3__.v8), MOST_LINES)}. ${consequence}`,
				{
					remedy: `Leave out what the values of the chart can leave out, and make it in the clusters themselves. To deploy the rest without it, set \`allow-undelivered\` to ${(0, _lib_text_text_ts__WEBPACK_IMPORTED_MODULE_2__.HL)(refused.map(nameOf), MOST_LINES)}, one a line.`
				}
			)
		}
		function nameOf(object) {
			return `\`${linesFor(object)[0]}\``
		}
		function linesFor({ type, name }) {
			const { kind } = type
			const full = (0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_3__.hD)(type)
			return [`${full}/${name}`, `${kind}/${name}`, full, kind]
		}
		function idleLines({ allowUndelivered }, verdicts) {
			const used = new Set(
				verdicts.flatMap(({ outcome, object }) => (outcome === 'never' ? linesFor(object) : []))
			)
			return [...allowUndelivered]
				.filter(line => !used.has(line))
				.map(
					line =>
						`\`allow-undelivered\` names ${line}, and the release has nothing of that which KubeStellar does not deliver`
				)
		}
		function sentenceOf({ object, why, remedy }) {
			return `${(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_3__.v8)(object)} is missed: ${why}. ${remedy}`
		}
		function checkForecasts(forecasts) {
			const errors = forecasts.filter(({ severity }) => severity === 'error')
			const [first] = errors
			if (first === undefined) return
			const remedy = [...new Set(errors.map(({ remedy }) => remedy))].join(' ')
			const isOneCode = errors.every(({ code }) => code === first.code)
			const lines = errors.map(({ code, message }) => (isOneCode ? message : `${code}: ${message}`))
			throw new _lib_errors_ts__WEBPACK_IMPORTED_MODULE_0__.l(
				isOneCode ? first.code : 'FORECAST',
				`${(0, _lib_text_text_ts__WEBPACK_IMPORTED_MODULE_2__.i4)(lines, MOST_LINES).join('\n')}\nNothing was changed.`,
				{ remedy }
			)
		}
	},
	8906: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			L: () => readAgentRights,
			a: () => readClusterFacts
		})
		var _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8453)
		var _kubernetes_api_discovery_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5761)
		var _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9340)
		var _kubernetes_kinds_ts__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1955)
		const CLUSTER_ROLES = {
			group: 'rbac.authorization.k8s.io',
			version: 'v1',
			resource: 'clusterroles',
			kind: 'ClusterRole',
			namespaced: false
		}
		const CLUSTER_ROLE_BINDINGS = {
			...CLUSTER_ROLES,
			resource: 'clusterrolebindings',
			kind: 'ClusterRoleBinding'
		}
		const WORK_AGENT = 'klusterlet-work-sa'
		const AGENT_NAMESPACE = 'open-cluster-management-agent'
		async function readClusterFacts(name, client, apiVersions) {
			const [version, kinds, namespaces, agentRights] = await Promise.all([
				orUnknown(async () =>
					(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.bX)(await client.json('/version'), 'gitVersion')
				),
				orUnknown(
					async () =>
						new Set(
							(
								await (0, _kubernetes_api_discovery_ts__WEBPACK_IMPORTED_MODULE_1__.jl)(client, apiVersions)
							).keys()
						)
				),
				orUnknown(async () => {
					const { items } = await client.listMetadata(
						(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_3__.So)(
							_kubernetes_kinds_ts__WEBPACK_IMPORTED_MODULE_2__.dK,
							undefined
						)
					)
					return new Set(items.map(({ metadata }) => metadata.name))
				}),
				orUnknown(async () => await readAgentRights(client))
			])
			return {
				name,
				...(version === undefined ? {} : { kubeVersion: version }),
				...(kinds === undefined ? {} : { kinds }),
				...(namespaces === undefined ? {} : { namespaces }),
				...(agentRights === undefined ? {} : { agentRights })
			}
		}
		async function orUnknown(read) {
			try {
				return await read()
			} catch {
				return undefined
			}
		}
		async function readAgentRights(client) {
			const { items } = await client.list(
				(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_3__.So)(CLUSTER_ROLE_BINDINGS, undefined)
			)
			const roles = items
				.filter(binding =>
					(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.RD)(binding, 'subjects').some(isWorkAgent)
				)
				.map(binding => (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.bX)(binding, 'roleRef', 'name') ?? '')
			if (roles.length === 0) return undefined
			const found = await Promise.all(
				[...new Set(roles)].map(
					async role =>
						await client.get(
							(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_3__.So)(CLUSTER_ROLES, undefined, role)
						)
				)
			)
			return found.flatMap(role =>
				(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.RD)(role, 'rules')
					.filter(_lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.Gv)
					.map(ruleOf)
			)
		}
		function isWorkAgent(subject) {
			return (
				(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.bX)(subject, 'kind') === 'ServiceAccount' &&
				(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.bX)(subject, 'name') === WORK_AGENT &&
				(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.bX)(subject, 'namespace')?.startsWith(
					AGENT_NAMESPACE
				) === true
			)
		}
		function ruleOf(rule) {
			const texts = field => (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.RD)(rule, field).map(String)
			const isLimited = texts('resourceNames').length > 0
			return {
				apiGroups: texts('apiGroups'),
				resources: isLimited ? [] : texts('resources'),
				verbs: texts('verbs')
			}
		}
	},
	1327: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Rr: () => lossesOf,
			UK: () => lossesBetween,
			u3: () => refuseDataLoss
		})
		var _kubernetes_customResources_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8056)
		var _lib_errors_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7268)
		var _helm_annotations_ts__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(6026)
		var _lib_json_ts__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8453)
		var _kubernetes_namespaceContents_ts__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4737)
		var _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(9340)
		var _kubernetes_kinds_ts__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1955)
		var _lib_text_text_ts__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(9576)
		const CLAIMS = {
			group: '',
			version: 'v1',
			resource: 'persistentvolumeclaims',
			kind: 'PersistentVolumeClaim',
			namespaced: true
		}
		const VOLUMES = {
			group: '',
			version: 'v1',
			resource: 'persistentvolumes',
			kind: 'PersistentVolume',
			namespaced: false
		}
		const STATEFUL_SETS = {
			group: 'apps',
			version: 'v1',
			resource: 'statefulsets',
			kind: 'StatefulSet',
			namespaced: true
		}
		const HOLDERS = [
			_kubernetes_kinds_ts__WEBPACK_IMPORTED_MODULE_4__.dK,
			_kubernetes_kinds_ts__WEBPACK_IMPORTED_MODULE_4__.Jg,
			CLAIMS,
			VOLUMES,
			STATEFUL_SETS
		]
		const MOST_CONTENTS = 5
		const MOST_LOSSES = 10
		function leavingHolders(before, after, namespace) {
			const stays = new Set(after.map(object => keyIn(object, namespace)))
			return before.flatMap(object => {
				if (stays.has(keyIn(object, namespace))) return []
				const { group, kind, name } = (0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_5__.H8)(object)
				const type = HOLDERS.find(holder => holder.group === group && holder.kind === kind)
				if (type === undefined) return []
				return [
					{ type, namespace: type.namespaced ? (object.metadata.namespace ?? namespace) : undefined, name }
				]
			})
		}
		function keyIn(object, namespace) {
			return (0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_5__.TN)({
				...(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_5__.H8)(object),
				namespace: object.metadata.namespace ?? namespace
			})
		}
		async function lossesBetween(before, after, access) {
			const { namespace } = access.inputs
			const holders = leavingHolders(before, after, namespace)
			if (holders.length === 0) return []
			const stays = new Set(after.map(object => keyIn(object, namespace)))
			const going = new Set(
				before
					.filter(object => !(0, _helm_annotations_ts__WEBPACK_IMPORTED_MODULE_6__.t8)(object))
					.flatMap(object => {
						const key = keyIn(object, namespace)
						return stays.has(key)
							? []
							: [
									key,
									(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_5__.TN)(
										(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_5__.H8)(object)
									)
								]
					})
			)
			const losses = await lossesOf(holders, {
				...access,
				isGoing: object => going.has((0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_5__.TN)(object)),
				isKept: _helm_annotations_ts__WEBPACK_IMPORTED_MODULE_6__.t8
			})
			const used = new Set([namespace, ...after.map(object => object.metadata.namespace ?? namespace)])
			return losses.map(loss => {
				if (loss.type === _kubernetes_kinds_ts__WEBPACK_IMPORTED_MODULE_4__.dK && used.has(loss.name))
					return {
						...loss,
						needed: `${(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_5__.v8)(loss)} has to stay: objects of the release that stay are in it.`
					}
				if (
					loss.type === _kubernetes_kinds_ts__WEBPACK_IMPORTED_MODULE_4__.Jg &&
					access.crdsOutside?.has(loss.name) === true
				)
					return {
						...loss,
						needed: `${(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_5__.v8)(loss)} has to stay: Helm does not install what is in \`crds/\` with an upgrade.`
					}
				return loss
			})
		}
		async function lossesOf(holders, access) {
			const losses = await Promise.all(
				holders.map(async holder => {
					const live = await access.wds.get(
						(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_5__.So)(
							holder.type,
							holder.namespace,
							holder.name
						)
					)
					if (live === undefined || access.isKept(live)) return []
					const contents = await contentsOf(holder, live, access)
					return contents.length === 0 ? [] : [{ ...holder, contents }]
				})
			)
			return losses.flat()
		}
		async function contentsOf(holder, live, access) {
			const { type, name } = holder
			switch (type) {
				case CLAIMS:
				case VOLUMES:
				case STATEFUL_SETS:
					return access.isNew?.((0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_5__.lW)(holder)) === true
						? []
						: storageOf(type, live)
				case _kubernetes_kinds_ts__WEBPACK_IMPORTED_MODULE_4__.Jg:
					if (access.crdsOutside?.has(name) === true) return ['its kind']
					return await everywhere(access, async client => ({
						found: (
							await (0, _kubernetes_customResources_ts__WEBPACK_IMPORTED_MODULE_0__.F)(
								(0, _kubernetes_customResources_ts__WEBPACK_IMPORTED_MODULE_0__.I)(live),
								client
							)
						).map(object => ({
							ref: (0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_5__.H8)(object),
							object
						})),
						unlisted: []
					}))
				default:
					return await everywhere(access, async client => {
						const { objects, unlisted } = await (0,
						_kubernetes_namespaceContents_ts__WEBPACK_IMPORTED_MODULE_3__.G)(client, name)
						return {
							found: objects
								.filter(({ object }) => (object.metadata.ownerReferences ?? []).length === 0)
								.map(({ type: contained, object }) => ({
									ref: (0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_5__.lW)({
										type: contained,
										namespace: name,
										name: object.metadata.name
									}),
									object
								})),
							unlisted
						}
					})
			}
		}
		function storageOf(type, live) {
			switch (type) {
				case CLAIMS:
					return ['its volume, with the data in it']
				case VOLUMES:
					return (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_2__.bX)(
						live,
						'spec',
						'persistentVolumeReclaimPolicy'
					) === 'Delete'
						? ['its storage']
						: []
				default:
					return (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_2__.bX)(
						live,
						'spec',
						'persistentVolumeClaimRetentionPolicy',
						'whenDeleted'
					) === 'Delete' &&
						(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_2__.RD)(live, 'spec', 'volumeClaimTemplates').length > 0
						? ['the volumes of its claims, by its retention policy']
						: []
			}
		}
		async function everywhere({ inputs, wds, wecs, clusters, isGoing }, find) {
			const tell = (place, { found, unlisted }) => [
				...found
					.filter(({ ref }) => !isGoing(ref))
					.map(({ ref, object }) => {
						const owner = (0, _helm_annotations_ts__WEBPACK_IMPORTED_MODULE_6__.B8)(object)
						const isOther =
							owner !== undefined &&
							(owner.release !== inputs.release || owner.namespace !== inputs.namespace)
						const whose = isOther ? ` of release ${owner.namespace}/${owner.release}` : ''
						return `${place}: ${(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_5__.Ro)(ref)}${whose}`
					}),
				...unlisted.map(why => `${place}: ${why}`)
			]
			const seen = clusters.filter(cluster => wecs.whyNot(cluster) === undefined)
			const unseen = clusters.flatMap(cluster => {
				const why = wecs.whyNot(cluster)
				return why === undefined ? [] : [`${cluster}: unknown, since ${why}`]
			})
			const [inWds, inClusters] = await Promise.all([
				find(wds),
				wecs.each(seen, async (cluster, client) => {
					try {
						return tell(cluster, await find(await client()))
					} catch (error) {
						return [
							`${cluster}: could not be observed: ${(0, _lib_errors_ts__WEBPACK_IMPORTED_MODULE_1__.b)(error)}`
						]
					}
				})
			])
			return [...tell('WDS', inWds), ...inClusters.flat(), ...unseen]
		}
		function lossName({ type, namespace, name }) {
			return [
				(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_5__.hD)(type),
				...(namespace === undefined ? [] : [namespace]),
				name
			].join('/')
		}
		function isAllowed(loss, allowed, namespace) {
			const kinds = [loss.type.kind, `${loss.type.kind}.${loss.type.group}`]
			const names = [
				...(loss.namespace === undefined ? [] : [`${loss.namespace}/${loss.name}`]),
				...(loss.namespace === undefined || loss.namespace === namespace ? [loss.name] : [])
			]
			return kinds.some(kind => names.some(name => allowed.has(`${kind}/${name}`)))
		}
		function refuseDataLoss(losses, { allowDataLoss, namespace }, doing, keep) {
			const refused = losses.filter(
				loss => loss.needed !== undefined || !isAllowed(loss, allowDataLoss, namespace)
			)
			const [first] = refused
			if (first === undefined) return
			const lines = refused.map(
				loss =>
					`${(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_5__.v8)(loss)}, with ${(0, _lib_text_text_ts__WEBPACK_IMPORTED_MODULE_7__.HL)(loss.contents, MOST_CONTENTS)}`
			)
			const others = refused.filter(({ needed }) => needed === undefined)
			const target = `${first.type.kind.toLowerCase()} ${first.name}${first.namespace === undefined ? '' : ` --namespace ${first.namespace}`}`
			throw new _lib_errors_ts__WEBPACK_IMPORTED_MODULE_1__.l(
				'DATA_LOSS',
				`${doing} would delete ${(0, _lib_text_text_ts__WEBPACK_IMPORTED_MODULE_7__.HL)(lines, MOST_LOSSES)}; nothing was changed`,
				{
					remedy: [
						keep ??
							`To keep it, annotate it in the WDS: \`kubectl annotate ${target} helm.sh/resource-policy=keep\`.`,
						...(others.length === 0
							? []
							: [
									`To delete it with all of that, set \`allow-data-loss\` to ${others.map(loss => `\`${lossName(loss)}\``).join(', ')}, one a line.`
								]),
						...refused.flatMap(({ needed = [] }) => needed)
					].join(' ')
				}
			)
		}
	},
	7056: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			L1: () => findDrift,
			ZP: () => describeDrift,
			tX: () => differences
		})
		var _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8453)
		var _kubernetes_api_client_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3708)
		var _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9340)
		var _lib_own_ts__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3499)
		var _lib_parallel_ts__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8252)
		const MOST_FIELDS = 10
		const OF_SERVER = new Set(['managedFields', 'resourceVersion', 'generation', 'uid', 'creationTimestamp'])
		async function findDrift(objects, live, key, wds) {
			const found = await (0, _lib_parallel_ts__WEBPACK_IMPORTED_MODULE_2__.sf)(
				[...Map.groupBy(objects, key)],
				_lib_parallel_ts__WEBPACK_IMPORTED_MODULE_2__.CF,
				async ([at, alike]) => {
					const now = live.get(at)
					const drifts = []
					for (const object of alike) {
						const { type, namespace, name, manifest } = object
						const ref = (0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_3__.lW)(object)
						if (now === undefined) return [{ object: ref, kind: 'missing', fields: [] }]
						const fields = await changedFields(
							(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_3__.So)(type, namespace, name),
							manifest,
							now,
							wds
						)
						if (fields.length === 0) return []
						drifts.push({ object: ref, kind: 'changed', fields: fields.slice(0, MOST_FIELDS) })
					}
					return drifts.slice(-1)
				}
			)
			return found.flat()
		}
		async function changedFields(path, manifest, live, wds) {
			try {
				const wanted = await wds.apply(path, manifest, 'ks-helm-deploy', { dryRun: true })
				return differences(wanted, live, '')
			} catch (error) {
				if (
					error instanceof _kubernetes_api_client_ts__WEBPACK_IMPORTED_MODULE_1__.hD &&
					error.status === 422
				)
					return [error.message]
				throw error
			}
		}
		function differences(wanted, found, path) {
			if (
				(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.Gv)(wanted) &&
				(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.Gv)(found)
			) {
				return [...new Set([...Object.keys(wanted), ...Object.keys(found)])]
					.filter(
						field => !(path === 'metadata' && OF_SERVER.has(field)) && !(path === '' && field === 'status')
					)
					.flatMap(field =>
						differences(
							(0, _lib_own_ts__WEBPACK_IMPORTED_MODULE_4__.Z)(wanted, field),
							(0, _lib_own_ts__WEBPACK_IMPORTED_MODULE_4__.Z)(found, field),
							path === '' ? field : `${path}.${field}`
						)
					)
			}
			if (Array.isArray(wanted) && Array.isArray(found) && wanted.length === found.length)
				return wanted.flatMap((item, index) => differences(item, found[index], `${path}.${index}`))
			return Object.is(wanted, found) ? [] : [path]
		}
		function describeDrift({ object, kind, fields }) {
			const ref = (0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_3__.Ro)(object)
			switch (kind) {
				case 'missing':
					return `${ref} is not in the WDS any more`
				case 'unselected':
					return `${ref} is not selected by any policy of the release, so that no cluster has it`
				case 'changed':
					return `${ref} was changed in the WDS: ${fields.join(', ')}`
			}
		}
	},
	9617: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			$: () => crdName,
			f: () => crds
		})
		var _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8453)
		var _rule_ts__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9340)
		var _kubernetes_kinds_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1955)
		var _kubestellar_difference_ts__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6627)
		var _rule_ts__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6755)
		function crdName({ group, resource }) {
			return `${resource}.${group}`
		}
		function crds(objects, context) {
			const definitions = objects.filter(object =>
				(0, _rule_ts__WEBPACK_IMPORTED_MODULE_3__.VF)(
					object,
					_kubernetes_kinds_ts__WEBPACK_IMPORTED_MODULE_1__.Jg.group,
					_kubernetes_kinds_ts__WEBPACK_IMPORTED_MODULE_1__.Jg.kind
				)
			)
			return [
				...manyVersions(objects, definitions, context),
				...definitions.flatMap(crd => conversion(crd)),
				...objects
					.filter(({ managed, hookEvents }) => !managed && hookEvents.length === 0)
					.flatMap(object => notUpgraded(object, context))
			]
		}
		function manyVersions(objects, definitions, { wds }) {
			const served = new Map([
				...definitions.map(({ name, manifest }) => [name, servedVersions(manifest)]),
				...[...wds.crds].map(([name, crd]) => [name, servedVersions(crd)]),
				...definitions
					.filter(({ managed }) => managed)
					.map(({ name, manifest }) => [name, servedVersions(manifest)])
			])
			return [
				...(0, _rule_ts__WEBPACK_IMPORTED_MODULE_3__.$z)(objects, ({ type }) =>
					(0, _rule_ts__WEBPACK_IMPORTED_MODULE_3__.ik)(type)
				).values()
			].flatMap(alike => {
				const name = crdName(alike[0].type)
				const versions = served.get(name) ?? []
				if (versions.length < 2) return []
				const ref = (0, _rule_ts__WEBPACK_IMPORTED_MODULE_4__.lW)(alike[0])
				return [
					(0, _rule_ts__WEBPACK_IMPORTED_MODULE_3__.z3)(
						'CUSTOM_RESOURCE_VERSIONS',
						ref,
						`KubeStellar cannot deliver ${(0, _rule_ts__WEBPACK_IMPORTED_MODULE_4__.Ro)(ref)}${(0, _rule_ts__WEBPACK_IMPORTED_MODULE_3__.v)(alike)}, nor any change to the other objects of the policy, because CustomResourceDefinition ${name} serves ${versions.join(' and ')}.`,
						`Let ${name} serve one version only in the WDS (\`served: false\` on the others), or apply the custom resources in the clusters.`
					)
				]
			})
		}
		function conversion(crd) {
			if (
				(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.bX)(crd.manifest, 'spec', 'conversion', 'strategy') !==
				'Webhook'
			)
				return []
			if (
				(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.bX)(
					crd.manifest,
					'spec',
					'conversion',
					'webhook',
					'clientConfig',
					'url'
				) !== undefined
			)
				return []
			return [
				(0, _rule_ts__WEBPACK_IMPORTED_MODULE_3__.$e)(
					'CONVERSION_IN_WDS',
					(0, _rule_ts__WEBPACK_IMPORTED_MODULE_4__.lW)(crd),
					`${(0, _rule_ts__WEBPACK_IMPORTED_MODULE_4__.v8)(crd)} converts with a webhook that does not run in the WDS: its custom resources can be read there only in the version that they are stored in.`,
					'Write custom resources in the stored version only, and keep them out of this WDS where you can.'
				)
			]
		}
		function notUpgraded(object, { wds, operation }) {
			const ref = (0, _rule_ts__WEBPACK_IMPORTED_MODULE_4__.lW)(object)
			const live = wds.live.get((0, _rule_ts__WEBPACK_IMPORTED_MODULE_4__.TN)(ref))
			if (live === undefined && operation === 'install') return []
			const form = (0, _rule_ts__WEBPACK_IMPORTED_MODULE_3__.VF)(
				object,
				_kubernetes_kinds_ts__WEBPACK_IMPORTED_MODULE_1__.Jg.group,
				_kubernetes_kinds_ts__WEBPACK_IMPORTED_MODULE_1__.Jg.kind
			)
				? versionsOf
				: _rule_ts__WEBPACK_IMPORTED_MODULE_3__._X
			if (
				live !== undefined &&
				(0, _kubestellar_difference_ts__WEBPACK_IMPORTED_MODULE_2__.P)(form(object.manifest), form(live)) ===
					undefined
			)
				return []
			const state =
				live === undefined
					? 'is not in the WDS and does not get there'
					: 'differs from the one in the WDS and stays as it is'
			return [
				(0, _rule_ts__WEBPACK_IMPORTED_MODULE_3__.$e)(
					'CRD_NOT_UPGRADED',
					ref,
					`${(0, _rule_ts__WEBPACK_IMPORTED_MODULE_4__.Ro)(ref)} ${state}, because Helm installs \`crds/\` only once.`,
					'Apply what the chart has in `crds/` in the WDS yourself: `helm show crds CHART | kubectl apply --server-side -f -`.'
				)
			]
		}
		function servedVersions(crd) {
			return (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.RD)(crd, 'spec', 'versions')
				.filter(version => version.served === true)
				.map(version => (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.bX)(version, 'name') ?? '')
		}
		function versionsOf(crd) {
			return {
				...crd,
				metadata: { name: crd.metadata.name },
				spec: {
					versions: withoutZeros((0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.RD)(crd, 'spec', 'versions'))
				}
			}
		}
		function withoutZeros(value) {
			if (Array.isArray(value)) return value.map(withoutZeros)
			if (!(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.Gv)(value)) return value
			return Object.fromEntries(
				Object.entries(value)
					.filter(([, inner]) => inner !== false && inner !== 0 && inner !== '')
					.map(([key, inner]) => [key, withoutZeros(inner)])
			)
		}
	},
	6755: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			$e: () => warning,
			$z: () => groupBy,
			VF: () => isKind,
			_X: () => withoutMetadata,
			ik: () => resourceKey,
			v: () => andMore,
			z3: () => error
		})
		function error(...parts) {
			return make('error', parts)
		}
		function warning(...parts) {
			return make('warning', parts)
		}
		function make(severity, [code, object, message, remedy]) {
			return { code, severity, object, message, remedy }
		}
		function resourceKey(type) {
			return `${type.group}/${type.resource}`
		}
		function isKind(object, group, ...kinds) {
			return object.type.group === group && kinds.includes(object.type.kind)
		}
		function groupBy(objects, keyOf) {
			const groups = new Map()
			for (const object of objects) {
				const group = groups.get(keyOf(object))
				if (group === undefined) groups.set(keyOf(object), [object])
				else group.push(object)
			}
			return groups
		}
		function andMore(objects) {
			return objects.length > 1 ? ` and ${objects.length - 1} more` : ''
		}
		function withoutMetadata(object) {
			return { ...object, metadata: { name: object.metadata.name } }
		}
	},
	1476: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			B1: () => withNames,
			Gj: () => gate,
			bs: () => labelsInWds
		})
		var _kubernetes_labelSelector_ts__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6415)
		var _kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1942)
		var _kubernetes_kinds_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1955)
		var _kubestellar_bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4445)
		var _kubestellar_clauses_ts__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(448)
		var _kubestellar_matching_ts__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7835)
		function gate(objects, policies, namespaceLabels) {
			const judged = policies.map(policy => ({
				name: policy.metadata.name,
				clauses: (0, _kubestellar_clauses_ts__WEBPACK_IMPORTED_MODULE_3__.I)(policy)
			}))
			const labelsOf = withNames(namespaceLabels)
			return objects.map(object => verdictOf(object, judged, labelsOf))
		}
		function withNames(namespaceLabels) {
			return namespace => {
				const labels = namespaceLabels(namespace)
				return labels === undefined ? undefined : withNameLabel(labels, namespace)
			}
		}
		function verdictOf(object, policies, namespaceLabels) {
			if (!(0, _kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_0__.MG)(object.type)) {
				return { outcome: 'never', object, why: `KubeStellar never delivers the kind ${object.type.kind}` }
			}
			const candidate = { ...object, labels: labelsInWds(object) }
			const [first, ...others] = policies.flatMap(({ name, clauses }) =>
				(0, _kubestellar_matching_ts__WEBPACK_IMPORTED_MODULE_4__.p)(candidate, clauses, namespaceLabels).map(
					clause => ({
						policy: name,
						clause
					})
				)
			)
			return first === undefined
				? missed(object, candidate, policies, namespaceLabels)
				: { outcome: 'goes', object, by: [first, ...others] }
		}
		function labelsInWds({ type, name, labels, managed }) {
			const applied = managed ? { ...labels, 'app.kubernetes.io/managed-by': 'Helm' } : labels
			const isNamespace =
				type.group === _kubernetes_kinds_ts__WEBPACK_IMPORTED_MODULE_1__.dK.group &&
				type.resource === _kubernetes_kinds_ts__WEBPACK_IMPORTED_MODULE_1__.dK.resource
			return isNamespace ? withNameLabel(applied, name) : applied
		}
		function withNameLabel(labels, namespace) {
			return { ...labels, 'kubernetes.io/metadata.name': namespace }
		}
		function missed(object, candidate, policies, namespaceLabels) {
			const refusals = policies.flatMap(({ name, clauses }) =>
				clauses.map((spec, clause) => ({
					policy: name,
					clause,
					spec,
					refusedBy: (0, _kubestellar_matching_ts__WEBPACK_IMPORTED_MODULE_4__.n)(
						candidate,
						spec,
						namespaceLabels
					)
				}))
			)
			const clauseByName = (0, _kubestellar_bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_2__.nG)([object]).map(
				clause => JSON.stringify(clause)
			)
			const remedy =
				object.name === _kubestellar_bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_2__.dA
					? 'Give it another name in the chart: in a policy, `*` is every name, and would deliver all objects of the kind.'
					: `Add to spec.downsync of a policy: ${clauseByName.join(', ')}.`
			const nearest = refusals.reduce(nearer, undefined)
			if (nearest === undefined) {
				return { outcome: 'missed', object, why: 'no policy has a clause that selects anything', remedy }
			}
			const { policy, clause, spec, refusedBy } = nearest
			const reasons = refusedBy.map(field => reasonOf(field, spec, candidate, namespaceLabels))
			const labels = labelsToMeet(nearest, candidate)
			return {
				outcome: 'missed',
				object,
				nearest: { policy, clause, refusedBy },
				why: `nearest is spec.downsync[${clause}] of BindingPolicy ${policy}, but ${reasons.join(', and ')}`,
				remedy: labels === undefined ? remedy : `${remedy} Or change its labels so that they meet ${labels}.`
			}
		}
		function nearer(best, next) {
			if (best === undefined) return next
			const fewer = best.refusedBy.length - next.refusedBy.length
			if (fewer !== 0) return fewer > 0 ? next : best
			return coarsest(next) > coarsest(best) ? next : best
		}
		function coarsest({ refusedBy }) {
			return _kubestellar_clauses_ts__WEBPACK_IMPORTED_MODULE_3__.E.findIndex(field =>
				refusedBy.includes(field)
			)
		}
		function reasonOf(field, clause, { type, namespace, name, labels }, namespaceLabels) {
			switch (field) {
				case 'apiGroup':
					return `apiGroup is "${clause.apiGroup ?? ''}" and its group is "${type.group}"`
				case 'resources':
					return `resources does not list ${type.resource}`
				case 'namespaces':
					return namespace === undefined
						? 'namespaces rules out cluster-scoped objects'
						: `namespaces does not list ${namespace}`
				case 'objectNames':
					return `objectNames does not list ${name}`
				case 'objectSelectors':
					return `objectSelectors does not meet its labels${lacking(clause.objectSelectors, labels)}`
				case 'namespaceSelectors': {
					if (namespace === undefined) return 'namespaceSelectors rules out cluster-scoped objects'
					const found = namespaceLabels(namespace)
					return found === undefined
						? `namespaceSelectors needs Namespace ${namespace}, which does not exist`
						: `namespaceSelectors does not meet the labels of Namespace ${namespace}${lacking(clause.namespaceSelectors, found)}`
				}
			}
		}
		function lacking(selectors = [], labels) {
			const problem = selectors
				.map(_kubernetes_labelSelector_ts__WEBPACK_IMPORTED_MODULE_5__.fY)
				.find(found => found !== undefined)
			if (problem !== undefined) return ` (a selector is invalid: ${problem})`
			const [only, ...others] = selectors
			if (only === undefined || others.length > 0) return ''
			return ` (not met: ${(0, _kubernetes_labelSelector_ts__WEBPACK_IMPORTED_MODULE_5__.yY)(only, labels).join(', ')})`
		}
		function labelsToMeet({ spec, refusedBy }, { labels }) {
			const [only, ...others] = spec.objectSelectors ?? []
			if (refusedBy.some(field => field !== 'objectSelectors')) return undefined
			if (
				only === undefined ||
				others.length > 0 ||
				(0, _kubernetes_labelSelector_ts__WEBPACK_IMPORTED_MODULE_5__.fY)(only) !== undefined
			)
				return undefined
			return (0, _kubernetes_labelSelector_ts__WEBPACK_IMPORTED_MODULE_5__.yY)(only, labels).join(', ')
		}
	},
	9307: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			h: () => needsOf
		})
		var _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8453)
		var _helm_hooks_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6020)
		var _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9340)
		function needsOf(hook, objects) {
			if (!(0, _helm_hooks_ts__WEBPACK_IMPORTED_MODULE_1__.AJ)(hook.type)) return []
			const { namespace, manifest, type } = hook
			const spec =
				type.kind === 'Pod'
					? (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.lJ)(manifest, 'spec')
					: (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.lJ)(manifest, 'spec', 'template', 'spec')
			const account =
				(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.bX)(spec, 'serviceAccountName') ??
				(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.bX)(spec, 'serviceAccount') ??
				''
			const name = account === '' ? 'default' : account
			const inNamespace = (kind, names, isStart = true) =>
				names.map(found => ({ ref: { group: '', kind, namespace, name: found }, isStart }))
			const all = [
				...inNamespace('ServiceAccount', name === 'default' ? [] : [name]),
				...inNamespace('ConfigMap', namedBy(spec, 'configMap', 'configMapRef', 'configMapKeyRef')),
				...inNamespace('Secret', namedBy(spec, 'secret', 'secretRef', 'secretKeyRef')),
				...inNamespace(
					'PersistentVolumeClaim',
					(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.RD)(spec, 'volumes').flatMap(
						volume =>
							(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.bX)(
								volume,
								'persistentVolumeClaim',
								'claimName'
							) ?? []
					)
				),
				...inNamespace(
					'Secret',
					(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.RD)(spec, 'imagePullSecrets').flatMap(
						secret => (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.bX)(secret, 'name') ?? []
					),
					false
				),
				...objects
					.filter(object => bindsAccount(object, name, namespace))
					.map(object => ({
						ref: (0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_2__.lW)(object),
						isStart: false
					}))
			]
			const needs = new Map()
			for (const need of all)
				if (!needs.has((0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_2__.TN)(need.ref)))
					needs.set((0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_2__.TN)(need.ref), need)
			return [...needs.values()]
		}
		function namedBy(spec, volume, wholly, byKey) {
			const containers = [
				...(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.RD)(spec, 'initContainers'),
				...(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.RD)(spec, 'containers')
			]
			const volumes = (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.RD)(spec, 'volumes')
			const sources = [
				...[
					...volumes,
					...volumes.flatMap(entry =>
						(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.RD)(entry, 'projected', 'sources')
					)
				].map(entry => (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.lJ)(entry, volume)),
				...containers.flatMap(container => [
					...(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.RD)(container, 'envFrom').map(entry =>
						(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.lJ)(entry, wholly)
					),
					...(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.RD)(container, 'env').map(entry =>
						(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.lJ)(entry, 'valueFrom', byKey)
					)
				])
			]
			return sources
				.filter(source => (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.at)(source, 'optional') !== true)
				.flatMap(
					source =>
						(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.bX)(source, 'name') ??
						(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.bX)(source, 'secretName') ??
						[]
				)
		}
		function bindsAccount({ type, manifest, namespace: home }, name, namespace) {
			if (type.group !== 'rbac.authorization.k8s.io') return false
			if (type.kind !== 'RoleBinding' && type.kind !== 'ClusterRoleBinding') return false
			return (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.RD)(manifest, 'subjects').some(
				subject =>
					(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.bX)(subject, 'kind') === 'ServiceAccount' &&
					(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.bX)(subject, 'name') === name &&
					((0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.bX)(subject, 'namespace') ?? home) === namespace
			)
		}
	},
	8814: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			EF: () => hookedIn,
			FR: () => hookedSecret,
			Ob: () => joinedSince,
			bi: () => readHooked,
			vn: () => mayHaveJoined
		})
		var _run_onlyWds_ts__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6851)
		var _hooks_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2831)
		var _memorySecret_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3936)
		const HOOKED = 'hooked.json'
		function hookedIn(secret) {
			const found = (0, _memorySecret_ts__WEBPACK_IMPORTED_MODULE_1__.b7)(secret, HOOKED)
			if (!Array.isArray(found)) return undefined
			return new Set(found.filter(entry => typeof entry === 'string'))
		}
		function hookedSecret(inputs, clusters) {
			return (0, _memorySecret_ts__WEBPACK_IMPORTED_MODULE_1__.k0)(inputs, { [HOOKED]: clusters })
		}
		function joinedSince(hooked, clusters) {
			return hooked === undefined ? [] : clusters.filter(cluster => !hooked.has(cluster))
		}
		async function readHooked(inputs, { operation, objects }, its, wds) {
			if (operation !== 'upgrade' || !mayHaveJoined(inputs, objects, its)) return undefined
			return hookedIn(await wds.get((0, _memorySecret_ts__WEBPACK_IMPORTED_MODULE_1__.bf)(inputs)))
		}
		function mayHaveJoined(inputs, objects, its) {
			const isHooked =
				(0, _hooks_ts__WEBPACK_IMPORTED_MODULE_0__.nX)(objects, 'install').length > 0 ||
				(0, _hooks_ts__WEBPACK_IMPORTED_MODULE_0__.nX)(objects, 'upgrade').length > 0
			return (
				inputs.hooks.mode === 'run' &&
				isHooked &&
				!(0, _run_onlyWds_ts__WEBPACK_IMPORTED_MODULE_2__.l)(inputs, its)
			)
		}
	},
	2831: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			nX: () => awaitedBy,
			z8: () => awaitedIn,
			kW: () => candidatesOf,
			Nx: () => dueHooks,
			uj: () => hooksOf,
			tb: () => isAwaitedHook,
			kd: () => passingHooks,
			Br: () => plannedHooks
		})
		var hooks = __nccwpck_require__(6020)
		function inHelmsOrder(hooks) {
			return [...hooks].sort((left, right) => left.weight - right.weight || compare(left.name, right.name))
		}
		function compare(left, right) {
			return left < right ? -1 : left > right ? 1 : 0
		}
		var json = __nccwpck_require__(8453)
		var kubernetes_objects = __nccwpck_require__(9340)
		var kinds = __nccwpck_require__(1955)
		var api = __nccwpck_require__(1942)
		var bindingPolicy = __nccwpck_require__(4445)
		var hookNeeds = __nccwpck_require__(9307)
		var render = __nccwpck_require__(31)
		function dueHooks(objects, operation) {
			return (0, hooks.XL)(operation).flatMap(event =>
				hooksOf(objects, operation, event).filter(({ events }) => events[0] === event)
			)
		}
		function hooksOf(objects, operation, event) {
			const due = objects.map(object => ({
				object,
				name: object.name,
				weight: (0, hooks.mm)(object.manifest.metadata.annotations),
				events: (0, hooks.t4)(object.hookEvents, operation)
			}))
			return inHelmsOrder(due.filter(({ events }) => events.includes(event)))
		}
		function passingHooks(objects, operation) {
			const due = dueHooks(objects, operation).map(({ object }) => object)
			if (!due.some(({ type }) => (0, hooks.AJ)(type))) return []
			return due.filter(
				object =>
					!(0, hooks.AJ)(object.type) &&
					(0, api.MG)(object.type) &&
					object.type.kind !== kinds.Jg.kind &&
					(0, render.DE)(object)
			)
		}
		function awaitedIn({ objects, testHooks }) {
			return [...objects, ...testHooks].filter(isAwaitedHook).flatMap(hook => {
				const { original, copy } = candidatesOf(hook)
				return [original, copy]
			})
		}
		function isAwaitedHook({ type, hookEvents }) {
			return hookEvents.length > 0 && (0, hooks.AJ)(type)
		}
		function awaitedBy(objects, operation) {
			return objects.filter(
				({ type, hookEvents }) => (0, hooks.AJ)(type) && (0, hooks.t4)(hookEvents, operation).length > 0
			)
		}
		function candidatesOf(hook) {
			const { type, namespace, name } = hook
			return {
				original: { type, namespace, name, labels: labelsOfHook(hook) },
				copy: { type, namespace, name: `${name}-00000000`, labels: bindingPolicy.u9 }
			}
		}
		function labelsOfHook({ type, labels, manifest }) {
			if (type.kind !== 'Job' || Object.keys(labels).length > 0) return labels
			const ofPods = (0, json.lJ)(manifest, 'spec', 'template', 'metadata', 'labels')
			return Object.fromEntries(Object.entries(ofPods).map(([key, value]) => [key, String(value)]))
		}
		function plannedHooks(objects, operation, { clusters, joined }) {
			const others = clusters?.filter(cluster => !joined.includes(cluster))
			return [
				...(joined.length === 0 ? [] : planned(objects, 'install', joined)),
				...(joined.length > 0 && others?.length === 0 ? [] : planned(objects, operation, others))
			]
		}
		function planned(objects, operation, clusters) {
			return dueHooks(objects, operation).map(({ object, weight, events }) => ({
				object: (0, kubernetes_objects.lW)(object),
				events,
				weight,
				deletePolicies: (0, hooks.du)(object.manifest.metadata.annotations),
				needs: (0, hookNeeds.h)(object, objects).map(({ ref }) => (0, kubernetes_objects.Ro)(ref)),
				clusters,
				awaited: (0, hooks.AJ)(object.type)
			}))
		}
	},
	3936: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			b7: () => memoryIn,
			bf: () => memoryPath,
			k0: () => memorySecret
		})
		var _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8453)
		var _kubernetes_kinds_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1955)
		var _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9340)
		var _kubestellar_bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4445)
		function memoryPath({ release, namespace }) {
			return (0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_3__.So)(
				_kubernetes_kinds_ts__WEBPACK_IMPORTED_MODULE_1__.cW,
				namespace,
				nameOf(release)
			)
		}
		function memorySecret({ release, namespace }, data) {
			return {
				apiVersion: 'v1',
				kind: 'Secret',
				type: 'ks-helm-deploy/proofs',
				metadata: {
					name: nameOf(release),
					namespace,
					annotations: {
						[_kubestellar_bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_2__.y1]: `${namespace}/${release}`
					}
				},
				data: Object.fromEntries(Object.entries(data).map(([key, value]) => [key, encode(value)]))
			}
		}
		function memoryIn(secret, key) {
			return (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.Yf)(
				Buffer.from(
					(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_0__.bX)(secret, 'data', key) ?? '',
					'base64'
				).toString('utf8')
			)
		}
		function nameOf(release) {
			return `ks-helm-deploy.${release}`
		}
		function encode(value) {
			return Buffer.from(JSON.stringify(value)).toString('base64')
		}
	},
	3719: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Gw: () => namespacesOf,
			N6: () => namespaceOf,
			UW: () => namespaceLabelsOf,
			rE: () => namespaceObject,
			xT: () => refuseTerminating
		})
		var _lib_errors_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7268)
		var _helm_annotations_ts__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6026)
		var _kubernetes_kinds_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1955)
		var _kubestellar_bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4445)
		var _policies_ownership_ts__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9647)
		function namespaceOf(inputs, { objects }, found) {
			const { release, namespace, namespaceLabels } = inputs
			const isMade =
				found === undefined ||
				found.metadata.annotations?.[_policies_ownership_ts__WEBPACK_IMPORTED_MODULE_3__.aI] !== undefined
			const made = {
				...(isMade ? { [_policies_ownership_ts__WEBPACK_IMPORTED_MODULE_3__.aI]: 'ks-helm-deploy' } : {}),
				...(0, _policies_ownership_ts__WEBPACK_IMPORTED_MODULE_3__.sG)(inputs, found)
			}
			const isRendered = objects.some(
				({ type, name, managed }) =>
					managed && type.group === '' && type.kind === 'Namespace' && name === namespace
			)
			const ownership = {
				labels: { ...namespaceLabels, 'app.kubernetes.io/managed-by': 'Helm' },
				annotations: {
					...made,
					...(0, _helm_annotations_ts__WEBPACK_IMPORTED_MODULE_4__.$X)({ release, namespace })
				}
			}
			return {
				apiVersion: 'v1',
				kind: 'Namespace',
				metadata: {
					name: namespace,
					...(isRendered ? ownership : { labels: namespaceLabels, annotations: made })
				}
			}
		}
		function namespacesOf({ namespace: own }, { objects }) {
			return [...new Set([own, ...objects.flatMap(({ namespace }) => namespace ?? [])])]
		}
		function namespaceLabelsOf(inputs, { objects }, live) {
			const rendered = new Map(
				objects
					.filter(({ type }) => type.group === '' && type.kind === 'Namespace')
					.map(({ name, labels }) => [name, labels])
			)
			return namespace => {
				const own = namespace === inputs.namespace ? inputs.namespaceLabels : undefined
				const all = [live.get(namespace), rendered.get(namespace), own].filter(labels => labels !== undefined)
				return all.length === 0
					? undefined
					: Object.fromEntries(all.flatMap(labels => Object.entries(labels)))
			}
		}
		function namespaceObject(labels) {
			return name =>
				(0, _kubestellar_bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_2__.Fz)(
					_kubernetes_kinds_ts__WEBPACK_IMPORTED_MODULE_1__.dK,
					name,
					labels(name)
				)
		}
		function refuseTerminating(namespace) {
			if (namespace?.metadata.deletionTimestamp === undefined) return
			throw new _lib_errors_ts__WEBPACK_IMPORTED_MODULE_0__.l(
				'NAMESPACE_TERMINATING',
				`namespace ${namespace.metadata.name} is being deleted in the WDS`,
				{ remedy: 'Run again when it is gone: `kubectl get namespace` shows it until then.' }
			)
		}
	},
	1905: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			MI: () => checkPlacement,
			CU: () => mustBeKnown,
			c1: () => readPlacement,
			HY: () => unmetClusters
		})
		var errors = __nccwpck_require__(7268)
		var labelSelector = __nccwpck_require__(6415)
		var objects = __nccwpck_require__(9340)
		var api = __nccwpck_require__(1942)
		var kubestellar_binding = __nccwpck_require__(4547)
		var bindingPolicy = __nccwpck_require__(4445)
		var noCluster = __nccwpck_require__(6613)
		var follow = __nccwpck_require__(6330)
		var write = __nccwpck_require__(517)
		async function probe(wanted, index, asking, wds) {
			const { inputs, clock } = asking
			const { release, namespace, selection } = inputs
			const clusterSelectors = (0, noCluster.wt)(wanted)
			const policy = (0, bindingPolicy.bW)({
				name: index === 0 ? selection.bindingPolicy : `${selection.bindingPolicy}-${index}`,
				release,
				namespace,
				clusterSelectors
			})
			const name = policy.metadata.name
			await (0, write.p7)(api.jH, policy, inputs, wds)
			try {
				for await (const state of (0, follow.e6)(
					wds,
					(0, follow.mQ)(api.jH, undefined, name),
					clock.signal
				)) {
					const [found] = state.values()
					if (found === undefined || !(0, bindingPolicy.XJ)(found)) continue
					const binding = await (0, kubestellar_binding.YM)(wds, name)
					if (binding !== undefined && binding.clusters.length > 0) return binding.clusters
					const { untilPlaced } = await __nccwpck_require__
						.e(597)
						.then(__nccwpck_require__.bind(__nccwpck_require__, 8178))
					const consequence = { confirmed: noCluster.ST, unconfirmed: noCluster.ST }
					const placed = await untilPlaced(
						{ policy: name, selectors: clusterSelectors, consequence, selectsNothing: true },
						asking,
						wds
					)
					if (placed !== undefined) return placed.clusters
				}
				throw (0, noCluster.q4)(name, clock)
			} finally {
				await wds.delete((0, objects.So)(api.jH, undefined, name))
			}
		}
		async function readPlacement(wanted, found, asking, wds) {
			const live = new Map(found.map(policy => [policy.metadata.name, policy]))
			const answers = new Map()
			let unplaced
			const probed = async policy => {
				const selectors = (0, bindingPolicy.Yv)(policy)
				const answer = answers.get(selectors) ?? probe(policy, answers.size, asking, wds)
				answers.set(selectors, answer)
				try {
					return await answer
				} catch (error) {
					if (!(error instanceof noCluster.Cm)) throw error
					unplaced = error
					return []
				}
			}
			const parts = await Promise.all(
				wanted.map(async policy => {
					const old = live.get(policy.metadata.name)
					const before =
						old === undefined
							? []
							: ((await (0, kubestellar_binding.YM)(wds, policy.metadata.name))?.clusters ?? [])
					const isSame = old !== undefined && (0, bindingPolicy.Yv)(old) === (0, bindingPolicy.Yv)(policy)
					if (isSame && before.length > 0) return { before, after: before }
					if (old === undefined && !mustBeKnown(asking.inputs)) return { before, after: undefined }
					return { before, after: await probed(policy) }
				})
			)
			const known = parts.flatMap(({ after }) => after ?? [])
			return {
				before: union(parts.flatMap(({ before }) => before)),
				after: parts.some(({ after }) => after === undefined) ? undefined : union(known),
				leaves: union(
					parts.flatMap(({ before, after = before }) => before.filter(cluster => !after.includes(cluster)))
				),
				...(unplaced && { unplaced })
			}
		}
		function union(clusters) {
			return [...new Set(clusters)].sort()
		}
		function mustBeKnown(inputs) {
			const { clusters, min, max } = inputs.expectations
			const isHeld = inputs.command === 'plan' || inputs.plan !== undefined
			return isHeld || clusters !== undefined || min > 1 || max < Infinity
		}
		function checkPlacement(inputs, { before, after, leaves, unplaced }) {
			if (after === undefined) return
			if (after.length === 0) throw unplaced ?? (0, noCluster.eG)(inputs, noCluster.ST)
			const { clusters: expected, min, max, allowRemoval } = inputs.expectations
			const { amount, unit } = (inputs.command === 'deploy' ? inputs.minReadyClusters : undefined) ?? {
				amount: 0,
				unit: 'clusters'
			}
			const wrong = [
				...(expected ?? [])
					.filter(cluster => !after.includes(cluster))
					.map(cluster => `${cluster} is not among them`),
				...after
					.filter(cluster => expected?.includes(cluster) === false)
					.map(cluster => `${cluster} is not in \`expect-clusters\``),
				...(after.length < min ? [`\`min-clusters\` is ${min}`] : []),
				...(after.length > max ? [`\`max-clusters\` is ${max}`] : []),
				...(unit === 'clusters' && after.length < amount ? [`\`min-ready-clusters\` is ${amount}`] : [])
			]
			if (wrong.length > 0) {
				throw new errors.l(
					'PLACEMENT_UNEXPECTED',
					`the selector meets ${count(after)} (${after.join(', ')}): ${wrong.join('; ')}; nothing was changed`,
					{
						remedy:
							'Correct the labels of the clusters or `cluster-selector`, or what the inputs expect of them.'
					}
				)
			}
			if (leaves.length > 0 && !allowRemoval) {
				throw new errors.l(
					'CLUSTER_REMOVAL',
					`this change takes the release off ${leaves.join(', ')}, of ${before.join(', ')}, where the workload would be deleted; nothing was changed`,
					{
						remedy: 'If it is meant to go, set `allow-cluster-removal: true`; else widen `cluster-selector`.'
					}
				)
			}
		}
		function count(clusters) {
			return clusters.length === 1 ? '1 cluster' : `${clusters.length} clusters`
		}
		async function unmetClusters(its, policies) {
			const { items } = await its.listMetadata((0, objects.So)(api.oB, undefined))
			const selectors = policies.flatMap(noCluster.wt)
			return items.flatMap(({ metadata }) => {
				const unmet = selectors.map(selector => (0, labelSelector.yY)(selector, metadata.labels ?? {}))
				if (unmet.some(requirements => requirements.length === 0)) return []
				return [{ cluster: metadata.name, unmet: unmet.map(requirements => requirements.join(',')) }]
			})
		}
	},
	8720: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Cs: () => makePlan,
			Ov: () => policiesFor,
			Sm: () => stayingKeys,
			Vv: () => expectedObjects
		})
		var _lib_errors_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7268)
		var _gate_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1476)
		var _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_20__ = __nccwpck_require__(9340)
		var _kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1942)
		var _kubernetes_kinds_ts__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1955)
		var _kubestellar_bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4445)
		var _kubestellar_binding_ts__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(4547)
		var _kubestellar_clauses_ts__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(448)
		var _kubestellar_withoutAwaited_ts__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(3723)
		var _kubestellar_guard_ts__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(9167)
		var _kubestellar_hookMark_ts__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(8162)
		var _kubestellar_combinedStatus_ts__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(1757)
		var _helm_releaseState_ts__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(5676)
		var _helm_storage_ts__WEBPACK_IMPORTED_MODULE_12__ = __nccwpck_require__(6129)
		var _namespaces_ts__WEBPACK_IMPORTED_MODULE_13__ = __nccwpck_require__(3719)
		var _policies_ownership_ts__WEBPACK_IMPORTED_MODULE_14__ = __nccwpck_require__(9647)
		var _placement_ts__WEBPACK_IMPORTED_MODULE_15__ = __nccwpck_require__(1905)
		var _hookedClusters_ts__WEBPACK_IMPORTED_MODULE_16__ = __nccwpck_require__(8814)
		var _hooks_ts__WEBPACK_IMPORTED_MODULE_17__ = __nccwpck_require__(2831)
		var _render_ts__WEBPACK_IMPORTED_MODULE_18__ = __nccwpck_require__(31)
		var _wdsFacts_ts__WEBPACK_IMPORTED_MODULE_19__ = __nccwpck_require__(8996)
		function policiesFor(inputs, rendered, revision, before) {
			const { selection, release, namespace } = inputs
			if (selection.ownPolicies !== undefined) return selection.ownPolicies
			const expires = inputs.command === 'deploy' ? inputs.expires : undefined
			return (0, _kubestellar_bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_4__.OK)({
				name: selection.bindingPolicy,
				release,
				namespace,
				marks: (0, _policies_ownership_ts__WEBPACK_IMPORTED_MODULE_14__.Ok)(
					(0, _policies_ownership_ts__WEBPACK_IMPORTED_MODULE_14__.VL)(
						{ ...inputs, expires },
						`${rendered.chartName}-${rendered.chartVersion}`
					)
				),
				clusterSelectors: selection.clusterSelectors,
				objects: (0, _render_ts__WEBPACK_IMPORTED_MODULE_18__.tI)(rendered, inputs.hooks),
				by: selection.by,
				objectSelectors: selection.objectSelectors,
				createOnly: selection.createOnly,
				releaseSecret: selection.propagateRelease
					? (0, _helm_storage_ts__WEBPACK_IMPORTED_MODULE_12__.OM)(release, revision)
					: undefined,
				awaited: (0, _hooks_ts__WEBPACK_IMPORTED_MODULE_17__.z8)(rendered),
				isNarrowed: before.some(
					policy =>
						policy.metadata.name === selection.bindingPolicy &&
						(0, _kubestellar_withoutAwaited_ts__WEBPACK_IMPORTED_MODULE_7__.Jf)(policy)
				)
			})
		}
		function expectedObjects(inputs, rendered, { operation, revision, isThere }) {
			const { namespace, release, namespaceLabels, selection } = inputs
			const objects = (0, _render_ts__WEBPACK_IMPORTED_MODULE_18__.tI)(rendered, inputs.hooks).filter(
				object => (0, _render_ts__WEBPACK_IMPORTED_MODULE_18__.QH)(object, operation) || isThere(object)
			)
			return [
				...(objects.some(
					({ type, name }) => type.group === '' && type.kind === 'Namespace' && name === namespace
				)
					? []
					: [
							(0, _kubestellar_bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_4__.Fz)(
								_kubernetes_kinds_ts__WEBPACK_IMPORTED_MODULE_3__.dK,
								namespace,
								namespaceLabels
							)
						]),
				...objects,
				...(selection.propagateRelease
					? [
							{
								...(0, _kubestellar_bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_4__.Fz)(
									_kubernetes_kinds_ts__WEBPACK_IMPORTED_MODULE_3__.cW,
									(0, _helm_storage_ts__WEBPACK_IMPORTED_MODULE_12__.OM)(release, revision)
								),
								namespace
							}
						]
					: [])
			]
		}
		function stayingKeys({ namespace }, { objects }) {
			return new Set(
				[
					...objects,
					(0, _kubestellar_bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_4__.Fz)(
						_kubernetes_kinds_ts__WEBPACK_IMPORTED_MODULE_3__.dK,
						namespace
					)
				].map(_kubestellar_binding_ts__WEBPACK_IMPORTED_MODULE_5__.xt)
			)
		}
		async function makePlan(inputs, rendered, { wds, its, clock, now, settlePending, clusterFacts }) {
			const [namespace, revisions] = await Promise.all([
				wds.get(
					(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_20__.So)(
						_kubernetes_kinds_ts__WEBPACK_IMPORTED_MODULE_3__.dK,
						undefined,
						inputs.namespace
					)
				),
				(0, _helm_storage_ts__WEBPACK_IMPORTED_MODULE_12__.VW)(wds, inputs.release, inputs.namespace).then(
					settlePending
				)
			])
			;(0, _namespaces_ts__WEBPACK_IMPORTED_MODULE_13__.xT)(namespace)
			const state = (0, _helm_releaseState_ts__WEBPACK_IMPORTED_MODULE_11__.Q)(revisions)
			const name = `${inputs.namespace}/${inputs.release}`
			const revision = state.newest?.revision ?? 0
			const found = await findPolicies(inputs, policiesFor(inputs, rendered, revision + 1, []), wds)
			const wanted = policiesFor(inputs, rendered, revision + 1, found)
			;(0, _policies_ownership_ts__WEBPACK_IMPORTED_MODULE_14__.re)(inputs, revisions, found, namespace)
			const existing = new Map(found.map(policy => [policy.metadata.name, policy]))
			const { operation } = state
			const [{ forecast }, hooked, placement, facts, { claims, bindings }] = await Promise.all([
				loadForecast(),
				(0, _hookedClusters_ts__WEBPACK_IMPORTED_MODULE_16__.bi)(
					inputs,
					{ ...rendered, operation },
					its,
					wds
				),
				(0, _placement_ts__WEBPACK_IMPORTED_MODULE_15__.c1)(wanted, found, { inputs, clock, now, its }, wds),
				(0, _wdsFacts_ts__WEBPACK_IMPORTED_MODULE_19__.W)(
					rendered.objects,
					(0, _namespaces_ts__WEBPACK_IMPORTED_MODULE_13__.Gw)(inputs, rendered),
					wds
				),
				(0, _wdsFacts_ts__WEBPACK_IMPORTED_MODULE_19__.I)(
					new Set([...existing.keys(), ...wanted.map(({ metadata }) => metadata.name)]),
					wds
				)
			])
			refuseGuardNames(wanted, existing, bindings)
			const apiVersions = apiVersionsOf(rendered, facts.deliveredVersions)
			const clusters = await clusterFacts(clustersToAsk(inputs, rendered, placement, facts.live), apiVersions)
			const expected = expectedObjects(inputs, rendered, {
				operation,
				revision: revision + 1,
				isThere: object =>
					facts.live.has((0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_20__.iL)(object))
			})
			const labels = (0, _namespaces_ts__WEBPACK_IMPORTED_MODULE_13__.UW)(
				inputs,
				rendered,
				facts.namespaceLabels
			)
			const joined = (0, _hookedClusters_ts__WEBPACK_IMPORTED_MODULE_16__.Ob)(hooked, placement.after ?? [])
			const known = { operation, revision, wanted, labels, placement, joined, wds: facts, clusters, claims }
			return {
				rendered,
				state,
				operation,
				wanted,
				policies: policiesMeanwhile(inputs, rendered, operation, { wanted, existing, bindings }),
				namespace: (0, _namespaces_ts__WEBPACK_IMPORTED_MODULE_13__.N6)(inputs, rendered, namespace),
				before: facts.live,
				revision,
				live: operation === 'upgrade' ? (state.deployed ?? state.newest) : undefined,
				namespaceExists: namespace !== undefined,
				existingPolicies: existing,
				namespaceLabels: labels,
				guards: (0, _kubestellar_guard_ts__WEBPACK_IMPORTED_MODULE_8__.K4)(bindings, name),
				hasHooksLeft: bindings.some(
					binding => (0, _kubestellar_hookMark_ts__WEBPACK_IMPORTED_MODULE_9__.bk)(binding)?.release === name
				),
				hooked,
				placement,
				verdicts: (0, _gate_ts__WEBPACK_IMPORTED_MODULE_1__.Gj)(expected, wanted, labels),
				hooks: (0, _hooks_ts__WEBPACK_IMPORTED_MODULE_17__.Br)(withoutSkipped(inputs, rendered), operation, {
					clusters: placement.after,
					joined
				}),
				forecasts: forecast(withoutSkipped(inputs, rendered), forecastFacts(inputs, rendered, known))
			}
		}
		function withoutSkipped({ hooks }, { objects }) {
			return objects.filter(({ hookEvents }) => hooks.mode !== 'skip' || hookEvents.length === 0)
		}
		function policiesMeanwhile(inputs, rendered, operation, { wanted, existing, bindings }) {
			const { release, selection, hooks } = inputs
			if (selection.ownPolicies !== undefined) return wanted
			const awaited = (0, _hooks_ts__WEBPACK_IMPORTED_MODULE_17__.z8)(rendered)
			const selected = new Set(
				(0, _render_ts__WEBPACK_IMPORTED_MODULE_18__.tI)(rendered, hooks).map(
					_kubestellar_binding_ts__WEBPACK_IMPORTED_MODULE_5__.xt
				)
			)
			const passing =
				hooks.mode === 'run'
					? (0, _hooks_ts__WEBPACK_IMPORTED_MODULE_17__.kd)(rendered.objects, operation)
					: []
			const clauses = (0, _kubestellar_bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_4__.r5)(
				{ ...selection, release },
				passing
			)
			return wanted.map(policy => {
				const { name } = policy.metadata
				const before = existing.get(name)
				const both =
					before === undefined
						? policy
						: (0, _kubestellar_withoutAwaited_ts__WEBPACK_IMPORTED_MODULE_7__.Tm)(policy, before, {
								listed: listedFor(name, inputs, bindings),
								selected,
								awaited
							})
				return name === selection.bindingPolicy
					? (0, _kubestellar_bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_4__.vp)(both, clauses)
					: both
			})
		}
		function listedFor(policy, { namespace, release }, bindings) {
			const guards = (0, _kubestellar_guard_ts__WEBPACK_IMPORTED_MODULE_8__.K4)(
				bindings,
				`${namespace}/${release}`
			).filter(guard => guard.policy === policy)
			const own = bindings
				.filter(({ metadata }) => metadata.name === policy)
				.map(_kubestellar_binding_ts__WEBPACK_IMPORTED_MODULE_5__.Vy)
			const all = [...guards.map(({ binding }) => binding), ...own].flatMap(({ objects }) => [...objects])
			return [...new Map(all).values()]
		}
		function forecastFacts(inputs, rendered, { operation, revision, wanted, labels, placement, ...found }) {
			const namespaces = (0, _namespaces_ts__WEBPACK_IMPORTED_MODULE_13__.Gw)(inputs, rendered).map(
				(0, _namespaces_ts__WEBPACK_IMPORTED_MODULE_13__.rE)(labels)
			)
			const delivered = (0, _gate_ts__WEBPACK_IMPORTED_MODULE_1__.Gj)(namespaces, wanted, labels).filter(
				({ outcome }) => outcome === 'goes'
			)
			return {
				...found,
				release: inputs.release,
				adopt: inputs.adopt,
				namespace: inputs.namespace,
				policy: inputs.selection.bindingPolicy,
				operation,
				createOnly: createOnlyOf(inputs, rendered),
				deliveredNamespaces: new Set(delivered.map(({ object }) => object.name)),
				chartKubeVersion: rendered.kubeVersion,
				destinations: placement.after,
				releaseSecret: inputs.selection.propagateRelease
					? {
							name: (0, _helm_storage_ts__WEBPACK_IMPORTED_MODULE_12__.OM)(inputs.release, revision + 1),
							bytes: rendered.storedBytes()
						}
					: undefined,
				guard: inputs.guard.mode,
				hooks: inputs.hooks.mode,
				ownPolicies: (inputs.selection.ownPolicies ?? []).map(policy => ({
					policy: policy.metadata.name,
					clauses: (0, _kubestellar_clauses_ts__WEBPACK_IMPORTED_MODULE_6__.I)(policy)
				})),
				namespaceLabels: labels,
				isHelm3: rendered.isHelm3,
				dropped: rendered.dropped,
				filesOf: rendered.filesOf,
				stored: { dataBytes: rendered.dataBytes, largestParts: rendered.largestParts }
			}
		}
		function apiVersionsOf({ objects }, delivered) {
			const all = objects.flatMap(({ manifest, type: { group, kind } }) => {
				const version = delivered.get(`${group}/${kind}`)
				return version === undefined ? [manifest.apiVersion] : [manifest.apiVersion, `${group}/${version}`]
			})
			return [...new Set(all)]
		}
		function loadForecast() {
			return __nccwpck_require__.e(795).then(__nccwpck_require__.bind(__nccwpck_require__, 3881))
		}
		function clustersToAsk({ command }, { objects }, { before, after = [] }, live) {
			const kinds = new Set(
				objects
					.filter(object => live.has((0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_20__.iL)(object)))
					.map(({ type }) => type)
			)
			const isNew = objects.some(({ type }) => !kinds.has(type))
			return command === 'plan' || isNew ? after : after.filter(cluster => !before.includes(cluster))
		}
		function createOnlyOf(inputs, { objects }) {
			const types = objects
				.map(({ type }) => type)
				.filter(type =>
					(0, _kubestellar_bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_4__.xz)(inputs.selection, type)
				)
			return new Set(types.map(({ group, resource }) => `${group}/${resource}`))
		}
		async function findPolicies(inputs, wanted, wds) {
			const { bindingPolicy, ownPolicies } = inputs.selection
			const names = wanted.map(({ metadata }) => metadata.name)
			if (ownPolicies === undefined)
				names.push(
					bindingPolicy,
					(0, _kubestellar_bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_4__.tQ)(bindingPolicy)
				)
			const found = await Promise.all(
				[...new Set(names)].map(
					async name =>
						await wds.get(
							(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_20__.So)(
								_kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_2__.jH,
								undefined,
								name
							)
						)
				)
			)
			const policies = found
				.filter(policy => policy !== undefined)
				.map(policy =>
					ownPolicies === undefined
						? (0, _kubestellar_combinedStatus_ts__WEBPACK_IMPORTED_MODULE_10__.qR)(policy)
						: policy
				)
			for (const policy of policies) {
				const owner = (0, _kubestellar_bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_4__.bf)(policy)
				if (owner === `${inputs.namespace}/${inputs.release}`) continue
				if (owner === undefined && (ownPolicies !== undefined || inputs.adopt)) continue
				throw new _lib_errors_ts__WEBPACK_IMPORTED_MODULE_0__.l(
					'POLICY_TAKEN',
					`BindingPolicy ${policy.metadata.name} exists and ${owner === undefined ? 'has no known owner' : `belongs to release ${owner}`}`,
					{
						remedy:
							owner === undefined
								? 'Give the policy of this release another name in `binding-policy`; or set `adopt: true` once, if it is to become that.'
								: 'Give this release a name of its own in `binding-policy`, or remove the policy that is there.'
					}
				)
			}
			return policies
		}
		function refuseGuardNames(wanted, existing, bindings) {
			const names = new Set(wanted.map(({ metadata }) => metadata.name).filter(name => !existing.has(name)))
			const guard = bindings.find(
				found =>
					names.has(found.metadata.name) && (0, _kubestellar_guard_ts__WEBPACK_IMPORTED_MODULE_8__.Mw)(found)
			)
			if (guard === undefined) return
			throw new _lib_errors_ts__WEBPACK_IMPORTED_MODULE_0__.l(
				'POLICY_TAKEN',
				`BindingPolicy ${guard.metadata.name} would have the name of a guard, that of release ${(0, _kubestellar_guard_ts__WEBPACK_IMPORTED_MODULE_8__.kR)(guard) ?? '(unknown)'}`,
				{ remedy: 'Give the policy of this release another name in `binding-policy`.' }
			)
		}
	},
	31: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			$: () => renderAgain,
			DE: () => isDeletedAfterwards,
			K4: () => draft,
			Nn: () => inspect,
			QH: () => isWritten,
			XX: () => render,
			iZ: () => objectsOf,
			l1: () => RENDERING,
			tI: () => lastingObjects
		})
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8500)
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = __nccwpck_require__.n(
			node_timers_promises__WEBPACK_IMPORTED_MODULE_0__
		)
		var _helm_chart_chart_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4018)
		var _lib_errors_ts__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7268)
		var _lib_json_ts__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8453)
		var _kubernetes_api_discovery_ts__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5761)
		var _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(9340)
		var _helm_manifest_ts__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(9471)
		var _helm_persevere_ts__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(9651)
		var _helm_hooks_ts__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(6020)
		async function inspect(request, chart, helm) {
			const { inspectChart } = await __nccwpck_require__
				.e(897)
				.then(__nccwpck_require__.bind(__nccwpck_require__, 5645))
			return await inspectChart(request, chart.ignored, helm)
		}
		async function draft(request, helm) {
			const [dryRun, crds] = await Promise.allSettled([helm.dryRun(request), chartCrds(request.chart, helm)])
			if (crds.status === 'rejected') throw crds.reason
			return { dryRun, crds: crds.value }
		}
		const RENDERING = 'helm to render the chart'
		async function render(run, { wds, helm, request, drafted, inspected }) {
			const { deps, warn } = run
			let drawn = drafted
			const warnings = await inspected
			const rendered = await (0, _helm_persevere_ts__WEBPACK_IMPORTED_MODULE_6__.K)(
				run,
				wds,
				'unlocked',
				async () => {
					const drafts = drawn ?? draft(request, helm)
					drawn = undefined
					return await renderNow(await drafts, request, helm, wds)
				}
			)
			warn(warnings)
			deps.log.info(
				`${rendered.chartName} ${rendered.chartVersion} renders ${rendered.objects.length} objects`
			)
			return rendered
		}
		const OTHER_SECOND_MS = 1100
		async function renderAgain(run, { wds, helm, request }) {
			await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(OTHER_SECOND_MS)
			const later = { ...request, timeZone: zoneOfAnotherDate(new Date()) }
			return await (0, _helm_persevere_ts__WEBPACK_IMPORTED_MODULE_6__.K)(
				run,
				wds,
				'unlocked',
				async () => await renderNow(await draft(later, helm), later, helm, wds)
			)
		}
		function zoneOfAnotherDate(now) {
			const dayAt = hours => new Date(now.getTime() + hours * 3_600_000).getUTCDate()
			return dayAt(14) === now.getDate() ? 'Etc/GMT+12' : 'Etc/GMT-14'
		}
		function lastingObjects(rendered, { mode }) {
			return rendered.objects.filter(object => {
				if (object.hookEvents.length === 0) return true
				if (
					mode === 'skip' ||
					(mode === 'run' && (0, _helm_hooks_ts__WEBPACK_IMPORTED_MODULE_7__.AJ)(object.type))
				)
					return false
				return runsOn(object, 'install', 'upgrade') && !isDeletedAfterwards(object)
			})
		}
		function isWritten(object, operation) {
			if (object.hookEvents.length > 0) return runsOn(object, operation)
			return object.managed || operation === 'install'
		}
		function runsOn({ hookEvents }, ...operations) {
			return operations.some(
				operation => hookEvents.includes(`pre-${operation}`) || hookEvents.includes(`post-${operation}`)
			)
		}
		function isDeletedAfterwards({ manifest }) {
			return (0, _helm_hooks_ts__WEBPACK_IMPORTED_MODULE_7__.du)(manifest.metadata.annotations).includes(
				'hook-succeeded'
			)
		}
		async function renderNow({ dryRun, crds }, request, helm, wds) {
			const objects = async release => await objectsOf(release, crds, request.namespace, wds)
			if (dryRun.status === 'fulfilled') {
				const [rendered, dropped] = await Promise.all([
					objects(dryRun.value),
					droppedOf(dryRun.value, request, helm)
				])
				return { ...rendered, dropped, isHelm3: helm.version.startsWith('3.') }
			}
			const error = dryRun.reason
			if (
				!(error instanceof _lib_errors_ts__WEBPACK_IMPORTED_MODULE_2__.l) ||
				error.code !== 'KIND_NOT_SERVED' ||
				crds.length === 0
			)
				throw error
			return await objects(await templated(request, helm, wds))
		}
		async function droppedOf({ skippedHooks }, request, helm) {
			if (skippedHooks.length === 0) return []
			const { findDropped } = await __nccwpck_require__
				.e(897)
				.then(__nccwpck_require__.bind(__nccwpck_require__, 5032))
			return await findDropped(skippedHooks, request, helm)
		}
		async function templated(request, helm, wds) {
			const [version, groups, metadata] = await Promise.all([
				wds.json('/version'),
				wds.json('/apis'),
				helm.showChart(request.chart)
			])
			const apiVersions = (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_3__.RD)(groups, 'groups').flatMap(group =>
				(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_3__.RD)(group, 'versions').map(
					entry => (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_3__.bX)(entry, 'groupVersion') ?? ''
				)
			)
			const text = await helm.template(
				request,
				(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_3__.bX)(version, 'gitVersion') ?? '',
				['v1', ...apiVersions]
			)
			const objects = await (0, _helm_manifest_ts__WEBPACK_IMPORTED_MODULE_5__.N)(text, 'the rendered chart')
			const isHook = object => object.metadata.annotations?.['helm.sh/hook'] !== undefined
			return {
				revision: 0,
				storedBytes: () => 0,
				dataBytes: () => 0,
				largestParts: () => [],
				skippedHooks: [],
				status: '',
				notes: '',
				config: {},
				...metadata,
				manifest: objects
					.filter(object => !isHook(object))
					.map(toDocument)
					.join('---\n'),
				hooks: objects.filter(isHook).map(object => ({
					kind: object.kind,
					name: object.metadata.name,
					events: listOf(object.metadata.annotations?.['helm.sh/hook']),
					weight: (0, _helm_hooks_ts__WEBPACK_IMPORTED_MODULE_7__.mm)(object.metadata.annotations),
					manifest: toDocument(object),
					file: '',
					deletePolicies: (0, _helm_hooks_ts__WEBPACK_IMPORTED_MODULE_7__.du)(object.metadata.annotations)
				}))
			}
		}
		function toDocument(object) {
			return `${JSON.stringify(object)}\n`
		}
		function listOf(text) {
			return (text ?? '').split(',').map(part => part.trim())
		}
		async function chartCrds(chart, helm) {
			if (!(await (0, _helm_chart_chart_ts__WEBPACK_IMPORTED_MODULE_1__.e)(chart))) return []
			const text = (await helm.showCrds(chart)).replaceAll('\n\uFEFF', '\n')
			return await (0, _helm_manifest_ts__WEBPACK_IMPORTED_MODULE_5__.N)(text, 'crds/ of the chart')
		}
		async function objectsOf(release, crds, namespace, wds) {
			const managed = await (0, _helm_manifest_ts__WEBPACK_IMPORTED_MODULE_5__.N)(
				release.manifest,
				'the rendered chart'
			)
			const hooks = []
			for (const hook of release.hooks) {
				if (hook.events.every(_helm_hooks_ts__WEBPACK_IMPORTED_MODULE_7__.Nu)) continue
				for (const manifest of await (0, _helm_manifest_ts__WEBPACK_IMPORTED_MODULE_5__.N)(
					hook.manifest,
					describeHook(hook)
				))
					hooks.push({ manifest, hook })
			}
			const kinds = await (0, _kubernetes_api_discovery_ts__WEBPACK_IMPORTED_MODULE_4__.jl)(
				wds,
				[...managed, ...crds, ...hooks.map(({ manifest }) => manifest)].map(object => object.apiVersion)
			)
			const types = new Map([...kinds, ...kindsOfCrds(crds)])
			return {
				chartName: release.chartName,
				chartVersion: release.chartVersion,
				appVersion: release.appVersion,
				kubeVersion: release.kubeVersion,
				storedBytes: release.storedBytes,
				dataBytes: release.dataBytes,
				largestParts: release.largestParts,
				filesOf: object => filesOf(release, object),
				isHelm3: false,
				dropped: [],
				crds,
				objects: [
					...managed.map(object => renderedObject(object, { managed: true, events: [] }, namespace, types)),
					...crds.map(object => renderedObject(object, { managed: false, events: [] }, namespace, types)),
					...hooks.map(({ manifest, hook }) =>
						renderedObject(manifest, { managed: false, events: hook.events }, namespace, types)
					)
				],
				testHooks: await testHooksOf(release, namespace, types, wds)
			}
		}
		function filesOf({ manifest, hooks }, object) {
			const files = (0, _helm_manifest_ts__WEBPACK_IMPORTED_MODULE_5__.U)(manifest, object)
			if (files.length > 0) return files
			return hooks
				.filter(({ kind, name, file }) => kind === object.kind && name === object.name && file !== '')
				.map(({ file }) => file)
		}
		function describeHook({ name, file }) {
			return `the hook${name === '' ? '' : ` ${name}`}${file === '' ? '' : ` of ${file}`}`
		}
		async function testHooksOf(release, namespace, known, wds) {
			const parsed = await Promise.all(
				release.hooks
					.filter(({ events }) => events.every(_helm_hooks_ts__WEBPACK_IMPORTED_MODULE_7__.Nu))
					.map(async ({ manifest, events }) =>
						(
							await (0, _helm_manifest_ts__WEBPACK_IMPORTED_MODULE_5__.N)(manifest, 'a test').catch(() => [])
						).map(object => ({ object, events }))
					)
			)
			const tests = parsed.flat()
			const unknown = tests.filter(
				({ object }) =>
					!known.has(
						(0, _kubernetes_api_discovery_ts__WEBPACK_IMPORTED_MODULE_4__._V)(object.apiVersion, object.kind)
					)
			)
			const found = await (0, _kubernetes_api_discovery_ts__WEBPACK_IMPORTED_MODULE_4__.jl)(
				wds,
				unknown.map(({ object }) => object.apiVersion)
			).catch(() => new Map())
			const kinds = new Map([...known, ...found])
			return tests
				.filter(({ object }) =>
					kinds.has(
						(0, _kubernetes_api_discovery_ts__WEBPACK_IMPORTED_MODULE_4__._V)(object.apiVersion, object.kind)
					)
				)
				.map(({ object, events }) => renderedObject(object, { managed: false, events }, namespace, kinds))
		}
		function renderedObject(manifest, { managed, events }, namespace, kinds) {
			const type = kinds.get(
				(0, _kubernetes_api_discovery_ts__WEBPACK_IMPORTED_MODULE_4__._V)(manifest.apiVersion, manifest.kind)
			)
			if (type === undefined) {
				throw new _lib_errors_ts__WEBPACK_IMPORTED_MODULE_2__.l(
					'KIND_NOT_SERVED',
					`the WDS does not know ${manifest.kind} of ${manifest.apiVersion}, which ${(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_8__.Ro)((0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_8__.H8)(manifest))} is`,
					{
						remedy: 'Install the CustomResourceDefinition into the WDS first, with the chart that carries it.'
					}
				)
			}
			return {
				type,
				namespace: type.namespaced ? (manifest.metadata.namespace ?? namespace) : undefined,
				name: manifest.metadata.name,
				labels: manifest.metadata.labels ?? {},
				managed,
				manifest,
				hookEvents: events
			}
		}
		function kindsOfCrds(crds) {
			return crds.flatMap(crd => {
				const versions = crd['spec']?.versions
				if (!Array.isArray(versions)) return []
				const group = (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_3__.bX)(crd, 'spec', 'group') ?? ''
				const kind = (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_3__.bX)(crd, 'spec', 'names', 'kind') ?? ''
				return versions.map(entry => {
					const version = (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_3__.bX)(entry, 'name') ?? ''
					return [
						(0, _kubernetes_api_discovery_ts__WEBPACK_IMPORTED_MODULE_4__._V)(`${group}/${version}`, kind),
						{
							group,
							version,
							resource:
								(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_3__.bX)(crd, 'spec', 'names', 'plural') ?? '',
							kind,
							namespaced:
								(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_3__.bX)(crd, 'spec', 'scope') === 'Namespaced'
						}
					]
				})
			})
		}
	},
	8996: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			I: () => readClaims,
			W: () => readWdsFacts
		})
		var _forecast_crds_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9617)
		var _kubernetes_builtInGroups_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3111)
		var _kubernetes_api_discovery_ts__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5761)
		var _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(9340)
		var _kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1942)
		var _kubernetes_kinds_ts__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1955)
		var _kubestellar_binding_ts__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(4547)
		var _kubestellar_bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(4445)
		var _kubestellar_clauses_ts__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(448)
		var _kubestellar_combinedStatus_ts__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(1757)
		var _kubestellar_guard_ts__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(9167)
		var _kubestellar_namesakes_ts__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(6146)
		var _lib_parallel_ts__WEBPACK_IMPORTED_MODULE_12__ = __nccwpck_require__(8252)
		async function readWdsFacts(objects, namespaces, wds) {
			const custom = objects
				.filter(({ type }) => (0, _kubernetes_builtInGroups_ts__WEBPACK_IMPORTED_MODULE_1__.K)(type))
				.map(({ type }) => (0, _forecast_crds_ts__WEBPACK_IMPORTED_MODULE_0__.$)(type))
			const [live, found, crds, deliveredVersions] = await Promise.all([
				readAll(
					objects,
					({ type, namespace, name }) =>
						(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_11__.So)(type, namespace, name),
					wds
				),
				readAll(
					namespaces,
					name =>
						(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_11__.So)(
							_kubernetes_kinds_ts__WEBPACK_IMPORTED_MODULE_4__.dK,
							undefined,
							name
						),
					wds
				),
				readAll(
					[...new Set(custom)],
					name =>
						(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_11__.So)(
							_kubernetes_kinds_ts__WEBPACK_IMPORTED_MODULE_4__.Jg,
							undefined,
							name
						),
					wds
				),
				otherVersions(objects, wds)
			])
			return {
				namespaces: new Set(found.map(([, { metadata }]) => metadata.name)),
				namespaceLabels: new Map(found.map(([name, { metadata }]) => [name, metadata.labels ?? {}])),
				live: new Map(
					live.map(([rendered, object]) => [
						(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_11__.iL)(rendered),
						object
					])
				),
				crds: new Map(crds),
				deliveredVersions
			}
		}
		async function readAll(items, path, wds) {
			const found = await (0, _lib_parallel_ts__WEBPACK_IMPORTED_MODULE_12__.sf)(
				items,
				_lib_parallel_ts__WEBPACK_IMPORTED_MODULE_12__.CF,
				async item => await wds.get(path(item))
			)
			return items.flatMap((item, index) => {
				const object = found[index]
				return object === undefined ? [] : [[item, object]]
			})
		}
		async function otherVersions(objects, wds) {
			const preferred = await (0, _kubernetes_api_discovery_ts__WEBPACK_IMPORTED_MODULE_2__.x7)(wds)
			return new Map(
				objects.flatMap(({ type }) => {
					const version = preferred.get(type.group)
					return version === undefined || version === type.version ? [] : [[kindOf(type), version]]
				})
			)
		}
		function kindOf({ group, kind }) {
			return `${group}/${kind}`
		}
		function usableClauses(policy) {
			try {
				return (0, _kubestellar_clauses_ts__WEBPACK_IMPORTED_MODULE_7__.I)(policy)
			} catch {
				return []
			}
		}
		async function readClaims(own, wds) {
			const [bindings, policies] = await Promise.all([
				wds.list(
					(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_11__.So)(
						_kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_3__.HC,
						undefined
					)
				),
				wds.list(
					(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_11__.So)(
						_kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_3__.jH,
						undefined
					)
				)
			])
			const known = new Map(policies.items.map(policy => [policy.metadata.name, policy]))
			const claims = (0, _kubestellar_guard_ts__WEBPACK_IMPORTED_MODULE_9__.hw)(
				bindings.items,
				policies.items
			)
				.filter(({ metadata }) => !own.has(metadata.name))
				.map(found => {
					const { name, clusters, objects } = (0, _kubestellar_binding_ts__WEBPACK_IMPORTED_MODULE_5__.Vy)(
						found
					)
					const policy = known.get(name)
					const collected = [...objects.values()].filter(({ statusCollectors }) =>
						statusCollectors.some(
							collector => collector !== _kubestellar_combinedStatus_ts__WEBPACK_IMPORTED_MODULE_8__.W8
						)
					)
					return {
						policy: name,
						owner: policy && (0, _kubestellar_bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_6__.bf)(policy),
						clusters,
						clauses: policy === undefined ? [] : usableClauses(policy),
						objects: new Set(objects.keys()),
						collected: (0, _kubestellar_namesakes_ts__WEBPACK_IMPORTED_MODULE_10__.bL)(collected)
					}
				})
			return { claims, bindings: bindings.items }
		}
	},
	4824: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			p: () => detachCollector
		})
		var _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(9340)
		var _kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1942)
		var _kubernetes_kinds_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1955)
		var _kubestellar_bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4445)
		var _kubestellar_combinedStatus_ts__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1757)
		var _ownership_ts__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9647)
		var _write_ts__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(517)
		async function detachCollector(release, wds) {
			const [namespace = '', name = ''] = release.split('/')
			const [{ items }, found] = await Promise.all([
				wds.list(
					(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_6__.So)(
						_kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_0__.jH,
						undefined
					)
				),
				wds.get(
					(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_6__.So)(
						_kubernetes_kinds_ts__WEBPACK_IMPORTED_MODULE_1__.dK,
						undefined,
						namespace
					)
				)
			])
			const { own } = (0, _ownership_ts__WEBPACK_IMPORTED_MODULE_4__.ds)(
				{ release: name, namespace },
				items,
				found
			)
			const collected = own.filter(_kubestellar_combinedStatus_ts__WEBPACK_IMPORTED_MODULE_3__.G0)
			await Promise.all(
				collected.map(async policy => {
					const path = (0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_6__.So)(
						_kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_0__.jH,
						undefined,
						policy.metadata.name
					)
					await wds.apply(
						path,
						(0, _kubestellar_bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_2__.qm)(
							(0, _kubestellar_combinedStatus_ts__WEBPACK_IMPORTED_MODULE_3__.qR)(policy)
						),
						(0, _write_ts__WEBPACK_IMPORTED_MODULE_5__.dM)(policy),
						{ evenLate: true }
					)
				})
			)
		}
	},
	6613: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Cm: () => NoCluster,
			E2: () => queryOf,
			ST: () => UNCHANGED,
			Xt: () => CORRECT,
			eG: () => noCluster,
			q4: () => controllerSilent,
			wt: () => clusterSelectorsOf
		})
		var _lib_errors_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7268)
		var _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8453)
		var _kubernetes_labelSelector_ts__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6415)
		class NoCluster extends _lib_errors_ts__WEBPACK_IMPORTED_MODULE_0__.l {
			isConfirmed
			constructor(message, remedy, isConfirmed) {
				super('NO_CLUSTER', message, { remedy })
				this.isConfirmed = isConfirmed
			}
		}
		const CORRECT =
			'Correct `cluster-selector`, or label the clusters: `kubectl --context ITS get managedclusters --show-labels` shows what they carry.'
		function clusterSelectorsOf(policy) {
			return (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.RD)(policy, 'spec', 'clusterSelectors')
		}
		function noCluster(inputs, consequence) {
			const { clusterSelectors, ownPolicies = [] } = inputs.selection
			const selectors = [...clusterSelectors, ...ownPolicies.flatMap(clusterSelectorsOf)]
			return new NoCluster(`no cluster meets ${queryOf(inputs, selectors)}; ${consequence}`, CORRECT, false)
		}
		function queryOf({ selection }, selectors) {
			const written = new Map(
				selection.clusterSelectors.map((selector, index) => [
					JSON.stringify(selector),
					selection.clusterQueries[index]
				])
			)
			return selectors
				.map(
					selector =>
						written.get(JSON.stringify(selector)) ??
						((0, _kubernetes_labelSelector_ts__WEBPACK_IMPORTED_MODULE_2__.r5)(selector) ||
							'an empty selector')
				)
				.join(' or ')
		}
		const UNCHANGED = 'nothing was changed, a workload that is there stays where it is'
		function controllerSilent(policy, clock) {
			return clock.expired(
				`KubeStellar to work on BindingPolicy ${policy}`,
				'KubeStellar has not looked at the policy: check that its controller-manager runs for this WDS (`kubectl get pods -n WDS-system` on the hosting cluster).'
			)
		}
	},
	9647: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Fv: () => renewed,
			MB: () => withoutExpiry,
			O$: () => lastingMarksOf,
			Ok: () => marksOf,
			VL: () => ownershipOf,
			V_: () => ownershipIn,
			XK: () => REPOSITORY_ID,
			aI: () => MADE_BY,
			ds: () => claimsOf,
			eQ: () => describeForeign,
			re: () => refuseForeign,
			sG: () => namespaceMarks
		})
		var _lib_errors_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7268)
		var _github_origin_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6901)
		var _inputs_groups_policyName_ts__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7461)
		var _lib_json_ts__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8453)
		var _kubestellar_bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4445)
		var _lib_own_ts__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(3499)
		var _helm_releaseState_ts__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(5676)
		const PREFIX = 'ks-helm-deploy/'
		const MADE_BY = `${PREFIX}made-by`
		const REPOSITORY_ID = `${PREFIX}repository-id`
		const EXPIRES = `${PREFIX}expires`
		const RUN = `${PREFIX}run`
		const MOST_POLICIES = 10
		const OWNER_OF = `${PREFIX}owner.`
		function ownershipOf({ origin, expires, preview }, chart) {
			return {
				repositoryId: origin.repositoryId,
				repository: origin.repository,
				run: origin.runUrl,
				pullRequest: (0, _github_origin_ts__WEBPACK_IMPORTED_MODULE_1__._n)(origin)?.number,
				branch: (0, _github_origin_ts__WEBPACK_IMPORTED_MODULE_1__.W0)(origin),
				chart,
				expires,
				isPreview: preview !== undefined
			}
		}
		function marksOf(ownership) {
			const { repositoryId, repository, run, pullRequest, branch, chart, expires, isPreview } = ownership
			return {
				labels: given({ [REPOSITORY_ID]: repositoryId }),
				annotations: given({
					[`${PREFIX}repository`]: repository,
					[RUN]: run,
					[`${PREFIX}pull-request`]: pullRequest === undefined ? '' : String(pullRequest),
					[`${PREFIX}branch`]: branch,
					[`${PREFIX}chart`]: chart,
					[EXPIRES]: expires ?? '',
					[`${PREFIX}preview`]: isPreview ? 'true' : ''
				})
			}
		}
		function lastingMarksOf({ origin: { repositoryId, repository } }) {
			return {
				labels: given({ [REPOSITORY_ID]: repositoryId }),
				annotations: given({ [`${PREFIX}repository`]: repository })
			}
		}
		function given(marks) {
			return Object.fromEntries(Object.entries(marks).filter(([, value]) => value !== ''))
		}
		function ownershipIn({ metadata: { labels = {}, annotations = {} } }) {
			const text = name => (0, _lib_own_ts__WEBPACK_IMPORTED_MODULE_6__.Z)(annotations, PREFIX + name) ?? ''
			return {
				repositoryId: labels[REPOSITORY_ID] ?? '',
				repository: text('repository'),
				run: text('run'),
				pullRequest: text('pull-request') === '' ? undefined : Number(text('pull-request')),
				branch: text('branch'),
				chart: text('chart'),
				expires: annotations[EXPIRES],
				isPreview: text('preview') === 'true'
			}
		}
		function withoutExpiry(policy) {
			const annotations = Object.entries(policy.metadata.annotations ?? {}).filter(
				([name]) => name !== EXPIRES
			)
			return { ...policy, metadata: { ...policy.metadata, annotations: Object.fromEntries(annotations) } }
		}
		function renewed(policy, live, { origin }) {
			const { labels = {}, annotations = {} } = (live ?? policy).metadata
			const run = given({ [RUN]: origin.runUrl })
			return {
				...policy,
				metadata: { name: policy.metadata.name, labels, annotations: { ...annotations, ...run } }
			}
		}
		function namespaceMarks({ release, origin, preview, selection }, found) {
			const key = OWNER_OF + release
			const known =
				(0, _lib_own_ts__WEBPACK_IMPORTED_MODULE_6__.Z)(found?.metadata.annotations ?? {}, key) ?? ''
			const isKnown =
				known !== '' &&
				repositoryIn(known).id === origin.repositoryId &&
				isSameSubject(known, preview, origin)
			const recorded = isKnown ? policiesIn(known) : []
			const policies =
				selection.ownPolicies === undefined && !recorded.includes(selection.bindingPolicy)
					? [...recorded, selection.bindingPolicy].slice(-MOST_POLICIES)
					: recorded
			if (isKnown && policies.length === recorded.length) return { [key]: known }
			const { repositoryId, repository } = origin
			const [pullRequest, branch] = [
				(0, _github_origin_ts__WEBPACK_IMPORTED_MODULE_1__._n)(origin),
				(0, _github_origin_ts__WEBPACK_IMPORTED_MODULE_1__.W0)(origin)
			]
			const before = (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_3__.Yf)(known)
			return {
				[key]: JSON.stringify({
					...(isKnown && (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_3__.Gv)(before)
						? before
						: { created: new Date().toISOString() }),
					repositoryId,
					repository,
					policies,
					...(preview === undefined || pullRequest === undefined ? {} : { pullRequest: pullRequest.number }),
					...(preview === undefined || branch === '' ? {} : { branch })
				})
			}
		}
		function policiesIn(annotation) {
			return (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_3__.RD)(
				(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_3__.Yf)(annotation),
				'policies'
			).filter(name => typeof name === 'string')
		}
		function claimsOf({ release, namespace: name }, policies, namespace, named) {
			const claims = policies.filter(
				policy =>
					(0, _kubestellar_bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_4__.bf)(policy) === `${name}/${release}`
			)
			if (namespace === undefined) return { own: claims, foreign: [] }
			const usual = (0, _inputs_groups_policyName_ts__WEBPACK_IMPORTED_MODULE_2__.B)(release, name)
			const recorded = policiesIn(
				(0, _lib_own_ts__WEBPACK_IMPORTED_MODULE_6__.Z)(
					namespace.metadata.annotations ?? {},
					OWNER_OF + release
				) ?? ''
			)
			const main = [
				...(recorded.length === 0 ? [usual] : recorded),
				...(named === undefined || named === usual ? [] : [named])
			]
			const names = new Set(
				main.flatMap(policy => [
					policy,
					(0, _kubestellar_bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_4__.tQ)(policy)
				])
			)
			const isOwn = ({ metadata }) => names.has(metadata.name)
			return { own: claims.filter(isOwn), foreign: claims.filter(policy => !isOwn(policy)) }
		}
		function describeForeign({ metadata: { name } }, release) {
			return `BindingPolicy ${name} names release ${release} as its own, under a name that the release never gave it: it is ignored. If it is the release's, set \`binding-policy: ${name}\``
		}
		function repositoryIn(annotation) {
			const found = (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_3__.Yf)(annotation)
			const id = (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_3__.tk)(found, 'repositoryId')
			return {
				id:
					id === undefined
						? ((0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_3__.bX)(found, 'repositoryId') ?? '')
						: String(id),
				name: (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_3__.bX)(found, 'repository') ?? ''
			}
		}
		function refuseForeign(inputs, revisions, policies, namespace) {
			if (inputs.adopt) return
			const { release, origin } = inputs
			const annotation = (0, _lib_own_ts__WEBPACK_IMPORTED_MODULE_6__.Z)(
				namespace?.metadata.annotations ?? {},
				OWNER_OF + release
			)
			const ours = policies.filter(
				policy => (0, _kubestellar_bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_4__.bf)(policy) !== undefined
			)
			const { kind, newest } = (0, _helm_releaseState_ts__WEBPACK_IMPORTED_MODULE_5__.Q)(
				revisions,
				ours.length > 0
			)
			const note = kind === 'none' ? undefined : annotation
			const owners = [
				...(note === undefined ? [] : [repositoryIn(note)]),
				...ours.map(ownershipIn).map(({ repositoryId: id, repository: name }) => ({ id, name }))
			]
			const other = owners.find(({ id }) => id !== '' && id !== origin.repositoryId)
			if (other !== undefined) {
				throw new _lib_errors_ts__WEBPACK_IMPORTED_MODULE_0__.l(
					'NOT_OWNED',
					`release ${release} in namespace ${inputs.namespace} belongs to repository ${other.name} (${other.id}), and this run to ${origin.repository === '' ? 'none' : origin.repository}`,
					{
						remedy:
							'Give this one a name or namespace of its own. If it has moved here, set `adopt: true` once. Nothing was changed.'
					}
				)
			}
			refuseOtherSubject(inputs, ours, note)
			if (newest === undefined || owners.length > 0) return
			throw new _lib_errors_ts__WEBPACK_IMPORTED_MODULE_0__.l(
				'NOT_OWNED',
				`release ${release} in namespace ${inputs.namespace} was not made by this action, but with Helm`,
				{
					remedy:
						'Choose another name; or set `adopt: true` once, if this workflow is to look after it from now on. Nothing was changed.'
				}
			)
		}
		function refuseOtherSubject({ preview, origin, release, namespace }, policies, annotation) {
			if (preview === undefined) return
			const subject = subjectOfRun(origin)
			const found =
				policies.length > 0
					? policies.map(policy => {
							const { isPreview, pullRequest, branch } = ownershipIn(policy)
							return isPreview ? describeSubject(pullRequest, branch) : undefined
						})
					: [subjectNoted(annotation ?? '') ?? subject]
			const [other] = found.filter(one => one !== subject).map(one => one ?? '')
			if (other === undefined) return
			throw new _lib_errors_ts__WEBPACK_IMPORTED_MODULE_0__.l(
				'NOT_OWNED',
				`release ${release} in namespace ${namespace} is ${other === '' ? 'no preview' : `the preview of ${other}`}, and this run has that of ${subject}`,
				{
					remedy:
						'Give `release` and `namespace` of this step other names; or set `adopt: true` once, if that release is to become this preview. Nothing was changed.'
				}
			)
		}
		function isSameSubject(annotation, preview, origin) {
			const noted = preview === undefined ? undefined : subjectNoted(annotation)
			return noted === undefined || noted === subjectOfRun(origin)
		}
		function subjectNoted(annotation) {
			const note = (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_3__.Yf)(annotation)
			const [pullRequest, branch = ''] = [
				(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_3__.tk)(note, 'pullRequest'),
				(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_3__.bX)(note, 'branch')
			]
			return pullRequest === undefined && branch === '' ? undefined : describeSubject(pullRequest, branch)
		}
		function subjectOfRun(origin) {
			return describeSubject(
				(0, _github_origin_ts__WEBPACK_IMPORTED_MODULE_1__._n)(origin)?.number,
				(0, _github_origin_ts__WEBPACK_IMPORTED_MODULE_1__.W0)(origin)
			)
		}
		function describeSubject(pullRequest, branch) {
			return pullRequest === undefined ? `branch ${branch}` : `pull request ${pullRequest}`
		}
	},
	517: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			dM: () => managerOf,
			p7: () => writeObject,
			wM: () => fieldManager
		})
		var _lib_errors_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7268)
		var _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8453)
		var _kubernetes_api_client_ts__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3708)
		var _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9340)
		function fieldManager({ selection }) {
			return `ks-helm-deploy:${selection.bindingPolicy}`
		}
		function managerOf(object) {
			const managers = (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.RD)(
				object,
				'metadata',
				'managedFields'
			).map(entry => (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.bX)(entry, 'manager') ?? '')
			return managers.find(manager => manager.startsWith('ks-helm-deploy')) ?? 'ks-helm-deploy'
		}
		async function writeObject(type, object, inputs, wds) {
			try {
				return await wds.apply(
					(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_3__.So)(type, undefined, object.metadata.name),
					object,
					fieldManager(inputs),
					{
						force: inputs.adopt
					}
				)
			} catch (error) {
				if (
					error instanceof _kubernetes_api_client_ts__WEBPACK_IMPORTED_MODULE_2__.hD &&
					error.status === 409
				) {
					throw new _lib_errors_ts__WEBPACK_IMPORTED_MODULE_0__.l(
						'FIELD_CONFLICT',
						`${(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_3__.Ro)((0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_3__.H8)(object))} has fields of another manager: ${error.message}`,
						{
							remedy:
								'Two releases or people want different things: make the inputs agree, or remove the field that the message names from the object in the WDS.',
							cause: error
						}
					)
				}
				if (
					error instanceof _kubernetes_api_client_ts__WEBPACK_IMPORTED_MODULE_2__.hD &&
					error.status === 403
				) {
					throw new _lib_errors_ts__WEBPACK_IMPORTED_MODULE_0__.l(
						'WDS_FORBIDDEN',
						`the WDS credentials may not write ${(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_3__.Ro)((0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_3__.H8)(object))}`,
						{
							remedy:
								'Give the user of `wds-kubeconfig` the rights that docs/guides/least-privilege.md lists.',
							cause: error
						}
					)
				}
				throw error
			}
		}
	},
	2791: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			CM: () => pastOf,
			KC: () => formatArrivals,
			Wp: () => parseArrivals,
			zq: () => arrivalOf
		})
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598)
		var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = __nccwpck_require__.n(
			node_crypto__WEBPACK_IMPORTED_MODULE_0__
		)
		var _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8453)
		function arrivalOf(live, seen) {
			const { uid = '', generation = 0 } = live.metadata
			return { uid, generation, content: contentOf(live), ...seen }
		}
		function pastOf(arrival, live) {
			const { uid, generation = 0 } = live.metadata
			if (arrival === undefined || arrival.uid !== uid) return undefined
			const changes = generation - arrival.generation
			const isSame = contentOf(live) === arrival.content
			if (generation === 0 && !isSame) return undefined
			return { ...arrival, changes, isBack: changes > 0 && isSame }
		}
		const contents = new WeakMap()
		function contentOf(live) {
			const known = contents.get(live)
			if (known !== undefined) return known
			const text = JSON.stringify({ ...live, metadata: undefined, status: undefined })
			const content = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
				.update(text)
				.digest('hex')
				.slice(0, 16)
			contents.set(live, content)
			return content
		}
		function formatArrivals(arrivals) {
			return Object.fromEntries(
				[...arrivals].map(([key, byCluster]) => {
					const groups = new Map()
					for (const [cluster, { observedGeneration, ...same }] of byCluster) {
						const id = JSON.stringify(same)
						const group = groups.get(id) ?? { same, clusters: new Map() }
						group.clusters.set(cluster, observedGeneration)
						groups.set(id, group)
					}
					return [
						key,
						[...groups.values()].map(({ same, clusters }) => ({
							...same,
							clusters: Object.fromEntries(clusters)
						}))
					]
				})
			)
		}
		function parseArrivals(data) {
			return new Map(
				Object.entries((0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.Gv)(data) ? data : {}).map(
					([key, groups]) => [
						key,
						new Map(
							(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.RD)({ groups }, 'groups').flatMap(arrivalsIn)
						)
					]
				)
			)
		}
		function arrivalsIn(group) {
			const [uid, content, isProved] = [
				(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.bX)(group, 'uid'),
				(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.bX)(group, 'content'),
				(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.at)(group, 'isProved')
			]
			const generation = (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.tk)(group, 'generation')
			if (uid === undefined || content === undefined || generation === undefined) return []
			return Object.entries((0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_1__.lJ)(group, 'clusters')).flatMap(
				([cluster, observedGeneration]) =>
					typeof observedGeneration === 'number'
						? [[cluster, { uid, generation, content, isProved: isProved === true, observedGeneration }]]
						: []
			)
		}
	},
	2432: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			G4: () => refuseRecreated,
			IS: () => observePassing,
			_H: () => readBefore,
			uv: () => preload,
			wX: () => observeClusters
		})
		var _kubestellar_bindingMark_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8218)
		var _run_itsTrouble_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2028)
		function preload() {
			load().catch(() => undefined)
		}
		async function readBefore(run, policies, its, wds) {
			const [works, marks] = await Promise.all([
				readWorksBefore(run, policies, its),
				(0, _kubestellar_bindingMark_ts__WEBPACK_IMPORTED_MODULE_0__.pc)(policies, wds)
			])
			return { works, marks }
		}
		async function readWorksBefore({ inputs, warn }, policies, its) {
			if (!its.isGiven || inputs.waitFor !== 'ready' || policies.length === 0) return new Map()
			const { snapshotWorks } = await load()
			try {
				return await snapshotWorks(await its.client(), policies)
			} catch (error) {
				warn(
					`what the clusters report now cannot be read: ${(0, _run_itsTrouble_ts__WEBPACK_IMPORTED_MODULE_1__.Y)(error)}`
				)
				return 'unread'
			}
		}
		async function observeClusters(run, bound, before, sources) {
			return await (await load()).observeClusters(run, bound, before, sources)
		}
		async function observePassing(run, bound, sources, passing) {
			return await (await load()).observePassing(run, bound, sources, passing)
		}
		async function refuseRecreated({ inputs }, { recreation }) {
			if (!inputs.failOnRecreated || recreation.recreated.length === 0) return
			throw (await load()).recreatedError(inputs.release, recreation.recreated)
		}
		function load() {
			return __nccwpck_require__.e(795).then(__nccwpck_require__.bind(__nccwpck_require__, 3171))
		}
	},
	2427: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Hk: () => tellUnchanged,
			S1: () => readMemory,
			cn: () => lastProofOf,
			kY: () => remember,
			mL: () => provedOf,
			tf: () => forgetProofs
		})
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598)
		var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = __nccwpck_require__.n(
			node_crypto__WEBPACK_IMPORTED_MODULE_0__
		)
		var _lib_errors_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7268)
		var _lib_json_ts__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8453)
		var _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(9340)
		var _kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1942)
		var _kubestellar_bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4445)
		var _plan_hookedClusters_ts__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(8814)
		var _plan_memorySecret_ts__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(3936)
		var _arrival_ts__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(2791)
		var _report_verdict_ts__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(687)
		var _policies_write_ts__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(517)
		const PROOFS = 'proofs.json'
		const ARRIVALS = 'arrivals.json'
		const WITNESS = 'witness.json'
		const MOST = 5
		async function readMemory(inputs, wds) {
			const secret = await wds.get((0, _plan_memorySecret_ts__WEBPACK_IMPORTED_MODULE_6__.bf)(inputs))
			return {
				proofs: (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_2__.RD)(
					{ found: (0, _plan_memorySecret_ts__WEBPACK_IMPORTED_MODULE_6__.b7)(secret, PROOFS) },
					'found'
				)
					.filter(isProof)
					.sort((left, right) => right.revision - left.revision),
				arrivals: (0, _arrival_ts__WEBPACK_IMPORTED_MODULE_7__.Wp)(
					(0, _plan_memorySecret_ts__WEBPACK_IMPORTED_MODULE_6__.b7)(secret, ARRIVALS)
				),
				witness: (0, _plan_memorySecret_ts__WEBPACK_IMPORTED_MODULE_6__.b7)(secret, WITNESS),
				hooked: (0, _plan_hookedClusters_ts__WEBPACK_IMPORTED_MODULE_5__.EF)(secret)
			}
		}
		async function provedOf(revisions, inputs, wds) {
			const kept = new Set(revisions.map(({ revision }) => revision))
			return (await readMemory(inputs, wds)).proofs.filter(({ revision }) => kept.has(revision))
		}
		function contentOf(objects) {
			const versions = objects.map(
				({ ref, live: { metadata } }) =>
					`${(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_10__.TN)(ref)} ${metadata.uid ?? ''} ${metadata.resourceVersion ?? ''}`
			)
			return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
				.update(versions.sort().join('\n'))
				.digest('hex')
		}
		function lastProofOf({ proofs }, objects) {
			const content = contentOf(objects)
			return proofs.find(proof => proof.content === content)
		}
		function tellUnchanged({ verdict, time }) {
			return `nothing has changed since it was proved ${verdict} at ${time}`
		}
		async function remember(
			{ inputs, warn },
			{ verdict, revision, policies: names, skippedHooks = [] },
			{ bound: { objects }, clusters, statuses, recreation: { witness: seen } },
			{ read, wds }
		) {
			try {
				const memory = await read()
				const arrivals = withArrivals(memory.arrivals, objects, { clusters, statuses })
				const others = memory.proofs.filter(proof => proof.revision !== revision)
				const proved = clusters.filter(
					cluster =>
						!(0, _report_verdict_ts__WEBPACK_IMPORTED_MODULE_8__.Jm)(cluster) && cluster.objects.some(isSeen)
				)
				const witness =
					seen === undefined || verdict === 'failed'
						? memory.witness
						: { ...seen, revision, isProved: isProving(verdict) }
				if (!isProving(verdict)) {
					await write(inputs, { proofs: memory.proofs, arrivals, witness }, wds)
					return
				}
				const policies = await Promise.all(
					names.map(
						async name =>
							await wds.get(
								(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_10__.So)(
									_kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_3__.jH,
									undefined,
									name
								)
							)
					)
				)
				const proof = {
					revision,
					verdict,
					time: new Date().toISOString(),
					clusters: proved.map(({ cluster }) => cluster),
					objects: objects.length,
					content: contentOf(objects),
					...(skippedHooks.length === 0 ? {} : { skippedHooks }),
					policies: policies
						.filter(policy => policy !== undefined)
						.map(_kubestellar_bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_4__.qm)
				}
				await write(inputs, { proofs: [proof, ...others].slice(0, MOST), arrivals, witness }, wds)
			} catch (error) {
				warn(
					`cannot store the proof of this revision, so no rollback will consider it: ${(0, _lib_errors_ts__WEBPACK_IMPORTED_MODULE_1__.b)(error)}`
				)
			}
		}
		async function forgetProofs(inputs, wds) {
			await wds.delete((0, _plan_memorySecret_ts__WEBPACK_IMPORTED_MODULE_6__.bf)(inputs))
		}
		async function write(inputs, { proofs, arrivals, witness }, wds) {
			const object = (0, _plan_memorySecret_ts__WEBPACK_IMPORTED_MODULE_6__.k0)(inputs, {
				[PROOFS]: proofs,
				[ARRIVALS]: (0, _arrival_ts__WEBPACK_IMPORTED_MODULE_7__.KC)(arrivals),
				...(witness === undefined ? {} : { [WITNESS]: witness })
			})
			await wds.apply(
				(0, _plan_memorySecret_ts__WEBPACK_IMPORTED_MODULE_6__.bf)(inputs),
				object,
				(0, _policies_write_ts__WEBPACK_IMPORTED_MODULE_9__.wM)(inputs),
				{ evenLate: true }
			)
		}
		function isProving(verdict) {
			return verdict === 'ready' || verdict === 'delivered' || verdict === 'partial'
		}
		function isSeen({ state }) {
			return state !== 'unverified'
		}
		function withArrivals(before, objects, { clusters, statuses }) {
			const live = new Map(
				objects.map(object => [
					(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_10__.TN)(object.ref),
					object.live
				])
			)
			const arrivals = new Map()
			for (const { cluster, objects: verdicts } of clusters) {
				for (const { object } of verdicts) {
					const key = (0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_10__.TN)(object)
					const now = live.get(key)
					const seen = statuses.get(cluster)?.get(key)
					const arrival =
						seen === undefined || now === undefined
							? before.get(key)?.get(cluster)
							: (0, _arrival_ts__WEBPACK_IMPORTED_MODULE_7__.zq)(now, seen)
					if (arrival === undefined) continue
					arrivals.set(key, (arrivals.get(key) ?? new Map()).set(cluster, arrival))
				}
			}
			return arrivals
		}
		function isProof(entry) {
			return (
				(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_2__.tk)(entry, 'revision') !== undefined &&
				(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_2__.bX)(entry, 'verdict') !== undefined &&
				(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_2__.RD)(entry, 'policies').every(
					policy =>
						(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_2__.bX)(policy, 'metadata', 'name') !== undefined
				)
			)
		}
	},
	37: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			VE: () => needsCollector,
			nm: () => sourceFor,
			zf: () => UNCOLLECTED
		})
		var _run_onlyWds_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6851)
		const UNCOLLECTED = {
			isAttached: false,
			whyNot: '',
			lastProof: undefined,
			memory: () => Promise.resolve({ arrivals: new Map(), proofs: [] })
		}
		function sourceFor(cluster, { evidence }, { wecs, its }) {
			if (evidence !== 'auto') return evidence
			if (wecs.whyNot(cluster) === undefined) return 'wecs'
			return its.isGiven ? 'its' : 'wds'
		}
		function needsCollector(inputs, clusters, access) {
			if (inputs.waitFor !== 'ready' && inputs.waitFor !== 'delivered') return false
			if (clusters !== undefined)
				return clusters.some(cluster => sourceFor(cluster, inputs, access) === 'wds')
			return (0, _run_onlyWds_ts__WEBPACK_IMPORTED_MODULE_0__.l)(inputs, access.its)
		}
	},
	2203: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Zy: () => judgeRun,
			hv: () => neededClusters,
			xA: () => notReady,
			y1: () => refuseUnverified
		})
		var _lib_errors_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7268)
		var _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9340)
		var _lib_text_text_ts__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9576)
		var _report_verdict_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(687)
		const MOST_NAMES = 5
		function neededClusters({ minReadyClusters }, all) {
			if (minReadyClusters === undefined) return all
			const { amount, unit } = minReadyClusters
			return unit === '%' ? Math.ceil((amount * all) / 100) : amount
		}
		function judgeRun(inputs, clusters) {
			const { waitFor } = inputs
			if (waitFor === 'nothing') return 'applied'
			if (waitFor === 'bound') return 'bound'
			const there = clusters.filter(
				cluster => !(0, _report_verdict_ts__WEBPACK_IMPORTED_MODULE_1__.Jm)(cluster)
			)
			if (there.length < Math.max(1, neededClusters(inputs, clusters.length))) return 'failed'
			if (there.some(({ objects }) => objects.every(({ state }) => state === 'unverified'))) return 'bound'
			const states = new Set(there.map(({ state }) => state))
			if (there.length < clusters.length || states.has('unverified')) return 'partial'
			return states.has('delivered') ? 'delivered' : 'ready'
		}
		function notReady(clusters, clock) {
			const failed = clusters.filter(({ state }) => state === 'failed')
			const isFinal = failed.length > 0
			const behind = isFinal ? failed : clusters.filter(_report_verdict_ts__WEBPACK_IMPORTED_MODULE_1__.Jm)
			if (behind.length === 0) return tooFew(clusters)
			const [finding, ...more] = behind.flatMap(({ findings }) => findings)
			const others =
				behind.length > 1
					? `clusters ${(0, _lib_text_text_ts__WEBPACK_IMPORTED_MODULE_2__.HL)(
							behind.map(({ cluster }) => cluster),
							MOST_NAMES
						)}; `
					: ''
			if (finding === undefined) {
				const what = `${others}${behind.slice(0, 1).map(worstObject).join('')}`
				const remedy =
					behind[0]?.state === 'missing'
						? 'Check that the cluster is available in the ITS and that its work agent may apply these kinds; if it is only slow, raise `timeout`.'
						: 'The table in the summary says what each object waits for; if it is only slow, raise `timeout`.'
				return isFinal
					? new _lib_errors_ts__WEBPACK_IMPORTED_MODULE_0__.l('NOT_READY', what, { remedy })
					: clock.expired(what, remedy)
			}
			const rest = more.length === 0 ? '' : ` (and ${String(more.length)} more, see the summary)`
			const what = `${others}${sentence(finding)}${rest}`
			return isFinal
				? new _lib_errors_ts__WEBPACK_IMPORTED_MODULE_0__.l('WORKLOAD_FAILED', what, {
						remedy: finding.remedy
					})
				: clock.expired(what, finding.remedy)
		}
		function tooFew(clusters) {
			const names = clusters.map(({ cluster }) => cluster)
			return new _lib_errors_ts__WEBPACK_IMPORTED_MODULE_0__.l(
				'PLACEMENT_UNEXPECTED',
				`\`min-ready-clusters\` asks for more clusters than the selector meets (${(0, _lib_text_text_ts__WEBPACK_IMPORTED_MODULE_2__.HL)(names, MOST_NAMES)}); the release is deployed, and none of them is behind`,
				{ remedy: 'Correct `min-ready-clusters`, `cluster-selector` or the labels of the clusters.' }
			)
		}
		function refuseUnverified(waitFor, clusters) {
			if (waitFor === 'nothing' || waitFor === 'bound') return
			const unseen = clusters.filter(({ objects }) => objects.some(({ state }) => state === 'unverified'))
			if (unseen.length === 0) return
			const [first] = unseen.flatMap(({ objects }) => objects.filter(({ state }) => state === 'unverified'))
			throw new _lib_errors_ts__WEBPACK_IMPORTED_MODULE_0__.l(
				'UNVERIFIED',
				`could not observe whether the release is ${waitFor} in ${(0,
				_lib_text_text_ts__WEBPACK_IMPORTED_MODULE_2__.HL)(
					unseen.map(({ cluster }) => cluster),
					MOST_NAMES
				)}: ${first?.reason ?? ''}`,
				{
					remedy:
						'It is deployed; give the access that the warnings name, or accept it with `on-unverified: allow`.'
				}
			)
		}
		function worstObject({ cluster, state, objects }) {
			const [worst, ...more] = objects.filter(object => object.state === state)
			if (worst === undefined) return `cluster ${cluster}`
			const rest = more.length === 0 ? '' : ` (and ${String(more.length)} more objects, see the summary)`
			return `cluster ${cluster}: ${(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_3__.Ro)(worst.object)} ${worst.reason}${rest}`
		}
		function sentence(finding) {
			const where = [
				(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_3__.Ro)(finding.object),
				...(finding.pod === undefined ? [] : [`Pod ${finding.pod}`]),
				...(finding.container === undefined ? [] : [`container ${finding.container}`]),
				...(finding.image === undefined ? [] : [`image ${finding.image}`])
			].join(', ')
			return `cluster ${finding.cluster}: ${where}: ${finding.reason}: ${finding.message}`
		}
	},
	9674: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			g: () => Collector
		})
		var _lib_errors_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7268)
		var _source_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(37)
		var _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(9340)
		var _kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1942)
		var _kubestellar_binding_ts__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4547)
		var _kubestellar_combinedStatus_ts__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1757)
		var _kubestellar_namesakes_ts__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6146)
		var _memory_ts__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(2427)
		var _policies_detachCollector_ts__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(4824)
		class Collector {
			#run
			#access
			#lock
			#wds
			#footprint = new Map()
			#isAttached = false
			#isLeft = false
			#whyNot = 'the WDS tells nothing of it'
			#lastProof
			#memory
			constructor(run, access, lock, wds) {
				this.#run = run
				this.#access = access
				this.#lock = lock
				this.#wds = wds
				if (run.inputs.selection.ownPolicies !== undefined)
					this.#whyNot = 'the policies are those of `binding-policy-file`, which are not changed'
			}
			get isAttached() {
				return this.#isAttached
			}
			get isLeft() {
				return this.#isLeft
			}
			get whyNot() {
				return this.#whyNot
			}
			get lastProof() {
				return this.#lastProof
			}
			async memory() {
				return await (this.#memory ??= (0, _memory_ts__WEBPACK_IMPORTED_MODULE_6__.S1)(
					this.#run.inputs,
					this.#wds
				))
			}
			attachTo = async (policies, objects, clusters) => {
				const { inputs, deps } = this.#run
				if (!(0, _source_ts__WEBPACK_IMPORTED_MODULE_1__.VE)(inputs, clusters, this.#access)) return policies
				this.#lastProof = (0, _memory_ts__WEBPACK_IMPORTED_MODULE_6__.cn)(await this.memory(), objects)
				const why =
					(this.#lastProof && (0, _memory_ts__WEBPACK_IMPORTED_MODULE_6__.Hk)(this.#lastProof)) ??
					this.#tooLarge(objects.length, clusters?.length ?? 1) ??
					(await this.#collides(policies, objects, clusters))
				if (why !== undefined) {
					this.#whyNot = why
					return policies
				}
				await this.#wds.apply(
					(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_8__.So)(
						_kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_2__.kZ,
						undefined,
						_kubestellar_combinedStatus_ts__WEBPACK_IMPORTED_MODULE_4__.W8
					),
					_kubestellar_combinedStatus_ts__WEBPACK_IMPORTED_MODULE_4__.xb,
					_kubestellar_combinedStatus_ts__WEBPACK_IMPORTED_MODULE_4__.W8
				)
				this.#isAttached = true
				deps.log.info(
					`StatusCollector ${_kubestellar_combinedStatus_ts__WEBPACK_IMPORTED_MODULE_4__.W8} attached: KubeStellar reports what the clusters return`
				)
				return policies.map(_kubestellar_combinedStatus_ts__WEBPACK_IMPORTED_MODULE_4__.AB)
			}
			async review({ objects, clusters }) {
				if (!this.#isAttached) return
				const why = this.#tooLarge(objects.length, clusters.length)
				if (
					why === undefined &&
					(0, _source_ts__WEBPACK_IMPORTED_MODULE_1__.VE)(this.#run.inputs, clusters, this.#access)
				)
					return
				this.#whyNot = why ?? this.#whyNot
				await this.detach()
			}
			#tooLarge(objects, clusters) {
				const { collectorLimit } = this.#run.inputs
				return objects * clusters > collectorLimit
					? `${objects} objects in ${clusters} clusters are more than \`collector-limit\` (${collectorLimit}) allows; with \`its-kubeconfig\` they are proved at no cost to KubeStellar`
					: undefined
			}
			async #collides(policies, objects, clusters) {
				const names = new Set(policies.map(({ metadata }) => metadata.name))
				const kept = (await this.#bindings()).filter(({ name }) => names.has(name))
				this.#footprint = (0, _kubestellar_namesakes_ts__WEBPACK_IMPORTED_MODULE_5__.bL)([
					...objects.map(({ type, ref }) =>
						(0, _kubestellar_namesakes_ts__WEBPACK_IMPORTED_MODULE_5__.t4)({
							type,
							namespace: ref.namespace,
							name: ref.name
						})
					),
					...kept.flatMap(binding => [...binding.objects.values()])
				])
				await this.#lock.announce({ footprint: this.#footprint, collects: true })
				const [bindings, others] = await Promise.all([this.#bindings(), this.#lock.others()])
				const coming = others.find(
					({ footprint }) =>
						(0, _kubestellar_namesakes_ts__WEBPACK_IMPORTED_MODULE_5__.KR)(this.#footprint, footprint) !==
						undefined
				)
				const found =
					(0, _kubestellar_namesakes_ts__WEBPACK_IMPORTED_MODULE_5__.KR)(this.#footprint, this.#footprint) ??
					(0, _kubestellar_namesakes_ts__WEBPACK_IMPORTED_MODULE_5__.KR)(
						this.#footprint,
						(0, _kubestellar_namesakes_ts__WEBPACK_IMPORTED_MODULE_5__.bI)(bindings, clusters)
					) ??
					(coming && `of release ${coming.release}, which is being deployed`)
				if (found === undefined) return undefined
				await this.#lock.announce({ footprint: this.#footprint, collects: false })
				return `a StatusCollector would crash KubeStellar's controller, since an object has a namesake in another namespace (${found}); \`its-kubeconfig\` or \`wec-kubeconfig\` prove it without one`
			}
			async #bindings() {
				const { items } = await this.#wds.list(
					(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_8__.So)(
						_kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_2__.HC,
						undefined
					)
				)
				return items.map(_kubestellar_binding_ts__WEBPACK_IMPORTED_MODULE_3__.Vy)
			}
			async detach() {
				if (!this.#isAttached) return
				const { inputs, warn, deps } = this.#run
				this.#isAttached = false
				try {
					await (0, _policies_detachCollector_ts__WEBPACK_IMPORTED_MODULE_7__.p)(
						`${inputs.namespace}/${inputs.release}`,
						this.#wds
					)
					await this.#lock.announce({ footprint: this.#footprint, collects: false })
					deps.log.info(
						`StatusCollector ${_kubestellar_combinedStatus_ts__WEBPACK_IMPORTED_MODULE_4__.W8} detached`
					)
				} catch (error) {
					this.#isLeft = true
					warn(
						`StatusCollector ${_kubestellar_combinedStatus_ts__WEBPACK_IMPORTED_MODULE_4__.W8} is still attached: ${(0, _lib_errors_ts__WEBPACK_IMPORTED_MODULE_0__.b)(error)}`
					)
				}
			}
		}
	},
	6185: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			M: () => applyNamespace,
			f: () => applyPolicies
		})
		var _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9340)
		var _kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1942)
		var _kubernetes_kinds_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1955)
		var _policies_write_ts__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(517)
		async function applyNamespace({ inputs, deps }, { namespace, namespaceExists }, wds) {
			const applied = await (0, _policies_write_ts__WEBPACK_IMPORTED_MODULE_2__.p7)(
				_kubernetes_kinds_ts__WEBPACK_IMPORTED_MODULE_1__.dK,
				namespace,
				inputs,
				wds
			)
			deps.log.info(
				`${(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_3__.Ro)((0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_3__.H8)(applied))} ${namespaceExists ? 'is there' : 'created'}`
			)
			return namespaceExists ? undefined : applied
		}
		async function applyPolicies(policies, inputs, wds, log) {
			return await Promise.all(
				policies.map(async policy => {
					const applied = await (0, _policies_write_ts__WEBPACK_IMPORTED_MODULE_2__.p7)(
						_kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_0__.jH,
						policy,
						inputs,
						wds
					)
					log.info(
						`BindingPolicy ${applied.metadata.name} applied, generation ${applied.metadata.generation ?? 0}`
					)
					return applied
				})
			)
		}
	},
	2740: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			RK: () => waitUntilUnbound,
			Zq: () => waitUntilGuardFollows,
			kH: () => waitUntilBound
		})
		var _lib_errors_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7268)
		var _kubernetes_api_follow_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6330)
		var _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(9340)
		var _kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1942)
		var _kubestellar_binding_ts__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4547)
		var _kubestellar_bindingMark_ts__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8218)
		var _kubestellar_bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(4445)
		var _policies_noCluster_ts__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(6613)
		var _lib_parallel_ts__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(8252)
		var _delivered_ts__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(8157)
		const UNPLACED = {
			confirmed: 'nothing was delivered',
			unconfirmed: 'the release stays in the WDS, and goes to the first cluster that does'
		}
		async function waitUntilBound({ inputs, clock, deps, progress }, { deliveries }, its, wds) {
			const asking = { inputs, clock, now: deps.now, its }
			if (inputs.waitFor === 'nothing') {
				return {
					clusters: await progress.during(`Binding ${inputs.selection.bindingPolicy}`, () =>
						waitForClusters(inputs.selection.bindingPolicy, asking, wds)
					),
					objects: (0, _delivered_ts__WEBPACK_IMPORTED_MODULE_7__.B)(
						deliveries.flatMap(({ objects }) => objects)
					),
					policies: [],
					bindings: []
				}
			}
			const parts = await Promise.all(
				deliveries.map(async ({ policy, objects }) => {
					const seen = { bound: 0, waitsFor: 'KubeStellar to work on the policy' }
					return await progress.during(
						() => ({
							counts: [{ done: seen.bound, all: objects.length, of: 'objects in the Binding' }],
							waitsFor: `Binding ${policy}: ${seen.waitsFor}`
						}),
						() => waitForBinding({ policy, objects }, seen, { ...asking, log: deps.log }, wds)
					)
				})
			)
			return {
				clusters: [...new Set(parts.flatMap(({ clusters }) => clusters))].sort(),
				objects: (0, _delivered_ts__WEBPACK_IMPORTED_MODULE_7__.B)(parts.flatMap(({ objects }) => objects)),
				policies: parts.flatMap(({ policies }) => policies),
				bindings: parts.flatMap(({ bindings }) => bindings)
			}
		}
		async function waitUntilUnbound(run, policy, objects, wds) {
			await untilUnlisted(run, policy, objects, followBinding(policy, wds, run.clock))
		}
		async function waitUntilGuardFollows(run, guard, objects, wds) {
			await untilUnlisted(run, guard, objects, followGuard(guard, wds, run.clock))
		}
		async function untilUnlisted({ clock, progress }, name, objects, bindings) {
			const keys = objects.map(_kubestellar_binding_ts__WEBPACK_IMPORTED_MODULE_3__.xt)
			let left = keys.length
			const isUnbound = async () => {
				for await (const binding of bindings) {
					if (binding === undefined) return true
					left = keys.filter(key => binding.objects.has(key)).length
					if (binding.transported && left === 0) return true
				}
				return false
			}
			const standing = () => ({
				counts: [{ done: keys.length - left, all: keys.length, of: 'objects out of the Binding' }],
				waitsFor: `Binding ${name} to list none of them`
			})
			if (await progress.during(standing, isUnbound)) return
			throw clock.expired(
				`Binding ${name} to stop listing the objects that Helm deleted`,
				'Check that KubeStellar’s controller-manager and transport controller run. Until they do, nothing more is removed: it would stay in the clusters for good.'
			)
		}
		async function waitForClusters(policy, asking, wds) {
			const { clock } = asking
			for await (const binding of followBinding(policy, wds, clock)) {
				if (binding === undefined) continue
				if (binding.clusters.length > 0) return binding.clusters
				await untilPolicyPlaced(policy, asking, wds)
			}
			throw (0, _policies_noCluster_ts__WEBPACK_IMPORTED_MODULE_6__.q4)(policy, clock)
		}
		async function waitForBinding({ policy, objects }, seen, asking, wds) {
			const { clock, log } = asking
			const live = new Map(
				objects.map(object => [(0, _kubestellar_binding_ts__WEBPACK_IMPORTED_MODULE_3__.k$)(object), object])
			)
			const withdrawal = new Withdrawal(log)
			let last
			let told = ''
			for await (const binding of followBinding(policy, wds, clock)) {
				last = binding
				if (binding === undefined) continue
				withdrawal.note(binding)
				if (binding.clusters.length === 0) {
					await untilPolicyPlaced(policy, asking, wds)
					continue
				}
				refuseErrors(binding)
				await readAgain(live, binding, wds)
				const missing = objectsNotBound(live, binding)
				seen.bound = objects.length - missing.size
				const [first] = missing.values()
				seen.waitsFor =
					first === undefined
						? 'the transport'
						: `${(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_8__.Ro)(first.ref)} at its live version`
				const line = `Binding ${policy}: ${objects.length - missing.size} of ${objects.length} objects at their live version, ${binding.clusters.length} clusters${binding.transported ? '' : ', transport not there yet'}`
				if (line !== told) log.info((told = line))
				if (missing.size === 0 && binding.transported)
					return await boundBy(binding, live, withdrawal.last, wds)
			}
			throw whyNotBound(policy, live, last, clock)
		}
		class Withdrawal {
			last
			#log
			#full
			constructor(log) {
				this.#log = log
			}
			note(binding) {
				if (binding.objects.size > 0) this.#full = binding
				else if (this.#full !== undefined) {
					this.last = { kind: 'emptied', from: this.#full.generation, to: binding.generation }
					this.#log.info(
						`Binding ${binding.name} was written empty: KubeStellar withdraws the release and delivers it again`
					)
					this.#full = undefined
				}
			}
		}
		function refuseErrors({ name, errors }) {
			if (errors.length === 0) return
			throw new _lib_errors_ts__WEBPACK_IMPORTED_MODULE_0__.l(
				'BINDING_ERRORS',
				`KubeStellar cannot deliver Binding ${name}: ${errors.join('; ')}`,
				{
					remedy: 'The message is KubeStellar’s own; correct the objects or the policy it names.'
				}
			)
		}
		async function readAgain(live, binding, wds) {
			await (0, _lib_parallel_ts__WEBPACK_IMPORTED_MODULE_9__.sf)(
				[...objectsNotBound(live, binding)],
				_lib_parallel_ts__WEBPACK_IMPORTED_MODULE_9__.CF,
				async ([key, object]) => {
					const now = await wds.get(
						(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_8__.So)(
							object.type,
							object.ref.namespace,
							object.ref.name
						)
					)
					if (now !== undefined)
						live.set(key, {
							...object,
							live: now,
							change: (0, _delivered_ts__WEBPACK_IMPORTED_MODULE_7__.C2)(object.before, now)
						})
				}
			)
		}
		async function boundBy(binding, live, withdrawal, wds) {
			const { name, uid, generation } = binding
			const policy = await wds.get(
				(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_8__.So)(
					_kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_2__.jH,
					undefined,
					name
				)
			)
			const objects = new Set(
				[...live.values()].map(({ ref }) => (0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_8__.TN)(ref))
			)
			const mark = (0, _kubestellar_bindingMark_ts__WEBPACK_IMPORTED_MODULE_4__.Fg)(binding, policy)
			const bound = { name, uid, policyUid: policy?.metadata.uid ?? '', generation, objects, mark }
			return {
				clusters: binding.clusters,
				policies: [
					withdrawal === undefined ? bound : { ...bound, emptied: { ...withdrawal, to: generation } }
				],
				bindings: [binding],
				objects: await (0, _lib_parallel_ts__WEBPACK_IMPORTED_MODULE_9__.sf)(
					[...live.entries()],
					_lib_parallel_ts__WEBPACK_IMPORTED_MODULE_9__.CF,
					async ([key, object]) => await asDelivered(object, binding.objects.get(key), wds)
				)
			}
		}
		function whyNotBound(policy, live, last, clock) {
			if (last === undefined)
				return (0, _policies_noCluster_ts__WEBPACK_IMPORTED_MODULE_6__.q4)(policy, clock)
			const missing = [...objectsNotBound(live, last).values()].map(({ ref }) =>
				(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_8__.Ro)(ref)
			)
			return missing.length > 0
				? clock.expired(
						`Binding ${policy} to list ${missing.slice(0, 5).join(', ')}${missing.length > 5 ? ` and ${missing.length - 5} more` : ''}`,
						'KubeStellar did not take up these objects: check that its controller-manager runs, and that the WDS does not limit the API groups it delivers.'
					)
				: clock.expired(
						`KubeStellar's transport to work on Binding ${policy}`,
						'Check that the transport controller of this WDS runs, and its log for objects over the ManifestWork limit of 500 KiB.'
					)
		}
		async function untilPolicyPlaced(policy, asking, wds) {
			const found = await wds.get(
				(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_8__.So)(
					_kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_2__.jH,
					undefined,
					policy
				)
			)
			const selectors =
				found === undefined
					? asking.inputs.selection.clusterSelectors
					: (0, _policies_noCluster_ts__WEBPACK_IMPORTED_MODULE_6__.wt)(found)
			const { untilPlaced } = await __nccwpck_require__
				.e(597)
				.then(__nccwpck_require__.bind(__nccwpck_require__, 8178))
			await untilPlaced({ policy, selectors, consequence: UNPLACED }, asking, wds)
		}
		async function policyObserved(name, wds, clock) {
			for await (const state of (0, _kubernetes_api_follow_ts__WEBPACK_IMPORTED_MODULE_1__.e6)(
				wds,
				(0, _kubernetes_api_follow_ts__WEBPACK_IMPORTED_MODULE_1__.mQ)(
					_kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_2__.jH,
					undefined,
					name
				),
				clock.signal
			)) {
				const [policy] = state.values()
				if (
					policy !== undefined &&
					(0, _kubestellar_bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_5__.XJ)(policy)
				)
					return
			}
		}
		async function* followBinding(name, wds, clock) {
			await policyObserved(name, wds, clock)
			yield* followGuard(name, wds, clock)
		}
		async function* followGuard(name, wds, clock) {
			for await (const state of (0, _kubernetes_api_follow_ts__WEBPACK_IMPORTED_MODULE_1__.e6)(
				wds,
				(0, _kubernetes_api_follow_ts__WEBPACK_IMPORTED_MODULE_1__.mQ)(
					_kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_2__.HC,
					undefined,
					name
				),
				clock.signal
			)) {
				const [found] = state.values()
				yield found === undefined
					? undefined
					: (0, _kubestellar_binding_ts__WEBPACK_IMPORTED_MODULE_3__.Vy)(found)
			}
		}
		function objectsNotBound(live, binding) {
			return new Map(
				[...live].filter(
					([key, object]) =>
						binding.objects.get(key)?.resourceVersion !== object.live.metadata.resourceVersion
				)
			)
		}
		async function asDelivered(object, bound, wds) {
			if (bound === undefined) return object
			const createOnly = bound.createOnly
			if (bound.version === object.type.version) return { ...object, createOnly }
			const type = { ...object.type, version: bound.version }
			const live = await wds.get(
				(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_8__.So)(
					type,
					object.ref.namespace,
					object.ref.name
				)
			)
			return { ...object, type, createOnly, live: live ?? object.live, before: undefined }
		}
	},
	8157: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			B: () => eachOnce,
			C2: () => changeOf,
			t_: () => deliveredObjects,
			vX: () => readExpected,
			zt: () => readDeliveries
		})
		var _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(9340)
		var _kubernetes_kinds_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1955)
		var _kubestellar_bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4445)
		var _lib_parallel_ts__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8252)
		var _lib_errors_ts__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7268)
		var _plan_plan_ts__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8720)
		function changeOf(before, { metadata }) {
			if (before === undefined || before.metadata.uid !== metadata.uid) return 'created'
			if (before.metadata.resourceVersion === metadata.resourceVersion) return 'none'
			const isSame = metadata.generation !== undefined && before.metadata.generation === metadata.generation
			return isSame ? 'metadata' : 'spec'
		}
		async function readLive(wds, objects, before) {
			return await (0, _lib_parallel_ts__WEBPACK_IMPORTED_MODULE_4__.sf)(
				objects,
				_lib_parallel_ts__WEBPACK_IMPORTED_MODULE_4__.CF,
				async object => {
					const { type, namespace, name } = object
					const ref = (0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_5__.lW)(object)
					const live = await wds.get(
						(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_5__.So)(type, namespace, name)
					)
					if (live === undefined) {
						throw new _lib_errors_ts__WEBPACK_IMPORTED_MODULE_2__.l(
							'OBJECT_VANISHED',
							`${(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_5__.Ro)(ref)} is not in the WDS although Helm deployed it`,
							{
								remedy:
									'Another program deletes what Helm makes: look for another run or a controller, then run again.'
							}
						)
					}
					const older = before.get((0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_5__.TN)(ref))
					return { ref, type, live, before: older, change: changeOf(older, live), createOnly: false }
				}
			)
		}
		function eachOnce(objects) {
			return [
				...new Map(
					objects.map(object => [
						(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_5__.TN)(object.ref),
						object
					])
				).values()
			]
		}
		function deliveredObjects({ deliveries }) {
			return eachOnce(deliveries.flatMap(({ objects }) => objects))
		}
		async function readExpected(inputs, { rendered, revision, policies }, live, wds) {
			const crds = await crdsBeside(rendered.objects, policies, wds)
			return {
				expected: [
					...(0, _plan_plan_ts__WEBPACK_IMPORTED_MODULE_3__.Vv)(
						{ hooks: { mode: 'run' }, namespaceLabels: {}, ...inputs },
						rendered,
						{
							operation: 'upgrade',
							revision,
							isThere: object => live.has((0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_5__.iL)(object))
						}
					),
					...crds.map(({ metadata }) =>
						(0, _kubestellar_bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_1__.Fz)(
							_kubernetes_kinds_ts__WEBPACK_IMPORTED_MODULE_0__.Jg,
							metadata.name
						)
					)
				],
				live: new Map([
					...live,
					...crds.map(crd => [
						(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_5__.TN)(
							(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_5__.H8)(crd)
						),
						crd
					])
				])
			}
		}
		async function crdsBeside(objects, policies, wds) {
			const own = new Set(
				objects
					.filter(({ type }) => type.group === _kubernetes_kinds_ts__WEBPACK_IMPORTED_MODULE_0__.Jg.group)
					.map(({ name }) => name)
			)
			const named = new Set(
				(0, _kubestellar_bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_1__.AX)(
					policies.filter(
						policy => (0, _kubestellar_bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_1__.bf)(policy) !== undefined
					)
				)
			)
			const found = await (0, _lib_parallel_ts__WEBPACK_IMPORTED_MODULE_4__.sf)(
				[...named].filter(name => !own.has(name)),
				_lib_parallel_ts__WEBPACK_IMPORTED_MODULE_4__.CF,
				async name =>
					await wds.get(
						(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_5__.So)(
							_kubernetes_kinds_ts__WEBPACK_IMPORTED_MODULE_0__.Jg,
							undefined,
							name
						)
					)
			)
			return found
				.filter(crd => crd !== undefined)
				.filter(({ metadata }) => metadata.deletionTimestamp === undefined)
		}
		async function readDeliveries(verdicts, policies, before, wds) {
			const going = verdicts.filter(verdict => verdict.outcome === 'goes')
			const live = await readLive(
				wds,
				going.map(({ object }) => object),
				before
			)
			return {
				deliveries: policies.map(({ metadata }) => ({
					policy: metadata.name,
					objects: live.filter((_, index) => going[index]?.by.some(({ policy }) => policy === metadata.name))
				}))
			}
		}
	},
	2931: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			eE: () => readMade,
			x1: () => settleMade,
			Tw: () => settleRelease,
			d6: () => upgradeOrInstall
		})
		var promises_ = __nccwpck_require__(8500)
		var errors = __nccwpck_require__(7268)
		var apply = __nccwpck_require__(6185)
		var approve = __nccwpck_require__(2338)
		var delivered = __nccwpck_require__(8157)
		var gate = __nccwpck_require__(1476)
		var persistent = __nccwpck_require__(8202)
		var objects = __nccwpck_require__(9340)
		var binding = __nccwpck_require__(4547)
		var persevere = __nccwpck_require__(9651)
		var plan_plan = __nccwpck_require__(8720)
		var render = __nccwpck_require__(31)
		var json = __nccwpck_require__(8453)
		var discovery = __nccwpck_require__(5761)
		var bindingPolicy = __nccwpck_require__(4445)
		async function settlePolicies(applied, wanted, wds) {
			return await Promise.all(
				wanted.map(async policy => {
					const before = applied.find(({ metadata }) => metadata.name === policy.metadata.name)
					const kept = before === undefined ? [] : await keptClauses(policy, before, wds)
					const spec = (0, json.lJ)(policy, 'spec')
					return { ...policy, spec: { ...spec, downsync: [...(0, json.RD)(spec, 'downsync'), ...kept] } }
				})
			)
		}
		function unapplied(policies, applied) {
			return policies.filter(policy => {
				const before = applied.find(({ metadata }) => metadata.name === policy.metadata.name)
				return before === undefined || !(0, bindingPolicy.sZ)(policy, before)
			})
		}
		async function keptClauses(policy, before, wds) {
			const named = new Set(
				clausesOf(policy).flatMap(clause => namesOf(clause).map(name => keyOf(clause, name)))
			)
			const clauses = await Promise.all(
				clausesOf(before).map(async clause => {
					const names = namesOf(clause).filter(
						name => !named.has(keyOf(clause, name)) && !isRevision(clause, name)
					)
					const exist = await Promise.all(names.map(async name => await exists(clause, name, wds)))
					return { ...clause, objectNames: names.filter((_, index) => exist[index]) }
				})
			)
			return clauses.filter(({ objectNames }) => objectNames.length > 0)
		}
		function isRevision({ resources }, name) {
			return resources?.[0] === 'secrets' && name.startsWith('sh.helm.release.v1.')
		}
		async function exists(clause, name, wds) {
			const group = clause.apiGroup ?? ''
			const version = group === '' ? 'v1' : await (0, discovery.Y2)(wds, group)
			if (version === undefined) return false
			const [namespace] = clause.namespaces ?? []
			const type = {
				group,
				version,
				resource: clause.resources?.[0] ?? '',
				kind: '',
				namespaced: namespace !== undefined
			}
			return (await wds.get((0, objects.So)(type, namespace, name))) !== undefined
		}
		function clausesOf(policy) {
			return (0, json.RD)(policy, 'spec', 'downsync')
		}
		function namesOf(clause) {
			return clause.objectNames ?? []
		}
		function keyOf(clause, name) {
			return `${clause.apiGroup ?? ''}/${clause.resources?.[0] ?? ''}/${clause.namespaces?.[0] ?? ''}/${name}`
		}
		const KINDS_PAUSE_MS = 1000
		const MADE = 'Helm made them, with names that only it knew; they stay in the WDS.'
		async function upgradeOrInstall(run, plan, applied, { helm, request, wds, working }) {
			const { inputs, deps, progress, warn } = run
			const { release, warnings } = await progress.during(howManyAreBound(applied, plan, wds), () =>
				oncePlannedKindsAreServed(run, plan, () =>
					(0, persevere.K)(run, wds, 'locked', async () => await helm.upgradeInstall(request, working))
				)
			)
			deps.log.info(`release ${inputs.release} is ${release.status}, revision ${release.revision}`)
			warn(warnings.map(warning => `the WDS warns of what the chart contains: ${warning}`))
			return release
		}
		async function oncePlannedKindsAreServed({ deps, clock }, { revision, rendered }, body) {
			return await (0, persistent.R6)(body, {
				isPassing: error =>
					error instanceof errors.l &&
					error.code === 'KIND_NOT_SERVED' &&
					revision === 0 &&
					rendered.crds.length > 0,
				over: clock.signal,
				pause: async error => {
					deps.log.info('the WDS does not serve the kinds of `crds/` yet: Helm starts again')
					await (0, promises_.setTimeout)(KINDS_PAUSE_MS, undefined, { signal: clock.signal }).catch(() => {
						throw error
					})
				}
			})
		}
		async function readMade(inputs, { rendered: { crds }, wanted }, release, wds) {
			const rendered = await (0, render.iZ)(release, crds, inputs.namespace, wds)
			const { revision } = release
			return { rendered, revision, policies: (0, plan_plan.Ov)(inputs, rendered, revision, wanted) }
		}
		async function settleMade(run, { plan, applied, made }, wds, askForStatuses) {
			const { inputs } = run
			const expected = (0, plan_plan.Vv)(inputs, made.rendered, {
				operation: plan.operation,
				revision: made.revision,
				isThere: object => plan.before.has((0, objects.iL)(object))
			})
			const verdicts = (0, gate.Gj)(expected, made.policies, plan.namespaceLabels)
			const released = await (0, delivered.zt)(verdicts, made.policies, plan.before, wds)
			const settling = {
				applied: applied.policies,
				wanted: made.policies,
				released,
				clusters: plan.placement.after
			}
			await settleRelease(run, settling, wds, askForStatuses)
			;(0, approve.aq)(inputs, verdicts, MADE)
			;(0, approve.ou)(inputs, verdicts, MADE)
			return released
		}
		function howManyAreBound({ policies }, { rendered, before, revision }, wds) {
			const keys = new Map(
				rendered.objects.map(object => [(0, binding.xt)(object), before.get((0, objects.iL)(object))])
			)
			const waitsFor = `helm to ${revision === 0 ? 'install' : 'upgrade'} ${keys.size} objects`
			let bound
			const ask = async () => {
				const bindings = await Promise.all(
					policies.map(({ metadata }) => (0, binding.YM)(wds, metadata.name))
				)
				const listed = new Map(bindings.flatMap(binding => [...(binding?.objects ?? [])]))
				bound = [...keys].filter(([key, old]) => {
					const now = listed.get(key)
					return now !== undefined && now.resourceVersion !== old?.metadata.resourceVersion
				}).length
			}
			return () => {
				ask().catch(() => undefined)
				if (bound === undefined) return { waitsFor }
				return revision > 0
					? { waitsFor: `${waitsFor}, of which ${bound} have changed` }
					: { waitsFor, counts: [{ done: bound, all: keys.size, of: 'objects in the Binding' }] }
			}
		}
		async function settleRelease(
			{ inputs, deps },
			{ applied, wanted, released, clusters },
			wds,
			askForStatuses
		) {
			if (inputs.selection.ownPolicies !== undefined) return
			const settled = await settlePolicies(applied, wanted, wds)
			const asking = await askForStatuses(settled, (0, delivered.t_)(released), clusters)
			await (0, apply.f)(unapplied(asking, applied), inputs, wds, deps.log)
		}
	},
	6403: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			$q: () => loadGuardFaults,
			db: () => loadGuards,
			ji: () => loadGuardRelease
		})
		function loadGuards() {
			return __nccwpck_require__.e(795).then(__nccwpck_require__.bind(__nccwpck_require__, 8231))
		}
		function loadGuardRelease() {
			return __nccwpck_require__.e(795).then(__nccwpck_require__.bind(__nccwpck_require__, 7955))
		}
		function loadGuardFaults() {
			return __nccwpck_require__.e(795).then(__nccwpck_require__.bind(__nccwpck_require__, 2489))
		}
	},
	1307: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			i: () => hasChanges
		})
		function hasChanges({ changes, placement }) {
			return (
				placement.joins.length > 0 ||
				placement.leaves.length > 0 ||
				changes.some(({ kind }) => kind !== 'unchanged' && kind !== 'kept')
			)
		}
	},
	687: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Jm: () => isBehind,
			Lf: () => NOT_ASKED,
			NM: () => isUnseen,
			nn: () => CLUSTER_OFFLINE
		})
		const CLUSTER_OFFLINE = 'ClusterOffline'
		const BEHIND = new Set(['failed', 'missing', 'progressing'])
		function isBehind({ state }) {
			return BEHIND.has(state)
		}
		const NOT_ASKED = 'not asked'
		function isUnseen({ note, objects }) {
			return (
				objects.length > 0 &&
				objects.every(({ state }) => state === 'unverified') &&
				!note.startsWith(NOT_ASKED)
			)
		}
	},
	4955: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			s: () => voiceOf
		})
		function voiceOf({ progress, elapsed, warn, warnOnce }) {
			return { progress, elapsed, warn, warnOnce }
		}
	},
	522: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Xj: () => checkWds,
			Ng: () => connect,
			UP: () => loadTrouble,
			wK: () => writeCredentials
		})
		var promises_ = __nccwpck_require__(1455)
		var external_node_path_ = __nccwpck_require__(6760)
		var errors = __nccwpck_require__(7268)
		var environment = __nccwpck_require__(7150)
		var json = __nccwpck_require__(8453)
		var searchPath = __nccwpck_require__(7556)
		var client = __nccwpck_require__(3708)
		var external_node_crypto_ = __nccwpck_require__(7598)
		var external_node_timers_promises_ = __nccwpck_require__(8500)
		function documentIn(name, text) {
			try {
				return (0, json.Qt)(text)
			} catch (error) {
				if (error instanceof json.Fd) throw unreadable(name, `has more than ${json.Ez} levels`)
				throw new client.Jk(`${name} does not answer with JSON`)
			}
		}
		function unreadable(name, why) {
			return new errors.l('ANSWER_UNREADABLE', `an answer of ${name} ${why}`, {
				remedy: 'Find out what answers at the server of this kubeconfig, and which object is that large.'
			})
		}
		function objectIn(name, document) {
			if (!isKubeObject(document))
				throw new client.Jk(`${name} answers with something that is no Kubernetes object`)
			return document
		}
		function listIn(name, document) {
			if (!(0, json.Gv)(document) || !('items' in document))
				throw new client.Jk(`${name} answers with something that is no list`)
			const apiVersion = (0, json.bX)(document, 'apiVersion') ?? ''
			const kind = ((0, json.bX)(document, 'kind') ?? '').replace(/List$/, '')
			return {
				resourceVersion: (0, json.bX)(document, 'metadata', 'resourceVersion') ?? '',
				next: (0, json.bX)(document, 'metadata', 'continue') ?? '',
				items: (0, json.RD)(document, 'items').map(item =>
					objectIn(name, (0, json.Gv)(item) ? { apiVersion, kind, ...item } : item)
				)
			}
		}
		function eventIn(line) {
			const event = (0, json.Yf)(line)
			const [type, object] = [(0, json.bX)(event, 'type'), (0, json.Gv)(event) ? event['object'] : undefined]
			if (type === 'BOOKMARK') return (0, json.Gv)(object) ? { type, object: object } : undefined
			const isChange = type === 'ADDED' || type === 'MODIFIED' || type === 'DELETED'
			return isChange && isKubeObject(object) ? { type, object } : undefined
		}
		function isKubeObject(value) {
			if (
				!(0, json.Gv)(value) ||
				typeof value['apiVersion'] !== 'string' ||
				typeof value['kind'] !== 'string'
			)
				return false
			const { metadata } = value
			if (!(0, json.Gv)(metadata) || typeof metadata['name'] !== 'string') return false
			const { generation, labels, annotations, ownerReferences, finalizers } = metadata
			const { namespace, uid, resourceVersion, creationTimestamp, deletionTimestamp } = metadata
			return (
				[namespace, uid, resourceVersion, creationTimestamp, deletionTimestamp].every(isAbsentOr('string')) &&
				isAbsentOr('number')(generation) &&
				[labels, annotations].every(map => map === undefined || ((0, json.Gv)(map) && hasTexts(map))) &&
				(ownerReferences === undefined ||
					(Array.isArray(ownerReferences) && ownerReferences.every(json.Gv))) &&
				(finalizers === undefined || (Array.isArray(finalizers) && finalizers.every(isText)))
			)
		}
		function isAbsentOr(type) {
			return value => value === undefined || typeof value === type
		}
		function isText(value) {
			return typeof value === 'string'
		}
		function hasTexts(map) {
			return Object.values(map).every(isText)
		}
		var external_node_http_ = __nccwpck_require__(7067)
		const CALL_TIMEOUT_MS = 30_000
		const LATE_MS = 2000
		const MOST_CHARACTERS = 128 * 1024 * 1024
		const HELD_WHILE_PAUSED = { readableHighWaterMark: 1 }
		const AWAY = /^(?:service unavailable$|error trying to reach service: )/
		class Connection {
			name
			#server
			#to
			#prefix
			#agent = new external_node_http_.Agent({ keepAlive: true, maxSockets: 64, ...HELD_WHILE_PAUSED })
			#late = new AbortController()
			#lastDate
			constructor(address, server) {
				const { prefix = '', ...to } = { prefix: undefined, ...address }
				this.name = server.name
				this.#server = server
				this.#to = to
				this.#prefix = prefix
				server.workOver.addEventListener('abort', () => {
					setTimeout(() => {
						this.#late.abort()
					}, LATE_MS).unref()
				})
			}
			get isWorkOver() {
				return this.#server.workOver.aborted
			}
			serverNow() {
				return this.#lastDate && this.#lastDate.server + performance.now() - this.#lastDate.at
			}
			async call(method, path, options = {}) {
				const answer = await this.reaching(async () => {
					const response = await this.send(method, path, options, this.#limit())
					return { status: response.statusCode ?? 0, text: await this.textOf(response) }
				})
				if (answer.status >= 300) throw await this.refusal(path, answer.status, answer.text)
				return answer.text
			}
			async send(method, path, options, signal) {
				const query = new URLSearchParams(options.query).toString()
				const body = options.body === undefined ? undefined : JSON.stringify(options.body)
				const { promise, resolve, reject } = Promise.withResolvers()
				const call = (0, external_node_http_.request)(
					{
						...this.#to,
						agent: this.#agent,
						method,
						path: this.#prefix + (query === '' ? path : `${path}?${query}`),
						headers: {
							host: 'localhost',
							accept: options.accept ?? 'application/json',
							...(body === undefined
								? {}
								: {
										'content-type': options.contentType ?? 'application/json',
										'content-length': Buffer.byteLength(body)
									})
						},
						signal
					},
					response => {
						this.#noteDate(response)
						resolve(response)
					}
				)
				call.on('error', reject)
				call.end(body)
				return await promise
			}
			async reaching(body) {
				try {
					return await body()
				} catch (error) {
					if (error instanceof errors.l) throw error
					const known = isOurLimit(error) ? await this.#server.silent?.() : undefined
					if (known !== undefined) throw known
					throw new client.Jk(`${this.name} does not answer: ${(0, errors.b)(error)}`, { cause: error })
				}
			}
			async textOf(response) {
				response.setEncoding('utf8')
				let text = ''
				for await (const chunk of response) {
					text += String(chunk)
					if (text.length > MOST_CHARACTERS)
						throw unreadable(this.name, `has more than ${MOST_CHARACTERS} characters`)
				}
				return text
			}
			async refusal(path, status, text) {
				const document = (0, json.Yf)(text)
				const group = /^\/apis\/([^/]{1,253}\/[^/]{1,63})/.exec(path)?.[1]
				if (status === 503 && group !== undefined && AWAY.test(text.trim()))
					return new client.hD(
						status,
						client.bM,
						`the API group ${group} is registered, and its server does not answer: ${text.trim()}`
					)
				if (status >= 500 && !(0, json.Gv)(document)) return await this.#server.unreachable(text.trim())
				return new client.hD(
					status,
					(0, json.bX)(document, 'reason') ?? '',
					(0, json.bX)(document, 'message') ?? text.trim()
				)
			}
			disconnect() {
				this.#agent.destroy()
			}
			#limit() {
				return this.isWorkOver
					? AbortSignal.timeout(LATE_MS)
					: AbortSignal.any([AbortSignal.timeout(CALL_TIMEOUT_MS), this.#late.signal])
			}
			#noteDate({ headers }) {
				const server = Date.parse(headers.date ?? '')
				if (!Number.isNaN(server)) this.#lastDate = { server, at: performance.now() }
			}
		}
		function isOurLimit(error) {
			return (0, json.bX)(error, 'name') === 'AbortError'
		}
		const MUCH = 32_768
		const MORE_MS = 50
		const MOST = 8_388_608
		const UID =
			/^\{"type":"[A-Z]+","object":\{"apiVersion":.*?"resourceVersion":"\d+","uid":"([\da-f-]{36})"\},"(?:spec|status|results)":/
		async function* changesIn(response, gatherMs, signal) {
			let rest = ''
			try {
				for await (const part of partsOf(response, gatherMs, signal)) {
					const lines = (rest + part).split('\n')
					rest = lines.pop() ?? ''
					if (rest.length > MOST) return
					for (const line of gatherMs() > 0 ? latest(lines) : lines) {
						const event = eventIn(line)
						if (event === undefined) return
						yield event
					}
				}
			} finally {
				response.destroy()
			}
		}
		function latest(lines) {
			const uids = lines.map(line => UID.exec(line)?.[1])
			const last = new Map(uids.map((uid, index) => [uid, index]))
			return lines.filter((_, index) => uids[index] === undefined || last.get(uids[index]) === index)
		}
		async function* partsOf(response, gatherMs, signal) {
			const pass = async ms => {
				await (0, external_node_timers_promises_.setTimeout)(ms, undefined, { signal }).catch(() => undefined)
			}
			const come = { part: '', isOver: false }
			const readOn = async () => {
				for (let length = 0; come.part.length - length > MUCH && come.part.length < MOST;) {
					length = come.part.length
					await pass(MORE_MS)
				}
			}
			let news = Promise.withResolvers()
			response
				.setEncoding('utf8')
				.on('data', chunk => {
					come.part += chunk
					if (come.part.length > MOST) response.pause()
					news.resolve(undefined)
				})
				.on('error', () => undefined)
				.on('close', () => {
					come.isOver = true
					news.resolve(undefined)
				})
			for (;;) {
				await news.promise
				await (0, external_node_timers_promises_.setImmediate)()
				if (gatherMs() > 0) await readOn()
				news = Promise.withResolvers()
				const { part } = come
				come.part = ''
				if (part !== '') yield part
				if (come.isOver && come.part === '') return
				response.resume()
				const pauseMs = gatherMs()
				if (pauseMs === 0) continue
				if (part.length >= MOST || come.part !== '' || response.complete) continue
				response.socket.pause()
				await pass(pauseMs)
				response.socket.resume()
			}
		}
		const ONLY_METADATA = 'application/json;as=PartialObjectMetadataList;g=meta.k8s.io;v=v1'
		const MOST_BEGINNINGS = 3
		function httpClient(address, server) {
			const connection = new Connection(address, server)
			return {
				...reading(connection),
				...writing(connection),
				disconnect: () => {
					connection.disconnect()
				}
			}
		}
		function reading(connection) {
			const { name } = connection
			const json = async (path, query) =>
				documentIn(name, await connection.call('GET', path, query === undefined ? {} : { query }))
			return {
				name,
				serverNow: () => connection.serverNow(),
				json,
				get: async path => {
					try {
						return objectIn(name, await json(path))
					} catch (error) {
						if (error instanceof client.hD && error.status === 404) return undefined
						throw error
					}
				},
				list: async (path, query) => await listOf(connection, path, query),
				listMetadata: async (path, query) => await listOf(connection, path, query, ONLY_METADATA),
				watch: (path, query, options) => watch(connection, path, query, options),
				text: async (path, query) =>
					await connection.call('GET', path, { accept: '*/*', ...(query === undefined ? {} : { query }) })
			}
		}
		async function listOf(connection, path, query = {}, accept = 'application/json') {
			const { name } = connection
			let items = []
			for (let [page, beginnings] = ['', 1]; ;) {
				try {
					const asked = { ...query, ...(page === '' ? {} : { continue: page }) }
					const answer = await connection.call('GET', path, { query: asked, accept })
					const list = listIn(name, documentIn(name, answer))
					items = items.concat(list.items)
					if (list.next === '') return { resourceVersion: list.resourceVersion, items }
					page = list.next
				} catch (error) {
					const isExpired = error instanceof client.hD && error.status === 410
					if (!isExpired || page === '' || (beginnings += 1) > MOST_BEGINNINGS) throw error
					page = ''
					items = []
				}
			}
		}
		async function* watch(connection, path, query, { resourceVersion, signal, gatherMs = () => 0 }) {
			const asked = { ...query, watch: 'true', allowWatchBookmarks: 'true', resourceVersion }
			const response = await connection.reaching(() =>
				connection.send('GET', path, { query: asked }, signal).catch(error => {
					if (signal.aborted) return undefined
					throw error
				})
			)
			if (response === undefined) return
			if (response.statusCode !== 200) {
				const text = await connection.reaching(() => connection.textOf(response))
				if (response.statusCode === 410) return
				throw await connection.refusal(path, response.statusCode ?? 0, text)
			}
			yield* changesIn(response, gatherMs, signal)
		}
		function writing(connection) {
			const { name } = connection
			return {
				apply: async (
					path,
					object,
					fieldManager,
					{ evenLate = false, dryRun = false, force = false } = {}
				) => {
					if (connection.isWorkOver && !evenLate) throw new client.Jk(`${name} is not written to any more`)
					const text = await connection.call('PATCH', path, {
						query: { fieldManager, force: String(dryRun || force), ...(dryRun ? { dryRun: 'All' } : {}) },
						body: object,
						contentType: 'application/apply-patch+yaml'
					})
					return objectIn(name, documentIn(name, text))
				},
				replace: async (path, object) =>
					objectIn(name, documentIn(name, await connection.call('PUT', path, { body: object }))),
				delete: async (path, preconditions) => {
					try {
						await connection.call('DELETE', path, {
							body: {
								apiVersion: 'v1',
								kind: 'DeleteOptions',
								propagationPolicy: 'Background',
								...(preconditions === undefined ? {} : { preconditions })
							}
						})
						return true
					} catch (error) {
						if (error instanceof client.hD && error.status === 404) return false
						throw error
					}
				}
			}
		}
		var socketFolder = __nccwpck_require__(4842)
		const DAY_MS = 24 * 60 * 60 * 1000
		const MOST_SAID = 4000
		const SECRET_BYTES = 32
		async function openProxy(options) {
			const { name, dir, id, signal, platform = process.platform } = options
			const listener = platform === 'win32' ? portListener() : await socketListener(dir, id)
			const ending = new AbortController()
			const end = () => {
				ending.abort()
			}
			signal.addEventListener('abort', end)
			const proxy = startProxy(options, listener, ending.signal)
			try {
				const address = await proxy.listening
				signal.removeEventListener('abort', end)
				const began = performance.now()
				const words = { plugin: options.plugin, said: proxy.said }
				const client = httpClient(address, {
					name,
					workOver: signal,
					unreachable: async text => await unreachable(text, words),
					silent: async () => await stillAsked(proxy.pid(), words, performance.now() - began)
				})
				return {
					...client,
					close: async () => {
						client.disconnect()
						const plugins = await pluginsOf(proxy.pid(), words).catch(() => undefined)
						end()
						plugins?.kill()
						await proxy.ended
					}
				}
			} catch (error) {
				end()
				await proxy.ended
				throw error
			}
		}
		function startProxy({ runCommand, kubectl, kubeconfig, env }, listener, ending) {
			const listening = Promise.withResolvers()
			let [printed, said] = ['', '']
			let pid
			const ended = runCommand({
				tool: kubectl,
				args: ['proxy', `--kubeconfig=${kubeconfig}`, '--append-server-path', ...listener.args],
				env,
				timeoutMs: DAY_MS,
				signal: ending,
				outlives: true,
				onStart: started => {
					pid = started
				},
				onStdout: text => {
					printed += text
					const address = /^Starting to serve on (.+)\n/m.exec(printed)?.[1]
					if (address !== undefined) listening.resolve(listener.address(address))
				},
				onStderr: text => {
					said += text
					if (said.length > MOST_SAID)
						said = said.slice(said.indexOf('\n', said.length - MOST_SAID) + 1 || said.length)
				}
			})
				.then(result => {
					listening.reject(new client.Jk(`kubectl proxy ended: ${result.stderr.trim()}`))
				}, listening.reject)
				.finally(listener.remove)
			return { listening: listening.promise, ended, pid: () => pid, said: () => said }
		}
		async function socketListener(dir, id) {
			const socketPath = (0, external_node_path_.join)(await (0, socketFolder.Cw)(dir, id), 's')
			return {
				args: [`--unix-socket=${socketPath}`],
				address: () => ({ socketPath }),
				remove: async () => {
					await (0, socketFolder.MN)(dir, id)
				}
			}
		}
		function portListener() {
			const prefix = `/run-${(0, external_node_crypto_.randomBytes)(SECRET_BYTES).toString('hex')}`
			return {
				args: ['--address=127.0.0.1', '--port=0', `--api-prefix=${prefix}/`],
				address: printed => ({
					host: '127.0.0.1',
					port: Number(printed.slice(printed.lastIndexOf(':') + 1)),
					prefix
				}),
				remove: () => Promise.resolve()
			}
		}
		const REFUSED_CERTIFICATE =
			/remote error: tls: (?:access denied|bad certificate|certificate required|(?:expired|revoked|unknown) certificate)/
		async function unreachable(text, { plugin = '', said }) {
			if (REFUSED_CERTIFICATE.test(text)) return new client.hD(401, 'Unauthorized', text)
			if (!/getting credentials: |^exec plugin: |\bid-token\b|\brefresh-token\b/.test(text))
				return new client.Jk(text)
			await (0, external_node_timers_promises_.setImmediate)()
			await (0, external_node_timers_promises_.setImmediate)()
			return await pluginFailed(plugin, text, said())
		}
		async function stillAsked(pid, words, waitedMs) {
			const { plugin, said } = words
			if (plugin === undefined || !(await pluginsOf(pid, words)).areRunning) return undefined
			const seconds = Math.round(waitedMs / 1000)
			return await pluginFailed(
				plugin,
				`getting credentials: the plugin has not ended after ${seconds} s`,
				said()
			)
		}
		async function pluginFailed(plugin, text, said) {
			const own = said
				.split('\n')
				.filter(line => line.trim() !== '' && !/^[EW]\d{4} |^Starting to serve/.test(line))
			const { withoutCredentials } = await __nccwpck_require__
				.e(552)
				.then(__nccwpck_require__.bind(__nccwpck_require__, 5183))
			return new client.cZ(plugin, withoutCredentials([text, ...own].join('\n')))
		}
		async function pluginsOf(pid, { plugin }) {
			if (plugin === undefined || pid === undefined) return { areRunning: false, kill: () => undefined }
			const { descendantsOf, killDescendants } = await __nccwpck_require__
				.e(552)
				.then(__nccwpck_require__.bind(__nccwpck_require__, 7743))
			const descendants = descendantsOf(pid)
			return {
				areRunning: descendants.length > 0,
				kill: () => {
					killDescendants(descendants)
				}
			}
		}
		var api = __nccwpck_require__(1942)
		async function writeCredentials(id, access, deps) {
			const kubeconfig = kubeconfigOf(id, deps)
			const { login } = access
			const document =
				login === undefined ? access.document : withProgram(access, await programOf(login, access, deps))
			await (0, promises_.writeFile)(kubeconfig, JSON.stringify(document), { mode: 0o600, flag: 'wx' })
			const env = (0, environment.Qc)(deps.env, { home: deps.dir, kubeconfig }, login?.variables)
			const plugin = pluginOf(access)
			return { id, kubeconfig, env, ...(plugin === undefined ? {} : { plugin }) }
		}
		function kubeconfigOf(id, { dir }) {
			return (0, external_node_path_.join)(dir, `${id}.kubeconfig`)
		}
		function pluginOf({ document, login }) {
			return (
				login?.command ?? (0, json.bX)((0, json.RD)(document, 'users')[0], 'user', 'auth-provider', 'name')
			)
		}
		function withProgram({ document }, command) {
			const users = (0, json.RD)(document, 'users').map(entry => {
				const user = (0, json.lJ)(entry, 'user')
				const exec = (0, json.lJ)(user, 'exec')
				return (0, json.Gv)(entry) ? { ...entry, user: { ...user, exec: { ...exec, command } } } : entry
			})
			return { ...document, users }
		}
		async function programOf({ command, installHint }, { context }, { env }) {
			const found = (0, external_node_path_.isAbsolute)(command)
				? (0, searchPath.Vd)(command, env)
					? command
					: undefined
				: (0, searchPath.Kp)(command, env)
			if (found !== undefined) return found
			throw (await loadTrouble()).missingPlugin(context, command, installHint)
		}
		async function connect(name, credentials, kubectl, { runCommand, dir, signal }) {
			return await openProxy({ name, ...credentials, kubectl, runCommand, dir, signal })
		}
		async function checkWds(wds, access) {
			const served = await controlResources(wds)
			if (served.has('bindingpolicies')) return
			const isIts = served.has('workstatuses')
			throw new errors.l(
				'NOT_A_WDS',
				isIts
					? `the server of context "${access.context}" is an ITS, not a WDS: it serves WorkStatuses and no BindingPolicies`
					: `the server of context "${access.context}" is not a WDS: it does not serve KubeStellar's BindingPolicies`,
				{
					remedy:
						'Point `wds-kubeconfig` or `wds-context` at the workload description space; `kubectl get controlplanes` on the hosting cluster lists the spaces.'
				}
			)
		}
		async function controlResources(wds) {
			try {
				const list = await wds.json(api.rl)
				return new Set((0, json.RD)(list, 'resources').map(resource => (0, json.bX)(resource, 'name') ?? ''))
			} catch (error) {
				if (error instanceof client.hD && error.status === 404) return new Set()
				throw error
			}
		}
		function loadTrouble() {
			return __nccwpck_require__.e(552).then(__nccwpck_require__.bind(__nccwpck_require__, 3909))
		}
	},
	2028: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Y: () => itsTrouble
		})
		var _lib_errors_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7268)
		var _kubernetes_api_unauthorized_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6445)
		function itsTrouble(error) {
			return (0, _kubernetes_api_unauthorized_ts__WEBPACK_IMPORTED_MODULE_1__.v)(error)
				? 'the ITS does not accept the credentials'
				: (0, _lib_errors_ts__WEBPACK_IMPORTED_MODULE_0__.b)(error)
		}
	},
	6851: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			l: () => seesOnlyWds
		})
		function seesOnlyWds({ evidence = 'auto', wecs }, its) {
			return evidence === 'wds' || (evidence === 'auto' && !its.isGiven && wecs === undefined)
		}
	},
	7717: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Wo: () => helmFor,
			hj: () => beginToOpen,
			xk: () => closeIfOpened
		})
		var _helm_client_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1235)
		var _credentials_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(522)
		var _lib_environment_ts__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7150)
		var _kubernetes_api_persistent_ts__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8202)
		var _lib_parallel_ts__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(8252)
		var _tools_install_ts__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8265)
		async function beginToOpen(run) {
			const { inputs, deps, clock } = run
			const abandoned = new AbortController()
			const credentials = await (0, _credentials_ts__WEBPACK_IMPORTED_MODULE_1__.wK)('wds', inputs.wds, deps)
			const { kubectl, both } = install(run)
			const wds = kubectl.then(
				async program =>
					await openWds(run, credentials, program, AbortSignal.any([clock.signal, abandoned.signal]))
			)
			wds.catch(() => undefined)
			const abandon = async () => {
				abandoned.abort()
				await closeIfOpened(wds)
			}
			return { tools: both, credentials, wds, abandon }
		}
		function install({ inputs, deps, progress }) {
			const env = (0, _lib_environment_ts__WEBPACK_IMPORTED_MODULE_2__.Qc)(deps.env, {
				home: deps.dir,
				kubeconfig: undefined
			})
			const workspace = deps.env['GITHUB_WORKSPACE'] ?? ''
			const options = { run: deps.runCommand, log: deps.log, env, dir: deps.dir, workspace }
			const kubectl = progress.during('kubectl', () =>
				(0, _tools_install_ts__WEBPACK_IMPORTED_MODULE_4__.G)(inputs.kubectl, options)
			)
			const helm = progress.during('helm', () =>
				(0, _tools_install_ts__WEBPACK_IMPORTED_MODULE_4__.G)(inputs.helm, options)
			)
			const both = (0, _lib_parallel_ts__WEBPACK_IMPORTED_MODULE_5__.eu)([helm, kubectl]).then(tools => ({
				helm: programOf(tools[0]),
				kubectl: programOf(tools[1]),
				installed: tools.map(({ name, version, path, source, sha256 }) => ({
					name,
					version,
					path,
					source,
					...(sha256 === undefined ? {} : { sha256 })
				}))
			}))
			return { kubectl: kubectl.then(programOf), both }
		}
		function programOf({ version, program }) {
			return { version, path: program }
		}
		async function closeIfOpened(opened) {
			await opened.then(
				async wds => {
					await wds.close()
				},
				() => undefined
			)
		}
		function helmFor(
			{ inputs: { allowInsecure }, deps, clock },
			{ helm: { path, version } },
			{ env, kubeconfig },
			signal = new AbortController().signal
		) {
			const { runCommand } = deps
			return (0, _helm_client_ts__WEBPACK_IMPORTED_MODULE_0__.x)({
				runCommand,
				path,
				version,
				env,
				fetchEnv: (0, _lib_environment_ts__WEBPACK_IMPORTED_MODULE_2__.sl)(deps.env, deps.dir, allowInsecure),
				kubeconfig,
				allowInsecure,
				remaining: () => clock.remaining(),
				signal
			})
		}
		async function openWds({ inputs, deps, clock, progress }, credentials, kubectl, signal) {
			const wds = await (0, _credentials_ts__WEBPACK_IMPORTED_MODULE_1__.Ng)(
				'the WDS',
				credentials,
				kubectl.path,
				{ ...deps, signal }
			)
			try {
				await progress.during('the WDS to answer', () =>
					(0, _credentials_ts__WEBPACK_IMPORTED_MODULE_1__.Xj)(wds, inputs.wds)
				)
			} catch (error) {
				await wds.close()
				throw error
			}
			deps.log.info(`WDS at ${inputs.wds.server} serves BindingPolicies`)
			return (0, _kubernetes_api_persistent_ts__WEBPACK_IMPORTED_MODULE_3__.yu)(wds, clock.signal)
		}
	},
	3619: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			a: () => refuseBadCredentials,
			b: () => refuseLate
		})
		var _credentials_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(522)
		var _lib_errors_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7268)
		var _kubernetes_api_client_ts__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3708)
		var _lib_parallel_ts__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8252)
		async function refuseBadCredentials({ wecs, its }, clusters) {
			const [, errors] = await (0, _lib_parallel_ts__WEBPACK_IMPORTED_MODULE_3__.eu)([
				its.tryOut(),
				wecs.tryOut(clusters)
			])
			await refuse({ wecs, its }, refusedOf({ wecs, its }, clusters), 'Nothing was changed.')
			if (clusters === undefined) return
			for (const [cluster, error] of errors) {
				if (error instanceof _lib_errors_ts__WEBPACK_IMPORTED_MODULE_1__.l) throw error
				if (error instanceof _kubernetes_api_client_ts__WEBPACK_IMPORTED_MODULE_2__.cZ)
					throw (await (0, _credentials_ts__WEBPACK_IMPORTED_MODULE_0__.UP)()).pluginError(
						`cluster ${cluster}`,
						error
					)
			}
		}
		async function refuseLate({ wecs, its }, clusters) {
			await refuse(
				{ wecs, its },
				refusedOf({ wecs, its }, clusters),
				'What was deployed stays as it is: run `command: status` with current credentials to see how it does.'
			)
		}
		function refusedOf({ wecs }, clusters) {
			return [...wecs.refused].filter(cluster => clusters?.includes(cluster) ?? true).sort()
		}
		async function refuse({ wecs, its }, clusters, consequence) {
			if (!its.isRefused && clusters.length === 0) return
			const { refusal } = await (0, _credentials_ts__WEBPACK_IMPORTED_MODULE_0__.UP)()
			const refused = clusters.map(cluster => ({ cluster, access: wecs.accessTo(cluster) }))
			throw refusal(its.isRefused ? { access: its.access } : undefined, refused, consequence)
		}
	},
	8932: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			f: () => withSession
		})
		var parallel = __nccwpck_require__(8252)
		var promises_ = __nccwpck_require__(8500)
		var run_credentials = __nccwpck_require__(522)
		var objects = __nccwpck_require__(9340)
		var unauthorized = __nccwpck_require__(6445)
		var kinds = __nccwpck_require__(1955)
		class Its {
			#run
			#kubectl
			#open
			#tried
			#isRefused = false
			#isOver = false
			constructor(run, kubectl) {
				this.#run = run
				this.#kubectl = kubectl
			}
			get isGiven() {
				return this.#run.inputs.its !== undefined
			}
			get access() {
				return this.#run.inputs.its
			}
			get isRefused() {
				return this.#isRefused
			}
			async tryOut() {
				if (!this.isGiven) return
				this.#tried ??= this.client()
					.then(tryCredentials)
					.catch(() => undefined)
				await this.#tried
			}
			async client() {
				this.#open ??= this.#connect()
				return await this.#open
			}
			async close() {
				this.#isOver = true
				const client = await this.#open?.catch(() => undefined)
				await client?.close()
			}
			async #connect() {
				const { inputs, deps, clock } = this.#run
				if (inputs.its === undefined) throw new Error('no access to the ITS was given')
				if (this.#isOver) throw new Error('the run no longer observes the ITS')
				const credentials = await (0, run_credentials.wK)('its', inputs.its, deps)
				const client = await (0, run_credentials.Ng)('the ITS', credentials, this.#kubectl, {
					...deps,
					signal: clock.signal
				})
				return (0, unauthorized.U)(client, () => {
					this.#isRefused = true
				})
			}
		}
		const TRIAL_MS = 5000
		async function tryCredentials(client) {
			const asked = client.json((0, objects.So)(kinds.dK, undefined), { limit: '1' })
			asked.catch(() => undefined)
			await Promise.race([asked, (0, promises_.setTimeout)(TRIAL_MS, undefined, { ref: false })])
		}
		var names = __nccwpck_require__(3564)
		var _a
		const MOST_OPEN = 32
		const MOST_EARLY = 4
		class Wecs {
			#run
			#kubectl
			#open = new Map()
			#users = new Map()
			#tried = new Map()
			#refused = new Set()
			static #opened = 0
			#isOver = false
			constructor(run, kubectl) {
				this.#run = run
				this.#kubectl = kubectl
			}
			get isGiven() {
				return this.#run.inputs.wecs !== undefined
			}
			get refused() {
				return this.#refused
			}
			async tryOut(clusters) {
				const accessible = (clusters ?? this.#all()).filter(cluster => this.whyNot(cluster) === undefined)
				const errors = await this.each(accessible, async (cluster, client) => {
					const trial =
						this.#tried.get(cluster) ??
						client()
							.then(tryCredentials)
							.catch(error => error)
					this.#tried.set(cluster, trial)
					return [cluster, await trial]
				})
				return new Map(errors.filter(([, error]) => error !== undefined && !(0, unauthorized.v)(error)))
			}
			whyNot(cluster) {
				if (this.accessTo(cluster) !== undefined) return undefined
				if (!this.isGiven) return 'there is no `wec-kubeconfig`'
				const context = this.#contextOf(cluster)
				if (context === undefined) return '`wec-contexts` has no line for it'
				const fault = this.#run.inputs.wecs?.faults.get(context)
				return fault === undefined
					? `the WEC kubeconfig has no context named ${context}`
					: `the WEC kubeconfig cannot be used for it: ${fault}`
			}
			accessTo(cluster) {
				const context = this.#contextOf(cluster)
				return context === undefined ? undefined : this.#run.inputs.wecs?.contexts.get(context)
			}
			openEarly(clusters) {
				const likely = clusters ?? this.#all()
				const accessible = likely.filter(cluster => this.whyNot(cluster) === undefined)
				if (accessible.length > (clusters === undefined ? MOST_EARLY : MOST_OPEN)) return
				for (const cluster of accessible) this.#client(cluster).catch(() => undefined)
			}
			async each(clusters, call) {
				return await (0, parallel.sf)(clusters, MOST_OPEN, async cluster => {
					this.#users.set(cluster, (this.#users.get(cluster) ?? 0) + 1)
					try {
						return await call(cluster, async () => await this.#client(cluster))
					} finally {
						const others = (this.#users.get(cluster) ?? 1) - 1
						this.#users.set(cluster, others)
						if (others === 0 && clusters.length > MOST_OPEN) await this.#close(cluster)
					}
				})
			}
			async close() {
				this.#isOver = true
				await Promise.all(
					[...this.#open.keys()].map(async cluster => {
						await this.#close(cluster)
					})
				)
			}
			async #client(cluster) {
				const client = this.#open.get(cluster) ?? this.#connect(cluster)
				this.#open.set(cluster, client)
				return await client
			}
			async #connect(cluster) {
				const access = this.accessTo(cluster)
				if (access === undefined) throw new Error(this.whyNot(cluster))
				if (this.#isOver) throw new Error('the run no longer observes the clusters')
				const { deps, clock } = this.#run
				const credentials = await (0, run_credentials.wK)(`wec-${(_a.#opened += 1)}`, access, deps)
				const client = await (0, run_credentials.Ng)(`cluster ${cluster}`, credentials, this.#kubectl, {
					...deps,
					signal: clock.signal
				})
				return (0, unauthorized.U)(client, () => {
					this.#refused.add(cluster)
				})
			}
			#all() {
				const { mapping, contexts } = this.#run.inputs.wecs ?? {}
				if (mapping !== undefined) return [...mapping.keys()]
				return [...(contexts?.keys() ?? [])].filter(context => (0, names.sg)(context))
			}
			async #close(cluster) {
				const client = this.#open.get(cluster)
				this.#open.delete(cluster)
				await client?.then(
					async opened => {
						await opened.close()
					},
					() => undefined
				)
			}
			#contextOf(cluster) {
				const { wecs } = this.#run.inputs
				return wecs?.mapping === undefined ? cluster : wecs.mapping.get(cluster)
			}
		}
		_a = Wecs
		async function withSession(run, { tools, helm, wds }, work) {
			const wecs = new Wecs(run, tools.kubectl.path)
			const its = new Its(run, tools.kubectl.path)
			try {
				return await work({ helm, wds, wecs, its })
			} finally {
				await (0, parallel.eu)([wds.close(), wecs.close(), its.close()])
			}
		}
	},
	4352: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			BF: () => rememberedFolder,
			Gw: () => isPrivate,
			Qw: () => rememberFolder,
			UA: () => HeldLocks,
			ey: () => leftLocks,
			lb: () => newHolder
		})
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024)
		var node_fs__WEBPACK_IMPORTED_MODULE_0___default = __nccwpck_require__.n(
			node_fs__WEBPACK_IMPORTED_MODULE_0__
		)
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760)
		var node_path__WEBPACK_IMPORTED_MODULE_1___default = __nccwpck_require__.n(
			node_path__WEBPACK_IMPORTED_MODULE_1__
		)
		var _actions_core__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6058)
		var _kubernetes_names_ts__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3564)
		var _lib_json_ts__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8453)
		const FOLDER = 'folder'
		const LOCKS = 'locks.json'
		const MOST_BYTES = 100_000
		const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
		function rememberFolder(name) {
			;(0, _actions_core__WEBPACK_IMPORTED_MODULE_2__.LZ)(FOLDER, name)
		}
		function rememberedFolder() {
			const name = (0, _actions_core__WEBPACK_IMPORTED_MODULE_2__.Gu)(FOLDER)
			return name === '' ? undefined : name
		}
		function newHolder(runUrl) {
			return `${holderPrefix(runUrl)}${crypto.randomUUID()}`
		}
		function holderPrefix(runUrl) {
			return `${runUrl === '' ? 'a run' : runUrl}#`
		}
		class HeldLocks {
			#file
			#held = new Map()
			constructor(folder) {
				this.#file = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, LOCKS)
			}
			remember(lock) {
				this.#held.set(lock.release, lock)
				this.#write()
			}
			forget(release) {
				this.#held.delete(release)
				try {
					this.#write()
				} catch {}
			}
			#write() {
				const written = `${this.#file}.new`
				;(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(
					written,
					JSON.stringify({ locks: [...this.#held.values()] }),
					{ mode: 0o600 }
				)
				;(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(written, this.#file)
			}
		}
		function leftLocks(folder, runUrl) {
			const file = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, LOCKS)
			if (!(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file)) return []
			const document = (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_3__.Yf)(ownText(file))
			if (!(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_3__.Gv)(document) || !Array.isArray(document['locks']))
				return undefined
			const found = (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_3__.RD)(document, 'locks')
			const locks = found.flatMap(entry => lockIn(entry, runUrl) ?? [])
			return locks.length < found.length ? undefined : locks
		}
		function lockIn(entry, runUrl) {
			const [release, holder] = [
				(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_3__.bX)(entry, 'release'),
				(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_3__.bX)(entry, 'holder')
			]
			if (release === undefined || holder === undefined) return undefined
			const [namespace = '', name = '', ...rest] = release.split('/')
			const prefix = holderPrefix(runUrl)
			const isSound =
				rest.length === 0 &&
				(0, _kubernetes_names_ts__WEBPACK_IMPORTED_MODULE_4__.Cd)(namespace) &&
				(0, _kubernetes_names_ts__WEBPACK_IMPORTED_MODULE_4__.sg)(
					name,
					_kubernetes_names_ts__WEBPACK_IMPORTED_MODULE_4__.bu
				) &&
				holder.startsWith(prefix) &&
				UUID.test(holder.slice(prefix.length))
			return isSound ? { release, holder } : undefined
		}
		function ownText(file) {
			let descriptor
			try {
				const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants
				descriptor = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(
					file,
					(O_RDONLY ?? 0) | O_NOFOLLOW | O_NONBLOCK
				)
				const stats = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor)
				return stats.isFile() && isPrivate(stats) && stats.size <= MOST_BYTES
					? (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(descriptor, 'utf8')
					: ''
			} catch {
				return ''
			} finally {
				if (descriptor !== undefined) (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor)
			}
		}
		function isPrivate({ uid, mode }) {
			return process.getuid === undefined || (uid === process.getuid() && (mode & 0o077) === 0)
		}
	},
	8265: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			G: () => installTool
		})
		var promises_ = __nccwpck_require__(1455)
		var external_node_path_ = __nccwpck_require__(6760)
		var errors = __nccwpck_require__(7268)
		var external_node_crypto_ = __nccwpck_require__(7598)
		var lib_core = __nccwpck_require__(6058)
		var lib_io = __nccwpck_require__(8701)
		var external_crypto_ = __nccwpck_require__(6982)
		var external_fs_ = __nccwpck_require__(9896)
		var node_modules_semver = __nccwpck_require__(2088)
		var external_os_ = __nccwpck_require__(857)
		var external_child_process_ = __nccwpck_require__(5317)
		var __awaiter =
			(undefined && undefined.__awaiter) ||
			function (thisArg, _arguments, P, generator) {
				function adopt(value) {
					return value instanceof P
						? value
						: new P(function (resolve) {
								resolve(value)
							})
				}
				return new (P || (P = Promise))(function (resolve, reject) {
					function fulfilled(value) {
						try {
							step(generator.next(value))
						} catch (e) {
							reject(e)
						}
					}
					function rejected(value) {
						try {
							step(generator['throw'](value))
						} catch (e) {
							reject(e)
						}
					}
					function step(result) {
						result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected)
					}
					step((generator = generator.apply(thisArg, _arguments || [])).next())
				})
			}
		const _internal = {
			readLinuxVersionFile() {
				const lsbReleaseFile = '/etc/lsb-release'
				const osReleaseFile = '/etc/os-release'
				let contents = ''
				if (external_fs_.existsSync(lsbReleaseFile)) {
					contents = external_fs_.readFileSync(lsbReleaseFile).toString()
				} else if (external_fs_.existsSync(osReleaseFile)) {
					contents = external_fs_.readFileSync(osReleaseFile).toString()
				}
				return contents
			}
		}
		function _findMatch(versionSpec, stable, candidates, archFilter) {
			return __awaiter(this, void 0, void 0, function* () {
				const platFilter = os.platform()
				let result
				let match
				let file
				for (const candidate of candidates) {
					const version = candidate.version
					debug(`check ${version} satisfies ${versionSpec}`)
					if (semver.satisfies(version, versionSpec) && (!stable || candidate.stable === stable)) {
						file = candidate.files.find(item => {
							debug(`${item.arch}===${archFilter} && ${item.platform}===${platFilter}`)
							let chk = item.arch === archFilter && item.platform === platFilter
							if (chk && item.platform_version) {
								const osVersion = _getOsVersion()
								if (osVersion === item.platform_version) {
									chk = true
								} else {
									chk = semver.satisfies(osVersion, item.platform_version)
								}
							}
							return chk
						})
						if (file) {
							debug(`matched ${candidate.version}`)
							match = candidate
							break
						}
					}
				}
				if (match && file) {
					result = Object.assign({}, match)
					result.files = [file]
				}
				return result
			})
		}
		function _getOsVersion() {
			const plat = os.platform()
			let version = ''
			if (plat === 'darwin') {
				version = cp.execSync('sw_vers -productVersion').toString()
			} else if (plat === 'linux') {
				const lsbContents = _internal.readLinuxVersionFile()
				if (lsbContents) {
					const lines = lsbContents.split('\n')
					for (const line of lines) {
						const parts = line.split('=')
						if (
							parts.length === 2 &&
							(parts[0].trim() === 'VERSION_ID' || parts[0].trim() === 'DISTRIB_RELEASE')
						) {
							version = parts[1].trim().replace(/^"/, '').replace(/"$/, '')
							break
						}
					}
				}
			}
			return version
		}
		function _readLinuxVersionFile() {
			return _internal.readLinuxVersionFile()
		}
		var external_path_ = __nccwpck_require__(6928)
		var lib = __nccwpck_require__(8199)
		const external_stream_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)('stream')
		var external_util_ = __nccwpck_require__(9023)
		var external_assert_ = __nccwpck_require__(2613)
		var lib_exec = __nccwpck_require__(5260)
		var retry_helper_awaiter =
			(undefined && undefined.__awaiter) ||
			function (thisArg, _arguments, P, generator) {
				function adopt(value) {
					return value instanceof P
						? value
						: new P(function (resolve) {
								resolve(value)
							})
				}
				return new (P || (P = Promise))(function (resolve, reject) {
					function fulfilled(value) {
						try {
							step(generator.next(value))
						} catch (e) {
							reject(e)
						}
					}
					function rejected(value) {
						try {
							step(generator['throw'](value))
						} catch (e) {
							reject(e)
						}
					}
					function step(result) {
						result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected)
					}
					step((generator = generator.apply(thisArg, _arguments || [])).next())
				})
			}
		class RetryHelper {
			constructor(maxAttempts, minSeconds, maxSeconds) {
				if (maxAttempts < 1) {
					throw new Error('max attempts should be greater than or equal to 1')
				}
				this.maxAttempts = maxAttempts
				this.minSeconds = Math.floor(minSeconds)
				this.maxSeconds = Math.floor(maxSeconds)
				if (this.minSeconds > this.maxSeconds) {
					throw new Error('min seconds should be less than or equal to max seconds')
				}
			}
			execute(action, isRetryable) {
				return retry_helper_awaiter(this, void 0, void 0, function* () {
					let attempt = 1
					while (attempt < this.maxAttempts) {
						try {
							return yield action()
						} catch (err) {
							if (isRetryable && !isRetryable(err)) {
								throw err
							}
							lib_core.pq(err.message)
						}
						const seconds = this.getSleepAmount()
						lib_core.pq(`Waiting ${seconds} seconds before trying again`)
						yield this.sleep(seconds)
						attempt++
					}
					return yield action()
				})
			}
			getSleepAmount() {
				return Math.floor(Math.random() * (this.maxSeconds - this.minSeconds + 1)) + this.minSeconds
			}
			sleep(seconds) {
				return retry_helper_awaiter(this, void 0, void 0, function* () {
					return new Promise(resolve => setTimeout(resolve, seconds * 1000))
				})
			}
		}
		var tool_cache_awaiter =
			(undefined && undefined.__awaiter) ||
			function (thisArg, _arguments, P, generator) {
				function adopt(value) {
					return value instanceof P
						? value
						: new P(function (resolve) {
								resolve(value)
							})
				}
				return new (P || (P = Promise))(function (resolve, reject) {
					function fulfilled(value) {
						try {
							step(generator.next(value))
						} catch (e) {
							reject(e)
						}
					}
					function rejected(value) {
						try {
							step(generator['throw'](value))
						} catch (e) {
							reject(e)
						}
					}
					function step(result) {
						result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected)
					}
					step((generator = generator.apply(thisArg, _arguments || [])).next())
				})
			}
		class HTTPError extends Error {
			constructor(httpStatusCode) {
				super(`Unexpected HTTP response: ${httpStatusCode}`)
				this.httpStatusCode = httpStatusCode
				Object.setPrototypeOf(this, new.target.prototype)
			}
		}
		const IS_WINDOWS = process.platform === 'win32'
		const IS_MAC = process.platform === 'darwin'
		const userAgent = 'actions/tool-cache'
		function downloadTool(url, dest, auth, headers) {
			return tool_cache_awaiter(this, void 0, void 0, function* () {
				dest = dest || external_path_.join(_getTempDirectory(), external_crypto_.randomUUID())
				yield lib_io.U$(external_path_.dirname(dest))
				lib_core.Yz(`Downloading ${url}`)
				lib_core.Yz(`Destination ${dest}`)
				const maxAttempts = 3
				const minSeconds = _getGlobal('TEST_DOWNLOAD_TOOL_RETRY_MIN_SECONDS', 10)
				const maxSeconds = _getGlobal('TEST_DOWNLOAD_TOOL_RETRY_MAX_SECONDS', 20)
				const retryHelper = new RetryHelper(maxAttempts, minSeconds, maxSeconds)
				return yield retryHelper.execute(
					() =>
						tool_cache_awaiter(this, void 0, void 0, function* () {
							return yield downloadToolAttempt(url, dest || '', auth, headers)
						}),
					err => {
						if (err instanceof HTTPError && err.httpStatusCode) {
							if (err.httpStatusCode < 500 && err.httpStatusCode !== 408 && err.httpStatusCode !== 429) {
								return false
							}
						}
						return true
					}
				)
			})
		}
		function downloadToolAttempt(url, dest, auth, headers) {
			return tool_cache_awaiter(this, void 0, void 0, function* () {
				if (external_fs_.existsSync(dest)) {
					throw new Error(`Destination file path ${dest} already exists`)
				}
				const http = new lib.Qq(userAgent, [], {
					allowRetries: false
				})
				if (auth) {
					lib_core.Yz('set auth')
					if (headers === undefined) {
						headers = {}
					}
					headers.authorization = auth
				}
				const response = yield http.get(url, headers)
				if (response.message.statusCode !== 200) {
					const err = new HTTPError(response.message.statusCode)
					lib_core.Yz(
						`Failed to download from "${url}". Code(${response.message.statusCode}) Message(${response.message.statusMessage})`
					)
					throw err
				}
				const pipeline = external_util_.promisify(external_stream_namespaceObject.pipeline)
				const responseMessageFactory = _getGlobal(
					'TEST_DOWNLOAD_TOOL_RESPONSE_MESSAGE_FACTORY',
					() => response.message
				)
				const readStream = responseMessageFactory()
				let succeeded = false
				try {
					yield pipeline(readStream, external_fs_.createWriteStream(dest))
					lib_core.Yz('download complete')
					succeeded = true
					return dest
				} finally {
					if (!succeeded) {
						lib_core.Yz('download failed')
						try {
							yield lib_io.Yz(dest)
						} catch (err) {
							lib_core.Yz(`Failed to delete '${dest}'. ${err.message}`)
						}
					}
				}
			})
		}
		function extract7z(file, dest, _7zPath) {
			return tool_cache_awaiter(this, void 0, void 0, function* () {
				ok(IS_WINDOWS, 'extract7z() not supported on current OS')
				ok(file, 'parameter "file" is required')
				dest = yield _createExtractFolder(dest)
				const originalCwd = process.cwd()
				process.chdir(dest)
				if (_7zPath) {
					try {
						const logLevel = core.isDebug() ? '-bb1' : '-bb0'
						const args = ['x', logLevel, '-bd', '-sccUTF-8', file]
						const options = {
							silent: true
						}
						yield exec(`"${_7zPath}"`, args, options)
					} finally {
						process.chdir(originalCwd)
					}
				} else {
					const escapedScript = path
						.join(__dirname, '..', 'scripts', 'Invoke-7zdec.ps1')
						.replace(/'/g, "''")
						.replace(/"|\n|\r/g, '')
					const escapedFile = file.replace(/'/g, "''").replace(/"|\n|\r/g, '')
					const escapedTarget = dest.replace(/'/g, "''").replace(/"|\n|\r/g, '')
					const command = `& '${escapedScript}' -Source '${escapedFile}' -Target '${escapedTarget}'`
					const args = [
						'-NoLogo',
						'-Sta',
						'-NoProfile',
						'-NonInteractive',
						'-ExecutionPolicy',
						'Unrestricted',
						'-Command',
						command
					]
					const options = {
						silent: true
					}
					try {
						const powershellPath = yield io.which('powershell', true)
						yield exec(`"${powershellPath}"`, args, options)
					} finally {
						process.chdir(originalCwd)
					}
				}
				return dest
			})
		}
		function extractTar(file_1, dest_1) {
			return tool_cache_awaiter(this, arguments, void 0, function* (file, dest, flags = 'xz') {
				if (!file) {
					throw new Error("parameter 'file' is required")
				}
				dest = yield _createExtractFolder(dest)
				core.debug('Checking tar --version')
				let versionOutput = ''
				yield exec('tar --version', [], {
					ignoreReturnCode: true,
					silent: true,
					listeners: {
						stdout: data => (versionOutput += data.toString()),
						stderr: data => (versionOutput += data.toString())
					}
				})
				core.debug(versionOutput.trim())
				const isGnuTar = versionOutput.toUpperCase().includes('GNU TAR')
				let args
				if (flags instanceof Array) {
					args = flags
				} else {
					args = [flags]
				}
				if (core.isDebug() && !flags.includes('v')) {
					args.push('-v')
				}
				let destArg = dest
				let fileArg = file
				if (IS_WINDOWS && isGnuTar) {
					args.push('--force-local')
					destArg = dest.replace(/\\/g, '/')
					fileArg = file.replace(/\\/g, '/')
				}
				if (isGnuTar) {
					args.push('--warning=no-unknown-keyword')
					args.push('--overwrite')
				}
				args.push('-C', destArg, '-f', fileArg)
				yield exec(`tar`, args)
				return dest
			})
		}
		function extractXar(file_1, dest_1) {
			return tool_cache_awaiter(this, arguments, void 0, function* (file, dest, flags = []) {
				ok(IS_MAC, 'extractXar() not supported on current OS')
				ok(file, 'parameter "file" is required')
				dest = yield _createExtractFolder(dest)
				let args
				if (flags instanceof Array) {
					args = flags
				} else {
					args = [flags]
				}
				args.push('-x', '-C', dest, '-f', file)
				if (core.isDebug()) {
					args.push('-v')
				}
				const xarPath = yield io.which('xar', true)
				yield exec(`"${xarPath}"`, _unique(args))
				return dest
			})
		}
		function extractZip(file, dest) {
			return tool_cache_awaiter(this, void 0, void 0, function* () {
				if (!file) {
					throw new Error("parameter 'file' is required")
				}
				dest = yield _createExtractFolder(dest)
				if (IS_WINDOWS) {
					yield extractZipWin(file, dest)
				} else {
					yield extractZipNix(file, dest)
				}
				return dest
			})
		}
		function extractZipWin(file, dest) {
			return tool_cache_awaiter(this, void 0, void 0, function* () {
				const escapedFile = file.replace(/'/g, "''").replace(/"|\n|\r/g, '')
				const escapedDest = dest.replace(/'/g, "''").replace(/"|\n|\r/g, '')
				const pwshPath = yield io.which('pwsh', false)
				if (pwshPath) {
					const pwshCommand = [
						`$ErrorActionPreference = 'Stop' ;`,
						`try { Add-Type -AssemblyName System.IO.Compression.ZipFile } catch { } ;`,
						`try { [System.IO.Compression.ZipFile]::ExtractToDirectory('${escapedFile}', '${escapedDest}', $true) }`,
						`catch { if (($_.Exception.GetType().FullName -eq 'System.Management.Automation.MethodException') -or ($_.Exception.GetType().FullName -eq 'System.Management.Automation.RuntimeException') ){ Expand-Archive -LiteralPath '${escapedFile}' -DestinationPath '${escapedDest}' -Force } else { throw $_ } } ;`
					].join(' ')
					const args = [
						'-NoLogo',
						'-NoProfile',
						'-NonInteractive',
						'-ExecutionPolicy',
						'Unrestricted',
						'-Command',
						pwshCommand
					]
					core.debug(`Using pwsh at path: ${pwshPath}`)
					yield exec(`"${pwshPath}"`, args)
				} else {
					const powershellCommand = [
						`$ErrorActionPreference = 'Stop' ;`,
						`try { Add-Type -AssemblyName System.IO.Compression.FileSystem } catch { } ;`,
						`if ((Get-Command -Name Expand-Archive -Module Microsoft.PowerShell.Archive -ErrorAction Ignore)) { Expand-Archive -LiteralPath '${escapedFile}' -DestinationPath '${escapedDest}' -Force }`,
						`else {[System.IO.Compression.ZipFile]::ExtractToDirectory('${escapedFile}', '${escapedDest}', $true) }`
					].join(' ')
					const args = [
						'-NoLogo',
						'-Sta',
						'-NoProfile',
						'-NonInteractive',
						'-ExecutionPolicy',
						'Unrestricted',
						'-Command',
						powershellCommand
					]
					const powershellPath = yield io.which('powershell', true)
					core.debug(`Using powershell at path: ${powershellPath}`)
					yield exec(`"${powershellPath}"`, args)
				}
			})
		}
		function extractZipNix(file, dest) {
			return tool_cache_awaiter(this, void 0, void 0, function* () {
				const unzipPath = yield io.which('unzip', true)
				const args = [file]
				if (!core.isDebug()) {
					args.unshift('-q')
				}
				args.unshift('-o')
				yield exec(`"${unzipPath}"`, args, { cwd: dest })
			})
		}
		function cacheDir(sourceDir, tool, version, arch) {
			return tool_cache_awaiter(this, void 0, void 0, function* () {
				version = semver.clean(version) || version
				arch = arch || os.arch()
				core.debug(`Caching tool ${tool} ${version} ${arch}`)
				core.debug(`source dir: ${sourceDir}`)
				if (!fs.statSync(sourceDir).isDirectory()) {
					throw new Error('sourceDir is not a directory')
				}
				const destPath = yield _createToolPath(tool, version, arch)
				for (const itemName of fs.readdirSync(sourceDir)) {
					const s = path.join(sourceDir, itemName)
					yield io.cp(s, destPath, { recursive: true })
				}
				_completeToolPath(tool, version, arch)
				return destPath
			})
		}
		function cacheFile(sourceFile, targetFile, tool, version, arch) {
			return tool_cache_awaiter(this, void 0, void 0, function* () {
				version = semver.clean(version) || version
				arch = arch || os.arch()
				core.debug(`Caching tool ${tool} ${version} ${arch}`)
				core.debug(`source file: ${sourceFile}`)
				if (!fs.statSync(sourceFile).isFile()) {
					throw new Error('sourceFile is not a file')
				}
				const destFolder = yield _createToolPath(tool, version, arch)
				const destPath = path.join(destFolder, targetFile)
				core.debug(`destination file ${destPath}`)
				yield io.cp(sourceFile, destPath)
				_completeToolPath(tool, version, arch)
				return destFolder
			})
		}
		function find(toolName, versionSpec, arch) {
			if (!toolName) {
				throw new Error('toolName parameter is required')
			}
			if (!versionSpec) {
				throw new Error('versionSpec parameter is required')
			}
			arch = arch || os.arch()
			if (!isExplicitVersion(versionSpec)) {
				const localVersions = findAllVersions(toolName, arch)
				const match = evaluateVersions(localVersions, versionSpec)
				versionSpec = match
			}
			let toolPath = ''
			if (versionSpec) {
				versionSpec = semver.clean(versionSpec) || ''
				const cachePath = path.join(_getCacheDirectory(), toolName, versionSpec, arch)
				core.debug(`checking cache: ${cachePath}`)
				if (fs.existsSync(cachePath) && fs.existsSync(`${cachePath}.complete`)) {
					core.debug(`Found tool in cache ${toolName} ${versionSpec} ${arch}`)
					toolPath = cachePath
				} else {
					core.debug('not found')
				}
			}
			return toolPath
		}
		function findAllVersions(toolName, arch) {
			const versions = []
			arch = arch || external_os_.arch()
			const toolPath = external_path_.join(_getCacheDirectory(), toolName)
			if (external_fs_.existsSync(toolPath)) {
				const children = external_fs_.readdirSync(toolPath)
				for (const child of children) {
					if (isExplicitVersion(child)) {
						const fullPath = external_path_.join(toolPath, child, arch || '')
						if (external_fs_.existsSync(fullPath) && external_fs_.existsSync(`${fullPath}.complete`)) {
							versions.push(child)
						}
					}
				}
			}
			return versions
		}
		function getManifestFromRepo(owner_1, repo_1, auth_1) {
			return tool_cache_awaiter(this, arguments, void 0, function* (owner, repo, auth, branch = 'master') {
				let releases = []
				const treeUrl = `https://api.github.com/repos/${owner}/${repo}/git/trees/${branch}`
				const http = new httpm.HttpClient('tool-cache')
				const headers = {}
				if (auth) {
					core.debug('set auth')
					headers.authorization = auth
				}
				const response = yield http.getJson(treeUrl, headers)
				if (!response.result) {
					return releases
				}
				let manifestUrl = ''
				for (const item of response.result.tree) {
					if (item.path === 'versions-manifest.json') {
						manifestUrl = item.url
						break
					}
				}
				headers['accept'] = 'application/vnd.github.VERSION.raw'
				let versionsRaw = yield (yield http.get(manifestUrl, headers)).readBody()
				if (versionsRaw) {
					versionsRaw = versionsRaw.replace(/^\uFEFF/, '')
					try {
						releases = JSON.parse(versionsRaw)
					} catch (_a) {
						core.debug('Invalid json')
					}
				}
				return releases
			})
		}
		function findFromManifest(versionSpec_1, stable_1, manifest_1) {
			return tool_cache_awaiter(
				this,
				arguments,
				void 0,
				function* (versionSpec, stable, manifest, archFilter = os.arch()) {
					const match = yield mm._findMatch(versionSpec, stable, manifest, archFilter)
					return match
				}
			)
		}
		function _createExtractFolder(dest) {
			return tool_cache_awaiter(this, void 0, void 0, function* () {
				if (!dest) {
					dest = path.join(_getTempDirectory(), crypto.randomUUID())
				}
				yield io.mkdirP(dest)
				return dest
			})
		}
		function _createToolPath(tool, version, arch) {
			return tool_cache_awaiter(this, void 0, void 0, function* () {
				const folderPath = path.join(_getCacheDirectory(), tool, semver.clean(version) || version, arch || '')
				core.debug(`destination ${folderPath}`)
				const markerPath = `${folderPath}.complete`
				yield io.rmRF(folderPath)
				yield io.rmRF(markerPath)
				yield io.mkdirP(folderPath)
				return folderPath
			})
		}
		function _completeToolPath(tool, version, arch) {
			const folderPath = path.join(_getCacheDirectory(), tool, semver.clean(version) || version, arch || '')
			const markerPath = `${folderPath}.complete`
			fs.writeFileSync(markerPath, '')
			core.debug('finished caching tool')
		}
		function isExplicitVersion(versionSpec) {
			const c = node_modules_semver.clean(versionSpec) || ''
			lib_core.Yz(`isExplicit: ${c}`)
			const valid = node_modules_semver.valid(c) != null
			lib_core.Yz(`explicit? ${valid}`)
			return valid
		}
		function evaluateVersions(versions, versionSpec) {
			let version = ''
			core.debug(`evaluating ${versions.length} versions`)
			versions = versions.sort((a, b) => {
				if (semver.gt(a, b)) {
					return 1
				}
				return -1
			})
			for (let i = versions.length - 1; i >= 0; i--) {
				const potential = versions[i]
				const satisfied = semver.satisfies(potential, versionSpec)
				if (satisfied) {
					version = potential
					break
				}
			}
			if (version) {
				core.debug(`matched: ${version}`)
			} else {
				core.debug('match not found')
			}
			return version
		}
		function _getCacheDirectory() {
			const cacheDirectory = process.env['RUNNER_TOOL_CACHE'] || ''
			;(0, external_assert_.ok)(cacheDirectory, 'Expected RUNNER_TOOL_CACHE to be defined')
			return cacheDirectory
		}
		function _getTempDirectory() {
			const tempDirectory = process.env['RUNNER_TEMP'] || ''
			;(0, external_assert_.ok)(tempDirectory, 'Expected RUNNER_TEMP to be defined')
			return tempDirectory
		}
		function _getGlobal(key, defaultValue) {
			const value = global[key]
			return value !== undefined ? value : defaultValue
		}
		function _unique(values) {
			return Array.from(new Set(values))
		}
		var tools_platform = __nccwpck_require__(9836)
		const helm = {
			name: 'helm',
			site: 'https://get.helm.sh',
			download: (site, version, platform) => {
				const key = (0, tools_platform.N)(platform)
				return {
					url: `${site}/helm-v${version}-${key}.${platform.os === 'windows' ? 'zip' : 'tar.gz'}`,
					member: `${key}/${programFile('helm', platform)}`
				}
			},
			newest: site => `${site}/helm-latest-version`,
			line: {
				of: version => version.major,
				range: line => `${line}.x`,
				newest: (site, line) => `${site}/helm${line}-latest-version`
			},
			versionArgs: ['version', '--template', '{{.Version}}'],
			versionPattern: /^v(\S+)/
		}
		const kubectl = {
			name: 'kubectl',
			site: 'https://dl.k8s.io',
			download: (site, version, platform) => ({
				url: `${site}/release/v${version}/bin/${platform.os}/${platform.arch}/${programFile('kubectl', platform)}`,
				member: undefined
			}),
			newest: site => `${site}/release/stable.txt`,
			line: {
				of: version => version.minor,
				range: line => `1.${line}.x`,
				newest: (site, line) => `${site}/release/stable-1.${line}.txt`
			},
			versionArgs: ['version', '--client', '-o', 'json'],
			versionPattern: /"gitVersion":\s*"v([^"]+)"/
		}
		const PRODUCTS = { helm, kubectl }
		function programFile(name, { os }) {
			return os === 'windows' ? `${name}.exe` : name
		}
		var trim = __nccwpck_require__(5395)
		function siteOf({ name, mirror }) {
			if (mirror === undefined) return PRODUCTS[name].site
			const url = URL.parse(mirror)
			const fault =
				url === null
					? 'is not a URL'
					: url.protocol !== 'https:'
						? `does not start with https:// but with ${url.protocol}//`
						: url.username + url.password !== ''
							? 'contains credentials'
							: url.search + url.hash !== ''
								? 'contains a query or a fragment'
								: undefined
			if (fault !== undefined) {
				throw new errors.l('TOOL_MIRROR', `${name}-mirror ${fault}`, {
					remedy: `Give the https base URL of a site laid out as ${PRODUCTS[name].site} is, readable without a login.`
				})
			}
			return (0, trim.h)(mirror, unit => unit === '/')
		}
		async function downloadFile(url, folder, tool) {
			try {
				return await downloadTool(
					url,
					(0, external_node_path_.join)(folder, (0, external_node_crypto_.randomUUID)())
				)
			} catch (error) {
				if (error instanceof HTTPError && error.httpStatusCode === 404) {
					throw new errors.l('TOOL_NOT_FOUND', `${url} does not exist`, {
						remedy:
							`Check ${tool}-version: the release must exist for this machine's system and processor. ` +
							`A ${tool}-mirror must be laid out as ${PRODUCTS[tool].site} is.`,
						cause: error
					})
				}
				throw new errors.l('TOOL_DOWNLOAD', `${url} cannot be downloaded: ${reasonOf(error)}`, {
					remedy:
						`The runner needs HTTPS access to that address and to where it redirects, over HTTPS too; a proxy is taken from HTTPS_PROXY, ` +
						`a private certificate authority from NODE_EXTRA_CA_CERTS. Without access, set ${tool}-mirror, or put ` +
						`${tool} on PATH and its SHA-256 into ${tool}-checksum.`,
					cause: error
				})
			}
		}
		async function downloadText(url, folder, tool) {
			return (await (0, promises_.readFile)(await downloadFile(url, folder, tool), 'utf8')).trim()
		}
		function reasonOf(error) {
			return error instanceof AggregateError ? error.errors.map(errors.b).join('; ') : (0, errors.b)(error)
		}
		function cacheEntry({ name, checksum }) {
			return checksum === undefined ? name : `${name}-sha256-${checksum.toLowerCase()}`
		}
		function cachedVersions(entry, range) {
			const root = cacheRoot()
			const fitting = (0, node_modules_semver.rsort)(
				findAllVersions(entry, process.arch).filter(version =>
					(0, node_modules_semver.satisfies)(version, range)
				)
			)
			return fitting.map(version => ({
				version,
				folder: (0, external_node_path_.join)(root, entry, version, process.arch)
			}))
		}
		async function findCached(entry, range, programs) {
			for (const { version, folder } of cachedVersions(entry, range)) {
				for (const program of programs) {
					const path = (0, external_node_path_.join)(folder, program)
					if (await isExecutable(path)) return { version, path }
				}
			}
			return undefined
		}
		async function addToCache(entry, version, files) {
			const folder = (0, external_node_path_.join)(cacheRoot(), entry, version, process.arch)
			try {
				await (0, promises_.mkdir)(folder, { recursive: true })
				for (const [name, file] of Object.entries(files)) await addFile(file, folder, name)
				await (0, promises_.writeFile)(`${folder}.complete`, '')
				return folder
			} catch (error) {
				throw new errors.l(
					'TOOL_CACHE',
					`the tool cache ${folder} cannot be written: ${(0, errors.b)(error)}`,
					{
						remedy:
							"Give the runner's user write access to the folder in RUNNER_TOOL_CACHE, and enough disk space; delete what is in the way.",
						cause: error
					}
				)
			}
		}
		async function addFile(file, folder, name) {
			const path = (0, external_node_path_.join)(folder, name)
			const staged = (0, external_node_path_.join)(
				folder,
				`.${name}-${(0, external_node_crypto_.randomUUID)()}`
			)
			try {
				await (0, promises_.copyFile)(file, staged)
				await (0, promises_.chmod)(staged, 0o755)
				await (0, promises_.rename)(staged, path).catch(async error => {
					if (process.platform !== 'win32' || !(await isExecutable(path))) throw error
				})
			} finally {
				await (0, promises_.rm)(staged, { force: true }).catch(() => undefined)
			}
		}
		function cacheRoot() {
			const root = process.env['RUNNER_TOOL_CACHE'] ?? ''
			if (root === '') {
				throw new errors.l('TOOL_CACHE', 'RUNNER_TOOL_CACHE is not set', {
					remedy: 'GitHub runners set it; elsewhere, set it to a folder where downloaded tools may be kept.'
				})
			}
			return root
		}
		async function isExecutable(path) {
			return (0, promises_.access)(path, promises_.constants.X_OK).then(
				() => true,
				() => false
			)
		}
		const MAX_BYTES = 512 * 2 ** 20
		const MAX_ARCHIVE_BYTES = 128 * 2 ** 20
		const PIECE = 2 ** 20
		async function readHashed(path) {
			const file = await openRegular(path)
			try {
				const { size } = await file.stat()
				if (size > MAX_ARCHIVE_BYTES)
					throw new Error(`${path} has more than ${MAX_ARCHIVE_BYTES / 2 ** 20} MiB`)
				const bytes = Buffer.allocUnsafeSlow(size)
				const hash = (0, external_node_crypto_.createHash)('sha256')
				let at = 0
				while (at < size) {
					const { bytesRead } = await file.read(bytes, at, Math.min(PIECE, size - at), at)
					if (bytesRead === 0) break
					hash.update(bytes.subarray(at, at + bytesRead))
					at += bytesRead
				}
				return { bytes: bytes.subarray(0, at), sha256: hash.digest('hex') }
			} finally {
				await file.close()
			}
		}
		async function copyHashed(from, to) {
			const copy = await (0, promises_.open)(to, 'wx', 0o600)
			try {
				return await hash(from, async piece => {
					await copy.writeFile(piece)
				})
			} finally {
				await copy.close()
			}
		}
		async function sha256Of(path) {
			return await hash(path, () => undefined)
		}
		class Comparison {
			#file
			#piece = Buffer.allocUnsafeSlow(PIECE)
			#at = 0
			#isSame
			constructor(file) {
				this.#file = file
				this.#isSame = file !== undefined
			}
			static async with(path) {
				return new Comparison(await openRegular(path).catch(() => undefined))
			}
			async add(piece) {
				if (!this.#isSame || this.#file === undefined) return
				const at = this.#at
				this.#at += piece.length
				try {
					const { bytesRead } = await this.#file.read(this.#piece, 0, piece.length, at)
					this.#isSame = this.#piece.subarray(0, bytesRead).equals(piece)
				} catch {
					this.#isSame = false
				}
			}
			async end() {
				const size = await this.#file?.stat().then(
					stats => stats.size,
					() => undefined
				)
				await this.#file?.close()
				return this.#isSame && size === this.#at
			}
		}
		async function hash(path, use) {
			const hash = (0, external_node_crypto_.createHash)('sha256')
			await readPieces(path, async piece => {
				const used = use(piece)
				hash.update(piece)
				await used
			})
			return hash.digest('hex')
		}
		async function readPieces(path, use) {
			const file = await openRegular(path)
			try {
				let [buffer, other] = [Buffer.allocUnsafeSlow(PIECE), Buffer.allocUnsafeSlow(PIECE)]
				let next = file.read(buffer, 0, PIECE, 0)
				for (let at = 0; ;) {
					const { bytesRead } = await next
					if (bytesRead === 0) return
					at += bytesRead
					if (at > MAX_BYTES) throw new Error(`${path} has more than ${MAX_BYTES / 2 ** 20} MiB`)
					const piece = buffer.subarray(0, bytesRead)
					;[buffer, other] = [other, buffer]
					next = file.read(buffer, 0, PIECE, at)
					next.catch(() => undefined)
					await use(piece)
				}
			} finally {
				await file.close()
			}
		}
		async function openRegular(path) {
			const file = await (0, promises_.open)(
				path,
				promises_.constants.O_RDONLY | promises_.constants.O_NONBLOCK
			)
			if ((await file.stat()).isFile()) return file
			await file.close()
			throw new Error(`${path} is not a file`)
		}
		const FOLDER = 'programs'
		async function programIn(dir, name) {
			const place = placeOf(dir, name)
			return await readlink(place).catch(() => place)
		}
		async function place(file, dir, name) {
			const path = await prepare(dir, name)
			await (0, promises_.chmod)(file, 0o700)
			await (0, promises_.rename)(file, path)
			await (0, promises_.access)(path, promises_.constants.X_OK).catch(cause => {
				throw new errors.l('TOOL_NOT_RUNNABLE', `${path} cannot be started`, {
					remedy:
						'Verified programs run from RUNNER_TEMP: mount its file system without noexec, or set `tools: any`.',
					cause
				})
			})
			return path
		}
		async function point(path, dir, name) {
			const link = await prepare(dir, name)
			await (0, promises_.rm)(link, { force: true })
			await (0, promises_.symlink)(path, link).catch(async () => {
				await (0, promises_.copyFile)(path, link, promises_.constants.COPYFILE_EXCL)
			})
		}
		async function prepare(dir, name) {
			await (0, promises_.mkdir)((0, external_node_path_.join)(dir, FOLDER), { recursive: true, mode: 0o700 })
			return placeOf(dir, name)
		}
		function placeOf(dir, name) {
			return (0, external_node_path_.join)(
				dir,
				FOLDER,
				programFile(name, (0, tools_platform.t)(process.platform, process.arch))
			)
		}
		var external_node_util_ = __nccwpck_require__(7975)
		var external_node_zlib_ = __nccwpck_require__(8522)
		const unpack_PIECE = 2 ** 20
		async function unpack({ name, bytes }, member, to, other) {
			const file = await (0, promises_.open)(to, 'wx', 0o600)
			const comparison = other === undefined ? undefined : await Comparison.with(other)
			const target = { file, hash: (0, external_node_crypto_.createHash)('sha256'), comparison }
			let isSame
			try {
				await (name.endsWith('.zip') ? unzip(bytes, member, target) : untar(bytes, member, target))
			} finally {
				isSame = await comparison?.end()
				await file.close()
			}
			return { sha256: target.hash.digest('hex'), isSame: isSame === true }
		}
		async function write({ file, hash, comparison }, piece) {
			const done = Promise.all([file.writeFile(piece), comparison?.add(piece)])
			hash.update(piece)
			await done
		}
		const BLOCK = 512
		async function untar(archive, member, target) {
			const unzipped = (0, external_node_zlib_.createGunzip)({ chunkSize: unpack_PIECE })
			unzipped.end(archive)
			let header = Buffer.alloc(0)
			let left
			let skip = 0
			let total = 0
			try {
				for await (const chunk of unzipped) {
					total += chunk.length
					if (total > MAX_BYTES) throw new Error(`it unpacks to more than ${MAX_BYTES / 2 ** 20} MiB`)
					let rest = chunk
					while (rest.length > 0) {
						if (left !== undefined) {
							const piece = rest.subarray(0, left)
							await write(target, piece)
							left -= piece.length
							if (left === 0) return
							rest = rest.subarray(piece.length)
						} else if (skip > 0) {
							const skipped = Math.min(skip, rest.length)
							skip -= skipped
							rest = rest.subarray(skipped)
						} else {
							const missing = BLOCK - header.length
							header = Buffer.concat([header, rest.subarray(0, missing)])
							rest = rest.subarray(missing)
							if (header.length < BLOCK) continue
							const { name, size } = entryOf(header)
							if (name === member && size > 0) left = size
							else skip = Math.ceil(size / BLOCK) * BLOCK
							header = Buffer.alloc(0)
						}
					}
				}
			} finally {
				unzipped.destroy()
			}
			throw new Error(left === undefined ? 'the archive does not have it' : 'the archive ends within it')
		}
		function entryOf(header) {
			const text = (from, length) => header.toString('latin1', from, from + length).split('\0', 1)[0] ?? ''
			const size = text(124, 12).trim()
			if (!/^[0-7]*$/.test(size)) throw new Error('it is not a tar archive')
			return { name: text(0, 100), size: size === '' ? 0 : Number.parseInt(size, 8) }
		}
		async function unzip(zip, member, target) {
			const end = zip.lastIndexOf('PK\x05\x06', undefined, 'latin1')
			if (end < 0) throw new Error('it is not a zip archive')
			let at = zip.readUInt32LE(end + 16)
			for (let entries = zip.readUInt16LE(end + 10); entries > 0; entries--) {
				const nameLength = zip.readUInt16LE(at + 28)
				if (zip.toString('utf8', at + 46, at + 46 + nameLength) === member) {
					const header = zip.readUInt32LE(at + 42)
					const begin = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28)
					const data = zip.subarray(begin, begin + zip.readUInt32LE(at + 20))
					const isStored = zip.readUInt16LE(at + 10) === 0
					const options = { maxOutputLength: MAX_BYTES }
					const program = isStored
						? data
						: await (0, external_node_util_.promisify)(external_node_zlib_.inflateRaw)(data, options)
					for (let from = 0; from < program.length; from += unpack_PIECE)
						await write(target, program.subarray(from, from + unpack_PIECE))
					return
				}
				at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
			}
			throw new Error('the archive does not have it')
		}
		async function takeProgram(archive, member, { request, folder, deps }, other) {
			const file = (0, external_node_path_.join)(folder, (0, external_node_crypto_.randomUUID)())
			const unpacked = await unpack(archive, member, file, other).catch(cause => {
				throw new errors.l('TOOL_ARCHIVE', `${member} cannot be unpacked: ${(0, errors.b)(cause)}`, {
					remedy: `A ${request.name}-mirror must have the archives as they were published, and RUNNER_TEMP enough space.`,
					cause
				})
			})
			return { ...unpacked, program: await place(file, deps.dir, request.name) }
		}
		function refuse({ deps, refused }, why) {
			deps.log.info(`Not used: ${why}`)
			refused.push(why)
		}
		function loadChecksums() {
			return __nccwpck_require__.e(65).then(__nccwpck_require__.bind(__nccwpck_require__, 8103))
		}
		async function expectedChecksum(search, version) {
			const known = search.expected.get(version)
			if (known !== undefined) return await known
			const asked = verify_find(search, version)
			search.expected.set(version, asked)
			return await asked
		}
		async function verify_find({ request: { name, checksum }, site, platform, folder }, version) {
			if (checksum !== undefined) {
				const what =
					name === 'helm' ? 'the archive behind this URL, or of the helm on PATH' : 'the file behind this URL'
				return {
					sha256: checksum.toLowerCase(),
					origin: `the input ${name}-checksum`,
					remedy: `${name}-checksum must be the SHA-256 of ${what}. If it is, do not use the download.`
				}
			}
			const { checksumOf } = await loadChecksums()
			const known = checksumOf(name, version, platform)
			if (known !== undefined) {
				return {
					sha256: known,
					origin: "this action's table of published checksums",
					remedy: `The file is not the one that was published: do not use it. If a mirror repacks its files on purpose, give its checksum in ${name}-checksum.`
				}
			}
			const { url } = PRODUCTS[name].download(site, version, platform)
			return publishedChecksum(`${url}.sha256`, folder, name)
		}
		function verify(sha256, url, expected) {
			if (sha256 === expected.sha256) return
			throw new errors.l(
				'TOOL_CHECKSUM_MISMATCH',
				`${url} has the SHA-256 ${sha256}, but ${expected.origin} says ${expected.sha256}`,
				{ remedy: expected.remedy }
			)
		}
		async function publishedChecksum(url, folder, name) {
			const unknown = (message, cause) =>
				new errors.l('TOOL_CHECKSUM_UNKNOWN', message, {
					remedy: `Give the SHA-256 of the download in ${name}-checksum: nothing is run that is not verified.`,
					cause
				})
			const text = await downloadText(url, folder, name).catch(error => {
				if (error instanceof errors.l && error.code === 'TOOL_NOT_FOUND') {
					throw unknown(`there is no checksum for the download: ${error.message}`, error)
				}
				throw error
			})
			const sha256 = /^[0-9a-f]{64}(?!\S)/i.exec(text)?.[0].toLowerCase()
			if (sha256 === undefined) throw unknown(`${url} holds no SHA-256`)
			return {
				sha256,
				origin: url,
				remedy: 'The download was damaged or changed: run the job again, or use another mirror.'
			}
		}
		async function verifiedFromCache(search) {
			const { request } = search
			for (const cached of cachedVersions(cacheEntry(request), request.version)) {
				const found = await verified(search, cached).catch(error => {
					refuse(search, `${request.name} in ${cached.folder}: ${(0, errors.b)(error)}`)
					return undefined
				})
				if (found !== undefined) return found
			}
			return undefined
		}
		async function verified(search, cached) {
			const { name } = search.request
			const { url, member } = PRODUCTS[name].download(search.site, cached.version, search.platform)
			const file = (0, external_node_path_.basename)(url)
			return member === undefined
				? await verifiedProgram(search, cached, file)
				: await verifiedArchive(search, cached, { file, member })
		}
		async function verifiedProgram(search, { version, folder }, file) {
			const { request, deps, platform } = search
			const copy = (0, external_node_path_.join)(search.folder, `${version}-${file}`)
			const sha256 = await copyHashed((0, external_node_path_.join)(folder, file), copy).catch(
				explainMissing(file)
			)
			await check(sha256, search, version, file)
			const path = (0, external_node_path_.join)(folder, programFile(request.name, platform))
			return { version, path, program: await place(copy, deps.dir, request.name), source: 'cache', sha256 }
		}
		async function verifiedArchive(search, { version, folder }, { file, member }) {
			const { request, platform, deps } = search
			const archive = await readHashed((0, external_node_path_.join)(folder, file)).catch(
				explainMissing(file)
			)
			await check(archive.sha256, search, version, file)
			const inCache = programFile(request.name, platform)
			const path = (0, external_node_path_.join)(folder, inCache)
			const taken = await takeProgram({ name: file, bytes: archive.bytes }, member, search, path)
			const { program, sha256, isSame } = taken
			if (!isSame) {
				deps.log.warning(`${path} was not the program of the verified ${file}: it is replaced`)
				await addToCache(cacheEntry(request), version, { [inCache]: program })
			}
			return { version, path, program, source: 'cache', sha256 }
		}
		async function check(sha256, search, version, file) {
			const expected = await expectedChecksum(search, version)
			if (sha256 !== expected.sha256)
				throw new Error(`${file} has the SHA-256 ${sha256}, but ${expected.origin} says ${expected.sha256}`)
		}
		function explainMissing(file) {
			return error => {
				throw codeOf(error) === 'ENOENT'
					? new Error(`${file}, which would verify it, is not beside it`)
					: error
			}
		}
		function codeOf(error) {
			return error instanceof Error && 'code' in error ? error.code : undefined
		}
		async function anyFromCache(search) {
			const { request, platform, deps } = search
			const program = programFile(request.name, platform)
			const programs = [program, (0, external_node_path_.join)((0, tools_platform.N)(platform), program)]
			const cached = await findCached(cacheEntry(request), request.version, programs)
			if (cached === undefined) return undefined
			await point(cached.path, deps.dir, request.name)
			return { ...cached, program: cached.path, source: 'cache', sha256: undefined }
		}
		async function downloaded(search, version) {
			const { request, site, platform, folder, deps } = search
			const { name } = request
			const { url, member } = PRODUCTS[name].download(site, version, platform)
			deps.log.info(`Downloading ${url}`)
			const file = await downloadFile(url, folder, name)
			const expected = await expectedChecksum(search, version)
			const check = sha256 => {
				verify(sha256, url, expected)
				deps.log.debug(
					`${(0, external_node_path_.basename)(url)} has the SHA-256 that ${expected.origin} says: ${sha256}`
				)
			}
			const inCache = programFile(name, platform)
			const keep = async files =>
				(0, external_node_path_.join)(await addToCache(cacheEntry(request), version, files), inCache)
			if (member === undefined) {
				const sha256 = await sha256Of(file)
				check(sha256)
				const program = await place(file, deps.dir, name)
				return { version, path: await keep({ [inCache]: program }), program, sha256, source: 'download' }
			}
			const archive = await readHashed(file)
			check(archive.sha256)
			const { program, sha256 } = await takeProgram(
				{ name: (0, external_node_path_.basename)(url), bytes: archive.bytes },
				member,
				search
			)
			const path = await keep({ [(0, external_node_path_.basename)(url)]: file, [inCache]: program })
			return { version, path, program, sha256, source: 'download' }
		}
		var searchPath = __nccwpck_require__(7556)
		const VERSION_MS = 60_000
		async function verifiedFromPath(search) {
			const { request, deps } = search
			const path = onPath(search)
			if (path === undefined) return undefined
			if (request.name === 'helm' && request.checksum === undefined) {
				refuse(
					search,
					`${path}: no checksum of the program itself is published, and \`helm-checksum\` is not set`
				)
				return undefined
			}
			try {
				const copy = (0, external_node_path_.join)(search.folder, (0, external_node_crypto_.randomUUID)())
				const sha256 = await copyHashed(path, copy)
				const version = await versionBySum(sha256, search)
				const program = await place(copy, deps.dir, request.name)
				if (request.checksum !== undefined) await checkVersion(program, search)
				return { version, path, program, source: 'path', sha256 }
			} catch (error) {
				refuse(search, `${path}: ${(0, errors.b)(error)}`)
				return undefined
			}
		}
		async function anyFromPath(search) {
			const { request, deps } = search
			const path = onPath(search)
			if (path === undefined) return undefined
			const version = await versionOf(path, search)
			if (version === undefined || !(0, node_modules_semver.satisfies)(version, request.version)) {
				deps.log.debug(`${path} is version ${version ?? 'unknown'}, which is not ${request.version}`)
				return undefined
			}
			await point(path, deps.dir, request.name)
			return { version, path, program: path, source: 'path', sha256: undefined }
		}
		function onPath({ request, platform, deps }) {
			return (0, searchPath.Kp)(programFile(request.name, platform), {
				...deps.env,
				GITHUB_WORKSPACE: deps.workspace
			})
		}
		async function versionBySum(sha256, search) {
			const { platform } = search
			const { name, version } = search.request
			const exact = (0, node_modules_semver.valid)(version)
			if (exact !== null) {
				const expected = await expectedChecksum(search, exact)
				if (sha256 === expected.sha256) return exact
				throw new Error(`it has the SHA-256 ${sha256}, but ${expected.origin} says ${expected.sha256}`)
			}
			const { checksumOf, knownVersions } = await loadChecksums()
			const known = knownVersions(name).find(
				each =>
					(0, node_modules_semver.satisfies)(each, version) && checksumOf(name, each, platform) === sha256
			)
			if (known !== undefined) return known
			throw new Error(`no release ${version} that this action knows has its SHA-256 ${sha256}`)
		}
		async function checkVersion(program, search) {
			const version = await versionOf(program, search)
			if (version !== (0, node_modules_semver.valid)(search.request.version))
				throw new Error(`it is version ${version ?? 'unknown'}, not ${search.request.version}`)
		}
		async function versionOf(program, { request, deps }) {
			const { versionArgs, versionPattern } = PRODUCTS[request.name]
			const said = await deps
				.run({ tool: program, args: versionArgs, env: deps.env, timeoutMs: VERSION_MS })
				.then(result => result.stdout, errors.b)
			return (0, node_modules_semver.valid)(versionPattern.exec(said)?.[1] ?? '') ?? undefined
		}
		const LATEST = 'latest'
		async function resolveVersion(request, site, read) {
			const exact = (0, node_modules_semver.valid)(request.version)
			if (exact !== null) return exact
			const range = request.version
			const { knownVersions } = await loadChecksums()
			return (
				(0, node_modules_semver.maxSatisfying)(knownVersions(request.name), range) ??
				(await newestFitting(request.name, range, site, read))
			)
		}
		async function newestRelease(name, site, read) {
			return readVersion(PRODUCTS[name].newest(site), name, read)
		}
		async function versions_checkVersion({ name, version }) {
			if (version !== LATEST && (0, node_modules_semver.validRange)(version) === null) {
				const example = await newestKnown(name)
				throw new errors.l('TOOL_VERSION', `${name}-version "${version}" is neither a version nor a range`, {
					remedy: `Write an exact version such as ${example}, a range such as ^${example}, or latest.`
				})
			}
		}
		async function newestFitting(name, range, site, read) {
			const { line } = PRODUCTS[name]
			const newest = await newestRelease(name, site, read)
			if ((0, node_modules_semver.satisfies)(newest, range)) return newest
			const asked = [newest]
			for (let number = line.of(new node_modules_semver.SemVer(newest)) - 1; number >= 0; number--) {
				if (!(0, node_modules_semver.intersects)(range, line.range(number))) continue
				const version = await readVersion(line.newest(site, number), name, read)
				if ((0, node_modules_semver.satisfies)(version, range)) return version
				asked.push(version)
			}
			throw new errors.l(
				'TOOL_VERSION',
				`no known release of ${name} meets "${range}": the newest ones are ${asked.join(', ')}`,
				{ remedy: `Write the exact version in ${name}-version.` }
			)
		}
		async function readVersion(url, name, read) {
			const text = await read(url)
			const version = (0, node_modules_semver.valid)(text)
			if (version === null) {
				throw new errors.l('TOOL_VERSION', `${url} holds no version number`, {
					remedy: `Write the exact version in ${name}-version, or correct ${name}-mirror.`
				})
			}
			return version
		}
		async function newestKnown(name) {
			const { knownVersions } = await loadChecksums()
			return [...knownVersions(name)].sort(node_modules_semver.compare).at(-1) ?? LATEST
		}
		const SOURCES = {
			cache: 'from the tool cache',
			path: 'from PATH',
			download: 'downloaded'
		}
		async function installTool(request, deps) {
			await versions_checkVersion(request)
			const site = siteOf(request)
			const platform = (0, tools_platform.t)(process.platform, process.arch)
			const folder = await (0, promises_.mkdtemp)((0, external_node_path_.join)(deps.dir, `${request.name}-`))
			const search = { request, site, platform, folder, deps, refused: [], expected: new Map() }
			try {
				const { name } = request
				const found = await install_find(search).catch(error => {
					throw withRefused(error, search)
				})
				const how = found.sha256 === undefined ? 'not verified' : 'verified'
				deps.log.info(`${name} ${found.version} ${SOURCES[found.source]} and ${how} (${found.path})`)
				return { name, ...found }
			} finally {
				await (0, promises_.rm)(folder, { recursive: true, force: true })
			}
		}
		async function install_find(search) {
			const { request, site, folder } = search
			const read = url => downloadText(url, folder, request.name)
			const wanted =
				request.version === LATEST
					? { ...search, request: { ...request, version: await newestRelease(request.name, site, read) } }
					: search
			const [fromCache, fromPath] = request.verified
				? [verifiedFromCache, verifiedFromPath]
				: [anyFromCache, anyFromPath]
			return (
				(await fromCache(wanted)) ??
				(await fromPath(wanted)) ??
				(await downloaded(wanted, await resolveVersion(wanted.request, site, read)))
			)
		}
		function withRefused(error, { request: { name }, refused }) {
			const isUnreachable = error instanceof errors.l && error.code === 'TOOL_DOWNLOAD'
			if (!isUnreachable || refused.length === 0) return error
			return new errors.l(
				'TOOL_UNVERIFIED',
				`${name} cannot be downloaded, and what this machine has cannot be verified: ${refused.join('; ')}`,
				{
					remedy:
						`Give the runner access to the download site or to a \`${name}-mirror\`, or set \`${name}-checksum\` to the ` +
						`SHA-256 of the ${name} on PATH. \`tools: any\` starts it unverified.`,
					cause: error
				}
			)
		}
	},
	9836: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			N: () => platformKey,
			t: () => platformOf
		})
		var _lib_errors_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7268)
		const SYSTEMS = new Map([
			['darwin', 'darwin'],
			['linux', 'linux'],
			['win32', 'windows']
		])
		const ARCHITECTURES = new Map(
			Object.entries({
				arm: 'arm',
				arm64: 'arm64',
				ia32: '386',
				loong64: 'loong64',
				ppc64: 'ppc64le',
				riscv64: 'riscv64',
				s390x: 's390x',
				x64: 'amd64'
			})
		)
		function platformOf(nodePlatform, nodeArch) {
			const os = SYSTEMS.get(nodePlatform)
			const arch = ARCHITECTURES.get(nodeArch)
			if (os === undefined || arch === undefined) {
				throw new _lib_errors_ts__WEBPACK_IMPORTED_MODULE_0__.l(
					'TOOL_PLATFORM',
					`helm and kubectl are not published for ${nodePlatform}/${nodeArch}`,
					{
						remedy: 'Run the job on Linux, macOS or Windows.'
					}
				)
			}
			return { os, arch }
		}
		function platformKey({ os, arch }) {
			return `${os}-${arch}`
		}
	},
	1891: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			E: () => bodyOf,
			l: () => linkParts
		})
		var html = __nccwpck_require__(910)
		var htmlBlocks = __nccwpck_require__(5144)
		var view_causes = __nccwpck_require__(8365)
		var kubernetes_objects = __nccwpck_require__(9340)
		var text_text = __nccwpck_require__(9576)
		var verdict = __nccwpck_require__(687)
		var view_counts = __nccwpck_require__(3521)
		var departureLooks = __nccwpck_require__(4633)
		var hookFacts = __nccwpck_require__(7371)
		const SIGNS = {
			ready: '✅',
			delivered: '📦',
			progressing: '⏳',
			missing: '❔',
			offline: '🔌',
			failed: '❌',
			unverified: '➖'
		}
		function stateMark(state) {
			return state === 'left' ? departureMark(state) : marked(SIGNS[state], state)
		}
		function causeMark(state, title) {
			if (state !== 'left' && title.toLowerCase().startsWith(state)) return (0, html.PT)`${SIGNS[state]}`
			return (0, html.PT)`${stateMark(state)}:`
		}
		function departureMark(state) {
			return marked(SIGNS[departureLooks.m[state]], state)
		}
		function hookStateMark(state) {
			return marked(hookFacts.Lk[state], hookWords(state))
		}
		function hookResultMark({ mark, words }) {
			return marked(mark, hookWords(words))
		}
		function hookWords(text) {
			return text
				.split('succeeded')
				.map(part => (0, html.PT)`${part}`)
				.reduce((before, after) => (0, html.PT)`${before}succeeded${after}`)
		}
		const CLEANUP_MARKS = {
			kept: (0, html.PT)`➖\u00a0kept`,
			due: (0, html.PT)`⏳\u00a0due`,
			removed: (0, html.PT)`✅\u00a0removed`,
			withdrawn: (0, html.PT)`📦\u00a0withdrawn`,
			failed: (0, html.PT)`❌\u00a0failed`
		}
		const CHANGE_MARKS = {
			added: (0, html.PT)`➕\u00a0added`,
			changed: (0, html.PT)`✏️\u00a0changed`,
			removed: (0, html.PT)`➖\u00a0removed`,
			kept: (0, html.PT)`📌\u00a0kept, though it left the chart`,
			unchanged: (0, html.PT)`unchanged`
		}
		function marked(sign, word) {
			return (0, html.PT)`${sign}\u00a0${word}`
		}
		const MOST_CALM = 10
		function clusterParts(clusters) {
			if (clusters.length === 0) return []
			const counts = (0, view_counts.mQ)(clusters)
			const told = [
				(0, view_counts.O1)(counts.clusters, 'cluster'),
				...(counts.objects.all === 0 ? [] : [(0, view_counts.O1)(counts.objects, 'object')])
			]
			return [
				(0, htmlBlocks.oo)((0, htmlBlocks.om)((0, html.PT)`<h3>Clusters</h3><p>${told.join('; ')}</p>`)),
				...rowBlocks(clusters).map(htmlBlocks.oo),
				...kindBlocks(counts.kinds).map(htmlBlocks.oo)
			]
		}
		function rowBlocks(clusters) {
			const troubled = clusters.filter(isTroubled).sort(byWeakness)
			const calm = clusters.filter(cluster => !isTroubled(cluster))
			const title = (0, view_counts.O1)((0, view_counts.pG)(calm), 'cluster')
			return [
				...(troubled.length === 0 ? [] : [troubledTable(troubled)]),
				...(calm.length === 0
					? []
					: [calm.length <= MOST_CALM ? calmTable(calm) : (0, htmlBlocks.TM)(title, calmTable(calm))])
			]
		}
		function isTroubled(cluster) {
			return (
				(0, verdict.Jm)(cluster) || (cluster.state === 'unverified' && !cluster.note.startsWith(verdict.Lf))
			)
		}
		function byWeakness(left, right) {
			return (0, view_counts.IQ)((0, view_counts.L4)(left)) - (0, view_counts.IQ)((0, view_counts.L4)(right))
		}
		function calmTable(clusters) {
			const notes = clusters.some(({ note }) => note !== '')
			const rows = clusters.map(cluster => () => [
				...namesOf(cluster),
				secondsOf(cluster),
				(0, view_counts.O1)((0, view_counts.sv)(cluster.objects.map(({ state }) => state)), ''),
				...(notes ? [cluster.note] : [])
			])
			return (0, htmlBlocks.tp)(
				['cluster', 'state', 'seconds', 'objects', ...(notes ? ['why'] : [])],
				rows,
				true
			)
		}
		function troubledTable(clusters) {
			const rows = clusters.map(cluster => () => [...namesOf(cluster), whyOf(cluster)])
			return (0, htmlBlocks.tp)(['cluster', 'state', 'why'], rows, true)
		}
		function namesOf(cluster) {
			return [cluster.cluster, stateMark((0, view_counts.L4)(cluster))]
		}
		function secondsOf(cluster) {
			const { objects, state } = cluster
			const isOver = state === 'failed' || !(0, verdict.Jm)(cluster)
			const times = objects.flatMap(object => (object.state === 'unverified' ? [] : [object.seconds]))
			return !isOver || state === 'unverified' || times.length === 0 ? '' : Math.max(...times).toFixed(1)
		}
		function whyOf({ note, state, objects }) {
			if (note !== '') return note
			const troubled = objects.filter(isNotAsRequired)
			const worst = troubled.find(object => object.state === state && object.reason !== '') ?? troubled[0]
			if (worst === undefined) return ''
			const what =
				worst.reason === ''
					? (0, kubernetes_objects.Ro)(worst.object)
					: `${(0, kubernetes_objects.Ro)(worst.object)}: ${worst.reason}`
			if (troubled.length === 1) return what
			return areAlike(troubled) && worst.reason !== ''
				? `${(0, text_text.hS)(troubled.length, 'object')}: ${worst.reason}`
				: `${what}; and ${(0, text_text.hS)(troubled.length - 1, 'other object')}`
		}
		function isNotAsRequired(object) {
			return (0, verdict.Jm)(object) || object.state === 'unverified'
		}
		function kindBlocks(kinds) {
			if (kinds.length === 0) return []
			const rows = kinds.map(({ kind, objects, ...tally }) => () => [
				kind,
				String(objects),
				(0, view_counts.O1)(tally, '')
			])
			return [
				(0, htmlBlocks.TM)(
					'Objects by kind',
					(0, htmlBlocks.tp)(['kind', 'objects', 'in all clusters'], rows)
				)
			]
		}
		function objectParts(clusters) {
			return clusters.filter(isTroubled).sort(byWeakness).flatMap(objectTable)
		}
		function objectTable({ cluster, objects }) {
			const troubled = objects.filter(isNotAsRequired)
			if (areAlike(troubled) && troubled.length === objects.length) return []
			const tally = (0, view_counts.sv)(objects.map(({ state }) => state))
			const rows = troubled.map(object => () => objectRow(object))
			return [
				(0, htmlBlocks._0)(
					(0, htmlBlocks.TM)(
						(0, html.PT)`${cluster}: ${(0, view_counts.O1)(tally, 'object')}`,
						(0, htmlBlocks.tp)(['object', 'state', 'why', 'seconds'], rows)
					)
				)
			]
		}
		function areAlike(objects) {
			const [first] = objects
			return (
				objects.length > 1 &&
				objects.every(({ state, reason }) => state === first?.state && reason === first.reason)
			)
		}
		function objectRow({ object, state, seconds, reason }) {
			return [
				(0, kubernetes_objects.Ro)(object),
				stateMark(state),
				reason,
				state === 'unverified' ? '' : seconds.toFixed(1)
			]
		}
		const MOST_CHARACTERS = 40_000
		const DAY = 86_400
		const HOUR = 3600
		const STEPS = [1, 2, 5, 10, 20, 30, 60, 120, 300, 600, 1200, 1800, 3600, 7200, 14_400]
		const MOST_TICKS = 5
		const NAME = /^[a-z0-9](?:[a-z0-9. -]{0,298}[a-z0-9])?$/i
		const PADDING = { least: 75, most: 400, ofCharacter: 7 }
		function ganttOf({ seconds, phases, hooks, clusters }) {
			if (seconds >= DAY || phases.length + hooks.length + clusters.length === 0) return []
			const lanes = [
				...(phases.length === 0 ? [] : [{ title: 'Phases', bars: phases }]),
				...(hooks.length === 0 ? [] : [{ title: 'Hooks', bars: hooks }]),
				...clusters.map((lane, index) => ({ ...lane, title: nameOr(`cluster ${index + 1}`, lane.title) }))
			]
			const head = [
				'---',
				'config:',
				'  gantt:',
				`    leftPadding: ${paddingOf(lanes)}`,
				'    numberSectionStyles: 2',
				'---',
				'gantt',
				'  dateFormat HH:mm:ss.SSS',
				`  axisFormat ${seconds < HOUR ? '%M:%S' : '%H:%M'}`,
				...tickInterval(seconds),
				'  todayMarker off'
			]
			return within(head, lanes.map(linesOf))
		}
		function tickInterval(seconds) {
			const step = STEPS.find(each => seconds / each <= MOST_TICKS)
			if (step === undefined) return []
			const interval = step < 60 ? `${step}second` : step < HOUR ? `${step / 60}minute` : `${step / HOUR}hour`
			return [`  tickInterval ${interval}`]
		}
		function within(head, sections) {
			const lines = [...head]
			let left = MOST_CHARACTERS - lengthOf(head)
			for (const section of sections) {
				left -= lengthOf(section)
				if (left < 0) break
				lines.push(...section)
			}
			return lines
		}
		function lengthOf(lines) {
			return lines.reduce((sum, line) => sum + line.length + 1, 0)
		}
		function paddingOf(lanes) {
			const longest = Math.max(...lanes.map(({ title }) => title.length))
			return Math.min(PADDING.most, Math.max(PADDING.least, (longest + 2) * PADDING.ofCharacter))
		}
		function linesOf({ title, bars }) {
			return [`  section ${title}`, ...bars.map(lineOf)]
		}
		function lineOf({ label, from, to, state }, index) {
			const name = nameOr(`step ${index + 1}`, label)
			return `  ${(to - from).toFixed(1)} s ${name} :${state}, ${timeOf(from)}, ${timeOf(to)}`
		}
		function nameOr(other, name) {
			return NAME.test(name) ? name : other
		}
		function timeOf(seconds) {
			const milliseconds = Math.min(Math.max(0, Math.round(seconds * 1000)), DAY * 1000 - 1)
			return new Date(milliseconds).toISOString().slice('1970-01-01T'.length, -1)
		}
		var troubles = __nccwpck_require__(6641)
		const MOST_NAMES = 10
		const MOST_LOGS = 10
		function hookParts(hooks, shown) {
			if (hooks.length === 0) return []
			return [
				(0, htmlBlocks.oo)(
					(0, htmlBlocks.om)((0, html.PT)`<h3>Hooks</h3><p>${hookWords((0, hookFacts.cJ)(hooks))}</p>`)
				),
				...hookBlocks_rowBlocks(hooks).map(htmlBlocks.oo),
				...hooks.flatMap(hook => [...troubleParts(hook), ...logParts(hook, shown)])
			]
		}
		function hookBlocks_rowBlocks(hooks) {
			const isCalm = hook => (0, hookFacts.hm)(hook) === 'succeeded'
			const calm = hooks.filter(isCalm)
			if (calm.length <= MOST_CALM) return [rows(hooks)]
			const troubled = hooks.filter(hook => !isCalm(hook))
			return [
				...(troubled.length === 0 ? [] : [rows(troubled)]),
				(0, htmlBlocks.TM)(hookWords(`${(0, text_text.hS)(calm.length, 'hook')} succeeded`), rows(calm))
			]
		}
		function rows(hooks) {
			const isRetried = hooks.some(hook => (0, hookFacts.Gc)(hook) !== '')
			return (0, htmlBlocks.tp)(
				['event', 'weight', 'hook', 'result', 'clusters', 'seconds', ...(isRetried ? ['attempts'] : [])],
				hooks.map(hook => () => [
					hook.event,
					String(hook.weight),
					(0, hookFacts.FE)(hook),
					hookResultMark((0, hookFacts.Bg)(hook)),
					hookWords((0, hookFacts.Dg)(hook)),
					toTenth((0, hookFacts.OO)(hook)),
					...(isRetried ? [(0, hookFacts.Gc)(hook)] : [])
				])
			)
		}
		function toTenth(seconds) {
			return seconds === undefined ? '' : seconds.toFixed(1)
		}
		function troubleParts(hook) {
			const all = (0, hookFacts.x9)(hook)
			if (all.length === 0) return []
			const alike = [...Map.groupBy(all, cluster => groupOf(cluster, hook)).values()]
			const isRetried = all.some(cluster => (0, hookFacts.qw)(cluster) !== '')
			const found = (0, htmlBlocks.tp)(
				[
					`clusters of ${(0, hookFacts.FE)(hook)}`,
					'state',
					'seconds',
					...(isRetried ? ['attempts'] : []),
					'why'
				],
				alike.map(group => () => rowOf(group, isRetried))
			)
			return [
				(0, htmlBlocks._0)(
					alike.length <= MOST_CALM
						? found
						: (0, htmlBlocks.TM)(
								(0, html.PT)`${(0, hookFacts.FE)(hook)}: ${hookWords((0, hookFacts.Dg)(hook))}`,
								found
							)
				)
			]
		}
		function groupOf({ cluster, state, reason }, { object }) {
			return (0, hookFacts.GD)(state) ? `${state} ${(0, troubles.a$)(reason, { cluster, object })}` : cluster
		}
		function rowOf(group, isRetried) {
			const [first] = group
			if (first === undefined) return []
			return [
				(0, text_text.HL)(
					group.map(({ cluster }) => cluster),
					MOST_NAMES
				),
				hookStateMark(first.state),
				toTenth((0, hookFacts.zj)(first)),
				...(isRetried ? [(0, hookFacts.qw)(first)] : []),
				first.reason
			]
		}
		function logParts(hook, known) {
			const logged = (0, hookFacts.x9)(hook).filter(({ logs }) => logs.length > 0)
			const texts = [...Map.groupBy(logged, ({ logs }) => logs.join('\n'))].filter(
				([text]) => !known.has(text)
			)
			const more = texts.length - MOST_LOGS
			return [
				...texts.slice(0, MOST_LOGS).map(([text, clusters]) => {
					const names = (0, text_text.HL)(
						clusters.map(({ cluster }) => cluster),
						MOST_NAMES
					)
					return (0, htmlBlocks._0)(
						(0, htmlBlocks.TM)(
							`${(0, hookFacts.FE)(hook)} in ${names}: last log lines`,
							(0, htmlBlocks.EC)(text)
						)
					)
				}),
				...(more <= 0
					? []
					: [
							(0, htmlBlocks._0)(
								(0, htmlBlocks.om)(
									(0, html.PT)`<p>… and ${(0, text_text.hS)(more, 'other log')}: the report has them.</p>`
								)
							)
						])
			]
		}
		var plan_drift = __nccwpck_require__(7056)
		var removalLists = __nccwpck_require__(4804)
		const troubleBlocks_MOST_NAMES = 3
		const MOST_WARNINGS = 10
		function errorParts(error) {
			if (error === undefined) return []
			const faults = error.faults.map(({ input, given, allowed, remedy }) => () => [
				(0, html.aY)(input),
				given,
				allowed,
				(0, html.xP)(remedy)
			])
			return [
				(0, htmlBlocks.$t)((0, htmlBlocks.om)((0, html.PT)`<p><b>${error.code}</b>: ${error.message}</p>`)),
				...(faults.length === 0
					? []
					: [(0, htmlBlocks.$t)((0, htmlBlocks.tp)(['input', 'given', 'allowed', 'what to do'], faults))]),
				(0, htmlBlocks.$t)((0, htmlBlocks.om)(whatToDo(error.remedy))),
				...(error.causes.length === 0
					? []
					: [(0, htmlBlocks.oo)((0, htmlBlocks.EC)(error.causes.join('\n')))])
			]
		}
		function causeParts(causes, known) {
			if (causes.length === 0) return []
			const more = causes.length - view_causes.j
			return [
				(0, htmlBlocks.oo)((0, htmlBlocks.om)((0, html.PT)`<h3>What is wrong</h3>`)),
				...causes.slice(0, view_causes.j).flatMap(cause => partsOf(cause, known)),
				...(more <= 0
					? []
					: [
							(0, htmlBlocks.oo)(
								(0, htmlBlocks.om)(
									(0,
									html.PT)`<p>… and ${(0, text_text.hS)(more, 'other cause')}: the table of the clusters has them.</p>`
								)
							)
						])
			]
		}
		function partsOf(cause, known) {
			const { title, message, state, clusters, objects, findings, remedy } = cause
			const where = [
				placesOf('cluster', clusters),
				...(objects.length === 0 ? [] : [placesOf('object', objects.map(kubernetes_objects.Ro))])
			]
			const said = title.includes(message) ? '' : (0, html.PT)`<br>${message}`
			const todo = remedy === '' || remedy === known ? '' : whatToDo(remedy)
			return [
				(0, htmlBlocks.oo)(
					(0, htmlBlocks.om)(
						(0,
						html.PT)`<p>${causeMark(state, title)} <b>${title}</b><br>${(0, html.Bs)(where)}${said}</p>${todo}`
					)
				),
				...evidenceOf(findings)
			]
		}
		function placesOf(what, names) {
			return names.length > troubleBlocks_MOST_NAMES
				? `${(0, text_text.hS)(names.length, what)}: ${(0, text_text.HL)(names, troubleBlocks_MOST_NAMES)}`
				: names.join(', ')
		}
		function exampleOf(findings) {
			return (
				findings.find(({ logs }) => logs.length > 0) ??
				findings.find(({ events }) => events.length > 0) ??
				findings[0]
			)
		}
		function shownLogs(causes) {
			return new Set(
				causes.slice(0, view_causes.j).map(({ findings }) => (exampleOf(findings)?.logs ?? []).join('\n'))
			)
		}
		function evidenceOf(findings) {
			const shown = exampleOf(findings)
			if (shown === undefined) return []
			const { events, logs, exitCode } = shown
			const which = findings.length === 1 ? 'where' : 'for example'
			const exit = exitCode === undefined ? '' : ` (exit code ${exitCode})`
			return [
				(0, htmlBlocks.oo)(
					(0, htmlBlocks.om)((0, html.PT)`<p><sub>${which}: ${placeOf(shown)}${exit}</sub></p>`)
				),
				...(events.length === 0
					? []
					: [(0, htmlBlocks._0)((0, htmlBlocks.TM)('events', (0, htmlBlocks.EC)(events.join('\n'))))]),
				...(logs.length === 0
					? []
					: [(0, htmlBlocks._0)((0, htmlBlocks.TM)('last log lines', (0, htmlBlocks.EC)(logs.join('\n'))))])
			]
		}
		function placeOf({ cluster, object, pod, container, image }) {
			return (0, html.Bs)([
				cluster,
				(0, kubernetes_objects.Ro)(object),
				...(pod === undefined ? [] : [`Pod ${pod}`]),
				...(container === undefined ? [] : [`container ${container}`]),
				...(image === undefined ? [] : [`image ${image}`])
			])
		}
		function whatToDo(remedy) {
			return (0, html.PT)`<p><b>What to do:</b> ${(0, html.xP)(remedy)}</p>`
		}
		function warningParts({ warnings, verdict }) {
			if (warnings.length === 0) return []
			const title = verdict === 'skipped' ? 'Why' : 'Warnings'
			const [first, rest] = [warnings.slice(0, MOST_WARNINGS), warnings.slice(MOST_WARNINGS)]
			return [
				(0, htmlBlocks.$t)((0, htmlBlocks.p_)(title, first)),
				...(rest.length === 0
					? []
					: [
							(0, htmlBlocks.$t)(
								(0, htmlBlocks.TM)(
									(0, text_text.hS)(rest.length, 'more warning'),
									(0, htmlBlocks.p_)('', rest)
								)
							)
						])
			]
		}
		function driftParts({ drift }) {
			return drift.length === 0
				? []
				: [(0, htmlBlocks.oo)((0, htmlBlocks.p_)('Not as Helm deployed it', drift.map(plan_drift.ZP)))]
		}
		function remediationParts({ remediation }) {
			if (remediation === undefined) return []
			const { action, revision, verdict, clusters, departures } = remediation
			const what =
				action === 'uninstall'
					? (0, html.PT)`<p><b>Removed again</b>: the release was uninstalled.</p>`
					: (0, html.PT)`<p><b>Rolled back to revision ${revision}</b>: ${verdict}</p>`
			return [
				(0, htmlBlocks.oo)((0, htmlBlocks.om)(what)),
				...causeParts((0, view_causes.c)({ clusters, departures }), ''),
				...clusterParts(clusters),
				...departureParts(departures)
			]
		}
		function removalParts(report) {
			return (0, removalLists.k)(report).map(({ title, items }) =>
				(0, htmlBlocks.oo)((0, htmlBlocks.p_)(title, items))
			)
		}
		function departureParts(departures) {
			const rows = all => {
				const hasWhy = all.some(({ reason }) => reason !== '')
				return (0, htmlBlocks.tp)(
					['cluster', 'state', ...(hasWhy ? ['why'] : [])],
					all.map(({ cluster, state, reason }) => () => [
						cluster,
						departureMark(state),
						...(hasWhy ? [reason] : [])
					]),
					true
				)
			}
			const gone = departures.filter(({ state }) => state === 'gone')
			const others = departures.filter(({ state }) => state !== 'gone')
			return calmLast(others, gone, `gone from ${(0, text_text.hS)(gone.length, 'cluster')}`, rows)
		}
		const CLEANUP_ORDER = ['failed', 'withdrawn', 'due', 'removed']
		function cleanupParts({ cleanup }) {
			const rows = all =>
				(0, htmlBlocks.tp)(
					['release', 'outcome', 'why'],
					all.map(({ release, namespace, outcome, why }) => () => [
						`${namespace}/${release}`,
						CLEANUP_MARKS[outcome],
						why
					])
				)
			const kept = cleanup.filter(({ outcome }) => outcome === 'kept')
			const others = CLEANUP_ORDER.flatMap(outcome => cleanup.filter(result => result.outcome === outcome))
			return calmLast(others, kept, `${(0, text_text.hS)(kept.length, 'release')} stay`, rows)
		}
		function calmLast(troubled, calm, title, rows) {
			return [
				...(troubled.length === 0 ? [] : [rows(troubled)]),
				...(calm.length === 0
					? []
					: [calm.length <= MOST_CALM ? rows(calm) : (0, htmlBlocks.TM)(title, rows(calm))])
			].map(htmlBlocks.oo)
		}
		var losses = __nccwpck_require__(258)
		const planSummary_MOST_NAMES = 10
		function planParts(plan, whole) {
			return [
				...(whole
					? [
							(0, htmlBlocks.$t)(counts(plan.changes)),
							...lost(plan).map(htmlBlocks.$t),
							(0, htmlBlocks.oo)(placement(plan)),
							...hooks(plan.hooks).map(htmlBlocks.oo),
							...changes(plan.changes)
						]
					: []),
				...notGoing(plan.objects).map(htmlBlocks.oo),
				...unmet(plan).map(htmlBlocks.oo)
			]
		}
		function counts(all) {
			const count = wanted => all.filter(({ kind }) => kind === wanted).length
			const [same, kept] = [count('unchanged'), count('kept')]
			const rest = [
				...(same === 0
					? []
					: [`${(0, text_text.hS)(same, 'object')} ${same === 1 ? 'is' : 'are'} unchanged.`]),
				...(kept === 0 ? [] : [`${kept} left the chart and ${kept === 1 ? 'stays' : 'stay'}.`])
			].join(' ')
			if (same + kept === all.length)
				return (0, htmlBlocks.om)((0, html.PT)`<p><b>No changes.</b> ${rest}</p>`)
			return (0, htmlBlocks.om)(
				(0,
				html.PT)`<p><b>+${count('added')} ~${count('changed')} -${count('removed')}</b> objects added, changed, removed. ${rest}</p>`
			)
		}
		function lost(plan) {
			const items = (0, losses.R)(plan)
			return items.length === 0 ? [] : [(0, htmlBlocks.p_)('Would be deleted', items)]
		}
		function placement({ placement: { before, after, joins, leaves } }) {
			const named = clusters => (0, text_text.HL)(clusters, planSummary_MOST_NAMES)
			const moves = [
				...(joins.length > 0 && before.length > 0 ? [`adds ${named(joins)}`] : []),
				...(leaves.length > 0 ? [`leaves ${named(leaves)}`] : [])
			]
			const change = moves.length === 0 ? '' : `; this change ${moves.join(' and ')}`
			return (0, htmlBlocks.om)((0, html.PT)`<p><b>Clusters:</b> ${named(after ?? before)}${change}</p>`)
		}
		function hooks(all) {
			const [first] = all
			if (first === undefined) return []
			const operation = (first.events[0] ?? '').replace(/^(?:pre|post)-/, '')
			const rows = all.map(hook => () => [
				(0, kubernetes_objects.Ro)(hook.object),
				hook.events.join(', '),
				String(hook.weight),
				runsIn(hook),
				(0, text_text.HL)(hook.needs, planSummary_MOST_NAMES)
			])
			return [(0, htmlBlocks.tp)([`hook of this ${operation}`, 'event', 'weight', 'runs in', 'needs'], rows)]
		}
		function runsIn({ awaited, clusters }) {
			if (!awaited) return 'is only created'
			return clusters === undefined ? 'every cluster' : (0, text_text.HL)(clusters, planSummary_MOST_NAMES)
		}
		function changes(all) {
			const shown = all.filter(({ kind }) => kind !== 'unchanged')
			if (shown.length === 0) return []
			const rows = shown.map(({ object, kind }) => () => [
				(0, kubernetes_objects.Ro)(object),
				CHANGE_MARKS[kind]
			])
			const diffs = shown
				.filter(({ diff }) => diff !== '')
				.map(({ object, diff }) =>
					(0, htmlBlocks._0)((0, htmlBlocks.TM)((0, kubernetes_objects.Ro)(object), (0, htmlBlocks.Ui)(diff)))
				)
			return [
				(0, htmlBlocks.oo)((0, htmlBlocks.tp)(['object', 'change'], rows)),
				...hiddenValues(shown).map(htmlBlocks.oo),
				...diffs
			]
		}
		function hiddenValues(shown) {
			const count = shown.reduce((sum, { hidden }) => sum + hidden, 0)
			if (count === 0) return []
			const values = `${(0, text_text.hS)(count, 'value')} ${count === 1 ? 'is' : 'are'}`
			return [
				(0, htmlBlocks.om)(
					(0,
					html.PT)`<p><b>${values} hidden.</b> <code>diff: full</code> shows all but the values of Secrets.</p>`
				)
			]
		}
		function notGoing(objects) {
			const rows = objects
				.filter(({ outcome }) => outcome !== 'goes')
				.map(({ object, why }) => () => [(0, kubernetes_objects.Ro)(object), why])
			return rows.length === 0 ? [] : [(0, htmlBlocks.tp)(['does not reach any cluster', 'why'], rows)]
		}
		function unmet({ placement: { unmet: all } }) {
			const rows = all.map(({ cluster, unmet: lacking }) => () => [cluster, lacking.join(' or ')])
			return rows.length === 0
				? []
				: [(0, htmlBlocks.tp)(['cluster that no policy selects', 'what its labels lack'], rows)]
		}
		var previewUrl = __nccwpck_require__(544)
		var view_timeline = __nccwpck_require__(5974)
		function bodyOf(report, more = []) {
			const { error, plan, command, clusters, departures, hooks } = report
			const causes = (0, view_causes.c)(report)
			return [
				(0, htmlBlocks.$t)(facts(report)),
				...errorParts(error),
				...causeParts(causes, error?.remedy ?? ''),
				...remediationParts(report),
				...warningParts(report),
				...(plan === undefined ? [] : planParts(plan, command === 'plan')),
				...driftParts(report),
				...departureParts(departures),
				...removalParts(report),
				...cleanupParts(report),
				...hookParts(hooks, shownLogs(causes)),
				...clusterParts(clusters),
				...timelineParts(report),
				...objectParts(clusters),
				(0, htmlBlocks.$t)(footer(report, more))
			]
		}
		function facts({ verdict, revision, releaseStatus, chart }) {
			const shown = chart.name === '' ? chart.source : `${chart.name} ${chart.version}`
			const all = [
				(0, html.PT)`verdict <b>${verdict}</b>`,
				...(revision === 0 ? [] : [`revision ${revision} (${releaseStatus})`]),
				...(shown === '' ? [] : [`chart ${shown}`])
			]
			return (0, htmlBlocks.om)((0, html.PT)`<p>${(0, html.Bs)(all)}</p>`)
		}
		function linkParts(report, shown) {
			const url = (0, previewUrl.Z)(report)
			return url === '' ? [] : [(0, htmlBlocks.$t)((0, htmlBlocks.om)(shown(url)))]
		}
		function timelineParts(report) {
			const timeline = (0, view_timeline.h)(report)
			const lines = ganttOf(timeline)
			if (lines.length === 0) return []
			const isOpen = Math.max(timeline.clusters.length, timeline.hooks.length) <= MOST_CALM
			return [(0, htmlBlocks.oo)((0, htmlBlocks.om)((0, html.AC)('Timeline', 'mermaid', lines, isOpen)))]
		}
		function footer(report, more) {
			const all = [
				`in all ${report.seconds.toFixed(1)} s`,
				...report.phases.map(({ name, seconds }) => `${name} ${seconds.toFixed(1)} s`),
				...report.tools.map(({ name, version }) => `${name} ${version}`),
				...more
			]
			return (0, htmlBlocks.om)((0, html.PT)`<p><sub>${(0, html.Bs)(all)}</sub></p>`)
		}
	},
	8365: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			j: () => MOST_CAUSES,
			c: () => causesOf
		})
		var kubernetes_objects = __nccwpck_require__(9340)
		var report_verdict = __nccwpck_require__(687)
		var counts = __nccwpck_require__(3521)
		var hookFacts = __nccwpck_require__(7371)
		var troubles = __nccwpck_require__(6641)
		function hookTroubles(hook) {
			if (hook.isLeftover && (0, hookFacts.hm)(hook) !== 'running') return []
			return hook.clusters
				.filter(({ state }) => state !== 'succeeded' && state !== 'stopped')
				.flatMap(inCluster => troublesIn(inCluster, hook))
		}
		function troublesIn(inCluster, hook) {
			const { cluster, state, findings } = inCluster
			if (findings.length === 0)
				return [{ trouble: stateTrouble(inCluster, hook), cluster, finding: undefined }]
			const what = `hook ${(0, kubernetes_objects.Ro)(hook.object)}`
			return findings.map(finding => ({
				trouble: (0, troubles.n3)(finding, what, hookFacts.Pz[state]),
				cluster,
				finding
			}))
		}
		function stateTrouble({ cluster, state, reason }, hook) {
			const what = (0, hookFacts.GD)(state) ? 'Hook' : `Hook ${(0, hookFacts.FE)(hook)}`
			const word = state === 'running' ? 'still in progress' : state
			const look = hookFacts.Pz[state]
			const general = state === 'skipped' ? '' : (0, troubles.a$)(reason, { cluster, object: hook.object })
			return {
				id: `${what} ${state} ${general}`,
				title: `${what} ${word}${reason === '' ? '' : `: ${reason}`}`,
				message: reason,
				state: look,
				remedy: state === 'skipped' ? AFTER_SKIP : (troubles.l0[look] ?? '')
			}
		}
		const AFTER_SKIP = 'Bring the agents of these clusters back, then deploy again.'
		const MOST_CAUSES = 20
		function causesOf({ clusters, departures, hooks = [] }) {
			const collection = new Map()
			for (const hook of hooks) collectFromHook(hook, collection)
			for (const verdict of clusters) collectFrom(verdict, collection)
			for (const departure of departures) {
				const trouble = departureTrouble(departure)
				if (trouble !== undefined) collected(collection, trouble, departure.cluster)
			}
			return Array.from(collection.values(), ({ first, state, ...lists }) => ({
				title: first.title,
				message: first.message,
				remedy: first.remedy,
				state,
				clusters: [...lists.clusters],
				objects: [...lists.objects.values()],
				findings: lists.findings
			})).sort(
				(left, right) =>
					(0, counts.IQ)(left.state) - (0, counts.IQ)(right.state) ||
					right.clusters.length - left.clusters.length
			)
		}
		function collected(collection, trouble, cluster) {
			const known = collection.get(trouble.id)
			const cause = known ?? {
				first: trouble,
				state: trouble.state,
				clusters: new Set(),
				objects: new Map(),
				findings: []
			}
			if (known === undefined) collection.set(trouble.id, cause)
			else if ((0, counts.IQ)(trouble.state) < (0, counts.IQ)(known.state)) known.state = trouble.state
			cause.clusters.add(cluster)
			return cause
		}
		function collectFrom(verdict, collection) {
			const { cluster, objects, findings, note } = verdict
			const troubled = objects.filter(isTroubled)
			if (note.startsWith(report_verdict.Lf) || troubled.length + findings.length === 0) return
			const isOffline = (0, counts.L4)(verdict) === 'offline'
			const verdicts = new Map(troubled.map(object => [(0, kubernetes_objects.TN)(object.object), object]))
			const explained = new Set()
			const byReason = new Map()
			for (const finding of findings) {
				const key = (0, kubernetes_objects.TN)(finding.object)
				const state = verdicts.get(key)?.state ?? 'failed'
				const cause = collected(collection, (0, troubles.n3)(finding, placeOf(finding), state), cluster)
				cause.objects.set(key, finding.object)
				cause.findings.push(finding)
				explained.add(key)
				const reason = verdicts.get(key)?.reason ?? ''
				if (reason !== '') byReason.set((0, troubles.a$)(reason, finding), cause)
			}
			for (const [key, { object, state, reason }] of verdicts) {
				if (explained.has(key)) continue
				const general = (0, troubles.a$)(reason, { cluster, object })
				const cause =
					byReason.get(general) ??
					collected(collection, (0, troubles.t)(reason, general, isOffline ? 'offline' : state), cluster)
				cause.objects.set(key, object)
			}
		}
		function collectFromHook(hook, collection) {
			for (const { trouble, cluster, finding } of hookTroubles(hook)) {
				const cause = collected(collection, trouble, cluster)
				cause.objects.set((0, kubernetes_objects.TN)(hook.object), hook.object)
				if (finding !== undefined) cause.findings.push(finding)
			}
		}
		function placeOf({ object, container }) {
			return container === undefined
				? (0, kubernetes_objects.Ro)(object)
				: `container ${container} in ${(0, kubernetes_objects.Ro)(object)}`
		}
		function isTroubled(object) {
			return (0, report_verdict.Jm)(object) || object.state === 'unverified'
		}
		function departureTrouble({ cluster, state, reason, remedy }) {
			if (state === 'gone') return undefined
			return {
				id: `${state} ${(0, troubles.a$)(reason, { cluster })}`,
				title: state === 'left' ? reason : (0, troubles.Q$)(state, reason),
				message: reason,
				state,
				remedy: remedy ?? troubles.l0[state] ?? ''
			}
		}
	},
	3521: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			IQ: () => rankOf,
			L4: () => stateOf,
			O1: () => describeTally,
			Wh: () => everyCluster,
			XJ: () => isObserved,
			mQ: () => countsOf,
			pG: () => clusterTally,
			sv: () => tallyOf,
			xj: () => STATES
		})
		var _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9340)
		var _lib_text_text_ts__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9576)
		var _report_verdict_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(687)
		const STATES = ['ready', 'delivered', 'progressing', 'missing', 'offline', 'failed', 'unverified']
		const WORST_FIRST = [
			'failed',
			'offline',
			'missing',
			'left',
			'progressing',
			'unverified',
			'delivered',
			'ready'
		]
		function rankOf(state) {
			return WORST_FIRST.indexOf(state)
		}
		function countsOf(clusters) {
			const kinds = new Map()
			const all = new Map()
			for (const { objects } of clusters)
				for (const { object, state } of objects) {
					const id = (0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_1__.hD)(object)
					const known = kinds.get(id)
					const counting = known ?? { kind: object.kind, keys: new Set(), counts: new Map() }
					if (known === undefined) kinds.set(id, counting)
					counting.keys.add((0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_1__.TN)(object))
					increment(counting.counts, state)
					increment(all, state)
				}
			return {
				clusters: clusterTally(clusters),
				objects: tallyFrom(all),
				kinds: Array.from(kinds.values(), ({ kind, keys, counts }) => ({
					kind,
					objects: keys.size,
					...tallyFrom(counts)
				}))
			}
		}
		function increment(counts, state) {
			counts.set(state, (counts.get(state) ?? 0) + 1)
		}
		function clusterTally(clusters) {
			return tallyOf(clusters.map(stateOf))
		}
		function stateOf(cluster) {
			const { state, isOffline = false } = cluster
			return isOffline &&
				state !== 'failed' &&
				(0, _report_verdict_ts__WEBPACK_IMPORTED_MODULE_0__.Jm)(cluster)
				? 'offline'
				: state
		}
		function isObserved({ objects }) {
			return objects.some(({ state }) => state !== 'unverified')
		}
		function tallyOf(states, order = STATES) {
			const counts = new Map()
			for (const state of states) increment(counts, state)
			return tallyFrom(counts, order)
		}
		function tallyFrom(counts, order = STATES) {
			const byState = [...counts].sort(([left], [right]) => order.indexOf(left) - order.indexOf(right))
			return { all: byState.reduce((sum, [, count]) => sum + count, 0), byState: new Map(byState) }
		}
		function describeTally({ all, byState }, noun) {
			const total =
				noun === ''
					? (0, _lib_text_text_ts__WEBPACK_IMPORTED_MODULE_2__.vm)(all)
					: (0, _lib_text_text_ts__WEBPACK_IMPORTED_MODULE_2__.hS)(all, noun)
			const [best, ...others] = byState
			if (best === undefined) return total
			const [state, count] = best
			const first =
				others.length === 0
					? total
					: `${(0, _lib_text_text_ts__WEBPACK_IMPORTED_MODULE_2__.vm)(count)} of ${total}`
			return [
				`${first} ${state}`,
				...others.map(
					([other, number]) => `${(0, _lib_text_text_ts__WEBPACK_IMPORTED_MODULE_2__.vm)(number)} ${other}`
				)
			].join(', ')
		}
		function everyCluster(count) {
			if (count === 0) return 'the clusters'
			return count === 1
				? '1 cluster'
				: `all ${(0, _lib_text_text_ts__WEBPACK_IMPORTED_MODULE_2__.hS)(count, 'cluster')}`
		}
	},
	4633: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			m: () => DEPARTURE_LOOKS
		})
		const DEPARTURE_LOOKS = {
			left: 'failed',
			unverified: 'unverified',
			gone: 'ready'
		}
	},
	9269: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			g: () => headlineOf
		})
		var report_plan = __nccwpck_require__(1307)
		var text_text = __nccwpck_require__(9576)
		var report_verdict = __nccwpck_require__(687)
		var counts = __nccwpck_require__(3521)
		var hookFacts = __nccwpck_require__(7371)
		function hookFailure(report) {
			const hook = blamed(report)
			if (hook === undefined) return ''
			const worst = (0, hookFacts.hm)(hook)
			const step = stepOf(hook)
			const end = endOf(hook)
			if (worst === 'running')
				return `${step} was still in progress${placesOf(hook, ['running'])} when the run ended${end}`
			if (worst === 'unverified')
				return `${step} could not be observed${placesOf(hook, ['unverified'])}${end}`
			return `${step} failed${placesOf(hook, ['failed'])}${end}`
		}
		function blamed({ command, hooks, error }) {
			if (error === undefined) return undefined
			const own = hooks.filter(hook => command !== 'deploy' || !UNDOING.test(hook.event))
			const find = (isLeftover, ...states) =>
				own.find(hook => hook.isLeftover === isLeftover && states.includes((0, hookFacts.hm)(hook)))
			return (
				find(false, 'failed', 'stopped') ??
				find(false, 'running') ??
				find(true, 'running') ??
				(BY_HOOK.test(error.code) ? find(false, 'unverified') : undefined)
			)
		}
		const UNDOING = /-(?:rollback|delete)$/
		const BY_HOOK = /^(?:HOOK|TEST)_/
		function hookDoubt({ hooks }) {
			const own = hooks.filter(({ isLeftover }) => !isLeftover)
			const open = own.filter(hook => (0, hookFacts.hm)(hook) !== 'succeeded')
			const [first] = open
			if (first === undefined) return ''
			if (open.length > 1)
				return `${open.length} of ${(0, text_text.hS)(own.length, 'step')} were not observed to succeed everywhere`
			if (first.clusters.length === 0) return `${stepOf(first)} ran in no cluster`
			const succeeded = first.clusters.filter(({ state }) => state === 'succeeded').length
			return `${stepOf(first)} was observed to succeed in ${succeeded} of ${(0, text_text.hS)(first.clusters.length, 'cluster')}`
		}
		function stepOf({ event, object, isLeftover }) {
			if (isLeftover) return `the step ${object.name} of an earlier run`
			if (event.startsWith('test')) return `its test ${object.name}`
			return `its ${isBefore(event) ? 'preparation' : 'follow-up'} step ${object.name}`
		}
		function isBefore(event) {
			return event.startsWith('pre-')
		}
		function placesOf({ clusters }, states) {
			const count = clusters.filter(({ state }) => states.includes(state)).length
			if (count === 0) return ''
			return count === clusters.length
				? ` in ${(0, counts.Wh)(count)}`
				: ` in ${count} of ${(0, text_text.hS)(clusters.length, 'cluster')}`
		}
		function endOf({ event }) {
			if (!isBefore(event)) return ''
			return event === 'pre-delete' ? '; nothing was removed' : '; nothing of it was applied'
		}
		const MARKS = {
			ready: '✅',
			delivered: '✅',
			removed: '✅',
			partial: '🟡',
			bound: '⚪',
			applied: '⚪',
			planned: '⚪',
			tested: '✅',
			withdrawn: '⚪',
			skipped: '⚪',
			failed: '❌'
		}
		function headlineOf(report) {
			return { mark: markOf(report), text: `${textOf(report)}${doubt(report)}` }
		}
		function markOf(report) {
			const { verdict, clusters } = report
			if (verdict === 'bound' && clusters.some(counts.XJ)) return MARKS.partial
			const mark = verdict === 'cleaned' ? markOfCleanup(report) : MARKS[verdict]
			return mark === '✅' && (clusters.some(report_verdict.NM) || hookDoubt(report) !== '') ? '🟡' : mark
		}
		function doubt(report) {
			const told = report.verdict === 'failed' ? '' : hookDoubt(report)
			return told === '' ? '' : `; ${told}`
		}
		function markOfCleanup(report) {
			const [removed, withdrawn] = [outcomes(report, 'removed'), outcomes(report, 'withdrawn')]
			if (removed === 0) return '⚪'
			return withdrawn === 0 ? '✅' : '🟡'
		}
		function textOf(report) {
			const name = nameOf(report)
			switch (report.verdict) {
				case 'ready':
					return `${name} ${still(report)} ready in ${everywhere(report)}`
				case 'delivered':
					return `${name} ${still(report)} in ${everywhere(report)}; readiness was not asked for, or is not reported`
				case 'partial':
					return `${name} is in place in part: ${tallyOf(report)}`
				case 'bound':
					return `${name} is assigned to ${everywhere(report)}${seenText(report)}`
				case 'applied':
					return `${name} was handed over to KubeStellar${NOT_OBSERVED}`
				case 'planned':
					return `${plannedText(report)}; nothing was changed`
				case 'tested':
					return `The tests of ${name} succeeded in ${hookDoubt(report) === '' ? testedIn(report) : 'part'}`
				case 'removed':
					return `${name} is removed from ${goneFrom(report)}`
				case 'withdrawn':
					return `${name} is withdrawn; whether it left the clusters was not observed`
				case 'cleaned':
					return cleanedText(report)
				case 'skipped':
					return `The ${COMMANDS[report.command]} was skipped; nothing was changed`
				case 'failed':
					return failedText(report)
			}
		}
		const NOT_OBSERVED = '; whether it arrived was not observed'
		function seenText({ clusters }) {
			return clusters.some(counts.XJ) ? `: ${tallyOf({ clusters })}` : NOT_OBSERVED
		}
		function tallyOf({ clusters }) {
			return (0, counts.O1)((0, counts.pG)(clusters), 'cluster')
		}
		function nameOf({ namespace, release, chart }) {
			const version = chart.version === '' ? '' : ` ${chart.version}`
			return release === '' ? 'The release' : `${namespace}/${release}${version}`
		}
		function still({ command }) {
			return command === 'status' ? 'is still' : 'is'
		}
		function everywhere({ clusters }) {
			return (0, counts.Wh)(clusters.length)
		}
		function testedIn({ hooks }) {
			return (0, counts.Wh)(
				new Set(hooks.flatMap(({ clusters }) => clusters.map(({ cluster }) => cluster))).size
			)
		}
		function goneFrom({ departures }) {
			return departures.length === 0 ? 'all clusters' : (0, counts.Wh)(departures.length)
		}
		const COMMANDS = {
			deploy: 'deploy',
			plan: 'plan',
			test: 'test',
			rollback: 'rollback',
			status: 'status check',
			uninstall: 'removal',
			cleanup: 'clean-up'
		}
		function plannedText(report) {
			const { plan, removal, cleanup, command } = report
			if (command === 'cleanup')
				return `${outcomes(report, 'due')} of ${(0, text_text.hS)(cleanup.length, 'release')} would be removed`
			const name = nameOf(report)
			if (removal !== undefined)
				return `${(0, text_text.hS)(removal.objects.length + removal.crds.length, 'object')} of ${name} would be removed`
			if (plan === undefined) return `${name} is planned`
			if (!(0, report_plan.i)(plan)) return `${name} would stay as it is`
			const { joins, leaves, after, before } = plan.placement
			const parts = [
				...changeWords(plan.changes.map(({ kind }) => kind)),
				...(joins.length > 0 && before.length > 0
					? [`${(0, text_text.hS)(joins.length, 'cluster')} more`]
					: []),
				...(leaves.length > 0 ? [`${(0, text_text.hS)(leaves.length, 'cluster')} fewer`] : [])
			]
			return `${name} would change in ${(0, counts.Wh)((after ?? before).length)}: ${parts.join(', ')}`
		}
		function changeWords(kinds) {
			const count = wanted => kinds.filter(kind => kind === wanted).length
			return [
				[count('added'), 'added'],
				[count('changed'), 'changed'],
				[count('removed'), 'removed']
			].flatMap(([number, word]) => (number === 0 ? [] : [`${(0, text_text.hS)(number, 'object')} ${word}`]))
		}
		function cleanedText(report) {
			const { cleanup } = report
			const [removed, withdrawn] = [outcomes(report, 'removed'), outcomes(report, 'withdrawn')]
			if (removed + withdrawn === 0) return `No release was removed; ${stayText(cleanup.length)}`
			const unseen =
				withdrawn === 0 ? '' : `; whether ${withdrawn} of them left the clusters was not observed`
			return `Cleaned up ${removed + withdrawn} of ${(0, text_text.hS)(cleanup.length, 'release')}${unseen}`
		}
		function stayText(count) {
			if (count === 0) return 'there is none'
			return count === 1 ? 'the only one stays' : `all ${(0, text_text.hS)(count, 'release')} stay`
		}
		function failedText(report) {
			const { release, command, error } = report
			const what = `The ${COMMANDS[command]}`
			if (command === 'cleanup') return `${what} failed${after(cleanedWords(report))}`
			if (release === '') return `${what} failed before anything was changed`
			if (command === 'plan') {
				const told =
					error?.code === 'CHANGES_FOUND'
						? plannedText(report)
						: `${what} of ${nameOf(report)} ${isRefused(report) ? 'is refused' : 'failed'}`
				return `${told}; nothing was changed`
			}
			return `${what} of ${nameOf(report)} failed${after(whereFailed(report))}${undone(report)}`
		}
		const OTHER_FAILURES = new Set(['TIMEOUT', 'INTERRUPTED'])
		function isRefused({ plan, error }) {
			return plan !== undefined && !OTHER_FAILURES.has(error?.code ?? '')
		}
		function after(words) {
			return words === '' ? '' : `: ${words}`
		}
		function cleanedWords(report) {
			const words = [
				[outcomes(report, 'removed'), 'removed'],
				[outcomes(report, 'withdrawn'), 'withdrawn'],
				[outcomes(report, 'failed'), 'not removed']
			]
			const told = words.flatMap(([count, word]) => (count === 0 ? [] : [`${count} ${word}`]))
			return told.length === 0
				? ''
				: `of ${(0, text_text.hS)(report.cleanup.length, 'release')} ${told.join(', ')}`
		}
		function whereFailed(report) {
			const { clusters, departures, drift } = report
			const byHook = hookFailure(report)
			if (byHook !== '') return byHook
			if (drift.length > 0) return `${(0, text_text.hS)(drift.length, 'object')} not as deployed`
			return clusters.length > 0 ? tallyOf({ clusters }) : leftText(departures)
		}
		function leftText(departures) {
			const left = departures.filter(({ state }) => state === 'left').length
			const of = (0, text_text.hS)(departures.length, 'cluster')
			return left === 0 ? '' : `${left} of ${of} still ${left === 1 ? 'has' : 'have'} it`
		}
		function undone({ remediation }) {
			if (remediation === undefined) return ''
			return `; ${remediation.action === 'uninstall' ? withdrawnText(remediation) : backText(remediation)}`
		}
		function withdrawnText({ departures }) {
			if (departures.every(({ state }) => state === 'gone')) return 'it was removed again'
			const left = leftText(departures)
			return left === ''
				? 'it was withdrawn; whether it left all clusters was not observed'
				: `it was withdrawn; ${left}`
		}
		function backText({ revision, verdict, clusters }) {
			if (verdict === 'failed') return `the rollback to revision ${revision} failed as well`
			const back = `it is back at revision ${revision}`
			if (verdict === 'ready' || verdict === 'delivered') return back
			return clusters.some(counts.XJ) ? `${back} in part: ${tallyOf({ clusters })}` : `${back}${NOT_OBSERVED}`
		}
		function outcomes({ cleanup }, wanted) {
			return cleanup.filter(({ outcome }) => outcome === wanted).length
		}
	},
	7371: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Bg: () => resultOf,
			Dg: () => clustersOf,
			FE: () => hookName,
			GD: () => isOfCluster,
			Gc: () => mostAttempts,
			Lk: () => HOOK_MARKS,
			OO: () => longestOf,
			Pz: () => HOOK_LOOKS,
			cJ: () => describeHooks,
			hm: () => worstOf,
			md: () => worstFirst,
			qw: () => attemptsIn,
			x9: () => troubledClusters,
			zj: () => secondsIn
		})
		var _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9340)
		var _lib_text_text_ts__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9576)
		var _counts_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3521)
		const HOOK_STATES = ['succeeded', 'skipped', 'unverified', 'running', 'stopped', 'failed']
		const HOOK_MARKS = {
			succeeded: '✅',
			skipped: '🟡',
			unverified: '⚪',
			running: '⏳',
			stopped: '❌',
			failed: '❌'
		}
		const HOOK_LOOKS = {
			succeeded: 'ready',
			skipped: 'offline',
			unverified: 'unverified',
			running: 'progressing',
			stopped: 'failed',
			failed: 'failed'
		}
		const IN_PART = 'succeeded in part'
		const WORDS = ['succeeded', IN_PART, ...HOOK_STATES.slice(1)]
		function resultOf(hook) {
			const worst = worstOf(hook)
			const isPart = isOfCluster(worst) && hook.clusters.some(({ state }) => state === 'succeeded')
			return {
				mark: isPart ? '🟡' : HOOK_MARKS[worst],
				look: HOOK_LOOKS[worst],
				words: isPart ? IN_PART : worst
			}
		}
		function worstOf({ state, clusters }) {
			if (state === 'succeeded' && clusters.length === 0) return 'unverified'
			return clusters.reduce((worst, other) => (rank(other.state) > rank(worst) ? other.state : worst), state)
		}
		function rank(state) {
			return HOOK_STATES.indexOf(state)
		}
		function isOfCluster(state) {
			return state === 'skipped' || state === 'unverified'
		}
		function troubledClusters({ clusters }) {
			return worstFirst(clusters.filter(({ state }) => state !== 'succeeded'))
		}
		function worstFirst(clusters) {
			return [...clusters].sort((left, right) => rank(right.state) - rank(left.state))
		}
		function hookName({ object, isLeftover }) {
			return `${(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_1__.Ro)(object)}${isLeftover ? ' of an earlier run' : ''}`
		}
		function clustersOf({ clusters }) {
			if (clusters.length === 0) return 'none'
			return (0, _counts_ts__WEBPACK_IMPORTED_MODULE_0__.O1)(
				(0, _counts_ts__WEBPACK_IMPORTED_MODULE_0__.sv)(
					clusters.map(({ state }) => state),
					HOOK_STATES
				),
				''
			)
		}
		function describeHooks(hooks) {
			const own = hooks.filter(({ isLeftover }) => !isLeftover)
			const left = hooks.length - own.length
			return [
				...(own.length === 0
					? []
					: [
							(0, _counts_ts__WEBPACK_IMPORTED_MODULE_0__.O1)(
								(0, _counts_ts__WEBPACK_IMPORTED_MODULE_0__.sv)(
									own.map(hook => resultOf(hook).words),
									WORDS
								),
								'hook'
							)
						]),
				...(left === 0
					? []
					: [`${(0, _lib_text_text_ts__WEBPACK_IMPORTED_MODULE_2__.hS)(left, 'hook')} of an earlier run`])
			].join('; ')
		}
		function secondsIn({ from, to }) {
			return from === undefined || to === undefined ? undefined : Math.max(0, to - from)
		}
		function longestOf({ clusters }) {
			const all = clusters.flatMap(cluster => secondsIn(cluster) ?? [])
			return all.length === 0 ? undefined : Math.max(...all)
		}
		function attemptsIn({ attempts = 0 }) {
			return attempts > 1 ? String(attempts) : ''
		}
		function mostAttempts({ clusters }) {
			return attemptsIn({ attempts: Math.max(0, ...clusters.map(({ attempts = 0 }) => attempts)) })
		}
	},
	258: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			R: () => lossesOf
		})
		var _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9340)
		function lossesOf({ changes, placement: { leaves } }) {
			return [
				...changes
					.filter(({ kind }) => kind === 'removed')
					.map(({ object }) => (0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_0__.Ro)(object)),
				...leaves.map(cluster => `all of the release in ${cluster}, which it leaves`)
			]
		}
	},
	544: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Z: () => previewUrlOf
		})
		const NOT_THERE = new Set(['skipped', 'planned'])
		function previewUrlOf({ url, error, command, verdict }) {
			return error !== undefined || command === 'uninstall' || NOT_THERE.has(verdict) ? '' : url
		}
	},
	4804: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			k: () => removalLists
		})
		const TITLES = new Map([
			['planned', 'Would be deleted'],
			['removed', 'Deleted']
		])
		function removalLists({ removal, namespace, verdict }) {
			if (removal === undefined) return []
			const title = TITLES.get(verdict) ?? 'To be deleted'
			const why = removal.whyNamespaceStays === '' ? '' : `: ${removal.whyNamespaceStays}`
			const lists = [
				{
					title,
					items: [
						...removal.objects,
						...removal.crds,
						...(removal.namespace === 'goes' ? [`Namespace ${namespace}`] : [])
					]
				},
				{ title: `${title} with the CustomResourceDefinitions`, items: removal.customResources },
				{
					title: 'Kept',
					items: [...removal.kept, ...(removal.namespace === 'stays' ? [`Namespace ${namespace}${why}`] : [])]
				}
			]
			return lists.filter(({ items }) => items.length > 0)
		}
	},
	5974: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			h: () => timelineOf
		})
		var _report_verdict_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(687)
		var _counts_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3521)
		var _hookFacts_ts__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7371)
		const MOST_LANES = 40
		const UNDOING = new Set(['Roll back', 'Uninstall', 'Undo'])
		function timelineOf(report) {
			const { seconds, clusters, remediation } = report
			return {
				seconds,
				phases: phaseBars(report),
				hooks: hookBars(report),
				clusters: [...lanesOf(clusters, ''), ...lanesOf(remediation?.clusters ?? [], ' after the rollback')]
			}
		}
		function phaseBars({ phases, error, command }) {
			const failed =
				error === undefined
					? undefined
					: phases.findLast(({ name }) => command !== 'deploy' || !UNDOING.has(name))
			return phases.map(phase => ({
				label: phase.name,
				from: phase.from,
				to: phase.from + phase.seconds,
				state: phase === failed ? 'crit' : 'done'
			}))
		}
		function hookBars({ hooks, seconds }) {
			const all = hooks.reduce((sum, { clusters }) => sum + clusters.length, 0)
			return hooks.flatMap(hook => [
				{
					label: `${hook.event} ${hook.object.name}`,
					from: hook.from,
					to: Math.max(hook.from, hook.to),
					state: HOOK_BAR_STATES[(0, _hookFacts_ts__WEBPACK_IMPORTED_MODULE_2__.hm)(hook)]
				},
				...(all > MOST_LANES ? [] : hook.clusters.flatMap(cluster => barIn(cluster, hook, seconds) ?? []))
			])
		}
		function barIn({ cluster, state, from, to }, hook, end) {
			if (from === undefined) return undefined
			return {
				label: `${hook.object.name} in ${cluster}`,
				from,
				to: Math.max(from, to ?? end),
				state: HOOK_BAR_STATES[state]
			}
		}
		const HOOK_BAR_STATES = {
			succeeded: 'done',
			skipped: 'done',
			unverified: 'done',
			running: 'active',
			stopped: 'crit',
			failed: 'crit'
		}
		function lanesOf(clusters, suffix) {
			const spans = clusters.flatMap(cluster => spanOf(cluster) ?? [])
			if (spans.length <= MOST_LANES)
				return spans.map(span => ({ title: `${span.cluster}${suffix}`, bars: barsOf(span) }))
			const groups = Map.groupBy(spans, ({ state }) => state)
			return _counts_ts__WEBPACK_IMPORTED_MODULE_1__.xj.flatMap(state => {
				const alike = groups.get(state)
				if (alike === undefined) return []
				const tally = { all: alike.length, byState: new Map([[state, alike.length]]) }
				return [
					{
						title: `${(0, _counts_ts__WEBPACK_IMPORTED_MODULE_1__.O1)(tally, 'cluster')}${suffix}`,
						bars: barsOf(together(alike))
					}
				]
			})
		}
		function spanOf(verdict) {
			const { cluster, objects, from, to } = verdict
			const seen = objects.filter(({ state }) => state !== 'unverified')
			if (from === undefined || to === undefined || seen.length === 0) return undefined
			const arrivals = seen.flatMap(({ arrived }) => arrived ?? [])
			const isDone = !(0, _report_verdict_ts__WEBPACK_IMPORTED_MODULE_0__.Jm)(verdict)
			return {
				cluster,
				state: (0, _counts_ts__WEBPACK_IMPORTED_MODULE_1__.L4)(verdict),
				from,
				delivered: arrivals.length < seen.length ? undefined : from + latest(arrivals),
				to: isDone ? from + latest(seen.map(({ seconds }) => seconds)) : to
			}
		}
		function together(spans) {
			const delivered = spans.flatMap(span => span.delivered ?? [])
			return {
				cluster: '',
				state: spans[0]?.state ?? 'unverified',
				from: Math.min(...spans.map(({ from }) => from)),
				delivered: delivered.length < spans.length ? undefined : latest(delivered),
				to: latest(spans.map(({ to }) => to))
			}
		}
		function barsOf({ state, from, delivered, to }) {
			const last = BAR_STATES[state]
			if (delivered === undefined) return [{ label: 'delivery', from, to, state: last }]
			const delivery = { label: 'delivery', from, to: delivered, state: 'done' }
			return to <= delivered && last === 'done'
				? [delivery]
				: [delivery, { label: 'readiness', from: delivered, to: Math.max(to, delivered), state: last }]
		}
		const BAR_STATES = {
			ready: 'done',
			delivered: 'done',
			unverified: 'done',
			progressing: 'active',
			missing: 'crit',
			offline: 'crit',
			failed: 'crit'
		}
		function latest(times) {
			return Math.max(0, ...times)
		}
	},
	6641: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Q$: () => titleFor,
			a$: () => generalOf,
			l0: () => REMEDIES,
			n3: () => findingTrouble,
			t: () => objectTrouble
		})
		var _report_verdict_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(687)
		const REMEDIES = {
			offline:
				'Bring the agents of these clusters back; what waits for them is delivered then, without another deploy.',
			missing:
				'Check that the cluster is available in the ITS and that its work agent may apply these kinds; if it is only slow, raise `timeout`.',
			progressing: 'If it is only slow, raise `timeout`.',
			unverified: 'Give the access that the message names.',
			left: 'Check that the cluster is available in the ITS; what is left is deleted when its work agent is back.'
		}
		const OF_IMAGE = /image/i
		function findingTrouble(finding, what, state) {
			const { object, container, image, reason, message, remedy } = finding
			if (reason === _report_verdict_ts__WEBPACK_IMPORTED_MODULE_0__.nn)
				return { ...objectTrouble(message, '', 'offline'), remedy }
			const isOfImage = image !== undefined && OF_IMAGE.test(reason)
			const place = isOfImage ? image : what
			const id =
				isOfImage || container !== undefined ? place : `${object.kind} ${generalOf(message, finding)}`
			return { id: `${reason} ${id}`, title: `${reason} of ${place}`, message, state, remedy }
		}
		function objectTrouble(reason, general, state) {
			return {
				id: `${state} ${state === 'offline' ? '' : general}`,
				title: titleFor(state, reason),
				message: reason,
				state,
				remedy: REMEDIES[state] ?? ''
			}
		}
		function titleFor(state, reason) {
			const begin = `${state.slice(0, 1).toUpperCase()}${state.slice(1)}`
			return reason === '' || state === 'offline' ? begin : `${begin}: ${reason}`
		}
		function generalOf(text, { cluster, object, pod = '' }) {
			let general = text
			for (const name of [pod, object?.name ?? '', cluster])
				if (name.length > 1 && general.includes(name)) general = general.replaceAll(name, '…')
			return general.replace(/\d+/g, '#')
		}
	},
	2613: module => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)('assert')
	},
	181: module => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)('buffer')
	},
	5317: module => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)('child_process')
	},
	6982: module => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)('crypto')
	},
	4434: module => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)('events')
	},
	9896: module => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)('fs')
	},
	8611: module => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)('http')
	},
	5692: module => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)('https')
	},
	9278: module => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)('net')
	},
	4589: module => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)('node:assert')
	},
	6698: module => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)('node:async_hooks')
	},
	4573: module => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)('node:buffer')
	},
	7540: module => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)('node:console')
	},
	7598: module => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)('node:crypto')
	},
	3053: module => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)('node:diagnostics_channel')
	},
	610: module => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)('node:dns')
	},
	8474: module => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)('node:events')
	},
	3024: module => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)('node:fs')
	},
	1455: module => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)('node:fs/promises')
	},
	7067: module => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)('node:http')
	},
	2467: module => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)('node:http2')
	},
	7030: module => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)('node:net')
	},
	6760: module => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)('node:path')
	},
	643: module => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)('node:perf_hooks')
	},
	1792: module => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)('node:querystring')
	},
	7075: module => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)('node:stream')
	},
	8500: module => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)('node:timers/promises')
	},
	1692: module => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)('node:tls')
	},
	3136: module => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)('node:url')
	},
	7975: module => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)('node:util')
	},
	3429: module => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)('node:util/types')
	},
	5919: module => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)('node:worker_threads')
	},
	8522: module => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)('node:zlib')
	},
	857: module => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)('os')
	},
	6928: module => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)('path')
	},
	932: module => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)('process')
	},
	5574: module => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)('string_decoder')
	},
	4756: module => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)('tls')
	},
	9023: module => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)('util')
	},
	6058: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			yU: () => ExitCode,
			Yz: () => core_debug,
			z3: () => error,
			Gu: () => getState,
			Os: () => group,
			pq: () => info,
			lm: () => notice,
			LZ: () => saveState,
			uH: () => setOutput,
			Pq: () => core_setSecret,
			$e: () => warning
		})
		var external_os_ = __nccwpck_require__(857)
		function utils_toCommandValue(input) {
			if (input === null || input === undefined) {
				return ''
			} else if (typeof input === 'string' || input instanceof String) {
				return input
			}
			return JSON.stringify(input)
		}
		function toCommandProperties(annotationProperties) {
			if (!Object.keys(annotationProperties).length) {
				return {}
			}
			return {
				title: annotationProperties.title,
				file: annotationProperties.file,
				line: annotationProperties.startLine,
				endLine: annotationProperties.endLine,
				col: annotationProperties.startColumn,
				endColumn: annotationProperties.endColumn
			}
		}
		function command_issueCommand(command, properties, message) {
			const cmd = new Command(command, properties, message)
			process.stdout.write(cmd.toString() + external_os_.EOL)
		}
		function command_issue(name, message = '') {
			command_issueCommand(name, {}, message)
		}
		const CMD_STRING = '::'
		class Command {
			constructor(command, properties, message) {
				if (!command) {
					command = 'missing.command'
				}
				this.command = command
				this.properties = properties
				this.message = message
			}
			toString() {
				let cmdStr = CMD_STRING + this.command
				if (this.properties && Object.keys(this.properties).length > 0) {
					cmdStr += ' '
					let first = true
					for (const key in this.properties) {
						if (this.properties.hasOwnProperty(key)) {
							const val = this.properties[key]
							if (val) {
								if (first) {
									first = false
								} else {
									cmdStr += ','
								}
								cmdStr += `${key}=${escapeProperty(val)}`
							}
						}
					}
				}
				cmdStr += `${CMD_STRING}${escapeData(this.message)}`
				return cmdStr
			}
		}
		function escapeData(s) {
			return utils_toCommandValue(s).replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
		}
		function escapeProperty(s) {
			return utils_toCommandValue(s)
				.replace(/%/g, '%25')
				.replace(/\r/g, '%0D')
				.replace(/\n/g, '%0A')
				.replace(/:/g, '%3A')
				.replace(/,/g, '%2C')
		}
		var external_crypto_ = __nccwpck_require__(6982)
		var external_fs_ = __nccwpck_require__(9896)
		function file_command_issueFileCommand(command, message) {
			const filePath = process.env[`GITHUB_${command}`]
			if (!filePath) {
				throw new Error(`Unable to find environment variable for file command ${command}`)
			}
			if (!external_fs_.existsSync(filePath)) {
				throw new Error(`Missing file at path: ${filePath}`)
			}
			external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
				encoding: 'utf8'
			})
		}
		function file_command_prepareKeyValueMessage(key, value) {
			const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`
			const convertedValue = utils_toCommandValue(value)
			if (key.includes(delimiter)) {
				throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`)
			}
			if (convertedValue.includes(delimiter)) {
				throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`)
			}
			return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`
		}
		var external_path_ = __nccwpck_require__(6928)
		var lib = __nccwpck_require__(8199)
		var __awaiter =
			(undefined && undefined.__awaiter) ||
			function (thisArg, _arguments, P, generator) {
				function adopt(value) {
					return value instanceof P
						? value
						: new P(function (resolve) {
								resolve(value)
							})
				}
				return new (P || (P = Promise))(function (resolve, reject) {
					function fulfilled(value) {
						try {
							step(generator.next(value))
						} catch (e) {
							reject(e)
						}
					}
					function rejected(value) {
						try {
							step(generator['throw'](value))
						} catch (e) {
							reject(e)
						}
					}
					function step(result) {
						result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected)
					}
					step((generator = generator.apply(thisArg, _arguments || [])).next())
				})
			}
		class BasicCredentialHandler {
			constructor(username, password) {
				this.username = username
				this.password = password
			}
			prepareRequest(options) {
				if (!options.headers) {
					throw Error('The request has no headers')
				}
				options.headers['Authorization'] =
					`Basic ${Buffer.from(`${this.username}:${this.password}`).toString('base64')}`
			}
			canHandleAuthentication() {
				return false
			}
			handleAuthentication() {
				return __awaiter(this, void 0, void 0, function* () {
					throw new Error('not implemented')
				})
			}
		}
		class auth_BearerCredentialHandler {
			constructor(token) {
				this.token = token
			}
			prepareRequest(options) {
				if (!options.headers) {
					throw Error('The request has no headers')
				}
				options.headers['Authorization'] = `Bearer ${this.token}`
			}
			canHandleAuthentication() {
				return false
			}
			handleAuthentication() {
				return __awaiter(this, void 0, void 0, function* () {
					throw new Error('not implemented')
				})
			}
		}
		class PersonalAccessTokenCredentialHandler {
			constructor(token) {
				this.token = token
			}
			prepareRequest(options) {
				if (!options.headers) {
					throw Error('The request has no headers')
				}
				options.headers['Authorization'] = `Basic ${Buffer.from(`PAT:${this.token}`).toString('base64')}`
			}
			canHandleAuthentication() {
				return false
			}
			handleAuthentication() {
				return __awaiter(this, void 0, void 0, function* () {
					throw new Error('not implemented')
				})
			}
		}
		var oidc_utils_awaiter =
			(undefined && undefined.__awaiter) ||
			function (thisArg, _arguments, P, generator) {
				function adopt(value) {
					return value instanceof P
						? value
						: new P(function (resolve) {
								resolve(value)
							})
				}
				return new (P || (P = Promise))(function (resolve, reject) {
					function fulfilled(value) {
						try {
							step(generator.next(value))
						} catch (e) {
							reject(e)
						}
					}
					function rejected(value) {
						try {
							step(generator['throw'](value))
						} catch (e) {
							reject(e)
						}
					}
					function step(result) {
						result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected)
					}
					step((generator = generator.apply(thisArg, _arguments || [])).next())
				})
			}
		class oidc_utils_OidcClient {
			static createHttpClient(allowRetry = true, maxRetry = 10) {
				const requestOptions = {
					allowRetries: allowRetry,
					maxRetries: maxRetry
				}
				return new HttpClient(
					'actions/oidc-client',
					[new BearerCredentialHandler(oidc_utils_OidcClient.getRequestToken())],
					requestOptions
				)
			}
			static getRequestToken() {
				const token = process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']
				if (!token) {
					throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable')
				}
				return token
			}
			static getIDTokenUrl() {
				const runtimeUrl = process.env['ACTIONS_ID_TOKEN_REQUEST_URL']
				if (!runtimeUrl) {
					throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable')
				}
				return runtimeUrl
			}
			static getCall(id_token_url) {
				return oidc_utils_awaiter(this, void 0, void 0, function* () {
					var _a
					const httpclient = oidc_utils_OidcClient.createHttpClient()
					const res = yield httpclient.getJson(id_token_url).catch(error => {
						throw new Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`)
					})
					const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value
					if (!id_token) {
						throw new Error('Response json body do not have ID Token field')
					}
					return id_token
				})
			}
			static getIDToken(audience) {
				return oidc_utils_awaiter(this, void 0, void 0, function* () {
					try {
						let id_token_url = oidc_utils_OidcClient.getIDTokenUrl()
						if (audience) {
							const encodedAudience = encodeURIComponent(audience)
							id_token_url = `${id_token_url}&audience=${encodedAudience}`
						}
						debug(`ID token url is ${id_token_url}`)
						const id_token = yield oidc_utils_OidcClient.getCall(id_token_url)
						setSecret(id_token)
						return id_token
					} catch (error) {
						throw new Error(`Error message: ${error.message}`)
					}
				})
			}
		}
		var summary_awaiter =
			(undefined && undefined.__awaiter) ||
			function (thisArg, _arguments, P, generator) {
				function adopt(value) {
					return value instanceof P
						? value
						: new P(function (resolve) {
								resolve(value)
							})
				}
				return new (P || (P = Promise))(function (resolve, reject) {
					function fulfilled(value) {
						try {
							step(generator.next(value))
						} catch (e) {
							reject(e)
						}
					}
					function rejected(value) {
						try {
							step(generator['throw'](value))
						} catch (e) {
							reject(e)
						}
					}
					function step(result) {
						result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected)
					}
					step((generator = generator.apply(thisArg, _arguments || [])).next())
				})
			}
		const { access, appendFile, writeFile } = external_fs_.promises
		const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY'
		const SUMMARY_DOCS_URL =
			'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary'
		class Summary {
			constructor() {
				this._buffer = ''
			}
			filePath() {
				return summary_awaiter(this, void 0, void 0, function* () {
					if (this._filePath) {
						return this._filePath
					}
					const pathFromEnv = process.env[SUMMARY_ENV_VAR]
					if (!pathFromEnv) {
						throw new Error(
							`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`
						)
					}
					try {
						yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK)
					} catch (_a) {
						throw new Error(
							`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`
						)
					}
					this._filePath = pathFromEnv
					return this._filePath
				})
			}
			wrap(tag, content, attrs = {}) {
				const htmlAttrs = Object.entries(attrs)
					.map(([key, value]) => ` ${key}="${value}"`)
					.join('')
				if (!content) {
					return `<${tag}${htmlAttrs}>`
				}
				return `<${tag}${htmlAttrs}>${content}</${tag}>`
			}
			write(options) {
				return summary_awaiter(this, void 0, void 0, function* () {
					const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite)
					const filePath = yield this.filePath()
					const writeFunc = overwrite ? writeFile : appendFile
					yield writeFunc(filePath, this._buffer, { encoding: 'utf8' })
					return this.emptyBuffer()
				})
			}
			clear() {
				return summary_awaiter(this, void 0, void 0, function* () {
					return this.emptyBuffer().write({ overwrite: true })
				})
			}
			stringify() {
				return this._buffer
			}
			isEmptyBuffer() {
				return this._buffer.length === 0
			}
			emptyBuffer() {
				this._buffer = ''
				return this
			}
			addRaw(text, addEOL = false) {
				this._buffer += text
				return addEOL ? this.addEOL() : this
			}
			addEOL() {
				return this.addRaw(external_os_.EOL)
			}
			addCodeBlock(code, lang) {
				const attrs = Object.assign({}, lang && { lang })
				const element = this.wrap('pre', this.wrap('code', code), attrs)
				return this.addRaw(element).addEOL()
			}
			addList(items, ordered = false) {
				const tag = ordered ? 'ol' : 'ul'
				const listItems = items.map(item => this.wrap('li', item)).join('')
				const element = this.wrap(tag, listItems)
				return this.addRaw(element).addEOL()
			}
			addTable(rows) {
				const tableBody = rows
					.map(row => {
						const cells = row
							.map(cell => {
								if (typeof cell === 'string') {
									return this.wrap('td', cell)
								}
								const { header, data, colspan, rowspan } = cell
								const tag = header ? 'th' : 'td'
								const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan })
								return this.wrap(tag, data, attrs)
							})
							.join('')
						return this.wrap('tr', cells)
					})
					.join('')
				const element = this.wrap('table', tableBody)
				return this.addRaw(element).addEOL()
			}
			addDetails(label, content) {
				const element = this.wrap('details', this.wrap('summary', label) + content)
				return this.addRaw(element).addEOL()
			}
			addImage(src, alt, options) {
				const { width, height } = options || {}
				const attrs = Object.assign(Object.assign({}, width && { width }), height && { height })
				const element = this.wrap('img', null, Object.assign({ src, alt }, attrs))
				return this.addRaw(element).addEOL()
			}
			addHeading(text, level) {
				const tag = `h${level}`
				const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag) ? tag : 'h1'
				const element = this.wrap(allowedTag, text)
				return this.addRaw(element).addEOL()
			}
			addSeparator() {
				const element = this.wrap('hr', null)
				return this.addRaw(element).addEOL()
			}
			addBreak() {
				const element = this.wrap('br', null)
				return this.addRaw(element).addEOL()
			}
			addQuote(text, cite) {
				const attrs = Object.assign({}, cite && { cite })
				const element = this.wrap('blockquote', text, attrs)
				return this.addRaw(element).addEOL()
			}
			addLink(text, href) {
				const element = this.wrap('a', text, { href })
				return this.addRaw(element).addEOL()
			}
		}
		const _summary = new Summary()
		const markdownSummary = null && _summary
		const summary = null && _summary
		function toPosixPath(pth) {
			return pth.replace(/[\\]/g, '/')
		}
		function toWin32Path(pth) {
			return pth.replace(/[/]/g, '\\')
		}
		function toPlatformPath(pth) {
			return pth.replace(/[/\\]/g, path.sep)
		}
		var lib_exec = __nccwpck_require__(5260)
		var platform_awaiter =
			(undefined && undefined.__awaiter) ||
			function (thisArg, _arguments, P, generator) {
				function adopt(value) {
					return value instanceof P
						? value
						: new P(function (resolve) {
								resolve(value)
							})
				}
				return new (P || (P = Promise))(function (resolve, reject) {
					function fulfilled(value) {
						try {
							step(generator.next(value))
						} catch (e) {
							reject(e)
						}
					}
					function rejected(value) {
						try {
							step(generator['throw'](value))
						} catch (e) {
							reject(e)
						}
					}
					function step(result) {
						result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected)
					}
					step((generator = generator.apply(thisArg, _arguments || [])).next())
				})
			}
		const getWindowsInfo = () =>
			platform_awaiter(void 0, void 0, void 0, function* () {
				const { stdout: version } = yield exec.getExecOutput(
					'powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',
					undefined,
					{
						silent: true
					}
				)
				const { stdout: name } = yield exec.getExecOutput(
					'powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',
					undefined,
					{
						silent: true
					}
				)
				return {
					name: name.trim(),
					version: version.trim()
				}
			})
		const getMacOsInfo = () =>
			platform_awaiter(void 0, void 0, void 0, function* () {
				var _a, _b, _c, _d
				const { stdout } = yield exec.getExecOutput('sw_vers', undefined, {
					silent: true
				})
				const version =
					(_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !==
						null && _b !== void 0
						? _b
						: ''
				const name =
					(_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !==
						null && _d !== void 0
						? _d
						: ''
				return {
					name,
					version
				}
			})
		const getLinuxInfo = () =>
			platform_awaiter(void 0, void 0, void 0, function* () {
				const { stdout } = yield exec.getExecOutput('lsb_release', ['-i', '-r', '-s'], {
					silent: true
				})
				const [name, version] = stdout.trim().split('\n')
				return {
					name,
					version
				}
			})
		const platform = external_os_.platform()
		const arch = external_os_.arch()
		const isWindows = platform === 'win32'
		const isMacOS = platform === 'darwin'
		const isLinux = platform === 'linux'
		function getDetails() {
			return platform_awaiter(this, void 0, void 0, function* () {
				return Object.assign(
					Object.assign({}, yield isWindows ? getWindowsInfo() : isMacOS ? getMacOsInfo() : getLinuxInfo()),
					{ platform, arch, isWindows, isMacOS, isLinux }
				)
			})
		}
		var core_awaiter =
			(undefined && undefined.__awaiter) ||
			function (thisArg, _arguments, P, generator) {
				function adopt(value) {
					return value instanceof P
						? value
						: new P(function (resolve) {
								resolve(value)
							})
				}
				return new (P || (P = Promise))(function (resolve, reject) {
					function fulfilled(value) {
						try {
							step(generator.next(value))
						} catch (e) {
							reject(e)
						}
					}
					function rejected(value) {
						try {
							step(generator['throw'](value))
						} catch (e) {
							reject(e)
						}
					}
					function step(result) {
						result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected)
					}
					step((generator = generator.apply(thisArg, _arguments || [])).next())
				})
			}
		var ExitCode
		;(function (ExitCode) {
			ExitCode[(ExitCode['Success'] = 0)] = 'Success'
			ExitCode[(ExitCode['Failure'] = 1)] = 'Failure'
		})(ExitCode || (ExitCode = {}))
		function exportVariable(name, val) {
			const convertedVal = toCommandValue(val)
			process.env[name] = convertedVal
			const filePath = process.env['GITHUB_ENV'] || ''
			if (filePath) {
				return issueFileCommand('ENV', prepareKeyValueMessage(name, val))
			}
			issueCommand('set-env', { name }, convertedVal)
		}
		function core_setSecret(secret) {
			command_issueCommand('add-mask', {}, secret)
		}
		function addPath(inputPath) {
			const filePath = process.env['GITHUB_PATH'] || ''
			if (filePath) {
				issueFileCommand('PATH', inputPath)
			} else {
				issueCommand('add-path', {}, inputPath)
			}
			process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`
		}
		function getInput(name, options) {
			const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || ''
			if (options && options.required && !val) {
				throw new Error(`Input required and not supplied: ${name}`)
			}
			if (options && options.trimWhitespace === false) {
				return val
			}
			return val.trim()
		}
		function getMultilineInput(name, options) {
			const inputs = getInput(name, options)
				.split('\n')
				.filter(x => x !== '')
			if (options && options.trimWhitespace === false) {
				return inputs
			}
			return inputs.map(input => input.trim())
		}
		function getBooleanInput(name, options) {
			const trueValue = ['true', 'True', 'TRUE']
			const falseValue = ['false', 'False', 'FALSE']
			const val = getInput(name, options)
			if (trueValue.includes(val)) return true
			if (falseValue.includes(val)) return false
			throw new TypeError(
				`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
					`Support boolean input list: \`true | True | TRUE | false | False | FALSE\``
			)
		}
		function setOutput(name, value) {
			const filePath = process.env['GITHUB_OUTPUT'] || ''
			if (filePath) {
				return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value))
			}
			process.stdout.write(external_os_.EOL)
			command_issueCommand('set-output', { name }, utils_toCommandValue(value))
		}
		function setCommandEcho(enabled) {
			issue('echo', enabled ? 'on' : 'off')
		}
		function setFailed(message) {
			process.exitCode = ExitCode.Failure
			error(message)
		}
		function isDebug() {
			return process.env['RUNNER_DEBUG'] === '1'
		}
		function core_debug(message) {
			command_issueCommand('debug', {}, message)
		}
		function error(message, properties = {}) {
			command_issueCommand(
				'error',
				toCommandProperties(properties),
				message instanceof Error ? message.toString() : message
			)
		}
		function warning(message, properties = {}) {
			command_issueCommand(
				'warning',
				toCommandProperties(properties),
				message instanceof Error ? message.toString() : message
			)
		}
		function notice(message, properties = {}) {
			command_issueCommand(
				'notice',
				toCommandProperties(properties),
				message instanceof Error ? message.toString() : message
			)
		}
		function info(message) {
			process.stdout.write(message + external_os_.EOL)
		}
		function startGroup(name) {
			command_issue('group', name)
		}
		function endGroup() {
			command_issue('endgroup')
		}
		function group(name, fn) {
			return core_awaiter(this, void 0, void 0, function* () {
				startGroup(name)
				let result
				try {
					result = yield fn()
				} finally {
					endGroup()
				}
				return result
			})
		}
		function saveState(name, value) {
			const filePath = process.env['GITHUB_STATE'] || ''
			if (filePath) {
				return file_command_issueFileCommand('STATE', file_command_prepareKeyValueMessage(name, value))
			}
			command_issueCommand('save-state', { name }, utils_toCommandValue(value))
		}
		function getState(name) {
			return process.env[`STATE_${name}`] || ''
		}
		function getIDToken(aud) {
			return core_awaiter(this, void 0, void 0, function* () {
				return yield OidcClient.getIDToken(aud)
			})
		}
	},
	5260: (__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {
		var external_string_decoder_ = __nccwpck_require__(5574)
		var external_os_ = __nccwpck_require__(857)
		var external_events_ = __nccwpck_require__(4434)
		var external_child_process_ = __nccwpck_require__(5317)
		var external_path_ = __nccwpck_require__(6928)
		var io = __nccwpck_require__(8701)
		var io_util = __nccwpck_require__(90)
		const external_timers_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)('timers')
		var __awaiter =
			(undefined && undefined.__awaiter) ||
			function (thisArg, _arguments, P, generator) {
				function adopt(value) {
					return value instanceof P
						? value
						: new P(function (resolve) {
								resolve(value)
							})
				}
				return new (P || (P = Promise))(function (resolve, reject) {
					function fulfilled(value) {
						try {
							step(generator.next(value))
						} catch (e) {
							reject(e)
						}
					}
					function rejected(value) {
						try {
							step(generator['throw'](value))
						} catch (e) {
							reject(e)
						}
					}
					function step(result) {
						result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected)
					}
					step((generator = generator.apply(thisArg, _arguments || [])).next())
				})
			}
		const IS_WINDOWS = process.platform === 'win32'
		class ToolRunner extends external_events_.EventEmitter {
			constructor(toolPath, args, options) {
				super()
				if (!toolPath) {
					throw new Error("Parameter 'toolPath' cannot be null or empty.")
				}
				this.toolPath = toolPath
				this.args = args || []
				this.options = options || {}
			}
			_debug(message) {
				if (this.options.listeners && this.options.listeners.debug) {
					this.options.listeners.debug(message)
				}
			}
			_getCommandString(options, noPrefix) {
				const toolPath = this._getSpawnFileName()
				const args = this._getSpawnArgs(options)
				let cmd = noPrefix ? '' : '[command]'
				if (IS_WINDOWS) {
					if (this._isCmdFile()) {
						cmd += toolPath
						for (const a of args) {
							cmd += ` ${a}`
						}
					} else if (options.windowsVerbatimArguments) {
						cmd += `"${toolPath}"`
						for (const a of args) {
							cmd += ` ${a}`
						}
					} else {
						cmd += this._windowsQuoteCmdArg(toolPath)
						for (const a of args) {
							cmd += ` ${this._windowsQuoteCmdArg(a)}`
						}
					}
				} else {
					cmd += toolPath
					for (const a of args) {
						cmd += ` ${a}`
					}
				}
				return cmd
			}
			_processLineBuffer(data, strBuffer, onLine) {
				try {
					let s = strBuffer + data.toString()
					let n = s.indexOf(external_os_.EOL)
					while (n > -1) {
						const line = s.substring(0, n)
						onLine(line)
						s = s.substring(n + external_os_.EOL.length)
						n = s.indexOf(external_os_.EOL)
					}
					return s
				} catch (err) {
					this._debug(`error processing line. Failed with error ${err}`)
					return ''
				}
			}
			_getSpawnFileName() {
				if (IS_WINDOWS) {
					if (this._isCmdFile()) {
						return process.env['COMSPEC'] || 'cmd.exe'
					}
				}
				return this.toolPath
			}
			_getSpawnArgs(options) {
				if (IS_WINDOWS) {
					if (this._isCmdFile()) {
						let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`
						for (const a of this.args) {
							argline += ' '
							argline += options.windowsVerbatimArguments ? a : this._windowsQuoteCmdArg(a)
						}
						argline += '"'
						return [argline]
					}
				}
				return this.args
			}
			_endsWith(str, end) {
				return str.endsWith(end)
			}
			_isCmdFile() {
				const upperToolPath = this.toolPath.toUpperCase()
				return this._endsWith(upperToolPath, '.CMD') || this._endsWith(upperToolPath, '.BAT')
			}
			_windowsQuoteCmdArg(arg) {
				if (!this._isCmdFile()) {
					return this._uvQuoteCmdArg(arg)
				}
				if (!arg) {
					return '""'
				}
				const cmdSpecialChars = [
					' ',
					'\t',
					'&',
					'(',
					')',
					'[',
					']',
					'{',
					'}',
					'^',
					'=',
					';',
					'!',
					"'",
					'+',
					',',
					'`',
					'~',
					'|',
					'<',
					'>',
					'"'
				]
				let needsQuotes = false
				for (const char of arg) {
					if (cmdSpecialChars.some(x => x === char)) {
						needsQuotes = true
						break
					}
				}
				if (!needsQuotes) {
					return arg
				}
				let reverse = '"'
				let quoteHit = true
				for (let i = arg.length; i > 0; i--) {
					reverse += arg[i - 1]
					if (quoteHit && arg[i - 1] === '\\') {
						reverse += '\\'
					} else if (arg[i - 1] === '"') {
						quoteHit = true
						reverse += '"'
					} else {
						quoteHit = false
					}
				}
				reverse += '"'
				return reverse.split('').reverse().join('')
			}
			_uvQuoteCmdArg(arg) {
				if (!arg) {
					return '""'
				}
				if (!arg.includes(' ') && !arg.includes('\t') && !arg.includes('"')) {
					return arg
				}
				if (!arg.includes('"') && !arg.includes('\\')) {
					return `"${arg}"`
				}
				let reverse = '"'
				let quoteHit = true
				for (let i = arg.length; i > 0; i--) {
					reverse += arg[i - 1]
					if (quoteHit && arg[i - 1] === '\\') {
						reverse += '\\'
					} else if (arg[i - 1] === '"') {
						quoteHit = true
						reverse += '\\'
					} else {
						quoteHit = false
					}
				}
				reverse += '"'
				return reverse.split('').reverse().join('')
			}
			_cloneExecOptions(options) {
				options = options || {}
				const result = {
					cwd: options.cwd || process.cwd(),
					env: options.env || process.env,
					silent: options.silent || false,
					windowsVerbatimArguments: options.windowsVerbatimArguments || false,
					failOnStdErr: options.failOnStdErr || false,
					ignoreReturnCode: options.ignoreReturnCode || false,
					delay: options.delay || 10000
				}
				result.outStream = options.outStream || process.stdout
				result.errStream = options.errStream || process.stderr
				return result
			}
			_getSpawnOptions(options, toolPath) {
				options = options || {}
				const result = {}
				result.cwd = options.cwd
				result.env = options.env
				result['windowsVerbatimArguments'] = options.windowsVerbatimArguments || this._isCmdFile()
				if (options.windowsVerbatimArguments) {
					result.argv0 = `"${toolPath}"`
				}
				return result
			}
			exec() {
				return __awaiter(this, void 0, void 0, function* () {
					if (
						!io_util.Qh(this.toolPath) &&
						(this.toolPath.includes('/') || (IS_WINDOWS && this.toolPath.includes('\\')))
					) {
						this.toolPath = external_path_.resolve(
							process.cwd(),
							this.options.cwd || process.cwd(),
							this.toolPath
						)
					}
					this.toolPath = yield io.K7(this.toolPath, true)
					return new Promise((resolve, reject) =>
						__awaiter(this, void 0, void 0, function* () {
							this._debug(`exec tool: ${this.toolPath}`)
							this._debug('arguments:')
							for (const arg of this.args) {
								this._debug(`   ${arg}`)
							}
							const optionsNonNull = this._cloneExecOptions(this.options)
							if (!optionsNonNull.silent && optionsNonNull.outStream) {
								optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + external_os_.EOL)
							}
							const state = new ExecState(optionsNonNull, this.toolPath)
							state.on('debug', message => {
								this._debug(message)
							})
							if (this.options.cwd && !(yield io_util.t2(this.options.cwd))) {
								return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`))
							}
							const fileName = this._getSpawnFileName()
							const cp = external_child_process_.spawn(
								fileName,
								this._getSpawnArgs(optionsNonNull),
								this._getSpawnOptions(this.options, fileName)
							)
							let stdbuffer = ''
							if (cp.stdout) {
								cp.stdout.on('data', data => {
									if (this.options.listeners && this.options.listeners.stdout) {
										this.options.listeners.stdout(data)
									}
									if (!optionsNonNull.silent && optionsNonNull.outStream) {
										optionsNonNull.outStream.write(data)
									}
									stdbuffer = this._processLineBuffer(data, stdbuffer, line => {
										if (this.options.listeners && this.options.listeners.stdline) {
											this.options.listeners.stdline(line)
										}
									})
								})
							}
							let errbuffer = ''
							if (cp.stderr) {
								cp.stderr.on('data', data => {
									state.processStderr = true
									if (this.options.listeners && this.options.listeners.stderr) {
										this.options.listeners.stderr(data)
									}
									if (!optionsNonNull.silent && optionsNonNull.errStream && optionsNonNull.outStream) {
										const s = optionsNonNull.failOnStdErr
											? optionsNonNull.errStream
											: optionsNonNull.outStream
										s.write(data)
									}
									errbuffer = this._processLineBuffer(data, errbuffer, line => {
										if (this.options.listeners && this.options.listeners.errline) {
											this.options.listeners.errline(line)
										}
									})
								})
							}
							cp.on('error', err => {
								state.processError = err.message
								state.processExited = true
								state.processClosed = true
								state.CheckComplete()
							})
							cp.on('exit', code => {
								state.processExitCode = code
								state.processExited = true
								this._debug(`Exit code ${code} received from tool '${this.toolPath}'`)
								state.CheckComplete()
							})
							cp.on('close', code => {
								state.processExitCode = code
								state.processExited = true
								state.processClosed = true
								this._debug(`STDIO streams have closed for tool '${this.toolPath}'`)
								state.CheckComplete()
							})
							state.on('done', (error, exitCode) => {
								if (stdbuffer.length > 0) {
									this.emit('stdline', stdbuffer)
								}
								if (errbuffer.length > 0) {
									this.emit('errline', errbuffer)
								}
								cp.removeAllListeners()
								if (error) {
									reject(error)
								} else {
									resolve(exitCode)
								}
							})
							if (this.options.input) {
								if (!cp.stdin) {
									throw new Error('child process missing stdin')
								}
								cp.stdin.end(this.options.input)
							}
						})
					)
				})
			}
		}
		function argStringToArray(argString) {
			const args = []
			let inQuotes = false
			let escaped = false
			let arg = ''
			function append(c) {
				if (escaped && c !== '"') {
					arg += '\\'
				}
				arg += c
				escaped = false
			}
			for (let i = 0; i < argString.length; i++) {
				const c = argString.charAt(i)
				if (c === '"') {
					if (!escaped) {
						inQuotes = !inQuotes
					} else {
						append(c)
					}
					continue
				}
				if (c === '\\' && escaped) {
					append(c)
					continue
				}
				if (c === '\\' && inQuotes) {
					escaped = true
					continue
				}
				if (c === ' ' && !inQuotes) {
					if (arg.length > 0) {
						args.push(arg)
						arg = ''
					}
					continue
				}
				append(c)
			}
			if (arg.length > 0) {
				args.push(arg.trim())
			}
			return args
		}
		class ExecState extends external_events_.EventEmitter {
			constructor(options, toolPath) {
				super()
				this.processClosed = false
				this.processError = ''
				this.processExitCode = 0
				this.processExited = false
				this.processStderr = false
				this.delay = 10000
				this.done = false
				this.timeout = null
				if (!toolPath) {
					throw new Error('toolPath must not be empty')
				}
				this.options = options
				this.toolPath = toolPath
				if (options.delay) {
					this.delay = options.delay
				}
			}
			CheckComplete() {
				if (this.done) {
					return
				}
				if (this.processClosed) {
					this._setResult()
				} else if (this.processExited) {
					this.timeout = (0, external_timers_namespaceObject.setTimeout)(
						ExecState.HandleTimeout,
						this.delay,
						this
					)
				}
			}
			_debug(message) {
				this.emit('debug', message)
			}
			_setResult() {
				let error
				if (this.processExited) {
					if (this.processError) {
						error = new Error(
							`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`
						)
					} else if (this.processExitCode !== 0 && !this.options.ignoreReturnCode) {
						error = new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`)
					} else if (this.processStderr && this.options.failOnStdErr) {
						error = new Error(
							`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`
						)
					}
				}
				if (this.timeout) {
					clearTimeout(this.timeout)
					this.timeout = null
				}
				this.done = true
				this.emit('done', error, this.processExitCode)
			}
			static HandleTimeout(state) {
				if (state.done) {
					return
				}
				if (!state.processClosed && state.processExited) {
					const message = `The STDIO streams did not close within ${state.delay / 1000} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`
					state._debug(message)
				}
				state._setResult()
			}
		}
		var exec_awaiter =
			(undefined && undefined.__awaiter) ||
			function (thisArg, _arguments, P, generator) {
				function adopt(value) {
					return value instanceof P
						? value
						: new P(function (resolve) {
								resolve(value)
							})
				}
				return new (P || (P = Promise))(function (resolve, reject) {
					function fulfilled(value) {
						try {
							step(generator.next(value))
						} catch (e) {
							reject(e)
						}
					}
					function rejected(value) {
						try {
							step(generator['throw'](value))
						} catch (e) {
							reject(e)
						}
					}
					function step(result) {
						result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected)
					}
					step((generator = generator.apply(thisArg, _arguments || [])).next())
				})
			}
		function exec(commandLine, args, options) {
			return exec_awaiter(this, void 0, void 0, function* () {
				const commandArgs = tr.argStringToArray(commandLine)
				if (commandArgs.length === 0) {
					throw new Error(`Parameter 'commandLine' cannot be null or empty.`)
				}
				const toolPath = commandArgs[0]
				args = commandArgs.slice(1).concat(args || [])
				const runner = new tr.ToolRunner(toolPath, args, options)
				return runner.exec()
			})
		}
		function getExecOutput(commandLine, args, options) {
			return exec_awaiter(this, void 0, void 0, function* () {
				var _a, _b
				let stdout = ''
				let stderr = ''
				const stdoutDecoder = new StringDecoder('utf8')
				const stderrDecoder = new StringDecoder('utf8')
				const originalStdoutListener =
					(_a = options === null || options === void 0 ? void 0 : options.listeners) === null || _a === void 0
						? void 0
						: _a.stdout
				const originalStdErrListener =
					(_b = options === null || options === void 0 ? void 0 : options.listeners) === null || _b === void 0
						? void 0
						: _b.stderr
				const stdErrListener = data => {
					stderr += stderrDecoder.write(data)
					if (originalStdErrListener) {
						originalStdErrListener(data)
					}
				}
				const stdOutListener = data => {
					stdout += stdoutDecoder.write(data)
					if (originalStdoutListener) {
						originalStdoutListener(data)
					}
				}
				const listeners = Object.assign(
					Object.assign({}, options === null || options === void 0 ? void 0 : options.listeners),
					{ stdout: stdOutListener, stderr: stdErrListener }
				)
				const exitCode = yield exec(
					commandLine,
					args,
					Object.assign(Object.assign({}, options), { listeners })
				)
				stdout += stdoutDecoder.end()
				stderr += stderrDecoder.end()
				return {
					exitCode,
					stdout,
					stderr
				}
			})
		}
	},
	8199: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Qq: () => HttpClient
		})
		var external_http_ = __nccwpck_require__(8611)
		var external_http_namespaceObject = __nccwpck_require__.t(external_http_, 2)
		var external_https_ = __nccwpck_require__(5692)
		var external_https_namespaceObject = __nccwpck_require__.t(external_https_, 2)
		function getProxyUrl(reqUrl) {
			const usingSsl = reqUrl.protocol === 'https:'
			if (checkBypass(reqUrl)) {
				return undefined
			}
			const proxyVar = (() => {
				if (usingSsl) {
					return process.env['https_proxy'] || process.env['HTTPS_PROXY']
				} else {
					return process.env['http_proxy'] || process.env['HTTP_PROXY']
				}
			})()
			if (proxyVar) {
				try {
					return new DecodedURL(proxyVar)
				} catch (_a) {
					if (!proxyVar.startsWith('http://') && !proxyVar.startsWith('https://'))
						return new DecodedURL(`http://${proxyVar}`)
				}
			} else {
				return undefined
			}
		}
		function checkBypass(reqUrl) {
			if (!reqUrl.hostname) {
				return false
			}
			const reqHost = reqUrl.hostname
			if (isLoopbackAddress(reqHost)) {
				return true
			}
			const noProxy = process.env['no_proxy'] || process.env['NO_PROXY'] || ''
			if (!noProxy) {
				return false
			}
			let reqPort
			if (reqUrl.port) {
				reqPort = Number(reqUrl.port)
			} else if (reqUrl.protocol === 'http:') {
				reqPort = 80
			} else if (reqUrl.protocol === 'https:') {
				reqPort = 443
			}
			const upperReqHosts = [reqUrl.hostname.toUpperCase()]
			if (typeof reqPort === 'number') {
				upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`)
			}
			for (const upperNoProxyItem of noProxy
				.split(',')
				.map(x => x.trim().toUpperCase())
				.filter(x => x)) {
				if (
					upperNoProxyItem === '*' ||
					upperReqHosts.some(
						x =>
							x === upperNoProxyItem ||
							x.endsWith(`.${upperNoProxyItem}`) ||
							(upperNoProxyItem.startsWith('.') && x.endsWith(`${upperNoProxyItem}`))
					)
				) {
					return true
				}
			}
			return false
		}
		function isLoopbackAddress(host) {
			const hostLower = host.toLowerCase()
			return (
				hostLower === 'localhost' ||
				hostLower.startsWith('127.') ||
				hostLower.startsWith('[::1]') ||
				hostLower.startsWith('[0:0:0:0:0:0:0:1]')
			)
		}
		class DecodedURL extends URL {
			constructor(url, base) {
				super(url, base)
				this._decodedUsername = decodeURIComponent(super.username)
				this._decodedPassword = decodeURIComponent(super.password)
			}
			get username() {
				return this._decodedUsername
			}
			get password() {
				return this._decodedPassword
			}
		}
		var tunnel = __nccwpck_require__(770)
		class ProxyAgent {
			constructor() {
				throw new Error('undici is not bundled for @actions/http-client: see scripts/lib/noUndici.mjs')
			}
		}
		var __awaiter =
			(undefined && undefined.__awaiter) ||
			function (thisArg, _arguments, P, generator) {
				function adopt(value) {
					return value instanceof P
						? value
						: new P(function (resolve) {
								resolve(value)
							})
				}
				return new (P || (P = Promise))(function (resolve, reject) {
					function fulfilled(value) {
						try {
							step(generator.next(value))
						} catch (e) {
							reject(e)
						}
					}
					function rejected(value) {
						try {
							step(generator['throw'](value))
						} catch (e) {
							reject(e)
						}
					}
					function step(result) {
						result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected)
					}
					step((generator = generator.apply(thisArg, _arguments || [])).next())
				})
			}
		var HttpCodes
		;(function (HttpCodes) {
			HttpCodes[(HttpCodes['OK'] = 200)] = 'OK'
			HttpCodes[(HttpCodes['MultipleChoices'] = 300)] = 'MultipleChoices'
			HttpCodes[(HttpCodes['MovedPermanently'] = 301)] = 'MovedPermanently'
			HttpCodes[(HttpCodes['ResourceMoved'] = 302)] = 'ResourceMoved'
			HttpCodes[(HttpCodes['SeeOther'] = 303)] = 'SeeOther'
			HttpCodes[(HttpCodes['NotModified'] = 304)] = 'NotModified'
			HttpCodes[(HttpCodes['UseProxy'] = 305)] = 'UseProxy'
			HttpCodes[(HttpCodes['SwitchProxy'] = 306)] = 'SwitchProxy'
			HttpCodes[(HttpCodes['TemporaryRedirect'] = 307)] = 'TemporaryRedirect'
			HttpCodes[(HttpCodes['PermanentRedirect'] = 308)] = 'PermanentRedirect'
			HttpCodes[(HttpCodes['BadRequest'] = 400)] = 'BadRequest'
			HttpCodes[(HttpCodes['Unauthorized'] = 401)] = 'Unauthorized'
			HttpCodes[(HttpCodes['PaymentRequired'] = 402)] = 'PaymentRequired'
			HttpCodes[(HttpCodes['Forbidden'] = 403)] = 'Forbidden'
			HttpCodes[(HttpCodes['NotFound'] = 404)] = 'NotFound'
			HttpCodes[(HttpCodes['MethodNotAllowed'] = 405)] = 'MethodNotAllowed'
			HttpCodes[(HttpCodes['NotAcceptable'] = 406)] = 'NotAcceptable'
			HttpCodes[(HttpCodes['ProxyAuthenticationRequired'] = 407)] = 'ProxyAuthenticationRequired'
			HttpCodes[(HttpCodes['RequestTimeout'] = 408)] = 'RequestTimeout'
			HttpCodes[(HttpCodes['Conflict'] = 409)] = 'Conflict'
			HttpCodes[(HttpCodes['Gone'] = 410)] = 'Gone'
			HttpCodes[(HttpCodes['TooManyRequests'] = 429)] = 'TooManyRequests'
			HttpCodes[(HttpCodes['InternalServerError'] = 500)] = 'InternalServerError'
			HttpCodes[(HttpCodes['NotImplemented'] = 501)] = 'NotImplemented'
			HttpCodes[(HttpCodes['BadGateway'] = 502)] = 'BadGateway'
			HttpCodes[(HttpCodes['ServiceUnavailable'] = 503)] = 'ServiceUnavailable'
			HttpCodes[(HttpCodes['GatewayTimeout'] = 504)] = 'GatewayTimeout'
		})(HttpCodes || (HttpCodes = {}))
		var Headers
		;(function (Headers) {
			Headers['Accept'] = 'accept'
			Headers['ContentType'] = 'content-type'
		})(Headers || (Headers = {}))
		var MediaTypes
		;(function (MediaTypes) {
			MediaTypes['ApplicationJson'] = 'application/json'
		})(MediaTypes || (MediaTypes = {}))
		function lib_getProxyUrl(serverUrl) {
			const proxyUrl = pm.getProxyUrl(new URL(serverUrl))
			return proxyUrl ? proxyUrl.href : ''
		}
		const HttpRedirectCodes = [
			HttpCodes.MovedPermanently,
			HttpCodes.ResourceMoved,
			HttpCodes.SeeOther,
			HttpCodes.TemporaryRedirect,
			HttpCodes.PermanentRedirect
		]
		const HttpResponseRetryCodes = [
			HttpCodes.BadGateway,
			HttpCodes.ServiceUnavailable,
			HttpCodes.GatewayTimeout
		]
		const RetryableHttpVerbs = ['OPTIONS', 'GET', 'DELETE', 'HEAD']
		const ExponentialBackoffCeiling = 10
		const ExponentialBackoffTimeSlice = 5
		class HttpClientError extends Error {
			constructor(message, statusCode) {
				super(message)
				this.name = 'HttpClientError'
				this.statusCode = statusCode
				Object.setPrototypeOf(this, HttpClientError.prototype)
			}
		}
		class HttpClientResponse {
			constructor(message) {
				this.message = message
			}
			readBody() {
				return __awaiter(this, void 0, void 0, function* () {
					return new Promise(resolve =>
						__awaiter(this, void 0, void 0, function* () {
							let output = Buffer.alloc(0)
							this.message.on('data', chunk => {
								output = Buffer.concat([output, chunk])
							})
							this.message.on('end', () => {
								resolve(output.toString())
							})
						})
					)
				})
			}
			readBodyBuffer() {
				return __awaiter(this, void 0, void 0, function* () {
					return new Promise(resolve =>
						__awaiter(this, void 0, void 0, function* () {
							const chunks = []
							this.message.on('data', chunk => {
								chunks.push(chunk)
							})
							this.message.on('end', () => {
								resolve(Buffer.concat(chunks))
							})
						})
					)
				})
			}
		}
		function isHttps(requestUrl) {
			const parsedUrl = new URL(requestUrl)
			return parsedUrl.protocol === 'https:'
		}
		class HttpClient {
			constructor(userAgent, handlers, requestOptions) {
				this._ignoreSslError = false
				this._allowRedirects = true
				this._allowRedirectDowngrade = false
				this._maxRedirects = 50
				this._allowRetries = false
				this._maxRetries = 1
				this._keepAlive = false
				this._disposed = false
				this.userAgent = this._getUserAgentWithOrchestrationId(userAgent)
				this.handlers = handlers || []
				this.requestOptions = requestOptions
				if (requestOptions) {
					if (requestOptions.ignoreSslError != null) {
						this._ignoreSslError = requestOptions.ignoreSslError
					}
					this._socketTimeout = requestOptions.socketTimeout
					if (requestOptions.allowRedirects != null) {
						this._allowRedirects = requestOptions.allowRedirects
					}
					if (requestOptions.allowRedirectDowngrade != null) {
						this._allowRedirectDowngrade = requestOptions.allowRedirectDowngrade
					}
					if (requestOptions.maxRedirects != null) {
						this._maxRedirects = Math.max(requestOptions.maxRedirects, 0)
					}
					if (requestOptions.keepAlive != null) {
						this._keepAlive = requestOptions.keepAlive
					}
					if (requestOptions.allowRetries != null) {
						this._allowRetries = requestOptions.allowRetries
					}
					if (requestOptions.maxRetries != null) {
						this._maxRetries = requestOptions.maxRetries
					}
				}
			}
			options(requestUrl, additionalHeaders) {
				return __awaiter(this, void 0, void 0, function* () {
					return this.request('OPTIONS', requestUrl, null, additionalHeaders || {})
				})
			}
			get(requestUrl, additionalHeaders) {
				return __awaiter(this, void 0, void 0, function* () {
					return this.request('GET', requestUrl, null, additionalHeaders || {})
				})
			}
			del(requestUrl, additionalHeaders) {
				return __awaiter(this, void 0, void 0, function* () {
					return this.request('DELETE', requestUrl, null, additionalHeaders || {})
				})
			}
			post(requestUrl, data, additionalHeaders) {
				return __awaiter(this, void 0, void 0, function* () {
					return this.request('POST', requestUrl, data, additionalHeaders || {})
				})
			}
			patch(requestUrl, data, additionalHeaders) {
				return __awaiter(this, void 0, void 0, function* () {
					return this.request('PATCH', requestUrl, data, additionalHeaders || {})
				})
			}
			put(requestUrl, data, additionalHeaders) {
				return __awaiter(this, void 0, void 0, function* () {
					return this.request('PUT', requestUrl, data, additionalHeaders || {})
				})
			}
			head(requestUrl, additionalHeaders) {
				return __awaiter(this, void 0, void 0, function* () {
					return this.request('HEAD', requestUrl, null, additionalHeaders || {})
				})
			}
			sendStream(verb, requestUrl, stream, additionalHeaders) {
				return __awaiter(this, void 0, void 0, function* () {
					return this.request(verb, requestUrl, stream, additionalHeaders)
				})
			}
			getJson(requestUrl_1) {
				return __awaiter(this, arguments, void 0, function* (requestUrl, additionalHeaders = {}) {
					additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(
						additionalHeaders,
						Headers.Accept,
						MediaTypes.ApplicationJson
					)
					const res = yield this.get(requestUrl, additionalHeaders)
					return this._processResponse(res, this.requestOptions)
				})
			}
			postJson(requestUrl_1, obj_1) {
				return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
					const data = JSON.stringify(obj, null, 2)
					additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(
						additionalHeaders,
						Headers.Accept,
						MediaTypes.ApplicationJson
					)
					additionalHeaders[Headers.ContentType] = this._getExistingOrDefaultContentTypeHeader(
						additionalHeaders,
						MediaTypes.ApplicationJson
					)
					const res = yield this.post(requestUrl, data, additionalHeaders)
					return this._processResponse(res, this.requestOptions)
				})
			}
			putJson(requestUrl_1, obj_1) {
				return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
					const data = JSON.stringify(obj, null, 2)
					additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(
						additionalHeaders,
						Headers.Accept,
						MediaTypes.ApplicationJson
					)
					additionalHeaders[Headers.ContentType] = this._getExistingOrDefaultContentTypeHeader(
						additionalHeaders,
						MediaTypes.ApplicationJson
					)
					const res = yield this.put(requestUrl, data, additionalHeaders)
					return this._processResponse(res, this.requestOptions)
				})
			}
			patchJson(requestUrl_1, obj_1) {
				return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
					const data = JSON.stringify(obj, null, 2)
					additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(
						additionalHeaders,
						Headers.Accept,
						MediaTypes.ApplicationJson
					)
					additionalHeaders[Headers.ContentType] = this._getExistingOrDefaultContentTypeHeader(
						additionalHeaders,
						MediaTypes.ApplicationJson
					)
					const res = yield this.patch(requestUrl, data, additionalHeaders)
					return this._processResponse(res, this.requestOptions)
				})
			}
			request(verb, requestUrl, data, headers) {
				return __awaiter(this, void 0, void 0, function* () {
					if (this._disposed) {
						throw new Error('Client has already been disposed.')
					}
					const parsedUrl = new URL(requestUrl)
					let info = this._prepareRequest(verb, parsedUrl, headers)
					const maxTries = this._allowRetries && RetryableHttpVerbs.includes(verb) ? this._maxRetries + 1 : 1
					let numTries = 0
					let response
					do {
						response = yield this.requestRaw(info, data)
						if (response && response.message && response.message.statusCode === HttpCodes.Unauthorized) {
							let authenticationHandler
							for (const handler of this.handlers) {
								if (handler.canHandleAuthentication(response)) {
									authenticationHandler = handler
									break
								}
							}
							if (authenticationHandler) {
								return authenticationHandler.handleAuthentication(this, info, data)
							} else {
								return response
							}
						}
						let redirectsRemaining = this._maxRedirects
						while (
							response.message.statusCode &&
							HttpRedirectCodes.includes(response.message.statusCode) &&
							this._allowRedirects &&
							redirectsRemaining > 0
						) {
							const redirectUrl = response.message.headers['location']
							if (!redirectUrl) {
								break
							}
							const parsedRedirectUrl = new URL(redirectUrl)
							if (
								parsedUrl.protocol === 'https:' &&
								parsedUrl.protocol !== parsedRedirectUrl.protocol &&
								!this._allowRedirectDowngrade
							) {
								throw new Error(
									'Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.'
								)
							}
							yield response.readBody()
							if (parsedRedirectUrl.hostname !== parsedUrl.hostname) {
								for (const header in headers) {
									if (header.toLowerCase() === 'authorization') {
										delete headers[header]
									}
								}
							}
							info = this._prepareRequest(verb, parsedRedirectUrl, headers)
							response = yield this.requestRaw(info, data)
							redirectsRemaining--
						}
						if (
							!response.message.statusCode ||
							!HttpResponseRetryCodes.includes(response.message.statusCode)
						) {
							return response
						}
						numTries += 1
						if (numTries < maxTries) {
							yield response.readBody()
							yield this._performExponentialBackoff(numTries)
						}
					} while (numTries < maxTries)
					return response
				})
			}
			dispose() {
				if (this._agent) {
					this._agent.destroy()
				}
				this._disposed = true
			}
			requestRaw(info, data) {
				return __awaiter(this, void 0, void 0, function* () {
					return new Promise((resolve, reject) => {
						function callbackForResult(err, res) {
							if (err) {
								reject(err)
							} else if (!res) {
								reject(new Error('Unknown error'))
							} else {
								resolve(res)
							}
						}
						this.requestRawWithCallback(info, data, callbackForResult)
					})
				})
			}
			requestRawWithCallback(info, data, onResult) {
				if (typeof data === 'string') {
					if (!info.options.headers) {
						info.options.headers = {}
					}
					info.options.headers['Content-Length'] = Buffer.byteLength(data, 'utf8')
				}
				let callbackCalled = false
				function handleResult(err, res) {
					if (!callbackCalled) {
						callbackCalled = true
						onResult(err, res)
					}
				}
				const req = info.httpModule.request(info.options, msg => {
					const res = new HttpClientResponse(msg)
					handleResult(undefined, res)
				})
				let socket
				req.on('socket', sock => {
					socket = sock
				})
				req.setTimeout(this._socketTimeout || 3 * 60000, () => {
					if (socket) {
						socket.end()
					}
					handleResult(new Error(`Request timeout: ${info.options.path}`))
				})
				req.on('error', function (err) {
					handleResult(err)
				})
				if (data && typeof data === 'string') {
					req.write(data, 'utf8')
				}
				if (data && typeof data !== 'string') {
					data.on('close', function () {
						req.end()
					})
					data.pipe(req)
				} else {
					req.end()
				}
			}
			getAgent(serverUrl) {
				const parsedUrl = new URL(serverUrl)
				return this._getAgent(parsedUrl)
			}
			getAgentDispatcher(serverUrl) {
				const parsedUrl = new URL(serverUrl)
				const proxyUrl = getProxyUrl(parsedUrl)
				const useProxy = proxyUrl && proxyUrl.hostname
				if (!useProxy) {
					return
				}
				return this._getProxyAgentDispatcher(parsedUrl, proxyUrl)
			}
			_prepareRequest(method, requestUrl, headers) {
				const info = {}
				info.parsedUrl = requestUrl
				const usingSsl = info.parsedUrl.protocol === 'https:'
				info.httpModule = usingSsl ? external_https_namespaceObject : external_http_namespaceObject
				const defaultPort = usingSsl ? 443 : 80
				info.options = {}
				info.options.host = info.parsedUrl.hostname
				info.options.port = info.parsedUrl.port ? parseInt(info.parsedUrl.port) : defaultPort
				info.options.path = (info.parsedUrl.pathname || '') + (info.parsedUrl.search || '')
				info.options.method = method
				info.options.headers = this._mergeHeaders(headers)
				if (this.userAgent != null) {
					info.options.headers['user-agent'] = this.userAgent
				}
				info.options.agent = this._getAgent(info.parsedUrl)
				if (this.handlers) {
					for (const handler of this.handlers) {
						handler.prepareRequest(info.options)
					}
				}
				return info
			}
			_mergeHeaders(headers) {
				if (this.requestOptions && this.requestOptions.headers) {
					return Object.assign({}, lowercaseKeys(this.requestOptions.headers), lowercaseKeys(headers || {}))
				}
				return lowercaseKeys(headers || {})
			}
			_getExistingOrDefaultHeader(additionalHeaders, header, _default) {
				let clientHeader
				if (this.requestOptions && this.requestOptions.headers) {
					const headerValue = lowercaseKeys(this.requestOptions.headers)[header]
					if (headerValue) {
						clientHeader = typeof headerValue === 'number' ? headerValue.toString() : headerValue
					}
				}
				const additionalValue = additionalHeaders[header]
				if (additionalValue !== undefined) {
					return typeof additionalValue === 'number' ? additionalValue.toString() : additionalValue
				}
				if (clientHeader !== undefined) {
					return clientHeader
				}
				return _default
			}
			_getExistingOrDefaultContentTypeHeader(additionalHeaders, _default) {
				let clientHeader
				if (this.requestOptions && this.requestOptions.headers) {
					const headerValue = lowercaseKeys(this.requestOptions.headers)[Headers.ContentType]
					if (headerValue) {
						if (typeof headerValue === 'number') {
							clientHeader = String(headerValue)
						} else if (Array.isArray(headerValue)) {
							clientHeader = headerValue.join(', ')
						} else {
							clientHeader = headerValue
						}
					}
				}
				const additionalValue = additionalHeaders[Headers.ContentType]
				if (additionalValue !== undefined) {
					if (typeof additionalValue === 'number') {
						return String(additionalValue)
					} else if (Array.isArray(additionalValue)) {
						return additionalValue.join(', ')
					} else {
						return additionalValue
					}
				}
				if (clientHeader !== undefined) {
					return clientHeader
				}
				return _default
			}
			_getAgent(parsedUrl) {
				let agent
				const proxyUrl = getProxyUrl(parsedUrl)
				const useProxy = proxyUrl && proxyUrl.hostname
				if (this._keepAlive && useProxy) {
					agent = this._proxyAgent
				}
				if (!useProxy) {
					agent = this._agent
				}
				if (agent) {
					return agent
				}
				const usingSsl = parsedUrl.protocol === 'https:'
				let maxSockets = 100
				if (this.requestOptions) {
					maxSockets = this.requestOptions.maxSockets || external_http_.globalAgent.maxSockets
				}
				if (proxyUrl && proxyUrl.hostname) {
					const agentOptions = {
						maxSockets,
						keepAlive: this._keepAlive,
						proxy: Object.assign(
							Object.assign(
								{},
								(proxyUrl.username || proxyUrl.password) && {
									proxyAuth: `${proxyUrl.username}:${proxyUrl.password}`
								}
							),
							{ host: proxyUrl.hostname, port: proxyUrl.port }
						)
					}
					let tunnelAgent
					const overHttps = proxyUrl.protocol === 'https:'
					if (usingSsl) {
						tunnelAgent = overHttps ? tunnel.httpsOverHttps : tunnel.httpsOverHttp
					} else {
						tunnelAgent = overHttps ? tunnel.httpOverHttps : tunnel.httpOverHttp
					}
					agent = tunnelAgent(agentOptions)
					this._proxyAgent = agent
				}
				if (!agent) {
					const options = { keepAlive: this._keepAlive, maxSockets }
					agent = usingSsl ? new external_https_.Agent(options) : new external_http_.Agent(options)
					this._agent = agent
				}
				if (usingSsl && this._ignoreSslError) {
					agent.options = Object.assign(agent.options || {}, {
						rejectUnauthorized: false
					})
				}
				return agent
			}
			_getProxyAgentDispatcher(parsedUrl, proxyUrl) {
				let proxyAgent
				if (this._keepAlive) {
					proxyAgent = this._proxyAgentDispatcher
				}
				if (proxyAgent) {
					return proxyAgent
				}
				const usingSsl = parsedUrl.protocol === 'https:'
				proxyAgent = new ProxyAgent(
					Object.assign(
						{ uri: proxyUrl.href, pipelining: !this._keepAlive ? 0 : 1 },
						(proxyUrl.username || proxyUrl.password) && {
							token: `Basic ${Buffer.from(`${proxyUrl.username}:${proxyUrl.password}`).toString('base64')}`
						}
					)
				)
				this._proxyAgentDispatcher = proxyAgent
				if (usingSsl && this._ignoreSslError) {
					proxyAgent.options = Object.assign(proxyAgent.options.requestTls || {}, {
						rejectUnauthorized: false
					})
				}
				return proxyAgent
			}
			_getUserAgentWithOrchestrationId(userAgent) {
				const baseUserAgent = userAgent || 'actions/http-client'
				const orchId = process.env['ACTIONS_ORCHESTRATION_ID']
				if (orchId) {
					const sanitizedId = orchId.replace(/[^a-z0-9_.-]/gi, '_')
					return `${baseUserAgent} actions_orchestration_id/${sanitizedId}`
				}
				return baseUserAgent
			}
			_performExponentialBackoff(retryNumber) {
				return __awaiter(this, void 0, void 0, function* () {
					retryNumber = Math.min(ExponentialBackoffCeiling, retryNumber)
					const ms = ExponentialBackoffTimeSlice * Math.pow(2, retryNumber)
					return new Promise(resolve => setTimeout(() => resolve(), ms))
				})
			}
			_processResponse(res, options) {
				return __awaiter(this, void 0, void 0, function* () {
					return new Promise((resolve, reject) =>
						__awaiter(this, void 0, void 0, function* () {
							const statusCode = res.message.statusCode || 0
							const response = {
								statusCode,
								result: null,
								headers: {}
							}
							if (statusCode === HttpCodes.NotFound) {
								resolve(response)
							}
							function dateTimeDeserializer(key, value) {
								if (typeof value === 'string') {
									const a = new Date(value)
									if (!isNaN(a.valueOf())) {
										return a
									}
								}
								return value
							}
							let obj
							let contents
							try {
								contents = yield res.readBody()
								if (contents && contents.length > 0) {
									if (options && options.deserializeDates) {
										obj = JSON.parse(contents, dateTimeDeserializer)
									} else {
										obj = JSON.parse(contents)
									}
									response.result = obj
								}
								response.headers = res.message.headers
							} catch (err) {}
							if (statusCode > 299) {
								let msg
								if (obj && obj.message) {
									msg = obj.message
								} else if (contents && contents.length > 0) {
									msg = contents
								} else {
									msg = `Failed request: (${statusCode})`
								}
								const err = new HttpClientError(msg, statusCode)
								err.result = response.result
								reject(err)
							} else {
								resolve(response)
							}
						})
					)
				})
			}
		}
		const lowercaseKeys = obj => Object.keys(obj).reduce((c, k) => ((c[k.toLowerCase()] = obj[k]), c), {})
	},
	90: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Ck: () => mkdir,
			H8: () => IS_WINDOWS,
			Qh: () => isRooted,
			rm: () => rm,
			t2: () => exists,
			vr: () => tryGetExecutablePath
		})
		var fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9896)
		var path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6928)
		var __awaiter =
			(undefined && undefined.__awaiter) ||
			function (thisArg, _arguments, P, generator) {
				function adopt(value) {
					return value instanceof P
						? value
						: new P(function (resolve) {
								resolve(value)
							})
				}
				return new (P || (P = Promise))(function (resolve, reject) {
					function fulfilled(value) {
						try {
							step(generator.next(value))
						} catch (e) {
							reject(e)
						}
					}
					function rejected(value) {
						try {
							step(generator['throw'](value))
						} catch (e) {
							reject(e)
						}
					}
					function step(result) {
						result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected)
					}
					step((generator = generator.apply(thisArg, _arguments || [])).next())
				})
			}
		const { chmod, copyFile, lstat, mkdir, open, readdir, rename, rm, rmdir, stat, symlink, unlink } =
			fs__WEBPACK_IMPORTED_MODULE_0__.promises
		const IS_WINDOWS = process.platform === 'win32'
		function readlink(fsPath) {
			return __awaiter(this, void 0, void 0, function* () {
				const result = yield fs.promises.readlink(fsPath)
				if (IS_WINDOWS && !result.endsWith('\\')) {
					return `${result}\\`
				}
				return result
			})
		}
		const UV_FS_O_EXLOCK = 0x10000000
		const READONLY = fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY
		function exists(fsPath) {
			return __awaiter(this, void 0, void 0, function* () {
				try {
					yield stat(fsPath)
				} catch (err) {
					if (err.code === 'ENOENT') {
						return false
					}
					throw err
				}
				return true
			})
		}
		function isDirectory(fsPath_1) {
			return __awaiter(this, arguments, void 0, function* (fsPath, useStat = false) {
				const stats = useStat ? yield stat(fsPath) : yield lstat(fsPath)
				return stats.isDirectory()
			})
		}
		function isRooted(p) {
			p = normalizeSeparators(p)
			if (!p) {
				throw new Error('isRooted() parameter "p" cannot be empty')
			}
			if (IS_WINDOWS) {
				return p.startsWith('\\') || /^[A-Z]:/i.test(p)
			}
			return p.startsWith('/')
		}
		function tryGetExecutablePath(filePath, extensions) {
			return __awaiter(this, void 0, void 0, function* () {
				let stats = undefined
				try {
					stats = yield stat(filePath)
				} catch (err) {
					if (err.code !== 'ENOENT') {
						console.log(
							`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`
						)
					}
				}
				if (stats && stats.isFile()) {
					if (IS_WINDOWS) {
						const upperExt = path__WEBPACK_IMPORTED_MODULE_1__.extname(filePath).toUpperCase()
						if (extensions.some(validExt => validExt.toUpperCase() === upperExt)) {
							return filePath
						}
					} else {
						if (isUnixExecutable(stats)) {
							return filePath
						}
					}
				}
				const originalFilePath = filePath
				for (const extension of extensions) {
					filePath = originalFilePath + extension
					stats = undefined
					try {
						stats = yield stat(filePath)
					} catch (err) {
						if (err.code !== 'ENOENT') {
							console.log(
								`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`
							)
						}
					}
					if (stats && stats.isFile()) {
						if (IS_WINDOWS) {
							try {
								const directory = path__WEBPACK_IMPORTED_MODULE_1__.dirname(filePath)
								const upperName = path__WEBPACK_IMPORTED_MODULE_1__.basename(filePath).toUpperCase()
								for (const actualName of yield readdir(directory)) {
									if (upperName === actualName.toUpperCase()) {
										filePath = path__WEBPACK_IMPORTED_MODULE_1__.join(directory, actualName)
										break
									}
								}
							} catch (err) {
								console.log(
									`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`
								)
							}
							return filePath
						} else {
							if (isUnixExecutable(stats)) {
								return filePath
							}
						}
					}
				}
				return ''
			})
		}
		function normalizeSeparators(p) {
			p = p || ''
			if (IS_WINDOWS) {
				p = p.replace(/\//g, '\\')
				return p.replace(/\\\\+/g, '\\')
			}
			return p.replace(/\/\/+/g, '/')
		}
		function isUnixExecutable(stats) {
			return (
				(stats.mode & 1) > 0 ||
				((stats.mode & 8) > 0 && process.getgid !== undefined && stats.gid === process.getgid()) ||
				((stats.mode & 64) > 0 && process.getuid !== undefined && stats.uid === process.getuid())
			)
		}
		function getCmdPath() {
			var _a
			return (_a = process.env['COMSPEC']) !== null && _a !== void 0 ? _a : `cmd.exe`
		}
	},
	8701: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			K7: () => which,
			U$: () => mkdirP,
			Yz: () => rmRF
		})
		var assert__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2613)
		var path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6928)
		var _io_util_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(90)
		var __awaiter =
			(undefined && undefined.__awaiter) ||
			function (thisArg, _arguments, P, generator) {
				function adopt(value) {
					return value instanceof P
						? value
						: new P(function (resolve) {
								resolve(value)
							})
				}
				return new (P || (P = Promise))(function (resolve, reject) {
					function fulfilled(value) {
						try {
							step(generator.next(value))
						} catch (e) {
							reject(e)
						}
					}
					function rejected(value) {
						try {
							step(generator['throw'](value))
						} catch (e) {
							reject(e)
						}
					}
					function step(result) {
						result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected)
					}
					step((generator = generator.apply(thisArg, _arguments || [])).next())
				})
			}
		function cp(source_1, dest_1) {
			return __awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
				const { force, recursive, copySourceDirectory } = readCopyOptions(options)
				const destStat = (yield ioUtil.exists(dest)) ? yield ioUtil.stat(dest) : null
				if (destStat && destStat.isFile() && !force) {
					return
				}
				const newDest =
					destStat && destStat.isDirectory() && copySourceDirectory
						? path.join(dest, path.basename(source))
						: dest
				if (!(yield ioUtil.exists(source))) {
					throw new Error(`no such file or directory: ${source}`)
				}
				const sourceStat = yield ioUtil.stat(source)
				if (sourceStat.isDirectory()) {
					if (!recursive) {
						throw new Error(
							`Failed to copy. ${source} is a directory, but tried to copy without recursive flag.`
						)
					} else {
						yield cpDirRecursive(source, newDest, 0, force)
					}
				} else {
					if (path.relative(source, newDest) === '') {
						throw new Error(`'${newDest}' and '${source}' are the same file`)
					}
					yield copyFile(source, newDest, force)
				}
			})
		}
		function mv(source_1, dest_1) {
			return __awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
				if (yield ioUtil.exists(dest)) {
					let destExists = true
					if (yield ioUtil.isDirectory(dest)) {
						dest = path.join(dest, path.basename(source))
						destExists = yield ioUtil.exists(dest)
					}
					if (destExists) {
						if (options.force == null || options.force) {
							yield rmRF(dest)
						} else {
							throw new Error('Destination already exists')
						}
					}
				}
				yield mkdirP(path.dirname(dest))
				yield ioUtil.rename(source, dest)
			})
		}
		function rmRF(inputPath) {
			return __awaiter(this, void 0, void 0, function* () {
				if (_io_util_js__WEBPACK_IMPORTED_MODULE_2__.H8) {
					if (/[*"<>|]/.test(inputPath)) {
						throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows')
					}
				}
				try {
					yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__.rm(inputPath, {
						force: true,
						maxRetries: 3,
						recursive: true,
						retryDelay: 300
					})
				} catch (err) {
					throw new Error(`File was unable to be removed ${err}`)
				}
			})
		}
		function mkdirP(fsPath) {
			return __awaiter(this, void 0, void 0, function* () {
				;(0, assert__WEBPACK_IMPORTED_MODULE_0__.ok)(fsPath, 'a path argument must be provided')
				yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__.Ck(fsPath, { recursive: true })
			})
		}
		function which(tool, check) {
			return __awaiter(this, void 0, void 0, function* () {
				if (!tool) {
					throw new Error("parameter 'tool' is required")
				}
				if (check) {
					const result = yield which(tool, false)
					if (!result) {
						if (_io_util_js__WEBPACK_IMPORTED_MODULE_2__.H8) {
							throw new Error(
								`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`
							)
						} else {
							throw new Error(
								`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`
							)
						}
					}
					return result
				}
				const matches = yield findInPath(tool)
				if (matches && matches.length > 0) {
					return matches[0]
				}
				return ''
			})
		}
		function findInPath(tool) {
			return __awaiter(this, void 0, void 0, function* () {
				if (!tool) {
					throw new Error("parameter 'tool' is required")
				}
				const extensions = []
				if (_io_util_js__WEBPACK_IMPORTED_MODULE_2__.H8 && process.env['PATHEXT']) {
					for (const extension of process.env['PATHEXT'].split(path__WEBPACK_IMPORTED_MODULE_1__.delimiter)) {
						if (extension) {
							extensions.push(extension)
						}
					}
				}
				if (_io_util_js__WEBPACK_IMPORTED_MODULE_2__.Qh(tool)) {
					const filePath = yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__.vr(tool, extensions)
					if (filePath) {
						return [filePath]
					}
					return []
				}
				if (tool.includes(path__WEBPACK_IMPORTED_MODULE_1__.sep)) {
					return []
				}
				const directories = []
				if (process.env.PATH) {
					for (const p of process.env.PATH.split(path__WEBPACK_IMPORTED_MODULE_1__.delimiter)) {
						if (p) {
							directories.push(p)
						}
					}
				}
				const matches = []
				for (const directory of directories) {
					const filePath = yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__.vr(
						path__WEBPACK_IMPORTED_MODULE_1__.join(directory, tool),
						extensions
					)
					if (filePath) {
						matches.push(filePath)
					}
				}
				return matches
			})
		}
		function readCopyOptions(options) {
			const force = options.force == null ? true : options.force
			const recursive = Boolean(options.recursive)
			const copySourceDirectory =
				options.copySourceDirectory == null ? true : Boolean(options.copySourceDirectory)
			return { force, recursive, copySourceDirectory }
		}
		function cpDirRecursive(sourceDir, destDir, currentDepth, force) {
			return __awaiter(this, void 0, void 0, function* () {
				if (currentDepth >= 255) return
				currentDepth++
				yield mkdirP(destDir)
				const files = yield ioUtil.readdir(sourceDir)
				for (const fileName of files) {
					const srcFile = `${sourceDir}/${fileName}`
					const destFile = `${destDir}/${fileName}`
					const srcFileStat = yield ioUtil.lstat(srcFile)
					if (srcFileStat.isDirectory()) {
						yield cpDirRecursive(srcFile, destFile, currentDepth, force)
					} else {
						yield copyFile(srcFile, destFile, force)
					}
				}
				yield ioUtil.chmod(destDir, (yield ioUtil.stat(sourceDir)).mode)
			})
		}
		function copyFile(srcFile, destFile, force) {
			return __awaiter(this, void 0, void 0, function* () {
				if ((yield ioUtil.lstat(srcFile)).isSymbolicLink()) {
					try {
						yield ioUtil.lstat(destFile)
						yield ioUtil.unlink(destFile)
					} catch (e) {
						if (e.code === 'EPERM') {
							yield ioUtil.chmod(destFile, '0666')
							yield ioUtil.unlink(destFile)
						}
					}
					const symlinkFull = yield ioUtil.readlink(srcFile)
					yield ioUtil.symlink(symlinkFull, destFile, ioUtil.IS_WINDOWS ? 'junction' : null)
				} else if (!(yield ioUtil.exists(destFile)) || force) {
					yield ioUtil.copyFile(srcFile, destFile)
				}
			})
		}
	}
}
var __webpack_module_cache__ = {}
function __nccwpck_require__(moduleId) {
	var cachedModule = __webpack_module_cache__[moduleId]
	if (cachedModule !== undefined) {
		return cachedModule.exports
	}
	var module = (__webpack_module_cache__[moduleId] = {
		exports: {}
	})
	var threw = true
	try {
		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__)
		threw = false
	} finally {
		if (threw) delete __webpack_module_cache__[moduleId]
	}
	return module.exports
}
__nccwpck_require__.m = __webpack_modules__
if (typeof __nccwpck_require__ !== 'undefined')
	__nccwpck_require__.ab =
		decodeURIComponent(new URL('.', import.meta.url).pathname).slice(
			import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0,
			-1
		) + '/'
;(() => {
	var webpackQueues = typeof Symbol === 'function' ? Symbol('webpack queues') : '__webpack_queues__'
	var webpackExports = typeof Symbol === 'function' ? Symbol('webpack exports') : '__webpack_exports__'
	var webpackError = typeof Symbol === 'function' ? Symbol('webpack error') : '__webpack_error__'
	var resolveQueue = queue => {
		if (queue && queue.d < 1) {
			queue.d = 1
			queue.forEach(fn => fn.r--)
			queue.forEach(fn => (fn.r-- ? fn.r++ : fn()))
		}
	}
	var wrapDeps = deps =>
		deps.map(dep => {
			if (dep !== null && typeof dep === 'object') {
				if (dep[webpackQueues]) return dep
				if (dep.then) {
					var queue = []
					queue.d = 0
					dep.then(
						r => {
							obj[webpackExports] = r
							resolveQueue(queue)
						},
						e => {
							obj[webpackError] = e
							resolveQueue(queue)
						}
					)
					var obj = {}
					obj[webpackQueues] = fn => fn(queue)
					return obj
				}
			}
			var ret = {}
			ret[webpackQueues] = x => {}
			ret[webpackExports] = dep
			return ret
		})
	__nccwpck_require__.a = (module, body, hasAwait) => {
		var queue
		hasAwait && ((queue = []).d = -1)
		var depQueues = new Set()
		var exports = module.exports
		var currentDeps
		var outerResolve
		var reject
		var promise = new Promise((resolve, rej) => {
			reject = rej
			outerResolve = resolve
		})
		promise[webpackExports] = exports
		promise[webpackQueues] = fn => (queue && fn(queue), depQueues.forEach(fn), promise['catch'](x => {}))
		module.exports = promise
		body(
			deps => {
				currentDeps = wrapDeps(deps)
				var fn
				var getResult = () =>
					currentDeps.map(d => {
						if (d[webpackError]) throw d[webpackError]
						return d[webpackExports]
					})
				var promise = new Promise(resolve => {
					fn = () => resolve(getResult)
					fn.r = 0
					var fnQueue = q =>
						q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn)))
					currentDeps.map(dep => dep[webpackQueues](fnQueue))
				})
				return fn.r ? promise : getResult()
			},
			err => (err ? reject((promise[webpackError] = err)) : outerResolve(exports), resolveQueue(queue))
		)
		queue && queue.d < 0 && (queue.d = 0)
	}
})()
;(() => {
	__nccwpck_require__.n = module => {
		var getter = module && module.__esModule ? () => module['default'] : () => module
		__nccwpck_require__.d(getter, { a: getter })
		return getter
	}
})()
;(() => {
	var getProto = Object.getPrototypeOf ? obj => Object.getPrototypeOf(obj) : obj => obj.__proto__
	var leafPrototypes
	__nccwpck_require__.t = function (value, mode) {
		if (mode & 1) value = this(value)
		if (mode & 8) return value
		if (typeof value === 'object' && value) {
			if (mode & 4 && value.__esModule) return value
			if (mode & 16 && typeof value.then === 'function') return value
		}
		var ns = Object.create(null)
		__nccwpck_require__.r(ns)
		var def = {}
		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)]
		for (
			var current = mode & 2 && value;
			typeof current == 'object' && !~leafPrototypes.indexOf(current);
			current = getProto(current)
		) {
			Object.getOwnPropertyNames(current).forEach(key => (def[key] = () => value[key]))
		}
		def['default'] = () => value
		__nccwpck_require__.d(ns, def)
		return ns
	}
})()
;(() => {
	__nccwpck_require__.d = (exports, definition) => {
		for (var key in definition) {
			if (__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] })
			}
		}
	}
})()
;(() => {
	__nccwpck_require__.f = {}
	__nccwpck_require__.e = chunkId => {
		return Promise.all(
			Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
				__nccwpck_require__.f[key](chunkId, promises)
				return promises
			}, [])
		)
	}
})()
;(() => {
	__nccwpck_require__.u = chunkId => {
		return {
			65: 'checksums.js',
			159: 'octokit.js',
			241: 'diff.js',
			326: 'github.js',
			401: 'hooks.js',
			504: 'expressions.js',
			520: 'dependencies.js',
			530: 'page.js',
			533: 'status.js',
			552: 'trouble.js',
			597: 'removal.js',
			622: 'changes.js',
			640: 'cel.js',
			795: 'proof.js',
			797: 'event.js',
			897: 'contents.js'
		}[chunkId]
	}
})()
;(() => {
	__nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop)
})()
;(() => {
	__nccwpck_require__.r = exports => {
		if (typeof Symbol !== 'undefined' && Symbol.toStringTag) {
			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' })
		}
		Object.defineProperty(exports, '__esModule', { value: true })
	}
})()
;(() => {
	var installedChunks = {
		792: 0
	}
	var installChunk = data => {
		var { ids, modules, runtime } = data
		var moduleId,
			chunkId,
			i = 0
		for (moduleId in modules) {
			if (__nccwpck_require__.o(modules, moduleId)) {
				__nccwpck_require__.m[moduleId] = modules[moduleId]
			}
		}
		if (runtime) runtime(__nccwpck_require__)
		for (; i < ids.length; i++) {
			chunkId = ids[i]
			if (__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
				installedChunks[chunkId][0]()
			}
			installedChunks[ids[i]] = 0
		}
	}
	__nccwpck_require__.f.j = (chunkId, promises) => {
		var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId)
			? installedChunks[chunkId]
			: undefined
		if (installedChunkData !== 0) {
			if (installedChunkData) {
				promises.push(installedChunkData[1])
			} else {
				if (true) {
					var promise = import('./' + __nccwpck_require__.u(chunkId)).then(installChunk, e => {
						if (installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined
						throw e
					})
					var promise = Promise.race([
						promise,
						new Promise(resolve => (installedChunkData = installedChunks[chunkId] = [resolve]))
					])
					promises.push((installedChunkData[1] = promise))
				}
			}
		}
	}
})()
var __webpack_exports__ = __nccwpck_require__(9407)
__webpack_exports__ = await __webpack_exports__
