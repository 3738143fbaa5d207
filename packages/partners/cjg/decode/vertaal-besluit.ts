import type { Koppeling, Naslag, Omgeving, Onleesbaar, Vertaling } from '@wijkhub/adapter-kit'
import { keurBesluit, type Besluit, type Weigering } from '@wijkhub/model'
import type { z } from 'zod'
import { besluitId } from './besluit-id.ts'
import { metStand, rechtVervallen } from './stand.ts'
import type { BesluitMelding } from '../wire.ts'

type Toewijzing = Omit<z.infer<typeof Besluit>, 'zorgGestartOp'>

/** The key under which the kit keeps what the CJG decided: unique in the municipality (TR332). */
export const sleutelVan = ({ toewijzingNummer }: BesluitMelding) => String(toewijzingNummer)

/**
 * The decision as a contribution; the child's BSN comes with it, because Kontext could not give it. What contradicts the
 * household or an earlier decision is refused here, where the CJG can still mend it: behind a 200 nobody would tell it.
 */
export function vertaalBesluit(
  melding: BesluitMelding,
  koppeling: Koppeling,
  omgeving: Omgeving,
  { vastgelegd }: Naslag,
): Vertaling | Onleesbaar {
  const { kenmerk, huishoudenId: _, bsn, ...opgave } = melding
  if (!koppeling.gewenst) return rechtVervallen(kenmerk)
  const inwoner = koppeling.gewenst.inwoners?.[melding.inwonerId]
  if (!inwoner) return weigering(kenmerk, { weigering: 'inwoner-onbekend', veld: 'inwonerId' })
  const bsnFout = keurBsn(melding, koppeling)
  if (bsnFout) return weigering(kenmerk, { weigering: bsnFout, veld: 'bsn' })
  const bekend: Record<string, Toewijzing> = {}
  for (const { waarde } of vastgelegd) bekend[besluitId((waarde as Toewijzing).toewijzingNummer)] = waarde as Toewijzing
  const id = besluitId(melding.toewijzingNummer)
  const bezwaar = keurBesluit({ besluiten: bekend, inwoner, op: omgeving.op }, id, opgave)
  if (bezwaar) return weigering(kenmerk, bezwaar)
  const besluit = metReden(opgave, bekend[id])
  return {
    bijdragen: [{ soort: 'besluit-genomen', besluitId: id, bsn, besluit }],
    // Of this very child (`keurBesluit`), who may live elsewhere by now, or whose household went up in this one.
    vastgelegd: [{ sleutel: sleutelVan(melding), waarde: besluit, verhuist: true }],
    ...metStand(koppeling, (stand) => {
      const gehouden = stand.inwoners?.[melding.inwonerId]
      return gehouden ? { ...stand, inwoners: { ...stand.inwoners, [melding.inwonerId]: { ...gehouden, bsn } } } : stand
    }),
  }
}

/** One BSN is one resident. Looks at what the hub wants the CJG to have and at what the CJG told it just before. */
function keurBsn({ inwonerId, bsn }: BesluitMelding, { gewenst, stand }: Koppeling): Weigering | undefined {
  for (const inwoners of [gewenst?.inwoners ?? {}, stand?.inwoners ?? {}]) {
    const eigen = inwoners[inwonerId]?.bsn
    if (eigen !== undefined && eigen !== bsn) return 'bsn-verschilt'
    if (Object.entries(inwoners).some(([id, ander]) => id !== inwonerId && ander.bsn === bsn)) return 'bsn-van-ander'
  }
  return undefined
}

/**
 * A changed end has a RedenWijziging (iJw): the CJG's own; where it gives none 13 for an allocation that is taken away
 * altogether (CS335), else 04 or 05, renewed assessment with a later or an earlier end. It stays with the allocation.
 */
function metReden(besluit: Toewijzing, eerder: Toewijzing | undefined): Toewijzing {
  if (!eerder || besluit.redenWijziging) return besluit
  const redenWijziging = redenVan(besluit, eerder)
  return redenWijziging ? { ...besluit, redenWijziging } : besluit
}

function redenVan(
  { ingangsdatum, einddatum }: Toewijzing,
  eerder: Toewijzing,
): Toewijzing['redenWijziging'] | undefined {
  if (einddatum === eerder.einddatum) return eerder.redenWijziging
  if (einddatum === ingangsdatum) return '13'
  return einddatum !== undefined && (eerder.einddatum === undefined || einddatum < eerder.einddatum) ? '05' : '04'
}

const redenen = {
  'inwoner-onbekend': 'deze inwoner is het CJG niet bekend',
  'bsn-verschilt': 'de hub kent deze inwoner met een ander BSN',
  'bsn-van-ander': 'dit BSN is van een andere inwoner van dit huishouden',
  'toewijzingnummer-bezet': 'dit nummer is van een andere toewijzing; het is uniek in de gemeente (TR332)',
  'nieuw-toewijzingnummer-nodig':
    'kan onder hetzelfde toewijzingNummer niet wijzigen: beëindig de toewijzing en geef de nieuwe een eigen nummer (IV066)',
  'toewijzing-overlapt': 'deze jeugdige heeft dit product bij deze aanbieder al in (een deel van) deze periode (TR302)',
  'besluit-verouderd': 'van deze toewijzing is een later besluit bekend (IV013)',
  'besluitdatum-onmogelijk': 'ligt in de toekomst, voor de geboorte of voor de Jeugdwet (2015)',
  'geen-jeugdige': 'deze inwoner is op de ingangsdatum 23 jaar of ouder',
  'reden-wijziging-te-vroeg': 'een eerste toewijzing heeft geen reden van wijziging (IV099)',
} as const satisfies Partial<Record<Weigering, string>>

function weigering(kenmerk: string, { weigering: foutcode, veld }: { weigering: Weigering; veld: string }): Onleesbaar {
  const reden = foutcode in redenen ? redenen[foutcode as keyof typeof redenen] : foutcode
  return { foutcode, reden, velden: [{ veld, reden }], kenmerk }
}
