// Made by `npm run contracts` from contracts/openapi/registratie-v1.json: change the contract, not this file.

/** The closed list of codes of problem documents (RFC 9457). */
export const foutcodes = [
  'ongeldige-invoer',
  'ongeldige-json',
  'ongeldige-aanvraag',
  'ongeldig-adres',
  'bronpersoon-onbekend',
  'bronpersoon-dubbel',
  'bsn-dubbel',
  'inwoner-dubbel',
  'noodtoegang-te-lang',
  'doel-onbekend',
  'datum-onmogelijk',
  'toestemming-ontbreekt',
  'toestemming-zonder-gezag',
  'verwijzing-buiten-kring',
  'signaal-leeftijd',
  'geen-token',
  'ongeldig-token',
  'organisatie-onbekend',
  'geen-recht',
  'betrokkenheid-niet-toegekend',
  'geen-beslisser',
  'adres-niet-van-u',
  'bsn-niet-toegestaan',
  'geen-verificatie',
  'brp-niet-toegestaan',
  'bijdrage-niet-toegestaan',
  'niet-uw-woord',
  'melding-van-team',
  'niet-gevonden',
  'aanmelding-onbekend',
  'huishouden-onbekend',
  'betrokkenheid-onbekend',
  'inwoner-onbekend',
  'actie-onbekend',
  'toestemming-onbekend',
  'ontvangstbewijs-onbekend',
  'verwijzing-onbekend',
  'besluit-onbekend',
  'signaal-onbekend',
  'contactmoment-onbekend',
  'bijdrage-onbekend',
  'regieaanbod-onbekend',
  'schaling-onbekend',
  'overdracht-onbekend',
  'onderzoek-onbekend',
  'voorzieningaanvraag-onbekend',
  'kanteling-onbekend',
  'nazorg-onbekend',
  'blokkade-onbekend',
  'afwijking-onbekend',
  'rij-onbekend',
  'toetsing-onbekend',
  'team-onbekend',
  'beurt-onbekend',
  'medewerker-onbekend',
  'casus-onbekend',
  'casusbesluit-onbekend',
  'ingreep-onbekend',
  'activiteit-onbekend',
  'verhaal-onbekend',
  'melding-onbekend',
  'poging-onbekend',
  'verzoek-onbekend',
  'methode-niet-toegestaan',
  'niet-leverbaar',
  'te-langzaam',
  'conflict',
  'sleutel-hergebruikt',
  'huishouden-vol',
  'adres-onbekend',
  'al-lid',
  'laatste-lid',
  'geboorte-bekend',
  'verzekering-ontbreekt',
  'bsn-verschilt',
  'brp-niet-aangesloten',
  'bsn-ontbreekt',
  'bsn-van-ander',
  'actie-afgerond',
  'evaluatie-gehouden',
  'toewijzingnummer-bezet',
  'nieuw-toewijzingnummer-nodig',
  'toewijzing-overlapt',
  'besluit-verouderd',
  'besluitdatum-onmogelijk',
  'geen-jeugdige',
  'reden-wijziging-te-vroeg',
  'contactmoment-ingetrokken',
  'contactmoment-bestaat-al',
  'bijdrage-na-sluiten',
  'bijdrage-te-vaak-geprobeerd',
  'bijdrage-afgehandeld',
  'bijdrage-niet-over-te-nemen',
  'bijdrage-achterhaald',
  'regie-bij-ander',
  'regieaanbod-loopt',
  'regieaanbod-verlopen',
  'schaling-is-terug',
  'overdracht-loopt',
  'overdracht-is-beantwoord',
  'overdracht-is-voorbij',
  'overdracht-loopt-niet',
  'overdracht-zonder-toestemming',
  'gesprek-niet-gevoerd',
  'verslag-is-gegeven',
  'verslag-ontbreekt',
  'voorzieningaanvraag-loopt',
  'voorzieningaanvraag-is-beslist',
  'onderzoek-loopt-nog',
  'beslissing-volgt-van-partner',
  'huishouden-loopt-nog',
  'doel-zonder-uitkomst',
  'te-lang-gesloten',
  'niemand-over',
  'niet-gesloten',
  'nazorg-is-voorbij',
  'blokkade-van-elders',
  'blokkade-vier-ogen',
  'afspraak-gehouden',
  'afspraak-nog-niet-geweest',
  'pols-voorbij',
  'beslechting-past-niet',
  'toetsing-besloten',
  'toetsing-niet-besloten',
  'niemand-aan-de-beurt',
  'casus-bestaat',
  'casus-ingetrokken',
  'casus-vol',
  'casusbesluit-bestaat',
  'instemming-nodig',
  'te-veel-instemmingen',
  'later-ingegrepen',
  'niet-samen-te-voegen',
  'activiteit-ingetrokken',
  'verhaal-ingetrokken',
  'zelf-geschreven',
  'melding-bestaat',
  'melding-niet-opgepakt',
  'melding-opgepakt',
  'melding-afgerond',
  'melding-vol',
  'te-weinig-pogingen',
  'poging-bestaat',
  'melding-adres-geheim',
  'verzoek-bestaat',
  'verzoek-niet-in-behandeling',
  'verzoek-afgerond',
  'verzoek-loopt',
  'verzoek-al-verlengd',
  'verzoek-te-laat',
  'verzoek-vol',
  'identiteit-niet-vastgesteld',
  'vrager-niet-bevoegd',
  'geen-inzage',
  'huishouden-opgegaan',
  'versie-verouderd',
  'te-groot',
  'adres-te-lang',
  'soort-niet-ondersteund',
  'verwachting-onbekend',
  'versie-verplicht',
  'te-veel-aanvragen',
  'koppen-te-groot',
  'interne-fout',
  'uitkomst-onbekend',
  'methode-onbekend',
  'niet-beschikbaar',
  'brp-niet-bereikbaar',
] as const

export interface Aanmelding {
  /** Eigen kenmerk van de aanmelding in het systeem van de organisatie: 1 tot 100 letters, cijfers of . _ : / { } ( ) # + @ ~ -; tweemaal hetzelfde kenmerk is één aanmelding */
  bronrecordId: string
  /** Wie aanmeldt, namens de organisatie van het token */
  medewerker: {
    /** Wie zij is in het register van medewerkers; een hub zonder register kent haar bij naam */
    medewerkerId?: string
    /** Eén regel tekst met minstens één zichtbaar teken */
    naam: string
    /** Eén regel tekst met minstens één zichtbaar teken */
    functie?: string
    /** Telefoonnummer zoals men het typt (06 12 34 56 78, 020-1234567, +31 (0)6 …, 0031 6 …, +49 170 …); bewaard zonder scheidingstekens: 0612345678, +31612345678, +49170…; het landnummer blijft zoals u het opgeeft */
    telefoonnummer?: string
    emailadres?: string
  }
  grondslag: {
    wet: 'Wmo 2015' | 'Jeugdwet' | 'Wgs' | 'Zvw' | 'AVG toestemming'
    /** Eén regel tekst met minstens één zichtbaar teken */
    artikel?: string
  }
  adres: {
    /** Weggelaten: een woonadres in Nederland (ook een woonboot of standplaats); briefadres: alleen voor post */
    soort?: 'briefadres' | 'geen' | 'buitenland'
    /** Eén regel tekst met minstens één zichtbaar teken */
    straatnaam?: string
    huisnummer?: number
    huisletter?: string
    /** Huisnummertoevoeging zoals men haar typt: letters en cijfers met spatie, streep, punt of schuine streep; bewaard in hoogstens vier tekens (bis-2 als bis2, 1/2 als 1-2) */
    huisnummertoevoeging?: string
    /** Bij het huisnummer (BRP): to tegenover, by bij */
    aanduiding?: 'to' | 'by'
    /** Waar het is als een huisnummer het niet zegt: een woonboot, een standplaats, een boerderij */
    locatie?: string
    /** Postcode: vier cijfers en twee letters, zoals 2011 AA; bewaard als 2011AA */
    postcode?: string
    /** Eén regel tekst met minstens één zichtbaar teken */
    woonplaats?: string
    /** CBS-wijkcode, bijvoorbeeld WK039201 */
    wijkcode?: string
    /** Waarom er geen adres is, zoals dak- of thuisloos */
    reden?: string
    /** Een adres in het buitenland, zoals het op de post staat */
    regels?: string[]
    /** Het land van een adres in het buitenland */
    land?: string
    /** Indicatie geheim: gaat naar geen private partij en naar niemand die het niet zelf opgaf */
    geheim?: true
  }
  inwoners: ({
    /** Burgerservicenummer, negen cijfers die aan de 11-proef voldoen */
    bsn?: string
    naam: {
      /** Alle voornamen */
      voornamen?: string
      /** Eén regel tekst met minstens één zichtbaar teken */
      voorletters?: string
      /** Zoals men haar noemt */
      roepnaam?: string
      /** Voorvoegsel van de geslachtsnaam, zoals van der */
      voorvoegsel?: string
      /** Eigen achternaam; wie één naam heeft, heeft die hier */
      geslachtsnaam?: string
      /** Achternaam van de (vroegere) partner */
      partner?: {
        /** Eén regel tekst met minstens één zichtbaar teken */
        voorvoegsel?: string
        /** Eén regel tekst met minstens één zichtbaar teken */
        geslachtsnaam: string
      }
      /** Met welke achternaam zij wil worden aangeschreven (BRP naamgebruik): eigen, partner, partner-eigen (die van de partner eerst), eigen-partner */
      naamgebruik?: 'eigen' | 'partner' | 'partner-eigen' | 'eigen-partner'
      /** Een baby zonder naam, of iemand van wie geen naam bekend is */
      nogGeenNaam?: true
    }
    /** Geboortedatum, jjjj-mm-dd, niet in de toekomst; wat onbekend is staat op nul, zoals in de BRP: 1975-03-00, 1975-00-00, 0000-00-00 */
    geboortedatum: string
    /** Van een kind dat nog niet geboren is; de geboortedatum is dan 0000-00-00 */
    verwachteGeboortedatum?: string
    /** M man, V vrouw, O onbekend (BRP) */
    geslacht: 'M' | 'V' | 'O'
    /** Plaats van de inwoner in het huishouden */
    gezinsrol: 'ouder' | 'partner' | 'kind' | 'grootouder' | 'overig'
    /** Telefoonnummer zoals men het typt (06 12 34 56 78, 020-1234567, +31 (0)6 …, 0031 6 …, +49 170 …); bewaard zonder scheidingstekens: 0612345678, +31612345678, +49170…; het landnummer blijft zoals u het opgeeft */
    telefoonnummer?: string
    emailadres?: string
    verzekering?: {
      /** UZOVI-nummer van de zorgverzekeraar; 0000 bestaat niet */
      uzovi: string
      verzekerdennummer: string
      /** Begin van deze verzekering; zorg van voor die dag hoort bij een eerdere */
      sinds?: string
    }
    /** Eigen kenmerk van de persoon: 1 tot 60 letters, cijfers of . _ : / { } ( ) # + @ ~ - */
    bronpersoonId: string
  })[]
  vragen?: ({
    /** Eigen kenmerk van de persoon: 1 tot 60 letters, cijfers of . _ : / { } ( ) # + @ ~ - */
    bronpersoonId: string
    leefgebied: 'Financiën' | 'Werk & Opleiding' | 'Tijdsbesteding' | 'Huisvesting' | 'Huiselijke relaties' | 'Geestelijke gezondheid' | 'Lichamelijke gezondheid' | 'Middelengebruik' | 'Basale ADL' | 'Instrumentele ADL' | 'Sociaal netwerk' | 'Maatschappelijke participatie' | 'Justitie'
    /** Vrije tekst; regeleinden en tabs mogen */
    omschrijving: string
  })[]
  zrm?: ({
    /** Eigen kenmerk van de persoon: 1 tot 60 letters, cijfers of . _ : / { } ( ) # + @ ~ - */
    bronpersoonId: string
    instrument: '2017'
    /** Datum, jjjj-mm-dd */
    datum: string
    scores: {
      'Financiën': number
      'Werk & Opleiding': number
      Tijdsbesteding: number
      Huisvesting: number
      'Huiselijke relaties': number
      'Geestelijke gezondheid': number
      'Lichamelijke gezondheid': number
      Middelengebruik: number
      'Basale ADL': number
      'Instrumentele ADL': number
      'Sociaal netwerk': number
      'Maatschappelijke participatie': number
      Justitie: number
    }
  })[]
  toestemmingen?: ({
    /** Datum, jjjj-mm-dd */
    gegevenOp: string
    /** Het uur van die dag, Nederlandse tijd; op een dag waarop zij haar introk geldt alleen wat aantoonbaar later is gegeven */
    tijd?: string
    /** Zij gaf haar tot deze dag; dan eindigt zij vanzelf */
    tot?: string
    /** Eén regel tekst met minstens één zichtbaar teken */
    tekst?: string
    /** Eigen kenmerk van de persoon: 1 tot 60 letters, cijfers of . _ : / { } ( ) # + @ ~ - */
    bronpersoonId: string
    voor: string
  })[]
  verwijzingen?: ({
    bronpersoonIds: string[]
    naar: string
    /** Vrije tekst; regeleinden en tabs mogen */
    reden: string
  })[]
  signalen?: ({
    /** Eigen kenmerk van de persoon: 1 tot 60 letters, cijfers of . _ : / { } ( ) # + @ ~ - */
    bronpersoonId: string
  })[]
}

export interface AanmeldingAntwoord {
  /** UUID */
  huishoudenId: string
  versie: number
  /** Of het huishouden er nog niet was; alleen voor wie mag weten dat iemand bekend is */
  nieuwHuishouden?: boolean
  inwoners: ({
    /** Eigen kenmerk van de persoon: 1 tot 60 letters, cijfers of . _ : / { } ( ) # + @ ~ - */
    bronpersoonId: string
    /** UUID */
    inwonerId: string
    /** true: de hub kende deze inwoner al; er is geen tweede registratie gemaakt. Alleen voor wie dat mag weten */
    alBekend?: boolean
  })[]
  /** Wat er van elke gemelde toestemming is geworden */
  toestemmingen?: ({
    /** Eigen kenmerk van de persoon: 1 tot 60 letters, cijfers of . _ : / { } ( ) # + @ ~ - */
    bronpersoonId: string
    /** Een partnersysteem: schuldhulp, cjg, of een dat hier was aangesloten */
    voor: string
    /** UUID */
    toestemmingId: string
    /** false: deze inwoner trok haar later weer in, en daar blijft het bij */
    geldt: boolean
  })[]
  /** Wat er van elke verwezen inwoner is geworden; was zij al verwezen, dan blijft het die ene verwijzing */
  verwijzingen?: ({
    /** Eigen kenmerk van de persoon: 1 tot 60 letters, cijfers of . _ : / { } ( ) # + @ ~ - */
    bronpersoonId: string
    /** Een partnersysteem: schuldhulp, cjg, of een dat hier was aangesloten */
    naar: string
    /** UUID */
    verwijzingId: string
    status: 'wacht' | 'verzonden' | 'ontvangen' | 'intake-gepland' | 'in-behandeling' | 'afgerond' | 'beeindigd' | 'afgewezen'
    /** Waarom de partner van deze inwoner nog niets krijgt */
    nietGedeeld?: 'toestemming-ontbreekt' | 'toestemming-ingetrokken' | 'toestemming-ouder-ontbreekt' | 'toestemming-ouder-ingetrokken' | 'gezag-onbekend' | 'buiten-kring'
  })[]
  /** Eén melding per organisatie en jeugdige */
  signalen?: ({
    /** Eigen kenmerk van de persoon: 1 tot 60 letters, cijfers of . _ : / { } ( ) # + @ ~ - */
    bronpersoonId: string
    /** UUID */
    signaalId: string
  })[]
  /** false: het huishouden was bekend en uw organisatie vraagt betrokkenheid. Wat u aanmeldde is vastgelegd, wat u anders meldde staat bij de afwijkingen, en tot zij is toegekend leest u alleen wat u zelf meldde. Alleen voor wie mag weten dat iemand bekend is */
  betrokken?: boolean
  /** Wat anders bekend is en daarom niet is overgenomen; beide waarden staan bij het huishouden */
  afwijkingen?: ({
    /** UUID */
    afwijkingId: string
    veld: 'bsn' | 'naam' | 'geboortedatum' | 'verwachteGeboortedatum' | 'geslacht' | 'gezinsrol' | 'telefoonnummer' | 'emailadres' | 'verzekering' | 'adres' | 'grondslag' | 'registratie'
    /** Over wie; afwezig bij het adres en de grondslag */
    bronpersoonId?: string
  })[]
  /** Tijdstip volgens RFC 3339 */
  ontvangenOp: string
}

export interface AanmeldingVergissing {
  /** Het eigen kenmerk waaronder is aangemeld */
  bronrecordId: string
  /** Wie aanmeldde; weggelaten: uw eigen organisatie */
  organisatie?: string
  /** Waarom de aanmelding een vergissing was */
  reden: string
}

export interface Aanvragen {
  aanvragen: ({
    /** UUID */
    huishoudenId: string
    /** Korte naam van een moederorganisatie of partnersysteem */
    organisatie: string
    medewerker: {
      /** Wie zij is in het register van medewerkers; een hub zonder register kent haar bij naam */
      medewerkerId?: string
      naam: string
      functie?: string
      /** Telefoonnummer, alleen cijfers, eventueel met + en landnummer */
      telefoonnummer?: string
      emailadres?: string
    }
    gevraagdOp: string
    /** Waarvoor deze organisatie volgens haar rij een huishouden leest */
    doel: string
    /** Waarop zij haar aanmelding grondt */
    grondslag: {
      wet: 'Wmo 2015' | 'Jeugdwet' | 'Wgs' | 'Zvw' | 'AVG toestemming'
      artikel?: string
    }
  })[]
}

export interface ActieAntwoord {
  soort: 'aanvaard' | 'kan-niet'
  /** Waarom; verplicht bij kan-niet */
  reden?: string
}

export interface ActieBijwerking {
  status: 'open' | 'gepland' | 'uitgevoerd' | 'vervallen'
  /** Weggelaten: blijft zoals zij is; null: geen datum meer */
  datum?: string | null
  /** Vrije tekst; regeleinden en tabs mogen */
  omschrijving?: string
  doelId?: string | null
  /** null: de organisatie zelf */
  uitvoerder?: 'inwoner' | 'netwerk' | 'vrijwilliger' | null
  inwonerId?: string | null
  wie?: string | null
}

export interface ActieOpdracht {
  /** Aan wie; uw eigen organisatie neemt de actie terug */
  organisatie: string
  /** Op deze dag wordt een antwoord verwacht; weggelaten: over zeven dagen */
  antwoordVoor?: string
}

export interface ActieOpgave {
  /** UUID */
  doelId?: string
  /** Vrije tekst; regeleinden en tabs mogen */
  omschrijving: string
  /** Datum, jjjj-mm-dd */
  datum?: string
  /** Weggelaten: uw organisatie zelf */
  uitvoerder?: 'inwoner' | 'netwerk' | 'vrijwilliger'
  /** De inwoner die het doet */
  inwonerId?: string
  /** Wie het doet uit het netwerk, of welke vrijwilliger */
  wie?: string
}

export interface ActieVastgelegd {
  /** UUID */
  huishoudenId: string
  /** Versie van wat uw organisatie van het huishouden ziet; ook in de ETag */
  versie: number
  /** UUID */
  actieId: string
}

export interface Activiteit {
  /** UUID */
  activiteitId: string
  wijk: string
  naam: string
  omschrijving?: string
  /** Welke vragen zij beantwoordt */
  leefgebieden: ('Financiën' | 'Werk & Opleiding' | 'Tijdsbesteding' | 'Huisvesting' | 'Huiselijke relaties' | 'Geestelijke gezondheid' | 'Lichamelijke gezondheid' | 'Middelengebruik' | 'Basale ADL' | 'Instrumentele ADL' | 'Sociaal netwerk' | 'Maatschappelijke participatie' | 'Justitie')[]
  /** Datum, jjjj-mm-dd */
  sinds: string
  /** Vanaf deze dag niet meer */
  tot?: string
  /** Wie haar opgaf */
  organisatie: string
  ingetrokken?: {
    /** Korte naam van een moederorganisatie of partnersysteem */
    door: string
    /** Tijdstip volgens RFC 3339 */
    op: string
    reden: string
  }
  /** De zes maanden voor die waarin zij begon naast de zes erna, van wat is verteld */
  vragen: ({
    leefgebied: 'Financiën' | 'Werk & Opleiding' | 'Tijdsbesteding' | 'Huisvesting' | 'Huiselijke relaties' | 'Geestelijke gezondheid' | 'Lichamelijke gezondheid' | 'Middelengebruik' | 'Basale ADL' | 'Instrumentele ADL' | 'Sociaal netwerk' | 'Maatschappelijke participatie' | 'Justitie'
    ervoor: {
      /** Van zoveel maanden is het aantal verteld */
      maanden: number
      /** Huishoudens met een vraag, gemiddeld per maand die is verteld */
      perMaand?: number
    }
    erna: {
      /** Van zoveel maanden is het aantal verteld */
      maanden: number
      /** Huishoudens met een vraag, gemiddeld per maand die is verteld */
      perMaand?: number
    }
  })[]
}

export interface ActiviteitIntrekking {
  /** Waarom */
  reden: string
}

export interface ActiviteitOpgave {
  /** CBS-code, of de naam van een wijk die er geen heeft */
  wijk: string
  /** Eén regel tekst met minstens één zichtbaar teken */
  naam: string
  /** Vrije tekst; regeleinden en tabs mogen */
  omschrijving?: string
  /** Welke vragen zij beantwoordt */
  leefgebieden: ('Financiën' | 'Werk & Opleiding' | 'Tijdsbesteding' | 'Huisvesting' | 'Huiselijke relaties' | 'Geestelijke gezondheid' | 'Lichamelijke gezondheid' | 'Middelengebruik' | 'Basale ADL' | 'Instrumentele ADL' | 'Sociaal netwerk' | 'Maatschappelijke participatie' | 'Justitie')[]
  /** Datum, jjjj-mm-dd */
  sinds: string
  /** Vanaf deze dag niet meer */
  tot?: string
}

export interface Activiteiten {
  /** Op wijk, dan op de dag waarop zij begon */
  activiteiten: Activiteit[]
  /** Er zijn er meer: vraag verder met `na` */
  volgende?: string
}

export interface Adresgeheim {
  /** true: gaat naar geen private partij en naar niemand die het niet zelf opgaf; false: niet meer */
  geheim: boolean
  /** Het adres van het huishouden of het tweede */
  welk?: 'adres' | 'tweedeAdres'
}

export interface Afhandeling {
  /** overnemen: de hub probeert haar nu opnieuw; afsluiten: zij wordt niet overgenomen */
  besluit: 'overnemen' | 'afsluiten'
  /** Vrije tekst; regeleinden en tabs mogen */
  reden: string
}

export interface Afschaling {
  /** Vanaf deze dag; niet in de toekomst */
  per: string
  /** Vrije tekst; regeleinden en tabs mogen */
  reden: string
}

export interface AfspraakOpgave {
  inwonerIds: string[]
  /** Tijdstip volgens RFC 3339 */
  moment: string
  /** Zoveel dagen van tevoren wordt eraan herinnerd */
  herinnerDagen?: number
  /** Weggelaten: wie dit vastlegt */
  medewerker?: {
    /** Wie zij is in het register van medewerkers; een hub zonder register kent haar bij naam */
    medewerkerId?: string
    /** Eén regel tekst met minstens één zichtbaar teken */
    naam: string
    /** Eén regel tekst met minstens één zichtbaar teken */
    functie?: string
    /** Telefoonnummer zoals men het typt (06 12 34 56 78, 020-1234567, +31 (0)6 …, 0031 6 …, +49 170 …); bewaard zonder scheidingstekens: 0612345678, +31612345678, +49170…; het landnummer blijft zoals u het opgeeft */
    telefoonnummer?: string
    emailadres?: string
  }
}

export type AfspraakUitkomst = {
  status: 'gehouden'
  /** Legt tegelijk een rapportage vast van wat er is besproken */
  rapportage?: Contactverslag
} | {
  status: 'afgezegd'
  /** Vrije tekst; regeleinden en tabs mogen */
  reden: string
} | {
  status: 'niet-verschenen'
  /** Vrije tekst; regeleinden en tabs mogen */
  reden?: string
}

export interface AfspraakVastgelegd {
  /** UUID */
  huishoudenId: string
  /** Versie van wat uw organisatie van het huishouden ziet; ook in de ETag */
  versie: number
  /** UUID */
  afspraakId: string
}

export interface AfspraakWijziging {
  inwonerIds?: string[]
  /** Tijdstip volgens RFC 3339 */
  moment?: string
  /** Zoveel dagen van tevoren wordt eraan herinnerd */
  herinnerDagen?: number
  /** Weggelaten: wie dit vastlegt */
  medewerker?: {
    /** Wie zij is in het register van medewerkers; een hub zonder register kent haar bij naam */
    medewerkerId?: string
    /** Eén regel tekst met minstens één zichtbaar teken */
    naam: string
    /** Eén regel tekst met minstens één zichtbaar teken */
    functie?: string
    /** Telefoonnummer zoals men het typt (06 12 34 56 78, 020-1234567, +31 (0)6 …, 0031 6 …, +49 170 …); bewaard zonder scheidingstekens: 0612345678, +31612345678, +49170…; het landnummer blijft zoals u het opgeeft */
    telefoonnummer?: string
    emailadres?: string
  }
}

export interface AfwijkingBeslechting {
  /** overgenomen: de gemelde waarde geldt; gelaten: de bekende; andere-waarde: de waarde in `gegevens`; afgehandeld: bij de bron geregeld */
  besluit: 'overgenomen' | 'gelaten' | 'andere-waarde' | 'afgehandeld'
  reden: string
  /** Bij andere-waarde: het veld van de afwijking met de waarde die geldt */
  gegevens?: {
    naam?: {
      /** Alle voornamen */
      voornamen?: string
      /** Eén regel tekst met minstens één zichtbaar teken */
      voorletters?: string
      /** Zoals men haar noemt */
      roepnaam?: string
      /** Voorvoegsel van de geslachtsnaam, zoals van der */
      voorvoegsel?: string
      /** Eigen achternaam; wie één naam heeft, heeft die hier */
      geslachtsnaam?: string
      /** Achternaam van de (vroegere) partner */
      partner?: {
        /** Eén regel tekst met minstens één zichtbaar teken */
        voorvoegsel?: string
        /** Eén regel tekst met minstens één zichtbaar teken */
        geslachtsnaam: string
      }
      /** Met welke achternaam zij wil worden aangeschreven (BRP naamgebruik): eigen, partner, partner-eigen (die van de partner eerst), eigen-partner */
      naamgebruik?: 'eigen' | 'partner' | 'partner-eigen' | 'eigen-partner'
      /** Een baby zonder naam, of iemand van wie geen naam bekend is */
      nogGeenNaam?: true
    }
    /** Geboortedatum, jjjj-mm-dd, niet in de toekomst; wat onbekend is staat op nul, zoals in de BRP: 1975-03-00, 1975-00-00, 0000-00-00 */
    geboortedatum?: string
    /** Datum, jjjj-mm-dd */
    verwachteGeboortedatum?: string
    /** M man, V vrouw, O onbekend (BRP) */
    geslacht?: 'M' | 'V' | 'O'
    /** Plaats van de inwoner in het huishouden */
    gezinsrol?: 'ouder' | 'partner' | 'kind' | 'grootouder' | 'overig'
    /** Telefoonnummer zoals men het typt (06 12 34 56 78, 020-1234567, +31 (0)6 …, 0031 6 …, +49 170 …); bewaard zonder scheidingstekens: 0612345678, +31612345678, +49170…; het landnummer blijft zoals u het opgeeft */
    telefoonnummer?: string
    emailadres?: string
    verzekering?: {
      /** UZOVI-nummer van de zorgverzekeraar; 0000 bestaat niet */
      uzovi: string
      verzekerdennummer: string
      /** Begin van deze verzekering; zorg van voor die dag hoort bij een eerdere */
      sinds?: string
    }
  }
}

