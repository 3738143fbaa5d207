import type { AgendaRij, Handeling, Huishouden } from '@wijkhub/model'
import { indexAfwijkingen, type AfwijkingRij, type Lijstwijziging } from '../huishouden/index-afwijkingen.ts'
import { indexBetrokkenheden, type BetrokkenheidRij, type NoodtoegangRij } from '../huishouden/index-betrokkenheden.ts'
import type { ProjectieRij, Wijziging } from '../huishouden/wijziging.ts'
import { agendaVerschil } from '../overzicht/agenda-verschil.ts'
import { overzichtVan, type OverzichtRij, type OverzichtVorm } from '../overzicht/overzicht-van.ts'
import { wijktellingVerschil, type WijktellingRij } from '../wijkbeeld/wijktellingen.ts'
import { indexInwoners, type Indexrijen, type InwonerRij, type RegisseurRij } from '../huishouden/index-inwoners.ts'

/** The rows of all changed households together, per table; each names its household. */
export interface Rijen {
  huishoudens: { huishoudenId: string; versie: number; toestand: Huishouden }[]
  feiten: Van<Wijziging['feiten'][number]>[]
  inwoners: Van<InwonerRij>[]
  gewijzigd: Van<Indexrijen['gewijzigd'][number]>[]
  kenmerken: Van<Indexrijen['kenmerken'][number]>[]
  vertrokken: Van<Indexrijen['vertrokken'][number]>[]
  vervallen: Van<Indexrijen['vervallen'][number]>[]
  terug: Van<Indexrijen['terug'][number]>[]
  regisseurs: Van<RegisseurRij>[]
  projecties: Van<ProjectieRij>[]
  betrokkenheden: Van<BetrokkenheidRij>[]
  noodtoegangen: Van<NoodtoegangRij>[]
  overzichten: Van<OverzichtRij & { vorm: string }>[]
  agenda: Van<AgendaRij>[]
  /** What stands in the agenda no more. */
  uitAgenda: Van<Pick<AgendaRij, 'soort' | 'id' | 'organisatie'>>[]
  wijktellingen: Van<WijktellingRij>[]
  /** What a household counts for no more. */
  uitWijktelling: Van<Pick<WijktellingRij, 'soort' | 'maand' | 'wat'>>[]
  /** Who has nothing with a household any more: it came with a merge that was undone. */
  nietBetrokken: Van<{ organisatie: string }>[]
  afwijkingen: Van<AfwijkingRij>[]
  geenAfwijkingen: Van<Lijstwijziging['weg'][number]>[]
}

type Van<Rij> = Rij & { huishoudenId: string }

/** What is to be written of these changes, as rows. Pure. */
export function rijenVan(wijzigingen: readonly Wijziging[], vorm: OverzichtVorm, { op }: Pick<Handeling, 'op'>): Rijen {
  const rijen: Rijen = {
    huishoudens: [],
    feiten: [],
    inwoners: [],
    gewijzigd: [],
    kenmerken: [],
    vertrokken: [],
    vervallen: [],
    terug: [],
    regisseurs: [],
    projecties: [],
    betrokkenheden: [],
    noodtoegangen: [],
    overzichten: [],
    agenda: [],
    uitAgenda: [],
    wijktellingen: [],
    uitWijktelling: [],
    nietBetrokken: [],
    afwijkingen: [],
    geenAfwijkingen: [],
  }
  for (const wijziging of wijzigingen) {
    const { was, huishouden, feiten, projecties } = wijziging
    const { huishoudenId, versie } = huishouden
    const { nieuw, gewijzigd, kenmerken, vertrokken, vervallen, terug, regisseurs } = indexInwoners(wijziging)
    // Without a fact there are only projections to write: a birthday, or an acknowledgement.
    if (feiten.length > 0) {
      rijen.huishoudens.push({ huishoudenId, versie, toestand: huishouden })
      // Of a household from before there were rows, the agenda here is only what changed: the rest comes when it is filled.
      const heel = was.versie === 0
      rijen.overzichten.push({ huishoudenId, ...overzichtVan(huishouden, vorm, op), vorm: heel ? vorm.vorm : '' })
    }
    const agenda = agendaVerschil(was, huishouden)
    for (const rij of agenda.anders) rijen.agenda.push({ huishoudenId, ...rij })
    for (const rij of agenda.weg) rijen.uitAgenda.push({ huishoudenId, ...rij })
    const geteld = wijktellingVerschil(was, huishouden, vorm, op)
    for (const rij of geteld.anders) rijen.wijktellingen.push({ huishoudenId, ...rij })
    for (const rij of geteld.weg) rijen.uitWijktelling.push({ huishoudenId, ...rij })
    for (const feit of feiten) rijen.feiten.push({ huishoudenId, ...feit })
    for (const inwoner of nieuw) rijen.inwoners.push({ huishoudenId, ...inwoner })
    for (const inwoner of terug) rijen.terug.push({ huishoudenId, ...inwoner })
    for (const inwoner of gewijzigd) rijen.gewijzigd.push({ huishoudenId, ...inwoner })
    for (const inwoner of kenmerken) rijen.kenmerken.push({ huishoudenId, ...inwoner })
    for (const inwoner of vertrokken) rijen.vertrokken.push({ huishoudenId, ...inwoner })
    for (const inwoner of vervallen) rijen.vervallen.push({ huishoudenId, ...inwoner })
    for (const regisseur of regisseurs) rijen.regisseurs.push({ huishoudenId, ...regisseur })
    const { betrokkenheden, noodtoegangen, vervallen: nietBetrokken } = indexBetrokkenheden(wijziging)
    for (const rij of nietBetrokken) rijen.nietBetrokken.push({ huishoudenId, ...rij })
    for (const rij of betrokkenheden) rijen.betrokkenheden.push({ huishoudenId, ...rij })
    for (const rij of noodtoegangen) rijen.noodtoegangen.push({ huishoudenId, ...rij })
    const { nieuw: afwijkingen, weg } = indexAfwijkingen(wijziging)
    for (const rij of afwijkingen) rijen.afwijkingen.push({ huishoudenId, ...rij })
    for (const rij of weg) rijen.geenAfwijkingen.push({ huishoudenId, ...rij })
    for (const projectie of projecties) rijen.projecties.push({ huishoudenId, ...projectie })
  }
  return rijen
}
