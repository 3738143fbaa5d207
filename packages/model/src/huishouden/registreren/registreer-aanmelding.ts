import type { Aanmelding } from './aanmelding.ts'
import { adressleutel } from '../../velden/adres.ts'
import { evolve } from '../evolve.ts'
import type { Feit } from '../feiten.ts'
import type { Huishouden } from '../huishouden.ts'
import type { Handeling } from '../../handeling.ts'
import type { Oordeel, Opdracht } from '../opdrachten.ts'
import { meldAfwijkingen } from '../afwijkingen/meld-afwijkingen.ts'
import { controleerAanmelding } from './controleer-aanmelding.ts'
import { controleerInhoud } from './controleer-inhoud.ts'
import { inhoudFeiten } from './inhoud-feiten.ts'
import { inwonerFeiten } from '../leden/inwoner-feiten.ts'
import { zelfdeInhoud } from '../zelfde-inhoud.ts'
import { brengtKind, verschillen } from './verschillen.ts'

/**
 * Registers an aanmelding in a new household or joins it to the one its persons already belong to. A known person gets
 * no second registration: only what was still missing is added, and what contradicts becomes an afwijking. Nobody who is
 * a member of another household is named here.
 */
export function registreerAanmelding(
  huishouden: Huishouden,
  { aanmelding, herkend }: Extract<Opdracht, { soort: 'registreer-aanmelding' }>,
  door: Handeling,
): Oordeel {
  const weigering = controleerAanmelding(aanmelding, door)
  if (weigering) return weigering
  const elders = aanmelding.inwoners.findIndex(({ bronpersoonId }) => isElders(huishouden, herkend.get(bronpersoonId)))
  if (elders >= 0) return { weigering: 'inwoner-elders-bekend', veld: `inwoners/${elders}` }
  const bestaat = huishouden.versie > 0
  const ids = new Map(
    aanmelding.inwoners.map(({ bronpersoonId }) => [bronpersoonId, herkend.get(bronpersoonId) ?? door.nieuwId()]),
  )
  const nieuwHuishouden: Feit[] = bestaat
    ? []
    : [
        {
          soort: 'huishouden-geregistreerd',
          huishoudenId: door.nieuwId(),
          adres: aanmelding.adres,
          grondslag: aanmelding.grondslag,
        },
      ]
  const betrokkenheid = betrokkenheidFeiten(huishouden, aanmelding, door)
  const { betrokken } = betrokkenheid
  const anders = meldAfwijkingen(
    huishouden,
    bestaat ? verschillen(huishouden, aanmelding, herkend, betrokken) : [],
    door,
  )
  const bekenden = { betrokken, brengtKind: brengtKind(aanmelding, herkend) }
  const wie = [
    ...nieuwHuishouden,
    ...aanmelding.inwoners.flatMap(({ bronpersoonId, ...persoon }) =>
      inwonerFeiten(huishouden, ids.get(bronpersoonId)!, persoon, bekenden),
    ),
    ...anders.feiten,
    ...betrokkenheid.feiten,
  ]
  const metHen = wie.reduce<Huishouden>(evolve, huishouden)
  const van = (bronpersoonId: string) => ids.get(bronpersoonId)!
  const fout = controleerInhoud(metHen, aanmelding, van, door)
  if (fout) return fout
  const inhoud = inhoudFeiten(metHen, aanmelding, van, door)
  return {
    feiten: [...wie, ...inhoud.feiten],
    huishouden: inhoud.huishouden,
    geregistreerd: { inwonerIds: ids, afwijkingen: anders.afwijkingen, betrokken },
  }
}

function isElders(huishouden: Huishouden, inwonerId: string | undefined): boolean {
  return inwonerId !== undefined && huishouden.inwoners[inwonerId] === undefined
}

/**
 * Whoever registers is involved, unless the persons are known at another address: then the file, and the address in it,
 * stays closed to an organisation that did not know where they live. An organisation knows its own worker best.
 */
function betrokkenheidFeiten(
  huishouden: Huishouden,
  { adres, medewerker }: Aanmelding,
  door: Handeling,
): { feiten: Feit[]; betrokken: boolean } {
  const eigen = Object.entries(huishouden.betrokkenheden).find(([, rij]) => rij.organisatie === door.organisatie)
  if (eigen) {
    const [betrokkenheidId, rij] = eigen
    const feiten: Feit[] = zelfdeInhoud(rij.medewerker, medewerker)
      ? []
      : [{ soort: 'betrokkenheid-gewijzigd', betrokkenheidId, medewerker }]
    return { feiten, betrokken: true }
  }
  const opAdres = huishouden.versie === 0 || adressleutel(huishouden.adres) === adressleutel(adres)
  if (!opAdres) return { feiten: [], betrokken: false }
  const betrokkenheid = { organisatie: door.organisatie, medewerker, sinds: door.vandaag }
  return {
    feiten: [{ soort: 'betrokkenheid-ontstaan', betrokkenheidId: door.nieuwId(), betrokkenheid }],
    betrokken: true,
  }
}
