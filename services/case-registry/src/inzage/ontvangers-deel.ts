import { dagInNederland, type Inzage, type LeveringStatus, type Ontvanger } from '@wijkhub/model'
import type { Opbouw, Regel } from '@wijkhub/pagina'
import type { Aanspreking } from './aanspreking.ts'
import { dagInWoorden, delen, velden } from './woorden.ts'

/** How far a partner system is with the household: that it has what it was sent, or not yet. */
export interface Levering {
  audience: string
  status: LeveringStatus | null
}

/** Who has what, why, by which law and until when; and who had it. Pure. */
export function ontvangersDeel(
  { ontvangers }: Inzage,
  { over }: Aanspreking,
  { leveringen }: { leveringen: readonly Levering[] },
): Opbouw['delen'][number] {
  const lijst = ontvangers.map((ontvanger) => regelVan(ontvanger, leveringen))
  return {
    kop: `Wie iets over ${over} heeft`,
    blokken: [lijst.length > 0 ? { lijst } : { alinea: ['Niemand anders heeft iets.'] }],
  }
}

const nogNiet: ReadonlySet<LeveringStatus | null> = new Set([null, 'aangeboden', 'wacht', 'geweigerd', 'onverzendbaar'])

function regelVan({ regel, sinds, tot, velden: heeft }: Ontvanger, leveringen: readonly Levering[]): Regel {
  const begin = dagInWoorden(dagInNederland(sinds))
  const { naam, soort, doel, grondslag, einde } = regel
  if (tot !== undefined)
    return { tekst: [`${naam}. Van ${begin} tot ${dagInWoorden(dagInNederland(tot))}. Nu niet meer.`] }
  const bericht = leveringen.find(({ audience }) => audience === regel.audience)
  const onderweg = soort === 'systeem' && nogNiet.has(bericht?.status ?? null)
  const wat = heeft.flatMap(
    (veld) => (velden as Record<string, string>)[veld] ?? (delen as Record<string, string>)[veld] ?? [],
  )
  return {
    tekst: [`${naam}, sinds ${begin}.${onderweg ? ' Het bericht is nog niet aangekomen.' : ''}`],
    onder: [
      { tekst: [`Wat: ${wat.join(', ')}.`] },
      { tekst: ['Waarom: ', { citaat: doel }] },
      { tekst: ['Van deze wet mag het: ', { citaat: grondslag }] },
      { tekst: ['Wanneer het stopt: ', { citaat: einde }] },
    ],
  }
}
