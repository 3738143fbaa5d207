import type { Voorbeeld } from '@wijkhub/adapter-kit'

/** What the documentation shows; the family is that of the registry's examples, and a test sends them to a real hub. */

const huishoudenId = '5f1c8a52-0d4e-4b7a-9c36-000000000001'

export const besluit: Voorbeeld = {
  body: {
    kenmerk: 'CJG-BESLUIT-2026-0017',
    huishoudenId,
    inwonerId: '5f1c8a52-0d4e-4b7a-9c36-000000000012',
    bsn: '999999369',
    aanbiederAgb: '98765432',
    toewijzingNummer: 39200017,
    product: { categorie: '45', code: '45A04' },
    omvang: { volume: 120, eenheid: '01', frequentie: '2' },
    ingangsdatum: '2026-12-01',
    einddatum: '2027-05-31',
    toegewezenOp: '2026-11-22T09:30:00Z',
  },
  status: 200,
  antwoord: { kenmerk: 'CJG-BESLUIT-2026-0017', herhaling: false },
}

export const status: Voorbeeld = {
  body: {
    kenmerk: 'CJG-STATUS-2026-0031',
    huishoudenId,
    verwijzingId: '5f1c8a52-0d4e-4b7a-9c36-000000000032',
    status: 'in-behandeling',
    statusDatum: '2026-11-22',
    gemeldOp: '2026-11-22T09:45:00Z',
  },
  status: 200,
  antwoord: { kenmerk: 'CJG-STATUS-2026-0031', herhaling: false },
}
