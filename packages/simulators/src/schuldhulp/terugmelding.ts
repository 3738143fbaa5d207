import type { Traject } from './traject.ts'

/** What this system reports of one trajectory: the DDAS document as it holds it, and how its clients can be reached. */
export function terugmelding(traject: Traject, { referentie, nu }: { referentie: string; nu: Date }) {
  const startdatum = traject.gegevens.aanmelding?.startdatum
  const vandaag = nu.toISOString().slice(0, 10)
  return {
    traject: {
      startdatumLevering: startdatum ?? vandaag,
      einddatumLevering: vandaag,
      aanleverdatumEnTijd: nu.toISOString(),
      codeGegevensleverancier: 'SCHULDHULPSIMULATOR-1',
      leveringen: [
        {
          teller: 1,
          aanleverende_organisatie: { '(Statutaire) Naam': 'Schuldhulpverlening (simulator)', gemeentecode: '0392' },
          schuldhulptrajecten: [{ ...traject.gegevens, ...traject.eigen }],
        },
      ],
    },
    overdracht: {
      berichtreferentie: referentie,
      clienten: traject.clienten.map(({ inwonerId, telefoonnummer }) => ({
        inwonerId,
        ...(telefoonnummer && { telefoonnummer }),
      })),
    },
  }
}
