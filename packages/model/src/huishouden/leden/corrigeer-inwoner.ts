import { z } from 'zod'
import type { Handeling } from '../../handeling.ts'
import { PersoonOpgave } from '../../velden/opgave.ts'
import { tekst } from '../../velden/tekst.ts'
import { Datum } from '../../velden/velden.ts'
import { meldAfwijkingen, openAfwijkingen } from '../afwijkingen/meld-afwijkingen.ts'
import { isBeslisser } from '../betrokkenheden/mag-opdragen.ts'
import type { Feit } from '../feiten.ts'
import type { Huishouden } from '../huishouden.ts'
import { opdracht } from '../opdracht.ts'
import { zelfdeVeld } from '../registreren/verschillen.ts'
import { zelfdeGegeven } from '../zelfde-inhoud.ts'
import type { PersoonVeld } from './herkomst.ts'
import type { InwonerWijziging } from './leden.ts'
import { isVanAnder } from './neem-bsn-over.ts'

const { bsn, naam, geboortedatum, verwachteGeboortedatum, geslacht, gezinsrol } = PersoonOpgave.shape

export const InwonerCorrectie = z
  .strictObject({
    reden: tekst(500).describe('Waarom het anders moet'),
    naamPer: Datum.optional().describe(
      'Van een naam die veranderde, door huwelijk, scheiding of een besluit: vanaf welke dag; weggelaten: de naam was verkeerd',
    ),
    bsn: bsn.unwrap().nullable().optional().describe('null: het nummer is niet van haar, en welk wel is onbekend'),
    naam: naam.optional(),
    geboortedatum: geboortedatum.optional(),
    verwachteGeboortedatum: verwachteGeboortedatum.unwrap().nullable().optional(),
    geslacht: geslacht.optional(),
    gezinsrol: gezinsrol.optional(),
  })
  .meta({ id: 'InwonerCorrectie', description: 'Alleen de velden die veranderen' })
export type InwonerCorrectie = z.infer<typeof InwonerCorrectie>

interface TeCorrigeren {
  inwonerId: string
  correctie: InwonerCorrectie
  /** The BSN it brings is another resident's; found under the lock of that BSN. */
  bsnVanAnder: boolean
}

/**
 * Puts right what is known of a person: by who said it, or by the regisseur, with a reason. It stands until who goes
 * before says something newer. An afwijking that said so is settled with it. Each partner gets it in its own format; a
 * claim under a wrong number is credited and claimed anew. A name that changed is no mistake: it holds from its day.
 */
export const corrigeerInwoner = opdracht({
  wie: 'betrokken',
  over: 'persoon',
  invoer: InwonerCorrectie,
  weigeringen: ['inwoner-onbekend', 'niet-uw-woord', 'bsn-niet-toegestaan', 'bsn-van-ander', 'datum-in-toekomst'],
  beslis(huishouden, { inwonerId, correctie, bsnVanAnder }: TeCorrigeren, door) {
    const { reden, naamPer, ...velden } = correctie
    const inwoner = Object.hasOwn(huishouden.inwoners, inwonerId) ? huishouden.inwoners[inwonerId] : undefined
    if (!inwoner) return { weigering: 'inwoner-onbekend', veld: 'inwonerId' }
    if (velden.bsn !== undefined && !door.magBsn) return { weigering: 'bsn-niet-toegestaan', veld: 'bsn' }
    if (naamPer && naamPer > door.vandaag) return { weigering: 'datum-in-toekomst', veld: 'naamPer' }
    const anders = (Object.keys(velden) as (keyof typeof velden)[]).filter(
      (veld) => velden[veld] !== undefined && !zelfdeGegeven(veld, inwoner[veld] ?? null, velden[veld]),
    )
    const vreemd = anders.find((veld) => !magVerbeteren(huishouden, inwonerId, veld, door))
    if (vreemd) return { weigering: 'niet-uw-woord', veld: vreemd }
    const { bsn: nummer } = velden
    const vanAnder = nummer && anders.includes('bsn') && isVanAnder(huishouden, inwonerId, nummer, bsnVanAnder)
    const verteld = door.doelbinding.regelVoor(door.organisatie)?.bekendheid === 'verteld'
    // Whoever may not be told that somebody is known would ask by correcting: it is kept as it was said, as at the door.
    if (vanAnder && (verteld || isVanAnder(huishouden, inwonerId, nummer, false)))
      return { weigering: 'bsn-van-ander', veld: 'bsn' }
    if (anders.length === 0) return { feiten: [] }
    const wijziging = Object.fromEntries(anders.map((veld) => [veld, velden[veld]])) as InwonerWijziging
    if (wijziging.bsn !== undefined) wijziging.bsnStatus = wijziging.bsn === null ? null : 'opgegeven'
    const feit: Feit = {
      soort: 'inwoner-gewijzigd',
      inwonerId,
      wijziging,
      bron: door.organisatie,
      gemeldOp: door.op,
      beslist: true,
      reden,
      ...(naamPer && { per: naamPer }),
    }
    return {
      feiten: [
        feit,
        ...anders.flatMap((veld) => beslecht(huishouden, inwonerId, veld, velden[veld], reden, door)),
        ...(vanAnder
          ? meldAfwijkingen(huishouden, [{ veld: 'bsn', inwonerId, gemeld: nummer, betwist: true }], door).feiten
          : []),
      ],
    }
  },
})

/** Whose word it is that is known, or who decides here. */
export function magVerbeteren(huishouden: Huishouden, inwonerId: string, veld: string, door: Handeling): boolean {
  return (
    huishouden.herkomst[inwonerId]?.[veld as PersoonVeld]?.bron === door.organisatie || isBeslisser(huishouden, door)
  )
}

/** Who said so all along was right: nobody need look at it any more. */
function beslecht(
  huishouden: Huishouden,
  inwonerId: string,
  veld: string,
  waarde: unknown,
  reden: string,
  { organisatie, op }: Handeling,
): Feit[] {
  return openAfwijkingen(huishouden, veld, inwonerId)
    .filter(([, { gemeld }]) => waarde !== null && zelfdeVeld(veld, gemeld, waarde))
    .map(([afwijkingId]) => ({
      soort: 'afwijking-beslecht',
      afwijkingId,
      beslechting: { besluit: 'overgenomen', door: organisatie, op, reden },
    }))
}
