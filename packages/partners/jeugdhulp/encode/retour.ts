import type { Bericht, Omgeving } from '@wijkhub/adapter-kit'
import type { Projectie } from '@wijkhub/model'
import {
  contentType,
  formaat,
  jw306Bericht,
  schrijfBericht,
  schrijfEnvelop,
  type GgkAfzender,
  type Jw305,
  type Oordeel,
} from '@wijkhub/istandaarden'

/** The JW306 in its Du01 envelope, as a message for the kit to deliver; `stand` is what it leaves the provider with. */
export function retourBericht(
  afzender: GgkAfzender,
  jw305: Jw305,
  oordeel: Oordeel,
  stand: Projectie | undefined,
  omgeving: Omgeving,
): Bericht {
  const referentie = omgeving.nieuweReferentie()
  return {
    soort: 'JW306',
    formaat: formaat('JW306'),
    contentType,
    referentie,
    inhoud: schrijfEnvelop(afzender, {
      functie: 'JW306',
      naar: jw305.envelop.afzender,
      referentie,
      crossRefnummer: jw305.envelop.referentie,
      op: omgeving.op,
      inhoud: schrijfBericht('JW306', jw306Bericht(jw305.boom, oordeel, referentie, omgeving.op)),
    }),
    route: { functie: 'JW306' },
    stand,
  }
}
