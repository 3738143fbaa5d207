import { z } from 'zod'
import { MedewerkerOpgave, zelfdeMedewerker, type Medewerker } from '../../velden/medewerker.ts'
import { vrijeTekst } from '../../velden/tekst.ts'
import { betrokkenheidVan } from '../betrokkenheden/betrokken.ts'
import { regisseurVan } from '../betrokkenheden/mag-opdragen.ts'
import type { Feit } from '../feiten.ts'
import { opdracht } from '../opdracht.ts'

export const WerkOverdracht = z.strictObject({ aan: MedewerkerOpgave, reden: vrijeTekst(500) })
export type WerkOverdracht = z.infer<typeof WerkOverdracht>

/**
 * A worker of the calling organisation stops here and a colleague takes her place in all she was: regisseur, the one involved,
 * who an offer was made to or falls back on. Nothing where she is none of these.
 */
export const draagOver = opdracht({
  wie: 'betrokken',
  invoer: WerkOverdracht,
  weigeringen: [],
  beslis(huishouden, { van, overdracht: { aan, reden } }: { van: Medewerker; overdracht: WerkOverdracht }, door) {
    const { organisatie, vandaag } = door
    const isZij = (wie: { organisatie: string; medewerker?: Medewerker | undefined } | undefined) =>
      wie?.organisatie === organisatie && wie.medewerker !== undefined && zelfdeMedewerker(wie.medewerker, van)
    if (zelfdeMedewerker(van, aan)) return { feiten: [] }
    const feiten: Feit[] = []
    if (isZij(regisseurVan(huishouden, door.op))) {
      const regisseur = { organisatie, medewerker: aan, sinds: vandaag }
      feiten.push({ soort: 'regisseur-benoemd', regisseur, waardoor: 'vertrek', reden })
    }
    const [betrokkenheidId, rij] = betrokkenheidVan(huishouden, organisatie)!
    if (isZij(rij)) feiten.push({ soort: 'betrokkenheid-gewijzigd', betrokkenheidId, medewerker: aan })
    const { regieaanbod } = huishouden
    if (regieaanbod && (isZij(regieaanbod.aan) || isZij(regieaanbod.terugval)))
      feiten.push({
        soort: 'regie-aangeboden',
        regieaanbod: {
          ...regieaanbod,
          ...(isZij(regieaanbod.aan) && { aan: { organisatie, medewerker: aan } }),
          ...(isZij(regieaanbod.terugval) && { terugval: { organisatie, medewerker: aan } }),
        },
      })
    return { feiten }
  },
})
