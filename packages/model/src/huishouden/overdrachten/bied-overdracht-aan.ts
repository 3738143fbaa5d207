import { z } from 'zod'
import { isErOp, VoorzieningCode, type Voorziening } from '../../sociale-kaart/sociale-kaart.ts'
import { vrijeTekst } from '../../velden/tekst.ts'
import { Datum, Id } from '../../velden/velden.ts'
import { staatAlsToegekend } from '../betrokkenheden/betrokken.ts'
import { isBeslisser } from '../betrokkenheden/mag-opdragen.ts'
import { opdracht } from '../opdracht.ts'
import { zelfdeInhoud } from '../zelfde-inhoud.ts'
import { keurOverdracht, leefgebiedenVan, overdrachtBezwaren } from './keur-overdracht.ts'
import { isAanbieder } from './mijn-overdracht.ts'
import type { Overdracht } from './overdrachten.ts'

export const OverdrachtInhoud = z
  .strictObject({
    inwonerIds: z.array(Id).min(1).max(50).describe('Voor wie; de vragen zijn van hen'),
    vraagIds: z.array(Id).max(50),
    doelIds: z.array(Id).max(50),
    reden: vrijeTekst(500).describe('Wie het aanbod krijgt leest dit pas als zij het heeft aanvaard'),
    warm: z
      .strictObject({ op: Datum })
      .optional()
      .describe('Zij wordt samen voorgesteld, op deze dag; weggelaten: niet'),
    herinnering: Datum.describe('Is er dan geen antwoord of resultaat, dan staat zij te laat in de agenda'),
    instemming: Datum.optional().describe(
      'De dag waarop de inwoners instemden; verplicht bij een voorziening buiten de hub',
    ),
  })
  .meta({ id: 'OverdrachtInhoud' })
export type OverdrachtInhoud = z.infer<typeof OverdrachtInhoud>

export const OverdrachtOpgave = OverdrachtInhoud.extend({
  naar: VoorzieningCode.describe('Een voorziening van de sociale kaart'),
}).meta({ id: 'OverdrachtOpgave' })
export type OverdrachtOpgave = z.infer<typeof OverdrachtOpgave>

/**
 * Offers residents with their questions to a service of the sociale kaart. An organisation of the hub that is not involved here
 * yet is asked by who decides about involvement alone: accepting makes it involved. The same again is the offer that stands; of what
 * another offered nobody hears that it is there.
 */
export const biedOverdrachtAan = opdracht({
  wie: 'regisseur',
  invoer: OverdrachtOpgave,
  weigeringen: [
    'niet-in-sociale-kaart',
    'overdracht-aan-zichzelf',
    'overdracht-loopt',
    'geen-beslisser',
    ...overdrachtBezwaren,
  ],
  beslis(
    huishouden,
    { opgave, voorziening }: { opgave: OverdrachtOpgave; voorziening: Voorziening | undefined },
    door,
  ) {
    const { naar: code, ...inhoud } = opgave
    const { organisatie, medewerker, vandaag, op } = door
    if (!voorziening || !isErOp(voorziening, vandaag)) return { weigering: 'niet-in-sociale-kaart', veld: 'naar' }
    const naar = naarVan(code, voorziening)
    if (naar.organisatie === organisatie) return { weigering: 'overdracht-aan-zichzelf', veld: 'naar' }
    const loopt = Object.entries(huishouden.overdrachten).find(
      ([, rij]) => rij.stand === 'aangeboden' && rij.naar.voorziening === code && isAanbieder(huishouden, rij, door),
    )
    if (loopt)
      return zelfdeInhoud(inhoudVan(loopt[1]), inhoud)
        ? { feiten: [], nieuweIds: { overdrachtId: loopt[0] } }
        : { weigering: 'overdracht-loopt', veld: 'naar' }
    const nieuwHier = naar.organisatie !== undefined && !staatAlsToegekend(huishouden, naar.organisatie, op)
    if (nieuwHier && !isBeslisser(huishouden, door)) return { weigering: 'geen-beslisser' }
    const fout = keurOverdracht(huishouden, naar, inhoud, door)
    if (fout) return fout
    const overdrachtId = door.nieuwId()
    const overdracht: Overdracht = {
      naar,
      van: { organisatie, ...(medewerker && { medewerker }) },
      ...inhoud,
      leefgebieden: leefgebiedenVan(huishouden, inhoud),
      aangebodenOp: vandaag,
      stand: 'aangeboden',
    }
    return { feiten: [{ soort: 'overdracht-aangeboden', overdrachtId, overdracht }], nieuweIds: { overdrachtId } }
  },
})

function naarVan(code: string, { naam, bereik }: Voorziening): Overdracht['naar'] {
  const partij = 'buiten' in bereik ? {} : bereik
  return { voorziening: code, naam, ...partij }
}

/** What was said of it, without what became of it. */
export function inhoudVan(overdracht: Overdracht): OverdrachtInhoud {
  const { inwonerIds, vraagIds, doelIds, reden, warm, herinnering, instemming } = overdracht
  return { inwonerIds, vraagIds, doelIds, reden, warm, herinnering, instemming }
}
