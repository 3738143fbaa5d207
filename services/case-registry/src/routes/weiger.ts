import type { Weigering } from '@wijkhub/model'
import { problemMet, type Foutcode } from '@wijkhub/service-kit'
import type { FastifyReply } from 'fastify'
import { catalogus } from './catalogus.ts'

/** Answers with a problem of the kit or of the registry. */
export const problem = problemMet(catalogus)

/**
 * Which problem a refusal of the model becomes. Whoever is not involved gets the answer of a household that does not
 * exist: that it exists is already something it may not know.
 */
const perWeigering: Record<Weigering, Foutcode | keyof typeof catalogus> = {
  'huishouden-onbekend': 'huishouden-onbekend',
  'niet-betrokken': 'huishouden-onbekend',
  'inwoner-onbekend': 'inwoner-onbekend',
  'actie-onbekend': 'actie-onbekend',
  'doel-onbekend': 'doel-onbekend',
  'toestemming-onbekend': 'toestemming-onbekend',
  'verwijzing-onbekend': 'verwijzing-onbekend',
  'besluit-onbekend': 'besluit-onbekend',
  'signaal-onbekend': 'signaal-onbekend',
  'bsn-niet-toegestaan': 'bsn-niet-toegestaan',
  'bronpersoon-onbekend': 'bronpersoon-onbekend',
  'bronpersoon-dubbel': 'bronpersoon-dubbel',
  'bsn-dubbel': 'bsn-dubbel',
  'inwoner-dubbel': 'inwoner-dubbel',
  'inwoner-elders-bekend': 'inwoner-elders-bekend',
  'huishouden-vol': 'huishouden-vol',
  'verzekering-ontbreekt': 'verzekering-ontbreekt',
  'geen-wijkverpleging': 'geen-recht',
  'datum-in-toekomst': 'ongeldige-invoer',
  'datum-voor-geboorte': 'ongeldige-invoer',
  'datum-te-lang-geleden': 'ongeldige-invoer',
  'bedrag-te-groot': 'ongeldige-invoer',
  'contactmoment-onbekend': 'contactmoment-onbekend',
  'contactmoment-ingetrokken': 'contactmoment-ingetrokken',
  'contactmoment-bestaat-al': 'contactmoment-bestaat-al',
  'bijdrage-niet-toegestaan': 'bijdrage-niet-toegestaan',
  'bsn-verschilt': 'bsn-verschilt',
  'bsn-van-ander': 'bsn-van-ander',
  'toewijzingnummer-bezet': 'toewijzingnummer-bezet',
  'nieuw-toewijzingnummer-nodig': 'nieuw-toewijzingnummer-nodig',
  'toewijzing-overlapt': 'toewijzing-overlapt',
  'besluit-verouderd': 'besluit-verouderd',
  'besluitdatum-onmogelijk': 'besluitdatum-onmogelijk',
  'geen-jeugdige': 'geen-jeugdige',
  'reden-wijziging-te-vroeg': 'reden-wijziging-te-vroeg',
  'datum-onmogelijk': 'datum-onmogelijk',
  'toestemming-ontbreekt': 'toestemming-ontbreekt',
  'toestemming-zonder-gezag': 'toestemming-zonder-gezag',
  'verwijzing-buiten-kring': 'verwijzing-buiten-kring',
  'signaal-leeftijd': 'signaal-leeftijd',
}

/** Answers a refusal of the model; `veld` is its path in the body without the leading slash, as the model gives it. */
export function weiger(
  reply: FastifyReply,
  { weigering, veld }: { weigering: Weigering; veld?: string },
): FastifyReply {
  const params = reply.request.params as Record<string, unknown> | undefined
  const inPad = veld !== undefined && params !== undefined && Object.hasOwn(params, veld)
  return problem(
    reply,
    perWeigering[weigering],
    veld === undefined
      ? {}
      : {
          fouten: [{ veld: `/${veld}`, plaats: inPad ? 'pad' : 'inhoud', code: 'ongeldig', reden: redenen[weigering] }],
        },
  )
}

