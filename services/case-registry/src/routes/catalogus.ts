import type { Fout } from '@wijkhub/service-kit'

/** What the registry refuses by its own rules, beside what goes wrong with any request: code, status and words. */
export const catalogus = {
  'bronpersoon-onbekend': fout(400, 'Onbekende bronpersoon', 'Een rij noemt een persoon die niet in `inwoners` staat.'),
  'bronpersoon-dubbel': fout(400, 'Dubbele bronpersoon', 'Elke `bronpersoonId` mag maar één keer in `inwoners` staan.'),
  'bsn-dubbel': fout(400, 'Dubbel BSN', 'Twee personen in één aanmelding kunnen niet hetzelfde BSN hebben.'),
  'inwoner-dubbel': fout(
    400,
    'Dubbele persoon',
    'Deze persoon staat tweemaal in de aanmelding: zelfde naam en geboortedatum. Zijn het er twee, geef dan van beiden het BSN of alle voornamen.',
  ),
  'doel-onbekend': fout(400, 'Onbekend doel', 'Het genoemde doel staat niet in het plan van dit huishouden.'),
  'datum-onmogelijk': fout(
    400,
    'Onmogelijke datum',
    'Deze datum kan hier niet: zij ligt in de toekomst, vóór de geboorte of meer dan tien jaar weg.',
  ),
  'toestemming-ontbreekt': fout(
    400,
    'Toestemming ontbreekt',
    'De grondslag is toestemming, en de aanmelding noemt geen toestemming.',
  ),
  'toestemming-zonder-gezag': fout(
    400,
    'Toestemming zonder gezag',
    'Deze inwoner kan deze toestemming niet geven: onder de 16 geeft een ouder haar (vanaf 12 kan ook de jeugdige haar woord vastleggen), vanaf 16 de inwoner zelf.',
  ),
  'verwijzing-buiten-kring': fout(
    400,
    'Verwijzing kan niet',
    'Deze partij mag deze inwoner niet ontvangen: het CJG alleen minderjarigen en hun ouders.',
  ),
  'signaal-leeftijd': fout(
    400,
    'Geen jeugdige',
    'De verwijsindex gaat over jeugdigen jonger dan 23 jaar (Jeugdwet art. 7.1.1.1).',
  ),
  'bsn-niet-toegestaan': fout(
    403,
    'BSN niet toegestaan',
    'Uw organisatie heeft geen wettelijke grond om het BSN te gebruiken.',
  ),
  'bijdrage-niet-toegestaan': fout(403, 'Melding niet toegestaan', 'Dit systeem mag dit soort gegeven niet melden.'),
  'huishouden-onbekend': fout(
    404,
    'Onbekend huishouden',
    'Dit huishouden bestaat niet, of uw organisatie is er niet bij betrokken.',
  ),
  'inwoner-onbekend': fout(404, 'Onbekende inwoner', 'Deze inwoner hoort niet bij dit huishouden.'),
  'actie-onbekend': fout(404, 'Onbekende actie', 'Deze actie staat niet in het plan van dit huishouden.'),
  'toestemming-onbekend': fout(404, 'Onbekende toestemming', 'Deze toestemming is niet vastgelegd bij dit huishouden.'),
  'verwijzing-onbekend': fout(404, 'Onbekende verwijzing', 'Deze verwijzing naar uw organisatie bestaat niet.'),
  'besluit-onbekend': fout(404, 'Onbekend besluit', 'Dit besluit is niet vastgelegd bij dit huishouden.'),
  'signaal-onbekend': fout(404, 'Onbekend signaal', 'Dit signaal is niet vastgelegd bij dit huishouden.'),
  'contactmoment-onbekend': fout(
    404,
    'Onbekend contactmoment',
    'Dit contactmoment van uw organisatie is niet vastgelegd bij dit huishouden.',
  ),
  'inwoner-elders-bekend': fout(
    409,
    'Persoon past niet bij deze aanmelding',
    'Een persoon of BSN in deze aanmelding is al bekend in een ander huishouden, op een ander adres of met andere gegevens. Er is niets vastgelegd. Controleer BSN, naam, geboortedatum en adres; kloppen die, meld de personen dan apart aan per adres en overleg met de gemeente.',
  ),
  'huishouden-vol': fout(
    409,
    'Huishouden is vol',
    'Dit huishouden heeft het hoogste aantal rijen van deze soort; `fouten` noemt welke. Er is niets vastgelegd.',
  ),
  'verzekering-ontbreekt': fout(
    409,
    'Verzekering ontbreekt',
    'Zonder BSN en verzekering kan dit contactmoment nooit worden gedeclareerd.',
  ),
  'bsn-verschilt': fout(409, 'Ander BSN bekend', 'Deze inwoner is bekend met een ander BSN.'),
  'bsn-van-ander': fout(409, 'BSN van een ander', 'Dit BSN is al van een andere inwoner.'),
  'toewijzingnummer-bezet': fout(
    409,
    'Toewijzingnummer bezet',
    'Dit toewijzingNummer is van een andere toewijzing; een nummer is uniek binnen de gemeente (TR332).',
  ),
  'nieuw-toewijzingnummer-nodig': fout(
    409,
    'Nieuw toewijzingnummer nodig',
    'Dit gegeven kan onder hetzelfde toewijzingNummer niet wijzigen: beëindig de toewijzing en neem een nieuw besluit (IV066).',
  ),
  'toewijzing-overlapt': fout(
    409,
    'Toewijzing overlapt',
    'Deze jeugdige heeft dit product bij deze aanbieder al in (een deel van) deze periode (TR302, OP259).',
  ),
  'besluit-verouderd': fout(
    409,
    'Verouderd besluit',
    'Van deze toewijzing is een later besluit bekend; het laatste toewijzingsmoment telt (IV013).',
  ),
  'besluitdatum-onmogelijk': fout(
    409,
    'Datum van het besluit kan niet',
    'Een besluit is niet in de toekomst genomen, en gaat niet in voor de geboorte of voor de Jeugdwet (2015).',
  ),
  'geen-jeugdige': fout(409, 'Geen jeugdige', 'Deze inwoner is op de ingangsdatum te oud voor jeugdhulp.'),
  'reden-wijziging-te-vroeg': fout(
    409,
    'Reden van wijziging te vroeg',
    'Een eerste toewijzing heeft geen reden van wijziging (IV099).',
  ),
  'contactmoment-ingetrokken': fout(
    409,
    'Contactmoment ingetrokken',
    'Een ingetrokken contactmoment wordt niet gecorrigeerd; leg het opnieuw vast.',
  ),
  'contactmoment-bestaat-al': fout(
    409,
    'Contactmoment bestaat al',
    'Hetzelfde contactmoment is al vastgelegd. Was het een tweede, stuur dan `nogmaals: true`.',
  ),
} as const satisfies Record<string, Fout>

function fout(status: number, title: string, detail: string): Fout {
  return { status, title, detail }
}
