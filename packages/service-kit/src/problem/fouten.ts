/**
 * The closed list of problem codes: status, title and a default explanation, in the words of whoever has to mend it.
 * A code, once published, keeps its meaning; clients decide on it (RFC 9457 `type` is `urn:wijkhub:fout:<code>`).
 */
export const fouten = {
  'ongeldige-invoer': fout(
    400,
    'Ongeldige invoer',
    'De aanvraag voldoet niet aan het contract; `fouten` noemt elk veld.',
  ),
  'ongeldige-json': fout(400, 'Onleesbare JSON', 'De inhoud is geen geldige JSON in UTF-8.'),
  'ongeldig-adres': fout(400, 'Onleesbaar adres', 'Het adres (URL) van de aanvraag kan niet worden gelezen.'),
  'bronpersoon-onbekend': fout(400, 'Onbekende bronpersoon', 'Een rij noemt een persoon die niet in `inwoners` staat.'),
  'bronpersoon-dubbel': fout(400, 'Dubbele bronpersoon', 'Elke `bronpersoonId` mag maar één keer in `inwoners` staan.'),
  'bsn-dubbel': fout(400, 'Dubbel BSN', 'Twee personen in één aanmelding kunnen niet hetzelfde BSN hebben.'),
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
    'Deze inwoner kan deze toestemming niet geven: onder de 12 geeft een ouder haar, van 12 tot 16 de jeugdige en een ouder, vanaf 16 de inwoner zelf.',
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
  'geen-token': fout(401, 'Geen toegang', 'Stuur een toegangstoken mee: `Authorization: Bearer …`.'),
  'ongeldig-token': fout(401, 'Ongeldig token', 'Het toegangstoken is verlopen, niet voor deze dienst of niet echt.'),
  'organisatie-onbekend': fout(
    403,
    'Onbekende organisatie',
    'De organisatie in het token staat niet in de doelbindingtabel.',
  ),
  'geen-recht': fout(403, 'Geen recht', 'Uw organisatie mag dit niet opvragen of wijzigen.'),
  'bsn-niet-toegestaan': fout(
    403,
    'BSN niet toegestaan',
    'Uw organisatie heeft geen wettelijke grond om het BSN te gebruiken.',
  ),
  'bijdrage-niet-toegestaan': fout(403, 'Melding niet toegestaan', 'Dit systeem mag dit soort gegeven niet melden.'),
  'niet-gevonden': fout(404, 'Niet gevonden', 'Dit adres bestaat niet.'),
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
  'methode-niet-toegestaan': fout(
    405,
    'Methode niet toegestaan',
    'Dit adres kent deze methode niet; de kop `Allow` noemt welke wel.',
  ),
  'niet-leverbaar': fout(406, 'Formaat niet leverbaar', 'Het gevraagde formaat bestaat hier niet.'),
  'te-langzaam': fout(408, 'Aanvraag duurde te lang', 'De aanvraag kwam niet op tijd volledig binnen.'),
  conflict: fout(409, 'Conflict', 'De aanvraag past niet bij de huidige stand.'),
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
  'sleutel-hergebruikt': fout(
    409,
    'Sleutel hergebruikt',
    'Deze `Idempotency-Key` is al gebruikt voor een andere inhoud.',
  ),
  'verzekering-ontbreekt': fout(
    409,
    'Verzekering ontbreekt',
    'Zonder BSN en verzekering kan dit contactmoment nooit worden gedeclareerd.',
  ),
  'versie-verouderd': fout(
    412,
    'Verouderde versie',
    'Het gegeven is intussen gewijzigd; haal het opnieuw op en stuur de nieuwe ETag mee.',
  ),
  'te-groot': fout(413, 'Inhoud te groot', 'De inhoud is groter dan hier is toegestaan.'),
  'adres-te-lang': fout(414, 'Adres te lang', 'Het adres (URL) van de aanvraag is te lang.'),
  'soort-niet-ondersteund': fout(
    415,
    'Soort inhoud niet ondersteund',
    'Stuur de inhoud als `Content-Type: application/json`.',
  ),
  'versie-verplicht': fout(428, 'Versie verplicht', 'Stuur in `If-Match` de ETag mee van de stand die u wijzigt.'),
  'te-veel-aanvragen': fout(
    429,
    'Te veel aanvragen',
    'Wacht de seconden uit de kop `Retry-After` en probeer het opnieuw.',
  ),
  'interne-fout': fout(
    500,
    'Interne fout',
    'Er ging iets mis in de hub. Er is niets half vastgelegd; probeer het opnieuw.',
  ),
  'niet-beschikbaar': fout(
    503,
    'Tijdelijk niet beschikbaar',
    'De dienst kan deze aanvraag nu niet behandelen; probeer het opnieuw.',
  ),
} as const satisfies Record<string, Fout>

export interface Fout {
  status: number
  title: string
  detail: string
}

export type Foutcode = keyof typeof fouten

function fout(status: number, title: string, detail: string): Fout {
  return { status, title, detail }
}
