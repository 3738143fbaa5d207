import { z } from 'zod'
import { vrijeTekst } from '../../velden/tekst.ts'
import { Id } from '../../velden/velden.ts'
import { isLid } from '../leden/lidmaatschap.ts'
import { opdracht } from '../opdracht.ts'
import { zelfdeInhoud } from '../zelfde-inhoud.ts'
import { type Blokkade, delen, Geblokkeerden } from './blokkades.ts'

export const BlokkadeOpgave = z
  .strictObject({
    audiences: Geblokkeerden.describe(
      'Voor wie: partnersystemen en organisaties, of `alle` voor elk partnersysteem; uw eigen organisatie niet',
    ),
    inwonerIds: z
      .array(Id)
      .min(1)
      .max(50)
      .optional()
      .describe('Om wie het gaat; zij houdt ook waar die nog meer wonen. Weggelaten: alle leden'),
    reden: vrijeTekst(500).describe('Alleen wie hier beslist leest dit'),
  })
  .meta({ id: 'BlokkadeOpgave' })
export type BlokkadeOpgave = z.infer<typeof BlokkadeOpgave>

/**
 * From this moment nothing leaves for these parties, not even that anything ended. Any organisation that may read the
 * household may set one, by break-glass access too: danger is no time to ask a regisseur. Of a block another organisation set
 * nobody hears here: the same again is a block of its own.
 */
export const zetBlokkade = opdracht({
  wie: 'lezer',
  over: 'persoon',
  invoer: BlokkadeOpgave,
  weigeringen: ['inwoner-onbekend', 'geblokkeerde-onbekend', 'blokkade-tegen-zichzelf', 'huishouden-vol'],
  beslis(huishouden, { opgave }: { opgave: BlokkadeOpgave }, door) {
    const { audiences, reden, inwonerIds = Object.keys(huishouden.inwoners) } = opgave
    const { organisatie, medewerker, op, doelbinding } = door
    const genoemd = audiences === 'alle' ? [] : audiences
    if (genoemd.includes(organisatie)) return { weigering: 'blokkade-tegen-zichzelf', veld: 'audiences' }
    if (genoemd.some((een) => !doelbinding.regelVoor(een)))
      return { weigering: 'geblokkeerde-onbekend', veld: 'audiences' }
    if (inwonerIds.length === 0 || inwonerIds.some((id) => !isLid(huishouden, id)))
      return { weigering: 'inwoner-onbekend', veld: 'inwonerIds' }
    const gezegd = (rij: Blokkade) => ({ ...rij, gezet: rij.gezet.door })
    const blokkade: Blokkade = {
      audiences: audiences === 'alle' ? audiences : [...new Set(audiences)].toSorted(),
      inwonerIds: [...new Set(inwonerIds)].toSorted(),
      reden,
      gezet: { op, door: organisatie, ...(medewerker?.medewerkerId && { medewerkerId: medewerker.medewerkerId }) },
    }
    const staat = Object.entries(huishouden.blokkades).find(([, rij]) => zelfdeInhoud(gezegd(rij), gezegd(blokkade)))
    if (staat) return { feiten: [], nieuweIds: { blokkadeId: staat[0] } }
    if (Object.keys(huishouden.blokkades).length >= delen.blokkades.hoogstens)
      return { weigering: 'huishouden-vol', veld: 'blokkades' }
    const blokkadeId = door.nieuwId()
    return { feiten: [{ soort: 'blokkade-gezet', blokkadeId, blokkade }], nieuweIds: { blokkadeId } }
  },
})
