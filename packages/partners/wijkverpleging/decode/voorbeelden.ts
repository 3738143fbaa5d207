import type { Voorbeeld } from '@wijkhub/adapter-kit'

/** What the documentation shows: the verdict on a file the hub uploaded; a test sends it to a real hub. */
export const retour: Voorbeeld = {
  body: {
    retourId: '0b8e4f6a-6c1d-4f0e-8a11-3d2c5b7a9001',
    berichtreferentie: '0b8e4f6a-6c1d-4f0e-8a11-3d2c5b7a9002',
    bestandsnummer: 'B-0042',
    regels: [{ referentienummer: 'REGEL-1', status: 'goedgekeurd', toegekendCenten: 3450 }],
  },
  status: 200,
  antwoord: { kenmerk: '0b8e4f6a-6c1d-4f0e-8a11-3d2c5b7a9001', herhaling: false },
}
