import type { Handeling } from '../handeling.ts'
import { isToegekend } from '../huishouden/betrokkenheden/betrokken.ts'
import { isBeslisser, magOpdragen } from '../huishouden/betrokkenheden/mag-opdragen.ts'
import { isPlanbareDag } from '../huishouden/dagen.ts'
import type { Huishouden } from '../huishouden/huishouden.ts'
import type { Weigering } from '../huishouden/weigeringen.ts'
import type { Casus, CasusOpdracht, Casusbesluit } from './casus.ts'
import { isTeamorganisatie, type Team } from './teams.ts'

export type CasusOordeel = { casus: Casus } | { weigering: Weigering; veld?: string }

/** Far beyond what is decided of one question. */
const meesteBesluiten = 100

/**
 * What is asked of an item on a team's list leads to. The household is as its file is now; the team is the one of the list, absent
 * where the municipality has no such team. Who may not read the household hears nothing of the item. The same again changes nothing. Pure.
 */
export function beslisCasus(
  casus: Casus | undefined,
  { huishouden, team }: { huishouden: Huishouden; team: Team | undefined },
  opdracht: CasusOpdracht,
  door: Handeling,
): CasusOordeel {
  const werktMee = team !== undefined && isTeamorganisatie(team, door.organisatie)
  const geweigerd = magOpdragen(huishouden, 'betrokken', door)
  if (!casus) {
    if (opdracht.soort !== 'zet-op-lijst') return { weigering: 'casus-onbekend' }
    if (geweigerd) return geweigerd
    return werktMee ? zetOpLijst(opdracht, door) : { weigering: 'geen-team', veld: 'team' }
  }
  if (geweigerd || !werktMee) return { weigering: 'casus-onbekend' }
  if (opdracht.soort === 'zet-op-lijst') return nogEens(casus, opdracht)
  if (casus.stand === 'ingetrokken') return { weigering: 'casus-ingetrokken' }
  switch (opdracht.soort) {
    case 'besluit':
      return besluit(casus, { huishouden, team }, opdracht, door)
    case 'trek-besluit-in':
      return trekBesluitIn(casus, huishouden, opdracht, door)
    case 'wijzig':
    case 'trek-in': {
      if (!isVan(casus.organisatie, huishouden, door)) return { weigering: 'niet-uw-woord' }
      if (opdracht.soort === 'trek-in') return { casus: { ...casus, stand: 'ingetrokken', reden: opdracht.reden } }
      return wijzig(casus, opdracht, door)
    }
  }
}

function zetOpLijst(
  { casusId, opgave }: Extract<CasusOpdracht, { soort: 'zet-op-lijst' }>,
  { organisatie, vandaag, medewerker: doet }: Handeling,
): CasusOordeel {
  const { medewerker = doet, ...rest } = opgave
  if (!medewerker) return { weigering: 'medewerker-ontbreekt', veld: 'medewerker' }
  if (!isPlanbareDag(rest.dag, vandaag)) return { weigering: 'datum-onmogelijk', veld: 'dag' }
  return { casus: { casusId, ...rest, organisatie, medewerker, stand: 'open', besluiten: [] } }
}

/** The same question under the same id is the same item; another question is another item. */
function nogEens(casus: Casus, { opgave }: Extract<CasusOpdracht, { soort: 'zet-op-lijst' }>): CasusOordeel {
  const zelfde =
    casus.huishoudenId === opgave.huishoudenId && casus.team === opgave.team && casus.vraag === opgave.vraag
  return zelfde ? { casus } : { weigering: 'casus-bestaat' }
}

function wijzig(
  casus: Casus,
  { wijziging: { vraag = casus.vraag, dag = casus.dag } }: Extract<CasusOpdracht, { soort: 'wijzig' }>,
  { vandaag }: Handeling,
): CasusOordeel {
  if (dag !== casus.dag && !isPlanbareDag(dag, vandaag)) return { weigering: 'datum-onmogelijk', veld: 'dag' }
  return { casus: { ...casus, vraag, dag, stand: dag === casus.dag ? casus.stand : 'open' } }
}

function besluit(
  casus: Casus,
  { huishouden, team }: { huishouden: Huishouden; team: Team },
  { besluitId, besluit: opgave }: Extract<CasusOpdracht, { soort: 'besluit' }>,
  { organisatie, op, vandaag, medewerker: doet }: Handeling,
): CasusOordeel {
  const { medewerker = doet, wat, wie, voor } = opgave
  const bekend = casus.besluiten.find((een) => een.besluitId === besluitId)
  if (bekend) return bekend.wat === wat ? { casus } : { weigering: 'casusbesluit-bestaat' }
  if (wie !== undefined && !isToegekend(huishouden, wie, op) && !isTeamorganisatie(team, wie))
    return { weigering: 'organisatie-past-niet', veld: 'wie' }
  if (voor !== undefined && !isPlanbareDag(voor, vandaag)) return { weigering: 'datum-onmogelijk', veld: 'voor' }
  if (casus.besluiten.length >= meesteBesluiten) return { weigering: 'casus-vol' }
  const nieuw: Casusbesluit = {
    besluitId,
    wat,
    door: organisatie,
    ...(medewerker && { medewerker }),
    op,
    ...(wie !== undefined && { wie }),
    ...(voor !== undefined && { voor }),
  }
  return { casus: { ...casus, stand: 'besproken', besluiten: [...casus.besluiten, nieuw] } }
}

function trekBesluitIn(
  casus: Casus,
  huishouden: Huishouden,
  { besluitId, reden }: Extract<CasusOpdracht, { soort: 'trek-besluit-in' }>,
  door: Handeling,
): CasusOordeel {
  const bekend = casus.besluiten.find((een) => een.besluitId === besluitId)
  if (!bekend) return { weigering: 'casusbesluit-onbekend' }
  if (bekend.ingetrokken) return { casus }
  if (!isVan(bekend.door, huishouden, door)) return { weigering: 'niet-uw-woord' }
  const ingetrokken = { door: door.organisatie, op: door.op, reden }
  const besluiten = casus.besluiten.map((een) => (een === bekend ? { ...een, ingetrokken } : een))
  const geldig = besluiten.some((een) => !een.ingetrokken)
  return { casus: { ...casus, stand: geldig ? casus.stand : 'open', besluiten } }
}

/** Who said it puts it right, and so does the organisation of the regisseur; without one who administers. */
function isVan(bron: string, huishouden: Huishouden, door: Handeling): boolean {
  return bron === door.organisatie || isBeslisser(huishouden, door)
}
