export const id = 248
export const ids = [248]
export const modules = {
	9248: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__)
		__webpack_require__.d(__webpack_exports__, {
			connectGitHub: () => connectGitHub
		})
		var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1758)
		var _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9735)
		var _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6856)
		var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3916)
		var _json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8301)
		var _githubApi_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1562)
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
				_octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_3__.L,
				_octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_4__.A
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
						(0, _json_js__WEBPACK_IMPORTED_MODULE_5__.Gv)(error) && 'response' in error
							? ((0, _json_js__WEBPACK_IMPORTED_MODULE_5__.tk)(error, 'status') ?? 0)
							: 0
					const answer = status === 0 ? 'does not answer' : `answers ${status}`
					throw new _githubApi_js__WEBPACK_IMPORTED_MODULE_2__.y(
						status,
						`GitHub ${answer} when asked ${what}: ${(0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.b)(error)}`,
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
						if (error instanceof _githubApi_js__WEBPACK_IMPORTED_MODULE_2__.y && error.status === 404)
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
					try {
						return (await asked('who this is', rest.users.getAuthenticated())).data.login
					} catch (error) {
						if (
							error instanceof _githubApi_js__WEBPACK_IMPORTED_MODULE_2__.y &&
							(error.status === 403 || error.status === 401)
						)
							return undefined
						throw error
					}
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
					const id = (0, _json_js__WEBPACK_IMPORTED_MODULE_5__.tk)(data, 'id')
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
			return new _githubApi_js__WEBPACK_IMPORTED_MODULE_2__.y(
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
	}
}