const redenen: Record<Weigering, string> = {
  'huishouden-onbekend': 'dit huishouden is niet bekend',
  'niet-betrokken': 'dit huishouden is niet bekend',
  'inwoner-onbekend': 'deze inwoner hoort niet bij dit huishouden',
  'actie-onbekend': 'deze actie staat niet in het plan',
  'doel-onbekend': 'dit doel staat niet in het plan',
  'toestemming-onbekend': 'deze toestemming is niet vastgelegd',
  'verwijzing-onbekend': 'deze verwijzing bestaat niet',
  'besluit-onbekend': 'dit besluit bestaat niet',
  'signaal-onbekend': 'dit signaal bestaat niet',
  'bsn-niet-toegestaan': 'uw organisatie mag het BSN niet gebruiken',
  'bronpersoon-onbekend': 'verwijst naar een persoon die niet in `inwoners` staat',
  'bronpersoon-dubbel': 'elke bronpersoonId mag maar één keer voorkomen',
  'bsn-dubbel': 'dit BSN staat in deze aanmelding al bij een andere persoon',
  'inwoner-dubbel': 'staat eerder in deze aanmelding met dezelfde naam en geboortedatum',
  'inwoner-elders-bekend':
    'kan niet bij deze aanmelding worden vastgelegd; controleer BSN, naam, geboortedatum en adres',
  'datum-in-toekomst': 'ligt na vandaag',
  'datum-voor-geboorte': 'ligt voor de geboortedatum van de inwoner',
  'huishouden-vol': 'hier past niets meer bij',
  'verzekering-ontbreekt': 'BSN of verzekering van deze inwoner ontbreekt',
  'geen-wijkverpleging': 'uw organisatie legt geen contactmomenten vast',
  'datum-te-lang-geleden': 'ligt meer dan een jaar terug; kijk of het jaartal klopt',
  'bedrag-te-groot': 'aantal maal tarief is meer dan acht cijfers, en past niet in een declaratie (AW319)',
  'contactmoment-onbekend': 'dit contactmoment van uw organisatie bestaat niet',
  'contactmoment-ingetrokken': 'dit contactmoment is ingetrokken',
  'contactmoment-bestaat-al': 'hetzelfde contactmoment is al vastgelegd',
  'bijdrage-niet-toegestaan': 'dit systeem mag dit niet melden',
  'bsn-verschilt': 'deze inwoner is bekend met een ander BSN',
  'bsn-van-ander': 'dit BSN is al van een andere inwoner',
  'toewijzingnummer-bezet': 'dit nummer is van een andere toewijzing (TR332)',
  'nieuw-toewijzingnummer-nodig': 'kan onder hetzelfde toewijzingNummer niet wijzigen (IV066)',
  'toewijzing-overlapt': 'deze jeugdige heeft dit product bij deze aanbieder al in deze periode (TR302)',
  'besluit-verouderd': 'ligt voor het laatst bekende besluit over deze toewijzing (IV013)',
  'besluitdatum-onmogelijk': 'ligt in de toekomst, voor de geboorte of voor de Jeugdwet',
  'geen-jeugdige': 'deze inwoner is op de ingangsdatum 23 jaar of ouder',
  'reden-wijziging-te-vroeg': 'hoort niet bij een eerste toewijzing (IV099)',
  'datum-onmogelijk': 'ligt in de toekomst, vóór de geboorte of te ver weg',
  'toestemming-ontbreekt': 'vraagt een toestemming in `toestemmingen`',
  'toestemming-zonder-gezag': 'kan deze toestemming niet geven: te jong, of zonder gezag',
  'verwijzing-buiten-kring': 'kan niet naar deze partij worden verwezen',
  'signaal-leeftijd': 'is 23 jaar of ouder',
}