export interface Afwijkingen {
  /** UUID */
  huishoudenId: string
  afwijkingen: ({
    /** UUID */
    afwijkingId: string
    afwijking: {
      veld: 'bsn'
      /** UUID */
      inwonerId: string
      /** Burgerservicenummer, negen cijfers die aan de 11-proef voldoen */
      bekend?: string
      /** Burgerservicenummer, negen cijfers die aan de 11-proef voldoen */
      gemeld: string
      /** Wie het anders meldde */
      bron: string
      /** Tijdstip volgens RFC 3339 */
      gemeldOp: string
      /** Dit was bekend, tot wie voorgaat het anders zei */
      verdrongen?: true
      beslecht?: {
        /** Overgenomen: de gemelde waarde geldt; gelaten: de bekende; andere-waarde: geen van beide; afgehandeld: bij de bron zelf geregeld; vervallen: de bron zegt het niet langer anders */
        besluit: 'overgenomen' | 'gelaten' | 'andere-waarde' | 'afgehandeld' | 'vervallen'
        /** Korte naam van een moederorganisatie of partnersysteem */
        door: string
        /** Tijdstip volgens RFC 3339 */
        op: string
        reden: string
      }
      /** Dit BSN is ook van een andere inwoner */
      betwist?: true
    } | {
      veld: 'naam'
      /** UUID */
      inwonerId: string
      bekend?: {
        /** Alle voornamen */
        voornamen?: string
        voorletters?: string
        /** Zoals men haar noemt */
        roepnaam?: string
        /** Voorvoegsel van de geslachtsnaam, zoals van der */
        voorvoegsel?: string
        /** Eigen achternaam; wie één naam heeft, heeft die hier */
        geslachtsnaam?: string
        /** Achternaam van de (vroegere) partner */
        partner?: {
          voorvoegsel?: string
          geslachtsnaam: string
        }
        /** Met welke achternaam zij wil worden aangeschreven (BRP naamgebruik): eigen, partner, partner-eigen (die van de partner eerst), eigen-partner */
        naamgebruik?: 'eigen' | 'partner' | 'partner-eigen' | 'eigen-partner'
        /** Een baby zonder naam, of iemand van wie geen naam bekend is */
        nogGeenNaam?: true
      }
      gemeld: {
        /** Alle voornamen */
        voornamen?: string
        voorletters?: string
        /** Zoals men haar noemt */
        roepnaam?: string
        /** Voorvoegsel van de geslachtsnaam, zoals van der */
        voorvoegsel?: string
        /** Eigen achternaam; wie één naam heeft, heeft die hier */
        geslachtsnaam?: string
        /** Achternaam van de (vroegere) partner */
        partner?: {
          voorvoegsel?: string
          geslachtsnaam: string
        }
        /** Met welke achternaam zij wil worden aangeschreven (BRP naamgebruik): eigen, partner, partner-eigen (die van de partner eerst), eigen-partner */
        naamgebruik?: 'eigen' | 'partner' | 'partner-eigen' | 'eigen-partner'
        /** Een baby zonder naam, of iemand van wie geen naam bekend is */
        nogGeenNaam?: true
      }
      /** Wie het anders meldde */
      bron: string
      /** Tijdstip volgens RFC 3339 */
      gemeldOp: string
      /** Dit was bekend, tot wie voorgaat het anders zei */
      verdrongen?: true
      beslecht?: {
        /** Overgenomen: de gemelde waarde geldt; gelaten: de bekende; andere-waarde: geen van beide; afgehandeld: bij de bron zelf geregeld; vervallen: de bron zegt het niet langer anders */
        besluit: 'overgenomen' | 'gelaten' | 'andere-waarde' | 'afgehandeld' | 'vervallen'
        /** Korte naam van een moederorganisatie of partnersysteem */
        door: string
        /** Tijdstip volgens RFC 3339 */
        op: string
        reden: string
      }
    } | {
      veld: 'geboortedatum'
      /** UUID */
      inwonerId: string
      /** Geboortedatum, jjjj-mm-dd, niet in de toekomst; wat onbekend is staat op nul, zoals in de BRP: 1975-03-00, 1975-00-00, 0000-00-00 */
      bekend?: string
      /** Geboortedatum, jjjj-mm-dd, niet in de toekomst; wat onbekend is staat op nul, zoals in de BRP: 1975-03-00, 1975-00-00, 0000-00-00 */
      gemeld: string
      /** Wie het anders meldde */
      bron: string
      /** Tijdstip volgens RFC 3339 */
      gemeldOp: string
      /** Dit was bekend, tot wie voorgaat het anders zei */
      verdrongen?: true
      beslecht?: {
        /** Overgenomen: de gemelde waarde geldt; gelaten: de bekende; andere-waarde: geen van beide; afgehandeld: bij de bron zelf geregeld; vervallen: de bron zegt het niet langer anders */
        besluit: 'overgenomen' | 'gelaten' | 'andere-waarde' | 'afgehandeld' | 'vervallen'
        /** Korte naam van een moederorganisatie of partnersysteem */
        door: string
        /** Tijdstip volgens RFC 3339 */
        op: string
        reden: string
      }
    } | {
      veld: 'verwachteGeboortedatum'
      /** UUID */
      inwonerId: string
      /** Datum, jjjj-mm-dd */
      bekend?: string
      /** Datum, jjjj-mm-dd */
      gemeld: string
      /** Wie het anders meldde */
      bron: string
      /** Tijdstip volgens RFC 3339 */
      gemeldOp: string
      /** Dit was bekend, tot wie voorgaat het anders zei */
      verdrongen?: true
      beslecht?: {
        /** Overgenomen: de gemelde waarde geldt; gelaten: de bekende; andere-waarde: geen van beide; afgehandeld: bij de bron zelf geregeld; vervallen: de bron zegt het niet langer anders */
        besluit: 'overgenomen' | 'gelaten' | 'andere-waarde' | 'afgehandeld' | 'vervallen'
        /** Korte naam van een moederorganisatie of partnersysteem */
        door: string
        /** Tijdstip volgens RFC 3339 */
        op: string
        reden: string
      }
    } | {
      veld: 'geslacht'
      /** UUID */
      inwonerId: string
      /** M man, V vrouw, O onbekend (BRP) */
      bekend?: 'M' | 'V' | 'O'
      /** M man, V vrouw, O onbekend (BRP) */
      gemeld: 'M' | 'V' | 'O'
      /** Wie het anders meldde */
      bron: string
      /** Tijdstip volgens RFC 3339 */
      gemeldOp: string
      /** Dit was bekend, tot wie voorgaat het anders zei */
      verdrongen?: true
      beslecht?: {
        /** Overgenomen: de gemelde waarde geldt; gelaten: de bekende; andere-waarde: geen van beide; afgehandeld: bij de bron zelf geregeld; vervallen: de bron zegt het niet langer anders */
        besluit: 'overgenomen' | 'gelaten' | 'andere-waarde' | 'afgehandeld' | 'vervallen'
        /** Korte naam van een moederorganisatie of partnersysteem */
        door: string
        /** Tijdstip volgens RFC 3339 */
        op: string
        reden: string
      }
    } | {
      veld: 'gezinsrol'
      /** UUID */
      inwonerId: string
      /** Plaats van de inwoner in het huishouden */
      bekend?: 'ouder' | 'partner' | 'kind' | 'grootouder' | 'overig'
      /** Plaats van de inwoner in het huishouden */
      gemeld: 'ouder' | 'partner' | 'kind' | 'grootouder' | 'overig'
      /** Wie het anders meldde */
      bron: string
      /** Tijdstip volgens RFC 3339 */
      gemeldOp: string
      /** Dit was bekend, tot wie voorgaat het anders zei */
      verdrongen?: true
      beslecht?: {
        /** Overgenomen: de gemelde waarde geldt; gelaten: de bekende; andere-waarde: geen van beide; afgehandeld: bij de bron zelf geregeld; vervallen: de bron zegt het niet langer anders */
        besluit: 'overgenomen' | 'gelaten' | 'andere-waarde' | 'afgehandeld' | 'vervallen'
        /** Korte naam van een moederorganisatie of partnersysteem */
        door: string
        /** Tijdstip volgens RFC 3339 */
        op: string
        reden: string
      }
    } | {
      veld: 'telefoonnummer'
      /** UUID */
      inwonerId: string
      /** Telefoonnummer, alleen cijfers, eventueel met + en landnummer */
      bekend?: string
      /** Telefoonnummer, alleen cijfers, eventueel met + en landnummer */
      gemeld: string
      /** Wie het anders meldde */
      bron: string
      /** Tijdstip volgens RFC 3339 */
      gemeldOp: string
      /** Dit was bekend, tot wie voorgaat het anders zei */
      verdrongen?: true
      beslecht?: {
        /** Overgenomen: de gemelde waarde geldt; gelaten: de bekende; andere-waarde: geen van beide; afgehandeld: bij de bron zelf geregeld; vervallen: de bron zegt het niet langer anders */
        besluit: 'overgenomen' | 'gelaten' | 'andere-waarde' | 'afgehandeld' | 'vervallen'
        /** Korte naam van een moederorganisatie of partnersysteem */
        door: string
        /** Tijdstip volgens RFC 3339 */
        op: string
        reden: string
      }
    } | {
      veld: 'emailadres'
      /** UUID */
      inwonerId: string
      bekend?: string
      gemeld: string
      /** Wie het anders meldde */
      bron: string
      /** Tijdstip volgens RFC 3339 */
      gemeldOp: string
      /** Dit was bekend, tot wie voorgaat het anders zei */
      verdrongen?: true
      beslecht?: {
        /** Overgenomen: de gemelde waarde geldt; gelaten: de bekende; andere-waarde: geen van beide; afgehandeld: bij de bron zelf geregeld; vervallen: de bron zegt het niet langer anders */
        besluit: 'overgenomen' | 'gelaten' | 'andere-waarde' | 'afgehandeld' | 'vervallen'
        /** Korte naam van een moederorganisatie of partnersysteem */
        door: string
        /** Tijdstip volgens RFC 3339 */
        op: string
        reden: string
      }
    } | {
      veld: 'verzekering'
      /** UUID */
      inwonerId: string
      bekend?: {
        /** UZOVI-nummer van de zorgverzekeraar */
        uzovi: string
        verzekerdennummer: string
        /** Begin van deze verzekering; zorg van voor die dag hoort bij een eerdere */
        sinds?: string
        /** Eerdere verzekeringen, de laatste eerst */
        eerder?: ({
          /** UZOVI-nummer van de zorgverzekeraar */
          uzovi: string
          verzekerdennummer: string
          /** Begin van deze verzekering; zorg van voor die dag hoort bij een eerdere */
          sinds?: string
        })[]
      }
      gemeld: {
        /** UZOVI-nummer van de zorgverzekeraar */
        uzovi: string
        verzekerdennummer: string
        /** Begin van deze verzekering; zorg van voor die dag hoort bij een eerdere */
        sinds?: string
        /** Eerdere verzekeringen, de laatste eerst */
        eerder?: ({
          /** UZOVI-nummer van de zorgverzekeraar */
          uzovi: string
          verzekerdennummer: string
          /** Begin van deze verzekering; zorg van voor die dag hoort bij een eerdere */
          sinds?: string
        })[]
      }
      /** Wie het anders meldde */
      bron: string
      /** Tijdstip volgens RFC 3339 */
      gemeldOp: string
      /** Dit was bekend, tot wie voorgaat het anders zei */
      verdrongen?: true
      beslecht?: {
        /** Overgenomen: de gemelde waarde geldt; gelaten: de bekende; andere-waarde: geen van beide; afgehandeld: bij de bron zelf geregeld; vervallen: de bron zegt het niet langer anders */
        besluit: 'overgenomen' | 'gelaten' | 'andere-waarde' | 'afgehandeld' | 'vervallen'
        /** Korte naam van een moederorganisatie of partnersysteem */
        door: string
        /** Tijdstip volgens RFC 3339 */
        op: string
        reden: string
      }
    } | {
      veld: 'adres'
      bekend: {
        /** Weggelaten: een woonadres in Nederland (ook een woonboot of standplaats); briefadres: alleen voor post */
        soort?: 'briefadres' | 'geen' | 'buitenland'
        straatnaam?: string
        huisnummer?: number
        huisletter?: string
        huisnummertoevoeging?: string
        /** Bij het huisnummer (BRP): to tegenover, by bij */
        aanduiding?: 'to' | 'by'
        /** Waar het is als een huisnummer het niet zegt: een woonboot, een standplaats, een boerderij */
        locatie?: string
        /** Postcode, vier cijfers en twee hoofdletters zonder spatie */
        postcode?: string
        woonplaats?: string
        /** CBS-wijkcode, bijvoorbeeld WK039201 */
        wijkcode?: string
        /** Waarom er geen adres is, zoals dak- of thuisloos */
        reden?: string
        /** Een adres in het buitenland, zoals het op de post staat */
        regels?: string[]
        /** Het land van een adres in het buitenland */
        land?: string
        /** Indicatie geheim: gaat naar geen private partij en naar niemand die het niet zelf opgaf */
        geheim?: true
      }
      gemeld: {
        /** Weggelaten: een woonadres in Nederland (ook een woonboot of standplaats); briefadres: alleen voor post */
        soort?: 'briefadres' | 'geen' | 'buitenland'
        straatnaam?: string
        huisnummer?: number
        huisletter?: string
        huisnummertoevoeging?: string
        /** Bij het huisnummer (BRP): to tegenover, by bij */
        aanduiding?: 'to' | 'by'
        /** Waar het is als een huisnummer het niet zegt: een woonboot, een standplaats, een boerderij */
        locatie?: string
        /** Postcode, vier cijfers en twee hoofdletters zonder spatie */
        postcode?: string
        woonplaats?: string
        /** CBS-wijkcode, bijvoorbeeld WK039201 */
        wijkcode?: string
        /** Waarom er geen adres is, zoals dak- of thuisloos */
        reden?: string
        /** Een adres in het buitenland, zoals het op de post staat */
        regels?: string[]
        /** Het land van een adres in het buitenland */
        land?: string
        /** Indicatie geheim: gaat naar geen private partij en naar niemand die het niet zelf opgaf */
        geheim?: true
      }
      /** Wie het anders meldde */
      bron: string
      /** Tijdstip volgens RFC 3339 */
      gemeldOp: string
      /** Dit was bekend, tot wie voorgaat het anders zei */
      verdrongen?: true
      beslecht?: {
        /** Overgenomen: de gemelde waarde geldt; gelaten: de bekende; andere-waarde: geen van beide; afgehandeld: bij de bron zelf geregeld; vervallen: de bron zegt het niet langer anders */
        besluit: 'overgenomen' | 'gelaten' | 'andere-waarde' | 'afgehandeld' | 'vervallen'
        /** Korte naam van een moederorganisatie of partnersysteem */
        door: string
        /** Tijdstip volgens RFC 3339 */
        op: string
        reden: string
      }
    } | {
      veld: 'grondslag'
      bekend: {
        wet: 'Wmo 2015' | 'Jeugdwet' | 'Wgs' | 'Zvw' | 'AVG toestemming'
        artikel?: string
      }
      gemeld: {
        wet: 'Wmo 2015' | 'Jeugdwet' | 'Wgs' | 'Zvw' | 'AVG toestemming'
        artikel?: string
      }
      /** Wie het anders meldde */
      bron: string
      /** Tijdstip volgens RFC 3339 */
      gemeldOp: string
      /** Dit was bekend, tot wie voorgaat het anders zei */
      verdrongen?: true
      beslecht?: {
        /** Overgenomen: de gemelde waarde geldt; gelaten: de bekende; andere-waarde: geen van beide; afgehandeld: bij de bron zelf geregeld; vervallen: de bron zegt het niet langer anders */
        besluit: 'overgenomen' | 'gelaten' | 'andere-waarde' | 'afgehandeld' | 'vervallen'
        /** Korte naam van een moederorganisatie of partnersysteem */
        door: string
        /** Tijdstip volgens RFC 3339 */
        op: string
        reden: string
      }
    } | {
      veld: 'registratie'
      /** UUID */
      inwonerId?: string
      /** Wat in de registratie van de bron is gewijzigd en hier niet wordt bijgehouden; de inhoud staat alleen daar */
      gemeld: 'adres' | 'bsn-vervallen' | 'bsn-van-ander' | 'overleden' | 'persoonsgegevens' | 'persoon-toegevoegd' | 'persoon-verwijderd' | 'persoon-vervangen' | 'betrokkene' | 'einddatum' | 'zaakgegevens'
      /** Wie het anders meldde */
      bron: string
      /** Tijdstip volgens RFC 3339 */
      gemeldOp: string
      /** Dit was bekend, tot wie voorgaat het anders zei */
      verdrongen?: true
      beslecht?: {
        /** Overgenomen: de gemelde waarde geldt; gelaten: de bekende; andere-waarde: geen van beide; afgehandeld: bij de bron zelf geregeld; vervallen: de bron zegt het niet langer anders */
        besluit: 'overgenomen' | 'gelaten' | 'andere-waarde' | 'afgehandeld' | 'vervallen'
        /** Korte naam van een moederorganisatie of partnersysteem */
        door: string
        /** Tijdstip volgens RFC 3339 */
        op: string
        reden: string
      }
    }
    /** Wie meldde wat bekend is */
    bekendVan?: string
  })[]
}

export interface Agenda {
  /** Hoogstens 100, de vroegste dag eerst */
  agenda: ({
    /** UUID */
    huishoudenId: string
    soort: 'actie' | 'afspraak' | 'pols' | 'evaluatie' | 'regieaanbod' | 'overdracht' | 'onderzoek' | 'voorzieningaanvraag' | 'schaling' | 'nazorg'
    /** Van de rij waar het over gaat; met soort en organisatie samen uniek in een huishouden */
    id: string
    /** Ligt zij voor vandaag, dan is het te laat */
    dag: string
    /** UUID */
    medewerkerId?: string
    /** Er wordt een antwoord van deze organisatie verwacht */
    wacht?: true
    /** Die dag is voorbij */
    teLaat?: true
  })[]
  /** Alleen op de eerste bladzijde: hoogstens 100 lopende meldingen van de teams waar u in meewerkt, wat het eerst moet eerst */
  meldingen?: ({
    /** UUID */
    meldingId: string
    /** Korte naam van een moederorganisatie of partnersysteem */
    team: string
    urgentie: 'spoed' | 'snel' | 'gewoon'
    /** Wanneer de volgende stap is gedaan */
    uiterlijk: string
    /** Wie haar oppakte */
    medewerkerId?: string
    /** Dat is voorbij */
    teLaat?: true
  })[]
  /** Alleen op de eerste bladzijde: hoogstens 100 lopende verzoeken van inwoners die uw organisatie behandelt, wat het eerst moet eerst */
  verzoeken?: ({
    /** UUID */
    verzoekId: string
    /** toestemming: een toestemming intrekken of nagaan */
    soort: 'inzage' | 'correctie' | 'bezwaar' | 'beperking' | 'wissing' | 'toestemming'
    /** De laatste dag om te antwoorden */
    uiterlijk: string
    /** Wie het behandelt */
    medewerkerId?: string
    /** Die dag is voorbij */
    teLaat?: true
  })[]
  /** Er zijn er meer: vraag verder met `na` */
  volgende?: string
}

export interface AkkoordOpgave {
  akkoord: boolean
  /** Weggelaten: vandaag */
  op?: string
  hoe: 'ondertekend' | 'mondeling' | 'digitaal'
  /** Vrije tekst; regeleinden en tabs mogen */
  toelichting?: string
  /** UUID */
  inwonerId: string
}

export interface AlleAfwijkingen {
  /** Hoogstens 50 */
  afwijkingen: ({
    /** UUID */
    huishoudenId: string
    /** UUID */
    afwijkingId: string
    veld: 'bsn' | 'naam' | 'geboortedatum' | 'verwachteGeboortedatum' | 'geslacht' | 'gezinsrol' | 'telefoonnummer' | 'emailadres' | 'verzekering' | 'adres' | 'grondslag' | 'registratie'
    /** Wie het anders meldde */
    bron: string
    /** Tijdstip volgens RFC 3339 */
    gemeldOp: string
    stand: 'open' | 'beslecht'
    /** Wat bekend is en wat werd gemeld; niet voor wie de hub beheert zonder bij het huishouden te zijn toegekend */
    afwijking?: {
      veld: 'bsn'
      /** UUID */
      inwonerId: string
      /** Burgerservicenummer, negen cijfers die aan de 11-proef voldoen */
      bekend?: string
      /** Burgerservicenummer, negen cijfers die aan de 11-proef voldoen */
      gemeld: string
      /** Wie het anders meldde */
      bron: string
      /** Tijdstip volgens RFC 3339 */
      gemeldOp: string
      /** Dit was bekend, tot wie voorgaat het anders zei */
      verdrongen?: true
      beslecht?: {
        /** Overgenomen: de gemelde waarde geldt; gelaten: de bekende; andere-waarde: geen van beide; afgehandeld: bij de bron zelf geregeld; vervallen: de bron zegt het niet langer anders */
        besluit: 'overgenomen' | 'gelaten' | 'andere-waarde' | 'afgehandeld' | 'vervallen'
        /** Korte naam van een moederorganisatie of partnersysteem */
        door: string
        /** Tijdstip volgens RFC 3339 */
        op: string
        reden: string
      }
      /** Dit BSN is ook van een andere inwoner */
      betwist?: true
    } | {
      veld: 'naam'
      /** UUID */
      inwonerId: string
      bekend?: {
        /** Alle voornamen */
        voornamen?: string
        voorletters?: string
        /** Zoals men haar noemt */
        roepnaam?: string
        /** Voorvoegsel van de geslachtsnaam, zoals van der */
        voorvoegsel?: string
        /** Eigen achternaam; wie één naam heeft, heeft die hier */
        geslachtsnaam?: string
        /** Achternaam van de (vroegere) partner */
        partner?: {
          voorvoegsel?: string
          geslachtsnaam: string
        }
        /** Met welke achternaam zij wil worden aangeschreven (BRP naamgebruik): eigen, partner, partner-eigen (die van de partner eerst), eigen-partner */
        naamgebruik?: 'eigen' | 'partner' | 'partner-eigen' | 'eigen-partner'
        /** Een baby zonder naam, of iemand van wie geen naam bekend is */
        nogGeenNaam?: true
      }
      gemeld: {
        /** Alle voornamen */
        voornamen?: string
        voorletters?: string
        /** Zoals men haar noemt */
        roepnaam?: string
        /** Voorvoegsel van de geslachtsnaam, zoals van der */
        voorvoegsel?: string
        /** Eigen achternaam; wie één naam heeft, heeft die hier */
        geslachtsnaam?: string
        /** Achternaam van de (vroegere) partner */
        partner?: {
          voorvoegsel?: string
          geslachtsnaam: string
        }
        /** Met welke achternaam zij wil worden aangeschreven (BRP naamgebruik): eigen, partner, partner-eigen (die van de partner eerst), eigen-partner */
        naamgebruik?: 'eigen' | 'partner' | 'partner-eigen' | 'eigen-partner'
        /** Een baby zonder naam, of iemand van wie geen naam bekend is */
        nogGeenNaam?: true
      }
      /** Wie het anders meldde */
      bron: string
      /** Tijdstip volgens RFC 3339 */
      gemeldOp: string
      /** Dit was bekend, tot wie voorgaat het anders zei */
      verdrongen?: true
      beslecht?: {
        /** Overgenomen: de gemelde waarde geldt; gelaten: de bekende; andere-waarde: geen van beide; afgehandeld: bij de bron zelf geregeld; vervallen: de bron zegt het niet langer anders */
        besluit: 'overgenomen' | 'gelaten' | 'andere-waarde' | 'afgehandeld' | 'vervallen'
        /** Korte naam van een moederorganisatie of partnersysteem */
        door: string
        /** Tijdstip volgens RFC 3339 */
        op: string
        reden: string
      }
    } | {
      veld: 'geboortedatum'
      /** UUID */
      inwonerId: string
      /** Geboortedatum, jjjj-mm-dd, niet in de toekomst; wat onbekend is staat op nul, zoals in de BRP: 1975-03-00, 1975-00-00, 0000-00-00 */
      bekend?: string
      /** Geboortedatum, jjjj-mm-dd, niet in de toekomst; wat onbekend is staat op nul, zoals in de BRP: 1975-03-00, 1975-00-00, 0000-00-00 */
      gemeld: string
      /** Wie het anders meldde */
      bron: string
      /** Tijdstip volgens RFC 3339 */
      gemeldOp: string
      /** Dit was bekend, tot wie voorgaat het anders zei */
      verdrongen?: true
      beslecht?: {
        /** Overgenomen: de gemelde waarde geldt; gelaten: de bekende; andere-waarde: geen van beide; afgehandeld: bij de bron zelf geregeld; vervallen: de bron zegt het niet langer anders */
        besluit: 'overgenomen' | 'gelaten' | 'andere-waarde' | 'afgehandeld' | 'vervallen'
        /** Korte naam van een moederorganisatie of partnersysteem */
        door: string
        /** Tijdstip volgens RFC 3339 */
        op: string
        reden: string
      }
    } | {
      veld: 'verwachteGeboortedatum'
      /** UUID */
      inwonerId: string
      /** Datum, jjjj-mm-dd */
      bekend?: string
      /** Datum, jjjj-mm-dd */
      gemeld: string
      /** Wie het anders meldde */
      bron: string
      /** Tijdstip volgens RFC 3339 */
      gemeldOp: string
      /** Dit was bekend, tot wie voorgaat het anders zei */
      verdrongen?: true
      beslecht?: {
        /** Overgenomen: de gemelde waarde geldt; gelaten: de bekende; andere-waarde: geen van beide; afgehandeld: bij de bron zelf geregeld; vervallen: de bron zegt het niet langer anders */
        besluit: 'overgenomen' | 'gelaten' | 'andere-waarde' | 'afgehandeld' | 'vervallen'
        /** Korte naam van een moederorganisatie of partnersysteem */
        door: string
        /** Tijdstip volgens RFC 3339 */
        op: string
        reden: string
      }
    } | {
      veld: 'geslacht'
      /** UUID */
      inwonerId: string
      /** M man, V vrouw, O onbekend (BRP) */
      bekend?: 'M' | 'V' | 'O'
      /** M man, V vrouw, O onbekend (BRP) */
      gemeld: 'M' | 'V' | 'O'
      /** Wie het anders meldde */
      bron: string
      /** Tijdstip volgens RFC 3339 */
      gemeldOp: string
      /** Dit was bekend, tot wie voorgaat het anders zei */
      verdrongen?: true
      beslecht?: {
        /** Overgenomen: de gemelde waarde geldt; gelaten: de bekende; andere-waarde: geen van beide; afgehandeld: bij de bron zelf geregeld; vervallen: de bron zegt het niet langer anders */
        besluit: 'overgenomen' | 'gelaten' | 'andere-waarde' | 'afgehandeld' | 'vervallen'
        /** Korte naam van een moederorganisatie of partnersysteem */
        door: string
        /** Tijdstip volgens RFC 3339 */
        op: string
        reden: string
      }
    } | {
      veld: 'gezinsrol'
      /** UUID */
      inwonerId: string
      /** Plaats van de inwoner in het huishouden */
      bekend?: 'ouder' | 'partner' | 'kind' | 'grootouder' | 'overig'
      /** Plaats van de inwoner in het huishouden */
      gemeld: 'ouder' | 'partner' | 'kind' | 'grootouder' | 'overig'
      /** Wie het anders meldde */
      bron: string
      /** Tijdstip volgens RFC 3339 */
      gemeldOp: string
      /** Dit was bekend, tot wie voorgaat het anders zei */
      verdrongen?: true
      beslecht?: {
        /** Overgenomen: de gemelde waarde geldt; gelaten: de bekende; andere-waarde: geen van beide; afgehandeld: bij de bron zelf geregeld; vervallen: de bron zegt het niet langer anders */
        besluit: 'overgenomen' | 'gelaten' | 'andere-waarde' | 'afgehandeld' | 'vervallen'
        /** Korte naam van een moederorganisatie of partnersysteem */
        door: string
        /** Tijdstip volgens RFC 3339 */
        op: string
        reden: string
      }
    } | {
      veld: 'telefoonnummer'
      /** UUID */
      inwonerId: string
      /** Telefoonnummer, alleen cijfers, eventueel met + en landnummer */
      bekend?: string
      /** Telefoonnummer, alleen cijfers, eventueel met + en landnummer */
      gemeld: string
      /** Wie het anders meldde */
      bron: string
      /** Tijdstip volgens RFC 3339 */
      gemeldOp: string
      /** Dit was bekend, tot wie voorgaat het anders zei */
      verdrongen?: true
      beslecht?: {
        /** Overgenomen: de gemelde waarde geldt; gelaten: de bekende; andere-waarde: geen van beide; afgehandeld: bij de bron zelf geregeld; vervallen: de bron zegt het niet langer anders */
        besluit: 'overgenomen' | 'gelaten' | 'andere-waarde' | 'afgehandeld' | 'vervallen'
        /** Korte naam van een moederorganisatie of partnersysteem */
        door: string
        /** Tijdstip volgens RFC 3339 */
        op: string
        reden: string
      }
    } | {
      veld: 'emailadres'
      /** UUID */
      inwonerId: string
      bekend?: string
      gemeld: string
      /** Wie het anders meldde */
      bron: string
      /** Tijdstip volgens RFC 3339 */
      gemeldOp: string
      /** Dit was bekend, tot wie voorgaat het anders zei */
      verdrongen?: true
      beslecht?: {
        /** Overgenomen: de gemelde waarde geldt; gelaten: de bekende; andere-waarde: geen van beide; afgehandeld: bij de bron zelf geregeld; vervallen: de bron zegt het niet langer anders */
        besluit: 'overgenomen' | 'gelaten' | 'andere-waarde' | 'afgehandeld' | 'vervallen'
        /** Korte naam van een moederorganisatie of partnersysteem */
        door: string
        /** Tijdstip volgens RFC 3339 */
        op: string
        reden: string
      }
    } | {
      veld: 'verzekering'
      /** UUID */
      inwonerId: string
      bekend?: {
        /** UZOVI-nummer van de zorgverzekeraar */
        uzovi: string
        verzekerdennummer: string
        /** Begin van deze verzekering; zorg van voor die dag hoort bij een eerdere */
        sinds?: string
        /** Eerdere verzekeringen, de laatste eerst */
        eerder?: ({
          /** UZOVI-nummer van de zorgverzekeraar */
          uzovi: string
          verzekerdennummer: string
          /** Begin van deze verzekering; zorg van voor die dag hoort bij een eerdere */
          sinds?: string
        })[]
      }
      gemeld: {
        /** UZOVI-nummer van de zorgverzekeraar */
        uzovi: string
        verzekerdennummer: string
        /** Begin van deze verzekering; zorg van voor die dag hoort bij een eerdere */
        sinds?: string
        /** Eerdere verzekeringen, de laatste eerst */
        eerder?: ({
          /** UZOVI-nummer van de zorgverzekeraar */
          uzovi: string
          verzekerdennummer: string
          /** Begin van deze verzekering; zorg van voor die dag hoort bij een eerdere */
          sinds?: string
        })[]
      }
      /** Wie het anders meldde */
      bron: string
      /** Tijdstip volgens RFC 3339 */
      gemeldOp: string
      /** Dit was bekend, tot wie voorgaat het anders zei */
      verdrongen?: true
      beslecht?: {
        /** Overgenomen: de gemelde waarde geldt; gelaten: de bekende; andere-waarde: geen van beide; afgehandeld: bij de bron zelf geregeld; vervallen: de bron zegt het niet langer anders */
        besluit: 'overgenomen' | 'gelaten' | 'andere-waarde' | 'afgehandeld' | 'vervallen'
        /** Korte naam van een moederorganisatie of partnersysteem */
        door: string
        /** Tijdstip volgens RFC 3339 */
        op: string
        reden: string
      }
    } | {
      veld: 'adres'
      bekend: {
        /** Weggelaten: een woonadres in Nederland (ook een woonboot of standplaats); briefadres: alleen voor post */
        soort?: 'briefadres' | 'geen' | 'buitenland'
        straatnaam?: string
        huisnummer?: number
        huisletter?: string
        huisnummertoevoeging?: string
        /** Bij het huisnummer (BRP): to tegenover, by bij */
        aanduiding?: 'to' | 'by'
        /** Waar het is als een huisnummer het niet zegt: een woonboot, een standplaats, een boerderij */
        locatie?: string
        /** Postcode, vier cijfers en twee hoofdletters zonder spatie */
        postcode?: string
        woonplaats?: string
        /** CBS-wijkcode, bijvoorbeeld WK039201 */
        wijkcode?: string
        /** Waarom er geen adres is, zoals dak- of thuisloos */
        reden?: string
        /** Een adres in het buitenland, zoals het op de post staat */
        regels?: string[]
        /** Het land van een adres in het buitenland */
        land?: string
        /** Indicatie geheim: gaat naar geen private partij en naar niemand die het niet zelf opgaf */
        geheim?: true
      }
      gemeld: {
        /** Weggelaten: een woonadres in Nederland (ook een woonboot of standplaats); briefadres: alleen voor post */
        soort?: 'briefadres' | 'geen' | 'buitenland'
        straatnaam?: string
        huisnummer?: number
        huisletter?: string
        huisnummertoevoeging?: string
        /** Bij het huisnummer (BRP): to tegenover, by bij */
        aanduiding?: 'to' | 'by'
        /** Waar het is als een huisnummer het niet zegt: een woonboot, een standplaats, een boerderij */
        locatie?: string
        /** Postcode, vier cijfers en twee hoofdletters zonder spatie */
        postcode?: string
        woonplaats?: string
        /** CBS-wijkcode, bijvoorbeeld WK039201 */
        wijkcode?: string
        /** Waarom er geen adres is, zoals dak- of thuisloos */
        reden?: string
        /** Een adres in het buitenland, zoals het op de post staat */
        regels?: string[]
        /** Het land van een adres in het buitenland */
        land?: string
        /** Indicatie geheim: gaat naar geen private partij en naar niemand die het niet zelf opgaf */
        geheim?: true
      }
      /** Wie het anders meldde */
      bron: string
      /** Tijdstip volgens RFC 3339 */
      gemeldOp: string
      /** Dit was bekend, tot wie voorgaat het anders zei */
      verdrongen?: true
      beslecht?: {
        /** Overgenomen: de gemelde waarde geldt; gelaten: de bekende; andere-waarde: geen van beide; afgehandeld: bij de bron zelf geregeld; vervallen: de bron zegt het niet langer anders */
        besluit: 'overgenomen' | 'gelaten' | 'andere-waarde' | 'afgehandeld' | 'vervallen'
        /** Korte naam van een moederorganisatie of partnersysteem */
        door: string
        /** Tijdstip volgens RFC 3339 */
        op: string
        reden: string
      }
    } | {
      veld: 'grondslag'
      bekend: {
        wet: 'Wmo 2015' | 'Jeugdwet' | 'Wgs' | 'Zvw' | 'AVG toestemming'
        artikel?: string
      }
      gemeld: {
        wet: 'Wmo 2015' | 'Jeugdwet' | 'Wgs' | 'Zvw' | 'AVG toestemming'
        artikel?: string
      }
      /** Wie het anders meldde */
      bron: string
      /** Tijdstip volgens RFC 3339 */
      gemeldOp: string
      /** Dit was bekend, tot wie voorgaat het anders zei */
      verdrongen?: true
      beslecht?: {
        /** Overgenomen: de gemelde waarde geldt; gelaten: de bekende; andere-waarde: geen van beide; afgehandeld: bij de bron zelf geregeld; vervallen: de bron zegt het niet langer anders */
        besluit: 'overgenomen' | 'gelaten' | 'andere-waarde' | 'afgehandeld' | 'vervallen'
        /** Korte naam van een moederorganisatie of partnersysteem */
        door: string
        /** Tijdstip volgens RFC 3339 */
        op: string
        reden: string
      }
    } | {
      veld: 'registratie'
      /** UUID */
      inwonerId?: string
      /** Wat in de registratie van de bron is gewijzigd en hier niet wordt bijgehouden; de inhoud staat alleen daar */
      gemeld: 'adres' | 'bsn-vervallen' | 'bsn-van-ander' | 'overleden' | 'persoonsgegevens' | 'persoon-toegevoegd' | 'persoon-verwijderd' | 'persoon-vervangen' | 'betrokkene' | 'einddatum' | 'zaakgegevens'
      /** Wie het anders meldde */
      bron: string
      /** Tijdstip volgens RFC 3339 */
      gemeldOp: string
      /** Dit was bekend, tot wie voorgaat het anders zei */
      verdrongen?: true
      beslecht?: {
        /** Overgenomen: de gemelde waarde geldt; gelaten: de bekende; andere-waarde: geen van beide; afgehandeld: bij de bron zelf geregeld; vervallen: de bron zegt het niet langer anders */
        besluit: 'overgenomen' | 'gelaten' | 'andere-waarde' | 'afgehandeld' | 'vervallen'
        /** Korte naam van een moederorganisatie of partnersysteem */
        door: string
        /** Tijdstip volgens RFC 3339 */
        op: string
        reden: string
      }
    }
    /** Wie meldde wat bekend is */
    bekendVan?: string
  })[]
  /** Er zijn er meer: vraag verder met `na` */
  volgende?: string
}

