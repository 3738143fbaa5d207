import { agendaVanAfspraken } from '../afspraken/agenda-van-afspraken.ts'
import { agendaVanEvaluaties } from '../evaluaties/agenda-van-evaluaties.ts'
import { isGeblokkeerd } from '../blokkades/geblokkeerd.ts'
import type { Huishouden } from '../huishouden.ts'
import { agendaVanOnderzoeken } from '../onderzoeken/agenda-van-onderzoeken.ts'
import { agendaVanNazorg } from '../nazorg/agenda-van-nazorg.ts'
import { agendaVanOverdrachten } from '../overdrachten/agenda-van-overdrachten.ts'
import { agendaVanActies } from '../plan/agenda-van-acties.ts'
import { agendaVanPolsen } from '../polsen/agenda-van-polsen.ts'
import { agendaVanRegie } from '../regie/agenda-van-regie.ts'
import { agendaVanSchalingen } from '../schalingen/agenda-van-schalingen.ts'
import { agendaVanAanvragen } from '../voorzieningaanvragen/agenda-van-aanvragen.ts'
import type { AgendaRij, AgendaSoort } from './agenda.ts'

/** Each concept's own rows. */
const bronnen: readonly ((huishouden: Huishouden) => AgendaRij[])[] = [
  agendaVanActies,
  agendaVanAfspraken,
  agendaVanPolsen,
  agendaVanEvaluaties,
  agendaVanRegie,
  agendaVanSchalingen,
  agendaVanOverdrachten,
  agendaVanNazorg,
  agendaVanOnderzoeken,
  agendaVanAanvragen,
]

/** What still runs when helping has ended. */
const naSluiten: ReadonlySet<AgendaSoort> = new Set<AgendaSoort>(['nazorg'])

/**
 * Everything of this household that has a day or waits for somebody, of every organisation. Of one that went up in another
 * nothing: its file is there. Nor of whom a safety block is against. Who may see which row is for the reader to hold against the table. Pure.
 */
export function agendaVan(huishouden: Huishouden): AgendaRij[] {
  if (huishouden.opgegaan) return []
  const rijen = bronnen
    .flatMap((bron) => bron(huishouden))
    .filter(({ organisatie }) => !isGeblokkeerd(huishouden, organisatie))
  return huishouden.gesloten ? rijen.filter(({ soort }) => naSluiten.has(soort)) : rijen
}
