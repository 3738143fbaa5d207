import { Bijdrage, brengInVorm, isBeslisser, magSpreken, zichtbareOntvangstbewijzen } from '@wijkhub/model'
import type { Handeling, Huishouden } from '@wijkhub/model'
import type { Registry } from '../registry.ts'

export type GeweigerdStand = 'open' | 'overgenomen' | 'afgesloten'

/** One try, or the closing of it. */
export interface Stap {
  wat: 'overnemen' | 'afsluiten' | 'huishouden-gesloten'
  door: string
  op: string
  reden?: string
  /** Why it was refused again. */
  weigering?: string
}

/** Of one contribution: what was refused this often is not mended by trying again. */
export const meestePogingen = 20

/** A contribution that was not taken over, as it is kept. */
export interface GeweigerdeBijdrage {
  bijdrageId: string
  bron: string | null
  huishoudenId: string | null
  weigering: string
  bericht: string
  /** Who put it on the log; null for one of before that was kept. */
  afzender: string | null
  stand: GeweigerdStand
  stappen: readonly Stap[]
  geweigerdOp: string
  micros: string
}

/**
 * Who may see and settle it: whoever administers; for a household of its own the regisseur's organisation, of a partner it may
 * know to have something of that household. Pure.
 */
export function magAfhandelen(
  { bron }: Pick<GeweigerdeBijdrage, 'bron'>,
  huishouden: Huishouden | undefined,
  { organisatie, beheer, op, doelbinding }: Pick<Handeling, 'organisatie' | 'beheer' | 'op' | 'doelbinding'>,
): boolean {
  if (beheer) return true
  const regel = doelbinding.regelVoor(organisatie)
  if (!huishouden || !regel || bron === null) return false
  const beslist = isBeslisser(huishouden, { organisatie, beheer: false, op })
  return beslist && zichtbareOntvangstbewijzen(huishouden, regel).has(bron)
}

/** What it holds, where it can be read. Pure. */
export function leesBijdrage({ bericht }: Pick<GeweigerdeBijdrage, 'bericht'>): Bijdrage | undefined {
  const { data } = Bijdrage.safeParse(JSON.parse(bericht))
  if (data) brengInVorm(data.inhoud)
  return data
}

/**
 * The contribution to try again: one that can be read now, from who may speak for its source. Whatever its source said later
 * is newer than it: it goes by the moment it came in. Pure.
 */
export function overTeNemen(
  rij: GeweigerdeBijdrage,
  { volgers }: Pick<Registry['inrichting'], 'volgers'>,
): Bijdrage | undefined {
  const gelezen = leesBijdrage(rij)
  if (!gelezen) return undefined
  const vanBron =
    rij.afzender === null
      ? rij.weigering !== 'bron-onbevoegd' && rij.weigering !== 'bijdrage-onleesbaar'
      : magSpreken(volgers, rij.afzender, gelezen.bron)
  if (!vanBron) return undefined
  const { inhoud, ontvangenOp } = gelezen
  if (
    inhoud.soort !== 'inwoner-gewijzigd' &&
    inhoud.soort !== 'anders-gemeld' &&
    inhoud.soort !== 'verwijzing-bijgewerkt'
  )
    return gelezen
  return { ...gelezen, inhoud: { ...inhoud, gemeldOp: inhoud.gemeldOp ?? ontvangenOp } }
}
