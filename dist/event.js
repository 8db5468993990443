export const id = 797
export const ids = [797]
export const modules = {
	3776: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			aboutOf: () => aboutOf
		})
		var json = __webpack_require__(8453)
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
		const READ = new Map([
			['push', ofPush],
			['create', ofCreate],
			['workflow_dispatch', ofPush],
			['delete', ofDelete],
			['pull_request', (payload, ref) => ofPullRequest(payload, ref, (0, json.bX)(payload, 'action'))],
			['pull_request_target', (payload, ref) => ofPullRequest(payload, ref, (0, json.bX)(payload, 'action'))],
			['pull_request_review', ofPullRequest],
			['pull_request_review_comment', ofPullRequest],
			['issue_comment', ofComment],
			['workflow_run', ofWorkflowRun],
			['merge_group', () => QUEUE]
		])
		const EVENTS_WITH_SUBJECT = [...READ.keys()]
		const OF_BRANCHES = new Set(['push', 'create', 'workflow_dispatch'])
		const OF_PULL_REQUESTS = new Set([
			'pull_request',
			'pull_request_target',
			'pull_request_review',
			'pull_request_review_comment'
		])
		const QUEUE_PREFIX = 'gh-readonly-queue/'
		const QUEUE = {
			kind: 'none',
			why: 'this run tests a group of the merge queue, which has no preview',
			isUsual: true
		}
		const HEADS = 'refs/heads/'
		const TAGS = 'refs/tags/'
		function aboutOf(event) {
			return { subject: subjectOf(event), strangers: whyStrangers(event.name, event.payload) }
		}
		function subjectOf({ name, ref, payload }) {
			if (payload === null && name !== 'merge_group')
				return none(
					'the file with the event cannot be read, so the pull request or branch of the run is unknown'
				)
			const read = READ.get(name === '' ? nameFrom(payload) : name)
			if (read === undefined)
				return none(
					`the event \`${name}\` is about neither a pull request nor a branch, whatever GITHUB_REF is`
				)
			return read(payload, ref)
		}
		function nameFrom(payload) {
			const marks = [
				['pull_request', 'pull_request'],
				['workflow_run', 'workflow_run'],
				['merge_group', 'merge_group'],
				['issue', 'issue_comment'],
				['ref_type', ''],
				['schedule', 'schedule']
			]
			return marks.find(([key]) => (0, json.at)(payload, key) !== undefined)?.[1] ?? 'push'
		}
		function ofPush(payload, ref) {
			const told = (0, json.bX)(payload, 'ref') ?? ''
			const isDeleted =
				(0, json.at)(payload, 'deleted') === true || /^0{40,}$/.test((0, json.bX)(payload, 'after') ?? '')
			if (isDeleted)
				return told.startsWith(HEADS)
					? ofDeleted(told.slice(HEADS.length))
					: none(`${told === '' ? 'a ref' : told} was deleted, and no branch`)
			if (told.startsWith('refs/') && ref !== '' && told !== ref) return contradiction(told, ref)
			return ofRef(ref === '' ? told : ref)
		}
		function ofRef(ref) {
			if (ref.startsWith(`${HEADS}${QUEUE_PREFIX}`)) return QUEUE
			if (ref.startsWith(HEADS) && ref.length > HEADS.length)
				return { kind: 'branch', branch: ref.slice(HEADS.length) }
			if (ref.startsWith(TAGS)) return none(`this run is about the tag ${ref.slice(TAGS.length)}`)
			return none(ref === '' ? 'the runner names no branch' : `${ref} is not a branch`)
		}
		function ofCreate(payload, ref) {
			if (payload === undefined) return ofRef(ref)
			const name = (0, json.bX)(payload, 'ref') ?? ''
			const type = (0, json.bX)(payload, 'ref_type')
			if (name === '' || (type !== 'branch' && type !== 'tag'))
				return none('the event `create` does not tell what was created')
			const made = `${type === 'branch' ? HEADS : TAGS}${name}`
			return ref !== '' && ref !== made ? contradiction(made, ref) : ofRef(made)
		}
		function ofDelete(payload) {
			const name = (0, json.bX)(payload, 'ref') ?? ''
			const type = (0, json.bX)(payload, 'ref_type')
			if (name !== '' && type === 'branch') return ofDeleted(name)
			return none(
				name !== '' && type === 'tag'
					? `the tag ${name} was deleted, and no branch`
					: 'the event `delete` does not tell what was deleted'
			)
		}
		function ofDeleted(branch) {
			return branch.startsWith(QUEUE_PREFIX) ? QUEUE : { kind: 'deleted-branch', branch }
		}
		function ofPullRequest(payload, ref, action = '') {
			const found = (0, json.lJ)(payload, 'pull_request')
			const number = numberIn(found)
			if (number === undefined) return none('the event does not tell which pull request it is about')
			const merged = /^refs\/pull\/(\d{1,10})\//.exec(ref)?.[1]
			if (merged !== undefined && Number(merged) !== number)
				return contradiction(`pull request ${number}`, ref)
			const [head, base] = ['head', 'base'].map(side => (0, json.tk)(found, side, 'repo', 'id'))
			return {
				kind: 'pull-request',
				pullRequest: {
					number,
					action,
					headSha: (0, json.bX)(found, 'head', 'sha') ?? '',
					isFork: base !== undefined && head !== base,
					isClosed: (0, json.bX)(found, 'state') === 'closed'
				}
			}
		}
		function ofComment(payload) {
			const issue = (0, json.lJ)(payload, 'issue')
			if (!(0, json.Gv)(issue['pull_request'])) return none('the comment is not on a pull request')
			const number = numberIn(issue)
			if (number === undefined) return none('the event does not tell which pull request it is about')
			return {
				kind: 'pull-request',
				pullRequest: {
					number,
					action: '',
					headSha: '',
					isFork: false,
					isClosed: (0, json.bX)(issue, 'state') === 'closed'
				}
			}
		}
		function ofWorkflowRun(payload) {
			const run = (0, json.lJ)(payload, 'workflow_run')
			const strangers = whyStrangers('workflow_run', payload)
			if (strangers !== undefined) return none(strangers)
			const event = (0, json.bX)(run, 'event')
			if (event === 'merge_group') return QUEUE
			if (event !== undefined && !OF_BRANCHES.has(event) && !OF_PULL_REQUESTS.has(event))
				return none(
					`it follows a run of the event \`${event}\`, which is about neither a pull request nor a branch`
				)
			const branch = (0, json.bX)(run, 'head_branch') ?? ''
			const own = (0, json.RD)(run, 'pull_requests').filter(pull => isOwn(pull, branch, payload))
			const [first, ...others] = own
			if (first !== undefined && others.length > 0)
				return none(`the run that it follows is of ${own.length} pull requests, whose branch is ${branch}`)
			if (first !== undefined) return ofPullRequest({ pull_request: first }, '')
			if (event !== undefined && OF_PULL_REQUESTS.has(event))
				return { ...none('the pull request of the run that it follows is not open any more'), isUsual: true }
			return branch === '' ? none('the run that it follows has no branch') : ofRef(`${HEADS}${branch}`)
		}
		function isOwn(pull, branch, payload) {
			const repository = (0, json.tk)(payload, 'repository', 'id')
			const isOther = side => ((0, json.tk)(pull, side, 'repo', 'id') ?? repository) !== repository
			return !isOther('head') && !isOther('base') && ((0, json.bX)(pull, 'head', 'ref') ?? branch) === branch
		}
		function numberIn(value) {
			const number = (0, json.tk)(value, 'number')
			return number !== undefined && Number.isSafeInteger(number) && number > 0 ? number : undefined
		}
		function none(why) {
			return { kind: 'none', why, isUsual: false }
		}
		function contradiction(event, ref) {
			return none(`the event is about ${event}, and GITHUB_REF is ${ref}`)
		}
	}
}
