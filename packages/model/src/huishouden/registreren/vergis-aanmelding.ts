import { z } from 'zod'
import { vrijeTekst } from '../../velden/tekst.ts'
import { Organisatie } from '../../velden/velden.ts'
import { isToegekend } from '../betrokkenheden/betrokken.ts'
import { isBeslisser } from '../betrokkenheden/mag-opdragen.ts'
import { evolve, type Feit } from '../feiten.ts'
import type { Huishouden } from '../huishouden.ts'
import { opdracht } from '../opdracht.ts'
import { metHuidigeIds } from '../samenvoegen/hernoem.ts'
import { BronrecordId } from './aanmelding.ts'
import { neemEldersTerug, vastElders, type AnderHuis } from './neem-elders-terug.ts'
import { neemTerug, zonderBetrokkenheid } from './neem-terug.ts'
import type { Rondom } from './rondom.ts'
import {
  anderenDan,
  standVan,
  zonderTeruggenomen,
  type AlsNu,
  type VastgelegdeAanmelding,
} from './vastgelegde-aanmelding.ts'

export const AanmeldingVergissing = z
  .strictObject({
    bronrecordId: BronrecordId.describe('Het eigen kenmerk waaronder is aangemeld'),
    organisatie: Organisatie.optional().describe('Wie aanmeldde; weggelaten: uw eigen organisatie'),
    reden: vrijeTekst(500).describe('Waarom de aanmelding een vergissing was'),
  })
  .meta({ id: 'AanmeldingVergissing' })
export type AanmeldingVergissing = z.infer<typeof AanmeldingVergissing>

interface TeVergissen {
  vergissing: AanmeldingVergissing
  vastgelegd?: VastgelegdeAanmelding | undefined
}

/**
 * Takes back a registration that was made by mistake: by who made it, or by who decides here. What only it said is withdrawn,
 * what it filled in is again what was known before it, also in other homes it had crossed to; what anybody said since stays.
 * Where nobody is left the household is closed. That an address became secret stays: that it no longer is takes a command of
 * its own. Where somebody decided since who is who, that is undone first; who only asked may not hear that somebody did, and
 * takes back its own rows, its own request and whom it alone named.
 */
export const vergisAanmelding = opdracht({
  wie: 'bekende',
  invoer: AanmeldingVergissing,
  weigeringen: ['niet-uw-woord', 'aanmelding-onbekend', 'later-ingegrepen'],
  beslis(nu, { vergissing: { organisatie, bronrecordId: _, reden }, vastgelegd }: TeVergissen, door) {
    const bron = organisatie ?? door.organisatie
    if (bron !== door.organisatie && !isBeslisser(nu, door)) return { weigering: 'niet-uw-woord' }
    if (!vastgelegd || !isVanHier(nu, vastgelegd)) return { weigering: 'aanmelding-onbekend', veld: 'bronrecordId' }
    if (vastgelegd.vergist) return { feiten: [] }
    const intrekking = { door: door.organisatie, op: door.op, reden }
    const alsNu: AlsNu = (van) => metHuidigeIds(nu, van)
    const { na, ...toen } = standVan(vastgelegd, alsNu)
    const ingegrepen =
      vastgelegd.huishoudenId !== nu.huishoudenId ||
      Object.values(nu.ingrepen ?? {}).some(({ versie }) => versie > na.versie)
    const vroegAlleen = bron === door.organisatie && !isToegekend(nu, bron, door.op)
    if (ingegrepen && !vroegAlleen) return { weigering: 'later-ingegrepen' }
    const huizen = anderHuizen(vastgelegd)
    const elders = vastElders({ voor: toen.voor, na }, huizen)
    const terugname = { intrekking, vandaag: door.vandaag, alleenEigen: ingegrepen }
    const voor = zonderTeruggenomen(vastgelegd, { voor: toen.voor, elders, alsNu }, terugname)
    const rondom: Rondom = { voor, na, bron, anderen: alsNu(anderenDan(vastgelegd, vastgelegd.op)), elders }
    const terug = neemTerug(nu, rondom, { ...terugname, aanmelding: vastgelegd.opdrachtId ?? undefined })
    if (terug.feiten.length === 0) return terug
    const leeg = Object.keys(terug.huishouden.inwoners).length === 0
    const einde: Feit[] = leeg
      ? [{ soort: 'huishouden-gesloten', sluiting: { per: door.vandaag, door: door.organisatie, reden } }]
      : zonderBetrokkenheid(terug.huishouden, rondom, terugname)
    const feiten = [...terug.feiten, ...einde]
    const huishouden = einde.reduce<Huishouden>(evolve, terug.huishouden)
    const hier = { was: nu, na: huishouden }
    const ookDaar = huizen.flatMap((huis) => {
      const ook = neemEldersTerug(hier, huis, { aanmelding: vastgelegd.opdrachtId ?? undefined, op: door.op })
      return ook.length > 0 ? [{ huishouden: ook.reduce<Huishouden>(evolve, huis.nu), feiten: ook }] : []
    })
    return { feiten, huishouden, elders: ookDaar }
  },
})

function anderHuizen({ elders, opdrachtId, op }: VastgelegdeAanmelding): AnderHuis[] {
  return elders.flatMap((huis) => {
    if (!huis.nu) return []
    const { voor, na } = standVan({ feiten: huis.feiten, opdrachtId, op })
    return [{ nu: huis.nu, voor, na, anderen: anderenDan(huis, op) }]
  })
}

/** Recorded here, or in a household that has gone up in this one. */
function isVanHier({ huishoudenId, ingrepen = {} }: Huishouden, vastgelegd: VastgelegdeAanmelding): boolean {
  return (
    vastgelegd.huishoudenId === huishoudenId ||
    Object.values(ingrepen).some(({ met, soort }) => soort === 'samenvoeging' && met === vastgelegd.huishoudenId)
  )
}
