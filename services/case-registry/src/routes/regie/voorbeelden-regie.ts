import type { Voorbeeld } from '@wijkhub/service-kit'
import { huishoudenId, id, medewerker, params, vastgelegd } from '../voorbeeldgezin.ts'

/** The nurse who is regisseur offers it to a colleague, who accepts; and she leaves. */

const collega = { naam: 'Kim Verzonnen', telefoonnummer: '0235550303' }
const regieaanbodId = id(76)

export const regieAanbieden: Voorbeeld = {
  params,
  headers: { 'idempotency-key': 'ZB-regie-1' },
  body: {
    aan: { organisatie: 'zorgbalans', medewerker: collega },
    uiterlijk: '2036-01-31',
    reden: 'Kim komt hier vaker',
  },
  status: 201,
  antwoord: vastgelegd(25, { regieaanbodId }),
}

export const regieaanbiedingenLezen: Voorbeeld = {
  status: 200,
  antwoord: {
    regieaanbiedingen: [
      {
        huishoudenId,
        regieaanbodId,
        wacht: true,
        van: { organisatie: 'zorgbalans' },
        aan: { organisatie: 'zorgbalans', naam: collega.naam },
        aangebodenOp: '2026-11-22',
        uiterlijk: '2036-01-31',
        reden: 'Kim komt hier vaker',
      },
    ],
  },
}

export const regieAanvaarden: Voorbeeld = { params, body: {}, status: 200, antwoord: vastgelegd(26) }

/** It was accepted before: nothing waits for an answer. */
export const regieWeigeren: Voorbeeld = { params, body: { reden: 'Mijn agenda is vol' }, status: 404 }

export const regieaanbodIntrekken: Voorbeeld = {
  params,
  body: { reden: 'Het bleek niet nodig' },
  status: 200,
  antwoord: vastgelegd(26),
}

export const regiegeschiedenisLezen: Voorbeeld = {
  params,
  status: 200,
  antwoord: {
    huishoudenId,
    regisseurs: [
      { organisatie: 'zorgbalans', naam: medewerker.naam, sinds: '2026-11-22', tot: '2026-11-22' },
      { organisatie: 'zorgbalans', naam: collega.naam, sinds: '2026-11-22', waardoor: 'aanbod' },
    ],
  },
}

export const werkOverdragen: Voorbeeld = {
  body: { van: { naam: 'Piet Verzonnen' }, aan: collega, reden: 'Piet heeft een andere baan' },
  status: 200,
  antwoord: { overgedragen: 0, nietGegaan: [] },
}
