import { z } from 'zod'
import { vrijeTekst } from '../../velden/tekst.ts'
import { Organisatie } from '../../velden/velden.ts'
import { betrokkenheidVan } from '../betrokkenheden/betrokken.ts'
import { eigenRijen } from '../betrokkenheden/eigen-rijen.ts'
import { isBeslisser } from '../betrokkenheden/mag-opdragen.ts'
import { evolve, type Feit } from '../feiten.ts'
import { leegHuishouden, type Huishouden } from '../huishouden.ts'
import { opdracht } from '../opdracht.ts'
import { alleenAnders, deelnamen } from '../samenvoegen/stukken.ts'
import { BronrecordId } from './aanmelding.ts'
import { vertrekkers, waardenTerug } from './neem-aanmelding-terug.ts'
import type { Rondom } from './rondom.ts'
import { trekRijenIn } from './trek-rijen-in.ts'

export const AanmeldingVergissing = z
  .strictObject({
    bronrecordId: BronrecordId.describe('Het eigen kenmerk waaronder is aangemeld'),
    organisatie: Organisatie.optional().describe('Wie aanmeldde; weggelaten: uw eigen organisatie'),
    reden: vrijeTekst(500).describe('Waarom de aanmelding een vergissing was'),
  })
  .meta({ id: 'AanmeldingVergissing' })
export type AanmeldingVergissing = z.infer<typeof AanmeldingVergissing>

/** A registration as it is recorded, with what it is read among; read once the household is locked. */
export interface VastgelegdeAanmelding {
  /** Where it was registered: here, or in a household that has gone up in this one. */
  huishoudenId: string
  /** Taken back before. */
  vergist: boolean
  /** The command its facts share; `null` where it told nothing new. */
  opdrachtId: string | null
  /** Every fact of that household, oldest first. */
  feiten: readonly { gegevens: Feit; opdrachtId: string }[]
  /** The other registrations here that stand: which persons and rows their answers name, and whether they came after it. */
  anderen: Rondom['anderen']
}

interface TeVergissen {
  vergissing: AanmeldingVergissing
  vastgelegd?: VastgelegdeAanmelding | undefined
}

/**
 * Takes back a registration that was made by mistake: by who made it, or by who decides here. What only it said is withdrawn,
 * what it filled in is again what was known before it; what anybody said since stays. Where nobody is left the household is
 * closed. That an address became secret stays: that it no longer is takes a command of its own.
 */
export const vergisAanmelding = opdracht({
  wie: 'bekende',
  invoer: AanmeldingVergissing,
  weigeringen: ['niet-uw-woord', 'aanmelding-onbekend', 'later-ingegrepen'],
  beslis(nu, { vergissing: { organisatie, bronrecordId: _, reden }, vastgelegd }: TeVergissen, door) {
    const bron = organisatie ?? door.organisatie
    if (bron !== door.organisatie && !isBeslisser(nu, door)) return { weigering: 'niet-uw-woord' }
    if (!vastgelegd || !isVanHier(nu, vastgelegd)) return { weigering: 'aanmelding-onbekend', veld: 'bronrecordId' }
    if (vastgelegd.vergist || vastgelegd.opdrachtId === null) return { feiten: [] }
    if (vastgelegd.huishoudenId !== nu.huishoudenId) return { weigering: 'later-ingegrepen' }
    const rondom: Rondom = { ...standen(vastgelegd), bron, anderen: vastgelegd.anderen }
    if (Object.values(nu.ingrepen ?? {}).some(({ versie }) => versie > rondom.na.versie))
      return { weigering: 'later-ingegrepen' }
    const intrekking = { door: door.organisatie, op: door.op, reden }
    const feiten: Feit[] = []
    let stand = nu
    const neem = (nieuw: Feit[]) => {
      stand = nieuw.reduce<Huishouden>(evolve, stand)
      feiten.push(...nieuw)
    }
    neem(trekRijenIn(stand, rondom, intrekking))
    const na = alleenAnders(stand, waardenTerug(stand, rondom, intrekking))
    neem([{ soort: 'aanmelding-vergist', aanmelding: vastgelegd.opdrachtId, bron, intrekking, na }])
    neem(
      vertrekkers(stand, rondom).map((inwonerId) => ({
        soort: 'lid-vertrokken',
        inwonerId,
        per: door.vandaag,
        reden: 'vergissing',
      })),
    )
    if (Object.keys(stand.inwoners).length === 0)
      neem([{ soort: 'huishouden-gesloten', sluiting: { per: door.vandaag, door: door.organisatie, reden } }])
    else neem(zonderBetrokkenheid(stand, rondom, door.vandaag, intrekking))
    return { feiten, huishouden: stand }
  },
})

/** Recorded here, or in a household that has gone up in this one. */
function isVanHier({ huishoudenId, ingrepen = {} }: Huishouden, vastgelegd: VastgelegdeAanmelding): boolean {
  return (
    vastgelegd.huishoudenId === huishoudenId ||
    Object.values(ingrepen).some(({ met, soort }) => soort === 'samenvoeging' && met === vastgelegd.huishoudenId)
  )
}

/** The household before it, and right after it. */
function standen({ feiten, opdrachtId }: VastgelegdeAanmelding): { voor: Huishouden; na: Huishouden } {
  const eerste = feiten.findIndex((feit) => feit.opdrachtId === opdrachtId)
  const laatste = feiten.findLastIndex((feit) => feit.opdrachtId === opdrachtId)
  const stand = (tot: number, vanaf: Huishouden, van = 0) =>
    feiten.slice(van, tot).reduce<Huishouden>((huishouden, { gegevens }) => evolve(huishouden, gegevens), vanaf)
  const voor = stand(eerste, leegHuishouden)
  return { voor, na: stand(laatste + 1, voor, eerste) }
}

/** Whoever is involved by it alone, and has no other word here, is involved no longer. */
function zonderBetrokkenheid(
  huishouden: Huishouden,
  { voor, bron, anderen }: Rondom,
  tot: string,
  besluit: { door: string; op: string; reden: string },
): Feit[] {
  const [betrokkenheidId, rij] = betrokkenheidVan(huishouden, bron) ?? []
  if (betrokkenheidId === undefined || !rij || rij.stand === 'beeindigd') return []
  if (voor.betrokkenheden[betrokkenheidId] || anderen.some(({ organisatie }) => organisatie === bron)) return []
  return heeftWoord(huishouden, bron) ? [] : [{ soort: 'betrokkenheid-beeindigd', betrokkenheidId, tot, besluit }]
}

/** Rows of its own that stand: a visit, a goal, a referral. */
function heeftWoord(huishouden: Huishouden, bron: string): boolean {
  return deelnamen.some((deel) => {
    const van = eigenRijen[deel] as ((rijen: object, organisatie: string) => Record<string, object>) | undefined
    if (!van || deel === 'betrokkenheden') return false
    const staan = Object.entries(huishouden[deel]).filter(([, rij]) => !('ingetrokken' in rij) && !('vergist' in rij))
    return Object.keys(van(Object.fromEntries(staan), bron)).length > 0
  })
}
