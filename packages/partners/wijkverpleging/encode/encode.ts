import { createHash } from 'node:crypto'
import type { Bericht, Koppeling, Omgeving, Rust } from '@wijkhub/adapter-kit'
import { dagInNederland, type Projectie } from '@wijkhub/model'
import { aw319Bestand, type SoortBericht } from './aw319-bestand.ts'
import { declaratie, type Declaratieregel } from './declaratieregels.ts'
import { aangevuldGeheugen, gaatApart } from '../geheugen.ts'

export const formaat = 'Vektis AW319 1.4'

/** Lines per file; what is more goes in the next one. */
const hoogstePerBestand = 500

/**
 * The next claim file: lines of one care provider for one insurer. Without lines `Rust` says from which day there is more
 * and what cannot be claimed; `undefined` when every contact moment is claimed, and when the right to the household ended:
 * a claim that was made stays made. Pure.
 */
export function encode(koppeling: Koppeling, omgeving: Omgeving, soort: SoortBericht): Bericht | Rust | undefined {
  // The day in the Netherlands: care that was given there today is not in the future.
  const dagtekening = dagInNederland(omgeving.op)
  const { regels: alle, later, onverzendbaar } = declaratie(koppeling, dagtekening)
  const volgorde = [false, true].flatMap((apart) =>
    alle.filter(({ contactmomentId }) => gaatApart(koppeling, contactmomentId) === apart),
  )
  const [eerste] = volgorde
  if (!eerste)
    return later || onverzendbaar.length > 0
      ? { ...(later && { later }), ...(onverzendbaar.length > 0 && { onverzendbaar }) }
      : undefined
  const groep = groepIn(koppeling)
  const regels = volgorde.filter((regel) => groep(regel) === groep(eerste)).slice(0, hoogstePerBestand)
  const referentie = omgeving.nieuweReferentie()
  const factuurnummer = factuurnummerVan(referentie)
  return {
    soort: 'AW319',
    formaat,
    contentType: 'text/plain; charset=iso-8859-1',
    referentie,
    inhoud: aw319Bestand(regels, { soort, factuurnummer, dagtekening }),
    route: {
      methode: 'POST',
      pad: '/bestanden',
      bestandsnaam: `AW319_${factuurnummer}.txt`,
      contactmomenten: regels.map(({ contactmomentId }) => contactmomentId).join(' '),
      regels: regels
        .map(({ referentienummer }) => referentienummer)
        .toSorted()
        .join(' '),
      versie: String(koppeling.gewensteVersie),
      ...(alle.length === 1 && !later && { laatste: 'ja' }),
    },
    nummers: regels.map(({ contactmomentId }) => contactmomentId),
    stand: standNa(koppeling, regels),
    geheugen: {
      ...aangevuldGeheugen(koppeling),
      ...Object.fromEntries(regels.map(({ contactmomentId, herinnering }) => [contactmomentId, herinnering])),
    },
  }
}

/** A file is for one insurer from one care provider; a line of a file that was refused as a whole goes alone. */
const groepIn =
  (koppeling: Koppeling) =>
  ({ contactmomentId, verzekerde, prestatie }: Declaratieregel) =>
    [verzekerde.uzovi, prestatie.agbUitvoerder, gaatApart(koppeling, contactmomentId) ? contactmomentId : ''].join(' ')

/** Persons stay as they were claimed: an older memory is completed from them. */
function standNa({ stand, gewenst }: Koppeling, regels: readonly Declaratieregel[]): Projectie {
  const contactmomenten = { ...stand?.contactmomenten }
  for (const { contactmomentId, soort } of regels) {
    const rij = gewenst!.contactmomenten?.[contactmomentId]
    if (soort === 'D' && rij) contactmomenten[contactmomentId] = rij
    else delete contactmomenten[contactmomentId]
  }
  return { ...gewenst!, inwoners: { ...gewenst!.inwoners, ...stand?.inwoners }, contactmomenten }
}

/** Twelve positions out of the message's own reference: as unique as that, and the same on every retry. */
function factuurnummerVan(referentie: string): string {
  const hex = createHash('sha256').update(referentie).digest('hex')
  return BigInt(`0x${hex}`).toString(36).toUpperCase().padStart(12, '0').slice(-12)
}
