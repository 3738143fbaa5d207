import type { Leefgebied } from '../velden/zrm.ts'
import type { Activiteit } from './activiteit.ts'
import { maandenNa } from './maanden.ts'

/** So many months at either side. */
export const maandenErnaast = 6

/** Of so many months that were told: how many households asked, in a month. */
interface Gemiddelde {
  maanden: number
  perMaand?: number
}

export interface VoorEnNa {
  leefgebied: Leefgebied
  ervoor: Gemiddelde
  erna: Gemiddelde
}

interface Verteld {
  maand: string
  wijk: string
  wat: string
  aantal: number | null
}

/**
 * What happened to the questions an activity is for: the months before it began beside those after, the month it began in
 * neither. Of told numbers alone, so that it says nothing they do not. Pure.
 */
export function voorEnNa(
  { wijk, leefgebieden, sinds, tot }: Pick<Activiteit, 'wijk' | 'leefgebieden' | 'sinds' | 'tot'>,
  verteld: readonly Verteld[],
): VoorEnNa[] {
  const begin = sinds.slice(0, 7)
  const [vroegst, laatst] = [maandenNa(begin, -maandenErnaast), maandenNa(begin, maandenErnaast)]
  const geldt = (maand: string) => tot === undefined || maand < tot.slice(0, 7)
  return leefgebieden.map((leefgebied) => {
    const hier = verteld.filter((een) => een.wijk === wijk && een.wat === leefgebied)
    const over = (mag: (maand: string) => boolean): Gemiddelde => {
      const aantallen = hier.flatMap(({ maand, aantal }) => (mag(maand) && aantal !== null ? [aantal] : []))
      const som = aantallen.reduce((een, ander) => een + ander, 0)
      const maanden = aantallen.length
      return { maanden, ...(maanden > 0 && { perMaand: Math.round((som / maanden) * 10) / 10 }) }
    }
    return {
      leefgebied,
      ervoor: over((maand) => maand >= vroegst && maand < begin),
      erna: over((maand) => maand > begin && maand <= laatst && geldt(maand)),
    }
  })
}
