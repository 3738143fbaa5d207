import { isBetrokken, type Huishouden } from '@wijkhub/model'
import { voerUit } from '../neem-stap.ts'
import { huishoudens, merk, nu } from '../wereld.ts'
import { dag, kies, lidVan, opHuis } from './keuze.ts'
import { adresVan } from './mensen.ts'

const verwacht = ({ inwoners }: Huishouden) => Object.values(inwoners).some(({ naam }) => naam.nogGeenNaam)

/** Who comes, leaves, is born, dies, moves, parts; and whether the address is secret. */
export const leden = {
  'meld-vertrek': opHuis((wereld, huis, wie, { c, vlag }) => {
    const per = dag(wereld)
    const adres = vlag ? { adres: adresVan(wereld, wie, c, false) } : {}
    const reden = vlag ? 'verhuisd' : 'gescheiden'
    const vertrek = { per, reden, ...adres } as const
    return voerUit(wereld, huis.huishoudenId, wie, { soort: 'meld-vertrek', inwonerId: lidVan(huis, c), vertrek })
  }),
  'neem-lid-op': opHuis((wereld, huis, wie, { c, vlag }) => {
    const anderen = huishoudens(wereld).filter(({ huishoudenId }) => huishoudenId !== huis.huishoudenId)
    const eigen = anderen.filter((een) => isBetrokken(een, wie, nu(wereld)))
    const van = kies(c % 5 === 4 || eigen.length === 0 ? anderen : eigen, c)
    if (!van) return false
    const lid = {
      inwonerId: lidVan(van, c),
      huishoudenId: van.huishoudenId,
      gezinsrol: 'overig' as const,
      sinds: dag(wereld),
      ...(vlag && { blijftDaar: true }),
    }
    return voerUit(wereld, huis.huishoudenId, wie, { soort: 'neem-lid-op', lid }, { gaatMee: !vlag })
  }),
  'meld-geboorte': opHuis((wereld, huis, wie, { c, vlag }) => {
    const dagen = vlag ? { verwachteGeboortedatum: dag(wereld) } : { geboortedatum: dag(wereld) }
    const naam = vlag ? { nogGeenNaam: true as const } : { voornamen: `Kind${c}`, geslachtsnaam: 'Bedacht' }
    const geboorte = { naam, geslacht: 'O' as const, ...dagen }
    return voerUit(wereld, huis.huishoudenId, wie, { soort: 'meld-geboorte', geboorte })
  }),
  'werk-geboorte-bij': opHuis((wereld, huis, wie, { c }) => {
    const ongeboren = Object.entries(huis.inwoners).flatMap(([id, { naam }]) => (naam.nogGeenNaam ? [id] : []))
    const geboorte = {
      naam: { voornamen: `Kind${c}`, geslachtsnaam: 'Bedacht' },
      geboortedatum: dag(wereld),
      geslacht: 'V' as const,
    }
    const inwonerId = kies(ongeboren, c) ?? lidVan(huis, c)
    return voerUit(wereld, huis.huishoudenId, wie, { soort: 'werk-geboorte-bij', inwonerId, geboorte })
  }, verwacht),
  'meld-overlijden': opHuis((wereld, huis, wie, { c, vlag }) =>
    vlag
      ? voerUit(wereld, huis.huishoudenId, wie, {
          soort: 'meld-overlijden',
          inwonerId: lidVan(huis, c),
          overlijden: { op: dag(wereld) },
        })
      : false,
  ),
  verhuis: opHuis((wereld, huis, wie, { c, vlag }) => {
    const verhuizing = { adres: adresVan(wereld, wie, c, vlag), per: dag(wereld) }
    return voerUit(wereld, huis.huishoudenId, wie, { soort: 'verhuis', verhuizing })
  }),
  splits: opHuis((wereld, huis, wie, { a, c, vlag }) => {
    const wieGaan = [...new Set([lidVan(huis, c), lidVan(huis, a + c)])]
    const splitsing = {
      leden: wieGaan.map((inwonerId, index) => ({ inwonerId, ...(index === 1 && vlag && { blijftHier: true }) })),
      adres: adresVan(wereld, wie, a, vlag),
      per: dag(wereld),
      reden: 'gescheiden' as const,
    }
    return voerUit(wereld, huis.huishoudenId, wie, { soort: 'splits', splitsing }, { gaatMee: true })
  }),
  'zet-tweede-adres': opHuis((wereld, huis, wie, { c, vlag }) => {
    const adres = c % 3 === 0 ? null : adresVan(wereld, wie, c, vlag)
    return voerUit(wereld, huis.huishoudenId, wie, { soort: 'zet-tweede-adres', tweede: { adres } })
  }),
  'wijzig-adresgeheim': opHuis((wereld, huis, wie, { c, vlag }) => {
    const adresgeheim = { geheim: vlag, welk: c % 3 === 0 ? ('tweedeAdres' as const) : ('adres' as const) }
    return voerUit(wereld, huis.huishoudenId, wie, { soort: 'wijzig-adresgeheim', adresgeheim })
  }),
  'werk-inwoner-bij': opHuis((wereld, huis, wie, { c, vlag }) => {
    const bijwerking = { emailadres: vlag ? `${merk(wereld, 'persoon', wie)}@example.nl` : null }
    return voerUit(wereld, huis.huishoudenId, wie, {
      soort: 'werk-inwoner-bij',
      inwonerId: lidVan(huis, c),
      bijwerking,
    })
  }),
}
