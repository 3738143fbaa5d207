import {
  ActieBijwerking,
  ActieOpgave,
  audiences,
  doelbinding,
  Bijdrage,
  ContactmomentOpgave,
  DoelOpgave,
  InwonerBijwerking,
  Levering,
  RegisseurAanwijzing,
  regelVoor,
  taalVan,
} from '@wijkhub/model'
import { catalogus } from '@wijkhub/case-registry/catalogus'
import { probleemSchema, toJsonSchema } from '@wijkhub/service-kit'
import type { z } from 'zod'
import { Huishoudengebeurtenis } from '../asyncapi/huishoudengebeurtenis.ts'
import { narrowProjectie } from './narrow-projectie.ts'
import { rootOf, type JsonSchema } from './root-of.ts'

const { Aanmelding, AanmeldingAntwoord, Projectie } = taalVan(doelbinding)

/** What clients send: defaults may be left out. */
const invoer = {
  aanmelding: Aanmelding,
  'regisseur-aanwijzing': RegisseurAanwijzing,
  'doel-opgave': DoelOpgave,
  'actie-opgave': ActieOpgave,
  'actie-bijwerking': ActieBijwerking,
  'contactmoment-opgave': ContactmomentOpgave,
  'inwoner-bijwerking': InwonerBijwerking,
}

/** What the hub and its adapters send. */
const uitvoer = {
  'aanmelding-antwoord': AanmeldingAntwoord,
  projectie: Projectie,
  bijdrage: Bijdrage,
  levering: Levering,
  huishoudengebeurtenis: Huishoudengebeurtenis,
  probleem: probleemSchema(catalogus),
}

/** Every published schema by file name without extension, as JSON Schema 2020-12. */
export function publishedSchemas(): Record<string, JsonSchema> {
  const entries = [
    ...Object.entries(invoer).map(
      ([naam, schema]) => [naam, rootOf(toJsonSchema(schema as z.ZodType, 'input'))] as const,
    ),
    ...Object.entries(uitvoer).map(
      ([naam, schema]) => [naam, rootOf(toJsonSchema(schema as z.ZodType, 'output'))] as const,
    ),
    ...audiences.map((audience) => [`projectie-${audience}`, narrowProjectie(regelVoor(audience)!)] as const),
  ]
  return Object.fromEntries(
    entries.map(([naam, schema]) => [
      naam,
      { $schema: 'https://json-schema.org/draft/2020-12/schema', $id: `${naam}.json`, ...schema },
    ]),
  )
}
