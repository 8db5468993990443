import { jest } from '@jest/globals'

/** Milliseconds. Three deploys on a busy machine; what has to be fast measures its own time. */
jest.setTimeout(180_000)
