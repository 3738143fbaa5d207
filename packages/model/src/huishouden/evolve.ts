import type { Feit } from './feiten.ts'
import type { Huishouden } from './huishouden.ts'
import { metWijziging } from './met-wijziging.ts'

/** The household before its first fact. */
export const leegHuishouden: Huishouden = {
  huishoudenId: '',
  versie: 0,
  adres: { straatnaam: '', huisnummer: 0, postcode: '', woonplaats: '' },
  grondslag: { wet: 'Wmo 2015' },
  inwoners: {},
  betrokkenheden: {},
  vragen: {},
  zrm: {},
  toestemmingen: {},
  signalen: {},
  matches: {},
  verwijzingen: {},
  besluiten: {},
  contactmomenten: {},
  doelen: {},
  acties: {},
  afwijkingen: {},
}

/** Applies one fact; pure. A fact is never refused: `decide` did that before it became one. */
export function evolve(huishouden: Huishouden, feit: Feit): Huishouden {
  return { ...apply(huishouden, feit), versie: huishouden.versie + 1 }
}

function apply(h: Huishouden, feit: Feit): Huishouden {
  switch (feit.soort) {
    case 'huishouden-geregistreerd':
      return { ...h, huishoudenId: feit.huishoudenId, adres: feit.adres, grondslag: feit.grondslag }
    case 'inwoner-geregistreerd':
      return { ...h, inwoners: { ...h.inwoners, [feit.inwonerId]: feit.persoon } }
    case 'inwoner-gewijzigd':
      return { ...h, inwoners: merge(h.inwoners, feit.inwonerId, feit.wijziging) }
    case 'betrokkenheid-ontstaan':
      return { ...h, betrokkenheden: { ...h.betrokkenheden, [feit.betrokkenheidId]: feit.betrokkenheid } }
    case 'betrokkenheid-gewijzigd':
      return { ...h, betrokkenheden: merge(h.betrokkenheden, feit.betrokkenheidId, { medewerker: feit.medewerker }) }
    case 'regisseur-benoemd':
      return { ...h, regisseur: feit.regisseur }
    case 'vraag-gesteld':
      return { ...h, vragen: { ...h.vragen, [feit.vraagId]: feit.vraag } }
    case 'zrm-gemeten':
      return { ...h, zrm: { ...h.zrm, [feit.metingId]: feit.meting } }
    case 'toestemming-gegeven':
      return { ...h, toestemmingen: { ...h.toestemmingen, [feit.toestemmingId]: feit.toestemming } }
    case 'toestemming-ingetrokken':
      return { ...h, toestemmingen: merge(h.toestemmingen, feit.toestemmingId, { ingetrokkenOp: feit.ingetrokkenOp }) }
    case 'signaal-gemeld':
      return { ...h, signalen: { ...h.signalen, [feit.signaalId]: feit.signaal } }
    case 'match-ontvangen':
      return { ...h, matches: { ...h.matches, [feit.matchId]: feit.match } }
    case 'verwezen':
      return { ...h, verwijzingen: { ...h.verwijzingen, [feit.verwijzingId]: feit.verwijzing } }
    case 'verwijzing-bijgewerkt':
      return {
        ...h,
        verwijzingen: merge(h.verwijzingen, feit.verwijzingId, {
          status: feit.status,
          statusDatum: feit.statusDatum,
          statusReden: feit.statusReden,
          statusGemeldOp: feit.gemeldOp,
        }),
      }
    case 'besluit-genomen':
      return { ...h, besluiten: { ...h.besluiten, [feit.besluitId]: feit.besluit } }
    case 'zorg-gestart':
      return { ...h, besluiten: merge(h.besluiten, feit.besluitId, { zorgGestartOp: feit.zorgGestartOp }) }
    case 'zorgstart-ingetrokken':
      return { ...h, besluiten: merge(h.besluiten, feit.besluitId, { zorgGestartOp: null }) }
    case 'contactmoment-vastgelegd':
    case 'contactmoment-gecorrigeerd':
    case 'contactmoment-ingetrokken':
      return { ...h, contactmomenten: { ...h.contactmomenten, [feit.contactmomentId]: feit.contactmoment } }
    case 'doel-vastgesteld':
      return { ...h, doelen: { ...h.doelen, [feit.doelId]: feit.doel } }
    case 'actie-afgesproken':
      return { ...h, acties: { ...h.acties, [feit.actieId]: feit.actie } }
    case 'actie-bijgewerkt':
      return { ...h, acties: merge(h.acties, feit.actieId, { status: feit.status, datum: feit.datum }) }
    case 'afwijking-gemeld':
      return { ...h, afwijkingen: { ...h.afwijkingen, [feit.afwijkingId]: feit.afwijking } }
  }
}

function merge<T extends object>(
  rows: Record<string, T>,
  id: string,
  change: Parameters<typeof metWijziging<T>>[1],
): Record<string, T> {
  const row = rows[id]
  return row ? { ...rows, [id]: metWijziging(row, change) } : rows
}
