import type { Voorbeeld } from '@wijkhub/adapter-kit'

/** What the documentation shows; the referral is that of the registry's examples, and a test sends it to a real hub. */
export const terugmelding: Voorbeeld = {
  params: { verwijzingId: '5f1c8a52-0d4e-4b7a-9c36-000000000031' },
  body: {
    traject: {
      startdatumLevering: '2026-11-22',
      einddatumLevering: '2026-11-22',
      aanleverdatumEnTijd: '2026-11-22T09:50:00Z',
      codeGegevensleverancier: 'SHV-LEVERANCIER-1',
      leveringen: [
        {
          teller: 1,
          aanleverende_organisatie: { '(Statutaire) Naam': 'Gemeente Haarlem', gemeentecode: '0392' },
          schuldhulptrajecten: [
            {
              gemeentecode: '0392',
              aanmelding: { startdatum: '2026-11-22' },
              client: [{ Burgerservicenummer: '999999357' }],
              intake: { startdatum: '2026-12-02' },
            },
          ],
        },
      ],
    },
    overdracht: {
      berichtreferentie: '3b1f4a52-6d0c-4f0e-9b07-52c8e5a1d001',
      clienten: [{ inwonerId: '5f1c8a52-0d4e-4b7a-9c36-000000000011', telefoonnummer: '0612345602' }],
    },
  },
  status: 200,
  antwoord: { kenmerk: '3b1f4a52-6d0c-4f0e-9b07-52c8e5a1d001', herhaling: false },
}
