import { jest } from '@jest/globals'

/** Milliseconds: programs start slowly, and large texts take long, on a busy machine. */
jest.setTimeout(60_000)
