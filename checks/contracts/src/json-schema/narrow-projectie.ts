import { taalVan, type Doelbinding, type DoelbindingRegel } from '@wijkhub/model'
import { toJsonSchema } from '@wijkhub/service-kit'
import { rootOf, type JsonSchema } from './root-of.ts'

/**
 * The schema of what one audience can ever get: the projection's schema without every field its row in the doelbinding
 * table does not name. Made from the table and not from `project`, so that one can be tested against the other.
 */
export function narrowProjectie(doelbinding: Doelbinding, regel: DoelbindingRegel): JsonSchema {
  const volledig = rootOf(toJsonSchema(taalVan(doelbinding).Projectie, 'output'))
  const { huishoudenId } = volledig.properties!
  const smal = keep(
    volledig,
    regel.velden.map((pad) => pad.split('.')),
  )
  return {
    ...smal,
    title: `Projectie voor ${regel.naam}`,
    description: `${regel.doel}. Grondslag: ${regel.grondslag}.`,
    properties: { huishoudenId: huishoudenId!, ...smal.properties },
    required: ['huishoudenId'],
  }
}

/** `paden` are the rest of the named paths below this schema; an empty one means: everything from here on. */
function keep(schema: JsonSchema, paden: string[][]): JsonSchema {
  if (paden.some((pad) => pad.length === 0)) return schema
  const onder = (naam: string) =>
    paden.filter(([eerste]) => eerste === naam || eerste === '*').map(([, ...rest]) => rest)
  if (typeof schema.additionalProperties === 'object')
    return { ...schema, additionalProperties: keep(schema.additionalProperties, onder('*')) }
  const properties = Object.entries(schema.properties ?? {}).flatMap(([naam, veld]) => {
    const verder = onder(naam)
    return verder.length > 0 ? [[naam, keep(veld, verder)] as const] : []
  })
  const required = schema.required?.filter((naam) => properties.some(([gehouden]) => gehouden === naam))
  return { ...schema, properties: Object.fromEntries(properties), ...(required && { required }) }
}
