import { uitspraakOverBijdrage } from '@wijkhub/case-registry/stappen'
import type { Bijdrage, Huishouden } from '@wijkhub/model'
import { neemStap } from '../neem-stap.ts'
import { handelingVan, merk, nieuwId, nu, vandaag, type Wereld } from '../wereld.ts'
import { huisVan, kies, lidVan, rijVan, type Keuze, type Zet } from './keuze.ts'

/** What a partner system tells, with its own number; also to a household that went up in another. */
function bijdrage(
  maak: (wereld: Wereld, huis: Huishouden, keuze: Keuze) => Bijdrage['inhoud'] | undefined,
  bron: string,
): Zet {
  return (wereld, keuze) => {
    const huis = huisVan(wereld, keuze.a)
    const inhoud = huis && maak(wereld, huis, keuze)
    if (!huis || !inhoud) return false
    const { huishoudenId } = huis
    const handeling = handelingVan(wereld, bron)
    const volgnummer = (wereld.snapshots.get(huishoudenId)!.projecties[bron]?.bijdrage ?? 0) + 1
    const gegeven = { bijdrageId: nieuwId(wereld), bron, huishoudenId, volgnummer, ontvangenOp: nu(wereld), inhoud }
    const ids = [huishoudenId]
    for (;;) {
      const uitkomst = neemStap(wereld, ids, (open) =>
        uitspraakOverBijdrage(open, handeling, gegeven, { eventId: 'e-1' }),
      )
      if (uitkomst.defect !== undefined) throw new Error('een regel heeft een fout', { cause: uitkomst.defect })
      if (uitkomst.verder === undefined) return !uitkomst.weigering
      ids.push(uitkomst.verder)
    }
  }
}

export const bijdragen = {
  'partner-wijzigt-inwoner': bijdrage(
    (wereld, huis, { c, vlag }) => ({
      soort: 'inwoner-gewijzigd',
      inwonerId: lidVan(huis, c),
      wijziging: { emailadres: vlag ? `${merk(wereld, 'persoon', 'menscentraal')}@example.nl` : null },
    }),
    'menscentraal',
  ),
  'partner-meldt-verwijzing': bijdrage((wereld, huis, { c, vlag }) => {
    const verwijzingId = kies(
      Object.entries(huis.verwijzingen).flatMap(([id, { naar }]) => (naar === 'schuldhulp' ? [id] : [])),
      c,
    )
    if (verwijzingId === undefined) return undefined
    const status = vlag ? ('in-behandeling' as const) : ('afgerond' as const)
    return { soort: 'verwijzing-bijgewerkt', verwijzingId, status, statusDatum: vandaag(wereld) }
  }, 'schuldhulp'),
  'index-meldt-match': bijdrage(
    (wereld, { signalen }, { c }) => ({
      soort: 'match-ontvangen',
      matchId: nieuwId(wereld),
      signaalId: rijVan(signalen, c),
      organisatie: merk(wereld, 'woord', 'matchpoint'),
      contactpersoon: 'Iemand',
    }),
    'matchpoint',
  ),
  'cjg-besluit': bijdrage(
    (wereld, huis, { c }) => ({
      soort: 'besluit-genomen',
      besluitId: nieuwId(wereld),
      besluit: {
        inwonerId: lidVan(huis, c),
        aanbiederAgb: '98765432',
        toewijzingNummer: 1 + c,
        toegewezenOp: nu(wereld),
        product: { categorie: '45', code: '45A04' },
        omvang: { volume: 60, eenheid: '01', frequentie: '2' },
        ingangsdatum: vandaag(wereld),
      },
    }),
    'cjg',
  ),
}
