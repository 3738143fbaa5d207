import { opdracht } from '../opdracht.ts'

/** The plan as it is now becomes a numbered version. Where nothing was said since the last one, that is it. */
export const stelPlanVast = opdracht({
  wie: 'regisseur',
  weigeringen: [],
  beslis({ planversies, huishoudenId, versie }, _: object, { organisatie, vandaag, nieuwId }) {
    const alle = Object.entries(planversies)
    const zelfde = alle.find(([, rij]) => rij.huishoudenId === huishoudenId && rij.versie + 1 === versie)
    if (zelfde) return { feiten: [], nieuweIds: { planversieId: zelfde[0] } }
    const planversieId = nieuwId()
    const nummer = Math.max(0, ...alle.map(([, rij]) => rij.nummer)) + 1
    const planversie = { nummer, huishoudenId, versie, op: vandaag, door: organisatie }
    return { feiten: [{ soort: 'plan-vastgesteld', planversieId, planversie }], nieuweIds: { planversieId } }
  },
})
