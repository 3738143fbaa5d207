import { dagenNa, type Huishouden } from '@wijkhub/model'
import { voerUit } from '../neem-stap.ts'
import { huishoudens, merk, organisaties, vandaag } from '../wereld.ts'
import { kies, lidVan, opHuis, rijVan, wieVan, type Zet } from './keuze.ts'

const reden = 'Zo is besloten'

/** Mostly somebody who asked. */
const vrager = ({ betrokkenheden }: Huishouden, nummer: number): string =>
  kies(nummer % 5 === 4 ? [] : vragersVan(betrokkenheden), nummer) ?? kies(organisaties, nummer)!

const vragersVan = (betrokkenheden: Huishouden['betrokkenheden']) =>
  Object.values(betrokkenheden).flatMap(({ organisatie, stand }) => (stand === 'gevraagd' ? [organisatie] : []))

const wordtGevraagd = ({ betrokkenheden }: Huishouden) => vragersVan(betrokkenheden).length > 0

/** Mostly of every goal what came of it. */
const uitkomstenVan = ({ doelen }: Huishouden, nummer: number) =>
  Object.fromEntries(
    Object.entries(doelen).flatMap(([doelId, { afronding }]) =>
      afronding || nummer % 16 === 2 ? [] : [[doelId, { uitkomst: 'deels' as const }]],
    ),
  )

/** Helping ends, mostly by who decides and with aftercare. */
const sluit: Zet = opHuis((wereld, huis, ander, { c, vlag }) => {
  if (c % 2 > 0) return false
  const wie = c % 10 === 0 ? ander : (huis.regisseur?.organisatie ?? 'gemeente')
  const later = { inwonerIds: [lidVan(huis, c)], dag: dagenNa(vandaag(wereld), 20), hoe: 'telefoon' as const }
  const dicht = voerUit(wereld, huis.huishoudenId, wie, {
    soort: 'sluit-huishouden',
    sluiting: {
      aanleiding: 'overig',
      reden: merk(wereld, 'woord', wie),
      doelen: uitkomstenVan(huis, c),
      eindigLopende: vlag || c % 4 > 0,
      // Who administers may close without being involved, and then gives none itself.
      ...(c % 8 > 3 && wie !== 'gemeente' && { nazorg: [later] }),
    },
  })
  // Now and then helping begins again before anything else happens: by chance that would hardly come up.
  if (!dicht || c % 8 > 0) return dicht
  wereld.vers = []
  const heropening = { reden: merk(wereld, 'woord', wie) }
  return voerUit(wereld, huis.huishoudenId, wie, { soort: 'heropen-huishouden', heropening })
})

/** Whoever asked is granted, for a while or for good, or refused; an involvement ends; somebody breaks the glass; a file is closed. */
export const toegang = {
  'ken-betrokkenheid-toe': opHuis(
    (wereld, huis, wie, { c, vlag }) =>
      voerUit(wereld, huis.huishoudenId, wie, {
        soort: 'ken-betrokkenheid-toe',
        aanvrager: vrager(huis, c),
        toekenning: {
          doel: 'Meedoen',
          grondslag: { wet: 'Wmo 2015' },
          ...(vlag && { tot: dagenNa(vandaag(wereld), 40) }),
        },
      }),
    wordtGevraagd,
  ),
  'weiger-betrokkenheid': opHuis(
    (wereld, huis, wie, { c }) =>
      voerUit(wereld, huis.huishoudenId, wie, { soort: 'weiger-betrokkenheid', aanvrager: vrager(huis, c), reden }),
    wordtGevraagd,
  ),
  'beeindig-betrokkenheid': opHuis((wereld, huis, wie, { c }) =>
    voerUit(wereld, huis.huishoudenId, wie, {
      soort: 'beeindig-betrokkenheid',
      betrokkene: kies(organisaties, c)!,
      reden,
    }),
  ),
  'neem-noodtoegang': opHuis((wereld, huis, _, { c }) =>
    voerUit(wereld, huis.huishoudenId, kies(organisaties, c)!, {
      soort: 'neem-noodtoegang',
      noodtoegang: { reden, uren: 1 + (c % 24) },
    }),
  ),
  'sluit-huishouden': sluit,
  nazorg: ((wereld, keuze) => {
    const { a, b, c, vlag } = keuze
    const gesloten = () => huishoudens(wereld).filter((een) => een.gesloten && !een.opgegaan)
    if (gesloten().length === 0) sluit(wereld, { ...keuze, c: 12 })
    const dicht = kies(gesloten(), a)
    if (!dicht) return false
    const nazorgId = rijVan(dicht.nazorg, c)
    const wie = (c % 5 > 0 ? dicht.nazorg[nazorgId]?.organisatie : undefined) ?? wieVan(dicht, b)
    const afronding = {
      uitkomst: vlag ? ('gedaan' as const) : ('niet-bereikt' as const),
      toelichting: merk(wereld, 'woord', wie),
      ...(!vlag && { opnieuw: dagenNa(vandaag(wereld), 5) }),
    }
    const nieuw = { inwonerIds: [lidVan(dicht, c)], dag: dagenNa(vandaag(wereld), 9), hoe: 'bericht' as const }
    return voerUit(
      wereld,
      dicht.huishoudenId,
      wie,
      c % 3 === 0 ? { soort: 'plan-nazorg', nazorg: nieuw } : { soort: 'rond-nazorg-af', nazorgId, afronding },
    )
  }) satisfies Zet,
  'heropen-huishouden': ((wereld, { a, b }) => {
    const dichte = huishoudens(wereld).filter(({ gesloten, opgegaan }) => gesloten && !opgegaan)
    // Mostly one that somebody closed: of one that everybody left there is nobody to reopen it.
    const gekozen = dichte.filter(({ gesloten }) => gesloten?.aanleiding !== undefined)
    const dicht = kies(gekozen.length > 0 && a % 8 < 7 ? gekozen : dichte, a)
    if (!dicht) return false
    const wie = wieVan(dicht, b)
    const heropening = { reden: merk(wereld, 'woord', wie) }
    return voerUit(wereld, dicht.huishoudenId, wie, { soort: 'heropen-huishouden', heropening })
  }) satisfies Zet,
}
