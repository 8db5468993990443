import { jest } from '@jest/globals'

/** Milliseconds: programs start slowly on a busy machine. */
jest.setTimeout(60_000)
