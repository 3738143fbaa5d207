import { adresFeiten } from '../adres/adres-feiten.ts'
import { meldAfwijkingen } from '../afwijkingen/meld-afwijkingen.ts'
import { betrokkenheidFeiten } from '../betrokkenheden/betrokkenheid-feiten.ts'
import { zichtVan } from '../betrokkenheden/eigen-deel.ts'
import { evolve, type Feit } from '../feiten.ts'
import type { Huishouden } from '../huishouden.ts'
import type { Handeling } from '../../handeling.ts'
import { inwonerFeiten } from '../leden/inwoner-feiten.ts'
import type { Lidmaatschap } from '../leden/leden.ts'
import { opdracht } from '../opdracht.ts'
import { Aanmelding } from './aanmelding.ts'
import { controleerAanmelding, eigenBezwaren } from './controleer-aanmelding.ts'
import { controleerInhoud, inhoudelijkeBezwaren } from './controleer-inhoud.ts'
import { inhoudFeiten } from './inhoud-feiten.ts'
import { brengtKind, verschillen, type Verschil } from './verschillen.ts'

interface TeRegistreren {
  aanmelding: Aanmelding
  /** Which of the registered persons are members, by bronpersoonId. */
  herkend: ReadonlyMap<string, string>
  /** Who is known and no member yet, by bronpersoonId; `voorlopig` where she is a member elsewhere. */
  ookHier?: ReadonlyMap<string, { inwonerId: string; voorlopig?: true }>
  /** Whose number is somebody else's as well. */
  betwist?: ReadonlySet<string>
}

/**
 * Registers an aanmelding in a new household or joins it to the one its persons already belong to. A known person gets
 * no second registration: only what was still missing is added, and what contradicts becomes an afwijking. Whoever is known
 * elsewhere becomes a member here too, with what is said here and nothing of there.
 */
export const registreerAanmelding = opdracht({
  wie: 'aanmelder',
  invoer: Aanmelding,
  // That a person stands in it twice the registry finds out, by the rules it knows persons by.
  weigeringen: [...eigenBezwaren, 'inwoner-dubbel', ...inhoudelijkeBezwaren],
  beslis(huishouden, { aanmelding, herkend, ookHier = new Map(), betwist = new Set() }: TeRegistreren, door) {
    const weigering = controleerAanmelding(aanmelding, door)
    if (weigering) return weigering
    const bestaat = huishouden.versie > 0
    const ids = new Map(
      aanmelding.inwoners.map(({ bronpersoonId }) => [
        bronpersoonId,
        herkend.get(bronpersoonId) ?? ookHier.get(bronpersoonId)?.inwonerId ?? door.nieuwId(),
      ]),
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
    const opgaven = new Map(
      aanmelding.inwoners.map(({ bronpersoonId, ...persoon }) => [ids.get(bronpersoonId)!, persoon]),
    )
    const betrokkenheid = betrokkenheidFeiten(huishouden, aanmelding, opgaven, door)
    const { toegekend: betrokken } = betrokkenheid
    const bekenden = { betrokken, brengtKind: brengtKind(aanmelding, herkend) }
    const personen = aanmelding.inwoners.map(({ bronpersoonId, ...persoon }) =>
      inwonerFeiten(huishouden, ids.get(bronpersoonId)!, persoon, door, {
        ...bekenden,
        lidmaatschap: lidmaatschapVan(ookHier.get(bronpersoonId), door),
      }),
    )
    const anders = meldAfwijkingen(huishouden, bestaat ? verschillen(huishouden, aanmelding) : [], door)
    const betwistingen = meldAfwijkingen(huishouden, betwisteBsns(aanmelding, ids, betwist), door)
    const wie = [
      ...nieuwHuishouden,
      ...personen.flatMap(({ feiten }) => feiten),
      ...adresFeiten(huishouden, aanmelding.adres, door),
      ...anders.feiten,
      ...betwistingen.feiten,
      ...betrokkenheid.feiten,
    ]
    const metHen = wie.reduce<Huishouden>(evolve, huishouden)
    const van = (bronpersoonId: string) => ids.get(bronpersoonId)!
    // Who asks is refused as in a new household: by what it said itself, or a refusal would tell what others said.
    const fout = controleerInhoud(zichtVan(metHen, door.organisatie, door.op)!, aanmelding, van, door)
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

/** Of nobody's number: it is kept as it was said, and leaves to no system until somebody looked whose it is. */
function betwisteBsns(
  { inwoners }: Aanmelding,
  ids: ReadonlyMap<string, string>,
  betwist: ReadonlySet<string>,
): Verschil[] {
  return inwoners.flatMap(({ bronpersoonId, bsn }) =>
    bsn !== undefined && betwist.has(bronpersoonId)
      ? { veld: 'bsn', inwonerId: ids.get(bronpersoonId)!, gemeld: bsn, betwist: true }
      : [],
  )
}

function lidmaatschapVan(
  ookHier: { voorlopig?: true } | undefined,
  { vandaag }: Pick<Handeling, 'vandaag'>,
): Lidmaatschap | undefined {
  return ookHier && { sinds: vandaag, ...(ookHier.voorlopig && { voorlopig: true }) }
}
