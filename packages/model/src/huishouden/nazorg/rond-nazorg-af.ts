import { z } from 'zod'
import { vrijeTekst } from '../../velden/tekst.ts'
import { Datum } from '../../velden/velden.ts'
import { opdracht } from '../opdracht.ts'
import { zelfdeInhoud } from '../zelfde-inhoud.ts'
import { eigenNazorg } from './eigen-nazorg.ts'
import { NazorgUitkomst, type Nazorg } from './nazorg.ts'
import { kan } from './overgangen.ts'
import { keurNazorg } from './plan-nazorg.ts'

export const NazorgAfronding = z
  .strictObject({
    uitkomst: NazorgUitkomst,
    toelichting: vrijeTekst(500).optional().describe('Alleen uw organisatie leest het'),
    opnieuw: Datum.optional().describe('Alleen bij niet-bereikt: op deze dag nog eens; weggelaten: het blijft hierbij'),
  })
  .meta({ id: 'NazorgAfronding' })
export type NazorgAfronding = z.infer<typeof NazorgAfronding>

/** What came of it: nobody reached and again on another day, or its end. Said again otherwise, the later word counts. */
export const rondNazorgAf = opdracht({
  wie: 'nazorger',
  invoer: NazorgAfronding,
  weigeringen: ['nazorg-onbekend', 'nazorg-is-voorbij', 'datum-onmogelijk'],
  beslis(huishouden, { nazorgId, afronding }: { nazorgId: string; afronding: NazorgAfronding }, door) {
    const rij = eigenNazorg(huishouden, nazorgId, door)
    if (!rij) return { weigering: 'nazorg-onbekend', veld: 'nazorgId' }
    const { uitkomst, toelichting, opnieuw } = afronding
    const { gesloten } = huishouden
    const naar = opnieuw === undefined ? uitkomst : 'gepland'
    if (!gesloten || !kan(rij.stand, 'rond-nazorg-af', naar)) return { weigering: 'nazorg-is-voorbij' }
    if (opnieuw !== undefined) {
      const fout = keurNazorg(huishouden, { inwonerIds: [], dag: opnieuw }, gesloten, door)
      if (fout || uitkomst !== 'niet-bereikt') return { weigering: 'datum-onmogelijk', veld: 'opnieuw' }
      const nazorg: Nazorg = { ...rij, dag: opnieuw, pogingen: rij.pogingen + 1 }
      return { feiten: [{ soort: 'nazorg-gewijzigd', nazorgId, nazorg }] }
    }
    const op = rij.afgerond?.op ?? door.vandaag
    const afgerond = { op, door: door.organisatie, ...(toelichting !== undefined && { toelichting }) }
    const nazorg: Nazorg = { ...rij, stand: uitkomst, afgerond }
    return { feiten: zelfdeInhoud(rij, nazorg) ? [] : [{ soort: 'nazorg-afgerond', nazorgId, nazorg }] }
  },
})
