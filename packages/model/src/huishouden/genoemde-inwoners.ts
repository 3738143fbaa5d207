import type { Feit } from './feiten.ts'

/** Whom a fact is about: every inwonerId that stands in it. */
export function genoemdeInwoners(feit: Feit): string[] {
  switch (feit.soort) {
    case 'inwoner-geregistreerd':
    case 'inwoner-gewijzigd':
      return [feit.inwonerId]
    case 'vraag-gesteld':
      return [feit.vraag.inwonerId]
    case 'zrm-gemeten':
      return [feit.meting.inwonerId]
    case 'toestemming-gegeven':
      return [feit.toestemming.inwonerId]
    case 'signaal-gemeld':
      return [feit.signaal.inwonerId]
    case 'match-ontvangen':
      return [feit.match.inwonerId]
    case 'verwezen':
      return feit.verwijzing.inwonerIds
    case 'besluit-genomen':
      return [feit.besluit.inwonerId]
    case 'contactmoment-vastgelegd':
      return [feit.contactmoment.inwonerId]
    case 'afwijking-gemeld':
      return 'inwonerId' in feit.afwijking && feit.afwijking.inwonerId ? [feit.afwijking.inwonerId] : []
    case 'huishouden-geregistreerd':
    case 'betrokkenheid-ontstaan':
    case 'betrokkenheid-gewijzigd':
    case 'regisseur-benoemd':
    case 'toestemming-ingetrokken':
    case 'verwijzing-bijgewerkt':
    case 'zorg-gestart':
    case 'zorgstart-ingetrokken':
    case 'doel-vastgesteld':
    case 'actie-afgesproken':
    case 'actie-bijgewerkt':
      return []
  }
}