export interface AntwoordOpgave {
  /** burenhulp: ook een organisatie ervoor, zoals BUUV */
  soort: 'eigen-kracht' | 'netwerk' | 'vrijwilliger' | 'burenhulp' | 'basisvoorziening' | 'wijkteam' | 'specialist'
  /** Door wie */
  wie?: string
  /** Wat er gebeurt */
  wat: string
  /** Weggelaten: vandaag */
  sinds?: string
  /** Waarom een eerdere stap niet volstaat; verplicht als er op een eerdere stap nog geen antwoord was */
  waaromNietEerder?: string
}

export interface AntwoordVastgelegd {
  /** UUID */
  huishoudenId: string
  /** Versie van wat uw organisatie van het huishouden ziet; ook in de ETag */
  versie: number
  /** UUID */
  antwoordId: string
}

export interface AntwoordWijziging {
  /** burenhulp: ook een organisatie ervoor, zoals BUUV */
  soort?: 'eigen-kracht' | 'netwerk' | 'vrijwilliger' | 'burenhulp' | 'basisvoorziening' | 'wijkteam' | 'specialist'
  wie?: string | null
  /** Vrije tekst; regeleinden en tabs mogen */
  wat?: string
  /** Datum, jjjj-mm-dd */
  sinds?: string
  waaromNietEerder?: string | null
}

export interface Beperking {
  /** beperking: de ontvanger houdt wat zij had en krijgt niets nieuws over haar; bezwaar: het recht van de ontvanger op haar eindigt */
  soort: 'beperking' | 'bezwaar'
  /** UUID */
  inwonerId: string
  /** Voor welke ontvangers */
  audiences: string[]
  reden: string
  /** Het verzoek waarop dit het antwoord is */
  verzoekId?: string
  /** Datum, jjjj-mm-dd */
  sinds: string
  /** Korte naam van een moederorganisatie of partnersysteem */
  organisatie: string
  /** UUID */
  beperkingId: string
}

export interface BeperkingOpgave {
  /** beperking: de ontvanger houdt wat zij had en krijgt niets nieuws over haar; bezwaar: het recht van de ontvanger op haar eindigt */
  soort: 'beperking' | 'bezwaar'
  /** UUID */
  inwonerId: string
  /** Voor welke ontvangers */
  audiences: string[]
  /** Vrije tekst; regeleinden en tabs mogen */
  reden: string
  /** Het verzoek waarop dit het antwoord is */
  verzoekId?: string
}

export interface BeperkingOpheffing {
  /** Waarom het niet meer geldt */
  reden: string
}

export interface BeperkingVastgelegd {
  /** UUID */
  huishoudenId: string
  /** Versie van wat uw organisatie van het huishouden ziet; ook in de ETag */
  versie: number
  /** UUID */
  beperkingId: string
}

export interface Beperkingen {
  /** UUID */
  huishoudenId: string
  beperkingen: Beperking[]
}

export interface BeurtOpgave {
  /** Een functie van dit team */
  functie: string
}

export interface BeurtTerug {
  /** UUID */
  beurtId: string
}

export interface Beurten {
  /** Korte naam van een moederorganisatie of partnersysteem */
  team: string
  beurten: ({
    functie: string
    /** UUID */
    medewerkerId: string
    naam: string
    /** Waarom zij: naar het werk dat elk heeft en haar uren, in woorden */
    uitleg: string[]
  })[]
}

export interface BlokkadeOpgave {
  /** Voor wie: partnersystemen en organisaties, of `alle` voor elk partnersysteem; uw eigen organisatie niet */
  audiences: 'alle' | string[]
  /** Om wie het gaat; zij houdt ook waar die nog meer wonen. Weggelaten: alle leden */
  inwonerIds?: string[]
  /** Alleen wie hier beslist leest dit */
  reden: string
}

export interface BlokkadeVastgelegd {
  /** UUID */
  huishoudenId: string
  /** Versie van wat uw organisatie van het huishouden ziet; ook in de ETag */
  versie: number
  /** UUID */
  blokkadeId: string
}

export interface Blokkades {
  /** UUID */
  huishoudenId: string
  /** Ook de opgeheven */
  blokkades: ({
    audiences: 'alle' | string[]
    /** Om wie het gaat: zij houdt waar zij woont */
    inwonerIds: string[]
    reden?: string
    gezet: {
      /** Tijdstip volgens RFC 3339 */
      op: string
      /** Korte naam van een moederorganisatie of partnersysteem */
      door?: string
      /** UUID */
      medewerkerId?: string
    }
    /** Gezet in een ander huishouden van haar, en alleen daar op te heffen */
    elders?: true
    opgeheven?: {
      /** Tijdstip volgens RFC 3339 */
      op: string
      /** Korte naam van een moederorganisatie of partnersysteem */
      door?: string
      /** UUID */
      medewerkerId?: string
      reden?: string
    }
    /** UUID */
    blokkadeId: string
  })[]
}

export interface BrpControle {
  /** UUID */
  huishoudenId: string
  /** Versie van wat uw organisatie van het huishouden ziet; ook in de ETag */
  versie: number
  /** Klopt: de BRP heeft haar onder dit nummer; spreekt-tegen: een ander; niet-te-vergelijken: naam en geboortedatum zijn daar onbekend of in onderzoek; niet-gevonden: niemand */
  uitkomst: 'klopt' | 'spreekt-tegen' | 'niet-te-vergelijken' | 'niet-gevonden'
}

export interface BrpControleOpgave {
  /** Waarom dit nu wordt nagevraagd; blijft bij de bevraging bewaard */
  reden: string
}

export interface BsnVerificatie {
  /** Het nummer dat is nagegaan, zoals het bekend is */
  bsn: string
}

export interface CaseloadVanMedewerker {
  /** UUID */
  medewerkerId: string
  /** Huishoudens waarvan zij regisseur is */
  regisseur: number
  /** Huishoudens waarvan zij regisseur is of waarbij zij is betrokken */
  huishoudens: number
  /** Welke dat zijn, voor zover uw organisatie er is betrokken; gaat zij weg, dan moeten deze worden overgedragen */
  over: ({
    /** UUID */
    huishoudenId: string
    als: 'regisseur' | 'betrokken'
  })[]
  /** Er zijn er meer: vraag verder met `na` */
  volgende?: string
}

export interface CaseloadVanTeam {
  /** Korte naam van een moederorganisatie of partnersysteem */
  team: string
  leden: ({
    /** UUID */
    medewerkerId: string
    naam: string
    /** Korte naam van een moederorganisatie of partnersysteem */
    organisatie: string
    /** Huishoudens waarvan zij regisseur is */
    regisseur: number
    /** Huishoudens waarvan zij regisseur is of waarbij zij is betrokken */
    huishoudens: number
    /** Daarvan in de wijken van dit team */
    hier: number
  })[]
}

export interface Casuistiek {
  /** Op dag */
  casuistiek: Casus[]
  /** Er zijn er meer: vraag verder met `na` */
  volgende?: string
}

export interface Casus {
  /** UUID */
  casusId: string
  /** Korte naam van een moederorganisatie of partnersysteem */
  team: string
  /** Datum, jjjj-mm-dd */
  dag: string
  /** besproken: er is een besluit; een nieuwe dag zet haar weer open */
  stand: 'open' | 'besproken' | 'ingetrokken'
  /** UUID */
  huishoudenId?: string
  /** Wie haar op de lijst zette */
  organisatie?: string
  medewerker?: {
    /** Wie zij is in het register van medewerkers; een hub zonder register kent haar bij naam */
    medewerkerId?: string
    naam: string
    functie?: string
    /** Telefoonnummer, alleen cijfers, eventueel met + en landnummer */
    telefoonnummer?: string
    emailadres?: string
  }
  vraag?: string
  /** Waarom zij is ingetrokken */
  reden?: string
  /** Het oudste eerst; een ingetrokken besluit blijft staan */
  besluiten?: ({
    /** UUID */
    besluitId: string
    wat: string
    /** Wie het vastlegde */
    door: string
    medewerker?: {
      /** Wie zij is in het register van medewerkers; een hub zonder register kent haar bij naam */
      medewerkerId?: string
      naam: string
      functie?: string
      /** Telefoonnummer, alleen cijfers, eventueel met + en landnummer */
      telefoonnummer?: string
      emailadres?: string
    }
    /** Tijdstip volgens RFC 3339 */
    op: string
    /** Welke organisatie het doet */
    wie?: string
    /** Voor deze dag */
    voor?: string
    ingetrokken?: {
      /** Korte naam van een moederorganisatie of partnersysteem */
      door: string
      /** Tijdstip volgens RFC 3339 */
      op: string
      reden: string
    }
  })[]
}

export interface CasusIntrekking {
  /** Waarom */
  reden: string
}

export interface CasusOpgave {
  /** UUID */
  huishoudenId: string
  /** Korte naam van een moederorganisatie of partnersysteem */
  team: string
  /** Vrije tekst; regeleinden en tabs mogen */
  vraag: string
  /** Datum, jjjj-mm-dd */
  dag: string
  /** Wie van uw organisatie; weggelaten: wie in de kop `Wijkhub-Medewerker` staat */
  medewerker?: {
    /** Wie zij is in het register van medewerkers; een hub zonder register kent haar bij naam */
    medewerkerId?: string
    /** Eén regel tekst met minstens één zichtbaar teken */
    naam: string
    /** Eén regel tekst met minstens één zichtbaar teken */
    functie?: string
    /** Telefoonnummer zoals men het typt (06 12 34 56 78, 020-1234567, +31 (0)6 …, 0031 6 …, +49 170 …); bewaard zonder scheidingstekens: 0612345678, +31612345678, +49170…; het landnummer blijft zoals u het opgeeft */
    telefoonnummer?: string
    emailadres?: string
  }
}

export interface CasusWijziging {
  /** Vrije tekst; regeleinden en tabs mogen */
  vraag?: string
  /** Datum, jjjj-mm-dd */
  dag?: string
}

export interface CasusbesluitOpgave {
  /** Vrije tekst; regeleinden en tabs mogen */
  wat: string
  /** Welke organisatie het doet */
  wie?: string
  /** Datum, jjjj-mm-dd */
  voor?: string
  /** Wie van uw organisatie; weggelaten: wie in de kop `Wijkhub-Medewerker` staat */
  medewerker?: {
    /** Wie zij is in het register van medewerkers; een hub zonder register kent haar bij naam */
    medewerkerId?: string
    /** Eén regel tekst met minstens één zichtbaar teken */
    naam: string
    /** Eén regel tekst met minstens één zichtbaar teken */
    functie?: string
    /** Telefoonnummer zoals men het typt (06 12 34 56 78, 020-1234567, +31 (0)6 …, 0031 6 …, +49 170 …); bewaard zonder scheidingstekens: 0612345678, +31612345678, +49170…; het landnummer blijft zoals u het opgeeft */
    telefoonnummer?: string
    emailadres?: string
  }
}

export interface ContactVastgelegd {
  /** UUID */
  huishoudenId: string
  /** Versie van wat uw organisatie van het huishouden ziet; ook in de ETag */
  versie: number
  /** UUID */
  rapportageId?: string
}

export interface ContactmomentCorrectie {
  /** UUID */
  inwonerId?: string
  /** Datum, jjjj-mm-dd */
  datum?: string
  minuten?: number
  /** Prestatiecode van codelijst 065: één tot vijf letters, cijfers of tekens (AW319 rubriek 0417, AN) */
  prestatiecode?: string
  /** Tarief per vijf minuten, in eurocenten */
  tariefCenten?: number
  /** AGB-code, acht cijfers: soort zorgverlener (niet 00) en nummer (niet 000000) */
  agbUitvoerder?: string
  /** true: dit is een tweede contactmoment met precies dezelfde gegevens, geen herhaling van het eerste */
  nogmaals?: boolean
}

export interface ContactmomentOpgave {
  /** UUID */
  inwonerId: string
  /** Datum, jjjj-mm-dd */
  datum: string
  minuten: number
  /** Prestatiecode van codelijst 065: één tot vijf letters, cijfers of tekens (AW319 rubriek 0417, AN) */
  prestatiecode: string
  /** Tarief per vijf minuten, in eurocenten */
  tariefCenten: number
  /** AGB-code, acht cijfers: soort zorgverlener (niet 00) en nummer (niet 000000) */
  agbUitvoerder: string
  /** true: dit is een tweede contactmoment met precies dezelfde gegevens, geen herhaling van het eerste */
  nogmaals?: boolean
}

export interface ContactmomentVastgelegd {
  /** UUID */
  huishoudenId: string
  /** Versie van wat uw organisatie van het huishouden ziet; ook in de ETag */
  versie: number
  /** UUID */
  contactmomentId: string
}

export interface Contactverslag {
  contact: 'huisbezoek' | 'op-kantoor' | 'telefoon' | 'bericht' | 'overleg' | 'anders'
  /** Vrije tekst; regeleinden en tabs mogen */
  tekst: string
  /** Wie dit naast uw eigen organisatie mag lezen: niemand; de organisaties in het team van het huishouden; de organisatie van de regisseur; of ieder die betrokken is. Wie niet betrokken is leest het nooit */
  leesbaarVoor: 'eigen-organisatie' | 'team' | 'regisseur' | 'betrokkenen'
  nietVoorInwoner?: {
    /** Vrije tekst; regeleinden en tabs mogen */
    reden: string
    /** Vanaf deze dag leest zij het wel; weggelaten: tot iemand het wijzigt */
    tot?: string
  }
}

export interface DoelAfronding {
  uitkomst: 'behaald' | 'deels' | 'vervallen'
  /** Weggelaten: vandaag */
  op?: string
  /** Waarom; verplicht bij vervallen */
  reden?: string
}

export interface DoelOpgave {
  /** Vrije tekst; regeleinden en tabs mogen */
  omschrijving: string
  /** Zoals de inwoner het zelf zegt */
  eigenWoorden?: string
  leefgebied: 'Financiën' | 'Werk & Opleiding' | 'Tijdsbesteding' | 'Huisvesting' | 'Huiselijke relaties' | 'Geestelijke gezondheid' | 'Lichamelijke gezondheid' | 'Middelengebruik' | 'Basale ADL' | 'Instrumentele ADL' | 'Sociaal netwerk' | 'Maatschappelijke participatie' | 'Justitie'
  /** Voor wie; weggelaten: voor het huishouden */
  inwonerIds?: string[]
  /** De vragen waarvoor dit doel er is */
  vraagIds?: string[]
}

export interface DoelVastgelegd {
  /** UUID */
  huishoudenId: string
  /** Versie van wat uw organisatie van het huishouden ziet; ook in de ETag */
  versie: number
  /** UUID */
  doelId: string
}

export interface DoelWijziging {
  /** Vrije tekst; regeleinden en tabs mogen */
  omschrijving?: string
  eigenWoorden?: string | null
  leefgebied?: 'Financiën' | 'Werk & Opleiding' | 'Tijdsbesteding' | 'Huisvesting' | 'Huiselijke relaties' | 'Geestelijke gezondheid' | 'Lichamelijke gezondheid' | 'Middelengebruik' | 'Basale ADL' | 'Instrumentele ADL' | 'Sociaal netwerk' | 'Maatschappelijke participatie' | 'Justitie'
  inwonerIds?: string[] | null
  vraagIds?: string[] | null
}

export interface DoelscoreOpgave {
  /** UUID */
  inwonerId: string
  instrument: string
  domein: string
  score: number
}

export interface DoelscoreVastgelegd {
  /** UUID */
  huishoudenId: string
  /** Versie van wat uw organisatie van het huishouden ziet; ook in de ETag */
  versie: number
  /** UUID */
  doelscoreId: string
}

export interface EvaluatieOpgave {
  /** Datum, jjjj-mm-dd */
  dag: string
}

export interface EvaluatieUitkomst {
  /** De dag waarop zij was; weggelaten: vandaag, of de dag die er al bij stond */
  dag?: string
  /** Vrije tekst; regeleinden en tabs mogen */
  uitkomst: string
}

export interface EvaluatieVastgelegd {
  /** UUID */
  huishoudenId: string
  /** Versie van wat uw organisatie van het huishouden ziet; ook in de ETag */
  versie: number
  /** UUID */
  evaluatieId: string
}

export interface GeboorteBijwerking {
  naam?: {
    /** Alle voornamen */
    voornamen?: string
    /** Eén regel tekst met minstens één zichtbaar teken */
    voorletters?: string
    /** Zoals men haar noemt */
    roepnaam?: string
    /** Voorvoegsel van de geslachtsnaam, zoals van der */
    voorvoegsel?: string
    /** Eigen achternaam; wie één naam heeft, heeft die hier */
    geslachtsnaam?: string
    /** Achternaam van de (vroegere) partner */
    partner?: {
      /** Eén regel tekst met minstens één zichtbaar teken */
      voorvoegsel?: string
      /** Eén regel tekst met minstens één zichtbaar teken */
      geslachtsnaam: string
    }
    /** Met welke achternaam zij wil worden aangeschreven (BRP naamgebruik): eigen, partner, partner-eigen (die van de partner eerst), eigen-partner */
    naamgebruik?: 'eigen' | 'partner' | 'partner-eigen' | 'eigen-partner'
    /** Een baby zonder naam, of iemand van wie geen naam bekend is */
    nogGeenNaam?: true
  }
  /** Geboortedatum, jjjj-mm-dd, niet in de toekomst; wat onbekend is staat op nul, zoals in de BRP: 1975-03-00, 1975-00-00, 0000-00-00 */
  geboortedatum?: string
  /** M man, V vrouw, O onbekend (BRP) */
  geslacht?: 'M' | 'V' | 'O'
}

export interface GeboorteMelding {
  /** Zonder naam nog: nogGeenNaam */
  naam: {
    /** Alle voornamen */
    voornamen?: string
    /** Eén regel tekst met minstens één zichtbaar teken */
    voorletters?: string
    /** Zoals men haar noemt */
    roepnaam?: string
    /** Voorvoegsel van de geslachtsnaam, zoals van der */
    voorvoegsel?: string
    /** Eigen achternaam; wie één naam heeft, heeft die hier */
    geslachtsnaam?: string
    /** Achternaam van de (vroegere) partner */
    partner?: {
      /** Eén regel tekst met minstens één zichtbaar teken */
      voorvoegsel?: string
      /** Eén regel tekst met minstens één zichtbaar teken */
      geslachtsnaam: string
    }
    /** Met welke achternaam zij wil worden aangeschreven (BRP naamgebruik): eigen, partner, partner-eigen (die van de partner eerst), eigen-partner */
    naamgebruik?: 'eigen' | 'partner' | 'partner-eigen' | 'eigen-partner'
    /** Een baby zonder naam, of iemand van wie geen naam bekend is */
    nogGeenNaam?: true
  }
  /** M man, V vrouw, O onbekend (BRP) */
  geslacht: 'M' | 'V' | 'O'
  /** Geboortedatum, jjjj-mm-dd, niet in de toekomst; wat onbekend is staat op nul, zoals in de BRP: 1975-03-00, 1975-00-00, 0000-00-00 */
  geboortedatum?: string
  /** Van een kind dat nog niet geboren is */
  verwachteGeboortedatum?: string
}

export interface GedaneMeldingen {
  /** Hoogstens 50, de nieuwste eerst */
  meldingen: Melding[]
  /** Er zijn er meer: vraag verder met `na` */
  volgende?: string
}

export interface GegevenBeurt {
  /** UUID */
  beurtId: string
  /** UUID */
  medewerkerId: string
  naam: string
  /** Waarom zij: naar het werk dat elk heeft en haar uren, in woorden */
  uitleg: string[]
}

export interface Geschiedenis {
  /** UUID */
  huishoudenId: string
  /** Datum, jjjj-mm-dd */
  op: string
  /** Wie er die dag woonde, naar wat nu bekend is; alleen wie u kent */
  leden: string[]
  /** Wat uw organisatie er aan het eind van die dag van kon zien, naar de tabel van nu */
  document?: Projectie
  /** Wie er die dag iets van kon zien; alleen voor wie hier over betrokkenheid beslist */
  zagen?: string[]
}

export interface GetoondVerzoek {
  /** UUID */
  verzoekId: string
  /** toestemming: een toestemming intrekken of nagaan */
  soort: 'inzage' | 'correctie' | 'bezwaar' | 'beperking' | 'wissing' | 'toestemming'
  /** Het huishouden waar zij bekend is */
  huishoudenId: string
  /** Over wie het gaat */
  inwonerId: string
  gevraagdDoor: {
    wie: 'zelf' | 'ouder' | 'vertegenwoordiger'
    /** De ouder, als zij in dit huishouden bekend is */
    inwonerId?: string
    /** Van wie hier niet bekend is */
    naam?: string
  }
  /** Wat zij vraagt, in haar woorden */
  wat?: string
  /** Vraagt een ouder over iemand van 12 tot en met 15: zij vindt goed dat de ouder leest wat zij alleen vertelde */
  jeugdigeStemtIn?: true
  /** Datum, jjjj-mm-dd */
  ontvangenOp: string
  /** De laatste dag om te antwoorden: een maand na ontvangst, verlengd nog twee (AVG art. 12 lid 3) */
  uiterlijk: string
  verlengd?: true
  identiteit?: {
    wijze: 'document-gezien' | 'digid' | 'bekend-bij-medewerker'
    /** Waaruit blijkt dat een ouder of vertegenwoordiger mag vragen: gezien, niet bewaard */
    bevoegdheid?: 'gezagsregister' | 'uitspraak' | 'benoeming' | 'machtiging'
  }
  stand: 'ontvangen' | 'in-behandeling' | 'ingewilligd' | 'deels-ingewilligd' | 'afgewezen' | 'ingetrokken'
  behandelaar?: {
    /** Korte naam van een moederorganisatie of partnersysteem */
    organisatie: string
    medewerker: {
      /** Wie zij is in het register van medewerkers; een hub zonder register kent haar bij naam */
      medewerkerId?: string
      naam: string
      functie?: string
      /** Telefoonnummer, alleen cijfers, eventueel met + en landnummer */
      telefoonnummer?: string
      emailadres?: string
    }
  }
  besluit?: {
    uitkomst: 'ingewilligd' | 'deels-ingewilligd' | 'afgewezen'
    motivering?: string
  }
  /** Het oudste eerst */
  verloop: ({
    stap: 'ontvangen' | 'in-behandeling' | 'verlengd' | 'besloten' | 'ingetrokken' | 'heropend'
    /** Korte naam van een moederorganisatie of partnersysteem */
    door: string
    /** Tijdstip volgens RFC 3339 */
    op: string
    medewerker?: {
      /** Wie zij is in het register van medewerkers; een hub zonder register kent haar bij naam */
      medewerkerId?: string
      naam: string
      functie?: string
      /** Telefoonnummer, alleen cijfers, eventueel met + en landnummer */
      telefoonnummer?: string
      emailadres?: string
    }
    reden?: string
  })[]
  versie: number
  /** De laatste dag is voorbij en er is niet geantwoord */
  teLaat?: true
}

export interface GevondenHuishoudens {
  huishoudens: ({
    /** UUID */
    huishoudenId: string
    /** Wie er aan voldoet */
    inwoners: ({
      /** UUID */
      inwonerId: string
      naam?: {
        /** Alle voornamen */
        voornamen?: string
        voorletters?: string
        /** Zoals men haar noemt */
        roepnaam?: string
        /** Voorvoegsel van de geslachtsnaam, zoals van der */
        voorvoegsel?: string
        /** Eigen achternaam; wie één naam heeft, heeft die hier */
        geslachtsnaam?: string
        /** Achternaam van de (vroegere) partner */
        partner?: {
          voorvoegsel?: string
          geslachtsnaam: string
        }
        /** Met welke achternaam zij wil worden aangeschreven (BRP naamgebruik): eigen, partner, partner-eigen (die van de partner eerst), eigen-partner */
        naamgebruik?: 'eigen' | 'partner' | 'partner-eigen' | 'eigen-partner'
        /** Een baby zonder naam, of iemand van wie geen naam bekend is */
        nogGeenNaam?: true
      }
      /** Geboortedatum, jjjj-mm-dd, niet in de toekomst; wat onbekend is staat op nul, zoals in de BRP: 1975-03-00, 1975-00-00, 0000-00-00 */
      geboortedatum?: string
    })[]
  })[]
  /** Er zijn er meer: zoek verder met `na` */
  volgende?: string
}

export interface GeweigerdeBijdrage {
  /** UUID */
  bijdrageId: string
  /** Van welk partnersysteem; weg als de melding niet te lezen is */
  bron?: string
  /** UUID */
  huishoudenId?: string
  weigering: string
  /** De weigering in woorden */
  reden: string
  /** Tijdstip volgens RFC 3339 */
  geweigerdOp: string
  /** open: wacht op een mens; overgenomen: alsnog; afgesloten: met een reden, of omdat het huishouden werd gesloten */
  stand: 'open' | 'overgenomen' | 'afgesloten'
  /** Wat voor melding het is */
  soort?: 'inwoner-gewijzigd' | 'anders-gemeld' | 'match-ontvangen' | 'verwijzing-bijgewerkt' | 'besluit-genomen' | 'zorg-gestart' | 'zorgstart-ingetrokken'
  /** UUID */
  inwonerId?: string
  /** Wat de partner over deze inwoner zei; alleen voor wie bij het huishouden is toegekend, en alleen velden die haar rij noemt */
  gegevens?: Record<string, unknown>
  /** Wat er al mee is gedaan, de eerste voorop */
  stappen: ({
    wat: 'overnemen' | 'afsluiten' | 'huishouden-gesloten'
    /** Welke organisatie; `wijkhub`: de hub zelf */
    door: string
    /** Tijdstip volgens RFC 3339 */
    op: string
    reden?: string
    /** Weer niet overgenomen: waarom */
    weigering?: string
    /** Die weigering in woorden */
    uitkomst?: string
  })[]
}

export interface GeweigerdeBijdragen {
  /** De oudste eerst; hoogstens 50 */
  bijdragen: GeweigerdeBijdrage[]
  /** Er zijn er meer: vraag verder met `na` */
  volgende?: string
}

export interface HeropeningOpgave {
  /** Waarom het toch niet klaar was */
  reden: string
}

export interface HuishoudenHeropening {
  /** Vrije tekst; regeleinden en tabs mogen */
  reden: string
}

export interface Huishoudens {
  /** Hoogstens 50 */
  huishoudens: ({
    /** UUID */
    huishoudenId: string
    inwoners: ({
      /** UUID */
      inwonerId: string
      naam?: {
        /** Alle voornamen */
        voornamen?: string
        voorletters?: string
        /** Zoals men haar noemt */
        roepnaam?: string
        /** Voorvoegsel van de geslachtsnaam, zoals van der */
        voorvoegsel?: string
        /** Eigen achternaam; wie één naam heeft, heeft die hier */
        geslachtsnaam?: string
        /** Achternaam van de (vroegere) partner */
        partner?: {
          voorvoegsel?: string
          geslachtsnaam: string
        }
        /** Met welke achternaam zij wil worden aangeschreven (BRP naamgebruik): eigen, partner, partner-eigen (die van de partner eerst), eigen-partner */
        naamgebruik?: 'eigen' | 'partner' | 'partner-eigen' | 'eigen-partner'
        /** Een baby zonder naam, of iemand van wie geen naam bekend is */
        nogGeenNaam?: true
      }
    })[]
    /** Het wijkteam dat er werkt */
    team?: string
    regisseur?: {
      /** Korte naam van een moederorganisatie of partnersysteem */
      organisatie?: string
      medewerker?: {
        /** Wie zij is in het register van medewerkers; een hub zonder register kent haar bij naam */
        medewerkerId?: string
        naam: string
        functie?: string
        /** Telefoonnummer, alleen cijfers, eventueel met + en landnummer */
        telefoonnummer?: string
        emailadres?: string
      }
      /** Datum, jjjj-mm-dd */
      sinds?: string
    }
    /** Sinds wanneer uw organisatie betrokken is */
    sinds: string
    /** Wanneer wat u ervan ziet het laatst veranderde */
    gewijzigdOp: string
    /** Eerste dag in de agenda van uw organisatie */
    eersteDag?: string
    /** Die dag is voorbij */
    teLaat?: true
    /** Er wordt een antwoord van uw organisatie verwacht */
    wacht?: true
    /** Partnersystemen die niet alles hebben */
    nietGeleverd?: string[]
  })[]
  /** Er zijn er meer: vraag verder met `na` */
  volgende?: string
}

export interface InstemmingOpgave {
  /** Vrije tekst; regeleinden en tabs mogen */
  reden?: string
}

export interface Instemmingen {
  /** UUID */
  huishoudenId: string
  instemmingen: ({
    /** Korte naam van een moederorganisatie of partnersysteem */
    door: string
    /** Waarom deze organisatie hier toen besliste */
    als: 'regisseur' | 'beheer'
    /** Tijdstip volgens RFC 3339 */
    op: string
    reden?: string
    /** UUID */
    met: string
  })[]
}

export interface Instrumenten {
  instrumenten: ({
    /** Korte naam: kleine letters, cijfers en streepjes */
    code: string
    naam: string
    /** Elk domein krijgt een score; de volgorde is die van een grafiek */
    domeinen: string[]
    /** Laagste score van de schaal */
    laagste: number
    /** Hoogste score van de schaal */
    hoogste: number
  })[]
}

export interface InwonerBijwerking {
  /** Weggelaten: blijft zoals het is; null: niet meer bekend */
  telefoonnummer?: string | null
  /** Weggelaten: blijft zoals het is; null: niet meer bekend */
  emailadres?: string | null
}

export interface InwonerCorrectie {
  /** Waarom het anders moet */
  reden: string
  /** Van een naam die veranderde, door huwelijk, scheiding of een besluit: vanaf welke dag; weggelaten: de naam was verkeerd */
  naamPer?: string
  /** null: het nummer is niet van haar, en welk wel is onbekend */
  bsn?: string | null
  naam?: {
    /** Alle voornamen */
    voornamen?: string
    /** Eén regel tekst met minstens één zichtbaar teken */
    voorletters?: string
    /** Zoals men haar noemt */
    roepnaam?: string
    /** Voorvoegsel van de geslachtsnaam, zoals van der */
    voorvoegsel?: string
    /** Eigen achternaam; wie één naam heeft, heeft die hier */
    geslachtsnaam?: string
    /** Achternaam van de (vroegere) partner */
    partner?: {
      /** Eén regel tekst met minstens één zichtbaar teken */
      voorvoegsel?: string
      /** Eén regel tekst met minstens één zichtbaar teken */
      geslachtsnaam: string
    }
    /** Met welke achternaam zij wil worden aangeschreven (BRP naamgebruik): eigen, partner, partner-eigen (die van de partner eerst), eigen-partner */
    naamgebruik?: 'eigen' | 'partner' | 'partner-eigen' | 'eigen-partner'
    /** Een baby zonder naam, of iemand van wie geen naam bekend is */
    nogGeenNaam?: true
  }
  /** Geboortedatum, jjjj-mm-dd, niet in de toekomst; wat onbekend is staat op nul, zoals in de BRP: 1975-03-00, 1975-00-00, 0000-00-00 */
  geboortedatum?: string
  verwachteGeboortedatum?: string | null
  /** M man, V vrouw, O onbekend (BRP) */
  geslacht?: 'M' | 'V' | 'O'
  /** Plaats van de inwoner in het huishouden */
  gezinsrol?: 'ouder' | 'partner' | 'kind' | 'grootouder' | 'overig'
}

export interface KantelingIntrekking {
  /** Vrije tekst; regeleinden en tabs mogen */
  reden: string
}

export interface KantelingOpgave {
  /** UUID */
  inwonerId: string
  /** Welke individuele ondersteuning het was */
  product: 'begeleiding' | 'dagbesteding' | 'huishoudelijke-hulp' | 'persoonlijke-verzorging' | 'kortdurend-verblijf' | 'hulpmiddel' | 'vervoer' | 'woningaanpassing' | 'beschermd-wonen' | 'beschermd-thuis' | 'ambulante-jeugdhulp' | 'dagbehandeling-jeugd' | 'jeugdhulp-met-verblijf' | 'pleegzorg'
  /** De toekenning waar zij uit kwam */
  voorzieningaanvraagId?: string
  /** Datum, jjjj-mm-dd */
  per: string
  /** Een voorziening van de sociale kaart; weggelaten: het team zelf */
  naar?: string
}

export interface KantelingVastgelegd {
  /** UUID */
  huishoudenId: string
  /** Versie van wat uw organisatie van het huishouden ziet; ook in de ETag */
  versie: number
  /** UUID */
  kantelingId: string
}

export interface Leveringen {
  /** UUID */
  huishoudenId: string
  leveringen: Ontvangstbewijs[]
}

export interface LidVastgelegd {
  /** UUID */
  huishoudenId: string
  /** Versie van wat uw organisatie van het huishouden ziet; ook in de ETag */
  versie: number
  /** UUID */
  inwonerId: string
}

