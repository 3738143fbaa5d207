import { createHash } from 'node:crypto'
import type { Bericht, Koppeling, Omgeving } from '@wijkhub/adapter-kit'
import type { Projectie } from '@wijkhub/model'
import { aw319Bestand, type SoortBericht } from './aw319-bestand.ts'
import { declaratieregels, type Declaratieregel } from './declaratieregels.ts'

export const formaat = 'Vektis AW319 1.4'

/** Lines per file; what is more goes in the next one. */
const hoogstePerBestand = 500

/**
 * The next claim file: lines of one care provider for one insurer. `undefined` when every contact moment that can be
 * claimed is claimed, and when the right to the household ended: a claim that was made stays made. Pure.
 */
export function encode(koppeling: Koppeling, omgeving: Omgeving, soort: SoortBericht): Bericht | undefined {
  const dagtekening = datumInNederland(omgeving.nu)
  const alle = declaratieregels(koppeling, dagtekening)
  const eerste = alle[0]
  if (!eerste) return undefined
  const regels = alle.filter((regel) => groep(regel) === groep(eerste)).slice(0, hoogstePerBestand)
  const referentie = omgeving.nieuweReferentie()
  const factuurnummer = factuurnummerVan(referentie)
  return {
    soort: 'AW319',
    formaat,
    contentType: 'text/plain; charset=iso-8859-1',
    referentie,
    inhoud: aw319Bestand(regels, { soort, factuurnummer, dagtekening }),
    route: { methode: 'POST', pad: '/bestanden', bestandsnaam: `AW319_${factuurnummer}.txt` },
    stand: standNa(koppeling, regels),
    geheugen: Object.fromEntries(regels.map(({ contactmomentId, herinnering }) => [contactmomentId, herinnering])),
  }
}

const groep = ({ verzekerde, prestatie }: Declaratieregel) => `${verzekerde.uzovi} ${prestatie.agbUitvoerder}`

function standNa({ stand, gewenst }: Koppeling, regels: readonly Declaratieregel[]): Projectie {
  const contactmomenten = { ...stand?.contactmomenten }
  for (const { contactmomentId, soort } of regels) {
    const rij = gewenst!.contactmomenten?.[contactmomentId]
    if (soort === 'D' && rij) contactmomenten[contactmomentId] = rij
    else delete contactmomenten[contactmomentId]
  }
  return { ...gewenst!, inwoners: { ...stand?.inwoners, ...gewenst!.inwoners }, contactmomenten }
}

/** A file is dated by the day in the Netherlands; care that was given there today is not in the future. */
function datumInNederland(nu: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' }).format(new Date(nu))
}

/** Twelve positions out of the message's own reference: as unique as that, and the same on every retry. */
function factuurnummerVan(referentie: string): string {
  const hex = createHash('sha256').update(referentie).digest('hex')
  return BigInt(`0x${hex}`).toString(36).toUpperCase().padStart(12, '0').slice(-12)
}
