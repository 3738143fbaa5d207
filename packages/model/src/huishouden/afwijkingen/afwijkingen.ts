import { z } from 'zod'
import { Grondslag } from '../../velden/grondslag.ts'
import { Adres } from '../../velden/adres.ts'
import { Persoonsgegevens } from '../../velden/persoon.ts'
import { tekst } from '../../velden/tekst.ts'
import { Id, Organisatie, Tijdstip } from '../../velden/velden.ts'
import { feit } from '../feit.ts'
import { metGewijzigdeRij } from '../rijen.ts'

const { bsn, naam, geboortedatum, verwachteGeboortedatum, geslacht, gezinsrol } = Persoonsgegevens.shape
const { telefoonnummer, emailadres, verzekering } = Persoonsgegevens.shape

/** How a person settled it: whose value holds, or, of what only a partner keeps, that it was handled there. */
export const Beslechting = z.strictObject({
  besluit: z
    .enum(['overgenomen', 'gelaten', 'andere-waarde', 'afgehandeld', 'vervallen'])
    .describe(
      'Overgenomen: de gemelde waarde geldt; gelaten: de bekende; andere-waarde: geen van beide; afgehandeld: bij de bron zelf geregeld; vervallen: de bron zegt het niet langer anders',
    ),
  door: Organisatie,
  op: Tijdstip,
  reden: tekst(500),
})
export type Beslechting = z.infer<typeof Beslechting>

const bron = {
  bron: Organisatie.describe('Wie het anders meldde'),
  gemeldOp: Tijdstip,
  verdrongen: z.literal(true).optional().describe('Dit was bekend, tot wie voorgaat het anders zei'),
  beslecht: Beslechting.optional(),
}

const overInwoner = <V extends string, W extends z.ZodType>(veld: V, waarde: W) =>
  z.strictObject({ veld: z.literal(veld), inwonerId: Id, bekend: waarde.optional(), gemeld: waarde, ...bron })

const overHuishouden = <V extends string, W extends z.ZodType>(veld: V, waarde: W) =>
  z.strictObject({ veld: z.literal(veld), bekend: waarde, gemeld: waarde, ...bron })

/** What a partner system changed in its own registration and the hub has no place for: that, and nothing of its contents. */
export const RegistratieOnderdeel = z.enum([
  'adres',
  'bsn-vervallen',
  'bsn-van-ander',
  'overleden',
  'persoonsgegevens',
  'persoon-toegevoegd',
  'persoon-verwijderd',
  'persoon-vervangen',
  'betrokkene',
  'einddatum',
  'zaakgegevens',
])

const overRegistratie = z.strictObject({
  veld: z.literal('registratie'),
  inwonerId: Id.optional(),
  gemeld: RegistratieOnderdeel.describe(
    'Wat in de registratie van de bron is gewijzigd en hier niet wordt bijgehouden; de inhoud staat alleen daar',
  ),
  ...bron,
})

/**
 * Two registrations that contradict each other: what is known and what was said, kept for a person to settle; nothing
 * is overwritten silently. Without `bekend` what was said could not be taken over for another reason: that BSN is
 * somebody else's, or whoever said it is not involved.
 */
export const Afwijking = z.discriminatedUnion('veld', [
  overInwoner('bsn', bsn.unwrap()).extend({
    betwist: z.literal(true).optional().describe('Dit BSN is ook van een andere inwoner'),
  }),
  overInwoner('naam', naam),
  overInwoner('geboortedatum', geboortedatum),
  overInwoner('verwachteGeboortedatum', verwachteGeboortedatum.unwrap()),
  overInwoner('geslacht', geslacht),
  overInwoner('gezinsrol', gezinsrol),
  overInwoner('telefoonnummer', telefoonnummer.unwrap()),
  overInwoner('emailadres', emailadres.unwrap()),
  overInwoner('verzekering', verzekering.unwrap()),
  overHuishouden('adres', Adres),
  overHuishouden('grondslag', Grondslag),
  overRegistratie,
])
export type Afwijking = z.infer<typeof Afwijking>

/** An afwijking as the answer to a registration names it. */
export interface GemeldeAfwijking {
  afwijkingId: string
  veld: Afwijking['veld']
  inwonerId?: string
}

/** What a partner system says otherwise, to be kept for a person to settle. */
export const AndersGemeld = z.discriminatedUnion('veld', [
  z.strictObject({ veld: z.literal('naam'), inwonerId: Id, gemeld: naam }),
  z.strictObject({ veld: z.literal('geboortedatum'), inwonerId: Id, gemeld: geboortedatum }),
  z.strictObject({ veld: z.literal('geslacht'), inwonerId: Id, gemeld: geslacht }),
  overRegistratie.omit({ bron: true, gemeldOp: true, verdrongen: true, beslecht: true }),
])
export type AndersGemeld = z.infer<typeof AndersGemeld>

export const AfwijkingVeld = z.enum(
  Afwijking.options.map((optie) => optie.shape.veld.value) as [Afwijking['veld'], ...Afwijking['veld'][]],
)

export const delen = {
  afwijkingen: { rij: Afwijking, hoogstens: 500 },
} as const

export const feiten = {
  'afwijking-gemeld': feit({
    gegevens: { afwijkingId: Id, afwijking: Afwijking },
    rij: ({ afwijkingId, afwijking }) => ['afwijkingen', afwijkingId, afwijking],
    namen: ({ afwijking }) => ('inwonerId' in afwijking && afwijking.inwonerId ? [afwijking.inwonerId] : []),
    verteld: false,
  }),
  'afwijking-beslecht': feit({
    gegevens: { afwijkingId: Id, beslechting: Beslechting },
    evolve: (huishouden, { afwijkingId, beslechting }) =>
      metGewijzigdeRij(huishouden, 'afwijkingen', afwijkingId, { beslecht: beslechting }),
    namen: () => [],
    verteld: false,
  }),
}