export interface MedewerkerInRegister {
  naam: string
  /** Wat zij in haar moederorganisatie is */
  functie?: string
  /** Telefoonnummer, alleen cijfers, eventueel met + en landnummer */
  telefoonnummer?: string
  emailadres?: string
  /** Eerste dag */
  sinds: string
  /** Eerste dag dat zij er niet meer werkt */
  tot?: string
  /** Wat zij in welk team doet */
  teams: ({
    /** Korte naam van het team in de inrichting */
    team: string
    /** Een functie die dit team volgens de inrichting heeft */
    functie: string
    fte: number
    /** Datum, jjjj-mm-dd */
    sinds: string
    /** Eerste dag dat zij er geen lid meer van is */
    tot?: string
  })[]
  /** Wie haar vervangt, en wanneer: in die dagen is zij er niet */
  vervangers: ({
    /** UUID */
    medewerkerId: string
    /** Datum, jjjj-mm-dd */
    van: string
    /** Eerste dag dat zij er zelf weer is */
    tot: string
  })[]
  /** UUID */
  medewerkerId: string
  /** Haar moederorganisatie */
  organisatie: string
}

export interface MedewerkerInschrijving {
  /** Eén regel tekst met minstens één zichtbaar teken */
  naam: string
  /** Wat zij in haar moederorganisatie is */
  functie?: string
  /** Telefoonnummer zoals men het typt (06 12 34 56 78, 020-1234567, +31 (0)6 …, 0031 6 …, +49 170 …); bewaard zonder scheidingstekens: 0612345678, +31612345678, +49170…; het landnummer blijft zoals u het opgeeft */
  telefoonnummer?: string
  emailadres?: string
  /** Eerste dag */
  sinds: string
  /** Eerste dag dat zij er niet meer werkt */
  tot?: string
  /** Wat zij in welk team doet */
  teams: ({
    /** Korte naam van het team in de inrichting */
    team: string
    /** Een functie die dit team volgens de inrichting heeft */
    functie: string
    fte: number
    /** Datum, jjjj-mm-dd */
    sinds: string
    /** Eerste dag dat zij er geen lid meer van is */
    tot?: string
  })[]
  /** Wie haar vervangt, en wanneer: in die dagen is zij er niet */
  vervangers: ({
    /** UUID */
    medewerkerId: string
    /** Datum, jjjj-mm-dd */
    van: string
    /** Eerste dag dat zij er zelf weer is */
    tot: string
  })[]
  /** Alleen voor wie de hub beheert; weggelaten: uw organisatie */
  organisatie?: string
}

export interface MedewerkerWijziging {
  /** Eén regel tekst met minstens één zichtbaar teken */
  naam?: string
  functie?: string | null
  telefoonnummer?: string | null
  emailadres?: string | null
  /** Datum, jjjj-mm-dd */
  sinds?: string
  /** De eerste dag dat zij er niet meer werkt; null: zij blijft */
  tot?: string | null
  /** Wat zij in welk team doet */
  teams?: ({
    /** Korte naam van het team in de inrichting */
    team: string
    /** Een functie die dit team volgens de inrichting heeft */
    functie: string
    fte: number
    /** Datum, jjjj-mm-dd */
    sinds: string
    /** Eerste dag dat zij er geen lid meer van is */
    tot?: string
  })[]
  /** Wie haar vervangt, en wanneer: in die dagen is zij er niet */
  vervangers?: ({
    /** UUID */
    medewerkerId: string
    /** Datum, jjjj-mm-dd */
    van: string
    /** Eerste dag dat zij er zelf weer is */
    tot: string
  })[]
}

export interface Medewerkers {
  medewerkers: MedewerkerInRegister[]
  /** Er zijn er meer: vraag verder met `na` */
  volgende?: string
}

export interface Meetreeksen {
  /** UUID */
  huishoudenId: string
  reeksen: ({
    /** UUID */
    inwonerId: string
    instrument: string
    /** Ontbreekt als de gemeente dit instrument niet meer kent */
    naam?: string
    laagste?: number
    hoogste?: number
    domeinen: ({
      domein: string
      /** Op volgorde van dag */
      scores: ({
        /** UUID */
        metingId: string
        /** Datum, jjjj-mm-dd */
        datum: string
        score: number
        /** Korte naam van een moederorganisatie of partnersysteem */
        afnemer?: string
      })[]
      doelscore?: {
        score: number
        /** Datum, jjjj-mm-dd */
        gesteldOp: string
        /** UUID */
        doelscoreId: string
      }
      /** De laatste score min de eerste; alleen als er twee zijn */
      verschil?: number
      ook?: {
        instrument: string
        domeinen: string[]
        /** Mag het als één lijn worden getekend; niet als het domein is gesplitst of anders is gaan heten */
        vergelijkbaar: boolean
      }
    })[]
  })[]
}

export interface Melding {
  /** UUID */
  meldingId: string
  /** Tijdstip volgens RFC 3339 */
  gemeldOp: string
  stand: 'open' | 'opgepakt' | 'gesloten' | 'geregistreerd' | 'afgerond'
  /** Alleen voor het team */
  team?: string
  /** Wie haar vastlegde */
  organisatie?: string
  medewerker?: {
    /** Wie zij is in het register van medewerkers; een hub zonder register kent haar bij naam */
    medewerkerId?: string
    naam: string
    functie?: string
    /** Telefoonnummer, alleen cijfers, eventueel met + en landnummer */
    telefoonnummer?: string
    emailadres?: string
  }
  /** Wat er aan de hand is */
  wat?: string
  urgentie?: 'spoed' | 'snel' | 'gewoon'
  melder?: {
    /** inwoner: over zichzelf; vroegsignalering: betalingsachterstanden */
    soort: 'inwoner' | 'naaste' | 'buurtbewoner' | 'school' | 'politie' | 'woningcorporatie' | 'loket' | 'vroegsignalering' | 'huisarts' | 'organisatie' | 'anders'
    naam?: string
    /** Tot wie de melding gaat */
    relatie?: string
    /** Telefoonnummer, alleen cijfers, eventueel met + en landnummer */
    telefoonnummer?: string
    emailadres?: string
    /** Wil onbekend blijven: buiten het team leest niemand wie of wat zij is */
    blijftOnbekend?: true
  }
  leefgebieden?: ('Financiën' | 'Werk & Opleiding' | 'Tijdsbesteding' | 'Huisvesting' | 'Huiselijke relaties' | 'Geestelijke gezondheid' | 'Lichamelijke gezondheid' | 'Middelengebruik' | 'Basale ADL' | 'Instrumentele ADL' | 'Sociaal netwerk' | 'Maatschappelijke participatie' | 'Justitie')[]
  /** Over wie het gaat */
  personen?: ({
    bronpersoonId: string
    naam?: {
      /** Alle voornamen */
      voornamen?: string
      voorletters?: string
      /** Zoals men haar noemt */
      roepnaam?: string
      /** Voorvoegsel van de geslachtsnaam, zoals van der */
      voorvoegsel?: string
      /** Eigen achternaam; wie één naam heeft, heeft die hier */
      geslachtsnaam?: string
      /** Achternaam van de (vroegere) partner */
      partner?: {
        voorvoegsel?: string
        geslachtsnaam: string
      }
      /** Met welke achternaam zij wil worden aangeschreven (BRP naamgebruik): eigen, partner, partner-eigen (die van de partner eerst), eigen-partner */
      naamgebruik?: 'eigen' | 'partner' | 'partner-eigen' | 'eigen-partner'
      /** Een baby zonder naam, of iemand van wie geen naam bekend is */
      nogGeenNaam?: true
    }
    /** Geboortedatum, jjjj-mm-dd, niet in de toekomst; wat onbekend is staat op nul, zoals in de BRP: 1975-03-00, 1975-00-00, 0000-00-00 */
    geboortedatum?: string
    /** M man, V vrouw, O onbekend (BRP) */
    geslacht?: 'M' | 'V' | 'O'
    /** Plaats van de inwoner in het huishouden */
    gezinsrol?: 'ouder' | 'partner' | 'kind' | 'grootouder' | 'overig'
    /** Telefoonnummer, alleen cijfers, eventueel met + en landnummer */
    telefoonnummer?: string
    emailadres?: string
  })[]
  adres?: {
    /** Weggelaten: een woonadres in Nederland (ook een woonboot of standplaats); briefadres: alleen voor post */
    soort?: 'briefadres' | 'geen' | 'buitenland'
    straatnaam?: string
    huisnummer?: number
    huisletter?: string
    huisnummertoevoeging?: string
    /** Bij het huisnummer (BRP): to tegenover, by bij */
    aanduiding?: 'to' | 'by'
    /** Waar het is als een huisnummer het niet zegt: een woonboot, een standplaats, een boerderij */
    locatie?: string
    /** Postcode, vier cijfers en twee hoofdletters zonder spatie */
    postcode?: string
    woonplaats?: string
    /** CBS-wijkcode, bijvoorbeeld WK039201 */
    wijkcode?: string
    /** Waarom er geen adres is, zoals dak- of thuisloos */
    reden?: string
    /** Een adres in het buitenland, zoals het op de post staat */
    regels?: string[]
    /** Het land van een adres in het buitenland */
    land?: string
    /** Indicatie geheim: gaat naar geen private partij en naar niemand die het niet zelf opgaf */
    geheim?: true
  }
  /** Wat het team aanvulde, zoals het gemeld was; alleen voor het team */
  gemeld?: {
    /** Wat er aan de hand is */
    wat?: string
    urgentie?: 'spoed' | 'snel' | 'gewoon'
    melder?: {
      /** inwoner: over zichzelf; vroegsignalering: betalingsachterstanden */
      soort: 'inwoner' | 'naaste' | 'buurtbewoner' | 'school' | 'politie' | 'woningcorporatie' | 'loket' | 'vroegsignalering' | 'huisarts' | 'organisatie' | 'anders'
      naam?: string
      /** Tot wie de melding gaat */
      relatie?: string
      /** Telefoonnummer, alleen cijfers, eventueel met + en landnummer */
      telefoonnummer?: string
      emailadres?: string
      /** Wil onbekend blijven: buiten het team leest niemand wie of wat zij is */
      blijftOnbekend?: true
    }
    leefgebieden?: ('Financiën' | 'Werk & Opleiding' | 'Tijdsbesteding' | 'Huisvesting' | 'Huiselijke relaties' | 'Geestelijke gezondheid' | 'Lichamelijke gezondheid' | 'Middelengebruik' | 'Basale ADL' | 'Instrumentele ADL' | 'Sociaal netwerk' | 'Maatschappelijke participatie' | 'Justitie')[]
    /** Over wie het gaat */
    personen?: ({
      bronpersoonId: string
      naam?: {
        /** Alle voornamen */
        voornamen?: string
        voorletters?: string
        /** Zoals men haar noemt */
        roepnaam?: string
        /** Voorvoegsel van de geslachtsnaam, zoals van der */
        voorvoegsel?: string
        /** Eigen achternaam; wie één naam heeft, heeft die hier */
        geslachtsnaam?: string
        /** Achternaam van de (vroegere) partner */
        partner?: {
          voorvoegsel?: string
          geslachtsnaam: string
        }
        /** Met welke achternaam zij wil worden aangeschreven (BRP naamgebruik): eigen, partner, partner-eigen (die van de partner eerst), eigen-partner */
        naamgebruik?: 'eigen' | 'partner' | 'partner-eigen' | 'eigen-partner'
        /** Een baby zonder naam, of iemand van wie geen naam bekend is */
        nogGeenNaam?: true
      }
      /** Geboortedatum, jjjj-mm-dd, niet in de toekomst; wat onbekend is staat op nul, zoals in de BRP: 1975-03-00, 1975-00-00, 0000-00-00 */
      geboortedatum?: string
      /** M man, V vrouw, O onbekend (BRP) */
      geslacht?: 'M' | 'V' | 'O'
      /** Plaats van de inwoner in het huishouden */
      gezinsrol?: 'ouder' | 'partner' | 'kind' | 'grootouder' | 'overig'
      /** Telefoonnummer, alleen cijfers, eventueel met + en landnummer */
      telefoonnummer?: string
      emailadres?: string
    })[]
    adres?: {
      /** Weggelaten: een woonadres in Nederland (ook een woonboot of standplaats); briefadres: alleen voor post */
      soort?: 'briefadres' | 'geen' | 'buitenland'
      straatnaam?: string
      huisnummer?: number
      huisletter?: string
      huisnummertoevoeging?: string
      /** Bij het huisnummer (BRP): to tegenover, by bij */
      aanduiding?: 'to' | 'by'
      /** Waar het is als een huisnummer het niet zegt: een woonboot, een standplaats, een boerderij */
      locatie?: string
      /** Postcode, vier cijfers en twee hoofdletters zonder spatie */
      postcode?: string
      woonplaats?: string
      /** CBS-wijkcode, bijvoorbeeld WK039201 */
      wijkcode?: string
      /** Waarom er geen adres is, zoals dak- of thuisloos */
      reden?: string
      /** Een adres in het buitenland, zoals het op de post staat */
      regels?: string[]
      /** Het land van een adres in het buitenland */
      land?: string
      /** Indicatie geheim: gaat naar geen private partij en naar niemand die het niet zelf opgaf */
      geheim?: true
    }
  }
  /** Wanneer de volgende stap is gedaan; daarna is zij over tijd */
  uiterlijk?: string
  opgepakt?: {
    /** Korte naam van een moederorganisatie of partnersysteem */
    organisatie: string
    medewerker: {
      /** Wie zij is in het register van medewerkers; een hub zonder register kent haar bij naam */
      medewerkerId?: string
      naam: string
      functie?: string
      /** Telefoonnummer, alleen cijfers, eventueel met + en landnummer */
      telefoonnummer?: string
      emailadres?: string
    }
    /** Tijdstip volgens RFC 3339 */
    op: string
  }
  pogingen?: Record<string, {
    /** Datum, jjjj-mm-dd */
    dag: string
    wijze: 'huisbezoek' | 'telefoon' | 'bericht' | 'elders'
    uitkomst: 'niemand-bereikt' | 'gesproken' | 'wil-geen-contact'
    toelichting?: string
    /** Korte naam van een moederorganisatie of partnersysteem */
    door: string
    medewerker: {
      /** Wie zij is in het register van medewerkers; een hub zonder register kent haar bij naam */
      medewerkerId?: string
      naam: string
      functie?: string
      /** Telefoonnummer, alleen cijfers, eventueel met + en landnummer */
      telefoonnummer?: string
      emailadres?: string
    }
    /** Tijdstip volgens RFC 3339 */
    op: string
    ingetrokken?: {
      /** Korte naam van een moederorganisatie of partnersysteem */
      door: string
      /** Tijdstip volgens RFC 3339 */
      op: string
      reden: string
    }
  }>
  /** Het oudste eerst */
  verloop?: ({
    stap: 'opgepakt' | 'teruggegeven' | 'gesloten' | 'ingetrokken' | 'heropend' | 'aangemeld' | 'toegevoegd'
    /** Korte naam van een moederorganisatie of partnersysteem */
    door: string
    /** Tijdstip volgens RFC 3339 */
    op: string
    medewerker?: {
      /** Wie zij is in het register van medewerkers; een hub zonder register kent haar bij naam */
      medewerkerId?: string
      naam: string
      functie?: string
      /** Telefoonnummer, alleen cijfers, eventueel met + en landnummer */
      telefoonnummer?: string
      emailadres?: string
    }
    /** advies: met een antwoord geholpen; dubbel: er was al een melding */
    sluitreden?: 'geen-hulpvraag' | 'advies' | 'doorverwezen' | 'niet-bereikt' | 'dubbel' | 'elders-in-zorg' | 'anders'
    reden?: string
  })[]
  /** Waar zij bij hoort; alleen voor wie daar is betrokken */
  huishoudenId?: string
}

export interface MeldingAanmelding {
  /** Wie aanmeldt, namens de organisatie van het token */
  medewerker?: {
    /** Wie zij is in het register van medewerkers; een hub zonder register kent haar bij naam */
    medewerkerId?: string
    /** Eén regel tekst met minstens één zichtbaar teken */
    naam: string
    /** Eén regel tekst met minstens één zichtbaar teken */
    functie?: string
    /** Telefoonnummer zoals men het typt (06 12 34 56 78, 020-1234567, +31 (0)6 …, 0031 6 …, +49 170 …); bewaard zonder scheidingstekens: 0612345678, +31612345678, +49170…; het landnummer blijft zoals u het opgeeft */
    telefoonnummer?: string
    emailadres?: string
  }
  grondslag: {
    wet: 'Wmo 2015' | 'Jeugdwet' | 'Wgs' | 'Zvw' | 'AVG toestemming'
    /** Eén regel tekst met minstens één zichtbaar teken */
    artikel?: string
  }
  /** Weggelaten: het adres van de melding */
  adres?: {
    /** Weggelaten: een woonadres in Nederland (ook een woonboot of standplaats); briefadres: alleen voor post */
    soort?: 'briefadres' | 'geen' | 'buitenland'
    /** Eén regel tekst met minstens één zichtbaar teken */
    straatnaam?: string
    huisnummer?: number
    huisletter?: string
    /** Huisnummertoevoeging zoals men haar typt: letters en cijfers met spatie, streep, punt of schuine streep; bewaard in hoogstens vier tekens (bis-2 als bis2, 1/2 als 1-2) */
    huisnummertoevoeging?: string
    /** Bij het huisnummer (BRP): to tegenover, by bij */
    aanduiding?: 'to' | 'by'
    /** Waar het is als een huisnummer het niet zegt: een woonboot, een standplaats, een boerderij */
    locatie?: string
    /** Postcode: vier cijfers en twee letters, zoals 2011 AA; bewaard als 2011AA */
    postcode?: string
    /** Eén regel tekst met minstens één zichtbaar teken */
    woonplaats?: string
    /** CBS-wijkcode, bijvoorbeeld WK039201 */
    wijkcode?: string
    /** Waarom er geen adres is, zoals dak- of thuisloos */
    reden?: string
    /** Een adres in het buitenland, zoals het op de post staat */
    regels?: string[]
    /** Het land van een adres in het buitenland */
    land?: string
    /** Indicatie geheim: gaat naar geen private partij en naar niemand die het niet zelf opgaf */
    geheim?: true
  }
  /** Wat van wie in de melding staat nog ontbreekt of anders is, onder dezelfde `bronpersoonId`; of wie erbij komt */
  inwoners?: ({
    /** Burgerservicenummer, negen cijfers die aan de 11-proef voldoen */
    bsn?: string
    naam?: {
      /** Alle voornamen */
      voornamen?: string
      /** Eén regel tekst met minstens één zichtbaar teken */
      voorletters?: string
      /** Zoals men haar noemt */
      roepnaam?: string
      /** Voorvoegsel van de geslachtsnaam, zoals van der */
      voorvoegsel?: string
      /** Eigen achternaam; wie één naam heeft, heeft die hier */
      geslachtsnaam?: string
      /** Achternaam van de (vroegere) partner */
      partner?: {
        /** Eén regel tekst met minstens één zichtbaar teken */
        voorvoegsel?: string
        /** Eén regel tekst met minstens één zichtbaar teken */
        geslachtsnaam: string
      }
      /** Met welke achternaam zij wil worden aangeschreven (BRP naamgebruik): eigen, partner, partner-eigen (die van de partner eerst), eigen-partner */
      naamgebruik?: 'eigen' | 'partner' | 'partner-eigen' | 'eigen-partner'
      /** Een baby zonder naam, of iemand van wie geen naam bekend is */
      nogGeenNaam?: true
    }
    /** Geboortedatum, jjjj-mm-dd, niet in de toekomst; wat onbekend is staat op nul, zoals in de BRP: 1975-03-00, 1975-00-00, 0000-00-00 */
    geboortedatum?: string
    /** Van een kind dat nog niet geboren is; de geboortedatum is dan 0000-00-00 */
    verwachteGeboortedatum?: string
    /** M man, V vrouw, O onbekend (BRP) */
    geslacht?: 'M' | 'V' | 'O'
    /** Plaats van de inwoner in het huishouden */
    gezinsrol?: 'ouder' | 'partner' | 'kind' | 'grootouder' | 'overig'
    /** Telefoonnummer zoals men het typt (06 12 34 56 78, 020-1234567, +31 (0)6 …, 0031 6 …, +49 170 …); bewaard zonder scheidingstekens: 0612345678, +31612345678, +49170…; het landnummer blijft zoals u het opgeeft */
    telefoonnummer?: string
    emailadres?: string
    verzekering?: {
      /** UZOVI-nummer van de zorgverzekeraar; 0000 bestaat niet */
      uzovi: string
      verzekerdennummer: string
      /** Begin van deze verzekering; zorg van voor die dag hoort bij een eerdere */
      sinds?: string
    }
    /** Eigen kenmerk van de persoon: 1 tot 60 letters, cijfers of . _ : / { } ( ) # + @ ~ - */
    bronpersoonId: string
  })[]
  /** Wie in de melding staat en niet wordt aangemeld */
  zonder?: string[]
  vragen?: ({
    /** Eigen kenmerk van de persoon: 1 tot 60 letters, cijfers of . _ : / { } ( ) # + @ ~ - */
    bronpersoonId: string
    leefgebied: 'Financiën' | 'Werk & Opleiding' | 'Tijdsbesteding' | 'Huisvesting' | 'Huiselijke relaties' | 'Geestelijke gezondheid' | 'Lichamelijke gezondheid' | 'Middelengebruik' | 'Basale ADL' | 'Instrumentele ADL' | 'Sociaal netwerk' | 'Maatschappelijke participatie' | 'Justitie'
    /** Vrije tekst; regeleinden en tabs mogen */
    omschrijving: string
  })[]
  zrm?: ({
    /** Eigen kenmerk van de persoon: 1 tot 60 letters, cijfers of . _ : / { } ( ) # + @ ~ - */
    bronpersoonId: string
    instrument: '2017'
    /** Datum, jjjj-mm-dd */
    datum: string
    scores: {
      'Financiën': number
      'Werk & Opleiding': number
      Tijdsbesteding: number
      Huisvesting: number
      'Huiselijke relaties': number
      'Geestelijke gezondheid': number
      'Lichamelijke gezondheid': number
      Middelengebruik: number
      'Basale ADL': number
      'Instrumentele ADL': number
      'Sociaal netwerk': number
      'Maatschappelijke participatie': number
      Justitie: number
    }
  })[]
  toestemmingen?: ({
    /** Datum, jjjj-mm-dd */
    gegevenOp: string
    /** Het uur van die dag, Nederlandse tijd; op een dag waarop zij haar introk geldt alleen wat aantoonbaar later is gegeven */
    tijd?: string
    /** Zij gaf haar tot deze dag; dan eindigt zij vanzelf */
    tot?: string
    /** Eén regel tekst met minstens één zichtbaar teken */
    tekst?: string
    /** Eigen kenmerk van de persoon: 1 tot 60 letters, cijfers of . _ : / { } ( ) # + @ ~ - */
    bronpersoonId: string
    voor: string
  })[]
  verwijzingen?: ({
    bronpersoonIds: string[]
    naar: string
    /** Vrije tekst; regeleinden en tabs mogen */
    reden: string
  })[]
  signalen?: ({
    /** Eigen kenmerk van de persoon: 1 tot 60 letters, cijfers of . _ : / { } ( ) # + @ ~ - */
    bronpersoonId: string
  })[]
}

export interface MeldingInLijst {
  /** UUID */
  meldingId: string
  /** Tijdstip volgens RFC 3339 */
  gemeldOp: string
  stand: 'open' | 'opgepakt' | 'gesloten' | 'geregistreerd' | 'afgerond'
  /** Alleen voor het team */
  team?: string
  /** Wie haar vastlegde */
  organisatie?: string
  medewerker?: {
    /** Wie zij is in het register van medewerkers; een hub zonder register kent haar bij naam */
    medewerkerId?: string
    naam: string
    functie?: string
    /** Telefoonnummer, alleen cijfers, eventueel met + en landnummer */
    telefoonnummer?: string
    emailadres?: string
  }
  /** Wat er aan de hand is */
  wat?: string
  urgentie?: 'spoed' | 'snel' | 'gewoon'
  melder?: {
    /** inwoner: over zichzelf; vroegsignalering: betalingsachterstanden */
    soort: 'inwoner' | 'naaste' | 'buurtbewoner' | 'school' | 'politie' | 'woningcorporatie' | 'loket' | 'vroegsignalering' | 'huisarts' | 'organisatie' | 'anders'
    naam?: string
    /** Tot wie de melding gaat */
    relatie?: string
    /** Telefoonnummer, alleen cijfers, eventueel met + en landnummer */
    telefoonnummer?: string
    emailadres?: string
    /** Wil onbekend blijven: buiten het team leest niemand wie of wat zij is */
    blijftOnbekend?: true
  }
  leefgebieden?: ('Financiën' | 'Werk & Opleiding' | 'Tijdsbesteding' | 'Huisvesting' | 'Huiselijke relaties' | 'Geestelijke gezondheid' | 'Lichamelijke gezondheid' | 'Middelengebruik' | 'Basale ADL' | 'Instrumentele ADL' | 'Sociaal netwerk' | 'Maatschappelijke participatie' | 'Justitie')[]
  /** Over wie het gaat */
  personen?: ({
    bronpersoonId: string
    naam?: {
      /** Alle voornamen */
      voornamen?: string
      voorletters?: string
      /** Zoals men haar noemt */
      roepnaam?: string
      /** Voorvoegsel van de geslachtsnaam, zoals van der */
      voorvoegsel?: string
      /** Eigen achternaam; wie één naam heeft, heeft die hier */
      geslachtsnaam?: string
      /** Achternaam van de (vroegere) partner */
      partner?: {
        voorvoegsel?: string
        geslachtsnaam: string
      }
      /** Met welke achternaam zij wil worden aangeschreven (BRP naamgebruik): eigen, partner, partner-eigen (die van de partner eerst), eigen-partner */
      naamgebruik?: 'eigen' | 'partner' | 'partner-eigen' | 'eigen-partner'
      /** Een baby zonder naam, of iemand van wie geen naam bekend is */
      nogGeenNaam?: true
    }
    /** Geboortedatum, jjjj-mm-dd, niet in de toekomst; wat onbekend is staat op nul, zoals in de BRP: 1975-03-00, 1975-00-00, 0000-00-00 */
    geboortedatum?: string
    /** M man, V vrouw, O onbekend (BRP) */
    geslacht?: 'M' | 'V' | 'O'
    /** Plaats van de inwoner in het huishouden */
    gezinsrol?: 'ouder' | 'partner' | 'kind' | 'grootouder' | 'overig'
    /** Telefoonnummer, alleen cijfers, eventueel met + en landnummer */
    telefoonnummer?: string
    emailadres?: string
  })[]
  adres?: {
    /** Weggelaten: een woonadres in Nederland (ook een woonboot of standplaats); briefadres: alleen voor post */
    soort?: 'briefadres' | 'geen' | 'buitenland'
    straatnaam?: string
    huisnummer?: number
    huisletter?: string
    huisnummertoevoeging?: string
    /** Bij het huisnummer (BRP): to tegenover, by bij */
    aanduiding?: 'to' | 'by'
    /** Waar het is als een huisnummer het niet zegt: een woonboot, een standplaats, een boerderij */
    locatie?: string
    /** Postcode, vier cijfers en twee hoofdletters zonder spatie */
    postcode?: string
    woonplaats?: string
    /** CBS-wijkcode, bijvoorbeeld WK039201 */
    wijkcode?: string
    /** Waarom er geen adres is, zoals dak- of thuisloos */
    reden?: string
    /** Een adres in het buitenland, zoals het op de post staat */
    regels?: string[]
    /** Het land van een adres in het buitenland */
    land?: string
    /** Indicatie geheim: gaat naar geen private partij en naar niemand die het niet zelf opgaf */
    geheim?: true
  }
  /** Wat het team aanvulde, zoals het gemeld was; alleen voor het team */
  gemeld?: {
    /** Wat er aan de hand is */
    wat?: string
    urgentie?: 'spoed' | 'snel' | 'gewoon'
    melder?: {
      /** inwoner: over zichzelf; vroegsignalering: betalingsachterstanden */
      soort: 'inwoner' | 'naaste' | 'buurtbewoner' | 'school' | 'politie' | 'woningcorporatie' | 'loket' | 'vroegsignalering' | 'huisarts' | 'organisatie' | 'anders'
      naam?: string
      /** Tot wie de melding gaat */
      relatie?: string
      /** Telefoonnummer, alleen cijfers, eventueel met + en landnummer */
      telefoonnummer?: string
      emailadres?: string
      /** Wil onbekend blijven: buiten het team leest niemand wie of wat zij is */
      blijftOnbekend?: true
    }
    leefgebieden?: ('Financiën' | 'Werk & Opleiding' | 'Tijdsbesteding' | 'Huisvesting' | 'Huiselijke relaties' | 'Geestelijke gezondheid' | 'Lichamelijke gezondheid' | 'Middelengebruik' | 'Basale ADL' | 'Instrumentele ADL' | 'Sociaal netwerk' | 'Maatschappelijke participatie' | 'Justitie')[]
    /** Over wie het gaat */
    personen?: ({
      bronpersoonId: string
      naam?: {
        /** Alle voornamen */
        voornamen?: string
        voorletters?: string
        /** Zoals men haar noemt */
        roepnaam?: string
        /** Voorvoegsel van de geslachtsnaam, zoals van der */
        voorvoegsel?: string
        /** Eigen achternaam; wie één naam heeft, heeft die hier */
        geslachtsnaam?: string
        /** Achternaam van de (vroegere) partner */
        partner?: {
          voorvoegsel?: string
          geslachtsnaam: string
        }
        /** Met welke achternaam zij wil worden aangeschreven (BRP naamgebruik): eigen, partner, partner-eigen (die van de partner eerst), eigen-partner */
        naamgebruik?: 'eigen' | 'partner' | 'partner-eigen' | 'eigen-partner'
        /** Een baby zonder naam, of iemand van wie geen naam bekend is */
        nogGeenNaam?: true
      }
      /** Geboortedatum, jjjj-mm-dd, niet in de toekomst; wat onbekend is staat op nul, zoals in de BRP: 1975-03-00, 1975-00-00, 0000-00-00 */
      geboortedatum?: string
      /** M man, V vrouw, O onbekend (BRP) */
      geslacht?: 'M' | 'V' | 'O'
      /** Plaats van de inwoner in het huishouden */
      gezinsrol?: 'ouder' | 'partner' | 'kind' | 'grootouder' | 'overig'
      /** Telefoonnummer, alleen cijfers, eventueel met + en landnummer */
      telefoonnummer?: string
      emailadres?: string
    })[]
    adres?: {
      /** Weggelaten: een woonadres in Nederland (ook een woonboot of standplaats); briefadres: alleen voor post */
      soort?: 'briefadres' | 'geen' | 'buitenland'
      straatnaam?: string
      huisnummer?: number
      huisletter?: string
      huisnummertoevoeging?: string
      /** Bij het huisnummer (BRP): to tegenover, by bij */
      aanduiding?: 'to' | 'by'
      /** Waar het is als een huisnummer het niet zegt: een woonboot, een standplaats, een boerderij */
      locatie?: string
      /** Postcode, vier cijfers en twee hoofdletters zonder spatie */
      postcode?: string
      woonplaats?: string
      /** CBS-wijkcode, bijvoorbeeld WK039201 */
      wijkcode?: string
      /** Waarom er geen adres is, zoals dak- of thuisloos */
      reden?: string
      /** Een adres in het buitenland, zoals het op de post staat */
      regels?: string[]
      /** Het land van een adres in het buitenland */
      land?: string
      /** Indicatie geheim: gaat naar geen private partij en naar niemand die het niet zelf opgaf */
      geheim?: true
    }
  }
  /** Wanneer de volgende stap is gedaan; daarna is zij over tijd */
  uiterlijk?: string
  opgepakt?: {
    /** Korte naam van een moederorganisatie of partnersysteem */
    organisatie: string
    medewerker: {
      /** Wie zij is in het register van medewerkers; een hub zonder register kent haar bij naam */
      medewerkerId?: string
      naam: string
      functie?: string
      /** Telefoonnummer, alleen cijfers, eventueel met + en landnummer */
      telefoonnummer?: string
      emailadres?: string
    }
    /** Tijdstip volgens RFC 3339 */
    op: string
  }
  pogingen?: Record<string, {
    /** Datum, jjjj-mm-dd */
    dag: string
    wijze: 'huisbezoek' | 'telefoon' | 'bericht' | 'elders'
    uitkomst: 'niemand-bereikt' | 'gesproken' | 'wil-geen-contact'
    toelichting?: string
    /** Korte naam van een moederorganisatie of partnersysteem */
    door: string
    medewerker: {
      /** Wie zij is in het register van medewerkers; een hub zonder register kent haar bij naam */
      medewerkerId?: string
      naam: string
      functie?: string
      /** Telefoonnummer, alleen cijfers, eventueel met + en landnummer */
      telefoonnummer?: string
      emailadres?: string
    }
    /** Tijdstip volgens RFC 3339 */
    op: string
    ingetrokken?: {
      /** Korte naam van een moederorganisatie of partnersysteem */
      door: string
      /** Tijdstip volgens RFC 3339 */
      op: string
      reden: string
    }
  }>
  /** Het oudste eerst */
  verloop?: ({
    stap: 'opgepakt' | 'teruggegeven' | 'gesloten' | 'ingetrokken' | 'heropend' | 'aangemeld' | 'toegevoegd'
    /** Korte naam van een moederorganisatie of partnersysteem */
    door: string
    /** Tijdstip volgens RFC 3339 */
    op: string
    medewerker?: {
      /** Wie zij is in het register van medewerkers; een hub zonder register kent haar bij naam */
      medewerkerId?: string
      naam: string
      functie?: string
      /** Telefoonnummer, alleen cijfers, eventueel met + en landnummer */
      telefoonnummer?: string
      emailadres?: string
    }
    /** advies: met een antwoord geholpen; dubbel: er was al een melding */
    sluitreden?: 'geen-hulpvraag' | 'advies' | 'doorverwezen' | 'niet-bereikt' | 'dubbel' | 'elders-in-zorg' | 'anders'
    reden?: string
  })[]
  /** Waar zij bij hoort; alleen voor wie daar is betrokken */
  huishoudenId?: string
  overTijd?: true
}

