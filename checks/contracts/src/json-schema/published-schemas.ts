import { InrichtingBestand } from '@wijkhub/inrichting'
import {
  ActieBijwerking,
  ActieOpgave,
  Bijdrage,
  ContactmomentOpgave,
  DoelOpgave,
  InwonerBijwerking,
  Levering,
  RegisseurAanwijzing,
  taalVan,
  type Doelbinding,
} from '@wijkhub/model'
import { catalogus } from '@wijkhub/case-registry/catalogus'
import { probleemSchema, toJsonSchema } from '@wijkhub/service-kit'
import type { z } from 'zod'
import { Huishoudengebeurtenis } from '../asyncapi/huishoudengebeurtenis.ts'
import { narrowProjectie } from './narrow-projectie.ts'
import { rootOf, type JsonSchema } from './root-of.ts'

/** What clients send: defaults may be left out. */
const invoer = {
  'regisseur-aanwijzing': RegisseurAanwijzing,
  'doel-opgave': DoelOpgave,
  'actie-opgave': ActieOpgave,
  'actie-bijwerking': ActieBijwerking,
  'contactmoment-opgave': ContactmomentOpgave,
  'inwoner-bijwerking': InwonerBijwerking,
}

/** What the hub and its adapters send. */
const uitvoer = {
  bijdrage: Bijdrage,
  levering: Levering,
  huishoudengebeurtenis: Huishoudengebeurtenis,
  probleem: probleemSchema(catalogus),
}

/** What differs per municipality, because partner systems are named in it. */
function vanDeGemeente(doelbinding: Doelbinding) {
  const { Aanmelding, AanmeldingAntwoord, Projectie } = taalVan(doelbinding)
  return {
    invoer: { aanmelding: Aanmelding },
    uitvoer: { 'aanmelding-antwoord': AanmeldingAntwoord, projectie: Projectie },
  }
}

/** Every published schema by file name without extension, as JSON Schema 2020-12. */
export function publishedSchemas(doelbinding: Doelbinding): Record<string, JsonSchema> {
  const eigen = vanDeGemeente(doelbinding)
  const entries = [
    ...Object.entries({ ...eigen.invoer, ...invoer, inrichting: InrichtingBestand }).map(
      ([naam, schema]) => [naam, rootOf(toJsonSchema(schema as z.ZodType, 'input'))] as const,
    ),
    ...Object.entries({ ...eigen.uitvoer, ...uitvoer }).map(
      ([naam, schema]) => [naam, rootOf(toJsonSchema(schema as z.ZodType, 'output'))] as const,
    ),
    ...doelbinding.systemen.map(
      (audience) => [`projectie-${audience}`, narrowProjectie(doelbinding, doelbinding.regelVoor(audience)!)] as const,
    ),
  ]
  return Object.fromEntries(
    entries.map(([naam, schema]) => [
      naam,
      { $schema: 'https://json-schema.org/draft/2020-12/schema', $id: `${naam}.json`, ...schema },
    ]),
  )
}
