import { opdracht } from '../opdracht.ts'
import { Reden } from '../intrekken/trek-in.ts'
import { eigenOfRegisseur, nietEigen } from '../rapportages/eigen-of-regisseur.ts'

/** No contact is needed any more, and why; once. */
export const beeindigPols = opdracht({
  wie: 'betrokken',
  invoer: Reden,
  weigeringen: nietEigen,
  beslis(huishouden, { polsId, reden }: { polsId: string; reden: string }, door) {
    const pols = eigenOfRegisseur(huishouden, huishouden.polsen, { id: polsId, veld: 'polsId' }, door)
    if ('weigering' in pols) return pols
    if (pols.beeindigd) return { feiten: [] }
    const beeindigd = { door: door.organisatie, op: door.op, reden }
    return { feiten: [{ soort: 'pols-beeindigd', polsId, beeindigd }] }
  },
})
