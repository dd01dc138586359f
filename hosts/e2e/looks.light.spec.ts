import { testLooks } from './looks.ts'

testLooks('light')
