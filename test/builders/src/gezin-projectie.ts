import { project, type Huishouden, type Projectie } from '@wijkhub/model'
import { doelbinding } from './haarlem.ts'
import { voorbeeldHuishouden } from './voorbeeld-gezin.ts'

/**
 * The example family as one audience may see it, as household `id`. Households of one test differ in what must be unique
 * at a partner (`nummer`); versions differ in the mother's telephone number, the regisseur's and a claimed visit.
 */
export function gezinProjectie(
  audience: string,
  { id, nummer }: { id: string; nummer: number },
  versie: number,
): Projectie {
  const gezin = herhaal(voorbeeldHuishouden(), nummer)
  const moeder = Object.keys(gezin.inwoners).find((inwonerId) => gezin.inwoners[inwonerId]!.gezinsrol === 'ouder')!
  const telefoonnummer = `06${String(10_000_000 + versie)}`
  const bezoek = Object.values(gezin.contactmomenten)[0]!
  const huishouden: Huishouden = {
    ...gezin,
    huishoudenId: id,
    adres: { ...gezin.adres, huisnummer: versie },
    inwoners: { ...gezin.inwoners, [moeder]: { ...gezin.inwoners[moeder]!, telefoonnummer } },
    signalen: Object.fromEntries(
      Object.entries(gezin.signalen).map(([signaalId, signaal]) => [
        signaalId,
        { ...signaal, medewerker: { ...signaal.medewerker, telefoonnummer } },
      ]),
    ),
    contactmomenten: Object.fromEntries(
      Array.from({ length: versie }, (_, index) => [volgendId(Object.keys(gezin.contactmomenten)[0]!, index), bezoek]),
    ),
  }
  return project(huishouden, doelbinding.regelVoor(audience)!, doelbinding, '2026-11-22')!
}

/** Another family in the same shape: every id and every allocation number of its own. */
function herhaal(gezin: Huishouden, nummer: number): Huishouden {
  const eigen = String(nummer).padStart(4, '0')
  const tekst = JSON.stringify(gezin)
    .replaceAll(/00000000-0000-4000-8000-/g, `00000000-${eigen}-4000-8000-`)
    .replaceAll('39200017', String(39_200_000 + nummer))
  return JSON.parse(tekst) as Huishouden
}

const volgendId = (id: string, index: number) => id.replace(/^.{8}/, String(index).padStart(8, '0'))
