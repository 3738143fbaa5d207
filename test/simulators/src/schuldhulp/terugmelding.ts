import { dagInNederland } from '../dagen.ts'
import type { Traject } from './traject.ts'

/**
 * What this system reports of one trajectory: the DDAS document as it holds it, and of its clients only what its own
 * workers changed. Naming what it merely holds would put back a number that the hub changed while this was under way.
 */
export function terugmelding(
  traject: Traject,
  {
    referentie,
    nu,
    gewijzigd,
    gemeentecode,
  }: { referentie: string; nu: Date; gewijzigd: readonly string[]; gemeentecode: string },
) {
  const startdatum = traject.gegevens.aanmelding?.startdatum
  const vandaag = dagInNederland(nu)
  return {
    traject: {
      startdatumLevering: startdatum ?? vandaag,
      einddatumLevering: vandaag,
      aanleverdatumEnTijd: nu.toISOString(),
      codeGegevensleverancier: 'SCHULDHULPSIMULATOR-1',
      leveringen: [
        {
          teller: 1,
          aanleverende_organisatie: { '(Statutaire) Naam': 'Schuldhulpverlening (simulator)', gemeentecode },
          schuldhulptrajecten: [{ ...traject.gegevens, ...traject.eigen }],
        },
      ],
    },
    overdracht: {
      berichtreferentie: referentie,
      clienten: traject.clienten
        .filter(({ inwonerId }) => gewijzigd.includes(inwonerId))
        .map(({ inwonerId, telefoonnummer }) => ({ inwonerId, ...(telefoonnummer && { telefoonnummer }) })),
    },
  }
}
