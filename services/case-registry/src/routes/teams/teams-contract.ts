import { Id, Organisatie } from '@wijkhub/model'
import { z } from 'zod'

export const teamPad = z.object({ team: Organisatie })
export const beurtPad = teamPad.extend({ beurtId: Id })

const fte = z.number()
const Functie = z.strictObject({
  functie: z.string(),
  fte: fte.describe('Afgesproken in de inrichting'),
  vervuld: fte,
  onvervuld: fte,
  organisaties: z.array(Organisatie),
  deskundig: z.literal(true).optional().describe('Schuift aan bij casuïstiek en is geen lid van het team'),
})

const kop = {
  team: Organisatie,
  naam: z.string(),
  soort: z.enum(['wijk', 'jeugd']),
  hoofdaannemer: Organisatie.optional(),
  wijken: z.array(z.strictObject({ naam: z.string(), cbs: z.string().optional() })).describe('Waar zij werkt'),
}

export const Teams = z
  .strictObject({ teams: z.array(z.strictObject({ ...kop, functies: z.array(Functie) })) })
  .meta({ id: 'Teams' })

const Werker = { medewerkerId: Id, naam: z.string() }

const Lid = z.strictObject({
  ...Werker,
  organisatie: Organisatie,
  fte,
  telefoonnummer: z.string().optional(),
  emailadres: z.string().optional(),
  vervanger: z.strictObject(Werker).optional().describe('Vandaag is zij er niet'),
})

export const Team = z
  .strictObject({
    ...kop,
    functies: z.array(
      Functie.extend({
        leden: z.array(Lid).optional().describe('Alleen voor wie in dit team meewerkt en wie de hub beheert'),
      }),
    ),
  })
  .meta({ id: 'Team' })

const caseload = {
  regisseur: z.int().describe('Huishoudens waarvan zij regisseur is'),
  huishoudens: z.int().describe('Huishoudens waarvan zij regisseur is of waarbij zij is betrokken'),
}

export const CaseloadVanTeam = z
  .strictObject({
    team: Organisatie,
    leden: z.array(
      z.strictObject({
        ...Werker,
        organisatie: Organisatie,
        ...caseload,
        hier: z.int().describe('Daarvan in de wijken van dit team'),
      }),
    ),
  })
  .meta({ id: 'CaseloadVanTeam' })

export const CaseloadVanMedewerker = z
  .strictObject({
    medewerkerId: Id,
    ...caseload,
    over: z
      .array(z.strictObject({ huishoudenId: Id, als: z.enum(['regisseur', 'betrokken']) }))
      .describe(
        'Welke dat zijn, voor zover uw organisatie er is betrokken; gaat zij weg, dan moeten deze worden overgedragen',
      ),
    volgende: Id.optional().describe('Er zijn er meer: vraag verder met `na`'),
  })
  .meta({ id: 'CaseloadVanMedewerker' })

export const zoekWerk = z.object({ na: Id.optional().describe('Het laatste huishouden van de vorige bladzijde') })

export const BeurtOpgave = z
  .strictObject({ functie: z.string().min(1).max(120).describe('Een functie van dit team') })
  .meta({ id: 'BeurtOpgave' })

const aanDeBeurt = {
  ...Werker,
  uitleg: z.array(z.string()).describe('Waarom zij: naar het werk dat elk heeft en haar uren, in woorden'),
}
export const Beurten = z
  .strictObject({ team: Organisatie, beurten: z.array(z.strictObject({ functie: z.string(), ...aanDeBeurt })) })
  .meta({ id: 'Beurten' })
export const GegevenBeurt = z.strictObject({ beurtId: Id, ...aanDeBeurt }).meta({ id: 'GegevenBeurt' })
export const BeurtTerug = z.strictObject({ beurtId: Id }).meta({ id: 'BeurtTerug' })
