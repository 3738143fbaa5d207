import type { Koppeling, Omgeving, Onleesbaar, Vertaling } from '@wijkhub/adapter-kit'
import { dagInNederland, isPlanbareDag, ligtVooruit, type Projectie } from '@wijkhub/model'
import { metStand, rechtVervallen } from './stand.ts'
import type { StatusMelding } from '../wire.ts'

type Verwijzing = NonNullable<Projectie['verwijzingen']>[string]

/**
 * What became of a referral. The message is the whole new state: without a date there is no date. Said again it is
 * nothing new, and neither is what the CJG says to be older than what it said last.
 */
export function vertaalStatus(melding: StatusMelding, koppeling: Koppeling, { op }: Omgeving): Vertaling | Onleesbaar {
  const { kenmerk, verwijzingId, status, statusDatum, gemeldOp } = melding
  const { gewenst, stand } = koppeling
  if (!gewenst) return rechtVervallen(kenmerk)
  const bekend = gewenst.verwijzingen?.[verwijzingId]
  const fout = (foutcode: string, veld: string, reden: string) => ({
    foutcode,
    reden,
    velden: [{ veld, reden }],
    kenmerk,
  })
  if (!bekend) return fout('verwijzing-onbekend', 'verwijzingId', 'deze verwijzing is het CJG niet bekend')
  if (statusDatum && !isPlanbareDag(statusDatum, dagInNederland(op)))
    return fout('datum-onmogelijk', 'statusDatum', 'ligt meer dan tien jaar van vandaag')
  if (gemeldOp && ligtVooruit(gemeldOp, op)) return fout('datum-onmogelijk', 'gemeldOp', 'ligt in de toekomst')
  const isGezegd = (verwijzing: Verwijzing | undefined) =>
    verwijzing?.status === status && verwijzing.statusDatum === statusDatum
  // Both: the hub may not have taken in yet what the CJG said in between.
  const gehoord = [bekend, stand?.verwijzingen?.[verwijzingId]]
  if (gehoord.every(isGezegd) || gehoord.some((verwijzing) => isLater(verwijzing, gemeldOp))) return { bijdragen: [] }
  const wijziging = { status, ...(statusDatum && { statusDatum }) }
  return {
    bijdragen: [{ soort: 'verwijzing-bijgewerkt', verwijzingId, ...wijziging, ...(gemeldOp && { gemeldOp }) }],
    ...metStand(koppeling, (gehouden) => {
      const rij = gehouden.verwijzingen?.[verwijzingId]
      if (!rij) return gehouden
      const { statusDatum: _, statusGemeldOp: __, ...verwijzing } = rij
      const nieuw = { ...verwijzing, ...wijziging, ...(gemeldOp && { statusGemeldOp: gemeldOp }) }
      return { ...gehouden, verwijzingen: { ...gehouden.verwijzingen, [verwijzingId]: nieuw } }
    }),
  }
}

const isLater = (verwijzing: Verwijzing | undefined, gemeldOp: string | undefined) =>
  gemeldOp !== undefined && Date.parse(verwijzing?.statusGemeldOp ?? '') > Date.parse(gemeldOp)
