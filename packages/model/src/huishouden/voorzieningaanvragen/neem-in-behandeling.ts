import { z } from 'zod'
import { MedewerkerOpgave } from '../../velden/medewerker.ts'
import { naamtekst } from '../../velden/tekst.ts'
import { Datum } from '../../velden/velden.ts'
import { isToegekend } from '../betrokkenheden/betrokken.ts'
import { wordtBetrokken } from '../betrokkenheden/wordt-betrokken.ts'
import { isPlanbareDag } from '../dagen.ts'
import { opdracht } from '../opdracht.ts'
import { zelfdeInhoud } from '../zelfde-inhoud.ts'
import { aanvraagVanBeslisser } from './mijn-aanvraag.ts'
import { kan } from './overgangen.ts'
import type { Voorzieningaanvraag } from './voorzieningaanvragen.ts'

export const VoorzieningaanvraagBehandeling = z
  .strictObject({
    medewerker: MedewerkerOpgave.optional().describe(
      'Wie van uw organisatie haar behandelt; weggelaten: wie dit verzoek doet',
    ),
    wie: naamtekst(120).optional().describe('Buiten de hub: wie haar daar behandelt'),
    beslisUiterlijk: Datum.optional().describe('De termijn is verlengd of opgeschort, tot en met deze dag'),
  })
  .meta({ id: 'VoorzieningaanvraagBehandeling' })
export type VoorzieningaanvraagBehandeling = z.infer<typeof VoorzieningaanvraagBehandeling>

/**
 * Who decides takes it up: involved from now on, it reads what its row says. Of who cannot say so here, who made it records it, and
 * nobody becomes involved by it. Again changes nothing but the term.
 */
export const neemInBehandeling = opdracht({
  wie: 'ontvanger',
  invoer: VoorzieningaanvraagBehandeling,
  weigeringen: [
    'voorzieningaanvraag-onbekend',
    'voorzieningaanvraag-is-beslist',
    'beslisser-zonder-medewerker',
    'datum-onmogelijk',
  ],
  beslis(
    huishouden,
    {
      voorzieningaanvraagId,
      behandeling,
    }: { voorzieningaanvraagId: string; behandeling: VoorzieningaanvraagBehandeling },
    door,
  ) {
    const rij = aanvraagVanBeslisser(huishouden, voorzieningaanvraagId, door)
    if (!rij) return { weigering: 'voorzieningaanvraag-onbekend', veld: 'voorzieningaanvraagId' }
    if (!kan(rij.stand, 'neem-voorzieningaanvraag-in-behandeling'))
      return { weigering: 'voorzieningaanvraag-is-beslist' }
    const { organisatie, op, vandaag } = door
    const { wie, medewerker = door.medewerker, beslisUiterlijk = rij.beslisUiterlijk } = behandeling
    if (beslisUiterlijk < rij.ingediendOp || !isPlanbareDag(beslisUiterlijk, vandaag))
      return { weigering: 'datum-onmogelijk', veld: 'beslisUiterlijk' }
    const opgenomen: Voorzieningaanvraag = {
      ...rij,
      beslisUiterlijk,
      stand: 'in-behandeling',
      behandeling: rij.behandeling ?? { op: vandaag, door: organisatie, ...(wie !== undefined && { wie }) },
    }
    const soort = 'voorzieningaanvraag-in-behandeling'
    if (zelfdeInhoud(rij, opgenomen)) return { feiten: [] }
    if (rij.bij.organisatie === undefined || isToegekend(huishouden, organisatie, op))
      return { feiten: [{ soort, voorzieningaanvraagId, voorzieningaanvraag: opgenomen }] }
    if (!medewerker) return { weigering: 'beslisser-zonder-medewerker', veld: 'medewerker' }
    const { betrokkenheidId, feiten } = wordtBetrokken(
      huishouden,
      { organisatie, medewerker, door: rij.van.organisatie },
      door,
    )
    const voorzieningaanvraag = { ...opgenomen, betrokkenheidId }
    return { feiten: [...feiten, { soort, voorzieningaanvraagId, voorzieningaanvraag }] }
  },
})
