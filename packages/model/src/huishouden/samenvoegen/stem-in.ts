import { z } from 'zod'
import { vrijeTekst } from '../../velden/tekst.ts'
import { opdracht } from '../opdracht.ts'
import { besluitVan } from './gevolg.ts'
import { beslistAls } from './instemming.ts'

export const InstemmingOpgave = z
  .strictObject({ reden: vrijeTekst(500).optional() })
  .meta({ id: 'InstemmingOpgave', description: 'Wie hier beslist vindt dat het ene dossier mag worden' })
export type InstemmingOpgave = z.infer<typeof InstemmingOpgave>

/** More agreements than anybody has merges in mind: only a sender caught in a loop gives these. */
const hoogstens = 20

/**
 * Who decides here agrees to a merge with another household, whether or not there is one: it is looked up when they are
 * merged, so that the answer tells nothing of it.
 */
export const stemIn = opdracht({
  wie: 'beslisser',
  invoer: InstemmingOpgave,
  weigeringen: ['te-veel-instemmingen', 'niet-samen-te-voegen'],
  beslis(huishouden, { met, opgave: { reden } }: { met: string; opgave: InstemmingOpgave }, door) {
    if (met === huishouden.huishoudenId) return { weigering: 'niet-samen-te-voegen' }
    const als = beslistAls(huishouden, door)
    const bekend = huishouden.instemmingen?.[met]
    if (bekend?.door === door.organisatie && bekend.als === als && bekend.reden === reden) return { feiten: [] }
    if (!bekend && Object.keys(huishouden.instemmingen ?? {}).length >= hoogstens)
      return { weigering: 'te-veel-instemmingen' }
    return { feiten: [{ soort: 'met-samenvoeging-ingestemd', met, als, ...besluitVan(door, reden) }] }
  },
})

/** And takes that back, as long as they are not merged; after that the merge is undone. */
export const trekInstemmingIn = opdracht({
  wie: 'beslisser',
  weigeringen: [],
  beslis({ instemmingen }, { met }: { met: string }, { organisatie: door, op }) {
    if (!instemmingen?.[met]) return { feiten: [] }
    return { feiten: [{ soort: 'instemming-ingetrokken', met, door, op }] }
  },
})
