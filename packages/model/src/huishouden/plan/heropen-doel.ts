import { opdracht } from '../opdracht.ts'
import { HeropeningOpgave } from '../vragen/heropen-vraag.ts'
import { eigenDoel, nietEigenDoel } from './eigen-doel.ts'

/** A goal that was done with is worked at again. */
export const heropenDoel = opdracht({
  wie: 'betrokken',
  invoer: HeropeningOpgave,
  weigeringen: nietEigenDoel,
  beslis(huishouden, { doelId, heropening }: { doelId: string; heropening: HeropeningOpgave }, door) {
    const eerder = eigenDoel(huishouden, doelId, door)
    if ('weigering' in eerder) return eerder
    if (!eerder.afronding) return { feiten: [] }
    const { afronding: _, ...open } = eerder
    const doel = { ...open, heropend: { op: door.vandaag, reden: heropening.reden } }
    return { feiten: [{ soort: 'doel-heropend', doelId, doel }] }
  },
})
