import { opdracht } from '../opdracht.ts'
import { zelfdeInhoud } from '../zelfde-inhoud.ts'
import { eigenNazorg } from './eigen-nazorg.ts'
import { keurNazorg, nazorgBezwaren, NazorgOpgave } from './plan-nazorg.ts'

/** Another day, another way, somebody else of the organisation. What is not in it is no longer so. */
export const wijzigNazorg = opdracht({
  wie: 'nazorger',
  invoer: NazorgOpgave,
  weigeringen: ['nazorg-onbekend', 'nazorg-is-voorbij', ...nazorgBezwaren],
  beslis(huishouden, { nazorgId, nazorg: opgave }: { nazorgId: string; nazorg: NazorgOpgave }, door) {
    const rij = eigenNazorg(huishouden, nazorgId, door)
    if (!rij) return { weigering: 'nazorg-onbekend', veld: 'nazorgId' }
    const { gesloten } = huishouden
    if (!gesloten || rij.stand !== 'gepland') return { weigering: 'nazorg-is-voorbij' }
    const fout = keurNazorg(huishouden, opgave, gesloten, door)
    if (fout) return fout
    const { organisatie, stand, pogingen } = rij
    const nazorg = { ...opgave, organisatie, stand, pogingen }
    return { feiten: zelfdeInhoud(rij, nazorg) ? [] : [{ soort: 'nazorg-gewijzigd', nazorgId, nazorg }] }
  },
})
