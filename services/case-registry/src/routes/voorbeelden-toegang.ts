import type { Voorbeeld } from '@wijkhub/service-kit'
import { doelId, huishoudenId, op, params, vastgelegd } from './voorbeeldgezin.ts'

/** The story of `voorbeelden.ts` goes on: Dock registers the same family and asks; the regisseur decides. */

export const aanvragenLezen: Voorbeeld = {
  status: 200,
  antwoord: {
    aanvragen: [
      {
        huishoudenId,
        organisatie: 'dock',
        medewerker: { naam: 'Sam de Wit', functie: 'opbouwwerker' },
        gevraagdOp: op,
        doel: 'Samenwerken in het sociaal wijkteam aan één plan voor het huishouden',
        grondslag: { wet: 'Wmo 2015' },
      },
    ],
  },
}

export const betrokkenheidWeigeren: Voorbeeld = {
  params: { huishoudenId, organisatie: 'dock' },
  body: { reden: 'Oma heeft nu geen maatje nodig' },
  status: 200,
  antwoord: vastgelegd(22),
}

export const betrokkenheidToekennen: Voorbeeld = {
  params: { huishoudenId, organisatie: 'dock' },
  body: { doel: 'Maatje voor oma in de buurt', grondslag: { wet: 'Wmo 2015' }, tot: '2099-12-31' },
  status: 200,
  antwoord: vastgelegd(23),
}

export const betrokkenheidBeeindigen: Voorbeeld = {
  params: { huishoudenId, organisatie: 'dock' },
  body: { reden: 'Er is een maatje gevonden' },
  status: 200,
  antwoord: vastgelegd(24),
}

export const noodtoegangNemen: Voorbeeld = {
  params,
  body: { reden: 'Oma is vermist en niemand van het team is bereikbaar', uren: 4 },
  status: 200,
  antwoord: vastgelegd(24),
}

export const noodtoegangenLezen: Voorbeeld = { status: 200, antwoord: { noodtoegangen: [] } }

export const huishoudenSluiten: Voorbeeld = {
  params,
  body: {
    aanleiding: 'verder-op-eigen-kracht',
    reden: 'De hulp is afgerond',
    doelen: { [doelId]: { uitkomst: 'deels' } },
    eindigLopende: true,
  },
  status: 200,
  antwoord: vastgelegd(0),
}

export const resultaatLezen: Voorbeeld = {
  params,
  status: 200,
  antwoord: {
    sluiting: {
      per: '2026-11-22',
      door: 'zorgbalans',
      reden: 'De hulp is afgerond',
      aanleiding: 'verder-op-eigen-kracht',
    },
    doelen: {},
    zrm: {},
    nazorg: {},
    leesbaarTot: '2027-11-22',
  },
}

export const huishoudenHeropenen: Voorbeeld = {
  params,
  body: { reden: 'De schulden zijn terug' },
  status: 200,
  antwoord: vastgelegd(0),
}
