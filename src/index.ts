/** The entry point of both steps. dist/post.js starts it with the word `post`; no state decides which step it is. */
import { isMainThread } from 'node:worker_threads'
import { main } from './action/main.ts'
import { post } from './action/post.ts'
import { streamsWritten } from './action/workflowCommands.ts'

// Threads of this program work as they are loaded: see lib/yaml/yamlThread.ts.
if (isMainThread) {
  await (process.argv[2] === 'post' ? post() : main())
  await streamsWritten()
  // Timers and sockets of an interrupted run must not keep the job waiting.
  process.exit()
}
