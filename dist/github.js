export const id = 326
export const ids = [326]
export const modules = {
	9248: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__)
		__webpack_require__.d(__webpack_exports__, {
			connectGitHub: () => connectGitHub
		})
		var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2270)
		var _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9735)
		var _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6856)
		var _errors_ts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3916)
		var _json_ts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8301)
		var _githubApi_ts__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1562)
		const CALL_MS = 45_000
		const LONGEST_PAUSE_S = 30
		const PAGE = 100
		const DESCRIPTION_LENGTH = 140
		function connectGitHub(token, { repository, apiUrl, runUrl }, log, signal) {
			const [owner = '', repo = ''] = repository.split('/')
			const at = { owner, repo }
			const onLimit = (retryAfter, _options, _octokit, retryCount) => {
				log.info(`GitHub asks for a pause of ${retryAfter} s`)
				return retryAfter <= LONGEST_PAUSE_S && retryCount < 2
			}
			const octokit = (0, _actions_github__WEBPACK_IMPORTED_MODULE_0__.Q)(
				token,
				{
					baseUrl: apiUrl,
					log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
					retry: { doNotRetry: [400, 401, 403, 404, 410, 422, 429, 451] },
					throttle: { onRateLimit: onLimit, onSecondaryRateLimit: onLimit }
				},
				_octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_4__.L,
				_octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_5__.A
			)
			octokit.hook.before('request', options => {
				options.request.signal ??= signal
			})
			const { rest } = octokit
			const asked = async (what, call) => {
				const over = AbortSignal.any([signal, AbortSignal.timeout(CALL_MS)])
				const ended = new Promise((_, reject) => {
					over.addEventListener('abort', () => {
						reject(new Error('there is no time left'))
					})
				})
				try {
					return await Promise.race([call, ended])
				} catch (error) {
					const status =
						(0, _json_ts__WEBPACK_IMPORTED_MODULE_2__.Gv)(error) && 'response' in error
							? ((0, _json_ts__WEBPACK_IMPORTED_MODULE_2__.tk)(error, 'status') ?? 0)
							: 0
					const answer = status === 0 ? 'does not answer' : `answers ${status}`
					throw new _githubApi_ts__WEBPACK_IMPORTED_MODULE_3__.y(
						status,
						`GitHub ${answer} when asked ${what}: ${(0, _errors_ts__WEBPACK_IMPORTED_MODULE_1__.b)(error)}`,
						error
					)
				}
			}
			return Promise.resolve({
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
						if (error instanceof _githubApi_ts__WEBPACK_IMPORTED_MODULE_3__.y && error.status === 404)
							return false
						throw error
					}
				},
				comments: async pullRequest => {
					const query = { ...at, issue_number: pullRequest, per_page: PAGE }
					const found = await asked('to list comments', octokit.paginate(rest.issues.listComments, query))
					return found.map(commentOf)
				},
				createComment: async (pullRequest, body) => {
					const call = rest.issues.createComment({ ...at, issue_number: pullRequest, body })
					return commentOf((await asked('to comment', call)).data)
				},
				updateComment: async (id, body) => {
					const call = rest.issues.updateComment({ ...at, comment_id: id, body })
					return commentOf((await asked('to change a comment', call)).data)
				},
				user: async () => {
					const answer = await asked('who this is', octokit.graphql('query { viewer { login } }'))
					const login = (0, _json_ts__WEBPACK_IMPORTED_MODULE_2__.bX)(answer, 'viewer', 'login')
					if (login === undefined) throw unknownAnswer('who this is')
					return login
				},
				createDeployment: async (ref, environment, description) => {
					const call = rest.repos.createDeployment({
						...at,
						ref,
						environment,
						description: description.slice(0, DESCRIPTION_LENGTH),
						auto_merge: false,
						required_contexts: [],
						transient_environment: true,
						production_environment: false
					})
					const { data } = await asked('to make a deployment', call)
					const id = (0, _json_ts__WEBPACK_IMPORTED_MODULE_2__.tk)(data, 'id')
					if (id === undefined) throw unknownAnswer('to make a deployment')
					return id
				},
				setDeploymentState: async (id, state, { url, description }) => {
					const call = rest.repos.createDeploymentStatus({
						...at,
						deployment_id: id,
						state,
						description: description.slice(0, DESCRIPTION_LENGTH),
						...(runUrl === '' ? {} : { log_url: runUrl }),
						...(url === undefined ? {} : { environment_url: url })
					})
					await asked('to set the state of a deployment', call)
				},
				deployments: async environment => {
					const query = { ...at, environment, per_page: PAGE }
					const found = await asked(
						'to list deployments',
						octokit.paginate(rest.repos.listDeployments, query)
					)
					return found.map(({ id }) => id)
				}
			})
		}
		function quiet() {}
		function unknownAnswer(what) {
			return new _githubApi_ts__WEBPACK_IMPORTED_MODULE_3__.y(
				0,
				`GitHub gives no answer that could be read when asked ${what}`,
				undefined
			)
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
	},
	1562: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
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
	},
	7623: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			openPreviewSite: () => openPreviewSite
		})
		var errors = __webpack_require__(3916)
		var githubApi = __webpack_require__(1562)
		var html = __webpack_require__(446)
		var htmlBlocks = __webpack_require__(4968)
		const LIMIT_BYTES = 60_000
		const MARKS = {
			ready: '✅',
			delivered: '📦',
			progressing: '⏳',
			missing: '❔',
			failed: '❌',
			unverified: '➖',
			gone: '✅',
			left: '⏳'
		}
		function markerOf({ release, namespace }) {
			return (0, html.R)(`ks-helm-deploy preview ${namespace}/${release}`).toString()
		}
		function renderComment({ release, namespace, preview, origin, command }, report) {
			const { error } = report
			const isRemoval = command === 'uninstall'
			const url = preview?.url
			const parts = [
				(0, htmlBlocks.$t)((0, htmlBlocks.om)(heading(release, isRemoval, report))),
				...(isRemoval || url === undefined || error !== undefined
					? []
					: [
							(0, htmlBlocks.$t)(
								(0, htmlBlocks.om)((0, html.PT)`<p><b>${(0, html.nf)(url, 'Open the preview')}</b></p>`)
							)
						]),
				...(error === undefined
					? []
					: [
							(0, htmlBlocks.$t)(
								(0, htmlBlocks.om)((0, html.PT)`<p><b>${error.code}</b>: ${error.message}</p>`)
							),
							(0, htmlBlocks.$t)((0, htmlBlocks.om)((0, html.PT)`<p><b>What to do:</b> ${error.remedy}</p>`))
						]),
				...clusterTable(report).map(htmlBlocks.oo),
				(0, htmlBlocks.$t)((0, htmlBlocks.om)(footer(report, origin.runUrl)))
			]
			return `${markerOf({ release, namespace })}\n\n${(0, htmlBlocks.yQ)(parts, LIMIT_BYTES)}`
		}
		function heading(release, isRemoval, { verdict, error, revision }) {
			if (isRemoval)
				return error === undefined
					? (0, html.PT)`<h3>🗑️ Preview ${release}: removed</h3>`
					: (0, html.PT)`<h3>❌ Preview ${release}: not removed</h3>`
			const at = revision === 0 ? '' : `, revision ${revision}`
			return (0, html.PT)`<h3>${error === undefined ? '✅' : '❌'} Preview ${release}: ${verdict}${at}</h3>`
		}
		function clusterTable({ clusters, departures }) {
			const rows = [
				...clusters.map(({ cluster, state, note, objects }) => () => [
					cluster,
					`${MARKS[state]} ${state}`,
					note === '' ? (objects.find(object => object.state === state)?.reason ?? '') : note
				]),
				...departures.map(({ cluster, state, reason }) => () => [cluster, `${MARKS[state]} ${state}`, reason])
			]
			return rows.length === 0 ? [] : [(0, htmlBlocks.tp)(['cluster', 'state', ''], rows)]
		}
		function footer({ chart, namespace }, runUrl) {
			const facts = [
				...(chart.name === '' ? [] : [`chart ${chart.name} ${chart.version}`]),
				...(namespace === '' ? [] : [`namespace ${namespace}`]),
				...(runUrl === '' ? [] : [(0, html.nf)(runUrl, 'workflow run')])
			]
			return (0, html.PT)`<p><sub>${(0, html.Bs)(facts)}</sub></p>`
		}
		const PUBLISH_MS = 30_000
		const HURRY_MS = 1000
		function openPreviewSite(inputs, deps, record) {
			const { preview, origin, githubToken, release, command } = inputs
			if (preview === undefined || (command !== 'deploy' && command !== 'uninstall')) return undefined
			const leaveOut = (what, why) => {
				record.warn(`no ${what} on GitHub: ${why}`)
			}
			const { pullRequest } = origin
			if (githubToken === undefined || origin.repository === '') {
				return {
					publish: () => {
						leaveOut('comment and no deployment', 'there is no `github-token`')
						return Promise.resolve()
					}
				}
			}
			const over = new AbortController()
			const connected = deps.github(githubToken, origin, deps.log, over.signal)
			connected.catch(() => undefined)
			const environment = environmentOf(inputs)
			const started =
				command === 'deploy' && pullRequest !== undefined && pullRequest.headSha !== ''
					? settled(startDeployment(connected, pullRequest.headSha, environment, release))
					: undefined
			return {
				publish: async report => {
					const hurry = () => {
						setTimeout(() => {
							over.abort()
						}, HURRY_MS)
					}
					if (deps.interrupted.aborted) hurry()
					else deps.interrupted.addEventListener('abort', hurry, { once: true })
					const limit = setTimeout(() => {
						over.abort()
					}, PUBLISH_MS).unref()
					const attempt = async (what, permission, body) => {
						try {
							await body()
						} catch (error) {
							leaveOut(what, why(error, permission))
						}
					}
					if (pullRequest === undefined) leaveOut('comment', 'this run is not of a pull request')
					await Promise.all([
						pullRequest === undefined
							? undefined
							: attempt('comment', 'pull-requests: write', async () => {
									await comment(await connected, pullRequest.number, inputs, report)
								}),
						attempt('deployment', 'deployments: write', async () => {
							const github = await connected
							if (command === 'uninstall') await endDeployments(github, environment)
							else if (started !== undefined) await finish(github, await started, preview.url, report)
						})
					])
					clearTimeout(limit)
					over.abort()
				}
			}
		}
		function environmentOf({ release, namespace }) {
			return release === namespace ? `preview/${release}` : `preview/${namespace}/${release}`
		}
		async function startDeployment(connected, commit, environment, release) {
			const github = await connected
			const id = await github.createDeployment(commit, environment, `Preview ${release}`)
			await github.setDeploymentState(id, 'in_progress', { description: 'KubeStellar delivers it' })
			return id
		}
		async function finish(github, started, url, { verdict, error }) {
			if (started.status === 'rejected') throw started.reason
			const state = error === undefined ? 'success' : 'failure'
			await github.setDeploymentState(started.value, state, {
				url: error === undefined ? url : undefined,
				description: error === undefined ? verdict : error.code
			})
		}
		async function endDeployments(github, environment) {
			for (const id of await github.deployments(environment))
				await github.setDeploymentState(id, 'inactive', { description: 'Removed' })
		}
		async function comment(github, pullRequest, inputs, report) {
			const body = renderComment(inputs, report)
			const own = await findOwn(github, pullRequest, inputs)
			if (own === undefined) await github.createComment(pullRequest, body)
			else if (own.body !== body) await github.updateComment(own.id, body)
		}
		async function findOwn(github, pullRequest, inputs) {
			const marker = markerOf(inputs)
			const marked = (await github.comments(pullRequest)).filter(({ body }) => body.startsWith(marker))
			if (marked.length === 0) return undefined
			const user = await github.user()
			return marked.find(({ isBot, author }) => author === user || (isBot && author === `${user}[bot]`))
		}
		function why(error, permission) {
			const isRefused = error instanceof githubApi.y && (error.status === 403 || error.status === 404)
			return isRefused
				? `the token may not do it; the job needs \`permissions: ${permission}\`, which pull requests from forks and Dependabot never get (${(0, errors.b)(error)})`
				: (0, errors.b)(error)
		}
		async function settled(promise) {
			const [result] = await Promise.allSettled([promise])
			return result
		}
	}
}