export interface MeldingMetReden {
  /** Waarom */
  reden: string
  /** Wie van uw organisatie; weggelaten: wie in de kop `Wijkhub-Medewerker` staat */
  medewerker?: {
    /** Wie zij is in het register van medewerkers; een hub zonder register kent haar bij naam */
    medewerkerId?: string
    /** Eén regel tekst met minstens één zichtbaar teken */
    naam: string
    /** Eén regel tekst met minstens één zichtbaar teken */
    functie?: string
    /** Telefoonnummer zoals men het typt (06 12 34 56 78, 020-1234567, +31 (0)6 …, 0031 6 …, +49 170 …); bewaard zonder scheidingstekens: 0612345678, +31612345678, +49170…; het landnummer blijft zoals u het opgeeft */
    telefoonnummer?: string
    emailadres?: string
  }
}

export interface MeldingOpgave {
  /** Wat er aan de hand is */
  wat: string
  urgentie: 'spoed' | 'snel' | 'gewoon'
  melder: {
    /** inwoner: over zichzelf; vroegsignalering: betalingsachterstanden */
    soort: 'inwoner' | 'naaste' | 'buurtbewoner' | 'school' | 'politie' | 'woningcorporatie' | 'loket' | 'vroegsignalering' | 'huisarts' | 'organisatie' | 'anders'
    /** Eén regel tekst met minstens één zichtbaar teken */
    naam?: string
    /** Tot wie de melding gaat */
    relatie?: string
    /** Telefoonnummer zoals men het typt (06 12 34 56 78, 020-1234567, +31 (0)6 …, 0031 6 …, +49 170 …); bewaard zonder scheidingstekens: 0612345678, +31612345678, +49170…; het landnummer blijft zoals u het opgeeft */
    telefoonnummer?: string
    emailadres?: string
    /** Wil onbekend blijven: buiten het team leest niemand wie of wat zij is */
    blijftOnbekend?: true
  }
  leefgebieden?: ('Financiën' | 'Werk & Opleiding' | 'Tijdsbesteding' | 'Huisvesting' | 'Huiselijke relaties' | 'Geestelijke gezondheid' | 'Lichamelijke gezondheid' | 'Middelengebruik' | 'Basale ADL' | 'Instrumentele ADL' | 'Sociaal netwerk' | 'Maatschappelijke participatie' | 'Justitie')[]
  /** Over wie het gaat, voor zover bekend; nooit een BSN */
  personen?: ({
    /** Eigen kenmerk van de persoon: 1 tot 60 letters, cijfers of . _ : / { } ( ) # + @ ~ - */
    bronpersoonId: string
    naam?: {
      /** Alle voornamen */
      voornamen?: string
      /** Eén regel tekst met minstens één zichtbaar teken */
      voorletters?: string
      /** Zoals men haar noemt */
      roepnaam?: string
      /** Voorvoegsel van de geslachtsnaam, zoals van der */
      voorvoegsel?: string
      /** Eigen achternaam; wie één naam heeft, heeft die hier */
      geslachtsnaam?: string
      /** Achternaam van de (vroegere) partner */
      partner?: {
        /** Eén regel tekst met minstens één zichtbaar teken */
        voorvoegsel?: string
        /** Eén regel tekst met minstens één zichtbaar teken */
        geslachtsnaam: string
      }
      /** Met welke achternaam zij wil worden aangeschreven (BRP naamgebruik): eigen, partner, partner-eigen (die van de partner eerst), eigen-partner */
      naamgebruik?: 'eigen' | 'partner' | 'partner-eigen' | 'eigen-partner'
      /** Een baby zonder naam, of iemand van wie geen naam bekend is */
      nogGeenNaam?: true
    }
    /** Geboortedatum, jjjj-mm-dd, niet in de toekomst; wat onbekend is staat op nul, zoals in de BRP: 1975-03-00, 1975-00-00, 0000-00-00 */
    geboortedatum?: string
    /** M man, V vrouw, O onbekend (BRP) */
    geslacht?: 'M' | 'V' | 'O'
    /** Plaats van de inwoner in het huishouden */
    gezinsrol?: 'ouder' | 'partner' | 'kind' | 'grootouder' | 'overig'
    /** Telefoonnummer zoals men het typt (06 12 34 56 78, 020-1234567, +31 (0)6 …, 0031 6 …, +49 170 …); bewaard zonder scheidingstekens: 0612345678, +31612345678, +49170…; het landnummer blijft zoals u het opgeeft */
    telefoonnummer?: string
    emailadres?: string
  })[]
  adres?: {
    /** Weggelaten: een woonadres in Nederland (ook een woonboot of standplaats); briefadres: alleen voor post */
    soort?: 'briefadres' | 'geen' | 'buitenland'
    /** Eén regel tekst met minstens één zichtbaar teken */
    straatnaam?: string
    huisnummer?: number
    huisletter?: string
    /** Huisnummertoevoeging zoals men haar typt: letters en cijfers met spatie, streep, punt of schuine streep; bewaard in hoogstens vier tekens (bis-2 als bis2, 1/2 als 1-2) */
    huisnummertoevoeging?: string
    /** Bij het huisnummer (BRP): to tegenover, by bij */
    aanduiding?: 'to' | 'by'
    /** Waar het is als een huisnummer het niet zegt: een woonboot, een standplaats, een boerderij */
    locatie?: string
    /** Postcode: vier cijfers en twee letters, zoals 2011 AA; bewaard als 2011AA */
    postcode?: string
    /** Eén regel tekst met minstens één zichtbaar teken */
    woonplaats?: string
    /** CBS-wijkcode, bijvoorbeeld WK039201 */
    wijkcode?: string
    /** Waarom er geen adres is, zoals dak- of thuisloos */
    reden?: string
    /** Een adres in het buitenland, zoals het op de post staat */
    regels?: string[]
    /** Het land van een adres in het buitenland */
    land?: string
    /** Indicatie geheim: gaat naar geen private partij en naar niemand die het niet zelf opgaf */
    geheim?: true
  }
  /** Het team waar zij heen gaat; weggelaten: dat van de wijk van het adres, en zonder adres het centrale team */
  team?: string
  /** Wie van uw organisatie; weggelaten: wie in de kop `Wijkhub-Medewerker` staat */
  medewerker?: {
    /** Wie zij is in het register van medewerkers; een hub zonder register kent haar bij naam */
    medewerkerId?: string
    /** Eén regel tekst met minstens één zichtbaar teken */
    naam: string
    /** Eén regel tekst met minstens één zichtbaar teken */
    functie?: string
    /** Telefoonnummer zoals men het typt (06 12 34 56 78, 020-1234567, +31 (0)6 …, 0031 6 …, +49 170 …); bewaard zonder scheidingstekens: 0612345678, +31612345678, +49170…; het landnummer blijft zoals u het opgeeft */
    telefoonnummer?: string
    emailadres?: string
  }
}

export interface MeldingOppakking {
  /** Wie van uw organisatie; weggelaten: wie in de kop `Wijkhub-Medewerker` staat */
  medewerker?: {
    /** Wie zij is in het register van medewerkers; een hub zonder register kent haar bij naam */
    medewerkerId?: string
    /** Eén regel tekst met minstens één zichtbaar teken */
    naam: string
    /** Eén regel tekst met minstens één zichtbaar teken */
    functie?: string
    /** Telefoonnummer zoals men het typt (06 12 34 56 78, 020-1234567, +31 (0)6 …, 0031 6 …, +49 170 …); bewaard zonder scheidingstekens: 0612345678, +31612345678, +49170…; het landnummer blijft zoals u het opgeeft */
    telefoonnummer?: string
    emailadres?: string
  }
}

export interface MeldingSluiting {
  /** advies: met een antwoord geholpen; dubbel: er was al een melding */
  sluitreden: 'geen-hulpvraag' | 'advies' | 'doorverwezen' | 'niet-bereikt' | 'dubbel' | 'elders-in-zorg' | 'anders'
  /** Toelichting */
  reden?: string
  /** Wie van uw organisatie; weggelaten: wie in de kop `Wijkhub-Medewerker` staat */
  medewerker?: {
    /** Wie zij is in het register van medewerkers; een hub zonder register kent haar bij naam */
    medewerkerId?: string
    /** Eén regel tekst met minstens één zichtbaar teken */
    naam: string
    /** Eén regel tekst met minstens één zichtbaar teken */
    functie?: string
    /** Telefoonnummer zoals men het typt (06 12 34 56 78, 020-1234567, +31 (0)6 …, 0031 6 …, +49 170 …); bewaard zonder scheidingstekens: 0612345678, +31612345678, +49170…; het landnummer blijft zoals u het opgeeft */
    telefoonnummer?: string
    emailadres?: string
  }
}

export interface MeldingToevoeging {
  /** Een huishouden waar uw organisatie bij is betrokken */
  huishoudenId: string
  /** Wie van uw organisatie; weggelaten: wie in de kop `Wijkhub-Medewerker` staat */
  medewerker?: {
    /** Wie zij is in het register van medewerkers; een hub zonder register kent haar bij naam */
    medewerkerId?: string
    /** Eén regel tekst met minstens één zichtbaar teken */
    naam: string
    /** Eén regel tekst met minstens één zichtbaar teken */
    functie?: string
    /** Telefoonnummer zoals men het typt (06 12 34 56 78, 020-1234567, +31 (0)6 …, 0031 6 …, +49 170 …); bewaard zonder scheidingstekens: 0612345678, +31612345678, +49170…; het landnummer blijft zoals u het opgeeft */
    telefoonnummer?: string
    emailadres?: string
  }
}

export interface MeldingWijziging {
  /** Wat er aan de hand is */
  wat?: string
  urgentie?: 'spoed' | 'snel' | 'gewoon'
  melder?: {
    /** inwoner: over zichzelf; vroegsignalering: betalingsachterstanden */
    soort: 'inwoner' | 'naaste' | 'buurtbewoner' | 'school' | 'politie' | 'woningcorporatie' | 'loket' | 'vroegsignalering' | 'huisarts' | 'organisatie' | 'anders'
    /** Eén regel tekst met minstens één zichtbaar teken */
    naam?: string
    /** Tot wie de melding gaat */
    relatie?: string
    /** Telefoonnummer zoals men het typt (06 12 34 56 78, 020-1234567, +31 (0)6 …, 0031 6 …, +49 170 …); bewaard zonder scheidingstekens: 0612345678, +31612345678, +49170…; het landnummer blijft zoals u het opgeeft */
    telefoonnummer?: string
    emailadres?: string
    /** Wil onbekend blijven: buiten het team leest niemand wie of wat zij is */
    blijftOnbekend?: true
  }
  leefgebieden?: ('Financiën' | 'Werk & Opleiding' | 'Tijdsbesteding' | 'Huisvesting' | 'Huiselijke relaties' | 'Geestelijke gezondheid' | 'Lichamelijke gezondheid' | 'Middelengebruik' | 'Basale ADL' | 'Instrumentele ADL' | 'Sociaal netwerk' | 'Maatschappelijke participatie' | 'Justitie')[]
  /** Over wie het gaat, voor zover bekend; nooit een BSN */
  personen?: ({
    /** Eigen kenmerk van de persoon: 1 tot 60 letters, cijfers of . _ : / { } ( ) # + @ ~ - */
    bronpersoonId: string
    naam?: {
      /** Alle voornamen */
      voornamen?: string
      /** Eén regel tekst met minstens één zichtbaar teken */
      voorletters?: string
      /** Zoals men haar noemt */
      roepnaam?: string
      /** Voorvoegsel van de geslachtsnaam, zoals van der */
      voorvoegsel?: string
      /** Eigen achternaam; wie één naam heeft, heeft die hier */
      geslachtsnaam?: string
      /** Achternaam van de (vroegere) partner */
      partner?: {
        /** Eén regel tekst met minstens één zichtbaar teken */
        voorvoegsel?: string
        /** Eén regel tekst met minstens één zichtbaar teken */
        geslachtsnaam: string
      }
      /** Met welke achternaam zij wil worden aangeschreven (BRP naamgebruik): eigen, partner, partner-eigen (die van de partner eerst), eigen-partner */
      naamgebruik?: 'eigen' | 'partner' | 'partner-eigen' | 'eigen-partner'
      /** Een baby zonder naam, of iemand van wie geen naam bekend is */
      nogGeenNaam?: true
    }
    /** Geboortedatum, jjjj-mm-dd, niet in de toekomst; wat onbekend is staat op nul, zoals in de BRP: 1975-03-00, 1975-00-00, 0000-00-00 */
    geboortedatum?: string
    /** M man, V vrouw, O onbekend (BRP) */
    geslacht?: 'M' | 'V' | 'O'
    /** Plaats van de inwoner in het huishouden */
    gezinsrol?: 'ouder' | 'partner' | 'kind' | 'grootouder' | 'overig'
    /** Telefoonnummer zoals men het typt (06 12 34 56 78, 020-1234567, +31 (0)6 …, 0031 6 …, +49 170 …); bewaard zonder scheidingstekens: 0612345678, +31612345678, +49170…; het landnummer blijft zoals u het opgeeft */
    telefoonnummer?: string
    emailadres?: string
  })[]
  /** null: er is geen adres bekend */
  adres?: {
    /** Weggelaten: een woonadres in Nederland (ook een woonboot of standplaats); briefadres: alleen voor post */
    soort?: 'briefadres' | 'geen' | 'buitenland'
    /** Eén regel tekst met minstens één zichtbaar teken */
    straatnaam?: string
    huisnummer?: number
    huisletter?: string
    /** Huisnummertoevoeging zoals men haar typt: letters en cijfers met spatie, streep, punt of schuine streep; bewaard in hoogstens vier tekens (bis-2 als bis2, 1/2 als 1-2) */
    huisnummertoevoeging?: string
    /** Bij het huisnummer (BRP): to tegenover, by bij */
    aanduiding?: 'to' | 'by'
    /** Waar het is als een huisnummer het niet zegt: een woonboot, een standplaats, een boerderij */
    locatie?: string
    /** Postcode: vier cijfers en twee letters, zoals 2011 AA; bewaard als 2011AA */
    postcode?: string
    /** Eén regel tekst met minstens één zichtbaar teken */
    woonplaats?: string
    /** CBS-wijkcode, bijvoorbeeld WK039201 */
    wijkcode?: string
    /** Waarom er geen adres is, zoals dak- of thuisloos */
    reden?: string
    /** Een adres in het buitenland, zoals het op de post staat */
    regels?: string[]
    /** Het land van een adres in het buitenland */
    land?: string
    /** Indicatie geheim: gaat naar geen private partij en naar niemand die het niet zelf opgaf */
    geheim?: true
  } | null
  /** Het team waar zij heen gaat; weggelaten: dat van de wijk van het adres, en zonder adres het centrale team */
  team?: string
}

export interface Meldingen {
  /** Hoogstens 50: wat spoed heeft eerst, en daarvan de oudste */
  meldingen: MeldingInLijst[]
  /** Er zijn er meer: vraag verder met `na` */
  volgende?: string
}

export interface MetingCorrectie {
  /** Datum, jjjj-mm-dd */
  datum?: string
  /** Elk domein van het instrument, met zijn score */
  scores?: Record<string, number>
  /** Waarom */
  reden: string
}

export interface MetingOpgave {
  /** UUID */
  inwonerId: string
  instrument: string
  /** Datum, jjjj-mm-dd */
  datum: string
  /** Elk domein van het instrument, met zijn score */
  scores: Record<string, number>
}

export interface MetingVastgelegd {
  /** UUID */
  huishoudenId: string
  /** Versie van wat uw organisatie van het huishouden ziet; ook in de ETag */
  versie: number
  /** UUID */
  metingId: string
}

export interface NazorgAfronding {
  /** vervallen: zij is toch niet nodig */
  uitkomst: 'gedaan' | 'niet-bereikt' | 'niet-gewenst' | 'vervallen'
  /** Alleen uw organisatie leest het */
  toelichting?: string
  /** Alleen bij niet-bereikt: op deze dag nog eens; weggelaten: het blijft hierbij */
  opnieuw?: string
}

export interface NazorgOpgave {
  inwonerIds: string[]
  /** Voor deze dag is er contact; ligt zij voor vandaag, dan is het te laat */
  dag: string
  hoe: 'telefoon' | 'huisbezoek' | 'bericht'
  /** Wie het contact heeft */
  medewerker?: {
    /** Wie zij is in het register van medewerkers; een hub zonder register kent haar bij naam */
    medewerkerId?: string
    /** Eén regel tekst met minstens één zichtbaar teken */
    naam: string
    /** Eén regel tekst met minstens één zichtbaar teken */
    functie?: string
    /** Telefoonnummer zoals men het typt (06 12 34 56 78, 020-1234567, +31 (0)6 …, 0031 6 …, +49 170 …); bewaard zonder scheidingstekens: 0612345678, +31612345678, +49170…; het landnummer blijft zoals u het opgeeft */
    telefoonnummer?: string
    emailadres?: string
  }
}

export interface NazorgVastgelegd {
  /** UUID */
  huishoudenId: string
  /** Versie van wat uw organisatie van het huishouden ziet; ook in de ETag */
  versie: number
  /** UUID */
  nazorgId: string
}

export interface NietTeVerzenden {
  code: 'bsn-ontbreekt' | 'naam-ontbreekt' | 'geslachtsnaam-ontbreekt' | 'voorvoegsel-past-niet' | 'geslacht-niet-te-melden' | 'geboortedatum-klopt-niet' | 'geboortedatum-onvolledig' | 'nog-niet-geboren' | 'leeftijd-buiten-bereik' | 'adres-ontbreekt' | 'adres-soort-past-niet' | 'huisnummer-ontbreekt' | 'postcode-niet-nederlands' | 'verzekering-ontbreekt' | 'verzekeraar-klopt-niet' | 'agb-klopt-niet' | 'te-veel-personen' | 'ontvanger-keurt-af' | 'datum-klopt-niet' | 'bedrag-past-niet' | 'teken-past-niet' | 'toestemming-ontbreekt' | 'ontvanger-ontbreekt' | 'toewijzing-onvolledig' | 'toewijzing-dubbel' | 'regel-geschonden'
  /** Welk deel van het huishouden, bijvoorbeeld contactmomenten/<id> */
  onderdeel?: string
  /** De code in woorden */
  reden: string
}

export interface NieuwLid {
  /** UUID */
  inwonerId: string
  /** Het huishouden waar zij lid van is; uw organisatie is bij beide betrokken */
  huishoudenId: string
  /** Plaats van de inwoner in het huishouden */
  gezinsrol: 'ouder' | 'partner' | 'kind' | 'grootouder' | 'overig'
  /** Vanaf deze dag woont zij hier; niet in de toekomst */
  sinds: string
  /** true: zij woont in beide huishoudens, zoals een kind met twee huizen */
  blijftDaar?: boolean
}

export interface NoodtoegangOpgave {
  /** Waarom niet kan worden gewacht; de regisseur en de gemeente lezen dit */
  reden: string
  /** Zo lang als nodig; de gemeente heeft een maximum */
  uren: number
}

export interface Noodtoegangen {
  noodtoegangen: ({
    /** UUID */
    huishoudenId: string
    /** Korte naam van een moederorganisatie of partnersysteem */
    organisatie: string
    medewerker: {
      /** Wie zij is in het register van medewerkers; een hub zonder register kent haar bij naam */
      medewerkerId?: string
      naam: string
      functie?: string
      /** Telefoonnummer, alleen cijfers, eventueel met + en landnummer */
      telefoonnummer?: string
      emailadres?: string
    }
    op: string
    tot: string
    reden: string
  })[]
}

export interface OnderzoekInhoud {
  /** Voor wie */
  inwonerId: string
  /** De dag van de melding; van hier telt de termijn */
  gemeldOp: string
  /** Weggelaten: het gesprek moet nog worden gevoerd */
  gesprek?: {
    /** Datum, jjjj-mm-dd */
    op: string
    deelnemers: ('inwoner' | 'partner' | 'ouder' | 'mantelzorger' | 'netwerk' | 'clientondersteuner' | 'wijkteam' | 'gemeente' | 'cjg' | 'zorgverlener')[]
  }
  /** Waar het over gaat */
  leefgebieden: ('Financiën' | 'Werk & Opleiding' | 'Tijdsbesteding' | 'Huisvesting' | 'Huiselijke relaties' | 'Geestelijke gezondheid' | 'Lichamelijke gezondheid' | 'Middelengebruik' | 'Basale ADL' | 'Instrumentele ADL' | 'Sociaal netwerk' | 'Maatschappelijke participatie' | 'Justitie')[]
  /** Op welke dag de inwoner hierop is gewezen (Wmo 2015 art. 2.3.2); weggelaten: niet */
  gewezenOp: {
    /** Op een eigen (persoonlijk) plan */
    eigenPlan?: string
    /** Op onafhankelijke cliëntondersteuning */
    clientondersteuning?: string
  }
}

export interface OnderzoekIntrekking {
  /** Vrije tekst; regeleinden en tabs mogen */
  reden: string
}

export interface OnderzoekVastgelegd {
  /** UUID */
  huishoudenId: string
  /** Versie van wat uw organisatie van het huishouden ziet; ook in de ETag */
  versie: number
  /** UUID */
  onderzoekId: string
}

export interface OngedaanOpgave {
  /** Vrije tekst; regeleinden en tabs mogen */
  reden: string
}

export interface Ontvangstbewijs {
  /** Korte naam van een moederorganisatie of partnersysteem */
  audience: string
  naam: string
  status: 'aangeboden' | 'verzonden' | 'geaccepteerd' | 'verwerkt' | 'wacht' | 'geweigerd' | 'onverzendbaar' | 'beeindigd'
  /** De versie die het partnersysteem hoort te hebben */
  gewensteVersie: number
  /** Sinds wanneer: het moment van de wijziging */
  gewenstOp: string
  /** De versie waarover het laatste ontvangstbewijs gaat */
  versie?: number
  /** Het nummer dat het partnersysteem gaf */
  partnerNummer?: string
  formaat?: string
  bytes?: number
  /** Aantal berichten dat het partnersysteem tot nu toe over dit huishouden kreeg */
  berichten: number
  poging: number
  foutcode?: 'partner-onbereikbaar' | 'partner-bezet' | 'geen-antwoord' | 'verbinding-verbroken' | 'partner-storing' | 'antwoord-onleesbaar' | 'toegang-geweigerd' | 'tussenstation' | 'partner-weigert' | 'partner-keurt-af' | 'oordeel-blijft-uit' | 'regel-geschonden' | 'defect' | 'onbekend'
  /** De foutcode in woorden */
  reden?: string
  /** Vanaf deze dag is er meer te verzenden */
  vanaf?: string
  /** Delen van het huishouden die dit partnersysteem niet kan krijgen */
  onverzendbaar?: NietTeVerzenden[]
  /** Moment van het laatste ontvangstbewijs */
  op?: string
}

export interface OpheffingOpgave {
  /** Waarom er geen gevaar meer is */
  reden: string
}

export interface OverdrachtAanvaarding {
  /** Wie van uw organisatie haar opneemt; weggelaten: wie dit verzoek doet */
  medewerker?: {
    /** Wie zij is in het register van medewerkers; een hub zonder register kent haar bij naam */
    medewerkerId?: string
    /** Eén regel tekst met minstens één zichtbaar teken */
    naam: string
    /** Eén regel tekst met minstens één zichtbaar teken */
    functie?: string
    /** Telefoonnummer zoals men het typt (06 12 34 56 78, 020-1234567, +31 (0)6 …, 0031 6 …, +49 170 …); bewaard zonder scheidingstekens: 0612345678, +31612345678, +49170…; het landnummer blijft zoals u het opgeeft */
    telefoonnummer?: string
    emailadres?: string
  }
  /** Buiten de hub: wie daar ja zei */
  wie?: string
}

export interface OverdrachtEinde {
  /** Vrije tekst; regeleinden en tabs mogen */
  reden: string
}

export interface OverdrachtInhoud {
  /** Voor wie; de vragen zijn van hen */
  inwonerIds: string[]
  vraagIds: string[]
  doelIds: string[]
  /** Wie het aanbod krijgt leest dit pas als zij het heeft aanvaard */
  reden: string
  /** Zij wordt samen voorgesteld, op deze dag; weggelaten: niet */
  warm?: {
    /** Datum, jjjj-mm-dd */
    op: string
  }
  /** Is er dan geen antwoord of resultaat, dan staat zij te laat in de agenda */
  herinnering: string
  /** De dag waarop de inwoners instemden; verplicht bij een voorziening buiten de hub */
  instemming?: string
}

export interface OverdrachtOpgave {
  /** Voor wie; de vragen zijn van hen */
  inwonerIds: string[]
  vraagIds: string[]
  doelIds: string[]
  /** Wie het aanbod krijgt leest dit pas als zij het heeft aanvaard */
  reden: string
  /** Zij wordt samen voorgesteld, op deze dag; weggelaten: niet */
  warm?: {
    /** Datum, jjjj-mm-dd */
    op: string
  }
  /** Is er dan geen antwoord of resultaat, dan staat zij te laat in de agenda */
  herinnering: string
  /** De dag waarop de inwoners instemden; verplicht bij een voorziening buiten de hub */
  instemming?: string
  /** Een voorziening van de sociale kaart */
  naar: string
}

export interface OverdrachtResultaat {
  /** Wat er van de overdracht kwam */
  uitkomst: 'hulp-gestart' | 'hulp-afgerond' | 'niet-gelukt'
  /** Vrije tekst; regeleinden en tabs mogen */
  toelichting?: string
}

export interface OverdrachtVastgelegd {
  /** UUID */
  huishoudenId: string
  /** Versie van wat uw organisatie van het huishouden ziet; ook in de ETag */
  versie: number
  /** UUID */
  overdrachtId: string
}

export interface OverdrachtWeigering {
  /** Wie haar aanbood leest dit */
  reden: string
  /** Buiten de hub: wie daar nee zei */
  wie?: string
}

export interface Overlijden {
  /** De dag van overlijden; niet in de toekomst */
  op: string
}

export interface Plan {
  /** UUID */
  huishoudenId: string
  regisseur?: {
    /** Korte naam van een moederorganisatie of partnersysteem */
    organisatie?: string
    medewerker?: {
      /** Wie zij is in het register van medewerkers; een hub zonder register kent haar bij naam */
      medewerkerId?: string
      naam: string
      functie?: string
      /** Telefoonnummer, alleen cijfers, eventueel met + en landnummer */
      telefoonnummer?: string
      emailadres?: string
    }
    /** Datum, jjjj-mm-dd */
    sinds?: string
  }
  vragen: ({
    /** UUID */
    inwonerId?: string
    leefgebied?: 'Financiën' | 'Werk & Opleiding' | 'Tijdsbesteding' | 'Huisvesting' | 'Huiselijke relaties' | 'Geestelijke gezondheid' | 'Lichamelijke gezondheid' | 'Middelengebruik' | 'Basale ADL' | 'Instrumentele ADL' | 'Sociaal netwerk' | 'Maatschappelijke participatie' | 'Justitie'
    omschrijving?: string
    /** Zoals de inwoner het zelf zegt */
    eigenWoorden?: string
    prioriteit?: 'hoog' | 'gewoon' | 'laag'
    /** Datum, jjjj-mm-dd */
    gesteldOp?: string
    /** Er is een antwoord dat volstaat; weggelaten: de vraag staat open */
    beantwoord?: true
    /** De laatste keer dat een antwoord niet volstond */
    heropend?: {
      /** Datum, jjjj-mm-dd */
      op: string
      reden: string
    }
    /** UUID */
    vraagId: string
    antwoorden: ({
      /** UUID */
      vraagId?: string
      /** Wiens vraag het is */
      inwonerId?: string
      /** burenhulp: ook een organisatie ervoor, zoals BUUV */
      soort?: 'eigen-kracht' | 'netwerk' | 'vrijwilliger' | 'burenhulp' | 'basisvoorziening' | 'wijkteam' | 'specialist'
      /** Door wie */
      wie?: string
      /** Wat er gebeurt */
      wat?: string
      /** Datum, jjjj-mm-dd */
      sinds?: string
      /** Waarom een eerdere stap niet volstaat */
      waaromNietEerder?: string
      /** UUID */
      antwoordId: string
      /** Op welke stap dit antwoord staat */
      stap: 'eigen-netwerk' | 'basis' | 'specialist'
      /** Eerdere stappen zonder antwoord; leeg: de volgorde is aangehouden */
      overgeslagen: ('eigen-netwerk' | 'basis' | 'specialist')[]
    })[]
  })[]
  doelen: ({
    omschrijving?: string
    /** Zoals de inwoner het zelf zegt */
    eigenWoorden?: string
    leefgebied?: 'Financiën' | 'Werk & Opleiding' | 'Tijdsbesteding' | 'Huisvesting' | 'Huiselijke relaties' | 'Geestelijke gezondheid' | 'Lichamelijke gezondheid' | 'Middelengebruik' | 'Basale ADL' | 'Instrumentele ADL' | 'Sociaal netwerk' | 'Maatschappelijke participatie' | 'Justitie'
    /** Voor wie; weggelaten: voor het huishouden */
    inwonerIds?: string[]
    /** De vragen waarvoor dit doel er is */
    vraagIds?: string[]
    /** Datum, jjjj-mm-dd */
    vastgesteldOp?: string
    /** Weggelaten: er wordt nog aan gewerkt */
    afronding?: {
      uitkomst: 'behaald' | 'deels' | 'vervallen'
      /** Datum, jjjj-mm-dd */
      op: string
      reden?: string
    }
    heropend?: {
      /** Datum, jjjj-mm-dd */
      op: string
      reden: string
    }
    /** UUID */
    doelId: string
    acties: ({
      /** UUID */
      doelId?: string
      omschrijving?: string
      /** Wie het doet, of regelt dat de uitvoerder het doet */
      organisatie?: string
      /** Weggelaten: de organisatie zelf */
      uitvoerder?: 'inwoner' | 'netwerk' | 'vrijwilliger'
      /** De inwoner die het doet */
      inwonerId?: string
      /** Wie het doet uit het netwerk, of welke vrijwilliger */
      wie?: string
      status?: 'open' | 'gepland' | 'uitgevoerd' | 'vervallen'
      /** Datum, jjjj-mm-dd */
      datum?: string
      /** De verwijzing waarvan dit de intake is */
      verwijzingId?: string
      /** De plaats die de regisseur haar gaf */
      volgorde?: number
      prioriteit?: 'hoog' | 'gewoon' | 'laag'
      opgedragen?: {
        /** Korte naam van een moederorganisatie of partnersysteem */
        door: string
        /** Datum, jjjj-mm-dd */
        op: string
        /** Op deze dag wordt een antwoord verwacht */
        antwoordVoor: string
        /** Weggelaten: het wacht op antwoord */
        antwoord?: {
          soort: 'aanvaard' | 'kan-niet'
          /** Datum, jjjj-mm-dd */
          op: string
          reden?: string
        }
      }
      /** UUID */
      actieId: string
    })[]
  })[]
  /** Die bij geen doel horen dat u kent */
  acties: ({
    /** UUID */
    doelId?: string
    omschrijving?: string
    /** Wie het doet, of regelt dat de uitvoerder het doet */
    organisatie?: string
    /** Weggelaten: de organisatie zelf */
    uitvoerder?: 'inwoner' | 'netwerk' | 'vrijwilliger'
    /** De inwoner die het doet */
    inwonerId?: string
    /** Wie het doet uit het netwerk, of welke vrijwilliger */
    wie?: string
    status?: 'open' | 'gepland' | 'uitgevoerd' | 'vervallen'
    /** Datum, jjjj-mm-dd */
    datum?: string
    /** De verwijzing waarvan dit de intake is */
    verwijzingId?: string
    /** De plaats die de regisseur haar gaf */
    volgorde?: number
    prioriteit?: 'hoog' | 'gewoon' | 'laag'
    opgedragen?: {
      /** Korte naam van een moederorganisatie of partnersysteem */
      door: string
      /** Datum, jjjj-mm-dd */
      op: string
      /** Op deze dag wordt een antwoord verwacht */
      antwoordVoor: string
      /** Weggelaten: het wacht op antwoord */
      antwoord?: {
        soort: 'aanvaard' | 'kan-niet'
        /** Datum, jjjj-mm-dd */
        op: string
        reden?: string
      }
    }
    /** UUID */
    actieId: string
  })[]
  /** Wat is toegekend */
  voorzieningen: ({
    soort?: 'wmo-maatwerk' | 'beschermd-wonen' | 'jeugdhulp'
    /** UUID */
    inwonerId?: string
    /** Wat zij vraagt */
    product?: 'begeleiding' | 'dagbesteding' | 'huishoudelijke-hulp' | 'persoonlijke-verzorging' | 'kortdurend-verblijf' | 'hulpmiddel' | 'vervoer' | 'woningaanpassing' | 'beschermd-wonen' | 'beschermd-thuis' | 'ambulante-jeugdhulp' | 'dagbehandeling-jeugd' | 'jeugdhulp-met-verblijf' | 'pleegzorg'
    /** Het onderzoek waarop zij rust */
    onderzoekId?: string
    /** Datum, jjjj-mm-dd */
    ingediendOp?: string
    bij?: {
      naam: string
      hoe: 'gemeente' | 'cjg' | 'team' | 'loket'
      /** Korte naam van een moederorganisatie of partnersysteem */
      organisatie?: string
      /** Korte naam van een moederorganisatie of partnersysteem */
      partner?: string
    }
    /** Datum, jjjj-mm-dd */
    beslisUiterlijk?: string
    van?: {
      /** Korte naam van een moederorganisatie of partnersysteem */
      organisatie: string
      medewerker?: {
        /** Wie zij is in het register van medewerkers; een hub zonder register kent haar bij naam */
        medewerkerId?: string
        naam: string
        functie?: string
        /** Telefoonnummer, alleen cijfers, eventueel met + en landnummer */
        telefoonnummer?: string
        emailadres?: string
      }
    }
    stand?: 'ingediend' | 'in-behandeling' | 'toegekend' | 'afgewezen' | 'buiten-behandeling' | 'ingetrokken'
    behandeling?: {
      /** Datum, jjjj-mm-dd */
      op: string
      /** Korte naam van een moederorganisatie of partnersysteem */
      door: string
      wie?: string
    }
    beslissing?: {
      /** De dag van de beslissing */
      op: string
      /** Wie haar vastlegde */
      door: string
      /** Buiten de hub: wie daar besliste */
      wie?: string
      verlening?: {
        product?: 'begeleiding' | 'dagbesteding' | 'huishoudelijke-hulp' | 'persoonlijke-verzorging' | 'kortdurend-verblijf' | 'hulpmiddel' | 'vervoer' | 'woningaanpassing' | 'beschermd-wonen' | 'beschermd-thuis' | 'ambulante-jeugdhulp' | 'dagbehandeling-jeugd' | 'jeugdhulp-met-verblijf' | 'pleegzorg'
        /** Hoe het wordt verstrekt */
        vorm?: 'in-natura' | 'pgb'
        /** Datum, jjjj-mm-dd */
        van: string
        /** Weggelaten: zonder einde */
        totEnMet?: string
      }
      /** Het besluit over jeugdhulp waarin zij staat */
      besluitId?: string
      toelichting?: string
      /** De laatste dag voor een bezwaar: zes weken na de beslissing */
      bezwaarTotEnMet: string
    }
    einde?: {
      /** Datum, jjjj-mm-dd */
      op: string
      /** Korte naam van een moederorganisatie of partnersysteem */
      door: string
      reden?: string
    }
    /** UUID */
    voorzieningaanvraagId: string
  })[]
  evaluaties: ({
    /** De dag waarop zij is gepland; als zij gehouden is: de dag waarop zij was */
    dag?: string
    /** Wie haar houdt */
    organisatie?: string
    /** Wat eruit kwam; weggelaten: zij moet nog worden gehouden */
    uitkomst?: string
    /** UUID */
    evaluatieId: string
  })[]
}

