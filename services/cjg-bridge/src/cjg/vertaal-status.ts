import type { Koppeling, Onleesbaar, Vertaling } from '@wijkhub/adapter-kit'
import type { Projectie } from '@wijkhub/model'
import { metStand, rechtVervallen } from './stand.ts'
import type { StatusMelding } from './wire.ts'

type Verwijzing = NonNullable<Projectie['verwijzingen']>[string]

/**
 * What became of a referral. The message is the whole new state: without a date there is no date. Said again it is
 * nothing new.
 */
export function vertaalStatus(melding: StatusMelding, koppeling: Koppeling): Vertaling | Onleesbaar {
  const { kenmerk, verwijzingId, status, statusDatum } = melding
  const { gewenst, stand } = koppeling
  if (!gewenst) return rechtVervallen(kenmerk)
  const bekend = gewenst.verwijzingen?.[verwijzingId]
  if (!bekend) {
    const reden = 'deze verwijzing is het CJG niet bekend'
    return { foutcode: 'verwijzing-onbekend', reden, velden: [{ veld: 'verwijzingId', reden }], kenmerk }
  }
  const isGezegd = (verwijzing: Verwijzing | undefined) =>
    verwijzing?.status === status && verwijzing.statusDatum === statusDatum
  // Both: the hub may not have taken in yet what the CJG said in between.
  if (isGezegd(bekend) && isGezegd(stand?.verwijzingen?.[verwijzingId])) return { bijdragen: [] }
  const wijziging = { status, ...(statusDatum && { statusDatum }) }
  return {
    bijdragen: [{ soort: 'verwijzing-bijgewerkt', verwijzingId, ...wijziging }],
    ...metStand(koppeling, (gehouden) => {
      const rij = gehouden.verwijzingen?.[verwijzingId]
      if (!rij) return gehouden
      const { statusDatum: _, ...verwijzing } = rij
      return {
        ...gehouden,
        verwijzingen: { ...gehouden.verwijzingen, [verwijzingId]: { ...verwijzing, ...wijziging } },
      }
    }),
  }
}
