export const id = 552
export const ids = [552]
export const modules = {
	2716: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			J: () => pluginTrouble,
			withoutCredentials: () => withoutCredentials
		})
		var _execPlugins_ts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4059)
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
	4902: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
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
	1401: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__)
		__webpack_require__.d(__webpack_exports__, {
			missingPlugin: () => missingPlugin,
			pluginError: () => pluginError,
			refusal: () => refusal,
			renewal: () => renewal,
			wdsError: () => wdsError,
			withExpiry: () => withExpiry
		})
		var errors = __webpack_require__(3916)
		var webhookErrors = __webpack_require__(4902)
		var external_node_crypto_ = __webpack_require__(7598)
		var json = __webpack_require__(8301)
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
		var client = __webpack_require__(7369)
		var pluginWords = __webpack_require__(2716)
		var urls = __webpack_require__(9695)
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
			if ((0, urls.U9)(host))
				return `${host} is the runner itself: take a kubeconfig with an address that the runner can reach, and set tls-server-name when the certificate does not name that address.`
			return undefined
		}
		var plainText = __webpack_require__(1684)
		var src_text = __webpack_require__(8992)
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
				: `They came from the credential plugin ${login.command}: log in with it again in an earlier step, as somebody whom this cluster knows.`
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
						'Give the user of `wds-kubeconfig` the right that the cause names; docs/permissions.md lists all that are needed.',
					cause: error
				})
			}
			if (webhookErrors.UE.test(error.message))
				return new errors.l('WEBHOOK_UNREACHABLE', webhookErrors.My, {
					remedy: webhookErrors.zU,
					cause: error
				})
			return new errors.l('WDS_REFUSED', `the WDS refuses what the deploy asks for: ${error.message}`, {
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
					: [`${names.length === 1 ? 'cluster' : 'clusters'} ${(0, src_text.HL)(names, MOST_NAMES)}`])
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
