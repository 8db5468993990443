import { restartTests } from './restartTests.ts'

restartTests('none')
