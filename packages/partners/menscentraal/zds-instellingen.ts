import type { Systeem } from '@wijkhub/stuf'
import type { Statustype } from '@wijkhub/zds'

/** What the municipality and the supplier agree on for this connection. */
export interface ZdsInstellingen {
  /** Who we are in `stuurgegevens`. */
  wijkhub: Systeem
  /** Who MensCentraal is in `stuurgegevens`. */
  menscentraal: Systeem
  zaaktype: { code: string; omschrijving: string }
  /** Says nothing about the household: a case list shows it to many. */
  zaakOmschrijving: string
  /** Statustypen of the zaaktype that we set. */
  statussen: { beeindigd: Statustype; heropend: Statustype }
}

/** FACTS §5 and §10: in StUF the municipality is its CBS code. */
export function zdsInstellingen(gemeentecode: string, zaaktypecode = 'B9001'): ZdsInstellingen {
  return {
    wijkhub: { organisatie: gemeentecode, applicatie: 'Wijkhub' },
    menscentraal: { organisatie: gemeentecode, applicatie: 'MensCentraal' },
    zaaktype: { code: zaaktypecode, omschrijving: 'Ondersteuning sociaal wijkteam' },
    zaakOmschrijving: 'Ondersteuning huishouden door het sociaal wijkteam',
    statussen: {
      beeindigd: { volgnummer: 9, omschrijving: 'Beëindigd' },
      heropend: { volgnummer: 2, omschrijving: 'In behandeling' },
    },
  }
}
