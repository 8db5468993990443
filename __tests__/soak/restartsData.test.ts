import { restartTests } from './restartTests.ts'

restartTests('data')
