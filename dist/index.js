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
		const lt = __nccwpck_require__(1491)
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
	2338: (module, __unused_webpack_exports, __nccwpck_require__) => {
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
	1491: (module, __unused_webpack_exports, __nccwpck_require__) => {
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
		const inc = __nccwpck_require__(2338)
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
		const lt = __nccwpck_require__(1491)
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
		const validRange = __nccwpck_require__(4737)
		const outside = __nccwpck_require__(280)
		const gtr = __nccwpck_require__(2276)
		const ltr = __nccwpck_require__(5213)
		const intersects = __nccwpck_require__(3465)
		const simplifyRange = __nccwpck_require__(2028)
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
		const lt = __nccwpck_require__(1491)
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
	2028: (module, __unused_webpack_exports, __nccwpck_require__) => {
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
	4737: (module, __unused_webpack_exports, __nccwpck_require__) => {
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
	3482: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			i: () => main
		})
		var external_node_path_ = __nccwpck_require__(6760)
		var external_node_events_ = __nccwpck_require__(8474)
		var promises_ = __nccwpck_require__(1455)
		var external_node_timers_promises_ = __nccwpck_require__(8500)
		var errors = __nccwpck_require__(3916)
		var duration = __nccwpck_require__(1601)
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
						new errors.l('TIMEOUT', `after ${(0, duration.a)(allowed)} still waiting for ${waitedFor}`, {
							remedy
						})
					)
				}
			}
		}
		var connect = __nccwpck_require__(3872)
		const REFUSED = new Set(['CREDENTIALS_REFUSED', 'WDS_UNAUTHORIZED', 'EXEC_PLUGIN_FAILED'])
		function recoveryOf({ onFailure }, { plan, applied }, error, interrupted) {
			if (!(error instanceof errors.l) || interrupted.aborted) return undefined
			if (onFailure === 'keep' || plan === undefined || applied === undefined) return undefined
			if (error.code === 'NO_CLUSTER' || REFUSED.has(error.code)) return undefined
			if (plan.revision > 0) return 'rollback'
			return onFailure === 'uninstall' ? 'uninstall' : undefined
		}
		var apply = __nccwpck_require__(8931)
		var src_bound = __nccwpck_require__(7659)
		var src_collector = __nccwpck_require__(9072)
		var conclude = __nccwpck_require__(8206)
		var src_its = __nccwpck_require__(5893)
		var kubernetes_objects = __nccwpck_require__(9340)
		var api = __nccwpck_require__(1942)
		var footprint = __nccwpck_require__(6909)
		var liveRelease = __nccwpck_require__(4492)
		var src_lock = __nccwpck_require__(9188)
		var observe = __nccwpck_require__(8162)
		var parallel = __nccwpck_require__(3716)
		var pending = __nccwpck_require__(5356)
		var approve = __nccwpck_require__(9090)
		var json = __nccwpck_require__(8301)
		var discovery = __nccwpck_require__(5614)
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
				orUnknown(async () => (0, json.bX)(await client.json('/version'), 'gitVersion')),
				orUnknown(async () => new Set((await (0, discovery.jl)(client, apiVersions)).keys())),
				orUnknown(async () => {
					const { items } = await client.listMetadata((0, kubernetes_objects.So)(api.dK, undefined))
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
			const { items } = await client.list((0, kubernetes_objects.So)(CLUSTER_ROLE_BINDINGS, undefined))
			const roles = items
				.filter(binding => (0, json.RD)(binding, 'subjects').some(isWorkAgent))
				.map(binding => (0, json.bX)(binding, 'roleRef', 'name') ?? '')
			if (roles.length === 0) return undefined
			const found = await Promise.all(
				[...new Set(roles)].map(
					async role => await client.get((0, kubernetes_objects.So)(CLUSTER_ROLES, undefined, role))
				)
			)
			return found.flatMap(role => (0, json.RD)(role, 'rules').filter(json.Gv).map(ruleOf))
		}
		function isWorkAgent(subject) {
			return (
				(0, json.bX)(subject, 'kind') === 'ServiceAccount' &&
				(0, json.bX)(subject, 'name') === WORK_AGENT &&
				(0, json.bX)(subject, 'namespace')?.startsWith(AGENT_NAMESPACE) === true
			)
		}
		function ruleOf(rule) {
			const texts = field => (0, json.RD)(rule, field).map(String)
			const isLimited = texts('resourceNames').length > 0
			return {
				apiGroups: texts('apiGroups'),
				resources: isLimited ? [] : texts('resources'),
				verbs: texts('verbs')
			}
		}
		var manifest = __nccwpck_require__(5546)
		var dataLoss = __nccwpck_require__(3708)
		var src_plan = __nccwpck_require__(9528)
		var planFile = __nccwpck_require__(2902)
		function reportPlan({ placement, verdicts, forecasts }, changes = [], unmet = []) {
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
				forecasts,
				changes
			}
		}
		function plannedObject(verdict) {
			return {
				object: (0, kubernetes_objects.lW)(verdict.object),
				outcome: verdict.outcome,
				policies: verdict.outcome === 'goes' ? [...new Set(verdict.by.map(({ policy }) => policy))] : [],
				why: verdict.outcome === 'goes' ? '' : verdict.why
			}
		}
		function hasChanges({ changes, placement }) {
			return (
				placement.joins.length > 0 ||
				placement.leaves.length > 0 ||
				changes.some(({ kind }) => kind !== 'unchanged' && kind !== 'kept')
			)
		}
		var placement = __nccwpck_require__(252)
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
		var src_text = __nccwpck_require__(8992)
		const MOST_PATHS = 5
		async function planAndApprove(run, { chart, rendered, again }, wds, wecs, its) {
			const { inputs, deps, clock, record } = run
			const clusterFacts = factsFrom(wecs)
			const settlePending = async revisions => {
				if (inputs.command === 'deploy') return await (0, pending.h)(run, revisions, wds)
				;(0, pending.K)(inputs.release, revisions)
				return revisions
			}
			const plan = await (0, src_plan.Cs)(inputs, rendered, { wds, clock, settlePending, clusterFacts })
			const { before, after } = plan.placement
			await (0, refusedCredentials.a)({ wecs, its }, after && [...new Set([...before, ...after])])
			const changes = inputs.command === 'plan' ? await (0, src_plan.XA)(inputs, plan, wds) : undefined
			const [unmet, worksBefore] = await Promise.all([
				readUnmet(run, plan, its),
				(0, observe.QY)(run, [...plan.existingPolicies], its)
			])
			const report = reportPlan(plan, changes, unmet)
			record.add({ plan: report })
			record.warnAll((0, approve.S)(inputs, plan))
			;(0, dataLoss.u3)(await lossesOfUpgrade(inputs, plan, wds, wecs), inputs, 'this upgrade')
			if (inputs.command === 'plan' || inputs.plan !== undefined) {
				const planned = await (0, src_plan.Ye)(inputs, chart, { ...plan, again: await again }, wds)
				if (inputs.plan !== undefined) refuseMoved((0, planFile.yz)(inputs.plan, redacted(planned, run)))
				else {
					record.add({ planned, verdict: 'planned' })
					for (const { object, paths } of planned.rendered.unstable)
						deps.log.info(`${object} is rendered otherwise each time: ${(0, src_text.H)(paths, MOST_PATHS)}`)
				}
			}
			if (inputs.failOnChanges && hasChanges(report)) {
				throw new errors.l('CHANGES_FOUND', 'the plan has changes, and `fail-on-changes` is set', {
					remedy: 'Look at the plan; to carry it out, run `command: deploy`.'
				})
			}
			return { ...plan, worksBefore }
		}
		async function lossesOfUpgrade(inputs, { live, rendered, placement }, wds, wecs) {
			const release = live && (await (0, liveRelease.M7)(wds, inputs.namespace, live))
			if (release === undefined) return []
			return await (0, dataLoss.UK)(
				await (0, manifest.N)(release.manifest, `revision ${release.revision}`),
				rendered.objects.filter(({ managed }) => managed).map(({ manifest }) => manifest),
				{ inputs, wds, wecs, clusters: placement.before }
			)
		}
		function factsFrom(wecs) {
			return async (clusters, apiVersions) =>
				await wecs.each(clusters, async (cluster, client) =>
					wecs.whyNot(cluster) === undefined
						? await client().then(
								async opened => await readClusterFacts(cluster, opened, apiVersions),
								() => ({ name: cluster })
							)
						: { name: cluster }
				)
		}
		async function readUnmet({ record }, { wanted }, its) {
			if (!its.isGiven) return []
			try {
				return await (0, placement.HY)(await its.client(), wanted)
			} catch (error) {
				record.warn(`the inventory cannot be read: ${(0, src_its.YR)(error)}`)
				return []
			}
		}
		function refuseMoved(moved) {
			if (moved.length === 0) return
			throw new errors.l('PLAN_MOVED', `this deploy is not the one that was planned: ${moved.join('; ')}`, {
				remedy: 'Make a new plan and have it approved. Nothing was changed.'
			})
		}
		var prepare = __nccwpck_require__(6896)
		var release = __nccwpck_require__(6564)
		var render = __nccwpck_require__(7055)
		async function orTakeBack(run, plan, applied, helm, wds, body) {
			try {
				return await body()
			} catch (error) {
				const isUnplaced = error instanceof errors.l && error.code === 'NO_CLUSTER'
				if (isUnplaced && plan.revision === 0) {
					const { absentBefore, takeBack } = await __nccwpck_require__
						.e(597)
						.then(__nccwpck_require__.bind(__nccwpck_require__, 8687))
					await run.record
						.phase('Take back', () => takeBack(run, applied, absentBefore(plan), helm, wds))
						.catch(left => {
							run.record.warn(`not everything could be taken back: ${(0, errors.b)(left)}`)
						})
				}
				throw error
			}
		}
		var src_wecs = __nccwpck_require__(7581)
		async function deploy(run, begun) {
			const { inputs, deps, record } = run
			const prepared = await (0, prepare.iA)(run)
			const { tools, wds, chart } = prepared
			const wecs = new src_wecs.R(run, tools.kubectl.path)
			const its = new src_its.XN(run, tools.kubectl.path)
			try {
				const accepted = tryEarly(run, { wecs, its }, wds)
				accepted.catch(() => undefined)
				if (inputs.command === 'plan') {
					const rendered = await record.phase('Render', () => (0, render.XX)(run, prepared))
					await accepted
					const again = (0, render.$)(run, prepared)
					again.catch(() => undefined)
					await record.phase('Plan', () => planAndApprove(run, { chart, rendered, again }, wds, wecs, its))
					return
				}
				const { rendered, lock } = await renderAndLock(run, prepared, accepted)
				let isPassedOn = false
				try {
					await carryOut(run, begun, prepared, rendered, lock, { wecs, its })
				} catch (error) {
					isPassedOn = recoveryOf(inputs, begun, error, deps.interrupted) !== undefined
					throw error
				} finally {
					await lock.release(isPassedOn)
				}
			} finally {
				await (0, parallel.eu)([wds.close(), wecs.close(), its.close()])
			}
		}
		async function tryEarly({ inputs }, access, wds) {
			if (!access.wecs.isGiven || (0, placement.CU)(inputs)) {
				await (0, refusedCredentials.a)(access, [])
				return
			}
			const [policy] = await (0, parallel.eu)([
				wds.get((0, kubernetes_objects.So)(api.jH, undefined, inputs.selection.bindingPolicy)),
				access.its.tryOut()
			])
			if (policy !== undefined) access.wecs.openEarly(undefined)
			await (0, refusedCredentials.a)(access, policy === undefined ? undefined : [])
		}
		async function renderAndLock(run, prepared, accepted) {
			const { inputs, record } = run
			const { wds, helm, request } = prepared
			const renderedNow = async drafted =>
				await record.phase('Render', () => (0, render.XX)(run, { ...prepared, drafted }))
			const lockFor = async footprint =>
				await record.phase('Lock', () => (0, src_lock.HJ)(run, footprint, wds))
			const early = await renderedNow(prepared.drafted).catch(error => {
				if (error instanceof errors.l && error.code === 'RELEASE_PENDING') return undefined
				throw error
			})
			await accepted
			if (early !== undefined)
				return { rendered: early, lock: await lockFor((0, footprint.bL)(early.objects.map(footprint.t4))) }
			const lock = await lockFor(new Map())
			try {
				await (0, pending.h)(run, await (0, liveRelease.VW)(wds, inputs.release, inputs.namespace), wds)
				const rendered = await renderedNow((0, render.K4)(request, helm))
				await lock.announce({
					footprint: (0, footprint.bL)(rendered.objects.map(footprint.t4)),
					collects: false
				})
				return { rendered, lock }
			} catch (error) {
				await lock.release()
				throw error
			}
		}
		async function carryOut(run, begun, { wds, helm, chart, request }, rendered, lock, access) {
			const { inputs, record } = run
			const { wecs, its } = access
			const collector = new src_collector.g(run, access, lock, wds)
			try {
				const plan = await record.phase('Plan', () =>
					planAndApprove(run, { chart, rendered }, wds, wecs, its)
				)
				const applied = await record.phase('Apply', async () => {
					await (0, src_lock.kn)(lock, (0, footprint.bL)(rendered.objects.map(footprint.t4)))
					return await (0, apply.g)(run, plan, wds)
				})
				Object.assign(begun, { plan, applied })
				;(0, observe.uv)()
				const bound = await orTakeBack(run, plan, applied, helm, wds, async () => {
					const live = await record.phase('Helm', () =>
						(0, release.Rs)(run, plan, applied, request, helm, collector, wds)
					)
					if (inputs.waitFor === 'ready' || inputs.waitFor === 'delivered')
						wecs.openEarly(plan.placement.after)
					return await record.phase('Binding', () => (0, src_bound.kH)(run, live, wds))
				})
				await collector.review(bound)
				const sources = { ...access, collector, wds }
				const clusters = await record.phase('Clusters', () =>
					(0, observe.wX)(run, bound, plan.worksBefore, sources)
				)
				await collector.detach()
				await (0, conclude.E)(run, bound, clusters, collector, wds)
			} finally {
				await collector.detach()
			}
		}
		const ENDING_MS = 5500
		async function attempt(run) {
			const { inputs, deps, record } = run
			const begun = {}
			try {
				await within(run, async inTime => {
					try {
						await attempt_carryOut(inTime, begun)
					} catch (error) {
						throw (0, connect.RZ)(error, inTime)
					}
				})
			} catch (error) {
				const recovery = recoveryOf(inputs, begun, error, deps.interrupted)
				if (!(error instanceof errors.l) || recovery === undefined) throw error
				record.fail(error)
				const dir = (0, external_node_path_.join)(deps.dir, 'recovery')
				await (0, promises_.mkdir)(dir, { mode: 0o700 })
				let outcome = ''
				await within({ ...run, deps: { ...deps, dir } }, async inTime => {
					outcome = await (
						await __nccwpck_require__.e(597).then(__nccwpck_require__.bind(__nccwpck_require__, 3615))
					).recover(inTime, begun, recovery)
				}).catch(failure => {
					outcome = `the ${recovery} failed: ${failure instanceof Error ? failure.message : String(failure)}`
				})
				throw new errors.l(error.code, `${error.message}; ${outcome}`, {
					remedy: error.remedy,
					cause: error.cause,
					faults: error.faults
				})
			}
		}
		async function attempt_carryOut(run, begun) {
			switch (run.inputs.command) {
				case 'deploy':
				case 'plan':
					await deploy(run, begun)
					break
				case 'rollback':
					await (
						await __nccwpck_require__.e(597).then(__nccwpck_require__.bind(__nccwpck_require__, 3123))
					).rollback(run)
					break
				case 'status':
					await (
						await __nccwpck_require__.e(533).then(__nccwpck_require__.bind(__nccwpck_require__, 5565))
					).status(run)
					break
				case 'uninstall':
					await (
						await __nccwpck_require__.e(597).then(__nccwpck_require__.bind(__nccwpck_require__, 8933))
					).uninstall(run)
					break
				case 'cleanup':
					await (
						await __nccwpck_require__.e(597).then(__nccwpck_require__.bind(__nccwpck_require__, 2691))
					).cleanup(run)
					break
			}
		}
		async function within(run, body) {
			const { inputs, deps, record } = run
			const clock = startClock(inputs.timeoutMs, deps.interrupted, deps.now)
			await Promise.race([body({ ...run, clock }), overdue(clock, record)])
		}
		async function overdue(clock, record) {
			if (!clock.signal.aborted) await (0, external_node_events_.once)(clock.signal, 'abort')
			await (0, external_node_timers_promises_.setTimeout)(ENDING_MS)
			throw clock.expired(
				`the phase "${record.currentPhase}" to end`,
				'What was begun last in this phase, see the log, does not come to an end: find out why, or raise `timeout`.'
			)
		}
		var exec = __nccwpck_require__(4981)
		var src_folder = __nccwpck_require__(1683)
		var choices = __nccwpck_require__(297)
		var inputs_given = __nccwpck_require__(2795)
		function refuseWithoutSecrets(given, { pullRequest, actor }) {
			const isDependabot = actor === 'dependabot[bot]'
			if (given.hasAccess('wds') || (pullRequest?.isFork !== true && !isDependabot)) return
			throw new errors.l(
				'NO_SECRETS',
				isDependabot
					? 'GitHub gives the secrets of Actions to no run that Dependabot started, so there is no `wds-kubeconfig`'
					: 'GitHub gives no secrets to runs of pull requests from forks, so there is no `wds-kubeconfig`',
				{
					remedy: isDependabot
						? 'Store the kubeconfig as a secret of Dependabot too, or set `on-missing-secrets: skip` for a green run that deploys nothing.'
						: 'Let somebody push the branch to this repository, or set `on-missing-secrets: skip` for a green run that deploys nothing.'
				}
			)
		}
		function maySkip(env) {
			return (0, choices.Kf)(new inputs_given.E(env), 'on-missing-secrets', ['fail', 'skip']) === 'skip'
		}
		var inputs_origin = __nccwpck_require__(1436)
		var inputs_faults = __nccwpck_require__(5836)
		var urls = __nccwpck_require__(9695)
		var inputs_workspace = __nccwpck_require__(4532)
		const OCI =
			/^oci:\/\/(?:[a-zA-Z0-9.-]+|\[[0-9a-fA-F:]+\])(?::\d+)?(?:\/[a-z0-9]+(?:[._-]+[a-z0-9]+)*)+(?<tag>:\w[\w.-]{0,127})?(?<digest>@sha256:[0-9a-f]{64})?$/
		const VERSION = /^(?=.*[\d*xX])[-+.,|<>=!~^*\sA-Za-z\d]+$/
		const CHART_NAME = /^[a-zA-Z0-9][-\w.]*$/
		function readChart(given, workspace, rules) {
			const chart = given.required('chart', 'Say which chart to deploy.')
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
					(0, inputs_faults.hD)(version),
					'Write a version or a range; without one the newest is taken.'
				)
			return version
		}
		function inRepo(given, { chart, repo, version }, { allowInsecure }) {
			if (/^oci:/i.test(repo)) {
				given.fault(
					'repo',
					(0, inputs_faults.hD)((0, urls.cT)(repo)),
					'An OCI registry is no repository: leave `repo` out and write `chart: oci://HOST/PATH/NAME`.'
				)
				return undefined
			}
			const problem = (0, urls.rn)(repo, { loopbackHttp: true, allowInsecure })
			if (problem !== undefined) given.fault('repo', (0, inputs_faults.hD)((0, urls.cT)(repo)), problem)
			if (!CHART_NAME.test(chart)) {
				given.fault(
					'chart',
					`${(0, inputs_faults.hD)((0, urls.cT)(chart))}, together with \`repo\``,
					'With `repo`, give the bare name of a chart in it; for anything else leave `repo` out.'
				)
				return undefined
			}
			return { kind: 'repo', repo, name: chart, version }
		}
		function ociChart(given, chart, version) {
			const shown = (0, inputs_faults.hD)((0, urls.cT)(chart))
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
					'Write oci://HOST/PATH/NAME in lower case, with :TAG or @sha256:DIGEST at the end if wanted.'
				)
				return undefined
			}
			const { tag, digest } = parts.groups ?? {}
			if (tag !== undefined && digest !== undefined)
				given.fault(
					'chart',
					shown,
					'Write either the tag or the digest: Helm 3 ignores a digest that follows a tag.'
				)
			else if (version !== undefined && (tag ?? digest) !== undefined)
				given.fault(
					'chart-version',
					`${(0, inputs_faults.hD)(version)}, while \`chart\` ends with a ${tag === undefined ? 'digest' : 'tag'}`,
					'Write the version in one place only.'
				)
			return { kind: 'oci', reference: chart, version }
		}
		function chartAtUrl(given, chart, version, { allowInsecure }) {
			const problem =
				(0, urls.rn)(chart, { loopbackHttp: true, allowInsecure }) ??
				(chart.endsWith('.tgz')
					? undefined
					: 'Give the URL of a packaged chart (.tgz); a repository belongs in `repo`.')
			if (problem !== undefined) given.fault('chart', (0, inputs_faults.hD)((0, urls.cT)(chart)), problem)
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
					`${(0, inputs_faults.hD)(chart)}, a directory without Chart.yaml`,
					'Give the directory that holds Chart.yaml.'
				)
				return undefined
			}
			if (located.kind === 'file') {
				if (located.path.endsWith('.tgz'))
					return { kind: 'path', path: located.path, workspace: workspace.root }
				given.fault(
					'chart',
					`${(0, inputs_faults.hD)(chart)}, a file that is no .tgz`,
					'Give the directory of the chart or its .tgz.'
				)
				return undefined
			}
			given.fault(
				'chart',
				`${(0, inputs_faults.hD)(chart)}, ${(0, inputs_workspace.OB)(located)}`,
				located.kind !== 'missing'
					? 'Give a chart inside the workspace.'
					: CHART_NAME.test(chart)
						? 'For a chart of this name in a repository, give `repo` as well; for one in the workspace, check the path and that the job checks the repository out first.'
						: 'Check the path, and that the job checks the repository out first; aliases like `bitnami/NAME` mean nothing here, give `repo` and the bare name.'
			)
			return undefined
		}
		function refuseVersion(given, version, remedy) {
			if (version !== undefined)
				given.fault(
					'chart-version',
					(0, inputs_faults.hD)(version),
					remedy,
					'nothing, with this kind of chart'
				)
		}
		var clusters = __nccwpck_require__(1546)
		var definitions = __nccwpck_require__(3775)
		const LINE =
			/^[A-Z][A-Za-z0-9]{0,62}(?:\.[a-z0-9][-a-z0-9.]{0,252})?(?:\/[a-z0-9][-a-z0-9.]{0,252}){1,2}$/
		function readAllowedLosses(given) {
			const lines = given.lines('allow-data-loss').map(({ text }) => text)
			for (const line of lines) {
				if (!LINE.test(line))
					given.fault(
						'allow-data-loss',
						(0, inputs_faults.hD)(line),
						'Copy the name from the error DATA_LOSS, such as `Namespace/extra` or `PersistentVolumeClaim/shop/data`.'
					)
			}
			return new Set(lines)
		}
		var names = __nccwpck_require__(5585)
		function readExpectations(given) {
			const lines = given.lines('expect-clusters').map(({ text }) => text)
			for (const line of lines) {
				if (!(0, names.sg)(line))
					given.fault(
						'expect-clusters',
						(0, inputs_faults.hD)(line),
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
		var lifetime = __nccwpck_require__(2397)
		const NAMESPACE_NAME_LABEL = 'kubernetes.io/metadata.name'
		function readNamespaceLabels(given) {
			const labels = new Map()
			for (const { text } of given.lines('namespace-labels')) {
				const [, key, value] = /^([^=]*)=(.*)$/s.exec(text) ?? []
				if (key === undefined || value === undefined) {
					given.fault(
						'namespace-labels',
						(0, inputs_faults.hD)(text),
						'Write `key=value`; a label without a value is `key=`.'
					)
					continue
				}
				const problem =
					(0, names.NB)(key.trim()) ??
					(0, names.zV)(value.trim()) ??
					(key.trim() === NAMESPACE_NAME_LABEL ? 'Kubernetes sets this label itself' : undefined) ??
					(labels.has(key.trim()) ? 'the label stands here twice' : undefined)
				if (problem === undefined) labels.set(key.trim(), value.trim())
				else
					given.fault(
						'namespace-labels',
						`${(0, inputs_faults.hD)(text)}: ${problem}`,
						'Correct or remove the line.'
					)
			}
			return Object.fromEntries(labels)
		}
		var nearest = __nccwpck_require__(3915)
		var external_node_fs_ = __nccwpck_require__(3024)
		var realFile = __nccwpck_require__(7005)
		function readPlanned(given, workspace) {
			const path = given.text('plan-file')
			if (path === undefined) return undefined
			const located = workspace.locateAnywhere(path)
			if (located.kind !== 'file') {
				given.fault(
					'plan-file',
					`${(0, inputs_faults.hD)(path)}, ${(0, inputs_workspace.OB)(located)}`,
					'Give the path to which this job downloaded the plan.'
				)
				return undefined
			}
			if ((0, external_node_fs_.statSync)(located.path).size > planFile.ui) {
				given.fault(
					'plan-file',
					`${(0, inputs_faults.hD)(path)}, which is larger than any plan`,
					'Give the file that `command: plan` wrote.'
				)
				return undefined
			}
			try {
				return (0, planFile.FU)((0, inputs_workspace.yR)(located.path))
			} catch (error) {
				if (error instanceof realFile.rV)
					given.fault(
						'plan-file',
						`${(0, inputs_faults.hD)(path)}, which ${error.message}`,
						'Give the file that `command: plan` wrote.'
					)
				else if (error instanceof errors.l)
					given.fault('plan-file', `${(0, inputs_faults.hD)(path)}: ${error.message}`, error.remedy)
				else throw error
				return undefined
			}
		}
		var src_suffix = __nccwpck_require__(1470)
		const MOST_OF_BRANCH = 20
		function readSuffix(given, { pullRequest, branch }) {
			if (!(0, choices.fG)(given, 'preview')) return undefined
			if (pullRequest !== undefined) return `pr-${pullRequest.number}`
			const slug = branch
				.toLowerCase()
				.replaceAll(/[^a-z0-9]+/g, '-')
				.replaceAll(/^-|-$/g, '')
			const start = slug.slice(0, MOST_OF_BRANCH).replace(/-$/, '')
			if (start !== '') return start === branch ? start : `${start}-${(0, src_suffix.B)(branch)}`
			given.fault(
				'preview',
				'true, in a run of neither a pull request nor a branch',
				'Let the workflow run `on: pull_request`, or remove it.'
			)
			return undefined
		}
		function commandOfPreview(command, suffix, { pullRequest }) {
			return command === 'deploy' && suffix !== undefined && pullRequest?.action === 'closed'
				? 'uninstall'
				: command
		}
		function previewRelease(release, suffix) {
			return suffix === undefined ? release : (0, src_suffix.o)(release, `-${suffix}`, names.bu)
		}
		function previewNamespace(base, suffix) {
			return suffix === undefined ? base : (0, src_suffix.o)(base.replaceAll('.', '-'), `-${suffix}`)
		}
		function readPreview(given, suffix, release, namespace, { pullRequest }) {
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
				given.fault('url', (0, inputs_faults.hD)(url), 'Write where the preview is reached once it is ready.')
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
		var readyWhen = __nccwpck_require__(510)
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
						`${(0, inputs_faults.hD)(name)} without \`${side}-kubeconfig\``,
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
				(0, inputs_faults.hD)(text),
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
				(0, inputs_faults.hD)(text),
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
						(0, inputs_faults.hD)(text),
						'Write the kind, with "." and its API group unless that is the core one, then ":" and an expression.'
					)
				} else if (rules.has(key)) {
					given.fault(
						'ready-when',
						`${(0, inputs_faults.hD)(text)}, a second line for this kind`,
						'Join the two expressions with "&&".'
					)
				} else if (compile !== undefined) {
					try {
						rules.set(key, compile(expression))
					} catch (error) {
						given.fault(
							'ready-when',
							`${(0, inputs_faults.hD)(text)}: ${(0, errors.b)(error)}`,
							'Write an expression in CEL that is true once an object is ready; `status`, `spec` and `metadata` are the fields of the object.'
						)
					}
				}
			}
			return rules
		}
		var clauses = __nccwpck_require__(448)
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
		var policyName = __nccwpck_require__(2712)
		var yaml = __nccwpck_require__(912)
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
						ownPolicies: policies
					}
				)
			}
			const clusterSelectors = readClusterSelectors(given)
			const bindingPolicy = readPolicyName(given, release, namespace)
			return bindingPolicy === undefined
				? undefined
				: { ...more, bindingPolicy, clusterSelectors, ownPolicies: undefined }
		}
		function readClusterSelectors(given) {
			given.required(
				'cluster-selector',
				'Say which clusters the release goes to, by the labels of their inventory objects.'
			)
			return readSelectors(
				given,
				'cluster-selector',
				'; `kubectl get managedclusters --show-labels` on the ITS lists the labels'
			)
		}
		function readSelectionByName(given, release, namespace) {
			const bindingPolicy = readPolicyName(given, release, namespace)
			return bindingPolicy === undefined
				? undefined
				: {
						by: 'auto',
						objectSelectors: [],
						onMissed: 'fail',
						createOnly: new Set(CREATE_ONLY),
						propagateRelease: false,
						bindingPolicy,
						clusterSelectors: [],
						ownPolicies: undefined
					}
		}
		function readSelectors(given, name, hint = '') {
			const selectors = new Map()
			for (const { text } of given.lines(name)) {
				try {
					const selector = parseLabelQuery(text)
					selectors.set(JSON.stringify(selector), selector)
				} catch (error) {
					given.fault(
						name,
						`${(0, inputs_faults.hD)(text)}, ${(0, errors.b)(error)}`,
						`Correct the query${hint}.`
					)
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
				(0, inputs_faults.hD)(name),
				'Choose such a name, or leave it out for one made of release and namespace.'
			)
			return undefined
		}
		function readCreateOnly(given) {
			const lines = given.lines('create-only').map(({ text }) => text)
			if (lines.length === 0) return new Set(CREATE_ONLY)
			if (lines.length === 1 && lines[0] === 'none') return new Set()
			for (const line of lines) {
				if (!KIND.test(line))
					given.fault(
						'create-only',
						(0, inputs_faults.hD)(line),
						'Write the kind as manifests do, with a capital letter; "none" stands alone.'
					)
			}
			return new Set(lines)
		}
		function readPolicyFile(given, workspace, names) {
			const path = given.text('binding-policy-file') ?? ''
			const fault = (what, remedy) => {
				given.fault('binding-policy-file', `${(0, inputs_faults.hD)(path)}, ${what}`, remedy)
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
					'Correct the file; `kubectl explain bindingpolicy.spec` on the WDS tells its fields.'
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
		var tools = __nccwpck_require__(9730)
		var helmPath = __nccwpck_require__(4794)
		function readValues(given) {
			const text = given.raw('values')
			if (text === undefined) return undefined
			try {
				const values = (0, yaml.hN)(text)
				if (values === undefined) return undefined
				if (!(0, json.Gv)(values))
					given.fault('values', `YAML that is ${shapeOf(values)}`, 'Write `key: value` lines.')
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
						`${(0, inputs_faults.hD)(path)}, ${(0, inputs_workspace.OB)(located)}`,
						'Give one path a line, relative to the workspace; check that the job checks the repository out first.'
					)
					return []
				}
				try {
					const text = workspace.read(located.path)
					const values = (0, yaml.hN)(text)
					if (values !== undefined && !(0, json.Gv)(values))
						given.fault(
							'values-files',
							`${(0, inputs_faults.hD)(path)}, YAML that is ${shapeOf(values)}`,
							'Write `key: value` lines.'
						)
					return [{ path, text }]
				} catch (error) {
					const why =
						error instanceof realFile.rV
							? `which ${error.message}`
							: `YAML with a fault: ${(0, errors.b)(error)}`
					given.fault('values-files', `${(0, inputs_faults.hD)(path)}, ${why}`, 'Correct the file.')
					return []
				}
			})
		}
		function readSet(given) {
			return assignments(given, 'set').map(({ path, value }) => ({ path, value: value.trim() }))
		}
		function readSetLiteral(given) {
			return assignments(given, 'set-literal')
		}
		function assignments(given, name) {
			return given.rawLines(name).flatMap(({ number, text }) => {
				const assignment = (0, helmPath.ko)(text)
				if (assignment === undefined) {
					given.fault(
						name,
						`line ${number} without "="`,
						'Write `path=value`, one a line; a value cannot have several lines.'
					)
					return []
				}
				const path = assignment.path.trim()
				const problem = (0, helmPath.bd)(path)
				if (problem !== undefined)
					given.fault(
						name,
						`the path in line ${number}: ${problem}`,
						'Write paths as Helm does: `image.tag`, `hosts[0].name`, `labels.example\\.com/team`.'
					)
				return [{ path, value: assignment.value }]
			})
		}
		function shapeOf(value) {
			return Array.isArray(value) ? 'a list, not a mapping' : 'a single value, not a mapping'
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
			const given = new inputs_given.E(env)
			const files = new inputs_workspace.aR(workspace)
			given.refuseUnknown()
			const asked = readCommand(given)
			given.refuseUnused(asked, definitions.LX)
			refuseWithoutSecrets(given, origin)
			const suffix = readSuffix(given, origin)
			const command = commandOfPreview(asked, suffix, origin)
			refuseStrangers(given, command, origin)
			if (command !== asked) given.restrictTo(command)
			const ofRelease = command !== 'cleanup'
			const protect = (0, lifetime.cR)(given)
			const release = ofRelease ? readRelease(given, suffix) : ''
			const namespace = ofRelease ? readNamespace(given, suffix, protect) : ''
			const isDeployed = command !== 'deploy' && command !== 'plan'
			const rules = (0, clusters.i9)(given, files)
			const chart = isDeployed ? undefined : readChart(given, files, rules)
			const chartDigest = readChartDigest(given)
			const values = readValues(given)
			const valuesFiles = readValuesFiles(given, files)
			const set = readSet(given)
			const setLiteral = readSetLiteral(given)
			const hooks = (0, choices.Kf)(given, 'hooks', ['fail', 'skip'])
			const timeoutMs =
				readDuration(given, 'timeout') ?? (command === 'status' ? STATUS_TIMEOUT_MS : DEFAULT_TIMEOUT_MS)
			const timeoutPerDeliveryMs =
				given.raw('timeout') === undefined && command !== 'status' ? PER_DELIVERY_MS : 0
			const waitForLockMs = readDuration(given, 'wait-for-lock') ?? 0
			const wds = (0, clusters.tV)(given, files, rules)
			const selection = isDeployed
				? readSelectionByName(given, release, namespace)
				: readSelection(given, files, release, namespace)
			const expectations = readExpectations(given)
			const allowDataLoss = readAllowedLosses(given)
			const its = (0, clusters.pQ)(given, files, rules)
			const namespaceLabels = readNamespaceLabels(given)
			const evidence = readEvidence(given)
			const waitFor = (0, clusters.bc)(given, evidence)
			const collectorLimit = readCollectorLimit(given)
			const minReadyClusters = readMinReadyClusters(given)
			const readyWhen = readReadyWhen(given, compile)
			const onUnverified = (0, choices.Kf)(given, 'on-unverified', ['allow', 'fail'])
			const onFailure = (0, choices.Kf)(given, 'on-failure', ['keep', 'rollback', 'uninstall'])
			const wecs = (0, clusters.LG)(given, files, rules)
			const { helm, kubectl } = (0, tools.s)(given)
			const registry = readRegistry(given, chart)
			const plan = readPlanned(given, files)
			const failOnChanges = (0, choices.fG)(given, 'fail-on-changes')
			const diff = (0, choices.Kf)(given, 'diff', ['redacted', 'full', 'names'])
			const revision = readRevisionNumber(given)
			const preview = readPreview(given, suffix, release, namespace, origin)
			const ttlMs = command === 'deploy' ? (0, lifetime.Jv)(given, suffix !== undefined) : undefined
			const more = {
				adopt: (0, choices.fG)(given, 'adopt'),
				protect,
				expires: ttlMs === undefined ? undefined : new Date(Date.now() + ttlMs).toISOString(),
				githubToken: given.raw('github-token')?.trim(),
				deleteNamespace: readDeleteNamespace(given, asked, suffix),
				deleteCrds: (0, choices.fG)(given, 'delete-crds'),
				dryRun: (0, choices.fG)(given, 'dry-run'),
				remove: command === 'cleanup' ? (0, lifetime.bX)(given) : new Set(),
				maxRemovals: (0, lifetime.kL)(given)
			}
			if (
				given.faults.length > 0 ||
				release === undefined ||
				namespace === undefined ||
				(chart === undefined && !isDeployed) ||
				wds === undefined ||
				selection === undefined
			)
				throw invalid(given)
			return {
				command,
				release,
				namespace,
				chart,
				chartDigest,
				values,
				valuesFiles,
				set,
				setLiteral,
				hooks,
				timeoutMs,
				timeoutPerDeliveryMs,
				waitForLockMs,
				wds,
				selection,
				expectations,
				allowDataLoss,
				its,
				allowInsecure: rules.allowInsecure,
				namespaceLabels,
				waitFor,
				evidence,
				collectorLimit,
				minReadyClusters,
				readyWhen,
				onUnverified,
				onFailure,
				wecs,
				helm,
				kubectl,
				registry,
				plan,
				failOnChanges,
				diff,
				revision,
				origin,
				preview,
				...more
			}
		}
		function invalid({ faults }) {
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
					(0, inputs_faults.hD)(asked),
					`${(0, nearest.a)(asked, definitions.Lo)}Leave it out, or write one of the commands.`
				)
			return command ?? 'deploy'
		}
		function readRelease(given, suffix) {
			const release = given.required('release', 'Give the release a name; the same name upgrades it later.')
			if (release === undefined) return undefined
			if (!(0, names.sg)(release, names.bu))
				given.fault('release', (0, inputs_faults.hD)(release), 'Choose such a name.')
			return previewRelease(release, suffix)
		}
		function readNamespace(given, suffix, protect) {
			const base =
				suffix === undefined
					? given.required('namespace', 'Say which namespace the release lives in.')
					: (given.text('namespace') ?? given.text('release'))
			if (base === undefined) return undefined
			const namespace = previewNamespace(base, suffix)
			const protector = (0, lifetime.Yx)(namespace, protect)
			if (!(0, names.Cd)(namespace))
				given.fault('namespace', (0, inputs_faults.hD)(base), 'Choose such a name.')
			else if (protector !== undefined)
				given.fault(
					'namespace',
					`${(0, inputs_faults.hD)(namespace)}, which \`protect\` covers with ${(0, inputs_faults.hD)(protector)}`,
					'Choose another namespace, or take it out of `protect`.'
				)
			else if ((0, names.yW)(namespace))
				given.fault(
					'namespace',
					`${(0, inputs_faults.hD)(namespace)}, which is not for releases`,
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
					(0, inputs_faults.hD)(digest),
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
				(0, inputs_faults.hD)(text),
				'Write one of the numbers that `helm history` lists for the WDS.'
			)
			return undefined
		}
		function readDuration(given, name) {
			const text = given.text(name)
			if (text === undefined) return undefined
			try {
				return (0, duration.E)(text)
			} catch (error) {
				given.fault(
					name,
					`${(0, inputs_faults.hD)(text)}: ${(0, errors.b)(error)}`,
					'Write a number and its unit: ms, s, m, h or d.'
				)
				return undefined
			}
		}
		function readRegistry(given, chart) {
			const username = given.text('registry-username')
			const password = given.text('registry-password')
			if (username === undefined && password === undefined) return undefined
			if (chart !== undefined && chart.kind !== 'oci')
				given.fault(
					username === undefined ? 'registry-password' : 'registry-username',
					'a login, but no oci:// chart',
					'Remove it, or take the chart from a registry.'
				)
			if (password === undefined)
				given.fault(
					'registry-password',
					'nothing, but `registry-username`',
					'Give both; a secret is empty in a pull request from a fork and when its name is mistyped.'
				)
			if (username === undefined)
				given.fault('registry-username', 'nothing, but `registry-password`', 'Give both.')
			return username === undefined || password === undefined ? undefined : { username, password }
		}
		var kubeconfig = __nccwpck_require__(106)
		var own = __nccwpck_require__(3499)
		const MIN_LITERAL = 6
		const WORD = /^[a-z][a-z.-]*$/
		const NAMES = ['release', 'namespace', 'chart', 'binding-policy']
		function givenSecrets(env) {
			const given = name => ((0, own.Z)(env, (0, inputs_given.Q)(name)) ?? '').trim()
			const names = NAMES.map(given).join('\n')
			return [
				given('registry-password'),
				given('github-token'),
				...literalsIn((0, own.Z)(env, (0, inputs_given.Q)('set-literal')) ?? '').filter(literal =>
					isSecret(literal, names)
				),
				...['wds-kubeconfig', 'its-kubeconfig', 'wec-kubeconfig'].flatMap(name =>
					(0, kubeconfig.Wr)(given(name))
				)
			].filter(text => text !== '')
		}
		function secretsOf(inputs) {
			const { release, namespace, selection } = inputs
			const names = [release, namespace, selection.bindingPolicy].join('\n')
			const found = [
				...inputs.wds.secrets,
				...(inputs.its?.secrets ?? []),
				...[...(inputs.wecs?.contexts.values() ?? [])].flatMap(access => access.secrets),
				...(inputs.githubToken === undefined ? [] : [inputs.githubToken]),
				...(inputs.registry === undefined ? [] : [inputs.registry.password]),
				...inputs.setLiteral.map(({ value }) => value).filter(literal => isSecret(literal, names))
			]
			return [...new Set(found)]
		}
		function literalsIn(text) {
			return text.split(/\r?\n/).map(line => (0, helmPath.ko)(line)?.value ?? line.trim())
		}
		function isSecret(literal, names) {
			return literal.length >= MIN_LITERAL && !(WORD.test(literal) && names.includes(literal))
		}
		var jobLog = __nccwpck_require__(6419)
		var lib_redactor = __nccwpck_require__(9193)
		const SCHEMA_VERSION = 1
		const EMPTY_REPORT = {
			schemaVersion: SCHEMA_VERSION,
			command: 'deploy',
			verdict: 'failed',
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
			drift: [],
			removal: undefined,
			departures: [],
			swept: [],
			recovery: undefined,
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
			#currentPhase = ''
			#report = EMPTY_REPORT
			constructor(deps, redactor) {
				this.#deps = deps
				this.#redactor = redactor
				this.#started = deps.now()
			}
			async phase(name, body) {
				const started = this.#deps.now()
				this.#currentPhase = name
				try {
					return await this.#deps.log.group(name, body)
				} finally {
					this.#phases.push({ name, seconds: (this.#deps.now() - started) / 1000 })
				}
			}
			get currentPhase() {
				return this.#currentPhase
			}
			begin(inputs) {
				const { command, release, namespace, preview } = inputs
				this.add({ command, release, namespace, url: preview?.url ?? '' })
			}
			add(facts) {
				this.#report = { ...this.#report, ...facts }
			}
			warn(message) {
				this.#deps.log.warning(message)
				this.add({ warnings: [...this.#report.warnings, message] })
			}
			warnAll(messages) {
				for (const message of messages.slice(0, MOST_ANNOTATIONS)) this.warn(message)
				const others = messages.slice(MOST_ANNOTATIONS)
				for (const message of others) this.#deps.log.info(`warning: ${message}`)
				this.add({ warnings: [...this.#report.warnings, ...others] })
			}
			fail(error) {
				this.add({ verdict: 'failed', error: reportError(error) })
			}
			skip({ message }) {
				this.warn(message)
				this.add({ verdict: 'skipped' })
			}
			apart(deps) {
				return new RunRecord(deps, this.#redactor)
			}
			get facts() {
				return this.#report
			}
			report() {
				const seconds = (this.#deps.now() - this.#started) / 1000
				return redacted({ ...this.#report, phases: this.#phases, seconds }, this.#redactor)
			}
		}
		var state = __nccwpck_require__(2462)
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
		function writeOutputs(report, reportFile, planFile) {
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
				swept: JSON.stringify(report.swept),
				'has-changes':
					report.planned === undefined || report.plan === undefined ? '' : String(hasChanges(report.plan)),
				'plan-file': planFile,
				'report-file': reportFile,
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
		var src_drift = __nccwpck_require__(9088)
		var html = __nccwpck_require__(446)
		var htmlBlocks = __nccwpck_require__(4968)
		const MARKS = {
			added: (0, html.PT)`➕ added`,
			changed: (0, html.PT)`✏️ changed`,
			removed: (0, html.PT)`➖ removed`,
			kept: (0, html.PT)`📌 kept, though it left the chart`,
			unchanged: (0, html.PT)`unchanged`
		}
		function renderPlan(plan, whole) {
			return [
				...(whole ? [summaryPlan_placement(plan), ...changes(plan.changes)] : []),
				...notGoing(plan.objects),
				...unmet(plan)
			]
		}
		function summaryPlan_placement({ placement: { before, after, joins, leaves } }) {
			const moves = [
				...(joins.length > 0 && before.length > 0 ? [`adds ${joins.join(', ')}`] : []),
				...(leaves.length > 0 ? [`leaves ${leaves.join(', ')}`] : [])
			]
			const change = moves.length === 0 ? '' : `; this change ${moves.join(' and ')}`
			return (0, htmlBlocks.om)(
				(0, html.PT)`<p><b>Clusters:</b> ${(after ?? before).join(', ')}${change}</p>`
			)
		}
		function changes(all) {
			const shown = all.filter(({ kind }) => kind !== 'unchanged')
			const same = all.length - shown.length
			const rest = same === 0 ? '' : `${same} ${same === 1 ? 'object is' : 'objects are'} unchanged.`
			if (shown.length === 0) return [(0, htmlBlocks.om)((0, html.PT)`<p><b>No changes.</b> ${rest}</p>`)]
			const rows = shown.map(({ object, kind }) => () => [(0, kubernetes_objects.Ro)(object), MARKS[kind]])
			const diffs = shown
				.filter(({ diff }) => diff !== '')
				.map(({ object, diff }) => (0, htmlBlocks.EC)((0, kubernetes_objects.Ro)(object), diff))
			return [
				(0, htmlBlocks.tp)(['object', 'change'], rows),
				...(rest === '' ? [] : [(0, htmlBlocks.om)((0, html.PT)`<p>${rest}</p>`)]),
				...hiddenValues(shown),
				...diffs
			]
		}
		function hiddenValues(shown) {
			const count = shown.reduce((sum, { hidden }) => sum + hidden, 0)
			if (count === 0) return []
			const values = count === 1 ? '1 value is' : `${count} values are`
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
		function unmet({ placement }) {
			const rows = placement.unmet.map(({ cluster, unmet: lacking }) => () => [cluster, lacking.join(' or ')])
			return rows.length === 0
				? []
				: [(0, htmlBlocks.tp)(['cluster that is not met', 'what its labels lack'], rows)]
		}
		const LIMIT_BYTES = 900_000
		const summary_MARKS = {
			ready: (0, html.PT)`✅ ready`,
			delivered: (0, html.PT)`📦 delivered`,
			progressing: (0, html.PT)`⏳ progressing`,
			missing: (0, html.PT)`❔ missing`,
			failed: (0, html.PT)`❌ failed`,
			unverified: (0, html.PT)`➖ unverified`
		}
		function renderSummary(report) {
			const parts = [
				(0, htmlBlocks.$t)(heading(report)),
				...facts(report),
				...failure(report),
				...[
					...(report.plan === undefined ? [] : renderPlan(report.plan, report.command === 'plan')),
					...drifted(report.drift),
					...clusterTable(report.clusters),
					...removalLists(report),
					...departed(report.departures),
					...sweptTable(report.swept),
					...recovered(report),
					...report.clusters.flatMap(({ findings }) => findings).flatMap(finding),
					...(report.url === '' || report.error !== undefined
						? []
						: [(0, htmlBlocks.om)((0, html.PT)`<p>Reached at ${(0, html.nf)(report.url, report.url)}</p>`)])
				].map(htmlBlocks.oo),
				...(report.warnings.length === 0
					? []
					: [(0, htmlBlocks.$t)((0, htmlBlocks.p_)('Warnings', report.warnings))]),
				(0, htmlBlocks.$t)(footer(report))
			]
			return (0, htmlBlocks.yQ)(parts, LIMIT_BYTES)
		}
		function heading({ release, namespace, verdict }) {
			const mark = verdict === 'failed' ? '❌' : '✅'
			const name = release === '' ? 'ks-helm-deploy' : `${namespace}/${release}`
			return (0, htmlBlocks.om)((0, html.PT)`<h2>${mark} ${name}: ${verdict}</h2>`)
		}
		function facts({ revision, releaseStatus, chart, clusters }) {
			const shown = chart.name === '' ? chart.source : `${chart.name} ${chart.version}`
			const all = [
				revision === 0 ? '' : `revision ${revision} (${releaseStatus})`,
				shown === '' ? '' : `chart ${shown}`,
				clusters.length === 0 ? '' : `clusters ${clusters.map(({ cluster }) => cluster).join(', ')}`
			].filter(fact => fact !== '')
			return all.length === 0
				? []
				: [(0, htmlBlocks.oo)((0, htmlBlocks.om)((0, html.PT)`<p>${(0, html.Bs)(all)}</p>`))]
		}
		function failure({ error }) {
			if (error === undefined) return []
			const faults = error.faults.map(({ input, given, allowed, remedy }) => () => [
				(0, html.aY)(input),
				given,
				allowed,
				remedy
			])
			return [
				(0, htmlBlocks.$t)((0, htmlBlocks.om)((0, html.PT)`<p><b>${error.code}</b>: ${error.message}</p>`)),
				...(faults.length === 0
					? []
					: [(0, htmlBlocks.$t)((0, htmlBlocks.tp)(['input', 'given', 'allowed', 'what to do'], faults))]),
				(0, htmlBlocks.$t)((0, htmlBlocks.om)(whatToDo(error.remedy))),
				...(error.causes.length === 0
					? []
					: [(0, htmlBlocks.oo)((0, htmlBlocks.EC)(undefined, error.causes.join('\n')))])
			]
		}
		function whatToDo(remedy) {
			return (0, html.PT)`<p><b>What to do:</b> ${remedy}</p>`
		}
		function drifted(drift) {
			return drift.length === 0
				? []
				: [(0, htmlBlocks.p_)('Not as Helm deployed it', drift.map(src_drift.ZP))]
		}
		function recovered({ recovery }) {
			if (recovery === undefined) return []
			if (recovery.action === 'uninstall')
				return [
					(0, htmlBlocks.om)((0, html.PT)`<p><b>Removed again</b>: the release was uninstalled.</p>`),
					...departed(recovery.departures)
				]
			return [
				(0, htmlBlocks.om)(
					(0, html.PT)`<p><b>Rolled back to revision ${recovery.revision}</b>: ${recovery.verdict}</p>`
				),
				...clusterTable(recovery.clusters)
			]
		}
		function removalLists({ removal, namespace, verdict }) {
			if (removal === undefined) return []
			const isPlan = verdict === 'planned'
			const listed = (title, items) => (items.length === 0 ? [] : [(0, htmlBlocks.p_)(title, items)])
			return [
				...listed(isPlan ? 'Would go' : 'Goes', [
					...removal.objects,
					...removal.crds,
					...(removal.namespace === 'goes' ? [`Namespace ${namespace}`] : [])
				]),
				...listed('Goes with the CustomResourceDefinitions', removal.customResources),
				...listed('Stays', [
					...removal.kept,
					...(removal.namespace === 'stays'
						? [
								`Namespace ${namespace}${removal.whyNamespaceStays === '' ? '' : `: ${removal.whyNamespaceStays}`}`
							]
						: [])
				])
			]
		}
		const OUTCOMES = {
			kept: (0, html.PT)`➖ kept`,
			due: (0, html.PT)`⏳ due`,
			removed: (0, html.PT)`✅ removed`,
			withdrawn: (0, html.PT)`📦 withdrawn`,
			failed: (0, html.PT)`❌ failed`
		}
		function sweptTable(swept) {
			if (swept.length === 0) return []
			const rows = swept.map(({ release, namespace, outcome, why }) => () => [
				`${namespace}/${release}`,
				OUTCOMES[outcome],
				why
			])
			return [(0, htmlBlocks.tp)(['release', 'outcome', 'why'], rows)]
		}
		function departed(departures) {
			if (departures.length === 0) return []
			const texts = departures.map(
				({ cluster, state, reason }) => `${cluster}: ${state}${reason === '' ? '' : `, ${reason}`}`
			)
			return [(0, htmlBlocks.p_)('', texts)]
		}
		function clusterTable(clusters) {
			if (clusters.length === 0) return []
			const objects = new Map()
			const verdicts = clusters.map(({ objects: found }) => {
				const byKey = new Map()
				for (const verdict of found) {
					const key = (0, kubernetes_objects.TN)(verdict.object)
					objects.set(key, verdict.object)
					byKey.set(key, verdict)
				}
				return byKey
			})
			const rows = Array.from(objects, ([key, object]) => () => [
				(0, kubernetes_objects.Ro)(object),
				...verdicts.map(byKey => cellOf(byKey.get(key)))
			])
			return [(0, htmlBlocks.tp)(['object', ...clusters.map(({ cluster }) => cluster)], rows)]
		}
		function cellOf(verdict) {
			if (verdict === undefined) return ''
			const reason = verdict.reason === '' ? '' : `: ${verdict.reason}`
			const time = verdict.state === 'unverified' ? '' : ` (${verdict.seconds.toFixed(1)} s)`
			return (0, html.PT)`${summary_MARKS[verdict.state]}${reason}${time}`
		}
		function finding(found) {
			const { cluster, object, pod, container, image, exitCode, events, logs } = found
			const where = [
				cluster,
				(0, kubernetes_objects.Ro)(object),
				pod === undefined ? '' : `Pod ${pod}`,
				container === undefined ? '' : `container ${container}`,
				image === undefined ? '' : `image ${image}`
			].filter(part => part !== '')
			const exit = exitCode === undefined ? '' : ` (exit code ${exitCode})`
			return [
				(0, htmlBlocks.om)(
					(0,
					html.PT)`<h3>${(0, html.Bs)(where)}</h3><p><b>${found.reason}</b>${exit}: ${found.message}</p>${whatToDo(found.remedy)}`
				),
				...(events.length === 0 ? [] : [(0, htmlBlocks.EC)('events', events.join('\n'))]),
				...(logs.length === 0 ? [] : [(0, htmlBlocks.EC)('last log lines', logs.join('\n'))])
			]
		}
		function footer(report) {
			const all = [
				`in all ${report.seconds.toFixed(1)} s`,
				...report.phases.map(({ name, seconds }) => `${name} ${seconds.toFixed(1)} s`),
				...report.tools.map(({ name, version }) => `${name} ${version}`)
			]
			return (0, htmlBlocks.om)((0, html.PT)`<p><sub>${(0, html.Bs)(all)}</sub></p>`)
		}
		var workflowCommands = __nccwpck_require__(4791)
		const PART_MS = 40_000
		async function endRun(ending) {
			const { record, log, folder, site } = ending
			const part = partsOf(record)
			await part('The error', () => {
				showError(record.report().error, log)
			})
			await part('The end of helm and kubectl', exec.bQ)
			if (folder !== undefined)
				await part('The removal of the private folder', async () => {
					await (0, src_folder.v$)(folder)
				})
			if (site !== undefined)
				await part('The comment on GitHub', async () => {
					await site.publish(record.report())
				})
			await keepReport(ending, part)
			const { error, verdict } = record.report()
			if (error === undefined) log.info(`verdict: ${verdict}`)
		}
		async function keepReport({ record, runnerTemp, summaryFile }, part) {
			const path = what => {
				if (runnerTemp === undefined) throw new Error('RUNNER_TEMP is not set')
				return (0, external_node_path_.join)(runnerTemp, `ks-helm-deploy-${what}-${crypto.randomUUID()}.json`)
			}
			const planFile = await part('The plan file', async () => {
				const plan = planOf(record.report())
				return plan && (await writeWhole(path('plan'), plan))
			})
			if (summaryFile !== undefined)
				await part('The job summary', () => {
					appendWhole(summaryFile, renderSummary(record.report()))
				})
			const reportFile = await part('The report file', async () =>
				writeWhole(path('report'), record.report())
			)
			await part('The outputs', () => {
				writeOutputs(record.report(), reportFile ?? '', planFile ?? '')
			})
		}
		function partsOf(record) {
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
					record.warn(`${what} failed: ${(0, errors.b)(error)}`)
					return undefined
				} finally {
					clearTimeout(limit)
				}
			}
		}
		function showError(error, log) {
			if (error === undefined) return
			;(0, workflowCommands.ZY)()
			const faults = error.faults.length === 0 ? '' : `\n${(0, inputs_faults.vG)(error.faults)}`
			log.error(error.code, `${error.message}${faults}\n${error.remedy}`)
			for (const cause of error.causes) log.info(cause)
		}
		function planOf({ plan, planned }) {
			if (plan === undefined || planned === undefined) return undefined
			return { schemaVersion: planFile.jk, ...planned, changes: plan.changes }
		}
		async function writeWhole(path, document) {
			try {
				await (0, promises_.writeFile)(path, `${JSON.stringify(document, undefined, 2)}\n`, {
					mode: 0o600,
					flag: 'wx'
				})
				return path
			} catch (error) {
				await (0, promises_.rm)(path, { force: true }).catch(() => undefined)
				throw error
			}
		}
		var runner = __nccwpck_require__(5242)
		async function main() {
			for (const name of ['LOG_TOKENS', 'LOG_STREAM']) Reflect.deleteProperty(process.env, name)
			const redactor = new lib_redactor.p()
			const log = (0, jobLog.o)(redactor)
			;(0, workflowCommands.rd)(text => {
				log.debug(text)
			})
			const record = new RunRecord({ log, now }, redactor)
			const interrupted = new AbortController()
			const interrupt = () => {
				interrupted.abort()
				;(0, exec.q8)()
			}
			process.on('SIGINT', interrupt).on('SIGTERM', interrupt)
			const begun = {}
			try {
				await withoutCrashes(
					async () => {
						await work({ log, record, redactor, interrupted: interrupted.signal }, begun)
					},
					interrupt,
					error => {
						record.warn(`Something failed behind the run: ${error.message}`)
						log.debug(error.stack ?? error.message)
					}
				)
			} catch (error) {
				if (error instanceof errors.l && error.code === 'NO_SECRETS' && maySkip(process.env))
					record.skip(error)
				else record.fail((0, runner.O)(error))
				if (error instanceof Error && !(error instanceof errors.l)) log.debug(error.stack ?? error.message)
			}
			await endRun({
				record,
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
			const dir = await privateFolder()
			begun.folder = dir
			const origin = (0, inputs_origin.P)(process.env)
			const inputs = readInputs(process.env, (0, runner.c)('GITHUB_WORKSPACE'), origin, await expressions())
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
			if (inputs.preview !== undefined) {
				const { openPreviewSite } = await Promise.all([
					__nccwpck_require__.e(159),
					__nccwpck_require__.e(326)
				]).then(__nccwpck_require__.bind(__nccwpck_require__, 7623))
				const site = openPreviewSite(inputs, deps, record)
				if (site !== undefined) begun.site = site
			}
			await attempt({ inputs, deps, record, redact: redactor.redact })
		}
		async function privateFolder() {
			const runnerTemp = (0, runner.c)('RUNNER_TEMP')
			try {
				const dir = await (0, src_folder.vV)(runnerTemp)
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
					__nccwpck_require__.bind(__nccwpck_require__, 4851)
				)
			).compile
		}
		async function github(...args) {
			return await (
				await Promise.all([__nccwpck_require__.e(159), __nccwpck_require__.e(326)]).then(
					__nccwpck_require__.bind(__nccwpck_require__, 9248)
				)
			).connectGitHub(...args)
		}
	},
	800: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			b: () => post
		})
		var errors = __nccwpck_require__(3916)
		var exec = __nccwpck_require__(4981)
		var folder = __nccwpck_require__(1683)
		var origin = __nccwpck_require__(1436)
		var jobLog = __nccwpck_require__(6419)
		var redactor = __nccwpck_require__(9193)
		var collector = __nccwpck_require__(9072)
		var connect = __nccwpck_require__(3872)
		var environment = __nccwpck_require__(2678)
		var clusters = __nccwpck_require__(1546)
		var inputs_given = __nccwpck_require__(2795)
		var tools = __nccwpck_require__(9730)
		var inputs_workspace = __nccwpck_require__(4532)
		var src_lease = __nccwpck_require__(7121)
		var liveRelease = __nccwpck_require__(4492)
		var lock = __nccwpck_require__(9188)
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
			const given = new inputs_given.E(env)
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
			return await (0, connect.Ng)(
				'the WDS',
				await (0, connect.wK)('wds', access, deps),
				kubectl.program,
				deps,
				signal
			)
		}
		async function putRight({ release, holder }, wds) {
			const lease = await wds.get((0, src_lease.U8)(release))
			if (lease === undefined || (0, src_lease.QM)(lease)?.holder !== holder) return
			const [namespace = '', name = ''] = release.split('/')
			await allDone([
				async () => {
					const [newest] = await (0, liveRelease.VW)(wds, name, namespace)
					if (newest !== undefined) await (0, liveRelease.ZY)(wds, namespace, newest)
				},
				async () => {
					await (0, collector.p)(release, wds)
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
		var state = __nccwpck_require__(2462)
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
			const runnerTemp = (0, runner.c)('RUNNER_TEMP')
			const found = await (0, folder.Wj)(name, runnerTemp)
			if (found === 'gone') return
			if (found === 'foreign') {
				log.info('The state of this step names no folder of main: nothing is opened and nothing is removed.')
				return
			}
			await (0, folder.Hk)(found.path)
			const locks = (0, state.ey)(found.path, (0, origin.P)(process.env).runUrl)
			await (0, folder.v$)(found.path)
			if (locks === undefined)
				log.info('The list of locks is not as main writes it: nothing is done in the WDS.')
			else if (locks.length > 0) await post_putRight(locks, runnerTemp, log)
		}
		async function post_putRight(locks, runnerTemp, log) {
			const dir = await (0, folder.vV)(runnerTemp)
			try {
				await repair(locks, process.env, dir)
			} catch {
				const releases = locks.map(({ release }) => release).join(', ')
				log.info(`The next run puts right what this one left of ${releases} in the WDS.`)
			} finally {
				await (0, exec.bQ)()
				await (0, folder.v$)(dir)
			}
		}
	},
	5242: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			O: () => ofRunner,
			c: () => environment
		})
		var _errors_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3916)
		var _lib_own_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3499)
		const MACHINE = new Set([
			...['ENOSPC', 'EDQUOT', 'EROFS', 'EIO', 'EACCES', 'EPERM', 'EMFILE', 'ENFILE', 'ENOENT', 'ENOTDIR'],
			...['EEXIST', 'EISDIR', 'ELOOP', 'ENAMETOOLONG', 'EBUSY', 'EFBIG', 'EAGAIN', 'ENOMEM']
		])
		function environment(name) {
			const value = (0, _lib_own_ts__WEBPACK_IMPORTED_MODULE_1__.Z)(process.env, name)
			if (value !== undefined && value !== '') return value
			throw new _errors_ts__WEBPACK_IMPORTED_MODULE_0__.l('RUNNER_UNUSABLE', `${name} is not set`, {
				remedy: 'GitHub runners set it: this program is started by one of them.'
			})
		}
		function ofRunner(error) {
			if (error instanceof _errors_ts__WEBPACK_IMPORTED_MODULE_0__.l || !(error instanceof Error))
				return error
			const { code, path } = error
			if (code === undefined || path === undefined || !MACHINE.has(code)) return error
			return new _errors_ts__WEBPACK_IMPORTED_MODULE_0__.l(
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
	8931: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			f: () => applyPolicies,
			g: () => applyPlan
		})
		var _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9340)
		var _kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1942)
		var _write_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2868)
		async function applyPlan({ inputs, deps, record }, plan, wds) {
			const policies = await applyPolicies(plan.policies, inputs, wds, deps.log)
			record.add({ bindingPolicies: policies.map(({ metadata }) => metadata.name) })
			const namespace = await (0, _write_ts__WEBPACK_IMPORTED_MODULE_1__.p7)(
				_kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_0__.dK,
				plan.namespace,
				inputs,
				wds
			)
			deps.log.info(
				`${(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_2__.Ro)((0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_2__.H8)(namespace))} ${plan.namespaceExists ? 'is there' : 'created'}`
			)
			return {
				policies,
				createdNamespace: plan.namespaceExists ? undefined : namespace,
				createdPolicies: policies.filter(policy => !plan.existingPolicies.has(policy.metadata.name))
			}
		}
		async function applyPolicies(policies, inputs, wds, log) {
			return await Promise.all(
				policies.map(async policy => {
					const applied = await (0, _write_ts__WEBPACK_IMPORTED_MODULE_1__.p7)(
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
	9090: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			S: () => approve,
			o: () => checkMissed
		})
		var _errors_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3916)
		var _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9340)
		var _placement_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(252)
		const MOST_LINES = 20
		function approve(inputs, { verdicts, forecasts, placement }) {
			;(0, _placement_ts__WEBPACK_IMPORTED_MODULE_1__.MI)(inputs, placement)
			checkForecasts(forecasts)
			return [
				...checkMissed(inputs, verdicts, 'Nothing was changed.'),
				...verdicts
					.filter(({ outcome }) => outcome === 'never')
					.map(
						({ object }) =>
							`${(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_2__.v8)(object)} stays in the WDS: KubeStellar never delivers its kind`
					),
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
			throw new _errors_ts__WEBPACK_IMPORTED_MODULE_0__.l(
				'OBJECTS_MISSED',
				`no policy selects ${count} of the release, which would never arrive:\n${cut(lines).join('\n')}\n${consequence}`,
				{
					remedy:
						selection.ownPolicies === undefined
							? 'Leave out `select-by`, so that objects without the labels are selected by name; or set `on-missed: warn` if they are not to arrive.'
							: 'Add the clauses that are named to `binding-policy-file`, or set `on-missed: warn` if these objects are not to arrive.'
				}
			)
		}
		function sentenceOf({ object, why, remedy }) {
			return `${(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_2__.v8)(object)} is missed: ${why}. ${remedy}`
		}
		function checkForecasts(forecasts) {
			const errors = forecasts.filter(({ severity }) => severity === 'error')
			const [first] = errors
			if (first === undefined) return
			const remedy = [...new Set(errors.map(({ remedy }) => remedy))].join(' ')
			const isOneCode = errors.every(({ code }) => code === first.code)
			const lines = errors.map(({ code, message }) => (isOneCode ? message : `${code}: ${message}`))
			throw new _errors_ts__WEBPACK_IMPORTED_MODULE_0__.l(
				isOneCode ? first.code : 'FORECAST',
				`${cut(lines).join('\n')}\nNothing was changed.`,
				{ remedy }
			)
		}
		function cut(lines) {
			const more = lines.length - MOST_LINES
			return more > 0 ? [...lines.slice(0, MOST_LINES), `and ${more} more`] : lines
		}
	},
	7659: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			B: () => eachOnce,
			RK: () => waitUntilUnbound,
			kH: () => waitUntilBound,
			p9: () => readLive
		})
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8500)
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = __nccwpck_require__.n(
			node_timers_promises__WEBPACK_IMPORTED_MODULE_0__
		)
		var _errors_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3916)
		var _kubernetes_follow_ts__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(867)
		var _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(9340)
		var _kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1942)
		var _kubestellar_binding_ts__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4547)
		var _kubestellar_bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(4445)
		var _placement_ts__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(252)
		var _parallel_ts__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(3716)
		const CONFIRM_MS = 5000
		async function readLive(wds, objects, before) {
			return await (0, _parallel_ts__WEBPACK_IMPORTED_MODULE_7__.sf)(
				objects,
				_parallel_ts__WEBPACK_IMPORTED_MODULE_7__.CF,
				async object => {
					const { type, namespace, name } = object
					const ref = (0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_8__.lW)(object)
					const live = await wds.get(
						(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_8__.So)(type, namespace, name)
					)
					if (live === undefined) {
						throw new _errors_ts__WEBPACK_IMPORTED_MODULE_1__.l(
							'OBJECT_VANISHED',
							`${(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_8__.Ro)(ref)} is not in the WDS although Helm deployed it`,
							{
								remedy:
									'Somebody deletes what Helm makes: look for another run or a controller, then run again.'
							}
						)
					}
					const older = before.get((0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_8__.TN)(ref))
					return { ref, type, live, before: older, change: changeOf(older, live), createOnly: false }
				}
			)
		}
		function changeOf(before, { metadata }) {
			if (before === undefined || before.metadata.uid !== metadata.uid) return 'created'
			if (before.metadata.resourceVersion === metadata.resourceVersion) return 'none'
			const isSame = metadata.generation !== undefined && before.metadata.generation === metadata.generation
			return isSame ? 'metadata' : 'spec'
		}
		async function waitUntilBound({ inputs, clock, deps }, { deliveries }, wds) {
			if (inputs.waitFor === 'nothing') {
				return {
					clusters: await waitForClusters(inputs.selection.bindingPolicy, inputs, wds, clock),
					objects: eachOnce(deliveries.flatMap(({ objects }) => objects)),
					policies: []
				}
			}
			const parts = await Promise.all(
				deliveries.map(
					async ({ policy, objects }) => await waitForBinding(policy, objects, inputs, wds, clock, deps.log)
				)
			)
			return {
				clusters: [...new Set(parts.flatMap(({ clusters }) => clusters))].sort(),
				objects: eachOnce(parts.flatMap(({ objects }) => objects)),
				policies: parts.flatMap(({ policies }) => policies)
			}
		}
		async function waitUntilUnbound({ clock }, policy, objects, wds) {
			const keys = objects.map(({ type, namespace, name }) =>
				(0, _kubestellar_binding_ts__WEBPACK_IMPORTED_MODULE_4__.o0)({ ...type, namespace, name })
			)
			for await (const binding of followBinding(policy, wds, clock)) {
				if (binding === undefined) return
				if (binding.transported && keys.every(key => !binding.objects.has(key))) return
			}
			throw clock.expired(
				`Binding ${policy} to let go of what Helm has removed`,
				'Check that KubeStellar’s controller-manager and transport controller run. Until they do, nothing more is removed: it would stay in the clusters for good.'
			)
		}
		function eachOnce(objects) {
			return [
				...new Map(
					objects.map(object => [
						(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_8__.TN)(object.ref),
						object
					])
				).values()
			]
		}
		async function waitForClusters(policy, inputs, wds, clock) {
			for await (const binding of followBinding(policy, wds, clock)) {
				if (binding === undefined) continue
				if (binding.clusters.length > 0) return binding.clusters
				await confirmNoCluster(policy, inputs, wds, clock)
			}
			throw (0, _placement_ts__WEBPACK_IMPORTED_MODULE_6__.q4)(policy, clock)
		}
		async function waitForBinding(policy, objects, inputs, wds, clock, log) {
			const live = new Map(objects.map(object => [bindingKey(object), object]))
			let last
			let told = ''
			for await (const binding of followBinding(policy, wds, clock)) {
				last = binding
				if (binding === undefined) continue
				if (binding.clusters.length === 0) {
					await confirmNoCluster(policy, inputs, wds, clock)
					continue
				}
				if (binding.errors.length > 0) {
					throw new _errors_ts__WEBPACK_IMPORTED_MODULE_1__.l(
						'BINDING_ERRORS',
						`KubeStellar cannot deliver Binding ${policy}: ${binding.errors.join('; ')}`,
						{
							remedy: 'The message is KubeStellar’s own; correct the objects or the policy it names.'
						}
					)
				}
				const stale = objectsNotBound(live, binding)
				await (0, _parallel_ts__WEBPACK_IMPORTED_MODULE_7__.sf)(
					[...stale],
					_parallel_ts__WEBPACK_IMPORTED_MODULE_7__.CF,
					async ([key, object]) => {
						const now = await wds.get(
							(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_8__.So)(
								object.type,
								object.ref.namespace,
								object.ref.name
							)
						)
						if (now !== undefined)
							live.set(key, { ...object, live: now, change: changeOf(object.before, now) })
					}
				)
				const missing = objectsNotBound(live, binding)
				const line = `Binding ${policy}: ${objects.length - missing.size} of ${objects.length} objects at their live version, ${binding.clusters.length} clusters${binding.transported ? '' : ', transport not there yet'}`
				if (line !== told) log.info((told = line))
				if (missing.size > 0 || !binding.transported) continue
				const { name, uid, generation } = binding
				const found = await wds.get(
					(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_8__.So)(
						_kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_3__.jH,
						undefined,
						policy
					)
				)
				const policyUid = found?.metadata.uid ?? ''
				const keys = new Set(
					objects.map(({ ref }) => (0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_8__.TN)(ref))
				)
				return {
					clusters: binding.clusters,
					policies: [{ name, uid, policyUid, generation, objects: keys }],
					objects: await (0, _parallel_ts__WEBPACK_IMPORTED_MODULE_7__.sf)(
						[...live.entries()],
						_parallel_ts__WEBPACK_IMPORTED_MODULE_7__.CF,
						async ([key, object]) => await asDelivered(object, binding.objects.get(key), wds)
					)
				}
			}
			if (last === undefined) throw (0, _placement_ts__WEBPACK_IMPORTED_MODULE_6__.q4)(policy, clock)
			const missing = [...objectsNotBound(live, last).values()].map(({ ref }) =>
				(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_8__.Ro)(ref)
			)
			throw missing.length > 0
				? clock.expired(
						`Binding ${policy} to list ${missing.slice(0, 5).join(', ')}${missing.length > 5 ? ` and ${missing.length - 5} more` : ''}`,
						'KubeStellar did not take up these objects: check that its controller-manager runs, and that the WDS does not limit the API groups it delivers.'
					)
				: clock.expired(
						`KubeStellar's transport to work on Binding ${policy}`,
						'Check that the transport controller of this WDS runs, and its log for objects over the ManifestWork limit of 500 KiB.'
					)
		}
		async function confirmNoCluster(policy, inputs, wds, clock) {
			await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(CONFIRM_MS, undefined, {
				signal: clock.signal
			}).catch(() => undefined)
			if (clock.signal.aborted) return
			const found = await wds.get(
				(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_8__.So)(
					_kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_3__.HC,
					undefined,
					policy
				)
			)
			if (
				found !== undefined &&
				(0, _kubestellar_binding_ts__WEBPACK_IMPORTED_MODULE_4__.Vy)(found).clusters.length === 0
			)
				throw (0, _placement_ts__WEBPACK_IMPORTED_MODULE_6__.eG)(inputs, 'nothing was delivered')
		}
		async function policyObserved(query, wds, clock) {
			for await (const state of (0, _kubernetes_follow_ts__WEBPACK_IMPORTED_MODULE_2__.e6)(
				wds,
				(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_8__.So)(
					_kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_3__.jH,
					undefined
				),
				query,
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
			const query = { fieldSelector: `metadata.name=${name}` }
			await policyObserved(query, wds, clock)
			for await (const state of (0, _kubernetes_follow_ts__WEBPACK_IMPORTED_MODULE_2__.e6)(
				wds,
				(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_8__.So)(
					_kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_3__.HC,
					undefined
				),
				query,
				clock.signal
			)) {
				const [found] = state.values()
				yield found === undefined
					? undefined
					: (0, _kubestellar_binding_ts__WEBPACK_IMPORTED_MODULE_4__.Vy)(found)
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
		function bindingKey(object) {
			return (0, _kubestellar_binding_ts__WEBPACK_IMPORTED_MODULE_4__.o0)({
				...object.ref,
				resource: object.type.resource
			})
		}
	},
	2491: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			F: () => fetchChart,
			e: () => mayHaveCrds
		})
		var promises_ = __nccwpck_require__(1455)
		var external_node_path_ = __nccwpck_require__(6760)
		var errors = __nccwpck_require__(3916)
		var gunzip = __nccwpck_require__(3374)
		var realFile = __nccwpck_require__(7005)
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
					throw chartTooLarge(`${shownName(name)} is larger than ${(0, realFile.$d)(fileBytes)}`)
				if (this.#entries > entries) throw tooManyEntries(this.limits)
				if (this.#bytes > allBytes)
					throw chartTooLarge(`its files are larger than ${(0, realFile.$d)(allBytes)} in all`)
			}
		}
		function tooManyEntries({ entries }) {
			return chartTooLarge(`it has more than ${entries} files and folders`)
		}
		function chartTooLarge(why) {
			return new errors.l('CHART_TOO_LARGE', `the chart is larger than a chart may be: ${why}`, {
				remedy:
					'Take the files out of the chart that no template reads, or list them in its `.helmignore`. Nothing was given to Helm.'
			})
		}
		function chartOutside(name, why) {
			return new errors.l('CHART_OUTSIDE', `${shownName(name)} of the chart ${why}`, {
				remedy:
					'A chart gets regular files of the workspace only: replace the entry by the file that is meant, or remove it. Nothing was given to Helm.'
			})
		}
		function chartUnreadable(name, why) {
			return new errors.l('CHART_UNREADABLE', `${shownName(name)} of the chart ${why}`, {
				remedy: 'Correct the file or its permissions, or package the chart again with `helm package`.'
			})
		}
		const MOST_SHOWN = 200
		function shownName(name) {
			return JSON.stringify(name.length <= MOST_SHOWN ? name : `...${name.slice(-MOST_SHOWN)}`)
		}
		var json = __nccwpck_require__(8301)
		const IS_SCHEMA = /^(?:charts\/[^/]+\/)*values\.schema\.json$/
		const REFERENCES = new Set(['$ref', '$dynamicRef', '$recursiveRef'])
		const DRAFT = /^https?:\/\/json-schema\.org\/(?:draft-0[4-7]\/schema|draft\/20(?:19-09|20-12)\/schema)#?$/
		const IDS = new Set(['$id', 'id'])
		function refuseForeignSchema(name, content) {
			if (!IS_SCHEMA.test(name)) return
			const schema = (0, json.Yf)(content.toString('utf8').replace(/^\uFEFF/, ''))
			if (schema === undefined) throw chartUnreadable(name, 'is no JSON')
			const open = [schema]
			for (let value = open.pop(); value !== undefined; value = open.pop()) {
				if (Array.isArray(value)) for (const item of value) open.push(item ?? '')
				if (!(0, json.Gv)(value)) continue
				for (const [key, inner] of Object.entries(value)) {
					if (typeof inner === 'string' && leadsOut(key, inner))
						throw chartOutside(
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
		const BLOCK = 512
		const MOST_OVERHEAD = 4 * BLOCK
		async function readArchive(content, name, budget) {
			const files = filesIn(await unpack(content, name, budget), name, budget)
			for (const file of files) {
				refuseForeignSchema(file.name, file.content)
				if (isPackedChart(file.name)) await readArchive(file.content, `${name}/${file.name}`, budget)
			}
			return files
		}
		function isPackedChart(name) {
			return /(?:^|\/)charts\/[^/_.][^/]*\.tgz$/.test(name)
		}
		async function unpack(content, name, budget) {
			try {
				return await (0, gunzip.C)(content, Math.max(budget.left, 0) + budget.limits.entries * MOST_OVERHEAD)
			} catch (error) {
				if (error instanceof gunzip.$)
					throw chartTooLarge(
						`${shownName(name)} unpacks to more than ${(0, realFile.$d)(budget.limits.allBytes)}`
					)
				throw chartUnreadable(name, 'is no gzip archive')
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
					throw chartUnreadable(archive, 'holds a file with the name of a folder')
				const size = isFolder ? 0 : header.size
				const content = tar.subarray(at + BLOCK, at + BLOCK + size)
				if (content.length < size) throw chartUnreadable(archive, 'ends in the middle of a file')
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
				if (header.type !== '0') throw chartOutside(`${archive}/${header.name}`, 'is no regular file')
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
			if (octal(148, 156) !== sum || Number.isNaN(size)) throw chartUnreadable(archive, 'is no tar archive')
			if (block.toString('latin1', 508, 512) === 'tar\0')
				throw chartUnreadable(archive, 'is an archive of star')
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
					throw chartUnreadable(archive, 'is no tar archive')
				if (key === 'path') found.name = value
				if (key === 'size') found.size = Number(value)
				if (key.startsWith('GNU.sparse') || (key === 'size' && !/^\d{1,15}$/.test(value)))
					throw chartUnreadable(archive, 'holds a sparse file')
				at = end
			}
			return found
		}
		function nameInChart(name, archive) {
			if (name.includes('\\') && name.includes('/'))
				throw chartUnreadable(archive, 'holds a name with slashes and backslashes')
			const [folder = '', ...parts] = name.split(/[/\\]/)
			const rest = parts.filter(part => part !== '' && part !== '.')
			const isAbsolute = folder === '' || /^[a-zA-Z]:$/.test(folder) || /^[a-zA-Z]:$/.test(rest[0] ?? '')
			if (isAbsolute || folder === '..' || rest.includes('..') || rest.length === 0)
				throw chartOutside(`${archive}/${name}`, 'leads out of the chart’s folder')
			return rest.join('/')
		}
		var paths = __nccwpck_require__(9927)
		var external_node_crypto_ = __nccwpck_require__(7598)
		function digestOf(content) {
			return `sha256:${(0, external_node_crypto_.createHash)('sha256').update(content).digest('hex')}`
		}
		function digestOfFiles(files) {
			const sorted = [...files].sort((left, right) => (left.name < right.name ? -1 : 1))
			const hash = (0, external_node_crypto_.createHash)('sha256')
			for (const { name, content } of sorted) {
				hash.update(`${name}\0${String(content.length)}\0`).update(content)
			}
			return `sha256:${hash.digest('hex')}`
		}
		async function filesOf(folder) {
			const entries = await (0, promises_.readdir)(folder, { recursive: true, withFileTypes: true })
			const files = []
			for (const entry of entries) {
				if (!entry.isFile()) continue
				const path = (0, external_node_path_.join)(entry.parentPath, entry.name)
				files.push({
					name: (0, external_node_path_.relative)(folder, path).replaceAll('\\', '/'),
					content: await (0, promises_.readFile)(path)
				})
			}
			return files
		}
		var external_node_fs_ = __nccwpck_require__(3024)
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
		async function copyChartFolder(from, to, rules) {
			if (!rules.territory.has(from)) throw chartOutside('the folder', 'lies where no chart is taken from')
			try {
				const ignores = ignoresOf(ignoreText(from, rules))
				await copyFolder({ from, to, name: '', within: [from] }, ignores, rules)
			} catch (error) {
				const { code, path } = error
				if (error instanceof errors.l || code === undefined) throw error
				throw chartUnreadable(
					path === undefined ? 'an entry' : (0, external_node_path_.relative)(from, path),
					`cannot be read (${code})`
				)
			}
		}
		function ignoreText(folder, rules) {
			const entry = entryAt(folder, '.helmignore', '.helmignore', rules)
			return entry?.kind === 'file' ? read(entry.real, '.helmignore', rules).toString('utf8') : ''
		}
		async function copyFolder(place, ignores, rules) {
			await (0, promises_.mkdir)(place.to, { recursive: true, mode: 0o700 })
			for (const entry of await entriesOf(place.from, rules.budget)) {
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
				if (names.length > limits.entries) throw tooManyEntries(limits)
			}
			return names.sort()
		}
		async function copyEntry(place, entry, ignores, rules) {
			const { name, within, to } = place
			if (ignores(name, () => isFolder((0, external_node_path_.join)(place.from, entry)))) return
			const found = entryAt(place.from, entry, name, rules)
			if (found === undefined) return
			const { real } = found
			if (found.kind === 'folder') {
				if (within.includes(real)) throw chartTooLarge(`${shownName(name)} leads to a folder that it lies in`)
				rules.budget.spend(name, 0)
				await copyFolder({ from: real, to, name, within: [...within, real] }, ignores, rules)
				return
			}
			const content = read(real, name, rules)
			rules.budget.spend(name, content.length)
			refuseForeignSchema(name, content)
			if (isPackedChart(name)) await readArchive(content, name, rules.budget)
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
					throw chartOutside(name, 'is a link that leads out of the workspace, or to credentials')
				return undefined
			}
			const stat = isLink ? (0, external_node_fs_.lstatSync)(real) : found
			if (stat.isDirectory()) return { kind: 'folder', real }
			if (!stat.isFile()) throw chartOutside(name, 'is neither a file nor a folder')
			return { kind: 'file', real }
		}
		function linked(path, name) {
			try {
				return (0, external_node_fs_.realpathSync)(path)
			} catch (error) {
				const isLoop = error.code === 'ELOOP'
				throw chartOutside(
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
				outside: () => chartOutside(name, error.message),
				special: () => chartOutside(name, error.message),
				'too large': () => chartTooLarge(`${shownName(name)} is larger than ${(0, realFile.$d)(mostBytes)}`),
				unreadable: () => chartUnreadable(name, error.message)
			}
			return refusals[error.refusal]()
		}
		var yaml = __nccwpck_require__(912)
		var own = __nccwpck_require__(3499)
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
			const [name, version] = [(0, json.bX)(chart, 'name') ?? '', (0, json.bX)(chart, 'version') ?? '']
			const self = { apiVersion: isFirst ? 'v1' : 'v2', name, version }
			const canonical = new Map([
				['Chart.yaml', undefined],
				['Chart.lock', undefined],
				['requirements.yaml', undefined],
				['requirements.lock', undefined],
				['Chart.yaml', JSON.stringify(self)],
				[ownList, JSON.stringify(isFirst ? { dependencies } : { ...self, dependencies })]
			])
			if (lock !== undefined)
				canonical.set(
					lockName,
					JSON.stringify({ dependencies: locked, digest: (0, json.bX)(lock, 'digest') })
				)
			return { name, version, dependencies: dependencies.map(named), locked: locked.map(named), canonical }
		}
		async function whileCanonical(folder, { canonical }, work) {
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
		function fieldsOf(entry) {
			if (!(0, json.Gv)(entry)) return {}
			return Object.fromEntries(
				FIELDS.flatMap(field => (Object.hasOwn(entry, field) ? [[field, (0, own.Z)(entry, field)]] : []))
			)
		}
		function named(entry) {
			const name = (0, json.bX)(entry, 'name') ?? ''
			if (!NAME.test(name))
				throw new errors.l('CHART_DEPENDENCIES', 'a dependency of the chart has a name that no chart has', {
					remedy: 'Correct `dependencies` in Chart.yaml: names consist of letters, digits, "-", "_" and ".".'
				})
			return { name, repository: (0, json.bX)(entry, 'repository') ?? '' }
		}
		async function fetchDependencies(chart, helm, rules) {
			const facts = await readFacts(chart.copy)
			if (!(await lacksAny(facts.dependencies, chart.copy))) return []
			const neighbours = []
			for (const { repository } of [...facts.dependencies, ...facts.locked]) {
				if (!repository.startsWith('file://') || neighbours.some(known => known.repository === repository))
					continue
				neighbours.push(await copyNeighbour(repository, chart, rules))
			}
			const before = await archivesIn(chart.copy)
			const repositories = facts.dependencies
				.map(({ repository }) => repository)
				.filter(url => /^https?:/.test(url))
			await whileCanonical(chart.copy, facts, async () => {
				await helm.dependencyBuild(chart.copy, [...new Set(repositories)])
			})
			return await addedFiles(chart.copy, before, neighbours, rules)
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
		async function copyNeighbour(repository, { path, target }, rules) {
			const { root } = rules.territory
			const location = repository.slice('file://'.length)
			if ((0, external_node_path_.isAbsolute)(location))
				throw chartOutside(
					repository,
					'is an absolute path: write it from the folder of the chart, as file://../NAME'
				)
			const folder = (0, external_node_path_.resolve)(path, location)
			const real = (0, paths.M)(folder)
			if (!(0, paths.F)(root, folder) || (real !== undefined && !rules.territory.has(real)))
				throw chartOutside(repository, 'leads out of the workspace, or to credentials')
			if (real === undefined)
				throw new errors.l(
					'CHART_DEPENDENCIES',
					`there is no folder for the dependency ${shownName(repository)}`,
					{
						remedy: 'Correct the path in Chart.yaml; it begins at the folder of the chart.'
					}
				)
			const copy = (0, external_node_path_.join)(target, (0, external_node_path_.relative)(root, folder))
			await copyChartFolder(real, copy, rules)
			const files = await filesOf(copy)
			return { repository, files, contents: await contentsOf(files) }
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
				const files = await readArchive(content, `charts/${name}`, budget)
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
					contents.has(digestOf(content))
			)
		}
		async function contentsOf(files) {
			const contents = new Set()
			for (const { name, content } of files) {
				contents.add(digestOf(withoutMark(content)))
				if (!isPackedChart(name)) continue
				const packed = await readArchive(content, name, new ChartBudget())
				for (const digest of await contentsOf(packed)) contents.add(digest)
			}
			return contents
		}
		function withoutMark(content) {
			return content.subarray(0, 3).equals(Buffer.from('\uFEFF')) ? content.subarray(3) : content
		}
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
		const MOST_ARCHIVE_BYTES = 100 * 2 ** 20
		const MOST_UNPACKED_BYTES = 2 * MOST_ARCHIVE_BYTES
		async function fetchChart(source, registry, helm, { dir, env }) {
			switch (source.kind) {
				case 'path': {
					const territory = new Territory(source.workspace, closedPlaces(source.workspace, dir, env))
					return await localChart(source.path, helm, dir, { territory, budget: new ChartBudget() })
				}
				case 'oci': {
					const host = new URL(source.reference).host
					if (registry !== undefined) await helm.registryLogin(host, registry.username, registry.password)
					const pulled = await pull([source.reference, ...versionArgument(source.version)], helm, dir)
					const digest = /^Digest:\s*(sha256:[0-9a-f]{64})/m.exec(pulled.told)?.[1]
					const { path, content } = pulled
					return { path, source: source.reference, digest: digest ?? content, content }
				}
				case 'url': {
					const { path, content } = await pull([source.url], helm, dir)
					return { path, source: source.url, digest: content, content }
				}
				case 'repo': {
					const { path, content } = await pull(
						[source.name, `--repo=${source.repo}`, ...versionArgument(source.version)],
						helm,
						dir
					)
					return { path, source: `${source.repo}/${source.name}`, digest: content, content }
				}
			}
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
			await readArchive(archive, name, new ChartBudget())
			return { path, told, content: digestOf(archive) }
		}
		function archiveAt(path, name, allows) {
			try {
				return (0, realFile.$Q)(path, { mostBytes: MOST_ARCHIVE_BYTES, allows })
			} catch (error) {
				throw refusalOf(error, name, MOST_ARCHIVE_BYTES)
			}
		}
		async function localChart(path, helm, dir, rules) {
			const target = (0, external_node_path_.join)(dir, 'chart')
			const source = (0, external_node_path_.basename)(path)
			if (!(await (0, promises_.stat)(path)).isDirectory()) {
				const archive = archiveAt(path, source, real => rules.territory.has(real))
				await readArchive(archive, source, rules.budget)
				const copy = (0, external_node_path_.join)(target, source)
				await (0, promises_.mkdir)(target)
				await (0, promises_.writeFile)(copy, archive, { mode: 0o600 })
				const digest = digestOf(archive)
				return { path: copy, source, digest, content: digest }
			}
			const copy = (0, external_node_path_.join)(
				target,
				(0, external_node_path_.relative)(rules.territory.root, path)
			)
			await copyChartFolder(path, copy, rules)
			const own = await filesOf(copy)
			const added = await fetchDependencies({ path, copy, target }, helm, rules)
			const digest = digestOfFiles([...own, ...added])
			return { path: copy, source, digest, content: digest }
		}
	},
	9072: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			g: () => Collector,
			p: () => detachCollector
		})
		var _errors_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3916)
		var _evidence_ts__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(7082)
		var _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(9340)
		var _kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1942)
		var _kubestellar_binding_ts__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4547)
		var _kubestellar_bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4445)
		var _kubestellar_combinedStatus_ts__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1757)
		var _kubestellar_footprint_ts__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6909)
		var _ownership_ts__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(2334)
		var _proof_ts__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(2765)
		var _write_ts__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(2868)
		class Collector {
			#run
			#access
			#lock
			#wds
			#footprint = new Map()
			#isAttached = false
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
			get whyNot() {
				return this.#whyNot
			}
			get lastProof() {
				return this.#lastProof
			}
			async memory() {
				return await (this.#memory ??= (0, _proof_ts__WEBPACK_IMPORTED_MODULE_7__.S1)(
					this.#run.inputs,
					this.#wds
				))
			}
			async attachTo(policies, objects, clusters) {
				const { inputs, deps } = this.#run
				if (!(0, _evidence_ts__WEBPACK_IMPORTED_MODULE_9__.V)(inputs, clusters, this.#access)) return policies
				this.#lastProof = (0, _proof_ts__WEBPACK_IMPORTED_MODULE_7__.cn)(await this.memory(), objects)
				const why =
					(this.#lastProof && (0, _proof_ts__WEBPACK_IMPORTED_MODULE_7__.Hk)(this.#lastProof)) ??
					this.#tooLarge(objects.length, clusters?.length ?? 1) ??
					(await this.#collides(policies, objects, clusters))
				if (why !== undefined) {
					this.#whyNot = why
					return policies
				}
				await this.#wds.apply(
					(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_10__.So)(
						_kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_1__.kZ,
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
					(0, _evidence_ts__WEBPACK_IMPORTED_MODULE_9__.V)(this.#run.inputs, clusters, this.#access)
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
				this.#footprint = (0, _kubestellar_footprint_ts__WEBPACK_IMPORTED_MODULE_5__.bL)([
					...objects.map(({ type, ref }) =>
						(0, _kubestellar_footprint_ts__WEBPACK_IMPORTED_MODULE_5__.t4)({
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
						(0, _kubestellar_footprint_ts__WEBPACK_IMPORTED_MODULE_5__.KR)(this.#footprint, footprint) !==
						undefined
				)
				const found =
					(0, _kubestellar_footprint_ts__WEBPACK_IMPORTED_MODULE_5__.KR)(this.#footprint, this.#footprint) ??
					(0, _kubestellar_footprint_ts__WEBPACK_IMPORTED_MODULE_5__.KR)(
						this.#footprint,
						(0, _kubestellar_footprint_ts__WEBPACK_IMPORTED_MODULE_5__.bI)(bindings, clusters)
					) ??
					(coming && `of release ${coming.release}, which is being deployed`)
				if (found === undefined) return undefined
				await this.#lock.announce({ footprint: this.#footprint, collects: false })
				return `a StatusCollector would crash KubeStellar's controller, since an object has a namesake in another namespace (${found}); \`its-kubeconfig\` or \`wec-kubeconfig\` prove it without one`
			}
			async #bindings() {
				const { items } = await this.#wds.list(
					(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_10__.So)(
						_kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_1__.HC,
						undefined
					)
				)
				return items.map(_kubestellar_binding_ts__WEBPACK_IMPORTED_MODULE_2__.Vy)
			}
			async detach() {
				if (!this.#isAttached) return
				const { inputs, record, deps } = this.#run
				this.#isAttached = false
				try {
					await detachCollector(`${inputs.namespace}/${inputs.release}`, this.#wds)
					await this.#lock.announce({ footprint: this.#footprint, collects: false })
					deps.log.info(
						`StatusCollector ${_kubestellar_combinedStatus_ts__WEBPACK_IMPORTED_MODULE_4__.W8} detached`
					)
				} catch (error) {
					record.warn(
						`StatusCollector ${_kubestellar_combinedStatus_ts__WEBPACK_IMPORTED_MODULE_4__.W8} is still attached: ${(0, _errors_ts__WEBPACK_IMPORTED_MODULE_0__.b)(error)}`
					)
				}
			}
		}
		async function detachCollector(release, wds) {
			const [namespace = '', name = ''] = release.split('/')
			const [{ items }, found] = await Promise.all([
				wds.list(
					(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_10__.So)(
						_kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_1__.jH,
						undefined
					)
				),
				wds.get(
					(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_10__.So)(
						_kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_1__.dK,
						undefined,
						namespace
					)
				)
			])
			const { own } = (0, _ownership_ts__WEBPACK_IMPORTED_MODULE_6__.ds)(
				{ release: name, namespace },
				items,
				found
			)
			const collected = own.filter(_kubestellar_combinedStatus_ts__WEBPACK_IMPORTED_MODULE_4__.G0)
			await Promise.all(
				collected.map(async policy => {
					const path = (0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_10__.So)(
						_kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_1__.jH,
						undefined,
						policy.metadata.name
					)
					await wds.apply(
						path,
						(0, _kubestellar_bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_3__.qm)(
							(0, _kubestellar_combinedStatus_ts__WEBPACK_IMPORTED_MODULE_4__.qR)(policy)
						),
						(0, _write_ts__WEBPACK_IMPORTED_MODULE_8__.dM)(policy),
						{ evenLate: true }
					)
				})
			)
		}
	},
	8206: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			E: () => conclude
		})
		var _judge_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6436)
		var _proof_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2765)
		async function conclude(run, bound, clusters, collector, wds) {
			const { inputs, clock, record } = run
			const verdict = (0, _judge_ts__WEBPACK_IMPORTED_MODULE_0__.Zy)(inputs, clusters)
			record.add({ clusters, verdict })
			await (0, _proof_ts__WEBPACK_IMPORTED_MODULE_1__.kY)(
				run,
				verdict,
				bound,
				clusters,
				() => collector.memory(),
				wds
			)
			if (verdict === 'failed') throw (0, _judge_ts__WEBPACK_IMPORTED_MODULE_0__.xA)(clusters, clock)
			if (inputs.onUnverified === 'fail' && collector.lastProof === undefined)
				(0, _judge_ts__WEBPACK_IMPORTED_MODULE_0__.y1)(inputs.waitFor, clusters)
		}
	},
	3872: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Xj: () => checkWds,
			Ng: () => connect,
			YB: () => pluginError,
			RZ: () => wdsError,
			wK: () => writeCredentials
		})
		var promises_ = __nccwpck_require__(1455)
		var external_node_path_ = __nccwpck_require__(6760)
		var errors = __nccwpck_require__(3916)
		var environment = __nccwpck_require__(2678)
		var helmErrors = __nccwpck_require__(8472)
		var json = __nccwpck_require__(8301)
		var kubeconfig = __nccwpck_require__(106)
		var searchPath = __nccwpck_require__(4424)
		var kubernetes_client = __nccwpck_require__(7369)
		var external_node_crypto_ = __nccwpck_require__(7598)
		var external_node_timers_promises_ = __nccwpck_require__(8500)
		var external_node_http_ = __nccwpck_require__(7067)
		function documentIn(name, text) {
			try {
				return (0, json.Qt)(text)
			} catch (error) {
				if (error instanceof json.Fd) throw unreadable(name, `has more than ${json.Ez} levels`)
				throw new kubernetes_client.Jk(`${name} does not answer with JSON`)
			}
		}
		function unreadable(name, why) {
			return new errors.l('ANSWER_UNREADABLE', `an answer of ${name} ${why}`, {
				remedy: 'Find out what answers at the server of this kubeconfig, and which object is that large.'
			})
		}
		function objectIn(name, document) {
			if (!isKubeObject(document))
				throw new kubernetes_client.Jk(`${name} answers with something that is no Kubernetes object`)
			return document
		}
		function listIn(name, document) {
			const apiVersion = (0, json.bX)(document, 'apiVersion') ?? ''
			const kind = ((0, json.bX)(document, 'kind') ?? '').replace(/List$/, '')
			return {
				resourceVersion: (0, json.bX)(document, 'metadata', 'resourceVersion') ?? '',
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
		const CALL_TIMEOUT_MS = 30_000
		const LATE_MS = 2000
		const MOST_CHARACTERS = 128 * 1024 * 1024
		const HELD_WHILE_PAUSED = { readableHighWaterMark: 1 }
		function httpClient(name, address, workOver, unreachable) {
			const late = new AbortController()
			workOver.addEventListener('abort', () => {
				setTimeout(() => {
					late.abort()
				}, LATE_MS).unref()
			})
			const limit = () =>
				workOver.aborted
					? AbortSignal.timeout(LATE_MS)
					: AbortSignal.any([AbortSignal.timeout(CALL_TIMEOUT_MS), late.signal])
			const { prefix = '', ...connection } = { prefix: undefined, ...address }
			const agent = new external_node_http_.Agent({ keepAlive: true, maxSockets: 64, ...HELD_WHILE_PAUSED })
			let lastDate
			const noteDate = ({ headers }) => {
				const server = Date.parse(headers.date ?? '')
				if (!Number.isNaN(server)) lastDate = { server, at: performance.now() }
			}
			async function send(method, path, options) {
				const query = new URLSearchParams(options.query).toString()
				const body = options.body === undefined ? undefined : JSON.stringify(options.body)
				const { promise, resolve, reject } = Promise.withResolvers()
				const call = (0, external_node_http_.request)(
					{
						...connection,
						agent,
						method,
						path: prefix + (query === '' ? path : `${path}?${query}`),
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
						...(options.signal === undefined ? {} : { signal: options.signal })
					},
					response => {
						noteDate(response)
						resolve(response)
					}
				)
				call.on('error', reject)
				call.end(body)
				return await promise
			}
			async function call(method, path, options = {}) {
				const answer = await reaching(async () => {
					const response = await send(method, path, { ...options, signal: limit() })
					return { status: response.statusCode ?? 0, text: await textOf(response) }
				})
				if (answer.status >= 300) throw await refusal(answer.status, answer.text)
				return answer.text
			}
			async function reaching(body) {
				try {
					return await body()
				} catch (error) {
					if (error instanceof errors.l) throw error
					throw new kubernetes_client.Jk(`${name} does not answer: ${(0, errors.b)(error)}`, { cause: error })
				}
			}
			async function refusal(status, text) {
				const document = (0, json.Yf)(text)
				if (status >= 500 && !(0, json.Gv)(document)) return await unreachable(text.trim())
				return new kubernetes_client.hD(
					status,
					(0, json.bX)(document, 'reason') ?? '',
					(0, json.bX)(document, 'message') ?? text.trim()
				)
			}
			async function textOf(response) {
				response.setEncoding('utf8')
				let text = ''
				for await (const chunk of response) {
					text += String(chunk)
					if (text.length > MOST_CHARACTERS)
						throw unreadable(name, `has more than ${MOST_CHARACTERS} characters`)
				}
				return text
			}
			const client = {
				name,
				serverNow: () => lastDate && lastDate.server + performance.now() - lastDate.at,
				async json(path, query) {
					return documentIn(name, await call('GET', path, query === undefined ? {} : { query }))
				},
				async get(path) {
					try {
						return objectIn(name, await client.json(path))
					} catch (error) {
						if (error instanceof kubernetes_client.hD && error.status === 404) return undefined
						throw error
					}
				},
				async list(path, query) {
					return listIn(name, await client.json(path, query))
				},
				async listMetadata(path, query) {
					const accept = 'application/json;as=PartialObjectMetadataList;g=meta.k8s.io;v=v1'
					const text = await call('GET', path, { accept, ...(query === undefined ? {} : { query }) })
					return listIn(name, documentIn(name, text))
				},
				async *watch(path, query, resourceVersion, signal, gatherMs = () => 0) {
					const response = await reaching(() =>
						send('GET', path, {
							query: { ...query, watch: 'true', allowWatchBookmarks: 'true', resourceVersion },
							signal
						}).catch(error => {
							if (signal.aborted) return undefined
							throw error
						})
					)
					if (response === undefined) return
					if (response.statusCode !== 200) {
						const text = await reaching(() => textOf(response))
						if (response.statusCode === 410) return
						throw await refusal(response.statusCode ?? 0, text)
					}
					yield* changesIn(response, gatherMs, signal)
				},
				async text(path, query) {
					return await call('GET', path, { accept: '*/*', ...(query === undefined ? {} : { query }) })
				},
				async apply(path, object, fieldManager, { evenLate = false, dryRun = false, force = false } = {}) {
					if (workOver.aborted && !evenLate)
						throw new kubernetes_client.Jk(`${name} is not written to any more`)
					const text = await call('PATCH', path, {
						query: { fieldManager, force: String(dryRun || force), ...(dryRun ? { dryRun: 'All' } : {}) },
						body: object,
						contentType: 'application/apply-patch+yaml'
					})
					return objectIn(name, documentIn(name, text))
				},
				async replace(path, object) {
					return objectIn(name, documentIn(name, await call('PUT', path, { body: object })))
				},
				async delete(path, preconditions) {
					try {
						await call('DELETE', path, {
							body: {
								apiVersion: 'v1',
								kind: 'DeleteOptions',
								propagationPolicy: 'Background',
								...(preconditions === undefined ? {} : { preconditions })
							}
						})
						return true
					} catch (error) {
						if (error instanceof kubernetes_client.hD && error.status === 404) return false
						throw error
					}
				},
				disconnect() {
					agent.destroy()
				}
			}
			return client
		}
		var socketFolder = __nccwpck_require__(4919)
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
			const listening = Promise.withResolvers()
			let [printed, said] = ['', '']
			const ended = options
				.runCommand({
					tool: options.kubectl,
					args: ['proxy', `--kubeconfig=${options.kubeconfig}`, ...listener.args],
					env: options.env,
					timeoutMs: DAY_MS,
					signal: ending.signal,
					outlives: true,
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
					listening.reject(new kubernetes_client.Jk(`kubectl proxy ended: ${result.stderr.trim()}`))
				}, listening.reject)
				.finally(listener.remove)
			try {
				const address = await listening.promise
				signal.removeEventListener('abort', end)
				const client = httpClient(name, address, signal, async text => await unreachable(text, () => said))
				return {
					...client,
					close: async () => {
						client.disconnect()
						end()
						await ended
					}
				}
			} catch (error) {
				end()
				await ended
				throw error
			}
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
		async function unreachable(text, said) {
			if (!/getting credentials: |^exec plugin: /.test(text)) return new kubernetes_client.Jk(text)
			await (0, external_node_timers_promises_.setImmediate)()
			await (0, external_node_timers_promises_.setImmediate)()
			const own = said()
				.split('\n')
				.filter(line => line.trim() !== '' && !/^E\d{4} |^Starting to serve/.test(line))
			return new kubernetes_client.cZ([text, ...own].join('\n'))
		}
		var api = __nccwpck_require__(1942)
		async function writeCredentials(id, access, deps) {
			const kubeconfig = kubeconfigOf(id, deps)
			const { login } = access
			const document =
				login === undefined ? access.document : withProgram(access, programOf(login, access, deps))
			await (0, promises_.writeFile)(kubeconfig, JSON.stringify(document), { mode: 0o600, flag: 'wx' })
			const env = (0, environment.Qc)(deps.env, { home: deps.dir, kubeconfig }, login?.variables)
			return { id, kubeconfig, env }
		}
		function kubeconfigOf(id, { dir }) {
			return (0, external_node_path_.join)(dir, `${id}.kubeconfig`)
		}
		function withProgram({ document }, command) {
			const users = (0, json.RD)(document, 'users').map(entry => {
				const user = (0, json.lJ)(entry, 'user')
				const exec = (0, json.lJ)(user, 'exec')
				return (0, json.Gv)(entry) ? { ...entry, user: { ...user, exec: { ...exec, command } } } : entry
			})
			return { ...document, users }
		}
		function programOf({ command, installHint }, { context }, { env }) {
			const found = (0, external_node_path_.isAbsolute)(command)
				? (0, searchPath.Vd)(command, env)
					? command
					: undefined
				: (0, searchPath.Kp)(command, env)
			if (found !== undefined) return found
			throw new errors.l(
				'EXEC_PLUGIN_MISSING',
				`context "${context}" logs in with ${command}, which this runner does not have`,
				{
					remedy:
						'Install it in an earlier step, into a folder of PATH that is absolute and lies outside of the workspace.',
					...(installHint === undefined
						? {}
						: { cause: new Error(`the kubeconfig says how: ${installHint}`) })
				}
			)
		}
		async function connect(name, credentials, kubectl, { runCommand, dir }, signal) {
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
					: `the server of context "${access.context}" is no WDS: it serves no BindingPolicies of KubeStellar`,
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
				if (error instanceof kubernetes_client.hD && error.status === 404) return new Set()
				throw error
			}
		}
		function pluginError(name, error) {
			return new errors.l('EXEC_PLUGIN_FAILED', `the credential plugin for ${name} gave no credentials`, {
				remedy:
					'What it printed stands below. Log in with it in an earlier step of the job, with the variables that it needs in `env`.',
				cause: error
			})
		}
		function wdsError(error, { inputs, deps, clock }) {
			if (error instanceof kubernetes_client.cZ) return pluginError('the WDS', error)
			if (error instanceof kubernetes_client.Jk) {
				const { server } = inputs.wds
				const remedy =
					(0, kubeconfig.b6)(server) ??
					'Check the server address in `wds-kubeconfig`, and that this runner can reach it and trusts its CA.'
				if (deps.interrupted.aborted) return clock.expired(`the WDS at ${server} to answer`, remedy)
				return new errors.l('WDS_UNREACHABLE', `the WDS at ${server} does not answer`, {
					remedy,
					cause: error
				})
			}
			if (!(error instanceof kubernetes_client.hD)) return error
			if (error.status === 401) {
				return new errors.l(
					'WDS_UNAUTHORIZED',
					'the WDS does not accept the credentials of `wds-kubeconfig`',
					{
						remedy:
							'Store a current kubeconfig: tokens and client certificates expire, and a rebuilt WDS has a new CA.',
						cause: error
					}
				)
			}
			if (error.status === 403) {
				return new errors.l('WDS_FORBIDDEN', 'the WDS credentials lack a right that the deploy needs', {
					remedy:
						'Give the user of `wds-kubeconfig` the right named below; docs/permissions.md lists all of them.',
					cause: error
				})
			}
			if (helmErrors.UE.test(error.message))
				return new errors.l('WEBHOOK_UNREACHABLE', helmErrors.My, { remedy: helmErrors.zU, cause: error })
			return new errors.l('WDS_REFUSED', `the WDS refuses what the deploy asks for: ${error.message}`, {
				remedy:
					'The message is the API server’s own: it names the object or the admission policy that has to change.',
				cause: error
			})
		}
	},
	3863: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			F9: () => customResources,
			I: () => kindOf,
			pe: () => policiesOfCrd
		})
		var _json_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8301)
		var _kubernetes_client_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7369)
		var _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(9340)
		var _kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1942)
		var _kubestellar_bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4445)
		var _liveRelease_ts__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4492)
		function kindOf(crd) {
			const served = (0, _json_ts__WEBPACK_IMPORTED_MODULE_0__.RD)(crd, 'spec', 'versions').find(
				version => version.served === true
			)
			return {
				group: (0, _json_ts__WEBPACK_IMPORTED_MODULE_0__.bX)(crd, 'spec', 'group') ?? '',
				version: (0, _json_ts__WEBPACK_IMPORTED_MODULE_0__.bX)(served, 'name') ?? '',
				resource: (0, _json_ts__WEBPACK_IMPORTED_MODULE_0__.bX)(crd, 'spec', 'names', 'plural') ?? '',
				kind: (0, _json_ts__WEBPACK_IMPORTED_MODULE_0__.bX)(crd, 'spec', 'names', 'kind') ?? '',
				namespaced: (0, _json_ts__WEBPACK_IMPORTED_MODULE_0__.bX)(crd, 'spec', 'scope') === 'Namespaced'
			}
		}
		async function customResources(type, client) {
			try {
				const { items } = await client.listMetadata(
					(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_5__.So)(type, undefined)
				)
				return items.map(item => ({ ...item, apiVersion: `${type.group}/${type.version}`, kind: type.kind }))
			} catch (error) {
				if (error instanceof _kubernetes_client_ts__WEBPACK_IMPORTED_MODULE_1__.hD && error.status === 404)
					return []
				throw error
			}
		}
		async function policiesOfCrd(name, release, wds) {
			const { items } = await wds.list(
				(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_5__.So)(
					_kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_2__.jH,
					undefined
				)
			)
			const others = items.filter(
				policy =>
					(0, _kubestellar_bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_3__.bf)(policy) !== release &&
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
				(0, _kubestellar_bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_3__.bf)(policy) ?? ''
			).split('/')
			if (namespace === undefined || release === undefined) return true
			const revisions = await (0, _liveRelease_ts__WEBPACK_IMPORTED_MODULE_4__.VW)(wds, release, namespace)
			return revisions.some(({ status }) => status !== 'uninstalled')
		}
		function selectsCrd(policy, name) {
			return (0, _json_ts__WEBPACK_IMPORTED_MODULE_0__.RD)(policy, 'spec', 'downsync').some(
				({ resources, objectNames }) =>
					resources?.includes('customresourcedefinitions') === true && objectNames?.includes(name) === true
			)
		}
	},
	9088: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			L1: () => findDrift,
			ZP: () => describeDrift
		})
		var _json_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8301)
		var _kubernetes_client_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7369)
		var _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9340)
		var _lib_own_ts__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3499)
		var _parallel_ts__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3716)
		const MOST_FIELDS = 10
		const OF_SERVER = new Set(['managedFields', 'resourceVersion', 'generation', 'uid', 'creationTimestamp'])
		async function findDrift(objects, live, key, wds) {
			const found = await (0, _parallel_ts__WEBPACK_IMPORTED_MODULE_2__.sf)(
				objects,
				_parallel_ts__WEBPACK_IMPORTED_MODULE_2__.CF,
				async object => {
					const { type, namespace, name, manifest } = object
					const ref = (0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_3__.lW)(object)
					const now = live.get(key(object))
					if (now === undefined) return [{ object: ref, kind: 'missing', fields: [] }]
					const fields = await changedFields(
						(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_3__.So)(type, namespace, name),
						manifest,
						now,
						wds
					)
					return fields.length === 0
						? []
						: [{ object: ref, kind: 'changed', fields: fields.slice(0, MOST_FIELDS) }]
				}
			)
			return found.flat()
		}
		async function changedFields(path, manifest, live, wds) {
			try {
				const wanted = await wds.apply(path, manifest, 'ks-helm-deploy', { dryRun: true })
				return differences(wanted, live, '')
			} catch (error) {
				if (error instanceof _kubernetes_client_ts__WEBPACK_IMPORTED_MODULE_1__.hD && error.status === 422)
					return [error.message]
				throw error
			}
		}
		function differences(wanted, found, path) {
			if (
				(0, _json_ts__WEBPACK_IMPORTED_MODULE_0__.Gv)(wanted) &&
				(0, _json_ts__WEBPACK_IMPORTED_MODULE_0__.Gv)(found)
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
	2678: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Qc: () => childEnvironment,
			sl: () => fetchEnvironment
		})
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760)
		var node_path__WEBPACK_IMPORTED_MODULE_0___default = __nccwpck_require__.n(
			node_path__WEBPACK_IMPORTED_MODULE_0__
		)
		var _lib_searchPath_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4424)
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
							? (0, _lib_searchPath_ts__WEBPACK_IMPORTED_MODULE_1__.oe)(processEnv).join(
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
	3916: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
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
	7082: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			V: () => needsCollector,
			n: () => sourceFor
		})
		function sourceFor(cluster, { evidence }, { wecs, its }) {
			if (evidence !== 'auto') return evidence
			if (wecs.whyNot(cluster) === undefined) return 'wecs'
			return its.isGiven ? 'its' : 'wds'
		}
		function needsCollector(inputs, clusters, access) {
			if (inputs.waitFor !== 'ready' && inputs.waitFor !== 'delivered') return false
			if (clusters !== undefined)
				return clusters.some(cluster => sourceFor(cluster, inputs, access) === 'wds')
			return (
				inputs.evidence === 'wds' ||
				(inputs.evidence === 'auto' && !access.its.isGiven && inputs.wecs === undefined)
			)
		}
	},
	4981: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
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
		var errors = __nccwpck_require__(3916)
		const GRACE_MS = 5000
		const LINGER_MS = 5000
		const NOT_STARTED = { exitCode: null, stdout: '', stderr: '', timedOut: false }
		const running = new Set()
		const runCommand = async command => {
			if (command.signal?.aborted === true) return NOT_STARTED
			const started = { child: start(command), command }
			running.add(started)
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
					'Check that the file exists, is a program for this machine, and may be executed there; a `.cmd` or `.bat` file is none.',
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
	1683: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
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
		var _kubernetes_socketFolder_ts__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4919)
		var _state_ts__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2462)
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
			await (0, _kubernetes_socketFolder_ts__WEBPACK_IMPORTED_MODULE_3__.Bi)(path)
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
			return found.isDirectory() && (0, _state_ts__WEBPACK_IMPORTED_MODULE_4__.Gw)(found)
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
	8721: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			$: () => crdName,
			f: () => crds
		})
		var _json_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8301)
		var _forecast_ts__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9340)
		var _kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1942)
		var _verify_compare_ts__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5970)
		var _forecast_ts__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8448)
		function crdName({ group, resource }) {
			return `${resource}.${group}`
		}
		function crds(objects, context) {
			const definitions = objects.filter(object =>
				(0, _forecast_ts__WEBPACK_IMPORTED_MODULE_3__.VF)(
					object,
					_kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_1__.Jg.group,
					_kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_1__.Jg.kind
				)
			)
			return [
				...manyVersions(objects, definitions, context),
				...definitions.flatMap(crd => conversion(crd)),
				...definitions.flatMap(crd => notUpgraded(crd, context))
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
				...(0, _forecast_ts__WEBPACK_IMPORTED_MODULE_3__.$z)(objects, ({ type }) =>
					(0, _forecast_ts__WEBPACK_IMPORTED_MODULE_3__.ik)(type)
				).values()
			].flatMap(alike => {
				const name = crdName(alike[0].type)
				const versions = served.get(name) ?? []
				if (versions.length < 2) return []
				const ref = (0, _forecast_ts__WEBPACK_IMPORTED_MODULE_4__.lW)(alike[0])
				return [
					(0, _forecast_ts__WEBPACK_IMPORTED_MODULE_3__.z3)(
						'CUSTOM_RESOURCE_VERSIONS',
						ref,
						`KubeStellar cannot deliver ${(0, _forecast_ts__WEBPACK_IMPORTED_MODULE_4__.Ro)(ref)}${(0, _forecast_ts__WEBPACK_IMPORTED_MODULE_3__.v)(alike)}, nor any change to the other objects of the policy, because CustomResourceDefinition ${name} serves ${versions.join(' and ')}.`,
						`Let ${name} serve one version only in the WDS (\`served: false\` on the others), or apply the custom resources in the clusters.`
					)
				]
			})
		}
		function conversion(crd) {
			if (
				(0, _json_ts__WEBPACK_IMPORTED_MODULE_0__.bX)(crd.manifest, 'spec', 'conversion', 'strategy') !==
				'Webhook'
			)
				return []
			if (
				(0, _json_ts__WEBPACK_IMPORTED_MODULE_0__.bX)(
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
				(0, _forecast_ts__WEBPACK_IMPORTED_MODULE_3__.$e)(
					'CONVERSION_IN_WDS',
					(0, _forecast_ts__WEBPACK_IMPORTED_MODULE_4__.lW)(crd),
					`${(0, _forecast_ts__WEBPACK_IMPORTED_MODULE_4__.v8)(crd)} converts with a webhook that does not run in the WDS: its custom resources can be read there only in the version that they are stored in.`,
					'Write custom resources in the stored version only, and keep them out of this WDS where you can.'
				)
			]
		}
		function notUpgraded(crd, { wds, operation }) {
			const ref = (0, _forecast_ts__WEBPACK_IMPORTED_MODULE_4__.lW)(crd)
			const live = wds.live.get((0, _forecast_ts__WEBPACK_IMPORTED_MODULE_4__.TN)(ref))
			if (crd.managed || (live === undefined && operation === 'install')) return []
			if (
				live !== undefined &&
				(0, _verify_compare_ts__WEBPACK_IMPORTED_MODULE_2__.P)(versionsOf(crd.manifest), versionsOf(live)) ===
					undefined
			)
				return []
			const state =
				live === undefined
					? 'is not in the WDS and does not get there'
					: 'differs from the one in the WDS and stays as it is'
			return [
				(0, _forecast_ts__WEBPACK_IMPORTED_MODULE_3__.$e)(
					'CRD_NOT_UPGRADED',
					ref,
					`${(0, _forecast_ts__WEBPACK_IMPORTED_MODULE_4__.Ro)(ref)} ${state}, because Helm installs \`crds/\` only once.`,
					'Apply the definitions of the chart in the WDS yourself: `helm show crds CHART | kubectl apply --server-side -f -`.'
				)
			]
		}
		function servedVersions(crd) {
			return (0, _json_ts__WEBPACK_IMPORTED_MODULE_0__.RD)(crd, 'spec', 'versions')
				.filter(version => version.served === true)
				.map(version => (0, _json_ts__WEBPACK_IMPORTED_MODULE_0__.bX)(version, 'name') ?? '')
		}
		function versionsOf(crd) {
			return {
				...crd,
				metadata: { name: crd.metadata.name },
				spec: {
					versions: withoutZeros((0, _json_ts__WEBPACK_IMPORTED_MODULE_0__.RD)(crd, 'spec', 'versions'))
				}
			}
		}
		function withoutZeros(value) {
			if (Array.isArray(value)) return value.map(withoutZeros)
			if (!(0, _json_ts__WEBPACK_IMPORTED_MODULE_0__.Gv)(value)) return value
			return Object.fromEntries(
				Object.entries(value)
					.filter(([, inner]) => inner !== false && inner !== 0 && inner !== '')
					.map(([key, inner]) => [key, withoutZeros(inner)])
			)
		}
	},
	8448: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			$e: () => warning,
			$z: () => groupBy,
			VF: () => isKind,
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
	},
	598: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			E: () => kinds,
			M: () => BUILT_IN_GROUPS
		})
		var _kubernetes_discovery_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5614)
		var _forecast_ts__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(9340)
		var _kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1942)
		var _kubestellar_binding_ts__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4547)
		var _crds_ts__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8721)
		var _forecast_ts__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8448)
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
		function kinds(objects, context) {
			const rendered = new Set(
				objects
					.filter(object =>
						(0, _forecast_ts__WEBPACK_IMPORTED_MODULE_4__.VF)(
							object,
							_kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_1__.Jg.group,
							_kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_1__.Jg.kind
						)
					)
					.map(({ name }) => name)
			)
			const known = context.clusters.filter(cluster => cluster.kinds !== undefined)
			const allKnown = known.length > 0 && known.length === context.clusters.length
			const groups = (0, _forecast_ts__WEBPACK_IMPORTED_MODULE_4__.$z)(
				objects.filter(
					({ type }) =>
						(0, _kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_1__.MG)(type) &&
						!rendered.has((0, _crds_ts__WEBPACK_IMPORTED_MODULE_3__.$)(type))
				),
				({ type }) => (0, _forecast_ts__WEBPACK_IMPORTED_MODULE_4__.ik)(type)
			)
			return [...groups.values()].flatMap(alike => {
				const { type } = alike[0]
				const ref = (0, _forecast_ts__WEBPACK_IMPORTED_MODULE_5__.lW)(alike[0])
				const which = `${(0, _forecast_ts__WEBPACK_IMPORTED_MODULE_5__.Ro)(ref)}${(0, _forecast_ts__WEBPACK_IMPORTED_MODULE_4__.v)(alike)}`
				const version = context.wds.deliveredVersions.get(`${type.group}/${type.kind}`) ?? type.version
				const apiVersion = type.group === '' ? version : `${type.group}/${version}`
				const lacking = known.filter(
					cluster =>
						cluster.kinds?.has(
							(0, _kubernetes_discovery_ts__WEBPACK_IMPORTED_MODULE_0__._V)(apiVersion, type.kind)
						) === false
				)
				if (lacking.length > 0) {
					return [
						(0, _forecast_ts__WEBPACK_IMPORTED_MODULE_4__.z3)(
							'KIND_NOT_IN_CLUSTER',
							ref,
							`${which} cannot arrive in ${lacking.map(({ name }) => name).join(', ')}, which ${lacking.length === 1 ? 'does' : 'do'} not serve ${type.kind} of ${apiVersion}, the version in which KubeStellar delivers it.`,
							BUILT_IN_GROUPS.has(type.group)
								? 'Upgrade these clusters, or leave them out with `cluster-selector`.'
								: `Install CustomResourceDefinition ${(0, _crds_ts__WEBPACK_IMPORTED_MODULE_3__.$)(type)} there first, with the chart that carries it.`
						)
					]
				}
				if (allKnown || BUILT_IN_GROUPS.has(type.group) || isClaimed(type, context)) return []
				return [
					(0, _forecast_ts__WEBPACK_IMPORTED_MODULE_4__.$e)(
						'KIND_NOT_DELIVERED',
						ref,
						`${which} arrives only in clusters that have CustomResourceDefinition ${(0, _crds_ts__WEBPACK_IMPORTED_MODULE_3__.$)(type)}, which neither this release nor another policy of this WDS delivers.`,
						'Deploy the chart that carries it to the same clusters first.'
					)
				]
			})
		}
		function isClaimed(type, { claims }) {
			const key = (0, _kubestellar_binding_ts__WEBPACK_IMPORTED_MODULE_2__.o0)({
				..._kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_1__.Jg,
				namespace: undefined,
				name: (0, _crds_ts__WEBPACK_IMPORTED_MODULE_3__.$)(type)
			})
			return claims.some(({ objects }) => objects.has(key))
		}
	},
	5485: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			G: () => gate
		})
		var labelSelector = __nccwpck_require__(6415)
		var api = __nccwpck_require__(1942)
		var bindingPolicy = __nccwpck_require__(4445)
		var kubestellar_clauses = __nccwpck_require__(448)
		const ACCEPTS = {
			apiGroup: ({ apiGroup }, { type }) => apiGroup === undefined || apiGroup === type.group,
			resources: ({ resources }, { type }) => accepts(resources, type.resource),
			namespaces: ({ namespaces }, { namespace }) => accepts(namespaces, namespace ?? ''),
			objectNames: ({ objectNames }, { name }) => accepts(objectNames, name),
			objectSelectors: ({ objectSelectors = [] }, { labels }) =>
				objectSelectors.length === 0 ||
				objectSelectors.some(selector => (0, labelSelector.ko)(selector, labels)),
			namespaceSelectors: ({ namespaceSelectors = [] }, { namespace }, namespaceLabels) => {
				if (namespaceSelectors.length === 0 || namespaceSelectors.some(labelSelector.xh)) return true
				const labels = namespace === undefined ? undefined : namespaceLabels(namespace)
				return (
					labels !== undefined && namespaceSelectors.some(selector => (0, labelSelector.ko)(selector, labels))
				)
			}
		}
		function selectingClauses(object, clauses, namespaceLabels) {
			return clauses.flatMap((clause, index) =>
				kubestellar_clauses.E.every(field => ACCEPTS[field](clause, object, namespaceLabels)) ? [index] : []
			)
		}
		function refusingFields(object, clause, namespaceLabels) {
			return kubestellar_clauses.E.filter(field => !ACCEPTS[field](clause, object, namespaceLabels))
		}
		function accepts(entries, text) {
			return entries === undefined || entries.length === 0 || entries.includes('*') || entries.includes(text)
		}
		function gate(objects, policies, namespaceLabels) {
			const judged = policies.map(policy => ({
				name: policy.metadata.name,
				clauses: (0, kubestellar_clauses.I)(policy)
			}))
			const labelsOf = namespace => {
				const labels = namespaceLabels(namespace)
				return labels === undefined ? undefined : withNameLabel(labels, namespace)
			}
			return objects.map(object => verdictOf(object, judged, labelsOf))
		}
		function verdictOf(object, policies, namespaceLabels) {
			if (!(0, api.MG)(object.type)) {
				return { outcome: 'never', object, why: `KubeStellar never delivers the kind ${object.type.kind}` }
			}
			const candidate = { ...object, labels: labelsInWds(object) }
			const [first, ...others] = policies.flatMap(({ name, clauses }) =>
				selectingClauses(candidate, clauses, namespaceLabels).map(clause => ({
					policy: name,
					clause
				}))
			)
			return first === undefined
				? missed(object, candidate, policies, namespaceLabels)
				: { outcome: 'goes', object, by: [first, ...others] }
		}
		function labelsInWds({ type, name, labels, managed }) {
			const applied = managed ? { ...labels, 'app.kubernetes.io/managed-by': 'Helm' } : labels
			const isNamespace = type.group === api.dK.group && type.resource === api.dK.resource
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
					refusedBy: refusingFields(candidate, spec, namespaceLabels)
				}))
			)
			const clauseByName = (0, bindingPolicy.nG)([object]).map(clause => JSON.stringify(clause))
			const remedy = `Add to spec.downsync of a policy: ${clauseByName.join(', ')}.`
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
			return kubestellar_clauses.E.findIndex(field => refusedBy.includes(field))
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
			const problem = selectors.map(labelSelector.fY).find(found => found !== undefined)
			if (problem !== undefined) return ` (a selector is invalid: ${problem})`
			const [only, ...others] = selectors
			if (only === undefined || others.length > 0) return ''
			return ` (not met: ${(0, labelSelector.yY)(only, labels).join(', ')})`
		}
		function labelsToMeet({ spec, refusedBy }, { labels }) {
			const [only, ...others] = spec.objectSelectors ?? []
			if (refusedBy.some(field => field !== 'objectSelectors')) return undefined
			if (only === undefined || others.length > 0 || (0, labelSelector.fY)(only) !== undefined)
				return undefined
			return (0, labelSelector.yY)(only, labels).join(', ')
		}
	},
	221: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			xs: () => createHelm,
			l7: () => releaseOf,
			Kl: () => valueArguments
		})
		var promises_ = __nccwpck_require__(1455)
		var external_node_path_ = __nccwpck_require__(6760)
		var external_node_zlib_ = __nccwpck_require__(8522)
		var semver = __nccwpck_require__(2088)
		var errors = __nccwpck_require__(3916)
		var urls = __nccwpck_require__(9695)
		var yaml = __nccwpck_require__(912)
		var json = __nccwpck_require__(8301)
		const FILES = ['Chart.yaml', 'Chart.lock', 'requirements.yaml', 'requirements.lock']
		const MOST_SHOWN = 200
		const ALLOWED =
			'an https:// or oci:// URL without a login, a file:// path, or an http:// URL at an address of this machine'
		async function refuseSources(chart, allowInsecure) {
			const sources = await Promise.all(FILES.map(async file => await sourcesIn(chart, file)))
			const faults = sourceFaults(sources.flat(), allowInsecure)
			const [first] = faults
			if (first === undefined) return
			throw new errors.l(
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
				const given = `${file}: dependency ${shown(name)} from ${shown((0, urls.cT)(repository))}`
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
					return (0, urls.rn)(repository.trim(), { loopbackHttp: true, allowInsecure })
			}
		}
		function shown(text) {
			return text.length <= MOST_SHOWN ? JSON.stringify(text) : `a text of ${text.length} characters`
		}
		async function sourcesIn(chart, file) {
			const text = await (0, promises_.readFile)((0, external_node_path_.join)(chart, file), 'utf8').catch(
				() => ''
			)
			return (0, json.RD)((0, yaml.NA)(text), 'dependencies').map(dependency => ({
				file,
				name: (0, json.bX)(dependency, 'name') ?? '',
				repository: (0, json.bX)(dependency, 'repository') ?? ''
			}))
		}
		var helmErrors = __nccwpck_require__(8472)
		var yamlThread = __nccwpck_require__(7044)
		function createHelm(context) {
			const isHelm3 = context.version.startsWith('3.')
			async function helm(args, { timeZone, ...options } = {}) {
				const result = await context.runCommand({
					tool: context.path,
					args,
					env: {
						...(args.includes(`--kubeconfig=${context.kubeconfig}`) ? context.env : context.fetchEnv),
						...(timeZone === undefined ? {} : { TZ: timeZone })
					},
					timeoutMs: Math.max(context.remaining(), 1),
					signal: context.signal,
					...options
				})
				if (result.exitCode !== 0) throw (0, helmErrors.lY)(args[0] ?? '', result)
				return result
			}
			async function ofRegistry(host, args, options = {}) {
				if (isOfThisMachine(host)) return await helm([...args, '--plain-http'], options)
				try {
					return await helm(args, options)
				} catch (error) {
					if (!context.allowInsecure || !isPlainHttpAnswer(error)) throw error
					return await helm([...args, '--plain-http'], options)
				}
			}
			async function upgrade(request, ...extra) {
				const { stdout, stderr } = await helm(
					[
						'upgrade',
						request.release,
						request.chart,
						'--install',
						`--namespace=${request.namespace}`,
						`--kubeconfig=${context.kubeconfig}`,
						'--reset-values',
						'--output=json',
						'--disable-openapi-validation',
						...(request.skipHooks ? ['--no-hooks'] : []),
						...(request.takeOwnership && (0, semver.gte)(context.version, '3.17.0')
							? ['--take-ownership']
							: []),
						...extra,
						...request.values
					],
					{ timeZone: request.timeZone }
				)
				const document = (0, json.Yf)(stdout.slice(Math.max(stdout.indexOf('{'), 0)))
				if (!(0, json.Gv)(document)) throw (0, helmErrors.O$)('upgrade', 'the release as JSON')
				return { release: releaseOf(document), warnings: warningsIn(stderr) }
			}
			return {
				version: context.version,
				path: context.path,
				async registryLogin(host, username, password) {
					const args = ['registry', 'login', host, `--username=${username}`, '--password-stdin']
					if (isHelm3) await helm(args, { stdin: password })
					else await ofRegistry(host, args, { stdin: password })
				},
				async pull(args, folder) {
					const host = /^oci:\/\/([^/]+)/.exec(args[0] ?? '')?.[1]
					const call = ['pull', ...args, `--destination=${folder}`]
					const { stdout, stderr } = host === undefined ? await helm(call) : await ofRegistry(host, call)
					return `${stdout}\n${stderr}`
				},
				async dependencyBuild(folder, repositories) {
					await refuseSources(folder, context.allowInsecure)
					for (const [index, url] of repositories.entries()) {
						await helm(['repo', 'add', `dependency-${String(index)}`, url])
					}
					await helm(['dependency', 'build', folder, '--skip-refresh'])
				},
				async showChart(chart) {
					const { stdout } = await helm(['show', 'chart', chart])
					return metadataOf(await chartMetadataIn(stdout))
				},
				async showCrds(chart) {
					return (await helm(['show', 'crds', chart])).stdout
				},
				async dryRun(request) {
					return (await upgrade(request, '--dry-run=server')).release
				},
				async template(request, kubeVersion, apiVersions) {
					const { stdout } = await helm(
						[
							'template',
							request.release,
							request.chart,
							`--namespace=${request.namespace}`,
							`--kube-version=${kubeVersion}`,
							...apiVersions.map(version => `--api-versions=${version}`),
							'--skip-tests',
							...request.values
						],
						{ timeZone: request.timeZone }
					)
					return stdout
				},
				async upgradeInstall(request) {
					return await upgrade(request, `--timeout=${String(Math.ceil(context.remaining() / 1000))}s`)
				},
				async rollback(release, namespace, revision) {
					await helm([
						'rollback',
						release,
						String(revision),
						`--namespace=${namespace}`,
						`--kubeconfig=${context.kubeconfig}`,
						'--no-hooks',
						`--timeout=${String(Math.ceil(context.remaining() / 1000))}s`
					])
				},
				async uninstall(release, namespace, skipHooks = false) {
					await helm([
						'uninstall',
						release,
						`--namespace=${namespace}`,
						`--kubeconfig=${context.kubeconfig}`,
						'--ignore-not-found',
						...(skipHooks ? ['--no-hooks'] : [])
					])
				}
			}
		}
		function warningsIn(stderr) {
			const lines = stderr.matchAll(/ warnings\.go:\d+\] (?:"Warning: ((?:[^"\\\n]|\\.)*)"|(.*))/g)
			return [
				...new Set(
					Array.from(lines, ([, quoted, plain]) => quoted?.replace(/\\(.)/g, '$1') ?? plain?.trimEnd() ?? '')
				)
			]
		}
		function isOfThisMachine(host) {
			return (0, urls.Ow)(host.replace(/:\d{1,5}$/, ''))
		}
		function isPlainHttpAnswer(error) {
			return (
				error instanceof Error &&
				(0, errors.b)(error.cause).includes('server gave HTTP response to HTTPS client')
			)
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
			for (const { path, value } of values.set) args.push('--set', `${path}=${escapeSetValue(value)}`)
			for (const [index, { path, value }] of values.setLiteral.entries()) {
				const file = (0, external_node_path_.join)(dir, `literal-${String(index)}`)
				await (0, promises_.writeFile)(file, value, { mode: 0o600, flag: 'wx' })
				args.push('--set-file', `${path}=${escapeSetValue(file)}`)
			}
			return args
		}
		function csvField(text) {
			return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
		}
		function escapeSetValue(value) {
			return value.replace(/[\\,]/g, '\\$&').replace(/^\{/, '\\{')
		}
		function releaseOf(document) {
			return {
				...metadataOf((0, json.lJ)(document, 'chart', 'metadata')),
				revision: (0, json.tk)(document, 'version') ?? 0,
				status: (0, json.bX)(document, 'info', 'status') ?? 'unknown',
				storedBytes: () =>
					Math.ceil(((0, external_node_zlib_.gzipSync)(JSON.stringify(document)).length * 16) / 9),
				notes: (0, json.bX)(document, 'info', 'notes') ?? '',
				config: (0, json.lJ)(document, 'config'),
				manifest: (0, json.bX)(document, 'manifest') ?? '',
				hooks: (0, json.RD)(document, 'hooks').map(hook => ({
					kind: (0, json.bX)(hook, 'kind') ?? '',
					name: (0, json.bX)(hook, 'name') ?? '',
					events: (0, json.RD)(hook, 'events').map(String),
					manifest: (0, json.bX)(hook, 'manifest') ?? '',
					deletePolicies: (0, json.RD)(hook, 'delete_policies').map(String)
				}))
			}
		}
		async function chartMetadataIn(stdout) {
			try {
				const [document] = await (0, yamlThread.P)(stdout, 'last')
				if ((0, json.Gv)(document)) return document
			} catch (error) {
				if (!(error instanceof yaml.Iz)) throw error
			}
			throw (0, helmErrors.O$)('show chart', 'what Chart.yaml says')
		}
		function metadataOf(chart) {
			return {
				chartName: (0, json.bX)(chart, 'name') ?? '',
				chartVersion: (0, json.bX)(chart, 'version') ?? '',
				appVersion: (0, json.bX)(chart, 'appVersion') ?? '',
				kubeVersion: (0, json.bX)(chart, 'kubeVersion')
			}
		}
	},
	8472: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			My: () => WEBHOOK_MESSAGE,
			O$: () => unreadable,
			UE: () => WEBHOOK,
			lY: () => helmError,
			zU: () => WEBHOOK_REMEDY
		})
		var _errors_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3916)
		var _inputs_urls_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9695)
		var _lib_plainText_ts__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1684)
		var _lib_quotedValues_ts__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2973)
		const DEPENDENCIES = {
			pattern: /found in Chart\.yaml, but missing in charts|dependency|dependencies/i,
			code: 'CHART_DEPENDENCIES',
			message: 'dependencies of the chart cannot be had',
			remedy:
				'Run `helm dependency update` for the chart, commit Chart.lock, and check the repositories it names.'
		}
		const FETCHING = [
			{
				pattern: /proxyconnect tcp: dial tcp 127\.0\.0\.1:0\b/,
				code: 'INSECURE_URL',
				message: 'Helm was led to an http:// URL, by a redirect, by the index of a repository or by a chart',
				remedy: `${_inputs_urls_ts__WEBPACK_IMPORTED_MODULE_1__.mY} Helm names the URL below.`
			},
			{
				pattern: /server gave HTTP response to HTTPS client/,
				code: 'INSECURE_URL',
				message: 'the registry speaks plain http',
				remedy:
					'Give the registry a certificate, or name it by an address of this machine (127.0.0.1) if it is there. If plain http is accepted, set `allow-insecure: true`.'
			},
			{
				pattern: /basic credential not found|\b401\b|unauthorized|authentication required/i,
				code: 'CHART_UNAUTHORIZED',
				message: 'the registry or repository of the chart refuses the credentials',
				remedy: 'Check `registry-username` and `registry-password`, and that this user may read the chart.'
			},
			{
				pattern: /\b403\b|denied/i,
				code: 'CHART_FORBIDDEN',
				message: 'the registry or repository of the chart denies access',
				remedy:
					'Check the name of the chart, and that this user may read it; many registries deny what does not exist.'
			},
			{
				pattern:
					/chart "[^"]{0,300}" version "[^"]{0,300}" not found|chart "[^"]{0,300}" matching .{0,300} not found|no chart version found/i,
				code: 'CHART_VERSION_NOT_FOUND',
				message: 'the repository has the chart, but not this version of it',
				remedy: 'Correct `chart-version`; `helm search repo NAME --versions` lists what there is.'
			},
			{
				pattern: /could not locate a version matching|improper constraint/i,
				code: 'CHART_VERSION_NOT_FOUND',
				message: 'the registry has no version of the chart that fits',
				remedy: 'Correct `chart-version`, or leave it out for the newest.'
			},
			{
				pattern: /digest mismatch/i,
				code: 'CHART_DIGEST_MISMATCH',
				message: 'the registry serves another chart than the digest in `chart` names',
				remedy: 'Find out who moved the tag, then correct the digest or the tag.'
			},
			{
				pattern:
					/not found in https?:|: not found\b|\b404\b|name unknown|repository does not exist|path "[^"]{0,1000}" not found/i,
				code: 'CHART_NOT_FOUND',
				message: 'there is no such chart or version',
				remedy:
					'Correct `chart`, `chart-version` and `repo`; `helm show chart CHART --version VERSION` tries them out.'
			},
			{
				pattern: /connection refused|i\/o timeout|no such host|tls: |x509: /i,
				code: 'CHART_UNREACHABLE',
				message: 'the registry or repository of the chart does not answer',
				remedy:
					'Check the host in `chart` or `repo`, and that this runner can reach it and trusts its certificate.'
			},
			{
				pattern: /is not a valid chart repository|failed to fetch \S{0,2000}index\.yaml/i,
				code: 'CHART_REPOSITORY',
				message: 'the chart repository cannot be read',
				remedy: 'Correct `repo`: it is the URL of the folder that holds `index.yaml`.'
			}
		]
		const WEBHOOK = /failed calling webhook "/
		const WEBHOOK_MESSAGE = 'a webhook that the WDS has to ask does not answer'
		const WEBHOOK_REMEDY =
			'Nothing runs in a WDS, so no Service there answers a webhook. Find the ValidatingWebhookConfiguration or MutatingWebhookConfiguration with the name below in the WDS, and delete it or narrow its `namespaceSelector`.'
		const RELEASING = [
			{
				pattern: /values don't meet the specifications of the schema/,
				code: 'VALUES_INVALID',
				message: 'the values do not fit the schema of the chart',
				remedy: 'Correct the values named below in `values`, `values-files`, `set` or `set-literal`.'
			},
			{
				pattern:
					/error(?: unmarshaling|: cannot unmarshal).{0,500}values|failed to parse .{0,500}values|failed parsing --set/is,
				code: 'VALUES_INVALID',
				message: 'Helm cannot read the values',
				remedy: 'Correct the values named below in `values`, `values-files`, `set` or `set-literal`.'
			},
			DEPENDENCIES,
			{
				pattern: /admission webhook .{0,500} denied|ValidatingAdmissionPolicy .{0,500} denied/,
				code: 'ADMISSION_DENIED',
				message: 'an admission rule of the WDS denies an object of the chart',
				remedy: 'The rule and its reason are named below; change the values, or the rule in the WDS.'
			},
			{
				pattern: WEBHOOK,
				code: 'WEBHOOK_UNREACHABLE',
				message: WEBHOOK_MESSAGE,
				remedy: WEBHOOK_REMEDY
			},
			{
				pattern: /another operation \(install\/upgrade\/rollback\) is in progress|release: already exists/,
				code: 'RELEASE_PENDING',
				message: 'another Helm operation on this release is in progress, or was killed before it ended',
				remedy:
					'Wait for the other run. If there is none: `helm rollback RELEASE` or `helm uninstall RELEASE` in the WDS.'
			},
			{
				pattern: /exists and cannot be imported into the current release/i,
				code: 'OBJECT_NOT_OURS',
				message: 'an object of the chart exists in the WDS and belongs to somebody else',
				remedy: 'Remove it, rename it in the values, or deploy the release under which it was made.'
			},
			{
				pattern: /conflict occurred while applying|Apply failed with \d+ conflict/,
				code: 'OBJECT_CONFLICT',
				message: 'somebody else changed fields that the chart sets',
				remedy:
					'Undo the change in the WDS (the manager that owns the field is named below), or put it into the values.'
			},
			{
				pattern: /field is immutable|updates to \w+ spec for fields other than|may not change once set/,
				code: 'FIELD_IMMUTABLE',
				message: 'the chart changes a field of an object that cannot be changed',
				remedy:
					'Undo that change; or delete the object named below in the WDS and deploy again: the clusters then make it anew.'
			},
			{
				pattern: / is invalid: |cannot be handled as an? |failed to create typed patch object/,
				code: 'OBJECT_INVALID',
				message: 'the WDS does not accept an object of the chart',
				remedy: 'Correct the field named below, in the values or in the template that writes it.'
			},
			{
				pattern: /no matches for kind|ensure CRDs are installed first/,
				code: 'KIND_NOT_SERVED',
				message: 'the WDS does not know a kind that the chart uses',
				remedy: 'Install the CustomResourceDefinition into the WDS first, with the chart that carries it.'
			},
			{
				pattern: /failed (pre|post)-(install|upgrade)|(pre|post)-(install|upgrade) hooks failed/,
				code: 'HOOK_FAILED',
				message: 'a hook of the chart did not complete',
				remedy:
					'A WDS runs nothing, so a hook Job or Pod never ends there; switch the hook off in the values of the chart.'
			},
			{
				pattern: /forbidden: User|is forbidden/i,
				code: 'WDS_FORBIDDEN',
				message: 'the WDS credentials lack a right that the deploy needs',
				remedy:
					'Give the user of `wds-kubeconfig` the right named below; docs/permissions.md lists all of them.'
			},
			{
				pattern: /the server has asked for the client to provide credentials|: Unauthorized$/im,
				code: 'WDS_UNAUTHORIZED',
				message: 'the WDS does not accept the credentials of `wds-kubeconfig`',
				remedy: 'Store a current kubeconfig: tokens and client certificates expire, also during a run.'
			},
			{
				pattern:
					/kubernetes cluster unreachable|connection refused|i\/o timeout|no such host|\b(?:get|post|put|patch|delete) "https?:[^"]{0,2000}": [^\n]{0,1000}(?:\bEOF\b|connection reset|connection lost|broken pipe|handshake timeout)|apiserver is shutting down/i,
				code: 'WDS_UNREACHABLE',
				message: 'the WDS does not answer',
				remedy: 'Check the server address in `wds-kubeconfig` and that this runner can reach it.'
			},
			{
				pattern: /template:|parse error at|execution error at|YAML parse error/,
				code: 'CHART_RENDER',
				message: 'the chart cannot be rendered with these values',
				remedy: 'The place is named below; `helm template` with the same values shows the same.'
			}
		]
		function knownError(verb, told) {
			const isFetching = ['registry', 'pull', 'repo', 'dependency'].includes(verb)
			const found = (isFetching ? FETCHING : RELEASING).find(({ pattern }) => pattern.test(told))
			const isDependency = verb === 'repo' || verb === 'dependency'
			const isAccess = found !== undefined && ACCESS.has(found.code)
			return isDependency && !isAccess ? DEPENDENCIES : found
		}
		const ACCESS = new Set(['CHART_UNAUTHORIZED', 'CHART_FORBIDDEN', 'CHART_UNREACHABLE', 'INSECURE_URL'])
		function helmError(verb, result) {
			const plain = (0, _lib_quotedValues_ts__WEBPACK_IMPORTED_MODULE_2__.h)(
				result.stderr.replace(/^Error: /m, '').trim()
			)
			const told = (0, _lib_plainText_ts__WEBPACK_IMPORTED_MODULE_3__.LD)(plain, 4000)
			const cause = new Error(told === '' ? 'helm said nothing' : told)
			if (result.timedOut) {
				return new _errors_ts__WEBPACK_IMPORTED_MODULE_0__.l(
					'TIMEOUT',
					`helm ${verb} did not end within the time left to the run`,
					{
						remedy: 'Raise `timeout`, or find out why the WDS or the registry is slow.',
						cause
					}
				)
			}
			if (result.exitCode === null || told.includes('context canceled')) {
				return new _errors_ts__WEBPACK_IMPORTED_MODULE_0__.l('INTERRUPTED', `helm ${verb} was interrupted`, {
					remedy: 'Run again: the next run continues where this one ended.',
					cause
				})
			}
			const known = knownError(verb, told)
			return new _errors_ts__WEBPACK_IMPORTED_MODULE_0__.l(
				known?.code ?? 'HELM_FAILED',
				known?.message ?? `helm ${verb} failed`,
				{
					remedy: known?.remedy ?? 'Helm tells the reason below.',
					cause
				}
			)
		}
		function unreadable(verb, expected) {
			return new _errors_ts__WEBPACK_IMPORTED_MODULE_0__.l(
				'HELM_OUTPUT',
				`helm ${verb} did not print ${expected}`,
				{
					remedy:
						'The program may be a wrapper that prints lines of its own: `helm-path` names it. Set `helm-version`, or take it off PATH.'
				}
			)
		}
	},
	5301: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
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
	9407: (module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.a(
			module,
			async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
				try {
					var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5919)
					var node_worker_threads__WEBPACK_IMPORTED_MODULE_0___default = __nccwpck_require__.n(
						node_worker_threads__WEBPACK_IMPORTED_MODULE_0__
					)
					var _action_main_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3482)
					var _action_post_ts__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(800)
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
		var _nearest_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3915)
		function readChoice(given, name, choices) {
			const text = given.text(name)
			if (text === undefined) return choices[0]
			const choice = choices.find(candidate => candidate === text)
			if (choice === undefined)
				given.fault(
					name,
					(0, _faults_ts__WEBPACK_IMPORTED_MODULE_0__.hD)(text),
					`${(0, _nearest_ts__WEBPACK_IMPORTED_MODULE_1__.a)(text, choices)}Choose one of these words.`
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
	1546: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			LG: () => readWecs,
			bc: () => readWaitFor,
			i9: () => readAccessRules,
			pQ: () => readIts,
			tV: () => readWds
		})
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760)
		var node_path__WEBPACK_IMPORTED_MODULE_0___default = __nccwpck_require__.n(
			node_path__WEBPACK_IMPORTED_MODULE_0__
		)
		var _errors_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3916)
		var _kubeconfig_ts__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(106)
		var _lib_paths_ts__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9927)
		var _choices_ts__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(297)
		var _faults_ts__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(5836)
		var _names_ts__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(5585)
		var _nearest_ts__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(3915)
		var _workspace_ts__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4532)
		const WAIT_FOR = ['ready', 'delivered', 'bound', 'nothing']
		function readAccessRules(given, workspace) {
			const execPlugins = new Set()
			for (const { text } of given.lines('allow-exec-plugins')) {
				if (/^[\w.][\w.+-]*$/.test(text)) execPlugins.add(text)
				else if (!(0, node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(text))
					given.fault(
						'allow-exec-plugins',
						(0, _faults_ts__WEBPACK_IMPORTED_MODULE_5__.hD)(text),
						'Write the bare name of a program, which is searched on PATH, or its absolute path; arguments stand in the kubeconfig.'
					)
				else if (
					workspace.locate(text).kind === 'outside' ||
					!(0, _lib_paths_ts__WEBPACK_IMPORTED_MODULE_3__.F)(
						workspace.root,
						(0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(text)
					)
				)
					execPlugins.add(text)
				else
					given.fault(
						'allow-exec-plugins',
						`${(0, _faults_ts__WEBPACK_IMPORTED_MODULE_5__.hD)(text)}, which a checkout can change`,
						'Install the plugin outside of the workspace: a pull request could change what logs in.'
					)
			}
			return {
				allowInsecure: (0, _choices_ts__WEBPACK_IMPORTED_MODULE_6__.fG)(given, 'allow-insecure'),
				execPlugins
			}
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
			return read && select(given, read, { name: given.text('wds-context'), input: 'wds-context' }, rules)
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
			return read && select(given, read, { name: context, input: 'its-context' }, rules)
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
			const problems = []
			for (const name of read.kubeconfig.contexts.keys()) {
				try {
					contexts.set(
						name,
						(0, _kubeconfig_ts__WEBPACK_IMPORTED_MODULE_2__.Ku)(read.kubeconfig, name, rules)
					)
				} catch (error) {
					if (!(error instanceof _kubeconfig_ts__WEBPACK_IMPORTED_MODULE_2__.C2)) throw error
					const isAskedFor = mapping !== undefined && [...mapping.values()].includes(name)
					if (isAskedFor || (mapping === undefined && error.about === 'rules'))
						faultOf(given, read.input, error)
					else if (mapping === undefined) problems.push(error)
				}
			}
			const [first] = problems
			if (contexts.size === 0 && first !== undefined) faultOf(given, read.input, first)
			return { contexts, mapping }
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
					(0, _faults_ts__WEBPACK_IMPORTED_MODULE_5__.hD)(asked),
					`${(0, _nearest_ts__WEBPACK_IMPORTED_MODULE_7__.a)(asked, WAIT_FOR)}Choose one of these, or leave it out for "${strongest}", the strongest that can be proved.`
				)
				return strongest
			}
			if ((waitFor === 'ready' || waitFor === 'delivered') && !canProve)
				given.fault(
					'wait-for',
					`${(0, _faults_ts__WEBPACK_IMPORTED_MODULE_5__.hD)(waitFor)} with policies of your own, and no access to the clusters or the ITS`,
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
			if (located.kind !== 'file') {
				given.fault(
					fileInput,
					`${(0, _faults_ts__WEBPACK_IMPORTED_MODULE_5__.hD)(path)}, ${(0, _workspace_ts__WEBPACK_IMPORTED_MODULE_4__.OB)(located)}`,
					'Give a path relative to the workspace, or an absolute one; "~" and variables are not expanded.'
				)
				return undefined
			}
			let content
			try {
				content = (0, _workspace_ts__WEBPACK_IMPORTED_MODULE_4__.yR)(located.path)
			} catch (error) {
				given.fault(
					fileInput,
					`${(0, _faults_ts__WEBPACK_IMPORTED_MODULE_5__.hD)(path)}, which cannot be read: ${(0, _errors_ts__WEBPACK_IMPORTED_MODULE_1__.b)(error)}`,
					'Make it readable for the user that the job runs as.'
				)
				return undefined
			}
			return parse(given, fileInput, content, {
				baseDir: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(located.path),
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
				return { input, kubeconfig: (0, _kubeconfig_ts__WEBPACK_IMPORTED_MODULE_2__.DU)(text, files) }
			} catch (error) {
				faultOf(given, input, error)
				return undefined
			}
		}
		function select(given, { input, kubeconfig }, context, rules) {
			try {
				return (0, _kubeconfig_ts__WEBPACK_IMPORTED_MODULE_2__.Ku)(kubeconfig, context.name, rules)
			} catch (error) {
				const isChoice =
					error instanceof _kubeconfig_ts__WEBPACK_IMPORTED_MODULE_2__.C2 && error.about === 'context'
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
				if (!(0, _names_ts__WEBPACK_IMPORTED_MODULE_8__.sg)(cluster) || context === '')
					given.fault(
						'wec-contexts',
						(0, _faults_ts__WEBPACK_IMPORTED_MODULE_5__.hD)(text),
						'Write the name of the cluster as in the inventory, then "=" and the context; the context alone will do when both are called the same.'
					)
				else if (mapping.has(cluster))
					given.fault(
						'wec-contexts',
						`${(0, _faults_ts__WEBPACK_IMPORTED_MODULE_5__.hD)(text)}, a second line for this cluster`,
						'Give each cluster one context.'
					)
				else if (!known.includes(context))
					given.fault(
						'wec-contexts',
						(0, _faults_ts__WEBPACK_IMPORTED_MODULE_5__.hD)(text),
						`${(0, _nearest_ts__WEBPACK_IMPORTED_MODULE_7__.a)(context, known)}Name a context that the WEC kubeconfig has.`,
						`contexts that the kubeconfig has: ${(0, _faults_ts__WEBPACK_IMPORTED_MODULE_5__.c3)(known)}`
					)
				else mapping.set(cluster, context)
			}
			return mapping
		}
		function faultOf(given, input, error) {
			if (!(error instanceof _kubeconfig_ts__WEBPACK_IMPORTED_MODULE_2__.C2)) throw error
			given.fault(input, error.message, error.remedy, error.allowed)
			for (const further of error.further) faultOf(given, input, further)
		}
	},
	3775: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Fg: () => definitionOf,
			LX: () => DEFINITIONS,
			Lo: () => COMMANDS
		})
		const COMMANDS = ['deploy', 'plan', 'rollback', 'status', 'uninstall', 'cleanup']
		const OF_RELEASE = COMMANDS.filter(command => command !== 'cleanup')
		const CHANGING = ['deploy', 'rollback', 'uninstall', 'cleanup']
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
			ownership: 'Whose it is, and how long it lives',
			preview: 'Previews of pull requests',
			removal: 'Removing',
			cleanup: 'Cleaning up',
			rollback: 'Going back'
		}
		const DEFINITIONS = [
			input('what', 'command', '"deploy", "plan", "rollback", "status", "uninstall" or "cleanup"', {
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
			input('what', 'set-literal', 'lines `path=value`, such as `auth.password=s3cret`'),
			input('what', 'hooks', '"fail" or "skip"', {
				default: 'fail',
				commands: ['deploy', 'plan', 'uninstall', 'cleanup']
			}),
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
				'create-only',
				'kinds, one `KIND` or `KIND.GROUP` a line, such as `PersistentVolumeClaim`, or "none"'
			),
			input('placement', 'propagate-release', '"true" or "false"', { default: 'false' }),
			input('placement', 'namespace-labels', 'lines `key=value`, such as `team=payments`'),
			input('placement', 'expect-clusters', 'names of clusters, one a line'),
			input('placement', 'min-clusters', 'a whole number from 1 on'),
			input('placement', 'max-clusters', 'a whole number from 1 on, not below `min-clusters`'),
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
				commands: ['deploy', 'rollback', 'status']
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
				'a user of the registry of an oci:// chart, with `registry-password`'
			),
			input('registry', 'registry-password', 'the password or token of `registry-username`'),
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
	1601: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			E: () => parseDuration,
			a: () => formatDuration
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
	},
	5836: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			c3: () => listOf,
			hD: () => quote,
			vG: () => formatFaults
		})
		var _lib_plainText_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1684)
		const MAX_QUOTED = 80
		const MAX_LISTED = 20
		function quote(text) {
			const isShown =
				text.length <= MAX_QUOTED &&
				(0, _lib_plainText_ts__WEBPACK_IMPORTED_MODULE_0__.wh)(text) === text &&
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
	2795: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			E: () => Given,
			Q: () => variableOf
		})
		var own = __nccwpck_require__(3499)
		var definitions = __nccwpck_require__(3775)
		var faults = __nccwpck_require__(5836)
		var nearest = __nccwpck_require__(3915)
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
			refuseUnknown() {
				const names = definitions.LX.map(definition => definition.name)
				const known = new Set(names.map(variableOf))
				for (const variable of Object.keys(this.#env).sort()) {
					if (!variable.startsWith(PREFIX) || known.has(variable)) continue
					const name = variable.slice(PREFIX.length).toLowerCase()
					this.faults.push({
						input: name,
						given: 'an input that this action does not have',
						allowed: 'the inputs that action.yml lists',
						remedy: `${(0, nearest.a)(name, names)}Remove it or correct its name; if it is an environment variable of the workflow, give it a name that does not begin with ${PREFIX}.`
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
		function variableOf(name) {
			return `${PREFIX}${name.toUpperCase()}`
		}
	},
	4794: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			WS: () => valueAtPath,
			bd: () => helmPathProblem,
			ko: () => splitAssignment
		})
		var _json_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8301)
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
						(0, _json_ts__WEBPACK_IMPORTED_MODULE_0__.lJ)({ current }, 'current'),
						name.replace(/\\(.)/gs, '$1')
					)
			}
			return current
		}
	},
	2397: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Yx: () => protectorOf,
			kL: () => readMaxRemovals,
			cR: () => readProtect,
			bX: () => readRemove,
			Jv: () => readTtl
		})
		var errors = __nccwpck_require__(3916)
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
		var duration = __nccwpck_require__(1601)
		var faults = __nccwpck_require__(5836)
		var names = __nccwpck_require__(5585)
		var nearest = __nccwpck_require__(3915)
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
				return (0, duration.E)(text, MOST_DAYS)
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
						`${(0, nearest.a)(word, DUE)}Choose from these words, one a line.`
					)
				return due ?? []
			})
			return new Set(known)
		}
		function readMaxRemovals(given) {
			return (0, choices._0)(given, 'max-removals') ?? 0
		}
	},
	5585: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
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
	3915: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			a: () => didYouMean
		})
		const MAX_GUESSES = 3
		const MOST_CHARACTERS = 200
		function nearest(word, candidates) {
			const wanted = word.slice(0, MOST_CHARACTERS).toLowerCase().replaceAll('_', '-')
			const tolerance = Math.min(3, Math.max(1, Math.floor(wanted.length / 3)))
			const distances = candidates.map(candidate => ({ candidate, distance: distance(wanted, candidate) }))
			const best = Math.min(...distances.map(entry => entry.distance))
			const found =
				best <= tolerance
					? distances.filter(entry => entry.distance === best).map(entry => entry.candidate)
					: candidates.filter(
							candidate => candidate.startsWith(`${wanted}-`) || candidate.endsWith(`-${wanted}`)
						)
			return found.slice(0, MAX_GUESSES)
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
	1436: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			P: () => readOrigin
		})
		var json = __nccwpck_require__(8301)
		const SIDES = new Map([
			[
				'pull_request_target',
				event => ({
					head: (0, json.tk)(event, 'pull_request', 'head', 'repo', 'id'),
					base: (0, json.tk)(event, 'pull_request', 'base', 'repo', 'id')
				})
			],
			[
				'workflow_run',
				event => ({
					head: (0, json.tk)(event, 'workflow_run', 'head_repository', 'id'),
					base: (0, json.tk)(event, 'repository', 'id')
				})
			],
			[
				'issue_comment',
				event =>
					(0, json.Gv)(event) && !(0, json.Gv)((0, json.lJ)(event, 'issue')['pull_request'])
						? undefined
						: { head: undefined, base: (0, json.tk)(event, 'repository', 'id') }
			]
		])
		function whyStrangers(name, event) {
			const sides = SIDES.get(name)?.(event)
			if (sides === undefined) return undefined
			const { head, base } = sides
			if (head === undefined || base === undefined)
				return `the event \`${name}\` does not tell which repository the changes are from`
			if (head === base) return undefined
			return `the changes of this \`${name}\` event are from another repository`
		}
		var workspace = __nccwpck_require__(4532)
		function readOrigin(env) {
			const event = readEvent(env['GITHUB_EVENT_PATH'])
			const pullRequest = pullRequestIn(event)
			const { GITHUB_SERVER_URL: server = '', GITHUB_REPOSITORY: repository = '' } = env
			const { GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: attempt = '1' } = env
			return {
				repositoryId: env['GITHUB_REPOSITORY_ID'] ?? '',
				repository,
				runUrl: run === undefined ? '' : `${server}/${repository}/actions/runs/${run}/attempts/${attempt}`,
				pullRequest,
				branch:
					pullRequest === undefined && env['GITHUB_REF_TYPE'] === 'branch'
						? (env['GITHUB_REF_NAME'] ?? '')
						: '',
				actor: env['GITHUB_ACTOR'] ?? '',
				strangers: whyStrangers(env['GITHUB_EVENT_NAME'] ?? '', event),
				apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com'
			}
		}
		function pullRequestIn(event) {
			const found = (0, json.lJ)(event, 'pull_request')
			const number =
				(0, json.tk)(found, 'number') ??
				((0, json.Gv)((0, json.lJ)(event, 'issue')['pull_request'])
					? (0, json.tk)(event, 'issue', 'number')
					: undefined)
			if (number === undefined) return undefined
			const [head, base] = ['head', 'base'].map(side => (0, json.tk)(found, side, 'repo', 'id'))
			return {
				number,
				action: (0, json.bX)(event, 'action') ?? '',
				headSha: (0, json.bX)(found, 'head', 'sha') ?? '',
				isFork: base !== undefined && head !== base
			}
		}
		function readEvent(path) {
			if (path === undefined) return undefined
			try {
				return (0, json.Yf)((0, workspace.yR)(path))
			} catch {
				return undefined
			}
		}
	},
	2712: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			B: () => defaultPolicyName
		})
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598)
		var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = __nccwpck_require__.n(
			node_crypto__WEBPACK_IMPORTED_MODULE_0__
		)
		var _lib_trim_ts__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6259)
		var _names_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5585)
		const HASH_DIGITS = 16
		function defaultPolicyName(release, namespace) {
			const name = `${release}.${namespace}`
			if (name.length <= _names_ts__WEBPACK_IMPORTED_MODULE_1__.EF) return name
			const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
				.update(name)
				.digest('hex')
				.slice(0, HASH_DIGITS)
			const readable = name
				.replaceAll('.', '-')
				.slice(0, _names_ts__WEBPACK_IMPORTED_MODULE_1__.EF - HASH_DIGITS - 1)
			return `${(0, _lib_trim_ts__WEBPACK_IMPORTED_MODULE_2__.h)(readable, unit => unit === '-')}-${hash}`
		}
	},
	9730: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			s: () => readTools
		})
		var semver__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2088)
		var semver__WEBPACK_IMPORTED_MODULE_0___default = __nccwpck_require__.n(
			semver__WEBPACK_IMPORTED_MODULE_0__
		)
		var _choices_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(297)
		var _faults_ts__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5836)
		var _urls_ts__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9695)
		var _lib_trim_ts__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6259)
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
			const problem = (0, _urls_ts__WEBPACK_IMPORTED_MODULE_3__.rn)(mirror, { loopbackHttp: false })
			if (problem !== undefined)
				given.fault(
					input,
					(0, _faults_ts__WEBPACK_IMPORTED_MODULE_2__.hD)(
						(0, _urls_ts__WEBPACK_IMPORTED_MODULE_3__.cT)(mirror)
					),
					problem
				)
			return (0, _lib_trim_ts__WEBPACK_IMPORTED_MODULE_4__.h)(mirror, unit => unit === '/')
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
	9695: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
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
			'Use https://: what is fetched over http can be read and replaced on its way. If that is accepted, set `allow-insecure: true`.'
		function withoutSecrets(text) {
			if (!/^[a-z][-+.a-z0-9]*:\/\//i.test(text)) return text
			return text.replace(/^([a-z][-+.a-z0-9]*:\/\/).*@(?!sha256:)/is, '$1***@').replace(/[?#].*/s, '?***')
		}
		function urlProblem(text, { loopbackHttp, allowInsecure = false }) {
			const url = URL.parse(text)
			if (url === null || !['http:', 'https:'].includes(url.protocol)) return 'Write an https:// URL.'
			if (url.protocol === 'http:' && !loopbackHttp)
				return 'Use https://: what is fetched over http can be replaced on its way.'
			if (isPlainHttp(text) && !allowInsecure) return PLAIN_HTTP
			if (url.username !== '' || url.password !== '')
				return 'Take user and password out of the URL: it is shown in logs and on command lines.'
			if (url.search !== '' || url.hash !== '')
				return 'Take the query and fragment out of the URL: they are shown in logs and on command lines.'
			return undefined
		}
	},
	4532: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			OB: () => whyNot,
			aR: () => Workspace,
			yR: () => readText
		})
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024)
		var node_fs__WEBPACK_IMPORTED_MODULE_0___default = __nccwpck_require__.n(
			node_fs__WEBPACK_IMPORTED_MODULE_0__
		)
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760)
		var node_path__WEBPACK_IMPORTED_MODULE_1___default = __nccwpck_require__.n(
			node_path__WEBPACK_IMPORTED_MODULE_1__
		)
		var _lib_paths_ts__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9927)
		var _lib_realFile_ts__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7005)
		class Workspace {
			root
			constructor(root) {
				this.root = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root)
			}
			locate(path) {
				const found = this.locateAnywhere(path)
				return 'path' in found && !(0, _lib_paths_ts__WEBPACK_IMPORTED_MODULE_2__.F)(this.root, found.path)
					? { kind: 'outside' }
					: found
			}
			locateAnywhere(path) {
				try {
					const real = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(
						(0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(this.root, path)
					)
					const stat = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real)
					if (!isOfDisk(real)) return { kind: 'special' }
					if (stat.isFile()) return { kind: 'file', path: real }
					return stat.isDirectory() ? { kind: 'directory', path: real } : { kind: 'special' }
				} catch {
					return { kind: 'missing' }
				}
			}
			read(path) {
				return (0, _lib_realFile_ts__WEBPACK_IMPORTED_MODULE_3__.$Q)(path, {
					mostBytes: MOST_BYTES,
					allows: real => (0, _lib_paths_ts__WEBPACK_IMPORTED_MODULE_2__.F)(this.root, real)
				}).toString()
			}
		}
		const MOST_BYTES = 5 * 2 ** 20
		const MOST_BYTES_ANYWHERE = 32 * 2 ** 20
		function readText(path) {
			return (0, _lib_realFile_ts__WEBPACK_IMPORTED_MODULE_3__.$Q)(
				(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path),
				{ mostBytes: MOST_BYTES_ANYWHERE, allows: isOfDisk }
			).toString()
		}
		function isOfDisk(real) {
			return !/^\/(?:proc|sys|dev(?!\/shm\/))\//.test(real)
		}
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
	5893: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			XN: () => Its,
			YR: () => itsTrouble,
			mQ: () => tryCredentials
		})
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8500)
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = __nccwpck_require__.n(
			node_timers_promises__WEBPACK_IMPORTED_MODULE_0__
		)
		var _connect_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3872)
		var _errors_ts__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3916)
		var _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(9340)
		var _kubernetes_refusals_ts__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4063)
		var _kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1942)
		function itsTrouble(error) {
			return (0, _kubernetes_refusals_ts__WEBPACK_IMPORTED_MODULE_3__.v)(error)
				? 'the ITS does not accept the credentials'
				: (0, _errors_ts__WEBPACK_IMPORTED_MODULE_2__.b)(error)
		}
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
				if (this.#isOver) throw new Error('the run no longer looks at the ITS')
				const credentials = await (0, _connect_ts__WEBPACK_IMPORTED_MODULE_1__.wK)('its', inputs.its, deps)
				const client = await (0, _connect_ts__WEBPACK_IMPORTED_MODULE_1__.Ng)(
					'the ITS',
					credentials,
					this.#kubectl,
					deps,
					clock.signal
				)
				return (0, _kubernetes_refusals_ts__WEBPACK_IMPORTED_MODULE_3__.U)(client, () => {
					this.#isRefused = true
				})
			}
		}
		const TRIAL_MS = 5000
		async function tryCredentials(client) {
			const asked = client.json(
				(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_5__.So)(
					_kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_4__.dK,
					undefined
				),
				{ limit: '1' }
			)
			asked.catch(() => undefined)
			await Promise.race([
				asked,
				(0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(TRIAL_MS, undefined, { ref: false })
			])
		}
	},
	6419: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			E: () => QUIET_LOG,
			o: () => createJobLog
		})
		var workflowCommands = __nccwpck_require__(4791)
		var plainText = __nccwpck_require__(1684)
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
		var redactor = __nccwpck_require__(9193)
		const ANNOTATION_LENGTH = 4000
		const LINE_LENGTH = 20_000
		const TITLE_LENGTH = 200
		const MOST_LINES = 2000
		const MOST_CHARACTERS = 500_000
		const MOST_WARNINGS = 50
		function createJobLog(redactor) {
			let room = new Room()
			let warnings = 0
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
				debug: line => {
					shown(line, workflowCommands.Hq)
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
			debug: () => undefined,
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
	8301: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
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
		var _lib_own_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3499)
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
				current = (0, _lib_own_ts__WEBPACK_IMPORTED_MODULE_0__.Z)(current, key)
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
	6436: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Zy: () => judgeRun,
			hv: () => neededClusters,
			xA: () => notReady,
			y1: () => refuseUnverified
		})
		var _errors_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3916)
		var _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9340)
		var _text_ts__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8992)
		var _verify_verdict_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3156)
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
				cluster => !(0, _verify_verdict_ts__WEBPACK_IMPORTED_MODULE_1__.J)(cluster)
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
			const behind = isFinal ? failed : clusters.filter(_verify_verdict_ts__WEBPACK_IMPORTED_MODULE_1__.J)
			const [finding, ...more] = behind.flatMap(({ findings }) => findings)
			const others =
				behind.length > 1
					? `clusters ${(0, _text_ts__WEBPACK_IMPORTED_MODULE_2__.H)(
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
					? new _errors_ts__WEBPACK_IMPORTED_MODULE_0__.l('NOT_READY', what, { remedy })
					: clock.expired(what, remedy)
			}
			const rest = more.length === 0 ? '' : ` (and ${String(more.length)} more, see the summary)`
			const what = `${others}${sentence(finding)}${rest}`
			return isFinal
				? new _errors_ts__WEBPACK_IMPORTED_MODULE_0__.l('WORKLOAD_FAILED', what, { remedy: finding.remedy })
				: clock.expired(what, finding.remedy)
		}
		function refuseUnverified(waitFor, clusters) {
			if (waitFor === 'nothing' || waitFor === 'bound') return
			const unseen = clusters.filter(({ objects }) => objects.some(({ state }) => state === 'unverified'))
			if (unseen.length === 0) return
			const [first] = unseen.flatMap(({ objects }) => objects.filter(({ state }) => state === 'unverified'))
			throw new _errors_ts__WEBPACK_IMPORTED_MODULE_0__.l(
				'UNVERIFIED',
				`nobody could look whether the release is ${waitFor} in ${(0,
				_text_ts__WEBPACK_IMPORTED_MODULE_2__.H)(
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
	106: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			C2: () => KubeconfigError,
			Wr: () => credentialsIn,
			DU: () => parseKubeconfig,
			Ku: () => selectContext,
			b6: () => serverHint
		})
		var external_node_path_ = __nccwpck_require__(6760)
		var json = __nccwpck_require__(8301)
		var faults = __nccwpck_require__(5836)
		var urls = __nccwpck_require__(9695)
		var yaml = __nccwpck_require__(912)
		var own = __nccwpck_require__(3499)
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
				options: ['--cluster-id', '--cluster-name', '--output', '--profile', '--region', '--role-arn'],
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
					'--pop-claims',
					'--server-id',
					'--tenant-id',
					'-e',
					'-l',
					'-t',
					...OIDC.options
				],
				switches: ['--legacy', '--pop-enabled', '--use-azurerm-env-vars', ...OIDC.switches],
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
		const OPEN_VARIABLES = new Set(['AWS_REGION', 'AWS_DEFAULT_REGION', 'AWS_STS_REGIONAL_ENDPOINTS'])
		function refuseAll(refusals) {
			const [first, ...further] = refusals
			if (first !== undefined) throw Object.assign(first, { further })
		}
		const MIN_SECRET = 8
		const FLATTEN = 'Make one that stands on its own: kubectl config view --raw --flatten --minify.'
		const READABLE = 'a kubeconfig as YAML or JSON, or base64 of that'
		function parseKubeconfig(text, files) {
			const document = documentOf(text)
			const contexts = namedEntries(document, 'contexts', 'context')
			if (contexts.size === 0)
				throw new KubeconfigError(
					'document',
					'a kubeconfig without contexts',
					'a kubeconfig with at least one context',
					FLATTEN
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
				throw new KubeconfigError(
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
				server: (0, urls.cT)(String(cluster['server'])),
				document: {
					apiVersion: 'v1',
					kind: 'Config',
					clusters: [{ name: context, cluster }],
					users: [{ name: context, user }],
					contexts: [{ name: context, context: { cluster: context, user: context } }],
					'current-context': context
				},
				secrets: secretsIn(cluster, user),
				login: loginOf(user)
			}
		}
		const SECRET_FIELD =
			/["']?\b(?:token|password|client-key-data|id-token|refresh-token|access-token|client-secret)["']?:[ \t]*(?:"([^"\n]*)"|'([^'\n]*)'|([^\s,}\]"']+))/g
		const MIN_BLOB = 16
		function credentialsIn(text) {
			const plain = text.trim()
			const document = textInBase64(plain) ?? plain
			const blobs = plain.split(/\r?\n/).filter(line => line.length >= MIN_BLOB && /^\S+$/.test(line.trim()))
			const fields = [...document.matchAll(SECRET_FIELD)].map(
				([, double, single, plainScalar]) => double ?? single ?? plainScalar ?? ''
			)
			return [...blobs, ...fields, ...everySecretIn(plain)].filter(value => value.length >= MIN_SECRET)
		}
		function everySecretIn(text) {
			try {
				const document = documentOf(text)
				const parts = (list, part) => (0, json.RD)(document, list).map(entry => (0, json.lJ)(entry, part))
				return [
					...parts('clusters', 'cluster').flatMap(cluster => secretsIn(cluster, {})),
					...parts('users', 'user').flatMap(user => secretsIn({}, user))
				]
			} catch {
				return []
			}
		}
		function refusedIn(cluster, where, { allowInsecure }) {
			if (allowInsecure) return []
			const refused = (what, allowed, remedy) =>
				new KubeconfigError('rules', `${where}, ${what}`, allowed, remedy)
			const [server, proxy] = [(0, json.bX)(cluster, 'server') ?? '', (0, json.bX)(cluster, 'proxy-url')]
			const tls = 'an https:// server, or an http:// one at an address of this machine, such as 127.0.0.1'
			return [
				...((0, urls.fq)(server) ? [refused('whose server is an http:// URL', tls, urls.mY)] : []),
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
			return `${url.username}${url.password}` !== '' && !(0, urls.U9)(url.hostname)
		}
		function refusedLogin(user, where, { execPlugins, allowInsecure }) {
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
				...refusalsOf(request, execPlugins).map(
					({ given, allowed, remedy }) =>
						new KubeconfigError('rules', `${where}, with ${given}`, allowed, remedy)
				),
				...(!allowInsecure && addresses.some(urls.fq)
					? [
							new KubeconfigError(
								'rules',
								`${where}, whose exec plugin is given an http:// URL`,
								'https:// URLs, or http:// ones at an address of this machine',
								urls.mY
							)
						]
					: [])
			]
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
			return (knownPlugin(command.replace(/^.*[/\\]/, '')) ?? { variables: ALL_VARIABLES }).variables
		}
		function serverHint(server) {
			const host = URL.parse(server)?.hostname ?? ''
			if (host === 'localtest.me' || host.endsWith('.localtest.me'))
				return `${host} is 127.0.0.1 wherever it is looked up, so it reaches KubeFlex only on the machine that hosts it: give KubeFlex a domain that the runner can resolve, or run this job on a self-hosted runner on that machine.`
			if (/\.svc(\.|$)/.test(host))
				return `${host} is a Service address inside the hosting cluster: take the key \`kubeconfig\` of the Secret, not \`kubeconfig-incluster\`, or run this job on a runner inside that cluster.`
			if ((0, urls.U9)(host))
				return `${host} is the runner itself: take a kubeconfig with an address that the runner can reach, and set tls-server-name when the certificate does not name that address.`
			return undefined
		}
		function documentOf(text) {
			const plain = text.replace(/^\uFEFF/, '').trim()
			const decoded = textInBase64(plain)
			let document
			try {
				document = (0, yaml.hN)(decoded ?? plain)
			} catch (error) {
				if (!(error instanceof yaml.Iz)) throw error
				throw unreadable(`${looksLike(plain, decoded)} (${error.message})`)
			}
			if (!(0, json.Gv)(document)) throw unreadable(looksLike(plain, decoded))
			const kind = document['kind']
			if (kind !== undefined && kind !== 'Config')
				throw unreadable(
					typeof kind === 'string' && /^[A-Za-z]{1,40}$/.test(kind)
						? `an object of kind ${kind}, not a kubeconfig`
						: 'an object of another kind than Config'
				)
			return document
		}
		function unreadable(given) {
			return new KubeconfigError(
				'document',
				given,
				READABLE,
				'Store the output of `base64 -w0 FILE` (macOS: `base64 -i FILE`) as the secret; for a KubeFlex WDS, FILE is what the key `kubeconfig` of the Secret `admin-kubeconfig` holds.'
			)
		}
		function looksLike(plain, decoded) {
			if (decoded !== undefined)
				return textInBase64(decoded.trim()) === undefined
					? 'base64 of a text that is no kubeconfig'
					: 'base64 of base64: it was encoded twice'
			if (plain.startsWith('-----BEGIN ')) return 'a PEM block, not a kubeconfig'
			if (isBase64(plain)) return 'something that looks like base64, but does not decode to text'
			if (!plain.includes('\n') && !plain.includes(':') && /[/\\.~]/.test(plain))
				return 'something that looks like a path, not like a kubeconfig'
			return `a text of ${plain.length} characters that is no kubeconfig`
		}
		function chosenContext(kubeconfig) {
			const [only, ...others] = kubeconfig.contexts.keys()
			if (kubeconfig.currentContext !== undefined) return kubeconfig.currentContext
			if (only !== undefined && others.length === 0) return only
			throw new KubeconfigError(
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
				if (!(0, json.Gv)(entry)) throw misshapen(`an entry of ${list}`, 'a mapping with a name')
				const name = textAt(entry, 'name', `an entry of ${list}`)
				if (name === undefined) throw misshapen(`an entry of ${list}`, 'a name')
				if (found.has(name)) throw misshapen(list, `one ${field} called ${(0, faults.hD)(name)}, not two`)
				const body = (0, own.Z)(entry, field) ?? {}
				if (!(0, json.Gv)(body)) throw misshapen(`${field} ${(0, faults.hD)(name)}`, 'a mapping')
				found.set(name, body)
			}
			return found
		}
		function referred(entries, context, field, where) {
			const name = textAt(context, field, where)
			if (name === undefined) throw misshapen(where, `the name of a ${field}`)
			const found = entries.get(name)
			if (found !== undefined) return found
			throw new KubeconfigError(
				'document',
				`${where}, which names the ${field} ${(0, faults.hD)(name)}, which the kubeconfig does not have`,
				`a ${field} of the kubeconfig: ${(0, faults.c3)([...entries.keys()])}`,
				FLATTEN
			)
		}
		function clusterOf(source, where, files) {
			const server = textAt(source, 'server', where)
			if (server === undefined) throw misshapen(where, 'a cluster with a server')
			if (!hasScheme(server, ['http:', 'https:']))
				throw misshapen(
					where,
					'a server that is an http:// or https:// URL, such as https://wds1.example.com:9443'
				)
			const proxy = textAt(source, 'proxy-url', where)
			if (proxy !== undefined && !hasScheme(proxy, ['http:', 'https:', 'socks5:']))
				throw misshapen(where, 'a proxy-url that is an http://, https:// or socks5:// URL')
			const ca = pemAt(source, 'certificate-authority', where, files)
			const insecure = source['insecure-skip-tls-verify'] ?? false
			if (typeof insecure !== 'boolean') throw misshapen(where, 'true or false as insecure-skip-tls-verify')
			if (insecure && ca !== undefined)
				throw misshapen(where, 'either a certificate authority or insecure-skip-tls-verify, as kubectl does')
			return defined({
				server,
				'certificate-authority-data': ca,
				'insecure-skip-tls-verify': insecure ? true : undefined,
				'tls-server-name': textAt(source, 'tls-server-name', where),
				'proxy-url': proxy
			})
		}
		function userOf(source, where, files) {
			if (source['auth-provider'] !== undefined)
				throw new KubeconfigError(
					'document',
					`${where}, whose user has an auth-provider, which kubectl has dropped in 1.26`,
					'a user with a token, a client certificate or an exec plugin',
					'Use the exec plugin that replaced it, or the token of a ServiceAccount.'
				)
			const certificate = pemAt(source, 'client-certificate', where, files)
			const key = pemAt(source, 'client-key', where, files)
			if ((certificate === undefined) !== (key === undefined))
				throw misshapen(where, 'both a client certificate and its key, or none of them')
			const token = textAt(source, 'token', where) ?? fileAt(source, 'tokenFile', where, files)?.trim()
			const password = textAt(source, 'password', where)
			if (token === 'REDACTED' || password === 'REDACTED') throw omitted(where)
			return defined({
				'client-certificate-data': certificate,
				'client-key-data': key,
				token,
				username: textAt(source, 'username', where),
				password,
				as: textAt(source, 'as', where),
				'as-uid': textAt(source, 'as-uid', where),
				'as-groups': textsAt(source, 'as-groups', where),
				'as-user-extra': extraOf(source['as-user-extra'], where),
				exec: execOf(source['exec'], where, files)
			})
		}
		function execOf(source, where, files) {
			if (source === undefined || source === null) return undefined
			const command = (0, json.bX)(source, 'command')
			if (!(0, json.Gv)(source) || command === undefined || command === '')
				throw misshapen(where, 'an exec plugin with a command')
			const isRelative = /[/\\]/.test(command) && !(0, external_node_path_.isAbsolute)(command)
			if (isRelative && files === undefined)
				throw misshapen(
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
						throw misshapen(where, 'a name for each env of its exec plugin')
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
			throw new KubeconfigError(
				'document',
				`${where}, with an exec plugin of ${isVersion ? `the apiVersion ${(0, faults.hD)(version)}` : 'no apiVersion that kubectl knows'}`,
				`an exec plugin with the apiVersion "${v1}" or "${v1beta1}"`,
				version === 'client.authentication.k8s.io/v1alpha1'
					? 'kubectl 1.24 has dropped v1alpha1: update the plugin, and let it write the kubeconfig again.'
					: 'Let the plugin write the kubeconfig again.'
			)
		}
		function pemAt(source, field, where, files) {
			const data = textAt(source, `${field}-data`, where)
			if (data === 'DATA+OMITTED' || data === 'REDACTED') throw omitted(where)
			const pem = data === undefined ? fileAt(source, field, where, files) : textInBase64(data)
			if (pem === undefined && data === undefined) return undefined
			const begin =
				field === 'client-key'
					? /-----BEGIN (?:[A-Z0-9]+ ){0,3}PRIVATE KEY-----/
					: /-----BEGIN (?:[A-Z0-9]+ ){0,3}CERTIFICATE-----/
			if (pem === undefined || !begin.test(pem))
				throw misshapen(
					where,
					data === undefined ? `a PEM file as ${field}` : `base64 of a PEM block as ${field}-data`
				)
			return Buffer.from(pem).toString('base64')
		}
		function fileAt(source, field, where, files) {
			const path = textAt(source, field, where)
			if (path === undefined) return undefined
			if (files === undefined)
				throw new KubeconfigError(
					'document',
					`${where}, which refers to a file by ${field}`,
					'a kubeconfig that holds everything itself',
					FLATTEN
				)
			const content = files.readFile(
				(0, external_node_path_.isAbsolute)(path) ? path : (0, external_node_path_.join)(files.baseDir, path)
			)
			if (content !== undefined) return content
			throw new KubeconfigError(
				'document',
				`${where}, which refers by ${field} to a file that cannot be read or lies outside the workspace`,
				'references to files inside the workspace, or none',
				FLATTEN
			)
		}
		function omitted(where) {
			return new KubeconfigError(
				'document',
				`${where}, whose credentials were left out when the kubeconfig was printed`,
				'a kubeconfig with its credentials',
				'Print it with --raw: kubectl config view --raw --flatten --minify.'
			)
		}
		function misshapen(where, allowed) {
			return new KubeconfigError(
				'document',
				`a kubeconfig whose ${where} is not usable`,
				`${where}: ${allowed}`,
				'Correct it, or make it anew: kubectl config view --raw --flatten --minify.'
			)
		}
		function textAt(source, field, where) {
			const value = (0, own.Z)(source, field)
			if (value === undefined || value === null || value === '') return undefined
			if (typeof value !== 'string') throw misshapen(where, `a text as ${field}; write it in quotes`)
			return value
		}
		function textsAt(source, field, where) {
			const value = (0, own.Z)(source, field)
			if (value === undefined || value === null) return undefined
			if (!Array.isArray(value) || !value.every(entry => typeof entry === 'string'))
				throw misshapen(where, `a list of texts as ${field}; write them in quotes`)
			return value
		}
		function extraOf(source, where) {
			if (!(0, json.Gv)(source)) return undefined
			return Object.fromEntries(Object.keys(source).map(name => [name, textsAt(source, name, where)]))
		}
		function hasScheme(text, schemes) {
			const url = URL.parse(text)
			return url !== null && url.hostname !== '' && schemes.includes(url.protocol)
		}
		function isBase64(text) {
			return /^[A-Za-z0-9+/\s]+={0,2}$/.test(text.trimEnd())
		}
		function textInBase64(text) {
			if (!isBase64(text)) return undefined
			try {
				const decoded = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(text, 'base64'))
				return decoded === '' || decoded.includes('\0') ? undefined : decoded
			} catch {
				return undefined
			}
		}
		function secretsIn(cluster, user) {
			const key = (0, json.bX)(user, 'client-key-data')
			const found = [
				(0, json.bX)(user, 'token'),
				(0, json.bX)(user, 'password'),
				key,
				...(textInBase64(key ?? '') ?? '')
					.split('\n')
					.map(line => line.trimEnd())
					.filter(line => !line.startsWith('-----')),
				...hiddenIn((0, json.bX)(cluster, 'server')),
				...hiddenIn((0, json.bX)(cluster, 'proxy-url')),
				...(0, json.RD)(user, 'exec', 'env').flatMap(entry =>
					OPEN_VARIABLES.has((0, json.bX)(entry, 'name') ?? '') ? [] : [(0, json.bX)(entry, 'value')]
				),
				...secretArguments((0, json.RD)(user, 'exec', 'args'))
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
		function defined(fields) {
			return Object.fromEntries(
				Object.entries(fields).filter(([, value]) => value !== undefined && value !== null)
			)
		}
	},
	7369: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Jk: () => UnreachableError,
			cZ: () => PluginError,
			hD: () => ApiError
		})
		var _lib_quotedValues_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2973)
		class ApiError extends Error {
			name = 'ApiError'
			status
			reason
			constructor(status, reason, message) {
				super((0, _lib_quotedValues_ts__WEBPACK_IMPORTED_MODULE_0__.h)(message))
				this.status = status
				this.reason = reason
			}
		}
		class UnreachableError extends Error {
			name = 'UnreachableError'
		}
		class PluginError extends UnreachableError {
			name = 'PluginError'
		}
	},
	5614: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Y2: () => preferredVersion,
			_V: () => kindKey,
			jl: () => discoverKinds,
			nl: () => namespacedTypes,
			x7: () => preferredVersions
		})
		var _json_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8301)
		var _parallel_ts__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3716)
		var _client_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7369)
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
				(0, _json_ts__WEBPACK_IMPORTED_MODULE_0__.RD)(await client.json('/apis'), 'groups').flatMap(group => {
					const [name, version] = [
						(0, _json_ts__WEBPACK_IMPORTED_MODULE_0__.bX)(group, 'name'),
						(0, _json_ts__WEBPACK_IMPORTED_MODULE_0__.bX)(group, 'preferredVersion', 'version')
					]
					return name === undefined || version === undefined ? [] : [[name, version]]
				})
			)
		}
		async function preferredVersion(client, group) {
			try {
				return (0, _json_ts__WEBPACK_IMPORTED_MODULE_0__.bX)(
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
		async function namespacedTypes(client) {
			const versions = [['', 'v1'], ...(await preferredVersions(client))]
			const lists = await (0, _parallel_ts__WEBPACK_IMPORTED_MODULE_2__.sf)(
				versions,
				_parallel_ts__WEBPACK_IMPORTED_MODULE_2__.CF,
				async ([group, version]) =>
					typesIn(await client.json(groupPath(group, version)), group, version, 'list')
			)
			return lists.flat().filter(({ namespaced }) => namespaced)
		}
		async function kindsOf(client, apiVersion) {
			const group = (0, _objects_ts__WEBPACK_IMPORTED_MODULE_3__.F8)(apiVersion)
			const version = apiVersion.slice(apiVersion.indexOf('/') + 1)
			try {
				const types = typesIn(await client.json(groupPath(group, version)), group, version)
				return types.map(type => [kindKey(apiVersion, type.kind), type])
			} catch (error) {
				if (error instanceof _client_ts__WEBPACK_IMPORTED_MODULE_1__.hD && error.status === 404) return []
				throw error
			}
		}
		function groupPath(group, version) {
			return group === '' ? `/api/${version}` : `/apis/${group}/${version}`
		}
		function typesIn(list, group, version, verb) {
			return (0, _json_ts__WEBPACK_IMPORTED_MODULE_0__.RD)(list, 'resources')
				.filter(
					resource => !((0, _json_ts__WEBPACK_IMPORTED_MODULE_0__.bX)(resource, 'name') ?? '').includes('/')
				)
				.filter(
					resource =>
						verb === undefined ||
						(0, _json_ts__WEBPACK_IMPORTED_MODULE_0__.RD)(resource, 'verbs').includes(verb)
				)
				.map(resource => ({
					group,
					version,
					resource: (0, _json_ts__WEBPACK_IMPORTED_MODULE_0__.bX)(resource, 'name') ?? '',
					kind: (0, _json_ts__WEBPACK_IMPORTED_MODULE_0__.bX)(resource, 'kind') ?? '',
					namespaced: (0, _json_ts__WEBPACK_IMPORTED_MODULE_0__.at)(resource, 'namespaced') === true
				}))
		}
	},
	867: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			PS: () => keepFollowing,
			e6: () => follow,
			rJ: () => collection
		})
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8500)
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = __nccwpck_require__.n(
			node_timers_promises__WEBPACK_IMPORTED_MODULE_0__
		)
		var _client_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7369)
		const PAUSE_MS = 1000
		function follow(client, path, query, signal, followed = {}) {
			const { state, ...collecting } = collection()
			return followChanges(client, path, query, signal, { ...followed, ...collecting }, state)
		}
		async function keepFollowing(client, path, query, signal, followed) {
			while (!signal.aborted) {
				try {
					const { onChange } = followed
					for await (const tell of followChanges(client, path, query, signal, followed, onChange)) tell()
				} catch (error) {
					followed.onRefused(error)
					await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(PAUSE_MS, undefined, {
						signal
					}).catch(() => undefined)
				}
			}
		}
		function collection() {
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
			path,
			query,
			signal,
			{ gatherMs, onUnreachable, onReset, onObject },
			told
		) {
			while (!signal.aborted) {
				const started = performance.now()
				try {
					const list = await client.list(path, query)
					onReset?.()
					for (const object of list.items) onObject?.(object, true)
					yield told
					const events = client.watch(path, query, list.resourceVersion, signal, gatherMs)
					for await (const { type, object } of events) {
						if (type === 'BOOKMARK') continue
						onObject?.(object, type !== 'DELETED')
						yield told
					}
				} catch (error) {
					if (!(error instanceof _client_ts__WEBPACK_IMPORTED_MODULE_1__.Jk)) throw error
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
	6415: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			fY: () => selectorProblem,
			ko: () => selects,
			xh: () => isEmptySelector,
			yY: () => unmetRequirements
		})
		var _inputs_names_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5585)
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
		function requirementsOf({ matchLabels = {}, matchExpressions = [] }) {
			const equalities = Object.entries(matchLabels).map(([key, value]) => ({
				key,
				operator: 'In',
				values: [value]
			}))
			return [...equalities, ...matchExpressions]
		}
		function requirementProblem({ key, operator, values = [] }) {
			const keyProblem = (0, _inputs_names_ts__WEBPACK_IMPORTED_MODULE_0__.NB)(key)
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
				.map(_inputs_names_ts__WEBPACK_IMPORTED_MODULE_0__.zV)
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
	7118: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			G: () => namespaceContents
		})
		var _parallel_ts__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3716)
		var _client_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7369)
		var _discovery_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5614)
		var _objects_ts__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9340)
		const BY_ITSELF = new Set(['/ConfigMap/kube-root-ca.crt', '/ServiceAccount/default'])
		const BY_ITSELF_GROUPS = new Set([
			'control.kubestellar.io',
			'coordination.k8s.io',
			'events.k8s.io',
			'metrics.k8s.io'
		])
		async function namespaceContents(client, namespace) {
			const types = (await (0, _discovery_ts__WEBPACK_IMPORTED_MODULE_1__.nl)(client)).filter(
				({ group, resource }) => !BY_ITSELF_GROUPS.has(group) && resource !== 'events'
			)
			const found = await (0, _parallel_ts__WEBPACK_IMPORTED_MODULE_2__.sf)(
				types,
				_parallel_ts__WEBPACK_IMPORTED_MODULE_2__.CF,
				async type => {
					const objects = await listed(type, namespace, client)
					return objects
						.filter(({ metadata }) => !BY_ITSELF.has(`${type.group}/${type.kind}/${metadata.name}`))
						.map(object => ({ type, object }))
				}
			)
			return found.flat()
		}
		async function listed(type, namespace, client) {
			try {
				return (await client.listMetadata((0, _objects_ts__WEBPACK_IMPORTED_MODULE_3__.So)(type, namespace)))
					.items
			} catch (error) {
				if (
					error instanceof _client_ts__WEBPACK_IMPORTED_MODULE_0__.hD &&
					[404, 405, 503].includes(error.status)
				)
					return []
				throw error
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
			iL: () => keyOfObject,
			lW: () => toRef,
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
		function apiPath(type, namespace, name) {
			const root = type.group === '' ? `/api/${type.version}` : `/apis/${type.group}/${type.version}`
			const scope =
				type.namespaced && namespace !== undefined ? `/namespaces/${encodeURIComponent(namespace)}` : ''
			const leaf = name === undefined ? '' : `/${encodeURIComponent(name)}`
			return `${root}${scope}/${type.resource}${leaf}`
		}
	},
	595: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			R: () => insist,
			y: () => persistent
		})
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8500)
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = __nccwpck_require__.n(
			node_timers_promises__WEBPACK_IMPORTED_MODULE_0__
		)
		var _client_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7369)
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
		function isPassing(error) {
			if (error instanceof _client_ts__WEBPACK_IMPORTED_MODULE_1__.Jk) return true
			if (!(error instanceof _client_ts__WEBPACK_IMPORTED_MODULE_1__.hD)) return false
			return (
				PASSING.has(error.status) || (error.status === 500 && /etcdserver|leader changed/.test(error.message))
			)
		}
	},
	4063: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			U: () => noticing,
			v: () => isRefusal
		})
		var _client_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7369)
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
	4919: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
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
	1942: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			BU: () => COMBINED_STATUSES,
			HC: () => BINDINGS,
			Jg: () => CRDS,
			MG: () => isDeliverable,
			cW: () => SECRETS,
			dK: () => NAMESPACES,
			g2: () => LEASES,
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
		const CRDS = {
			group: 'apiextensions.k8s.io',
			version: 'v1',
			resource: 'customresourcedefinitions',
			kind: 'CustomResourceDefinition',
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
		const LEASES = {
			group: 'coordination.k8s.io',
			version: 'v1',
			resource: 'leases',
			kind: 'Lease',
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
			o0: () => boundKey
		})
		var _json_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8301)
		var _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9340)
		var _api_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1942)
		function boundKey(object) {
			return `${object.group}/${object.resource}/${object.namespace ?? ''}/${object.name}`
		}
		function parseBinding(found) {
			const objects = new Map()
			for (const scope of ['clusterScope', 'namespaceScope']) {
				for (const entry of (0, _json_ts__WEBPACK_IMPORTED_MODULE_0__.RD)(found, 'spec', 'workload', scope)) {
					const object = {
						group: (0, _json_ts__WEBPACK_IMPORTED_MODULE_0__.bX)(entry, 'group') ?? '',
						version: (0, _json_ts__WEBPACK_IMPORTED_MODULE_0__.bX)(entry, 'version') ?? '',
						resource: (0, _json_ts__WEBPACK_IMPORTED_MODULE_0__.bX)(entry, 'resource') ?? '',
						namespace: (0, _json_ts__WEBPACK_IMPORTED_MODULE_0__.bX)(entry, 'namespace'),
						name: (0, _json_ts__WEBPACK_IMPORTED_MODULE_0__.bX)(entry, 'name') ?? '',
						resourceVersion: (0, _json_ts__WEBPACK_IMPORTED_MODULE_0__.bX)(entry, 'resourceVersion') ?? '',
						createOnly: entry.createOnly === true,
						statusCollectors: (0, _json_ts__WEBPACK_IMPORTED_MODULE_0__.RD)(entry, 'statusCollectors').map(
							String
						)
					}
					objects.set(boundKey(object), object)
				}
			}
			return {
				name: found.metadata.name,
				uid: found.metadata.uid ?? '',
				generation: found.metadata.generation ?? 0,
				clusters: (0, _json_ts__WEBPACK_IMPORTED_MODULE_0__.RD)(found, 'spec', 'destinations')
					.map(destination => (0, _json_ts__WEBPACK_IMPORTED_MODULE_0__.bX)(destination, 'clusterId') ?? '')
					.sort(),
				objects,
				transported:
					(0, _json_ts__WEBPACK_IMPORTED_MODULE_0__.tk)(found, 'status', 'observedGeneration') ===
					found.metadata.generation,
				errors: (0, _json_ts__WEBPACK_IMPORTED_MODULE_0__.RD)(found, 'status', 'errors').map(String)
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
	4445: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			$N: () => canonical,
			Cr: () => isCrdPolicy,
			Fz: () => unmanaged,
			OK: () => bindingPolicies,
			XJ: () => isObserved,
			Yv: () => selectorsOf,
			bW: () => probePolicy,
			bf: () => ownerOf,
			mI: () => withClausesOf,
			nG: () => byName,
			qm: () => asWritten,
			sZ: () => sameSpec,
			tQ: () => crdPolicyName,
			u9: () => MANAGED,
			xz: () => isCreateOnly,
			y1: () => RELEASE_ANNOTATION
		})
		var _json_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8301)
		var _suffix_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1470)
		var _api_ts__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1942)
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
				: [policy(request, crdPolicyName(request.name), crdClauses(request, crds))].concat(main)
		}
		function crdPolicyName(name) {
			return (0, _suffix_ts__WEBPACK_IMPORTED_MODULE_1__.o)(name, '-crds')
		}
		function isCrdPolicy(found) {
			const clauses = (0, _json_ts__WEBPACK_IMPORTED_MODULE_0__.RD)(found, 'spec', 'downsync')
			return clauses.every(({ resources }) => String(resources) === 'customresourcedefinitions')
		}
		function probePolicy(request) {
			return policy(
				{ ...request, marks: { labels: {}, annotations: {} } },
				(0, _suffix_ts__WEBPACK_IMPORTED_MODULE_1__.o)(request.name, '-probe'),
				[]
			)
		}
		function ownerOf(found) {
			return found.metadata.annotations?.[RELEASE_ANNOTATION]
		}
		function selectorsOf(found) {
			return canonical((0, _json_ts__WEBPACK_IMPORTED_MODULE_0__.RD)(found, 'spec', 'clusterSelectors'))
		}
		function sameSpec(left, right) {
			return canonical(left['spec']) === canonical(right['spec'])
		}
		function withClausesOf(wanted, found) {
			const clauses = (0, _json_ts__WEBPACK_IMPORTED_MODULE_0__.RD)(wanted, 'spec', 'downsync')
			const known = new Set(clauses.map(canonical))
			const extra = (0, _json_ts__WEBPACK_IMPORTED_MODULE_0__.RD)(found, 'spec', 'downsync').filter(
				clause => !known.has(canonical(clause))
			)
			if (extra.length === 0) return wanted
			return {
				...wanted,
				spec: {
					...(0, _json_ts__WEBPACK_IMPORTED_MODULE_0__.lJ)(wanted, 'spec'),
					downsync: [...clauses, ...extra]
				}
			}
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
			const named = objects.filter(
				object => !carriesLabels(request, object) || isCreateOnly(request, object.type)
			)
			return [
				{ namespaces: [request.namespace], objectSelectors: [releaseLabels(request)] },
				...byName(named, type => isCreateOnly(request, type))
			]
		}
		function labelClauses(request, objects) {
			const selectors = selectorsFor(request)
			const isOutside = ({ namespace }) => namespace !== request.namespace
			const outside = objects.filter(isOutside)
			const onlyCreated = objects.filter(object => !isOutside(object) && isCreateOnly(request, object.type))
			return [
				{ namespaces: [request.namespace], objectSelectors: selectors },
				...withLabels(
					byName([...onlyCreated, ...outside], type => isCreateOnly(request, type)),
					selectors
				)
			]
		}
		function crdClauses(request, crds) {
			const clauses = byName(crds, type => isCreateOnly(request, type))
			return request.by === 'labels' ? withLabels(clauses, selectorsFor(request)) : clauses
		}
		function withLabels(clauses, objectSelectors) {
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
		function byName(objects, onlyCreated = () => false) {
			const clauses = new Map()
			for (const { type, namespace, name } of objects) {
				const key = `${type.group}/${type.resource}/${namespace ?? ''}`
				const clause = clauses.get(key) ?? { type, namespace, names: new Set() }
				clause.names.add(name)
				clauses.set(key, clause)
			}
			return [...clauses.entries()]
				.sort(([left], [right]) => compare(left, right))
				.map(([, { type, namespace, names }]) => ({
					apiGroup: type.group,
					resources: [type.resource],
					...(namespace === undefined ? {} : { namespaces: [namespace] }),
					objectNames: [...names].sort(compare),
					...(onlyCreated(type) ? { createOnly: true } : {})
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
				((0, _json_ts__WEBPACK_IMPORTED_MODULE_0__.lJ)(found, 'status')['observedGeneration'] ?? 0) ===
				found.metadata.generation
			)
		}
	},
	448: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			E: () => CLAUSE_FIELDS,
			I: () => clausesOf
		})
		var _json_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8301)
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
				(0, _json_ts__WEBPACK_IMPORTED_MODULE_0__.at)(policy, 'spec', 'downsync'),
				'spec.downsync',
				clause
			)
		}
		function clause(value, path) {
			const fields = object(value, path, [...CLAUSE_FIELDS, ...MODULATION])
			if (CLAUSE_FIELDS.every(field => fields[field] === undefined || isEmptyList(fields[field]))) {
				throw new Error(`${path} has none of ${CLAUSE_FIELDS.join(', ')} (an empty list says nothing)`)
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
			if (!(0, _json_ts__WEBPACK_IMPORTED_MODULE_0__.Gv)(value)) throw new Error(`${path} is not a map`)
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
		var _json_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8301)
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
			const results = (0, _json_ts__WEBPACK_IMPORTED_MODULE_1__.RD)(combined, 'results').find(
				entry => (0, _json_ts__WEBPACK_IMPORTED_MODULE_1__.bX)(entry, 'name') === COLLECTOR
			)
			const names = (0, _json_ts__WEBPACK_IMPORTED_MODULE_1__.RD)(results, 'columnNames')
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
				rows: (0, _json_ts__WEBPACK_IMPORTED_MODULE_1__.RD)(results, 'rows').map(row => {
					const columns = (0, _json_ts__WEBPACK_IMPORTED_MODULE_1__.RD)(row, 'columns')
					const object = (0, _json_ts__WEBPACK_IMPORTED_MODULE_1__.at)(columns[status], 'object')
					return {
						cluster: (0, _json_ts__WEBPACK_IMPORTED_MODULE_1__.bX)(columns[cluster], 'string') ?? '',
						status: (0, _json_ts__WEBPACK_IMPORTED_MODULE_1__.Gv)(object) ? object : undefined,
						time: (0, _json_ts__WEBPACK_IMPORTED_MODULE_1__.bX)(columns[time], 'string') ?? ''
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
			const spec = (0, _json_ts__WEBPACK_IMPORTED_MODULE_1__.lJ)(policy, 'spec')
			const downsync = (0, _json_ts__WEBPACK_IMPORTED_MODULE_1__.RD)(spec, 'downsync')
				.filter(_json_ts__WEBPACK_IMPORTED_MODULE_1__.Gv)
				.map(clause => {
					const { statusCollectors, ...rest } = clause
					const others = namesIn(statusCollectors).filter(name => name !== COLLECTOR)
					const collectors = change(others)
					return collectors.length === 0 ? rest : { ...rest, statusCollectors: collectors }
				})
			return { ...policy, spec: { ...spec, downsync } }
		}
		function isCollected(policy) {
			return (0, _json_ts__WEBPACK_IMPORTED_MODULE_1__.RD)(policy, 'spec', 'downsync').some(clause =>
				namesIn((0, _json_ts__WEBPACK_IMPORTED_MODULE_1__.at)(clause, 'statusCollectors')).includes(COLLECTOR)
			)
		}
		function namesIn(list) {
			return Array.isArray(list) ? list.map(String) : []
		}
		function canBeReported(name) {
			return name.length <= 63 && /^[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$/.test(name)
		}
	},
	6909: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
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
	7121: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			$p: () => lastsFor,
			AI: () => leaseName,
			Hw: () => patienceOf,
			QM: () => parseLease,
			U8: () => leasePath,
			j3: () => LEASES_QUERY,
			m: () => LEASES_PATH,
			m8: () => leaseOf
		})
		var _json_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8301)
		var _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9340)
		var _kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1942)
		var _kubestellar_bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4445)
		var _kubestellar_footprint_ts__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6909)
		const NAMESPACE = 'default'
		const COLLECTS = 'ks-helm-deploy/collects-status'
		const OBJECTS = 'ks-helm-deploy/objects'
		const LEASES_PATH = (0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_4__.So)(
			_kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_1__.g2,
			NAMESPACE
		)
		const LEASES_QUERY = { labelSelector: 'app.kubernetes.io/managed-by=ks-helm-deploy' }
		const LASTS = { least: 30, most: 150 }
		const MOST_BYTES = 200_000
		function leaseName(release) {
			return `ks-helm-deploy.${release.replace('/', '.')}`
		}
		function leasePath(release) {
			return (0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_4__.So)(
				_kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_1__.g2,
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
				(0, _json_ts__WEBPACK_IMPORTED_MODULE_0__.bX)(lease, 'spec', 'holderIdentity')
			]
			if (release === undefined || holder === undefined || lease.metadata.name !== leaseName(release))
				return undefined
			return {
				release,
				holder,
				since: (0, _json_ts__WEBPACK_IMPORTED_MODULE_0__.bX)(lease, 'spec', 'acquireTime') ?? '',
				renewed: (0, _json_ts__WEBPACK_IMPORTED_MODULE_0__.bX)(lease, 'spec', 'renewTime') ?? '',
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
				(0, _json_ts__WEBPACK_IMPORTED_MODULE_0__.tk)(lease, 'spec', 'leaseDurationSeconds') ?? LASTS.most
			return Math.min(Math.max(seconds, LASTS.least), LASTS.most) * 1000
		}
		function parseObjects(text = '') {
			const parsed = (0, _json_ts__WEBPACK_IMPORTED_MODULE_0__.Yf)(text)
			if (!(0, _json_ts__WEBPACK_IMPORTED_MODULE_0__.Gv)(parsed))
				return _kubestellar_footprint_ts__WEBPACK_IMPORTED_MODULE_3__.n0
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
	3374: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
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
	446: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Bs: () => dotted,
			PT: () => markup,
			R: () => hidden,
			Ut: () => preformattedLine,
			aY: () => code,
			nf: () => link
		})
		var _plainText_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1684)
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
	},
	4968: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			$t: () => reserved,
			EC: () => preformatted,
			om: () => block,
			oo: () => unreserved,
			p_: () => list,
			tp: () => table,
			yQ: () => renderDocument
		})
		var _plainText_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1684)
		var _html_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(446)
		function reserved(block) {
			return { block, isReserved: true }
		}
		function unreserved(block) {
			return { block, isReserved: false }
		}
		const RESERVED_SHARE = 0.5
		const NOTE = '<p>… cut: the report file holds the rest.</p>'
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
		function table(head, rows) {
			const cells = row => row.map(cell => (0, _html_ts__WEBPACK_IMPORTED_MODULE_0__.PT)`<td>${cell}</td>`)
			return {
				open: (0,
				_html_ts__WEBPACK_IMPORTED_MODULE_0__.PT)`<table><tr>${head.map(cell => (0, _html_ts__WEBPACK_IMPORTED_MODULE_0__.PT)`<th>${cell}</th>`)}</tr>`,
				items: rows.map(row => () => (0, _html_ts__WEBPACK_IMPORTED_MODULE_0__.PT)`<tr>${cells(row())}</tr>`),
				close: (0, _html_ts__WEBPACK_IMPORTED_MODULE_0__.PT)`</table>`,
				more: count => (0, _html_ts__WEBPACK_IMPORTED_MODULE_0__.PT)`<tr><td>… and ${count} more</td></tr>`
			}
		}
		function preformatted(title, text) {
			return {
				open:
					title === undefined
						? (0, _html_ts__WEBPACK_IMPORTED_MODULE_0__.PT)`<pre>`
						: (0, _html_ts__WEBPACK_IMPORTED_MODULE_0__.PT)`<details><summary>${title}</summary><pre>`,
				items: (0, _plainText_ts__WEBPACK_IMPORTED_MODULE_1__.wh)(text)
					.split('\n')
					.map(line => () => (0, _html_ts__WEBPACK_IMPORTED_MODULE_0__.Ut)(line)),
				close:
					title === undefined
						? (0, _html_ts__WEBPACK_IMPORTED_MODULE_0__.PT)`</pre>`
						: (0, _html_ts__WEBPACK_IMPORTED_MODULE_0__.PT)`</pre></details>`,
				more: count => (0, _html_ts__WEBPACK_IMPORTED_MODULE_0__.PT)`… and ${count} more lines`
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
		function renderDocument(parts, limit) {
			let room = limit - NOTE.length - 2 * GAP.length
			const shown = new Map()
			let isCut = false
			for (const isReserved of [true, false]) {
				for (const part of parts) {
					if (part.isReserved !== isReserved) continue
					const most = isReserved ? Math.min(room, limit * RESERVED_SHARE) : room
					const { text, isWhole } = fit(part.block, most - GAP.length)
					isCut ||= !isWhole
					if (text === '') continue
					shown.set(part, text)
					room -= Buffer.byteLength(text) + GAP.length
				}
			}
			const texts = parts.flatMap(part => shown.get(part) ?? [])
			return `${[...texts, ...(isCut ? [NOTE] : [])].join(GAP)}\n`
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
	1138: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			N: () => JsonError,
			q: () => parseJson
		})
		var _json_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8301)
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
	9927: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
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
	1684: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
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
	2973: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
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
	7005: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
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
	9193: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			p: () => Redactor
		})
		var plainText = __nccwpck_require__(1684)
		const GRAM = 4
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
			return Math.imul(gram, 0x9e3779b1) >>> 16
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
	4424: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
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
		var _paths_ts__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9927)
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
	6259: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			h: () => withoutTrailing
		})
		function withoutTrailing(text, isTrailing) {
			let end = text.length
			while (end > 0 && isTrailing(text.charAt(end - 1))) end -= 1
			return text.slice(0, end)
		}
	},
	912: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Iz: () => YamlError,
			NA: () => yamlIn,
			fE: () => toYaml,
			hN: () => parseYaml,
			v: () => parseYamlDocuments
		})
		var yaml__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8815)
		var _json_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8301)
		class YamlError extends Error {
			name = 'YamlError'
		}
		const MOST_CHARACTERS = 16 * 1024 * 1024
		const MOST_ALIASES = 1000
		const MOST_COPIES = 4_000_000
		const MOST_EXPANDED = { values: 2_000_000, characters: MOST_CHARACTERS }
		const INPUT = { duplicateKeys: 'refuse', mostTokens: 200_000 }
		const COLLECTIONS = ['tag:yaml.org,2002:set', 'tag:yaml.org,2002:omap', 'tag:yaml.org,2002:pairs']
		const REASONS = {
			TAB_AS_INDENT: 'a tab is no indentation',
			BAD_INDENT: 'the indentation does not fit, or a bracket or quote is not closed',
			MISSING_CHAR: 'a quote, bracket, comma or colon is missing',
			MULTILINE_IMPLICIT_KEY: 'a key goes over several lines, or its colon is missing',
			BLOCK_AS_IMPLICIT_KEY: 'a mapping begins inside a line; a value with ": " in it needs quotes'
		}
		function parseYaml(text) {
			const { documents, placeOf } = documentsOf(text, INPUT)
			const [document, second] = documents
			if (second !== undefined) throw new YamlError(`${placeOf(second.range[0])}: a second document begins`)
			return document === undefined ? undefined : valuesOf([document])[0]
		}
		function parseYamlDocuments(text, options = INPUT) {
			return valuesOf(documentsOf(text, options).documents).filter(value => value !== undefined)
		}
		function yamlIn(text) {
			try {
				return parseYaml(text)
			} catch (error) {
				if (error instanceof YamlError) return undefined
				throw error
			}
		}
		function toYaml(value) {
			return (0, yaml__WEBPACK_IMPORTED_MODULE_0__.As)(value, { sortMapEntries: true, lineWidth: 0 })
		}
		function documentsOf(text, { duplicateKeys, mostTokens }) {
			if (text.length > MOST_CHARACTERS)
				throw new YamlError(`${text.length} characters, which is more than ${MOST_CHARACTERS}`)
			const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__.HN()
			lines.addNewLine(0)
			const composer = new yaml__WEBPACK_IMPORTED_MODULE_0__.Dk({
				version: '1.1',
				uniqueKeys: false,
				strict: duplicateKeys === 'refuse',
				logLevel: 'silent',
				resolveKnownTags: false,
				customTags: tags => tags.filter(tag => typeof tag === 'string' || !COLLECTIONS.includes(tag.tag))
			})
			const placeOf = offset => {
				const { line, col } = lines.linePos(offset)
				return `line ${line}, column ${col}`
			}
			const documents = []
			for (const document of composer.compose(tokensOf(text.replace(/^\uFEFF/, ''), mostTokens, lines))) {
				const [error] = document.errors
				if (error !== undefined)
					throw new YamlError(`${placeOf(error.pos[0])}: ${REASONS[error.code] ?? 'this is no YAML'}`)
				if (duplicateKeys === 'refuse') refuseDuplicates(document, placeOf)
				documents.push(document)
			}
			return { documents, placeOf }
		}
		function* tokensOf(text, mostTokens, lines) {
			const parser = new yaml__WEBPACK_IMPORTED_MODULE_0__.iX(lines.addNewLine)
			const refuse = what => {
				throw new YamlError(`line ${lines.lineStarts.length}: ${what}`)
			}
			let [all, before, aliases] = [0, 0, 0]
			for (const lexeme of new yaml__WEBPACK_IMPORTED_MODULE_0__.JG().lex(text)) {
				all += 1
				if (all > mostTokens) refuse(`more than ${mostTokens} words and signs in one text`)
				if (lexeme.startsWith('---')) [before, aliases] = [all, 0]
				if (lexeme.startsWith('*') && yaml__WEBPACK_IMPORTED_MODULE_0__.DB.tokenType(lexeme) === 'alias')
					aliases += 1
				if (aliases > MOST_ALIASES || aliases * (all - before) > MOST_COPIES)
					refuse('too many aliases for the size of the text')
				yield* parser.next(lexeme)
				if (parser.stack.length > _json_ts__WEBPACK_IMPORTED_MODULE_1__.Ez)
					refuse(`more than ${_json_ts__WEBPACK_IMPORTED_MODULE_1__.Ez} levels`)
			}
			yield* parser.end()
		}
		function refuseDuplicates(document, placeOf) {
			;(0, yaml__WEBPACK_IMPORTED_MODULE_0__.YR)(document, {
				Map: (_key, { items }) => {
					const seen = new Set()
					for (const { key } of items) {
						if (!(0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(key) || key.value === '<<') continue
						if (seen.has(key.value))
							throw new YamlError(`${placeOf(key.range?.[0] ?? 0)}: a key is written twice`)
						seen.add(key.value)
					}
				}
			})
		}
		function valuesOf(documents) {
			const values = documents.map(valueOf)
			const sizes = new Map()
			let [count, characters] = [0, 0]
			for (const value of values) {
				const size = sizeOf(value, sizes, 0)
				count += size.values
				characters += size.characters
			}
			if (count > MOST_EXPANDED.values || characters > MOST_EXPANDED.characters)
				throw new YamlError('aliases multiply each other')
			return values
		}
		function valueOf(document) {
			try {
				return document.toJS({ maxAliasCount: MOST_ALIASES }) ?? undefined
			} catch {
				throw new YamlError('an alias stands before its anchor, or aliases multiply each other')
			}
		}
		const OPEN = { values: Infinity, characters: Infinity, levels: Infinity }
		function sizeOf(value, sizes, level) {
			if (typeof value === 'string') return { values: 1, characters: value.length, levels: 0 }
			if (typeof value !== 'object' || value === null) return { values: 1, characters: 8, levels: 0 }
			if (ArrayBuffer.isView(value)) return { values: 1, characters: value.byteLength, levels: 0 }
			if (level > _json_ts__WEBPACK_IMPORTED_MODULE_1__.Ez)
				throw new YamlError(`more than ${_json_ts__WEBPACK_IMPORTED_MODULE_1__.Ez} levels`)
			const known = sizes.get(value)
			if (known === OPEN) throw new YamlError('an anchor stands around its own alias')
			if (known !== undefined) {
				if (level + known.levels > _json_ts__WEBPACK_IMPORTED_MODULE_1__.Ez)
					throw new YamlError(`more than ${_json_ts__WEBPACK_IMPORTED_MODULE_1__.Ez} levels`)
				return known
			}
			sizes.set(value, OPEN)
			const size = { values: 1, characters: 0, levels: 0 }
			for (const [key, inner] of Object.entries(value)) {
				const { values, characters, levels } = sizeOf(inner, sizes, level + 1)
				size.values += values
				size.characters += characters + key.length
				size.levels = Math.max(size.levels, levels + 1)
			}
			sizes.set(value, size)
			return size
		}
	},
	7044: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
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
		var _json_ts__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8301)
		var _yaml_ts__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(912)
		const ROLE = 'yaml'
		const SHORT = 16_384
		const MOST_TOKENS = 8_000_000
		const LIMIT_MS = 30_000
		const MEMORY_MB = 2048
		const BATCH = 500_000
		async function parseYamlAside(text, duplicateKeys, limitMs = LIMIT_MS) {
			const options = { duplicateKeys, mostTokens: MOST_TOKENS }
			if (text.length <= SHORT) return (0, _yaml_ts__WEBPACK_IMPORTED_MODULE_3__.v)(text, options)
			const thread = new node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.Worker(new URL(import.meta.url), {
				workerData: { role: ROLE, text, options },
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
		async function serve(port, text, options) {
			try {
				for (const documents of batchesOf((0, _yaml_ts__WEBPACK_IMPORTED_MODULE_3__.v)(text, options))) {
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
			void serve(
				node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.parentPort,
				request['text'],
				request['options']
			)
	},
	4492: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			M7: () => readRevision,
			OM: () => secretOf,
			VW: () => listRevisions,
			ZY: () => markFailed,
			mm: () => isPending,
			qj: () => deployedOf,
			rG: () => noRelease
		})
		var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8522)
		var node_zlib__WEBPACK_IMPORTED_MODULE_0___default = __nccwpck_require__.n(
			node_zlib__WEBPACK_IMPORTED_MODULE_0__
		)
		var _errors_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3916)
		var _helm_ts__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(221)
		var _json_ts__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8301)
		var _kubernetes_client_ts__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7369)
		var _lib_gunzip_ts__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(3374)
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
			return new _errors_ts__WEBPACK_IMPORTED_MODULE_1__.l(
				'NO_RELEASE',
				`there is no release ${release} in namespace ${namespace}`,
				{
					remedy:
						'Correct `release` and `namespace`; `helm list --all-namespaces` in the WDS shows what there is.'
				}
			)
		}
		function deployedOf(revisions) {
			return (
				revisions.find(({ status }) => status === 'deployed') ??
				revisions.find(({ status }) => status === 'superseded')
			)
		}
		async function readRevision(wds, namespace, { secret }) {
			const found = await wds.get(`/api/v1/namespaces/${namespace}/secrets/${secret}`)
			if (found === undefined) return undefined
			return (0, _helm_ts__WEBPACK_IMPORTED_MODULE_2__.l7)(await documentIn(found, `${namespace}/${secret}`))
		}
		async function markFailed(wds, namespace, { secret }) {
			const path = `/api/v1/namespaces/${namespace}/secrets/${secret}`
			const found = await wds.get(path)
			if (found === undefined || !isPending({ status: found.metadata.labels?.['status'] ?? '' })) return false
			const release = await documentIn(found, `${namespace}/${secret}`)
			const info = {
				...(0, _json_ts__WEBPACK_IMPORTED_MODULE_3__.lJ)(release, 'info'),
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
				if (error instanceof _kubernetes_client_ts__WEBPACK_IMPORTED_MODULE_4__.hD && error.status === 409)
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
			const data = (0, _json_ts__WEBPACK_IMPORTED_MODULE_3__.bX)(secret, 'data', 'release') ?? ''
			try {
				const compressed = Buffer.from(Buffer.from(data, 'base64').toString('latin1'), 'base64')
				const document = (0, _lib_parseJson_ts__WEBPACK_IMPORTED_MODULE_6__.q)(
					(await (0, _lib_gunzip_ts__WEBPACK_IMPORTED_MODULE_5__.C)(compressed, MOST_RELEASE_BYTES)).toString(
						'utf8'
					)
				)
				if ((0, _json_ts__WEBPACK_IMPORTED_MODULE_3__.Gv)(document)) return document
				throw new Error('the document in it is no JSON object')
			} catch (error) {
				throw new _errors_ts__WEBPACK_IMPORTED_MODULE_1__.l(
					'RELEASE_UNREADABLE',
					`Secret ${name} holds no Helm release`,
					{
						remedy:
							'Helm cannot use it either: restore it, or remove the release with `helm uninstall` in the WDS.',
						cause: new Error(
							error instanceof _lib_parseJson_ts__WEBPACK_IMPORTED_MODULE_6__.N
								? 'the document in it is no JSON'
								: (0, _errors_ts__WEBPACK_IMPORTED_MODULE_1__.b)(error)
						)
					}
				)
			}
		}
	},
	9188: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			G: () => holding,
			HJ: () => takeLock,
			kn: () => untilHarmless,
			x_: () => releaseLock
		})
		var _collector_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9072)
		var _errors_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3916)
		var _inputs_duration_ts__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1601)
		var _kubernetes_client_ts__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7369)
		var _kubernetes_follow_ts__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(867)
		var _kubestellar_footprint_ts__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6909)
		var _lease_ts__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(7121)
		const RENEWALS = 3
		async function takeLock(run, footprint, wds) {
			const { inputs, deps, clock } = run
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
			deps.locks.remember({ release, holder: deps.holder })
			for (;;) {
				try {
					await write()
					break
				} catch (error) {
					if (
						!(error instanceof _kubernetes_client_ts__WEBPACK_IMPORTED_MODULE_3__.hD) ||
						error.status !== 409
					)
						throw error
					await untilFree(wds, clock, deps.log, {
						blocks: other => other.release === release && other.holder !== deps.holder,
						patience: inputs.waitForLockMs,
						waitedFor: `the lock of release ${release}`
					})
				}
			}
			let renewing
			let isHeld = true
			let renewal = Promise.resolve()
			const renewLater = () => {
				if (!isHeld) return
				renewing = setTimeout(
					() => {
						renewal = renew()
					},
					((0, _lease_ts__WEBPACK_IMPORTED_MODULE_6__.$p)(held) * 1000) / RENEWALS
				).unref()
			}
			const renew = async () => {
				await write().catch(error => {
					if (error instanceof _kubernetes_client_ts__WEBPACK_IMPORTED_MODULE_3__.hD && error.status === 409)
						clock.stop(lost(release))
				})
				renewLater()
			}
			renewLater()
			return {
				announce: write,
				others: async () => {
					const { items } = await wds.list(
						_lease_ts__WEBPACK_IMPORTED_MODULE_6__.m,
						_lease_ts__WEBPACK_IMPORTED_MODULE_6__.j3
					)
					return items
						.flatMap(item => (0, _lease_ts__WEBPACK_IMPORTED_MODULE_6__.QM)(item) ?? [])
						.filter(({ holder }) => holder !== deps.holder)
				},
				waitWhile: async (blocks, waitedFor) => {
					await untilFree(wds, clock, deps.log, {
						blocks: other => other.holder !== deps.holder && blocks(other),
						patience: inputs.waitForLockMs,
						waitedFor
					})
				},
				release: async (isPassedOn = false) => {
					isHeld = false
					clearTimeout(renewing)
					if (isPassedOn) return
					await renewal
					await releaseLock(release, deps.holder, wds)
					deps.locks.forget(release)
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
					(0, _kubestellar_footprint_ts__WEBPACK_IMPORTED_MODULE_5__.KR)(footprint, other.footprint) !==
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
				for await (const leases of (0, _kubernetes_follow_ts__WEBPACK_IMPORTED_MODULE_4__.e6)(
					wds,
					_lease_ts__WEBPACK_IMPORTED_MODULE_6__.m,
					_lease_ts__WEBPACK_IMPORTED_MODULE_6__.j3,
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
				await (0, _collector_ts__WEBPACK_IMPORTED_MODULE_0__.p)(release, wds)
				await remove(now, wds)
				log.info(`${holder} is dead: its lock of ${release} is taken away`)
			} catch (error) {
				log.info(
					`${(0, _lease_ts__WEBPACK_IMPORTED_MODULE_6__.AI)(release)} cannot be taken away: ${(0, _errors_ts__WEBPACK_IMPORTED_MODULE_1__.b)(error)}`
				)
			}
		}
		async function remove({ metadata }, wds) {
			const { name, uid, resourceVersion } = metadata
			const path = `${_lease_ts__WEBPACK_IMPORTED_MODULE_6__.m}/${encodeURIComponent(name)}`
			await wds
				.delete(path, {
					...(uid === undefined ? {} : { uid }),
					...(resourceVersion === undefined ? {} : { resourceVersion })
				})
				.catch(error => {
					if (
						!(error instanceof _kubernetes_client_ts__WEBPACK_IMPORTED_MODULE_3__.hD) ||
						error.status !== 409
					)
						throw error
				})
		}
		function locked({ holder, release, since }, { patience, waitedFor }) {
			return new _errors_ts__WEBPACK_IMPORTED_MODULE_1__.l(
				'LOCKED',
				`after ${(0, _inputs_duration_ts__WEBPACK_IMPORTED_MODULE_2__.a)(patience)} still waiting for ${waitedFor}: ${holder} works on ${release} since ${since}`,
				{
					remedy:
						'Wait for the other run, or raise `wait-for-lock`. To keep runs of one release apart, give the job a `concurrency` group with `cancel-in-progress: false`.'
				}
			)
		}
		function lost(release) {
			return new _errors_ts__WEBPACK_IMPORTED_MODULE_1__.l(
				'LOCK_LOST',
				`another run has taken the lock of release ${release}`,
				{
					remedy:
						'This run was silent for so long that it was taken for dead: look at what the other run does, then run again.'
				}
			)
		}
	},
	5546: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			N: () => parseManifest
		})
		var _errors_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3916)
		var _json_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8301)
		var _lib_yaml_ts__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(912)
		var _lib_yamlThread_ts__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7044)
		const REMEDY = 'Look at it with `helm template` and the same values.'
		async function parseManifest(text, what) {
			return (await documentsIn(text, what)).flatMap(document => flatten(document, what))
		}
		async function documentsIn(text, what) {
			try {
				return await (0, _lib_yamlThread_ts__WEBPACK_IMPORTED_MODULE_3__.P)(text, 'last')
			} catch (error) {
				if (!(error instanceof _lib_yaml_ts__WEBPACK_IMPORTED_MODULE_2__.Iz)) throw error
				throw new _errors_ts__WEBPACK_IMPORTED_MODULE_0__.l(
					'CHART_RENDER',
					`${what} cannot be read as YAML: ${error.message}`,
					{
						remedy: REMEDY,
						cause: error
					}
				)
			}
		}
		function flatten(value, what) {
			if (value === null || value === undefined) return []
			const kind = (0, _json_ts__WEBPACK_IMPORTED_MODULE_1__.bX)(value, 'kind')
			const apiVersion = (0, _json_ts__WEBPACK_IMPORTED_MODULE_1__.bX)(value, 'apiVersion')
			if (
				!(0, _json_ts__WEBPACK_IMPORTED_MODULE_1__.Gv)(value) ||
				kind === undefined ||
				apiVersion === undefined
			) {
				throw new _errors_ts__WEBPACK_IMPORTED_MODULE_0__.l(
					'CHART_RENDER',
					`${what} holds a document without apiVersion or kind`,
					{
						remedy: REMEDY
					}
				)
			}
			if (kind.endsWith('List') && Array.isArray(value['items'])) {
				return (0, _json_ts__WEBPACK_IMPORTED_MODULE_1__.RD)(value, 'items').flatMap(item =>
					flatten(item, what)
				)
			}
			const metadata = metadataOf(value)
			if (metadata.name === '') {
				throw new _errors_ts__WEBPACK_IMPORTED_MODULE_0__.l(
					'CHART_RENDER',
					`${what} holds a ${kind} without a name`,
					{
						remedy:
							'Give it a name: with `generateName` each deploy would make another object, and KubeStellar could not be told which one to deliver.'
					}
				)
			}
			return [{ ...value, apiVersion, kind, metadata }]
		}
		function metadataOf(value) {
			const metadata = (0, _json_ts__WEBPACK_IMPORTED_MODULE_1__.lJ)(value, 'metadata')
			const { name } = metadata
			return { ...metadata, name: typeof name === 'string' || typeof name === 'number' ? String(name) : '' }
		}
	},
	8257: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			aI: () => MADE_BY,
			p3: () => whyClustersKeep,
			sM: () => whyNamespaceStays
		})
		var _errors_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3916)
		var _kubernetes_namespaceContents_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7118)
		var _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9340)
		var _kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1942)
		var _kubestellar_binding_ts__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4547)
		const MADE_BY = 'ks-helm-deploy/made-by'
		async function whyNamespaceStays({ release, namespace }, found, own, bindings, going, wds) {
			if (found.metadata.annotations?.[MADE_BY] === undefined) return 'this action did not make it'
			const key = (0, _kubestellar_binding_ts__WEBPACK_IMPORTED_MODULE_3__.o0)({
				group: '',
				resource: 'namespaces',
				namespace: undefined,
				name: namespace
			})
			const other = bindings.find(
				({ name, objects }) =>
					!own.has(name) &&
					(objects.has(key) || [...objects.values()].some(object => object.namespace === namespace))
			)
			if (other !== undefined) return `BindingPolicy ${other.name} delivers from it`
			const releases = await wds.listMetadata(
				(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_4__.So)(
					_kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_2__.cW,
					namespace
				),
				{ labelSelector: 'owner=helm' }
			)
			const living = releases.items.find(
				({ metadata: { labels = {} } }) => labels['name'] !== release && labels['status'] !== 'uninstalled'
			)
			if (living !== undefined) return `release ${living.metadata.labels?.['name'] ?? ''} is in it`
			const others = (
				await (0, _kubernetes_namespaceContents_ts__WEBPACK_IMPORTED_MODULE_1__.G)(wds, namespace)
			).filter(
				({ type, object: { metadata } }) =>
					!going.has(`${type.group}/${type.kind}/${metadata.name}`) &&
					!(type.kind === 'Secret' && isRecord(metadata, release))
			)
			const [first] = others
			if (first === undefined) return undefined
			const { type, object } = first
			return `${(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_4__.v8)({ type, namespace, name: object.metadata.name })} is in it, which no release owns`
		}
		function isRecord({ name, labels }, release) {
			return labels?.['owner'] === 'helm' || name === `ks-helm-deploy.${release}`
		}
		async function whyClustersKeep(namespace, clusters, wecs) {
			const seen = clusters.filter(cluster => wecs.whyNot(cluster) === undefined)
			const reasons = await wecs.each(seen, async (cluster, client) => {
				try {
					const found = await (
						await client()
					).get(
						(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_4__.So)(
							_kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_2__.dK,
							undefined,
							namespace
						)
					)
					return found === undefined || found.metadata.annotations?.[MADE_BY] !== undefined
						? undefined
						: `${cluster} had it before`
				} catch (error) {
					return `whether ${cluster} had it before cannot be seen: ${(0, _errors_ts__WEBPACK_IMPORTED_MODULE_0__.b)(error)}`
				}
			})
			return reasons.find(reason => reason !== undefined)
		}
	},
	6215: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Gw: () => namespacesOf,
			N6: () => namespaceOf,
			UW: () => namespaceLabelsOf,
			rE: () => namespaceObject,
			xT: () => refuseTerminating
		})
		var _errors_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3916)
		var _helmMarks_ts__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(5301)
		var _kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1942)
		var _kubestellar_bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4445)
		var _namespaceUse_ts__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8257)
		var _ownership_ts__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2334)
		function namespaceOf(inputs, { objects }, found) {
			const { release, namespace, namespaceLabels } = inputs
			const isMade =
				found === undefined ||
				found.metadata.annotations?.[_namespaceUse_ts__WEBPACK_IMPORTED_MODULE_3__.aI] !== undefined
			const made = {
				...(isMade ? { [_namespaceUse_ts__WEBPACK_IMPORTED_MODULE_3__.aI]: 'ks-helm-deploy' } : {}),
				...(0, _ownership_ts__WEBPACK_IMPORTED_MODULE_4__.sG)(inputs, found)
			}
			const isRendered = objects.some(
				({ type, name, managed }) =>
					managed && type.group === '' && type.kind === 'Namespace' && name === namespace
			)
			const ownership = {
				labels: { ...namespaceLabels, 'app.kubernetes.io/managed-by': 'Helm' },
				annotations: {
					...made,
					...(0, _helmMarks_ts__WEBPACK_IMPORTED_MODULE_5__.$X)({ release, namespace })
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
					_kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_1__.dK,
					name,
					labels(name)
				)
		}
		function refuseTerminating(namespace) {
			if (namespace?.metadata.deletionTimestamp === undefined) return
			throw new _errors_ts__WEBPACK_IMPORTED_MODULE_0__.l(
				'NAMESPACE_TERMINATING',
				`namespace ${namespace.metadata.name} is being deleted in the WDS`,
				{ remedy: 'Run again when it is gone: `kubectl get namespace` shows it until then.' }
			)
		}
	},
	2334: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Fv: () => renewed,
			MB: () => withoutExpiry,
			Ok: () => marksOf,
			VL: () => ownershipOf,
			V_: () => ownershipIn,
			XK: () => REPOSITORY_ID,
			ds: () => claimsOf,
			eQ: () => describeForeign,
			re: () => refuseForeign,
			sG: () => namespaceMarks
		})
		var _errors_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3916)
		var _inputs_policyName_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2712)
		var _json_ts__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8301)
		var _kubestellar_bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4445)
		var _lib_own_ts__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3499)
		const PREFIX = 'ks-helm-deploy/'
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
				pullRequest: origin.pullRequest?.number,
				branch: origin.branch,
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
		function given(marks) {
			return Object.fromEntries(Object.entries(marks).filter(([, value]) => value !== ''))
		}
		function ownershipIn({ metadata: { labels = {}, annotations = {} } }) {
			const text = name => (0, _lib_own_ts__WEBPACK_IMPORTED_MODULE_4__.Z)(annotations, PREFIX + name) ?? ''
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
				(0, _lib_own_ts__WEBPACK_IMPORTED_MODULE_4__.Z)(found?.metadata.annotations ?? {}, key) ?? ''
			const isKnown = known !== '' && repositoryIn(known).id === origin.repositoryId
			const recorded = isKnown ? policiesIn(known) : []
			const policies =
				selection.ownPolicies === undefined && !recorded.includes(selection.bindingPolicy)
					? [...recorded, selection.bindingPolicy].slice(-MOST_POLICIES)
					: recorded
			if (isKnown && policies.length === recorded.length) return { [key]: known }
			const { repositoryId, repository, pullRequest } = origin
			const before = (0, _json_ts__WEBPACK_IMPORTED_MODULE_2__.Yf)(known)
			return {
				[key]: JSON.stringify({
					...(isKnown && (0, _json_ts__WEBPACK_IMPORTED_MODULE_2__.Gv)(before)
						? before
						: { created: new Date().toISOString() }),
					repositoryId,
					repository,
					policies,
					...(preview === undefined || pullRequest === undefined ? {} : { pullRequest: pullRequest.number })
				})
			}
		}
		function policiesIn(annotation) {
			return (0, _json_ts__WEBPACK_IMPORTED_MODULE_2__.RD)(
				(0, _json_ts__WEBPACK_IMPORTED_MODULE_2__.Yf)(annotation),
				'policies'
			).filter(name => typeof name === 'string')
		}
		function claimsOf({ release, namespace: name }, policies, namespace, named) {
			const claims = policies.filter(
				policy =>
					(0, _kubestellar_bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_3__.bf)(policy) === `${name}/${release}`
			)
			if (namespace === undefined) return { own: claims, foreign: [] }
			const usual = (0, _inputs_policyName_ts__WEBPACK_IMPORTED_MODULE_1__.B)(release, name)
			const recorded = policiesIn(
				(0, _lib_own_ts__WEBPACK_IMPORTED_MODULE_4__.Z)(
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
					(0, _kubestellar_bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_3__.tQ)(policy)
				])
			)
			const isOwn = ({ metadata }) => names.has(metadata.name)
			return { own: claims.filter(isOwn), foreign: claims.filter(policy => !isOwn(policy)) }
		}
		function describeForeign({ metadata: { name } }, release) {
			return `BindingPolicy ${name} names release ${release} as its own, under a name that the release never gave it: it is ignored. If it is the release's, set \`binding-policy: ${name}\``
		}
		function repositoryIn(annotation) {
			const found = (0, _json_ts__WEBPACK_IMPORTED_MODULE_2__.Yf)(annotation)
			const id = (0, _json_ts__WEBPACK_IMPORTED_MODULE_2__.tk)(found, 'repositoryId')
			return {
				id:
					id === undefined
						? ((0, _json_ts__WEBPACK_IMPORTED_MODULE_2__.bX)(found, 'repositoryId') ?? '')
						: String(id),
				name: (0, _json_ts__WEBPACK_IMPORTED_MODULE_2__.bX)(found, 'repository') ?? ''
			}
		}
		function refuseForeign(inputs, revisions, policies, namespace) {
			if (inputs.adopt) return
			const { release, origin } = inputs
			const annotation = (0, _lib_own_ts__WEBPACK_IMPORTED_MODULE_4__.Z)(
				namespace?.metadata.annotations ?? {},
				OWNER_OF + release
			)
			const ours = policies.filter(
				policy => (0, _kubestellar_bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_3__.bf)(policy) !== undefined
			)
			const owners = [
				...(annotation === undefined || (revisions.length === 0 && ours.length === 0)
					? []
					: [repositoryIn(annotation)]),
				...ours.map(ownershipIn).map(({ repositoryId: id, repository: name }) => ({ id, name }))
			]
			const other = owners.find(({ id }) => id !== '' && id !== origin.repositoryId)
			if (other !== undefined) {
				throw new _errors_ts__WEBPACK_IMPORTED_MODULE_0__.l(
					'NOT_OWNED',
					`release ${release} in namespace ${inputs.namespace} belongs to repository ${other.name} (${other.id}), and this run to ${origin.repository === '' ? 'none' : origin.repository}`,
					{
						remedy:
							'Give this one a name or namespace of its own. If it has moved here, set `adopt: true` once. Nothing was changed.'
					}
				)
			}
			if (revisions.length === 0 || owners.length > 0) return
			throw new _errors_ts__WEBPACK_IMPORTED_MODULE_0__.l(
				'NOT_OWNED',
				`release ${release} in namespace ${inputs.namespace} was not made by this action, but with Helm`,
				{
					remedy:
						'Choose another name; or set `adopt: true` once, if this workflow is to look after it from now on. Nothing was changed.'
				}
			)
		}
	},
	3716: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
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
	5356: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			K: () => refusePending,
			h: () => endPending
		})
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8500)
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = __nccwpck_require__.n(
			node_timers_promises__WEBPACK_IMPORTED_MODULE_0__
		)
		var _errors_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3916)
		var _liveRelease_ts__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4492)
		const QUIET_MS = 15_000
		const PAUSE_MS = 500
		async function endPending(
			{ inputs: { release, namespace }, deps, clock },
			revisions,
			wds,
			quietMs = QUIET_MS
		) {
			let [newest] = revisions
			if (newest === undefined || !(0, _liveRelease_ts__WEBPACK_IMPORTED_MODULE_2__.mm)(newest))
				return revisions
			const { revision, status } = newest
			deps.log.info(
				`revision ${revision} of ${release} is ${status}: whoever began it has ${quietMs / 1000} s to end it`
			)
			const end = performance.now() + quietMs
			while (performance.now() < end) {
				await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(PAUSE_MS, undefined, {
					signal: clock.signal
				}).catch(() => {
					throw clock.expired(`revision ${revision} of ${release} to end`, 'Run again.')
				})
				const now = await (0, _liveRelease_ts__WEBPACK_IMPORTED_MODULE_2__.VW)(wds, release, namespace)
				newest = now[0]
				if (newest === undefined || !(0, _liveRelease_ts__WEBPACK_IMPORTED_MODULE_2__.mm)(newest)) return now
			}
			if (await (0, _liveRelease_ts__WEBPACK_IMPORTED_MODULE_2__.ZY)(wds, namespace, newest))
				deps.log.info(`revision ${newest.revision} was left behind by a killed run and is marked as failed`)
			return await (0, _liveRelease_ts__WEBPACK_IMPORTED_MODULE_2__.VW)(wds, release, namespace)
		}
		function refusePending(release, [newest]) {
			if (newest === undefined || !(0, _liveRelease_ts__WEBPACK_IMPORTED_MODULE_2__.mm)(newest)) return
			throw new _errors_ts__WEBPACK_IMPORTED_MODULE_1__.l(
				'RELEASE_PENDING',
				`revision ${newest.revision} of release ${release} is ${newest.status}: another run works on it, or was killed`,
				{ remedy: 'Wait for the other run. If there is none, the next deploy puts it right.' }
			)
		}
	},
	8712: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			K: () => persevere
		})
		var _errors_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3916)
		var _kubernetes_persistent_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(595)
		var _liveRelease_ts__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4492)
		var _pending_ts__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5356)
		async function persevere(run, wds, lock, body) {
			const { inputs, deps, clock } = run
			return await (0, _kubernetes_persistent_ts__WEBPACK_IMPORTED_MODULE_1__.R)(body, {
				isPassing: error =>
					error instanceof _errors_ts__WEBPACK_IMPORTED_MODULE_0__.l && error.code === 'WDS_UNREACHABLE',
				over: clock.signal,
				pause: async () => {
					deps.log.info('the WDS is lost: Helm goes on when it answers again')
					const revisions = await (0, _liveRelease_ts__WEBPACK_IMPORTED_MODULE_2__.VW)(
						wds,
						inputs.release,
						inputs.namespace
					)
					if (lock === 'locked') await (0, _pending_ts__WEBPACK_IMPORTED_MODULE_3__.h)(run, revisions, wds, 0)
				}
			})
		}
	},
	252: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			CU: () => mustBeKnown,
			HY: () => unmetClusters,
			MI: () => checkPlacement,
			c1: () => readPlacement,
			eG: () => noCluster,
			q4: () => controllerSilent
		})
		var _errors_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3916)
		var _json_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8301)
		var _kubernetes_follow_ts__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(867)
		var _kubernetes_labelSelector_ts__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(6415)
		var _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(9340)
		var _kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1942)
		var _kubestellar_binding_ts__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4547)
		var _kubestellar_bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(4445)
		var _write_ts__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(2868)
		async function readPlacement(inputs, wanted, found, wds, clock) {
			const live = new Map(found.map(policy => [policy.metadata.name, policy]))
			const answers = new Map()
			const probed = async policy => {
				const selectors = (0, _kubestellar_bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_5__.Yv)(policy)
				const answer = answers.get(selectors) ?? probe(policy, answers.size, inputs, wds, clock)
				answers.set(selectors, answer)
				return await answer
			}
			const parts = await Promise.all(
				wanted.map(async policy => {
					const old = live.get(policy.metadata.name)
					const before =
						old === undefined
							? []
							: ((
									await (0, _kubestellar_binding_ts__WEBPACK_IMPORTED_MODULE_4__.YM)(
										wds,
										policy.metadata.name
									)
								)?.clusters ?? [])
					const isSame =
						old !== undefined &&
						(0, _kubestellar_bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_5__.Yv)(old) ===
							(0, _kubestellar_bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_5__.Yv)(policy)
					if (isSame && before.length > 0) return { before, after: before }
					if (old === undefined && !mustBeKnown(inputs)) return { before, after: undefined }
					return { before, after: await probed(policy) }
				})
			)
			const known = parts.flatMap(({ after }) => after ?? [])
			return {
				before: union(parts.flatMap(({ before }) => before)),
				after: parts.some(({ after }) => after === undefined) ? undefined : union(known),
				leaves: union(
					parts.flatMap(({ before, after = before }) => before.filter(cluster => !after.includes(cluster)))
				)
			}
		}
		function union(clusters) {
			return [...new Set(clusters)].sort()
		}
		function mustBeKnown({ command, expectations: { clusters, min, max }, plan }) {
			return command === 'plan' || plan !== undefined || clusters !== undefined || min > 1 || max < Infinity
		}
		function checkPlacement(inputs, { before, after, leaves }) {
			if (after === undefined) return
			if (after.length === 0)
				throw noCluster(inputs, 'nothing was changed, a workload that is there stays where it is')
			const { clusters: expected, min, max, allowRemoval } = inputs.expectations
			const wrong = [
				...(expected ?? [])
					.filter(cluster => !after.includes(cluster))
					.map(cluster => `${cluster} is not among them`),
				...after
					.filter(cluster => expected?.includes(cluster) === false)
					.map(cluster => `${cluster} is not in \`expect-clusters\``),
				...(after.length < min ? [`\`min-clusters\` is ${min}`] : []),
				...(after.length > max ? [`\`max-clusters\` is ${max}`] : [])
			]
			if (wrong.length > 0) {
				throw new _errors_ts__WEBPACK_IMPORTED_MODULE_0__.l(
					'PLACEMENT_UNEXPECTED',
					`the selector meets ${count(after)} (${after.join(', ')}): ${wrong.join('; ')}; nothing was changed`,
					{
						remedy:
							'Correct the labels of the clusters or `cluster-selector`, or what the inputs expect of them.'
					}
				)
			}
			if (leaves.length > 0 && !allowRemoval) {
				throw new _errors_ts__WEBPACK_IMPORTED_MODULE_0__.l(
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
		function noCluster(inputs, consequence) {
			const { clusterSelectors, ownPolicies = [] } = inputs.selection
			const selectors = [...clusterSelectors, ...ownPolicies.flatMap(clusterSelectorsOf)]
			return new _errors_ts__WEBPACK_IMPORTED_MODULE_0__.l(
				'NO_CLUSTER',
				`no cluster meets ${selectors.map(selector => JSON.stringify(selector)).join(' or ')}; ${consequence}`,
				{
					remedy:
						'Correct `cluster-selector`, or label the clusters: `kubectl --context ITS get managedclusters --show-labels` shows what they carry.'
				}
			)
		}
		function controllerSilent(policy, clock) {
			return clock.expired(
				`KubeStellar to work on BindingPolicy ${policy}`,
				'KubeStellar has not looked at the policy: check that its controller-manager runs for this WDS (`kubectl get pods -n WDS-system` on the hosting cluster).'
			)
		}
		async function unmetClusters(its, policies) {
			const { items } = await its.listMetadata(
				(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_7__.So)(
					_kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_3__.oB,
					undefined
				)
			)
			const selectors = policies.flatMap(clusterSelectorsOf)
			return items.flatMap(({ metadata }) => {
				const unmet = selectors.map(selector =>
					(0, _kubernetes_labelSelector_ts__WEBPACK_IMPORTED_MODULE_8__.yY)(selector, metadata.labels ?? {})
				)
				if (unmet.some(requirements => requirements.length === 0)) return []
				return [{ cluster: metadata.name, unmet: unmet.map(requirements => requirements.join(',')) }]
			})
		}
		function clusterSelectorsOf(policy) {
			return (0, _json_ts__WEBPACK_IMPORTED_MODULE_1__.RD)(policy, 'spec', 'clusterSelectors')
		}
		async function probe({ spec }, index, inputs, wds, clock) {
			const { release, namespace, selection } = inputs
			const policy = (0, _kubestellar_bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_5__.bW)({
				name: index === 0 ? selection.bindingPolicy : `${selection.bindingPolicy}-${index}`,
				release,
				namespace,
				clusterSelectors: (0, _json_ts__WEBPACK_IMPORTED_MODULE_1__.RD)(spec, 'clusterSelectors')
			})
			const name = policy.metadata.name
			await (0, _write_ts__WEBPACK_IMPORTED_MODULE_6__.p7)(
				_kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_3__.jH,
				policy,
				inputs,
				wds
			)
			try {
				const query = { fieldSelector: `metadata.name=${name}` }
				for await (const state of (0, _kubernetes_follow_ts__WEBPACK_IMPORTED_MODULE_2__.e6)(
					wds,
					(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_7__.So)(
						_kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_3__.jH,
						undefined
					),
					query,
					clock.signal
				)) {
					const [found] = state.values()
					if (
						found === undefined ||
						!(0, _kubestellar_bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_5__.XJ)(found)
					)
						continue
					const binding = await wds.get(
						(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_7__.So)(
							_kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_3__.HC,
							undefined,
							name
						)
					)
					return binding === undefined
						? []
						: (0, _kubestellar_binding_ts__WEBPACK_IMPORTED_MODULE_4__.Vy)(binding).clusters
				}
				throw controllerSilent(name, clock)
			} finally {
				await wds.delete(
					(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_7__.So)(
						_kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_3__.jH,
						undefined,
						name
					)
				)
			}
		}
	},
	9528: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Vv: () => expectedObjects,
			Cs: () => makePlan,
			XA: () => planChanges,
			Ye: () => plannedDeploy,
			Ov: () => policiesFor
		})
		var errors = __nccwpck_require__(3916)
		var gate = __nccwpck_require__(5485)
		var helmPath = __nccwpck_require__(4794)
		var kubernetes_objects = __nccwpck_require__(9340)
		var api = __nccwpck_require__(1942)
		var kubestellar_bindingPolicy = __nccwpck_require__(4445)
		var combinedStatus = __nccwpck_require__(1757)
		var liveRelease = __nccwpck_require__(4492)
		var namespaces = __nccwpck_require__(6215)
		var ownership = __nccwpck_require__(2334)
		var json = __nccwpck_require__(8301)
		var planFile = __nccwpck_require__(2902)
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
					.map(({ object, content }) => ({ object, digest: (0, planFile.rD)([object, content], key) })),
				secrets: {
					objects: secrets.map(({ object }) => object),
					digest: (0, planFile.rD)(
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
						(0, kubestellar_bindingPolicy.$N)([(0, own.Z)(left, key)]) !==
						(0, kubestellar_bindingPolicy.$N)([(0, own.Z)(right, key)])
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
			} else if ((0, kubestellar_bindingPolicy.$N)([left]) !== (0, kubestellar_bindingPolicy.$N)([right]))
				paths.push(path)
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
		var src_placement = __nccwpck_require__(252)
		var render = __nccwpck_require__(7055)
		var wdsFacts = __nccwpck_require__(548)
		function policiesFor(inputs, rendered, revision) {
			const { selection, release, namespace } = inputs
			if (selection.ownPolicies !== undefined) return selection.ownPolicies
			return (0, kubestellar_bindingPolicy.OK)({
				name: selection.bindingPolicy,
				release,
				namespace,
				marks: (0, ownership.Ok)((0, ownership.VL)(inputs, `${rendered.chartName}-${rendered.chartVersion}`)),
				clusterSelectors: selection.clusterSelectors,
				objects: (0, render.tI)(rendered, inputs.hooks),
				by: selection.by,
				objectSelectors: selection.objectSelectors,
				createOnly: selection.createOnly,
				releaseSecret: selection.propagateRelease ? (0, liveRelease.OM)(release, revision) : undefined
			})
		}
		function expectedObjects(inputs, rendered, operation, revision, isThere) {
			const { namespace, release, namespaceLabels, selection } = inputs
			const objects = (0, render.tI)(rendered, inputs.hooks).filter(
				object => (0, render.QH)(object, operation) || isThere(object)
			)
			return [
				...(objects.some(
					({ type, name }) => type.group === '' && type.kind === 'Namespace' && name === namespace
				)
					? []
					: [(0, kubestellar_bindingPolicy.Fz)(api.dK, namespace, namespaceLabels)]),
				...objects,
				...(selection.propagateRelease
					? [
							{
								...(0, kubestellar_bindingPolicy.Fz)(api.cW, (0, liveRelease.OM)(release, revision)),
								namespace
							}
						]
					: [])
			]
		}
		async function makePlan(inputs, rendered, { wds, clock, settlePending, clusterFacts }) {
			const [namespace, revisions] = await Promise.all([
				wds.get((0, kubernetes_objects.So)(api.dK, undefined, inputs.namespace)),
				(0, liveRelease.VW)(wds, inputs.release, inputs.namespace).then(settlePending)
			])
			;(0, namespaces.xT)(namespace)
			const revision = revisions[0]?.revision ?? 0
			const operation = revisions.every(({ status }) => status === 'uninstalled') ? 'install' : 'upgrade'
			const wanted = policiesFor(inputs, rendered, revision + 1)
			const found = await findPolicies(inputs, wanted, wds)
			;(0, ownership.re)(inputs, revisions, found, namespace)
			const existing = new Map(found.map(policy => [policy.metadata.name, policy]))
			const [{ forecast }, placement, facts, claims] = await Promise.all([
				loadForecast(),
				(0, src_placement.c1)(inputs, wanted, found, wds, clock),
				(0, wdsFacts.W)(rendered.objects, (0, namespaces.Gw)(inputs, rendered), wds),
				(0, wdsFacts.I)(new Set([...existing.keys(), ...wanted.map(({ metadata }) => metadata.name)]), wds)
			])
			const apiVersions = rendered.objects.map(({ manifest }) => manifest.apiVersion)
			const clusters = await clusterFacts(clustersToAsk(inputs, rendered, placement, facts.live), apiVersions)
			const expected = expectedObjects(inputs, rendered, operation, revision + 1, object =>
				facts.live.has((0, kubernetes_objects.iL)(object))
			)
			const labels = (0, namespaces.UW)(inputs, rendered, facts.namespaceLabels)
			const [verdicts, delivered] = [
				(0, gate.G)(expected, wanted, labels),
				(0, gate.G)((0, namespaces.Gw)(inputs, rendered).map((0, namespaces.rE)(labels)), wanted, labels)
			]
			return {
				rendered,
				operation,
				wanted,
				policies: wanted.map(policy => {
					const before = existing.get(policy.metadata.name)
					const isOwn = inputs.selection.ownPolicies !== undefined
					return before === undefined || isOwn ? policy : (0, kubestellar_bindingPolicy.mI)(policy, before)
				}),
				namespace: (0, namespaces.N6)(inputs, rendered, namespace),
				before: facts.live,
				revision,
				live: operation === 'upgrade' ? ((0, liveRelease.qj)(revisions) ?? revisions[0]) : undefined,
				namespaceExists: namespace !== undefined,
				existingPolicies: new Set(existing.keys()),
				namespaceLabels: labels,
				placement,
				verdicts,
				forecasts: forecast(
					rendered.objects.filter(object => inputs.hooks === 'fail' || object.hookEvents.length === 0),
					{
						release: inputs.release,
						adopt: inputs.adopt,
						namespace: inputs.namespace,
						policy: inputs.selection.bindingPolicy,
						operation,
						createOnly: createOnlyOf(inputs, rendered),
						deliveredNamespaces: new Set(
							delivered.filter(({ outcome }) => outcome === 'goes').map(({ object }) => object.name)
						),
						chartKubeVersion: rendered.kubeVersion,
						wds: facts,
						clusters,
						destinations: placement.after,
						claims,
						releaseSecret: inputs.selection.propagateRelease
							? { name: (0, liveRelease.OM)(inputs.release, revision + 1), bytes: rendered.storedBytes() }
							: undefined
					}
				)
			}
		}
		function loadForecast() {
			return __nccwpck_require__.e(795).then(__nccwpck_require__.bind(__nccwpck_require__, 9591))
		}
		function clustersToAsk({ command }, { objects }, { before, after = [] }, live) {
			const kinds = new Set(
				objects.filter(object => live.has((0, kubernetes_objects.iL)(object))).map(({ type }) => type)
			)
			const isNew = objects.some(({ type }) => !kinds.has(type))
			return command === 'plan' || isNew ? after : after.filter(cluster => !before.includes(cluster))
		}
		async function plannedDeploy(inputs, chart, plan, wds) {
			const { rendered, again = rendered, revision, wanted, placement } = plan
			const system = await wds.get((0, kubernetes_objects.So)(api.dK, undefined, 'kube-system'))
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
			const held =
				inputs.plan === undefined
					? planRendering(rendered.objects, again.objects, key)
					: renderingUnder(inputs.plan.rendered, rendered.objects, key)
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
				valuesDigest: (0, planFile.lX)(inputs, key),
				rendered: held.rendered,
				policies: (0, planFile.DP)(wanted, held.aliases),
				clusters: placement.after ?? []
			}
		}
		async function planChanges(inputs, { rendered, wanted }, wds) {
			const live = (0, liveRelease.qj)(await (0, liveRelease.VW)(wds, inputs.release, inputs.namespace))
			const release = live && (await (0, liveRelease.M7)(wds, inputs.namespace, live))
			const before = release && (await (0, render.iZ)(release, [], inputs.namespace, wds))
			const policies = await Promise.all(
				wanted.map(
					async ({ metadata }) => await wds.get((0, kubernetes_objects.So)(api.jH, undefined, metadata.name))
				)
			)
			const { changesOf } = await Promise.all([__nccwpck_require__.e(291), __nccwpck_require__.e(622)]).then(
				__nccwpck_require__.bind(__nccwpck_require__, 4423)
			)
			const options = { show: inputs.diff, secrets: literalsOf(inputs, release) }
			return [
				...changesOf(
					policies.filter(policy => policy !== undefined).map(policyManifest),
					wanted.map(policyManifest),
					options
				),
				...changesOf(
					(before?.objects ?? []).map(manifestOf),
					rendered.objects
						.filter(({ managed, hookEvents }) => managed || hookEvents.length > 0)
						.map(manifestOf),
					options
				)
			]
		}
		function literalsOf({ setLiteral }, release) {
			return setLiteral.flatMap(({ path, value }) => {
				const before = (0, helmPath.WS)(release?.config, path)
				return typeof before === 'string' || typeof before === 'number' ? [value, String(before)] : [value]
			})
		}
		function policyManifest(policy) {
			const { apiVersion, kind, metadata, spec } = policy
			return {
				ref: (0, kubernetes_objects.H8)(policy),
				manifest: { apiVersion, kind, metadata: { name: metadata.name }, spec }
			}
		}
		function manifestOf(object) {
			return { ref: (0, kubernetes_objects.lW)(object), manifest: object.manifest }
		}
		function createOnlyOf(inputs, { objects }) {
			const types = objects
				.map(({ type }) => type)
				.filter(type => (0, kubestellar_bindingPolicy.xz)(inputs.selection, type))
			return new Set(types.map(({ group, resource }) => `${group}/${resource}`))
		}
		async function findPolicies(inputs, wanted, wds) {
			const { bindingPolicy, ownPolicies } = inputs.selection
			const names = wanted.map(({ metadata }) => metadata.name)
			if (ownPolicies === undefined)
				names.push(bindingPolicy, (0, kubestellar_bindingPolicy.tQ)(bindingPolicy))
			const found = await Promise.all(
				[...new Set(names)].map(
					async name => await wds.get((0, kubernetes_objects.So)(api.jH, undefined, name))
				)
			)
			const policies = found
				.filter(policy => policy !== undefined)
				.map(policy => (ownPolicies === undefined ? (0, combinedStatus.qR)(policy) : policy))
			for (const policy of policies) {
				const owner = (0, kubestellar_bindingPolicy.bf)(policy)
				if (owner === `${inputs.namespace}/${inputs.release}`) continue
				if (owner === undefined && (ownPolicies !== undefined || inputs.adopt)) continue
				throw new errors.l(
					'POLICY_TAKEN',
					`BindingPolicy ${policy.metadata.name} exists and belongs to ${owner === undefined ? 'nobody that this action knows' : `release ${owner}`}`,
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
	},
	3708: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Rr: () => lossesOf,
			UK: () => lossesBetween,
			u3: () => refuseDataLoss
		})
		var _customResources_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3863)
		var _errors_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3916)
		var _helmMarks_ts__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(5301)
		var _json_ts__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8301)
		var _kubernetes_namespaceContents_ts__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7118)
		var _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(9340)
		var _kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1942)
		var _text_ts__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(8992)
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
			_kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_4__.dK,
			_kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_4__.Jg,
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
					.filter(object => !(0, _helmMarks_ts__WEBPACK_IMPORTED_MODULE_6__.t8)(object))
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
			return await lossesOf(holders, {
				...access,
				isGoing: object => going.has((0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_5__.TN)(object)),
				isKept: _helmMarks_ts__WEBPACK_IMPORTED_MODULE_6__.t8
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
				case _kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_4__.Jg:
					return await everywhere(access, async client =>
						(
							await (0, _customResources_ts__WEBPACK_IMPORTED_MODULE_0__.F9)(
								(0, _customResources_ts__WEBPACK_IMPORTED_MODULE_0__.I)(live),
								client
							)
						).map(object => ({
							ref: (0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_5__.H8)(object),
							object
						}))
					)
				default:
					return await everywhere(access, async client =>
						(await (0, _kubernetes_namespaceContents_ts__WEBPACK_IMPORTED_MODULE_3__.G)(client, name))
							.filter(({ object }) => (object.metadata.ownerReferences ?? []).length === 0)
							.map(({ type: contained, object }) => ({
								ref: (0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_5__.lW)({
									type: contained,
									namespace: name,
									name: object.metadata.name
								}),
								object
							}))
					)
			}
		}
		function storageOf(type, live) {
			switch (type) {
				case CLAIMS:
					return ['its volume, with the data in it']
				case VOLUMES:
					return (0, _json_ts__WEBPACK_IMPORTED_MODULE_2__.bX)(
						live,
						'spec',
						'persistentVolumeReclaimPolicy'
					) === 'Delete'
						? ['its storage']
						: []
				default:
					return (0, _json_ts__WEBPACK_IMPORTED_MODULE_2__.bX)(
						live,
						'spec',
						'persistentVolumeClaimRetentionPolicy',
						'whenDeleted'
					) === 'Delete' &&
						(0, _json_ts__WEBPACK_IMPORTED_MODULE_2__.RD)(live, 'spec', 'volumeClaimTemplates').length > 0
						? ['the volumes of its claims, by its retention policy']
						: []
			}
		}
		async function everywhere({ inputs, wds, wecs, clusters, isGoing }, find) {
			const tell = (place, found) =>
				found
					.filter(({ ref }) => !isGoing(ref))
					.map(({ ref, object }) => {
						const owner = (0, _helmMarks_ts__WEBPACK_IMPORTED_MODULE_6__.B8)(object)
						const isOther =
							owner !== undefined &&
							(owner.release !== inputs.release || owner.namespace !== inputs.namespace)
						const whose = isOther ? ` of release ${owner.namespace}/${owner.release}` : ''
						return `${place}: ${(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_5__.Ro)(ref)}${whose}`
					})
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
							`${cluster}: could not be observed: ${(0, _errors_ts__WEBPACK_IMPORTED_MODULE_1__.b)(error)}`
						]
					}
				})
			])
			return [...tell('WDS', inWds), ...inClusters.flat(), ...unseen]
		}
		function lossName({ type, namespace, name }) {
			const kind = type.group === '' ? type.kind : `${type.kind}.${type.group}`
			return [kind, ...(namespace === undefined ? [] : [namespace]), name].join('/')
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
			const refused = losses.filter(loss => !isAllowed(loss, allowDataLoss, namespace))
			const [first] = refused
			if (first === undefined) return
			const lines = refused.map(
				loss =>
					`${(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_5__.v8)(loss)}, with ${(0, _text_ts__WEBPACK_IMPORTED_MODULE_7__.H)(loss.contents, MOST_CONTENTS)}`
			)
			const target = `${first.type.kind.toLowerCase()} ${first.name}${first.namespace === undefined ? '' : ` --namespace ${first.namespace}`}`
			throw new _errors_ts__WEBPACK_IMPORTED_MODULE_1__.l(
				'DATA_LOSS',
				`${doing} would delete ${(0, _text_ts__WEBPACK_IMPORTED_MODULE_7__.H)(lines, MOST_LOSSES)}; nothing was changed`,
				{
					remedy: `${keep ?? `To keep it, annotate it in the WDS: \`kubectl annotate ${target} helm.sh/resource-policy=keep\`.`} To delete it with all of that, set \`allow-data-loss\` to ${refused.map(loss => `\`${lossName(loss)}\``).join(', ')}, one a line.`
				}
			)
		}
	},
	2902: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			DP: () => policySpecs,
			FU: () => parsePlanFile,
			jk: () => PLAN_SCHEMA_VERSION,
			lX: () => valuesDigest,
			rD: () => keyedDigest,
			ui: () => MOST_PLAN_BYTES,
			yz: () => movedSince
		})
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598)
		var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = __nccwpck_require__.n(
			node_crypto__WEBPACK_IMPORTED_MODULE_0__
		)
		var _errors_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3916)
		var _json_ts__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8301)
		var _lib_parseJson_ts__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1138)
		var _kubestellar_bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4445)
		var _text_ts__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(8992)
		const PLAN_SCHEMA_VERSION = 2
		const MOST_PLAN_BYTES = 16 * 2 ** 20
		function valuesDigest(values, key) {
			const files = values.valuesFiles.map(({ text }) => text)
			return keyedDigest([files, values.values ?? '', values.set, values.setLiteral], key)
		}
		function keyedDigest(value, key) {
			return `hmac-sha256:${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', key)
				.update((0, _kubestellar_bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_4__.$N)(value))
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
			if (!(0, _json_ts__WEBPACK_IMPORTED_MODULE_2__.Gv)(value)) return value
			return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, aliased(item, aliases)]))
		}
		function parsePlanFile(text) {
			const document = documentIn(text)
			const version = (0, _json_ts__WEBPACK_IMPORTED_MODULE_2__.tk)(document, 'schemaVersion')
			if (version !== PLAN_SCHEMA_VERSION)
				throw invalid(`its schemaVersion is ${version ?? 'missing'}, not ${PLAN_SCHEMA_VERSION}`)
			const textAt = (...path) => {
				const found = (0, _json_ts__WEBPACK_IMPORTED_MODULE_2__.bX)(document, ...path)
				if (found === undefined) throw invalid(`${path.join('.')} is missing`)
				return found
			}
			const revision = (0, _json_ts__WEBPACK_IMPORTED_MODULE_2__.tk)(document, 'revision')
			if (revision === undefined) throw invalid('revision is missing')
			const policies = document.policies
			if (!(0, _json_ts__WEBPACK_IMPORTED_MODULE_2__.Gv)(policies)) throw invalid('policies is missing')
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
					objects: (0, _json_ts__WEBPACK_IMPORTED_MODULE_2__.RD)(document, 'rendered', 'objects').map(
						entry => ({
							object: (0, _json_ts__WEBPACK_IMPORTED_MODULE_2__.bX)(entry, 'object') ?? '',
							digest: (0, _json_ts__WEBPACK_IMPORTED_MODULE_2__.bX)(entry, 'digest') ?? ''
						})
					),
					secrets: {
						objects: (0, _json_ts__WEBPACK_IMPORTED_MODULE_2__.RD)(
							document,
							'rendered',
							'secrets',
							'objects'
						).map(String),
						digest: textAt('rendered', 'secrets', 'digest')
					},
					unstable: (0, _json_ts__WEBPACK_IMPORTED_MODULE_2__.RD)(document, 'rendered', 'unstable').map(
						entry => ({
							object: (0, _json_ts__WEBPACK_IMPORTED_MODULE_2__.bX)(entry, 'object') ?? '',
							paths: (0, _json_ts__WEBPACK_IMPORTED_MODULE_2__.RD)(entry, 'paths').map(String)
						})
					)
				},
				policies,
				clusters: (0, _json_ts__WEBPACK_IMPORTED_MODULE_2__.RD)(document, 'clusters').map(String)
			}
		}
		function documentIn(text) {
			try {
				return (0, _lib_parseJson_ts__WEBPACK_IMPORTED_MODULE_3__.q)(text)
			} catch (error) {
				throw invalid(`it is not JSON: ${(0, _errors_ts__WEBPACK_IMPORTED_MODULE_1__.b)(error)}`)
			}
		}
		function invalid(why) {
			return new _errors_ts__WEBPACK_IMPORTED_MODULE_1__.l(
				'PLAN_INVALID',
				`the file in \`plan-file\` is no plan of this action: ${why}`,
				{
					remedy:
						'Give the file that `command: plan` wrote, as the output `plan-file` names it; make a new plan after an update of this action.'
				}
			)
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
				else if (
					(0, _kubestellar_bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_4__.$N)(was) !==
					(0, _kubestellar_bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_4__.$N)(is)
				)
					moved.push(`BindingPolicy ${name} would be another one`)
			}
			compare('the set of clusters', planned.clusters.join(', '), now.clusters.join(', '))
			return [...moved, ...renderedOtherwise(planned.rendered, now.rendered)]
		}
		const MOST_NAMED = 10
		function renderedOtherwise(planned, now) {
			const [was, is] = [digestsOf(planned), digestsOf(now)]
			const named = (what, objects) =>
				objects.length === 0
					? []
					: [`${what}: ${(0, _text_ts__WEBPACK_IMPORTED_MODULE_5__.H)(objects, MOST_NAMED)}`]
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
	},
	6896: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			HG: () => installTools,
			Wo: () => helmFor,
			ho: () => open,
			iA: () => prepare,
			j0: () => openWds
		})
		var _helm_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(221)
		var _chart_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2491)
		var _connect_ts__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3872)
		var _environment_ts__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2678)
		var _errors_ts__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3916)
		var _kubernetes_persistent_ts__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(595)
		var _parallel_ts__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(3716)
		var _render_ts__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(7055)
		var _tools_install_ts__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(8265)
		async function installTools(run) {
			return await beginTools(run).both
		}
		function beginTools({ inputs, deps, record }) {
			const env = (0, _environment_ts__WEBPACK_IMPORTED_MODULE_3__.Qc)(deps.env, {
				home: deps.dir,
				kubeconfig: undefined
			})
			const workspace = deps.env['GITHUB_WORKSPACE'] ?? ''
			const install = { run: deps.runCommand, log: deps.log, env, dir: deps.dir, workspace }
			const kubectl = (0, _tools_install_ts__WEBPACK_IMPORTED_MODULE_7__.G)(inputs.kubectl, install)
			const both = (0, _parallel_ts__WEBPACK_IMPORTED_MODULE_8__.eu)([
				(0, _tools_install_ts__WEBPACK_IMPORTED_MODULE_7__.G)(inputs.helm, install),
				kubectl
			]).then(tools => {
				record.add({
					tools: tools.map(({ name, version, path, source, sha256 }) => ({
						name,
						version,
						path,
						source,
						...(sha256 === undefined ? {} : { sha256 })
					}))
				})
				return { helm: programOf(tools[0]), kubectl: programOf(tools[1]) }
			})
			return { kubectl: kubectl.then(programOf), both }
		}
		function programOf({ version, program }) {
			return { version, path: program }
		}
		async function open(run) {
			const { tools, credentials, opened } = await begin(run)
			const wds = await run.record.phase('WDS', () => opened)
			return { tools, helm: helmFor(run, tools, credentials), wds }
		}
		async function begin(run) {
			const { inputs, deps, clock, record } = run
			const failed = new AbortController()
			const credentials = await (0, _connect_ts__WEBPACK_IMPORTED_MODULE_2__.wK)('wds', inputs.wds, deps)
			const { kubectl, both } = beginTools(run)
			const opened = kubectl.then(
				async program =>
					await openWds(run, credentials, program, AbortSignal.any([clock.signal, failed.signal]))
			)
			opened.catch(() => undefined)
			try {
				return { tools: await record.phase('Tools', () => both), credentials, opened }
			} catch (error) {
				failed.abort()
				await closeIfOpened(opened)
				throw error
			}
		}
		async function closeIfOpened(opened) {
			await opened.then(
				async wds => {
					await wds.close()
				},
				() => undefined
			)
		}
		async function prepare(run) {
			const { tools, credentials, opened } = await begin(run)
			return await run.record.phase('WDS and chart', async () => {
				const failed = new AbortController()
				const helm = helmFor(run, tools, credentials, failed.signal)
				const requested = requestChart(run, helm)
				const drafted = requested.then(
					async ({ request }) => await (0, _render_ts__WEBPACK_IMPORTED_MODULE_6__.K4)(request, helm)
				)
				drafted.catch(() => undefined)
				try {
					const [wds, { chart, request }] = await (0, _parallel_ts__WEBPACK_IMPORTED_MODULE_8__.eu)(
						[opened, requested],
						() => {
							failed.abort()
						}
					)
					return { tools, wds, helm, chart, request, drafted }
				} catch (error) {
					await Promise.allSettled([drafted, closeIfOpened(opened)])
					throw error
				}
			})
		}
		function helmFor(
			{ inputs: { allowInsecure }, deps, clock },
			{ helm: { path, version } },
			{ env, kubeconfig },
			signal = new AbortController().signal
		) {
			const { runCommand } = deps
			return (0, _helm_ts__WEBPACK_IMPORTED_MODULE_0__.xs)({
				runCommand,
				path,
				version,
				env,
				fetchEnv: (0, _environment_ts__WEBPACK_IMPORTED_MODULE_3__.sl)(deps.env, deps.dir, allowInsecure),
				kubeconfig,
				allowInsecure,
				remaining: () => clock.remaining(),
				signal
			})
		}
		async function openWds({ inputs, deps, clock }, credentials, kubectl, signal) {
			const wds = await (0, _connect_ts__WEBPACK_IMPORTED_MODULE_2__.Ng)(
				'the WDS',
				credentials,
				kubectl.path,
				deps,
				signal
			)
			try {
				await (0, _connect_ts__WEBPACK_IMPORTED_MODULE_2__.Xj)(wds, inputs.wds)
			} catch (error) {
				await wds.close()
				throw error
			}
			deps.log.info(`WDS at ${inputs.wds.server} serves BindingPolicies`)
			return (0, _kubernetes_persistent_ts__WEBPACK_IMPORTED_MODULE_5__.y)(wds, clock.signal)
		}
		async function requestChart({ inputs, deps, record }, helm) {
			if (inputs.chart === undefined) throw new Error(`${inputs.command} needs no chart`)
			const [values, chart] = await (0, _parallel_ts__WEBPACK_IMPORTED_MODULE_8__.eu)([
				(0, _helm_ts__WEBPACK_IMPORTED_MODULE_0__.Kl)(inputs, deps.dir),
				(0, _chart_ts__WEBPACK_IMPORTED_MODULE_1__.F)(inputs.chart, inputs.registry, helm, deps)
			])
			deps.log.info(`chart ${chart.source}, ${chart.digest}`)
			record.add({
				chart: { name: '', version: '', appVersion: '', source: chart.source, digest: chart.digest }
			})
			checkDigest(chart, inputs.chartDigest)
			const { release, namespace, hooks, adopt } = inputs
			const more = { values, skipHooks: hooks === 'skip', takeOwnership: adopt }
			return { chart, request: { release, namespace, chart: chart.path, ...more } }
		}
		function checkDigest(chart, expected) {
			if (expected === undefined || chart.digest === expected) return
			throw new _errors_ts__WEBPACK_IMPORTED_MODULE_4__.l(
				'CHART_DIGEST_MISMATCH',
				`the chart has the digest ${chart.digest}, not ${expected}`,
				{
					remedy: 'Find out who changed the chart; if the change is right, correct `chart-digest`.'
				}
			)
		}
	},
	2765: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Hk: () => tellUnchanged,
			S1: () => readMemory,
			cn: () => lastProofOf,
			kY: () => remember,
			tf: () => forgetProofs
		})
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598)
		var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = __nccwpck_require__.n(
			node_crypto__WEBPACK_IMPORTED_MODULE_0__
		)
		var _errors_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3916)
		var _json_ts__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8301)
		var _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(9340)
		var _kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1942)
		var _kubestellar_bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4445)
		var _verify_arrival_ts__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(3040)
		var _verify_verdict_ts__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(3156)
		var _write_ts__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(2868)
		const PROOFS = 'proofs.json'
		const ARRIVALS = 'arrivals.json'
		const MOST = 5
		function pathOf({ release, namespace }) {
			return (0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_8__.So)(
				_kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_3__.cW,
				namespace,
				nameOf(release)
			)
		}
		function nameOf(release) {
			return `ks-helm-deploy.${release}`
		}
		async function readMemory(inputs, wds) {
			const found = await wds.get(pathOf(inputs))
			const data = key =>
				(0, _json_ts__WEBPACK_IMPORTED_MODULE_2__.Yf)(
					Buffer.from(
						(0, _json_ts__WEBPACK_IMPORTED_MODULE_2__.bX)(found, 'data', key) ?? '',
						'base64'
					).toString('utf8')
				)
			return {
				proofs: (0, _json_ts__WEBPACK_IMPORTED_MODULE_2__.RD)({ found: data(PROOFS) }, 'found')
					.filter(isProof)
					.sort((left, right) => right.revision - left.revision),
				arrivals: (0, _verify_arrival_ts__WEBPACK_IMPORTED_MODULE_5__.Wp)(data(ARRIVALS))
			}
		}
		function contentOf(objects) {
			const versions = objects.map(
				({ ref, live: { metadata } }) =>
					`${(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_8__.TN)(ref)} ${metadata.uid ?? ''} ${metadata.resourceVersion ?? ''}`
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
		async function remember({ inputs, record }, verdict, { objects }, clusters, readBefore, wds) {
			const { revision, bindingPolicies } = record.facts
			try {
				const memory = await readBefore()
				const arrivals = withArrivals(memory.arrivals, objects, clusters)
				const others = memory.proofs.filter(proof => proof.revision !== revision)
				const proved = clusters.filter(
					cluster =>
						!(0, _verify_verdict_ts__WEBPACK_IMPORTED_MODULE_6__.J)(cluster) && cluster.objects.some(isSeen)
				)
				if (!isProving(verdict)) {
					await write(inputs, { proofs: memory.proofs, arrivals }, wds)
					return
				}
				const policies = await Promise.all(
					bindingPolicies.map(
						async name =>
							await wds.get(
								(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_8__.So)(
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
					policies: policies
						.filter(policy => policy !== undefined)
						.map(_kubestellar_bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_4__.qm)
				}
				await write(inputs, { proofs: [proof, ...others].slice(0, MOST), arrivals }, wds)
			} catch (error) {
				record.warn(
					`what was proved cannot be kept, so that no rollback comes back to it: ${(0, _errors_ts__WEBPACK_IMPORTED_MODULE_1__.b)(error)}`
				)
			}
		}
		async function forgetProofs(inputs, wds) {
			await wds.delete(pathOf(inputs))
		}
		async function write(inputs, { proofs, arrivals }, wds) {
			const { release, namespace } = inputs
			const object = {
				apiVersion: 'v1',
				kind: 'Secret',
				type: 'ks-helm-deploy/proofs',
				metadata: {
					name: nameOf(release),
					namespace,
					annotations: {
						[_kubestellar_bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_4__.y1]: `${namespace}/${release}`
					}
				},
				data: {
					[PROOFS]: encode(proofs),
					[ARRIVALS]: encode((0, _verify_arrival_ts__WEBPACK_IMPORTED_MODULE_5__.KC)(arrivals))
				}
			}
			await wds.apply(pathOf(inputs), object, (0, _write_ts__WEBPACK_IMPORTED_MODULE_7__.wM)(inputs), {
				evenLate: true
			})
		}
		function isProving(verdict) {
			return verdict === 'ready' || verdict === 'delivered' || verdict === 'partial'
		}
		function isSeen({ state }) {
			return state !== 'unverified'
		}
		function withArrivals(before, objects, clusters) {
			const live = new Map(
				objects.map(object => [
					(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_8__.TN)(object.ref),
					object.live
				])
			)
			const arrivals = new Map()
			for (const verdict of clusters) {
				for (const { object, seen } of verdict.objects) {
					const key = (0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_8__.TN)(object)
					const now = live.get(key)
					const arrival =
						seen === undefined || now === undefined
							? before.get(key)?.get(verdict.cluster)
							: (0, _verify_arrival_ts__WEBPACK_IMPORTED_MODULE_5__.zq)(now, seen)
					if (arrival === undefined) continue
					arrivals.set(key, (arrivals.get(key) ?? new Map()).set(verdict.cluster, arrival))
				}
			}
			return arrivals
		}
		function encode(value) {
			return Buffer.from(JSON.stringify(value)).toString('base64')
		}
		function isProof(entry) {
			return (
				(0, _json_ts__WEBPACK_IMPORTED_MODULE_2__.tk)(entry, 'revision') !== undefined &&
				(0, _json_ts__WEBPACK_IMPORTED_MODULE_2__.bX)(entry, 'verdict') !== undefined &&
				(0, _json_ts__WEBPACK_IMPORTED_MODULE_2__.RD)(entry, 'policies').every(
					policy => (0, _json_ts__WEBPACK_IMPORTED_MODULE_2__.bX)(policy, 'metadata', 'name') !== undefined
				)
			)
		}
	},
	8162: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			QY: () => readWorksBefore,
			uv: () => preload,
			wX: () => observeClusters
		})
		var _its_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5893)
		var _run_refusedCredentials_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3619)
		function preload() {
			load().catch(() => undefined)
		}
		async function readWorksBefore({ inputs, record }, policies, its) {
			if (!its.isGiven || inputs.waitFor !== 'ready' || policies.length === 0) return new Map()
			const { snapshotWorks } = await load()
			try {
				return await snapshotWorks(await its.client(), policies)
			} catch (error) {
				record.warn(
					`what the clusters report now cannot be read: ${(0, _its_ts__WEBPACK_IMPORTED_MODULE_0__.YR)(error)}`
				)
				return 'unread'
			}
		}
		async function observeClusters(run, bound, worksBefore, sources) {
			const clusters = await (await load()).observeClusters(run, bound, worksBefore, sources)
			try {
				;(0, _run_refusedCredentials_ts__WEBPACK_IMPORTED_MODULE_1__.b)(sources, bound.clusters)
			} catch (error) {
				run.record.add({ clusters })
				throw error
			}
			return clusters
		}
		function load() {
			return __nccwpck_require__.e(795).then(__nccwpck_require__.bind(__nccwpck_require__, 5115))
		}
	},
	6564: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			t_: () => deliveredObjects,
			Rs: () => installRelease,
			zt: () => readDeliveries,
			Tw: () => settleRelease
		})
		var apply = __nccwpck_require__(8931)
		var approve = __nccwpck_require__(9090)
		var bound = __nccwpck_require__(7659)
		var gate = __nccwpck_require__(5485)
		var objects = __nccwpck_require__(9340)
		var persevere = __nccwpck_require__(8712)
		var src_plan = __nccwpck_require__(9528)
		var render = __nccwpck_require__(7055)
		var json = __nccwpck_require__(8301)
		var discovery = __nccwpck_require__(5614)
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
		async function installRelease(run, plan, applied, request, helm, collector, wds) {
			const { inputs, deps, record } = run
			const { release, warnings } = await (0, persevere.K)(
				run,
				wds,
				'locked',
				async () => await helm.upgradeInstall(request)
			)
			record.add({ revision: release.revision, releaseStatus: release.status })
			deps.log.info(`release ${inputs.release} is ${release.status}, revision ${release.revision}`)
			record.warnAll(warnings.map(warning => `the WDS warns of what the chart contains: ${warning}`))
			const made = await (0, render.iZ)(release, plan.rendered.crds, inputs.namespace, wds)
			const wanted = (0, src_plan.Ov)(inputs, made, release.revision)
			record.add({ bindingPolicies: wanted.map(({ metadata }) => metadata.name) })
			const expected = (0, src_plan.Vv)(inputs, made, plan.operation, release.revision, object =>
				plan.before.has((0, objects.iL)(object))
			)
			const verdicts = (0, gate.G)(expected, wanted, plan.namespaceLabels)
			const released = await readDeliveries(verdicts, wanted, plan.before, wds)
			await settleRelease(run, applied.policies, wanted, released, plan.placement.after, collector, wds)
			;(0, approve.o)(inputs, verdicts, 'Helm made them, with names that only it knew; they stay in the WDS.')
			return released
		}
		async function settleRelease({ inputs, deps }, applied, wanted, released, clusters, collector, wds) {
			if (inputs.selection.ownPolicies !== undefined) return
			const settled = await settlePolicies(applied, wanted, wds)
			const asking = await collector.attachTo(settled, deliveredObjects(released), clusters)
			await (0, apply.f)(unapplied(asking, applied), inputs, wds, deps.log)
		}
		function deliveredObjects({ deliveries }) {
			return (0, bound.B)(deliveries.flatMap(({ objects }) => objects))
		}
		async function readDeliveries(verdicts, policies, before, wds) {
			const going = verdicts.filter(verdict => verdict.outcome === 'goes')
			const live = await (0, bound.p9)(
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
	7055: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			$: () => renderAgain,
			K4: () => draft,
			QH: () => isWritten,
			XX: () => render,
			iZ: () => objectsOf,
			tI: () => lastingObjects
		})
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8500)
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = __nccwpck_require__.n(
			node_timers_promises__WEBPACK_IMPORTED_MODULE_0__
		)
		var _chart_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2491)
		var _errors_ts__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3916)
		var _json_ts__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8301)
		var _kubernetes_discovery_ts__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5614)
		var _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(9340)
		var _manifest_ts__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(5546)
		var _persevere_ts__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(8712)
		async function draft(request, helm) {
			const [dryRun, crds] = await Promise.allSettled([helm.dryRun(request), chartCrds(request.chart, helm)])
			if (crds.status === 'rejected') throw crds.reason
			return { dryRun, crds: crds.value }
		}
		async function render(run, { wds, helm, chart, request, drafted }) {
			const { deps, record } = run
			let drawn = drafted
			const rendered = await (0, _persevere_ts__WEBPACK_IMPORTED_MODULE_6__.K)(
				run,
				wds,
				'unlocked',
				async () => {
					const drafts = drawn ?? draft(request, helm)
					drawn = undefined
					return await renderNow(await drafts, request, helm, wds)
				}
			)
			const { chartName: name, chartVersion: version, appVersion } = rendered
			record.add({ chart: { name, version, appVersion, source: chart.source, digest: chart.digest } })
			deps.log.info(`${name} ${version} renders ${rendered.objects.length} objects`)
			return rendered
		}
		const OTHER_SECOND_MS = 1100
		async function renderAgain(run, { wds, helm, request }) {
			await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(OTHER_SECOND_MS)
			const later = { ...request, timeZone: zoneOfAnotherDate(new Date()) }
			return await (0, _persevere_ts__WEBPACK_IMPORTED_MODULE_6__.K)(
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
		function lastingObjects(rendered, hooks) {
			return rendered.objects.filter(object => {
				if (object.hookEvents.length === 0) return true
				return hooks === 'fail' && runsOn(object, 'install', 'upgrade') && !isDeletedAfterwards(object)
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
			return listOf(manifest.metadata.annotations?.['helm.sh/hook-delete-policy']).includes('hook-succeeded')
		}
		async function renderNow({ dryRun, crds }, request, helm, wds) {
			const objects = async release => await objectsOf(release, crds, request.namespace, wds)
			if (dryRun.status === 'fulfilled') return await objects(dryRun.value)
			const error = dryRun.reason
			if (
				!(error instanceof _errors_ts__WEBPACK_IMPORTED_MODULE_2__.l) ||
				error.code !== 'KIND_NOT_SERVED' ||
				crds.length === 0
			)
				throw error
			return await objects(await templated(request, helm, wds))
		}
		async function templated(request, helm, wds) {
			const [version, groups, metadata] = await Promise.all([
				wds.json('/version'),
				wds.json('/apis'),
				helm.showChart(request.chart)
			])
			const apiVersions = (0, _json_ts__WEBPACK_IMPORTED_MODULE_3__.RD)(groups, 'groups').flatMap(group =>
				(0, _json_ts__WEBPACK_IMPORTED_MODULE_3__.RD)(group, 'versions').map(
					entry => (0, _json_ts__WEBPACK_IMPORTED_MODULE_3__.bX)(entry, 'groupVersion') ?? ''
				)
			)
			const text = await helm.template(
				request,
				(0, _json_ts__WEBPACK_IMPORTED_MODULE_3__.bX)(version, 'gitVersion') ?? '',
				['v1', ...apiVersions]
			)
			const objects = await (0, _manifest_ts__WEBPACK_IMPORTED_MODULE_5__.N)(text, 'the rendered chart')
			const isHook = object => object.metadata.annotations?.['helm.sh/hook'] !== undefined
			return {
				revision: 0,
				storedBytes: () => 0,
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
					manifest: toDocument(object),
					deletePolicies: listOf(object.metadata.annotations?.['helm.sh/hook-delete-policy'])
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
			if (!(await (0, _chart_ts__WEBPACK_IMPORTED_MODULE_1__.e)(chart))) return []
			return await (0, _manifest_ts__WEBPACK_IMPORTED_MODULE_5__.N)(
				await helm.showCrds(chart),
				'crds/ of the chart'
			)
		}
		async function objectsOf(release, crds, namespace, wds) {
			const managed = await (0, _manifest_ts__WEBPACK_IMPORTED_MODULE_5__.N)(
				release.manifest,
				'the rendered chart'
			)
			const hooks = []
			for (const hook of release.hooks) {
				if (hook.events.every(event => /^test(-|$)/.test(event))) continue
				for (const manifest of await (0, _manifest_ts__WEBPACK_IMPORTED_MODULE_5__.N)(
					hook.manifest,
					`hook ${hook.name}`
				))
					hooks.push({ manifest, hook })
			}
			const kinds = await (0, _kubernetes_discovery_ts__WEBPACK_IMPORTED_MODULE_4__.jl)(
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
				crds,
				objects: [
					...managed.map(object => renderedObject(object, { managed: true, events: [] }, namespace, types)),
					...crds.map(object => renderedObject(object, { managed: false, events: [] }, namespace, types)),
					...hooks.map(({ manifest, hook }) =>
						renderedObject(manifest, { managed: false, events: hook.events }, namespace, types)
					)
				]
			}
		}
		function renderedObject(manifest, { managed, events }, namespace, kinds) {
			const type = kinds.get(
				(0, _kubernetes_discovery_ts__WEBPACK_IMPORTED_MODULE_4__._V)(manifest.apiVersion, manifest.kind)
			)
			if (type === undefined) {
				throw new _errors_ts__WEBPACK_IMPORTED_MODULE_2__.l(
					'KIND_NOT_SERVED',
					`the WDS does not know ${manifest.kind} of ${manifest.apiVersion}, which ${(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_7__.Ro)((0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_7__.H8)(manifest))} is`,
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
				const group = (0, _json_ts__WEBPACK_IMPORTED_MODULE_3__.bX)(crd, 'spec', 'group') ?? ''
				const kind = (0, _json_ts__WEBPACK_IMPORTED_MODULE_3__.bX)(crd, 'spec', 'names', 'kind') ?? ''
				return versions.map(entry => {
					const version = (0, _json_ts__WEBPACK_IMPORTED_MODULE_3__.bX)(entry, 'name') ?? ''
					return [
						(0, _kubernetes_discovery_ts__WEBPACK_IMPORTED_MODULE_4__._V)(`${group}/${version}`, kind),
						{
							group,
							version,
							resource: (0, _json_ts__WEBPACK_IMPORTED_MODULE_3__.bX)(crd, 'spec', 'names', 'plural') ?? '',
							kind,
							namespaced: (0, _json_ts__WEBPACK_IMPORTED_MODULE_3__.bX)(crd, 'spec', 'scope') === 'Namespaced'
						}
					]
				})
			})
		}
	},
	3619: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			a: () => refuseBadCredentials,
			b: () => refuseLate
		})
		var _connect_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3872)
		var _errors_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3916)
		var _kubernetes_client_ts__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7369)
		var _parallel_ts__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3716)
		var _text_ts__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8992)
		const MOST_NAMES = 5
		const STORE =
			'tokens and client certificates expire, and a server that was made anew has a new certificate authority. Store current credentials as'
		async function refuseBadCredentials({ wecs, its }, clusters) {
			const [, errors] = await (0, _parallel_ts__WEBPACK_IMPORTED_MODULE_3__.eu)([
				its.tryOut(),
				wecs.tryOut(clusters)
			])
			refuse(its.isRefused, refusedOf({ wecs, its }, clusters), 'Nothing was changed.')
			if (clusters === undefined) return
			for (const [cluster, error] of errors) {
				if (error instanceof _errors_ts__WEBPACK_IMPORTED_MODULE_1__.l) throw error
				if (error instanceof _kubernetes_client_ts__WEBPACK_IMPORTED_MODULE_2__.cZ)
					throw (0, _connect_ts__WEBPACK_IMPORTED_MODULE_0__.YB)(`cluster ${cluster}`, error)
			}
		}
		function refuseLate({ wecs, its }, clusters) {
			refuse(
				its.isRefused,
				refusedOf({ wecs, its }, clusters),
				'What was deployed stays as it is: run `command: status` with current credentials to see how it does.'
			)
		}
		function refusedOf({ wecs }, clusters) {
			return [...wecs.refused].filter(cluster => clusters?.includes(cluster) ?? true).sort()
		}
		function refuse(isItsRefused, clusters, consequence) {
			if (!isItsRefused && clusters.length === 0) return
			const servers = [
				...(isItsRefused ? ['the ITS'] : []),
				...(clusters.length === 0
					? []
					: [
							`${clusters.length === 1 ? 'cluster' : 'clusters'} ${(0, _text_ts__WEBPACK_IMPORTED_MODULE_4__.H)(clusters, MOST_NAMES)}`
						])
			]
			const inputs = [
				...(isItsRefused ? ['`its-kubeconfig`'] : []),
				...(clusters.length > 0 ? ['`wec-kubeconfig`'] : [])
			]
			throw new _errors_ts__WEBPACK_IMPORTED_MODULE_1__.l(
				'CREDENTIALS_REFUSED',
				`the credentials of ${inputs.join(' and ')} are not accepted (401) by ${servers.join(' and ')}`,
				{ remedy: `Renew them: ${STORE} ${inputs.join(' and ')}. ${consequence}` }
			)
		}
	},
	2462: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
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
		var _inputs_names_ts__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5585)
		var _json_ts__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8301)
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
			const document = (0, _json_ts__WEBPACK_IMPORTED_MODULE_3__.Yf)(ownText(file))
			if (!(0, _json_ts__WEBPACK_IMPORTED_MODULE_3__.Gv)(document) || !Array.isArray(document['locks']))
				return undefined
			const found = (0, _json_ts__WEBPACK_IMPORTED_MODULE_3__.RD)(document, 'locks')
			const locks = found.flatMap(entry => lockIn(entry, runUrl) ?? [])
			return locks.length < found.length ? undefined : locks
		}
		function lockIn(entry, runUrl) {
			const [release, holder] = [
				(0, _json_ts__WEBPACK_IMPORTED_MODULE_3__.bX)(entry, 'release'),
				(0, _json_ts__WEBPACK_IMPORTED_MODULE_3__.bX)(entry, 'holder')
			]
			if (release === undefined || holder === undefined) return undefined
			const [namespace = '', name = '', ...rest] = release.split('/')
			const prefix = holderPrefix(runUrl)
			const isSound =
				rest.length === 0 &&
				(0, _inputs_names_ts__WEBPACK_IMPORTED_MODULE_4__.Cd)(namespace) &&
				(0, _inputs_names_ts__WEBPACK_IMPORTED_MODULE_4__.sg)(
					name,
					_inputs_names_ts__WEBPACK_IMPORTED_MODULE_4__.bu
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
	1470: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			B: () => shortHash,
			o: () => withSuffix
		})
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598)
		var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = __nccwpck_require__.n(
			node_crypto__WEBPACK_IMPORTED_MODULE_0__
		)
		var _inputs_names_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5585)
		var _lib_trim_ts__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6259)
		const HASH_DIGITS = 8
		function withSuffix(name, suffix, most = _inputs_names_ts__WEBPACK_IMPORTED_MODULE_1__.EF) {
			if (name.length + suffix.length <= most) return name + suffix
			const end = `-${shortHash(name)}${suffix}`
			return `${(0, _lib_trim_ts__WEBPACK_IMPORTED_MODULE_2__.h)(name.slice(0, most - end.length), unit => !/[a-z0-9]/.test(unit))}${end}`
		}
		function shortHash(text) {
			return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
				.update(text)
				.digest('hex')
				.slice(0, HASH_DIGITS)
		}
	},
	8992: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			H: () => enumerate
		})
		function enumerate(items, most) {
			const rest = items.length - most
			return rest <= 0 ? items.join(', ') : `${items.slice(0, most).join(', ')} and ${String(rest)} more`
		}
	},
	8265: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			G: () => installTool
		})
		var promises_ = __nccwpck_require__(1455)
		var external_node_path_ = __nccwpck_require__(6760)
		var errors = __nccwpck_require__(3916)
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
		var trim = __nccwpck_require__(6259)
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
		const PIECE = 2 ** 20
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
		async function haveSameBytes(path, other) {
			const theirs = Buffer.allocUnsafeSlow(PIECE)
			try {
				const file = await openRegular(other)
				let at = 0
				try {
					await readPieces(path, async piece => {
						const { bytesRead } = await file.read(theirs, 0, piece.length, at)
						at += piece.length
						if (bytesRead !== piece.length || !theirs.subarray(0, bytesRead).equals(piece))
							throw new Error(`${other} differs`)
					})
					return (await file.stat()).size === at
				} finally {
					await file.close()
				}
			} catch {
				return false
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
				const buffer = Buffer.allocUnsafeSlow(PIECE)
				for (let at = 0; ;) {
					const { bytesRead } = await file.read(buffer, 0, PIECE, at)
					if (bytesRead === 0) return
					at += bytesRead
					if (at > MAX_BYTES) throw new Error(`${path} has more than ${MAX_BYTES / 2 ** 20} MiB`)
					await use(buffer.subarray(0, bytesRead))
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
		var external_node_fs_ = __nccwpck_require__(3024)
		var external_node_util_ = __nccwpck_require__(7975)
		var external_node_zlib_ = __nccwpck_require__(8522)
		const unpack_PIECE = 2 ** 20
		async function unpack(archive, member, to) {
			const file = await (0, promises_.open)(to, 'wx', 0o600)
			const hash = (0, external_node_crypto_.createHash)('sha256')
			try {
				if (archive.endsWith('.zip')) await unzip(archive, member, { file, hash })
				else await untar(archive, member, { file, hash })
				return hash.digest('hex')
			} finally {
				await file.close()
			}
		}
		async function write({ file, hash }, piece) {
			const written = file.writeFile(piece)
			hash.update(piece)
			await written
		}
		const BLOCK = 512
		async function untar(archive, member, target) {
			const compressed = (0, external_node_fs_.createReadStream)(archive, { highWaterMark: unpack_PIECE })
			const unzipped = (0, external_node_zlib_.createGunzip)({ chunkSize: unpack_PIECE })
			compressed.on('error', error => unzipped.destroy(error)).pipe(unzipped)
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
				compressed.destroy()
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
		async function unzip(archive, member, target) {
			if ((await (0, promises_.stat)(archive)).size > MAX_BYTES) throw new Error('it is too large')
			const zip = await (0, promises_.readFile)(archive)
			const end = zip.lastIndexOf('PK\x05\x06', undefined, 'latin1')
			if (end < 0) throw new Error('it is not a zip archive')
			let at = zip.readUInt32LE(end + 16)
			for (let entries = zip.readUInt16LE(end + 10); entries > 0; entries--) {
				const nameLength = zip.readUInt16LE(at + 28)
				if (zip.toString('utf8', at + 46, at + 46 + nameLength) === member) {
					const header = zip.readUInt32LE(at + 42)
					const from = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28)
					const data = zip.subarray(from, from + zip.readUInt32LE(at + 20))
					const isStored = zip.readUInt16LE(at + 10) === 0
					const options = { maxOutputLength: MAX_BYTES }
					await write(
						target,
						isStored
							? data
							: await (0, external_node_util_.promisify)(external_node_zlib_.inflateRaw)(data, options)
					)
					return
				}
				at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
			}
			throw new Error('the archive does not have it')
		}
		async function takeProgram({ file, sha256, member }, { request, folder, deps }) {
			if (member === undefined) return { program: await place(file, deps.dir, request.name), sha256 }
			const unpacked = (0, external_node_path_.join)(folder, (0, external_node_crypto_.randomUUID)())
			const sum = await unpack(file, member, unpacked).catch(cause => {
				throw new errors.l('TOOL_ARCHIVE', `${member} cannot be unpacked: ${(0, errors.b)(cause)}`, {
					remedy: `A ${request.name}-mirror must have the archives as they were published, and RUNNER_TEMP enough space.`,
					cause
				})
			})
			return { program: await place(unpacked, deps.dir, request.name), sha256: sum }
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
		async function verify(file, url, expected) {
			const sha256 = await sha256Of(file)
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
		async function verified(search, { version, folder }) {
			const { request, site, platform, deps } = search
			const { url, member } = PRODUCTS[request.name].download(site, version, platform)
			const file = (0, external_node_path_.basename)(url)
			const copy = (0, external_node_path_.join)(search.folder, `${version}-${file}`)
			const sum = await copyHashed((0, external_node_path_.join)(folder, file), copy).catch(error => {
				throw codeOf(error) === 'ENOENT'
					? new Error(`${file}, which would verify it, is not beside it`)
					: error
			})
			const expected = await expectedChecksum(search, version)
			if (sum !== expected.sha256)
				throw new Error(`${file} has the SHA-256 ${sum}, but ${expected.origin} says ${expected.sha256}`)
			const { program, sha256 } = await takeProgram({ file: copy, sha256: sum, member }, search)
			const path = (0, external_node_path_.join)(folder, programFile(request.name, platform))
			if (member !== undefined && !(await haveSameBytes(program, path))) {
				deps.log.warning(`${path} was not the program of the verified ${file}: it is replaced`)
				await addToCache(cacheEntry(request), version, { [programFile(request.name, platform)]: program })
			}
			return { version, path, program, source: 'cache', sha256 }
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
			await verify(file, url, expected)
			deps.log.debug(
				`${(0, external_node_path_.basename)(url)} has the SHA-256 that ${expected.origin} says: ${expected.sha256}`
			)
			const taken = await takeProgram({ file, sha256: expected.sha256, member }, search)
			const inCache = programFile(name, platform)
			const archive = member === undefined ? {} : { [(0, external_node_path_.basename)(url)]: file }
			const kept = await addToCache(cacheEntry(request), version, { ...archive, [inCache]: taken.program })
			return { version, path: (0, external_node_path_.join)(kept, inCache), ...taken, source: 'download' }
		}
		var searchPath = __nccwpck_require__(4424)
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
		var _errors_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3916)
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
				throw new _errors_ts__WEBPACK_IMPORTED_MODULE_0__.l(
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
	3040: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
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
		var _json_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8301)
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
				Object.entries((0, _json_ts__WEBPACK_IMPORTED_MODULE_1__.Gv)(data) ? data : {}).map(
					([key, groups]) => [
						key,
						new Map((0, _json_ts__WEBPACK_IMPORTED_MODULE_1__.RD)({ groups }, 'groups').flatMap(arrivalsIn))
					]
				)
			)
		}
		function arrivalsIn(group) {
			const [uid, content, isProved] = [
				(0, _json_ts__WEBPACK_IMPORTED_MODULE_1__.bX)(group, 'uid'),
				(0, _json_ts__WEBPACK_IMPORTED_MODULE_1__.bX)(group, 'content'),
				(0, _json_ts__WEBPACK_IMPORTED_MODULE_1__.at)(group, 'isProved')
			]
			const generation = (0, _json_ts__WEBPACK_IMPORTED_MODULE_1__.tk)(group, 'generation')
			if (uid === undefined || content === undefined || generation === undefined) return []
			return Object.entries((0, _json_ts__WEBPACK_IMPORTED_MODULE_1__.lJ)(group, 'clusters')).flatMap(
				([cluster, observedGeneration]) =>
					typeof observedGeneration === 'number'
						? [[cluster, { uid, generation, content, isProved: isProved === true, observedGeneration }]]
						: []
			)
		}
	},
	5970: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			P: () => differenceOf
		})
		var _json_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8301)
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
			return firstDifference(
				before === undefined ? {} : bodyOf(before),
				{ ...bodyOf(wds), metadata },
				wec,
				'',
				path => stripped.some(known => isAt(path, known))
			)
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
		function firstDifference(before, wanted, found, path, isStripped) {
			if (isStripped(path)) return undefined
			if (isEmpty(wanted) && path !== '') {
				const isLeft =
					!isEmpty(before) && firstDifference(undefined, before, found, path, isStripped) === undefined
				return isLeft ? path : undefined
			}
			if (Array.isArray(wanted)) {
				if (!Array.isArray(found) || found.length !== wanted.length) return path
				return firstOf(wanted.keys(), index =>
					firstDifference(
						itemOf(before, index),
						wanted[index],
						found[index],
						`${path}.${String(index)}`,
						isStripped
					)
				)
			}
			if ((0, _json_ts__WEBPACK_IMPORTED_MODULE_0__.Gv)(wanted)) {
				const other = (0, _json_ts__WEBPACK_IMPORTED_MODULE_0__.Gv)(found) ? found : {}
				const older = (0, _json_ts__WEBPACK_IMPORTED_MODULE_0__.Gv)(before) ? before : {}
				return firstOf(new Set([...Object.keys(wanted), ...Object.keys(older)]), key =>
					firstDifference(
						(0, _lib_own_ts__WEBPACK_IMPORTED_MODULE_1__.Z)(older, key),
						(0, _lib_own_ts__WEBPACK_IMPORTED_MODULE_1__.Z)(wanted, key),
						(0, _lib_own_ts__WEBPACK_IMPORTED_MODULE_1__.Z)(other, key),
						path === '' ? key : `${path}.${key}`,
						isStripped
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
			return (0, _json_ts__WEBPACK_IMPORTED_MODULE_0__.Gv)(value) && Object.values(value).every(isEmpty)
		}
	},
	510: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			J: () => GROUP_KIND,
			w: () => askRule
		})
		var _errors_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3916)
		var _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9340)
		const GROUP_KIND = /^([A-Z][A-Za-z0-9]*)(?:\.([a-z0-9.-]+))?\s*:\s*(\S.*)$/
		function askRule(rules, object) {
			const rule = rules.get(
				`${(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_1__.F8)(object.apiVersion)}/${object.kind}`
			)
			if (rule === undefined) return undefined
			try {
				return rule(object) ? '' : 'is not as `ready-when` says'
			} catch (error) {
				return `is not as \`ready-when\` says: ${(0, _errors_ts__WEBPACK_IMPORTED_MODULE_0__.b)(error)}`
			}
		}
	},
	3156: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			J: () => isBehind
		})
		const BEHIND = new Set(['failed', 'missing', 'progressing'])
		function isBehind({ state }) {
			return BEHIND.has(state)
		}
	},
	548: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			I: () => readClaims,
			W: () => readWdsFacts
		})
		var _forecast_crds_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8721)
		var _forecast_kinds_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(598)
		var _kubernetes_discovery_ts__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5614)
		var _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(9340)
		var _kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1942)
		var _kubestellar_binding_ts__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4547)
		var _kubestellar_bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(4445)
		var _kubestellar_combinedStatus_ts__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(1757)
		var _kubestellar_footprint_ts__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(6909)
		var _parallel_ts__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(3716)
		async function readWdsFacts(objects, namespaces, wds) {
			const custom = objects
				.filter(({ type }) => !_forecast_kinds_ts__WEBPACK_IMPORTED_MODULE_1__.M.has(type.group))
				.map(({ type }) => (0, _forecast_crds_ts__WEBPACK_IMPORTED_MODULE_0__.$)(type))
			const [live, found, crds, deliveredVersions] = await Promise.all([
				readAll(
					objects,
					({ type, namespace, name }) =>
						(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_8__.So)(type, namespace, name),
					wds
				),
				readAll(
					namespaces,
					name =>
						(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_8__.So)(
							_kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_3__.dK,
							undefined,
							name
						),
					wds
				),
				readAll(
					[...new Set(custom)],
					name =>
						(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_8__.So)(
							_kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_3__.Jg,
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
						(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_8__.iL)(rendered),
						object
					])
				),
				crds: new Map(crds),
				deliveredVersions
			}
		}
		async function readAll(items, path, wds) {
			const found = await (0, _parallel_ts__WEBPACK_IMPORTED_MODULE_9__.sf)(
				items,
				_parallel_ts__WEBPACK_IMPORTED_MODULE_9__.CF,
				async item => await wds.get(path(item))
			)
			return items.flatMap((item, index) => {
				const object = found[index]
				return object === undefined ? [] : [[item, object]]
			})
		}
		async function otherVersions(objects, wds) {
			const preferred = await (0, _kubernetes_discovery_ts__WEBPACK_IMPORTED_MODULE_2__.x7)(wds)
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
		async function readClaims(own, wds) {
			const [bindings, policies] = await Promise.all([
				wds.list(
					(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_8__.So)(
						_kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_3__.HC,
						undefined
					)
				),
				wds.listMetadata(
					(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_8__.So)(
						_kubestellar_api_ts__WEBPACK_IMPORTED_MODULE_3__.jH,
						undefined
					)
				)
			])
			const owners = new Map(
				policies.items.map(policy => [
					policy.metadata.name,
					(0, _kubestellar_bindingPolicy_ts__WEBPACK_IMPORTED_MODULE_5__.bf)(policy)
				])
			)
			return bindings.items
				.filter(({ metadata }) => !own.has(metadata.name))
				.map(found => {
					const { name, clusters, objects } = (0, _kubestellar_binding_ts__WEBPACK_IMPORTED_MODULE_4__.Vy)(
						found
					)
					const collected = [...objects.values()].filter(({ statusCollectors }) =>
						statusCollectors.some(
							collector => collector !== _kubestellar_combinedStatus_ts__WEBPACK_IMPORTED_MODULE_6__.W8
						)
					)
					return {
						policy: name,
						owner: owners.get(name),
						clusters,
						objects: new Set(objects.keys()),
						collected: (0, _kubestellar_footprint_ts__WEBPACK_IMPORTED_MODULE_7__.bL)(collected)
					}
				})
		}
	},
	7581: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			R: () => Wecs
		})
		var _connect_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3872)
		var _kubernetes_refusals_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4063)
		var _its_ts__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5893)
		var _parallel_ts__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3716)
		const MOST_OPEN = 32
		const MOST_EARLY = 4
		class Wecs {
			#run
			kubectl
			#open = new Map()
			#users = new Map()
			#tried = new Map()
			#refused = new Set()
			#opened = 0
			#isOver = false
			constructor(run, kubectl) {
				this.#run = run
				this.kubectl = kubectl
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
							.then(_its_ts__WEBPACK_IMPORTED_MODULE_2__.mQ)
							.catch(error => error)
					this.#tried.set(cluster, trial)
					return [cluster, await trial]
				})
				return new Map(
					errors.filter(
						([, error]) =>
							error !== undefined && !(0, _kubernetes_refusals_ts__WEBPACK_IMPORTED_MODULE_1__.v)(error)
					)
				)
			}
			whyNot(cluster) {
				if (this.#accessTo(cluster) !== undefined) return undefined
				const context = this.#contextOf(cluster)
				return context === undefined
					? '`wec-contexts` has no line for it'
					: `the WEC kubeconfig has no usable context named ${context}`
			}
			openEarly(clusters) {
				const likely = clusters ?? this.#all()
				const accessible = likely.filter(cluster => this.whyNot(cluster) === undefined)
				if (accessible.length > (clusters === undefined ? MOST_EARLY : MOST_OPEN)) return
				for (const cluster of accessible) this.#client(cluster).catch(() => undefined)
			}
			async each(clusters, call) {
				return await (0, _parallel_ts__WEBPACK_IMPORTED_MODULE_3__.sf)(clusters, MOST_OPEN, async cluster => {
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
				const access = this.#accessTo(cluster)
				if (access === undefined) throw new Error(this.whyNot(cluster))
				if (this.#isOver) throw new Error('the run no longer looks at the clusters')
				const { deps, clock } = this.#run
				const credentials = await (0, _connect_ts__WEBPACK_IMPORTED_MODULE_0__.wK)(
					`wec-${cluster}-${(this.#opened += 1)}`,
					access,
					deps
				)
				const client = await (0, _connect_ts__WEBPACK_IMPORTED_MODULE_0__.Ng)(
					`cluster ${cluster}`,
					credentials,
					this.kubectl,
					deps,
					clock.signal
				)
				return (0, _kubernetes_refusals_ts__WEBPACK_IMPORTED_MODULE_1__.U)(client, () => {
					this.#refused.add(cluster)
				})
			}
			#all() {
				const { mapping, contexts } = this.#run.inputs.wecs ?? {}
				return [...(mapping?.keys() ?? contexts?.keys() ?? [])]
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
			#accessTo(cluster) {
				const context = this.#contextOf(cluster)
				return context === undefined ? undefined : this.#run.inputs.wecs?.contexts.get(context)
			}
		}
	},
	2868: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			dM: () => managerOf,
			p7: () => writeObject,
			wM: () => fieldManager
		})
		var _errors_ts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3916)
		var _json_ts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8301)
		var _kubernetes_client_ts__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7369)
		var _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9340)
		function fieldManager({ selection }) {
			return `ks-helm-deploy:${selection.bindingPolicy}`
		}
		function managerOf(object) {
			const managers = (0, _json_ts__WEBPACK_IMPORTED_MODULE_1__.RD)(object, 'metadata', 'managedFields').map(
				entry => (0, _json_ts__WEBPACK_IMPORTED_MODULE_1__.bX)(entry, 'manager') ?? ''
			)
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
				if (error instanceof _kubernetes_client_ts__WEBPACK_IMPORTED_MODULE_2__.hD && error.status === 409) {
					throw new _errors_ts__WEBPACK_IMPORTED_MODULE_0__.l(
						'FIELD_CONFLICT',
						`${(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_3__.Ro)((0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_3__.H8)(object))} has fields that somebody else set: ${error.message}`,
						{
							remedy:
								'Two releases or people want different things: make the inputs agree, or remove the field that the message names from the object in the WDS.',
							cause: error
						}
					)
				}
				if (error instanceof _kubernetes_client_ts__WEBPACK_IMPORTED_MODULE_2__.hD && error.status === 403) {
					throw new _errors_ts__WEBPACK_IMPORTED_MODULE_0__.l(
						'WDS_FORBIDDEN',
						`the WDS credentials may not write ${(0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_3__.Ro)((0, _kubernetes_objects_ts__WEBPACK_IMPORTED_MODULE_3__.H8)(object))}`,
						{
							remedy: 'Give the user of `wds-kubeconfig` the rights that docs/permissions.md lists.',
							cause: error
						}
					)
				}
				throw error
			}
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
	7349: (__unused_webpack_module, exports, __nccwpck_require__) => {
		var identity = __nccwpck_require__(1127)
		var Scalar = __nccwpck_require__(3301)
		var YAMLMap = __nccwpck_require__(4454)
		var YAMLSeq = __nccwpck_require__(2223)
		var resolveBlockMap = __nccwpck_require__(7103)
		var resolveBlockSeq = __nccwpck_require__(334)
		var resolveFlowCollection = __nccwpck_require__(3142)
		function resolveCollection(CN, ctx, token, onError, tagName, tag) {
			const coll =
				token.type === 'block-map'
					? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag)
					: token.type === 'block-seq'
						? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag)
						: resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag)
			const Coll = coll.constructor
			if (tagName === '!' || tagName === Coll.tagName) {
				coll.tag = Coll.tagName
				return coll
			}
			if (tagName) coll.tag = tagName
			return coll
		}
		function composeCollection(CN, ctx, token, props, onError) {
			const tagToken = props.tag
			const tagName = !tagToken
				? null
				: ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg))
			if (token.type === 'block-seq') {
				const { anchor, newlineAfterProp: nl } = props
				const lastProp =
					anchor && tagToken ? (anchor.offset > tagToken.offset ? anchor : tagToken) : (anchor ?? tagToken)
				if (lastProp && (!nl || nl.offset < lastProp.offset)) {
					const message = 'Missing newline after block sequence props'
					onError(lastProp, 'MISSING_CHAR', message)
				}
			}
			const expType =
				token.type === 'block-map'
					? 'map'
					: token.type === 'block-seq'
						? 'seq'
						: token.start.source === '{'
							? 'map'
							: 'seq'
			if (
				!tagToken ||
				!tagName ||
				tagName === '!' ||
				(tagName === YAMLMap.YAMLMap.tagName && expType === 'map') ||
				(tagName === YAMLSeq.YAMLSeq.tagName && expType === 'seq')
			) {
				return resolveCollection(CN, ctx, token, onError, tagName)
			}
			let tag = ctx.schema.tags.find(t => t.tag === tagName && t.collection === expType)
			if (!tag) {
				const kt = ctx.schema.knownTags[tagName]
				if (kt?.collection === expType) {
					ctx.schema.tags.push(Object.assign({}, kt, { default: false }))
					tag = kt
				} else {
					if (kt) {
						onError(
							tagToken,
							'BAD_COLLECTION_TYPE',
							`${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? 'scalar'}`,
							true
						)
					} else {
						onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, true)
					}
					return resolveCollection(CN, ctx, token, onError, tagName)
				}
			}
			const coll = resolveCollection(CN, ctx, token, onError, tagName, tag)
			const res =
				tag.resolve?.(coll, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg), ctx.options) ?? coll
			const node = identity.isNode(res) ? res : new Scalar.Scalar(res)
			node.range = coll.range
			node.tag = tagName
			if (tag?.format) node.format = tag.format
			return node
		}
		exports.composeCollection = composeCollection
	},
	3683: (__unused_webpack_module, exports, __nccwpck_require__) => {
		var Document = __nccwpck_require__(3021)
		var composeNode = __nccwpck_require__(5937)
		var resolveEnd = __nccwpck_require__(7788)
		var resolveProps = __nccwpck_require__(4631)
		function composeDoc(options, directives, { offset, start, value, end }, onError) {
			const opts = Object.assign({ _directives: directives }, options)
			const doc = new Document.Document(undefined, opts)
			const ctx = {
				atKey: false,
				atRoot: true,
				directives: doc.directives,
				options: doc.options,
				schema: doc.schema
			}
			const props = resolveProps.resolveProps(start, {
				indicator: 'doc-start',
				next: value ?? end?.[0],
				offset,
				onError,
				parentIndent: 0,
				startOnNewline: true
			})
			if (props.found) {
				doc.directives.docStart = true
				if (value && (value.type === 'block-map' || value.type === 'block-seq') && !props.hasNewline)
					onError(
						props.end,
						'MISSING_CHAR',
						'Block collection cannot start on same line with directives-end marker'
					)
			}
			doc.contents = value
				? composeNode.composeNode(ctx, value, props, onError)
				: composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError)
			const contentEnd = doc.contents.range[2]
			const re = resolveEnd.resolveEnd(end, contentEnd, false, onError)
			if (re.comment) doc.comment = re.comment
			doc.range = [offset, contentEnd, re.offset]
			return doc
		}
		exports.composeDoc = composeDoc
	},
	5937: (__unused_webpack_module, exports, __nccwpck_require__) => {
		var Alias = __nccwpck_require__(4065)
		var identity = __nccwpck_require__(1127)
		var composeCollection = __nccwpck_require__(7349)
		var composeScalar = __nccwpck_require__(5413)
		var resolveEnd = __nccwpck_require__(7788)
		var utilEmptyScalarPosition = __nccwpck_require__(2599)
		const CN = { composeNode, composeEmptyNode }
		function composeNode(ctx, token, props, onError) {
			const atKey = ctx.atKey
			const { spaceBefore, comment, anchor, tag } = props
			let node
			let isSrcToken = true
			switch (token.type) {
				case 'alias':
					node = composeAlias(ctx, token, onError)
					if (anchor || tag) onError(token, 'ALIAS_PROPS', 'An alias node must not specify any properties')
					break
				case 'scalar':
				case 'single-quoted-scalar':
				case 'double-quoted-scalar':
				case 'block-scalar':
					node = composeScalar.composeScalar(ctx, token, tag, onError)
					if (anchor) node.anchor = anchor.source.substring(1)
					break
				case 'block-map':
				case 'block-seq':
				case 'flow-collection':
					try {
						node = composeCollection.composeCollection(CN, ctx, token, props, onError)
						if (anchor) node.anchor = anchor.source.substring(1)
					} catch (error) {
						const message = error instanceof Error ? error.message : String(error)
						onError(token, 'RESOURCE_EXHAUSTION', message)
					}
					break
				default: {
					const message = token.type === 'error' ? token.message : `Unsupported token (type: ${token.type})`
					onError(token, 'UNEXPECTED_TOKEN', message)
					isSrcToken = false
				}
			}
			node ?? (node = composeEmptyNode(ctx, token.offset, undefined, null, props, onError))
			if (anchor && node.anchor === '') onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string')
			if (
				atKey &&
				ctx.options.stringKeys &&
				(!identity.isScalar(node) ||
					typeof node.value !== 'string' ||
					(node.tag && node.tag !== 'tag:yaml.org,2002:str'))
			) {
				const msg = 'With stringKeys, all keys must be strings'
				onError(tag ?? token, 'NON_STRING_KEY', msg)
			}
			if (spaceBefore) node.spaceBefore = true
			if (comment) {
				if (token.type === 'scalar' && token.source === '') node.comment = comment
				else node.commentBefore = comment
			}
			if (ctx.options.keepSourceTokens && isSrcToken) node.srcToken = token
			return node
		}
		function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
			const token = {
				type: 'scalar',
				offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
				indent: -1,
				source: ''
			}
			const node = composeScalar.composeScalar(ctx, token, tag, onError)
			if (anchor) {
				node.anchor = anchor.source.substring(1)
				if (node.anchor === '') onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string')
			}
			if (spaceBefore) node.spaceBefore = true
			if (comment) {
				node.comment = comment
				node.range[2] = end
			}
			return node
		}
		function composeAlias({ options }, { offset, source, end }, onError) {
			const alias = new Alias.Alias(source.substring(1))
			if (alias.source === '') onError(offset, 'BAD_ALIAS', 'Alias cannot be an empty string')
			if (alias.source.endsWith(':'))
				onError(offset + source.length - 1, 'BAD_ALIAS', 'Alias ending in : is ambiguous', true)
			const valueEnd = offset + source.length
			const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError)
			alias.range = [offset, valueEnd, re.offset]
			if (re.comment) alias.comment = re.comment
			return alias
		}
		exports.composeEmptyNode = composeEmptyNode
		exports.composeNode = composeNode
	},
	5413: (__unused_webpack_module, exports, __nccwpck_require__) => {
		var identity = __nccwpck_require__(1127)
		var Scalar = __nccwpck_require__(3301)
		var resolveBlockScalar = __nccwpck_require__(8913)
		var resolveFlowScalar = __nccwpck_require__(6842)
		function composeScalar(ctx, token, tagToken, onError) {
			const { value, type, comment, range } =
				token.type === 'block-scalar'
					? resolveBlockScalar.resolveBlockScalar(ctx, token, onError)
					: resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError)
			const tagName = tagToken
				? ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg))
				: null
			let tag
			if (ctx.options.stringKeys && ctx.atKey) {
				tag = ctx.schema[identity.SCALAR]
			} else if (tagName) tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError)
			else if (token.type === 'scalar') tag = findScalarTagByTest(ctx, value, token, onError)
			else tag = ctx.schema[identity.SCALAR]
			let scalar
			try {
				const res = tag.resolve(
					value,
					msg => onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg),
					ctx.options
				)
				scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res)
			} catch (error) {
				const msg = error instanceof Error ? error.message : String(error)
				onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg)
				scalar = new Scalar.Scalar(value)
			}
			scalar.range = range
			scalar.source = value
			if (type) scalar.type = type
			if (tagName) scalar.tag = tagName
			if (tag.format) scalar.format = tag.format
			if (comment) scalar.comment = comment
			return scalar
		}
		function findScalarTagByName(schema, value, tagName, tagToken, onError) {
			if (tagName === '!') return schema[identity.SCALAR]
			const matchWithTest = []
			for (const tag of schema.tags) {
				if (!tag.collection && tag.tag === tagName) {
					if (tag.default && tag.test) matchWithTest.push(tag)
					else return tag
				}
			}
			for (const tag of matchWithTest) if (tag.test?.test(value)) return tag
			const kt = schema.knownTags[tagName]
			if (kt && !kt.collection) {
				schema.tags.push(Object.assign({}, kt, { default: false, test: undefined }))
				return kt
			}
			onError(
				tagToken,
				'TAG_RESOLVE_FAILED',
				`Unresolved tag: ${tagName}`,
				tagName !== 'tag:yaml.org,2002:str'
			)
			return schema[identity.SCALAR]
		}
		function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
			const tag =
				schema.tags.find(
					tag => (tag.default === true || (atKey && tag.default === 'key')) && tag.test?.test(value)
				) || schema[identity.SCALAR]
			if (schema.compat) {
				const compat =
					schema.compat.find(tag => tag.default && tag.test?.test(value)) ?? schema[identity.SCALAR]
				if (tag.tag !== compat.tag) {
					const ts = directives.tagString(tag.tag)
					const cs = directives.tagString(compat.tag)
					const msg = `Value may be parsed as either ${ts} or ${cs}`
					onError(token, 'TAG_RESOLVE_FAILED', msg, true)
				}
			}
			return tag
		}
		exports.composeScalar = composeScalar
	},
	9984: (__unused_webpack_module, exports, __nccwpck_require__) => {
		var node_process = __nccwpck_require__(932)
		var directives = __nccwpck_require__(1342)
		var Document = __nccwpck_require__(3021)
		var errors = __nccwpck_require__(1464)
		var identity = __nccwpck_require__(1127)
		var composeDoc = __nccwpck_require__(3683)
		var resolveEnd = __nccwpck_require__(7788)
		function getErrorPos(src) {
			if (typeof src === 'number') return [src, src + 1]
			if (Array.isArray(src)) return src.length === 2 ? src : [src[0], src[1]]
			const { offset, source } = src
			return [offset, offset + (typeof source === 'string' ? source.length : 1)]
		}
		function parsePrelude(prelude) {
			let comment = ''
			let atComment = false
			let afterEmptyLine = false
			for (let i = 0; i < prelude.length; ++i) {
				const source = prelude[i]
				switch (source[0]) {
					case '#':
						comment += (comment === '' ? '' : afterEmptyLine ? '\n\n' : '\n') + (source.substring(1) || ' ')
						atComment = true
						afterEmptyLine = false
						break
					case '%':
						if (prelude[i + 1]?.[0] !== '#') i += 1
						atComment = false
						break
					default:
						if (!atComment) afterEmptyLine = true
						atComment = false
				}
			}
			return { comment, afterEmptyLine }
		}
		class Composer {
			constructor(options = {}) {
				this.doc = null
				this.atDirectives = false
				this.prelude = []
				this.errors = []
				this.warnings = []
				this.onError = (source, code, message, warning) => {
					const pos = getErrorPos(source)
					if (warning) this.warnings.push(new errors.YAMLWarning(pos, code, message))
					else this.errors.push(new errors.YAMLParseError(pos, code, message))
				}
				this.directives = new directives.Directives({ version: options.version || '1.2' })
				this.options = options
			}
			decorate(doc, afterDoc) {
				const { comment, afterEmptyLine } = parsePrelude(this.prelude)
				if (comment) {
					const dc = doc.contents
					if (afterDoc) {
						doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment
					} else if (afterEmptyLine || doc.directives.docStart || !dc) {
						doc.commentBefore = comment
					} else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
						let it = dc.items[0]
						if (identity.isPair(it)) it = it.key
						const cb = it.commentBefore
						it.commentBefore = cb ? `${comment}\n${cb}` : comment
					} else {
						const cb = dc.commentBefore
						dc.commentBefore = cb ? `${comment}\n${cb}` : comment
					}
				}
				if (afterDoc) {
					for (let i = 0; i < this.errors.length; ++i) doc.errors.push(this.errors[i])
					for (let i = 0; i < this.warnings.length; ++i) doc.warnings.push(this.warnings[i])
				} else {
					doc.errors = this.errors
					doc.warnings = this.warnings
				}
				this.prelude = []
				this.errors = []
				this.warnings = []
			}
			streamInfo() {
				return {
					comment: parsePrelude(this.prelude).comment,
					directives: this.directives,
					errors: this.errors,
					warnings: this.warnings
				}
			}
			*compose(tokens, forceDoc = false, endOffset = -1) {
				for (const token of tokens) yield* this.next(token)
				yield* this.end(forceDoc, endOffset)
			}
			*next(token) {
				if (node_process.env.LOG_STREAM) console.dir(token, { depth: null })
				switch (token.type) {
					case 'directive':
						this.directives.add(token.source, (offset, message, warning) => {
							const pos = getErrorPos(token)
							pos[0] += offset
							this.onError(pos, 'BAD_DIRECTIVE', message, warning)
						})
						this.prelude.push(token.source)
						this.atDirectives = true
						break
					case 'document': {
						const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError)
						if (this.atDirectives && !doc.directives.docStart)
							this.onError(token, 'MISSING_CHAR', 'Missing directives-end/doc-start indicator line')
						this.decorate(doc, false)
						if (this.doc) yield this.doc
						this.doc = doc
						this.atDirectives = false
						break
					}
					case 'byte-order-mark':
					case 'space':
						break
					case 'comment':
					case 'newline':
						this.prelude.push(token.source)
						break
					case 'error': {
						const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message
						const error = new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg)
						if (this.atDirectives || !this.doc) this.errors.push(error)
						else this.doc.errors.push(error)
						break
					}
					case 'doc-end': {
						if (!this.doc) {
							const msg = 'Unexpected doc-end without preceding document'
							this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg))
							break
						}
						this.doc.directives.docEnd = true
						const end = resolveEnd.resolveEnd(
							token.end,
							token.offset + token.source.length,
							this.doc.options.strict,
							this.onError
						)
						this.decorate(this.doc, true)
						if (end.comment) {
							const dc = this.doc.comment
							this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment
						}
						this.doc.range[2] = end.offset
						break
					}
					default:
						this.errors.push(
							new errors.YAMLParseError(
								getErrorPos(token),
								'UNEXPECTED_TOKEN',
								`Unsupported token ${token.type}`
							)
						)
				}
			}
			*end(forceDoc = false, endOffset = -1) {
				if (this.doc) {
					this.decorate(this.doc, true)
					yield this.doc
					this.doc = null
				} else if (forceDoc) {
					const opts = Object.assign({ _directives: this.directives }, this.options)
					const doc = new Document.Document(undefined, opts)
					if (this.atDirectives)
						this.onError(endOffset, 'MISSING_CHAR', 'Missing directives-end indicator line')
					doc.range = [0, endOffset, endOffset]
					this.decorate(doc, false)
					yield doc
				}
			}
		}
		exports.Composer = Composer
	},
	7103: (__unused_webpack_module, exports, __nccwpck_require__) => {
		var Pair = __nccwpck_require__(7165)
		var YAMLMap = __nccwpck_require__(4454)
		var resolveProps = __nccwpck_require__(4631)
		var utilContainsNewline = __nccwpck_require__(9499)
		var utilFlowIndentCheck = __nccwpck_require__(4051)
		var utilMapIncludes = __nccwpck_require__(1187)
		const startColMsg = 'All mapping items must start at the same column'
		function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
			const NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap
			const map = new NodeClass(ctx.schema)
			if (ctx.atRoot) ctx.atRoot = false
			let offset = bm.offset
			let commentEnd = null
			for (const collItem of bm.items) {
				const { start, key, sep, value } = collItem
				const keyProps = resolveProps.resolveProps(start, {
					indicator: 'explicit-key-ind',
					next: key ?? sep?.[0],
					offset,
					onError,
					parentIndent: bm.indent,
					startOnNewline: true
				})
				const implicitKey = !keyProps.found
				if (implicitKey) {
					if (key) {
						if (key.type === 'block-seq')
							onError(
								offset,
								'BLOCK_AS_IMPLICIT_KEY',
								'A block sequence may not be used as an implicit map key'
							)
						else if ('indent' in key && key.indent !== bm.indent) onError(offset, 'BAD_INDENT', startColMsg)
					}
					if (!keyProps.anchor && !keyProps.tag && !sep) {
						commentEnd = keyProps.end
						if (keyProps.comment) {
							if (map.comment) map.comment += '\n' + keyProps.comment
							else map.comment = keyProps.comment
						}
						continue
					}
					if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) {
						onError(
							key ?? start[start.length - 1],
							'MULTILINE_IMPLICIT_KEY',
							'Implicit keys need to be on a single line'
						)
					}
				} else if (keyProps.found?.indent !== bm.indent) {
					onError(offset, 'BAD_INDENT', startColMsg)
				}
				ctx.atKey = true
				const keyStart = keyProps.end
				const keyNode = key
					? composeNode(ctx, key, keyProps, onError)
					: composeEmptyNode(ctx, keyStart, start, null, keyProps, onError)
				if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError)
				ctx.atKey = false
				if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
					onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique')
				const valueProps = resolveProps.resolveProps(sep ?? [], {
					indicator: 'map-value-ind',
					next: value,
					offset: keyNode.range[2],
					onError,
					parentIndent: bm.indent,
					startOnNewline: !key || key.type === 'block-scalar'
				})
				offset = valueProps.end
				if (valueProps.found) {
					if (implicitKey) {
						if (value?.type === 'block-map' && !valueProps.hasNewline)
							onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'Nested mappings are not allowed in compact mappings')
						if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024)
							onError(
								keyNode.range,
								'KEY_OVER_1024_CHARS',
								'The : indicator must be at most 1024 chars after the start of an implicit block mapping key'
							)
					}
					const valueNode = value
						? composeNode(ctx, value, valueProps, onError)
						: composeEmptyNode(ctx, offset, sep, null, valueProps, onError)
					if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError)
					offset = valueNode.range[2]
					const pair = new Pair.Pair(keyNode, valueNode)
					if (ctx.options.keepSourceTokens) pair.srcToken = collItem
					map.items.push(pair)
				} else {
					if (implicitKey)
						onError(keyNode.range, 'MISSING_CHAR', 'Implicit map keys need to be followed by map values')
					if (valueProps.comment) {
						if (keyNode.comment) keyNode.comment += '\n' + valueProps.comment
						else keyNode.comment = valueProps.comment
					}
					const pair = new Pair.Pair(keyNode)
					if (ctx.options.keepSourceTokens) pair.srcToken = collItem
					map.items.push(pair)
				}
			}
			if (commentEnd && commentEnd < offset)
				onError(commentEnd, 'IMPOSSIBLE', 'Map comment with trailing content')
			map.range = [bm.offset, offset, commentEnd ?? offset]
			return map
		}
		exports.resolveBlockMap = resolveBlockMap
	},
	8913: (__unused_webpack_module, exports, __nccwpck_require__) => {
		var Scalar = __nccwpck_require__(3301)
		function resolveBlockScalar(ctx, scalar, onError) {
			const start = scalar.offset
			const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError)
			if (!header) return { value: '', type: null, comment: '', range: [start, start, start] }
			const type = header.mode === '>' ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL
			const lines = scalar.source ? splitLines(scalar.source) : []
			let chompStart = lines.length
			for (let i = lines.length - 1; i >= 0; --i) {
				const content = lines[i][1]
				if (content === '' || content === '\r') chompStart = i
				else break
			}
			if (chompStart === 0) {
				const value =
					header.chomp === '+' && lines.length > 0 ? '\n'.repeat(Math.max(1, lines.length - 1)) : ''
				let end = start + header.length
				if (scalar.source) end += scalar.source.length
				return { value, type, comment: header.comment, range: [start, end, end] }
			}
			let trimIndent = scalar.indent + header.indent
			let offset = scalar.offset + header.length
			let contentStart = 0
			for (let i = 0; i < chompStart; ++i) {
				const [indent, content] = lines[i]
				if (content === '' || content === '\r') {
					if (header.indent === 0 && indent.length > trimIndent) trimIndent = indent.length
				} else {
					if (indent.length < trimIndent) {
						const message =
							'Block scalars with more-indented leading empty lines must use an explicit indentation indicator'
						onError(offset + indent.length, 'MISSING_CHAR', message)
					}
					if (header.indent === 0) trimIndent = indent.length
					contentStart = i
					if (trimIndent === 0 && !ctx.atRoot) {
						const message = 'Block scalar values in collections must be indented'
						onError(offset, 'BAD_INDENT', message)
					}
					break
				}
				offset += indent.length + content.length + 1
			}
			for (let i = lines.length - 1; i >= chompStart; --i) {
				if (lines[i][0].length > trimIndent) chompStart = i + 1
			}
			let value = ''
			let sep = ''
			let prevMoreIndented = false
			for (let i = 0; i < contentStart; ++i) value += lines[i][0].slice(trimIndent) + '\n'
			for (let i = contentStart; i < chompStart; ++i) {
				let [indent, content] = lines[i]
				offset += indent.length + content.length + 1
				const crlf = content[content.length - 1] === '\r'
				if (crlf) content = content.slice(0, -1)
				if (content && indent.length < trimIndent) {
					const src = header.indent ? 'explicit indentation indicator' : 'first line'
					const message = `Block scalar lines must not be less indented than their ${src}`
					onError(offset - content.length - (crlf ? 2 : 1), 'BAD_INDENT', message)
					indent = ''
				}
				if (type === Scalar.Scalar.BLOCK_LITERAL) {
					value += sep + indent.slice(trimIndent) + content
					sep = '\n'
				} else if (indent.length > trimIndent || content[0] === '\t') {
					if (sep === ' ') sep = '\n'
					else if (!prevMoreIndented && sep === '\n') sep = '\n\n'
					value += sep + indent.slice(trimIndent) + content
					sep = '\n'
					prevMoreIndented = true
				} else if (content === '') {
					if (sep === '\n') value += '\n'
					else sep = '\n'
				} else {
					value += sep + content
					sep = ' '
					prevMoreIndented = false
				}
			}
			switch (header.chomp) {
				case '-':
					break
				case '+':
					for (let i = chompStart; i < lines.length; ++i) value += '\n' + lines[i][0].slice(trimIndent)
					if (value[value.length - 1] !== '\n') value += '\n'
					break
				default:
					value += '\n'
			}
			const end = start + header.length + scalar.source.length
			return { value, type, comment: header.comment, range: [start, end, end] }
		}
		function parseBlockScalarHeader({ offset, props }, strict, onError) {
			if (props[0].type !== 'block-scalar-header') {
				onError(props[0], 'IMPOSSIBLE', 'Block scalar header not found')
				return null
			}
			const { source } = props[0]
			const mode = source[0]
			let indent = 0
			let chomp = ''
			let error = -1
			for (let i = 1; i < source.length; ++i) {
				const ch = source[i]
				if (!chomp && (ch === '-' || ch === '+')) chomp = ch
				else {
					const n = Number(ch)
					if (!indent && n) indent = n
					else if (error === -1) error = offset + i
				}
			}
			if (error !== -1)
				onError(error, 'UNEXPECTED_TOKEN', `Block scalar header includes extra characters: ${source}`)
			let hasSpace = false
			let comment = ''
			let length = source.length
			for (let i = 1; i < props.length; ++i) {
				const token = props[i]
				switch (token.type) {
					case 'space':
						hasSpace = true
					case 'newline':
						length += token.source.length
						break
					case 'comment':
						if (strict && !hasSpace) {
							const message = 'Comments must be separated from other tokens by white space characters'
							onError(token, 'MISSING_CHAR', message)
						}
						length += token.source.length
						comment = token.source.substring(1)
						break
					case 'error':
						onError(token, 'UNEXPECTED_TOKEN', token.message)
						length += token.source.length
						break
					default: {
						const message = `Unexpected token in block scalar header: ${token.type}`
						onError(token, 'UNEXPECTED_TOKEN', message)
						const ts = token.source
						if (ts && typeof ts === 'string') length += ts.length
					}
				}
			}
			return { mode, indent, chomp, comment, length }
		}
		function splitLines(source) {
			const split = source.split(/\n( *)/)
			const first = split[0]
			const m = first.match(/^( *)/)
			const line0 = m?.[1] ? [m[1], first.slice(m[1].length)] : ['', first]
			const lines = [line0]
			for (let i = 1; i < split.length; i += 2) lines.push([split[i], split[i + 1]])
			return lines
		}
		exports.resolveBlockScalar = resolveBlockScalar
	},
	334: (__unused_webpack_module, exports, __nccwpck_require__) => {
		var YAMLSeq = __nccwpck_require__(2223)
		var resolveProps = __nccwpck_require__(4631)
		var utilFlowIndentCheck = __nccwpck_require__(4051)
		function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
			const NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq
			const seq = new NodeClass(ctx.schema)
			if (ctx.atRoot) ctx.atRoot = false
			if (ctx.atKey) ctx.atKey = false
			let offset = bs.offset
			let commentEnd = null
			for (const { start, value } of bs.items) {
				const props = resolveProps.resolveProps(start, {
					indicator: 'seq-item-ind',
					next: value,
					offset,
					onError,
					parentIndent: bs.indent,
					startOnNewline: true
				})
				if (!props.found) {
					if (props.anchor || props.tag || value) {
						if (value?.type === 'block-seq')
							onError(props.end, 'BAD_INDENT', 'All sequence items must start at the same column')
						else onError(offset, 'MISSING_CHAR', 'Sequence item without - indicator')
					} else {
						commentEnd = props.end
						if (props.comment) seq.comment = props.comment
						continue
					}
				}
				const node = value
					? composeNode(ctx, value, props, onError)
					: composeEmptyNode(ctx, props.end, start, null, props, onError)
				if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError)
				offset = node.range[2]
				seq.items.push(node)
			}
			seq.range = [bs.offset, offset, commentEnd ?? offset]
			return seq
		}
		exports.resolveBlockSeq = resolveBlockSeq
	},
	7788: (__unused_webpack_module, exports) => {
		function resolveEnd(end, offset, reqSpace, onError) {
			let comment = ''
			if (end) {
				let hasSpace = false
				let sep = ''
				for (const token of end) {
					const { source, type } = token
					switch (type) {
						case 'space':
							hasSpace = true
							break
						case 'comment': {
							if (reqSpace && !hasSpace)
								onError(
									token,
									'MISSING_CHAR',
									'Comments must be separated from other tokens by white space characters'
								)
							const cb = source.substring(1) || ' '
							if (!comment) comment = cb
							else comment += sep + cb
							sep = ''
							break
						}
						case 'newline':
							if (comment) sep += source
							hasSpace = true
							break
						default:
							onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${type} at node end`)
					}
					offset += source.length
				}
			}
			return { comment, offset }
		}
		exports.resolveEnd = resolveEnd
	},
	3142: (__unused_webpack_module, exports, __nccwpck_require__) => {
		var identity = __nccwpck_require__(1127)
		var Pair = __nccwpck_require__(7165)
		var YAMLMap = __nccwpck_require__(4454)
		var YAMLSeq = __nccwpck_require__(2223)
		var resolveEnd = __nccwpck_require__(7788)
		var resolveProps = __nccwpck_require__(4631)
		var utilContainsNewline = __nccwpck_require__(9499)
		var utilMapIncludes = __nccwpck_require__(1187)
		const blockMsg = 'Block collections are not allowed within flow collections'
		const isBlock = token => token && (token.type === 'block-map' || token.type === 'block-seq')
		function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
			const isMap = fc.start.source === '{'
			const fcName = isMap ? 'flow map' : 'flow sequence'
			const NodeClass = tag?.nodeClass ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq)
			const coll = new NodeClass(ctx.schema)
			coll.flow = true
			const atRoot = ctx.atRoot
			if (atRoot) ctx.atRoot = false
			if (ctx.atKey) ctx.atKey = false
			let offset = fc.offset + fc.start.source.length
			for (let i = 0; i < fc.items.length; ++i) {
				const collItem = fc.items[i]
				const { start, key, sep, value } = collItem
				const props = resolveProps.resolveProps(start, {
					flow: fcName,
					indicator: 'explicit-key-ind',
					next: key ?? sep?.[0],
					offset,
					onError,
					parentIndent: fc.indent,
					startOnNewline: false
				})
				if (!props.found) {
					if (!props.anchor && !props.tag && !sep && !value) {
						if (i === 0 && props.comma) onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`)
						else if (i < fc.items.length - 1)
							onError(props.start, 'UNEXPECTED_TOKEN', `Unexpected empty item in ${fcName}`)
						if (props.comment) {
							if (coll.comment) coll.comment += '\n' + props.comment
							else coll.comment = props.comment
						}
						offset = props.end
						continue
					}
					if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key))
						onError(
							key,
							'MULTILINE_IMPLICIT_KEY',
							'Implicit keys of flow sequence pairs need to be on a single line'
						)
				}
				if (i === 0) {
					if (props.comma) onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`)
				} else {
					if (!props.comma) onError(props.start, 'MISSING_CHAR', `Missing , between ${fcName} items`)
					if (props.comment) {
						let prevItemComment = ''
						loop: for (const st of start) {
							switch (st.type) {
								case 'comma':
								case 'space':
									break
								case 'comment':
									prevItemComment = st.source.substring(1)
									break loop
								default:
									break loop
							}
						}
						if (prevItemComment) {
							let prev = coll.items[coll.items.length - 1]
							if (identity.isPair(prev)) prev = prev.value ?? prev.key
							if (prev.comment) prev.comment += '\n' + prevItemComment
							else prev.comment = prevItemComment
							props.comment = props.comment.substring(prevItemComment.length + 1)
						}
					}
				}
				if (!isMap && !sep && !props.found) {
					const valueNode = value
						? composeNode(ctx, value, props, onError)
						: composeEmptyNode(ctx, props.end, sep, null, props, onError)
					coll.items.push(valueNode)
					offset = valueNode.range[2]
					if (isBlock(value)) onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg)
				} else {
					ctx.atKey = true
					const keyStart = props.end
					const keyNode = key
						? composeNode(ctx, key, props, onError)
						: composeEmptyNode(ctx, keyStart, start, null, props, onError)
					if (isBlock(key)) onError(keyNode.range, 'BLOCK_IN_FLOW', blockMsg)
					ctx.atKey = false
					const valueProps = resolveProps.resolveProps(sep ?? [], {
						flow: fcName,
						indicator: 'map-value-ind',
						next: value,
						offset: keyNode.range[2],
						onError,
						parentIndent: fc.indent,
						startOnNewline: false
					})
					if (valueProps.found) {
						if (!isMap && !props.found && ctx.options.strict) {
							if (sep)
								for (const st of sep) {
									if (st === valueProps.found) break
									if (st.type === 'newline') {
										onError(
											st,
											'MULTILINE_IMPLICIT_KEY',
											'Implicit keys of flow sequence pairs need to be on a single line'
										)
										break
									}
								}
							if (props.start < valueProps.found.offset - 1024)
								onError(
									valueProps.found,
									'KEY_OVER_1024_CHARS',
									'The : indicator must be at most 1024 chars after the start of an implicit flow sequence key'
								)
						}
					} else if (value) {
						if ('source' in value && value.source?.[0] === ':')
							onError(value, 'MISSING_CHAR', `Missing space after : in ${fcName}`)
						else onError(valueProps.start, 'MISSING_CHAR', `Missing , or : between ${fcName} items`)
					}
					const valueNode = value
						? composeNode(ctx, value, valueProps, onError)
						: valueProps.found
							? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError)
							: null
					if (valueNode) {
						if (isBlock(value)) onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg)
					} else if (valueProps.comment) {
						if (keyNode.comment) keyNode.comment += '\n' + valueProps.comment
						else keyNode.comment = valueProps.comment
					}
					const pair = new Pair.Pair(keyNode, valueNode)
					if (ctx.options.keepSourceTokens) pair.srcToken = collItem
					if (isMap) {
						const map = coll
						if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
							onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique')
						map.items.push(pair)
					} else {
						const map = new YAMLMap.YAMLMap(ctx.schema)
						map.flow = true
						map.items.push(pair)
						const endRange = (valueNode ?? keyNode).range
						map.range = [keyNode.range[0], endRange[1], endRange[2]]
						coll.items.push(map)
					}
					offset = valueNode ? valueNode.range[2] : valueProps.end
				}
			}
			const expectedEnd = isMap ? '}' : ']'
			const [ce, ...ee] = fc.end
			let cePos = offset
			if (ce?.source === expectedEnd) cePos = ce.offset + ce.source.length
			else {
				const name = fcName[0].toUpperCase() + fcName.substring(1)
				const msg = atRoot
					? `${name} must end with a ${expectedEnd}`
					: `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`
				onError(offset, atRoot ? 'MISSING_CHAR' : 'BAD_INDENT', msg)
				if (ce && ce.source.length !== 1) ee.unshift(ce)
			}
			if (ee.length > 0) {
				const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError)
				if (end.comment) {
					if (coll.comment) coll.comment += '\n' + end.comment
					else coll.comment = end.comment
				}
				coll.range = [fc.offset, cePos, end.offset]
			} else {
				coll.range = [fc.offset, cePos, cePos]
			}
			return coll
		}
		exports.resolveFlowCollection = resolveFlowCollection
	},
	6842: (__unused_webpack_module, exports, __nccwpck_require__) => {
		var Scalar = __nccwpck_require__(3301)
		var resolveEnd = __nccwpck_require__(7788)
		function resolveFlowScalar(scalar, strict, onError) {
			const { offset, type, source, end } = scalar
			let _type
			let value
			const _onError = (rel, code, msg) => onError(offset + rel, code, msg)
			switch (type) {
				case 'scalar':
					_type = Scalar.Scalar.PLAIN
					value = plainValue(source, _onError)
					break
				case 'single-quoted-scalar':
					_type = Scalar.Scalar.QUOTE_SINGLE
					value = singleQuotedValue(source, _onError)
					break
				case 'double-quoted-scalar':
					_type = Scalar.Scalar.QUOTE_DOUBLE
					value = doubleQuotedValue(source, _onError)
					break
				default:
					onError(scalar, 'UNEXPECTED_TOKEN', `Expected a flow scalar value, but found: ${type}`)
					return {
						value: '',
						type: null,
						comment: '',
						range: [offset, offset + source.length, offset + source.length]
					}
			}
			const valueEnd = offset + source.length
			const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError)
			return {
				value,
				type: _type,
				comment: re.comment,
				range: [offset, valueEnd, re.offset]
			}
		}
		function plainValue(source, onError) {
			let badChar = ''
			switch (source[0]) {
				case '\t':
					badChar = 'a tab character'
					break
				case ',':
					badChar = 'flow indicator character ,'
					break
				case '%':
					badChar = 'directive indicator character %'
					break
				case '|':
				case '>': {
					badChar = `block scalar indicator ${source[0]}`
					break
				}
				case '@':
				case '`': {
					badChar = `reserved character ${source[0]}`
					break
				}
			}
			if (badChar) onError(0, 'BAD_SCALAR_START', `Plain value cannot start with ${badChar}`)
			return unfoldLines(source)
		}
		function singleQuotedValue(source, onError) {
			if (source[source.length - 1] !== "'" || source.length === 1)
				onError(source.length, 'MISSING_CHAR', "Missing closing 'quote")
			return unfoldLines(source.slice(1, -1)).replace(/''/g, "'")
		}
		function unfoldLines(source) {
			const line = /(.*?)\r?\n/sy
			let match = line.exec(source)
			if (!match) return source
			let trimEnd, trimBoth
			try {
				trimEnd = new RegExp('(?<![ \t])[ \t]+$')
				trimBoth = new RegExp('^[ \t]+|(?<![ \t])[ \t]+$', 'g')
			} catch {
				trimEnd = /[ \t]+$/
				trimBoth = /^[ \t]+|[ \t]+$/g
			}
			let res = match[1].replace(trimEnd, '')
			let sep = ' '
			let pos = line.lastIndex
			while ((match = line.exec(source))) {
				const lm = match[1].replace(trimBoth, '')
				if (lm === '') {
					if (sep === '\n') res += sep
					else sep = '\n'
				} else {
					res += sep + lm
					sep = ' '
				}
				pos = line.lastIndex
			}
			const last = /[ \t]*(.*)/sy
			last.lastIndex = pos
			match = last.exec(source)
			return res + sep + (match?.[1] ?? '')
		}
		function doubleQuotedValue(source, onError) {
			let res = ''
			for (let i = 1; i < source.length - 1; ++i) {
				const ch = source[i]
				if (ch === '\r' && source[i + 1] === '\n') continue
				if (ch === '\n') {
					const { fold, offset } = foldNewline(source, i)
					res += fold
					i = offset
				} else if (ch === '\\') {
					let next = source[++i]
					const cc = escapeCodes[next]
					if (cc) res += cc
					else if (next === '\n') {
						next = source[i + 1]
						while (next === ' ' || next === '\t') next = source[++i + 1]
					} else if (next === '\r' && source[i + 1] === '\n') {
						next = source[++i + 1]
						while (next === ' ' || next === '\t') next = source[++i + 1]
					} else if (next === 'x' || next === 'u' || next === 'U') {
						const length = next === 'x' ? 2 : next === 'u' ? 4 : 8
						res += parseCharCode(source, i + 1, length, onError)
						i += length
					} else {
						const raw = source.substr(i - 1, 2)
						onError(i - 1, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`)
						res += raw
					}
				} else if (ch === ' ' || ch === '\t') {
					const wsStart = i
					let next = source[i + 1]
					while (next === ' ' || next === '\t') next = source[++i + 1]
					if (next !== '\n' && !(next === '\r' && source[i + 2] === '\n'))
						res += i > wsStart ? source.slice(wsStart, i + 1) : ch
				} else {
					res += ch
				}
			}
			if (source[source.length - 1] !== '"' || source.length === 1)
				onError(source.length, 'MISSING_CHAR', 'Missing closing "quote')
			return res
		}
		function foldNewline(source, offset) {
			let fold = ''
			let ch = source[offset + 1]
			while (ch === ' ' || ch === '\t' || ch === '\n' || ch === '\r') {
				if (ch === '\r' && source[offset + 2] !== '\n') break
				if (ch === '\n') fold += '\n'
				offset += 1
				ch = source[offset + 1]
			}
			if (!fold) fold = ' '
			return { fold, offset }
		}
		const escapeCodes = {
			0: '\0',
			a: '\x07',
			b: '\b',
			e: '\x1b',
			f: '\f',
			n: '\n',
			r: '\r',
			t: '\t',
			v: '\v',
			N: '\u0085',
			_: '\u00a0',
			L: '\u2028',
			P: '\u2029',
			' ': ' ',
			'"': '"',
			'/': '/',
			'\\': '\\',
			'\t': '\t'
		}
		function parseCharCode(source, offset, length, onError) {
			const cc = source.substr(offset, length)
			const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc)
			const code = ok ? parseInt(cc, 16) : NaN
			try {
				return String.fromCodePoint(code)
			} catch {
				const raw = source.substr(offset - 2, length + 2)
				onError(offset - 2, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`)
				return raw
			}
		}
		exports.resolveFlowScalar = resolveFlowScalar
	},
	4631: (__unused_webpack_module, exports) => {
		function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
			let spaceBefore = false
			let atNewline = startOnNewline
			let hasSpace = startOnNewline
			let comment = ''
			let commentSep = ''
			let hasNewline = false
			let reqSpace = false
			let tab = null
			let anchor = null
			let tag = null
			let newlineAfterProp = null
			let comma = null
			let found = null
			let start = null
			for (const token of tokens) {
				if (reqSpace) {
					if (token.type !== 'space' && token.type !== 'newline' && token.type !== 'comma')
						onError(
							token.offset,
							'MISSING_CHAR',
							'Tags and anchors must be separated from the next token by white space'
						)
					reqSpace = false
				}
				if (tab) {
					if (atNewline && token.type !== 'comment' && token.type !== 'newline') {
						onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation')
					}
					tab = null
				}
				switch (token.type) {
					case 'space':
						if (
							!flow &&
							(indicator !== 'doc-start' || next?.type !== 'flow-collection') &&
							token.source.includes('\t')
						) {
							tab = token
						}
						hasSpace = true
						break
					case 'comment': {
						if (!hasSpace)
							onError(
								token,
								'MISSING_CHAR',
								'Comments must be separated from other tokens by white space characters'
							)
						const cb = token.source.substring(1) || ' '
						if (!comment) comment = cb
						else comment += commentSep + cb
						commentSep = ''
						atNewline = false
						break
					}
					case 'newline':
						if (atNewline) {
							if (comment) comment += token.source
							else if (!found || indicator !== 'seq-item-ind') spaceBefore = true
						} else commentSep += token.source
						atNewline = true
						hasNewline = true
						if (anchor || tag) newlineAfterProp = token
						hasSpace = true
						break
					case 'anchor':
						if (anchor) onError(token, 'MULTIPLE_ANCHORS', 'A node can have at most one anchor')
						if (token.source.endsWith(':'))
							onError(
								token.offset + token.source.length - 1,
								'BAD_ALIAS',
								'Anchor ending in : is ambiguous',
								true
							)
						anchor = token
						start ?? (start = token.offset)
						atNewline = false
						hasSpace = false
						reqSpace = true
						break
					case 'tag': {
						if (tag) onError(token, 'MULTIPLE_TAGS', 'A node can have at most one tag')
						tag = token
						start ?? (start = token.offset)
						atNewline = false
						hasSpace = false
						reqSpace = true
						break
					}
					case indicator:
						if (anchor || tag)
							onError(token, 'BAD_PROP_ORDER', `Anchors and tags must be after the ${token.source} indicator`)
						if (found)
							onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.source} in ${flow ?? 'collection'}`)
						found = token
						atNewline = indicator === 'seq-item-ind' || indicator === 'explicit-key-ind'
						hasSpace = false
						break
					case 'comma':
						if (flow) {
							if (comma) onError(token, 'UNEXPECTED_TOKEN', `Unexpected , in ${flow}`)
							comma = token
							atNewline = false
							hasSpace = false
							break
						}
					default:
						onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.type} token`)
						atNewline = false
						hasSpace = false
				}
			}
			const last = tokens[tokens.length - 1]
			const end = last ? last.offset + last.source.length : offset
			if (
				reqSpace &&
				next &&
				next.type !== 'space' &&
				next.type !== 'newline' &&
				next.type !== 'comma' &&
				(next.type !== 'scalar' || next.source !== '')
			) {
				onError(
					next.offset,
					'MISSING_CHAR',
					'Tags and anchors must be separated from the next token by white space'
				)
			}
			if (
				tab &&
				((atNewline && tab.indent <= parentIndent) ||
					next?.type === 'block-map' ||
					next?.type === 'block-seq')
			)
				onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation')
			return {
				comma,
				found,
				spaceBefore,
				comment,
				hasNewline,
				anchor,
				tag,
				newlineAfterProp,
				end,
				start: start ?? end
			}
		}
		exports.resolveProps = resolveProps
	},
	9499: (__unused_webpack_module, exports) => {
		function containsNewline(key) {
			if (!key) return null
			switch (key.type) {
				case 'alias':
				case 'scalar':
				case 'double-quoted-scalar':
				case 'single-quoted-scalar':
					if (key.source.includes('\n')) return true
					if (key.end) for (const st of key.end) if (st.type === 'newline') return true
					return false
				case 'flow-collection':
					for (const it of key.items) {
						for (const st of it.start) if (st.type === 'newline') return true
						if (it.sep) for (const st of it.sep) if (st.type === 'newline') return true
						if (containsNewline(it.key) || containsNewline(it.value)) return true
					}
					return false
				default:
					return true
			}
		}
		exports.containsNewline = containsNewline
	},
	2599: (__unused_webpack_module, exports) => {
		function emptyScalarPosition(offset, before, pos) {
			if (before) {
				pos ?? (pos = before.length)
				for (let i = pos - 1; i >= 0; --i) {
					let st = before[i]
					switch (st.type) {
						case 'space':
						case 'comment':
						case 'newline':
							offset -= st.source.length
							continue
					}
					st = before[++i]
					while (st?.type === 'space') {
						offset += st.source.length
						st = before[++i]
					}
					break
				}
			}
			return offset
		}
		exports.emptyScalarPosition = emptyScalarPosition
	},
	4051: (__unused_webpack_module, exports, __nccwpck_require__) => {
		var utilContainsNewline = __nccwpck_require__(9499)
		function flowIndentCheck(indent, fc, onError) {
			if (fc?.type === 'flow-collection') {
				const end = fc.end[0]
				if (
					end.indent === indent &&
					(end.source === ']' || end.source === '}') &&
					utilContainsNewline.containsNewline(fc)
				) {
					const msg = 'Flow end indicator should be more indented than parent'
					onError(end, 'BAD_INDENT', msg, true)
				}
			}
		}
		exports.flowIndentCheck = flowIndentCheck
	},
	1187: (__unused_webpack_module, exports, __nccwpck_require__) => {
		var identity = __nccwpck_require__(1127)
		function mapIncludes(ctx, items, search) {
			const { uniqueKeys } = ctx.options
			if (uniqueKeys === false) return false
			const isEqual =
				typeof uniqueKeys === 'function'
					? uniqueKeys
					: (a, b) => a === b || (identity.isScalar(a) && identity.isScalar(b) && a.value === b.value)
			return items.some(pair => isEqual(pair.key, search))
		}
		exports.mapIncludes = mapIncludes
	},
	3021: (__unused_webpack_module, exports, __nccwpck_require__) => {
		var Alias = __nccwpck_require__(4065)
		var Collection = __nccwpck_require__(101)
		var identity = __nccwpck_require__(1127)
		var Pair = __nccwpck_require__(7165)
		var toJS = __nccwpck_require__(4043)
		var Schema = __nccwpck_require__(5840)
		var stringifyDocument = __nccwpck_require__(6829)
		var anchors = __nccwpck_require__(1596)
		var applyReviver = __nccwpck_require__(3661)
		var createNode = __nccwpck_require__(2404)
		var directives = __nccwpck_require__(1342)
		class Document {
			constructor(value, replacer, options) {
				this.commentBefore = null
				this.comment = null
				this.errors = []
				this.warnings = []
				Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC })
				let _replacer = null
				if (typeof replacer === 'function' || Array.isArray(replacer)) {
					_replacer = replacer
				} else if (options === undefined && replacer) {
					options = replacer
					replacer = undefined
				}
				const opt = Object.assign(
					{
						intAsBigInt: false,
						keepSourceTokens: false,
						logLevel: 'warn',
						prettyErrors: true,
						strict: true,
						stringKeys: false,
						uniqueKeys: true,
						version: '1.2'
					},
					options
				)
				this.options = opt
				let { version } = opt
				if (options?._directives) {
					this.directives = options._directives.atDocument()
					if (this.directives.yaml.explicit) version = this.directives.yaml.version
				} else this.directives = new directives.Directives({ version })
				this.setSchema(version, options)
				this.contents = value === undefined ? null : this.createNode(value, _replacer, options)
			}
			clone() {
				const copy = Object.create(Document.prototype, {
					[identity.NODE_TYPE]: { value: identity.DOC }
				})
				copy.commentBefore = this.commentBefore
				copy.comment = this.comment
				copy.errors = this.errors.slice()
				copy.warnings = this.warnings.slice()
				copy.options = Object.assign({}, this.options)
				if (this.directives) copy.directives = this.directives.clone()
				copy.schema = this.schema.clone()
				copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents
				if (this.range) copy.range = this.range.slice()
				return copy
			}
			add(value) {
				if (assertCollection(this.contents)) this.contents.add(value)
			}
			addIn(path, value) {
				if (assertCollection(this.contents)) this.contents.addIn(path, value)
			}
			createAlias(node, name) {
				if (!node.anchor) {
					const prev = anchors.anchorNames(this)
					node.anchor = !name || prev.has(name) ? anchors.findNewAnchor(name || 'a', prev) : name
				}
				return new Alias.Alias(node.anchor)
			}
			createNode(value, replacer, options) {
				let _replacer = undefined
				if (typeof replacer === 'function') {
					value = replacer.call({ '': value }, '', value)
					_replacer = replacer
				} else if (Array.isArray(replacer)) {
					const keyToStr = v => typeof v === 'number' || v instanceof String || v instanceof Number
					const asStr = replacer.filter(keyToStr).map(String)
					if (asStr.length > 0) replacer = replacer.concat(asStr)
					_replacer = replacer
				} else if (options === undefined && replacer) {
					options = replacer
					replacer = undefined
				}
				const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {}
				const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, anchorPrefix || 'a')
				const ctx = {
					aliasDuplicateObjects: aliasDuplicateObjects ?? true,
					keepUndefined: keepUndefined ?? false,
					onAnchor,
					onTagObj,
					replacer: _replacer,
					schema: this.schema,
					sourceObjects
				}
				const node = createNode.createNode(value, tag, ctx)
				if (flow && identity.isCollection(node)) node.flow = true
				setAnchors()
				return node
			}
			createPair(key, value, options = {}) {
				const k = this.createNode(key, null, options)
				const v = this.createNode(value, null, options)
				return new Pair.Pair(k, v)
			}
			delete(key) {
				return assertCollection(this.contents) ? this.contents.delete(key) : false
			}
			deleteIn(path) {
				if (Collection.isEmptyPath(path)) {
					if (this.contents == null) return false
					this.contents = null
					return true
				}
				return assertCollection(this.contents) ? this.contents.deleteIn(path) : false
			}
			get(key, keepScalar) {
				return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : undefined
			}
			getIn(path, keepScalar) {
				if (Collection.isEmptyPath(path))
					return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents
				return identity.isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : undefined
			}
			has(key) {
				return identity.isCollection(this.contents) ? this.contents.has(key) : false
			}
			hasIn(path) {
				if (Collection.isEmptyPath(path)) return this.contents !== undefined
				return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false
			}
			set(key, value) {
				if (this.contents == null) {
					this.contents = Collection.collectionFromPath(this.schema, [key], value)
				} else if (assertCollection(this.contents)) {
					this.contents.set(key, value)
				}
			}
			setIn(path, value) {
				if (Collection.isEmptyPath(path)) {
					this.contents = value
				} else if (this.contents == null) {
					this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value)
				} else if (assertCollection(this.contents)) {
					this.contents.setIn(path, value)
				}
			}
			setSchema(version, options = {}) {
				if (typeof version === 'number') version = String(version)
				let opt
				switch (version) {
					case '1.1':
						if (this.directives) this.directives.yaml.version = '1.1'
						else this.directives = new directives.Directives({ version: '1.1' })
						opt = { resolveKnownTags: false, schema: 'yaml-1.1' }
						break
					case '1.2':
					case 'next':
						if (this.directives) this.directives.yaml.version = version
						else this.directives = new directives.Directives({ version })
						opt = { resolveKnownTags: true, schema: 'core' }
						break
					case null:
						if (this.directives) delete this.directives
						opt = null
						break
					default: {
						const sv = JSON.stringify(version)
						throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`)
					}
				}
				if (options.schema instanceof Object) this.schema = options.schema
				else if (opt) this.schema = new Schema.Schema(Object.assign(opt, options))
				else throw new Error(`With a null YAML version, the { schema: Schema } option is required`)
			}
			toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
				const ctx = {
					anchors: new Map(),
					doc: this,
					keep: !json,
					mapAsMap: mapAsMap === true,
					mapKeyWarned: false,
					maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
				}
				const res = toJS.toJS(this.contents, jsonArg ?? '', ctx)
				if (typeof onAnchor === 'function')
					for (const { count, res } of ctx.anchors.values()) onAnchor(res, count)
				return typeof reviver === 'function' ? applyReviver.applyReviver(reviver, { '': res }, '', res) : res
			}
			toJSON(jsonArg, onAnchor) {
				return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor })
			}
			toString(options = {}) {
				if (this.errors.length > 0) throw new Error('Document with errors cannot be stringified')
				if ('indent' in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
					const s = JSON.stringify(options.indent)
					throw new Error(`"indent" option must be a positive integer, not ${s}`)
				}
				return stringifyDocument.stringifyDocument(this, options)
			}
		}
		function assertCollection(contents) {
			if (identity.isCollection(contents)) return true
			throw new Error('Expected a YAML collection as document contents')
		}
		exports.Document = Document
	},
	1596: (__unused_webpack_module, exports, __nccwpck_require__) => {
		var identity = __nccwpck_require__(1127)
		var visit = __nccwpck_require__(204)
		function anchorIsValid(anchor) {
			if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
				const sa = JSON.stringify(anchor)
				const msg = `Anchor must not contain whitespace or control characters: ${sa}`
				throw new Error(msg)
			}
			return true
		}
		function anchorNames(root) {
			const anchors = new Set()
			visit.visit(root, {
				Value(_key, node) {
					if (node.anchor) anchors.add(node.anchor)
				}
			})
			return anchors
		}
		function findNewAnchor(prefix, exclude) {
			for (let i = 1; true; ++i) {
				const name = `${prefix}${i}`
				if (!exclude.has(name)) return name
			}
		}
		function createNodeAnchors(doc, prefix) {
			const aliasObjects = []
			const sourceObjects = new Map()
			let prevAnchors = null
			return {
				onAnchor: source => {
					aliasObjects.push(source)
					prevAnchors ?? (prevAnchors = anchorNames(doc))
					const anchor = findNewAnchor(prefix, prevAnchors)
					prevAnchors.add(anchor)
					return anchor
				},
				setAnchors: () => {
					for (const source of aliasObjects) {
						const ref = sourceObjects.get(source)
						if (
							typeof ref === 'object' &&
							ref.anchor &&
							(identity.isScalar(ref.node) || identity.isCollection(ref.node))
						) {
							ref.node.anchor = ref.anchor
						} else {
							const error = new Error('Failed to resolve repeated object (this should not happen)')
							error.source = source
							throw error
						}
					}
				},
				sourceObjects
			}
		}
		exports.anchorIsValid = anchorIsValid
		exports.anchorNames = anchorNames
		exports.createNodeAnchors = createNodeAnchors
		exports.findNewAnchor = findNewAnchor
	},
	3661: (__unused_webpack_module, exports) => {
		function applyReviver(reviver, obj, key, val) {
			if (val && typeof val === 'object') {
				if (Array.isArray(val)) {
					for (let i = 0, len = val.length; i < len; ++i) {
						const v0 = val[i]
						const v1 = applyReviver(reviver, val, String(i), v0)
						if (v1 === undefined) delete val[i]
						else if (v1 !== v0) val[i] = v1
					}
				} else if (val instanceof Map) {
					for (const k of Array.from(val.keys())) {
						const v0 = val.get(k)
						const v1 = applyReviver(reviver, val, k, v0)
						if (v1 === undefined) val.delete(k)
						else if (v1 !== v0) val.set(k, v1)
					}
				} else if (val instanceof Set) {
					for (const v0 of Array.from(val)) {
						const v1 = applyReviver(reviver, val, v0, v0)
						if (v1 === undefined) val.delete(v0)
						else if (v1 !== v0) {
							val.delete(v0)
							val.add(v1)
						}
					}
				} else {
					for (const [k, v0] of Object.entries(val)) {
						const v1 = applyReviver(reviver, val, k, v0)
						if (v1 === undefined) delete val[k]
						else if (v1 !== v0) val[k] = v1
					}
				}
			}
			return reviver.call(obj, key, val)
		}
		exports.applyReviver = applyReviver
	},
	2404: (__unused_webpack_module, exports, __nccwpck_require__) => {
		var Alias = __nccwpck_require__(4065)
		var identity = __nccwpck_require__(1127)
		var Scalar = __nccwpck_require__(3301)
		const defaultTagPrefix = 'tag:yaml.org,2002:'
		function findTagObject(value, tagName, tags) {
			if (tagName) {
				const match = tags.filter(t => t.tag === tagName)
				const tagObj = match.find(t => !t.format) ?? match[0]
				if (!tagObj) throw new Error(`Tag ${tagName} not found`)
				return tagObj
			}
			return tags.find(t => t.identify?.(value) && !t.format)
		}
		function createNode(value, tagName, ctx) {
			if (identity.isDocument(value)) value = value.contents
			if (identity.isNode(value)) return value
			if (identity.isPair(value)) {
				const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx)
				map.items.push(value)
				return map
			}
			if (
				value instanceof String ||
				value instanceof Number ||
				value instanceof Boolean ||
				(typeof BigInt !== 'undefined' && value instanceof BigInt)
			) {
				value = value.valueOf()
			}
			const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx
			let ref = undefined
			if (aliasDuplicateObjects && value && typeof value === 'object') {
				ref = sourceObjects.get(value)
				if (ref) {
					ref.anchor ?? (ref.anchor = onAnchor(value))
					return new Alias.Alias(ref.anchor)
				} else {
					ref = { anchor: null, node: null }
					sourceObjects.set(value, ref)
				}
			}
			if (tagName?.startsWith('!!')) tagName = defaultTagPrefix + tagName.slice(2)
			let tagObj = findTagObject(value, tagName, schema.tags)
			if (!tagObj) {
				if (value && typeof value.toJSON === 'function') {
					value = value.toJSON()
				}
				if (!value || typeof value !== 'object') {
					const node = new Scalar.Scalar(value)
					if (ref) ref.node = node
					return node
				}
				tagObj =
					value instanceof Map
						? schema[identity.MAP]
						: Symbol.iterator in Object(value)
							? schema[identity.SEQ]
							: schema[identity.MAP]
			}
			if (onTagObj) {
				onTagObj(tagObj)
				delete ctx.onTagObj
			}
			const node = tagObj?.createNode
				? tagObj.createNode(ctx.schema, value, ctx)
				: typeof tagObj?.nodeClass?.from === 'function'
					? tagObj.nodeClass.from(ctx.schema, value, ctx)
					: new Scalar.Scalar(value)
			if (tagName) node.tag = tagName
			else if (!tagObj.default) node.tag = tagObj.tag
			if (ref) ref.node = node
			return node
		}
		exports.createNode = createNode
	},
	1342: (__unused_webpack_module, exports, __nccwpck_require__) => {
		var identity = __nccwpck_require__(1127)
		var visit = __nccwpck_require__(204)
		const escapeChars = {
			'!': '%21',
			',': '%2C',
			'[': '%5B',
			']': '%5D',
			'{': '%7B',
			'}': '%7D'
		}
		const escapeTagName = tn => tn.replace(/[!,[\]{}]/g, ch => escapeChars[ch])
		class Directives {
			constructor(yaml, tags) {
				this.docStart = null
				this.docEnd = false
				this.yaml = Object.assign({}, Directives.defaultYaml, yaml)
				this.tags = Object.assign({}, Directives.defaultTags, tags)
			}
			clone() {
				const copy = new Directives(this.yaml, this.tags)
				copy.docStart = this.docStart
				return copy
			}
			atDocument() {
				const res = new Directives(this.yaml, this.tags)
				switch (this.yaml.version) {
					case '1.1':
						this.atNextDocument = true
						break
					case '1.2':
						this.atNextDocument = false
						this.yaml = {
							explicit: Directives.defaultYaml.explicit,
							version: '1.2'
						}
						this.tags = Object.assign({}, Directives.defaultTags)
						break
				}
				return res
			}
			add(line, onError) {
				if (this.atNextDocument) {
					this.yaml = { explicit: Directives.defaultYaml.explicit, version: '1.1' }
					this.tags = Object.assign({}, Directives.defaultTags)
					this.atNextDocument = false
				}
				const parts = line.trim().split(/[ \t]+/)
				const name = parts.shift()
				switch (name) {
					case '%TAG': {
						if (parts.length !== 2) {
							onError(0, '%TAG directive should contain exactly two parts')
							if (parts.length < 2) return false
						}
						const [handle, prefix] = parts
						this.tags[handle] = prefix
						return true
					}
					case '%YAML': {
						this.yaml.explicit = true
						if (parts.length !== 1) {
							onError(0, '%YAML directive should contain exactly one part')
							return false
						}
						const [version] = parts
						if (version === '1.1' || version === '1.2') {
							this.yaml.version = version
							return true
						} else {
							const isValid = /^\d+\.\d+$/.test(version)
							onError(6, `Unsupported YAML version ${version}`, isValid)
							return false
						}
					}
					default:
						onError(0, `Unknown directive ${name}`, true)
						return false
				}
			}
			tagName(source, onError) {
				if (source === '!') return '!'
				if (source[0] !== '!') {
					onError(`Not a valid tag: ${source}`)
					return null
				}
				if (source[1] === '<') {
					const verbatim = source.slice(2, -1)
					if (verbatim === '!' || verbatim === '!!') {
						onError(`Verbatim tags aren't resolved, so ${source} is invalid.`)
						return null
					}
					if (source[source.length - 1] !== '>') onError('Verbatim tags must end with a >')
					return verbatim
				}
				const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s)
				if (!suffix) onError(`The ${source} tag has no suffix`)
				const prefix = this.tags[handle]
				if (prefix) {
					try {
						return prefix + decodeURIComponent(suffix)
					} catch (error) {
						onError(String(error))
						return null
					}
				}
				if (handle === '!') return source
				onError(`Could not resolve tag: ${source}`)
				return null
			}
			tagString(tag) {
				for (const [handle, prefix] of Object.entries(this.tags)) {
					if (tag.startsWith(prefix)) return handle + escapeTagName(tag.substring(prefix.length))
				}
				return tag[0] === '!' ? tag : `!<${tag}>`
			}
			toString(doc) {
				const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || '1.2'}`] : []
				const tagEntries = Object.entries(this.tags)
				let tagNames
				if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
					const tags = {}
					visit.visit(doc.contents, (_key, node) => {
						if (identity.isNode(node) && node.tag) tags[node.tag] = true
					})
					tagNames = Object.keys(tags)
				} else tagNames = []
				for (const [handle, prefix] of tagEntries) {
					if (handle === '!!' && prefix === 'tag:yaml.org,2002:') continue
					if (!doc || tagNames.some(tn => tn.startsWith(prefix))) lines.push(`%TAG ${handle} ${prefix}`)
				}
				return lines.join('\n')
			}
		}
		Directives.defaultYaml = { explicit: false, version: '1.2' }
		Directives.defaultTags = { '!!': 'tag:yaml.org,2002:' }
		exports.Directives = Directives
	},
	1464: (__unused_webpack_module, exports) => {
		class YAMLError extends Error {
			constructor(name, pos, code, message) {
				super()
				this.name = name
				this.code = code
				this.message = message
				this.pos = pos
			}
		}
		class YAMLParseError extends YAMLError {
			constructor(pos, code, message) {
				super('YAMLParseError', pos, code, message)
			}
		}
		class YAMLWarning extends YAMLError {
			constructor(pos, code, message) {
				super('YAMLWarning', pos, code, message)
			}
		}
		const prettifyError = (src, lc) => error => {
			if (error.pos[0] === -1) return
			error.linePos = error.pos.map(pos => lc.linePos(pos))
			const { line, col } = error.linePos[0]
			error.message += ` at line ${line}, column ${col}`
			let ci = col - 1
			let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, '')
			if (ci >= 60 && lineStr.length > 80) {
				const trimStart = Math.min(ci - 39, lineStr.length - 79)
				lineStr = '…' + lineStr.substring(trimStart)
				ci -= trimStart - 1
			}
			if (lineStr.length > 80) lineStr = lineStr.substring(0, 79) + '…'
			if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
				let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1])
				if (prev.length > 80) prev = prev.substring(0, 79) + '…\n'
				lineStr = prev + lineStr
			}
			if (/[^ ]/.test(lineStr)) {
				let count = 1
				const end = error.linePos[1]
				if (end?.line === line && end.col > col) {
					count = Math.max(1, Math.min(end.col - col, 80 - ci))
				}
				const pointer = ' '.repeat(ci) + '^'.repeat(count)
				error.message += `:\n\n${lineStr}\n${pointer}\n`
			}
		}
		exports.YAMLError = YAMLError
		exports.YAMLParseError = YAMLParseError
		exports.YAMLWarning = YAMLWarning
		exports.prettifyError = prettifyError
	},
	8815: (__unused_webpack_module, exports, __nccwpck_require__) => {
		var __webpack_unused_export__
		var composer = __nccwpck_require__(9984)
		var Document = __nccwpck_require__(3021)
		var Schema = __nccwpck_require__(5840)
		var errors = __nccwpck_require__(1464)
		var Alias = __nccwpck_require__(4065)
		var identity = __nccwpck_require__(1127)
		var Pair = __nccwpck_require__(7165)
		var Scalar = __nccwpck_require__(3301)
		var YAMLMap = __nccwpck_require__(4454)
		var YAMLSeq = __nccwpck_require__(2223)
		var cst = __nccwpck_require__(3461)
		var lexer = __nccwpck_require__(361)
		var lineCounter = __nccwpck_require__(6628)
		var parser = __nccwpck_require__(3456)
		var publicApi = __nccwpck_require__(4047)
		var visit = __nccwpck_require__(204)
		exports.Dk = composer.Composer
		__webpack_unused_export__ = Document.Document
		__webpack_unused_export__ = Schema.Schema
		__webpack_unused_export__ = errors.YAMLError
		__webpack_unused_export__ = errors.YAMLParseError
		__webpack_unused_export__ = errors.YAMLWarning
		__webpack_unused_export__ = Alias.Alias
		__webpack_unused_export__ = identity.isAlias
		__webpack_unused_export__ = identity.isCollection
		__webpack_unused_export__ = identity.isDocument
		__webpack_unused_export__ = identity.isMap
		__webpack_unused_export__ = identity.isNode
		__webpack_unused_export__ = identity.isPair
		exports.jn = identity.isScalar
		__webpack_unused_export__ = identity.isSeq
		__webpack_unused_export__ = Pair.Pair
		__webpack_unused_export__ = Scalar.Scalar
		__webpack_unused_export__ = YAMLMap.YAMLMap
		__webpack_unused_export__ = YAMLSeq.YAMLSeq
		exports.DB = cst
		exports.JG = lexer.Lexer
		exports.HN = lineCounter.LineCounter
		exports.iX = parser.Parser
		__webpack_unused_export__ = publicApi.parse
		__webpack_unused_export__ = publicApi.parseAllDocuments
		__webpack_unused_export__ = publicApi.parseDocument
		exports.As = publicApi.stringify
		exports.YR = visit.visit
		__webpack_unused_export__ = visit.visitAsync
	},
	7249: (__unused_webpack_module, exports, __nccwpck_require__) => {
		var node_process = __nccwpck_require__(932)
		function debug(logLevel, ...messages) {
			if (logLevel === 'debug') console.log(...messages)
		}
		function warn(logLevel, warning) {
			if (logLevel === 'debug' || logLevel === 'warn') {
				if (typeof node_process.emitWarning === 'function') node_process.emitWarning(warning)
				else console.warn(warning)
			}
		}
		exports.debug = debug
		exports.warn = warn
	},
	4065: (__unused_webpack_module, exports, __nccwpck_require__) => {
		var anchors = __nccwpck_require__(1596)
		var visit = __nccwpck_require__(204)
		var identity = __nccwpck_require__(1127)
		var Node = __nccwpck_require__(6673)
		var toJS = __nccwpck_require__(4043)
		class Alias extends Node.NodeBase {
			constructor(source) {
				super(identity.ALIAS)
				this.source = source
				Object.defineProperty(this, 'tag', {
					set() {
						throw new Error('Alias nodes cannot have tags')
					}
				})
			}
			resolve(doc, ctx) {
				if (ctx?.maxAliasCount === 0) throw new ReferenceError('Alias resolution is disabled')
				let nodes
				if (ctx?.aliasResolveCache) {
					nodes = ctx.aliasResolveCache
				} else {
					nodes = []
					visit.visit(doc, {
						Node: (_key, node) => {
							if (identity.isAlias(node) || identity.hasAnchor(node)) nodes.push(node)
						}
					})
					if (ctx) ctx.aliasResolveCache = nodes
				}
				let found = undefined
				for (const node of nodes) {
					if (node === this) break
					if (node.anchor === this.source) found = node
				}
				if (found && ctx) {
					const { anchors, doc, maxAliasCount } = ctx
					let data = anchors.get(found)
					if (!data) {
						toJS.toJS(found, null, ctx)
						data = anchors.get(found)
					}
					if (data?.res === undefined) {
						const msg = 'This should not happen: Alias anchor was not resolved?'
						throw new ReferenceError(msg)
					}
					if (maxAliasCount >= 0) {
						data.count += 1
						if (data.aliasCount === 0) data.aliasCount = getAliasCount(doc, found, anchors)
						if (data.count * data.aliasCount > maxAliasCount) {
							const msg = 'Excessive alias count indicates a resource exhaustion attack'
							throw new ReferenceError(msg)
						}
					}
				}
				return found
			}
			toJSON(_arg, ctx) {
				if (!ctx) return { source: this.source }
				const source = this.resolve(ctx.doc, ctx)
				if (!source) {
					const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`
					throw new ReferenceError(msg)
				}
				return ctx.anchors.get(source).res
			}
			toString(ctx, _onComment, _onChompKeep) {
				const src = `*${this.source}`
				if (ctx) {
					anchors.anchorIsValid(this.source)
					if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
						const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`
						throw new Error(msg)
					}
					if (ctx.implicitKey) return `${src} `
				}
				return src
			}
		}
		function getAliasCount(doc, node, anchors) {
			if (identity.isAlias(node)) {
				const source = node.resolve(doc)
				const anchor = anchors && source && anchors.get(source)
				return anchor ? anchor.count * anchor.aliasCount : 0
			} else if (identity.isCollection(node)) {
				let count = 0
				for (const item of node.items) {
					const c = getAliasCount(doc, item, anchors)
					if (c > count) count = c
				}
				return count
			} else if (identity.isPair(node)) {
				const kc = getAliasCount(doc, node.key, anchors)
				const vc = getAliasCount(doc, node.value, anchors)
				return Math.max(kc, vc)
			}
			return 1
		}
		exports.Alias = Alias
	},
	101: (__unused_webpack_module, exports, __nccwpck_require__) => {
		var createNode = __nccwpck_require__(2404)
		var identity = __nccwpck_require__(1127)
		var Node = __nccwpck_require__(6673)
		function collectionFromPath(schema, path, value) {
			let v = value
			for (let i = path.length - 1; i >= 0; --i) {
				const k = path[i]
				if (typeof k === 'number' && Number.isInteger(k) && k >= 0) {
					const a = []
					a[k] = v
					v = a
				} else {
					v = new Map([[k, v]])
				}
			}
			return createNode.createNode(v, undefined, {
				aliasDuplicateObjects: false,
				keepUndefined: false,
				onAnchor: () => {
					throw new Error('This should not happen, please report a bug.')
				},
				schema,
				sourceObjects: new Map()
			})
		}
		const isEmptyPath = path =>
			path == null || (typeof path === 'object' && !!path[Symbol.iterator]().next().done)
		class Collection extends Node.NodeBase {
			constructor(type, schema) {
				super(type)
				Object.defineProperty(this, 'schema', {
					value: schema,
					configurable: true,
					enumerable: false,
					writable: true
				})
			}
			clone(schema) {
				const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this))
				if (schema) copy.schema = schema
				copy.items = copy.items.map(it =>
					identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it
				)
				if (this.range) copy.range = this.range.slice()
				return copy
			}
			addIn(path, value) {
				if (isEmptyPath(path)) this.add(value)
				else {
					const [key, ...rest] = path
					const node = this.get(key, true)
					if (identity.isCollection(node)) node.addIn(rest, value)
					else if (node === undefined && this.schema)
						this.set(key, collectionFromPath(this.schema, rest, value))
					else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`)
				}
			}
			deleteIn(path) {
				const [key, ...rest] = path
				if (rest.length === 0) return this.delete(key)
				const node = this.get(key, true)
				if (identity.isCollection(node)) return node.deleteIn(rest)
				else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`)
			}
			getIn(path, keepScalar) {
				const [key, ...rest] = path
				const node = this.get(key, true)
				if (rest.length === 0) return !keepScalar && identity.isScalar(node) ? node.value : node
				else return identity.isCollection(node) ? node.getIn(rest, keepScalar) : undefined
			}
			hasAllNullValues(allowScalar) {
				return this.items.every(node => {
					if (!identity.isPair(node)) return false
					const n = node.value
					return (
						n == null ||
						(allowScalar &&
							identity.isScalar(n) &&
							n.value == null &&
							!n.commentBefore &&
							!n.comment &&
							!n.tag)
					)
				})
			}
			hasIn(path) {
				const [key, ...rest] = path
				if (rest.length === 0) return this.has(key)
				const node = this.get(key, true)
				return identity.isCollection(node) ? node.hasIn(rest) : false
			}
			setIn(path, value) {
				const [key, ...rest] = path
				if (rest.length === 0) {
					this.set(key, value)
				} else {
					const node = this.get(key, true)
					if (identity.isCollection(node)) node.setIn(rest, value)
					else if (node === undefined && this.schema)
						this.set(key, collectionFromPath(this.schema, rest, value))
					else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`)
				}
			}
		}
		exports.Collection = Collection
		exports.collectionFromPath = collectionFromPath
		exports.isEmptyPath = isEmptyPath
	},
	6673: (__unused_webpack_module, exports, __nccwpck_require__) => {
		var applyReviver = __nccwpck_require__(3661)
		var identity = __nccwpck_require__(1127)
		var toJS = __nccwpck_require__(4043)
		class NodeBase {
			constructor(type) {
				Object.defineProperty(this, identity.NODE_TYPE, { value: type })
			}
			clone() {
				const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this))
				if (this.range) copy.range = this.range.slice()
				return copy
			}
			toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
				if (!identity.isDocument(doc)) throw new TypeError('A document argument is required')
				const ctx = {
					anchors: new Map(),
					doc,
					keep: true,
					mapAsMap: mapAsMap === true,
					mapKeyWarned: false,
					maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
				}
				const res = toJS.toJS(this, '', ctx)
				if (typeof onAnchor === 'function')
					for (const { count, res } of ctx.anchors.values()) onAnchor(res, count)
				return typeof reviver === 'function' ? applyReviver.applyReviver(reviver, { '': res }, '', res) : res
			}
		}
		exports.NodeBase = NodeBase
	},
	7165: (__unused_webpack_module, exports, __nccwpck_require__) => {
		var createNode = __nccwpck_require__(2404)
		var stringifyPair = __nccwpck_require__(9748)
		var addPairToJSMap = __nccwpck_require__(7104)
		var identity = __nccwpck_require__(1127)
		function createPair(key, value, ctx) {
			const k = createNode.createNode(key, undefined, ctx)
			const v = createNode.createNode(value, undefined, ctx)
			return new Pair(k, v)
		}
		class Pair {
			constructor(key, value = null) {
				Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR })
				this.key = key
				this.value = value
			}
			clone(schema) {
				let { key, value } = this
				if (identity.isNode(key)) key = key.clone(schema)
				if (identity.isNode(value)) value = value.clone(schema)
				return new Pair(key, value)
			}
			toJSON(_, ctx) {
				const pair = ctx?.mapAsMap ? new Map() : {}
				return addPairToJSMap.addPairToJSMap(ctx, pair, this)
			}
			toString(ctx, onComment, onChompKeep) {
				return ctx?.doc
					? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep)
					: JSON.stringify(this)
			}
		}
		exports.Pair = Pair
		exports.createPair = createPair
	},
	3301: (__unused_webpack_module, exports, __nccwpck_require__) => {
		var identity = __nccwpck_require__(1127)
		var Node = __nccwpck_require__(6673)
		var toJS = __nccwpck_require__(4043)
		const isScalarValue = value => !value || (typeof value !== 'function' && typeof value !== 'object')
		class Scalar extends Node.NodeBase {
			constructor(value) {
				super(identity.SCALAR)
				this.value = value
			}
			toJSON(arg, ctx) {
				return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx)
			}
			toString() {
				return String(this.value)
			}
		}
		Scalar.BLOCK_FOLDED = 'BLOCK_FOLDED'
		Scalar.BLOCK_LITERAL = 'BLOCK_LITERAL'
		Scalar.PLAIN = 'PLAIN'
		Scalar.QUOTE_DOUBLE = 'QUOTE_DOUBLE'
		Scalar.QUOTE_SINGLE = 'QUOTE_SINGLE'
		exports.Scalar = Scalar
		exports.isScalarValue = isScalarValue
	},
	4454: (__unused_webpack_module, exports, __nccwpck_require__) => {
		var stringifyCollection = __nccwpck_require__(1212)
		var addPairToJSMap = __nccwpck_require__(7104)
		var Collection = __nccwpck_require__(101)
		var identity = __nccwpck_require__(1127)
		var Pair = __nccwpck_require__(7165)
		var Scalar = __nccwpck_require__(3301)
		function findPair(items, key) {
			const k = identity.isScalar(key) ? key.value : key
			for (const it of items) {
				if (identity.isPair(it)) {
					if (it.key === key || it.key === k) return it
					if (identity.isScalar(it.key) && it.key.value === k) return it
				}
			}
			return undefined
		}
		class YAMLMap extends Collection.Collection {
			static get tagName() {
				return 'tag:yaml.org,2002:map'
			}
			constructor(schema) {
				super(identity.MAP, schema)
				this.items = []
			}
			static from(schema, obj, ctx) {
				const { keepUndefined, replacer } = ctx
				const map = new this(schema)
				const add = (key, value) => {
					if (typeof replacer === 'function') value = replacer.call(obj, key, value)
					else if (Array.isArray(replacer) && !replacer.includes(key)) return
					if (value !== undefined || keepUndefined) map.items.push(Pair.createPair(key, value, ctx))
				}
				if (obj instanceof Map) {
					for (const [key, value] of obj) add(key, value)
				} else if (obj && typeof obj === 'object') {
					for (const key of Object.keys(obj)) add(key, obj[key])
				}
				if (typeof schema.sortMapEntries === 'function') {
					map.items.sort(schema.sortMapEntries)
				}
				return map
			}
			add(pair, overwrite) {
				let _pair
				if (identity.isPair(pair)) _pair = pair
				else if (!pair || typeof pair !== 'object' || !('key' in pair)) {
					_pair = new Pair.Pair(pair, pair?.value)
				} else _pair = new Pair.Pair(pair.key, pair.value)
				const prev = findPair(this.items, _pair.key)
				const sortEntries = this.schema?.sortMapEntries
				if (prev) {
					if (!overwrite) throw new Error(`Key ${_pair.key} already set`)
					if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value))
						prev.value.value = _pair.value
					else prev.value = _pair.value
				} else if (sortEntries) {
					const i = this.items.findIndex(item => sortEntries(_pair, item) < 0)
					if (i === -1) this.items.push(_pair)
					else this.items.splice(i, 0, _pair)
				} else {
					this.items.push(_pair)
				}
			}
			delete(key) {
				const it = findPair(this.items, key)
				if (!it) return false
				const del = this.items.splice(this.items.indexOf(it), 1)
				return del.length > 0
			}
			get(key, keepScalar) {
				const it = findPair(this.items, key)
				const node = it?.value
				return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? undefined
			}
			has(key) {
				return !!findPair(this.items, key)
			}
			set(key, value) {
				this.add(new Pair.Pair(key, value), true)
			}
			toJSON(_, ctx, Type) {
				const map = Type ? new Type() : ctx?.mapAsMap ? new Map() : {}
				if (ctx?.onCreate) ctx.onCreate(map)
				for (const item of this.items) addPairToJSMap.addPairToJSMap(ctx, map, item)
				return map
			}
			toString(ctx, onComment, onChompKeep) {
				if (!ctx) return JSON.stringify(this)
				for (const item of this.items) {
					if (!identity.isPair(item))
						throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`)
				}
				if (!ctx.allNullValues && this.hasAllNullValues(false))
					ctx = Object.assign({}, ctx, { allNullValues: true })
				return stringifyCollection.stringifyCollection(this, ctx, {
					blockItemPrefix: '',
					flowChars: { start: '{', end: '}' },
					itemIndent: ctx.indent || '',
					onChompKeep,
					onComment
				})
			}
		}
		exports.YAMLMap = YAMLMap
		exports.findPair = findPair
	},
	2223: (__unused_webpack_module, exports, __nccwpck_require__) => {
		var createNode = __nccwpck_require__(2404)
		var stringifyCollection = __nccwpck_require__(1212)
		var Collection = __nccwpck_require__(101)
		var identity = __nccwpck_require__(1127)
		var Scalar = __nccwpck_require__(3301)
		var toJS = __nccwpck_require__(4043)
		class YAMLSeq extends Collection.Collection {
			static get tagName() {
				return 'tag:yaml.org,2002:seq'
			}
			constructor(schema) {
				super(identity.SEQ, schema)
				this.items = []
			}
			add(value) {
				this.items.push(value)
			}
			delete(key) {
				const idx = asItemIndex(key)
				if (typeof idx !== 'number') return false
				const del = this.items.splice(idx, 1)
				return del.length > 0
			}
			get(key, keepScalar) {
				const idx = asItemIndex(key)
				if (typeof idx !== 'number') return undefined
				const it = this.items[idx]
				return !keepScalar && identity.isScalar(it) ? it.value : it
			}
			has(key) {
				const idx = asItemIndex(key)
				return typeof idx === 'number' && idx < this.items.length
			}
			set(key, value) {
				const idx = asItemIndex(key)
				if (typeof idx !== 'number') throw new Error(`Expected a valid index, not ${key}.`)
				const prev = this.items[idx]
				if (identity.isScalar(prev) && Scalar.isScalarValue(value)) prev.value = value
				else this.items[idx] = value
			}
			toJSON(_, ctx) {
				const seq = []
				if (ctx?.onCreate) ctx.onCreate(seq)
				let i = 0
				for (const item of this.items) seq.push(toJS.toJS(item, String(i++), ctx))
				return seq
			}
			toString(ctx, onComment, onChompKeep) {
				if (!ctx) return JSON.stringify(this)
				return stringifyCollection.stringifyCollection(this, ctx, {
					blockItemPrefix: '- ',
					flowChars: { start: '[', end: ']' },
					itemIndent: (ctx.indent || '') + '  ',
					onChompKeep,
					onComment
				})
			}
			static from(schema, obj, ctx) {
				const { replacer } = ctx
				const seq = new this(schema)
				if (obj && Symbol.iterator in Object(obj)) {
					let i = 0
					for (let it of obj) {
						if (typeof replacer === 'function') {
							const key = obj instanceof Set ? it : String(i++)
							it = replacer.call(obj, key, it)
						}
						seq.items.push(createNode.createNode(it, undefined, ctx))
					}
				}
				return seq
			}
		}
		function asItemIndex(key) {
			let idx = identity.isScalar(key) ? key.value : key
			if (idx && typeof idx === 'string') idx = Number(idx)
			return typeof idx === 'number' && Number.isInteger(idx) && idx >= 0 ? idx : null
		}
		exports.YAMLSeq = YAMLSeq
	},
	7104: (__unused_webpack_module, exports, __nccwpck_require__) => {
		var log = __nccwpck_require__(7249)
		var merge = __nccwpck_require__(452)
		var stringify = __nccwpck_require__(2148)
		var identity = __nccwpck_require__(1127)
		var toJS = __nccwpck_require__(4043)
		function addPairToJSMap(ctx, map, { key, value }) {
			if (identity.isNode(key) && key.addToJSMap) key.addToJSMap(ctx, map, value)
			else if (merge.isMergeKey(ctx, key)) merge.addMergeToJSMap(ctx, map, value)
			else {
				const jsKey = toJS.toJS(key, '', ctx)
				if (map instanceof Map) {
					map.set(jsKey, toJS.toJS(value, jsKey, ctx))
				} else if (map instanceof Set) {
					map.add(jsKey)
				} else {
					const stringKey = stringifyKey(key, jsKey, ctx)
					const jsValue = toJS.toJS(value, stringKey, ctx)
					if (stringKey in map)
						Object.defineProperty(map, stringKey, {
							value: jsValue,
							writable: true,
							enumerable: true,
							configurable: true
						})
					else map[stringKey] = jsValue
				}
			}
			return map
		}
		function stringifyKey(key, jsKey, ctx) {
			if (jsKey === null) return ''
			if (typeof jsKey !== 'object') return String(jsKey)
			if (identity.isNode(key) && ctx?.doc) {
				const strCtx = stringify.createStringifyContext(ctx.doc, {})
				strCtx.anchors = new Set()
				for (const node of ctx.anchors.keys()) strCtx.anchors.add(node.anchor)
				strCtx.inFlow = true
				strCtx.inStringifyKey = true
				const strKey = key.toString(strCtx)
				if (!ctx.mapKeyWarned) {
					let jsonStr = JSON.stringify(strKey)
					if (jsonStr.length > 40) jsonStr = jsonStr.substring(0, 36) + '..."'
					log.warn(
						ctx.doc.options.logLevel,
						`Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`
					)
					ctx.mapKeyWarned = true
				}
				return strKey
			}
			return JSON.stringify(jsKey)
		}
		exports.addPairToJSMap = addPairToJSMap
	},
	1127: (__unused_webpack_module, exports) => {
		const ALIAS = Symbol.for('yaml.alias')
		const DOC = Symbol.for('yaml.document')
		const MAP = Symbol.for('yaml.map')
		const PAIR = Symbol.for('yaml.pair')
		const SCALAR = Symbol.for('yaml.scalar')
		const SEQ = Symbol.for('yaml.seq')
		const NODE_TYPE = Symbol.for('yaml.node.type')
		const isAlias = node => !!node && typeof node === 'object' && node[NODE_TYPE] === ALIAS
		const isDocument = node => !!node && typeof node === 'object' && node[NODE_TYPE] === DOC
		const isMap = node => !!node && typeof node === 'object' && node[NODE_TYPE] === MAP
		const isPair = node => !!node && typeof node === 'object' && node[NODE_TYPE] === PAIR
		const isScalar = node => !!node && typeof node === 'object' && node[NODE_TYPE] === SCALAR
		const isSeq = node => !!node && typeof node === 'object' && node[NODE_TYPE] === SEQ
		function isCollection(node) {
			if (node && typeof node === 'object')
				switch (node[NODE_TYPE]) {
					case MAP:
					case SEQ:
						return true
				}
			return false
		}
		function isNode(node) {
			if (node && typeof node === 'object')
				switch (node[NODE_TYPE]) {
					case ALIAS:
					case MAP:
					case SCALAR:
					case SEQ:
						return true
				}
			return false
		}
		const hasAnchor = node => (isScalar(node) || isCollection(node)) && !!node.anchor
		exports.ALIAS = ALIAS
		exports.DOC = DOC
		exports.MAP = MAP
		exports.NODE_TYPE = NODE_TYPE
		exports.PAIR = PAIR
		exports.SCALAR = SCALAR
		exports.SEQ = SEQ
		exports.hasAnchor = hasAnchor
		exports.isAlias = isAlias
		exports.isCollection = isCollection
		exports.isDocument = isDocument
		exports.isMap = isMap
		exports.isNode = isNode
		exports.isPair = isPair
		exports.isScalar = isScalar
		exports.isSeq = isSeq
	},
	4043: (__unused_webpack_module, exports, __nccwpck_require__) => {
		var identity = __nccwpck_require__(1127)
		function toJS(value, arg, ctx) {
			if (Array.isArray(value)) return value.map((v, i) => toJS(v, String(i), ctx))
			if (value && typeof value.toJSON === 'function') {
				if (!ctx || !identity.hasAnchor(value)) return value.toJSON(arg, ctx)
				const data = { aliasCount: 0, count: 1, res: undefined }
				ctx.anchors.set(value, data)
				ctx.onCreate = res => {
					data.res = res
					delete ctx.onCreate
				}
				const res = value.toJSON(arg, ctx)
				if (ctx.onCreate) ctx.onCreate(res)
				return res
			}
			if (typeof value === 'bigint' && !ctx?.keep) return Number(value)
			return value
		}
		exports.toJS = toJS
	},
	110: (__unused_webpack_module, exports, __nccwpck_require__) => {
		var resolveBlockScalar = __nccwpck_require__(8913)
		var resolveFlowScalar = __nccwpck_require__(6842)
		var errors = __nccwpck_require__(1464)
		var stringifyString = __nccwpck_require__(3069)
		function resolveAsScalar(token, strict = true, onError) {
			if (token) {
				const _onError = (pos, code, message) => {
					const offset = typeof pos === 'number' ? pos : Array.isArray(pos) ? pos[0] : pos.offset
					if (onError) onError(offset, code, message)
					else throw new errors.YAMLParseError([offset, offset + 1], code, message)
				}
				switch (token.type) {
					case 'scalar':
					case 'single-quoted-scalar':
					case 'double-quoted-scalar':
						return resolveFlowScalar.resolveFlowScalar(token, strict, _onError)
					case 'block-scalar':
						return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError)
				}
			}
			return null
		}
		function createScalarToken(value, context) {
			const { implicitKey = false, indent, inFlow = false, offset = -1, type = 'PLAIN' } = context
			const source = stringifyString.stringifyString(
				{ type, value },
				{
					implicitKey,
					indent: indent > 0 ? ' '.repeat(indent) : '',
					inFlow,
					options: { blockQuote: true, lineWidth: -1 }
				}
			)
			const end = context.end ?? [{ type: 'newline', offset: -1, indent, source: '\n' }]
			switch (source[0]) {
				case '|':
				case '>': {
					const he = source.indexOf('\n')
					const head = source.substring(0, he)
					const body = source.substring(he + 1) + '\n'
					const props = [{ type: 'block-scalar-header', offset, indent, source: head }]
					if (!addEndtoBlockProps(props, end))
						props.push({ type: 'newline', offset: -1, indent, source: '\n' })
					return { type: 'block-scalar', offset, indent, props, source: body }
				}
				case '"':
					return { type: 'double-quoted-scalar', offset, indent, source, end }
				case "'":
					return { type: 'single-quoted-scalar', offset, indent, source, end }
				default:
					return { type: 'scalar', offset, indent, source, end }
			}
		}
		function setScalarValue(token, value, context = {}) {
			let { afterKey = false, implicitKey = false, inFlow = false, type } = context
			let indent = 'indent' in token ? token.indent : null
			if (afterKey && typeof indent === 'number') indent += 2
			if (!type)
				switch (token.type) {
					case 'single-quoted-scalar':
						type = 'QUOTE_SINGLE'
						break
					case 'double-quoted-scalar':
						type = 'QUOTE_DOUBLE'
						break
					case 'block-scalar': {
						const header = token.props[0]
						if (header.type !== 'block-scalar-header') throw new Error('Invalid block scalar header')
						type = header.source[0] === '>' ? 'BLOCK_FOLDED' : 'BLOCK_LITERAL'
						break
					}
					default:
						type = 'PLAIN'
				}
			const source = stringifyString.stringifyString(
				{ type, value },
				{
					implicitKey: implicitKey || indent === null,
					indent: indent !== null && indent > 0 ? ' '.repeat(indent) : '',
					inFlow,
					options: { blockQuote: true, lineWidth: -1 }
				}
			)
			switch (source[0]) {
				case '|':
				case '>':
					setBlockScalarValue(token, source)
					break
				case '"':
					setFlowScalarValue(token, source, 'double-quoted-scalar')
					break
				case "'":
					setFlowScalarValue(token, source, 'single-quoted-scalar')
					break
				default:
					setFlowScalarValue(token, source, 'scalar')
			}
		}
		function setBlockScalarValue(token, source) {
			const he = source.indexOf('\n')
			const head = source.substring(0, he)
			const body = source.substring(he + 1) + '\n'
			if (token.type === 'block-scalar') {
				const header = token.props[0]
				if (header.type !== 'block-scalar-header') throw new Error('Invalid block scalar header')
				header.source = head
				token.source = body
			} else {
				const { offset } = token
				const indent = 'indent' in token ? token.indent : -1
				const props = [{ type: 'block-scalar-header', offset, indent, source: head }]
				if (!addEndtoBlockProps(props, 'end' in token ? token.end : undefined))
					props.push({ type: 'newline', offset: -1, indent, source: '\n' })
				for (const key of Object.keys(token)) if (key !== 'type' && key !== 'offset') delete token[key]
				Object.assign(token, { type: 'block-scalar', indent, props, source: body })
			}
		}
		function addEndtoBlockProps(props, end) {
			if (end)
				for (const st of end)
					switch (st.type) {
						case 'space':
						case 'comment':
							props.push(st)
							break
						case 'newline':
							props.push(st)
							return true
					}
			return false
		}
		function setFlowScalarValue(token, source, type) {
			switch (token.type) {
				case 'scalar':
				case 'double-quoted-scalar':
				case 'single-quoted-scalar':
					token.type = type
					token.source = source
					break
				case 'block-scalar': {
					const end = token.props.slice(1)
					let oa = source.length
					if (token.props[0].type === 'block-scalar-header') oa -= token.props[0].source.length
					for (const tok of end) tok.offset += oa
					delete token.props
					Object.assign(token, { type, source, end })
					break
				}
				case 'block-map':
				case 'block-seq': {
					const offset = token.offset + source.length
					const nl = { type: 'newline', offset, indent: token.indent, source: '\n' }
					delete token.items
					Object.assign(token, { type, source, end: [nl] })
					break
				}
				default: {
					const indent = 'indent' in token ? token.indent : -1
					const end =
						'end' in token && Array.isArray(token.end)
							? token.end.filter(st => st.type === 'space' || st.type === 'comment' || st.type === 'newline')
							: []
					for (const key of Object.keys(token)) if (key !== 'type' && key !== 'offset') delete token[key]
					Object.assign(token, { type, indent, source, end })
				}
			}
		}
		exports.createScalarToken = createScalarToken
		exports.resolveAsScalar = resolveAsScalar
		exports.setScalarValue = setScalarValue
	},
	1733: (__unused_webpack_module, exports) => {
		const stringify = cst => ('type' in cst ? stringifyToken(cst) : stringifyItem(cst))
		function stringifyToken(token) {
			switch (token.type) {
				case 'block-scalar': {
					let res = ''
					for (const tok of token.props) res += stringifyToken(tok)
					return res + token.source
				}
				case 'block-map':
				case 'block-seq': {
					let res = ''
					for (const item of token.items) res += stringifyItem(item)
					return res
				}
				case 'flow-collection': {
					let res = token.start.source
					for (const item of token.items) res += stringifyItem(item)
					for (const st of token.end) res += st.source
					return res
				}
				case 'document': {
					let res = stringifyItem(token)
					if (token.end) for (const st of token.end) res += st.source
					return res
				}
				default: {
					let res = token.source
					if ('end' in token && token.end) for (const st of token.end) res += st.source
					return res
				}
			}
		}
		function stringifyItem({ start, key, sep, value }) {
			let res = ''
			for (const st of start) res += st.source
			if (key) res += stringifyToken(key)
			if (sep) for (const st of sep) res += st.source
			if (value) res += stringifyToken(value)
			return res
		}
		exports.stringify = stringify
	},
	7715: (__unused_webpack_module, exports) => {
		const BREAK = Symbol('break visit')
		const SKIP = Symbol('skip children')
		const REMOVE = Symbol('remove item')
		function visit(cst, visitor) {
			if ('type' in cst && cst.type === 'document') cst = { start: cst.start, value: cst.value }
			_visit(Object.freeze([]), cst, visitor)
		}
		visit.BREAK = BREAK
		visit.SKIP = SKIP
		visit.REMOVE = REMOVE
		visit.itemAtPath = (cst, path) => {
			let item = cst
			for (const [field, index] of path) {
				const tok = item?.[field]
				if (tok && 'items' in tok) {
					item = tok.items[index]
				} else return undefined
			}
			return item
		}
		visit.parentCollection = (cst, path) => {
			const parent = visit.itemAtPath(cst, path.slice(0, -1))
			const field = path[path.length - 1][0]
			const coll = parent?.[field]
			if (coll && 'items' in coll) return coll
			throw new Error('Parent collection not found')
		}
		function _visit(path, item, visitor) {
			let ctrl = visitor(item, path)
			if (typeof ctrl === 'symbol') return ctrl
			for (const field of ['key', 'value']) {
				const token = item[field]
				if (token && 'items' in token) {
					for (let i = 0; i < token.items.length; ++i) {
						const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor)
						if (typeof ci === 'number') i = ci - 1
						else if (ci === BREAK) return BREAK
						else if (ci === REMOVE) {
							token.items.splice(i, 1)
							i -= 1
						}
					}
					if (typeof ctrl === 'function' && field === 'key') ctrl = ctrl(item, path)
				}
			}
			return typeof ctrl === 'function' ? ctrl(item, path) : ctrl
		}
		exports.visit = visit
	},
	3461: (__unused_webpack_module, exports, __nccwpck_require__) => {
		var cstScalar = __nccwpck_require__(110)
		var cstStringify = __nccwpck_require__(1733)
		var cstVisit = __nccwpck_require__(7715)
		const BOM = '\u{FEFF}'
		const DOCUMENT = '\x02'
		const FLOW_END = '\x18'
		const SCALAR = '\x1f'
		const isCollection = token => !!token && 'items' in token
		const isScalar = token =>
			!!token &&
			(token.type === 'scalar' ||
				token.type === 'single-quoted-scalar' ||
				token.type === 'double-quoted-scalar' ||
				token.type === 'block-scalar')
		function prettyToken(token) {
			switch (token) {
				case BOM:
					return '<BOM>'
				case DOCUMENT:
					return '<DOC>'
				case FLOW_END:
					return '<FLOW_END>'
				case SCALAR:
					return '<SCALAR>'
				default:
					return JSON.stringify(token)
			}
		}
		function tokenType(source) {
			switch (source) {
				case BOM:
					return 'byte-order-mark'
				case DOCUMENT:
					return 'doc-mode'
				case FLOW_END:
					return 'flow-error-end'
				case SCALAR:
					return 'scalar'
				case '---':
					return 'doc-start'
				case '...':
					return 'doc-end'
				case '':
				case '\n':
				case '\r\n':
					return 'newline'
				case '-':
					return 'seq-item-ind'
				case '?':
					return 'explicit-key-ind'
				case ':':
					return 'map-value-ind'
				case '{':
					return 'flow-map-start'
				case '}':
					return 'flow-map-end'
				case '[':
					return 'flow-seq-start'
				case ']':
					return 'flow-seq-end'
				case ',':
					return 'comma'
			}
			switch (source[0]) {
				case ' ':
				case '\t':
					return 'space'
				case '#':
					return 'comment'
				case '%':
					return 'directive-line'
				case '*':
					return 'alias'
				case '&':
					return 'anchor'
				case '!':
					return 'tag'
				case "'":
					return 'single-quoted-scalar'
				case '"':
					return 'double-quoted-scalar'
				case '|':
				case '>':
					return 'block-scalar-header'
			}
			return null
		}
		exports.createScalarToken = cstScalar.createScalarToken
		exports.resolveAsScalar = cstScalar.resolveAsScalar
		exports.setScalarValue = cstScalar.setScalarValue
		exports.stringify = cstStringify.stringify
		exports.visit = cstVisit.visit
		exports.BOM = BOM
		exports.DOCUMENT = DOCUMENT
		exports.FLOW_END = FLOW_END
		exports.SCALAR = SCALAR
		exports.isCollection = isCollection
		exports.isScalar = isScalar
		exports.prettyToken = prettyToken
		exports.tokenType = tokenType
	},
	361: (__unused_webpack_module, exports, __nccwpck_require__) => {
		var cst = __nccwpck_require__(3461)
		function isEmpty(ch) {
			switch (ch) {
				case undefined:
				case ' ':
				case '\n':
				case '\r':
				case '\t':
					return true
				default:
					return false
			}
		}
		const hexDigits = new Set('0123456789ABCDEFabcdef')
		const tagChars = new Set(
			"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"
		)
		const flowIndicatorChars = new Set(',[]{}')
		const invalidAnchorChars = new Set(' ,[]{}\n\r\t')
		const isNotAnchorChar = ch => !ch || invalidAnchorChars.has(ch)
		class Lexer {
			constructor() {
				this.atEnd = false
				this.blockScalarIndent = -1
				this.blockScalarKeep = false
				this.buffer = ''
				this.flowKey = false
				this.flowLevel = 0
				this.indentNext = 0
				this.indentValue = 0
				this.lineEndPos = null
				this.next = null
				this.pos = 0
			}
			*lex(source, incomplete = false) {
				if (source) {
					if (typeof source !== 'string') throw TypeError('source is not a string')
					this.buffer = this.buffer ? this.buffer + source : source
					this.lineEndPos = null
				}
				this.atEnd = !incomplete
				let next = this.next ?? 'stream'
				while (next && (incomplete || this.hasChars(1))) next = yield* this.parseNext(next)
			}
			atLineEnd() {
				let i = this.pos
				let ch = this.buffer[i]
				while (ch === ' ' || ch === '\t') ch = this.buffer[++i]
				if (!ch || ch === '#' || ch === '\n') return true
				if (ch === '\r') return this.buffer[i + 1] === '\n'
				return false
			}
			charAt(n) {
				return this.buffer[this.pos + n]
			}
			continueScalar(offset) {
				let ch = this.buffer[offset]
				if (this.indentNext > 0) {
					let indent = 0
					while (ch === ' ') ch = this.buffer[++indent + offset]
					if (ch === '\r') {
						const next = this.buffer[indent + offset + 1]
						if (next === '\n' || (!next && !this.atEnd)) return offset + indent + 1
					}
					return ch === '\n' || indent >= this.indentNext || (!ch && !this.atEnd) ? offset + indent : -1
				}
				if (ch === '-' || ch === '.') {
					const dt = this.buffer.substr(offset, 3)
					if ((dt === '---' || dt === '...') && isEmpty(this.buffer[offset + 3])) return -1
				}
				return offset
			}
			getLine() {
				let end = this.lineEndPos
				if (typeof end !== 'number' || (end !== -1 && end < this.pos)) {
					end = this.buffer.indexOf('\n', this.pos)
					this.lineEndPos = end
				}
				if (end === -1) return this.atEnd ? this.buffer.substring(this.pos) : null
				if (this.buffer[end - 1] === '\r') end -= 1
				return this.buffer.substring(this.pos, end)
			}
			hasChars(n) {
				return this.pos + n <= this.buffer.length
			}
			setNext(state) {
				this.buffer = this.buffer.substring(this.pos)
				this.pos = 0
				this.lineEndPos = null
				this.next = state
				return null
			}
			peek(n) {
				return this.buffer.substr(this.pos, n)
			}
			*parseNext(next) {
				switch (next) {
					case 'stream':
						return yield* this.parseStream()
					case 'line-start':
						return yield* this.parseLineStart()
					case 'block-start':
						return yield* this.parseBlockStart()
					case 'doc':
						return yield* this.parseDocument()
					case 'flow':
						return yield* this.parseFlowCollection()
					case 'quoted-scalar':
						return yield* this.parseQuotedScalar()
					case 'block-scalar':
						return yield* this.parseBlockScalar()
					case 'plain-scalar':
						return yield* this.parsePlainScalar()
				}
			}
			*parseStream() {
				let line = this.getLine()
				if (line === null) return this.setNext('stream')
				if (line[0] === cst.BOM) {
					yield* this.pushCount(1)
					line = line.substring(1)
				}
				if (line[0] === '%') {
					let dirEnd = line.length
					let cs = line.indexOf('#')
					while (cs !== -1) {
						const ch = line[cs - 1]
						if (ch === ' ' || ch === '\t') {
							dirEnd = cs - 1
							break
						} else {
							cs = line.indexOf('#', cs + 1)
						}
					}
					while (true) {
						const ch = line[dirEnd - 1]
						if (ch === ' ' || ch === '\t') dirEnd -= 1
						else break
					}
					const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true))
					yield* this.pushCount(line.length - n)
					this.pushNewline()
					return 'stream'
				}
				if (this.atLineEnd()) {
					const sp = yield* this.pushSpaces(true)
					yield* this.pushCount(line.length - sp)
					yield* this.pushNewline()
					return 'stream'
				}
				yield cst.DOCUMENT
				return yield* this.parseLineStart()
			}
			*parseLineStart() {
				const ch = this.charAt(0)
				if (!ch && !this.atEnd) return this.setNext('line-start')
				if (ch === '-' || ch === '.') {
					if (!this.atEnd && !this.hasChars(4)) return this.setNext('line-start')
					const s = this.peek(3)
					if ((s === '---' || s === '...') && isEmpty(this.charAt(3))) {
						yield* this.pushCount(3)
						this.indentValue = 0
						this.indentNext = 0
						return s === '---' ? 'doc' : 'stream'
					}
				}
				this.indentValue = yield* this.pushSpaces(false)
				if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1))) this.indentNext = this.indentValue
				return yield* this.parseBlockStart()
			}
			*parseBlockStart() {
				const [ch0, ch1] = this.peek(2)
				if (!ch1 && !this.atEnd) return this.setNext('block-start')
				if ((ch0 === '-' || ch0 === '?' || ch0 === ':') && isEmpty(ch1)) {
					const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true))
					this.indentNext = this.indentValue + 1
					this.indentValue += n
					return 'block-start'
				}
				return 'doc'
			}
			*parseDocument() {
				yield* this.pushSpaces(true)
				const line = this.getLine()
				if (line === null) return this.setNext('doc')
				let n = yield* this.pushIndicators()
				switch (line[n]) {
					case '#':
						yield* this.pushCount(line.length - n)
					case undefined:
						yield* this.pushNewline()
						return yield* this.parseLineStart()
					case '{':
					case '[':
						yield* this.pushCount(1)
						this.flowKey = false
						this.flowLevel = 1
						return 'flow'
					case '}':
					case ']':
						yield* this.pushCount(1)
						return 'doc'
					case '*':
						yield* this.pushUntil(isNotAnchorChar)
						return 'doc'
					case '"':
					case "'":
						return yield* this.parseQuotedScalar()
					case '|':
					case '>':
						n += yield* this.parseBlockScalarHeader()
						n += yield* this.pushSpaces(true)
						yield* this.pushCount(line.length - n)
						yield* this.pushNewline()
						return yield* this.parseBlockScalar()
					default:
						return yield* this.parsePlainScalar()
				}
			}
			*parseFlowCollection() {
				let nl, sp
				let indent = -1
				do {
					nl = yield* this.pushNewline()
					if (nl > 0) {
						sp = yield* this.pushSpaces(false)
						this.indentValue = indent = sp
					} else {
						sp = 0
					}
					sp += yield* this.pushSpaces(true)
				} while (nl + sp > 0)
				const line = this.getLine()
				if (line === null) return this.setNext('flow')
				if (
					(indent !== -1 && indent < this.indentNext && line[0] !== '#') ||
					(indent === 0 && (line.startsWith('---') || line.startsWith('...')) && isEmpty(line[3]))
				) {
					const atFlowEndMarker =
						indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === ']' || line[0] === '}')
					if (!atFlowEndMarker) {
						this.flowLevel = 0
						yield cst.FLOW_END
						return yield* this.parseLineStart()
					}
				}
				let n = 0
				while (line[n] === ',') {
					n += yield* this.pushCount(1)
					n += yield* this.pushSpaces(true)
					this.flowKey = false
				}
				n += yield* this.pushIndicators()
				switch (line[n]) {
					case undefined:
						return 'flow'
					case '#':
						yield* this.pushCount(line.length - n)
						return 'flow'
					case '{':
					case '[':
						yield* this.pushCount(1)
						this.flowKey = false
						this.flowLevel += 1
						return 'flow'
					case '}':
					case ']':
						yield* this.pushCount(1)
						this.flowKey = true
						this.flowLevel -= 1
						return this.flowLevel ? 'flow' : 'doc'
					case '*':
						yield* this.pushUntil(isNotAnchorChar)
						return 'flow'
					case '"':
					case "'":
						this.flowKey = true
						return yield* this.parseQuotedScalar()
					case ':': {
						const next = this.charAt(1)
						if (this.flowKey || isEmpty(next) || next === ',') {
							this.flowKey = false
							yield* this.pushCount(1)
							yield* this.pushSpaces(true)
							return 'flow'
						}
					}
					default:
						this.flowKey = false
						return yield* this.parsePlainScalar()
				}
			}
			*parseQuotedScalar() {
				const quote = this.charAt(0)
				let end = this.buffer.indexOf(quote, this.pos + 1)
				if (quote === "'") {
					while (end !== -1 && this.buffer[end + 1] === "'") end = this.buffer.indexOf("'", end + 2)
				} else {
					while (end !== -1) {
						let n = 0
						while (this.buffer[end - 1 - n] === '\\') n += 1
						if (n % 2 === 0) break
						end = this.buffer.indexOf('"', end + 1)
					}
				}
				const qb = this.buffer.substring(0, end)
				let nl = qb.indexOf('\n', this.pos)
				if (nl !== -1) {
					while (nl !== -1) {
						const cs = this.continueScalar(nl + 1)
						if (cs === -1) break
						nl = qb.indexOf('\n', cs)
					}
					if (nl !== -1) {
						end = nl - (qb[nl - 1] === '\r' ? 2 : 1)
					}
				}
				if (end === -1) {
					if (!this.atEnd) return this.setNext('quoted-scalar')
					end = this.buffer.length
				}
				yield* this.pushToIndex(end + 1, false)
				return this.flowLevel ? 'flow' : 'doc'
			}
			*parseBlockScalarHeader() {
				this.blockScalarIndent = -1
				this.blockScalarKeep = false
				let i = this.pos
				while (true) {
					const ch = this.buffer[++i]
					if (ch === '+') this.blockScalarKeep = true
					else if (ch > '0' && ch <= '9') this.blockScalarIndent = Number(ch) - 1
					else if (ch !== '-') break
				}
				return yield* this.pushUntil(ch => isEmpty(ch) || ch === '#')
			}
			*parseBlockScalar() {
				let nl = this.pos - 1
				let indent = 0
				let ch
				loop: for (let i = this.pos; (ch = this.buffer[i]); ++i) {
					switch (ch) {
						case ' ':
							indent += 1
							break
						case '\n':
							nl = i
							indent = 0
							break
						case '\r': {
							const next = this.buffer[i + 1]
							if (!next && !this.atEnd) return this.setNext('block-scalar')
							if (next === '\n') break
						}
						default:
							break loop
					}
				}
				if (!ch && !this.atEnd) return this.setNext('block-scalar')
				if (indent >= this.indentNext) {
					if (this.blockScalarIndent === -1) this.indentNext = indent
					else {
						this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext)
					}
					do {
						const cs = this.continueScalar(nl + 1)
						if (cs === -1) break
						nl = this.buffer.indexOf('\n', cs)
					} while (nl !== -1)
					if (nl === -1) {
						if (!this.atEnd) return this.setNext('block-scalar')
						nl = this.buffer.length
					}
				}
				let i = nl + 1
				ch = this.buffer[i]
				while (ch === ' ') ch = this.buffer[++i]
				if (ch === '\t') {
					while (ch === '\t' || ch === ' ' || ch === '\r' || ch === '\n') ch = this.buffer[++i]
					nl = i - 1
				} else if (!this.blockScalarKeep) {
					do {
						let i = nl - 1
						let ch = this.buffer[i]
						if (ch === '\r') ch = this.buffer[--i]
						const lastChar = i
						while (ch === ' ') ch = this.buffer[--i]
						if (ch === '\n' && i >= this.pos && i + 1 + indent > lastChar) nl = i
						else break
					} while (true)
				}
				yield cst.SCALAR
				yield* this.pushToIndex(nl + 1, true)
				return yield* this.parseLineStart()
			}
			*parsePlainScalar() {
				const inFlow = this.flowLevel > 0
				let end = this.pos - 1
				let i = this.pos - 1
				let ch
				while ((ch = this.buffer[++i])) {
					if (ch === ':') {
						const next = this.buffer[i + 1]
						if (isEmpty(next) || (inFlow && flowIndicatorChars.has(next))) break
						end = i
					} else if (isEmpty(ch)) {
						let next = this.buffer[i + 1]
						if (ch === '\r') {
							if (next === '\n') {
								i += 1
								ch = '\n'
								next = this.buffer[i + 1]
							} else end = i
						}
						if (next === '#' || (inFlow && flowIndicatorChars.has(next))) break
						if (ch === '\n') {
							const cs = this.continueScalar(i + 1)
							if (cs === -1) break
							i = Math.max(i, cs - 2)
						}
					} else {
						if (inFlow && flowIndicatorChars.has(ch)) break
						end = i
					}
				}
				if (!ch && !this.atEnd) return this.setNext('plain-scalar')
				yield cst.SCALAR
				yield* this.pushToIndex(end + 1, true)
				return inFlow ? 'flow' : 'doc'
			}
			*pushCount(n) {
				if (n > 0) {
					yield this.buffer.substr(this.pos, n)
					this.pos += n
					return n
				}
				return 0
			}
			*pushToIndex(i, allowEmpty) {
				const s = this.buffer.slice(this.pos, i)
				if (s) {
					yield s
					this.pos += s.length
					return s.length
				} else if (allowEmpty) yield ''
				return 0
			}
			*pushIndicators() {
				let n = 0
				loop: while (true) {
					switch (this.charAt(0)) {
						case '!':
							n += yield* this.pushTag()
							n += yield* this.pushSpaces(true)
							continue loop
						case '&':
							n += yield* this.pushUntil(isNotAnchorChar)
							n += yield* this.pushSpaces(true)
							continue loop
						case '-':
						case '?':
						case ':': {
							const inFlow = this.flowLevel > 0
							const ch1 = this.charAt(1)
							if (isEmpty(ch1) || (inFlow && flowIndicatorChars.has(ch1))) {
								if (!inFlow) this.indentNext = this.indentValue + 1
								else if (this.flowKey) this.flowKey = false
								n += yield* this.pushCount(1)
								n += yield* this.pushSpaces(true)
								continue loop
							}
						}
					}
					break loop
				}
				return n
			}
			*pushTag() {
				if (this.charAt(1) === '<') {
					let i = this.pos + 2
					let ch = this.buffer[i]
					while (!isEmpty(ch) && ch !== '>') ch = this.buffer[++i]
					return yield* this.pushToIndex(ch === '>' ? i + 1 : i, false)
				} else {
					let i = this.pos + 1
					let ch = this.buffer[i]
					while (ch) {
						if (tagChars.has(ch)) ch = this.buffer[++i]
						else if (ch === '%' && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) {
							ch = this.buffer[(i += 3)]
						} else break
					}
					return yield* this.pushToIndex(i, false)
				}
			}
			*pushNewline() {
				const ch = this.buffer[this.pos]
				if (ch === '\n') return yield* this.pushCount(1)
				else if (ch === '\r' && this.charAt(1) === '\n') return yield* this.pushCount(2)
				else return 0
			}
			*pushSpaces(allowTabs) {
				let i = this.pos - 1
				let ch
				do {
					ch = this.buffer[++i]
				} while (ch === ' ' || (allowTabs && ch === '\t'))
				const n = i - this.pos
				if (n > 0) {
					yield this.buffer.substr(this.pos, n)
					this.pos = i
				}
				return n
			}
			*pushUntil(test) {
				let i = this.pos
				let ch = this.buffer[i]
				while (!test(ch)) ch = this.buffer[++i]
				return yield* this.pushToIndex(i, false)
			}
		}
		exports.Lexer = Lexer
	},
	6628: (__unused_webpack_module, exports) => {
		class LineCounter {
			constructor() {
				this.lineStarts = []
				this.addNewLine = offset => this.lineStarts.push(offset)
				this.linePos = offset => {
					let low = 0
					let high = this.lineStarts.length
					while (low < high) {
						const mid = (low + high) >> 1
						if (this.lineStarts[mid] < offset) low = mid + 1
						else high = mid
					}
					if (this.lineStarts[low] === offset) return { line: low + 1, col: 1 }
					if (low === 0) return { line: 0, col: offset }
					const start = this.lineStarts[low - 1]
					return { line: low, col: offset - start + 1 }
				}
			}
		}
		exports.LineCounter = LineCounter
	},
	3456: (__unused_webpack_module, exports, __nccwpck_require__) => {
		var node_process = __nccwpck_require__(932)
		var cst = __nccwpck_require__(3461)
		var lexer = __nccwpck_require__(361)
		function includesToken(list, type) {
			for (let i = 0; i < list.length; ++i) if (list[i].type === type) return true
			return false
		}
		function findNonEmptyIndex(list) {
			for (let i = 0; i < list.length; ++i) {
				switch (list[i].type) {
					case 'space':
					case 'comment':
					case 'newline':
						break
					default:
						return i
				}
			}
			return -1
		}
		function isFlowToken(token) {
			switch (token?.type) {
				case 'alias':
				case 'scalar':
				case 'single-quoted-scalar':
				case 'double-quoted-scalar':
				case 'flow-collection':
					return true
				default:
					return false
			}
		}
		function getPrevProps(parent) {
			switch (parent.type) {
				case 'document':
					return parent.start
				case 'block-map': {
					const it = parent.items[parent.items.length - 1]
					return it.sep ?? it.start
				}
				case 'block-seq':
					return parent.items[parent.items.length - 1].start
				default:
					return []
			}
		}
		function getFirstKeyStartProps(prev) {
			if (prev.length === 0) return []
			let i = prev.length
			loop: while (--i >= 0) {
				switch (prev[i].type) {
					case 'doc-start':
					case 'explicit-key-ind':
					case 'map-value-ind':
					case 'seq-item-ind':
					case 'newline':
						break loop
				}
			}
			while (prev[++i]?.type === 'space') {}
			return prev.splice(i, prev.length)
		}
		function arrayPushArray(target, source) {
			if (source.length < 1e5) Array.prototype.push.apply(target, source)
			else for (let i = 0; i < source.length; ++i) target.push(source[i])
		}
		function fixFlowSeqItems(fc) {
			if (fc.start.type === 'flow-seq-start') {
				for (const it of fc.items) {
					if (
						it.sep &&
						!it.value &&
						!includesToken(it.start, 'explicit-key-ind') &&
						!includesToken(it.sep, 'map-value-ind')
					) {
						if (it.key) it.value = it.key
						delete it.key
						if (isFlowToken(it.value)) {
							if (it.value.end) arrayPushArray(it.value.end, it.sep)
							else it.value.end = it.sep
						} else arrayPushArray(it.start, it.sep)
						delete it.sep
					}
				}
			}
		}
		class Parser {
			constructor(onNewLine) {
				this.atNewLine = true
				this.atScalar = false
				this.indent = 0
				this.offset = 0
				this.onKeyLine = false
				this.stack = []
				this.source = ''
				this.type = ''
				this.lexer = new lexer.Lexer()
				this.onNewLine = onNewLine
			}
			*parse(source, incomplete = false) {
				if (this.onNewLine && this.offset === 0) this.onNewLine(0)
				for (const lexeme of this.lexer.lex(source, incomplete)) yield* this.next(lexeme)
				if (!incomplete) yield* this.end()
			}
			*next(source) {
				this.source = source
				if (node_process.env.LOG_TOKENS) console.log('|', cst.prettyToken(source))
				if (this.atScalar) {
					this.atScalar = false
					yield* this.step()
					this.offset += source.length
					return
				}
				const type = cst.tokenType(source)
				if (!type) {
					const message = `Not a YAML token: ${source}`
					yield* this.pop({ type: 'error', offset: this.offset, message, source })
					this.offset += source.length
				} else if (type === 'scalar') {
					this.atNewLine = false
					this.atScalar = true
					this.type = 'scalar'
				} else {
					this.type = type
					yield* this.step()
					switch (type) {
						case 'newline':
							this.atNewLine = true
							this.indent = 0
							if (this.onNewLine) this.onNewLine(this.offset + source.length)
							break
						case 'space':
							if (this.atNewLine && source[0] === ' ') this.indent += source.length
							break
						case 'explicit-key-ind':
						case 'map-value-ind':
						case 'seq-item-ind':
							if (this.atNewLine) this.indent += source.length
							break
						case 'doc-mode':
						case 'flow-error-end':
							return
						default:
							this.atNewLine = false
					}
					this.offset += source.length
				}
			}
			*end() {
				while (this.stack.length > 0) yield* this.pop()
			}
			get sourceToken() {
				const st = {
					type: this.type,
					offset: this.offset,
					indent: this.indent,
					source: this.source
				}
				return st
			}
			*step() {
				const top = this.peek(1)
				if (this.type === 'doc-end' && top?.type !== 'doc-end') {
					while (this.stack.length > 0) yield* this.pop()
					this.stack.push({
						type: 'doc-end',
						offset: this.offset,
						source: this.source
					})
					return
				}
				if (!top) return yield* this.stream()
				switch (top.type) {
					case 'document':
						return yield* this.document(top)
					case 'alias':
					case 'scalar':
					case 'single-quoted-scalar':
					case 'double-quoted-scalar':
						return yield* this.scalar(top)
					case 'block-scalar':
						return yield* this.blockScalar(top)
					case 'block-map':
						return yield* this.blockMap(top)
					case 'block-seq':
						return yield* this.blockSequence(top)
					case 'flow-collection':
						return yield* this.flowCollection(top)
					case 'doc-end':
						return yield* this.documentEnd(top)
				}
				yield* this.pop()
			}
			peek(n) {
				return this.stack[this.stack.length - n]
			}
			*pop(error) {
				const token = error ?? this.stack.pop()
				if (!token) {
					const message = 'Tried to pop an empty stack'
					yield { type: 'error', offset: this.offset, source: '', message }
				} else if (this.stack.length === 0) {
					yield token
				} else {
					const top = this.peek(1)
					if (token.type === 'block-scalar') {
						token.indent = 'indent' in top ? top.indent : 0
					} else if (token.type === 'flow-collection' && top.type === 'document') {
						token.indent = 0
					}
					if (token.type === 'flow-collection') fixFlowSeqItems(token)
					switch (top.type) {
						case 'document':
							top.value = token
							break
						case 'block-scalar':
							top.props.push(token)
							break
						case 'block-map': {
							const it = top.items[top.items.length - 1]
							if (it.value) {
								top.items.push({ start: [], key: token, sep: [] })
								this.onKeyLine = true
								return
							} else if (it.sep) {
								it.value = token
							} else {
								Object.assign(it, { key: token, sep: [] })
								this.onKeyLine = !it.explicitKey
								return
							}
							break
						}
						case 'block-seq': {
							const it = top.items[top.items.length - 1]
							if (it.value) top.items.push({ start: [], value: token })
							else it.value = token
							break
						}
						case 'flow-collection': {
							const it = top.items[top.items.length - 1]
							if (!it || it.value) top.items.push({ start: [], key: token, sep: [] })
							else if (it.sep) it.value = token
							else Object.assign(it, { key: token, sep: [] })
							return
						}
						default:
							yield* this.pop()
							yield* this.pop(token)
					}
					if (
						(top.type === 'document' || top.type === 'block-map' || top.type === 'block-seq') &&
						(token.type === 'block-map' || token.type === 'block-seq')
					) {
						const last = token.items[token.items.length - 1]
						if (
							last &&
							!last.sep &&
							!last.value &&
							last.start.length > 0 &&
							findNonEmptyIndex(last.start) === -1 &&
							(token.indent === 0 ||
								last.start.every(st => st.type !== 'comment' || st.indent < token.indent))
						) {
							if (top.type === 'document') top.end = last.start
							else top.items.push({ start: last.start })
							token.items.splice(-1, 1)
						}
					}
				}
			}
			*stream() {
				switch (this.type) {
					case 'directive-line':
						yield { type: 'directive', offset: this.offset, source: this.source }
						return
					case 'byte-order-mark':
					case 'space':
					case 'comment':
					case 'newline':
						yield this.sourceToken
						return
					case 'doc-mode':
					case 'doc-start': {
						const doc = {
							type: 'document',
							offset: this.offset,
							start: []
						}
						if (this.type === 'doc-start') doc.start.push(this.sourceToken)
						this.stack.push(doc)
						return
					}
				}
				yield {
					type: 'error',
					offset: this.offset,
					message: `Unexpected ${this.type} token in YAML stream`,
					source: this.source
				}
			}
			*document(doc) {
				if (doc.value) return yield* this.lineEnd(doc)
				switch (this.type) {
					case 'doc-start': {
						if (findNonEmptyIndex(doc.start) !== -1) {
							yield* this.pop()
							yield* this.step()
						} else doc.start.push(this.sourceToken)
						return
					}
					case 'anchor':
					case 'tag':
					case 'space':
					case 'comment':
					case 'newline':
						doc.start.push(this.sourceToken)
						return
				}
				const bv = this.startBlockValue(doc)
				if (bv) this.stack.push(bv)
				else {
					yield {
						type: 'error',
						offset: this.offset,
						message: `Unexpected ${this.type} token in YAML document`,
						source: this.source
					}
				}
			}
			*scalar(scalar) {
				if (this.type === 'map-value-ind') {
					const prev = getPrevProps(this.peek(2))
					const start = getFirstKeyStartProps(prev)
					let sep
					if (scalar.end) {
						sep = scalar.end
						sep.push(this.sourceToken)
						delete scalar.end
					} else sep = [this.sourceToken]
					const map = {
						type: 'block-map',
						offset: scalar.offset,
						indent: scalar.indent,
						items: [{ start, key: scalar, sep }]
					}
					this.onKeyLine = true
					this.stack[this.stack.length - 1] = map
				} else yield* this.lineEnd(scalar)
			}
			*blockScalar(scalar) {
				switch (this.type) {
					case 'space':
					case 'comment':
					case 'newline':
						scalar.props.push(this.sourceToken)
						return
					case 'scalar':
						scalar.source = this.source
						this.atNewLine = true
						this.indent = 0
						if (this.onNewLine) {
							let nl = this.source.indexOf('\n') + 1
							while (nl !== 0) {
								this.onNewLine(this.offset + nl)
								nl = this.source.indexOf('\n', nl) + 1
							}
						}
						yield* this.pop()
						break
					default:
						yield* this.pop()
						yield* this.step()
				}
			}
			*blockMap(map) {
				const it = map.items[map.items.length - 1]
				switch (this.type) {
					case 'newline':
						this.onKeyLine = false
						if (it.value) {
							const end = 'end' in it.value ? it.value.end : undefined
							const last = Array.isArray(end) ? end[end.length - 1] : undefined
							if (last?.type === 'comment') end?.push(this.sourceToken)
							else map.items.push({ start: [this.sourceToken] })
						} else if (it.sep) {
							it.sep.push(this.sourceToken)
						} else {
							it.start.push(this.sourceToken)
						}
						return
					case 'space':
					case 'comment':
						if (it.value) {
							map.items.push({ start: [this.sourceToken] })
						} else if (it.sep) {
							it.sep.push(this.sourceToken)
						} else {
							if (this.atIndentedComment(it.start, map.indent)) {
								const prev = map.items[map.items.length - 2]
								const end = prev?.value?.end
								if (Array.isArray(end)) {
									arrayPushArray(end, it.start)
									end.push(this.sourceToken)
									map.items.pop()
									return
								}
							}
							it.start.push(this.sourceToken)
						}
						return
				}
				if (this.indent >= map.indent) {
					const atMapIndent = !this.onKeyLine && this.indent === map.indent
					const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== 'seq-item-ind'
					let start = []
					if (atNextItem && it.sep && !it.value) {
						const nl = []
						for (let i = 0; i < it.sep.length; ++i) {
							const st = it.sep[i]
							switch (st.type) {
								case 'newline':
									nl.push(i)
									break
								case 'space':
									break
								case 'comment':
									if (st.indent > map.indent) nl.length = 0
									break
								default:
									nl.length = 0
							}
						}
						if (nl.length >= 2) start = it.sep.splice(nl[1])
					}
					switch (this.type) {
						case 'anchor':
						case 'tag':
							if (atNextItem || it.value) {
								start.push(this.sourceToken)
								map.items.push({ start })
								this.onKeyLine = true
							} else if (it.sep) {
								it.sep.push(this.sourceToken)
							} else {
								it.start.push(this.sourceToken)
							}
							return
						case 'explicit-key-ind':
							if (!it.sep && !it.explicitKey) {
								it.start.push(this.sourceToken)
								it.explicitKey = true
							} else if (atNextItem || it.value) {
								start.push(this.sourceToken)
								map.items.push({ start, explicitKey: true })
							} else {
								this.stack.push({
									type: 'block-map',
									offset: this.offset,
									indent: this.indent,
									items: [{ start: [this.sourceToken], explicitKey: true }]
								})
							}
							this.onKeyLine = true
							return
						case 'map-value-ind':
							if (it.explicitKey) {
								if (!it.sep) {
									if (includesToken(it.start, 'newline')) {
										Object.assign(it, { key: null, sep: [this.sourceToken] })
									} else {
										const start = getFirstKeyStartProps(it.start)
										this.stack.push({
											type: 'block-map',
											offset: this.offset,
											indent: this.indent,
											items: [{ start, key: null, sep: [this.sourceToken] }]
										})
									}
								} else if (it.value) {
									map.items.push({ start: [], key: null, sep: [this.sourceToken] })
								} else if (includesToken(it.sep, 'map-value-ind')) {
									this.stack.push({
										type: 'block-map',
										offset: this.offset,
										indent: this.indent,
										items: [{ start, key: null, sep: [this.sourceToken] }]
									})
								} else if (isFlowToken(it.key) && !includesToken(it.sep, 'newline')) {
									const start = getFirstKeyStartProps(it.start)
									const key = it.key
									const sep = it.sep
									sep.push(this.sourceToken)
									delete it.key
									delete it.sep
									this.stack.push({
										type: 'block-map',
										offset: this.offset,
										indent: this.indent,
										items: [{ start, key, sep }]
									})
								} else if (start.length > 0) {
									it.sep = it.sep.concat(start, this.sourceToken)
								} else {
									it.sep.push(this.sourceToken)
								}
							} else {
								if (!it.sep) {
									Object.assign(it, { key: null, sep: [this.sourceToken] })
								} else if (it.value || atNextItem) {
									map.items.push({ start, key: null, sep: [this.sourceToken] })
								} else if (includesToken(it.sep, 'map-value-ind')) {
									this.stack.push({
										type: 'block-map',
										offset: this.offset,
										indent: this.indent,
										items: [{ start: [], key: null, sep: [this.sourceToken] }]
									})
								} else {
									it.sep.push(this.sourceToken)
								}
							}
							this.onKeyLine = true
							return
						case 'alias':
						case 'scalar':
						case 'single-quoted-scalar':
						case 'double-quoted-scalar': {
							const fs = this.flowScalar(this.type)
							if (atNextItem || it.value) {
								map.items.push({ start, key: fs, sep: [] })
								this.onKeyLine = true
							} else if (it.sep) {
								this.stack.push(fs)
							} else {
								Object.assign(it, { key: fs, sep: [] })
								this.onKeyLine = true
							}
							return
						}
						default: {
							const bv = this.startBlockValue(map)
							if (bv) {
								if (bv.type === 'block-seq') {
									if (!it.explicitKey && it.sep && !includesToken(it.sep, 'newline')) {
										yield* this.pop({
											type: 'error',
											offset: this.offset,
											message: 'Unexpected block-seq-ind on same line with key',
											source: this.source
										})
										return
									}
								} else if (atMapIndent) {
									map.items.push({ start })
								}
								this.stack.push(bv)
								return
							}
						}
					}
				}
				yield* this.pop()
				yield* this.step()
			}
			*blockSequence(seq) {
				const it = seq.items[seq.items.length - 1]
				switch (this.type) {
					case 'newline':
						if (it.value) {
							const end = 'end' in it.value ? it.value.end : undefined
							const last = Array.isArray(end) ? end[end.length - 1] : undefined
							if (last?.type === 'comment') end?.push(this.sourceToken)
							else seq.items.push({ start: [this.sourceToken] })
						} else it.start.push(this.sourceToken)
						return
					case 'space':
					case 'comment':
						if (it.value) seq.items.push({ start: [this.sourceToken] })
						else {
							if (this.atIndentedComment(it.start, seq.indent)) {
								const prev = seq.items[seq.items.length - 2]
								const end = prev?.value?.end
								if (Array.isArray(end)) {
									arrayPushArray(end, it.start)
									end.push(this.sourceToken)
									seq.items.pop()
									return
								}
							}
							it.start.push(this.sourceToken)
						}
						return
					case 'anchor':
					case 'tag':
						if (it.value || this.indent <= seq.indent) break
						it.start.push(this.sourceToken)
						return
					case 'seq-item-ind':
						if (this.indent !== seq.indent) break
						if (it.value || includesToken(it.start, 'seq-item-ind'))
							seq.items.push({ start: [this.sourceToken] })
						else it.start.push(this.sourceToken)
						return
				}
				if (this.indent > seq.indent) {
					const bv = this.startBlockValue(seq)
					if (bv) {
						this.stack.push(bv)
						return
					}
				}
				yield* this.pop()
				yield* this.step()
			}
			*flowCollection(fc) {
				const it = fc.items[fc.items.length - 1]
				if (this.type === 'flow-error-end') {
					let top
					do {
						yield* this.pop()
						top = this.peek(1)
					} while (top?.type === 'flow-collection')
				} else if (fc.end.length === 0) {
					switch (this.type) {
						case 'comma':
						case 'explicit-key-ind':
							if (!it || it.sep) fc.items.push({ start: [this.sourceToken] })
							else it.start.push(this.sourceToken)
							return
						case 'map-value-ind':
							if (!it || it.value) fc.items.push({ start: [], key: null, sep: [this.sourceToken] })
							else if (it.sep) it.sep.push(this.sourceToken)
							else Object.assign(it, { key: null, sep: [this.sourceToken] })
							return
						case 'space':
						case 'comment':
						case 'newline':
						case 'anchor':
						case 'tag':
							if (!it || it.value) fc.items.push({ start: [this.sourceToken] })
							else if (it.sep) it.sep.push(this.sourceToken)
							else it.start.push(this.sourceToken)
							return
						case 'alias':
						case 'scalar':
						case 'single-quoted-scalar':
						case 'double-quoted-scalar': {
							const fs = this.flowScalar(this.type)
							if (!it || it.value) fc.items.push({ start: [], key: fs, sep: [] })
							else if (it.sep) this.stack.push(fs)
							else Object.assign(it, { key: fs, sep: [] })
							return
						}
						case 'flow-map-end':
						case 'flow-seq-end':
							fc.end.push(this.sourceToken)
							return
					}
					const bv = this.startBlockValue(fc)
					if (bv) this.stack.push(bv)
					else {
						yield* this.pop()
						yield* this.step()
					}
				} else {
					const parent = this.peek(2)
					if (
						parent.type === 'block-map' &&
						((this.type === 'map-value-ind' && parent.indent === fc.indent) ||
							(this.type === 'newline' && !parent.items[parent.items.length - 1].sep))
					) {
						yield* this.pop()
						yield* this.step()
					} else if (this.type === 'map-value-ind' && parent.type !== 'flow-collection') {
						const prev = getPrevProps(parent)
						const start = getFirstKeyStartProps(prev)
						fixFlowSeqItems(fc)
						const sep = fc.end.splice(1, fc.end.length)
						sep.push(this.sourceToken)
						const map = {
							type: 'block-map',
							offset: fc.offset,
							indent: fc.indent,
							items: [{ start, key: fc, sep }]
						}
						this.onKeyLine = true
						this.stack[this.stack.length - 1] = map
					} else {
						yield* this.lineEnd(fc)
					}
				}
			}
			flowScalar(type) {
				if (this.onNewLine) {
					let nl = this.source.indexOf('\n') + 1
					while (nl !== 0) {
						this.onNewLine(this.offset + nl)
						nl = this.source.indexOf('\n', nl) + 1
					}
				}
				return {
					type,
					offset: this.offset,
					indent: this.indent,
					source: this.source
				}
			}
			startBlockValue(parent) {
				switch (this.type) {
					case 'alias':
					case 'scalar':
					case 'single-quoted-scalar':
					case 'double-quoted-scalar':
						return this.flowScalar(this.type)
					case 'block-scalar-header':
						return {
							type: 'block-scalar',
							offset: this.offset,
							indent: this.indent,
							props: [this.sourceToken],
							source: ''
						}
					case 'flow-map-start':
					case 'flow-seq-start':
						return {
							type: 'flow-collection',
							offset: this.offset,
							indent: this.indent,
							start: this.sourceToken,
							items: [],
							end: []
						}
					case 'seq-item-ind':
						return {
							type: 'block-seq',
							offset: this.offset,
							indent: this.indent,
							items: [{ start: [this.sourceToken] }]
						}
					case 'explicit-key-ind': {
						this.onKeyLine = true
						const prev = getPrevProps(parent)
						const start = getFirstKeyStartProps(prev)
						start.push(this.sourceToken)
						return {
							type: 'block-map',
							offset: this.offset,
							indent: this.indent,
							items: [{ start, explicitKey: true }]
						}
					}
					case 'map-value-ind': {
						this.onKeyLine = true
						const prev = getPrevProps(parent)
						const start = getFirstKeyStartProps(prev)
						return {
							type: 'block-map',
							offset: this.offset,
							indent: this.indent,
							items: [{ start, key: null, sep: [this.sourceToken] }]
						}
					}
				}
				return null
			}
			atIndentedComment(start, indent) {
				if (this.type !== 'comment') return false
				if (this.indent <= indent) return false
				return start.every(st => st.type === 'newline' || st.type === 'space')
			}
			*documentEnd(docEnd) {
				if (this.type !== 'doc-mode') {
					if (docEnd.end) docEnd.end.push(this.sourceToken)
					else docEnd.end = [this.sourceToken]
					if (this.type === 'newline') yield* this.pop()
				}
			}
			*lineEnd(token) {
				switch (this.type) {
					case 'comma':
					case 'doc-start':
					case 'doc-end':
					case 'flow-seq-end':
					case 'flow-map-end':
					case 'map-value-ind':
						yield* this.pop()
						yield* this.step()
						break
					case 'newline':
						this.onKeyLine = false
					case 'space':
					case 'comment':
					default:
						if (token.end) token.end.push(this.sourceToken)
						else token.end = [this.sourceToken]
						if (this.type === 'newline') yield* this.pop()
				}
			}
		}
		exports.Parser = Parser
	},
	4047: (__unused_webpack_module, exports, __nccwpck_require__) => {
		var composer = __nccwpck_require__(9984)
		var Document = __nccwpck_require__(3021)
		var errors = __nccwpck_require__(1464)
		var log = __nccwpck_require__(7249)
		var identity = __nccwpck_require__(1127)
		var lineCounter = __nccwpck_require__(6628)
		var parser = __nccwpck_require__(3456)
		function parseOptions(options) {
			const prettyErrors = options.prettyErrors !== false
			const lineCounter$1 = options.lineCounter || (prettyErrors && new lineCounter.LineCounter()) || null
			return { lineCounter: lineCounter$1, prettyErrors }
		}
		function parseAllDocuments(source, options = {}) {
			const { lineCounter, prettyErrors } = parseOptions(options)
			const parser$1 = new parser.Parser(lineCounter?.addNewLine)
			const composer$1 = new composer.Composer(options)
			const docs = Array.from(composer$1.compose(parser$1.parse(source)))
			if (prettyErrors && lineCounter)
				for (const doc of docs) {
					doc.errors.forEach(errors.prettifyError(source, lineCounter))
					doc.warnings.forEach(errors.prettifyError(source, lineCounter))
				}
			if (docs.length > 0) return docs
			return Object.assign([], { empty: true }, composer$1.streamInfo())
		}
		function parseDocument(source, options = {}) {
			const { lineCounter, prettyErrors } = parseOptions(options)
			const parser$1 = new parser.Parser(lineCounter?.addNewLine)
			const composer$1 = new composer.Composer(options)
			let doc = null
			for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) {
				if (!doc) doc = _doc
				else if (doc.options.logLevel !== 'silent') {
					doc.errors.push(
						new errors.YAMLParseError(
							_doc.range.slice(0, 2),
							'MULTIPLE_DOCS',
							'Source contains multiple documents; please use YAML.parseAllDocuments()'
						)
					)
					break
				}
			}
			if (prettyErrors && lineCounter) {
				doc.errors.forEach(errors.prettifyError(source, lineCounter))
				doc.warnings.forEach(errors.prettifyError(source, lineCounter))
			}
			return doc
		}
		function parse(src, reviver, options) {
			let _reviver = undefined
			if (typeof reviver === 'function') {
				_reviver = reviver
			} else if (options === undefined && reviver && typeof reviver === 'object') {
				options = reviver
			}
			const doc = parseDocument(src, options)
			if (!doc) return null
			doc.warnings.forEach(warning => log.warn(doc.options.logLevel, warning))
			if (doc.errors.length > 0) {
				if (doc.options.logLevel !== 'silent') throw doc.errors[0]
				else doc.errors = []
			}
			return doc.toJS(Object.assign({ reviver: _reviver }, options))
		}
		function stringify(value, replacer, options) {
			let _replacer = null
			if (typeof replacer === 'function' || Array.isArray(replacer)) {
				_replacer = replacer
			} else if (options === undefined && replacer) {
				options = replacer
			}
			if (typeof options === 'string') options = options.length
			if (typeof options === 'number') {
				const indent = Math.round(options)
				options = indent < 1 ? undefined : indent > 8 ? { indent: 8 } : { indent }
			}
			if (value === undefined) {
				const { keepUndefined } = options ?? replacer ?? {}
				if (!keepUndefined) return undefined
			}
			if (identity.isDocument(value) && !_replacer) return value.toString(options)
			return new Document.Document(value, _replacer, options).toString(options)
		}
		exports.parse = parse
		exports.parseAllDocuments = parseAllDocuments
		exports.parseDocument = parseDocument
		exports.stringify = stringify
	},
	5840: (__unused_webpack_module, exports, __nccwpck_require__) => {
		var identity = __nccwpck_require__(1127)
		var map = __nccwpck_require__(7451)
		var seq = __nccwpck_require__(1706)
		var string = __nccwpck_require__(6464)
		var tags = __nccwpck_require__(18)
		const sortMapEntriesByKey = (a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)
		class Schema {
			constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
				this.compat = Array.isArray(compat)
					? tags.getTags(compat, 'compat')
					: compat
						? tags.getTags(null, compat)
						: null
				this.name = (typeof schema === 'string' && schema) || 'core'
				this.knownTags = resolveKnownTags ? tags.coreKnownTags : {}
				this.tags = tags.getTags(customTags, this.name, merge)
				this.toStringOptions = toStringDefaults ?? null
				Object.defineProperty(this, identity.MAP, { value: map.map })
				Object.defineProperty(this, identity.SCALAR, { value: string.string })
				Object.defineProperty(this, identity.SEQ, { value: seq.seq })
				this.sortMapEntries =
					typeof sortMapEntries === 'function'
						? sortMapEntries
						: sortMapEntries === true
							? sortMapEntriesByKey
							: null
			}
			clone() {
				const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this))
				copy.tags = this.tags.slice()
				return copy
			}
		}
		exports.Schema = Schema
	},
	7451: (__unused_webpack_module, exports, __nccwpck_require__) => {
		var identity = __nccwpck_require__(1127)
		var YAMLMap = __nccwpck_require__(4454)
		const map = {
			collection: 'map',
			default: true,
			nodeClass: YAMLMap.YAMLMap,
			tag: 'tag:yaml.org,2002:map',
			resolve(map, onError) {
				if (!identity.isMap(map)) onError('Expected a mapping for this tag')
				return map
			},
			createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
		}
		exports.map = map
	},
	3632: (__unused_webpack_module, exports, __nccwpck_require__) => {
		var Scalar = __nccwpck_require__(3301)
		const nullTag = {
			identify: value => value == null,
			createNode: () => new Scalar.Scalar(null),
			default: true,
			tag: 'tag:yaml.org,2002:null',
			test: /^(?:~|[Nn]ull|NULL)?$/,
			resolve: () => new Scalar.Scalar(null),
			stringify: ({ source }, ctx) =>
				typeof source === 'string' && nullTag.test.test(source) ? source : ctx.options.nullStr
		}
		exports.nullTag = nullTag
	},
	1706: (__unused_webpack_module, exports, __nccwpck_require__) => {
		var identity = __nccwpck_require__(1127)
		var YAMLSeq = __nccwpck_require__(2223)
		const seq = {
			collection: 'seq',
			default: true,
			nodeClass: YAMLSeq.YAMLSeq,
			tag: 'tag:yaml.org,2002:seq',
			resolve(seq, onError) {
				if (!identity.isSeq(seq)) onError('Expected a sequence for this tag')
				return seq
			},
			createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
		}
		exports.seq = seq
	},
	6464: (__unused_webpack_module, exports, __nccwpck_require__) => {
		var stringifyString = __nccwpck_require__(3069)
		const string = {
			identify: value => typeof value === 'string',
			default: true,
			tag: 'tag:yaml.org,2002:str',
			resolve: str => str,
			stringify(item, ctx, onComment, onChompKeep) {
				ctx = Object.assign({ actualString: true }, ctx)
				return stringifyString.stringifyString(item, ctx, onComment, onChompKeep)
			}
		}
		exports.string = string
	},
	3959: (__unused_webpack_module, exports, __nccwpck_require__) => {
		var Scalar = __nccwpck_require__(3301)
		const boolTag = {
			identify: value => typeof value === 'boolean',
			default: true,
			tag: 'tag:yaml.org,2002:bool',
			test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
			resolve: str => new Scalar.Scalar(str[0] === 't' || str[0] === 'T'),
			stringify({ source, value }, ctx) {
				if (source && boolTag.test.test(source)) {
					const sv = source[0] === 't' || source[0] === 'T'
					if (value === sv) return source
				}
				return value ? ctx.options.trueStr : ctx.options.falseStr
			}
		}
		exports.boolTag = boolTag
	},
	8405: (__unused_webpack_module, exports, __nccwpck_require__) => {
		var Scalar = __nccwpck_require__(3301)
		var stringifyNumber = __nccwpck_require__(8689)
		const floatNaN = {
			identify: value => typeof value === 'number',
			default: true,
			tag: 'tag:yaml.org,2002:float',
			test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
			resolve: str =>
				str.slice(-3).toLowerCase() === 'nan'
					? NaN
					: str[0] === '-'
						? Number.NEGATIVE_INFINITY
						: Number.POSITIVE_INFINITY,
			stringify: stringifyNumber.stringifyNumber
		}
		const floatExp = {
			identify: value => typeof value === 'number',
			default: true,
			tag: 'tag:yaml.org,2002:float',
			format: 'EXP',
			test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
			resolve: str => parseFloat(str),
			stringify(node) {
				const num = Number(node.value)
				return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node)
			}
		}
		const float = {
			identify: value => typeof value === 'number',
			default: true,
			tag: 'tag:yaml.org,2002:float',
			test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
			resolve(str) {
				const node = new Scalar.Scalar(parseFloat(str))
				const dot = str.indexOf('.')
				if (dot !== -1 && str[str.length - 1] === '0') node.minFractionDigits = str.length - dot - 1
				return node
			},
			stringify: stringifyNumber.stringifyNumber
		}
		exports.float = float
		exports.floatExp = floatExp
		exports.floatNaN = floatNaN
	},
	9874: (__unused_webpack_module, exports, __nccwpck_require__) => {
		var stringifyNumber = __nccwpck_require__(8689)
		const intIdentify = value => typeof value === 'bigint' || Number.isInteger(value)
		const intResolve = (str, offset, radix, { intAsBigInt }) =>
			intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix)
		function intStringify(node, radix, prefix) {
			const { value } = node
			if (intIdentify(value) && value >= 0) return prefix + value.toString(radix)
			return stringifyNumber.stringifyNumber(node)
		}
		const intOct = {
			identify: value => intIdentify(value) && value >= 0,
			default: true,
			tag: 'tag:yaml.org,2002:int',
			format: 'OCT',
			test: /^0o[0-7]+$/,
			resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
			stringify: node => intStringify(node, 8, '0o')
		}
		const int = {
			identify: intIdentify,
			default: true,
			tag: 'tag:yaml.org,2002:int',
			test: /^[-+]?[0-9]+$/,
			resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
			stringify: stringifyNumber.stringifyNumber
		}
		const intHex = {
			identify: value => intIdentify(value) && value >= 0,
			default: true,
			tag: 'tag:yaml.org,2002:int',
			format: 'HEX',
			test: /^0x[0-9a-fA-F]+$/,
			resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
			stringify: node => intStringify(node, 16, '0x')
		}
		exports.int = int
		exports.intHex = intHex
		exports.intOct = intOct
	},
	896: (__unused_webpack_module, exports, __nccwpck_require__) => {
		var map = __nccwpck_require__(7451)
		var _null = __nccwpck_require__(3632)
		var seq = __nccwpck_require__(1706)
		var string = __nccwpck_require__(6464)
		var bool = __nccwpck_require__(3959)
		var float = __nccwpck_require__(8405)
		var int = __nccwpck_require__(9874)
		const schema = [
			map.map,
			seq.seq,
			string.string,
			_null.nullTag,
			bool.boolTag,
			int.intOct,
			int.int,
			int.intHex,
			float.floatNaN,
			float.floatExp,
			float.float
		]
		exports.schema = schema
	},
	3559: (__unused_webpack_module, exports, __nccwpck_require__) => {
		var Scalar = __nccwpck_require__(3301)
		var map = __nccwpck_require__(7451)
		var seq = __nccwpck_require__(1706)
		function intIdentify(value) {
			return typeof value === 'bigint' || Number.isInteger(value)
		}
		const stringifyJSON = ({ value }) => JSON.stringify(value)
		const jsonScalars = [
			{
				identify: value => typeof value === 'string',
				default: true,
				tag: 'tag:yaml.org,2002:str',
				resolve: str => str,
				stringify: stringifyJSON
			},
			{
				identify: value => value == null,
				createNode: () => new Scalar.Scalar(null),
				default: true,
				tag: 'tag:yaml.org,2002:null',
				test: /^null$/,
				resolve: () => null,
				stringify: stringifyJSON
			},
			{
				identify: value => typeof value === 'boolean',
				default: true,
				tag: 'tag:yaml.org,2002:bool',
				test: /^true$|^false$/,
				resolve: str => str === 'true',
				stringify: stringifyJSON
			},
			{
				identify: intIdentify,
				default: true,
				tag: 'tag:yaml.org,2002:int',
				test: /^-?(?:0|[1-9][0-9]*)$/,
				resolve: (str, _onError, { intAsBigInt }) => (intAsBigInt ? BigInt(str) : parseInt(str, 10)),
				stringify: ({ value }) => (intIdentify(value) ? value.toString() : JSON.stringify(value))
			},
			{
				identify: value => typeof value === 'number',
				default: true,
				tag: 'tag:yaml.org,2002:float',
				test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
				resolve: str => parseFloat(str),
				stringify: stringifyJSON
			}
		]
		const jsonError = {
			default: true,
			tag: '',
			test: /^/,
			resolve(str, onError) {
				onError(`Unresolved plain scalar ${JSON.stringify(str)}`)
				return str
			}
		}
		const schema = [map.map, seq.seq].concat(jsonScalars, jsonError)
		exports.schema = schema
	},
	18: (__unused_webpack_module, exports, __nccwpck_require__) => {
		var map = __nccwpck_require__(7451)
		var _null = __nccwpck_require__(3632)
		var seq = __nccwpck_require__(1706)
		var string = __nccwpck_require__(6464)
		var bool = __nccwpck_require__(3959)
		var float = __nccwpck_require__(8405)
		var int = __nccwpck_require__(9874)
		var schema = __nccwpck_require__(896)
		var schema$1 = __nccwpck_require__(3559)
		var binary = __nccwpck_require__(6083)
		var merge = __nccwpck_require__(452)
		var omap = __nccwpck_require__(303)
		var pairs = __nccwpck_require__(8385)
		var schema$2 = __nccwpck_require__(5913)
		var set = __nccwpck_require__(1528)
		var timestamp = __nccwpck_require__(6752)
		const schemas = new Map([
			['core', schema.schema],
			['failsafe', [map.map, seq.seq, string.string]],
			['json', schema$1.schema],
			['yaml11', schema$2.schema],
			['yaml-1.1', schema$2.schema]
		])
		const tagsByName = {
			binary: binary.binary,
			bool: bool.boolTag,
			float: float.float,
			floatExp: float.floatExp,
			floatNaN: float.floatNaN,
			floatTime: timestamp.floatTime,
			int: int.int,
			intHex: int.intHex,
			intOct: int.intOct,
			intTime: timestamp.intTime,
			map: map.map,
			merge: merge.merge,
			null: _null.nullTag,
			omap: omap.omap,
			pairs: pairs.pairs,
			seq: seq.seq,
			set: set.set,
			timestamp: timestamp.timestamp
		}
		const coreKnownTags = {
			'tag:yaml.org,2002:binary': binary.binary,
			'tag:yaml.org,2002:merge': merge.merge,
			'tag:yaml.org,2002:omap': omap.omap,
			'tag:yaml.org,2002:pairs': pairs.pairs,
			'tag:yaml.org,2002:set': set.set,
			'tag:yaml.org,2002:timestamp': timestamp.timestamp
		}
		function getTags(customTags, schemaName, addMergeTag) {
			const schemaTags = schemas.get(schemaName)
			if (schemaTags && !customTags) {
				return addMergeTag && !schemaTags.includes(merge.merge)
					? schemaTags.concat(merge.merge)
					: schemaTags.slice()
			}
			let tags = schemaTags
			if (!tags) {
				if (Array.isArray(customTags)) tags = []
				else {
					const keys = Array.from(schemas.keys())
						.filter(key => key !== 'yaml11')
						.map(key => JSON.stringify(key))
						.join(', ')
					throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`)
				}
			}
			if (Array.isArray(customTags)) {
				for (const tag of customTags) tags = tags.concat(tag)
			} else if (typeof customTags === 'function') {
				tags = customTags(tags.slice())
			}
			if (addMergeTag) tags = tags.concat(merge.merge)
			return tags.reduce((tags, tag) => {
				const tagObj = typeof tag === 'string' ? tagsByName[tag] : tag
				if (!tagObj) {
					const tagName = JSON.stringify(tag)
					const keys = Object.keys(tagsByName)
						.map(key => JSON.stringify(key))
						.join(', ')
					throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`)
				}
				if (!tags.includes(tagObj)) tags.push(tagObj)
				return tags
			}, [])
		}
		exports.coreKnownTags = coreKnownTags
		exports.getTags = getTags
	},
	6083: (__unused_webpack_module, exports, __nccwpck_require__) => {
		var node_buffer = __nccwpck_require__(181)
		var Scalar = __nccwpck_require__(3301)
		var stringifyString = __nccwpck_require__(3069)
		const binary = {
			identify: value => value instanceof Uint8Array,
			default: false,
			tag: 'tag:yaml.org,2002:binary',
			resolve(src, onError) {
				if (typeof node_buffer.Buffer === 'function') {
					return node_buffer.Buffer.from(src, 'base64')
				} else if (typeof atob === 'function') {
					const str = atob(src.replace(/[\n\r]/g, ''))
					const buffer = new Uint8Array(str.length)
					for (let i = 0; i < str.length; ++i) buffer[i] = str.charCodeAt(i)
					return buffer
				} else {
					onError('This environment does not support reading binary tags; either Buffer or atob is required')
					return src
				}
			},
			stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
				if (!value) return ''
				const buf = value
				let str
				if (typeof node_buffer.Buffer === 'function') {
					str =
						buf instanceof node_buffer.Buffer
							? buf.toString('base64')
							: node_buffer.Buffer.from(buf.buffer).toString('base64')
				} else if (typeof btoa === 'function') {
					let s = ''
					for (let i = 0; i < buf.length; ++i) s += String.fromCharCode(buf[i])
					str = btoa(s)
				} else {
					throw new Error(
						'This environment does not support writing binary tags; either Buffer or btoa is required'
					)
				}
				type ?? (type = Scalar.Scalar.BLOCK_LITERAL)
				if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
					const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth)
					const n = Math.ceil(str.length / lineWidth)
					const lines = new Array(n)
					for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
						lines[i] = str.substr(o, lineWidth)
					}
					str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? '\n' : ' ')
				}
				return stringifyString.stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep)
			}
		}
		exports.binary = binary
	},
	8398: (__unused_webpack_module, exports, __nccwpck_require__) => {
		var Scalar = __nccwpck_require__(3301)
		function boolStringify({ value, source }, ctx) {
			const boolObj = value ? trueTag : falseTag
			if (source && boolObj.test.test(source)) return source
			return value ? ctx.options.trueStr : ctx.options.falseStr
		}
		const trueTag = {
			identify: value => value === true,
			default: true,
			tag: 'tag:yaml.org,2002:bool',
			test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
			resolve: () => new Scalar.Scalar(true),
			stringify: boolStringify
		}
		const falseTag = {
			identify: value => value === false,
			default: true,
			tag: 'tag:yaml.org,2002:bool',
			test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
			resolve: () => new Scalar.Scalar(false),
			stringify: boolStringify
		}
		exports.falseTag = falseTag
		exports.trueTag = trueTag
	},
	5782: (__unused_webpack_module, exports, __nccwpck_require__) => {
		var Scalar = __nccwpck_require__(3301)
		var stringifyNumber = __nccwpck_require__(8689)
		const floatNaN = {
			identify: value => typeof value === 'number',
			default: true,
			tag: 'tag:yaml.org,2002:float',
			test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
			resolve: str =>
				str.slice(-3).toLowerCase() === 'nan'
					? NaN
					: str[0] === '-'
						? Number.NEGATIVE_INFINITY
						: Number.POSITIVE_INFINITY,
			stringify: stringifyNumber.stringifyNumber
		}
		const floatExp = {
			identify: value => typeof value === 'number',
			default: true,
			tag: 'tag:yaml.org,2002:float',
			format: 'EXP',
			test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
			resolve: str => parseFloat(str.replace(/_/g, '')),
			stringify(node) {
				const num = Number(node.value)
				return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node)
			}
		}
		const float = {
			identify: value => typeof value === 'number',
			default: true,
			tag: 'tag:yaml.org,2002:float',
			test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
			resolve(str) {
				const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, '')))
				const dot = str.indexOf('.')
				if (dot !== -1) {
					const f = str.substring(dot + 1).replace(/_/g, '')
					if (f[f.length - 1] === '0') node.minFractionDigits = f.length
				}
				return node
			},
			stringify: stringifyNumber.stringifyNumber
		}
		exports.float = float
		exports.floatExp = floatExp
		exports.floatNaN = floatNaN
	},
	873: (__unused_webpack_module, exports, __nccwpck_require__) => {
		var stringifyNumber = __nccwpck_require__(8689)
		const intIdentify = value => typeof value === 'bigint' || Number.isInteger(value)
		function intResolve(str, offset, radix, { intAsBigInt }) {
			const sign = str[0]
			if (sign === '-' || sign === '+') offset += 1
			str = str.substring(offset).replace(/_/g, '')
			if (intAsBigInt) {
				switch (radix) {
					case 2:
						str = `0b${str}`
						break
					case 8:
						str = `0o${str}`
						break
					case 16:
						str = `0x${str}`
						break
				}
				const n = BigInt(str)
				return sign === '-' ? BigInt(-1) * n : n
			}
			const n = parseInt(str, radix)
			return sign === '-' ? -1 * n : n
		}
		function intStringify(node, radix, prefix) {
			const { value } = node
			if (intIdentify(value)) {
				const str = value.toString(radix)
				return value < 0 ? '-' + prefix + str.substr(1) : prefix + str
			}
			return stringifyNumber.stringifyNumber(node)
		}
		const intBin = {
			identify: intIdentify,
			default: true,
			tag: 'tag:yaml.org,2002:int',
			format: 'BIN',
			test: /^[-+]?0b[0-1_]+$/,
			resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
			stringify: node => intStringify(node, 2, '0b')
		}
		const intOct = {
			identify: intIdentify,
			default: true,
			tag: 'tag:yaml.org,2002:int',
			format: 'OCT',
			test: /^[-+]?0[0-7_]+$/,
			resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
			stringify: node => intStringify(node, 8, '0')
		}
		const int = {
			identify: intIdentify,
			default: true,
			tag: 'tag:yaml.org,2002:int',
			test: /^[-+]?[0-9][0-9_]*$/,
			resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
			stringify: stringifyNumber.stringifyNumber
		}
		const intHex = {
			identify: intIdentify,
			default: true,
			tag: 'tag:yaml.org,2002:int',
			format: 'HEX',
			test: /^[-+]?0x[0-9a-fA-F_]+$/,
			resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
			stringify: node => intStringify(node, 16, '0x')
		}
		exports.int = int
		exports.intBin = intBin
		exports.intHex = intHex
		exports.intOct = intOct
	},
	452: (__unused_webpack_module, exports, __nccwpck_require__) => {
		var identity = __nccwpck_require__(1127)
		var Scalar = __nccwpck_require__(3301)
		const MERGE_KEY = '<<'
		const merge = {
			identify: value =>
				value === MERGE_KEY || (typeof value === 'symbol' && value.description === MERGE_KEY),
			default: 'key',
			tag: 'tag:yaml.org,2002:merge',
			test: /^<<$/,
			resolve: () =>
				Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
					addToJSMap: addMergeToJSMap
				}),
			stringify: () => MERGE_KEY
		}
		const isMergeKey = (ctx, key) =>
			(merge.identify(key) ||
				(identity.isScalar(key) &&
					(!key.type || key.type === Scalar.Scalar.PLAIN) &&
					merge.identify(key.value))) &&
			ctx?.doc.schema.tags.some(tag => tag.tag === merge.tag && tag.default)
		function addMergeToJSMap(ctx, map, value) {
			const source = resolveAliasValue(ctx, value)
			if (identity.isSeq(source)) for (const it of source.items) mergeValue(ctx, map, it)
			else if (Array.isArray(source)) for (const it of source) mergeValue(ctx, map, it)
			else mergeValue(ctx, map, source)
		}
		function mergeValue(ctx, map, value) {
			const source = resolveAliasValue(ctx, value)
			if (!identity.isMap(source)) throw new Error('Merge sources must be maps or map aliases')
			const srcMap = source.toJSON(null, ctx, Map)
			for (const [key, value] of srcMap) {
				if (map instanceof Map) {
					if (!map.has(key)) map.set(key, value)
				} else if (map instanceof Set) {
					map.add(key)
				} else if (!Object.prototype.hasOwnProperty.call(map, key)) {
					Object.defineProperty(map, key, {
						value,
						writable: true,
						enumerable: true,
						configurable: true
					})
				}
			}
			return map
		}
		function resolveAliasValue(ctx, value) {
			return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value
		}
		exports.addMergeToJSMap = addMergeToJSMap
		exports.isMergeKey = isMergeKey
		exports.merge = merge
	},
	303: (__unused_webpack_module, exports, __nccwpck_require__) => {
		var identity = __nccwpck_require__(1127)
		var toJS = __nccwpck_require__(4043)
		var YAMLMap = __nccwpck_require__(4454)
		var YAMLSeq = __nccwpck_require__(2223)
		var pairs = __nccwpck_require__(8385)
		class YAMLOMap extends YAMLSeq.YAMLSeq {
			constructor() {
				super()
				this.add = YAMLMap.YAMLMap.prototype.add.bind(this)
				this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this)
				this.get = YAMLMap.YAMLMap.prototype.get.bind(this)
				this.has = YAMLMap.YAMLMap.prototype.has.bind(this)
				this.set = YAMLMap.YAMLMap.prototype.set.bind(this)
				this.tag = YAMLOMap.tag
			}
			toJSON(_, ctx) {
				if (!ctx) return super.toJSON(_)
				const map = new Map()
				if (ctx?.onCreate) ctx.onCreate(map)
				for (const pair of this.items) {
					let key, value
					if (identity.isPair(pair)) {
						key = toJS.toJS(pair.key, '', ctx)
						value = toJS.toJS(pair.value, key, ctx)
					} else {
						key = toJS.toJS(pair, '', ctx)
					}
					if (map.has(key)) throw new Error('Ordered maps must not include duplicate keys')
					map.set(key, value)
				}
				return map
			}
			static from(schema, iterable, ctx) {
				const pairs$1 = pairs.createPairs(schema, iterable, ctx)
				const omap = new this()
				omap.items = pairs$1.items
				return omap
			}
		}
		YAMLOMap.tag = 'tag:yaml.org,2002:omap'
		const omap = {
			collection: 'seq',
			identify: value => value instanceof Map,
			nodeClass: YAMLOMap,
			default: false,
			tag: 'tag:yaml.org,2002:omap',
			resolve(seq, onError) {
				const pairs$1 = pairs.resolvePairs(seq, onError)
				const seenKeys = []
				for (const { key } of pairs$1.items) {
					if (identity.isScalar(key)) {
						if (seenKeys.includes(key.value)) {
							onError(`Ordered maps must not include duplicate keys: ${key.value}`)
						} else {
							seenKeys.push(key.value)
						}
					}
				}
				return Object.assign(new YAMLOMap(), pairs$1)
			},
			createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
		}
		exports.YAMLOMap = YAMLOMap
		exports.omap = omap
	},
	8385: (__unused_webpack_module, exports, __nccwpck_require__) => {
		var identity = __nccwpck_require__(1127)
		var Pair = __nccwpck_require__(7165)
		var Scalar = __nccwpck_require__(3301)
		var YAMLSeq = __nccwpck_require__(2223)
		function resolvePairs(seq, onError) {
			if (identity.isSeq(seq)) {
				for (let i = 0; i < seq.items.length; ++i) {
					let item = seq.items[i]
					if (identity.isPair(item)) continue
					else if (identity.isMap(item)) {
						if (item.items.length > 1) onError('Each pair must have its own sequence indicator')
						const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null))
						if (item.commentBefore)
							pair.key.commentBefore = pair.key.commentBefore
								? `${item.commentBefore}\n${pair.key.commentBefore}`
								: item.commentBefore
						if (item.comment) {
							const cn = pair.value ?? pair.key
							cn.comment = cn.comment ? `${item.comment}\n${cn.comment}` : item.comment
						}
						item = pair
					}
					seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item)
				}
			} else onError('Expected a sequence for this tag')
			return seq
		}
		function createPairs(schema, iterable, ctx) {
			const { replacer } = ctx
			const pairs = new YAMLSeq.YAMLSeq(schema)
			pairs.tag = 'tag:yaml.org,2002:pairs'
			let i = 0
			if (iterable && Symbol.iterator in Object(iterable))
				for (let it of iterable) {
					if (typeof replacer === 'function') it = replacer.call(iterable, String(i++), it)
					let key, value
					if (Array.isArray(it)) {
						if (it.length === 2) {
							key = it[0]
							value = it[1]
						} else throw new TypeError(`Expected [key, value] tuple: ${it}`)
					} else if (it && it instanceof Object) {
						const keys = Object.keys(it)
						if (keys.length === 1) {
							key = keys[0]
							value = it[key]
						} else {
							throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`)
						}
					} else {
						key = it
					}
					pairs.items.push(Pair.createPair(key, value, ctx))
				}
			return pairs
		}
		const pairs = {
			collection: 'seq',
			default: false,
			tag: 'tag:yaml.org,2002:pairs',
			resolve: resolvePairs,
			createNode: createPairs
		}
		exports.createPairs = createPairs
		exports.pairs = pairs
		exports.resolvePairs = resolvePairs
	},
	5913: (__unused_webpack_module, exports, __nccwpck_require__) => {
		var map = __nccwpck_require__(7451)
		var _null = __nccwpck_require__(3632)
		var seq = __nccwpck_require__(1706)
		var string = __nccwpck_require__(6464)
		var binary = __nccwpck_require__(6083)
		var bool = __nccwpck_require__(8398)
		var float = __nccwpck_require__(5782)
		var int = __nccwpck_require__(873)
		var merge = __nccwpck_require__(452)
		var omap = __nccwpck_require__(303)
		var pairs = __nccwpck_require__(8385)
		var set = __nccwpck_require__(1528)
		var timestamp = __nccwpck_require__(6752)
		const schema = [
			map.map,
			seq.seq,
			string.string,
			_null.nullTag,
			bool.trueTag,
			bool.falseTag,
			int.intBin,
			int.intOct,
			int.int,
			int.intHex,
			float.floatNaN,
			float.floatExp,
			float.float,
			binary.binary,
			merge.merge,
			omap.omap,
			pairs.pairs,
			set.set,
			timestamp.intTime,
			timestamp.floatTime,
			timestamp.timestamp
		]
		exports.schema = schema
	},
	1528: (__unused_webpack_module, exports, __nccwpck_require__) => {
		var identity = __nccwpck_require__(1127)
		var Pair = __nccwpck_require__(7165)
		var YAMLMap = __nccwpck_require__(4454)
		class YAMLSet extends YAMLMap.YAMLMap {
			constructor(schema) {
				super(schema)
				this.tag = YAMLSet.tag
			}
			add(key) {
				let pair
				if (identity.isPair(key)) pair = key
				else if (key && typeof key === 'object' && 'key' in key && 'value' in key && key.value === null)
					pair = new Pair.Pair(key.key, null)
				else pair = new Pair.Pair(key, null)
				const prev = YAMLMap.findPair(this.items, pair.key)
				if (!prev) this.items.push(pair)
			}
			get(key, keepPair) {
				const pair = YAMLMap.findPair(this.items, key)
				return !keepPair && identity.isPair(pair)
					? identity.isScalar(pair.key)
						? pair.key.value
						: pair.key
					: pair
			}
			set(key, value) {
				if (typeof value !== 'boolean')
					throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`)
				const prev = YAMLMap.findPair(this.items, key)
				if (prev && !value) {
					this.items.splice(this.items.indexOf(prev), 1)
				} else if (!prev && value) {
					this.items.push(new Pair.Pair(key))
				}
			}
			toJSON(_, ctx) {
				return super.toJSON(_, ctx, Set)
			}
			toString(ctx, onComment, onChompKeep) {
				if (!ctx) return JSON.stringify(this)
				if (this.hasAllNullValues(true))
					return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep)
				else throw new Error('Set items must all have null values')
			}
			static from(schema, iterable, ctx) {
				const { replacer } = ctx
				const set = new this(schema)
				if (iterable && Symbol.iterator in Object(iterable))
					for (let value of iterable) {
						if (typeof replacer === 'function') value = replacer.call(iterable, value, value)
						set.items.push(Pair.createPair(value, null, ctx))
					}
				return set
			}
		}
		YAMLSet.tag = 'tag:yaml.org,2002:set'
		const set = {
			collection: 'map',
			identify: value => value instanceof Set,
			nodeClass: YAMLSet,
			default: false,
			tag: 'tag:yaml.org,2002:set',
			createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
			resolve(map, onError) {
				if (identity.isMap(map)) {
					if (map.hasAllNullValues(true)) return Object.assign(new YAMLSet(), map)
					else onError('Set items must all have null values')
				} else onError('Expected a mapping for this tag')
				return map
			}
		}
		exports.YAMLSet = YAMLSet
		exports.set = set
	},
	6752: (__unused_webpack_module, exports, __nccwpck_require__) => {
		var stringifyNumber = __nccwpck_require__(8689)
		function parseSexagesimal(str, asBigInt) {
			const sign = str[0]
			const parts = sign === '-' || sign === '+' ? str.substring(1) : str
			const num = n => (asBigInt ? BigInt(n) : Number(n))
			const res = parts
				.replace(/_/g, '')
				.split(':')
				.reduce((res, p) => res * num(60) + num(p), num(0))
			return sign === '-' ? num(-1) * res : res
		}
		function stringifySexagesimal(node) {
			let { value } = node
			let num = n => n
			if (typeof value === 'bigint') num = n => BigInt(n)
			else if (isNaN(value) || !isFinite(value)) return stringifyNumber.stringifyNumber(node)
			let sign = ''
			if (value < 0) {
				sign = '-'
				value *= num(-1)
			}
			const _60 = num(60)
			const parts = [value % _60]
			if (value < 60) {
				parts.unshift(0)
			} else {
				value = (value - parts[0]) / _60
				parts.unshift(value % _60)
				if (value >= 60) {
					value = (value - parts[0]) / _60
					parts.unshift(value)
				}
			}
			return (
				sign +
				parts
					.map(n => String(n).padStart(2, '0'))
					.join(':')
					.replace(/000000\d*$/, '')
			)
		}
		const intTime = {
			identify: value => typeof value === 'bigint' || Number.isInteger(value),
			default: true,
			tag: 'tag:yaml.org,2002:int',
			format: 'TIME',
			test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
			resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
			stringify: stringifySexagesimal
		}
		const floatTime = {
			identify: value => typeof value === 'number',
			default: true,
			tag: 'tag:yaml.org,2002:float',
			format: 'TIME',
			test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
			resolve: str => parseSexagesimal(str, false),
			stringify: stringifySexagesimal
		}
		const timestamp = {
			identify: value => value instanceof Date,
			default: true,
			tag: 'tag:yaml.org,2002:timestamp',
			test: RegExp(
				'^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})' +
					'(?:' +
					'(?:t|T|[ \\t]+)' +
					'([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)' +
					'(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?' +
					')?$'
			),
			resolve(str) {
				const match = str.match(timestamp.test)
				if (!match) throw new Error('!!timestamp expects a date, starting with yyyy-mm-dd')
				const [, year, month, day, hour, minute, second] = match.map(Number)
				const millisec = match[7] ? Number((match[7] + '00').substr(1, 3)) : 0
				let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec)
				const tz = match[8]
				if (tz && tz !== 'Z') {
					let d = parseSexagesimal(tz, false)
					if (Math.abs(d) < 30) d *= 60
					date -= 60000 * d
				}
				return new Date(date)
			},
			stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, '') ?? ''
		}
		exports.floatTime = floatTime
		exports.intTime = intTime
		exports.timestamp = timestamp
	},
	4475: (__unused_webpack_module, exports) => {
		const FOLD_FLOW = 'flow'
		const FOLD_BLOCK = 'block'
		const FOLD_QUOTED = 'quoted'
		function foldFlowLines(
			text,
			indent,
			mode = 'flow',
			{ indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}
		) {
			if (!lineWidth || lineWidth < 0) return text
			if (lineWidth < minContentWidth) minContentWidth = 0
			const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length)
			if (text.length <= endStep) return text
			const folds = []
			const escapedFolds = {}
			let end = lineWidth - indent.length
			if (typeof indentAtStart === 'number') {
				if (indentAtStart > lineWidth - Math.max(2, minContentWidth)) folds.push(0)
				else end = lineWidth - indentAtStart
			}
			let split = undefined
			let prev = undefined
			let overflow = false
			let i = -1
			let escStart = -1
			let escEnd = -1
			if (mode === FOLD_BLOCK) {
				i = consumeMoreIndentedLines(text, i, indent.length)
				if (i !== -1) end = i + endStep
			}
			for (let ch; (ch = text[(i += 1)]);) {
				if (mode === FOLD_QUOTED && ch === '\\') {
					escStart = i
					switch (text[i + 1]) {
						case 'x':
							i += 3
							break
						case 'u':
							i += 5
							break
						case 'U':
							i += 9
							break
						default:
							i += 1
					}
					escEnd = i
				}
				if (ch === '\n') {
					if (mode === FOLD_BLOCK) i = consumeMoreIndentedLines(text, i, indent.length)
					end = i + indent.length + endStep
					split = undefined
				} else {
					if (ch === ' ' && prev && prev !== ' ' && prev !== '\n' && prev !== '\t') {
						const next = text[i + 1]
						if (next && next !== ' ' && next !== '\n' && next !== '\t') split = i
					}
					if (i >= end) {
						if (split) {
							folds.push(split)
							end = split + endStep
							split = undefined
						} else if (mode === FOLD_QUOTED) {
							while (prev === ' ' || prev === '\t') {
								prev = ch
								ch = text[(i += 1)]
								overflow = true
							}
							const j = i > escEnd + 1 ? i - 2 : escStart - 1
							if (escapedFolds[j]) return text
							folds.push(j)
							escapedFolds[j] = true
							end = j + endStep
							split = undefined
						} else {
							overflow = true
						}
					}
				}
				prev = ch
			}
			if (overflow && onOverflow) onOverflow()
			if (folds.length === 0) return text
			if (onFold) onFold()
			let res = text.slice(0, folds[0])
			for (let i = 0; i < folds.length; ++i) {
				const fold = folds[i]
				const end = folds[i + 1] || text.length
				if (fold === 0) res = `\n${indent}${text.slice(0, end)}`
				else {
					if (mode === FOLD_QUOTED && escapedFolds[fold]) res += `${text[fold]}\\`
					res += `\n${indent}${text.slice(fold + 1, end)}`
				}
			}
			return res
		}
		function consumeMoreIndentedLines(text, i, indent) {
			let end = i
			let start = i + 1
			let ch = text[start]
			while (ch === ' ' || ch === '\t') {
				if (i < start + indent) {
					ch = text[++i]
				} else {
					do {
						ch = text[++i]
					} while (ch && ch !== '\n')
					end = i
					start = i + 1
					ch = text[start]
				}
			}
			return end
		}
		exports.FOLD_BLOCK = FOLD_BLOCK
		exports.FOLD_FLOW = FOLD_FLOW
		exports.FOLD_QUOTED = FOLD_QUOTED
		exports.foldFlowLines = foldFlowLines
	},
	2148: (__unused_webpack_module, exports, __nccwpck_require__) => {
		var anchors = __nccwpck_require__(1596)
		var identity = __nccwpck_require__(1127)
		var stringifyComment = __nccwpck_require__(9799)
		var stringifyString = __nccwpck_require__(3069)
		function createStringifyContext(doc, options) {
			const opt = Object.assign(
				{
					blockQuote: true,
					commentString: stringifyComment.stringifyComment,
					defaultKeyType: null,
					defaultStringType: 'PLAIN',
					directives: null,
					doubleQuotedAsJSON: false,
					doubleQuotedMinMultiLineLength: 40,
					falseStr: 'false',
					flowCollectionPadding: true,
					indentSeq: true,
					lineWidth: 80,
					minContentWidth: 20,
					nullStr: 'null',
					simpleKeys: false,
					singleQuote: null,
					trailingComma: false,
					trueStr: 'true',
					verifyAliasOrder: true
				},
				doc.schema.toStringOptions,
				options
			)
			let inFlow
			switch (opt.collectionStyle) {
				case 'block':
					inFlow = false
					break
				case 'flow':
					inFlow = true
					break
				default:
					inFlow = null
			}
			return {
				anchors: new Set(),
				doc,
				flowCollectionPadding: opt.flowCollectionPadding ? ' ' : '',
				indent: '',
				indentStep: typeof opt.indent === 'number' ? ' '.repeat(opt.indent) : '  ',
				inFlow,
				options: opt
			}
		}
		function getTagObject(tags, item) {
			if (item.tag) {
				const match = tags.filter(t => t.tag === item.tag)
				if (match.length > 0) return match.find(t => t.format === item.format) ?? match[0]
			}
			let tagObj = undefined
			let obj
			if (identity.isScalar(item)) {
				obj = item.value
				let match = tags.filter(t => t.identify?.(obj))
				if (match.length > 1) {
					const testMatch = match.filter(t => t.test)
					if (testMatch.length > 0) match = testMatch
				}
				tagObj = match.find(t => t.format === item.format) ?? match.find(t => !t.format)
			} else {
				obj = item
				tagObj = tags.find(t => t.nodeClass && obj instanceof t.nodeClass)
			}
			if (!tagObj) {
				const name = obj?.constructor?.name ?? (obj === null ? 'null' : typeof obj)
				throw new Error(`Tag not resolved for ${name} value`)
			}
			return tagObj
		}
		function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
			if (!doc.directives) return ''
			const props = []
			const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor
			if (anchor && anchors.anchorIsValid(anchor)) {
				anchors$1.add(anchor)
				props.push(`&${anchor}`)
			}
			const tag = node.tag ?? (tagObj.default ? null : tagObj.tag)
			if (tag) props.push(doc.directives.tagString(tag))
			return props.join(' ')
		}
		function stringify(item, ctx, onComment, onChompKeep) {
			if (identity.isPair(item)) return item.toString(ctx, onComment, onChompKeep)
			if (identity.isAlias(item)) {
				if (ctx.doc.directives) return item.toString(ctx)
				if (ctx.resolvedAliases?.has(item)) {
					throw new TypeError(`Cannot stringify circular structure without alias nodes`)
				} else {
					if (ctx.resolvedAliases) ctx.resolvedAliases.add(item)
					else ctx.resolvedAliases = new Set([item])
					item = item.resolve(ctx.doc)
				}
			}
			let tagObj = undefined
			const node = identity.isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: o => (tagObj = o) })
			tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node))
			const props = stringifyProps(node, tagObj, ctx)
			if (props.length > 0) ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1
			const str =
				typeof tagObj.stringify === 'function'
					? tagObj.stringify(node, ctx, onComment, onChompKeep)
					: identity.isScalar(node)
						? stringifyString.stringifyString(node, ctx, onComment, onChompKeep)
						: node.toString(ctx, onComment, onChompKeep)
			if (!props) return str
			return identity.isScalar(node) || str[0] === '{' || str[0] === '['
				? `${props} ${str}`
				: `${props}\n${ctx.indent}${str}`
		}
		exports.createStringifyContext = createStringifyContext
		exports.stringify = stringify
	},
	1212: (__unused_webpack_module, exports, __nccwpck_require__) => {
		var identity = __nccwpck_require__(1127)
		var stringify = __nccwpck_require__(2148)
		var stringifyComment = __nccwpck_require__(9799)
		function stringifyCollection(collection, ctx, options) {
			const flow = ctx.inFlow ?? collection.flow
			const stringify = flow ? stringifyFlowCollection : stringifyBlockCollection
			return stringify(collection, ctx, options)
		}
		function stringifyBlockCollection(
			{ comment, items },
			ctx,
			{ blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }
		) {
			const {
				indent,
				options: { commentString }
			} = ctx
			const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null })
			let chompKeep = false
			const lines = []
			for (let i = 0; i < items.length; ++i) {
				const item = items[i]
				let comment = null
				if (identity.isNode(item)) {
					if (!chompKeep && item.spaceBefore) lines.push('')
					addCommentBefore(ctx, lines, item.commentBefore, chompKeep)
					if (item.comment) comment = item.comment
				} else if (identity.isPair(item)) {
					const ik = identity.isNode(item.key) ? item.key : null
					if (ik) {
						if (!chompKeep && ik.spaceBefore) lines.push('')
						addCommentBefore(ctx, lines, ik.commentBefore, chompKeep)
					}
				}
				chompKeep = false
				let str = stringify.stringify(
					item,
					itemCtx,
					() => (comment = null),
					() => (chompKeep = true)
				)
				if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment))
				if (chompKeep && comment) chompKeep = false
				lines.push(blockItemPrefix + str)
			}
			let str
			if (lines.length === 0) {
				str = flowChars.start + flowChars.end
			} else {
				str = lines[0]
				for (let i = 1; i < lines.length; ++i) {
					const line = lines[i]
					str += line ? `\n${indent}${line}` : '\n'
				}
			}
			if (comment) {
				str += '\n' + stringifyComment.indentComment(commentString(comment), indent)
				if (onComment) onComment()
			} else if (chompKeep && onChompKeep) onChompKeep()
			return str
		}
		function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
			const {
				indent,
				indentStep,
				flowCollectionPadding: fcPadding,
				options: { commentString }
			} = ctx
			itemIndent += indentStep
			const itemCtx = Object.assign({}, ctx, {
				indent: itemIndent,
				inFlow: true,
				type: null
			})
			let reqNewline = false
			let linesAtValue = 0
			const lines = []
			for (let i = 0; i < items.length; ++i) {
				const item = items[i]
				let comment = null
				if (identity.isNode(item)) {
					if (item.spaceBefore) lines.push('')
					addCommentBefore(ctx, lines, item.commentBefore, false)
					if (item.comment) comment = item.comment
				} else if (identity.isPair(item)) {
					const ik = identity.isNode(item.key) ? item.key : null
					if (ik) {
						if (ik.spaceBefore) lines.push('')
						addCommentBefore(ctx, lines, ik.commentBefore, false)
						if (ik.comment) reqNewline = true
					}
					const iv = identity.isNode(item.value) ? item.value : null
					if (iv) {
						if (iv.comment) comment = iv.comment
						if (iv.commentBefore) reqNewline = true
					} else if (item.value == null && ik?.comment) {
						comment = ik.comment
					}
				}
				if (comment) reqNewline = true
				let str = stringify.stringify(item, itemCtx, () => (comment = null))
				reqNewline || (reqNewline = lines.length > linesAtValue || str.includes('\n'))
				if (i < items.length - 1) {
					str += ','
				} else if (ctx.options.trailingComma) {
					if (ctx.options.lineWidth > 0) {
						reqNewline ||
							(reqNewline =
								lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) >
								ctx.options.lineWidth)
					}
					if (reqNewline) {
						str += ','
					}
				}
				if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment))
				lines.push(str)
				linesAtValue = lines.length
			}
			const { start, end } = flowChars
			if (lines.length === 0) {
				return start + end
			} else {
				if (!reqNewline) {
					const len = lines.reduce((sum, line) => sum + line.length + 2, 2)
					reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth
				}
				if (reqNewline) {
					let str = start
					for (const line of lines) str += line ? `\n${indentStep}${indent}${line}` : '\n'
					return `${str}\n${indent}${end}`
				} else {
					return `${start}${fcPadding}${lines.join(' ')}${fcPadding}${end}`
				}
			}
		}
		function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
			if (comment && chompKeep) comment = comment.replace(/^\n+/, '')
			if (comment) {
				const ic = stringifyComment.indentComment(commentString(comment), indent)
				lines.push(ic.trimStart())
			}
		}
		exports.stringifyCollection = stringifyCollection
	},
	9799: (__unused_webpack_module, exports) => {
		const stringifyComment = str => str.replace(/^(?!$)(?: $)?/gm, '#')
		function indentComment(comment, indent) {
			if (/^\n+$/.test(comment)) return comment.substring(1)
			return indent ? comment.replace(/^(?! *$)/gm, indent) : comment
		}
		const lineComment = (str, indent, comment) =>
			str.endsWith('\n')
				? indentComment(comment, indent)
				: comment.includes('\n')
					? '\n' + indentComment(comment, indent)
					: (str.endsWith(' ') ? '' : ' ') + comment
		exports.indentComment = indentComment
		exports.lineComment = lineComment
		exports.stringifyComment = stringifyComment
	},
	6829: (__unused_webpack_module, exports, __nccwpck_require__) => {
		var identity = __nccwpck_require__(1127)
		var stringify = __nccwpck_require__(2148)
		var stringifyComment = __nccwpck_require__(9799)
		function stringifyDocument(doc, options) {
			const lines = []
			let hasDirectives = options.directives === true
			if (options.directives !== false && doc.directives) {
				const dir = doc.directives.toString(doc)
				if (dir) {
					lines.push(dir)
					hasDirectives = true
				} else if (doc.directives.docStart) hasDirectives = true
			}
			if (hasDirectives) lines.push('---')
			const ctx = stringify.createStringifyContext(doc, options)
			const { commentString } = ctx.options
			if (doc.commentBefore) {
				if (lines.length !== 1) lines.unshift('')
				const cs = commentString(doc.commentBefore)
				lines.unshift(stringifyComment.indentComment(cs, ''))
			}
			let chompKeep = false
			let contentComment = null
			if (doc.contents) {
				if (identity.isNode(doc.contents)) {
					if (doc.contents.spaceBefore && hasDirectives) lines.push('')
					if (doc.contents.commentBefore) {
						const cs = commentString(doc.contents.commentBefore)
						lines.push(stringifyComment.indentComment(cs, ''))
					}
					ctx.forceBlockIndent = !!doc.comment
					contentComment = doc.contents.comment
				}
				const onChompKeep = contentComment ? undefined : () => (chompKeep = true)
				let body = stringify.stringify(doc.contents, ctx, () => (contentComment = null), onChompKeep)
				if (contentComment) body += stringifyComment.lineComment(body, '', commentString(contentComment))
				if ((body[0] === '|' || body[0] === '>') && lines[lines.length - 1] === '---') {
					lines[lines.length - 1] = `--- ${body}`
				} else lines.push(body)
			} else {
				lines.push(stringify.stringify(doc.contents, ctx))
			}
			if (doc.directives?.docEnd) {
				if (doc.comment) {
					const cs = commentString(doc.comment)
					if (cs.includes('\n')) {
						lines.push('...')
						lines.push(stringifyComment.indentComment(cs, ''))
					} else {
						lines.push(`... ${cs}`)
					}
				} else {
					lines.push('...')
				}
			} else {
				let dc = doc.comment
				if (dc && chompKeep) dc = dc.replace(/^\n+/, '')
				if (dc) {
					if ((!chompKeep || contentComment) && lines[lines.length - 1] !== '') lines.push('')
					lines.push(stringifyComment.indentComment(commentString(dc), ''))
				}
			}
			return lines.join('\n') + '\n'
		}
		exports.stringifyDocument = stringifyDocument
	},
	8689: (__unused_webpack_module, exports) => {
		function stringifyNumber({ format, minFractionDigits, tag, value }) {
			if (typeof value === 'bigint') return String(value)
			const num = typeof value === 'number' ? value : Number(value)
			if (!isFinite(num)) return isNaN(num) ? '.nan' : num < 0 ? '-.inf' : '.inf'
			let n = Object.is(value, -0) ? '-0' : JSON.stringify(value)
			if (
				!format &&
				minFractionDigits &&
				(!tag || tag === 'tag:yaml.org,2002:float') &&
				/^-?\d/.test(n) &&
				!n.includes('e')
			) {
				let i = n.indexOf('.')
				if (i < 0) {
					i = n.length
					n += '.'
				}
				let d = minFractionDigits - (n.length - i - 1)
				while (d-- > 0) n += '0'
			}
			return n
		}
		exports.stringifyNumber = stringifyNumber
	},
	9748: (__unused_webpack_module, exports, __nccwpck_require__) => {
		var identity = __nccwpck_require__(1127)
		var Scalar = __nccwpck_require__(3301)
		var stringify = __nccwpck_require__(2148)
		var stringifyComment = __nccwpck_require__(9799)
		function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
			const {
				allNullValues,
				doc,
				indent,
				indentStep,
				options: { commentString, indentSeq, simpleKeys }
			} = ctx
			let keyComment = (identity.isNode(key) && key.comment) || null
			if (simpleKeys) {
				if (keyComment) {
					throw new Error('With simple keys, key nodes cannot have comments')
				}
				if (identity.isCollection(key) || (!identity.isNode(key) && typeof key === 'object')) {
					const msg = 'With simple keys, collection cannot be used as a key value'
					throw new Error(msg)
				}
			}
			let explicitKey =
				!simpleKeys &&
				(!key ||
					(keyComment && value == null && !ctx.inFlow) ||
					identity.isCollection(key) ||
					(identity.isScalar(key)
						? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL
						: typeof key === 'object'))
			ctx = Object.assign({}, ctx, {
				allNullValues: false,
				implicitKey: !explicitKey && (simpleKeys || !allNullValues),
				indent: indent + indentStep
			})
			let keyCommentDone = false
			let chompKeep = false
			let str = stringify.stringify(
				key,
				ctx,
				() => (keyCommentDone = true),
				() => (chompKeep = true)
			)
			if (!explicitKey && !ctx.inFlow && str.length > 1024) {
				if (simpleKeys)
					throw new Error('With simple keys, single line scalar must not span more than 1024 characters')
				explicitKey = true
			}
			if (ctx.inFlow) {
				if (allNullValues || value == null) {
					if (keyCommentDone && onComment) onComment()
					return str === '' ? '?' : explicitKey ? `? ${str}` : str
				}
			} else if ((allNullValues && !simpleKeys) || (value == null && explicitKey)) {
				str = `? ${str}`
				if (keyComment && !keyCommentDone) {
					str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment))
				} else if (chompKeep && onChompKeep) onChompKeep()
				return str
			}
			if (keyCommentDone) keyComment = null
			if (explicitKey) {
				if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment))
				str = `? ${str}\n${indent}:`
			} else {
				str = `${str}:`
				if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment))
			}
			let vsb, vcb, valueComment
			if (identity.isNode(value)) {
				vsb = !!value.spaceBefore
				vcb = value.commentBefore
				valueComment = value.comment
			} else {
				vsb = false
				vcb = null
				valueComment = null
				if (value && typeof value === 'object') value = doc.createNode(value)
			}
			ctx.implicitKey = false
			if (!explicitKey && !keyComment && identity.isScalar(value)) ctx.indentAtStart = str.length + 1
			chompKeep = false
			if (
				!indentSeq &&
				indentStep.length >= 2 &&
				!ctx.inFlow &&
				!explicitKey &&
				identity.isSeq(value) &&
				!value.flow &&
				!value.tag &&
				!value.anchor
			) {
				ctx.indent = ctx.indent.substring(2)
			}
			let valueCommentDone = false
			const valueStr = stringify.stringify(
				value,
				ctx,
				() => (valueCommentDone = true),
				() => (chompKeep = true)
			)
			let ws = ' '
			if (keyComment || vsb || vcb) {
				ws = vsb ? '\n' : ''
				if (vcb) {
					const cs = commentString(vcb)
					ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`
				}
				if (valueStr === '' && !ctx.inFlow) {
					if (ws === '\n' && valueComment) ws = '\n\n'
				} else {
					ws += `\n${ctx.indent}`
				}
			} else if (!explicitKey && identity.isCollection(value)) {
				const vs0 = valueStr[0]
				const nl0 = valueStr.indexOf('\n')
				const hasNewline = nl0 !== -1
				const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0
				if (hasNewline || !flow) {
					let hasPropsLine = false
					if (hasNewline && (vs0 === '&' || vs0 === '!')) {
						let sp0 = valueStr.indexOf(' ')
						if (vs0 === '&' && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === '!') {
							sp0 = valueStr.indexOf(' ', sp0 + 1)
						}
						if (sp0 === -1 || nl0 < sp0) hasPropsLine = true
					}
					if (!hasPropsLine) ws = `\n${ctx.indent}`
				}
			} else if (valueStr === '' || valueStr[0] === '\n') {
				ws = ''
			}
			str += ws + valueStr
			if (ctx.inFlow) {
				if (valueCommentDone && onComment) onComment()
			} else if (valueComment && !valueCommentDone) {
				str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment))
			} else if (chompKeep && onChompKeep) {
				onChompKeep()
			}
			return str
		}
		exports.stringifyPair = stringifyPair
	},
	3069: (__unused_webpack_module, exports, __nccwpck_require__) => {
		var Scalar = __nccwpck_require__(3301)
		var foldFlowLines = __nccwpck_require__(4475)
		const getFoldOptions = (ctx, isBlock) => ({
			indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
			lineWidth: ctx.options.lineWidth,
			minContentWidth: ctx.options.minContentWidth
		})
		const containsDocumentMarker = str => /^(%|---|\.\.\.)/m.test(str)
		function lineLengthOverLimit(str, lineWidth, indentLength) {
			if (!lineWidth || lineWidth < 0) return false
			const limit = lineWidth - indentLength
			const strLen = str.length
			if (strLen <= limit) return false
			for (let i = 0, start = 0; i < strLen; ++i) {
				if (str[i] === '\n') {
					if (i - start > limit) return true
					start = i + 1
					if (strLen - start <= limit) return false
				}
			}
			return true
		}
		function doubleQuotedString(value, ctx) {
			const json = JSON.stringify(value)
			if (ctx.options.doubleQuotedAsJSON) return json
			const { implicitKey } = ctx
			const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength
			const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '')
			let str = ''
			let start = 0
			for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
				if (ch === ' ' && json[i + 1] === '\\' && json[i + 2] === 'n') {
					str += json.slice(start, i) + '\\ '
					i += 1
					start = i
					ch = '\\'
				}
				if (ch === '\\')
					switch (json[i + 1]) {
						case 'u':
							{
								str += json.slice(start, i)
								const code = json.substr(i + 2, 4)
								switch (code) {
									case '0000':
										str += '\\0'
										break
									case '0007':
										str += '\\a'
										break
									case '000b':
										str += '\\v'
										break
									case '001b':
										str += '\\e'
										break
									case '0085':
										str += '\\N'
										break
									case '00a0':
										str += '\\_'
										break
									case '2028':
										str += '\\L'
										break
									case '2029':
										str += '\\P'
										break
									default:
										if (code.substr(0, 2) === '00') str += '\\x' + code.substr(2)
										else str += json.substr(i, 6)
								}
								i += 5
								start = i + 1
							}
							break
						case 'n':
							if (implicitKey || json[i + 2] === '"' || json.length < minMultiLineLength) {
								i += 1
							} else {
								str += json.slice(start, i) + '\n\n'
								while (json[i + 2] === '\\' && json[i + 3] === 'n' && json[i + 4] !== '"') {
									str += '\n'
									i += 2
								}
								str += indent
								if (json[i + 2] === ' ') str += '\\'
								i += 1
								start = i + 1
							}
							break
						default:
							i += 1
					}
			}
			str = start ? str + json.slice(start) : json
			return implicitKey
				? str
				: foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false))
		}
		function singleQuotedString(value, ctx) {
			if (
				ctx.options.singleQuote === false ||
				(ctx.implicitKey && value.includes('\n')) ||
				/[ \t]\n|\n[ \t]/.test(value)
			)
				return doubleQuotedString(value, ctx)
			const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '')
			const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'"
			return ctx.implicitKey
				? res
				: foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false))
		}
		function quotedString(value, ctx) {
			const { singleQuote } = ctx.options
			let qs
			if (singleQuote === false) qs = doubleQuotedString
			else {
				const hasDouble = value.includes('"')
				const hasSingle = value.includes("'")
				if (hasDouble && !hasSingle) qs = singleQuotedString
				else if (hasSingle && !hasDouble) qs = doubleQuotedString
				else qs = singleQuote ? singleQuotedString : doubleQuotedString
			}
			return qs(value, ctx)
		}
		let blockEndNewlines
		try {
			blockEndNewlines = new RegExp('(^|(?<!\n))\n+(?!\n|$)', 'g')
		} catch {
			blockEndNewlines = /\n+(?!\n|$)/g
		}
		function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
			const { blockQuote, commentString, lineWidth } = ctx.options
			if (!blockQuote || /\n[\t ]+$/.test(value)) {
				return quotedString(value, ctx)
			}
			const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? '  ' : '')
			const literal =
				blockQuote === 'literal'
					? true
					: blockQuote === 'folded' || type === Scalar.Scalar.BLOCK_FOLDED
						? false
						: type === Scalar.Scalar.BLOCK_LITERAL
							? true
							: !lineLengthOverLimit(value, lineWidth, indent.length)
			if (!value) return literal ? '|\n' : '>\n'
			let chomp
			let endStart
			for (endStart = value.length; endStart > 0; --endStart) {
				const ch = value[endStart - 1]
				if (ch !== '\n' && ch !== '\t' && ch !== ' ') break
			}
			let end = value.substring(endStart)
			const endNlPos = end.indexOf('\n')
			if (endNlPos === -1) {
				chomp = '-'
			} else if (value === end || endNlPos !== end.length - 1) {
				chomp = '+'
				if (onChompKeep) onChompKeep()
			} else {
				chomp = ''
			}
			if (end) {
				value = value.slice(0, -end.length)
				if (end[end.length - 1] === '\n') end = end.slice(0, -1)
				end = end.replace(blockEndNewlines, `$&${indent}`)
			}
			let startWithSpace = false
			let startEnd
			let startNlPos = -1
			for (startEnd = 0; startEnd < value.length; ++startEnd) {
				const ch = value[startEnd]
				if (ch === ' ') startWithSpace = true
				else if (ch === '\n') startNlPos = startEnd
				else break
			}
			let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd)
			if (start) {
				value = value.substring(start.length)
				start = start.replace(/\n+/g, `$&${indent}`)
			}
			const indentSize = indent ? '2' : '1'
			let header = (startWithSpace ? indentSize : '') + chomp
			if (comment) {
				header += ' ' + commentString(comment.replace(/ ?[\r\n]+/g, ' '))
				if (onComment) onComment()
			}
			if (!literal) {
				const foldedValue = value
					.replace(/\n+/g, '\n$&')
					.replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, '$1$2')
					.replace(/\n+/g, `$&${indent}`)
				let literalFallback = false
				const foldOptions = getFoldOptions(ctx, true)
				if (blockQuote !== 'folded' && type !== Scalar.Scalar.BLOCK_FOLDED) {
					foldOptions.onOverflow = () => {
						literalFallback = true
					}
				}
				const body = foldFlowLines.foldFlowLines(
					`${start}${foldedValue}${end}`,
					indent,
					foldFlowLines.FOLD_BLOCK,
					foldOptions
				)
				if (!literalFallback) return `>${header}\n${indent}${body}`
			}
			value = value.replace(/\n+/g, `$&${indent}`)
			return `|${header}\n${indent}${start}${value}${end}`
		}
		function plainString(item, ctx, onComment, onChompKeep) {
			const { type, value } = item
			const { actualString, implicitKey, indent, indentStep, inFlow } = ctx
			if ((implicitKey && value.includes('\n')) || (inFlow && /[[\]{},]/.test(value))) {
				return quotedString(value, ctx)
			}
			if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
				return implicitKey || inFlow || !value.includes('\n')
					? quotedString(value, ctx)
					: blockString(item, ctx, onComment, onChompKeep)
			}
			if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value.includes('\n')) {
				return blockString(item, ctx, onComment, onChompKeep)
			}
			if (containsDocumentMarker(value)) {
				if (indent === '') {
					ctx.forceBlockIndent = true
					return blockString(item, ctx, onComment, onChompKeep)
				} else if (implicitKey && indent === indentStep) {
					return quotedString(value, ctx)
				}
			}
			const str = value.replace(/\n+/g, `$&\n${indent}`)
			if (actualString) {
				const test = tag => tag.default && tag.tag !== 'tag:yaml.org,2002:str' && tag.test?.test(str)
				const { compat, tags } = ctx.doc.schema
				if (tags.some(test) || compat?.some(test)) return quotedString(value, ctx)
			}
			return implicitKey
				? str
				: foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false))
		}
		function stringifyString(item, ctx, onComment, onChompKeep) {
			const { implicitKey, inFlow } = ctx
			const ss =
				typeof item.value === 'string' ? item : Object.assign({}, item, { value: String(item.value) })
			let { type } = item
			if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
				if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
					type = Scalar.Scalar.QUOTE_DOUBLE
			}
			const _stringify = _type => {
				switch (_type) {
					case Scalar.Scalar.BLOCK_FOLDED:
					case Scalar.Scalar.BLOCK_LITERAL:
						return implicitKey || inFlow
							? quotedString(ss.value, ctx)
							: blockString(ss, ctx, onComment, onChompKeep)
					case Scalar.Scalar.QUOTE_DOUBLE:
						return doubleQuotedString(ss.value, ctx)
					case Scalar.Scalar.QUOTE_SINGLE:
						return singleQuotedString(ss.value, ctx)
					case Scalar.Scalar.PLAIN:
						return plainString(ss, ctx, onComment, onChompKeep)
					default:
						return null
				}
			}
			let res = _stringify(type)
			if (res === null) {
				const { defaultKeyType, defaultStringType } = ctx.options
				const t = (implicitKey && defaultKeyType) || defaultStringType
				res = _stringify(t)
				if (res === null) throw new Error(`Unsupported default string type ${t}`)
			}
			return res
		}
		exports.stringifyString = stringifyString
	},
	204: (__unused_webpack_module, exports, __nccwpck_require__) => {
		var identity = __nccwpck_require__(1127)
		const BREAK = Symbol('break visit')
		const SKIP = Symbol('skip children')
		const REMOVE = Symbol('remove node')
		function visit(node, visitor) {
			const visitor_ = initVisitor(visitor)
			if (identity.isDocument(node)) {
				const cd = visit_(null, node.contents, visitor_, Object.freeze([node]))
				if (cd === REMOVE) node.contents = null
			} else visit_(null, node, visitor_, Object.freeze([]))
		}
		visit.BREAK = BREAK
		visit.SKIP = SKIP
		visit.REMOVE = REMOVE
		function visit_(key, node, visitor, path) {
			const ctrl = callVisitor(key, node, visitor, path)
			if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
				replaceNode(key, path, ctrl)
				return visit_(key, ctrl, visitor, path)
			}
			if (typeof ctrl !== 'symbol') {
				if (identity.isCollection(node)) {
					path = Object.freeze(path.concat(node))
					for (let i = 0; i < node.items.length; ++i) {
						const ci = visit_(i, node.items[i], visitor, path)
						if (typeof ci === 'number') i = ci - 1
						else if (ci === BREAK) return BREAK
						else if (ci === REMOVE) {
							node.items.splice(i, 1)
							i -= 1
						}
					}
				} else if (identity.isPair(node)) {
					path = Object.freeze(path.concat(node))
					const ck = visit_('key', node.key, visitor, path)
					if (ck === BREAK) return BREAK
					else if (ck === REMOVE) node.key = null
					const cv = visit_('value', node.value, visitor, path)
					if (cv === BREAK) return BREAK
					else if (cv === REMOVE) node.value = null
				}
			}
			return ctrl
		}
		async function visitAsync(node, visitor) {
			const visitor_ = initVisitor(visitor)
			if (identity.isDocument(node)) {
				const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]))
				if (cd === REMOVE) node.contents = null
			} else await visitAsync_(null, node, visitor_, Object.freeze([]))
		}
		visitAsync.BREAK = BREAK
		visitAsync.SKIP = SKIP
		visitAsync.REMOVE = REMOVE
		async function visitAsync_(key, node, visitor, path) {
			const ctrl = await callVisitor(key, node, visitor, path)
			if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
				replaceNode(key, path, ctrl)
				return visitAsync_(key, ctrl, visitor, path)
			}
			if (typeof ctrl !== 'symbol') {
				if (identity.isCollection(node)) {
					path = Object.freeze(path.concat(node))
					for (let i = 0; i < node.items.length; ++i) {
						const ci = await visitAsync_(i, node.items[i], visitor, path)
						if (typeof ci === 'number') i = ci - 1
						else if (ci === BREAK) return BREAK
						else if (ci === REMOVE) {
							node.items.splice(i, 1)
							i -= 1
						}
					}
				} else if (identity.isPair(node)) {
					path = Object.freeze(path.concat(node))
					const ck = await visitAsync_('key', node.key, visitor, path)
					if (ck === BREAK) return BREAK
					else if (ck === REMOVE) node.key = null
					const cv = await visitAsync_('value', node.value, visitor, path)
					if (cv === BREAK) return BREAK
					else if (cv === REMOVE) node.value = null
				}
			}
			return ctrl
		}
		function initVisitor(visitor) {
			if (typeof visitor === 'object' && (visitor.Collection || visitor.Node || visitor.Value)) {
				return Object.assign(
					{
						Alias: visitor.Node,
						Map: visitor.Node,
						Scalar: visitor.Node,
						Seq: visitor.Node
					},
					visitor.Value && {
						Map: visitor.Value,
						Scalar: visitor.Value,
						Seq: visitor.Value
					},
					visitor.Collection && {
						Map: visitor.Collection,
						Seq: visitor.Collection
					},
					visitor
				)
			}
			return visitor
		}
		function callVisitor(key, node, visitor, path) {
			if (typeof visitor === 'function') return visitor(key, node, path)
			if (identity.isMap(node)) return visitor.Map?.(key, node, path)
			if (identity.isSeq(node)) return visitor.Seq?.(key, node, path)
			if (identity.isPair(node)) return visitor.Pair?.(key, node, path)
			if (identity.isScalar(node)) return visitor.Scalar?.(key, node, path)
			if (identity.isAlias(node)) return visitor.Alias?.(key, node, path)
			return undefined
		}
		function replaceNode(key, path, node) {
			const parent = path[path.length - 1]
			if (identity.isCollection(parent)) {
				parent.items[key] = node
			} else if (identity.isPair(parent)) {
				if (key === 'key') parent.key = node
				else parent.value = node
			} else if (identity.isDocument(parent)) {
				parent.contents = node
			} else {
				const pt = identity.isAlias(parent) ? 'alias' : 'scalar'
				throw new Error(`Cannot replace node with ${pt} parent`)
			}
		}
		exports.visit = visit
		exports.visitAsync = visitAsync
	},
	6058: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			yU: () => ExitCode,
			Yz: () => core_debug,
			z3: () => error,
			Gu: () => getState,
			Os: () => group,
			pq: () => info,
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
		function utils_toCommandProperties(annotationProperties) {
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
				utils_toCommandProperties(properties),
				message instanceof Error ? message.toString() : message
			)
		}
		function warning(message, properties = {}) {
			command_issueCommand(
				'warning',
				utils_toCommandProperties(properties),
				message instanceof Error ? message.toString() : message
			)
		}
		function notice(message, properties = {}) {
			issueCommand(
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
			291: 'diff.js',
			326: 'github.js',
			504: 'expressions.js',
			533: 'status.js',
			597: 'removal.js',
			622: 'changes.js',
			640: 'cel.js',
			795: 'proof.js'
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
