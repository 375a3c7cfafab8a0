import { runSearch } from './search/run-search.ts'

runSearch()
