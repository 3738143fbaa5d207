import { z } from 'zod'
import { Intrekking } from '../../velden/intrekking.ts'
import { Medewerker } from '../../velden/medewerker.ts'
import { tekst } from '../../velden/tekst.ts'
import { Id, Organisatie, Tijdstip } from '../../velden/velden.ts'
import { feit } from '../feit.ts'
import { metGewijzigdeRij, zonderRij } from '../rijen.ts'

export const AfspraakStatus = z.enum(['gepland', 'gehouden', 'afgezegd', 'niet-verschenen'])

/** When somebody meets residents. Not where: an address stands in one place only. */
export const Afspraak = z.strictObject({
  inwonerIds: z.array(Id).min(1).max(50),
  moment: Tijdstip,
  herinnerDagen: z.int().min(0).max(60).optional().describe('Zoveel dagen van tevoren wordt eraan herinnerd'),
  organisatie: Organisatie,
  medewerker: Medewerker.optional(),
  status: AfspraakStatus,
  statusReden: tekst(500).optional(),
  rapportageId: Id.optional().describe('De rapportage van wat er is besproken'),
})
export type Afspraak = z.infer<typeof Afspraak>

export const delen = {
  afspraken: { rij: Afspraak, hoogstens: 2000 },
} as const

export const feiten = {
  'afspraak-gemaakt': feit({
    gegevens: { afspraakId: Id, afspraak: Afspraak },
    rij: ({ afspraakId, afspraak }) => ['afspraken', afspraakId, afspraak],
    namen: ({ afspraak }) => afspraak.inwonerIds,
    verteld: false,
  }),
  'afspraak-verzet': feit({
    gegevens: { afspraakId: Id, afspraak: Afspraak },
    rij: ({ afspraakId, afspraak }) => ['afspraken', afspraakId, afspraak],
    namen: ({ afspraak }) => afspraak.inwonerIds,
    verteld: false,
  }),
  'afspraak-afgerond': feit({
    gegevens: {
      afspraakId: Id,
      status: AfspraakStatus,
      statusReden: tekst(500).nullable(),
      rapportageId: Id.optional(),
    },
    evolve: (huishouden, { afspraakId, status, statusReden, rapportageId }) =>
      metGewijzigdeRij(huishouden, 'afspraken', afspraakId, { status, statusReden, rapportageId }),
    namen: () => [],
    verteld: false,
  }),
  'afspraak-ingetrokken': feit({
    gegevens: { afspraakId: Id, intrekking: Intrekking },
    evolve: (huishouden, { afspraakId }) => zonderRij(huishouden, 'afspraken', afspraakId),
    namen: () => [],
    verteld: false,
  }),
}
