import { adresFeiten } from '../adres/adres-feiten.ts'
import { meldAfwijkingen } from '../afwijkingen/meld-afwijkingen.ts'
import { betrokkenheidFeiten } from '../betrokkenheden/betrokkenheid-feiten.ts'
import { evolve, type Feit } from '../feiten.ts'
import type { Huishouden } from '../huishouden.ts'
import { inwonerFeiten } from '../leden/inwoner-feiten.ts'
import { opdracht } from '../opdracht.ts'
import { Aanmelding } from './aanmelding.ts'
import { controleerAanmelding, eigenBezwaren } from './controleer-aanmelding.ts'
import { controleerInhoud, inhoudelijkeBezwaren } from './controleer-inhoud.ts'
import { inhoudFeiten } from './inhoud-feiten.ts'
import { brengtKind, verschillen } from './verschillen.ts'

interface TeRegistreren {
  aanmelding: Aanmelding
  /** Which of the registered persons are members, by bronpersoonId. */
  herkend: ReadonlyMap<string, string>
}

/**
 * Registers an aanmelding in a new household or joins it to the one its persons already belong to. A known person gets
 * no second registration: only what was still missing is added, and what contradicts becomes an afwijking. Nobody who is
 * a member of another household is named here.
 */
export const registreerAanmelding = opdracht({
  wie: 'aanmelder',
  invoer: Aanmelding,
  // That a person stands in it twice the registry finds out, by the rules it knows persons by.
  weigeringen: [...eigenBezwaren, 'inwoner-dubbel', 'inwoner-elders-bekend', ...inhoudelijkeBezwaren],
  beslis(huishouden, { aanmelding, herkend }: TeRegistreren, door) {
    const weigering = controleerAanmelding(aanmelding, door)
    if (weigering) return weigering
    const elders = aanmelding.inwoners.findIndex(({ bronpersoonId }) =>
      isElders(huishouden, herkend.get(bronpersoonId)),
    )
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
            bron: door.organisatie,
          },
        ]
    const betrokkenheid = betrokkenheidFeiten(huishouden, aanmelding, door)
    const { betrokken } = betrokkenheid
    const bekenden = { betrokken, brengtKind: brengtKind(aanmelding, herkend) }
    const personen = aanmelding.inwoners.map(({ bronpersoonId, ...persoon }) =>
      inwonerFeiten(huishouden, ids.get(bronpersoonId)!, persoon, door, bekenden),
    )
    const anders = meldAfwijkingen(huishouden, bestaat ? verschillen(huishouden, aanmelding) : [], door)
    const wie = [
      ...nieuwHuishouden,
      ...personen.flatMap(({ feiten }) => feiten),
      ...adresFeiten(huishouden, aanmelding.adres, door),
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
      geregistreerd: {
        inwonerIds: ids,
        afwijkingen: [...personen.flatMap(({ afwijkingen }) => afwijkingen), ...anders.afwijkingen],
        betrokken,
      },
    }
  },
})

function isElders(huishouden: Huishouden, inwonerId: string | undefined): boolean {
  return inwonerId !== undefined && huishouden.inwoners[inwonerId] === undefined
}
