import { restartTests } from './restartTests.ts'

restartTests('all')
