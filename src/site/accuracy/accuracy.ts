import { z } from 'zod'
import measured from './accuracy.json' with { type: 'json' }

const counts = z.record(z.string(), z.int().nonnegative())
/** Of one: `0.962`. */
const shares = z.record(z.string(), z.number().min(0).max(1))
const scores = z.strictObject({ counts, shares: shares.default({}) })

/**
 * How well the program reads, as the labelled sets say: `accuracy.json`, which `npm run generate` writes and a test holds
 * to be what they say now. The first key is what was measured, the second the set.
 */
const accuracyShape = z.record(z.string(), z.record(z.string(), scores))

export type Accuracy = z.infer<typeof accuracyShape>

export const accuracy: Accuracy = accuracyShape.parse(measured)
