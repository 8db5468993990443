export const id = 326
export const ids = [326]
export const modules = {
	9123: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			openPreviewSite: () => openPreviewSite
		})
		var errors = __webpack_require__(7268)
		var api = __webpack_require__(8943)
		async function keepComment(github, pullRequest, marker, body) {
			const marked = []
			const refusals = []
			let asked
			for await (const page of github.comments(pullRequest)) {
				const found = page.filter(comment => comment.body.startsWith(marker))
				if (found.length === 0) continue
				marked.push(...found)
				asked ??= github.user()
				const user = await asked
				const own = found.filter(comment => isOf(comment, user))
				for (const comment of own) {
					try {
						if (comment.body !== body) await github.updateComment(comment.id, body)
						await removeComments(
							github,
							own.filter(({ id }) => id !== comment.id)
						)
						return
					} catch (error) {
						if ((0, api.R)(error, 403)) refusals.push(error)
						else if (!(0, api.R)(error, 404)) throw error
					}
				}
			}
			if (refusals.length > 1) throw refusals[0]
			const { id, author } = await github.createComment(pullRequest, body)
			if (author !== '')
				await removeComments(
					github,
					marked.filter(comment => comment.author === author && comment.id !== id)
				)
		}
		function isOf({ author, isBot }, user) {
			return user !== undefined && (author === user || (isBot && author === `${user}[bot]`))
		}
		async function removeComments(github, comments) {
			try {
				for (const { id } of comments) await github.deleteComment(id)
			} catch (error) {
				if (!(error instanceof api.y)) throw error
			}
		}
		const MOST_ENDED = 20
		async function endDeployments(github, environment, key, current) {
			for (const id of (await notEnded(github, environment, key, current)).reverse()) {
				try {
					await github.setDeploymentState(id, 'inactive', {
						description: current === undefined ? 'Removed' : 'Replaced'
					})
				} catch (error) {
					if (!(0, api.R)(error, 404)) throw error
				}
			}
		}
		async function notEnded(github, environment, key, current) {
			const found = []
			let isOlder = current === undefined
			for await (const page of github.deployments(environment))
				for (const { id, key: its } of page) {
					if (its !== key) continue
					if (!isOlder) {
						isOlder = id === current
						continue
					}
					const state = await github.deploymentState(id)
					if (state === 'inactive' || found.length === MOST_ENDED) return found
					if (current === undefined || state !== 'failure') found.push(id)
				}
			return found
		}
		var github_origin = __webpack_require__(6901)
		var shortName = __webpack_require__(5006)
		var html = __webpack_require__(910)
		function keyOf({ release, namespace, wds }) {
			return `${namespace}/${release} ${(0, shortName.B)(wds.server)}`
		}
		function markerOf(inputs) {
			return (0, html.R)(`ks-helm-deploy preview ${keyOf(inputs)}`).toString()
		}
		var htmlBlocks = __webpack_require__(5144)
		var body = __webpack_require__(1891)
		var headline = __webpack_require__(9269)
		const LIMIT_BYTES = 60_000
		function renderComment(report, runUrl) {
			const { release, namespace, verdict } = report
			const { mark, text } = (0, headline.g)(report)
			const parts = [
				(0, htmlBlocks.$t)(
					(0, htmlBlocks.om)(
						(0, html.PT)`<h3>${mark} Preview ${release}: ${verdict}</h3><p>${(0, html.MZ)(text)}</p>`
					)
				),
				...(0, body.l)(report, url => (0, html.PT)`<p><b>${(0, html.nf)(url, 'Open the preview')}</b></p>`),
				...(0, body.E)(withoutQuotes(report), [
					`namespace ${namespace}`,
					...(runUrl === '' ? [] : [(0, html.nf)(runUrl, 'workflow run')])
				])
			]
			return (0, htmlBlocks.yQ)(parts, LIMIT_BYTES)
		}
		function withoutQuotes({ error, clusters, hooks, remediation, ...rest }) {
			return {
				...rest,
				clusters: clusters.map(unquoted),
				hooks: hooks.map(unquotedHook),
				error: error && { ...error, causes: [] },
				remediation: remediation && { ...remediation, clusters: remediation.clusters.map(unquoted) }
			}
		}
		function unquoted(cluster) {
			return { ...cluster, findings: cluster.findings.map(unquotedFinding) }
		}
		function unquotedHook(hook) {
			return {
				...hook,
				clusters: hook.clusters.map(cluster => ({
					...cluster,
					findings: cluster.findings.map(unquotedFinding),
					logs: []
				}))
			}
		}
		function unquotedFinding(finding) {
			return { ...finding, events: [], logs: [] }
		}
		const PUBLISH_MS = 29_000
		const GRACE_MS = 1000
		const HURRY_MS = 1000
		function openPreviewSite(inputs, deps, warn) {
			if (inputs.command !== 'deploy' && inputs.command !== 'uninstall') return undefined
			const { preview, origin, githubToken, command, release } = inputs
			if (preview === undefined) return undefined
			const pullRequest = (0, github_origin._n)(origin)
			if (githubToken === undefined || origin.repository === '') {
				return {
					publish: () => {
						warn(`${NO_COMMENT} and no deployment: there is no \`github-token\``)
						return Promise.resolve()
					}
				}
			}
			const over = new AbortController()
			let due = Infinity
			const time = { signal: over.signal, remaining: () => due - performance.now() }
			const connected = deps.github(githubToken, origin, deps.log, time)
			connected.catch(() => undefined)
			const [environment, key] = [environmentOf(inputs), keyOf(inputs)]
			const started =
				command === 'deploy' && pullRequest !== undefined && pullRequest.headSha !== ''
					? settled(startDeployment(connected, pullRequest.headSha, { environment, key, release }))
					: undefined
			return {
				publish: async report => {
					due = performance.now() + PUBLISH_MS
					const end = endOf(over, deps.interrupted)
					const call = attempting(connected, end, warn)
					await Promise.all([
						showComment(inputs, report, call, warn),
						showDeployment({ command, environment, key, url: preview.url, started }, report, call)
					])
					end.cancel()
					over.abort()
				}
			}
		}
		function attempting(connected, end, warn) {
			return async (what, permission, body) => {
				try {
					await Promise.race([connected.then(body), end.reached])
					return true
				} catch (error) {
					warn(`${what}: ${why(error, permission)}`)
					return false
				}
			}
		}
		async function showComment(inputs, report, call, warn) {
			const pullRequest = (0, github_origin._n)(inputs.origin)
			if (pullRequest === undefined) warn(`${NO_COMMENT}: this run is not of a pull request`)
			else
				await call(NO_COMMENT, 'pull-requests: write', async github => {
					const marker = markerOf(inputs)
					const text = renderComment(report, inputs.origin.runUrl)
					await keepComment(github, pullRequest.number, marker, `${marker}\n\n${text}`)
				})
		}
		async function showDeployment({ command, environment, key, url, started }, report, call) {
			const write = 'deployments: write'
			if (command === 'uninstall') {
				await call('deployments on GitHub stay active', write, async github => {
					await endDeployments(github, environment, key)
				})
				return
			}
			if (started === undefined) return
			const isShown = await call('no deployment on GitHub', write, async github => {
				await finish(github, idOf(await started), url, report)
			})
			if (isShown && report.error === undefined)
				await call('earlier deployments on GitHub stay active', write, async github => {
					await endDeployments(github, environment, key, idOf(await started))
				})
		}
		const NO_COMMENT = 'no comment on GitHub'
		function endOf(over, interrupted) {
			const { promise: reached, reject } = Promise.withResolvers()
			reached.catch(() => undefined)
			over.signal.addEventListener('abort', () => {
				setTimeout(() => {
					reject(new Error('GitHub took too long'))
				}, GRACE_MS).unref()
			})
			const endIn = ms =>
				setTimeout(() => {
					over.abort()
				}, ms)
			const limit = endIn(PUBLISH_MS).unref()
			const hurry = () => {
				endIn(HURRY_MS)
			}
			if (interrupted.aborted) hurry()
			else interrupted.addEventListener('abort', hurry, { once: true })
			return {
				reached,
				cancel: () => {
					clearTimeout(limit)
				}
			}
		}
		function environmentOf({ release, namespace }) {
			return release === namespace ? `preview/${release}` : `preview/${namespace}/${release}`
		}
		async function startDeployment(connected, commit, { environment, key, release }) {
			const github = await connected
			const id = await github.createDeployment(commit, environment, {
				description: `Preview ${release}`,
				key
			})
			await github.setDeploymentState(id, 'in_progress', { description: 'KubeStellar delivers it' })
			return id
		}
		function idOf(started) {
			if (started.status === 'rejected') throw started.reason
			return started.value
		}
		async function finish(github, id, url, { verdict, error }) {
			if (error === undefined) await github.setDeploymentState(id, 'success', { url, description: verdict })
			else await github.setDeploymentState(id, 'failure', { description: error.code })
		}
		function why(error, permission) {
			const message = (0, errors.b)(error)
			const meaning = (0, api.R)(error, 401)
				? TOKEN_OVER
				: (0, api.R)(error, 403, 404)
					? meaningOfRefusal(message, permission)
					: undefined
			return meaning === undefined ? message : `${meaning} (${message})`
		}
		const TOKEN_OVER =
			'the token is not valid any more: that of a job ends with it, that of an app after an hour'
		function meaningOfRefusal(message, permission) {
			const words = message.toLowerCase()
			if (words.includes('rate limit')) return undefined
			if (words.includes('is locked'))
				return 'the conversation is locked, and the token may not write there: unlock it, or use a token with write access'
			return `the token may not do it; the job needs \`permissions: ${permission}\`, which pull requests from forks and Dependabot never get`
		}
		async function settled(promise) {
			const [result] = await Promise.allSettled([promise])
			return result
		}
	},
	9012: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			whyOver: () => whyOver
		})
		var _lib_errors_ts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7268)
		const ANSWER_MS = 10_000
		async function whyOver(inputs, deps, warn) {
			const { origin, command } = inputs
			const { subject } = origin
			if (subject.kind === 'none' || !isAsked(subject, command)) return undefined
			const { skip, warning } = judgeState(subject, command, await stateOf(subject, inputs, deps))
			if (warning !== undefined) warn(warning)
			return skip
		}
		function isAsked(subject, command) {
			return makes(command) || (command === 'uninstall' && isTheEnd(subject))
		}
		function judgeState(subject, command, state) {
			const { what, over, there } = wordsFor(subject)
			if (!makes(command))
				return state === 'there' ? { skip: `${what} is ${there} again: its preview is not removed` } : {}
			if (state === 'there') return {}
			if (state === 'gone') return { skip: `${what} is ${over} by now: no preview is made of it` }
			if (subject.kind === 'pull-request' && subject.pullRequest.isClosed)
				return {
					skip: `${what} is closed according to the event, and whether it still is, is not known (${state.unknown}): no preview is made of it`
				}
			return {
				warning: `whether ${what} is ${over} by now is not known (${state.unknown}): its preview is made all the same`
			}
		}
		function makes(command) {
			return command === 'deploy' || command === 'rollback'
		}
		function isTheEnd(subject) {
			return (
				subject.kind === 'deleted-branch' ||
				(subject.kind === 'pull-request' && subject.pullRequest.action === 'closed')
			)
		}
		function wordsFor(subject) {
			return subject.kind === 'pull-request'
				? { what: `pull request ${subject.pullRequest.number}`, over: 'closed', there: 'open' }
				: { what: `branch ${subject.branch}`, over: 'deleted', there: 'there' }
		}
		async function stateOf(subject, { githubToken, origin }, { github, log, interrupted }) {
			if (githubToken === undefined || origin.repository === '')
				return { unknown: 'there is no `github-token`' }
			const end = performance.now() + ANSWER_MS
			const time = {
				signal: AbortSignal.any([interrupted, AbortSignal.timeout(ANSWER_MS)]),
				remaining: () => end - performance.now()
			}
			try {
				return await ask(subject, await github(githubToken, origin, log, time))
			} catch (error) {
				return { unknown: (0, _lib_errors_ts__WEBPACK_IMPORTED_MODULE_0__.b)(error) }
			}
		}
		async function ask(subject, github) {
			if (subject.kind === 'pull-request')
				return (await github.pullRequestState(subject.pullRequest.number)) === 'open' ? 'there' : 'gone'
			return await github.branchState(subject.branch)
		}
	},
	8943: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			R: () => hasStatus,
			y: () => GitHubError
		})
		class GitHubError extends Error {
			name = 'GitHubError'
			status
			constructor(status, message, cause) {
				super(message, { cause })
				this.status = status
			}
		}
		function hasStatus(error, ...statuses) {
			return error instanceof GitHubError && statuses.includes(error.status)
		}
	},
	6584: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__)
		__webpack_require__.d(__webpack_exports__, {
			connectGitHub: () => connectGitHub,
			pauseAskedIn: () => pauseAskedIn
		})
		var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2270)
		var _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9735)
		var _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6856)
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500)
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(
			node_timers_promises__WEBPACK_IMPORTED_MODULE_1__
		)
		var _lib_errors_ts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7268)
		var _lib_json_ts__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8453)
		var _api_ts__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8943)
		const CALL_MS = 45_000
		const UNKNOWN_PAUSE_MS = 60_000
		const SHORTEST_PAUSE_MS = 1000
		const STEP_MS = 1000
		const PAGE = 100
		const KEY = 'ks-helm-deploy'
		const MOST_PAGES = { comments: 25, deployments: 3 }
		const DESCRIPTION_LENGTH = 140
		function connectGitHub(token, origin, log, time) {
			const octokit = octokitFor(token, origin.apiUrl)
			octokit.hook.before('request', options => {
				options.request.signal ??= time.signal
			})
			octokit.hook.wrap('request', async (request, options) =>
				patiently(async () => await request(options), log, time)
			)
			const [owner = '', repo = ''] = origin.repository.split('/')
			const asking = { octokit, rest: octokit.rest, at: { owner, repo } }
			return Promise.resolve({
				...subjects(asking),
				...comments(asking),
				...deployments(asking, origin.runUrl)
			})
		}
		function octokitFor(token, apiUrl) {
			const never = () => false
			return (0, _actions_github__WEBPACK_IMPORTED_MODULE_0__.Q)(
				token,
				{
					baseUrl: apiUrl,
					log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
					retry: { doNotRetry: [400, 401, 403, 404, 410, 422, 429, 451] },
					throttle: { onRateLimit: never, onSecondaryRateLimit: never }
				},
				_octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_5__.L,
				_octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_6__.A
			)
		}
		async function patiently(request, log, { signal, remaining }) {
			let most = remaining() / 2
			for (;;) {
				try {
					return await inTime(request, signal)
				} catch (error) {
					const pauseMs = pauseAskedIn(error, Date.now())
					if (pauseMs === undefined || pauseMs > most) throw error
					most -= pauseMs
					log.info(`GitHub asks for a pause of ${Math.ceil(pauseMs / 1000)} s`)
					const end = performance.now() + pauseMs
					for (let left = pauseMs; left > 0; left = end - performance.now()) {
						if (left > remaining()) throw error
						await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(
							Math.min(left, STEP_MS),
							undefined,
							{ signal }
						)
					}
				}
			}
		}
		async function asked(what, call) {
			try {
				return await call
			} catch (error) {
				const status =
					(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_3__.Gv)(error) && 'response' in error
						? ((0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_3__.tk)(error, 'status') ?? 0)
						: 0
				const answer = status === 0 ? 'does not answer' : `answers ${status}`
				const pauseMs = pauseAskedIn(error, Date.now())
				const tooLong =
					pauseMs === undefined
						? ''
						: ` (it asks for a pause of ${Math.ceil(pauseMs / 1000)} s, for which this run has no time)`
				throw new _api_ts__WEBPACK_IMPORTED_MODULE_4__.y(
					status,
					`GitHub ${answer} when asked ${what}: ${(0, _lib_errors_ts__WEBPACK_IMPORTED_MODULE_2__.b)(error)}${tooLong}`,
					error
				)
			}
		}
		function subjects({ octokit, rest, at }) {
			return {
				openPullRequests: async () => {
					const query = { ...at, state: 'open', per_page: PAGE }
					const found = await asked('to list pull requests', octokit.paginate(rest.pulls.list, query))
					return new Set(found.map(({ number }) => number))
				},
				pullRequestState: async number => {
					const what = `for pull request ${number}`
					const { data } = await asked(what, rest.pulls.get({ ...at, pull_number: number }))
					const state = data.state
					if (state === 'open' || state === 'closed') return state
					throw unknownAnswer(what)
				},
				branches: async () => {
					const query = { ...at, per_page: PAGE }
					const found = await asked('to list branches', octokit.paginate(rest.repos.listBranches, query))
					return new Set(found.map(({ name }) => name))
				},
				hasBranch: async name => {
					try {
						await asked(`for branch ${name}`, rest.repos.getBranch({ ...at, branch: name }))
						return true
					} catch (error) {
						if (error instanceof _api_ts__WEBPACK_IMPORTED_MODULE_4__.y && error.status === 404) return false
						throw error
					}
				},
				branchState: async name => {
					const query = { ...at, ref: `heads/${name}`, per_page: PAGE }
					const found = await asked(`for branch ${name}`, octokit.paginate(rest.git.listMatchingRefs, query))
					return found.some(({ ref }) => ref === `refs/heads/${name}`) ? 'there' : 'gone'
				}
			}
		}
		function comments({ octokit, rest, at }) {
			return {
				comments: async function* (pullRequest) {
					const read = async page =>
						await asked(
							'to list comments',
							rest.issues.listComments({ ...at, issue_number: pullRequest, per_page: PAGE, page })
						)
					const { data, headers } = await read(1)
					yield data.map(commentOf)
					const last = lastPage(headers.link)
					for (let page = last; page > Math.max(1, last + 1 - MOST_PAGES.comments); page -= 1)
						yield (await read(page)).data.map(commentOf)
				},
				createComment: async (pullRequest, body) => {
					const call = rest.issues.createComment({ ...at, issue_number: pullRequest, body })
					return commentOf((await asked('to comment', call)).data)
				},
				updateComment: async (id, body) => {
					const call = rest.issues.updateComment({ ...at, comment_id: id, body })
					return commentOf((await asked('to change a comment', call)).data)
				},
				deleteComment: async id => {
					await asked('to delete a comment', rest.issues.deleteComment({ ...at, comment_id: id }))
				},
				user: async () => {
					const asks = [
						async () =>
							(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_3__.bX)(
								await octokit.graphql('query { viewer { login } }'),
								'viewer',
								'login'
							),
						async () =>
							(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_3__.bX)(
								(await rest.users.getAuthenticated()).data,
								'login'
							)
					]
					for (const ask of asks) {
						try {
							const login = await asked('who this is', ask())
							if (login !== undefined && login !== '') return login
						} catch {}
					}
					return undefined
				}
			}
		}
		function deployments({ rest, at }, runUrl) {
			return {
				createDeployment: async (ref, environment, { description, key }) => {
					const call = rest.repos.createDeployment({
						...at,
						ref,
						environment,
						description: description.slice(0, DESCRIPTION_LENGTH),
						payload: { [KEY]: key },
						auto_merge: false,
						required_contexts: [],
						transient_environment: true,
						production_environment: false
					})
					const { data } = await asked('to make a deployment', call)
					const id = (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_3__.tk)(data, 'id')
					if (id === undefined) throw unknownAnswer('to make a deployment')
					return id
				},
				setDeploymentState: async (id, state, { url, description }) => {
					const call = rest.repos.createDeploymentStatus({
						...at,
						deployment_id: id,
						state,
						description: description.slice(0, DESCRIPTION_LENGTH),
						auto_inactive: false,
						...(runUrl === '' ? {} : { log_url: runUrl }),
						...(url === undefined ? {} : { environment_url: url })
					})
					await asked('to set the state of a deployment', call)
				},
				deployments: async function* (environment) {
					for (let page = 1; page <= MOST_PAGES.deployments; page += 1) {
						const call = rest.repos.listDeployments({ ...at, environment, per_page: PAGE, page })
						const { data, headers } = await asked('to list deployments', call)
						yield data.map(deploymentOf)
						if (page >= lastPage(headers.link)) return
					}
				},
				deploymentState: async id => {
					const call = rest.repos.listDeploymentStatuses({ ...at, deployment_id: id, per_page: 1 })
					return (await asked('for the state of a deployment', call)).data[0]?.state
				}
			}
		}
		async function inTime(call, signal) {
			const over = AbortSignal.any([signal, AbortSignal.timeout(CALL_MS)])
			const ended = new Promise((_, reject) => {
				over.addEventListener('abort', () => {
					reject(new Error('there is no time left'))
				})
			})
			return await Promise.race([call(), ended])
		}
		function pauseAskedIn(error, now) {
			const header = name =>
				(0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_3__.bX)(error, 'response', 'headers', name) ?? ''
			const status = (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_3__.tk)(error, 'status')
			const after = header('retry-after')
			const isSpent = header('x-ratelimit-remaining') === '0'
			const isTold = /rate limit/i.test(
				(0, _lib_errors_ts__WEBPACK_IMPORTED_MODULE_2__.b)(error).slice(0, LONGEST_MESSAGE)
			)
			const isLimit =
				status === 429 ||
				(status === 403 && (after !== '' || isSpent || isTold)) ||
				(isTold && status === undefined)
			if (!isLimit) return undefined
			if (/^\d{1,9}$/.test(after)) return Math.max(SHORTEST_PAUSE_MS, Number(after) * 1000)
			const answered = Date.parse(header('date')) || now
			const until = Date.parse(after) || (isSpent ? Number(header('x-ratelimit-reset')) * 1000 : NaN)
			return Number.isNaN(until) || until === 0
				? UNKNOWN_PAUSE_MS
				: Math.max(SHORTEST_PAUSE_MS, until - answered)
		}
		const LONGEST_MESSAGE = 2000
		function lastPage(link) {
			for (const part of (link ?? '').split(',')) {
				const [target = '', ...relations] = part.split(';').map(text => text.trim())
				if (!relations.includes('rel="last"')) continue
				return Number(URL.parse(target.slice(1, -1))?.searchParams.get('page') ?? 1) || 1
			}
			return 1
		}
		function quiet() {}
		function unknownAnswer(what) {
			return new _api_ts__WEBPACK_IMPORTED_MODULE_4__.y(
				0,
				`GitHub gives no answer that could be read when asked ${what}`,
				undefined
			)
		}
		function deploymentOf(found) {
			const payload =
				typeof found.payload === 'string'
					? (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_3__.Yf)(found.payload)
					: found.payload
			return { id: found.id, key: (0, _lib_json_ts__WEBPACK_IMPORTED_MODULE_3__.bX)(payload, KEY) ?? '' }
		}
		function commentOf(found) {
			return {
				id: found.id,
				body: found.body ?? '',
				isBot: found.user?.type === 'Bot',
				author: found.user?.login ?? '',
				url: found.html_url
			}
		}
	}
}
