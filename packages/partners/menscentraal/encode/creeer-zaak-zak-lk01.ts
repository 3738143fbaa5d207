import type { Bericht } from '@wijkhub/adapter-kit'
import type { Projectie } from '@wijkhub/model'
import { nieuweZaak } from '@wijkhub/zds'
import { menscentraalBericht, type Opgave } from './menscentraal-bericht.ts'
import { alleElementen, zaakInhoud } from './zaak-inhoud.ts'

/** The whole projection as a new case under the number the partner gave. */
export function creeerZaakZakLk01(opgave: Opgave, nummer: string, gewenst: Projectie): Bericht {
  const { zaakOmschrijving: omschrijving, wijkhub, zaaktype } = opgave.instellingen
  const object = nieuweZaak({
    nummer,
    sleutel: gewenst.huishoudenId,
    bron: wijkhub.applicatie,
    omschrijving,
    zaaktype,
    op: opgave.omgeving.op,
    ...alleElementen(zaakInhoud(gewenst)),
  })
  return menscentraalBericht(opgave, {
    soort: 'creeerZaak_ZakLk01',
    inhoud: { berichtcode: 'Lk01', mutatiesoort: 'T', objecten: [object] },
    stand: gewenst,
    geheugen: { zaak: 'open' },
  })
}
