import { inrichting } from '@wijkhub/builders/haarlem'
import type { Huishouden } from '@wijkhub/model'
import { voerUit } from '../neem-stap.ts'
import { merk, type Wereld } from '../wereld.ts'
import { dag, kies, opHuis, rijVan } from './keuze.ts'

const codes = [
  'opbouwwerk-dock',
  'wijkverpleging-zorgbalans',
  'maatschappelijk-werk',
  'loket-haarlem',
  'schuldhulpverlening',
]
const heeft = ({ overdrachten }: Huishouden) => Object.keys(overdrachten).length > 0

/** Who may answer: the receiver, or outside the hub who offered. */
function beantwoorder({ overdrachten }: Huishouden, overdrachtId: string, anders: string): string {
  const rij = overdrachten[overdrachtId]
  return rij?.naar.organisatie ?? rij?.van.organisatie ?? anders
}

function inhoudVan(wereld: Wereld, { vragen }: Huishouden, wie: string, c: number) {
  const [vraagId, vraag] = kies(Object.entries(vragen), c) ?? []
  if (vraagId === undefined || !vraag) return undefined
  return {
    inwonerIds: [vraag.inwonerId],
    vraagIds: [vraagId],
    doelIds: [],
    reden: merk(wereld, 'woord', wie),
    herinnering: dag(wereld),
    instemming: dag(wereld),
  }
}

/** Residents handed over, and who hears what of it. */
export const overdragen = {
  'bied-overdracht-aan': opHuis(
    (wereld, huis, wie, { c, vlag }) => {
      const naar = kies(codes, c)!
      const van = vlag ? (huis.regisseur?.organisatie ?? 'gemeente') : wie
      const inhoud = inhoudVan(wereld, huis, van, c)
      if (!inhoud) return false
      const opgave = { naar, ...inhoud }
      const voorziening = inrichting.socialeKaart[naar]
      return voerUit(wereld, huis.huishoudenId, van, { soort: 'bied-overdracht-aan', opgave, voorziening })
    },
    ({ vragen }) => Object.keys(vragen).length > 0,
  ),
  'antwoord-op-overdracht': opHuis((wereld, huis, wie, { c }) => {
    const overdrachtId = rijVan(huis.overdrachten, c)
    const van = beantwoorder(huis, overdrachtId, wie)
    const gevraagd =
      c % 3 === 0
        ? ({ soort: 'weiger-overdracht', overdrachtId, weigering: { reden: merk(wereld, 'woord', van) } } as const)
        : ({ soort: 'aanvaard-overdracht', overdrachtId, aanvaarding: { medewerker: { naam: 'Opnemer' } } } as const)
    return voerUit(wereld, huis.huishoudenId, van, gevraagd)
  }, heeft),
  'beeindig-overdracht': opHuis((wereld, huis, wie, { c }) => {
    const overdrachtId = rijVan(huis.overdrachten, c)
    const van = huis.overdrachten[overdrachtId]?.van.organisatie ?? wie
    return voerUit(wereld, huis.huishoudenId, van, { soort: 'beeindig-overdracht', overdrachtId, reden: 'Toch niet' })
  }, heeft),
  'rond-overdracht-af': opHuis((wereld, huis, wie, { c }) => {
    const overdrachtId = rijVan(huis.overdrachten, c)
    const van = beantwoorder(huis, overdrachtId, wie)
    const resultaat = { uitkomst: 'hulp-gestart' as const, toelichting: merk(wereld, 'woord', van) }
    return voerUit(wereld, huis.huishoudenId, van, { soort: 'rond-overdracht-af', overdrachtId, resultaat })
  }, heeft),
}
