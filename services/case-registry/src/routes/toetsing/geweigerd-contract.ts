import { Bijdrage, Id, Organisatie, Tijdstip, vrijeTekst } from '@wijkhub/model'
import { z } from 'zod'
import { bladwijzer } from '../bladwijzer.ts'

const Stand = z
  .enum(['open', 'overgenomen', 'afgesloten'])
  .describe(
    'open: wacht op een mens; overgenomen: alsnog; afgesloten: met een reden, of omdat het huishouden werd gesloten',
  )
const code = z.string().regex(/^[a-z-]{1,60}$/)
const { options } = Bijdrage.shape.inhoud
const Soort = z.enum(options.map(({ shape }) => shape.soort.value) as [string, ...string[]])

export const geweigerdPad = z.object({ bijdrageId: Id })

export const zoekGeweigerdVraag = z.object({
  stand: Stand.default('open'),
  bron: Organisatie.optional().describe('Van welk partnersysteem'),
  weigering: code.optional().describe('Waarom geweigerd, als code'),
  sinds: Tijdstip.optional().describe('Alleen wat op of na dit moment is geweigerd'),
  huishoudenId: Id.optional(),
  na: bladwijzer(1).optional(),
})

export const GeweigerdeBijdrage = z
  .strictObject({
    bijdrageId: Id,
    bron: Organisatie.optional().describe('Van welk partnersysteem; weg als de melding niet te lezen is'),
    huishoudenId: Id.optional(),
    weigering: code,
    reden: z.string().describe('De weigering in woorden'),
    geweigerdOp: Tijdstip,
    stand: Stand,
    soort: Soort.optional().describe('Wat voor melding het is'),
    inwonerId: Id.optional(),
    gegevens: z
      .record(z.string(), z.unknown())
      .optional()
      .describe(
        'Wat de partner over deze inwoner zei; alleen voor wie bij het huishouden is toegekend, en alleen velden die haar rij noemt',
      ),
    stappen: z
      .array(
        z.strictObject({
          wat: z.enum(['overnemen', 'afsluiten', 'huishouden-gesloten']),
          door: z.string().describe('Welke organisatie; `wijkhub`: de hub zelf'),
          op: Tijdstip,
          reden: z.string().optional(),
          weigering: code.optional().describe('Weer niet overgenomen: waarom'),
          uitkomst: z.string().optional().describe('Die weigering in woorden'),
        }),
      )
      .describe('Wat er al mee is gedaan, de eerste voorop'),
  })
  .meta({ id: 'GeweigerdeBijdrage' })

export const GeweigerdeBijdragen = z
  .strictObject({
    bijdragen: z.array(GeweigerdeBijdrage).describe('De oudste eerst; hoogstens 50'),
    volgende: z.string().optional().describe('Er zijn er meer: vraag verder met `na`'),
  })
  .meta({ id: 'GeweigerdeBijdragen' })

export const Afhandeling = z
  .strictObject({
    besluit: z
      .enum(['overnemen', 'afsluiten'])
      .describe('overnemen: de hub probeert haar nu opnieuw; afsluiten: zij wordt niet overgenomen'),
    reden: vrijeTekst(500),
  })
  .meta({ id: 'Afhandeling' })
