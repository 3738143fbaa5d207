import {
  standVan,
  woordVan,
  type Aanmelding,
  type AanmeldingAntwoord,
  type Handeling,
  type Huishouden,
} from '@wijkhub/model'

type Antwoord = Pick<AanmeldingAntwoord, 'toestemmingen' | 'verwijzingen' | 'signalen'>

/**
 * What became of each consent, referral and signal of a registration, for its sender: one that has no effect today says
 * so. `huishouden` is as it is afterwards. Only for who may read it: it tells what others registered before. Pure.
 */
export function inhoudAntwoord(
  huishouden: Huishouden,
  aanmelding: Aanmelding,
  ids: ReadonlyMap<string, string>,
  { organisatie, vandaag, doelbinding }: Pick<Handeling, 'organisatie' | 'vandaag' | 'doelbinding'>,
): Antwoord {
  return {
    toestemmingen: aanmelding.toestemmingen.map(({ bronpersoonId, voor, gegevenOp }) => {
      const inwonerId = ids.get(bronpersoonId)!
      const rijen = Object.entries(huishouden.toestemmingen).filter(
        ([, rij]) => rij.inwonerId === inwonerId && rij.voor === voor && rij.vastgelegdDoor?.includes(organisatie),
      )
      const [toestemmingId] = rijen.find(([, rij]) => rij.gegevenOp === gegevenOp) ?? rijen.at(-1)!
      return { bronpersoonId, voor, toestemmingId, geldt: woordVan(huishouden, inwonerId, voor, vandaag) === 'gegeven' }
    }),
    verwijzingen: aanmelding.verwijzingen.flatMap(({ bronpersoonIds, naar }) =>
      [...new Set(bronpersoonIds)].map((bronpersoonId) => {
        const inwonerId = ids.get(bronpersoonId)!
        const [verwijzingId, verwijzing] = Object.entries(huishouden.verwijzingen).findLast(
          ([, rij]) => rij.naar === naar && rij.inwonerIds.includes(inwonerId),
        )!
        const { status, nietGedeeld } = standVan(huishouden, verwijzing, doelbinding, vandaag)
        const waarom = nietGedeeld.find((rij) => rij.inwonerId === inwonerId)?.reden
        return { bronpersoonId, naar, verwijzingId, status, ...(waarom && { nietGedeeld: waarom }) }
      }),
    ),
    signalen: aanmelding.signalen.map(({ bronpersoonId }) => {
      const [signaalId] = Object.entries(huishouden.signalen).findLast(
        ([, rij]) => rij.inwonerId === ids.get(bronpersoonId) && rij.gemeldDoor === organisatie,
      )!
      return { bronpersoonId, signaalId }
    }),
  }
}
