import type { Voorbeeld } from '@wijkhub/service-kit'
import { actieId, huishoudenId, moeder, op, params, personen } from '../voorbeeldgezin.ts'

/** Finding and listing, of the household of `voorbeelden.ts`. */

export const tijdlijnLezen: Voorbeeld = {
  params,
  status: 200,
  antwoord: {
    huishoudenId,
    regels: [
      { op, tekst: 'De regie ligt bij Noor Bakker van Zorgbalans.', door: 'zorgbalans' },
      { op, tekst: 'Het huishouden is geregistreerd.', door: 'zorgbalans' },
    ],
  },
}

export const huishoudensZoeken: Voorbeeld = {
  body: { doel: 'hulpvraag', naam: { geslachtsnaam: 'Haverkamp' }, geboortedatum: '1990-11-16' },
  status: 200,
  antwoord: {
    huishoudens: [
      { huishoudenId, inwoners: [{ inwonerId: moeder, naam: personen.moeder.naam, geboortedatum: '1990-11-16' }] },
    ],
  },
}

export const huishoudensLezen: Voorbeeld = {
  status: 200,
  antwoord: {
    huishoudens: [
      {
        huishoudenId,
        inwoners: [{ inwonerId: moeder, naam: personen.moeder.naam }],
        team: 'schalkwijk-1',
        sinds: '2026-11-22',
        gewijzigdOp: op,
        eersteDag: '2026-11-20',
        teLaat: true,
      },
    ],
  },
}

export const agendaLezen: Voorbeeld = {
  status: 200,
  antwoord: { agenda: [{ huishoudenId, soort: 'actie', id: actieId, dag: '2026-11-20', teLaat: true }] },
}

export const waaromLezen: Voorbeeld = {
  params: { huishoudenId, partner: 'schuldhulp' },
  status: 200,
  antwoord: {
    huishoudenId,
    audience: 'schuldhulp',
    naam: 'Schuldhulpverlening',
    voorwaarden: ['het krijgt wie ernaar is verwezen'],
    inwoners: [{ inwonerId: moeder, krijgt: 'nee', waarom: 'zij is verwezen, maar gaf nog geen toestemming' }],
  },
}
