import { Datum, Id, MedewerkerOpgave, Organisatie, RegieDoor, WerkOverdracht } from '@wijkhub/model'
import { z } from 'zod'

const wie = { organisatie: Organisatie, naam: z.string().optional(), telefoonnummer: z.string().optional() }

export const Regieaanbiedingen = z
  .strictObject({
    regieaanbiedingen: z.array(
      z.strictObject({
        huishoudenId: Id,
        regieaanbodId: Id,
        wacht: z.boolean().describe('Op uw antwoord; anders bood uw organisatie het aan'),
        van: z.strictObject(wie),
        aan: z.strictObject({ organisatie: Organisatie, naam: z.string().optional() }),
        team: Organisatie.optional().describe('Het team van de wijk waar het huishouden woont'),
        aangebodenOp: Datum,
        uiterlijk: Datum,
        reden: z.string(),
      }),
    ),
  })
  .meta({ id: 'Regieaanbiedingen' })

export const Regiegeschiedenis = z
  .strictObject({
    huishoudenId: Id,
    regisseurs: z.array(
      z.strictObject({
        organisatie: Organisatie,
        naam: z.string(),
        sinds: Datum,
        tot: Datum.optional().describe('Vanaf deze dag een ander, of niemand'),
        waardoor: RegieDoor.optional(),
        reden: z.string().optional().describe('Alleen voor wie hier beslist'),
      }),
    ),
  })
  .meta({ id: 'Regiegeschiedenis' })

export const WerkOverdrachtOpgave = WerkOverdracht.extend({
  van: MedewerkerOpgave.pick({ medewerkerId: true, naam: true }).describe('Wie van uw organisatie vertrekt'),
  na: Id.optional().describe('Het laatste huishouden van de vorige bladzijde'),
}).meta({ id: 'WerkOverdrachtOpgave' })

export const WerkOverdrachtAntwoord = z
  .strictObject({
    overgedragen: z.int(),
    nietGegaan: z
      .array(z.strictObject({ huishoudenId: Id, code: z.string(), reden: z.string() }))
      .describe('Waar niets is gewijzigd, en waarom'),
    volgende: Id.optional().describe('Er zijn er meer: vraag verder met `na`'),
  })
  .meta({ id: 'WerkOverdrachtAntwoord' })
