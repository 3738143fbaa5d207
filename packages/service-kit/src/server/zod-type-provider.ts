import type { FastifyTypeProvider } from 'fastify'
import type { z } from 'zod'

/** Gives handlers their types from the zod schemas of the route: what arrives is parsed, what leaves is checked. */
export interface ZodTypeProvider extends FastifyTypeProvider {
  validator: this['schema'] extends z.ZodType ? z.output<this['schema']> : unknown
  serializer: this['schema'] extends z.ZodType ? z.input<this['schema']> : unknown
}
