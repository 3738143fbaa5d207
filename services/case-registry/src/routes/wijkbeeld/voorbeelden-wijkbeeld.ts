import type { Voorbeeld } from '@wijkhub/service-kit'

const cijfer = { maand: '2026-10', soort: 'vragen' }

export const lezen: Voorbeeld = {
  status: 200,
  antwoord: {
    cijfers: [
      { ...cijfer, aantal: 412, perDuizend: 2.66 },
      { ...cijfer, wat: 'Financiën', aantal: 131, perDuizend: 0.85 },
      { ...cijfer, wijk: 'WK039219', wat: 'Financiën', aantal: 24 },
      { ...cijfer, wijk: 'WK039219', wat: 'Justitie' },
    ],
  },
}
