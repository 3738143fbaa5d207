/**
 * The closed list of what can be wrong with a request before anybody looked at what it is about: status, title and a default
 * explanation, in the words of whoever has to mend it. What an API refuses by its own rules is in its own catalogue. A code,
 * once published, keeps its meaning; clients decide on it (RFC 9457 `type` is `urn:wijkhub:fout:<code>`).
 */
export const fouten = {
  'ongeldige-invoer': fout(
    400,
    'Ongeldige invoer',
    'De aanvraag voldoet niet aan het contract; `fouten` noemt elk veld.',
  ),
  'ongeldige-json': fout(400, 'Onleesbare JSON', 'De inhoud is geen geldige JSON in UTF-8.'),
  'ongeldige-aanvraag': fout(
    400,
    'Onleesbare aanvraag',
    'De aanvraag is geen geldig HTTP/1.1; de verbinding is gesloten.',
  ),
  'ongeldig-adres': fout(400, 'Onleesbaar adres', 'Het adres (URL) van de aanvraag kan niet worden gelezen.'),
  'geen-token': fout(401, 'Geen toegang', 'Stuur een toegangstoken mee: `Authorization: Bearer …`.'),
  'ongeldig-token': fout(401, 'Ongeldig token', 'Het toegangstoken is verlopen, niet voor deze dienst of niet echt.'),
  'organisatie-onbekend': fout(
    403,
    'Onbekende organisatie',
    'De organisatie in het token staat niet in de doelbindingtabel.',
  ),
  'geen-recht': fout(
    403,
    'Geen recht',
    'Uw organisatie mag dit niet opvragen of wijzigen, of haar token is er niet voor.',
  ),
  'niet-gevonden': fout(404, 'Niet gevonden', 'Dit adres bestaat niet.'),
  'methode-niet-toegestaan': fout(
    405,
    'Methode niet toegestaan',
    'Dit adres kent deze methode niet; de kop `Allow` noemt welke wel.',
  ),
  'niet-leverbaar': fout(406, 'Formaat niet leverbaar', 'Het gevraagde formaat bestaat hier niet.'),
  'te-langzaam': fout(408, 'Aanvraag duurde te lang', 'De aanvraag kwam niet op tijd volledig binnen.'),
  conflict: fout(409, 'Conflict', 'De aanvraag past niet bij de huidige stand.'),
  'sleutel-hergebruikt': fout(
    409,
    'Sleutel hergebruikt',
    'Deze `Idempotency-Key` is al gebruikt voor een andere inhoud.',
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
  'verwachting-onbekend': fout(417, 'Verwachting onbekend', 'Van `Expect` wordt alleen `100-continue` begrepen.'),
  'versie-verplicht': fout(428, 'Versie verplicht', 'Stuur in `If-Match` de ETag mee van de stand die u wijzigt.'),
  'te-veel-aanvragen': fout(
    429,
    'Te veel aanvragen',
    'Wacht de seconden uit de kop `Retry-After` en probeer het opnieuw.',
  ),
  'koppen-te-groot': fout(431, 'Koppen te groot', 'De koppen van de aanvraag zijn samen groter dan 16 kB.'),
  'interne-fout': fout(
    500,
    'Interne fout',
    'Er ging iets mis in de hub. Er is niets half vastgelegd; probeer het opnieuw.',
  ),
  'uitkomst-onbekend': fout(
    500,
    'Uitkomst onbekend',
    'Het is niet bekend of uw wijziging is vastgelegd. Haal de stand opnieuw op voordat u het nog eens probeert.',
  ),
  'methode-onbekend': fout(501, 'Methode onbekend', 'De hub kent deze methode niet.'),
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

/** Further codes of an API, e.g. what its domain refuses. */
export type Catalogus = Readonly<Record<string, Fout>>

export type Foutcode = keyof typeof fouten

function fout(status: number, title: string, detail: string): Fout {
  return { status, title, detail }
}
