import { expect, test } from 'vitest'
import { readPage } from '../tree/read-below.ts'
