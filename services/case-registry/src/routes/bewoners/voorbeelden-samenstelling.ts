import type { Voorbeeld } from '@wijkhub/service-kit'
import { adres as oudAdres, huishoudenId, id, oma, params, vastgelegd } from '../voorbeeldgezin.ts'

/** The story of `voorbeelden.ts` goes on: who comes to live there, and who leaves. */

const baby = id(61)
const nieuwHuishoudenId = id(62)
const adres = { ...oudAdres, straatnaam: 'Bedachtestraat', huisnummer: 3 }

export const geboorteMelden: Voorbeeld = {
  params,
  body: { naam: { nogGeenNaam: true }, geslacht: 'O', verwachteGeboortedatum: '2027-02-01' },
  status: 201,
  antwoord: vastgelegd(15, { inwonerId: baby }),
}

export const geboorteBijwerken: Voorbeeld = {
  params: { huishoudenId, inwonerId: baby },
  body: { naam: { voornamen: 'Fien', geslachtsnaam: 'Haverkamp' }, geslacht: 'V', geboortedatum: '2026-11-20' },
  status: 200,
  antwoord: vastgelegd(16),
}

export const tweedeAdresZetten: Voorbeeld = { params, body: { adres }, status: 200, antwoord: vastgelegd(17) }

export const splitsen: Voorbeeld = {
  params,
  headers: { 'idempotency-key': 'ZB-splitsing-1' },
  body: {
    leden: [{ inwonerId: oma }],
    adres: { ...adres, huisnummer: 9 },
    per: '2026-11-21',
    reden: 'verhuisd',
  },
  status: 201,
  antwoord: vastgelegd(18, { nieuwHuishoudenId }),
}

export const lidOpnemen: Voorbeeld = {
  params,
  body: {
    inwonerId: oma,
    huishoudenId: nieuwHuishoudenId,
    gezinsrol: 'grootouder',
    sinds: '2026-11-22',
    blijftDaar: true,
  },
  status: 200,
  antwoord: vastgelegd(19),
}

export const verhuizen: Voorbeeld = {
  params,
  body: { adres: { ...adres, huisnummer: 5 }, per: '2026-11-22' },
  status: 200,
  antwoord: vastgelegd(20),
}

export const vertrekMelden: Voorbeeld = {
  params: { huishoudenId, inwonerId: baby },
  body: { per: '2026-11-22', reden: 'overig', adres: { ...adres, huisnummer: 9 } },
  status: 200,
  antwoord: vastgelegd(21),
}

export const overlijdenMelden: Voorbeeld = {
  params: { huishoudenId, inwonerId: oma },
  body: { op: '2026-11-22' },
  status: 200,
  antwoord: vastgelegd(22),
}

export const geschiedenisLezen: Voorbeeld = {
  params: { huishoudenId, op: '2026-11-01' },
  status: 200,
  antwoord: { huishoudenId, op: '2026-11-01', leden: [] },
}
