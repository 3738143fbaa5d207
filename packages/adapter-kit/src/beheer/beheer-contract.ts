import { Id, Organisatie } from '@wijkhub/model'
import { z } from 'zod'

/** What the routes of functional administration answer. Descriptions are documentation. */

const moment = z.iso.datetime()

const OpenEinde = z
  .strictObject({
    huishouden_id: Id,
    sinds: moment,
    status: z.string(),
    foutcode: z.string().nullable(),
    poging: z.int(),
    volgende_poging: moment.nullable(),
  })
  .meta({ id: 'OpenEinde' })

const QuarantaineRij = z
  .strictObject({
    id: Id,
    audience: Organisatie,
    huishouden_id: Id.nullable(),
    richting: z.enum(['uit', 'in']),
    bericht_id: Id.nullable().describe('Ontbreekt als er geen bericht kon worden gemaakt'),
    soort: z.string(),
    foutcode: z.string(),
    reden: z.string().describe('Ingekort en zonder persoonsnummers'),
    sinds: moment,
    einde_recht: z.boolean().describe('Het partnersysteem moet nog horen dat zijn recht eindigde'),
  })
  .meta({ id: 'QuarantaineRij' })

export const Wachtend = z
  .strictObject({
    audience: Organisatie,
    einden: z.array(OpenEinde).describe('Einden van rechten die het partnersysteem nog niet hoorde'),
    quarantaine: z.array(QuarantaineRij),
  })
  .meta({ id: 'Wachtend' })

export const Herhaald = z.strictObject({ herhaald: z.int().describe('Hoeveel er zijn opgepakt') })
export const Afgedaan = z.strictObject({ afgedaan: z.boolean().describe('Niet waar als het al was afgedaan') })
export const Opnieuw = z.strictObject({ opnieuw: z.boolean().describe('Niet waar als er geen koppeling is') })