export interface PlanversieVastgelegd {
  /** UUID */
  huishoudenId: string
  /** Versie van wat uw organisatie van het huishouden ziet; ook in de ETag */
  versie: number
  /** UUID */
  planversieId: string
}

export interface Planversies {
  /** UUID */
  huishoudenId: string
  versies: ({
    /** Telt door binnen het huishouden waarin zij is vastgesteld */
    nummer?: number
    /** Datum, jjjj-mm-dd */
    op?: string
    /** Korte naam van een moederorganisatie of partnersysteem */
    door?: string
    /** Per inwoner */
    akkoorden?: Record<string, {
      akkoord: boolean
      /** Datum, jjjj-mm-dd */
      op: string
      hoe: 'ondertekend' | 'mondeling' | 'digitaal'
      /** Korte naam van een moederorganisatie of partnersysteem */
      vastgelegdDoor: string
      toelichting?: string
    }>
    /** UUID */
    planversieId: string
  })[]
}

export interface PogingIntrekking {
  /** Waarom */
  reden: string
}

export interface PogingOpgave {
  /** Datum, jjjj-mm-dd */
  dag: string
  wijze: 'huisbezoek' | 'telefoon' | 'bericht' | 'elders'
  uitkomst: 'niemand-bereikt' | 'gesproken' | 'wil-geen-contact'
  /** Vrije tekst; regeleinden en tabs mogen */
  toelichting?: string
  /** Wie van uw organisatie; weggelaten: wie in de kop `Wijkhub-Medewerker` staat */
  medewerker?: {
    /** Wie zij is in het register van medewerkers; een hub zonder register kent haar bij naam */
    medewerkerId?: string
    /** Eén regel tekst met minstens één zichtbaar teken */
    naam: string
    /** Eén regel tekst met minstens één zichtbaar teken */
    functie?: string
    /** Telefoonnummer zoals men het typt (06 12 34 56 78, 020-1234567, +31 (0)6 …, 0031 6 …, +49 170 …); bewaard zonder scheidingstekens: 0612345678, +31612345678, +49170…; het landnummer blijft zoals u het opgeeft */
    telefoonnummer?: string
    emailadres?: string
  }
}

export interface PolsContact {
  /** Datum, jjjj-mm-dd */
  datum: string
  /** Legt tegelijk een rapportage vast van het contact */
  rapportage?: Contactverslag
}

export interface PolsOpgave {
  inwonerIds: string[]
  elkeWeken: number
  /** Op deze dag en later is er geen contact meer nodig */
  tot?: string
  /** De eerste dag; weggelaten: over zoveel weken */
  volgende?: string
  /** Weggelaten: wie dit vastlegt */
  medewerker?: {
    /** Wie zij is in het register van medewerkers; een hub zonder register kent haar bij naam */
    medewerkerId?: string
    /** Eén regel tekst met minstens één zichtbaar teken */
    naam: string
    /** Eén regel tekst met minstens één zichtbaar teken */
    functie?: string
    /** Telefoonnummer zoals men het typt (06 12 34 56 78, 020-1234567, +31 (0)6 …, 0031 6 …, +49 170 …); bewaard zonder scheidingstekens: 0612345678, +31612345678, +49170…; het landnummer blijft zoals u het opgeeft */
    telefoonnummer?: string
    emailadres?: string
  }
}

export interface PolsVastgelegd {
  /** UUID */
  huishoudenId: string
  /** Versie van wat uw organisatie van het huishouden ziet; ook in de ETag */
  versie: number
  /** UUID */
  polsId: string
}

export interface PolsWijziging {
  inwonerIds?: string[]
  elkeWeken?: number
  /** null: zonder laatste dag */
  tot?: string | null
  /** De eerste dag; weggelaten: over zoveel weken */
  volgende?: string
  /** Weggelaten: wie dit vastlegt */
  medewerker?: {
    /** Wie zij is in het register van medewerkers; een hub zonder register kent haar bij naam */
    medewerkerId?: string
    /** Eén regel tekst met minstens één zichtbaar teken */
    naam: string
    /** Eén regel tekst met minstens één zichtbaar teken */
    functie?: string
    /** Telefoonnummer zoals men het typt (06 12 34 56 78, 020-1234567, +31 (0)6 …, 0031 6 …, +49 170 …); bewaard zonder scheidingstekens: 0612345678, +31612345678, +49170…; het landnummer blijft zoals u het opgeeft */
    telefoonnummer?: string
    emailadres?: string
  }
}

export interface Projectie {
  /** UUID */
  huishoudenId: string
  adres?: {
    /** Weggelaten: een woonadres in Nederland (ook een woonboot of standplaats); briefadres: alleen voor post */
    soort?: 'briefadres' | 'geen' | 'buitenland'
    straatnaam?: string
    huisnummer?: number
    huisletter?: string
    huisnummertoevoeging?: string
    /** Bij het huisnummer (BRP): to tegenover, by bij */
    aanduiding?: 'to' | 'by'
    /** Waar het is als een huisnummer het niet zegt: een woonboot, een standplaats, een boerderij */
    locatie?: string
    /** Postcode, vier cijfers en twee hoofdletters zonder spatie */
    postcode?: string
    woonplaats?: string
    /** CBS-wijkcode, bijvoorbeeld WK039201 */
    wijkcode?: string
    /** Waarom er geen adres is, zoals dak- of thuisloos */
    reden?: string
    /** Een adres in het buitenland, zoals het op de post staat */
    regels?: string[]
    /** Het land van een adres in het buitenland */
    land?: string
    /** Indicatie geheim: gaat naar geen private partij en naar niemand die het niet zelf opgaf */
    geheim?: true
  }
  tweedeAdres?: {
    /** Weggelaten: een woonadres in Nederland (ook een woonboot of standplaats); briefadres: alleen voor post */
    soort?: 'briefadres' | 'geen' | 'buitenland'
    straatnaam?: string
    huisnummer?: number
    huisletter?: string
    huisnummertoevoeging?: string
    /** Bij het huisnummer (BRP): to tegenover, by bij */
    aanduiding?: 'to' | 'by'
    /** Waar het is als een huisnummer het niet zegt: een woonboot, een standplaats, een boerderij */
    locatie?: string
    /** Postcode, vier cijfers en twee hoofdletters zonder spatie */
    postcode?: string
    woonplaats?: string
    /** CBS-wijkcode, bijvoorbeeld WK039201 */
    wijkcode?: string
    /** Waarom er geen adres is, zoals dak- of thuisloos */
    reden?: string
    /** Een adres in het buitenland, zoals het op de post staat */
    regels?: string[]
    /** Het land van een adres in het buitenland */
    land?: string
    /** Indicatie geheim: gaat naar geen private partij en naar niemand die het niet zelf opgaf */
    geheim?: true
  }
  grondslag?: {
    wet?: 'Wmo 2015' | 'Jeugdwet' | 'Wgs' | 'Zvw' | 'AVG toestemming'
    artikel?: string
  }
  inwoners?: Record<string, {
    /** Burgerservicenummer, negen cijfers die aan de 11-proef voldoen */
    bsn?: string
    /** Opgegeven: later aan een bekende inwoner gehecht en door niemand nagegaan; geverifieerd: nagegaan; weggelaten: bij de aanmelding opgegeven door wie het mag gebruiken */
    bsnStatus?: 'opgegeven' | 'geverifieerd'
    naam?: {
      /** Alle voornamen */
      voornamen?: string
      voorletters?: string
      /** Zoals men haar noemt */
      roepnaam?: string
      /** Voorvoegsel van de geslachtsnaam, zoals van der */
      voorvoegsel?: string
      /** Eigen achternaam; wie één naam heeft, heeft die hier */
      geslachtsnaam?: string
      /** Achternaam van de (vroegere) partner */
      partner?: {
        voorvoegsel?: string
        geslachtsnaam: string
      }
      /** Met welke achternaam zij wil worden aangeschreven (BRP naamgebruik): eigen, partner, partner-eigen (die van de partner eerst), eigen-partner */
      naamgebruik?: 'eigen' | 'partner' | 'partner-eigen' | 'eigen-partner'
      /** Een baby zonder naam, of iemand van wie geen naam bekend is */
      nogGeenNaam?: true
    }
    /** Geboortedatum, jjjj-mm-dd, niet in de toekomst; wat onbekend is staat op nul, zoals in de BRP: 1975-03-00, 1975-00-00, 0000-00-00 */
    geboortedatum?: string
    /** Van een kind dat nog niet geboren is; de geboortedatum is dan 0000-00-00 */
    verwachteGeboortedatum?: string
    /** M man, V vrouw, O onbekend (BRP) */
    geslacht?: 'M' | 'V' | 'O'
    /** Plaats van de inwoner in het huishouden */
    gezinsrol?: 'ouder' | 'partner' | 'kind' | 'grootouder' | 'overig'
    /** Telefoonnummer, alleen cijfers, eventueel met + en landnummer */
    telefoonnummer?: string
    emailadres?: string
    verzekering?: {
      /** UZOVI-nummer van de zorgverzekeraar */
      uzovi: string
      verzekerdennummer: string
      /** Begin van deze verzekering; zorg van voor die dag hoort bij een eerdere */
      sinds?: string
      /** Eerdere verzekeringen, de laatste eerst */
      eerder?: ({
        /** UZOVI-nummer van de zorgverzekeraar */
        uzovi: string
        verzekerdennummer: string
        /** Begin van deze verzekering; zorg van voor die dag hoort bij een eerdere */
        sinds?: string
      })[]
    }
    /** Alleen van wie geen lid meer is */
    vertrokken?: {
      /** Vanaf deze dag geen lid meer van dit huishouden */
      per: string
      overleden?: true
    }
    /** Alleen van wie geen lid meer is: haar eigen adres, of waar zij vandaan ging */
    adres?: {
      /** Weggelaten: een woonadres in Nederland (ook een woonboot of standplaats); briefadres: alleen voor post */
      soort?: 'briefadres' | 'geen' | 'buitenland'
      straatnaam?: string
      huisnummer?: number
      huisletter?: string
      huisnummertoevoeging?: string
      /** Bij het huisnummer (BRP): to tegenover, by bij */
      aanduiding?: 'to' | 'by'
      /** Waar het is als een huisnummer het niet zegt: een woonboot, een standplaats, een boerderij */
      locatie?: string
      /** Postcode, vier cijfers en twee hoofdletters zonder spatie */
      postcode?: string
      woonplaats?: string
      /** CBS-wijkcode, bijvoorbeeld WK039201 */
      wijkcode?: string
      /** Waarom er geen adres is, zoals dak- of thuisloos */
      reden?: string
      /** Een adres in het buitenland, zoals het op de post staat */
      regels?: string[]
      /** Het land van een adres in het buitenland */
      land?: string
      /** Indicatie geheim: gaat naar geen private partij en naar niemand die het niet zelf opgaf */
      geheim?: true
    }
  }>
  betrokkenheden?: Record<string, {
    /** Korte naam van een moederorganisatie of partnersysteem */
    organisatie?: string
    medewerker?: {
      /** Wie zij is in het register van medewerkers; een hub zonder register kent haar bij naam */
      medewerkerId?: string
      naam?: string
      functie?: string
      /** Telefoonnummer, alleen cijfers, eventueel met + en landnummer */
      telefoonnummer?: string
      emailadres?: string
    }
    /** Datum, jjjj-mm-dd */
    sinds?: string
  }>
  regisseur?: {
    /** Korte naam van een moederorganisatie of partnersysteem */
    organisatie?: string
    medewerker?: {
      /** Wie zij is in het register van medewerkers; een hub zonder register kent haar bij naam */
      medewerkerId?: string
      naam: string
      functie?: string
      /** Telefoonnummer, alleen cijfers, eventueel met + en landnummer */
      telefoonnummer?: string
      emailadres?: string
    }
    /** Datum, jjjj-mm-dd */
    sinds?: string
  }
  /** De regie is aangeboden; wie regisseur is blijft het tot zij is aanvaard */
  regieaanbod?: {
    /** UUID */
    regieaanbodId?: string
    /** Korte naam van een moederorganisatie of partnersysteem */
    aan?: string
    /** Korte naam van een moederorganisatie of partnersysteem */
    van?: string
    /** Datum, jjjj-mm-dd */
    aangebodenOp?: string
    /** Datum, jjjj-mm-dd */
    uiterlijk?: string
  }
  vragen?: Record<string, {
    /** UUID */
    inwonerId?: string
    leefgebied?: 'Financiën' | 'Werk & Opleiding' | 'Tijdsbesteding' | 'Huisvesting' | 'Huiselijke relaties' | 'Geestelijke gezondheid' | 'Lichamelijke gezondheid' | 'Middelengebruik' | 'Basale ADL' | 'Instrumentele ADL' | 'Sociaal netwerk' | 'Maatschappelijke participatie' | 'Justitie'
    omschrijving?: string
    /** Zoals de inwoner het zelf zegt */
    eigenWoorden?: string
    prioriteit?: 'hoog' | 'gewoon' | 'laag'
    /** Datum, jjjj-mm-dd */
    gesteldOp?: string
    /** Er is een antwoord dat volstaat; weggelaten: de vraag staat open */
    beantwoord?: true
    /** De laatste keer dat een antwoord niet volstond */
    heropend?: {
      /** Datum, jjjj-mm-dd */
      op: string
      reden: string
    }
  }>
  antwoorden?: Record<string, {
    /** UUID */
    vraagId?: string
    /** Wiens vraag het is */
    inwonerId?: string
    /** burenhulp: ook een organisatie ervoor, zoals BUUV */
    soort?: 'eigen-kracht' | 'netwerk' | 'vrijwilliger' | 'burenhulp' | 'basisvoorziening' | 'wijkteam' | 'specialist'
    /** Door wie */
    wie?: string
    /** Wat er gebeurt */
    wat?: string
    /** Datum, jjjj-mm-dd */
    sinds?: string
    /** Waarom een eerdere stap niet volstaat */
    waaromNietEerder?: string
  }>
  zrm?: Record<string, {
    /** UUID */
    inwonerId?: string
    instrument?: '2017'
    /** Datum, jjjj-mm-dd */
    datum?: string
    /** Korte naam van een moederorganisatie of partnersysteem */
    afnemer?: string
    medewerker?: {
      /** Wie zij is in het register van medewerkers; een hub zonder register kent haar bij naam */
      medewerkerId?: string
      naam: string
      functie?: string
      /** Telefoonnummer, alleen cijfers, eventueel met + en landnummer */
      telefoonnummer?: string
      emailadres?: string
    }
    scores?: {
      'Financiën'?: number
      'Werk & Opleiding'?: number
      Tijdsbesteding?: number
      Huisvesting?: number
      'Huiselijke relaties'?: number
      'Geestelijke gezondheid'?: number
      'Lichamelijke gezondheid'?: number
      Middelengebruik?: number
      'Basale ADL'?: number
      'Instrumentele ADL'?: number
      'Sociaal netwerk'?: number
      'Maatschappelijke participatie'?: number
      Justitie?: number
    }
  }>
  metingen?: Record<string, {
    /** UUID */
    inwonerId?: string
    instrument?: string
    /** Datum, jjjj-mm-dd */
    datum?: string
    /** Korte naam van een moederorganisatie of partnersysteem */
    afnemer?: string
    medewerker?: {
      /** Wie zij is in het register van medewerkers; een hub zonder register kent haar bij naam */
      medewerkerId?: string
      naam: string
      functie?: string
      /** Telefoonnummer, alleen cijfers, eventueel met + en landnummer */
      telefoonnummer?: string
      emailadres?: string
    }
    scores?: Record<string, number>
  }>
  doelscores?: Record<string, {
    /** UUID */
    inwonerId?: string
    instrument?: string
    domein?: string
    score?: number
    /** Datum, jjjj-mm-dd */
    gesteldOp?: string
    /** Korte naam van een moederorganisatie of partnersysteem */
    bron?: string
  }>
  toestemmingen?: Record<string, {
    /** Datum, jjjj-mm-dd */
    gegevenOp?: string
    /** Het uur van die dag, Nederlandse tijd; op een dag waarop zij haar introk geldt alleen wat aantoonbaar later is gegeven */
    tijd?: string
    /** Zij gaf haar tot deze dag; dan eindigt zij vanzelf */
    tot?: string
    /** Kenmerk en versie van de tekst die zij las */
    tekst?: string
    /** Wie de toestemming gaf */
    inwonerId?: string
    /** Een partnersysteem: schuldhulp, cjg, of een dat hier was aangesloten */
    voor?: string
    /** Geldt vanaf deze dag niet meer */
    ingetrokkenOp?: string
    /** Het uur waarop zij haar introk, Nederlandse tijd */
    ingetrokkenTijd?: string
    /** Elke organisatie die haar meldde */
    vastgelegdDoor?: string[]
    /** Wat elk van hen daarvan vastlegde */
    vastlegging?: ({
      /** Datum, jjjj-mm-dd */
      gegevenOp: string
      /** Het uur van die dag, Nederlandse tijd; op een dag waarop zij haar introk geldt alleen wat aantoonbaar later is gegeven */
      tijd?: string
      /** Zij gaf haar tot deze dag; dan eindigt zij vanzelf */
      tot?: string
      /** Kenmerk en versie van de tekst die zij las */
      tekst?: string
      /** Korte naam van een moederorganisatie of partnersysteem */
      organisatie: string
      /** Wie haar vastlegde */
      medewerker?: string
    })[]
    /** Per vergissing vastgelegd: zij is nooit gegeven */
    vergist?: {
      /** Korte naam van een moederorganisatie of partnersysteem */
      door?: string
      /** Tijdstip volgens RFC 3339 */
      op: string
      reden?: string
    }
  }>
  signalen?: Record<string, {
    /** UUID */
    inwonerId?: string
    /** Korte naam van een moederorganisatie of partnersysteem */
    gemeldDoor?: string
    medewerker?: {
      /** Wie zij is in het register van medewerkers; een hub zonder register kent haar bij naam */
      medewerkerId?: string
      naam: string
      functie?: string
      /** Telefoonnummer, alleen cijfers, eventueel met + en landnummer */
      telefoonnummer?: string
      emailadres?: string
    }
    /** Tijdstip volgens RFC 3339 */
    gemeldOp?: string
    /** De index houdt het niet langer */
    ingetrokken?: {
      /** Korte naam van een moederorganisatie of partnersysteem */
      door: string
      /** Tijdstip volgens RFC 3339 */
      op: string
      reden: string
    }
  }>
  matches?: Record<string, {
    /** UUID */
    signaalId?: string
    /** UUID */
    inwonerId?: string
    organisatie?: string
    contactpersoon?: string
    /** Telefoonnummer, alleen cijfers, eventueel met + en landnummer */
    telefoonnummer?: string
    /** Tijdstip volgens RFC 3339 */
    ontvangenOp?: string
  }>
  verwijzingen?: Record<string, {
    /** Korte naam van een moederorganisatie of partnersysteem */
    doorOrganisatie?: string
    reden?: string
    /** Datum, jjjj-mm-dd */
    verwezenOp?: string
    inwonerIds?: string[]
    /** Een partnersysteem: schuldhulp, cjg, of een dat hier was aangesloten */
    naar?: string
    status?: 'wacht' | 'verzonden' | 'ontvangen' | 'intake-gepland' | 'in-behandeling' | 'afgerond' | 'beeindigd' | 'afgewezen'
    /** Datum, jjjj-mm-dd */
    statusDatum?: string
    statusReden?: 'afgerond' | 'zelf-verder' | 'voldoet-niet' | 'niet-passend' | 'overleden' | 'verhuisd' | 'niet-verschenen' | 'ingetrokken' | 'overig'
    /** Het eigen moment van de laatste melding van de partner */
    statusGemeldOp?: string
    ookVerwezen?: ({
      /** Korte naam van een moederorganisatie of partnersysteem */
      doorOrganisatie: string
      reden: string
      /** Datum, jjjj-mm-dd */
      verwezenOp: string
    })[]
    /** De partner hoort dat zij eindigt */
    ingetrokken?: {
      /** Korte naam van een moederorganisatie of partnersysteem */
      door: string
      /** Tijdstip volgens RFC 3339 */
      op: string
      reden: string
    }
    nietGedeeld?: ({
      /** UUID */
      inwonerId: string
      /** Waarom de partner deze inwoner vandaag niet mag kennen: haar eigen toestemming ontbreekt of is ingetrokken; die van een ouder (onder de 16) ontbreekt of is ingetrokken; er is hier geen ouder met gezag over haar; of zij hoort niet (meer) bij wie de partner ontvangt */
      reden: 'toestemming-ontbreekt' | 'toestemming-ingetrokken' | 'toestemming-ouder-ontbreekt' | 'toestemming-ouder-ingetrokken' | 'gezag-onbekend' | 'buiten-kring'
    })[]
  }>
  besluiten?: Record<string, {
    /** UUID */
    inwonerId?: string
    /** AGB-code, acht cijfers */
    aanbiederAgb?: string
    /** Blijft gelijk zolang de toewijzing bestaat (IV066) */
    toewijzingNummer?: number
    /** Tijdstip volgens RFC 3339 */
    toegewezenOp?: string
    product?: {
      /** Productcategorie iJw (codelijst) */
      categorie: string
      /** Gemeentelijke of landelijke productcode */
      code: string
    }
    omvang?: {
      volume: number
      /** Eenheid iJw (codelijst) */
      eenheid: '14' | '16' | '82' | '83' | '84' | '01' | '04'
      /** Frequentie iJw (codelijst) */
      frequentie: '1' | '2' | '4' | '6'
    }
    /** Datum, jjjj-mm-dd */
    ingangsdatum?: string
    /** Datum, jjjj-mm-dd */
    einddatum?: string
    /** Waarom de toewijzing werd gewijzigd (codelijst iJw) */
    redenWijziging?: '10' | '11' | '12' | '13' | '14' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09'
    /** Datum, jjjj-mm-dd */
    zorgGestartOp?: string
  }>
  contactmomenten?: Record<string, {
    /** UUID */
    inwonerId?: string
    /** Korte naam van een moederorganisatie of partnersysteem */
    organisatie?: string
    /** Datum, jjjj-mm-dd */
    datum?: string
    minuten?: number
    /** Prestatiecode van codelijst 065: één tot vijf letters, cijfers of tekens (AW319 rubriek 0417, AN) */
    prestatiecode?: string
    /** Tarief per vijf minuten, in eurocenten */
    tariefCenten?: number
    /** AGB-code, acht cijfers */
    agbUitvoerder?: string
    /** De dag waarop het contactmoment is ingetrokken */
    ingetrokkenOp?: string
  }>
  doelen?: Record<string, {
    omschrijving?: string
    /** Zoals de inwoner het zelf zegt */
    eigenWoorden?: string
    leefgebied?: 'Financiën' | 'Werk & Opleiding' | 'Tijdsbesteding' | 'Huisvesting' | 'Huiselijke relaties' | 'Geestelijke gezondheid' | 'Lichamelijke gezondheid' | 'Middelengebruik' | 'Basale ADL' | 'Instrumentele ADL' | 'Sociaal netwerk' | 'Maatschappelijke participatie' | 'Justitie'
    /** Voor wie; weggelaten: voor het huishouden */
    inwonerIds?: string[]
    /** De vragen waarvoor dit doel er is */
    vraagIds?: string[]
    /** Datum, jjjj-mm-dd */
    vastgesteldOp?: string
    /** Weggelaten: er wordt nog aan gewerkt */
    afronding?: {
      uitkomst: 'behaald' | 'deels' | 'vervallen'
      /** Datum, jjjj-mm-dd */
      op: string
      reden?: string
    }
    heropend?: {
      /** Datum, jjjj-mm-dd */
      op: string
      reden: string
    }
  }>
  schalingen?: Record<string, {
    naar?: 'specialist' | 'expertiseteam' | 'veilig-thuis'
    /** Welke specialist of instelling */
    wie?: string
    /** Datum, jjjj-mm-dd */
    per?: string
    reden?: string
    /** Korte naam van een moederorganisatie of partnersysteem */
    door?: string
    /** Wie op afstand betrokken blijft, als sociale huisarts: de vraag komt bij haar terug */
    opAfstand?: string[]
    /** Wanneer wordt bekeken of het weer zonder kan */
    evaluatie?: string
    terug?: {
      /** Datum, jjjj-mm-dd */
      per?: string
      reden?: string
      /** Korte naam van een moederorganisatie of partnersysteem */
      door?: string
    }
  }>
  overdrachten?: Record<string, {
    naar?: {
      /** Korte naam in de sociale kaart */
      voorziening: string
      naam: string
      /** Korte naam van een moederorganisatie of partnersysteem */
      organisatie?: string
      /** Korte naam van een moederorganisatie of partnersysteem */
      partner?: string
    }
    van?: {
      /** Korte naam van een moederorganisatie of partnersysteem */
      organisatie: string
      medewerker?: {
        /** Wie zij is in het register van medewerkers; een hub zonder register kent haar bij naam */
        medewerkerId?: string
        naam: string
        functie?: string
        /** Telefoonnummer, alleen cijfers, eventueel met + en landnummer */
        telefoonnummer?: string
        emailadres?: string
      }
    }
    inwonerIds?: string[]
    vraagIds?: string[]
    doelIds?: string[]
    /** Waar die vragen en doelen over gaan */
    leefgebieden?: ('Financiën' | 'Werk & Opleiding' | 'Tijdsbesteding' | 'Huisvesting' | 'Huiselijke relaties' | 'Geestelijke gezondheid' | 'Lichamelijke gezondheid' | 'Middelengebruik' | 'Basale ADL' | 'Instrumentele ADL' | 'Sociaal netwerk' | 'Maatschappelijke participatie' | 'Justitie')[]
    reden?: string
    /** Zij wordt samen voorgesteld, op deze dag; weggelaten: niet */
    warm?: {
      /** Datum, jjjj-mm-dd */
      op: string
    }
    /** Is er dan geen antwoord of resultaat, dan staat zij te laat in de agenda */
    herinnering?: string
    /** De dag waarop de inwoners ermee instemden */
    instemming?: string
    /** Datum, jjjj-mm-dd */
    aangebodenOp?: string
    stand?: 'aangeboden' | 'aanvaard' | 'geweigerd' | 'ingetrokken' | 'afgebroken' | 'afgerond'
    antwoord?: {
      /** Datum, jjjj-mm-dd */
      op: string
      /** Korte naam van een moederorganisatie of partnersysteem */
      door: string
      wie?: string
      reden?: string
    }
    einde?: {
      /** Datum, jjjj-mm-dd */
      op: string
      /** Korte naam van een moederorganisatie of partnersysteem */
      door: string
      reden: string
    }
    resultaat?: {
      /** Datum, jjjj-mm-dd */
      op: string
      /** Korte naam van een moederorganisatie of partnersysteem */
      door: string
      /** Wat er van de overdracht kwam */
      uitkomst: 'hulp-gestart' | 'hulp-afgerond' | 'niet-gelukt'
      toelichting?: string
    }
  }>
  onderzoeken?: Record<string, {
    /** Voor wie */
    inwonerId?: string
    /** De dag van de melding; van hier telt de termijn */
    gemeldOp?: string
    /** Weggelaten: het gesprek moet nog worden gevoerd */
    gesprek?: {
      /** Datum, jjjj-mm-dd */
      op: string
      deelnemers: ('inwoner' | 'partner' | 'ouder' | 'mantelzorger' | 'netwerk' | 'clientondersteuner' | 'wijkteam' | 'gemeente' | 'cjg' | 'zorgverlener')[]
    }
    /** Waar het over gaat */
    leefgebieden?: ('Financiën' | 'Werk & Opleiding' | 'Tijdsbesteding' | 'Huisvesting' | 'Huiselijke relaties' | 'Geestelijke gezondheid' | 'Lichamelijke gezondheid' | 'Middelengebruik' | 'Basale ADL' | 'Instrumentele ADL' | 'Sociaal netwerk' | 'Maatschappelijke participatie' | 'Justitie')[]
    /** Op welke dag de inwoner hierop is gewezen (Wmo 2015 art. 2.3.2); weggelaten: niet */
    gewezenOp?: {
      /** Op een eigen (persoonlijk) plan */
      eigenPlan?: string
      /** Op onafhankelijke cliëntondersteuning */
      clientondersteuning?: string
    }
    /** Voor wanneer het onderzoek klaar is: zes weken na de melding */
    uiterlijk?: string
    /** Korte naam van een moederorganisatie of partnersysteem */
    organisatie?: string
    medewerker?: {
      /** Wie zij is in het register van medewerkers; een hub zonder register kent haar bij naam */
      medewerkerId?: string
      naam: string
      functie?: string
      /** Telefoonnummer, alleen cijfers, eventueel met + en landnummer */
      telefoonnummer?: string
      emailadres?: string
    }
    verslag?: {
      tekst: string
      /** De dag waarop de inwoner het kreeg */
      gegevenOp: string
    }
    /** Van de inwoner, op het verslag zoals zij het kreeg */
    reactie?: {
      /** Datum, jjjj-mm-dd */
      op: string
      akkoord: boolean
      opmerkingen?: string
    }
  }>
  kantelingen?: Record<string, {
    /** UUID */
    inwonerId?: string
    /** Welke individuele ondersteuning het was */
    product?: 'begeleiding' | 'dagbesteding' | 'huishoudelijke-hulp' | 'persoonlijke-verzorging' | 'kortdurend-verblijf' | 'hulpmiddel' | 'vervoer' | 'woningaanpassing' | 'beschermd-wonen' | 'beschermd-thuis' | 'ambulante-jeugdhulp' | 'dagbehandeling-jeugd' | 'jeugdhulp-met-verblijf' | 'pleegzorg'
    /** De toekenning waar zij uit kwam */
    voorzieningaanvraagId?: string
    /** Datum, jjjj-mm-dd */
    per?: string
    /** Weggelaten: het team zelf */
    naar?: {
      /** Korte naam in de sociale kaart */
      voorziening: string
      naam: string
      /** Korte naam van een moederorganisatie of partnersysteem */
      organisatie?: string
    }
    /** Korte naam van een moederorganisatie of partnersysteem */
    organisatie?: string
    medewerker?: {
      /** Wie zij is in het register van medewerkers; een hub zonder register kent haar bij naam */
      medewerkerId?: string
      naam: string
      functie?: string
      /** Telefoonnummer, alleen cijfers, eventueel met + en landnummer */
      telefoonnummer?: string
      emailadres?: string
    }
  }>
  voorzieningaanvragen?: Record<string, {
    soort?: 'wmo-maatwerk' | 'beschermd-wonen' | 'jeugdhulp'
    /** UUID */
    inwonerId?: string
    /** Wat zij vraagt */
    product?: 'begeleiding' | 'dagbesteding' | 'huishoudelijke-hulp' | 'persoonlijke-verzorging' | 'kortdurend-verblijf' | 'hulpmiddel' | 'vervoer' | 'woningaanpassing' | 'beschermd-wonen' | 'beschermd-thuis' | 'ambulante-jeugdhulp' | 'dagbehandeling-jeugd' | 'jeugdhulp-met-verblijf' | 'pleegzorg'
    /** Het onderzoek waarop zij rust */
    onderzoekId?: string
    /** Datum, jjjj-mm-dd */
    ingediendOp?: string
    bij?: {
      naam: string
      hoe: 'gemeente' | 'cjg' | 'team' | 'loket'
      /** Korte naam van een moederorganisatie of partnersysteem */
      organisatie?: string
      /** Korte naam van een moederorganisatie of partnersysteem */
      partner?: string
    }
    /** Datum, jjjj-mm-dd */
    beslisUiterlijk?: string
    van?: {
      /** Korte naam van een moederorganisatie of partnersysteem */
      organisatie: string
      medewerker?: {
        /** Wie zij is in het register van medewerkers; een hub zonder register kent haar bij naam */
        medewerkerId?: string
        naam: string
        functie?: string
        /** Telefoonnummer, alleen cijfers, eventueel met + en landnummer */
        telefoonnummer?: string
        emailadres?: string
      }
    }
    stand?: 'ingediend' | 'in-behandeling' | 'toegekend' | 'afgewezen' | 'buiten-behandeling' | 'ingetrokken'
    behandeling?: {
      /** Datum, jjjj-mm-dd */
      op: string
      /** Korte naam van een moederorganisatie of partnersysteem */
      door: string
      wie?: string
    }
    beslissing?: {
      /** De dag van de beslissing */
      op: string
      /** Wie haar vastlegde */
      door: string
      /** Buiten de hub: wie daar besliste */
      wie?: string
      verlening?: {
        product?: 'begeleiding' | 'dagbesteding' | 'huishoudelijke-hulp' | 'persoonlijke-verzorging' | 'kortdurend-verblijf' | 'hulpmiddel' | 'vervoer' | 'woningaanpassing' | 'beschermd-wonen' | 'beschermd-thuis' | 'ambulante-jeugdhulp' | 'dagbehandeling-jeugd' | 'jeugdhulp-met-verblijf' | 'pleegzorg'
        /** Hoe het wordt verstrekt */
        vorm?: 'in-natura' | 'pgb'
        /** Datum, jjjj-mm-dd */
        van: string
        /** Weggelaten: zonder einde */
        totEnMet?: string
      }
      /** Het besluit over jeugdhulp waarin zij staat */
      besluitId?: string
      toelichting?: string
      /** De laatste dag voor een bezwaar: zes weken na de beslissing */
      bezwaarTotEnMet: string
    }
    einde?: {
      /** Datum, jjjj-mm-dd */
      op: string
      /** Korte naam van een moederorganisatie of partnersysteem */
      door: string
      reden?: string
    }
  }>
  acties?: Record<string, {
    /** UUID */
    doelId?: string
    omschrijving?: string
    /** Wie het doet, of regelt dat de uitvoerder het doet */
    organisatie?: string
    /** Weggelaten: de organisatie zelf */
    uitvoerder?: 'inwoner' | 'netwerk' | 'vrijwilliger'
    /** De inwoner die het doet */
    inwonerId?: string
    /** Wie het doet uit het netwerk, of welke vrijwilliger */
    wie?: string
    status?: 'open' | 'gepland' | 'uitgevoerd' | 'vervallen'
    /** Datum, jjjj-mm-dd */
    datum?: string
    /** De verwijzing waarvan dit de intake is */
    verwijzingId?: string
    /** De plaats die de regisseur haar gaf */
    volgorde?: number
    prioriteit?: 'hoog' | 'gewoon' | 'laag'
    opgedragen?: {
      /** Korte naam van een moederorganisatie of partnersysteem */
      door: string
      /** Datum, jjjj-mm-dd */
      op: string
      /** Op deze dag wordt een antwoord verwacht */
      antwoordVoor: string
      /** Weggelaten: het wacht op antwoord */
      antwoord?: {
        soort: 'aanvaard' | 'kan-niet'
        /** Datum, jjjj-mm-dd */
        op: string
        reden?: string
      }
    }
  }>
  rapportages?: Record<string, {
    inwonerIds?: string[]
    /** Datum, jjjj-mm-dd */
    datum?: string
    contact?: 'huisbezoek' | 'op-kantoor' | 'telefoon' | 'bericht' | 'overleg' | 'anders'
    tekst?: string
    /** Wie dit naast uw eigen organisatie mag lezen: niemand; de organisaties in het team van het huishouden; de organisatie van de regisseur; of ieder die betrokken is. Wie niet betrokken is leest het nooit */
    leesbaarVoor?: 'eigen-organisatie' | 'team' | 'regisseur' | 'betrokkenen'
    /** Korte naam van een moederorganisatie of partnersysteem */
    organisatie?: string
    medewerker?: {
      /** Wie zij is in het register van medewerkers; een hub zonder register kent haar bij naam */
      medewerkerId?: string
      naam: string
      functie?: string
      /** Telefoonnummer, alleen cijfers, eventueel met + en landnummer */
      telefoonnummer?: string
      emailadres?: string
    }
    /** Staat niet in het overzicht van de inwoner zelf: het zou een ander schaden (UAVG art. 41) */
    nietVoorInwoner?: {
      reden: string
      /** Vanaf deze dag leest zij het wel; weggelaten: tot iemand het wijzigt */
      tot?: string
    }
  }>
  afspraken?: Record<string, {
    inwonerIds?: string[]
    /** Tijdstip volgens RFC 3339 */
    moment?: string
    /** Zoveel dagen van tevoren wordt eraan herinnerd */
    herinnerDagen?: number
    /** Korte naam van een moederorganisatie of partnersysteem */
    organisatie?: string
    medewerker?: {
      /** Wie zij is in het register van medewerkers; een hub zonder register kent haar bij naam */
      medewerkerId?: string
      naam: string
      functie?: string
      /** Telefoonnummer, alleen cijfers, eventueel met + en landnummer */
      telefoonnummer?: string
      emailadres?: string
    }
    status?: 'gepland' | 'gehouden' | 'afgezegd' | 'niet-verschenen'
    statusReden?: string
    /** De rapportage van wat er is besproken */
    rapportageId?: string
  }>
  polsen?: Record<string, {
    inwonerIds?: string[]
    elkeWeken?: number
    /** Op deze dag en later is er geen contact meer nodig */
    tot?: string
    /** Voor deze dag is er contact; ligt zij voor vandaag, dan is het te laat */
    volgende?: string
    /** De dag van het laatste contact */
    laatste?: string
    /** Korte naam van een moederorganisatie of partnersysteem */
    organisatie?: string
    medewerker?: {
      /** Wie zij is in het register van medewerkers; een hub zonder register kent haar bij naam */
      medewerkerId?: string
      naam: string
      functie?: string
      /** Telefoonnummer, alleen cijfers, eventueel met + en landnummer */
      telefoonnummer?: string
      emailadres?: string
    }
    beeindigd?: {
      /** Korte naam van een moederorganisatie of partnersysteem */
      door: string
      /** Tijdstip volgens RFC 3339 */
      op: string
      reden: string
    }
  }>
  evaluaties?: Record<string, {
    /** De dag waarop zij is gepland; als zij gehouden is: de dag waarop zij was */
    dag?: string
    /** Wie haar houdt */
    organisatie?: string
    /** Wat eruit kwam; weggelaten: zij moet nog worden gehouden */
    uitkomst?: string
  }>
  planversies?: Record<string, {
    /** Telt door binnen het huishouden waarin zij is vastgesteld */
    nummer?: number
    /** Datum, jjjj-mm-dd */
    op?: string
    /** Korte naam van een moederorganisatie of partnersysteem */
    door?: string
    /** Per inwoner */
    akkoorden?: Record<string, {
      akkoord: boolean
      /** Datum, jjjj-mm-dd */
      op: string
      hoe: 'ondertekend' | 'mondeling' | 'digitaal'
      /** Korte naam van een moederorganisatie of partnersysteem */
      vastgelegdDoor: string
      toelichting?: string
    }>
  }>
  afsluitingen?: Record<string, {
    /** Datum, jjjj-mm-dd */
    per?: string
    /** Korte naam van een moederorganisatie of partnersysteem */
    door?: string
    reden?: string
    /** Weggelaten: gesloten toen dat nog niet werd gevraagd */
    aanleiding?: 'doelen-behaald' | 'verder-op-eigen-kracht' | 'overgedragen' | 'verhuisd' | 'overleden' | 'niet-gewenst' | 'geen-contact' | 'onterecht' | 'overig'
    /** De zrm-metingen waarmee wordt afgesloten */
    slotmetingen?: string[]
    /** De hulp is daarna hervat; weggelaten: zij is gesloten */
    heropend?: {
      /** Datum, jjjj-mm-dd */
      op: string
      /** Korte naam van een moederorganisatie of partnersysteem */
      door: string
      reden: string
    }
  }>
  nazorg?: Record<string, {
    inwonerIds?: string[]
    /** Voor deze dag is er contact; ligt zij voor vandaag, dan is het te laat */
    dag?: string
    hoe?: 'telefoon' | 'huisbezoek' | 'bericht'
    /** Korte naam van een moederorganisatie of partnersysteem */
    organisatie?: string
    medewerker?: {
      /** Wie zij is in het register van medewerkers; een hub zonder register kent haar bij naam */
      medewerkerId?: string
      naam: string
      functie?: string
      /** Telefoonnummer, alleen cijfers, eventueel met + en landnummer */
      telefoonnummer?: string
      emailadres?: string
    }
    /** heropend: de hulp is hervat */
    stand?: 'gepland' | 'gedaan' | 'niet-bereikt' | 'niet-gewenst' | 'vervallen' | 'heropend'
    /** Zo vaak werd niemand bereikt en is het opnieuw gepland */
    pogingen?: number
    afgerond?: {
      /** Datum, jjjj-mm-dd */
      op: string
      /** Korte naam van een moederorganisatie of partnersysteem */
      door: string
      toelichting?: string
    }
  }>
}

