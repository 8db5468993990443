export const id = 622
export const ids = [622]
export const modules = {
	2490: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			planChanges: () => planChanges
		})
		var releaseState = __webpack_require__(5676)
		var setPath = __webpack_require__(7683)
		var storage = __webpack_require__(6129)
		var objects = __webpack_require__(9340)
		var api = __webpack_require__(1942)
		var create = __webpack_require__(7291)
		var json = __webpack_require__(8453)
		const MOST = 200
		const PARTS = [
			'password',
			'passwd',
			'passphrase',
			'passcode',
			'passwort',
			'kennwort',
			'contrasen',
			'motdepasse',
			'requirepass',
			'masterauth',
			'secret',
			'token',
			'apikey',
			'appkey',
			'accesskey',
			'accountkey',
			'authkey',
			'clientkey',
			'encryptionkey',
			'licensekey',
			'masterkey',
			'privatekey',
			'privkey',
			'serverkey',
			'sharedkey',
			'signingkey',
			'sshkey',
			'storagekey',
			'webhookkey',
			'credential',
			'connectionstring',
			'connstr',
			'authorization',
			'basicauth',
			'bearer',
			'cookie',
			'keytab',
			'keystore',
			'htpasswd',
			'pgpass',
			'netrc',
			'kubeconfig',
			'dockerconfig',
			'dockercfg',
			'idrsa',
			'idecdsa',
			'ided25519',
			'mnemonic',
			'seedphrase',
			'sasljaas'
		]
		const WORDS = new Set([
			'pass',
			'pwd',
			'pw',
			'pin',
			'dsn',
			'cred',
			'creds',
			'jwt',
			'otp',
			'totp',
			'salt',
			'pepper',
			'seed',
			'sas',
			'senha',
			'clave',
			'hmac'
		])
		const ABOUT = new Set([
			'name',
			'names',
			'namespace',
			'ref',
			'refs',
			'reference',
			'selector',
			'path',
			'paths',
			'mount',
			'class',
			'store',
			'provider',
			'issuer',
			'audience',
			'url',
			'uri',
			'endpoint',
			'ttl',
			'seconds',
			'expiration',
			'expiry',
			'duration',
			'length',
			'type',
			'algorithm',
			'enabled',
			'policy',
			'version',
			'limit',
			'count',
			'size'
		])
		const REFERENCES = new Set(['imagepullsecret', 'imagepullsecrets', 'pullsecret', 'pullsecrets'])
		const COUNTED = /^(?:max|min|num|total)\w{0,20}tokens$/
		const FILES = /(?:^|[./_-])(?:[^./]{1,100}\.(?:key|pem|p12|pfx|jks|ppk|kdbx|asc|gpg)|\.?env|\.pgpass)$/i
		function namesSecret(name) {
			if (name.length > MOST) return false
			if (FILES.test(name)) return true
			const words = wordsOf(name)
			const plain = words.join('')
			if (REFERENCES.has(plain) || COUNTED.test(plain)) return false
			if (words.length > 1 && ABOUT.has(words.at(-1) ?? '')) return false
			return PARTS.some(part => plain.includes(part)) || words.some(word => WORDS.has(word))
		}
		function wordsOf(name) {
			return name
				.normalize('NFKD')
				.replace(/\p{M}/gu, '')
				.replace(/([a-z0-9])([A-Z])/g, '$1 $2')
				.replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
				.toLowerCase()
				.split(/[^a-z0-9]+/)
				.filter(word => word !== '')
		}
		const NEIGHBOURS = 4
		const VALUE = /^((?:\s|-\s)*)["']?(?:value|val|default|content)["']?\s{0,8}[:=]\s{0,8}/i
		const NAME = /^((?:\s|-\s)*)["']?(?:name|key|id|variable)["']?\s{0,8}[:=]\s{0,8}["']?([\w.-]{1,120})/i
		const ITEM = /^\s*-(?:\s|$)/
		function startOfPaired(lines, at) {
			const line = lines[at] ?? ''
			const found = VALUE.exec(line)
			if (found === null) return undefined
			const [lead, indentation = ''] = found
			const isNamed =
				(!ITEM.test(line) && isNamedOn(lines, at, -1, indentation.length)) ||
				isNamedOn(lines, at, 1, indentation.length)
			return isNamed ? lead.length : undefined
		}
		function isNamedOn(lines, at, step, depth) {
			for (let distance = 1; distance <= NEIGHBOURS; distance++) {
				const line = lines[at + step * distance]
				if (line === undefined || line.trim() === '' || depthOf(line) < depth) return false
				if (step === 1 && ITEM.test(line) && depthOf(line) === depth) return false
				const [, indentation, name = ''] = NAME.exec(line) ?? []
				if (indentation?.length === depth && namesSecret(name)) return true
				if (step === -1 && ITEM.test(line) && depthOf(line) === depth) return false
			}
			return false
		}
		function depthOf(line) {
			return /^(?:\s|-\s)*/.exec(line)?.[0].length ?? 0
		}
		const SHAPES = [
			/-----BEGIN [A-Z0-9 ]{2,60}-----|PuTTY-User-Key-File-|AGE-SECRET-KEY-1/,
			/\beyJ[A-Za-z0-9_-]{8,}\./,
			/\b(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{12,}/,
			/\bgh[opsur]_[A-Za-z0-9]{16,}|\bgithub_pat_[A-Za-z0-9_]{16,}|\bglpat-[\w-]{16,}/,
			/\bxox[a-z]-[\w-]{10,}|\bxapp-[\w-]{10,}|hooks\.slack\.com\/services\/\w/,
			/\b[sr]k[-_](?:live|test|proj|ant)[-_][\w-]{8,}|\bsk-[A-Za-z0-9]{16,}|\bwhsec_\w{8,}/,
			/\bAIza[\w-]{30,}|\bya29\.[\w-]{10,}|\bGOCSPX-[\w-]{10,}/,
			/\b(?:npm|dckr_pat|dop_v1|doo_v1|hf|shpat|shpss|lin_api|pul|glsa|ATATT3)_?[A-Za-z0-9_-]{24,}/,
			/\bpypi-[\w-]{16,}|\bSG\.[\w-]{10,}\.|\bhv[sbr]\.[\w-]{10,}|\bk8s-aws-v1\./,
			/\$(?:[156y]|2[abxy]?|apr1|argon2\w{1,2}|scrypt|pbkdf2[\w-]{0,20})\$|\{S?(?:SHA|MD5|CRYPT)\d{0,3}\}/,
			/:\/\/[^\s/?#"'<>@:]{0,200}:[^\s/"'<>]{1,500}@/,
			/:[^\s@:]{1,200}@(?:tcp|udp|unix)\(/,
			/[?&](?:sig|signature|x-amz-signature|x-goog-signature|code|key|auth)=[^&\s]{6}/i,
			/\b(?:Bearer|Basic|Digest|Negotiate|NTLM)[ \t]{1,4}[\w.~+/=-]{8,}/,
			/(?:^|[\s"'])(?:-u|--user|--proxy-user)(?:[ \t]{1,4}|=)["']?[^\s:]{0,100}:\S/,
			/\bidentified[ \t]{1,4}(?:with[ \t]{1,4}\w{1,40}[ \t]{1,4})?by[ \t]{1,4}\S|\bpassword[ \t]{1,4}['"]/i
		]
		const DIGESTS = /\bsha(?:256:[0-9a-f]{64}|384:[0-9a-f]{96}|512:[0-9a-f]{128})\b/g
		const LONG_TOKEN = /[A-Za-z0-9+/=_-]{20,}/g
		const LEAST_KINDS = 9
		const LEAST_SWITCHES = 0.22
		function looksSecret(text) {
			const plain = text.replaceAll(DIGESTS, '')
			return (
				SHAPES.some(shape => shape.test(plain)) ||
				[...plain.matchAll(LONG_TOKEN)].some(([token]) => isRandom(token))
			)
		}
		function isRandom(token) {
			if (new Set(token).size < LEAST_KINDS) return false
			let switches = 0
			let pairs = 0
			for (let index = 1; index < token.length; index++) {
				const [left, right] = [kindOf(token.charCodeAt(index - 1)), kindOf(token.charCodeAt(index))]
				if (left === 'other' || right === 'other') continue
				pairs += 1
				if (left !== right && !(left === 'upper' && right === 'lower')) switches += 1
			}
			return pairs >= 12 && switches / pairs >= LEAST_SWITCHES
		}
		function kindOf(code) {
			if (code >= 97 && code <= 122) return 'lower'
			if (code >= 65 && code <= 90) return 'upper'
			return code >= 48 && code <= 57 ? 'digit' : 'other'
		}
		const LONGEST_LINE = 10_000
		const LONGEST_KEY = 120
		const REFERENCE = /^["']?\$(?:\{[\w.]{1,120}\}|\([\w.]{1,120}\)|\w{1,120})["']?[,;]?$/
		const OPENS = /^(?:[|>][-+\d]{0,2}|[{[]|["']{3})?$/
		const QUOTED = /[:=]\s{0,8}(?:("""|''')|<<[-~]?\s?["']?(\w{1,40})["']?)\s*$/
		const LEAD = /^\s*(?:-\s+)?(?:(?:export|set|ENV|ARG)\s+)?["']?[\w./-]{1,120}["']?\s*(?::=|=>|[:=])\s*/
		const KEY = /^((?:\s|-\s)*["']?)([\p{L}\p{N}\p{M}_.$/-]{1,120})["']?\s{0,8}[:=](?:\s*$)?/u
		function coverText(text, cover, isKnown) {
			const isSecretManifest = /^\s{0,40}["']?kind["']?\s{0,8}:\s{0,8}["']?Secret\b/m.test(text)
			const below = new Below(isSecretManifest)
			const lines = text.split('\n')
			return lines
				.map((line, at) => {
					if (below.covers(line)) return wholeLine(line, cover)
					const paired = startOfPaired(lines, at)
					const start = startOfSecret(line, isKnown) ?? paired
					below.note(line, start, paired !== undefined)
					if (start === undefined) return line
					const [lead, rest] = [line.slice(0, start), line.slice(start)]
					return OPENS.test(rest.trim()) ? line : `${lead}${cover(lead.trim(), rest)}`
				})
				.join('\n')
		}
		function wholeLine(line, cover) {
			const [indentation = ''] = /^\s*/.exec(line) ?? []
			return line.trim() === '' ? line : `${indentation}${cover('', line.slice(indentation.length))}`
		}
		function startOfSecret(line, isKnown) {
			if (line.length > LONGEST_LINE) return 0
			const [lead = ''] = LEAD.exec(line) ?? []
			const named = startOfNamed(line)
			if (!isKnown(lead.trim(), line) && !looksSecret(line)) return named
			const start = looksSecret(lead) ? 0 : lead.length
			return named === undefined ? start : Math.min(start, named)
		}
		function startOfNamed(line) {
			const starts = [assigned(line), flagged(line), hiddenText_element(line), pair(line), statement(line)]
			const found = starts.filter(start => start !== undefined)
			return found.length === 0 ? undefined : Math.min(...found)
		}
		function assigned(line) {
			for (const { index, 0: separator } of line.matchAll(/(?::=|=>|[:=])[ \t]{0,8}/g)) {
				const key = keyBefore(line, index)
				const end = index + separator.length
				if (key === undefined || !namesSecret(key) || line.startsWith('//', end)) continue
				if (!isHarmless(line.slice(end))) return end
			}
			return undefined
		}
		const [BLANK, QUOTE_OR_BRACKET] = [/[ \t]/, /["'\])]/]
		const OF_KEY = /[\p{L}\p{N}\p{M}\p{Cs}_.$/-]/u
		function keyBefore(line, place) {
			const end = startOfRun(line, startOfRun(line, place, BLANK, 8), QUOTE_OR_BRACKET, 3)
			const start = startOfRun(line, end, OF_KEY, LONGEST_KEY)
			return start === end ? undefined : line.slice(start, end)
		}
		function startOfRun(line, end, letter, most) {
			let start = end
			while (end - start < most && letter.test(line.charAt(start - 1))) start--
			return start
		}
		function flagged(line) {
			for (const { 0: flag, 1: name = '', index } of line.matchAll(
				/(?<=^|[\s"'])--?([\w-]{2,80})[ \t]{1,8}/g
			)) {
				const end = index + flag.length
				if (namesSecret(name) && !isHarmless(line.slice(end)) && !line.startsWith('-', end)) return end
			}
			return undefined
		}
		function hiddenText_element(line) {
			for (const { 0: tag, 1: name = '', index } of line.matchAll(/<([\w:.-]{1,80})(?:\s[^<>]{0,400})?>/g)) {
				const end = index + tag.length
				if (namesSecret(name) && end < line.length && line[end] !== '<') return end
			}
			return undefined
		}
		function pair(line) {
			const value = /\bvalue["']?[ \t]{0,8}[:=][ \t]{0,8}/.exec(line)
			if (value === null) return undefined
			const names = line.matchAll(/\b(?:key|name)["']?[ \t]{0,8}[:=][ \t]{0,8}["']?([\w.-]{1,120})/g)
			const isNamed = [...names].some(([, name = '']) => namesSecret(name))
			return isNamed ? value.index + value[0].length : undefined
		}
		function statement(line) {
			const first = /^\s*(?:-\s+)?([\w.-]{3,80})[ \t]{1,40}(?=[^\s:=])/.exec(line)
			if (first !== null && namesSecret(first[1] ?? '') && !isHarmless(line.slice(first[0].length)))
				return first[0].length
			const inner = /\b(?:password|passwd|passphrase|account)[ \t]{1,8}(?=\S)/.exec(line)
			const isNetrc = /^\s*(?:machine|default)\b/.test(line)
			return inner !== null && isNetrc ? inner.index + inner[0].length : undefined
		}
		function isHarmless(rest) {
			const value = rest.trim()
			return /^(?:true|false|null|~|""|'')?[,;]?$/.test(value) || REFERENCE.test(value)
		}
		class Below {
			#isSecretManifest
			#end
			#isContinued = false
			#key
			constructor(isSecretManifest) {
				this.#isSecretManifest = isSecretManifest
			}
			covers(line) {
				if (this.#end !== undefined || this.#isContinued) {
					if (this.#end !== undefined && line.includes(this.#end)) this.#end = undefined
					this.#isContinued = this.#isContinued && line.endsWith('\\')
					return true
				}
				if (this.#key === undefined) return false
				const depth = line.length - line.trimStart().length
				const isItem = this.#key.isEmpty && depth === this.#key.depth && /^\s*-(?:\s|$)/.test(line)
				if (line.trim() === '' || depth > this.#key.depth || isItem) return true
				this.#key = undefined
				return false
			}
			note(line, start, isPaired) {
				if (line.includes('-----BEGIN ') && !line.includes('-----END ')) this.#end = '-----END '
				if (start !== undefined && line.endsWith('\\')) this.#isContinued = true
				const found = KEY.exec(line)
				if (found === null) return
				const [lead, key = ''] = [found[1] ?? '', found[2]]
				const isOfSecret = this.#isSecretManifest && /^(?:stringData|data|annotations|labels)$/.test(key)
				if (!namesSecret(key) && !isOfSecret && !isPaired) return
				const quoted = QUOTED.exec(line)
				this.#end ??= quoted?.[1] ?? quoted?.[2]
				this.#key = { depth: lead.length, isEmpty: line.length === found[0].length }
			}
		}
		var own = __webpack_require__(3499)
		var _a
		const DEEPEST = 60
		const LONGEST_DOCUMENT = 1_000_000
		const ENVIRONMENT = /^(?:extra|additional|common)?env(?:s|vars?|ironments?|ironmentVariables?)?$/i
		const COPY = /last-applied|applied-config|original-config|\/(?:applied|original)$/i
		const hiddenValues_REFERENCE = new Set([
			'apiVersion',
			'audience',
			'defaultMode',
			'expirationSeconds',
			'group',
			'items',
			'key',
			'kind',
			'mode',
			'name',
			'namespace',
			'optional',
			'path',
			'readOnly',
			'secretName'
		])
		const IMAGE = /^[a-z0-9][a-z0-9._/:-]{0,254}(?:@sha256:[0-9a-f]{64})?$/i
		function hideValues(object, options) {
			const identity = { apiVersion: object.apiVersion, kind: object.kind }
			const hider = new Hider(
				options,
				object.kind === 'CustomResourceDefinition' && object.apiVersion.startsWith('apiextensions.k8s.io/')
			)
			const shown = isSecret(object) ? hider.secret(object) : hider.fields(object, '', 0)
			return { ...shown, ...identity, metadata: hider.metadata(object, shown) }
		}
		function isSecret(document) {
			return (0, json.bX)(document, 'kind') === 'Secret' && (0, json.bX)(document, 'apiVersion') === 'v1'
		}
		class Hider {
			#options
			#isSchema
			constructor(options, isSchema) {
				this.#options = options
				this.#isSchema = isSchema
			}
			metadata({ metadata }, shown) {
				const { name, namespace } = metadata
				return { ...(0, json.lJ)(shown, 'metadata'), name, ...(namespace === undefined ? {} : { namespace }) }
			}
			secret(secret, place = '') {
				const { stringData, data, apiVersion, kind, type, metadata, ...rest } = secret
				const encoded = (0, json.Gv)(stringData)
					? Object.entries(stringData).map(([key, value]) => [
							key,
							Buffer.from(textOf(value)).toString('base64')
						])
					: []
				const plain = (0, json.Gv)(data)
					? Object.entries(data).map(([key, value]) => [key, textOf(value).replace(/\s/g, '')])
					: []
				const { name, namespace, ...more } = (0, json.Gv)(metadata) ? metadata : {}
				const values = Object.fromEntries([...plain, ...encoded])
				return {
					apiVersion,
					kind,
					...(type === undefined ? {} : { type }),
					metadata: { name, namespace, ...this.#all(more, `${place}/metadata`, 0) },
					...(data === undefined && stringData === undefined
						? {}
						: { data: this.#all(values, `${place}/data`, 0) }),
					...this.#all(rest, place, 0)
				}
			}
			fields(object, place, depth) {
				const pairName = ['name', 'key', 'header']
					.map(key => (0, own.Z)(object, key))
					.find(value => typeof value === 'string')
				const isNamedPair = typeof pairName === 'string' && namesSecret(pairName)
				return Object.fromEntries(
					Object.entries(object).map(([key, value]) => {
						const below = `${place}/${key}`
						if (isNamedPair && /^(?:value|content|default|string|data)$/i.test(key))
							return [key, this.#all(value, below, depth)]
						return [key, this.#field(key, value, below, depth)]
					})
				)
			}
			#field(key, value, place, depth) {
				if (this.#isSchema) return this.#any(value, place, depth + 1)
				if (ENVIRONMENT.test(key) && typeof value === 'object') return this.#environment(value, place, depth)
				if (COPY.test(key) || key === 'binaryData') return this.#all(value, place, depth)
				if (namesSecret(key) && !isReference(value)) return this.#all(value, place, depth)
				if (key === 'image' && typeof value === 'string' && IMAGE.test(value))
					return this.#known(value, place)
				return this.#any(value, place, depth + 1)
			}
			#environment(value, place, depth) {
				if (Array.isArray(value))
					return value.map((item, index) =>
						this.#variable(item, `${place}/${nameOf(item) ?? String(index)}`, depth)
					)
				return (0, json.Gv)(value)
					? Object.fromEntries(
							Object.entries(value).map(([key, inner]) => [
								key,
								this.#variable(inner, `${place}/${key}`, depth)
							])
						)
					: value
			}
			#variable(item, place, depth) {
				if (!(0, json.Gv)(item)) return this.#all(item, place, depth)
				return Object.fromEntries(
					Object.entries(item).map(([key, inner]) => [
						key,
						this.#variableField(key, inner, `${place}/${key}`, depth)
					])
				)
			}
			#variableField(key, value, place, depth) {
				if (key === 'name' && typeof value === 'string') return this.#known(value, place)
				return key === 'valueFrom' ? this.#any(value, place, depth + 1) : this.#all(value, place, depth)
			}
			#any(value, place, depth) {
				if (depth > DEEPEST) return this.#all(value, place, depth)
				if (Array.isArray(value)) return this.#list(value, place, depth)
				if ((0, json.Gv)(value))
					return isSecret(value) ? this.secret(value, place) : this.fields(value, place, depth)
				return typeof value === 'string' ? this.#text(value, place, depth) : this.#known(value, place)
			}
			#list(list, place, depth) {
				return list.map((item, index) => {
					const below = `${place}/${nameOf(item) ?? '*'}`
					const flag = list[index - 1]
					const isFlagged = typeof flag === 'string' && /^--?[\w-]{2,80}$/.test(flag) && namesSecret(flag)
					return isFlagged && typeof item === 'string' && !item.startsWith('--')
						? this.#all(item, below, depth)
						: this.#any(item, below, depth + 1)
				})
			}
			#text(text, place, depth) {
				const { isKnown, cover } = this.#options
				const isOneLine = !text.includes('\n')
				if (isOneLine && isKnown(place, text)) return cover(place, text)
				const document =
					text.length <= LONGEST_DOCUMENT && /^\s*[{[]/.test(text) ? (0, json.Yf)(text) : undefined
				if (document !== undefined) return this.#document(text, document, place, depth)
				return coverText(
					text,
					(lead, value) => cover(`${place}\n${lead}`, value),
					(lead, line) => !isOneLine && isKnown(`${place}\n${lead}`, line)
				)
			}
			#document(text, document, place, depth) {
				if (hiddenValues_depthOf(text) > DEEPEST) return this.#options.cover(place, text)
				const hidden = []
				const inner = new _a(
					{
						isKnown: this.#options.isKnown,
						cover: (at, value) => {
							hidden.push(at)
							return this.#options.cover(at, value)
						}
					},
					this.#isSchema
				)
				const shown = inner.#any(document, `${place}/{}`, depth + 1)
				if (hidden.length === 0) return text
				return JSON.stringify(shown, undefined, text.trim().includes('\n') ? 2 : 0)
			}
			#known(value, place) {
				const text = typeof value === 'number' || typeof value === 'string' ? String(value) : undefined
				return text !== undefined && this.#options.isKnown(place, text)
					? this.#options.cover(place, text)
					: value
			}
			#all(value, place, depth) {
				if (value === null || value === undefined || typeof value === 'boolean' || value === '') return value
				if (depth > DEEPEST) return this.#options.cover(place, '')
				if (Array.isArray(value))
					return value.map(item => this.#all(item, `${place}/${nameOf(item) ?? '*'}`, depth + 1))
				if ((0, json.Gv)(value))
					return Object.fromEntries(
						Object.entries(value).map(([key, inner]) => [key, this.#all(inner, `${place}/${key}`, depth + 1)])
					)
				return this.#options.cover(place, textOf(value))
			}
		}
		_a = Hider
		function hiddenValues_depthOf(json) {
			let [open, most] = [0, 0]
			for (const [bracket] of json.matchAll(/[[\]{}]/g)) {
				open += bracket === '[' || bracket === '{' ? 1 : -1
				most = Math.max(most, open)
			}
			return most
		}
		function nameOf(item) {
			return (0, json.bX)(item, 'name') ?? (0, json.bX)(item, 'key')
		}
		function isReference(value) {
			if (Array.isArray(value)) return value.length > 0 && value.every(isReference)
			if (!(0, json.Gv)(value)) return false
			const fields = Object.keys(value)
			return (
				fields.every(field => hiddenValues_REFERENCE.has(field)) &&
				fields.some(field => field === 'name' || field === 'secretName' || field === 'path')
			)
		}
		function textOf(value) {
			return typeof value === 'string' ? value : JSON.stringify(value)
		}
		var annotations = __webpack_require__(6026)
		var dist = __webpack_require__(8815)
		function toYaml(value) {
			return (0, dist.As)(value, { sortMapEntries: true, lineWidth: 0 })
		}
		const MOST_EDITS = 400
		const CONTEXT_LINES = 3
		function changesOf(before, after, options) {
			const old = new Map(before.map(({ ref, manifest }) => [(0, objects.TN)(ref), manifest]))
			const wanted = new Set(after.map(({ ref }) => (0, objects.TN)(ref)))
			const left = before.filter(({ ref }) => !wanted.has((0, objects.TN)(ref)))
			return [
				...after.map(({ ref, manifest }) => changeOf(ref, old.get((0, objects.TN)(ref)), manifest, options)),
				...left.map(({ ref, manifest }) => ({
					object: ref,
					kind: (0, annotations.t8)(manifest) ? 'kept' : 'removed',
					diff: '',
					hidden: 0
				}))
			]
		}
		function changeOf(object, before, after, { show, secrets }) {
			if (before === undefined) return { object, kind: 'added', diff: '', hidden: 0 }
			if (isSame(before, after)) return { object, kind: 'unchanged', diff: '', hidden: 0 }
			if (show === 'names') return { object, kind: 'changed', diff: '', hidden: 0 }
			const { old, now, hidden } =
				show === 'full' && !isSecret(after)
					? { old: before, now: after, hidden: 0 }
					: hide(before, after, secrets)
			const [oldText, newText] = [changes_textOf(old), changes_textOf(now)]
			const diff =
				oldText === newText ? 'only hidden values differ' : unified((0, objects.Ro)(object), oldText, newText)
			return { object, kind: 'changed', diff, hidden }
		}
		function isSame(before, after) {
			const [old, now] = [before, after].map(object =>
				changes_textOf(isSecret(object) ? stored(object) : object)
			)
			return old === now
		}
		function stored(secret) {
			return hideValues(secret, { cover: (_place, value) => value, isKnown: () => false })
		}
		function hide(before, after, secrets) {
			const known = new Set([...placesOf(before, secrets), ...placesOf(after, secrets)])
			const isKnown = (place, value) => known.has(place) || holds(value, secrets)
			const valuesOf = object => {
				const values = new Map()
				const cover = (place, value) => {
					values.set(place, (values.get(place) ?? new Set()).add(value))
					return ''
				}
				hideValues(object, { cover, isKnown })
				return values
			}
			const [inOld, inNow] = [valuesOf(before), valuesOf(after)]
			const mask = (object, others, changed) => {
				const cover = (place, value) => (others.get(place)?.has(value) === false ? changed : '(hidden)')
				return hideValues(object, { cover, isKnown })
			}
			return {
				old: mask(before, inNow, '(hidden, old)'),
				now: mask(after, inOld, '(hidden, changed)'),
				hidden: new Set([...inOld.keys(), ...inNow.keys()]).size
			}
		}
		function placesOf(object, secrets) {
			if (secrets.length === 0) return []
			const places = []
			const isKnown = (place, value) => {
				const isFound = holds(value, secrets)
				if (isFound) places.push(place)
				return isFound
			}
			hideValues(object, { cover: () => '', isKnown })
			return places
		}
		const COMMON = /^(?:true|false|yes|no|on|off|null|\d{1,3})?$/i
		const LEAST_PART = 6
		function holds(value, secrets) {
			return secrets.some(secret => {
				if (COMMON.test(secret)) return false
				if (secret.length < LEAST_PART) return value === secret
				return value.includes(secret) || value.includes(Buffer.from(secret).toString('base64'))
			})
		}
		function unified(name, before, after) {
			const patch = (0, create.ss)(name, name, before, after, 'live', 'this run', {
				context: CONTEXT_LINES,
				headerOptions: create.jr,
				maxEditLength: MOST_EDITS
			})
			return patch?.trimEnd() ?? `more than ${MOST_EDITS} lines differ`
		}
		function changes_textOf(object) {
			return toYaml(meaningful(object))
		}
		function meaningful(object) {
			return withoutNulls({ ...object, status: undefined })
		}
		function withoutNulls(value) {
			if (Array.isArray(value)) return value.map(withoutNulls)
			if (!(0, json.Gv)(value)) return value
			return Object.fromEntries(
				Object.entries(value).flatMap(([key, inner]) =>
					inner === null || inner === undefined ? [] : [[key, withoutNulls(inner)]]
				)
			)
		}
		var render = __webpack_require__(31)
		async function planChanges(inputs, { rendered, wanted }, wds) {
			const { deployed: live } = (0, releaseState.Q)(
				await (0, storage.VW)(wds, inputs.release, inputs.namespace)
			)
			const release = live && (await (0, storage.M7)(wds, inputs.namespace, live))
			const before = release && (await (0, render.iZ)(release, [], inputs.namespace, wds))
			const policies = await Promise.all(
				wanted.map(async ({ metadata }) => await wds.get((0, objects.So)(api.jH, undefined, metadata.name)))
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
				const before = (0, setPath.WS)(release?.config, path)
				return typeof before === 'string' || typeof before === 'number' ? [value, String(before)] : [value]
			})
		}
		function policyManifest(policy) {
			const { apiVersion, kind, metadata, spec } = policy
			return {
				ref: (0, objects.H8)(policy),
				manifest: { apiVersion, kind, metadata: { name: metadata.name }, spec }
			}
		}
		function manifestOf(object) {
			return { ref: (0, objects.lW)(object), manifest: object.manifest }
		}
	}
}
