import type { Inhoud } from '../../berichten/bijdrage.ts'
import { regelVoor } from '../../doelbinding/tabel.ts'
import type { Huishouden } from '../huishouden.ts'
import type { Beslissing, Omstandigheden } from '../opdrachten.ts'
import { werkInwonerBij } from './werk-inwoner-bij.ts'

/** Takes in what a partner system told; the doelbinding table says which system may tell what. */
export function verwerkBijdrage(huishouden: Huishouden, inhoud: Inhoud, door: Omstandigheden): Beslissing {
  if (!regelVoor(door.organisatie)?.bijdragen.includes(inhoud.soort)) return { weigering: 'bijdrage-niet-toegestaan' }
  switch (inhoud.soort) {
    case 'inwoner-gewijzigd':
      if (inhoud.wijziging.bsn && !door.magBsn) return { weigering: 'bsn-niet-toegestaan' }
      return werkInwonerBij(huishouden, inhoud.inwonerId, inhoud.wijziging)
    case 'match-ontvangen':
      return ontvangMatch(huishouden, inhoud, door)
    case 'verwijzing-bijgewerkt':
      return werkVerwijzingBij(huishouden, inhoud, door)
    case 'besluit-genomen':
      return neemBesluit(huishouden, inhoud, door)
    case 'zorg-gestart': {
      const besluit = huishouden.besluiten[inhoud.besluitId]
      if (!besluit) return { weigering: 'besluit-onbekend' }
      if (besluit.zorgGestartOp === inhoud.zorgGestartOp) return { feiten: [] }
      return { feiten: [inhoud] }
    }
  }
}

function ontvangMatch(
  huishouden: Huishouden,
  inhoud: Extract<Inhoud, { soort: 'match-ontvangen' }>,
  door: Omstandigheden,
): Beslissing {
  const { soort, matchId, ...rest } = inhoud
  const signaal = huishouden.signalen[inhoud.signaalId]
  if (!signaal) return { weigering: 'signaal-onbekend' }
  if (huishouden.matches[matchId]) return { feiten: [] }
  return { feiten: [{ soort, matchId, match: { ...rest, inwonerId: signaal.inwonerId, ontvangenOp: door.op } }] }
}

/** A planned intake is also an action in the household's plan: that is where the worker looks. */
function werkVerwijzingBij(
  huishouden: Huishouden,
  inhoud: Extract<Inhoud, { soort: 'verwijzing-bijgewerkt' }>,
  door: Omstandigheden,
): Beslissing {
  const verwijzing = huishouden.verwijzingen[inhoud.verwijzingId]
  if (!verwijzing || verwijzing.naar !== door.organisatie) return { weigering: 'verwijzing-onbekend' }
  const gelijk = verwijzing.status === inhoud.status && verwijzing.statusDatum === inhoud.statusDatum
  if (gelijk) return { feiten: [] }
  if (inhoud.status !== 'intake-gepland') return { feiten: [inhoud] }
  const actie = {
    omschrijving: `Intake ${verwijzing.naar}`,
    organisatie: door.organisatie,
    status: 'gepland' as const,
    ...(inhoud.statusDatum && { datum: inhoud.statusDatum }),
  }
  return { feiten: [inhoud, { soort: 'actie-afgesproken', actieId: door.nieuwId(), actie }] }
}

function neemBesluit(
  huishouden: Huishouden,
  inhoud: Extract<Inhoud, { soort: 'besluit-genomen' }>,
  door: Omstandigheden,
): Beslissing {
  const { besluitId, bsn, besluit } = inhoud
  const inwoner = huishouden.inwoners[besluit.inwonerId]
  if (!inwoner) return { weigering: 'inwoner-onbekend' }
  if (bsn && !door.magBsn) return { weigering: 'bsn-niet-toegestaan' }
  const eerder = huishouden.besluiten[besluitId]
  const gelijk = eerder && JSON.stringify({ ...eerder, zorgGestartOp: undefined }) === JSON.stringify(besluit)
  const bsnFeiten = bsn && !inwoner.bsn ? werkInwonerBij(huishouden, besluit.inwonerId, { bsn }) : { feiten: [] }
  const feiten = 'feiten' in bsnFeiten ? bsnFeiten.feiten : []
  const volledig = eerder?.zorgGestartOp ? { ...besluit, zorgGestartOp: eerder.zorgGestartOp } : besluit
  return { feiten: gelijk ? feiten : [...feiten, { soort: 'besluit-genomen', besluitId, besluit: volledig }] }
}
