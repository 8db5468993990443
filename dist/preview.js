export const __webpack_esm_ids__ = ['preview']
export const __webpack_esm_modules__ = {
	475(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.r(__webpack_exports__)
		__webpack_require__.d(__webpack_exports__, {
			openPreviewSite: () => openPreviewSite
		})
		var errors = __webpack_require__(572)
		var githubApi = __webpack_require__(4922)
		var src_text = __webpack_require__(528)
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
			return `<!-- ks-helm-deploy preview ${namespace}/${release} -->`
		}
		function renderComment({ release, namespace, preview, origin, command }, report) {
			const { error } = report
			const isRemoval = command === 'uninstall'
			const url = preview?.url
			const parts = [
				markerOf({ release, namespace }),
				heading(release, isRemoval, report),
				...(isRemoval || url === undefined || error !== undefined
					? []
					: [`**[Open the preview](${escapeUrl(url)})**`]),
				...(error === undefined
					? []
					: [
							`**${(0, src_text.escapeMarkdown)(error.code)}**: ${(0, src_text.escapeMarkdown)(error.message)}`,
							`**What to do:** ${(0, src_text.escapeMarkdown)(error.remedy)}`
						]),
				...table(report),
				footer(report, origin.runUrl)
			]
			return (0, src_text.truncateBytes)(`${parts.join('\n\n')}\n`, LIMIT_BYTES)
		}
		function heading(release, isRemoval, { verdict, error, revision }) {
			const name = (0, src_text.escapeMarkdown)(release)
			if (isRemoval)
				return error === undefined ? `### 🗑️ Preview ${name}: removed` : `### ❌ Preview ${name}: not removed`
			const at = revision === 0 ? '' : `, revision ${String(revision)}`
			return `### ${error === undefined ? '✅' : '❌'} Preview ${name}: ${verdict}${at}`
		}
		function table({ clusters, departures }) {
			const rows = [
				...clusters.map(({ cluster, state, note, objects }) => [
					cluster,
					`${MARKS[state]} ${state}`,
					note === '' ? (objects.find(object => object.state === state)?.reason ?? '') : note
				]),
				...departures.map(({ cluster, state, reason }) => [cluster, `${MARKS[state]} ${state}`, reason])
			]
			if (rows.length === 0) return []
			const lines = rows.map(cells => `| ${cells.map(src_text.escapeMarkdown).join(' | ')} |`)
			return [['| cluster | state | |', '|---|---|---|', ...lines].join('\n')]
		}
		function footer({ chart, namespace }, runUrl) {
			const facts = [
				...(chart.name === '' ? [] : [`chart ${chart.name} ${chart.version}`]),
				...(namespace === '' ? [] : [`namespace ${namespace}`])
			].map(src_text.escapeHtml)
			const run = runUrl === '' ? [] : [`<a href="${(0, src_text.escapeHtml)(runUrl)}">workflow run</a>`]
			return `<sub>${[...facts, ...run].join(' · ')}</sub>`
		}
		function escapeUrl(url) {
			return new URL(url).href.replace(
				/[()<>\s\\]/g,
				char => `%${char.charCodeAt(0).toString(16).padStart(2, '0')}`
			)
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
			return marked.find(({ isBot, author }) => (user === undefined ? isBot : author === user))
		}
		function why(error, permission) {
			const isRefused =
				error instanceof githubApi.GitHubError && (error.status === 403 || error.status === 404)
			return isRefused
				? `the token may not do it; the job needs \`permissions: ${permission}\`, which pull requests from forks and Dependabot never get (${(0, errors.messageOf)(error)})`
				: (0, errors.messageOf)(error)
		}
		async function settled(promise) {
			const [result] = await Promise.allSettled([promise])
			return result
		}
	}
}
