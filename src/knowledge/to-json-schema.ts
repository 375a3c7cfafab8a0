import { z } from 'zod'
import { entrySchemas, type KnowledgeKind } from './knowledge-base.ts'

/**
 * The JSON Schema of a knowledge file, for text editors: they complete its keys, explain them and underline mistakes
 * while an editor types. Draft 7, the one that the YAML extension of VS Code knows best.
 */
export function toJsonSchema(kind: KnowledgeKind): z.core.JSONSchema.JSONSchema {
  return z.toJSONSchema(z.array(entrySchemas[kind]), { target: 'draft-7', io: 'input' })
}
