export const id = 552
export const ids = [552]
export const modules = {
	4057: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			helmError: () => helmError
		})
		var _lib_errors_ts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7268)
		var _lib_url_ts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5194)
		var _kubernetes_api_webhookErrors_ts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5125)
		var _lib_text_plainText_ts__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6084)
		var _lib_secrets_quotedValues_ts__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1747)
		const DEPENDENCIES = {
			pattern: /found in Chart\.yaml, but missing in charts|dependency|dependencies/i,
			code: 'CHART_DEPENDENCIES',
			message: 'dependencies of the chart cannot be had',
			remedy:
				'Run `helm dependency update` for the chart, commit Chart.lock, and check the repositories it names. If git keeps `charts/`, let `actions/checkout` fetch all of it: `submodules: true`, `lfs: true`.'
		}
		const NOT_GZIP = {
			pattern: /gzip: invalid header|does not appear to be a (?:valid chart file|gzipped archive)/,
			code: 'CHART_UNREADABLE',
			message: 'a packed chart is no gzip archive',
			remedy:
				'If git keeps the archive with Git LFS, the checkout has a pointer in its place: give `actions/checkout` the input `lfs: true`. Otherwise package the chart again with `helm package`.'
		}
		const FETCHING = [
			{
				pattern: /proxyconnect tcp: dial tcp 127\.0\.0\.1:0\b/,
				code: 'INSECURE_URL',
				message: 'Helm was led to an http:// URL, by a redirect, by the index of a repository or by a chart',
				remedy: `${_lib_url_ts__WEBPACK_IMPORTED_MODULE_1__.mY} The cause names the URL.`
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
				remedy:
					'Check `registry-username` and `registry-password`, or the line of this host in `registry-logins`, and that this user may read the chart.'
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
				pattern:
					/connection re(?:fused|set)|i\/o timeout|no such host|server misbehaving|no route to host|network is unreachable|deadline exceeded|: EOF\b|(?:: |code )50[0234]\b|tls: |x509: /i,
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
		const IMMUTABLE =
			/\bis immutable\b|updates to \w+ spec for fields other than|updates to \w+ are forbidden|may not change (?:once set|fields other than)|may not be changed in an update|cannot change roleRef/
		const RELEASING = [
			{
				pattern: /values don't meet the specifications of the schema/,
				code: 'VALUES_INVALID',
				message: 'the values do not fit the schema of the chart',
				remedy:
					'Correct the values that the cause names, in `values`, `values-files`, `set`, `set-file` or `set-literal`.'
			},
			{
				pattern:
					/error(?: unmarshaling|: cannot unmarshal).{0,500}values|failed to parse .{0,500}values|failed parsing --set/is,
				code: 'VALUES_INVALID',
				message: 'Helm cannot read the values',
				remedy:
					'Correct the values that the cause names, in `values`, `values-files`, `set`, `set-file` or `set-literal`.'
			},
			NOT_GZIP,
			{
				pattern: /chart requires kubeVersion/,
				code: 'CHART_NOT_INSTALLABLE',
				message: 'the chart refuses the Kubernetes version of the WDS',
				remedy:
					'Choose a version of the chart that allows it with `chart-version`, or correct `kubeVersion` in Chart.yaml; a range excludes pre-releases unless it ends with `-0`.'
			},
			{
				pattern: /charts are not installable/,
				code: 'CHART_NOT_INSTALLABLE',
				message: 'the chart is a library, which only other charts can use',
				remedy:
					'Name in `chart` the application chart that depends on it, or set `type: application` in its Chart.yaml.'
			},
			DEPENDENCIES,
			{
				pattern: /request is too large|Request entity too large/i,
				code: 'OBJECT_INVALID',
				message: 'an object of the chart is larger than the WDS stores',
				remedy:
					'Split the object, or take large files out of it: an API server stores about 1.5 MiB an object.'
			},
			{
				pattern: /because it is being terminated/,
				code: 'NAMESPACE_TERMINATING',
				message: 'a namespace that the chart uses is being deleted in the WDS',
				remedy: 'Run again when it is gone: `kubectl get namespace` shows it until then.'
			},
			{
				pattern: /attempting to grant RBAC permissions not currently held/,
				code: 'WDS_FORBIDDEN',
				message: 'the chart grants rights that the WDS credentials do not have themselves',
				remedy:
					'Give the user of `wds-kubeconfig` the rights that the cause lists, or the verbs `escalate` and `bind` on roles.'
			},
			{
				pattern: /is forbidden: (?:exceeded quota|violates PodSecurity|maximum |minimum )/,
				code: 'ADMISSION_DENIED',
				message: 'a quota or policy of the WDS denies an object of the chart',
				remedy:
					'Nothing runs in a WDS, so that it needs none for workloads: delete the ResourceQuota, LimitRange or label of the Namespace there, or change the values.'
			},
			{
				pattern: /has no deployed releases/,
				code: 'HELM_FAILED',
				message: 'the release has no revision that an upgrade could start from',
				remedy: 'Remove what is left of it with `helm uninstall RELEASE` in the WDS, then deploy again.'
			},
			{
				pattern: /unknown (?:flag|shorthand flag|command)/,
				code: 'HELM_FAILED',
				message: 'this Helm does not know what it was asked for',
				remedy: 'Set `helm-version` to 3.16.0 or newer, or take the program that `helm-path` names off PATH.'
			},
			{
				pattern: /too many requests|asked us to try again later/i,
				code: 'WDS_REFUSED',
				message: 'the WDS has too much to do and refuses requests (429)',
				remedy: 'Run again later, and look for what asks the API server of the WDS so often.'
			},
			{
				pattern: /no space left on device/,
				code: 'RUNNER_UNUSABLE',
				message: 'the disk of the runner is full',
				remedy: 'Free disk space on the runner, in RUNNER_TEMP above all.'
			},
			{
				pattern: /admission webhook .{0,500} denied|ValidatingAdmissionPolicy .{0,500} denied/,
				code: 'ADMISSION_DENIED',
				message: 'an admission rule of the WDS denies an object of the chart',
				remedy:
					'The cause names the rule and its reason: change the values so that the rule allows the object, or change the rule in the WDS.'
			},
			{
				pattern: _kubernetes_api_webhookErrors_ts__WEBPACK_IMPORTED_MODULE_2__.UE,
				code: 'WEBHOOK_UNREACHABLE',
				message: _kubernetes_api_webhookErrors_ts__WEBPACK_IMPORTED_MODULE_2__.My,
				remedy: _kubernetes_api_webhookErrors_ts__WEBPACK_IMPORTED_MODULE_2__.zU
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
				message: 'an object of the chart exists in the WDS and has another owner',
				remedy: 'Remove it, rename it in the values, or deploy the release under which it was made.'
			},
			{
				pattern: /conflict occurred while applying|Apply failed with \d+ conflict/,
				code: 'OBJECT_CONFLICT',
				message: 'another client changed fields that the chart sets',
				remedy:
					'Undo the change in the WDS (the cause names the field and the manager that owns it), or put it into the values.'
			},
			{
				pattern: /PersistentVolumeClaim.{0,400}(?:is immutable after creation|field can ?not be less than)/s,
				code: 'FIELD_IMMUTABLE',
				message: 'the chart changes a PersistentVolumeClaim, which cannot be changed in the WDS',
				remedy:
					'Undo the change in the chart or the values. To enlarge a volume, enlarge the claim in each cluster: `kubectl patch persistentvolumeclaim`. Do not delete the claim in the WDS: every cluster would delete it with its data.'
			},
			{
				pattern: IMMUTABLE,
				code: 'FIELD_IMMUTABLE',
				message: 'the chart changes a field of an object that cannot be changed',
				remedy:
					'Undo the change of this field in the chart or the values; or delete the object in the WDS and deploy again: the clusters then delete it and create it again.'
			},
			{
				pattern: /sh\.helm\.release\.v1\..{0,300}Too long: may not be more than/,
				code: 'RELEASE_TOO_LARGE',
				message: 'the chart and what it renders are larger than a release of Helm can be',
				remedy: 'List files that no template reads in `.helmignore`, or split the chart.'
			},
			{
				pattern: / is invalid: |cannot be handled as an? |failed to create typed patch object/,
				code: 'OBJECT_INVALID',
				message: 'the WDS does not accept an object of the chart',
				remedy: 'Correct the field that the cause names, in the values or in the template that writes it.'
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
					'Correct what the cause names. A hook Job or Pod ends only with `hooks: run`, by which it runs in the clusters; `hooks: skip` runs none.'
			},
			{
				pattern: /forbidden: User|is forbidden/i,
				code: 'WDS_FORBIDDEN',
				message: 'the WDS credentials lack a right that the deploy needs',
				remedy:
					'Give the user of `wds-kubeconfig` the right that the cause names; docs/guides/least-privilege.md lists all that are needed.'
			},
			{
				pattern: /the server has asked for the client to provide credentials|: Unauthorized$/im,
				code: 'WDS_UNAUTHORIZED',
				message: 'the WDS does not accept the credentials of `wds-kubeconfig`',
				remedy: 'Store a current kubeconfig: tokens and client certificates expire, also during a run.'
			},
			{
				pattern: /getting credentials: /,
				code: 'EXEC_PLUGIN_FAILED',
				message: 'the credential plugin of `wds-kubeconfig` gave no credentials while Helm worked',
				remedy:
					'Log in with it in an earlier step, so that it lasts as long as the run; its words are the cause.'
			},
			{
				pattern:
					/kubernetes cluster unreachable|connection refused|i\/o timeout|no such host|\b(?:get|post|put|patch|delete) "https?:[^"]{0,2000}": [^\n]{0,1000}(?:\bEOF\b|connection reset|connection lost|broken pipe|handshake timeout)|apiserver is shutting down/i,
				code: 'WDS_UNREACHABLE',
				message: 'the WDS does not answer',
				remedy: 'Check the server address in `wds-kubeconfig` and that this runner can reach it.'
			},
			{
				pattern: /cannot unmarshal \w+ into Go struct field \w+\.metadata\./,
				code: 'CHART_RENDER',
				message: 'a name, label or annotation of an object of the chart is no text',
				remedy:
					'Put it into quotes in the template, `{{ .Values.version | quote }}`: without them, YAML reads 1.10 as a number and `on` as true. `helm template` with the same values shows which object it is.'
			},
			{
				pattern: /template:|parse error at|execution error at|YAML parse error|:\d+:\d+\n {2}executing "/,
				code: 'CHART_RENDER',
				message: 'the chart cannot be rendered with these values',
				remedy:
					'Correct the template or the values at the place that the cause names; `helm template` with the same values shows the same.'
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
		function errorFirst(stderr) {
			const start = stderr.search(/^Error: /m)
			if (start < 0) return stderr.trim()
			return `${stderr.slice(start).replace('Error: ', '').trim()}\n${stderr.slice(0, start)}`.trim()
		}
		function innermostFirst(told) {
			const calls = [...told.matchAll(/^(\S+:\d+:\d+)\n {2}executing "[^\n]*\n {4}([^\n]+)/gm)]
			const [, place, message] = calls.at(-1) ?? []
			return place === undefined || message === undefined ? told : `${place}: ${message}\n${told}`
		}
		function helmError(verb, result) {
			const plain = innermostFirst(
				(0, _lib_secrets_quotedValues_ts__WEBPACK_IMPORTED_MODULE_3__.h)(errorFirst(result.stderr))
			)
			const told = (0, _lib_text_plainText_ts__WEBPACK_IMPORTED_MODULE_4__.LD)(plain, 4000)
			const cause = new Error(told === '' ? 'helm printed nothing' : told)
			if (result.timedOut) {
				return new _lib_errors_ts__WEBPACK_IMPORTED_MODULE_0__.l(
					'TIMEOUT',
					`helm ${verb} did not end within the time left to the run`,
					{
						remedy: 'Raise `timeout`, or find out why the WDS or the registry is slow.',
						cause
					}
				)
			}
			if (result.exitCode === null || told.includes('context canceled')) {
				return new _lib_errors_ts__WEBPACK_IMPORTED_MODULE_0__.l(
					'INTERRUPTED',
					`helm ${verb} was interrupted`,
					{
						remedy: 'Run again: the next run continues where this one ended.',
						cause
					}
				)
			}
			const known = knownError(verb, told)
			return new _lib_errors_ts__WEBPACK_IMPORTED_MODULE_0__.l(
				known?.code ?? 'HELM_FAILED',
				known?.message ?? `helm ${verb} failed`,
				{
					remedy:
						known?.remedy ??
						`Correct the input, the chart or the values that the cause is about; \`helm ${verb}\` by hand with the same chart and values shows the same.`,
					cause
				}
			)
		}
	},
	5183: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			J: () => pluginTrouble,
			withoutCredentials: () => withoutCredentials
		})
		var _execPlugins_ts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2728)
		const UPDATE =
			'Update the plugin and let it write the kubeconfig again, or write its apiVersion into the kubeconfig.'
		const REASONS = [
			{
				pattern:
					/configured to use API version (\S{1,60}), plugin returned version (?!\S{0,60}__internal)(\S{1,60})/,
				reason: ([, asked = '', given = '']) =>
					`the kubeconfig asks for the apiVersion ${asked}, and it gives ${given}`,
				remedy: UPDATE
			},
			{
				pattern: /no kind "ExecCredential" is registered for version "([^"]{1,60})"/,
				reason: ([, given = '']) => `it gives the apiVersion ${given}, which kubectl does not know`,
				remedy: UPDATE
			},
			{
				pattern: /decoding stdout|didn't return a token|ExecCredential|__internal/,
				reason: () => 'it printed no credentials',
				remedy:
					'It has to print an ExecCredential as JSON and nothing else on stdout: run it by hand with the arguments of the kubeconfig.'
			},
			{
				pattern: /exec format error|permission denied|no such file or directory|executable file not found/,
				reason: ([found = '']) => `it cannot be started (${found})`,
				remedy: 'Install a program for this system that the user of the job may execute.'
			},
			{
				pattern: /has not ended after (\d{1,6} s)/,
				reason: ([, time = '']) => `it has not ended after ${time}`,
				remedy:
					'It waits for somebody or something, such as a login in a browser, and nobody sits in front of a job: choose a way to log in without asking.'
			},
			{ pattern: /exit code (\d{1,10})/, reason: ([, code = '']) => `it ended with exit code ${code}` },
			{
				pattern: /id-token|refresh-token|oidc/i,
				reason: () => 'its tokens are not valid, or cannot be refreshed'
			}
		]
		const UNATTENDED = new Map([
			['kubelogin', 'AKS: `kubelogin convert-kubeconfig -l azurecli` (or spn, msi, workloadidentity).'],
			['tsh', 'Teleport: log in by Machine & Workload Identity in an earlier step.'],
			['loft', 'Set an access key in an earlier step: `loft login URL --access-key KEY`.']
		])
		const LOG_IN = 'Log in with it in an earlier step of the job, with the variables that it needs in `env`.'
		function pluginTrouble(plugin, told) {
			const [first = '', ...own] = told.split('\n')
			const found = REASONS.map(entry => ({ entry, match: entry.pattern.exec(first) })).find(
				({ match }) => match !== null
			)
			const reason = found?.match == null ? first : found.entry.reason(found.match)
			const words = wordsOf(own)
			const known = UNATTENDED.get(
				(0, _execPlugins_ts__WEBPACK_IMPORTED_MODULE_0__.lR)(plugin) === undefined ? '' : plugin
			)
			return {
				reason: words === undefined ? reason : `${reason}: ${words}`,
				remedy: [found?.entry.remedy ?? LOG_IN, ...(known === undefined ? [] : [known])].join(' ')
			}
		}
		function wordsOf(lines) {
			const printed = lines.map(line => line.trim()).filter(line => line !== '')
			return (
				printed.findLast(line =>
					/error|fail|denied|expired|invalid|unable|cannot|not |log ?in/i.test(line)
				) ?? printed.at(-1)
			)
		}
		function withoutCredentials(text) {
			return text
				.replace(/\beyJ[\w-]{5,}(?:\.[\w-]*){1,4}/g, '(hidden)')
				.replace(/\bk8s-aws-v1\.[\w=-]+/g, '(hidden)')
				.replace(
					/("?(?:token|password|secret|clientKeyData|refresh_token|access_token|id_token)"?\s{0,3}[:=]\s{0,3}"?)[^\s"',}]{6,}/gi,
					'$1(hidden)'
				)
				.replace(
					/-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----[^-]*(?:-----END [A-Z ]{0,40}PRIVATE KEY-----)?/g,
					'(hidden)'
				)
		}
	},
	5125: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			My: () => WEBHOOK_MESSAGE,
			UE: () => WEBHOOK,
			zU: () => WEBHOOK_REMEDY
		})
		const WEBHOOK = /failed calling webhook "/
		const WEBHOOK_MESSAGE = 'a webhook that the WDS has to ask does not answer'
		const WEBHOOK_REMEDY =
			'Nothing runs in a WDS, so no Service there answers a webhook. Find the ValidatingWebhookConfiguration or MutatingWebhookConfiguration that has the webhook which the cause names in the WDS, and delete it or narrow its `namespaceSelector`.'
	},
	7743: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			descendantsOf: () => descendantsOf,
			killDescendants: () => killDescendants
		})
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024)
		var node_fs__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(
			node_fs__WEBPACK_IMPORTED_MODULE_0__
		)
		function descendantsOf(pid) {
			const children = processes().filter(({ parent }) => parent === pid)
			return children.flatMap(child => [child, ...descendantsOf(child.pid)])
		}
		function killDescendants(descendants) {
			for (const { pid, started } of descendants) {
				if (processAt(pid)?.started !== started) continue
				try {
					process.kill(pid, 'SIGKILL')
				} catch {}
			}
		}
		function processes() {
			if (process.platform !== 'linux') return []
			return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)('/proc')
				.filter(name => /^\d+$/.test(name))
				.flatMap(name => processAt(Number(name)) ?? [])
		}
		function processAt(pid) {
			try {
				const stat = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/stat`, 'utf8')
				const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
				const [, parent = '', started = ''] = [fields[0], fields[1], fields[19]]
				return { pid, parent: Number(parent), started }
			} catch {
				return undefined
			}
		}
	},
	3909: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__)
		__webpack_require__.d(__webpack_exports__, {
			missingPlugin: () => missingPlugin,
			pluginError: () => pluginError,
			refusal: () => refusal,
			wdsError: () => wdsError
		})
		var errors = __webpack_require__(7268)
		var webhookErrors = __webpack_require__(5125)
		var external_node_crypto_ = __webpack_require__(7598)
		var json = __webpack_require__(8453)
		function expiredIn(document, now) {
			const user = (0, json.lJ)((0, json.RD)(document, 'users')[0], 'user')
			const ends = [
				['client certificate', endOfCertificate((0, json.bX)(user, 'client-certificate-data'))],
				['token', endOfToken((0, json.bX)(user, 'token'))],
				['id-token', endOfToken((0, json.bX)(user, 'auth-provider', 'config', 'id-token'))]
			]
			const found = ends.flatMap(([what, end]) =>
				end !== undefined && end <= now
					? [`its ${what} expired on ${new Date(end).toISOString().replace(/\.\d+/, '')}`]
					: []
			)
			return found.length === 0 ? undefined : found.join(', and ')
		}
		function endOfCertificate(data) {
			if (data === undefined) return undefined
			try {
				return dateOf(
					Date.parse(new external_node_crypto_.X509Certificate(Buffer.from(data, 'base64')).validTo)
				)
			} catch {
				return undefined
			}
		}
		function endOfToken(token) {
			const [, claims, signature] = token?.split('.') ?? []
			if (claims === undefined || signature === undefined) return undefined
			const seconds = (0, json.at)((0, json.Yf)(Buffer.from(claims, 'base64url').toString()), 'exp')
			return typeof seconds === 'number' ? dateOf(seconds * 1000) : undefined
		}
		function dateOf(milliseconds) {
			return Number.isNaN(new Date(milliseconds).getTime()) ? undefined : milliseconds
		}
		var client = __webpack_require__(3708)
		var pluginWords = __webpack_require__(5183)
		var url = __webpack_require__(5194)
		const REMEDIES = [
			[
				/certificate signed by unknown authority|certificate is not trusted/,
				'Its certificate was not issued by the `certificate-authority-data` of the kubeconfig: take a current kubeconfig; a rebuilt server has a new authority.'
			],
			[
				/certificate is valid for|cannot validate certificate for|not valid for any names/,
				'Its certificate names another host: set `tls-server-name` in the kubeconfig to a name that the certificate has, or use that name as the server.'
			],
			[
				/x509: certificate has expired or is not yet valid/,
				'The certificate of the server has expired: renew it there; this runner’s clock has to be right, too.'
			],
			[
				/server gave HTTP response to HTTPS client/,
				'The server speaks plain HTTP on this port: correct the server in the kubeconfig.'
			],
			[
				/proxyconnect|socks connect/,
				'The proxy does not answer: check `proxy-url` in the kubeconfig, or HTTPS_PROXY and NO_PROXY of this runner.'
			]
		]
		function unreachableRemedy(reason) {
			return REMEDIES.find(([pattern]) => pattern.test(reason))?.[1]
		}
		function serverHint(server) {
			const host = URL.parse(server)?.hostname ?? ''
			if (host === 'localtest.me' || host.endsWith('.localtest.me'))
				return `${host} is 127.0.0.1 wherever it is looked up, so it reaches KubeFlex only on the machine that hosts it: give KubeFlex a domain that the runner can resolve, or run this job on a self-hosted runner on that machine.`
			if (/\.svc(\.|$)/.test(host))
				return `${host} is a Service address inside the hosting cluster: take the key \`kubeconfig\` of the Secret, not \`kubeconfig-incluster\`, or run this job on a runner inside that cluster.`
			if ((0, url.U9)(host))
				return `${host} is the runner itself: take a kubeconfig with an address that the runner can reach, and set tls-server-name when the certificate does not name that address.`
			return undefined
		}
		var plainText = __webpack_require__(6084)
		var text_text = __webpack_require__(9576)
		const MOST_WORDS = 300
		const MOST_NAMES = 5
		const INSTALLERS = new Map([
			['doctl', 'digitalocean/action-doctl'],
			[
				'gke-gcloud-auth-plugin',
				'google-github-actions/setup-gcloud with `install_components: gke-gcloud-auth-plugin`'
			],
			['kubelogin', 'azure/use-kubelogin'],
			['tsh', 'teleport-actions/setup']
		])
		function missingPlugin(context, command, installHint) {
			const installer = INSTALLERS.get(command)
			return new errors.l(
				'EXEC_PLUGIN_MISSING',
				`context "${context}" logs in with ${command}, which this runner does not have`,
				{
					remedy: [
						'Install it in an earlier step, into a folder of PATH that is absolute and lies outside of the workspace.',
						...(installer === undefined ? [] : [`On GitHub: ${installer}.`])
					].join(' '),
					...(installHint === undefined
						? {}
						: { cause: new Error(`the kubeconfig says how: ${installHint.trim().replaceAll(/\s+/g, ' ')}`) })
				}
			)
		}
		function pluginError(name, error) {
			const { reason, remedy } = (0, pluginWords.J)(error.plugin, error.message)
			return new errors.l(
				'EXEC_PLUGIN_FAILED',
				`the credential plugin ${error.plugin} gave no credentials for ${name}: ${(0, plainText.LD)(reason, MOST_WORDS)}`,
				{ remedy, cause: error }
			)
		}
		function withExpiry({ document }) {
			const expired = expiredIn(document, Date.now())
			return expired === undefined ? '' : `: ${expired}`
		}
		function renewal({ login }, input) {
			return login === undefined
				? `Store a current kubeconfig as ${input}: tokens and client certificates expire, and a rebuilt server has a new authority.`
				: `They came from the credential plugin ${login.command}: log in with it again in an earlier step, as a user of this cluster.`
		}
		function wdsError(error, { inputs, deps, clock }) {
			if (error instanceof client.cZ) return pluginError('the WDS', error)
			if (error instanceof client.Jk) {
				const { server } = inputs.wds
				const remedy =
					unreachableRemedy(error.message) ??
					serverHint(server) ??
					'Check the server address in `wds-kubeconfig`, and that this runner can reach it and trusts its CA.'
				if (deps.interrupted.aborted) return clock.expired(`the WDS at ${server} to answer`, remedy)
				return new errors.l('WDS_UNREACHABLE', `the WDS at ${server} does not answer`, {
					remedy,
					cause: error
				})
			}
			if (!(error instanceof client.hD)) return error
			if (error.reason === client.bM) {
				return new errors.l('API_GROUP_AWAY', `in the WDS, ${error.message}`, {
					remedy:
						'The APIService has no server there: `kubectl --context WDS get apiservices` shows it. Delete it, or start its server. Every other API group works.',
					cause: error
				})
			}
			if (error.status === 401) {
				return new errors.l(
					'WDS_UNAUTHORIZED',
					`the WDS does not accept the credentials of context "${inputs.wds.context}" in \`wds-kubeconfig\`${withExpiry(inputs.wds)}`,
					{
						remedy: renewal(inputs.wds, '`wds-kubeconfig`'),
						cause: error
					}
				)
			}
			if (error.status === 403) {
				return new errors.l('WDS_FORBIDDEN', 'the WDS credentials lack a right that the deploy needs', {
					remedy:
						'Give the user of `wds-kubeconfig` the right that the cause names; docs/guides/least-privilege.md lists all that are needed.',
					cause: error
				})
			}
			if (webhookErrors.UE.test(error.message))
				return new errors.l('WEBHOOK_UNREACHABLE', webhookErrors.My, {
					remedy: webhookErrors.zU,
					cause: error
				})
			return new errors.l('WDS_REFUSED', `the WDS refuses a request of the deploy: ${error.message}`, {
				remedy:
					'The message is the API server’s own: it names the object or the admission policy that has to change.',
				cause: error
			})
		}
		function refusal(its, clusters, consequence) {
			const names = clusters.map(({ cluster }) => cluster)
			const servers = [
				...(its === undefined ? [] : ['the ITS']),
				...(names.length === 0
					? []
					: [`${names.length === 1 ? 'cluster' : 'clusters'} ${(0, text_text.HL)(names, MOST_NAMES)}`])
			].join(' and ')
			const inputs = [
				...(its === undefined ? [] : ['`its-kubeconfig`']),
				...(names.length === 0 ? [] : ['`wec-kubeconfig`'])
			].join(' and ')
			const refused = [...(its === undefined ? [] : [its]), ...clusters.slice(0, MOST_NAMES)].flatMap(
				({ access }) => access ?? []
			)
			const expired = refused.flatMap(access => {
				const expiry = withExpiry(access)
				return expiry === '' ? [] : [` (context "${access.context}"${expiry})`]
			})
			const remedies = new Set(refused.map(access => renewal(access, inputs)))
			return new errors.l(
				'CREDENTIALS_REFUSED',
				`the credentials of ${inputs} are not accepted (401) by ${servers}${expired.join('')}`,
				{ remedy: [...(remedies.size === 0 ? [`Renew ${inputs}.`] : remedies), consequence].join(' ') }
			)
		}
	}
}