export interface RapportageCorrectie {
  inwonerIds?: string[]
  /** Datum, jjjj-mm-dd */
  datum?: string
  contact?: 'huisbezoek' | 'op-kantoor' | 'telefoon' | 'bericht' | 'overleg' | 'anders'
  /** Vrije tekst; regeleinden en tabs mogen */
  tekst?: string
  /** Wie dit naast uw eigen organisatie mag lezen: niemand; de organisaties in het team van het huishouden; de organisatie van de regisseur; of ieder die betrokken is. Wie niet betrokken is leest het nooit */
  leesbaarVoor?: 'eigen-organisatie' | 'team' | 'regisseur' | 'betrokkenen'
  /** null: toch wel */
  nietVoorInwoner?: {
    /** Vrije tekst; regeleinden en tabs mogen */
    reden: string
    /** Vanaf deze dag leest zij het wel; weggelaten: tot iemand het wijzigt */
    tot?: string
  } | null
  /** Waarom */
  reden: string
}

export interface RapportageOpgave {
  inwonerIds: string[]
  /** Datum, jjjj-mm-dd */
  datum: string
  contact: 'huisbezoek' | 'op-kantoor' | 'telefoon' | 'bericht' | 'overleg' | 'anders'
  /** Vrije tekst; regeleinden en tabs mogen */
  tekst: string
  /** Wie dit naast uw eigen organisatie mag lezen: niemand; de organisaties in het team van het huishouden; de organisatie van de regisseur; of ieder die betrokken is. Wie niet betrokken is leest het nooit */
  leesbaarVoor: 'eigen-organisatie' | 'team' | 'regisseur' | 'betrokkenen'
  nietVoorInwoner?: {
    /** Vrije tekst; regeleinden en tabs mogen */
    reden: string
    /** Vanaf deze dag leest zij het wel; weggelaten: tot iemand het wijzigt */
    tot?: string
  }
}

export interface RapportageVastgelegd {
  /** UUID */
  huishoudenId: string
  /** Versie van wat uw organisatie van het huishouden ziet; ook in de ETag */
  versie: number
  /** UUID */
  rapportageId: string
}

export interface ReactieOpgave {
  /** Datum, jjjj-mm-dd */
  op: string
  akkoord: boolean
  /** In haar eigen woorden */
  opmerkingen?: string
}

export interface Reden {
  /** Waarom */
  reden: string
}

export interface RegieAanvaarding {
  /** Wie van uw organisatie; weggelaten: aan wie het is aangeboden */
  medewerker?: {
    /** Wie zij is in het register van medewerkers; een hub zonder register kent haar bij naam */
    medewerkerId?: string
    /** Eén regel tekst met minstens één zichtbaar teken */
    naam: string
    /** Eén regel tekst met minstens één zichtbaar teken */
    functie?: string
    /** Telefoonnummer zoals men het typt (06 12 34 56 78, 020-1234567, +31 (0)6 …, 0031 6 …, +49 170 …); bewaard zonder scheidingstekens: 0612345678, +31612345678, +49170…; het landnummer blijft zoals u het opgeeft */
    telefoonnummer?: string
    emailadres?: string
  }
}

export interface RegieWeigering {
  /** Wie de regie aanbood leest dit */
  reden: string
}

export interface Regieaanbiedingen {
  regieaanbiedingen: ({
    /** UUID */
    huishoudenId: string
    /** UUID */
    regieaanbodId: string
    /** Op uw antwoord; anders bood uw organisatie het aan */
    wacht: boolean
    van: {
      /** Korte naam van een moederorganisatie of partnersysteem */
      organisatie: string
      naam?: string
      telefoonnummer?: string
    }
    aan: {
      /** Korte naam van een moederorganisatie of partnersysteem */
      organisatie: string
      naam?: string
    }
    /** Het team van de wijk waar het huishouden woont */
    team?: string
    /** Datum, jjjj-mm-dd */
    aangebodenOp: string
    /** Datum, jjjj-mm-dd */
    uiterlijk: string
    reden: string
  })[]
}

export interface RegieaanbodIntrekking {
  /** Vrije tekst; regeleinden en tabs mogen */
  reden: string
}

export interface RegieaanbodOpgave {
  aan: {
    /** Korte naam van een moederorganisatie of partnersysteem */
    organisatie: string
    medewerker?: {
      /** Wie zij is in het register van medewerkers; een hub zonder register kent haar bij naam */
      medewerkerId?: string
      /** Eén regel tekst met minstens één zichtbaar teken */
      naam: string
      /** Eén regel tekst met minstens één zichtbaar teken */
      functie?: string
      /** Telefoonnummer zoals men het typt (06 12 34 56 78, 020-1234567, +31 (0)6 …, 0031 6 …, +49 170 …); bewaard zonder scheidingstekens: 0612345678, +31612345678, +49170…; het landnummer blijft zoals u het opgeeft */
      telefoonnummer?: string
      emailadres?: string
    }
  }
  /** De laatste dag waarop zij kan aanvaarden */
  uiterlijk: string
  /** Wie het wordt zonder antwoord: een organisatie die hier betrokken is; weggelaten: het blijft zoals het is */
  terugval?: {
    /** Korte naam van een moederorganisatie of partnersysteem */
    organisatie: string
    medewerker: {
      /** Wie zij is in het register van medewerkers; een hub zonder register kent haar bij naam */
      medewerkerId?: string
      /** Eén regel tekst met minstens één zichtbaar teken */
      naam: string
      /** Eén regel tekst met minstens één zichtbaar teken */
      functie?: string
      /** Telefoonnummer zoals men het typt (06 12 34 56 78, 020-1234567, +31 (0)6 …, 0031 6 …, +49 170 …); bewaard zonder scheidingstekens: 0612345678, +31612345678, +49170…; het landnummer blijft zoals u het opgeeft */
      telefoonnummer?: string
      emailadres?: string
    }
  }
  /** Wie het aanbod krijgt leest dit, ook als zij hier nog niet betrokken is: noem niemand */
  reden: string
}

export interface RegieaanbodVastgelegd {
  /** UUID */
  huishoudenId: string
  /** Versie van wat uw organisatie van het huishouden ziet; ook in de ETag */
  versie: number
  /** UUID */
  regieaanbodId: string
}

export interface Regiegeschiedenis {
  /** UUID */
  huishoudenId: string
  regisseurs: ({
    /** Korte naam van een moederorganisatie of partnersysteem */
    organisatie: string
    naam: string
    /** Datum, jjjj-mm-dd */
    sinds: string
    /** Vanaf deze dag een ander, of niemand */
    tot?: string
    waardoor?: 'benoeming' | 'aanbod' | 'terugval' | 'doorzettingsmacht' | 'vertrek'
    /** Alleen voor wie hier beslist */
    reden?: string
  })[]
}

export interface RegisseurAanwijzing {
  medewerker: {
    /** Wie zij is in het register van medewerkers; een hub zonder register kent haar bij naam */
    medewerkerId?: string
    /** Eén regel tekst met minstens één zichtbaar teken */
    naam: string
    /** Eén regel tekst met minstens één zichtbaar teken */
    functie?: string
    /** Telefoonnummer zoals men het typt (06 12 34 56 78, 020-1234567, +31 (0)6 …, 0031 6 …, +49 170 …); bewaard zonder scheidingstekens: 0612345678, +31612345678, +49170…; het landnummer blijft zoals u het opgeeft */
    telefoonnummer?: string
    emailadres?: string
  }
  /** Waarom de gemeente de regie overneemt van een ander; voor wie de hub beheert */
  reden?: string
}

export interface SamenvoegingOpgave {
  /** Het huishouden dat in dit huishouden opgaat */
  huishoudenId: string
  /** Het adres van dit huishouden blijft, of dat van het andere komt mee */
  adres: 'blijft' | 'komt-mee'
  /** Wie regisseur is als beide huishoudens er een hebben; heeft één er een, dan is zij het */
  regisseur: 'blijft' | 'komt-mee'
  /** Organisaties die alleen bij het andere huishouden betrokken zijn en het samengevoegde mogen lezen; de overige vragen dat aan en zien zolang wat zij kenden */
  toekennen?: string[]
  /** Vrije tekst; regeleinden en tabs mogen */
  reden?: string
}

export interface SamenvoegingVastgelegd {
  /** UUID */
  huishoudenId: string
  /** Versie van wat uw organisatie van het huishouden ziet; ook in de ETag */
  versie: number
  /** UUID */
  samenvoegingId: string
}

export interface SchalingIntrekking {
  /** Vrije tekst; regeleinden en tabs mogen */
  reden: string
}

export interface SchalingOpgave {
  naar: 'specialist' | 'expertiseteam' | 'veilig-thuis'
  /** Welke specialist of instelling */
  wie?: string
  /** Vanaf deze dag; niet in de toekomst */
  per: string
  /** Vrije tekst; regeleinden en tabs mogen */
  reden: string
  /** Organisaties die hier betrokken zijn en dat op afstand blijven */
  opAfstand: string[]
  /** Wanneer wordt bekeken of het weer zonder kan; komt in de agenda van uw organisatie */
  evaluatie?: string
}

export interface SchalingVastgelegd {
  /** UUID */
  huishoudenId: string
  /** Versie van wat uw organisatie van het huishouden ziet; ook in de ETag */
  versie: number
  /** UUID */
  schalingId: string
}

export interface SluitingOpgave {
  /** Waarom de hulp eindigt; onterecht: zij had niet hoeven beginnen */
  aanleiding?: 'doelen-behaald' | 'verder-op-eigen-kracht' | 'overgedragen' | 'verhuisd' | 'overleden' | 'niet-gewenst' | 'geen-contact' | 'onterecht' | 'overig'
  /** In eigen woorden; wie betrokken was leest het */
  reden: string
  /** Wat er van elk doel kwam waaraan nog wordt gewerkt; zonder wordt het sluiten geweigerd */
  doelen?: Record<string, DoelAfronding>
  /** De zrm-metingen waarmee wordt afgesloten; weggelaten: de laatste van ieder */
  slotmetingen?: string[]
  /** Contact nadat de hulp is geëindigd */
  nazorg?: ({
    inwonerIds: string[]
    /** Voor deze dag is er contact; ligt zij voor vandaag, dan is het te laat */
    dag: string
    hoe: 'telefoon' | 'huisbezoek' | 'bericht'
    /** Wie het contact heeft */
    medewerker?: {
      /** Wie zij is in het register van medewerkers; een hub zonder register kent haar bij naam */
      medewerkerId?: string
      /** Eén regel tekst met minstens één zichtbaar teken */
      naam: string
      /** Eén regel tekst met minstens één zichtbaar teken */
      functie?: string
      /** Telefoonnummer zoals men het typt (06 12 34 56 78, 020-1234567, +31 (0)6 …, 0031 6 …, +49 170 …); bewaard zonder scheidingstekens: 0612345678, +31612345678, +49170…; het landnummer blijft zoals u het opgeeft */
      telefoonnummer?: string
      emailadres?: string
    }
    /** Wie haar geeft, hier betrokken; weggelaten: uw eigen organisatie */
    organisatie?: string
  })[]
  /** true: wat nog loopt eindigt vandaag; anders wordt het sluiten daarom geweigerd */
  eindigLopende?: boolean
}

export interface SluitingResultaat {
  sluiting: {
    /** Datum, jjjj-mm-dd */
    per?: string
    /** Korte naam van een moederorganisatie of partnersysteem */
    door?: string
    reden?: string
    /** Weggelaten: gesloten toen dat nog niet werd gevraagd */
    aanleiding?: 'doelen-behaald' | 'verder-op-eigen-kracht' | 'overgedragen' | 'verhuisd' | 'overleden' | 'niet-gewenst' | 'geen-contact' | 'onterecht' | 'overig'
    /** De zrm-metingen waarmee wordt afgesloten */
    slotmetingen?: string[]
    /** De hulp is daarna hervat; weggelaten: zij is gesloten */
    heropend?: {
      /** Datum, jjjj-mm-dd */
      op: string
      /** Korte naam van een moederorganisatie of partnersysteem */
      door: string
      reden: string
    }
  }
  doelen: Record<string, {
    omschrijving?: string
    /** Zoals de inwoner het zelf zegt */
    eigenWoorden?: string
    leefgebied?: 'Financiën' | 'Werk & Opleiding' | 'Tijdsbesteding' | 'Huisvesting' | 'Huiselijke relaties' | 'Geestelijke gezondheid' | 'Lichamelijke gezondheid' | 'Middelengebruik' | 'Basale ADL' | 'Instrumentele ADL' | 'Sociaal netwerk' | 'Maatschappelijke participatie' | 'Justitie'
    /** Voor wie; weggelaten: voor het huishouden */
    inwonerIds?: string[]
    /** De vragen waarvoor dit doel er is */
    vraagIds?: string[]
    /** Datum, jjjj-mm-dd */
    vastgesteldOp?: string
    /** Weggelaten: er wordt nog aan gewerkt */
    afronding?: {
      uitkomst: 'behaald' | 'deels' | 'vervallen'
      /** Datum, jjjj-mm-dd */
      op: string
      reden?: string
    }
    heropend?: {
      /** Datum, jjjj-mm-dd */
      op: string
      reden: string
    }
  }>
  zrm: Record<string, {
    /** UUID */
    inwonerId?: string
    instrument?: '2017'
    /** Datum, jjjj-mm-dd */
    datum?: string
    /** Korte naam van een moederorganisatie of partnersysteem */
    afnemer?: string
    medewerker?: {
      /** Wie zij is in het register van medewerkers; een hub zonder register kent haar bij naam */
      medewerkerId?: string
      naam: string
      functie?: string
      /** Telefoonnummer, alleen cijfers, eventueel met + en landnummer */
      telefoonnummer?: string
      emailadres?: string
    }
    scores?: {
      'Financiën'?: number
      'Werk & Opleiding'?: number
      Tijdsbesteding?: number
      Huisvesting?: number
      'Huiselijke relaties'?: number
      'Geestelijke gezondheid'?: number
      'Lichamelijke gezondheid'?: number
      Middelengebruik?: number
      'Basale ADL'?: number
      'Instrumentele ADL'?: number
      'Sociaal netwerk'?: number
      'Maatschappelijke participatie'?: number
      Justitie?: number
    }
  }>
  /** Die uw organisatie geeft of gaf */
  nazorg: Record<string, {
    inwonerIds?: string[]
    /** Voor deze dag is er contact; ligt zij voor vandaag, dan is het te laat */
    dag?: string
    hoe?: 'telefoon' | 'huisbezoek' | 'bericht'
    /** Korte naam van een moederorganisatie of partnersysteem */
    organisatie?: string
    medewerker?: {
      /** Wie zij is in het register van medewerkers; een hub zonder register kent haar bij naam */
      medewerkerId?: string
      naam: string
      functie?: string
      /** Telefoonnummer, alleen cijfers, eventueel met + en landnummer */
      telefoonnummer?: string
      emailadres?: string
    }
    /** heropend: de hulp is hervat */
    stand?: 'gepland' | 'gedaan' | 'niet-bereikt' | 'niet-gewenst' | 'vervallen' | 'heropend'
    /** Zo vaak werd niemand bereikt en is het opnieuw gepland */
    pogingen?: number
    afgerond?: {
      /** Datum, jjjj-mm-dd */
      op: string
      /** Korte naam van een moederorganisatie of partnersysteem */
      door: string
      toelichting?: string
    }
  }>
  /** De laatste dag waarop dit is te lezen */
  leesbaarTot: string
}

export interface SocialeKaart {
  voorzieningen: ({
    naam: string
    soort: 'eigen-kracht' | 'basisvoorziening' | 'vrijwilligers' | 'specialistisch'
    leefgebieden: ('Financiën' | 'Werk & Opleiding' | 'Tijdsbesteding' | 'Huisvesting' | 'Huiselijke relaties' | 'Geestelijke gezondheid' | 'Lichamelijke gezondheid' | 'Middelengebruik' | 'Basale ADL' | 'Instrumentele ADL' | 'Sociaal netwerk' | 'Maatschappelijke participatie' | 'Justitie')[]
    /** Weggelaten: in de hele gemeente */
    wijken?: string[]
    bereik: {
      /** Werkt met de hub: zij antwoordt zelf */
      organisatie: string
    } | {
      /** Een partnersysteem: zijn gegevens gaan met een verwijzing */
      partner: string
    } | {
      buiten: {
        /** Hoe een medewerker haar bereikt */
        hoe: string
        emailadres?: string
        /** Telefoonnummer, alleen cijfers, eventueel met + en landnummer */
        telefoonnummer?: string
      }
    }
    /** Datum, jjjj-mm-dd */
    van?: string
    /** Vanaf deze dag niet meer */
    tot?: string
    /** Korte naam in de sociale kaart */
    code: string
  })[]
}

export interface Splitsing {
  /** Wie in het nieuwe huishouden woont */
  leden: ({
    /** UUID */
    inwonerId: string
    /** true: woont in beide huishoudens, zoals een kind met twee huizen */
    blijftHier?: boolean
  })[]
  /** Van het nieuwe huishouden; wie hier blijft, krijgt het niet te zien */
  adres: {
    /** Weggelaten: een woonadres in Nederland (ook een woonboot of standplaats); briefadres: alleen voor post */
    soort?: 'briefadres' | 'geen' | 'buitenland'
    /** Eén regel tekst met minstens één zichtbaar teken */
    straatnaam?: string
    huisnummer?: number
    huisletter?: string
    /** Huisnummertoevoeging zoals men haar typt: letters en cijfers met spatie, streep, punt of schuine streep; bewaard in hoogstens vier tekens (bis-2 als bis2, 1/2 als 1-2) */
    huisnummertoevoeging?: string
    /** Bij het huisnummer (BRP): to tegenover, by bij */
    aanduiding?: 'to' | 'by'
    /** Waar het is als een huisnummer het niet zegt: een woonboot, een standplaats, een boerderij */
    locatie?: string
    /** Postcode: vier cijfers en twee letters, zoals 2011 AA; bewaard als 2011AA */
    postcode?: string
    /** Eén regel tekst met minstens één zichtbaar teken */
    woonplaats?: string
    /** CBS-wijkcode, bijvoorbeeld WK039201 */
    wijkcode?: string
    /** Waarom er geen adres is, zoals dak- of thuisloos */
    reden?: string
    /** Een adres in het buitenland, zoals het op de post staat */
    regels?: string[]
    /** Het land van een adres in het buitenland */
    land?: string
    /** Indicatie geheim: gaat naar geen private partij en naar niemand die het niet zelf opgaf */
    geheim?: true
  }
  /** Vanaf deze dag; niet in de toekomst */
  per: string
  reden: 'verhuisd' | 'gescheiden'
}

export interface SplitsingVastgelegd {
  /** UUID */
  huishoudenId: string
  /** Versie van wat uw organisatie van het huishouden ziet; ook in de ETag */
  versie: number
  /** UUID */
  nieuwHuishoudenId: string
}

export interface TeGevenNazorg {
  nazorg: ({
    /** UUID */
    huishoudenId: string
    /** UUID */
    nazorgId: string
    /** Datum, jjjj-mm-dd */
    dag: string
    hoe: 'telefoon' | 'huisbezoek' | 'bericht'
    medewerker?: {
      /** Wie zij is in het register van medewerkers; een hub zonder register kent haar bij naam */
      medewerkerId?: string
      naam: string
      functie?: string
      /** Telefoonnummer, alleen cijfers, eventueel met + en landnummer */
      telefoonnummer?: string
      emailadres?: string
    }
    /** Zo vaak werd niemand bereikt */
    pogingen: number
    personen: ({
      /** UUID */
      inwonerId: string
      naam?: {
        /** Alle voornamen */
        voornamen?: string
        voorletters?: string
        /** Zoals men haar noemt */
        roepnaam?: string
        /** Voorvoegsel van de geslachtsnaam, zoals van der */
        voorvoegsel?: string
        /** Eigen achternaam; wie één naam heeft, heeft die hier */
        geslachtsnaam?: string
        /** Achternaam van de (vroegere) partner */
        partner?: {
          voorvoegsel?: string
          geslachtsnaam: string
        }
        /** Met welke achternaam zij wil worden aangeschreven (BRP naamgebruik): eigen, partner, partner-eigen (die van de partner eerst), eigen-partner */
        naamgebruik?: 'eigen' | 'partner' | 'partner-eigen' | 'eigen-partner'
        /** Een baby zonder naam, of iemand van wie geen naam bekend is */
        nogGeenNaam?: true
      }
      telefoonnummer?: string
    })[]
    teLaat?: true
  })[]
}

