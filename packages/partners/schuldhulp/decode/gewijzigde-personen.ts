import type { Onleesbaar } from '@wijkhub/adapter-kit'
import { leesTelefoonnummer, Persoonsgegevens, zelfdeGegeven, type Inhoud, type Projectie } from '@wijkhub/model'
import type { TrajectBericht } from '../wire.ts'

export type PersoonWijziging = Extract<Inhoud, { soort: 'inwoner-gewijzigd' }>
type Fout = NonNullable<Onleesbaar['velden']>[number]
const velden = ['telefoonnummer', 'emailadres'] as const
type Veld = (typeof velden)[number]

/**
 * What the partner's workers changed of the clients: only what it names and what differs. Leaving something out takes
 * nothing away; an empty value does. `isNieuwer` says whether this report is the last word on a client.
 */
export function gewijzigdePersonen(
  { overdracht }: TrajectBericht,
  basis: Projectie,
  isNieuwer: (inwonerId: string) => boolean,
): { personen: PersoonWijziging[]; fouten: Fout[] } {
  const fouten: Fout[] = []
  const personen = (overdracht.clienten ?? []).flatMap((client, index) => {
    const bekend = basis.inwoners?.[client.inwonerId]
    const wijziging: PersoonWijziging['wijziging'] = {}
    for (const veld of velden) {
      const gemeld = client[veld]?.normalize('NFC').trim()
      if (gemeld === undefined) continue
      const waarde = gemeld === '' ? '' : lees[veld](gemeld)
      if (waarde === undefined)
        fouten.push({ veld: `/overdracht/clienten/${index}/${veld}`, reden: `is geen ${veld} dat te begrijpen is` })
      else if (waarde === '' && bekend?.[veld] !== undefined) wijziging[veld] = null
      else if (waarde !== '' && !zelfdeGegeven(veld, bekend?.[veld], waarde)) wijziging[veld] = waarde
    }
    if (Object.keys(wijziging).length === 0 || !isNieuwer(client.inwonerId)) return []
    return [{ soort: 'inwoner-gewijzigd' as const, inwonerId: client.inwonerId, wijziging }]
  })
  return { personen, fouten }
}

const lees: Record<Veld, (gemeld: string) => string | undefined> = {
  telefoonnummer: leesTelefoonnummer,
  emailadres: (gemeld) => Persoonsgegevens.shape.emailadres.safeParse(gemeld).data,
}
