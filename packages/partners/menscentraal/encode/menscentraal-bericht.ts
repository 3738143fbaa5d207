import type { Bericht, Koppeling, Omgeving } from '@wijkhub/adapter-kit'
import { formaat, zdsBericht, type ZdsBericht } from '@wijkhub/zds'
import type { ZdsInstellingen } from '../zds-instellingen.ts'

/** What every message is made from. */
export interface Opgave {
  instellingen: ZdsInstellingen
  omgeving: Omgeving
  koppeling: Koppeling
}

/** A message between the two systems of this connection, as the kit keeps it. */
export function menscentraalBericht(
  { instellingen, omgeving }: Opgave,
  { soort, inhoud, ...na }: Pick<ZdsBericht, 'soort' | 'inhoud'> & Pick<Bericht, 'stand' | 'geheugen'>,
): Bericht {
  const referentie = omgeving.nieuweReferentie()
  const { wijkhub: zender, menscentraal: ontvanger } = instellingen
  const bericht = zdsBericht({ soort, inhoud, zender, ontvanger, referentie, op: omgeving.op })
  return {
    soort,
    formaat,
    contentType: 'text/xml; charset=utf-8',
    referentie,
    inhoud: bericht.inhoud,
    route: { soapAction: bericht.soapAction },
    ...na,
  }
}