export interface Team {
  /** Korte naam van een moederorganisatie of partnersysteem */
  team: string
  naam: string
  soort: 'wijk' | 'jeugd'
  /** Korte naam van een moederorganisatie of partnersysteem */
  hoofdaannemer?: string
  /** Waar zij werkt */
  wijken: ({
    naam: string
    cbs?: string
  })[]
  functies: ({
    functie: string
    /** Afgesproken in de inrichting */
    fte: number
    vervuld: number
    onvervuld: number
    organisaties: string[]
    /** Schuift aan bij casuïstiek en is geen lid van het team */
    deskundig?: true
    /** Alleen voor wie in dit team meewerkt en wie de hub beheert */
    leden?: ({
      /** UUID */
      medewerkerId: string
      naam: string
      /** Korte naam van een moederorganisatie of partnersysteem */
      organisatie: string
      fte: number
      telefoonnummer?: string
      emailadres?: string
      /** Vandaag is zij er niet */
      vervanger?: {
        /** UUID */
        medewerkerId: string
        naam: string
      }
    })[]
  })[]
}

export interface TeamVanHuishouden {
  /** UUID */
  huishoudenId: string
  /** Alleen voor wie de postcode mag hebben */
  wijk?: {
    naam: string
    cbs?: string
  }
  /** Korte naam van een moederorganisatie of partnersysteem */
  team?: string
  /** Korte naam van een moederorganisatie of partnersysteem */
  jeugdteam?: string
}

export interface Teams {
  teams: ({
    /** Korte naam van een moederorganisatie of partnersysteem */
    team: string
    naam: string
    soort: 'wijk' | 'jeugd'
    /** Korte naam van een moederorganisatie of partnersysteem */
    hoofdaannemer?: string
    /** Waar zij werkt */
    wijken: ({
      naam: string
      cbs?: string
    })[]
    functies: ({
      functie: string
      /** Afgesproken in de inrichting */
      fte: number
      vervuld: number
      onvervuld: number
      organisaties: string[]
      /** Schuift aan bij casuïstiek en is geen lid van het team */
      deskundig?: true
    })[]
  })[]
}

export interface Tellingen {
  /** Wat uw eigen organisatie aanmeldde */
  eigenAanmeldingen: number
  /** Personen die zijn herkend en niet nog eens geregistreerd; dit en wat volgt alleen voor wie de hub beheert, of volgens de doelbinding mag horen dat iemand bekend was */
  dubbeleRegistratiesVoorkomen?: number
  /** Alleen die van uw eigen organisatie */
  voorkomenPerOrganisatie?: Record<string, number>
  huishoudens?: number
  inwoners?: number
  aanmeldingen?: number
}

export interface TevredenheidGeteld {
  /** jjjj-mm, waarin het is geteld */
  maand: string
}

export interface TevredenheidOpgave {
  /** Het rapportcijfer dat de inwoner gaf */
  cijfer: number
  /** Waar zij woont; weggelaten: in geen wijk. Laat haar weg bij een geheim adres */
  wijk?: string
}

export interface Tijdlijn {
  /** UUID */
  huishoudenId: string
  /** Hoogstens 50, de nieuwste eerst */
  regels: TijdlijnRegel[]
  /** Er zijn er meer: vraag verder met `na` */
  volgende?: string
}

export interface TijdlijnRegel {
  /** Wanneer het is vastgelegd */
  op: string
  /** Wat er gebeurde, in woorden */
  tekst: string
  /** Uw eigen organisatie, als die het zei; een ander staat in de tekst waar het document haar noemt */
  door?: string
}

export interface Toekenning {
  /** Waarvoor de organisatie het huishouden leest */
  doel: string
  grondslag: {
    wet: 'Wmo 2015' | 'Jeugdwet' | 'Wgs' | 'Zvw' | 'AVG toestemming'
    artikel?: string
  }
  /** Vanaf deze dag niet meer; weggelaten: tot zij wordt beëindigd */
  tot?: string
  /** Vrije tekst; regeleinden en tabs mogen */
  reden?: string
}

export interface Toetsbesluit {
  besluit: 'zelfde' | 'niet-dezelfde' | 'verhuisd' | 'twee-huizen' | 'vergissing' | 'samenvoegen' | 'later'
  /** Vrije tekst; regeleinden en tabs mogen */
  reden?: string
}

export interface Toetsherstel {
  /** Waarom het besluit niet klopte */
  reden: string
}

export interface Toetsing {
  /** UUID */
  toetsingId: string
  /** zelfde-persoon: zijn deze twee één persoon; elders: woont zij nu ook hier, is zij verhuisd of is het een vergissing; zelfde-huishouden: is dit één huishouden */
  soort: 'zelfde-persoon' | 'elders' | 'zelfde-huishouden'
  /** vervallen: een huishouden is gesloten of iemand is vertrokken; er is niets meer te vragen */
  stand: 'open' | 'later' | 'besloten' | 'vervallen'
  gemaaktOp: string
  /** Wat ervoor en ertegen spreekt, in woorden en zonder iemands gegevens */
  bewijs: string[]
  /** Over wie het gaat, en in welk huishouden; geen adres en geen andere leden */
  inwoners: ({
    /** UUID */
    inwonerId: string
    /** UUID */
    huishoudenId: string
    persoon?: {
      naam: {
        /** Alle voornamen */
        voornamen?: string
        voorletters?: string
        /** Zoals men haar noemt */
        roepnaam?: string
        /** Voorvoegsel van de geslachtsnaam, zoals van der */
        voorvoegsel?: string
        /** Eigen achternaam; wie één naam heeft, heeft die hier */
        geslachtsnaam?: string
        /** Achternaam van de (vroegere) partner */
        partner?: {
          voorvoegsel?: string
          geslachtsnaam: string
        }
        /** Met welke achternaam zij wil worden aangeschreven (BRP naamgebruik): eigen, partner, partner-eigen (die van de partner eerst), eigen-partner */
        naamgebruik?: 'eigen' | 'partner' | 'partner-eigen' | 'eigen-partner'
        /** Een baby zonder naam, of iemand van wie geen naam bekend is */
        nogGeenNaam?: true
      }
      /** Geboortedatum, jjjj-mm-dd, niet in de toekomst; wat onbekend is staat op nul, zoals in de BRP: 1975-03-00, 1975-00-00, 0000-00-00 */
      geboortedatum: string
      /** M man, V vrouw, O onbekend (BRP) */
      geslacht: 'M' | 'V' | 'O'
      /** Burgerservicenummer, negen cijfers die aan de 11-proef voldoen */
      bsn?: string
    }
  })[]
  /** Wat er nu besloten kan worden */
  mogelijk: ('zelfde' | 'niet-dezelfde' | 'verhuisd' | 'twee-huizen' | 'vergissing' | 'samenvoegen' | 'later')[]
  /** Wat er al besloten en ongedaan gemaakt is */
  besluiten: ({
    besluit: 'zelfde' | 'niet-dezelfde' | 'verhuisd' | 'twee-huizen' | 'vergissing' | 'samenvoegen' | 'later' | 'ongedaan'
    /** Korte naam van een moederorganisatie of partnersysteem */
    door: string
    op: string
    reden?: string
  })[]
}

export interface Toetsingen {
  /** De oudste eerst; hoogstens 50 */
  toetsingen: ({
    /** UUID */
    toetsingId: string
    /** zelfde-persoon: zijn deze twee één persoon; elders: woont zij nu ook hier, is zij verhuisd of is het een vergissing; zelfde-huishouden: is dit één huishouden */
    soort: 'zelfde-persoon' | 'elders' | 'zelfde-huishouden'
    /** vervallen: een huishouden is gesloten of iemand is vertrokken; er is niets meer te vragen */
    stand: 'open' | 'later' | 'besloten' | 'vervallen'
    gemaaktOp: string
  })[]
  /** Er zijn er meer: vraag verder met `na` */
  volgende?: string
}

export interface TweedeAdres {
  /** null: er is geen tweede adres meer */
  adres: {
    /** Weggelaten: een woonadres in Nederland (ook een woonboot of standplaats); briefadres: alleen voor post */
    soort?: 'briefadres' | 'geen' | 'buitenland'
    /** Eén regel tekst met minstens één zichtbaar teken */
    straatnaam?: string
    huisnummer?: number
    huisletter?: string
    /** Huisnummertoevoeging zoals men haar typt: letters en cijfers met spatie, streep, punt of schuine streep; bewaard in hoogstens vier tekens (bis-2 als bis2, 1/2 als 1-2) */
    huisnummertoevoeging?: string
    /** Bij het huisnummer (BRP): to tegenover, by bij */
    aanduiding?: 'to' | 'by'
    /** Waar het is als een huisnummer het niet zegt: een woonboot, een standplaats, een boerderij */
    locatie?: string
    /** Postcode: vier cijfers en twee letters, zoals 2011 AA; bewaard als 2011AA */
    postcode?: string
    /** Eén regel tekst met minstens één zichtbaar teken */
    woonplaats?: string
    /** CBS-wijkcode, bijvoorbeeld WK039201 */
    wijkcode?: string
    /** Waarom er geen adres is, zoals dak- of thuisloos */
    reden?: string
    /** Een adres in het buitenland, zoals het op de post staat */
    regels?: string[]
    /** Het land van een adres in het buitenland */
    land?: string
    /** Indicatie geheim: gaat naar geen private partij en naar niemand die het niet zelf opgaf */
    geheim?: true
  } | null
}

export interface Vastgelegd {
  /** UUID */
  huishoudenId: string
  /** Versie van wat uw organisatie van het huishouden ziet; ook in de ETag */
  versie: number
}

export interface Veldfout {
  /** JSON pointer (RFC 6901) naar het veld, bijvoorbeeld /inwoners/0/bsn */
  veld: string
  /** Deel van de aanvraag waarin het veld staat */
  plaats: 'inhoud' | 'pad' | 'query' | 'kop'
  code: 'verplicht' | 'onbekend-veld' | 'verkeerd-type' | 'te-kort' | 'te-lang' | 'te-klein' | 'te-groot' | 'te-weinig' | 'te-veel' | 'geen-keuze' | 'ongeldig-formaat' | 'ongeldig'
  /** Uitleg in het Nederlands */
  reden: string
}

export interface Verhaal {
  /** UUID */
  verhaalId: string
  wijk: string
  leefgebieden: ('Financiën' | 'Werk & Opleiding' | 'Tijdsbesteding' | 'Huisvesting' | 'Huiselijke relaties' | 'Geestelijke gezondheid' | 'Lichamelijke gezondheid' | 'Middelengebruik' | 'Basale ADL' | 'Instrumentele ADL' | 'Sociaal netwerk' | 'Maatschappelijke participatie' | 'Justitie')[]
  tekst: string
  /** wacht: een tweede moet het nog lezen */
  stand: 'wacht' | 'getoond' | 'afgewezen' | 'ingetrokken'
  /** Wie het opschreef */
  organisatie: string
  /** Waarom het is afgewezen of ingetrokken */
  reden?: string
}

export interface VerhaalIntrekking {
  /** Waarom */
  reden: string
}

export interface VerhaalOordeel {
  /** Niemand is erin te herkennen */
  akkoord: boolean
  /** Waarom niet */
  reden?: string
  /** Wie van uw organisatie; weggelaten: wie in de kop `Wijkhub-Medewerker` staat */
  medewerker?: {
    /** Eén regel tekst met minstens één zichtbaar teken */
    naam: string
  }
}

export interface VerhaalOpgave {
  /** CBS-code, of de naam van een wijk die er geen heeft */
  wijk: string
  leefgebieden: ('Financiën' | 'Werk & Opleiding' | 'Tijdsbesteding' | 'Huisvesting' | 'Huiselijke relaties' | 'Geestelijke gezondheid' | 'Lichamelijke gezondheid' | 'Middelengebruik' | 'Basale ADL' | 'Instrumentele ADL' | 'Sociaal netwerk' | 'Maatschappelijke participatie' | 'Justitie')[]
  /** Vrije tekst; regeleinden en tabs mogen */
  tekst: string
  /** Wie van uw organisatie; weggelaten: wie in de kop `Wijkhub-Medewerker` staat */
  medewerker?: {
    /** Eén regel tekst met minstens één zichtbaar teken */
    naam: string
  }
}

export interface Verhalen {
  /** Op wijk */
  verhalen: Verhaal[]
  /** Er zijn er meer: vraag verder met `na` */
  volgende?: string
}

export interface Verhuizing {
  adres: {
    /** Weggelaten: een woonadres in Nederland (ook een woonboot of standplaats); briefadres: alleen voor post */
    soort?: 'briefadres' | 'geen' | 'buitenland'
    /** Eén regel tekst met minstens één zichtbaar teken */
    straatnaam?: string
    huisnummer?: number
    huisletter?: string
    /** Huisnummertoevoeging zoals men haar typt: letters en cijfers met spatie, streep, punt of schuine streep; bewaard in hoogstens vier tekens (bis-2 als bis2, 1/2 als 1-2) */
    huisnummertoevoeging?: string
    /** Bij het huisnummer (BRP): to tegenover, by bij */
    aanduiding?: 'to' | 'by'
    /** Waar het is als een huisnummer het niet zegt: een woonboot, een standplaats, een boerderij */
    locatie?: string
    /** Postcode: vier cijfers en twee letters, zoals 2011 AA; bewaard als 2011AA */
    postcode?: string
    /** Eén regel tekst met minstens één zichtbaar teken */
    woonplaats?: string
    /** CBS-wijkcode, bijvoorbeeld WK039201 */
    wijkcode?: string
    /** Waarom er geen adres is, zoals dak- of thuisloos */
    reden?: string
    /** Een adres in het buitenland, zoals het op de post staat */
    regels?: string[]
    /** Het land van een adres in het buitenland */
    land?: string
    /** Indicatie geheim: gaat naar geen private partij en naar niemand die het niet zelf opgaf */
    geheim?: true
  }
  /** Vanaf deze dag wonen zij daar; niet in de toekomst */
  per: string
}

export interface VerslagOpgave {
  /** Vrije tekst; regeleinden en tabs mogen */
  tekst: string
  /** De dag waarop de inwoner het kreeg */
  gegevenOp: string
}

export interface VertrekMelding {
  /** Vanaf deze dag woont zij hier niet meer; niet in de toekomst */
  per: string
  reden: 'verhuisd' | 'gescheiden' | 'overig'
  /** Waar zij heen ging, voor wie nog iets met haar heeft lopen; niet bij een scheiding, en geen geheim adres */
  adres?: {
    /** Weggelaten: een woonadres in Nederland (ook een woonboot of standplaats); briefadres: alleen voor post */
    soort?: 'briefadres' | 'geen' | 'buitenland'
    /** Eén regel tekst met minstens één zichtbaar teken */
    straatnaam?: string
    huisnummer?: number
    huisletter?: string
    /** Huisnummertoevoeging zoals men haar typt: letters en cijfers met spatie, streep, punt of schuine streep; bewaard in hoogstens vier tekens (bis-2 als bis2, 1/2 als 1-2) */
    huisnummertoevoeging?: string
    /** Bij het huisnummer (BRP): to tegenover, by bij */
    aanduiding?: 'to' | 'by'
    /** Waar het is als een huisnummer het niet zegt: een woonboot, een standplaats, een boerderij */
    locatie?: string
    /** Postcode: vier cijfers en twee letters, zoals 2011 AA; bewaard als 2011AA */
    postcode?: string
    /** Eén regel tekst met minstens één zichtbaar teken */
    woonplaats?: string
    /** CBS-wijkcode, bijvoorbeeld WK039201 */
    wijkcode?: string
    /** Waarom er geen adres is, zoals dak- of thuisloos */
    reden?: string
    /** Een adres in het buitenland, zoals het op de post staat */
    regels?: string[]
    /** Het land van een adres in het buitenland */
    land?: string
    /** Indicatie geheim: gaat naar geen private partij en naar niemand die het niet zelf opgaf */
    geheim?: true
  }
}

export interface VerzekeringBijwerking {
  /** UZOVI-nummer van de zorgverzekeraar; 0000 bestaat niet */
  uzovi: string
  verzekerdennummer: string
  /** Begin van deze verzekering; zorg van voor die dag hoort bij een eerdere */
  sinds?: string
}

export interface VerzoekBehandeling {
  /** Wie van uw organisatie; weggelaten: wie in de kop `Wijkhub-Medewerker` staat */
  medewerker?: {
    /** Wie zij is in het register van medewerkers; een hub zonder register kent haar bij naam */
    medewerkerId?: string
    /** Eén regel tekst met minstens één zichtbaar teken */
    naam: string
    /** Eén regel tekst met minstens één zichtbaar teken */
    functie?: string
    /** Telefoonnummer zoals men het typt (06 12 34 56 78, 020-1234567, +31 (0)6 …, 0031 6 …, +49 170 …); bewaard zonder scheidingstekens: 0612345678, +31612345678, +49170…; het landnummer blijft zoals u het opgeeft */
    telefoonnummer?: string
    emailadres?: string
  }
}

export interface VerzoekBesluit {
  uitkomst: 'ingewilligd' | 'deels-ingewilligd' | 'afgewezen'
  /** Waarom; verplicht als niet alles wordt ingewilligd */
  motivering?: string
  /** Wie van uw organisatie; weggelaten: wie in de kop `Wijkhub-Medewerker` staat */
  medewerker?: {
    /** Wie zij is in het register van medewerkers; een hub zonder register kent haar bij naam */
    medewerkerId?: string
    /** Eén regel tekst met minstens één zichtbaar teken */
    naam: string
    /** Eén regel tekst met minstens één zichtbaar teken */
    functie?: string
    /** Telefoonnummer zoals men het typt (06 12 34 56 78, 020-1234567, +31 (0)6 …, 0031 6 …, +49 170 …); bewaard zonder scheidingstekens: 0612345678, +31612345678, +49170…; het landnummer blijft zoals u het opgeeft */
    telefoonnummer?: string
    emailadres?: string
  }
}

export interface VerzoekMetReden {
  /** Waarom */
  reden: string
  /** Wie van uw organisatie; weggelaten: wie in de kop `Wijkhub-Medewerker` staat */
  medewerker?: {
    /** Wie zij is in het register van medewerkers; een hub zonder register kent haar bij naam */
    medewerkerId?: string
    /** Eén regel tekst met minstens één zichtbaar teken */
    naam: string
    /** Eén regel tekst met minstens één zichtbaar teken */
    functie?: string
    /** Telefoonnummer zoals men het typt (06 12 34 56 78, 020-1234567, +31 (0)6 …, 0031 6 …, +49 170 …); bewaard zonder scheidingstekens: 0612345678, +31612345678, +49170…; het landnummer blijft zoals u het opgeeft */
    telefoonnummer?: string
    emailadres?: string
  }
}

export interface VerzoekOpgave {
  /** toestemming: een toestemming intrekken of nagaan */
  soort: 'inzage' | 'correctie' | 'bezwaar' | 'beperking' | 'wissing' | 'toestemming'
  /** Het huishouden waar zij bekend is */
  huishoudenId: string
  /** Over wie het gaat */
  inwonerId: string
  gevraagdDoor: {
    wie: 'zelf' | 'ouder' | 'vertegenwoordiger'
    /** De ouder, als zij in dit huishouden bekend is */
    inwonerId?: string
    /** Eén regel tekst met minstens één zichtbaar teken */
    naam?: string
  }
  /** Wat zij vraagt, in haar woorden */
  wat?: string
  /** Vraagt een ouder over iemand van 12 tot en met 15: zij vindt goed dat de ouder leest wat zij alleen vertelde */
  jeugdigeStemtIn?: true
  /** De dag dat het binnenkwam: van daar telt de maand */
  ontvangenOp: string
  /** Wie van uw organisatie; weggelaten: wie in de kop `Wijkhub-Medewerker` staat */
  medewerker?: {
    /** Wie zij is in het register van medewerkers; een hub zonder register kent haar bij naam */
    medewerkerId?: string
    /** Eén regel tekst met minstens één zichtbaar teken */
    naam: string
    /** Eén regel tekst met minstens één zichtbaar teken */
    functie?: string
    /** Telefoonnummer zoals men het typt (06 12 34 56 78, 020-1234567, +31 (0)6 …, 0031 6 …, +49 170 …); bewaard zonder scheidingstekens: 0612345678, +31612345678, +49170…; het landnummer blijft zoals u het opgeeft */
    telefoonnummer?: string
    emailadres?: string
  }
}

export interface VerzoekWijziging {
  /** toestemming: een toestemming intrekken of nagaan */
  soort?: 'inzage' | 'correctie' | 'bezwaar' | 'beperking' | 'wissing' | 'toestemming'
  /** Van een ander wordt opnieuw vastgesteld wie zij is */
  gevraagdDoor?: {
    wie: 'zelf' | 'ouder' | 'vertegenwoordiger'
    /** De ouder, als zij in dit huishouden bekend is */
    inwonerId?: string
    /** Eén regel tekst met minstens één zichtbaar teken */
    naam?: string
  }
  wat?: string | null
  jeugdigeStemtIn?: true | null
  /** Datum, jjjj-mm-dd */
  ontvangenOp?: string
  /** Hoe is vastgesteld wie het vraagt; van een document wordt niets bewaard */
  identiteit?: {
    wijze: 'document-gezien' | 'digid' | 'bekend-bij-medewerker'
    /** Waaruit blijkt dat een ouder of vertegenwoordiger mag vragen: gezien, niet bewaard */
    bevoegdheid?: 'gezagsregister' | 'uitspraak' | 'benoeming' | 'machtiging'
  }
}

export interface Verzoeken {
  /** Hoogstens 50, wat het eerst moet eerst */
  verzoeken: GetoondVerzoek[]
  /** Er zijn er meer: vraag verder met `na` */
  volgende?: string
}

export interface VolgordeOpgave {
  /** In deze volgorde; wie hier niet bij staat, heeft geen plaats */
  acties: ({
    /** UUID */
    actieId: string
    prioriteit?: 'hoog' | 'gewoon' | 'laag'
  })[]
}

export interface VoorzieningaanvraagBehandeling {
  /** Wie van uw organisatie haar behandelt; weggelaten: wie dit verzoek doet */
  medewerker?: {
    /** Wie zij is in het register van medewerkers; een hub zonder register kent haar bij naam */
    medewerkerId?: string
    /** Eén regel tekst met minstens één zichtbaar teken */
    naam: string
    /** Eén regel tekst met minstens één zichtbaar teken */
    functie?: string
    /** Telefoonnummer zoals men het typt (06 12 34 56 78, 020-1234567, +31 (0)6 …, 0031 6 …, +49 170 …); bewaard zonder scheidingstekens: 0612345678, +31612345678, +49170…; het landnummer blijft zoals u het opgeeft */
    telefoonnummer?: string
    emailadres?: string
  }
  /** Buiten de hub: wie haar daar behandelt */
  wie?: string
  /** De termijn is verlengd of opgeschort, tot en met deze dag */
  beslisUiterlijk?: string
}

export interface VoorzieningaanvraagBeslissing {
  uitkomst: 'toegekend' | 'afgewezen' | 'buiten-behandeling'
  /** De dag van de beslissing; niet in de toekomst */
  op: string
  /** Alleen en altijd bij een toekenning */
  verlening?: {
    product: 'begeleiding' | 'dagbesteding' | 'huishoudelijke-hulp' | 'persoonlijke-verzorging' | 'kortdurend-verblijf' | 'hulpmiddel' | 'vervoer' | 'woningaanpassing' | 'beschermd-wonen' | 'beschermd-thuis' | 'ambulante-jeugdhulp' | 'dagbehandeling-jeugd' | 'jeugdhulp-met-verblijf' | 'pleegzorg'
    vorm: 'in-natura' | 'pgb'
    /** Datum, jjjj-mm-dd */
    van: string
    /** Weggelaten: zonder einde */
    totEnMet?: string
  }
  /** Wie haar indiende en de regisseur lezen dit */
  toelichting?: string
  /** Buiten de hub: wie daar besliste */
  wie?: string
}

export interface VoorzieningaanvraagInhoud {
  /** Wat zij vraagt */
  product?: 'begeleiding' | 'dagbesteding' | 'huishoudelijke-hulp' | 'persoonlijke-verzorging' | 'kortdurend-verblijf' | 'hulpmiddel' | 'vervoer' | 'woningaanpassing' | 'beschermd-wonen' | 'beschermd-thuis' | 'ambulante-jeugdhulp' | 'dagbehandeling-jeugd' | 'jeugdhulp-met-verblijf' | 'pleegzorg'
  /** Het onderzoek waarop zij rust; verplicht, behalve bij jeugdhulp */
  onderzoekId?: string
}

export interface VoorzieningaanvraagIntrekking {
  /** Wie beslist leest dit niet */
  reden: string
}

export interface VoorzieningaanvraagOpgave {
  /** Wat zij vraagt */
  product?: 'begeleiding' | 'dagbesteding' | 'huishoudelijke-hulp' | 'persoonlijke-verzorging' | 'kortdurend-verblijf' | 'hulpmiddel' | 'vervoer' | 'woningaanpassing' | 'beschermd-wonen' | 'beschermd-thuis' | 'ambulante-jeugdhulp' | 'dagbehandeling-jeugd' | 'jeugdhulp-met-verblijf' | 'pleegzorg'
  /** Het onderzoek waarop zij rust; verplicht, behalve bij jeugdhulp */
  onderzoekId?: string
  soort: 'wmo-maatwerk' | 'beschermd-wonen' | 'jeugdhulp'
  /** Voor wie */
  inwonerId: string
  /** Datum, jjjj-mm-dd */
  ingediendOp: string
}

export interface VoorzieningaanvraagVastgelegd {
  /** UUID */
  huishoudenId: string
  /** Versie van wat uw organisatie van het huishouden ziet; ook in de ETag */
  versie: number
  /** UUID */
  voorzieningaanvraagId: string
}

export interface VraagOpgave {
  /** UUID */
  inwonerId: string
  leefgebied: 'Financiën' | 'Werk & Opleiding' | 'Tijdsbesteding' | 'Huisvesting' | 'Huiselijke relaties' | 'Geestelijke gezondheid' | 'Lichamelijke gezondheid' | 'Middelengebruik' | 'Basale ADL' | 'Instrumentele ADL' | 'Sociaal netwerk' | 'Maatschappelijke participatie' | 'Justitie'
  /** Vrije tekst; regeleinden en tabs mogen */
  omschrijving: string
  /** Zoals de inwoner het zelf zegt */
  eigenWoorden?: string
  prioriteit?: 'hoog' | 'gewoon' | 'laag'
  /** Weggelaten: vandaag */
  gesteldOp?: string
}

export interface VraagVastgelegd {
  /** UUID */
  huishoudenId: string
  /** Versie van wat uw organisatie van het huishouden ziet; ook in de ETag */
  versie: number
  /** UUID */
  vraagId: string
}

export interface VraagWijziging {
  leefgebied?: 'Financiën' | 'Werk & Opleiding' | 'Tijdsbesteding' | 'Huisvesting' | 'Huiselijke relaties' | 'Geestelijke gezondheid' | 'Lichamelijke gezondheid' | 'Middelengebruik' | 'Basale ADL' | 'Instrumentele ADL' | 'Sociaal netwerk' | 'Maatschappelijke participatie' | 'Justitie'
  /** Vrije tekst; regeleinden en tabs mogen */
  omschrijving?: string
  eigenWoorden?: string | null
  prioriteit?: 'hoog' | 'gewoon' | 'laag' | null
}

export interface WaaromPartner {
  /** Wat de rij van dit partnersysteem vraagt, voor iedereen */
  voorwaarden: string[]
  inwoners: ({
    /** UUID */
    inwonerId: string
    /** Hoort het partnersysteem haar te kennen; onbekend: wat daarover beslist leest u niet */
    krijgt: 'ja' | 'nee' | 'onbekend'
    waarom: string
  })[]
  /** UUID */
  huishoudenId: string
  /** Korte naam van een moederorganisatie of partnersysteem */
  audience: string
  naam: string
  /** Hoe ver de levering is; geen als er nog niets te leveren was */
  ontvangstbewijs?: Ontvangstbewijs
}

export interface WachtendeOverdrachten {
  overdrachten: ({
    /** UUID */
    huishoudenId: string
    /** UUID */
    overdrachtId: string
    van: {
      /** Korte naam van een moederorganisatie of partnersysteem */
      organisatie: string
      naam?: string
      telefoonnummer?: string
    }
    /** Korte naam in de sociale kaart */
    voorziening: string
    /** Waar de vragen over gaan */
    leefgebieden: ('Financiën' | 'Werk & Opleiding' | 'Tijdsbesteding' | 'Huisvesting' | 'Huiselijke relaties' | 'Geestelijke gezondheid' | 'Lichamelijke gezondheid' | 'Middelengebruik' | 'Basale ADL' | 'Instrumentele ADL' | 'Sociaal netwerk' | 'Maatschappelijke participatie' | 'Justitie')[]
    /** Het team van de wijk waar zij wonen */
    team?: string
    /** Datum, jjjj-mm-dd */
    aangebodenOp: string
    /** Liefst voor deze dag een antwoord */
    herinnering: string
    /** Zij worden samen voorgesteld, op deze dag */
    warm?: {
      /** Datum, jjjj-mm-dd */
      op: string
    }
    teLaat?: true
  })[]
}

export interface WachtendeVoorzieningaanvragen {
  voorzieningaanvragen: ({
    /** UUID */
    huishoudenId: string
    /** UUID */
    voorzieningaanvraagId: string
    soort: 'wmo-maatwerk' | 'beschermd-wonen' | 'jeugdhulp'
    van: {
      /** Korte naam van een moederorganisatie of partnersysteem */
      organisatie: string
      naam?: string
      telefoonnummer?: string
    }
    /** Het team van de wijk waar zij wonen */
    team?: string
    /** Datum, jjjj-mm-dd */
    ingediendOp: string
    /** Datum, jjjj-mm-dd */
    beslisUiterlijk: string
    teLaat?: true
  })[]
}

export interface WerkOverdrachtAntwoord {
  overgedragen: number
  /** Waar niets is gewijzigd, en waarom */
  nietGegaan: ({
    /** UUID */
    huishoudenId: string
    code: string
    reden: string
  })[]
  /** Er zijn er meer: vraag verder met `na` */
  volgende?: string
}

export interface WerkOverdrachtOpgave {
  aan: {
    /** Wie zij is in het register van medewerkers; een hub zonder register kent haar bij naam */
    medewerkerId?: string
    /** Eén regel tekst met minstens één zichtbaar teken */
    naam: string
    /** Eén regel tekst met minstens één zichtbaar teken */
    functie?: string
    /** Telefoonnummer zoals men het typt (06 12 34 56 78, 020-1234567, +31 (0)6 …, 0031 6 …, +49 170 …); bewaard zonder scheidingstekens: 0612345678, +31612345678, +49170…; het landnummer blijft zoals u het opgeeft */
    telefoonnummer?: string
    emailadres?: string
  }
  /** Vrije tekst; regeleinden en tabs mogen */
  reden: string
  /** Wie van uw organisatie vertrekt */
  van: {
    /** Wie zij is in het register van medewerkers; een hub zonder register kent haar bij naam */
    medewerkerId?: string
    /** Eén regel tekst met minstens één zichtbaar teken */
    naam: string
  }
  /** Het laatste huishouden van de vorige bladzijde */
  na?: string
}

export interface Wijkbeeld {
  cijfers: ({
    /** jjjj-mm */
    maand: string
    soort: 'vragen' | 'antwoorden' | 'schalingen' | 'kantelingen' | 'doelen' | 'duur' | 'zrm' | 'zrm-2013' | 'samen' | 'voorkomen' | 'meldingen' | 'tevredenheid'
    /** Weggelaten: de hele gemeente */
    wijk?: string
    /** Leefgebied, soort antwoord, richting of paar; weggelaten: het totaal */
    wat?: string
    /** Weggelaten: niet verteld, om wie erachter staan niet herkenbaar te maken */
    aantal?: number
    /** Per 1.000 inwoners, waar de inrichting zegt hoeveel er wonen */
    perDuizend?: number
    /** Bespaard, waar de inrichting zegt hoe lang een registratie duurt */
    minuten?: number
  })[]
  /** Er zijn er meer: vraag verder met `vanaf` */
  volgende?: string
}

export interface Zoekopdracht {
  /** Waarvoor u zoekt; dit wordt met de zoekopdracht vastgelegd */
  doel: 'hulpvraag' | 'melding' | 'overleg' | 'overdracht' | 'verbeteren' | 'verantwoorden'
  /** Zoals zij klinkt: een andere spelling wordt gevonden */
  naam?: {
    voornamen?: string
    voorvoegsel?: string
    geslachtsnaam: string
  }
  /** Geboortedatum, jjjj-mm-dd, niet in de toekomst; wat onbekend is staat op nul, zoals in de BRP: 1975-03-00, 1975-00-00, 0000-00-00 */
  geboortedatum?: string
  /** Postcode, vier cijfers en twee hoofdletters zonder spatie */
  postcode?: string
  huisnummer?: number
  /** Alleen voor wie het BSN mag gebruiken */
  bsn?: string
  /** `volgende` van de vorige bladzijde */
  na?: string
}
