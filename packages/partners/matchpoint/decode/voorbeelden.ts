import type { Voorbeeld } from '@wijkhub/adapter-kit'

/** What the documentation shows; the signal is that of the registry's examples, and a test sends it to a real hub. */
export const match: Voorbeeld = {
  body: {
    matchId: '6f9d7f0e-3f5e-4b7a-8c55-0a3f6f0f6a01',
    meldingnummer: 'M-0042',
    signaalId: '5f1c8a52-0d4e-4b7a-9c36-000000000035',
    organisatie: 'Spaarne Jeugdgezondheid',
    contactpersoon: 'Imke Postma',
    telefoonnummer: '0235550177',
  },
  status: 200,
  antwoord: { kenmerk: '6f9d7f0e-3f5e-4b7a-8c55-0a3f6f0f6a01', herhaling: false },
}
