import { z } from 'zod'
import { Intrekking } from '../../velden/intrekking.ts'
import { tekst } from '../../velden/tekst.ts'
import { Datum, Id, Organisatie, Tijdstip } from '../../velden/velden.ts'
import { datumNa } from '../dagen.ts'
import { feit } from '../feit.ts'
import { metGewijzigdeRij } from '../rijen.ts'

/** A partner system whose circle is by referral; which those are, the table says (`taalVan`). */
export const VerwijzingNaar = Organisatie
export const VerwijzingStatus = z.enum([
  'verzonden',
  'ontvangen',
  'intake-gepland',
  'in-behandeling',
  'afgerond',
  'beeindigd',
  'afgewezen',
])
/** Why a referral ended, as its partner says it (DDAS: uitstroom.reden). */
export const VerwijzingStatusReden = z.enum([
  'afgerond',
  'zelf-verder',
  'voldoet-niet',
  'niet-passend',
  'overleden',
  'verhuisd',
  'niet-verschenen',
  'ingetrokken',
  'overig',
])

export const VerwijzingBron = z.strictObject({ doorOrganisatie: Organisatie, reden: tekst(500), verwezenOp: Datum })

export const Verwijzing = VerwijzingBron.extend({
  inwonerIds: z.array(Id).min(1).max(30),
  naar: VerwijzingNaar,
  status: VerwijzingStatus,
  statusDatum: Datum.optional(),
  statusReden: VerwijzingStatusReden.optional(),
  statusGemeldOp: Tijdstip.optional().describe('Het eigen moment van de laatste melding van de partner'),
  ookVerwezen: z
    .array(
      VerwijzingBron.extend({
        inwonerIds: z.array(Id).min(1).max(30).optional().describe('Wie zij verwees'),
        eigenId: Id.optional().describe('Onder welk kenmerk zij haar verwijzing kent'),
      }),
    )
    .max(50)
    .optional()
    .describe('Wie dezelfde inwoner ook verwees: er blijft één verwijzing'),
  ingetrokken: Intrekking.optional().describe('De partner hoort dat zij eindigt'),
})
export type Verwijzing = z.infer<typeof Verwijzing>

export const delen = {
  verwijzingen: { rij: Verwijzing, hoogstens: 200 },
} as const

export const feiten = {
  verwezen: feit({
    gegevens: { verwijzingId: Id, verwijzing: Verwijzing },
    rij: ({ verwijzingId, verwijzing }) => ['verwijzingen', verwijzingId, verwijzing],
    namen: ({ verwijzing }) => verwijzing.inwonerIds,
    verteld: false,
  }),
  'verwijzing-bijgewerkt': feit({
    gegevens: {
      verwijzingId: Id,
      status: VerwijzingStatus,
      statusDatum: datumNa,
      statusReden: VerwijzingStatusReden.nullable().optional(),
      gemeldOp: Tijdstip.optional(),
    },
    evolve: (huishouden, { verwijzingId, status, statusDatum, statusReden, gemeldOp }) =>
      metGewijzigdeRij(huishouden, 'verwijzingen', verwijzingId, {
        status,
        statusDatum,
        statusReden,
        statusGemeldOp: gemeldOp,
      }),
    namen: () => [],
    verteld: false,
  }),
  'verwijzing-ingetrokken': feit({
    gegevens: { verwijzingId: Id, intrekking: Intrekking },
    evolve: (huishouden, { verwijzingId, intrekking }) =>
      metGewijzigdeRij(huishouden, 'verwijzingen', verwijzingId, { ingetrokken: intrekking }),
    namen: () => [],
    verteld: false,
  }),
}
