import { fileURLToPath } from 'node:url'
import { readKnowledge } from '../../src/knowledge/read-knowledge.ts'

/** A small, frozen knowledge base, so that what the archive learns does not change what the tests expect. */
export const { knowledge: testKnowledge } = await readKnowledge(fileURLToPath(new URL('./content/', import.meta.url)))
